//! The palette over the screen: names, what they do or are, and their keys.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::boxes::{field, open, rest};
use super::list::List;
use super::text::width;
use super::theme::Role;
use super::{Pen, View};
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
    let title = view.text(Msg::PaletteTitle);
    let inner = open(pen, area, area.width.min(WIDEST), area.height, &title);
    let cells = usize::from(inner.width).saturating_sub(2);
    field(pen, inner, ": ", input, &view.text(Msg::PaletteHint));
    let skipped = if inner.height > 8 { 2 } else { 1 };
    // What the entry under the cursor does has lines of its own at the foot: beside its name there may be no room.
    let foot = u16::from(inner.height > 8) * if inner.width < 100 { 2 } else { 1 };
    let list = Rect { y: inner.y + skipped, height: inner.height.saturating_sub(skipped + foot), ..inner };
    if found.is_empty() {
        pen.page(list, &[Item::note(Msg::PaletteNone)]);
    }
    let rows = List::over(view, list, (cursor, cursor), found.len());
    let shown: Vec<&PaletteEntry> = found.iter().skip(rows.top).take(rows.fit()).collect();
    let keys: Vec<String> = shown.iter().map(|entry| keys(app, entry, view)).collect();
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
    let names: Vec<String> = shown.iter().map(|entry| name(entry)).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let widest = if narrow { room } else { widest.min(NAMES) };
    for ((i, line), ((entry, name), keys)) in rows.rows().zip(shown.iter().zip(&names).zip(&keys)) {
        let role = pen.row(line, Target::OverlayRow(i), i == cursor);
        pen.put((line.x + 1, line.y), name, widest.min(room), role(Role::Text));
        if !narrow {
            let x = line.x + 1 + widest as u16 + 2;
            let about = view.text(entry.about.clone());
            // It has the room that the keys of its own row leave.
            let own = usize::from(line.right().saturating_sub(x + 2)).saturating_sub(width(keys) + 1);
            pen.put((x, line.y), &about, own, role(Role::Dim));
        }
        pen.right((line.right().saturating_sub(1), line.y), keys, role(Role::Key));
    }
    let about = found.get(cursor).map(|entry| view.text(entry.about.clone())).unwrap_or_default();
    let below = Rect { x: inner.x + 1, y: list.bottom(), width: cells as u16, height: foot };
    pen.paragraph(below.intersection(inner), &about, Role::Dim);
    rest(pen, inner, rows.in_sight());
}

/// The keys that lead there as well; those that do not fit are left out whole.
fn keys(app: &App, entry: &PaletteEntry, view: &View) -> String {
    let Some(command) = entry.command() else { return String::new() };
    let keys: Vec<String> = app.shared.keymap.keys(command).map(|key| view.text(key.name())).collect();
    let shown = keys.join(" ");
    if width(&shown) > KEYS { keys.into_iter().next().unwrap_or_default() } else { shown }
}
