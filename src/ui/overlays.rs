//! What lies over the screen: search, commands, choices, notes, readers, rating and payback.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::widgets::{Clear, Widget};

use super::text::{fit, put, width};
use super::theme::Role;
use super::{HitMap, View, grid, items, scroll, what_if};
use crate::app::input::Input;
use crate::app::keys::Target;
use crate::app::overlay::{Choice, Hit, Overlay};
use crate::app::{App, Command};
use crate::catalog::{GroupId, Lang};
use crate::content::Item;

/// Draws one overlay. Only the top one answers to the mouse.
pub fn draw(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    overlay: &Overlay,
    top: bool,
    view: &mut View,
    hits: &mut HitMap,
) {
    if top {
        hits.add(area, Target::Outside);
    }
    match overlay {
        Overlay::Search { input, hits: found, cursor, codes } => {
            search(frame, area, app, input, found, *cursor, *codes, view, hits);
        }
        Overlay::Palette { input, found, cursor } => {
            palette(frame, area, app, input, found, *cursor, view, hits);
        }
        Overlay::Choice { what, options, cursor, .. } => {
            choice(frame, area, *what, options, *cursor, view, hits);
        }
        Overlay::Note { group, input } => note(frame, area, app, *group, input, view),
        Overlay::Reader { title, items, top } => reader(frame, area, title, items, *top, view),
        Overlay::Weights { weights, cursor } => {
            what_if::weighing(frame, area, app, weights, *cursor, view, hits);
        }
        Overlay::Payback { from, to, assumptions, cursor } => {
            what_if::what_if(frame, area, app, (*from, *to), assumptions, *cursor, view, hits);
        }
    }
}

/// Clears a box in the middle of the upper part, draws its outline and title; returns its inside.
pub(super) fn open(buf: &mut Buffer, area: Rect, cells: u16, rows: u16, title: &str, view: &View) -> Rect {
    let width = cells.min(area.width.saturating_sub(2)).max(10);
    let height = rows.min(area.height.saturating_sub(2)).max(3);
    let own = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + ((area.height - height) / 3).max(1).min(area.height - height),
        width,
        height,
    };
    Clear.render(own, buf);
    let theme = &view.theme;
    let accent = theme.style(Role::Accent);
    let inner = grid::draw(buf, &[own], None, theme.glyphs.ascii, accent, accent);
    grid::title(buf, own, title, theme.glyphs.more, theme.style(Role::Heading));
    inner.first().copied().unwrap_or(own)
}

/// A text field with the terminal's cursor in it.
fn field(
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
    let at = put(buf, start, y, shown, room, "", theme.style(Role::Text));
    put(buf, at, y, after, room.saturating_sub(width(shown)), "", theme.style(Role::Text));
    if input.text().is_empty() {
        put(buf, at + 1, y, hint, room.saturating_sub(1), theme.glyphs.more, theme.style(Role::Dim));
    }
    frame.set_cursor_position((at, y));
}

fn search(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    input: &Input,
    found: &[Hit],
    cursor: usize,
    codes: bool,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let title = match (codes, app.settings.lang) {
        (true, _) => "Go to a code",
        (false, Lang::En) => "Search occupations and job titles",
        (false, Lang::Fr) => "Chercher professions et appellations",
    };
    let rows = area.height.saturating_sub(4).min(30);
    let inner = open(frame.buffer_mut(), area, 100, rows, title, view);
    let hint =
        if codes { "32, 3212, 32129" } else { "prosthetist · électricienne · sofware enginer · 32129" };
    field(frame, inner.x + 1, inner.y, usize::from(inner.width).saturating_sub(2), "> ", input, hint, view);
    let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(3), ..inner };
    let buf = frame.buffer_mut();
    if found.is_empty() {
        let text = if input.text().trim().is_empty() {
            "Codes and 57,708 job titles in English and French. Any word order, accents or none, two typos."
        } else {
            "Nothing found. Try fewer letters, another word for the work, or the French title."
        };
        let page = [Item::note(text)];
        items::lay(&page, usize::from(list.width)).draw(buf, list, 0, None, &theme, |_, _| {});
        return;
    }
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top, cursor, cursor, height, found.len());
    for (y, (i, hit)) in (list.top()..list.bottom()).zip(found.iter().enumerate().skip(view.overlay_top)) {
        let line = Rect { y, height: 1, ..list };
        let current = i == cursor;
        let style = theme.style(if current { Role::Cursor } else { Role::Text });
        let dim = if current { style } else { theme.style(Role::Dim) };
        if current {
            buf.set_style(line, style);
        }
        let kind = hit.kind;
        let right = line.right().saturating_sub(8);
        put(buf, right, y, kind, 7, more, dim);
        let saved = if app.shortlist.contains(&hit.code) { theme.glyphs.saved } else { " " };
        put(buf, line.x, y, saved, 1, "", if current { style } else { theme.style(Role::Saved) });
        let room = |x: u16| usize::from(right.saturating_sub(x + 1));
        let x = put(buf, line.x + 1, y, &hit.code, room(line.x + 1), more, dim) + 1;
        // The official title first; the title that matched behind it, with its letters marked.
        let same = hit.matched == hit.title;
        let title_room = if same { room(x) } else { room(x) / 2 };
        let start = x;
        let end = put(buf, x, y, &hit.title, title_room, more, style);
        if same {
            mark(buf, start, y, &hit.title, title_room, &hit.positions, current, view);
        } else {
            let x = end + 2;
            let own = room(x);
            put(buf, x, y, &hit.matched, own, more, dim);
            mark(buf, x, y, &hit.matched, own, &hit.positions, current, view);
        }
        hits.add(line, Target::OverlayRow(i));
    }
    let foot = format!("{} of {} · Enter open · Ctrl-s save · Esc close", cursor + 1, found.len());
    put(buf, inner.x + 1, inner.bottom() - 1, &foot, usize::from(inner.width), more, theme.style(Role::Dim));
}

