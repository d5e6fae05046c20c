//! What follows from the state: subject, items, what the filter lets through, comparison, coverage.
//!
//! No change of the state forgets anything here. After every change the router calls [`Derived::settle`] with the
//! state as it is, and each part whose basis is another one is dropped whole. A part is made when it is first asked
//! for, so that a frame costs only what it draws.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use metier_model::date::Day;
use metier_model::facts::Position;
use metier_model::{Geo, GroupId, Lang, NodeId};
use metier_words::Msg;

use super::tree::TreeEntry;
use super::{Shared, Tree};
use crate::content::children::{self, Child};
use crate::content::compare::{self, ComparisonRow};
use crate::content::front::{self, Ranking};
use crate::content::moves::MoveTable;
use crate::content::treemap::{Shade, Treemap};
use crate::content::{Item, Page, Settings, Shape, Subject, classes, sources};
use crate::evidence::Evidence;
use crate::evidence::pay::Place;
use crate::evidence::rating::{Rank, Rater, Weights};
use crate::plan::filter::{Criterion, Filter, FilterEval, Matches, Tally};
use crate::plan::moves::Start;
use crate::plan::order::{self, Order};
use crate::plan::path::Graph;
use crate::plan::person::Person;

/// Items after which no further section of a page is made for the preview of a hit: the summary and what the page
/// answers at sight are more.
const PREVIEWED: usize = 4;
/// Unit groups of a class in its preview.
const PREVIEWED_GROUPS: usize = 40;

/// What the filter's result rests on.
#[derive(Clone, Debug, PartialEq)]
struct FilterBasis {
    filter: Filter,
    place: metier_model::Geo,
    saved: Vec<GroupId>,
    open: bool,
}

/// What the subject rests on.
#[derive(Clone, Debug, PartialEq)]
struct SubjectBasis {
    entry: Option<TreeEntry>,
    group: Option<GroupId>,
    role: Option<usize>,
    settings: Settings,
    weights: Weights,
}

/// What the items of the page rest on besides the subject.
#[derive(Clone, Debug, PartialEq)]
struct PageBasis {
    page: Page,
    shown: Option<Matches>,
}

/// What the preview of a hit rests on.
#[derive(Clone, Debug, PartialEq)]
struct PreviewBasis {
    node: Option<NodeId>,
    settings: Settings,
    weights: Weights,
}

/// What the comparison rests on.
#[derive(Clone, Debug, PartialEq)]
struct ComparisonBasis {
    groups: Vec<GroupId>,
    baseline: usize,
    settings: Settings,
    weights: Weights,
}

/// What the treemap rests on.
#[derive(Clone, Debug, PartialEq)]
struct TreemapBasis {
    shade: Shade,
    settings: Settings,
    matches: Option<Matches>,
}

/// What the order of the list rests on; the weights only where it is by rating.
#[derive(Clone, Debug, PartialEq)]
struct ListBasis {
    order: Order,
    place: Place,
    weights: Option<Weights>,
    person: Person,
}

/// What the ranks among the shortlist rest on.
#[derive(Clone, Debug, PartialEq)]
struct RankBasis {
    groups: Vec<Option<GroupId>>,
    place: Geo,
    weights: Weights,
}

/// A value with what it was made of.
struct Settled<B, V> {
    basis: Option<B>,
    value: V,
}

impl<B: PartialEq, V: Default> Settled<B, V> {
    fn new() -> Self {
        Self { basis: None, value: V::default() }
    }

    /// Drops the value where its basis is another one; true where it was dropped.
    fn settle(&mut self, basis: B) -> bool {
        let other = self.basis.as_ref() != Some(&basis);
        if other {
            *self = Self { basis: Some(basis), value: V::default() };
        }
        other
    }
}

/// A number that no other value of this run has, so that what is made of a page can be kept as long as the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Serial(u64);

