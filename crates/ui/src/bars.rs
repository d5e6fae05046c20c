//! Horizontal bars: filled ones in eighths of a cell, ranges with a centre, axes with round numbers.

use ratatui::layout::Rect;

use super::text::width;
use super::{Look, Pen};

/// A bar from the left, filled to a share of its width.
pub(super) fn filled(pen: &mut Pen, area: Rect, share: f32, look: impl Look + Copy) {
    let glyphs = &pen.view.theme.glyphs;
    let eighths = (share.clamp(0.0, 1.0) * f32::from(area.width) * 8.0).round() as usize;
    for (i, x) in (area.left()..area.right()).enumerate() {
        let own = eighths.saturating_sub(i * 8).min(8);
        if own == 0 {
            break;
        }
        pen.whole((x, area.y), glyphs.eighths[own], look);
    }
}

/// The part of a line that no bar or range stands on, so that its length can be seen.
pub(super) fn track(pen: &mut Pen, area: Rect, look: impl Look + Copy) {
    let glyphs = &pen.view.theme.glyphs;
    for x in area.left()..area.right() {
        if pen.buf.cell((x, area.y)).is_some_and(|cell| cell.symbol() == " ") {
            pen.whole((x, area.y), glyphs.track, look);
        }
    }
}

/// A bar from the left in a shade of its own, so that it is told from a bar of pay without colour.
pub(super) fn shaded(pen: &mut Pen, area: Rect, share: f32, look: impl Look + Copy) {
    let cells = (share.clamp(0.0, 1.0) * f32::from(area.width)).round().max(1.0) as u16;
    for x in area.left()..area.left().saturating_add(cells).min(area.right()) {
        pen.whole((x, area.y), "▓", look);
    }
}

/// A scale of values over columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Value at the left edge.
    pub low: f32,
    /// Value at the right edge.
    pub high: f32,
    /// First column.
    pub x: u16,
    /// Number of columns.
    pub width: u16,
}

impl Scale {
    /// A scale with round ends around some values.
    pub(super) fn around(values: impl Iterator<Item = f32>, x: u16, width: u16) -> Option<Self> {
        let (mut low, mut high) = (f32::INFINITY, f32::NEG_INFINITY);
        for value in values.filter(|value| value.is_finite()) {
            low = low.min(value);
            high = high.max(value);
        }
        if low > high || width < 4 {
            return None;
        }
        let step = step((high - low).max(high * 0.05).max(1.0), 4);
        Some(Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, x, width })
    }

    /// The column of a value.
    pub(super) fn column(&self, value: f32) -> u16 {
        let share = ((value - self.low) / (self.high - self.low).max(f32::MIN_POSITIVE)).clamp(0.0, 1.0);
        self.x + (share * f32::from(self.width.saturating_sub(1))).round() as u16
    }

    /// Round values for an axis, as many as have room for labels of some width.
    pub(super) fn ticks(&self, label: usize) -> Vec<f32> {
        let most = (usize::from(self.width) / (label + 2)).max(1);
        let step = step(self.high - self.low, most);
        let first = (self.low / step).ceil() as i32;
        let last = (self.high / step + 0.001).floor() as i32;
        (first..=last).map(|i| i as f32 * step).collect()
    }
}

/// A round step (1, 2, 2.5 or 5 times a power of ten) that parts a span into at most `parts`.
fn step(span: f32, parts: usize) -> f32 {
    let raw = (span / parts.max(1) as f32).max(f32::MIN_POSITIVE);
    let power = 10_f32.powi(raw.log10().floor() as i32);
    [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|m| m * power)
        .find(|s| *s >= raw * 0.999)
        .unwrap_or(10.0 * power)
}

/// A range with its centre.
pub(super) fn range(
    pen: &mut Pen,
    y: u16,
    scale: &Scale,
    [low, centre, high]: [f32; 3],
    look: impl Look + Copy,
) {
    let glyphs = &pen.view.theme.glyphs;
    let (from, middle, to) = (scale.column(low), scale.column(centre), scale.column(high));
    for x in from..=to {
        pen.whole((x, y), glyphs.range, look);
    }
    pen.whole((middle, y), glyphs.centre, look);
}

/// The axis: labels centred under their columns, left out where they would touch.
pub(super) fn axis(
    pen: &mut Pen,
    y: u16,
    scale: &Scale,
    label: impl Fn(f32) -> String,
    look: impl Look + Copy,
) {
    let widest = scale.ticks(1).into_iter().map(|tick| width(&label(tick))).max().unwrap_or(1);
    let mut free = scale.x;
    let right = scale.x + scale.width;
    for tick in scale.ticks(widest) {
        let text = label(tick);
        let cells = width(&text) as u16;
        let x = scale.column(tick).saturating_sub(cells / 2).max(scale.x).min(right.saturating_sub(cells));
        if x >= free && x + cells <= right {
            pen.whole((x, y), &text, look);
            free = x + cells + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_have_round_ends_and_keep_order() {
        let scale = Scale::around([37_230.0, 58_397.0, 85_510.0].into_iter(), 10, 30).unwrap();
        assert_eq!((scale.low, scale.high), (20_000.0, 100_000.0));
        assert_eq!(scale.column(0.0), 10);
        assert_eq!(scale.column(1e9), 39);
        assert!(scale.column(40_000.0) < scale.column(60_000.0));
        assert!(Scale::around(std::iter::empty(), 0, 30).is_none());
        assert!(Scale::around([f32::NAN].into_iter(), 0, 30).is_none());
    }

    #[test]
    fn a_single_value_still_has_a_scale() {
        let scale = Scale::around([30.0].into_iter(), 0, 20).unwrap();
        assert!(scale.low < scale.high || scale.ticks(3).len() == 1);
    }

    #[test]
    fn bars_fill_by_eighths() {
        crate::pen::tests::drawn((4, 1), |pen| {
            filled(pen, pen.buf.area, 0.375, crate::Role::Text);
            let cells: Vec<&str> = (0..3).map(|x| pen.buf[(x, 0)].symbol()).collect();
            assert_eq!(cells, ["█", "▌", " "]);
        });
    }
}
