//! Folding of text for search: case, accents, ligatures and punctuation, with a way back to the original.
//!
//! Folded text is words of letters and digits, one space between two words. Apostrophes, hyphens,
//! slashes and every other sign end a word, with three exceptions that follow how titles are typed:
//! the English possessive stays with its word (`driver's` is `drivers`), an acronym with dots is one
//! word (`R.N.` is `rn`), and signs that make a name stay with it (`C#`, `C++`, `.NET`, `R&D`).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folded text and, for each of its characters, the character of the original that it comes from.
///
/// The buffers are kept between calls of [`Folded::set`], so folding again allocates nothing new.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    origin: Vec<u16>,
    words: Vec<Word>,
}

/// A word of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// First byte in the folded text.
    start: u32,
    /// Byte after the last.
    end: u32,
    /// Index of its first character in the folded text.
    first: u32,
    /// A slash stands between the word before and this one.
    after_slash: bool,
}

impl Folded {
    /// Folds `original`.
    pub fn new(original: &str) -> Self {
        let mut folded = Self::default();
        folded.set(original);
        folded
    }

    /// Replaces the content by the folding of `original`.
    ///
    /// Characters beyond the 65,535th are left out: a position is 16 bits wide.
    pub fn set(&mut self, original: &str) {
        self.text.clear();
        self.origin.clear();
        self.words.clear();
        let mut state = State::default();
        let (mut rest, mut index) = (original, 0);
        while index < usize::from(u16::MAX) {
            // Most of a text is plain letters, a whole run of them at a time.
            let run = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            if let Some((plain, others)) = rest.split_at_checked(run.min(usize::from(u16::MAX) - index))
                && !plain.is_empty()
            {
                self.push_run(&mut state, index, plain);
                index += plain.len();
                rest = others;
                continue;
            }
            let mut chars = rest.chars();
            let Some(ch) = chars.next() else { break };
            rest = chars.as_str();
            let left = usize::from(u16::MAX) - index - 1;
            let after = || chars.clone().take(left);
            if Self::is_name(&state, ch, after()) {
                if ch == '.' {
                    self.close(&mut state);
                }
                self.push(&mut state, index, ch);
                if ch == '#' {
                    self.close(&mut state);
                }
            } else if ch.is_ascii() || ch == '\u{2019}' {
                self.sign(&mut state, ch, after());
            } else {
                self.push_unicode(&mut state, index, ch);
            }
            index += 1;
        }
        self.close(&mut state);
    }

    /// The folded text: words with one space between two.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words, in the order of the text.
    pub fn words(&self) -> impl ExactSizeIterator<Item = &str> + Clone {
        self.words
            .iter()
            .map(|word| self.text.get(word.start as usize..word.end as usize).unwrap_or_default())
    }

    /// The character of the original from which character `folded` of the folded text comes.
    ///
    /// A space maps to the first character of the word after it.
    pub fn origin(&self, folded: usize) -> Option<u16> {
        self.origin.get(folded).copied()
    }

    /// Index in the folded text of the first character of word `word`.
    pub fn first_char(&self, word: usize) -> Option<usize> {
        self.words.get(word).map(|word| word.first as usize)
    }

