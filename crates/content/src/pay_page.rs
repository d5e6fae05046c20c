//! Pay in words and numbers: percentiles, bands by experience, provinces side by side, claims.

use metier_words::{Msg, Number, Text};

use super::{Item, PayUnit, Settings, Subject, format, terms};
use metier_evidence::floor::Reach;
use metier_evidence::pay::{self, Band, HoursBasis, Pay};
use metier_model::{Figure, Geo, Missing, Provenance};

/// Items of the pay page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let pay = &subject.pay;
    let mut items = Vec::with_capacity(32);
    if let Some(role) = subject.chosen_role() {
        items.push(Item::warning(Msg::PayByRole { role: Text::verbatim(role.name.clone()) }));
    }
    let place = terms::place_of_pay(pay);
    let place = place.unwrap_or_else(|| terms::place(subject.settings.place.geo).into());
    let heading = Text::from(Msg::PayPublishedIn { place });
    let units = units(subject).into_iter().map(|settings| terms::unit(settings.unit).into());
    items.push(Item::heading(heading.clone()).cells(std::iter::once(heading).chain(units)));
    if let Some(fallback) = &pay.fallback {
        items.push(Item::warning(Msg::PayFallback { text: terms::fallback(fallback).into() }));
    }
    if let Some(reason) = pay.median.missing() {
        items.push(Item::warning(no_wages(reason)));
    } else {
        items.extend(published(subject));
        items.extend(super::pay_details::items(subject));
    }
    if let Some(floor) = pay.floor {
        let said = format::floor(floor);
        // That the lowest tenth stands there is a remark; that the middle does is what one must know of it.
        items.push(if floor.reach == Reach::Low { Item::note(said) } else { Item::warning(said) });
    }
    if pay.is_known() {
        items.push(hours(subject));
        let is_usual = pay.uses_usual_hours(subject.settings.hours) || subject.settings.unit == PayUnit::Hour;
        items.extend(
            super::study::counted_with(subject).filter(|_| is_usual && pay.usual_hours.value().is_some()),
        );
        items.push(Item::gap());
        let heads = [Msg::PayBandFrom, Msg::PayMedian, Msg::PayBandTo];
        items.push(columned(subject, Msg::PayByExperience, Msg::PayByExperience, heads));
        match &pay.bands {
            Figure::Known { value, .. } => {
                items.extend(value.iter().map(|band| band_item(subject, band)));
                items.push(Item::note(Msg::PayNotExperience));
            }
            Figure::Missing(reason) => items.push(Item::row(Msg::PayBands, terms::missing(reason))),
        }
    }
    provinces(subject, &mut items);
    // The history is of older editions on purpose.
    let mut items = super::age::told(subject, items);
    history(subject, &mut items);
    let claims = super::claims::of_pay(subject);
    if !claims.is_empty() {
        items.push(Item::gap());
        items.push(Item::heading(Msg::PayClaimed));
        items.extend(claims);
    }
    items
}

/// What the pane of pay draws, in the order of its rows: senior, mid, entry, published, then claims.
pub fn pane(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::with_capacity(8);
    if let Figure::Known { value, .. } = &subject.pay.bands {
        items.extend(value.iter().rev().map(|band| band_item(subject, band)));
    }
    // One row shows the three percentiles: its source is the median's, and the others stand beside it.
    let mut published = published(subject).into_iter();
    let low = published.next();
    if let Some(median) = published.next() {
        let mut item = median.named(Msg::PayPublishedPercentiles);
        for other in low.into_iter().chain(published) {
            item = item.more(other.label, other.text);
        }
        items.push(item);
    }
    if subject.settings.unit == PayUnit::Year {
        items.extend(super::claims::of_pay(subject));
    }
    items
}

/// The units that pay is shown in: the chosen one, and that of the publisher where it is another.
fn units(subject: &Subject) -> Vec<Settings> {
    let settings = subject.settings;
    let (year, hour) =
        (Settings { unit: PayUnit::Year, ..settings }, Settings { unit: PayUnit::Hour, ..settings });
    match settings.unit {
        PayUnit::Year if !subject.pay.annual_only => vec![year, hour],
        PayUnit::Year => vec![year],
        PayUnit::Hour => vec![hour],
    }
}

/// A heading over columns of pay in the unit that is chosen.
fn columned(subject: &Subject, heading: Msg, short: Msg, heads: [Msg; 3]) -> Item {
    let unit = terms::unit(subject.settings.unit).into();
    let short = Msg::PayColumns { heading: short.into(), unit };
    Item::heading(heading).cells(std::iter::once(short).chain(heads).map(Text::from))
}

/// The columns of a range of pay: lower end, middle, upper end; empty where one is not published.
fn columns([low, middle, high]: [Option<Text>; 3]) -> [Text; 3] {
    [low, middle, high].map(Option::unwrap_or_default)
}

