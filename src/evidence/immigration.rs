//! Whether an occupation opens a way to immigrate: dated rules as data, program by program.
//!
//! The result speaks of the occupation only. Language, experience, funds and other personal factors
//! stand beside it and are never folded in. Not legal advice.

use super::pay::{geo_at, geo_index};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::facts::{Facts, Personal, ProgramRule, Rule, Test};
use metier_model::{Geo, GroupId, Teer};

/// After this many days a check is called old in words.
pub const OLD_AFTER: i64 = 90;
/// What stands under every table of results.
pub const DISCLAIMER: &str = "About the occupation only; language, work experience, funds and other personal \
     factors are judged apart. Not legal advice: rules change, read the linked page before you act.";

/// How the streams of Express Entry that take occupations by a list begin.
pub const CATEGORY: &str = "category: ";
/// The federal program that ranks people.
pub const EXPRESS_ENTRY: &str = "Express Entry";

/// What a program says about the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The occupation meets the program's test.
    Eligible,
    /// The occupation fails it.
    NotEligible,
    /// The published rule does not settle it.
    Unknown,
}

impl Outcome {
    /// Words for the screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Eligible => "eligible occupation",
            Self::NotEligible => "not eligible",
            Self::Unknown => "unknown",
        }
    }
}

/// One program's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Where the program leads.
    pub geo: Geo,
    /// Program, for example `Express Entry`.
    pub program: String,
    /// Stream or list.
    pub stream: String,
    /// What it says.
    pub outcome: Outcome,
    /// Why, in one sentence.
    pub reason: String,
    /// Since when the rule holds and what that day means; empty where not known.
    pub since: String,
    /// Day on which the rule was read; `YYYY-MM-DD`.
    pub checked: String,
    /// The publisher's page.
    pub url: String,
    /// Personal factors that the program asks for besides.
    pub personal: Vec<String>,
}

impl Answer {
    /// Days since the check; nothing where its day is not known.
    pub fn age(&self, today: Day) -> Option<i64> {
        Day::parse(&self.checked).map(|day| today.since(day))
    }

    /// Whether this is one of the Express Entry categories.
    pub fn is_category(&self) -> bool {
        self.geo == Geo::Canada && self.stream.starts_with(CATEGORY)
    }
}

/// Federal programs first, then the province asked for; all provinces where Canada is asked for.
pub fn answers(catalog: &Catalog, group: GroupId, facts: &Facts, asked: Geo) -> Vec<Answer> {
    let code = catalog.code(group);
    let teer = Teer::of(code);
    let immigration = catalog.immigration();
    let mut answers: Vec<Answer> = immigration
        .programs
        .iter()
        .filter(|rule| rule.geos.is_empty() || asked == Geo::Canada || rule.geos.contains(&geo_index(asked)))
        .map(|rule| by_rule(rule, code, teer))
        .collect();
    for (position, stream) in immigration.streams.iter().enumerate() {
        let geo = geo_at(stream.geo);
        let on_list = facts.lists.contains(&(position as u16));
        let relevant = geo == Geo::Canada || geo == asked || asked == Geo::Canada;
        // For the whole country only the lists that name the occupation are told; a province's
        // lists are all told when that province is asked for.
        if !relevant || (!on_list && (asked == Geo::Canada || geo == Geo::Canada)) {
            continue;
        }
        let (outcome, reason) = match (stream.wanted, on_list) {
            (true, true) => (Outcome::Eligible, format!("on this list of {} unit groups", stream.size)),
            (true, false) => {
                (Outcome::Unknown, "not on this list; another stream may still take it".to_owned())
            }
            (false, true) => {
                (Outcome::NotEligible, format!("on this list of {} unit groups not considered", stream.size))
            }
            (false, false) => {
                (Outcome::Eligible, "not among the unit groups that the stream leaves out".to_owned())
            }
        };
        let rules = immigration.rules.iter().filter(|rule| rule.geo == stream.geo);
        let note = immigration
            .notes
            .iter()
            .find(|note| note.program == stream.program && stream.name.starts_with(note.stream.as_str()));
        let mut personal: Vec<String> = rules
            .filter(|rule| same_stream(rule, &stream.name) && applies(rule, code, teer))
            .map(threshold)
            .collect();
        personal.extend(note.into_iter().flat_map(|note| own_factors(&note.personal, teer)));
        answers.push(Answer {
            geo,
            program: stream.program.clone(),
            stream: stream.name.clone(),
            outcome,
            reason,
            since: note.map(|note| format!("{}: {}", note.since, note.note)).unwrap_or_default(),
            checked: stream.checked.clone(),
            url: stream.url.clone(),
            personal,
        });
    }
    // A province's thresholds apply whether or not it prints lists.
    if asked != Geo::Canada && !answers.iter().any(|answer| answer.geo == asked) {
        let rules: Vec<&Rule> = immigration
            .rules
            .iter()
            .filter(|rule| rule.geo == geo_index(asked) && applies(rule, code, teer))
            .collect();
        if let Some(first) = rules.first() {
            answers.push(Answer {
                geo: asked,
                program: first.program.clone(),
                stream: first.stream.clone(),
                outcome: Outcome::Unknown,
                reason: "no list of occupations is published".to_owned(),
                since: String::new(),
                checked: first.checked.clone(),
                url: first.url.clone(),
                personal: rules.into_iter().map(threshold).collect(),
            });
        }
    }
    answers.sort_by_key(|answer| (geo_index(answer.geo), answer.outcome));
    answers
}

