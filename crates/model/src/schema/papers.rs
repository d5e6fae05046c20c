//! How firmly a licence, registration or trade certificate is asked in a place: the one rule for filters, moves, what
//! suits somebody and the line at a glance.

use super::{Credential, CredentialKind, Occupation, Places, RequirementKind, Strength};
use crate::Geo;

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
    /// How firmly a licence, registration or trade certificate is asked in a place, of one role or of all; a licence to
    /// drive is none of them.
    ///
    /// A paper that only some provinces ask for may be required in Canada as a whole. A requirement names no place, so it
    /// counts only for a role that no paper by name is listed for; where the membership or certificate that it speaks of
    /// is listed, it holds where that does.
    #[must_use]
    pub fn licence_degree(&self, role: Option<usize>, place: Geo) -> Degree {
        let roles = self.roles.iter().enumerate().filter(|(at, _)| role.is_none_or(|role| role == *at));
        let degrees = roles.map(|(_, role)| self.degree_of(&role.profile, place));
        degrees.reduce(|a, b| a.join(b, false)).unwrap_or_default()
    }

    fn degree_of(&self, profile: &str, place: Geo) -> Degree {
        use CredentialKind::{Certification, Licence, Membership, Registration, TradeCertificate};
        let own = |roles: &[String]| roles.is_empty() || roles.iter().any(|role| role == profile);
        let of_kind = |kinds: &[CredentialKind]| -> Vec<&Credential> {
            let papers = self.credentials.iter().filter(|paper| own(&paper.roles));
            papers.filter(|paper| kinds.contains(&paper.kind)).collect()
        };
        let asked = self.requirements.iter().filter(|asked| {
            own(&asked.roles)
                && matches!(asked.kind, RequirementKind::Licence | RequirementKind::Registration)
        });
        let asked = asked.map(|asked| degree(asked.strength)).max().unwrap_or(0);
        let mut named = of_kind(&[Licence, Registration, TradeCertificate]);
        if named.is_empty() && asked > 0 {
            named = of_kind(&[Membership, Certification]);
            named.retain(|paper| degree(paper.strength) >= asked);
            if named.is_empty() {
                return Degree { least: asked, most: asked };
            }
        }
        let sure = named.iter().map(|paper| of_paper(paper, place));
        let bodies =
            of_kind(&[Certification]).into_iter().filter(|paper| paper.strength == Strength::Required);
        let may = bodies.map(|paper| Degree { least: 0, ..of_paper(paper, place) });
        sure.chain(may).fold(Degree::default(), |all, one| all.join(one, true))
    }
}

/// How firmly a paper is asked in a place.
fn of_paper(paper: &Credential, place: Geo) -> Degree {
    let degree = degree(paper.strength);
    let holds = match (&paper.places, place) {
        (Places::NotStated | Places::Everywhere, _) => true,
        (Places::In(_) | Places::Except(_), Geo::Canada) => {
            return Degree { least: degree.min(1), most: degree };
        }
        (Places::In(only), Geo::Province(region)) => only.contains(&region),
        (Places::Except(out), Geo::Province(region)) => !out.contains(&region),
    };
    if holds { Degree { least: degree, most: degree } } else { Degree::default() }
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
