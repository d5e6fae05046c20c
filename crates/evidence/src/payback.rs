//! Is the retraining worth it: a what-if from one occupation to another, year by year.

use std::ops::RangeInclusive;

use super::schooling;
use metier_model::schema::{Occupation, Setting, TrainingStep};
use metier_model::{Geo, Method};

/// The formula.
pub const METHOD: Method = Method::Payback;

/// What the what-if rests on; every one can be changed on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumptions {
    /// Yearly pay in the present work, CAD.
    pub pay_now: f64,
    /// Yearly pay in the new work, CAD.
    pub pay_then: f64,
    /// Years of schooling, without pay.
    pub years: f64,
    /// All tuition, lower and higher estimate, CAD; none where nobody has said what it is. What is not known is
    /// left out of the result, and the result says so.
    pub tuition: Option<(f64, f64)>,
    /// Discount rate a year, 0.03 for 3 %.
    pub rate: f64,
    /// Probability of finishing and finding the work, 0-1.
    pub probability: f64,
    /// Share of the present pay kept while in school, 0-1; none where the way is paid work and nobody has said what it
    /// pays ([`Assumptions::is_reckoned`]).
    pub pay_kept: Option<f64>,
    /// Years looked ahead, schooling included.
    pub horizon: u32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            pay_now: 0.0,
            pay_then: 0.0,
            years: 2.0,
            tuition: None,
            rate: 0.03,
            probability: 1.0,
            pay_kept: Some(0.0),
            horizon: 15,
        }
    }
}

impl Assumptions {
    /// Takes over what the way there says: its longest years; an apprentice is paid, and no published table says how much.
    #[must_use]
    pub fn of_way(self, way: Option<&Schooling>) -> Self {
        let Some(way) = way else { return self };
        let pay_kept = self.pay_kept.filter(|_| !way.apprenticeship);
        Self { years: way.years.1.min(*YEARS.end()), pay_kept, ..self }
    }

    /// Whether break-even and worth say something: not where an apprentice's pay or years are not known.
    pub fn is_reckoned(&self, way: Option<&Schooling>) -> bool {
        let apprentice = way.is_some_and(|way| way.apprenticeship);
        !apprentice || (self.pay_kept.is_some() && self.years > 0.0)
    }

    /// Whether tuition is left out that there may be: without schooling, and for an apprentice, there is none.
    pub fn leaves_out_tuition(&self, apprentice: bool) -> bool {
        self.tuition.is_none() && self.years > 0.0 && !apprentice
    }
}

/// Accepted bounds of the settings, for checks of input.
pub const YEARS: RangeInclusive<f64> = 0.0..=15.0;
/// Accepted discount rates.
pub const RATE: RangeInclusive<f64> = 0.0..=0.2;
/// Accepted horizons.
pub const HORIZON: RangeInclusive<u32> = 1..=45;

/// The running sum for one tuition.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Discounted running sum at the end of each year, CAD; the first entry is year 1.
    pub sums: Vec<f64>,
    /// First year (1 = the first) whose running sum is not negative after having been so; none
    /// within the horizon.
    pub break_even: Option<u32>,
}

impl Curve {
    /// The last running sum: net present value over the horizon, CAD.
    pub fn net_present_value(&self) -> f64 {
        self.sums.last().copied().unwrap_or(0.0)
    }
}

/// Both ends of the tuition band; without tuition where it is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Payback {
    /// With the lower tuition.
    pub low_tuition: Curve,
    /// With the higher tuition.
    pub high_tuition: Curve,
}

/// Computes the curves of a what-if.
pub fn payback(assumptions: &Assumptions) -> Payback {
    let (low, high) = assumptions.tuition.unwrap_or_default();
    Payback { low_tuition: curve(assumptions, low), high_tuition: curve(assumptions, high) }
}

/// What a thousand CAD of tuition takes off the net present value, CAD: less than a thousand, as it is paid over
/// the years of schooling.
pub fn cost_of_a_thousand(assumptions: &Assumptions) -> f64 {
    let worth = |tuition| curve(assumptions, tuition).net_present_value();
    worth(0.0) - worth(1_000.0)
}

/// The schooling that a what-if starts from, by the rule of [`schooling::METHOD`].
#[derive(Clone, Debug, PartialEq)]
pub struct Schooling {
    /// Years of school from the shortest to the longest way; of the apprenticeship where there is no school.
    pub years: (f64, f64),
    /// Whether the official text gives every length in them, else some are our estimate; none where nothing in them
    /// has a length, as no schooling is needed.
    pub published: Option<bool>,
    /// Whether it is paid work with blocks of schooling.
    pub apprenticeship: bool,
    /// Whether some step has no stated length, so that the years are too few.
    pub open: bool,
    /// What others take, where years in one's own work stand for it.
    pub by_work: Option<Others>,
}

/// What whoever lacks years in some work takes instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Others {
    /// Years of school from the shortest to the longest way.
    pub years: (f64, f64),
    /// Whether it is an apprenticeship.
    pub apprenticeship: bool,
    /// Whether some step has no stated length.
    pub open: bool,
}

