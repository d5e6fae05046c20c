//! Moves, paths and paybacks as JSON.

use serde_json::{Value, json};

use crate::value::{missing, number};
use metier_content::{Settings, terms};
use metier_data::Catalog;
use metier_evidence::Evidence;
use metier_evidence::pay::{self, Place};
use metier_evidence::payback::{Assumptions, Curve, Payback, Schooling, YearsFrom};
use metier_model::GroupId;
use metier_plan::between::{Between, ByWork};
use metier_plan::moves::{Gap, Move};
use metier_plan::pair::StatedYears;
use metier_plan::papers::{Demand, Paper};
use metier_plan::path::{Few, Goal, Path, Prices, Step};
use metier_words::Locale;

fn known(value: Option<f32>, decimals: u8, why_not: &str) -> Value {
    value.map_or_else(|| missing(why_not), |value| number(value, decimals))
}

/// Years that are added up; missing where none of them is stated, and where only some are, the known ones.
fn years(stated: StatedYears) -> Value {
    if stated.is_known() { number(stated.years, 2) } else { missing("not-stated") }
}

/// Years from the shortest to the longest; missing where none of them is stated.
fn range(stated: StatedYears) -> Value {
    if stated.is_known() {
        json!({ "low": number(stated.low, 2), "high": number(stated.high, 2) })
    } else {
        missing("not-stated")
    }
}

/// Schooling between two occupations, months from the shortest to the longest.
fn between(between: Between) -> Value {
    if between.is_known() {
        json!({ "low": number(between.low, 1), "high": number(between.high, 1) })
    } else {
        missing("not-stated")
    }
}

/// One move.
pub fn one(catalog: &Catalog, settings: &Settings, m: &Move) -> Value {
    let pay = m.pay.as_ref().map_or_else(
        || missing("no-wage-published"),
        |median| {
            json!({
                "median": number(median.hourly(), 2), "unit": "CAD/hour", "geo": median.from.geo.code(),
                "period": median.period(catalog), "at_minimum_wage": median.is_floored(),
            })
        },
    );
    let pays = m.pays.map_or_else(
        || missing("not-comparable"),
        |by| json!({ "hourly": number(by.hourly, 2), "annual": number(by.annual, 0) }),
    );
    let required =
        m.papers.iter().filter(|paper| matches!(paper.demand, Demand::Required | Demand::SomeProvinces));
    let esdc = m.esdc.map_or_else(
        || missing("not-in-esdc-matrix"),
        |esdc| json!({ "there": esdc.there.token(), "back": esdc.back.token() }),
    );
    json!({
        "code": catalog.code(m.to),
        "title": catalog.title(m.to, settings.lang),
        "teer": catalog.teer(m.to).0,
        "likeness": number(m.percentile, 1),
        "identical_scores": m.identical,
        "esdc": esdc,
        "pay": pay,
        "pay_difference": pays,
        "exposure": known(m.exposure, 0, "not-rated"),
        "exposure_difference": known(m.exposure_change, 0, "not-rated"),
        "net_exposure": known(m.net, 1, "not-rated"),
        "net_exposure_difference": known(m.net_change, 1, "not-rated"),
        "teer_steps_up": m.teer_step,
        "gaps": m.gaps.iter().map(|gap| one_gap(catalog, gap, &settings.locale())).collect::<Vec<_>>(),
        "papers": required.map(|paper| &paper.name).collect::<Vec<_>>(),
        "after": m.after.iter().map(|&group| catalog.code(group)).collect::<Vec<_>>(),
        "papers_asked": m.papers.iter().map(one_paper).collect::<Vec<_>>(),
        "schooling_months": known(m.schooling.known(), 2, "not-stated"),
        "schooling_range": between(m.schooling),
        "schooling_known": !m.schooling.open,
        "schooling_decided": m.schooling.is_decided(),
        "schooling_by_work": m.schooling.by_work.map_or_else(
            || missing("not-by-work"),
            |by_work| by_own_work(by_work, 12.0, 1),
        ),
        "apprenticeship": m.schooling.apprenticeship,
        "practice_months": known(m.practice.known(), 2, "not-stated"),
        "practice_known": m.practice.timed,
    })
}

/// What years in one's own work stand for: the schooling of whoever has none, in units of so many a year.
fn by_own_work(by_work: ByWork, a_year: f32, decimals: u8) -> Value {
    let years = by_work.years();
    json!({
        "low": number(years.low * a_year, decimals), "high": number(years.high * a_year, decimals),
        "known": years.whole, "apprenticeship": by_work.apprenticeship,
    })
}

fn one_paper(paper: &Paper) -> Value {
    json!({ "name": paper.name, "kind": paper.kind.token(), "asked": paper.demand.token() })
}

fn one_gap(catalog: &Catalog, gap: &Gap, locale: &Locale) -> Value {
    json!({
        "name": catalog.profiles().scales.get(gap.own.scale).map(|scale| terms::scale_name(scale).say(locale)),
        "family": gap.own.family.token(),
        "own": number(gap.own.value, 2),
        "there": number(gap.there.value, 2),
        "of": gap.own.family.top(),
    })
}

