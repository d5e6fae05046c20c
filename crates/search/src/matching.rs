//! Which unit groups a pasted text speaks of: its title like a search, its duties by their words, conditions not at all.

use super::called::called;
use super::fold::Folded;
use super::layout::{Index, MatchKind};
use super::offer::{self, HALF, OfferLine};
use super::stem::{self, root};
use super::texts::has_weight;
use super::tools::Spotted;
use super::{Hit, Lang, Searcher, language};

pub use super::roots::{Roots, Together};

/// Known words below which the linear model helps.
const FEW: usize = 12;
/// Weights of the title, by how sure it is, and of the linear model, beside the duties (whose best is 1).
const TITLE_WHOLE: f32 = 1.3;
const TITLE_PART: f32 = 0.9;
/// French texts share fewer of their words with the prose, so that the model says more of them; of many words it says
/// least.
const MODEL: f32 = 0.3;
const MODEL_OTHER: f32 = 0.5;
const MODEL_MANY: f32 = 0.15;
/// Weight of what the model says line by line.
const BY_LINES: f32 = 0.4;
/// Weight of what a search for each thing that is done finds.
const BY_PIECES: f32 = 0.3;
/// How much less a word that few texts have weighs than its rarity says: work that has a rare word (`tickets`) by chance
/// shall not pass the work that has all the others.
const DAMPING: f32 = 0.6;
/// Weight of software that an offer names beside the words of its duties.
const TOOL: f32 = 0.9;
/// What is left of a title whose best hit is of other work than the title says.
const OTHER_WORK: f32 = 0.6;
/// Words that a line has at most that is a title and nothing else.
const LONGEST: usize = 9;
/// Hits of a title, and names of the work that are looked for.
const HITS: usize = 10;
const NAMES: usize = 6;
/// Weight of the word that titles have for an everyday one, beside the words of the duties: less than half of one.
const EVERYDAY: f32 = 0.4;
/// Least sum of weights of words of duties that a text must have.
const ENOUGH: f32 = 1.9;

/// A unit group that a text may speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Number of the unit group.
    pub group: u16,
    /// Comparable within one text only; the best duties are worth 1, a whole title more.
    pub score: f32,
    /// The title's share of the score.
    pub by_title: f32,
}

/// What a text speaks of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matched<'a> {
    /// Its language: by its words, else that of the title which it was found by.
    pub lang: Lang,
    /// Unit groups, best first.
    pub groups: Vec<Match>,
    /// The line that is the title, and what a search for it finds.
    pub title: Option<(&'a str, Vec<Hit>)>,
    /// Words of that line.
    pub title_words: usize,
    /// Lines that say what is done, in the order of the text.
    pub duties: Vec<&'a str>,
}

