//! Lists to choose from over the screen: hits of the search, commands, places and roles.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use metier_words::{Msg, Text};

use super::overlays::{field, open, remark, rest};
use super::text::{fit, put, width};
use super::theme::Role;
use super::{HitMap, View, items, scroll};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::overlay::{Choice, ChoiceList, Palette, Search};
use crate::app::search::{no_code, nothing_found};
use crate::content::Item;
use metier_model::Teer;

pub(super) fn search(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    search: &Search,
    view: &mut View,
    hits: &mut HitMap,
) {
    let Search { input, hits: found, .. } = search;
    let (cursor, codes) = (search.cursor, search.codes);
    let theme = view.theme;
    let more = theme.glyphs.more;
    let title = view.text(if codes { Msg::SearchCodeTitle } else { Msg::SearchTitle });
    let rows = area.height.saturating_sub(4).min(30);
    let inner = open(frame.buffer_mut(), area, 100, rows, &title, view);
    let hint = view.text(if codes { Msg::SearchCodeHint } else { Msg::SearchHint });
    field(frame, inner.x + 1, inner.y, usize::from(inner.width).saturating_sub(2), "> ", input, &hint, view);
    let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let buf = frame.buffer_mut();
    if found.is_empty() {
        let page = if !input.text().trim().is_empty() {
            let typed = input.text();
            vec![Item::note(if codes { no_code(typed) } else { nothing_found(typed) })]
        } else if codes {
            vec![Item::note(Msg::SearchCodeNote)]
        } else {
            let command = Text::verbatim("metier match < offer.txt");
            vec![
                Item::note(Msg::SearchNote { titles: 57_708 }),
                Item::gap(),
                Item::note(Msg::SearchOfferNote { command }),
            ]
        };
        items::lay(&page, usize::from(list.width), &view.locale).draw(buf, list, 0, None, &theme, |_, _| {});
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
        // How it was found gives way to the titles on a narrow screen; the TEER category stays.
        let mut right = line.right().saturating_sub(1);
        if hit.outside && line.width < 60 {
            right = right.saturating_sub(4);
            put(buf, right, y, &view.text(Msg::SearchOut), 3, more, dim);
        }
        let category = app.catalog().hierarchy().group_of(hit.target).map(|group| app.catalog().teer(group));
        let teer = |teer: Teer| Msg::SearchTeer { digit: Text::verbatim(teer.0.to_string()) }.into();
        for (text, cells) in [
            (hit.outside.then(|| Msg::SearchOutside.into()), 8),
            ((line.width >= 90).then(|| hit.how.word()), 10),
            (category.map(teer), 7),
        ] {
            if let (Some(text), true) = (text, line.width >= 60) {
                right = right.saturating_sub(cells);
                put(buf, right, y, &view.text(text), usize::from(cells), more, dim);
            }
        }
        let saved = if app.shared.shortlist.contains(&hit.code) { theme.glyphs.saved } else { " " };
        put(buf, line.x, y, saved, 1, "", if current { style } else { theme.style(Role::Saved) });
        let room = |x: u16| usize::from(right.saturating_sub(x + 1));
        let x = put(buf, line.x + 1, y, &hit.code, room(line.x + 1), more, dim) + 1;
        // The official title first; the title that matched behind it, with its letters marked.
        let (title, matched) = (view.verbatim(&hit.title), view.text(hit.matched.clone()));
        let wide = width(&matched) + 2;
        let title_room = if hit.same { room(x) } else { room(x).saturating_sub(wide).max(room(x) / 2) };
        let start = x;
        let end = put(buf, x, y, &title, title_room, more, style);
        if hit.same {
            mark(buf, start, y, &title, title_room, &hit.positions, current, view);
        } else {
            let x = end + 2;
            let own = room(x);
            put(buf, x, y, &matched, own, more, dim);
            mark(buf, x, y, &matched, own, &hit.positions, current, view);
        }
        hits.add(line, Target::OverlayRow(i));
    }
    let outside = found.iter().any(|hit| hit.outside).then(|| Msg::SearchOutsideRemark.into());
    let at = Msg::SearchRemark { at: cursor as i64 + 1, count: found.len() as i64 };
    let why = found.get(cursor).and_then(|hit| hit.why.clone());
    remark(buf, inner, &view.text(Text::dots(outside.into_iter().chain([at.into()]).chain(why))), view);
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

pub(super) fn palette(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    palette: &Palette,
    view: &mut View,
    hits: &mut HitMap,
) {
    let Palette { input, found, .. } = palette;
    let cursor = palette.cursor;
    let theme = view.theme;
    let more = theme.glyphs.more;
    let title = view.text(Msg::PaletteTitle);
    let inner = open(frame.buffer_mut(), area, 84, area.height.saturating_sub(4).min(30), &title, view);
    field(
        frame,
        inner.x + 1,
        inner.y,
        usize::from(inner.width).saturating_sub(2),
        ": ",
        input,
        &view.text(Msg::PaletteHint),
        view,
    );
    let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let buf = frame.buffer_mut();
    if found.is_empty() {
        let page = [Item::note(Msg::PaletteNone)];
        items::lay(&page, usize::from(list.width), &view.locale).draw(buf, list, 0, None, &theme, |_, _| {});
    }
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top, cursor, cursor, height, found.len());
    // What it does stands beside its name where there is room for both.
    let (keys_cells, name_cells) = if line_is_narrow(list) { (9, 26) } else { (14, 17) };
    for (y, (i, command)) in (list.top()..list.bottom()).zip(found.iter().enumerate().skip(view.overlay_top))
    {
        let Some(spec) = command.spec() else { continue };
        let line = Rect { y, height: 1, ..list };
        let current = i == cursor;
        let style = theme.style(if current { Role::Cursor } else { Role::Text });
        if current {
            buf.set_style(line, style);
        }
        let role = |role| if current { style } else { theme.style(role) };
        let room = |x: u16| usize::from(line.right().saturating_sub(x + 1));
        let keys: Vec<String> = app.shared.keymap.keys(*command).map(|key| view.text(key.name())).collect();
        // Keys that do not fit are left out whole.
        let mut shown = keys.join(" ");
        if width(&shown) > keys_cells {
            shown = keys.into_iter().next().unwrap_or_default();
        }
        put(buf, line.x + 1, y, &shown, keys_cells, more, role(Role::Key));
        let name = view.text(spec.title.clone());
        let x = line.x + 2 + keys_cells as u16;
        put(buf, x, y, &name, name_cells.min(room(x)), more, style);
        let x = x + 1 + name_cells as u16;
        if !line_is_narrow(list) {
            put(buf, x, y, &view.text(spec.doc.clone()), room(x), more, role(Role::Dim));
        }
        hits.add(line, Target::OverlayRow(i));
    }
    rest(buf, inner, found.len().saturating_sub(view.overlay_top + height), view);
}

