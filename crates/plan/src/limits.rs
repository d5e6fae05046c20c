//! What a person cannot do, or would rather not, and which work asks for it: a filter, and never a score.
//!
//! Each statement rests on one or two published levels of `OaSIS`, 0 (does not apply) to 5 (highest): see
//! [`Strain::rests_on`]. The publisher names only the ends of a scale; this project draws two lines on it. Who cannot do
//! something is spared work that asks for it at the middle of the scale or above ([`Strain::least`], 3 of 5); who would
//! rather not, work that asks for it at one of the two highest levels (4 or 5). What is seldom and weighs heavily where it
//! comes, heights and violence, has its lines one level below (2 and 3). The kind of schedule and the length of the week
//! have three steps and one line: what is not regular, and the longest week. Of a unit group one role has to spare the
//! person from all that they named; where nobody has rated its roles, that is unknown.
//!
//! No scale tells of nights and shifts: work by shifts that come back regularly counts as regular.

use std::cell::OnceCell;

use metier_data::Catalog;
use metier_evidence::conditions::{Condition, Conditions};
use metier_evidence::skills::{Family, profiles_of};
use metier_model::{GroupId, Lang};
use metier_words::Msg;

metier_model::tokens! {
    /// Something that work can ask of the body, the senses or the mind.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Strain {
        /// Lifting, pushing and carrying what is heavy.
        Lifting = "lifting",
        /// Exerting the body for long.
        Stamina = "stamina",
        /// Bending, stretching, twisting.
        Bending = "bending",
        /// Fine and steady work of the hands.
        Handwork = "handwork",
        /// Driving vehicles or mobile machines.
        Driving = "driving",
        /// Seeing sharply from afar.
        Sight = "sight",
        /// Telling colours apart.
        Colours = "colours",
        /// Telling sounds apart.
        Hearing = "hearing",
        /// Serving the public in person.
        Public = "public",
        /// Settling conflicts.
        Conflict = "conflict",
        /// Reckoning with numbers.
        Numbers = "numbers",
        /// Writing texts.
        Writing = "writing",
        /// Being out in the weather.
        Outdoors = "outdoors",
        /// Great heat or cold.
        HeatCold = "heat-cold",
        /// Being high up.
        Heights = "heights",
        /// Noise.
        Noise = "noise",
        /// Being near what can hurt.
        Danger = "danger",
        /// Dust, gases and chemicals.
        Substances = "substances",
        /// Standing for long.
        Standing = "standing",
        /// Sitting for long.
        Sitting = "sitting",
        /// A schedule that is irregular or seasonal.
        Schedule = "schedule",
        /// Long weeks.
        Week = "long-week",
        /// Violent people.
        Violence = "violence",
    }
}

metier_model::tokens! {
    /// How far a person is from doing something.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Limit {
        /// They cannot.
        Cannot = "cannot",
        /// They would rather not.
        RatherNot = "rather-not",
    }
}

/// What a statement rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Basis {
    /// Scales of what is asked of a person, by family and name; the highest of them counts.
    Scales(&'static [(Family, &'static str)]),
    /// A condition of the work.
    Condition(Condition),
}

impl Strain {
    /// From which level on work asks too much of such a person.
    pub fn least(self, limit: Limit) -> u8 {
        let usual = match limit {
            Limit::Cannot => 3,
            Limit::RatherNot => 4,
        };
        match self {
            Self::Heights | Self::Violence => usual - 1,
            Self::Schedule | Self::Week => self.condition().map_or(usual, Condition::marks_from),
            _ => usual,
        }
    }

    /// The condition of work that it is about; none where it is about what is asked of a person.
    pub fn condition(self) -> Option<Condition> {
        match self.rests_on() {
            Basis::Condition(condition) => Some(condition),
            Basis::Scales(_) => None,
        }
    }

