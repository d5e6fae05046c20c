//! Packs `data/` into the archive: tables joined by unit group, texts as they are, the search index.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::archive::Writer;
use super::occupation::{self, Known};
use crate::catalog::archive::Section;
use crate::catalog::facts::{
    Area, Assessment, BcOutlook, Claim, Columns, Cops, Crosswalk, Facts, Field, Hours, Immigration,
    ImmigrationFile, Link, MinimumWage, OnetOccupation, Origin, Profiles, RegionalWage, Rule, Scale, Source,
    Stream, UNIT_GROUPS, Vacancy, Wage,
};
use crate::catalog::likeness::{self, Vectors};
use crate::catalog::schema::{Duration, Occupation, Region, Setting};
use crate::search::build::{self as index, Entry, Lang};

/// What is wrong with a file of `data/`, as the build prints it.
pub type Faults = Vec<String>;

/// Neighbours kept per unit group.
const NEAR: usize = 12;
/// Marks on the ruler of cosines.
const RULER: usize = 1_001;
/// Files that a sentence may stand in before it is filler.
const FILLER: usize = 3;

/// A table in memory.
struct Table {
    name: String,
    columns: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(dir: &Path, name: &str) -> Result<Self, Faults> {
        let path = dir.join(name);
        let text = fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let fault = |e: csv::Error| vec![format!("{}: {e}", path.display())];
        let columns = reader.headers().map_err(fault)?.iter().map(str::to_owned).collect();
        let rows = reader.records().collect::<Result<_, _>>().map_err(fault)?;
        Ok(Self { name: name.to_owned(), columns, rows })
    }

    fn column(&self, name: &str) -> Result<usize, Faults> {
        self.columns
            .iter()
            .position(|column| column == name)
            .ok_or_else(|| vec![format!("data/{}: has no column {name}", self.name)])
    }

    fn columns<const N: usize>(&self, names: [&str; N]) -> Result<[usize; N], Faults> {
        let mut found = [0; N];
        for (slot, name) in found.iter_mut().zip(names) {
            *slot = self.column(name)?;
        }
        Ok(found)
    }
}

fn number<T: std::str::FromStr>(row: &csv::StringRecord, column: usize) -> Option<T> {
    row.get(column).filter(|text| !text.is_empty()).and_then(|text| text.parse().ok())
}

fn text(row: &csv::StringRecord, column: usize) -> &str {
    row.get(column).unwrap_or_default()
}

/// 0 for Canada, else 1 + position in `Region::ALL`; Canada also for the federal programs.
fn geo(code: &str) -> Option<u8> {
    match code {
        "CA" | "FED" => Some(0),
        _ => Region::ALL.iter().position(|region| region.code() == code).map(|i| i as u8 + 1),
    }
}

fn record<T: Serialize>(value: &T) -> Result<Vec<u8>, Faults> {
    postcard::to_allocvec(value).map_err(|e| vec![format!("cannot pack: {e}")])
}

/// Everything that is packed, with what the program's own report says about it.
pub struct Packed {
    /// The archive.
    pub archive: Vec<u8>,
    /// Files that were read, for rebuild triggers.
    pub files: Vec<PathBuf>,
}

/// Codes of unit groups in order, and their positions.
struct Groups {
    codes: Vec<String>,
    positions: BTreeMap<String, u16>,
}

impl Groups {
    fn position(&self, code: &str) -> Option<u16> {
        self.positions.get(code).copied()
    }
}

