//! What is wrong in the user's files: what cannot be read, and what can be read and means nothing. Each finding names
//! file and line and says what to do; nothing is changed by looking.

use std::collections::BTreeMap;

use super::{directories, edition, settings};
use metier_app::{Keymap, strange};
use metier_data::Catalog;
use metier_model::Lang;
use metier_model::date::Day;
use metier_store::{ConfigFile, ShortlistFile, StateFile};
use metier_words::{Msg, Text};

/// A finding: the word for machines of what it is about, and the sentence.
pub type Finding = (&'static str, Text);

/// All findings in the files of this user.
pub fn findings(catalog: &Catalog, today: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    match settings::decided() {
        Ok(decided) => {
            found.extend(decided.faults.iter().map(|fault| ("settings", fault.text())));
            found.extend(keys(&decided.config.keys).into_iter().map(|fault| ("settings", fault)));
            found.extend(chosen(catalog, &decided.config).map(|fault| ("settings", fault)));
        }
        Err(e) => found.push(("settings", e)),
    }
    found.extend(shortlist(catalog, today).into_iter().map(|fault| ("shortlist", fault)));
    found.extend(state(catalog).into_iter().map(|fault| ("state", fault)));
    found.extend(edition::catalog().ok().and_then(|(_, problem)| problem).map(|fault| ("edition", fault)));
    found
}

/// Keys that no command can have.
fn keys(own: &BTreeMap<String, String>) -> Vec<Text> {
    let Ok(folders) = directories() else { return Vec::new() };
    let file = ConfigFile::new(folders.config_file());
    let mut kept = Vec::new();
    let mut faults = Vec::new();
    for (id, key) in own {
        kept.push((id.clone(), key.clone()));
        if let Err(e) = Keymap::new(&kept) {
            faults.push(file.fault(id, e).text());
            kept.pop();
        }
    }
    faults
}

/// A present work of five digits that the classification does not have, with its place where the user wrote it.
fn chosen(catalog: &Catalog, config: &metier_store::Config) -> Option<Text> {
    let work =
        config.work.as_ref().filter(|work| *work != super::NO_WORK && catalog.group(work).is_none())?;
    let file = directories().ok().map(|folders| ConfigFile::new(folders.config_file()));
    Some(unknown_work(file.as_ref(), work))
}

/// That nobody knows the code of the present work.
pub(super) fn unknown_work(file: Option<&ConfigFile>, work: &str) -> Text {
    let reason = Text::from(Msg::FaultWorkUnknown { value: Text::verbatim(work.to_owned()) });
    // What was chosen on the screen stands in a file that nobody reads.
    match file.filter(|file| file.load(&[]).config.work.as_deref() == Some(work)) {
        Some(file) => file.fault("work", reason).text(),
        None => reason,
    }
}

/// What is wrong with the shortlist: a fault of its form, else codes that stand for nothing or twice, days to come and
/// lists of one name.
pub fn shortlist(catalog: &Catalog, today: Day) -> Vec<Text> {
    let Ok(folders) = directories() else { return Vec::new() };
    of_shortlist(&ShortlistFile::new(folders.shortlist()), catalog, today)
}

pub(super) fn of_shortlist(file: &ShortlistFile, catalog: &Catalog, today: Day) -> Vec<Text> {
    if let Err(e) = file.load() {
        return vec![e.text()];
    }
    let mut found = Vec::new();
    let mut codes: BTreeMap<(usize, String), usize> = BTreeMap::new();
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for written in file.written() {
        let value = || Text::verbatim(written.value.clone());
        let line = |first: usize| Text::verbatim(first.to_string());
        let reason = match written.name.as_str() {
            "code" => {
                let code = written.value.trim().to_owned();
                let known =
                    catalog.group(&code).is_some() || catalog.became(&code, Lang::default()).is_some();
                match codes.insert((written.list, code), written.line) {
                    Some(before) => Some(Msg::FaultCodeTwice { code: value(), line: line(before) }),
                    None => (!known).then(|| Msg::FaultCodeUnknown { code: value() }),
                }
            }
            "added" | "since" => {
                let ahead = Day::parse(written.value.trim()).is_some_and(|day| day.since(today) > 1);
                let field = || Text::verbatim(written.name.clone());
                ahead.then(|| Msg::FaultDayAhead { field: field(), day: value() })
            }
            "name" => {
                let name = written.value.trim().to_lowercase();
                let before = names.insert(name, written.line);
                before.map(|before| Msg::FaultListTwice { name: value(), line: line(before) })
            }
            _ => None,
        };
        found.extend(reason.map(|reason| file.fault(written.line, reason).text()));
    }
    found
}

/// What is wrong with the file of the state: a fault of its form, else what it names and this program does not have.
pub fn state(catalog: &Catalog) -> Vec<Text> {
    let Ok(folders) = directories() else { return Vec::new() };
    of_state(&StateFile::new(folders.state_file()), catalog)
}

pub(super) fn of_state(file: &StateFile, catalog: &Catalog) -> Vec<Text> {
    let state = match file.read() {
        Ok(state) => state,
        Err(e) => return vec![e.text()],
    };
    let found = strange::of_state(&state, catalog).into_iter();
    found.map(|strange| file.fault(&strange.value, strange.reason).text()).collect()
}
