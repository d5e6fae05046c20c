//! Pay by experience: bands as ranges over the published percentiles, with the place in the title.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::bars::{self, Scale};
use super::text::{put, wrap};
use super::theme::Role;
use super::{View, grid, items};
use crate::app::App;
use crate::catalog::Lang;
use crate::content::{Page, PayUnit, Subject, format, pay_page};
use crate::evidence::pay::{ClaimCheck, Experience, check_claim};

/// Cells for the names of the bands.
const NAMES: u16 = 9;
/// Cells for the numbers at the right.
const NUMBERS: u16 = 6;

/// Draws the pane.
pub fn draw(buf: &mut Buffer, area: Rect, inner: Rect, app: &App, focused: bool, view: &mut View) {
    let theme = view.theme;
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    let name = match app.settings.lang {
        Lang::En => "Pay by experience",
        Lang::Fr => "Salaire selon l'expérience",
    };
    let place = app
        .subject()
        .and_then(|s| s.pay.median.provenance())
        .map_or_else(|| app.settings.place.geo.code().to_owned(), |from| from.geo.code().to_owned());
    grid::title(buf, area, &format!("{name} · {place}"), theme.glyphs.more, style);
    let Some(subject) = app.subject() else {
        let text = "Choose an occupation: its pay at entry, mid career and as a senior stands here.";
        return lines(buf, inner, text, Role::Dim, view);
    };
    let used = chart(buf, inner, app, view);
    let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
    if app.zoom && rest.height > 1 {
        let page = subject.page(Page::Pay);
        let laid = items::lay(&page, usize::from(rest.width));
        let top = app.scroll[0].min(laid.height().saturating_sub(usize::from(rest.height)));
        view.panel_top[0] = top;
        laid.draw(buf, rest, top, None, &theme, |_, _| {});
    }
}

fn lines(buf: &mut Buffer, inner: Rect, text: &str, role: Role, view: &View) {
    let cells = usize::from(inner.width.saturating_sub(2)).max(1);
    for (y, (from, to)) in (inner.top()..inner.bottom()).zip(wrap(text, cells)) {
        let line = text.get(from..to).unwrap_or_default().trim_end();
        put(buf, inner.x + 1, y, line, cells, view.theme.glyphs.more, view.theme.style(role));
    }
}

