//! Impact of AI: exposure with its range, the measures as bars, roles, and what changes in words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::Msg;

use super::theme::Role;
use super::{View, grid, items, pane_lines};
use metier_app::{App, Pane, Serial};
use metier_content::Item;

/// Draws the pane.
pub(super) fn draw(buf: &mut Buffer, area: Rect, inner: Rect, app: &App, focused: bool, view: &mut View) {
    let theme = view.theme;
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    grid::title(buf, area, &view.text(Msg::ChartAi), theme.glyphs.more, style);
    if app.subject().is_none() {
        let text = [Item::note(Msg::ChartAiEmpty)];
        return items::lay(&text, usize::from(inner.width), &view.locale).draw(buf, inner, 0, None, &theme);
    }
    let zoomed;
    let rows = match app.derived().ai_pane() {
        Some(rows) if !app.screens.explore.zoom => {
            view.laid_in[1] = usize::from(inner.width);
            rows
        }
        _ => {
            zoomed = app.screens.explore.pane_items(Pane::Ai, app.derived());
            (Serial::default(), zoomed.as_slice())
        }
    };
    pane_lines(
        buf,
        area,
        inner,
        rows,
        focused.then_some(app.screens.explore.pane_row[1]),
        view,
        (1, app.screens.explore.turn),
    );
}
