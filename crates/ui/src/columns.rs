//! The columns of the shortlist to be chosen: each with a mark where it is shown, in its order.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::boxes::open;
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, Sheet, View, scroll};
use metier_app::App;
use metier_app::overlay::ColumnForm;
use metier_app::target::Target;

/// Draws the overlay.
pub(super) fn draw(
    frame: &mut Sheet,
    area: Rect,
    app: &App,
    form: &ColumnForm,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let shown = app.shared.columns.all().len();
    let offered = app.shared.columns.offered();
    let names: Vec<String> =
        offered.iter().map(|column| view.text(column.name(&app.shared.settings))).collect();
    let note = view.text(Msg::ColumnsNote);
    let widest = names.iter().chain([&note]).map(|name| width(name)).max().unwrap_or(0);
    let title = view.text(Msg::ColumnsTitle);
    let rows = names.len() as u16 + 2;
    let inner = open(frame.buffer_mut(), area, widest as u16 + 10, rows, &title, view);
    let buf = frame.buffer_mut();
    let list = Rect { height: inner.height.saturating_sub(1), ..inner };
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top, form.cursor, form.cursor, height, names.len());
    for (y, (i, name)) in (list.top()..list.bottom()).zip(names.iter().enumerate().skip(view.overlay_top)) {
        let line = Rect { y, height: 1, ..list };
        let style = theme.style(if i == form.cursor { Role::Cursor } else { Role::Text });
        if i == form.cursor {
            buf.set_style(line, style);
        }
        // Shown ones have their place, so that the order is told without colour.
        let mark = if i < shown { format!("{:>2}", i + 1) } else { " -".to_owned() };
        put(buf, line.x + 1, y, &mark, 2, "", style);
        let room = usize::from(line.width.saturating_sub(5));
        put(buf, line.x + 4, y, name, room, theme.glyphs.more, style);
        hits.add(line, Target::OverlayRow(i));
    }
    let room = usize::from(inner.width.saturating_sub(2));
    let y = inner.bottom().saturating_sub(1);
    put(buf, inner.x + 1, y, &note, room, theme.glyphs.more, theme.style(Role::Dim));
}
