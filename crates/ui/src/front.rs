//! The front door: what the program is for, the field, the ways in, and three facts about all occupations.
//!
//! ```text
//! What any job in Canada pays, how to get in, …
//!
//! > a job, a code, or a pasted job offer
//!
//! My work now     not said yet       m       Technical workforce in health      34
//! What suits me   30 questions       I       Building trades                    41
//!   …                                        …
//! Most job openings        Least touched by AI          Best paid after college
//! Nurses     ▇▇▇ 123,400   Welders      ▇       12      Pilots   ▇▇▇▇  104,000
//! ```

use std::cell::OnceCell;

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::text::{width, wrap};
use super::theme::Role;
use super::{Pen, View, bars, grid, map};
use metier_app::front::FrontLayout;
use metier_app::target::{Ask, Door, Target};
use metier_app::{App, Command};
use metier_content::front::Ranking;
use metier_content::terms;
use metier_model::facts::FieldHead;
use metier_plan::interests::ITEMS;

/// The door is not wider than this.
const WIDEST: u16 = 150;
/// Fewest and most cells of a bar.
const BAR: (u16, u16) = (4, 12);

/// A line of the door.
enum FrontLine {
    Heading(String),
    Door(Door),
    Gap,
}

/// Draws the screen.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let inner = grid::screen(pen, body, &view.text(Msg::FrontTitle));
    let cells = inner.width.min(WIDEST);
    let inner = Rect { x: inner.x + (inner.width - cells) / 2, width: cells, ..inner };
    match FrontLayout::of(app.shared.size) {
        FrontLayout::List => list(pen, inner),
        form => columns(pen, inner, form),
    }
}

/// Writes a text in lines and returns the row below it.
fn lines(pen: &mut Pen, area: Rect, text: &str, role: Role) -> u16 {
    let cells = usize::from(area.width.saturating_sub(2)).max(1);
    let mut y = area.top();
    for (from, to) in wrap(text, cells) {
        if y < area.bottom() {
            let line = text.get(from..to).unwrap_or_default().trim_end();
            pen.put((area.x + 1, y), line, cells, role);
            y += 1;
        }
    }
    y
}

