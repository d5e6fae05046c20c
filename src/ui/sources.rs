//! The screen that lists every source.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::theme::Role;
use super::{HitMap, View, grid, items, scroll};
use crate::app::keys::Target;
use crate::app::{App, Screen};
use crate::content::sources;

/// Draws the screen.
pub fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let inner = grid::draw(
        buf,
        &[body],
        Some(0),
        theme.glyphs.ascii,
        theme.style(Role::Border),
        theme.style(Role::Accent),
    );
    let Some(&inner) = inner.first() else { return };
    grid::title(buf, body, "Sources", theme.glyphs.more, theme.style(Role::Heading));
    let page = sources::all(app.catalog(), app.today);
    let laid = items::lay(&page, usize::from(inner.width));
    let height = usize::from(inner.height).max(1);
    let cursor = app.rows[Screen::Sources as usize].min(page.len().saturating_sub(1));
    let (first, last) = laid.span(cursor);
    view.list_top = scroll(view.list_top, first, last.min(first + height - 1), height, laid.height());
    laid.draw(buf, inner, view.list_top, Some(cursor), &theme, |item, y| {
        hits.add(Rect { y, height: 1, ..inner }, Target::Row(item));
    });
}
