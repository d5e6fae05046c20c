//! Wages: Job Bank's editions by province and region, `WorkBC`'s hours, and the minimum wages they imply.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean::{self, optional};
use super::error::{Error, Result, amount, shown};
use super::fold::{note_kind, unfold};
use super::geo;
use super::output::{Output, translated};
use super::row::year_ahead;
use super::sheet::{Head, Sheet, SheetColumn, SheetRow};
use super::{Batch, note};
use metier_model::date::Day;
use metier_pack::language::columns;
use metier_pack::sums;

/// Source of the wages by economic region.
const REGIONS: &str = "jobbank-wages-2024-regions";
/// The economic regions with their names in the languages that the publisher's file lacks; they are carried over by code.
const NAMED: &str = include_str!("../../../data/regions.csv");

/// Hours a year by which Job Bank turns annual figures into hourly ones: 40 a week, 52 weeks.
const ANNUAL_HOURS: f64 = 2080.0;
/// A figure above this is CAD a year: no published hourly wage comes near it, no annual one is below it.
const ANNUAL_FROM: f64 = 1000.0;

const WAGES: &str = "code,geo,low,median,high,period,annual,q1,q3,benefits";

/// One row of `wages.csv` before it is written, CAD an hour.
pub(super) struct Wage {
    /// Line of the publisher's file.
    pub(super) line: u64,
    pub(super) code: String,
    pub(super) geo: &'static str,
    /// The code of an economic region that is a part of it; none where the row is of all of it.
    pub(super) region: Option<Box<str>>,
    /// 10th, 50th and 90th percentile.
    pub(super) figures: [Option<f64>; 3],
    /// 25th and 75th percentile, which only Job Bank's own file has.
    pub(super) quartiles: [Option<f64>; 2],
    /// Share of employees with benefits beside their wage, per cent, likewise.
    pub(super) benefits: Option<f64>,
    pub(super) period: String,
    pub(super) annual: bool,
}

impl Wage {
    /// The code of its place: the region's, where it is of one.
    pub(super) fn place(&self) -> &str {
        self.region.as_deref().unwrap_or(self.geo)
    }
}

/// `wages.csv` and `minimum_wages.csv`, from Job Bank's official file or from the re-laid layout
/// (`code,geo,low,median,high,period`, beside it `workbc_wages_2025.csv`, which tells annual figures).
pub(super) fn wages(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let mut table = Output::new("wages.csv", &[], WAGES, 2);
    let (wages, source) = if Official::is(sheet.head()) {
        official(&sheet, &mut table, batch)?
    } else {
        relaid(path, &sheet, &mut table)?
    };
    table.source(&source);
    let mut lows: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let mut alone = 0;
    for wage in &wages {
        table.at_line(path, wage.line);
        let [low, median, high] = wage.figures.map(|value| optional(value, 2));
        let [q1, q3] = wage.quartiles.map(|value| optional(value, 2));
        alone += usize::from(low.is_empty());
        if !wage.annual && wage.geo != "CA" && !low.is_empty() {
            *lows.entry(wage.geo).or_default().entry(low.clone()).or_default() += 1;
        }
        let annual = if wage.annual { "1" } else { "" };
        let period = wage.period.clone();
        let benefits = optional(wage.benefits, 1);
        let (code, geo) = (wage.code.clone(), wage.geo.into());
        table.push([code, geo, low, median, high, period, annual.into(), q1, q3, benefits]);
    }
    note(batch, "wages.csv", "rows with a median only", alone);
    note(
        batch,
        "wages.csv",
        "rows whose figures the publisher gives by the year",
        wages.iter().filter(|w| w.annual).count(),
    );
    batch.add(table);

    let mut minimum = Output::new("minimum_wages.csv", &[&source], "geo,hourly,rows", 1);
    for (geo, lows) in lows {
        // Of two figures equally frequent the lower one is the floor.
        let most = lows.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        if let Some((hourly, rows)) = most {
            minimum.push([geo.to_string(), hourly.clone(), rows.to_string()]);
        }
    }
    batch.add(minimum);
    Ok(())
}

