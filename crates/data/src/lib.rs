//! The embedded data in memory: the classification, facts and texts of every unit group, looked up in place.
//!
//! The catalogue borrows the archive that the build script packs and this crate embeds. Nothing is parsed when the program
//! starts; a record is decoded when it is asked for, a table when its first figure is.
//!
//! ```
//! use metier_data::Catalog;
//! use metier_model::Lang;
//!
//! let catalog = Catalog::embedded()?;
//! let group = catalog.group("21231").ok_or("no such unit group")?;
//! assert_eq!(catalog.title(group, Lang::En), "Software engineers and designers");
//! assert_eq!(catalog.teer(group).0, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::cell::OnceCell;

mod codes;
pub mod edition;

pub use edition::Edition;

use metier_model::correspondence::{Became, Correspondence};
use metier_model::facts::{
    self, Area, Claim, Columns, Crosswalk, Entry, Facts, Field, FieldHead, Immigration, MinimumWage,
    OnetOccupation, Profiles, Source, Studied, StudyField, Unemployment,
};
use metier_model::facts::{
    ContextScale, Match, Matches, ObservedUse, Task, Tool, ToolKind, ToolOf, Tools, WageBasis,
};
use metier_model::schema::Occupation;
use metier_model::{Archive, ArchiveError, Geo, GroupId, Hierarchy, Lang, List, PerLang, Section, Teer};
use metier_search::Former;
use metier_search::Index;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The data of this build.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/metier.archive"));

/// The whole classification with its facts and texts.
pub struct Catalog {
    archive: Archive,
    hierarchy: Hierarchy,
    edition: Option<Edition>,
    codes: Vec<Correspondence>,
    records: List,
    prose: PerLang<List>,
    facts: List,
    columns: OnceCell<Columns>,
    entries: OnceCell<Vec<Vec<Entry>>>,
    sources: PerLang<OnceCell<Vec<Source>>>,
    onet: OnceCell<Vec<OnetOccupation>>,
    crosswalk: OnceCell<Crosswalk>,
    profiles: OnceCell<Profiles>,
    context_scales: OnceCell<Vec<ContextScale>>,
    immigration: OnceCell<Immigration>,
    observed_use: OnceCell<ObservedUse>,
    areas: OnceCell<Vec<Area>>,
    fields: PerLang<OnceCell<Vec<Field>>>,
    field_heads: PerLang<OnceCell<Vec<FieldHead>>>,
    claims: PerLang<OnceCell<Vec<Claim>>>,
    minimum_wages: OnceCell<Vec<MinimumWage>>,
    tools: OnceCell<(Vec<ToolKind>, Vec<Tool>)>,
    study_fields: OnceCell<Vec<StudyField>>,
    unemployment: OnceCell<Vec<Unemployment>>,
    /// By unit group.
    codes_of_2016: OnceCell<Vec<Vec<&'static str>>>,
}

impl Catalog {
    /// The data embedded in this binary. Fails only where the binary itself is damaged.
    pub fn embedded() -> Result<Self, ArchiveError> {
        Self::new(EMBEDDED)
    }

    /// A catalogue over an archive.
    pub fn new(bytes: &'static [u8]) -> Result<Self, ArchiveError> {
        let archive = Archive::new(bytes)?;
        Ok(Self {
            hierarchy: Hierarchy::new(&archive)?,
            records: archive.list(Section::Records)?,
            prose: PerLang::try_of(|lang| archive.list(Section::Prose(lang)))?,
            facts: archive.list(Section::Facts)?,
            archive,
            edition: None,
            codes: Vec::new(),
            columns: OnceCell::new(),
            entries: OnceCell::new(),
            sources: PerLang::default(),
            onet: OnceCell::new(),
            crosswalk: OnceCell::new(),
            profiles: OnceCell::new(),
            context_scales: OnceCell::new(),
            immigration: OnceCell::new(),
            observed_use: OnceCell::new(),
            areas: OnceCell::new(),
            fields: PerLang::default(),
            field_heads: PerLang::default(),
            claims: PerLang::default(),
            minimum_wages: OnceCell::new(),
            tools: OnceCell::new(),
            study_fields: OnceCell::new(),
            unemployment: OnceCell::new(),
            codes_of_2016: OnceCell::new(),
        })
    }

