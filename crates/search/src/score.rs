//! How well the words of a title answer the words of a query: the kind of a match and its score.
//!
//! Integers only, so that the same query gives the same order on every machine.

use super::layout::{MatchKind, Meta, STARTS, STOP, TAIL, TWIN, WORD, small};

/// Words of a query that are looked at; further ones are ignored.
pub(crate) const MAX_TERMS: usize = 12;
/// Quality of a whole word, in percent. 0 is no match at all.
pub const WHOLE: u8 = 100;
/// Quality of another number or gender of a word.
pub const SAME: u8 = 97;
/// Qualities up to this one come from typing errors.
pub(crate) const TYPOS: u8 = 58;
/// Share of a query's weight, in percent, that a part of it must have to be an answer.
const PART: i32 = 50;
/// Position of a word of the query that the title does not have.
pub(crate) const NOWHERE: u8 = u8::MAX;

/// Quality, in percent, of a word of which `typed` of its `length` bytes were typed and that stands
/// in `titles` titles: what is nearly typed out, and what is frequent, is more likely meant.
pub fn beginning(typed: usize, length: usize, titles: usize) -> u8 {
    if typed >= length {
        WHOLE
    } else {
        (62 + 16 * typed / length + (2 * titles.max(1).ilog2() as usize).min(20)) as u8
    }
}

/// Quality, in percent, of a word with `edits` typing errors (1 or 2).
pub fn typo(edits: u32, whole: bool) -> u8 {
    let base = if edits <= 1 { TYPOS } else { 40 };
    if whole { base } else { base - 10 }
}

/// Weight of a word that `found` of `titles` titles have: 8 × log2 of the ratio, at least 1.
///
/// That is the inverse document frequency (Spärck Jones 1972), in eighths.
pub fn rarity(found: usize, titles: usize) -> i32 {
    let eighths = |n: usize| {
        let n = n.max(1) as u64;
        let whole = n.ilog2();
        // Between two powers of two the logarithm is taken as linear: off by 0.09 at most.
        (8 * whole + (((n << 3) >> whole) & 7) as u32).cast_signed()
    };
    (eighths(titles) - eighths(found)).max(1)
}

/// A word of the query.
#[derive(Clone, Copy, Debug, Default)]
pub struct Term {
    /// See [`rarity`].
    pub weight: i32,
    /// A title may lack it: a stop word beside words with weight.
    pub optional: bool,
}

/// How much of what is asked a title says in whole words, least first; a single word says nothing of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// Less than all of it, or beginnings of words.
    #[default]
    Part,
    /// All of it, among other words.
    All,
    /// All of it, and nothing else but in brackets and behind ` - `, which says where the work is done.
    Head,
}

/// How a title answers a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TitleMatch {
    /// Kind of the match.
    pub kind: MatchKind,
    /// Rank within the kind, higher is better.
    pub score: i32,
    /// For each word of the query, the word of the title that answers it, or `NOWHERE`.
    pub at: [u8; MAX_TERMS],
    /// How much of the query it says.
    pub says: Says,
}

