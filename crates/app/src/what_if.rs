//! The what-if of a retraining: what it starts from, and the keys that change it.

use metier_words::{Msg, Text};

use super::input::{LONGEST, Typing, is_letter, no_digit, out_of_bounds, type_number, type_sum};
use super::key::Key;
use super::room::{Desk, Layer, Outcome, Press, Request, go, source_page, steps};
use super::{Command, Context, Screen, Shared};
use metier_content::sources::{self, Shown};
use metier_content::{PayUnit, Settings, Subject, compare, terms};
use metier_evidence::pay::{HoursBasis, Unlike, yearly};
use metier_evidence::payback::{Assumptions, Schooling};
use metier_evidence::said::{Per, Said};
use metier_evidence::schooling::METHOD;
use metier_model::GroupId;
use metier_plan::between::{retraining, role_name};

mod setting;

pub use setting::{Setting, years};

/// A what-if of a retraining.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// From which occupation.
    pub from: GroupId,
    /// To which.
    pub to: GroupId,
    /// Settings being changed.
    pub assumptions: Assumptions,
    /// As they were when it was opened.
    start: Assumptions,
    /// Hours that a year's pay is made of here.
    pub hours: HoursBasis,
    /// What the training steps say of the years of schooling.
    pub schooling: Option<Schooling>,
    /// The role there whose years these are; none where the occupation has no other.
    pub role: Option<String>,
    /// Cursor among the settings.
    pub cursor: usize,
    /// What has been typed so far as the value of the line.
    typed: String,
    /// The settings before the value that is being typed: of `20000`, the `2` alone must change nothing else.
    before: Assumptions,
}

impl WhatIf {
    /// A what-if of the occupation that commands speak of; none, said in a sentence, where it cannot be reckoned.
    pub(super) fn open(desk: &mut Desk) -> Option<Self> {
        match Self::new(desk) {
            Ok(what_if) => Some(what_if),
            Err(why) => {
                desk.shared.warn(why);
                None
            }
        }
    }

    /// Whether all that lacks is the work that a retraining starts from: it is asked for.
    pub(super) fn lacks_start(desk: &Desk) -> bool {
        let elsewhere = |to| desk.screen != Screen::Compare && desk.shared.work() != Some(to);
        desk.here.is_some_and(|to| start(to, desk).is_none() && elsewhere(to))
    }

    fn new(desk: &Desk) -> Result<Self, Text> {
        let shared = &*desk.shared;
        let to = desk.here.ok_or(Msg::StatusNoTarget)?;
        let from = start(to, desk).ok_or_else(|| match Some(to) == shared.work() {
            true => Msg::StatusIsWork,
            false if desk.screen == Screen::Compare => {
                Msg::StatusIsBaseline { baseline: "baseline", work: "work" }
            }
            false => Msg::StatusNoTarget,
        })?;
        let side = |group: GroupId| (group, shared.roles.get(&group).copied());
        let schooling = retraining(shared.catalog(), side(from), side(to), shared.settings.place.geo);
        let there = shared.catalog().occupation(to, shared.settings.lang);
        let role = there.as_ref().and_then(|there| role_name(there, side(to).1, shared.settings.place.geo));
        let role = role.map(str::to_owned);
        let hours = shared.settings.hours;
        let assumptions = assumptions((from, to), hours, schooling.as_ref(), shared).map_err(refused)?;
        let (cursor, typed, before, start) = (0, String::new(), assumptions, assumptions);
        Ok(Self { from, to, assumptions, start, hours, schooling, role, cursor, typed, before })
    }

    /// Changes a value by a command; false where the command is none of its.
    fn change(&mut self, command: Option<Command>, shared: &mut Shared) -> bool {
        let groups = (self.from, self.to);
        if command == Some(Command::Defaults) {
            self.hours = shared.settings.hours;
            let start = assumptions(groups, self.hours, self.schooling.as_ref(), shared);
            self.assumptions = start.unwrap_or(self.assumptions);
            return true;
        }
        let (Some(steps), Some(setting)) = (steps(command), Setting::ALL.get(self.cursor)) else {
            return false;
        };
        if *setting == Setting::Hours {
            let hours = match self.hours {
                HoursBasis::FullTime => HoursBasis::Usual,
                HoursBasis::Usual => HoursBasis::FullTime,
            };
            match assumptions(groups, hours, None, shared) {
                Ok(Assumptions { pay_now, pay_then, .. }) => {
                    self.assumptions = Assumptions { pay_now, pay_then, ..self.assumptions };
                    self.hours = hours;
                }
                Err(why) => shared.warn(refused(why)),
            }
        } else {
            setting.change(&mut self.assumptions, steps);
        }
        true
    }

