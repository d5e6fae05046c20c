//! Between the user's files and the state: loads settings, state and shortlist, saves what changed.

use metier_words::{Joint, Language, Msg, Text};

use crate::app::shortlist::Entry;
use crate::app::{COMMANDS, Chosen, Keymap, OnDisk, SavedList, Start, Status, ThemeName};
use crate::content::{PayUnit, Settings};
use crate::evidence::pay::{HoursBasis, Place};
use crate::evidence::rating::Weights;
pub use crate::store::config::NO_WORK;
pub use crate::store::paths::short;
use crate::store::{
    self, ChosenFile, Config, ConfigFile, Loaded, Rule, Shortlist, ShortlistFile, State, StateFile,
};
pub use crate::store::{Directories, LoadError};
use metier_model::{Geo, Lang};

const THEMES: &[&str] = &["dark", "light", "contrast", "mono"];
const HOURS: &[&str] = &["full-time", "usual"];
const UNITS: &[&str] = &["year", "hour"];

pub mod edition;
pub mod settings;

/// The words that settings accept and that stand in tables of the program.
struct Accepted {
    commands: Vec<&'static str>,
    regions: Vec<&'static str>,
    languages: Vec<&'static str>,
    titles: Vec<&'static str>,
}

impl Accepted {
    fn new() -> Self {
        Self {
            commands: COMMANDS.iter().map(|spec| spec.id).collect(),
            regions: Geo::all().map(Geo::code).collect(),
            languages: Language::ALL.map(Language::code).into(),
            titles: Lang::ALL.map(Lang::code).into(),
        }
    }

    fn rules(&self) -> [Rule<'_>; 7] {
        [
            Rule { key: "theme", accepted: THEMES },
            Rule { key: "region", accepted: &self.regions },
            Rule { key: "hours", accepted: HOURS },
            Rule { key: "language", accepted: &self.languages },
            Rule { key: "titles", accepted: &self.titles },
            Rule { key: "unit", accepted: UNITS },
            Rule { key: "keys", accepted: &self.commands },
        ]
    }
}

