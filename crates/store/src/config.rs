//! `config.ron`: the user's settings, all optional, read setting by setting and never written by the program.

use super::{error::LoadError, file, ron_text};
use metier_words::{Msg, Text};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

mod weights;

pub use weights::Weights;

/// The user's settings. `None` and an empty map mean: as the program comes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The theme's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// The region whose figures are asked for, such as `ON`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The hours basis of a year's pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// The language of the program's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The language of titles and texts about occupations, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titles: Option<String>,
    /// The unit of pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The weights of the overall rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<Weights>,
    /// Whether the mouse is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mouse: Option<bool>,
    /// Whether only ASCII characters are drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ascii: Option<bool>,
    /// The unit group of the present work, or `none` where it was taken away on the screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<String>,
    /// The name of the list that is chosen; empty for the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// The columns of the shortlist in their order, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<String>,
    /// Keys by command, where they differ from the program's own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, String>,
}

/// The accepted values of a setting that is text. Settings without a rule take any text.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'a> {
    /// The setting: `theme`, `region`, `hours`, `language` or `unit`; `keys` for the commands that may be named.
    pub key: &'a str,
    /// What it may be.
    pub accepted: &'a [&'a str],
}

/// What could be read, and what is wrong with the rest.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The settings without fault.
    pub config: Config,
    /// The faults, each with the line of its setting.
    pub faults: Vec<LoadError>,
}

/// The settings by their names in the file, those that are one value each.
pub const NAMES: [&str; 12] = [
    "theme", "region", "hours", "language", "titles", "unit", "weights", "mouse", "ascii", "work", "list",
    "columns",
];

/// The value of `work` that says that there is none.
pub const NO_WORK: &str = "none";

impl Config {
    /// Sets one setting from its value in a file; the error is the reason.
    pub(super) fn set(&mut self, name: &str, value: ron::Value) -> Result<(), Text> {
        fn read<T: serde::de::DeserializeOwned>(value: ron::Value, what: Msg, name: &str) -> Result<T, Text> {
            let value = match value {
                ron::Value::Option(Some(value)) => *value,
                value => value,
            };
            value.into_rust().map_err(|_| {
                Msg::FaultAtKey { key: Text::verbatim(name.to_owned()), reason: what.into() }.into()
            })
        }
        match name {
            "theme" => self.theme = Some(read(value, Msg::FaultText, name)?),
            "region" => self.region = Some(read(value, Msg::FaultText, name)?),
            "hours" => self.hours = Some(read(value, Msg::FaultText, name)?),
            "language" => self.language = Some(read(value, Msg::FaultText, name)?),
            "titles" => self.titles = Some(read(value, Msg::FaultText, name)?),
            "unit" => self.unit = Some(read(value, Msg::FaultText, name)?),
            "weights" => {
                let form = Text::verbatim("(pay: 25, ...)");
                self.weights = Some(read(value, Msg::FaultWeights { form }, name)?);
            }
            "mouse" => self.mouse = Some(read(value, Msg::FaultSwitch, name)?),
            "ascii" => self.ascii = Some(read(value, Msg::FaultSwitch, name)?),
            "work" => self.work = Some(read(value, Msg::FaultText, name)?),
            "list" => self.list = Some(read(value, Msg::FaultText, name)?),
            "columns" => self.columns = Some(read(value, Msg::FaultText, name)?),
            "keys" => self.keys = read(value, Msg::FaultKeys, name)?,
            _ => return Err(ron_text::unknown_field(name, NAMES.join(", ") + ", keys")),
        }
        Ok(())
    }

    /// Leaves a setting as the program comes. What is none of [`NAMES`] changes nothing.
    pub fn forget(&mut self, name: &str) {
        match name {
            "theme" => self.theme = None,
            "region" => self.region = None,
            "hours" => self.hours = None,
            "language" => self.language = None,
            "titles" => self.titles = None,
            "unit" => self.unit = None,
            "weights" => self.weights = None,
            "mouse" => self.mouse = None,
            "ascii" => self.ascii = None,
            "work" => self.work = None,
            "list" => self.list = None,
            "columns" => self.columns = None,
            _ => {}
        }
    }

