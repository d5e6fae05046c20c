//! `metier similar`, `path` and `payback`: moves to other work, the way there, and whether it is worth it.

use std::io::{self, Write};
use std::rc::Rc;

use clap::Args;
use metier_words::{Msg, Number, Text};
use serde_json::json;

use super::code::Named;
use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, USAGE, tell};
use metier_content::moves::MoveTable;
use metier_content::{format, terms};
use metier_evidence::pay::{self, Unlike};
use metier_evidence::payback::{self, Assumptions, Schooling, YearsFrom};
use metier_evidence::rating::Rater;
use metier_evidence::said::{Per, Said};
use metier_plan::between::{self, retraining};
use metier_plan::moves::{Difference, Move, Moves, Start};
use metier_plan::path::{Goal, Graph, Ground, Prices, Step};
use metier_report::json::moves;
use retraining::Retraining;

mod retraining;
mod ways;

/// `metier path`.
#[derive(Debug, Args)]
pub(crate) struct PathOptions {
    /// Where from.
    #[arg(value_name = "CODE")]
    from: String,
    /// Where to; without it, to whatever gives what is asked for.
    #[arg(value_name = "CODE")]
    to: Option<String>,
    /// Work that pays this at least, CAD a year.
    #[arg(long, value_name = "CAD", value_parser = sum::<1_000_000>)]
    min_pay: Option<Said>,
    /// Work that AI touches so much at most, 0-100.
    #[arg(long, value_name = "N", value_parser = amount::<0, 100>)]
    max_exposure: Option<f32>,
    /// Years of schooling of all moves together at most.
    #[arg(long, value_name = "YEARS", value_parser = amount::<0, 20>)]
    max_schooling: Option<f32>,
    /// Ways, too, that are only possibly within these years.
    #[arg(long, requires = "max_schooling")]
    possibly: bool,
    /// Ways that are shown at most.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=50))]
    limit: Option<u32>,
    /// Price of what is unlike.
    #[arg(long, value_name = "N", default_value_t = Prices::default().unlike, value_parser = amount::<0, 1_000>)]
    unlike: f32,
    /// Price of a step of TEER up.
    #[arg(long, value_name = "N", default_value_t = Prices::default().step, value_parser = amount::<0, 1_000>)]
    step: f32,
    /// Price of a year of schooling.
    #[arg(long, value_name = "N", default_value_t = Prices::default().year, value_parser = amount::<0, 1_000>)]
    year: f32,
}

/// `metier payback`.
#[derive(Debug, Args)]
pub(crate) struct PaybackOptions {
    /// Present work.
    #[arg(value_name = "CODE")]
    from: String,
    /// New work.
    #[arg(value_name = "CODE")]
    to: String,
    /// Years of schooling; what the occupation says where it is not given.
    #[arg(long, value_name = "YEARS", value_parser = amount::<0, 15>)]
    years: Option<f32>,
    /// All tuition, the lower estimate, CAD.
    #[arg(long, value_name = "CAD", value_parser = fees)]
    tuition_low: Option<f32>,
    /// All tuition, the higher estimate, CAD.
    #[arg(long, value_name = "CAD", value_parser = fees)]
    tuition_high: Option<f32>,
    /// Discount rate a year, per cent.
    #[arg(long, value_name = "PERCENT", default_value_t = 3.0, value_parser = amount::<0, 20>)]
    rate: f32,
    /// Chance to finish and find the work, per cent.
    #[arg(long, value_name = "PERCENT", default_value_t = 100.0, value_parser = amount::<0, 100>)]
    chance: f32,
    /// Share of the present pay kept while in school, per cent.
    #[arg(long, value_name = "PERCENT", value_parser = amount::<0, 100>)]
    pay_kept: Option<f32>,
    /// Years looked ahead, schooling included.
    #[arg(long, value_name = "YEARS", default_value_t = 15, value_parser = clap::value_parser!(u32).range(1..=45))]
    horizon: u32,
}

/// A number within bounds, as people write it; the help of the option says the bounds.
fn amount<const LEAST: u32, const MOST: u32>(text: &str) -> Result<f32, String> {
    let value = metier_model::written::number(text).ok_or_else(String::new)? as f32;
    let within = (LEAST as f32..=MOST as f32).contains(&value);
    if within { Ok(value) } else { Err(String::new()) }
}

/// A sum as the screen reads it; a bare number has to be one by the rules of numbers, too, and not below nothing.
pub(super) fn said(text: &str) -> Result<Said, String> {
    let bare = !text.contains(|c: char| c.is_alphabetic() || c == '/');
    let number = || metier_model::written::number(&text.replace(['\'', '\u{2019}'], ""));
    if bare && number().is_none_or(|value| value < 0.0) {
        return Err(String::new());
    }
    Said::read(text).map_err(|_| String::new())
}

