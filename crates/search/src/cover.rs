//! How much of a query stands in a title, and what its words mean: the answer to everything that no title says whole.

use metier_model::Lang;

use super::Spoken;
use super::exact::ln;
use super::language::{self, is_stop_word};
use super::layout::{Index, small};
use super::meaning::{self, TextVector};
use super::names::Fit;
use super::special::ReadAs;
use super::stem::{self, stem};

/// Weight of the share of a query that stands in a title, and of what the linear model says.
pub(crate) const COVER: f32 = 1.18;

const HEAD: f32 = 0.25;
/// Weight of the logarithm of the people who work in a unit group: of two that answer alike, more people mean the
/// larger one.
const WORKERS: f32 = 0.06;
/// Weight of the word that names the work (`foreman` in `welding foreman`) beside the others.
const NOUN: f32 = 1.3;
/// Weight of what is done, said in everyday words (`fix`), beside what it is done to: many do the one, few the other.
const DOING: f32 = 0.8;
/// Weight of what an employer is known for beside the title that it gives: a baker of a coffee shop bakes.
const EMPLOYER: f32 = 0.4;
/// What a title loses that says more than was asked, where the query is in everyday words: `car repairer - railway`.
const UNSAID: f32 = 0.5;
/// What software that a query names adds at most to the score of a unit group that works with it, and the gain from
/// which it does.
const TOOLS: f32 = 0.25;
const RARE: f32 = 4.0;
/// Other words of its family that an unknown word may stand for.
const KIN: usize = 8;
/// How much steeper than the scores the shares of all answers are.
const STEEPNESS: f32 = 6.0;
/// Unit groups that are put in order by meaning.
pub(crate) const BEST: usize = 50;
/// Titles of a stem that are looked at; stems of more titles say nothing.
const MANY: u32 = 20_000;

/// What a unit group gains that the head of a text of several parts names.
const HEAD_NAMED: f32 = 0.3;

/// What a word of the own language is worth in a title of another one.
const ABROAD: f32 = 0.5;
/// Titles of a word that are looked at for its language, and how much seldomer those of the own one may be.
const LOOKED_AT: usize = 32;
const RARELY: usize = 8;

/// Second and third digit of the codes of supervisors: 12010, 62010, 82030.
const SUPERVISORS: &str = "20";
/// What is left of the worth of a name that says manager in a unit group of supervisors.
const FOREIGN: f32 = 0.6;

/// A word of a query, for cover and meaning.
#[derive(Clone, Debug, Default)]
pub(crate) struct QueryWord {
    /// As it was typed, folded.
    pub(crate) word: String,
    /// Number of its stem, or of its nearest kin.
    pub(crate) stem: Option<u32>,
    /// Other stems of its family, which answer as well: it is itself unknown.
    pub(crate) kin: Vec<u32>,
    /// Words with one number say the same (`repairer` and `mechanic` for `fix`): a title has it once.
    slot: u8,
    /// It stands for an everyday word.
    is_read: bool,
    /// How rare it is among titles; 0 where another word of its slot says it.
    rarity: f32,
    /// Its weight beside the rarity.
    weight: f32,
    /// It is known as it stands.
    is_whole: bool,
    /// Titles of the language that is asked in have it: in those of another one it is another word (`pain`).
    is_own: bool,
}

impl QueryWord {
    /// The stems that answer it.
    pub(crate) fn stems(&self) -> impl Iterator<Item = u32> {
        self.stem.into_iter().chain(self.kin.iter().copied())
    }
}

/// Where a unit group's best title comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Number of a title of the classification.
    Title(u32),
    /// Number of a name of O*NET.
    Name(u16),
}

impl Place {
    /// The language of the title there; names of O*NET are of the first one.
    pub(crate) fn lang(self, index: &Index) -> Lang {
        match self {
            Self::Title(title) => index.meta(title).lang,
            Self::Name(_) => Lang::default(),
        }
    }
}

