//! Exposure to AI in words and numbers.

use metier_words::Text;

use super::french::prose_note;
use super::overview::own;
use super::{Item, Subject, Tone, format, not_written};
use crate::evidence::ai::{self, Measure};
use metier_model::facts::Origin;
use metier_model::schema::Fit;
use metier_model::{Figure, Geo, Provenance};

/// Items of the AI page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::with_capacity(48);
    figures(subject, &mut items);
    by_role(subject, &mut items);
    text(subject, &mut items);
    mapping(subject, &mut items);
    items
}

/// `31 of 100 (24-41), 3 measures`.
pub fn exposure_text(exposure: &ai::Exposure) -> String {
    let contested = if exposure.contested { ", contested: the measures disagree" } else { "" };
    format!(
        "{:.0} of 100 ({:.0}-{:.0}), {} measures{contested}",
        exposure.score, exposure.low, exposure.high, exposure.measures
    )
}

/// What the pane of AI shows: the chosen role's own figure first, then exposure with its measures as bars, roles,
/// and what changes in words.
pub fn pane(subject: &Subject) -> Vec<Item> {
    let impact = &subject.ai;
    let mut items = Vec::with_capacity(40);
    if let Some(role) = subject.chosen_role() {
        items.push(Item::heading(role.name.clone()));
        match subject.role.and_then(|role| subject.ai.roles.get(role)).and_then(|own| own.beta.missing()) {
            Some(reason) => items.push(Item::warning(format!("no figure of its own: {reason}"))),
            None => items.extend(own_figures(subject).into_iter().take(2)),
        }
        items.push(Item::heading("The whole unit group"));
    }
    match &impact.exposure {
        Figure::Known { value, from } => {
            let text = format!("exposure {:.0} of 100 ({:.0}-{:.0})", value.score, value.low, value.high);
            items.push(Item::heading(text).from(from.clone()).named("AI exposure"));
            if value.contested {
                items.push(Item::warning("contested: the measures disagree").from(from.clone()));
            } else {
                items.push(Item::note("rank among unit groups, by measure").from(from.clone()));
            }
        }
        Figure::Missing(reason) => items.push(Item::warning(format!("exposure: no data, {reason}"))),
    }
    for reading in &impact.readings {
        let label = match reading.measure {
            Measure::HumanBeta => "tasks (β)",
            Measure::Applicability => "use seen",
            Measure::Aioe => "AIOE",
        };
        let item = Item::figure(label, &reading.percentile, |rank| format!("{rank:.0}"));
        items.push(match reading.percentile.value() {
            Some(rank) => item.bar(rank / 100.0).named(reading.measure.name()),
            None => item,
        });
    }
    if let Figure::Known { value, from } = &impact.complementarity {
        let border = if value.borderline { ", borderline" } else { "" };
        let text = format!("Dais alone: {}{border}", value.quadrant.plain());
        items.push(Item::note(text).from(from.clone()).named("Quadrant (Dais alone)"));
    }
    if let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) {
        items.push(Item::heading("tasks sped up by role, β 0-1"));
        items.extend(occupation.roles.iter().zip(&impact.roles).enumerate().map(|(i, (role, own))| {
            let mark = if subject.role == Some(i) { "● " } else { "" };
            let item = Item::figure(format!("{mark}{}", role.name), &own.beta, |beta| format!("{beta:.2}"));
            match own.beta.value() {
                Some(&beta) => item.bar(beta),
                None => Item { text: "no data".into(), ..item },
            }
            .named(role.name.clone())
        }));
        items.push(Item::note("one measure only: no range"));
    }
    items.extend(words(subject, "Takes over", "Assists", "Long run"));
    items
}

/// The figures of the chosen role.
fn own_figures(subject: &Subject) -> Vec<Item> {
    let Some(own) = subject.role.and_then(|role| subject.ai.roles.get(role)) else { return Vec::new() };
    let rank = Item::figure("Its rank", &own.percentile, |rank| format!("{rank:.0} of 100"));
    let beta = Item::figure("Its tasks sped up (β)", &own.beta, |beta| format!("{beta:.2}"));
    vec![
        match own.beta.value() {
            Some(&share) => beta.bar(share),
            None => beta,
        },
        rank.named("Rank of the role by its β"),
        Item::figure("Its use seen (Microsoft)", &own.applicability, |score| format!("{score:.2}")),
        Item::figure("Its tasks", &own.tasks, task_text),
    ]
}

