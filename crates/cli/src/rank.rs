//! `metier rank`: the rating of an occupation with the parts that it is made of; `metier fields`: positions by field.

use std::collections::BTreeMap;
use std::io::{self, Write};

use metier_words::{Joint, Msg, Number, Text};
use serde_json::json;

use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, printable};
use metier_content::{Item, format, overview, terms};
use metier_evidence::rating::Input;
use metier_model::{Figure, Lang};
use metier_search::fold::Folded;

pub(super) fn rank(out: &mut impl Write, ask: &Ask, code: &str) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let Some(named) = ask.group(code) else { return Ok(NOT_FOUND) };
    let subject = ask.subject(named.group);
    let rating = overview::rating(&subject);
    if ask.form == OutputFormat::Json {
        let body = json!({
            "code": catalog.code(named.group),
            "title": catalog.title(named.group, ask.settings.lang),
            "rating": metier_report::json::rating(&subject),
        });
        ask.json(out, "rank", body)?;
        return Ok(0);
    }
    let one = |value: Option<f32>| match value {
        Some(value) => Number::decimal(value.into(), 1).into(),
        None => Text::verbatim("-"),
    };
    let weights = format::percents(&ask.options.weights().0);
    let heads = [Msg::RankInput, Msg::RankWeight, Msg::RankScore, Msg::RankPoints];
    let rows = Input::ALL.into_iter().zip(weights).enumerate().map(|(i, (input, weight))| {
        let at = |values: &[Option<f32>; 6]| values.get(i).copied().flatten();
        vec![
            terms::input(input).into(),
            Number::whole(weight.into()).into(),
            one(at(&rating.inputs)),
            one(at(&rating.contributions)),
        ]
    });
    ask.headed(out, heads, rows)?;
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
        ask.say(out, line)?;
    }
    Ok(0)
}

pub(super) fn fields(out: &mut impl Write, ask: &Ask, name: Option<&str>) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let fold = |text: &str| Folded::new(text).text().to_owned();
    let asked = name.map(fold);
    // A name in any language finds its field.
    let named = |i: usize| Lang::ALL.map(|lang| catalog.fields(lang).get(i).map(|field| &field.name));
    let wanted = |i: usize, field: &metier_model::facts::Field| {
        asked.as_ref().is_none_or(|asked| {
            named(i)
                .into_iter()
                .flatten()
                .chain(&field.besides)
                .map(String::as_str)
                .chain([field.id.as_str()])
                .any(|name| fold(name).contains(asked.as_str()))
        })
    };
    let all = catalog.fields(ask.settings.lang);
    let found: Vec<_> = all.iter().enumerate().filter(|(i, field)| wanted(*i, field)).collect();
    if found.is_empty() {
        let names = all.iter().map(|field| Text::verbatim(field.name.clone()));
        return ask.fail(
            NOT_FOUND,
            Msg::CliNoFieldOfWork {
                name: printable(name.unwrap_or_default(), 80),
                names: Text::joined(Joint::Semicolon, names),
            },
        );
    }
    if ask.form == OutputFormat::Json {
        let rows = found.iter().map(|&(i, field)| {
            let positions = field.clusters.iter().flat_map(|cluster| {
                cluster.positions.iter().map(|position| {
                    json!({
                        "cluster": cluster.name, "name": position.name, "line": position.line, "code": position.code,
                        "title": catalog.group(&position.code).map(|group| catalog.title(group, ask.settings.lang)),
                        "relation": position.relation.token(), "country": position.country.token(),
                    })
                })
            });
            json!({
                "id": field.id, "name": std::iter::zip(Lang::ALL.map(Lang::code), named(i)).collect::<BTreeMap<_, _>>(), "about": field.about,
                "notes": field.notes.iter().map(|note| json!({ "heading": note.heading, "text": note.text })).collect::<Vec<_>>(),
                "clusters": field.clusters.iter().map(|cluster| json!({ "name": cluster.name, "about": cluster.about })).collect::<Vec<_>>(),
                "positions": positions.collect::<Vec<_>>(),
            })
        });
        let rows = json!(rows.collect::<Vec<_>>());
        ask.json(out, "fields", rows)?;
        return Ok(0);
    }
    if matches!(ask.form, OutputFormat::Text | OutputFormat::Markdown) {
        let said: Vec<Item> = found.iter().flat_map(|(_, field)| about_field(field)).collect();
        metier_report::items(out, &said, &ask.locale, ask.style())?;
        writeln!(out)?;
    }
    let heads = [
        Msg::FieldsField,
        Msg::FieldsPosition,
        Msg::ListCode,
        Msg::FieldsRelation,
        Msg::ListTitle,
        Msg::FieldsLine,
    ];
    let rows = found.into_iter().flat_map(|(_, field)| {
        field.clusters.iter().flat_map(|cluster| &cluster.positions).map(|position| {
            vec![
                terms::field(&field.name, &field.besides),
                Text::verbatim(position.name.clone()),
                Text::verbatim(position.code.clone()),
                terms::relation(position.relation).into(),
                catalog.group(&position.code).map_or(Text::EMPTY, |group| ask.title(group)),
                Text::verbatim(position.line.clone()),
            ]
        })
    });
    ask.headed(out, heads, rows)?;
    Ok(0)
}

/// What is to be known of a field before its positions: what it is, its notes, and what each group of positions shares.
fn about_field(field: &metier_model::facts::Field) -> Vec<Item> {
    let own = |text: &str| Text::verbatim(text.to_owned());
    let mut items = vec![Item::heading(own(&field.name)), Item::paragraph(own(&field.about))];
    items.extend(field.notes.iter().map(|note| Item::row(own(&note.heading), own(&note.text))));
    let told = field.clusters.iter().filter(|cluster| !cluster.about.is_empty());
    items.extend(told.map(|cluster| Item::row(own(&cluster.name), own(&cluster.about))));
    items.push(Item::gap());
    items
}