/// Reads and packs a whole `data/`.
pub fn pack(dir: &Path) -> Result<Packed, Faults> {
    let mut writer = Writer::default();
    let groups = hierarchy(dir, &mut writer)?;
    let mut facts = vec![Facts::default(); UNIT_GROUPS];
    let mut columns = Columns::default();
    wages(dir, &groups, &mut facts, &mut columns)?;
    regional_wages(dir, &groups, &mut facts, &mut writer)?;
    hours(dir, &groups, &mut facts, &mut columns)?;
    cops(dir, &groups, &mut facts, &mut columns)?;
    vacancies(dir, &groups, &mut facts, &mut columns)?;
    aioe(dir, &groups, &mut columns)?;
    bc_outlook(dir, &groups, &mut facts)?;
    exclusions(dir, &groups, &mut facts)?;
    writer.bytes(Section::Immigration, record(&immigration(dir, &groups, &mut facts)?)?);
    let onet = onet(dir)?;
    let published = published_crosswalk(dir)?;
    let profiles = profiles(dir, &groups, &mut facts, &mut writer)?;
    let known = Known {
        unit_groups: groups.codes.iter().cloned().collect(),
        profiles: profiles.codes.iter().cloned().collect(),
        onet: onet.iter().map(|o| o.code.clone()).collect(),
        crosswalk: published
            .iter()
            .fold(BTreeMap::new(), |mut map: BTreeMap<String, BTreeSet<String>>, (code, onet, _)| {
                map.entry(code.clone()).or_default().insert(onet.clone());
                map
            }),
        future: groups
            .codes
            .iter()
            .zip(&facts)
            .map(|(code, facts)| (code.clone(), future_words(facts).to_owned()))
            .collect(),
    };
    let (occupations, files) = occupations(dir, &groups, &known)?;
    let records: Vec<Vec<u8>> = occupations
        .iter()
        .map(|occupation| occupation.as_ref().map_or_else(|| Ok(Vec::new()), record))
        .collect::<Result<_, _>>()?;
    writer.list(Section::Records, &records);
    columns.written = occupations.iter().map(Option::is_some).collect();
    columns.schooling = occupations.iter().map(schooling).collect();
    columns.interests = interests(&profiles);
    let packed: Vec<Vec<u8>> = facts.iter().map(record).collect::<Result<_, _>>()?;
    writer.list(Section::Facts, &packed);
    writer.bytes(Section::Columns, record(&columns)?);
    writer.bytes(Section::Crosswalk, record(&crosswalk(&groups, &onet, &published, &occupations))?);
    writer.bytes(Section::Onet, record(&onet)?);
    writer.bytes(Section::Profiles, record(&profiles)?);
    writer.bytes(Section::Sources, record(&sources(dir)?)?);
    writer.bytes(Section::MinimumWages, record(&minimum_wages(dir)?)?);
    let claims: Vec<Claim> = ron_file(&dir.join("claims.ron"))?;
    writer.bytes(Section::Claims, record(&claims)?);
    writer.bytes(Section::Fields, record(&fields(dir, &groups)?)?);
    titles(dir, &groups, &mut writer)?;
    Ok(Packed { archive: writer.finish(), files })
}

fn future_words(facts: &Facts) -> &'static str {
    match facts.cops.as_ref().and_then(|cops| cops.future) {
        Some(Assessment::StrongShortage | Assessment::ModerateShortage) => "Shortage",
        Some(Assessment::StrongSurplus | Assessment::ModerateSurplus) => "Surplus",
        Some(Assessment::Balance) => "Balance",
        None => "",
    }
}

fn ron_file<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Faults> {
    let text = fs::read_to_string(path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
    ron_text(&text).map_err(|e| vec![format!("{}:{e}", path.display())])
}

/// Reads RON in which `Some(…)` may be left out, as all files of `data/` are written.
pub fn ron_text<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME).from_str(text)
}

fn hierarchy(dir: &Path, writer: &mut Writer) -> Result<Groups, Faults> {
    let table = Table::read(dir, "noc.csv")?;
    let [code, en, fr] = table.columns(["code", "title_en", "title_fr"])?;
    let mut rows: Vec<(&str, &str, &str)> =
        table.rows.iter().map(|row| (text(row, code), text(row, en), text(row, fr))).collect();
    rows.sort_unstable();
    writer.list(Section::NodeCodes, &rows.iter().map(|row| row.0).collect::<Vec<_>>());
    writer.list(Section::NodeTitlesEn, &rows.iter().map(|row| row.1).collect::<Vec<_>>());
    writer.list(Section::NodeTitlesFr, &rows.iter().map(|row| row.2).collect::<Vec<_>>());
    let mut before = Vec::new();
    let mut nodes = Vec::new();
    let mut codes = Vec::new();
    for (i, (code, ..)) in rows.iter().enumerate() {
        before.extend((codes.len() as u16).to_le_bytes());
        if code.len() == 5 {
            nodes.extend((i as u16).to_le_bytes());
            codes.push((*code).to_owned());
        }
    }
    before.extend((codes.len() as u16).to_le_bytes());
    if codes.len() != UNIT_GROUPS {
        return Err(vec![format!("data/noc.csv: has {} unit groups, NOC 2021 has {UNIT_GROUPS}", codes.len())]);
    }
    writer.bytes(Section::UnitsBefore, before);
    writer.bytes(Section::GroupNodes, nodes);
    let positions = (0..).zip(&codes).map(|(i, code)| (code.clone(), i)).collect();
    Ok(Groups { codes, positions })
}

