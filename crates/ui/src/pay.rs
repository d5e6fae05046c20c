//! Pay by experience: bands as ranges over the published percentiles, with the place in the title.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::bars::{self, Scale};
use super::pane::PaneArea;
use super::text::{width, wrap};
use super::theme::{Glyphs, Role};
use super::{Pen, View};
use metier_app::{App, Pane, Serial};
use metier_content::{PayUnit, Subject, format, pay_page, terms};
use metier_evidence::floor::{Floor, Reach};
use metier_evidence::pay::{Band, ClaimCheck, Experience, check_claim};

/// Most cells for the names of the bands.
const NAMES: u16 = 15;
/// Cells for a number at the right, with the space before it.
const NUMBER: u16 = 8;
/// Cells of a bar at least, before a name is cut.
const LEAST_BAR: u16 = 6;
/// From this width on a band has its low, its middle and its high in numbers, below it the middle alone.
const THREE: u16 = 56;

/// Draws the pane.
pub(super) fn draw(pen: &mut Pen, area: PaneArea) {
    let Pen { app, view, .. } = *pen;
    let inner = area.inner;
    let from = app.subject().and_then(|s| s.pay.median.provenance());
    let geo = from.map_or(app.shared.settings.place.geo, |from| from.geo);
    let unit = Text::from(terms::unit(app.shared.settings.unit));
    let title = |what: Msg, place: Text| Text::dots([what.into(), place, Text::clone(&unit)]);
    // An economic region has no short form; the unit stands in the top line, too.
    let name = from.map_or_else(|| terms::place(geo).into(), terms::place_of);
    let short = match from.and_then(|from| from.area.as_ref()) {
        Some(_) => Text::dots([Msg::SightPay.into(), name.clone()]),
        None => title(Msg::SightPay, Text::verbatim(geo.code())),
    };
    let forms = [title(Msg::ChartPay, name.clone()), title(Msg::SightPay, name), short];
    let title = view.fitting(usize::from(area.outline.width.saturating_sub(5)), forms);
    area.title(pen, &title);
    if app.subject().is_none() {
        lines(pen, inner, &view.text(Msg::ChartPayEmpty), Role::Dim);
        return;
    }
    if app.screens.explore.zoom {
        let used = chart(pen, inner, None);
        let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
        let rows = app.screens.explore.pane_items(Pane::Pay, app.derived());
        return PaneArea { inner: rest, ..area }.rows(pen, (Serial::default(), &rows));
    }
    chart(pen, inner, area.cursor(pen));
}

/// Writes a text in lines and returns how many.
fn lines(pen: &mut Pen, area: Rect, text: &str, role: Role) -> u16 {
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2).max(1), ..area };
    pen.paragraph(inside, text, role)
}

/// Rows that claims about the pay of a subject need beyond what the chart has room for without them: where they stand,
/// they are what one looks for.
pub(super) fn rows_of_claims(app: &App, subject: &Subject) -> u16 {
    match (claimed_rows(app, subject), &subject.pay.fallback) {
        (0, _) => 0,
        (claims, None) => claims.saturating_sub(2),
        (claims, Some(_)) => claims,
    }
}

/// Rows of the pane where it stands beside the page: bands, what is published, its axis, a legend of three lines and the
/// border; what is claimed or named, and where the pay is not of the place that was asked for.
pub(super) fn rows(app: &App, subject: &Subject) -> u16 {
    10 + claimed_rows(app, subject) + if subject.pay.fallback.is_some() { 2 } else { 0 }
}

/// Rows of what is claimed of the pay, and of the figure that somebody names.
fn claimed_rows(app: &App, subject: &Subject) -> u16 {
    claims(subject).len() as u16 + u16::from(named(app, subject).is_some())
}

/// The figure that somebody names for the subject, in the unit of the chart.
fn named(app: &App, subject: &Subject) -> Option<[f32; 2]> {
    let (_, said) = app.screens.explore.named.filter(|(group, _)| *group == subject.group)?;
    let hours = subject.settings.hours;
    let (low, high) = match subject.settings.unit {
        PayUnit::Year => said.by_year(&subject.pay, hours),
        PayUnit::Hour => said.by_hour(&subject.pay, hours),
    };
    Some([low, high])
}

/// Where the columns of the chart stand.
struct Chart<'a> {
    subject: &'a Subject<'a>,
    area: Rect,
    scale: Scale,
    names: u16,
    three: bool,
    claims: Vec<Claimed>,
}