fn columns(pen: &mut Pen, inner: Rect, form: FrontLayout) {
    let Pen { app, view, .. } = *pen;
    let sizes = &Sizes::default();
    let front = &app.screens.front;
    let fields: Vec<Door> = front.fields().collect();
    let told = sentence(inner, view);
    let sentence = wrap(&told, usize::from(inner.width.saturating_sub(2))).len() as u16;
    let below = if form == FrontLayout::Tall { front.ranked_rows() as u16 + 2 } else { 0 };
    // Lines of air and headings, given where all fields still have their rows.
    let mut spare = inner.height.saturating_sub(sentence + 1 + fields.len() as u16 + below);
    let mut take = || {
        let given = spare.min(1);
        spare -= given;
        given
    };
    let [under_field, over_field, headings, top] = [take(), take(), take(), take()];
    let area = |y: u16| Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
    let y = lines(pen, area(inner.y + top), &told, Role::Title) + over_field;
    field(pen, Rect { y, height: 1, ..inner });
    let y = y + 1 + under_field;
    let bottom = inner.bottom().saturating_sub(below);
    let left = Rect { y, height: bottom.saturating_sub(y), width: inner.width / 2, ..inner };
    let right = Rect { x: left.right() + 1, width: inner.width.saturating_sub(left.width + 1), ..left };
    let heading = |message: Msg| (headings > 0).then(|| FrontLine::Heading(view.text(message)));
    let mut ways: Vec<FrontLine> = heading(Msg::FrontWays).into_iter().collect();
    ways.extend(front.ways().filter(|&door| part_of(door).is_none()).map(FrontLine::Door));
    let mut parts: Vec<(Msg, Vec<Door>)> = Vec::new();
    for part in [Msg::FrontKnown, Msg::FrontAsks] {
        let doors: Vec<Door> = front.ways().filter(|&door| part_of(door).as_ref() == Some(&part)).collect();
        if !doors.is_empty() {
            parts.push((part, doors));
        }
    }
    // A part begins with a line of air where every way has room beside it.
    let airy = usize::from(left.height)
        >= ways.len() + parts.iter().map(|(_, doors)| doors.len() + 2).sum::<usize>();
    for (part, doors) in parts {
        if airy {
            ways.push(FrontLine::Gap);
        }
        ways.push(FrontLine::Heading(view.text(part)));
        ways.extend(doors.into_iter().map(FrontLine::Door));
    }
    if form == FrontLayout::Columns {
        ways.push(FrontLine::Gap);
        for (at, ranking) in app.derived().rankings().iter().enumerate() {
            ways.push(FrontLine::Heading(view.text(ranking.heading.clone())));
            ways.extend((0..front.ranked_rows()).map(|row| FrontLine::Door(Door::Ranked(at, row))));
        }
    }
    let doors = heading(Msg::FrontFields).into_iter().chain(fields.into_iter().map(FrontLine::Door));
    let doors: Vec<FrontLine> = doors.collect();
    // What has no room below the ways comes into sight with the cursor, and is announced.
    let height = usize::from(left.height).max(1);
    let top = match position(&ways, front.cursor) {
        Some(at) => {
            // A fact is seen with its heading.
            let first = if matches!(front.cursor, Door::Ranked(_, 0)) { at.saturating_sub(1) } else { at };
            super::scroll(view.list_top.get(), first, at, height, ways.len())
        }
        None if front.cursor == Door::Field => 0,
        None => view.list_top.get().min(ways.len().saturating_sub(height)),
    };
    view.list_top.set(top);
    column(pen, left, ways.get(top..).unwrap_or_default(), sizes);
    column(pen, right, &doors, sizes);
    out_of_sight(pen, inner, top, (height, ways.len()));
    // The facts stand right below the longer of the two.
    let bottom = bottom.min(y + ways.len().max(doors.len()) as u16);
    if form == FrontLayout::Tall {
        let foot = bottom + below;
        if foot + 1 < inner.bottom() {
            let rest = Rect { y: foot + 1, height: inner.bottom() - foot - 1, ..inner };
            // Where there is room, all occupations stand between the facts and the foot.
            let by = map::shape::draw(pen, rest);
            let area = Rect { y: rest.y + by, height: rest.height - by, ..rest };
            lines(pen, area, &view.text(Msg::FrontFoot { source: "source" }), Role::Dim);
        }
        let rankings = app.derived().rankings();
        let third = inner.width / rankings.len().max(1) as u16;
        for ((at, ranking), x) in rankings.iter().enumerate().zip((inner.x..).step_by(usize::from(third))) {
            let area = Rect { x, y: bottom + 1, width: third, height: below.saturating_sub(1) };
            let rows = (0..front.ranked_rows()).map(|row| FrontLine::Door(Door::Ranked(at, row)));
            let heading = FrontLine::Heading(view.text(ranking.heading.clone()));
            column(pen, area, &std::iter::once(heading).chain(rows).collect::<Vec<_>>(), sizes);
        }
    }
}

/// What the program is for: whole where that has one line or there are lines enough, else in fewer words.
fn sentence(inner: Rect, view: &View) -> String {
    let cells = usize::from(inner.width.saturating_sub(2));
    let whole = view.text(Msg::FrontSentence);
    if width(&whole) <= cells || inner.height >= 24 { whole } else { view.text(Msg::FrontSentenceShort) }
}

/// Where a door stands among some lines.
fn position(all: &[FrontLine], cursor: Door) -> Option<usize> {
    all.iter().position(|line| matches!(line, FrontLine::Door(door) if *door == cursor))
}

/// Says in the lower line of the frame around the screen which lines of a list are in sight.
fn out_of_sight(pen: &mut Pen, inner: Rect, top: usize, (height, count): (usize, usize)) {
    let frame =
        Rect { x: inner.x.saturating_sub(1), y: inner.y, width: inner.width + 2, height: inner.height + 1 };
    let told = pen.view.text(grid::in_sight(top, height, count));
    grid::mark(pen, frame, &[told]);
}

fn column(pen: &mut Pen, area: Rect, lines: &[FrontLine], sizes: &Sizes) {
    for (y, line) in (area.top()..area.bottom()).zip(lines) {
        draw_line(pen, Rect { y, height: 1, ..area }, line, sizes);
    }
}

