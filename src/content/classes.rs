//! What stands beside a class above the unit groups, a field, a cluster or a position.

use super::{Item, Settings, format, french};
use crate::evidence::{Evidence, pay};
use metier_model::facts::{Country, Position};
use metier_model::{Geo, GroupId, Lang, NodeId, Provenance};

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// A class of the classification.
    Node(NodeId),
    /// A field, by its position.
    Field(u16),
    /// A cluster of a field.
    Cluster(u16, u16),
    /// A position of a cluster.
    Position(u16, u16, u16),
}

/// Items about what a row of the tree stands for, unless it leads to one occupation: at least as many as are
/// `enough` for a screen unless there are fewer; and whether they are all. A class lists the unit groups that are
/// `shown`.
pub fn items(
    evidence: &Evidence,
    settings: &Settings,
    entry: Entry,
    shown: impl Fn(GroupId) -> bool,
    enough: usize,
) -> (Vec<Item>, bool) {
    let (items, all) = match entry {
        Entry::Node(node) => class(evidence, settings, node, shown, enough),
        Entry::Field(f) | Entry::Cluster(f, _) | Entry::Position(f, ..) => {
            (field(evidence, settings, f, entry), true)
        }
    };
    (items, all)
}

fn class(
    evidence: &Evidence,
    settings: &Settings,
    node: NodeId,
    shown: impl Fn(GroupId) -> bool,
    enough: usize,
) -> (Vec<Item>, bool) {
    let catalog = evidence.catalog;
    let hierarchy = catalog.hierarchy();
    let all: Vec<GroupId> = hierarchy.groups_under(node).collect();
    let groups: Vec<GroupId> = all.iter().copied().filter(|&group| shown(group)).collect();
    let columns = catalog.columns();
    let count = if groups.len() == all.len() {
        all.len().to_string()
    } else {
        format!("{} of {}: the others are filtered out", groups.len(), all.len())
    };
    let noc = super::overview::noc;
    let mut items = vec![
        Item::row("Level", hierarchy.level(node).name()).from(noc()),
        Item::row("Unit groups", count).from(noc()),
    ];
    let workers: f32 =
        all.iter().filter_map(|g| columns.employment.get(g.index()).filter(|n| !n.is_nan())).sum();
    if workers > 0.0 {
        items.push(
            Item::row("Workers 2023", format::whole(workers as i64, settings.lang))
                .from(Provenance::published("cops-2024", "2023", Geo::Canada)),
        );
    }
    items.push(Item::gap());
    items.push(Item::heading(format!("Its unit groups, median pay in {}", settings.place.geo.name_en())));
    for &group in groups.iter().take(enough) {
        items.push(with_pay(evidence, settings, group, String::new()));
    }
    (items, groups.len() <= enough)
}

/// An occupation with its TEER category and median pay.
fn with_pay(evidence: &Evidence, settings: &Settings, group: GroupId, tag: String) -> Item {
    let catalog = evidence.catalog;
    let median = pay::median(catalog, group, settings.place);
    let text = median
        .as_ref()
        .map_or_else(|| "no pay published".to_owned(), |median| format::median_text(median, settings));
    let title = catalog.title(group, settings.lang);
    let tag = if tag.is_empty() { format!("TEER {}", catalog.teer(group)) } else { tag };
    let item = Item::tagged(tag, format!("{} {title} · {text}", catalog.code(group))).link(Some(group));
    match median {
        Some(median) => item.from(median.from),
        None => item,
    }
}

/// `NZ: Orthotist · narrower than 32129: makes and fits braces`.
pub fn position(position: &Position) -> Item {
    let country = match position.country {
        Country::CA => "Canada",
        Country::NZ => "New Zealand",
    };
    let text =
        format!("{} · {} {}: {}", position.name, position.relation.words(), position.code, position.line);
    Item::tagged(country, text).named(position.name.clone()).from(super::overview::own())
}

fn field(evidence: &Evidence, settings: &Settings, f: u16, entry: Entry) -> Vec<Item> {
    let Some(field) = evidence.catalog.fields().get(f as usize) else { return Vec::new() };
    let mut items: Vec<Item> = french::prose_note(settings.lang, Lang::En).into_iter().collect();
    items.push(Item::paragraph(field.about.clone()));
    let wanted = match entry {
        Entry::Cluster(_, c) => Some(c),
        _ => None,
    };
    for (c, cluster) in (0_u16..).zip(&field.clusters) {
        if wanted.is_some_and(|wanted| wanted != c) {
            continue;
        }
        items.push(Item::gap());
        items.push(Item::heading(cluster.name.clone()));
        for position in &cluster.positions {
            let Some(group) = evidence.catalog.group(&position.code) else { continue };
            items.push(self::position(position).link(Some(group)));
        }
    }
    items.push(Item::gap());
    items.push(Item::note(format!(
        "Positions are words of their country; figures belong to the unit group, shown in {}.",
        settings.place.geo.name_en()
    )));
    items
}
