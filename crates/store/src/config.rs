//! `config.ron`: the user's settings, all optional, read setting by setting and never written by the program.

use super::{error::LoadError, file, ron_text};
use metier_words::{Msg, Text};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{collections::BTreeMap, path::PathBuf};

mod weights;

pub use weights::Weights;

/// One row a setting: its name in files, its type, and what is said of a value that is none.
macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident: $type:ty, $wrong:expr;)+) => {
        /// The user's settings. `None` and an empty map mean: as the program comes.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Config {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $name: Option<$type>,)+
            /// Keys by command, where they differ from the program's own.
            #[serde(skip_serializing_if = "BTreeMap::is_empty")]
            pub keys: BTreeMap<String, String>,
        }

        /// The settings by their names in the file, those that are one value each.
        pub const NAMES: [&str; [$(stringify!($name)),+].len()] = [$(stringify!($name)),+];

        impl Config {
            /// Sets one setting from its value in a file; the error is the reason.
            pub(super) fn set(&mut self, name: &str, value: ron::Value) -> Result<(), Text> {
                match name {
                    $(stringify!($name) => self.$name = Some(read(value, $wrong, name)?),)+
                    "keys" => self.keys = read(value, Msg::FaultKeys, name)?,
                    _ => return Err(ron_text::unknown_field(name, NAMES.join(", ") + ", keys")),
                }
                Ok(())
            }

            /// Leaves a setting as the program comes. What is none of [`NAMES`] changes nothing.
            pub fn forget(&mut self, name: &str) {
                match name {
                    $(stringify!($name) => self.$name = None,)+
                    _ => {}
                }
            }

            /// Whether a setting is given here.
            pub fn has(&self, name: &str) -> bool {
                match name {
                    $(stringify!($name) => self.$name.is_some(),)+
                    _ => false,
                }
            }

            /// These settings, and where they say nothing those of another file.
            #[must_use]
            pub fn over(self, below: Self) -> Self {
                Self {
                    $($name: self.$name.or(below.$name),)+
                    keys: if self.keys.is_empty() { below.keys } else { self.keys },
                }
            }

            /// The settings that differ from those of another time, and nothing else.
            #[must_use]
            pub fn changed_since(&self, before: &Self) -> Self {
                Self {
                    $($name: self.$name.clone().filter(|own| before.$name.as_ref() != Some(own)),)+
                    keys: BTreeMap::new(),
                }
            }
        }
    };
}

settings! {
    /// The theme's name.
    theme: String, Msg::FaultText;
    /// The region whose figures are asked for, such as `ON`.
    region: String, Msg::FaultText;
    /// The hours basis of a year's pay.
    hours: String, Msg::FaultText;
    /// The language of the program's own words.
    language: String, Msg::FaultText;
    /// The language of titles and texts about occupations, where it is another.
    titles: String, Msg::FaultText;
    /// The unit of pay.
    unit: String, Msg::FaultText;
    /// The weights of the overall rating.
    weights: Weights, Msg::FaultWeights { form: Text::verbatim("(pay: 25, ...)") };
    /// Whether the mouse is used.
    mouse: bool, Msg::FaultSwitch;
    /// Whether only ASCII characters are drawn.
    ascii: bool, Msg::FaultSwitch;
    /// The unit group of the present work, or `none` where it was taken away on the screen.
    work: String, Msg::FaultText;
    /// The name of the list that is chosen; empty for the first.
    list: String, Msg::FaultText;
    /// The columns of the shortlist in their order, separated by spaces.
    columns: String, Msg::FaultText;
}

/// A value of a file; the error says what it should be.
fn read<T: DeserializeOwned>(value: ron::Value, what: Msg, name: &str) -> Result<T, Text> {
    let value = match value {
        ron::Value::Option(Some(value)) => *value,
        value => value,
    };
    value
        .into_rust()
        .map_err(|_| Msg::FaultAtKey { key: Text::verbatim(name.to_owned()), reason: what.into() }.into())
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

/// The value of `work` that says that there is none.
pub const NO_WORK: &str = "none";

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
