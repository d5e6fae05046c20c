//! A figure never travels without its provenance: known with a source, or missing with a reason.

use std::borrow::Cow;
use std::fmt;

use super::geo::Geo;

/// How a figure came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Someone measured it and printed it.
    Published,
    /// Computed here from published figures by a method that is named.
    Modelled,
    /// A judgement, with its author and basis.
    Estimated,
    /// A third party says so; kept beside the published figure.
    Claimed,
}

impl Kind {
    /// One lower-case word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Modelled => "modelled",
            Self::Estimated => "estimated",
            Self::Claimed => "claimed",
        }
    }
}

/// Where a figure comes from and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Ids of rows of `data/sources.csv`, the most direct first.
    pub sources: Vec<&'static str>,
    /// Reference period as the publisher writes it, for example `2023-2024`.
    pub period: Cow<'static, str>,
    /// What the figure is about.
    pub geo: Geo,
    /// The economic region it is about, where it is narrower than a province.
    pub area: Option<&'static str>,
    /// What was asked for, where that differs.
    pub asked: Option<Geo>,
    /// How it came to be.
    pub kind: Kind,
    /// The method with its formula in words, for modelled figures.
    pub method: &'static str,
}

impl Provenance {
    /// A published figure.
    pub fn published(source: &'static str, period: impl Into<Cow<'static, str>>, geo: Geo) -> Self {
        Self {
            sources: vec![source],
            period: period.into(),
            geo,
            area: None,
            asked: None,
            kind: Kind::Published,
            method: "",
        }
    }

    /// A figure computed from published ones.
    pub fn modelled(
        sources: &[&'static str],
        period: impl Into<Cow<'static, str>>,
        geo: Geo,
        method: &'static str,
    ) -> Self {
        Self {
            sources: sources.to_vec(),
            period: period.into(),
            geo,
            area: None,
            asked: None,
            kind: Kind::Modelled,
            method,
        }
    }

    /// The same, marked as a fallback from what was asked.
    #[must_use]
    pub fn asked(mut self, asked: Geo) -> Self {
        self.asked = (asked != self.geo).then_some(asked);
        self
    }

    /// The same published figure in another unit, by a method and what it takes besides; an empty method changes
    /// nothing. Its kind stays as it is.
    #[must_use]
    pub fn converted(&self, method: &'static str, besides: &[&'static str]) -> Self {
        let mut from = self.clone();
        if !method.is_empty() {
            from.method = method;
            from.sources.extend(besides);
        }
        from
    }

    /// The same figure computed further by a method.
    #[must_use]
    pub fn derived(&self, method: &'static str) -> Self {
        Self { kind: Kind::Modelled, method, ..self.clone() }
    }
}

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The publisher has no figure for this place.
    NotPublished(Geo),
    /// The publisher's row has no such number (too few people asked).
    Suppressed,
    /// The publisher does not cover this unit group.
    NotCovered(&'static str),
    /// No O*NET occupation corresponds, so a score by O*NET does not reach here.
    NotMapped,
    /// Fewer inputs than the method asks for: have, need.
    TooFew(usize, usize),
    /// The inputs that are known carry too little of the weights: per cent carried, per cent needed.
    Carries(u8, u8),
    /// The publisher makes no assessment.
    NotAssessed,
    /// The text of this occupation is not written yet.
    NotWritten,
    /// Depends on something that is missing itself.
    Needs(&'static str),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPublished(geo) => write!(f, "not published for {}", geo.code()),
            Self::Suppressed => f.write_str("not published: too few people in the survey"),
            Self::NotCovered(who) => write!(f, "{who} does not cover this unit group"),
            Self::NotMapped => f.write_str("no O*NET occupation corresponds"),
            Self::TooFew(have, need) => write!(f, "not rated: {have} of at least {need} inputs"),
            Self::Carries(have, need) => {
                write!(f, "not rated: the inputs known carry {have} % of your weights, {need} % are needed")
            }
            Self::NotAssessed => f.write_str("no assessment published"),
            Self::NotWritten => f.write_str("not written yet"),
            Self::Needs(what) => write!(f, "needs {what}, which is missing"),
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
    pub fn derive<U>(&self, method: &'static str, f: impl FnOnce(&T) -> U) -> Figure<U> {
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
