//! Words for how long a step of preparation takes.

use metier_model::schema::{Duration, TrainingStep, Unit};
use metier_words::{Msg, Text};

/// `24-36 months`, `2-3 years`.
pub fn months(low: u16, high: u16) -> Msg {
    if low.is_multiple_of(12) && high.is_multiple_of(12) {
        return years(low / 12, high / 12);
    }
    match (i64::from(low), i64::from(high)) {
        (low, high) if low == high => Msg::DurationMonths { n: high },
        (0, n) => Msg::DurationUpToMonths { n },
        (low, high) => Msg::DurationMonthsRange { low, high },
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
        Unit::Months => months(low, high),
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