/// The re-laid layout: hourly throughout, so what was annual is known from `WorkBC`'s file, which
/// keeps the same edition's annual figures of British Columbia as they are. An occupation is annual everywhere
/// or nowhere; all 18 found this way have BC figures that equal the re-laid ones times 2080.
fn relaid(path: &Path, sheet: &Sheet, table: &mut Output) -> Result<(Vec<Wage>, String)> {
    let annual = annual_codes(&path.with_file_name("workbc_wages_2025.csv"))?;
    let plain = Plain::new(sheet.head())?;
    let [low, median, high] = &plain.figures;
    let own = [&plain.code, &plain.geo, low, median, high, &plain.period];
    table.made_of(WAGES.split(',').zip(own));
    let wages: Result<Vec<Wage>> =
        sheet.rows().map(|row| plain.wage(row, |code| annual.contains(code))).collect();
    Ok((wages?, "jobbank-wages-2025".to_string()))
}

/// The code of a wage's row. One or two digits are a code without its zeros, of which 11 to 16 are one of NOC 2016 as
/// well (0011 to 0016): nobody can say which.
fn group_of(row: SheetRow, column: &SheetColumn) -> Result<String> {
    let code = row.unit_group(column)?;
    let bare = clean::bare(row.get(column));
    let bare = bare.split_once('.').map_or(bare, |(digits, _)| digits);
    if bare.len() == 2 && ("11"..="16").contains(&bare) {
        return Err(row.fault(column, Msg::ImportEitherGroup { value: shown(bare) }));
    }
    Ok(code)
}

/// The columns of `code,geo,low,median,high,period`, CAD an hour; whoever reads knows which rows are annual.
pub(super) struct Plain {
    code: SheetColumn,
    geo: SheetColumn,
    figures: [SheetColumn; 3],
    period: SheetColumn,
}

impl Plain {
    /// Whether a file may be in this layout.
    pub(super) fn is(head: &Head) -> bool {
        head.has("code")
    }

    pub(super) fn new(head: &Head) -> Result<Self> {
        Ok(Self {
            code: head.column(&["code"])?,
            geo: head.column(&["geo"])?,
            figures: [head.column(&["low"])?, head.column(&["median"])?, head.column(&["high"])?],
            period: head.column(&["period"])?,
        })
    }

    pub(super) fn wage(&self, row: SheetRow, annual: impl Fn(&str) -> bool) -> Result<Wage> {
        let code = group_of(row, &self.code)?;
        let name = row.reached(&self.geo)?;
        let Some(geo) = geo::province(name) else {
            return Err(
                row.fault(&self.geo, Msg::ImportNoPlaceOr { value: shown(name), others: shown("NAT") })
            );
        };
        let [low, median, high] = &self.figures;
        Ok(Wage {
            line: row.line(),
            annual: annual(&code),
            code,
            geo,
            region: None,
            figures: [row.number(low)?, row.number(median)?, row.number(high)?],
            quartiles: [None, None],
            benefits: None,
            period: row.reached(&self.period)?.to_string(),
        })
    }
}

/// The columns of Job Bank's own file: one row per unit group and region, annual figures flagged. It has 21 up to the
/// edition of 2024; that of 2025 has `Source2025_NHQ` behind the quartiles and `EmployeesWithNonWageBenefit_Pct` for
/// `Non_WageBen_pct`. Columns are found by their names, so neither order nor number matters.
pub(super) struct Official {
    code: SheetColumn,
    province: Option<SheetColumn>,
    region: SheetColumn,
    figures: [SheetColumn; 5],
    benefits: Option<SheetColumn>,
    period: SheetColumn,
    revised: SheetColumn,
    flag: SheetColumn,
    edition: u16,
    /// Rows of a place that stood under its other code already.
    pub(super) again: usize,
    /// Rows without a median.
    pub(super) empty: usize,
    /// Unit group and place with the code of its region: a file of any size has few of them.
    seen: BTreeMap<(u32, &'static str), Box<str>>,
}

impl Official {
    /// Whether a file is in this layout.
    pub(super) fn is(head: &Head) -> bool {
        head.has("NOC_CNP")
    }

