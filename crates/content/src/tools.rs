//! Tools and technology on the page of skills: what the role's O*NET occupations name, those that many offers ask for
//! first, then by category.

use metier_model::{Geo, Provenance};
use metier_words::{Msg, Text};

use super::{Item, Subject, terms};
use metier_evidence::ai;

/// Source of the tools.
pub const SOURCE: &str = "onet-29.3";
/// Names of a row on the page; the source key shows all.
const NAMES: usize = 6;
/// Categories on the page.
const KINDS: usize = 12;

/// A tool of a role or of all roles together.
pub struct Tool<'a> {
    /// Its name.
    pub name: &'a str,
    /// Position of its category.
    pub kind: usize,
    /// Many offers of all occupations together ask for it.
    pub hot: bool,
    /// Many offers of this occupation ask for it.
    pub demand: bool,
}

/// The tools of the chosen role, or of all, each once, in the order of their names.
pub fn of<'a>(subject: &Subject<'a>) -> Vec<Tool<'a>> {
    let catalog = subject.catalog();
    let (_, all) = catalog.tools();
    let links = ai::links(catalog.crosswalk(), subject.group);
    let links = match subject.role.and_then(|role| u8::try_from(role).ok()) {
        Some(role) => ai::links_of_role(links, role),
        None => links,
    };
    let mut own: Vec<_> = links.iter().flat_map(|link| catalog.tools_of(link.onet as usize)).collect();
    // Of the same tool the one that is asked for stands first and stays.
    own.sort_by_key(|tool| (tool.tool(), !tool.demand()));
    own.dedup_by_key(|tool| tool.tool());
    own.into_iter()
        .filter_map(|own| {
            let tool = all.get(own.tool())?;
            Some(Tool { name: &tool.name, kind: tool.kind.into(), hot: tool.hot, demand: own.demand() })
        })
        .collect()
}

/// Name of a category; in other languages than the publisher's it is our own translation.
pub fn kind(subject: &Subject, kind: usize) -> Text {
    let (kinds, _) = subject.catalog().tools();
    kinds.get(kind).map_or(Text::EMPTY, |kind| terms::named(&kind.name))
}

/// Where they come from.
pub fn from() -> Provenance {
    Provenance::published(SOURCE, "2025", Geo::Canada).abroad(metier_model::figure::Abroad::UnitedStates)
}

/// The section of the page.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    let tools = of(subject);
    items.push(Item::gap());
    items.push(Item::heading(match subject.chosen_role() {
        Some(role) => Msg::ToolsOfRole { role: Text::verbatim(role.name.clone()) },
        None => Msg::ToolsHeading,
    }));
    if tools.is_empty() {
        items.push(Item::note(Msg::ToolsNone));
        return;
    }
    let asked: Vec<&Tool> = tools.iter().filter(|tool| tool.demand).collect();
    if !asked.is_empty() {
        items.push(row(Msg::ToolsInDemand, &asked).more(Msg::ToolsMeaning, Msg::ToolsInDemandMeans));
    }
    let hot: Vec<&Tool> = tools.iter().filter(|tool| tool.hot && !tool.demand).collect();
    if !hot.is_empty() {
        items.push(row(Msg::ToolsHot, &hot).more(Msg::ToolsMeaning, Msg::ToolsHotMeans));
    }
    let mut kinds: Vec<(usize, Vec<&Tool>)> = Vec::new();
    for tool in tools.iter().filter(|tool| !tool.hot && !tool.demand) {
        match kinds.iter_mut().find(|(kind, _)| *kind == tool.kind) {
            Some((_, own)) => own.push(tool),
            None => kinds.push((tool.kind, vec![tool])),
        }
    }
    kinds.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    let left = kinds.len().saturating_sub(KINDS);
    for (kind, own) in kinds.iter().take(KINDS) {
        items.push(row(self::kind(subject, *kind), own));
    }
    if left > 0 {
        items.push(Item::note(Msg::ToolsMoreKinds { n: left.cast_signed() as i64 }));
    }
    items.push(Item::note(Msg::ToolsNote));
}

/// The first names, how many more there are, and all of them behind the source key.
fn row(label: impl Into<Text>, tools: &[&Tool]) -> Item {
    let names =
        |count: usize| Text::commas(tools.iter().take(count).map(|t| Text::verbatim(t.name.to_owned())));
    let left = tools.len().saturating_sub(NAMES);
    let text = if left > 0 {
        Msg::ToolsAndMore { names: names(NAMES), n: left.cast_signed() as i64 }.into()
    } else {
        names(NAMES)
    };
    let item = Item::row(label, text).from(from());
    if left > 0 { item.more(Msg::ToolsAll, names(tools.len())) } else { item }
}