/// Draws the chart at the top of an area, with the cursor on one of the rows of [`pay_page::pane`], and returns the
/// rows it took.
pub(super) fn chart(pen: &mut Pen, area: Rect, cursor: Option<usize>) -> u16 {
    let Pen { app, view, .. } = *pen;
    let Some(subject) = app.subject() else { return 0 };
    let theme = &view.theme;
    let (pay, settings) = (&subject.pay, &subject.settings);
    let mut y = area.top();
    let below = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    if let Some(fallback) = &pay.fallback {
        let told = Msg::PayFallback { text: terms::fallback(fallback).into() };
        // Bands, what is published, its axis and what is claimed: where these need the room, one line of it will do,
        // because the page says it whole.
        let rest = 5 + claimed_rows(app, subject);
        let room = area.height.saturating_sub(rest).max(1).min(area.height);
        let head = Rect { height: room, ..below(y) };
        y += lines(pen, head, &view.text(told), Role::Warn);
    }
    if let Some(reason) = pay.median.missing() {
        return y + lines(pen, below(y), &view.text(pay_page::no_wages(reason)), Role::Warn) - area.top();
    }
    let in_unit = |hourly: f32| format::pay_value(pay, hourly, settings);
    let claims = claims(subject);
    let published = [&pay.low, &pay.median, &pay.high]
        .into_iter()
        .filter_map(|figure| figure.value().map(|&h| in_unit(h)));
    let mark = |pen: &mut Pen, y: u16, row: usize| {
        if cursor == Some(row) {
            pen.whole((area.x, y), theme.glyphs.cursor, Role::Accent);
        }
    };
    // One percentile is no range: it is said, and nothing is drawn.
    // A median at the minimum wage has no bands either: the percentiles are drawn alone where they make a range.
    let is_range = pay.hides_middle() && pay.high.value() > pay.median.value();
    let Some(bands) = pay.bands.value().map(<[Band; 3]>::as_slice).or(is_range.then_some(&[])) else {
        let middle = pay.median.value().map_or(0.0, |&hourly| in_unit(hourly));
        let middle = format::in_unit(format::amount(middle, settings.unit), settings);
        mark(pen, y, 0);
        let (told, why) = match pay.floor.filter(|floor| floor.hides_middle()) {
            Some(floor) => (Msg::ChartFloored { middle }, format::floor(floor)),
            None => (Msg::ChartOnlyMiddle { middle }, Msg::ChartNoBands),
        };
        y += lines(pen, below(y), &view.text(told), Role::Text);
        y += lines(pen, below(y), &view.text(why), Role::Dim);
        return claimed(pen, below(y), &claims, settings.unit, cursor.map(|row| (row, 1))) - area.top();
    };
    // The numbers and the names stay at any width; a narrow pane has shorter bars.
    let three = area.width >= THREE;
    let numbers = if three { 3 * NUMBER } else { NUMBER };
    let names =
        names(bands, view).min((area.width * 2 / 5).max(area.width.saturating_sub(numbers + 3 + LEAST_BAR)));
    let plot = area.width.saturating_sub(names + numbers + 3);
    let named = named(app, subject);
    let ends = published.chain(claims.iter().flat_map(|claim| [claim.low, claim.high]));
    let ends = ends.chain(named.into_iter().flatten());
    let Some(scale) = Scale::around(ends, area.x + 1 + names + 1, plot) else { return y - area.top() };
    let chart = Chart { subject, area, scale, names, three, claims };
    for (row, band) in bands.iter().rev().take(usize::from(below(y).height)).enumerate() {
        chart.band(pen, y, band);
        mark(pen, y, row);
        y += 1;
    }
    chart.minimum_wage(pen, y);
    if y < area.bottom() {
        chart.percentiles(pen, y);
        mark(pen, y, bands.len());
        y += 1;
    }
    if let Some(ends) = named.filter(|_| y < area.bottom()) {
        chart.named(pen, y, ends);
        y += 1;
    }
    if y < area.bottom() {
        let dim = Role::Dim;
        bars::axis(pen, y, &chart.scale, |value| view.text(short(value, settings.unit)), dim);
        if three {
            for (n, head) in [Msg::ChartLow, Msg::ChartMiddle, Msg::ChartHigh].into_iter().enumerate() {
                chart.number(pen, y, n, &view.text(head), Role::Dim);
            }
        }
        y += 1;
    }
    let caption = view.text(chart.caption(&theme.glyphs));
    let cursor = cursor.map(|row| (row, bands.len() + 1));
    let legend = wrap(&caption, usize::from(area.width.saturating_sub(2)).max(1)).len();
    // What is claimed is what one looks for: the legend follows it where there is no room for both.
    if legend + chart.claims.len() > usize::from(below(y).height) {
        y = claimed(pen, below(y), &chart.claims, settings.unit, cursor);
        // Of the legend the marks alone are explained where the rest would be cut.
        let [tick, hollow] = [theme.glyphs.tick, theme.glyphs.hollow].map(Text::verbatim);
        let short = if chart.claims.is_empty() {
            Msg::ChartPercentilesShort { mark: tick }.into()
        } else {
            let published = Text::spaced([tick, Msg::ChartPublished.into()]);
            Text::dots([published, Msg::ChartClaimed { mark: hollow }.into()])
        };
        // That the middle stands at the minimum wage is never cut off.
        let floor = pay.floor.filter(|floor| floor.hides_middle()).map(at_minimum);
        let short = floor.unwrap_or(short);
        let caption = if legend > usize::from(below(y).height) { view.text(short) } else { caption };
        y += lines(pen, below(y), &caption, Role::Dim);
        return y - area.top();
    }
    y += lines(pen, below(y), &caption, Role::Dim);
    claimed(pen, below(y), &chart.claims, settings.unit, cursor) - area.top()
}