fn wages(dir: &Path, groups: &Groups, facts: &mut [Facts], columns: &mut Columns) -> Result<(), Faults> {
    let table = Table::read(dir, "wages.csv")?;
    let [code, place, low, median, high, period, annual] =
        table.columns(["code", "geo", "low", "median", "high", "period", "annual"])?;
    columns.wages = vec![[[f32::NAN; 3]; 14]; UNIT_GROUPS];
    columns.annual = vec![false; UNIT_GROUPS];
    for row in &table.rows {
        let (Some(group), Some(geo)) = (groups.position(text(row, code)), geo(text(row, place))) else { continue };
        let period = text(row, period);
        let position = columns.periods.iter().position(|known| known == period).unwrap_or_else(|| {
            columns.periods.push(period.to_owned());
            columns.periods.len() - 1
        });
        let wage = Wage {
            geo,
            low: number(row, low),
            median: number(row, median),
            high: number(row, high),
            period: position as u8,
            annual: text(row, annual) == "1",
        };
        columns.wages[group as usize][geo as usize] =
            [wage.low, wage.median, wage.high].map(|value| value.unwrap_or(f32::NAN));
        columns.annual[group as usize] |= wage.annual;
        facts[group as usize].wages.push(wage);
    }
    Ok(())
}

fn regional_wages(dir: &Path, groups: &Groups, facts: &mut [Facts], writer: &mut Writer) -> Result<(), Faults> {
    let table = Table::read(dir, "regions.csv")?;
    let [code, province, name, kind] = table.columns(["region", "province", "name", "kind"])?;
    let areas: Vec<Area> = table
        .rows
        .iter()
        .map(|row| Area {
            code: text(row, code).to_owned(),
            name: text(row, name).to_owned(),
            geo: geo(text(row, province)).unwrap_or(0),
            economic_region: !matches!(text(row, kind), "country" | "province"),
        })
        .collect();
    let table = Table::read(dir, "wages_regions.csv")?;
    let [code, region, year, low, median, high] =
        table.columns(["code", "region", "year", "low", "median", "high"])?;
    for row in &table.rows {
        let area = areas.iter().position(|area| area.code == text(row, region));
        let (Some(group), Some(area)) = (groups.position(text(row, code)), area) else { continue };
        let year: u16 = number(row, year).unwrap_or(0);
        // Older editions are kept for the whole country only, where they show how pay has moved.
        if year != 2024 && areas[area].geo != 0 {
            continue;
        }
        if let (Some(low), Some(median), Some(high)) = (number(row, low), number(row, median), number(row, high)) {
            facts[group as usize].regional.push(RegionalWage { area: area as u8, year, low, median, high });
        }
    }
    writer.bytes(Section::Areas, record(&areas)?);
    Ok(())
}

fn hours(dir: &Path, groups: &Groups, facts: &mut [Facts], columns: &mut Columns) -> Result<(), Faults> {
    let table = Table::read(dir, "hours.csv")?;
    let [code, usual, annual, folded] = table.columns(["code", "usual_hours", "annual_median", "folded"])?;
    columns.hours = vec![f32::NAN; UNIT_GROUPS];
    for row in &table.rows {
        let (Some(group), Some(usual)) = (groups.position(text(row, code)), number(row, usual)) else { continue };
        columns.hours[group as usize] = usual;
        facts[group as usize].hours =
            Some(Hours { usual, annual_median: number(row, annual), folded: text(row, folded) == "1" });
    }
    Ok(())
}

fn assessment(token: &str) -> Option<Assessment> {
    [
        Assessment::StrongSurplus,
        Assessment::ModerateSurplus,
        Assessment::Balance,
        Assessment::ModerateShortage,
        Assessment::StrongShortage,
    ]
    .into_iter()
    .find(|assessment| assessment.token() == token)
}

