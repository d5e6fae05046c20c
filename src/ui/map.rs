//! All occupations on a map: median pay from left to right, exposure to AI from bottom to top.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Points};

use metier_words::{Msg, Number, Text};

use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, bars, grid};
use crate::app::keys::Target;
use crate::app::{App, Map};
use crate::content::map::{Chart, Point, Way};
use crate::content::{PayUnit, terms};
use metier_model::{GroupId, NodeId};

/// Round amounts under their columns, as many as have room.
fn axis(buf: &mut Buffer, y: u16, scale: &bars::Scale, label: impl Fn(f32) -> String, style: Style) {
    let mut free = scale.x;
    for power in -1..7 {
        for lead in [1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0] {
            let value = lead * 10_f32.powi(power);
            if value.ln() < scale.low || value.ln() > scale.high {
                continue;
            }
            let text = label(value);
            let cells = width(&text) as u16;
            let x = scale.column(value.ln()).saturating_sub(cells / 2);
            if x >= free && x + cells <= scale.x + scale.width {
                free = put(buf, x, y, &text, usize::from(cells), "", style) + 1;
            }
        }
    }
}

/// Lines under the plot: axis, legend, the point, its neighbours where there is room, the hint.
fn lines_below(height: u16) -> u16 {
    if height >= 16 { 6 } else { 4 }
}

/// Where a point is drawn: the canvas's own rule, so that labels stand beside their points.
fn cell(plot: Rect, (low, high): (f32, f32), point: Point) -> (u16, u16) {
    let across = (point.pay.ln() - low) / (high - low) * f32::from(plot.width.saturating_sub(1));
    let down = (100.0 - point.net) / 100.0 * f32::from(plot.height.saturating_sub(1));
    (plot.x + across as u16, plot.y + down as u16)
}

/// Draws the screen.
pub(super) fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let buf = frame.buffer_mut();
    let asked = app.shared.settings.place.geo;
    let chart = app.screens.map.chart(&app.shared, app.derived());
    // Where nothing at all is published for a province, the map of Canada is shown and said to be so.
    let place = match chart.geo {
        geo if geo == asked => Text::from(terms::place(asked)),
        geo => {
            let asked = Text::verbatim(asked.code());
            Msg::MapElsewhere { asked, shown: terms::place(geo).into() }.into()
        }
    };
    // What the filter leaves out is not drawn; the scale stays that of all.
    let (n, all) = (chart.points.len() as i64, chart.all as i64);
    let count = if app.shared.filter.is_active() {
        Msg::MapCountOf { n, all }.into()
    } else {
        Msg::CountOccupations { n }.into()
    };
    let title = view.text(Msg::MapTitle { place, count });
    let inner = grid::screen(buf, body, &title, &theme);
    let left = 6;
    let plot = Rect {
        x: inner.x + left,
        y: inner.y,
        width: inner.width.saturating_sub(left + 1),
        height: inner.height.saturating_sub(lines_below(inner.height)),
    };
    let Some((low, high)) = chart.span else {
        put(
            buf,
            inner.x + 1,
            inner.y,
            &view.text(Msg::MapNoWage { region: "region" }),
            usize::from(inner.width),
            more,
            theme.style(Role::Warn),
        );
        return;
    };
    let scale = bars::Scale { low, high, x: plot.x, width: plot.width };
    points(buf, plot, app, &chart, (low, high), view);
    for point in &chart.points {
        let (x, y) = cell(plot, (low, high), *point);
        hits.add(Rect { x, y, width: 1, height: 1 }, Target::Point(point.group));
    }
    for (share, text) in [(0.0, "100"), (0.5, " 50"), (1.0, "  0")] {
        let y = plot.y + (share * f32::from(plot.height.saturating_sub(1))) as u16;
        put(buf, inner.x + 1, y, text, 3, more, theme.style(Role::Dim));
    }
    let label = |value: f32| match app.shared.settings.unit {
        PayUnit::Year => view.text(Msg::MapThousands { n: (value / 1_000.0).round() as i64 }),
        PayUnit::Hour => format!("{value:.0}"),
    };
    axis(buf, plot.bottom(), &scale, label, theme.style(Role::Dim));
    let unit = terms::unit(app.shared.settings.unit);
    let text = view.text(Msg::MapAxes { unit: unit.into() });
    let room = usize::from(inner.width.saturating_sub(2));
    put(buf, inner.x + 1, plot.bottom() + 1, &text, room, more, theme.style(Role::Dim));
    let mut y = plot.bottom() + 2;
    under_cursor(buf, Rect { y, height: 1, ..inner }, app, &chart, view);
    y += 1;
    if let (Some(point), true) = (app.screens.map.point.and_then(|group| chart.of(group)), inner.height >= 16)
    {
        neighbours(buf, Rect { y, height: 2, ..inner }, (plot, (low, high)), app, &chart, point, view);
    }
    let mark = Text::verbatim(theme.glyphs.saved);
    let hint = view.text(Msg::MapLegend { mark, open: "open" });
    put(buf, inner.x + 1, inner.bottom() - 1, &hint, room, more, theme.style(Role::Dim));
}

/// The class under the cursor of the tree, while no point is chosen.
fn class(app: &App) -> Option<NodeId> {
    match app.screens.explore.tree.current() {
        Some(crate::app::tree::TreeEntry::Node(node)) if app.screens.map.point.is_none() => Some(node),
        _ => None,
    }
}

