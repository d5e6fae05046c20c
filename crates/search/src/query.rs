//! A query: what was typed, folded and split into terms.

use super::fold::Folded;
use super::language::is_stop_word;
use super::score::MAX_TERMS;

/// Characters of a query that are looked at; what follows them is ignored.
pub(crate) const MAX_QUERY: usize = 200;

/// What was typed.
#[derive(Debug, Default)]
pub(crate) struct Query {
    raw: String,
    folded: Folded,
    /// Indices of the words that are searched for, in the order of the query.
    kept: Vec<usize>,
}

impl Query {
    /// Takes a new text. Control characters separate words; a text without letters and digits has
    /// no terms.
    pub(crate) fn set(&mut self, text: &str) {
        self.raw.clear();
        self.raw.extend(text.chars().take(MAX_QUERY).map(|ch| if ch.is_control() { ' ' } else { ch }));
        self.folded.set(&self.raw);
        self.kept.clear();
        self.kept.extend(0..self.folded.words().len());
        if self.kept.len() > MAX_TERMS {
            // Of a long text, words with weight are worth more than the others.
            let weighty: Vec<bool> = self.folded.words().map(|word| !is_stop_word(word)).collect();
            self.kept.retain(|word| weighty.get(*word) == Some(&true));
            if self.kept.is_empty() {
                self.kept.extend(0..MAX_TERMS);
            }
            self.kept.truncate(MAX_TERMS);
        }
    }

    /// The words that are searched for.
    pub(crate) fn terms(&self) -> impl Iterator<Item = &[u8]> {
        self.folded
            .words()
            .enumerate()
            .filter(|(at, _)| self.kept.contains(at))
            .map(|(_, word)| word.as_bytes())
    }

    /// A word that a title may lack: a stop word beside words with weight, unless it is still being typed.
    pub(crate) fn optional(&self) -> impl Iterator<Item = bool> {
        let last = self.folded.words().len().saturating_sub(1);
        let open = !self.raw.ends_with(|ch: char| !ch.is_alphanumeric());
        let weighty = self.folded.words().any(|word| !is_stop_word(word));
        self.folded
            .words()
            .enumerate()
            .filter(|(at, _)| self.kept.contains(at))
            .map(move |(at, word)| weighty && is_stop_word(word) && !(open && at == last))
    }

    /// Whether the query has no more than three letters and digits.
    pub(crate) fn is_tiny(&self) -> bool {
        self.folded.words().map(str::len).sum::<usize>() <= 3
    }

    /// All letters and digits of the query without its spaces, when there are at least two and at most 32.
    pub(crate) fn letters(&self, into: &mut Vec<u8>) -> bool {
        into.clear();
        into.extend(self.folded.words().flat_map(str::bytes));
        (2..=32).contains(&into.len())
    }
}
