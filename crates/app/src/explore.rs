//! The explore screen: tree, pages of the occupation, panes of pay and AI.

mod sizes;

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::choices::ChoiceList;
use super::copy;
use super::effect::Copied;
use super::leaf::{Left, Seen};
use super::room::{Desk, FigureSource, Request, Room, rows};
use super::target::{Pane, Target};
use super::tree::{Lens, Tree, TreeEntry};
use super::{Command, Context, Derived, Screen, Shared};
use metier_content::children::Child;
use metier_content::{Item, Lead, Page, Shape, pay_page, sources, terms};
use metier_data::Catalog;
use metier_evidence::said::Said;
use metier_model::{Geo, Provenance, Teer};
use metier_plan::order::Order;

pub use sizes::{NARROW, WIDE, has_charts_below};

/// The explore screen.
#[derive(Clone, Debug, Default)]
pub struct Explore {
    /// The tree.
    pub tree: Tree,
    /// Which pane has the keys.
    pub pane: Pane,
    /// Whether that pane fills the screen.
    pub zoom: bool,
    page: Page,
    /// Item of the page that the cursor stands on.
    pub item: usize,
    /// Half pages that the text of the pane is to be turned by when it is next drawn; down is positive.
    pub turn: isize,
    /// Rows under the cursors of the panes of pay and AI.
    pub pane_row: [usize; 2],
    /// The line of the overview that led to the page that is shown: backing out returns to it.
    led: Option<usize>,
    /// A figure that somebody names for an occupation, which the chart of its pay has beside what is published.
    pub named: Option<(GroupId, Said)>,
}

