//! All occupations on a map: median pay from left to right, exposure to AI from bottom to top.

use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use metier_words::{Msg, Number, Text};

mod beside;
pub(super) mod shape;

use super::text::width;
use super::theme::Role;
use super::{Pen, bars, grid, items};
use metier_app::target::Target;
use metier_app::{App, Map};
use metier_content::map::{Chart, Direction, Height, Point};
use metier_content::{Item, PayUnit, format, terms};
use metier_model::{GroupId, NodeId};

/// Most cells of the title at the chosen point.
const TITLE: usize = 46;

/// Round amounts under their columns, as many as have room.
fn axis(pen: &mut Pen, y: u16, scale: &bars::Scale, label: impl Fn(f32) -> String, role: Role) {
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
                free = pen.clip((x, y), &text, usize::from(cells), role) + 1;
            }
        }
    }
}

/// The amounts of pay below a plot.
fn amounts(pen: &mut Pen, y: u16, plot: &Plot) {
    let Pen { app, view, .. } = *pen;
    let label = |value: f32| match app.shared.settings.unit {
        PayUnit::Year => view.text(Msg::MapThousands { n: (value / 1_000.0).round() as i64 }),
        PayUnit::Hour => format!("{value:.0}"),
    };
    let scale = bars::Scale { low: plot.low, high: plot.high, x: plot.area.x, width: plot.area.width };
    axis(pen, y, &scale, label, Role::Dim);
}

/// The plot with its scale: the one rule by which a point gets its cell, for dots, marks, names and the mouse.
#[derive(Clone, Copy)]
struct Plot {
    area: Rect,
    low: f32,
    high: f32,
}

impl Plot {
    fn column(&self, pay: f32) -> u16 {
        let share = ((pay.ln() - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.area.x + (share * f32::from(self.area.width.saturating_sub(1))).round() as u16
    }

    fn line(&self, height: f32) -> u16 {
        let share = ((100.0 - height) / 100.0).clamp(0.0, 1.0);
        self.area.y + (share * f32::from(self.area.height.saturating_sub(1))).round() as u16
    }

    fn cell(&self, point: Point) -> (u16, u16) {
        (self.column(point.pay), self.line(point.height))
    }
}

/// Draws the map, or the treemap in its place.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    if app.screens.map.is_treemap() {
        return super::treemap::draw(pen, body);
    }
    let theme = &view.theme;
    let chart = app.screens.map.chart(&app.shared, app.derived());
    let title = view.fitting(usize::from(body.width).saturating_sub(5), titles(app, &chart));
    let inner = grid::screen(pen, body, &title);
    let room = usize::from(inner.width.saturating_sub(2));
    let Some((low, high)) = chart.span else {
        let text = view.text(Msg::MapNoWage { region: "region" });
        pen.put((inner.x + 1, inner.y), &text, room, Role::Warn);
        return;
    };
    let size = (body.width, body.height + 2);
    let tall = Map::is_tall(size);
    let (width, height) = Map::plot(size);
    let area = Rect { x: inner.x + Map::LEFT, y: inner.y + u16::from(tall), width, height };
    // What stands beside the map has the whole height.
    let whole = inner;
    let inner = Rect { width: inner.width - Map::side(size).map_or(0, |side| side + 1), ..inner };
    let room = usize::from(inner.width.saturating_sub(2));
    let plot = Plot { area, low, high };
    halves(pen, &plot, &chart, tall);
    points(pen, &plot, &chart);
    for point in &chart.points {
        let (x, y) = plot.cell(*point);
        pen.hits.add(Rect { x, y, width: 1, height: 1 }, Target::Point(point.group));
    }
    for (height, text) in [(100.0, "100"), (50.0, " 50"), (0.0, "  0")] {
        pen.put((inner.x + 1, plot.line(height)), text, 3, Role::Dim);
    }
    let mut y = area.bottom() + u16::from(tall);
    amounts(pen, y, &plot);
    let unit = || terms::unit(app.shared.settings.unit).into();
    let axes = match chart.height {
        Height::Exposure => [
            Msg::MapAxes { unit: unit() },
            Msg::MapAxesShort { unit: unit() },
            Msg::MapAxesNarrow { unit: unit() },
        ],
        Height::Net => [
            Msg::MapAxesNet { unit: unit() },
            Msg::MapAxesNetShort { unit: unit() },
            Msg::MapAxesNetNarrow { unit: unit() },
        ],
    };
    let text = view.fitting(room, axes.map(Text::from));
    pen.put((inner.x + 1, y + 1), &text, room, Role::Dim);
    y += 2;
    if app.screens.map.point.is_none() && class(app).is_none() && tall {
        let (right, search, open) = ("right", "search", "open");
        let how = match chart.height {
            Height::Exposure => Msg::MapHow { right, search, open },
            Height::Net => Msg::MapHowNet { right, search, open },
        };
        let lines = Rect { y, height: 3, ..inner };
        items::lay(&[Item::note(how)], usize::from(lines.width), &view.locale).draw(pen, lines, 0, None);
    }
    under_cursor(pen, Rect { y, height: 1, ..inner }, &chart);
    if let Some(point) = app.screens.map.point.and_then(|group| chart.of(group)) {
        name(pen, &plot, point);
        if tall {
            neighbours(pen, Rect { y: y + 1, height: 2, ..inner }, &plot, &chart, point);
        }
        if let Some(side) = Map::side(size) {
            let beside = Rect { x: whole.right() - side, width: side, ..whole };
            self::beside::draw(pen, beside, &chart, point);
        }
    }
    let mark = || Text::verbatim(theme.glyphs.saved);
    let other = || {
        Text::from(match chart.height {
            Height::Exposure => Msg::MapToNet,
            Height::Net => Msg::MapToExposure,
        })
    };
    let hints = [
        Msg::MapLegend { mark: mark(), open: "open", treemap: "treemap", height: "shade", other: other() },
        Msg::MapLegendShort { open: "open", height: "shade", other: other() },
        Msg::MapLegendNarrow { open: "open", height: "shade", other: other() },
    ];
    let hint = view.fitting(room, hints.map(Text::from));
    pen.put((inner.x + 1, inner.bottom() - 1), &hint, room, Role::Dim);
}

