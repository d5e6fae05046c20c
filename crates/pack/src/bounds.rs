//! The figures that are believed, one line a kind of figure: the rules of the tables and the importer both ask here, so
//! that a figure of another column, or one that was changed, is seen wherever it comes from.

use std::ops::RangeInclusive;

use super::tokens::ScaleGroup;
use metier_model::facts::{PermitSubject, Unit};

/// Pay, CAD an hour.
pub const HOURLY: RangeInclusive<f64> = 1.0..=1000.0;
/// Pay, CAD a year.
pub const YEARLY: RangeInclusive<u32> = 1..=2_000_000;
/// Usual hours a week.
pub const WEEK: RangeInclusive<f64> = 1.0..=100.0;
/// Editions by year.
pub const EDITION: RangeInclusive<u16> = 2000..=2100;

/// Per cent of a whole.
pub const PERCENT: RangeInclusive<f64> = 0.0..=100.0;
/// A part of a whole.
pub const SHARE: RangeInclusive<f64> = 0.0..=1.0;
/// Per cent by which employment grows in a year.
pub const GROWTH: RangeInclusive<f64> = -50.0..=50.0;

/// Persons or jobs of a projection, which has rows for the whole economy.
pub const PERSONS: RangeInclusive<i64> = 0..=50_000_000;
/// The same where more can go than come.
pub const NET: RangeInclusive<i64> = -1_000_000..=50_000_000;
/// People of an occupation.
pub const PEOPLE: RangeInclusive<u32> = 0..=5_000_000;
/// The same where none is not told.
pub const SOME_PEOPLE: RangeInclusive<u32> = 1..=5_000_000;
/// Vacant jobs of an occupation.
pub const VACANCIES: RangeInclusive<u32> = 0..=1_000_000;

/// AI occupational exposure.
pub const AIOE: RangeInclusive<f64> = 0.0..=10.0;
/// Job zones of O*NET.
pub const JOB_ZONE: RangeInclusive<u8> = 1..=5;
/// The number of a task.
pub const TASK: RangeInclusive<u32> = 1..=99_999;

/// Tasks of an occupation.
pub const TASKS: RangeInclusive<u16> = 0..=1000;
/// The same where none is not told.
pub const SOME_TASKS: RangeInclusive<u16> = 1..=1000;

/// The number of a round of Express Entry.
pub const ROUND: RangeInclusive<u16> = 1..=9999;
/// The Comprehensive Ranking System.
pub const CRS: RangeInclusive<u16> = 1..=1200;
/// Points of a province.
pub const POINTS: RangeInclusive<u16> = 1..=2000;
/// Invitations of a round.
pub const INVITATIONS: RangeInclusive<u16> = 1..=60_000;
/// Lowest pay of a round, CAD an hour.
pub const ROUND_HOURLY: RangeInclusive<u16> = 10..=200;
/// Lowest pay of a round, CAD a year.
pub const ROUND_YEARLY: RangeInclusive<u32> = 20_000..=400_000;
/// Months of a program of study.
pub const STUDY_MONTHS: RangeInclusive<u16> = 1..=60;
/// The highest Canadian Language Benchmark.
const BENCHMARKS: u16 = 12;

/// The levels of a scale of `OaSIS`.
#[must_use]
pub fn levels(group: ScaleGroup) -> RangeInclusive<u8> {
    match group {
        ScaleGroup::Knowledge => 0..=3,
        ScaleGroup::Skills | ScaleGroup::Abilities | ScaleGroup::WorkActivities => 0..=5,
    }
}

/// What a program of immigration asks for, by its unit.
#[must_use]
pub fn asked(unit: Unit) -> RangeInclusive<u32> {
    match unit {
        Unit::Clb => 1..=BENCHMARKS.into(),
        Unit::Months => 1..=120,
        Unit::Years => 1..=10,
        Unit::Hours => 1..=10_000,
    }
}

/// The number of a rule of the work permit after study.
#[must_use]
pub fn permit(subject: PermitSubject) -> RangeInclusive<u16> {
    match subject {
        PermitSubject::Language => 1..=BENCHMARKS,
        PermitSubject::Window => 1..=366,
        PermitSubject::ProgramQuebec => 1..=5_000,
        _ => 1..=60,
    }
}

/// Whether a figure can be the per cent of employees with benefits: what lies below one per cent and is not nothing is a
/// part of a whole, a hundredth of what is asked.
#[must_use]
pub fn is_benefits(percent: f64) -> bool {
    percent == 0.0 || PERCENT.contains(&percent) && percent >= 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_level_and_no_share_is_outside() {
        assert!(asked(Unit::Clb).contains(&12) && !asked(Unit::Clb).contains(&55));
        assert!(levels(ScaleGroup::Knowledge).contains(&3) && !levels(ScaleGroup::Knowledge).contains(&4));
        assert!(levels(ScaleGroup::Skills).contains(&5) && !levels(ScaleGroup::Skills).contains(&6));
        assert!(is_benefits(0.0) && is_benefits(79.3) && !is_benefits(0.7) && !is_benefits(101.0));
        assert!(!permit(PermitSubject::Language).contains(&55));
    }
}
