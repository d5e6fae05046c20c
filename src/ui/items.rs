//! Items of a page laid out as lines: wrapped, aligned, with provenance dimmed behind figures.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width, wrap};
use super::theme::{Role, Theme};
use crate::catalog::Kind;
use crate::content::{Item, Shape};

/// Prose is not wider than this, however wide the pane.
const MEASURE: usize = 80;
/// Widest column of labels and tags.
const LABEL: usize = 36;
/// Widest column of tags.
const TAG: usize = 18;

/// One line of a laid out page.
struct Line {
    /// Item that it belongs to.
    item: usize,
    /// Column of labels: text and role.
    label: Option<(std::ops::Range<usize>, Role)>,
    /// Start of the text in cells.
    indent: usize,
    /// Bytes of the item's text.
    text: std::ops::Range<usize>,
    /// Role of the text.
    role: Role,
    /// Whether the provenance follows.
    last: bool,
}

/// A page laid out for a width.
pub struct Laid<'a> {
    items: &'a [Item],
    lines: Vec<Line>,
}

fn label_cells(items: &[Item], at: usize, shape: Shape, widest: usize, room: usize) -> usize {
    // Labels align over the run of neighbours of the same shape.
    let same = |item: &Item| item.shape == shape && !item.label.is_empty();
    let first = items.iter().take(at).rposition(|item| !same(item)).map_or(0, |i| i + 1);
    let run = items.iter().skip(first).take_while(|item| same(item));
    run.map(|item| width(&item.label)).max().unwrap_or(0).min(widest).min(room * 3 / 5)
}

/// Lays out items for a width in cells; one cell at the left is kept for the cursor.
pub fn lay(items: &[Item], cells: usize) -> Laid<'_> {
    let room = cells.saturating_sub(2).clamp(8, MEASURE);
    let mut lines = Vec::with_capacity(items.len() * 2);
    let mut run: Option<(Shape, usize)> = None;
    for (i, item) in items.iter().enumerate() {
        let mut push = |label: Option<(usize, Role)>, indent: usize, role: Role| {
            let wrapped = wrap(&item.text, room.saturating_sub(indent).max(6));
            let count = wrapped.len();
            // A label that is wider than its column goes on a line of its own.
            let tall = label.is_some_and(|(cells, _)| width(&item.label) > cells);
            if let (true, Some((_, role))) = (tall, label) {
                for (from, to) in wrap(&item.label, room) {
                    lines.push(Line {
                        item: i,
                        label: Some((from..to, role)),
                        indent: room,
                        text: 0..0,
                        role,
                        last: false,
                    });
                }
            }
            for (n, (from, to)) in wrapped.into_iter().enumerate() {
                let label = label.filter(|_| n == 0 && !tall).map(|(_, role)| (0..item.label.len(), role));
                lines.push(Line { item: i, label, indent, text: from..to, role, last: n + 1 == count });
            }
        };
        let labelled = |widest| match run {
            Some((shape, cells)) if shape == item.shape && !item.label.is_empty() => cells,
            _ => label_cells(items, i, item.shape, widest, room),
        };
        match item.shape {
            Shape::Heading => push(None, 0, Role::Heading),
            Shape::Paragraph => push(None, 0, Role::Text),
            Shape::Note | Shape::Hint => push(None, 0, Role::Dim),
            Shape::Warning => push(None, 2, Role::Warn),
            Shape::Gap => push(None, 0, Role::Text),
            Shape::Row | Shape::Drawing => {
                let cells = labelled(LABEL);
                run = Some((item.shape, cells));
                push(Some((cells, Role::Dim)), cells + 2, Role::Text);
                continue;
            }
            Shape::Bullet if item.label.is_empty() => push(None, 2, Role::Text),
            Shape::Bullet => {
                let cells = labelled(TAG);
                run = Some((Shape::Bullet, cells));
                let role = if item.link.is_some() { Role::Link } else { Role::Text };
                push(Some((cells, tag_role(&item.label))), cells + 2, role);
                continue;
            }
        }
        run = None;
    }
    Laid { items, lines }
}

