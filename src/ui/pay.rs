//! Pay by experience: bands as ranges over the published percentiles, with the place in the title.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::bars::{self, Scale};
use super::text::{put, width, wrap};
use super::theme::{Glyphs, Role};
use super::{View, grid, pane_lines};
use crate::app::{App, Pane};
use crate::content::{PayUnit, Subject, format, pay_page, terms};
use crate::evidence::pay::{Band, ClaimCheck, Experience, check_claim};

/// Most cells for the names of the bands; they are whole where the chart has the room.
const NAMES: u16 = 14;
/// Cells for the numbers at the right.
const NUMBERS: u16 = 6;

/// Draws the pane.
pub(super) fn draw(buf: &mut Buffer, area: Rect, inner: Rect, app: &App, focused: bool, view: &mut View) {
    let theme = view.theme;
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    let place = app
        .subject()
        .and_then(|s| s.pay.median.provenance())
        .map_or(app.shared.settings.place.geo, |from| from.geo);
    let title = view.text(Text::dots([Msg::ChartPay.into(), Text::verbatim(place.code())]));
    grid::title(buf, area, &title, theme.glyphs.more, style);
    if app.subject().is_none() {
        lines(buf, inner, &view.text(Msg::ChartPayEmpty), Role::Dim, view);
        return;
    }
    if app.screens.explore.zoom {
        let used = chart(buf, inner, app, None, view);
        let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
        let rows = app.screens.explore.pane_items(Pane::Pay, app.derived());
        return pane_lines(
            buf,
            area,
            rest,
            &rows,
            focused.then_some(app.screens.explore.pane_row[0]),
            view,
            (0, app.screens.explore.turn),
        );
    }
    chart(buf, inner, app, focused.then_some(app.screens.explore.pane_row[0]), view);
}

/// Writes a text in lines and returns how many.
fn lines(buf: &mut Buffer, area: Rect, text: &str, role: Role, view: &View) -> u16 {
    let cells = usize::from(area.width.saturating_sub(2)).max(1);
    let mut used = 0;
    for (y, (from, to)) in (area.top()..area.bottom()).zip(wrap(text, cells)) {
        let line = text.get(from..to).unwrap_or_default().trim_end();
        put(buf, area.x + 1, y, line, cells, view.theme.glyphs.more, view.theme.style(role));
        used += 1;
    }
    used
}

/// Where the columns of the chart stand.
struct Chart<'a> {
    subject: &'a Subject<'a>,
    area: Rect,
    scale: Scale,
    names: u16,
    claims: Vec<Claimed>,
}

