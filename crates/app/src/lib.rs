//! The state of the program: what is shown, what is chosen, what lies over it.
//!
//! Nothing in here knows a terminal or a file. A key becomes a [`Command`], [`App::apply`] gives it to the screen or
//! the overlay that it is for and answers with [`Effect`]s, and whoever runs the program carries these out. A screen
//! or an overlay is one file with its own fields; what all of them work with is [`Shared`], what follows from the
//! state is [`Derived`], and what one asks of another is a `Request` that the router here carries out.
//!
//! ```
//! use metier_app::App;
//! use metier_evidence::Evidence;
//! use metier_model::date::Day;
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let mut app = App::new(&evidence, Day::today());
//! let node = catalog.hierarchy().node("32129").ok_or("no such unit group")?;
//! app.show(node);
//! assert_eq!(app.current(), catalog.group("32129"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

use metier_content::{Item, Page, Subject};
use metier_data::Catalog;
use metier_evidence::Evidence;
use metier_model::date::Day;
use metier_model::{GroupId, NodeId};
use metier_words::{Locale, Msg, Text};

mod brought;
mod choices;
mod claim_check;
mod columns;
pub mod command;
mod commands;
mod compare;
mod copy;
mod derived;
mod duties;
mod effect;
mod explore;
mod field;
mod filter;
mod finder;
pub mod front;
pub mod group;
mod help;
mod history;
pub mod input;
pub mod key;
mod keys;
mod leaf;
mod left;
mod lists;
mod map;
mod moves;
mod opening;
pub mod overlay;
mod palette;
mod reader;
mod room;
mod saved;
mod screen;
mod screens;
pub mod search;
mod settings;
mod settled;
mod shared;
pub mod shortlist;
mod sought;
mod sources;
mod start;
pub mod strange;
pub mod suits;
pub mod target;
mod theme;
mod ticks;
pub mod tree;
mod ways;
mod weighing;
pub mod what_if;
mod wheel;

pub use command::{COMMANDS, Command, Context, Keymap};
pub use compare::Compare;
pub use derived::Derived;
pub use effect::{Copied, Effect};
pub use explore::{Explore, NARROW, WIDE, has_charts_below};
pub use front::Front;
use history::History;
pub use key::Key;
use leaf::Basis;
pub use leaf::Serial;
pub use map::Map;
pub use moves::Moves;
pub use overlay::Overlay;
pub use reader::Reader;
use room::{Desk, Request};
pub use screen::Screen;
pub use screens::Screens;
pub use shared::{COMPARED, OnDisk, Shared, Status};
pub use start::{Chosen, SavedList, Start};
pub use target::Pane;
pub use theme::ThemeName;
use tree::{Lens, Tree, TreeEntry};
pub use wheel::{Scrolled, Wheel};

/// Where the page of an occupation was opened from, to be gone back to.
#[derive(Clone)]
struct Came {
    /// The occupation that was opened.
    node: NodeId,
    /// The screen, with what its tree stood on and which of its panes had the keys.
    screen: Screen,
    stood: Option<TreeEntry>,
    pane: Pane,
    /// The table over the screen that it was opened from, as it was left.
    over: Option<Box<Overlay>>,
}

/// The state of the program, and what follows from it. A copy is cheap: what has been worked out is shared with it.
#[derive(Clone)]
pub struct App<'a> {
    /// What every screen and overlay works with.
    pub shared: Shared<'a>,
    /// Which screen is shown.
    pub screen: Screen,
    /// The state of each screen.
    pub screens: Screens,
    /// What lies over the screen, the last on top.
    pub overlays: Vec<Overlay>,
    /// The view that the wheel has scrolled, as long as no key takes it back to its cursor.
    pub scrolled: Option<Wheel>,
    history: History,
    /// Where the occupation whose page is shown was opened from, as long as no other screen is gone to.
    came: Option<Came>,
    derived: Derived<'a>,
}

impl<'a> App<'a> {
    /// The program as it starts without any state of before.
    pub fn new(evidence: &'a Evidence<'a>, today: Day) -> Self {
        let shared = Shared::new(evidence, today);
        let mut app = Self {
            derived: Derived::new(&shared),
            screen: Screen::default(),
            screens: Screens::new(evidence.catalog),
            overlays: Vec::new(),
            scrolled: None,
            history: History::default(),
            came: None,
            shared,
        };
        app.settle();
        app
    }

