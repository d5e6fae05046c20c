//! Pay: published percentiles, the place they are for, and pay by experience modelled from them.
//!
//! Job Bank's low, median and high wage are the 10th, 50th and 90th percentile of all workers of a
//! unit group. Percentiles are not experience: part-time work, regions and minimum wages are in
//! them. The bands by experience are therefore *modelled*, by the convention of the US occupational
//! statistics: entry is the lower third of the distribution, senior the upper third.

use metier_data::{Catalog, Edition};
use metier_model::facts::{Area, Facts, RegionalWage, Wage};
use metier_model::schema::Region;
use metier_model::{Figure, Geo, GroupId, Mark, Method, Missing, Named, Need, Provenance, Publisher};

pub use super::claim::{ClaimCheck, check_claim};
use super::floor::{self, Basis, Floor, Reach};
pub use super::median::{
    LEAST_RANKED, Median, Reading, Standing, basis_differs, held, held_elsewhere, is_left_behind, median,
    median_in, medians, pair, ranked, reading, readings, readings_with, regional, standing, yearly,
};

/// Weeks a year that hourly pay is multiplied with.
pub const WEEKS: f32 = 52.14;
/// Hours a week of full-time work.
pub const FULL_TIME: f32 = 40.0;
/// Hours a year by which the publisher's annual figures were divided.
pub const PUBLISHER_HOURS: f32 = 2080.0;

/// Source of wages by province, as they are embedded.
pub const WAGES: &str = "jobbank-wages-2025";
/// Year of that edition.
pub const WAGES_YEAR: u16 = 2025;
/// Source of wages by economic region.
pub const REGIONAL: &str = "jobbank-wages-2024-regions";
/// Source of usual hours.
pub const HOURS: &str = "workbc-wages-2025";

/// Formula of the bands.
pub(crate) const BANDS: Method = Method::Bands;
/// A year's pay from a published hour's, full time.
pub const BY_YEAR: Method = Method::ByYear;
/// A year's pay from a published hour's, by usual hours.
pub const BY_USUAL_YEAR: Method = Method::ByUsualYear;
/// An hour's pay from a published year's.
pub const BY_HOUR: Method = Method::ByHour;

/// A quantile function through known percentiles.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantile {
    /// (share of workers 0-1, CAD per hour), rising.
    knots: Vec<(f64, f64)>,
}

impl Quantile {
    /// Log-linear between the given (share, value) points, flat beyond the first and the last.
    /// Nothing where fewer than two points are usable (positive and rising).
    pub fn new(points: &[(f64, f64)]) -> Option<Self> {
        let rising = points.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1);
        let positive = points.iter().all(|&(_, value)| value > 0.0 && value.is_finite());
        (points.len() >= 2 && rising && positive).then(|| Self { knots: points.to_vec() })
    }

    /// The value below which the share `p` of workers lies.
    pub fn at(&self, p: f64) -> f64 {
        let (first, last) = self.ends();
        if p <= first.0 {
            return first.1;
        }
        for pair in self.knots.windows(2) {
            let ((p0, v0), (p1, v1)) = (pair[0], pair[1]);
            if p <= p1 {
                return v0 * ((v1 / v0).ln() * (p - p0) / (p1 - p0)).exp();
            }
        }
        last.1
    }

    /// The mean value of the workers between two shares, `from < to`: the integral in closed form.
    pub fn mean(&self, from: f64, to: f64) -> f64 {
        let (first, last) = self.ends();
        let mut sum = first.1 * (to.min(first.0) - from).max(0.0);
        for pair in self.knots.windows(2) {
            let ((p0, v0), (p1, v1)) = (pair[0], pair[1]);
            let (a, b) = (from.max(p0), to.min(p1));
            if a >= b {
                continue;
            }
            let slope = (v1 / v0).ln() / (p1 - p0);
            sum += if slope.abs() < 1e-12 { v0 * (b - a) } else { (self.at(b) - self.at(a)) / slope };
        }
        sum += last.1 * (to - from.max(last.0)).max(0.0);
        sum / (to - from)
    }

    fn ends(&self) -> ((f64, f64), (f64, f64)) {
        match (self.knots.first(), self.knots.last()) {
            (Some(&first), Some(&last)) => (first, last),
            // `new` accepts two points or more.
            _ => ((0.0, 0.0), (1.0, 0.0)),
        }
    }
}