/// Where there is no room for columns: one line below the other, scrolled to the cursor.
fn list(pen: &mut Pen, inner: Rect) {
    let Pen { app, view, .. } = *pen;
    let sizes = &Sizes::default();
    let front = &app.screens.front;
    let told = sentence(inner, view);
    let cells = usize::from(inner.width.saturating_sub(2)).max(1);
    let part = |(from, to): (usize, usize)| told.get(from..to).unwrap_or_default().trim_end().to_owned();
    let mut all: Vec<FrontLine> = wrap(&told, cells).into_iter().map(part).map(FrontLine::Heading).collect();
    all.push(FrontLine::Door(Door::Field));
    // Lines are scarce: the ways say themselves what they are.
    all.extend(front.ways().map(FrontLine::Door));
    all.push(FrontLine::Heading(view.text(Msg::FrontFields)));
    all.extend(front.fields().map(FrontLine::Door));
    for (at, ranking) in app.derived().rankings().iter().enumerate() {
        all.push(FrontLine::Heading(view.text(ranking.heading.clone())));
        all.extend((0..front.ranked_rows()).map(|row| FrontLine::Door(Door::Ranked(at, row))));
    }
    let cursor = position(&all, front.cursor).unwrap_or(0);
    let height = usize::from(inner.height).max(1);
    // At the field the sentence stands above it.
    let first = if front.cursor == Door::Field { 0 } else { cursor.saturating_sub(1) };
    view.list_top.set(super::scroll(view.list_top.get().min(all.len()), first, cursor, height, all.len()));
    for (y, line) in (inner.top()..inner.bottom()).zip(all.iter().skip(view.list_top.get())) {
        draw_line(pen, Rect { y, height: 1, ..inner }, line, sizes);
    }
    out_of_sight(pen, inner, view.list_top.get(), (height, all.len()));
}

fn draw_line(pen: &mut Pen, line: Rect, what: &FrontLine, sizes: &Sizes) {
    let room = usize::from(line.width.saturating_sub(2));
    match what {
        FrontLine::Gap => {}
        FrontLine::Heading(text) => {
            pen.put((line.x + 1, line.y), text, room, Role::Dim);
        }
        FrontLine::Door(Door::Field) => field(pen, line),
        FrontLine::Door(door) => self::door(pen, line, *door, sizes),
    }
}

/// The field that takes what is typed.
fn field(pen: &mut Pen, line: Rect) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let here = app.screens.front.cursor == Door::Field;
    pen.hits.add(line, Target::Door(Door::Field));
    if here {
        pen.whole((line.x, line.y), theme.glyphs.cursor, Role::Accent);
    }
    let accent = if here { Role::Heading } else { Role::Dim };
    let mut x = pen.whole((line.x + 1, line.y), theme.glyphs.after, accent) + 1;
    if here {
        x = pen.whole((x, line.y), " ", Role::Cursor) + 1;
    }
    let room = usize::from(line.right().saturating_sub(x));
    let words = [Msg::FrontField, Msg::FrontFieldShort].map(|text| view.text(text));
    let fits = words.iter().find(|text| width(text) <= room);
    let hint = fits.or(words.last()).map_or("", String::as_str);
    // An offer that was left stands there to be come back to.
    let left = app.shared.left_offer().map(|offer| view.verbatim(offer));
    let text = left.as_deref().unwrap_or(hint);
    pen.put((x, line.y), text, room, if here { Role::Text } else { Role::Dim });
}