/// A sum of pay as it is typed on the screen: `65,000`, `65 000`, `70k`, `30/h`; nothing is below it where it is 0.
fn sum<const MOST: u32>(text: &str) -> Result<Said, String> {
    let said = said(text)?;
    if said.low >= said.high && said.yearly() <= MOST as f32 { Ok(said) } else { Err(String::new()) }
}

/// All tuition as it is typed on the screen: `12,000`, `12k`; a unit of time is none of a whole.
fn fees(text: &str) -> Result<f32, String> {
    if metier_model::written::number(text) == Some(0.0) {
        return Ok(0.0);
    }
    let said = said(text)?;
    let is_whole = said.low >= said.high && (said.guessed || said.per == Per::Year) && said.low <= 500_000.0;
    if is_whole { Ok(said.low) } else { Err(String::new()) }
}

impl Ask<'_> {
    fn by(&self, by: Option<Difference>) -> Text {
        match by {
            Some(by) => format::difference(format::gain(by, &self.settings), &self.settings).into(),
            None => Msg::MovesUnlike.into(),
        }
    }
}

/// What is asked of pay, as it is reckoned: by the year, and of what was typed where that is another unit.
fn least(said: Said) -> Text {
    let year = Number::whole(said.yearly().round() as i64);
    let typed = Number::decimal(said.low.into(), if said.low.fract() == 0.0 { 0 } else { 2 });
    match said.per {
        Per::Year => Msg::PathLeastYear { year },
        Per::Hour => Msg::PathLeastHour { year, typed },
        Per::Day => Msg::PathLeastDay { year, typed },
        Per::Week => Msg::PathLeastWeek { year, typed },
        Per::Fortnight => Msg::PathLeastFortnight { year, typed },
        Per::HalfMonth => Msg::PathLeastHalfMonth { year, typed },
        Per::Month => Msg::PathLeastMonth { year, typed },
    }
    .into()
}

fn dash() -> Text {
    Text::verbatim("-")
}

fn decimal(value: Option<f32>, decimals: u8) -> Text {
    value.map_or_else(dash, |value| Number::decimal(value.into(), decimals).into())
}

fn signed(value: Option<f32>, decimals: u8) -> Text {
    value.map_or_else(dash, |value| Number::decimal(value.into(), decimals).signed().into())
}

pub(super) fn similar(out: &mut impl Write, ask: &Ask, code: &str, limit: usize) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let Some(Named { group, role }) = ask.group(code) else { return Ok(NOT_FOUND) };
    let occupation = catalog.occupation(group, ask.settings.lang);
    let role = role.and_then(|role| Some(occupation.as_ref()?.roles.get(role)?.profile.clone()));
    let start = Start {
        group,
        role: role.clone(),
        place: ask.settings.place,
        hours: ask.settings.hours,
        lang: ask.settings.lang,
    };
    if ask.form == OutputFormat::Html {
        let table = MoveTable::nearest(ask.evidence, start, limit);
        let rater = Rc::new(Rater::new(ask.options.weights()));
        let page = metier_report::html::moves(&ask.basis(&rater), &table);
        return out.write_all(page.as_bytes()).map(|()| 0);
    }
    let found = Moves::new(ask.evidence, start).nearest(limit);
    if ask.form == OutputFormat::Json {
        let body = json!({
            "code": catalog.code(group),
            "title": catalog.title(group, ask.settings.lang),
            "profile": role.map_or_else(|| json!({ "missing": "all-roles" }), |role| json!(role)),
            "place": ask.settings.place.geo.code(),
            "moves": found.iter().map(|m| moves::one(catalog, &ask.settings, m)).collect::<Vec<_>>(),
        });
        ask.json(out, "similar", body)?;
        return Ok(0);
    }
    let head = [
        Msg::ListCode,
        Msg::ListTitle,
        Msg::MovesLikeness,
        Msg::MovesEsdc,
        Msg::MovesEsdcBack,
        Msg::MovesPays,
        Msg::MovesPayOf,
        Msg::MovesExposure,
        Msg::MovesTeer,
        Msg::MovesSchooling,
        Msg::PathPractice,
        Msg::MovesGaps,
    ];
    if !ask.is_looked_at() {
        let rows = found.iter().map(|m| row(ask, m).into_iter().chain([gaps(ask, m)]).collect());
        ask.headed(out, head, rows)?;
        return Ok(0);
    }
    // A line of a terminal has no room for the gaps; they stand below, code by code.
    let [first @ .., last] = head;
    ask.headed(out, first, found.iter().map(|m| row(ask, m)))?;
    writeln!(out)?;
    ask.headed(out, [Msg::ListCode, last], found.iter().map(|m| vec![ask.code(m.to), gaps(ask, m)]))?;
    Ok(0)
}

