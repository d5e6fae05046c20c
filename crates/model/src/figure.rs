//! A figure never travels without its provenance: known with a source, or missing with a reason.

use std::borrow::Cow;

use super::geo::Geo;
use super::{Lang, Named};

crate::tokens! {
    /// How a figure came to be.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Kind {
        /// Someone measured it and printed it.
        Published = "published",
        /// Computed here from published figures by a method that is named.
        Modelled = "modelled",
        /// A judgement, with its author and basis.
        Estimated = "estimated",
        /// A third party says so; kept beside the published figure.
        Claimed = "claimed",
    }
}

crate::tokens! {
    /// How a figure is computed from published ones, each by its formula.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Method {
        /// Bands of pay by experience, from three percentiles.
        Bands = "bands-by-experience",
        /// A published hour's pay times 40 hours a week and the weeks of a year.
        ByYear = "hour-times-full-time-year",
        /// The same with the occupation's usual hours.
        ByUsualYear = "hour-times-usual-year",
        /// A published year's pay by the hours of the publisher's year.
        ByHour = "year-by-hours",
        /// Openings of ten years for each worker.
        PerWorker = "openings-per-worker",
        /// The rating of 10.
        Rating = "rating",
        /// Rank by the rating among a list.
        Rank = "rank-by-rating",
        /// Likeness of two unit groups by their profiles.
        Similar = "likeness-of-profiles",
        /// Mean of the levels of several profiles.
        SkillsMean = "mean-of-profiles",
        /// Level less the mean of all profiles.
        SkillsApart = "level-less-mean",
        /// Difference of two levels.
        SkillsDifference = "difference-of-levels",
        /// Mean rank of the measures of exposure.
        Exposure = "mean-rank-of-measures",
        /// Figure of the middle unit group of a class, by workers.
        Middle = "middle-unit-group-by-workers",
        /// Mean over roles and their O*NET occupations.
        ByOnet = "mean-over-roles-and-onet",
        /// Rank of exposure less complementarity.
        Net = "rank-of-exposure-less-complementarity",
        /// Majority of the labels of a duty's tasks.
        ByDuty = "majority-of-task-labels",
        /// Share of automation among conversations of a known kind.
        ObservedSplit = "share-of-automation",
        /// Share of all conversations by round.
        ObservedTrend = "share-of-conversations",
        /// Written by the project.
        Written = "written-by-the-project",
        /// What regulators and provinces ask today, as the project knows it.
        Rules = "rules-of-today",
        /// Net present value of retraining.
        Payback = "net-present-value",
        /// Canada's counts as the sum of the provinces'.
        PeopleSum = "sum-of-provinces",
        /// Share of women.
        PeopleWomen = "share-of-women",
        /// Share of a field of study.
        StudyShare = "share-of-field",
        /// How tied an occupation is to its fields of study.
        StudyTied = "tied-to-fields",
        /// How well an occupation's interests fit a person's.
        InterestFit = "fit-of-interests",
        /// Schooling that a person lacks.
        SchoolingMissing = "schooling-that-lacks",
        /// How profiles stand for a unit group in ESDC's matrix.
        Esdc = "esdc-highest-of-profiles",
        /// Steps of preparation added up.
        SchoolingSum = "sum-of-steps",
        /// Input of the rating: rank of the median wage.
        InputPay = "input-pay",
        /// Input of the rating: rank of the projection.
        InputOutlook = "input-outlook",
        /// Input of the rating: what net exposure leaves of a hundred.
        InputExposure = "input-exposure",
        /// Input of the rating: rank of openings and vacancies.
        InputVolume = "input-volume",
        /// Input of the rating: rank of the ease of entry.
        InputEntry = "input-entry",
        /// Input of the rating: rank of the closeness to a full week.
        InputHours = "input-hours",
    }
}

/// What a figure speaks of in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Period {
    /// As the publisher writes it, for example `2023-2024`; empty where it says none.
    Of(Cow<'static, str>),
    /// An edition, by its year.
    Edition(Cow<'static, str>),
    /// The page bears no date.
    Undated,
}

impl Period {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Of(text) if text.is_empty())
    }

    /// The form of machine-readable reports, the same in every language.
    pub fn token(&self) -> Cow<'static, str> {
        match self {
            Self::Of(text) => text.clone(),
            Self::Edition(year) => Cow::Owned(format!("edition-{year}")),
            Self::Undated => Cow::Borrowed("not-dated"),
        }
    }
}

