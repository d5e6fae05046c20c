//! The map in small on the front door: where all occupations stand, and among them those that its cursor is about.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::{Pen, Plot, amounts, halves};
use crate::text::width;
use crate::theme::Role;
use metier_app::Map;
use metier_app::target::{Door, Target};
use metier_content::map::Chart;
use metier_content::terms;

/// Lines that it takes at least: a heading, the parts in words above and below the plot, the amounts.
const LEAST: u16 = 14;
/// Lines that are no plot.
const BESIDE: u16 = 4;

/// Draws it above the last line of an area, where it has room there; says how many lines it has taken.
pub(crate) fn draw(pen: &mut Pen, area: Rect) -> u16 {
    let Pen { app, view, .. } = *pen;
    if area.height <= LEAST + 1 {
        return 0;
    }
    let Some((chart, (low, high))) = app.derived().chart().and_then(|chart| Some((chart, chart.span?)))
    else {
        return 0;
    };
    let taken = area.height - 1;
    // A line of air stands below it.
    let area = Rect { height: taken - 1, ..area };
    let theme = &view.theme;
    pen.hits.add(area, Target::Door(Door::Map));
    let lit = app.screens.front.lit(&app.shared, app.derived());
    heading(pen, Rect { height: 1, ..area }, chart, &lit);
    let size = (area.width.saturating_sub(Map::LEFT + 1), area.height.saturating_sub(BESIDE));
    let plot = Rect { x: area.x + Map::LEFT, y: area.y + 2, width: size.0, height: size.1 };
    let plot = Plot { area: plot, low, high };
    halves(pen, &plot, chart, true);
    let of = |group| lit.contains(&group);
    let marks = [(false, theme.glyphs.dot, Role::Dim), (true, theme.glyphs.member, Role::Mid)];
    // Where nothing is lit all are alike.
    let passes = if lit.is_empty() { 1 } else { marks.len() };
    for (is_lit, glyph, role) in marks.into_iter().take(passes) {
        let style = theme.style(role);
        for point in chart.points.iter().filter(|point| of(point.group) == is_lit) {
            // Straight into its cell: the first frame draws hundreds of them.
            if let Some(cell) = pen.buf.cell_mut(plot.cell(*point)) {
                cell.reset();
                cell.set_symbol(glyph).set_style(style);
            }
        }
    }
    for (height, text) in [(100.0, "100"), (50.0, " 50"), (0.0, "  0")] {
        pen.whole((area.x + 1, plot.line(height)), text, Role::Dim);
    }
    amounts(pen, plot.area.bottom() + 1, &plot);
    taken
}

/// What it shows and what its axes are; of one occupation that is lit its name, of several how many.
fn heading(pen: &mut Pen, line: Rect, chart: &Chart, lit: &[metier_model::GroupId]) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let room = usize::from(line.width.saturating_sub(2));
    let unit = || terms::unit(app.shared.settings.unit).into();
    let place = || Text::from(terms::place(chart.geo));
    let whole = Msg::FrontShape { n: chart.points.len() as i64, place: place(), unit: unit() };
    let forms = [whole.into(), Msg::MapAxesShort { unit: unit() }.into()];
    let text = view.fitting(room, forms);
    let end = pen.put((line.x + 1, line.y), &text, room, Role::Dim);
    let on_map = || lit.iter().filter(|&&group| chart.of(group).is_some());
    let told = match lit {
        [] => return,
        [only] => view.short(app, *only, 0).into_owned(),
        _ => view.text(Msg::CountOccupations { n: on_map().count() as i64 }),
    };
    let told = format!("{} {told}", theme.glyphs.member);
    let cells = width(&told) as u16;
    let x = line.right().saturating_sub(cells + 1);
    if on_map().next().is_some() && x > end + 2 {
        pen.clip((x, line.y), &told, usize::from(cells), Role::Mid);
    }
}
