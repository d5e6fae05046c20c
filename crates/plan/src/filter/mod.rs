//! A filter over the unit groups: criteria, each on or off with a value of its own.
//!
//! What each is decided by stands beside [`Criterion`]; all that is done with one is a row of `criteria`. The deciding
//! of all of them is in [`eval`], a whole filter in words in [`words`].

use crate::immigration_names::{full_name, pilot};
use crate::person::Person;
use metier_evidence::ai::Quadrant;
use metier_evidence::immigration::Name;
use metier_model::facts::{Assessment, Immigration, ListMeaning, Match, ThreeYear};
use metier_model::{Geo, GroupId, Lang};
use metier_words::{Language, Locale, Msg, Text};

mod change;
mod criteria;
pub mod eval;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod trial;
pub mod words;

use criteria::CriterionSpec;
pub use criteria::{Need, OptionValue};
pub use eval::{CriterionEffect, FilterContext, FilterEval, Matches, Tally};

macro_rules! criteria {
    ($($(#[$doc:meta])* $criterion:ident = $spec:path;)*) => {
        /// What a unit group can be held against. Each is decided for the whole unit group, from the columns of the archive.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Criterion {
            $($(#[$doc])* $criterion,)*
        }

        impl Criterion {
            /// In the order of the screen.
            pub const ALL: [Self; [$(stringify!($criterion)),*].len()] = [$(Self::$criterion),*];

            /// Its row.
            fn spec(self) -> &'static CriterionSpec {
                match self {
                    $(Self::$criterion => &$spec,)*
                }
            }
        }
    };
}

// A row: the criterion, and where all that is done with it stands.
criteria! {
    /// The second digit of the code (`noc-2021`); never unknown.
    Teer = criteria::work::TEER;
    /// Holland letters among the three leading ones of a profile (`oasis-2025`): one profile of the unit group has
    /// all of them, or one of them. Unknown where no profile has letters.
    Interests = criteria::work::INTERESTS;
    /// Median wage, CAD per hour, in the place or else in Canada (`jobbank-wages-2025`, the rule of
    /// `evidence::pay::median`; an economic region counts as its province). Unknown where neither is published.
    Pay = criteria::work::PAY;
    /// The assessment of 2024-2033 for Canada (`cops-2024`), on its scale from strong surplus to strong shortage.
    /// Unknown where COPS gives none.
    Outlook = criteria::work::OUTLOOK;
    /// Mean of the measures' percentile ranks, 0 to 100 (`evidence::ai::EXPOSURE`), as the AI pane shows it.
    /// Unknown with fewer than two measures.
    Exposure = criteria::work::EXPOSURE;
    /// AIOE and complementarity against The Dais's cuts (`dais-2025`). Unknown where they are not covered.
    Quadrant = criteria::work::QUADRANT;
    /// Months of schooling on some way into some role (written from `noc-2021` and `oasis-2025`); practice is not
    /// counted. Unknown where no way is so short by its stated length and another one states none.
    Schooling = criteria::work::SCHOOLING;
    /// How firmly a licence, registration or trade certificate is asked in the place, of the role that asks for it
    /// least; a licence to drive is none (written from `noc-2021`). Unknown where the occupation is not written.
    Licence = criteria::work::LICENCE;
    /// On a dated list of a program, or within its rule of TEER or code (`ircc-lists-2026-08`). About the occupation
    /// only, never about a person.
    Immigration = criteria::work::IMMIGRATION;
    /// On the user's shortlist.
    Saved = criteria::user::SAVED;
    /// Median wage above the baseline's: both of the place, or both of Canada where the place lacks one of them.
    /// Unknown where that leaves no pair.
    PaysMore = criteria::relative::PAYS_MORE;
    /// Exposure below the baseline's, as above.
    LessExposed = criteria::relative::LESS_EXPOSED;
    /// Among the nearest by the cosine of the `OaSIS` scores (`plan::similar::METHOD`).
    Similar = criteria::relative::SIMILAR;
    /// Job Bank's outlook for three years in the place (`jobbank-outlook-2025`). Unknown where it is undetermined, and
    /// for Canada.
    ThreeYear = criteria::work::THREE_YEAR;
    /// Called so similar by ESDC's Skills Match Matrix (`evidence::esdc::METHOD`), coming from the baseline. Unknown
    /// where the matrix says nothing.
    Esdc = criteria::relative::ESDC;
    /// The fit of the person's interests (`plan::interests`), of the role that fits best. Unknown where no profile has
    /// letters.
    Suits = criteria::user::SUITS;
    /// The share of the people with the person's field of study who work there (`census-98-10-0403`). Unknown where
    /// nobody is counted.
    Studied = criteria::user::STUDIED;
    /// Months of schooling between the baseline and the other work, as a move tells it (`plan::between`). Unknown where
    /// its length is not stated whole, unless what is stated is too much already.
    SchoolingFrom = criteria::relative::SCHOOLING_FROM;
    /// Share of its working time in tasks for which AI is seen to be used (`anthropic-2026`), at most, as the AI pane
    /// shows it. Unknown where the index knows none of its work.
    UsedAtMost = criteria::work::USED_AT_MOST;
    /// The same, at least.
    UsedAtLeast = criteria::work::USED_AT_LEAST;
    /// What the person cannot do, or would rather not: one role spares them from all of it (`plan::limits`). Unknown
    /// where no role is rated.
    Cannot = criteria::user::CANNOT;
}

impl Criterion {
    /// Its bit in a set of criteria.
    pub fn bit(self) -> u32 {
        1 << self as u32
    }

    /// Its name on the command line and in `state.ron`.
    pub fn word(self) -> &'static str {
        self.spec().word
    }

    /// Its option on the command line.
    pub fn option(self) -> OptionValue {
        self.spec().option
    }

    /// What it needs before it can be on.
    pub fn needs(self) -> Need {
        self.spec().needs
    }

    /// What digits that are typed on its line mean as its value in words; none where they mean nothing.
    pub fn typed(self, digits: &str) -> Option<String> {
        (self.spec().typed)(digits)
    }

    /// Whether it is a sum of pay, typed with its unit.
    pub fn is_sum(self) -> bool {
        self.spec().sum
    }

    /// Whether it compares with the baseline.
    pub fn is_relative(self) -> bool {
        self.needs() == Need::Baseline
    }
}

/// Which quadrants of exposure and complementarity are let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quadrants {
    /// Either exposure, high complementarity.
    HighComplementarity,
    /// Low exposure, either complementarity.
    LowExposure,
    /// All but high exposure with low complementarity.
    NotUnshielded,
    /// One of the four.
    One(Quadrant),
}

