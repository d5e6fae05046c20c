//! What the terminal can show, from the environment only; what it is asked beside, [`super::Session`] asks.

use std::{
    fmt,
    io::{self, IsTerminal},
};

/// How many colours may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colors {
    /// None: the user wants none (`NO_COLOR`), or the terminal has none.
    None,
    /// The sixteen of the terminal's own palette.
    Sixteen,
    /// The 256 of xterm.
    TwoHundredFiftySix,
    /// Red, green and blue in 256 steps each.
    True,
}

/// Whether the terminal's background is dark or light, where the environment says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Background {
    /// Light text on dark.
    Dark,
    /// Dark text on light.
    Light,
}

/// What the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// How many colours may be used.
    pub colors: Colors,
    /// Whether characters beyond ASCII arrive whole.
    pub unicode: bool,
    /// The background, if known.
    pub background: Option<Background>,
    /// Whether input and output are a terminal that can show a full screen.
    pub full_screen: bool,
    /// Whether it is the console of Linux.
    pub console: bool,
}

impl Capabilities {
    /// Of the terminal that the program runs in.
    pub fn of_terminal() -> Self {
        let both = io::stdin().is_terminal() && io::stdout().is_terminal();
        Self::from_environment(|name| std::env::var(name).ok(), both)
    }

    /// [`Capabilities::of_terminal`] over any environment; `is_terminal`: whether input and output are terminals.
    ///
    /// - Colours: none where `NO_COLOR` is not empty (no-color.org) or `TERM` is `dumb`; true colour where
    ///   `COLORTERM` says `truecolor` or `24bit`; 256 or true colour where `TERM` names it; else sixteen.
    /// - Unicode: by the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty (POSIX, "Locale"). Where none
    ///   is set, as in containers, Unicode is assumed: hardly a terminal is left without it.
    /// - Background: the last part of `COLORFGBG`, 0 to 6 and 8 being dark.
    pub fn from_environment(lookup: impl Fn(&str) -> Option<String>, is_terminal: bool) -> Self {
        let value = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let term = value("TERM").unwrap_or_default();
        let dumb = term == "dumb";
        let color_term = value("COLORTERM").unwrap_or_default().to_lowercase();
        let colors = if value("NO_COLOR").is_some() || dumb {
            Colors::None
        } else if color_term == "truecolor" || color_term == "24bit" || term.ends_with("-direct") {
            Colors::True
        } else if term.contains("256color") {
            Colors::TwoHundredFiftySix
        } else {
            Colors::Sixteen
        };
        let unicode = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(value).is_none_or(|locale| {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        });
        let background = value("COLORFGBG")
            .and_then(|both| both.rsplit(';').next().and_then(|last| last.trim().parse::<u8>().ok()))
            .and_then(|color| match color {
                0..=6 | 8 => Some(Background::Dark),
                7 | 9..=15 => Some(Background::Light),
                _ => None,
            });
        let console = term == "linux";
        Self { colors, unicode, background, full_screen: is_terminal && !dumb, console }
    }

    /// Whether the terminal may be asked for its background: a full screen with colours that does not say it itself.
    /// The console of Linux is not asked, since an old one writes the question on the screen.
    pub fn may_ask_background(&self) -> bool {
        self.full_screen && self.colors != Colors::None && self.background.is_none() && !self.console
    }

    /// Whether the dashboard can be shown.
    ///
    /// # Errors
    /// [`NoTerminal`], whose text tells what to do; the program ends with 2 then.
    pub fn require_terminal(&self) -> Result<(), NoTerminal> {
        if self.full_screen { Ok(()) } else { Err(NoTerminal) }
    }
}

/// Input or output is not a terminal, so that there is nothing to show a dashboard on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoTerminal;

impl fmt::Display for NoTerminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "metier needs a terminal here. \
             For scripts use `metier show CODE`, `metier search TEXT` or `metier list`.",
        )
    }
}

impl std::error::Error for NoTerminal {}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> Capabilities {
        let lookup = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        Capabilities::from_environment(lookup, true)
    }

    #[test]
    fn colors_follow_the_environment() {
        let xterm = ("TERM", "xterm-256color");
        let colors = |variables: &[(&str, &str)]| with(variables).colors;
        assert_eq!(colors(&[]), Colors::Sixteen);
        assert_eq!(colors(&[("TERM", "linux")]), Colors::Sixteen);
        assert_eq!(colors(&[xterm]), Colors::TwoHundredFiftySix);
        assert_eq!(colors(&[xterm, ("COLORTERM", "TrueColor")]), Colors::True);
        assert_eq!(colors(&[("TERM", "xterm-direct")]), Colors::True);
        assert_eq!(colors(&[xterm, ("COLORTERM", "truecolor"), ("NO_COLOR", "1")]), Colors::None);
        assert_eq!(
            colors(&[xterm, ("NO_COLOR", "")]),
            Colors::TwoHundredFiftySix,
            "an empty one counts as unset"
        );
        assert_eq!(colors(&[("TERM", "dumb"), ("COLORTERM", "truecolor")]), Colors::None);
    }

    #[test]
    fn unicode_follows_the_first_locale_that_is_set() {
        let unicode = |variables: &[(&str, &str)]| with(variables).unicode;
        assert!(unicode(&[]));
        assert!(unicode(&[("LANG", "fr_CA.UTF-8")]));
        assert!(unicode(&[("LC_ALL", ""), ("LC_CTYPE", "C.utf8"), ("LANG", "C")]));
        assert!(!unicode(&[("LC_ALL", "POSIX"), ("LANG", "en_CA.UTF-8")]));
        assert!(!unicode(&[("LANG", "en_CA.ISO-8859-1")]));
    }

    #[test]
    fn the_background_is_known_only_when_told() {
        let background = |value| with(&[("COLORFGBG", value)]).background;
        assert_eq!(with(&[]).background, None);
        assert_eq!(background("15;0"), Some(Background::Dark));
        assert_eq!(background("7;8"), Some(Background::Dark));
        assert_eq!(background("0;default;15"), Some(Background::Light));
        assert_eq!(background("0;7"), Some(Background::Light));
        assert_eq!(background("0;default"), None);
        assert_eq!(background("0;200"), None);
    }

    #[test]
    fn only_who_can_answer_is_asked_for_the_background() {
        let asked = |variables: &[(&str, &str)]| with(variables).may_ask_background();
        let xterm = ("TERM", "xterm-256color");
        assert!(asked(&[xterm]));
        assert!(!asked(&[("TERM", "linux")]) && !asked(&[("TERM", "dumb")]));
        assert!(!asked(&[xterm, ("NO_COLOR", "1")]) && !asked(&[xterm, ("COLORFGBG", "0;15")]));
    }

    #[test]
    fn without_a_terminal_it_says_what_to_do() {
        let none = Capabilities::from_environment(|_| None, false);
        let told = none.require_terminal().unwrap_err().to_string();
        assert_eq!(
            told,
            "metier needs a terminal here. For scripts use `metier show CODE`, `metier search TEXT` or `metier list`."
        );
        assert!(with(&[("TERM", "dumb")]).require_terminal().is_err());
        assert!(with(&[]).require_terminal().is_ok());
    }
}