impl Searcher {
    /// What a text speaks of: the `limit` unit groups that its title and its duties speak for most.
    ///
    /// A text without a title that is known and without duties has no groups. Of a text the first 60,000 characters are
    /// looked at.
    pub fn match_text<'a>(&mut self, text: &'a str, limit: usize) -> Matched<'a> {
        let index = self.index;
        let lines = offer::lines(text);
        let alone = lines.len() == 1;
        let titled = self.title(&lines);
        let worth = if titled.is_whole() || titled.names_worker() { 1.0 } else { OTHER_WORK };
        let is_doing = titled.is_doing();
        let Titled { title, hits, is_work, .. } = titled;
        let by_title = hits.first().map(|hit| hit.lang);
        let lang = language::of_text(text).or(by_title).unwrap_or_default();
        let (mut scores, words) = by_words(&index, &lines, lang);
        let duties: Vec<&str> =
            lines.iter().filter(|line| !line.title && line.weight >= 1.0).map(|line| line.text).collect();
        let title_words = title.map_or(0.0, |title| Folded::new(title).words().len() as f32);
        let own = words - if alone { 0.0 } else { title_words };
        let has_duties = own >= ENOUGH && (!duties.is_empty() || alone);
        if !has_duties {
            scores.fill(0.0);
        }
        // A single line that is a title is no duty; one that goes on for long (`CHSLD : aider les résidents à …`) is.
        let is_short = lines.first().is_some_and(|line| Folded::new(line.text).words().len() <= LONGEST);
        let is_title = alone && is_short && hits.first().is_some_and(|hit| hit.kind <= MatchKind::Typo);
        if is_title {
            scores.fill(0.0);
        }
        let has_duties = has_duties && !is_title;
        let most = scores.iter().copied().fold(0.0, f32::max);
        if most > 0.0 {
            for score in &mut scores {
                *score /= most;
            }
            let other = lang != Lang::default();
            let weight = match other {
                true => MODEL_OTHER,
                false if (words as usize) < FEW => MODEL,
                false => MODEL_MANY,
            };
            // Whatever language the program speaks, an offer is read in its own.
            let told = std::mem::replace(&mut self.lang, lang);
            self.by_model(&lines, weight, &mut scores);
            self.by_lines(&lines, BY_LINES, &mut scores);
            self.by_pieces(&lines, BY_PIECES, &mut scores);
            self.lang = told;
        }
        let mut by_title = vec![0.0; scores.len()];
        let is_duty = alone && has_duties && !is_work || is_doing;
        let sure = title_scores(&hits, alone, is_duty, &mut by_title);
        for by_title in &mut by_title {
            *by_title *= worth;
        }
        let mut groups: Vec<Match> = scores
            .iter()
            .zip(&by_title)
            .zip(0_u16..)
            .map(|((words, by_title), group)| Match { group, score: words + by_title, by_title: *by_title })
            .filter(|found| found.score > 0.05)
            .collect();
        if !has_duties && !sure {
            groups.clear();
        }
        groups.sort_by(|a, b| {
            b.score.total_cmp(&a.score).then_with(|| index.workers(b.group).cmp(&index.workers(a.group)))
        });
        groups.truncate(limit);
        Matched {
            lang,
            groups,
            title: title.map(|title| (title, hits)),
            title_words: title_words as usize,
            duties: if has_duties { duties } else { Vec::new() },
        }
    }

    /// The title of an offer: its first line, or what it calls the work.
    fn title<'a>(&mut self, lines: &[OfferLine<'a>]) -> Titled<'a> {
        let line = lines.iter().find(|line| line.title);
        let first = line.map(|line| self.titled(line.text, false));
        if let Some(first) = first.as_ref().filter(|first| first.is_whole()) {
            return first.clone();
        }
        // A line of conditions is a title only where a title reads so (`Dental hygienist`).
        let first = first.filter(|_| line.is_some_and(|line| line.weight >= HALF));
        let mut best: Option<Titled<'a>> = None;
        for called in called(lines).into_iter().take(NAMES) {
            let own = Titled { is_beginning: !called.is_said, ..self.titled(called.text, true) };
            if own.is_whole() {
                return own;
            }
            let fits = own.names_worker() || called.is_said && own.chance() >= super::GUESS;
            if fits && !called.whole && own.chance() > best.as_ref().map_or(0.0, Titled::chance) {
                best = Some(own);
            }
        }
        for line in lines.iter().skip(1).take(NAMES).filter(|line| line.alone && line.weight >= HALF) {
            let own = self.titled(line.text, true);
            if own.is_whole() {
                return own;
            }
        }
        match (first, best) {
            (Some(first), Some(best)) if best.chance() > first.chance() => best,
            (first, best) => first.or(best).unwrap_or_default(),
        }
    }

    fn titled<'a>(&mut self, text: &'a str, is_work: bool) -> Titled<'a> {
        self.of_offer = true;
        let hits = self.search(text, HITS);
        self.of_offer = false;
        Titled { title: Some(text), hits, is_work, is_beginning: false }
    }
}

/// What an offer calls the work, and what a search for it finds.
#[derive(Clone, Debug, Default)]
struct Titled<'a> {
    title: Option<&'a str>,
    hits: Vec<Hit>,
    /// It names the work, and is no duty of one line.
    is_work: bool,
    /// Nothing says so but its place at the beginning of the text.
    is_beginning: bool,
}

