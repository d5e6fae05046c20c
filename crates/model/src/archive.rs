//! The container of the embedded data: a table of offsets, read in place, nothing parsed at start.
//!
//! Layout, little-endian: magic `METIER01`, `u32` number of sections, then for each section
//! `u32` id, `u32` offset, `u32` length; then the sections. A *list* section is a `u32` count,
//! `count + 1` offsets (`u32`, from the section's first byte after the offsets) and the items.

use std::fmt;

use super::Lang;

/// First bytes of every archive; the digits are the version of the layout.
pub const MAGIC: &[u8; 8] = b"METIER01";

/// What stands in the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// List: codes of the 822 classes in tree order.
    NodeCodes,
    /// List: titles of the classes in a language.
    NodeTitles(Lang),
    /// List: short titles of the classes in a language, empty where a class has none.
    ShortTitles(Lang),
    /// List of 516: the facts of written occupations, empty where none is written.
    Records,
    /// List of 516: published figures of one unit group.
    Facts,
    /// One record: the columns that rankings need, for all unit groups.
    Columns,
    /// One record: the ways into each unit group, one entry for each set of places that have the same ways; empty where
    /// nothing is written. Apart from the columns, because the first frame needs those and not this.
    Entries,
    /// One record: where everything comes from, in the words of a language.
    Sources(Lang),
    /// One record: O*NET occupations with their scores.
    Onet,
    /// One record: unit group, role and O*NET occupation.
    Crosswalk,
    /// One record: `OaSIS` profiles and scales.
    Profiles,
    /// Bytes: one row of scores per profile, tenths of a point.
    Scores,
    /// One record: the scales of work context.
    ContextScales,
    /// Bytes: the levels of work context of each profile, three in a byte, see [`crate::facts::packed_level`].
    Context,
    /// Bytes: the search index.
    Search,
    /// One record: immigration programs and their thresholds.
    Immigration,
    /// One record: economic regions.
    Areas,
    /// One record: curated fields, in the words of a language.
    Fields(Lang),
    /// One record: the names of the curated fields with what they hold, in the words of a language.
    FieldHeads(Lang),
    /// One record: claims of third parties, in the words of a language.
    Claims(Lang),
    /// One record: minimum wages.
    MinimumWages,
    /// List of 516: the job titles of a unit group in a language, illustrative first, as places among those that the
    /// search index holds of the group (`u16` each), so that each title's text stands in the archive once.
    JobTitles(Lang),
    /// Bytes: `u16` per class and one more: unit groups before it.
    UnitsBefore,
    /// Bytes: `u16` per unit group: the position of its class.
    GroupNodes,
    /// One record, in the archive of a newer edition only: what the edition is.
    Edition,
    /// List of 516, in the archive of a newer edition only: the wages of one unit group, empty where it has none.
    /// The number changes with the form of a record, so that a file of an earlier program is refused and not misread.
    EditionWages,
    /// List, in the archive of a newer edition only: the publisher's codes of the economic regions that it has wages of.
    EditionAreas,
    /// List of 516, in the archive of a newer edition only: the wages of one unit group by economic region, each behind
    /// its position in [`Section::EditionAreas`]; empty where it has none.
    EditionRegions,
    /// List of 516: the prose of written occupations in a language, empty where none is written.
    Prose(Lang),
    /// Bytes: the Skills Match Matrix, see [`crate::facts::Matches`].
    Matches,
    /// List of 516: what the people of a unit group studied, most frequent first.
    Study,
    /// One record: fields of study.
    StudyFields,
    /// One record: unemployment rates by major group.
    Unemployment,
    /// List: the tasks of each O*NET occupation, in the order of [`Section::Onet`].
    Tasks,
    /// One record: observed use of AI over the rounds.
    ObservedUse,
    /// One record: tools and technology with their categories.
    Tools,
    /// List: the tools of each O*NET occupation, in the order of [`Section::Onet`].
    ToolsOf,
}

