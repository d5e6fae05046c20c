//! The index as bytes: its sections, and reading them in place.
//!
//! All numbers are little-endian. The blob starts with [`MAGIC`], a version, the number of sections
//! and an (offset, length) pair for each; nothing else is parsed when an index is opened. Every read
//! is bounds-checked and yields an empty or zero value for bytes that make no sense, so a damaged
//! index gives wrong hits at worst.

use metier_model::Lang;

use super::lexicon::Lexicon;
use super::meaning::Meaning;
use super::names::Names;
use super::special::{Edition, Special};
use super::texts::Texts;
use super::tools::Tools;
use super::wishes;

/// First eight bytes of an index.
pub const MAGIC: [u8; 8] = *b"metierSI";
/// Version of the layout that this program writes and reads.
pub const VERSION: u32 = 7;
/// Number of sections.
pub const SECTIONS: usize = 22;
/// Bytes before the first section: magic, version, number of sections, offset and length of each.
pub const HEADER: usize = 16 + SECTIONS * 8;

/// Bit of a word of a title: a variant of the title starts here (its first word, or after a slash).
pub(crate) const STARTS: u32 = 1 << 23;
/// Bit of a word of a title: the other gender of an earlier word (`infirmière` in `Infirmier/infirmière`).
pub(crate) const TWIN: u32 = 1 << 22;
/// Bit of a word of a title: a word without weight of its own (`de`, `and`).
pub const STOP: u32 = 1 << 21;
/// Bit of a word of a title: it stands behind ` - `, which says where the work is done (`Baker - restaurant`), or in
/// brackets.
pub(crate) const TAIL: u32 = 1 << 20;
/// Bit of a title's flags: the position of its language in [`Lang::ALL`].
pub(crate) const LANGUAGE: u8 = 1;
/// Bit of a title's flags: it is the official one.
pub(crate) const OFFICIAL: u8 = 2;
/// Bit of a title's flags: the publisher shows it as an example.
pub(crate) const ILLUSTRATIVE: u8 = 4;
/// Bits of a word of a title that hold the word's number, so an index holds up to 1,048,576 words.
pub(crate) const WORD: u32 = TAIL - 1;

/// The sections in their order in the blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Section {
    /// Five bytes a unit group: its code; in code order.
    Codes,
    /// A number a unit group and language: its official title (`u32::MAX` for none).
    Officials,
    /// One number a title and one more: where its text starts.
    TitleStarts,
    /// UTF-8 text of all titles.
    TitleText,
    /// Four bytes a title: unit group (2), weight-bearing words (1), flags (1).
    TitleMeta,
    /// One number a title: the letters that occur in it, a bit each.
    TitleLetters,
    /// One number a title and one more: where its words start.
    TitleWordStarts,
    /// Three bytes a word of a title: its number and flags, in the order of the title.
    TitleWords,
    /// One number a word and one more: where its text starts; words are in order of their bytes.
    WordStarts,
    /// Folded text of all words.
    WordText,
    /// One number a word: the letters that occur in it, a bit each.
    WordLetters,
    /// One number a word and one more: where its titles start.
    PostingStarts,
    /// Three bytes each: the titles of the words.
    Postings,
    /// Best title of each unit group for each beginning of one or two letters; see [`Index::short`].
    Short,
    /// Stems and what they lead to.
    Lexicon,
    /// Names of O*NET.
    Names,
    /// The linear model.
    Meaning,
    /// Abbreviations and codes of other classifications.
    Special,
    /// One number a unit group: how many people work in it.
    Workers,
    /// Words of texts and what they speak for.
    Texts,
    /// Names of software and who works with it.
    Tools,
    /// Conditions of work, and words that name none.
    Wishes,
}

/// How a hit was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// The query is the code, or the beginning of the code, of the unit group.
    Code,
    /// The query is the whole title, in one of its genders.
    Exact,
    /// The query is the whole of a name that O*NET gives to the work.
    Name,
    /// The title, or its other gender, begins with the query.
    Prefix,
    /// Each word of the query is a word, or the beginning of a word, of the title.
    Word,
    /// As `Word`, with typing errors.
    Typo,
    /// What the query's words mean, and those of them that stand in the title.
    Meaning,
    /// The query's letters with gaps.
    Fuzzy,
}

