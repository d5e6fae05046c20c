//! Builds the index of titles as one run of bytes (see `layout`).

use std::collections::BTreeMap;
use std::ops::Range;

pub use metier_model::Lang;

use super::fold::Folded;
pub use super::language::is_stop_word;
use super::layout::{
    HEADER, ILLUSTRATIVE, MAGIC, MatchKind, Meta, OFFICIAL, SECTIONS, SHORT_HIT, SHORT_KEY, STARTS, STOP,
    TAIL, TWIN, VERSION, WORD, letters,
};
use super::lexicon::Stems;
pub use super::meaning;
pub use super::names::{Fit, Name, Onet};
use super::score;
pub use super::special::{Abbreviation, Edition, Former, Origin, Study};
pub use super::texts::{Field, TextPart};
pub use super::tools::ToolName;
pub use super::wishes::{Condition, Phrase, Topic, Wishes, key as wish_key};
use super::{names, special, texts, tools, wishes};

/// A title to be found.
#[derive(Clone, Copy, Debug)]
pub struct TitleEntry<'a> {
    /// Number of the unit group, in code order.
    pub group: u16,
    /// Its code, five digits.
    pub code: &'a str,
    /// Language of the title.
    pub lang: Lang,
    /// The title as it is shown.
    pub title: &'a str,
    /// The unit group's own title.
    pub official: bool,
    /// Marked as illustrative by the classification.
    pub illustrative: bool,
}

/// Everything that can be found, and what helps to find it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Input<'a> {
    /// Titles of the classification.
    pub entries: &'a [TitleEntry<'a>],
    /// People who work in each unit group.
    pub workers: &'a [u32],
    /// Occupations of O*NET, and their names.
    pub onet: &'a [Onet],
    /// Names, in order.
    pub names: &'a [Name<'a>],
    /// The trained table.
    pub meaning: Option<&'a meaning::WordTable>,
    /// Abbreviations of the trades.
    pub abbreviations: &'a [Abbreviation],
    /// Codes of other classifications.
    pub former: &'a [Former],
    /// Fields of study.
    pub studies: &'a [Study],
    /// Texts of the unit groups, to match pasted ones with.
    pub texts: &'a [TextPart<'a>],
    /// Software that the occupations name.
    pub tools: &'a [ToolName<'a>],
    /// Conditions of work that are asked for, and words that name no work.
    pub wishes: Option<&'a Wishes>,
}

/// Words of one title: their number in order of appearance in the build, and their flags.
struct Titled<'a> {
    entry: &'a TitleEntry<'a>,
    /// Its place among the entries.
    place: usize,
    words: Vec<(u32, u32)>,
    letters: u32,
    weight: u8,
}

/// The titles in the order in which an index numbers them, with their words.
fn in_order<'a>(entries: &'a [TitleEntry<'a>], numbers: &mut BTreeMap<String, u32>) -> Vec<Titled<'a>> {
    let mut folded = Folded::default();
    let mut titles: Vec<Titled<'_>> =
        entries.iter().zip(0..).map(|(entry, place)| read(entry, place, &mut folded, numbers)).collect();
    // Titles of a group lie side by side, official ones first, then short ones: equal scores are
    // broken by this order.
    titles.sort_by(|a, b| {
        let key = |t: &Titled<'_>| {
            (t.entry.group, !t.entry.official, t.weight, !t.entry.illustrative, t.entry.lang)
        };
        key(a).cmp(&key(b)).then_with(|| a.entry.title.cmp(b.entry.title))
    });
    titles
}

