//! Which unit group does a text (a job offer, a list of duties) speak of: ranking by shared words.
//!
//! Each unit group has the words of its titles and duties. Word weights are BM25 (Robertson and
//! Zaragoza 2009, "The Probabilistic Relevance Framework"), a form of TF-IDF that holds the length of
//! what was written about a group in check. A word of the text also stands for words of nearly the
//! same spelling, by their shared runs of three letters (Dice's coefficient), so that `managing`
//! reaches `manage` and a typing error its word.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::build::is_stop_word;
use super::fold::Folded;

/// Saturation of repeated words and share of length normalization in BM25: the usual values.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Least likeness of two spellings (0 to 1), and how many other words one word stands for at most.
const ALIKE: f32 = 0.6;
const OTHERS: usize = 3;
/// Different words of a text that are looked at.
const MAX_WORDS: usize = 400;
/// Matching words that a hit names at most.
const NAMED: usize = 12;

/// The words of all unit groups; built at run time, when it is first needed.
#[derive(Debug, Default)]
pub struct TextIndex {
    numbers: HashMap<Box<str>, u32, Fast>,
    /// For each word, the groups that have it and their gain in score.
    gains: Vec<Vec<(u16, f32)>>,
    /// For each word, how many different runs of three letters it has.
    sizes: Vec<u16>,
    /// Words that have a run of three letters.
    runs: HashMap<[u8; 3], Vec<u32>, Fast>,
    groups: usize,
}

/// A unit group that a text may speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct TextHit {
    /// Number of the unit group.
    pub group: u16,
    /// Sum of the weights of the words it shares with the text; comparable within one text only.
    pub score: f32,
    /// Words of the text that speak for it, folded, the weightiest first; twelve at most.
    pub words: Vec<String>,
}

