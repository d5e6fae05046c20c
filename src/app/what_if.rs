//! The what-if of a retraining: what it starts from, and its settings with their steps and bounds.

use metier_words::{Msg, Number, Text};

use super::room::{Desk, Layer, Outcome, Press, Request, go, source_page, steps};
use super::{Command, Context, Overlay, Shared};
use crate::content::sources::{self, Shown};
use crate::content::{compare, terms};
use crate::evidence::pay::{HoursBasis, Pay, Unlike, basis_differs, pair, pay};
use crate::evidence::payback::{Assumptions, HORIZON, RATE, Schooling, YEARS, schooling};
use crate::evidence::schooling::METHOD;
use metier_model::GroupId;

/// One step of tuition, CAD.
const TUITION_STEP: f64 = 1_000.0;
/// Largest tuition, CAD.
const TUITION: f64 = 500_000.0;

/// Rows of the payback overlay that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Years of schooling.
    Years,
    /// Lower tuition.
    TuitionLow,
    /// Higher tuition.
    TuitionHigh,
    /// Discount rate.
    Rate,
    /// Probability of finishing and finding work.
    Probability,
    /// Share of pay kept while in school.
    PayKept,
    /// Hours that a year's pay is made of.
    Hours,
    /// Years looked ahead.
    Horizon,
}

impl Setting {
    /// In the order of the screen.
    pub const ALL: [Self; 8] = [
        Self::Years,
        Self::TuitionLow,
        Self::TuitionHigh,
        Self::Rate,
        Self::Probability,
        Self::PayKept,
        Self::Hours,
        Self::Horizon,
    ];

    /// Its name.
    pub const fn name(self) -> Msg {
        match self {
            Self::Years => Msg::PaybackYears,
            Self::TuitionLow => Msg::PaybackTuitionLow,
            Self::TuitionHigh => Msg::PaybackTuitionHigh,
            Self::Rate => Msg::PaybackRate,
            Self::Probability => Msg::PaybackProbability,
            Self::PayKept => Msg::PaybackPayKept,
            Self::Hours => Msg::PaybackHours,
            Self::Horizon => Msg::PaybackHorizon,
        }
    }

    /// Its present value.
    pub fn value(self, a: &Assumptions, hours: HoursBasis) -> Text {
        let tuition = |end: fn((f64, f64)) -> f64| match a.tuition {
            Some(known) => Number::whole(end(known) as i64).into(),
            None => Msg::PaybackNotEntered.into(),
        };
        let percent =
            |share: f64, decimals| Msg::PaybackPercent { n: Number::decimal(share * 100.0, decimals) }.into();
        match self {
            Self::Years => years(a.years).into(),
            Self::TuitionLow => tuition(|(low, _)| low),
            Self::TuitionHigh => tuition(|(_, high)| high),
            Self::Rate => percent(a.rate, 1),
            Self::Probability => percent(a.probability, 0),
            Self::PayKept => percent(a.pay_kept, 0),
            Self::Hours => match hours {
                HoursBasis::FullTime => Msg::PaybackFullTime,
                HoursBasis::Usual => Msg::PaybackUsual,
            }
            .into(),
            Self::Horizon => Number::whole(a.horizon.into()).into(),
        }
    }

    /// What it rests on.
    pub const fn basis(self) -> Msg {
        match self {
            Self::Years => Msg::PaybackBasisYears,
            Self::TuitionLow | Self::TuitionHigh => Msg::PaybackBasisTuition,
            Self::Rate => Msg::PaybackBasisRate,
            Self::Probability => Msg::PaybackBasisProbability,
            Self::PayKept => Msg::PaybackBasisPayKept,
            Self::Hours => Msg::PaybackBasisHours,
            Self::Horizon => Msg::PaybackBasisHorizon,
        }
    }