metier_model::tokens! {
    /// Years in the work that a band stands for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Experience {
        /// 0 to 3 years.
        Entry = "entry",
        /// 3 to 7 years.
        Mid = "mid",
        /// 7 years and more.
        Senior = "senior",
    }
}

impl Experience {
    /// Years, as text.
    pub fn years(self) -> &'static str {
        match self {
            Self::Entry => "0-3",
            Self::Mid => "3-7",
            Self::Senior => "7+",
        }
    }

    /// The shares of workers between which the band lies.
    pub fn shares(self) -> (f64, f64) {
        match self {
            Self::Entry => (0.0, 1.0 / 3.0),
            Self::Mid => (1.0 / 3.0, 2.0 / 3.0),
            Self::Senior => (2.0 / 3.0, 1.0),
        }
    }
}

/// Pay of one band, CAD per hour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Which band.
    pub experience: Experience,
    /// Lower end, not below P10.
    pub low: f32,
    /// Mean of the third.
    pub centre: f32,
    /// Upper end, not above P90.
    pub high: f32,
}

/// The three bands of a wage distribution; nothing where it has fewer than two percentiles.
pub fn bands(low: Option<f32>, median: Option<f32>, high: Option<f32>) -> Option<[Band; 3]> {
    bands_of(&[(0.1, low), (0.5, median), (0.9, high)])
}

/// The same from percentiles by their share, rising; those that are missing are passed over.
fn bands_of(percentiles: &[(f64, Option<f32>)]) -> Option<[Band; 3]> {
    let points: Vec<(f64, f64)> = percentiles
        .iter()
        .filter_map(|&(share, value)| value.map(|value| (share, f64::from(value))))
        .collect();
    // Percentiles that are all the same say nothing of who earns more.
    let first = points.first()?.1;
    let quantile =
        Quantile::new(&points).filter(|_| points.iter().any(|point| (point.1 - first).abs() >= 0.005))?;
    Some(Experience::ALL.map(|experience| {
        let (from, to) = experience.shares();
        Band {
            experience,
            low: quantile.at(from.max(0.1)) as f32,
            centre: quantile.mean(from, to) as f32,
            high: quantile.at(to.min(0.9)) as f32,
        }
    }))
}

metier_model::tokens! {
    /// How many hours a year's pay is made of.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum HoursBasis {
        /// 40 hours a week.
        #[default]
        FullTime = "full-time",
        /// Usual hours of the occupation, where they are published.
        Usual = "usual",
    }
}

/// Where pay is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// Canada or a province.
    pub geo: Geo,
    /// Position of an economic region in the table of areas.
    pub area: Option<u8>,
}

impl From<Geo> for Place {
    fn from(geo: Geo) -> Self {
        Self { geo, area: None }
    }
}

/// What pay speaks of where that is not what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// The economic region's own, of an edition older than the province's: name, province and year.
    Older(Named, Geo, u16),
    /// The place's own, of an older edition, as the newer one has none for it.
    OlderAlone {
        /// Name of the economic region; none where it is the whole province.
        area: Option<Named>,
        /// The province.
        geo: Geo,
        /// Year of the edition.
        year: u16,
    },
    /// Not published for the first place, so the second is shown.
    Elsewhere(Geo, Geo),
    /// Not published for the economic region, so its province or Canada is shown.
    WholePlace(Named, Geo),
}

/// Why two figures of pay are not to be subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unlike {
    /// One of them is missing.
    Missing,
    /// One of them is a year's pay that the publisher has raised to the minimum wage.
    Minimum,
    /// They speak of different places.
    Places,
    /// They speak of different periods.
    Periods,
    /// One is published by the year and one by the hour.
    ByYear,
    /// A year of them is made of different hours.
    Hours,
}