    /// Whether a setting is given here.
    pub fn has(&self, name: &str) -> bool {
        let mut without = self.clone();
        without.forget(name);
        without != *self
    }

    /// These settings, and where they say nothing those of another file.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        Self {
            theme: self.theme.or(below.theme),
            region: self.region.or(below.region),
            hours: self.hours.or(below.hours),
            language: self.language.or(below.language),
            titles: self.titles.or(below.titles),
            unit: self.unit.or(below.unit),
            weights: self.weights.or(below.weights),
            mouse: self.mouse.or(below.mouse),
            ascii: self.ascii.or(below.ascii),
            work: self.work.or(below.work),
            list: self.list.or(below.list),
            columns: self.columns.or(below.columns),
            keys: if self.keys.is_empty() { below.keys } else { self.keys },
        }
    }

    /// The settings that differ from those of another time, and nothing else.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        fn differs<T: PartialEq>(now: Option<T>, before: Option<&T>) -> Option<T> {
            if now.as_ref() == before { None } else { now }
        }
        let now = self.clone();
        Self {
            theme: differs(now.theme, before.theme.as_ref()),
            region: differs(now.region, before.region.as_ref()),
            hours: differs(now.hours, before.hours.as_ref()),
            language: differs(now.language, before.language.as_ref()),
            titles: differs(now.titles, before.titles.as_ref()),
            unit: differs(now.unit, before.unit.as_ref()),
            weights: differs(now.weights, before.weights.as_ref()),
            mouse: differs(now.mouse, before.mouse.as_ref()),
            ascii: differs(now.ascii, before.ascii.as_ref()),
            work: differs(now.work, before.work.as_ref()),
            list: differs(now.list, before.list.as_ref()),
            columns: differs(now.columns, before.columns.as_ref()),
            keys: BTreeMap::new(),
        }
    }
}

/// The file `config.ron` at its place.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    path: PathBuf,
}