impl TextIndex {
    /// Builds the index from parts of text: the unit group's number, the text, and how much the part
    /// counts (1 for a title, more for a text that says more; parts with a weight that is not above
    /// 0 are left out).
    pub fn new<'a>(parts: impl IntoIterator<Item = (u16, &'a str, f32)>) -> Self {
        let mut index = Self::default();
        let mut lengths: Vec<f32> = Vec::new();
        let mut folded = Folded::default();
        for (group, text, weight) in parts {
            if weight.is_nan() || weight <= 0.0 {
                continue;
            }
            folded.set(text);
            if lengths.len() <= usize::from(group) {
                lengths.resize(usize::from(group) + 1, 0.0);
            }
            for word in folded.words().filter(|word| counts(word)) {
                let number = index.number(word);
                if let Some(list) = index.gains.get_mut(number as usize) {
                    match list.last_mut() {
                        Some((last, sum)) if *last == group => *sum += weight,
                        _ => list.push((group, weight)),
                    }
                }
                if let Some(length) = lengths.get_mut(usize::from(group)) {
                    *length += weight;
                }
            }
        }
        index.groups = lengths.len();
        index.weigh(&lengths);
        index
    }

    /// The `limit` unit groups that share most with `text`, best first; of equals the lower number.
    ///
    /// Of a text the first 65,535 characters and 400 different words are looked at.
    pub fn rank(&self, text: &str, limit: usize) -> Vec<TextHit> {
        let folded = Folded::new(text);
        let mut words: Vec<(&str, f32)> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for word in folded.words().filter(|word| counts(word)) {
            if let Some(place) = places.get(word) {
                if let Some((_, count)) = words.get_mut(*place) {
                    *count += 1.0;
                }
            } else if words.len() < MAX_WORDS {
                places.insert(word, words.len());
                words.push((word, 1.0));
            }
        }
        // Gain of each group from each word of the text.
        let mut scores = vec![0.0_f32; self.groups];
        let mut alike = Alike::new(self.gains.len());
        let mut shares: Vec<Vec<(u32, f32)>> = Vec::with_capacity(words.len());
        for (word, count) in &words {
            let meant = self.meant(word, &mut alike);
            let often = count.ln() + 1.0;
            for (number, share) in &meant {
                for (group, gain) in self.gains.get(*number as usize).into_iter().flatten() {
                    if let Some(score) = scores.get_mut(usize::from(*group)) {
                        *score += gain * share * often;
                    }
                }
            }
            shares.push(meant);
        }
        let mut hits: Vec<TextHit> = scores
            .iter()
            .zip(0_u16..)
            .filter(|(score, _)| **score > 0.0)
            .map(|(score, group)| TextHit { group, score: *score, words: Vec::new() })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.group.cmp(&b.group)));
        hits.truncate(limit);
        for hit in &mut hits {
            hit.words = self.speaking(hit.group, &words, &shares);
        }
        hits
    }

    /// The words of the text that speak for a group, the weightiest first.
    fn speaking(&self, group: u16, words: &[(&str, f32)], shares: &[Vec<(u32, f32)>]) -> Vec<String> {
        let mut speaking: Vec<(f32, &str)> = words
            .iter()
            .zip(shares)
            .map(|((word, _), meant)| {
                let gain = meant.iter().map(|(number, share)| share * self.gain(*number, group)).sum();
                (gain, *word)
            })
            .filter(|(gain, _)| *gain > 0.0)
            .collect();
        speaking.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        speaking.into_iter().take(NAMED).map(|(_, word)| word.to_string()).collect()
    }

    fn gain(&self, number: u32, group: u16) -> f32 {
        let Some(list) = self.gains.get(number as usize) else { return 0.0 };
        let Ok(at) = list.binary_search_by_key(&group, |(group, _)| *group) else { return 0.0 };
        list.get(at).map_or(0.0, |(_, gain)| *gain)
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.gains.len() as u32;
        self.numbers.insert(word.into(), number);
        self.gains.push(Vec::new());
        let runs = runs(word);
        self.sizes.push(runs.len() as u16);
        for run in runs {
            self.runs.entry(run).or_default().push(number);
        }
        number
    }

    /// Turns counts into gains: BM25.
    fn weigh(&mut self, lengths: &[f32]) {
        let groups = lengths.len() as f32;
        let average = lengths.iter().sum::<f32>() / groups.max(1.0);
        for list in &mut self.gains {
            list.sort_unstable_by_key(|(group, _)| *group);
            list.dedup_by(|later, first| {
                let same = later.0 == first.0;
                if same {
                    first.1 += later.1;
                }
                same
            });
            let having = list.len() as f32;
            let rarity = ((groups - having + 0.5) / (having + 0.5) + 1.0).ln();
            for (group, count) in list {
                let length = lengths.get(usize::from(*group)).copied().unwrap_or(average);
                let damping = K1 * (1.0 - B + B * length / average.max(f32::MIN_POSITIVE));
                *count = rarity * *count * (K1 + 1.0) / (*count + damping);
            }
        }
    }

    /// The words that `word` stands for, with their share: itself with 1, others by likeness.
    fn meant(&self, word: &str, alike: &mut Alike) -> Vec<(u32, f32)> {
        let itself = self.numbers.get(word).copied();
        let mut meant: Vec<(u32, f32)> = itself.map(|number| (number, 1.0)).into_iter().collect();
        if word.len() < 4 {
            return meant;
        }
        let own = runs(word);
        for run in &own {
            for number in self.runs.get(run).into_iter().flatten() {
                alike.count(*number);
            }
        }
        let mut others: Vec<(u32, f32)> = Vec::new();
        for (number, common) in alike.take() {
            let size = self.sizes.get(number as usize).copied().unwrap_or(0);
            let likeness = 2.0 * f32::from(common) / (own.len() as f32 + f32::from(size));
            if likeness >= ALIKE && Some(number) != itself {
                others.push((number, likeness));
            }
        }
        others.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        others.truncate(OTHERS);
        // Together other spellings count half of the word itself, a whole one when it is unknown.
        let most = if itself.is_some() { 0.5 } else { 1.0 };
        let number_of_others = others.len().max(1) as f32;
        meant.extend(
            others.into_iter().map(|(number, likeness)| (number, most * likeness / number_of_others)),
        );
        meant
    }
}

