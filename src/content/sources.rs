//! Where a figure comes from, and where everything does.

use super::Item;
use crate::catalog::date::Day;
use crate::catalog::{Catalog, GroupId, Provenance, Source};

/// Items that open a figure to its source: what is under the cursor.
pub fn of_figure(
    catalog: &Catalog,
    what: &str,
    from: &Provenance,
    more: &[(&'static str, String)],
    today: Day,
) -> Vec<Item> {
    let mut items = vec![Item::heading(what.to_owned()), Item::row("Kind", from.kind.word())];
    items.extend(more.iter().map(|(label, text)| Item::row(*label, text.clone())));
    if !from.method.is_empty() {
        items.push(Item::row("Method", from.method));
    }
    if !from.period.is_empty() {
        items.push(Item::row("Period", from.period.to_string()));
    }
    items.push(Item::row("Geography", from.geo.name_en()));
    if let Some(asked) = from.asked {
        items.push(Item::row("Asked for", format!("{}, where it is not published", asked.name_en())));
    }
    for id in &from.sources {
        items.push(Item::gap());
        match catalog.source(id) {
            Some(source) => items.extend(rows(source, today)),
            None => items.push(Item::row("Source", (*id).to_owned())),
        }
    }
    items
}

/// The rows of one source.
pub fn rows(source: &Source, today: Day) -> Vec<Item> {
    let mut items = vec![Item::heading(source.title.clone())];
    let age =
        Day::parse(&source.accessed).map_or(String::new(), |day| format!(" ({} days ago)", today.since(day)));
    for (label, text) in [
        ("Publisher", source.publisher.clone()),
        ("Edition", source.edition.clone()),
        ("Period", source.period.clone()),
        ("Geography", source.geography.clone()),
        ("Address", source.url.clone()),
        ("Licence", format!("{} {}", source.licence, source.licence_url).trim().to_owned()),
        ("Read on", format!("{}{age}", source.accessed)),
        ("Note", source.note.clone()),
    ] {
        if !text.is_empty() {
            items.push(Item::row(label, text));
        }
    }
    items
}

/// Items of the screen that lists all sources with their coverage of the 516 unit groups.
pub fn all(catalog: &Catalog, today: Day) -> Vec<Item> {
    let mut items = vec![
        Item::paragraph(
            "Every figure on the screen comes from one of these. Publishers endorse nothing here.",
        ),
        Item::gap(),
    ];
    let coverage = coverage(catalog);
    for source in catalog.sources() {
        items.extend(rows(source, today));
        if let Some((_, count)) = coverage.iter().find(|(id, _)| *id == source.id) {
            items.push(Item::row(
                "Coverage",
                format!("{count} of {} unit groups", crate::catalog::UNIT_GROUPS),
            ));
        }
        items.push(Item::gap());
    }
    items
}

/// How many unit groups each source reaches.
pub fn coverage(catalog: &Catalog) -> Vec<(&'static str, usize)> {
    let columns = catalog.columns();
    let known = |column: &[f32]| column.iter().filter(|value| !value.is_nan()).count();
    let crosswalk = catalog.crosswalk();
    let onet = catalog.onet();
    let linked = |has: &dyn Fn(usize) -> bool| {
        let mut groups: Vec<u16> =
            crosswalk.links.iter().filter(|link| has(link.onet as usize)).map(|link| link.group).collect();
        groups.dedup();
        groups.len()
    };
    let medians: Vec<f32> = columns.wages.iter().map(|row| row[0][1]).collect();
    let mut counts = vec![
        (
            "noc-2021",
            catalog.hierarchy().nodes().filter(|&n| catalog.hierarchy().group_of(n).is_some()).count(),
        ),
        ("metier", columns.written.iter().filter(|&&written| written).count()),
        ("jobbank-wages-2025", known(&medians)),
        ("workbc-wages-2025", known(&columns.hours)),
        ("cops-2024", known(&columns.employment)),
        ("vacancies-14-10-0444", known(&columns.vacancies)),
        ("dais-2025", known(&columns.aioe)),
        ("eloundou-2023", linked(&|o| onet.get(o).is_some_and(|onet| onet.human_beta.is_some()))),
        ("microsoft-2025", linked(&|o| onet.get(o).is_some_and(|onet| onet.applicability.is_some()))),
        ("onet-29.3", linked(&|_| true)),
    ];
    let profiles = catalog.profiles();
    let mut groups = profiles.groups.clone();
    groups.dedup();
    counts.push(("oasis-2023", groups.len()));
    let regional = GroupId::all().filter(|&g| !catalog.facts(g).regional.is_empty()).count();
    counts.push(("jobbank-wages-2024-regions", regional));
    counts
}