    /// The same with a newer edition of the wages in the place of the embedded one. Unit groups and places that the
    /// edition lacks keep the embedded figures, under their own source.
    #[must_use]
    pub fn with_edition(self, edition: Edition) -> Self {
        Self { edition: Some(edition), columns: OnceCell::new(), sources: PerLang::default(), ..self }
    }

    /// The same with tables of correspondence that the user brought in.
    #[must_use]
    pub fn with_codes(self, codes: Vec<Correspondence>) -> Self {
        Self { codes, ..self }
    }

    /// The newer edition of the wages, where one is laid over.
    pub fn edition(&self) -> Option<&Edition> {
        self.edition.as_ref()
    }

    /// The newer edition, where a wage is of it, by its basis in [`Columns::bases`]: its reference periods stand behind
    /// the embedded ones.
    pub fn edition_of(&self, basis: WageBasis) -> Option<&Edition> {
        let edition = self.edition.as_ref()?;
        let embedded = self.columns().periods.len().saturating_sub(edition.about().periods.len());
        (!basis.is_older() && basis.period()? >= embedded).then_some(edition)
    }

    /// The reference period of a row of the wage table.
    pub fn wage_period(&self, facts: &Facts, wage: &facts::Wage) -> String {
        let periods = match &self.edition {
            Some(edition) if facts.is_newer(wage.geo) => &edition.about().periods,
            _ => &self.columns().periods,
        };
        periods.get(usize::from(wage.period)).cloned().unwrap_or_default()
    }

    /// The tree of classes.
    pub fn hierarchy(&self) -> &Hierarchy {
        &self.hierarchy
    }

