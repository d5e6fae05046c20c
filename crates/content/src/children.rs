//! What stands below a class, a field or a cluster, with pay and exposure: of a class those of its middle unit group.

use metier_words::{Msg, Number, Text};

use super::classes::TreeEntry;
use super::{Item, Settings, format, terms};
use metier_evidence::pay::{self, Median};
use metier_evidence::{Evidence, ai};
use metier_model::facts::Cluster;
use metier_model::{Geo, GroupId, Level, Method, NodeId, Provenance};

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// Which row of the tree it is.
    pub entry: TreeEntry,
    /// Median pay in the unit that is chosen; without a bar where there is none, then the text says so.
    pub pay: Item,
    /// Exposure to AI, 0 to 100; likewise.
    pub exposure: Item,
}

/// What stands below an entry of the tree, with the unit groups that are shown; nothing below an occupation.
pub fn children(
    evidence: &Evidence,
    settings: &Settings,
    entry: TreeEntry,
    shown: impl Fn(GroupId) -> bool,
) -> Vec<Child> {
    let mut figures: Vec<Figures> = parts(evidence, settings, entry)
        .into_iter()
        .filter_map(|(entry, name, mut groups)| {
            groups.retain(|&group| shown(group));
            (!groups.is_empty()).then(|| Figures::of(evidence, settings, (entry, name), &groups))
        })
        .collect();
    let most = figures.iter().filter_map(|own| own.pay.as_ref()).map(|(pay, ..)| *pay).fold(0.0, f32::max);
    figures.drain(..).map(|own| own.child(settings, most)).collect()
}

/// The rows right below an entry, each with its name and its unit groups.
fn parts(evidence: &Evidence, settings: &Settings, entry: TreeEntry) -> Vec<(TreeEntry, Text, Vec<GroupId>)> {
    let (catalog, lang) = (evidence.catalog, settings.lang);
    let fields = catalog.fields(lang);
    let groups = |cluster: &Cluster| {
        let codes = cluster.positions.iter().filter_map(|position| catalog.group(&position.code));
        let mut groups: Vec<GroupId> = codes.collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    };
    match entry {
        TreeEntry::Node(node) => {
            let hierarchy = catalog.hierarchy();
            let level = hierarchy.level(node);
            let below = (node.0 + 1..hierarchy.end(node).0).map(NodeId);
            let below = below.filter(|&below| hierarchy.level(below) as u8 == level as u8 + 1);
            let below = below.filter(|_| level != Level::Unit);
            let name = |node| format!("{} {}", hierarchy.code(node), hierarchy.title(node, lang));
            below
                .map(|node| {
                    (
                        TreeEntry::Node(node),
                        Text::verbatim(name(node)),
                        hierarchy.groups_under(node).collect(),
                    )
                })
                .collect()
        }
        TreeEntry::Field(f) => {
            let clusters = fields.get(usize::from(f)).map(|field| field.clusters.as_slice());
            (0_u16..)
                .zip(clusters.unwrap_or_default())
                .map(|(c, own)| (TreeEntry::Cluster(f, c), Text::verbatim(own.name.clone()), groups(own)))
                .collect()
        }
        TreeEntry::Cluster(f, c) => {
            let cluster = fields.get(usize::from(f)).and_then(|field| field.clusters.get(usize::from(c)));
            let positions = cluster.map(|cluster| cluster.positions.as_slice()).unwrap_or_default();
            (0_u16..)
                .zip(positions)
                .map(|(p, own)| {
                    let group = catalog.group(&own.code).into_iter().collect();
                    (TreeEntry::Position(f, c, p), Text::verbatim(own.name.clone()), group)
                })
                .collect()
        }
        TreeEntry::Position(..) => Vec::new(),
    }
}

/// Figures of one row before the longest bar is known.
struct Figures {
    entry: TreeEntry,
    name: Text,
    pay: Option<(f32, Provenance, Option<Msg>)>,
    exposure: Option<(f32, Provenance)>,
}

impl Figures {
    fn of(
        evidence: &Evidence,
        settings: &Settings,
        (entry, name): (TreeEntry, Text),
        groups: &[GroupId],
    ) -> Self {
        let ranks = evidence.ai_rankings();
        let scores: Vec<(GroupId, f32)> =
            groups.iter().filter_map(|&group| Some((group, ranks.exposure(group)?.score))).collect();
        let one = groups.len() == 1;
        let exposure = middle(evidence, &scores).map(|score| {
            let from = ai::exposure_provenance();
            (score, if one { from } else { from.derived(Method::Middle) })
        });
        Self { entry, name, pay: Self::paid(evidence, settings, groups), exposure }
    }

