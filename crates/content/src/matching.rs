//! Which unit groups a pasted offer speaks of, as values: the duties that speak for each, what speaks against, what to keep apart.

use super::{Item, terms};
use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{GroupId, Lang};
use metier_search::matching::{Match, Roots, says_all, spelled};
use metier_search::{MatchKind, Searcher};
use metier_words::{Msg, Text};

/// Words and duties that the offer does not mention that are named of each.
const NAMED: usize = 3;
/// Lines that speak of own duties from which a unit group goes before one of whose duties no line speaks, and the share
/// of that one's score that it has at least.
const SEVERAL: usize = 2;
const NEARLY: f32 = 0.6;
/// A title that is worth so much names the work.
const TITLED: f32 = 0.5;
/// A score that is less than this share of the best one is far behind it.
const FAR: f32 = 0.6;
/// Words of the offer that are named of one without a duty that matches.
const SPEAKING: usize = 5;
/// Lines of a text that are held against duties.
const LINES: usize = 60;
/// From this fit on a line speaks of a duty; below the lower one it speaks of something else.
const ALIKE: f32 = 0.3;
const UNLIKE: f32 = 0.16;
/// Fit of a line that has all of a duty amid much else: half of a duty is just enough to speak of it.
const COVERED: f32 = 2.0 * ALIKE;
/// What lines and duties that fit wholly add to a score, of which the best words are 1 and a whole title more.
const BY_DUTIES: f32 = 0.5;
/// Unit groups whose duties are looked at, so that the best of them come first.
const LOOKED_AT: usize = 15;
/// Rarity from which on a word says something of the work: about two unit groups in five have it in their texts.
const TELLING: f32 = 0.9;
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
    /// It is far behind the first one.
    pub is_far: bool,
    /// The title, or name of O*NET, that the offer's title found.
    pub matched: Option<String>,
    /// Whether the offer's title has every word of it.
    pub is_given: bool,
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
    /// The first own duties that no line speaks of.
    pub missing: Vec<String>,
    /// How many of them there are.
    pub unsaid: usize,
    /// Codes among these that a note says to keep apart, with the reason.
    pub apart: Vec<(String, String)>,
}

impl OfferRow {
    /// Whether neither a title nor a duty nor a word speaks for it by itself.
    pub fn is_unexplained(&self) -> bool {
        self.matched.is_none() && self.duties.is_empty() && self.words.is_empty()
    }
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
    let matched = searcher.match_text(text, limit.max(LOOKED_AT));
    // Prose in the language of the text, or no word of it matches.
    let lang = matched.lang;
    let lines = Lines::new(searcher, &matched.duties);
    let mut candidates: Vec<(&Match, Candidate)> = matched
        .groups
        .iter()
        .map(|found| {
            let [own, readable] = [lang, told].map(|lang| catalog.occupation(GroupId(found.group), lang));
            (found, Candidate::new(searcher, duties(own.as_ref()), readable, &lines))
        })
        .collect();
    // Stable: what fits alike stays in the order of the search.
    candidates.sort_by(|a, b| (b.0.score + b.1.by_duties).total_cmp(&(a.0.score + a.1.by_duties)));
    several_first(&mut candidates);
    candidates.truncate(limit);
    let best = candidates.first().map_or(0.0, |(found, own)| found.score + own.by_duties);
    let (title, hits) = match &matched.title {
        Some((title, hits)) => (Some((*title).to_owned()), hits.as_slice()),
        None => (None, [].as_slice()),
    };
    let codes: Vec<&str> = candidates.iter().map(|(found, _)| catalog.code(GroupId(found.group))).collect();
    let rows = candidates.iter().map(|(found, own)| {
        let hit =
            hits.iter().find(|hit| hit.group == found.group && is_its_title(hit.kind, matched.title_words));
        let spoken = own.spoken();
        let words = if spoken.is_empty() { own.words(&lines) } else { Vec::new() };
        let apart = own.readable.iter().flat_map(|occupation| &occupation.not_confused_with);
        let missing = own.missing(&spoken, &lines);
        OfferRow {
            group: GroupId(found.group),
            lang,
            score: found.score + own.by_duties,
            by_title: found.by_title,
            is_far: found.score + own.by_duties < FAR * best,
            matched: hit.map(super::found::matched),
            is_given: hit.is_some_and(|hit| title.as_deref().is_some_and(|title| says_all(title, hit.title))),
            duties: own.named(&spoken, &lines),
            words,
            against: own.against(&candidates, &lines),
            spoken: spoken.len(),
            all: own.duties.len(),
            unsaid: missing.len(),
            missing: missing.iter().take(NAMED).map(|&duty| own.told(duty)).collect(),
            apart: apart
                .filter(|other| codes.contains(&other.code.as_str()))
                .map(|other| (other.code.clone(), other.why.clone()))
                .collect(),
        }
    });
    let rows = rows.collect();
    Offer { title, has_duties: !matched.duties.is_empty(), lang, rows }
}

