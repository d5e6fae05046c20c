//! The rating with its parts and weights; every rating follows a weight at once.

use super::room::{Desk, Layer, Outcome, Press, Request, go, source_page, steps};
use super::{Command, Context, Effect, Shared};
use metier_content::sources::{self, Shown};
use metier_content::{overview, terms};
use metier_evidence::rating::{Input, METHOD, Weights};
use metier_model::{Geo, Provenance};
use metier_words::{Msg, Number, Text};

/// The rating with its parts and weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighing {
    /// Weights being changed.
    pub weights: Weights,
    /// Weights as they were when it opened.
    pub before: Weights,
    /// Cursor among the inputs.
    pub cursor: usize,
}

impl Weighing {
    pub(super) fn new(weights: Weights) -> Self {
        Self { weights, before: weights, cursor: 0 }
    }

    fn change(&mut self, command: Option<Command>, desk: &mut Desk) {
        if command == Some(Command::Defaults) {
            self.weights = Weights::default();
        } else if let (Some(steps), Some(weight)) = (steps(command), self.weights.0.get_mut(self.cursor)) {
            *weight = (*weight + 5.0 * steps as f32).clamp(0.0, 100.0);
        } else {
            go(command, &mut self.cursor, self.weights.0.len());
        }
        if !self.weights.is_usable() {
            desk.shared.warn(Msg::StatusWeightsZero);
        } else if self.weights != desk.shared.rater().weights() {
            desk.shared.set_weights(self.weights);
        }
    }

    /// The source of the row under the cursor.
    fn source(&self, desk: &Desk) -> Option<Request> {
        let &input = Input::ALL.get(self.cursor)?;
        let shared = &*desk.shared;
        let from = Provenance::modelled(
            &shared.evidence.rating_inputs(shared.settings.place.geo).sources(input),
            "2023-2026",
            Geo::Canada,
            input.method(),
        );
        let (what, value) = match desk.derived.subject() {
            Some(subject) => {
                let score = overview::rating(subject).inputs.get(self.cursor).copied().flatten();
                let value = score.map_or(Msg::SourceNoScore, |score| Msg::SourceScore {
                    score: Number::decimal(score.into(), 1),
                });
                let name = Text::verbatim(shared.name_of(subject.group));
                (Text::dots([terms::input(input).into(), name]), value.into())
            }
            None => (terms::input(input).into(), Text::EMPTY),
        };
        let more = vec![
            (Msg::SourceWeight.into(), Msg::SourceWeightYours.into()),
            (Msg::SourceRating.into(), terms::method(METHOD).into()),
        ];
        let shown = [Shown { what, value, from: Some(from), more }];
        Some(source_page(sources::of_figures(shared.catalog(), &shown, (shared.settings.lang, shared.today))))
    }
}

impl Layer for Weighing {
    fn context(&self) -> Context {
        Context::Values
    }

    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordKeep)
    }

    fn leaves(&self) -> Option<Msg> {
        Some(Msg::WordAsBefore)
    }

    fn takes(&self, command: Command, _: &Shared) -> bool {
        command != Command::Defaults || self.weights != Weights::default()
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        match press.command {
            Some(Command::Help) => Outcome::Stay(vec![Request::Do(Command::Help)]),
            Some(Command::Source) => Outcome::Stay(self.source(desk).into_iter().collect()),
            Some(Command::Quit) => {
                self.close(desk);
                Outcome::CLOSE
            }
            // The rating goes by others meanwhile, which are not what stands here.
            Some(Command::Accept) if !self.weights.is_usable() => {
                desk.shared.warn(Msg::StatusWeightsZero);
                Outcome::STAY
            }
            Some(Command::Accept) => {
                desk.shared.say(if self.weights == self.before {
                    Msg::StatusWeightsBefore
                } else {
                    Msg::StatusWeightsKept
                });
                Outcome::Close(vec![Effect::SaveSettings.into()])
            }
            command => {
                self.change(command, desk);
                Outcome::STAY
            }
        }
    }

    fn close(&mut self, desk: &mut Desk) {
        if self.weights != self.before {
            desk.shared.set_weights(self.before);
            desk.shared.say(Msg::StatusWeightsBefore);
        }
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        None
    }
}
