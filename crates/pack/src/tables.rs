//! Reads and validates every table of `data/`: all faults at once, each with file, line, field and reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use metier_model::facts::{AI_MEASURES, AiMeasure, PermitRule, ProvinceRound, Round, Source};
use metier_model::{Geo, Lang, Named, PerLang};

use super::bounds;
use super::check::{Check, NOTE, TITLE};
use super::rows::{
    AioeRow, AnzscoRow, BcOutlookRow, BcRegionRow, ClassRow, ContextRow, ContextScaleRow, CopsRow,
    CopsYearsRow, EloundouRow, HoursRow, InterestsRow, LinkRow, ListEntryRow, MatchRow, MeasureScoreRow,
    MinimumWageRow, ObservedRoundRow, ObservedRow, OnetEducationRow, OnetRow, OnetTaskRow, PeopleRow,
    PilotEntryRow, ProfileRow, RegionNameRow, RegionWageRow, RuleRow, ScaleRow, ScoresRow, ShortTitleRow,
    StudyCountRow, StudyFieldRow, ThreeYearRow, TitleRow, ToolKindRow, ToolRow, UnemploymentRow, UnitGroup,
    VacancyRow, WageRow,
};
use super::sums;
use super::table::Fault;
use super::tokens::{HoursBasis, RegionKind};

