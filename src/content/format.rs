//! Numbers and figures as text, in the form of their language.

use super::{PayUnit, Settings};
use crate::catalog::facts::Assessment;
use crate::catalog::schema::{
    CredentialKind, Duration, GrowthTag, Places, Region, RequirementKind, Setting, Strength,
};
use crate::catalog::{Figure, Lang, Provenance};
use crate::evidence::pay::{Median, Pay};

/// A whole number with its thousands set apart: `12,300` or `12 300`.
pub fn whole(value: i64, lang: Lang) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    if value < 0 {
        text.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(if lang == Lang::Fr { '\u{a0}' } else { ',' });
        }
        text.push(digit);
    }
    text
}

/// How many of something: `1 line`, `12 lines`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// Says in one sentence that a search found nothing.
pub fn nothing_found(typed: &str) -> String {
    format!(
        "Nothing found for \"{}\": try fewer letters, another word for the work, or the French title.",
        typed.trim()
    )
}

/// Says in one sentence that there is no such code.
pub fn no_code(typed: &str) -> String {
    format!("No code {}: one to five digits, for example 32129.", typed.trim())
}

/// A number with some decimals: `28.96` or `28,96`.
pub fn decimal(value: f32, decimals: usize, lang: Lang) -> String {
    let text = format!("{value:.decimals$}");
    if lang == Lang::Fr { text.replace('.', ",") } else { text }
}

/// CAD an hour with cents, or CAD a year in hundreds.
pub fn money(value: f32, unit: PayUnit, lang: Lang) -> String {
    match unit {
        PayUnit::Hour => decimal(value, 2, lang),
        PayUnit::Year => whole((f64::from(value) / 100.0).round() as i64 * 100, lang),
    }
}

/// Pay of an hour in the unit that is chosen.
pub fn pay_value(pay: &Pay, hourly: f32, settings: &Settings) -> f32 {
    match settings.unit {
        PayUnit::Hour => hourly,
        PayUnit::Year => pay.annual(hourly, settings.hours),
    }
}

/// Pay of an hour as text in the unit that is chosen.
pub fn pay_text(pay: &Pay, hourly: f32, settings: &Settings) -> String {
    money(pay_value(pay, hourly, settings), settings.unit, settings.lang)
}

/// A median of many as text, with its place where that is not the one asked for.
pub fn median_text(median: &Median, settings: &Settings) -> String {
    let value = match settings.unit {
        PayUnit::Hour => median.hourly,
        PayUnit::Year => median.annual(settings.hours),
    };
    let text = money(value, settings.unit, settings.lang);
    match median.from.asked {
        Some(_) => format!("{text} ({})", median.from.geo.code()),
        None => text,
    }
}

/// `CAD/h` or `CAD/year`.
pub fn unit_name(unit: PayUnit, lang: Lang) -> &'static str {
    match (unit, lang) {
        (PayUnit::Hour, _) => "CAD/h",
        (PayUnit::Year, Lang::En) => "CAD/year",
        (PayUnit::Year, Lang::Fr) => "CAD/an",
    }
}

/// `published · 2023-2024 · ON`, the short form that stands dimmed beside a figure.
pub fn provenance(from: &Provenance) -> String {
    let place = from.geo.code();
    if from.period.is_empty() {
        format!("{} · {place}", from.kind.word())
    } else {
        format!("{} · {} · {place}", from.kind.word(), from.period)
    }
}

/// A figure as text, or `no data: reason`.
pub fn figure<T>(figure: &Figure<T>, show: impl FnOnce(&T) -> String) -> String {
    match figure {
        Figure::Known { value, .. } => show(value),
        Figure::Missing(reason) => format!("no data: {reason}"),
    }
}

/// `24-36 months`, `2-3 years`.
pub fn months(low: u16, high: u16) -> String {
    if low.is_multiple_of(12) && high.is_multiple_of(12) {
        let (low, high) = (low / 12, high / 12);
        return match (low, high) {
            (1, 1) => "1 year".to_owned(),
            (0, 1) => "up to 1 year".to_owned(),
            _ if low == high => format!("{low} years"),
            (0, _) => format!("up to {high} years"),
            _ => format!("{low}-{high} years"),
        };
    }
    match (low, high) {
        (0, 1) => "up to 1 month".to_owned(),
        (0, _) => format!("up to {high} months"),
        (1, 1) => "1 month".to_owned(),
        _ if low == high => format!("{low} months"),
        _ => format!("{low}-{high} months"),
    }
}

/// A duration with the way it is known.
pub fn duration(duration: &Duration) -> String {
    match duration {
        Duration::Official(low, high) => months(*low, *high),
        Duration::Estimated(low, high, basis) => {
            format!("about {} (estimated: {basis})", months(*low, *high))
        }
        Duration::NotStated => "length not stated".to_owned(),
    }
}

