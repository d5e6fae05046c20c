//! The panes of the classification: where they stand, their titles, and the rows of those at the side.

use ratatui::layout::Rect;

use super::layout::{Held, layout};
use super::{Pen, Role, ai, children, detail, grid, pay, tree, turned};
use metier_app::target::Target;
use metier_app::tree::Lens;
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

/// Draws the screen of the classification.
pub(crate) fn explore(pen: &mut Pen, body: Rect) {
    let app = pen.app;
    let explore = &app.screens.explore;
    let held = Held {
        shown: app.panes(),
        is_list: explore.tree.lens == Lens::Matches,
        more_rows: app.subject().map_or(0, |subject| pay::rows_of_claims(app, subject)),
        pay_rows: app.subject().map(|subject| pay::rows(app, subject)),
    };
    // Lines of a message are taken from the lowest panes, so that no pane changes its place for them.
    let all = Rect { height: pen.buf.area.height.saturating_sub(2), ..body };
    let mut panes = layout(all, explore.pane, explore.zoom, held);
    for (_, area) in &mut panes {
        area.height = area.height.min(body.bottom().saturating_sub(area.y));
    }
    panes.retain(|(_, area)| area.height >= 2);
    let areas: Vec<Rect> = panes.iter().map(|(_, area)| *area).collect();
    let focused = panes.iter().position(|(pane, _)| *pane == explore.pane);
    let inside = grid::draw(pen, &areas, focused);
    for ((pane, outline), inner) in panes.into_iter().zip(inside) {
        pen.hits.add(outline, Target::Pane(pane));
        let area = PaneArea { pane, outline, inner, focused: pane == explore.pane };
        match pane {
            Pane::Tree => tree::draw(pen, &area),
            Pane::Detail => detail::draw(pen, &area),
            Pane::Pay | Pane::Ai if !app.derived().children().is_empty() => children::draw(pen, &area),
            Pane::Pay => pay::draw(pen, area),
            Pane::Ai => ai::draw(pen, &area),
        }
    }
}
