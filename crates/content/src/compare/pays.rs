//! Median pay and pay by experience as cells of a comparison.

use metier_evidence::pay::{self, Experience};
use metier_model::Figure;
use metier_words::{Msg, Text};

use super::parts::NumberFormat;
use super::{Cell, bare, number};
use crate::{PayUnit, Subject, format, terms};

/// Median pay in the unit that is chosen.
pub fn pay_cell(subject: &Subject) -> Cell {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let value = |&median: &f32| f64::from(format::pay_value(pay, median, settings));
    let end = |figure: &Figure<f32>| figure.value().map(&value).map(|pay| pay as f32);
    let span = end(&pay.median)
        .map(|median| [end(&pay.low).unwrap_or(median), median, end(&pay.high).unwrap_or(median)]);
    let made = number(&pay.median, NumberFormat::Pay, settings, value, bare).span(span);
    let mut made = explain_pay(made, subject, pay.median.value().copied());
    if let Some(floor) = pay.floor.filter(|floor| floor.hides_middle()) {
        made.text = format::with(made.text, format::mark(floor));
        made.beside =
            Text::spaced([made.beside, format::mark(floor).into()].into_iter().filter(|t| !t.is_empty()));
        made.more.push((Msg::PayMedian.into(), format::floor(floor).into()));
    }
    made
}

/// The centre of pay by experience with its range.
pub(super) fn band_cell(subject: &Subject, experience: Experience) -> Cell {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let centre = pay.bands.value().and_then(|bands| bands.iter().find(|band| band.experience == experience));
    let value = |_: &[pay::Band; 3]| {
        centre.map_or(f64::NAN, |band| f64::from(format::pay_value(pay, band.centre, settings)))
    };
    let span = centre.map(|band| {
        [band.low, band.centre, band.high].map(|hourly| format::pay_value(pay, hourly, settings))
    });
    let made = number(&pay.bands, NumberFormat::Pay, settings, value, bare).span(span);
    explain_pay(made, subject, centre.map(|band| band.centre))
}

/// How a year's pay is made of an hour's, where it is.
fn explain_pay(cell: Cell, subject: &Subject, hourly: Option<f32>) -> Cell {
    let settings = &subject.settings;
    match hourly {
        Some(hourly) if settings.unit == PayUnit::Year && !subject.pay.annual_only => {
            let hour = format::amount(hourly, PayUnit::Hour);
            let hour = Text::spaced([hour.into(), terms::unit(PayUnit::Hour).into()]);
            cell.more(Msg::CompareYearOf, Msg::CompareYearBy { hour, method: Msg::MethodAnnual.into() })
        }
        _ => cell,
    }
}
