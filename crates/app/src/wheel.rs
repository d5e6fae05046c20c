//! The wheel of the mouse: it scrolls the view of what is under the pointer and leaves every cursor where it stands.

use super::key::{Code, Key};
use super::target::Target;
use super::{App, Effect, Pane, Screen};

/// Lines of a notch.
const NOTCH: isize = 3;

/// What can be scrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scrolled {
    /// A pane of the explore screen.
    Pane(Pane),
    /// The rows of any other screen.
    List,
    /// What stands beside or below the hits of a search.
    Beside,
}

/// A view that the wheel has scrolled away from its cursor; the next key or click brings it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wheel {
    /// Which view.
    pub over: Scrolled,
    /// Lines that it is to be scrolled by when it is next drawn; down is positive.
    pub lines: isize,
}

impl App<'_> {
    /// Takes the wheel over a place: down is positive. What lies over the screen has one list or text, so that there
    /// the wheel does what the arrows do.
    pub fn wheel(&mut self, target: Option<Target>, notches: i32) -> Vec<Effect> {
        if target == Some(Target::Beside) {
            self.scroll_beside(NOTCH * notches as isize);
            return Vec::new();
        }
        if !self.overlays.is_empty() {
            // The arrow brings back what was typed; the wheel only scrolls.
            if notches < 0 && self.brings_back() {
                return Vec::new();
            }
            let key = Key::plain(if notches > 0 { Code::Down } else { Code::Up });
            for _ in 0..notches.unsigned_abs() * NOTCH.unsigned_abs() as u32 {
                self.key(key);
            }
            return Vec::new();
        }
        let over = match target {
            Some(Target::TreeRow(_) | Target::Triangle(_)) => Scrolled::Pane(Pane::Tree),
            Some(Target::Item(_) | Target::Page(_)) => Scrolled::Pane(Pane::Detail),
            Some(Target::Pane(pane)) => Scrolled::Pane(pane),
            _ if self.screen == Screen::Explore => return Vec::new(),
            _ => Scrolled::List,
        };
        self.scroll(over, NOTCH * notches as isize);
        Vec::new()
    }

    /// Scrolls what stands beside the hits of a search.
    pub(super) fn scroll_beside(&mut self, lines: isize) {
        self.scroll(Scrolled::Beside, lines);
    }

    fn scroll(&mut self, over: Scrolled, lines: isize) {
        let before = self.scrolled.filter(|wheel| wheel.over == over).map_or(0, |wheel| wheel.lines);
        self.scrolled = Some(Wheel { over, lines: before.saturating_add(lines) });
    }

    /// The view has been drawn as the wheel has it.
    pub(super) fn drawn(&mut self) {
        if let Some(wheel) = &mut self.scrolled {
            wheel.lines = 0;
        }
    }
}
