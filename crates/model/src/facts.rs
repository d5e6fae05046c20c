//! Published facts as the archive holds them: written by the build, decoded one record at a time.

use serde::{Deserialize, Serialize};

use super::floats::{FixedRow, Rows};
use super::schema::Studies;
use super::{Besides, Geo, GroupId, Named, UNIT_GROUPS, floats};

mod ai_measures;
mod context;
mod crosswalk;
mod curated;
mod immigration;
mod people;
mod permits;
mod province_rounds;
mod source_ages;
mod tasks;
mod tools;
mod wage_basis;

// All of them, because the build script uses some and the program others.
pub use ai_measures::*;
pub use context::*;
pub use crosswalk::*;
pub use curated::*;
pub use immigration::*;
pub use people::*;
pub use permits::*;
pub use province_rounds::*;
pub use source_ages::*;
pub use tasks::*;
pub use tools::*;
pub use wage_basis::*;

/// Everything published about one unit group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Job Bank wages 2025, one row per place.
    pub wages: Vec<Wage>,
    /// The places whose wages are of a newer edition that the user brought in, one bit each by their position; the
    /// periods of those are the edition's.
    #[serde(skip)]
    pub newer: u16,
    /// The wages of that edition by economic region as it keeps them: read where a region is asked for.
    #[serde(skip)]
    pub newer_regions: &'static [u8],
    /// Job Bank wages of earlier editions by economic region and for Canada.
    pub regional: Vec<RegionalWage>,
    /// Usual hours and annual earnings in B.C.
    pub hours: Option<Hours>,
    /// COPS projection for Canada.
    pub cops: Option<Cops>,
    /// Vacancies by place and quarter, oldest first.
    pub vacancies: Vec<Vacancy>,
    /// B.C. projection.
    pub bc: Option<BcOutlook>,
    /// Dated immigration lists: positions in [`Immigration::streams`] with the date of the check.
    pub lists: Vec<u16>,
    /// Communities of the immigration pilots whose lists name it: positions in [`Immigration::communities`].
    pub pilots: Vec<u16>,
    /// Official exclusions: unit groups that the classification keeps apart from this one.
    pub exclusions: Vec<u16>,
    /// Nearest unit groups by `OaSIS` scores, the nearest first.
    pub near: Vec<Neighbour>,
    /// The labour force by province, as the census counts it.
    pub people: Vec<People>,
}

impl Facts {
    /// Whether the wage of a place is of the newer edition.
    pub fn is_newer(&self, place: u8) -> bool {
        u32::from(place) < u16::BITS && self.newer & (1 << place) != 0
    }
}

/// A unit group with scores like those of another one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Which.
    pub group: GroupId,
    /// Percentile of the cosine among all pairs of unit groups, 0-100.
    pub percentile: f32,
    /// The rows are the very same: borrowed data, not likeness.
    pub identical: bool,
}

/// One row of the wage table, CAD per hour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wage {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// 10th percentile.
    pub low: Option<f32>,
    /// 50th percentile.
    pub median: Option<f32>,
    /// 90th percentile.
    pub high: Option<f32>,
    /// Position in [`Columns::periods`].
    pub period: u8,
    /// The publisher's figure was a year's pay, divided by 2,080 hours.
    pub annual: bool,
    /// 25th and 75th percentile, where the publisher's own file was read.
    pub quartiles: [Option<f32>; 2],
    /// Share of employees with benefits beside their wage, per cent, likewise.
    pub benefits: Option<f32>,
}

/// One row of the regional wage table, CAD per hour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionalWage {
    /// Position in the table of areas.
    pub area: u8,
    /// Edition.
    pub year: u16,
    /// 10th percentile.
    pub low: f32,
    /// 50th percentile.
    pub median: f32,
    /// 90th percentile.
    pub high: f32,
}

/// An economic region or province of the regional wage table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Publisher's code, for example `ER3530`.
    pub code: String,
    /// Its name in each language of the titles.
    pub name: Named,
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Whether it is an economic region. A province of one region only is both.
    pub economic_region: bool,
    /// Whether it is the only economic region of its province, and so the whole of it.
    pub only_region: bool,
}

