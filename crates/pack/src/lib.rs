//! Reads and validates `data/` and packs it into the archive that the program embeds.
//!
//! The build script of the data packs with it; the importer and the tests use its rules and readers.
//!
//! What is wrong is said with file, line, field and reason, all of it at once:
//!
//! ```
//! let faults = metier_pack::pack(std::path::Path::new("no/such/folder")).unwrap_err();
//! assert!(faults.len() > 1);
//! assert_eq!((faults[0].file.as_str(), faults[0].line), ("no/such/folder/sources.csv", 0));
//! assert!(faults[0].reason.starts_with("cannot be read"));
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod archive;
mod asked;
pub mod bounds;
mod check;
mod curated;
mod exposure;
mod figures;
mod found;
mod hierarchy;
mod immigration;
pub mod language;
pub mod learn;
mod links;
mod lists;
mod locate;
mod measures;
mod migration;
pub mod occupation;
mod occupations;
mod outlook;
mod pay;
mod people;
mod people_rules;
mod profiles;
pub mod rows;
mod short;
mod studied;
pub mod sums;
pub mod table;
pub mod tables;
mod texts;
pub mod tokens;
mod told;
mod tools;
mod translated;
pub mod versions;
mod wishes;
mod written;

pub use migration::stream_key;

use std::path::Path;

use metier_model::archive::Section;
use metier_model::facts::{Columns, Entry, Facts, Field};
use metier_model::schema::Occupation;
use metier_model::{Geo, Lang, UNIT_GROUPS};
use serde::Serialize;

use archive::Writer;
use hierarchy::Groups;
use table::Fault;
use tables::Tables;

/// What is wrong with the files of `data/`, in the order of reading.
pub type Faults = Vec<Fault>;

/// A whole `data/`, packed.
#[derive(Debug)]
pub struct Packed {
    /// The bytes that [`metier_model::Archive`] reads; equal data give equal bytes.
    pub archive: Vec<u8>,
}

/// Reads, validates and packs a folder laid out as `data/`. Occupations may be absent, no other file may.
///
/// # Errors
/// Every fault of the tables; where there is none, a classification that is not the whole of NOC 2021; where
/// that holds, every fault of the RON files. Nothing is packed then.
pub fn pack(dir: &Path) -> Result<Packed, Faults> {
    packed(dir, None)
}

/// The same without the names and titles that [`learn::lessons`] holds back, and with a table that was trained
/// without them: what search is measured on.
///
/// # Errors
/// As [`pack`].
pub fn pack_held(dir: &Path, table: metier_search::meaning::WordTable) -> Result<Packed, Faults> {
    packed(dir, Some(table))
}

fn packed(dir: &Path, held: Option<metier_search::meaning::WordTable>) -> Result<Packed, Faults> {
    let mut tables = tables::read_all(dir)?;
    if held.is_some() {
        tables.titles.retain(|row| !learn::is_held_title(row));
    }
    let groups = Groups::of(dir, &tables.noc)?;
    let mut packing = Packing {
        tables: &tables,
        groups: &groups,
        facts: vec![Facts::default(); UNIT_GROUPS],
        columns: Columns::default(),
        wages: Vec::new(),
        writer: Writer::default(),
    };
    // The first call writes the classes, and so on: sections lie in the archive in the order of these calls.
    packing.hierarchy();
    packing.pay()?;
    packing.outlook();
    packing.three_year();
    packing.people()?;
    packing.study()?;
    packing.complementarity();
    packing.exclusions();
    let texts = packing.read_texts(dir)?;
    let mut found = found::read(dir, &tables, &groups, &texts.occupations.merged)?;
    if let Some(table) = held {
        found.hold(table);
    }
    packing.immigration(texts.immigration)?;
    let profiles = packing.profiles();
    packing.occupations(&texts.occupations)?;
    packing.crosswalk(&texts.occupations.merged)?;
    packing.columns(&texts.occupations.merged)?;
    packing.put(Section::Profiles, &profiles)?;
    packing.context(&profiles)?;
    packing.matches();
    packing.sources()?;
    packing.minimum_wages()?;
    for lang in Lang::ALL {
        packing.put(Section::Claims(lang), texts.claims.get(lang))?;
        let heads: Vec<_> = texts.fields.get(lang).iter().map(Field::head).collect();
        packing.put(Section::FieldHeads(lang), &heads)?;
        packing.put(Section::Fields(lang), texts.fields.get(lang))?;
    }
    packing.titles(&found, &texts.occupations);
    Ok(Packed { archive: packing.writer.finish() })
}

/// The archive in the making: what is joined by unit group so far, and the sections that are done.
struct Packing<'t> {
    tables: &'t Tables,
    groups: &'t Groups,
    /// One per unit group, in code order.
    facts: Vec<Facts>,
    columns: Columns,
    /// Low, median and high wage of each unit group by place, for the columns.
    wages: Vec<[[f32; 3]; 14]>,
    writer: Writer,
}

impl Packing<'_> {
    /// Writes one value as a section.
    fn put<T: Serialize + ?Sized>(&mut self, section: Section, value: &T) -> Result<(), Faults> {
        self.writer.bytes(section, record(value)?);
        Ok(())
    }

    /// Facts, then the columns that rankings need.
    fn columns(&mut self, occupations: &[Option<Occupation>]) -> Result<(), Faults> {
        self.columns.written = occupations.iter().map(Option::is_some).collect();
        for occupation in occupations {
            let (least, most) = asked::licence(occupation.as_ref());
            self.columns.licence.push(least);
            self.columns.licence_most.push(most);
        }
        let entries: Vec<Vec<Entry>> = occupations
            .iter()
            .map(|occupation| asked::entries(occupation.as_ref(), &|code| self.groups.position_of(code)))
            .collect();
        let least = |of_group: &[Entry], place: Geo| {
            of_group.iter().find(|entry| entry.is_of(place))?.least.map(|least| least.schooling)
        };
        let months = |place| entries.iter().map(move |of_group| or_nan(least(of_group, place)));
        self.columns.least_schooling = Geo::all().flat_map(months).collect();
        let wage = |place: Geo| self.wages.iter().map(move |row| row[usize::from(place.index())]);
        self.columns.wages = Geo::all().flat_map(wage).collect();
        self.columns.find_year_floors();
        self.put(Section::Entries, &entries)?;
        for facts in &self.facts {
            self.columns.lists.extend(&facts.lists);
            self.columns.list_ends.push(self.columns.lists.len() as u16);
        }
        let packed: Vec<Vec<u8>> = self.facts.iter().map(record).collect::<Result<_, _>>()?;
        self.writer.list(Section::Facts, &packed);
        self.writer.bytes(Section::Columns, record(&self.columns)?);
        Ok(())
    }
}

/// A value as the archive holds it.
fn record<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Faults> {
    postcard::to_allocvec(value).map_err(|error| {
        let reason = format!("cannot be packed: {error}");
        vec![Fault { file: "metier.archive".to_string(), line: 0, field: String::new(), reason }]
    })
}

/// A figure of a table as the archive holds it; seven digits are more than any publisher prints.
fn single(figure: Option<f64>) -> Option<f32> {
    figure.map(|figure| figure as f32)
}

/// The same for columns, in which a missing figure is NaN.
fn or_nan(figure: Option<f32>) -> f32 {
    figure.unwrap_or(f32::NAN)
}
