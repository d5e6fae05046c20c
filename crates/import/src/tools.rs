//! `tools.csv` and `tool_kinds.csv`: the software that O*NET's occupations name, and the categories it is sorted into.

use std::collections::BTreeMap;
use std::path::Path;

use metier_pack::language::columns;

use super::error::Result;
use super::output::{Output, translated};
use super::sheet::{Alike, Sheet};
use super::{Batch, note};

const SOURCE: &str = "onet-29.3";
const KINDS: &str = "tool_kinds.csv";
/// The categories with the translated names that the project gave them; they are carried over by code.
const NAMED: &str = include_str!("../../../data/tool_kinds.csv");

/// A category whose published name is a sentence's length, and the short one of ours.
const SHORT: (&str, &str) = (
    "Computer aided design CAD and computer aided manufacturing CAM system",
    "Computer aided design and manufacturing CAD/CAM system",
);

/// Both tables from the database's `technology_skills.csv` in `folder`; translated names of categories are ours and
/// are kept by code.
pub(super) fn tools(folder: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(&folder.join("technology_skills.csv"))?;
    let onet = sheet.column(&["O*NET-SOC Code"])?;
    let tool = sheet.column(&["Example"])?;
    let kind = sheet.column(&["Commodity Code"])?;
    let name = sheet.column(&["Commodity Title"])?;
    let (hot, demand) = (sheet.column(&["Hot Technology"])?, sheet.column(&["In Demand"])?);
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    let mut rows: BTreeMap<(String, String), (u64, [String; 3])> = BTreeMap::new();
    let (mut named, mut told) = (Alike::default(), Alike::default());
    for row in sheet.rows() {
        let column = &name;
        let name = row.text(column);
        named.told(row, column, [row.get(&kind), ""], &name)?;
        let name = if name == SHORT.0 { SHORT.1.to_owned() } else { name };
        kinds.insert(row.get(&kind).to_owned(), name);
        let key = (row.get(&onet).to_owned(), row.text(&tool));
        let [hot, demand] = [row.word(&hot, &["N", "Y"])?, row.word(&demand, &["N", "Y"])?]
            .map(|at| if at == 1 { "1".to_owned() } else { String::new() });
        let own = [row.get(&kind).to_owned(), hot, demand];
        told.told(row, &tool, [&key.0, &key.1], &own.join(" "))?;
        rows.insert(key, (row.line(), own));
    }
    let mut table = Output::new("tools.csv", &[SOURCE], "onet,tool,category,hot,demand", 2).of([
        ("onet", &onet),
        ("tool", &tool),
        ("category", &kind),
    ]);
    for ((onet, tool), (line, [kind, hot, demand])) in rows {
        table.at_line(sheet.head().path(), line);
        table.push_row(vec![onet, tool, kind, hot, demand]);
    }
    batch.add(table);
    let translations = translated(NAMED, 2);
    let mut table = Output::new(KINDS, &[SOURCE, "metier"], &columns("category,name*"), 1);
    let mut unnamed = 0;
    for (kind, name) in kinds {
        let own = translations.get(&kind).cloned().unwrap_or_default();
        unnamed += usize::from(own.is_empty());
        table.push([kind, name, own]);
    }
    note(batch, KINDS, "categories without a translated name; add ours to the table", unnamed);
    batch.add(table);
    Ok(())
}
