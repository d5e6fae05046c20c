//! Days of the calendar, for the age of a fact.

use jiff_core::civil::{Date, UnixEpochDay};
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
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let year = year.parse().ok().filter(|year| (1..=9999).contains(year))?;
        let date = Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
        Some(Self(i64::from(date.to_unix_epoch_day().day())))
    }

    /// Year, month and day of the month; none beyond the calendar, where no clock and no table gets.
    pub fn parts(self) -> Option<(i16, u8, u8)> {
        let date = UnixEpochDay::new(i32::try_from(self.0).ok()?).ok()?.to_date();
        Some((date.year(), date.month().cast_unsigned(), date.day().cast_unsigned()))
    }

    /// The same day a year earlier; of 29 February the day before it. None before the calendar.
    pub fn year_before(self) -> Option<Self> {
        let (year, month, day) = self.parts()?;
        let of = |day: u8| Date::new(year - 1, month.cast_signed(), day.cast_signed()).ok();
        let date = of(day).or_else(|| of(day - 1))?;
        Some(Self(i64::from(date.to_unix_epoch_day().day())))
    }

    /// Whole months from another day to this one; none before it or beyond the calendar.
    pub fn months_since(self, earlier: Self) -> Option<u16> {
        let ((year, month, day), (from_year, from_month, from_day)) = (self.parts()?, earlier.parts()?);
        let months = (i32::from(year) - i32::from(from_year)) * 12 + i32::from(month) - i32::from(from_month);
        u16::try_from(months - i32::from(day < from_day)).ok()
    }

    /// Days from another day to this one.
    pub fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            Some((year, month, day)) => write!(f, "{year:04}-{month:02}-{day:02}"),
            None => write!(f, "{}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_earlier_is_the_same_day_or_the_last_of_february() {
        let before = |day: &str| Day::parse(day).unwrap().year_before().unwrap().to_string();
        assert_eq!(before("2026-08-21"), "2025-08-21");
        assert_eq!(before("2028-02-29"), "2027-02-28");
        assert_eq!(before("2029-02-28"), "2028-02-28");
        assert_eq!(before("2026-01-01"), "2025-01-01");
    }

    #[test]
    fn months_are_whole_ones() {
        let months = |later: &str, earlier: &str| Day::parse(later)?.months_since(Day::parse(earlier)?);
        assert_eq!(months("2026-11-30", "2025-11-19"), Some(12));
        assert_eq!(months("2026-11-18", "2025-11-19"), Some(11));
        assert_eq!(months("2026-11-30", "2021-12-31"), Some(58));
        assert_eq!(months("2026-11-30", "2026-11-30"), Some(0));
        assert_eq!(months("2026-11-29", "2026-11-30"), None);
    }

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
        for no_day in ["soon", "2026-08", "-001-01-01", "2026-08-21-01", "99999-01-01", ""] {
            assert_eq!(Day::parse(no_day), None, "{no_day}");
        }
        assert_eq!(Day(i64::MAX).to_string(), i64::MAX.to_string());
    }
}