/// Why bytes are no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// The bytes do not begin as an index does.
    Magic,
    /// The index has another version than this program reads.
    Version(u32),
    /// A section lies outside of the bytes or has an impossible length.
    Bounds,
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Magic => write!(f, "the search index does not begin as one: build the program again"),
            Self::Version(found) => write!(
                f,
                "the search index has version {found}, this program reads {VERSION}: build the program again"
            ),
            Self::Bounds => write!(f, "the search index is cut off or damaged: build the program again"),
        }
    }
}

impl std::error::Error for FormatError {}

/// An index, read where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Index {
    codes: &'static [[u8; 5]],
    officials: &'static [[u8; 4]],
    title_starts: &'static [[u8; 4]],
    title_text: &'static [u8],
    title_meta: &'static [[u8; 4]],
    title_letters: &'static [[u8; 4]],
    title_word_starts: &'static [[u8; 4]],
    title_words: &'static [[u8; 3]],
    word_starts: &'static [[u8; 4]],
    word_text: &'static [u8],
    word_letters: &'static [[u8; 4]],
    posting_starts: &'static [[u8; 4]],
    postings: &'static [[u8; 3]],
    short: &'static [u8],
    pub(crate) lexicon: Lexicon,
    pub(crate) names: Names,
    pub(crate) meaning: Meaning,
    pub(crate) special: Special,
    workers: &'static [[u8; 4]],
    pub(crate) texts: Texts,
    pub(crate) tools: Tools,
    pub(crate) wishes: wishes::Packed,
}

/// What is known of a title beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Number of the unit group.
    pub group: u16,
    /// Words that bear weight: neither stop words nor the other gender of an earlier word.
    pub weight: u8,
    /// Language.
    pub lang: Lang,
    /// The unit group's own title.
    pub official: bool,
    /// Marked as illustrative by the classification.
    pub illustrative: bool,
}

/// A precomputed hit of a beginning of one or two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShortHit {
    /// Number of the title.
    pub title: u32,
    /// How it matches.
    pub kind: MatchKind,
    /// Rank within its kind.
    pub score: i32,
}

/// Bytes of a precomputed hit: title (3), kind (1), score (2).
pub(crate) const SHORT_HIT: usize = 6;
/// Bytes of a precomputed beginning: its letters (2, the second 0 for one letter), reserved (2),
/// its first word (4), where its hits start within the section (4), how many there are (4).
pub(crate) const SHORT_KEY: usize = 16;