fn cops(dir: &Path, groups: &Groups, facts: &mut [Facts], columns: &mut Columns) -> Result<(), Faults> {
    let table = Table::read(dir, "cops.csv")?;
    let [code, employment, growth, retirements, other, openings] =
        table.columns(["code", "employment_2023", "growth", "retirements", "other_replacement", "openings"])?;
    let [leavers, immigration, others, seekers, recent, future] =
        table.columns(["school_leavers", "immigration", "other_seekers", "seekers", "recent", "future"])?;
    columns.employment = vec![f32::NAN; UNIT_GROUPS];
    columns.openings = vec![f32::NAN; UNIT_GROUPS];
    columns.future = vec![None; UNIT_GROUPS];
    for row in &table.rows {
        let Some(group) = groups.position(text(row, code)) else { continue };
        let cops = Cops {
            employment: number(row, employment),
            growth: number(row, growth),
            retirements: number(row, retirements),
            other_replacement: number(row, other),
            openings: number(row, openings),
            school_leavers: number(row, leavers),
            immigration: number(row, immigration),
            other_seekers: number(row, others),
            seekers: number(row, seekers),
            recent: assessment(text(row, recent)),
            future: assessment(text(row, future)),
            employment_by_year: Vec::new(),
        };
        let group = group as usize;
        columns.employment[group] = cops.employment.map_or(f32::NAN, |n| n as f32);
        columns.openings[group] = cops.openings.map_or(f32::NAN, |n| n as f32);
        columns.future[group] = cops.future;
        // A row without any figure is the publisher's way to say that it covers the group elsewhere.
        if cops.employment.is_some() || cops.openings.is_some() {
            facts[group].cops = Some(cops);
        }
    }
    let table = Table::read(dir, "cops_years.csv")?;
    let [code, measure, first] = table.columns(["code", "measure", "y2023"])?;
    for row in table.rows.iter().filter(|row| text(row, measure) == "employment") {
        let Some(group) = groups.position(text(row, code)) else { continue };
        if let Some(cops) = &mut facts[group as usize].cops {
            cops.employment_by_year = (first..first + 11).filter_map(|column| number(row, column)).collect();
        }
    }
    Ok(())
}

fn vacancies(dir: &Path, groups: &Groups, facts: &mut [Facts], columns: &mut Columns) -> Result<(), Faults> {
    let table = Table::read(dir, "vacancies.csv")?;
    let [code, place, quarter, count, quality] =
        table.columns(["code", "geo", "quarter", "vacancies", "quality"])?;
    columns.vacancies = vec![f32::NAN; UNIT_GROUPS];
    for row in &table.rows {
        let (Some(group), Some(geo)) = (groups.position(text(row, code)), geo(text(row, place))) else { continue };
        let Ok(quarter) = text(row, quarter).as_bytes().try_into() else { continue };
        let quality = text(row, quality).bytes().next().unwrap_or(b'-');
        facts[group as usize].vacancies.push(Vacancy { geo, quarter, count: number(row, count), quality });
    }
    for (facts, slot) in facts.iter_mut().zip(&mut columns.vacancies) {
        facts.vacancies.sort_by_key(|vacancy| (vacancy.geo, vacancy.quarter));
        let counts: Vec<f32> =
            facts.vacancies.iter().filter(|v| v.geo == 0).filter_map(|v| v.count).map(|n| n as f32).collect();
        if !counts.is_empty() {
            *slot = counts.iter().sum::<f32>() / counts.len() as f32;
        }
        // Places without a single figure say nothing; the reader shows Canada for them.
        let told: BTreeSet<u8> = facts.vacancies.iter().filter(|v| v.count.is_some()).map(|v| v.geo).collect();
        facts.vacancies.retain(|vacancy| told.contains(&vacancy.geo));
    }
    Ok(())
}

fn aioe(dir: &Path, groups: &Groups, columns: &mut Columns) -> Result<(), Faults> {
    let table = Table::read(dir, "aioe.csv")?;
    let [code, aioe, theta] = table.columns(["code", "aioe", "complementarity"])?;
    columns.aioe = vec![f32::NAN; UNIT_GROUPS];
    columns.theta = vec![f32::NAN; UNIT_GROUPS];
    for row in &table.rows {
        if let Some(group) = groups.position(text(row, code)) {
            columns.aioe[group as usize] = number(row, aioe).unwrap_or(f32::NAN);
            columns.theta[group as usize] = number(row, theta).unwrap_or(f32::NAN);
        }
    }
    Ok(())
}

fn bc_outlook(dir: &Path, groups: &Groups, facts: &mut [Facts]) -> Result<(), Faults> {
    let table = Table::read(dir, "bc_outlook.csv")?;
    let [code, first, next, all, openings, replacement, new_jobs] = table.columns([
        "code",
        "growth_first5",
        "growth_next5",
        "growth",
        "openings",
        "replacement",
        "new_jobs",
    ])?;
    for row in &table.rows {
        if let Some(group) = groups.position(text(row, code)) {
            facts[group as usize].bc = Some(BcOutlook {
                openings: number(row, openings),
                expansion: number(row, new_jobs),
                replacement: number(row, replacement),
                growth_pct: [first, next, all].into_iter().filter_map(|column| number(row, column)).collect(),
            });
        }
    }
    Ok(())
}

