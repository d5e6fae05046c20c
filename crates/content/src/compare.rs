//! Occupations side by side: one row for each thing that can be compared, with the differences of what is
//! shown against a baseline, where two figures have the same basis.

use std::rc::Rc;

use metier_words::{Msg, Number, Text};

mod conditions;
mod parts;
mod pays;

pub use parts::ComparisonRow;
use parts::{NumberFormat, Want};
use pays::band_cell;
pub use pays::pay_cell;

use super::asked::{
    categories, communities, express_entry, interests, papers, pilots, provincial, regulated, roles, streams,
};
pub use super::asked::{papers as papers_cell, schooling as schooling_cell};
pub use super::cell::{Cell, Difference, Fact, Rank};
use super::cell::{Reason, cell};
use super::origin::{noc, outlook_years};
use super::overview::rating;
use super::{Settings, Subject, ai_words, format, terms};
use metier_evidence::pay::{self, Experience, Place};
use metier_evidence::rating::Rater;
use metier_evidence::{Evidence, ai, outlook, three_year};
use metier_model::date::Day;
use metier_model::facts::Facts;
use metier_model::{Figure, Geo, GroupId};
use metier_plan::between::Schools;

/// Occupations that can be compared at once.
pub const COMPARED: usize = 8;

pub(super) fn words<T, S: Into<Text>>(figure: &Figure<T>, show: impl FnOnce(&T) -> S) -> Cell {
    cell(format::figure(figure, show), figure.provenance().cloned())
}

/// A number with what stands around it.
fn number<T>(
    figure: &Figure<T>,
    form: NumberFormat,
    settings: &Settings,
    value: impl Fn(&T) -> f64,
    around: impl FnOnce(&T) -> Text,
) -> Cell {
    let rounded = figure.value().map(|known| form.round(value(known), settings));
    let shown = rounded.map(|rounded| form.number(rounded, settings));
    let beside = figure.value().map(around).unwrap_or_default();
    let text = |_: &T| match shown {
        Some(number) if beside.is_empty() => number.into(),
        Some(number) => format::with(number, beside.clone()),
        None => Text::EMPTY,
    };
    let made = words(figure, text);
    Cell { number: rounded, shown: shown.map(Text::from), beside, ..made }
}

/// Nothing stands around a number.
fn bare<T>(_: &T) -> Text {
    Text::EMPTY
}

/// The subjects of a comparison with the rows made so far.
struct ComparisonTable<'s, 'a> {
    subjects: &'s [Subject<'a>],
    base: usize,
    settings: Settings,
    rows: Vec<ComparisonRow>,
}

/// What a row of numbers is, apart from the numbers.
struct NumberRow<'f> {
    key: &'static str,
    label: Msg,
    form: NumberFormat,
    want: Want,
    /// Why two occupations' figures cannot be subtracted.
    basis: &'f dyn Fn(&Subject, &Subject) -> Option<Reason>,
}

impl<'f> NumberRow<'f> {
    /// One of which neither more nor less is better, and any two can be subtracted.
    fn new(key: &'static str, label: Msg, form: NumberFormat) -> Self {
        Self { key, label, form, want: Want::Neither, basis: &|_, _| None }
    }

    fn wanted(self, want: Want) -> Self {
        Self { want, ..self }
    }

    fn on_basis(self, basis: &'f dyn Fn(&Subject, &Subject) -> Option<Reason>) -> Self {
        Self { basis, ..self }
    }
}

