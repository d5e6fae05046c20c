//! Items of a page laid out as lines: wrapped, aligned, with provenance dimmed behind figures.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use ratatui::layout::Rect;

use metier_words::Locale;

use super::Pen;
use super::text::{width, wrap, wrap_parts};
use super::theme::Role;
use align::{bar_cells, figures_end, label_cells, widest_text};
use metier_app::Serial;
use metier_content::{Item, Shape, Tone};
use table::Tables;

mod align;
mod table;

/// Prose is not wider than this, however wide the pane.
const MEASURE: usize = 80;
/// Widest column of labels and tags.
const LABEL: usize = 36;
/// Widest column of tags.
const TAG: usize = 22;

/// One line of a laid out page.
struct LaidLine {
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
    /// What stands dimmed behind the text.
    tail: String,
    /// Cells for a bar before the text, on the first line of an item with one.
    bar: usize,
}

/// The words of an item.
struct Words {
    label: String,
    text: String,
    /// What can stand dimmed behind the text, the longest form first.
    tags: Vec<String>,
}

/// A page laid out for a width.
pub(super) struct Laid<'a> {
    items: &'a [Item],
    text: Rc<LaidText>,
}

/// The words and lines of a page that is laid out.
struct LaidText {
    words: Vec<Words>,
    lines: Vec<LaidLine>,
}

/// What a layout is of: the number of the items, how many of them, the width.
type Of = (Serial, usize, usize);

/// Layouts that are kept from frame to frame, the one that was used last in front.
#[derive(Clone, Default)]
pub(super) struct Kept(RefCell<Vec<(Of, Rc<LaidText>)>>);

/// Layouts that are kept: page and pane of AI of what is shown and of what stands beside it.
const KEPT: usize = 8;

impl Kept {
    /// Items laid out as [`lay`] does it, once for all frames that show the same ones in the same width.
    pub(super) fn lay<'a>(
        &self,
        serial: Serial,
        items: &'a [Item],
        cells: usize,
        locale: &Locale,
    ) -> Laid<'a> {
        let of = (serial, items.len(), cells);
        let mut kept = self.0.borrow_mut();
        let text = match kept.iter().position(|(own, _)| *own == of) {
            Some(at) => kept.remove(at).1,
            None => lay(items, cells, locale).text,
        };
        kept.truncate(KEPT - 1);
        kept.insert(0, (of, Rc::clone(&text)));
        Laid { items, text }
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Kept").field(&self.0.borrow().iter().map(|(of, _)| of).collect::<Vec<_>>()).finish()
    }
}

/// The lines of an item's text, and what stands dimmed behind the last: as much of it as there is room for, but
/// always some of it. Where the last line is full, its last word goes to a line with the tag.
fn with_tail(item: &Words, cells: usize, at_dots: bool) -> (Vec<(usize, usize)>, String) {
    let mut wrapped = if at_dots { wrap_parts(&item.text, cells) } else { wrap(&item.text, cells) };
    let tags = &item.tags;
    let Some(shortest) = tags.last().map(|tag| width(tag)) else { return (wrapped, String::new()) };
    let used = |(from, to): (usize, usize)| item.text.get(from..to).map_or(0, |text| width(text.trim_end()));
    let Some(&last) = wrapped.last() else { return (wrapped, String::new()) };
    let mut room = cells.saturating_sub(used(last) + 2);
    if room < shortest {
        let (from, to) = last;
        let own = item.text.get(from..to).unwrap_or_default().trim_end();
        // What stands behind the last comma goes with the tag where both have room, else a word.
        let with_tag = |&space: &usize| width(own.get(space..).unwrap_or_default()) + 1 + shortest <= cells;
        let comma = own.rfind(", ").map(|at| at + 1).filter(with_tag);
        let space = comma.or_else(|| own.rfind(' ')).filter(|&space| space > 0);
        wrapped.pop();
        let next = if let Some(space) = space {
            wrapped.push((from, from + space));
            (from + space + 1, to)
        } else {
            wrapped.push((from, to));
            (to, to)
        };
        room = cells.saturating_sub(if next.0 == next.1 { 0 } else { used(next) + 2 });
        wrapped.push(next);
    }
    let fits = tags.iter().find(|tag| width(tag) <= room).or(tags.last());
    (wrapped, fits.cloned().unwrap_or_default())
}

