//! Ways in several moves: what is wanted, the few cheapest ways, the one under the cursor opened.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::boxes::open;
use super::text::{put, put_right, width, wrap_parts};
use super::theme::Role;
use super::{HitMap, Sheet, View, grid, items};
use metier_app::App;
use metier_app::overlay::{Want, Ways};
use metier_app::target::Target;
use metier_content::ways::{self, Move, PathSummary};
use metier_content::{Item, terms};

/// Widest box.
const WIDEST: u16 = 110;

/// Cells of the names of what is wanted.
const NAMES: u16 = 34;

/// Columns of figures of a move.
const HEADS: usize = 6;

/// Columns of figures of a way, and which of them is practice.
const FIGURES: usize = 5;
const PRACTICE: usize = 3;

/// Cells that the name of where a way leads, and that of a move, has at least; columns of figures give way to it.
const NAME: (u16, u16) = (30, 32);

/// Lines of the figures under a title, where they have no columns.
const FIGURE_LINES: u16 = 2;

/// From this width on a way is one line of columns; below it is a title with its figures under it.
const WIDE: u16 = 60;

/// Draws the overlay.
pub(super) fn draw(frame: &mut Sheet, area: Rect, app: &App, state: &Ways, view: &View, hits: &mut HitMap) {
    let title = view.titled(app, state.from, area.width.min(WIDEST), |name| Msg::WayTitle { name });
    let buf = frame.buffer_mut();
    // As long as there is nothing to show below what is wanted, the box is as high as that.
    let cells = usize::from(WIDEST.min(area.width).saturating_sub(2));
    let note = items::lay(&[Item::note(Msg::WayHow)], cells, &view.locale).height();
    // What is wanted, the goals that can be taken with their heading, two lines of air, two of the box.
    let little = (Want::ALL.len() + note + state.offered().len() + 5) as u16;
    let rows = if state.goal.is_set() { 34 } else { little };
    let inner = open(buf, area, WIDEST, area.height.saturating_sub(2).min(rows), &title, view);
    let wide = inner.width >= WIDE;
    // Where there is no room for all, what is wanted gives way to the ways as soon as the cursor stands on one.
    let is_low = inner.height < 16;
    let asked = if is_low && state.want().is_none() { 0 } else { Want::ALL.len() as u16 };
    let wanted = Rect { height: inner.height.min(asked), ..inner };
    wants(buf, wanted, app, state, view, hits);
    let gap = u16::from(inner.height >= 24 || !state.goal.is_set() && inner.height + 2 >= little);
    let used = wanted.height + if asked > 0 { gap } else { 0 };
    let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
    if let Some(done) = state.looking {
        page(buf, rest, &[Item::note(Msg::WayLooking { n: done.into() })], view);
        return;
    }
    if state.found.ways.is_empty() {
        if state.goal.is_set() {
            page(buf, rest, &[Item::note(Msg::WayNone)], view);
        } else {
            offers(buf, rest, state, view, hits);
        }
        return;
    }
    let settings = &app.shared.settings;
    let found: Vec<PathSummary> = state
        .found
        .ways
        .iter()
        .filter_map(|path| ways::way(app.shared.evidence, state.from, path, settings))
        .collect();
    let moves = state.path().map(ways::moves).unwrap_or_default();
    let opened = moves.len() as u16 * if wide { 1 } else { 2 } + u16::from(wide);
    let (head, lines) = if wide { (1, 1) } else { (u16::from(asked > 0), 1 + FIGURE_LINES) };
    let room = if asked > 0 && is_low { rest.height } else { rest.height.saturating_sub(opened + gap) };
    let untimed = ways::untimed(&state.goal, &state.found).map(|head| view.text(head));
    let shown = Shown { found: &found, timed: state.found.timed(), untimed: untimed.as_deref() };
    let rows = (found.len() as u16 * lines + head + u16::from(shown.parts_at().is_some()))
        .min(room.max(head + lines))
        .min(rest.height);
    let top = Rect { height: rows, ..rest };
    let practice = if wide {
        list(buf, top, app, (state, &shown), view, hits)
    } else {
        stacked(buf, top, app, (state, &shown, head), view, hits);
        None
    };
    let mut below = Rect { y: top.bottom() + gap, height: rest.height.saturating_sub(rows + gap), ..rest };
    below = opened_moves(buf, below, app, (&moves, practice), view);
    if let Some(path) = state.path() {
        // What the cost is of is said before the moves, which the table above names already.
        let brief = wide.then(|| Item::note(Msg::WayPricesBrief));
        let alone = state.found.is_straight().then(|| Item::note(Msg::WayStraight));
        let mut items: Vec<Item> = alone.into_iter().chain(brief).chain([Item::gap()]).collect();
        items.extend(ways::opened(app.shared.evidence, path, settings));
        for item in &mut items {
            item.from = None;
        }
        if page(buf, below, &items, view) {
            let outside =
                Rect { x: inner.x - 1, y: inner.y - 1, width: inner.width + 2, height: inner.height + 2 };
            let rest = view.text(Msg::MovesOpenedRest { open: "open-way" });
            grid::mark(buf, outside, &[rest], view.theme.style(Role::Dim));
        }
    }
}