    /// The code of a unit group.
    pub fn code(&self, group: GroupId) -> &'static str {
        self.hierarchy.code(self.hierarchy.node_of(group))
    }

    /// The official title of a unit group.
    pub fn title(&self, group: GroupId, lang: Lang) -> &'static str {
        self.hierarchy.title(self.hierarchy.node_of(group), lang)
    }

    /// The unit group with this code.
    pub fn group(&self, code: &str) -> Option<GroupId> {
        self.hierarchy.group(code)
    }

    /// The TEER category of a unit group.
    pub fn teer(&self, group: GroupId) -> Teer {
        self.hierarchy.teer(self.hierarchy.node_of(group))
    }

    /// The written occupation with its prose in a language, in the first one where that is not written yet
    /// ([`Occupation::prose`] says which), decoded now; none where the occupation is not written.
    pub fn occupation(&self, group: GroupId, lang: Lang) -> Option<Occupation> {
        let facts = record(&self.records, group)?;
        let prose = |lang| Some((record(self.prose.get(lang), group)?, lang));
        let (prose, lang) = prose(lang).or_else(|| prose(Lang::default()))?;
        Some(Occupation::of(facts, prose, lang))
    }

    /// Published figures of one unit group, decoded now.
    pub fn facts(&self, group: GroupId) -> Facts {
        let bytes = self.facts.get(group.index());
        let mut facts: Facts = bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default();
        if let Some(edition) = &self.edition {
            facts.newer = edition.lay_over_rows(group, &mut facts.wages);
            facts.newer_regions = edition.region_record(group);
        }
        facts
    }

    /// Job titles of a unit group, illustrative ones first.
    pub fn job_titles(&self, group: GroupId, lang: Lang) -> impl Iterator<Item = &'static str> + use<> {
        let places =
            self.archive.list(Section::JobTitles(lang)).ok().and_then(|list| list.get(group.index()));
        let index = self.index();
        let first = index.map_or(0, |index| index.titles_of(group.0).start);
        let places = places.unwrap_or_default().as_chunks::<2>().0;
        index.into_iter().flat_map(move |index| {
            places.iter().map(move |place| index.title(first + u32::from(u16::from_le_bytes(*place))))
        })
    }

    /// Columns over all unit groups, for rankings.
    pub fn columns(&self) -> &Columns {
        self.columns.get_or_init(|| {
            let mut columns: Columns = self.decode(Section::Columns);
            if let Some(edition) = &self.edition {
                edition.lay_over(&mut columns);
            }
            columns
        })
    }

    /// The ways into a unit group in a place; none where nothing is written. Filters, moves and ways all read these.
    pub fn entry(&self, group: GroupId, place: Geo) -> Option<&Entry> {
        let all = self.table(&self.entries, Section::Entries).get(group.index())?;
        all.iter().find(|entry| entry.is_of(place))
    }

    /// Where everything comes from, in a language.
    pub fn sources(&self, lang: Lang) -> &[Source] {
        self.sources.get(lang).get_or_init(|| {
            let mut sources: Vec<Source> = self.decode(Section::Sources(lang));
            if let Some(edition) = &self.edition {
                // The same edition from the publisher's own file replaces the row of the embedded one.
                sources.retain(|source| source.id != edition.about().source.id);
                sources.push(edition.about().source.clone());
            }
            sources
        })
    }

    /// One source by its id, in a language.
    pub fn source(&self, id: &str, lang: Lang) -> Option<&Source> {
        self.sources(lang).iter().find(|source| source.id == id)
    }

    /// The id of a source as the archive holds it, for provenance, which names sources for as long as the program
    /// runs; none where the table of sources lacks it.
    pub fn source_id(&self, id: &str) -> Option<&'static str> {
        // A row of the table is its eleven texts, the id first.
        let rows: Vec<[&'static str; 11]> = self.decode(Section::Sources(Lang::default()));
        rows.into_iter().find_map(|[known, ..]| (known == id).then_some(known))
    }

    /// O*NET occupations with their scores.
    pub fn onet(&self) -> &[OnetOccupation] {
        self.table::<Vec<_>>(&self.onet, Section::Onet)
    }

    /// The tasks of an O*NET occupation by its position, decoded now.
    pub fn tasks(&self, onet: usize) -> Vec<Task> {
        let bytes = self.archive.list(Section::Tasks).ok().and_then(|list| list.get(onet));
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }

    /// Tools and technology: their categories, and all of them in the order of their names.
    pub fn tools(&self) -> &(Vec<ToolKind>, Vec<Tool>) {
        self.tools.get_or_init(|| {
            let packed: Tools = self.decode(Section::Tools);
            let all = packed.all();
            (packed.kinds, all)
        })
    }

    /// The tools of an O*NET occupation by its position, decoded now.
    pub fn tools_of(&self, onet: usize) -> Vec<ToolOf> {
        let bytes = self.archive.list(Section::ToolsOf).ok().and_then(|list| list.get(onet));
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }

    /// Observed use of AI over the rounds.
    pub fn observed_use(&self) -> &ObservedUse {
        self.table(&self.observed_use, Section::ObservedUse)
    }

    /// Unit group, role and O*NET occupation.
    pub fn crosswalk(&self) -> &Crosswalk {
        self.table(&self.crosswalk, Section::Crosswalk)
    }

    /// `OaSIS` profiles and scales.
    pub fn profiles(&self) -> &Profiles {
        self.table(&self.profiles, Section::Profiles)
    }

    /// Scores of one profile on every scale, 0 to 5.
    pub fn scores(&self, profile: usize) -> &'static [u8] {
        let width = self.profiles().scales.len();
        self.archive
            .section(Section::Scores)
            .ok()
            .and_then(|bytes| bytes.get(profile * width..(profile + 1) * width))
            .unwrap_or_default()
    }

    /// The scales of work context.
    pub fn context_scales(&self) -> &[ContextScale] {
        self.table::<Vec<_>>(&self.context_scales, Section::ContextScales)
    }

    /// The levels of work context of one profile, in the order of the scales; empty where it has none.
    pub fn context(&self, profile: usize) -> Vec<u8> {
        let scales = 0..self.context_scales().len();
        let levels: Option<Vec<u8>> = scales.map(|at| self.context_level(profile, at)).collect();
        levels.unwrap_or_default()
    }

    /// The level of work context of one profile on the scale at a position; none where it has none.
    pub fn context_level(&self, profile: usize, at: usize) -> Option<u8> {
        let width = facts::packed_width(self.context_scales().len());
        let bytes = self.archive.section(Section::Context).ok()?;
        facts::packed_level(bytes.get(profile * width..(profile + 1) * width)?, at)
    }

    /// How similar ESDC calls a profile to another, coming from the first, by their positions; none where it says
    /// nothing.
    pub fn esdc_match(&self, from: usize, to: usize) -> Option<Match> {
        self.esdc_matches()?.level(from, to)
    }

    /// ESDC's matrix, for those who ask it of many pairs.
    pub fn esdc_matches(&self) -> Option<Matches<'_>> {
        Matches::new(self.archive.section(Section::Matches).ok()?)
    }

    /// What the people of a unit group studied, most frequent first, decoded now.
    pub fn studied(&self, group: GroupId) -> Vec<Studied> {
        let bytes = self.archive.list(Section::Study).ok().and_then(|list| list.get(group.index()));
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }

    /// Fields of study.
    pub fn study_fields(&self) -> &[StudyField] {
        self.table::<Vec<_>>(&self.study_fields, Section::StudyFields)
    }

    /// Unemployment rates by major group and place.
    pub fn unemployment(&self) -> &[Unemployment] {
        self.table::<Vec<_>>(&self.unemployment, Section::Unemployment)
    }

    /// Immigration lists and thresholds.
    pub fn immigration(&self) -> &Immigration {
        self.table(&self.immigration, Section::Immigration)
    }

    /// Economic regions.
    pub fn areas(&self) -> &[Area] {
        self.table::<Vec<_>>(&self.areas, Section::Areas)
    }

    /// Curated fields, in a language; their order and what they hold is the same in all.
    pub fn fields(&self, lang: Lang) -> &[Field] {
        self.table::<Vec<_>>(self.fields.get(lang), Section::Fields(lang))
    }

    /// The names of the curated fields with what they hold, in the order of [`Catalog::fields`].
    pub fn field_heads(&self, lang: Lang) -> &[FieldHead] {
        self.table::<Vec<_>>(self.field_heads.get(lang), Section::FieldHeads(lang))
    }

    /// Claims of third parties about one unit group, in a language.
    pub fn claims(&self, group: GroupId, lang: Lang) -> impl Iterator<Item = &Claim> {
        let code = self.code(group);
        let claims = self.table::<Vec<_>>(self.claims.get(lang), Section::Claims(lang));
        claims.iter().filter(move |claim| claim.code == code)
    }

    /// Minimum wages by province.
    pub fn minimum_wages(&self) -> &[MinimumWage] {
        self.minimum_wages.get_or_init(|| {
            let mut wages: Vec<MinimumWage> = self.decode(Section::MinimumWages);
            let newer = self.edition.iter().flat_map(|edition| &edition.about().minimum_wages);
            for newer in newer {
                match wages.iter_mut().find(|wage| wage.geo == newer.geo) {
                    Some(wage) => *wage = *newer,
                    None => wages.push(*newer),
                }
            }
            wages
        })
    }

    /// The tables of correspondence that the user brought in.
    pub fn codes(&self) -> &[Correspondence] {
        &self.codes
    }

    /// What a code became: one of an older edition in this one, or a unit group in a newer edition whose table the
    /// user brought in. None where it is the same there, or nothing is known of it.
    pub fn became(&self, code: &str, lang: Lang) -> Option<Became> {
        codes::became(self, &self.codes, code, lang)
    }

    /// The codes of NOC 2016 that a unit group was made of.
    pub fn codes_of_2016(&self, group: GroupId) -> &[&'static str] {
        let all = self
            .codes_of_2016
            .get_or_init(|| self.index().map(|index| index.former_codes(codes::BEFORE)).unwrap_or_default());
        all.get(group.index()).map(Vec::as_slice).unwrap_or_default()
    }

    /// The codes of other editions that the tables of the user hold, with the unit groups of this one.
    pub fn brought_codes(&self) -> Vec<Former> {
        codes::brought(self, &self.codes)
    }

    fn index(&self) -> Option<Index> {
        self.search_index().ok().and_then(|bytes| Index::new(bytes).ok())
    }

    /// The search index.
    pub fn search_index(&self) -> Result<&'static [u8], ArchiveError> {
        self.archive.section(Section::Search)
    }

    /// Decodes a whole table at its first use. The build has decoded every section once, so a
    /// failure means a damaged binary; an empty table then shows as missing figures, not a crash.
    fn table<'a, T: DeserializeOwned + Default>(&self, cell: &'a OnceCell<T>, section: Section) -> &'a T {
        cell.get_or_init(|| self.decode(section))
    }

    fn decode<T: Deserialize<'static> + Default>(&self, section: Section) -> T {
        let bytes = self.archive.section(section).ok();
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }
}

/// The record of a unit group in a list; none where it is empty.
fn record<T: DeserializeOwned>(list: &List, group: GroupId) -> Option<T> {
    let bytes = list.get(group.index()).filter(|bytes| !bytes.is_empty())?;
    postcard::from_bytes(bytes).ok()
}
