//! The duties of a role, to be ticked: how much of what one really does a tool could touch.

use super::key::Key;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{Command, Keymap, Shared};
use metier_content::{Subject, ai_duties};
use metier_evidence::ai::Duties;
use metier_model::GroupId;
use metier_words::{Msg, Number, Text};

/// The duties of a role, to be ticked.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyForm {
    /// The occupation.
    pub group: GroupId,
    /// The role among its roles.
    pub role: usize,
    /// Cursor among the duties.
    pub cursor: usize,
}

/// The roles of an occupation whose duties are linked to rated tasks.
fn linked(subject: &Subject) -> Vec<usize> {
    let roles = subject.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
    let rated =
        |role: &usize| ai_duties::of_role(subject, *role).is_some_and(|own| own.share(|_| true).is_some());
    (0..roles).filter(rated).collect()
}

impl DutyForm {
    /// Opens the duties of the chosen role, or of the first that has rated ones; none, said in a sentence, where
    /// there are none.
    pub(super) fn open(desk: &mut Desk) -> Option<Self> {
        let Some(subject) = desk.derived.subject() else {
            desk.shared.warn(Msg::StatusChooseOccupation { search: "search" });
            return None;
        };
        let roles = linked(subject);
        let role = subject.role.filter(|role| roles.contains(role)).or(roles.first().copied());
        let Some(role) = role else {
            desk.shared.say(Msg::AiDutiesUnmapped);
            return None;
        };
        Some(Self { group: subject.group, role, cursor: 0 })
    }

    /// The duties; none where the occupation is another one now.
    pub fn duties(&self, subject: Option<&Subject>) -> Option<Duties> {
        subject.filter(|subject| subject.group == self.group).and_then(|s| ai_duties::of_role(s, self.role))
    }

    /// Whether a duty is ticked.
    pub fn is_ticked(&self, duty: usize, shared: &Shared) -> bool {
        shared.done.contains(&(self.group, self.role, duty))
    }

    /// One's own count beside that of all duties, in a sentence, which can be a short one; empty where nothing is rated.
    pub fn sum(&self, own: &Duties, shared: &Shared, short: bool) -> Text {
        let mine = |i: usize| self.is_ticked(i, shared);
        let ticked = (0..own.duties.len()).filter(|&i| mine(i)).count();
        let percent = |share: f32| Number::decimal(f64::from(share) * 100.0, 0);
        let whole = own.share(|_| true).map(percent);
        // What nobody has rated is in no share.
        let rated = own.duties.iter().filter(|duty| duty.label.is_some()).count() as i64;
        let all = own.duties.len() as i64;
        match (own.share(mine), whole) {
            (Some(share), Some(whole)) => {
                let n = ticked as i64;
                if short {
                    Msg::DutiesOwnShort { share: percent(share), whole }.into()
                } else {
                    Msg::DutiesOwn { n, all, share: percent(share), whole, rated }.into()
                }
            }
            (None, Some(whole)) if ticked == 0 => {
                let key = "toggle-criterion";
                if short {
                    Msg::DutiesNoneShort { whole, key }.into()
                } else {
                    Msg::DutiesNone { whole, rated, all, key }.into()
                }
            }
            (None, Some(whole)) => Msg::DutiesUnrated { whole, rated }.into(),
            _ => Text::EMPTY,
        }
    }

    /// Why the count is another than the share of tasks that the pages tell, whatever is ticked; a count alone where
    /// that has to be short.
    pub fn why_another(own: &Duties, short: bool) -> Msg {
        if short { ai_duties::by_task_short(own) } else { ai_duties::by_task(own) }
    }

    /// Whether other roles of the occupation have duties to tick.
    pub fn has_others(subject: Option<&Subject>) -> bool {
        subject.is_some_and(|subject| linked(subject).len() > 1)
    }

    fn tick(&self, shared: &mut Shared) {
        let duty = (self.group, self.role, self.cursor);
        if !shared.done.remove(&duty) {
            shared.done.insert(duty);
        }
    }

    /// Goes to the next role that has rated duties, round and round.
    fn turn(&mut self, desk: &Desk, by: isize) {
        let roles = desk.derived.subject().map(linked).unwrap_or_default();
        let at = roles.iter().position(|&role| role == self.role).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(roles.len().max(1).cast_signed()).unsigned_abs();
        if let Some(&role) = roles.get(next)
            && role != self.role
        {
            (self.role, self.cursor) = (role, 0);
        }
    }
}

impl Layer for DutyForm {
    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordKeep)
    }

    fn everywhere(&self, command: Command, _: Key) -> bool {
        matches!(
            command,
            Command::Up
                | Command::Down
                | Command::Left
                | Command::Right
                | Command::First
                | Command::Last
                | Command::Help
                | Command::Quit
        )
    }

    fn command(&self, keymap: &Keymap, key: Key) -> Option<Command> {
        use super::Context;
        let own = |context| keymap.own(key, context);
        let tick = own(Context::Criteria).filter(|&command| command == Command::Toggle);
        let everywhere = || own(Context::Global).filter(|&command| self.everywhere(command, key));
        tick.or_else(|| own(Context::Overlay)).or_else(everywhere)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let count = self.duties(desk.derived.subject()).map_or(0, |own| own.duties.len());
        match press.command {
            Some(Command::Toggle) if self.cursor < count => self.tick(desk.shared),
            Some(Command::Left) => self.turn(desk, -1),
            Some(Command::Right) => self.turn(desk, 1),
            Some(Command::Accept | Command::Quit) => {
                self.close(desk);
                return Outcome::CLOSE;
            }
            Some(Command::Help) => return Outcome::Stay(vec![Request::Do(Command::Help)]),
            command => {
                go(command, &mut self.cursor, count);
            }
        }
        Outcome::STAY
    }

    /// The ticks stay, and the count of them stays in sight below the page.
    fn close(&mut self, desk: &mut Desk) {
        let own = self.duties(desk.derived.subject());
        let has_ticks = |own: &Duties| (0..own.duties.len()).any(|i| self.is_ticked(i, desk.shared));
        if let Some(own) = own.filter(has_ticks) {
            let sum = self.sum(&own, desk.shared, false);
            desk.shared.say(sum);
        }
    }

    /// A click on a duty ticks it.
    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Toggle)
    }
}
