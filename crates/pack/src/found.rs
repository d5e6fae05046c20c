//! What is searched beside the titles of the classification: names and codes of others, abbreviations, the trained model.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use metier_model::Lang;
use metier_model::schema::Occupation;
use metier_search::build::{
    self as index, Abbreviation, Edition, Field, Former, Name, Onet, Origin, Study, TextPart, ToolName,
};
use metier_search::fold::Folded;
use metier_search::{meaning, trained};

use super::check::{Check, Cursor, NOTE, TITLE};
use super::hierarchy::Groups;
use super::links::{CODES, Links, links_of};
use super::occupations::Occupations;
use super::table::Fault;
use super::tables::Tables;
use super::told::{Told, told};
use super::versions::FORMER;
use super::{Faults, learn, studied, wishes};

/// Countries whose titles `titles_abroad.csv` has, by their codes (ISO 3166-1).
const SAID_IN: [&str; 22] = [
    "AU", "BE", "CH", "CI", "CM", "DZ", "FR", "GB", "HK", "HT", "IE", "IN", "LB", "MA", "NG", "NZ", "PH",
    "PK", "SN", "TN", "US", "ZA",
];

/// Tables of search, validated.
#[derive(Debug, Default)]
pub(super) struct SearchTables {
    abbreviations: Vec<Abbreviation>,
    former: Vec<Former>,
    studies: Vec<Study>,
    onet: Vec<Onet>,
    /// Name, and position in `onet`.
    names: Vec<(String, u16)>,
    meaning: meaning::WordTable,
    workers: Vec<u32>,
    /// Words of tasks with the unit groups that do them.
    tasks: Vec<(Vec<(u16, index::Fit)>, String)>,
    told: Vec<Told>,
    tools: Vec<Software>,
    wishes: index::Wishes,
}

/// Software that occupations name.
#[derive(Debug)]
struct Software {
    name: String,
    /// Number of its kind.
    kind: u8,
    /// Positions in `onet` of those that name it, with whether their offers ask for it.
    onet: Vec<(u16, bool)>,
}

impl SearchTables {
    /// What the index is built from, with the titles.
    pub(super) fn input<'a>(
        &'a self,
        entries: &'a [index::TitleEntry<'a>],
        names: &'a [Name<'a>],
        texts: &'a [TextPart<'a>],
        tools: &'a [ToolName<'a>],
    ) -> index::Input<'a> {
        index::Input {
            entries,
            workers: &self.workers,
            onet: &self.onet,
            names,
            meaning: Some(&self.meaning),
            abbreviations: &self.abbreviations,
            former: &self.former,
            studies: &self.studies,
            texts,
            tools,
            wishes: Some(&self.wishes),
        }
    }

    /// Texts of the unit groups, to match pasted ones with.
    pub(super) fn texts<'a>(
        &'a self,
        entries: &'a [index::TitleEntry<'a>],
        written: &'a Occupations,
    ) -> Vec<TextPart<'a>> {
        let title = entries.iter().map(|entry| (entry.group, Field::Title, entry.title, 1.0));
        let prose = written.prose().flat_map(|(group, prose)| {
            learn::sentences(prose).map(move |text| (group, Field::Prose, text, 1.0))
        });
        let tasks = self.tasks.iter().flat_map(|(groups, words)| {
            groups.iter().map(move |(group, fit)| (*group, Field::Task, words.as_str(), fit.worth()))
        });
        let told =
            self.told.iter().flat_map(|of| of.ways().map(|(_, way)| (of.group, Field::Prose, way, 1.0)));
        let part = |(group, field, text, weight)| TextPart { group, field, text, weight };
        title.chain(prose).chain(told).chain(tasks).map(part).collect()
    }

    /// Leaves out the names that are held back, and takes another trained table.
    pub(super) fn hold(&mut self, table: meaning::WordTable) {
        self.names.retain(|(title, _)| !learn::is_held(title));
        self.meaning = table;
    }

    /// The software as the index takes it.
    pub(super) fn tools(&self) -> Vec<ToolName<'_>> {
        self.tools
            .iter()
            .map(|tool| ToolName { name: &tool.name, kind: tool.kind, onet: tool.onet.clone() })
            .collect()
    }

    /// The names as the index takes them.
    pub(super) fn names(&self) -> Vec<Name<'_>> {
        self.names.iter().map(|(title, onet)| Name { title, onet: *onet }).collect()
    }
}

