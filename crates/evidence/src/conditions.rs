//! What the day is like: conditions of work, each by one or two published scales of work context of `OaSIS`.
//!
//! The publisher names what each scale counts (how often, for how much of the time, how much it matters) and not its
//! steps: 0 says that something does not apply, the highest is the most. Two scales have three steps: the kind of schedule
//! (regular, irregular, seasonal) and how long the week is, whose hours the publisher does not name.

use metier_data::Catalog;
use metier_model::facts::ContextMeasure;

metier_model::tokens! {
    /// A condition of work.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Condition {
        /// Regular, irregular or seasonal.
        Schedule = "schedule",
        /// How long the week is.
        Week = "week",
        /// How often time presses.
        Pressure = "pressure",
        /// Out in the weather.
        Outdoors = "outdoors",
        /// In a heated or cooled building.
        Indoors = "indoors",
        /// In great heat or cold.
        HeatCold = "heat-cold",
        /// High up.
        Heights = "heights",
        /// In a narrow place or an awkward position.
        Cramped = "cramped",
        /// In noise.
        Noise = "noise",
        /// Near what can hurt: current, fire, machines, tools.
        Danger = "danger",
        /// Near dust, gases and chemicals.
        Substances = "substances",
        /// Near germs.
        Infection = "infection",
        /// Standing.
        Standing = "standing",
        /// Sitting.
        Sitting = "sitting",
        /// Walking and running.
        Walking = "walking",
        /// The same movements again and again.
        Repetition = "repetition",
        /// Customers and the public.
        Public = "public",
        /// Angry people.
        Anger = "anger",
        /// Violent people.
        Violence = "violence",
    }
}

impl Condition {
    /// The published scales that it rests on; the highest of them counts.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Schedule => &["J01c03-schedule"],
            Self::Week => &["J01c04-hours"],
            Self::Pressure => &["J01c02-frequency"],
            Self::Outdoors => &["J02b05-frequency"],
            Self::Indoors => &["J02b03-frequency"],
            Self::HeatCold => &["J02c06-frequency"],
            Self::Heights => &["J02a06-frequency"],
            Self::Cramped => &["J02a08-frequency"],
            Self::Noise => &["J02c04-frequency"],
            Self::Danger => &["J02a04-frequency", "J02a05-frequency"],
            Self::Substances => &["J02c02-frequency"],
            Self::Infection => &["J02c01-frequency"],
            Self::Standing => &["J03a10-duration"],
            Self::Sitting => &["J03a09-duration"],
            Self::Walking => &["J03a11-duration"],
            Self::Repetition => &["J03a08-duration"],
            Self::Public => &["J04a04-importance"],
            Self::Anger => &["J04a07-frequency"],
            Self::Violence => &["J04a06-frequency"],
        }
    }

    /// What its levels count.
    pub const fn measure(self) -> ContextMeasure {
        match self {
            Self::Schedule => ContextMeasure::Schedule,
            Self::Week => ContextMeasure::Hours,
            Self::Public => ContextMeasure::Importance,
            Self::Standing | Self::Sitting | Self::Walking | Self::Repetition => ContextMeasure::Duration,
            _ => ContextMeasure::Frequency,
        }
    }

    /// The highest level.
    pub const fn top(self) -> u8 {
        self.measure().top()
    }

    /// Whether its levels have words: those of a scale of three. The publisher names none of a scale of five.
    pub const fn has_words(self) -> bool {
        self.top() < 5
    }

    /// Whether its levels are kinds and not steps of more and more.
    pub const fn is_kind(self) -> bool {
        matches!(self, Self::Schedule)
    }

    /// From which level on it marks the work: the two highest of five; of what is seldom and weighs heavily the three
    /// highest; a schedule that is not regular, and the longest week.
    pub const fn marks_from(self) -> u8 {
        match self {
            Self::Schedule => 2,
            Self::Week | Self::Heights | Self::Violence => 3,
            _ => 4,
        }
    }

    /// Whether it can keep a person from the work, or draw one to it: what is told at sight where it marks the work.
    pub const fn decides(self) -> bool {
        matches!(
            self,
            Self::Schedule
                | Self::Outdoors
                | Self::HeatCold
                | Self::Heights
                | Self::Noise
                | Self::Danger
                | Self::Infection
                | Self::Violence
        )
    }
}

/// The levels of one condition over some profiles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The lowest.
    pub low: u8,
    /// The highest.
    pub high: u8,
    /// Their mean.
    pub mean: f32,
}

