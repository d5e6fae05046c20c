//! What lies over the screen: which drawing it has, its box, text fields, notes and texts to read.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use metier_words::{Msg, Text};

use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, filter, grid, help, items, lists, palette, search, ways, weighing, what_if};
use crate::app::input::Input;
use crate::app::keys::Target;
use crate::app::overlay::{ClaimCheck, Field, Overlay, Writes};
use crate::app::{App, Reader};

/// Draws the overlay on top.
pub(super) fn draw(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    overlay: &Overlay,
    view: &mut View,
    hits: &mut HitMap,
) {
    hits.add(area, Target::Outside);
    match overlay {
        Overlay::Search(state) => search::draw(frame, area, app, state, view, hits),
        Overlay::Palette(state) => palette::draw(frame, area, app, state, view, hits),
        Overlay::Help(state) => help::draw(frame, area, app, state, view, hits),
        Overlay::Choice(list) => lists::choice(frame, area, list, view, hits),
        Overlay::Field(line) => written(frame, area, app, line, view),
        Overlay::Columns(form) => super::columns::draw(frame, area, app, form, view, hits),
        Overlay::Reader(page) => reader(frame, area, page, view),
        Overlay::Weights(weighing) => {
            weighing::draw(frame, area, app, weighing, view, hits);
        }
        Overlay::Filter(form) => filter::draw(frame, area, app, form.cursor, view, hits),
        Overlay::Suits(suits) => super::suits::draw(frame, area, app, suits, view, hits),
        Overlay::Ways(state) => ways::draw(frame, area, app, state, view, hits),
        Overlay::Claim(field) => claim(frame, area, app, field, view),
        Overlay::Duties(form) => super::duties::draw(frame, area, app, form, view, hits),
        Overlay::Payback(what_if) => what_if::draw(frame, area, app, what_if, view, hits),
    }
}

/// Clears a box in the middle of the upper part, draws its outline and title; returns its inside. All that lies under
/// it recedes, but for the footer, which has its keys. A box nearly as wide as the screen has the screen to itself, so
/// that no box stands in a box; beside any other nothing is left that it could tear.
pub(super) fn open(buf: &mut Buffer, area: Rect, cells: u16, rows: u16, title: &str, view: &View) -> Rect {
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    let width = if cells + 4 > body.width { body.width } else { cells.max(10) };
    let height = if rows.saturating_add(2) > body.height { body.height } else { rows.max(3) };
    let whole = width == body.width;
    let own = Rect {
        x: body.x + (body.width - width) / 2,
        y: if whole { body.y } else { body.y + (body.height - height) / 3 },
        width,
        height,
    };
    let theme = &view.theme;
    recede(buf, Rect { height: area.height.saturating_sub(1), ..area }, theme.style(Role::Dim));
    let cleared = if whole {
        body
    } else {
        // The outer lines of the screen stay whole.
        Rect { x: body.x + 1, width: body.width.saturating_sub(2), ..own }
    };
    Clear.render(cleared, buf);
    let accent = theme.style(Role::Accent);
    let inner = grid::draw(buf, &[own], None, theme.glyphs.ascii, accent, accent);
    grid::title(buf, own, title, theme.glyphs.more, theme.style(Role::Heading));
    inner.first().copied().unwrap_or(own)
}

/// Dims what lies under a box, so that the eye finds the box.
fn recede(buf: &mut Buffer, area: Rect, dim: Style) {
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.set_style(Style::reset().patch(dim));
            }
        }
    }
}

/// Writes a remark into the lower line of a box, at its right.
pub(super) fn remark(buf: &mut Buffer, inner: Rect, text: &str, view: &View) {
    let text = format!(" {text} ");
    let x = inner.right().saturating_sub(width(&text) as u16 + 1).max(inner.x);
    put(
        buf,
        x,
        inner.bottom(),
        &text,
        usize::from(inner.right() - x),
        view.theme.glyphs.more,
        view.theme.style(Role::Dim),
    );
}

/// Which lines of a list are in sight, so many from `top` on; nothing where all of them are.
pub(super) fn rest(buf: &mut Buffer, inner: Rect, (top, height, count): (usize, usize, usize), view: &View) {
    let told = grid::in_sight(top, height, count);
    if !told.is_empty() {
        remark(buf, inner, &view.text(told), view);
    }
}

