//! What each wage of an edition must keep; of those that do not, a bounded number is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::error::{MOST, amount, shown};
use super::pay::Wage;
use metier_data::Catalog;
use metier_model::GroupId;
use metier_model::text::is_unsafe;
use metier_pack::bounds;
use metier_words::{Msg, Text};

/// Longest reference period, in characters.
const PERIOD: usize = 20;
/// Different reference periods that an edition can name; Job Bank's have about ten, and six bits name those of the
/// program and of an edition together.
pub(super) const PERIODS: usize = 48;

/// The wages of a file that keep the rules so far, each unit group and place once, and what does not.
pub(super) struct Rules<'c> {
    catalog: &'c Catalog,
    name: Text,
    wages: Vec<Wage>,
    seen: BTreeMap<(GroupId, Box<str>), u64>,
    periods: BTreeSet<String>,
    faults: Vec<Text>,
    found: usize,
    /// Rows of economic regions, and the faults of those that are left out: who looks a region up loses that one figure,
    /// and nobody else anything.
    regions: usize,
    left: Vec<Text>,
    /// Unit groups and regions of which two rows tell: nobody can say which holds.
    doubled: BTreeSet<(GroupId, Box<str>)>,
}

/// Faulty rows of economic regions that are left out in any file, and in a large one of how many rows it may be one: more
/// of them say that the file is not what it is taken for.
const LEFT: usize = 20;
const ONE_OF: usize = 20;

/// Whether a text names one year or two, the earlier first: `2021`, `2023-2024`. Other numbers are not of a period but
/// of another column, and say that the row has shifted.
fn is_period(text: &str) -> bool {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_numeric()).filter(|run| !run.is_empty()).collect();
    let years = numbers.iter().all(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")));
    let in_order = numbers.is_sorted() && matches!(numbers.len(), 1 | 2);
    years && in_order && text.chars().count() <= PERIOD && !text.contains(is_unsafe)
}

impl<'c> Rules<'c> {
    pub(super) fn new(file: &Path, catalog: &'c Catalog) -> Self {
        Self {
            catalog,
            name: shown(file.display()),
            wages: Vec::new(),
            seen: BTreeMap::new(),
            periods: BTreeSet::new(),
            faults: Vec::new(),
            found: 0,
            regions: 0,
            left: Vec::new(),
            doubled: BTreeSet::new(),
        }
    }

    /// Whether no wage was found.
    pub(super) fn is_empty(&self) -> bool {
        self.found == 0 && self.left.is_empty()
    }

    /// Leaves a row of an economic region out, for a fault in it; false where so much is wrong that no more is wanted.
    pub(super) fn leave(&mut self, fault: Text) -> bool {
        self.regions += 1;
        self.left.push(fault);
        self.left.len() < MOST
    }

    /// Takes a wage; false where so much is wrong that no more is wanted.
    pub(super) fn take(&mut self, wage: Wage) -> bool {
        let before = self.faults.len();
        self.found += 1;
        self.check(&wage);
        if self.periods.len() <= PERIODS {
            self.periods.insert(wage.period.clone());
        }
        let is_region = wage.region.is_some();
        self.regions += usize::from(is_region);
        if self.faults.len() == before {
            self.wages.push(wage);
        } else if is_region {
            self.left.extend(self.faults.drain(before..));
        }
        self.faults.len().max(self.left.len()) < MOST && self.periods.len() <= PERIODS
    }

    /// The wages and the faults of what is left out, where all else keeps the rules; else what does not, each with file,
    /// line and field.
    pub(super) fn end(mut self) -> Result<(Vec<Wage>, Vec<Text>), Vec<Text>> {
        if self.left.len() > LEFT.max(self.regions / ONE_OF).min(MOST - 1) {
            self.faults.append(&mut self.left);
        }

        if self.periods.len() > PERIODS {
            self.of_file(Msg::ImportPeriods { most: shown(PERIODS) });
        }
        if self.found == 0 {
            self.of_file(Msg::ImportNoMedian);
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let (catalog, doubled) = (self.catalog, self.doubled);
        self.wages.retain(|wage| {
            let group = catalog.group(&wage.code);
            group.is_none_or(|group| !doubled.contains(&(group, wage.place().into())))
        });
        // Where nothing is left, nothing is taken.
        if self.wages.is_empty() { Err(self.left) } else { Ok((self.wages, self.left)) }
    }

    fn of_file(&mut self, reason: Msg) {
        self.faults.push(Msg::ImportOfFile { file: self.name.clone(), reason: reason.into() }.into());
    }

    fn check(&mut self, wage: &Wage) {
        let Self { faults, name, doubled, .. } = self;
        let mut fault = |field: &str, reason: Msg| {
            let (file, line, field) = (name.clone(), shown(wage.line), shown(field));
            faults.push(Msg::ImportAt { file, line, field, reason: reason.into() }.into());
        };
        match self.catalog.group(&wage.code) {
            None => fault("code", Msg::ImportUnknownGroup { value: shown(&wage.code) }),
            Some(group) => {
                let first = *self.seen.entry((group, wage.place().into())).or_insert(wage.line);
                if first != wage.line {
                    if wage.region.is_some() {
                        doubled.insert((group, wage.place().into()));
                    }
                    fault(
                        "geo",
                        Msg::ImportAgain {
                            code: shown(&wage.code),
                            place: shown(wage.place()),
                            line: shown(first),
                        },
                    );
                }
            }
        }
        let named = ["low", "median", "high"].into_iter().zip(wage.figures);
        let mut last: Option<(&str, f64)> = None;
        for (field, figure) in named {
            let Some(figure) = figure else {
                if field == "median" {
                    fault(field, Msg::ImportNoFigure);
                }
                continue;
            };
            if !bounds::HOURLY.contains(&figure) {
                fault(field, Msg::ImportRange { value: amount(figure) });
            }
            if let Some((lower, below)) = last.filter(|(_, below)| *below > figure) {
                fault(
                    field,
                    Msg::ImportLess { value: amount(figure), lower: shown(lower), below: amount(below) },
                );
            }
            last = Some((field, figure));
        }
        let [q1, q3] = wage.quartiles;
        let between = [("low", wage.figures[0]), ("q1", q1), ("median", wage.figures[1]), ("q3", q3)];
        let known: Vec<(&str, f64)> = between
            .into_iter()
            .chain([("high", wage.figures[2])])
            .filter_map(|(field, figure)| Some((field, figure?)))
            .collect();
        for pair in known.windows(2).filter(|pair| pair.iter().any(|(field, _)| field.starts_with('q'))) {
            if let [(lower, below), (field, figure)] = pair
                && below > figure
            {
                fault(
                    field,
                    Msg::ImportLess { value: amount(*figure), lower: shown(lower), below: amount(*below) },
                );
            }
        }
        if wage.benefits.is_some_and(|percent| !bounds::is_benefits(percent)) {
            fault("benefits", Msg::ImportShare);
        }
        if !is_period(&wage.period) {
            fault("period", Msg::ImportPeriod);
        }
    }
}