impl From<&'static str> for Period {
    fn from(text: &'static str) -> Self {
        Self::Of(Cow::Borrowed(text))
    }
}

impl From<String> for Period {
    fn from(text: String) -> Self {
        Self::Of(Cow::Owned(text))
    }
}

/// A place outside Canada that a figure was measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Abroad {
    /// The United States.
    UnitedStates,
    /// No country in particular.
    World,
}

impl Abroad {
    /// The short mark that stands where a Canadian figure has its province.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnitedStates => "US",
            Self::World => "world",
        }
    }
}

/// Where a figure comes from and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Ids of rows of `data/sources.csv`, the most direct first.
    pub sources: Vec<&'static str>,
    /// Reference period as the publisher writes it, for example `2023-2024`.
    pub period: Period,
    /// What the figure is about.
    pub geo: Geo,
    /// The names of the economic region it is about, where that is narrower than a province.
    pub area: Option<Box<Named>>,
    /// Where it was measured, where that is not Canada.
    pub abroad: Option<Abroad>,
    /// What was asked for, where that differs.
    pub asked: Option<Geo>,
    /// How it came to be.
    pub kind: Kind,
    /// How it is computed; none where the publisher printed it so.
    pub method: Option<Method>,
}

impl Provenance {
    /// A published figure.
    pub fn published(source: &'static str, period: impl Into<Period>, geo: Geo) -> Self {
        Self {
            sources: vec![source],
            period: period.into(),
            geo,
            area: None,
            abroad: None,
            asked: None,
            kind: Kind::Published,
            method: None,
        }
    }

    /// A figure computed from published ones.
    pub fn modelled(sources: &[&'static str], period: impl Into<Period>, geo: Geo, method: Method) -> Self {
        let published = Self::published("", period, geo);
        Self { sources: sources.to_vec(), kind: Kind::Modelled, method: Some(method), ..published }
    }

    /// The same, measured outside Canada.
    #[must_use]
    pub fn abroad(mut self, place: Abroad) -> Self {
        self.abroad = Some(place);
        self
    }

    /// The place that it speaks of, in short, the same in every language: `CA`, `BC`, `US`, an economic region by its
    /// first name and its province, as two provinces have a Northeast.
    pub fn place(&self) -> Cow<'static, str> {
        match &self.area {
            Some(area) => format!("{}, {}", area.get(Lang::default()), self.geo.code()).into(),
            None => self.country_or_province().into(),
        }
    }

    /// The same without the economic region, which stands beside it.
    pub fn country_or_province(&self) -> &'static str {
        self.abroad.map_or(self.geo.code(), Abroad::code)
    }

    /// The same, marked as a fallback from what was asked.
    #[must_use]
    pub fn asked(mut self, asked: Geo) -> Self {
        self.asked = (asked != self.geo).then_some(asked);
        self
    }

    /// The same published figure in another unit, by a method and what it takes besides; no method changes
    /// nothing. Its kind stays as it is.
    #[must_use]
    pub fn converted(&self, method: Option<Method>, besides: &[&'static str]) -> Self {
        let mut from = self.clone();
        if method.is_some() {
            from.method = method;
            from.sources.extend(besides);
        }
        from
    }

    /// The same figure computed further by a method.
    #[must_use]
    pub fn derived(&self, method: Method) -> Self {
        Self { kind: Kind::Modelled, method: Some(method), ..self.clone() }
    }
}

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The publisher has no figure for this place.
    NotPublished(Geo),
    /// The table that the program carries has none; the publisher's own file has, and can be brought in.
    NotInTable,
    /// The publisher's row has no such number; its mark says why.
    Suppressed(Mark),
    /// The publisher does not cover this unit group.
    NotCovered(Publisher),
    /// No O*NET occupation corresponds, so a score by O*NET does not reach here.
    NotMapped,
    /// O*NET occupations correspond, but the study rates none of them.
    NotRated,
    /// Fewer inputs than the method asks for: have, need.
    TooFew(usize, usize),
    /// The inputs that are known carry too little of the weights: per cent carried, per cent needed.
    Carries(u8, u8),
    /// The publisher makes no assessment.
    NotAssessed,
    /// The text of this occupation is not written yet.
    NotWritten,
    /// Depends on something that is missing itself.
    Needs(Need),
}

