//! Reads, checks and packs what is written in words: fields, claims, sources, titles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::found::SearchTables;
use super::occupation::Known;
use super::occupations::Occupations;
use super::outlook::future_word;
use super::written::{Page, Written};
use super::{Faults, Packing, curated, immigration, language, translated};
use metier_model::archive::Section;
use metier_model::facts::{Claim, Field, ImmigrationFile, Source};
use metier_model::{Lang, PerLang, UNIT_GROUPS};
use metier_search::build::{self as index, TitleEntry};

/// Everything that is written in RON.
pub(super) struct Texts {
    pub(super) occupations: Occupations,
    pub(super) immigration: ImmigrationFile,
    pub(super) claims: PerLang<Vec<Claim>>,
    pub(super) fields: PerLang<Vec<Field>>,
}

impl Packing<'_> {
    /// Reads and checks all RON files; needs the outlook, which occupations are held against.
    pub(super) fn read_texts(&self, dir: &Path) -> Result<Texts, Faults> {
        let mut faults = Vec::new();
        let known = self.known();
        let sources: BTreeSet<&str> = self.tables.source_ids().collect();
        let occupations = self.read_occupations(&dir.join("occupations"), &known, &mut faults);
        let fields = read(dir, "fields.ron", &mut faults, |fields: &Vec<Field>, page| {
            curated::check_fields(fields, page, &known.unit_groups);
        });
        let claims = read(dir, "claims.ron", &mut faults, |claims: &Vec<Claim>, page| {
            curated::check_claims(claims, page, &known.unit_groups, &sources);
        });
        let fields = worded(dir, "fields.ron", fields, &mut faults, |fields, words, page| {
            let fields = translated::fields(fields, words, page);
            curated::check_fields(&fields, page, &known.unit_groups);
            fields
        });
        let claims = worded(dir, "claims.ron", claims, &mut faults, |claims, words, page| {
            translated::claims(claims, words, page)
        });
        let immigration = read(dir, "immigration.ron", &mut faults, immigration::check);
        match (fields, claims, immigration) {
            (Some(fields), Some(claims), Some(immigration)) if faults.is_empty() => {
                Ok(Texts { occupations, immigration, claims, fields })
            }
            _ => Err(faults),
        }
    }

    /// What the tables know, to hold an occupation against.
    fn known(&self) -> Known {
        let codes = || self.groups.codes().iter().map(ToString::to_string);
        let mut crosswalk: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for link in &self.tables.crosswalk_published {
            crosswalk.entry(link.code.to_string()).or_default().insert(link.onet.clone());
        }
        Known {
            unit_groups: codes().collect(),
            profiles: self.tables.oasis_scores.iter().map(|row| row.profile.clone()).collect(),
            onet: self.tables.onet.iter().map(|row| row.onet.clone()).collect(),
            tasks: self.tables.onet_tasks.iter().map(|row| (row.task, row.onet.clone())).collect(),
            crosswalk,
            future: codes().zip(self.facts.iter().map(|facts| future_word(facts).to_string())).collect(),
        }
    }

    /// Where everything comes from.
    pub(super) fn sources(&mut self) -> Result<(), Faults> {
        let tables = self.tables;
        Lang::ALL.into_iter().try_for_each(|lang| {
            let own: Vec<&Source> = tables.sources.iter().map(|source| source.get(lang)).collect();
            self.put(Section::Sources(lang), &own)
        })
    }

    /// Example titles by unit group, and the search index of these and the official ones.
    pub(super) fn titles(&mut self, found: &SearchTables, written: &Occupations) {
        let tables = self.tables;
        let mut entries: Vec<TitleEntry> = Vec::with_capacity(tables.titles.len() + 2 * UNIT_GROUPS);
        for class in &tables.noc {
            let Some(group) = self.groups.position_of(&class.code) else { continue };
            for (lang, title) in class.title.iter() {
                entries.push(TitleEntry {
                    group,
                    code: &class.code,
                    lang,
                    title,
                    official: true,
                    illustrative: false,
                });
            }
        }
        for row in &tables.titles {
            let Some(group) = self.groups.position(row.code) else { continue };
            let illustrative = row.illustrative == Some(true);
            let (code, title) = (row.code.as_str(), row.title.as_str());
            entries.push(TitleEntry { group, code, lang: row.lang, title, official: false, illustrative });
        }
        let places = index::places(&entries);
        for lang in Lang::ALL {
            self.writer.list(Section::JobTitles(lang), &examples(&entries, &places, lang));
        }
        let names = found.names();
        let texts = found.texts(&entries, written);
        let tools = found.tools();
        self.writer.bytes(Section::Search, index::build(&found.input(&entries, &names, &texts, &tools)));
    }
}

