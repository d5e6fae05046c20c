//! Two occupations held against each other: how alike they are, how far their TEER and their schooling lie apart.

use std::iter::Sum;

use metier_data::Catalog;
use metier_model::facts::Neighbour;
use metier_model::likeness::{self, Vectors};
use metier_model::schema::Studies;
use metier_model::{Geo, GroupId, UNIT_GROUPS};

use metier_evidence::skills;

/// Likeness of all unit groups to each other by their `OaSIS` scores.
pub struct Likeness<'e> {
    catalog: &'e Catalog,
    vectors: Vectors,
}

impl<'e> Likeness<'e> {
    /// Reads the scores of all profiles.
    pub fn new(catalog: &'e Catalog) -> Self {
        let profiles = catalog.profiles();
        let rows = profiles.groups.iter().enumerate().map(|(i, &g)| (usize::from(g), catalog.scores(i)));
        let vectors = Vectors::of_groups(UNIT_GROUPS, profiles.scales.len(), rows);
        Self { catalog, vectors }
    }

    /// The row of a unit group, or of one of its roles, of length one.
    pub(super) fn row(&self, group: GroupId, role: Option<&str>) -> Vec<f32> {
        match role.and_then(|code| skills::profile(self.catalog, code)) {
            Some(position) => {
                let mut own: Vec<f32> =
                    self.catalog.scores(position).iter().map(|&score| f32::from(score)).collect();
                likeness::normalize(&mut own);
                own
            }
            None => self.vectors.row(group.index()).to_vec(),
        }
    }

    /// The row of a unit group, of length one.
    pub(super) fn group(&self, group: GroupId) -> &[f32] {
        self.vectors.row(group.index())
    }

    /// All unit groups but one by their likeness to a row, the most alike first; of equally alike ones the lower code
    /// first.
    pub(super) fn ranked(&self, own: &[f32], but: GroupId) -> impl Iterator<Item = GroupId> {
        let mut cosines: Vec<(f32, GroupId)> = GroupId::all()
            .filter(|&other| other != but)
            .map(|other| (likeness::cosine(own, self.group(other)), other))
            .collect();
        cosines.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        cosines.into_iter().map(|(_, group)| group)
    }

    /// A unit group by the percentile among all pairs, 0-100, of its likeness to a row.
    pub(super) fn neighbour(&self, own: &[f32], group: GroupId) -> Neighbour {
        let cosine = likeness::cosine(own, self.vectors.row(group.index()));
        let percentile = likeness::percentile(&self.catalog.profiles().ruler, cosine);
        Neighbour { group, percentile, identical: cosine > likeness::IDENTICAL }
    }

    /// The percentile of two unit groups.
    pub fn between(&self, from: GroupId, to: GroupId) -> f32 {
        self.neighbour(self.vectors.row(from.index()), to).percentile
    }
}

/// Months of schooling of the role that asks for the least in a place; none where no length is stated.
pub fn least_months(catalog: &Catalog, group: GroupId, place: Geo) -> Option<f32> {
    catalog.columns().least_schooling(group, place)
}

/// Months that a length may lie above a limit: sums of weeks and hours are not exact.
const SLACK: f32 = 0.01;

/// The one rule of every "at most" of schooling, months: it is within where its longest stated length is and nothing of
/// it lacks a length, it is not where its shortest is longer, and between the two it is only possible.
pub fn within((low, high): (f32, f32), whole: bool, most: f32) -> Option<bool> {
    match (low <= most + SLACK, high <= most + SLACK) {
        (false, _) => Some(false),
        (true, true) if whole => Some(true),
        _ => None,
    }
}

/// Whether some way in asks for so many months of schooling at most, by [`within`]; none where none surely does and one
/// possibly.
pub fn schooling_within(catalog: &Catalog, group: GroupId, months: f32, place: Geo) -> Option<bool> {
    let entry = catalog.entry(group, place)?;
    let least = |least: Option<f32>| least.map(|least| within((least, least), true, months) == Some(true));
    // A way that takes so long at most whatever its length turns out to be.
    let surely = |way: &Studies| !way.by_work && within(way.months(), !way.is_open(), months) == Some(true);
    match (least(entry.stated), least(entry.open)) {
        (Some(true), _) => entry.programs.iter().any(surely).then_some(true),
        (_, Some(true)) | (None, None) => None,
        _ => Some(false),
    }
}