    pub(super) fn new(head: &Head) -> Result<Self> {
        Ok(Self {
            code: head.column(&["NOC_CNP"])?,
            province: head.optional(&["prov"])?,
            region: head.column(&["ER_Code_Code_RE"])?,
            figures: [
                head.column(&["Low_Wage_Salaire_Minium", "Low_Wage_Salaire_Minimum"])?,
                head.column(&["Median_Wage_Salaire_Median"])?,
                head.column(&["High_Wage_Salaire_Maximal"])?,
                head.column(&["Quartile1_Wage_Salaire_Quartile1"])?,
                head.column(&["Quartile3_Wage_Salaire_Quartile3"])?,
            ],
            benefits: head.optional(&["EmployeesWithNonWageBenefit_Pct", "Non_WageBen_pct"])?,
            period: head.column(&["Reference_Period"])?,
            revised: head.column(&["Revision_Date_Date_revision"])?,
            flag: head.column(&["Annual_Wage_Flag_Salaire_annuel"])?,
            edition: 0,
            again: 0,
            empty: 0,
            seen: BTreeMap::new(),
        })
    }

    /// The wage of a row; none of one that stood there already, or one without a median.
    pub(super) fn wage(&mut self, row: SheetRow) -> Result<Option<Wage>> {
        let er = row.reached(&self.region)?;
        let named = match &self.province {
            Some(column) if !row.get(column).trim().is_empty() => {
                let name = row.get(column);
                let unknown = || row.fault(column, Msg::ImportNoPlace { value: shown(name) });
                Some(geo::province(name).ok_or_else(unknown)?)
            }
            _ => None,
        };
        // A row without a code of its region is of the province that it names.
        let found =
            if er.trim().is_empty() { named.map(|geo| (geo, true)) } else { geo::economic_region(er) };
        let Some((geo, whole)) = found else {
            return Err(row.fault(&self.region, Msg::ImportNoRegion { value: shown(er) }));
        };
        // Two places in one row: nobody can say whose figure it is.
        if let (Some(column), Some(named)) = (&self.province, named)
            && named != geo
        {
            let reason = Msg::ImportOtherPlace { value: shown(row.get(column)), region: shown(er) };
            return Err(row.fault(column, reason));
        }
        let revised = row.get(&self.revised).trim();
        if revised.len() == 10 && revised.get(4..5) == Some("-") && Day::parse(revised).is_none() {
            return Err(row.fault(&self.revised, Msg::ImportNoDay { value: shown(revised) }));
        }
        self.edition = self.edition.max(year(revised).unwrap_or_default());
        // A province that is one economic region may stand under both of its codes. A second row under the same code is
        // for the rules to refuse: nobody can say which of the two holds.
        if whole {
            let place = (row.unit_group(&self.code)?.parse().unwrap_or_default(), geo);
            let first = self.seen.entry(place).or_insert_with(|| er.trim().into());
            if **first != *er.trim() {
                self.again += 1;
                return Ok(None);
            }
        }
        let annual = flag(row, &self.flag)?;
        let mut values = [None; 5];
        for (value, column) in values.iter_mut().zip(&self.figures) {
            *value = row.number(column)?.map(|v| if annual { v / ANNUAL_HOURS } else { v });
        }
        let [low, median, high, q1, q3] = values;
        if median.is_none() {
            self.empty += 1;
            return Ok(None);
        }
        let code = group_of(row, &self.code)?;
        let period = row.reached(&self.period)?.to_string();
        let figures = [low, median, high];
        let benefits = match &self.benefits {
            Some(column) => row.number(column)?,
            None => None,
        };
        let quartiles = [q1, q3];
        let region = (!whole).then(|| er.trim().into());
        Ok(Some(Wage { line: row.line(), code, geo, region, figures, quartiles, benefits, period, annual }))
    }

    /// Whether a row is of an economic region that is only a part of its province.
    pub(super) fn is_of_region(&self, row: SheetRow) -> bool {
        let place = row.reached(&self.region).ok().and_then(geo::economic_region);
        place.is_some_and(|(_, whole)| !whole)
    }

