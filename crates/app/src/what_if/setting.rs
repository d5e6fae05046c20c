//! The settings of a what-if of a retraining: their names, values, steps and bounds.

use metier_words::{Msg, Number, Text};

use metier_evidence::pay::HoursBasis;
use metier_evidence::payback::{Assumptions, HORIZON, RATE, YEARS};

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
            Self::PayKept => a.pay_kept.map_or(Msg::PaybackNotEntered.into(), |share| percent(share, 0)),
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

    /// Takes over a value that was typed, as it is shown: years, CAD, per cent. The hours are no number.
    ///
    /// # Errors
    /// The bounds, where the value lies beyond them; nothing is changed then.
    pub fn enter(self, a: &mut Assumptions, value: f64) -> Result<(), (f64, f64)> {
        let (least, most) = match self {
            Self::Years => (*YEARS.start(), *YEARS.end()),
            Self::TuitionLow | Self::TuitionHigh => (0.0, TUITION),
            Self::Rate => (RATE.start() * 100.0, RATE.end() * 100.0),
            Self::Probability | Self::PayKept => (0.0, 100.0),
            Self::Hours => return Ok(()),
            Self::Horizon => (f64::from(*HORIZON.start()), f64::from(*HORIZON.end())),
        };
        let is_part = self == Self::Horizon && value.fract() > 0.0;
        if is_part || !(least..=most).contains(&value) {
            return Err((least, most));
        }
        match self {
            Self::Years => a.years = value,
            Self::TuitionLow => {
                a.tuition = Some((value, a.tuition.map_or(value, |(_, high)| high.max(value))));
            }
            Self::TuitionHigh => {
                a.tuition = Some((a.tuition.map_or(value, |(low, _)| low.min(value)), value));
            }
            Self::Rate => a.rate = value / 100.0,
            Self::Probability => a.probability = value / 100.0,
            Self::PayKept => a.pay_kept = Some(value / 100.0),
            Self::Hours => {}
            Self::Horizon => a.horizon = value as u32,
        }
        Ok(())
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
            Self::PayKept => {
                a.pay_kept = Some((a.pay_kept.unwrap_or_default() + 0.05 * steps).clamp(0.0, 1.0));
            }
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
    fn a_typed_value_is_taken_as_it_is_shown_and_beyond_its_bounds_not_at_all() {
        let mut a = Assumptions::default();
        assert_eq!(Setting::TuitionHigh.enter(&mut a, 20_000.0), Ok(()));
        assert_eq!(Setting::TuitionLow.enter(&mut a, 8_000.0), Ok(()));
        assert_eq!(a.tuition, Some((8_000.0, 20_000.0)));
        assert_eq!(Setting::Rate.enter(&mut a, 4.5), Ok(()));
        assert!((a.rate - 0.045).abs() < 1e-9);
        assert_eq!(Setting::Horizon.enter(&mut a, 99.0), Err((1.0, 45.0)));
        assert_eq!(Setting::Horizon.enter(&mut a, 12.5), Err((1.0, 45.0)), "years looked ahead are whole");
        assert_eq!(a.horizon, Assumptions::default().horizon);
        assert_eq!(Setting::Hours.enter(&mut a, 3.0), Ok(()));
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
            assert!(a.horizon <= 45 && a.rate <= 0.2 && a.years <= *YEARS.end() && a.probability <= 1.0);
        }
        assert_eq!((years(2.5), years(3.0)), (Number::decimal(2.5, 1), Number::decimal(3.0, 0)));
    }
}