/// Practice on the way in that asks for the least schooling: apprenticeship, supervised practice, learning at work.
/// It stands beside the schooling, since nothing that one has shortens it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Practice {
    /// Months of it at least; what has no stated length counts nothing.
    pub months: f32,
    /// Months of it at most.
    pub most: f32,
    /// Whether all of it has a stated length.
    pub timed: bool,
}

impl Practice {
    /// Practice on the shortest way into a unit group in a place; one that is not known where no way in is written.
    pub fn into(catalog: &Catalog, group: GroupId, place: Geo) -> Self {
        let least = catalog.entry(group, place).and_then(|entry| entry.least);
        least
            .map_or_else(Self::default, |own| Self::of([own.practice, own.practice_most], !own.practice_open))
    }

    /// Practice from the shortest to the longest, months, and whether all of it has a stated length.
    pub fn of([months, most]: [f32; 2], timed: bool) -> Self {
        Self { months, most, timed }
    }

    /// The least practice that any move there asks for.
    pub fn least_into(catalog: &Catalog, group: GroupId, place: Geo) -> Self {
        let ways = catalog.entry(group, place).map_or(&[][..], |entry| entry.programs.as_slice());
        let by_work = ways.iter().filter(|way| way.by_work).map(|way| &way.worked);
        let all = by_work.map(|own| Self::of(own.practice, !own.practice_open));
        all.fold(Self::into(catalog, group, place), |least, one| Self {
            months: least.months.min(one.months),
            most: least.most.min(one.most),
            timed: least.timed || one.timed,
        })
    }

    /// Months of it as far as they are stated; none where none of it is.
    pub fn known(self) -> Option<f32> {
        Some(self.months).filter(|months| self.timed || *months > 0.0)
    }

    /// Practice in years.
    pub fn years(self) -> StatedYears {
        let [low, high] = [self.months, self.most].map(|months| months / 12.0);
        StatedYears { low, years: low, high, whole: self.timed }
    }
}

/// Years as far as they are stated, from the shortest to the longest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatedYears {
    /// Shortest, where all counts that may.
    pub low: f32,
    /// How many are reckoned with; what has no stated length counts nothing.
    pub years: f32,
    /// Longest.
    pub high: f32,
    /// Whether that is all of them.
    pub whole: bool,
}

impl StatedYears {
    /// Years without a range.
    pub fn of(years: f32, whole: bool) -> Self {
        Self { low: years, years, high: years, whole }
    }

    /// Whether they are known, at least in part.
    pub fn is_known(self) -> bool {
        self.whole || self.years > 0.0
    }

    /// Whether they are so many at most, by [`within`].
    pub fn within(self, most: f32) -> Option<bool> {
        within((12.0 * self.low, 12.0 * self.high), self.whole, 12.0 * most)
    }
}

impl Sum for StatedYears {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::of(0.0, true), |sum, one| Self {
            low: sum.low + one.low,
            years: sum.years + one.years,
            high: sum.high + one.high,
            whole: sum.whole && one.whole,
        })
    }
}

