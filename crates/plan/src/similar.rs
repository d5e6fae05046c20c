//! Similar work by the scores of skills, abilities, knowledge and work activities.

use metier_data::Catalog;
use metier_model::facts::Neighbour;
use metier_model::{GroupId, Method, UNIT_GROUPS};

use crate::pair::Likeness;
use metier_evidence::skills;

/// Formula, in words.
pub const METHOD: Method = Method::Similar;

/// The `count` nearest unit groups to one role of a unit group, by the role's own profile, nearest
/// first. The nearest to the whole unit group come with its facts, computed when the data was packed.
pub fn nearest_to_role(catalog: &Catalog, group: GroupId, profile: &str, count: usize) -> Vec<Neighbour> {
    if skills::profile(catalog, profile).is_none() {
        return Vec::new();
    }
    let likeness = Likeness::new(catalog);
    let own = likeness.row(group, Some(profile));
    let nearest = likeness.ranked(&own, group).take(count);
    nearest.map(|group| likeness.neighbour(&own, group)).collect()
}

/// How near every unit group is to one, by the method above: 0 the unit group itself, 1 the nearest, 515 the
/// furthest.
pub fn ranks(catalog: &Catalog, group: GroupId) -> Vec<u16> {
    let likeness = Likeness::new(catalog);
    let mut ranks = vec![0; UNIT_GROUPS];
    for (rank, other) in (1..).zip(likeness.ranked(likeness.group(group), group)) {
        if let Some(slot) = ranks.get_mut(other.index()) {
            *slot = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The neighbours of a unit group are those that were ranked when the data was packed, with their percentiles; the
    /// ranks of all others go on from there, each once.
    #[test]
    fn ranks_begin_with_the_neighbours_that_the_archive_has() {
        let catalog = Catalog::embedded().unwrap();
        for group in GroupId::all().step_by(37) {
            let ranks = ranks(&catalog, group);
            for (rank, near) in (1..).zip(catalog.facts(group).near) {
                assert_eq!(ranks[near.group.index()], rank, "{}", catalog.code(group));
            }
            let mut all = ranks.clone();
            all.sort_unstable();
            assert!(all.into_iter().eq(0..UNIT_GROUPS as u16) && ranks[group.index()] == 0);
        }
    }

    /// Of the only role of a unit group the neighbours are those of the unit group itself, with their percentiles and
    /// the mark of scores that are the very same; another role has others.
    #[test]
    fn the_neighbours_of_an_only_role_are_those_of_its_unit_group() {
        let catalog = Catalog::embedded().unwrap();
        for group in GroupId::all().step_by(17) {
            let [only] = skills::profiles_of(&catalog, group)[..] else { continue };
            let packed = catalog.facts(group).near;
            let found = nearest_to_role(&catalog, group, &catalog.profiles().codes[only], 5);
            assert_eq!(found.len(), 5.min(packed.len()), "{}", catalog.code(group));
            for (found, near) in found.iter().zip(packed) {
                assert!((found.percentile - near.percentile).abs() < 0.01, "{}", catalog.code(group));
                assert_eq!(
                    *found,
                    Neighbour { percentile: found.percentile, ..near },
                    "{}",
                    catalog.code(group)
                );
            }
        }
        let group = catalog.group("32129").unwrap();
        let of = |role: &str| -> Vec<GroupId> {
            nearest_to_role(&catalog, group, role, 12).iter().map(|near| near.group).collect()
        };
        let [technicians, prosthetists] = [of("32129.01"), of("32129.03")];
        assert!(technicians.len() == 12 && technicians != prosthetists && !technicians.contains(&group));
        assert!(of("99999.01").is_empty(), "a profile that there is not");
    }
}
