//! The small vocabularies of the tables of `data/`: each value with the token that stands in the files.

use metier_model::facts::{
    Assessment, ContextMeasure, Factor, OntarioPart, PermitStudy, PermitSubject, Pilot, Schooling, TaskLabel,
    ThreeYear, Unit,
};
use metier_model::{Lang, tokens};

/// A vocabulary whose values are read from tokens.
pub trait Token: Copy + 'static {
    /// Every value, in order.
    const ALL: &'static [Self];

    /// The token in the file.
    fn token(self) -> &'static str;
}

macro_rules! vocabularies {
    ($($name:ident)+) => {
        $(impl Token for $name {
            const ALL: &'static [Self] = &$name::ALL;

            fn token(self) -> &'static str {
                $name::token(self)
            }
        })+
    };
}

vocabularies! {
    Assessment ContextMeasure Factor HoursBasis ListKind Measure OntarioPart Op PermitStudy PermitSubject Pilot Quality
    RegionKind ScaleGroup Schooling TaskLabel Unit
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
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RegionKind {
        /// Canada.
        Country = "country",
        /// A province.
        Province = "province",
        /// An economic region.
        Region = "region",
        /// An economic region that is its whole province or territory.
        Both = "both",
    }

    /// What the annual median of `hours.csv` rests on.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum HoursBasis {
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

    /// What `cops_years.csv` counts.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Measure {
        /// Persons employed.
        Employment = "employment",
        /// Job openings in the year.
        Openings = "openings",
        /// Job seekers in the year.
        Seekers = "seekers",
    }

    /// Statistics Canada's quality of an estimate.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Quality {
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

    /// The group that an `OaSIS` score belongs to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ScaleGroup {
        /// Skills, 0 to 5.
        Skills = "skills",
        /// Abilities, 0 to 5.
        Abilities = "abilities",
        /// Knowledge, 0 to 3.
        Knowledge = "knowledge",
        /// Work activities, 0 to 5.
        WorkActivities = "work-activities",
    }

    /// What being on an immigration list means.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ListKind {
        /// In demand: named for selection.
        InDemand = "in-demand",
        /// Not considered.
        Ineligible = "ineligible",
        /// In a federal category.
        Listed = "listed",
    }

    /// How a rule's value is meant.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Op {
        /// The value or more.
        AtLeast = ">=",
        /// Nothing is asked.
        None = "none",
        /// The value is a word for the rule.
        Rule = "rule",
    }
}