    /// Changes the value by steps, kept within its bounds; the hours are the caller's. Below nothing, tuition is
    /// no longer entered.
    pub fn change(self, a: &mut Assumptions, steps: f64) {
        let to = |value: f64| (value + TUITION_STEP * steps).clamp(0.0, TUITION);
        let gone = |value: f64| steps < 0.0 && value <= 0.0;
        match self {
            Self::Years => a.years = (a.years + 0.5 * steps).clamp(*YEARS.start(), *YEARS.end()),
            Self::TuitionLow => {
                a.tuition = match a.tuition {
                    None if steps < 0.0 => None,
                    None => Some((to(0.0), to(0.0))),
                    Some((low, _)) if gone(low) => None,
                    Some((low, high)) => Some((to(low), high.max(to(low)))),
                };
            }
            Self::TuitionHigh => {
                a.tuition = match a.tuition {
                    None if steps < 0.0 => None,
                    None => Some((to(0.0), to(0.0))),
                    Some((_, high)) if gone(high) => None,
                    Some((low, high)) => Some((low.min(to(high)), to(high))),
                };
            }
            Self::Rate => a.rate = (a.rate + 0.005 * steps).clamp(*RATE.start(), *RATE.end()),
            Self::Probability => a.probability = (a.probability + 0.05 * steps).clamp(0.0, 1.0),
            Self::PayKept => a.pay_kept = (a.pay_kept + 0.05 * steps).clamp(0.0, 1.0),
            Self::Hours => {}
            Self::Horizon => {
                let (least, most) = (f64::from(*HORIZON.start()), f64::from(*HORIZON.end()));
                a.horizon = (f64::from(a.horizon) + steps).clamp(least, most) as u32;
            }
        }
    }
}

/// Years, with a half where there is one: `3`, `2.5`.
pub fn years(years: f64) -> Number {
    let whole = (years - years.round()).abs() < 0.05;
    Number::decimal(years, u8::from(!whole))
}

/// A what-if of a retraining.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// From which occupation.
    pub from: GroupId,
    /// To which.
    pub to: GroupId,
    /// Settings being changed.
    pub assumptions: Assumptions,
    /// Hours that a year's pay is made of here.
    pub hours: HoursBasis,
    /// What the training steps say of the years of schooling.
    pub schooling: Option<Schooling>,
    /// Cursor among the settings.
    pub cursor: usize,
}

impl WhatIf {
    /// A what-if of the occupation that commands speak of; none, said in a sentence, where it cannot be reckoned.
    pub(super) fn open(desk: &mut Desk) -> Option<Overlay> {
        match Self::new(desk) {
            Ok(what_if) => Some(Overlay::Payback(what_if)),
            Err(why) => {
                desk.shared.warn(why);
                None
            }
        }
    }

    fn new(desk: &Desk) -> Result<Self, Text> {
        let shared = &*desk.shared;
        let to = desk.here.ok_or(Msg::StatusNoTarget)?;
        let from = shared.compared.get(shared.baseline).copied().filter(|&from| from != to);
        let from = from.or_else(|| shared.saved().find(|&group| group != to));
        let from = from.ok_or(Msg::StatusNoPresent { compare: "compare" })?;
        let occupation = shared.catalog().occupation(to, shared.settings.lang);
        let schooling = occupation.and_then(|known| schooling(&known, shared.roles.get(&to).copied()));
        let hours = shared.settings.hours;
        if let Some(why) = not_subtracted((from, to), hours, shared) {
            return Err(Msg::PaybackUnlike { why: terms::unlike(why).into() }.into());
        }
        let assumptions =
            assumptions((from, to), hours, schooling.as_ref(), shared).ok_or(Msg::StatusNoWage)?;
        Ok(Self { from, to, assumptions, hours, schooling, cursor: 0 })
    }

    /// Changes a value by a command; false where the command is none of its.
    fn change(&mut self, command: Option<Command>, shared: &Shared) -> bool {
        let groups = (self.from, self.to);
        if command == Some(Command::Defaults) {
            self.hours = shared.settings.hours;
            self.assumptions =
                assumptions(groups, self.hours, self.schooling.as_ref(), shared).unwrap_or(self.assumptions);
            return true;
        }
        let (Some(steps), Some(setting)) = (steps(command), Setting::ALL.get(self.cursor)) else {
            return false;
        };
        if *setting == Setting::Hours {
            self.hours = match self.hours {
                HoursBasis::FullTime => HoursBasis::Usual,
                HoursBasis::Usual => HoursBasis::FullTime,
            };
            if let Some(other) = assumptions(groups, self.hours, None, shared) {
                (self.assumptions.pay_now, self.assumptions.pay_then) = (other.pay_now, other.pay_then);
            }
        } else {
            setting.change(&mut self.assumptions, steps);
        }
        true
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
        for (word, group) in [(Msg::SourcePayFrom, self.from), (Msg::SourcePayTo, self.to)] {
            let cell = compare::pay_cell(&shared.subject_of(group));
            let what = Text::dots([word.into(), Text::verbatim(shared.name_of(group))]);
            shown.push(Shown { what, value: cell.text, from: cell.from, more: cell.more });
        }
        Some(source_page(sources::of_figures(shared.catalog(), &shown, shared.today)))
    }
}

