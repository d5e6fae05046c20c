//! What the pages show besides: pay by province, the rating's parts, B.C.'s projection, nearest work, interests, fields,
//! links that were left out.

use serde_json::{Value, json};

use crate::value::{figure, missing, number, object};
use metier_content::{Subject, overview};
use metier_evidence::rating::Input;
use metier_evidence::{outlook, pay, skills};
use metier_model::facts::Neighbour;
use metier_model::{Figure, Geo};

/// Pay in every place that publishes its own, Canada first.
pub(super) fn pay_by_place(subject: &Subject) -> Value {
    let rows = Geo::all().filter_map(|geo| {
        let own = pay::pay_of(subject.catalog(), &subject.facts, geo.into());
        let from = own.median.provenance().filter(|from| from.geo == geo)?;
        let hourly = |f: &Figure<f32>| figure(f, |&value| number(value, 2));
        let mut row = json!({
            "geo": geo.code(), "low": hourly(&own.low), "median": hourly(&own.median), "high": hourly(&own.high),
            "period": from.period.token(), "source": from.sources.first(), "at_minimum_wage": own.at_minimum_wage(),
            "annual_only": own.annual_only,
            "year_full_time": object(
                [("low", &own.low), ("median", &own.median), ("high", &own.high)]
                    .map(|(part, f)| (part, figure(f, |&hourly| super::pages::year_of(&own, hourly)))),
            ),
        });
        super::of_floor(&mut row, own.floor);
        Some(row)
    });
    json!(rows.collect::<Vec<_>>())
}

/// The rating with its range, the weight and score of each input and the points that it contributes.
pub fn rating(subject: &Subject) -> Value {
    let rating = overview::rating(subject);
    let weights = subject.rater.weights();
    let total: f32 = weights.0.iter().sum();
    let known = |value: Option<f32>| value.map_or_else(|| missing("not-known"), |value| number(value, 2));
    let parts: Vec<Value> = Input::ALL
        .into_iter()
        .enumerate()
        .map(|(i, input)| {
            let at = |values: &[Option<f32>; 6]| known(values.get(i).copied().flatten());
            let weight = weights.0.get(i).copied().unwrap_or(0.0) / total * 100.0;
            json!({
                "input": input.token(), "weight_percent": number(weight, 1), "score": at(&rating.inputs),
                "points": at(&rating.contributions),
            })
        })
        .collect();
    figure(&rating.score, |s| {
        json!({
            "score": number(s.value, 2), "low": number(s.low, 2), "high": number(s.high, 2),
            "inputs": s.inputs, "kind": "modelled", "parts": parts,
        })
    })
}

/// B.C.'s own projection, where B.C. is asked for.
pub(super) fn bc(subject: &Subject) -> Value {
    let projection = outlook::outlook(&subject.facts, subject.settings.place.geo).bc;
    let count = |n: Option<i32>| n.map_or_else(|| missing("not-published"), |n| json!(n));
    figure(&projection, |bc| {
        json!({
            "period": "2025-2035", "openings": count(bc.openings), "from_growth": count(bc.expansion),
            "from_replacement": count(bc.replacement),
            "counted_with": super::facts::counted_with(subject),
            "growth_percent_a_year": bc.growth_pct.iter().map(|&rate| number(rate, 1)).collect::<Vec<_>>(),
        })
    })
}

/// The work that the text names as similar, else the nearest by skills.
pub(super) fn similar(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let lang = subject.settings.lang;
    let better = overview::better_moves(subject);
    let row = |group| {
        let esdc = super::facts::esdc(subject, group);
        let kin = metier_content::esdc::kin(subject, group);
        let mut row = super::pages::beside(subject, better.as_ref(), group);
        row.insert("code".to_owned(), json!(catalog.code(group)));
        row.insert("title".to_owned(), json!(catalog.title(group, lang)));
        row.insert("esdc".to_owned(), esdc);
        // What speaks for a neighbour that the matrix calls not similar both ways.
        let kin = kin.map_or_else(
            || missing("not-called-unlike"),
            |kin| json!({ "kind": kin.kind.token(), "name": kin.name }),
        );
        row.insert("because".to_owned(), kin);
        Value::Object(row)
    };
    let rows: Vec<Value> = match &subject.occupation {
        Some(occupation) => {
            occupation.similar.iter().filter_map(|code| catalog.group(code)).map(row).collect()
        }
        None => subject.facts.near.iter().take(8).map(|near| row(near.group)).collect(),
    };
    json!(rows)
}

/// The nearest unit groups by skills; from one role where it is chosen.
pub(super) fn nearest(subject: &Subject) -> Value {
    const COUNT: usize = 10;
    let catalog = subject.catalog();
    let better = overview::better_moves(subject);
    let rows = subject.nearest(COUNT).into_iter().map(|Neighbour { group, percentile, identical }| {
        let mut row = super::pages::beside(subject, better.as_ref(), group);
        for (key, value) in [
            ("code", json!(catalog.code(group))),
            ("title", json!(catalog.title(group, subject.settings.lang))),
            ("likeness", number(percentile, 1)),
            ("identical_scores", json!(identical)),
            ("esdc", super::facts::esdc(subject, group)),
        ] {
            row.insert(key.to_owned(), value);
        }
        row
    });
    json!(rows.collect::<Vec<_>>())
}

/// Holland letters of each profile, the strongest first.
pub(super) fn interests(subject: &Subject) -> Value {
    let profiles = subject.catalog().profiles();
    let rows = skills::profiles_of(subject.catalog(), subject.group).into_iter().filter_map(|at| {
        let letters = profiles.interests.get(at).filter(|letters| !letters.is_empty())?;
        Some(json!({ "profile": profiles.codes.get(at), "letters": letters }))
    });
    json!(rows.collect::<Vec<_>>())
}

/// Fields with the positions that belong to the unit group.
pub(super) fn fields(subject: &Subject) -> Value {
    let code = subject.catalog().code(subject.group);
    let rows = subject.catalog().fields(subject.settings.lang).iter().filter_map(|field| {
        let positions = field.clusters.iter().flat_map(|cluster| &cluster.positions);
        let own: Vec<_> = positions.filter(|position| position.code == code).collect();
        let names: Vec<&str> = own.iter().map(|position| position.name.as_str()).collect();
        let details: Vec<Value> = own.iter().map(|position| super::pages::position(position)).collect();
        (!own.is_empty())
            .then(|| json!({ "id": field.id, "name": field.name, "positions": names, "details": details }))
    });
    json!(rows.collect::<Vec<_>>())
}

/// O*NET occupations that the crosswalk leaves out, with the reason.
pub(super) fn left_out(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let onet = catalog.onet();
    let rows =
        catalog.crosswalk().left_out.iter().filter(|(group, ..)| *group == subject.group.0).filter_map(
            |(_, position, _)| {
                let target = onet.get(*position as usize)?;
                let why = subject.why_left_out(&target.code);
                Some(json!({ "onet": target.code, "title": target.title, "reason": why }))
            },
        );
    json!(rows.collect::<Vec<_>>())
}
