//! Keys, pasted text and clicks: who takes them, in which order.
//!
//! Ctrl-C first, then what lies over the screen, then the focused pane and the commands of everywhere.

use std::rc::Rc;

use super::key::{Code, Key};
use super::room::{Outcome, Press};
use super::target::Target;
use super::wheel::Scrolled;
use super::{App, Command, Context, Effect, Overlay, lists};

/// Commands that move a cursor or turn a page, and change nothing else.
const STEPS: &[Command] = {
    use Command as C;
    &[
        C::Up,
        C::Down,
        C::Left,
        C::Right,
        C::PageUp,
        C::PageDown,
        C::HalfUp,
        C::HalfDown,
        C::PreviousTab,
        C::NextTab,
        C::PreviousLine,
        C::NextLine,
        C::BesideUp,
        C::BesideDown,
    ]
};

impl App<'_> {
    /// Takes a key.
    pub fn key(&mut self, key: Key) -> Vec<Effect> {
        self.shared.status = None;
        // What several keys scroll before the next frame adds up.
        self.scrolled = self.scrolled.filter(|wheel| wheel.over == Scrolled::Beside);
        let keymap = Rc::clone(&self.shared.keymap);
        if keymap.command(key, Context::Global) == Some(Command::ForceQuit) {
            return vec![Effect::Quit];
        }
        if self.is_two_keys(key) {
            let mut effects = self.key(Key::plain(Code::Esc));
            effects.extend(self.key(Key { alt: false, ..key }));
            return effects;
        }
        let Some(overlay) = self.overlays.last() else {
            if let Some(letter) = self.types(key) {
                self.apply(Command::Search);
                return self.letters(letter.encode_utf8(&mut [0; 4]));
            }
            return keymap.command(key, self.context()).map_or_else(Vec::new, |command| self.apply(command));
        };
        let command = overlay.layer().command(&keymap, key);
        self.press(Press { key, command })
    }

    /// The command of a key that only moves a cursor or turns a page here, as it is often pressed again and again; none
    /// for other keys.
    pub fn step(&self, key: Key) -> Option<Command> {
        let command = match self.overlays.last() {
            Some(overlay) => overlay.layer().command(&self.shared.keymap, key),
            None if self.types(key).is_some() => None,
            None => self.shared.keymap.command(key, self.context()),
        };
        command.filter(|command| STEPS.contains(command))
    }

    /// Whether a key with Alt stands for Esc and the key itself: a terminal sends the same bytes for both, and where a
    /// program is slow to read, Esc and the key after it come in one read. With Alt it is only where Alt means something.
    fn is_two_keys(&self, key: Key) -> bool {
        let prefixed = matches!(key.code, Code::Char(_) | Code::Enter | Code::Tab | Code::Backspace);
        let means = |overlay: &Overlay| {
            let erases_a_word = key.code == Code::Backspace && overlay.layer().is_typed();
            erases_a_word || overlay.layer().command(&self.shared.keymap, key).is_some()
        };
        let of_screen = || self.shared.keymap.command(key, self.context()).is_some();
        key.alt && prefixed && !self.overlays.last().map_or_else(of_screen, means)
    }

    /// Gives a key to what lies over the screen.
    fn press(&mut self, press: Press) -> Vec<Effect> {
        let Some(mut overlay) = self.overlays.pop() else { return Vec::new() };
        let brought = self.bring_back(&mut overlay, press);
        let answer = if brought {
            Outcome::STAY
        } else if press.is(Command::Close) || press.is(Command::Back) {
            overlay.layer_mut().close(&mut self.desk().1);
            self.keep_text(&overlay, true);
            Outcome::CLOSE
        } else {
            overlay.layer_mut().update(press, &mut self.desk().1)
        };
        let requests = match answer {
            Outcome::Stay(requests) => {
                self.overlays.push(overlay);
                requests
            }
            Outcome::Close(requests) => {
                self.keep_text(&overlay, press.is(Command::Close) || press.is(Command::Back));
                requests
            }
            Outcome::Read(node) => {
                self.keep_text(&overlay, false);
                self.settle();
                self.read(node, Some(Box::new(overlay)));
                self.settle();
                return Vec::new();
            }
        };
        self.carry(requests)
    }

    /// Takes letters that came in one burst, as an unbracketed paste does: what follows from the text is worked out
    /// once for all of them, and all is as if each had been typed.
    pub fn letters(&mut self, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            return Vec::new();
        }
        let keymap = Rc::clone(&self.shared.keymap);
        let only_text = self.overlays.last().is_some_and(|overlay| {
            let layer = overlay.layer();
            let is_text = |c| layer.command(&keymap, Key::plain(Code::Char(c))).is_none();
            layer.is_typed() && text.chars().all(is_text)
        });
        let overlay = if only_text { self.overlays.pop() } else { None };
        let Some(mut overlay) = overlay else {
            return text.chars().flat_map(|c| self.key(Key::plain(Code::Char(c)))).collect();
        };
        self.shared.status = None;
        let (layer, desk) = (overlay.layer_mut(), &mut self.desk().1);
        if let Some(input) = layer.input() {
            input.insert(text);
            layer.typed(desk);
        }
        self.overlays.push(overlay);
        self.carry(Vec::new())
    }

    /// Whether what lies over the screen has something long to do.
    pub fn is_working(&self) -> bool {
        self.overlays.last().is_some_and(|overlay| overlay.layer().is_working())
    }

    /// Does the next piece of that: a few milliseconds, so that no key waits for the whole of it.
    pub fn work(&mut self) {
        if let Some(mut overlay) = self.overlays.pop() {
            overlay.layer_mut().work(&mut self.desk().1);
            self.overlays.push(overlay);
        }
    }

    /// Whether letters go into a text field now.
    pub fn is_typing(&self) -> bool {
        self.overlays.last().is_some_and(|overlay| overlay.layer().is_typed())
    }

    /// Takes pasted text: into a text field if there is one, else as the text to search for.
    pub fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.shared.status = None;
        if self.overlays.is_empty() {
            self.apply(Command::Search);
        }
        if let Some(mut overlay) = self.overlays.pop() {
            self.make_room(&mut overlay);
            overlay.layer_mut().paste(text, &mut self.desk().1);
            self.overlays.push(overlay);
            self.settle();
        }
        Vec::new()
    }

    /// Takes a click; a second one on the same row opens it.
    pub fn click(&mut self, target: Target) -> Vec<Effect> {
        self.shared.status = None;
        self.scrolled = None;
        match target {
            Target::Screen(screen) => self.apply(screen.command()),
            Target::OverlayRow(row) => {
                match self.overlays.last_mut().and_then(|overlay| overlay.layer_mut().click(row)) {
                    Some(command) => {
                        self.press(Press { key: Key::plain(Code::Enter), command: Some(command) })
                    }
                    None => Vec::new(),
                }
            }
            Target::Outside => {
                if let Some(mut overlay) = self.overlays.pop() {
                    overlay.layer_mut().close(&mut self.desk().1);
                    self.keep_text(&overlay, true);
                }
                self.carry(Vec::new())
            }
            Target::List(at) => {
                let requests = lists::choose(at, &mut self.shared);
                self.carry(requests)
            }
            Target::Beside | Target::Inside => Vec::new(),
            Target::Region => self.apply(Command::Region),
            Target::Unit => self.apply(Command::Unit),
            Target::Language => self.apply(Command::Language),
            Target::Key(key) => self.key(key),
            Target::Pane(_)
            | Target::TreeRow(_)
            | Target::Triangle(_)
            | Target::Page(_)
            | Target::Item(_)
            | Target::Row(_)
            | Target::Cell(..)
            | Target::Column(_)
            | Target::Label(_)
            | Target::Point(_)
            | Target::Child(..)
            | Target::Door(_) => {
                let meant = self.screens.room_mut(self.screen).clicked(target);
                self.settle();
                meant.map_or_else(Vec::new, |command| self.apply(command))
            }
        }
    }
}
