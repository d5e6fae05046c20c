//! Below the rows of a comparison, where a high screen has room: what people do in each of the occupations.

use ratatui::layout::Rect;

use super::Plan;
use crate::theme::Role;
use crate::{Pen, items};
use metier_content::Page;

/// Fewer lines tell too little.
const LEAST: u16 = 8;
/// In narrower columns every duty takes several lines.
const NARROWEST: u16 = 34;

/// Draws the duties below a line, where all columns are in sight and have the room.
pub(super) fn draw(pen: &mut Pen, plan: &Plan, from: u16) {
    let Pen { app, view, .. } = *pen;
    let area = Rect { y: from + 1, height: plan.inner.bottom().saturating_sub(from + 1), ..plan.inner };
    if plan.above || plan.beyond != [0, 0] || plan.cells < NARROWEST || area.height < LEAST {
        return;
    }
    let head = view.text(Page::Duties.title());
    let cells = usize::from(plan.labels);
    pen.put((area.x + 1, area.y), &head, cells, Role::Heading);
    let duties = app.derived().compared_duties();
    for (n, &at) in plan.columns.iter().enumerate() {
        let Some(own) = duties.get(at) else { continue };
        // A page begins with a cell of air, where the texts above it begin.
        let column = Rect { x: plan.x(n).saturating_sub(1), width: plan.cells, ..area };
        items::lay(own, usize::from(column.width), &view.locale).draw_beginning(pen, column);
    }
}
