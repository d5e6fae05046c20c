//! The screen that lists every source: two lines each, opened by Enter.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::list::List;
use super::text::width;
use super::theme::Role;
use super::{Pen, grid};
use metier_app::target::Target;
use metier_model::UNIT_GROUPS;
use metier_model::date::Day;

/// Draws the screen.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let sources = app.catalog().sources(app.shared.settings.lang);
    let title = view.text(Msg::SourceListTitle { n: sources.len() as i64, open: "open" });
    let inner = grid::screen(pen, body, &title);
    let note = view.text(Msg::SourceListNote);
    let cells = usize::from(inner.width.saturating_sub(2));
    let lines = Rect { x: inner.x + 1, width: cells as u16, ..inner };
    let said = pen.paragraph(lines, &note, Role::Dim);
    let list = Rect { y: inner.y + said, height: inner.height.saturating_sub(said), ..inner };
    let cursor = app.screens.sources.row().min(sources.len().saturating_sub(1));
    let list = List::screen(view, list, 2, (cursor, sources.len()));
    for ((i, line), source) in list.rows().take(list.fit()).zip(sources.iter().skip(list.top)) {
        let y = line.y;
        pen.hits.add(line, Target::Row(i));
        let role = pen.row(Rect { height: 1, ..line }, Target::Row(i), i == cursor)(Role::Text);
        if i == cursor {
            pen.whole((line.x, y), view.theme.glyphs.cursor, Role::Accent);
        }
        let coverage = match app.derived().coverage(&source.id) {
            Some(n) => view.text(Msg::CountOf { n: n as i64, all: UNIT_GROUPS as i64 }),
            None => String::new(),
        };
        let right = line.right().saturating_sub(width(&coverage) as u16 + 1);
        let room = usize::from(right.saturating_sub(line.x + 3));
        pen.put((line.x + 1, y), &view.verbatim(&source.title), room, role);
        pen.whole((right, y), &coverage, role);
        // That a day is not recorded is said on the page of the source.
        let read = Day::parse(&source.accessed)
            .map(|day| Text::from(Msg::SourceListRead { n: app.shared.today.since(day) }));
        // When it was read gives way first, then who publishes it: the page of the source has both.
        let parts = metier_content::sources::known_of(app.catalog(), source).in_a_line();
        let [_, edition, licence] = parts.clone();
        let forms = [
            Text::dots(parts.iter().cloned().chain(read)),
            Text::dots(parts),
            Text::dots([edition, licence]),
        ];
        if line.height > 1 {
            let room = usize::from(line.width.saturating_sub(4));
            let below = view.fitting(room, forms);
            pen.put((line.x + 3, y + 1), &below, room, Role::Dim);
        }
    }
    grid::mark(pen, body, &[view.text(list.in_sight())]);
}
