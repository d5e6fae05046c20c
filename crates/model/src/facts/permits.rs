//! The work permit after study, and federal pilots that the tables do not have.

use serde::{Deserialize, Serialize};

crate::tokens! {
    /// What a rule of the work permit after study says.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum PermitSubject {
        /// Length of the permit.
        Length = "length",
        /// Lengths of several programs may be added up.
        Combine = "combine",
        /// How often one can have it.
        Once = "once",
        /// Within which time one applies.
        Window = "window",
        /// The shortest program that counts, in months.
        Program = "program",
        /// The shortest program of Quebec that counts, in hours.
        ProgramQuebec = "program-quebec",
        /// Language.
        Language = "language",
        /// The field of study has to be on the publisher's list.
        Field = "field",
        /// Of programs whose lengths are added up, the higher benchmark counts.
        CombineLanguage = "combine-language",
    }

    /// The studies that a rule of the work permit speaks of.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum PermitStudy {
        /// Any.
        Any = "any",
        /// A master's degree.
        Masters = "masters",
        /// A program of less than two years.
        Short = "short",
        /// A program of two years or more.
        Long = "long",
        /// A university program.
        University = "university",
        /// A college or other program.
        College = "college",
    }
}

/// One rule of the work permit after study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermitRule {
    /// What it says.
    pub subject: PermitSubject,
    /// Which studies it speaks of.
    pub study: PermitStudy,
    /// Months, hours, days, times or the benchmark; none where the rule has no number of its own.
    pub value: Option<u16>,
    /// The shortest program in months, where the rule has one.
    pub least: Option<u16>,
    /// In force since, `YYYY-MM-DD`; empty where not known.
    pub since: String,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
}

/// A federal pilot that the tables do not have; written in `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Untold {
    /// Which one.
    pub pilot: UntoldPilot,
    /// Day on which it opened, `YYYY-MM-DD`.
    pub opened: String,
    /// Unit groups that it is for.
    pub codes: Vec<String>,
}

/// Federal pilots that the tables do not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UntoldPilot {
    /// The Home Care Worker Immigration Pilots.
    HomeCare,
}