/// A text field with the terminal's cursor in it.
pub(super) fn field(
    frame: &mut Frame,
    x: u16,
    y: u16,
    cells: usize,
    prompt: &str,
    input: &Input,
    hint: &str,
    view: &View,
) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let start = put(buf, x, y, prompt, width(prompt), "", theme.style(Role::Key));
    let room = cells.saturating_sub(width(prompt) + 1);
    let (before, after) = input.parts();
    // The part before the cursor is cut at its left, so that the cursor stays in sight.
    let mut skip = before.char_indices();
    let mut shown = before;
    while width(shown) > room {
        skip.next();
        shown = skip.as_str();
    }
    let (shown, after) = (view.verbatim(shown), view.verbatim(after));
    let at = put(buf, start, y, &shown, room, "", theme.style(Role::Text));
    put(buf, at, y, &after, room.saturating_sub(width(&shown)), "", theme.style(Role::Text));
    if input.text().is_empty() {
        put(buf, at + 1, y, hint, room.saturating_sub(1), theme.glyphs.more, theme.style(Role::Dim));
    }
    frame.set_cursor_position((at, y));
}

/// A line that is being written, under what it is for.
fn written(frame: &mut Frame, area: Rect, app: &App, line: &Field, view: &View) {
    let (title, hint, below) = match &line.writes {
        Writes::Note(group) => (
            Msg::NoteTitle {
                code: Text::verbatim(app.catalog().code(*group)),
                title: Text::verbatim(app.catalog().title(*group, app.shared.settings.lang)),
            },
            Msg::NoteHint,
            Some(Msg::NoteSaves),
        ),
        Writes::NewList => (Msg::ListNewTitle, Msg::ListNameHint, Some(Msg::ListNewNote { save: "save" })),
        Writes::ListName => {
            let list = app.shared.list_name(app.shared.shortlist.chosen());
            (Msg::ListRenameTitle { list }, Msg::ListNameHint, None)
        }
        Writes::Tags(code) => (Msg::TagsTitle { code: Text::verbatim(code.clone()) }, Msg::TagsHint, None),
    };
    let rows = if below.is_some() { 5 } else { 3 };
    let inner = open(frame.buffer_mut(), area, 80, rows, &view.text(title), view);
    let cells = usize::from(inner.width).saturating_sub(2);
    field(frame, inner.x + 1, inner.y, cells, "", &line.input, &view.text(hint), view);
    if let Some(below) = below {
        let (room, more) = (usize::from(inner.width), view.theme.glyphs.more);
        let style = view.theme.style(Role::Dim);
        put(frame.buffer_mut(), inner.x + 1, inner.bottom() - 1, &view.text(below), room, more, style);
    }
}

/// A figure that somebody names, and what is published to it.
fn claim(frame: &mut Frame, area: Rect, app: &App, claim: &ClaimCheck, view: &View) {
    let title = view.text(Msg::ClaimTitle { name: Text::verbatim(view.name(app, claim.group)) });
    let cells = 92.min(area.width);
    let laid = items::lay(&claim.items, usize::from(cells.saturating_sub(2)), &view.locale);
    let rows = (laid.height() as u16).saturating_add(4).max(8);
    let inner = open(frame.buffer_mut(), area, cells, rows, &title, view);
    let room = usize::from(inner.width).saturating_sub(2);
    field(frame, inner.x + 1, inner.y, room, "$ ", &claim.input, &view.text(Msg::ClaimHint), view);
    let page = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let buf = frame.buffer_mut();
    let (first, _) = laid.span(claim.top);
    let first = first.min(laid.height().saturating_sub(usize::from(page.height)));
    laid.draw(buf, page, first, None, &view.theme, |_, _| {});
    rest(buf, inner, (first, usize::from(page.height), laid.height()), view);
}

fn reader(frame: &mut Frame, area: Rect, page: &Reader, view: &View) {
    let cells = 88.min(area.width);
    let laid = items::lay(&page.items, usize::from(cells.saturating_sub(2)), &view.locale);
    let rows = (laid.height() as u16).saturating_add(2);
    let buf = frame.buffer_mut();
    let inner = open(buf, area, cells, rows, &view.text(page.title.clone()), view);
    let (first, _) = laid.span(page.top);
    let first = first.min(laid.height().saturating_sub(usize::from(inner.height)));
    laid.draw(buf, inner, first, None, &view.theme, |_, _| {});
    rest(buf, inner, (first, usize::from(inner.height), laid.height()), view);
}
