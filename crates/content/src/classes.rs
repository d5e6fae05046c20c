//! What stands beside a class above the unit groups, a field, a cluster or a position.

use metier_words::{Msg, Number, Text};

use super::{Beginning, Item, Settings, format, group_text, terms};
use metier_data::Catalog;
use metier_evidence::{Evidence, pay};
use metier_model::facts::Position;
use metier_model::{Geo, GroupId, Lang, NodeId, Provenance};

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TreeEntry {
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
/// `enough` for a screen unless there are fewer. A class and a field tell of the unit groups that are `shown` alone.
pub fn items(
    evidence: &Evidence,
    settings: &Settings,
    entry: TreeEntry,
    shown: impl Fn(GroupId) -> bool,
    enough: usize,
) -> Beginning {
    match entry {
        TreeEntry::Node(node) => class(evidence, settings, node, shown, enough),
        TreeEntry::Field(f) | TreeEntry::Cluster(f, _) | TreeEntry::Position(f, ..) => {
            Beginning::whole(field(evidence, settings, f, entry, shown))
        }
    }
}

fn class(
    evidence: &Evidence,
    settings: &Settings,
    node: NodeId,
    shown: impl Fn(GroupId) -> bool,
    enough: usize,
) -> Beginning {
    let catalog = evidence.catalog;
    let hierarchy = catalog.hierarchy();
    let all: Vec<GroupId> = hierarchy.groups_under(node).collect();
    let groups: Vec<GroupId> = all.iter().copied().filter(|&group| shown(group)).collect();
    let columns = catalog.columns();
    let count = if groups.len() == all.len() {
        Number::whole(all.len().cast_signed() as i64).into()
    } else {
        Text::from(Msg::ClassGroupsShown {
            shown: groups.len().cast_signed() as i64,
            all: all.len().cast_signed() as i64,
        })
    };
    let noc = super::origin::noc;
    let mut items = vec![
        Item::row(Msg::ClassLevel, terms::level(hierarchy.level(node))).from(noc()),
        Item::row(Msg::ClassGroups, count).from(noc()),
    ];
    let workers: f32 = groups.iter().filter_map(|group| group.figure_in(&columns.employment)).sum();
    if workers > 0.0 {
        items.push(
            Item::row(Msg::OverviewWorkers, Number::whole(workers as i64)).from(Provenance::published(
                "cops-2024",
                "2023",
                Geo::Canada,
            )),
        );
    }
    items.extend(pays(evidence, settings, &groups));
    items.extend(exposed(evidence, settings, &groups));
    // Before the occupations, because who comes from an older letter looks for other ones.
    items.extend(in_older_papers(evidence, settings, hierarchy.code(node)));
    items.push(Item::gap());
    let place = terms::place(settings.place.geo).into();
    let unit = Text::commas([Text::verbatim(settings.place.geo.code()), terms::unit(settings.unit).into()]);
    let heads = [Msg::ClassMedianShort.into(), Msg::ClassSchooling.into(), unit];
    items.push(Item::heading(Msg::ClassMedian { place }).cells(heads));
    for &group in groups.iter().take(enough) {
        items.push(with_pay(evidence, settings, group));
    }
    Beginning { items, is_whole: groups.len() <= enough }
}

/// The lowest and the highest median of some unit groups, all of one place; none with fewer than two.
fn pays(evidence: &Evidence, settings: &Settings, groups: &[GroupId]) -> Option<Item> {
    let (catalog, asked) = (evidence.catalog, settings.place.geo);
    let columns = catalog.columns();
    let medians = |geo: Geo| {
        let known = groups.iter().copied().filter(|&group| !pay::is_left_behind(columns, group, geo));
        let median = |group| Some((group, pay::median_in(catalog, group, geo, asked)?));
        known.filter_map(median).collect::<Vec<_>>()
    };
    let mut all = medians(asked);
    if all.len() < 2 {
        all = medians(Geo::Canada);
    }
    // A year's pay and an hour's stand in one order: both by the year.
    all.sort_by(|a, b| a.1.annual(settings.hours).total_cmp(&b.1.annual(settings.hours)));
    let (low, high) = (all.first()?, all.last().filter(|_| all.len() > 1)?);
    let amount = |median: &pay::Median| {
        Text::from(format::amount(format::median_value(median, settings), settings.unit))
    };
    let range = between(evidence, settings, (low.0, amount(&low.1)), (high.0, amount(&high.1)));
    let range = format::in_unit(range, settings);
    Some(Item::row(Msg::ClassPays, range).from(high.1.from.clone()))
}

/// The least and the most exposed of some unit groups; none with fewer than two.
fn exposed(evidence: &Evidence, settings: &Settings, groups: &[GroupId]) -> Option<Item> {
    let rankings = evidence.ai_rankings();
    let mut all: Vec<(GroupId, f32)> =
        groups.iter().filter_map(|&group| Some((group, rankings.score(group)?))).collect();
    all.sort_by(|a, b| a.1.total_cmp(&b.1));
    let (low, high) = (all.first()?, all.last().filter(|_| all.len() > 1)?);
    let score = |score: f32| Text::from(Number::decimal(score.into(), 0));
    let range = between(evidence, settings, (low.0, score(low.1)), (high.0, score(high.1)));
    let item = Item::row(Msg::ClassExposed, range);
    Some(match evidence.ai(high.0).exposure.provenance() {
        Some(from) => item.from(from.clone()),
        None => item,
    })
}

/// `48,000 (32104 Veterinary technicians) to 93,900 (32111 Dental hygienists)`.
fn between(evidence: &Evidence, settings: &Settings, low: (GroupId, Text), high: (GroupId, Text)) -> Text {
    let name = |group| short_name(evidence.catalog, group, settings.lang);
    Msg::ClassBetween { low: low.1, lowest: name(low.0), high: high.1, highest: name(high.0) }.into()
}

/// What a class's code meant in the edition before, where it was a unit group's there: who has it from an older letter
/// means that work, and not this class.
fn in_older_papers(evidence: &Evidence, settings: &Settings, code: &str) -> Vec<Item> {
    let catalog = evidence.catalog;
    let Some(became) = catalog.became(code, settings.lang) else { return Vec::new() };
    let groups = became.codes.iter().filter_map(|(code, _)| catalog.group(code));
    let year = Text::verbatim(became.from.to_string());
    let heading = Item::heading(Msg::ClassInOlderPapers { code: Text::verbatim(code.to_owned()), year });
    let rows = groups.map(|group| with_pay(evidence, settings, group));
    [Item::gap(), heading].into_iter().chain(rows).collect()
}

/// The code of an occupation with its short title.
fn short_name(catalog: &Catalog, group: GroupId, lang: Lang) -> Text {
    let hierarchy = catalog.hierarchy();
    let short = hierarchy.short_title(hierarchy.node_of(group), lang);
    Text::verbatim(format!("{} {short}", catalog.code(group)))
}

/// An occupation with its TEER category and median pay.
fn with_pay(evidence: &Evidence, settings: &Settings, group: GroupId) -> Item {
    let catalog = evidence.catalog;
    let median = pay::median(catalog, group, settings.place);
    let text = median
        .as_ref()
        .map_or_else(|| Msg::ChildrenNoPay.into(), |median| format::median_text(median, settings));
    let schooling = Text::from(crate::few_words::teer_short(catalog.teer(group)));
    let item = Item::row(short_name(catalog, group, settings.lang), text.clone());
    let item =
        item.cells([schooling, text]).named(group_text(catalog, group, settings.lang)).link(Some(group));
    match median {
        Some(median) => item.from(median.from),
        None => item,
    }
}

/// A position with the unit group that it leads to; none where there is none such.
fn of_position<'p>(catalog: &Catalog, position: &'p Position) -> Option<(&'p Position, GroupId)> {
    Some((position, catalog.group(&position.code)?))
}

