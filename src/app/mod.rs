//! The state of the program: what is shown, what is chosen, what lies over it.
//!
//! Nothing in here knows a terminal or a file. A key becomes a [`Command`], [`App::apply`] changes
//! the state and answers with [`Effect`]s, and whoever runs the program carries these out.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::content::{Item, Page, Settings, Subject, ai_page, pay_page};
use crate::evidence::Evidence;
use crate::evidence::rating::{Rater, Weights};
use crate::plan::filter::{Criterion, Filter, Judge, Tally};
use crate::plan::order::Order;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{GroupId, NodeId};
use metier_search::Searcher;
use metier_words::{KeyNames, Locale, Msg, Text};

mod choices;
pub mod command;
pub mod copy;
mod filter;
pub mod find;
pub mod input;
pub mod key;
pub mod keys;
pub mod overlay;
mod overlay_keys;
mod points;
mod readers;
mod resume;
mod saved;
pub mod shortlist;
mod source;
mod theme;
pub mod tree;
mod update;
pub mod what_if;

pub use command::{COMMANDS, Command, Context, Keymap};
pub use key::Key;
pub use overlay::Overlay;
use shortlist::Shortlist;
pub use theme::ThemeName;
use tree::{Entry, Tree};
pub use update::COMPARED;

/// The screens, in the order of their keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Tree, occupation, pay, AI.
    #[default]
    Explore,
    /// Occupations side by side.
    Compare,
    /// What the user saved.
    Shortlist,
    /// All occupations by pay and exposure.
    Map,
    /// Where everything comes from.
    Sources,
}

impl Screen {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Explore, Self::Compare, Self::Shortlist, Self::Map, Self::Sources];
}

/// Panes of the explore screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// Occupation tree.
    #[default]
    Tree,
    /// Pages about the occupation.
    Detail,
    /// Pay by experience.
    Pay,
    /// Impact of AI.
    Ai,
}

/// What the outside has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Bring the shortlist to the disk.
    SaveShortlist,
    /// Read the shortlist again: another window may have changed it, or the user have mended it.
    ReadShortlist,
    /// Bring settings to the disk.
    SaveSettings,
    /// Send a text to the clipboard.
    Copy(copy::Copied),
    /// Write the shortlist as a report.
    Export,
    /// Take hold of the mouse or let go of it.
    Mouse(bool),
    /// Go to the shell.
    Suspend,
    /// Draw everything anew.
    Redraw,
}

/// What the last line says for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// A sentence.
    pub text: Text,
    /// Whether it is about a failure.
    pub warning: bool,
}

/// The state of the program.
pub struct App<'a> {
    /// The evidence over the catalogue.
    pub evidence: &'a Evidence<'a>,
    /// Keys of the commands.
    pub keymap: Rc<Keymap>,
    /// What the user has chosen for all pages.
    pub settings: Settings,
    /// Colours.
    pub theme: ThemeName,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// Which screen is shown.
    pub screen: Screen,
    /// Which pane of the explore screen has the keys.
    pub pane: Pane,
    /// Whether that pane fills the screen.
    pub zoom: bool,
    /// Width and height of the screen in cells.
    pub size: (u16, u16),
    /// The tree.
    pub tree: Tree,
    /// Which page of the occupation is shown.
    pub page: Page,
    /// Item of the page that the cursor stands on.
    pub item: usize,
    /// Half pages that the text of the pane is to be turned by when it is next drawn; down is positive.
    pub turn: isize,
    /// Rows under the cursors of the panes of pay and AI.
    pub pane_row: [usize; 2],
    /// Cursor in the comparison's columns, the shortlist and the sources.
    pub rows: [usize; 5],
    /// Row of the comparison that the cursor stands on, among those that are shown.
    pub compare_row: usize,
    /// Figure of the shortlist's entry that the cursor stands on: 0 for all of them.
    pub shortlist_column: usize,
    /// Point of the map that the cursor stands on; none while it is a class of the tree.
    pub point: Option<GroupId>,
    /// The screen that the sources were opened from.
    pub before_sources: Screen,
    /// Occupations that are compared.
    pub compared: Vec<GroupId>,
    /// Position of the one that differences are measured against.
    pub baseline: usize,
    /// Whether equal rows of the comparison are hidden.
    pub hide_equal: bool,
    /// What the user saved.
    pub shortlist: Shortlist,
    /// Why the user's list could not be read, and what to do; told as long as it is so.
    pub shortlist_trouble: Option<String>,
    /// Whether the last save of the list failed, so that the disk lacks something of it.
    pub on_disk: OnDisk,
    /// What lies over the screen, the last on top.
    pub overlays: Vec<Overlay>,
    /// The last line.
    pub status: Option<Status>,
    /// Today.
    pub today: Day,
    /// Role that is chosen, by unit group: it stays chosen while the program runs.
    roles: BTreeMap<GroupId, usize>,
    rater: Rc<Rater>,
    subject: Option<Subject<'a>>,
    items: OnceCell<Vec<Item>>,
    /// The beginning of the items, as long as no more of them were needed.
    beginning: OnceCell<Vec<Item>>,
    searcher: Option<Searcher>,
    judge: Judge<'a>,
    filter: Filter,
    /// What was last taken away, to be put back by the same key.
    put_away: Option<Filter>,
    tally: Option<Tally>,
    order: Order,
    comparison: RefCell<source::Comparison>,
    coverage: OnceCell<Vec<(&'static str, usize)>>,
    earlier: Vec<NodeId>,
    later: Vec<NodeId>,
}

