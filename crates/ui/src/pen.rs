//! What a screen is drawn with: the place to draw on, and all that drawing asks.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::text::{self, width, wrap_within};
use super::{HitMap, Role, Theme, View};
use metier_app::target::Target;
use metier_app::{App, Command};
use metier_model::GroupId;

/// A place to draw, the state that is drawn, and what drawing leaves: targets of the mouse and the terminal's cursor.
pub(crate) struct Pen<'f, 'a> {
    pub(crate) app: &'f App<'a>,
    pub(crate) view: &'f View,
    pub(crate) buf: &'f mut Buffer,
    pub(crate) hits: HitMap,
    /// Where the terminal's cursor is to stand, if anywhere.
    pub(crate) cursor: Option<Position>,
}

/// What a text looks like: a role of the theme, or a style that is made of one.
pub(crate) trait Look {
    fn style(self, theme: &Theme) -> Style;
}

impl Look for Role {
    fn style(self, theme: &Theme) -> Style {
        theme.style(self)
    }
}

impl Look for Style {
    fn style(self, _: &Theme) -> Style {
        self
    }
}

impl Pen<'_, '_> {
    /// Writes a text in at most `cells` cells, cut with the theme's sign; returns the column after it.
    pub(crate) fn put(&mut self, at: (u16, u16), text: &str, cells: usize, look: impl Look) -> u16 {
        let theme = &self.view.theme;
        text::put(self.buf, at, text, cells, theme.glyphs.more, look.style(theme))
    }

    /// Writes a text in at most `cells` cells, cut without a sign; returns the column after it.
    pub(crate) fn clip(&mut self, at: (u16, u16), text: &str, cells: usize, look: impl Look) -> u16 {
        text::put(self.buf, at, text, cells, "", look.style(&self.view.theme))
    }

    /// Writes a text that has its room; returns the column after it.
    pub(crate) fn whole(&mut self, at: (u16, u16), text: &str, look: impl Look) -> u16 {
        self.clip(at, text, width(text), look)
    }

    /// Writes a text so that it ends before a column; returns the column where it begins.
    pub(crate) fn right(&mut self, (end, y): (u16, u16), text: &str, look: impl Look) -> u16 {
        let x = end.saturating_sub(width(text) as u16);
        self.whole((x, y), text, look);
        x
    }

    /// Writes a text into a line with a space on both sides, cut where it needs more cells; the line's own style does not
    /// shine through.
    pub(crate) fn over(&mut self, at: (u16, u16), text: &str, cells: usize, role: Role) {
        let style = Style::reset().patch(self.view.theme.style(role));
        self.put(at, &format!(" {text} "), cells, style);
    }

    /// Draws a line that parts what stands above it from what stands below.
    pub(crate) fn line(&mut self, (x, y): (u16, u16), cells: u16) {
        self.whole((x, y), &"─".repeat(usize::from(cells)), Role::Border);
    }

    /// Writes a text into an area over as many lines as it needs, the last of them cut where it needs more; how many it
    /// took.
    pub(crate) fn paragraph(&mut self, area: Rect, text: &str, look: impl Look) -> u16 {
        let style = look.style(&self.view.theme);
        let cells = usize::from(area.width);
        let lines = wrap_within(text, cells, usize::from(area.height));
        for (y, &(from, to)) in (area.top()..).zip(&lines) {
            self.put((area.x, y), text.get(from..to).unwrap_or_default().trim_end(), cells, style);
        }
        lines.len() as u16
    }

    /// Gives an area a look, without a change to what stands in it.
    pub(crate) fn paint(&mut self, area: Rect, look: impl Look) {
        self.buf.set_style(area, look.style(&self.view.theme));
    }

    /// Marks an occupation that is saved.
    pub(crate) fn saved(&mut self, at: (u16, u16), group: GroupId, role: impl Fn(Role) -> Role) {
        let saved = self.app.shared.shortlist.contains(self.app.catalog().code(group));
        self.whole(at, if saved { self.view.theme.glyphs.saved } else { " " }, role(Role::Saved));
    }

    /// Begins a row that a click finds: under the cursor it is a bar in the cursor's colours, which all that stands on it
    /// takes. Returns the role that each of its texts has.
    pub(crate) fn row(
        &mut self,
        line: Rect,
        target: Target,
        current: bool,
    ) -> impl Fn(Role) -> Role + Copy + use<> {
        if current {
            self.paint(line, Role::Cursor);
        }
        self.hits.add(line, target);
        move |role| if current { Role::Cursor } else { role }
    }

    /// Marks on both sides of the value under the cursor, which a click makes less or more: the columns before and after
    /// it.
    pub(crate) fn steps(&mut self, (before, after): (u16, u16), y: u16, role: Role) {
        let glyphs = &self.view.theme.glyphs;
        let sides = [(before, glyphs.before, Command::Less), (after, glyphs.after, Command::More)];
        for (x, glyph, command) in sides {
            let Some(key) = self.app.shared.keymap.first(command) else { continue };
            self.whole((x, y), glyph, role);
            self.hits.add(Rect { x, y, width: 1, height: 1 }, Target::Key(key));
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