/// The ways that are shown, in two groups.
struct Shown<'s> {
    found: &'s [PathSummary],
    /// How many of them have a known length.
    timed: usize,
    /// The heading of the others, where there are some.
    untimed: Option<&'s str>,
}

impl Shown<'_> {
    /// Before which way the heading of the others stands, where ways of known length stand above it.
    fn parts_at(&self) -> Option<usize> {
        Some(self.timed).filter(|&timed| timed > 0 && self.untimed.is_some())
    }

    /// The heading of the first group.
    fn head(&self, view: &View) -> String {
        match self.untimed {
            Some(untimed) if self.timed == 0 => untimed.to_owned(),
            _ => view.text(Msg::WayHeadWays { n: self.timed as i64 }),
        }
    }
}

/// What can be taken as a goal as long as none is set, below what the ways are.
fn offers(buf: &mut Buffer, area: Rect, state: &Ways, view: &View, hits: &mut HitMap) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let offered = state.offered();
    let rows = offered.len() as u16 + u16::from(!offered.is_empty());
    let lines = |note: &[Item; 1]| items::lay(note, usize::from(area.width), &view.locale).height() as u16;
    // The goals have to be seen; what explains them gives way.
    let notes = [Msg::WayHow, Msg::WayHowShort].map(Item::note).map(|note| [note]);
    let mut y = area.y;
    if let Some(note) = notes.iter().find(|note| lines(note) + rows < area.height) {
        let laid = items::lay(note, usize::from(area.width), &view.locale);
        laid.draw(buf, area, 0, None, &theme);
        y += laid.height() as u16 + u16::from(laid.height() as u16 + rows + 1 < area.height);
    }
    let cells = usize::from(area.width.saturating_sub(2));
    if !offered.is_empty() && y < area.bottom() {
        put(buf, area.x + 1, y, &view.text(Msg::WayHeadOffers), cells, more, theme.style(Role::Heading));
        y += 1;
    }
    for (y, (i, offer)) in (y..area.bottom()).zip(offered.iter().enumerate()) {
        let line = Rect { y, height: 1, ..area };
        let row = Want::ALL.len() + i;
        let current = row == state.cursor;
        let role = |role| theme.style(if current { Role::Cursor } else { role });
        if current {
            buf.set_style(line, role(Role::Text));
        }
        let says = view.fitting(cells, offer.says.clone());
        put(buf, line.x + 1, y, &says, cells, more, role(Role::Text));
        let give = view.text(Msg::WayGive { n: offer.give as i64 });
        // Within so many years is counted when the ways are known.
        if offer.goal.years.is_none() && width(&says) + width(&give) + 3 < cells {
            to_the_right(buf, Some(line.right().saturating_sub(1)), y, &give, role(Role::Dim));
        }
        hits.add(line, Target::OverlayRow(row));
    }
}