/// Steps of TEER up from one unit group to another.
pub fn teer_step(catalog: &Catalog, from: GroupId, to: GroupId) -> i8 {
    catalog.teer(from).0 as i8 - catalog.teer(to).0 as i8
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Up is to a lower TEER number, and back is down by as many.
    #[test]
    fn a_step_up_is_towards_teer_0() {
        let catalog = Catalog::embedded().unwrap();
        let group = |code| catalog.group(code).unwrap();
        let (manager, nurse, helper) = (group("30010"), group("31301"), group("65201"));
        assert_eq!(teer_step(&catalog, helper, nurse), 4);
        assert_eq!(teer_step(&catalog, nurse, helper), -4);
        assert_eq!(teer_step(&catalog, nurse, manager), 1);
        assert_eq!(teer_step(&catalog, nurse, nurse), 0);
    }

    /// A length is within where all of it is, not within where none of it is, and possibly in between and where a part of
    /// it is not stated.
    #[test]
    fn a_length_is_within_where_its_longest_is() {
        for (ends, whole, most, told) in [
            ((24.0, 24.0), true, 24.0, Some(true)),
            ((12.0, 24.0), true, 24.0, Some(true)),
            ((24.0, 36.0), true, 24.0, None),
            ((0.0, 48.0), true, 24.0, None),
            ((36.0, 36.0), true, 24.0, Some(false)),
            ((12.0, 12.0), false, 24.0, None),
            ((36.0, 36.0), false, 24.0, Some(false)),
            ((0.0, 0.0), true, 0.0, Some(true)),
        ] {
            assert_eq!(within(ends, whole, most), told, "{ends:?} {whole} {most}");
            let years = StatedYears { low: ends.0 / 12.0, years: 0.0, high: ends.1 / 12.0, whole };
            assert_eq!(years.within(most / 12.0), told);
        }
    }

    /// A way of four years at most is one within four years, whatever way of no stated length may stand for it; below
    /// that nobody knows, and where all ways have a length it is no below their shortest. A diploma of two years with a program of no stated
    /// length behind it takes longer, nobody knows by how much.
    #[test]
    fn a_way_of_stated_length_answers_beside_one_of_none() {
        let catalog = Catalog::embedded().unwrap();
        let within =
            |code, months| schooling_within(&catalog, catalog.group(code).unwrap(), months, Geo::Canada);
        assert_eq!((within("11200", 24.0), within("11200", 7.0)), (Some(true), Some(false)));
        assert_eq!(within("11200", 12.0), None, "8 to 24 months");
        assert_eq!((within("22313", 24.0), within("22313", 12.0)), (Some(true), Some(false)));
        assert_eq!((within("32200", 48.0), within("32200", 36.0)), (Some(true), None));
        assert_eq!((within("41101", 72.0), within("41101", 48.0)), (Some(true), Some(false)));
        assert_eq!((within("32103", 36.0), within("32103", 24.0)), (Some(true), None));
        assert_eq!((within("10021", 24.0), within("10021", 23.0)), (None, Some(false)));
        // What the least way says, this never denies.
        for group in GroupId::all() {
            if let Some(least) = least_months(&catalog, group, Geo::Canada) {
                assert_ne!(
                    schooling_within(&catalog, group, least, Geo::Canada),
                    Some(false),
                    "{}",
                    catalog.code(group)
                );
            }
        }
    }

    /// Everything is most like itself, and as like another as that is like it.
    #[test]
    fn likeness_is_mutual_and_most_with_itself() {
        let catalog = Catalog::embedded().unwrap();
        let likeness = Likeness::new(&catalog);
        let group = |code| catalog.group(code).unwrap();
        for (a, b) in [("32129", "32120"), ("72200", "21231"), ("00010", "65201")] {
            let (a, b) = (group(a), group(b));
            assert!((likeness.between(a, b) - likeness.between(b, a)).abs() < 0.01);
            assert!(likeness.between(a, a) >= likeness.between(a, b));
            assert!(likeness.neighbour(likeness.group(a), a).identical);
            assert!(!likeness.neighbour(likeness.group(a), b).identical);
            assert_eq!(likeness.row(a, None), likeness.group(a));
        }
        // The percentiles are those that the archive has for its nearest.
        let own = group("32129");
        for near in catalog.facts(own).near {
            assert!((likeness.between(own, near.group) - near.percentile).abs() < 0.01);
            assert_eq!(likeness.neighbour(likeness.group(own), near.group).identical, near.identical);
        }
        let role = likeness.row(group("32129"), Some("32129.03"));
        assert!(role != likeness.group(group("32129")));
        assert!((role.iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-4);
    }
}
