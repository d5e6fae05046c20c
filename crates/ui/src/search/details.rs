//! What an offer says of the hit under the cursor, below the list or in its place: the exclusion, the duties that match
//! and what is missing together, as many of each as have room, and how to read the rest.

use ratatui::layout::Rect;
use ratatui::style::Style;

use metier_app::Scrolled;
use metier_app::overlay::Search;
use metier_content::matching::{self, OfferRow};
use metier_content::{Item, Shape};
use metier_model::Lang;
use metier_words::Msg;

use super::super::text::{width, wrapped};
use super::super::theme::Role;
use super::super::{Pen, View, items};
use super::ROOMY;

/// From this width on the occupation under the cursor stands beside the hits.
const PREVIEW: u16 = 100;

/// Where the list stands, and what is said of the hit under the cursor.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// The list alone.
    Alone,
    /// What an offer says of a hit below the list, whose rows say no more than the codes.
    Below,
    /// Beside the list.
    Beside,
}

impl Form {
    pub(super) fn of(area: Rect, screen: u16, offer: bool) -> Self {
        match offer {
            _ if screen >= PREVIEW => Self::Beside,
            true if area.height > ROOMY => Self::Below,
            _ => Self::Alone,
        }
    }

    /// The areas of the list and of what is said.
    pub(super) fn areas(self, area: Rect) -> (Rect, Option<Rect>) {
        match self {
            Self::Beside => {
                let list = (area.width * 57 / 100).max(56);
                let x = area.x + list + 2;
                let beside = Rect { x, width: area.width.saturating_sub(list + 2), ..area };
                (Rect { width: list, ..area }, Some(beside))
            }
            Self::Below => {
                // The head and three codes at least; the first of them is what one looks for.
                let list = (area.height / 4).max(4);
                let below = Rect { y: area.y + list, height: area.height.saturating_sub(list), ..area };
                (Rect { height: list, ..area }, Some(below))
            }
            Self::Alone => (area, None),
        }
    }
}

/// The line of the hit under the cursor that is first in sight, as keys and wheel have it. Another hit is told from its
/// beginning.
pub(super) fn scrolled(search: &Search, view: &View) -> usize {
    let lines = view.wheel.filter(|wheel| wheel.over == Scrolled::Beside).map_or(0, |wheel| wheel.lines);
    let same = search.hits.get(search.cursor).is_some_and(|hit| view.beside.get().0 == Some(hit.target));
    match (same, view.beside.get().1) {
        // At rest, the first step leads to the beginning of all that there is to say.
        (true, 0) | (false, _) => usize::from(lines > 0),
        (true, top) => top.saturating_add_signed(lines),
    }
}

/// Draws it below the list, under a line with the name of the hit.
pub(super) fn below(pen: &mut Pen, area: Rect, search: &Search) {
    let Pen { app, view, .. } = *pen;
    let Some(hit) = search.hits.get(search.cursor) else { return };
    let Some(row) = hit.offer.as_deref() else { return };
    let theme = &view.theme;
    let told = app.shared.settings.lang;
    let page = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let cells = usize::from(page.width);
    let height = usize::from(page.height);
    let all = without_air(matching::details(row, told));
    let laid = items::lay(&all, cells, &view.locale);
    let fits = laid.height() <= height;
    view.says_more.set(!fits);
    let top = if fits { 0 } else { scrolled(search, view) };
    let key = if fits {
        None
    } else if top == 0 {
        let shown = brief(row, told, (cells, height), view);
        items::lay(&shown, cells, &view.locale).draw_beginning(pen, page);
        Some(Msg::SearchMore { key: "beside-down" })
    } else {
        // One line behind the position at rest.
        let drawn = laid.draw_part(pen, page, top - 1);
        view.beside.set((Some(hit.target), drawn + 1));
        Some(if drawn + height < laid.height() {
            Msg::SearchMore { key: "beside-down" }
        } else {
            Msg::SearchBack { key: "beside-up" }
        })
    };
    if fits {
        laid.draw_beginning(pen, page);
    }
    if top == 0 {
        view.beside.set((Some(hit.target), 0));
    }
    let line = if theme.glyphs.ascii { "-" } else { "─" };
    let cells = usize::from(area.width);
    pen.clip((area.x, area.y), &line.repeat(cells), cells, Role::Border);
    // The line's own style must not shine through.
    let style = |role| Style::reset().patch(theme.style(role));
    let mut end = area.right().saturating_sub(1);
    if let Some(key) = key {
        end = pen.right((end, area.y), &format!(" {} ", view.text(key)), style(Role::Key));
    }
    let room = usize::from(end.saturating_sub(area.x + 3));
    let title = view.verbatim(&hit.title);
    let whole = format!("{} {title}", hit.code);
    let short = format!("{} {}", hit.code, view.short_of(app, hit.target, 0));
    let name = if width(&whole) + 2 <= room { whole } else { short };
    pen.put((area.x + 1, area.y), &format!(" {name} "), room, style(Role::Heading));
}