/// P10, P50 and P90 in the unit that is chosen; nothing where no wage is published.
fn published(subject: &Subject) -> Vec<Item> {
    let (pay, settings) = (&subject.pay, &subject.settings);
    if !pay.is_known() {
        return Vec::new();
    }
    let row = |label: Msg, term: Msg, hourly: &Figure<f32>| {
        let shown = format::pay_figure(pay, hourly, settings);
        let item = Item::figure(label, &shown, |&value| {
            format::in_unit(format::pay_amount(pay, value, settings), settings)
        })
        .more(Msg::PayTerm, term);
        let columns = units(subject);
        let columns = columns.iter().filter_map(|settings| {
            let value = format::pay_value(pay, *hourly.value()?, settings);
            Some(format::amount(value, settings.unit).into())
        });
        let item = item.cells(columns);
        match shown.get() {
            // The number as the publisher prints it, where ours is that times hours.
            Some((&value, from)) if from.method == Some(pay::BY_HOUR) => {
                let yearly = value * pay::PUBLISHER_HOURS;
                let by_year = Settings { unit: PayUnit::Year, ..*settings };
                let yearly = format::amount(yearly, PayUnit::Year);
                item.more(Msg::PayPublishedAs, format::in_unit(yearly, &by_year))
            }
            Some((&value, from)) if from.method.is_some() => {
                let by_hour = Settings { unit: PayUnit::Hour, ..*settings };
                let hourly = format::in_unit(format::amount(value, PayUnit::Hour), &by_hour);
                let item = Item { text: Text::dots([item.text, hourly.clone()]), ..item };
                item.more(Msg::PayPublishedAs, hourly)
            }
            _ => item,
        }
    };
    vec![
        row(Msg::PayLow, Msg::PayP10, &pay.low),
        row(Msg::PayMedian, Msg::PayP50, &pay.median),
        row(Msg::PayHigh, Msg::PayP90, &pay.high),
    ]
}

fn band_item(subject: &Subject, band: &Band) -> Item {
    let amount = |hourly| format::pay_amount(&subject.pay, hourly, &subject.settings).into();
    let item = Item::row(band_label(band), band_text(subject, band))
        .cells([band.low, band.centre, band.high].map(amount));
    match subject.pay.bands.provenance() {
        Some(from) => item.from(from.clone()).more(Msg::PayBasis, hours(subject).text),
        None => item,
    }
}

/// `entry, 0-3 years`.
pub(crate) fn band_label(band: &Band) -> Msg {
    Msg::ExperienceYears {
        experience: terms::experience(band.experience).into(),
        years: Text::verbatim(band.experience.years()),
    }
}

/// `40,800 · 36,200 to 47,900 CAD/year`.
pub(crate) fn band_text(subject: &Subject, band: &Band) -> Msg {
    span(&subject.pay, [band.centre, band.low, band.high], &subject.settings)
}

/// `40,800 · 36,200 to 47,900 CAD/year` of a middle and two ends, CAD an hour.
fn span(pay: &Pay, [centre, low, high]: [f32; 3], settings: &Settings) -> Msg {
    let amount = |hourly| format::pay_amount(pay, hourly, settings);
    Msg::PaySpan {
        centre: amount(centre).into(),
        low: amount(low).into(),
        high: format::in_unit(amount(high), settings),
    }
}

/// Why an occupation shows no wages.
pub fn no_wages(reason: &Missing) -> Msg {
    match reason {
        Missing::NotPublished(_) => Msg::PayNone,
        other => Msg::PayNoWage { reason: terms::reason(other).into() },
    }
}

/// What a year's or an hour's pay is made of.
fn hours(subject: &Subject) -> Item {
    let pay = &subject.pay;
    let shown = format::pay_figure(pay, &pay.median, &subject.settings);
    let from = shown.provenance().cloned().unwrap_or_else(super::origin::own);
    if pay.annual_only {
        return Item::row(Msg::PayBasis, Msg::PayBasisAnnual).from(from);
    }
    if subject.settings.unit == PayUnit::Hour {
        return Item::figure(Msg::PayHours, &pay.usual_hours, |&h| Number::decimal(h.into(), 1));
    }
    match (subject.settings.hours, &pay.usual_hours) {
        (HoursBasis::FullTime, _) => Item::row(Msg::PayBasis, Msg::PayBasisFullTime).from(from),
        (HoursBasis::Usual, Figure::Known { value, from }) => {
            let hours = Number::decimal((*value).into(), 1);
            Item::row(Msg::PayBasis, Msg::PayBasisUsual { hours }).from(from.clone())
        }
        (HoursBasis::Usual, Figure::Missing(_)) => Item::row(Msg::PayBasis, Msg::PayBasisUnknown).from(from),
    }
}

