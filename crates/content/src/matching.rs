//! Which unit groups a pasted offer speaks of, as values: the duties that speak for each, what speaks against, what to keep apart.

use super::{Item, terms};
use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{GroupId, Lang};
use metier_search::matching::{Roots, spelled};
use metier_search::{MatchKind, Searcher};
use metier_words::{Msg, Text};

/// Duties, lines and titles that are named of each.
const NAMED: usize = 3;
/// Lines of a text that are held against duties.
const LINES: usize = 60;
/// From this likeness on a line speaks of a duty; below the lower one it speaks of something else.
const ALIKE: f32 = 0.3;
const UNLIKE: f32 = 0.16;
/// Words that a line and a duty must share.
const WORDS: usize = 2;

/// What an offer speaks of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    /// The line that is its title, as it stands there.
    pub title: Option<String>,
    /// Whether it says what is done.
    pub has_duties: bool,
    /// Language of the text.
    pub lang: Lang,
    /// Unit groups, best first.
    pub rows: Vec<OfferRow>,
}

/// A unit group that an offer may speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferRow {
    /// The unit group.
    pub group: GroupId,
    /// Language of the offer, in which its lines were held against the duties.
    pub lang: Lang,
    /// Comparable within one offer; the best duties are worth 1, a whole title more.
    pub score: f32,
    /// Part of the score that the title gives.
    pub by_title: f32,
    /// The title, or name of O*NET, that the offer's title found.
    pub matched: Option<String>,
    /// Own duties that lines of the offer speak of.
    pub duties: Vec<Duty>,
    /// Lines that speak of duties of another of these groups, and of none here.
    pub against: Vec<String>,
    /// How many own duties lines speak of, of how many.
    pub spoken: usize,
    /// How many duties it has.
    pub all: usize,
    /// Own duties that no line speaks of.
    pub missing: Vec<String>,
    /// Codes among these that a note says to keep apart, with the reason.
    pub apart: Vec<(String, String)>,
}

/// A duty that an offer speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// The project's own words, in the language of who reads them.
    pub duty: String,
    /// The line of the offer.
    pub line: String,
    /// Words that both have.
    pub words: Vec<String>,
}

/// Reads an offer: the `limit` unit groups that it speaks of most, told in a language that may be another one than the
/// offer's.
pub fn read(catalog: &Catalog, searcher: &mut Searcher, text: &str, limit: usize, told: Lang) -> Offer {
    let matched = searcher.match_text(text, limit);
    // Prose in the language of the text, or no word of it matches.
    let lang = matched.lang;
    let occupations: Vec<Option<Occupation>> =
        matched.groups.iter().map(|found| catalog.occupation(GroupId(found.group), lang)).collect();
    // Both have the same roles and duties in the same order.
    let readable: Vec<Option<Occupation>> =
        matched.groups.iter().map(|found| catalog.occupation(GroupId(found.group), told)).collect();
    let lines: Vec<Roots> = matched.duties.iter().take(LINES).map(|line| searcher.roots(line)).collect();
    // Of each unit group and line: the duty that is most alike, and how much.
    let alike: Vec<Vec<(f32, usize)>> = occupations
        .iter()
        .map(|occupation| {
            let duties: Vec<Roots> = duties(occupation.as_ref()).map(|duty| searcher.roots(duty)).collect();
            let best = |line: &Roots| {
                let each = duties.iter().enumerate().filter(|(_, duty)| line.shared(duty).len() >= WORDS);
                let each = each.map(|(at, duty)| (line.likeness(duty), at));
                each.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, usize::MAX))
            };
            lines.iter().map(best).collect()
        })
        .collect();
    let codes: Vec<&str> = matched.groups.iter().map(|found| catalog.code(GroupId(found.group))).collect();
    let (title, hits) = match &matched.title {
        Some((title, hits)) => (Some((*title).to_owned()), hits.as_slice()),
        None => (None, [].as_slice()),
    };
    let prose = occupations.iter().zip(&readable);
    let rows = matched.groups.iter().zip(prose).zip(&alike).enumerate().map(
        |(at, ((found, (occupation, readable)), own))| {
            let all: Vec<&str> = duties(occupation.as_ref()).collect();
            let told: Vec<&str> = duties(readable.as_ref()).collect();
            let told = |duty: usize| told.get(duty).or(all.get(duty)).map(|duty| (*duty).to_owned());
            let mut spoken: Vec<(f32, usize, usize)> = own
                .iter()
                .enumerate()
                .filter(|(_, (likeness, _))| *likeness >= ALIKE)
                .map(|(line, (likeness, duty))| (*likeness, *duty, line))
                .collect();
            spoken.sort_by(|a, b| b.0.total_cmp(&a.0));
            let mut named: Vec<Duty> = Vec::new();
            let mut seen = Vec::new();
            for (_, duty, line) in &spoken {
                let (Some(text), Some(from)) = (all.get(*duty), matched.duties.get(*line)) else { continue };
                if !seen.contains(duty) {
                    seen.push(*duty);
                    let shared = lines.get(*line).map(|line| line.shared(&searcher.roots(text)));
                    let words = shared.unwrap_or_default().iter().map(|word| spelled(from, word)).collect();
                    let duty = told(*duty).unwrap_or_default();
                    named.push(Duty { duty, line: (*from).to_owned(), words });
                }
            }
            named.truncate(NAMED);
            let against = own.iter().enumerate().filter(|(line, (likeness, _))| {
                let other = alike.iter().enumerate().any(|(other, all)| {
                    other != at && all.get(*line).is_some_and(|(likeness, _)| *likeness >= ALIKE)
                });
                *likeness < UNLIKE && other
            });
            let against = against.filter_map(|(line, _)| matched.duties.get(line)).take(NAMED);
            let missing = (0..all.len()).filter(|duty| !seen.contains(duty)).filter_map(told);
            let near = readable.iter().flat_map(|occupation| &occupation.not_confused_with);
            OfferRow {
                group: GroupId(found.group),
                lang,
                score: found.score,
                by_title: found.by_title,
                matched: hits
                    .iter()
                    .find(|hit| hit.group == found.group && hit.kind <= MatchKind::Meaning)
                    .map(super::found::matched),
                duties: named,
                spoken: seen.len(),
                all: all.len(),
                against: against.map(|line| (*line).to_owned()).collect(),
                missing: if seen.is_empty() { Vec::new() } else { missing.take(NAMED).collect() },
                apart: near
                    .filter(|near| codes.contains(&near.code.as_str()))
                    .map(|near| (near.code.clone(), near.why.clone()))
                    .collect(),
            }
        },
    );
    Offer { title, has_duties: !matched.duties.is_empty(), lang, rows: rows.collect() }
}

