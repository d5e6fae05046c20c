//! Software and ways of working that offers name: which unit groups work with each, packed.
//!
//! No title and few duties say `Kubernetes`, so that a text that does is nearest to whoever else has rare words. O*NET
//! names the software of its occupations, and the crosswalk says whose work they are. What few occupations name says
//! more than what all offices have; what offers of an occupation ask for says more than what is only known there.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::Folded;
use super::language::is_stop_word;
use super::names::Onet;
use super::pieces;
use super::stem;
use super::texts::{Field, TextPart};

/// Gains are kept in steps of this many to one.
const STEPS: f32 = 24.0;
/// Words of a name that is looked for as a whole.
const WORDS: usize = 3;
/// What an occupation that names the software is worth, where its offers ask for it and where not.
const DEMAND: f32 = 1.0;
const NAMED: f32 = 0.5;
/// What it is worth at most that an occupation names much software of the same kind, beside the name and without it:
/// the list of an occupation has examples, and what it lacks is not unknown there.
const OF_KIND: f32 = 0.3;
const LIKE_IT: f32 = 0.4;
/// Least share of the software of a kind, of the occupation that names most of it, that says so.
const LEAST: f32 = 0.3;

/// Words of names that say that it is software, and whose it is.
const GENERIC: &[&str] = &[
    "adobe",
    "amazon",
    "apache",
    "app",
    "apple",
    "application",
    "applications",
    "apps",
    "atlassian",
    "autodesk",
    "google",
    "ibm",
    "inc",
    "intuit",
    "js",
    "labs",
    "language",
    "microsoft",
    "online",
    "oracle",
    "platform",
    "program",
    "programming",
    "programs",
    "software",
    "suite",
    "system",
    "systems",
    "technologies",
    "technology",
    "tool",
    "tools",
];

/// Software with the occupations that name it.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolName<'a> {
    /// Its name.
    pub name: &'a str,
    /// Number of its kind.
    pub kind: u8,
    /// Positions among the occupations of O*NET, each with whether its offers ask for it.
    pub onet: Vec<(u16, bool)>,
}

/// The packed names, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tools {
    starts: &'static [[u8; 4]],
    text: &'static [u8],
    /// 1: an ordinary word as well (`spark`, `react`).
    ordinary: &'static [u8],
    gain_starts: &'static [[u8; 4]],
    gains: &'static [[u8; 3]],
}

/// A name in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spotted {
    /// Its number.
    pub(crate) tool: u32,
    /// Its first word, and how many it has.
    pub(crate) at: usize,
    pub(crate) words: usize,
    /// It reads like an ordinary word: only names beside it make it one.
    pub(crate) in_doubt: bool,
}

impl Tools {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [starts, text, ordinary, gain_starts, gains] = pieces::split(bytes)?;
        Some(Self {
            starts: starts.as_chunks().0,
            text,
            ordinary,
            gain_starts: gain_starts.as_chunks().0,
            gains: gains.as_chunks().0,
        })
    }

    /// The unit groups that work with it, with its gain.
    pub(crate) fn gains(&self, tool: u32) -> impl Iterator<Item = (u16, f32)> + use<> {
        let span = pieces::span(self.gain_starts, tool as usize);
        let gains = span.and_then(|span| self.gains.get(span)).unwrap_or_default();
        gains.iter().map(|[low, high, gain]| (u16::from_le_bytes([*low, *high]), f32::from(*gain) / STEPS))
    }

    /// The names among the stems of a query, each with whether it reads like an ordinary word.
    pub(crate) fn of_words(&self, stems: &[String]) -> Vec<(u32, bool)> {
        let mut found = Vec::new();
        for at in 0..stems.len() {
            for words in 1..=WORDS.min(stems.len() - at) {
                let own = stems.get(at..at + words).unwrap_or_default();
                let tool = if let [only] = own {
                    pieces::find(self.starts, self.text, only)
                } else {
                    pieces::find(self.starts, self.text, &own.join(" "))
                };
                let in_doubt = |tool: &u32| self.ordinary.get(*tool as usize).is_none_or(|flag| *flag != 0);
                found.extend(tool.map(|tool| (tool, in_doubt(&tool))));
            }
        }
        found
    }

    /// The names in a line, the longest that begins at a word; an ordinary word is one only where it is written as a
    /// name, with a capital within the line.
    pub(crate) fn spot(&self, line: &str, folded: &Folded, stems: &[String]) -> Vec<Spotted> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < stems.len() {
            let longest = (1..=WORDS.min(stems.len() - at)).rev().find_map(|words| {
                let own = stems.get(at..at + words)?;
                let key = if let [only] = own { only.clone() } else { own.join(" ") };
                let tool = pieces::find(self.starts, self.text, &key)?;
                let in_doubt = self.ordinary.get(tool as usize).is_none_or(|flag| *flag != 0);
                let is_name = !in_doubt || is_capital(line, folded, at) && (at > 0 || stems.len() <= WORDS);
                is_name.then_some(Spotted { tool, at, words, in_doubt })
            });
            at += longest.map_or(1, |spotted| spotted.words);
            found.extend(longest);
        }
        found
    }
}