/// Tags carry meaning by their word; colour only repeats it.
fn tag_role(tag: &str) -> Role {
    match tag {
        "required" => Role::Title,
        "no" => Role::Bad,
        "unknown" | "≠" => Role::Warn,
        "yes" | "same" => Role::Good,
        _ if tag.starts_with("claim") => Role::Warn,
        _ => Role::Dim,
    }
}

impl Laid<'_> {
    /// Number of lines.
    pub fn height(&self) -> usize {
        self.lines.len()
    }

    /// First and last line of an item.
    pub fn span(&self, item: usize) -> (usize, usize) {
        let first = self.lines.partition_point(|line| line.item < item);
        let end = self.lines.partition_point(|line| line.item <= item);
        (first, end.saturating_sub(1).max(first))
    }

    /// Draws the lines from `top` on. `cursor` is the item under the cursor, if the pane shows one.
    /// Calls `hit` with the item of each line and its row.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        top: usize,
        cursor: Option<usize>,
        theme: &Theme,
        mut hit: impl FnMut(usize, u16),
    ) {
        let more = theme.glyphs.more;
        let right = usize::from(area.width);
        for (y, line) in (area.top()..area.bottom()).zip(self.lines.iter().skip(top)) {
            let Some(item) = self.items.get(line.item) else { continue };
            hit(line.item, y);
            if cursor == Some(line.item) && item.shape != Shape::Gap {
                put(buf, area.x, y, theme.glyphs.cursor, 1, more, theme.style(Role::Accent));
            }
            let x = area.x + 1;
            if let Some((range, role)) = &line.label {
                let label = item.label.get(range.clone()).unwrap_or_default();
                put(buf, x, y, label, right.saturating_sub(1), more, theme.style(*role));
            }
            if line.text.start == 0 {
                match item.shape {
                    Shape::Bullet if item.label.is_empty() => {
                        put(buf, x, y, theme.glyphs.bullet, 1, more, theme.style(Role::Dim));
                    }
                    Shape::Warning => {
                        put(buf, x, y, "!", 1, more, theme.style(Role::Warn));
                    }
                    _ => {}
                }
            }
            let text = item.text.get(line.text.clone()).unwrap_or_default().trim_end();
            let indent = line.indent as u16;
            let room = right.saturating_sub(1 + line.indent);
            let end = put(buf, x + indent, y, text, room, more, theme.style(line.role));
            if line.last {
                let room = usize::from(area.right().saturating_sub(end + 2));
                let from = provenance(item, room);
                put(buf, end + 2, y, &from, room, more, theme.style(Role::Dim));
            }
        }
    }
}

/// What stands dimmed behind a figure: kind, period and place, as much of it as there is room for.
/// Our own prose carries none on the screen; the source key shows it.
fn provenance(item: &Item, room: usize) -> String {
    let Some(from) = item.from.as_ref().filter(|_| item.shape == Shape::Row) else { return String::new() };
    if from.kind == Kind::Estimated {
        return String::new();
    }
    let (word, place) = (from.kind.word(), from.geo.code());
    let long = format!("{word}, {place} {}", from.period);
    if width(&long) <= room {
        return long;
    }
    let short = format!("{word}, {place}");
    if width(&short) <= room { short } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(items: &[Item], cells: u16, rows: u16) -> Vec<String> {
        let theme = Theme::new(crate::app::ThemeName::Mono, super::super::theme::Depth::None, false);
        let area = Rect::new(0, 0, cells, rows);
        let mut buf = Buffer::empty(area);
        lay(items, usize::from(cells)).draw(&mut buf, area, 0, Some(0), &theme, |_, _| {});
        (0..rows)
            .map(|y| (0..cells).map(|x| buf[(x, y)].symbol()).collect::<String>().trim_end().to_owned())
            .collect()
    }

    #[test]
    fn labels_of_neighbours_align() {
        let items =
            [Item::row("P10", "20.00"), Item::row("Median", "28.00"), Item::bullet("a long enough text")];
        assert_eq!(drawn(&items, 20, 4), ["▌P10     20.00", " Median  28.00", " • a long enough", "   text"]);
    }

    #[test]
    fn prose_is_not_wider_than_its_measure() {
        let items = [Item::paragraph("word ".repeat(100))];
        let lines = drawn(&items, 200, 8);
        assert!(lines.iter().all(|line| width(line) <= MEASURE + 1));
        assert!(lines[0].len() > 70);
    }
}
