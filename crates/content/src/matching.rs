//! Which unit groups a pasted offer speaks of, as values: the duties that speak for each, what speaks against, what to keep apart.

mod told;

pub use told::{brief, details};

use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{GroupId, Lang};
use metier_search::matching::{Match, Roots, Together, says_all, spelled};
use metier_search::{Hit, MatchKind, Searcher, UnknownCode};

/// Words, and duties that are not found in the offer, that are named of each.
const NAMED: usize = 3;
/// Own duties that lines speak of from which a unit group goes before one of whose duties none does.
const SEVERAL: usize = 2;
/// A title that is worth so much names the work.
const TITLED: f32 = 0.5;
/// A score from this share of another one on is as good as equal to it.
const EQUAL: f32 = 0.97;
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
const BY_DUTIES: f32 = 0.85;
/// How much less a line says of one of them where all of them have a duty like it.
const SHARED: f32 = 6.0;
/// Rarity of the rarest pair of words that a line and a duty must share near one another: three unit groups in ten have both.
const PAIRED: f32 = 1.2;
/// Fit of a line that has a whole clause of a duty.
const CLAUSE: f32 = 0.6;
/// Rarity of all that a line and a duty say together at which it is as likely as not that they say the same.
const HALF_SURE: f32 = 9.0;
/// Unit groups whose duties are looked at, so that the best of them come first.
const LOOKED_AT: usize = 15;
/// Rarity from which on a word says something of the work: about two unit groups in five have it in their texts.
const TELLING: f32 = 0.9;
/// Words below which those that say little are named, too.
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
    /// Unit groups, those of codes that it names first, then the best.
    pub rows: Vec<OfferRow>,
    /// Codes that it names and that lead nowhere.
    pub unknown: Vec<UnknownCode>,
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
    /// A code that the text names leads here: what it is, and how many unit groups it became.
    pub named: Option<(Hit, usize)>,
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
    /// Codes among those that were looked at that a note says to keep apart, with the reason.
    pub apart: Vec<(String, String)>,
}