impl ConfigFile {
    /// The file at a path, usually [`super::Directories::config_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the settings and holds each against its rule; a missing or empty file gives the defaults. A faulty
    /// setting is left out and named, the others hold; only a text that is no RON at all gives none.
    pub fn load(&self, rules: &[Rule<'_>]) -> Loaded {
        let text = match file::read(&self.path) {
            Ok(text) => text.unwrap_or_default(),
            Err(error) => return Loaded { config: Config::default(), faults: vec![error] },
        };
        if text.trim().is_empty() {
            return Loaded::default();
        }
        let mut loaded = match ron_text::parse::<Config>(&self.path, &text) {
            Ok(config) => Loaded { config, faults: Vec::new() },
            Err(error) => self.one_by_one(&text, error),
        };
        while let Some((culprit, reason)) = fault(&loaded.config, rules) {
            loaded.faults.push(self.at(&text, culprit.name(), reason));
            // A command may have the name of a setting, such as `titles`; each is left out of its own place.
            match culprit {
                Culprit::Setting(name) => loaded.config.forget(name),
                Culprit::Command(command) => drop(loaded.config.keys.remove(&command)),
            }
        }
        loaded
    }

    /// The settings that can be read of a text that cannot be read as a whole.
    fn one_by_one(&self, text: &str, error: LoadError) -> Loaded {
        let Ok(ron::Value::Map(fields)) = ron_text::parse::<ron::Value>(&self.path, text) else {
            return Loaded { config: Config::default(), faults: vec![error] };
        };
        let mut loaded = Loaded::default();
        for (name, value) in fields {
            let ron::Value::String(name) = name else { continue };
            if let Err(reason) = loaded.config.set(&name, value) {
                loaded.faults.push(self.at(text, &name, reason));
            }
        }
        if loaded.faults.is_empty() {
            Loaded { config: Config::default(), faults: vec![error] }
        } else {
            loaded
        }
    }

    /// A fault of one setting that only the program can find, with its place in the file as it is now.
    pub fn fault(&self, key: &str, reason: Text) -> LoadError {
        let text = file::read(&self.path).ok().flatten().unwrap_or_default();
        self.at(&text, key, reason)
    }

    fn at(&self, text: &str, key: &str, reason: Text) -> LoadError {
        let (line, column) = place_of(text, key);
        LoadError::Unknown { path: self.path.clone(), line, column, reason }
    }
}

/// What breaks a rule: a setting, or the command of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Culprit {
    Setting(&'static str),
    Command(String),
}

impl Culprit {
    fn name(&self) -> &str {
        match self {
            Self::Setting(name) => name,
            Self::Command(command) => command,
        }
    }
}

/// The first that breaks a rule, and the reason.
pub(super) fn fault(config: &Config, rules: &[Rule<'_>]) -> Option<(Culprit, Text)> {
    let texts = [
        ("theme", &config.theme),
        ("region", &config.region),
        ("hours", &config.hours),
        ("language", &config.language),
        ("titles", &config.titles),
        ("unit", &config.unit),
    ];
    for (key, value) in texts {
        if let Some(value) = value
            && let Some(rule) = rules.iter().find(|rule| rule.key == key)
            && !rule.accepted.contains(&value.as_str())
        {
            let reason = Msg::FaultNotOne {
                key: Text::verbatim(key),
                value: ron_text::told(value),
                accepted: Text::verbatim(rule.accepted.join(", ")),
            };
            return Some((Culprit::Setting(key), reason.into()));
        }
    }
    if let Some(columns) = &config.columns
        && let Some(rule) = rules.iter().find(|rule| rule.key == "columns")
        && let Some(other) = columns.split_whitespace().find(|word| !rule.accepted.contains(word))
    {
        let reason = Msg::FaultNotOne {
            key: Text::verbatim("columns"),
            value: Text::verbatim(other.to_owned()),
            accepted: Text::verbatim(rule.accepted.join(", ")),
        };
        return Some((Culprit::Setting("columns"), reason.into()));
    }
    if let Some(rule) = rules.iter().find(|rule| rule.key == "keys")
        && let Some(command) = config.keys.keys().find(|command| !rule.accepted.contains(&command.as_str()))
    {
        let reason = Msg::FaultNoCommand { command: ron_text::told(command) };
        return Some((Culprit::Command(command.clone()), reason.into()));
    }
    if let Some(work) = &config.work
        && work != NO_WORK
        && !(work.len() == 5 && work.bytes().all(|b| b.is_ascii_digit()))
    {
        let (value, none) = (ron_text::told(work), Text::verbatim(NO_WORK));
        return Some((Culprit::Setting("work"), Msg::FaultWork { value, none }.into()));
    }
    if config.weights.is_some_and(|weights| !weights.is_sound()) {
        return Some((
            Culprit::Setting("weights"),
            Msg::FaultSixWeights { names: Text::verbatim("pay, outlook, exposure, openings, entry, hours") }
                .into(),
        ));
    }
    None
}

/// Line and column of a setting in the text, comments left out; the first line when it cannot be told.
fn place_of(text: &str, key: &str) -> (usize, usize) {
    let quoted = format!("\"{key}\"");
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for name in [quoted.as_str(), key] {
            for (at, _) in code.match_indices(name) {
                let alone =
                    !code.get(..at).unwrap_or_default().ends_with(|c: char| c.is_alphanumeric() || c == '_');
                let after = code.get(at + name.len()..).unwrap_or_default().trim_start();
                if alone && after.starts_with(':') {
                    let column = code.get(..at).unwrap_or_default().chars().count() + 1;
                    return (number + 1, column);
                }
            }
        }
    }
    (1, 1)
}

#[cfg(test)]
mod tests;
