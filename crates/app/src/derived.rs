//! What follows from the state: subject, items, what the filter lets through, comparison, coverage.
//!
//! No change of the state forgets anything here. After every change the router calls [`Derived::settle`] with the
//! state as it is, and each part whose basis is another one is dropped whole. A part is made when it is first asked
//! for, so that a frame costs only what it draws.

use std::cell::OnceCell;
use std::rc::Rc;

use metier_model::{Geo, GroupId, NodeId};

use super::Shared;
use super::leaf::{Basis, Leaf, Left, Maker, Seen, Serial};
use super::settled::Settled;
use super::target::Pane;
use super::tree::TreeEntry;
use metier_words::Text;

use metier_content::children::Child;
use metier_content::compare::{self, ComparisonRow};
use metier_content::front::{self, Ranking};
use metier_content::map::{Chart, Height};
use metier_content::moves::MoveTable;
use metier_content::treemap::{Shade, Treemap};
use metier_content::{Beginning, Item, Page, Settings, Shape, Subject, classes, sources, work};
use metier_evidence::pay::Place;
use metier_evidence::rating::{Rank, Weights};
use metier_plan::filter::{Criterion, Filter, FilterEval, Matches, Tally};
use metier_plan::limits::Scores;
use metier_plan::moves::Start;
use metier_plan::order::{self, Order};
use metier_plan::path::Graph;
use metier_plan::person::Person;

/// Items after which no further section of a page is made for the preview of a hit: the summary and what the page
/// answers at sight are more.
const PREVIEWED: usize = 4;
/// Unit groups of a class in its preview.
const PREVIEWED_GROUPS: usize = 40;
/// Pages beside the one that is shown: the one above it, the one below it, and one that was left by another way.
const BESIDE: usize = 3;

/// What the filter's result rests on.
#[derive(Clone, Debug, PartialEq)]
struct FilterBasis {
    filter: Filter,
    place: Place,
    saved: Vec<GroupId>,
    open: bool,
}

/// What the preview of a hit rests on.
#[derive(Clone, Debug, PartialEq)]
struct PreviewBasis {
    node: Option<NodeId>,
    work: Option<GroupId>,
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

/// What stands side by side, in its parts.
#[derive(Clone, Default)]
struct Comparison {
    rows: OnceCell<Vec<ComparisonRow>>,
    /// Of each occupation.
    duties: OnceCell<Vec<Vec<Item>>>,
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
    against: Option<GroupId>,
}

/// What the ranks among the shortlist rest on.
#[derive(Clone, Debug, PartialEq)]
struct RankBasis {
    groups: Vec<Option<GroupId>>,
    place: Geo,
    weights: Weights,
}

/// What follows from the state.
#[derive(Clone)]
pub struct Derived<'a> {
    maker: Maker<'a>,
    eval: Rc<FilterEval<'a>>,
    tally: Settled<FilterBasis, OnceCell<Tally>>,
    /// The page that the explore screen shows.
    leaf: Leaf<'a>,
    /// The pages beside it in the tree: the one that was left last, and those that were made ahead.
    beside: Vec<Leaf<'a>>,
    preview: Settled<PreviewBasis, OnceCell<Vec<Item>>>,
    comparison: Settled<ComparisonBasis, Comparison>,
    list: Settled<ListBasis, ()>,
    graph: Settled<Place, OnceCell<Graph<'a>>>,
    moves: Settled<Option<Start>, OnceCell<Option<MoveTable>>>,
    treemap: Settled<TreemapBasis, OnceCell<Treemap>>,
    ranks: Settled<RankBasis, OnceCell<Vec<Option<Rank>>>>,
    rankings: Settled<Settings, OnceCell<[Ranking; 3]>>,
    chart: Settled<Settings, OnceCell<Chart>>,
    coverage: Rc<OnceCell<Vec<(&'static str, usize)>>>,
    scores: Rc<OnceCell<Scores<'a>>>,
}

impl<'a> Derived<'a> {
    pub(super) fn new(shared: &Shared<'a>) -> Self {
        Self {
            maker: Maker { evidence: shared.evidence, today: shared.today, rater: Rc::clone(shared.rater()) },
            eval: Rc::new(FilterEval::new(shared.evidence)),
            tally: Settled::new(),
            leaf: Leaf::new(),
            beside: Vec::new(),
            preview: Settled::new(),
            comparison: Settled::new(),
            list: Settled::new(),
            graph: Settled::new(),
            moves: Settled::new(),
            treemap: Settled::new(),
            ranks: Settled::new(),
            rankings: Settled::new(),
            chart: Settled::new(),
            coverage: Rc::default(),
            scores: Rc::default(),
        }
    }