    /// The pay of the place that is asked for, else Canada's; those of several places or editions are never mixed.
    fn paid(evidence: &Evidence, settings: &Settings, groups: &[GroupId]) -> Option<(f32, Provenance, Option<Msg>)> {
        let asked = settings.place.geo;
        let medians = |geo: Geo| -> Vec<(GroupId, Median)> {
            let own = |&group: &GroupId| {
                let median = pay::median_in(evidence.catalog, group, geo, asked)?;
                // A year's pay at the minimum wage is told of one, and no part of the middle of several.
                (groups.len() == 1 || !median.hides_pay()).then_some((group, median))
            };
            let columns = evidence.catalog.columns();
            let is_told = |group: &&GroupId| groups.len() == 1 || !pay::is_left_behind(columns, **group, geo);
            groups.iter().filter(is_told).filter_map(own).collect()
        };
        let mut all = medians(asked);
        if all.is_empty() {
            all = medians(Geo::Canada);
        }
        let from = all.first()?.1.from.clone();
        let values: Vec<(GroupId, f32)> =
            all.iter().map(|(group, median)| (*group, format::median_value(median, settings))).collect();
        let value = middle(evidence, &values)?;
        let one = groups.len() == 1;
        let floored = all.iter().filter(|_| one).find_map(|(_, median)| format::mark_of(median));
        Some((value, if one { from } else { from.derived(Method::Middle) }, floored))
    }

    fn child(self, settings: &Settings, most: f32) -> Child {
        let Self { entry, name, pay, exposure } = self;
        let pay = match pay {
            Some((value, from, floored)) => {
                let amount: Text = format::amount(value, settings.unit).into();
                let place = from.asked.map(|_| Text::verbatim(from.geo.code()));
                let mark = floored.map(Text::from);
                let text = Text::spaced(place.into_iter().chain(mark).chain([amount]));
                let unit = Text::from(terms::unit(settings.unit));
                Item::row(name.clone(), text)
                    .from(from)
                    .bar(value / most.max(1.0))
                    .more(Msg::ChildrenUnit, unit)
            }
            None => Item::row(name.clone(), Msg::ChildrenNoPay),
        };
        let exposure = match exposure {
            Some((score, from)) => {
                Item::row(name, Number::decimal(score.into(), 0)).from(from).bar(score / 100.0)
            }
            None => Item::row(name, Msg::ChildrenNotRated),
        };
        Child { entry, pay, exposure }
    }
}

/// The figure of the middle unit group by [`Method::Middle`]: half of the workers are in groups with less. Where the
/// workers of one are not known, each group counts the same.
fn middle(evidence: &Evidence, figures: &[(GroupId, f32)]) -> Option<f32> {
    let employment = &evidence.catalog.columns().employment;
    let workers = |group: GroupId| employment.get(group.index()).copied().filter(|n| *n > 0.0);
    let counted = figures.iter().all(|&(group, _)| workers(group).is_some());
    let weight = |group| if counted { workers(group).unwrap_or(1.0) } else { 1.0 };
    let mut sorted: Vec<(f32, f32)> =
        figures.iter().map(|&(group, figure)| (figure, weight(group))).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: f32 = sorted.iter().map(|(_, weight)| weight).sum();
    let mut below = 0.0;
    sorted
        .iter()
        .find(|(_, weight)| {
            below += weight;
            below * 2.0 >= all
        })
        .map(|(figure, _)| *figure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_its_middle_group_by_workers() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let settings = Settings::default();
        let node = catalog.hierarchy().node("321").unwrap();
        let below = children(&evidence, &settings, TreeEntry::Node(node), |_| true);
        let codes: Vec<&str> = below
            .iter()
            .map(|child| match child.entry {
                TreeEntry::Node(node) => catalog.hierarchy().code(node),
                _ => "",
            })
            .collect();
        assert_eq!(codes, ["3210", "3211", "3212"]);
        assert!(below.iter().all(|child| child.pay.bar.is_some() && child.exposure.bar.is_some()));
        let most = below.iter().filter_map(|child| child.pay.bar).fold(0.0, f32::max);
        assert!((most - 1.0).abs() < 1e-6);
        // Pharmacists 44,000, dietitians 13,000 or so: the middle worker is a pharmacist.
        let group = |code| catalog.group(code).unwrap();
        let figures = [(group("31121"), 1.0), (group("31120"), 2.0)];
        assert_eq!(middle(&evidence, &figures), Some(2.0));
        assert_eq!(middle(&evidence, &[]), None);
    }

    #[test]
    fn an_occupation_has_nothing_below_and_what_is_missing_is_said() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let settings = Settings::default();
        let node = |code| TreeEntry::Node(catalog.hierarchy().node(code).unwrap());
        assert!(children(&evidence, &settings, node("32129"), |_| true).is_empty());
        let below = children(&evidence, &settings, node("0001"), |_| true);
        let missing: Vec<&Child> = below.iter().filter(|child| child.pay.bar.is_none()).collect();
        assert!(
            !missing.is_empty() && missing.iter().all(|child| child.pay.text.reference() == "not published")
        );
    }
}