/// Judges a title; `quality(term, word)` is the quality in percent of a word for a term.
///
/// With `partial`, titles that answer at least half of the query's weight are taken, as `Fuzzy`;
/// otherwise every word that is not optional must be there.
pub(crate) fn judge(
    words: &[[u8; 3]],
    meta: Meta,
    terms: &[Term],
    partial: bool,
    quality: impl Fn(usize, u32) -> u8,
) -> Option<TitleMatch> {
    let mut at = [NOWHERE; MAX_TERMS];
    let mut gained = 0;
    let mut asked = 0;
    let mut worst = WHOLE;
    let mut answered = 0_i32;
    let mut complete = true;
    let mut ordered = true;
    let mut contiguous = true;
    let mut starts = false;
    let mut previous = NOWHERE;
    for (index, (term, slot)) in terms.iter().zip(&mut at).enumerate() {
        let mut best = 0;
        for (place, word) in words.iter().enumerate().take(usize::from(NOWHERE)) {
            let found = quality(index, small(*word) & WORD);
            if found == 0 {
                continue;
            }
            // Of equals, the one after the last term's word, so that phrases stay together.
            let follows = previous != NOWHERE && place > usize::from(previous) && *slot <= previous;
            if found > best || (found == best && follows) {
                best = found;
                *slot = place as u8;
            }
        }
        if best == 0 {
            if !term.optional {
                if !partial {
                    return None;
                }
                asked += term.weight;
            }
            complete = false;
            continue;
        }
        if !term.optional {
            asked += term.weight;
            gained += term.weight * i32::from(best);
            answered += 1;
        }
        worst = worst.min(best);
        if previous == NOWHERE {
            starts =
                index == 0 && words.get(usize::from(*slot)).is_some_and(|word| small(*word) & STARTS != 0);
        } else {
            ordered &= *slot > previous;
            contiguous &= *slot > previous
                && words
                    .get(usize::from(previous) + 1..usize::from(*slot))
                    .is_some_and(|between| between.iter().all(|word| small(*word) & TWIN != 0));
        }
        previous = *slot;
    }
    if answered == 0 || asked == 0 {
        return None;
    }
    let average = gained / asked;
    if partial && average < PART {
        return None;
    }
    let required = terms.iter().all(|term| term.optional)
        || terms.iter().map(|term| i32::from(!term.optional)).sum::<i32>() == answered;
    let says = match required && worst >= SAME && answered > 1 {
        true if has_head(words, &at) => Says::Head,
        true => Says::All,
        false => Says::Part,
    };
    let excess = i32::from(meta.weight) - answered;
    // Where the work is done is beside what it is called.
    let excess = if says == Says::Head && !meta.official { excess.min(1) } else { excess };
    let kind = if !required {
        MatchKind::Fuzzy
    } else if worst <= TYPOS {
        MatchKind::Typo
    } else if complete && contiguous && starts {
        if worst >= SAME && covers(words, meta, &at) { MatchKind::Exact } else { MatchKind::Prefix }
    } else {
        MatchKind::Word
    };
    let order = if complete && contiguous {
        PHRASE
    } else if ordered {
        8
    } else {
        0
    };
    let score = standing(average, excess, meta) + order + START * i32::from(starts);
    Some(TitleMatch { kind, score, at, says })
}

/// Score of words that stand side by side in the order of the query.
const PHRASE: i32 = 24;
/// Score of words at the beginning of a title or of its other gender.
const START: i32 = 10;

/// Score of a title by quality (percent), words beyond those asked for, and what kind of title it is. A unit
/// group's own title names all of its work at once, so that its length tells little; it comes before an example,
/// and most of all where it is the one word that is being typed.
fn standing(quality: i32, excess: i32, meta: Meta) -> i32 {
    let excess = excess.clamp(0, 12);
    let own = match (meta.official, excess) {
        (false, _) => -14 * excess,
        (true, 0) => 200,
        (true, _) => 60 - 4 * excess,
    };
    quality * 8 + own + 8 * i32::from(meta.illustrative)
}

/// What `judge` says at best of a title for a query of one word with this quality.
pub fn bound(quality: u8, meta: Meta) -> (MatchKind, i32) {
    let kind = if quality <= TYPOS {
        MatchKind::Typo
    } else if quality >= SAME && meta.weight <= 1 {
        MatchKind::Exact
    } else {
        MatchKind::Prefix
    };
    (kind, standing(i32::from(quality), i32::from(meta.weight) - 1, meta) + PHRASE + START)
}

/// What [`judge`] says of a title for a query of one word that the title's word `wanted` answers
/// with this quality.
pub(crate) fn judge_one(words: &[[u8; 3]], meta: Meta, wanted: u32, quality: u8) -> (MatchKind, i32) {
    let starts = words.iter().any(|word| small(*word) & WORD == wanted && small(*word) & STARTS != 0);
    let (kind, score) = bound(quality, meta);
    if starts { (kind, score) } else { (kind.max(MatchKind::Word), score - START) }
}