    /// What it rests on.
    pub fn rests_on(self) -> Basis {
        use Family::{Abilities, Activities, Skills};
        let scales: &'static [(Family, &'static str)] = match self {
            Self::Lifting => &[(Abilities, "Static Strength")],
            Self::Stamina => &[(Abilities, "Stamina")],
            Self::Bending => &[(Abilities, "Body Flexibility")],
            Self::Handwork => &[(Abilities, "Arm-Hand Steadiness"), (Abilities, "Finger Dexterity")],
            Self::Driving => &[(Activities, "Operating Vehicles, Mechanized Devices or Equipment")],
            Self::Sight => &[(Abilities, "Far Vision")],
            Self::Colours => &[(Abilities, "Colour Perception")],
            Self::Hearing => &[(Abilities, "Hearing Sensitivity")],
            Self::Public => &[(Activities, "Performing for or Working Directly with the Public")],
            Self::Conflict => &[(Activities, "Resolving Conflicts and Negotiating with Others")],
            Self::Numbers => &[(Skills, "Numeracy")],
            Self::Writing => &[(Skills, "Writing")],
            Self::Outdoors => return Basis::Condition(Condition::Outdoors),
            Self::HeatCold => return Basis::Condition(Condition::HeatCold),
            Self::Heights => return Basis::Condition(Condition::Heights),
            Self::Noise => return Basis::Condition(Condition::Noise),
            Self::Danger => return Basis::Condition(Condition::Danger),
            Self::Substances => return Basis::Condition(Condition::Substances),
            Self::Standing => return Basis::Condition(Condition::Standing),
            Self::Sitting => return Basis::Condition(Condition::Sitting),
            Self::Schedule => return Basis::Condition(Condition::Schedule),
            Self::Week => return Basis::Condition(Condition::Week),
            Self::Violence => return Basis::Condition(Condition::Violence),
        };
        Basis::Scales(scales)
    }

    /// The statement, as it is answered.
    pub fn statement(self) -> Msg {
        self.words().0
    }

    /// The same in a word or two.
    pub fn word(self) -> Msg {
        self.words().1
    }

    fn words(self) -> (Msg, Msg) {
        match self {
            Self::Lifting => (Msg::LimitLifting, Msg::LimitLiftingShort),
            Self::Stamina => (Msg::LimitStamina, Msg::LimitStaminaShort),
            Self::Bending => (Msg::LimitBending, Msg::LimitBendingShort),
            Self::Handwork => (Msg::LimitHandwork, Msg::LimitHandworkShort),
            Self::Driving => (Msg::LimitDriving, Msg::LimitDrivingShort),
            Self::Sight => (Msg::LimitSight, Msg::LimitSightShort),
            Self::Colours => (Msg::LimitColours, Msg::LimitColoursShort),
            Self::Hearing => (Msg::LimitHearing, Msg::LimitHearingShort),
            Self::Public => (Msg::LimitPublic, Msg::LimitPublicShort),
            Self::Conflict => (Msg::LimitConflict, Msg::LimitConflictShort),
            Self::Numbers => (Msg::LimitNumbers, Msg::LimitNumbersShort),
            Self::Writing => (Msg::LimitWriting, Msg::LimitWritingShort),
            Self::Outdoors => (Msg::LimitOutdoors, Msg::LimitOutdoorsShort),
            Self::HeatCold => (Msg::LimitHeatCold, Msg::LimitHeatColdShort),
            Self::Heights => (Msg::LimitHeights, Msg::LimitHeightsShort),
            Self::Noise => (Msg::LimitNoise, Msg::LimitNoiseShort),
            Self::Danger => (Msg::LimitDanger, Msg::LimitDangerShort),
            Self::Substances => (Msg::LimitSubstances, Msg::LimitSubstancesShort),
            Self::Standing => (Msg::LimitStanding, Msg::LimitStandingShort),
            Self::Sitting => (Msg::LimitSitting, Msg::LimitSittingShort),
            Self::Schedule => (Msg::LimitSchedule, Msg::LimitScheduleShort),
            Self::Week => (Msg::LimitWeek, Msg::LimitWeekShort),
            Self::Violence => (Msg::LimitViolence, Msg::LimitViolenceShort),
        }
    }
}

/// What one person cannot do, or would rather not, in the order of [`Strain::ALL`]; none where it is no matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits([Option<Limit>; Strain::ALL.len()]);

impl Limits {
    /// One answer alone.
    pub fn only(strain: Strain, limit: Limit) -> Self {
        let mut own = Self::default();
        own.set(strain, Some(limit));
        own
    }

    /// The answer to a statement.
    pub fn get(&self, strain: Strain) -> Option<Limit> {
        self.0.get(strain as usize).copied().flatten()
    }

    /// Answers a statement.
    pub fn set(&mut self, strain: Strain, limit: Option<Limit>) {
        if let Some(slot) = self.0.get_mut(strain as usize) {
            *slot = limit;
        }
    }

