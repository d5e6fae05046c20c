//! Papers of a work at a place: licences, registrations, certificates of a trade; what is sure, what may be, what is had.

use metier_data::Catalog;
use metier_model::schema::{Credential, CredentialKind, Degree, Occupation, Places, Strength};
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
}

impl Paper {
    /// Whether the whole schooling goes with it: a licence to drive is had beside any work.
    pub(crate) fn carries_schooling(&self) -> bool {
        self.demand == Demand::Required && self.kind != CredentialKind::DriversLicence
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

/// Whether work requires a paper in a place that one's own does not, of one role of each where it is named.
pub fn lacks(
    (own, role): (&Occupation, Option<&str>),
    (there, other): (&Occupation, Option<&str>),
    place: Geo,
) -> bool {
    let own = had(of(own, role, place));
    let is_had = |paper: &Paper| own.iter().any(|own| own.name == paper.name);
    of(there, other, place).iter().any(|paper| paper.carries_schooling() && !is_had(paper))
}

/// The papers that are required, or usually so, by law or by the trade in a place: licences, registrations, certificates
/// of qualification, and behind them licences to drive. Without a role they are those of the one whose way in is the
/// shortest, as for the schooling of a move, and then those that other roles require.
pub fn of(occupation: &Occupation, role: Option<&str>, place: Geo) -> Vec<Paper> {
    use CredentialKind::{DriversLicence, Licence, Registration, TradeCertificate};
    let least = || {
        let (role, _) = occupation.least_role()?;
        occupation.roles.get(role).map(|role| role.profile.as_str())
    };
    let own = role.or_else(least);
    let concerns =
        |roles: &[String]| roles.is_empty() || own.is_some_and(|own| roles.iter().any(|role| role == own));
    let demand = |paper: &Credential| {
        let partly = holds_in(&paper.places, place)?;
        match (paper.strength, concerns(&paper.roles)) {
            // What other roles ask for is nothing to one that was named.
            (_, false) if role.is_some() => None,
            (Strength::Required, false) => Some(Demand::SomeRoles),
            (Strength::Required, true) if partly => Some(Demand::SomeProvinces),
            (Strength::Required, true) => Some(Demand::Required),
            (Strength::UsuallyRequired, _) => Some(Demand::Usual),
            _ => None,
        }
    };
    let of_work = occupation
        .credentials
        .iter()
        .filter(|paper| matches!(paper.kind, Licence | Registration | TradeCertificate | DriversLicence));
    let mut papers: Vec<Paper> = of_work
        .filter_map(|own| Some(Paper { name: own.name.clone(), kind: own.kind, demand: demand(own)? }))
        .collect();
    papers.sort_by_key(|paper| (paper.demand, paper.kind == DriversLicence));
    papers
}

/// What of the papers of one's own work one has: not those that only other roles of it are asked for.
pub(crate) fn had(mut papers: Vec<Paper>) -> Vec<Paper> {
    papers.retain(Paper::is_had);
    papers
}

/// Whether something applies in a part of a place only; none where it does not apply at all.
pub(crate) fn holds_in(places: &Places, place: Geo) -> Option<bool> {
    match (places, place) {
        (Places::NotStated | Places::Everywhere, _) => Some(false),
        (Places::Except(_) | Places::In(_), Geo::Canada) => Some(true),
        (Places::In(all), Geo::Province(region)) => all.contains(&region).then_some(false),
        (Places::Except(all), Geo::Province(region)) => (!all.contains(&region)).then_some(false),
    }
}
