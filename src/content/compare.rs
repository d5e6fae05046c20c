//! Occupations side by side: one row for each thing that can be compared, with the differences of what is
//! shown against a baseline, where two figures have the same basis.

use std::rc::Rc;

use metier_words::{Msg, Number, Text};

use super::asked::{express_entry, interests, noc, papers, provincial, roles, schooling};
use super::cell::cell;
pub use super::cell::{Cell, Difference};
use super::origin::outlook_years;
use super::overview::rating;
use super::{PayUnit, Settings, Subject, ai_words, format, terms};
use crate::evidence::pay::{self, Experience};
use crate::evidence::rating::Rater;
use crate::evidence::{Evidence, outlook, three_year};
use metier_model::date::Day;
use metier_model::{Figure, Geo, GroupId};

/// One row over all occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What is compared.
    pub label: Text,
    /// How many steps it is set in: it belongs to the row above.
    pub indent: u8,
    /// Whether it only says which place the row above speaks of.
    pub place: bool,
    /// One cell per occupation.
    pub cells: Vec<Cell>,
}

impl Row {
    /// Whether all cells say the same.
    pub fn is_equal(&self) -> bool {
        self.cells.windows(2).all(|pair| pair[0].text == pair[1].text)
    }
}

/// How a number is rounded and written.
#[derive(Clone, Copy)]
enum Form {
    /// Pay in the unit that is chosen.
    Pay,
    /// Decimals.
    Decimals(u8),
}

impl Form {
    fn round(self, value: f64, settings: &Settings) -> f64 {
        let step = match (self, settings.unit) {
            (Self::Pay, PayUnit::Year) => 100.0,
            (Self::Pay, PayUnit::Hour) => 0.01,
            (Self::Decimals(n), _) => 0.1_f64.powi(i32::from(n)),
        };
        (value / step).round() * step
    }

    fn number(self, value: f64, settings: &Settings) -> Number {
        match (self, settings.unit) {
            (Self::Pay, PayUnit::Year) => Number::whole((value / 100.0).round() as i64 * 100),
            (Self::Pay, PayUnit::Hour) => Number::decimal(value, 2),
            (Self::Decimals(n), _) => Number::decimal(value, n),
        }
    }
}

/// Which way a difference speaks for an occupation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    More,
    Less,
    Neither,
}

pub(super) fn words<T, S: Into<Text>>(figure: &Figure<T>, show: impl FnOnce(&T) -> S) -> Cell {
    cell(format::figure(figure, show), figure.provenance().cloned())
}

/// A number with what stands around it.
fn number<T>(
    figure: &Figure<T>,
    form: Form,
    settings: &Settings,
    value: impl Fn(&T) -> f64,
    around: impl FnOnce(&T, Number) -> Text,
) -> Cell {
    let rounded = figure.value().map(|known| form.round(value(known), settings));
    let shown = |known: &T| around(known, form.number(rounded.unwrap_or_default(), settings));
    Cell { number: rounded, ..words(figure, shown) }
}

/// The subjects of a comparison with the rows made so far.
struct Table<'s, 'a> {
    subjects: &'s [Subject<'a>],
    base: usize,
    settings: Settings,
    rows: Vec<Row>,
}

/// Why two occupations' figures cannot be subtracted.
type Basis<'f> = &'f dyn Fn(&Subject, &Subject) -> Option<Msg>;

