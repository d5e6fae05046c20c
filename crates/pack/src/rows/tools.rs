//! Rows about the software that O*NET's occupations name.

/// A row of `tool_kinds.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolKind {
    /// Eight digits of the UNSPSC.
    pub category: String,
    /// Its name.
    pub name: String,
    /// Our own French name of it; empty where there is none.
    pub name_fr: String,
}

/// A row of `tools.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// O*NET-SOC code.
    pub onet: String,
    /// Name of the product or of a kind of software.
    pub tool: String,
    /// Position of its category in `tool_kinds.csv`.
    pub kind: u8,
    /// Many offers of all occupations together ask for it.
    pub hot: bool,
    /// Many offers of this occupation ask for it.
    pub demand: bool,
}
