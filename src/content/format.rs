//! Numbers and figures as text, in the form of their language.

use super::{PayUnit, Settings};
use crate::evidence::pay::{self, HoursBasis, Median, Pay};
use metier_model::facts::Assessment;
use metier_model::schema::{
    CredentialKind, Duration, GrowthTag, Places, Region, RequirementKind, Setting, Strength, TrainingStep,
    Unit,
};
use metier_model::{Figure, Kind, Lang, Missing, Provenance};

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

/// A median of many in the unit that is chosen, rounded as it is shown.
pub fn median_value(median: &Median, settings: &Settings) -> f32 {
    match settings.unit {
        PayUnit::Hour => (median.hourly * 100.0).round() / 100.0,
        PayUnit::Year => (median.annual(settings.hours) / 100.0).round() * 100.0,
    }
}

/// A difference of pay with its sign.
pub fn signed_money(by: f32, settings: &Settings) -> String {
    let sign = if by > 0.0 { "+" } else { "" };
    format!("{sign}{}", money(by, settings.unit, settings.lang))
}

/// A median of many as text, with its place where that is not the one asked for.
pub fn median_text(median: &Median, settings: &Settings) -> String {
    let text = money(median_value(median, settings), settings.unit, settings.lang);
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

/// `CAD/year at 40 hours a week`, what pay is counted in.
pub fn basis(settings: &Settings) -> String {
    let unit = unit_name(settings.unit, settings.lang);
    match (settings.unit, settings.hours) {
        (PayUnit::Hour, _) => unit.to_owned(),
        (PayUnit::Year, HoursBasis::FullTime) => format!("{unit} at 40 hours a week"),
        (PayUnit::Year, HoursBasis::Usual) => format!("{unit} at usual hours"),
    }
}

/// `published`, `modelled`, and for pay that was published in another unit how it became this one.
fn kind_word(from: &Provenance) -> &'static str {
    match (from.kind, from.method) {
        (Kind::Published, pay::BY_YEAR | pay::BY_USUAL_YEAR) => "published, annualized",
        (Kind::Published, pay::BY_HOUR) => "published by the year",
        (kind, _) => kind.word(),
    }
}

/// `published · 2023-2024 · ON`, the form that stands beside a figure in reports.
pub fn provenance(from: &Provenance) -> String {
    let (word, place) = (kind_word(from), from.geo.code());
    if from.period.is_empty() {
        format!("{word} · {place}")
    } else {
        format!("{word} · {} · {place}", from.period)
    }
}

/// What stands dimmed behind a figure on a screen, the longest form first: `published, CA 2023-2024`,
/// `pub CA 23-24`, `pub CA`, `pub`. One of them always fits.
pub fn tags(from: &Provenance) -> [String; 4] {
    let (word, place) = (kind_word(from), from.geo.code());
    let short = match word {
        "published, annualized" => "pub ann",
        "published by the year" => "pub yr",
        "published" => "pub",
        "modelled" => "mod",
        "estimated" => "est",
        _ => "claim",
    };
    // Our own words are about no place and of no period.
    if from.kind == Kind::Estimated {
        return [word.to_owned(), short.to_owned(), short.to_owned(), short.to_owned()];
    }
    let period = short_period(&from.period);
    [
        format!("{word}, {place} {}", from.period).trim_end().to_owned(),
        format!("{short} {place} {period}").trim_end().to_owned(),
        format!("{short} {place}"),
        short.to_owned(),
    ]
}

/// The tag for lines that hold more than one figure.
pub fn tag(from: &Provenance) -> String {
    let [_, short, ..] = tags(from);
    short
}

/// `23-24` for `2023-2024`; other periods as they are.
fn short_period(period: &str) -> String {
    match period.split_once('-') {
        Some((from, to)) if from.len() == 4 && to.len() == 4 => {
            format!("{}-{}", from.get(2..).unwrap_or(from), to.get(2..).unwrap_or(to))
        }
        _ => period.replace("edition ", "ed. "),
    }
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

/// How an hour's pay becomes the unit that is chosen; empty where it was published in it.
fn pay_method(pay: &Pay, settings: &Settings) -> &'static str {
    match (settings.unit, pay.annual_only) {
        (PayUnit::Year, true) | (PayUnit::Hour, false) => "",
        (PayUnit::Hour, true) => pay::BY_HOUR,
        (PayUnit::Year, false) if pay.uses_usual_hours(settings.hours) => pay::BY_USUAL_YEAR,
        (PayUnit::Year, false) => pay::BY_YEAR,
    }
}

fn pay_sources(pay: &Pay, settings: &Settings) -> &'static [&'static str] {
    if pay_method(pay, settings) == pay::BY_USUAL_YEAR { &[pay::HOURS] } else { &[] }
}

/// A figure as text, or `no data: reason`.
pub fn figure<T>(figure: &Figure<T>, show: impl FnOnce(&T) -> String) -> String {
    match figure {
        Figure::Known { value, .. } => show(value),
        Figure::Missing(reason) => missing(reason),
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

/// `8 weeks`, `40-60 hours`, `2-3 years`: a range in the unit of its source; whole years of months are years.
pub fn span(low: u16, high: u16, unit: Unit) -> String {
    let word = unit.word();
    match (low, high, unit) {
        (_, _, Unit::Months) => months(low, high),
        (_, _, Unit::Years) => months(low.saturating_mul(12), high.saturating_mul(12)),
        (0, 1, _) => format!("up to 1 {}", word.trim_end_matches('s')),
        (0, _, _) => format!("up to {high} {word}"),
        (1, 1, _) => format!("1 {}", word.trim_end_matches('s')),
        _ if low == high => format!("{low} {word}"),
        _ => format!("{low}-{high} {word}"),
    }
}

/// How long a step takes, with the way it is known.
pub fn duration(step: &TrainingStep) -> String {
    match step.length {
        Duration::Official(low, high, unit) => span(low, high, unit),
        Duration::Estimated(low, high, unit) => {
            let basis = step.basis.as_deref().unwrap_or("our judgement");
            format!("about {} (estimated: {basis})", span(low, high, unit))
        }
        Duration::NotStated => "length not stated".to_owned(),
    }
}

/// `no data: reason`; a rating that is not given says so itself.
pub fn missing(reason: &Missing) -> String {
    if matches!(reason, Missing::Carries(..)) { reason.to_string() } else { format!("no data: {reason}") }
}

/// Words for how firmly something is asked.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Required => "required",
        Strength::UsuallyRequired => "usually required",
        Strength::MayBeRequired => "may be required",
        Strength::Asset => "an asset",
        Strength::Provided => "provided by the employer",
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
    fn shares_sum_to_a_hundred() {
        // The two largest remainders, of .66 and .72 points, are rounded up; each rounded alone makes 101.
        assert_eq!(percents(&[0.566, 0.0466, 0.387]), [56, 5, 39]);
        assert_eq!(percents(&[1.0, 1.0, 1.0]), [34, 33, 33]);
        assert_eq!(percents(&[0.0, 0.0]), [0, 0]);
    }

    #[test]
    fn a_tag_says_kind_place_and_period_in_few_cells() {
        let from = Provenance::published("x", "2023-2024", metier_model::Geo::Canada);
        assert_eq!(tags(&from), ["published, CA 2023-2024", "pub CA 23-24", "pub CA", "pub"]);
        let annual = from.converted(pay::BY_YEAR, &[]);
        assert_eq!(tag(&annual), "pub ann CA 23-24");
        assert_eq!(provenance(&annual), "published, annualized · 2023-2024 · CA");
        assert_eq!(tag(&from.derived("x")), "mod CA 23-24");
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