/// For each entry, its place among the titles that the index of these entries holds of its unit group.
pub fn places(entries: &[TitleEntry<'_>]) -> Vec<u16> {
    let mut places = vec![0; entries.len()];
    let (mut group, mut next) = (None, 0);
    for title in in_order(entries, &mut BTreeMap::new()) {
        if group.replace(title.entry.group) != Some(title.entry.group) {
            next = 0;
        }
        if let Some(place) = places.get_mut(title.place) {
            *place = next;
        }
        next += 1;
    }
    places
}

/// Builds the index of `input`; equal inputs give equal bytes.
///
/// Titles of one unit group may come in any order; a title that has no letter or digit can only be
/// reached by its group's code.
pub fn build(input: &Input<'_>) -> Vec<u8> {
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let titles = in_order(input.entries, &mut numbers);

    // Words are numbered in the order of their bytes, so that a beginning is a range.
    let mut renumber = vec![0_u32; numbers.len()];
    let mut word_lengths = Vec::with_capacity(numbers.len());
    let mut word_letters = Vec::with_capacity(numbers.len());
    let mut word_text = Vec::new();
    let mut word_starts = Vec::with_capacity(numbers.len() + 1);
    for (position, (word, first_number)) in numbers.iter().enumerate() {
        if let Some(slot) = renumber.get_mut(*first_number as usize) {
            *slot = position as u32;
        }
        word_starts.push(word_text.len() as u32);
        word_text.extend_from_slice(word.as_bytes());
        word_lengths.push(word.len());
        word_letters.push(letters(word.as_bytes()));
    }
    word_starts.push(word_text.len() as u32);

    let mut sections: Vec<Vec<u8>> = Vec::with_capacity(SECTIONS);
    let (codes, officials) = groups(&titles);
    sections.push(codes);
    sections.push(officials);

    let mut title_starts = Vec::new();
    let mut title_text = Vec::new();
    let mut title_meta = Vec::new();
    let mut title_letters = Vec::new();
    let mut title_word_starts = Vec::new();
    let mut title_words: Vec<[u8; 3]> = Vec::new();
    let mut metas = Vec::with_capacity(titles.len());
    let mut spans = Vec::with_capacity(titles.len());
    let mut postings: Vec<Vec<u32>> = vec![Vec::new(); numbers.len()];
    for (number, title) in titles.iter().enumerate() {
        title_starts.push(title_text.len() as u32);
        title_text.extend_from_slice(title.entry.title.as_bytes());
        let meta = Meta {
            group: title.entry.group,
            weight: title.weight,
            lang: title.entry.lang,
            official: title.entry.official,
            illustrative: title.entry.illustrative,
        };
        let [low, high] = meta.group.to_le_bytes();
        let flags =
            meta.lang.index() as u8 | flag(meta.official, OFFICIAL) | flag(meta.illustrative, ILLUSTRATIVE);
        title_meta.extend_from_slice(&[low, high, meta.weight, flags]);
        metas.push(meta);
        title_letters.push(title.letters);
        title_word_starts.push(title_words.len() as u32);
        let start = title_words.len();
        for (first_number, flags) in &title.words {
            let word = renumber.get(*first_number as usize).copied().unwrap_or_default();
            title_words.push(three(word | flags));
            if let Some(list) = postings.get_mut(word as usize)
                && list.last() != Some(&(number as u32))
            {
                list.push(number as u32);
            }
        }
        spans.push(start..title_words.len());
    }
    title_starts.push(title_text.len() as u32);
    title_word_starts.push(title_words.len() as u32);

    let mut posting_starts = Vec::with_capacity(postings.len() + 1);
    let mut posting_bytes = Vec::new();
    for list in &postings {
        posting_starts.push((posting_bytes.len() / 3) as u32);
        posting_bytes.extend(list.iter().flat_map(|title| three(*title)));
    }
    posting_starts.push((posting_bytes.len() / 3) as u32);

    let short = short(&numbers, &word_lengths, &postings, titles.len(), |title| {
        let words = title_words.get(spans.get(title as usize)?.clone())?;
        Some((words, *metas.get(title as usize)?))
    });

    sections.push(numbers_to_bytes(&title_starts));
    sections.push(title_text);
    sections.push(title_meta);
    sections.push(numbers_to_bytes(&title_letters));
    sections.push(numbers_to_bytes(&title_word_starts));
    sections.push(title_words.as_flattened().to_vec());
    sections.push(numbers_to_bytes(&word_starts));
    sections.push(word_text);
    sections.push(numbers_to_bytes(&word_letters));
    sections.push(numbers_to_bytes(&posting_starts));
    sections.push(posting_bytes);
    sections.push(short);
    sections.extend(beside(input, &numbers, &postings));
    assemble(&sections)
}

/// The sections of what helps to find titles and to read texts: stems, names, the model, lists, workers, texts, tools.
fn beside(input: &Input<'_>, words: &BTreeMap<String, u32>, postings: &[Vec<u32>]) -> [Vec<u8>; 8] {
    let mut stems = Stems::default();
    for ((word, list), number) in words.keys().zip(postings).zip(0..) {
        if !is_stop_word(word) {
            let led = stems.of(word);
            led.words.push(number);
            led.titles += list.len() as u32;
        }
    }
    let mut folded = Folded::default();
    let mut weights = Vec::with_capacity(input.names.len());
    for (name, number) in input.names.iter().zip(0..) {
        folded.set(name.title);
        let mut weight = 0_u8;
        for word in folded.words().filter(|word| !is_stop_word(word)) {
            let led = stems.of(word);
            if led.names.last() != Some(&number) {
                led.names.push(number);
                led.titles += 1;
                weight = weight.saturating_add(1);
            }
        }
        weights.push(weight);
    }
    let table = input.meaning.cloned().unwrap_or_default();
    for (row, number) in table.stems.iter().zip(0..) {
        stems.of_stem(&row.stem).row = Some(number);
    }
    let (lexicon, names) = stems.build();
    [
        lexicon,
        names::build(input.names, input.onet, weights, &names),
        meaning::build(&table),
        special::build(input.abbreviations, input.former, input.studies),
        numbers_to_bytes(input.workers),
        texts::build(input.texts),
        tools::build(input.tools, input.onet, input.texts),
        wishes::build(input.wishes.unwrap_or(&Wishes::default())),
    ]
}

fn read<'a>(
    entry: &'a TitleEntry<'a>,
    place: usize,
    folded: &mut Folded,
    numbers: &mut BTreeMap<String, u32>,
) -> Titled<'a> {
    folded.set(entry.title);
    let texts: Vec<&str> = folded.words().collect();
    // What a unit group's own title has in parentheses is said of it, not part of its name.
    let aside = if entry.official { entry.title.chars().position(|c| c == '(') } else { None };
    let origin =
        |word: usize| folded.first_char(word).and_then(|at| folded.origin(at)).map_or(0, usize::from);
    let is_aside = |word: usize| aside.is_some_and(|aside| origin(word) > aside);
    let beside = beside_head(entry.title);
    let mut slash = 0;
    let mut weight = 0_u8;
    let mut words = Vec::with_capacity(texts.len());
    for (at, word) in texts.iter().enumerate() {
        let mut flags = 0;
        if at == 0 || folded.after_slash(at) {
            flags |= STARTS;
            slash = at;
        }
        if beside.iter().any(|beside| beside.contains(&origin(at))) {
            flags |= TAIL;
        }
        if is_stop_word(word) {
            flags |= STOP;
        } else if slash > 0 && texts.iter().take(slash).any(|earlier| is_twin(earlier, word)) {
            flags |= TWIN;
        } else if !is_aside(at) {
            weight = weight.saturating_add(1);
        }
        let next = numbers.len() as u32;
        let number = match numbers.get(*word) {
            Some(number) => *number,
            None => *numbers.entry((*word).to_string()).or_insert(next),
        };
        words.push((number & WORD, flags));
    }
    let letters = texts.iter().fold(0, |set, word| set | letters(word.as_bytes()));
    Titled { entry, place, words, letters, weight: weight.max(1) }
}