impl Area {
    /// Whether its figures are those of all of its place: it is Canada or a province, or the only region of one.
    #[must_use]
    pub fn is_whole_place(&self) -> bool {
        !self.economic_region || self.only_region
    }
}

/// Working hours and annual earnings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hours {
    /// Usual hours a week in the main job.
    pub usual: f32,
    /// Median annual earnings, CAD.
    pub annual_median: Option<f32>,
    /// The source folds 00011 to 00015 into one group.
    pub folded: bool,
}

/// COPS 2024-2033 for one unit group or aggregate; persons over the ten years unless said otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cops {
    /// Employment in 2023, persons.
    pub employment: Option<i32>,
    /// Openings from growth.
    pub growth: Option<i32>,
    /// Openings from retirement.
    pub retirements: Option<i32>,
    /// Openings from death and emigration.
    pub other_replacement: Option<i32>,
    /// All openings.
    pub openings: Option<i32>,
    /// Seekers who leave school.
    pub school_leavers: Option<i32>,
    /// Seekers who immigrate.
    pub immigration: Option<i32>,
    /// Seekers from elsewhere; negative where people leave for other work.
    pub other_seekers: Option<i32>,
    /// All seekers.
    pub seekers: Option<i32>,
    /// Assessment of 2021-2023.
    pub recent: Option<Assessment>,
    /// Assessment of 2024-2033.
    pub future: Option<Assessment>,
    /// Employment by year 2023 to 2033, empty where not published.
    pub employment_by_year: Vec<i32>,
}

crate::tokens! {
    /// COPS's assessment of the balance between openings and seekers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Assessment {
        /// Strong surplus of seekers.
        StrongSurplus = "strong-surplus",
        /// Moderate surplus of seekers.
        ModerateSurplus = "moderate-surplus",
        /// About as many openings as seekers.
        Balance = "balance",
        /// Moderate shortage of people.
        ModerateShortage = "moderate-shortage",
        /// Strong shortage of people.
        StrongShortage = "strong-shortage",
    }
}

impl FixedRow for Option<Assessment> {
    const BYTES: usize = 1;

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(self.map_or(0, |own| own as u8 + 1));
    }

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        let position = usize::from(u8::read(bytes)).checked_sub(1)?;
        Assessment::ALL.get(position).copied()
    }
}

/// Vacancies in one place and quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vacancy {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// For example `2026Q1`.
    pub quarter: [u8; 6],
    /// Vacancies; none where not available.
    pub count: Option<u32>,
    /// Statistics Canada's letter: A excellent to E use with caution, F too unreliable to publish.
    pub quality: u8,
}

/// Labour market outlook of British Columbia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BcOutlook {
    /// Openings over the ten years, persons.
    pub openings: Option<i32>,
    /// Of these from growth.
    pub expansion: Option<i32>,
    /// Of these to replace people who leave.
    pub replacement: Option<i32>,
    /// Growth a year, per cent, for the periods of the source.
    pub growth_pct: Vec<f32>,
}

/// Half a cent: what two wages differ by at most that are the same.
pub const SAME_WAGE: f32 = 0.005;