fn door(pen: &mut Pen, line: Rect, door: Door, sizes: &Sizes) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let here = app.screens.front.cursor == door;
    let role = if here { Role::Cursor } else { Role::Text };
    let dim = if here { role } else { Role::Dim };
    let line = Rect { width: line.width.saturating_sub(1), ..line };
    pen.hits.add(line, Target::Door(door));
    if here {
        pen.paint(line, role);
    }
    let x = line.x + 1;
    let room = |x: u16, right: u16| usize::from(right.saturating_sub(x));
    match door {
        Door::Area(at) => {
            let fields = app.catalog().field_heads(app.shared.settings.lang);
            let Some(field) = fields.get(usize::from(at)) else { return };
            let jobs = field.positions;
            let words = view.text(Msg::FrontJobs { n: jobs as i64 });
            // The number alone where one of the names would be cut.
            let named = |field: &FieldHead| view.text(terms::field(&field.name, &field.besides));
            let names = || fields.iter().map(|field| width(&named(field))).max().unwrap_or(0);
            let longest = *sizes.fields.get_or_init(names);
            let whole = longest + width(&words) + 3 < usize::from(line.width);
            let jobs = if whole { words } else { jobs.to_string() };
            let right = line.right().saturating_sub(width(&jobs) as u16 + 1);
            pen.whole((right, line.y), &jobs, dim);
            let name = named(field);
            pen.put((x, line.y), &name, room(x, right.saturating_sub(1)), role);
        }
        Door::Known(group) => {
            let saved = app.shared.shortlist.contains(app.catalog().code(group));
            let mark = if saved { theme.glyphs.saved } else { " " };
            pen.whole((x, line.y), mark, if here { role } else { Role::Saved });
            let x = pen.whole((x + 2, line.y), app.catalog().code(group), dim) + 1;
            let cells = room(x, line.right());
            pen.put((x, line.y), &view.short(app, group, cells), cells, role);
        }
        Door::Ranked(at, row) => {
            let rankings = app.derived().rankings();
            let Some((ranking, row)) =
                rankings.get(at).and_then(|ranking| Some((ranking, ranking.rows.get(row)?)))
            else {
                return;
            };
            let value = view.text(row.value.clone());
            let Some(&(cells, names)) =
                sizes.rankings.get(at).map(|size| size.get_or_init(|| widest(ranking, app, view)))
            else {
                return;
            };
            let right = line.right().saturating_sub(cells);
            pen.whole((line.right() - width(&value) as u16, line.y), &value, role);
            // A bar takes what the short titles leave.
            let bar = line.width.saturating_sub(names + cells + 4).clamp(BAR.0, BAR.1);
            let bar = Rect { x: right.saturating_sub(bar + 1), y: line.y, width: bar, height: 1 };
            let shade = if here { role } else { Role::Exposure };
            bars::filled(pen, bar, row.share, shade);
            bars::track(pen, bar, if here { role } else { Role::Track });
            let cells = room(x, bar.x.saturating_sub(1));
            pen.put((x, line.y), &view.short(app, row.group, cells), cells, role);
        }
        way => {
            let Some((command, title)) = named(way) else { return };
            let key = command.and_then(|command| app.shared.keymap.first(command));
            // On the field a letter is text: a key that would be typed is not offered.
            let key = key.filter(|&key| app.types(key).is_none()).map(|key| view.text(key.name()));
            let key_style = if here { role } else { Role::Key };
            let &WaySizes { titles, told: longest, all, keys } =
                sizes.ways.get_or_init(|| widest_way(app, view));
            // Keys stand at the right, as in the palette: titles begin where all others do, also while keys rest.
            let key = key.unwrap_or_default();
            pen.whole((line.right().saturating_sub(width(&key) as u16), line.y), &key, key_style);
            let right = line.right().saturating_sub(keys + 1);
            let title = view.text(title);
            let end = pen.put((x, line.y), &title, room(x, right), role);
            // What is told stands in one column, where all of it has room there; else that of the ways in one of theirs.
            let fits = |titles: u16, told: usize| told <= room(x + titles + 2, right);
            let is_ask = matches!(way, Door::Ask(_));
            let column = match all {
                (titles, told) if fits(titles, told) => x + titles + 2,
                _ if is_ask => return,
                _ if fits(titles, longest) => x + titles + 2,
                _ => end + 2,
            };
            let told = match (way, app.shared.work()) {
                (Door::Work, Some(group)) => {
                    let code = app.catalog().code(group);
                    format!("{code} {}", view.short(app, group, room(column + 6, right)))
                }
                _ => view.text(told(way, app)),
            };
            // One's work has a name of its own length, which may begin before the column.
            let x = if width(&told) <= room(column, right) { column } else { end + 2 };
            if width(&told) <= room(x, right) || way == Door::Work {
                pen.put((x, line.y), &told, room(x, right), dim);
            }
        }
    }
}

