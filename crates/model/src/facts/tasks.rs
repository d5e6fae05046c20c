//! O*NET's tasks by number, with what AI could touch and what it is seen to do.

use serde::{Deserialize, Serialize};

crate::tokens! {
    /// Human label of a task (Eloundou et al. 2023).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum TaskLabel {
        /// E0: a language model does not halve its time.
        NotExposed = "E0",
        /// E2: with software built on a model it does. Less exposed than E1, as the published share counts it half.
        WithSoftware = "E2",
        /// E1: a model alone does.
        Alone = "E1",
    }
}

/// One task of an O*NET occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// O*NET's number.
    pub id: u32,
    /// Human label; none where nobody rated the task.
    pub label: Option<TaskLabel>,
    /// Observed use, ten-thousandths: 0 where too little is seen, else 5000 where AI only helps to 10,000 where AI does it;
    /// none where the index does not know the task.
    pub observed: Option<u16>,
    /// Whether it needs a body.
    pub physical: bool,
}

/// Observed use of one O*NET occupation in one round of the index.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundOfUse {
    /// Position of the round in [`ObservedUse::rounds`].
    pub round: u8,
    /// Its tasks that were seen.
    pub tasks: u16,
    /// Per cent of all conversations.
    pub share: f32,
    /// Tasks among them whose kind of use is known.
    pub kinds: u16,
    /// Per cent of all conversations that these are.
    pub kinds_share: f32,
    /// Share of automation among these, 0-1; NaN where no kind is known.
    pub automation: f32,
}

/// Observed use over the rounds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ObservedUse {
    /// Months of the rounds, oldest first.
    pub rounds: Vec<String>,
    /// By O*NET occupation, in the order of their table; empty where none was seen.
    pub occupations: Vec<Vec<RoundOfUse>>,
}