/// The user's files, and what was on disk when they were last read or written.
pub struct Files {
    config: ConfigFile,
    shortlist: ShortlistFile,
    state: StateFile,
    base: Shortlist,
    /// What was put on the screen when the list was last read or written: the same, unless the file is damaged
    /// and only some of its entries could be read.
    shown: Shortlist,
    accepted: Accepted,
    chosen: ChosenFile,
    /// Why the list could not be read or written, as long as it is so.
    trouble: Option<Text>,
    on_disk: OnDisk,
    /// The settings when they were last read or kept.
    seen: Config,
    /// What the environment sets; nothing where the files are those of a test.
    variables: fn(&[Rule<'_>]) -> Loaded,
}

/// What the environment of this process sets.
fn environment(rules: &[Rule<'_>]) -> Loaded {
    store::variables::read(|name| std::env::var_os(name), rules)
}

fn directories() -> Result<Directories, Text> {
    Directories::of_user().ok_or_else(|| Msg::FilesNoFolder.into())
}

/// Where the files are, one a line.
///
/// # Errors
/// Where no folder for the files is known.
pub fn paths() -> Result<[Text; 4], Text> {
    let own = directories()?;
    let file = |path: std::path::PathBuf| Text::verbatim(path.display().to_string());
    Ok([
        Msg::FilesConfiguration { file: file(own.config_file()) }.into(),
        Msg::FilesShortlist { file: file(own.shortlist()) }.into(),
        Msg::FilesState { file: file(own.state_file()) }.into(),
        Msg::FilesWages { file: file(own.edition_file()) }.into(),
    ])
}

/// The entries of the shortlist, for reports. The error is a sentence.
pub fn shortlist_entries() -> Result<Vec<Entry>, Text> {
    let file = ShortlistFile::new(directories()?.shortlist());
    file.load().map(|list| from_store(&list)).map_err(|e| e.text())
}

fn from_store(list: &Shortlist) -> Vec<Entry> {
    list.entries.clone()
}

fn to_store(entries: &[Entry]) -> Shortlist {
    Shortlist { entries: entries.to_vec(), ..Shortlist::default() }
}

impl Files {
    /// The files of this user; an error is a sentence.
    pub fn of_user() -> Result<Self, Text> {
        Ok(Self { variables: environment, ..Self::at(&directories()?) })
    }

    /// The files in some folders.
    pub fn at(own: &Directories) -> Self {
        Self {
            config: ConfigFile::new(own.config_file()),
            shortlist: ShortlistFile::new(own.shortlist()),
            state: StateFile::new(own.state_file()),
            base: Shortlist::default(),
            shown: Shortlist::default(),
            accepted: Accepted::new(),
            chosen: ChosenFile::new(own.chosen_file()),
            trouble: None,
            on_disk: OnDisk::default(),
            seen: Config::default(),
            variables: |_| Loaded::default(),
        }
    }

    /// Reads everything that the program starts with. What is wrong with a file is said there; the program goes on
    /// with what it has.
    pub fn load(&mut self, start: &mut Start) -> Config {
        let Loaded { mut config, faults } = self.config.load(&self.accepted.rules());
        start.faults = faults.iter().map(LoadError::text).collect();
        // Each key by itself, so that of two that clash the second is named and the others hold.
        let mut keys = Vec::new();
        for (id, key) in &config.keys {
            keys.push((id.clone(), key.clone()));
            match Keymap::new(&keys) {
                Ok(keymap) => start.keymap = keymap,
                Err(e) => {
                    start.faults.push(self.config.fault(id, e).text());
                    keys.pop();
                }
            }
        }
        match self.chosen.load() {
            Ok(chosen) => config = chosen.over(config),
            Err(e) => start.faults.push(e.text()),
        }
        let variables = (self.variables)(&self.accepted.rules());
        start.faults.extend(variables.faults.iter().map(LoadError::text));
        config = variables.config.over(config);
        start.chosen = chosen_of(&config, start.chosen);
        let (state, problem) = self.state.load();
        if let Some(problem) = problem {
            start.said = Some(Status::failed(problem));
        }
        if state == State::default() {
            start.greeting = Some(Msg::StateWelcome { search: "search", help: "help" }.into());
        }
        start.state = state;
        start.list = match self.shortlist.load() {
            Ok(list) => self.whole(list, None),
            Err(e) => SavedList { said: Some(Status::failed(e.text())), ..self.damaged(&[], &e) },
        };
        config
    }

    /// The list as it stands with the files.
    fn listed(&self, entries: Option<Vec<Entry>>, said: Option<Status>) -> SavedList {
        SavedList { entries, trouble: self.trouble.clone(), on_disk: self.on_disk, said }
    }

    /// A list that was read whole.
    fn whole(&mut self, list: Shortlist, said: Option<Status>) -> SavedList {
        (self.trouble, self.on_disk) = (None, OnDisk::Whole);
        let entries = from_store(&list);
        self.shown = list.clone();
        self.base = list;
        self.listed(Some(entries), said)
    }

    /// Reads the shortlist again, where another window may have changed it or the user have mended it. The entries
    /// are those on the screen.
    pub fn read_shortlist(&mut self, entries: &[Entry]) -> SavedList {
        let unsaved = to_store(entries) != self.shown;
        match self.shortlist.load() {
            // What could not be saved before is merged with what stands there now.
            Ok(_) if unsaved => self.save_shortlist(entries),
            Ok(list) if self.trouble.is_some() => {
                let said = Msg::ListReadable { n: list.entries.len() as i64 };
                self.whole(list, Some(Status::told(said)))
            }
            Ok(list) if list != self.base => self.whole(list, Some(Status::told(Msg::ListChanged))),
            Ok(_) => self.listed(None, None),
            Err(e) => self.damaged(entries, &e),
        }
    }

    /// What of a damaged list can be read, and what is wrong with it as long as it is; `entries` are on the screen.
    fn damaged(&mut self, entries: &[Entry], error: &LoadError) -> SavedList {
        let unchanged = to_store(entries) == self.shown;
        let mut read = None;
        if error.may_be_set_aside() && unchanged && entries.is_empty() {
            let list = self.shortlist.salvage();
            read = Some(from_store(&list));
            self.shown = list;
        }
        self.trouble = Some(told(error, read.as_ref().map_or(entries.len(), Vec::len)));
        self.listed(read, None)
    }

    /// Brings the shortlist to the disk, merged with what another window wrote meanwhile. Where that fails, the
    /// reason is said and kept in sight.
    pub fn save_shortlist(&mut self, entries: &[Entry]) -> SavedList {
        let mine = to_store(entries);
        match self.shortlist.save(&self.base, &mine) {
            Ok(saved) => {
                (self.trouble, self.on_disk) = (None, OnDisk::Whole);
                let (mut merged, mut said) = (None, None);
                if saved.shortlist != mine {
                    merged = Some(from_store(&saved.shortlist));
                    said = Some(Status::told(Msg::ListMerged));
                }
                if let Some(aside) = saved.set_aside {
                    let file = Text::verbatim(short(&aside));
                    said = Some(Status::failed(Msg::ListAside { file }));
                }
                self.shown = saved.shortlist.clone();
                self.base = saved.shortlist;
                self.listed(merged, said)
            }
            Err(e) => {
                let reason = e.text();
                (self.trouble, self.on_disk) = (Some(reason.clone()), OnDisk::Lacking);
                self.listed(None, Some(Status::failed(reason)))
            }
        }
    }

    /// Takes the settings as they are now, options of the command line included, for what holds already: only
    /// what is changed on the screen from here on is kept.
    pub fn settle(&mut self, chosen: Chosen) {
        self.seen = snapshot(chosen);
    }

    /// Keeps what was changed on the screen since the last time, and nothing else.
    ///
    /// # Errors
    /// Where the file of what was chosen cannot be read or written.
    pub fn save_settings(&mut self, chosen: Chosen) -> Result<(), Text> {
        let now = snapshot(chosen);
        let changed = now.changed_since(&self.seen);
        self.chosen.update(|chosen| *chosen = changed.over(std::mem::take(chosen))).map_err(|e| e.text())?;
        self.seen = now;
        Ok(())
    }

    /// Keeps where the user was. A failure costs no more than that place and is not worth a message.
    pub fn save_state(&self, state: &State) -> Result<(), Text> {
        self.state.save(state).map_err(|e| match &state.draft {
            Some(metier_model::state::Draft { code, text }) => {
                let (code, note) = (Text::verbatim(code.clone()), Text::verbatim(text.clone()));
                Text::joined(Joint::Line, [e.text(), Msg::DraftNotKept { code, note }.into()])
            }
            None => e.text(),
        })
    }

    /// Tries once more to keep what could not be saved; the entries are those on the screen.
    ///
    /// # Errors
    /// The reason, and what is not kept as it would stand in the file.
    pub fn finish(&mut self, entries: &[Entry]) -> Result<(), Text> {
        if to_store(entries) == self.shown {
            return Ok(());
        }
        let shown = self.shown.clone();
        match self.save_shortlist(entries) {
            SavedList { on_disk: OnDisk::Lacking, trouble: Some(e), .. } => {
                Err(Text::joined(Joint::Line, [e, not_kept(&shown.entries, entries)]))
            }
            _ => Ok(()),
        }
    }
}

/// What of a list is not on the disk, one entry a line as it would stand in the file.
pub fn not_kept(kept: &[Entry], wanted: &[Entry]) -> Text {
    let missing = wanted.iter().filter(|entry| !kept.contains(entry)).map(ShortlistFile::line);
    let code_of = |code: &str| wanted.iter().any(|entry| entry.code == code);
    let removed = kept.iter().filter(|entry| !code_of(&entry.code));
    let removed = removed.map(|entry| Msg::ListTakenOff { code: Text::verbatim(entry.code.clone()) }.into());
    let lines = Text::joined(Joint::Line, missing.map(Text::verbatim).chain(removed));
    if lines.is_empty() { Msg::ListOrder.into() } else { lines }
}

/// What is wrong with the list and what to do, as a text for its screen; `shown` entries of it are in sight.
fn told(error: &LoadError, shown: usize) -> Text {
    const AGAIN: &str = "redraw";
    let seen = if shown == 0 { Text::EMPTY } else { Msg::ListSeen { n: shown as i64 }.into() };
    match error {
        LoadError::Broken { path, line, column, reason }
        | LoadError::Unknown { path, line, column, reason } => {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let place = Msg::ListBroken {
                file: Text::verbatim(name),
                line: Text::verbatim(line.to_string()),
                reason: reason.clone(),
                column: Text::verbatim(column.to_string()),
            };
            Text::spaced([place.into(), seen, Msg::ListMend { key: AGAIN }.into()])
        }
        other => {
            Text::spaced([Msg::ListUnreadable.into(), other.text(), Msg::ListAgain { key: AGAIN }.into()])
        }
    }
}

fn is(value: Option<&String>, word: &str) -> bool {
    value.is_some_and(|value| value == word)
}

/// What was chosen on the screen, over `config.ron`, without what is faulty there.
fn configured() -> Config {
    let Ok(own) = directories() else { return Config::default() };
    let accepted = Accepted::new();
    let rules = accepted.rules();
    let config = ConfigFile::new(own.config_file()).load(&rules).config;
    let chosen = ChosenFile::new(own.chosen_file()).load().unwrap_or_default();
    environment(&rules).config.over(chosen.over(config))
}

/// The weights that hold, for reports.
pub fn weights() -> Weights {
    configured()
        .weights
        .map_or_else(Weights::default, |weights| Weights(weights.to_array().map(|weight| weight as f32)))
}

/// The settings that hold, for reports; what cannot be read is as the program comes.
pub fn settings() -> Settings {
    settings_of(&configured(), Settings::of_system())
}

fn settings_of(config: &Config, mut settings: Settings) -> Settings {
    if let Some(geo) = config.region.as_deref().and_then(|region| region.parse().ok()) {
        settings.place = Place { geo, area: None };
    }
    if is(config.hours.as_ref(), "usual") {
        settings.hours = HoursBasis::Usual;
    }
    if let Some(language) = config.language.as_deref().and_then(Language::of_code) {
        settings = settings.speaking(language);
    }
    if let Some(lang) = config.titles.as_deref().and_then(Lang::of_code) {
        settings.lang = lang;
    }
    if is(config.unit.as_ref(), "hour") {
        settings.unit = PayUnit::Hour;
    }
    settings
}

/// What is chosen, as it is kept.
fn snapshot(chosen: Chosen) -> Config {
    let settings = chosen.settings;
    Config {
        theme: Some(chosen.theme.name().to_owned()),
        region: Some(settings.place.geo.code().to_owned()),
        hours: Some(HOURS[usize::from(settings.hours == HoursBasis::Usual)].to_owned()),
        language: Some(settings.language.code().to_owned()),
        titles: Some(settings.lang.code().to_owned()),
        unit: Some(UNITS[usize::from(settings.unit == PayUnit::Hour)].to_owned()),
        work: Some(chosen.work.map_or_else(|| NO_WORK.to_owned(), |work| format!("{work:05}"))),
        weights: Some(store::Weights::from_array(chosen.weights.0.map(f64::from))),
        ..Config::default()
    }
}

/// What is chosen by a configuration, over what holds without it.
fn chosen_of(config: &Config, without: Chosen) -> Chosen {
    let theme = ThemeName::ALL.into_iter().find(|theme| is(config.theme.as_ref(), theme.name()));
    let weights = config.weights.map(|weights| Weights(weights.to_array().map(|weight| weight as f32)));
    Chosen {
        settings: settings_of(config, without.settings),
        theme: theme.unwrap_or(without.theme),
        weights: weights.unwrap_or(without.weights),
        mouse: config.mouse.unwrap_or(without.mouse),
        work: config.work.as_ref().map_or(without.work, |work| work.parse().ok()),
    }
}

/// Changes the shortlist on disk; what another window writes meanwhile is kept. The error is a sentence.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn change_shortlist(change: impl FnOnce(&mut Vec<Entry>)) -> Result<(), Text> {
    let file = ShortlistFile::new(directories()?.shortlist());
    let base = file.load().map_err(|e| e.text())?;
    let mut entries = base.entries.clone();
    change(&mut entries);
    if entries == base.entries {
        return Ok(());
    }
    let mine = Shortlist { entries, ..base.clone() };
    file.save(&base, &mine).map(|_| ()).map_err(|e| e.text())
}

/// Writes a new file that only its owner can read, since it holds notes. Nothing is left of one that fails half way.
///
/// # Errors
/// Where there is such a file already, or it cannot be written.
pub fn write_new(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    store::write_new(path, text)
}