/// The levels of work context, with the places of each condition among the scales.
pub struct Conditions<'c> {
    catalog: &'c Catalog,
    places: Vec<Vec<usize>>,
}

impl<'c> Conditions<'c> {
    /// Of a catalogue; its table of scales is decoded now.
    pub fn new(catalog: &'c Catalog) -> Self {
        let scales = catalog.context_scales();
        let place = |column: &&str| scales.iter().position(|scale| scale.column == **column);
        let places = Condition::ALL.map(|condition| condition.columns().iter().filter_map(place).collect());
        Self { catalog, places: places.into() }
    }

    /// The levels of a profile on all scales; empty where it is not rated.
    pub fn all(&self, profile: usize) -> Vec<u8> {
        self.catalog.context(profile)
    }

    /// Of the levels of a profile, that of one condition.
    pub fn of(&self, levels: &[u8], condition: Condition) -> Option<u8> {
        let places = self.places.get(condition as usize)?;
        places.iter().filter_map(|&at| levels.get(at).copied()).max()
    }

    /// The level of one condition in a profile.
    pub fn level(&self, profile: usize, condition: Condition) -> Option<u8> {
        let places = self.places.get(condition as usize)?;
        places.iter().filter_map(|&at| self.catalog.context_level(profile, at)).max()
    }

    /// The levels of one condition over some profiles; none where none is rated.
    pub fn span(&self, profiles: &[usize], condition: Condition) -> Option<Span> {
        span(profiles.iter().filter_map(|&profile| self.level(profile, condition)))
    }

    /// What marks the work of a profile, in the order of the conditions, each with its level.
    pub fn marks(&self, profile: usize) -> Vec<(Condition, u8)> {
        let levels = self.all(profile);
        let own = |condition: Condition| Some((condition, self.of(&levels, condition)?));
        let marked = Condition::ALL.into_iter().filter_map(own);
        marked.filter(|(condition, level)| *level >= condition.marks_from()).collect()
    }
}

/// The lowest, the highest and the mean of some levels.
pub fn span(levels: impl Iterator<Item = u8>) -> Option<Span> {
    let all: Vec<u8> = levels.collect();
    let sum: u32 = all.iter().map(|&level| u32::from(level)).sum();
    let (low, high) = (all.iter().min().copied()?, all.iter().max().copied()?);
    Some(Span { low, high, mean: sum as f32 / all.len() as f32 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::profile;

    #[test]
    fn every_condition_rests_on_scales_that_count_what_it_says() {
        let catalog = Catalog::embedded().unwrap();
        let conditions = Conditions::new(&catalog);
        let scales = catalog.context_scales();
        for condition in Condition::ALL {
            let places = &conditions.places[condition as usize];
            assert_eq!(places.len(), condition.columns().len(), "{condition:?}");
            assert!(places.iter().all(|&at| scales[at].measure == condition.measure()), "{condition:?}");
            // It tells profiles apart: some are marked by it, most are not.
            let all = 0..catalog.profiles().codes.len();
            let marked =
                all.filter(|&own| conditions.level(own, condition).unwrap() >= condition.marks_from());
            assert!((5..700).contains(&marked.count()), "{condition:?}");
        }
    }

    #[test]
    fn roofers_work_outdoors_and_high_up_and_accountants_sit() {
        let catalog = Catalog::embedded().unwrap();
        let conditions = Conditions::new(&catalog);
        let level =
            |code: &str, condition| conditions.level(profile(&catalog, code).unwrap(), condition).unwrap();
        assert_eq!(level("73110.01", Condition::Heights), 5);
        assert!(level("73110.01", Condition::Outdoors) >= 4);
        assert_eq!(level("11100.01", Condition::Heights), 0);
        assert!(level("11100.01", Condition::Sitting) >= 4);
        assert_eq!(level("42100.00", Condition::Violence), 5);
        assert_eq!(level("85101.00", Condition::Schedule), 3, "harvesting is seasonal");
        let marks = conditions.marks(profile(&catalog, "73110.01").unwrap());
        assert!(marks.contains(&(Condition::Heights, 5)), "{marks:?}");
    }

    #[test]
    fn a_span_has_the_lowest_the_highest_and_the_mean() {
        assert_eq!(span([1, 4, 4].into_iter()), Some(Span { low: 1, high: 4, mean: 3.0 }));
        assert_eq!(span(std::iter::empty()), None);
    }
}