/// Reads a file that must be there and holds it against its rules; none beside a fault.
fn read<T: DeserializeOwned>(
    dir: &Path,
    name: &str,
    faults: &mut Faults,
    check: impl FnOnce(&T, &mut Page),
) -> Option<T> {
    match Written::<T>::required(&dir.join(name)) {
        Ok(mut file) => {
            check(&file.value, &mut file.page);
            faults.append(&mut file.page.faults);
            Some(file.value)
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

/// Reads the words of a file in every other language and joins them with the file; none beside a fault.
fn worded<T, W: DeserializeOwned>(
    dir: &Path,
    name: &str,
    first: Option<T>,
    faults: &mut Faults,
    join: impl Fn(&T, W, &mut Page) -> T,
) -> Option<PerLang<T>> {
    let mut all: Vec<T> = first.into_iter().collect();
    for lang in Lang::others() {
        match (Written::<W>::required(&dir.join(language::file(name, lang))), all.first()) {
            (Ok(mut file), Some(first)) => {
                file.page.lang = lang;
                let joined = join(first, file.value, &mut file.page);
                faults.append(&mut file.page.faults);
                all.push(joined);
            }
            // What is wrong with the file itself is told already.
            (Ok(_), None) => {}
            (Err(fault), _) => faults.push(fault),
        }
    }
    all.try_into().ok().map(PerLang)
}

/// The titles of one language that are not official, illustrative ones first: one list per unit group of their places
/// in the index.
fn examples(entries: &[TitleEntry], places: &[u16], lang: Lang) -> Vec<Vec<u8>> {
    let mut lists: Vec<Vec<(bool, u16)>> = vec![Vec::new(); UNIT_GROUPS];
    let own = |(entry, _): &(&TitleEntry, &u16)| !entry.official && entry.lang == lang;
    for (entry, place) in entries.iter().zip(places).filter(own) {
        if let Some(list) = lists.get_mut(usize::from(entry.group)) {
            list.push((!entry.illustrative, *place));
        }
    }
    let packed = |mut list: Vec<(bool, u16)>| {
        list.sort_by_key(|(later, _)| *later);
        list.iter().flat_map(|(_, place)| place.to_le_bytes()).collect()
    };
    lists.into_iter().map(packed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn example_titles_come_illustrative_first_in_one_language() {
        let entry = |title, lang, official, illustrative| TitleEntry {
            group: 1,
            code: "00011",
            lang,
            title,
            official,
            illustrative,
        };
        let entries = [
            entry("a", Lang::En, false, false),
            entry("b", Lang::En, false, true),
            entry("c", Lang::Fr, false, false),
            entry("d", Lang::En, true, false),
            entry("e", Lang::En, false, true),
        ];
        let places = index::places(&entries);
        // The official title comes first in the index, then the examples of both languages.
        assert_eq!(places, [3, 1, 4, 0, 2]);
        let lists = examples(&entries, &places, Lang::En);
        let own: Vec<u16> =
            lists[1].as_chunks::<2>().0.iter().map(|bytes| u16::from_le_bytes(*bytes)).collect();
        assert_eq!((lists[0].len(), own, lists.len()), (0, vec![1, 2, 3], UNIT_GROUPS));
    }
}
