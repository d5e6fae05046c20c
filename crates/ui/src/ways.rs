//! Ways in several moves: what is wanted, the few cheapest ways, the one under the cursor opened.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::open;
use super::table::{Column, Columns};
use super::text::{width, wrap_parts};
use super::theme::Role;
use super::{Pen, View, grid, items};
use metier_app::App;
use metier_app::overlay::{Want, Ways};
use metier_app::target::Target;
use metier_content::ways::{self, Move, PathSummary};
use metier_content::{Item, terms};

/// Widest box.
const WIDEST: u16 = 110;

/// Cells of the names of what is wanted.
const NAMES: u16 = 34;

/// Which column of the figures of a way is practice.
const PRACTICE: usize = 3;

/// Cells that the name of where a way leads, and that of a move, has at least; columns of figures give way to it.
const NAME: (u16, u16) = (30, 32);

/// Lines of the figures under a title, where they have no columns.
const FIGURE_LINES: u16 = 2;

/// From this width on a way is one line of columns; below it is a title with its figures under it.
const WIDE: u16 = 60;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, state: &Ways) {
    let Pen { app, view, .. } = *pen;
    let title = view.titled(app, state.from, area.width.min(WIDEST), |name| Msg::WayTitle { name });
    // As long as there is nothing to show below what is wanted, the box is as high as that.
    let cells = usize::from(WIDEST.min(area.width).saturating_sub(2));
    let note = items::lay(&[Item::note(Msg::WayHow)], cells, &view.locale).height();
    // What is wanted, the goals that can be taken with their heading, two lines of air, two of the box.
    let little = (Want::ALL.len() + note + state.offered().len() + 5) as u16;
    let rows = if state.goal.is_set() { 34 } else { little };
    let inner = open(pen, area, WIDEST, area.height.saturating_sub(2).min(rows), &title);
    let wide = inner.width >= WIDE;
    // Where there is no room for all, what is wanted gives way to the ways as soon as the cursor stands on one.
    let is_low = inner.height < 16;
    let asked = if is_low && state.want().is_none() { 0 } else { Want::ALL.len() as u16 };
    let wanted = Rect { height: inner.height.min(asked), ..inner };
    wants(pen, wanted, state);
    let gap = u16::from(inner.height >= 24 || !state.goal.is_set() && inner.height + 2 >= little);
    let used = wanted.height + if asked > 0 { gap } else { 0 };
    let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
    if let Some(done) = state.looking {
        pen.page(rest, &[Item::note(Msg::WayLooking { n: done.into() })]);
        return;
    }
    if state.found.ways.is_empty() {
        if state.goal.is_set() {
            pen.page(rest, &[Item::note(Msg::WayNone)]);
        } else {
            offers(pen, rest, state);
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
        list(pen, top, state, &shown)
    } else {
        stacked(pen, top, state, &shown, head);
        None
    };
    let mut below = Rect { y: top.bottom() + gap, height: rest.height.saturating_sub(rows + gap), ..rest };
    below = opened_moves(pen, below, &moves, practice);
    if let Some(path) = state.path() {
        // What the cost is of is said before the moves, which the table above names already.
        let brief = wide.then(|| Item::note(Msg::WayPricesBrief));
        let alone = state.found.straight_is_best.then(|| Item::note(Msg::WayStraight));
        let mut items: Vec<Item> = alone.into_iter().chain(brief).chain([Item::gap()]).collect();
        items.extend(ways::opened(app.shared.evidence, path, settings));
        for item in &mut items {
            item.from = None;
        }
        if pen.page(below, &items) > usize::from(below.height) {
            let outside =
                Rect { x: inner.x - 1, y: inner.y - 1, width: inner.width + 2, height: inner.height + 2 };
            let rest = view.text(Msg::MovesOpenedRest { open: "open-way" });
            grid::mark(pen, outside, &[rest]);
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
fn offers(pen: &mut Pen, area: Rect, state: &Ways) {
    let view = pen.view;
    let offered = state.offered();
    let rows = offered.len() as u16 + u16::from(!offered.is_empty());
    let lines = |note: &[Item; 1]| items::lay(note, usize::from(area.width), &view.locale).height() as u16;
    // The goals have to be seen; what explains them gives way.
    let notes = [Msg::WayHow, Msg::WayHowShort].map(Item::note).map(|note| [note]);
    let mut y = area.y;
    if let Some(note) = notes.iter().find(|note| lines(note) + rows < area.height) {
        let used = pen.page(area, note) as u16;
        y += used + u16::from(used + rows + 1 < area.height);
    }
    let cells = usize::from(area.width.saturating_sub(2));
    if !offered.is_empty() && y < area.bottom() {
        pen.put((area.x + 1, y), &view.text(Msg::WayHeadOffers), cells, Role::Heading);
        y += 1;
    }
    for (y, (i, offer)) in (y..area.bottom()).zip(offered.iter().enumerate()) {
        let line = Rect { y, height: 1, ..area };
        let row = Want::ALL.len() + i;
        let role = pen.row(line, Target::OverlayRow(row), row == state.cursor);
        let says = view.fitting(cells, offer.says.clone());
        pen.put((line.x + 1, y), &says, cells, role(Role::Text));
        let give = view.text(Msg::WayGive { n: offer.give as i64 });
        // Within so many years is counted when the ways are known.
        if offer.goal.years.is_none() && width(&says) + width(&give) + 3 < cells {
            pen.right((line.right().saturating_sub(1), y), &give, role(Role::Dim));
        }
    }
}

/// The moves of the way under the cursor with the parts of their cost, years and walls; what is left below them. Their
/// practice ends where that of the ways above does, unless a wall stands there.
fn opened_moves(pen: &mut Pen, area: Rect, moves: &[Move], practice: Option<u16>) -> Rect {
    let Pen { app, view, .. } = *pen;
    let mut y = area.y;
    let name = |one: &Move, cells: usize| {
        let title = Text::verbatim(view.name_in(app, one.to, cells.saturating_sub(3)));
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
            pen.put((area.x + 1, y), &name(one, cells), cells, Role::Text);
            let [unlike, up, school, all, years, practice] = said(one).map(Text::verbatim);
            let parts = Msg::WayParts { unlike, up, school, all, years, practice };
            let wall = one.licensed.then(|| Text::from(Msg::WayWall));
            let told = view.text(Text::dots(std::iter::once(parts.into()).chain(wall)));
            y = figures(pen, Rect { y: y + 1, ..area }, area.bottom(), &told);
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
    ];
    let rows: Vec<_> = moves.iter().map(said).collect();
    let open = || practice.filter(|_| !moves.iter().any(|one| one.licensed));
    let right = open().unwrap_or_else(|| area.right().saturating_sub(2 + width(&wall) as u16));
    let mut columns = columns(view, heads, &rows);
    columns.give_way(usize::from(right.saturating_sub(area.x + 2 + NAME.1)), &[1, 0, 2, 3]);
    let room = usize::from(columns.place(right).saturating_sub(area.x + 2));
    if y < area.bottom() {
        pen.put((area.x + 1, y), &view.text(Msg::WayHeadMoves), room, Role::Heading);
        columns.heads(pen, y, |_| Role::Dim);
        y += 1;
    }
    for (one, row) in moves.iter().zip(&rows) {
        if y >= area.bottom() {
            break;
        }
        pen.put((area.x + 1, y), &name(one, room), room, Role::Text);
        columns.row(pen, y, row, Role::Text);
        if one.licensed {
            pen.right((area.right().saturating_sub(1), y), &wall, Role::Warn);
        }
        y += 1;
    }
    Rect { y, height: area.bottom().saturating_sub(y), ..area }
}

/// Columns of figures, each by its number.
fn columns<const N: usize>(view: &View, heads: [Msg; N], rows: &[[String; N]]) -> Columns<usize> {
    let widest =
        |i: usize| rows.iter().filter_map(|row| row.get(i)).map(|text| width(text)).max().unwrap_or(0);
    let made = |(i, head)| Column::new(i, view.text(head), widest(i));
    Columns(heads.into_iter().enumerate().map(made).collect())
}

/// The ways with their figures under their titles, for a narrow screen.
fn stacked(pen: &mut Pen, area: Rect, state: &Ways, shown: &Shown, head: u16) {
    let Pen { app, view, .. } = *pen;
    let room = usize::from(area.width.saturating_sub(2));
    if head > 0 {
        pen.put((area.x + 1, area.y), &shown.head(view), room, Role::Heading);
    }
    let first = Want::ALL.len();
    let lines = 1 + FIGURE_LINES;
    let fit = usize::from(area.height.saturating_sub(head) / lines).max(1);
    let hidden = (state.cursor.saturating_sub(first) + 1).saturating_sub(fit);
    let mut y = area.y + head;
    for (i, way) in shown.found.iter().enumerate().skip(hidden).take(fit) {
        if let Some(untimed) = shown.untimed.filter(|_| shown.parts_at() == Some(i) && y < area.bottom()) {
            pen.put((area.x + 1, y), untimed, room, Role::Heading);
            y += 1;
        }
        if y >= area.bottom() {
            break;
        }
        let line = Rect { y, height: lines.min(area.bottom() - y), ..area };
        let target = Target::OverlayRow(i + first);
        pen.hits.add(line, target);
        let role = pen.row(Rect { height: 1, ..line }, target, i + first == state.cursor);
        pen.saved((line.x, y), way.to, |_| role(Role::Text));
        pen.put((line.x + 1, y), &named(app, state, way, room, view), room, role(Role::Text));
        let PathSummary { pay, exposure, years, practice, cost, .. } = way.clone();
        let told = view.text(Msg::WayFigures { pay, exposure, cost, years, practice });
        figures(pen, Rect { y: y + 1, ..line }, line.bottom(), &told);
        y += lines;
    }
}

/// Figures under a title, wrapped between two of them; the line below them.
fn figures(pen: &mut Pen, area: Rect, bottom: u16, told: &str) -> u16 {
    let cells = usize::from(area.width).saturating_sub(4);
    let mut y = area.y;
    for (from, to) in wrap_parts(told, cells) {
        if y >= bottom {
            break;
        }
        let line = told.get(from..to).unwrap_or_default().trim_end().trim_end_matches(" ·");
        pen.put((area.x + 3, y), line, cells, Role::Dim);
        y += 1;
    }
    y
}

/// What a way is called: where it leads to, or by way of what where that is the same for all.
fn named(app: &App, state: &Ways, way: &PathSummary, cells: usize, view: &View) -> String {
    if state.goal.to.is_none() { view.name_in(app, way.to, cells) } else { via(app, way, cells, view) }
}

/// By way of what it leads.
fn via(app: &App, way: &PathSummary, cells: usize, view: &View) -> String {
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

/// What is wanted, to be changed.
fn wants(pen: &mut Pen, area: Rect, state: &Ways) {
    let Pen { app, view, .. } = *pen;
    for (y, (i, want)) in (area.top()..area.bottom()).zip(Want::ALL.into_iter().enumerate()) {
        let line = Rect { y, height: 1, ..area };
        let role = pen.row(line, Target::OverlayRow(i), i == state.cursor)(Role::Text);
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
        pen.put((line.x + 1, y), &name, usize::from(names), role);
        // Figures end at one column there.
        let ends = line.right().saturating_sub(width(&value) as u16 + 1);
        let x = if narrow && want != Want::To { ends } else { line.x + 2 + names };
        let room = usize::from(line.right().saturating_sub(x + 1));
        let value = match state.goal.to.filter(|_| want == Want::To) {
            Some(to) => view.name_in(app, to, room),
            None => value,
        };
        pen.put((x, y), &value, room, role);
    }
}

/// Cells of the title of a step between, at least.
const VIA: u16 = 26;

/// The ways in columns: where to, how, pay, AI, years, cost; where the practice ends.
fn list(pen: &mut Pen, area: Rect, state: &Ways, shown: &Shown) -> Option<u16> {
    let Pen { app, view, .. } = *pen;
    let heads =
        [Msg::WayHeadPay, Msg::WayHeadAi, Msg::WayHeadAllYears, Msg::WayHeadOfPractice, Msg::WayHeadCost];
    let said = |way: &PathSummary| {
        [&way.pay, &way.exposure, &way.all_years, &way.practice, &way.cost]
            .map(|text| view.text(text.clone()))
    };
    let said: Vec<_> = shown.found.iter().map(said).collect();
    let mut columns = columns(view, heads, &said);
    columns.give_way(usize::from(area.width.saturating_sub(3 + NAME.0)), &[PRACTICE, 4]);
    let x = columns.place(area.right().saturating_sub(1));
    // By way of what stands beside titles that are whole, where some way has a step between and its title has room.
    let widest =
        |text: &mut dyn Iterator<Item = String>| text.map(|text| width(&text)).max().unwrap_or(0) as u16;
    let names = widest(&mut shown.found.iter().map(|way| named(app, state, way, 0, view)));
    let most = 2 + widest(&mut shown.found.iter().map(|way| via(app, way, usize::MAX, view)));
    let spare = x.saturating_sub(area.x + 2).saturating_sub(names);
    let is_told = state.goal.to.is_none() && shown.found.iter().any(|way| !way.between.is_empty());
    let codes = if is_told && spare >= VIA { most.min(spare) } else { 0 };
    let left = x.saturating_sub(codes);
    let n = shown.head(view);
    let room = usize::from(left.saturating_sub(area.x + 2));
    pen.put((area.x + 1, area.y), &n, room + usize::from(codes), Role::Heading);
    columns.heads(pen, area.y, |_| Role::Dim);
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
            pen.put((area.x + 1, y), head, cells, Role::Heading);
            continue;
        };
        let line = Rect { y, height: 1, ..area };
        let role = pen.row(line, Target::OverlayRow(i + first), i + first == state.cursor);
        pen.saved((line.x, y), way.to, role);
        pen.put((line.x + 1, y), &named(app, state, way, room, view), room, role(Role::Text));
        if codes > 0 {
            let cells = usize::from(codes) - 1;
            pen.put((left + 1, y), &via(app, way, cells, view), cells, role(Role::Dim));
        }
        columns.row(pen, y, said, role(Role::Text));
    }
    columns.0.iter().find(|column| column.of == PRACTICE).map(Column::end)
}
