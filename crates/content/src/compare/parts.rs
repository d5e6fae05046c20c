//! What a comparison is made of: rows of cells, differences against the baseline, the best and the worst of a row.

use metier_words::{Msg, Number, Text};

use crate::cell::{Cell, Difference, Rank};
use crate::{PayUnit, Settings, format};

/// One row over all occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonRow {
    /// What is compared, as a word that is the same in every language.
    pub key: &'static str,
    /// What is compared.
    pub label: Text,
    /// How many steps it is set in: it belongs to the row above.
    pub indent: u8,
    /// Whether it only says which place the row above speaks of.
    pub place: bool,
    /// What the row measures, where its name does not tell, and the same in few words.
    pub meaning: Option<(Msg, Msg)>,
    /// Which way a difference speaks for an occupation.
    pub want: Want,
    /// The end of the axis that the bars of the row are drawn on, from 0; rows of one unit share it.
    pub axis: Option<f32>,
    /// One cell per occupation.
    pub cells: Vec<Cell>,
}

impl ComparisonRow {
    pub(super) fn new(key: &'static str, label: impl Into<Text>, want: Want, cells: Vec<Cell>) -> Self {
        Self { key, label: label.into(), indent: 0, place: false, meaning: None, want, axis: None, cells }
    }

    /// Whether all cells say the same.
    pub fn is_equal(&self) -> bool {
        self.cells.windows(2).all(|pair| pair[0].text == pair[1].text)
    }

    /// Marks the best and the worst of the figures; none where all are one, and none where one of them is not compared with
    /// the others: it may be better than the best of these.
    pub(super) fn rank(&mut self) {
        if self.want == Want::Neither {
            return;
        }
        if self.cells.iter().any(|cell| cell.number.is_some() && cell.difference == Difference::Unlike) {
            return;
        }
        let numbers = self.cells.iter().filter_map(|cell| cell.number);
        let (low, high) =
            numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), n| (low.min(n), high.max(n)));
        if low >= high {
            return;
        }
        let (best, worst) = if self.want == Want::More { (high, low) } else { (low, high) };
        for cell in &mut self.cells {
            cell.rank = match cell.number {
                Some(n) if n.total_cmp(&best).is_eq() => Some(Rank::Best),
                Some(n) if n.total_cmp(&worst).is_eq() => Some(Rank::Worst),
                _ => None,
            };
        }
    }

    /// Positions of the cells in the order of their figures, the best or else the most first, those without one last.
    pub fn order(&self) -> Vec<usize> {
        let key = |at: &usize| {
            let number = self.cells.get(*at).and_then(|cell| cell.number);
            number.map_or(f64::INFINITY, |n| if self.want == Want::Less { n } else { -n })
        };
        let mut order: Vec<usize> = (0..self.cells.len()).collect();
        order.sort_by(|a, b| key(a).total_cmp(&key(b)));
        order
    }
}

/// Which way a difference speaks for an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// More is better.
    More,
    /// Less is better.
    Less,
    /// Neither is.
    Neither,
}

/// How a number is rounded and written.
#[derive(Clone, Copy)]
pub(super) enum NumberFormat {
    /// Pay in the unit that is chosen.
    Pay,
    /// Decimals.
    Decimals(u8),
}

impl NumberFormat {
    pub(super) fn round(self, value: f64, settings: &Settings) -> f64 {
        let step = match (self, settings.unit) {
            (Self::Pay, PayUnit::Year) => 100.0,
            (Self::Pay, PayUnit::Hour) => 0.01,
            (Self::Decimals(n), _) => 0.1_f64.powi(i32::from(n)),
        };
        (value / step).round() * step
    }

    pub(super) fn number(self, value: f64, settings: &Settings) -> Number {
        match (self, settings.unit) {
            (Self::Pay, PayUnit::Year) => format::hundreds(value),
            (Self::Pay, PayUnit::Hour) => Number::decimal(value, 2),
            (Self::Decimals(n), _) => Number::decimal(value, n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(want: Want, numbers: &[Option<f64>]) -> ComparisonRow {
        let cell = |&number| Cell { number, ..Cell::default() };
        let mut row = ComparisonRow::new("", Text::EMPTY, want, numbers.iter().map(cell).collect());
        row.rank();
        row
    }

    #[test]
    fn the_best_and_the_worst_are_those_of_the_direction() {
        let ranks = |want, numbers: &[Option<f64>]| -> Vec<Option<Rank>> {
            row(want, numbers).cells.iter().map(|cell| cell.rank).collect()
        };
        let (best, worst) = (Some(Rank::Best), Some(Rank::Worst));
        let numbers = [Some(3.0), None, Some(5.0), Some(4.0), Some(5.0)];
        assert_eq!(ranks(Want::More, &numbers), [worst, None, best, None, best]);
        assert_eq!(ranks(Want::Less, &numbers), [best, None, worst, None, worst]);
        assert_eq!(ranks(Want::Neither, &numbers), [None; 5]);
        assert_eq!(ranks(Want::More, &[Some(3.0), Some(3.0)]), [None; 2]);
    }

    #[test]
    fn a_row_with_what_is_not_compared_has_no_best_and_no_worst() {
        let mut row = row(Want::More, &[Some(1.0), Some(2.0), Some(9.0)]);
        row.cells.iter_mut().for_each(|cell| cell.rank = None);
        row.cells[2].difference = Difference::Unlike;
        row.rank();
        let ranks: Vec<_> = row.cells.iter().map(|cell| cell.rank).collect();
        assert_eq!(ranks, [None; 3]);
        row.cells[2].number = None;
        row.rank();
        let ranks: Vec<_> = row.cells.iter().map(|cell| cell.rank).collect();
        assert_eq!(ranks, [Some(Rank::Worst), Some(Rank::Best), None], "a missing one is no better");
    }

    #[test]
    fn columns_stand_in_the_order_of_a_row() {
        assert_eq!(row(Want::More, &[Some(1.0), None, Some(9.0)]).order(), [2, 0, 1]);
        assert_eq!(row(Want::Less, &[Some(5.0), None, Some(4.0)]).order(), [2, 0, 1]);
    }
}