/// What stands dimmed behind an item: what a bullet says. Where a figure comes from is a mark before it, and in words
/// at the foot.
fn dimmed(item: &Item, locale: &Locale) -> Vec<String> {
    if item.tail.is_empty() {
        return Vec::new();
    }
    // The shortest form of what gives way is nothing.
    std::iter::once(item.tail.say(locale)).chain(item.gives_way.then(String::new)).collect()
}

/// Cells that a column of labels has at least, for a long label to be wrapped in it.
const LEAST_LABEL: usize = 12;

/// Lays out items for a width in cells; one cell at the left is kept for the cursor.
pub(super) fn lay<'a>(items: &'a [Item], cells: usize, locale: &Locale) -> Laid<'a> {
    let mut words: Vec<Words> = items
        .iter()
        .map(|item| Words {
            label: format!("{}{}", " ".repeat(2 * usize::from(item.indent)), item.label.say(locale)),
            text: item.text.say(locale),
            tags: dimmed(item, locale),
        })
        .collect();
    let room = cells.saturating_sub(2).clamp(8, MEASURE);
    let tables = Tables::set(items, &mut words, room, locale);
    let mut lines = Vec::with_capacity(items.len() * 2);
    let mut run: Option<(Shape, usize)> = None;
    for (i, (item, own)) in items.iter().zip(&words).enumerate() {
        let figures = figures_end((items, &words), i, room, &tables);
        let mut push = |label: Option<(usize, Role)>, indent: usize, role: Role| {
            // A label that is wider than its column goes on lines of its own: cut, two names could look the same. Figures
            // of a table stay in their columns, beside the last of them; below them a text has the whole width.
            let own_line = label.is_some_and(|(cells, _)| width(&own.label) > cells);
            let is_free = item.bar.is_none() && tables.label(i).is_none();
            let column = label.map_or(room, |(cells, _)| cells);
            let beside = own_line && !is_free && column >= LEAST_LABEL;
            let mut parts = match label {
                Some(_) if own_line => wrap(&own.label, if beside { column } else { room }),
                Some(_) => vec![(0, own.label.len())],
                None => Vec::new(),
            };
            let last = if own_line && !beside { None } else { parts.pop() };
            if let Some((_, role)) = label {
                lines.extend(parts.into_iter().map(|(from, to)| LaidLine {
                    item: i,
                    label: Some((from..to, role)),
                    indent: room,
                    text: 0..0,
                    role,
                    tail: String::new(),
                    bar: 0,
                }));
            }
            let indent = if own_line && is_free && figures.is_none() { indent.min(2) } else { indent };
            let bar = if item.bar.is_some() {
                bar_cells(room.saturating_sub(indent), widest_text(items, &words, i, room))
            } else {
                0
            };
            let indent = if bar > 0 { indent + bar + 1 } else { indent };
            let cells = room.saturating_sub(indent).max(6);
            let (wrapped, mut behind) = with_tail(own, cells, item.shape == Shape::Row);
            let count = wrapped.len();
            for (n, (from, to)) in wrapped.into_iter().enumerate() {
                let last = last.filter(|_| n == 0);
                let label = label.zip(last).map(|((_, role), (from, to))| (from..to, role));
                let tail = if n + 1 == count { std::mem::take(&mut behind) } else { String::new() };
                let bar = if n == 0 { bar } else { 0 };
                lines.push(LaidLine { item: i, label, indent, text: from..to, role, tail, bar });
            }
        };
        let labelled = |widest| match run {
            Some((shape, cells)) if shape == item.shape && !item.label.is_empty() => cells,
            _ => label_cells((items, &words), i, item.shape, widest, room, &tables),
        };
        let labelled = |widest| tables.label(i).unwrap_or_else(|| labelled(widest));
        match item.shape {
            Shape::Heading => push(None, 0, Role::Heading),
            Shape::Paragraph => push(None, 0, Role::Text),
            Shape::Note | Shape::Hint => push(None, 0, Role::Dim),
            Shape::Warning => push(None, 2, Role::Warn),
            Shape::Gap => push(None, 0, Role::Text),
            Shape::Row | Shape::For | Shape::Drawing => {
                let cells = match figures {
                    Some(end) => end.saturating_sub(2 + width(&own.text)),
                    None => labelled(LABEL),
                };
                run = Some((item.shape, cells)).filter(|_| figures.is_none());
                // In a table the name is what one opens.
                let is_name = item.link.is_some() && tables.label(i).is_some();
                push(Some((cells, if is_name { Role::Link } else { Role::Dim })), cells + 2, Role::Text);
                continue;
            }
            Shape::Bullet if item.label.is_empty() => push(None, 2, Role::Text),
            Shape::Bullet => {
                let cells = labelled(TAG);
                run = Some((Shape::Bullet, cells));
                let role = if item.link.is_some() { Role::Link } else { Role::Text };
                push(Some((cells, tag_role(item.tone))), cells + 2, role);
                continue;
            }
        }
        run = None;
    }
    Laid { items, text: Rc::new(LaidText { words, lines }) }
}

