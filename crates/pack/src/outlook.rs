//! Packs outlook: COPS's projection, vacancies, British Columbia's projection.

use super::rows;
use super::tokens::Measure;
use super::{Packing, single};
use metier_model::UNIT_GROUPS;
use metier_model::facts::{Assessment, BcOutlook, Cops, Facts, Vacancy};

impl Packing<'_> {
    /// COPS, vacancies, British Columbia.
    pub(super) fn outlook(&mut self) {
        self.cops();
        self.vacancies();
        for row in &self.tables.bc_outlook {
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.bc = Some(BcOutlook {
                    openings: persons(row.openings),
                    expansion: persons(row.new_jobs),
                    replacement: persons(row.replacement),
                    growth_pct: [row.growth_first5, row.growth_next5, row.growth]
                        .into_iter()
                        .filter_map(single)
                        .collect(),
                });
            }
        }
    }

    fn cops(&mut self) {
        self.columns.employment = vec![f32::NAN; UNIT_GROUPS];
        self.columns.openings = vec![f32::NAN; UNIT_GROUPS];
        self.columns.future = vec![None; UNIT_GROUPS];
        for row in &self.tables.cops {
            // Aggregates stand beside the unit groups; they are not packed.
            let Some(code) = rows::UnitGroup::parse(&row.code) else { continue };
            for (column, figure) in [
                (&mut self.columns.employment, row.employment_2023),
                (&mut self.columns.openings, row.openings),
            ] {
                if let (Some(slot), Some(figure)) = (self.groups.slot(column, code), figure) {
                    *slot = figure as f32;
                }
            }
            if let Some(slot) = self.groups.slot(&mut self.columns.future, code) {
                *slot = row.future;
            }
            // A row without any figure is the publisher's way to say that it covers the group elsewhere.
            if (row.employment_2023.is_some() || row.openings.is_some())
                && let Some(facts) = self.groups.slot(&mut self.facts, code)
            {
                facts.cops = Some(cops(row));
            }
        }
        for row in self.tables.cops_years.iter().filter(|row| row.measure == Measure::Employment) {
            let slot = rows::UnitGroup::parse(&row.code).and_then(|c| self.groups.slot(&mut self.facts, c));
            if let Some(cops) = slot.and_then(|facts| facts.cops.as_mut()) {
                cops.employment_by_year = row.years.iter().copied().filter_map(persons).collect();
            }
        }
    }

    fn vacancies(&mut self) {
        for row in &self.tables.vacancies {
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.vacancies.push(vacancy(row));
            }
        }
        self.columns.vacancies = self.facts.iter_mut().map(|facts| settle(&mut facts.vacancies)).collect();
    }
}

/// Puts the vacancies of one unit group in order and gives the mean of Canada's quarters, NaN without any.
fn settle(vacancies: &mut [Vacancy]) -> f32 {
    vacancies.sort_by_key(|vacancy| (vacancy.geo, vacancy.quarter));
    let counts: Vec<f32> =
        vacancies.iter().filter(|v| v.geo == 0).filter_map(|v| v.count).map(|n| n as f32).collect();
    if counts.is_empty() { f32::NAN } else { counts.iter().sum::<f32>() / counts.len() as f32 }
}

fn vacancy(row: &rows::VacancyRow) -> Vacancy {
    let (year, quarter) = row.quarter;
    let mut name = [b'0', b'0', b'0', b'0', b'Q', b'0' + quarter % 10];
    let mut rest = year;
    for digit in name.iter_mut().take(4).rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let quality = row.quality.and_then(|quality| quality.token().bytes().next()).unwrap_or(b'-');
    Vacancy { geo: row.geo.index(), quarter: name, count: row.vacancies, quality }
}

fn cops(row: &rows::CopsRow) -> Cops {
    Cops {
        employment: persons(row.employment_2023),
        growth: persons(row.growth),
        retirements: persons(row.retirements),
        other_replacement: persons(row.other_replacement),
        openings: persons(row.openings),
        school_leavers: persons(row.school_leavers),
        immigration: persons(row.immigration),
        other_seekers: persons(row.other_seekers),
        seekers: persons(row.seekers),
        recent: row.recent,
        future: row.future,
        employment_by_year: Vec::new(),
    }
}

/// A number of persons; the tables allow 50 million at most.
fn persons(count: Option<i64>) -> Option<i32> {
    count.and_then(|count| i32::try_from(count).ok())
}

/// COPS's view of the years to come in one word, empty where it has none.
pub(super) fn future_word(facts: &Facts) -> &'static str {
    match facts.cops.as_ref().and_then(|cops| cops.future) {
        Some(Assessment::StrongShortage | Assessment::ModerateShortage) => "Shortage",
        Some(Assessment::StrongSurplus | Assessment::ModerateSurplus) => "Surplus",
        Some(Assessment::Balance) => "Balance",
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::Quality;
    use super::*;
    use metier_model::Geo;
    use metier_model::schema::Region;

    fn row(geo: Geo, quarter: (u16, u8), vacancies: Option<u32>) -> rows::VacancyRow {
        let quality = Some(if vacancies.is_some() { Quality::B } else { Quality::X });
        rows::VacancyRow { code: rows::UnitGroup::default(), geo, quarter, vacancies, quality }
    }

    #[test]
    fn a_vacancy_keeps_its_quarter_and_quality() {
        let packed = vacancy(&row(Geo::Province(Region::BC), (2026, 1), None));
        assert_eq!((packed.quarter, packed.quality, packed.geo, packed.count), (*b"2026Q1", b'x', 10, None));
        let unknown = rows::VacancyRow { quality: None, ..row(Geo::Canada, (987, 4), Some(5)) };
        assert_eq!((vacancy(&unknown).quarter, vacancy(&unknown).quality), (*b"0987Q4", b'-'));
    }

    #[test]
    fn vacancies_are_sorted_and_silent_places_keep_their_marks() {
        let yukon = Geo::Province(Region::YT);
        let mut all: Vec<Vacancy> = [
            row(yukon, (2025, 4), None),
            row(Geo::Canada, (2026, 1), Some(30)),
            row(Geo::Canada, (2025, 4), None),
            row(Geo::Canada, (2025, 3), Some(10)),
        ]
        .iter()
        .map(vacancy)
        .collect();
        assert_eq!(settle(&mut all), 20.0);
        let quarters: Vec<[u8; 6]> = all.iter().map(|v| v.quarter).collect();
        assert_eq!(quarters, [*b"2025Q3", *b"2025Q4", *b"2026Q1", *b"2025Q4"]);
        assert_eq!(all.last().map(|v| v.quality), Some(b'x'), "a mark says why there is no figure");
        assert!(settle(&mut []).is_nan());
    }
}
