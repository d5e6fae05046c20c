//! A pane of the classification: its title, and the rows of one at the side.

use ratatui::layout::Rect;

use super::{Pen, Role, grid, turned};
use metier_app::{Pane, Scrolled, Serial};
use metier_content::Item;

/// A pane with its outline, which neighbours share, and what is inside of it.
#[derive(Clone, Copy)]
pub(crate) struct PaneArea {
    pub(crate) pane: Pane,
    pub(crate) outline: Rect,
    pub(crate) inner: Rect,
    pub(crate) focused: bool,
}

impl PaneArea {
    /// Writes the title into the upper line.
    pub(crate) fn title(&self, pen: &mut Pen, text: &str) {
        grid::title(pen, self.outline, text, if self.focused { Role::Heading } else { Role::Title });
    }

    /// Says in the lower line which of so many lines are in sight, `height` from `top` on.
    pub(crate) fn in_sight(&self, pen: &mut Pen, top: usize, height: usize, count: usize) {
        if self.outline.height > 2 {
            let told = pen.view.text(grid::in_sight(top, height, count));
            grid::mark(pen, self.outline, &[told]);
        }
    }

    /// The row under the cursor of a side pane, where it has the focus.
    pub(crate) fn cursor(&self, pen: &Pen) -> Option<usize> {
        self.focused.then(|| pen.app.screens.explore.pane_row[self.side()])
    }

    /// Which of the two side panes it is.
    pub(crate) fn side(&self) -> usize {
        usize::from(self.pane != Pane::Pay)
    }

    /// Draws the rows of a side pane into its inside, scrolled to its cursor, and says which of its lines are in sight.
    pub(crate) fn rows(&self, pen: &mut Pen, (serial, rows): (Serial, &[Item])) {
        let view = pen.view;
        let (inner, cursor, kept) = (self.inner, self.cursor(pen), &view.panel_top[self.side()]);
        let laid = view.laid.lay(serial, rows, usize::from(inner.width), &view.locale);
        let height = usize::from(inner.height).max(1);
        let turn = pen.app.screens.explore.turn;
        let top = if cursor.is_some() && turn != 0 {
            let (top, row) = turned(&laid, kept.get(), height, turn);
            view.turned.set(Some(row));
            top
        } else {
            // Without a cursor, and with it on the first row, the pane stands at its beginning.
            let at = cursor.unwrap_or(0).min(rows.len().saturating_sub(1));
            let (first, last) = laid.span(at);
            let lines = if at == 0 { (0, 0) } else { (first, last.min(first + height - 1)) };
            view.top(Scrolled::Pane(self.pane), kept.get(), lines, height, laid.height())
        };
        kept.set(top);
        laid.draw(pen, inner, top, view.turned.get().or(cursor));
        self.in_sight(pen, top, height, laid.height());
    }
}