/// A unit group by cover and meaning.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meant {
    pub(crate) group: u16,
    pub(crate) score: f32,
    /// The part of the score that the people who work in the unit group give.
    pub(crate) by_workers: f32,
    /// How likely it is meant, 0 to 1, as it was observed on unknown names.
    pub(crate) chance: f32,
    /// Its share of all answers by the linear model alone.
    pub(crate) model: f32,
    pub(crate) place: Option<Place>,
    /// Share of the query that stands in the title, 0 to 1.
    pub(crate) cover: f32,
}

/// Buffers, kept between queries.
#[derive(Debug, Default)]
pub(crate) struct Cover {
    titles: Vec<f32>,
    touched_titles: Vec<u32>,
    /// The slot, plus one, that a title was last seen to answer.
    titles_seen: Vec<u8>,
    names: Vec<f32>,
    touched_names: Vec<u16>,
    names_seen: Vec<u8>,
    heads: Vec<f32>,
    asked: Vec<QueryWord>,
    /// The language that is asked in.
    lang: Lang,
    /// Whether the noun is "manager".
    names_manager: bool,
    text: Option<TextVector>,
    best: Vec<(f32, i32, Option<Place>)>,
    /// What the people who work in each unit group add to its score.
    by_workers: Vec<f32>,
    /// How much of what was typed the own texts of each unit group say, 0 to 1; empty where none says any.
    pub(crate) by_texts: Vec<f32>,
    /// Unit groups that the head of the query names, what stands before a dash or comma in it.
    pub(crate) favoured: Vec<u16>,
    /// What the software that the query names adds to the score of each unit group, and whether only where a title has
    /// other words of the query.
    by_tools: Vec<(f32, bool)>,
}

impl Cover {
    /// The words of the last query.
    pub(crate) fn asked(&self) -> &[QueryWord] {
        &self.asked
    }

    /// The share of the query that a title of another language has at most: its words say something else there.
    pub(crate) fn abroad(&self) -> f32 {
        let worth = |asked: &QueryWord| asked.rarity * asked.weight;
        let total: f32 = self.asked.iter().map(worth).sum();
        let own: f32 = self.asked.iter().filter(|asked| asked.is_own).map(worth).sum();
        1.0 - (1.0 - ABROAD) * own / total.max(f32::MIN_POSITIVE)
    }

    /// How many things were said.
    pub(crate) fn said(&self) -> usize {
        self.asked.iter().map(|asked| usize::from(asked.slot) + 1).max().unwrap_or(0)
    }

    /// Whether every word is known, none a mere beginning.
    pub(crate) fn is_whole(&self) -> bool {
        self.asked.iter().all(|asked| asked.is_whole)
    }

    /// Takes the words of a query, some of them read for everyday ones; false when none of them is known.
    pub(crate) fn set(&mut self, index: &Index, words: &[String], lang: Lang, read_as: &[ReadAs]) -> bool {
        self.asked.clear();
        self.lang = lang;
        self.text = None;
        let mut buffer = String::new();
        let mut slots: Vec<&str> = Vec::new();
        for word in words.iter().filter(|word| !is_stop_word(word)).take(24) {
            stem(word, &mut buffer);
            let own = index.lexicon.find(&buffer);
            let number = own.or_else(|| index.lexicon.kin(&buffer));
            if number.is_some() && self.asked.iter().any(|other| other.stem == number) {
                continue;
            }
            let read = read_as.iter().find(|read| read.word == *word);
            let said = read.filter(|read| read.is_either).map_or(word.as_str(), |read| read.said.as_str());
            let slot = slots.iter().position(|own| *own == said).unwrap_or_else(|| {
                slots.push(said);
                slots.len() - 1
            });
            let mut kin = if own.is_none() { index.lexicon.family(&buffer, KIN) } else { Vec::new() };
            kin.retain(|kin| Some(*kin) != number);
            let is_read = read.is_some_and(|read| read.is_either);
            let weight = match super::typed::is_talk(word) {
                true => 0.2,
                false if read.is_some_and(|read| read.is_employer) => EMPLOYER,
                false if is_read => DOING,
                false => 1.0,
            };
            self.asked.push(QueryWord {
                word: word.clone(),
                stem: number,
                kin,
                slot: slot as u8,
                is_read,
                rarity: 0.0,
                weight,
                is_whole: own.is_some(),
                is_own: number.is_some_and(|stem| is_own(index, stem, lang)),
            });
        }
        self.weigh_slots(index, slots.len() as u8);
        self.weigh_noun(words, lang);
        self.weigh_tools(index, words, lang);
        self.asked.iter().any(|asked| asked.stem.is_some())
    }

