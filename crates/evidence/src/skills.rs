//! What the work asks of a person: levels of skills, abilities, knowledge and work activities by `OaSIS` profile.

use metier_data::Catalog;
use metier_model::{GroupId, Method};

/// Source of the levels.
pub const SOURCE: &str = "oasis-2025";
/// Formula of the levels of several profiles, in words.
pub const MEAN: Method = Method::SkillsMean;
/// Formula of what sets a profile apart, in words.
pub const APART: Method = Method::SkillsApart;

metier_model::tokens! {
    /// The families of scales.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Family {
        /// Skills, 0-5.
        Skills = "skills",
        /// Abilities, 0-5.
        Abilities = "abilities",
        /// Knowledge, 0-3.
        Knowledge = "knowledge",
        /// Work activities, 0-5.
        Activities = "work-activities",
    }
}

impl Family {
    /// The highest level.
    pub fn top(self) -> u8 {
        if self == Self::Knowledge { 3 } else { 5 }
    }
}

/// The level of one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Position of the scale.
    pub scale: usize,
    /// Its family.
    pub family: Family,
    /// 0 (does not apply) to [`Family::top`].
    pub value: f32,
    /// Mean over all profiles.
    pub mean: f32,
}

impl Level {
    /// Share of the scale, 0-1.
    pub fn share(&self) -> f32 {
        self.value / f32::from(self.family.top())
    }

    /// Difference from the mean over all profiles, in levels.
    pub fn apart(&self) -> f32 {
        self.value - self.mean
    }

    fn apart_share(&self) -> f32 {
        self.apart() / f32::from(self.family.top())
    }
}

/// Mean level of every scale over all profiles.
pub fn means(catalog: &Catalog) -> Vec<f32> {
    mean_of(catalog, 0..catalog.profiles().codes.len())
}

fn mean_of(catalog: &Catalog, profiles: impl ExactSizeIterator<Item = usize>) -> Vec<f32> {
    let count = profiles.len().max(1) as f32;
    let mut sums = vec![0_u32; catalog.profiles().scales.len()];
    for profile in profiles {
        for (sum, &score) in sums.iter_mut().zip(catalog.scores(profile)) {
            *sum += u32::from(score);
        }
    }
    sums.into_iter().map(|sum| sum as f32 / count).collect()
}

/// Positions of the profiles of a unit group.
pub fn profiles_of(catalog: &Catalog, group: GroupId) -> Vec<usize> {
    let groups = &catalog.profiles().groups;
    let from = groups.partition_point(|&other| other < group.0);
    let to = groups.partition_point(|&other| other <= group.0);
    (from..to).collect()
}

/// Position of a profile by its code.
pub fn profile(catalog: &Catalog, code: &str) -> Option<usize> {
    catalog.profiles().codes.iter().position(|other| other == code)
}

/// Levels of a profile, or the mean levels of several, in the order of the scales; empty without profiles.
pub fn levels(catalog: &Catalog, means: &[f32], profiles: &[usize]) -> Vec<Level> {
    if profiles.is_empty() {
        return Vec::new();
    }
    let values = mean_of(catalog, profiles.iter().copied());
    let scales = catalog.profiles().scales.iter().enumerate();
    scales
        .zip(values)
        .zip(means)
        .filter_map(|(((scale, known), value), &mean)| {
            Some(Level { scale, family: Family::of_token(&known.group)?, value, mean })
        })
        .collect()
}

/// The highest levels of a family, those further above the mean of all profiles first among equals.
pub fn highest(levels: &[Level], family: Family) -> Vec<Level> {
    let mut own: Vec<Level> =
        levels.iter().filter(|level| level.family == family && level.value > 0.0).copied().collect();
    own.sort_by(|a, b| b.value.total_cmp(&a.value).then(b.apart().total_cmp(&a.apart())));
    own
}

/// Levels by how far they lie from the mean of all profiles, the furthest above first.
pub fn apart(levels: &[Level]) -> Vec<Level> {
    let mut all = levels.to_vec();
    all.sort_by(|a, b| b.apart_share().total_cmp(&a.apart_share()).then(a.scale.cmp(&b.scale)));
    all
}

/// Scales on which two profiles differ most, with both levels; the furthest first.
pub fn differences(own: &[Level], other: &[Level]) -> Vec<(Level, Level)> {
    let mut pairs: Vec<(Level, Level)> = own
        .iter()
        .zip(other)
        .map(|(a, b)| (*a, *b))
        .filter(|(a, b)| (a.value - b.value).abs() > 0.05)
        .collect();
    let gap = |(a, b): &(Level, Level)| (a.share() - b.share()).abs();
    pairs.sort_by(|a, b| gap(b).total_cmp(&gap(a)).then(a.0.scale.cmp(&b.0.scale)));
    pairs
}

