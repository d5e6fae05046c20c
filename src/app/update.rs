//! `apply`: what each command does to the state.

use std::cell::OnceCell;

use super::input::Input;
use super::overlay::{Choice, Hit, Overlay};
use super::tree::{Entry, Lens};
use super::{App, COMMANDS, Command, Context, Effect, Pane, Screen, ThemeName, search_lang};
use crate::catalog::schema::Region;
use crate::catalog::{Geo, GroupId, Lang, NodeId};
use crate::content::{Item, Page, PayUnit, format, sources};
use crate::evidence::pay::{HoursBasis, Place, pay};
use crate::evidence::payback::Assumptions;
use crate::search::{Index, Kind, Searcher};

/// Hits shown at most.
const HITS: usize = 50;
/// Occupations that can be compared at once.
pub const COMPARED: usize = 6;
/// Lines that a pane scrolls at most; the drawing stops at its last line.
const SCROLL: usize = 1_000;
/// Occupations that can be gone back to.
const HISTORY: usize = 200;

impl App<'_> {
    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Quit | Command::ForceQuit => return vec![Effect::Quit],
            Command::Help => self.help(),
            Command::Palette => {
                self.overlays.push(Overlay::Palette { input: Input::default(), found: Vec::new(), cursor: 0 });
                self.typed();
            }
            Command::Search | Command::Jump => self.overlays.push(Overlay::Search {
                input: Input::default(),
                hits: Vec::new(),
                cursor: 0,
                codes: command == Command::Jump,
            }),
            Command::Explore => self.set_screen(Screen::Explore),
            Command::CompareScreen => self.set_screen(Screen::Compare),
            Command::ShortlistScreen => self.set_screen(Screen::Shortlist),
            Command::Map => self.set_screen(Screen::Map),
            Command::Sources => self.set_screen(Screen::Sources),
            Command::FocusNext => self.focus(1),
            Command::FocusPrevious => self.focus(-1),
            Command::Zoom => self.zoom = !self.zoom,
            Command::Up => self.step(-1),
            Command::Down => self.step(1),
            Command::PageUp => self.step(-self.page_height()),
            Command::PageDown => self.step(self.page_height()),
            Command::First => self.step(isize::MIN / 2),
            Command::Last => self.step(isize::MAX / 2),
            Command::Left => self.left(),
            Command::Right => self.right(),
            Command::Open => return self.open(),
            Command::Back => self.back(),
            Command::ExpandAll => {
                self.tree.expand_all(self.evidence.catalog);
                self.follow();
            }
            Command::CollapseAll => {
                self.tree.collapse_all(self.evidence.catalog);
                self.follow();
            }
            Command::NextTab => self.turn_page(1),
            Command::PreviousTab => self.turn_page(-1),
            Command::Save => return self.with_current(Self::toggle_saved),
            Command::Note => return self.with_current(Self::open_note),
            Command::Undo => return self.undo(true),
            Command::Redo => return self.undo(false),
            Command::MoveUp | Command::MoveDown => return self.shift(command == Command::MoveDown),
            Command::Remove => {
                let row = self.rows[Screen::Shortlist as usize];
                self.shortlist.remove(row);
                self.clamp_rows();
                return vec![Effect::SaveShortlist];
            }
            Command::Compare => return self.with_current(Self::toggle_compared),
            Command::Baseline => self.baseline = self.rows[Screen::Compare as usize],
            Command::HideEqual => self.hide_equal = !self.hide_equal,
            Command::Region => self.choose_region(),
            Command::NextRegion => return self.next_region(),
            Command::Hours => {
                let hours = match self.settings.hours {
                    HoursBasis::FullTime => HoursBasis::Usual,
                    HoursBasis::Usual => HoursBasis::FullTime,
                };
                self.set_settings(crate::content::Settings { hours, ..self.settings });
                self.say(match hours {
                    HoursBasis::FullTime => "A year's pay is now 40 hours a week x 52.14 weeks.",
                    HoursBasis::Usual => "A year's pay is now usual hours x 52.14 weeks, where they are published.",
                });
                return vec![Effect::SaveSettings];
            }
            Command::Unit => {
                let unit = match self.settings.unit {
                    PayUnit::Year => PayUnit::Hour,
                    PayUnit::Hour => PayUnit::Year,
                };
                self.set_settings(crate::content::Settings { unit, ..self.settings });
                return vec![Effect::SaveSettings];
            }
            Command::Language => {
                let lang = if self.settings.lang == Lang::En { Lang::Fr } else { Lang::En };
                self.set_settings(crate::content::Settings { lang, ..self.settings });
                return vec![Effect::SaveSettings];
            }
            Command::Theme => {
                let next = ThemeName::ALL.iter().position(|t| *t == self.theme).map_or(0, |i| i + 1);
                self.theme = ThemeName::ALL[next % ThemeName::ALL.len()];
                self.say(format!("Theme: {}", self.theme.name()));
                return vec![Effect::SaveSettings, Effect::Redraw];
            }
            Command::Mouse => {
                self.mouse = !self.mouse;
                self.say(if self.mouse {
                    "The mouse is metier's again."
                } else {
                    "The mouse is the terminal's: select text with it."
                });
                return vec![Effect::Mouse(self.mouse)];
            }
            Command::Source => self.source(),
            Command::Role => self.choose_role(),
            Command::Teer => self.next_teer(),
            Command::Lens => {
                self.screen = Screen::Explore;
                self.pane = Pane::Tree;
                self.set_lens(match self.tree.lens {
                    Lens::Classification => Lens::Fields,
                    Lens::Fields => Lens::Classification,
                });
            }
            Command::Weights => {
                self.overlays.push(Overlay::Weights { weights: self.rater().weights(), cursor: 0 });
            }
            Command::Payback => self.payback(),
            Command::Earlier | Command::Later => self.history(command == Command::Earlier),
            Command::Copy => return vec![Effect::Copy(self.page_text())],
            Command::Export => return vec![Effect::Export],
            Command::Redraw => return vec![Effect::Redraw],
            Command::Suspend => return vec![Effect::Suspend],
        }
        Vec::new()
    }

    fn set_screen(&mut self, screen: Screen) {
        self.screen = screen;
        self.zoom = false;
        self.clamp_rows();
    }

    /// Keeps the cursors of lists inside them.
    pub fn clamp_rows(&mut self) {
        for (screen, count) in [
            (Screen::Compare, self.compared.len()),
            (Screen::Shortlist, self.shortlist.entries().len()),
        ] {
            let cursor = &mut self.rows[screen as usize];
            *cursor = (*cursor).min(count.saturating_sub(1));
        }
        self.baseline = self.baseline.min(self.compared.len().saturating_sub(1));
    }

    fn focus(&mut self, by: isize) {
        if self.screen != Screen::Explore {
            return;
        }
        let panes = self.panes();
        let at = panes.iter().position(|pane| *pane == self.pane).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(panes.len().cast_signed());
        if let Some(&pane) = panes.get(next.unsigned_abs()) {
            self.pane = pane;
        }
    }

    fn page_height(&self) -> isize {
        isize::from(self.size.1.saturating_sub(6).max(1).cast_signed())
    }

    fn step(&mut self, by: isize) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                self.tree.step(by);
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.step_item(by),
            (Screen::Explore, Pane::Pay | Pane::Ai) => {
                let top = &mut self.scroll[usize::from(self.pane == Pane::Ai)];
                *top = top.saturating_add_signed(by).min(SCROLL);
            }
            (Screen::Map, _) => {
                self.pane = Pane::Tree;
                self.tree.step(by);
                self.follow();
            }
            (Screen::Compare, _) => self.step_row(by, self.compared.len()),
            (Screen::Shortlist, _) => self.step_row(by, self.shortlist.entries().len()),
            (Screen::Sources, _) => self.step_row(by, usize::MAX),
        }
    }

    fn step_row(&mut self, by: isize, count: usize) {
        let cursor = &mut self.rows[self.screen as usize];
        *cursor = cursor.saturating_add_signed(by).min(count.saturating_sub(1));
        if self.screen == Screen::Sources {
            let last = sources::all(self.evidence.catalog, self.today).len();
            self.rows[Screen::Sources as usize] = self.rows[Screen::Sources as usize].min(last.saturating_sub(1));
        }
    }

    /// Moves the cursor of the page over its items, past empty lines.
    fn step_item(&mut self, by: isize) {
        let gap = |item: Option<&Item>| item.is_some_and(|item| item.shape == crate::content::Shape::Gap);
        let count = self.items().len();
        let last = count.saturating_sub(1);
        let mut at = self.item.min(last).saturating_add_signed(by).min(last);
        while gap(self.items().get(at)) && at > 0 && at < last {
            at = if by > 0 { at + 1 } else { at - 1 };
        }
        self.item = at;
    }

    fn left(&mut self) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                if !self.tree.set_open(self.evidence.catalog, false) {
                    self.tree.to_parent();
                }
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.turn_page(-1),
            _ => self.step(-1),
        }
    }

    fn right(&mut self) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                if !self.tree.set_open(self.evidence.catalog, true) {
                    let leaf = self.tree.rows().get(self.tree.cursor()).is_some_and(|row| !row.branch);
                    if leaf {
                        self.pane = Pane::Detail;
                    } else {
                        self.tree.step(1);
                    }
                }
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.turn_page(1),
            _ => self.step(1),
        }
    }

    fn open(&mut self) -> Vec<Effect> {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                let row = self.tree.rows().get(self.tree.cursor()).copied();
                match row {
                    Some(row) if row.branch => {
                        self.tree.set_open(self.evidence.catalog, !row.open);
                        self.follow();
                    }
                    Some(row) => self.open_leaf(row.entry),
                    None => {}
                }
            }
            (Screen::Explore, Pane::Detail) => {
                let link = self.item_under_cursor().and_then(|item| item.link);
                match link {
                    Some(group) => self.show(self.catalog().hierarchy().node_of(group)),
                    None => self.source(),
                }
            }
            (Screen::Explore, Pane::Pay) => self.set_page(Page::Pay),
            (Screen::Explore, Pane::Ai) => self.set_page(Page::Ai),
            (Screen::Compare | Screen::Shortlist | Screen::Map, _) => {
                if let Some(group) = self.current() {
                    self.show(self.catalog().hierarchy().node_of(group));
                    self.pane = Pane::Detail;
                }
            }
            (Screen::Sources, _) => {}
        }
        Vec::new()
    }

    /// A unit group gets the focus in the detail view; a position leads to its unit group.
    fn open_leaf(&mut self, entry: Entry) {
        self.pane = Pane::Detail;
        if let (Entry::Position(..), Some(group)) = (entry, super::Tree::group_of(self.catalog(), entry)) {
            self.follow();
            self.say(format!("{}: press f for its place in the classification", self.catalog().code(group)));
        }
    }

    fn back(&mut self) {
        if self.zoom {
            self.zoom = false;
        } else if self.screen != Screen::Explore {
            self.set_screen(Screen::Explore);
        } else if self.pane != Pane::Tree {
            self.pane = Pane::Tree;
        } else if self.tree.teer.take().is_some() {
            self.tree.refresh(self.evidence.catalog);
            self.follow();
        }
    }

    fn turn_page(&mut self, by: isize) {
        let at = Page::ALL.iter().position(|page| *page == self.page).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(Page::ALL.len().cast_signed());
        if let Some(&page) = Page::ALL.get(next.unsigned_abs()) {
            self.set_page(page);
        }
    }

    /// Shows a page of the occupation.
    pub fn set_page(&mut self, page: Page) {
        self.page = page;
        self.item = 0;
        self.items = OnceCell::new();
        if matches!(self.pane, Pane::Pay | Pane::Ai) {
            self.pane = Pane::Detail;
        }
    }

    fn with_current(&mut self, f: fn(&mut Self, GroupId) -> Vec<Effect>) -> Vec<Effect> {
        let linked = (self.screen == Screen::Explore && self.pane == Pane::Detail && self.subject().is_none())
            .then(|| self.item_under_cursor().and_then(|item| item.link))
            .flatten();
        if let Some(group) = self.current().or(linked) {
            return f(self, group);
        }
        self.warn("Choose an occupation first: open a branch of the tree, or search with /.");
        Vec::new()
    }

    pub(super) fn toggle_saved(&mut self, group: GroupId) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let day = self.today.to_string();
        let on = self.shortlist.toggle(code, &day);
        self.clamp_rows();
        self.say(if on { format!("{code} saved; n adds a note, U undoes") } else { format!("{code} taken off; U undoes") });
        vec![Effect::SaveShortlist]
    }

    fn open_note(&mut self, group: GroupId) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let note = self.shortlist.position(code).and_then(|i| self.shortlist.entries().get(i));
        let input = Input::new(note.map_or("", |entry| entry.note.as_str()));
        self.overlays.push(Overlay::Note { group, input });
        Vec::new()
    }

    fn undo(&mut self, back: bool) -> Vec<Effect> {
        let done = if back { self.shortlist.undo() } else { self.shortlist.redo() };
        self.clamp_rows();
        if done {
            self.say(if back { "Undone." } else { "Done again." });
            return vec![Effect::SaveShortlist];
        }
        self.warn(if back { "There is nothing to undo." } else { "There is nothing to do again." });
        Vec::new()
    }

    fn shift(&mut self, down: bool) -> Vec<Effect> {
        let row = self.rows[Screen::Shortlist as usize];
        let moved = self.shortlist.shift(row, down);
        self.rows[Screen::Shortlist as usize] = moved;
        if moved == row { Vec::new() } else { vec![Effect::SaveShortlist] }
    }

    fn toggle_compared(&mut self, group: GroupId) -> Vec<Effect> {
        let code = self.catalog().code(group);
        if let Some(at) = self.compared.iter().position(|other| *other == group) {
            self.compared.remove(at);
            self.say(format!("{code} taken out of the comparison"));
        } else if self.compared.len() >= COMPARED {
            self.warn(format!("{COMPARED} occupations can be compared at once: take one out with c."));
        } else {
            self.compared.push(group);
            self.say(format!("{code} is compared ({} of {COMPARED}); 2 shows the comparison", self.compared.len()));
        }
        self.clamp_rows();
        Vec::new()
    }

    fn choose_region(&mut self) {
        let lang = self.settings.lang;
        let places = self.places();
        let cursor = places.iter().position(|place| *place == self.settings.place).unwrap_or(0);
        let areas = self.catalog().areas();
        let options = places
            .iter()
            .map(|place| match place.area.and_then(|area| areas.get(area as usize)) {
                Some(area) => format!("   {}", area.name),
                None if lang == Lang::Fr => format!("{} ({})", place.geo.name_fr(), place.geo.code()),
                None => format!("{} ({})", place.geo.name_en(), place.geo.code()),
            })
            .collect();
        self.overlays.push(Overlay::Choice { what: Choice::Region, options, typed: String::new(), cursor });
    }

    /// Canada and the provinces, each followed by its economic regions.
    fn places(&self) -> Vec<Place> {
        let areas = self.catalog().areas();
        let mut places = Vec::new();
        for geo in Geo::all() {
            places.push(Place { geo, area: None });
            let index = crate::evidence::pay::geo_index(geo);
            let own = areas.iter().enumerate().filter(|(_, a)| a.economic_region && a.geo == index);
            places.extend(own.map(|(i, _)| Place { geo, area: Some(i as u8) }));
        }
        places
    }

    fn next_region(&mut self) -> Vec<Effect> {
        let all: Vec<Geo> = Geo::all().collect();
        let at = all.iter().position(|geo| *geo == self.settings.place.geo).map_or(0, |i| i + 1);
        let geo = all.get(at % all.len()).copied().unwrap_or_default();
        self.set_place(geo.into())
    }

    fn set_place(&mut self, place: Place) -> Vec<Effect> {
        self.set_settings(crate::content::Settings { place, ..self.settings });
        vec![Effect::SaveSettings]
    }

    fn choose_role(&mut self) {
        let roles: Vec<String> = match self.subject().and_then(|s| s.occupation.as_ref()) {
            Some(occupation) if occupation.roles.len() > 1 => {
                std::iter::once("All roles".to_owned()).chain(occupation.roles.iter().map(|r| r.name.clone())).collect()
            }
            Some(_) => return self.say("This unit group has one role."),
            None => return self.warn("Choose an occupation first."),
        };
        let cursor = self.role().map_or(0, |role| role + 1);
        self.overlays.push(Overlay::Choice { what: Choice::Role, options: roles, typed: String::new(), cursor });
    }

    pub(super) fn choose(&mut self, what: Choice, cursor: usize) -> Vec<Effect> {
        match what {
            Choice::Region => match self.places().get(cursor).copied() {
                Some(place) => self.set_place(place),
                None => Vec::new(),
            },
            Choice::Role => {
                let group = self.subject().map(|subject| subject.group);
                match (group, cursor.checked_sub(1)) {
                    (Some(group), Some(role)) => {
                        self.roles.insert(group, role);
                    }
                    (Some(group), None) => {
                        self.roles.remove(&group);
                    }
                    (None, _) => {}
                }
                self.make_subject(group);
                Vec::new()
            }
        }
    }

    fn next_teer(&mut self) {
        self.tree.teer = match self.tree.teer {
            None => Some(0),
            Some(5) => None,
            Some(teer) => Some(teer + 1),
        };
        self.tree.refresh(self.evidence.catalog);
        self.follow();
        match self.tree.teer {
            Some(teer) => self.say(format!("TEER {teer}: {}", crate::catalog::Teer(teer).words())),
            None => self.say("All TEER categories."),
        }
    }

    fn payback(&mut self) {
        let Some(to) = self.current() else {
            return self.warn("Choose the occupation to retrain for first.");
        };
        let from = self.compared.get(self.baseline).copied().filter(|&from| from != to);
        let saved = || {
            let entries = self.shortlist.entries().iter();
            entries.filter_map(|entry| self.catalog().group(&entry.code)).find(|&group| group != to)
        };
        let Some(from) = from.or_else(saved) else {
            return self.warn("Put your present occupation into the comparison with c, then choose the new one.");
        };
        let yearly = |group| {
            let pay = pay(self.catalog(), group, self.settings.place);
            pay.median.value().map(|&median| f64::from(pay.annual(median, self.settings.hours)))
        };
        let (Some(pay_now), Some(pay_then)) = (yearly(from), yearly(to)) else {
            return self.warn("No wage is published for one of the two occupations.");
        };
        let months = self.catalog().columns().schooling.get(to.index()).copied().unwrap_or(f32::NAN);
        let years = if months.is_nan() { 2.0 } else { (f64::from(months) / 6.0).round() / 2.0 };
        let assumptions = Assumptions { pay_now, pay_then, years, ..Assumptions::default() };
        self.overlays.push(Overlay::Payback { from, to, assumptions, cursor: 0 });
    }

    fn history(&mut self, back: bool) {
        let here = match self.tree.current() {
            Some(Entry::Node(node)) => Some(node),
            _ => None,
        };
        let (from, to) = if back { (&mut self.earlier, &mut self.later) } else { (&mut self.later, &mut self.earlier) };
        let Some(node) = from.pop() else {
            return self.say(if back { "This is the first one." } else { "This is the last one." });
        };
        to.extend(here);
        if to.len() > HISTORY {
            to.remove(0);
        }
        self.jump(node);
    }

    /// Opens the source of what is under the cursor.
    fn source(&mut self) {
        let (title, from, more) = match (self.screen, self.pane, self.subject()) {
            (Screen::Explore, Pane::Pay, Some(subject)) => {
                ("Pay by experience".to_owned(), subject.pay.bands.provenance().cloned(), Vec::new())
            }
            (Screen::Explore, Pane::Ai, Some(subject)) => {
                ("Exposure to AI".to_owned(), subject.ai.exposure.provenance().cloned(), Vec::new())
            }
            (Screen::Explore, Pane::Tree, _) => (
                "Titles and codes".to_owned(),
                Some(crate::catalog::Provenance::published("noc-2021", "2021", Geo::Canada)),
                Vec::new(),
            ),
            (Screen::Explore, ..) => match self.item_under_cursor() {
                Some(item) => {
                    let name = if item.label.is_empty() { item.text.clone() } else { item.label.to_string() };
                    (name, item.from.clone(), item.more.clone())
                }
                None => (String::new(), None, Vec::new()),
            },
            _ => {
                self.set_screen(Screen::Sources);
                return;
            }
        };
        match from {
            Some(from) => {
                let items = sources::of_figure(self.catalog(), &title, &from, &more, self.today);
                self.overlays.push(Overlay::Reader { title: "Source".to_owned(), items, top: 0 });
            }
            None => self.say("No figure stands here: move to a line with one, or press 5 for all sources."),
        }
    }

    fn help(&mut self) {
        let lang = self.settings.lang;
        let here = self.context();
        let mut items = Vec::new();
        let order = std::iter::once(here).chain(Context::ALL.into_iter().filter(|&context| context != here));
        for context in order {
            let specs: Vec<_> = COMMANDS.iter().filter(|spec| spec.context == context).collect();
            if specs.is_empty() {
                continue;
            }
            items.push(Item::heading(if context == here && context != Context::Global {
                format!("Here: {}", context.name())
            } else {
                context.name().to_owned()
            }));
            for spec in specs {
                let keys: Vec<String> = self.keymap.keys(spec.command).map(|key| key.to_string()).collect();
                let title = if lang == Lang::Fr { spec.title_fr } else { spec.title };
                items.push(Item::row(keys.join(" "), format!("{title}: {}", spec.doc)));
            }
            items.push(Item::gap());
        }
        self.overlays.push(Overlay::Reader { title: "Keys".to_owned(), items, top: 0 });
    }

    /// What follows from a text field's new text.
    pub(super) fn typed(&mut self) {
        let Some(overlay) = self.overlays.pop() else { return };
        let overlay = match overlay {
            Overlay::Search { input, codes, .. } => {
                let hits = if codes { self.find_codes(input.text()) } else { self.find(input.text()) };
                Overlay::Search { input, hits, cursor: 0, codes }
            }
            Overlay::Palette { input, .. } => {
                let words: Vec<String> = input.text().split_whitespace().map(str::to_lowercase).collect();
                let found = COMMANDS
                    .iter()
                    .filter(|spec| spec.command != Command::ForceQuit)
                    .filter(|spec| {
                        let text = format!("{} {} {} {}", spec.id, spec.title, spec.title_fr, spec.doc).to_lowercase();
                        words.iter().all(|word| text.contains(word.as_str()))
                    })
                    .map(|spec| spec.command)
                    .collect();
                Overlay::Palette { input, found, cursor: 0 }
            }
            other => other,
        };
        self.overlays.push(overlay);
    }

    fn find(&mut self, query: &str) -> Vec<Hit> {
        let lang = self.settings.lang;
        let catalog = self.catalog();
        if self.searcher.is_none() {
            let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
            self.searcher = index.map(|index| {
                let mut searcher = Searcher::new(index);
                searcher.set_language(search_lang(lang));
                searcher
            });
        }
        let Some(searcher) = &mut self.searcher else {
            self.warn("The search index of this build is damaged: build metier again.");
            return Vec::new();
        };
        // A query of one to four digits names a class above the unit groups as well.
        let mut hits = if query.len() < 5 { self_codes(catalog, lang, query.trim(), true) } else { Vec::new() };
        hits.extend(searcher.search(query, HITS).into_iter().map(|hit| {
            let group = GroupId(hit.group);
            Hit {
                target: catalog.hierarchy().node_of(group),
                code: hit.code.to_owned(),
                title: catalog.title(group, lang).to_owned(),
                matched: hit.title.to_owned(),
                positions: hit.positions,
                kind: kind_word(hit.kind),
            }
        }));
        hits
    }

    fn find_codes(&self, query: &str) -> Vec<Hit> {
        self_codes(self.catalog(), self.settings.lang, query.trim(), false)
    }

    /// The page as plain text.
    fn page_text(&self) -> String {
        let head = match self.subject() {
            Some(subject) => {
                let catalog = self.catalog();
                format!("{} {}\n\n", catalog.code(subject.group), catalog.title(subject.group, self.settings.lang))
            }
            None => String::new(),
        };
        let lines: Vec<String> = self
            .items()
            .iter()
            .map(|item| {
                let from = item.from.as_ref().map_or(String::new(), |from| format!(" [{}]", format::provenance(from)));
                if item.label.is_empty() { format!("{}{from}", item.text) } else { format!("{}: {}{from}", item.label, item.text) }
            })
            .collect();
        head + &lines.join("\n")
    }

    /// Provinces that pay is published for, for the choice by key.
    pub fn province_name(&self) -> String {
        let place = self.settings.place;
        if let Some(area) = place.area.and_then(|area| self.catalog().areas().get(area as usize)) {
            return area.name.clone();
        }
        if self.settings.lang == Lang::Fr { place.geo.name_fr().to_owned() } else { place.geo.name_en().to_owned() }
    }

    /// Sets the province, for the command line and the configuration.
    pub fn set_geo(&mut self, geo: Geo) {
        self.set_settings(crate::content::Settings { place: geo.into(), ..self.settings });
    }

    /// All provinces and territories, as the choice shows them.
    pub fn regions() -> &'static [Region] {
        &Region::ALL
    }
}

/// Classes whose code begins with some digits: all levels, or those above the unit groups.
fn self_codes(catalog: &crate::catalog::Catalog, lang: Lang, query: &str, upper: bool) -> Vec<Hit> {
    if query.is_empty() || !query.bytes().all(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let hierarchy = catalog.hierarchy();
    let wanted = |node: NodeId| {
        let code = hierarchy.code(node);
        if upper { code == query && code.len() < 5 } else { code.starts_with(query) }
    };
    hierarchy
        .nodes()
        .filter(|&node| wanted(node))
        .take(HITS)
        .map(|node| Hit {
            target: node,
            code: hierarchy.code(node).to_owned(),
            title: hierarchy.title(node, lang).to_owned(),
            matched: hierarchy.level(node).name().to_owned(),
            positions: Vec::new(),
            kind: "code",
        })
        .collect()
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "code",
        Kind::Exact => "exact",
        Kind::Prefix => "prefix",
        Kind::Word => "word",
        Kind::Typo => "typo",
        Kind::Fuzzy => "fuzzy",
    }
}
