//! The classifications: NOC 2021's structure and job titles, and ANZSCO's titles.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean;
use super::error::{Result, shown};
use super::output::Output;
use super::sheet::Sheet;
use super::{Batch, note};

/// `noc.csv` from the two official structure files in `folder`.
pub(super) fn structure(folder: &Path, batch: &mut Batch) -> Result<()> {
    let french = Sheet::open(&folder.join("structure_fr.csv"), b',')?;
    let code = french.column(&["Code dela CNP 2021 v1.0", "Code de la CNP 2021 v1.0", "Code"])?;
    let title = french.column(&["Titres de classes", "Titre de la classe"])?;
    let titles: BTreeMap<&str, String> =
        french.rows().map(|row| (row.get(&code), row.text(&title))).collect();

    let english = Sheet::open(&folder.join("structure_en.csv"), b',')?;
    let level = english.column(&["Level"])?;
    let code = english.column(&["Code - NOC 2021 V1.0", "Code"])?;
    let title = english.column(&["Class title"])?;
    let mut table = Output::new("noc.csv", &["noc-2021"], "code,level,title_en,title_fr", 1);
    for row in english.rows() {
        let key = row.get(&code);
        let Some(twin) = titles.get(key) else {
            return Err(row.fault(&code, Msg::ImportNoFrench { value: shown(key) }));
        };
        table.push([key.to_string(), row.get(&level).to_string(), row.text(&title), twin.clone()]);
    }
    batch.add(table);
    Ok(())
}

/// `titles.csv` from the English and French indexes of titles in `folder`.
pub(super) fn titles(folder: &Path, batch: &mut Batch) -> Result<()> {
    let mut table = Output::new("titles.csv", &["noc-2021-titles"], "code,lang,title,illustrative", 3);
    let (mut cleaned, mut repeated) = (0, 0);
    let mut seen = BTreeSet::new();
    for lang in ["en", "fr"] {
        let sheet = Sheet::open(&folder.join(format!("titles_{lang}.csv")), b',')?;
        let code = sheet.column(&["code"])?;
        let title = sheet.column(&["title"])?;
        let illustrative =
            if sheet.has("illustrative") { Some(sheet.column(&["illustrative"])?) } else { None };
        for row in sheet.rows() {
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
    let sheet = Sheet::open(path, b',')?;
    let code = sheet.column(&["code"])?;
    let title = sheet.column(&["title"])?;
    let mut table = Output::new("anzsco.csv", &["anzsco-2013"], "code,title", 1);
    for row in sheet.rows() {
        table.push([row.get(&code).to_string(), clean::text(row.get(&title))]);
    }
    batch.add(table);
    Ok(())
}