/// Declares [`Tables`]: a row a table, its name with the type of its rows.
macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $row:ty,)*) => {
        /// Every table of `data/`, validated; each in the order of its key.
        #[derive(Debug, Default)]
        #[allow(missing_docs)] // One field a table; the row types say what they hold.
        pub struct Tables {
            $($(#[$doc])* pub $table: Vec<$row>,)*
            /// The scores of each measure of exposure to AI by its id.
            pub ai_measures: BTreeMap<&'static str, Vec<MeasureScoreRow>>,
            /// Ids of [`Tables::sources`] by table, `wages.csv` for example.
            pub named: BTreeMap<&'static str, Vec<String>>,
        }

        /// Tables with rules of their own.
        pub(super) const FILES: [&str; [$(stringify!($table)),*].len()] = [$(concat!(stringify!($table), ".csv")),*];
    };
}

tables! {
    /// Each source in every language.
    sources: PerLang<Source>,
    noc: ClassRow,
    /// Short titles of ours.
    short_titles: ShortTitleRow,
    titles: TitleRow,
    wages: WageRow,
    minimum_wages: MinimumWageRow,
    regions: RegionNameRow,
    wages_regions: RegionWageRow,
    hours: HoursRow,
    cops: CopsRow,
    cops_years: CopsYearsRow,
    vacancies: VacancyRow,
    bc_outlook: BcOutlookRow,
    bc_outlook_regions: BcRegionRow,
    aioe: AioeRow,
    onet: OnetRow,
    onet_education: OnetEducationRow,
    eloundou: EloundouRow,
    onet_tasks: OnetTaskRow,
    observed: ObservedRow,
    observed_rounds: ObservedRoundRow,
    crosswalk_published: LinkRow,
    oasis_profiles: ProfileRow,
    oasis_scales: ScaleRow,
    oasis_scores: ScoresRow,
    oasis_context_scales: ContextScaleRow,
    oasis_context: ContextRow,
    interests: InterestsRow,
    /// Unit group, and one that its official exclusions point to.
    exclusions: (UnitGroup, UnitGroup),
    immigration_lists: ListEntryRow,
    immigration_rules: RuleRow,
    /// Rounds with the day on which they were read.
    immigration_rounds: (Round, String),
    immigration_rounds_provinces: (Geo, ProvinceRound),
    /// What the streams of the provinces are called.
    immigration_streams: Named,
    immigration_pilots: PilotEntryRow,
    work_permits: PermitRule,
    anzsco: AnzscoRow,
    three_year: ThreeYearRow,
    match_matrix: MatchRow,
    tool_kinds: ToolKindRow,
    tools: ToolRow,
    study_fields: StudyFieldRow,
    study: StudyCountRow,
    people: PeopleRow,
    unemployment: UnemploymentRow,
}

impl Tables {
    /// The ids of the sources, in order.
    pub fn source_ids(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(|source| source.get(Lang::default()).id.as_str())
    }

    /// The scores of a measure of exposure to AI; none where its table is not read.
    pub fn scores(&self, measure: &AiMeasure) -> &[MeasureScoreRow] {
        self.ai_measures.get(measure.id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Files that [`read_all`] reads.
pub fn files() -> impl Iterator<Item = &'static str> {
    let measures = AI_MEASURES.iter().map(|measure| measure.file).filter(|file| !FILES.contains(file));
    FILES.into_iter().chain(measures)
}

/// Reads all tables of a folder.
///
/// # Errors
/// Every fault that was found, in the order of the tables; none of them is packed then.
pub fn read_all(dir: &Path) -> Result<Tables, Vec<Fault>> {
    let mut reader = Reader { check: Check::new(dir, []), tables: Tables::default() };
    reader.sources();
    reader.classification();
    // Without the unit groups every other row would be a fault; the cause is what matters.
    if reader.check.faults.is_empty() {
        reader.pay();
        reader.outlook();
        reader.british_columbia();
        reader.exposure();
        reader.oasis();
        reader.people();
        reader.immigration();
    }
    if reader.check.faults.is_empty() { Ok(reader.tables) } else { Err(reader.check.faults) }
}

/// Tables read so far, and what is wrong with them.
pub(super) struct Reader<'d> {
    pub(super) check: Check<'d>,
    pub(super) tables: Tables,
}

/// Reads one table into its field of [`Tables`]: file, columns, length of the key, row.
macro_rules! table {
    ($reader:ident . $field:ident, $columns:literal, $key:literal, $parse:expr) => {
        let name = concat!(stringify!($field), ".csv");
        if let Some(table) = $reader.check.open(name) {
            $reader.tables.$field = $reader.check.rows(&table, $columns, $key, $parse);
            $reader.tables.named.insert(name, table.sources().to_vec());
        }
    };
}

impl Reader<'_> {
    fn sources(&mut self) {
        table!(
            self.sources,
            "id,title*,publisher*,edition*,period*,geography*,url,licence,licence_url,accessed,note*",
            1,
            |r| {
                let id = r.text(40);
                if !id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.'))
                {
                    r.fault(format!("\"{id}\" has other characters than a-z, 0-9, dash and dot"));
                }
                let [title, publisher, edition, period, geography] =
                    [(); 5].map(|()| r.named_in_first(TITLE));
                let (url, licence) = (r.optional_url(), r.text(TITLE));
                let (licence_url, accessed, note) =
                    (r.optional_url(), r.optional_date(), r.optional_named(NOTE));
                PerLang::of(|lang| Source {
                    id: id.clone(),
                    title: title.name(lang).to_owned(),
                    publisher: publisher.name(lang).to_owned(),
                    edition: edition.name(lang).to_owned(),
                    period: period.name(lang).to_owned(),
                    geography: geography.name(lang).to_owned(),
                    url: url.clone(),
                    licence: licence.clone(),
                    licence_url: licence_url.clone(),
                    accessed: accessed.clone(),
                    note: note.name(lang).to_owned(),
                })
            }
        );
        self.check.known.sources = self.tables.source_ids().map(str::to_owned).collect();
    }

    fn classification(&mut self) {
        let mut above = BTreeSet::new();
        table!(self.noc, "code,level,title_*", 1, |r| {
            let code = r.text(5);
            if !code.bytes().all(|b| b.is_ascii_digit()) {
                r.fault(format!("\"{code}\" has other characters than digits"));
            }
            let level: u8 = r.number(1..=5);
            if code.len() != usize::from(level) {
                r.fault(format!("{level} is not the number of digits of {code}"));
            }
            if let Some(parent) = code.get(..code.len().saturating_sub(1)).filter(|p| !p.is_empty())
                && !above.contains(parent)
            {
                r.fault_at(0, format!("{code} has no parent: {parent} is not in this table"));
            }
            above.insert(code.clone());
            ClassRow { code, level, title: r.named(TITLE) }
        });
        self.check.known.units =
            self.tables.noc.iter().filter_map(|class| UnitGroup::parse(&class.code)).collect();
        self.check.known.classes = above;
        if !self.check.faults.is_empty() {
            return;
        }
        self.short_titles();
        table!(self.titles, "code,lang,title,illustrative", 3, |r| TitleRow {
            code: r.unit_group(),
            lang: r.token().unwrap_or_default(),
            title: r.text(TITLE),
            illustrative: r.optional(0..=1).map(|mark: u8| mark == 1),
        });
        table!(self.anzsco, "code,title", 1, |r| AnzscoRow {
            code: r.shaped("000000"),
            title: r.text(TITLE)
        });
    }

    fn pay(&mut self) {
        table!(self.wages, "code,geo,low,median,high,period,annual,q1,q3,benefits", 2, |r| {
            let wage = WageRow {
                code: r.unit_group(),
                geo: r.geo(),
                low: r.optional(bounds::HOURLY),
                median: r.number(bounds::HOURLY),
                high: r.optional(bounds::HOURLY),
                period: r.text(20),
                annual: r.flag(),
                q1: r.optional(bounds::HOURLY),
                q3: r.optional(bounds::HOURLY),
                benefits: r.optional(bounds::PERCENT),
            };
            if let Some(percent) = wage.benefits.filter(|percent| !bounds::is_benefits(*percent)) {
                r.fault(format!("{percent} is a part of a whole, and per cent are asked"));
            }
            let (median, high) = (("median", Some(wage.median)), ("high", wage.high));
            r.ascending(&[(2, "low", wage.low), (3, median.0, median.1), (4, high.0, high.1)]);
            r.ascending(&[(7, "q1", wage.q1), (3, median.0, median.1), (8, "q3", wage.q3)]);
            wage
        });
        table!(self.minimum_wages, "geo,hourly,rows", 1, |r| {
            let geo = r.geo();
            if geo == Geo::Canada {
                r.fault("Canada has no minimum wage of its own; name a province or territory");
            }
            MinimumWageRow { geo, hourly: r.number(bounds::HOURLY), rows: r.number(1..=516) }
        });
        table!(self.regions, "region,province,name*,kind", 1, |r| RegionNameRow {
            region: r.text(6),
            province: r.geo(),
            name: r.named_in_first(TITLE),
            kind: r.token().unwrap_or(RegionKind::Region),
        });
        self.check.known.regions = self.tables.regions.iter().map(|region| region.region.clone()).collect();
        table!(self.wages_regions, "code,region,year,low,median,high", 3, |r| {
            let code = r.unit_group();
            let region = r.text(6);
            let place = r.known.regions.binary_search(&region).unwrap_or_else(|_| {
                r.fault(format!("\"{region}\" is no region of regions.csv"));
                0
            });
            let wage = RegionWageRow {
                code,
                region: u16::try_from(place).unwrap_or_default(),
                year: r.number(bounds::EDITION),
                low: r.optional(bounds::HOURLY),
                median: r.number(bounds::HOURLY),
                high: r.optional(bounds::HOURLY),
            };
            r.ascending(&[(3, "low", wage.low), (4, "median", Some(wage.median)), (5, "high", wage.high)]);
            wage
        });
        table!(self.hours, "code,usual_hours,annual_median,annual_full_time,note_kind,folded", 1, |r| {
            let row = HoursRow {
                code: r.unit_group(),
                usual_hours: r.optional(bounds::WEEK),
                annual_median: r.optional(bounds::YEARLY),
                annual_full_time: r.optional(bounds::YEARLY),
                basis: r.token().unwrap_or(HoursBasis::None),
                folded: r.flag(),
            };
            if let (HoursBasis::JobBankHourly, Some(hours), Some(usual), Some(full)) =
                (row.basis, row.usual_hours, row.annual_median, row.annual_full_time)
                && !sums::is_of_hours(usual.into(), full.into(), hours)
            {
                r.fault_at(2, format!("{usual} is not {full} at {hours:.2} hours in place of 40"));
            }
            row
        });
    }
}

pub(super) use table;