/// What other pages claim, each in a line with what the published figures say to it; `cursor` is the row under the
/// cursor and the row of the first claim. Returns the line below them.
fn claimed(
    pen: &mut Pen,
    area: Rect,
    claims: &[Claimed],
    unit: PayUnit,
    cursor: Option<(usize, usize)>,
) -> u16 {
    let view = pen.view;
    let theme = &view.theme;
    let mut y = area.top();
    for (n, claim) in claims.iter().enumerate() {
        if y >= area.bottom() {
            break;
        }
        let low = Number::decimal((claim.low / 1_000.0).into(), decimals(claim.low));
        let range = Text::range(low, short(claim.high, unit));
        let text = view.text(Msg::ChartClaim {
            mark: Text::verbatim(theme.glyphs.hollow),
            band: terms::experience(claim.band).into(),
            range,
            check: terms::claim_check(claim.check).into(),
        });
        let role = if claim.check == ClaimCheck::Inside { Role::Dim } else { Role::Warn };
        let first_line = y;
        let left = area.bottom() - y;
        let cells = usize::from(area.width.saturating_sub(1));
        // A claim that one line does not hold is told in two, where the pane has them.
        if width(&text) > cells && wrap(&text, cells.saturating_sub(1)).len() <= usize::from(left) {
            y += lines(pen, Rect { y, height: left, ..area }, &text, role);
        } else {
            pen.put((area.x + 1, y), &text, cells, role);
            y += 1;
        }
        if cursor.is_some_and(|(row, first)| row == first + n) {
            pen.whole((area.x, first_line), theme.glyphs.cursor, Role::Accent);
        }
    }
    y
}

fn band_name(band: &Band, view: &View) -> String {
    format!("{} {}", view.text(terms::experience(band.experience)), band.experience.years())
}

/// Cells for the names at the left: as many as the widest needs.
fn names(bands: &[Band], view: &View) -> u16 {
    let others = [Msg::ChartPublished, Msg::ChartNamed].map(|name| width(&view.text(name)));
    let all = bands.iter().map(|band| width(&band_name(band, view))).chain(others);
    (all.max().unwrap_or(0) as u16).min(NAMES)
}