    /// The year of the edition, by the revision dates; none where no row has one.
    pub(super) fn edition(&self) -> Option<u16> {
        (self.edition != 0).then_some(self.edition)
    }
}

fn official(sheet: &Sheet, table: &mut Output, batch: &mut Batch) -> Result<(Vec<Wage>, String)> {
    let mut reader = Official::new(sheet.head())?;
    let [low, median, high, q1, q3] = &reader.figures;
    let own = [&reader.code, &reader.region, low, median, high, &reader.period, &reader.flag, q1, q3];
    table.made_of(WAGES.split(',').zip(own.into_iter().chain(&reader.benefits)));
    let (mut wages, mut passed) = (Vec::new(), 0);
    for row in sheet.rows() {
        match reader.wage(row) {
            // What is passed over in any case is not read for faults.
            Err(_) if reader.is_of_region(row) => passed += 1,
            Ok(Some(wage)) if wage.region.is_some() => passed += 1,
            wage => wages.extend(wage?),
        }
    }
    let edition = reader.edition().ok_or_else(|| sheet.head().layout(Msg::ImportNoRevision))?;
    if let Some(told) = year_ahead(edition) {
        return Err(sheet.head().layout(told));
    }
    note(batch, "wages.csv", "rows of a province under its other code", reader.again);
    note(batch, "wages.csv", "rows of economic regions passed over (the table is by province)", passed);
    Ok((wages, format!("jobbank-wages-{edition}")))
}

/// Whether a field says that its row's figures are by the year: 1 or 0, as the publisher writes it, or nothing. Any
/// other word leaves open which, and so which figure it is.
pub(super) fn flag(row: SheetRow, column: &SheetColumn) -> Result<bool> {
    match row.reached(column)? {
        "1" => Ok(true),
        "0" | "" => Ok(false),
        other => Err(row.fault(column, Msg::ImportNoneOf { value: shown(other), accepted: shown("0, 1") })),
    }
}

/// The year in a date of any usual form: four digits in a row that begin with 20.
pub(super) fn year(date: &str) -> Option<u16> {
    date.split(|c: char| !c.is_ascii_digit())
        .find(|part| part.len() == 4 && part.starts_with("20"))
        .and_then(|part| part.parse().ok())
}

fn annual_codes(path: &Path) -> Result<BTreeSet<String>> {
    let sheet = Sheet::open_bare(path).map_err(|error| match error {
        Error::Read(path, _) => Error::layout(&path, Msg::ImportAnnualBeside),
        other => other,
    })?;
    let (code, median) = (Sheet::at(0, "code"), Sheet::at(3, "median"));
    let mut codes = BTreeSet::new();
    for row in sheet.rows() {
        if row.number(&median)?.is_some_and(|value| value > ANNUAL_FROM) {
            codes.insert(row.unit_group(&code)?);
        }
    }
    Ok(codes)
}

/// `wages_regions.csv` and `regions.csv` from the file that joins Job Bank's editions of 2016, 2020 and 2024, which
/// names regions in English alone.
pub(super) fn regions(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let code = sheet.column(&["NOC_2021"])?;
    let region = sheet.column(&["ER_Code"])?;
    let name = sheet.column(&["Region"])?;
    let mut names = BTreeMap::new();
    // The editions before 2021 are by NOC 2016. Where two of its groups became one, the join has two rows
    // whose older figures differ: neither is the unit group's, so both are left out.
    // One text a row and one for its figures, none where they differ: the rows are many.
    let mut rows: BTreeMap<Box<str>, (u32, Option<Box<str>>)> = BTreeMap::new();
    for row in sheet.rows() {
        let er = row.get(&region).to_string();
        names.insert(er.clone(), row.text(&name).replace("--", "–"));
        for year in [2016, 2020, 2024] {
            let mut figures = [const { String::new() }; 3];
            for (figure, part) in figures.iter_mut().zip(["Low", "Median", "High"]) {
                let column = sheet.column(&[&format!("{part}_Wage_{year}")])?;
                *figure = optional(row.number(&column)?, 2);
            }
            if figures.iter().all(String::is_empty) {
                continue;
            }
            let key = format!("{},{er},{year}", row.unit_group(&code)?).into_boxed_str();
            let figures = figures.join(",").into_boxed_str();
            let line = u32::try_from(row.line()).unwrap_or_default();
            let (_, held) = rows.entry(key).or_insert_with(|| (line, Some(figures.clone())));
            if held.as_ref().is_some_and(|held| *held != figures) {
                *held = None;
            }
        }
    }
    let mut table = Output::new("wages_regions.csv", &[REGIONS], "code,region,year,low,median,high", 3)
        .of([("code", &code), ("region", &region)]);
    let mut ambiguous = 0;
    for (key, (line, figures)) in rows {
        table.at_line(path, line.into());
        match figures {
            Some(figures) => {
                table.push_row(key.split(',').chain(figures.split(',')).map(str::to_string).collect());
            }
            None => ambiguous += 1,
        }
    }
    note(
        batch,
        "wages_regions.csv",
        "group, region and year left out: two NOC 2016 groups with different figures",
        ambiguous,
    );
    batch.add(table);

    let translations = translated(NAMED, 3);
    let mut unnamed = 0;
    let mut table =
        Output::new("regions.csv", &[REGIONS, "metier"], &columns("region,province,name*,kind"), 1);
    for (er, name) in names {
        let Some((province, whole)) = geo::economic_region(&er) else {
            return Err(sheet.layout(Msg::ImportNoRegion { value: shown(er) }));
        };
        let kind = match er.len() {
            _ if province == "CA" => "country",
            4 => "province",
            _ if whole => "both",
            _ => "region",
        };
        let translated = translations.get(&er).cloned().unwrap_or_default();
        unnamed += usize::from(translated.is_empty());
        table.push([er, province.to_string(), name, translated, kind.to_string()]);
    }
    note(batch, "regions.csv", "regions without a French name; add it to the table", unnamed);
    batch.add(table);
    Ok(())
}

/// `hours.csv` from `WorkBC`'s wage file (no header): hours a week, medians a year, what they rest on.
pub(super) fn hours(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open_bare(path)?.even()?;
    let columns = ["code", "usual hours", "annual median at 40 h", "annual median", "note"];
    let [code, hours, full, usual, remark] = [(0, 0), (5, 1), (6, 2), (7, 3), (8, 4)]
        .map(|(at, name)| Sheet::at(at, columns.get(name).copied().unwrap_or_default()));
    let mut table = Output::new(
        "hours.csv",
        &["workbc-wages-2025"],
        "code,usual_hours,annual_median,annual_full_time,note_kind,folded",
        1,
    )
    .of([("usual_hours", &hours), ("annual_median", &usual), ("annual_full_time", &full)]);
    for row in sheet.rows() {
        table.at(row);
        let kind = note_kind(row.get(&remark)).ok_or_else(|| row.fault(&remark, Msg::ImportNoNote))?;
        // Six decimals keep apart what the publisher keeps apart: four made 2.41727 and 2.41734 hours from a full week
        // one distance, and their ranks a tie. (The screen shows one decimal, and two would be rounded twice.)
        let week = optional(row.number(&hours)?, 6);
        let [at_usual, at_full] = [row.number(&usual)?, row.number(&full)?];
        if let ("job-bank-hourly", Some(hours), Some(own), Some(all)) =
            (kind, row.number(&hours)?, at_usual, at_full)
            && !sums::is_of_hours(own, all, hours)
        {
            let (value, full, hours) = (amount(own), amount(all), amount(hours));
            return Err(row.fault(&usual, Msg::ImportHours { value, full, hours }));
        }
        let rest = [week, optional(at_usual, 0), optional(at_full, 0), kind.to_string()];
        for (code, folded) in unfold(row.unit_group(&code)?) {
            let [week, usual, full, kind] = rest.clone();
            table.push([code, week, usual, full, kind, folded]);
        }
    }
    batch.add(table);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::clean::figure;
    use super::*;

    #[test]
    fn finds_the_year() {
        assert_eq!(year("19nov2025"), Some(2025));
        assert_eq!(year("2023-2024"), Some(2023));
        assert_eq!(year("1999"), None);
        assert_eq!(year("2025-11-19"), Some(2025));
        assert_eq!(year("11/19/2026"), Some(2026));
    }

    #[test]
    fn annual_hours_are_job_banks() {
        assert_eq!(figure(317_845.0 / ANNUAL_HOURS, 2), "152.81");
    }
}
