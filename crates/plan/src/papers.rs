//! Papers of a work at a place: licences, registrations, certificates of a trade; what is sure, what may be, what is had.

use metier_data::Catalog;
use metier_model::schema::{Counts, CredentialKind, Degree, Extent, Occupation, Strength};
use metier_model::{Geo, GroupId};

metier_model::tokens! {
    /// How far a paper of the other work is asked for, the firmest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Demand {
        /// Required in all of the place, on the shortest way in.
        Required = "required",
        /// Required in some provinces, where Canada as a whole was asked for.
        SomeProvinces = "some-provinces",
        /// Required of other roles than the one with the shortest way in.
        SomeRoles = "some-roles",
        /// Usually required.
        Usual = "usual",
    }
}

/// A paper that the other work asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: CredentialKind,
    /// How far it is asked for.
    pub demand: Demand,
    /// Whether it is a licence, registration or certificate of a trade for sure; else it is a licence to drive, or a
    /// certificate of which the facts do not say whether the law asks for it.
    pub by_law: bool,
}

impl Paper {
    /// Whether the whole schooling goes with it: a licence to drive is had beside any work, and so may a certificate be.
    pub(crate) fn carries_schooling(&self) -> bool {
        self.demand == Demand::Required && self.by_law
    }

    /// Whether one has it who does the work: not where only other roles are asked for it.
    pub(crate) fn is_had(&self) -> bool {
        self.demand != Demand::SomeRoles
    }
}

/// How firmly a licence, registration or trade certificate is asked of an occupation in a place, of all its roles; none
/// where nobody has written it.
pub fn degree(catalog: &Catalog, group: GroupId, place: Geo) -> Option<Degree> {
    let columns = catalog.columns();
    let degree = |column: &[u32]| {
        let packed = column.get(group.index()).copied().filter(|&packed| packed != u32::MAX)?;
        Some((packed >> (2 * place.index()) & 3) as u8)
    };
    Some(Degree { least: degree(&columns.licence)?, most: degree(&columns.licence_most)? })
}

metier_model::tokens! {
    /// How one stands to the licences and certificates that other work requires.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Standing {
        /// It requires one that one's own work does not.
        Lacks = "lacks",
        /// It requires some, and one's own work requires the same.
        Holds = "holds",
        /// It requires none that schooling goes with.
        NotAsked = "not-asked",
    }
}

/// How one stands to the papers of other work, given which of them one has.
pub fn standing(there: &[Paper], is_had: impl Fn(&Paper) -> bool) -> Standing {
    let all = there.iter().filter(|paper| paper.carries_schooling()).map(is_had);
    all.fold(Standing::NotAsked, |so_far, is_had| match (so_far, is_had) {
        (Standing::Lacks, _) | (_, false) => Standing::Lacks,
        (Standing::Holds | Standing::NotAsked, true) => Standing::Holds,
    })
}

/// How one stands to the papers that work requires in a place, of one role of each where it is named.
pub fn stands(
    (own, role): (&Occupation, Option<&str>),
    (there, other): (&Occupation, Option<&str>),
    place: Geo,
) -> Standing {
    let own = had(of(own, role, place));
    standing(&of(there, other, place), |paper| own.iter().any(|own| own.name == paper.name))
}

/// The papers that are required, or usually so, in a place: licences, registrations, certificates of qualification,
/// certificates that the trade requires, and behind them licences to drive. Without a role they are those of the one
/// whose way in is the shortest in the place, as for the schooling of a move, and then those that other roles of the
/// place require.
pub fn of(occupation: &Occupation, role: Option<&str>, place: Geo) -> Vec<Paper> {
    let named = role.and_then(|role| occupation.role_of(role));
    let least = || occupation.least_role(place).map(|(role, _)| role);
    let own = named.or_else(least).or_else(|| occupation.roles_in(place).first().copied());
    // What other roles ask for is nothing to one that was named.
    let others =
        occupation.roles_in(place).into_iter().filter(|&other| named.is_none() && own != Some(other));
    let roles = own.into_iter().chain(others);
    let asked = roles.flat_map(|role| {
        occupation.papers_of(role, place).into_iter().map(move |paper| (paper, own == Some(role)))
    });
    let mut papers: Vec<Paper> = Vec::new();
    for (paper, is_own) in asked {
        let is_shown = paper.counts != Counts::Not || paper.kind == CredentialKind::DriversLicence;
        let demand = match (paper.strength, is_own) {
            (Strength::Required, false) => Demand::SomeRoles,
            (Strength::Required, true) if paper.extent == Extent::Partly => Demand::SomeProvinces,
            (Strength::Required, true) => Demand::Required,
            (Strength::UsuallyRequired, _) => Demand::Usual,
            _ => continue,
        };
        if is_shown {
            let by_law = paper.counts == Counts::Surely;
            papers.push(Paper { name: paper.name.to_owned(), kind: paper.kind, demand, by_law });
        }
    }
    papers.sort_by_key(|paper| (paper.demand, paper.kind == CredentialKind::DriversLicence));
    // What several roles are asked for stands once, as firmly as it is.
    let mut seen: Vec<String> = Vec::new();
    papers.retain(|paper| {
        let is_new = !seen.contains(&paper.name);
        seen.push(paper.name.clone());
        is_new
    });
    papers
}

/// The work of which one has years before other work, where the way in asks for such and one's own is none of it; empty
/// where one has them, or where none is named. Work that the classification names as a next step of one's own counts, and
/// so does a senior manager's for another senior manager's: both come after years as managers of some work.
pub fn comes_after(
    catalog: &Catalog,
    from: GroupId,
    named: &[GroupId],
    to: GroupId,
    place: Geo,
) -> Vec<GroupId> {
    let Some(entry) = catalog.entry(to, place) else { return Vec::new() };
    let after: Vec<GroupId> = entry.after.iter().map(|&at| GroupId(at)).collect();
    let is_kin = || {
        let is_manager = |&group: &GroupId| catalog.teer(group).0 == 0;
        let minor = |group: GroupId| catalog.code(group).get(..MINOR);
        let own =
            catalog.entry(from, place).map(|own| own.after.iter().map(|&at| GroupId(at)).collect::<Vec<_>>());
        minor(from) == minor(to)
            && after.iter().all(is_manager)
            && own.is_some_and(|own| !own.is_empty() && own.iter().all(is_manager))
    };
    if after.contains(&from) || named.contains(&to) || is_kin() { Vec::new() } else { after }
}

/// Digits of a minor group.
const MINOR: usize = 4;

/// What of the papers of one's own work one has: not those that only other roles of it are asked for.
pub(crate) fn had(mut papers: Vec<Paper>) -> Vec<Paper> {
    papers.retain(Paper::is_had);
    papers
}