impl Chart<'_> {
    fn in_unit(&self, hourly: f32) -> f32 {
        format::pay_value(&self.subject.pay, hourly, &self.subject.settings)
    }

    /// A name at the left; at the right low, middle and high where there is room, else the middle.
    fn words(&self, pen: &mut Pen, y: u16, name: &str, values: [Option<f32>; 3], role: Role) {
        let view = pen.view;
        let area = self.area;
        pen.put((area.x + 1, y), name, usize::from(self.names), role);
        for (n, value) in values.into_iter().enumerate() {
            let Some(value) = value.filter(|_| self.three || n == 1) else { continue };
            let text = view.text(short(value, self.subject.settings.unit));
            let role = if n == 1 { role } else { Role::Dim };
            self.number(pen, y, if self.three { n } else { 2 }, &text, role);
        }
    }

    /// A text in one of the three columns at the right, of which the last stands alone where there is one.
    fn number(&self, pen: &mut Pen, y: u16, column: usize, text: &str, role: Role) {
        let end = self.area.right().saturating_sub(1 + NUMBER * (2_u16.saturating_sub(column as u16)));
        let x = end.saturating_sub(width(text) as u16).max(self.scale.x + self.scale.width);
        let room = usize::from(self.area.right().saturating_sub(x));
        pen.put((x, y), text, room, role);
    }

    fn track(&self, pen: &mut Pen, y: u16) {
        let line = Rect { x: self.scale.x, y, width: self.scale.width, height: 1 };
        bars::track(pen, line, Role::Track);
    }

    fn band(&self, pen: &mut Pen, y: u16, band: &Band) {
        let view = pen.view;
        let theme = &view.theme;
        let role = match band.experience {
            Experience::Entry => Role::Entry,
            Experience::Mid => Role::Mid,
            Experience::Senior => Role::Senior,
        };
        let values = [band.low, band.centre, band.high].map(|hourly| self.in_unit(hourly));
        self.words(pen, y, &band_name(band, view), values.map(Some), Role::Text);
        bars::range(pen, y, &self.scale, values, role);
        // The ends of what another page claims for the band: hollow marks, never on or beside the centre; the line
        // below the chart says them in numbers.
        if let Some(claim) = self.claims.iter().find(|claim| claim.band == band.experience) {
            let centre = self.scale.column(values[1]);
            for x in [claim.low, claim.high].map(|end| self.scale.column(end)) {
                if x.abs_diff(centre) > 1 {
                    pen.whole((x, y), theme.glyphs.hollow, Role::Warn);
                }
            }
        }
        self.track(pen, y);
    }

    fn percentiles(&self, pen: &mut Pen, y: u16) {
        let view = pen.view;
        let (theme, pay) = (&view.theme, &self.subject.pay);
        let values = [&pay.low, &pay.median, &pay.high]
            .map(|figure| figure.value().map(|&hourly| self.in_unit(hourly)));
        self.words(pen, y, &view.text(Msg::ChartPublished), values, Role::Dim);
        for &hourly in [&pay.low, &pay.median, &pay.high].into_iter().filter_map(|figure| figure.value()) {
            pen.whole((self.scale.column(self.in_unit(hourly)), y), theme.glyphs.tick, Role::Dim);
        }
    }

    /// What somebody names, in a row of its own below what is published.
    fn named(&self, pen: &mut Pen, y: u16, [low, high]: [f32; 2]) {
        let view = pen.view;
        let is_range = high - low >= 0.01;
        let values = if is_range { [Some(low), None, Some(high)] } else { [None, Some(low), None] };
        self.words(pen, y, &view.text(Msg::ChartNamed), values, Role::Accent);
        let role = Role::Accent;
        bars::range(pen, y, &self.scale, [low, f32::midpoint(low, high), high], role);
        if is_range && !self.three {
            let text =
                Text::range(short(low, self.subject.settings.unit), short(high, self.subject.settings.unit));
            self.number(pen, y, 2, &view.text(text), Role::Accent);
        }
        self.track(pen, y);
    }

    /// Where the low wage is the minimum wage, a line shows how the law cuts the bands off.
    fn minimum_wage(&self, pen: &mut Pen, bottom: u16) {
        let view = pen.view;
        let Some(&low) = self.subject.pay.low.value().filter(|_| self.subject.pay.at_floor()) else {
            return;
        };
        let x = self.scale.column(self.in_unit(low));
        for y in self.area.top()..bottom {
            if pen
                .buf
                .cell((x, y))
                .is_some_and(|cell| [" ", view.theme.glyphs.track].contains(&cell.symbol()))
            {
                pen.whole((x, y), view.theme.glyphs.limit, Role::Warn);
            }
        }
    }

    fn caption(&self, glyphs: &Glyphs) -> Text {
        let pay = &self.subject.pay;
        let when = |holds: bool, message: Msg| if holds { message.into() } else { Text::EMPTY };
        Text::dots([
            Msg::ChartPercentiles { mark: Text::verbatim(glyphs.tick) }.into(),
            when(pay.bands.value().is_some(), Msg::ChartBandsModelled),
            pay.floor.map_or(Text::EMPTY, at_minimum),
            when(self.subject.role.is_some(), Msg::ChartWholeGroup),
            when(!self.claims.is_empty(), Msg::ChartClaimed { mark: Text::verbatim(glyphs.hollow) }),
        ])
    }
}

/// That the low end is the minimum wage, in few words; of a median that stands there, what must be known of it.
fn at_minimum(floor: Floor) -> Text {
    match floor.reach {
        Reach::Low if floor.least_of_years => Msg::ChartLeastOfYears.into(),
        Reach::Low => Msg::ChartMinimum.into(),
        Reach::LowBelow => format::floor(floor).into(),
        Reach::Middle | Reach::MiddleBelow => format::floor_short(floor).into(),
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
