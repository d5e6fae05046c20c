//! A newer edition of the wages for an installed program: read, held against the rules, packed as it is read.

use metier_words::{Msg, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::error::{Error, Result, shown};
use super::output;
use super::pay::{self, Official, Plain, Wage};
use super::rules::{PERIODS, Rules};
use super::stream::Stream;
use metier_data::Catalog;
use metier_data::Edition;
use metier_data::edition::About;
use metier_model::archive::Section;
use metier_model::facts::{self, MinimumWage};
use metier_model::text::is_unsafe;
use metier_model::{Geo, GroupId, Lang, Source};
use metier_pack::archive::Writer;

pub use super::stream::Progress;

/// A province's most frequent low wage says something where it has at least as many rows.
const ENOUGH: usize = 100;
/// How far two medians of one edition may lie apart, CAD an hour: annual figures were divided and rounded.
const SAME: f64 = 0.015;
/// Per cent of medians that may differ within one edition: the publisher corrects single figures.
const DIFFERENT: usize = 5;

/// An edition that was read: its archive, and how many rows of the file are not in it.
pub struct Read {
    /// The archive.
    pub bytes: Vec<u8>,
    /// What was not taken.
    pub passed: Passed,
}

/// Rows of a file that are not taken.
#[derive(Default)]
pub struct Passed {
    /// Without a median.
    pub empty: usize,
    /// Of a place that stands under its other code.
    pub again: usize,
    /// Of economic regions that the program does not know, by their codes.
    pub unknown: BTreeMap<String, usize>,
    /// Of economic regions, with a fault: file, line, field and reason of each.
    pub faulty: Vec<Text>,
}

/// Reads a file of wages (Job Bank's own, or `code,geo,low,median,high,period` by the hour, with or without
/// `annual`) and packs it. `year` is the edition where the file does not say it; `than` is the edition that
/// the program holds, and `today` the day of the import, `YYYY-MM-DD`. The same edition is taken where the file
/// brings more than the program holds of it: places, economic regions, quartiles, benefits. `former` is what was brought in before: where
/// it is of the same year, what the file does not hold of it stays.
///
/// # Errors
/// When the file cannot be read, is in no known layout, is older than `than`, is the same edition without anything
/// more or with other figures, says another year than `year`, or its rows break a rule; each fault names file, line,
/// field and reason.
pub fn wages(
    file: &Path,
    catalog: &Catalog,
    year: Option<u16>,
    than: u16,
    today: &str,
    former: Option<&Edition>,
    progress: Progress,
) -> Result<Read> {
    let stream = Stream::open(file)?;
    let mut rules = Rules::new(file, catalog);
    let official = Official::is(stream.head());
    let mut passed = Passed::default();
    let stated = if official {
        let mut reader = Official::new(stream.head())?;
        let known: BTreeSet<&str> = catalog.areas().iter().map(|area| area.code.as_str()).collect();
        let head = stream.each(progress, |_, row| {
            let wage = match reader.wage(row) {
                Ok(Some(wage)) => wage,
                Ok(None) => return Ok(true),
                // The file stays of use without it; what was left out is told.
                Err(error) if reader.is_of_region(row) => return Ok(rules.leave(error.text())),
                Err(error) => return Err(error),
            };
            match &wage.region {
                Some(code) if !known.contains(&**code) => {
                    *passed.unknown.entry(code.to_string()).or_default() += 1;
                    Ok(true)
                }
                _ => Ok(rules.take(wage)),
            }
        })?;
        (passed.empty, passed.again) = (reader.empty, reader.again);
        // A file whose rows bear no date takes the year that is given.
        if reader.edition().is_none() && year.is_none() {
            return Err(head.layout(Msg::ImportNoRevision));
        }
        reader.edition()
    } else {
        if !Plain::is(stream.head()) {
            return Err(stream.head().layout(Msg::ImportNoWages { found: stream.head().found() }));
        }
        let plain = Plain::new(stream.head())?;
        let annual = stream.head().optional(&["annual"])?;
        let known = |code: &str| catalog.group(code).and_then(|g| catalog.columns().annual.get(g.index()));
        stream.each(progress, |_, row| {
            let marked = annual.as_ref().map(|column| pay::flag(row, column)).transpose()?;
            // An occupation is paid by the year in every edition or in none.
            let wage =
                plain.wage(row, |code| marked.unwrap_or_else(|| known(code).copied().unwrap_or(false)))?;
            Ok(rules.take(wage))
        })?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        pay::year(&name)
    };
    // The revision dates of Job Bank's own file say its year, and nobody makes it another edition.
    if let (true, Some(said), Some(own)) = (official, year, stated)
        && said != own
    {
        let reason = Msg::ImportEditionOther { own: shown(own), said: shown(said) };
        return Err(Error::layout(file, reason));
    }
    if let Some(ahead) = stated.filter(|&own| official && pay::year(today).is_some_and(|now| own > now + 1)) {
        let reason = Msg::ImportEditionAhead { year: shown(ahead) };
        return Err(Error::layout(file, reason));
    }
    if rules.is_empty() && !passed.unknown.is_empty() {
        return Err(Error::layout(file, Msg::ImportAllUnknown));
    }
    let ended = rules.end();
    let year = match year.or(stated) {
        Some(year) if year > than => year,
        Some(year) if year == than => {
            // What breaks a rule is told first.
            if let Ok((wages, _)) = &ended {
                fuller(file, catalog, wages, year)?;
            }
            year
        }
        Some(year) => {
            let reason = Msg::ImportEditionHeld { year: shown(year), held: shown(than) };
            return Err(Error::layout(file, reason));
        }
        None => {
            return Err(Error::layout(file, Msg::ImportEditionUnsaid));
        }
    };
    let wages;
    (wages, passed.faulty) = ended.map_err(Error::Rules)?;
    let kept = former.filter(|former| former.about().year == year);
    let (bytes, periods) = pack(file, catalog, &wages, year, today, kept);
    if periods > PERIODS {
        return Err(Error::layout(file, Msg::ImportPeriods { most: shown(PERIODS) }));
    }
    Ok(Read { bytes, passed })
}

/// How many unit groups and places, economic regions among them, an edition has that another one lacks.
pub fn lost(former: &Edition, newer: &Edition) -> usize {
    let of = |edition: &Edition, group| edition.wages(group).unwrap_or_default();
    let lacks = |group: GroupId| {
        let own = of(newer, group);
        let places =
            of(former, group).iter().filter(|wage| own.iter().all(|newer| newer.geo != wage.geo)).count();
        let own = newer.regions(group);
        let regions = former.regions(group);
        places + regions.iter().filter(|(code, _)| own.iter().all(|(newer, _)| newer != code)).count()
    };
    GroupId::all().map(lacks).sum()
}

/// How many places of the unit groups that an edition has keep the figures of the program.
pub fn left(embedded: &Catalog, edition: &Edition) -> usize {
    let of_group = |group: GroupId| {
        let own = edition.wages(group).unwrap_or_default();
        if own.is_empty() && edition.regions(group).is_empty() {
            return None;
        }
        let bases = embedded.columns().bases.get(group.index())?;
        let has = |place: u8| own.iter().any(|wage| wage.geo == place);
        Some((0_u8..).zip(bases).filter(|&(place, basis)| basis.is_known() && !has(place)).count())
    };
    GroupId::all().filter_map(of_group).sum()
}

/// Refuses a file of the edition that the program holds unless it brings more of it, and unless it is the same: where
/// both have a figure, nearly all must agree.
fn fuller(file: &Path, catalog: &Catalog, wages: &[Wage], year: u16) -> Result<()> {
    let (mut both, mut differ, mut more) = (0_usize, 0_usize, 0_usize);
    more += wages.iter().filter(|wage| wage.region.is_some()).count();
    for wage in wages.iter().filter(|wage| wage.region.is_none()) {
        let place = Geo::of_code(wage.geo).unwrap_or_default();
        let held = catalog
            .group(&wage.code)
            .and_then(|group| catalog.columns().wage(group, place))
            .map_or(f64::NAN, |[_, median, _]| f64::from(median));
        let details = wage.quartiles.iter().any(Option::is_some) || wage.benefits.is_some();
        more += usize::from(held.is_nan() || details);
        if let [_, Some(median), _] = wage.figures
            && !held.is_nan()
        {
            both += 1;
            differ += usize::from((median - held).abs() > SAME);
        }
    }
    if differ * 100 > both * DIFFERENT {
        let reason =
            Msg::ImportEditionDiffers { year: shown(year), differ: shown(differ), both: shown(both) };
        return Err(Error::layout(file, reason));
    }
    if more == 0 {
        let reason = Msg::ImportEditionSame { year: shown(year) };
        return Err(Error::layout(file, reason));
    }
    Ok(())
}

/// The edition as its archive, and how many reference periods it names.
fn pack(
    file: &Path,
    catalog: &Catalog,
    wages: &[Wage],
    year: u16,
    today: &str,
    former: Option<&Edition>,
) -> (Vec<u8>, usize) {
    let mut about = About {
        source: source(catalog, year, today),
        year,
        file: file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .chars()
            .filter(|&c| !is_unsafe(c))
            .collect(),
        imported: today.to_owned(),
        ..About::default()
    };
    let mut groups: BTreeMap<GroupId, Vec<facts::Wage>> = BTreeMap::new();
    let mut regions: BTreeMap<GroupId, Vec<(u8, facts::Wage)>> = BTreeMap::new();
    let mut areas: Vec<String> = Vec::new();
    let mut lows: BTreeMap<u8, Vec<f32>> = BTreeMap::new();
    for wage in wages {
        let Some(group) = catalog.group(&wage.code) else { continue };
        let period = position(&mut about.periods, &wage.period);
        let geo = (0_u8..).zip(Geo::all()).find_map(|(at, geo)| (geo.code() == wage.geo).then_some(at));
        let geo = geo.unwrap_or_default();
        // The hundredth is what the publisher prints, but of a year's pay, of which the hour is a part: rounded, the year
        // would come back as another one.
        let printed =
            |cad: f64| if wage.annual { cad as f32 } else { ((cad * 100.0).round() / 100.0) as f32 };
        let [low, median, high] = wage.figures.map(|figure| figure.map(printed));
        if geo > 0 && !wage.annual && wage.region.is_none() {
            lows.entry(geo).or_default().extend(low);
        }
        let row = facts::Wage {
            geo,
            low,
            median,
            high,
            period,
            annual: wage.annual,
            quartiles: wage.quartiles.map(|figure| figure.map(printed)),
            benefits: wage.benefits.map(|percent| percent as f32),
        };
        match &wage.region {
            Some(code) => regions.entry(group).or_default().push((position(&mut areas, code), row)),
            None => groups.entry(group).or_default().push(row),
        }
    }
    let mut added = false;
    if let Some(former) = former {
        for (group, mut wage) in GroupId::all().flat_map(|group| {
            former.wages(group).unwrap_or_default().into_iter().map(move |wage| (group, wage))
        }) {
            let rows = groups.entry(group).or_default();
            if rows.iter().any(|row| row.geo == wage.geo) {
                continue;
            }
            wage.period = position(&mut about.periods, &former.period(&wage));
            if wage.geo > 0 && !wage.annual {
                lows.entry(wage.geo).or_default().extend(wage.low);
            }
            rows.push(wage);
            added = true;
        }
        for (group, (code, mut wage)) in GroupId::all()
            .flat_map(|group| former.regions(group).into_iter().map(move |region| (group, region)))
        {
            let at = position(&mut areas, code);
            let rows = regions.entry(group).or_default();
            if rows.iter().all(|(own, _)| *own != at) {
                wage.period = position(&mut about.periods, &former.period(&wage));
                rows.push((at, wage));
                added = true;
            }
        }
        if added && former.about().file != about.file {
            about.file = format!("{}, {}", former.about().file, about.file);
        }
    }
    about.rows = groups.values().map(|rows| rows.len() as u32).sum();
    about.groups = groups.keys().chain(regions.keys()).collect::<BTreeSet<_>>().len() as u16;
    about.minimum_wages = lows.into_iter().filter_map(|(geo, lows)| minimum(geo, &lows)).collect();
    // None of these types can fail to be written; an empty record reads as a damaged edition, which is told.
    let lists: Vec<Vec<u8>> = GroupId::all()
        .map(|group| groups.get(&group).and_then(|rows| postcard::to_allocvec(rows).ok()).unwrap_or_default())
        .collect();
    let of_regions: Vec<Vec<u8>> = GroupId::all()
        .map(|group| {
            regions.get(&group).and_then(|rows| postcard::to_allocvec(rows).ok()).unwrap_or_default()
        })
        .collect();
    let mut writer = Writer::default();
    writer.bytes(Section::Edition, postcard::to_allocvec(&about).unwrap_or_default());
    writer.list(Section::EditionWages, &lists);
    writer.list(Section::EditionAreas, &areas);
    writer.list(Section::EditionRegions, &of_regions);
    (writer.finish(), about.periods.len())
}

/// Position of a text among some, to which it is added where it is new. There are 48 reference periods at most, and as
/// many economic regions as the program knows.
fn position(texts: &mut Vec<String>, text: &str) -> u8 {
    let at = texts.iter().position(|known| known == text).unwrap_or_else(|| {
        texts.push(text.to_owned());
        texts.len() - 1
    });
    u8::try_from(at).unwrap_or(u8::MAX)
}

/// The most frequent low wage of a province, of two equally frequent ones the lower.
fn minimum(geo: u8, lows: &[f32]) -> Option<MinimumWage> {
    if lows.len() < ENOUGH {
        return None;
    }
    let cents: Vec<i64> = lows.iter().map(|low| (f64::from(*low) * 100.0).round() as i64).collect();
    let often = |low: i64| cents.iter().filter(|&&other| other == low).count();
    let different: BTreeSet<i64> = cents.iter().copied().collect();
    let most = different.into_iter().max_by_key(|&low| (often(low), -low))?;
    Some(MinimumWage { geo, hourly: (most as f64 / 100.0) as f32, rows: often(most) as u16 })
}

/// The row of the table of sources: that of the embedded edition with its own id, edition and day.
fn source(catalog: &Catalog, year: u16, today: &str) -> Source {
    let embedded = catalog
        .sources(Lang::default())
        .iter()
        .find(|source| output::edition_of(&source.id, "jobbank-wages"));
    Source {
        id: format!("jobbank-wages-{year}"),
        edition: year.to_string(),
        period: "see each row".to_owned(),
        accessed: today.to_owned(),
        note: "Brought in by you from a file; low, median and high are the 10th, 50th and 90th percentile of all \
               workers."
            .to_owned(),
        ..embedded.cloned().unwrap_or_default()
    }
}
