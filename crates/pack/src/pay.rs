//! Packs pay: wages by province and region, hours and annual earnings, minimum wages.

use super::rows;
use super::tokens::RegionKind;
use super::{Faults, Packing, or_nan, single};
use metier_model::UNIT_GROUPS;
use metier_model::archive::Section;
use metier_model::facts::{Area, Hours, MinimumWage, RegionalWage, Wage, WageBasis};

/// The edition of the regional wage table that is shown for every region. Older ones are kept for the whole
/// country only, where they show how pay has moved.
const EDITION: u16 = 2024;

impl Packing<'_> {
    /// Wages, areas and hours.
    pub(super) fn pay(&mut self) -> Result<(), Faults> {
        self.wages();
        self.regional_wages()?;
        self.hours();
        Ok(())
    }

    fn wages(&mut self) {
        self.wages = vec![[[f32::NAN; 3]; 14]; UNIT_GROUPS];
        self.columns.annual = vec![false; UNIT_GROUPS];
        self.columns.bases = vec![[WageBasis::NONE; 14]; UNIT_GROUPS];
        for row in &self.tables.wages {
            let period = position_or_push(&mut self.columns.periods, &row.period) as u8;
            let wage = Wage {
                geo: row.geo.index(),
                low: single(row.low),
                median: single(Some(row.median)),
                high: single(row.high),
                period,
                annual: row.annual,
                quartiles: [single(row.q1), single(row.q3)],
                benefits: single(row.benefits),
            };
            let bases = self.groups.slot(&mut self.columns.bases, row.code);
            if let Some(basis) = bases.and_then(|bases| bases.get_mut(usize::from(wage.geo))) {
                *basis = WageBasis::new(period, row.annual);
            }
            let places = self.groups.slot(&mut self.wages, row.code);
            if let Some(cell) = places.and_then(|places| places.get_mut(usize::from(wage.geo))) {
                *cell = [wage.low, wage.median, wage.high].map(or_nan);
            }
            if let Some(annual) = self.groups.slot(&mut self.columns.annual, row.code) {
                *annual |= row.annual;
            }
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.wages.push(wage);
            }
        }
    }

    fn regional_wages(&mut self) -> Result<(), Faults> {
        let areas: Vec<Area> = self.tables.regions.iter().map(area).collect();
        let period = position_or_push(&mut self.columns.periods, &EDITION.to_string()) as u8;
        for row in &self.tables.wages_regions {
            let national = areas.get(usize::from(row.region)).is_some_and(|area| area.geo == 0);
            if let Some(wage) = regional(row, national)
                && let Some(facts) = self.groups.slot(&mut self.facts, row.code)
            {
                facts.regional.push(wage);
                let area = areas.get(usize::from(wage.area));
                if let Some(area) = area.filter(|area| area.geo != 0 && area.is_whole_place()) {
                    self.older(row.code, area.geo, period, &wage);
                }
            }
        }
        self.put(Section::Areas, &areas)
    }

    /// The columns of a province for which the newer table has no wage take the older edition's. Prince Edward Island and
    /// the territories stand in the regional table alone; the other provinces lack a unit group here and there.
    fn older(&mut self, code: rows::UnitGroup, geo: u8, period: u8, wage: &RegionalWage) {
        let place = usize::from(geo);
        let by_year = self.groups.slot(&mut self.columns.annual, code).is_some_and(|annual| *annual);
        let bases = self.groups.slot(&mut self.columns.bases, code).and_then(|row| row.get_mut(place));
        let cells = self.groups.slot(&mut self.wages, code).and_then(|row| row.get_mut(place));
        if let (Some(basis), Some(cell)) = (bases, cells)
            && cell.iter().all(|figure| figure.is_nan())
            && wage.year == EDITION
        {
            *basis = WageBasis::new(period, by_year).older();
            *cell = [wage.low, wage.median, wage.high];
        }
    }

    fn hours(&mut self) {
        self.columns.hours = vec![f32::NAN; UNIT_GROUPS];
        for row in &self.tables.hours {
            let Some(usual) = single(row.usual_hours) else { continue };
            let annual_median = row.annual_median.map(|cad| cad as f32);
            if let Some(slot) = self.groups.slot(&mut self.columns.hours, row.code) {
                *slot = usual;
            }
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.hours = Some(Hours { usual, annual_median, folded: row.folded });
            }
        }
    }

    /// Minimum wages by province.
    pub(super) fn minimum_wages(&mut self) -> Result<(), Faults> {
        let wage = |row: &rows::MinimumWageRow| MinimumWage {
            geo: row.geo.index(),
            hourly: row.hourly as f32,
            rows: row.rows as u16,
        };
        let wages: Vec<MinimumWage> = self.tables.minimum_wages.iter().map(wage).collect();
        self.put(Section::MinimumWages, &wages)
    }
}

/// Position of a text in a list, to the end of which it is added where it is new.
fn position_or_push(list: &mut Vec<String>, text: &str) -> usize {
    list.iter().position(|known| known == text).unwrap_or_else(|| {
        list.push(text.to_string());
        list.len() - 1
    })
}

fn area(row: &rows::RegionNameRow) -> Area {
    Area {
        code: row.region.clone(),
        name: row.name.clone(),
        geo: row.province.index(),
        economic_region: matches!(row.kind, RegionKind::Region | RegionKind::Both),
        only_region: matches!(row.kind, RegionKind::Both),
    }
}

/// A regional wage that is packed: of the shown edition or of the whole country, with all three figures.
fn regional(row: &rows::RegionWageRow, national: bool) -> Option<RegionalWage> {
    let (low, high) = (single(row.low)?, single(row.high)?);
    (row.year == EDITION || national).then_some(RegionalWage {
        area: row.region as u8,
        year: row.year,
        low,
        median: row.median as f32,
        high,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_editions_are_kept_for_the_country_only() {
        let wage = |year, low| rows::RegionWageRow {
            code: rows::UnitGroup::default(),
            region: 3,
            year,
            low,
            median: 24.0,
            high: Some(31.5),
        };
        let kept = RegionalWage { area: 3, year: 2024, low: 16.25, median: 24.0, high: 31.5 };
        assert_eq!(regional(&wage(2024, Some(16.25)), false), Some(kept));
        assert_eq!(regional(&wage(2016, Some(16.25)), false), None);
        assert_eq!(regional(&wage(2016, Some(16.25)), true).map(|wage| wage.year), Some(2016));
        assert_eq!(regional(&wage(2024, None), true), None, "three figures or none");
    }

    #[test]
    fn periods_are_kept_once_each() {
        let mut periods = Vec::new();
        let positions =
            ["2023-2024", "2021", "2023-2024"].map(|period| position_or_push(&mut periods, period));
        assert_eq!((positions, periods), ([0, 1, 0], vec!["2023-2024".to_string(), "2021".to_string()]));
    }
}