metier_model::tokens! {
    /// Where the years of schooling of a what-if come from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum YearsFrom {
        /// The user.
        Given = "given",
        /// Nobody says a length: an assumption.
        Assumed = "assumed",
        /// Every length in them is published.
        Published = "published",
        /// A length in them is our estimate.
        Estimated = "estimated",
        /// No schooling is needed.
        NoneNeeded = "none-needed",
        /// Years in one's own work stand for it.
        ByWork = "by-work",
        /// An apprenticeship of no stated length.
        NotStated = "not-stated",
    }
}

impl YearsFrom {
    /// By what the new work says; none where it gives no length.
    pub fn written(schooling: Option<&Schooling>) -> Self {
        if schooling.is_some_and(|schooling| schooling.by_work.is_some()) {
            return Self::ByWork;
        }
        match schooling.map(|schooling| schooling.published) {
            None => Self::Assumed,
            Some(Some(true)) => Self::Published,
            Some(Some(false)) => Self::Estimated,
            Some(None) if schooling.is_some_and(|way| way.apprenticeship) => Self::NotStated,
            Some(None) => Self::NoneNeeded,
        }
    }
}

/// The schooling before the work in a place, of one role or of all; none where no step of it has a length.
pub fn schooling(occupation: &Occupation, role: Option<usize>, place: Geo) -> Option<Schooling> {
    let length = schooling::length(occupation, role, place)?;
    let profile = role.and_then(|role| occupation.roles.get(role)).map(|role| &role.profile);
    let concerns = |step: &&TrainingStep| {
        step.places.counts_in(place)
            && profile.is_none_or(|profile| step.roles.is_empty() || step.roles.contains(profile))
    };
    let mut own = occupation.training.iter().filter(concerns);
    let apprenticeship =
        length.schooling.longest <= 0.0 && own.any(|step| step.setting == Setting::Apprenticeship);
    let span = if apprenticeship { length.practice } else { length.schooling };
    if span.open && span.longest <= 0.0 {
        return None;
    }
    let years = (f64::from(span.shortest) / 12.0, f64::from(span.longest) / 12.0);
    Some(Schooling { years, published: span.is_published(), apprenticeship, open: span.open, by_work: None })
}

