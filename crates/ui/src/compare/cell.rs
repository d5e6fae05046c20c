//! A cell of the comparison: the number under the others, its range or bar behind it, the difference at the right.

use ratatui::layout::Rect;

use metier_words::{Locale, Text};

use crate::text::{width, wrap};
use crate::theme::Role;
use crate::{Pen, bars};
use metier_content::compare::{Cell, ComparisonRow, Difference, Rank};
use metier_content::format;

/// Fewer cells tell bars apart no more.
const SHORTEST_BAR: usize = 6;
/// Longer bars say no more.
const LONGEST_BAR: usize = 40;

/// Cells of what stands in every column in the same place.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// The mark of the best or worst, then the widest number.
    number: usize,
    /// The widest range beside a number; 0 where it gives way.
    beside: usize,
    /// Bars, behind number and range; 0 where they have no room.
    bar: usize,
    /// The widest difference.
    differ: usize,
}

impl Parts {
    /// Parts for columns of some width.
    pub(super) fn new(rows: &[&ComparisonRow], columns: &[usize], room: usize, locale: &Locale) -> Self {
        let cells = || {
            let numbers = rows.iter().flat_map(|row| columns.iter().filter_map(|&at| row.cells.get(at)));
            numbers.filter(|cell| cell.shown.is_some())
        };
        let widest = |text: &dyn Fn(&Cell) -> Option<Text>| {
            cells().filter_map(text).map(|text| width(&text.say(locale))).max().unwrap_or(0)
        };
        let number = 1 + widest(&|cell| cell.shown.clone());
        let beside = cells().map(|cell| width(&around(cell, locale))).max().unwrap_or(0);
        let differ = widest(&|cell| match cell.difference {
            Difference::By(_) | Difference::Same => Some(cell.difference.text()),
            _ => None,
        });
        let free = room.saturating_sub(number + 1 + differ + 1);
        let both = free.saturating_sub(beside + 1);
        let (beside, bar) = match (both >= SHORTEST_BAR, free >= SHORTEST_BAR) {
            (true, _) => (beside, both),
            (false, true) => (0, free),
            _ => (beside.min(free), 0),
        };
        Self { number, beside, bar: bar.min(LONGEST_BAR), differ }
    }

    /// Cells between number and difference.
    fn middle(&self, room: usize) -> usize {
        room.saturating_sub(self.number + 1 + self.differ + 1)
    }

    /// Whether the bars of a row stand under its figures, because they have no room beside them: of the rows that others
    /// are set in below.
    fn is_under(&self, row: &ComparisonRow) -> bool {
        self.bar == 0 && row.axis.is_some() && row.indent == 0
    }

    /// Whether a difference stands in the line of its number.
    fn in_line(&self, by: &str, room: usize) -> bool {
        self.number + 1 + width(by) <= room
    }
}

/// The range around a number, in parentheses; empty where there is none.
fn around(cell: &Cell, locale: &Locale) -> String {
    if cell.beside.is_empty() {
        return String::new();
    }
    format::with(Text::EMPTY, cell.beside.clone()).say(locale).trim().to_owned()
}

/// How a cell differs, in the longest form that has room beside its number, else in the shortest that has room below.
fn differs(cell: &Cell, room: usize, parts: &Parts, locale: &Locale) -> String {
    let mut forms: Vec<String> = cell.differs().into_iter().map(|form| form.say(locale)).collect();
    let at = forms.iter().position(|form| parts.in_line(form, room));
    let at = at.or_else(|| forms.iter().position(|form| width(form) <= room));
    if forms.is_empty() { String::new() } else { forms.swap_remove(at.unwrap_or(forms.len() - 1)) }
}

/// Lines that a cell takes.
pub(super) fn lines(
    (row, cell): (&ComparisonRow, &Cell),
    room: usize,
    parts: &Parts,
    locale: &Locale,
) -> usize {
    let by = differs(cell, room, parts, locale);
    let below = usize::from(!by.is_empty() && !parts.in_line(&by, room));
    match &cell.shown {
        Some(_) => 1 + below + usize::from(parts.is_under(row)),
        None => wrap(&told(cell).say(locale), room.max(1)).len(),
    }
}

/// The words of a cell, with how their fact differs.
fn told(cell: &Cell) -> Text {
    match cell.difference {
        Difference::SameFact | Difference::OtherFact => {
            format::with(cell.text.clone(), cell.difference.text())
        }
        _ => cell.text.clone(),
    }
}

