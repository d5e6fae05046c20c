//! What other pages claim, beside what is published: topic in words, verdict computed in one place.

use metier_words::{Msg, Number, Text};

use super::{Item, PayUnit, Settings, Subject, Tone, format, terms};
use metier_evidence::pay::{ClaimCheck, Pay, check_claim};
use metier_model::facts::Claim;
use metier_model::{Figure, Geo, Kind, Period, Provenance};

/// Every claim about the occupation.
pub fn items(subject: &Subject) -> Vec<Item> {
    subject.catalog().claims(subject.group, subject.settings.lang).map(|claim| item(subject, claim)).collect()
}

/// The claims about a year's pay.
pub(crate) fn of_pay(subject: &Subject) -> Vec<Item> {
    let claims = subject.catalog().claims(subject.group, subject.settings.lang);
    claims.filter(|claim| is_pay(claim)).map(|claim| item(subject, claim)).collect()
}

/// Whether a claim is a range of yearly pay, which can be held against the published percentiles.
pub fn is_pay(claim: &Claim) -> bool {
    claim.unit == "CAD/year" && claim.low.is_some() && claim.high.is_some()
}

fn item(subject: &Subject, claim: &Claim) -> Item {
    let whole = |value: f32| Text::from(Number::whole(value as i64));
    let unit = || match claim.unit.as_str() {
        "CAD/year" => Msg::UnitYear.into(),
        "CAD/h" => Msg::UnitHour.into(),
        "of 10" => Msg::ClaimOfTen.into(),
        other => Text::verbatim(other.to_owned()),
    };
    let range = match (claim.low, claim.high) {
        (Some(low), Some(high)) if low < high => Text::spaced([Text::range(whole(low), whole(high)), unit()]),
        (Some(low), _) => Text::spaced([Number::decimal(low.into(), 1).into(), unit()]),
        _ => Text::EMPTY,
    };
    let said = Text::spaced([Text::verbatim(claim.says.clone()), verdict(subject, claim)]);
    let text = format::labelled(topic(&claim.topic), Text::dots([range, said]));
    let item = Item::tagged(Msg::Claim, text).tone(Tone::Careful).named(topic(&claim.topic));
    match source(subject, claim) {
        Some(from) => item.from(from),
        None => item,
    }
}

/// Where a claim stands; nothing where its page is not among the sources.
pub fn source(subject: &Subject, claim: &Claim) -> Option<Provenance> {
    let id = subject.catalog().source_id(&claim.source)?;
    let mut from = Provenance::published(id, Period::Undated, Geo::Canada);
    from.kind = Kind::Claimed;
    Some(from)
}

/// What a claim is about.
pub fn topic(topic: &str) -> Text {
    match topic {
        "pay-entry" => Msg::ClaimPayEntry,
        "pay-mid" => Msg::ClaimPayMid,
        "pay-senior" => Msg::ClaimPaySenior,
        "rating" => Msg::ClaimRating,
        "tuition" => Msg::ClaimTuition,
        "tuition-canada" => Msg::ClaimTuitionCanada,
        "credentials" => Msg::ClaimCredentials,
        "express-entry" => Msg::ClaimExpressEntry,
        "lmia-points" => Msg::ClaimLmiaPoints,
        "migration" => Msg::ClaimMigration,
        "atlantic" => Msg::ClaimAtlantic,
        "ai-skills" => Msg::ClaimAiSkills,
        "ai" => Msg::ClaimAi,
        "ai-verdict" => Msg::ClaimAiVerdict,
        "ai-examples" => Msg::ClaimAiExamples,
        "ai-beginners" => Msg::ClaimAiBeginners,
        "suits" => Msg::ClaimSuits,
        "growth-tags" => Msg::ClaimGrowthTags,
        "sources" => Msg::ClaimSources,
        "outlook" => Msg::ClaimOutlook,
        "orthotics" => Msg::ClaimOrthotics,
        other => return Text::verbatim(other.to_owned()),
    }
    .into()
}

/// What the published figures say to a claim: for pay computed for the place that is shown, else as written.
pub fn verdict(subject: &Subject, claim: &Claim) -> Text {
    match (claim.low, claim.high) {
        (Some(low), Some(high)) if is_pay(claim) => verdict_of(&subject.pay, &subject.settings, low, high),
        _ => Text::verbatim(claim.verdict.clone()),
    }
}

/// What the published percentiles say to a range of yearly pay, CAD.
pub(crate) fn verdict_of(pay: &Pay, settings: &Settings, low: f32, high: f32) -> Text {
    let place = terms::place_of_pay(pay);
    let place = place.unwrap_or_else(|| terms::place(settings.place.geo).into());
    let end = |figure: &Figure<f32>| {
        figure.value().map_or(Text::EMPTY, |&hourly| {
            format::amount(pay.annual(hourly, settings.hours), PayUnit::Year).into()
        })
    };
    match check_claim(pay, low, high, settings.hours) {
        ClaimCheck::Inside => Msg::ClaimInside { place, low: end(&pay.low), high: end(&pay.high) },
        ClaimCheck::Below => Msg::ClaimBelow { place, low: end(&pay.low) },
        ClaimCheck::Above => Msg::ClaimAbove { place, high: end(&pay.high) },
        ClaimCheck::WhollyBelow => Msg::ClaimWhollyBelow { place, low: end(&pay.low) },
        ClaimCheck::WhollyAbove => Msg::ClaimWhollyAbove { place, high: end(&pay.high) },
        ClaimCheck::Wider => Msg::ClaimWider { place, low: end(&pay.low), high: end(&pay.high) },
        ClaimCheck::Unchecked => Msg::ClaimUnchecked,
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_data::Catalog;
    use metier_evidence::Evidence;
    use metier_evidence::rating::{Rater, Weights};
    use metier_model::date::Day;
    use std::rc::Rc;

    /// Every claim names its page, whichever row of the table of sources that is, and one of nowhere names none.
    #[test]
    fn a_claim_stands_by_its_source() {
        let catalog = Catalog::embedded().unwrap();
        for lang in metier_model::Lang::ALL {
            for source in catalog.sources(lang) {
                assert_eq!(catalog.source_id(&source.id), Some(source.id.as_str()));
            }
        }
        let evidence = Evidence::new(&catalog);
        let rater = Rc::new(Rater::new(Weights::default()));
        let group = catalog.group("32129").unwrap();
        let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day(20_000));
        let claims: Vec<&Claim> = catalog.claims(group, subject.settings.lang).collect();
        assert!(!claims.is_empty());
        for claim in claims {
            let of = |id: &str| source(&subject, &Claim { source: id.to_owned(), ..claim.clone() });
            let from = of(&claim.source).unwrap();
            assert_eq!((from.kind, from.sources), (Kind::Claimed, vec![claim.source.as_str()]));
            assert_eq!(of("noc-2021").unwrap().sources, ["noc-2021"]);
            assert_eq!(of("nowhere"), None);
        }
    }
}