/// What is shown, for which place, and of how many; shorter where there is no room for that.
fn titles(app: &App, chart: &Chart) -> [Text; 2] {
    let asked = app.shared.settings.place.geo;
    // Where nothing at all is published for a province, the map of Canada is shown and said to be so.
    let place = match chart.geo {
        geo if geo == asked => Text::from(terms::place(asked)),
        geo => {
            let asked = terms::in_words(asked);
            Msg::MapElsewhere { asked, shown: terms::in_words(geo) }.into()
        }
    };
    // What the filter leaves out is not drawn; the scale stays that of all.
    let (n, all) = (chart.points.len() as i64, chart.all as i64);
    let count = if app.shared.filter.is_active() {
        Msg::MapCountOf { n, all }.into()
    } else {
        Msg::CountOccupations { n }.into()
    };
    match chart.height {
        Height::Exposure => {
            [Msg::MapTitle { place: place.clone(), count }.into(), Msg::MapTitleShort { place }.into()]
        }
        Height::Net => {
            [Msg::MapTitleNet { place: place.clone(), count }.into(), Msg::MapTitleNetShort { place }.into()]
        }
    }
}

/// The lines that part the map where half of the occupations lie on either side, and the four parts in words, above
/// and below the plot, where they cover no point.
fn halves(pen: &mut Pen, plot: &Plot, chart: &Chart, named: bool) {
    let view = pen.view;
    let Some(middle) = chart.middle else { return };
    let theme = &view.theme;
    let role = Role::Border;
    let (x, y) = (plot.column(middle), plot.line(50.0));
    for y in plot.area.top()..plot.area.bottom() {
        pen.whole((x, y), theme.glyphs.limit, role);
    }
    for x in plot.area.left()..plot.area.right() {
        pen.whole((x, y), theme.glyphs.level, role);
    }
    if !named {
        return;
    }
    for (much, y) in [(true, plot.area.top().saturating_sub(1)), (false, plot.area.bottom())] {
        let [less, well] = [false, true].map(|well| view.text(quadrant(well, much, chart.height)));
        let (left, right) = (width(&less) as u16, width(&well) as u16);
        let end = plot.area.right();
        if plot.area.left() + left + 2 + right < end {
            pen.clip((plot.area.left(), y), &less, usize::from(left), Role::Link);
            pen.clip((end - right, y), &well, usize::from(right), Role::Link);
        }
    }
}

/// A quarter of the map in words.
fn quadrant(well: bool, much: bool, height: Height) -> Msg {
    match (height, well, much) {
        (Height::Exposure, true, true) => Msg::MapWellMuch,
        (Height::Exposure, true, false) => Msg::MapWellLittle,
        (Height::Exposure, false, true) => Msg::MapLessMuch,
        (Height::Exposure, false, false) => Msg::MapLessLittle,
        (Height::Net, true, true) => Msg::MapWellOpen,
        (Height::Net, true, false) => Msg::MapWellShielded,
        (Height::Net, false, true) => Msg::MapLessOpen,
        (Height::Net, false, false) => Msg::MapLessShielded,
    }
}

