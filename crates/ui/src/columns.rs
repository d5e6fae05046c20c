//! The columns of the shortlist to be chosen: each with a mark where it is shown, in its order.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::boxes::open;
use super::text::width;
use super::theme::Role;
use super::{Pen, scroll};
use metier_app::overlay::ColumnForm;
use metier_app::target::Target;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, form: &ColumnForm) {
    let Pen { app, view, .. } = *pen;
    let _theme = &view.theme;
    let shown = app.shared.columns.all().len();
    let offered = app.shared.columns.offered();
    let names: Vec<String> =
        offered.iter().map(|column| view.text(column.name(&app.shared.settings))).collect();
    let note = view.text(Msg::ColumnsNote);
    let widest = names.iter().chain([&note]).map(|name| width(name)).max().unwrap_or(0);
    let title = view.text(Msg::ColumnsTitle);
    let rows = names.len() as u16 + 2;
    let inner = open(pen, area, widest as u16 + 10, rows, &title);
    let list = Rect { height: inner.height.saturating_sub(1), ..inner };
    let height = usize::from(list.height).max(1);
    view.overlay_top.set(scroll(view.overlay_top.get(), form.cursor, form.cursor, height, names.len()));
    for (y, (i, name)) in
        (list.top()..list.bottom()).zip(names.iter().enumerate().skip(view.overlay_top.get()))
    {
        let line = Rect { y, height: 1, ..list };
        let style = if i == form.cursor { Role::Cursor } else { Role::Text };
        if i == form.cursor {
            pen.paint(line, style);
        }
        // Shown ones have their place, so that the order is told without colour.
        let mark = if i < shown { format!("{:>2}", i + 1) } else { " -".to_owned() };
        pen.whole((line.x + 1, y), &mark, style);
        let room = usize::from(line.width.saturating_sub(5));
        pen.put((line.x + 4, y), name, room, style);
        pen.hits.add(line, Target::OverlayRow(i));
    }
    let room = usize::from(inner.width.saturating_sub(2));
    let y = inner.bottom().saturating_sub(1);
    pen.put((inner.x + 1, y), &note, room, Role::Dim);
}