/// Whether a list has no room for a second column of text.
fn line_is_narrow(list: Rect) -> bool {
    list.width < 60
}

pub(super) fn choice(frame: &mut Frame, area: Rect, list: &ChoiceList, view: &mut View, hits: &mut HitMap) {
    let ChoiceList { what, options, present, input, shown, cursor } = list;
    let (present, cursor) = (*present, *cursor);
    let theme = view.theme;
    let more = theme.glyphs.more;
    let (title, none) = match what {
        Choice::Region => (Msg::ChoiceRegion, Msg::ChoiceNoRegion { key: Msg::KeyBackspace.into() }),
        Choice::Role => (Msg::ChoiceRole, Msg::ChoiceNoRole { key: Msg::KeyBackspace.into() }),
        Choice::Schooling => (Msg::ChoiceSchooling, Msg::ChoiceNoSchooling { key: Msg::KeyBackspace.into() }),
        Choice::Became(_) => (Msg::ChoiceBecame, Msg::ChoiceNoBecame { key: Msg::KeyBackspace.into() }),
        Choice::Field => (Msg::ChoiceField, Msg::ChoiceNoField { key: Msg::KeyBackspace.into() }),
        Choice::RemoveList => (Msg::ChoiceListGoes, Msg::ChoiceNoList { key: Msg::KeyBackspace.into() }),
        Choice::ToList(_) => (Msg::ChoiceToList, Msg::ChoiceNoList { key: Msg::KeyBackspace.into() }),
    };
    let set_in = |inner: bool| if inner { 3 } else { 0 };
    let names: Vec<String> = options.iter().map(|offer| view.text(offer.name.clone())).collect();
    let none = view.text(none);
    let widest = options.iter().zip(&names).map(|(offer, name)| width(name) + set_in(offer.inner));
    let widest = widest.max().unwrap_or(20).max(width(&none));
    let rows = (options.len() as u16).saturating_add(4).min(area.height.saturating_sub(2));
    let inner = open(frame.buffer_mut(), area, widest as u16 + 8, rows, &view.text(title), view);
    let cells = usize::from(inner.width).saturating_sub(2);
    field(frame, inner.x + 1, inner.y, cells, "> ", input, &view.text(Msg::ChoiceHint), view);
    let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    let buf = frame.buffer_mut();
    if shown.is_empty() {
        items::lay(&[Item::note(Text::verbatim(none))], usize::from(list.width), &view.locale).draw(
            buf,
            list,
            0,
            None,
            &theme,
            |_, _| {},
        );
    }
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top, cursor, cursor, height, shown.len());
    for (y, (i, &at)) in (list.top()..list.bottom()).zip(shown.iter().enumerate().skip(view.overlay_top)) {
        let (Some(offer), Some(name)) = (options.get(at), names.get(at)) else { continue };
        let line = Rect { y, height: 1, ..list };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(line, style);
        }
        // The one that holds now has a mark.
        put(buf, line.x + 1, y, if at == present { theme.glyphs.centre } else { " " }, 1, "", style);
        let in_by = set_in(offer.inner) as u16;
        let room = usize::from(line.width.saturating_sub(4 + in_by));
        put(buf, line.x + 3 + in_by, y, name, room, more, style);
        hits.add(line, Target::OverlayRow(i));
    }
    rest(buf, inner, shown.len().saturating_sub(view.overlay_top + height), view);
}