impl Explore {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self { tree: Tree::new(catalog), ..Self::default() }
    }

    /// The unit group that the cursor of the tree stands on.
    pub(super) fn group(&self, catalog: &Catalog) -> Option<GroupId> {
        self.tree.current().and_then(|entry| Tree::group_of(catalog, entry))
    }

    /// Panes that the width of the screen has room for, in the order of the focus. The page of pay or AI of an occupation
    /// has its chart on it, which is not said again in the row under it; beside it there is room for more.
    pub fn panes(&self, size: (u16, u16), catalog: &Catalog) -> &'static [Pane] {
        match self.page {
            _ if size.0 < WIDE => &[Pane::Tree, Pane::Detail],
            _ if !has_charts_below(size) => &Pane::ALL,
            Page::Pay if self.group(catalog).is_some() => &[Pane::Tree, Pane::Detail, Pane::Ai],
            Page::Ai if self.group(catalog).is_some() => &[Pane::Tree, Pane::Detail, Pane::Pay],
            _ => &Pane::ALL,
        }
    }

    /// What the panes of pay and AI hold, row by row; a pane that fills the screen holds its page.
    pub fn pane_items(&self, pane: Pane, derived: &Derived) -> Vec<Item> {
        let Some(subject) = derived.subject() else {
            let of =
                |child: &Child| if pane == Pane::Pay { child.pay.clone() } else { child.exposure.clone() };
            return derived.children().iter().map(of).collect();
        };
        match (pane, self.zoom) {
            (Pane::Pay, true) => subject.page(Page::Pay),
            (Pane::Pay, false) => pay_page::pane(subject),
            (Pane::Ai, true) => subject.page(Page::Ai),
            (Pane::Ai, false) => derived.ai_pane().map(|(_, rows)| rows.to_vec()).unwrap_or_default(),
            (Pane::Tree | Pane::Detail, _) => Vec::new(),
        }
    }

    /// The item under the cursor of the page.
    pub fn item_under_cursor<'d>(&self, derived: &'d Derived) -> Option<&'d Item> {
        derived.item(self.item)
    }

    /// Which page of the occupation is shown.
    pub fn page(&self) -> Page {
        self.page
    }

    /// What a reader of the page is likely to want next, for the last line.
    pub fn asks(&self) -> Command {
        match self.page {
            Page::Duties | Page::Ai => Command::Duties,
            Page::Training => Command::Payback,
            Page::Outlook | Page::Immigration => Command::Region,
            Page::Pay => Command::Claim,
            Page::Overview | Page::Requirements | Page::Skills => Command::Moves,
        }
    }

    /// Shows a page of the occupation.
    pub(super) fn set_page(&mut self, page: Page) {
        self.page = page;
        (self.item, self.led) = (0, None);
        if matches!(self.pane, Pane::Pay | Pane::Ai) {
            self.pane = Pane::Detail;
        }
    }

    /// Shows the tree in an order, with the cursor on one of its outermost rows and the focus on the tree.
    pub(super) fn stand(&mut self, catalog: &Catalog, lens: Lens, at: u16) {
        self.tree.set_lens(catalog, lens);
        self.tree.stand(at);
        (self.pane, self.zoom) = (Pane::Tree, false);
    }

    /// The pane that has the keys is one that is shown.
    pub(super) fn keep_pane(&mut self, size: (u16, u16), catalog: &Catalog) {
        if !self.panes(size, catalog).contains(&self.pane) {
            self.pane = Pane::Detail;
        }
    }

    /// Puts the cursor where the drawing has turned the page to, where it has.
    pub(super) fn turned(&mut self, row: Option<usize>) {
        self.turn = 0;
        let Some(row) = row else { return };
        match self.pane {
            Pane::Detail => self.item = row,
            Pane::Pay => self.pane_row[0] = row,
            Pane::Ai => self.pane_row[1] = row,
            Pane::Tree => {}
        }
    }

    /// What it shows, for what follows from that.
    pub(super) fn seen(&self) -> Seen {
        Seen { entry: self.tree.current(), page: self.page, shown: self.tree.shown().cloned() }
    }

    /// What the next key may show: the rows below and above in the tree, the pages beside the one that is read.
    pub(super) fn beside(&self) -> impl Iterator<Item = Seen> {
        [1, -1].into_iter().map(|by: isize| {
            let mut seen = self.seen();
            if self.pane == Pane::Tree {
                let row = self.tree.cursor().checked_add_signed(by).and_then(|row| self.tree.rows().get(row));
                seen.entry = row.map(|row| row.entry).or(seen.entry);
            } else {
                seen.page = self.page.turned(by);
            }
            seen
        })
    }

    /// Begins anew what stood over something that the cursor has left.
    pub(super) fn follow(&mut self, left: Left) {
        match left {
            Left::Nothing => {}
            Left::Role => self.pane_row = [0; 2],
            Left::Occupation => (self.item, self.pane_row, self.led) = (0, [0; 2], None),
        }
    }

    fn turn_page(&mut self, by: isize) {
        self.set_page(self.page.turned(by));
    }

    fn focus(&mut self, by: isize, shared: &Shared) {
        let panes = self.panes(shared.size, shared.catalog());
        let at = panes.iter().position(|pane| *pane == self.pane).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(panes.len().cast_signed());
        if let Some(&pane) = panes.get(next.unsigned_abs()) {
            self.pane = pane;
        }
    }

    fn step(&mut self, by: isize, derived: &Derived) {
        match self.pane {
            Pane::Tree => self.tree.step(by),
            Pane::Detail => self.step_item(by, derived),
            Pane::Pay | Pane::Ai => {
                let count = self.pane_items(self.pane, derived).len();
                super::room::step(&mut self.pane_row[usize::from(self.pane == Pane::Ai)], by, count);
            }
        }
    }

    /// Moves the cursor of the page over its items, past empty lines.
    fn step_item(&mut self, by: isize, derived: &Derived) {
        let items = derived.items();
        let gap = |at: usize| items.get(at).is_some_and(|item| item.shape == Shape::Gap);
        let last = items.len().saturating_sub(1);
        let mut at = self.item.min(last).saturating_add_signed(by).min(last);
        while gap(at) && at > 0 && at < last {
            at = if by > 0 { at + 1 } else { at - 1 };
        }
        self.item = at;
    }

    fn left(&mut self, desk: &Desk) {
        match self.pane {
            Pane::Tree if !self.tree.set_open(desk.shared.catalog(), false) => self.tree.to_parent(),
            Pane::Tree => {}
            // Before the first page lies the tree.
            Pane::Detail if Page::ALL.first() == Some(&self.page) => self.pane = Pane::Tree,
            Pane::Detail => self.turn_page(-1),
            Pane::Pay | Pane::Ai => self.step(-1, desk.derived),
        }
    }

    fn right(&mut self, desk: &Desk) {
        match self.pane {
            Pane::Tree => {
                if !self.tree.set_open(desk.shared.catalog(), true) {
                    let leaf = self.tree.rows().get(self.tree.cursor()).is_some_and(|row| !row.branch);
                    if leaf {
                        self.pane = Pane::Detail;
                    } else {
                        self.tree.step(1);
                    }
                }
            }
            Pane::Detail => self.turn_page(1),
            Pane::Pay | Pane::Ai => self.step(1, desk.derived),
        }
    }

    fn open(&mut self, desk: &mut Desk) -> Vec<Request> {
        match self.pane {
            Pane::Tree => match self.tree.rows().get(self.tree.cursor()).copied() {
                Some(row) if row.branch => {
                    self.tree.set_open(desk.shared.catalog(), !row.open);
                }
                Some(row) => self.open_leaf(row.entry, desk.shared),
                None => {}
            },
            Pane::Detail => {
                let lead = self.item_under_cursor(desk.derived).and_then(|item| item.lead);
                return vec![match (self.linked(desk.derived), lead) {
                    (Some(group), _) => Request::Show(desk.shared.catalog().hierarchy().node_of(group)),
                    (None, Some(Lead::Page(page))) => {
                        let from = self.item;
                        self.set_page(page);
                        self.led = Some(from);
                        return Vec::new();
                    }
                    (None, Some(Lead::Moves)) => Request::Do(Command::Moves),
                    (None, Some(Lead::Rating)) => Request::Do(Command::Weights),
                    (None, Some(Lead::Roles)) => Request::Do(Command::Role),
                    (None, None) => Request::Do(Command::Source),
                }];
            }
            Pane::Pay | Pane::Ai if desk.derived.subject().is_none() => self.descend(desk),
            Pane::Pay => self.set_page(Page::Pay),
            Pane::Ai => self.set_page(Page::Ai),
        }
        Vec::new()
    }

    /// Goes down to what the cursor of a pane stands on, below the class that is shown.
    fn descend(&mut self, desk: &Desk) {
        let row = self.pane_row[usize::from(self.pane == Pane::Ai)];
        let children = desk.derived.children();
        if let Some(child) = children.get(row.min(children.len().saturating_sub(1))) {
            self.tree.descend(desk.shared.catalog(), child.entry);
        }
    }

    /// A unit group gets the focus in the detail view; a position leads to its unit group.
    fn open_leaf(&mut self, entry: TreeEntry, shared: &mut Shared) {
        self.pane = Pane::Detail;
        if let (TreeEntry::Position(..), Some(group)) = (entry, Tree::group_of(shared.catalog(), entry)) {
            let code = Text::verbatim(shared.catalog().code(group));
            shared.say(Msg::StatusPlaceOfPosition { code, lens: "lens" });
        }
    }

    fn back(&mut self, shared: &Shared) -> Vec<Request> {
        if self.zoom {
            self.zoom = false;
        } else if let (Pane::Detail, Some(from)) = (self.pane, self.led) {
            self.set_page(Page::Overview);
            self.item = from;
        } else if self.pane != Pane::Tree {
            self.pane = Pane::Tree;
            return vec![Request::Leave];
        } else if self.tree.teer.take().is_some() {
            self.tree.refresh(shared.catalog());
        } else if self.tree.lens == Lens::Matches {
            self.leave_list(shared.catalog());
        } else {
            return vec![Request::Leave];
        }
        Vec::new()
    }

    fn next_teer(&mut self, shared: &mut Shared) {
        self.tree.teer = match self.tree.teer {
            None => Some(0),
            Some(5) => None,
            Some(teer) => Some(teer + 1),
        };
        self.tree.refresh(shared.catalog());
        match self.tree.teer {
            Some(teer) => {
                let words = terms::teer(Teer(teer)).into();
                shared.say(Msg::StatusTeer { digit: Text::verbatim(teer.to_string()), words });
            }
            None => shared.say(Msg::StatusAllTeers),
        }
    }

    /// The list by rating, then by pay, exposure, openings and what the person says, then the tree again.
    fn next_order(&mut self, desk: &mut Desk) {
        let round: Vec<Order> = Order::ALL
            .into_iter()
            .filter(|&order| order != Order::Code && order.is_known(&desk.shared.person))
            .collect();
        let listed = self.tree.lens == Lens::Matches && desk.screen == Screen::Explore;
        let next = match round.iter().position(|order| *order == desk.shared.order) {
            Some(at) if listed => round.get(at + 1).copied(),
            _ => Some(desk.shared.order),
        };
        self.pane = Pane::Tree;
        if let Some(order) = next {
            desk.shared.order = order;
            self.tree.set_lens(desk.shared.catalog(), Lens::Matches);
            self.tree.begin_anew();
        } else {
            desk.shared.order = Order::Rating;
            self.leave_list(desk.shared.catalog());
        }
    }

    /// Back from the list to the place of its occupation in the tree.
    fn leave_list(&mut self, catalog: &Catalog) {
        let entry = self.tree.current();
        self.tree.set_lens(catalog, Lens::Classification);
        if let Some(TreeEntry::Node(node)) = entry {
            self.tree.reveal(catalog, node);
        }
    }

    /// The item whose source is meant at a line: a heading without one stands for what is under it; any other line
    /// without a source of its own belongs to the entry above it.
    fn figure_at(items: &[Item], at: usize) -> Option<&Item> {
        let heading = |item: &&Item| item.shape == Shape::Heading;
        let sourced = |item: &&Item| item.from.is_some();
        let own = items.get(at)?;
        if own.from.is_some() {
            return Some(own);
        }
        if own.shape == Shape::Heading {
            return items.get(at + 1..)?.iter().take_while(|item| !heading(item)).find(sourced);
        }
        items.get(..at)?.iter().rev().take_while(|item| !heading(item)).find(sourced)
    }
}