/// The characters of a title that stand beside what it calls the work: in brackets, and behind ` - `.
fn beside_head(title: &str) -> Vec<Range<usize>> {
    let characters = |at: usize| title.get(..at).unwrap_or_default().chars().count();
    let brackets = title.match_indices('(').map(|(open, _)| {
        let close =
            title.get(open..).and_then(|rest| rest.find(')')).map_or(title.len(), |close| open + close);
        characters(open)..characters(close)
    });
    let tail = title.find(" - ").map(|at| characters(at)..usize::MAX);
    brackets.chain(tail).collect()
}

/// True when two words look like the two genders of one: the same beginning, an ending of five
/// letters at most, or `man/woman`.
fn is_twin(earlier: &str, later: &str) -> bool {
    if earlier.ends_with("man") && later == "woman" || earlier.ends_with("men") && later == "women" {
        return true;
    }
    let common = earlier.bytes().zip(later.bytes()).take_while(|(a, b)| a == b).count();
    common >= 3 && common + 5 >= earlier.len().max(4)
}

fn flag(is: bool, bit: u8) -> u8 {
    if is { bit } else { 0 }
}

fn groups(titles: &[Titled<'_>]) -> (Vec<u8>, Vec<u8>) {
    let count = titles.iter().map(|title| usize::from(title.entry.group) + 1).max().unwrap_or(0);
    let mut codes = vec![b' '; 5 * count];
    let mut officials = vec![u32::MAX; Lang::ALL.len() * count];
    for (number, title) in titles.iter().enumerate() {
        let group = usize::from(title.entry.group);
        for (to, from) in codes.iter_mut().skip(5 * group).take(5).zip(title.entry.code.bytes()) {
            *to = from;
        }
        if let Some(slot) = officials.get_mut(Lang::ALL.len() * group + title.entry.lang.index())
            && *slot == u32::MAX
        {
            // Official titles come first in a group; without one its first title stands for it.
            *slot = number as u32;
        }
    }
    (codes, numbers_to_bytes(&officials))
}

/// The best title of each unit group for every beginning of one and two letters.
fn short<'w>(
    numbers: &BTreeMap<String, u32>,
    word_lengths: &[usize],
    postings: &[Vec<u32>],
    titles: usize,
    title: impl Fn(u32) -> Option<(&'w [[u8; 3]], Meta)>,
) -> Vec<u8> {
    let mut ranges: BTreeMap<[u8; 2], Range<u32>> = BTreeMap::new();
    for (position, word) in numbers.keys().enumerate() {
        let position = position as u32;
        let mut bytes = word.bytes();
        let (first, second) = (bytes.next().unwrap_or(0), bytes.next());
        for key in std::iter::once([first, 0]).chain(second.map(|second| [first, second])) {
            ranges.entry(key).or_insert(position..position).end = position + 1;
        }
    }
    let mut seen = vec![0_u32; titles];
    let mut keys = Vec::new();
    let mut hits = Vec::new();
    let first_hit = 4 + ranges.len() * SHORT_KEY;
    for (key, range) in ranges {
        let typed = if key[1] == 0 { 1 } else { 2 };
        let ranked = rank_short(typed, &range, word_lengths, postings, &mut seen, &title);
        keys.extend_from_slice(&[key[0], key[1], 0, 0]);
        keys.extend_from_slice(&range.start.to_le_bytes());
        keys.extend_from_slice(&((first_hit + hits.len()) as u32).to_le_bytes());
        keys.extend_from_slice(&(ranked.len() as u32).to_le_bytes());
        for (kind, score, number) in ranked {
            let kind = match kind {
                MatchKind::Exact => 0,
                MatchKind::Prefix => 1,
                _ => 2,
            };
            let score = score.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16;
            let [low, high] = score.to_le_bytes();
            let [a, b, c] = three(number);
            let hit: [u8; SHORT_HIT] = [a, b, c, kind, low, high];
            hits.extend_from_slice(&hit);
        }
    }
    let mut bytes = ((keys.len() / SHORT_KEY) as u32).to_le_bytes().to_vec();
    bytes.append(&mut keys);
    bytes.append(&mut hits);
    bytes
}

/// The best title of each unit group among the titles of the words in `range`, best first.
fn rank_short<'w>(
    typed: usize,
    range: &Range<u32>,
    word_lengths: &[usize],
    postings: &[Vec<u32>],
    seen: &mut [u32],
    title: impl Fn(u32) -> Option<(&'w [[u8; 3]], Meta)>,
) -> Vec<(MatchKind, i32, u32)> {
    // One number a beginning: the range and the number of letters tell them apart.
    let stamp = 1 + 2 * range.start + typed as u32 % 2;
    let mut best: BTreeMap<u16, (MatchKind, i32, u32, u32)> = BTreeMap::new();
    for word in range.clone() {
        let (Some(list), Some(length)) = (postings.get(word as usize), word_lengths.get(word as usize))
        else {
            continue;
        };
        let quality = score::beginning(typed, *length, list.len());
        for number in list {
            let (Some((words, meta)), Some(seen)) = (title(*number), seen.get_mut(*number as usize)) else {
                continue;
            };
            let new = u32::from(*seen != stamp);
            *seen = stamp;
            let slot = best.entry(meta.group).or_insert((MatchKind::Fuzzy, 0, *number, 0));
            slot.3 += new;
            let (kind, bound) = score::bound(quality, meta);
            if (kind, -bound, *number) < (slot.0, -slot.1, slot.2) {
                let (kind, score) = score::judge_one(words, meta, word, quality);
                if (kind, -score, *number) < (slot.0, -slot.1, slot.2) {
                    *slot = (kind, score, *number, slot.3);
                }
            }
        }
    }
    let mut ranked: Vec<(MatchKind, i32, u32)> = best
        .into_values()
        .map(|(kind, score, number, answers)| (kind, score + score::breadth(answers), number))
        .collect();
    ranked.sort_by_key(|(kind, score, number)| (*kind, -score, *number));
    ranked
}

fn three(number: u32) -> [u8; 3] {
    let [a, b, c, _] = number.to_le_bytes();
    [a, b, c]
}

fn numbers_to_bytes(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

fn assemble(sections: &[Vec<u8>]) -> Vec<u8> {
    let mut blob =
        Vec::with_capacity(HEADER + sections.iter().map(|section| section.len() + 3).sum::<usize>());
    blob.extend_from_slice(&MAGIC);
    blob.extend_from_slice(&VERSION.to_le_bytes());
    blob.extend_from_slice(&(SECTIONS as u32).to_le_bytes());
    let mut start = HEADER;
    for section in sections {
        blob.extend_from_slice(&(start as u32).to_le_bytes());
        blob.extend_from_slice(&(section.len() as u32).to_le_bytes());
        start += section.len().next_multiple_of(4);
    }
    for section in sections {
        blob.extend_from_slice(section);
        blob.resize(blob.len().next_multiple_of(4), 0);
    }
    blob
}