    /// What the software that the words name adds to unit groups: one that is in doubt adds where other words fit, too.
    fn weigh_tools(&mut self, index: &Index, words: &[String], lang: Lang) {
        self.by_tools.clear();
        // What is short for words of titles (`hr`) is read already.
        let read = |word: &&String| index.special.abbreviation(word, lang).is_none();
        let stems: Vec<String> = words.iter().filter(read).map(|word| stem::of(word)).collect();
        for (tool, in_doubt) in index.tools.of_words(&stems) {
            self.by_tools.resize(index.groups(), (0.0, false));
            let most = index.tools.gains(tool).map(|(_, gain)| gain).fold(f32::MIN_POSITIVE, f32::max);
            let weight = TOOLS * (most / RARE).min(1.0);
            for (group, gain) in index.tools.gains(tool) {
                if let Some(slot) = self.by_tools.get_mut(usize::from(group)) {
                    let own = weight * gain / most;
                    if own > slot.0 {
                        *slot = (own, in_doubt);
                    }
                }
            }
        }
    }

    /// How rare what is said in each slot is among titles, by all its words together.
    fn weigh_slots(&mut self, index: &Index, slots: u8) {
        let all = (index.titles() + index.names.len()) as f32 + 1.0;
        for slot in 0..slots {
            let own = || self.asked.iter().filter(|asked| asked.slot == slot);
            let found: u32 = own().flat_map(QueryWord::stems).map(|stem| index.lexicon.found(stem)).sum();
            let is_known = own().any(|asked| asked.stem.is_some());
            let rarity = ln(all / (found as f32 + 1.0)).max(0.0);
            // A word that no title has is as likely an error or a name as the word that decides.
            let rarity = if is_known { rarity } else { 0.5 * rarity };
            for asked in self.asked.iter_mut().filter(|asked| asked.slot == slot) {
                asked.rarity = rarity;
            }
        }
    }

    /// The noun names the work; of an everyday sentence, that to which something is done.
    fn weigh_noun(&mut self, words: &[String], lang: Lang) {
        self.names_manager = false;
        if self.asked.iter().map(|asked| asked.slot).max().is_none_or(|last| last == 0) {
            return;
        }
        let noun = language::noun(words, lang);
        let at = self.asked.iter().position(|asked| Some(&asked.word) == noun);
        let is_said = |asked: &QueryWord| asked.is_read || super::typed::is_talk(&asked.word);
        let at = match at.and_then(|at| self.asked.get(at)) {
            Some(asked) if is_said(asked) => self.asked.iter().position(|asked| !is_said(asked)),
            _ => at,
        };
        if let Some(asked) = at.and_then(|at| self.asked.get_mut(at)) {
            asked.weight *= NOUN;
            self.names_manager = matches!(asked.word.as_str(), "manager" | "managers");
        }
    }

    /// What a name of a unit group's work in O*NET is worth: how the work fits, and less where the name says manager
    /// and the unit group is one of supervisors: O*NET calls many of those managers, the classification does not.
    pub(crate) fn worth(&self, index: &Index, group: u16, fit: Fit) -> f32 {
        let is_foreign = self.names_manager && index.code(group).get(1..3) == Some(SUPERVISORS);
        if is_foreign { FOREIGN * worth(fit) } else { worth(fit) }
    }