fn exclusions(dir: &Path, groups: &Groups, facts: &mut [Facts]) -> Result<(), Faults> {
    let table = Table::read(dir, "exclusions.csv")?;
    let [code, excluded] = table.columns(["code", "excluded"])?;
    for row in &table.rows {
        if let (Some(group), Some(other)) = (groups.position(text(row, code)), groups.position(text(row, excluded))) {
            facts[group as usize].exclusions.push(other);
        }
    }
    Ok(())
}

fn immigration(dir: &Path, groups: &Groups, facts: &mut [Facts]) -> Result<Immigration, Faults> {
    let table = Table::read(dir, "immigration_lists.csv")?;
    let [code, place, program, stream, kind, checked, url] =
        table.columns(["code", "jurisdiction", "program", "stream", "kind", "checked", "url"])?;
    let mut streams: Vec<Stream> = Vec::new();
    for row in &table.rows {
        let (Some(group), Some(geo)) = (groups.position(text(row, code)), geo(text(row, place))) else {
            return Err(vec![format!("data/immigration_lists.csv: unknown place {}", text(row, place))]);
        };
        let position = streams
            .iter()
            .position(|s| s.geo == geo && s.program == text(row, program) && s.name == text(row, stream))
            .unwrap_or_else(|| {
                streams.push(Stream {
                    geo,
                    program: text(row, program).to_owned(),
                    name: text(row, stream).to_owned(),
                    wanted: text(row, kind) != "ineligible",
                    checked: text(row, checked).to_owned(),
                    url: text(row, url).to_owned(),
                    size: 0,
                });
                streams.len() - 1
            });
        streams[position].size += 1;
        facts[group as usize].lists.push(position as u16);
    }
    let table = Table::read(dir, "immigration_rules.csv")?;
    let [place, program, stream, factor, op, value] =
        table.columns(["jurisdiction", "program", "stream", "factor", "op", "value"])?;
    let [unit, teer, applies, excludes, checked, url] =
        table.columns(["unit", "teer", "applies", "excludes", "checked", "url"])?;
    let rules = table
        .rows
        .iter()
        .map(|row| {
            let own = |column| text(row, column).to_owned();
            Rule {
                geo: geo(text(row, place)).unwrap_or(0),
                program: own(program),
                stream: own(stream),
                factor: own(factor),
                op: own(op),
                value: own(value),
                unit: own(unit),
                teer: own(teer),
                applies: own(applies),
                excludes: own(excludes),
                checked: own(checked),
                url: own(url),
            }
        })
        .collect();
    let mut file: ImmigrationFile = ron_file(&dir.join("immigration.ron"))?;
    for program in &mut file.programs {
        program.geos = program.regions.iter().filter_map(|region| geo(region.code())).collect();
    }
    Ok(Immigration { streams, rules, programs: file.programs, notes: file.lists })
}

fn onet(dir: &Path) -> Result<Vec<OnetOccupation>, Faults> {
    let table = Table::read(dir, "microsoft.csv")?;
    let [soc, score] = table.columns(["soc", "score"])?;
    let applicability: BTreeMap<&str, f32> =
        table.rows.iter().filter_map(|row| Some((text(row, soc), number(row, score)?))).collect();
    let exposed = Table::read(dir, "eloundou.csv")?;
    let [onet, beta, gpt, e0, e1, e2] = exposed.columns(["onet", "beta", "gpt_beta", "e0", "e1", "e2"])?;
    let scores: BTreeMap<&str, &csv::StringRecord> = exposed.rows.iter().map(|row| (text(row, onet), row)).collect();
    let table = Table::read(dir, "onet.csv")?;
    let [code, title, zone] = table.columns(["onet", "title", "job_zone"])?;
    let mut all: Vec<OnetOccupation> = table
        .rows
        .iter()
        .map(|row| {
            let code = text(row, code);
            let scores = scores.get(code);
            let count = |column| scores.and_then(|row| number(row, column)).unwrap_or(0);
            OnetOccupation {
                code: code.to_owned(),
                title: text(row, title).to_owned(),
                human_beta: scores.and_then(|row| number(row, beta)),
                gpt_beta: scores.and_then(|row| number(row, gpt)),
                applicability: code.split('.').next().and_then(|soc| applicability.get(soc)).copied(),
                tasks: [count(e0), count(e1), count(e2)],
                job_zone: number(row, zone),
            }
        })
        .collect();
    all.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(all)
}