/// Moves the best unit group of whose duties several lines speak before a first one of whose duties none does and that no
/// title names.
fn several_first(candidates: &mut [(&Match, Candidate)]) {
    let total = |(found, own): &(&Match, Candidate)| found.score + own.by_duties;
    let Some(first) = candidates.first() else { return };
    if first.0.by_title >= TITLED || !first.1.spoken().is_empty() {
        return;
    }
    let least = NEARLY * total(first);
    let lines = |own: &Candidate| {
        let mut lines: Vec<usize> = own.spoken().iter().map(|pair| pair.line).collect();
        lines.sort_unstable();
        lines.dedup();
        lines.len()
    };
    let has_several = |own: &(&Match, Candidate)| total(own) >= least && lines(&own.1) >= SEVERAL;
    if let Some(at) = candidates.iter().position(has_several)
        && let Some(upper) = candidates.get_mut(..=at)
    {
        upper.rotate_right(1);
    }
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

    /// Of several texts together.
    fn joined(searcher: &Searcher, texts: &[Self]) -> Self {
        let texts: Vec<&str> = texts.iter().map(|worded| worded.text.as_str()).collect();
        Self::new(searcher, &texts.join("\n"))
    }
}

/// What an offer says of the work, line by line and whole.
struct Lines {
    each: Vec<Worded>,
    all: Worded,
}

impl Lines {
    fn new(searcher: &Searcher, lines: &[&str]) -> Self {
        let each: Vec<Worded> = lines.iter().take(LINES).map(|text| Worded::new(searcher, text)).collect();
        Self { all: Worded::joined(searcher, &each), each }
    }
}

/// A line of the offer and a duty, by their places, and how well they fit, 0 to 1.
#[derive(Clone, Copy)]
struct Pair {
    line: usize,
    duty: usize,
    fit: f32,
}

impl Pair {
    /// A line and a duty fit by their likeness, and where the line has most of the duty amid others: an offer puts four
    /// duties into a sentence.
    fn of(line: (usize, &Worded), duty: (usize, &Worded)) -> Option<Self> {
        let (own, other) = (&line.1.roots, &duty.1.roots);
        let fit = own.likeness(other).max(COVERED * other.covered_by(own));
        // Words that most work has (`work`, `order`, `keep`) show nothing by themselves.
        (own.shared(other, TELLING).len() >= WORDS).then_some(Self { line: line.0, duty: duty.0, fit })
    }
}

/// A unit group that an offer may speak of, its duties held against the offer's lines.
struct Candidate {
    /// Its duties in the language of the offer.
    duties: Vec<Worded>,
    /// All of them.
    all: Worded,
    /// What is shown of it: the same roles and duties in the same order, in the language of who reads.
    readable: Option<Occupation>,
    /// Lines and duties that share enough words.
    pairs: Vec<Pair>,
    /// What its duties add to its score: the fit of each line with the duty that fits it best, a mean over the lines.
    by_duties: f32,
}

