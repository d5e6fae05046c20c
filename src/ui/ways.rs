//! Ways in several moves: what is wanted, the few cheapest ways, the one under the cursor opened.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::overlays::open;
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, items};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::overlay::{Want, Ways};
use crate::content::ways::{self, Way};
use crate::content::{Item, terms};

/// Cells of the names of what is wanted.
const NAMES: u16 = 34;

/// Draws the overlay.
pub(super) fn draw(frame: &mut Frame, area: Rect, app: &App, state: &Ways, view: &View, hits: &mut HitMap) {
    let title = view.text(Msg::WayTitle { name: Text::verbatim(view.name(app, state.from)) });
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 110, area.height.saturating_sub(4).min(32), &title, view);
    let wanted = Rect { height: inner.height.min(Want::ALL.len() as u16), ..inner };
    wants(buf, wanted, app, state, view, hits);
    let gap = u16::from(inner.height >= 14);
    let list =
        Rect { y: wanted.bottom() + gap, height: inner.height.saturating_sub(wanted.height + gap), ..inner };
    if state.found.is_empty() {
        let why = if state.goal.is_set() { Msg::WayNone } else { Msg::WayHow };
        page(buf, list, &[Item::note(why)], view);
        return;
    }
    let found: Vec<Way> = state
        .found
        .iter()
        .filter_map(|path| ways::way(app.shared.evidence, state.from, path, &app.shared.settings))
        .collect();
    let rows = (found.len() as u16 + 1).min(list.height);
    self::list(buf, Rect { height: rows, ..list }, app, (state, &found), view, hits);
    let below = Rect { y: list.y + rows + gap, height: list.height.saturating_sub(rows + gap), ..list };
    if let Some(path) = state.path() {
        let mut items = ways::opened(app.shared.evidence, path, &app.shared.settings);
        for item in &mut items {
            item.from = None;
        }
        page(buf, below, &items, view);
    }
}

fn page(buf: &mut Buffer, area: Rect, page: &[Item], view: &View) {
    items::lay(page, usize::from(area.width), &view.locale).draw(buf, area, 0, None, &view.theme, |_, _| {});
}

/// What is wanted, to be changed.
fn wants(buf: &mut Buffer, area: Rect, app: &App, state: &Ways, view: &View, hits: &mut HitMap) {
    let theme = view.theme;
    for (y, (i, want)) in (area.top()..area.bottom()).zip(Want::ALL.into_iter().enumerate()) {
        let line = Rect { y, height: 1, ..area };
        let current = i == state.cursor;
        let style = theme.style(if current { Role::Cursor } else { Role::Text });
        if current {
            buf.set_style(line, style);
        }
        let unit = match want {
            Want::Pay => terms::unit(crate::content::PayUnit::Year).into(),
            _ => Text::EMPTY,
        };
        let name = view.text(Text::commas([want.name().into(), unit]));
        let value = view.text(state.value(want, &app.shared));
        let names = NAMES.min(area.width / 2 + 4);
        put(buf, line.x + 1, y, &name, usize::from(names), theme.glyphs.more, style);
        let x = line.x + 2 + names;
        let room = usize::from(line.right().saturating_sub(x + 1));
        put(buf, x, y, &value, room, theme.glyphs.more, style);
        hits.add(line, Target::OverlayRow(i));
    }
}

/// The ways in columns: where to, how, pay, AI, years, cost.
fn list(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    (state, found): (&Ways, &[Way]),
    view: &View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let heads =
        [Msg::WayHeadPay, Msg::WayHeadAi, Msg::WayHeadYears, Msg::WayHeadCost].map(|head| view.text(head));
    let said: Vec<[String; 4]> = found
        .iter()
        .map(|way| [&way.pay, &way.exposure, &way.years, &way.cost].map(|text| view.text(text.clone())))
        .collect();
    let mut ends = [0; 4];
    let mut x = area.right().saturating_sub(1);
    for i in (0..4).rev() {
        let cells =
            said.iter().filter_map(|row| row.get(i)).chain(heads.get(i)).map(|text| width(text)).max();
        if let Some(end) = ends.get_mut(i) {
            *end = x;
        }
        // On a narrow screen the cost gives way: the order says which is the cheapest.
        if i != 3 || area.width >= 60 {
            x = x.saturating_sub(cells.unwrap_or(0) as u16 + 2);
        } else if let Some(end) = ends.get_mut(i) {
            *end = 0;
        }
    }
    let codes = if area.width >= 90 { 29 } else { 0 };
    let left = x.saturating_sub(codes);
    let right = |buf: &mut Buffer, end: u16, y: u16, text: &str, role: Role| {
        if end > 0 {
            put(buf, end.saturating_sub(width(text) as u16), y, text, width(text), "", theme.style(role));
        }
    };
    let n = view.text(Msg::WayHeadWays { n: found.len() as i64 });
    let room = usize::from(left.saturating_sub(area.x + 2));
    put(buf, area.x + 1, area.y, &n, room, more, theme.style(Role::Heading));
    for (head, end) in heads.iter().zip(ends) {
        right(buf, end, area.y, head, Role::Dim);
    }
    let first = Want::ALL.len();
    let fit = usize::from(area.height.saturating_sub(1)).max(1);
    let at = state.cursor.saturating_sub(first);
    let hidden = (at + 1).saturating_sub(fit);
    let rows = found.iter().zip(&said).enumerate().skip(hidden);
    for (y, (i, (way, said))) in (area.top() + 1..area.bottom()).zip(rows) {
        let line = Rect { y, height: 1, ..area };
        let current = i + first == state.cursor;
        let role = |role| if current { Role::Cursor } else { role };
        if current {
            buf.set_style(line, theme.style(Role::Cursor));
        }
        let saved = app.shared.shortlist.contains(app.catalog().code(way.to));
        let mark = if saved { theme.glyphs.saved } else { " " };
        put(buf, line.x, y, mark, 1, "", theme.style(role(Role::Saved)));
        put(buf, line.x + 1, y, &view.name(app, way.to), room, more, theme.style(role(Role::Text)));
        if codes > 0 {
            let cells = usize::from(codes) - 2;
            put(buf, left + 1, y, &view.text(way.codes.clone()), cells, more, theme.style(role(Role::Dim)));
        }
        for (text, end) in said.iter().zip(ends) {
            right(buf, end, y, text, role(Role::Text));
        }
        hits.add(line, Target::OverlayRow(i + first));
    }
}
