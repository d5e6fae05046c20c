//! The source key beside Explore: cells of the comparison, entries of the shortlist, points of the map, rows of
//! the rating and of the payback; and what the sources screen opens.

use std::rc::Rc;

use metier_words::{Joint, Msg, Number, Text};

use super::overlay::Overlay;
use super::what_if::Setting;
use super::{App, Screen};
use crate::content::compare::{self, Difference, Row};
use crate::content::sources::{self, Shown};
use crate::content::{Settings, Subject, format, overview, terms};
use crate::evidence::pay::HoursBasis;
use crate::evidence::payback::Assumptions;
use crate::evidence::rating::{Input, Weights};
use metier_model::{Figure, Geo, GroupId, Provenance};

/// What a comparison was made of.
#[derive(PartialEq)]
struct Made {
    groups: Vec<GroupId>,
    baseline: usize,
    settings: Settings,
    weights: Weights,
}

/// The rows of the comparison, made anew when what they are made of has changed.
#[derive(Default)]
pub(super) struct Comparison(Option<(Made, Rc<Vec<Row>>)>);

impl App<'_> {
    /// The rows of the comparison that are shown: all, or those that differ.
    pub fn comparison(&self) -> Vec<Row> {
        let now = Made {
            groups: self.compared.clone(),
            baseline: self.baseline,
            settings: self.settings,
            weights: self.rater().weights(),
        };
        let mut kept = self.comparison.borrow_mut();
        let rows = match &kept.0 {
            Some((made, rows)) if *made == now => Rc::clone(rows),
            _ => {
                let rows = Rc::new(compare::rows(
                    self.evidence,
                    self.rater(),
                    &self.compared,
                    self.baseline,
                    self.settings,
                    self.today,
                ));
                kept.0 = Some((now, Rc::clone(&rows)));
                rows
            }
        };
        rows.iter().filter(|row| !(self.hide_equal && row.is_equal())).cloned().collect()
    }

    /// How many unit groups a source reaches, where that can be counted.
    pub fn coverage(&self, id: &str) -> Option<usize> {
        let coverage = self.coverage.get_or_init(|| sources::coverage(self.catalog()));
        coverage.iter().find(|(source, _)| *source == id).map(|(_, count)| *count)
    }

    /// `32129 Other medical technologists and technicians`.
    pub(super) fn name_of(&self, group: GroupId) -> String {
        format!("{} {}", self.catalog().code(group), self.catalog().title(group, self.settings.lang))
    }

    fn open_sources(&mut self, shown: &[Shown]) {
        let items = sources::of_figures(self.catalog(), shown, self.today);
        self.overlays.push(Overlay::Reader { title: Msg::ReaderSource.into(), items, top: 0 });
    }

    /// The source of what is under the cursor of a screen other than Explore.
    pub(super) fn source_of_screen(&mut self) {
        let shown = match self.screen {
            Screen::Compare => self.cell_under_cursor().into_iter().collect(),
            Screen::Shortlist => self.entry_under_cursor(),
            Screen::Map => self.point_under_cursor(),
            Screen::Explore | Screen::Sources => return self.open_one_source(),
        };
        if shown.is_empty() {
            return self.say(Msg::StatusNoFigureHere { sources: "show-sources" });
        }
        self.open_sources(&shown);
    }

    fn cell_under_cursor(&self) -> Option<Shown> {
        let column = self.rows[Screen::Compare as usize];
        let group = *self.compared.get(column)?;
        let mut rows = self.comparison();
        let at = self.compare_row.min(rows.len().checked_sub(1)?);
        // A row that is set in belongs to the one above it.
        let main = rows.get(..=at)?.iter().rev().find(|row| row.indent == 0)?.label.clone();
        let row = rows.get_mut(at)?;
        let label = match row.indent {
            0 => main,
            _ => Text::joined(Joint::Colon, [main, row.label.clone()]),
        };
        let cell = std::mem::take(row.cells.get_mut(column)?);
        let value = match cell.difference {
            Difference::None => cell.text,
            Difference::Unlike => Text::commas([cell.text, Difference::Unlike.text()]),
            Difference::Same => Msg::SameAsBaseline { value: cell.text }.into(),
            Difference::By(by) => Msg::AgainstBaseline { value: cell.text, by }.into(),
        };
        Some(Shown {
            what: Text::dots([label, Text::verbatim(self.name_of(group))]),
            value,
            from: cell.from,
            more: cell.more,
        })
    }

    fn entry_under_cursor(&self) -> Vec<Shown> {
        let Some(group) = self.current() else { return Vec::new() };
        let subject = Subject::new(self.evidence, self.rater(), group, self.settings, self.today);
        let name = self.name_of(group);
        let chosen = self.shortlist_column.checked_sub(1);
        let figures = compare::brief(&subject).into_iter().enumerate();
        figures
            .filter(|(i, _)| chosen.is_none_or(|chosen| chosen == *i))
            .map(|(_, (label, cell))| Shown {
                what: Text::dots([label, Text::verbatim(name.clone())]),
                value: cell.text,
                from: cell.from,
                more: cell.more,
            })
            .collect()
    }

    fn point_under_cursor(&self) -> Vec<Shown> {
        let Some(group) = self.current() else { return Vec::new() };
        let subject = Subject::new(self.evidence, self.rater(), group, self.settings, self.today);
        let name = Text::verbatim(self.name_of(group));
        let pay = compare::pay_cell(&subject);
        let net = &subject.ai.net;
        vec![
            Shown {
                what: Text::dots([
                    Msg::SourceMedianPay { unit: terms::unit(self.settings.unit).into() }.into(),
                    name.clone(),
                ]),
                value: pay.text,
                from: pay.from,
                more: pay.more,
            },
            Shown {
                what: Text::dots([Msg::SourceNetExposure.into(), name]),
                value: match net {
                    Figure::Known { value, .. } => {
                        Msg::SourceRank { rank: Number::decimal((*value).into(), 0) }.into()
                    }
                    Figure::Missing(_) => format::figure(net, |_| Text::EMPTY),
                },
                from: net.provenance().cloned(),
                more: vec![(Msg::SourceMeaning.into(), Msg::SourceNetMeaning.into())],
            },
        ]
    }

    /// Opens the source under the cursor of the sources screen.
    pub(super) fn open_one_source(&mut self) {
        let at = self.rows[Screen::Sources as usize];
        let Some(source) = self.catalog().sources().get(at) else { return };
        let items = sources::opened(source, self.coverage(&source.id), self.today);
        self.overlays.push(Overlay::Reader { title: Msg::ReaderSource.into(), items, top: 0 });
    }

    /// The source of a row of the rating.
    pub(super) fn source_of_weight(&mut self, cursor: usize) {
        let Some(&input) = Input::ALL.get(cursor) else { return };
        let from = Provenance::modelled(
            &self.evidence.rating_inputs(self.settings.place.geo).sources(input),
            "2023-2026",
            Geo::Canada,
            input.method(),
        );
        let (what, value) = match self.subject() {
            Some(subject) => {
                let score = overview::rating(subject).inputs.get(cursor).copied().flatten();
                let value = score.map_or(Msg::SourceNoScore, |score| Msg::SourceScore {
                    score: Number::decimal(score.into(), 1),
                });
                let name = Text::verbatim(self.name_of(subject.group));
                (Text::dots([terms::input(input).into(), name]), value.into())
            }
            None => (terms::input(input).into(), Text::EMPTY),
        };
        let more = vec![
            (Msg::SourceWeight.into(), Msg::SourceWeightYours.into()),
            (Msg::SourceRating.into(), terms::method(crate::evidence::rating::METHOD).into()),
        ];
        self.open_sources(&[Shown { what, value, from: Some(from), more }]);
    }

    /// Where a setting of the payback comes from, and the two pays that it is reckoned with.
    pub(super) fn source_of_setting(
        &mut self,
        (from, to): (GroupId, GroupId),
        assumptions: &Assumptions,
        hours: HoursBasis,
        cursor: usize,
    ) {
        let Some(&setting) = Setting::ALL.get(cursor) else { return };
        let subject = |group| Subject::new(self.evidence, self.rater(), group, self.settings, self.today);
        let mut first = Shown {
            what: setting.name().into(),
            value: setting.value(assumptions, hours),
            from: None,
            more: vec![(Msg::SourceBasis.into(), setting.basis().into())],
        };
        if setting == Setting::Years {
            let cell = compare::schooling_cell(&subject(to));
            first.more.push((Msg::SourceSteps.into(), cell.text));
            first
                .more
                .push((Msg::SourceRule.into(), terms::method(crate::evidence::schooling::METHOD).into()));
            first.more.extend(cell.more);
            first.from = cell.from;
        }
        let mut shown = vec![first];
        for (word, group) in [(Msg::SourcePayFrom, from), (Msg::SourcePayTo, to)] {
            let cell = compare::pay_cell(&subject(group));
            let what = Text::dots([word.into(), Text::verbatim(self.name_of(group))]);
            shown.push(Shown { what, value: cell.text, from: cell.from, more: cell.more });
        }
        self.open_sources(&shown);
    }

    /// How many sources the sources screen lists.
    pub(super) fn source_count(&self) -> usize {
        self.catalog().sources().len()
    }
}