/// The scales that differ most, with by how much.
fn gaps(ask: &Ask, m: &Move) -> Text {
    let scales = &ask.evidence.catalog.profiles().scales;
    Text::commas(m.gaps.iter().filter_map(|gap| {
        let name = terms::scale_name(scales.get(gap.own.scale)?);
        let by = Number::decimal(f64::from(gap.there.value - gap.own.value), 1).signed();
        Some(Text::spaced([name, by.into()]))
    }))
}

fn row(ask: &Ask, m: &Move) -> Vec<Text> {
    vec![
        ask.code(m.to),
        ask.title(m.to),
        if m.identical { Msg::MovesIdentical.into() } else { Number::decimal(m.percentile.into(), 1).into() },
        m.esdc.map_or_else(dash, |esdc| metier_content::esdc::level(esdc.there)),
        m.esdc.map_or_else(dash, |esdc| metier_content::esdc::level(esdc.back)),
        ask.by(m.pays),
        m.pay.as_ref().map_or_else(dash, |median| terms::place_in_short(&median.from)),
        signed(m.exposure_change, 0),
        Number::whole(i64::from(m.teer_step)).signed().into(),
        metier_content::moves::schooling(m.schooling),
        metier_content::ways::years(m.practice.years()),
    ]
}

pub(super) fn path(out: &mut impl Write, ask: &Ask, asked: &PathOptions) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let Some(from) = ask.group(&asked.from) else { return Ok(NOT_FOUND) };
    let to = match asked.to.as_deref().map(|to| ask.group(to)) {
        Some(None) => return Ok(NOT_FOUND),
        to => to.flatten(),
    };
    let goal = Goal {
        to: to.as_ref().map(|to| to.group),
        pay: asked.min_pay.map(|said| said.yearly()),
        exposure: asked.max_exposure,
        years: asked.max_schooling,
        possibly: asked.possibly,
    };
    if !goal.is_set() {
        return ask.fail(USAGE, Msg::PathNoGoal);
    }
    if goal.to.is_some() && (goal.pay.is_some() || goal.exposure.is_some()) {
        return ask.fail(USAGE, Msg::PathTwoGoals);
    }
    if goal.to == Some(from.group) {
        let (code, title) = (ask.code(from.group), ask.title(from.group));
        return ask.fail(NOT_FOUND, Msg::PathSame { code, title });
    }
    let Some(to) = to.filter(|_| goal.years.is_none() && asked.limit.is_none()) else {
        return ways::run(out, ask, from.group, &goal, asked);
    };
    let prices = Prices { unlike: asked.unlike, step: asked.step, year: asked.year };
    let graph = Graph::new(ask.evidence, ask.settings.place);
    let Some(path) = graph.path(from.group, to.group, &prices) else {
        let (from, to) = (ask.code(from.group), ask.code(to.group));
        return ask.fail(NOT_FOUND, Msg::PathNone { from, to });
    };
    if ask.form == OutputFormat::Json {
        let body = json!({
            "from": catalog.code(from.group),
            "to": catalog.code(to.group),
            "place": ask.settings.place.geo.code(),
            "prices": { "unlike": prices.unlike, "step": prices.step, "year": prices.year },
            "cost": metier_report::json::number(path.cost, 2),
            // The years of no stated length cost nothing: the cost is a floor then.
            "cost_is_floor": !path.is_timed(),
            "moves": path.steps.iter().map(|step| moves::step(catalog, &ask.settings, step, &prices)).collect::<Vec<_>>(),
        });
        ask.json(out, "path", body)?;
        return Ok(0);
    }
    let head = [
        Msg::ListCode,
        Msg::ListTitle,
        Msg::PathGround,
        Msg::MovesLikeness,
        Msg::PathUnlike,
        Msg::PathSteps,
        Msg::PathYears,
        Msg::PathCost,
        Msg::PathAllYears,
        Msg::PathPractice,
    ];
    let start = vec![ask.code(from.group), ask.title(from.group)];
    let steps = path.steps.iter().map(|step| step_row(ask, step, &prices));
    ask.headed(out, head, std::iter::once(start).chain(steps))?;
    if ask.form == OutputFormat::Text {
        let cost = Number::decimal(path.cost.into(), 1);
        let n = path.steps.len() as i64;
        writeln!(out, "\n{}", Text::from(Msg::PathTotal { n, cost }).say(&ask.locale))?;
        let prices = Msg::PathPrices {
            unlike: Number::decimal(prices.unlike.into(), 1),
            step: Number::decimal(prices.step.into(), 1),
            year: Number::decimal(prices.year.into(), 1),
        };
        ask.say(out, prices)?;
        if !path.is_timed() {
            ask.say(out, Msg::PathFloor)?;
        }
    }
    Ok(0)
}

