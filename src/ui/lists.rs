//! Lists to choose from over the screen: commands, places and roles.

use ratatui::Frame;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::overlays::{field, open, rest};
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, items, scroll};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::overlay::{Choice, ChoiceList, Palette};
use crate::content::Item;

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
    rest(buf, inner, (view.overlay_top, height, found.len()), view);
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
        Choice::Field => (Msg::ChoiceField, Msg::ChoiceNoField { key: Msg::KeyBackspace.into() }),
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
    rest(buf, inner, (view.overlay_top, height, shown.len()), view);
}