/// Published links: unit group, O*NET code, origin.
fn published_crosswalk(dir: &Path) -> Result<Vec<(String, String, Origin)>, Faults> {
    let table = Table::read(dir, "crosswalk_published.csv")?;
    let [code, onet, dais, bc] = table.columns(["code", "onet", "dais", "bc_weight"])?;
    Ok(table
        .rows
        .iter()
        .map(|row| {
            let origin = match (text(row, dais) == "1", !text(row, bc).is_empty()) {
                (true, true) => Origin::Both,
                (true, false) => Origin::Dais,
                _ => Origin::Bc,
            };
            (text(row, code).to_owned(), text(row, onet).to_owned(), origin)
        })
        .collect())
}

/// Our crosswalk: the links of the written occupations; where a group is not written, the Dais's
/// links, or B.C.'s where it has none.
fn crosswalk(
    groups: &Groups,
    onet: &[OnetOccupation],
    published: &[(String, String, Origin)],
    occupations: &[Option<Occupation>],
) -> Crosswalk {
    let position = |code: &str| onet.binary_search_by(|o| o.code.as_str().cmp(code)).ok().map(|i| i as u16);
    let mut crosswalk = Crosswalk::default();
    for (group, (code, occupation)) in (0_u16..).zip(groups.codes.iter().zip(occupations)) {
        let own: Vec<&(String, String, Origin)> = published.iter().filter(|(c, ..)| c == code).collect();
        let origin = |onet: &str| own.iter().find(|(_, o, _)| o == onet).map_or(Origin::Ours, |(.., origin)| *origin);
        match occupation {
            Some(occupation) => {
                crosswalk.roles.push(occupation.roles.len() as u8);
                for (role, written) in (0_u8..).zip(&occupation.roles) {
                    for link in &written.onet {
                        if let Some(onet) = position(&link.code) {
                            crosswalk.links.push(Link {
                                group,
                                role,
                                onet,
                                fit: Some(link.fit),
                                origin: origin(&link.code),
                                why: link.why.clone(),
                            });
                        }
                    }
                }
                for left in &occupation.onet_left_out {
                    for code in &left.codes {
                        if let Some(onet) = position(code) {
                            crosswalk.left_out.push((group, onet, left.why.clone()));
                        }
                    }
                }
            }
            None => {
                crosswalk.roles.push(0);
                let dais = own.iter().any(|(.., origin)| *origin != Origin::Bc);
                for (_, code, origin) in own.iter().filter(|(.., origin)| !dais || *origin != Origin::Bc) {
                    if let Some(onet) = position(code) {
                        crosswalk.links.push(Link { group, role: 0, onet, fit: None, origin: *origin, why: None });
                    }
                }
            }
        }
    }
    crosswalk
}

fn profiles(dir: &Path, groups: &Groups, facts: &mut [Facts], writer: &mut Writer) -> Result<Profiles, Faults> {
    let table = Table::read(dir, "oasis_scales.csv")?;
    let [group, name] = table.columns(["group", "name"])?;
    let scales: Vec<Scale> = table
        .rows
        .iter()
        .map(|row| Scale { name: text(row, name).to_owned(), group: text(row, group).to_owned() })
        .collect();
    let letters = Table::read(dir, "interests.csv")?;
    let [profile, first, second, third] = letters.columns(["profile", "first", "second", "third"])?;
    let letters: BTreeMap<String, String> = letters
        .rows
        .iter()
        .map(|row| (text(row, profile).to_owned(), [first, second, third].map(|c| text(row, c)).concat()))
        .collect();
    let table = Table::read(dir, "oasis_scores.csv")?;
    let [profile] = table.columns(["profile"])?;
    let mut all = Profiles { scales, ..Profiles::default() };
    let mut scores = Vec::new();
    for row in &table.rows {
        let code = text(row, profile);
        let Some(group) = groups.position(code.get(..5).unwrap_or_default()) else {
            return Err(vec![format!("data/oasis_scores.csv: {code} belongs to no unit group")]);
        };
        all.codes.push(code.to_owned());
        all.groups.push(group);
        all.interests.push(letters.get(code).cloned().unwrap_or_default());
        scores.extend((1..=all.scales.len()).map(|column| number::<u8>(row, column).unwrap_or(0)));
    }
    near(&mut all, &scores, facts);
    writer.bytes(Section::Scores, scores);
    Ok(all)
}

