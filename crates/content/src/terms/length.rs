//! Words for how long a step of preparation takes.

use metier_evidence::payback::YearsFrom;
use metier_model::schema::{Duration, TrainingStep, Unit};
use metier_words::{Msg, Number, Text};

/// The months from which a length is told in years.
const LONG: u16 = 24;
/// The years from which a half year more or less says nothing.
const WHOLE: f64 = 5.0;

/// A length that was added up: `6-18 months`, `2-3 years`, `1.5-4 years`. A long one is told in years, to the half
/// year below five and to the whole year above.
pub fn months(low: u16, high: u16) -> Msg {
    if high < LONG {
        return exactly(low, high);
    }
    let rounded = |months: u16| {
        let years = f64::from(months) / 12.0;
        if years < WHOLE { (years * 2.0).round() / 2.0 } else { years.round() }
    };
    in_years(rounded(low), rounded(high))
}

/// A length in months as its source has it: in years only where that changes nothing.
fn exactly(low: u16, high: u16) -> Msg {
    if low.is_multiple_of(12) && high.is_multiple_of(12) {
        return years(low / 12, high / 12);
    }
    if high >= LONG && low.is_multiple_of(6) && high.is_multiple_of(6) {
        return in_years(f64::from(low) / 12.0, f64::from(high) / 12.0);
    }
    match (i64::from(low), i64::from(high)) {
        (low, high) if low == high => Msg::DurationMonths { n: high },
        (0, n) => Msg::DurationUpToMonths { n },
        (low, high) => Msg::DurationMonthsRange { low, high },
    }
}

/// Years with halves.
fn in_years(low: f64, high: f64) -> Msg {
    let whole = |years: f64| years.fract() == 0.0;
    if whole(low) && whole(high) {
        // Years of a length in months fit by far.
        return years(low as u16, high as u16);
    }
    let number = |years: f64| Number::decimal(years, u8::from(!whole(years)));
    if (high - low).abs() < f64::EPSILON {
        Msg::DurationHalfYears { n: number(high) }
    } else if low == 0.0 {
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

/// Where the years of a what-if come from.
pub fn years_from(from: YearsFrom) -> Msg {
    match from {
        YearsFrom::Given => Msg::WorthYearsGiven,
        YearsFrom::Assumed => Msg::WorthYearsAssumed,
        YearsFrom::Published => Msg::WorthYearsPublished,
        YearsFrom::Estimated => Msg::WorthYearsEstimated,
        YearsFrom::NoneNeeded => Msg::PaybackNoSchooling,
    }
}