impl Titled<'_> {
    /// Whether some title or name reads so.
    fn is_whole(&self) -> bool {
        self.hits.first().is_some_and(|hit| hit.kind <= MatchKind::Name) && !self.is_doing()
    }

    /// Whether it is the beginning of the text and names nobody who does the work: what everyday words there are read as
    /// (`wire houses` as `electrician`) says what is done.
    fn is_doing(&self) -> bool {
        let is_name = self.hits.first().is_some_and(|hit| hit.kind >= MatchKind::Name);
        self.is_beginning && is_name && !self.names_worker()
    }

    /// Whether the title has the word of its best hit that names who does the work.
    fn names_worker(&self) -> bool {
        self.hits.first().zip(self.title).is_some_and(|(hit, title)| names_worker(hit, title))
    }

    /// How likely the first hit is right.
    fn chance(&self) -> f32 {
        let Some(hit) = self.hits.first() else { return 0.0 };
        match hit.kind {
            MatchKind::Fuzzy | MatchKind::Typo => 0.0,
            // Of everyday words nobody has measured it: less than a guess that a search would call one.
            MatchKind::Meaning => {
                hit.reason.as_ref().and_then(|reason| reason.probability).unwrap_or(0.9 * super::GUESS)
            }
            _ => 1.0,
        }
    }
}

/// Whether a text has the word of a hit's title that names who does the work.
fn names_worker(hit: &Hit, text: &str) -> bool {
    let words: Vec<String> = Folded::new(hit.title).words().map(str::to_string).collect();
    let noun = language::noun(&words, hit.lang).map(|noun| stem::of(noun));
    noun.is_some_and(|noun| Folded::new(text).words().any(|word| stem::of(word) == noun))
}