    /// Takes a digit as part of the value of the line; false where the key is none of a number's.
    fn type_in(&mut self, key: Key, shared: &mut Shared) -> bool {
        let Some(&setting) = Setting::ALL.get(self.cursor) else { return false };
        if self.typed.is_empty() {
            self.before = self.assumptions;
        }
        let is_sum = self.is_sum();
        let taken =
            if is_sum { type_sum(&mut self.typed, key) } else { type_number(&mut self.typed, key, LONGEST) };
        match taken {
            Typing::Taken => {}
            Typing::Refused => {
                shared.warn(no_digit(key));
                return true;
            }
            Typing::Other => return false,
        }
        if setting == Setting::Hours {
            self.typed.clear();
            shared.warn(Msg::StatusNotTyped { name: setting.name().into(), less: "less", more: "more" });
            return true;
        }
        self.assumptions = self.before;
        let read = if is_sum {
            // Tuition is a sum of its own, whatever its size, and paid by no hour.
            match Said::read(&self.typed) {
                Ok(said) if said.guessed || said.per == Per::Year => Some(said.low.into()),
                _ => self.typed.parse::<f64>().ok(),
            }
        } else {
            self.typed.parse::<f64>().ok()
        };
        let Some(value) = read else {
            if is_sum && !self.typed.is_empty() {
                shared.say(Msg::StatusSumUnread { typed: Text::verbatim(self.typed.clone()) });
            }
            return true;
        };
        if let Err(bounds) = setting.enter(&mut self.assumptions, value) {
            shared.warn(out_of_bounds(setting.name(), &self.typed, bounds));
        }
        true
    }

    /// Whether the line under the cursor takes a sum of money.
    fn is_sum(&self) -> bool {
        matches!(Setting::ALL.get(self.cursor), Some(Setting::TuitionLow | Setting::TuitionHigh))
    }

    /// Where the setting under the cursor comes from, and the two pays that it is reckoned with.
    fn source(&self, shared: &Shared) -> Option<Request> {
        let &setting = Setting::ALL.get(self.cursor)?;
        let mut first = Shown {
            what: setting.name().into(),
            value: setting.value(&self.assumptions, self.hours),
            from: None,
            more: vec![(Msg::SourceBasis.into(), setting.basis().into())],
        };
        if setting == Setting::Years {
            let cell = compare::schooling_cell(&shared.subject_of(self.to));
            first.more.push((Msg::SourceSteps.into(), cell.text));
            first.more.push((Msg::SourceRule.into(), terms::method(METHOD).into()));
            first.more.extend(cell.more);
            first.from = cell.from;
        }
        let mut shown = vec![first];
        // As they are reckoned with: of one place, by the year, in the hours that are chosen here.
        let asked = shared.settings.place;
        let place = yearly(shared.catalog(), (self.from, self.to), asked, self.hours);
        let place = place.map_or(asked, |(.., place)| place);
        let settings = Settings { place, hours: self.hours, unit: PayUnit::Year, ..shared.settings };
        for (word, group) in [(Msg::SourcePayFrom, self.from), (Msg::SourcePayTo, self.to)] {
            let subject = Subject::new(shared.evidence, shared.rater(), group, settings, shared.today);
            let cell = compare::pay_cell(&subject);
            let what = Text::dots([word.into(), Text::verbatim(shared.name_of(group))]);
            shown.push(Shown { what, value: cell.text, from: cell.from, more: cell.more });
        }
        Some(source_page(sources::of_figures(shared.catalog(), &shown, (shared.settings.lang, shared.today))))
    }
}

impl Layer for WhatIf {
    fn context(&self) -> Context {
        Context::Values
    }

    fn takes(&self, command: Command, shared: &Shared) -> bool {
        let same = self.assumptions == self.start && self.hours == shared.settings.hours;
        command != Command::Accept && !(command == Command::Defaults && same)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        // Within a sum letters are part of it.
        if !self.typed.is_empty() && self.is_sum() && self.type_in(press.key, desk.shared) {
            return Outcome::STAY;
        }
        match press.command {
            Some(Command::Help) => return Outcome::Stay(vec![Request::Do(Command::Help)]),
            Some(Command::Source) => return Outcome::Stay(self.source(desk.shared).into_iter().collect()),
            Some(Command::Quit | Command::Accept) => return Outcome::CLOSE,
            _ => {}
        }
        if self.type_in(press.key, desk.shared) {
            return Outcome::STAY;
        }
        if self.change(press.command, desk.shared) || go(press.command, &mut self.cursor, Setting::ALL.len())
        {
            self.typed.clear();
        } else if is_letter(press.key) {
            desk.shared.warn(no_digit(press.key));
        }
        Outcome::STAY
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        self.typed.clear();
        None
    }
}

/// Why pay is not set against pay, in a sentence.
fn refused(why: Unlike) -> Text {
    match why {
        Unlike::Missing => Msg::StatusNoWage.into(),
        why => Msg::PaybackUnlike { why: terms::unlike(why).into() }.into(),
    }
}

/// From which occupation one would go to another: the present work, else what the comparison is counted from; the
/// moves shown know their own.
fn start(to: GroupId, desk: &Desk) -> Option<GroupId> {
    let shared = &*desk.shared;
    let moved = || shared.moves_from.filter(|_| desk.screen == Screen::Moves);
    let compared = || shared.compared.get(shared.baseline).copied();
    shared.work().or_else(moved).or_else(compared).filter(|&from| from != to)
}

/// What a what-if starts from: pay by the one rule of comparing; the error is why the two are not set against each
/// other.
fn assumptions(
    groups: (GroupId, GroupId),
    hours: HoursBasis,
    schooling: Option<&Schooling>,
    shared: &Shared,
) -> Result<Assumptions, Unlike> {
    let (now, then, _) = yearly(shared.catalog(), groups, shared.settings.place, hours)?;
    let (pay_now, pay_then) = (now.into(), then.into());
    Ok(Assumptions { pay_now, pay_then, ..Assumptions::default() }.of_way(schooling))
}