/// Reads the tables of search.
pub(super) fn read(
    dir: &Path,
    tables: &Tables,
    groups: &Groups,
    occupations: &[Option<Occupation>],
) -> Result<SearchTables, Faults> {
    let mut check = Check::new(dir, tables.source_ids());
    check.known.units = groups.codes().to_vec();
    check.known.onet = tables.onet.iter().map(|row| row.onet.clone()).collect();
    let mut found = SearchTables { workers: workers(tables, groups), ..SearchTables::default() };
    found.abbreviations = abbreviations(&mut check, groups);
    found.abbreviations.extend(abroad(&mut check, groups));
    found.abbreviations.extend(employers(&mut check, groups));
    found.abbreviations.extend(translated(&mut check, groups));
    found.wishes = wishes::wishes(&mut check, tables, groups);
    found.studies = studied::studies(&mut check, tables, groups);
    found.told = told(&mut check, groups);
    found.former = former(&mut check, groups);
    found.former.extend(tables.anzsco.iter().map(|row| Former {
        edition: Edition::Anzsco2013,
        code: row.code.clone(),
        groups: Vec::new(),
        title: row.title.clone(),
    }));
    let links = links_of(occupations);
    found.onet = links
        .iter()
        .map(|(code, groups)| Onet {
            code: code.clone(),
            groups: groups.iter().map(|(g, f)| (*g, *f)).collect(),
        })
        .collect();
    found.tools = tools(&mut check, tables, &found.onet);
    found.names = names(&mut check, tables, &links, &mut found.onet);
    if let Some(table) = check.open("onet_words.csv") {
        let rows = check.rows(&table, "onet,words", 2, |r| (r.text(TITLE), r.text(2 * NOTE)));
        let of = |(code, words): (String, String)| {
            Some((links.get(&code)?.iter().map(|(group, fit)| (*group, *fit)).collect(), words))
        };
        found.tasks = rows.into_iter().filter_map(of).collect();
    }
    if !check.faults.is_empty() {
        return Err(check.faults);
    }
    found.meaning = model(&dir.join("meaning.csv"))?;
    Ok(found)
}

/// People who work in each unit group; 0 where the projection does not say.
fn workers(tables: &Tables, groups: &Groups) -> Vec<u32> {
    let mut workers = vec![0; groups.codes().len()];
    for row in &tables.cops {
        if let (Some(group), Some(people)) = (groups.position_of(&row.code), row.employment_2023)
            && let Some(slot) = workers.get_mut(usize::from(group))
        {
            *slot = u32::try_from(people).unwrap_or(0);
        }
    }
    workers
}

fn abbreviations(check: &mut Check<'_>, groups: &Groups) -> Vec<Abbreviation> {
    let Some(table) = check.open("abbreviations.csv") else { return Vec::new() };
    let sources: Vec<String> = table.sources().to_vec();
    check.rows(&table, "abbreviation,lang,stands_for,codes,source", 2, |r| {
        let text = Folded::new(&r.text(TITLE)).text().to_string();
        let lang: Lang = r.token().unwrap_or_default();
        let stands_for = r.text(TITLE);
        let groups = unit_groups(r, groups);
        source(r, &sources);
        Abbreviation { text, lang, stands_for, groups, origin: Origin::Here }
    })
}

