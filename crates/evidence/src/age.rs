//! How old a figure is, by one rule: an edition counts from the day it came out, a figure that speaks of a time long
//! before its edition from the end of that time. It is old where that is longer ago than the publisher's rhythm.

use metier_data::Catalog;
use metier_model::Period;
use metier_model::date::Day;
use metier_model::facts::{SOURCE_AGES, SourceAge, last_day};

/// The age of a figure or of an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Age {
    /// What is known of the editions of its source.
    pub source: SourceAge,
    /// The time that it counts from where that is the figure's own; none where it is the edition's.
    pub period: Option<String>,
    /// Whole months.
    pub months: u16,
}

impl Age {
    /// Whether the publisher's rhythm says that there should be a newer one.
    pub fn is_old(&self) -> bool {
        self.source.rhythm > 0 && self.months >= self.source.rhythm
    }

    /// Its years, where it is so old that months say little: from nine months on a year counts as whole.
    pub fn years(&self) -> Option<u16> {
        (self.months >= MONTHS_UNTIL).then(|| (self.months + 3) / 12)
    }
}

/// From so many months on an age is told in years.
const MONTHS_UNTIL: u16 = 21;
/// A figure of up to a year before its edition is of its edition: quarters of a year stand together in one.
const YEAR: u16 = 12;

/// What is known of the editions of a source; of an edition that the user brought in its year, and the rhythm of those
/// that it follows.
pub fn of_source(catalog: &Catalog, id: &str) -> Option<SourceAge> {
    let own = SOURCE_AGES.iter().find(|age| age.id == id);
    let edition = || {
        let edition = catalog.edition().filter(|edition| edition.id() == id)?;
        let (stem, year) = edition.id().rsplit_once('-')?;
        let is_of_it = |age: &&SourceAge| {
            age.id.rsplit_once('-').is_some_and(|(own, end)| own == stem && end.len() == 4)
        };
        let before = SOURCE_AGES.iter().find(is_of_it)?;
        Some(SourceAge { id: edition.id(), dated: year, rhythm: before.rhythm, newer: &[] })
    };
    own.copied().or_else(edition)
}

/// The age of the edition of a source; none where its day is not known or has not come.
pub fn of_edition(catalog: &Catalog, id: &str, today: Day) -> Option<Age> {
    let source = of_source(catalog, id)?;
    let months = today.months_since(last_day(source.dated)?)?;
    Some(Age { source, period: None, months })
}

/// The age of a figure.
pub fn of_figure(catalog: &Catalog, id: &str, period: &Period, today: Day) -> Option<Age> {
    let edition = of_edition(catalog, id, today);
    let text = match period {
        Period::Of(text) | Period::Edition(text) => text,
        Period::Undated => return edition,
    };
    let Some(end) = last_day(text) else { return edition };
    let source = edition.as_ref().map_or_else(|| of_source(catalog, id), |age| Some(age.source))?;
    let lag = last_day(source.dated)?.months_since(end).unwrap_or_default();
    if source.rhythm == 0 || lag <= source.rhythm.max(YEAR) {
        return edition;
    }
    Some(Age { source, period: Some(text.to_string()), months: today.months_since(end)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(id: &str, period: &str, today: &str) -> Option<(bool, u16, bool, Option<u16>)> {
        let catalog = Catalog::embedded().unwrap();
        let period = Period::from(period.to_owned());
        let age = of_figure(&catalog, id, &period, Day::parse(today).unwrap())?;
        Some((age.period.is_some(), age.months, age.is_old(), age.years()))
    }

    #[test]
    fn wages_of_a_census_count_from_the_census_and_others_from_their_edition() {
        let wages = "jobbank-wages-2025";
        assert_eq!(told(wages, "2021", "2026-11-30"), Some((true, 58, true, Some(5))));
        assert_eq!(told(wages, "2023-2024", "2026-11-30"), Some((false, 12, true, None)));
        assert_eq!(told(wages, "2023-2024", "2026-11-18"), Some((false, 11, false, None)));
        assert_eq!(told(wages, "2022-2023", "2026-11-30"), Some((true, 34, true, Some(3))));
        assert_eq!(told(wages, "2023-2024", "2025-01-01"), None, "a clock before the edition");
    }

    #[test]
    fn a_projection_counts_from_its_edition_and_a_study_has_no_rhythm() {
        assert_eq!(told("cops-2024", "2024-2033", "2026-11-30"), Some((false, 22, false, Some(2))));
        for quarter in ["2025Q2", "2026Q1"] {
            let told = told("vacancies-14-10-0444", quarter, "2026-11-30");
            assert_eq!(told, Some((false, 7, true, None)), "{quarter}");
        }
        assert_eq!(told("eloundou-2023", "2023", "2026-11-30"), Some((false, 34, false, Some(3))));
        assert_eq!(told("metier", "2026", "2026-11-30"), None);
        assert_eq!(told("onet-29.3", "2025", "2026-11-30"), Some((false, 17, true, None)));
    }
}
