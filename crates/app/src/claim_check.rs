//! A figure of pay that somebody names, as it is being typed: what is published to it is shown at once.

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::input::Input;
use super::opening::Opening;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{Command, Shared};
use metier_content::{Item, Page, claimed};
use metier_evidence::said::{NoFigure, Said};

/// A figure of pay being held against what is published.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCheck {
    /// Of which occupation; none where it is still to be chosen.
    pub group: Option<GroupId>,
    /// What is typed.
    pub input: Input,
    /// What is published to it.
    pub items: Vec<Item>,
    /// Item at the top.
    pub top: usize,
}

impl ClaimCheck {
    /// A field for a figure of an occupation. Where none is chosen the figure is taken first: what is typed must never
    /// act as commands.
    pub(super) fn new(group: Option<GroupId>, input: Input, shared: &Shared) -> Self {
        let mut field = Self { group, input, items: Vec::new(), top: 0 };
        field.read(shared);
        field
    }

    fn read(&mut self, shared: &Shared) {
        self.top = 0;
        let typed = self.input.text().trim();
        self.items = match (Said::read(typed), self.group) {
            (Ok(said), Some(group)) => claimed::items(&shared.subject_of(group), &said, shared.work()),
            (Ok(said), None) => claimed::of_nobody(&said, "accept"),
            (Err(_), Some(_)) if typed.is_empty() => vec![Item::note(Msg::ClaimHow)],
            (Err(_), None) if typed.is_empty() => vec![Item::note(Msg::ClaimHowFirst { accept: "accept" })],
            (Err(NoFigure::Word(word)), _) => {
                vec![Item::warning(Msg::ClaimStrange { word: Text::verbatim(word) })]
            }
            (Err(NoFigure::Number), _) => {
                vec![Item::warning(Msg::ClaimNoFigure { typed: Text::verbatim(typed.to_owned()) })]
            }
        };
    }
}

impl Layer for ClaimCheck {
    fn accepts(&self) -> Option<Msg> {
        Some(if self.group.is_some() { Msg::WordPayPage } else { Msg::WordWhose })
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            let Some(group) = self.group else {
                let figure = self.input.clone();
                return Outcome::Close(vec![Request::Open(Opening::Whose { figure })]);
            };
            // What cannot be read is still to be mended. Else the page of pay says the rest: bands, places, and by its
            // own key the sources.
            let typed = self.input.text().trim();
            let said = Said::read(typed).ok();
            if !typed.is_empty() && said.is_none() {
                return Outcome::STAY;
            }
            let node = desk.shared.catalog().hierarchy().node_of(group);
            return Outcome::Close(vec![
                Request::Show(node),
                Request::Page(Page::Pay),
                Request::Named(group, said),
            ]);
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
