//! The what-if of a retraining: what it starts from, and its settings with their steps and bounds.

use metier_words::{Msg, Number, Text};

use super::overlay::Overlay;
use super::{App, Command};
use crate::content::terms;
use crate::evidence::pay::{HoursBasis, Pay, Unlike, basis_differs, pair, pay};
use crate::evidence::payback::{Assumptions, HORIZON, RATE, Schooling, YEARS, schooling};
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

impl App<'_> {
    pub(super) fn payback(&mut self) {
        let Some(to) = self.current() else {
            return self.warn(Msg::StatusNoTarget);
        };
        let from = self.compared.get(self.baseline).copied().filter(|&from| from != to);
        let saved = || {
            let entries = self.shortlist.entries().iter();
            entries.filter_map(|entry| self.catalog().group(&entry.code)).find(|&group| group != to)
        };
        let Some(from) = from.or_else(saved) else {
            return self.warn(Msg::StatusNoPresent { compare: "compare" });
        };
        let schooling = self.schooling(to);
        let hours = self.settings.hours;
        if let Some(why) = self.not_subtracted((from, to), hours) {
            return self.warn(Msg::PaybackUnlike { why: terms::unlike(why).into() });
        }
        let Some(assumptions) = self.assumptions((from, to), hours, schooling.as_ref()) else {
            return self.warn(Msg::StatusNoWage);
        };
        self.overlays.push(Overlay::Payback { from, to, assumptions, hours, schooling, cursor: 0 });
    }

    fn schooling(&self, to: GroupId) -> Option<Schooling> {
        schooling(&self.catalog().occupation(to, self.settings.lang)?, self.roles.get(&to).copied())
    }

    /// Pay by the economic region that is asked for, where both have it on one basis.
    fn regional(&self, (from, to): (GroupId, GroupId), hours: HoursBasis) -> Option<(Pay, Pay)> {
        self.settings.place.area?;
        let of = |group| pay(self.catalog(), group, self.settings.place);
        Some((of(from), of(to))).filter(|(from, to)| basis_differs(from, to, hours).is_none())
    }

    /// Why the medians of the two are not subtracted; nothing where they are, or where one is missing.
    fn not_subtracted(&self, groups: (GroupId, GroupId), hours: HoursBasis) -> Option<Unlike> {
        if self.regional(groups, hours).is_some() {
            return None;
        }
        let (from, to) = pair(self.catalog(), groups.0, groups.1, self.settings.place.geo)?;
        from.unlike(&to, hours)
    }

    /// A year's pay of the two, by the one rule of comparing; none where one of them has no wage.
    fn yearly(&self, groups: (GroupId, GroupId), hours: HoursBasis) -> Option<(f64, f64)> {
        if let Some((from, to)) = self.regional(groups, hours) {
            let year = |pay: &Pay| pay.median.value().map(|&median| f64::from(pay.annual(median, hours)));
            return year(&from).zip(year(&to));
        }
        let (from, to) = pair(self.catalog(), groups.0, groups.1, self.settings.place.geo)?;
        Some((f64::from(from.annual(hours)), f64::from(to.annual(hours))))
    }

    /// What a what-if starts from; none where one of the two has no wage.
    fn assumptions(
        &self,
        (from, to): (GroupId, GroupId),
        hours: HoursBasis,
        schooling: Option<&Schooling>,
    ) -> Option<Assumptions> {
        let (now, then) = self.yearly((from, to), hours)?;
        let mut start = Assumptions { pay_now: now, pay_then: then, ..Assumptions::default() };
        if let Some(schooling) = schooling {
            start.years = ((schooling.years.1 * 2.0).ceil() / 2.0).min(*YEARS.end());
        }
        Some(start)
    }

    /// Changes a what-if by a command; false where the command is none of its.
    pub(super) fn change_what_if(
        overlay: &mut Overlay,
        app: &Self,
        command: Option<Command>,
        by: Option<f64>,
    ) -> bool {
        let Overlay::Payback { from, to, assumptions, hours, schooling, cursor } = overlay else {
            return false;
        };
        let groups = (*from, *to);
        if command == Some(Command::Defaults) {
            *hours = app.settings.hours;
            *assumptions = app.assumptions(groups, *hours, schooling.as_ref()).unwrap_or(*assumptions);
            return true;
        }
        let (Some(steps), Some(setting)) = (by, Setting::ALL.get(*cursor)) else { return false };
        if *setting == Setting::Hours {
            *hours = match hours {
                HoursBasis::FullTime => HoursBasis::Usual,
                HoursBasis::Usual => HoursBasis::FullTime,
            };
            if let Some(other) = app.assumptions(groups, *hours, None) {
                (assumptions.pay_now, assumptions.pay_then) = (other.pay_now, other.pay_then);
            }
        } else {
            setting.change(assumptions, steps);
        }
        true
    }
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