/// The columns that rankings and filters need, for all unit groups in code order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Columns {
    /// Reference periods that occur in the wage table.
    pub periods: Vec<String>,
    /// Low, median and high wage, CAD per hour; NaN where missing. One place after another (0 Canada, 1.. provinces), of
    /// all unit groups each: see [`Columns::wage`].
    pub wages: Rows<[f32; 3]>,
    /// What each wage rests on, by place as above: see [`Columns::basis`].
    #[serde(with = "floats")]
    pub bases: Vec<[WageBasis; 14]>,
    /// By place as above, the wage that a year's pay is raised to, CAD per hour; NaN where there is none. See
    /// [`Columns::find_year_floors`].
    #[serde(with = "floats")]
    pub year_floors: Vec<f32>,
    /// Whether the publisher gives a year's pay for the unit group somewhere.
    #[serde(with = "floats")]
    pub annual: Vec<bool>,
    /// Usual hours a week; NaN where missing.
    #[serde(with = "floats")]
    pub hours: Vec<f32>,
    /// The measures of [`AI_MEASURES`] one after another, see [`Columns::measure`].
    #[serde(with = "floats")]
    pub measures: Vec<f32>,
    /// Mid-rank percentile, 0-100, of each of these among the values of its measure, see [`Columns::ranks_by`]. They are
    /// taken when the archive is made: every start needs those of all unit groups.
    #[serde(with = "floats")]
    pub measure_ranks: Vec<f32>,
    /// Complementarity; NaN where missing.
    #[serde(with = "floats")]
    pub theta: Vec<f32>,
    /// COPS employment 2023; NaN where missing.
    #[serde(with = "floats")]
    pub employment: Vec<f32>,
    /// COPS openings 2024-2033; NaN where missing.
    #[serde(with = "floats")]
    pub openings: Vec<f32>,
    /// COPS future assessment.
    #[serde(with = "floats")]
    pub future: Vec<Option<Assessment>>,
    /// Job Bank's three-year outlook by province, in the order of `Region::ALL`.
    #[serde(with = "floats")]
    pub three_year: Vec<[ThreeYear; 13]>,
    /// Day of the release of each province's three-year outlook, `YYYY-MM-DD`.
    pub released: Vec<String>,
    /// How far the fields of study of its people lie from those of the whole labour force: Kullback-Leibler distance
    /// in nats; NaN where the census has no count.
    #[serde(with = "floats")]
    pub tied: Vec<f32>,
    /// Vacancies in Canada, mean of the quarters published; NaN where missing.
    #[serde(with = "floats")]
    pub vacancies: Vec<f32>,
    /// How firmly a licence, registration or trade certificate is asked of the role that asks for it least: two bits
    /// a place (0 Canada, 1.. provinces) with 0 not asked, 1 may be, 2 usually, 3 required; all bits set where the
    /// occupation is not written yet.
    #[serde(with = "floats")]
    pub licence: Vec<u32>,
    /// The same of the role that asks for it most, or of the province that does in Canada as a whole; a certificate of
    /// the trade's own body that is required counts, too, since the facts do not say whether by law.
    #[serde(with = "floats")]
    pub licence_most: Vec<u32>,
    /// Months of schooling on the way that asks for the least, one place after another as the wages, as [`Entry::least`]
    /// has them; NaN where no length is stated. Here as well, because the first frame ranks by them.
    pub least_schooling: Rows<f32>,
    /// Dated immigration lists, one unit group after another: positions in [`Immigration::streams`].
    #[serde(with = "floats")]
    pub lists: Vec<u16>,
    /// Where the lists of each unit group end among them.
    #[serde(with = "floats")]
    pub list_ends: Vec<u16>,
    /// Whether the occupation is written.
    #[serde(with = "floats")]
    pub written: Vec<bool>,
}

/// What the ways into a unit group come to in some places.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The places, a bit each: 0 Canada, 1.. provinces.
    pub places: u16,
    /// The way that asks for the least schooling; none where none states a length.
    pub least: Option<LeastEntry>,
    /// The least months of schooling among the ways all of whose schooling has a stated length, each way and role by
    /// itself.
    pub stated: Option<f32>,
    /// The least months stated among the ways that have a step of schooling of no stated length.
    pub open: Option<f32>,
    /// The schooling on each way into each role.
    pub programs: Vec<Studies>,
    /// The unit groups in one of which one has worked before the role that asks for the least, by their positions; empty
    /// where none is named.
    pub after: Vec<u16>,
}

/// The way that asks for the least schooling, into the role that asks for the least.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LeastEntry {
    /// Position of the role.
    pub role: u16,
    /// Months of schooling.
    pub schooling: f32,
    /// Months of practice on it.
    pub practice: f32,
    /// The most of it.
    pub practice_most: f32,
    /// Whether it has a step of practice of no stated length, which counts nothing.
    pub practice_open: bool,
}

impl Entry {
    /// Whether the ways are those of a place.
    #[must_use]
    pub fn is_of(&self, place: Geo) -> bool {
        self.places >> place.index() & 1 == 1
    }
}

impl Columns {
    /// Where a unit group and a place stand in a column that has one place after another.
    pub fn position(group: usize, place: usize) -> usize {
        place * UNIT_GROUPS + group
    }