impl Default for Serial {
    fn default() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The items of a page: all of them, or the first ones as long as no more were needed.
#[derive(Default)]
struct Items {
    serial: Serial,
    all: OnceCell<Vec<Item>>,
    beginning: OnceCell<Vec<Item>>,
    /// What stands below the class that the page is about.
    children: OnceCell<Vec<Child>>,
}

/// What follows from the state.
pub struct Derived<'a> {
    evidence: &'a Evidence<'a>,
    today: Day,
    eval: FilterEval<'a>,
    rater: Rc<Rater>,
    tally: Settled<FilterBasis, OnceCell<Tally>>,
    subject: Settled<SubjectBasis, OnceCell<Option<Subject<'a>>>>,
    page: Settled<PageBasis, Items>,
    preview: Settled<PreviewBasis, OnceCell<Vec<Item>>>,
    comparison: Settled<ComparisonBasis, OnceCell<Vec<ComparisonRow>>>,
    list: Settled<ListBasis, ()>,
    graph: Settled<Geo, OnceCell<Graph<'a>>>,
    moves: Settled<Option<Start>, OnceCell<Option<MoveTable>>>,
    treemap: Settled<TreemapBasis, OnceCell<Treemap>>,
    ranks: Settled<RankBasis, OnceCell<Vec<Option<Rank>>>>,
    rankings: Settled<Settings, OnceCell<[Ranking; 3]>>,
    coverage: OnceCell<Vec<(&'static str, usize)>>,
}

/// What the explore screen shows.
pub(super) struct Seen {
    /// What the cursor of the tree stands on.
    pub(super) entry: Option<TreeEntry>,
    /// The page.
    pub(super) page: Page,
    /// The unit groups that the filters of the tree let through; none where it has no filter.
    pub(super) shown: Option<Matches>,
}

/// What the cursors over the pages of the explore screen have left, so that the pages begin anew.
#[derive(Clone, Copy)]
pub(super) enum Left {
    /// Nothing: they stay.
    Nothing,
    /// The role: the panes of pay and AI begin anew.
    Role,
    /// The occupation or class: all pages begin anew.
    Occupation,
}

impl<'a> Derived<'a> {
    pub(super) fn new(shared: &Shared<'a>) -> Self {
        Self {
            evidence: shared.evidence,
            today: shared.today,
            eval: FilterEval::new(shared.evidence),
            rater: Rc::clone(shared.rater()),
            tally: Settled::new(),
            subject: Settled::new(),
            page: Settled::new(),
            preview: Settled::new(),
            comparison: Settled::new(),
            list: Settled::new(),
            graph: Settled::new(),
            moves: Settled::new(),
            treemap: Settled::new(),
            ranks: Settled::new(),
            rankings: Settled::new(),
            coverage: OnceCell::new(),
        }
    }

    /// Drops what the filter lets through where it is another one now; `open` while its overlay is shown. Whatever
    /// rests on it is settled by [`Self::settle`], after the tree has taken it in.
    pub(super) fn settle_filter(&mut self, shared: &Shared, open: bool) -> bool {
        let listed = open || shared.filter.is_on(Criterion::Saved);
        self.tally.settle(FilterBasis {
            filter: shared.filter.clone(),
            place: shared.settings.place.geo,
            saved: if listed { shared.saved().collect() } else { Vec::new() },
            open,
        })
    }

    /// All unit groups in the order of the list, where it is another one than before.
    pub(super) fn settle_list(&mut self, shared: &Shared) -> Option<Vec<GroupId>> {
        let (order, place) = (shared.order, shared.settings.place);
        let rater = (order == Order::Rating).then(|| shared.rater());
        let weights = rater.map(|rater| rater.weights());
        let sampler = rater.map(|rater| rater.sampler());
        let person = shared.person;
        let other = self.list.settle(ListBasis { order, place, weights, person });
        other.then(|| order::sorted(&self.eval, sampler, place, order, &person, GroupId::all()))
    }

    /// Drops what rests on something that has changed, and says what the cursors over the pages have left.
    pub(super) fn settle(&mut self, shared: &Shared, seen: Seen) -> Left {
        self.rater = Rc::clone(shared.rater());
        let (settings, weights) = (shared.settings, shared.rater().weights());
        let entry = seen.entry;
        let group = entry.and_then(|entry| Tree::group_of(shared.catalog(), entry));
        let role = group.and_then(|group| shared.roles.get(&group).copied());
        let before = self.subject.basis.as_ref().map(|basis| (basis.group, basis.entry, basis.role));
        let other = self.subject.settle(SubjectBasis { entry, group, role, settings, weights });
        // Of a class the page counts what the filters let through; of an occupation nothing depends on them.
        let shown = seen.shown.filter(|_| group.is_none());
        if other {
            self.page = Settled::new();
        }
        let refiltered = self.page.settle(PageBasis { page: seen.page, shown });
        self.graph.settle(settings.place.geo);
        self.rankings.settle(settings);
        self.comparison.settle(ComparisonBasis {
            groups: shared.compared.clone(),
            baseline: shared.baseline,
            settings,
            weights,
        });
        let Some((group_before, entry_before, role_before)) = before else { return Left::Nothing };
        if group_before != group || group.is_none() && (entry_before != entry || refiltered) {
            Left::Occupation
        } else if role_before != role {
            Left::Role
        } else {
            Left::Nothing
        }
    }

