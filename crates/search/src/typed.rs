//! Readings of what was typed: without what stands beside a title, with abbreviations read, compounds joined.
//!
//! A reading is a list of folded words. The first is the text itself; each further one takes one more
//! liberty, so the first that is a title is what was meant.

use super::fold::Folded;
use super::language::is_stop_word;
use super::special::{Origin, Special};
use super::word_lists::{BESIDE, BESIDE_PAIRS, BOTH, ENDINGS, TALK};
use metier_model::Lang;

/// Words beside the title that are left out one by one at an end.
const MOST_LESS: usize = 3;
/// Ways to split a word that are tried.
const MOST_SPLITS: usize = 12;
/// Readings that are looked at.
const MOST_READINGS: usize = 24;

/// A word of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// Status, time, grade, place or licence.
    pub(crate) beside: bool,
    /// Which part of the text it stands in; parts are separated by commas, slashes, dashes and brackets.
    pub(crate) part: u8,
}

/// The text without marks of gender: `agent(e) de bureau (H/F)` is `agent de bureau`.
pub(crate) fn one_gender(text: &str) -> String {
    if text.is_ascii() && !text.contains(['(', '/', '.', '-', '\u{b7}']) {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    for token in text.split(' ') {
        let plain: String =
            token.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let marks = token.contains(['/', '-', '(', '.', '\u{b7}', '\u{2022}']);
        if BOTH.contains(&plain) && (marks || plain.len() > 2) {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(first_form(token).unwrap_or(token));
        // A comma or bracket that closes the word stays.
        out.extend(token.chars().last().filter(|ch| matches!(ch, ',' | ';' | ':')));
    }
    out
}

/// The word before its endings of gender, when the token is one with such endings.
fn first_form(token: &str) -> Option<&str> {
    let is_sign = |ch: char| {
        matches!(ch, '(' | ')' | '/' | '.' | '-' | '\u{b7}' | '\u{2022}' | '\u{2027}' | '\u{30fb}')
    };
    // `aide-relieur·se`: a sign may stand within the word before the endings begin.
    token.match_indices(is_sign).find_map(|(at, _)| {
        let (first, rest) = token.split_at(at);
        let ends = first.rsplit(is_sign).next().unwrap_or(first);
        if ends.chars().count() < 3 || !first.chars().all(|ch| ch.is_alphabetic() || ch == '-') {
            return None;
        }
        let mut endings = rest
            .split(is_sign)
            .map(|ending| ending.trim_end_matches([',', ';', ':']))
            .filter(|ending| !ending.is_empty())
            .peekable();
        endings.peek()?;
        let mut folded = Folded::default();
        endings
            .all(|ending| {
                folded.set(ending);
                ENDINGS.contains(folded.text())
            })
            .then_some(first)
    })
}

/// The words of a text, with what is known of each.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut folded = Folded::default();
    let parts = text.split(|ch: char| {
        matches!(ch, ',' | ';' | '(' | ')' | '[' | ']' | '|' | ':' | '\u{2013}' | '\u{2014}')
    });
    let mut part = 0_u8;
    for piece in parts.flat_map(|piece| piece.split(" - ")) {
        folded.set(piece);
        for (at, word) in folded.words().enumerate() {
            if folded.after_slash(at) && at > 0 {
                part = part.saturating_add(1);
            }
            words.push(Word { text: word.to_string(), beside: false, part });
        }
        part = part.saturating_add(1);
    }
    let texts: Vec<String> = words.iter().map(|word| word.text.clone()).collect();
    for (at, word) in words.iter_mut().enumerate() {
        let text = word.text.as_str();
        word.beside = BESIDE.contains(text) || is_grade(text) && at > 0;
        let pair = |a: usize, b: usize| {
            let pairs = BESIDE_PAIRS.entries();
            texts.get(a).zip(texts.get(b)).is_some_and(|(a, b)| {
                pairs.iter().any(|pair| pair.split_once(' ') == Some((a.as_str(), b.as_str())))
            })
        };
        word.beside |= pair(at, at + 1) || at > 0 && pair(at - 1, at);
    }
    words
}

/// `2`, `II`, `310s`: the number of a grade or of a trade.
fn is_grade(word: &str) -> bool {
    matches!(word, "i" | "ii" | "iii" | "iv" | "v")
        || word.starts_with(|ch: char| ch.is_ascii_digit())
            && word.len() <= 4
            && word.bytes().filter(u8::is_ascii_digit).count() + 1 >= word.len()
            && !matches!(word, "2d" | "3d")
}

/// A reading of the text, with the liberties that it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each liberty is taken by itself")]
pub(crate) struct Reading {
    pub(crate) words: Vec<String>,
    /// Only a part of the text.
    pub(crate) part: bool,
    /// Neighbours were joined or a word split.
    pub(crate) joined: bool,
    /// A word was split.
    pub(crate) split: bool,
    /// It is the first part of a text of several.
    pub(crate) is_head: bool,
}

/// What is asked of the index while reading.
pub(crate) trait Known {
    /// Whether some title or name has the word, or another form of it.
    fn knows(&self, word: &str) -> bool;
    /// Whether many titles have the word.
    fn is_common(&self, word: &str) -> bool;
    /// Whether it has the word, or one of its family.
    fn has_kin(&self, word: &str) -> bool;
}

/// All readings of `words`, the most faithful first.
pub(crate) fn readings(words: &[Word], special: &Special, known: &impl Known, lang: Lang) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    let mut add = |words: Vec<String>, part: bool, joined: bool, split: bool| {
        add_reading(&mut readings, Reading { words, part, joined, split, is_head: false });
    };
    let mut looked_at: Vec<Vec<String>> = Vec::new();
    let plain = |words: &[Word]| words.iter().map(|word| word.text.clone()).collect::<Vec<_>>();
    let (together, at_employer) = meant_together(&plain(words), special);
    let words: Vec<Word> = words
        .iter()
        .zip(&together)
        .map(|(word, together)| Word { beside: word.beside && !together, ..word.clone() })
        .collect();
    let words = words.as_slice();
    let stripped: Vec<Word> = words.iter().filter(|word| !word.beside).cloned().collect();
    let whole = [words, stripped.as_slice()];
    for words in whole {
        let texts = plain(words);
        let spelt = expand(&texts, special, lang, &|_| true);
        // Where nothing is spelt out, neither is some of it.
        let some = (spelt != texts).then(|| expand(&texts, special, lang, &|word| !known.knows(word)));
        for variant in [Some(&texts), some.as_ref(), Some(&spelt)].into_iter().flatten() {
            if looked_at.contains(variant) {
                continue;
            }
            looked_at.push(variant.clone());
            add(variant.clone(), false, false, false);
            for joined in compounds(variant, known) {
                add(joined.0, false, true, joined.1);
            }
        }
    }
    // A word beside the title may be one of the title: `experienced Quebec notary`. What stands at an end goes first.
    for words in less(words) {
        add(plain(words), false, false, false);
    }
    if let Some(words) = doer(&plain(&stripped), known) {
        add(words, false, false, false);
    }
    // What tells of a life, and the names of employers, stand around what the work is called.
    let around =
        |at: usize, word: &Word| word.beside || is_told(&word.text) && together.get(at) != Some(&true);
    let left = |goes: &dyn Fn(usize, &Word) -> bool| -> Vec<String> {
        let left = words.iter().enumerate().filter(|(at, word)| !goes(*at, word));
        left.map(|(_, word)| word.text.clone()).collect()
    };
    if words
        .iter()
        .enumerate()
        .any(|(at, word)| around(at, word) && !word.beside && !is_stop_word(&word.text))
    {
        let texts = left(&around);
        let spelt = expand(&texts, special, lang, &|_| true);
        add(texts, false, false, false);
        add(spelt, false, false, false);
    }
    if at_employer.contains(&true) {
        let texts = left(&|at, word| around(at, word) || at_employer.get(at) == Some(&true));
        let spelt = expand(&texts, special, lang, &|_| true);
        add(texts, true, false, false);
        add(spelt, true, false, false);
    }
    let last = stripped.iter().map(|word| word.part).max().unwrap_or(0);
    let first = stripped.first().map_or(0, |word| word.part);
    if last > first {
        for part in 0..=last {
            let own: Vec<String> =
                stripped.iter().filter(|word| word.part == part).map(|word| word.text.clone()).collect();
            if own.is_empty() {
                continue;
            }
            let spelt = expand(&own, special, lang, &|_| true);
            let mut add = |words: Vec<String>, joined: bool, split: bool| {
                add_reading(
                    &mut readings,
                    Reading { words, part: true, joined, split, is_head: part == first },
                );
            };
            add(own.clone(), false, false);
            for joined in compounds(&own, known) {
                add(joined.0, true, joined.1);
            }
            add(spelt, false, false);
        }
    }
    readings
}