/// True when the words at `at` are all that the title says, other gender aside.
fn covers(words: &[[u8; 3]], meta: Meta, at: &[u8; MAX_TERMS]) -> bool {
    let mut weight = 0;
    let mut last = NOWHERE;
    for place in at.iter().filter(|place| **place != NOWHERE) {
        let word = words.get(usize::from(*place)).map_or(0, |word| small(*word));
        if word & STOP == 0 && *place != last {
            weight += 1;
        }
        last = *place;
    }
    weight >= u32::from(meta.weight)
}

/// True when the words at `at` are all that a title says but for what stands beside it, other gender aside.
fn has_head(words: &[[u8; 3]], at: &[u8; MAX_TERMS]) -> bool {
    let is_of_head = |word: u32| word & (STOP | TAIL) == 0;
    let said =
        words.iter().zip(0_u8..).filter(|(word, place)| is_of_head(small(**word)) && at.contains(place));
    let own = words.iter().filter(|word| is_of_head(small(**word)) && small(**word) & TWIN == 0);
    words.iter().any(|word| small(*word) & TAIL != 0) && said.count() >= own.count()
}

/// What a unit group gains from the number of its titles that answer: work that is at the heart of a
/// group stands in many of its titles.
pub(crate) fn breadth(answers: u32) -> i32 {
    7 * (answers + 1).ilog2().cast_signed()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use metier_model::Lang;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// The short way of a query of one word must say what the long way says, and its bound hold.
        #[test]
        fn one_word_is_judged_alike_both_ways(
            words in prop::collection::vec((0_u32..6, any::<bool>()), 1..8),
            qualities in prop::collection::vec(prop::sample::select(vec![0_u8, 30, 48, TYPOS, 62, 80, WHOLE]), 6),
            weight in 1_u8..6,
            official in any::<bool>(),
        ) {
            let words: Vec<[u8; 3]> = words
                .iter()
                .map(|(word, starts)| {
                    let [a, b, c, _] = (word | if *starts { STARTS } else { 0 }).to_le_bytes();
                    [a, b, c]
                })
                .collect();
            let meta = Meta { group: 0, weight, lang: Lang::En, official, illustrative: false };
            let term = [Term { weight: 7, optional: false }];
            let long = judge(&words, meta, &term, false, |_, word| qualities[word as usize]);
            let best = (0..6)
                .filter(|word| qualities[*word as usize] > 0 && words.iter().any(|other| small(*other) & WORD == *word))
                .map(|word| {
                    let quality = qualities[word as usize];
                    let (kind, score) = judge_one(&words, meta, word, quality);
                    prop_assert!((kind, -score) >= (bound(quality, meta).0, -bound(quality, meta).1));
                    Ok((quality, kind, score))
                })
                .collect::<Result<Vec<_>, _>>()?;
            prop_assert_eq!(long.is_none(), best.is_empty());
            if let Some(long) = long {
                // The short way takes the better one of two equal words, the long way the first.
                let short = best.iter().map(|(_, kind, score)| (*kind, -score)).min();
                prop_assert!(short <= Some((long.kind, -long.score)));
                let starts = words.iter().filter(|word| small(**word) & STARTS != 0).count();
                if starts == 0 || starts == words.len() {
                    prop_assert_eq!(short, Some((long.kind, -long.score)));
                }
            }
        }
    }

    /// Half of the query's weight is the least that a part of it must have, to the hundredth.
    #[test]
    fn a_part_of_a_query_is_an_answer_from_half_of_its_weight_on() {
        let words = [[0, 0, 0], [1, 0, 0]];
        let meta = Meta { group: 0, weight: 2, lang: Lang::En, official: false, illustrative: false };
        let judged = |known: i32, unknown: i32, partial: bool| {
            let terms = [known, unknown].map(|weight| Term { weight, optional: false });
            judge(&words, meta, &terms, partial, |term, word| if term == 0 && word == 1 { WHOLE } else { 0 })
        };
        assert_eq!(judged(50, 50, true).map(|answer| answer.kind), Some(MatchKind::Fuzzy));
        assert_eq!(judged(50, 50, true).map(|answer| (answer.at[0], answer.at[1])), Some((1, NOWHERE)));
        assert_eq!(judged(49, 51, true), None);
        assert_eq!(judged(99, 1, false), None, "a whole query asks for all of its words");
    }

    #[test]
    fn words_side_by_side_come_before_words_in_order_and_those_before_others() {
        let words = [[0, 0, 0], [1, 0, 0], [2, 0, 0]];
        let meta = Meta { group: 0, weight: 3, lang: Lang::En, official: false, illustrative: false };
        let score = |first: u32, second: u32| {
            let terms = [Term { weight: 7, optional: false }; 2];
            let answer = judge(&words, meta, &terms, false, |term, word| {
                if [first, second].get(term) == Some(&word) { WHOLE } else { 0 }
            });
            answer.unwrap().score
        };
        assert_eq!(score(0, 1) - score(0, 2), 16);
        assert_eq!(score(0, 2) - score(2, 0), 8);
    }

    /// Of a word that a title says twice, the one that follows the term before; else the first.
    #[test]
    fn a_word_said_twice_answers_where_the_phrase_goes_on() {
        let words = [[0, 0, 0], [1, 0, 0], [0, 0, 0]];
        let meta = Meta { group: 0, weight: 2, lang: Lang::En, official: false, illustrative: false };
        let at = |terms: &[u32]| {
            let all = vec![Term { weight: 7, optional: false }; terms.len()];
            let quality = |term: usize, word| if terms.get(term) == Some(&word) { WHOLE } else { 0 };
            judge(&words, meta, &all, false, quality).unwrap().at[..terms.len()].to_vec()
        };
        assert_eq!(at(&[1, 0]), [1, 2]);
        assert_eq!(at(&[0, 1]), [0, 1]);
        assert_eq!(at(&[0]), [0]);
    }

    /// A small word carries no weight, so that a title is not said whole by one of its words and a small one.
    #[test]
    fn a_small_word_does_not_stand_for_a_word_of_the_title() {
        let small_word = (1 | STOP).to_le_bytes();
        let words =
            [[0, 0, STARTS.to_le_bytes()[2]], [small_word[0], small_word[1], small_word[2]], [2, 0, 0]];
        let meta = Meta { group: 0, weight: 2, lang: Lang::En, official: false, illustrative: false };
        let kind = |count: u32| {
            let terms = vec![Term { weight: 7, optional: false }; count as usize];
            judge(&words, meta, &terms, false, |term, word| if term as u32 == word { WHOLE } else { 0 })
                .unwrap()
                .kind
        };
        assert_eq!((kind(2), kind(3)), (MatchKind::Prefix, MatchKind::Exact));
    }

    #[test]
    fn twice_as_many_answers_are_one_step_of_breadth() {
        assert_eq!([0, 1, 2, 3, 6, 7].map(breadth), [0, 7, 7, 14, 14, 21]);
    }

    #[test]
    fn rare_words_weigh_more() {
        assert!(rarity(3, 58_000) > rarity(300, 58_000));
        assert_eq!(rarity(58_000, 58_000), 1);
        assert_eq!(rarity(1, 1024), 80);
        assert_eq!(rarity(0, 0), 1);
    }

    #[test]
    fn whole_words_are_worth_more_than_beginnings_and_those_more_than_errors() {
        assert_eq!(beginning(5, 5, 1), WHOLE);
        assert!(beginning(9, 10, 60_000) < WHOLE);
        assert!(beginning(1, 20, 1) > TYPOS);
        assert!(typo(1, true) > typo(1, false) && typo(1, false) > typo(2, true));
        assert!(typo(2, false) > 0);
    }
}
