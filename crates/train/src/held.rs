//! How often names that the model has not learnt from lead to their unit groups, by the linear model alone.

use std::collections::BTreeMap;

use metier_pack::learn::Held;
use metier_search::build::is_stop_word;
use metier_search::fold::Folded;
use metier_search::meaning::{DIM, Table};
use metier_search::stem::stem;

use crate::network::dot;

/// Shares of names with a right unit group first, and among five.
pub fn rates(table: &Table, held: &[Held]) -> (f32, f32) {
    let row: BTreeMap<&str, usize> = table.stems.iter().map(|row| row.stem.as_str()).zip(0..).collect();
    let floats = |values: &[i8; DIM], scale: f32| values.map(|value| f32::from(value) * scale);
    let groups: Vec<[f32; DIM]> = table.groups.iter().map(|row| floats(&row.values, row.scale)).collect();
    let (mut first, mut five) = (0.0_f32, 0.0_f32);
    let mut buffer = String::new();
    for name in held {
        let mut text = [0.0_f32; DIM];
        for word in Folded::new(&name.title).words().filter(|word| !is_stop_word(word)) {
            stem(word, &mut buffer);
            let Some(stem) = row.get(buffer.as_str()).and_then(|at| table.stems.get(*at)) else { continue };
            for (sum, value) in text.iter_mut().zip(floats(&stem.values, stem.scale)) {
                *sum += stem.rarity * value;
            }
        }
        let mut order: Vec<(f32, u16)> = groups.iter().map(|group| dot(group, &text)).zip(0_u16..).collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0));
        let right = |group: u16| name.groups.iter().any(|(own, _)| *own == group);
        first += f32::from(u8::from(order.first().is_some_and(|(_, group)| right(*group))));
        five += f32::from(u8::from(order.iter().take(5).any(|(_, group)| right(*group))));
    }
    let count = held.len().max(1) as f32;
    (first / count, five / count)
}