    /// What was answered.
    pub fn answered(&self) -> impl Iterator<Item = (Strain, Limit)> + '_ {
        Strain::ALL.into_iter().filter_map(move |strain| Some((strain, self.get(strain)?)))
    }

    /// Whether nothing is a matter.
    pub fn is_empty(&self) -> bool {
        self.answered().next().is_none()
    }

    /// `lifting,writing:rather-not`; none where a word is no statement, or nothing is named.
    pub fn read(text: &str) -> Option<Self> {
        let mut own = Self::default();
        for word in text.split([',', ' ']).filter(|word| !word.is_empty()) {
            let (strain, limit) = match word.split_once(':') {
                None => (word, Limit::Cannot),
                Some((strain, limit)) => (strain, Limit::of_token(limit)?),
            };
            own.set(Strain::of_token(strain)?, Some(limit));
        }
        (!own.is_empty()).then_some(own)
    }

    /// As [`Self::read`] reads them; empty where nothing is answered.
    pub fn written(&self) -> String {
        let word = |(strain, limit): (Strain, Limit)| match limit {
            Limit::Cannot => strain.token().to_owned(),
            Limit::RatherNot => format!("{}:{}", strain.token(), limit.token()),
        };
        self.answered().map(word).collect::<Vec<_>>().join(",")
    }
}

/// Where the scales of each statement stand among the scores.
pub struct Scores<'c> {
    catalog: &'c Catalog,
    conditions: Conditions<'c>,
    places: Vec<Vec<usize>>,
    /// How many unit groups each answer to each statement leaves out; counted when it is first asked for.
    removed: Vec<[OnceCell<usize>; Limit::ALL.len()]>,
}

impl<'c> Scores<'c> {
    /// The scales of all statements.
    pub fn new(catalog: &'c Catalog) -> Self {
        let all = &catalog.profiles().scales;
        let place = |&(family, name): &(Family, &str)| {
            let is_own = |scale: &metier_model::facts::Scale| {
                scale.group == family.token() && scale.name.name(Lang::default()) == name
            };
            all.iter().position(is_own)
        };
        let places = Strain::ALL.map(|strain| match strain.rests_on() {
            Basis::Scales(scales) => scales.iter().filter_map(place).collect(),
            Basis::Condition(_) => Vec::new(),
        });
        let removed = Strain::ALL.iter().map(|_| Default::default()).collect();
        Self { catalog, conditions: Conditions::new(catalog), places: places.into(), removed }
    }

    /// The level at which a role asks for something, 0 to 5; none where it is not rated.
    fn level(&self, profile: usize, strain: Strain) -> Option<u8> {
        if let Some(condition) = strain.condition() {
            return self.conditions.level(profile, condition);
        }
        let scores = self.catalog.scores(profile);
        let places = self.places.get(strain as usize)?;
        places.iter().filter_map(|&at| scores.get(at).copied()).max()
    }

    /// What is asked by the role that a person with these limits is spared most: each thing that they named, with its
    /// level. None where no role is rated.
    pub fn asked(&self, group: GroupId, limits: &Limits) -> Option<Vec<(Strain, u8)>> {
        let role = |profile: usize| {
            let levels: Option<Vec<(Strain, u8)>> =
                limits.answered().map(|(strain, _)| Some((strain, self.level(profile, strain)?))).collect();
            let levels = levels?;
            // Kinds of schedule are no more or less of one thing.
            let steps =
                levels.iter().filter(|(strain, _)| !strain.condition().is_some_and(Condition::is_kind));
            let sum: u32 = steps.map(|&(_, level)| u32::from(level)).sum();
            Some((too_much(&levels, limits).count(), sum, levels))
        };
        let least = profiles_of(self.catalog, group).into_iter().filter_map(role);
        least.min_by_key(|&(over, sum, _)| (over, sum)).map(|(.., levels)| levels)
    }

    /// Whether a role of a unit group spares a person with these limits; none where no role is rated.
    pub fn spares(&self, group: GroupId, limits: &Limits) -> Option<bool> {
        let asked = self.asked(group, limits)?;
        Some(too_much(&asked, limits).next().is_none())
    }

