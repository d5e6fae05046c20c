//! A line of the screen that is kept from frame to frame and drawn anew only where something that it shows has changed.

use std::fmt;

use ratatui::buffer::Cell;
use ratatui::layout::Rect;

use super::Pen;
use metier_app::target::Target;

/// A line as it was drawn last, with what it was made of.
#[derive(Clone)]
pub(super) struct Strip<B> {
    basis: Option<B>,
    cells: Vec<Cell>,
    targets: Vec<(Rect, Target)>,
}

impl<B> Default for Strip<B> {
    fn default() -> Self {
        Self { basis: None, cells: Vec::new(), targets: Vec::new() }
    }
}

impl<B: fmt::Debug> fmt::Debug for Strip<B> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Strip").field("basis", &self.basis).finish_non_exhaustive()
    }
}

impl<B: PartialEq> Strip<B> {
    /// Draws a line of a blank screen. Everything that the drawing reads must be in the basis, the place of the line
    /// as well.
    pub(super) fn draw(&mut self, pen: &mut Pen, line: Rect, basis: B, draw: impl FnOnce(&mut Pen)) {
        let area = pen.buf.area;
        let first = usize::from(line.y - area.y) * usize::from(area.width) + usize::from(line.x - area.x);
        let place = first..first + usize::from(line.width);
        if self.basis.as_ref() == Some(&basis) {
            if let Some(cells) = pen.buf.content.get_mut(place) {
                cells.clone_from_slice(&self.cells);
            }
            pen.hits.areas.extend_from_slice(&self.targets);
            return;
        }
        let before = pen.hits.areas.len();
        draw(pen);
        self.cells = pen.buf.content.get(place).unwrap_or_default().to_vec();
        self.targets = pen.hits.areas.get(before..).unwrap_or_default().to_vec();
        self.basis = Some(basis);
    }
}
