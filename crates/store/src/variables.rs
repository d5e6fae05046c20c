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