/// Draws all of it in the place of the list, from a line on.
pub(super) fn draw(pen: &mut Pen, area: Rect, search: &Search, top: usize) {
    let Pen { app, view, .. } = *pen;
    let Some(hit) = search.hits.get(search.cursor) else { return };
    let Some(row) = hit.offer.as_deref() else { return };
    let room = usize::from(area.width.saturating_sub(2));
    let name = format!("{} {}", hit.code, view.verbatim(&hit.title));
    let mut y = area.y;
    for line in wrapped(&name, room).take(2) {
        pen.put((area.x + 1, y), line, room, Role::Heading);
        y += 1;
    }
    let page = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let all = without_air(matching::details(row, app.shared.settings.lang));
    let laid = items::lay(&all, usize::from(page.width), &view.locale);
    let drawn = laid.draw_part(pen, page, top - 1);
    view.beside.set((Some(hit.target), drawn + 1));
}

/// As many duties that match, and then as many that the offer does not mention, as have room with the exclusion.
fn brief(row: &OfferRow, told: Lang, (cells, height): (usize, usize), view: &View) -> Vec<Item> {
    let fits = |named: (usize, usize)| {
        let items = matching::brief(row, told, named);
        (items::lay(&items, cells, &view.locale).height() <= height).then_some(items)
    };
    let least = |of: usize| usize::from(of > 0);
    let mut named = (least(row.duties.len()), least(row.missing.len()));
    let mut shown = fits(named).unwrap_or_else(|| matching::brief(row, told, named));
    loop {
        let more = [(named.0 + 1, named.1), (named.0, named.1 + 1)];
        let mut known =
            more.into_iter().filter(|more| more.0 <= row.duties.len() && more.1 <= row.missing.len());
        let Some((next, items)) = known.find_map(|next| Some((next, fits(next)?))) else { break };
        (named, shown) = (next, items);
    }
    shown
}

fn without_air(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().filter(|item| item.shape != Shape::Gap).collect()
}

/// The occupation under the cursor, or what an offer says of it.
pub(super) fn preview(pen: &mut Pen, area: Rect, search: &Search) {
    let Pen { app, view, .. } = *pen;
    let Some(hit) = search.hits.get(search.cursor) else { return };
    let name = format!("{} {}", hit.code, view.verbatim(&hit.title));
    let room = usize::from(area.width.saturating_sub(2));
    let mut y = area.y;
    for line in wrapped(&name, room).take(usize::from(area.height)) {
        pen.put((area.x + 1, y), line, room, Role::Heading);
        y += 1;
    }
    let page = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
    let own;
    let shown = match hit.offer.as_deref() {
        Some(row) => {
            own = matching::details(row, app.shared.settings.lang);
            own.as_slice()
        }
        None => app.derived().preview(),
    };
    let laid = items::lay(shown, usize::from(page.width), &view.locale);
    // Another hit is told from its beginning.
    let lines = view.wheel.filter(|wheel| wheel.over == Scrolled::Beside).map_or(0, |wheel| wheel.lines);
    let same = view.beside.get().0 == Some(hit.target);
    let top = if same { view.beside.get().1.saturating_add_signed(lines) } else { 0 };
    view.says_more.set(laid.height() > usize::from(page.height));
    let top = laid.draw_part(pen, page, top);
    view.beside.set((Some(hit.target), top));
}
