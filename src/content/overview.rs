//! The overview: what these people do, as what, where it stands, what it is not, what is near.

use super::{Item, Subject, format, not_written};
use crate::catalog::facts::{Field, Position, Relation};
use crate::catalog::{Figure, Geo, GroupId, Lang, Level, Provenance};
use crate::evidence::rating::Rating;
use crate::evidence::{outlook, pay};
use crate::plan::similar::{self, Near};

/// Job titles shown before "and more".
const TITLES: usize = 12;
/// Neighbours shown.
const NEAR: usize = 8;

/// The sections of the overview, in their order.
const SECTIONS: [fn(&Subject, &mut Vec<Item>); 10] =
    [summary, glance, roles, suits, titles, place, not_confused_with, near, fields, claims];

/// Items of the overview, section by section until there are `enough`; and whether they are all.
pub fn items(subject: &Subject, enough: usize) -> (Vec<Item>, bool) {
    let mut items = Vec::with_capacity(48);
    for section in SECTIONS {
        if items.len() >= enough {
            return (items, false);
        }
        section(subject, &mut items);
    }
    (items, true)
}

fn summary(subject: &Subject, items: &mut Vec<Item>) {
    match &subject.occupation {
        Some(occupation) => items.push(Item::paragraph(occupation.summary.clone())),
        None => items.push(not_written()),
    }
    items.push(Item::gap());
}

fn suits(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = &subject.occupation else { return };
    items.push(Item::gap());
    items.push(Item::heading("Suits you if"));
    items.extend(occupation.suits.iter().map(Item::bullet));
    items.push(Item::heading("May not suit you if"));
    items.extend(occupation.may_not_suit.iter().map(Item::bullet));
}

fn not_confused_with(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| !o.not_confused_with.is_empty()) else {
        return;
    };
    items.push(Item::gap());
    items.push(Item::heading("Not to be confused with"));
    for other in &occupation.not_confused_with {
        if let Some(group) = subject.catalog().group(&other.code) {
            items.push(subject.group_item(group, "≠", &other.why));
        }
    }
}

/// The few figures that a person asks for first.
fn glance(subject: &Subject, items: &mut Vec<Item>) {
    let settings = &subject.settings;
    items.push(Item::heading("At a glance"));
    // Before the number it speaks of, so that no screen is too small to show it.
    if let Some(fallback) = &subject.pay.fallback {
        items.push(Item::warning(format!("Pay {fallback}")));
    }
    items.push(Item::figure("Median pay", &subject.pay.median, |&median| {
        format!(
            "{} {}",
            format::pay_text(&subject.pay, median, settings),
            format::unit_name(settings.unit, settings.lang)
        )
    }));
    let outlook = outlook::outlook(&subject.facts, settings.place.geo);
    items.push(Item::figure("Outlook 2024-2033", &outlook.future, |a| a.words().to_owned()));
    items.push(Item::figure("Workers 2023", &outlook.employment, |&n| {
        format::whole(i64::from(n), settings.lang)
    }));
    items.push(Item::figure("AI exposure", &subject.ai.exposure, |e| {
        format!("{:.0} of 100 ({:.0}-{:.0})", e.score, e.low, e.high)
    }));
    let rating = rating(subject);
    items.push(Item::figure("Rating", &rating.score, |score| {
        format!("{:.1} ({:.1}-{:.1}) · {} of 6 inputs", score.value, score.low, score.high, score.inputs)
    }));
    let mut interests: Vec<&str> = Vec::new();
    let profiles = subject.catalog().profiles();
    for (holland, group) in profiles.interests.iter().zip(&profiles.groups) {
        if *group == subject.group.0 && !holland.is_empty() && !interests.contains(&holland.as_str()) {
            interests.push(holland);
        }
    }
    if !interests.is_empty() {
        items.push(Item::row("Interests (Holland)", interests.join(", ")).from(Provenance::published(
            "oasis-2023",
            "2023",
            Geo::Canada,
        )));
    }
    if let Some(occupation) = &subject.occupation {
        let tags: Vec<&str> = occupation.growth.iter().map(|&tag| format::growth(tag)).collect();
        items.push(Item::row("What drives demand", tags.join(", ")).from(own()));
    }
}

/// The rating by the user's weights.
pub fn rating(subject: &Subject) -> Rating {
    subject.rater.sampler().rate(subject.evidence.rating_inputs(), subject.group)
}

/// Our own text as a source.
pub fn own() -> Provenance {
    let mut from = Provenance::published("metier", "2026", Geo::Canada);
    from.kind = crate::catalog::Kind::Estimated;
    from.method = "written by the project from the sources listed, checked against the official text";
    from
}

fn roles(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading(format!("{} roles", occupation.roles.len())));
    for (i, role) in occupation.roles.iter().enumerate() {
        let beta = subject.ai.roles.get(i).map(|role| &role.beta);
        let exposed = match beta.and_then(Figure::value) {
            Some(beta) => format!(" · AI β {beta:.2}"),
            None => String::new(),
        };
        let mark = if subject.role == Some(i) { "●" } else { "○" };
        items.push(Item::tagged(mark, format!("{}{exposed} · {}", role.name, role.employers.join(", "))));
    }
}

