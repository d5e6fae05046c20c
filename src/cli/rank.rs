//! `metier rank`: the rating of an occupation with the parts that it is made of; `metier fields`: positions by field.

use std::collections::BTreeMap;
use std::io::{self, Write};

use metier_words::{Msg, Number, Text};
use serde_json::json;

use super::code;
use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, line, printable, tell};
use metier_content::{format, overview, terms};
use metier_evidence::rating::Input;
use metier_model::{Figure, Lang};
use metier_report::table;
use metier_search::fold::Folded;

pub(super) fn rank(out: &mut impl Write, ask: &Ask, code: &str) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let named = match code::named(catalog, code, ask.options) {
        Ok(named) => named,
        Err(why) => {
            tell(why, &ask.locale);
            return Ok(NOT_FOUND);
        }
    };
    let subject = ask.subject(named.group);
    let rating = overview::rating(&subject);
    if ask.form == OutputFormat::Json {
        let body = json!({
            "code": catalog.code(named.group),
            "title": catalog.title(named.group, ask.settings.lang),
            "rating": metier_report::json::rating(&subject),
        });
        line(out, &metier_report::json::answer::object("rank", catalog, &ask.settings, body))?;
        return Ok(0);
    }
    let one = |value: Option<f32>| match value {
        Some(value) => Number::decimal(value.into(), 1).into(),
        None => Text::verbatim("-"),
    };
    let weights = format::percents(&ask.options.weights().0);
    let mut rows: Vec<Vec<Text>> =
        vec![[Msg::RankInput, Msg::RankWeight, Msg::RankScore, Msg::RankPoints].map(Text::from).to_vec()];
    for (i, (input, weight)) in Input::ALL.into_iter().zip(weights).enumerate() {
        let at = |values: &[Option<f32>; 6]| values.get(i).copied().flatten();
        rows.push(vec![
            terms::input(input).into(),
            Number::whole(weight.into()).into(),
            one(at(&rating.inputs)),
            one(at(&rating.contributions)),
        ]);
    }
    table::write(out, &rows, ask.form.table(), &ask.locale)?;
    if ask.form == OutputFormat::Text {
        let line = match &rating.score {
            Figure::Known { value, .. } => Msg::RankTotal {
                score: Number::decimal(value.value.into(), 1),
                low: Number::decimal(value.low.into(), 1),
                high: Number::decimal(value.high.into(), 1),
            }
            .into(),
            Figure::Missing(reason) => terms::missing(reason),
        };
        writeln!(out, "\n{} {}", catalog.code(named.group), catalog.title(named.group, ask.settings.lang))?;
        writeln!(out, "{}", line.say(&ask.locale))?;
    }
    Ok(0)
}

pub(super) fn fields(out: &mut impl Write, ask: &Ask, name: Option<&str>) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let fold = |text: &str| Folded::new(text).text().to_owned();
    let asked = name.map(fold);
    // A name in any language finds its field.
    let named = |i: usize| Lang::ALL.map(|lang| catalog.fields(lang).get(i).map_or("", |field| &field.name));
    let wanted = |i: usize, field: &metier_model::facts::Field| {
        asked.as_ref().is_none_or(|asked| {
            named(i).into_iter().chain([field.id.as_str()]).any(|name| fold(name).contains(asked.as_str()))
        })
    };
    let all = catalog.fields(ask.settings.lang);
    let found: Vec<_> = all.iter().enumerate().filter(|(i, field)| wanted(*i, field)).collect();
    if found.is_empty() {
        let names = all.iter().map(|field| Text::verbatim(field.id.clone()));
        tell(
            Msg::CliNoFieldOfWork {
                name: printable(name.unwrap_or_default(), 80),
                names: Text::commas(names),
            },
            &ask.locale,
        );
        return Ok(NOT_FOUND);
    }
    if ask.form == OutputFormat::Json {
        let rows = found.iter().map(|&(i, field)| {
            let positions = field.clusters.iter().flat_map(|cluster| {
                cluster.positions.iter().map(|position| {
                    json!({
                        "cluster": cluster.name, "name": position.name, "line": position.line, "code": position.code,
                        "relation": relation(position.relation), "country": country(position.country),
                    })
                })
            });
            json!({
                "id": field.id, "name": std::iter::zip(Lang::ALL.map(Lang::code), named(i)).collect::<BTreeMap<_, _>>(), "about": field.about,
                "positions": positions.collect::<Vec<_>>(),
            })
        });
        let rows = json!(rows.collect::<Vec<_>>());
        line(out, &metier_report::json::answer::object("fields", catalog, &ask.settings, rows))?;
        return Ok(0);
    }
    let mut rows: Vec<Vec<Text>> = vec![
        [Msg::FieldsField, Msg::FieldsPosition, Msg::ListCode, Msg::FieldsRelation, Msg::ListTitle]
            .map(Text::from)
            .to_vec(),
    ];
    for (_, field) in found {
        for position in field.clusters.iter().flat_map(|cluster| &cluster.positions) {
            let title =
                catalog.group(&position.code).map_or("", |group| catalog.title(group, ask.settings.lang));
            rows.push(vec![
                Text::verbatim(field.name.clone()),
                Text::verbatim(position.name.clone()),
                Text::verbatim(position.code.clone()),
                terms::relation(position.relation).into(),
                Text::verbatim(title),
            ]);
        }
    }
    table::write(out, &rows, ask.form.table(), &ask.locale)?;
    Ok(0)
}

fn relation(relation: metier_model::facts::Relation) -> &'static str {
    use metier_model::facts::Relation;
    match relation {
        Relation::Same => "same",
        Relation::Narrower => "narrower",
        Relation::Broader => "broader",
        Relation::PartOf => "part-of",
    }
}

fn country(country: metier_model::facts::Country) -> &'static str {
    use metier_model::facts::Country;
    match country {
        Country::CA => "CA",
        Country::NZ => "NZ",
    }
}
