//! Notes of two windows as one: a merge by words of what the note was, what this window made of it, and what another did.

/// Between what two windows wrote at one place.
const BETWEEN: &str = "/";

/// The same as it stands in a note.
const PARTING: &str = " / ";

/// Cells of the table of common words up to which two notes are compared by words; longer ones are taken as a whole.
const MOST: usize = 1_000_000;

/// A word, and whether a space stands before it. Scripts without spaces have a character for a word.
#[derive(Clone, Copy, Debug)]
struct Word<'n> {
    text: &'n str,
    spaced: bool,
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// Whether a character is of a script that writes without spaces.
fn is_alone(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

fn words(note: &str) -> Vec<Word<'_>> {
    let mut all = Vec::new();
    for part in note.split_whitespace() {
        let mut spaced = true;
        let mut from = 0;
        for (at, c) in part.char_indices() {
            let end = at + c.len_utf8();
            let next_is_alone = part.get(end..).and_then(|rest| rest.chars().next()).is_none_or(is_alone);
            if is_alone(c) || next_is_alone {
                all.extend(part.get(from..end).map(|text| Word { text, spaced }));
                (from, spaced) = (end, false);
            }
        }
    }
    all
}

/// For each word of `base` where it stands in `now`, as many as can be in one order.
fn common(base: &[Word], now: &[Word]) -> Vec<Option<usize>> {
    let mut found = vec![None; base.len()];
    let head = base.iter().zip(now).take_while(|(a, b)| a == b).count();
    let left = base.len().min(now.len()) - head;
    let tail = base.iter().rev().zip(now.iter().rev()).take(left).take_while(|(a, b)| a == b).count();
    for (at, slot) in found.iter_mut().enumerate() {
        if at < head {
            *slot = Some(at);
        } else if at >= base.len() - tail {
            *slot = Some(at + now.len() - base.len());
        }
    }
    let (one, other) = (base.len() - tail - head, now.len() - tail - head);
    if one * other == 0 || one * other > MOST {
        return found;
    }
    // The longest common row of words of what is left, from the end.
    let same = |i: usize, j: usize| base.get(head + i) == now.get(head + j);
    let width = other + 1;
    let mut longest = vec![0_u32; (one + 1) * width];
    let of = |longest: &[u32], i: usize, j: usize| longest.get(i * width + j).copied().unwrap_or(0);
    for i in (0..one).rev() {
        for j in (0..other).rev() {
            let own = if same(i, j) {
                of(&longest, i + 1, j + 1) + 1
            } else {
                of(&longest, i + 1, j).max(of(&longest, i, j + 1))
            };
            if let Some(slot) = longest.get_mut(i * width + j) {
                *slot = own;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < one && j < other {
        if same(i, j) {
            if let Some(slot) = found.get_mut(head + i) {
                *slot = Some(head + j);
            }
            (i, j) = (i + 1, j + 1);
        } else if of(&longest, i + 1, j) >= of(&longest, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

/// What became of a note: which of its words are kept, and what was put behind the last kept word before each.
#[derive(Clone)]
struct Made<'n> {
    kept: Vec<Option<usize>>,
    /// One more than words of the note.
    put: Vec<Vec<Word<'n>>>,
    /// All words as they are now.
    now: Vec<Word<'n>>,
}

impl<'n> Made<'n> {
    fn of(base: &[Word], note: &'n str) -> Self {
        let now = words(note);
        let kept = common(base, &now);
        let mut put = vec![Vec::new(); base.len() + 1];
        let (mut gap, mut from) = (0, 0);
        let ends = kept.iter().enumerate().filter_map(|(at, own)| Some((at, (*own)?)));
        for (at, end) in ends.chain([(base.len(), now.len())]) {
            if let Some(slot) = put.get_mut(gap) {
                *slot = now.get(from..end).unwrap_or_default().to_vec();
            }
            (gap, from) = (at + 1, end + 1);
        }
        Self { kept, put, now }
    }

    /// The same without what parted two windows' words, where `other` took away the words on one side of it and put
    /// nothing in their place.
    fn without_parting(mut self, other: &Self) -> Self {
        let is_gone = |word: Option<usize>| {
            let Some(at) = word.and_then(|word| self.kept.iter().position(|own| *own == Some(word))) else {
                return false;
            };
            let run =
                other.kept.get(..at).unwrap_or_default().iter().rev().take_while(|own| own.is_none()).count();
            other.kept.get(at).is_some_and(Option::is_none)
                && other.put.get(at - run).is_none_or(Vec::is_empty)
        };
        let idle = |at: usize| {
            self.now.get(at).is_some_and(|word| word.text == BETWEEN)
                && (is_gone(at.checked_sub(1)) || is_gone(Some(at + 1)))
        };
        let mut from = 0;
        let mut put = self.put.clone();
        for (gap, words) in put.iter_mut().enumerate() {
            let first = from;
            let mut at = first;
            words.retain(|_| {
                at += 1;
                !idle(at - 1)
            });
            from = at + usize::from(self.kept.get(gap).is_some_and(Option::is_some));
        }
        self.put = put;
        self
    }
}

/// What two windows put at one place: once where the one holds the other, else mine before theirs, each part once.
fn joined<'n>(mine: &[Word<'n>], theirs: &[Word<'n>]) -> Vec<Word<'n>> {
    let holds =
        |one: &[Word], other: &[Word]| other.is_empty() || one.windows(other.len()).any(|part| part == other);
    if holds(mine, theirs) {
        return mine.to_vec();
    }
    if holds(theirs, mine) {
        return theirs.to_vec();
    }
    let is_between = |word: &Word| word.text == BETWEEN;
    let parts = |of: &[Word<'n>]| -> Vec<Vec<Word<'n>>> {
        of.split(is_between).filter(|part| !part.is_empty()).map(<[Word]>::to_vec).collect()
    };
    let mut all = parts(mine);
    for part in parts(theirs) {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    let mut words: Vec<Word> = Vec::new();
    for part in all {
        if !words.is_empty() {
            words.push(Word { text: BETWEEN, spaced: true });
        }
        let first = words.len();
        words.extend(part);
        if let Some(word) = words.get_mut(first).filter(|_| first > 0) {
            word.spaced = true;
        }
    }
    words
}

/// Merges what this window and what another made of a note, by words: what either took away is away, what either put
/// in is in, and what both put at one place stands there once, or side by side with " / " between, mine first. A stroke
/// between two words that a user typed is not told from it: it may go with the words on one side of it.
pub(super) fn merged(base: &str, mine: &str, theirs: &str) -> String {
    if mine == base || mine == theirs {
        return theirs.to_owned();
    }
    if theirs == base {
        return mine.to_owned();
    }
    let before = words(base);
    let (one, other) = (Made::of(&before, mine), Made::of(&before, theirs));
    let (one, other) = (one.clone().without_parting(&other), other.without_parting(&one));
    let mut all: Vec<Word> = Vec::new();
    for gap in 0..=before.len() {
        if let (Some(own), Some(others)) = (one.put.get(gap), other.put.get(gap)) {
            all.extend(joined(own, others));
        }
        let spaced = |of: &Made| {
            let at = of.kept.get(gap).copied().flatten()?;
            of.now.get(at).map(|word| word.spaced)
        };
        if let (Some(word), Some(own), Some(others)) = (before.get(gap), spaced(&one), spaced(&other)) {
            all.push(Word { spaced: word.spaced || own || others, ..*word });
        }
    }
    let mut note = String::new();
    for word in all {
        if word.spaced && !note.is_empty() {
            note.push(' ');
        }
        note.push_str(word.text);
    }
    // A part that both have come to by different ways stands once.
    if has_a_part_twice(&note) && !has_a_part_twice(mine) && !has_a_part_twice(theirs) {
        parts(&note).fold(String::new(), |known, part| join_notes(&known, part))
    } else {
        note
    }
}

/// Two notes as one: `mine`, then each part of `theirs` that it does not hold yet, so that saving again and again
/// does not repeat anything.
pub fn join_notes(mine: &str, theirs: &str) -> String {
    if mine.is_empty() {
        return theirs.to_owned();
    }
    let mut note = mine.to_owned();
    for part in parts(theirs) {
        if part.is_empty() || parts(&note).any(|known| known == part) {
            continue;
        }
        note.push_str(PARTING);
        note.push_str(part);
    }
    note
}

fn parts(note: &str) -> impl Iterator<Item = &str> {
    note.split(PARTING)
}

fn has_a_part_twice(note: &str) -> bool {
    parts(note).enumerate().any(|(at, part)| parts(note).take(at).any(|before| before == part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_windows_wrote_stands_once() {
        for (base, mine, theirs, expected) in [
            ("one", "one three", "one two", "one three / two"),
            ("", "call Ann", "call Eve", "call Ann / call Eve"),
            ("call Bob", "call Ann", "call Eve", "call Ann / Eve"),
            ("call Bob", "call Ann", "call Ann", "call Ann"),
            ("a b c d", "a X c d", "a b c Y", "a X c Y"),
            ("a b c", "b c", "a b", "b"),
            ("a b c", "a  b c", "a b d", "a b d"),
            ("", "x / y", "y / z", "x / y / z"),
            ("夜勤あり", "夜勤ありです", "夜勤なし", "夜勤なしです"),
            ("same", "same", "other", "other"),
            ("same", "other", "same", "other"),
            ("gone", "", "gone", ""),
            ("a", "a / b", "b", "b"),
            ("gone", "", "gone not", "not"),
        ] {
            assert_eq!(merged(base, mine, theirs), expected, "{base} | {mine} | {theirs}");
        }
    }

    /// Undo merges what the note was before with what it is now.
    #[test]
    fn each_window_takes_back_its_own_words_alone() {
        for (base, one, other) in [
            ("one", "one three", "one two"),
            ("", "from A", "by B"),
            ("a b", "X a b", "a b Y"),
            ("a b c", "a c", "a b c d"),
            ("朝", "朝 早い", "朝 遅い"),
        ] {
            let both = merged(base, one, other);
            let first = merged(one, base, &both);
            assert_eq!(merged(other, base, &first), base, "{both}: the one, then the other ({first})");
            assert_eq!(first, other, "{both}: without the one");
            let first = merged(other, base, &both);
            assert_eq!(first, one, "{both}: without the other");
            // Done again it is there again, and nothing twice.
            let mut again: Vec<&str> = both.split(' ').collect();
            let redone = merged(base, other, &first);
            let mut redone: Vec<&str> = redone.split(' ').collect();
            again.sort_unstable();
            redone.sort_unstable();
            assert_eq!(again, redone);
        }
    }

    /// Where the table of common words would be too large, what differs is taken as a whole: nothing of either is lost.
    #[test]
    fn what_is_too_long_for_the_table_is_kept_whole() {
        let numbers =
            |from: usize, n: usize| (from..from + n).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" ");
        for n in [900, 1_100] {
            // Each second word is another one in mine; both ends are other ones in theirs.
            let base = numbers(0, n);
            let mine: Vec<String> =
                (0..n).map(|at| if at % 2 == 0 { format!("m{at}") } else { format!("w{at}") }).collect();
            let theirs = format!("first {base} last");
            let both = merged(&base, &mine.join(" "), &theirs);
            assert!(mine.iter().all(|word| both.split(' ').any(|own| own == word)), "{n}");
            assert!(both.contains("first") && both.contains("last"), "{n}");
            let one_by_one = both.split(' ').filter(|word| word.starts_with('w')).count();
            let is_by_words = n * n < MOST;
            assert_eq!(one_by_one == n / 2, is_by_words, "{n}: {one_by_one}");
            assert!(is_by_words || one_by_one >= n, "{n}: {one_by_one}");
        }
    }

    #[test]
    fn a_very_long_note_is_merged_in_time() {
        let long = "word and another ".repeat(30_000);
        let (one, other) = (format!("{long} mine"), format!("first {long}"));
        let both = merged(&long, &one, &other);
        assert!(both.starts_with("first word") && both.ends_with("mine"));
        assert_eq!(both.len(), long.trim_end().len() + "first  mine".len());
    }
}
