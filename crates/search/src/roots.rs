//! The roots of a text's words, to be held against those of another: which both have, how rare they are, and whether they
//! stand together.

use super::Searcher;
use super::alike::alike;
use super::fold::Folded;
use super::texts::roots;
use super::word_lists::{EMPTY, PARTING};

/// Rarity of a word that no unit group has in its texts.
const UNMET: f32 = 4.0;
/// Words with weight that lie at most between two that stand together.
const NEAR: usize = 6;
/// Rarity below which a word is no evidence even beside another one: three unit groups in four have it in their texts.
const SPOKEN: f32 = 0.25;

/// The unit groups that have a root in their texts, a bit each; none of a root that is no evidence.
type Groups = Vec<u64>;

/// A root of a text.
#[derive(Clone, Debug)]
struct Word {
    root: String,
    /// A word of it as it stands in the text.
    written: String,
    rarity: f32,
    groups: Groups,
    /// Its place among the words with weight, and the clause that it stands in.
    at: usize,
    clause: usize,
}

/// The roots of a text, to be held against those of another.
#[derive(Clone, Debug, Default)]
pub struct Roots {
    words: Vec<Word>,
    all: f32,
}

impl Roots {
    /// How alike two texts are, 0 to 1: rarity of what both have beside rarity of all (cosine).
    pub fn likeness(&self, other: &Self) -> f32 {
        self.common(other).1 / (self.rarity() * other.rarity()).sqrt().max(f32::MIN_POSITIVE)
    }

    /// How much of this text the other has, 0 to 1: rarity of what both have beside rarity of all here.
    pub fn covered_by(&self, other: &Self) -> f32 {
        self.common(other).1 / self.rarity().max(f32::MIN_POSITIVE)
    }

    /// Rarity of all its words.
    fn rarity(&self) -> f32 {
        self.words.iter().map(|word| word.rarity).sum()
    }

    /// The words of this text whose root the other has and that are at least so rare (natural logarithm of one in how
    /// many unit groups has them), rarest first.
    pub fn shared(&self, other: &Self, least: f32) -> Vec<String> {
        let mut shared: Vec<&Word> =
            self.words.iter().filter(|word| word.rarity >= least && other.has(&word.root)).collect();
        shared.sort_by(|a, b| b.rarity.total_cmp(&a.rarity).then_with(|| a.written.cmp(&b.written)));
        shared.into_iter().map(|word| word.written.clone()).collect()
    }

    /// How many words of this text the other has, and how rare these are together.
    pub fn common(&self, other: &Self) -> (usize, f32) {
        let both = self.words.iter().filter(|word| other.has(&word.root));
        both.fold((0, 0.0), |(count, sum), word| (count + 1, sum + word.rarity))
    }

    /// What both texts say together: words that stand near one another here, and say something.
    pub fn together(&self, other: &Self) -> Together {
        let told = |word: &&Word| {
            word.rarity >= SPOKEN && !EMPTY.contains(word.written.as_str()) && other.has(&word.root)
        };
        let shared: Vec<&Word> = self.words.iter().filter(told).collect();
        let mut together = Together::default();
        for (place, word) in shared.iter().enumerate() {
            for next in shared.get(place + 1..).unwrap_or_default() {
                if next.at - word.at > NEAR {
                    continue;
                }
                let both: u32 =
                    word.groups.iter().zip(&next.groups).map(|(one, two)| (one & two).count_ones()).sum();
                let rarity = (self.all / (both as f32 + 1.0)).ln();
                together.rarity = together.rarity.max(rarity);
                for own in [word, next] {
                    if !together.roots.contains(&own.root) {
                        together.roots.push(own.root.clone());
                        together.words.push((own.written.clone(), own.rarity));
                    }
                }
            }
        }
        together.words.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        together
    }

    /// The largest share of a clause of this text that stands in what is said together, 0 to 1; of clauses of at least two
    /// words of it.
    pub fn clause_in(&self, together: &Together) -> f32 {
        let clauses = self.words.last().map_or(0, |word| word.clause + 1);
        let mut sums = vec![(0, 0.0_f32, 0.0_f32); clauses];
        for word in &self.words {
            if let Some((count, met, all)) = sums.get_mut(word.clause) {
                *all += word.rarity;
                if together.roots.contains(&word.root) {
                    *count += 1;
                    *met += word.rarity;
                }
            }
        }
        let told = sums.iter().filter(|(count, ..)| *count >= 2);
        told.map(|(_, met, all)| met / all.max(f32::MIN_POSITIVE)).fold(0.0, f32::max)
    }

    /// The roots of several texts together, to be counted: where they stand is not kept.
    pub fn of_all<'a>(texts: impl Iterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        for word in texts.flat_map(|text| &text.words) {
            if !all.has(&word.root) {
                let (root, own) = (word.root.clone(), word.written.clone());
                all.words.push(Word { root, written: own, groups: Groups::new(), ..*word });
            }
        }
        all
    }

    fn has(&self, root: &str) -> bool {
        self.words.iter().any(|own| own.root == root)
    }
}

/// What two texts say together.
#[derive(Clone, Debug, Default)]
pub struct Together {
    /// The words, rarest first, each with its rarity.
    pub words: Vec<(String, f32)>,
    /// How rare the rarest pair of them is: natural logarithm of one in how many unit groups has both in its texts.
    pub rarity: f32,
    roots: Vec<String>,
}

impl Together {
    /// How rare all of it is.
    pub fn sum(&self) -> f32 {
        self.words.iter().map(|(_, rarity)| rarity).sum()
    }
}

impl Searcher {
    /// The roots of a text with their rarity among unit groups.
    pub fn roots(&self, text: &str) -> Roots {
        let groups = self.index.groups() as f32;
        let mut found = Roots { words: Vec::new(), all: groups };
        let mut folded = Folded::default();
        let (mut at, mut clause) = (0, 0);
        let parts = text.split([',', ';', ':', '.', '(', ')']);
        for part in parts {
            let words: Vec<String> = Folded::new(part).words().map(str::to_string).collect();
            for word in words {
                if PARTING.contains(word.as_str()) {
                    clause += 1;
                    continue;
                }
                roots(&word, &mut folded, |root| {
                    at += 1;
                    let set = alike(root);
                    let first = set.and_then(|set| set.first()).map_or(root, String::as_str);
                    if found.has(first) {
                        return;
                    }
                    let mut having = 0;
                    let mut groups_of: Groups = vec![0; self.index.groups().div_ceil(64)];
                    let mut add = |root: &str| {
                        let number = self.index.texts.find(root);
                        for (group, _) in number.into_iter().flat_map(|number| self.index.texts.gains(number))
                        {
                            having += 1;
                            if let Some(bits) = groups_of.get_mut(usize::from(group) / 64) {
                                *bits |= 1 << (group % 64);
                            }
                        }
                    };
                    match set {
                        Some(set) => set.iter().for_each(|root| add(root)),
                        None => add(root),
                    }
                    let rarity = match having {
                        // What no unit group has in its texts cannot be met, and says little by its absence.
                        0 => UNMET,
                        _ => (groups / (having as f32 + 1.0)).ln().max(0.1),
                    };
                    if rarity < SPOKEN {
                        groups_of.clear();
                    }
                    found.words.push(Word {
                        root: first.to_string(),
                        written: word.clone(),
                        rarity,
                        groups: groups_of,
                        at,
                        clause,
                    });
                });
            }
            clause += 1;
        }
        found
    }
}
