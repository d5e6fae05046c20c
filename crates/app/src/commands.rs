//! What each command does: its screen's own, choices for all pages, what lies over the screen, the rest.

use metier_words::Msg;

use super::claim_check::ClaimCheck;
use super::duties::DutyForm;
use super::field::Field;
use super::filter::{ALL, FilterForm};
use super::help::Help;
use super::input::Input;
use super::opening::Opening;
use super::palette::Palette;
use super::room::{FigureSource, Request, source_page};
use super::search::Search;
use super::sought::Sought;
use super::suits::Suits;
use super::target::Ask;
use super::tree::{Lens, TreeEntry};
use super::ways::Ways;
use super::weighing::Weighing;
use super::what_if::WhatIf;
use super::{App, Command, Effect, Overlay, Screen, settings};
use metier_content::changes;
use metier_data::Catalog;
use metier_model::saved::unique;

impl App<'_> {
    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        let requests = self.answer(command);
        self.carry(requests)
    }

    pub(super) fn answer(&mut self, command: Command) -> Vec<Request> {
        // On the front door a key asks what the row beside which it stands asks.
        if self.screen == Screen::Front
            && self.current().is_none()
            && let Some(sought) = Ask::of(command).and_then(|ask| ask.lacks(&self.shared))
        {
            return vec![Request::Open(Opening::Sought(sought))];
        }
        if let Some(screen) = Screen::ALL.into_iter().find(|screen| screen.command() == command) {
            if (self.screen, screen) == (Screen::Front, Screen::Explore) {
                // The front door names this key for the classification, whatever was shown last.
                let catalog = self.catalog();
                self.screens.explore.tree.set_lens(catalog, Lens::Classification);
            }
            self.go(screen);
            self.screens.explore.zoom = false;
            let read = screen == Screen::Shortlist;
            return if read { vec![Effect::ReadShortlist.into()] } else { Vec::new() };
        }
        if command == Command::Undo
            && let Some(filter) = self.shared.unkept.take()
        {
            self.shared.filter = filter;
            self.say_filter_back();
            return Vec::new();
        }
        if let Some(requests) = settings::choose(command, &mut self.shared) {
            return requests;
        }
        let open = match command {
            Command::Help => {
                let here = self.overlays.last().map_or_else(|| self.context(), Overlay::context);
                Overlay::Help(Help::new(here, &self.shared.locale()))
            }
            Command::Palette => Overlay::Palette(Palette::open(&mut self.desk().1)),
            Command::Search | Command::Jump => {
                let seen = self.history.seen();
                let hierarchy = self.catalog().hierarchy();
                let seen = seen.filter_map(|node| hierarchy.group_of(node));
                let preferred = self.screens.map.point.into_iter().chain(seen).collect();
                Overlay::Search(Search::new(command == Command::Jump, preferred))
            }
            Command::Filter => {
                let is_moves = self.screen == Screen::Moves;
                let start = is_moves.then(|| self.screens.moves.start(&self.shared)).flatten();
                Overlay::Filter(FilterForm::open(&mut self.desk().1, start))
            }
            Command::Weights => Overlay::Weights(Weighing::new(self.shared.rater().weights())),
            Command::Interests => Overlay::Suits(Suits::open(&self.shared.person)),
            Command::Duties => {
                let Some(form) = DutyForm::open(&mut self.desk().1) else { return Vec::new() };
                Overlay::Duties(form)
            }
            Command::Payback if WhatIf::lacks_start(&self.desk().1) => {
                Overlay::Search(Search::asking(Sought::Start))
            }
            Command::Payback => {
                let Some(form) = WhatIf::open(&mut self.desk().1) else { return Vec::new() };
                Overlay::Payback(form)
            }
            Command::Ways => {
                let Some(form) = Ways::open(&mut self.desk().1) else { return Vec::new() };
                Overlay::Ways(form)
            }
            Command::Claim => Overlay::Claim(ClaimCheck::new(self.current(), Input::default(), &self.shared)),
            Command::Source => return self.source(),
            Command::Changes => return vec![self.changes()],
            Command::Save | Command::Note | Command::Compare | Command::Work => {
                return self.with_current(command);
            }
            Command::ClearFilter => {
                self.clear_filter();
                return Vec::new();
            }
            Command::Earlier | Command::Later => {
                self.turn_history(command == Command::Earlier);
                return Vec::new();
            }
            Command::Quit | Command::ForceQuit => return vec![Effect::Quit.into()],
            Command::Copy => return self.copy(),
            Command::Export | Command::ExportWhole if self.shared.shortlist.entries().is_empty() => {
                self.shared.warn(Msg::StatusNothingToExport { save: "save" });
                return Vec::new();
            }
            Command::Export => return vec![Effect::Export { whole: false }.into()],
            Command::ExportWhole => return vec![Effect::Export { whole: true }.into()],
            Command::Redraw => return vec![Effect::ReadShortlist.into(), Effect::Redraw.into()],
            Command::Suspend => return vec![Effect::Suspend.into()],
            _ => {
                let screen = Screen::owner(command).unwrap_or(self.screen);
                let (screens, mut desk) = self.desk();
                return screens.room_mut(screen).update(command, &mut desk);
            }
        };
        self.overlays.push(open);
        Vec::new()
    }

    /// Opens the source of what is under the cursor.
    fn source(&mut self) -> Vec<Request> {
        let (screen, (screens, desk)) = (self.screen, self.desk());
        match screens.room(screen).source(&desk) {
            FigureSource::Page(items) => vec![source_page(items)],
            FigureSource::None(why) => {
                self.shared.say(why);
                Vec::new()
            }
        }
    }

    /// What a newer edition of the wages changed for what is saved, on whichever list.
    fn changes(&self) -> Request {
        let shared = &self.shared;
        let lists = shared.shortlist.lists();
        let entries = unique(lists.iter().flat_map(|list| list.entries.iter().cloned()));
        let before = Catalog::embedded();
        let before = before.as_ref().unwrap_or(shared.catalog());
        let items = changes::page(before, shared.catalog(), &entries, &shared.settings);
        let title = || Msg::ChangesTitle.into();
        Request::Open(Opening::Reader { title: title(), short: title(), items })
    }

    fn copy(&mut self) -> Vec<Request> {
        let (screen, (screens, desk)) = (self.screen, self.desk());
        if let Some(copied) = screens.room(screen).text(&desk) {
            return vec![Effect::Copy(copied).into()];
        }
        self.shared.say(Msg::StatusNothingToCopy);
        Vec::new()
    }

    /// Commands of an occupation: the one of the line under the cursor, else the one that is shown.
    fn with_current(&mut self, command: Command) -> Vec<Request> {
        let Some(group) = self.acted_on() else {
            if command == Command::Work {
                return vec![Request::Open(Opening::Sought(Sought::Mine))];
            }
            self.shared.warn(Msg::StatusChooseOccupation { search: "search" });
            return Vec::new();
        };
        match command {
            Command::Save => vec![self.shared.toggle_saved(group).into()],
            Command::Work => vec![self.shared.toggle_work(group).into()],
            Command::Note => vec![Request::Open(Field::note(group, &self.shared))],
            _ => {
                self.shared.toggle_compared(group);
                Vec::new()
            }
        }
    }

    /// Takes the filter away, or puts the one back that was last taken away.
    fn clear_filter(&mut self) {
        let shared = &mut self.shared;
        if shared.filter.is_active() {
            let off = shared.filter.cleared();
            shared.put_away = Some(std::mem::replace(&mut shared.filter, off));
            shared.say(Msg::StatusFilterAway { all: ALL, clear: "clear-filter", filter: "filter" });
        } else if let Some(filter) = shared.put_away.take() {
            shared.filter = filter;
            self.say_filter_back();
        } else {
            shared.say(Msg::StatusNoFilterOn { filter: "filter" });
        }
    }

    fn say_filter_back(&mut self) {
        self.settle();
        let count = self.derived.filtered().unwrap_or_default() as i64;
        self.shared.say(Msg::StatusFilterBack { count, all: ALL });
    }

    fn turn_history(&mut self, back: bool) {
        // A page that was opened out of a table was seen after that table.
        if back && self.screen == Screen::Explore && self.leave() {
            return;
        }
        let here = match self.screens.explore.tree.current() {
            Some(TreeEntry::Node(node)) => Some(node),
            _ => None,
        };
        match self.history.turn(back, here) {
            Some(node) => self.jump(node),
            None => self.shared.say(if back { Msg::StatusNoEarlier } else { Msg::StatusNoLater }),
        }
    }
}