    /// Drops the preview of a hit where the cursor stands on another one.
    pub(super) fn settle_preview(&mut self, shared: &Shared, node: Option<NodeId>) {
        let (settings, weights) = (shared.settings, shared.rater().weights());
        self.preview.settle(PreviewBasis { node, settings, weights });
    }

    /// The beginning of the page of the hit under the cursor of the search: what it answers at sight.
    pub fn preview(&self) -> &[Item] {
        let Some(PreviewBasis { node: Some(node), settings, .. }) = &self.preview.basis else { return &[] };
        self.preview.value.get_or_init(|| match self.evidence.catalog.hierarchy().group_of(*node) {
            Some(group) => {
                let subject = Subject::new(self.evidence, &self.rater, group, *settings, self.today);
                let mut items = subject.beginning(Page::Overview, PREVIEWED).0;
                // Keys of the page do nothing in the search.
                items.retain(|item| item.shape != Shape::Hint);
                items
            }
            None => {
                classes::items(self.evidence, settings, TreeEntry::Node(*node), |_| true, PREVIEWED_GROUPS).0
            }
        })
    }

    /// Drops the moves where they start from elsewhere, or what they are compared in has changed.
    pub(super) fn settle_moves(&mut self, shared: &Shared) {
        let settings = shared.settings;
        let start = shared.moves_from.map(|group| {
            let role = shared.roles.get(&group).and_then(|&role| {
                let occupation = shared.catalog().occupation(group, settings.lang)?;
                occupation.roles.get(role).map(|role| role.profile.clone())
            });
            Start { group, role, place: settings.place, hours: settings.hours, lang: settings.lang }
        });
        self.moves.settle(start);
    }

    /// Drops the ranks where the list, the place or the weights are other ones.
    pub(super) fn settle_ranks(&mut self, shared: &Shared) {
        let catalog = shared.catalog();
        let groups = shared.shortlist.entries().iter().map(|entry| catalog.group(&entry.code)).collect();
        let (place, weights) = (shared.settings.place.geo, shared.rater().weights());
        self.ranks.settle(RankBasis { groups, place, weights });
    }

    /// The rank of each entry among the shortlist by the user's weights; none for one that is not rated.
    pub fn ranks(&self) -> &[Option<Rank>] {
        let Some(basis) = &self.ranks.basis else { return &[] };
        self.ranks.value.get_or_init(|| {
            let known: Vec<GroupId> = basis.groups.iter().copied().flatten().collect();
            let inputs = self.evidence.rating_inputs(basis.place);
            let mut ranks = self.rater.sampler().ranks(inputs, &known).into_iter();
            basis.groups.iter().map(|group| group.and_then(|_| ranks.next().flatten())).collect()
        })
    }

    /// All moves that a path can take in the place that is asked for; found out when a way is first asked for.
    pub fn graph(&self) -> &Graph<'a> {
        let place = self.graph.basis.unwrap_or(Geo::Canada);
        self.graph.value.get_or_init(|| Graph::new(self.evidence, place))
    }

    /// Drops the treemap where it is of something else now.
    pub(super) fn settle_treemap(&mut self, shared: &Shared, shade: Shade) {
        let matches = self.matches().cloned();
        self.treemap.settle(TreemapBasis { shade, settings: shared.settings, matches });
    }

    /// All occupations that the filter lets through by their workers, with the measure of the shade.
    pub fn treemap(&self) -> &Treemap {
        let made = || {
            let basis = self.treemap.basis.as_ref()?;
            let passes = |group| basis.matches.as_ref().is_none_or(|matches| matches.has(group));
            Some(Treemap::new(self.evidence, &basis.settings, basis.shade, passes))
        };
        self.treemap.value.get_or_init(|| made().unwrap_or_default())
    }

    /// The moves from one's work; none where it is not known from where.
    pub fn moves(&self) -> Option<&MoveTable> {
        let start = self.moves.basis.as_ref()?.as_ref()?;
        self.moves.value.get_or_init(|| Some(MoveTable::new(self.evidence, start.clone()))).as_ref()
    }

    /// What the front door tells of all occupations; made when it is first drawn.
    pub fn rankings(&self) -> &[Ranking] {
        let Some(settings) = &self.rankings.basis else { return &[] };
        self.rankings.value.get_or_init(|| front::rankings(self.evidence, settings))
    }