fn figures(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    if let Some(role) = subject.chosen_role() {
        items.push(Item::heading(format!("Chosen role: {}", role.name)));
        items.extend(own_figures(subject));
        items.push(Item::note(ONE_MEASURE));
        items.push(Item::gap());
        items.push(Item::heading("Exposure of the whole unit group"));
    } else {
        items.push(Item::heading("Exposure"));
    }
    items.push(Item::figure("Exposure", &impact.exposure, exposure_text));
    for reading in &impact.readings {
        let text = match (reading.value.value(), reading.percentile.value()) {
            (Some(value), Some(rank)) => format!("rank {rank:.0} (value {value:.2})"),
            _ => {
                format!("no data: {}", reading.value.missing().map_or_else(String::new, ToString::to_string))
            }
        };
        let mut item = Item::row(reading.measure.name(), text);
        item.bar = reading.percentile.value().map(|rank| rank / 100.0);
        items.push(match reading.percentile.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    items.push(Item::note(
        "Ranks are among the unit groups that a measure covers: 0 the least exposed, 100 the most.",
    ));
    items.push(Item::figure("Complementarity", &impact.complementarity, |c| format!("{:.2}", c.theta)));
    if let Figure::Known { value, from } = &impact.complementarity {
        items.push(Item::row("Quadrant (Dais alone)", value.quadrant.plain()).from(from.clone()));
        items.push(
            Item::row(
                "Distance to the cuts",
                format!(
                    "AIOE {:+.1} sd, complementarity {:+.1} sd{}",
                    value.aioe_distance,
                    value.theta_distance,
                    if value.borderline { ": borderline" } else { "" }
                ),
            )
            .from(from.clone()),
        );
        items.push(Item::note(format!("By that measure alone: {}.", value.quadrant.meaning())));
        let all = impact.exposure.value().map(|exposure| exposure.score);
        if all.is_some_and(|score| {
            (score >= 55.0) != value.quadrant.high_exposure && !(45.0..55.0).contains(&score)
        }) {
            items.push(Item::warning(format!(
                "The quadrant rests on AIOE alone; all measures together place this work at {:.0} of 100.",
                all.unwrap_or_default()
            )));
        }
    }
    items.push(Item::figure("Net exposure", &impact.net, |net| match &impact.complementarity {
        Figure::Known { .. } => {
            format!("rank {net:.0} of 100 by the Dais alone: AIOE less its complementarity")
        }
        Figure::Missing(_) => format!("rank {net:.0} of 100: the exposure, as there is no complementarity"),
    }));
    if let (Some(exposure), true) = (impact.exposure.value(), impact.complementarity.value().is_some()) {
        items.push(Item::note(format!(
            "Net exposure is another ranking than the exposure of {:.0} above: the two are not to be subtracted.",
            exposure.score
        )));
    }
    items.push(Item::figure("Tasks behind it", &impact.tasks, task_text));
    items.push(Item::note(
        "Exposure counts tasks that a tool could touch. It is not the chance of losing a job.",
    ));
    if !impact.identical.is_empty() {
        let codes: Vec<&str> = impact.identical.iter().map(|&g| subject.catalog().code(g)).collect();
        let warning = Item::warning(format!(
            "AIOE and complementarity are the same numbers as for {}: borrowed from one group of the 2016 classification, not measured apart.",
            codes.join(", ")
        ));
        items.push(
            warning.from(Provenance::published("dais-2025", "2025", Geo::Canada)).named("Identical figures"),
        );
    }
}

/// How sure a figure by role is.
const ONE_MEASURE: &str =
    "Ranks of roles rest on one measure (Eloundou β, from tasks of O*NET), so they have no range.";

/// Shares of tasks in words; they sum to 100.
pub fn task_text(tasks: &[f32; 3]) -> String {
    match format::percents(tasks).as_slice() {
        [none, alone, with] => {
            format!("{none} % not exposed, {alone} % by a model alone, {with} % with added software")
        }
        _ => String::new(),
    }
}

fn by_role(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading("By role: tasks sped up (β, 0 to 1)"));
    for (role, impact) in occupation.roles.iter().zip(&subject.ai.roles) {
        let text = match (impact.beta.value(), impact.percentile.value()) {
            (Some(beta), Some(rank)) => format!("{beta:.2} (rank {rank:.0})"),
            _ => format!("no data: {}", impact.beta.missing().map_or_else(String::new, ToString::to_string)),
        };
        let mut item = Item::row(role.name.clone(), text);
        item.bar = impact.beta.value().copied();
        items.push(match impact.beta.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    items.push(Item::note(ONE_MEASURE));
}

fn text(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.extend(prose_note(subject.settings.lang, subject.prose()));
    items.extend(words(subject, "AI takes over", "AI assists", "In the long run"));
}

/// What changes, in words.
fn words(subject: &Subject, takes: &'static str, assists: &'static str, long: &'static str) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let ai = &occupation.ai;
    let mut items = Vec::with_capacity(32);
    for (heading, list) in [
        (takes, &ai.takes_over),
        (assists, &ai.assists),
        ("Stays human", &ai.stays_human),
        ("Skills to build", &ai.skills),
    ] {
        items.push(Item::heading(heading));
        items.extend(list.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())));
    }
    items.push(Item::heading("Beginners"));
    items.push(Item::paragraph(ai.entry_level.clone()).from(own()));
    items.push(Item::heading(long));
    items.push(Item::paragraph(ai.long_run.clone()).from(own()));
    items
}

/// The O*NET occupations behind the figures, and the published links that are not followed.
fn mapping(subject: &Subject, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let (crosswalk, onet) = (catalog.crosswalk(), catalog.onet());
    items.push(Item::gap());
    items.push(Item::heading("O*NET occupations behind these figures"));
    let from = Provenance::modelled(
        &["onet-29.3", "crosswalk-dais", "crosswalk-bc", "metier"],
        "2025",
        Geo::Canada,
        ai::BY_ONET,
    );
    let roles = subject.occupation.as_ref().map(|o| o.roles.as_slice()).unwrap_or_default();
    let links = ai::links(crosswalk, subject.group);
    if links.is_empty() {
        items.push(Item::note("None corresponds."));
    }
    for link in links {
        let Some(occupation) = onet.get(link.onet as usize) else { continue };
        let fit = match link.fit {
            Some(Fit::Same) => "same",
            Some(Fit::Close) => "close",
            Some(Fit::Partial) => "partial",
            None => "not judged",
        };
        let origin = match link.origin {
            Origin::Dais => "Dais",
            Origin::Bc => "B.C.",
            Origin::Both => "Dais and B.C.",
            Origin::Ours => "ours",
        };
        let role = roles.get(link.role as usize).filter(|_| roles.len() > 1);
        let role = role.map_or(String::new(), |role| format!(" · {}", role.name));
        let beta = occupation.human_beta.map_or(String::new(), |beta| format!(" · β {beta:.2}"));
        let why = link.why.as_ref().map_or(String::new(), |why| format!(" · {why}"));
        items.push(
            Item::tagged(
                fit,
                format!("{} {}{beta} · {origin}{role}{why}", occupation.code, occupation.title),
            )
            .named(format!("{} {}", occupation.code, occupation.title))
            .tone(if link.fit == Some(Fit::Same) { Tone::Good } else { Tone::Plain })
            .from(from.clone()),
        );
    }
    let left: Vec<_> = crosswalk.left_out.iter().filter(|(g, _, _)| *g == subject.group.0).collect();
    if !left.is_empty() {
        items.push(Item::heading("Published links not followed"));
        for (_, position, why) in left {
            if let Some(occupation) = onet.get(*position as usize) {
                items.push(
                    Item::tagged("left out", format!("{} {} · {why}", occupation.code, occupation.title))
                        .from(from.clone()),
                );
            }
        }
    }
}
