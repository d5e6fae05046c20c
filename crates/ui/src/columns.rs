//! The columns of the shortlist to be chosen: each with a mark where it is shown, in its order.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::Pen;
use super::boxes::open;
use super::list::List;
use super::text::width;
use super::theme::Role;
use metier_app::overlay::ColumnForm;
use metier_app::target::Target;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, form: &ColumnForm) {
    let Pen { app, view, .. } = *pen;
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
    for (i, line) in List::over(view, list, (form.cursor, form.cursor), names.len()).rows() {
        let role = pen.row(line, Target::OverlayRow(i), i == form.cursor)(Role::Text);
        // Shown ones have their place, so that the order is told without colour.
        let mark = if i < shown { format!("{:>2}", i + 1) } else { " -".to_owned() };
        pen.whole((line.x + 1, line.y), &mark, role);
        let name = names.get(i).map_or("", String::as_str);
        pen.put((line.x + 4, line.y), name, usize::from(line.width.saturating_sub(5)), role);
    }
    let room = usize::from(inner.width.saturating_sub(2));
    let y = inner.bottom().saturating_sub(1);
    pen.put((inner.x + 1, y), &note, room, Role::Dim);
}