impl<'a> ComparisonTable<'_, 'a> {
    fn row(&mut self, key: &'static str, label: Msg, make: &dyn Fn(&Subject<'a>) -> Cell) {
        let cells = self.subjects.iter().map(make).collect();
        self.rows.push(ComparisonRow::new(key, label, Want::Neither, cells));
    }

    /// A row of words that say a fact: whether it is the baseline's is told. What is not known is not compared.
    fn facts(
        &mut self,
        (key, label): (&'static str, Msg),
        make: &dyn Fn(&Subject<'a>) -> Cell,
        fact: &dyn Fn(&Subject<'a>) -> Option<Vec<u8>>,
    ) {
        self.row(key, label, make);
        let base = self.subjects.get(self.base).and_then(fact);
        let cells = self.rows.last_mut().into_iter().flat_map(|row| &mut row.cells);
        for (i, (cell, subject)) in cells.zip(self.subjects).enumerate() {
            let (Some(base), Some(own)) = (&base, fact(subject)) else { continue };
            if i != self.base {
                cell.difference = if own == *base { Difference::SameFact } else { Difference::OtherFact };
            }
        }
    }

    /// Gives the last row an axis of its own for its bars: up to an end, or to the largest of its figures.
    fn on_axis(&mut self, end: Option<f32>) {
        if let Some(row) = self.rows.last_mut() {
            let highs = row.cells.iter().filter_map(|cell| cell.span).map(|[.., high]| high);
            row.axis = Some(end.unwrap_or_else(|| highs.fold(0.0, f32::max)));
        }
    }

    /// Sets the last row in below the one above it.
    fn set_in(&mut self, place: bool) {
        if let Some(row) = self.rows.last_mut() {
            (row.indent, row.place) = (1, place);
        }
    }

    /// Says of the last row what it measures, in whole and in few words; behind each of its figures in whole.
    fn means(&mut self, whole: Msg, few: Msg) {
        let Some(row) = self.rows.last_mut() else { return };
        for cell in &mut row.cells {
            cell.more.push((Msg::CompareMeaning.into(), whole.clone().into()));
        }
        row.meaning = Some((whole, few));
    }

    /// Says of every cell of the last row why its figure is not of the place asked for.
    fn explain(&mut self, why: &Msg) {
        for cell in self.rows.last_mut().into_iter().flat_map(|row| &mut row.cells) {
            cell.more.push((Msg::ComparePlace.into(), why.clone().into()));
        }
    }

    /// A row of numbers, with differences of what is shown.
    fn numbers(&mut self, row: NumberRow, make: &dyn Fn(&Subject<'a>) -> Cell) {
        let NumberRow { key, label, form, want, basis } = row;
        let mut cells: Vec<Cell> = self.subjects.iter().map(make).collect();
        let (base, other) = (self.subjects.get(self.base), cells.get(self.base).and_then(|c| c.number));
        for (i, (cell, subject)) in cells.iter_mut().zip(self.subjects).enumerate() {
            let (Some(own), Some(other), Some(base)) = (cell.number, other, base) else { continue };
            if i == self.base {
                continue;
            }
            if let Some(why) = basis(subject, base) {
                cell.difference = Difference::Unlike;
                cell.unlike = Some(why.clone());
                let why = Msg::CompareNotMade { why: why.whole.into() };
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
        let mut row = ComparisonRow::new(key, label, want, cells);
        row.rank();
        self.rows.push(row);
    }
}

/// Pay by the one rule of comparing: of the place asked for where all have it there, else of its province, else of
/// Canada; never of two places side by side. Whether another place is shown than was asked for.
pub fn to_one_place(subjects: &mut [Subject], asked: Place) -> bool {
    let Some(catalog) = subjects.first().map(Subject::catalog) else { return false };
    let facts: Vec<&Facts> = subjects.iter().filter(|s| s.pay.is_known()).map(|s| &s.facts).collect();
    let place = pay::place_of_all(catalog, &facts, asked);
    if place == asked {
        return false;
    }
    for subject in subjects {
        subject.pay = pay::pay_of(catalog, &subject.facts, place);
    }
    true
}

/// The rows of a comparison. Differences are against `baseline`, a position in `groups`.
pub fn rows(
    evidence: &Evidence,
    rater: &Rc<Rater>,
    groups: &[GroupId],
    baseline: usize,
    settings: Settings,
    today: Day,
) -> Vec<ComparisonRow> {
    let mut subjects: Vec<Subject> =
        groups.iter().map(|&group| Subject::new(evidence, rater, group, settings, today)).collect();
    let moved = to_one_place(&mut subjects, settings.place);
    if subjects.is_empty() {
        return Vec::new();
    }
    let base = if baseline < subjects.len() { baseline } else { 0 };
    let mut table = ComparisonTable { subjects: &subjects, base, settings, rows: Vec::with_capacity(24) };
    table.row("teer", Msg::Teer, &|s| {
        let teer = s.catalog().teer(s.group);
        cell(crate::few_words::teer_short(teer), Some(noc()))
            .more(Msg::CompareMeaning, terms::teer_meaning(teer))
    });
    let inputs = |a: &Subject, b: &Subject| {
        let count = |s: &Subject| rating(s).score.value().map_or(0, |score| score.inputs);
        let (here, there) = (count(a).cast_signed() as i64, count(b).cast_signed() as i64);
        (here != there).then(|| Msg::CompareBasisInputs { here, there }.into())
    };
    table.numbers(
        NumberRow::new("rating", Msg::CompareRating, NumberFormat::Decimals(1))
            .wanted(Want::More)
            .on_basis(&inputs),
        &rating_cell,
    );
    let same_pay = |a: &Subject, b: &Subject| {
        pay::basis_differs(&a.pay, &b.pay, settings.hours).map(terms::unlike_reason)
    };
    let unit = terms::unit(settings.unit).into();
    table.numbers(
        NumberRow::new("median", Msg::CompareMedian { unit }, NumberFormat::Pay)
            .wanted(Want::More)
            .on_basis(&same_pay),
        &pay_cell,
    );
    if moved {
        table.explain(&Msg::ComparePairCanada);
    }
    table.row("place", Msg::ComparePlace, &|s| {
        let from = s.pay.median.provenance();
        let place = from.map_or_else(|| Msg::CompareNotStated.into(), terms::place_in_short);
        cell(place, from.cloned())
    });
    table.set_in(true);
    for experience in Experience::ALL {
        let label = Msg::ExperienceShort {
            experience: terms::experience(experience).into(),
            years: Text::verbatim(experience.years()),
        };
        table.numbers(
            NumberRow::new(experience_key(experience), label, NumberFormat::Pay)
                .wanted(Want::More)
                .on_basis(&same_pay),
            &|s| band_cell(s, experience),
        );
        table.set_in(false);
    }
    one_axis(&mut table.rows);
    table.numbers(NumberRow::new("usual_hours", Msg::PayHours, NumberFormat::Decimals(1)), &|s| {
        number(&s.pay.usual_hours, NumberFormat::Decimals(1), &settings, |&h| f64::from(h), bare)
    });
    conditions::rows(&mut table);
    prospects(&mut table);
    exposure(&mut table);
    table.row("schooling", Msg::CompareSchooling, &schooling_cell);
    let schools = Schools::new(evidence.catalog, settings.place.geo);
    if let Some(own) = table.subjects.get(table.base).map(|subject| subject.group) {
        let code = Text::verbatim(evidence.catalog.code(own));
        table.row("schooling_from", Msg::CompareSchoolingFrom { code }, &|s| {
            super::asked::schooling_from(s, own, &schools)
        });
        table.set_in(false);
    }
    table.facts(("credentials", Msg::CompareCertificates), &papers, &regulated);
    table.facts(("express_entry", Msg::CompareExpressEntry), &express_entry, &categories);
    if settings.place.geo != Geo::Canada {
        table.facts(("provincial_programs", Msg::CompareProvincial), &provincial, &streams);
    }
    table.facts(("pilots", Msg::ComparePilots), &pilots, &communities);
    table.row("interests", Msg::CompareInterests, &interests);
    table.row("roles", Msg::CompareRoles, &roles);
    if settings.place.geo != Geo::Canada {
        mark_canada(&mut table.rows);
    }
    table.rows
}

/// Rows of figures that are of the place asked for, or else of Canada.
const OF_PLACES: [&str; 6] = ["median", "outlook", "employment", "openings", "openings_per_worker", "women"];

/// Where a province is asked for, marks what is of Canada beside figures of the province: the row where all of it is,
/// else each figure.
fn mark_canada(rows: &mut [ComparisonRow]) {
    let canada = || Text::verbatim(Geo::Canada.code());
    for row in rows.iter_mut().filter(|row| OF_PLACES.contains(&row.key)) {
        let is_canada = |cell: &Cell| cell.from.as_ref().map(|from| from.geo == Geo::Canada);
        let known: Vec<bool> = row.cells.iter().filter_map(is_canada).collect();
        if known.is_empty() || known.iter().all(|&own| !own) {
            continue;
        }
        if known.iter().all(|&own| own) {
            row.label = format::with(row.label.clone(), canada());
            continue;
        }
        for cell in row.cells.iter_mut().filter(|cell| is_canada(cell) == Some(true)) {
            cell.text = format::with(cell.text.clone(), canada());
            cell.beside =
                Text::spaced([canada(), cell.beside.clone()].into_iter().filter(|text| !text.is_empty()));
        }
    }
}

/// The row's key in JSON: the same token as in the bands of `show`.
fn experience_key(experience: Experience) -> &'static str {
    match experience {
        Experience::Entry => "pay_entry",
        Experience::Mid => "pay_mid",
        Experience::Senior => "pay_senior",
    }
}

/// Puts the bars of all rows of pay on one axis: from nothing to the most that anybody is paid here.
fn one_axis(rows: &mut [ComparisonRow]) {
    let spans = |row: &ComparisonRow| {
        row.cells.iter().filter_map(|cell| cell.span).map(|[.., high]| high).fold(0.0, f32::max)
    };
    let most = rows.iter().map(spans).fold(0.0, f32::max);
    for row in rows.iter_mut().filter(|row| row.cells.iter().any(|cell| cell.span.is_some())) {
        row.axis = Some(most);
    }
}

fn prospects(table: &mut ComparisonTable) {
    let settings = table.settings;
    let of = |s: &Subject| outlook::outlook(&s.facts, settings.place.geo);
    if settings.place.geo != Geo::Canada {
        table.row(
            "outlook_three_year",
            Msg::ThreeYearRow { period: Text::verbatim(three_year::PERIOD) },
            &|s| super::three_year::compared(s),
        );
    }
    table.row("outlook", outlook_years(), &|s| words(&of(s).future, |&a| terms::assessment(a)));
    let count =
        |figure: &Figure<i32>| number(figure, NumberFormat::Decimals(0), &settings, |&n| f64::from(n), bare);
    table.numbers(NumberRow::new("employment", Msg::OverviewWorkers, NumberFormat::Decimals(0)), &|s| {
        let employment = of(s).employment;
        count(&employment).span(employment.value().map(|&n| [n as f32; 3]))
    });
    table.on_axis(None);
    table.numbers(NumberRow::new("openings", Msg::CompareOpenings, NumberFormat::Decimals(0)), &|s| {
        count(&of(s).openings)
    });
    table.numbers(
        NumberRow::new("openings_per_worker", Msg::OutlookPerWorker, NumberFormat::Decimals(2))
            .wanted(Want::More),
        &|s| number(&of(s).per_worker, NumberFormat::Decimals(2), &settings, |&r| f64::from(r), bare),
    );
    let place = |s: &Subject| super::people::share_of_women(s).provenance().map(|from| from.geo);
    let one_place =
        |a: &Subject, b: &Subject| (place(a) != place(b)).then(|| terms::unlike_reason(pay::Unlike::Places));
    table.numbers(
        NumberRow::new("women", Msg::PeopleWomenPercent, NumberFormat::Decimals(0)).on_basis(&one_place),
        &|s| {
            let percent = |&share: &f32| f64::from(share) * 100.0;
            number(&super::people::share_of_women(s), NumberFormat::Decimals(0), &settings, percent, bare)
        },
    );
    table.row("study_tied", Msg::StudyTiedRow, &super::study::compared);
    table.means(Msg::StudyTiedMeaning, Msg::StudyTiedFoot);
}

fn exposure(table: &mut ComparisonTable) {
    let settings = table.settings;
    let measures = |a: &Subject, b: &Subject| {
        let count = |s: &Subject| s.ai.exposure.value().map_or(0, |e| e.measures);
        let (here, there) = (count(a).cast_signed() as i64, count(b).cast_signed() as i64);
        (here != there).then(|| Msg::CompareBasisMeasures { here, there }.into())
    };
    table.numbers(
        NumberRow::new("exposure", Msg::CompareExposure, NumberFormat::Decimals(0))
            .wanted(Want::Less)
            .on_basis(&measures),
        &exposure_cell,
    );
    table.on_axis(Some(100.0));
    table.numbers(NumberRow::new("net_exposure", Msg::CompareNet, NumberFormat::Decimals(0)), &|s| {
        number(&s.ai.net, NumberFormat::Decimals(0), &settings, |&net| f64::from(net), bare)
            .span(s.ai.net.value().map(|&net| [net; 3]))
    });
    table.means(Msg::CompareNetMeaning, Msg::CompareNetFoot);
    table.on_axis(Some(100.0));
    // It stands under the exposure, which is the one headline: two colours for one thing would contradict each other.
    table.set_in(false);
    table.row("quadrant", Msg::CompareQuadrant, &|s| {
        let made = words(&s.ai.complementarity, |c| ai_words::quadrant(c.quadrant));
        match s.ai.complementarity.value() {
            Some(c) => made.fact("token", Fact::Token(c.quadrant.token().to_owned())),
            None => made,
        }
    });
    // What is done today is neither better nor worse.
    table.numbers(NumberRow::new("used_today", Msg::CompareUsed, NumberFormat::Decimals(0)), &|s| {
        let share = &s.ai.observed.share;
        let made =
            number(share, NumberFormat::Decimals(0), &settings, |&share| 100.0 * f64::from(share), bare)
                .span(share.value().map(|&share| [100.0 * share; 3]));
        // Who has no figure of the work is told as well.
        let from = made.from.clone().or_else(|| Some(ai::observed_provenance(ai::BY_ONET)));
        Cell { from, ..made }
    });
    table.on_axis(Some(100.0));
}

/// The rating as `4.6 (3.9-5.2)`.
pub(crate) fn rating_cell(subject: &Subject) -> Cell {
    let settings = &subject.settings;
    let range =
        |low: f32, high: f32| Text::range(Number::decimal(low.into(), 1), Number::decimal(high.into(), 1));
    let score = rating(subject).score;
    let made =
        number(&score, NumberFormat::Decimals(1), settings, |r| f64::from(r.value), |r| range(r.low, r.high))
            .ends(score.value().map(|r| [r.low, r.high]), 1);
    match score.value() {
        Some(score) => {
            made.more(Msg::CompareInputs, Msg::CompareInputsOf { n: score.inputs.cast_signed() as i64 })
        }
        None => made,
    }
}

/// Exposure to AI with the span of its measures.
pub(crate) fn exposure_cell(subject: &Subject) -> Cell {
    let exposure = &subject.ai.exposure;
    let made = number(
        exposure,
        NumberFormat::Decimals(0),
        &subject.settings,
        |e| f64::from(e.score),
        |e| {
            let end = |value: f32| Number::decimal(value.into(), 0);
            Text::range(end(e.low), end(e.high))
        },
    )
    .span(exposure.value().map(|e| [e.low, e.score, e.high]))
    .ends(exposure.value().map(|e| [e.low, e.high]), 0);
    let alike = ai_words::roles_alike(subject);
    let made = alike.into_iter().fold(made, |made, told| made.more(Msg::AiByRoleShort, told));
    match exposure.value() {
        Some(e) if e.contested => {
            made.more(Msg::CompareMeasures, Msg::CompareContested { n: e.measures.cast_signed() as i64 })
        }
        Some(e) => made.more(Msg::CompareMeasures, Number::whole(e.measures.cast_signed() as i64)),
        None => made,
    }
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