/// Whether a word of a line begins with a capital.
fn is_capital(line: &str, folded: &Folded, word: usize) -> bool {
    let origin = folded.first_char(word).and_then(|first| folded.origin(first));
    origin.and_then(|at| line.chars().nth(usize::from(at))).is_some_and(char::is_uppercase)
}

/// The stems of a name without what says that it is software, and all of its words that could be looked for alone.
fn keys(name: &str, folded: &mut Folded) -> (Vec<String>, Vec<String>) {
    folded.set(name);
    let words: Vec<&str> = folded.words().filter(|word| !is_stop_word(word)).collect();
    let stems = |words: &mut dyn Iterator<Item = &&str>| words.map(|word| stem::of(word)).collect();
    let bare = stems(&mut words.iter().filter(|word| !GENERIC.contains(word)));
    let single = stems(&mut words.iter().filter(|word| {
        word.len() > 1
            && !word.starts_with(|ch: char| ch.is_ascii_digit())
            && (**word == "oracle" || !GENERIC.contains(word))
    }));
    (bare, single)
}

/// Whether a name of several words is no product but says what the software is for: `Time management software`.
fn describes(name: &str) -> bool {
    let mut words = name.split(' ').filter(|word| !GENERIC.contains(&word.to_lowercase().as_str()));
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    words.next().is_some_and(is_capital)
        && words.next().is_some_and(|word| word.starts_with(char::is_lowercase))
}

