//! What lies over the screen: which drawing it has, its box, text fields, notes and texts to read.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{field, little, open, rest};
use super::theme::Role;
use super::{Pen, filter, grid, help, items, lists, palette, search, text, ways, weighing, what_if};
use metier_app::Reader;
use metier_app::input::Input;
use metier_app::overlay::{ClaimCheck, Field, Overlay, Writes};
use metier_app::target::Target;

/// Draws the overlay on top.
pub(super) fn draw(pen: &mut Pen, area: Rect, overlay: &Overlay) {
    let view = pen.view;
    // The last line has its keys; above it nothing that lies under it reacts.
    pen.hits.add(Rect { height: area.height.saturating_sub(1), ..area }, Target::Outside);
    let since = pen.hits.areas.len();
    view.scrolls.set(true);
    view.says_more.set(false);
    match overlay {
        Overlay::Search(state) => search::draw(pen, area, state),
        Overlay::Palette(state) => palette::draw(pen, area, state),
        Overlay::Help(state) => help::draw(pen, area, state),
        Overlay::Choice(list) => lists::choice(pen, area, list),
        Overlay::Field(line) => written(pen, area, line),
        Overlay::Columns(form) => super::columns::draw(pen, area, form),
        Overlay::Reader(page) => reader(pen, area, page),
        Overlay::Weights(weighing) => {
            weighing::draw(pen, area, weighing);
        }
        Overlay::Filter(form) => filter::draw(pen, area, form.cursor),
        Overlay::Suits(suits) => super::suits::draw(pen, area, suits),
        Overlay::Ways(state) => ways::draw(pen, area, state),
        Overlay::Claim(field) => claim(pen, area, field),
        Overlay::Duties(form) => super::duties::draw(pen, area, form),
        Overlay::Payback(what_if) => what_if::draw(pen, area, what_if),
    }
    pen.hits.add_below(since, view.opened.get(), Target::Inside);
}

/// A line that is being written, under what it is for.
fn written(pen: &mut Pen, area: Rect, line: &Field) {
    let Pen { app, view, .. } = *pen;
    let (title, hint, below) = match &line.writes {
        Writes::Note(group) => {
            let title = view.titled(app, *group, little(area, 80), |name| Msg::NoteTitle { name });
            (Text::verbatim(title), Msg::NoteHint, Some(Msg::NoteSaves))
        }
        Writes::NewList => {
            (Msg::ListNewTitle.into(), Msg::ListNameHint, Some(Msg::ListNewNote { save: "save" }))
        }
        Writes::ListName => {
            let list = app.shared.list_name(app.shared.shortlist.chosen());
            (Msg::ListRenameTitle { list }.into(), Msg::ListNameHint, None)
        }
        Writes::Tags(code) => {
            let code = || Text::verbatim(code.clone());
            let forms = [Msg::TagsTitle { code: code() }, Msg::TagsTitleShort { code: code() }];
            let room = usize::from(little(area, 80)).saturating_sub(5);
            (Text::verbatim(view.fitting(room, forms.map(Text::from))), Msg::TagsHint, None)
        }
    };
    // A note takes as many lines as it has; the others are names.
    let is_note = matches!(line.writes, Writes::Note(_));
    let room = usize::from(little(area, 80)).saturating_sub(4).max(1);
    let lines =
        if is_note { text::wrap(&view.verbatim(line.input.text()), room).len().max(1) as u16 } else { 1 };
    let rows = lines.saturating_add(if below.is_some() { 4 } else { 2 });
    let inner = open(pen, area, little(area, 80), rows, &view.text(title));
    let cells = usize::from(inner.width).saturating_sub(2);
    let hint = view.text(hint);
    if is_note && lines > 1 {
        let low = inner.height < lines + 2;
        let height = if low { inner.height } else { lines };
        lines_of(pen, Rect { x: inner.x + 1, width: cells as u16, height, ..inner }, &line.input);
        if low {
            return;
        }
    } else {
        field(pen, inner, "", &line.input, &hint);
    }
    if let Some(below) = below {
        let room = usize::from(inner.width);
        let role = Role::Dim;
        let y = inner.y + lines + 1;
        pen.put((inner.x + 1, y), &view.text(below), room, role);
    }
}

/// A text that is being written over several lines, with the terminal's cursor in it: those around the cursor where not
/// all have room, and then which ones they are.
fn lines_of(pen: &mut Pen, area: Rect, input: &Input) {
    let view = pen.view;
    let before = view.verbatim(input.parts().0).into_owned();
    let text = view.verbatim(input.text()).into_owned();
    let cells = usize::from(area.width).max(1);
    let lines = text::wrap(&text, cells);
    let at = lines.iter().rposition(|&(from, _)| from <= before.len()).unwrap_or(0);
    let height = usize::from(area.height).max(1);
    let top = (at + 1).saturating_sub(height);
    let role = Role::Text;
    for (y, &(from, to)) in (area.y..).zip(lines.iter().skip(top).take(height)) {
        pen.clip((area.x, y), text.get(from..to).unwrap_or_default(), cells, role);
    }
    let from = lines.get(at).map_or(0, |&(from, _)| from);
    let x = text::width(text.get(from..before.len()).unwrap_or_default()).min(cells) as u16;
    pen.cursor = Some((area.x + x, area.y + (at - top) as u16).into());
    let inner = Rect { x: area.x - 1, width: area.width + 2, ..area };
    rest(pen, inner, grid::in_sight(top, height, lines.len()));
}

/// A figure that somebody names, and what is published to it.
fn claim(pen: &mut Pen, area: Rect, claim: &ClaimCheck) {
    let Pen { app, view, .. } = *pen;
    let lines = |cells: u16| items::lay(&claim.items, usize::from(cells.saturating_sub(2)), &view.locale);
    // What would be cut has the whole width.
    let cells = Some(little(area, 92)).filter(|&cells| lines(cells).height() + 6 < usize::from(area.height));
    let cells = cells.unwrap_or(92.min(area.width));
    let title = match claim.group {
        Some(group) => view.titled(app, group, cells, |name| Msg::ClaimTitle { name }),
        None => view.text(Msg::ClaimTitleOpen),
    };
    let laid = lines(cells);
    let rows = (laid.height() as u16).saturating_add(4).max(8);
    let inner = open(pen, area, cells, rows, &title);
    field(pen, inner, "$ ", &claim.input, &view.text(Msg::ClaimHint));
    let page = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    scrolled(pen, inner, page, (&laid, claim.top));
}

fn reader(pen: &mut Pen, area: Rect, page: &Reader) {
    let view = pen.view;
    let cells = 88.min(area.width);
    let laid = items::lay(&page.items, usize::from(cells.saturating_sub(2)), &view.locale);
    let rows = (laid.height() as u16).saturating_add(2);
    let titles = [page.title.clone(), page.short.clone()];
    let title = view.fitting(usize::from(cells).saturating_sub(5), titles);
    let inner = open(pen, area, cells, rows, &title);
    scrolled(pen, inner, inner, (&laid, page.top));
}

/// A page in a box, in sight from one of its items on.
fn scrolled(pen: &mut Pen, inner: Rect, area: Rect, (page, top): (&items::Laid, usize)) {
    let (count, height) = (page.height(), usize::from(area.height));
    let first = page.span(top).0.min(count.saturating_sub(height));
    page.draw(pen, area, first, None);
    pen.view.scrolls.set(count > height);
    rest(pen, inner, grid::in_sight(first, height, count));
}