/// Tags carry meaning by their word; colour only repeats it.
fn tag_role(tone: Tone) -> Role {
    match tone {
        Tone::Firm => Role::Title,
        Tone::Bad => Role::Bad,
        Tone::Careful => Role::Warn,
        Tone::Good => Role::Good,
        Tone::Plain => Role::Dim,
    }
}

impl Laid<'_> {
    /// Number of lines.
    pub(super) fn height(&self) -> usize {
        self.text.lines.len()
    }

    /// The first item that begins on one of some lines; the one that they belong to where none begins there.
    pub(super) fn first_whole(&self, mut lines: std::ops::Range<usize>) -> usize {
        let own = |at: usize| self.text.lines.get(at).map(|line| line.item);
        let last = self.items.len().saturating_sub(1);
        let begins = |at: usize| at == 0 || own(at) != own(at - 1);
        let first = lines.start;
        lines.find(|&at| own(at).is_some() && begins(at)).and_then(own).or_else(|| own(first)).unwrap_or(last)
    }

    /// First and last line of an item.
    pub(super) fn span(&self, item: usize) -> (usize, usize) {
        let first = self.text.lines.partition_point(|line| line.item < item);
        let end = self.text.lines.partition_point(|line| line.item <= item);
        (first, end.saturating_sub(1).max(first))
    }

    /// Draws as much as has room; where that is not all, the last line says so.
    pub(super) fn draw_beginning(&self, pen: &mut Pen, area: Rect) {
        self.draw_part(pen, area, 0);
    }

    /// Draws what has room from a line on, or from the last one from which all the rest has; where lines stand before
    /// or after it, the first and the last line say so. Returns that line.
    pub(super) fn draw_part(&self, pen: &mut Pen, area: Rect, top: usize) -> usize {
        let theme = &pen.view.theme;
        let height = usize::from(area.height);
        let top = top.min(self.height().saturating_sub(height));
        let (above, below) = (u16::from(top > 0), u16::from(self.height() > top + height));
        let mut own = area.height.saturating_sub(above + below);
        // A heading without anything below it, and the air before it, wait for what they are of.
        let shape = |line: usize| {
            let item = self.text.lines.get(line).and_then(|line| self.items.get(line.item));
            item.map(|item| item.shape)
        };
        let waits = |own: u16| {
            let last = top + usize::from(above + own).saturating_sub(1);
            matches!(shape(last), Some(Shape::Heading | Shape::Gap))
        };
        while below > 0 && own > 1 && waits(own) {
            own -= 1;
        }
        let shown = Rect { y: area.y + above, height: own, ..area };
        self.draw(pen, shown, top + usize::from(above), None);
        // It stands where the line that it stands for would begin.
        let mut mark = |y: u16, line: usize| {
            let indent = self.text.lines.get(line).map_or(0, |line| line.indent);
            let x = area.x + 1 + (indent as u16).min(area.width.saturating_sub(2));
            pen.whole((x, y), theme.glyphs.more, Role::Dim);
        };
        if above > 0 {
            mark(area.y, top);
        }
        if below > 0 && area.height > above {
            mark(shown.bottom(), top + usize::from(above + own));
        }
        top
    }

    /// The item of each line from one on.
    pub(super) fn items_from(&self, top: usize) -> impl Iterator<Item = usize> {
        self.text.lines.iter().skip(top).map(|line| line.item)
    }

    /// Lines at the lower edge that are headings without anything below them, and the air before them: they wait for
    /// what they are of, but for the one that the cursor stands on.
    fn headings_at_end(&self, top: usize, height: u16, cursor: Option<usize>) -> u16 {
        let end = top + usize::from(height);
        // On a low page every line counts.
        if height < 12 || end >= self.text.lines.len() {
            return 0;
        }
        let waits = |line: usize| {
            let item = self.text.lines.get(line).map(|line| line.item).filter(|&item| cursor != Some(item));
            let shape = item.and_then(|item| self.items.get(item)).map(|item| item.shape);
            matches!(shape, Some(Shape::Heading | Shape::Gap))
        };
        let waiting = (top + 1..end).rev().take_while(|&line| waits(line)).count();
        waiting.min(usize::from(height)) as u16
    }

    /// Draws the lines from `top` on. `cursor` is the item under the cursor, if the pane shows one.
    pub(super) fn draw(&self, pen: &mut Pen, area: Rect, top: usize, cursor: Option<usize>) {
        let theme = &pen.view.theme;
        let right = usize::from(area.width);
        let mut above = None;
        let area = Rect { height: area.height - self.headings_at_end(top, area.height, cursor), ..area };
        for (y, line) in (area.top()..area.bottom()).zip(self.text.lines.iter().skip(top)) {
            let (Some(item), Some(own)) = (self.items.get(line.item), self.text.words.get(line.item)) else {
                continue;
            };
            // One quiet bar, on the first line of the item that is seen.
            let is_first = above.replace(line.item) != Some(line.item);
            if cursor == Some(line.item) && item.shape != Shape::Gap {
                let glyph = if is_first { theme.glyphs.cursor } else { "" };
                pen.put((area.x, y), glyph, 1, Role::Accent);
            } else if let Some(from) =
                item.from.as_ref().filter(|_| is_first && line.text.start == 0 && item.shape == Shape::Row)
            {
                pen.put((area.x, y), theme.glyphs.origin(from.kind), 1, Role::Dim);
            }
            let x = area.x + 1;
            if let Some((range, role)) = &line.label {
                let label = own.label.get(range.clone()).unwrap_or_default();
                let room = right.saturating_sub(1);
                pen.put((x, y), label, room, *role);
            }
            if line.text.start == 0 {
                match item.shape {
                    Shape::Bullet if item.label.is_empty() => {
                        pen.put((x, y), theme.glyphs.bullet, 1, Role::Dim);
                    }
                    Shape::Warning => {
                        pen.put((x, y), "!", 1, Role::Warn);
                    }
                    _ => {}
                }
            }
            let text = own.text.get(line.text.clone()).unwrap_or_default().trim_end();
            let indent = line.indent as u16;
            let room = right.saturating_sub(1 + line.indent);
            if let (Some(share), true) = (item.bar, line.bar > 0) {
                let bar = Rect { x: x + indent - line.bar as u16 - 1, y, width: line.bar as u16, height: 1 };
                let (full, track) = (Role::Exposure, Role::Track);
                super::bars::filled(pen, bar, share, full);
                super::bars::track(pen, bar, track);
            }
            let end = pen.put((x + indent, y), text, room, line.role);
            if !line.tail.is_empty() {
                let end = if text.is_empty() { end } else { end + 2 };
                let room = usize::from(area.right().saturating_sub(end));
                pen.put((end, y), &line.tail, room, Role::Dim);
            }
        }
    }
}

