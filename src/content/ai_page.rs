//! Exposure to AI in words and numbers.

use super::overview::own;
use super::{Item, Subject, not_written};
use crate::catalog::facts::Origin;
use crate::catalog::schema::Fit;
use crate::catalog::{Figure, Geo, Provenance};
use crate::evidence::ai;

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

fn figures(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    items.push(Item::heading("Exposure"));
    let chosen = subject
        .role
        .and_then(|role| Some((subject.occupation.as_ref()?.roles.get(role)?, impact.roles.get(role)?)));
    if let Some((role, own)) = chosen {
        items.push(Item::row("Chosen role", role.name.clone()));
        items.push(Item::figure("Its tasks sped up (β)", &own.beta, |beta| format!("{beta:.2}")));
        items.push(Item::figure("Its rank among unit groups", &own.percentile, |rank| {
            format!("{rank:.0} of 100")
        }));
        items.push(Item::figure("Its use seen (Microsoft)", &own.applicability, |score| {
            format!("{score:.2}")
        }));
        items.push(Item::figure("Its tasks", &own.tasks, task_text));
        items.push(Item::note("The figures below are the whole unit group's."));
    }
    items.push(Item::figure("Exposure", &impact.exposure, exposure_text));
    for reading in &impact.readings {
        let text = match (reading.value.value(), reading.percentile.value()) {
            (Some(value), Some(rank)) => format!("{value:.2} · more than {rank:.0} % of unit groups"),
            _ => {
                format!("no data: {}", reading.value.missing().map_or_else(String::new, ToString::to_string))
            }
        };
        let item = Item::row(reading.measure.name(), text);
        items.push(match reading.value.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    items.push(Item::figure("Complementarity", &impact.complementarity, |c| format!("{:.2}", c.theta)));
    if let Figure::Known { value, from } = &impact.complementarity {
        items.push(Item::row("Quadrant", value.quadrant.words()).from(from.clone()));
        items.push(
            Item::row(
                "Distance to the cuts",
                format!(
                    "exposure {:+.1} sd, complementarity {:+.1} sd{}",
                    value.aioe_distance,
                    value.theta_distance,
                    if value.borderline { ": borderline" } else { "" }
                ),
            )
            .from(from.clone()),
        );
        items.push(Item::note(format!("{}.", value.quadrant.meaning())));
    }
    items.push(Item::figure("Net exposure", &impact.net, |net| {
        format!("{net:.0} of 100, after complementarity")
    }));
    items.push(Item::figure("Tasks behind it", &impact.tasks, task_text));
    items.push(Item::note(
        "Exposure counts tasks that a tool could touch. It is not the chance of losing a job.",
    ));
    if !impact.identical.is_empty() {
        let codes: Vec<&str> = impact.identical.iter().map(|&g| subject.catalog().code(g)).collect();
        items.push(Item::warning(format!(
            "AIOE and complementarity are the same numbers as for {}: borrowed from one group of the 2016 classification, not measured apart.",
            codes.join(", ")
        )));
    }
}

/// `E0 59 % · E1 6 % · E2 35 %`, in words.
pub fn task_text(tasks: &[f32; 3]) -> String {
    format!(
        "{:.0} % not exposed, {:.0} % by a model alone, {:.0} % with added software",
        tasks[0] * 100.0,
        tasks[1] * 100.0,
        tasks[2] * 100.0
    )
}

fn by_role(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading("By role"));
    for (role, impact) in occupation.roles.iter().zip(&subject.ai.roles) {
        let text = match (impact.beta.value(), impact.percentile.value()) {
            (Some(beta), Some(rank)) => format!("β {beta:.2} · more than {rank:.0} % of unit groups"),
            _ => format!("no data: {}", impact.beta.missing().map_or_else(String::new, ToString::to_string)),
        };
        let item = Item::row(role.name.clone(), text);
        items.push(match impact.beta.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
}

fn text(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    let Some(occupation) = &subject.occupation else {
        items.push(not_written());
        return;
    };
    let ai = &occupation.ai;
    for (heading, list) in [
        ("AI takes over", &ai.takes_over),
        ("AI assists", &ai.assists),
        ("Stays human", &ai.stays_human),
        ("Skills to build", &ai.skills),
    ] {
        items.push(Item::heading(heading));
        items.extend(list.iter().map(|text| Item::bullet(text).from(own())));
    }
    items.push(Item::heading("Beginners"));
    items.push(Item::paragraph(ai.entry_level.clone()).from(own()));
    items.push(Item::heading("In the long run"));
    items.push(Item::paragraph(ai.long_run.clone()).from(own()));
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
            .from(from.clone()),
        );
    }
    let left: Vec<_> = crosswalk.left_out.iter().filter(|(g, _, _)| *g == subject.group.0).collect();
    if !left.is_empty() {
        items.push(Item::heading("Published links not followed"));
        for (_, position, why) in left {
            if let Some(occupation) = onet.get(*position as usize) {
                items.push(Item::tagged(
                    "left out",
                    format!("{} {} · {why}", occupation.code, occupation.title),
                ));
            }
        }
    }
}
