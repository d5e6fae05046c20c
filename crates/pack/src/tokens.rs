//! The small vocabularies of the tables of `data/`: each value with the token that stands in the files.

use metier_model::Lang;
use metier_model::facts::{
    Assessment, Factor, PermitStudy, PermitSubject, Pilot, Schooling, TaskLabel, ThreeYear, Unit,
};

/// A vocabulary whose values are read from tokens.
pub trait Token: Copy + 'static {
    /// Every value, in order.
    const ALL: &'static [Self];

    /// The token in the file.
    fn token(self) -> &'static str;
}

/// A small vocabulary of a table: each variant with the token that stands in the file.
macro_rules! tokens {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $token:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl Token for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn token(self) -> &'static str {
                match self { $(Self::$variant => $token,)+ }
            }
        }
    };
}

impl Token for ThreeYear {
    const ALL: &'static [Self] =
        &[Self::Undetermined, Self::VeryLimited, Self::Limited, Self::Moderate, Self::Good, Self::VeryGood];

    fn token(self) -> &'static str {
        self.token()
    }
}

impl Token for Lang {
    const ALL: &'static [Self] = &Self::ALL;

    fn token(self) -> &'static str {
        self.code()
    }
}

tokens! {
    /// What a row of `regions.csv` is.
    RegionKind {
        /// Canada.
        Country = "country",
        /// A province.
        Province = "province",
        /// An economic region.
        Region = "region",
        /// An economic region that is its whole province or territory.
        Both = "both",
    }
}

tokens! {
    /// What the annual median of `hours.csv` rests on.
    HoursBasis {
        /// Job Bank's hourly median times usual hours times 52.14.
        JobBankHourly = "job-bank-hourly",
        /// 2021 Census, people who worked full time all year.
        CensusFullYear = "census-full-year",
        /// 2021 Census, as Job Bank gives it by the year.
        CensusAnnual = "census-annual",
        /// Physicians: Canadian Institute for Health Information and Canadian Medical Association.
        Physicians = "cihi-cma-annual",
        /// Judges: administrative data.
        Judges = "judges-annual",
        /// No median.
        None = "none",
    }
}

impl Token for Assessment {
    const ALL: &'static [Self] = &[
        Self::StrongShortage,
        Self::ModerateShortage,
        Self::Balance,
        Self::ModerateSurplus,
        Self::StrongSurplus,
    ];

    fn token(self) -> &'static str {
        Self::token(self)
    }
}

tokens! {
    /// What `cops_years.csv` counts.
    Measure {
        /// Persons employed.
        Employment = "employment",
        /// Job openings in the year.
        Openings = "openings",
        /// Job seekers in the year.
        Seekers = "seekers",
    }
}

tokens! {
    /// Statistics Canada's quality of an estimate.
    Quality {
        /// Excellent.
        A = "A",
        /// Very good.
        B = "B",
        /// Good.
        C = "C",
        /// Acceptable.
        D = "D",
        /// Use with caution.
        E = "E",
        /// Too unreliable to be published: no figure.
        F = "F",
        /// Confidential: no figure.
        X = "x",
    }
}

tokens! {
    /// The group that an `OaSIS` score belongs to.
    ScaleGroup {
        /// Skills, 0 to 5.
        Skills = "skills",
        /// Abilities, 0 to 5.
        Abilities = "abilities",
        /// Knowledge, 0 to 3.
        Knowledge = "knowledge",
        /// Work activities, 0 to 5.
        WorkActivities = "work-activities",
    }
}

tokens! {
    /// What being on an immigration list means.
    ListKind {
        /// In demand: named for selection.
        InDemand = "in-demand",
        /// Not considered.
        Ineligible = "ineligible",
        /// In a federal category.
        Listed = "listed",
    }
}

impl Token for Factor {
    const ALL: &'static [Self] =
        &[Self::Language, Self::Experience, Self::Education, Self::LanguageExempt, Self::WorkHours];

    fn token(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Experience => "experience",
            Self::Education => "education",
            Self::LanguageExempt => "language-exempt",
            Self::WorkHours => "work-hours",
        }
    }
}

tokens! {
    /// How a rule's value is meant.
    Op {
        /// The value or more.
        AtLeast = ">=",
        /// Nothing is asked.
        None = "none",
        /// The value is a word for the rule.
        Rule = "rule",
    }
}

impl Token for Unit {
    const ALL: &'static [Self] = &[Self::Clb, Self::Months, Self::Years, Self::Hours];

    fn token(self) -> &'static str {
        match self {
            Self::Clb => "CLB",
            Self::Months => "months",
            Self::Years => "years",
            Self::Hours => "hours",
        }
    }
}

impl Token for Schooling {
    const ALL: &'static [Self] = &[Self::HighSchool, Self::YearAfterHighSchool];

    fn token(self) -> &'static str {
        match self {
            Self::HighSchool => "canadian-high-school",
            Self::YearAfterHighSchool => "canadian-1yr-postsecondary",
        }
    }
}

impl Token for Pilot {
    const ALL: &'static [Self] = &[Self::Rural, Self::Francophone];

    fn token(self) -> &'static str {
        match self {
            Self::Rural => "RCIP",
            Self::Francophone => "FCIP",
        }
    }
}

impl Token for PermitSubject {
    const ALL: &'static [Self] = &[
        Self::Length,
        Self::Combine,
        Self::Once,
        Self::Window,
        Self::Program,
        Self::ProgramQuebec,
        Self::Language,
        Self::CombineLanguage,
    ];

    fn token(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Combine => "combine",
            Self::Once => "once",
            Self::Window => "window",
            Self::Program => "program",
            Self::ProgramQuebec => "program-quebec",
            Self::Language => "language",
            Self::CombineLanguage => "combine-language",
        }
    }
}

impl Token for PermitStudy {
    const ALL: &'static [Self] =
        &[Self::Any, Self::Masters, Self::Short, Self::Long, Self::University, Self::College];

    fn token(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Masters => "masters",
            Self::Short => "short",
            Self::Long => "long",
            Self::University => "university",
            Self::College => "college",
        }
    }
}

impl Token for TaskLabel {
    const ALL: &'static [Self] = &[Self::NotExposed, Self::Alone, Self::WithSoftware];

    fn token(self) -> &'static str {
        self.code()
    }
}