impl Pen<'_, '_> {
    /// Draws a page of items from its beginning; how many lines it takes, of which not all may have room.
    pub(crate) fn page(&mut self, area: Rect, page: &[Item]) -> usize {
        let laid = lay(page, usize::from(area.width), &self.view.locale);
        laid.draw(self, area, 0, None);
        laid.height()
    }
}

#[cfg(test)]
mod tests {
    use metier_words::Text;

    use super::*;

    fn trimmed(size: (u16, u16), draw: impl FnOnce(&mut Pen)) -> Vec<String> {
        crate::pen::tests::drawn(size, draw).iter().map(|line| line.trim_end().to_owned()).collect()
    }

    fn drawn(items: &[Item], cells: u16, rows: u16) -> Vec<String> {
        let laid = lay(items, usize::from(cells), &Locale::default());
        trimmed((cells, rows), |pen| laid.draw(pen, pen.buf.area, 0, Some(0)))
    }

    fn beginning(items: &[Item], rows: u16) -> Vec<String> {
        let laid = lay(items, 12, &Locale::default());
        trimmed((12, rows), |pen| laid.draw_beginning(pen, pen.buf.area))
    }

    #[test]
    fn labels_of_neighbours_align() {
        let row = |label, text| Item::row(Text::verbatim(label), Text::verbatim(text));
        let bullet = Item::bullet(Text::verbatim("a long enough text"));
        let items = [row("P10", "20.00"), row("Median", "28.00"), bullet];
        assert_eq!(drawn(&items, 20, 4), ["▌P10     20.00", " Median  28.00", " • a long enough", "   text"]);
    }

