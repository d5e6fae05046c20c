//! Numbers and figures as texts: pay in its unit, and what stands beside a figure to say where it comes from.

use metier_words::{Joint, Msg, Number, Text};

use super::{PayUnit, Settings, terms};
use metier_evidence::floor::{Floor, Reach};
use metier_evidence::pay::{self, HoursBasis, Median, Pay, Reading};
use metier_model::{Figure, Kind, Method, Provenance};
use metier_plan::moves::Difference;

/// CAD a year in hundreds, as a number.
pub fn hundreds(value: f64) -> Number {
    Number::whole((value / 100.0).round() as i64 * 100)
}

/// CAD an hour with cents, or CAD a year in hundreds, as a number.
pub fn amount(value: f32, unit: PayUnit) -> Number {
    match unit {
        PayUnit::Hour => Number::decimal(value.into(), 2),
        PayUnit::Year => hundreds(value.into()),
    }
}

/// Pay of an hour in the unit that is chosen, as a number.
pub fn pay_amount(pay: &Pay, hourly: f32, settings: &Settings) -> Number {
    amount(pay_value(pay, hourly, settings), settings.unit)
}

/// `58,400 CAD/year`.
pub fn in_unit(pay: impl Into<Text>, settings: &Settings) -> Text {
    Text::spaced([pay.into(), terms::unit(settings.unit).into()])
}

/// A text with something behind it in parentheses.
pub fn with(text: impl Into<Text>, aside: impl Into<Text>) -> Text {
    Msg::Aside { text: text.into(), aside: aside.into() }.into()
}

/// A label with its value in one text: `Oshawa: edition 2024`.
pub fn labelled(label: impl Into<Text>, text: impl Into<Text>) -> Text {
    Text::joined(Joint::Colon, [label.into(), text.into()])
}

/// Pay of an hour in the unit that is chosen.
pub fn pay_value(pay: &Pay, hourly: f32, settings: &Settings) -> f32 {
    match settings.unit {
        PayUnit::Hour => hourly,
        PayUnit::Year => pay.annual(hourly, settings.hours),
    }
}

/// A median of many in the unit that is chosen, rounded as it is shown.
pub fn median_value(median: &Median, settings: &Settings) -> f32 {
    reading_value(median.reading(), settings)
}

/// The same of a figure without where it comes from.
pub fn reading_value(median: Reading, settings: &Settings) -> f32 {
    match settings.unit {
        PayUnit::Hour => (median.hourly * 100.0).round() / 100.0,
        PayUnit::Year => (median.annual(settings.hours) / 100.0).round() * 100.0,
    }
}

/// A difference of pay with its sign.
pub fn difference(by: f32, settings: &Settings) -> Number {
    amount(by, settings.unit).signed()
}

/// What other work pays more or less, in the unit that is chosen, CAD.
pub fn gain(by: Difference, settings: &Settings) -> f32 {
    match settings.unit {
        PayUnit::Hour => by.hourly,
        PayUnit::Year => by.annual,
    }
}

/// A median of many, with its place where that is not the one asked for.
pub fn median_text(median: &Median, settings: &Settings) -> Text {
    let place = elsewhere(median, settings);
    aside(amount(median_value(median, settings), settings.unit), place, mark_of(median))
}

/// The mark of a median in a table that stands at the minimum wage.
const AT_MINIMUM: &str = "*";

/// A median of many in a table, with its place where that is not the one asked for and not said elsewhere (`bare`), and
/// a mark where it stands at the minimum wage.
pub fn median_in_table(median: &Median, settings: &Settings, bare: bool) -> Text {
    let number = Text::from(amount(median_value(median, settings), settings.unit));
    let mark = median.is_floored().then(|| Text::verbatim(AT_MINIMUM));
    let number = Text::joined(Joint::None, std::iter::once(number).chain(mark));
    match elsewhere(median, settings).filter(|_| !bare) {
        Some(place) => with(number, place),
        None => number,
    }
}

/// The place of a median of many, where that is not the one asked for: the province of an economic region, or Canada.
fn elsewhere(median: &Median, settings: &Settings) -> Option<Text> {
    let is_wider = settings.place.area.is_some() && median.reading().area.is_none();
    (is_wider || median.from.asked.is_some()).then(|| Text::verbatim(median.from.geo.code()))
}