fn curve(a: &Assumptions, tuition: f64) -> Curve {
    let mut sum = 0.0;
    let mut sums = Vec::with_capacity(a.horizon as usize);
    for t in 0..a.horizon {
        // The share of this year spent in school: 1 in full years, a fraction in the last.
        let school = (a.years - f64::from(t)).clamp(0.0, 1.0);
        let tuition_now = if a.years > 0.0 {
            tuition * school / a.years
        } else if t == 0 {
            tuition
        } else {
            0.0
        };
        let forgone = a.pay_now * (1.0 - a.pay_kept.unwrap_or(0.0)) * school;
        let gain = (a.pay_then - a.pay_now) * a.probability * (1.0 - school);
        sum += (gain - tuition_now - forgone) / (1.0 + a.rate).powi(t.cast_signed());
        sums.push(sum);
    }
    let break_even = sums
        .iter()
        .rposition(|&sum| sum < 0.0)
        .map_or(Some(0), |last| (last + 1 < sums.len()).then_some(last + 1))
        .map(|index| index as u32 + 1);
    Curve { sums, break_even }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(hourly: f64) -> f64 {
        hourly * 40.0 * 52.14
    }

    /// METHODS §5: 32129 to 32120 in B.C. at medians.
    #[test]
    fn gold_what_if() {
        let result = payback(&Assumptions {
            pay_now: year(28.0),
            pay_then: year(41.0),
            years: 3.0,
            tuition: Some((15_000.0, 40_000.0)),
            ..Assumptions::default()
        });
        assert_eq!(result.low_tuition.break_even, Some(12));
        assert_eq!(result.high_tuition.break_even, Some(13));
        assert!((result.low_tuition.net_present_value() - 69_685.0).abs() < 50.0);
        assert!((result.high_tuition.net_present_value() - 45_406.0).abs() < 50.0);
    }

    #[test]
    fn unknown_tuition_is_left_out_and_a_thousand_of_it_costs_a_little_less() {
        let a = Assumptions { pay_now: 1.0, pay_then: 2.0, years: 3.0, ..Assumptions::default() };
        let result = payback(&a);
        assert_eq!(result.low_tuition, result.high_tuition);
        let cost = cost_of_a_thousand(&a);
        assert!((cost - (1_000.0 + 1_000.0 / 1.03 + 1_000.0 / 1.03 / 1.03) / 3.0).abs() < 1e-6, "{cost}");
        let with = payback(&Assumptions { tuition: Some((0.0, 2_000.0)), ..a });
        let off = result.low_tuition.net_present_value() - with.high_tuition.net_present_value();
        assert!((off - 2.0 * cost).abs() < 1e-6);
    }

    #[test]
    fn a_loss_never_breaks_even_and_a_free_gain_does_at_once() {
        let loss = Assumptions { pay_now: year(30.0), pay_then: year(20.0), ..Assumptions::default() };
        assert_eq!(payback(&loss).low_tuition.break_even, None);
        let gain = Assumptions { pay_now: 1.0, pay_then: 2.0, years: 0.0, ..Assumptions::default() };
        assert_eq!(payback(&gain).low_tuition.break_even, Some(1));
    }

    #[test]
    fn half_a_year_of_school_costs_half_a_year_of_pay() {
        let a = Assumptions {
            pay_now: 100.0,
            pay_then: 100.0,
            years: 0.5,
            rate: 0.0,
            horizon: 2,
            ..Assumptions::default()
        };
        assert_eq!(payback(&a).low_tuition.sums, vec![-50.0, -50.0]);
    }

    /// Tuition is spread over the years of school, the last of which may be a part; without school it is paid at once.
    #[test]
    fn tuition_is_paid_as_school_goes_on() {
        let a = Assumptions { years: 1.5, rate: 0.0, horizon: 3, ..Assumptions::default() };
        let sums = |a: &Assumptions, tuition| {
            payback(&Assumptions { tuition: Some((tuition, 0.0)), ..*a }).low_tuition.sums
        };
        assert_eq!(sums(&a, 3_000.0), [-2_000.0, -3_000.0, -3_000.0]);
        assert_eq!(sums(&Assumptions { years: 0.0, ..a }, 900.0), [-900.0, -900.0, -900.0]);
    }

    /// What is earned at school lessens what is forgone, what is not sure to come counts by its chance, and later money
    /// is worth less.
    #[test]
    fn pay_kept_chance_and_rate_each_have_their_part() {
        let a = Assumptions {
            pay_now: 100.0,
            pay_then: 200.0,
            years: 1.0,
            rate: 0.25,
            horizon: 2,
            ..Assumptions::default()
        };
        let sums = |a: &Assumptions| payback(a).low_tuition.sums;
        assert_eq!(sums(&a), [-100.0, -100.0 + 100.0 / 1.25]);
        assert_eq!(sums(&Assumptions { pay_kept: Some(0.4), ..a }), [-60.0, -60.0 + 80.0]);
        assert_eq!(sums(&Assumptions { probability: 0.5, ..a }), [-100.0, -100.0 + 40.0]);
        // Even again in the third year, counted from the first, where the sum is no longer below nothing.
        let even = Assumptions { rate: 0.0, horizon: 3, ..a };
        assert_eq!(payback(&even).low_tuition.break_even, Some(2));
        assert_eq!(payback(&Assumptions { horizon: 1, ..even }).low_tuition.break_even, None);
    }

    /// Years are the months of the shortest and the longest way by twelve.
    #[test]
    fn schooling_is_told_in_years() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let mut seen = 0;
        for group in metier_model::GroupId::all().step_by(5) {
            let Some(occupation) = catalog.occupation(group, metier_model::Lang::En) else { continue };
            let (Some(own), Some(length)) = (
                schooling(&occupation, None, Geo::Canada),
                schooling::length(&occupation, None, Geo::Canada),
            ) else {
                continue;
            };
            let span = if own.apprenticeship { length.practice } else { length.schooling };
            assert!((own.years.0 * 12.0 - f64::from(span.shortest)).abs() < 1e-6);
            assert!((own.years.1 * 12.0 - f64::from(span.longest)).abs() < 1e-6);
            seen += usize::from(own.years.0 > 1.0 && own.years.1 > own.years.0);
        }
        assert!(seen > 5, "{seen}");
    }

    /// An apprentice is paid, so that it is schooling only where nothing else leads there; a way of no known length has
    /// none.
    #[test]
    fn an_apprenticeship_is_the_schooling_where_there_is_no_other() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let of = |code: &str| {
            let group = catalog.group(code).unwrap();
            schooling(&catalog.occupation(group, metier_model::Lang::En).unwrap(), None, Geo::Canada)
        };
        let electrician = of("72200").unwrap();
        assert_eq!(
            (electrician.years, electrician.apprenticeship, electrician.open),
            ((4.0, 5.0), true, false)
        );
        // Some ways are open, and the longest is a school's: nobody is told the apprentice's years.
        let open = of("72204").unwrap();
        assert_eq!((open.years, open.apprenticeship, open.open), ((0.0, 2.0), false, true));
        assert_eq!(of("53111"), None, "of no known length");
        assert_eq!(of("72021"), None, "nor is the apprenticeship's known");
        let nurse = of("31301").unwrap();
        assert!(!nurse.apprenticeship && nurse.years.0 >= 2.0, "{nurse:?}");
    }

    /// Reports tell by one word each where the years are from.
    #[test]
    fn each_origin_of_the_years_has_a_word_of_its_own() {
        let years = (1.0, 2.0);
        let with =
            |published| Schooling { years, published, apprenticeship: false, open: false, by_work: None };
        for (schooling, word) in [
            (None, "assumed"),
            (Some(with(Some(true))), "published"),
            (Some(with(Some(false))), "estimated"),
            (Some(with(None)), "none-needed"),
        ] {
            assert_eq!(YearsFrom::written(schooling.as_ref()).token(), word);
        }
        assert_eq!(YearsFrom::Given.token(), "given");
    }
}