/// Draws the chart at the top of an area, with the cursor on one of the rows of [`pay_page::pane`], and returns the
/// rows it took.
pub(super) fn chart(buf: &mut Buffer, area: Rect, app: &App, cursor: Option<usize>, view: &View) -> u16 {
    let Some(subject) = app.subject() else { return 0 };
    let theme = &view.theme;
    let (pay, settings) = (&subject.pay, &subject.settings);
    let mut y = area.top();
    let below = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    if let Some(fallback) = &pay.fallback {
        y += lines(buf, below(y), &view.text(terms::fallback(fallback)), Role::Warn, view);
    }
    if let Some(reason) = pay.median.missing() {
        return y + lines(buf, below(y), &view.text(pay_page::no_wages(reason)), Role::Warn, view)
            - area.top();
    }
    let in_unit = |hourly: f32| format::pay_value(pay, hourly, settings);
    let claims = claims(subject);
    let published = [&pay.low, &pay.median, &pay.high]
        .into_iter()
        .filter_map(|figure| figure.value().map(|&h| in_unit(h)));
    let names = if area.width < 40 { 9 } else { NAMES }.min(area.width / 3);
    // The numbers stay at any width; a narrow pane has shorter bars.
    let plot = area.width.saturating_sub(names + NUMBERS + 3);
    let ends = published.chain(claims.iter().flat_map(|claim| [claim.low, claim.high]));
    let Some(scale) = Scale::around(ends, area.x + 1 + names + 1, plot) else { return y - area.top() };
    let chart = Chart { subject, area, scale, names, claims };
    let mut row = 0;
    let mut at = |buf: &mut Buffer, y: u16| {
        if cursor == Some(row) {
            put(buf, area.x, y, theme.glyphs.cursor, 1, "", theme.style(Role::Accent));
        }
        row += 1;
    };
    if let Some(bands) = pay.bands.value() {
        for band in bands.iter().rev().take(usize::from(below(y).height)) {
            chart.band(buf, y, band, view);
            at(buf, y);
            y += 1;
        }
    } else {
        y += lines(buf, below(y), &view.text(Msg::ChartNoBands), Role::Warn, view);
    }
    chart.minimum_wage(buf, y, view);
    if y < area.bottom() {
        chart.percentiles(buf, y, view);
        at(buf, y);
        y += 1;
    }
    if y < area.bottom() {
        bars::axis(
            buf,
            y,
            &chart.scale,
            |value| view.text(short(value, settings.unit)),
            theme.style(Role::Dim),
        );
        y += 1;
    }
    y += lines(buf, below(y), &view.text(chart.caption(&theme.glyphs)), Role::Dim, view);
    for claim in &chart.claims {
        if y < area.bottom() {
            let low = Number::decimal((claim.low / 1_000.0).into(), decimals(claim.low));
            let text = view.text(Text::spaced([
                Text::verbatim(theme.glyphs.hollow),
                terms::experience(claim.band).into(),
                Text::range(low, short(claim.high, settings.unit)),
                terms::claim_check(claim.check).into(),
            ]));
            let role = if claim.check == ClaimCheck::Inside { Role::Dim } else { Role::Warn };
            put(
                buf,
                area.x + 1,
                y,
                &text,
                usize::from(area.width.saturating_sub(1)),
                theme.glyphs.more,
                theme.style(role),
            );
            at(buf, y);
            y += 1;
        }
    }
    y - area.top()
}

impl Chart<'_> {
    fn in_unit(&self, hourly: f32) -> f32 {
        format::pay_value(&self.subject.pay, hourly, &self.subject.settings)
    }

    /// A name at the left, a number at the right.
    fn words(&self, buf: &mut Buffer, y: u16, name: &str, value: f32, role: Role, view: &View) {
        let (theme, area) = (&view.theme, self.area);
        put(buf, area.x + 1, y, name, usize::from(self.names), theme.glyphs.more, theme.style(role));
        let text = view.text(short(value, self.subject.settings.unit));
        let x = area.right().saturating_sub(1 + width(&text) as u16).max(self.scale.x + self.scale.width);
        put(
            buf,
            x,
            y,
            &text,
            usize::from(area.right().saturating_sub(x)),
            theme.glyphs.more,
            theme.style(role),
        );
    }

    fn band(&self, buf: &mut Buffer, y: u16, band: &Band, view: &View) {
        let theme = &view.theme;
        let role = match band.experience {
            Experience::Entry => Role::Entry,
            Experience::Mid => Role::Mid,
            Experience::Senior => Role::Senior,
        };
        let name = format!("{} {}", view.text(terms::experience(band.experience)), band.experience.years());
        self.words(buf, y, &name, self.in_unit(band.centre), Role::Text, view);
        let values = [band.low, band.centre, band.high].map(|hourly| self.in_unit(hourly));
        bars::range(buf, y, &self.scale, values, &theme.glyphs, theme.style(role));
        // What another page claims for the band: hollow marks, with a sign beside the end that leaves P10-P90.
        let Some(claim) = self.claims.iter().find(|claim| claim.band == band.experience) else {
            return;
        };
        let (first, last) = (self.scale.x, self.scale.x + self.scale.width - 1);
        let (low, high) = (self.scale.column(claim.low), self.scale.column(claim.high));
        let warn = theme.style(Role::Warn);
        put(buf, low, y, theme.glyphs.hollow, 1, "", warn);
        put(buf, high, y, theme.glyphs.hollow, 1, "", warn);
        if matches!(claim.check, ClaimCheck::Below | ClaimCheck::WhollyBelow | ClaimCheck::Wider) {
            put(buf, low.saturating_sub(1).max(first), y, "!", 1, "", warn);
        }
        if matches!(claim.check, ClaimCheck::Above | ClaimCheck::WhollyAbove | ClaimCheck::Wider) {
            put(buf, (high + 1).min(last), y, "!", 1, "", warn);
        }
    }

    fn percentiles(&self, buf: &mut Buffer, y: u16, view: &View) {
        let (theme, pay) = (&view.theme, &self.subject.pay);
        if let Some(&median) = pay.median.value() {
            self.words(buf, y, &view.text(Msg::ChartPublished), self.in_unit(median), Role::Dim, view);
        }
        for &hourly in [&pay.low, &pay.median, &pay.high].into_iter().filter_map(|figure| figure.value()) {
            put(
                buf,
                self.scale.column(self.in_unit(hourly)),
                y,
                theme.glyphs.tick,
                1,
                "",
                theme.style(Role::Dim),
            );
        }
    }

    /// Where the low wage is the minimum wage, a line shows how the law cuts the bands off.
    fn minimum_wage(&self, buf: &mut Buffer, bottom: u16, view: &View) {
        let Some(&low) = self.subject.pay.low.value().filter(|_| self.subject.pay.at_minimum_wage) else {
            return;
        };
        let x = self.scale.column(self.in_unit(low));
        for y in self.area.top()..bottom {
            if buf.cell((x, y)).is_some_and(|cell| cell.symbol() == " ") {
                put(buf, x, y, view.theme.glyphs.limit, 1, "", view.theme.style(Role::Warn));
            }
        }
    }

    fn caption(&self, glyphs: &Glyphs) -> Text {
        let (pay, settings) = (&self.subject.pay, &self.subject.settings);
        let shown = format::pay_figure(pay, &pay.median, settings);
        let tag = shown.provenance().map(format::tag).unwrap_or_default();
        let when = |holds: bool, message: Msg| if holds { message.into() } else { Text::EMPTY };
        Text::dots([
            terms::unit(settings.unit).into(),
            Msg::ChartBandsModelled.into(),
            Msg::ChartPercentiles { tag }.into(),
            when(pay.at_minimum_wage, Msg::ChartMinimum),
            when(self.subject.role.is_some(), Msg::ChartWholeGroup),
            when(!self.claims.is_empty(), Msg::ChartClaimed { mark: Text::verbatim(glyphs.hollow) }),
        ])
    }
}

