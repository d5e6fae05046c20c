//! The five levels of the classification and how its classes hang together.

use std::fmt;

use super::archive::{Archive, ArchiveError, List, Section};
use super::{GroupId, Lang, PerLang, UNIT_GROUPS};

/// Levels of NOC 2021; the number of digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One digit: 10 broad occupational categories.
    Broad = 1,
    /// Two digits: 45 major groups.
    Major = 2,
    /// Three digits: 89 sub-major groups.
    SubMajor = 3,
    /// Four digits: 162 minor groups.
    Minor = 4,
    /// Five digits: 516 unit groups.
    Unit = 5,
}

impl Level {
    /// The level of a code by its length.
    pub fn of(code: &str) -> Option<Self> {
        match code.len() {
            1 => Some(Self::Broad),
            2 => Some(Self::Major),
            3 => Some(Self::SubMajor),
            4 => Some(Self::Minor),
            5 => Some(Self::Unit),
            _ => None,
        }
    }
}

/// Training, education, experience and responsibilities: the second digit of a code, 0 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Teer(pub u8);

impl Teer {
    /// The category of a unit group's code.
    pub fn of(code: &str) -> Self {
        Self::of_digits(code.as_bytes())
    }

    fn of_digits(code: &[u8]) -> Self {
        Self(code.get(1).map_or(0, |digit| digit.wrapping_sub(b'0')))
    }
}

impl fmt::Display for Teer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A class of any level by its position in tree order: each parent before its children.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u16);

impl NodeId {
    /// As an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The tree of classes. Codes sort as text, so a subtree is a run of positions.
#[derive(Clone, Copy, Debug)]
pub struct Hierarchy {
    codes: List,
    titles: PerLang<List>,
    short: PerLang<List>,
    units_before: &'static [u8],
    group_nodes: &'static [u8],
}

impl Hierarchy {
    /// The hierarchy as the archive holds it.
    pub fn new(archive: &Archive) -> Result<Self, ArchiveError> {
        let codes = archive.list(Section::NodeCodes)?;
        let titles = PerLang::try_of(|lang| archive.list(Section::NodeTitles(lang)))?;
        let short = PerLang::try_of(|lang| archive.list(Section::ShortTitles(lang)))?;
        let units_before = archive.section(Section::UnitsBefore)?;
        let group_nodes = archive.section(Section::GroupNodes)?;
        if titles.iter().chain(short.iter()).any(|(_, titles)| titles.len() != codes.len())
            || units_before.len() / 2 - 1 != codes.len()
            || group_nodes.len() / 2 != UNIT_GROUPS
        {
            return Err(ArchiveError::Bounds("hierarchy"));
        }
        Ok(Self { codes, titles, short, units_before, group_nodes })
    }

    /// Number of classes of all levels.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// Every class in tree order.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.len() as u16).map(NodeId)
    }

    /// The code of a class.
    pub fn code(&self, node: NodeId) -> &'static str {
        self.codes.text(node.index())
    }

    /// The TEER category of a unit group: one byte of its code, as rankings of all of them ask for it.
    pub fn teer(&self, node: NodeId) -> Teer {
        Teer::of_digits(self.codes.get(node.index()).unwrap_or_default())
    }

    /// The official title of a class.
    pub fn title(&self, node: NodeId, lang: Lang) -> &'static str {
        self.titles.get(lang).text(node.index())
    }

    /// A short title of ours for where the official one has no room; the official one where there is none.
    pub fn short_title(&self, node: NodeId, lang: Lang) -> &'static str {
        match self.short.get(lang).text(node.index()) {
            "" => self.title(node, lang),
            short => short,
        }
    }

    /// The level of a class.
    pub fn level(&self, node: NodeId) -> Level {
        Level::of(self.code(node)).unwrap_or(Level::Unit)
    }

    /// The class with this code, of any level.
    pub fn node(&self, code: &str) -> Option<NodeId> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.codes.text(middle) < code {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (self.codes.text(low) == code && !code.is_empty()).then_some(NodeId(low as u16))
    }

    /// The class above, none for a broad category.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        let code = self.code(node);
        code.get(..code.len().checked_sub(1)?).and_then(|prefix| self.node(prefix))
    }

    /// The classes from the broad category down to this one, itself included.
    pub fn path(&self, node: NodeId) -> Vec<NodeId> {
        let mut path = vec![node];
        while let Some(parent) = path.last().and_then(|&last| self.parent(last)) {
            path.push(parent);
        }
        path.reverse();
        path
    }

    /// The position after the last class below this one.
    pub fn end(&self, node: NodeId) -> NodeId {
        let code = self.code(node);
        // What is below a class stands right after it.
        let (mut low, mut high) = (node.index() + 1, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.codes.text(middle).starts_with(code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        NodeId(low as u16)
    }

    /// The unit group that a class of the lowest level is.
    pub fn group_of(&self, node: NodeId) -> Option<GroupId> {
        (self.level(node) == Level::Unit).then(|| GroupId(self.units_before(node)))
    }

    /// The unit group with this code.
    pub fn group(&self, code: &str) -> Option<GroupId> {
        self.node(code).and_then(|node| self.group_of(node))
    }

    /// The class of a unit group.
    pub fn node_of(&self, group: GroupId) -> NodeId {
        NodeId(u16_at(self.group_nodes, group.index()))
    }

    /// Unit groups below a class (1 for a unit group).
    pub fn units_under(&self, node: NodeId) -> u16 {
        self.units_before(self.end(node)) - self.units_before(node)
    }

    /// The unit groups below a class, in code order.
    pub fn groups_under(&self, node: NodeId) -> impl DoubleEndedIterator<Item = GroupId> + use<> {
        (self.units_before(node)..self.units_before(self.end(node))).map(GroupId)
    }

    /// The positions of the unit groups below a class.
    pub fn run_of(&self, node: NodeId) -> std::ops::Range<u16> {
        self.units_before(node)..self.units_before(self.end(node))
    }

    /// Number of unit groups at positions before this one.
    fn units_before(&self, node: NodeId) -> u16 {
        u16_at(self.units_before, node.index().min(self.len()))
    }
}

/// The `i`-th number of a section of little-endian `u16`.
fn u16_at(bytes: &[u8], i: usize) -> u16 {
    match bytes.get(i * 2..i * 2 + 2) {
        Some(&[low, high]) => u16::from_le_bytes([low, high]),
        _ => 0,
    }
}
