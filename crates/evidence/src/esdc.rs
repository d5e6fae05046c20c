//! ESDC's own likeness of occupations: the Skills Match Matrix, profile by profile and in both directions.

use metier_data::Catalog;
use metier_model::facts::Match;
use metier_model::{GroupId, Method};

use super::skills;

/// Source of the matrix.
pub const SOURCE: &str = "oasis-2025";
/// Year that it is of.
pub const PERIOD: &str = "2025";
/// How profiles stand for a unit group, in words.
pub const METHOD: Method = Method::Esdc;

/// How similar ESDC calls two occupations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Esdc {
    /// Going there.
    pub there: Match,
    /// The way back.
    pub back: Match,
}

/// How similar ESDC calls a unit group to another, by [`METHOD`]; from one profile of it where a role is chosen. None
/// for a unit group and itself.
pub fn between(catalog: &Catalog, from: GroupId, role: Option<&str>, to: GroupId) -> Option<Esdc> {
    if from == to {
        return None;
    }
    let own = match role.and_then(|code| skills::profile(catalog, code)) {
        Some(profile) => vec![profile],
        None => skills::profiles_of(catalog, from),
    };
    let other = skills::profiles_of(catalog, to);
    let best = |from: &[usize], to: &[usize]| {
        let levels = from.iter().flat_map(|&a| to.iter().filter_map(move |&b| catalog.esdc_match(a, b)));
        levels.max()
    };
    Some(Esdc { there: best(&own, &other)?, back: best(&other, &own)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_is_read_in_both_directions() {
        let catalog = Catalog::embedded().unwrap();
        let between = |from: &str, to: &str| {
            between(&catalog, catalog.group(from).unwrap(), None, catalog.group(to).unwrap()).unwrap()
        };
        let esdc = between("00010", "41407");
        assert_eq!((esdc.there, esdc.back), (Match::Somewhat, Match::Similar));
        let turned = between("41407", "00010");
        assert_eq!((turned.there, turned.back), (Match::Similar, Match::Somewhat));
    }

    #[test]
    fn as_many_pairs_have_each_level_as_were_published() {
        let catalog = Catalog::embedded().unwrap();
        let count = catalog.profiles().codes.len();
        let mut levels = [0_usize; 4];
        for from in 0..count {
            for to in 0..count {
                if let Some(level) = catalog.esdc_match(from, to) {
                    levels[level as usize] += 1;
                }
            }
        }
        assert_eq!(levels, [652_671, 122_754, 32_776, 898]);
    }
}
