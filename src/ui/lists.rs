//! Lists to choose from over the screen: hits of the search, commands, places and roles.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::overlays::{field, open, remark, rest};
use super::text::{fit, put, width};
use super::theme::Role;
use super::{HitMap, View, items, scroll};
use crate::app::input::Input;
use crate::app::keys::Target;
use crate::app::overlay::{Choice, Hit, Overlay};
use crate::app::{App, Command};
use crate::content::{Item, format};
use metier_model::Lang;

/// The categories as a list shows them.
const TEERS: [&str; 6] = ["TEER 0", "TEER 1", "TEER 2", "TEER 3", "TEER 4", "TEER 5"];

pub(super) fn search(
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
    let hint = if codes { "32, 3212, 32129" } else { "prosthetist · électricienne · 32129" };
    field(frame, inner.x + 1, inner.y, usize::from(inner.width).saturating_sub(2), "> ", input, hint, view);
    let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let buf = frame.buffer_mut();
    if found.is_empty() {
        let page = if !input.text().trim().is_empty() {
            vec![Item::note(if codes {
                format::no_code(input.text())
            } else {
                format::nothing_found(input.text())
            })]
        } else if codes {
            vec![Item::note("A code of one to five digits: a class of the classification, or a unit group.")]
        } else {
            vec![
                Item::note(
                    "Codes and 57,708 job titles in English and French. Any word order, accents or none; typing \
                     errors are forgiven.",
                ),
                Item::gap(),
                Item::note("A whole job offer: metier match < offer.txt"),
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
            put(buf, right, y, "out", 3, more, dim);
        }
        let category = app.catalog().hierarchy().group_of(hit.target).map(|group| app.catalog().teer(group));
        let how = hit.how.word().say(&view.locale);
        for (text, cells) in [
            (if line.width >= 60 && hit.outside { "outside" } else { "" }, 8),
            (if line.width < 90 { "" } else { how.as_str() }, 10),
            (category.map_or("", |teer| TEERS.get(usize::from(teer.0)).copied().unwrap_or("")), 7),
        ] {
            if !text.is_empty() && line.width >= 60 {
                right = right.saturating_sub(cells);
                put(buf, right, y, text, usize::from(cells), more, dim);
            }
        }
        let saved = if app.shortlist.contains(&hit.code) { theme.glyphs.saved } else { " " };
        put(buf, line.x, y, saved, 1, "", if current { style } else { theme.style(Role::Saved) });
        let room = |x: u16| usize::from(right.saturating_sub(x + 1));
        let x = put(buf, line.x + 1, y, &hit.code, room(line.x + 1), more, dim) + 1;
        // The official title first; the title that matched behind it, with its letters marked.
        let same = hit.matched == hit.title;
        let wide = width(&hit.matched) + 2;
        let title_room = if same { room(x) } else { room(x).saturating_sub(wide).max(room(x) / 2) };
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
    let outside = if found.iter().any(|hit| hit.outside) { "outside: not in the filter · " } else { "" };
    remark(buf, inner, &format!("{outside}{} of {}", cursor + 1, found.len()), view);
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
    input: &Input,
    found: &[Command],
    cursor: usize,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let inner = open(frame.buffer_mut(), area, 84, area.height.saturating_sub(4).min(30), "Commands", view);
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
    if found.is_empty() {
        let page = [Item::note(
            view.say("No command is called so: try another word, or help with its list of keys."),
        )];
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
        let keys: Vec<String> = app.keymap.keys(*command).map(|key| key.to_string()).collect();
        // Keys that do not fit are left out whole.
        let mut shown = keys.join(" ");
        if width(&shown) > keys_cells {
            shown = keys.into_iter().next().unwrap_or_default();
        }
        put(buf, line.x + 1, y, &shown, keys_cells, more, role(Role::Key));
        let name = if app.settings.lang == Lang::Fr { spec.title_fr } else { spec.title };
        let x = line.x + 2 + keys_cells as u16;
        put(buf, x, y, name, name_cells.min(room(x)), more, style);
        let x = x + 1 + name_cells as u16;
        if !line_is_narrow(list) {
            put(buf, x, y, &view.say(spec.doc), room(x), more, role(Role::Dim));
        }
        hits.add(line, Target::OverlayRow(i));
    }
    rest(buf, inner, found.len().saturating_sub(view.overlay_top + height), view);
}

/// Whether a list has no room for a second column of text.
fn line_is_narrow(list: Rect) -> bool {
    list.width < 60
}

pub(super) fn choice(frame: &mut Frame, area: Rect, overlay: &Overlay, view: &mut View, hits: &mut HitMap) {
    let Overlay::Choice { what, options, present, input, shown, cursor } = overlay else { return };
    let (present, cursor) = (*present, *cursor);
    let theme = view.theme;
    let more = theme.glyphs.more;
    let (title, none) = match what {
        Choice::Region => {
            ("Province or economic region", "No place is called so: Backspace takes a letter back.")
        }
        Choice::Role => ("Role", "No role is called so: Backspace takes a letter back."),
    };
    let widest = options.iter().map(|option| width(option)).max().unwrap_or(20).max(width(none));
    let rows = (options.len() as u16).saturating_add(4).min(area.height.saturating_sub(2));
    let inner = open(frame.buffer_mut(), area, widest as u16 + 8, rows, title, view);
    let cells = usize::from(inner.width).saturating_sub(2);
    field(frame, inner.x + 1, inner.y, cells, "> ", input, "type to filter", view);
    let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    let buf = frame.buffer_mut();
    if shown.is_empty() {
        items::lay(&[Item::note(none)], usize::from(list.width), &view.locale).draw(
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
        let Some(option) = options.get(at) else { continue };
        let line = Rect { y, height: 1, ..list };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(line, style);
        }
        // The one that holds now has a mark.
        put(buf, line.x + 1, y, if at == present { theme.glyphs.centre } else { " " }, 1, "", style);
        put(buf, line.x + 3, y, option, usize::from(line.width.saturating_sub(4)), more, style);
        hits.add(line, Target::OverlayRow(i));
    }
    rest(buf, inner, shown.len().saturating_sub(view.overlay_top + height), view);
}