fn duties(occupation: Option<&Occupation>) -> impl Iterator<Item = &str> {
    occupation
        .into_iter()
        .flat_map(|occupation| &occupation.roles)
        .flat_map(|role| &role.duties)
        .map(String::as_str)
}

/// What an offer says of a unit group: the duties that match, what it does not mention, what speaks against, and what
/// to keep apart. Where the offer is in another language than these, that is said: the words in brackets are the
/// offer's.
pub fn details(row: &OfferRow, told: Lang) -> Vec<Item> {
    let mut items = Vec::new();
    let mut section = |heading: Msg, texts: Vec<Item>| {
        if !texts.is_empty() {
            items.push(Item::heading(heading));
            items.extend(texts);
            items.push(Item::gap());
        }
    };
    let verbatim = |text: &String| Text::verbatim(text.clone());
    let bullets = |texts: &[String]| texts.iter().map(|text| Item::bullet(verbatim(text))).collect();
    let title = row.matched.iter().map(|title| Item::bullet(verbatim(title))).collect();
    section(Msg::MatchHeadTitle, title);
    let other = (row.lang != told && row.all > 0).then(|| {
        Item::note(Msg::MatchOtherLanguage {
            offer: terms::language(row.lang).into(),
            told: terms::language(told).into(),
        })
    });
    let duties = row.duties.iter().map(|duty| {
        let words = Text::commas(duty.words.iter().map(verbatim));
        Item::bullet(super::format::with(verbatim(&duty.duty), words))
    });
    section(Msg::MatchHeadDuties, duties.chain(other).collect());
    // What excludes comes before what is only absent, so that the lowest screens show it.
    let apart = row
        .apart
        .iter()
        .map(|(code, why)| Item::warning(Msg::MatchApart { code: verbatim(code), why: verbatim(why) }));
    section(Msg::MatchHeadApart, apart.collect());
    section(Msg::MatchHeadAgainst, bullets(&row.against));
    section(Msg::MatchHeadMissing, bullets(&row.missing));
    items
}

/// Whether a typed or pasted text is an offer, and no title: more than twelve words, or several lines.
pub fn is_offer(text: &str) -> bool {
    text.trim().contains(['\n', BREAK]) || text.split_whitespace().count() > 12
}

/// What stands for a line end in a field of one line.
pub const BREAK: char = '\u{2022}';
