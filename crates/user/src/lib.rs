//! Between the user's files and the state: loads settings, state and shortlist, saves what changed.

use metier_words::{Joint, Language, Msg, Text};

use metier_app::shortlist::List;
use metier_app::{COMMANDS, Chosen, Keymap, OnDisk, SavedList, Start, Status, ThemeName, strange};
use metier_content::saved::{Columns, ListColumn};
use metier_content::{PayUnit, Settings};
use metier_data::Catalog;
use metier_evidence::pay::HoursBasis;
use metier_evidence::rating::Weights;
use metier_model::date::Day;
use metier_model::state::{Done, Draft};
use metier_model::{Geo, Lang};
pub use metier_store::config::NO_WORK;
pub use metier_store::paths::short;
use metier_store::{
    self, ChosenFile, Config, ConfigFile, Loaded, Rule, Shortlist, ShortlistFile, State, StateFile,
};
pub use metier_store::{Directories, LoadError, write_new};

pub mod edition;
pub mod health;
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

    fn rules(&self) -> [Rule<'_>; 8] {
        [
            Rule { key: "theme", accepted: &ThemeName::TOKENS },
            Rule { key: "region", accepted: &self.regions },
            Rule { key: "hours", accepted: &HoursBasis::TOKENS },
            Rule { key: "language", accepted: &self.languages },
            Rule { key: "titles", accepted: &self.titles },
            Rule { key: "unit", accepted: &PayUnit::TOKENS },
            Rule { key: "columns", accepted: &ListColumn::TOKENS },
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
    /// The ticked duties as they were on the disk when they were last read or written.
    done: Done,
}

/// What the environment of this process sets.
fn environment(rules: &[Rule<'_>]) -> Loaded {
    metier_store::variables::read(|name| std::env::var_os(name), rules)
}

fn directories() -> Result<Directories, Text> {
    Directories::of_user().ok_or_else(|| Msg::FilesNoFolder.into())
}

/// Whether something can be kept in the folders of the files.
///
/// # Errors
/// Where no folder is known, or nothing can be written in one.
pub fn try_folders() -> Result<(), Text> {
    let own = directories()?;
    let both = [&own.config, &own.state];
    both.into_iter().try_for_each(|folder| metier_store::try_directory(folder).map_err(|e| e.text()))
}

/// Where the files are, one a line.
///
/// # Errors
/// Where no folder for the files is known.
pub fn paths() -> Result<[Text; 4], Text> {
    let [config, shortlist, state, wages] =
        files()?.map(|(_, path)| Text::verbatim(path.display().to_string()));
    Ok([
        Msg::FilesConfiguration { file: config }.into(),
        Msg::FilesShortlist { file: shortlist }.into(),
        Msg::FilesState { file: state }.into(),
        Msg::FilesWages { file: wages }.into(),
    ])
}

/// The same as paths, each behind the word that machines know it by.
///
/// # Errors
/// Where no folder for the files is known.
pub fn files() -> Result<[(&'static str, std::path::PathBuf); 4], Text> {
    let own = directories()?;
    Ok([
        ("configuration", own.config_file()),
        ("shortlist", own.shortlist()),
        ("state", own.state_file()),
        ("wages", own.edition_file()),
    ])
}

/// All lists of the shortlist, the first one first, for reports. The error is a sentence.
pub fn lists() -> Result<Vec<List>, Text> {
    let file = ShortlistFile::new(directories()?.shortlist());
    file.load().map(|list| list.all()).map_err(|e| e.text())
}

/// The name of the list that was chosen on the screen; empty where it is the first.
pub fn chosen_list() -> String {
    configured().list.unwrap_or_default()
}

/// The list that was chosen on the screen, for reports. The error is a sentence.
pub fn shortlist() -> Result<List, Text> {
    let mut lists = lists()?;
    let at = metier_model::lists::position(&lists, &chosen_list()).unwrap_or(0);
    Ok(if at < lists.len() { lists.swap_remove(at) } else { List::default() })
}

fn to_store(lists: &[List]) -> Shortlist {
    Shortlist::from(lists.to_vec()).tidy()
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
            done: Done::new(),
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
        let Loaded { config: chosen, faults } =
            ConfigFile::new(self.chosen.path()).load(&self.accepted.rules());
        start.faults.extend(faults.iter().map(LoadError::text));
        config = chosen.over(config);
        let variables = (self.variables)(&self.accepted.rules());
        start.faults.extend(variables.faults.iter().map(LoadError::text));
        config = variables.config.over(config);
        start.chosen = chosen_of(&config, std::mem::take(&mut start.chosen));
        let (state, problem) = self.state.load();
        if let Some(problem) = problem {
            start.said = Some(Status::failed(problem));
        }
        self.done.clone_from(&state.done);
        start.state = state;
        start.list = match self.shortlist.load() {
            Ok(list) => self.whole(list, None),
            Err(e) => {
                SavedList { said: Some(Status::failed(e.text())), ..self.damaged(&[List::default()], &e) }
            }
        };
        config
    }

    /// The list as it stands with the files.
    fn listed(&self, lists: Option<Vec<List>>, said: Option<Status>) -> SavedList {
        SavedList { lists, trouble: self.trouble.clone(), on_disk: self.on_disk, said }
    }

    /// A list that was read whole.
    fn whole(&mut self, list: Shortlist, said: Option<Status>) -> SavedList {
        (self.trouble, self.on_disk) = (None, OnDisk::Whole);
        let lists = list.all();
        self.shown = list.clone();
        self.base = list;
        self.listed(Some(lists), said)
    }

    /// Reads the shortlist again, where another window may have changed it or the user have mended it. The lists
    /// are those on the screen.
    pub fn read_shortlist(&mut self, lists: &[List]) -> SavedList {
        let unsaved = to_store(lists) != self.shown;
        match self.shortlist.load() {
            // What could not be saved before is merged with what stands there now.
            Ok(_) if unsaved => self.save_shortlist(lists),
            Ok(list) if self.trouble.is_some() => {
                let said = Msg::ListReadable { n: count(&list.all()) as i64 };
                self.whole(list, Some(Status::told(said)))
            }
            Ok(list) if list != self.base => self.whole(list, Some(Status::told(Msg::ListChanged))),
            Ok(_) => self.listed(None, None),
            Err(e) => self.damaged(lists, &e),
        }
    }

    /// What of a damaged list can be read, and what is wrong with it as long as it is; `lists` are on the screen.
    fn damaged(&mut self, lists: &[List], error: &LoadError) -> SavedList {
        let unchanged = to_store(lists) == self.shown;
        let mut read = None;
        if error.may_be_set_aside() && unchanged && count(lists) == 0 {
            let list = self.shortlist.salvage();
            read = Some(list.all());
            self.shown = list;
        }
        self.trouble = Some(told(error, count(read.as_deref().unwrap_or(lists))));
        self.listed(read, None)
    }

    /// Brings the shortlist to the disk, merged with what another window wrote meanwhile. Where that fails, the
    /// reason is said and kept in sight.
    pub fn save_shortlist(&mut self, lists: &[List]) -> SavedList {
        let mine = to_store(lists);
        match self.shortlist.save(&self.base, &mine) {
            Ok(saved) => {
                (self.trouble, self.on_disk) = (None, OnDisk::Whole);
                let (mut merged, mut said) = (None, None);
                if saved.shortlist != mine {
                    merged = Some(saved.shortlist.all());
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
    pub fn settle(&mut self, chosen: &Chosen) {
        self.seen = snapshot(chosen);
    }

    /// Keeps what was changed on the screen since the last time, and nothing else.
    ///
    /// # Errors
    /// Where the file of what was chosen cannot be read or written.
    pub fn save_settings(&mut self, chosen: &Chosen) -> Result<(), Text> {
        let now = snapshot(chosen);
        let changed = now.changed_since(&self.seen);
        self.chosen.update(|chosen| *chosen = changed.over(std::mem::take(chosen))).map_err(|e| e.text())?;
        self.seen = now;
        Ok(())
    }

    /// Says what can be read in the shortlist and the state and means nothing, and leaves ticks that fit no duty where
    /// they are: nobody took them away.
    pub fn look_over(&mut self, catalog: &Catalog, today: Day, start: &mut Start) {
        let work = start.chosen.work.map(|work| format!("{work:05}"));
        if let Some(work) = work.filter(|work| catalog.group(work).is_none()) {
            start.faults.push(health::unknown_work(Some(&self.config), &work));
            start.chosen.work = None;
        }
        if start.list.trouble.is_none() {
            start.faults.extend(health::of_shortlist(&self.shortlist, catalog, today));
        }
        if self.state.read().is_ok() {
            start.faults.extend(health::of_state(&self.state, catalog));
        }
        self.done = strange::known_ticks(&self.done, catalog);
    }

    /// Keeps where the user was. A failure costs no more than that place and is not worth a message.
    pub fn save_state(&mut self, state: &State) -> Result<(), Text> {
        self.done = self.state.save(&self.done, state).map_err(|e| match &state.draft {
            Some(Draft { code, text }) => {
                let (code, note) = (Text::verbatim(code.clone()), Text::verbatim(text.clone()));
                Text::joined(Joint::Line, [e.text(), Msg::DraftNotKept { code, note }.into()])
            }
            None => e.text(),
        })?;
        Ok(())
    }

    /// Tries once more to keep what could not be saved; the lists are those on the screen.
    ///
    /// # Errors
    /// The reason, and what is not kept as it would stand in the file.
    pub fn finish(&mut self, lists: &[List]) -> Result<(), Text> {
        if to_store(lists) == self.shown {
            return Ok(());
        }
        let shown = self.shown.all();
        match self.save_shortlist(lists) {
            SavedList { on_disk: OnDisk::Lacking, trouble: Some(e), .. } => {
                Err(Text::joined(Joint::Line, [e, not_kept(&shown, lists)]))
            }
            _ => Ok(()),
        }
    }
}

/// What of the lists is not on the disk, one entry a line as it would stand in the file, under the name of its list.
pub fn not_kept(kept: &[List], wanted: &[List]) -> Text {
    let none = List::default();
    let mut lines: Vec<Text> = Vec::new();
    for (at, list) in wanted.iter().enumerate() {
        let old = if at == 0 { kept.first() } else { kept.iter().skip(1).find(|old| old.name == list.name) };
        let known = old.unwrap_or(&none);
        let missing = list.entries.iter().filter(|entry| !known.entries.contains(entry));
        let missing: Vec<Text> = missing.map(|entry| Text::verbatim(ShortlistFile::line(entry))).collect();
        let is_on = |code: &str| list.entries.iter().any(|entry| entry.code == code);
        let removed = known.entries.iter().filter(|entry| !is_on(&entry.code));
        let removed =
            removed.map(|entry| Msg::ListTakenOff { code: Text::verbatim(entry.code.clone()) }.into());
        let own: Vec<Text> = missing.into_iter().chain(removed).collect();
        if !list.name.is_empty() && (!own.is_empty() || old.is_none_or(|old| old.name != list.name)) {
            lines.push(Text::verbatim(format!("// {}", list.name)));
        }
        lines.extend(own);
    }
    let is_on = |name: &str| wanted.iter().any(|list| list.name == name);
    for list in kept.iter().skip(1).filter(|list| !is_on(&list.name)) {
        lines.push(Msg::ListTakenOff { code: Text::verbatim(list.name.clone()) }.into());
    }
    if lines.is_empty() { Msg::ListOrder.into() } else { Text::joined(Joint::Line, lines) }
}

/// Entries of all lists together.
fn count(lists: &[List]) -> usize {
    lists.iter().map(|list| list.entries.len()).sum()
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

/// The present work, for reports: the code of its unit group.
pub fn work() -> Option<String> {
    configured().work.filter(|work| work != NO_WORK)
}

/// The settings that hold, for reports; what cannot be read is as the program comes.
pub fn settings() -> Settings {
    settings_of(&configured(), Settings::of_system())
}

fn settings_of(config: &Config, mut settings: Settings) -> Settings {
    if let Some(geo) = config.region.as_deref().and_then(|region| region.parse::<Geo>().ok()) {
        settings.place = geo.into();
    }
    if let Some(hours) = config.hours.as_deref().and_then(HoursBasis::of_token) {
        settings.hours = hours;
    }
    if let Some(language) = config.language.as_deref().and_then(Language::of_code) {
        settings = settings.speaking(language);
    }
    if let Some(lang) = config.titles.as_deref().and_then(Lang::of_code) {
        settings.lang = lang;
    }
    if let Some(unit) = config.unit.as_deref().and_then(PayUnit::of_token) {
        settings.unit = unit;
    }
    settings
}

/// What is chosen, as it is kept.
fn snapshot(chosen: &Chosen) -> Config {
    let settings = chosen.settings;
    Config {
        theme: Some(chosen.theme.token().to_owned()),
        region: Some(settings.place.geo.code().to_owned()),
        hours: Some(settings.hours.token().to_owned()),
        language: Some(settings.language.code().to_owned()),
        titles: Some(settings.lang.code().to_owned()),
        unit: Some(settings.unit.token().to_owned()),
        list: Some(chosen.list.clone()),
        columns: Some(chosen.columns.words()),
        work: Some(chosen.work.map_or_else(|| NO_WORK.to_owned(), |work| format!("{work:05}"))),
        weights: Some(metier_store::Weights::from_array(chosen.weights.0.map(f64::from))),
        ..Config::default()
    }
}

/// What is chosen by a configuration, over what holds without it.
fn chosen_of(config: &Config, without: Chosen) -> Chosen {
    let theme = config.theme.as_deref().and_then(ThemeName::of_token);
    let weights = config.weights.map(|weights| Weights(weights.to_array().map(|weight| weight as f32)));
    Chosen {
        settings: settings_of(config, without.settings),
        theme: theme.unwrap_or(without.theme),
        weights: weights.unwrap_or(without.weights),
        mouse: config.mouse.unwrap_or(without.mouse),
        list: config.list.clone().unwrap_or(without.list),
        columns: config.columns.as_deref().and_then(Columns::read).unwrap_or(without.columns),
        work: config.work.as_ref().map_or(without.work, |work| work.parse().ok()),
    }
}

/// Changes the lists on disk; what another window writes meanwhile is kept. Answers what the change answers; the
/// error is a sentence.
///
/// # Errors
/// Where the lists cannot be read or written, or the change refuses.
pub fn change_lists<T>(change: impl FnOnce(&mut Vec<List>) -> Result<T, Text>) -> Result<T, Text> {
    let file = ShortlistFile::new(directories()?.shortlist());
    let base = file.load().map_err(|e| e.text())?;
    let before = base.all();
    let mut lists = before.clone();
    let answer = change(&mut lists)?;
    if lists != before {
        file.save(&base, &Shortlist::from(lists)).map_err(|e| e.text())?;
    }
    Ok(answer)
}
