//! What other pages claim, beside what is published: topic in words, verdict computed in one place.

use super::{Item, Subject, format};
use crate::evidence::pay::{ClaimCheck, check_claim};
use metier_model::facts::Claim;
use metier_model::{Geo, Kind, Provenance};

/// Every claim about the occupation.
pub fn items(subject: &Subject) -> Vec<Item> {
    subject.catalog().claims(subject.group).map(|claim| item(subject, claim)).collect()
}

/// The claims about a year's pay.
pub fn of_pay(subject: &Subject) -> Vec<Item> {
    let claims = subject.catalog().claims(subject.group);
    claims.filter(|claim| is_pay(claim)).map(|claim| item(subject, claim)).collect()
}

/// Whether a claim is a range of yearly pay, which can be held against the published percentiles.
pub fn is_pay(claim: &Claim) -> bool {
    claim.unit == "CAD/year" && claim.low.is_some() && claim.high.is_some()
}

fn item(subject: &Subject, claim: &Claim) -> Item {
    let lang = subject.settings.lang;
    let whole = |value: f32| format::whole(value as i64, lang);
    let range = match (claim.low, claim.high) {
        (Some(low), Some(high)) if low < high => format!("{}-{} {} · ", whole(low), whole(high), claim.unit),
        (Some(low), _) => format!("{} {} · ", format::decimal(low, 1, lang), claim.unit),
        _ => String::new(),
    };
    let item = Item::tagged(
        "claim",
        format!("{}: {range}{} {}", topic(&claim.topic), claim.says, verdict(subject, claim)),
    )
    .named(topic(&claim.topic).to_owned());
    match source(subject, claim) {
        Some(from) => item.from(from),
        None => item,
    }
}

/// Where a claim stands; nothing where its page is not among the sources.
pub fn source(subject: &Subject, claim: &Claim) -> Option<Provenance> {
    let known = ["nz-health-page", "career-site-32129"];
    let id = known.into_iter().find(|id| *id == claim.source)?;
    subject.catalog().source(id)?;
    let mut from = Provenance::published(id, "no date on the page", Geo::Canada);
    from.kind = Kind::Claimed;
    Some(from)
}

/// What a claim is about, in words.
pub fn topic(topic: &str) -> &str {
    match topic {
        "pay-entry" => "Pay as a beginner",
        "pay-mid" => "Pay in mid career",
        "pay-senior" => "Pay as a senior",
        "rating" => "Rating",
        "tuition" => "Tuition",
        "tuition-canada" => "Tuition for people from abroad",
        "credentials" => "Papers",
        "express-entry" => "Express Entry",
        "lmia-points" => "Points for a labour market assessment",
        "ai" => "AI",
        "outlook" => "Outlook",
        "orthotics" => "Orthotics and prosthetics",
        other => other,
    }
}

/// What the published figures say to a claim: for pay computed for the place that is shown, else as written.
pub fn verdict(subject: &Subject, claim: &Claim) -> String {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let (Some(low), Some(high), true) = (claim.low, claim.high, is_pay(claim)) else {
        return claim.verdict.clone();
    };
    let place = pay.median.provenance().map_or(settings.place.geo, |from| from.geo).name_en();
    let end = |figure: &metier_model::Figure<f32>| {
        figure.value().map_or(String::new(), |&hourly| {
            let yearly = pay.annual(hourly, settings.hours);
            format::money(yearly, super::PayUnit::Year, settings.lang)
        })
    };
    match check_claim(pay, low, high, settings.hours) {
        ClaimCheck::Inside => format!("Within P10-P90 of {place} ({}-{}).", end(&pay.low), end(&pay.high)),
        ClaimCheck::Below => format!("Partly below P10 of {place} ({}).", end(&pay.low)),
        ClaimCheck::Above => format!("Partly above P90 of {place} ({}).", end(&pay.high)),
        ClaimCheck::Wider => format!("Wider than P10-P90 of {place} ({}-{}).", end(&pay.low), end(&pay.high)),
        ClaimCheck::Unchecked => "Nothing is published to hold it against.".to_owned(),
    }
}
