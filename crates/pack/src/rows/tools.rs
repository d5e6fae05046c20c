//! Rows about the software that O*NET's occupations name.

use metier_model::Named;

/// A row of `tool_kinds.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolKindRow {
    /// Eight digits of the UNSPSC.
    pub category: String,
    /// Its name as published, in the first language; in another one the project's own translation.
    pub name: Named,
}

/// A row of `tools.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolRow {
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