impl Layer for WhatIf {
    fn context(&self) -> Context {
        Context::Values
    }

    fn takes(&self, command: Command) -> bool {
        command != Command::Accept
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        match press.command {
            Some(Command::Help) => return Outcome::Stay(vec![Request::Do(Command::Help)]),
            Some(Command::Source) => return Outcome::Stay(self.source(desk.shared).into_iter().collect()),
            Some(Command::Quit | Command::Accept) => return Outcome::CLOSE,
            _ => {}
        }
        if !self.change(press.command, desk.shared) {
            go(press.command, &mut self.cursor, Setting::ALL.len());
        }
        Outcome::STAY
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        None
    }
}

/// Pay by the economic region that is asked for, where both have it on one basis.
fn regional((from, to): (GroupId, GroupId), hours: HoursBasis, shared: &Shared) -> Option<(Pay, Pay)> {
    shared.settings.place.area?;
    let of = |group| pay(shared.catalog(), group, shared.settings.place);
    Some((of(from), of(to))).filter(|(from, to)| basis_differs(from, to, hours).is_none())
}

/// Why the medians of the two are not subtracted; nothing where they are, or where one is missing.
fn not_subtracted(groups: (GroupId, GroupId), hours: HoursBasis, shared: &Shared) -> Option<Unlike> {
    if regional(groups, hours, shared).is_some() {
        return None;
    }
    let (from, to) = pair(shared.catalog(), groups.0, groups.1, shared.settings.place.geo)?;
    from.unlike(&to, hours)
}

/// A year's pay of the two, by the one rule of comparing; none where one of them has no wage.
fn yearly(groups: (GroupId, GroupId), hours: HoursBasis, shared: &Shared) -> Option<(f64, f64)> {
    if let Some((from, to)) = regional(groups, hours, shared) {
        let year = |pay: &Pay| pay.median.value().map(|&median| f64::from(pay.annual(median, hours)));
        return year(&from).zip(year(&to));
    }
    let (from, to) = pair(shared.catalog(), groups.0, groups.1, shared.settings.place.geo)?;
    Some((f64::from(from.annual(hours)), f64::from(to.annual(hours))))
}

/// What a what-if starts from; none where one of the two has no wage.
fn assumptions(
    (from, to): (GroupId, GroupId),
    hours: HoursBasis,
    schooling: Option<&Schooling>,
    shared: &Shared,
) -> Option<Assumptions> {
    let (now, then) = yearly((from, to), hours, shared)?;
    let mut start = Assumptions { pay_now: now, pay_then: then, ..Assumptions::default() };
    if let Some(schooling) = schooling {
        start.years = ((schooling.years.1 * 2.0).ceil() / 2.0).min(*YEARS.end());
    }
    Some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tuition_is_entered_and_taken_back() {
        let mut a = Assumptions::default();
        Setting::TuitionLow.change(&mut a, -1.0);
        assert_eq!(a.tuition, None);
        Setting::TuitionLow.change(&mut a, 5.0);
        assert_eq!(a.tuition, Some((5_000.0, 5_000.0)));
        Setting::TuitionHigh.change(&mut a, 5.0);
        assert_eq!(a.tuition, Some((5_000.0, 10_000.0)));
        Setting::TuitionLow.change(&mut a, -5.0);
        assert_eq!(a.tuition, Some((0.0, 10_000.0)), "nothing to pay is a value");
        Setting::TuitionLow.change(&mut a, -1.0);
        assert_eq!(a.tuition, None);
        let text = Setting::TuitionLow.value(&a, HoursBasis::FullTime);
        assert_eq!(text, Msg::PaybackNotEntered.into());
    }

    #[test]
    fn every_setting_changes_within_its_bounds() {
        for setting in Setting::ALL {
            let mut a = Assumptions { tuition: Some((1.0, 2.0)), ..Assumptions::default() };
            setting.change(&mut a, 1_000.0);
            let most = a;
            setting.change(&mut a, -1.0);
            assert!(setting == Setting::Hours || a != most, "{setting:?}");
            a = most;
            assert!(a.horizon <= 45 && a.rate <= 0.2 && a.years <= 10.0 && a.probability <= 1.0);
        }
        assert_eq!((years(2.5), years(3.0)), (Number::decimal(2.5, 1), Number::decimal(3.0, 0)));
    }
}
