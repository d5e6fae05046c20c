//! Writes the table of the measures of exposure to AI from the column `measure` of `data/sources.csv`.
//!
//! How many measures there are is part of types, so that the table is code; a fault names file, line and what is asked.

use std::path::Path;
use std::{env, fs, process};

/// The sources, from the folder of this crate.
const SOURCES: &str = "../../data/sources.csv";
/// What stands in the column, which is the last one and holds words with a blank between them.
const ASKED: &str = "the last column, `measure`, is empty or `id table key column lowest highest year place` with key \
                     `onet`, `soc`, or `code` and the publisher behind the place, and place CA, US or world";

fn main() {
    println!("cargo:rerun-if-changed={SOURCES}");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let made = fs::read_to_string(SOURCES).map_err(|error| error.to_string()).and_then(|text| table(&text));
    let written = made.and_then(|table| {
        fs::write(Path::new(&out).join("ai_measures.rs"), table).map_err(|error| error.to_string())
    });
    if let Err(reason) = written {
        eprintln!("{}: {reason}", SOURCES.trim_start_matches("../"));
        process::exit(1);
    }
}

/// The table in Rust, the oldest measure first.
fn table(sources: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    for (line, row) in (1..).zip(sources.lines()) {
        let (Some((source, _)), Some((_, cell))) = (row.split_once(','), row.rsplit_once(',')) else {
            return Err(format!("{line}: {ASKED}"));
        };
        if line == 1 && cell == "measure" || cell.is_empty() {
            continue;
        }
        rows.push(measure(source, cell).ok_or_else(|| format!("{line}: measure: {ASKED}"))?);
    }
    rows.sort();
    let rows: String = rows.into_iter().map(|(_, row)| row).collect();
    Ok(format!(
        "/// The measures, in the order in which they are shown.\npub const AI_MEASURES: &[AiMeasure] = &[{rows}];\n"
    ))
}

/// Year and row of one measure.
fn measure(source: &str, cell: &str) -> Option<(u16, String)> {
    let words: Vec<&str> = cell.split(' ').collect();
    let &[id, file, key, column, low, high, year, place, ref publisher @ ..] = words.as_slice() else {
        return None;
    };
    let key = match (key, publisher) {
        ("onet", []) => "Onet".to_owned(),
        ("soc", []) => "Soc".to_owned(),
        ("code", [publisher]) => format!("UnitGroup(Publisher::{publisher})"),
        _ => return None,
    };
    let abroad = match place {
        "CA" => "None",
        "US" => "Some(Abroad::UnitedStates)",
        "world" => "Some(Abroad::World)",
        _ => return None,
    };
    let [low, high]: [f32; 2] = [low.parse().ok()?, high.parse().ok()?];
    let row = format!(
        "AiMeasure {{ id: {id:?}, file: {file:?}, key: MeasureKey::{key}, column: {column:?}, \
         scale: [{low:?}, {high:?}], source: {source:?}, period: {year:?}, abroad: {abroad} }},"
    );
    Some((year.parse().ok()?, row))
}
