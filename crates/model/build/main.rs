//! Writes the tables of the measures of exposure to AI and of how old the sources are from the last columns of
//! `data/sources.csv`.
//!
//! How many measures there are is part of types, so that the table is code; the age of a source is asked for on every
//! page, so that it is code, too. A fault names file, line and what is asked.

use std::path::Path;
use std::{env, fs, process};

/// The sources, from the folder of this crate.
const SOURCES: &str = "../../data/sources.csv";
/// What stands in the column, which is the last one and holds words with a blank between them.
const ASKED: &str = "the last column, `measure`, is empty or `id table key column lowest highest year place` with key \
                     `onet`, `soc`, or `code` and the publisher behind the place, and place CA, US or world";

/// What stands in the columns before it, which hold no comma.
const DATED: &str = "the columns before `measure` are `dated` (a year, a month or a day, or nothing), `rhythm` (months \
                     between editions, or nothing; needs `dated`) and `newer` in each language (or nothing), without \
                     commas and quotation marks";

fn main() {
    println!("cargo:rerun-if-changed={SOURCES}");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let made = fs::read_to_string(SOURCES)
        .map_err(|error| error.to_string())
        .and_then(|text| Ok([("ai_measures.rs", table(&text)?), ("source_ages.rs", ages(&text)?)]));
    let written = made.and_then(|tables| {
        tables.into_iter().try_for_each(|(file, table)| {
            fs::write(Path::new(&out).join(file), table).map_err(|error| error.to_string())
        })
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

/// The table of how old the sources are in Rust, in the order of their ids.
fn ages(sources: &str) -> Result<String, String> {
    let languages = sources
        .lines()
        .next()
        .map_or(0, |head| head.rsplit(',').skip(1).take_while(|column| column.starts_with("newer")).count());
    let mut rows = String::new();
    for (line, row) in (1..).zip(sources.lines()).skip(1) {
        let age = age(row, languages).ok_or_else(|| format!("{line}: dated: {DATED}"))?;
        rows.push_str(&age);
    }
    Ok(format!(
        "/// How old the sources are, in the order of their ids.\npub const SOURCE_AGES: &[SourceAge] = &[{rows}];\n"
    ))
}

/// The row of one source.
fn age(row: &str, languages: usize) -> Option<String> {
    let id = row.split(',').next()?;
    let mut cells = row.rsplit(',').skip(1);
    let mut newer: Vec<&str> = cells.by_ref().take(languages).collect();
    newer.reverse();
    let (rhythm, dated) = (cells.next()?, cells.next()?);
    let parts: Vec<&str> = dated.split('-').collect();
    let digits = |part: &str, long: usize| part.len() == long && part.bytes().all(|b| b.is_ascii_digit());
    let is_date = match parts.as_slice() {
        [year] => dated.is_empty() || digits(year, 4),
        [year, month] => digits(year, 4) && digits(month, 2),
        [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
        _ => false,
    };
    let months: u16 = if rhythm.is_empty() { 0 } else { rhythm.parse().ok().filter(|&months| months > 0)? };
    let whole = newer.iter().all(|text| !text.contains('"') && text.is_empty() == newer.concat().is_empty());
    (is_date && whole && (months == 0 || !dated.is_empty())).then(|| {
        format!("SourceAge {{ id: {id:?}, dated: {dated:?}, rhythm: {months}, newer: &{newer:?} }},")
    })
}