/// Scores of all unit groups by the words of the lines and the software that they name, and how many words with weight
/// are known.
fn by_words(index: &Index, lines: &[OfferLine<'_>], lang: Lang) -> (Vec<f32>, f32) {
    let read: Vec<(Folded, Vec<String>)> = lines
        .iter()
        .map(|line| {
            let folded = Folded::new(line.text);
            let stems = folded.words().map(stem::of).collect();
            (folded, stems)
        })
        .collect();
    let mut spotted: Vec<Vec<Spotted>> = lines
        .iter()
        .zip(&read)
        .map(
            |(line, (folded, stems))| {
                if line.asks { index.tools.spot(line.text, folded, stems) } else { Vec::new() }
            },
        )
        .collect();
    let mut tools: Vec<u32> = spotted.iter().flatten().map(|spotted| spotted.tool).collect();
    tools.sort_unstable();
    tools.dedup();
    // One word that may be an ordinary one is one.
    if tools.len() < 2 {
        for line in &mut spotted {
            line.retain(|spotted| !spotted.in_doubt);
        }
        tools.retain(|tool| spotted.iter().flatten().any(|spotted| spotted.tool == *tool));
    }
    let everyday: Vec<Vec<String>> = lines
        .iter()
        .zip(&read)
        .map(|(line, (folded, _))| doings(index, line, folded, lang, lines.len() == 1))
        .collect();
    let mut weights: std::collections::BTreeMap<&str, f32> = std::collections::BTreeMap::new();
    for ((line, (folded, stems)), spotted) in lines.iter().zip(&read).zip(&spotted) {
        let words: Vec<&str> = folded.words().collect();
        for (at, (word, stem)) in words.iter().zip(stems).enumerate() {
            let is_tool =
                spotted.iter().any(|spotted| (spotted.at..spotted.at + spotted.words).contains(&at));
            let before = at.checked_sub(2).and_then(|from| words.get(from..at)).unwrap_or_default();
            if is_tool || !has_weight(word) || is_used(before, word) {
                continue;
            }
            let slot = weights.entry(root(stem)).or_insert(0.0);
            // A word that is said twice says a little more, however long the text goes on.
            *slot = if *slot > 0.0 { slot.max(line.weight) + 0.1 * line.weight } else { line.weight };
        }
    }
    for word in everyday.iter().flatten() {
        weights.entry(root(word)).or_insert(EVERYDAY);
    }
    let mut scores = vec![0.0_f32; index.groups()];
    let mut known = 0.0;
    for (root, weight) in &weights {
        let Some(number) = index.texts.find(root) else { continue };
        if *weight > EVERYDAY {
            known += weight.min(1.0);
        }
        for (group, gain) in index.texts.gains(number) {
            if let Some(score) = scores.get_mut(usize::from(group)) {
                *score += weight.min(1.5) * gain.powf(DAMPING);
            }
        }
    }
    // One name alone says little: a phone, a system of payments.
    let sure = tools.len() as f32 / (tools.len() as f32 + 1.0);
    for tool in tools {
        let says = |(line, spotted): (&OfferLine<'_>, &Vec<Spotted>)| {
            line.weight >= HALF && spotted.iter().any(|spotted| spotted.tool == tool)
        };
        known += if lines.iter().zip(&spotted).any(says) { 1.0 } else { 0.0 };
        for (group, gain) in index.tools.gains(tool) {
            if let Some(score) = scores.get_mut(usize::from(group)) {
                *score += TOOL * sure * gain;
            }
        }
    }
    (scores, known)
}

/// What a line of duties says in an everyday word (`deliver`), as titles have it: the stems of those words. A duty that
/// stands alone has too few others to be held against them.
fn doings(index: &Index, line: &OfferLine<'_>, folded: &Folded, lang: Lang, alone: bool) -> Vec<String> {
    if line.weight < 1.0 || line.title || alone {
        return Vec::new();
    }
    let words: Vec<String> = folded.words().map(str::to_string).collect();
    let read = index.special.read_as(&words, lang).into_iter();
    read.filter(|read| read.is_either && !read.is_employer).map(|read| stem::of(&read.word)).collect()
}

/// Whether a word is the app that the work is done with (`pick up orders with the app`), which nobody there makes.
fn is_used(before: &[&str], word: &str) -> bool {
    const APP: &[&str] = &["app", "apps", "application", "appli", "platform", "plateforme"];
    const WITH: &[&str] = &["avec", "dans", "in", "on", "par", "sur", "through", "using", "via", "with"];
    const WHOSE: &[&str] = &["an", "l", "notre", "our", "the", "une", "your"];
    let [with, whose] = before else { return false };
    APP.contains(&word) && WITH.contains(with) && WHOSE.contains(whose)
}

/// What the hits of the title's search are worth; whether they are worth an answer by themselves.
fn title_scores(hits: &[Hit], alone: bool, is_duty: bool, scores: &mut [f32]) -> bool {
    let best = hits.first().map_or(0, |hit| hit.score).max(1) as f32;
    let mut sure = false;
    for (place, hit) in hits.iter().enumerate() {
        let chance = hit.reason.as_ref().and_then(|reason| reason.probability);
        let worth = match (hit.kind, chance) {
            (MatchKind::Code | MatchKind::Exact, _) => {
                sure = true;
                TITLE_WHOLE - 0.02 * place as f32
            }
            // A line that is a duty is no title, whatever words it shares with one.
            (MatchKind::Fuzzy, _) => 0.0,
            (MatchKind::Meaning, None) if alone => 0.0,
            _ if is_duty => 0.15 / (1.0 + place as f32),
            (MatchKind::Name | MatchKind::Prefix | MatchKind::Word | MatchKind::Typo, _) => {
                sure |= place == 0;
                TITLE_PART - 0.1 * place as f32
            }
            (MatchKind::Meaning, chance) => {
                // Everyday words of a title are read as what they stand for: how often that is right is not known.
                let chance = chance.unwrap_or(super::GUESS);
                sure |= place == 0 && chance >= super::GUESS;
                TITLE_PART * (hit.score as f32 / best).clamp(0.0, 1.0).powi(3) * chance.max(0.02).powf(0.3)
            }
        };
        if let Some(score) = scores.get_mut(usize::from(hit.group)) {
            *score = score.max(worth.max(0.0));
        }
    }
    sure
}

/// Whether a text says every word of a title; of a title in two genders, either form of each word will do.
pub fn says_all(text: &str, title: &str) -> bool {
    let stems = |text: &str| Folded::new(text).words().map(stem::of).collect::<Vec<_>>();
    let said = stems(text);
    let is_said = |word: &str| word.split('/').any(|form| stems(form).iter().all(|stem| said.contains(stem)));
    title.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).all(is_said)
}

/// A folded word as the text spells it, with its accents.
pub fn spelled(text: &str, folded: &str) -> String {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let own = words.find(|word| Folded::new(word).text().trim() == folded);
    own.map_or_else(|| folded.to_owned(), str::to_lowercase)
}
