//! JSON of the three-year outlook, ESDC's likeness, what people studied, and how many they are.

use serde_json::{Value, json};

use super::notes;
use crate::value::{figure, in_languages, missing, number, object, stated};
use metier_content::Subject;
use metier_evidence::{esdc, people, study, three_year};
use metier_model::{GroupId, Lang};

/// `outlook.three_year`: the place asked for, and every province and territory.
pub(super) fn three_year(subject: &Subject) -> Value {
    let (catalog, geo) = (subject.catalog(), subject.settings.place.geo);
    let places = three_year::everywhere(catalog, subject.group).into_iter();
    let places = object(places.map(|(region, level)| (region.code(), json!(level.token()))));
    json!({
        "geo": geo.code(),
        "outlook": figure(&three_year::of(catalog, subject.group, geo), |level| json!(level.token())),
        "period": three_year::PERIOD,
        "released": stated(three_year::released(catalog, geo), "by-province-only"),
        "by_place": places,
        "source": three_year::SOURCE,
        "kind": "published",
    })
}

/// `similar[].esdc`: how similar ESDC calls the two, there and back.
pub(super) fn esdc(subject: &Subject, group: GroupId) -> Value {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    match esdc::between(subject.catalog(), subject.group, role, group) {
        Some(esdc) => json!({
            "there": esdc.there.token(), "back": esdc.back.token(),
            "source": esdc::SOURCE, "method": esdc::METHOD.token(),
        }),
        None => missing("not-in-esdc-matrix"),
    }
}

/// The codes that publishers count together with this one: field of study, people, usual hours, B.C.'s outlook.
pub(super) fn counted_with(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let with = study::counted_with(catalog, subject.group);
    json!(with.into_iter().map(|group| catalog.code(group)).collect::<Vec<_>>())
}

/// `study`: fields with shares, and how tied the occupation is to them.
pub(super) fn study(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let studied = study::of(catalog, subject.group);
    let fields = figure(&studied, |studied| {
        let fields: Vec<Value> = studied
            .fields
            .iter()
            .filter_map(|share| {
                let field = catalog.study_fields().get(usize::from(share.field))?;
                Some(json!({
                    "code": field.code,
                    "name": in_languages(&|lang| stated(field.name.get(lang), "not-translated")),
                    "people": share.people, "share": number(share.share, 4),
                }))
            })
            .collect();
        json!(fields)
    });
    let mut study = json!({
        "fields": fields,
        "first_field_works_in": super::pages::works(subject),
        "people": figure(&studied, |studied| json!(studied.people)),
        "counted_with": counted_with(subject),
        "tied": figure(&study::tied(subject.evidence, subject.group), |tied| json!({
            "rank": number(tied.rank, 1), "nats": number(tied.nats, 3), "method": study::TIED.token(),
        })),
        "period": study::PERIOD,
        "geo": "CA",
        "codes": "CIP Canada 2021",
        "source": study::SOURCE,
    });
    if let Some(object) = study.as_object_mut() {
        let translated = |lang: Lang| (format!("names_{}", lang.code()), json!("translated-by-the-project"));
        object.extend(Lang::others().map(translated));
    }
    study
}

/// `people`: the labour force, the share of women, the unemployment rate of the major group.
pub(super) fn people(subject: &Subject) -> Value {
    let geo = subject.settings.place.geo;
    let women = people::women(&subject.facts, geo);
    let rate = people::unemployment(subject.catalog(), subject.group, geo);
    let mut people = json!({
        "workforce": figure(&people::workforce(&subject.facts, geo), |workforce| json!({
            "geo": geo.code(), "people": workforce.people, "folded": workforce.folded,
        })),
        "women": figure(&women, |&share| json!({
            "geo": women.provenance().map_or("", |from| from.geo.code()), "share": number(share, 4),
        })),
        "counted_with": counted_with(subject),
        "period": people::YEAR,
        "source": people::CENSUS,
        "unemployment": figure(&rate, |known| json!({
            "geo": rate.provenance().map_or("", |from| from.geo.code()), "percent": number(known.percent, 1),
            "major_group": known.major, "published_with": known.shared,
            "period": people::SURVEYED, "source": people::SURVEY,
        })),
    });
    // Why another place is shown than was asked for; absent where it is the one asked for.
    let notes = [
        ("women", notes::people(subject, &women, geo)),
        ("unemployment", notes::people(subject, &rate, geo)),
    ];
    for (key, note) in notes {
        if let (Some(note), Some(object)) = (note, people.get_mut(key).and_then(Value::as_object_mut)) {
            object.insert("asked".to_owned(), json!(geo.code()));
            object.insert("note".to_owned(), note);
        }
    }
    people
}
