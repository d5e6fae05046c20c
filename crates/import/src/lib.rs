//! Re-lays the publishers' files into the tables of `data/`: for maintainers, and for users with newer editions.
//!
//! ```
//! use metier_import::{ImportKind, run_one};
//!
//! let folder = tempfile::tempdir()?;
//! let file = folder.path().join("wages.csv");
//! std::fs::write(&file, "not,a,wage,file\n1,2,3,4\n")?;
//! // What is not laid out as a publisher lays it out is refused, and nothing is written.
//! assert!(run_one(ImportKind::Wages, &file, &folder.path().join("data")).is_err());
//! assert!(!folder.path().join("data").exists());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

mod ai;
mod book;
mod clean;
pub mod correspondence;
pub mod edition;
mod error;
mod files;
mod fold;
mod geo;
mod immigration;
mod json;
mod looks;
mod noc;
mod oasis;
mod oasis_context;
mod observed;
mod outlook;
mod output;
mod pay;
mod people;
mod pilots;
mod round_for;
mod row;
mod rules;
mod sheet;
mod store;
mod stream;
mod study;
mod three_year;
mod tools;
#[cfg(test)]
mod whole_tests;

use std::path::Path;

pub use error::Error;
use error::Result;
use output::Output;

metier_model::tokens! {
    /// One publisher's file, or the folder with its files, that can be imported by itself.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum ImportKind {
        /// NOC 2021 structure, English and French (folder).
        Structure = "structure",
        /// Job titles, English and French (folder).
        Titles = "titles",
        /// Job Bank wages by province: the official file or the re-laid layout.
        Wages = "wages",
        /// Job Bank wages of three editions by economic region.
        RegionWages = "region-wages",
        /// `WorkBC` wages with usual hours.
        Hours = "hours",
        /// COPS projections (folder).
        Cops = "cops",
        /// Job vacancies by quarter.
        Vacancies = "vacancies",
        /// B.C. Labour Market Outlook (folder).
        BritishColumbia = "british-columbia",
        /// AIOE and complementarity by unit group.
        Aioe = "aioe",
        /// Eloundou et al.: occupations and task labels (folder).
        Eloundou = "eloundou",
        /// Microsoft's applicability scores.
        Microsoft = "microsoft",
        /// O*NET occupations, job zones, education (folder).
        Onet = "onet",
        /// The two published crosswalks (folder `crosswalk`, beside it `onet`).
        Crosswalk = "crosswalk",
        /// `OaSIS` (folder).
        Oasis = "oasis",
        /// Lists of unit groups by immigration program.
        ImmigrationLists = "immigration-lists",
        /// Thresholds of immigration programs.
        ImmigrationRules = "immigration-rules",
        /// ANZSCO codes and titles.
        Anzsco = "anzsco",
        /// Rounds of invitations of Express Entry.
        Rounds = "express-entry-rounds",
        /// Rounds of invitations of the provinces.
        ProvinceRounds = "province-rounds",
        /// Lists of the communities of the Rural and Francophone pilots.
        Pilots = "community-pilots",
        /// Rules of the work permit after study.
        WorkPermits = "work-permits",
        /// O*NET's tasks with labels and observed use (folder `ai`, beside it `onet`).
        Tasks = "onet-tasks",
        /// Observed use of AI by occupation and round (folder `ai`, beside it `onet`).
        Observed = "observed-use",
        /// Job Bank's three-year outlook by province: its workbook or a table of it.
        ThreeYear = "three-year-outlook",
        /// What people studied, by unit group (census table 98-10-0403).
        Study = "study",
        /// Labour force by unit group, province and gender (census).
        People = "people",
        /// Unemployment rates by major group (Labour Force Survey).
        Unemployment = "unemployment",
        /// What the codes of one edition of the classification became in another.
        Correspondence = "correspondence",
    }
}