    /// What follows from the state.
    pub fn derived(&self) -> &Derived<'a> {
        &self.derived
    }

    /// The catalogue.
    pub fn catalog(&self) -> &'a Catalog {
        self.shared.catalog()
    }

    /// How texts are put into words, with the names of the user's keys.
    pub fn locale(&self) -> Locale {
        self.shared.locale()
    }

    /// The occupation that is shown, if the cursor of the tree stands on one.
    pub fn subject(&self) -> Option<&Subject<'a>> {
        self.derived.subject()
    }

    /// Items of the page that is shown, made when they are first asked for.
    pub fn items(&self) -> &[Item] {
        self.derived.items()
    }

    /// The unit group that commands speak of: what the cursor of the screen stands on.
    pub fn current(&self) -> Option<GroupId> {
        let of_tree = self.screens.explore.group(self.catalog());
        self.screens.room(self.screen).current(&self.shared, of_tree)
    }

    /// The unit group that saving and comparing mean: the one of the line under the cursor, else the one that is shown.
    pub fn acted_on(&self) -> Option<GroupId> {
        self.screens.room(self.screen).linked(&self.derived).or(self.current())
    }

    /// The context that keys are read in.
    pub fn context(&self) -> Context {
        self.screens.room(self.screen).context()
    }

    /// The letter that a key types on this screen, where something takes letters.
    pub fn types(&self, key: Key) -> Option<char> {
        self.screens.room(self.screen).types(key).filter(|_| self.overlays.is_empty())
    }

    /// Panes that are shown, in the order of the focus.
    pub fn panes(&self) -> &'static [Pane] {
        self.screens.explore.panes(self.shared.size, self.catalog())
    }

    /// The screens, and the desk that they and the overlays work at.
    fn desk(&mut self) -> (&mut Screens, Desk<'_, 'a>) {
        let here = self.current();
        let entry = self.screens.explore.tree.current();
        let Self { shared, screens, derived, screen, .. } = self;
        (screens, Desk { shared, derived, screen: *screen, here, entry })
    }

    /// Carries out what a screen or an overlay asks for; what only the outside can do is returned.
    fn carry(&mut self, requests: Vec<Request>) -> Vec<Effect> {
        self.settle();
        let mut effects = Vec::new();
        for request in requests {
            match request {
                Request::Outside(effect) => {
                    // What undo takes back next is this.
                    self.shared.unkept =
                        self.shared.unkept.take().filter(|_| effect != Effect::SaveShortlist);
                    effects.push(effect);
                }
                Request::Show(node) => self.show(node),
                Request::Read(node) => self.read(node, None),
                Request::Leave => {
                    self.leave();
                }
                Request::Go(screen) => self.go(screen),
                Request::Open(opening) => self.overlays.push(Overlay::of(opening, &self.shared)),
                Request::List => {
                    self.go(Screen::Explore);
                    self.screens.explore.tree.set_lens(self.shared.catalog(), Lens::Matches);
                    self.screens.explore.pane = Pane::Tree;
                }
                Request::Lens(lens, at) => {
                    self.go(Screen::Explore);
                    self.screens.explore.stand(self.shared.catalog(), lens, at);
                }
                Request::Page(page) => {
                    self.go(Screen::Explore);
                    self.screens.explore.pane = Pane::Detail;
                    self.set_page(page);
                }
                Request::Named(group, said) => {
                    self.screens.explore.named = said.map(|said| (group, said));
                }
                Request::Beside(lines) => self.scroll_beside(lines),
                Request::Keep(group) => self.keep(group),
                Request::LeftOffer => self.bring_offer_back(),
                Request::Do(command) => effects.extend(self.apply(command)),
            }
            self.settle();
        }
        effects
    }

    /// Shows the page of a class with the focus on it, and keeps from where it was opened: a table over the screen, or
    /// another screen.
    fn read(&mut self, node: NodeId, over: Option<Box<Overlay>>) {
        let (screen, pane, stood) =
            (self.screen, self.screens.explore.pane, self.screens.explore.tree.current());
        self.show(node);
        self.screens.explore.pane = Pane::Detail;
        let other = over.is_some() || !matches!(screen, Screen::Explore | Screen::Front);
        self.came = other.then_some(Came { node, screen, stood, pane, over });
    }

    /// Leaves the page for where it was opened from; false where that is nowhere else, or another page is shown now. All
    /// is as it was left: nothing of it is entered anew.
    fn leave(&mut self) -> bool {
        let stands = self.screens.explore.tree.current();
        let is_left = |came: &Came| stands == Some(TreeEntry::Node(came.node));
        let Some(came) = self.came.take_if(|came| is_left(came)) else { return false };
        if let (Screen::Explore, Some(TreeEntry::Node(stood))) = (came.screen, came.stood) {
            self.jump(stood);
        }
        self.screen = came.screen;
        if came.screen == Screen::Explore {
            self.screens.explore.pane = came.pane;
        }
        self.overlays.extend(came.over.map(|over| *over));
        self.settle();
        true
    }

    /// Makes everything that follows from the state fit it. No change has to know what rests on it.
    fn settle(&mut self) {
        let Self { shared, screens, overlays, derived, screen, history, .. } = self;
        shared.clamp();
        for screen in Screen::ALL {
            screens.room_mut(screen).clamp(shared);
        }
        let explore = &mut screens.explore;
        let open = overlays.iter().any(|overlay| matches!(overlay, Overlay::Filter(_)));
        if derived.settle_filter(shared, open) {
            explore.tree.set_matches(shared.catalog(), derived.matches().cloned());
        }
        if explore.tree.lens == Lens::Matches {
            match derived.settle_list(shared) {
                Some(list) => explore.tree.set_list(shared.catalog(), list),
                None => explore.tree.read_on(),
            }
        }
        let left = derived.settle(shared, explore.seen());
        explore.follow(left);
        explore.keep_pane(shared.size, shared.catalog());
        let hit = match overlays.last() {
            Some(Overlay::Search(search)) => search.target(),
            _ if *screen == Screen::Shortlist => {
                let saved = screens.room(Screen::Shortlist).current(shared, None);
                saved.map(|group| shared.catalog().hierarchy().node_of(group))
            }
            _ => None,
        };
        derived.settle_preview(shared, hit);
        if *screen == Screen::Shortlist {
            derived.settle_ranks(shared);
        }
        if let Some(Overlay::Ways(ways)) = overlays.last_mut() {
            ways.settle(shared, derived);
        }
        let of_tree = screens.explore.group(shared.catalog());
        if *screen == Screen::Front {
            let hierarchy = shared.catalog().hierarchy();
            let seen = history.seen().filter_map(|node| hierarchy.group_of(node));
            screens.front.settle(shared, of_tree.into_iter().chain(seen));
        }
        if *screen == Screen::Map {
            derived.settle_treemap(shared, screens.map.shade());
        }
        if *screen == Screen::Moves {
            screens.moves.begin(of_tree);
            shared.moves_from = screens.moves.start(shared);
            derived.settle_moves(shared);
            screens.moves.settle(derived);
        }
    }

    fn go(&mut self, screen: Screen) {
        if screen != self.screen {
            let (from, here) = (self.screen, self.current());
            self.screens.room_mut(screen).enter(from, here);
            (self.screen, self.came) = (screen, None);
        }
    }

    /// Shows a class of the classification in the tree and its page beside it.
    pub fn show(&mut self, node: NodeId) {
        let before = self.screens.explore.tree.current();
        if let Some(TreeEntry::Node(before)) = before.filter(|&entry| entry != TreeEntry::Node(node)) {
            self.history.leave(before);
        }
        self.jump(node);
        // Who asks for a class that the filter leaves out is told so.
        let group = self.screens.explore.group(self.catalog());
        if let Some(group) = group.filter(|&group| self.derived.is_outside(group)) {
            let code = Text::verbatim(self.catalog().code(group));
            let count = self.derived.filtered().unwrap_or_default() as i64;
            self.shared.say(Msg::StatusOutside { code, count, all: filter::ALL });
        }
    }

    /// Leaves the cursor on an occupation where the filter lets it through.
    fn keep(&mut self, group: GroupId) {
        if !self.derived.is_outside(group) {
            let catalog = self.catalog();
            self.screens.explore.tree.reveal(catalog, catalog.hierarchy().node_of(group));
        }
    }

    fn jump(&mut self, node: NodeId) {
        self.screen = Screen::Explore;
        let catalog = self.catalog();
        self.screens.explore.tree.reveal(catalog, node);
        self.settle();
    }

    /// Makes, while nobody waits, one of the pages that the next key may turn to; false where all are made.
    pub fn make_ahead(&mut self) -> bool {
        if self.screen != Screen::Explore || !self.overlays.is_empty() {
            return false;
        }
        let Self { shared, screens, derived, .. } = self;
        let explore = &screens.explore;
        let wanted = explore.beside().map(|seen| Basis::of(shared, seen)).collect();
        derived.make_ahead(
            wanted,
            !explore.zoom && explore.panes(shared.size, shared.catalog()).contains(&Pane::Ai),
        )
    }

    /// Shows a page of the occupation.
    pub fn set_page(&mut self, page: Page) {
        self.screens.explore.set_page(page);
        self.settle();
    }

    /// Says in the last line what has become of an effect.
    pub fn tell(&mut self, status: Status) {
        self.shared.status = Some(status);
    }

    /// The terminal has another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.shared.size = (width, height);
        let catalog = self.shared.catalog();
        self.screens.explore.keep_pane(self.shared.size, catalog);
        if self.screen == Screen::Front {
            self.settle();
        }
    }

    /// Puts the cursor where the drawing has turned the page to, where it has.
    pub fn turned(&mut self, row: Option<usize>) {
        self.drawn();
        self.screens.explore.turned(row);
    }
}