impl Quadrants {
    /// In the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::HighComplementarity,
        Self::LowExposure,
        Self::NotUnshielded,
        Self::One(Quadrant { high_exposure: false, high_complementarity: true }),
        Self::One(Quadrant { high_exposure: false, high_complementarity: false }),
        Self::One(Quadrant { high_exposure: true, high_complementarity: true }),
        Self::One(Quadrant { high_exposure: true, high_complementarity: false }),
    ];

    fn has(self, quadrant: Quadrant) -> bool {
        match self {
            Self::HighComplementarity => quadrant.high_complementarity,
            Self::LowExposure => !quadrant.high_exposure,
            Self::NotUnshielded => quadrant.high_complementarity || !quadrant.high_exposure,
            Self::One(wanted) => quadrant == wanted,
        }
    }
}

metier_model::tokens! {
    /// How firmly a licence may be asked at most, for an occupation to be kept.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Papers {
        /// Dropped where one is required.
        NotRequired = "required",
        /// Dropped where one is required or usually required.
        NotUsual = "usual",
        /// Dropped where one is asked for anywhere, if only at times.
        Never = "any",
    }
}

impl Papers {
    /// The highest degree of [`metier_model::Columns::licence`] that is kept.
    fn degree(self) -> u8 {
        match self {
            Self::NotRequired => 2,
            Self::NotUsual => 1,
            Self::Never => 0,
        }
    }
}

impl Quadrants {
    /// The word of the command line and of `state.ron`.
    pub fn word(self) -> &'static str {
        match self {
            Self::HighComplementarity => "high-complementarity",
            Self::LowExposure => "low-exposure",
            Self::NotUnshielded => "not-he-lc",
            Self::One(quadrant) => match (quadrant.high_exposure, quadrant.high_complementarity) {
                (true, true) => "he-hc",
                (true, false) => "he-lc",
                (false, true) => "le-hc",
                (false, false) => "le-lc",
            },
        }
    }
}

/// A way to immigrate that an occupation can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImmigrationRoute {
    /// On the list of any category of Express Entry.
    AnyCategory,
    /// On this list, by its position in [`Immigration::streams`].
    List(u16),
    /// Within the rule of this program, by its position in [`Immigration::programs`].
    Program(u16),
    /// On the list of any community of the pilots in the place.
    AnyPilot,
    /// On the list of this community, by its position in [`Immigration::communities`].
    Community(u16),
}