/// The moves of the way under the cursor with the parts of their cost, years and walls; what is left below them. Their
/// practice ends where that of the ways above does, unless a wall stands there.
fn opened_moves(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    (moves, practice): (&[Move], Option<u16>),
    view: &View,
) -> Rect {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let (dim, plain) = (theme.style(Role::Dim), theme.style(Role::Text));
    let mut y = area.y;
    let name = |one: &Move, cells: usize| {
        let title = Text::verbatim(short(app, one.to, cells.saturating_sub(3), view));
        view.text(Msg::WayStep { n: one.place, name: title })
    };
    let said = |one: &Move| {
        let [unlike, up, school, all] = one.parts.clone().map(|part| view.text(part));
        [unlike, up, school, all, view.text(one.years.clone()), view.text(one.practice.clone())]
    };
    let wall = view.text(Msg::WayWall);
    if area.width < WIDE {
        for one in moves {
            if y >= area.bottom() {
                break;
            }
            let cells = usize::from(area.width) - 2;
            put(buf, area.x + 1, y, &name(one, cells), cells, more, plain);
            let [unlike, up, school, all, years, practice] = said(one).map(Text::verbatim);
            let parts = Msg::WayParts { unlike, up, school, all, years, practice };
            let wall = one.licensed.then(|| Text::from(Msg::WayWall));
            let told = view.text(Text::dots(std::iter::once(parts.into()).chain(wall)));
            y = figures(buf, Rect { y: y + 1, ..area }, area.bottom(), &told, view);
        }
        return Rect { y, height: area.bottom() - y, ..area };
    }
    let heads = [
        Msg::WayHeadUnlike,
        Msg::WayHeadLevel,
        Msg::WayHeadSchool,
        Msg::WayHeadCost,
        Msg::WayHeadYears,
        Msg::WayHeadPractice,
    ]
    .map(|head| view.text(head));
    let rows: Vec<[String; HEADS]> = moves.iter().map(said).collect();
    let open = || practice.filter(|_| !moves.iter().any(|one| one.licensed));
    let right = open().unwrap_or_else(|| area.right().saturating_sub(2 + width(&wall) as u16));
    let (ends, x) = ends(&heads, &rows, (area.x + 2, right), NAME.1, &[3, 1, 0, 2]);
    let room = usize::from(x.saturating_sub(area.x + 2));
    if y < area.bottom() {
        put(buf, area.x + 1, y, &view.text(Msg::WayHeadMoves), room, more, theme.style(Role::Heading));
        for (head, end) in heads.iter().zip(ends) {
            to_the_right(buf, end, y, head, dim);
        }
        y += 1;
    }
    for (one, row) in moves.iter().zip(&rows) {
        if y >= area.bottom() {
            break;
        }
        put(buf, area.x + 1, y, &name(one, room), room, more, plain);
        for (text, end) in row.iter().zip(ends) {
            to_the_right(buf, end, y, text, plain);
        }
        if one.licensed {
            let x = area.right().saturating_sub(1 + width(&wall) as u16);
            put(buf, x, y, &wall, width(&wall), "", theme.style(Role::Warn));
        }
        y += 1;
    }
    Rect { y, height: area.bottom().saturating_sub(y), ..area }
}

/// Where each column of figures ends and where the first begins. A column gives way, in the order given, where the
/// names would have fewer cells than they need.
fn ends<const N: usize>(
    heads: &[String; N],
    rows: &[[String; N]],
    (left, right): (u16, u16),
    least: u16,
    drop: &[usize],
) -> ([Option<u16>; N], u16) {
    let cells: Vec<u16> = (0..N)
        .map(|i| {
            let column = rows.iter().filter_map(|row| row.get(i)).chain(heads.get(i));
            column.map(|text| width(text)).max().unwrap_or(0) as u16 + 2
        })
        .collect();
    let mut kept = [true; N];
    let used =
        |kept: &[bool; N]| kept.iter().zip(&cells).filter(|(kept, _)| **kept).map(|(_, cells)| cells).sum();
    for &i in drop {
        let used: u16 = used(&kept);
        if right.saturating_sub(left + used) >= least {
            break;
        }
        if let Some(kept) = kept.get_mut(i) {
            *kept = false;
        }
    }
    let mut x = right;
    let mut ends = [None; N];
    for ((end, cells), _) in ends.iter_mut().zip(&cells).zip(kept).rev().filter(|(_, kept)| *kept) {
        *end = Some(x);
        x = x.saturating_sub(*cells);
    }
    (ends, x)
}

/// A text that ends at a column; nothing where the column has given way.
fn to_the_right(buf: &mut Buffer, end: Option<u16>, y: u16, text: &str, style: ratatui::style::Style) {
    if let Some(end) = end {
        put_right(buf, end, y, text, style);
    }
}