/// One move of a path.
pub fn step(catalog: &Catalog, settings: &Settings, step: &Step, prices: &Prices) -> Value {
    let [unlike, up, schooling] = step.parts(prices);
    json!({
        "code": catalog.code(step.to),
        "title": catalog.title(step.to, settings.lang),
        "ground": step.ground.token(),
        "likeness": number(step.percentile, 1),
        "teer_steps_up": step.up,
        "schooling_years": years(step.schooling),
        "schooling_range": range(step.schooling),
        "apprenticeship": step.apprenticeship,
        "schooling_known": step.schooling.whole,
        "schooling_by_work":
            step.by_work.map_or_else(|| missing("not-by-work"), |by_work| by_own_work(by_work, 1.0, 2)),
        "practice_years": years(step.practice),
        "practice_known": step.practice.whole,
        "licensed": step.licensed,
        "cost": {
            "unlike": number(unlike, 2), "step": number(up, 2), "schooling": number(schooling, 2),
            "all": number(step.cost(prices), 2),
        },
    })
}

/// The few cheapest ways to a goal: those of known length, then those whose cost is a floor.
pub fn ways(
    evidence: &Evidence,
    settings: &Settings,
    from: GroupId,
    (goal, prices): (&Goal, &Prices),
    found: &Few,
) -> Value {
    let catalog = evidence.catalog;
    let asked = |value: Option<f32>| known(value, 1, "not-asked");
    let one = |path: &Path| {
        let to = path.to()?;
        let median = pay::median(catalog, to, settings.place);
        let pay = median.map_or_else(
            || missing("no-wage-published"),
            |median| {
                json!({
                    "annual": number(median.annual(settings.hours), 0), "geo": median.from.geo.code(),
                    "at_minimum_wage": median.is_floored(),
                })
            },
        );
        let (schooling, practice) = (path.schooling(), path.practice());
        Some(json!({
            "to": catalog.code(to),
            "title": catalog.title(to, settings.lang),
            "pay": pay,
            "exposure": known(evidence.ai_rankings().score(to), 1, "not-rated"),
            "schooling_years": years(schooling),
            "schooling_range": range(schooling),
            "schooling_known": schooling.whole,
            "practice_years": years(practice),
            "practice_known": practice.whole,
            "cost": number(path.cost, 2),
            "moves": path.steps.iter().map(|own| step(catalog, settings, own, prices)).collect::<Vec<_>>(),
        }))
    };
    json!({
        "from": catalog.code(from),
        "place": settings.place.geo.code(),
        "goal": {
            "to": goal.to.map_or_else(|| missing("not-asked"), |to| json!(catalog.code(to))),
            "annual_pay_at_least": asked(goal.pay),
            "exposure_at_most": asked(goal.exposure),
            "schooling_years_at_most": asked(goal.years),
            "possibly_within": goal.possibly,
        },
        "prices": { "unlike": prices.unlike, "step": prices.step, "year": prices.year },
        "occupations_of_unknown_length": found.untimed.map_or_else(|| missing("years-asked"), |n| json!(n)),
        "occupations_possibly_within": found.possibly.map_or_else(
            || missing(if goal.possibly { "among-the-ways" } else { "no-years-asked" }),
            |n| json!(n),
        ),
        "ways": found.ways.iter().filter_map(one).collect::<Vec<_>>(),
    })
}

/// A payback with what it rests on; both pays are of one place, and the years, where they come from, are those of an
/// apprenticeship, which is paid, or of schooling.
pub fn payback(
    catalog: &Catalog,
    settings: &Settings,
    (from, to): (GroupId, GroupId),
    (a, place, years): (&Assumptions, Place, (YearsFrom, Option<&Schooling>)),
    result: &Payback,
) -> Value {
    let whole = |value: f64| json!(value.round() as i64);
    let curve = |curve: &Curve| {
        if !a.is_reckoned(years.1) {
            return missing("apprentice-pay-or-years-not-given");
        }
        let even = curve.break_even.map_or_else(|| missing("not-within-horizon"), |year| json!(year));
        json!({
            "break_even_year": even,
            "net_present_value": whole(curve.net_present_value()),
            "sums": curve.sums.iter().map(|&sum| whole(sum)).collect::<Vec<_>>(),
        })
    };
    let group = |group| json!({ "code": catalog.code(group), "title": catalog.title(group, settings.lang) });
    let tuition = a.tuition.map_or_else(
        || missing("not-given"),
        |(low, high)| json!({ "low": whole(low), "high": whole(high) }),
    );
    let percent = |share: f64| json!((share * 10_000.0).round() / 100.0);
    let area = place.area.and_then(|area| catalog.areas().get(usize::from(area)));
    let region = area.map_or_else(|| missing("whole-place"), |area| json!(area.code));
    json!({
        "from": group(from),
        "to": group(to),
        "assumptions": {
            "geo": place.geo.code(), "region": region,
            "pay_now": whole(a.pay_now), "pay_then": whole(a.pay_then), "years": json!(a.years),
            "years_from": years.0.token(),
            "years_of_apprenticeship": years.1.is_some_and(|way| way.apprenticeship),
            "years_without_own_work": years.1.and_then(|way| way.by_work).map_or_else(
                || missing("not-by-work"),
                |others| json!({
                    "low": number(others.years.0 as f32, 2), "high": number(others.years.1 as f32, 2),
                    "known": !others.open, "apprenticeship": others.apprenticeship,
                }),
            ),
            "tuition": tuition, "rate_percent": percent(a.rate), "chance_percent": percent(a.probability),
            "pay_kept_percent": a.pay_kept.map_or_else(|| missing("not-given"), percent), "horizon": a.horizon,
        },
        "low_tuition": curve(&result.low_tuition),
        "high_tuition": curve(&result.high_tuition),
    })
}