/// What a publisher writes in the place of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Statistics Canada's F.
    Unreliable,
    /// Statistics Canada's x.
    Confidential,
    /// Statistics Canada's two points, or nothing.
    NotAvailable,
    /// Job Bank leaves the field empty and says nothing.
    NoReason,
}

/// A publisher that does not cover every unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Publisher {
    /// B.C.'s `WorkBC`.
    WorkBc,
    /// The Canadian Occupational Projection System.
    Cops,
    /// The Dais.
    Dais,
}

/// What a figure depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// Two of the three percentiles.
    TwoPercentiles,
    /// A median above the minimum wage.
    MiddleAboveMinimum,
    /// Openings and employment of the projection.
    OpeningsAndEmployment,
}

impl Missing {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(&self) -> &'static str {
        match self {
            Self::NotPublished(_) => "not-published",
            Self::NotInTable => "not-in-the-table",
            Self::Suppressed(Mark::Unreliable) => "too-unreliable",
            Self::Suppressed(Mark::Confidential) => "confidential",
            Self::Suppressed(Mark::NotAvailable) => "not-available",
            Self::Suppressed(Mark::NoReason) => "no-reason-given",
            Self::NotCovered(Publisher::WorkBc) => "not-covered-by-workbc",
            Self::NotCovered(Publisher::Cops) => "not-covered-by-cops",
            Self::NotCovered(Publisher::Dais) => "not-covered-by-the-dais",
            Self::NotMapped => "no-onet-occupation",
            Self::NotRated => "not-rated-by-the-study",
            Self::TooFew(..) => "too-few-inputs",
            Self::Carries(..) => "weights-not-carried",
            Self::NotAssessed => "not-assessed",
            Self::NotWritten => "not-written",
            Self::Needs(Need::TwoPercentiles) => "needs-two-percentiles",
            Self::Needs(Need::MiddleAboveMinimum) => "median-at-minimum-wage",
            Self::Needs(Need::OpeningsAndEmployment) => "needs-openings-and-employment",
        }
    }
}

/// A value with its provenance, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure<T> {
    /// There is a value.
    Known {
        /// The value, in the unit that the field's docs name.
        value: T,
        /// Where it comes from.
        from: Provenance,
    },
    /// There is none.
    Missing(Missing),
}

impl<T> Figure<T> {
    /// A known figure.
    pub fn known(value: T, from: Provenance) -> Self {
        Self::Known { value, from }
    }

    /// Value and provenance together, or nothing.
    pub fn get(&self) -> Option<(&T, &Provenance)> {
        match self {
            Self::Known { value, from } => Some((value, from)),
            Self::Missing(_) => None,
        }
    }

    /// The value for further computation; whoever shows it must show its provenance too.
    pub fn value(&self) -> Option<&T> {
        self.get().map(|(value, _)| value)
    }

    /// Where it comes from, if known.
    pub fn provenance(&self) -> Option<&Provenance> {
        self.get().map(|(_, from)| from)
    }

    /// The reason, if missing.
    pub fn missing(&self) -> Option<&Missing> {
        match self {
            Self::Known { .. } => None,
            Self::Missing(reason) => Some(reason),
        }
    }

    /// Another value computed from this one, by the named method.
    pub fn derive<U>(&self, method: Method, f: impl FnOnce(&T) -> U) -> Figure<U> {
        match self {
            Self::Known { value, from } => Figure::known(f(value), from.derived(method)),
            Self::Missing(reason) => Figure::Missing(reason.clone()),
        }
    }

    /// A part or another unit of the same figure; its kind stays as it is.
    pub fn map<U>(&self, f: impl FnOnce(&T) -> U) -> Figure<U> {
        match self {
            Self::Known { value, from } => Figure::known(f(value), from.clone()),
            Self::Missing(reason) => Figure::Missing(reason.clone()),
        }
    }
}