    /// Drops what the filter lets through where it is another one now; `open` while its overlay is shown. Whatever
    /// rests on it is settled by [`Self::settle`], after the tree has taken it in.
    pub(super) fn settle_filter(&mut self, shared: &Shared, open: bool) -> bool {
        let listed = open || shared.filter.is_on(Criterion::Saved);
        self.tally.settle(FilterBasis {
            filter: shared.filter.clone(),
            place: shared.settings.place,
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
        let against = shared.filter.pays_more_than();
        let other = self.list.settle(ListBasis { order, place, weights, person, against });
        other.then(|| {
            order::sorted(&self.eval, sampler, place, order, (&person, against), &mut GroupId::all())
        })
    }

    /// Drops what rests on something that has changed, and says what the cursors over the pages have left.
    pub(super) fn settle(&mut self, shared: &Shared, seen: Seen) -> Left {
        self.maker.rater = Rc::clone(shared.rater());
        let (settings, weights) = (shared.settings, shared.rater().weights());
        let left = self.turn_to(Basis::of(shared, seen));
        self.graph.settle(settings.place);
        self.rankings.settle(settings);
        self.chart.settle(settings);
        self.comparison.settle(ComparisonBasis {
            groups: shared.compared.clone(),
            baseline: shared.baseline,
            settings,
            weights,
        });
        left
    }

    /// Shows the page that rests on something: the one beside where it was made already, else one to be made.
    fn turn_to(&mut self, basis: Basis) -> Left {
        let left = self.leaf.left_for(&basis);
        if let Some(made) = self.beside.iter_mut().find(|made| made.is(&basis)) {
            std::mem::swap(made, &mut self.leaf);
        } else {
            if self.leaf.is_of_another(&basis) {
                self.beside.insert(0, std::mem::replace(&mut self.leaf, Leaf::new()));
                self.beside.truncate(BESIDE);
            }
            self.leaf.settle(basis);
        }
        left
    }

    /// Makes one of the pages that somebody may turn to next, where one is missing, with the panes beside it where
    /// they are shown; false where none is.
    pub(super) fn make_ahead(&mut self, wanted: Vec<Basis>, panes: bool) -> bool {
        self.beside.retain(|made| wanted.iter().any(|basis| made.is(basis)));
        let missing = |basis: &Basis| !self.leaf.is(basis) && !self.beside.iter().any(|made| made.is(basis));
        let Some(basis) = wanted.into_iter().find(missing) else { return false };
        let mut leaf = Leaf::new();
        leaf.settle(basis);
        leaf.make(&self.maker, self.leaf.enough(), panes);
        self.beside.push(leaf);
        true
    }

    /// What has been made of the pages beside the one that is shown: the pane that it is for, its number, its items.
    pub fn made_ahead(&self) -> impl Iterator<Item = (Pane, Serial, &[Item])> {
        self.beside.iter().flat_map(Leaf::made)
    }

    /// Drops the preview of a hit, or of what is saved, where the cursor stands on another one.
    pub(super) fn settle_preview(&mut self, shared: &Shared, node: Option<NodeId>) {
        let (settings, weights) = (shared.settings, shared.rater().weights());
        self.preview.settle(PreviewBasis { node, work: shared.work(), settings, weights });
    }

    /// The beginning of the page of the hit under the cursor of the search, or of what is saved under that of the
    /// shortlist: what it answers at sight.
    pub fn preview(&self) -> &[Item] {
        let Some(PreviewBasis { node: Some(node), work, settings, .. }) = &self.preview.basis else {
            return &[];
        };
        self.preview.value.get_or_init(|| match self.maker.evidence.catalog.hierarchy().group_of(*node) {
            Some(group) => {
                let subject =
                    Subject::new(self.maker.evidence, &self.maker.rater, group, *settings, self.maker.today)
                        .with_work(*work);
                let mut items = subject.beginning(Page::Overview, PREVIEWED).items;
                // Keys of the page do nothing in the search.
                items.retain(|item| item.shape != Shape::Hint);
                for item in items.iter_mut().filter(|item| item.lead.is_some()) {
                    item.tail = Text::EMPTY;
                }
                items
            }
            None => {
                classes::items(
                    self.maker.evidence,
                    settings,
                    TreeEntry::Node(*node),
                    |_| true,
                    PREVIEWED_GROUPS,
                )
                .items
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
            let inputs = self.maker.evidence.rating_inputs(basis.place);
            let mut ranks = self.maker.rater.sampler().ranks(inputs, &known).into_iter();
            basis.groups.iter().map(|group| group.and_then(|_| ranks.next().flatten())).collect()
        })
    }

    /// All moves that a path can take in the place that is asked for; found out when a way is first asked for.
    pub fn graph(&self) -> &Graph<'a> {
        let place = self.graph.basis.unwrap_or(Geo::Canada.into());
        self.graph.value.get_or_init(|| Graph::new(self.maker.evidence, place))
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
            Some(Treemap::new(self.maker.evidence, &basis.settings, basis.shade, &passes))
        };
        self.treemap.value.get_or_init(|| made().unwrap_or_default())
    }

    /// The moves from one's work; none where it is not known from where.
    pub fn moves(&self) -> Option<&MoveTable> {
        let start = self.moves.basis.as_ref()?.as_ref()?;
        self.moves.value.get_or_init(|| Some(MoveTable::new(self.maker.evidence, start.clone()))).as_ref()
    }

    /// What the front door tells of all occupations; made when it is first drawn.
    pub fn rankings(&self) -> &[Ranking] {
        let Some(settings) = &self.rankings.basis else { return &[] };
        self.rankings.value.get_or_init(|| front::rankings(self.maker.evidence, settings))
    }

    /// All occupations as points of pay and exposure, as the front door shows them where it has room.
    pub fn chart(&self) -> Option<&Chart> {
        let settings = self.chart.basis.as_ref()?;
        Some(self.chart.value.get_or_init(|| Chart::new(self.maker.evidence, settings, Height::Exposure)))
    }

    /// The occupation that is shown, if the cursor of the tree stands on one.
    pub fn subject(&self) -> Option<&Subject<'a>> {
        self.leaf.subject(&self.maker)
    }

