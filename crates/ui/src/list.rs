//! Lists: which of their rows are in sight around the cursor, and where each of them stands.

use ratatui::layout::Rect;

use metier_words::Text;

use super::{View, grid, scroll};
use metier_app::Scrolled;

/// A list in an area, scrolled to its cursor.
#[derive(Clone, Copy)]
pub(crate) struct List {
    area: Rect,
    /// Lines of a row.
    lines: u16,
    pub(crate) top: usize,
    count: usize,
}

impl List {
    /// The list of an overlay, of so many lines; the first and the last one under its cursor come into sight.
    pub(crate) fn over(view: &View, area: Rect, (first, last): (usize, usize), count: usize) -> Self {
        let height = usize::from(area.height).max(1);
        let last = last.min(first + height - 1);
        view.overlay_top.set(scroll(view.overlay_top.get(), first, last, height, count));
        Self { area, lines: 1, top: view.overlay_top.get(), count }
    }

    /// The list of a screen, of so many rows with some lines each, scrolled by its cursor and by the wheel.
    pub(crate) fn screen(view: &View, area: Rect, lines: u16, (cursor, count): (usize, usize)) -> Self {
        let fit = usize::from(area.height / lines).max(1);
        view.list_top.set(view.top(Scrolled::List, view.list_top.get(), (cursor, cursor), fit, count));
        Self { area, lines, top: view.list_top.get(), count }
    }

    /// How many rows have room.
    pub(crate) fn fit(&self) -> usize {
        usize::from(self.area.height / self.lines).max(1)
    }

    /// The rows in sight with their lines; the last one may have fewer than the others.
    pub(crate) fn rows(self) -> impl Iterator<Item = (usize, Rect)> + use<> {
        let Self { area, lines, top, count } = self;
        let tops = (area.top()..area.bottom()).step_by(usize::from(lines));
        (top..count)
            .zip(tops)
            .map(move |(i, y)| (i, Rect { y, height: lines.min(area.bottom() - y), ..area }))
    }

    /// `12-30 of 90`; nothing where all of them are in sight.
    pub(crate) fn in_sight(&self) -> Text {
        grid::in_sight(self.top, self.fit(), self.count)
    }
}
