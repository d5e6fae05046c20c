//! Pay in words and numbers: percentiles, bands by experience, provinces side by side, claims.

use metier_words::Text;

use super::{Item, PayUnit, Subject, format};
use crate::evidence::pay::{self, Band, HoursBasis};
use metier_model::{Figure, Geo, Missing, Provenance};

/// Items of the pay page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let pay = &subject.pay;
    let mut items = Vec::with_capacity(32);
    if let Some(role) = subject.chosen_role() {
        items.push(Item::warning(format!(
            "Wages are not published by role: these are the whole unit group's, not those of {} alone.",
            role.name
        )));
    }
    items.push(Item::heading(format!("Published wages, {}", place_name(subject))));
    if let Some(fallback) = &pay.fallback {
        items.push(Item::warning(capital(fallback)));
    }
    if let Some(reason) = pay.median.missing() {
        items.push(Item::warning(no_wages(reason)));
    } else {
        items.extend(published(subject));
    }
    if pay.at_minimum_wage {
        items.push(Item::note("The low wage equals the minimum wage of the place."));
    }
    if pay.is_known() {
        items.push(hours(subject));
        items.push(Item::gap());
        items.push(Item::heading("By experience"));
        match &pay.bands {
            Figure::Known { value, .. } => {
                items.extend(value.iter().map(|band| band_item(subject, band)));
                items.push(Item::note("Percentiles are not experience: part-time work, regions and minimum wages are in them. The bands are modelled."));
            }
            Figure::Missing(reason) => items.push(Item::row("bands", format!("no data: {reason}"))),
        }
    }
    provinces(subject, &mut items);
    history(subject, &mut items);
    let claims = super::claims::of_pay(subject);
    if !claims.is_empty() {
        items.push(Item::gap());
        items.push(Item::heading("Claimed elsewhere"));
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
        let mut item = median.named("Published percentiles");
        for other in low.into_iter().chain(published) {
            let label = if other.label.english().starts_with("P10") { "P10, low" } else { "P90, high" };
            item = item.more(label, other.text);
        }
        items.push(item);
    }
    if subject.settings.unit == PayUnit::Year {
        items.extend(super::claims::of_pay(subject));
    }
    items
}

/// P10, P50 and P90 in the unit that is chosen; nothing where no wage is published.
fn published(subject: &Subject) -> Vec<Item> {
    let (pay, settings) = (&subject.pay, &subject.settings);
    if !pay.is_known() {
        return Vec::new();
    }
    let unit = format::unit_name(settings.unit, settings.lang);
    let row = |label: &'static str, hourly: &Figure<f32>| {
        let shown = format::pay_figure(pay, hourly, settings);
        let item = Item::figure(label, &shown, |&value| {
            format!("{} {unit}", format::pay_text(pay, value, settings))
        });
        match shown.get() {
            // The number as the publisher prints it, where ours is that times hours.
            Some((&value, from)) if from.method == pay::BY_HOUR => {
                let yearly = value * pay::PUBLISHER_HOURS;
                item.more(
                    "Published as",
                    format!("{} CAD/year", format::money(yearly, PayUnit::Year, settings.lang)),
                )
            }
            Some((&value, from)) if !from.method.is_empty() => {
                let hourly = format!("{} CAD/h", format::decimal(value, 2, settings.lang));
                let item = Item { text: Text::dots([item.text, hourly.clone().into()]), ..item };
                item.more("Published as", hourly)
            }
            _ => item,
        }
    };
    vec![row("P10, low", &pay.low), row("P50, median", &pay.median), row("P90, high", &pay.high)]
}

fn band_item(subject: &Subject, band: &Band) -> Item {
    let item = Item::row(band_label(band), band_text(subject, band));
    match subject.pay.bands.provenance() {
        Some(from) => item.from(from.clone()).more("Basis", hours(subject).text),
        None => item,
    }
}

fn place_name(subject: &Subject) -> String {
    let geo = subject.pay.median.provenance().map_or(subject.settings.place.geo, |from| from.geo);
    geo.name_en().to_owned()
}

/// `entry, 0-3 years`.
pub fn band_label(band: &Band) -> String {
    format!("{}, {} years", band.experience.word(), band.experience.years())
}

/// `40,800 · 36,200 to 47,900 CAD/year`.
pub fn band_text(subject: &Subject, band: &Band) -> String {
    let (pay, settings) = (&subject.pay, &subject.settings);
    format!(
        "{} · {} to {} {}",
        format::pay_text(pay, band.centre, settings),
        format::pay_text(pay, band.low, settings),
        format::pay_text(pay, band.high, settings),
        format::unit_name(settings.unit, settings.lang)
    )
}