    /// True when a slash of the original stands right before word `word` or in the signs before it.
    pub(crate) fn after_slash(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.after_slash)
    }

    /// Begins a word where none is open.
    fn open(&mut self, state: &mut State, index: usize) {
        if !state.in_word {
            if !self.text.is_empty() {
                self.text.push(' ');
                self.origin.push(index as u16);
            }
            state.in_word = true;
            state.letters = 0;
            state.start = self.text.len();
            state.first = self.origin.len();
        }
    }

    /// Letters and digits of ASCII, one after the other.
    fn push_run(&mut self, state: &mut State, index: usize, run: &str) {
        self.open(state, index);
        state.letters += run.len();
        state.plus = false;
        let from = self.text.len();
        self.text.push_str(run);
        if let Some(run) = self.text.get_mut(from..) {
            run.make_ascii_lowercase();
        }
        self.origin.extend(index as u16..(index + run.len()) as u16);
    }

    fn push(&mut self, state: &mut State, index: usize, ch: char) {
        self.open(state, index);
        state.letters += 1;
        state.plus = ch == '+';
        self.text.push(ch);
        self.origin.push(index as u16);
    }

    /// Whether a sign belongs to the word: `C#`, `F#`, `C++`, `.NET`, and `R&D` between single letters.
    fn is_name(state: &State, ch: char, mut after: impl Iterator<Item = char>) -> bool {
        let single = state.in_word && state.letters == 1;
        match ch {
            '#' => single && !after.next().is_some_and(char::is_alphanumeric),
            '+' => match after.next() {
                Some('+') => single,
                next => {
                    state.in_word
                        && state.letters == 2
                        && state.plus
                        && !next.is_some_and(char::is_alphanumeric)
                }
            },
            '&' => {
                single
                    && after.next().is_some_and(|next| next.is_ascii_alphabetic())
                    && !after.next().is_some_and(char::is_alphanumeric)
            }
            '.' => {
                let next: [Option<char>; 4] = std::array::from_fn(|_| after.next());
                matches!(next, [Some('n' | 'N'), Some('e' | 'E'), Some('t' | 'T'), end] if !end.is_some_and(char::is_alphanumeric))
                    && !(state.in_word && state.letters == 1)
            }
            _ => false,
        }
    }

    /// A sign: it ends the word, or is left out inside of a possessive or an acronym with dots.
    fn sign(&mut self, state: &mut State, ch: char, mut after: impl Iterator<Item = char>) {
        let next = after.next();
        let single = state.in_word && state.letters == 1;
        let keeps = match ch {
            '.' => {
                single
                    && next.is_some_and(char::is_alphabetic)
                    && !after.next().is_some_and(char::is_alphanumeric)
            }
            '\'' | '\u{2019}' => {
                state.in_word
                    && state.letters > 1
                    && matches!(next, Some('s' | 'S'))
                    && !after.next().is_some_and(char::is_alphanumeric)
            }
            _ => false,
        };
        if keeps {
            if ch == '.' {
                // The next letter is again a single one.
                state.letters = 0;
            }
        } else {
            self.close(state);
            state.slash |= ch == '/';
        }
    }

    fn push_unicode(&mut self, state: &mut State, index: usize, ch: char) {
        if let Some(plain) = latin(ch) {
            for letter in plain.chars() {
                self.push(state, index, letter);
            }
            return;
        }
        for part in ch.to_lowercase().nfkd() {
            let part = katakana(part);
            if part.is_alphanumeric() {
                if let Some(plain) = latin(part) {
                    for letter in plain.chars() {
                        self.push(state, index, letter);
                    }
                } else {
                    self.push(state, index, part);
                }
            } else if is_voicing(part) {
                self.push(state, index, part);
            } else if !is_combining_mark(part) {
                self.close(state);
            }
        }
    }

    fn close(&mut self, state: &mut State) {
        if state.in_word {
            self.words.push(Word {
                start: state.start as u32,
                end: self.text.len() as u32,
                first: state.first as u32,
                after_slash: state.slash,
            });
            state.in_word = false;
            state.slash = false;
        }
    }
}

#[derive(Default)]
struct State {
    in_word: bool,
    /// Letters since the word's start or since its last dot.
    letters: usize,
    /// The last letter is a plus.
    plus: bool,
    slash: bool,
    start: usize,
    first: usize,
}

/// Letters of French and its neighbours without going through the tables of normalization, and those
/// that have no decomposition.
fn latin(ch: char) -> Option<&'static str> {
    Some(match ch {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'ì' | 'Î' | 'Ï' | 'Í' | 'Ì' => "i",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'ø' | 'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' | 'Ø' => "o",
        'û' | 'ù' | 'ü' | 'ú' | 'Û' | 'Ù' | 'Ü' | 'Ú' => "u",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' | 'ẞ' => "ss",
        'ł' | 'Ł' => "l",
        _ => return None,
    })
}

/// The katakana of a hiragana: `ぷろぐらまー` is typed for `プログラマー`.
fn katakana(ch: char) -> char {
    const BETWEEN: u32 = 'ア' as u32 - 'あ' as u32;
    match ch {
        'ぁ'..='ゖ' => char::from_u32(ch as u32 + BETWEEN).unwrap_or(ch),
        _ => ch,
    }
}