    /// Items of the page that is shown.
    pub fn items(&self) -> &[Item] {
        self.leaf.items(&self.maker)
    }

    /// One item of the page that is shown.
    pub fn item(&self, at: usize) -> Option<&Item> {
        self.leaf.item(&self.maker, at)
    }

    /// The items of the page from the first one on, at least as many as are `enough` unless there are fewer. A page that
    /// is only passed by is not made whole.
    pub fn beginning(&self, enough: usize) -> Beginning<&[Item]> {
        self.leaf.beginning(&self.maker, enough)
    }

    /// The number of the page's items; other ones have another number.
    pub fn serial(&self) -> Serial {
        self.leaf.serial()
    }

    /// What stands below the class that is shown; nothing below an occupation.
    pub fn children(&self) -> &[Child] {
        self.leaf.children(&self.maker)
    }

    /// The rows of the pane of AI with their number; none where no occupation is shown.
    pub fn ai_pane(&self) -> Option<(Serial, &[Item])> {
        self.leaf.ai_pane(&self.maker)
    }

    /// The rows of the comparison.
    pub fn comparison(&self) -> &[ComparisonRow] {
        let Some(basis) = &self.comparison.basis else { return &[] };
        self.comparison.value.rows.get_or_init(|| {
            let ComparisonBasis { groups, baseline, settings, .. } = basis;
            compare::rows(
                self.maker.evidence,
                &self.maker.rater,
                groups,
                *baseline,
                *settings,
                self.maker.today,
            )
        })
    }

    /// What people do in each of the occupations that are compared.
    pub fn compared_duties(&self) -> &[Vec<Item>] {
        let Some(basis) = &self.comparison.basis else { return &[] };
        self.comparison.value.duties.get_or_init(|| {
            let Maker { evidence, rater, today, .. } = &self.maker;
            let subject = |&group| Subject::new(evidence, rater, group, basis.settings, *today);
            basis.groups.iter().map(subject).map(|subject| work::only_duties(&subject)).collect()
        })
    }

    /// How many unit groups a source reaches, where that can be counted.
    pub fn coverage(&self, id: &str) -> Option<usize> {
        let coverage = self.coverage.get_or_init(|| sources::coverage(self.maker.evidence.catalog));
        coverage.iter().find(|(source, _)| *source == id).map(|(_, count)| *count)
    }

    /// The levels by which it is decided what one can do, with what each answer leaves out.
    pub fn scores(&self) -> &Scores<'a> {
        self.scores.get_or_init(|| Scores::new(self.maker.evidence.catalog))
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