/// Why an occupation shows no wages.
pub fn no_wages(reason: &Missing) -> String {
    match reason {
        Missing::NotPublished(_) => {
            "Job Bank publishes no wage for this occupation, neither for the place nor for Canada.".to_owned()
        }
        other => format!("No wage: {other}."),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

/// What a year's or an hour's pay is made of.
fn hours(subject: &Subject) -> Item {
    let pay = &subject.pay;
    let shown = format::pay_figure(pay, &pay.median, &subject.settings);
    let from = shown.provenance().cloned().unwrap_or_else(super::overview::own);
    if pay.annual_only {
        return Item::row("Basis", "published by the year; an hour is a year / 2,080").from(from);
    }
    if subject.settings.unit == PayUnit::Hour {
        return Item::figure("Usual hours a week", &pay.usual_hours, |h| format!("{h:.1}"));
    }
    match (subject.settings.hours, &pay.usual_hours) {
        (HoursBasis::FullTime, _) => Item::row("Basis", "40 h a week x 52.14 weeks (full time)").from(from),
        (HoursBasis::Usual, Figure::Known { value, from }) => {
            Item::row("Basis", format!("{value:.1} usual hours a week (B.C., 2025) x 52.14 weeks"))
                .from(from.clone())
        }
        (HoursBasis::Usual, Figure::Missing(_)) => {
            Item::row("Basis", "usual hours are not published here; 40 h a week x 52.14 weeks").from(from)
        }
    }
}

fn provinces(subject: &Subject, items: &mut Vec<Item>) {
    let settings = &subject.settings;
    let unit = format::unit_name(settings.unit, settings.lang);
    let mut absent: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for geo in Geo::all() {
        let pay = pay::pay_of(subject.catalog(), &subject.facts, geo.into());
        if pay.fallback.is_some() || !pay.is_known() {
            absent.push(geo.code());
            continue;
        }
        let part =
            |figure: &Figure<f32>| figure.value().map(|&hourly| format::pay_text(&pay, hourly, settings));
        let median = part(&pay.median).unwrap_or_default();
        let text = match (part(&pay.low), part(&pay.high)) {
            (Some(low), Some(high)) => format!("{median} · {low} to {high} {unit}"),
            (Some(low), None) => format!("{median} · from {low} {unit}; P90 is not published"),
            (None, Some(high)) => format!("{median} · to {high} {unit}; P10 is not published"),
            (None, None) => format!("{median} {unit}; only the median is published"),
        };
        let shown = format::pay_figure(&pay, &pay.median, settings);
        let item = Item::row(geo.name_en(), text);
        rows.push(match shown.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    if rows.is_empty() {
        return;
    }
    items.push(Item::gap());
    items.push(Item::heading("By province: median · P10 to P90"));
    items.extend(rows);
    if !absent.is_empty() {
        items.push(Item::note(format!("Not published for {}.", absent.join(", "))));
    }
}

fn history(subject: &Subject, items: &mut Vec<Item>) {
    let areas = subject.catalog().areas();
    let mut rows: Vec<_> = subject
        .facts
        .regional
        .iter()
        .filter(|wage| areas.get(wage.area as usize).is_some_and(|a| a.geo == 0 && !a.economic_region))
        .collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_key(|wage| wage.year);
    items.push(Item::gap());
    items.push(Item::heading("Earlier editions, Canada: median · P10 to P90"));
    let (pay, settings) = (&subject.pay, &subject.settings);
    let unit = format::unit_name(settings.unit, settings.lang);
    for wage in rows {
        let [median, low, high] =
            [wage.median, wage.low, wage.high].map(|hourly| format::pay_text(pay, hourly, settings));
        let from = Provenance::published(pay::REGIONAL, wage.year.to_string(), Geo::Canada);
        let shown = format::pay_figure(pay, &Figure::known(wage.median, from.clone()), settings);
        let item = Item::row(format!("edition {}", wage.year), format!("{median} · {low} to {high} {unit}"));
        items.push(item.from(shown.provenance().cloned().unwrap_or(from)));
    }
    items.push(Item::note("In the money of their year; not corrected for prices."));
    items.push(Item::note(
        "2016 and 2020 were published by the classification of 2016: where that had a wider group, they are its figures, and a step to 2024 may come from that alone.",
    ));
}