impl<'a> Table<'_, 'a> {
    fn row(&mut self, label: impl Into<Text>, make: impl Fn(&Subject<'a>) -> Cell) {
        let cells = self.subjects.iter().map(make).collect();
        self.rows.push(Row { label: label.into(), indent: 0, place: false, cells });
    }

    /// Sets the last row in below the one above it.
    fn set_in(&mut self, place: bool) {
        if let Some(row) = self.rows.last_mut() {
            (row.indent, row.place) = (1, place);
        }
    }

    /// Differences of the row of medians where the two that are shown are of two places: both of Canada, by the one
    /// rule of comparing. An economic region has only its own figures.
    fn paired(&mut self) {
        let (settings, subjects) = (self.settings, self.subjects);
        let (Some(base), Some(row)) = (subjects.get(self.base), self.rows.last_mut()) else { return };
        if settings.place.area.is_some() {
            return;
        }
        for (cell, subject) in row.cells.iter_mut().zip(subjects) {
            if cell.difference != Difference::Unlike {
                continue;
            }
            let pair = pay::pair(subject.catalog(), subject.group, base.group, settings.place.geo);
            let Some((own, other)) = pair.filter(|(own, other)| {
                own.from.geo != settings.place.geo && own.unlike(other, settings.hours).is_none()
            }) else {
                continue;
            };
            let by = format::median_value(&own, &settings) - format::median_value(&other, &settings);
            let by = Form::Pay.round(f64::from(by), &settings);
            cell.more.pop();
            cell.more.push((Msg::CompareDifference.into(), Msg::ComparePairCanada.into()));
            cell.difference = if by == 0.0 {
                Difference::Same
            } else {
                Difference::By(Form::Pay.number(by, &settings).signed())
            };
            cell.better = (by != 0.0).then_some(by > 0.0);
        }
    }

    /// A row of numbers, with differences of what is shown.
    fn numbers(
        &mut self,
        label: impl Into<Text>,
        form: Form,
        want: Want,
        basis: Basis,
        make: impl Fn(&Subject<'a>) -> Cell,
    ) {
        let mut cells: Vec<Cell> = self.subjects.iter().map(make).collect();
        let (base, other) = (self.subjects.get(self.base), cells.get(self.base).and_then(|c| c.number));
        for (i, (cell, subject)) in cells.iter_mut().zip(self.subjects).enumerate() {
            let (Some(own), Some(other), Some(base)) = (cell.number, other, base) else { continue };
            if i == self.base {
                continue;
            }
            if let Some(why) = basis(subject, base) {
                cell.difference = Difference::Unlike;
                let why = Msg::CompareNotMade { why: why.into() };
                cell.more.push((Msg::CompareDifference.into(), why.into()));
                continue;
            }
            let change = form.round(own - other, &self.settings);
            if change == 0.0 {
                cell.difference = Difference::Same;
                continue;
            }
            cell.difference = Difference::By(form.number(change, &self.settings).signed());
            cell.better = (want != Want::Neither).then_some((change > 0.0) == (want == Want::More));
        }
        self.rows.push(Row { label: label.into(), indent: 0, place: false, cells });
    }
}

/// The rows of a comparison. Differences are against `baseline`, a position in `groups`.
pub fn rows(
    evidence: &Evidence,
    rater: &Rc<Rater>,
    groups: &[GroupId],
    baseline: usize,
    settings: Settings,
    today: Day,
) -> Vec<Row> {
    let subjects: Vec<Subject> =
        groups.iter().map(|&group| Subject::new(evidence, rater, group, settings, today)).collect();
    if subjects.is_empty() {
        return Vec::new();
    }
    let base = if baseline < subjects.len() { baseline } else { 0 };
    let mut table = Table { subjects: &subjects, base, settings, rows: Vec::with_capacity(24) };
    table.row(Msg::Teer, |s| {
        let teer = s.catalog().teer(s.group);
        cell(Number::whole(teer.0.into()), Some(noc())).more(Msg::CompareMeaning, terms::teer(teer))
    });
    let inputs = |a: &Subject, b: &Subject| {
        let count = |s: &Subject| rating(s).score.value().map_or(0, |score| score.inputs);
        let (here, there) = (count(a).cast_signed() as i64, count(b).cast_signed() as i64);
        (here != there).then_some(Msg::CompareBasisInputs { here, there })
    };
    table.numbers(Msg::CompareRating, Form::Decimals(1), Want::More, &inputs, rating_cell);
    let same_pay =
        |a: &Subject, b: &Subject| pay::basis_differs(&a.pay, &b.pay, settings.hours).map(terms::unlike);
    let unit = terms::unit(settings.unit).into();
    table.numbers(Msg::CompareMedian { unit }, Form::Pay, Want::More, &same_pay, pay_cell);
    table.paired();
    table.row(Msg::RolesFor, |s| {
        let from = s.pay.median.provenance();
        cell(Text::verbatim(from.map_or("-", |from| from.geo.code())), from.cloned())
    });
    table.set_in(true);
    for experience in Experience::ALL {
        let label = Msg::ExperienceShort {
            experience: terms::experience(experience).into(),
            years: Text::verbatim(experience.years()),
        };
        table.numbers(label, Form::Pay, Want::More, &same_pay, |s| band_cell(s, experience));
        table.set_in(false);
    }
    let alike = |_: &Subject, _: &Subject| None;
    table.numbers(Msg::PayHours, Form::Decimals(1), Want::Neither, &alike, |s| {
        number(&s.pay.usual_hours, Form::Decimals(1), &settings, |&h| f64::from(h), |_, n| n.into())
    });
    prospects(&mut table);
    exposure(&mut table);
    table.row(Msg::CompareSchooling, schooling);
    table.row(Msg::CompareCertificates, papers);
    table.row(Msg::CompareExpressEntry, express_entry);
    if settings.place.geo != Geo::Canada {
        table.row(Msg::CompareProvincial, provincial);
    }
    table.row(Msg::CompareInterests, interests);
    table.row(Msg::CompareRoles, roles);
    table.rows
}

fn prospects(table: &mut Table) {
    let settings = table.settings;
    let of = |s: &Subject| outlook::outlook(&s.facts, settings.place.geo);
    let alike = |_: &Subject, _: &Subject| None;
    if settings.place.geo != Geo::Canada {
        table.row(Text::from(Msg::ThreeYearRow { period: Text::verbatim(three_year::PERIOD) }), |s| {
            super::three_year::compared(s)
        });
    }
    table.row(outlook_years(), |s| words(&of(s).future, |&a| terms::assessment(a)));
    let count = |figure: &Figure<i32>| {
        number(figure, Form::Decimals(0), &settings, |&n| f64::from(n), |_, n| n.into())
    };
    table.numbers(Msg::OverviewWorkers, Form::Decimals(0), Want::Neither, &alike, |s| {
        count(&of(s).employment)
    });
    table.numbers(Msg::CompareOpenings, Form::Decimals(0), Want::Neither, &alike, |s| count(&of(s).openings));
    table.numbers(Msg::OutlookPerWorker, Form::Decimals(2), Want::More, &alike, |s| {
        number(&of(s).per_worker, Form::Decimals(2), &settings, |&r| f64::from(r), |_, n| n.into())
    });
    table.row(Text::from(Msg::PeopleWomen), super::people::compared);
    table.row(Text::from(Msg::StudyTiedRow), super::study::compared);
}

fn exposure(table: &mut Table) {
    let settings = table.settings;
    let alike = |_: &Subject, _: &Subject| None;
    let measures = |a: &Subject, b: &Subject| {
        let count = |s: &Subject| s.ai.exposure.value().map_or(0, |e| e.measures);
        let (here, there) = (count(a).cast_signed() as i64, count(b).cast_signed() as i64);
        (here != there).then_some(Msg::CompareBasisMeasures { here, there })
    };
    table.numbers(Msg::CompareExposure, Form::Decimals(0), Want::Less, &measures, exposure_cell);
    table.numbers(Msg::CompareNet, Form::Decimals(0), Want::Neither, &alike, |s| {
        number(&s.ai.net, Form::Decimals(0), &settings, |&net| f64::from(net), |_, n| n.into())
    });
    // It stands under the exposure, which is the one headline: two colours for one thing would contradict each other.
    table.set_in(false);
    table.row(Msg::CompareQuadrant, |s| words(&s.ai.complementarity, |c| ai_words::quadrant(c.quadrant)));
}

/// The rating as `4.6 (3.9-5.2)`.
pub fn rating_cell(subject: &Subject) -> Cell {
    let settings = &subject.settings;
    let range =
        |low: f32, high: f32| Text::range(Number::decimal(low.into(), 1), Number::decimal(high.into(), 1));
    let score = rating(subject).score;
    let made = number(
        &score,
        Form::Decimals(1),
        settings,
        |r| f64::from(r.value),
        |r, n| format::with(n, range(r.low, r.high)),
    );
    match score.value() {
        Some(score) => {
            made.more(Msg::CompareInputs, Msg::CompareInputsOf { n: score.inputs.cast_signed() as i64 })
        }
        None => made,
    }
}

/// Median pay in the unit that is chosen.
pub fn pay_cell(subject: &Subject) -> Cell {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let value = |&median: &f32| f64::from(format::pay_value(pay, median, settings));
    let made = number(&pay.median, Form::Pay, settings, value, |_, n| n.into());
    explain_pay(made, subject, pay.median.value().copied())
}

fn band_cell(subject: &Subject, experience: Experience) -> Cell {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let centre = pay.bands.value().and_then(|bands| bands.iter().find(|band| band.experience == experience));
    let value = |_: &[pay::Band; 3]| {
        centre.map_or(f64::NAN, |band| f64::from(format::pay_value(pay, band.centre, settings)))
    };
    let made = number(&pay.bands, Form::Pay, settings, value, |_, n| n.into());
    explain_pay(made, subject, centre.map(|band| band.centre))
}

/// How a year's pay is made of an hour's, where it is.
fn explain_pay(cell: Cell, subject: &Subject, hourly: Option<f32>) -> Cell {
    let settings = &subject.settings;
    match hourly {
        Some(hourly) if settings.unit == PayUnit::Year && !subject.pay.annual_only => {
            let hour = format::amount(hourly, PayUnit::Hour);
            let hour = Text::spaced([hour.into(), terms::unit(PayUnit::Hour).into()]);
            cell.more(Msg::CompareYearOf, Msg::CompareYearBy { hour, method: Msg::MethodAnnual.into() })
        }
        _ => cell,
    }
}

/// Exposure to AI with the span of its measures.
pub fn exposure_cell(subject: &Subject) -> Cell {
    let exposure = &subject.ai.exposure;
    let made = number(
        exposure,
        Form::Decimals(0),
        &subject.settings,
        |e| f64::from(e.score),
        |e, n| {
            let end = |value: f32| Number::decimal(value.into(), 0);
            format::with(n, Text::range(end(e.low), end(e.high)))
        },
    );
    match exposure.value() {
        Some(e) if e.contested => {
            made.more(Msg::CompareMeasures, Msg::CompareContested { n: e.measures.cast_signed() as i64 })
        }
        Some(e) => made.more(Msg::CompareMeasures, Number::whole(e.measures.cast_signed() as i64)),
        None => made,
    }
}

/// The steps of schooling by role, shortest and longest.
pub fn schooling_cell(subject: &Subject) -> Cell {
    schooling(subject)
}

/// Name, text and source of the figures that an occupation is weighed by at a glance: median pay with its place
/// where that is not the one asked for, rating, exposure to AI, outlook.
pub fn brief(subject: &Subject) -> [(Text, Cell); 4] {
    let unit = terms::unit(subject.settings.unit).into();
    let mut pay = pay_cell(subject);
    if let Some(from) = pay.from.as_ref().filter(|from| from.asked.is_some()) {
        pay.text = Text::spaced([Text::verbatim(from.geo.code()), pay.text]);
    }
    let future = outlook::outlook(&subject.facts, subject.settings.place.geo).future;
    [
        (Msg::CompareMedian { unit }.into(), pay),
        (Msg::CompareRating.into(), rating_cell(subject)),
        (Msg::CompareExposure.into(), exposure_cell(subject)),
        (outlook_years().into(), words(&future, |&a| terms::assessment(a))),
    ]
}
