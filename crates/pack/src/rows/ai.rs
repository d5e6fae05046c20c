//! Rows of the tables on AI by task and on its observed use.

use metier_model::facts::TaskLabel;

/// A row of `onet_tasks.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct OnetTaskRow {
    /// O*NET-SOC code.
    pub onet: String,
    /// O*NET's number of the task.
    pub task: u32,
    /// Human label; none where nobody rated it.
    pub label: Option<TaskLabel>,
    /// Observed use, 0-1: 0, or 0.5 (AI helps) to 1 (AI does it); none where the index does not know the task.
    pub observed: Option<f64>,
    /// Whether it needs a body.
    pub physical: bool,
}

/// The score of one code by a measure of exposure to AI.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureScoreRow {
    /// Code of what the measure's table stands for.
    pub code: String,
    /// In the measure's own unit.
    pub score: f64,
}

/// A row of `observed.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct ObservedRow {
    /// SOC 2018 code.
    pub soc: String,
    /// Share of the occupation's working time in tasks done with AI, 0-1, half where AI only helps.
    pub share: f64,
}

/// A row of `observed_rounds.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct ObservedRoundRow {
    /// O*NET-SOC code.
    pub onet: String,
    /// Month of the round, `2026-02`.
    pub round: String,
    /// Tasks of the occupation that were seen.
    pub tasks: u16,
    /// Per cent of all conversations.
    pub share: f64,
    /// Tasks among them whose kind of use is known.
    pub kinds: u16,
    /// Per cent of all conversations that these are.
    pub kinds_share: Option<f64>,
    /// Share of automation among these, 0-1.
    pub automation: Option<f64>,
}