fn step_row(ask: &Ask, step: &Step, prices: &Prices) -> Vec<Text> {
    let [unlike, up, years] = step.parts(prices);
    vec![
        ask.code(step.to),
        ask.title(step.to),
        match step.ground {
            Ground::Near => Msg::PathNear.into(),
            Ground::Named => Msg::PathNamed.into(),
            Ground::Esdc => Msg::PathEsdc.into(),
            Ground::Anew => Msg::PathAnew.into(),
        },
        decimal(Some(step.percentile), 1),
        decimal(Some(unlike), 1),
        decimal(Some(up), 1),
        if step.is_timed() { decimal(Some(years), 1) } else { Text::verbatim("?") },
        decimal(Some(step.cost(prices)), 1),
        metier_content::ways::years(step.schooling),
        metier_content::ways::years(step.practice),
    ]
}

pub(super) fn payback(out: &mut impl Write, ask: &Ask, asked: &PaybackOptions) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let (Some(from), Some(to)) = (ask.group(&asked.from), ask.group(&asked.to)) else { return Ok(NOT_FOUND) };
    let groups = (from.group, to.group);
    if from.group == to.group {
        let (code, title) = (ask.code(from.group), ask.title(from.group));
        return ask.fail(NOT_FOUND, Msg::PathSame { code, title });
    }
    if let (Some(low), Some(high)) = (asked.tuition_low, asked.tuition_high)
        && low > high
    {
        let [low, high] = [low, high].map(|cad| Number::decimal(cad.into(), 0));
        return ask.fail(USAGE, Msg::PaybackTuition { low, high });
    }
    let (now, then, place) = match pay::yearly(catalog, groups, ask.settings.place, ask.settings.hours) {
        Ok(paid) => paid,
        Err(Unlike::Missing) => {
            return ask.fail(NOT_FOUND, Msg::WorthNoWage);
        }
        Err(why) => {
            return ask.fail(NOT_FOUND, Msg::PaybackUnlike { why: terms::unlike(why).into() });
        }
    };
    let schooling = retraining(catalog, (from.group, from.role), (to.group, to.role), ask.settings.place.geo);
    let years_from = match asked.years {
        Some(_) => YearsFrom::Given,
        None => YearsFrom::written(schooling.as_ref()),
    };
    let place_of_role = ask.settings.place.geo;
    let there = catalog.occupation(to.group, ask.settings.lang);
    let role = there.as_ref().and_then(|there| between::role_name(there, to.role, place_of_role));
    let retraining = Retraining {
        groups,
        role: role.map_or(Text::EMPTY, |name| Text::verbatim(name.to_owned())),
        place,
        years_from,
        apprentice: schooling.as_ref().is_some_and(|way| way.apprenticeship),
        // As on the screen: the longer end.
        assumed: asked.assumptions(schooling.as_ref(), [now, then]),
        schooling,
    };
    let result = payback::payback(&retraining.assumed);
    if ask.form == OutputFormat::Json {
        let Retraining { groups, place, years_from, schooling, assumed, .. } = &retraining;
        let based = (assumed, *place, (*years_from, schooling.as_ref()));
        ask.json(out, "payback", moves::payback(catalog, &ask.settings, *groups, based, &result))?;
        return Ok(0);
    }
    ask.table(out, &retraining.rows(ask, &result))?;
    if !retraining.is_reckoned() {
        tell(Msg::WorthPaid, &ask.locale);
    }
    Ok(0)
}

impl PaybackOptions {
    /// What is reckoned with; `way` is the schooling that lies between, `paid` is a year's pay now and then.
    fn assumptions(&self, way: Option<&Schooling>, paid: [f32; 2]) -> Assumptions {
        let [pay_now, pay_then] = paid.map(f64::from);
        let tuition = match (self.tuition_low, self.tuition_high) {
            (None, None) => None,
            (Some(one), None) | (None, Some(one)) => Some((f64::from(one), f64::from(one))),
            (Some(low), Some(high)) => Some((f64::from(low), f64::from(high))),
        };
        let start = Assumptions::default().of_way(way);
        Assumptions {
            pay_now,
            pay_then,
            years: self.years.map_or(start.years, f64::from),
            tuition,
            rate: f64::from(self.rate) / 100.0,
            probability: f64::from(self.chance) / 100.0,
            pay_kept: self.pay_kept.map(|kept| f64::from(kept) / 100.0).or(start.pay_kept),
            horizon: self.horizon,
        }
    }
}
