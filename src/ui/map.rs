//! All occupations on a map: median pay from left to right, exposure to AI from bottom to top.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Points};

use super::text::put;
use super::theme::Role;
use super::{HitMap, View, bars, grid};
use crate::app::App;
use crate::catalog::{Geo, GroupId};
use crate::content::{PayUnit, format};
use crate::evidence::pay;

/// Where an occupation lies.
fn place(app: &App, medians: &[f32], group: GroupId) -> Option<(f64, f64)> {
    let x = *medians.get(group.index()).filter(|x| !x.is_nan())?;
    let y = *app.evidence.ai_rankings().net.get(group.index()).filter(|y| !y.is_nan())?;
    let pay = match app.settings.unit {
        PayUnit::Hour => x,
        PayUnit::Year => x * pay::FULL_TIME * pay::WEEKS,
    };
    Some((f64::from(pay), f64::from(y)))
}

/// The logarithms of pay over the columns: most occupations lie close together and a few far out.
fn span(values: impl Iterator<Item = f32>, plot: Rect) -> Option<bars::Scale> {
    let (low, high) = values.fold((f32::INFINITY, 0.0_f32), |(low, high), v| (low.min(v), high.max(v)));
    (low < high).then(|| bars::Scale {
        low: (low * 0.95).ln(),
        high: (high * 1.05).ln(),
        x: plot.x,
        width: plot.width,
    })
}

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
            let x = scale.column(value.ln()).saturating_sub(text.len() as u16 / 2);
            if x >= free && x + (text.len() as u16) <= scale.x + scale.width {
                free = put(buf, x, y, &text, text.len(), "", style) + 1;
            }
        }
    }
}

/// Draws the screen.
pub fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, _hits: &mut HitMap) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let buf = frame.buffer_mut();
    let columns = app.catalog().columns();
    let asked = app.settings.place.geo;
    let own = pay::medians(columns, asked);
    // Where nothing at all is published for a province, the map of Canada is shown and said to be so.
    let published = own.iter().any(|median| !median.is_nan());
    let medians = if published { own } else { pay::medians(columns, Geo::Canada) };
    let place_name = if published {
        app.province_name()
    } else {
        format!("no wages for {}, showing Canada", asked.code())
    };
    let all: Vec<(GroupId, (f64, f64))> =
        GroupId::all().filter_map(|group| Some((group, place(app, &medians, group)?))).collect();
    // What the filter leaves out is not drawn; the scale stays that of all.
    let shown = all.iter().filter(|(group, _)| !app.is_outside(*group)).count();
    let count =
        if app.filter().is_active() { format!("{shown} of {}", all.len()) } else { shown.to_string() };
    let title = format!("Pay and exposure to AI · {place_name} · {count} occupations");
    let inner = grid::screen(buf, body, &title, &theme);
    let left = 6;
    let plot = Rect {
        x: inner.x + left,
        y: inner.y,
        width: inner.width.saturating_sub(left + 1),
        height: inner.height.saturating_sub(4),
    };
    let Some(scale) = span(all.iter().map(|(_, (x, _))| *x as f32), plot) else {
        let text = "No wage is published for this place: choose another with r.";
        put(buf, inner.x + 1, inner.y, text, usize::from(inner.width), more, theme.style(Role::Warn));
        return;
    };
    let current = app.subject().map(|subject| subject.group);
    let saved: Vec<GroupId> =
        app.shortlist.entries().iter().filter_map(|entry| app.catalog().group(&entry.code)).collect();
    let of = |wanted: &dyn Fn(GroupId) -> bool| -> Vec<(f64, f64)> {
        let shown = |group: GroupId| current == Some(group) || !app.is_outside(group);
        all.iter()
            .filter(|(group, _)| shown(*group) && wanted(*group))
            .map(|&(_, (x, y))| (x.ln(), y))
            .collect()
    };
    let under_cursor = app.tree.current().and_then(|entry| match entry {
        crate::app::tree::Entry::Node(node) => Some(node),
        _ => None,
    });
    let family: Vec<GroupId> = match under_cursor {
        Some(node) if current.is_none() => app.catalog().hierarchy().groups_under(node).collect(),
        _ => Vec::new(),
    };
    let others = of(&|group| !family.contains(&group) && current != Some(group));
    let own = of(&|group| family.contains(&group));
    let kept = of(&|group| saved.contains(&group) || app.compared.contains(&group));
    let here = of(&|group| current == Some(group));
    let colour = |role| theme.style(role).fg.unwrap_or_default();
    // One mark a cell: which of them are one occupation and which ten matters less than to see where
    // the field is dense, and every font has these two.
    let marker = if theme.glyphs.ascii { Marker::Custom('.') } else { Marker::Dot };
    Canvas::default()
        .marker(marker)
        .x_bounds([f64::from(scale.low), f64::from(scale.high)])
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
    for (share, text) in [(0.0, "100"), (0.5, " 50"), (1.0, "  0")] {
        let y = plot.y + (share * f32::from(plot.height.saturating_sub(1))) as u16;
        put(buf, inner.x + 1, y, text, 3, more, theme.style(Role::Dim));
    }
    let label = |value: f32| match app.settings.unit {
        PayUnit::Year => format!("{:.0}k", value / 1_000.0),
        PayUnit::Hour => format!("{value:.0}"),
    };
    axis(buf, plot.bottom(), &scale, label, theme.style(Role::Dim));
    let unit = format::unit_name(app.settings.unit, app.settings.lang);
    let text =
        format!("left to right: median pay, {unit}, log scale · bottom to top: net exposure, rank of 100");
    let room = usize::from(inner.width.saturating_sub(2));
    put(buf, inner.x + 1, plot.bottom() + 1, &text, room, more, theme.style(Role::Dim));
    let (glyph, name) = match (current, under_cursor) {
        (Some(group), _) => {
            let title = app.catalog().title(group, app.settings.lang);
            let at = place(app, &medians, group).map_or(
                "not on the map: no pay or exposure here".to_owned(),
                |(x, y)| {
                    format!(
                        "{} {unit}, exposure {y:.0}",
                        format::money(x as f32, app.settings.unit, app.settings.lang)
                    )
                },
            );
            (theme.glyphs.centre, format!("{} {title} · {at}", app.catalog().code(group)))
        }
        (None, Some(node)) => {
            let hierarchy = app.catalog().hierarchy();
            let text = format!("{} {}", hierarchy.code(node), hierarchy.title(node, app.settings.lang));
            (
                theme.glyphs.bullet,
                format!(
                    "{text} · {}",
                    format::count(own.len(), "occupation in colour", "occupations in colour")
                ),
            )
        }
        _ => ("", String::new()),
    };
    let x = put(buf, inner.x + 1, plot.bottom() + 2, glyph, 1, more, theme.style(Role::Accent)) + 1;
    put(buf, x, plot.bottom() + 2, &name, room.saturating_sub(2), more, theme.style(Role::Title));
    let hint = format!("{} saved or compared · up and down move through the tree", theme.glyphs.saved);
    put(buf, inner.x + 1, plot.bottom() + 3, &hint, room, more, theme.style(Role::Dim));
}
