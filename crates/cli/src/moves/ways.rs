//! `metier path --min-pay …`: the few cheapest ways to whatever gives what is asked for.

use std::io::{self, Write};

use metier_words::{Msg, Number, Text};

use super::super::form::{Ask, OutputFormat};
use super::super::out::NOT_FOUND;
use super::PathOptions;
use metier_content::{terms, ways};
use metier_model::GroupId;
use metier_plan::path::{Goal, Graph, Path, Prices};
use metier_report::json::moves;

/// Ways that are shown where nothing is said of it.
const FEW: u32 = 8;

pub(super) fn run(
    out: &mut impl Write,
    ask: &Ask,
    from: GroupId,
    goal: &Goal,
    asked: &PathOptions,
) -> io::Result<u8> {
    let prices = Prices { unlike: asked.unlike, step: asked.step, year: asked.year };
    let graph = Graph::new(ask.evidence, ask.settings.place);
    let count = asked.limit.unwrap_or(FEW) as usize;
    let found = graph.ways(from, goal, ask.settings.hours, &prices, count);
    if ask.form == OutputFormat::Json {
        let body = moves::ways(ask.evidence, &ask.settings, from, (goal, &prices), &found);
        ask.json(out, "ways", body)?;
        return Ok(if found.ways.is_empty() { NOT_FOUND } else { 0 });
    }
    // By which length ways are within the years, and how many more there are by the other.
    let counted = goal.years.map(|_| match found.possibly {
        Some(n) => Msg::PathLongest { n: n as i64 },
        None => Msg::PathShortest,
    });
    if found.ways.is_empty() {
        let none = Text::from(Msg::WayNone);
        return ask.fail(NOT_FOUND, Text::spaced(std::iter::once(none).chain(counted.map(Text::from))));
    }
    let head = [
        Msg::ListCode,
        Msg::ListTitle,
        Msg::PathBy,
        Msg::WayHeadPay,
        Msg::ListExposure,
        Msg::PathAllYears,
        Msg::PathPractice,
        Msg::PathUnlike,
        Msg::PathSteps,
        Msg::PathYears,
        Msg::PathCost,
        Msg::PathWalls,
    ];
    let rows = |ways: &[Path]| {
        ways.iter().filter_map(|path| row(ask, from, path, &prices)).collect::<Vec<_>>().into_iter()
    };
    // The ways of unknown length stand below a sentence of their own; a table of values stays one.
    let untimed = ways::untimed(goal, &found).filter(|_| ask.form != OutputFormat::Csv);
    let (first, others) = match untimed {
        Some(_) => found.ways.split_at(found.timed()),
        None => (&found.ways[..], &[][..]),
    };
    if !first.is_empty() {
        ask.headed(out, head.clone(), rows(first))?;
    }
    if let Some(untimed) = untimed {
        let gap = if first.is_empty() { "" } else { "\n" };
        writeln!(out, "{gap}{}\n", Text::from(untimed).say(&ask.locale))?;
        ask.headed(out, head, rows(others))?;
    }
    if ask.form == OutputFormat::Text {
        let part = |value: f32| Number::decimal(value.into(), 1);
        let told =
            Msg::PathPrices { unlike: part(prices.unlike), step: part(prices.step), year: part(prices.year) };
        writeln!(out, "\n{}", Text::from(told).say(&ask.locale))?;
        let place = terms::place_asked(ask.evidence.catalog, ask.settings.place);
        ask.say(out, Msg::PathPayOf { place })?;
        if let Some(counted) = counted {
            ask.say(out, counted)?;
        }
        if found.straight_is_best {
            ask.say(out, Msg::WayStraight)?;
        }
        // What was understood of a sum that was typed.
        if let Some(said) = asked.min_pay {
            ask.say(out, super::least(said))?;
        }
        if found.timed() < found.ways.len() {
            ask.say(out, Msg::PathFloor)?;
        }
    }
    Ok(0)
}

/// A way as a row: where it leads, by which codes, what there is there, its cost in parts, and where a licence is
/// required.
fn row(ask: &Ask, from: GroupId, path: &Path, prices: &Prices) -> Option<Vec<Text>> {
    let way = ways::way(ask.evidence, from, path, &ask.settings)?;
    let mut sums = [0.0_f32; 3];
    for step in &path.steps {
        for (sum, part) in sums.iter_mut().zip(step.parts(prices)) {
            *sum += part;
        }
    }
    let part = |value: f32| Text::from(Number::decimal(value.into(), 1));
    let [unlike, up, school] = sums.map(part);
    let walls = path.steps.iter().filter(|step| step.licensed).map(|step| ask.code(step.to));
    Some(vec![
        ask.code(way.to),
        ask.title(way.to),
        way.codes,
        way.pay,
        way.exposure,
        way.years,
        way.practice,
        unlike,
        up,
        if path.is_timed() || ask.form == OutputFormat::Csv { school } else { Text::verbatim("?") },
        if ask.form == OutputFormat::Csv { part(path.cost) } else { way.cost },
        Text::commas(walls),
    ])
}
