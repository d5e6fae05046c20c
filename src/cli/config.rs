//! `metier config`: every setting with its value and where it comes from, checks, files, keys, and forgetting a choice.

use std::io::{self, Write};

use metier_words::{Language, Msg, Text};
use serde_json::json;

use super::command::ConfigCommand;
use super::form::Ask;
use super::out::{NOT_FOUND, line, printable, tell};
use crate::app::{Keymap, ThemeName};
use crate::content::saved::Column;
use crate::report::{self, table};
use crate::user;
use crate::user::NO_WORK;
use crate::user::settings::Origin;
use metier_model::{Geo, Lang};

pub(super) fn run(out: &mut impl Write, ask: &Ask, what: Option<&ConfigCommand>) -> io::Result<u8> {
    let told = match what {
        None | Some(ConfigCommand::Show) => return show(out, ask),
        Some(ConfigCommand::Check) => return check(out, ask),
        Some(ConfigCommand::Schema) => {
            line(out, &schema())?;
            return Ok(0);
        }
        Some(ConfigCommand::Paths) => user::paths()
            .map(|files| files.iter().try_for_each(|file| writeln!(out, "{}", file.say(&ask.locale)))),
        Some(ConfigCommand::Keys) => {
            keymap(ask).map(|keymap| out.write_all(report::keys::markdown(&keymap, &ask.locale).as_bytes()))
        }
        Some(ConfigCommand::Reset { name }) => user::settings::reset(name).map(|had| {
            let name = Text::verbatim(name.clone());
            let line = if had { Msg::ConfigForgotten { name } } else { Msg::ConfigNotChosen { name } };
            writeln!(out, "{}", Text::from(line).say(&ask.locale))
        }),
    };
    match told {
        Ok(written) => written.map(|()| 0),
        Err(e) => {
            tell(e, &ask.locale);
            Ok(NOT_FOUND)
        }
    }
}

/// The keys that hold: the program's own, and the user's over them.
fn keymap(ask: &Ask) -> Result<Keymap, Text> {
    if ask.options.no_config {
        return Ok(Keymap::default());
    }
    let decided = user::settings::decided()?;
    let keys: Vec<(String, String)> = decided.config.keys.into_iter().collect();
    Keymap::new(&keys)
}

fn show(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let decided = match user::settings::decided() {
        Ok(decided) => decided,
        Err(e) => {
            tell(e, &ask.locale);
            return Ok(NOT_FOUND);
        }
    };
    let config = serde_json::to_value(&decided.config).unwrap_or_default();
    let head = [Msg::ConfigSetting, Msg::ConfigValue, Msg::ConfigOrigin, Msg::ConfigAccepted].map(Text::from);
    let mut rows: Vec<Vec<Text>> = vec![head.to_vec()];
    for (name, origin) in decided.origins {
        let (value, origin) = match by_option(ask, name) {
            Some(value) => (Text::verbatim(value), Origin::Option),
            None => (value(config.get(name)), origin),
        };
        let origin = match origin {
            Origin::Option => Msg::OriginOption,
            Origin::Environment => Msg::OriginEnvironment,
            Origin::Chosen => Msg::OriginChosen,
            Origin::Config => Msg::OriginConfig,
            Origin::Default => Msg::OriginDefault,
        };
        rows.push(vec![Text::verbatim(name), value, origin.into(), Text::verbatim(accepted(name).join(" "))]);
    }
    table::write(out, &rows, ask.form.table(), &ask.locale)?;
    for fault in decided.faults {
        tell(fault.text(), &ask.locale);
    }
    Ok(0)
}

fn value(value: Option<&serde_json::Value>) -> Text {
    match value {
        None | Some(serde_json::Value::Null) => Text::verbatim("-"),
        Some(serde_json::Value::String(text)) => printable(text, 200),
        Some(other) => printable(&other.to_string(), 200),
    }
}

/// What an option of this call says of a setting.
fn by_option(ask: &Ask, name: &str) -> Option<String> {
    let options = ask.options;
    match name {
        "region" => options.region.map(|place| place.geo.code().to_owned()),
        "language" => options.lang.map(|language| language.code().to_owned()),
        "titles" => options.titles.map(|lang| lang.code().to_owned()),
        "unit" => options.hourly.then(|| "hour".to_owned()),
        "hours" => options.usual_hours.then(|| "usual".to_owned()),
        _ => None,
    }
}

/// Values that a setting accepts.
fn accepted(name: &str) -> Vec<&'static str> {
    match name {
        "theme" => ThemeName::ALL.map(ThemeName::name).to_vec(),
        "region" => Geo::all().map(Geo::code).collect(),
        "hours" => vec!["full-time", "usual"],
        "language" => Language::ALL.map(Language::code).to_vec(),
        "titles" => Lang::ALL.map(Lang::code).to_vec(),
        "unit" => vec!["year", "hour"],
        "mouse" | "ascii" => vec!["true", "false"],
        "work" => vec!["12345", NO_WORK],
        "columns" => Column::WORDS.to_vec(),
        "weights" => vec!["(pay:", "outlook:", "exposure:", "openings:", "entry:", "hours:)", "0-1000"],
        "keys" => vec!["{\"command\":", "\"key\"}"],
        _ => Vec::new(),
    }
}

fn check(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let faults = match user::settings::decided() {
        Ok(decided) => {
            let mut faults: Vec<Text> = decided.faults.iter().map(user::LoadError::text).collect();
            faults.extend(keymap(ask).err());
            faults.extend(user::lists().err());
            faults
        }
        Err(e) => vec![e],
    };
    if faults.is_empty() {
        writeln!(out, "{}", Text::from(Msg::ConfigSound).say(&ask.locale))?;
        return Ok(0);
    }
    for fault in faults {
        tell(fault, &ask.locale);
    }
    Ok(NOT_FOUND)
}

/// The form of `config.ron` as JSON Schema, for editors.
fn schema() -> serde_json::Value {
    let one_of = |name: &str| json!({ "enum": accepted(name) });
    let weight = json!({ "type": "number", "minimum": 0, "maximum": 1000 });
    let weights: serde_json::Map<String, serde_json::Value> =
        ["pay", "outlook", "exposure", "openings", "entry", "hours"]
            .into_iter()
            .map(|name| (name.to_owned(), weight.clone()))
            .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "metier config.ron",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "theme": one_of("theme"), "region": one_of("region"), "hours": one_of("hours"),
            "language": one_of("language"), "titles": one_of("titles"), "unit": one_of("unit"),
            "mouse": { "type": "boolean" }, "ascii": { "type": "boolean" },
            "work": { "type": "string", "pattern": "^([0-9]{5}|none)$" },
            "weights": { "type": "object", "additionalProperties": false, "properties": weights },
            "keys": { "type": "object", "additionalProperties": { "type": "string" } },
        },
    })
}