/// Adds a reading that says something and that is none of those before.
fn add_reading(readings: &mut Vec<Reading>, reading: Reading) {
    let weighty = reading.words.iter().any(|word| !is_stop_word(word));
    if weighty && readings.len() < MOST_READINGS && readings.iter().all(|own| own.words != reading.words) {
        readings.push(reading);
    }
}

/// Which words are meant together with a neighbour, and which are the name of an employer.
fn meant_together(words: &[String], special: &Special) -> (Vec<bool>, Vec<bool>) {
    let (mut together, mut employer) = (vec![false; words.len()], vec![false; words.len()]);
    for at in 0..words.len() {
        for (meant, used) in special.beginning(words.get(at..).unwrap_or_default()) {
            let span = at..at + used;
            if used > 1 {
                together.get_mut(span.clone()).into_iter().flatten().for_each(|slot| *slot = true);
            }
            if meant.origin == Origin::Employer {
                employer.get_mut(span).into_iter().flatten().for_each(|slot| *slot = true);
            }
        }
    }
    (together, employer)
}

/// The words with some of those beside the title taken from their ends, the longest first.
fn less(words: &[Word]) -> impl Iterator<Item = &[Word]> {
    let run =
        |words: &mut dyn Iterator<Item = &Word>| words.take(MOST_LESS).take_while(|word| word.beside).count();
    let (before, after) = (run(&mut words.iter()), run(&mut words.iter().rev()));
    (1..=before + after).flat_map(move |gone| {
        (0..=gone.min(before)).rev().filter_map(move |first| {
            let last = (gone - first <= after).then(|| words.len().checked_sub(gone - first))??;
            words.get(first..last).filter(|words| !words.is_empty())
        })
    })
}