/// `NZ: Orthotist · narrower than 32129: makes and fits braces`.
pub fn position(position: &Position) -> Item {
    let name = Text::verbatim(position.name.clone());
    let relation =
        Text::spaced([terms::relation(position.relation).into(), Text::verbatim(position.code.clone())]);
    let line = format::labelled(relation, Text::verbatim(position.line.clone()));
    let item = Item::tagged(terms::country(position.country), Text::dots([name.clone(), line]));
    item.named(name).from(super::origin::own())
}

fn field(
    evidence: &Evidence,
    settings: &Settings,
    f: u16,
    entry: TreeEntry,
    shown: impl Fn(GroupId) -> bool,
) -> Vec<Item> {
    let Some(field) = evidence.catalog.fields(settings.lang).get(f as usize) else { return Vec::new() };
    let wanted = match entry {
        TreeEntry::Cluster(_, c) => Some(c),
        _ => None,
    };
    let told = (0_u16..).zip(&field.clusters).filter(|(c, _)| wanted.is_none_or(|wanted| wanted == *c));
    let shown = |position| of_position(evidence.catalog, position).filter(|&(_, group)| shown(group));
    let mut items = Vec::new();
    // How much of it is left out is known before what it is about is read.
    let positions = told.clone().flat_map(|(_, cluster)| &cluster.positions);
    let all = positions.clone().count().cast_signed() as i64;
    let kept = positions.filter_map(shown).count().cast_signed() as i64;
    if kept < all {
        let count = Msg::ClassGroupsShown { shown: kept, all };
        items.extend([Item::row(Msg::FieldPositions, count).from(super::origin::own()), Item::gap()]);
    }
    items.push(Item::paragraph(Text::verbatim(field.about.clone())));
    // A cluster's own page begins with what is its own.
    for note in field.notes.iter().filter(|_| wanted.is_none()) {
        items.push(Item::gap());
        items.push(Item::heading(Text::verbatim(note.heading.clone())));
        items.push(Item::paragraph(Text::verbatim(note.text.clone())).from(super::origin::own()));
    }
    for (_, cluster) in told {
        let positions: Vec<(&Position, GroupId)> = cluster.positions.iter().filter_map(shown).collect();
        if positions.is_empty() {
            continue;
        }
        items.push(Item::gap());
        items.push(Item::heading(Text::verbatim(cluster.name.clone())));
        if !cluster.about.is_empty() {
            items.push(Item::paragraph(Text::verbatim(cluster.about.clone())).from(super::origin::own()));
        }
        items.extend(positions.iter().map(|(position, group)| self::position(position).link(Some(*group))));
    }
    items.push(Item::gap());
    items.push(Item::note(Msg::FieldPlaces { place: terms::in_words(settings.place.geo) }));
    items
}
