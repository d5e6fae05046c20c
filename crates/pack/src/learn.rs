//! What the linear model of search learns from, read from `data/`: texts with the unit groups that they speak of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use metier_model::Lang;
use metier_model::schema::written::{Facts, Prose};
use metier_search::build::{Fit, is_stop_word};
use metier_search::fold::Folded;
use metier_search::stem::stem;

use super::check::{Check, NOTE, TITLE};
use super::hierarchy::Groups;
use super::links::{CODES, Links, link};
use super::rows::{TitleRow, UnitGroup};
use super::written::Written as File;
use super::{Faults, language, tables, told};

/// How much a text counts, by its kind; a title of the first language counts 1.
const OTHER_TITLE: f32 = 0.5;
const PROSE: f32 = 0.5;
const TASK: f32 = 0.25;
const TOLD: f32 = 1.0;

/// A text to learn from.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonText {
    /// Its different stems, in the order of the text.
    pub stems: Vec<String>,
    /// Numbers of unit groups and their shares, which add up to one.
    pub groups: Vec<(u16, f32)>,
    /// Position of the O*NET occupation that it names or describes.
    pub onet: Option<u16>,
    /// How much it counts.
    pub weight: f32,
}

/// A name of O*NET, or a title of another language than the first, that was held back, with the unit groups that it should lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The name.
    pub title: String,
    /// Its language.
    pub lang: Lang,
    /// Numbers of unit groups, in order.
    pub groups: Vec<u16>,
}

/// All that there is to learn from.
#[derive(Clone, Debug, Default)]
pub struct Lessons {
    /// Codes of the unit groups, in order.
    pub codes: Vec<String>,
    /// How many O*NET occupations the texts name.
    pub onet: usize,
    /// The texts.
    pub texts: Vec<LessonText>,
    /// Names held back, where that was asked for.
    pub held: Vec<Held>,
}

/// Reads what there is to learn from in a folder laid out as `data/`; with `hold`, a tenth of O*NET's names and a tenth
/// of the titles of other languages than the first are left out and given back apart.
///
/// # Errors
/// Every fault of the tables and texts.
pub fn lessons(dir: &Path, hold: bool) -> Result<Lessons, Faults> {
    let tables = tables::read_all(dir)?;
    let groups = Groups::of(dir, &tables.noc)?;
    let written = written(&dir.join("occupations"), &groups)?;
    let mut teacher =
        Teacher { lessons: Lessons::default(), folded: Folded::default(), buffer: String::new() };
    teacher.lessons.codes = groups.codes().iter().map(ToString::to_string).collect();
    for class in &tables.noc {
        if let Some(group) = groups.position_of(&class.code) {
            for (lang, title) in class.title.iter() {
                teacher.add(title, &[(group, 1.0)], None, worth(lang));
            }
        }
    }
    let mut known = BTreeSet::new();
    let mut held: BTreeMap<(String, Lang), BTreeSet<u16>> = BTreeMap::new();
    for row in &tables.titles {
        let Some(group) = groups.position(row.code) else { continue };
        if hold && is_held_title(row) {
            held.entry((row.title.clone(), row.lang)).or_default().insert(group);
            continue;
        }
        teacher.add(&row.title, &[(group, 1.0)], None, worth(row.lang));
        if row.lang == Lang::default() {
            known.insert(Folded::new(&row.title).text().to_string());
        }
    }
    let mut links = Links::new();
    for of in &written {
        for part in of.prose.iter().flat_map(sentences) {
            teacher.add(part, &[(of.group, 1.0)], None, PROSE);
        }
        for role in &of.facts.roles {
            link(&mut links, of.group, &role.onet);
        }
    }
    let number: BTreeMap<&str, u16> = links.keys().map(String::as_str).zip(0..).collect();
    teacher.lessons.onet = links.len();
    let mut check = Check::new(dir, tables.source_ids());
    for of in told::told(&mut check, &groups) {
        for (_, way) in of.ways() {
            teacher.add(way, &[(of.group, 1.0)], None, TOLD);
        }
    }
    let mut names: Vec<(String, String)> =
        tables.onet.iter().map(|row| (row.title.clone(), row.onet.clone())).collect();
    if let Some(table) = check.open("onet_titles.csv") {
        names.extend(check.rows(&table, "title,onet", 1, |r| (r.text(TITLE), r.text(CODES))));
    }
    for (title, codes) in names {
        let own: Vec<&str> = codes.split(' ').filter(|code| links.contains_key(*code)).collect();
        if hold && is_held(&title) {
            let groups: BTreeSet<u16> =
                own.iter().filter_map(|code| links.get(*code)).flat_map(BTreeMap::keys).copied().collect();
            if !groups.is_empty() && !known.contains(Folded::new(&title).text()) {
                let groups = groups.into_iter().collect();
                teacher.lessons.held.push(Held { title, lang: Lang::default(), groups });
            }
            continue;
        }
        for code in &own {
            let (Some(fits), Some(onet)) = (links.get(*code), number.get(code)) else { continue };
            let (answers, most) = answers(fits);
            teacher.add(&title, &answers, Some(*onet), most / own.len() as f32);
        }
    }
    let titles = held.into_iter().map(|((title, lang), groups)| Held {
        title,
        lang,
        groups: groups.into_iter().collect(),
    });
    teacher.lessons.held.extend(titles);
    if let Some(table) = check.open("onet_words.csv") {
        for (code, words) in check.rows(&table, "onet,words", 2, |r| (r.text(TITLE), r.text(2 * NOTE))) {
            if let (Some(fits), Some(onet)) = (links.get(&code), number.get(code.as_str())) {
                let (answers, most) = answers(fits);
                teacher.add(&words, &answers, Some(*onet), TASK * most);
            }
        }
    }
    if check.faults.is_empty() { Ok(teacher.lessons) } else { Err(check.faults) }
}

