//! What stands beside a wide map: the figures of the chosen point, and the occupations that lie nearest to it.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use crate::text::{width, wrapped};
use crate::theme::Role;
use crate::{Pen, items};
use metier_app::Map;
use metier_app::target::Target;
use metier_content::map::{Chart, Height, Point};
use metier_content::{Item, Subject, compare, format};

/// Cells of the pay and of the rank, without heads that are longer.
const FIGURES: [u16; 2] = [10, 7];

/// Draws it.
pub(super) fn draw(pen: &mut Pen, area: Rect, chart: &Chart, point: Point) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    for y in area.top()..area.bottom() {
        pen.whole((area.x, y), theme.glyphs.limit, Role::Border);
    }
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area };
    let mut y = area.y;
    let name = view.name(app, point.group);
    for line in wrapped(&name, usize::from(area.width)) {
        pen.clip((area.x, y), line, usize::from(area.width), Role::Title);
        y += 1;
    }
    let shared = &app.shared;
    let subject = Subject::new(shared.evidence, shared.rater(), point.group, shared.settings, shared.today);
    let figures: Vec<Item> = compare::brief(&subject)
        .into_iter()
        .map(|(label, cell)| {
            let item = Item::row(label, cell.text);
            match cell.from {
                Some(from) => item.from(from),
                None => item,
            }
        })
        .collect();
    let laid = items::lay(&figures, usize::from(area.width), &view.locale);
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    laid.draw_beginning(pen, rest);
    y += laid.height() as u16 + 1;
    if y + 2 >= area.bottom() {
        return;
    }
    // Two cells part a head from what stands before it.
    let height = match chart.height {
        Height::Exposure => Msg::MapHeadExposure,
        Height::Net => Msg::MapHeadRank,
    };
    let heads = [Msg::MapHeadPay, height].map(|head| view.text(head));
    let [pay, rank] = [0, 1].map(|at| FIGURES[at].max(width(&heads[at]) as u16 + 2));
    let (end, middle) = (area.right(), area.right() - rank);
    let room = usize::from(area.width.saturating_sub(pay + rank));
    let near = view.fitting(room, [Msg::MapNear, Msg::MapNearShort].map(Text::from));
    pen.put((area.x, y), &near, room, Role::Heading);
    for (right, head) in [middle, end].into_iter().zip(&heads) {
        pen.right((right, y), head, Role::Dim);
    }
    y += 1;
    let aspect = Map::aspect(app.shared.size);
    for near in chart.nearest(point, aspect, usize::from(area.bottom().saturating_sub(y))) {
        let room = usize::from(area.width.saturating_sub(pay + rank + 1));
        let name = view.name_in(app, near.group, room);
        pen.put((area.x, y), &name, room, Role::Text);
        let figures = [
            (middle, format::amount(near.pay, app.shared.settings.unit)),
            (end, Number::decimal(near.height.into(), 0)),
        ];
        for (right, number) in figures {
            let text = view.text(number);
            pen.right((right, y), &text, Role::Dim);
        }
        pen.hits.add(Rect { y, height: 1, ..area }, Target::Point(near.group));
        y += 1;
    }
}
