//! What was drawn where, so that a click finds what the eye sees.

use ratatui::layout::{Position, Rect};

use metier_app::target::Target;

/// What was drawn where, so that a click finds what the eye sees.
#[derive(Clone, Debug, Default)]
pub struct HitMap {
    pub(crate) areas: Vec<(Rect, Target)>,
    /// The row under the cursor of the pane, where the drawing has turned its page.
    pub turned: Option<usize>,
}

impl HitMap {
    /// Notes that a target was drawn in an area; later ones lie on top.
    pub fn add(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }

    /// Notes a target that lies under all that was noted since there were so many.
    pub(crate) fn add_below(&mut self, since: usize, area: Rect, target: Target) {
        self.areas.insert(since.min(self.areas.len()), (area, target));
    }

    /// What stands at a cell.
    pub fn at(&self, x: u16, y: u16) -> Option<Target> {
        self.areas.iter().rev().find(|(area, _)| area.contains(Position { x, y })).map(|(_, target)| *target)
    }
}
