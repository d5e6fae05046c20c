//! Packing of the tools that O*NET's occupations name: each name once, in order, and places in them by occupation.

use std::collections::BTreeMap;

use metier_model::archive::Section;
use metier_model::facts::{OnetOccupation, Tool, ToolKind, ToolOf, Tools};

use super::{Faults, Packing, record};

/// Packs the names with their categories, and those of each occupation.
pub(super) fn pack(packing: &mut Packing, onet: &[OnetOccupation]) -> Result<(), Faults> {
    let rows = &packing.tables.tools;
    // One name may stand in two categories: it is one tool in each.
    let mut places: BTreeMap<(&str, u8), bool> = BTreeMap::new();
    for row in rows {
        *places.entry((&row.tool, row.kind)).or_default() |= row.hot;
    }
    let all: Vec<Tool> =
        places.iter().map(|(&(name, kind), &hot)| Tool { name: name.to_owned(), kind, hot }).collect();
    let place: BTreeMap<(&str, u8), u16> = places.keys().copied().zip(0_u16..).collect();
    let of: Vec<Vec<u8>> = onet
        .iter()
        .map(|occupation| {
            let start = rows.partition_point(|row| row.onet < occupation.code);
            let end = rows.partition_point(|row| row.onet <= occupation.code);
            let own = rows.get(start..end).unwrap_or_default().iter();
            let own: Vec<ToolOf> = own
                .filter_map(|row| Some(ToolOf::new(*place.get(&(row.tool.as_str(), row.kind))?, row.demand)))
                .collect();
            record(&own)
        })
        .collect::<Result<_, _>>()?;
    let kinds = packing.tables.tool_kinds.iter();
    let kinds = kinds.map(|kind| ToolKind { name: kind.name.clone() }).collect();
    packing.writer.list(Section::ToolsOf, &of);
    packing.put(Section::Tools, &Tools::new(kinds, &all))
}
