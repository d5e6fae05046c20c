//! Words for how long a step of preparation takes.

use metier_evidence::payback::{Others, YearsFrom};
use metier_model::schema::{Duration, Places, TrainingStep, Unit};
use metier_words::{Msg, Number, Text};

/// The months up to which a range that is not of half years stays in months: `8-24 months`, not `0.7-2 years`.
const SHORT: u16 = 36;

/// A length that was added up, in whole months: the one way in which pages, comparison, reports and lists say it, so
/// that one length has one value. `8-24 months`, `2-3 years`, `1.5-4 years`, `5 years to 7 years and 4 months`.
pub fn months(low: f32, high: f32) -> Msg {
    // Bounded by the longest steps that the build accepts.
    match (low.round() as u16, high.round() as u16) {
        (_, 0) if high > 0.0 => Msg::DurationUnderMonth,
        (low, high) => exactly(low, high),
    }
}

/// A length in months, in years only where that changes nothing.
fn exactly(low: u16, high: u16) -> Msg {
    if low.is_multiple_of(12) && high.is_multiple_of(12) {
        return years(low / 12, high / 12);
    }
    if high >= 24 && low.is_multiple_of(6) && high.is_multiple_of(6) {
        return in_halves(low, high);
    }
    match (i64::from(low), i64::from(high)) {
        (low, high) if low == high => one(high),
        (0, high) => Msg::DurationUpTo { length: one(high).into() },
        (low, high) if high <= i64::from(SHORT) => Msg::DurationMonthsRange { low, high },
        (low, high) => Msg::DurationFromTo { low: one(low).into(), high: one(high).into() },
    }
}

/// One length: `16 months`, `2.5 years`, `7 years and 4 months`.
fn one(months: i64) -> Msg {
    match (months / 12, months % 12) {
        (n, 0) => Msg::DurationYears { n },
        (n, 6) if n > 1 => Msg::DurationHalfYears { n: Number::decimal(n as f64 + 0.5, 1) },
        (years, rest) if months > i64::from(SHORT) => {
            Msg::DurationYearsMonths { years: Msg::DurationYears { n: years }.into(), rest }
        }
        _ => Msg::DurationMonths { n: months },
    }
}

/// Years with halves, of months that are a multiple of six.
fn in_halves(low: u16, high: u16) -> Msg {
    let number =
        |months: u16| Number::decimal(f64::from(months) / 12.0, u8::from(!months.is_multiple_of(12)));
    if low == high {
        Msg::DurationHalfYears { n: number(high) }
    } else if low == 0 {
        Msg::DurationUpToHalfYears { n: number(high) }
    } else {
        Msg::DurationHalfYearsRange { low: number(low), high: number(high) }
    }
}

fn years(low: u16, high: u16) -> Msg {
    match (i64::from(low), i64::from(high)) {
        (low, high) if low == high => Msg::DurationYears { n: high },
        (0, n) => Msg::DurationUpToYears { n },
        (low, high) => Msg::DurationYearsRange { low, high },
    }
}

/// `8 weeks`, `40-60 hours`, `2-3 years`: a range in the unit of its source; whole years of months are years.
fn span(low: u16, high: u16, unit: Unit) -> Msg {
    let (least, most) = (i64::from(low), i64::from(high));
    let counted = |n| match unit {
        Unit::Hours => Msg::DurationHours { n },
        Unit::Days => Msg::DurationDays { n },
        Unit::Weeks => Msg::DurationWeeks { n },
        Unit::Months => Msg::DurationMonths { n },
        Unit::Years => Msg::DurationYears { n },
    };
    match unit {
        Unit::Months => exactly(low, high),
        Unit::Years => years(low, high),
        _ if low == high => counted(most),
        _ if low == 0 => Msg::DurationUpTo { length: counted(most).into() },
        _ => Msg::DurationRange { low: least, high: counted(most).into() },
    }
}

/// How long a step takes, without the way it is known; nothing where it has no stated length.
pub fn length(step: &TrainingStep) -> Text {
    step.length.range().map_or(Text::EMPTY, |(low, high, unit)| span(low, high, unit).into())
}

/// How long a step takes in some places: `3 years in QC`.
pub fn length_in(length: Duration, places: &Places) -> Text {
    let own = length.range().map_or(Text::EMPTY, |(low, high, unit)| span(low, high, unit).into());
    Text::spaced([own, super::places(places)])
}

/// How long a step takes, with the way it is known.
pub fn duration(step: &TrainingStep) -> Text {
    match step.length {
        Duration::Official(low, high, unit) => span(low, high, unit).into(),
        Duration::Estimated(low, high, unit) => Msg::DurationEstimated {
            length: span(low, high, unit).into(),
            basis: step.basis.clone().map_or_else(|| Msg::OurJudgement.into(), Text::verbatim),
        }
        .into(),
        Duration::NotStated => Msg::DurationNotStated.into(),
    }
}

/// What whoever lacks years in some work takes instead.
pub fn others(others: Others) -> Msg {
    let [low, high] = [others.years.0, others.years.1].map(|years| (years * 12.0) as f32);
    match (high > 0.0, others.apprenticeship) {
        (true, _) => Msg::ByWorkOthers { length: months(low, high).into() },
        (false, true) => Msg::ByWorkOthersTrade,
        (false, false) => Msg::ByWorkOthersOpen,
    }
}

/// Where the years of a what-if come from.
pub fn years_from(from: YearsFrom) -> Msg {
    match from {
        YearsFrom::Given => Msg::WorthYearsGiven,
        YearsFrom::Assumed => Msg::WorthYearsAssumed,
        YearsFrom::Published => Msg::WorthYearsPublished,
        YearsFrom::Estimated => Msg::WorthYearsEstimated,
        YearsFrom::NoneNeeded => Msg::PaybackNoSchooling,
        YearsFrom::ByWork => Msg::WorthYearsByWork,
        YearsFrom::NotStated => Msg::PaybackNoLengthStated,
    }
}