/// Other profiles whose scores are the very same numbers: borrowed, not measured apart.
pub fn identical(catalog: &Catalog, profile: usize) -> Vec<usize> {
    let own = catalog.scores(profile);
    let all = 0..catalog.profiles().codes.len();
    all.filter(|&other| other != profile && !own.is_empty() && catalog.scores(other) == own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog() -> Catalog {
        Catalog::embedded().unwrap()
    }

    #[test]
    fn levels_keep_to_their_scale_and_every_scale_has_a_family() {
        let catalog = catalog();
        let means = means(&catalog);
        assert_eq!(means.len(), catalog.profiles().scales.len());
        for group in GroupId::all() {
            let profiles = profiles_of(&catalog, group);
            assert!(!profiles.is_empty(), "{}", catalog.code(group));
            let levels = levels(&catalog, &means, &profiles);
            assert_eq!(levels.len(), means.len());
            assert!(
                levels.iter().all(|level| (0.0..=1.0).contains(&level.share())),
                "{}",
                catalog.code(group)
            );
        }
    }

    #[test]
    fn differences_from_the_mean_cancel_out_over_all_profiles() {
        let catalog = catalog();
        let means = means(&catalog);
        let count = catalog.profiles().codes.len();
        let sum: f32 = (0..count).map(|p| levels(&catalog, &means, &[p])[0].apart()).sum();
        assert!(sum.abs() < 0.1, "{sum}");
    }

    #[test]
    fn an_ocularist_is_set_apart_by_what_ocularists_do() {
        let catalog = catalog();
        let means = means(&catalog);
        let own = levels(&catalog, &means, &[profile(&catalog, "32129.02").unwrap()]);
        let first = apart(&own)[0];
        assert!(first.apart() > 1.0 && first.value > first.mean);
        let other = levels(&catalog, &means, &[profile(&catalog, "32129.01").unwrap()]);
        let pairs = differences(&own, &other);
        assert!(pairs.len() > 10 && pairs[0].0.value != pairs[0].1.value);
    }

    #[test]
    fn no_profile_of_this_edition_borrows_the_scores_of_another() {
        let catalog = catalog();
        for profile in 0..catalog.profiles().codes.len() {
            assert!(identical(&catalog, profile).is_empty(), "{}", catalog.profiles().codes[profile]);
        }
    }

    fn level(scale: usize, family: Family, value: f32, mean: f32) -> Level {
        Level { scale, family, value, mean }
    }

    #[test]
    fn the_highest_come_first_and_what_is_not_asked_for_is_left_out() {
        let all = [
            level(0, Family::Skills, 2.0, 1.0),
            level(1, Family::Skills, 4.0, 3.5),
            level(2, Family::Skills, 4.0, 1.0),
            level(3, Family::Skills, 0.0, 2.0),
            level(4, Family::Knowledge, 3.0, 1.0),
        ];
        let scales = |levels: &[Level]| levels.iter().map(|level| level.scale).collect::<Vec<_>>();
        // Of two alike the one that is further above the mean.
        assert_eq!(scales(&highest(&all, Family::Skills)), [2, 1, 0]);
        assert_eq!(scales(&highest(&all, Family::Knowledge)), [4]);
        // Apart by the share of the scale: 2 of 3 before 3 of 5, and below the mean last.
        assert_eq!(scales(&apart(&all)), [4, 2, 0, 1, 3]);
    }

    #[test]
    fn differences_are_those_that_can_be_seen_the_largest_first() {
        let own = [
            level(0, Family::Skills, 3.0, 0.0),
            level(1, Family::Skills, 3.0, 0.0),
            level(2, Family::Knowledge, 1.0, 0.0),
            level(3, Family::Skills, 5.0, 0.0),
        ];
        let other = [
            level(0, Family::Skills, 3.04, 0.0),
            level(1, Family::Skills, 3.1, 0.0),
            level(2, Family::Knowledge, 3.0, 0.0),
            level(3, Family::Skills, 2.0, 0.0),
        ];
        let pairs = differences(&own, &other);
        // Two of three levels of knowledge are more than three of five of a skill.
        assert_eq!(pairs.iter().map(|(a, _)| a.scale).collect::<Vec<_>>(), [2, 3, 1]);
        for family in Family::ALL {
            assert_eq!(Family::of_token(family.token()), Some(family));
            assert_eq!(family.top(), if family == Family::Knowledge { 3 } else { 5 });
        }
    }

    #[test]
    fn a_profile_is_found_by_its_code_and_its_group() {
        let catalog = catalog();
        for (position, code) in catalog.profiles().codes.iter().enumerate() {
            assert_eq!(profile(&catalog, code), Some(position));
            let group = GroupId(catalog.profiles().groups[position]);
            assert!(
                profiles_of(&catalog, group).contains(&position) && code.starts_with(catalog.code(group))
            );
        }
        let all: usize = GroupId::all().map(|group| profiles_of(&catalog, group).len()).sum();
        assert_eq!((all, profile(&catalog, "00000.99")), (catalog.profiles().codes.len(), None));
        assert!(levels(&catalog, &means(&catalog), &[]).is_empty());
    }
}