impl<'a> App<'a> {
    /// The program as it starts without any state of before.
    pub fn new(evidence: &'a Evidence<'a>, today: Day) -> Self {
        let mut app = Self {
            evidence,
            keymap: Rc::default(),
            settings: Settings::default(),
            theme: ThemeName::default(),
            mouse: true,
            screen: Screen::default(),
            pane: Pane::default(),
            zoom: false,
            size: (80, 24),
            tree: Tree::new(evidence.catalog),
            page: Page::default(),
            item: 0,
            turn: 0,
            pane_row: [0; 2],
            rows: [0; 5],
            compare_row: 0,
            shortlist_column: 0,
            point: None,
            before_sources: Screen::default(),
            compared: Vec::new(),
            baseline: 0,
            hide_equal: false,
            shortlist: Shortlist::default(),
            shortlist_trouble: None,
            on_disk: OnDisk::Whole,
            overlays: Vec::new(),
            status: None,
            today,
            roles: BTreeMap::new(),
            rater: Rc::new(Rater::new(Weights::default())),
            subject: None,
            items: OnceCell::new(),
            beginning: OnceCell::new(),
            searcher: None,
            judge: Judge::new(evidence),
            filter: Filter::default(),
            put_away: None,
            tally: None,
            order: Order::default(),
            comparison: RefCell::default(),
            coverage: OnceCell::new(),
            earlier: Vec::new(),
            later: Vec::new(),
        };
        app.follow();
        app
    }

    /// How texts are put into words, with the names of the user's keys.
    pub fn locale(&self) -> Locale {
        self.settings.locale().with_keys(Rc::clone(&self.keymap) as Rc<dyn KeyNames>)
    }

