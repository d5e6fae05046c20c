//! From which sizes of the screen on which panes have room.

/// From this width on three columns are shown.
pub const WIDE: u16 = 100;
/// Below this width one pane is shown at a time.
pub const NARROW: u16 = 60;
/// From this width on the charts stand beside the page, one over the other; below it they share the row under it, so
/// that the page has the width that prose needs.
const CHARTS_BESIDE: u16 = 150;
/// Rows of the screen that the top line and the last line take.
const BARS: u16 = 2;
/// From this height between these lines on there is room for a row of charts.
const CHARTS_BELOW: u16 = 26;

/// Whether the charts share a row under the page, on a screen of so many cells.
pub fn has_charts_below((width, height): (u16, u16)) -> bool {
    (WIDE..CHARTS_BESIDE).contains(&width) && height >= CHARTS_BELOW + BARS
}
