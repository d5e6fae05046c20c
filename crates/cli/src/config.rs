//! `metier config`: every setting with its value and where it comes from, checks, files, keys, and forgetting a choice.

use std::io::{self, Write};

use metier_words::{Language, Msg, Text};
use serde_json::json;

use super::command::ConfigCommand;
use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, line, printable, tell};
use metier_app::{Keymap, ThemeName};
use metier_content::PayUnit;
use metier_content::saved::ListColumn;
use metier_evidence::pay::HoursBasis;
use metier_model::date::Day;
use metier_model::{Geo, Lang};
use metier_user as user;
use metier_user::NO_WORK;
use metier_user::health;
use metier_user::settings::Origin;

pub(super) fn run(out: &mut impl Write, ask: &Ask, what: Option<&ConfigCommand>) -> io::Result<u8> {
    let told = match what {
        None | Some(ConfigCommand::Show) => return show(out, ask),
        Some(ConfigCommand::Check) => return check(out, ask),
        Some(ConfigCommand::Schema) => {
            line(out, &schema())?;
            return Ok(0);
        }
        Some(ConfigCommand::Paths) if ask.form == OutputFormat::Json => user::files().map(|files| {
            let one = |(id, path): (&str, std::path::PathBuf)| json!({ "id": id, "path": path.display().to_string() });
            let files: Vec<_> = files.into_iter().map(one).collect();
            ask.json(out, "config-paths", json!({ "files": files }))
        }),
        Some(ConfigCommand::Paths) => user::paths()
            .map(|files| files.into_iter().try_for_each(|file| ask.say(out, file))),
        Some(ConfigCommand::Keys) => keymap(ask).map(|keymap| match ask.form {
            OutputFormat::Json => ask.json(out, "config-keys", metier_report::keys::json(&keymap, &ask.locale)),
            _ => out.write_all(metier_report::keys::markdown(&keymap, &ask.locale).as_bytes()),
        }),
        Some(ConfigCommand::Reset { name }) => user::settings::reset(name).map(|had| {
            let name = Text::verbatim(name.clone());
            let line = if had { Msg::ConfigForgotten { name } } else { Msg::ConfigNotChosen { name } };
            ask.say(out, line)
        }),
    };
    match told {
        Ok(written) => written.map(|()| 0),
        Err(e) => ask.fail(NOT_FOUND, e),
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
    let mut decided = match user::settings::decided() {
        Ok(decided) => decided,
        Err(e) => return ask.fail(NOT_FOUND, e),
    };
    let aside = ask.options.no_config;
    if aside {
        decided.set_aside();
    }
    let config = serde_json::to_value(&decided.config).unwrap_or_default();
    let settings: Vec<Setting> = decided
        .origins
        .into_iter()
        .map(|(name, origin)| match (by_option(ask, name), config.get(name)) {
            (Some(value), _) => Setting { name, value: json!(value), origin: Origin::Option },
            (None, None | Some(serde_json::Value::Null)) => {
                let value = by_default(ask, name).unwrap_or_else(|| metier_report::json::missing("not-set"));
                Setting { name, value, origin }
            }
            (None, Some(value)) => Setting { name, value: value.clone(), origin },
        })
        .collect();
    if ask.form == OutputFormat::Json {
        let one = |Setting { name, value, origin }: &Setting| json!({ "name": name, "value": value, "origin": origin.token(), "accepted": accepted(name) });
        let settings: Vec<_> = settings.iter().map(one).collect();
        let faults: Vec<_> = decided.faults.iter().map(|fault| fault.text().say(&ask.locale)).collect();
        let body = json!({ "set_aside": aside, "settings": settings, "faults": faults });
        return ask.json(out, "config-show", body).map(|()| 0);
    }
    let heads = [Msg::ConfigSetting, Msg::ConfigValue, Msg::ConfigOrigin, Msg::ConfigAccepted];
    let rows = settings.iter().map(|Setting { name, value, origin }| {
        let origin = match origin {
            Origin::Option => Msg::OriginOption,
            Origin::Environment => Msg::OriginEnvironment,
            Origin::Chosen => Msg::OriginChosen,
            Origin::Config => Msg::OriginConfig,
            Origin::Default => Msg::OriginDefault,
        };
        let accepted = Text::verbatim(accepted(name).join(" "));
        vec![Text::verbatim(*name), shown(value), origin.into(), accepted]
    });
    ask.headed(out, heads, rows)?;
    if aside {
        tell(Msg::ConfigSetAside, &ask.locale);
    }
    for fault in decided.faults {
        tell(fault.text(), &ask.locale);
    }
    Ok(0)
}

/// A setting with its value and who decides it.
struct Setting {
    name: &'static str,
    value: serde_json::Value,
    origin: Origin,
}

fn shown(value: &serde_json::Value) -> Text {
    match value {
        serde_json::Value::String(text) => printable(text, 200),
        other if other.get("missing").is_some() => Text::verbatim("-"),
        other => printable(&other.to_string(), 200),
    }
}

/// What holds of a setting where nobody says anything; none where that depends on the terminal, or is nothing.
fn by_default(ask: &Ask, name: &str) -> Option<serde_json::Value> {
    let settings = &ask.settings;
    Some(match name {
        "region" => json!(settings.place.geo.code()),
        "language" => json!(settings.language.code()),
        "titles" => json!(settings.lang.code()),
        "unit" => json!(PayUnit::default().token()),
        "hours" => json!(HoursBasis::default().token()),
        "mouse" => json!(true),
        _ => return None,
    })
}

/// What an option of this call says of a setting.
fn by_option(ask: &Ask, name: &str) -> Option<String> {
    let options = ask.options;
    match name {
        "region" => options.region.map(|place| place.geo.code().to_owned()),
        "language" => options.lang.map(|language| language.code().to_owned()),
        "titles" => options.titles.map(|lang| lang.code().to_owned()),
        "unit" => options.hourly.then(|| PayUnit::Hour.token().to_owned()),
        "hours" => options.usual_hours.then(|| HoursBasis::Usual.token().to_owned()),
        _ => None,
    }
}

/// Values that a setting accepts.
fn accepted(name: &str) -> Vec<&'static str> {
    match name {
        "theme" => ThemeName::TOKENS.to_vec(),
        "region" => Geo::all().map(Geo::code).collect(),
        "hours" => HoursBasis::TOKENS.to_vec(),
        "language" => Language::ALL.map(Language::code).to_vec(),
        "titles" => Lang::ALL.map(Lang::code).to_vec(),
        "unit" => PayUnit::TOKENS.to_vec(),
        "mouse" | "ascii" => vec!["true", "false"],
        "work" => vec!["12345", NO_WORK],
        "columns" => ListColumn::TOKENS.to_vec(),
        "weights" => vec!["(pay:", "outlook:", "exposure:", "openings:", "entry:", "hours:)", "0-1000"],
        "keys" => vec!["{\"command\":", "\"key\"}"],
        _ => Vec::new(),
    }
}

fn check(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let findings = health::findings(ask.evidence.catalog, Day::today());
    // What is chosen on the screen or saved must be kept somewhere: a folder that takes no file is a fault, too.
    let folder = user::try_folders().err();
    let faults: Vec<Text> = findings.into_iter().map(|(_, fault)| fault).chain(folder).collect();
    if ask.form == OutputFormat::Json {
        let said: Vec<String> = faults.iter().map(|fault| fault.say(&ask.locale)).collect();
        ask.json(out, "config-check", json!({ "sound": said.is_empty(), "faults": said }))?;
        return Ok(if faults.is_empty() { 0 } else { NOT_FOUND });
    }
    if faults.is_empty() {
        ask.say(out, Msg::ConfigSound)?;
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