    /// All unit groups that answer the query, the [`BEST`] of them first, in order and with their chances.
    pub(crate) fn rank(&mut self, index: &Index) -> Vec<Meant> {
        self.titles.resize(index.titles(), 0.0);
        self.names.resize(index.names.len(), 0.0);
        self.best.clear();
        self.best.resize(index.groups(), (0.0, 0, None));
        self.titles_seen.resize(index.titles(), 0);
        self.names_seen.resize(index.names.len(), 0);
        let mut total = 0.0;
        let mut slots = 0;
        let lang = self.lang;
        for asked in &self.asked {
            let worth = asked.rarity * asked.weight;
            let abroad = if asked.is_own { ABROAD * worth } else { worth };
            // Two forms of one word in a title count once, and so do two words for the same.
            let mark = asked.slot + 1;
            if mark > slots {
                total += worth;
                slots = mark;
            }
            for stem in asked.stems().filter(|stem| index.lexicon.found(*stem) < MANY) {
                for word in index.lexicon.words(stem) {
                    for title in index.postings(word..word + 1) {
                        let title = small(*title);
                        let place = title as usize;
                        if let (Some(sum), Some(seen)) =
                            (self.titles.get_mut(place), self.titles_seen.get_mut(place))
                            && *seen != mark
                        {
                            if *sum == 0.0 {
                                self.touched_titles.push(title);
                            }
                            *seen = mark;
                            *sum += if index.meta(title).lang == lang { worth } else { abroad };
                        }
                    }
                }
                let worth = if lang == Lang::default() { worth } else { abroad };
                for name in index.names.having(stem) {
                    let name = u16::from_le_bytes(*name);
                    let place = usize::from(name);
                    if let (Some(sum), Some(seen)) =
                        (self.names.get_mut(place), self.names_seen.get_mut(place))
                        && *seen != mark
                    {
                        if *sum == 0.0 {
                            self.touched_names.push(name);
                        }
                        *seen = mark;
                        *sum += worth;
                    }
                }
            }
        }
        let total = total.max(f32::MIN_POSITIVE);
        for title in self.touched_titles.drain(..) {
            let Some(sum) = self.titles.get_mut(title as usize).map(std::mem::take) else { continue };
            if let Some(seen) = self.titles_seen.get_mut(title as usize) {
                *seen = 0;
            }
            let meta = index.meta(title);
            if let Some(best) = self.best.get_mut(usize::from(meta.group)) {
                let excess = -i32::from(meta.weight);
                if (sum, excess) > (best.0, best.1) {
                    *best = (sum, excess, Some(Place::Title(title)));
                }
            }
        }
        let mut touched = std::mem::take(&mut self.touched_names);
        for name in touched.drain(..) {
            let Some(sum) = self.names.get_mut(usize::from(name)).map(std::mem::take) else { continue };
            if let Some(seen) = self.names_seen.get_mut(usize::from(name)) {
                *seen = 0;
            }
            let excess = -i32::from(index.names.weight(name)) - 1;
            for (group, fit) in index.names.groups(name) {
                // A name of work that only partly fits says less.
                let sum = sum * self.worth(index, group, fit);
                if let Some(best) = self.best.get_mut(usize::from(group))
                    && (sum, excess) > (best.0, best.1)
                {
                    *best = (sum, excess, Some(Place::Name(name)));
                }
            }
        }
        self.touched_names = touched;
        self.heads(index);
        if self.by_workers.len() != index.groups() {
            let gain = |group| WORKERS * ln(index.workers(group).max(1000) as f32);
            self.by_workers = (0..index.groups() as u16).map(gain).collect();
        }
        let is_everyday = self.asked.iter().any(|asked| asked.is_read);
        let chances = meaning::shares(self.heads.iter().copied());
        let mut ranked: Vec<Meant> = self
            .best
            .iter()
            .zip(0_u16..)
            .filter_map(|((sum, excess, place), group)| {
                let head = self.heads.get(usize::from(group)).copied().unwrap_or(0.0);
                let cover = sum / total;
                let said = f32::from(slots);
                let unsaid = (-*excess as f32 - said).max(0.0) / (-*excess as f32).max(1.0);
                let unsaid = if is_everyday { UNSAID * unsaid * cover } else { 0.0 };
                let by_workers = self.by_workers.get(usize::from(group)).copied().unwrap_or(0.0);
                let by_tools = match self.by_tools.get(usize::from(group)) {
                    Some((_, true)) if cover <= 0.0 => 0.0,
                    Some((gain, _)) => *gain,
                    None => 0.0,
                };
                let by_texts = self.by_texts.get(usize::from(group)).copied().unwrap_or(0.0);
                let by_head = if self.favoured.contains(&group) { HEAD_NAMED } else { 0.0 };
                (cover > 0.0 || self.text.is_some()).then(|| Meant {
                    group,
                    score: COVER * cover + HEAD * head + by_workers + by_tools + by_texts + by_head - unsaid,
                    by_workers,
                    chance: 0.0,
                    model: chances.get(usize::from(group)).copied().unwrap_or(0.0),
                    place: *place,
                    cover,
                })
            })
            .collect();
        let shares = meaning::shares(ranked.iter().map(|meant| STEEPNESS * meant.score));
        for (meant, share) in ranked.iter_mut().zip(shares) {
            meant.chance = share;
        }
        let order = |a: &Meant, b: &Meant| {
            let workers = || index.workers(b.group).cmp(&index.workers(a.group));
            b.score.total_cmp(&a.score).then_with(workers).then(a.group.cmp(&b.group))
        };
        // Nobody looks at the order of the others, and to put it right costs more than to find the best.
        if ranked.len() > BEST {
            ranked.select_nth_unstable_by(BEST, order);
        }
        let best = ranked.len().min(BEST);
        for meant in ranked.get_mut(..best).into_iter().flatten() {
            meant.chance = index.meaning.chance(meant.chance);
        }
        if let Some(best) = ranked.get_mut(..best) {
            best.sort_unstable_by(order);
        }
        ranked
    }