fn number(bytes: Option<&[u8; 4]>) -> u32 {
    bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

/// A number of three bytes.
pub fn small(bytes: [u8; 3]) -> u32 {
    u32::from(bytes[0]) | u32::from(bytes[1]) << 8 | u32::from(bytes[2]) << 16
}

impl Index {
    /// Opens the index that `blob` holds.
    ///
    /// # Errors
    /// When `blob` does not begin as an index of this version or a section lies outside of it.
    pub fn new(blob: &'static [u8]) -> Result<Self, FormatError> {
        if blob.get(..8) != Some(MAGIC.as_slice()) {
            return Err(FormatError::Magic);
        }
        let head = blob.get(8..HEADER).ok_or(FormatError::Bounds)?.as_chunks::<4>().0;
        let version = number(head.first());
        if version != VERSION {
            return Err(FormatError::Version(version));
        }
        if number(head.get(1)) as usize != SECTIONS {
            return Err(FormatError::Bounds);
        }
        let section = |section: Section| {
            let start = number(head.get(2 + 2 * section as usize)) as usize;
            let length = number(head.get(3 + 2 * section as usize)) as usize;
            let end = start.checked_add(length).ok_or(FormatError::Bounds)?;
            blob.get(start..end).ok_or(FormatError::Bounds)
        };
        let index = Self {
            codes: section(Section::Codes)?.as_chunks().0,
            officials: section(Section::Officials)?.as_chunks().0,
            title_starts: section(Section::TitleStarts)?.as_chunks().0,
            title_text: section(Section::TitleText)?,
            title_meta: section(Section::TitleMeta)?.as_chunks().0,
            title_letters: section(Section::TitleLetters)?.as_chunks().0,
            title_word_starts: section(Section::TitleWordStarts)?.as_chunks().0,
            title_words: section(Section::TitleWords)?.as_chunks().0,
            word_starts: section(Section::WordStarts)?.as_chunks().0,
            word_text: section(Section::WordText)?,
            word_letters: section(Section::WordLetters)?.as_chunks().0,
            posting_starts: section(Section::PostingStarts)?.as_chunks().0,
            postings: section(Section::Postings)?.as_chunks().0,
            short: section(Section::Short)?,
            lexicon: Lexicon::new(section(Section::Lexicon)?).ok_or(FormatError::Bounds)?,
            names: Names::new(section(Section::Names)?).ok_or(FormatError::Bounds)?,
            meaning: Meaning::new(section(Section::Meaning)?).ok_or(FormatError::Bounds)?,
            special: Special::new(section(Section::Special)?).ok_or(FormatError::Bounds)?,
            workers: section(Section::Workers)?.as_chunks().0,
            texts: Texts::new(section(Section::Texts)?).ok_or(FormatError::Bounds)?,
            tools: Tools::new(section(Section::Tools)?).ok_or(FormatError::Bounds)?,
            wishes: wishes::Packed::new(section(Section::Wishes)?).ok_or(FormatError::Bounds)?,
        };
        let titles = index.title_meta.len();
        let consistent = index.title_starts.len() == titles + 1
            && index.title_letters.len() == titles
            && index.title_word_starts.len() == titles + 1
            && !index.word_starts.is_empty()
            && index.word_letters.len() + 1 == index.word_starts.len()
            && index.posting_starts.len() == index.word_starts.len()
            && index.officials.len() == 2 * index.codes.len()
            && u16::try_from(index.codes.len()).is_ok();
        if consistent { Ok(index) } else { Err(FormatError::Bounds) }
    }

    /// The codes of another edition or classification that became each unit group.
    pub fn former_codes(&self, edition: Edition) -> Vec<Vec<&'static str>> {
        self.special.codes_by_group(edition, self.groups())
    }

    /// The unit groups that a code of another edition or classification became; none without a concordance.
    pub fn groups_of_former(&self, edition: Edition, code: &str) -> Vec<u16> {
        self.special.former(edition, code).map(|(groups, _)| groups).unwrap_or_default()
    }

    /// Number of unit groups.
    pub fn groups(&self) -> usize {
        self.codes.len()
    }

    /// Number of titles.
    pub fn titles(&self) -> usize {
        self.title_meta.len()
    }

    /// Number of different words.
    pub fn words(&self) -> usize {
        self.word_starts.len().saturating_sub(1)
    }

    /// The code of a unit group.
    pub fn code(&self, group: u16) -> &'static str {
        self.codes.get(usize::from(group)).and_then(|code| std::str::from_utf8(code).ok()).unwrap_or_default()
    }

    /// The official title of a unit group in a language, or in the other one when there is none.
    pub fn official(&self, group: u16, lang: Lang) -> Option<u32> {
        let at = Lang::ALL.len() * usize::from(group);
        std::iter::once(lang)
            .chain(Lang::ALL)
            .filter_map(|lang| self.officials.get(at + lang.index()))
            .map(|bytes| u32::from_le_bytes(*bytes))
            .find(|title| (*title as usize) < self.titles())
    }

    /// The titles of a unit group: they lie side by side.
    pub fn titles_of(&self, group: u16) -> std::ops::Range<u32> {
        let titles = self.titles() as u32;
        let start = partition(0, titles, |title| self.meta(title).group < group);
        start..partition(start, titles, |title| self.meta(title).group == group)
    }

    /// How many people work in a unit group; 0 where nobody says.
    pub fn workers(&self, group: u16) -> u32 {
        number(self.workers.get(usize::from(group)))
    }

    /// The text of a title.
    pub fn title(&self, title: u32) -> &'static str {
        span(self.title_starts, title as usize)
            .and_then(|(start, end)| self.title_text.get(start..end))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// What is known of a title beside its text.
    pub fn meta(&self, title: u32) -> Meta {
        let [low, high, weight, flags] =
            self.title_meta.get(title as usize).copied().unwrap_or([0xff, 0xff, 0, 0]);
        Meta {
            group: u16::from_le_bytes([low, high]),
            weight,
            lang: Lang::ALL.get(usize::from(flags & LANGUAGE)).copied().unwrap_or_default(),
            official: flags & OFFICIAL != 0,
            illustrative: flags & ILLUSTRATIVE != 0,
        }
    }

    /// The letters of all titles in their order, a set of bits each (see [`letters`]).
    pub(crate) fn title_letters(&self) -> impl Iterator<Item = u32> {
        self.title_letters.iter().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// The words of a title with their flags: numbers of three bytes (see [`small`]).
    pub fn title_words(&self, title: u32) -> &'static [[u8; 3]] {
        span(self.title_word_starts, title as usize)
            .and_then(|(start, end)| self.title_words.get(start..end))
            .unwrap_or_default()
    }

    /// The folded text of a word.
    pub fn word(&self, word: u32) -> &'static [u8] {
        span(self.word_starts, word as usize)
            .and_then(|(start, end)| self.word_text.get(start..end))
            .unwrap_or_default()
    }

    /// The titles of the words in `words`, in the order of the words.
    pub(crate) fn postings(&self, words: std::ops::Range<u32>) -> &'static [[u8; 3]] {
        let start = number(self.posting_starts.get(words.start as usize)) as usize;
        let end = number(self.posting_starts.get(words.end as usize)) as usize;
        self.postings.get(start..end).unwrap_or_default()
    }

    /// The words that begin with `prefix`, as a range of numbers.
    pub fn beginning(&self, prefix: &[u8]) -> std::ops::Range<u32> {
        let words = self.words() as u32;
        let start = partition(0, words, |word| self.word(word) < prefix);
        let end = partition(start, words, |word| self.word(word).starts_with(prefix));
        start..end
    }

    /// The precomputed hits of a beginning of one or two letters, best first, one a unit group.
    ///
    /// The section holds the number of beginnings, the beginnings in order (`SHORT_KEY` bytes
    /// each), then the hits (`SHORT_HIT` bytes each).
    pub fn short(&self, prefix: &[u8]) -> impl ExactSizeIterator<Item = ShortHit> + use<> {
        let hits: &'static [u8] = self.short_hits(prefix).unwrap_or_default();
        hits.as_chunks::<SHORT_HIT>().0.iter().map(|[a, b, c, kind, low, high]| ShortHit {
            title: small([*a, *b, *c]),
            kind: match kind {
                0 => MatchKind::Exact,
                1 => MatchKind::Prefix,
                _ => MatchKind::Word,
            },
            score: i32::from(i16::from_le_bytes([*low, *high])),
        })
    }

    fn short_hits(&self, prefix: &[u8]) -> Option<&'static [u8]> {
        let wanted = match *prefix {
            [first] => [first, 0],
            [first, second] => [first, second],
            _ => return None,
        };
        let keys = self.short_keys()?;
        let found = keys.binary_search_by_key(&wanted, |key| [key[0], key[1]]).ok()?;
        let fields = keys.get(found)?.as_chunks::<4>().0;
        let start = number(fields.get(2)) as usize;
        let length = (number(fields.get(3)) as usize).checked_mul(SHORT_HIT)?;
        self.short.get(start..start.checked_add(length)?)
    }

    fn short_keys(&self) -> Option<&'static [[u8; SHORT_KEY]]> {
        let (count, rest) = self.short.split_first_chunk::<4>()?;
        let keys = rest.get(..(u32::from_le_bytes(*count) as usize).checked_mul(SHORT_KEY)?)?;
        Some(keys.as_chunks::<SHORT_KEY>().0)
    }

    /// Runs of words with the same first two letters: the letters, and the numbers of the words.
    ///
    /// A word of one letter has 0 for its second.
    pub fn runs(&self) -> impl Iterator<Item = ([u8; 2], std::ops::Range<u32>)> + use<> {
        let keys = self.short_keys().unwrap_or_default();
        let words = self.words() as u32;
        let first_word = |key: &[u8; SHORT_KEY]| u32::from_le_bytes([key[4], key[5], key[6], key[7]]);
        keys.iter().enumerate().map(move |(at, key)| {
            let end = keys.get(at + 1).map_or(words, first_word);
            ([key[0], key[1]], first_word(key)..end.min(words))
        })
    }

    /// The letters of a word as a set of bits (see [`letters`]).
    pub(crate) fn word_letters(&self, word: u32) -> u32 {
        number(self.word_letters.get(word as usize))
    }
}

fn span(starts: &[[u8; 4]], at: usize) -> Option<(usize, usize)> {
    let start = u32::from_le_bytes(*starts.get(at)?) as usize;
    let end = u32::from_le_bytes(*starts.get(at + 1)?) as usize;
    Some((start, end))
}

fn partition(mut low: u32, mut high: u32, before: impl Fn(u32) -> bool) -> u32 {
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// The letters of a folded word as a set: bits 0-25 the letters, 26-30 digits two by two, 31 any other.
pub fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |set, byte| {
        set | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => 1 << (26 + (byte - b'0') / 2),
            b' ' => 0,
            _ => 1 << 31,
        }
    })
}
