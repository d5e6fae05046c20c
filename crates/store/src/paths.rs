//! Where the user's files are: the configuration and state directories, from the environment.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// The two directories of the program. Neither need exist yet: they are made by the first save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directories {
    /// Holds `config.ron` and `shortlist.ron`.
    pub config: PathBuf,
    /// Holds `state.ron`.
    pub state: PathBuf,
}

impl Directories {
    /// The directories of this user, or `None` where the system knows no home directory.
    ///
    /// Configuration: `$METIER_CONFIG_DIR`, else `$XDG_CONFIG_HOME/metier`, else `~/.config/metier` (on macOS
    /// too, where the terminal's users look for it), else what the system prescribes. State: `$METIER_STATE_DIR`,
    /// else `$METIER_CONFIG_DIR` (one variable sets a whole profile apart), else `$XDG_STATE_HOME/metier`, else
    /// `~/.local/state/metier`, else what the system prescribes.
    pub fn of_user() -> Option<Self> {
        let system = directories::ProjectDirs::from("", "", "metier").map(|project| Self {
            config: project.config_dir().to_path_buf(),
            state: project.state_dir().unwrap_or_else(|| project.data_local_dir()).to_path_buf(),
        });
        Self::from_environment(|name| std::env::var_os(name), system)
    }

    /// [`Directories::of_user`] over any environment. Relative values of the `XDG_` variables and of `HOME` are
    /// ignored, as the XDG Base Directory Specification prescribes, and so is what the system prescribes where either of
    /// both is relative; relative `METIER_` ones are taken from the
    /// working directory.
    pub fn from_environment(
        lookup: impl Fn(&str) -> Option<OsString>,
        system: Option<Directories>,
    ) -> Option<Self> {
        // With a relative HOME the system's are relative too, and would lie below the working directory.
        let system = system.filter(|own| own.config.is_absolute() && own.state.is_absolute());
        let absolute = |name: &str| lookup(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let own = |name: &str| {
            let value = lookup(name).filter(|value| !value.is_empty())?;
            Some(std::path::absolute(&value).unwrap_or_else(|_| PathBuf::from(value)))
        };
        let home = absolute("HOME");
        let below_home = |middle: &str| home.as_ref().map(|home| home.join(middle).join("metier"));
        let below_xdg = |name: &str| absolute(name).map(|base| base.join("metier"));

        let (system_config, system_state) = system.map(|both| (both.config, both.state)).unzip();
        let own_config = own("METIER_CONFIG_DIR");
        let config = own_config
            .clone()
            .or_else(|| below_xdg("XDG_CONFIG_HOME"))
            .or_else(|| below_home(".config"))
            .or(system_config)?;
        let state = own("METIER_STATE_DIR")
            .or(own_config)
            .or_else(|| below_xdg("XDG_STATE_HOME"))
            .or_else(|| below_home(".local/state"))
            .or(system_state)?;
        Some(Self { config, state })
    }

    /// `shortlist.ron` in the configuration directory.
    pub fn shortlist(&self) -> PathBuf {
        self.config.join("shortlist.ron")
    }

    /// `config.ron` in the configuration directory.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.ron")
    }

    /// `wages.edition` in the state directory.
    pub fn edition_file(&self) -> PathBuf {
        self.state.join("wages.edition")
    }

    /// `codes.ron`, tables of correspondence, in the state directory.
    pub fn codes_file(&self) -> PathBuf {
        self.state.join("codes.ron")
    }

    /// Files on their way from the publishers, in the state directory.
    pub fn downloads(&self) -> PathBuf {
        self.state.join("downloads")
    }

    /// `settings.ron`, what was chosen on the screen, in the state directory.
    pub fn chosen_file(&self) -> PathBuf {
        self.state.join("settings.ron")
    }

    /// `state.ron` in the state directory.
    pub fn state_file(&self) -> PathBuf {
        self.state.join("state.ron")
    }
}

/// A path as people write it: `~` for the home directory.
pub fn short(path: &Path) -> String {
    short_of(std::env::var_os("HOME").map(PathBuf::from).as_deref(), path)
}

fn short_of(home: Option<&Path>, path: &Path) -> String {
    let home = home.filter(|home| home.is_absolute());
    match home.and_then(|home| path.strip_prefix(home).ok()) {
        Some(rest) => Path::new("~").join(rest).display().to_string(),
        None => path.display().to_string(),
    }
}