/// Titles that work has in other countries.
fn abroad(check: &mut Check<'_>, groups: &Groups) -> Vec<Abbreviation> {
    let Some(table) = check.open("titles_abroad.csv") else { return Vec::new() };
    let sources: Vec<String> = table.sources().to_vec();
    check.rows(&table, "title,lang,said_in,stands_for,codes,source", 2, |r| {
        let text = Folded::new(&r.text(TITLE)).text().trim().to_string();
        let lang: Lang = r.token().unwrap_or_default();
        let countries = r.text(NOTE);
        for country in countries.split(' ').filter(|country| !SAID_IN.contains(country)) {
            r.fault(format!("\"{country}\" is none of {}", SAID_IN.join(", ")));
        }
        let stands_for = r.text(TITLE);
        let groups = unit_groups(r, groups);
        source(r, &sources);
        Abbreviation { text, lang, stands_for, groups, origin: Origin::Abroad }
    })
}

/// Employers, each in every language, with the words for what they do.
fn employers(check: &mut Check<'_>, groups: &Groups) -> Vec<Abbreviation> {
    let Some(table) = check.open("employers.csv") else { return Vec::new() };
    let sources: Vec<String> = table.sources().to_vec();
    let rows = check.rows(&table, "employer,stands_for_*,codes,source", 1, |r| {
        let name = Folded::new(&r.text(TITLE)).text().trim().to_owned();
        let stands_for = r.named(TITLE);
        let groups = unit_groups(r, groups);
        source(r, &sources);
        (name, stands_for, groups)
    });
    let each = |(text, stands_for, groups): (String, metier_model::Named, Vec<u16>)| {
        Lang::ALL.map(|lang| Abbreviation {
            text: text.clone(),
            lang,
            stands_for: stands_for.get(lang).clone(),
            groups: groups.clone(),
            origin: Origin::Employer,
        })
    };
    rows.into_iter().flat_map(each).collect()
}

/// Japanese names of work and how they are read in kana, each in every language: what is typed says which it is.
fn translated(check: &mut Check<'_>, groups: &Groups) -> Vec<Abbreviation> {
    let Some(table) = check.open("titles_translated.csv") else { return Vec::new() };
    let sources: Vec<String> = table.sources().to_vec();
    let rows = check.rows(&table, "title,reading,codes,source", 1, |r| {
        let title = r.text(TITLE);
        let readings = r.optional_text(TITLE);
        let groups = unit_groups(r, groups);
        source(r, &sources);
        (title, readings, groups)
    });
    let each = |(title, readings, groups): (String, String, Vec<u16>)| {
        let texts = std::iter::once(title.as_str()).chain(readings.split_whitespace());
        let each = texts.flat_map(|text| {
            let text: String = Folded::new(text).words().collect();
            Lang::ALL.map(|lang| Abbreviation {
                text: text.clone(),
                lang,
                stands_for: title.clone(),
                groups: groups.clone(),
                origin: Origin::Translated,
            })
        });
        each.collect::<Vec<_>>()
    };
    rows.into_iter().flat_map(each).collect()
}

/// The positions of unit groups that stand in a field with spaces between.
fn unit_groups(r: &mut Cursor<'_>, groups: &Groups) -> Vec<u16> {
    let mut of_codes = Vec::new();
    for code in r.optional_text(NOTE).split_whitespace() {
        match groups.position_of(code) {
            Some(group) => of_codes.push(group),
            None => r.fault(format!("{code} is no unit group")),
        }
    }
    of_codes
}

/// A source that the first line of the table names.
fn source(r: &mut Cursor<'_>, sources: &[String]) {
    let source = r.text(TITLE);
    if !sources.contains(&source) {
        r.fault(format!("\"{source}\" does not stand in the first line"));
    }
}

fn former(check: &mut Check<'_>, groups: &Groups) -> Vec<Former> {
    let Some(table) = check.open("former_codes.csv") else { return Vec::new() };
    let rows = check.rows(&table, "edition,former,code", 3, |r| {
        let edition = r.text(20);
        if !FORMER.iter().any(|(word, _)| *word == edition) {
            r.fault(format!("\"{edition}\" is no edition that is known; noc-2016 is"));
        }
        (r.shaped("0000"), groups.position(r.unit_group()))
    });
    let mut former: Vec<Former> = Vec::new();
    for (code, group) in rows {
        if former.last().is_none_or(|last| last.code != code) {
            former.push(Former { edition: Edition::Noc2016, code, groups: Vec::new(), title: String::new() });
        }
        if let Some(last) = former.last_mut() {
            last.groups.extend(group);
        }
    }
    former
}