/// The words with one split where both parts are known, whether it is a word itself or not (`bootmaker` of a title
/// that says `boot maker`). They are many and bold, so only a whole title answers them.
pub(crate) fn splits(words: &[String], known: &impl Known) -> Vec<Vec<String>> {
    let mut variants = Vec::new();
    for (at, word) in words.iter().enumerate().take(12) {
        if word.len() < 6 || !word.is_ascii() {
            continue;
        }
        for cut in (2..=word.len() - 2).rev() {
            let (first, second) = word.split_at(cut);
            if known.knows(first) && known.knows(second) && variants.len() < MOST_SPLITS {
                let mut variant = words.to_vec();
                variant.splice(at..=at, [first.to_string(), second.to_string()]);
                variants.push(variant);
            }
        }
    }
    variants
}

/// `cleaning person` is `cleaner`.
fn doer(words: &[String], known: &impl Known) -> Option<Vec<String>> {
    const PERSONS: &[&str] =
        &["person", "man", "woman", "lady", "guy", "worker", "men", "women", "boy", "girl"];
    let [before @ .., doing, person] = words else { return None };
    let root = doing.strip_suffix("ing").filter(|root| root.len() >= 4)?;
    let doer = format!("{root}er");
    (PERSONS.contains(&person.as_str()) && known.knows(&doer)).then(|| {
        let mut words = before.to_vec();
        words.push(doer);
        words
    })
}

/// The words with abbreviations replaced by what they stand for.
fn expand(words: &[String], special: &Special, lang: Lang, wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    let mut folded = Folded::default();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        // Several words are meant together; of one it is asked whether it is to be read.
        let longest = special.longest(words.get(at..).unwrap_or_default(), lang);
        let (meant, used) = match longest.filter(|(_, used)| *used > 1 || wanted(word)) {
            Some((meant, used)) => (Some(meant), used),
            None => (None, 1),
        };
        match meant {
            Some(meant) => {
                folded.set(meant.stands_for);
                for word in folded.words() {
                    if !out.iter().any(|other| other == word) {
                        out.push(word.to_string());
                    }
                }
            }
            None if out.contains(word) && !is_stop_word(word) => {}
            None => out.push(word.clone()),
        }
        at += used;
    }
    out
}

