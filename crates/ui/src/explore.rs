//! The screen of the classification: where its panes stand.

use ratatui::layout::Rect;

use super::layout::{Held, layout};
use super::pane::PaneArea;
use super::{Pen, ai, children, detail, grid, pay, tree};
use metier_app::Pane;
use metier_app::target::Target;
use metier_app::tree::Lens;

/// Draws the screen of the classification.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
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