/// Pay of a unit group in one place, CAD per hour.
#[derive(Clone, Debug, PartialEq)]
pub struct Pay {
    /// The place that was asked for.
    pub asked: Place,
    /// 10th percentile.
    pub low: Figure<f32>,
    /// 50th percentile.
    pub median: Figure<f32>,
    /// 90th percentile.
    pub high: Figure<f32>,
    /// By experience.
    pub bands: Figure<[Band; 3]>,
    /// 25th and 75th percentile, where the publisher's own file was brought in.
    pub quartiles: Figure<[f32; 2]>,
    /// Share of employees with benefits beside their wage, per cent, likewise.
    pub benefits: Figure<f32>,
    /// Usual hours a week.
    pub usual_hours: Figure<f32>,
    /// The publisher gives a year's pay for this occupation; the hourly figure is derived.
    pub annual_only: bool,
    /// The minimum wage that the lowest tenth or even the median stands at, or below which an older edition has them.
    pub floor: Option<Floor>,
    /// What to say where another place is shown than was asked for.
    pub fallback: Option<Fallback>,
}

impl Pay {
    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        self.median.value().is_some()
    }

    /// Whether the lowest tenth is published at the minimum wage.
    pub fn at_minimum_wage(&self) -> bool {
        self.at_floor() && self.floor.is_some_and(|floor| !floor.least_of_years)
    }

    /// Whether the lowest tenth is published at the minimum wage, or at the lowest figure for pay by the year.
    pub fn at_floor(&self) -> bool {
        let at = |floor: Floor| matches!(floor.reach, Reach::Low | Reach::Middle);
        self.floor.is_some_and(at) && self.low.value().is_some()
    }

    /// Whether the median is published at the minimum wage, or is of an older edition and below today's.
    pub fn hides_middle(&self) -> bool {
        self.floor.is_some_and(Floor::hides_middle)
    }

    /// Whether what the middle earns is not known, because the publisher has raised a year's pay to a floor.
    pub fn hides_pay(&self) -> bool {
        self.floor.is_some_and(Floor::hides_pay)
    }

    /// Hours a week of a basis; full time where usual hours are not published.
    pub fn hours(&self, basis: HoursBasis) -> f32 {
        match (basis, self.usual_hours.value()) {
            (HoursBasis::Usual, Some(&hours)) => hours,
            _ => FULL_TIME,
        }
    }

    /// Whether a year's pay rests on usual hours: where they are asked for, published, and hours have a part in it.
    pub fn uses_usual_hours(&self, basis: HoursBasis) -> bool {
        basis == HoursBasis::Usual && !self.annual_only && self.usual_hours.value().is_some()
    }

    /// A year's pay from an hour's. Annual-only occupations go back to the publisher's own figure
    /// whatever the basis, because hours have no part in it.
    pub fn annual(&self, hourly: f32, basis: HoursBasis) -> f32 {
        if self.annual_only { hourly * PUBLISHER_HOURS } else { hourly * self.hours(basis) * WEEKS }
    }
}

/// The place whose figures stand side by side for several unit groups: the one asked for where all have pay there and
/// none has it of an older edition alone, else its province, else Canada.
pub fn place_of_all(catalog: &Catalog, all: &[&Facts], asked: Place) -> Place {
    // Whether the place's own figure is of the older edition; none where it has none of its own.
    let own = |place: Place, facts: &Facts| {
        let pay = pay_of(catalog, facts, place);
        let from = pay.median.provenance()?;
        let is_own = from.geo == place.geo && from.area.is_some() == place.area.is_some();
        is_own.then(|| from.sources.contains(&REGIONAL))
    };
    let holds = |place: &Place| {
        let mut editions = all.iter().map(|facts| own(*place, facts));
        let first = editions.next();
        first.is_none_or(|first| first.is_some() && editions.all(|other| other == first))
    };
    [asked, asked.geo.into()].into_iter().find(holds).unwrap_or_else(|| Geo::Canada.into())
}

