//! The screen that lists every source: two lines each, opened by Enter.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::text::{paragraph, put, width};
use super::theme::Role;
use super::{HitMap, Sheet, View, grid};
use metier_app::target::Target;
use metier_app::{App, Scrolled};
use metier_model::UNIT_GROUPS;
use metier_model::date::Day;

/// Draws the screen.
pub(super) fn draw(frame: &mut Sheet, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let buf = frame.buffer_mut();
    let sources = app.catalog().sources(app.shared.settings.lang);
    let title = view.text(Msg::SourceListTitle { n: sources.len() as i64, open: "open" });
    let inner = grid::screen(buf, body, &title, &theme);
    let note = view.text(Msg::SourceListNote);
    let cells = usize::from(inner.width.saturating_sub(2));
    let lines = Rect { x: inner.x + 1, width: cells as u16, ..inner };
    let said = paragraph(buf, lines, &note, Role::Dim, &theme);
    let list = Rect { y: inner.y + said, height: inner.height.saturating_sub(said), ..inner };
    let fit = usize::from(list.height / 2).max(1);
    let cursor = app.screens.sources.row().min(sources.len().saturating_sub(1));
    view.list_top = view.top(Scrolled::List, view.list_top, (cursor, cursor), fit, sources.len());
    for (n, (i, source)) in sources.iter().enumerate().skip(view.list_top).take(fit).enumerate() {
        let y = list.y + n as u16 * 2;
        let line = Rect { y, height: 2.min(list.bottom().saturating_sub(y)), ..list };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(Rect { height: 1, ..line }, style);
            put(buf, line.x, y, theme.glyphs.cursor, 1, more, theme.style(Role::Accent));
        }
        let coverage = match app.derived().coverage(&source.id) {
            Some(n) => view.text(Msg::CountOf { n: n as i64, all: UNIT_GROUPS as i64 }),
            None => String::new(),
        };
        let right = line.right().saturating_sub(width(&coverage) as u16 + 1);
        let room = usize::from(right.saturating_sub(line.x + 3));
        put(buf, line.x + 1, y, &view.verbatim(&source.title), room, more, style);
        put(buf, right, y, &coverage, width(&coverage), "", style);
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
            put(buf, line.x + 3, y + 1, &below, room, more, theme.style(Role::Dim));
        }
        hits.add(line, Target::Row(i));
    }
    let told = grid::in_sight(view.list_top, fit, sources.len());
    grid::mark(buf, body, &[view.text(told)], theme.style(Role::Dim));
}