impl ImmigrationRoute {
    /// What can be chosen in a place: Express Entry, the programs by rule, the lists of the place and the communities of
    /// the pilots there; those of all provinces where Canada is asked for.
    pub fn all(immigration: &Immigration, place: Geo) -> Vec<Self> {
        let here = |geo: u8| place == Geo::Canada || geo == 0 || geo == place.index();
        let list = |federal: bool| {
            (0_u16..)
                .zip(&immigration.streams)
                .filter(move |(_, stream)| {
                    stream.meaning == ListMeaning::Wanted && here(stream.geo) && (stream.geo == 0) == federal
                })
                .map(|(position, _)| Self::List(position))
        };
        let programs = (0_u16..).zip(&immigration.programs).map(|(position, _)| Self::Program(position));
        let communities: Vec<Self> = (0_u16..)
            .zip(&immigration.communities)
            .filter(|(_, community)| here(community.geo))
            .map(|(position, _)| Self::Community(position))
            .collect();
        let any = (!communities.is_empty()).then_some(Self::AnyPilot);
        let federal = std::iter::once(Self::AnyCategory).chain(list(true)).chain(programs);
        federal.chain(list(false)).chain(any).chain(communities).collect()
    }

    /// What it is called, as the screen says it.
    pub fn in_words(self, immigration: &Immigration) -> Text {
        match self {
            Self::AnyCategory => Msg::FilterAnyCategory.into(),
            Self::List(at) => {
                let stream = immigration.streams.get(usize::from(at));
                stream.map_or(Text::EMPTY, |stream| full_name(Name::of(stream)))
            }
            Self::Program(at) => {
                let rule = immigration.programs.get(usize::from(at));
                rule.map_or(Text::EMPTY, |rule| full_name(Name::Program(rule.program)))
            }
            Self::AnyPilot => Msg::FilterAnyPilot.into(),
            Self::Community(at) => {
                let community = immigration.communities.get(usize::from(at));
                community.map_or(Text::EMPTY, |community| {
                    Text::commas([Text::named(community.name.0.clone()), pilot(community.pilot).into()])
                })
            }
        }
    }

    /// Its name in each language of the user: in the first what files and scripts write, in the others what the screen
    /// says.
    pub(crate) fn names(self, immigration: &Immigration) -> [String; Language::ALL.len()] {
        let told = self.in_words(immigration);
        Language::ALL.map(|language| match language {
            Language::En => self.name(immigration),
            other => told.say(&Locale::new(other)),
        })
    }

    /// Its name in files and scripts: program and list.
    pub fn name(self, immigration: &Immigration) -> String {
        match self {
            Self::AnyCategory => "Express Entry, any category".to_owned(),
            Self::List(position) => match immigration.streams.get(usize::from(position)) {
                Some(stream) if stream.geo == 0 => {
                    format!("{}, {}", stream.program, stream.category().unwrap_or(&stream.name))
                }
                Some(stream) => stream.name.clone(),
                None => String::new(),
            },
            Self::Program(position) => {
                let rule = immigration.programs.get(usize::from(position));
                rule.map_or_else(String::new, |rule| {
                    let (program, stream) = rule.program.names();
                    format!("{program}, {stream}")
                })
            }
            Self::AnyPilot => "Community pilots, any community".to_owned(),
            Self::Community(position) => {
                let community = immigration.communities.get(usize::from(position));
                community.map_or_else(String::new, |community| {
                    format!("{}, {}", community.name.name(Lang::default()), community.pilot.name())
                })
            }
        }
    }
}

/// Least and most of what a value may be.
pub mod bounds {
    /// CAD per hour.
    pub const HOURLY: (f32, f32) = (1.0, 500.0);
    /// Exposure, 0 to 100.
    pub const EXPOSURE: (u8, u8) = (0, 100);
    /// Observed use of AI, per cent.
    pub const USED: (u8, u8) = (0, 100);
    /// Months of schooling.
    pub(crate) const MONTHS: (u16, u16) = (0, 180);
    /// Nearest unit groups.
    pub(crate) const NEAREST: (u16, u16) = (1, 515);
    /// Fit of interests, per cent.
    pub(crate) const FIT: (u8, u8) = (0, 100);
    /// Share of the people with a field, per cent.
    pub const SHARE: (f32, f32) = (0.1, 50.0);
}

pub use super::interests::HOLLAND;