    /// Low, median and high wage of a unit group in exactly this place, CAD per hour; NaN where missing.
    pub fn wage(&self, group: GroupId, place: Geo) -> Option<[f32; 3]> {
        self.wages.get(Self::position(group.index(), place.index().into()))
    }

    /// What the wage of a unit group in exactly this place rests on.
    pub fn basis(&self, group: GroupId, place: Geo) -> WageBasis {
        let row = self.bases.get(group.index());
        row.and_then(|row| row.get(usize::from(place.index()))).copied().unwrap_or(WageBasis::NONE)
    }

    /// Low, median and high wage of all unit groups in exactly this place, in code order.
    pub fn wages_in(&self, place: Geo) -> impl Iterator<Item = [f32; 3]> + '_ {
        let first = Self::position(0, place.index().into());
        self.wages.range(first..first + UNIT_GROUPS)
    }

    /// Months of schooling on the way into a unit group in a place that asks for the least; none where no length is
    /// stated.
    pub fn least_schooling(&self, group: GroupId, place: Geo) -> Option<f32> {
        let months = self.least_schooling.get(Self::position(group.index(), place.index().into()));
        months.filter(|months| !months.is_nan())
    }

    /// Finds in each place the wage that the publisher raises a year's pay to: the least of a year's pay of the newest
    /// edition, where several unit groups have it; one alone may be its own. To be called after wages have changed.
    pub fn find_year_floors(&mut self) {
        self.year_floors = Geo::all().map(|place| self.least_of_years(place).unwrap_or(f32::NAN)).collect();
    }

    /// The wage that a year's pay is raised to in a place, CAD per hour; none where it is not known.
    pub fn year_floor(&self, place: Geo) -> Option<f32> {
        self.year_floors.get(usize::from(place.index())).copied().filter(|floor| !floor.is_nan())
    }

    fn least_of_years(&self, place: Geo) -> Option<f32> {
        let at = usize::from(place.index());
        let least = |([low, median, _], bases): ([f32; 3], &[WageBasis; 14])| {
            let basis = *bases.get(at)?;
            let least = if low.is_nan() { median } else { low };
            (basis.is_by_year() && !basis.is_older() && !least.is_nan()).then_some(least)
        };
        let all: Vec<f32> = self.wages_in(place).zip(&self.bases).filter_map(least).collect();
        let floor = all.iter().copied().min_by(f32::total_cmp)?;
        (all.iter().filter(|&&own| own <= floor + SAME_WAGE).count() > 1).then_some(floor)
    }

    /// Dated immigration lists that a unit group is on: positions in [`Immigration::streams`].
    pub fn lists_of(&self, group: usize) -> &[u16] {
        let end = |at: usize| self.list_ends.get(at).map_or(0, |&end| usize::from(end));
        let start = group.checked_sub(1).map_or(0, end);
        self.lists.get(start..end(group)).unwrap_or_default()
    }
}

/// A row of `data/sources.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // The fields are the columns of the table, described in data/README.md.
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub edition: String,
    pub period: String,
    pub geography: String,
    /// Empty where no address is known.
    pub url: String,
    pub licence: String,
    pub licence_url: String,
    /// `YYYY-MM-DD`, empty where nobody noted it.
    pub accessed: String,
    pub note: String,
}

/// `OaSIS` profiles, their scales and the places where their scores stand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profiles {
    /// Profile codes in order, for example `32129.03`.
    pub codes: Vec<String>,
    /// Position of the unit group of each profile.
    pub groups: Vec<u16>,
    /// Holland letters of each profile.
    pub interests: Vec<String>,
    /// Scales in the order of the score columns.
    pub scales: Vec<Scale>,
    /// Cosines of all pairs of unit groups at equal steps of rank.
    pub ruler: Vec<f32>,
}

/// One scale of `OaSIS`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Name as published, in the first language; in another one, our own translation.
    pub name: Named,
    /// The same in the languages besides those of titles: our own translation.
    pub besides: Besides,
    /// `skill`, `ability`, `knowledge` or `activity`.
    pub group: String,
}

/// The most frequent low wage of a province, taken as its minimum wage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinimumWage {
    /// 1 + position in `Region::ALL`.
    pub geo: u8,
    /// CAD per hour.
    pub hourly: f32,
    /// Unit groups whose low wage equals it.
    pub rows: u16,
}
