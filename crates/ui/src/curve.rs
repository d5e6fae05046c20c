//! The running sum of a what-if as a curve: years below it, zero as a line, where it breaks even, what it ends at.

use ratatui::layout::Rect;

use metier_words::Msg;

use super::text::width;
use super::theme::Role;
use super::{Pen, View};
use metier_evidence::payback::{Curve, Payback};

/// Cells for the values at the left.
const LEFT: u16 = 7;
/// Dots of a braille cell, by column and row from the top.
const DOTS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

/// Thousands of CAD: `-11k`.
fn thousands(value: f64, view: &View) -> String {
    match (value / 1_000.0).round() as i64 {
        0 => "0".to_owned(),
        thousands => view.text(Msg::MapThousands { n: thousands }),
    }
}

/// Rows above and below the line of zero, so that no sum but zero stands on it.
struct Plot {
    area: Rect,
    zero: u16,
    high: f64,
    low: f64,
    years: f64,
}

impl Plot {
    /// Row and quarter of it, from the top, of a value.
    fn level(&self, value: f64) -> (u16, usize) {
        let above = self.zero - self.area.y;
        let below = self.area.bottom() - 1 - self.zero;
        let quarter = |share: f64, rows: u16| {
            let quarters = usize::from(rows) * 4;
            ((share * quarters as f64) as usize).min(quarters.saturating_sub(1))
        };
        if value > 0.5 && above > 0 {
            let at = quarter(value / self.high, above);
            (self.zero - 1 - (at / 4) as u16, 3 - at % 4)
        } else if value < -0.5 && below > 0 {
            let at = quarter(value / self.low, below);
            (self.zero + 1 + (at / 4) as u16, at % 4)
        } else {
            (self.zero, 2)
        }
    }

    /// The column of a year.
    fn column(&self, year: f64) -> u16 {
        self.area.x + (year / self.years * f64::from(self.area.width - 1)).round() as u16
    }
}

/// Draws the curve, or both where the two tuitions differ, with an axis of years in its last row.
pub(super) fn draw(pen: &mut Pen, area: Rect, result: &Payback, banded: bool) {
    let view = pen.view;
    let theme = &view.theme;
    let named = banded && area.width >= 60;
    let tail: u16 = if named { 19 } else { 6 };
    if area.height < 4 || area.width < LEFT + tail + 10 {
        return;
    }
    let mut curves = vec![(&result.low_tuition, Msg::PaybackLowCurve, Role::Senior)];
    if banded {
        curves.insert(0, (&result.high_tuition, Msg::PaybackHighCurve, Role::Entry));
    }
    let all = || curves.iter().flat_map(|(curve, ..)| curve.sums.iter().copied());
    let (high, low) = (all().fold(0.0, f64::max), all().fold(0.0, f64::min));
    let plot = Rect { x: area.x + LEFT, width: area.width - LEFT - tail, height: area.height - 1, ..area };
    let free = f64::from(plot.height - 1);
    let mut above = (free * high / (high - low).max(1.0)).round() as u16;
    if high > 0.5 {
        above = above.max(1);
    }
    if low < -0.5 {
        above = above.min(plot.height - 2);
    }
    let years = result.low_tuition.sums.len().max(1) as f64;
    let plot = Plot { area: plot, zero: plot.y + above, high, low, years };
    for x in plot.area.left()..plot.area.right() {
        pen.whole((x, plot.zero), if theme.glyphs.ascii { "-" } else { "─" }, Role::Border);
    }
    for (value, y) in [(high, plot.area.top()), (low, plot.area.bottom() - 1), (0.0, plot.zero)] {
        if value == 0.0 || y != plot.zero {
            let text = thousands(value, view);
            let x = (area.x + LEFT - 1).saturating_sub(width(&text) as u16);
            pen.clip((x, y), &text, usize::from(LEFT - 1), Role::Dim);
        }
    }
    let mut dots = vec![0_u8; usize::from(plot.area.width) * usize::from(plot.area.height)];
    for (curve, _, role) in &curves {
        line(pen, &plot, curve, *role, &mut dots);
    }
    ends(pen, &plot, &curves, named);
    breaks_even(pen, &plot, result);
    axis(pen, &plot);
}

/// The sum at a time between two ends of years; nothing at the start.
fn at(curve: &Curve, time: f64) -> f64 {
    let end = |year: usize| year.checked_sub(1).and_then(|i| curve.sums.get(i)).copied().unwrap_or(0.0);
    let year = (time.floor() as usize).min(curve.sums.len().saturating_sub(1));
    end(year) + (end(year + 1) - end(year)) * (time - year as f64)
}

fn line(pen: &mut Pen, plot: &Plot, curve: &Curve, role: Role, dots: &mut [u8]) {
    let view = pen.view;
    let theme = &view.theme;
    let columns = usize::from(plot.area.width) * 2;
    // Several points a column, so that a steep part has no gaps.
    let points = columns * 6;
    for point in 0..=points {
        let share = point as f64 / points as f64;
        let (y, row) = plot.level(at(curve, share * plot.years));
        let column = ((share * columns as f64) as usize).min(columns - 1);
        let x = plot.area.x + (column / 2) as u16;
        let cell = usize::from(y - plot.area.y) * usize::from(plot.area.width) + column / 2;
        let Some(mask) = dots.get_mut(cell) else { continue };
        *mask |= DOTS[column % 2][row.min(3)];
        let dot = char::from_u32(0x2800 + u32::from(*mask)).unwrap_or(' ');
        let sign = if role == Role::Entry { theme.glyphs.hollow } else { theme.glyphs.centre };
        let mut bytes = [0; 4];
        let sign = if theme.glyphs.ascii { sign } else { dot.encode_utf8(&mut bytes) };
        pen.whole((x, y), sign, role);
    }
}

