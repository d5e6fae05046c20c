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
/// Words of the offer that are named of one without a duty that matches.
const SPEAKING: usize = 5;
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
    /// Where no line as a whole is like an own duty: the words that lines and own duties share, the rarest first.
    pub words: Vec<String>,
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
    let lines = matched.duties.iter().take(LINES).map(|text| Worded::new(searcher, text));
    let lines: Vec<Worded> = lines.collect();
    let candidates: Vec<Candidate> = matched
        .groups
        .iter()
        .map(|found| {
            let [own, readable] = [lang, told].map(|lang| catalog.occupation(GroupId(found.group), lang));
            Candidate::new(searcher, duties(own.as_ref()), readable, &lines)
        })
        .collect();
    let (title, hits) = match &matched.title {
        Some((title, hits)) => (Some((*title).to_owned()), hits.as_slice()),
        None => (None, [].as_slice()),
    };
    let codes: Vec<&str> = matched.groups.iter().map(|found| catalog.code(GroupId(found.group))).collect();
    let rows = matched.groups.iter().zip(&candidates).map(|(found, own)| {
        let hit =
            hits.iter().find(|hit| hit.group == found.group && is_its_title(hit.kind, matched.title_words));
        let spoken = own.spoken();
        let words = if spoken.is_empty() { own.words(searcher, &lines) } else { Vec::new() };
        let apart = own.readable.iter().flat_map(|occupation| &occupation.not_confused_with);
        OfferRow {
            group: GroupId(found.group),
            lang,
            score: found.score,
            by_title: found.by_title,
            matched: hit.map(super::found::matched),
            duties: own.named(&spoken, &lines),
            words,
            against: own.against(&candidates, &lines),
            spoken: spoken.len(),
            all: own.duties.len(),
            missing: own.missing(&spoken),
            apart: apart
                .filter(|other| codes.contains(&other.code.as_str()))
                .map(|other| (other.code.clone(), other.why.clone()))
                .collect(),
        }
    });
    Offer { title, has_duties: !matched.duties.is_empty(), lang, rows: rows.collect() }
}

/// Whether a title that was found by so many words of an offer is one that the offer has: what is found by meaning is a
/// guess, and one general word (`technician`) is part of a hundred titles.
fn is_its_title(kind: MatchKind, words: usize) -> bool {
    kind <= MatchKind::Name || words > 1 && kind <= MatchKind::Typo
}

/// A line of an offer or a duty, as it is written and by the roots of its words.
struct Worded {
    text: String,
    roots: Roots,
}

impl Worded {
    fn new(searcher: &Searcher, text: &str) -> Self {
        Self { text: text.to_owned(), roots: searcher.roots(text) }
    }
}

/// A line of the offer and a duty, by their places, and how alike they are.
#[derive(Clone, Copy)]
struct Pair {
    line: usize,
    duty: usize,
    likeness: f32,
}

/// A unit group that an offer may speak of, its duties held against the offer's lines.
struct Candidate {
    /// Its duties in the language of the offer.
    duties: Vec<Worded>,
    /// What is shown of it: the same roles and duties in the same order, in the language of who reads.
    readable: Option<Occupation>,
    /// Each line with the duty that it is most like; none where it shares too few words with all of them.
    likest: Vec<Option<Pair>>,
}

impl Candidate {
    fn new<'a>(
        searcher: &Searcher,
        duties: impl Iterator<Item = &'a str>,
        readable: Option<Occupation>,
        lines: &[Worded],
    ) -> Self {
        let duties: Vec<Worded> = duties.map(|duty| Worded::new(searcher, duty)).collect();
        let likest = lines.iter().enumerate().map(|(line, Worded { roots, .. })| {
            let each = duties.iter().enumerate().filter(|(_, duty)| roots.shared(&duty.roots).len() >= WORDS);
            let each = each.map(|(at, duty)| Pair { line, duty: at, likeness: roots.likeness(&duty.roots) });
            each.max_by(|a, b| a.likeness.total_cmp(&b.likeness))
        });
        Self { likest: likest.collect(), duties, readable }
    }

    /// Each duty that lines speak of with the line that is most like it, the most alike first.
    fn spoken(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> =
            self.likest.iter().flatten().filter(|pair| pair.likeness >= ALIKE).copied().collect();
        pairs.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
        let mut spoken: Vec<Pair> = Vec::new();
        for pair in pairs {
            if spoken.iter().all(|known| known.duty != pair.duty) {
                spoken.push(pair);
            }
        }
        spoken
    }

    /// The first of those duties, with the words that both have.
    fn named(&self, spoken: &[Pair], lines: &[Worded]) -> Vec<Duty> {
        let named = spoken.iter().filter_map(|pair| {
            let (line, duty) = (lines.get(pair.line)?, self.duties.get(pair.duty)?);
            let words = line.roots.shared(&duty.roots);
            let words = words.iter().map(|word| spelled(&line.text, word)).collect();
            Some(Duty { duty: self.told(pair.duty), line: line.text.clone(), words })
        });
        named.take(NAMED).collect()
    }

    /// The rarest words that all lines and all duties share.
    fn words(&self, searcher: &Searcher, lines: &[Worded]) -> Vec<String> {
        let joined = |texts: &[Worded]| {
            let texts: Vec<&str> = texts.iter().map(|worded| worded.text.as_str()).collect();
            texts.join("\n")
        };
        let offer = joined(lines);
        let shared = searcher.roots(&offer).shared(&searcher.roots(&joined(&self.duties)));
        shared.iter().take(SPEAKING).map(|word| spelled(&offer, word)).collect()
    }

    /// The first lines that speak of duties of others and of none here.
    fn against(&self, all: &[Self], lines: &[Worded]) -> Vec<String> {
        let likeness =
            |of: &Self, line: usize| of.likest.get(line).copied().flatten().map_or(0.0, |pair| pair.likeness);
        // What is unlike the own duties is alike none of them, so that nobody needs to be left out of all.
        let against = lines.iter().enumerate().filter(|(line, _)| {
            likeness(self, *line) < UNLIKE && all.iter().any(|other| likeness(other, *line) >= ALIKE)
        });
        against.take(NAMED).map(|(_, line)| line.text.clone()).collect()
    }

    /// The first duties that no line speaks of; none where lines speak of no duty at all.
    fn missing(&self, spoken: &[Pair]) -> Vec<String> {
        let missing = (0..self.duties.len()).filter(|duty| spoken.iter().all(|pair| pair.duty != *duty));
        if spoken.is_empty() { Vec::new() } else { missing.take(NAMED).map(|duty| self.told(duty)).collect() }
    }

    /// A duty in the language of who reads, else as it was held against the lines.
    fn told(&self, duty: usize) -> String {
        let readable = duties(self.readable.as_ref()).nth(duty);
        readable.or(self.duties.get(duty).map(|own| own.text.as_str())).unwrap_or_default().to_owned()
    }
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
    let words =
        (!row.words.is_empty()).then(|| Item::paragraph(Text::commas(row.words.iter().map(verbatim))));
    section(Msg::MatchHeadWords, words.into_iter().collect());
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