impl OfferRow {
    /// Whether neither a title nor a duty nor a word speaks for it by itself.
    pub fn is_unexplained(&self) -> bool {
        self.named.is_none() && self.matched.is_none() && self.duties.is_empty() && self.words.is_empty()
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
    let codes = searcher.named_codes(text);
    let mut matched = searcher.match_text(text, limit.max(LOOKED_AT));
    let place = |group: u16| codes.hits.iter().position(|hit| hit.group == group);
    let is_listed = |group: u16| matched.groups.iter().any(|found| found.group == group);
    let fresh: Vec<u16> = codes.hits.iter().map(|hit| hit.group).filter(|group| !is_listed(*group)).collect();
    matched.groups.extend(fresh.into_iter().map(|group| Match { group, score: 0.0, by_title: 0.0 }));
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
    let all = candidates.len().max(2) as f32;
    let weights: Vec<f32> = (0..lines.each.len())
        .map(|line| {
            let like = candidates.iter().filter(|(_, own)| own.best(line) >= ALIKE).count() as f32;
            1.0 / (1.0 + SHARED * (like - 1.0).max(0.0) / (all - 1.0))
        })
        .collect();
    for (_, own) in &mut candidates {
        own.weigh(&weights);
    }
    // Stable: what fits alike stays in the order of the search.
    candidates.sort_by(|a, b| total(b).total_cmp(&total(a)));
    more_spoken_first(&mut candidates);
    several_first(&mut candidates);
    let best = candidates.first().map_or(0.0, total);
    if !codes.hits.is_empty() {
        // Who names the code asks for it; beside it stands what is said in so many words, and no guess.
        candidates.retain(|candidate| {
            let (found, own) = candidate;
            let is_far = total(candidate) < FAR * best;
            place(found.group).is_some() || found.by_title >= TITLED || !is_far && !own.spoken().is_empty()
        });
        candidates.sort_by_key(|(found, _)| place(found.group).unwrap_or(usize::MAX));
    }
    // What is near enough to be looked at may be taken for what is shown, also where it is not shown itself.
    let near: Vec<&str> = candidates.iter().map(|(found, _)| catalog.code(GroupId(found.group))).collect();
    candidates.truncate(limit);
    let (title, hits) = match &matched.title {
        Some((title, hits)) => (Some((*title).to_owned()), hits.as_slice()),
        None => (None, [].as_slice()),
    };
    let rows = candidates.iter().map(|candidate| {
        let ((found, own), score) = (candidate, total(candidate));
        let hit =
            hits.iter().find(|hit| hit.group == found.group && is_its_title(hit.kind, matched.title_words));
        let named = codes.hits.iter().find(|hit| hit.group == found.group);
        let spoken = own.spoken();
        let words = if spoken.is_empty() { own.words(&lines) } else { Vec::new() };
        let apart = own.readable.iter().flat_map(|occupation| &occupation.not_confused_with);
        let missing = own.missing(&spoken, &lines);
        OfferRow {
            group: GroupId(found.group),
            lang,
            score,
            by_title: found.by_title,
            is_far: named.is_none() && score < FAR * best,
            named: named.map(|hit| (hit.clone(), super::found::became(hit, &codes.hits))),
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
                .filter(|other| near.contains(&other.code.as_str()))
                .map(|other| (other.code.clone(), other.why.clone()))
                .collect(),
        }
    });
    let rows = rows.collect();
    Offer { title, has_duties: !matched.duties.is_empty(), lang, rows, unknown: codes.unknown }
}

/// The score of the search with what the duties add.
fn total((found, own): &(&Match, Candidate)) -> f32 {
    found.score + own.by_duties
}

/// Of the two best, as good as equal and named by no title, the one of whose duties more are spoken of goes first.
fn more_spoken_first(candidates: &mut [(&Match, Candidate)]) {
    if let [first, second, ..] = candidates
        && first.0.by_title.max(second.0.by_title) < TITLED
        && total(second) >= EQUAL * total(first)
        && second.1.spoken().len() > first.1.spoken().len()
    {
        std::mem::swap(first, second);
    }
}

/// Puts unit groups of whose duties no line speaks, and that no title names, behind the last of whose duties several lines
/// speak.
fn several_first(candidates: &mut Vec<(&Match, Candidate)>) {
    let least = FAR * candidates.first().map_or(0.0, total);
    let is_untold = |(found, own): &(&Match, Candidate)| found.by_title < TITLED && own.spoken().is_empty();
    let has_several = |own: &(&Match, Candidate)| total(own) >= least && own.1.spoken().len() >= SEVERAL;
    let Some(last) = candidates.iter().rposition(has_several) else { return };
    let rest = candidates.split_off(last + 1);
    let (untold, told): (Vec<_>, Vec<_>) = std::mem::take(candidates).into_iter().partition(is_untold);
    candidates.extend(told.into_iter().chain(untold).chain(rest));
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
    fn joined(texts: &[Self]) -> Self {
        let text = texts.iter().map(|worded| worded.text.as_str()).collect::<Vec<_>>().join("\n");
        Self { text, roots: Roots::of_all(texts.iter().map(|worded| &worded.roots)) }
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
        Self { all: Worded::joined(&each), each }
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
    /// A line and a duty fit by their likeness, and where the line has most of the duty, or of a clause of it, amid others: an
    /// offer puts four duties into a sentence.
    fn of(line: (usize, &Worded), duty: (usize, &Worded)) -> Option<Self> {
        let (own, other) = (&line.1.roots, &duty.1.roots);
        let together = own.together(other);
        // Words that most work has (`work`, `order`, `keep`) show nothing by themselves, and neither do two that stand far
        // from one another; two common ones that stand together do (`answer the phone`).
        if together.rarity < PAIRED {
            return None;
        }
        let sum = together.sum();
        let fit = own
            .likeness(other)
            .max(COVERED * other.covered_by(own))
            .max(CLAUSE * other.clause_in(&together))
            .max(sum / (sum + HALF_SURE));
        Some(Self { line: line.0, duty: duty.0, fit })
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
    /// Lines and duties that say something together.
    pairs: Vec<Pair>,
    /// What its duties add to its score: the fit of each line with the duty that fits it best, by how few others have one
    /// like it, a mean over the lines.
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
        Self { all: Worded::joined(&duties), duties, readable, pairs, by_duties: 0.0 }
    }

    /// Weighs its duties: a line says the more of one the fewer others have a duty like it.
    fn weigh(&mut self, weights: &[f32]) {
        let fits: f32 = weights.iter().enumerate().map(|(line, weight)| weight * self.best(line)).sum();
        self.by_duties = BY_DUTIES * fits / weights.len().max(1) as f32;
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
            let Together { words, .. } = line.roots.together(&duty.roots);
            let words = words.iter().map(|(word, _)| spelled(&line.text, word)).collect();
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

/// Whether a typed or pasted text is an offer, and no title: more than twelve words, or several lines.
pub fn is_offer(text: &str) -> bool {
    text.trim().contains(['\n', BREAK]) || text.split_whitespace().count() > 12
}

/// What stands for a line end in a field of one line.
pub const BREAK: char = '\u{2022}';