fn points(buf: &mut Buffer, plot: Rect, app: &App, chart: &Chart, (low, high): (f32, f32), view: &View) {
    let theme = view.theme;
    let saved: Vec<GroupId> =
        app.shared.shortlist.entries().iter().filter_map(|entry| app.catalog().group(&entry.code)).collect();
    let of = |wanted: &dyn Fn(GroupId) -> bool| -> Vec<(f64, f64)> {
        let own = chart.points.iter().filter(|point| wanted(point.group));
        own.map(|point| (f64::from(point.pay.ln()), f64::from(point.net))).collect()
    };
    let family: Vec<GroupId> =
        class(app).map_or_else(Vec::new, |node| app.catalog().hierarchy().groups_under(node).collect());
    let others = of(&|group| !family.contains(&group) && app.screens.map.point != Some(group));
    let own = of(&|group| family.contains(&group));
    let kept = of(&|group| saved.contains(&group) || app.shared.compared.contains(&group));
    let here = of(&|group| app.screens.map.point == Some(group));
    let colour = |role| theme.style(role).fg.unwrap_or_default();
    // One mark a cell: which of them are one occupation and which ten matters less than to see where
    // the field is dense, and every font has these two.
    let marker = if theme.glyphs.ascii { Marker::Custom('.') } else { Marker::Dot };
    Canvas::default()
        .marker(marker)
        .x_bounds([f64::from(low), f64::from(high)])
        .y_bounds([0.0, 100.0])
        .paint(|context| {
            context.draw(&Points { coords: &others, color: colour(Role::Dim) });
            context.layer();
            let mark = |glyph: &'static str, role| ratatui::text::Span::styled(glyph, theme.style(role));
            // A mark of another shape: the colour alone would not be seen everywhere.
            for &(x, y) in &own {
                context.print(x, y, mark(theme.glyphs.hollow, Role::Mid));
            }
            for &(x, y) in &kept {
                context.print(x, y, mark(theme.glyphs.saved, Role::Saved));
            }
            for &(x, y) in &here {
                context.print(x, y, mark(theme.glyphs.centre, Role::Accent));
            }
        })
        .render(plot, buf);
}

/// What the cursor stands on, in words.
fn under_cursor(buf: &mut Buffer, line: Rect, app: &App, chart: &Chart, view: &View) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let lang = app.shared.settings.lang;
    let (glyph, text) = match (app.screens.map.point, class(app)) {
        (Some(group), _) => {
            let unit = terms::unit(app.shared.settings.unit);
            let at = chart.of(group).map_or(Msg::MapAbsent, |point| {
                let pay = match app.shared.settings.unit {
                    PayUnit::Hour => Number::decimal(point.pay.into(), 2),
                    PayUnit::Year => Number::whole((f64::from(point.pay) / 100.0).round() as i64 * 100),
                };
                let pay = Text::spaced([pay.into(), unit.into()]);
                Msg::MapPoint { pay, rank: Number::decimal(point.net.into(), 0) }
            });
            (theme.glyphs.centre, format!("{} · {}", view.name(app, group), view.text(at)))
        }
        (None, Some(node)) => {
            let hierarchy = app.catalog().hierarchy();
            let own = hierarchy.groups_under(node).filter(|&group| chart.of(group).is_some()).count();
            let count = view.text(Msg::CountOccupations { n: own as i64 });
            let title = view.verbatim(hierarchy.title(node, lang));
            let text = format!("{} {title}", hierarchy.code(node));
            (theme.glyphs.hollow, format!("{text} · {count}"))
        }
        _ => ("", String::new()),
    };
    let room = usize::from(line.width.saturating_sub(4));
    let x = put(buf, line.x + 1, line.y, glyph, 1, more, theme.style(Role::Accent)) + 1;
    put(buf, x, line.y, &text, room, more, theme.style(Role::Title));
}

/// Where each arrow leads: named below, and with its code on the map where that covers nothing.
fn neighbours(
    buf: &mut Buffer,
    lines: Rect,
    (plot, span): (Rect, (f32, f32)),
    app: &App,
    chart: &Chart,
    from: Point,
    view: &View,
) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let half = (lines.width.saturating_sub(2)) / 2;
    for (i, (way, sign)) in Way::ALL.into_iter().zip(["←", "→", "↑", "↓"]).enumerate() {
        let (x, y) = (lines.x + 1 + half * (i % 2) as u16, lines.y + (i / 2) as u16);
        let Some(group) = chart.next(from, way, Map::aspect(app.shared.size)) else { continue };
        let x = put(buf, x, y, sign, 1, more, theme.style(Role::Key)) + 1;
        put(
            buf,
            x,
            y,
            &view.name(app, group),
            usize::from(half.saturating_sub(3)),
            more,
            theme.style(Role::Dim),
        );
        let Some(point) = chart.of(group) else { continue };
        let (x, y) = cell(plot, span, point);
        let code = app.catalog().code(group);
        let cells = code.len() as u16;
        let free = |start: u16| {
            start >= plot.x
                && start + cells <= plot.right()
                && (start..start + cells).all(|x| buf.cell((x, y)).is_some_and(|cell| cell.symbol() == " "))
        };
        let places = [Some(x + 1), x.checked_sub(cells)];
        if let Some(start) = places.into_iter().flatten().find(|&start| free(start)) {
            put(buf, start, y, code, code.len(), more, theme.style(Role::Text));
        }
    }
}