/// Widths that several lines share, each found once a frame.
#[derive(Default)]
struct Sizes {
    /// The longest name of a field of work.
    fields: OnceCell<usize>,
    /// The widest figure of each ranking, and its longest short title.
    rankings: [OnceCell<(u16, u16)>; 3],
    ways: OnceCell<WaySizes>,
}

/// Cells of the ways.
struct WaySizes {
    /// The longest title.
    titles: u16,
    /// The longest of what is told of one.
    told: usize,
    /// The longest title and the longest of what is told, of ways and questions.
    all: (u16, usize),
    /// The longest name of a key.
    keys: u16,
}

/// Cells of the widest figure of a ranking, and of its longest short title.
fn widest(ranking: &Ranking, app: &App, view: &View) -> (u16, u16) {
    let cells = ranking.rows.iter().map(|row| width(&view.text(row.value.clone()))).max();
    let names = ranking.rows.iter().map(|row| width(&view.short(app, row.group, 0))).max();
    (cells.unwrap_or(0) as u16, names.unwrap_or(0) as u16)
}

/// The room that the ways share.
fn widest_way(app: &App, view: &View) -> WaySizes {
    let ways = [Door::Work, Door::Suits, Door::Map, Door::Shortlist, Door::Classes, Door::Place];
    let (mut titles, mut keys) = (0, 0);
    for (command, title) in ways.into_iter().filter_map(named) {
        titles = titles.max(width(&view.text(title)) as u16);
        let key = command.and_then(|command| app.shared.keymap.first(command));
        keys = keys.max(key.map_or(0, |key| width(&view.text(key.name())) as u16));
    }
    let longest =
        |doors: &[Door]| doors.iter().map(|&way| width(&view.text(told(way, app)))).max().unwrap_or(0);
    let own = longest(&ways);
    let asks = Ask::ALL.map(Door::Ask);
    let names = asks.into_iter().filter_map(named).map(|(_, title)| width(&view.text(title)) as u16).max();
    let all = (titles.max(names.unwrap_or(0)), own.max(longest(&asks)));
    WaySizes { titles, told: own, all, keys }
}

/// The command behind a way, and what it is called.
fn named(way: Door) -> Option<(Option<Command>, Msg)> {
    Some(match way {
        Door::Work => (Some(Command::Moves), Msg::FrontWork),
        Door::Suits => (Some(Command::Interests), Msg::SuitsTitle),
        Door::Map => (Some(Command::Map), Msg::FrontMap),
        Door::Shortlist => (Some(Command::ShortlistScreen), Msg::CommandShowShortlist),
        Door::Classes => (Some(Command::Explore), Msg::FrontClasses),
        Door::Place => (Some(Command::Region), Msg::FrontPlace),
        Door::Ask(ask) => (Some(ask.command()), ask.question()),
        Door::Field | Door::Known(_) | Door::Area(_) | Door::Ranked(..) => return None,
    })
}

/// The heading that a way stands under, where that is not the first one.
fn part_of(way: Door) -> Option<Msg> {
    match way {
        Door::Known(_) => Some(Msg::FrontKnown),
        Door::Ask(_) => Some(Msg::FrontAsks),
        _ => None,
    }
}

/// What there is to say of a way, in a few words.
fn told(way: Door, app: &App) -> Text {
    match way {
        Door::Work => Msg::FrontNoWork.into(),
        Door::Suits => {
            let answered = app.shared.person.answers.profile().answered;
            let items = ITEMS as i64;
            match answered {
                0 => Msg::FrontQuestions { n: items }.into(),
                n => Msg::FrontAnswered { n: n as i64, items }.into(),
            }
        }
        Door::Map => Msg::FrontMapTold.into(),
        Door::Shortlist => match app.shared.shortlist.entries().len() {
            0 => Msg::FrontNothingSaved.into(),
            n => Number::whole(n as i64).into(),
        },
        Door::Classes => Msg::FrontClassesTold.into(),
        Door::Place => app.shared.place_name(),
        Door::Ask(ask) => ask.answer().into(),
        Door::Field | Door::Known(_) | Door::Area(_) | Door::Ranked(..) => Text::EMPTY,
    }
}
