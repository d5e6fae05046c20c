//! Which licences, registrations and certificates are asked in a place, by name, and how firmly: the one walk over them
//! for the page, the filter, moves, ways, what suits somebody and comparisons.

use super::{Credential, CredentialKind, Extent, Occupation, Region, RequirementKind, Strength};
use crate::Geo;

/// A paper as it is asked of one role in a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked<'o> {
    /// Its name; the sentence that asks for it, where no paper is named.
    pub name: &'o str,
    /// Who gives it; empty where no paper is named.
    pub issuer: &'o str,
    /// What sort it is.
    pub kind: CredentialKind,
    /// How firmly it is asked.
    pub strength: Strength,
    /// In how much of the place, of the provinces that have the role.
    pub extent: Extent,
    /// Whether it is one that a regulator or the trade asks for.
    pub counts: Counts,
}

/// Whether a paper is a licence, registration or certificate of a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It is one.
    Surely,
    /// A certificate of the trade's own body that is required: the facts do not say whether by law.
    Maybe,
    /// It is none: a licence to drive, a certificate that helps.
    Not,
}

impl Asked<'_> {
    /// How firmly it is asked, of the part of the place that asks least and of the one that asks most.
    #[must_use]
    pub fn degree(&self) -> Degree {
        let most = match self.counts {
            Counts::Surely | Counts::Maybe => degree(self.strength),
            Counts::Not => 0,
        };
        let least = match (self.counts, self.extent) {
            (Counts::Surely, Extent::Wholly) => most,
            (Counts::Surely, _) => most.min(1),
            _ => 0,
        };
        Degree { least, most }
    }
}

/// How firmly such a paper is asked, 0 not at all, 1 it may be, 2 usually, 3 required.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Degree {
    /// Of the role and the part of the place that ask for it least: this is sure.
    pub least: u8,
    /// Of the role and the part of the place that ask for it most; a certificate of the trade's own body that is
    /// required counts, as the facts do not say whether by law.
    pub most: u8,
}

/// Required by law.
const REQUIRED: u8 = 3;

impl Degree {
    /// Whether it is asked for so firmly at most: of all roles, of none, or of some only, where nobody can say.
    #[must_use]
    pub fn within(self, most: u8) -> Option<bool> {
        match (self.least <= most, self.most <= most) {
            (_, true) => Some(true),
            (false, _) => Some(false),
            (true, false) => None,
        }
    }

    /// Whether one is required of every role in all of the place.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.least == REQUIRED
    }

    /// Whether one is, or may be, required of some roles only or in parts of the place only.
    #[must_use]
    pub fn is_partly_required(self) -> bool {
        self.least < REQUIRED && self.most == REQUIRED
    }

    fn join(self, other: Self, of_both: bool) -> Self {
        let least = if of_both { self.least.max(other.least) } else { self.least.min(other.least) };
        Self { least, most: self.most.max(other.most) }
    }
}

impl Occupation {
    /// The roles that a place has. Where others have a licence or registration there, one whose own licences are all
    /// those of other places is none that anybody gets into the work by: in the east there is no register of psychiatric
    /// nurses, and nobody nurses without one.
    #[must_use]
    pub fn roles_in(&self, place: Geo) -> Vec<usize> {
        (0..self.roles.len()).filter(|&role| self.has_role(role, place)).collect()
    }

    fn has_role(&self, role: usize, place: Geo) -> bool {
        let Geo::Province(region) = place else { return true };
        let mut own = self.permits(role).peekable();
        let is_elsewhere = own.peek().is_some() && own.all(|paper| !paper.places.has(region));
        let is_licensed = |role: usize| self.permits(role).any(|paper| paper.places.has(region));
        !is_elsewhere || !(0..self.roles.len()).any(is_licensed)
    }

    /// The licences and registrations that are required of a role, wherever.
    fn permits(&self, role: usize) -> impl Iterator<Item = &Credential> {
        let is_permit = |paper: &&Credential| {
            matches!(paper.kind, CredentialKind::Licence | CredentialKind::Registration)
                && paper.strength == Strength::Required
        };
        self.of_role(role).filter(is_permit)
    }

    /// The papers that are written for a role, or for all.
    fn of_role(&self, role: usize) -> impl Iterator<Item = &Credential> {
        self.credentials.iter().filter(move |paper| self.concerns(&paper.roles, role))
    }

    fn concerns(&self, roles: &[String], role: usize) -> bool {
        roles.is_empty() || self.roles.get(role).is_some_and(|own| roles.contains(&own.profile))
    }

