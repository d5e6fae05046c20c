//! Keys, pasted text and clicks: who takes them, in which order.
//!
//! Ctrl-C first, then the text field of an overlay, then the overlay, then the focused pane and the
//! commands of everywhere.

use super::key::{Code, Key};
use super::overlay::{Overlay, Setting};
use super::{App, Command, Effect, Pane, Screen};
use crate::catalog::{GroupId, Level};
use crate::content::Page;
use crate::evidence::rating::Weights;

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
            Some(
                Overlay::Search { input, .. } | Overlay::Palette { input, .. } | Overlay::Note { input, .. },
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

    fn overlay_key(&mut self, overlay: Overlay, key: Key) -> Vec<Effect> {
        let closes = key == Key::plain(Code::Esc);
        match overlay {
            _ if closes => Vec::new(),
            Overlay::Search { input, hits, cursor, codes } => {
                let count = hits.len();
                if key == Key::plain(Code::Enter) {
                    return self.open_hit(hits.get(cursor).map(|hit| hit.target), hits.is_empty());
                }
                if key == Key::ctrl('s')
                    && let Some(group) =
                        hits.get(cursor).and_then(|h| self.catalog().hierarchy().group_of(h.target))
                {
                    self.overlays.push(Overlay::Search { input, hits, cursor, codes });
                    return self.toggle_saved(group);
                }
                let (mut input, mut moved) = (input, cursor);
                let edits = !list_key(key, &mut moved, count) && input.key(key);
                self.overlays.push(Overlay::Search { input, hits, cursor: moved, codes });
                if edits {
                    self.typed();
                }
                Vec::new()
            }
            Overlay::Palette { mut input, found, mut cursor } => {
                if key == Key::plain(Code::Enter) {
                    return found.get(cursor).map_or_else(Vec::new, |&command| self.apply(command));
                }
                let edits = !list_key(key, &mut cursor, found.len()) && input.key(key);
                self.overlays.push(Overlay::Palette { input, found, cursor });
                if edits {
                    self.typed();
                }
                Vec::new()
            }
            Overlay::Choice { what, options, mut typed, mut cursor } => {
                if key == Key::plain(Code::Enter) {
                    return self.choose(what, cursor);
                }
                if list_key(key, &mut cursor, options.len()) {
                    typed.clear();
                } else if let Key { code: Code::Char(c), ctrl: false, alt: false } = key {
                    typed.extend(c.to_lowercase());
                    let found = named(&options, &typed).or_else(|| {
                        // The letter begins another name.
                        typed = c.to_lowercase().collect();
                        named(&options, &typed)
                    });
                    cursor = found.unwrap_or(cursor);
                }
                self.overlays.push(Overlay::Choice { what, options, typed, cursor });
                Vec::new()
            }
            Overlay::Note { group, mut input } => {
                if key == Key::plain(Code::Enter) {
                    return self.write_note(group, input.text());
                }
                input.key(key);
                self.overlays.push(Overlay::Note { group, input });
                Vec::new()
            }
            Overlay::Reader { title, items, mut top } => {
                let command = self.keymap.command(key, super::Context::Global);
                if matches!(command, Some(Command::Quit | Command::Help | Command::Source | Command::Back)) {
                    return Vec::new();
                }
                let page = usize::from(self.size.1 / 2).max(1);
                top = match command {
                    Some(Command::Up) => top.saturating_sub(1),
                    Some(Command::Down) => top + 1,
                    Some(Command::PageUp) => top.saturating_sub(page),
                    Some(Command::PageDown) => top + page,
                    Some(Command::First) => 0,
                    Some(Command::Last) => items.len(),
                    _ => top,
                }
                .min(items.len().saturating_sub(1));
                self.overlays.push(Overlay::Reader { title, items, top });
                Vec::new()
            }
            overlay @ (Overlay::Weights { .. } | Overlay::Payback { .. })
                if self.keymap.command(key, super::Context::Global) == Some(Command::Help) =>
            {
                self.overlays.push(overlay);
                self.apply(Command::Help)
            }
            overlay @ (Overlay::Weights { .. } | Overlay::Payback { .. })
                if self.keymap.command(key, super::Context::Global) == Some(Command::Source) =>
            {
                self.overlays.push(overlay.clone());
                match overlay {
                    Overlay::Weights { cursor, .. } => self.source_of_weight(cursor),
                    Overlay::Payback { from, to, assumptions, cursor } => {
                        self.source_of_setting((from, to), &assumptions, cursor);
                    }
                    _ => {}
                }
                Vec::new()
            }
            Overlay::Weights { weights, cursor } => self.weights_key(weights, cursor, key),
            Overlay::Payback { from, to, mut assumptions, mut cursor } => {
                let count = Setting::ALL.len();
                if key == Key::plain(Code::Enter) || key == Key::plain(Code::Char('q')) {
                    return Vec::new();
                }
                if let (Some(steps), Some(setting)) = (steps(key), Setting::ALL.get(cursor)) {
                    setting.change(&mut assumptions, steps);
                } else {
                    list_key(vim(key), &mut cursor, count);
                }
                self.overlays.push(Overlay::Payback { from, to, assumptions, cursor });
                Vec::new()
            }
        }
    }

    fn weights_key(&mut self, mut weights: Weights, mut cursor: usize, key: Key) -> Vec<Effect> {
        if key == Key::plain(Code::Enter) || key == Key::plain(Code::Char('q')) {
            return vec![Effect::SaveSettings];
        }
        if key == Key::plain(Code::Char('0')) {
            weights = Weights::default();
        } else if let (Some(steps), Some(weight)) = (steps(key), weights.0.get_mut(cursor)) {
            *weight = (*weight + 5.0 * steps as f32).clamp(0.0, 100.0);
        } else {
            list_key(vim(key), &mut cursor, weights.0.len());
        }
        if weights.is_usable() {
            self.set_weights(weights);
        } else {
            self.warn("At least one weight must be above zero.");
        }
        self.overlays.push(Overlay::Weights { weights, cursor });
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
                    _ => return Vec::new(),
                }
                self.key(Key::plain(Code::Enter))
            }
            Target::Outside => {
                self.overlays.pop();
                Vec::new()
            }
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

    fn open_hit(&mut self, target: Option<crate::catalog::NodeId>, nothing: bool) -> Vec<Effect> {
        match target {
            Some(node) => {
                self.show(node);
                if self.catalog().hierarchy().level(node) == Level::Unit {
                    self.pane = Pane::Detail;
                }
            }
            None if nothing => self.warn("Nothing found: try fewer letters, or a word of the duties."),
            None => {}
        }
        Vec::new()
    }

    fn write_note(&mut self, group: GroupId, note: &str) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let new = !self.shortlist.contains(code);
        let day = self.today.to_string();
        self.shortlist.set_note(code, note.trim(), &day);
        self.say(if new { format!("{code} saved with a note") } else { format!("note to {code} written") });
        vec![Effect::SaveShortlist]
    }
}