impl Section {
    /// The number of a section, which is part of the format. Sections that there are in each language have ten numbers.
    pub const fn number(self) -> u32 {
        match self {
            Self::NodeCodes => 1,
            Self::Records => 4,
            Self::Facts => 5,
            Self::Columns => 6,
            Self::Entries => 7,
            Self::Onet => 8,
            Self::Crosswalk => 9,
            Self::Profiles => 10,
            Self::Scores => 11,
            Self::Search => 12,
            Self::ContextScales => 18,
            Self::Context => 19,
            Self::Immigration => 13,
            Self::Areas => 14,
            Self::MinimumWages => 17,
            Self::UnitsBefore => 20,
            Self::GroupNodes => 21,
            Self::Edition => 22,
            Self::EditionWages => 44,
            Self::EditionAreas => 45,
            Self::EditionRegions => 46,
            Self::Matches => 40,
            Self::Study => 41,
            Self::StudyFields => 42,
            Self::Unemployment => 43,
            Self::Tasks => 50,
            Self::ObservedUse => 51,
            Self::Tools => 52,
            Self::ToolsOf => 53,
            Self::NodeTitles(lang) => 70 + lang.index() as u32,
            Self::JobTitles(lang) => 80 + lang.index() as u32,
            Self::Prose(lang) => 90 + lang.index() as u32,
            Self::Sources(lang) => 100 + lang.index() as u32,
            Self::Fields(lang) => 110 + lang.index() as u32,
            Self::ShortTitles(lang) => 130 + lang.index() as u32,
            Self::FieldHeads(lang) => 140 + lang.index() as u32,
            Self::Claims(lang) => 120 + lang.index() as u32,
        }
    }
}

/// Why bytes are not an archive that this program can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveError {
    /// The first bytes differ.
    Magic,
    /// A length or offset points outside.
    Bounds(&'static str),
    /// A section is not there.
    NoSection(Section),
    /// A record does not decode.
    Record(Section, usize),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magic => write!(f, "the embedded data is of another version: build metier again"),
            Self::Bounds(what) => write!(f, "the embedded data is damaged ({what}): build metier again"),
            Self::NoSection(s) => write!(f, "the embedded data has no section {s:?}: build metier again"),
            Self::Record(s, i) => {
                write!(f, "record {i} of {s:?} in the embedded data does not decode: build metier again")
            }
        }
    }
}

impl std::error::Error for ArchiveError {}

/// The whole archive, borrowed from the binary.
#[derive(Clone, Copy, Debug)]
pub struct Archive {
    bytes: &'static [u8],
    sections: usize,
}

const HEAD: usize = MAGIC.len() + 4;

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    Some(u32::from_le_bytes(four) as usize)
}

impl Archive {
    /// Checks magic and the table of sections; reads nothing else.
    pub fn new(bytes: &'static [u8]) -> Result<Self, ArchiveError> {
        if bytes.get(..MAGIC.len()) != Some(MAGIC.as_slice()) {
            return Err(ArchiveError::Magic);
        }
        let sections = u32_at(bytes, MAGIC.len()).ok_or(ArchiveError::Bounds("head"))?;
        let archive = Self { bytes, sections };
        for i in 0..sections {
            archive.entry(i).ok_or(ArchiveError::Bounds("section"))?;
        }
        Ok(archive)
    }

    fn entry(&self, i: usize) -> Option<(usize, &'static [u8])> {
        let at = HEAD + i * 12;
        let id = u32_at(self.bytes, at)?;
        let offset = u32_at(self.bytes, at + 4)?;
        let length = u32_at(self.bytes, at + 8)?;
        Some((id, self.bytes.get(offset..offset.checked_add(length)?)?))
    }

    /// The bytes of one section.
    pub fn section(&self, section: Section) -> Result<&'static [u8], ArchiveError> {
        (0..self.sections)
            .filter_map(|i| self.entry(i))
            .find(|(id, _)| *id == section.number() as usize)
            .map(|(_, bytes)| bytes)
            .ok_or(ArchiveError::NoSection(section))
    }

    /// A section that is a list.
    pub fn list(&self, section: Section) -> Result<List, ArchiveError> {
        List::new(self.section(section)?)
    }
}

/// A list section: items found by their number without reading the others.
#[derive(Clone, Copy, Debug)]
pub struct List {
    bytes: &'static [u8],
    count: usize,
}

impl List {
    fn new(bytes: &'static [u8]) -> Result<Self, ArchiveError> {
        let count = u32_at(bytes, 0).ok_or(ArchiveError::Bounds("list"))?;
        let list = Self { bytes, count };
        if count > 0 {
            list.get(count - 1).ok_or(ArchiveError::Bounds("list"))?;
        }
        Ok(list)
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Item `i`, none past the end.
    pub fn get(&self, i: usize) -> Option<&'static [u8]> {
        if i >= self.count {
            return None;
        }
        let items = 4 + (self.count + 1) * 4;
        let from = u32_at(self.bytes, 4 + i * 4)?;
        let to = u32_at(self.bytes, 8 + i * 4)?;
        self.bytes.get(items.checked_add(from)?..items.checked_add(to)?)
    }

    /// Item `i` as text; empty where it is none.
    pub fn text(&self, i: usize) -> &'static str {
        self.get(i).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