/// The class under the cursor of the tree, while no point is chosen.
fn class(app: &App) -> Option<NodeId> {
    match app.screens.explore.tree.current() {
        Some(metier_app::tree::TreeEntry::Node(node)) if app.screens.map.point.is_none() => Some(node),
        _ => None,
    }
}

/// One mark a cell, the one that matters most: which of them are one occupation and which ten matters less than to
/// see where the field is dense.
fn points(pen: &mut Pen, plot: &Plot, chart: &Chart) {
    let Pen { app, view, .. } = *pen;
    let glyphs = &view.theme.glyphs;
    let saved: Vec<GroupId> =
        app.shared.shortlist.entries().iter().filter_map(|entry| app.catalog().group(&entry.code)).collect();
    let family: Vec<GroupId> =
        class(app).map_or_else(Vec::new, |node| app.catalog().hierarchy().groups_under(node).collect());
    let kept = |group: GroupId| saved.contains(&group) || app.shared.compared.contains(&group);
    // A mark of another shape: the colour alone would not be seen everywhere.
    let of = |group: GroupId| match group {
        group if app.screens.map.point == Some(group) => (3, glyphs.centre, Role::Accent),
        group if kept(group) => (2, glyphs.saved, Role::Saved),
        group if family.contains(&group) => (1, glyphs.member, Role::Mid),
        _ => (0, glyphs.dot, Role::Dim),
    };
    let mut marks: Vec<_> = chart.points.iter().map(|point| (of(point.group), plot.cell(*point))).collect();
    marks.sort_by_key(|((rank, ..), _)| *rank);
    for ((_, glyph, role), (x, y)) in marks {
        Clear.render(Rect { x, y, width: 1, height: 1 }, pen.buf);
        pen.whole((x, y), glyph, role);
    }
}

/// What the chosen point is called, beside it where that covers least.
fn name(pen: &mut Pen, plot: &Plot, point: Point) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let area = plot.area;
    // A name that has no room is not cut: two of them could look the same. The code is never longer than the plot.
    let room = TITLE.min(usize::from(area.width).saturating_sub(2));
    let name = view.short(app, point.group, room.min(usize::from(area.width) / 2));
    let code = app.catalog().code(point.group);
    let text = format!(" {} ", if width(&name) <= room { name.as_ref() } else { code });
    let cells = width(&text) as u16;
    let (x, y) = plot.cell(point);
    let (right, left) = (x + 1, x.saturating_sub(cells));
    let centred = x.saturating_sub(cells / 2).max(area.left()).min(area.right().saturating_sub(cells));
    let lines = [y, y.saturating_sub(1).max(area.top()), (y + 1).min(area.bottom().saturating_sub(1))];
    let places = lines.into_iter().flat_map(|line| [(right, line), (left, line)]);
    let fits = |&(start, _): &(u16, u16)| {
        start >= area.left() && start + cells <= area.right() && !(start == left && x < cells + area.left())
    };
    // One that has room on neither side stands above or below its point.
    let stacked = lines.into_iter().filter(|&line| line != y).map(|line| (centred, line));
    let lines_of = [theme.glyphs.limit, theme.glyphs.level, " "];
    let covered = |&(start, line): &(u16, u16)| {
        let symbols =
            (start..start + cells).filter_map(|x| pen.buf.cell((x, line)).map(ratatui::buffer::Cell::symbol));
        symbols.filter(|symbol| !lines_of.contains(symbol)).count()
    };
    let beside = places.filter(fits).min_by_key(covered);
    let Some((start, line)) = beside.or_else(|| stacked.min_by_key(covered)) else { return };
    Clear.render(Rect { x: start, y: line, width: cells, height: 1 }, pen.buf);
    pen.clip((start, line), &text, usize::from(cells), Role::Title);
    pen.hits.add(Rect { x: start, y: line, width: cells, height: 1 }, Target::Point(point.group));
}