impl Room for Explore {
    fn context(&self) -> Context {
        if self.pane == Pane::Tree { Context::Tree } else { Context::Detail }
    }

    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        let shared = &mut *desk.shared;
        match command {
            Command::FocusNext if desk.screen == Screen::Explore => self.focus(1, shared),
            Command::FocusPrevious if desk.screen == Screen::Explore => self.focus(-1, shared),
            Command::Zoom => self.zoom = !self.zoom,
            // A page of text moves by its lines, which only the drawing knows: it is asked to.
            Command::PageUp if self.pane != Pane::Tree => self.turn -= 2,
            Command::PageDown if self.pane != Pane::Tree => self.turn += 2,
            Command::HalfUp if self.pane != Pane::Tree => self.turn -= 1,
            Command::HalfDown if self.pane != Pane::Tree => self.turn += 1,
            Command::Left => self.left(desk),
            Command::Right => self.right(desk),
            Command::Open => return self.open(desk),
            Command::Back => return self.back(shared),
            Command::ExpandAll => self.tree.expand_all(shared.catalog()),
            Command::CollapseAll => self.tree.collapse_all(shared.catalog()),
            Command::NextTab => self.turn_page(1),
            Command::PreviousTab => self.turn_page(-1),
            Command::Teer => self.next_teer(shared),
            Command::Order => {
                self.next_order(desk);
                return vec![Request::Go(Screen::Explore)];
            }
            Command::Lens => {
                self.pane = Pane::Tree;
                let lens = match self.tree.lens {
                    Lens::Classification | Lens::Matches => Lens::Fields,
                    Lens::Fields => Lens::Classification,
                };
                self.tree.set_lens(shared.catalog(), lens);
                return vec![Request::Go(Screen::Explore)];
            }
            Command::Role => return ChoiceList::roles(desk).map(Request::Open).into_iter().collect(),
            _ => {
                if let Some(by) = rows(command, shared) {
                    self.step(by, desk.derived);
                }
            }
        }
        Vec::new()
    }

    fn current(&self, _: &Shared, of_tree: Option<GroupId>) -> Option<GroupId> {
        of_tree
    }

    /// A line that leads to another occupation stands for it.
    fn linked(&self, derived: &Derived) -> Option<GroupId> {
        if self.pane != Pane::Detail {
            return None;
        }
        self.item_under_cursor(derived).and_then(|item| item.link)
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        let derived = desk.derived;
        let figure = |item: Option<&Item>| match item {
            Some(item) => (item.title().clone(), item.from.clone(), (item.more.clone(), item.beside.clone())),
            None => (Text::EMPTY, None, (Vec::new(), Vec::new())),
        };
        let (title, from, (more, beside)) = match self.pane {
            Pane::Pay | Pane::Ai => {
                let items = self.pane_items(self.pane, derived);
                figure(Self::figure_at(&items, self.pane_row[usize::from(self.pane == Pane::Ai)]))
            }
            Pane::Tree => (
                Msg::SourceTitles.into(),
                Some(Provenance::published("noc-2021", "2021", Geo::Canada)),
                (Vec::new(), Vec::new()),
            ),
            Pane::Detail => figure(Self::figure_at(derived.items(), self.item)),
        };
        let (catalog, told) = (desk.shared.catalog(), (desk.shared.settings.lang, desk.shared.today));
        match from {
            Some(from) => {
                FigureSource::Page(sources::of_figure(catalog, &title, &from, &more, &beside, told))
            }
            None => FigureSource::None(Msg::StatusNoFigureLine { sources: "show-sources" }),
        }
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        Some(copy::of_page(self.page, self.tree.current(), desk))
    }

    fn click(&mut self, target: Target) -> bool {
        match target {
            Target::Pane(pane) => self.pane = pane,
            Target::TreeRow(row) => {
                self.pane = Pane::Tree;
                if self.tree.cursor() == row {
                    return true;
                }
                self.tree.set_cursor(row);
            }
            Target::Triangle(row) => {
                self.pane = Pane::Tree;
                self.tree.set_cursor(row);
                return true;
            }
            Target::Page(page) => {
                self.pane = Pane::Detail;
                self.set_page(page);
            }
            Target::Child(pane, row) => {
                let at = usize::from(pane == Pane::Ai);
                let again = self.pane == pane && self.pane_row[at] == row;
                (self.pane, self.pane_row[at]) = (pane, row);
                return again;
            }
            Target::Item(item) => {
                self.pane = Pane::Detail;
                if self.item == item {
                    return true;
                }
                self.item = item;
            }
            _ => {}
        }
        false
    }
}
