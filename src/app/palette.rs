//! The palette: commands by their names.

use metier_words::{Locale, Msg, Text};

use super::command::Spec;
use super::input::Input;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{COMMANDS, Command};
use metier_search::fold::Folded;

/// Commands by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette {
    /// What is typed.
    pub input: Input,
    /// Commands that fit.
    pub found: Vec<Command>,
    /// Cursor among them.
    pub cursor: usize,
}

impl Palette {
    /// A palette with all commands.
    pub(super) fn new(locale: &Locale) -> Self {
        Self { found: commands("", locale), ..Self::default() }
    }
}

impl Layer for Palette {
    fn input(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }

    fn is_typed(&self) -> bool {
        true
    }

    fn word(&self, command: Command) -> Option<Msg> {
        (command == Command::Accept).then_some(Msg::WordDo)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            let found = self.found.get(self.cursor);
            return Outcome::Close(found.map(|&command| Request::Do(command)).into_iter().collect());
        }
        if !go(press.command, &mut self.cursor, self.found.len()) && self.input.key(press.key) {
            self.typed(desk);
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        self.found = commands(self.input.text(), &desk.shared.locale());
        self.cursor = 0;
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Accept)
    }
}

/// Commands that a text names, best first: by their whole name, its beginning, words of it, then by what they do.
fn commands(typed: &str, locale: &Locale) -> Vec<Command> {
    let typed = Folded::new(typed);
    let words: Vec<&str> = typed.words().collect();
    let rank = |spec: &Spec| {
        let names = [Folded::new(&Text::from(spec.title.clone()).say(locale)), Folded::new(spec.id)];
        let all = |fits: &dyn Fn(&str) -> bool| words.iter().all(|word| fits(word));
        if names.iter().any(|name| name.text() == typed.text()) {
            Some(0)
        } else if names.iter().any(|name| name.text().starts_with(typed.text())) {
            Some(1)
        } else if all(&|word| names.iter().any(|name| name.words().any(|own| own.starts_with(word)))) {
            Some(2)
        } else {
            let text = Folded::new(&Text::from(spec.doc.clone()).say(locale));
            let known =
                |word: &str| text.text().contains(word) || names.iter().any(|n| n.text().contains(word));
            all(&known).then_some(3)
        }
    };
    let given = |spec: &&Spec| spec.command != Command::ForceQuit && !spec.context.is_over();
    let mut found: Vec<(i32, Command)> =
        COMMANDS.iter().filter(given).filter_map(|spec| Some((rank(spec)?, spec.command))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, command)| command).collect()
}
