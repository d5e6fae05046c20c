//! A newer edition of the wages, laid over the embedded ones: an archive of its own, one record per unit group.

use metier_model::facts::{Columns, Facts, MinimumWage, Source, Wage, WageBasis};
use metier_model::{Archive, ArchiveError, GroupId, List, Section};
use serde::{Deserialize, Serialize};

/// What an edition is, as its archive keeps it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// Its row of the table of sources.
    pub source: Source,
    /// Year of the edition.
    pub year: u16,
    /// Name of the file that it was read from.
    pub file: String,
    /// Day of the import, `YYYY-MM-DD`.
    pub imported: String,
    /// Rows of the wage table that are of Canada, a province or a territory.
    pub rows: u32,
    /// Unit groups with at least one row, of a whole place or of an economic region.
    pub groups: u16,
    /// Reference periods that its rows name by position.
    pub periods: Vec<String>,
    /// The most frequent low wage of provinces with enough rows.
    pub minimum_wages: Vec<MinimumWage>,
}

/// An edition that can be read.
#[derive(Clone, Debug)]
pub struct Edition {
    about: About,
    id: &'static str,
    wages: List,
    /// Codes of economic regions, and the wages of each unit group there; none in what an earlier program has kept.
    regions: Option<(List, List)>,
}

impl Edition {
    /// Reads what the edition is; the wages are decoded one unit group at a time.
    ///
    /// # Errors
    /// When the bytes are no edition, or of another version of the layout.
    pub fn new(bytes: &'static [u8]) -> Result<Self, ArchiveError> {
        let archive = Archive::new(bytes)?;
        let about: About = postcard::from_bytes(archive.section(Section::Edition)?)
            .map_err(|_| ArchiveError::Record(Section::Edition, 0))?;
        // One short text for as long as the program runs: provenance names sources for ever.
        let id = Box::leak(about.source.id.clone().into_boxed_str());
        let regions =
            archive.list(Section::EditionAreas).ok().zip(archive.list(Section::EditionRegions).ok());
        Ok(Self { about, id, wages: archive.list(Section::EditionWages)?, regions })
    }

    /// What it is.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Id of its source.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The wages of a unit group, decoded now; none where the edition lacks it.
    pub fn wages(&self, group: GroupId) -> Option<Vec<Wage>> {
        let bytes = self.wages.get(group.index()).filter(|bytes| !bytes.is_empty())?;
        postcard::from_bytes(bytes).ok()
    }

    /// The wages of a unit group by economic region, with the publisher's code of each, decoded now.
    pub fn regions(&self, group: GroupId) -> Vec<(&'static str, Wage)> {
        self.decoded(self.region_record(group))
    }

    /// The wage of one economic region by its code, of the unit group that the facts are of.
    pub fn region(&self, facts: &Facts, code: &str) -> Option<Wage> {
        let regions = self.decoded(facts.newer_regions);
        regions.into_iter().find_map(|(own, wage)| (own == code).then_some(wage))
    }

    /// The reference period of one of its rows.
    pub fn period(&self, wage: &Wage) -> String {
        self.about.periods.get(usize::from(wage.period)).cloned().unwrap_or_default()
    }

    /// How many rows it has that are of economic regions.
    pub fn region_rows(&self) -> usize {
        GroupId::all().map(|group| self.regions(group).len()).sum()
    }

    /// The same as the archive holds them.
    pub(super) fn region_record(&self, group: GroupId) -> &'static [u8] {
        self.regions.and_then(|(_, rows)| rows.get(group.index())).unwrap_or_default()
    }

    fn decoded(&self, record: &[u8]) -> Vec<(&'static str, Wage)> {
        let Some((codes, _)) = self.regions.filter(|_| !record.is_empty()) else { return Vec::new() };
        let rows: Vec<(u8, Wage)> = postcard::from_bytes(record).unwrap_or_default();
        rows.into_iter().map(|(at, wage)| (codes.text(usize::from(at)), wage)).collect()
    }

    /// Puts its wages in the place of the embedded ones of the same place; a place that it does not speak of keeps what
    /// it had. Says which places it has, see [`Facts::newer`].
    pub(super) fn lay_over_rows(&self, group: GroupId, rows: &mut Vec<Wage>) -> u16 {
        let Some(own) = self.wages(group) else { return 0 };
        let places = own.iter().filter(|wage| u32::from(wage.geo) < u16::BITS);
        let newer = places.fold(0, |bits, wage| bits | (1 << wage.geo));
        rows.retain(|wage| own.iter().all(|newer| newer.geo != wage.geo));
        rows.extend(own);
        rows.sort_by_key(|wage| wage.geo);
        newer
    }

    /// The same over the columns, unit group by unit group.
    pub(super) fn lay_over(&self, columns: &mut Columns) {
        // Its reference periods stand behind the embedded ones, so that a position means one period.
        let known = columns.periods.len() as u8;
        columns.periods.extend(self.about.periods.iter().cloned());
        for group in GroupId::all() {
            let (Some(wages), Some(bases), Some(annual)) = (
                self.wages(group),
                columns.bases.get_mut(group.index()),
                columns.annual.get_mut(group.index()),
            ) else {
                continue;
            };
            *annual = wages.iter().any(|wage| wage.annual);
            for wage in wages {
                let place = usize::from(wage.geo);
                if let Some(basis) = bases.get_mut(place) {
                    let figures = [wage.low, wage.median, wage.high].map(|figure| figure.unwrap_or(f32::NAN));
                    columns.wages.set(Columns::position(group.index(), place), &figures);
                    *basis = WageBasis::new(known.saturating_add(wage.period), wage.annual);
                }
            }
        }
        columns.find_year_floors();
    }
}
