//! Days of the calendar, for the age of a fact.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the Gregorian calendar, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// Today by the system's clock, UTC.
    pub fn today() -> Self {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
        Self((seconds / 86_400).cast_signed())
    }

    /// Reads `YYYY-MM-DD`; none where the calendar has no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(str::parse::<i64>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let first = Self::first_of(year, month);
        let next = if month == 12 { Self::first_of(year + 1, 1) } else { Self::first_of(year, month + 1) };
        (1..=next.since(first)).contains(&day).then(|| Self(first.0 + day - 1))
    }

    /// The first day of a month: Howard Hinnant's `days_from_civil`, where years begin in March, so that leap days end
    /// them.
    fn first_of(year: i64, month: i64) -> Self {
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let of_era = shifted - era * 400;
        let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Days from another day to this one.
    pub fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let of_era = z - era * 146_097;
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_go_there_and_back() {
        assert_eq!(Day::parse("1970-01-01"), Some(Day(0)));
        assert_eq!(Day::parse("2026-02-18").unwrap().since(Day::parse("2025-03-25").unwrap()), 330);
        for day in (-10_000..60_000).step_by(37) {
            assert_eq!(Day::parse(&Day(day).to_string()), Some(Day(day)));
        }
        for no_day in ["2026-13-01", "2026-02-31", "2026-02-29", "2100-02-29", "2026-04-31", "2026-01-00"] {
            assert_eq!(Day::parse(no_day), None, "{no_day}");
        }
        assert!(Day::parse("2028-02-29").is_some() && Day::parse("2000-02-29").is_some());
        assert_eq!(Day::parse("soon"), None);
    }
}
