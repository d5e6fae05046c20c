//! Why a program of immigration answers as it does and what it asks of the person, in JSON: a key that is the same in
//! every language, the values it speaks of, and the sentence in the language of the answer.

use metier_content::immigration_words as words;
use metier_evidence::immigration::{Ask, Reason};
use metier_model::facts::{Amount, Change, Condition, Factor, Situation};
use metier_model::{Lang, Named};
use metier_words::{Locale, Text};
use serde_json::{Map, Value, json};

use super::value::object;

/// A key with its values and its sentence.
pub(super) fn told(key: &str, values: Map<String, Value>, text: &Text, locale: &Locale) -> Value {
    let mut told = values;
    told.insert("key".to_owned(), json!(key));
    told.insert("text".to_owned(), json!(text.say(locale)));
    Value::Object(told)
}

/// Why a program answers as it does.
pub(super) fn reason(reason: &Reason, locale: &Locale) -> Value {
    let (key, values) = match *reason {
        Reason::Teer(teer, takes) => ("teer-taken", teers(teer, takes)),
        Reason::NotTeer(teer, takes) => ("teer-not-taken", teers(teer, takes)),
        Reason::NotTeerUnlessTrade(teer, takes) => ("teer-not-taken-unless-trade", teers(teer, takes)),
        Reason::InGroup(group) => ("in-group", object([("group", json!(group))])),
        Reason::LeftOut(group) => ("group-left-out", object([("group", json!(group))])),
        Reason::NoGroup => ("in-no-group", Map::new()),
        Reason::Listed(n) => ("listed", unit_groups(n)),
        Reason::NotListed => ("not-listed", Map::new()),
        Reason::Excluded(n) => ("excluded", unit_groups(n)),
        Reason::NotExcluded(n) => ("not-excluded", unit_groups(n)),
        Reason::NoList => ("no-list", Map::new()),
    };
    told(key, values, &words::reason(reason).into(), locale)
}

fn teers(teer: u8, takes: &[u8]) -> Map<String, Value> {
    object([("teer", json!(teer)), ("takes", json!(takes))])
}

fn unit_groups(n: u16) -> Map<String, Value> {
    object([("unit_groups", json!(n))])
}

/// What the day changed on which a rule came into force.
pub(super) fn change(change: Change) -> &'static str {
    match change {
        Change::MonthsFrom(_) => "more-months-asked",
        Change::New => "new-category",
        Change::Back => "category-taken-up-again",
    }
}

/// One thing that is asked.
pub(super) fn ask(ask: &Ask, locale: &Locale) -> Value {
    let (key, values) = match ask {
        Ask::Condition(asked) => condition(*asked),
        Ask::Threshold { factor, amounts } => {
            let amounts: Vec<Value> =
                amounts.iter().map(|(amount, situation)| amount_of(*amount, *situation)).collect();
            (threshold(*factor), object([("amounts", json!(amounts))]))
        }
    };
    told(key, values, &words::ask(ask).into(), locale)
}

/// A threshold has keys of its own: the same word on a condition would have other values.
fn threshold(factor: Factor) -> &'static str {
    match factor {
        Factor::Language => "least-language",
        Factor::Experience => "least-experience",
        Factor::WorkHours => "least-hours",
        Factor::Education => "least-education",
        Factor::LanguageExempt => "language-exempt",
    }
}

fn condition(condition: Condition) -> (&'static str, Map<String, Value>) {
    let within =
        |unit: &'static str, n: u8, years: u8| object([(unit, json!(n)), ("within_years", json!(years))]);
    match condition {
        Condition::Clb(clb) => ("language", object([("clb", json!(clb))])),
        Condition::ClbSpeakWrite(speak, read) => {
            ("language", object([("clb_speak_listen", json!(speak)), ("clb_read_write", json!(read))]))
        }
        Condition::SkilledWorkInCanada(n, years) => ("skilled-work-in-canada", within("months", n, years)),
        Condition::SkilledYearSchoolingFunds => ("skilled-year-schooling-funds", Map::new()),
        Condition::YearsInTrade(n, years) => ("work-in-trade", within("years", n, years)),
        Condition::OfferOrCertificate => ("offer-or-certificate", Map::new()),
        Condition::DesignatedEmployer => ("offer-of-designated-employer", Map::new()),
        Condition::NoPointsForOffers => ("no-points-for-offers", Map::new()),
        Condition::WorkInOccupation(n, years) => ("work-in-occupation", within("months", n, years)),
        Condition::WorkInOccupationInCanada(n, years) => {
            ("work-in-occupation-in-canada", within("months", n, years))
        }
        Condition::ForeignForce(years) => ("service-in-foreign-force", object([("years", json!(years))])),
        Condition::ForcesOffer => ("offer-of-the-forces", Map::new()),
        Condition::Profile => ("profile-in-the-pool", Map::new()),
    }
}

fn amount_of(amount: Amount, situation: Option<&Situation>) -> Value {
    let mut own = match amount {
        Amount::Nothing => object([("key", json!("no-minimum"))]),
        Amount::AtLeast(n, unit) => {
            object([("key", json!("at-least")), ("n", json!(n)), ("unit", json!(unit.token()))])
        }
        Amount::Schooling(schooling) => object([("key", json!(schooling.token()))]),
    };
    if let Some(situation) = situation {
        own.insert("where".to_owned(), place_of(situation));
    }
    Value::Object(own)
}

fn place_of(situation: &Situation) -> Value {
    let months = |key: &str, n: u16| json!({ "key": key, "within_months": n });
    match situation {
        Situation::InProvince(n) => months("in-the-province", *n),
        Situation::Anywhere(n) => months("anywhere", *n),
        Situation::SchooledElsewhere => json!({ "key": "schooled-elsewhere" }),
        Situation::Pathway { names } => json!({ "key": "pathway", "pathway": name(names) }),
    }
}

fn name(names: &Named) -> &str {
    names.name(Lang::default())
}
