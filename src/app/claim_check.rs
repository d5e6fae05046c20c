//! A figure of pay that somebody names, as it is being typed: what is published to it is shown at once.

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::compare::page_of;
use super::input::Input;
use super::room::{Desk, FigureSource, Layer, Outcome, Press, go, source_page};
use super::{Command, Shared};
use crate::content::{Item, claimed};
use crate::evidence::said::{NoFigure, Said};

/// A figure of pay being held against what is published.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCheck {
    /// Of which occupation.
    pub group: GroupId,
    /// What is typed.
    pub input: Input,
    /// What is published to it.
    pub items: Vec<Item>,
    /// Item at the top.
    pub top: usize,
}

impl ClaimCheck {
    /// A field for a figure of the occupation under the cursor; none, said in a sentence, where there is none.
    pub(super) fn open(desk: &mut Desk) -> Option<Self> {
        let Some(group) = desk.here else {
            desk.shared.warn(Msg::StatusChooseOccupation { search: "search" });
            return None;
        };
        let mut field = Self { group, input: Input::default(), items: Vec::new(), top: 0 };
        field.read(desk.shared);
        Some(field)
    }

    fn read(&mut self, shared: &Shared) {
        self.top = 0;
        let typed = self.input.text().trim();
        self.items = match Said::read(typed) {
            Ok(said) => claimed::items(&shared.subject_of(self.group), &said, shared.work()),
            Err(_) if typed.is_empty() => vec![Item::note(Msg::ClaimHow)],
            Err(NoFigure::Word(word)) => {
                vec![Item::warning(Msg::ClaimStrange { word: Text::verbatim(word) })]
            }
            Err(NoFigure::Number) => {
                vec![Item::warning(Msg::ClaimNoFigure { typed: Text::verbatim(typed.to_owned()) })]
            }
        };
    }
}

impl Layer for ClaimCheck {
    fn input(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }

    fn is_typed(&self) -> bool {
        true
    }

    fn word(&self, command: Command) -> Option<Msg> {
        (command == Command::Accept).then_some(Msg::CommandSource)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            let shown = claimed::shown(&desk.shared.subject_of(self.group));
            return match page_of(&shown, desk.shared) {
                FigureSource::Page(items) => Outcome::Stay(vec![source_page(items)]),
                FigureSource::None(why) => {
                    desk.shared.say(why);
                    Outcome::STAY
                }
            };
        }
        if !go(press.command, &mut self.top, self.items.len()) && self.input.key(press.key) {
            self.read(desk.shared);
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        self.read(desk.shared);
    }
}
