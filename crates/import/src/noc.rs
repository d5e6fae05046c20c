//! The classifications: NOC 2021's structure and job titles, and ANZSCO's titles.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean;
use super::error::{Result, shown};
use super::output::Output;
use super::sheet::Sheet;
use super::{Batch, note};
use metier_model::Lang;
use metier_pack::language;

/// How the publisher heads the column of a code, and that of a title, in each language and edition.
const CODE: [&str; 4] =
    ["Code - NOC 2021 V1.0", "Code dela CNP 2021 v1.0", "Code de la CNP 2021 v1.0", "Code"];
const CLASS: [&str; 3] = ["Class title", "Titres de classes", "Titre de la classe"];

/// `noc.csv` from the official structure files in `folder`, one a language.
pub(super) fn structure(folder: &Path, batch: &mut Batch) -> Result<()> {
    let path = |lang| folder.join(language::file("structure.csv", lang));
    let mut others: Vec<(Lang, BTreeMap<String, String>)> = Vec::new();
    for lang in Lang::others() {
        let sheet = Sheet::open(&path(lang))?;
        let (code, title) = (sheet.column(&CODE)?, sheet.column(&CLASS)?);
        let titles = sheet.rows().map(|row| (row.get(&code).to_string(), row.text(&title))).collect();
        others.push((lang, titles));
    }
    let sheet = Sheet::open(&path(Lang::default()))?;
    let level = sheet.column(&["Level"])?;
    let (code, title) = (sheet.column(&CODE)?, sheet.column(&CLASS)?);
    let columns = language::columns("code,level,title_*");
    let mut table =
        Output::new("noc.csv", &["noc-2021"], &columns, 1).of([("code", &code), ("level", &level)]);
    // A fault of a title is told of the first of its columns.
    let first = language::columns("title_*");
    table.made_of([(first.split(',').next().unwrap_or_default(), &title)]);
    for row in sheet.rows() {
        table.at(row);
        let key = row.get(&code);
        let mut fields = vec![key.to_string(), row.get(&level).to_string(), row.text(&title)];
        for (lang, titles) in &others {
            let Some(twin) = titles.get(key) else {
                let file = shown(language::file("structure.csv", *lang));
                return Err(row.fault(&code, Msg::ImportNoTitle { value: shown(key), file }));
            };
            fields.push(twin.clone());
        }
        table.push_row(fields);
    }
    batch.add(table);
    Ok(())
}

/// `titles.csv` from the indexes of titles in `folder`, one a language.
pub(super) fn titles(folder: &Path, batch: &mut Batch) -> Result<()> {
    let mut table = Output::new("titles.csv", &["noc-2021-titles"], "code,lang,title,illustrative", 3);
    let (mut cleaned, mut repeated) = (0, 0);
    let mut seen = BTreeSet::new();
    for lang in Lang::ALL {
        let sheet = Sheet::open(&folder.join(language::file("titles.csv", lang)))?;
        let lang = lang.code();
        let code = sheet.column(&["code"])?;
        let title = sheet.column(&["title"])?;
        let illustrative =
            if sheet.has("illustrative") { Some(sheet.column(&["illustrative"])?) } else { None };
        table.made_of([("code", &code), ("title", &title)]);
        table.made_of(illustrative.iter().map(|column| ("illustrative", column)));
        for row in sheet.rows() {
            table.at(row);
            let text = row.text(&title);
            cleaned += usize::from(text != row.get(&title));
            let code = row.unit_group(&code)?;
            if !seen.insert((code.clone(), lang, text.clone())) {
                repeated += 1;
                continue;
            }
            let mark = illustrative.as_ref().map_or("", |column| row.get(column)).to_string();
            table.push([code, lang.to_string(), text, mark]);
        }
    }
    note(batch, "titles.csv", "titles freed of entities, control characters or stray spaces", cleaned);
    note(batch, "titles.csv", "titles left out because the unit group has them already", repeated);
    batch.add(table);
    Ok(())
}

/// `anzsco.csv` from a list of codes and titles.
pub(super) fn anzsco(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let code = sheet.column(&["code"])?;
    let title = sheet.column(&["title"])?;
    let mut table =
        Output::new("anzsco.csv", &["anzsco-2013"], "code,title", 1).of([("code", &code), ("title", &title)]);
    for row in sheet.rows() {
        table.at(row);
        table.push([row.get(&code).to_string(), clean::text(row.get(&title))]);
    }
    batch.add(table);
    Ok(())
}
