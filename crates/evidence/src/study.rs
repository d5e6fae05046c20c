//! What the people of an occupation studied, and how tied the occupation is to its programme.

use super::Evidence;
use metier_data::Catalog;
use metier_model::{Figure, Geo, GroupId, Method, Missing, Provenance, rank};

/// Source of the counts.
pub const SOURCE: &str = "census-98-10-0403";
/// Year that they are of.
pub const PERIOD: &str = "2021";
/// Formula of how tied an occupation is to its fields, in words.
pub const TIED: Method = Method::StudyTied;
/// Formula of a share, in words.
pub const SHARE: Method = Method::StudyShare;

/// A field with the people of an occupation who have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Position in the table of fields.
    pub field: u16,
    /// People, rounded by the publisher.
    pub people: u32,
    /// Share of those of the occupation with any postsecondary field, 0-1.
    pub share: f32,
}

/// What the people of an occupation studied.
#[derive(Clone, Debug, PartialEq)]
pub struct Studied {
    /// Fields, most frequent first.
    pub fields: Vec<Share>,
    /// People with any field.
    pub people: u32,
    /// The counts are those of the five senior managers together.
    pub folded: bool,
}

/// What the people of an occupation studied: those with a postsecondary certificate, diploma or degree.
pub fn of(catalog: &Catalog, group: GroupId) -> Figure<Studied> {
    let counts = catalog.studied(group);
    let people: u32 = counts.iter().map(|studied| studied.people).sum();
    if people == 0 {
        return Figure::Missing(Missing::NotPublished(Geo::Canada));
    }
    let fields = counts
        .iter()
        .map(|studied| Share {
            field: studied.field,
            people: studied.people,
            share: studied.people as f32 / people as f32,
        })
        .collect();
    let folded = counts.iter().any(|studied| studied.folded);
    let from = Provenance::modelled(&[SOURCE], PERIOD, Geo::Canada, SHARE);
    Figure::known(Studied { fields, people, folded }, from)
}

/// The unit groups that publishers count together with one, where its figures are those of all of them: the census, the
/// Labour Force Survey and B.C.'s outlook have one count for the five senior managers. Empty for all others.
pub fn counted_with(catalog: &Catalog, group: GroupId) -> Vec<GroupId> {
    let is_folded = |group: GroupId| catalog.studied(group).iter().any(|studied| studied.folded);
    if !is_folded(group) {
        return Vec::new();
    }
    // Publishers put together what the classification has in one minor group, so that no other record is read.
    let minor = |group| catalog.code(group).get(..4);
    let kin = GroupId::all().filter(|&other| other != group && minor(other) == minor(group));
    kin.filter(|&other| is_folded(other)).collect()
}

/// Whether a unit group stands for those that are counted together with it: it is the first of them, or has none.
pub fn stands_for_its_count(catalog: &Catalog, group: GroupId) -> bool {
    counted_with(catalog, group).first().is_none_or(|first| group < *first)
}

/// How tied an occupation is to its fields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tied {
    /// Kullback-Leibler distance, nats.
    pub nats: f32,
    /// Its percentile rank among unit groups, 0-100.
    pub rank: f32,
}

/// How tied an occupation is to its fields, by [`TIED`].
pub fn tied(evidence: &Evidence, group: GroupId) -> Figure<Tied> {
    let Some(nats) = group.figure_in(&evidence.catalog.columns().tied) else {
        return Figure::Missing(Missing::NotPublished(Geo::Canada));
    };
    let rank = rank::percentile(evidence.tied_sorted(), nats);
    Figure::known(Tied { nats, rank }, Provenance::modelled(&[SOURCE], PERIOD, Geo::Canada, TIED))
}

/// An occupation in which people with a field work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Works {
    /// Which.
    pub group: GroupId,
    /// People, rounded by the publisher.
    pub people: u32,
    /// Share of the people with the field, 0-1.
    pub share: f32,
}

/// Which share of all people with a field some people with it are, 0-1.
pub fn share(catalog: &Catalog, field: u16, people: u32) -> f32 {
    let all = catalog.study_fields().get(usize::from(field)).map_or(0, |field| field.people);
    people as f32 / all.max(1) as f32
}

/// The occupations in which the people with each of some fields work, most frequent first: the same table turned
/// round, read once for all of them. The five senior managers, whom the census counts as one, stand once, under the
/// first of their codes.
pub fn occupations(catalog: &Catalog, fields: &[u16]) -> Vec<Vec<Works>> {
    let mut all: Vec<Vec<Works>> = vec![Vec::new(); fields.len()];
    for group in GroupId::all() {
        for own in catalog.studied(group) {
            let position = fields.iter().position(|&field| field == own.field);
            let Some(works) = position.and_then(|at| all.get_mut(at)) else { continue };
            if own.folded && !stands_for_its_count(catalog, group) {
                continue;
            }
            works.push(Works { group, people: own.people, share: share(catalog, own.field, own.people) });
        }
    }
    for works in &mut all {
        works.sort_by_key(|works| (std::cmp::Reverse(works.people), works.group));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_and_the_turned_table_has_the_same_counts() {
        let catalog = Catalog::embedded().unwrap();
        let group = catalog.group("32129").unwrap();
        let studied = of(&catalog, group);
        let studied = studied.value().unwrap();
        assert!((studied.fields.iter().map(|field| field.share).sum::<f32>() - 1.0).abs() < 1e-4);
        let first = studied.fields[0];
        let works = &occupations(&catalog, &[first.field])[0];
        assert!(works.iter().any(|works| works.group == group && works.people == first.people));
        assert!((works.iter().map(|works| works.share).sum::<f32>() - 1.0).abs() < 1e-3);
    }

    /// A profession with one programme is tied to it, a job that asks for none is not.
    #[test]
    fn dentists_are_tied_to_their_programme_and_retail_sellers_are_not() {
        let catalog = Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let rank = |code: &str| tied(&evidence, catalog.group(code).unwrap()).value().unwrap().rank;
        assert!(rank("31110") > 95.0, "{}", rank("31110"));
        assert!(rank("64100") < 10.0, "{}", rank("64100"));
    }
}