/// Marks the letters that matched in a text that was written at `x`.
fn mark(
    buf: &mut Buffer,
    x: u16,
    y: u16,
    text: &str,
    cells: usize,
    positions: &[u16],
    current: bool,
    view: &View,
) {
    // A letter that matched is not dim, also where the rest of its title is.
    let style = view.theme.style(Role::Match).remove_modifier(Modifier::DIM);
    let style = if current { style.add_modifier(Modifier::REVERSED) } else { style };
    let (shown, _) = fit(text, cells, view.theme.glyphs.more);
    let mut column = 0;
    for (i, c) in shown.chars().enumerate() {
        let own = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if positions.binary_search(&(i as u16)).is_ok() {
            buf.set_style(Rect { x: x + column as u16, y, width: own as u16, height: 1 }, style);
        }
        column += own;
    }
}

fn palette(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    input: &Input,
    found: &[Command],
    cursor: usize,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let inner = open(frame.buffer_mut(), area, 84, area.height.saturating_sub(4).min(26), "Commands", view);
    field(
        frame,
        inner.x + 1,
        inner.y,
        usize::from(inner.width).saturating_sub(2),
        ": ",
        input,
        "what do you want to do?",
        view,
    );
    let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let buf = frame.buffer_mut();
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top, cursor, cursor, height, found.len());
    for (y, (i, command)) in (list.top()..list.bottom()).zip(found.iter().enumerate().skip(view.overlay_top))
    {
        let Some(spec) = command.spec() else { continue };
        let line = Rect { y, height: 1, ..list };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(line, style);
        }
        let keys: Vec<String> = app.keymap.keys(*command).map(|key| key.to_string()).collect();
        let key_style = if i == cursor { style } else { theme.style(Role::Key) };
        put(buf, line.x + 1, y, &keys.join(" "), 14, more, key_style);
        let name = if app.settings.lang == Lang::Fr { spec.title_fr } else { spec.title };
        put(buf, line.x + 16, y, name, 17, more, style);
        let dim = if i == cursor { style } else { theme.style(Role::Dim) };
        put(buf, line.x + 34, y, spec.doc, usize::from(line.width.saturating_sub(35)), more, dim);
        hits.add(line, Target::OverlayRow(i));
    }
}

fn choice(
    frame: &mut Frame,
    area: Rect,
    what: Choice,
    options: &[String],
    cursor: usize,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let title = match what {
        Choice::Region => "Province or economic region",
        Choice::Role => "Role",
    };
    let widest = options.iter().map(|option| width(option)).max().unwrap_or(20).max(width(title) + 4);
    let rows = (options.len() as u16).saturating_add(2).min(area.height.saturating_sub(4));
    let inner = open(frame.buffer_mut(), area, widest as u16 + 6, rows, title, view);
    let buf = frame.buffer_mut();
    let height = usize::from(inner.height).max(1);
    view.overlay_top = scroll(view.overlay_top, cursor, cursor, height, options.len());
    for (y, (i, option)) in
        (inner.top()..inner.bottom()).zip(options.iter().enumerate().skip(view.overlay_top))
    {
        let line = Rect { y, height: 1, ..inner };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(line, style);
        }
        put(buf, line.x + 1, y, option, usize::from(line.width.saturating_sub(2)), theme.glyphs.more, style);
        hits.add(line, Target::OverlayRow(i));
    }
}

fn note(frame: &mut Frame, area: Rect, app: &App, group: GroupId, input: &Input, view: &View) {
    let title =
        format!("Note to {} {}", app.catalog().code(group), app.catalog().title(group, app.settings.lang));
    let inner = open(frame.buffer_mut(), area, 80, 5, &title, view);
    field(
        frame,
        inner.x + 1,
        inner.y,
        usize::from(inner.width).saturating_sub(2),
        "",
        input,
        "why this one, what to ask, whom to call",
        view,
    );
    let text = "Enter keeps it and saves the occupation · Esc leaves it as it was";
    let buf = frame.buffer_mut();
    put(
        buf,
        inner.x + 1,
        inner.bottom() - 1,
        text,
        usize::from(inner.width),
        view.theme.glyphs.more,
        view.theme.style(Role::Dim),
    );
}

fn reader(frame: &mut Frame, area: Rect, title: &str, page: &[Item], top: usize, view: &View) {
    let cells = 88.min(area.width.saturating_sub(2));
    let laid = items::lay(page, usize::from(cells.saturating_sub(2)));
    let rows = (laid.height() as u16).saturating_add(2).min(area.height.saturating_sub(3));
    let buf = frame.buffer_mut();
    let inner = open(buf, area, cells, rows, title, view);
    let (first, _) = laid.span(top);
    let first = first.min(laid.height().saturating_sub(usize::from(inner.height)));
    laid.draw(buf, inner, first, None, &view.theme, |_, _| {});
    let below = laid.height().saturating_sub(first + usize::from(inner.height));
    let text =
        if below > 0 { format!(" {below} more lines · Esc closes ") } else { " Esc closes ".to_owned() };
    let x = inner.right().saturating_sub(width(&text) as u16 + 1);
    put(buf, x, inner.bottom(), &text, width(&text), "", view.theme.style(Role::Dim));
}
