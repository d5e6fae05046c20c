//! One length has one value: what a page, a list and a comparison say of the schooling and the practice of a work is
//! what is reckoned with and what JSON gives.

use std::rc::Rc;

use metier::content::{Settings, Subject, compare, saved};
use metier::evidence::Evidence;
use metier::evidence::rating::{Rater, Weights};
use metier::evidence::schooling::{Span, length};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId};
use metier_words::{Language, Locale};

/// Months of `16 months`, `2.5 years`, `7 years and 4 months`, `2`: a number without a unit has the one of the range.
fn months(text: &str, unit: &str) -> f64 {
    text.split(" and ")
        .map(|part| {
            let (number, own) = part.split_once(' ').unwrap_or((part, unit));
            let number: f64 = number.parse().unwrap_or_else(|_| panic!("{text}"));
            if own.starts_with("year") { number * 12.0 } else { number }
        })
        .sum()
}

/// The months from and to of a length in words.
fn read(text: &str) -> [f64; 2] {
    let unit = text.rsplit(' ').next().unwrap();
    if text == "under a month" {
        return [0.0, 0.0];
    }
    if let Some(most) = text.strip_prefix("up to ") {
        return [0.0, months(most, unit)];
    }
    let (low, high) = match text.split_once(" to ") {
        Some(ends) => ends,
        None => text.split_once('-').unwrap_or((text, text)),
    };
    [months(low, unit), months(high, unit)]
}

fn is_of(span: Span, told: [f64; 2]) -> bool {
    [span.shortest, span.longest]
        .into_iter()
        .zip(told)
        .all(|(months, told)| (f64::from(months) - told).abs() <= 0.5)
}

#[test]
fn schooling_and_practice_have_one_value_on_pages_in_lists_and_in_json() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let today = Day::parse("2026-11-22").unwrap();
    let english = Locale::new(Language::En);
    let (mut seen, mut stated) = (0, 0);
    for group in GroupId::all() {
        let code = catalog.code(group);
        let subject = Subject::new(&evidence, &rater, group, Settings::default(), today);
        let Some(own) =
            subject.occupation.as_ref().and_then(|occupation| length(occupation, None, Geo::Canada))
        else {
            continue;
        };
        let spans = [own.schooling, own.practice];
        stated += spans.iter().filter(|span| span.longest > 0.0).count();
        // The page and the comparison.
        let text = compare::schooling_cell(&subject).text.say(&english);
        let text = text.trim_end_matches(", by role").trim_end_matches(" + steps of unstated length");
        // Ways of which nobody does the sum name what each asks, school before practice.
        let text = match text.trim_end_matches(')').split_once(" in all (by way: school ") {
            Some((_, by_way)) => by_way.replace(", practice ", " + ") + " of practice",
            None => text.to_owned(),
        };
        let parts =
            text.split(" + ").filter(|part| part.starts_with(|c: char| c.is_ascii_digit() || c == 'u'));
        for part in parts {
            let (part, span) = match part.strip_suffix(" of practice") {
                Some(part) => (part, own.practice),
                None => (part, own.schooling),
            };
            assert!(is_of(span, read(part)), "{code}: {text}, {span:?}");
            seen += 1;
        }
        // The columns of the list and of the brief: years to a tenth.
        for (text, span) in saved::lengths(&catalog, code, Geo::Canada).into_iter().zip(spans) {
            let text = text.say(&english);
            let years = text.trim_end_matches('+');
            if !years.starts_with(|c: char| c.is_ascii_digit()) {
                assert!(span.open && span.longest <= 0.0, "{code}: {text}, {span:?}");
                continue;
            }
            let (low, high) = years.split_once('-').unwrap_or((years, years));
            for (years, months) in [(low, span.shortest), (high, span.longest)] {
                let years: f64 = years.parse().unwrap();
                assert!((years - f64::from(months) / 12.0).abs() <= 0.051, "{code}: {text}, {span:?}");
            }
        }
        let json = metier::report::json::show(&subject);
        for (key, span) in ["schooling_months", "practice_months"].into_iter().zip(spans) {
            let told = &json["schooling"]["length"][key];
            let [low, high] = ["low", "high"].map(|end| told[end].as_f64().unwrap_or_default());
            assert!(is_of(span, [low, high]), "{code}: {told}, {span:?}");
        }
    }
    // Each length that is stated at all was read, and none besides.
    assert!(seen == stated && seen > 400, "{seen} of {stated} lengths were read");
}
