//! The keys over the screen: groups in two columns where there is room, each row whole.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{field, open, rest};
use super::list::List;
use super::text::{width, wrapped};
use super::theme::Role;
use super::{Pen, View};
use metier_app::App;
use metier_app::command::{Command, Context};
use metier_app::overlay::Help;
use metier_app::target::Target;
use metier_content::{Item, Shape, marks};

/// Widest box.
const WIDEST: u16 = 150;
/// From this width on groups stand in two columns.
const TWO_COLUMNS: u16 = 96;
/// Cells within which a command's keys stand, and the widest column of them, as one alone may be wider.
const SEVERAL: usize = 11;
const KEYS: usize = 16;

/// A line of the help.
enum HelpLine {
    /// A group's name.
    Head(String),
    /// A command: its place among all, its keys on its first line, a part of what it does.
    Row { at: usize, keys: String, text: String },
    /// A mark before figures with its meaning.
    Mark { mark: String, text: String },
    /// An empty line.
    Gap,
}

/// Draws the help.
pub(super) fn draw(pen: &mut Pen, area: Rect, help: &Help) {
    let Pen { app, view, .. } = *pen;
    let title = view.text(Msg::ReaderKeys);
    let inner = open(pen, area, area.width.min(WIDEST), area.height, &title);
    let cells = usize::from(inner.width).saturating_sub(2);
    let hints = [Msg::HelpHint { key: "search" }, Msg::HelpHintShort];
    let hint = view.fitting(cells.saturating_sub(4), hints.map(Text::from));
    field(pen, inner, "/ ", &help.input, &hint);
    let skipped = if inner.height > 12 { 2 } else { 1 };
    let page = Rect { y: inner.y + skipped, height: inner.height.saturating_sub(skipped), ..inner };
    if help.groups.is_empty() {
        pen.page(page, &[Item::note(Msg::HelpNone)]);
        return;
    }
    let two = page.width >= TWO_COLUMNS;
    let own = if two { page.width / 2 - 1 } else { page.width };
    let blocks = blocks(app, help, usize::from(own), view);
    let columns = if two { halves(blocks) } else { vec![blocks.into_iter().flatten().collect()] };
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let is_current = |line: &HelpLine| matches!(line, HelpLine::Row { at, .. } if *at == help.cursor);
    let column = columns.iter().find(|lines| lines.iter().any(is_current));
    let first = column.and_then(|lines| lines.iter().position(is_current)).unwrap_or(0);
    let last = column.and_then(|lines| lines.iter().rposition(is_current)).unwrap_or(0);
    // What the marks mean stands below the last row, and comes into sight with it.
    let last = if help.cursor + 1 == help.count() { last.max(tallest.saturating_sub(1)) } else { last };
    // The name of the group comes into sight with its first row.
    let headed = column.and_then(|lines| lines.get(first.checked_sub(1)?));
    let first = if matches!(headed, Some(HelpLine::Head(_))) { first - 1 } else { first };
    let list = List::over(view, page, (first, last), tallest);
    for (n, lines) in columns.iter().enumerate() {
        let x = page.x + n as u16 * (own + 2);
        for ((_, line), text) in list.rows().zip(lines.iter().skip(list.top)) {
            draw_line(pen, Rect { x, width: own, ..line }, text, help.cursor);
        }
    }
    rest(pen, inner, list.in_sight());
}

fn draw_line(pen: &mut Pen, area: Rect, line: &HelpLine, cursor: usize) {
    let put = |pen: &mut Pen, by: u16, text: &str, role: Role| {
        pen.put((area.x + by, area.y), text, usize::from(area.width.saturating_sub(by)), role);
    };
    match line {
        HelpLine::Gap => {}
        HelpLine::Mark { mark, text } => {
            pen.whole((area.x + 1, area.y), mark, Role::Key);
            pen.put((area.x + 4, area.y), text, usize::from(area.width.saturating_sub(5)), Role::Text);
        }
        HelpLine::Head(text) => put(pen, 1, text, Role::Heading),
        HelpLine::Row { at, keys, text } => {
            let role = pen.row(area, Target::OverlayRow(*at), *at == cursor);
            pen.put((area.x + 1, area.y), keys, KEYS, role(Role::Key));
            // The text carries its indent.
            let indent = text.chars().take_while(|&c| c == ' ').count();
            put(pen, indent as u16, text.trim_start(), role(Role::Text));
        }
    }
}