/// What is written of a unit group: the links of its roles, and its prose in each language that there is.
struct Written {
    group: u16,
    facts: Facts,
    prose: Vec<Prose>,
}

/// All that is written, in code order.
fn written(dir: &Path, groups: &Groups) -> Result<Vec<Written>, Faults> {
    let mut all = Vec::new();
    for (code, group) in groups.codes().iter().map(UnitGroup::as_str).zip(0..) {
        let folder = dir.join(code.get(..2).unwrap_or_default());
        let facts = File::<Facts>::read(&folder.join(format!("{code}.ron"))).map_err(|fault| vec![fault])?;
        let Some(facts) = facts else { continue };
        let mut prose = Vec::new();
        for lang in Lang::ALL {
            let file = folder.join(language::file(&format!("{code}.ron"), lang));
            prose.extend(File::<Prose>::read(&file).map_err(|fault| vec![fault])?.map(|file| file.value));
        }
        all.push(Written { group, facts: facts.value, prose });
    }
    Ok(all)
}

/// What a text says of its unit groups, by how well they fit, and the largest of it.
fn answers(fits: &BTreeMap<u16, Fit>) -> (Vec<(u16, f32)>, f32) {
    let most = fits.values().map(|fit| fit.worth()).fold(0.0, f32::max);
    (fits.iter().map(|(group, fit)| (*group, fit.worth())).collect(), most)
}

/// Whether a name of O*NET is held back: one in ten, by its letters (FNV-1a).
pub(crate) fn is_held(title: &str) -> bool {
    let hash = title.to_lowercase().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)) % 10 == 3
}

/// How much a title of a language counts.
fn worth(lang: Lang) -> f32 {
    if lang == Lang::default() { 1.0 } else { OTHER_TITLE }
}

/// Whether a title of another language than the first is held back: one in ten, by its stems in order, so that a title
/// goes with its other forms (number, gender, order of the words) and none of them stays behind to give it away.
pub(super) fn is_held_title(row: &TitleRow) -> bool {
    if row.lang == Lang::default() {
        return false;
    }
    let mut buffer = String::new();
    let mut stems: Vec<String> = Vec::new();
    for word in Folded::new(&row.title).words().filter(|word| word.len() > 1 && !is_stop_word(word)) {
        stem(word, &mut buffer);
        stems.push(buffer.clone());
    }
    stems.sort_unstable();
    stems.dedup();
    is_held(&stems.join(" "))
}

/// The sentences of a prose that say what is done: summary, names of roles, duties. The page needs two sentences in one
/// text of a summary where only both say what is done; what is learned does not hang on that cut.
pub(super) fn sentences(prose: &Prose) -> impl Iterator<Item = &str> {
    let roles = prose.roles.iter();
    let parts = roles
        .flat_map(|role| std::iter::once(role.name.as_str()).chain(role.duties.iter().map(String::as_str)));
    let summary = prose.summary.iter().flat_map(|text| text.split_inclusive(". ")).map(str::trim_end);
    summary.chain(parts)
}

struct Teacher {
    lessons: Lessons,
    folded: Folded,
    buffer: String,
}

impl Teacher {
    fn add(&mut self, text: &str, groups: &[(u16, f32)], onet: Option<u16>, weight: f32) {
        self.folded.set(text);
        let mut stems: Vec<String> = Vec::new();
        for word in self.folded.words().filter(|word| word.len() > 1 && !is_stop_word(word)) {
            stem(word, &mut self.buffer);
            if !stems.contains(&self.buffer) {
                stems.push(self.buffer.clone());
            }
        }
        let total: f32 = groups.iter().map(|(_, share)| share).sum();
        if !stems.is_empty() && total > 0.0 {
            let groups = groups.iter().map(|(group, share)| (*group, share / total)).collect();
            self.lessons.texts.push(LessonText { stems, groups, onet, weight });
        }
    }
}

impl Lessons {
    /// A number that changes with any of the texts: 64 bits of FNV-1a, as 16 hexadecimal digits.
    pub fn digest(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut eat = |bytes: &[u8]| {
            for byte in bytes.iter().chain(&[0xff]) {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        for code in &self.codes {
            eat(code.as_bytes());
        }
        for text in &self.texts {
            for stem in &text.stems {
                eat(stem.as_bytes());
            }
            for (group, share) in &text.groups {
                eat(&group.to_le_bytes());
                eat(&share.to_bits().to_le_bytes());
            }
            eat(&text.onet.unwrap_or(u16::MAX).to_le_bytes());
            eat(&text.weight.to_bits().to_le_bytes());
        }
        format!("{hash:016x}")
    }
}