/// Draws the chart at the top of an area and returns the rows it took.
pub fn chart(buf: &mut Buffer, area: Rect, app: &App, view: &View) -> u16 {
    let Some(subject) = app.subject() else { return 0 };
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let (pay, settings) = (&subject.pay, &subject.settings);
    let room = usize::from(area.width.saturating_sub(2));
    let mut y = area.top();
    let bottom = area.bottom();
    if let Some(fallback) = &pay.fallback {
        for (from, to) in wrap(fallback, room.max(1)) {
            if y < bottom {
                let line = fallback.get(from..to).unwrap_or_default().trim_end();
                put(buf, area.x + 1, y, line, room, more, theme.style(Role::Warn));
                y += 1;
            }
        }
    }
    if let Some(reason) = pay.median.missing() {
        let text = pay_page::no_wages(reason);
        for (from, to) in wrap(&text, room.max(1)) {
            if y < bottom {
                let line = text.get(from..to).unwrap_or_default().trim_end();
                put(buf, area.x + 1, y, line, room, more, theme.style(Role::Warn));
                y += 1;
            }
        }
        return y - area.top();
    }
    let in_unit = |hourly: f32| format::pay_value(pay, hourly, settings);
    let claims = claims(subject);
    let percentiles: Vec<f32> = [&pay.low, &pay.median, &pay.high]
        .into_iter()
        .filter_map(|figure| figure.value().map(|&hourly| in_unit(hourly)))
        .collect();
    let names = NAMES.min(area.width / 3);
    let numbers = if area.width >= 34 { NUMBERS } else { 0 };
    let plot = area.width.saturating_sub(names + numbers + 3);
    let ends = percentiles.iter().copied().chain(claims.iter().flat_map(|claim| [claim.low, claim.high]));
    let Some(scale) = Scale::around(ends, area.x + 1 + names + 1, plot) else { return y - area.top() };
    let number = |value: f32| short(value, settings.unit);
    if let Some(bands) = pay.bands.value() {
        for band in bands.iter().rev() {
            if y >= bottom {
                break;
            }
            let role = match band.experience {
                Experience::Entry => Role::Entry,
                Experience::Mid => Role::Mid,
                Experience::Senior => Role::Senior,
            };
            let name = format!("{} {}", band.experience.word(), band.experience.years());
            put(buf, area.x + 1, y, &name, usize::from(names), more, theme.style(Role::Text));
            let values = [band.low, band.centre, band.high].map(in_unit);
            bars::range(buf, y, &scale, values, &theme.glyphs, theme.style(role));
            // What another page claims for the band: hollow marks, flagged where they leave P10-P90.
            if let Some(claim) = claims.iter().find(|claim| claim.band == band.experience.word()) {
                for value in [claim.low, claim.high] {
                    put(buf, scale.column(value), y, theme.glyphs.hollow, 1, more, theme.style(Role::Warn));
                }
                if claim.check != ClaimCheck::Inside {
                    put(buf, area.right().saturating_sub(1), y, "!", 1, more, theme.style(Role::Warn));
                }
            }
            let text = number(values[1]);
            let x = area.right().saturating_sub(1 + text.len() as u16);
            put(
                buf,
                x.max(scale.x + scale.width),
                y,
                &text,
                usize::from(numbers),
                more,
                theme.style(Role::Text),
            );
            y += 1;
        }
    } else if y < bottom {
        put(
            buf,
            area.x + 1,
            y,
            "Only one percentile is published: no bands.",
            room,
            more,
            theme.style(Role::Warn),
        );
        y += 1;
    }
    // Where the low wage is the minimum wage, a line shows how the law cuts the bands off.
    if let Some(&low) = pay.low.value().filter(|_| pay.at_minimum_wage) {
        for row in area.top()..y {
            let x = scale.column(in_unit(low));
            if buf.cell((x, row)).is_some_and(|cell| cell.symbol() == " ") {
                put(buf, x, row, theme.glyphs.limit, 1, more, theme.style(Role::Warn));
            }
        }
    }
    if y < bottom {
        put(buf, area.x + 1, y, "P10-50-90", usize::from(names), more, theme.style(Role::Dim));
        for &value in &percentiles {
            put(buf, scale.column(value), y, theme.glyphs.tick, 1, more, theme.style(Role::Dim));
        }
        if let Some(&median) = pay.median.value() {
            let text = number(in_unit(median));
            let x = area.right().saturating_sub(1 + text.len() as u16);
            put(
                buf,
                x.max(scale.x + scale.width),
                y,
                &text,
                usize::from(numbers),
                more,
                theme.style(Role::Dim),
            );
        }
        y += 1;
    }
    if y < bottom {
        bars::axis(buf, y, &scale, number, theme.style(Role::Dim));
        y += 1;
    }
    if y < bottom {
        let period = pay.median.provenance().map_or("", |from| from.period.as_ref());
        let minimum = if pay.at_minimum_wage { " · low end = minimum wage" } else { "" };
        let claimed = if claims.is_empty() {
            String::new()
        } else {
            format!(" · {} claimed elsewhere, ! beyond P10-P90", theme.glyphs.hollow)
        };
        let text = format!(
            "{} · bands modelled, percentiles published {period}{minimum}{claimed}",
            format::unit_name(settings.unit, settings.lang)
        );
        for (from, to) in wrap(&text, room.max(1)) {
            if y < bottom {
                let line = text.get(from..to).unwrap_or_default().trim_end();
                put(buf, area.x + 1, y, line, room, more, theme.style(Role::Dim));
                y += 1;
            }
        }
    }
    y - area.top()
}

/// What another page claims for one band, CAD a year.
struct Claimed<'a> {
    band: &'a str,
    low: f32,
    high: f32,
    check: ClaimCheck,
}

/// Claimed yearly pay with its check, for a chart by the year.
fn claims<'a>(subject: &'a Subject) -> Vec<Claimed<'a>> {
    if subject.settings.unit != PayUnit::Year {
        return Vec::new();
    }
    subject
        .catalog()
        .claims(subject.group)
        .filter(|claim| claim.unit == "CAD/year")
        .filter_map(|claim| Some((claim.topic.strip_prefix("pay-")?, claim.low?, claim.high?)))
        .map(|(band, low, high)| {
            let check = check_claim(&subject.pay, low, high, subject.settings.hours);
            Claimed { band, low, high, check }
        })
        .collect()
}

/// `58.4k` a year, `28.00` an hour.
fn short(value: f32, unit: PayUnit) -> String {
    match unit {
        PayUnit::Year if value >= 1_000_000.0 => format!("{:.2}M", value / 1_000_000.0),
        PayUnit::Year if value.rem_euclid(1_000.0) < 1.0 => format!("{:.0}k", value / 1_000.0),
        PayUnit::Year => format!("{:.1}k", value / 1_000.0),
        PayUnit::Hour if value.fract().abs() < 0.005 => format!("{value:.0}"),
        PayUnit::Hour => format!("{value:.2}"),
    }
}