/// The nearest unit groups of each, and the ruler of all pairs.
fn near(profiles: &mut Profiles, scores: &[u8], facts: &mut [Facts]) {
    let width = profiles.scales.len();
    let rows = profiles.groups.iter().map(|&g| usize::from(g)).zip(scores.chunks(width.max(1)));
    let vectors = Vectors::of_groups(UNIT_GROUPS, width, rows);
    let mut all = Vec::with_capacity(UNIT_GROUPS * UNIT_GROUPS / 2);
    let mut nearest: Vec<Vec<(f32, u16)>> = vec![Vec::with_capacity(UNIT_GROUPS); UNIT_GROUPS];
    for a in 0..UNIT_GROUPS {
        for b in a + 1..UNIT_GROUPS {
            let cosine = likeness::cosine(vectors.row(a), vectors.row(b));
            all.push(cosine);
            nearest[a].push((cosine, b as u16));
            nearest[b].push((cosine, a as u16));
        }
    }
    all.sort_unstable_by(f32::total_cmp);
    profiles.ruler = likeness::ruler(&all, RULER);
    for (facts, mut row) in facts.iter_mut().zip(nearest) {
        row.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        facts.near = row
            .into_iter()
            .take(NEAR)
            .map(|(cosine, group)| {
                (group, likeness::percentile(&profiles.ruler, cosine), cosine > likeness::IDENTICAL)
            })
            .collect();
    }
}

fn interests(profiles: &Profiles) -> Vec<String> {
    let mut all = vec![String::new(); UNIT_GROUPS];
    for (group, letters) in profiles.groups.iter().zip(&profiles.interests) {
        let slot = &mut all[*group as usize];
        if slot.is_empty() {
            slot.clone_from(letters);
        }
    }
    all
}

/// Every written occupation in code order, and the files that were read.
fn occupations(
    dir: &Path,
    groups: &Groups,
    known: &Known,
) -> Result<(Vec<Option<Occupation>>, Vec<PathBuf>), Faults> {
    let mut faults = Vec::new();
    let mut files = Vec::new();
    let mut all = vec![None; UNIT_GROUPS];
    let mut sentences: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (slot, code) in all.iter_mut().zip(&groups.codes) {
        let path = dir.join("occupations").join(&code[..2]).join(format!("{code}.ron"));
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let name = format!("data/occupations/{}/{code}.ron", &code[..2]);
        match ron_text::<Occupation>(&text) {
            Err(e) => faults.push(format!("{name}:{e}")),
            Ok(occupation) => {
                for (field, reason) in occupation::check(&occupation, known) {
                    faults.push(format!("{name}: {field}: {reason}"));
                }
                if occupation.code != *code {
                    faults.push(format!("{name}: code: is \"{}\", the file's name says {code}", occupation.code));
                }
                for sentence in occupation::sentences(&occupation) {
                    sentences.entry(sentence.to_owned()).or_default().insert(code.clone());
                }
                *slot = Some(occupation);
            }
        }
        files.push(path);
    }
    for (sentence, codes) in sentences.into_iter().filter(|(_, codes)| codes.len() > FILLER) {
        let codes: Vec<String> = codes.into_iter().collect();
        faults.push(format!("data/occupations: \"{sentence}\" is filler, it stands in {}", codes.join(", ")));
    }
    if faults.is_empty() { Ok((all, files)) } else { Err(faults) }
}

/// Months of schooling in the middle of the written range, over the steps of the first role;
/// NaN where no step of schooling has a length.
fn schooling(occupation: &Option<Occupation>) -> f32 {
    let Some(occupation) = occupation else { return f32::NAN };
    let first = occupation.roles.first().map(|role| role.profile.as_str()).unwrap_or_default();
    let mut months = f32::NAN;
    for step in &occupation.training {
        let schooled =
            matches!(step.setting, Setting::College | Setting::University | Setting::Graduate | Setting::Apprenticeship);
        let own = step.roles.is_empty() || step.roles.iter().any(|role| role == first);
        if let (true, true, Duration::Official(low, high) | Duration::Estimated(low, high, _)) =
            (schooled, own, &step.months)
        {
            let middle = f32::midpoint(f32::from(*low), f32::from(*high));
            months = if months.is_nan() { middle } else { months.max(middle) };
        }
    }
    months
}