/// The stems of texts with the unit groups that have them, and those that are a title by themselves.
fn ordinary(texts: &[TextPart<'_>]) -> (BTreeMap<String, BTreeSet<u16>>, BTreeSet<String>) {
    let mut having: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    let mut titles = BTreeSet::new();
    let mut folded = Folded::default();
    for part in texts {
        folded.set(part.text);
        for word in folded.words() {
            having.entry(stem::of(word)).or_default().insert(part.group);
        }
        if part.field == Field::Title && folded.words().len() == 1 {
            titles.insert(stem::of(folded.text()));
        }
    }
    (having, titles)
}

/// What a name is made of while it is built.
#[derive(Default)]
struct Entry {
    onet: BTreeMap<u16, bool>,
    kinds: BTreeSet<u8>,
    /// It is the whole of a name.
    whole: bool,
}

/// How much of the software of each kind an occupation names.
struct Kinds {
    /// By kind and occupation, against the occupation that names most of it.
    shares: BTreeMap<u8, Vec<f32>>,
    /// By kind, the occupations that name so much of it that they are taken to know the rest.
    versed: BTreeMap<u8, Vec<u16>>,
}

impl Kinds {
    fn new(tools: &[ToolName<'_>], occupations: usize) -> Self {
        let mut shares: BTreeMap<u8, Vec<f32>> = BTreeMap::new();
        for tool in tools {
            let counts = shares.entry(tool.kind).or_insert_with(|| vec![0.0; occupations]);
            for (occupation, _) in &tool.onet {
                if let Some(count) = counts.get_mut(usize::from(*occupation)) {
                    *count += 1.0;
                }
            }
        }
        let mut versed = BTreeMap::new();
        for (kind, counts) in &mut shares {
            let most = counts.iter().copied().fold(1.0, f32::max);
            for count in counts.iter_mut() {
                *count /= most;
            }
            let is_versed = |(number, share): (u16, &f32)| (*share >= LEAST).then_some(number);
            versed.insert(*kind, (0..).zip(counts.iter()).filter_map(is_versed).collect());
        }
        Self { shares, versed }
    }

    /// What a name is worth to the occupations that name it or are versed in its kind.
    fn worth(&self, entry: &Entry) -> BTreeMap<u16, f32> {
        let share = |occupation: u16| {
            let of = |kind| self.shares.get(kind).and_then(|shares| shares.get(usize::from(occupation)));
            entry.kinds.iter().filter_map(of).copied().fold(0.0, f32::max)
        };
        let versed = entry.kinds.iter().filter_map(|kind| self.versed.get(kind)).flatten();
        let mut worth: BTreeMap<u16, f32> =
            versed.map(|number| (*number, LIKE_IT * share(*number))).collect();
        let named = |demand: bool| if demand { DEMAND } else { NAMED };
        worth.extend(
            entry.onet.iter().map(|(number, demand)| (*number, named(*demand) + OF_KIND * share(*number))),
        );
        worth
    }
}

/// The names as bytes.
pub(crate) fn build(tools: &[ToolName<'_>], onet: &[Onet], texts: &[TextPart<'_>]) -> Vec<u8> {
    let (having, titles) = ordinary(texts);
    let mut folded = Folded::default();
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for tool in tools {
        let (bare, single) = keys(tool.name, &mut folded);
        let whole = ((1..=WORDS).contains(&bare.len()) && !describes(tool.name)).then(|| bare.join(" "));
        for key in single.iter().chain(whole.iter().filter(|whole| !single.contains(whole))) {
            let entry = entries.entry(key.clone()).or_default();
            entry.whole |= whole.as_ref() == Some(key);
            entry.kinds.insert(tool.kind);
            for (occupation, demand) in &tool.onet {
                *entry.onet.entry(*occupation).or_default() |= demand;
            }
        }
    }
    let kinds = Kinds::new(tools, onet.len());
    let all = tools
        .iter()
        .flat_map(|tool| &tool.onet)
        .map(|(occupation, _)| occupation)
        .collect::<BTreeSet<_>>()
        .len();
    let (mut names, mut flags, mut gains) = (Vec::new(), Vec::new(), Vec::new());
    for (key, entry) in &entries {
        let rarity = (all as f32 / (entry.onet.len() as f32 + 1.0)).ln();
        let mut of_groups: BTreeMap<u16, f32> = BTreeMap::new();
        for (occupation, worth) in kinds.worth(entry) {
            for (group, fit) in onet.get(usize::from(occupation)).map_or(&[][..], |onet| &onet.groups) {
                let slot = of_groups.entry(*group).or_default();
                *slot = slot.max(worth * fit.worth());
            }
        }
        let others = |groups: &BTreeSet<u16>| {
            let own = groups.iter().filter(|group| !of_groups.contains_key(group)).count();
            own > 1 && 4 * own > groups.len()
        };
        let in_doubt = !key.contains(' ') && having.get(key).is_some_and(others);
        if in_doubt && (!entry.whole || titles.contains(key)) {
            continue;
        }
        let mut list = Vec::new();
        for (group, worth) in of_groups {
            let gain = (STEPS * rarity * worth).round().min(255.0) as u8;
            if f32::from(gain) >= 0.5 * STEPS {
                let [low, high] = group.to_le_bytes();
                list.extend_from_slice(&[low, high, gain]);
            }
        }
        if !list.is_empty() {
            names.push(key.as_str());
            flags.push(u8::from(in_doubt));
            gains.push(list);
        }
    }
    let (starts, text) = pieces::texts(names);
    let (gain_starts, gains) = pieces::lists(&gains, 3);
    pieces::join(&[starts, text, flags, gain_starts, gains])
}

#[cfg(test)]
mod tests {
    use super::super::names::Fit;
    use super::*;

    fn tools() -> Tools {
        let tool = |name, onet: &[(u16, bool)]| ToolName { name, kind: 0, onet: onet.to_vec() };
        let onet: Vec<Onet> = (0..40)
            .map(|number| Onet { code: number.to_string(), groups: vec![(number % 8, Fit::Same)] })
            .collect();
        let office: Vec<(u16, bool)> = (0..40).map(|number| (number, false)).collect();
        let names = [
            tool("Kubernetes", &[(0, true), (1, false)]),
            tool("Apache Spark", &[(0, true), (2, false)]),
            tool("Microsoft Active Directory", &[(1, true)]),
            tool("Time management software", &[(3, false)]),
            tool("Chef", &[(0, false)]),
            tool("Microsoft Excel", &office),
        ];
        let part = |group, field, text| TextPart { group, field, text, weight: 1.0 };
        let texts = [
            part(5, Field::Prose, "adjust the spark of an engine, manage time, management of time"),
            part(6, Field::Prose, "see the spark of a weld, keep the directory active, management, time"),
            part(7, Field::Title, "Chef"),
            part(6, Field::Prose, "help the chef"),
        ];
        Tools::new(Vec::leak(build(&names, &onet, &texts))).unwrap()
    }

    fn spotted(line: &str) -> Vec<(String, bool)> {
        let tools = tools();
        let folded = Folded::new(line);
        let stems: Vec<String> = folded.words().map(stem::of).collect();
        let name = |tool: u32| pieces::text(tools.starts, tools.text, tool as usize).to_string();
        let found = tools.spot(line, &folded, &stems);
        found.into_iter().map(|spotted| (name(spotted.tool), spotted.in_doubt)).collect()
    }

    #[test]
    fn a_name_is_spotted_and_an_ordinary_word_only_where_it_is_written_as_one() {
        let sure = |name: &str| (name.to_string(), false);
        assert_eq!(spotted("run kubernetes for us"), [sure(&stem::of("kubernetes"))]);
        assert_eq!(spotted("the active directory of the firm"), [sure("actif directory")]);
        assert_eq!(spotted("pipelines in Spark"), [("spark".to_string(), true)]);
        assert_eq!(spotted("Spark"), [("spark".to_string(), true)], "a list names nothing else");
        assert_eq!(spotted("see the spark of a weld"), []);
        assert_eq!(spotted("Spark plugs are changed here"), [], "every line begins with a capital");
        assert_eq!(
            spotted("help the Chef with time management"),
            [],
            "a title is none, nor what software is for"
        );
        assert_eq!(spotted("a letter in Excel"), [], "what everybody has says nothing");
    }

    #[test]
    fn what_offers_ask_for_says_more_than_what_is_named() {
        let tools = tools();
        let number = pieces::find(tools.starts, tools.text, &stem::of("kubernetes")).unwrap();
        let gains: BTreeMap<u16, f32> = tools.gains(number).collect();
        assert!(gains[&0] > 1.5 * gains[&1] && gains[&1] > 0.5, "{gains:?}");
    }
}
