//! Pay in words and numbers: percentiles, bands by experience, provinces side by side, claims.

use super::{Item, PayUnit, Subject, format};
use crate::catalog::{Figure, Geo, Missing};
use crate::evidence::pay::{self, Band, HoursBasis, check_claim};

/// Items of the pay page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let unit = format::unit_name(settings.unit, settings.lang);
    let show = |hourly: &f32| format!("{} {unit}", format::pay_text(pay, *hourly, settings));
    let mut items = vec![Item::heading(format!("Published wages, {}", place_name(subject)))];
    if let Some(fallback) = &pay.fallback {
        items.push(Item::warning(capital(fallback)));
    }
    if let Some(reason) = pay.median.missing() {
        items.push(Item::warning(no_wages(reason)));
    } else {
        items.push(Item::figure("P10, low", &pay.low, show));
        items.push(Item::figure("P50, median", &pay.median, show));
        items.push(Item::figure("P90, high", &pay.high, show));
    }
    if pay.at_minimum_wage {
        items.push(Item::note("The low wage equals the minimum wage of the place."));
    }
    items.push(hours(subject));
    items.push(Item::gap());
    items.push(Item::heading("By experience"));
    match &pay.bands {
        Figure::Known { value, from } => {
            for band in value {
                items.push(Item::row(band_label(band), band_text(subject, band)).from(from.clone()));
            }
            items.push(Item::note("Percentiles are not experience: part-time work, regions and minimum wages are in them. The bands are modelled."));
        }
        Figure::Missing(reason) => items.push(Item::row("bands", format!("no data: {reason}"))),
    }
    provinces(subject, &mut items);
    history(subject, &mut items);
    claims(subject, &mut items);
    items
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

fn hours(subject: &Subject) -> Item {
    let pay = &subject.pay;
    if pay.annual_only {
        return Item::row("Basis", "published by the year; an hour is a year / 2,080");
    }
    if subject.settings.unit == PayUnit::Hour {
        return Item::figure("Usual hours a week", &pay.usual_hours, |h| format!("{h:.1}"));
    }
    match (subject.settings.hours, &pay.usual_hours) {
        (HoursBasis::FullTime, _) => Item::row("Basis", "40 h a week x 52.14 weeks (full time)"),
        (HoursBasis::Usual, Figure::Known { value, from }) => {
            Item::row("Basis", format!("{value:.1} usual hours a week x 52.14 weeks")).from(from.clone())
        }
        (HoursBasis::Usual, Figure::Missing(_)) => {
            Item::row("Basis", "usual hours are not published here; 40 h a week x 52.14 weeks")
        }
    }
}

fn provinces(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading("By province"));
    let settings = &subject.settings;
    for geo in Geo::all() {
        let pay = pay::pay_of(subject.catalog(), &subject.facts, geo.into());
        if pay.fallback.is_some() || !pay.is_known() {
            continue;
        }
        let part = |figure: &Figure<f32>| {
            figure.value().map_or("-".to_owned(), |&hourly| format::pay_text(&pay, hourly, settings))
        };
        let text = format!(
            "{} · {} to {} {}",
            part(&pay.median),
            part(&pay.low),
            part(&pay.high),
            format::unit_name(settings.unit, settings.lang)
        );
        let item = Item::row(geo.name_en(), text);
        items.push(match pay.median.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    let absent: Vec<&str> = Geo::all()
        .filter(|&geo| pay::pay_of(subject.catalog(), &subject.facts, geo.into()).fallback.is_some())
        .map(Geo::code)
        .collect();
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
    items.push(Item::heading("Earlier editions, Canada"));
    for wage in rows {
        let text = format!(
            "{} · {} to {} CAD/h",
            format::decimal(wage.median, 2, subject.settings.lang),
            format::decimal(wage.low, 2, subject.settings.lang),
            format::decimal(wage.high, 2, subject.settings.lang)
        );
        let from = crate::catalog::Provenance::published(pay::REGIONAL, wage.year.to_string(), Geo::Canada);
        items.push(Item::row(format!("edition {}", wage.year), text).from(from));
    }
    items.push(Item::note("In the money of their year; not corrected for prices."));
}

fn claims(subject: &Subject, items: &mut Vec<Item>) {
    let mut headed = false;
    let claims = subject.catalog().claims(subject.group).filter(|c| c.unit == "CAD/year");
    for claim in claims {
        let (Some(low), Some(high)) = (claim.low, claim.high) else { continue };
        if !headed {
            items.push(Item::gap());
            items.push(Item::heading("Claimed elsewhere"));
            headed = true;
        }
        let lang = subject.settings.lang;
        let check = check_claim(&subject.pay, low, high, subject.settings.hours);
        items.push(Item::tagged(
            format!("claim: {}", claim.topic.trim_start_matches("pay-")),
            format!(
                "{}-{} CAD/year, {} of {}",
                format::whole(low as i64, lang),
                format::whole(high as i64, lang),
                check.words(),
                place_name(subject)
            ),
        ));
    }
}