/// The criteria with their values. A criterion that is off keeps its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// Criteria that are on, by [`Criterion::bit`].
    on: u32,
    /// Criteria whose unknown unit groups are kept.
    keep_unknown: u32,
    /// TEER categories, one bit each.
    pub teers: u8,
    /// Holland letters, one bit each in the order of [`HOLLAND`].
    pub letters: u8,
    /// Whether one profile must have all of them.
    pub all_letters: bool,
    /// Least median pay, CAD per hour.
    pub hourly: f32,
    /// Least favourable assessment that is kept.
    pub outlook: Assessment,
    /// Highest exposure that is kept, 0 to 100.
    pub exposure: u8,
    /// Most observed use that is kept, per cent of the working time.
    pub used_most: u8,
    /// Least observed use that is kept, likewise.
    pub used_least: u8,
    /// Quadrants that are kept.
    pub quadrants: Quadrants,
    /// Longest schooling that is kept, months.
    pub months: u16,
    /// Licences that are put up with.
    pub papers: Papers,
    /// Way to immigrate.
    pub route: ImmigrationRoute,
    /// What "more" and "less" are measured against.
    pub baseline: Option<GroupId>,
    /// How many of the nearest unit groups count as similar.
    pub nearest: u16,
    /// Least favourable three-year outlook that is kept.
    pub three_year: ThreeYear,
    /// How similar ESDC calls it at least.
    pub esdc: Match,
    /// What the person says of themselves.
    pub person: Person,
    /// Least fit of interests, per cent.
    pub fit: u8,
    /// Least share of the people with the field of study who work there, per cent.
    pub share: f32,
    /// Longest schooling from the baseline that is kept, months.
    pub added: u16,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            on: 0,
            keep_unknown: 0,
            teers: 0b00_1100,
            letters: 0,
            all_letters: true,
            hourly: 30.0,
            outlook: Assessment::Balance,
            exposure: 50,
            used_most: 10,
            used_least: 25,
            quadrants: Quadrants::HighComplementarity,
            months: 24,
            papers: Papers::NotRequired,
            route: ImmigrationRoute::AnyCategory,
            baseline: None,
            nearest: 30,
            three_year: ThreeYear::Moderate,
            esdc: Match::Similar,
            person: Person::default(),
            fit: 70,
            share: 1.0,
            added: 24,
        }
    }
}

impl Filter {
    /// The same person and occupation to measure against, with everything off.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { baseline: self.baseline, person: self.person, ..Self::default() }
    }

    /// Takes over what the person says now; a criterion that lacks its value then is off.
    pub fn speak_of(&mut self, person: Person) {
        self.person = person;
        for criterion in [Criterion::Suits, Criterion::Studied, Criterion::Cannot] {
            let on = self.is_on(criterion) && self.is_complete(criterion);
            self.set_on(criterion, on);
        }
    }

    /// Whether a criterion is on.
    pub fn is_on(&self, criterion: Criterion) -> bool {
        self.on & criterion.bit() != 0
    }

    /// Whether any is.
    pub fn is_active(&self) -> bool {
        self.on != 0
    }

    /// Criteria that are on.
    pub fn active(&self) -> impl Iterator<Item = Criterion> + '_ {
        Criterion::ALL.into_iter().filter(|&criterion| self.is_on(criterion))
    }

    /// Turns a criterion on or off; one that lacks its value stays off, and the answer is false.
    pub fn set_on(&mut self, criterion: Criterion, on: bool) -> bool {
        if on && !self.is_complete(criterion) {
            return false;
        }
        if on {
            self.on |= criterion.bit();
        } else {
            self.on &= !criterion.bit();
        }
        true
    }

    /// Whether a criterion has what it needs to be decided.
    pub fn is_complete(&self, criterion: Criterion) -> bool {
        match criterion.needs() {
            Need::Nothing => true,
            Need::Categories => self.teers != 0,
            Need::Letters => self.letters != 0,
            Need::Baseline => self.baseline.is_some(),
            Need::Answers => !self.person.answers.profile().is_flat(),
            Need::Field => self.person.field.is_some(),
            Need::Limits => !self.person.limits.is_empty(),
        }
    }

    /// Whether unit groups that a criterion cannot be decided for are kept.
    pub fn keeps_unknown(&self, criterion: Criterion) -> bool {
        self.keep_unknown & criterion.bit() != 0
    }

    /// Chooses whether they are.
    pub fn set_keep_unknown(&mut self, criterion: Criterion, keep: bool) {
        if keep {
            self.keep_unknown |= criterion.bit();
        } else {
            self.keep_unknown &= !criterion.bit();
        }
    }
}

/// Assessments from the least to the most favourable for those who look for work.
pub const ASSESSMENTS: [Assessment; 5] = [
    Assessment::StrongSurplus,
    Assessment::ModerateSurplus,
    Assessment::Balance,
    Assessment::ModerateShortage,
    Assessment::StrongShortage,
];