/// Whether a folded text is kana alone, which say how a word is read.
pub(crate) fn is_kana(text: &str) -> bool {
    text.chars().all(|ch| matches!(ch, '\u{3041}'..='\u{30ff}'))
}

/// The letters of a folded text: marks that voice the one before are none.
pub(crate) fn letters(text: &str) -> usize {
    text.chars().filter(|ch| !is_voicing(*ch)).count()
}

/// The marks that make `バ` and `パ` of `ハ`: they are letters of their own, no accents.
fn is_voicing(ch: char) -> bool {
    matches!(ch, '\u{3099}' | '\u{309a}')
}

/// Whether a text has kana or kanji, which are written without spaces between words.
pub(crate) fn is_unspaced(text: &str) -> bool {
    text.chars().any(|ch| {
        matches!(ch, '\u{3005}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9f}')
    })
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::Folded;

    #[test]
    fn signs_accents_and_ligatures() {
        for (original, folded) in [
            ("Électricien/électricienne d'entretien", "electricien electricienne d entretien"),
            ("Main-d\u{2019}\u{0153}uvre", "main d oeuvre"),
            ("ÆGIS straße", "aegis strasse"),
            ("Registered nurse (R.N.)", "registered nurse rn"),
            ("r.t.p.o", "rtpo"),
            ("St. John's ambulance", "st johns ambulance"),
            ("teachers' aide, 3D/2D", "teachers aide 3d 2d"),
            ("l'usine de l\u{2019}\u{e9}té", "l usine de l ete"),
            ("e\u{301}te\u{301}", "ete"),
            ("Node.js", "node js"),
            ("C# and C++, F#", "c# and c++ f#"),
            ("ASP.NET/.NET developer", "asp .net .net developer"),
            ("R&D, Q & A, B&B's", "r&d q a b&bs"),
            ("www.nets.ca #1 + 2", "www nets ca 1 2"),
            ("ﬁre", "fire"),
            ("看護師・ＩＴ ﾌﾟﾛ", "看護師 it フ\u{309a}ロ"),
            ("プロ バス ハス", "フ\u{309a}ロ ハ\u{3099}ス ハス"),
            ("ぷろぐらまー", "フ\u{309a}ロク\u{3099}ラマー"),
            ("  --  ", ""),
        ] {
            assert_eq!(Folded::new(original).text(), folded, "{original}");
        }
    }

    /// Unicode's own decomposition says which letter is under a mark.
    #[test]
    fn every_western_letter_with_a_mark_is_the_letter_below() {
        let mut seen = 0;
        for letter in ('\u{c0}'..='\u{ff}').chain(['Ÿ', 'ẞ', 'Œ', 'œ', 'Ł', 'ł']) {
            let bare = letter.nfd().next().unwrap_or(letter);
            if bare.is_ascii() && bare != letter {
                seen += 1;
                assert_eq!(
                    Folded::new(&letter.to_string()).text(),
                    bare.to_lowercase().to_string(),
                    "{letter}"
                );
            }
        }
        assert!(seen > 50, "{seen}");
        for (letter, folded) in [("ßẞ", "ssss"), ("Œœ", "oeoe"), ("Ææ", "aeae"), ("Łł", "ll"), ("Øø", "oo")]
        {
            assert_eq!(Folded::new(letter).text(), folded);
        }
    }

    #[test]
    fn positions_lead_back_through_ligatures() {
        let folded = Folded::new("le bœuf");
        let origins: Vec<Option<u16>> = (0..folded.text().len()).map(|at| folded.origin(at)).collect();
        assert_eq!(folded.text(), "le boeuf");
        assert_eq!(origins, [0, 1, 3, 3, 4, 4, 5, 6].map(Some));
    }

    #[test]
    fn slashes_are_known() {
        let folded = Folded::new("Chef/cheffe de train - marchandises");
        assert_eq!(
            (0..5).map(|word| folded.after_slash(word)).collect::<Vec<_>>(),
            [false, true, false, false, false]
        );
    }
}