/// Moves the cursor of a list; false where the key is none of a list's.
fn list_key(key: Key, cursor: &mut usize, count: usize) -> bool {
    let last = count.saturating_sub(1);
    match key {
        Key { code: Code::Up, .. } | Key { code: Code::Char('p'), ctrl: true, .. } => {
            *cursor = cursor.saturating_sub(1);
        }
        Key { code: Code::Down, .. } | Key { code: Code::Char('n'), ctrl: true, .. } => *cursor += 1,
        Key { code: Code::PageUp, .. } => *cursor = cursor.saturating_sub(10),
        Key { code: Code::PageDown, .. } => *cursor += 10,
        Key { code: Code::BackTab, .. } => *cursor = cursor.saturating_sub(1),
        Key { code: Code::Tab, .. } => *cursor += 1,
        _ => return false,
    }
    *cursor = (*cursor).min(last);
    true
}

/// `j` and `k` as arrows, for lists without a text field.
fn vim(key: Key) -> Key {
    match key.code {
        Code::Char('j') => Key::plain(Code::Down),
        Code::Char('k') => Key::plain(Code::Up),
        _ => key,
    }
}

/// Left and right, minus and plus: by how many steps a value changes.
fn steps(key: Key) -> Option<f64> {
    match key.code {
        Code::Left | Code::Char('h' | '-') => Some(-1.0),
        Code::Right | Code::Char('l' | '+' | '=') => Some(1.0),
        Code::Char('H') => Some(-5.0),
        Code::Char('L') => Some(5.0),
        _ => None,
    }
}

/// The option that some letters name: by the abbreviation in parentheses at its end, else the first
/// outer option that begins with them, else the first inner one.
fn named(options: &[String], typed: &str) -> Option<usize> {
    let abbreviation = format!("({typed})");
    let outer = |option: &&String| !option.starts_with(' ');
    let lower: Vec<String> = options.iter().map(|option| option.to_lowercase()).collect();
    let exact = lower.iter().position(|option| option.ends_with(&abbreviation));
    let begins = || lower.iter().position(|option| outer(&option) && option.starts_with(typed));
    let inner = || lower.iter().position(|option| option.trim_start().starts_with(typed));
    exact.or_else(begins).or_else(inner)
}