/// The words with neighbours joined that are one word elsewhere, and with unknown ones split (told by `true`).
fn compounds(words: &[String], known: &impl Known) -> Vec<(Vec<String>, bool)> {
    let mut variants = Vec::new();
    for at in 0..words.len().min(12) {
        if let (Some(one), Some(next)) = (words.get(at), words.get(at + 1)) {
            let joined = format!("{one}{next}");
            if one.len() >= 2
                && next.len() >= 2
                && !is_stop_word(one)
                && !is_stop_word(next)
                && known.knows(&joined)
            {
                let mut variant = words.to_vec();
                variant.splice(at..=at + 1, [joined]);
                variants.push((variant, false));
            }
        }
        let Some(word) = words.get(at) else { continue };
        if word.len() < 6 || !word.is_ascii() || known.has_kin(word) {
            continue;
        }
        // Of several ways the one with the longest first word: `help desk`, not `he lpdesk`.
        for cut in (3..=word.len() - 3).rev() {
            let (first, second) = word.split_at(cut);
            let says = |part: &str| known.is_common(part) && !is_talk(part) && !BESIDE.contains(part);
            if says(first) && says(second) {
                let mut variant = words.to_vec();
                variant.splice(at..=at, [first.to_string(), second.to_string()]);
                variants.push((variant, true));
                break;
            }
        }
    }
    variants
}

/// Whether a word tells of a life and not of the work: talk, small words, how many years.
pub(crate) fn is_told(word: &str) -> bool {
    is_talk(word) || is_stop_word(word) || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// True for a word that people say around a description of the work.
pub(crate) fn is_talk(word: &str) -> bool {
    TALK.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_gender_go() {
        for (typed, plain) in [
            ("conservateur·rice", "conservateur"),
            ("acupuncteur.rice", "acupuncteur"),
            ("pêcheur (H/F)", "pêcheur"),
            ("agent(e) de bureau", "agent de bureau"),
            ("animalier·ère·s", "animalier"),
            ("infirmier/ère auxiliaire", "infirmier auxiliaire"),
            ("vendeur-euse", "vendeur"),
            ("aide-relieur·se", "aide-relieur"),
            ("aide-gréeur-se", "aide-gréeur"),
            ("technicien(ne) en pharmacie", "technicien en pharmacie"),
            ("enseignant.e.s du primaire", "enseignant du primaire"),
            ("travailleur(se) social(e), nuit", "travailleur social, nuit"),
            ("coiffeur/coiffeuse H/F", "coiffeur/coiffeuse"),
            ("élu(e) local(e)", "élu local"),
        ] {
            assert_eq!(one_gender(typed), plain);
        }
        for kept in [
            "cook/chef",
            "self-employed",
            "R.N.",
            "dish-washer",
            "asp.net developer",
            "front-end",
            "shipper/receiver",
        ] {
            assert_eq!(one_gender(kept), kept);
        }
    }

    #[test]
    fn a_mark_or_a_slash_begins_a_part() {
        let parts = |text: &str| words(text).into_iter().map(|word| word.part).collect::<Vec<_>>();
        assert_eq!(parts("line cook"), [0, 0]);
        for text in ["cook/baker", "cook, baker", "cook - baker", "cook; baker"] {
            assert_eq!(parts(text), [0, 1], "{text}");
        }
        assert_eq!(parts("line cook/baker helper"), [0, 0, 1, 1]);
    }

    #[test]
    fn words_beside_the_title_are_known() {
        let beside = |text: &str| -> Vec<String> {
            words(text).into_iter().filter(|word| word.beside).map(|word| word.text).collect()
        };
        assert_eq!(beside("full-time cashier"), ["full", "time"]);
        assert_eq!(beside("farmer (self-employed)"), ["self", "employed"]);
        assert_eq!(beside("welder level 2"), ["level", "2"]);
        assert_eq!(beside("3d animator"), Vec::<String>::new());
        assert_eq!(beside("cuisinier à temps plein"), ["temps", "plein"]);
    }
}
