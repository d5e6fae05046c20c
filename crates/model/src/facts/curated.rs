//! What the project itself keeps beside the facts: claims of third parties and fields of positions.

use serde::{Deserialize, Serialize};

use crate::Besides;

/// A third party's statement, kept beside the published figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Unit group.
    pub code: String,
    /// `pay-entry`, `pay-mid`, `pay-senior`, `rating`, `tuition`, `express-entry` or another topic.
    pub topic: String,
    /// Lower figure.
    pub low: Option<f32>,
    /// Higher figure.
    pub high: Option<f32>,
    /// Unit, for example `CAD/year`.
    pub unit: String,
    /// The claim in our words.
    pub says: String,
    /// What the published figures say to it.
    pub verdict: String,
    /// Source id.
    pub source: String,
}

/// A curated family of positions that cuts across the codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Short id, for links.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its name in the languages besides those of titles.
    #[serde(default)]
    pub besides: Besides,
    /// One or two sentences.
    pub about: String,
    /// What else is to be known of the field, under headings.
    #[serde(default)]
    pub notes: Vec<FieldNote>,
    /// Groups of positions.
    pub clusters: Vec<Cluster>,
}

/// What a list of fields shows of one, packed apart, so that it decodes no position.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldHead {
    /// Name.
    pub name: String,
    /// Its name in the languages besides those of titles.
    pub besides: Besides,
    /// Positions in all clusters.
    pub positions: u16,
}

impl Field {
    /// What a list of fields shows of it.
    pub fn head(&self) -> FieldHead {
        let positions = self.clusters.iter().map(|cluster| cluster.positions.len() as u16).sum();
        FieldHead { name: self.name.clone(), besides: self.besides.clone(), positions }
    }
}

/// Something to be known of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldNote {
    /// What it is about.
    pub heading: String,
    /// One to three sentences.
    pub text: String,
}

/// A group of positions inside a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// Name.
    pub name: String,
    /// What its positions have in common; empty where the name tells it.
    #[serde(default)]
    pub about: String,
    /// Positions.
    pub positions: Vec<Position>,
}

/// One position of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Name as used in its country.
    pub name: String,
    /// One line: what the person does.
    pub line: String,
    /// Unit group that it relates to.
    pub code: String,
    /// How it relates.
    pub relation: Relation,
    /// Country whose word it is: `CA` or `NZ`.
    pub country: Country,
}

crate::tokens! {
    /// How a position relates to a unit group.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum Relation {
        /// The same work.
        Same = "same",
        /// The position is only some of the unit group's work.
        Narrower = "narrower",
        /// The position covers more than the unit group.
        Broader = "broader",
        /// A task or speciality inside the unit group's work.
        PartOf = "part-of",
    }

    /// Countries whose positions the fields list.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum Country {
        /// Canada.
        CA = "CA",
        /// New Zealand.
        NZ = "NZ",
    }
}