/// The groups as lines of a width, each ending with a gap.
fn blocks(app: &App, help: &Help, cells: usize, view: &View) -> Vec<Vec<HelpLine>> {
    let all: Vec<(Command, String)> = help
        .groups
        .iter()
        .flat_map(|(_, commands)| commands)
        .map(|&command| (command, keys(app, command, cells, view)))
        .collect();
    let column = all.iter().map(|(_, keys)| width(keys)).max().unwrap_or(0).min(KEYS);
    let indent = column + 2;
    let mut at = 0;
    let mut blocks = Vec::new();
    for (name, commands) in &help.groups {
        let mut lines = vec![HelpLine::Head(view.text(name.clone()))];
        for &command in commands {
            let text = view.text(doc(command, help.here));
            let keys = all.get(at).map(|(_, keys)| keys.clone()).unwrap_or_default();
            for (n, part) in wrapped(&text, cells.saturating_sub(indent + 1)).enumerate() {
                let part = part.trim_start();
                let keys = if n == 0 { keys.clone() } else { String::new() };
                lines.push(HelpLine::Row { at, keys, text: format!("{}{part}", " ".repeat(indent)) });
            }
            at += 1;
        }
        lines.push(HelpLine::Gap);
        blocks.push(lines);
    }
    if help.input.text().is_empty() {
        let lines = marks::items().into_iter().flat_map(|item| {
            let text = view.text(item.text);
            match item.shape {
                Shape::Heading => vec![HelpLine::Head(text)],
                Shape::Gap => vec![HelpLine::Gap],
                _ => {
                    let label = view.text(item.label);
                    let line = |(n, line): (usize, &str)| HelpLine::Mark {
                        mark: if n == 0 { label.clone() } else { String::new() },
                        text: line.to_owned(),
                    };
                    wrapped(&text, cells.saturating_sub(6)).enumerate().map(line).collect()
                }
            }
        });
        blocks.push(lines.collect());
    }
    blocks
}

/// What a command does, and where, if that is not everywhere and not here.
fn doc(command: Command, here: Context) -> Text {
    let Some(spec) = command.spec() else { return Text::EMPTY };
    let text = Text::from(spec.doc.clone());
    if spec.context == Context::Global || spec.context == here {
        return text;
    }
    Msg::HelpIn { text, context: spec.context.name().into() }.into()
}

/// The keys of a command: as many as have room.
fn keys(app: &App, command: Command, cells: usize, view: &View) -> String {
    let room = SEVERAL.min(cells / 3);
    let mut shown = String::new();
    for key in app.shared.keymap.keys(command) {
        let name = view.text(key.name());
        if !shown.is_empty() && width(&shown) + 1 + width(&name) > room {
            break;
        }
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(&name);
    }
    if shown.is_empty() { view.text(Msg::HelpNoKey) } else { shown }
}

/// The groups in two columns of about one height, in their order.
fn halves(blocks: Vec<Vec<HelpLine>>) -> Vec<Vec<HelpLine>> {
    let heights: Vec<usize> = blocks.iter().map(Vec::len).collect();
    let all: usize = heights.iter().sum();
    let tallest = |split: usize| {
        let left: usize = heights.iter().take(split).sum();
        left.max(all - left)
    };
    let split = (1..=blocks.len()).min_by_key(|&split| tallest(split)).unwrap_or(0);
    let mut left = blocks;
    let right = left.split_off(split);
    [left, right].map(|blocks| blocks.into_iter().flatten().collect()).into()
}
