//! What stands under the entries of the shortlist: notes, what one entry answers at sight, and keys.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::super::View;
use super::super::items;
use super::super::text::{width, wrapped};
use super::super::theme::Role;
use super::{LEAST_AT_SIGHT, Pen, WIDE, below};
use metier_app::App;
use metier_app::shortlist::Entry;

use metier_content::{Item, Shape, became, terms};
use metier_model::saved::EntryStatus;

/// In fewer lines the answers stand alone.
const LOW_SIGHT: u16 = 9;

/// What the entry under the cursor answers at sight, under a line with its name, where a short list leaves room for it.
pub(super) fn at_sight(pen: &mut Pen, area: Rect) {
    let Pen { app, view, .. } = *pen;
    let Some(group) = app.current().filter(|_| area.height >= LEAST_AT_SIGHT) else { return };
    let cells = usize::from(area.width);
    pen.line((area.x, area.y), area.width);
    let name = view.name_in(app, group, cells.saturating_sub(4));
    pen.over((area.x + 1, area.y), &name, cells.saturating_sub(2), Role::Heading);
    // Where there is room for a few lines only, the answers go before what the work is.
    let preview = app.derived().preview();
    let is_row = |item: &Item| item.shape == Shape::Row;
    let from = if area.height < LOW_SIGHT { preview.iter().position(is_row).unwrap_or(0) } else { 0 };
    let shown = preview.get(from..).unwrap_or_default();
    items::lay(shown, cells, &view.locale).draw_part(pen, below(area, 1), 0);
}

/// Where a narrow list leaves a line, the keys that its last line has no room for.
pub(super) fn keys(pen: &mut Pen, area: Rect, wide: bool) {
    let view = pen.view;
    if wide || area.height == 0 {
        return;
    }
    let (remove, status, preview) = ("remove", "next-status", "zoom");
    let told = match view.at_sight.get() {
        Some(_) => Msg::SavedKeys { remove, status, preview },
        None => Msg::SavedKeysFew { remove, status },
    };
    let y = area.bottom() - 1;
    let room = usize::from(area.width.saturating_sub(3));
    pen.put((area.x + 2, y), &view.text(told), room, Role::Dim);
}

/// The lines of a note that has no room on its own line; none where it has.
pub(super) fn cut_note(entry: &Entry, cells: u16, app: &App, view: &View) -> Vec<String> {
    let became = became::of_entry(app.catalog(), entry, app.shared.settings.lang);
    let (told, room) = (note_line(entry, false, became, cells, view), note_room(cells));
    if entry.note.is_empty() || width(&told) <= room {
        return Vec::new();
    }
    let note = view.verbatim(&entry.note);
    wrapped(&note, usize::from(cells).saturating_sub(2).max(1)).map(str::to_owned).collect()
}

/// A note in full under a line; where even so it is cut, its last line says so.
pub(super) fn whole_note(pen: &mut Pen, area: Rect, lines: &[String]) {
    let view = pen.view;
    let theme = &view.theme;
    let cells = usize::from(area.width);
    pen.line((area.x, area.y), area.width);
    pen.over((area.x + 1, area.y), &view.text(Msg::CopyNote), cells, Role::Heading);
    let shown = usize::from(area.height.saturating_sub(1));
    let role = Role::Text;
    for (at, (y, line)) in (area.y + 1..area.bottom()).zip(lines).enumerate() {
        let is_cut = at + 1 == shown && shown < lines.len();
        let room = cells.saturating_sub(2);
        if is_cut {
            let x = pen.clip((area.x + 1, y), line, room.saturating_sub(1), role);
            pen.whole((x, y), theme.glyphs.more, role);
        } else {
            pen.put((area.x + 1, y), line, room, role);
        }
    }
}

/// The note under an entry, behind status and tags; how one is written stands under the cursor alone.
pub(super) fn note(pen: &mut Pen, line: Rect, (entry, current): (&Entry, bool), became: Option<Text>) {
    let view = pen.view;
    let note = note_line(entry, current, became, line.width, view);
    let role = if entry.note.is_empty() { Role::Dim } else { Role::Text };
    let (x, room) = (line.x + note_indent(line.width), note_room(line.width));
    pen.put((x, line.y), &note, room, role);
}

/// Cells before a note in a list of so many.
fn note_indent(cells: u16) -> u16 {
    if cells < WIDE { 2 } else { 8 }
}

/// Cells of a note in a list of so many.
fn note_room(cells: u16) -> usize {
    usize::from(cells.saturating_sub(note_indent(cells) + 1))
}

/// The text of that line.
fn note_line(entry: &Entry, current: bool, became: Option<Text>, cells: u16, view: &View) -> String {
    let (open, chosen) = if entry.becomes.is_empty() { (became, None) } else { (None, became) };
    let room = note_room(cells);
    let is_hint = open.is_none() && entry.note.is_empty();
    let note = if let Some(became) = open {
        view.text(Text::dots([became, Msg::BecameHow { key: "became" }.into()]))
    } else if entry.note.is_empty() {
        if current { view.text(Msg::SavedNoNote { note: "note" }) } else { String::new() }
    } else {
        view.verbatim(&entry.note).into_owned()
    };
    match Text::dots(chosen.into_iter().chain([marks(entry)])) {
        marks if marks.is_empty() => note,
        // That there is no note gives way to what there is.
        marks if is_hint => view.fitting(room, [Text::dots([marks.clone(), Text::verbatim(note)]), marks]),
        marks => view.text(Text::dots([marks, Text::verbatim(note)])),
    }
}

/// How far the user is, since which day, and the tags; empty where nothing of it is said.
fn marks(entry: &Entry) -> Text {
    let status = || Text::from(terms::entry_status(entry.status));
    let status = match (entry.status, entry.since.as_str()) {
        (EntryStatus::Idea, _) => None,
        (_, "") => Some(status()),
        (_, day) => {
            Some(Msg::ShortlistSince { status: status(), day: Text::verbatim(day.to_owned()) }.into())
        }
    };
    let tags = entry.tags.iter().map(|tag| Text::verbatim(format!("#{tag}")));
    Text::dots(status.into_iter().chain(tags))
}