/// Counts of shared runs by word; buffers for all words of a text.
struct Alike {
    counts: Vec<u16>,
    touched: Vec<u32>,
}

impl Alike {
    fn new(words: usize) -> Self {
        Self { counts: vec![0; words], touched: Vec::new() }
    }

    fn count(&mut self, number: u32) {
        if let Some(count) = self.counts.get_mut(number as usize) {
            if *count == 0 {
                self.touched.push(number);
            }
            *count = count.saturating_add(1);
        }
    }

    /// The words that were counted, with their counts; forgets them.
    fn take(&mut self) -> impl Iterator<Item = (u32, u16)> {
        let counts = &mut self.counts;
        self.touched.drain(..).map(|number| {
            let count = counts.get_mut(number as usize).map_or(0, std::mem::take);
            (number, count)
        })
    }
}

type Fast = BuildHasherDefault<Fnv>;

/// FNV-1a: short keys from texts that the user chose need no protection from forged ones.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// True for a folded word that can tell unit groups apart.
fn counts(word: &str) -> bool {
    word.len() > 1 && !is_stop_word(word)
}

/// The different runs of three bytes of a word, its beginning and end counted as one more byte.
fn runs(word: &str) -> Vec<[u8; 3]> {
    let padded: Vec<u8> = std::iter::once(b'^').chain(word.bytes()).chain(std::iter::once(b'$')).collect();
    let mut runs: Vec<[u8; 3]> = padded.windows(3).filter_map(|run| run.try_into().ok()).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> TextIndex {
        TextIndex::new([
            (0, "Software developer", 1.0),
            (0, "write, test and maintain programs in several languages", 2.0),
            (1, "Registered nurse", 1.0),
            (1, "assess patients, give medication and keep records", 2.0),
            (2, "Plombier/plombière", 1.0),
            (2, "installer et réparer des tuyaux et des appareils sanitaires", 2.0),
            (1, "Infirmier/infirmière", 1.0),
        ])
    }

    #[test]
    fn shared_words_decide_and_are_named() {
        let hits = index().rank("We look for someone who assesses patients and their medication.", 5);
        assert_eq!(hits[0].group, 1);
        assert!(hits[0].words.contains(&"patients".to_string()), "{:?}", hits[0].words);
        assert!(hits[0].words.contains(&"assesses".to_string()), "{:?}", hits[0].words);
        assert_eq!(index().rank("Réparation de TUYAUX", 5)[0].group, 2);
        assert_eq!(index().rank("developpers of sofware", 5)[0].group, 0);
    }

    #[test]
    fn nothing_in_common_is_no_hit() {
        for text in ["", "the of and", "zzzzzz qqqq", "\u{0}\u{1}", "日本語"] {
            assert_eq!(index().rank(text, 5), [], "{text:?}");
        }
        assert_eq!(TextIndex::new([]).rank("nurse", 5), []);
        assert_eq!(TextIndex::new([(0, "nurse", f32::NAN), (3, "cook", 0.0)]).rank("nurse cook", 5), []);
        assert_eq!(index().rank("nurse developer", 1).len(), 1);
    }

    #[test]
    fn the_order_of_parts_does_not_matter_to_the_scores() {
        let parts = [(0, "nurse", 1.0), (1, "cook", 1.0), (0, "nurse aide", 1.0), (1, "cook helper", 2.0)];
        let mut reversed = parts;
        reversed.reverse();
        let text = "nurse cook aide helper";
        let scores = |index: TextIndex| -> Vec<(u16, i32)> {
            index.rank(text, 5).iter().map(|hit| (hit.group, (hit.score * 1000.0).round() as i32)).collect()
        };
        assert_eq!(scores(TextIndex::new(parts)), scores(TextIndex::new(reversed)));
    }

    #[test]
    fn long_texts_are_cut() {
        let text: String = (0..20_000).map(|n| format!("word{n} ")).chain(["nurse".to_string()]).collect();
        assert!(index().rank(&text, 5).iter().all(|hit| hit.score.is_finite()));
    }
}