/// What another page claims for one band, CAD a year.
struct Claimed {
    band: Experience,
    low: f32,
    high: f32,
    check: ClaimCheck,
}

/// Claimed yearly pay with its check, for a chart by the year.
fn claims(subject: &Subject) -> Vec<Claimed> {
    if subject.settings.unit != PayUnit::Year {
        return Vec::new();
    }
    subject
        .catalog()
        .claims(subject.group, subject.settings.lang)
        .filter(|claim| claim.unit == "CAD/year")
        .filter_map(|claim| Some((band(&claim.topic)?, claim.low?, claim.high?)))
        .map(|(band, low, high)| {
            let check = check_claim(&subject.pay, low, high, subject.settings.hours);
            Claimed { band, low, high, check }
        })
        .collect()
}

/// The band that a claim about pay speaks of.
fn band(topic: &str) -> Option<Experience> {
    match topic {
        "pay-entry" => Some(Experience::Entry),
        "pay-mid" => Some(Experience::Mid),
        "pay-senior" => Some(Experience::Senior),
        _ => None,
    }
}

/// Decimals that a number of thousands is shown with.
fn decimals(value: f32) -> u8 {
    u8::from(value.rem_euclid(1_000.0) >= 1.0)
}

/// `58.4k` a year, `28.00` an hour.
fn short(value: f32, unit: PayUnit) -> Text {
    let value = f64::from(value);
    match unit {
        PayUnit::Year if value >= 1_000_000.0 => {
            Msg::Millions { n: Number::decimal(value / 1_000_000.0, 2) }.into()
        }
        PayUnit::Year => {
            Msg::Thousands { n: Number::decimal(value / 1_000.0, decimals(value as f32)) }.into()
        }
        PayUnit::Hour if value.fract().abs() < 0.005 => Number::decimal(value, 0).into(),
        PayUnit::Hour => Number::decimal(value, 2).into(),
    }
}
