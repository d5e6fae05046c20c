//! What is said beside a figure: a key that is the same in every language, and the sentence in the language of the answer.

use metier_content::{Subject, claims, terms};
use metier_evidence::outlook::Outlook;
use metier_evidence::pay::{Fallback, check_claim};
use metier_model::facts::Claim;
use metier_model::{Figure, Geo, Missing};
use metier_words::Text;
use serde_json::{Map, Value, json};

use crate::asked::told;
use crate::value::{figure, number, object};

/// Why pay is of another place or edition than was asked for.
pub(super) fn pay(subject: &Subject, note: &Fallback) -> Value {
    let key = match note {
        Fallback::Older(..) => "older-than-the-province",
        Fallback::OlderAlone { .. } => "older-edition",
        Fallback::Elsewhere(..) => "not-published-there",
        Fallback::WholePlace(..) => "not-published-for-the-region",
    };
    told(key, Map::new(), &terms::fallback(note).into(), &subject.settings.locale())
}

/// Why vacancies are of another place than was asked for, with what stands in the place of the figures.
pub(super) fn vacancies(subject: &Subject, outlook: &Outlook) -> Value {
    let hidden: Vec<&str> = outlook.vacancies_hidden.iter().map(Missing::token).collect();
    let text = terms::vacancies_elsewhere(subject.settings.place.geo, outlook).into();
    elsewhere(object([("reasons", json!(hidden))]), &text, subject)
}

/// Why a figure on people is of another place than was asked for; nothing where it is of that one.
pub(super) fn people<T>(subject: &Subject, figure: &Figure<T>, asked: Geo) -> Option<Value> {
    let note = metier_content::people::fallback(figure, asked)?;
    Some(elsewhere(Map::new(), &note.into(), subject))
}

fn elsewhere(values: Map<String, Value>, text: &Text, subject: &Subject) -> Value {
    told("not-published-there", values, text, &subject.settings.locale())
}

/// The published ends that a claim is held against: CAD per year in the place that they are of.
fn against(subject: &Subject) -> Map<String, Value> {
    let pay = &subject.pay;
    let Some(from) = pay.median.provenance() else { return Map::new() };
    let end =
        |end: &Figure<f32>| figure(end, |&hourly| number(pay.annual(hourly, subject.settings.hours), 0));
    let ends =
        json!({ "geo": from.geo.code(), "low": end(&pay.low), "high": end(&pay.high), "unit": "CAD/year" });
    object([("against", ends)])
}

/// What the published figures say to a claim; `answered` where it is no range of pay and is answered in words.
pub(super) fn verdict(subject: &Subject, claim: &Claim) -> Value {
    let (key, against) = match (claim.low, claim.high) {
        (Some(low), Some(high)) if claims::is_pay(claim) => {
            let checked = check_claim(&subject.pay, low, high, subject.settings.hours);
            (checked.token(), against(subject))
        }
        _ => ("answered", Map::new()),
    };
    told(key, against, &claims::verdict(subject, claim), &subject.settings.locale())
}
