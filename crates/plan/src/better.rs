//! How many moves from one's work pay more and are less exposed to AI, found without making the moves: cheap enough for
//! a page that is drawn at every step of the cursor.

use metier_model::GroupId;
use metier_model::likeness;
use metier_model::schema::Occupation;

use super::{moves, path};
use metier_data::Catalog;
use metier_evidence::pay::{self, HoursBasis, Place};
use metier_evidence::{Evidence, ai, skills};

/// Why nobody can say which moves are better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// One's own exposure to AI is not known.
    Exposure,
    /// One's own pay is not known, neither in the place nor in Canada.
    Pay,
}

/// Whether one's own figures are there to compare with.
pub fn comparable(evidence: &Evidence, group: GroupId, place: impl Into<Place>) -> Result<f32, Unknown> {
    let exposure = evidence.ai_rankings().score(group).ok_or(Unknown::Exposure)?;
    pay::median(evidence.catalog, group, place.into()).ok_or(Unknown::Pay)?;
    Ok(ai::as_shown(exposure))
}

/// How many moves are better: see [`Better`].
pub fn count(
    evidence: &Evidence,
    from: (GroupId, Option<&str>, Option<&Occupation>),
    place: impl Into<Place>,
    hours: HoursBasis,
) -> Result<usize, Unknown> {
    let better = Better::of(evidence, from, place, hours)?;
    Ok(GroupId::all().filter(|&to| better.has(to)).count())
}

/// The moves within reach (METHODS §4) for which [`moves::Move::is_better`] holds, from a unit group, or from one of its
/// roles by its profile code, with the written occupation for the work that it names. What is counted and what is marked
/// is asked here.
pub struct Better<'e, 'c> {
    evidence: &'e Evidence<'c>,
    group: GroupId,
    place: Place,
    hours: HoursBasis,
    /// One's own exposure, as it is shown.
    exposure: f32,
    named: Vec<GroupId>,
    own: Vec<usize>,
    row: Vec<f32>,
}

impl<'e, 'c> Better<'e, 'c> {
    /// What the moves of one's work are held against.
    ///
    /// # Errors
    /// Where one of one's own figures is missing.
    pub fn of(
        evidence: &'e Evidence<'c>,
        (group, role, occupation): (GroupId, Option<&str>, Option<&Occupation>),
        place: impl Into<Place>,
        hours: HoursBasis,
    ) -> Result<Self, Unknown> {
        let (catalog, place) = (evidence.catalog, place.into());
        let exposure = comparable(evidence, group, place)?;
        let named = occupation.map(|occupation| path::named(catalog, occupation)).unwrap_or_default();
        let own = match role.and_then(|code| skills::profile(catalog, code)) {
            Some(profile) => vec![profile],
            None => profiles(catalog, group),
        };
        let row = row(catalog, &own);
        Ok(Self { evidence, group, place, hours, exposure, named, own, row })
    }

    /// Whether a move there is within reach, pays more and is less exposed.
    pub fn has(&self, to: GroupId) -> bool {
        let catalog = self.evidence.catalog;
        let less = |score: f32| ai::as_shown(score) < self.exposure;
        let more = || moves::difference(catalog, (self.group, to), self.place, self.hours);
        // What is cheap to know goes first: likeness is asked only of those that would count.
        to != self.group
            && self.evidence.ai_rankings().score(to).is_some_and(less)
            && more().is_some_and(|by| by.hourly > 0.0)
            && self.is_within_reach(to)
    }

    fn is_within_reach(&self, to: GroupId) -> bool {
        let catalog = self.evidence.catalog;
        let there = profiles(catalog, to);
        let cosine = likeness::cosine(&self.row, &row(catalog, &there));
        let percentile = likeness::percentile(&catalog.profiles().ruler, cosine);
        path::ground(self.named.contains(&to), percentile, || path::similar(catalog, &self.own, &there))
            .is_some()
    }
}

/// The profiles of a unit group; they stand in the order of the groups.
fn profiles(catalog: &Catalog, group: GroupId) -> Vec<usize> {
    let groups = &catalog.profiles().groups;
    (groups.partition_point(|&other| other < group.0)..groups.partition_point(|&other| other <= group.0))
        .collect()
}

/// The scores of some profiles together, of length one.
fn row(catalog: &Catalog, profiles: &[usize]) -> Vec<f32> {
    let mut row = vec![0.0; catalog.profiles().scales.len()];
    for &position in profiles {
        for (slot, &score) in row.iter_mut().zip(catalog.scores(position)) {
            *slot += f32::from(score);
        }
    }
    likeness::normalize(&mut row);
    row
}

#[cfg(test)]
mod tests {
    use metier_model::{Geo, Lang};

    use super::*;
    use crate::moves::{Moves, Start};

    /// What cannot be compared is no count of none: it is said which of one's own figures is missing.
    #[test]
    fn without_own_figures_nothing_is_counted() {
        let catalog = Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let (mut exposures, mut pays) = (0, 0);
        for group in GroupId::all() {
            let found = count(&evidence, (group, None, None), Geo::Canada, HoursBasis::default());
            let rated = evidence.ai_rankings().score(group).is_some();
            let paid = pay::median(&catalog, group, Geo::Canada.into()).is_some();
            match (rated, paid) {
                (false, _) => assert_eq!(found, Err(Unknown::Exposure)),
                (true, false) => assert_eq!(found, Err(Unknown::Pay)),
                (true, true) => assert!(found.is_ok()),
            }
            exposures += usize::from(!rated);
            pays += usize::from(!paid);
        }
        assert!(exposures > 0 && pays > 0, "{exposures} {pays}");
    }

    #[test]
    fn the_count_is_that_of_the_table_of_moves() {
        let catalog = Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let hours = HoursBasis::default();
        assert!(catalog.profiles().groups.is_sorted());
        let mut seen = 0;
        for (code, place) in [
            ("32129", "CA"),
            ("21231", "ON"),
            ("31302", "MB"),
            ("65201", "QC"),
            ("13110", "BC"),
            ("10022", "CA"),
        ] {
            let group = catalog.group(code).unwrap();
            let geo = place.parse::<Geo>().unwrap();
            let occupation = catalog.occupation(group, Lang::En);
            let start = Start { group, role: None, place: geo.into(), hours, lang: Lang::En };
            let moves = Moves::new(&evidence, start).within_reach();
            let all = moves.iter().filter(|one| one.is_better()).count();
            assert_eq!(
                count(&evidence, (group, None, occupation.as_ref()), geo, hours),
                Ok(all),
                "{code} in {place}"
            );
            seen += all;
        }
        assert!(seen > 5, "{seen}");
        // From 10022 two moves within reach are less exposed and pay just as much, which is not more.
        let as_much = |code| {
            let pair = (catalog.group("10022").unwrap(), catalog.group(code).unwrap());
            moves::difference(&catalog, pair, Geo::Canada, hours).is_some_and(|by| by.hourly == 0.0)
        };
        assert!(as_much("30010") && as_much("40021"));
    }
}