/// What the cursor stands on, in words.
fn under_cursor(pen: &mut Pen, line: Rect, chart: &Chart) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let lang = app.shared.settings.lang;
    let (glyph, text) = match (app.screens.map.point, class(app)) {
        (Some(group), _) => {
            let unit = terms::unit(app.shared.settings.unit);
            let point = chart.of(group);
            let (at, short, least) = point.map_or((Msg::MapAbsent, Text::EMPTY, Text::EMPTY), |point| {
                let pay = format::amount(point.pay, app.shared.settings.unit);
                let rank = Number::decimal(point.height.into(), 0);
                let pay = Text::spaced([pay.into(), unit.into()]);
                // Where nothing longer fits, the line of the axes above it says which of the two the height is.
                let least = Text::from(Msg::MapPointShort { pay: pay.clone(), rank });
                match chart.height {
                    Height::Exposure => (Msg::MapPoint { pay, rank }, least.clone(), least),
                    Height::Net => (
                        Msg::MapPointNet { pay: pay.clone(), rank },
                        Msg::MapPointNetShort { pay, rank }.into(),
                        least,
                    ),
                }
            });
            let part = point.zip(chart.middle).map(|(point, middle)| {
                Text::from(quadrant(point.pay >= middle, point.is_much_touched(), chart.height))
            });
            // The name stands at the point as well, the quarter in its corner: they give way, one after the other.
            let figures = Text::from(at);
            let code = || Text::verbatim(app.catalog().code(group));
            let name = |cells| Text::verbatim(view.name_in(app, group, cells));
            let with_part = |name: Text| Text::dots([name, figures.clone()].into_iter().chain(part.clone()));
            let room = usize::from(line.width.saturating_sub(4));
            let forms = [
                with_part(name(usize::MAX)),
                with_part(name(0)),
                with_part(code()),
                Text::dots([code(), figures.clone()]),
                Text::dots([code(), short]),
                Text::dots([code(), least]),
            ];
            (theme.glyphs.centre, view.fitting(room, forms))
        }
        (None, Some(node)) => {
            let hierarchy = app.catalog().hierarchy();
            let own = hierarchy.groups_under(node).filter(|&group| chart.of(group).is_some()).count();
            let count = || Text::from(Msg::CountOccupations { n: own as i64 });
            let code = || Text::verbatim(hierarchy.code(node));
            let named =
                |title: &str| Text::dots([Text::spaced([code(), Text::verbatim(title.to_owned())]), count()]);
            let forms = [
                named(hierarchy.title(node, lang)),
                named(hierarchy.short_title(node, lang)),
                Text::dots([code(), count()]),
            ];
            (theme.glyphs.member, view.fitting(usize::from(line.width.saturating_sub(4)), forms))
        }
        _ => ("", String::new()),
    };
    let room = usize::from(line.width.saturating_sub(4));
    let x = pen.put((line.x + 1, line.y), glyph, 1, Role::Accent) + 1;
    pen.put((x, line.y), &text, room, Role::Title);
}

/// Where each arrow leads: named below, and with its code on the map where that covers nothing and cannot be taken
/// for the name of the chosen point.
fn neighbours(pen: &mut Pen, lines: Rect, plot: &Plot, chart: &Chart, from: Point) {
    let Pen { app, view, .. } = *pen;
    let half = (lines.width.saturating_sub(2)) / 2;
    let chosen = plot.cell(from);
    for (i, (way, sign)) in Direction::ALL.into_iter().zip(["←", "→", "↑", "↓"]).enumerate() {
        let (x, y) = (lines.x + 1 + half * (i % 2) as u16, lines.y + (i / 2) as u16);
        let Some(group) = chart.next(from, way, Map::aspect(app.shared.size)) else { continue };
        let x = pen.put((x, y), sign, 1, Role::Key) + 1;
        let room = usize::from(half.saturating_sub(3));
        pen.put((x, y), &view.name_in(app, group, room), room, Role::Dim);
        let Some(point) = chart.of(group) else { continue };
        let (x, y) = plot.cell(point);
        if (x, y) == chosen {
            continue;
        }
        let code = app.catalog().code(group);
        let cells = code.len() as u16;
        let free = |start: u16| {
            let beside = y.abs_diff(chosen.1) == 0 && start <= chosen.0 + 2 && chosen.0 <= start + cells + 1;
            start > plot.area.x
                && start + cells < plot.area.right()
                && !beside
                && (start - 1..=start + cells)
                    .all(|at| at == x || pen.buf.cell((at, y)).is_some_and(|cell| cell.symbol() == " "))
        };
        let places = [Some(x + 1), x.checked_sub(cells)];
        if let Some(start) = places.into_iter().flatten().find(|&start| free(start)) {
            pen.put((start, y), code, code.len(), Role::Dim);
        }
    }
}
