//! The keys over the screen, in groups: those of here first; what is typed leaves those that speak of it.

use super::command::Spec;
use super::group::Group;
use super::input::Input;
use super::key::Key;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{COMMANDS, Command, Context, Shared};
use metier_search::fold::Folded;
use metier_words::{Locale, Msg, Text};

/// The keys in groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// Where the user was when it was opened.
    pub here: Context,
    /// What is typed.
    pub input: Input,
    /// Whether every letter is typed, also those that move.
    typing: bool,
    /// Headings with the commands below them.
    pub groups: Vec<(Text, Vec<Command>)>,
    /// Cursor among all of the commands.
    pub cursor: usize,
}

impl Help {
    /// The keys, first those of where the user is.
    pub(super) fn new(here: Context, locale: &Locale) -> Self {
        let input = Input::default();
        Self { here, input, typing: false, groups: groups(here, "", locale), cursor: 0 }
    }

    /// How many commands are shown.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|(_, commands)| commands.len()).sum()
    }

    /// The command under the cursor.
    pub fn command(&self) -> Option<Command> {
        self.groups.iter().flat_map(|(_, commands)| commands).nth(self.cursor).copied()
    }

    /// Carries out the command under the cursor where it can be given.
    fn accept(&self, desk: &mut Desk) -> Outcome {
        let Some(spec) = self.command().and_then(Command::spec) else { return Outcome::STAY };
        let given = spec.context == Context::Global || spec.context == self.here && !spec.context.is_over();
        if given && spec.command != Command::Help {
            return Outcome::Close(vec![Request::Do(spec.command)]);
        }
        desk.shared.say(Msg::StatusHelpElsewhere { context: spec.context.name().into() });
        Outcome::STAY
    }
}

impl Layer for Help {
    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordDo)
    }

    /// Without a key in sight there is nothing to act on.
    fn takes(&self, command: Command, _: &Shared) -> bool {
        command == Command::Close || self.count() > 0
    }

    /// The keys that move and close hold as long as nothing is typed; the key of the search begins to type.
    fn everywhere(&self, command: Command, key: Key) -> bool {
        use Command::{Down, First, HalfDown, HalfUp, Last, PageDown, PageUp, Quit, Search, Up};
        let moves = matches!(command, Up | Down | First | Last | PageUp | PageDown | HalfUp | HalfDown);
        let letter = matches!(key, Key { code: super::key::Code::Char(_), ctrl: false, alt: false });
        let idle = !self.typing && self.input.text().is_empty();
        // Esc and the key of help close it whatever is typed.
        command == Command::Help
            || if letter { idle && (moves || matches!(command, Quit | Search)) } else { moves }
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let count = self.count();
        match press.command {
            Some(Command::Accept) => return self.accept(desk),
            Some(Command::Help | Command::Quit) => return Outcome::CLOSE,
            Some(Command::Search) => self.typing = true,
            command if go(command, &mut self.cursor, count) => {}
            _ => {
                if self.input.key(press.key) {
                    self.typed(desk);
                }
            }
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        self.groups = groups(self.here, self.input.text(), &desk.shared.locale());
        self.cursor = 0;
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        let again = self.cursor == row;
        self.cursor = row;
        again.then_some(Command::Accept)
    }
}

/// The commands that a text speaks of, in their groups; all of them for an empty text.
fn groups(here: Context, typed: &str, locale: &Locale) -> Vec<(Text, Vec<Command>)> {
    let typed = Folded::new(typed);
    let wanted: Vec<&str> = typed.words().collect();
    let fits = |spec: &Spec| {
        let say = |text: Text| Folded::new(&text.say(locale));
        // The id is the one name that a command has in every language.
        let texts = [
            say(spec.title.clone().into()),
            say(spec.doc.clone().into()),
            say(spec.context.name().into()),
            Folded::new(spec.id),
        ];
        wanted.iter().all(|word| texts.iter().any(|text| text.text().contains(word)))
    };
    let is_here = |spec: &&Spec| spec.context == here && here != Context::Global;
    let own = Msg::HelpHere { context: here.name().into() };
    let all: Vec<&Spec> = COMMANDS.iter().filter(|spec| fits(spec)).collect();
    let of = |wanted: &dyn Fn(&&Spec) -> bool| -> Vec<Command> {
        all.iter().filter(|spec| wanted(spec)).map(|spec| spec.command).collect()
    };
    std::iter::once((Text::from(own), of(&is_here)))
        .chain(
            Group::ALL
                .map(|group| (group.name().into(), of(&|spec| Group::of(spec) == group && !is_here(spec)))),
        )
        .filter(|(_, commands)| !commands.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_one_group_and_none_is_a_heap() {
        for here in [Context::Global, Context::Tree, Context::Criteria] {
            let groups = groups(here, "", &Locale::default());
            let all: Vec<Command> = groups.iter().flat_map(|(_, commands)| commands).copied().collect();
            assert_eq!(all.len(), COMMANDS.len());
            assert!(COMMANDS.iter().all(|spec| all.contains(&spec.command)));
            assert!(groups.iter().all(|(_, commands)| commands.len() < COMMANDS.len() / 2));
        }
    }
}