fn titles(subject: &Subject, items: &mut Vec<Item>) {
    let lang = subject.settings.lang;
    let all: Vec<&str> = subject.catalog().job_titles(subject.group, lang).collect();
    if all.is_empty() {
        return;
    }
    items.push(Item::gap());
    items.push(Item::heading(format!("Job titles ({})", all.len())));
    let shown = all.iter().take(TITLES).copied().collect::<Vec<_>>().join(" · ");
    let more = all.len().saturating_sub(TITLES);
    let rest = if more > 0 { format!(" · and {more} more: search finds them all") } else { String::new() };
    items.push(Item::paragraph(format!("{shown}{rest}")).from(Provenance::published(
        "noc-2021",
        "2021",
        Geo::Canada,
    )));
}

fn place(subject: &Subject, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let hierarchy = catalog.hierarchy();
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading("In the classification"));
    for node in hierarchy.path(hierarchy.node_of(subject.group)) {
        let level = hierarchy.level(node);
        if level != Level::Unit {
            items.push(Item::row(
                level.name(),
                format!("{} {}", hierarchy.code(node), hierarchy.title(node, lang)),
            ));
        }
    }
    let teer = catalog.teer(subject.group);
    items.push(Item::row("TEER", format!("{teer}: {}", teer.words())));
    let other = if lang == Lang::En { Lang::Fr } else { Lang::En };
    let label = if other == Lang::Fr { "In French" } else { "In English" };
    items.push(Item::row(label, catalog.title(subject.group, other)));
}

fn near(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading("Similar occupations"));
    let catalog = subject.catalog();
    let settings = &subject.settings;
    if let Some(occupation) = &subject.occupation {
        for group in occupation.similar.iter().filter_map(|code| catalog.group(code)) {
            let pay = match pay::median(catalog, group, settings.place) {
                Some(median) => format!(
                    "{} {}",
                    format::median_text(&median, settings),
                    format::unit_name(settings.unit, settings.lang)
                ),
                None => "no pay published".to_owned(),
            };
            items.push(subject.group_item(group, "→", &pay));
        }
    }
    let role = subject.role.and_then(|role| subject.occupation.as_ref()?.roles.get(role));
    let ranked = match role {
        Some(role) => similar::nearest_to_role(catalog, subject.group, &role.profile, NEAR),
        None => subject
            .facts
            .near
            .iter()
            .take(NEAR)
            .map(|&(group, percentile, identical)| Near { group: GroupId(group), percentile, identical })
            .collect(),
    };
    if !ranked.is_empty() {
        items.push(Item::heading("Nearest by skills, abilities, knowledge and activities"));
        let from = Provenance::modelled(&["oasis-2023"], "2023", Geo::Canada, similar::METHOD);
        for near in ranked {
            let extra = if near.identical {
                "identical scores: borrowed data".to_owned()
            } else {
                format!("closer than {:.1} % of all pairs", near.percentile)
            };
            items.push(subject.group_item(near.group, "≈", &extra).from(from.clone()));
        }
    }
}

fn fields(subject: &Subject, items: &mut Vec<Item>) {
    let code = subject.catalog().code(subject.group);
    let of = |field: &'_ Field| -> Vec<Position> {
        field
            .clusters
            .iter()
            .flat_map(|cluster| &cluster.positions)
            .filter(|position| position.code == code)
            .cloned()
            .collect()
    };
    let mut headed = false;
    for field in subject.catalog().fields() {
        for position in of(field) {
            if !headed {
                items.push(Item::gap());
                items.push(Item::heading("Positions in curated fields"));
                headed = true;
            }
            let relation = match position.relation {
                Relation::Same => "same work".to_owned(),
                other => format!("{} this group", other.words()),
            };
            items.push(Item::tagged(
                field.name.clone(),
                format!("{} ({:?}, {relation}): {}", position.name, position.country, position.line),
            ));
        }
    }
}

fn claims(subject: &Subject, items: &mut Vec<Item>) {
    let mut headed = false;
    for claim in subject.catalog().claims(subject.group) {
        if !headed {
            items.push(Item::gap());
            items.push(Item::heading("What other pages claim"));
            headed = true;
        }
        let range = match (claim.low, claim.high) {
            (Some(low), Some(high)) if low < high => format!(
                "{}-{} {} · ",
                format::whole(low as i64, subject.settings.lang),
                format::whole(high as i64, subject.settings.lang),
                claim.unit
            ),
            (Some(low), _) => format!("{low} {} · ", claim.unit),
            _ => String::new(),
        };
        let item = Item::tagged(
            format!("claim: {}", claim.topic),
            format!("{range}{} {}", claim.says, claim.verdict),
        );
        items.push(match subject.catalog().source(&claim.source) {
            Some(source) => {
                let id: &'static str = match source.id.as_str() {
                    "nz-health-page" => "nz-health-page",
                    _ => "career-site-32129",
                };
                let mut from = Provenance::published(id, "no date on the page", Geo::Canada);
                from.kind = crate::catalog::Kind::Claimed;
                item.from(from)
            }
            None => item,
        });
    }
}
