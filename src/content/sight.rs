//! What the first page answers at sight: pay, getting in, jobs, AI, Canada, what next, each in a line with its source.

use metier_words::{Msg, Number, Text};

use super::overview::outlook_years;
use super::{Item, Subject, asked, format, immigration_page, terms, three_year};
use crate::evidence::pay::{self, HoursBasis};
use crate::evidence::{outlook, three_year as outlook_of_place};
use crate::plan::similar;
use metier_model::{Figure, Geo, GroupId, Provenance};

/// The lines, from the summary's end to what comes next.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    // Before the number it speaks of, so that no screen is too small to show it.
    if let Some(fallback) = &subject.pay.fallback {
        items.push(Item::warning(Msg::PayFallback { text: terms::fallback(fallback).into() }));
    }
    items.push(pay(subject));
    items.push(getting_in(subject));
    items.push(jobs(subject));
    items.push(ai(subject));
    items.extend(canada(subject));
    items.push(next(subject));
    items.push(Item::hint(Msg::SightMovesHint { key: "show-moves" }));
    items.push(Item::gap());
}

/// How many roles share the code, and the key that chooses one.
pub(super) fn roles(subject: &Subject) -> Option<Item> {
    let count = subject.occupation.as_ref()?.roles.len();
    (count > 1 && subject.role.is_none())
        .then(|| Item::hint(Msg::SightRoles { n: count.cast_signed() as i64, key: "role" }))
}

/// `58,400 CAD/year · more than 63 in 100 occupations`; the usual week where it makes another year.
fn pay(subject: &Subject) -> Item {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let median = format::pay_figure(pay, &pay.median, settings);
    let mut item = Item::figure(Msg::CompareMedianShort, &median, |&hourly| {
        let own = format::in_unit(format::pay_amount(pay, hourly, settings), settings);
        let rank = rank(subject).map(|rank| Msg::SightPayRank { n: Number::decimal(rank.into(), 0) }.into());
        Text::dots([own, rank.unwrap_or_default()])
    });
    if let (Some(&hourly), false) = (pay.median.value(), pay.annual_only) {
        let hour = format::in_unit(
            format::amount(hourly, super::PayUnit::Hour),
            &super::Settings { unit: super::PayUnit::Hour, ..*settings },
        );
        item = item.more(Msg::SightPayHour, hour);
        if pay.uses_usual_hours(HoursBasis::Usual) {
            let year = format::amount(pay.annual(hourly, HoursBasis::Usual), super::PayUnit::Year);
            item = item.more(Msg::SightPayUsual, year);
        }
    }
    item
}

/// The share of unit groups, 0-100, whose median pay in the same place is less; none for an economic region, whose
/// figures the others do not have.
fn rank(subject: &Subject) -> Option<f32> {
    let from = subject.pay.median.provenance().filter(|from| from.area.is_none())?;
    let all = pay::medians(subject.catalog().columns(), from.geo);
    let own = *all.get(usize::from(subject.group.0)).filter(|own| !own.is_nan())?;
    let known = all.iter().filter(|other| !other.is_nan()).count();
    let below = all.iter().filter(|&&other| other < own).count();
    Some(100.0 * below as f32 / known.max(1) as f32)
}

/// Schooling and practice, then papers by how firmly they are asked.
fn getting_in(subject: &Subject) -> Item {
    let (schooling, papers) = (asked::schooling(subject), asked::papers(subject));
    let teer = terms::teer_meaning(subject.catalog().teer(subject.group));
    let from = schooling.from.clone().or(papers.from.clone());
    let papers_text = Msg::SightPapers { papers: papers.text };
    let mut item =
        Item::row(Msg::SightIn, Text::dots([schooling.text, papers_text.into()])).more(Msg::Teer, teer);
    item.more.extend(schooling.more.into_iter().chain(papers.more));
    match from {
        Some(from) => item.from(from),
        None => item,
    }
}

/// What is expected in ten years, and before it in three where there is such an outlook of the place.
fn jobs(subject: &Subject) -> Item {
    let geo = subject.settings.place.geo;
    let future = outlook::outlook(&subject.facts, geo).future;
    let ten = format::figure(&future, |&assessment| terms::assessment(assessment));
    let mut item = match outlook_of_place::of(subject.catalog(), subject.group, geo) {
        Figure::Known { value, from } => {
            let near = Msg::SightThreeYears { level: three_year::words(value), place: place(geo) };
            Item::row(
                Msg::SightJobs,
                Text::dots([near.into(), Msg::SightTenYears { level: ten.clone() }.into()]),
            )
            .from(from)
        }
        Figure::Missing(_) => {
            let item = Item::row(Msg::SightJobs, Msg::SightTenYears { level: ten.clone() });
            match future.provenance() {
                Some(from) => item.from(from.clone()),
                None => item,
            }
        }
    };
    item = item.more(outlook_years(), ten);
    item
}

fn place(geo: Geo) -> Text {
    Text::verbatim(geo.code())
}

/// The exposure with its span, and what is seen in use today.
fn ai(subject: &Subject) -> Item {
    let impact = &subject.ai;
    let used = impact
        .observed
        .share
        .value()
        .map(|&share| Text::from(Msg::SightUsed { n: super::ai_words::percent(share) }));
    let item = Item::figure(Msg::SightAi, &impact.exposure, |e| {
        let whole = |value: f32| Number::decimal(value.into(), 0);
        let score = Msg::ExposureOf { score: whole(e.score), low: whole(e.low), high: whole(e.high) };
        let contested = if e.contested { Msg::Contested.into() } else { Text::EMPTY };
        Text::dots([Text::commas([score.into(), contested]), used.clone().unwrap_or_default()])
    })
    .named(Msg::OverviewAi);
    let item = item.more(Msg::SightAiReads, Msg::AiNotLoss);
    match &impact.complementarity {
        Figure::Known { value, .. } => {
            item.more(Msg::AiQuadrantLabel, super::ai_words::quadrant(value.quadrant))
        }
        Figure::Missing(_) => item,
    }
}

/// Whether Express Entry takes the occupation, and by what.
fn canada(subject: &Subject) -> Option<Item> {
    let mut item = immigration_page::express_entry(subject)?;
    item.label = Msg::SightCanada.into();
    item.name = Msg::ImmigrationExpressEntry.into();
    Some(item)
}

/// How many of the nearest occupations pay more and are less exposed.
fn next(subject: &Subject) -> Item {
    let (catalog, geo) = (subject.catalog(), subject.settings.place.geo);
    let rankings = subject.evidence.ai_rankings();
    let hours = subject.settings.hours;
    let own = rankings.score(subject.group).map(f32::round);
    let is_better = |group: GroupId| {
        let pays = pay::pair(catalog, group, subject.group, geo)
            .is_some_and(|(other, own)| other.unlike(&own, hours).is_none() && other.hourly > own.hourly);
        let less = rankings.score(group).map(f32::round).zip(own).is_some_and(|(other, own)| other < own);
        pays && less
    };
    let near = &subject.facts.near;
    let better = near.iter().filter(|(group, ..)| is_better(GroupId(*group))).count();
    let text = Msg::SightBetter { n: better.cast_signed() as i64, all: near.len().cast_signed() as i64 };
    if near.is_empty() {
        return Item::row(Msg::SightNext, Msg::SightNoNear).from(super::overview::own());
    }
    Item::row(Msg::SightNext, text).from(Provenance::modelled(
        &["oasis-2025"],
        "2025",
        Geo::Canada,
        similar::METHOD,
    ))
}