    /// How well each unit group answers by the linear model alone.
    pub(crate) fn heads_of(&mut self, index: &Index) -> &[f32] {
        self.heads(index);
        &self.heads
    }

    /// Words that say the same share the weight of one.
    fn model_weight(&self, asked: &QueryWord) -> f32 {
        let alike = self.asked.iter().filter(|other| other.slot == asked.slot).count();
        asked.weight / alike.max(1) as f32
    }

    fn heads(&mut self, index: &Index) {
        let rows: Vec<(u16, f32)> = self
            .asked
            .iter()
            .filter_map(|asked| Some((index.lexicon.row(asked.stem?)?, self.model_weight(asked))))
            .collect();
        self.text = index.meaning.text(&rows);
        match &self.text {
            Some(text) => index.meaning.heads(text, &mut self.heads),
            None => self.heads.clear(),
        }
    }

    /// The words of the query with their shares in how well a unit group answers by the model, the largest first; a
    /// share of less than a twentieth counts as none.
    pub(crate) fn shares(&self, index: &Index, group: u16) -> Vec<Spoken> {
        let share = |asked: &QueryWord| {
            let row = index.lexicon.row(asked.stem?)?;
            Some(index.meaning.share(self.text.as_ref()?, row, self.model_weight(asked), group))
        };
        let mut shares: Vec<Spoken> = self
            .asked
            .iter()
            .map(|asked| {
                let share = share(asked).filter(|share| *share >= 0.05).unwrap_or(0.0);
                Spoken { word: asked.word.clone(), share, ..Spoken::default() }
            })
            .collect();
        shares.sort_by(|a, b| b.share.total_cmp(&a.share));
        shares
    }
}

/// Whether titles of a language have a stem, and not only now and then: of many titles some are looked at.
fn is_own(index: &Index, stem: u32, lang: Lang) -> bool {
    let (mut own, mut others) = (0, 0);
    for word in index.lexicon.words(stem) {
        let titles = index.postings(word..word + 1);
        let step = titles.len().div_ceil(LOOKED_AT).max(1);
        for title in titles.iter().step_by(step) {
            if index.meta(small(*title)).lang == lang {
                own += step;
            } else {
                others += step;
            }
        }
    }
    own > 0 && own * RARELY >= others
}

/// What a name is worth by how its work fits.
fn worth(fit: Fit) -> f32 {
    match fit {
        Fit::Same => 1.0,
        Fit::Close => 0.97,
        Fit::Partial => 0.88,
    }
}
