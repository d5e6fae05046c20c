//! What stands beside a wide map: the figures of the chosen point, and the occupations that lie nearest to it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use crate::text::{put, put_right, width, wrapped};
use crate::theme::Role;
use crate::{HitMap, View, items};
use metier_app::target::Target;
use metier_app::{App, Map};
use metier_content::map::{Chart, Height, Point};
use metier_content::{Item, Subject, compare, format};

/// Cells of the pay and of the rank, without heads that are longer.
const FIGURES: [u16; 2] = [10, 7];

/// Draws it.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    chart: &Chart,
    point: Point,
    view: &View,
    hits: &mut HitMap,
) {
    let theme = &view.theme;
    for y in area.top()..area.bottom() {
        put(buf, area.x, y, theme.glyphs.limit, 1, "", theme.style(Role::Border));
    }
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area };
    let mut y = area.y;
    let name = view.name(app, point.group);
    for line in wrapped(&name, usize::from(area.width)) {
        put(buf, area.x, y, line, usize::from(area.width), "", theme.style(Role::Title));
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
    laid.draw_beginning(buf, rest, theme);
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
    put(buf, area.x, y, &near, room, theme.glyphs.more, theme.style(Role::Heading));
    for (right, head) in [middle, end].into_iter().zip(&heads) {
        put_right(buf, right, y, head, theme.style(Role::Dim));
    }
    y += 1;
    let aspect = Map::aspect(app.shared.size);
    for near in chart.nearest(point, aspect, usize::from(area.bottom().saturating_sub(y))) {
        let room = usize::from(area.width.saturating_sub(pay + rank + 1));
        let name = view.name_in(app, near.group, room);
        put(buf, area.x, y, &name, room, theme.glyphs.more, theme.style(Role::Text));
        let figures = [
            (middle, format::amount(near.pay, app.shared.settings.unit)),
            (end, Number::decimal(near.height.into(), 0)),
        ];
        for (right, number) in figures {
            let text = view.text(number);
            put_right(buf, right, y, &text, theme.style(Role::Dim));
        }
        hits.add(Rect { y, height: 1, ..area }, Target::Point(near.group));
        y += 1;
    }
}