    /// The catalogue.
    pub fn catalog(&self) -> &'a Catalog {
        self.evidence.catalog
    }

    /// The rating by the user's weights.
    pub fn rater(&self) -> &Rc<Rater> {
        &self.rater
    }

    /// Changes the weights of the rating.
    pub fn set_weights(&mut self, weights: Weights) {
        self.rater = Rc::new(Rater::new(weights));
        self.reorder();
        self.refresh_subject();
    }

    /// The occupation that is shown, if the cursor stands on one.
    pub fn subject(&self) -> Option<&Subject<'a>> {
        self.subject.as_ref()
    }

    /// The unit group that commands speak of: what the cursor of the screen stands on.
    pub fn current(&self) -> Option<GroupId> {
        match self.screen {
            Screen::Map if self.point.is_some() => self.point,
            Screen::Explore | Screen::Sources | Screen::Map => self.subject.as_ref().map(|s| s.group),
            Screen::Compare => self.compared.get(self.rows[Screen::Compare as usize]).copied(),
            Screen::Shortlist => {
                let entry = self.shortlist.entries().get(self.rows[Screen::Shortlist as usize])?;
                self.catalog().group(&entry.code)
            }
        }
    }

    /// Items of the page that is shown, made when they are first asked for.
    pub fn items(&self) -> &[Item] {
        self.items.get_or_init(|| self.make_items(usize::MAX).0)
    }

    /// The items of the page from the first one on, at least as many as are `enough` unless there are fewer; and
    /// whether they are all. A page that is only passed by is not made whole.
    pub fn beginning(&self, enough: usize) -> (&[Item], bool) {
        if self.items.get().is_none() && self.beginning.get().is_none() {
            let (items, all) = self.make_items(enough);
            // Nothing was there yet, so nothing is refused.
            drop(if all { self.items.set(items) } else { self.beginning.set(items) });
        }
        match (self.items.get(), self.beginning.get()) {
            (None, Some(known)) if known.len() >= enough => (known, false),
            _ => (self.items(), true),
        }
    }

    fn make_items(&self, enough: usize) -> (Vec<Item>, bool) {
        match (&self.subject, self.tree.current()) {
            (Some(subject), _) => subject.beginning(self.page, enough),
            (None, Some(entry)) => {
                let shown = |group| self.tree.shown().is_none_or(|shown| shown.has(group));
                crate::content::classes::items(self.evidence, &self.settings, entry, shown, enough)
            }
            (None, None) => {
                (vec![Item::note(Msg::TreeEmpty { filter: "filter", clear: "clear-filter" })], true)
            }
        }
    }

    /// The page is another one: its items are made when they are next asked for.
    fn forget_items(&mut self) {
        self.items = OnceCell::new();
        self.beginning = OnceCell::new();
    }

    /// What the panes of pay and AI hold, row by row; a pane that fills the screen holds its page.
    pub fn pane_items(&self, pane: Pane) -> Vec<Item> {
        let Some(subject) = &self.subject else { return Vec::new() };
        match (pane, self.zoom) {
            (Pane::Pay, true) => subject.page(Page::Pay),
            (Pane::Pay, false) => pay_page::pane(subject),
            (Pane::Ai, true) => subject.page(Page::Ai),
            (Pane::Ai, false) => ai_page::pane(subject),
            (Pane::Tree | Pane::Detail, _) => Vec::new(),
        }
    }

    /// The item under the cursor of the page.
    pub fn item_under_cursor(&self) -> Option<&Item> {
        self.items().get(self.item)
    }

    /// The role that is chosen for the occupation that is shown.
    pub fn role(&self) -> Option<usize> {
        self.subject.as_ref().and_then(|subject| subject.role)
    }

    /// The context that keys are read in.
    pub fn context(&self) -> Context {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => Context::Tree,
            (Screen::Explore, _) => Context::Detail,
            (Screen::Compare, _) => Context::Compare,
            (Screen::Shortlist, _) => Context::Shortlist,
            (Screen::Map, _) => Context::Map,
            (Screen::Sources, _) => Context::Global,
        }
    }

    /// Panes that the width of the screen has room for, in the order of the focus.
    pub fn panes(&self) -> &'static [Pane] {
        if self.size.0 >= WIDE {
            &[Pane::Tree, Pane::Detail, Pane::Pay, Pane::Ai]
        } else {
            &[Pane::Tree, Pane::Detail]
        }
    }

    /// Makes the subject fit what the cursor of the tree stands on.
    fn follow(&mut self) {
        let group = self.tree.current().and_then(|entry| Tree::group_of(self.catalog(), entry));
        if self.subject.as_ref().map(|s| s.group) != group || group.is_none() {
            self.item = 0;
            self.pane_row = [0; 2];
        }
        self.make_subject(group);
    }

    fn refresh_subject(&mut self) {
        let group = self.subject.as_ref().map(|subject| subject.group);
        self.make_subject(group);
    }

    fn make_subject(&mut self, group: Option<GroupId>) {
        self.subject = group.map(|group| {
            let chosen = self.roles.get(&group).copied();
            Subject::new(self.evidence, &self.rater, group, self.settings, self.today)
                .with_role(chosen)
                .with_position(self.position())
        });
        self.forget_items();
    }

    /// The position of a field that the cursor of the tree stands on.
    fn position(&self) -> Option<metier_model::facts::Position> {
        let Entry::Position(field, cluster, at) = self.tree.current()? else { return None };
        let cluster = self.catalog().fields().get(usize::from(field))?.clusters.get(usize::from(cluster))?;
        cluster.positions.get(usize::from(at)).cloned()
    }

    /// Shows a class of the classification in the tree and its page beside it.
    pub fn show(&mut self, node: NodeId) {
        if let Some(Entry::Node(before)) = self.tree.current().filter(|&entry| entry != Entry::Node(node)) {
            self.earlier.push(before);
            self.later.clear();
        }
        self.jump(node);
        self.say_if_outside();
    }

    fn jump(&mut self, node: NodeId) {
        self.screen = Screen::Explore;
        self.tree.reveal(self.catalog(), node);
        self.follow();
    }

    /// Shows a class again that was shown when the program last ended.
    pub fn restore(&mut self, node: NodeId) {
        self.jump(node);
    }

    /// Changes between the classification and the fields.
    pub fn set_lens(&mut self, lens: tree::Lens) {
        self.tree.set_lens(self.evidence.catalog, lens);
        self.reorder();
        self.follow();
    }

    /// Changes the settings and everything that rests on them.
    pub fn set_settings(&mut self, settings: Settings) {
        let moved = settings.place != self.settings.place;
        self.settings = settings;
        if moved && self.filter.is_active() {
            self.refilter();
        }
        if moved {
            self.reorder();
        }
        if let Some(searcher) = &mut self.searcher {
            searcher.set_language(search_lang(settings.lang));
        }
        self.refresh_subject();
    }

    /// Says something in the last line.
    pub fn say(&mut self, text: impl Into<Text>) {
        self.status = Some(Status { text: text.into(), warning: false });
    }

    /// Says in the last line that something failed.
    pub fn warn(&mut self, text: impl Into<Text>) {
        self.status = Some(Status { text: text.into(), warning: true });
    }

    /// The terminal has another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.size = (width, height);
        if !self.panes().contains(&self.pane) {
            self.pane = Pane::Detail;
        }
    }
}

/// Whether the disk has all of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// It has.
    Whole,
    /// The last save failed.
    Lacking,
}

/// From this width on three columns are shown.
pub const WIDE: u16 = 100;
/// Below this width one pane is shown at a time.
pub const NARROW: u16 = 60;

fn search_lang(lang: metier_model::Lang) -> metier_search::Lang {
    match lang {
        metier_model::Lang::En => metier_search::Lang::En,
        metier_model::Lang::Fr => metier_search::Lang::Fr,
    }
}
