//! Tools and technology by O*NET occupation.

use serde::{Deserialize, Serialize};

use crate::Named;

/// A category of tools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolKind {
    /// Name as published, in the first language; in another one our own translation, empty where there is none.
    pub name: Named,
}

/// A tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Name of the product or of a kind of software.
    pub name: String,
    /// Position of its category in [`Tools::kinds`].
    pub kind: u8,
    /// Many offers of all occupations together ask for it.
    pub hot: bool,
}

/// A name by what it shares with the one before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Packed {
    /// Bytes at the beginning that are those of the name before it.
    shared: u8,
    rest: String,
    kind: u8,
    hot: bool,
}

/// All tools, as they are packed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tools {
    /// The categories.
    pub kinds: Vec<ToolKind>,
    names: Vec<Packed>,
}

impl Tools {
    /// Packs tools that stand in the order of their names.
    #[must_use]
    pub fn new(kinds: Vec<ToolKind>, tools: &[Tool]) -> Self {
        let mut before = "";
        let names = tools
            .iter()
            .map(|tool| {
                let alike = before.bytes().zip(tool.name.bytes()).take_while(|(a, b)| a == b).count();
                let shared =
                    (0..=alike.min(255)).rev().find(|&at| tool.name.is_char_boundary(at)).unwrap_or(0);
                before = &tool.name;
                let rest = tool.name.get(shared..).unwrap_or_default().to_owned();
                Packed { shared: shared as u8, rest, kind: tool.kind, hot: tool.hot }
            })
            .collect();
        Self { kinds, names }
    }

    /// The tools in the order of their names.
    #[must_use]
    pub fn all(&self) -> Vec<Tool> {
        let mut before = String::new();
        let tool = |packed: &Packed| {
            before.truncate(usize::from(packed.shared));
            before.push_str(&packed.rest);
            Tool { name: before.clone(), kind: packed.kind, hot: packed.hot }
        };
        self.names.iter().map(tool).collect()
    }
}

/// A tool of an occupation: its position among all, doubled, and one more where many offers of the occupation ask for
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolOf(u16);

impl ToolOf {
    /// A tool by its position, and whether many offers of the occupation ask for it.
    #[must_use]
    pub const fn new(tool: u16, demand: bool) -> Self {
        Self(tool * 2 + demand as u16)
    }

    /// Position among all tools.
    #[must_use]
    pub const fn tool(self) -> usize {
        (self.0 / 2) as usize
    }

    /// Whether many offers of the occupation ask for it.
    #[must_use]
    pub const fn demand(self) -> bool {
        self.0 % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_out_as_they_went_in() {
        let tool = |name: &str| Tool { name: name.to_owned(), kind: 3, hot: name.len() > 5 };
        let all = ["Adobe Acrobat", "Adobe Acrobat Reader", "Éa", "Èb", "R"].map(tool);
        assert_eq!(Tools::new(Vec::new(), &all).all(), all);
        assert_eq!((ToolOf::new(8000, true).tool(), ToolOf::new(8000, true).demand()), (8000, true));
    }
}
