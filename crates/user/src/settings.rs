//! Which file decides each setting, and forgetting what was chosen on the screen.

use super::{Accepted, directories};
use metier_store::config::NAMES;
use metier_store::{ChosenFile, Config, ConfigFile, LoadError, Loaded};
use metier_words::{Msg, Text};

metier_model::tokens! {
    /// Where a setting comes from, the strongest first. Options and variables of the environment belong to one run
    /// and are known to whoever read them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Origin {
        /// An option of the command line.
        Option = "option",
        /// A variable of the environment.
        Environment = "environment",
        /// It was chosen on the screen: `settings.ron`.
        Chosen = "chosen",
        /// `config.ron`.
        Config = "config",
        /// As the program comes.
        Default = "default",
    }
}

/// The settings of the files, and who decides each.
#[derive(Debug, Default)]
pub struct Decided {
    /// What holds where no option says otherwise.
    pub config: Config,
    /// Each setting by its name with its origin.
    pub origins: Vec<(&'static str, Origin)>,
    /// What is wrong in the files; each names its line.
    pub faults: Vec<LoadError>,
}

impl Decided {
    /// Leaves what the files and the variables say aside: nobody decides anything but by an option.
    pub fn set_aside(&mut self) {
        self.config = Config::default();
        self.faults.clear();
        for (_, origin) in &mut self.origins {
            *origin = Origin::Default;
        }
    }
}

/// Reads both files and says for each setting which one decides.
///
/// # Errors
/// A sentence where no folder for the files is known.
pub fn decided() -> Result<Decided, Text> {
    let own = directories()?;
    let accepted = Accepted::new();
    let rules = accepted.rules();
    let Loaded { config, mut faults } = ConfigFile::new(own.config_file()).load(&rules);
    // What was chosen is held against the same rules: the file may have been changed by hand.
    let Loaded { config: chosen, faults: more } = ConfigFile::new(own.chosen_file()).load(&rules);
    faults.extend(more);
    let variables = super::environment(&rules);
    faults.extend(variables.faults);
    let variables = variables.config;
    let origin = |name| match (variables.has(name), chosen.has(name), config.has(name)) {
        (true, ..) => Origin::Environment,
        (_, true, _) => Origin::Chosen,
        (_, _, true) => Origin::Config,
        _ => Origin::Default,
    };
    let origins = NAMES.map(|name| (name, origin(name))).into();
    Ok(Decided { config: variables.over(chosen.over(config)), origins, faults })
}

/// Forgets what was chosen on the screen for a setting; whether something was. The error is a sentence.
///
/// # Errors
/// Where the file cannot be written, or no setting has this name.
pub fn reset(name: &str) -> Result<bool, Text> {
    if !NAMES.contains(&name) {
        let (name, known) = (Text::verbatim(name.to_owned()), Text::verbatim(NAMES.join(", ")));
        return Err(Msg::SettingUnknown { name, known }.into());
    }
    let file = ChosenFile::new(directories()?.chosen_file());
    let had = file.load().map_err(|e| e.text())?.has(name);
    if had {
        file.update(|chosen| chosen.forget(name)).map_err(|e| e.text())?;
    }
    Ok(had)
}
