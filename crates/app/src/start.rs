//! What the program starts with and what comes back at the next start: values, made of the state here and taken
//! up here.

use std::collections::BTreeMap;

use metier_data::Catalog;
use metier_model::NodeId;
use metier_model::date::Day;
use metier_model::lists::List;
use metier_model::state::{Draft, State};
use metier_words::{Msg, Text};

use super::field::Field;
use super::filter::ALL;
use super::opening::Writes;
use super::tree::{Lens, TreeEntry};
use super::{App, COMPARED, Keymap, OnDisk, Overlay, Pane, Reader, Screen, Shared, Status, ThemeName, ticks};
use metier_content::map::Height;
use metier_content::saved::Columns;
use metier_content::treemap::Shade;
use metier_content::{Item, Page, Settings, terms};
use metier_evidence::Evidence;
use metier_evidence::rating::Weights;
use metier_plan::filter::Filter;
use metier_plan::interests::Answers;
use metier_plan::limits::Limits;
use metier_plan::order::Order;
use metier_plan::person::{Person, Schooled};

/// What the user has chosen for all pages, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Place, hours, unit, languages.
    pub settings: Settings,
    /// Colours.
    pub theme: ThemeName,
    /// Weights of the rating.
    pub weights: Weights,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// The code of the present work as a number, where it is known.
    pub work: Option<u32>,
    /// The name of the list that is chosen; empty for a first list without one.
    pub list: String,
    /// The columns of the shortlist.
    pub columns: Columns,
}

impl Default for Chosen {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            theme: ThemeName::default(),
            weights: Weights::default(),
            mouse: true,
            work: None,
            list: String::new(),
            columns: Columns::default(),
        }
    }
}

/// The shortlist as the user's files have it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedList {
    /// Its lists; none where those on the screen hold.
    pub lists: Option<Vec<List>>,
    /// Why it could not be read or written, and what to do; told as long as it is so.
    pub trouble: Option<Text>,
    /// Whether the disk has all of it.
    pub on_disk: OnDisk,
    /// What is to be said about it once.
    pub said: Option<Status>,
}

/// What the program starts with.
#[derive(Debug, Default)]
pub struct Start {
    /// What the user has chosen for all pages.
    pub chosen: Chosen,
    /// Keys of the commands.
    pub keymap: Keymap,
    /// Where the user was.
    pub state: State,
    /// The shortlist.
    pub list: SavedList,
    /// The class to show, where one was asked for.
    pub at: Option<NodeId>,
    /// What has gone wrong before.
    pub said: Option<Status>,
    /// What is wrong with the settings.
    pub faults: Vec<Text>,
}

impl<'a> App<'a> {
    /// The program with what its user has kept.
    pub fn open(evidence: &'a Evidence<'a>, today: Day, start: Start) -> Self {
        let mut app = Self::new(evidence, today);
        let Chosen { settings, theme, weights, mouse, work, list, columns } = start.chosen;
        (app.shared.settings, app.shared.theme, app.shared.mouse) = (settings, theme, mouse);
        app.shared.columns = columns;
        app.shared.set_weights(weights);
        let mut faults = start.faults;
        if let Some(code) = work.map(|work| format!("{work:05}")) {
            let group = app.catalog().group(&code);
            app.shared.set_work(group);
            faults.extend(
                group.is_none().then(|| Msg::FaultWorkUnknown { value: Text::verbatim(code) }.into()),
            );
        }
        app.shared.keymap = start.keymap.into();
        app.shared.status = start.said;
        app.say_keys_gone();
        app.take_up(&start.state);
        app.take_list(start.list);
        app.shared.shortlist.choose_named(&list);
        app.show_faults(&faults);
        if let Some(Draft { code, text }) = &start.state.draft {
            app.offer_draft(code, text);
        }
        match start.at {
            Some(node) => {
                app.jump(node);
                // The page of an occupation that was asked for is what a narrow screen has room for.
                if app.catalog().hierarchy().group_of(node).is_some() {
                    app.screens.explore.pane = Pane::Detail;
                }
            }
            // Who has been nowhere yet is asked at the door.
            None if start.state == State::default() => app.begin(),
            // Nor does the tree open on the first class of the classification because nothing was chosen.
            None if start.state.occupation.is_none() && start.state.lens.is_none() => {
                app.screens.explore.tree.set_lens(app.catalog(), Lens::Fields);
                app.settle();
            }
            None => {}
        }
        app
    }
}