fn sources(dir: &Path) -> Result<Vec<Source>, Faults> {
    let table = Table::read(dir, "sources.csv")?;
    let [id, title, publisher, edition, period, geography] =
        table.columns(["id", "title", "publisher", "edition", "period", "geography"])?;
    let [url, licence, licence_url, accessed, note] =
        table.columns(["url", "licence", "licence_url", "accessed", "note"])?;
    Ok(table
        .rows
        .iter()
        .map(|row| {
            let own = |column| text(row, column).to_owned();
            Source {
                id: own(id),
                title: own(title),
                publisher: own(publisher),
                edition: own(edition),
                period: own(period),
                geography: own(geography),
                url: own(url),
                licence: own(licence),
                licence_url: own(licence_url),
                accessed: own(accessed),
                note: own(note),
            }
        })
        .collect())
}

fn minimum_wages(dir: &Path) -> Result<Vec<MinimumWage>, Faults> {
    let table = Table::read(dir, "minimum_wages.csv")?;
    let [place, hourly, rows] = table.columns(["geo", "hourly", "rows"])?;
    Ok(table
        .rows
        .iter()
        .filter_map(|row| {
            let hourly = number(row, hourly)?;
            Some(MinimumWage { geo: geo(text(row, place))?, hourly, rows: number(row, rows)? })
        })
        .collect())
}

fn fields(dir: &Path, groups: &Groups) -> Result<Vec<Field>, Faults> {
    let fields: Vec<Field> = ron_file(&dir.join("fields.ron"))?;
    let mut faults = Vec::new();
    for field in &fields {
        for position in field.clusters.iter().flat_map(|cluster| &cluster.positions) {
            if groups.position(&position.code).is_none() {
                faults.push(format!(
                    "data/fields.ron: {}: {}: \"{}\" is no unit group of NOC 2021",
                    field.id, position.name, position.code
                ));
            }
            let length = position.line.chars().count();
            if !(15..=170).contains(&length) {
                faults.push(format!(
                    "data/fields.ron: {}: {}: line has {length} characters, 15 to 170 are allowed",
                    field.id, position.name
                ));
            }
        }
    }
    if faults.is_empty() { Ok(fields) } else { Err(faults) }
}

fn titles(dir: &Path, groups: &Groups, writer: &mut Writer) -> Result<(), Faults> {
    let table = Table::read(dir, "titles.csv")?;
    let [code, lang, title, illustrative] = table.columns(["code", "lang", "title", "illustrative"])?;
    let noc = Table::read(dir, "noc.csv")?;
    let [noc_code, en, fr] = noc.columns(["code", "title_en", "title_fr"])?;
    let mut entries: Vec<Entry> = Vec::with_capacity(table.rows.len() + 2 * UNIT_GROUPS);
    for row in &noc.rows {
        if let Some(group) = groups.position(text(row, noc_code)) {
            for (lang, column) in [(Lang::En, en), (Lang::Fr, fr)] {
                let (code, title) = (text(row, noc_code), text(row, column));
                entries.push(Entry { group, code, lang, title, official: true, illustrative: false });
            }
        }
    }
    for row in &table.rows {
        let Some(group) = groups.position(text(row, code)) else { continue };
        let lang = if text(row, lang) == "fr" { Lang::Fr } else { Lang::En };
        let illustrative = text(row, illustrative) == "1";
        let (code, title) = (text(row, code), text(row, title));
        entries.push(Entry { group, code, lang, title, official: false, illustrative });
    }
    for (section, wanted) in [(Section::TitlesEn, Lang::En), (Section::TitlesFr, Lang::Fr)] {
        let mut lists = vec![Vec::new(); UNIT_GROUPS];
        for entry in entries.iter().filter(|entry| !entry.official && entry.lang == wanted) {
            lists[entry.group as usize].push((!entry.illustrative, entry.title));
        }
        let joined: Vec<String> = lists
            .into_iter()
            .map(|mut titles| {
                titles.sort_by_key(|(later, _)| *later);
                titles.into_iter().map(|(_, title)| title).collect::<Vec<_>>().join("\n")
            })
            .collect();
        writer.list(section, &joined);
    }
    writer.bytes(Section::Search, index::build(&entries));
    Ok(())
}