impl ImportKind {
    /// Where a folder of reference data keeps it.
    const fn place(self) -> &'static str {
        match self {
            Self::Structure | Self::Titles => "noc",
            Self::Wages => "pay/wages_2025.csv",
            Self::RegionWages => "pay/wages_2016_2020_2024_by_region.csv",
            Self::Hours => "pay/workbc_wages_2025.csv",
            Self::Cops => "outlook/cops",
            Self::Vacancies => "outlook/vacancies.csv",
            Self::BritishColumbia => "workbc",
            Self::Aioe => "ai/dais_aioe_complementarity_noc2021.csv",
            Self::Eloundou | Self::Tasks | Self::Observed => "ai",
            Self::Microsoft => "ai/microsoft_applicability.csv",
            Self::Onet => "onet",
            Self::Crosswalk => "crosswalk",
            Self::Oasis => "oasis2025",
            Self::ImmigrationLists => "immigration/occupation_lists.csv",
            Self::ImmigrationRules => "immigration/program_requirements.csv",
            Self::Anzsco => "anzsco/anzsco_2013.csv",
            Self::Rounds => "immigration/ee_draws.json",
            Self::ProvinceRounds => "immigration/pnp_draws.json",
            Self::Pilots => "immigration/pilot-occupations.json",
            Self::WorkPermits => "immigration/pgwp_rules.json",
            Self::ThreeYear => "outlook/jobbank_3year_outlook_2025_2027_by_province.csv",
            Self::Study => "education/statcan_98-10-0403_noc_x_cip4_canada_2021.csv",
            Self::People => "census/statcan_noc_x_province_x_gender_2021.csv",
            Self::Unemployment => "lfs/lfs_2025_by_major_group_and_province.csv",
            Self::Correspondence => "crosswalk/noc2016_noc2021.csv",
        }
    }

    fn relay(self, path: &Path, batch: &mut Batch) -> Result<()> {
        match self {
            Self::Structure => noc::structure(path, batch),
            Self::Titles => noc::titles(path, batch),
            Self::Wages => pay::wages(path, batch),
            Self::RegionWages => pay::regions(path, batch),
            Self::Hours => pay::hours(path, batch),
            Self::Cops => outlook::cops(path, batch),
            Self::Vacancies => outlook::vacancies(path, batch),
            Self::BritishColumbia => outlook::british_columbia(path, batch),
            Self::Aioe => ai::aioe(path, batch),
            Self::Eloundou => ai::eloundou(path, batch),
            Self::Microsoft => ai::microsoft(path, batch),
            Self::Onet => ai::onet(path, batch).and_then(|()| tools::tools(path, batch)),
            Self::Crosswalk => ai::crosswalk(path, &path.with_file_name("onet"), batch),
            Self::Oasis => oasis::oasis(path, batch),
            Self::ImmigrationLists => immigration::lists(path, batch),
            Self::ImmigrationRules => immigration::rules(path, batch),
            Self::Anzsco => noc::anzsco(path, batch),
            Self::Rounds => pilots::rounds(path, batch),
            Self::ProvinceRounds => pilots::province_rounds(path, batch),
            Self::Pilots => pilots::pilots(path, batch),
            Self::WorkPermits => pilots::permits(path, batch),
            Self::Tasks => observed::tasks(path, &path.with_file_name("onet"), batch),
            Self::Observed => observed::observed(path, &path.with_file_name("onet"), batch),
            Self::ThreeYear => three_year::outlook(path, batch),
            Self::Study => study::study(path, batch),
            Self::People => people::census(path, batch),
            Self::Unemployment => people::unemployment(path, batch),
            Self::Correspondence => correspondence::former(path, batch),
        }
    }
}

/// What an import wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Tables with their number of rows, in the order they were made.
    pub tables: Vec<(String, usize)>,
    /// What was repaired or left out: table, what, how often.
    pub notes: Vec<(String, String, usize)>,
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (table, rows) in &self.tables {
            writeln!(f, "{rows:>7}  {table}")?;
        }
        for (table, what, count) in &self.notes {
            writeln!(f, "{count:>7}  {table}: {what}")?;
        }
        Ok(())
    }
}

/// Tables that wait to be written, and remarks about them.
#[derive(Default)]
struct Batch {
    outputs: Vec<Output>,
    notes: Vec<(String, String, usize)>,
}

impl Batch {
    fn add(&mut self, output: Output) {
        self.outputs.push(output);
    }
}

/// Keeps a remark for the report, unless it never applied.
fn note(batch: &mut Batch, table: &str, what: &str, count: usize) {
    if count > 0 {
        batch.notes.push((table.to_string(), what.to_string(), count));
    }
}

/// Re-lays all reference data below `from` into the tables of `to`; run again, it writes identical bytes.
/// Nothing in `to` changes unless all tables keep the rules of [`metier_pack::tables`]. `progress` is told which kind is
/// read next and how many were before it.
///
/// # Errors
/// When a file is missing or in an unknown layout, a table breaks a rule or cannot be written.
pub fn run(
    from: &Path,
    to: &Path,
    progress: &mut dyn FnMut(ImportKind, usize),
) -> std::result::Result<Report, Error> {
    // All of one edition: what an older one has more is no sign of a cut file.
    let mut stage = store::Stage::new(to)?.taking_fewer(true);
    for (done, kind) in ImportKind::ALL.into_iter().enumerate() {
        progress(kind, done);
        let mut batch = Batch::default();
        kind.relay(&from.join(kind.place()), &mut batch)?;
        stage.take(batch)?;
    }
    store::replace(stage)
}

/// Re-lays one file (or folder, see [`ImportKind`]) into its tables in `to`, leaving the other tables alone.
///
/// # Errors
/// As for [`run`], and where a table would lose more than a tenth of its rows.
pub fn run_one(kind: ImportKind, file: &Path, to: &Path) -> std::result::Result<Report, Error> {
    run_one_of_any_size(kind, file, to, false)
}

/// The same; where it is meant so, tables may lose more than a tenth of their rows.
///
/// # Errors
/// As for [`run_one`].
pub fn run_one_of_any_size(
    kind: ImportKind,
    file: &Path,
    to: &Path,
    takes_fewer: bool,
) -> std::result::Result<Report, Error> {
    let mut batch = Batch::default();
    kind.relay(file, &mut batch)?;
    let mut stage = store::Stage::new(to)?.taking_fewer(takes_fewer);
    stage.take(batch)?;
    store::replace(stage)
}