    /// The occupation that is shown, if the cursor of the tree stands on one.
    pub fn subject(&self) -> Option<&Subject<'a>> {
        let basis = self.subject.basis.as_ref()?;
        let make = || {
            Some(
                Subject::new(self.evidence, &self.rater, basis.group?, basis.settings, self.today)
                    .with_role(basis.role)
                    .with_position(self.position(basis.entry?, basis.settings.lang)),
            )
        };
        self.subject.value.get_or_init(make).as_ref()
    }

    /// The position of a field that an entry of the tree stands for.
    fn position(&self, entry: TreeEntry, lang: Lang) -> Option<Position> {
        let TreeEntry::Position(field, cluster, at) = entry else { return None };
        let cluster =
            self.evidence.catalog.fields(lang).get(usize::from(field))?.clusters.get(usize::from(cluster))?;
        cluster.positions.get(usize::from(at)).cloned()
    }

    /// Items of the page that is shown.
    pub fn items(&self) -> &[Item] {
        self.page.value.all.get_or_init(|| self.make_items(usize::MAX).0)
    }

    /// The items of the page from the first one on, at least as many as are `enough` unless there are fewer; and
    /// whether they are all. A page that is only passed by is not made whole.
    pub fn beginning(&self, enough: usize) -> (&[Item], bool) {
        let made = &self.page.value;
        if made.all.get().is_none() && made.beginning.get().is_none() {
            let (items, all) = self.make_items(enough);
            // Nothing was there yet, so nothing is refused.
            drop(if all { made.all.set(items) } else { made.beginning.set(items) });
        }
        match (made.all.get(), made.beginning.get()) {
            (None, Some(known)) if known.len() >= enough => (known, false),
            _ => (self.items(), true),
        }
    }

    /// The number of the page's items; other ones have another number.
    pub fn serial(&self) -> Serial {
        self.page.value.serial
    }

    fn make_items(&self, enough: usize) -> (Vec<Item>, bool) {
        let (Some(basis), Some(page)) = (&self.subject.basis, &self.page.basis) else {
            return (Vec::new(), true);
        };
        match (self.subject(), basis.entry) {
            (Some(subject), _) => subject.beginning(page.page, enough),
            (None, Some(entry)) => {
                let shown = |group| page.shown.as_ref().is_none_or(|shown| shown.has(group));
                classes::items(self.evidence, &basis.settings, entry, shown, enough)
            }
            (None, None) => {
                (vec![Item::note(Msg::TreeEmpty { filter: "filter", clear: "clear-filter" })], true)
            }
        }
    }

    /// What stands below the class that is shown; nothing below an occupation.
    pub fn children(&self) -> &[Child] {
        self.page.value.children.get_or_init(|| {
            let Some(basis) = self.subject.basis.as_ref().filter(|basis| basis.group.is_none()) else {
                return Vec::new();
            };
            let Some(entry) = basis.entry else { return Vec::new() };
            let page = self.page.basis.as_ref();
            let shown = page.and_then(|page| page.shown.as_ref());
            let shown = |group| shown.is_none_or(|shown| shown.has(group));
            children::children(self.evidence, &basis.settings, entry, shown)
        })
    }

    /// The rows of the comparison.
    pub fn comparison(&self) -> &[ComparisonRow] {
        let Some(basis) = &self.comparison.basis else { return &[] };
        self.comparison.value.get_or_init(|| {
            let ComparisonBasis { groups, baseline, settings, .. } = basis;
            compare::rows(self.evidence, &self.rater, groups, *baseline, *settings, self.today)
        })
    }

    /// How many unit groups a source reaches, where that can be counted.
    pub fn coverage(&self, id: &str) -> Option<usize> {
        let coverage = self.coverage.get_or_init(|| sources::coverage(self.evidence.catalog));
        coverage.iter().find(|(source, _)| *source == id).map(|(_, count)| *count)
    }

    /// What filters are decided by.
    pub fn eval(&self) -> &FilterEval<'a> {
        &self.eval
    }

    /// What the filter lets through and removes; none while it is off and not open.
    pub fn tally(&self) -> Option<&Tally> {
        let basis = self.tally.basis.as_ref().filter(|basis| basis.open || basis.filter.is_active())?;
        let FilterBasis { filter, place, saved, open } = basis;
        Some(self.tally.value.get_or_init(|| self.eval.tally(filter, *place, saved, *open)))
    }

    /// What the filter lets through, where it is on.
    pub fn matches(&self) -> Option<&Matches> {
        let active = self.tally.basis.as_ref().is_some_and(|basis| basis.filter.is_active());
        self.tally().filter(|_| active).map(|tally| &tally.matches)
    }

    /// How many occupations the filter lets through, where it is on.
    pub fn filtered(&self) -> Option<usize> {
        self.matches().map(Matches::count)
    }

    /// Whether the filter leaves a unit group out.
    pub fn is_outside(&self, group: GroupId) -> bool {
        self.matches().is_some_and(|matches| !matches.has(group))
    }
}