/// The ways with their figures under their titles, for a narrow screen.
fn stacked(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    (state, shown, head): (&Ways, &Shown, u16),
    view: &View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let room = usize::from(area.width.saturating_sub(2));
    if head > 0 {
        put(buf, area.x + 1, area.y, &shown.head(view), room, more, theme.style(Role::Heading));
    }
    let first = Want::ALL.len();
    let lines = 1 + FIGURE_LINES;
    let fit = usize::from(area.height.saturating_sub(head) / lines).max(1);
    let hidden = (state.cursor.saturating_sub(first) + 1).saturating_sub(fit);
    let mut y = area.y + head;
    for (i, way) in shown.found.iter().enumerate().skip(hidden).take(fit) {
        if let Some(untimed) = shown.untimed.filter(|_| shown.parts_at() == Some(i) && y < area.bottom()) {
            put(buf, area.x + 1, y, untimed, room, more, theme.style(Role::Heading));
            y += 1;
        }
        if y >= area.bottom() {
            break;
        }
        let current = i + first == state.cursor;
        let line = Rect { y, height: lines.min(area.bottom() - y), ..area };
        let style = theme.style(if current { Role::Cursor } else { Role::Text });
        if current {
            buf.set_style(Rect { height: 1, ..line }, style);
        }
        let saved = app.shared.shortlist.contains(app.catalog().code(way.to));
        put(buf, line.x, y, if saved { theme.glyphs.saved } else { " " }, 1, "", style);
        put(buf, line.x + 1, y, &named(app, state, way, room, view), room, more, style);
        let PathSummary { pay, exposure, years, practice, cost, .. } = way.clone();
        let told = view.text(Msg::WayFigures { pay, exposure, cost, years, practice });
        figures(buf, Rect { y: y + 1, ..line }, line.bottom(), &told, view);
        hits.add(line, Target::OverlayRow(i + first));
        y += lines;
    }
}

/// Figures under a title, wrapped between two of them; the line below them.
fn figures(buf: &mut Buffer, area: Rect, bottom: u16, told: &str, view: &View) -> u16 {
    let cells = usize::from(area.width).saturating_sub(4);
    let style = view.theme.style(Role::Dim);
    let mut y = area.y;
    for (from, to) in wrap_parts(told, cells) {
        if y >= bottom {
            break;
        }
        let line = told.get(from..to).unwrap_or_default().trim_end().trim_end_matches(" ·");
        put(buf, area.x + 3, y, line, cells, view.theme.glyphs.more, style);
        y += 1;
    }
    y
}

/// What a way is called: where it leads to, or by way of what where that is the same for all.
fn named(app: &App, state: &Ways, way: &PathSummary, cells: usize, view: &View) -> String {
    if state.goal.to.is_none() {
        return short(app, way.to, cells, view);
    }
    if way.between.is_empty() {
        return view.text(Msg::WayDirect);
    }
    let codes = || way.between.iter().map(|&group| app.catalog().code(group).to_owned());
    let titles = || way.between.iter().map(|&group| view.short(app, group, 0).into_owned());
    let both = codes().zip(titles()).map(|(code, title)| format!("{code} {title}")).collect::<Vec<_>>();
    let forms = [both, titles().collect(), codes().collect()];
    let via = |names: Vec<String>| Msg::WayVia { names: Text::verbatim(names.join(" → ")) }.into();
    view.fitting(cells, forms.map(via))
}

/// A page of items; whether some of it has no room.
fn page(buf: &mut Buffer, area: Rect, page: &[Item], view: &View) -> bool {
    let laid = items::lay(page, usize::from(area.width), &view.locale);
    laid.draw(buf, area, 0, None, &view.theme);
    laid.height() > usize::from(area.height)
}

/// What is wanted, to be changed.
fn wants(buf: &mut Buffer, area: Rect, app: &App, state: &Ways, view: &View, hits: &mut HitMap) {
    let theme = view.theme;
    for (y, (i, want)) in (area.top()..area.bottom()).zip(Want::ALL.into_iter().enumerate()) {
        let line = Rect { y, height: 1, ..area };
        let current = i == state.cursor;
        let style = theme.style(if current { Role::Cursor } else { Role::Text });
        if current {
            buf.set_style(line, style);
        }
        let unit = match want {
            Want::Pay => terms::unit(metier_content::PayUnit::Year).into(),
            _ => Text::EMPTY,
        };
        let name = view.text(Text::commas([want.name().into(), unit]));
        let value = view.text(state.value(want, &app.shared));
        let narrow = area.width < WIDE;
        // On a narrow screen a name has the cells that its value leaves.
        let names = if narrow { line.width.saturating_sub(width(&value) as u16 + 3).max(14) } else { NAMES };
        let names = if narrow { names.min(width(&name) as u16) } else { names };
        put(buf, line.x + 1, y, &name, usize::from(names), theme.glyphs.more, style);
        // Figures end at one column there.
        let ends = line.right().saturating_sub(width(&value) as u16 + 1);
        let x = if narrow && want != Want::To { ends } else { line.x + 2 + names };
        let room = usize::from(line.right().saturating_sub(x + 1));
        let value = match state.goal.to.filter(|_| want == Want::To) {
            Some(to) => short(app, to, room, view),
            None => value,
        };
        put(buf, x, y, &value, room, theme.glyphs.more, style);
        hits.add(line, Target::OverlayRow(i));
    }
}