fn provinces(subject: &Subject, items: &mut Vec<Item>) {
    let settings = &subject.settings;
    let mut absent: Vec<Text> = Vec::new();
    let mut rows = Vec::new();
    for geo in Geo::all() {
        let pay = pay::pay_of(subject.catalog(), &subject.facts, geo.into());
        if pay.median.provenance().is_none_or(|from| from.geo != geo) {
            absent.push(Text::verbatim(geo.code()));
            continue;
        }
        let part = |figure: &Figure<f32>| {
            figure.value().map(|&hourly| Text::from(format::pay_amount(&pay, hourly, settings)))
        };
        let (median, in_unit) =
            (part(&pay.median).unwrap_or_default(), |end: Text| format::in_unit(end, settings));
        let text = match (part(&pay.low), part(&pay.high)) {
            (Some(low), Some(high)) => Msg::PaySpan { centre: median, low, high: in_unit(high) },
            (Some(low), None) => Msg::PayFrom { centre: median, low: in_unit(low) },
            (None, Some(high)) => Msg::PayTo { centre: median, high: in_unit(high) },
            (None, None) => Msg::PayOnlyMedian { centre: in_unit(median) },
        };
        let shown = format::pay_figure(&pay, &pay.median, settings);
        let cells = columns([part(&pay.low), part(&pay.median), part(&pay.high)]);
        let text = match pay.floor.filter(|floor| floor.hides_middle()) {
            Some(floor) => format::with(text, format::mark(floor)),
            None => text.into(),
        };
        let item = Item::row(terms::place(geo), text).cells(cells);
        rows.push(match shown.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    if rows.is_empty() {
        return;
    }
    items.push(Item::gap());
    let heads = [Msg::PayLow, Msg::PayMedian, Msg::PayHigh];
    items.push(columned(subject, Msg::PayProvinces, Msg::PayProvincesShort, heads));
    items.extend(rows);
    if !absent.is_empty() {
        items.push(Item::note(Msg::PayAbsent { places: Text::commas(absent) }));
    }
}

fn history(subject: &Subject, items: &mut Vec<Item>) {
    let rows = pay::editions(subject.catalog(), &subject.facts, Geo::Canada);
    if rows.is_empty() {
        return;
    }
    items.push(Item::gap());
    let heads = [Msg::PayLow, Msg::PayMedian, Msg::PayHigh];
    items.push(columned(subject, Msg::PayHistory, Msg::PayHistoryShort, heads));
    let (pay, settings) = (&subject.pay, &subject.settings);
    for wage in rows {
        let text = span(pay, [wage.median, wage.low, wage.high], settings);
        let from = Provenance::published(pay::REGIONAL, wage.year.to_string(), Geo::Canada);
        let shown = format::pay_figure(pay, &Figure::known(wage.median, from.clone()), settings);
        let amount = |hourly| format::pay_amount(pay, hourly, settings).into();
        let item = Item::row(Msg::PeriodEdition { year: Text::verbatim(wage.year.to_string()) }, text)
            .cells([wage.low, wage.median, wage.high].map(amount));
        items.push(item.from(shown.provenance().cloned().unwrap_or(from)));
    }
    items.push(Item::note(Msg::PayHistoryMoney));
    items.push(Item::note(Msg::PayHistoryGroups));
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use metier_evidence::Evidence;
    use metier_evidence::pay::Place;
    use metier_evidence::rating::{Rater, Weights};
    use metier_model::Lang;
    use metier_model::date::Day;

    /// Where the pay is an economic region's, heading and first page name the region and not its province.
    #[test]
    fn pay_of_a_region_stands_under_the_regions_name() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let rater = Rc::new(Rater::new(Weights::default()));
        let group = catalog.hierarchy().group("64100").unwrap();
        let mut told = [0, 0];
        for (at, area) in (0_u8..).zip(catalog.areas()).filter(|(_, area)| area.economic_region) {
            let place = Place { geo: Geo::at(area.geo), area: Some(at) };
            let settings = Settings { place, ..Settings::default() };
            let subject = Subject::new(&evidence, &rater, group, settings, Day::today());
            let shown = terms::place_of_pay(&subject.pay);
            let from = subject.pay.median.provenance();
            let wanted = from.map(|from| match from.area {
                Some(_) => terms::region(&area.name, from.geo),
                None => terms::place(from.geo).into(),
            });
            assert_eq!(shown, wanted);
            // What stands behind the figure in a report names the region, too.
            if let Some(from) = from {
                let tail = super::format::provenance(from).reference();
                assert_eq!(tail.contains(area.name.name(Lang::default())), from.area.is_some(), "{tail}");
            }
            told[usize::from(from.is_some_and(|from| from.area.is_some()))] += 1;
            let heading = wanted.map(|place| Msg::PayPublishedIn { place }.into());
            assert!(heading.is_none_or(|heading: Text| {
                let items = format!("{:?}", items(&subject));
                items.contains(&format!("{heading:?}"))
            }));
        }
        assert!(told[1] > 30, "{told:?}");
    }
}
