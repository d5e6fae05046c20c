//! `config.ron`: the user's settings, all optional, never overwritten while the file is broken.

use super::{
    error::{LoadError, SaveError},
    file::{self, Lock},
    paths::follow,
    ron_text,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

const HEADER: &str = "\
// The settings of metier. Every line is optional; `metier config` lists the accepted values.
//   theme, region, hours, language, titles, unit: text in quotes     mouse, ascii: true or false
//   weights: (pay: 25, outlook: 20, exposure: 15, openings: 15, entry: 15, hours: 10)
//   keys: {\"command\": \"key\"}
// metier rewrites the file when it saves a setting; comments of your own are not kept.
";

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
    /// Keys by command, where they differ from the program's own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, String>,
}

/// The weights of the six inputs of the overall rating: each finite and not negative, not all zero. Only their
/// proportions count.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Median pay.
    #[serde(default = "unset")]
    pub pay: f64,
    /// Outlook.
    #[serde(default = "unset")]
    pub outlook: f64,
    /// Low exposure to AI.
    #[serde(default = "unset")]
    pub exposure: f64,
    /// Volume of openings and vacancies.
    #[serde(default = "unset")]
    pub openings: f64,
    /// Ease of entry.
    #[serde(default = "unset")]
    pub entry: f64,
    /// Hours and benefits.
    #[serde(default = "unset")]
    pub hours: f64,
}

/// A weight that is not there is no number, so that [`Weights::is_sound`] finds it whatever else is written.
fn unset() -> f64 {
    f64::NAN
}

impl Weights {
    /// The six numbers in the order of the fields.
    pub fn to_array(self) -> [f64; 6] {
        [self.pay, self.outlook, self.exposure, self.openings, self.entry, self.hours]
    }

    /// The weights from six numbers in the order of the fields.
    pub fn from_array([pay, outlook, exposure, openings, entry, hours]: [f64; 6]) -> Self {
        Self { pay, outlook, exposure, openings, entry, hours }
    }

    fn is_sound(self) -> bool {
        let all = self.to_array();
        all.iter().all(|weight| weight.is_finite() && *weight >= 0.0) && all.iter().sum::<f64>() > 0.0
    }
}

/// The accepted values of a setting that is text. Settings without a rule take any text.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'a> {
    /// The setting: `theme`, `region`, `hours`, `language` or `unit`; `keys` for the commands that may be named.
    pub key: &'a str,
    /// What it may be.
    pub accepted: &'a [&'a str],
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

    /// Reads the settings and holds them against the rules; a missing or empty file gives the defaults.
    ///
    /// # Errors
    /// A sentence that names the file, the line, the setting and the accepted values.
    pub fn load(&self, rules: &[Rule<'_>]) -> Result<Config, LoadError> {
        let Some(text) = file::read(&self.path)? else { return Ok(Config::default()) };
        let config: Config = ron_text::parse(&self.path, &text)?;
        match fault(&config, rules) {
            None => Ok(config),
            Some((key, reason)) => Err(self.at(&text, &key, reason)),
        }
    }

    /// A fault of one setting that only the program can find, with its place in the file as it is now.
    pub fn fault(&self, key: &str, reason: String) -> LoadError {
        let text = file::read(&self.path).ok().flatten().unwrap_or_default();
        self.at(&text, key, reason)
    }

    fn at(&self, text: &str, key: &str, reason: String) -> LoadError {
        let (line, column) = place_of(text, key);
        LoadError::Unknown { path: self.path.clone(), line, column, reason }
    }

    /// Changes some settings and keeps the others, also those that another window changed meanwhile: under a lock
    /// the file is read again, `change` is applied to what it holds, and the file is replaced whole.
    ///
    /// # Errors
    /// A sentence; a file that is broken in any way is left as it is.
    pub fn update(&self, rules: &[Rule<'_>], change: impl FnOnce(&mut Config)) -> Result<Config, SaveError> {
        let target = follow(&self.path);
        let _lock = Lock::take(&target)?;
        let mut config = self.load(rules).map_err(SaveError::Refused)?;
        change(&mut config);
        // What could not be read again must not be written.
        if let Some((_, reason)) = fault(&config, rules) {
            return Err(SaveError::Invalid { reason });
        }
        let text = ron_text::write(HEADER, &config)
            .map_err(|error| SaveError::Invalid { reason: error.to_string() })?;
        file::replace(&target, &text)?;
        Ok(config)
    }

    /// Keeps the weights of the rating and leaves the other settings as they are.
    ///
    /// # Errors
    /// As [`ConfigFile::update`].
    pub fn save_weights(&self, rules: &[Rule<'_>], weights: Weights) -> Result<Config, SaveError> {
        self.update(rules, |config| config.weights = Some(weights))
    }
}

/// The first setting that breaks a rule, and the reason.
fn fault(config: &Config, rules: &[Rule<'_>]) -> Option<(String, String)> {
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
            let accepted = rule.accepted.join(", ");
            return Some((key.to_owned(), format!("`{key}` is {value:?}, not one of {accepted}")));
        }
    }
    if let Some(rule) = rules.iter().find(|rule| rule.key == "keys")
        && let Some(command) = config.keys.keys().find(|command| !rule.accepted.contains(&command.as_str()))
    {
        let reason =
            format!("`keys` names {command:?}, which is no command; `metier config keys` lists them");
        return Some((command.clone(), reason));
    }
    if config.weights.is_some_and(|weights| !weights.is_sound()) {
        let reason =
            "`weights` needs all six: pay, outlook, exposure, openings, entry, hours; each 0 or more, \
                      not all of them 0"
                .to_owned();
        return Some(("weights".to_owned(), reason));
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
