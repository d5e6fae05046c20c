//! The words around duties and codes in `words/evidence.txt`, section by section.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The words of a section.
type Words = LazyLock<HashSet<&'static str>>;

/// Words that any text has and that say nothing of the work.
pub(crate) static EMPTY: Words = LazyLock::new(|| section("empty"));
/// Words that part the clauses of a duty.
pub(crate) static PARTING: Words = LazyLock::new(|| section("parting"));
/// Words between the name of a classification and its codes, and between codes.
pub(crate) static BETWEEN_CODES: Words = LazyLock::new(|| section("between codes"));
/// How a sentence begins that says what the employer does.
pub(crate) static OURS: Words = LazyLock::new(|| section("ours"));
/// What follows there where it says who is wanted.
pub(crate) static WANTED: Words = LazyLock::new(|| section("wanted"));

fn section(name: &str) -> HashSet<&'static str> {
    let lines = include_str!("../words/evidence.txt").lines();
    let is_head =
        |line: &str| line.strip_prefix('[').is_some_and(|rest| rest.strip_suffix(']') == Some(name));
    let own = lines.skip_while(|line| !is_head(line)).skip(1).take_while(|line| !line.starts_with('['));
    let words = own.filter(|line| !line.starts_with('#')).flat_map(|line| line.split(','));
    words.map(str::trim).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_section_has_its_words_and_no_other() {
        assert!(EMPTY.contains("way") && EMPTY.contains("years") && !EMPTY.contains("and"));
        assert_eq!(PARTING.len(), 13);
        assert!(BETWEEN_CODES.contains("numéro") && BETWEEN_CODES.contains("version"));
        assert_eq!(OURS.len(), 2);
        assert!(WANTED.contains("need") && !WANTED.contains("#"));
    }
}