    #[test]
    fn a_page_that_is_longer_than_its_room_says_so() {
        let items = [Item::paragraph(Text::verbatim("one two three four five six"))];
        let rows = |height: u16| beginning(&items, height);
        assert_eq!(rows(3), [" one two", " three four", " five six"]);
        assert_eq!(rows(2), [" one two", " …"]);
        assert_eq!(rows(0), Vec::<String>::new());
    }

    #[test]
    fn labels_of_a_section_align_whatever_stands_between_them() {
        let row = |label, text| Item::row(Text::verbatim(label), Text::verbatim(text));
        let head = || Item::heading(Text::verbatim("Head"));
        let items = [row("a", "1"), head(), row("longer", "2"), Item::gap(), row("a", "3")];
        assert_eq!(drawn(&items, 70, 5), ["▌a       1", " Head", " longer  2", "", " a  3"]);
        let tagged = Item::tagged(Text::verbatim("a longer tag"), Text::verbatim("4"));
        let both = [row("a", "1"), tagged];
        assert_eq!(drawn(&both, 70, 2), ["▌a             1", " a longer tag  4"]);
        // In a narrow pane neighbours do.
        assert_eq!(drawn(&items, 20, 5), ["▌a  1", " Head", " longer  2", "", " a  3"]);
    }

    #[test]
    fn figures_behind_names_end_at_one_column_where_no_table_has_room() {
        let row = |label: &'static str, text| {
            Item::row(Text::verbatim(label), Text::verbatim(text)).link(metier_model::GroupId::all().next())
        };
        let items = [row("one", "96,000"), row("a name that is long", "136,400"), row("two", "9")];
        assert_eq!(
            drawn(&items, 40, 3),
            [
                "▌one                   96,000",
                " a name that is long  136,400",
                " two                        9"
            ]
        );
        let narrow = drawn(&items, 26, 4);
        assert_eq!(
            narrow,
            [
                "▌one               96,000",
                " a name that is long",
                "                  136,400",
                " two                    9"
            ]
        );
    }

    #[test]
    fn no_heading_stands_last_above_the_mark_of_what_is_cut() {
        let text = |text| Item::paragraph(Text::verbatim(text));
        let items =
            [text("one"), Item::gap(), Item::heading(Text::verbatim("Head")), text("two"), text("three")];
        let rows = beginning(&items, 4);
        assert_eq!(rows, [" one", " …", "", ""]);
    }

    #[test]
    fn prose_is_not_wider_than_its_measure() {
        let items = [Item::paragraph(Text::verbatim("word ".repeat(100)))];
        let lines = drawn(&items, 200, 8);
        assert!(lines.iter().all(|line| width(line) <= MEASURE + 1));
        assert!(lines[0].len() > 70);
    }
}
