//! What comes back at the next start: one value, made of the state and taken up by it.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Duties that were ticked as what one really does: by the code of the occupation, then by role.
pub type Done = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Where the user was. Every part is text that only the program's screens understand, and each is optional, so
/// that a newer or older version takes what it knows. The search text is not kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The code of the occupation shown last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// The codes of the open branches of the tree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// The screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// The focused pane.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pane: Option<String>,
    /// The tab of the detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab: Option<String>,
    /// The criteria of the filter by their names, as the command line has them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub filter: BTreeMap<String, String>,
    /// What the list of occupations is ordered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The codes of the occupations that were compared, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub compared: Vec<String>,
    /// The code of the one that differences were measured against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<String>,
    /// The lens of the tree: the classification, the fields or the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lens: Option<String>,
    /// Whether the treemap was shown in place of the map.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub treemap: bool,
    /// What its shade showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shade: Option<String>,
    /// What the height of the map showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<String>,
    /// Answers to the statements on interests: a digit or `-` each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interests: Option<String>,
    /// The schooling that one has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schooling: Option<String>,
    /// The code of the field that one studied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub studied: Option<String>,
    /// What one cannot do, or would rather not, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cannot: Option<String>,
    /// The duties that one ticked. Of two windows each adds and takes away only its own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub done: Done,
    /// How often each row of the palette was chosen.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub used: BTreeMap<String, u32>,
    /// A note that was being written when the program was ended from outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

/// A note that is not kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The code of its occupation.
    pub code: String,
    /// What was typed so far.
    pub text: String,
}