impl Candidate {
    fn new<'a>(
        searcher: &Searcher,
        duties: impl Iterator<Item = &'a str>,
        readable: Option<Occupation>,
        lines: &Lines,
    ) -> Self {
        let duties: Vec<Worded> = duties.map(|duty| Worded::new(searcher, duty)).collect();
        let each = lines.each.iter().enumerate();
        let pairs: Vec<Pair> = each
            .flat_map(|line| duties.iter().enumerate().filter_map(move |duty| Pair::of(line, duty)))
            .collect();
        let mut own =
            Self { all: Worded::joined(searcher, &duties), duties, readable, pairs, by_duties: 0.0 };
        let fits: f32 = (0..lines.each.len()).map(|line| own.best(line)).sum();
        own.by_duties = BY_DUTIES * fits / lines.each.len().max(1) as f32;
        own
    }

    /// How well a line fits the duty that it fits best.
    fn best(&self, line: usize) -> f32 {
        self.pairs.iter().filter(|pair| pair.line == line).map(|pair| pair.fit).fold(0.0, f32::max)
    }

    /// Each duty that lines speak of with the line that fits it best, the best first.
    fn spoken(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = self.pairs.iter().filter(|pair| pair.fit >= ALIKE).copied().collect();
        pairs.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        let mut spoken: Vec<Pair> = Vec::new();
        for pair in pairs {
            if spoken.iter().all(|known| known.duty != pair.duty) {
                spoken.push(pair);
            }
        }
        spoken
    }

    /// Those duties, with the words that both have and that say something.
    fn named(&self, spoken: &[Pair], lines: &Lines) -> Vec<Duty> {
        let named = spoken.iter().filter_map(|pair| {
            let (line, duty) = (lines.each.get(pair.line)?, self.duties.get(pair.duty)?);
            let words = line.roots.shared(&duty.roots, TELLING);
            let words = words.iter().map(|word| spelled(&line.text, word)).collect();
            Some(Duty { duty: self.told(pair.duty), line: line.text.clone(), words })
        });
        named.collect()
    }

    /// The rarest words that all lines and all duties share; those that most work has only where nothing else is shared.
    fn words(&self, lines: &Lines) -> Vec<String> {
        let mut shared = lines.all.roots.shared(&self.all.roots, TELLING);
        if shared.len() < WORDS {
            shared = lines.all.roots.shared(&self.all.roots, 0.0);
            shared.truncate(NAMED);
        }
        shared.iter().take(SPEAKING).map(|word| spelled(&lines.all.text, word)).collect()
    }

    /// The lines that speak of duties of others, and of which the own duties have next to nothing.
    fn against(&self, all: &[(&Match, Self)], lines: &Lines) -> Vec<String> {
        let against = lines.each.iter().enumerate().filter(|(at, line)| {
            self.best(*at) < UNLIKE
                && line.roots.covered_by(&self.all.roots) < UNLIKE
                && all.iter().any(|(_, other)| other.best(*at) >= ALIKE)
        });
        against.map(|(_, line)| line.text.clone()).collect()
    }

    /// The duties of which the whole offer has less than half; none where lines speak of no duty at all.
    fn missing(&self, spoken: &[Pair], lines: &Lines) -> Vec<usize> {
        let is_missing = |(at, duty): &(usize, &Worded)| {
            spoken.iter().all(|pair| pair.duty != *at) && duty.roots.covered_by(&lines.all.roots) < 0.5
        };
        let missing = self.duties.iter().enumerate().filter(is_missing);
        if spoken.is_empty() { Vec::new() } else { missing.map(|(duty, _)| duty).collect() }
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
    if row.is_far {
        section(Msg::MatchHeadFar, vec![Item::note(Msg::MatchFar)]);
    }
    let title = row.matched.iter().map(|title| Item::bullet(verbatim(title))).collect();
    section(if row.is_given { Msg::MatchHeadTitle } else { Msg::MatchHeadNearest }, title);
    // The first that is to be kept apart comes before the duties, so that the lowest screens show it and a duty.
    let mut apart = row
        .apart
        .iter()
        .map(|(code, why)| Item::warning(Msg::MatchApart { code: verbatim(code), why: verbatim(why) }));
    section(Msg::MatchHeadApart, apart.next().into_iter().collect());
    let other = (row.lang != told && row.all > 0).then(|| {
        Item::note(Msg::MatchOtherLanguage {
            offer: terms::language(row.lang).into(),
            told: terms::language(told).into(),
        })
    });
    let duties = row.duties.iter().map(duty_line);
    section(Msg::MatchHeadDuties, duties.chain(other).collect());
    let words =
        (!row.words.is_empty()).then(|| Item::paragraph(Text::commas(row.words.iter().map(verbatim))));
    section(Msg::MatchHeadWords, words.into_iter().collect());
    let whole = row.is_unexplained().then(|| Item::note(Msg::MatchWhole));
    section(Msg::MatchHeadWhole, whole.into_iter().collect());
    section(Msg::MatchHeadApartToo, apart.collect());
    section(Msg::MatchHeadAgainst, bullets(&row.against));
    section(missing_head(row, row.missing.len()), bullets(&row.missing));
    items
}