/// The row of the table for a place.
fn row(facts: &Facts, geo: Geo) -> Option<&Wage> {
    let index = geo.index();
    facts.wages.iter().find(|wage| wage.geo == index && wage.median.is_some())
}

/// The newest figure of a whole province in the regional table.
fn older(catalog: &Catalog, facts: &Facts, geo: Geo) -> Option<RegionalWage> {
    editions(catalog, facts, geo).into_iter().next_back().copied()
}

/// The figures of all of a place in the regional table, the oldest edition first.
pub fn editions<'f>(catalog: &Catalog, facts: &'f Facts, geo: Geo) -> Vec<&'f RegionalWage> {
    let own = |wage: &&RegionalWage| {
        let area = catalog.areas().get(usize::from(wage.area));
        area.is_some_and(|area| area.is_whole_place() && area.geo == geo.index())
    };
    let mut editions: Vec<_> = facts.regional.iter().filter(own).collect();
    editions.sort_by_key(|wage| wage.year);
    editions
}

/// Pay of a unit group in a place: economic region, else its province, else Canada, and said so. A province for which
/// the newer table has no figure answers with its own of the older edition.
pub fn pay(catalog: &Catalog, group: GroupId, place: impl Into<Place>) -> Pay {
    pay_of(catalog, &catalog.facts(group), place.into())
}

/// The same from facts that are decoded already.
pub fn pay_of(catalog: &Catalog, facts: &Facts, asked: Place) -> Pay {
    let area = asked.area.and_then(|at| catalog.areas().get(usize::from(at)));
    let regional = area.and_then(|area| {
        let own = facts.regional.iter().filter(|wage| asked.area == Some(wage.area));
        Some((own.max_by_key(|wage| wage.year)?, area))
    });
    let usual_hours = match &facts.hours {
        Some(hours) => {
            Figure::known(hours.usual, Provenance::published(HOURS, "2025", Geo::Province(Region::BC)))
        }
        None => Figure::Missing(Missing::NotCovered(Publisher::WorkBc)),
    };
    let mut result = Pay {
        asked,
        low: Figure::Missing(Missing::NotPublished(asked.geo)),
        median: Figure::Missing(Missing::NotPublished(asked.geo)),
        high: Figure::Missing(Missing::NotPublished(asked.geo)),
        bands: Figure::Missing(Missing::NotPublished(asked.geo)),
        quartiles: Figure::Missing(Missing::NotInTable),
        benefits: Figure::Missing(Missing::NotInTable),
        usual_hours,
        annual_only: facts.wages.iter().any(|wage| wage.annual),
        floor: None,
        fallback: None,
    };
    if let Some((edition, wage, area)) = area.and_then(|area| newer_of_region(catalog, facts, area)) {
        let mut from = Provenance::published(edition.id(), edition.period(&wage), Geo::at(area.geo));
        from.area = (!area.only_region).then(|| Box::new(area.name.clone()));
        result.take(&wage, &from);
        let geo = Geo::at(area.geo);
        result.hold_to_floor(catalog, Basis { geo, by_year: wage.annual, older: false });
        return result;
    }
    if let Some((wage, area)) = regional {
        let mut from = Provenance::published(REGIONAL, wage.year.to_string(), Geo::at(area.geo));
        from.area = (!area.only_region).then(|| Box::new(area.name.clone()));
        result.set(Some(wage.low), Some(wage.median), Some(wage.high), &from);
        result.hold_to_floor(
            catalog,
            Basis { geo: Geo::at(area.geo), by_year: result.annual_only, older: true },
        );
        result.fallback = Some(if row(facts, asked.geo).is_some() {
            Fallback::Older(area.name.clone(), asked.geo, wage.year)
        } else {
            let name = (!area.only_region).then(|| area.name.clone());
            Fallback::OlderAlone { area: name, geo: asked.geo, year: wage.year }
        });
        return result;
    }
    let province = row(facts, asked.geo);
    if let (None, Some(wage)) = (province, older(catalog, facts, asked.geo)) {
        let from = Provenance::published(REGIONAL, wage.year.to_string(), asked.geo);
        result.set(Some(wage.low), Some(wage.median), Some(wage.high), &from);
        result.hold_to_floor(catalog, Basis { geo: asked.geo, by_year: result.annual_only, older: true });
        result.fallback = Some(match area {
            Some(region) => Fallback::WholePlace(region.name.clone(), asked.geo),
            None => Fallback::OlderAlone { area: None, geo: asked.geo, year: wage.year },
        });
        return result;
    }
    let Some(wage) = province.or_else(|| row(facts, Geo::Canada)) else {
        return result;
    };
    let geo = Geo::at(wage.geo);
    let source = catalog.edition().filter(|_| facts.is_newer(wage.geo)).map_or(WAGES, Edition::id);
    let from = Provenance::published(source, catalog.wage_period(facts, wage), geo).asked(asked.geo);
    result.take(wage, &from);
    if geo != asked.geo {
        result.fallback = Some(Fallback::Elsewhere(asked.geo, geo));
    } else if let Some(area) = area {
        result.fallback = Some(Fallback::WholePlace(area.name.clone(), geo));
    }
    result.hold_to_floor(catalog, Basis { geo, by_year: wage.annual, older: false });
    result
}