/// What each curve ends at, beside its end; two on one row make room for each other.
fn ends(pen: &mut Pen, plot: &Plot, curves: &[(&Curve, Msg, Role)], named: bool) {
    let view = pen.view;
    // The curves come with the lower end first.
    let mut below = None;
    for (curve, name, role) in curves.iter().rev() {
        let value = curve.net_present_value();
        let (mut y, _) = plot.level(value);
        if let Some(above) = below.filter(|&above| y <= above) {
            y = above + 1;
        }
        below = Some(y);
        let sum = thousands(value, view);
        let text = if named { format!("{sum} {}", view.text(name.clone())) } else { sum };
        pen.whole((plot.area.right() + 1, y), &text, *role);
    }
}

/// Marks on the line of zero the years in which a curve reaches it, and names them where the curves are not.
fn breaks_even(pen: &mut Pen, plot: &Plot, result: &Payback) {
    let view = pen.view;
    let years = [result.low_tuition.break_even, result.high_tuition.break_even];
    let (Some(first), true) = (years[0], plot.zero + 1 < plot.area.bottom()) else { return };
    let last = years[1].unwrap_or(first);
    let role = Role::Accent;
    for year in years.into_iter().flatten() {
        pen.whole((plot.column(f64::from(year)), plot.zero), view.theme.glyphs.tick, role);
    }
    let text = view.text(if first == last {
        Msg::PaybackYear { n: first.into() }
    } else {
        Msg::PaybackYearRange { first: first.into(), last: last.into() }
    });
    let cells = width(&text) as u16;
    let (before, after) = (plot.column(f64::from(first)), plot.column(f64::from(last)));
    // No name touches a curve, which may pass a line earlier than the year that it reaches.
    let free = |start: u16, y: u16| {
        (start.saturating_sub(1)..=start + cells)
            .all(|x| pen.buf.cell((x, y)).is_some_and(|cell| cell.symbol() == " "))
    };
    let (above, below) = (plot.zero.saturating_sub(1), plot.zero + 1);
    let left = (plot.area.x + 1..before.saturating_sub(cells)).rev().find(|&x| free(x, above));
    let right = || (after + 2..plot.area.right().saturating_sub(cells)).find(|&x| free(x, below));
    let place = left.filter(|_| plot.zero > plot.area.y).map(|x| (x, above));
    if let Some((x, y)) = place.or_else(|| right().map(|x| (x, below))) {
        pen.clip((x, y), &text, usize::from(cells), role);
    }
}

/// Years below the curve.
fn axis(pen: &mut Pen, plot: &Plot) {
    let view = pen.view;
    let years = plot.years as u32;
    let step = match years {
        0..=6 => 1,
        7..=12 => 2,
        13..=25 => 5,
        _ => 10,
    };
    let y = plot.area.bottom();
    let role = Role::Dim;
    let mut end = plot.area.x;
    for year in (0..=years).step_by(step) {
        let text = year.to_string();
        let x = plot.column(f64::from(year)).saturating_sub(width(&text) as u16 / 2);
        end = pen.whole((x, y), &text, role);
    }
    let name = view.text(Msg::PaybackYearsAxis);
    pen.whole((end + 1, y), &name, role);
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_evidence::payback::{Assumptions, payback};

    fn drawn(a: &Assumptions, width: u16, height: u16) -> Vec<String> {
        let banded = a.tuition.is_some_and(|(low, high)| low < high);
        crate::pen::tests::drawn((width, height), |pen| draw(pen, pen.buf.area, &payback(a), banded))
    }

    fn gold() -> Assumptions {
        Assumptions {
            pay_now: 28.0 * 40.0 * 52.14,
            pay_then: 41.0 * 40.0 * 52.14,
            years: 3.0,
            tuition: Some((15_000.0, 40_000.0)),
            ..Assumptions::default()
        }
    }

    #[test]
    fn years_ends_and_break_even_are_written_at_every_size() {
        for (width, height) in [(36, 4), (36, 5), (48, 10), (92, 12)] {
            let rows = drawn(&gold(), width, height);
            let text = rows.join("\n");
            for part in ["70k", "45k", "year 12-13", "-"] {
                assert!(text.contains(part), "{part} at {width}x{height}:\n{text}");
            }
            let axis = rows.last().unwrap();
            assert!(axis.contains('0') && axis.contains("15 years"), "{axis}");
        }
    }

    #[test]
    fn a_sum_that_never_reaches_zero_stays_off_its_line() {
        let a = Assumptions { pay_then: 29.0 * 40.0 * 52.14, tuition: None, ..gold() };
        let rows = drawn(&a, 60, 10);
        let zero = rows.iter().find(|row| row.contains("─")).unwrap();
        let dots = zero.chars().filter(|c| ('\u{2801}'..='\u{28ff}').contains(c)).count();
        assert!(dots <= 1, "only the start is zero: {zero}");
        assert!(!rows.join("").contains("year "), "{rows:?}");
    }
}