fn by_rule(rule: &ProgramRule, code: &str, teer: Teer) -> Answer {
    let (met, reason) = match &rule.test {
        Test::Teer(accepted) => {
            let list: Vec<String> = accepted.iter().map(u8::to_string).collect();
            let met = accepted.contains(&teer.0);
            let verb = if met { "is" } else { "is not" };
            (met, format!("TEER {teer} {verb} among {}", list.join(", ")))
        }
        Test::Prefixes { include, except } => {
            let hit = include.iter().find(|prefix| code.starts_with(prefix.as_str()));
            let out = except.iter().find(|prefix| code.starts_with(prefix.as_str()));
            match (hit, out) {
                (Some(_), Some(out)) => (false, format!("group {out} is left out of the program")),
                (Some(hit), None) => (true, format!("belongs to group {hit}")),
                (None, _) => (false, "not among the groups of the program".to_owned()),
            }
        }
    };
    Answer {
        geo: Geo::Canada,
        program: rule.program.clone(),
        stream: rule.stream.clone(),
        outcome: if met { Outcome::Eligible } else { Outcome::NotEligible },
        reason,
        since: rule.since.clone(),
        checked: rule.checked.clone(),
        url: rule.url.clone(),
        personal: own_factors(&rule.personal, teer).collect(),
    }
}

fn own_factors(personal: &[Personal], teer: Teer) -> impl Iterator<Item = String> {
    personal.iter().filter(move |p| p.teer.is_empty() || p.teer.contains(&teer.0)).map(|p| p.text.clone())
}

/// A threshold belongs to a list when one name holds the other.
fn same_stream(rule: &Rule, stream: &str) -> bool {
    stream.contains(rule.stream.as_str()) || rule.stream.contains(stream)
}

fn applies(rule: &Rule, code: &str, teer: Teer) -> bool {
    let teer = teer.0.to_string();
    let words = |list: &str| {
        list.split([' ', ',', ';'])
            .map(str::trim)
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (teers, codes, left_out) = (words(&rule.teer), words(&rule.applies), words(&rule.excludes));
    (teers.is_empty() || teers.contains(&teer))
        && (codes.is_empty() || codes.iter().any(|prefix| code.starts_with(prefix.as_str())))
        && !left_out.iter().any(|prefix| code.starts_with(prefix.as_str()))
}

/// A threshold in words: `language: CLB 5 or more`, `1,560 hours of work`.
fn threshold(rule: &Rule) -> String {
    let amount = || {
        let value: i64 = rule.value.parse().unwrap_or(0);
        let (thousands, rest) = (value / 1_000, value % 1_000);
        let number = if thousands > 0 { format!("{thousands},{rest:03}") } else { rule.value.clone() };
        let unit = if value == 1 { rule.unit.trim_end_matches('s') } else { rule.unit.as_str() };
        format!("{number} {unit}")
    };
    let none = rule.op == "none";
    let text = match (rule.factor.as_str(), rule.unit.as_str()) {
        ("language-exempt", _) => format!("no language test after {} of work", amount()),
        ("language", _) if none => "language: no minimum".to_owned(),
        ("language", _) => format!("language: CLB {} or more", rule.value),
        ("experience", _) if none => "work experience: no minimum".to_owned(),
        ("experience" | "work-hours", _) => format!("{} of work or more", amount()),
        ("education", _) => format!("education: {} or more", schooling(&rule.value)),
        (other, _) => format!("{}: {} or more", other.replace('-', " "), amount()),
    };
    if rule.stream.is_empty() { text } else { format!("{text} ({})", rule.stream) }
}

/// A level of schooling in words.
fn schooling(value: &str) -> String {
    match value {
        "canadian-high-school" => "a Canadian high school diploma".to_owned(),
        "canadian-1yr-postsecondary" => "a Canadian diploma of a year after high school".to_owned(),
        other => other.replace('-', " "),
    }
}

/// The name of a stream in words.
pub fn stream_words(stream: &str) -> String {
    match stream.strip_prefix(CATEGORY) {
        Some(category) => format!("{} category", category.replace('-', " ")),
        None => stream.to_owned(),
    }
}