/// The wage of an economic region in the newer edition; the only region of a place has that of the place.
fn newer_of_region<'c>(
    catalog: &'c Catalog,
    facts: &Facts,
    area: &'c Area,
) -> Option<(&'c Edition, Wage, &'c Area)> {
    let edition = catalog.edition()?;
    let wage = if area.is_whole_place() {
        *row(facts, Geo::at(area.geo)).filter(|_| facts.is_newer(area.geo))?
    } else {
        edition.region(facts, &area.code)?
    };
    Some((edition, wage, area))
}

impl Pay {
    /// Holds the percentiles to the minimum wage of their place; a median that stands there is ground for no bands.
    fn hold_to_floor(&mut self, catalog: &Catalog, basis: Basis) {
        self.floor = floor::floor(catalog, basis, self.low.value().copied(), self.median.value().copied());
        if self.hides_middle() {
            self.bands = Figure::Missing(Missing::Needs(Need::MiddleAboveMinimum));
        }
    }

    /// Takes what a row of the wage table has.
    fn take(&mut self, wage: &Wage, from: &Provenance) {
        self.set(wage.low, wage.median, wage.high, from);
        self.annual_only = wage.annual;
        if let [Some(first), Some(third)] = wage.quartiles {
            self.quartiles = Figure::known([first, third], from.clone());
            // Two more percentiles of the same workers make the bands truer.
            let five = [
                (0.1, wage.low),
                (0.25, Some(first)),
                (0.5, wage.median),
                (0.75, Some(third)),
                (0.9, wage.high),
            ];
            if let Some(bands) = bands_of(&five) {
                self.bands = Figure::known(bands, from.derived(BANDS));
            }
        }
        if let Some(share) = wage.benefits {
            self.benefits = Figure::known(share, from.clone());
        }
    }

    fn set(&mut self, low: Option<f32>, median: Option<f32>, high: Option<f32>, from: &Provenance) {
        let figure = |value: Option<f32>| match value {
            Some(value) => Figure::known(value, from.clone()),
            None => Figure::Missing(Missing::Suppressed(Mark::NoReason)),
        };
        self.low = figure(low);
        self.median = figure(median);
        self.high = figure(high);
        self.bands = match bands(low, median, high) {
            Some(bands) => Figure::known(bands, from.derived(BANDS)),
            None => Figure::Missing(Missing::Needs(Need::TwoPercentiles)),
        };
    }
}

#[cfg(test)]
mod tests;