impl App<'_> {
    /// Where the user is, as it comes back at the next start.
    pub fn state(&self) -> State {
        let catalog = self.catalog();
        let (shared, explore) = (&self.shared, &self.screens.explore);
        let occupation = match explore.tree.current() {
            Some(TreeEntry::Node(node)) => Some(catalog.hierarchy().code(node).to_owned()),
            _ => explore.group(catalog).map(|group| catalog.code(group).to_owned()),
        };
        let filter = shared.filter.to_words(catalog).into_iter();
        let field = shared.person.field.and_then(|at| catalog.study_fields().get(usize::from(at)));
        State {
            occupation,
            open: explore.tree.open_codes(catalog),
            screen: Some(self.screen.token().to_owned()),
            pane: Some(explore.pane.token().to_owned()),
            tab: Some(explore.page().token().to_owned()),
            filter: filter.map(|(name, value)| (name.to_owned(), value)).collect(),
            order: (explore.tree.lens == Lens::Matches).then(|| shared.order.token().to_owned()),
            compared: shared.compared.iter().map(|&group| catalog.code(group).to_owned()).collect(),
            baseline: shared.compared.get(shared.baseline).map(|&group| catalog.code(group).to_owned()),
            lens: Some(explore.tree.lens.token().to_owned()),
            treemap: self.screens.map.is_treemap(),
            shade: Some(self.screens.map.shade())
                .filter(|shade| *shade != Shade::default())
                .map(|shade| shade.token().to_owned()),
            height: Some(self.screens.map.height())
                .filter(|height| *height != Height::default())
                .map(|height| height.token().to_owned()),
            interests: Some(shared.person.answers.written()).filter(|answers| !answers.is_empty()),
            schooling: shared.person.schooled.map(|own| own.token().to_owned()),
            studied: field.map(|field| field.code.clone()),
            cannot: Some(shared.person.limits.written()).filter(|limits| !limits.is_empty()),
            done: ticks::written(&shared.done, catalog),
            used: shared.used.clone(),
            draft: self.draft().map(|(code, text)| Draft { code: code.to_owned(), text: text.to_owned() }),
        }
    }

    /// What is chosen for all pages now.
    pub fn chosen(&self) -> Chosen {
        let Shared { settings, theme, mouse, .. } = self.shared;
        let work = self.shared.work().and_then(|group| self.catalog().code(group).parse().ok());
        let (list, columns) = (self.shared.shortlist.name().to_owned(), self.shared.columns.clone());
        Chosen { settings, theme, weights: self.shared.rater().weights(), mouse, work, list, columns }
    }

    /// Takes in the shortlist as it is on the disk, and what is to be said about it.
    pub fn take_list(&mut self, list: SavedList) {
        if let Some(lists) = list.lists {
            self.shared.shortlist.replace(lists);
        }
        (self.shared.shortlist_trouble, self.shared.on_disk) = (list.trouble, list.on_disk);
        if list.said.is_some() {
            self.shared.status = list.said;
        }
        self.settle();
    }

    /// Goes where the user was; what is no longer known is passed over, and what the filter cannot take is told. The
    /// draft is offered apart from it, after the shortlist is read.
    pub fn take_up(&mut self, state: &State) {
        let catalog = self.catalog();
        let (shared, explore) = (&mut self.shared, &mut self.screens.explore);
        explore.tree.open_by_codes(catalog, &state.open);
        if let Some(node) = state.occupation.as_deref().and_then(|code| catalog.hierarchy().node(code)) {
            explore.tree.reveal(catalog, node);
        }
        if let Some(page) = state.tab.as_deref().and_then(Page::of_token) {
            explore.set_page(page);
        }
        explore.pane = state.pane.as_deref().and_then(Pane::of_token).unwrap_or(explore.pane);
        for group in state.compared.iter().filter_map(|code| catalog.group(code)).take(COMPARED) {
            if !shared.compared.contains(&group) {
                shared.compared.push(group);
            }
        }
        let base = state.baseline.as_deref().and_then(|code| catalog.group(code));
        shared.baseline = shared.compared.iter().position(|&group| Some(group) == base).unwrap_or(0);
        shared.person = person(state, catalog);
        shared.done = ticks::read(&state.done, catalog);
        shared.used = state.used.clone();
        if !state.filter.is_empty() {
            let (mut filter, refused) = in_words(&state.filter, catalog);
            filter.speak_of(shared.person);
            shared.filter = filter;
            if let Some(refused) = refused {
                shared.warn(refused);
            }
        }
        if let Some(order) = state.order.as_deref().and_then(Order::of_token) {
            shared.order = order;
        }
        // The list keeps the place in the tree only once the filter holds.
        self.settle();
        let lens = state.lens.as_deref().and_then(Lens::of_token);
        if let Some(lens) = lens.filter(|lens| *lens != Lens::default()) {
            self.screens.explore.tree.set_lens(catalog, lens);
        }
        self.screens.map.take_up(state.treemap, state.shade.as_deref(), state.height.as_deref());
        let screen = Screen::ALL.into_iter().find(|screen| state.screen.as_deref() == Some(screen.token()));
        self.screen = screen.unwrap_or(self.screen);
        self.settle();
        self.say_what_came_back();
    }

    /// Says in a sentence that a filter or an order of last time holds, so that nobody wonders where the rest is.
    fn say_what_came_back(&mut self) {
        let listed = self.screens.explore.tree.lens == Lens::Matches;
        let order = || Text::from(terms::order(self.shared.order));
        let (clear, back) = ("clear-filter", "back");
        let said = match (self.derived.filtered(), listed) {
            (Some(n), true) => {
                Msg::StatusFilterListCameBack { n: n as i64, all: ALL, order: order(), clear, back }
            }
            (Some(n), false) => Msg::StatusFilterCameBack { n: n as i64, all: ALL, clear },
            (None, true) => Msg::StatusListCameBack { order: order(), back },
            (None, false) => return,
        };
        if self.shared.status.is_none() {
            self.shared.say(said);
        }
    }

    /// Begins where somebody begins who knows none of the official words: at the front door, before the fields of work.
    fn begin(&mut self) {
        self.screens.explore.tree.set_lens(self.catalog(), Lens::Fields);
        self.screen = Screen::Front;
        self.settle();
    }

    /// The note that is being written, where it is not what is saved: its code and text.
    pub fn draft(&self) -> Option<(&str, &str)> {
        self.overlays.iter().rev().find_map(|overlay| match overlay {
            Overlay::Field(field) => field.draft(&self.shared),
            _ => None,
        })
    }

    /// Opens a note again with the text that was being written when the program ended.
    fn offer_draft(&mut self, code: &str, text: &str) {
        let Some(group) = self.catalog().group(code) else { return };
        self.overlays.push(Overlay::Field(Field::new(Writes::Note(group), text)));
        self.shared.say(Msg::StatusNoteUnfinished);
    }

    /// Names the commands that the user's own keys leave without one.
    fn say_keys_gone(&mut self) {
        let gone: Vec<Text> =
            self.shared.keymap.without_key().map(|spec| spec.title.clone().into()).collect();
        if !gone.is_empty() {
            self.shared.warn(Msg::StatusKeysGone { commands: Text::commas(gone), palette: "palette" });
        }
    }

    /// Says what is wrong with the settings, whole and until it is closed.
    fn show_faults(&mut self, faults: &[Text]) {
        let Some(first) = faults.first() else { return };
        self.shared.warn(first.clone());
        let items = faults.iter().map(|fault| Item::warning(fault.clone())).collect();
        self.overlays.push(Overlay::Reader(Reader::new(Msg::FilesSettings, items)));
    }
}

/// What the user said of themselves; what is no longer known is passed over.
fn person(state: &State, catalog: &Catalog) -> Person {
    let field = |code: &String| catalog.study_fields().iter().position(|field| field.code == *code);
    Person {
        answers: state.interests.as_deref().and_then(Answers::read).unwrap_or_default(),
        schooled: state.schooling.as_deref().and_then(Schooled::of_token),
        field: state.studied.as_ref().and_then(field).and_then(|at| u16::try_from(at).ok()),
        limits: state.cannot.as_deref().and_then(Limits::read).unwrap_or_default(),
    }
}

/// A filter by criteria in words. What cannot stand is left out and named in a sentence.
fn in_words(words: &BTreeMap<String, String>, catalog: &Catalog) -> (Filter, Option<Text>) {
    let mut filter = Filter::default();
    let mut refused = None;
    for (name, value) in words {
        if let Err(reason) = filter.set(name, value, catalog) {
            refused = Some(Msg::StateFilter { reason, filter: "filter" }.into());
        }
    }
    (filter, refused)
}
