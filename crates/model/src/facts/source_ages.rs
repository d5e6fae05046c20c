//! How old the sources are: the last columns of `data/sources.csv`.

use super::super::Lang;
use super::super::date::Day;

/// What is known of the editions of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceAge {
    /// Source id.
    pub id: &'static str,
    /// When the edition came out, or what it was read or counted on: a year, a month or a day; empty where it is not known.
    pub dated: &'static str,
    /// Months between two editions of the publisher; 0 where there is no rhythm.
    pub rhythm: u16,
    /// A newer edition that is known of, a text each language in the order of [`Lang::ALL`]; empty where none is.
    pub newer: &'static [&'static str],
}

impl SourceAge {
    /// The newer edition that is known of, in a language.
    pub fn newer(&self, lang: Lang) -> Option<&'static str> {
        let own = self.newer.get(lang.index()).or_else(|| self.newer.first());
        own.copied().filter(|text| !text.is_empty())
    }
}

/// The day that an edition or a period ends on, from a year, a month, a day, a quarter (`2026Q1`) or a span of years
/// (`2023-2024`); none where it is nothing of these.
pub fn last_day(text: &str) -> Option<Day> {
    if let Some(day) = Day::parse(text) {
        return Some(day);
    }
    if let Some((year, quarter)) = text.split_once('Q') {
        let month = 3 * quarter.parse::<u8>().ok().filter(|quarter| (1..=4).contains(quarter))?;
        return end_of_month(year, month);
    }
    match text.split_once('-') {
        Some((_, later)) if later.len() == 4 => end_of_month(later, 12),
        Some((year, month)) if month.len() == 2 => end_of_month(year, month.parse().ok()?),
        None if text.len() == 4 => end_of_month(text, 12),
        _ => None,
    }
}

fn end_of_month(year: &str, month: u8) -> Option<Day> {
    (28..=31_u8).rev().find_map(|day| Day::parse(&format!("{year}-{month:02}-{day:02}")))
}

// The table itself, `SOURCE_AGES`: the build script makes it of the table of sources.
include!(concat!(env!("OUT_DIR"), "/source_ages.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_on_its_last_day() {
        let told = |text: &str| last_day(text).map(|day| day.to_string());
        for (text, day) in [
            ("2021", "2021-12-31"),
            ("2023-2024", "2024-12-31"),
            ("2026Q1", "2026-03-31"),
            ("2025Q2", "2025-06-30"),
            ("2024-02", "2024-02-29"),
            ("2025-11-19", "2025-11-19"),
        ] {
            assert_eq!(told(text).as_deref(), Some(day), "{text}");
        }
        for text in ["", "soon", "2026Q5", "2026-13", "see each row", "2025-2", "29.3"] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn each_source_has_a_row_and_each_date_a_day() {
        assert!(SOURCE_AGES.len() > 25);
        assert!(SOURCE_AGES.is_sorted_by_key(|age| age.id));
        for age in SOURCE_AGES {
            assert!(age.dated.is_empty() || last_day(age.dated).is_some(), "{}", age.id);
            assert_eq!(age.newer.len(), Lang::ALL.len(), "{}", age.id);
        }
        let named = SOURCE_AGES.iter().filter(|age| age.newer(Lang::Fr).is_some()).count();
        assert!(named > 2, "{named}");
    }
}