/// A median of many where there is little room: its place, where that is not the one asked for, and what it stands at
/// come first.
pub fn median_short(median: &Median, settings: &Settings) -> Text {
    let place = elsewhere(median, settings);
    let mark = mark_of(median).map(Text::from);
    let number = amount(median_value(median, settings), settings.unit).into();
    Text::spaced(place.into_iter().chain(mark).chain([number]))
}

/// A number with what stands behind it in parentheses: its place, and that it stands at the minimum wage.
fn aside(number: Number, place: Option<Text>, mark: Option<Msg>) -> Text {
    let both = Text::commas(place.into_iter().chain(mark.map(Text::from)));
    if both.is_empty() { number.into() } else { with(number, both) }
}

/// A median of one place with its mark where it stands at the minimum wage.
pub fn pay_marked(pay: &Pay, number: Number) -> Text {
    aside(number, None, pay.floor.filter(|floor| floor.hides_middle()).map(mark))
}

/// The mark of a figure that stands at a floor: the minimum wage, or the lowest figure for pay by the year.
pub fn mark(floor: Floor) -> Msg {
    if floor.least_of_years { Msg::PayMarkYears } else { Msg::PayMarkMinimum }
}

/// The same of a median of many; none where it stands above its floor.
pub fn mark_of(median: &Median) -> Option<Msg> {
    let mark = || if median.reading().at_least_of_years() { Msg::PayMarkYears } else { Msg::PayMarkMinimum };
    median.is_floored().then(mark)
}

/// That the median stands at the minimum wage, or below today's, in few words.
pub fn floor_short(floor: Floor) -> Msg {
    match floor.reach {
        Reach::MiddleBelow => Msg::PaySightBelow { wage: amount(floor.hourly, PayUnit::Hour) },
        _ if floor.least_of_years => Msg::PaySightYears,
        _ => Msg::PaySightMinimum,
    }
}

/// What is to be said of pay that stands at the minimum wage, in a sentence.
pub fn floor(floor: Floor) -> Msg {
    let wage = amount(floor.hourly, PayUnit::Hour);
    let year = amount(floor.hourly * pay::PUBLISHER_HOURS, PayUnit::Year);
    match floor.reach {
        Reach::Low if floor.least_of_years => Msg::PayLeastOfYears { year },
        Reach::Low => Msg::PayMinimum,
        Reach::Middle if floor.least_of_years => Msg::PayMinimumYears { year },
        Reach::Middle => Msg::PayMinimumMiddle { wage },
        Reach::MiddleBelow => Msg::PayMinimumBelow { wage },
        Reach::LowBelow => Msg::PayMinimumBelowLow { wage },
    }
}

/// `CAD/year at 40 hours a week`, what pay is counted in.
pub fn basis(settings: &Settings) -> Text {
    let unit = terms::unit(settings.unit).into();
    match (settings.unit, settings.hours) {
        (PayUnit::Hour, _) => unit,
        (PayUnit::Year, HoursBasis::FullTime) => Msg::BasisFullTime { unit }.into(),
        (PayUnit::Year, HoursBasis::Usual) => Msg::BasisUsual { unit }.into(),
    }
}

/// `published`, `modelled`, and for pay that was published in another unit how it became this one.
fn kind(from: &Provenance) -> Msg {
    match (from.kind, from.method) {
        (Kind::Published, Some(pay::BY_YEAR | pay::BY_USUAL_YEAR)) => Msg::KindAnnualized,
        (Kind::Published, Some(pay::BY_HOUR)) => Msg::KindByYear,
        (_, Some(Method::Rules)) => Msg::KindRules,
        (kind, _) => terms::kind(kind),
    }
}

/// `published · 2023-2024 · ON`, the form that stands beside a figure in reports.
pub fn provenance(from: &Provenance) -> Text {
    Text::dots([kind(from).into(), terms::period(&from.period), terms::place_in_short(from)])
}