/// The ways in columns: where to, how, pay, AI, years, cost; where the practice ends.
fn list(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    (state, shown): (&Ways, &Shown),
    view: &View,
    hits: &mut HitMap,
) -> Option<u16> {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let heads =
        [Msg::WayHeadPay, Msg::WayHeadAi, Msg::WayHeadAllYears, Msg::WayHeadOfPractice, Msg::WayHeadCost]
            .map(|head| view.text(head));
    let said = |way: &PathSummary| {
        [&way.pay, &way.exposure, &way.all_years, &way.practice, &way.cost]
            .map(|text| view.text(text.clone()))
    };
    let said: Vec<[String; FIGURES]> = shown.found.iter().map(said).collect();
    let (ends, x) = ends(&heads, &said, (area.x + 2, area.right().saturating_sub(1)), NAME.0, &[3, 4]);
    // The codes of the moves stand beside titles that are whole.
    let widest =
        |text: &mut dyn Iterator<Item = String>| text.map(|text| width(&text)).max().unwrap_or(0) as u16;
    let names = widest(&mut shown.found.iter().map(|way| named(app, state, way, 0, view)));
    let codes = 2 + widest(&mut shown.found.iter().map(|way| view.text(way.codes.clone())));
    let has_room = x.saturating_sub(area.x + 2) >= names + codes;
    let codes = if has_room && state.goal.to.is_none() { codes } else { 0 };
    let left = x.saturating_sub(codes);
    let n = shown.head(view);
    let room = usize::from(left.saturating_sub(area.x + 2));
    put(buf, area.x + 1, area.y, &n, room + usize::from(codes), more, theme.style(Role::Heading));
    for (head, end) in heads.iter().zip(ends) {
        to_the_right(buf, end, area.y, head, theme.style(Role::Dim));
    }
    let first = Want::ALL.len();
    let fit = usize::from(area.height.saturating_sub(1)).max(1);
    let at = state.cursor.saturating_sub(first);
    let below = |i: usize| usize::from(shown.parts_at().is_some_and(|parts| i >= parts));
    let hidden = (at + below(at) + 1).saturating_sub(fit);
    let mut rows: Vec<_> = shown.found.iter().zip(&said).enumerate().map(Some).collect();
    if let Some(parts) = shown.parts_at() {
        rows.insert(parts, None);
    }
    for (y, row) in (area.top() + 1..area.bottom()).zip(rows.into_iter().skip(hidden)) {
        let Some((i, (way, said))) = row else {
            let cells = usize::from(area.width.saturating_sub(2));
            let head = shown.untimed.unwrap_or_default();
            put(buf, area.x + 1, y, head, cells, more, theme.style(Role::Heading));
            continue;
        };
        let line = Rect { y, height: 1, ..area };
        let current = i + first == state.cursor;
        let role = |role| if current { Role::Cursor } else { role };
        if current {
            buf.set_style(line, theme.style(Role::Cursor));
        }
        let saved = app.shared.shortlist.contains(app.catalog().code(way.to));
        let mark = if saved { theme.glyphs.saved } else { " " };
        put(buf, line.x, y, mark, 1, "", theme.style(role(Role::Saved)));
        put(
            buf,
            line.x + 1,
            y,
            &named(app, state, way, room, view),
            room,
            more,
            theme.style(role(Role::Text)),
        );
        if codes > 0 {
            let cells = usize::from(codes) - 1;
            put(buf, left + 1, y, &view.text(way.codes.clone()), cells, more, theme.style(role(Role::Dim)));
        }
        for (text, end) in said.iter().zip(ends) {
            to_the_right(buf, end, y, text, theme.style(role(Role::Text)));
        }
        hits.add(line, Target::OverlayRow(i + first));
    }
    ends.get(PRACTICE).copied().flatten()
}

/// The code of a unit group with its title, or with its short title where there is no room for that.
fn short(app: &App, group: GroupId, cells: usize, view: &View) -> String {
    let code = app.catalog().code(group);
    format!("{code} {}", view.short(app, group, cells.saturating_sub(width(code) + 1)))
}