    /// The unit groups in one of which one has worked before a role, by their codes, where that is required or usual and
    /// they are named; empty where none is.
    #[must_use]
    pub fn comes_after(&self, role: usize) -> Vec<&str> {
        let firm = self.requirements.iter().filter(|asked| {
            self.concerns(&asked.roles, role)
                && matches!(asked.strength, Strength::Required | Strength::UsuallyRequired)
        });
        let mut all: Vec<&str> = firm.flat_map(|asked| &asked.after).map(String::as_str).collect();
        // Another role of the same work bars nobody who comes from elsewhere.
        all.retain(|code| *code != self.code);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The papers that are asked of one role in a place, required or usual or perhaps.
    ///
    /// A requirement names no place, so it counts only for a role that no paper by name is listed for; where the
    /// membership or certificate that it speaks of is listed, it holds where that does.
    #[must_use]
    pub fn papers_of(&self, role: usize, place: Geo) -> Vec<Asked<'_>> {
        use CredentialKind::{
            Certification, DriversLicence, Licence, Membership, Registration, TradeCertificate,
        };
        let among: Vec<Region> =
            Region::ALL.into_iter().filter(|&region| self.has_role(role, Geo::Province(region))).collect();
        let is_of_work = |paper: &Credential| matches!(paper.kind, Licence | Registration | TradeCertificate);
        let is_asked = |strength: Strength| degree(strength) > 0;
        let worded = self.requirements.iter().filter(|asked| {
            self.concerns(&asked.roles, role)
                && is_asked(asked.strength)
                && matches!(asked.kind, RequirementKind::Licence | RequirementKind::Registration)
        });
        let worded = worded.reduce(|a, b| if degree(b.strength) > degree(a.strength) { b } else { a });
        let worded = worded.filter(|_| !self.of_role(role).any(is_of_work));
        let speaks_of = |paper: &Credential| {
            matches!(paper.kind, Membership | Certification)
                && worded.is_some_and(|worded| degree(paper.strength) >= degree(worded.strength))
        };
        let sort = |paper: &Credential| match paper.kind {
            _ if is_of_work(paper) || speaks_of(paper) => Some(Counts::Surely),
            Certification if paper.strength == Strength::Required => Some(Counts::Maybe),
            Certification | DriversLicence => Some(Counts::Not),
            _ => None,
        };
        let named = self.of_role(role).filter(|paper| is_asked(paper.strength)).filter_map(|paper| {
            let extent = paper.places.extent(place, &among);
            let counts = sort(paper)?;
            let Credential { name, issuer, kind, strength, .. } = paper;
            (extent != Extent::Nowhere).then_some(Asked {
                name,
                issuer,
                kind: *kind,
                strength: *strength,
                extent,
                counts,
            })
        });
        let mut papers: Vec<Asked<'_>> = named.collect();
        if let Some(worded) = worded.filter(|_| !self.of_role(role).any(speaks_of)) {
            let kind = match worded.kind {
                RequirementKind::Registration => Registration,
                _ => Licence,
            };
            let (name, strength) = (worded.text.as_str(), worded.strength);
            let (extent, counts) = (Extent::Wholly, Counts::Surely);
            papers.push(Asked { name, issuer: "", kind, strength, extent, counts });
        }
        papers
    }

    /// How firmly a licence, registration or trade certificate is asked in a place, of one role or of all that the place
    /// has; a licence to drive is none of them. Of a role that other places have nobody can say.
    ///
    /// A paper that only some provinces ask for may be required in Canada as a whole.
    #[must_use]
    pub fn licence_degree(&self, role: Option<usize>, place: Geo) -> Degree {
        let of = |role: usize| {
            let papers = self.papers_of(role, place);
            papers.iter().map(Asked::degree).fold(Degree::default(), |all, one| all.join(one, true))
        };
        match role {
            Some(role) if !self.has_role(role, place) => Degree { least: 0, most: REQUIRED },
            Some(role) => of(role),
            None => {
                let degrees = self.roles_in(place).into_iter().map(of);
                degrees.reduce(|a, b| a.join(b, false)).unwrap_or_default()
            }
        }
    }
}

fn degree(strength: Strength) -> u8 {
    match strength {
        // What the employer gives, nobody has to bring.
        Strength::Asset | Strength::Provided => 0,
        Strength::MayBeRequired => 1,
        Strength::UsuallyRequired => 2,
        Strength::Required => 3,
    }
}