    /// How many unit groups are left out by one answer.
    pub fn removes(&self, strain: Strain, limit: Limit) -> usize {
        let counted = || {
            let only = Limits::only(strain, limit);
            GroupId::all().filter(|&group| self.spares(group, &only) == Some(false)).count()
        };
        let kept = self.removed.get(strain as usize).and_then(|of_strain| of_strain.get(limit as usize));
        kept.map_or_else(counted, |kept| *kept.get_or_init(counted))
    }
}

/// What of the levels is more than a person with these limits can do.
pub fn too_much<'l>(levels: &'l [(Strain, u8)], limits: &'l Limits) -> impl Iterator<Item = Strain> + 'l {
    let over = move |&(strain, level): &(Strain, u8)| {
        let limit = limits.get(strain)?;
        (level >= strain.least(limit)).then_some(strain)
    };
    levels.iter().filter_map(over)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_statement_rests_on_scales_that_are_in_the_tables() {
        let catalog = Catalog::embedded().unwrap();
        let scores = Scores::new(&catalog);
        for strain in Strain::ALL {
            let places = &scores.places[strain as usize];
            let scales = match strain.rests_on() {
                Basis::Scales(scales) => scales.len(),
                Basis::Condition(_) => 0,
            };
            assert_eq!(places.len(), scales, "{strain:?}");
            let (cannot, rather) =
                (scores.removes(strain, Limit::Cannot), scores.removes(strain, Limit::RatherNot));
            // It tells occupations apart: not all, not none, and who would rather not is left more.
            let one_line = matches!(strain, Strain::Schedule | Strain::Week);
            assert!((10..450).contains(&cannot), "{strain:?}: {cannot}");
            assert!(
                if one_line { rather == cannot } else { rather < cannot },
                "{strain:?}: {cannot}, {rather}"
            );
        }
    }

    #[test]
    fn limits_are_kept_by_their_words() {
        let words = "lifting,writing:rather-not";
        let limits = Limits::read(words).unwrap();
        assert_eq!(limits.written(), words);
        assert_eq!(limits.get(Strain::Lifting), Some(Limit::Cannot));
        assert_eq!(limits.get(Strain::Writing), Some(Limit::RatherNot));
        assert_eq!(limits.get(Strain::Driving), None);
        for wrong in ["", "flying", "lifting:never", "lifting;driving"] {
            assert_eq!(Limits::read(wrong), None, "{wrong}");
        }
        assert!(Limits::default().is_empty() && Limits::default().written().is_empty());
        for strain in Strain::ALL {
            for limit in Limit::ALL {
                let only = Limits::only(strain, limit);
                assert_eq!(Limits::read(&only.written()), Some(only));
            }
        }
    }

    /// One role has to spare the person from all at once; the roles of a unit group are not mixed.
    #[test]
    fn a_role_spares_or_it_does_not() {
        let catalog = Catalog::embedded().unwrap();
        let scores = Scores::new(&catalog);
        let spares = |code: &str, words: &str| {
            scores.spares(catalog.group(code).unwrap(), &Limits::read(words).unwrap())
        };
        // Movers and firefighters lift, truckers drive, authors write, accountants reckon.
        assert_eq!(spares("42101", "lifting"), Some(false));
        assert_eq!(spares("73300", "driving"), Some(false));
        assert_eq!(spares("51111", "writing"), Some(false));
        assert_eq!(spares("11100", "numbers"), Some(false));
        assert_eq!(spares("11100", "lifting,driving"), Some(true));
        // Roofers are outdoors and high up, police meet violence, farm labourers work by the season, clerks sit.
        assert_eq!(spares("73110", "heights"), Some(false));
        assert_eq!(spares("73110", "outdoors:rather-not"), Some(false));
        assert_eq!(spares("42100", "violence:rather-not"), Some(false));
        assert_eq!(spares("85101", "schedule"), Some(false));
        assert_eq!(spares("14100", "sitting"), Some(false));
        assert_eq!(spares("14100", "outdoors,heights,noise,danger,standing,schedule"), Some(true));
        // Of what is kept with two, each is kept with one of them.
        let both = Limits::read("lifting,public").unwrap();
        for group in GroupId::all().filter(|&group| scores.spares(group, &both) == Some(true)) {
            for one in ["lifting", "public"] {
                assert_eq!(scores.spares(group, &Limits::read(one).unwrap()), Some(true));
            }
            let asked = scores.asked(group, &both).unwrap();
            assert!(asked.len() == 2 && asked.iter().all(|&(_, level)| level < 3), "{asked:?}");
        }
    }
}
