//! The palette over the screen: names, what they do or are, and their keys.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::boxes::{field, open, rest};
use super::text::width;
use super::theme::Role;
use super::{Pen, View, items, scroll};
use metier_app::App;
use metier_app::overlay::{Goal, Palette, PaletteEntry};
use metier_app::target::Target;
use metier_content::Item;

/// Widest box, and the widest column of names in it.
const WIDEST: u16 = 150;
const NAMES: usize = 44;
/// Below this width a row has no room for what it does.
const NARROW: u16 = 60;
/// Cells for keys.
const KEYS: usize = 16;

/// Draws the palette.
pub(super) fn draw(pen: &mut Pen, area: Rect, palette: &Palette) {
    let Pen { app, view, .. } = *pen;
    let Palette { input, found, cursor } = palette;
    let cursor = *cursor;
    let _theme = &view.theme;
    let title = view.text(Msg::PaletteTitle);
    let inner = open(pen, area, area.width.min(WIDEST), area.height, &title);
    let cells = usize::from(inner.width).saturating_sub(2);
    field(pen, inner, ": ", input, &view.text(Msg::PaletteHint));
    let skipped = if inner.height > 8 { 2 } else { 1 };
    // What the entry under the cursor does has lines of its own at the foot: beside its name there may be no room.
    let foot = u16::from(inner.height > 8) * if inner.width < 100 { 2 } else { 1 };
    let list = Rect { y: inner.y + skipped, height: inner.height.saturating_sub(skipped + foot), ..inner };
    if found.is_empty() {
        let page = [Item::note(Msg::PaletteNone)];
        items::lay(&page, usize::from(list.width), &view.locale).draw(pen, list, 0, None);
    }
    let height = usize::from(list.height).max(1);
    view.overlay_top.set(scroll(view.overlay_top.get(), cursor, cursor, height, found.len()));
    let shown: Vec<(usize, &PaletteEntry)> =
        found.iter().enumerate().skip(view.overlay_top.get()).take(height).collect();
    let keys: Vec<String> = shown.iter().map(|(_, entry)| keys(app, entry, view)).collect();
    let widest_keys = keys.iter().map(|keys| width(keys)).max().unwrap_or(0);
    let narrow = list.width < NARROW;
    let room = usize::from(list.width.saturating_sub(3)).saturating_sub(widest_keys + 1);
    let most = if narrow { room } else { NAMES.min(room) };
    let name = |entry: &PaletteEntry| match entry.goal {
        Goal::Node(node) => {
            let code = app.catalog().hierarchy().code(node);
            format!("{code} {}", view.short_of(app, node, most.saturating_sub(width(code) + 1)))
        }
        _ => view.text(entry.name.clone()),
    };
    let names: Vec<String> = shown.iter().map(|(_, entry)| name(entry)).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let widest = if narrow { room } else { widest.min(NAMES) };
    for (y, (((i, entry), name), keys)) in
        (list.top()..list.bottom()).zip(shown.iter().zip(&names).zip(&keys))
    {
        let line = Rect { y, height: 1, ..list };
        let current = *i == cursor;
        let role = |role| if current { Role::Cursor } else { role };
        if current {
            pen.paint(line, role(Role::Cursor));
        }
        pen.put((line.x + 1, y), name, widest.min(room), role(Role::Text));
        if !narrow {
            let x = line.x + 1 + widest as u16 + 2;
            let about = view.text(entry.about.clone());
            // It has the room that the keys of its own row leave.
            let own = usize::from(line.right().saturating_sub(x + 2)).saturating_sub(width(keys) + 1);
            pen.put((x, y), &about, own, role(Role::Dim));
        }
        let x = line.right().saturating_sub(width(keys) as u16 + 1);
        pen.clip((x, y), keys, widest_keys, role(Role::Key));
        pen.hits.add(line, Target::OverlayRow(*i));
    }
    let about = found.get(cursor).map(|entry| view.text(entry.about.clone())).unwrap_or_default();
    let below = Rect { x: inner.x + 1, y: list.bottom(), width: cells as u16, height: foot };
    pen.paragraph(below.intersection(inner), &about, Role::Dim);
    rest(pen, inner, (view.overlay_top.get(), height, found.len()));
}

/// The keys that lead there as well; those that do not fit are left out whole.
fn keys(app: &App, entry: &PaletteEntry, view: &View) -> String {
    let Some(command) = entry.command() else { return String::new() };
    let keys: Vec<String> = app.shared.keymap.keys(command).map(|key| view.text(key.name())).collect();
    let shown = keys.join(" ");
    if width(&shown) > KEYS { keys.into_iter().next().unwrap_or_default() } else { shown }
}