/// Words for how firmly something is asked.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Required => "required",
        Strength::UsuallyRequired => "usually required",
        Strength::MayBeRequired => "may be required",
        Strength::Asset => "an asset",
    }
}

/// Words for what a requirement is about.
pub fn requirement_kind(kind: RequirementKind) -> &'static str {
    match kind {
        RequirementKind::Education => "education",
        RequirementKind::Training => "training",
        RequirementKind::Experience => "experience",
        RequirementKind::Certification => "certification",
        RequirementKind::Licence => "licence",
        RequirementKind::Registration => "registration",
        RequirementKind::Language => "language",
        RequirementKind::Security => "security",
        RequirementKind::Other => "other",
    }
}

/// Words for a paper.
pub fn credential_kind(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::Certification => "certification",
        CredentialKind::Licence => "licence",
        CredentialKind::Registration => "registration",
        CredentialKind::TradeCertificate => "trade certificate",
        CredentialKind::Membership => "membership",
        CredentialKind::CourseCertificate => "course certificate",
        CredentialKind::Clearance => "clearance",
    }
}

/// Where a credential applies; empty where the text does not say.
pub fn places(places: &Places) -> String {
    let list = |regions: &[Region]| regions.iter().map(|r| r.code()).collect::<Vec<_>>().join(", ");
    match places {
        Places::NotStated => String::new(),
        Places::Everywhere => "in all provinces and territories".to_owned(),
        Places::In(regions) => format!("in {}", list(regions)),
        Places::Except(regions) => format!("everywhere but {}", list(regions)),
    }
}

/// Words for where a step of preparation takes place.
pub fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::School => "secondary school",
        Setting::College => "college",
        Setting::University => "university",
        Setting::Graduate => "graduate school",
        Setting::Apprenticeship => "apprenticeship",
        Setting::Practice => "supervised practice",
        Setting::OnTheJob => "on the job",
        Setting::Course => "course",
        Setting::Exam => "examination",
        Setting::Work => "work experience",
    }
}

/// Words for what drives demand.
pub fn growth(tag: GrowthTag) -> &'static str {
    match tag {
        GrowthTag::AgeingPopulation => "ageing population",
        GrowthTag::PopulationGrowth => "population growth",
        GrowthTag::Retirements => "retirements",
        GrowthTag::Shortage => "shortage of people",
        GrowthTag::Surplus => "surplus of applicants",
        GrowthTag::Housing => "housing",
        GrowthTag::Infrastructure => "infrastructure",
        GrowthTag::EnergyTransition => "energy transition",
        GrowthTag::Environment => "environment",
        GrowthTag::Digitalization => "digitalization",
        GrowthTag::Automation => "automation",
        GrowthTag::CyberSecurity => "cyber security",
        GrowthTag::OnlineTrade => "online trade",
        GrowthTag::ResourcePrices => "resource prices",
        GrowthTag::ForeignTrade => "foreign trade",
        GrowthTag::PublicFunding => "public funding",
        GrowthTag::ChildCare => "child care",
        GrowthTag::Tourism => "tourism",
        GrowthTag::Regulation => "regulation",
        GrowthTag::RuralNeed => "rural need",
        GrowthTag::BusinessCycle => "business cycle",
        GrowthTag::Declining => "declining employment",
    }
}

/// Short words for an assessment, for tables.
pub fn assessment_short(assessment: Assessment) -> &'static str {
    match assessment {
        Assessment::StrongSurplus => "strong surplus",
        Assessment::ModerateSurplus => "moderate surplus",
        Assessment::Balance => "balance",
        Assessment::ModerateShortage => "moderate shortage",
        Assessment::StrongShortage => "strong shortage",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_form_of_their_language() {
        assert_eq!(whole(1_234_567, Lang::En), "1,234,567");
        assert_eq!(whole(-1_000, Lang::En), "-1,000");
        assert_eq!(whole(58_400, Lang::Fr), "58\u{a0}400");
        assert_eq!(money(58_396.8, PayUnit::Year, Lang::En), "58,400");
        assert_eq!(money(28.0, PayUnit::Hour, Lang::Fr), "28,00");
    }

    #[test]
    fn months_become_years_where_they_are_whole() {
        assert_eq!(months(24, 36), "2-3 years");
        assert_eq!(months(12, 12), "1 year");
        assert_eq!(months(0, 48), "up to 4 years");
        assert_eq!([months(0, 1), months(0, 12)], ["up to 1 month", "up to 1 year"]);
        assert_eq!(months(6, 18), "6-18 months");
    }
}
