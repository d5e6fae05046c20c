//! `state.ron`: where the user was when the program last ended.

use super::{
    error::{LoadError, SaveError},
    file::{self, Lock},
    paths::follow,
    ron_text,
};
use metier_model::state::{Done, State};
use metier_words::{Msg, Text};
use std::path::PathBuf;

const HEADER: &str = "\
// Where you last were in metier. It may be deleted at any time.
";

/// The file `state.ron` at its place.
#[derive(Debug, Clone)]
pub struct StateFile {
    path: PathBuf,
}

impl StateFile {
    /// The file at a path, usually [`super::Directories::state_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Reads the state.
    ///
    /// # Errors
    /// A sentence that names the file and the line.
    pub fn read(&self) -> Result<State, LoadError> {
        match file::read(&self.path)? {
            Some(text) => ron_text::parse(&self.path, &text),
            None => Ok(State::default()),
        }
    }

    /// The same for a start. Whatever is wrong with the file costs no more than the place where the user was: it is
    /// told in a sentence, and the next save puts the file aside and writes a new one.
    pub fn load(&self) -> (State, Option<Text>) {
        match self.read() {
            Ok(state) => (state, None),
            Err(error) => (State::default(), Some(Msg::StateAfresh { reason: error.text() }.into())),
        }
    }

    /// What only the program can find wrong, with its place in the file as it is now.
    pub fn fault(&self, value: &str, reason: impl Into<Text>) -> LoadError {
        let text = file::read(&self.path).ok().flatten().unwrap_or_default();
        let (line, column) = ron_text::place_of_text(&text, value);
        LoadError::Unknown { path: self.path.clone(), line, column, reason: reason.into() }
    }

    /// Replaces the file whole; one with a fault is put aside first, as ticks may stand in it. Where the user was is as the last of two windows has it; what was ticked and taken back
    /// since `seen`, the ticks that this window began with, is applied under a lock to the ticks that are on the disk
    /// now. Answers all ticks that stand there afterwards.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, seen: &Done, state: &State) -> Result<Done, SaveError> {
        let target = follow(&self.path);
        let lock = Lock::take(&target)?;
        let read = self.read();
        if read.as_ref().is_err_and(LoadError::may_be_set_aside) {
            file::set_aside(&target)?;
        }
        let done = merged(seen, &state.done, &read.unwrap_or_default().done);
        let state = State { done, ..state.clone() };
        let text = ron_text::write(HEADER, &state).map_err(|error| SaveError::unwritten(&target, error))?;
        file::replace(&target, &text, Some(&lock))?;
        Ok(state.done)
    }
}

/// The ticks on the disk with what one window added and took away since it saw them.
fn merged(seen: &Done, mine: &Done, disk: &Done) -> Done {
    let has = |all: &Done, Tick { code, role, duty }: &Tick<'_>| {
        all.get(*code).and_then(|roles| roles.get(*role)).is_some_and(|duties| duties.contains(*duty))
    };
    let kept = ticks(disk).filter(|tick| !has(seen, tick) || has(mine, tick));
    let added = ticks(mine).filter(|tick| !has(seen, tick));
    let mut done = Done::new();
    for Tick { code, role, duty } in kept.chain(added) {
        let roles = done.entry(code.to_owned()).or_default();
        roles.entry(role.to_owned()).or_default().insert(duty.to_owned());
    }
    done
}

/// One duty that is ticked.
struct Tick<'a> {
    code: &'a str,
    role: &'a str,
    duty: &'a str,
}

fn ticks(done: &Done) -> impl Iterator<Item = Tick<'_>> {
    done.iter().flat_map(|(code, roles)| {
        roles.iter().flat_map(move |(role, duties)| duties.iter().map(move |duty| Tick { code, role, duty }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the user was comes back; a file that cannot be used costs that place, is told, and is replaced.
    #[test]
    fn a_state_comes_back_and_one_that_cannot_be_read_is_told_and_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.ron");
        let file = StateFile::new(&path);
        assert_eq!(file.load(), (State::default(), None));
        let state = State { tab: Some("pay".into()), compared: vec!["32129".into()], ..State::default() };
        file.save(&Done::new(), &state).unwrap();
        assert_eq!(file.load(), (state.clone(), None));
        std::fs::write(&path, "(tab: ").unwrap();
        let (afresh, told) = file.load();
        let told = told.map(|told| told.say(&metier_words::Locale::default())).unwrap_or_default();
        assert_eq!(afresh, State::default());
        assert!(told.contains("state.ron") && told.contains("line 1"), "{told}");
        file.save(&Done::new(), &state).unwrap();
        assert_eq!(file.load(), (state, None));
    }

    /// What one ticks for an occupation and a role.
    fn done(of: &[(&str, &str, &[&str])]) -> Done {
        let mut done = Done::new();
        for (code, role, duties) in of {
            let own = done.entry((*code).to_owned()).or_default().entry((*role).to_owned()).or_default();
            own.extend(duties.iter().map(|duty| (*duty).to_owned()));
        }
        done
    }

    /// Of two windows neither brings back what the other took away, nor loses what it added.
    #[test]
    fn two_windows_do_not_undo_each_others_ticks() {
        let folder = tempfile::tempdir().unwrap();
        let file = StateFile::new(folder.path().join("state.ron"));
        let with = |done: Done| State { done, ..State::default() };
        let start = done(&[("31301", "31301.01", &["1", "2"])]);
        file.save(&Done::new(), &with(start.clone())).unwrap();
        // One takes 1 away and adds 3; the other, which began with the same, adds 4 of another role.
        let one = done(&[("31301", "31301.01", &["2", "3"])]);
        let other = done(&[("31301", "31301.01", &["1", "2"]), ("31301", "31301.02", &["4"])]);
        let both = done(&[("31301", "31301.01", &["2", "3"]), ("31301", "31301.02", &["4"])]);
        file.save(&start, &with(one)).unwrap();
        assert_eq!(file.save(&start, &with(other)).unwrap(), both);
        assert_eq!(file.load().0.done, both);
        // The last one gone, nothing of it stands in the file.
        file.save(&both, &with(Done::new())).unwrap();
        assert_eq!(file.load().0, State::default());
    }
}
