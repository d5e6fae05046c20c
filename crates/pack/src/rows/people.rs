//! Rows about prospects by province, likeness, study and people: the tables that came with the second round.

use super::UnitGroup;
use metier_model::facts::ThreeYear;
use metier_model::{Geo, Named};

/// A row of `three_year.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreeYearRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// A province or territory.
    pub geo: Geo,
    /// What Job Bank expects.
    pub outlook: ThreeYear,
    /// Day of the release, `YYYY-MM-DD`.
    pub released: String,
}

/// A row of `match_matrix.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchRow {
    /// `32129.03`: from here.
    pub profile: String,
    /// One level a profile in the order of `oasis_profiles.csv`: 0 not similar to 3 very similar; none for itself
    /// and where the publisher gives none.
    pub levels: Vec<Option<u8>>,
}

/// A row of `study_fields.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudyFieldRow {
    /// Code of the Classification of Instructional Programs, `13.01`.
    pub field: String,
    /// Its name as published, in the first language; in another one the project's own translation, empty where nobody
    /// translated it yet.
    pub name: Named,
}

/// A row of `study.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudyCountRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// Position in [`super::super::tables::Tables::study_fields`].
    pub field: u16,
    /// People of the unit group whose highest certificate is in the field, rounded by the publisher.
    pub people: u32,
    /// The figures are those of 00018, which folds the senior managers 00011 to 00015.
    pub folded: bool,
}

/// A row of `people.csv`: the labour force, rounded by the publisher.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Fields are the columns.
pub struct PeopleRow {
    pub code: UnitGroup,
    pub geo: Geo,
    pub people: Option<u32>,
    pub men: Option<u32>,
    pub women: Option<u32>,
    pub folded: bool,
}

/// A row of `unemployment.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct UnemploymentRow {
    /// A major group's two digits.
    pub major: String,
    /// Canada or a province.
    pub geo: Geo,
    /// Per cent of the labour force.
    pub rate: f64,
}