/// A duty with the words of the offer that it has.
fn duty_line(duty: &Duty) -> Item {
    let words = Text::commas(duty.words.iter().map(|word| Text::verbatim(word.clone())));
    Item::bullet(super::format::with(Text::verbatim(duty.duty.clone()), words))
}

/// What stands over so many of the duties that the offer does not mention: how many of how many they are.
fn missing_head(row: &OfferRow, n: usize) -> Msg {
    if n < row.unsaid {
        Msg::MatchHeadMissingOf { n: n.cast_signed() as i64, all: row.unsaid.cast_signed() as i64 }
    } else {
        Msg::MatchHeadMissing
    }
}

/// The same on few lines: the first that is to be kept apart, a title that the offer gives, so many of the duties that
/// match and of those that it does not mention, and how many there are of both.
pub fn brief(row: &OfferRow, told: Lang, (duties, missing): (usize, usize)) -> Vec<Item> {
    if row.duties.is_empty() {
        let mut items = details(row, told);
        items.retain(|item| item.shape != super::Shape::Gap);
        return items;
    }
    let verbatim = |text: &String| Text::verbatim(text.clone());
    let mut items = Vec::new();
    if let Some((code, why)) = row.apart.first() {
        items.push(Item::warning(Msg::MatchApart { code: verbatim(code), why: verbatim(why) }));
    }
    if let Some(title) = row.matched.as_ref().filter(|_| row.is_given) {
        items.push(Item::paragraph(Msg::MatchTitle { title: verbatim(title) }));
    }
    items.push(Item::heading(if duties < row.duties.len() {
        Msg::MatchHeadDutiesOf { n: duties.cast_signed() as i64, all: row.duties.len().cast_signed() as i64 }
    } else {
        Msg::MatchHeadDuties
    }));
    items.extend(row.duties.iter().take(duties).map(duty_line));
    if missing > 0 {
        items.push(Item::heading(missing_head(row, missing)));
        items.extend(row.missing.iter().take(missing).map(|text| Item::bullet(verbatim(text))));
    }
    items
}

/// Whether a typed or pasted text is an offer, and no title: more than twelve words, or several lines.
pub fn is_offer(text: &str) -> bool {
    text.trim().contains(['\n', BREAK]) || text.split_whitespace().count() > 12
}

/// What stands for a line end in a field of one line.
pub const BREAK: char = '\u{2022}';
