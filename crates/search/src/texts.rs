//! Which unit groups a text speaks of: own prose, titles and O*NET's task words, packed, each word with its gain.
//!
//! BM25 over fields (Robertson, Zaragoza and Taylor 2004, "Simple BM25 extension to multiple weighted fields"), on the
//! roots of words, so that `measuring` reaches `measurement`. The gains are reckoned when the index is built; a text
//! costs one search and one list a word.

use std::collections::BTreeMap;

use super::fold::Folded;
use super::language::is_stop_word;
use super::pieces;
use super::stem::{root, stem};

/// Saturation of repeated words and share of length normalisation, chosen with the weights of the fields on one half of
/// the duties of the classification and measured on the other.
const K1: f32 = 1.5;
const B: f32 = 0.7;
/// Gains are kept in steps of this many to one.
const STEPS: f32 = 16.0;

/// What a text of a unit group is; titles and tasks say less of it than the project's own prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Summary, duties, names of roles.
    Prose,
    /// A title.
    Title,
    /// Words of a task of O*NET.
    Task,
}

/// A text of a unit group.
#[derive(Clone, Copy, Debug)]
pub struct TextPart<'a> {
    /// Number of the unit group.
    pub group: u16,
    /// What it is.
    pub field: Field,
    /// The text.
    pub text: &'a str,
    /// How much it counts beside others of its field.
    pub weight: f32,
}

/// The packed texts, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Texts {
    starts: &'static [[u8; 4]],
    text: &'static [u8],
    gain_starts: &'static [[u8; 4]],
    gains: &'static [[u8; 3]],
}

impl Texts {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [starts, text, gain_starts, gains] = pieces::split(bytes)?;
        Some(Self {
            starts: starts.as_chunks().0,
            text,
            gain_starts: gain_starts.as_chunks().0,
            gains: gains.as_chunks().0,
        })
    }

    /// The number of a root.
    pub(crate) fn find(&self, root: &str) -> Option<u32> {
        pieces::find(self.starts, self.text, root)
    }

    /// The unit groups that a root speaks for, with its gain.
    pub(crate) fn gains(&self, number: u32) -> impl Iterator<Item = (u16, f32)> + use<> {
        let span = pieces::span(self.gain_starts, number as usize);
        let gains = span.and_then(|span| self.gains.get(span)).unwrap_or_default();
        gains.iter().map(|[low, high, gain]| (u16::from_le_bytes([*low, *high]), f32::from(*gain) / STEPS))
    }
}

/// The roots of the words with weight of a text, in its order, each handed to `take`.
pub fn roots(text: &str, folded: &mut Folded, mut take: impl FnMut(&str)) {
    let mut buffer = String::new();
    folded.set(text);
    for word in folded.words().filter(|word| has_weight(word)) {
        stem(word, &mut buffer);
        take(root(&buffer));
    }
}

/// Whether a folded word says something of the work.
pub(crate) fn has_weight(word: &str) -> bool {
    word.len() > 1 && !is_stop_word(word) && !is_small(word)
}

/// Words of any text that say nothing of the work.
fn is_small(word: &str) -> bool {
    const SMALL: &[&str] = &[
        "all", "also", "any", "are", "as", "be", "both", "by", "can", "ce", "ces", "cette", "chaque", "do",
        "each", "est", "has", "have", "if", "into", "is", "it", "its", "leur", "leurs", "may", "more",
        "must", "not", "notre", "nos", "nous", "other", "our", "out", "qu", "que", "qui", "sa", "se", "ses",
        "so", "some", "son", "sont", "such", "that", "their", "them", "they", "this", "tous", "tout",
        "toute", "up", "us", "use", "used", "using", "vos", "votre", "vous", "was", "we", "what", "when",
        "which", "who", "will", "you", "your",
    ];
    SMALL.binary_search(&word).is_ok()
}

/// The texts as bytes.
pub(crate) fn build(parts: &[TextPart<'_>]) -> Vec<u8> {
    let groups = parts.iter().map(|part| usize::from(part.group) + 1).max().unwrap_or(0);
    let mut lengths = vec![0.0_f32; groups];
    let mut counts: BTreeMap<String, BTreeMap<u16, f32>> = BTreeMap::new();
    let mut folded = Folded::default();
    for part in parts {
        let weight = part.weight
            * match part.field {
                Field::Prose => 1.0,
                Field::Title => 0.1,
                Field::Task => 0.25,
            };
        roots(part.text, &mut folded, |root| {
            if !counts.contains_key(root) {
                counts.insert(root.to_string(), BTreeMap::new());
            }
            if let Some(of) = counts.get_mut(root) {
                *of.entry(part.group).or_insert(0.0) += weight;
            }
            if let Some(length) = lengths.get_mut(usize::from(part.group)) {
                *length += weight;
            }
        });
    }
    let average = lengths.iter().sum::<f32>() / (groups.max(1) as f32);
    let mut kept = Vec::new();
    let mut gains = Vec::new();
    for (root, of) in &counts {
        let having = of.len() as f32;
        let rarity = ((groups as f32 - having + 0.5) / (having + 0.5) + 1.0).ln();
        let mut list = Vec::new();
        for (group, count) in of {
            let length = lengths.get(usize::from(*group)).copied().unwrap_or(average);
            let damping = K1 * (1.0 - B + B * length / average.max(f32::MIN_POSITIVE));
            let gain = (STEPS * rarity * count * (K1 + 1.0) / (count + damping)).round().min(255.0) as u8;
            // A gain below a tenth of a point moves nothing.
            if f32::from(gain) >= 0.1 * STEPS {
                let [low, high] = group.to_le_bytes();
                list.extend_from_slice(&[low, high, gain]);
            }
        }
        if !list.is_empty() {
            kept.push(root.as_str());
            gains.push(list);
        }
    }
    let (starts, text) = pieces::texts(kept);
    let (gain_starts, gains) = pieces::lists(&gains, 3);
    pieces::join(&[starts, text, gain_starts, gains])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_speaks_for_the_groups_that_have_it() {
        let part = |group, field, text| TextPart { group, field, text, weight: 1.0 };
        let bytes = build(&[
            part(0, Field::Prose, "measure and fit braces"),
            part(1, Field::Task, "measurement water"),
            part(1, Field::Title, "water technician"),
        ]);
        let texts = Texts::new(Vec::leak(bytes)).unwrap();
        let of = |word: &str| -> Vec<u16> {
            let mut buffer = String::new();
            stem(word, &mut buffer);
            texts
                .find(root(&buffer))
                .map_or(Vec::new(), |number| texts.gains(number).map(|(group, _)| group).collect())
        };
        assert_eq!(of("measuring"), [0, 1]);
        assert_eq!(of("braces"), [0]);
        assert_eq!(of("and"), Vec::<u16>::new());
    }
}
