//! Charts as SVG: pay from the 10th to the 90th percentile with the median, and exposure to AI with its range.

use std::borrow::Borrow;
use std::fmt::Write;

use metier_words::{Locale, Msg, Number, Text};

use super::parts::escaped;
use metier_content::{Subject, format, terms};

/// Width of the chart and of the names before the bars, in units of the picture.
const WIDTH: f32 = 720.0;
const NAMES: f32 = 232.0;
const RIGHT: f32 = 40.0;
const ROW: f32 = 34.0;
/// Most bars of one picture: a picture is not broken between pages, and a taller one would leave half a page empty.
const MOST: usize = 6;

/// One bar: name, low, mark and high, and what stands above the mark.
struct Bar {
    name: String,
    low: f32,
    mark: f32,
    high: f32,
    said: String,
}

/// Pay of each occupation in the unit that is chosen; nothing where none has all three percentiles.
pub(super) fn pay<'s, S: Borrow<Subject<'s>>>(subjects: &[S], locale: &Locale) -> String {
    let bars: Vec<Bar> = subjects
        .iter()
        .map(Borrow::borrow)
        .filter_map(|subject| {
            let (pay, settings) = (&subject.pay, &subject.settings);
            let value = |hourly: Option<&f32>| hourly.map(|&hourly| format::pay_value(pay, hourly, settings));
            let mark = value(pay.median.value())?;
            let said = Text::from(format::pay_amount(pay, *pay.median.value()?, settings)).say(locale);
            let (low, high) = (value(pay.low.value())?, value(pay.high.value())?);
            Some(Bar { name: name(subject), low, mark, high, said })
        })
        .collect();
    let unit = subjects.first().map(|subject| terms::unit(subject.borrow().settings.unit));
    let title = unit.map_or(Text::EMPTY, |unit| Msg::HtmlPayChart { unit: unit.into() }.into());
    drawn(&bars, None, &title.say(locale), locale)
}

/// Exposure to AI of each occupation, 0-100, with the range of its measures.
pub(super) fn exposure<'s, S: Borrow<Subject<'s>>>(subjects: &[S], locale: &Locale) -> String {
    let bars: Vec<Bar> = subjects
        .iter()
        .map(Borrow::borrow)
        .filter_map(|subject| {
            let e = subject.ai.exposure.value()?;
            let said = Text::from(Number::decimal(e.score.into(), 0)).say(locale);
            Some(Bar { name: name(subject), low: e.low, mark: e.score, high: e.high, said })
        })
        .collect();
    drawn(&bars, Some(100.0), &Text::from(Msg::HtmlExposureChart).say(locale), locale)
}

fn name(subject: &Subject) -> String {
    let catalog = subject.catalog();
    let hierarchy = catalog.hierarchy();
    // The short titles of the table have room beside the bars.
    let short = hierarchy.short_title(hierarchy.node_of(subject.group), subject.settings.lang);
    format!("{} {short}", catalog.code(subject.group))
}

/// The end of the scale: a round number that no bar passes.
fn end(most: f32) -> f32 {
    let step = 10.0_f32.powf(most.max(1.0).log10().floor());
    [1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5, 10.0]
        .into_iter()
        .map(|by| by * step)
        .find(|end| *end >= most)
        .unwrap_or(most)
}

fn drawn(bars: &[Bar], most: Option<f32>, title: &str, locale: &Locale) -> String {
    if bars.is_empty() {
        return String::new();
    }
    let most = most.unwrap_or_else(|| end(bars.iter().fold(0.0, |most, bar| bar.high.max(most))));
    // Pieces of one size, so that none is left with a single bar.
    let size = bars.len().div_ceil(bars.len().div_ceil(MOST));
    bars.chunks(size).map(|bars| piece(bars, most, title, locale)).collect::<Vec<_>>().join("\n")
}

fn piece(bars: &[Bar], most: f32, title: &str, locale: &Locale) -> String {
    let x = |value: f32| NAMES + (WIDTH - NAMES - RIGHT) * (value / most).clamp(0.0, 1.0);
    let bottom = 30.0 + ROW * bars.len() as f32;
    let title = escaped(title);
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {:.0}\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\"><title>{title}</title>\n\
         <text x=\"0\" y=\"14\">{title}</text>\n",
        bottom + 24.0
    );
    // Writing into a text does not fail.
    for part in 0..=4_u8 {
        let value = most * f32::from(part) / 4.0;
        let said = Text::from(Number::decimal(value.into(), 0)).say(locale);
        let _ = writeln!(
            svg,
            "<line class=\"line\" x1=\"{0:.1}\" y1=\"24\" x2=\"{0:.1}\" y2=\"{bottom:.1}\"/>\
             <text class=\"dim\" x=\"{0:.1}\" y=\"{1:.1}\" text-anchor=\"middle\">{said}</text>",
            x(value),
            bottom + 16.0
        );
    }
    for (i, bar) in bars.iter().enumerate() {
        let y = 30.0 + ROW * i as f32;
        let _ = writeln!(
            svg,
            "<text x=\"0\" y=\"{:.1}\">{}</text><rect class=\"band\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" \
             height=\"12\" rx=\"2\"/><line class=\"mark\" x1=\"{m:.1}\" y1=\"{:.1}\" x2=\"{m:.1}\" y2=\"{:.1}\"/>\
             <text x=\"{m:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            y + 24.0,
            escaped(&bar.name),
            x(bar.low),
            y + 14.0,
            (x(bar.high) - x(bar.low)).max(1.0),
            y + 11.0,
            y + 29.0,
            y + 10.0,
            escaped(&bar.said),
            m = x(bar.mark),
        );
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_at_a_round_number_that_no_bar_passes() {
        for (most, round) in [(87_400.0, 100_000.0), (61.5, 75.0), (100.0, 100.0), (118_000.0, 150_000.0)] {
            assert!((end(most) - round).abs() < 1.0, "{most}: {}", end(most));
        }
    }
}
