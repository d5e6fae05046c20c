//! Keys, pasted text and clicks: who takes them, in which order.
//!
//! Ctrl-C first, then what lies over the screen (`overlay_keys`), then the focused pane and the commands of
//! everywhere.

use super::key::{Code, Key};
use super::overlay::Overlay;
use super::{App, Command, Effect, Pane, Screen};
use crate::content::Page;
use crate::content::matching;
use metier_model::GroupId;

/// What a place on the screen stands for, as the drawing reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A screen's name in the top line.
    Screen(Screen),
    /// A pane, wherever nothing more exact stands.
    Pane(Pane),
    /// A row of the tree.
    TreeRow(usize),
    /// A tab of the detail view.
    Page(Page),
    /// An item of the page.
    Item(usize),
    /// A row of the shortlist or the sources.
    Row(usize),
    /// A cell of the comparison: column and row.
    Cell(usize, usize),
    /// A point of the map.
    Point(GroupId),
    /// A row of an overlay.
    OverlayRow(usize),
    /// Beside an overlay.
    Outside,
    /// The province in the top line.
    Region,
    /// The hours basis or unit in the top line.
    Unit,
    /// The language in the top line.
    Language,
}

impl App<'_> {
    /// Takes a key.
    pub fn key(&mut self, key: Key) -> Vec<Effect> {
        self.status = None;
        if self.keymap.command(key, super::Context::Global) == Some(Command::ForceQuit) {
            return vec![Effect::Quit];
        }
        if let Some(overlay) = self.overlays.pop() {
            return self.overlay_key(overlay, key);
        }
        match self.keymap.command(key, self.context()) {
            Some(command) => self.apply(command),
            None => Vec::new(),
        }
    }

    /// Takes pasted text: into a text field if there is one, else as the text to search for.
    pub fn paste(&mut self, text: &str) -> Vec<Effect> {
        match self.overlays.last_mut() {
            // A field has one line; where a line of an offer ends still counts.
            Some(Overlay::Search { input, .. }) => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                input.insert(&lines.collect::<Vec<_>>().join(&format!(" {} ", matching::BREAK)));
            }
            Some(
                Overlay::Palette { input, .. } | Overlay::Choice { input, .. } | Overlay::Note { input, .. },
            ) => {
                input.insert(text);
            }
            Some(_) => return Vec::new(),
            None => {
                self.apply(Command::Search);
                return self.paste(text);
            }
        }
        self.typed();
        Vec::new()
    }

    /// Takes a click; a second one on the same row opens it.
    pub fn click(&mut self, target: Target) -> Vec<Effect> {
        self.status = None;
        match target {
            Target::Screen(screen) => self.apply(match screen {
                Screen::Explore => Command::Explore,
                Screen::Compare => Command::CompareScreen,
                Screen::Shortlist => Command::ShortlistScreen,
                Screen::Map => Command::Map,
                Screen::Sources => Command::Sources,
            }),
            Target::Pane(pane) => {
                self.pane = pane;
                Vec::new()
            }
            Target::TreeRow(row) => {
                self.pane = Pane::Tree;
                if self.tree.cursor() == row {
                    return self.apply(Command::Open);
                }
                self.tree.set_cursor(row);
                self.follow();
                Vec::new()
            }
            Target::Page(page) => {
                self.pane = Pane::Detail;
                self.set_page(page);
                Vec::new()
            }
            Target::Item(item) => {
                self.pane = Pane::Detail;
                if self.item == item {
                    return self.apply(Command::Open);
                }
                self.item = item;
                Vec::new()
            }
            Target::Row(row) => {
                let cursor = &mut self.rows[self.screen as usize];
                if *cursor == row {
                    return self.apply(Command::Open);
                }
                *cursor = row;
                Vec::new()
            }
            Target::Cell(column, row) => {
                let here = (self.rows[Screen::Compare as usize], self.compare_row) == (column, row);
                self.rows[Screen::Compare as usize] = column;
                self.compare_row = row;
                if here { self.apply(Command::Open) } else { Vec::new() }
            }
            Target::Point(group) => {
                let here = self.point == Some(group);
                self.point = Some(group);
                if here { self.apply(Command::Open) } else { Vec::new() }
            }
            Target::OverlayRow(row) => {
                match self.overlays.last_mut() {
                    Some(
                        Overlay::Search { cursor, .. }
                        | Overlay::Palette { cursor, .. }
                        | Overlay::Choice { cursor, .. },
                    ) => *cursor = row,
                    Some(Overlay::Weights { cursor, .. } | Overlay::Payback { cursor, .. }) => {
                        *cursor = row;
                        return Vec::new();
                    }
                    Some(Overlay::Filter { cursor, .. }) if *cursor == row => {
                        return self.key(Key::plain(Code::Char(' ')));
                    }
                    Some(Overlay::Filter { cursor, typed, .. }) => {
                        *cursor = row;
                        typed.clear();
                        return Vec::new();
                    }
                    _ => return Vec::new(),
                }
                self.key(self.keymap.first(Command::Accept).unwrap_or(Key::plain(Code::Enter)))
            }
            Target::Outside => match self.overlays.pop() {
                Some(overlay) => self.close(&overlay),
                None => Vec::new(),
            },
            Target::Region => self.apply(Command::Region),
            Target::Unit => self.apply(Command::Unit),
            Target::Language => self.apply(Command::Language),
        }
    }

    /// Takes the wheel over a place: down is positive.
    pub fn wheel(&mut self, target: Option<Target>, notches: i32) -> Vec<Effect> {
        let key = Key::plain(if notches > 0 { Code::Down } else { Code::Up });
        match target {
            Some(Target::TreeRow(_) | Target::Pane(Pane::Tree)) if self.overlays.is_empty() => {
                self.pane = Pane::Tree;
            }
            Some(Target::Item(_) | Target::Pane(Pane::Detail)) if self.overlays.is_empty() => {
                self.pane = Pane::Detail;
            }
            _ => {}
        }
        for _ in 0..notches.unsigned_abs() * 3 {
            self.key(key);
        }
        Vec::new()
    }
}