/// Draws a cell of a row.
pub(super) fn draw(
    pen: &mut Pen,
    area: Rect,
    (row, cell): (&ComparisonRow, &Cell),
    here: bool,
    parts: &Parts,
) {
    let view = pen.view;
    if area.height == 0 {
        return;
    }
    if here {
        pen.paint(area, Role::Cursor);
    }
    match &cell.shown {
        Some(number) => figure(pen, area, (row, cell), &view.text(number.clone()), here, parts),
        None => words(pen, area, cell, here),
    }
}

fn words(pen: &mut Pen, area: Rect, cell: &Cell, here: bool) {
    let view = pen.view;
    let usual = if cell.from.is_none() { Role::Dim } else { Role::Text };
    let role = if here { Role::Cursor } else { usual };
    pen.paragraph(area, &view.text(told(cell)), role);
}

fn figure(
    pen: &mut Pen,
    area: Rect,
    (row, cell): (&ComparisonRow, &Cell),
    number: &str,
    here: bool,
    parts: &Parts,
) {
    let view = pen.view;
    let theme = &view.theme;
    let glyphs = &theme.glyphs;
    let style = |role| if here { Role::Cursor } else { role };
    let (x, y, room) = (area.x, area.y, usize::from(area.width));
    let mark = match cell.rank {
        Some(Rank::Best) => Some((glyphs.best, Role::Good)),
        Some(Rank::Worst) => Some((glyphs.worst, Role::Dim)),
        None => None,
    };
    if let Some((glyph, role)) = mark {
        pen.whole((x, y), glyph, style(role));
    }
    let end = x + parts.number.min(room) as u16;
    let start = end.saturating_sub(width(number) as u16).max(x);
    pen.put((start, y), number, room, style(Role::Text));
    let by = differs(cell, room, parts, &view.locale);
    let in_line = parts.in_line(&by, room);
    // A difference that is wider than its part, such as that there is none, takes the bar's place.
    let free = if in_line {
        parts.middle(room).min(room.saturating_sub(parts.number + 2 + width(&by)))
    } else {
        parts.middle(room)
    };
    let beside = around(cell, &view.locale);
    let mut x = end + 1;
    let bar = row.axis.zip(cell.span).filter(|_| parts.bar > 0);
    if !beside.is_empty() && (parts.beside > 0 || bar.is_none()) && width(&beside) <= free {
        pen.clip((x, y), &beside, free, style(Role::Dim));
    }
    if let Some((axis, span)) = bar {
        if parts.beside > 0 {
            x += parts.beside as u16 + 1;
        }
        if usize::from(x - end - 1) + parts.bar <= free {
            let scale =
                bars::Scale { low: 0.0, high: axis.max(f32::MIN_POSITIVE), x, width: parts.bar as u16 };
            self::bar(pen, y, &scale, span, here);
        }
    }
    let under = area.y + 1 + u16::from(!by.is_empty() && !in_line);
    if let Some((axis, span)) =
        row.axis.zip(cell.span).filter(|_| parts.is_under(row) && under < area.bottom())
    {
        let cells = room.saturating_sub(2).min(LONGEST_BAR) as u16;
        let scale = bars::Scale { low: 0.0, high: axis.max(f32::MIN_POSITIVE), x: area.x + 1, width: cells };
        self::bar(pen, under, &scale, span, here);
    }
    if by.is_empty() {
        return;
    }
    let role = match cell.better {
        _ if cell.difference == Difference::Unlike => Role::Warn,
        None => Role::Dim,
        Some(false) => Role::Bad,
        Some(true) => Role::Good,
    };
    let y = if in_line { y } else { y + 1 };
    if y < area.bottom() {
        let x = area.right().saturating_sub(width(&by) as u16).max(area.x);
        pen.put((x, y), &by, room, style(role));
    }
}

/// A range with its centre on the axis of the row, or a line up to a figure without a range.
fn bar(pen: &mut Pen, y: u16, scale: &bars::Scale, span: [f32; 3], here: bool) {
    let view = pen.view;
    let theme = &view.theme;
    let style = |role| if here { Role::Cursor } else { role };
    let [low, centre, high] = span;
    let span = if low >= high { [0.0, centre, centre] } else { span };
    for x in scale.x..scale.x + scale.width {
        pen.whole((x, y), theme.glyphs.track, style(Role::Border));
    }
    bars::range(pen, y, scale, span, style(Role::Mid));
}
