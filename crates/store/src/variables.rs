//! Settings from the environment: `METIER_REGION=ON`, one variable for each setting, with the rules of `config.ron`.

use super::config::{Config, Loaded, NAMES, Rule, Weights, fault};
use super::error::LoadError;
use metier_words::{Msg, Text};
use std::ffi::OsString;

/// The variable of a setting: `METIER_REGION` of `region`.
pub fn name(setting: &str) -> String {
    format!("METIER_{}", setting.to_uppercase())
}

/// Reads the variables; a faulty one is left out and named, the others hold. An empty one says nothing.
pub fn read(lookup: impl Fn(&str) -> Option<OsString>, rules: &[Rule<'_>]) -> Loaded {
    let mut loaded = Loaded::default();
    for setting in NAMES {
        let variable = name(setting);
        let Some(value) = lookup(&variable).filter(|value| !value.is_empty()) else { continue };
        let told = |reason: Text| LoadError::Variable { name: variable.clone(), reason };
        let mut one = Config::default();
        match value
            .to_str()
            .ok_or_else(|| Msg::UsageNotText.into())
            .and_then(|text| set(&mut one, setting, text))
        {
            Ok(()) => match fault(&one, rules) {
                Some((_, reason)) => loaded.faults.push(told(reason)),
                None => loaded.config = one.over(loaded.config),
            },
            Err(reason) => loaded.faults.push(told(reason)),
        }
    }
    loaded
}

fn set(config: &mut Config, setting: &str, text: &str) -> Result<(), Text> {
    let text = text.trim();
    let value = match setting {
        "weights" => {
            config.weights = Some(weights(text)?);
            return Ok(());
        }
        "mouse" | "ascii" => match text.to_lowercase().as_str() {
            "1" | "true" | "yes" | "on" => ron::Value::Bool(true),
            "0" | "false" | "no" | "off" => ron::Value::Bool(false),
            _ => ron::Value::String(text.to_owned()),
        },
        // Letters of a place are large, those of every other word small; nobody should have to know that here.
        "region" => ron::Value::String(text.to_uppercase()),
        _ => ron::Value::String(text.to_lowercase()),
    };
    config.set(setting, value)
}

/// Six numbers in the order of the fields, with commas between.
fn weights(text: &str) -> Result<Weights, Text> {
    let numbers: Option<Vec<f64>> = text.split(',').map(|part| part.trim().parse().ok()).collect();
    numbers.and_then(|numbers| <[f64; 6]>::try_from(numbers).ok()).map(Weights::from_array).ok_or_else(|| {
        let what = Msg::FaultWeights { form: Text::verbatim("25,20,15,15,15,10") };
        Msg::FaultAtKey { key: Text::verbatim("weights"), reason: what.into() }.into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: [Rule<'_>; 2] = [
        Rule { key: "region", accepted: &["ON", "BC"] },
        Rule { key: "theme", accepted: &["light", "dark"] },
    ];

    fn read_of(variables: &[(&str, &str)]) -> (Config, usize) {
        let lookup = |name: &str| {
            variables.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value))
        };
        let loaded = read(lookup, &RULES);
        (loaded.config, loaded.faults.len())
    }

    #[test]
    fn a_variable_sets_its_setting_in_any_case_and_a_faulty_one_nothing() {
        let set = |change: fn(&mut Config)| {
            let mut config = Config::default();
            change(&mut config);
            config
        };
        for (variables, expected, faults) in [
            (&[("METIER_REGION", "on")][..], set(|c| c.region = Some("ON".into())), 0),
            (&[("METIER_REGION", " bc ")], set(|c| c.region = Some("BC".into())), 0),
            (&[("METIER_THEME", "LIGHT")], set(|c| c.theme = Some("light".into())), 0),
            (&[("METIER_MOUSE", "Off")], set(|c| c.mouse = Some(false)), 0),
            (&[("METIER_MOUSE", "no")], set(|c| c.mouse = Some(false)), 0),
            (&[("METIER_ASCII", "YES")], set(|c| c.ascii = Some(true)), 0),
            (&[("METIER_ASCII", "1")], set(|c| c.ascii = Some(true)), 0),
            (&[("METIER_REGION", "")], Config::default(), 0),
            (&[], Config::default(), 0),
            (&[("METIER_REGION", "mars")], Config::default(), 1),
            (&[("METIER_MOUSE", "perhaps")], Config::default(), 1),
            (&[("METIER_WEIGHTS", "1,2,3")], Config::default(), 1),
            (&[("METIER_WEIGHTS", "0,0,0,0,0,0")], Config::default(), 1),
            (
                &[("METIER_WEIGHTS", "1, 2,3,4,5,6")],
                set(|c| c.weights = Some(Weights::from_array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))),
                0,
            ),
            // One fault leaves the others.
            (
                &[("METIER_REGION", "mars"), ("METIER_THEME", "dark")],
                set(|c| c.theme = Some("dark".into())),
                1,
            ),
        ] {
            assert_eq!(read_of(variables), (expected, faults), "{variables:?}");
        }
        assert_eq!(name("region"), "METIER_REGION");
    }
}