/// Pay as it is shown: its provenance says how it came into the unit that is chosen.
pub fn pay_figure(pay: &Pay, hourly: &Figure<f32>, settings: &Settings) -> Figure<f32> {
    match hourly {
        Figure::Known { value, from } => {
            Figure::known(*value, from.converted(pay_method(pay, settings), pay_sources(pay, settings)))
        }
        missing @ Figure::Missing(_) => missing.clone(),
    }
}

/// How an hour's pay becomes the unit that is chosen; none where it was published in it.
fn pay_method(pay: &Pay, settings: &Settings) -> Option<Method> {
    match (settings.unit, pay.annual_only) {
        (PayUnit::Year, true) | (PayUnit::Hour, false) => None,
        (PayUnit::Hour, true) => Some(pay::BY_HOUR),
        (PayUnit::Year, false) if pay.uses_usual_hours(settings.hours) => Some(pay::BY_USUAL_YEAR),
        (PayUnit::Year, false) => Some(pay::BY_YEAR),
    }
}

fn pay_sources(pay: &Pay, settings: &Settings) -> &'static [&'static str] {
    if pay_method(pay, settings) == Some(pay::BY_USUAL_YEAR) { &[pay::HOURS] } else { &[] }
}

/// A figure as text, or `no data: reason`.
pub fn figure<T, S: Into<Text>>(figure: &Figure<T>, show: impl FnOnce(&T) -> S) -> Text {
    match figure {
        Figure::Known { value, .. } => show(value).into(),
        Figure::Missing(reason) => terms::missing(reason),
    }
}

/// Shares of a whole as per cent that sum to 100: what rounding down leaves goes to the largest remainders.
pub fn percents(shares: &[f32]) -> Vec<u32> {
    let total: f32 = shares.iter().sum();
    if total <= 0.0 {
        return vec![0; shares.len()];
    }
    let exact: Vec<f32> = shares.iter().map(|share| share / total * 100.0).collect();
    let mut whole: Vec<u32> = exact.iter().map(|share| share.floor() as u32).collect();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by(|&a, &b| {
        let rest = |i: usize| exact.get(i).map_or(0.0, |share| share.fract());
        rest(b).total_cmp(&rest(a)).then(a.cmp(&b))
    });
    let left = 100_u32.saturating_sub(whole.iter().sum());
    for i in order.into_iter().take(left as usize) {
        if let Some(slot) = whole.get_mut(i) {
            *slot += 1;
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pay_is_rounded_to_hundreds_a_year_and_to_cents_an_hour() {
        assert_eq!(Text::from(amount(58_396.8, PayUnit::Year)).reference(), "58,400");
        assert_eq!(Text::from(amount(28.0, PayUnit::Hour)).reference(), "28.00");
    }

    /// A score is filtered and compared as the number that a locale writes.
    #[test]
    fn a_score_is_rounded_as_it_is_written() {
        for score in (0..=2_000).map(|twentieth| twentieth as f32 / 20.0) {
            let written = Number::decimal(score.into(), 0).value();
            assert_eq!(f64::from(metier_evidence::ai::as_shown(score)), written, "{score}");
            let fit = Number::decimal(f64::from(score / 100.0) * 100.0, 0).value();
            assert_eq!(f64::from(metier_plan::interests::in_per_cent(score / 100.0)), fit, "{score}");
        }
    }

    #[test]
    fn shares_sum_to_a_hundred() {
        // The two largest remainders, of .66 and .72 points, are rounded up; each rounded alone makes 101.
        assert_eq!(percents(&[0.566, 0.0466, 0.387]), [56, 5, 39]);
        assert_eq!(percents(&[1.0, 1.0, 1.0]), [34, 33, 33]);
        assert_eq!(percents(&[0.0, 0.0]), [0, 0]);
    }

    #[test]
    fn provenance_says_kind_period_and_place() {
        let from = Provenance::published("x", "2023-2024", metier_model::Geo::Canada);
        assert_eq!(provenance(&from).reference(), "published · 2023-2024 · CA");
        let annual = from.converted(Some(pay::BY_YEAR), &[]);
        assert_eq!(provenance(&annual).reference(), "published, a year worked out · 2023-2024 · CA");
        assert_eq!(provenance(&annual.derived(Method::Net)).reference(), "worked out · 2023-2024 · CA");
    }
}