/// The file that a path stands for: links are followed to their end, also to one that does not exist yet, so that
/// a shortlist kept in a repository of dot files is written there and the link stays a link.
pub(super) fn follow(path: &Path) -> PathBuf {
    // As many links as Linux itself follows before it calls a path a loop.
    const MOST: usize = 40;
    let mut at = path.to_path_buf();
    for _ in 0..MOST {
        match std::fs::read_link(&at) {
            Ok(target) => at = at.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return at,
        }
    }
    path.to_path_buf()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)], system: Option<(&str, &str)>) -> Option<(String, String)> {
        let lookup = |name: &str| {
            variables.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value))
        };
        let system = system.map(|(config, state)| Directories { config: config.into(), state: state.into() });
        let both = Directories::from_environment(lookup, system)?;
        Some((both.config.display().to_string(), both.state.display().to_string()))
    }

    #[test]
    fn the_first_place_that_is_named_and_absolute_holds() {
        let both = |config: &str, state: &str| Some((config.to_owned(), state.to_owned()));
        let system = Some(("/s/c", "/s/s"));
        for (variables, system, expected) in [
            (&[("METIER_CONFIG_DIR", "/m"), ("HOME", "/h")][..], system, both("/m", "/m")),
            (&[("METIER_CONFIG_DIR", "/m"), ("METIER_STATE_DIR", "/n")], system, both("/m", "/n")),
            (
                &[("METIER_CONFIG_DIR", ""), ("HOME", "/h")],
                None,
                both("/h/.config/metier", "/h/.local/state/metier"),
            ),
            (&[("XDG_CONFIG_HOME", "/x"), ("HOME", "/h")], None, both("/x/metier", "/h/.local/state/metier")),
            (
                &[("XDG_CONFIG_HOME", "x"), ("HOME", "/h")],
                None,
                both("/h/.config/metier", "/h/.local/state/metier"),
            ),
            (&[("XDG_STATE_HOME", "/y"), ("HOME", "/h")], system, both("/h/.config/metier", "/y/metier")),
            (&[("HOME", "h")], system, both("/s/c", "/s/s")),
            // Where either would lie below the working directory, neither is taken.
            (&[("HOME", "h")], Some(("/s/c", "s")), None),
            (&[("HOME", "h")], Some(("c", "/s/s")), None),
            (&[], None, None),
        ] {
            assert_eq!(found(variables, system), expected, "{variables:?} {system:?}");
        }
    }

    /// What the system prescribes is asked only where the environment says nothing.
    #[test]
    fn the_users_directories_are_those_of_the_environment() {
        let own = Directories::from_environment(|name| std::env::var_os(name), None);
        assert!(own.is_none() || Directories::of_user() == own, "{own:?}");
    }

    /// The documented places: what is the user's beside the configuration, what is the program's with the state.
    #[test]
    fn each_file_has_a_name_of_its_own_in_the_directory_of_its_kind() {
        let both = Directories { config: "/c".into(), state: "/s".into() };
        for (path, place) in [
            (both.shortlist(), "/c/shortlist.ron"),
            (both.config_file(), "/c/config.ron"),
            (both.edition_file(), "/s/wages.edition"),
            (both.codes_file(), "/s/codes.ron"),
            (both.downloads(), "/s/downloads"),
            (both.chosen_file(), "/s/settings.ron"),
            (both.state_file(), "/s/state.ron"),
        ] {
            assert_eq!(path, Path::new(place));
        }
    }

    #[test]
    fn a_path_is_told_from_home_where_it_lies_below_an_absolute_one() {
        for (home, path, told) in [
            (Some("/h/me"), "/h/me/.config/list.ron", "~/.config/list.ron"),
            (Some("/h/me"), "/h/meadow/list.ron", "/h/meadow/list.ron"),
            (Some("h"), "h/list.ron", "h/list.ron"),
            (Some(""), "list.ron", "list.ron"),
            (None, "/h/list.ron", "/h/list.ron"),
        ] {
            assert_eq!(short_of(home.map(Path::new), Path::new(path)), told, "{home:?}");
        }
        assert_eq!(short(Path::new("nowhere/list.ron")), "nowhere/list.ron");
    }

    /// A link is followed to where it leads, from the folder that it stands in, also where nothing stands there yet.
    #[cfg(unix)]
    #[test]
    fn links_are_followed_to_their_end_and_a_circle_to_none() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("dots")).unwrap();
        symlink("dots/first", at("list")).unwrap();
        symlink("second", at("dots/first")).unwrap();
        symlink(at("circle"), at("circle")).unwrap();
        assert_eq!(follow(&at("list")), at("dots/second"));
        assert_eq!(follow(&at("circle")), at("circle"));
        assert_eq!(follow(&at("none")), at("none"));
    }
}