/// Names of O*NET whose occupation has a unit group, without those that are titles of the classification. Names of
/// several occupations get an entry of their own in `onet`.
fn names(check: &mut Check<'_>, tables: &Tables, links: &Links, onet: &mut Vec<Onet>) -> Vec<(String, u16)> {
    let Some(table) = check.open("onet_titles.csv") else { return Vec::new() };
    let rows = check.rows(&table, "title,onet", 1, |r| {
        let title = r.text(TITLE);
        let codes = r.text(CODES);
        for code in codes
            .split(' ')
            .filter(|code| !r.known.onet.contains(*code))
            .map(str::to_string)
            .collect::<Vec<_>>()
        {
            r.fault(format!("{code} is no code of onet.csv"));
        }
        (title, codes)
    });
    let mut folded = Folded::default();
    let mut plain = |text: &str| {
        folded.set(text);
        folded.text().to_string()
    };
    let known: BTreeSet<String> =
        tables.titles.iter().filter(|row| row.lang == Lang::default()).map(|row| plain(&row.title)).collect();
    let mut places: BTreeMap<String, u16> = onet.iter().map(|onet| onet.code.clone()).zip(0..).collect();
    let mut names = Vec::new();
    for (title, codes) in rows {
        let own: Vec<&str> = codes.split(' ').filter(|code| links.contains_key(*code)).collect();
        if own.is_empty() || known.contains(&plain(&title)) {
            continue;
        }
        let key = own.join(" ");
        let place = *places.entry(key.clone()).or_insert_with(|| {
            let mut groups: BTreeMap<u16, index::Fit> = BTreeMap::new();
            for (group, fit) in own.iter().filter_map(|code| links.get(*code)).flatten() {
                let slot = groups.entry(*group).or_insert(*fit);
                *slot = (*fit).max(*slot);
            }
            onet.push(Onet { code: key, groups: groups.into_iter().collect() });
            (onet.len() - 1) as u16
        });
        names.push((title, place));
    }
    names
}

/// The software that occupations with a unit group name, and what offers say of the same kind.
fn tools(check: &mut Check<'_>, tables: &Tables, onet: &[Onet]) -> Vec<Software> {
    let position: BTreeMap<&str, u16> = onet.iter().map(|onet| onet.code.as_str()).zip(0..).collect();
    let mut of: BTreeMap<(&str, u8), Vec<(u16, bool)>> = BTreeMap::new();
    for row in &tables.tools {
        let slot = of.entry((&row.tool, row.kind)).or_default();
        slot.extend(position.get(row.onet.as_str()).map(|onet| (*onet, row.demand)));
    }
    let software =
        |name: &str, kind, onet: &[_]| Software { name: name.to_owned(), kind, onet: onet.to_vec() };
    let mut tools: Vec<Software> =
        of.iter().map(|((name, kind), onet)| software(name, *kind, onet)).collect();
    if let Some(table) = check.open("tool_words.csv") {
        let rows = check.rows(&table, "word,like", 1, |r| {
            let word = r.text(TITLE);
            let like = r.text(TITLE);
            let found = of.range((like.as_str(), 0)..).next().filter(|((name, _), _)| *name == like);
            if found.is_none() {
                r.fault(format!("\"{like}\" is no software of tools.csv"));
            }
            found.map(|((_, kind), onet)| software(&word, *kind, onet))
        });
        tools.extend(rows.into_iter().flatten());
    }
    tools
}

/// The trained table.
fn model(path: &Path) -> Result<meaning::WordTable, Faults> {
    let fault = |line: usize, reason: String| {
        vec![Fault { file: path.display().to_string(), line, field: String::new(), reason }]
    };
    let text = std::fs::read_to_string(path).map_err(|error| fault(0, format!("cannot be read: {error}")))?;
    trained::parse(&text).map_err(|wrong| fault(wrong.line, wrong.reason))
}
