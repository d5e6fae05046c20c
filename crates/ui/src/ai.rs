//! Impact of AI: exposure with its range, the measures as bars, roles, and what changes in words.

use metier_words::Msg;

use super::Pen;
use super::pane::PaneArea;
use metier_app::Serial;
use metier_content::Item;

/// Draws the pane.
pub(super) fn draw(pen: &mut Pen, area: &PaneArea) {
    let Pen { app, view, .. } = *pen;
    area.title(pen, &view.text(Msg::ChartAi));
    if app.subject().is_none() {
        pen.page(area.inner, &[Item::note(Msg::ChartAiEmpty)]);
        return;
    }
    let explore = &app.screens.explore;
    match app.derived().ai_pane() {
        Some(rows) if !explore.zoom => {
            view.laid_in[1].set(usize::from(area.inner.width));
            area.rows(pen, rows);
        }
        _ => area.rows(pen, (Serial::default(), &explore.pane_items(area.pane, app.derived()))),
    }
}
