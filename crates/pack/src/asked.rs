//! What is asked of a person, boiled down to columns that filters read: schooling and licences.

use metier_model::schema::{CredentialKind, Occupation, Places, Region, RequirementKind, Strength};

/// Places of a column: Canada, then the provinces and territories.
const PLACES: usize = 14;
/// The mark of an occupation that is not written yet.
const UNWRITTEN: u32 = u32::MAX;

/// Months of schooling and of practice on the way that asks for the least schooling, and whether a step of practice on
/// it has no stated length; NaN where no way has a known length.
pub(super) fn least_way(occupation: Option<&Occupation>) -> (f32, f32, bool) {
    let least = occupation.and_then(Occupation::least_way);
    least.map_or((f32::NAN, f32::NAN, false), |least| (least.schooling, least.practice, least.open))
}

/// How firmly a licence, registration or trade certificate is asked, by place, of the role that asks for it least; a
/// licence to drive is none of them.
/// A paper that only some provinces ask for may be required in Canada as a whole. A requirement names no place, so
/// it counts only for a role that no paper by name is listed for.
pub(super) fn licence(occupation: Option<&Occupation>) -> u32 {
    let Some(occupation) = occupation else { return UNWRITTEN };
    let by_role = occupation.roles.iter().map(|role| of_role(occupation, &role.profile));
    let least = |a: [u8; PLACES], b: [u8; PLACES]| std::array::from_fn(|place| a[place].min(b[place]));
    let degrees = by_role.reduce(least).unwrap_or_default();
    degrees.iter().rev().fold(0, |all, &degree| all << 2 | u32::from(degree))
}

fn of_role(occupation: &Occupation, profile: &str) -> [u8; PLACES] {
    let own = |roles: &[String]| roles.is_empty() || roles.iter().any(|role| role == profile);
    let mut firmest = [0; PLACES];
    let mut named = false;
    for paper in occupation.credentials.iter().filter(|paper| own(&paper.roles)) {
        if !matches!(
            paper.kind,
            CredentialKind::Licence | CredentialKind::Registration | CredentialKind::TradeCertificate
        ) {
            continue;
        }
        named = true;
        let degree = degree(paper.strength);
        for (place, slot) in firmest.iter_mut().enumerate() {
            *slot =
                (*slot).max(match (place.checked_sub(1).and_then(|i| Region::ALL.get(i)), &paper.places) {
                    (_, Places::NotStated | Places::Everywhere) => degree,
                    (None, Places::In(_) | Places::Except(_)) => degree.min(1),
                    (Some(region), Places::In(only)) => {
                        if only.contains(region) {
                            degree
                        } else {
                            0
                        }
                    }
                    (Some(region), Places::Except(out)) => {
                        if out.contains(region) {
                            0
                        } else {
                            degree
                        }
                    }
                });
        }
    }
    if !named {
        let asked = occupation.requirements.iter().filter(|asked| {
            own(&asked.roles)
                && matches!(asked.kind, RequirementKind::Licence | RequirementKind::Registration)
        });
        firmest = [asked.map(|asked| degree(asked.strength)).max().unwrap_or(0); PLACES];
    }
    firmest
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

#[cfg(test)]
mod tests {
    use super::super::occupations::tests::occupation;
    use super::*;
    use metier_model::schema::written::{CredentialFacts, RequirementFacts};
    use metier_model::schema::{Credential, Requirement};

    fn degrees(requirements: &str, credentials: &str) -> [u8; PLACES] {
        let mut written = occupation("32129", "S", &[]);
        let requirements: Vec<RequirementFacts> = ron::from_str(&format!("[{requirements}]")).unwrap();
        let asked = |facts: RequirementFacts| Requirement {
            kind: facts.kind,
            strength: facts.strength,
            roles: facts.roles,
            text: "A licence.".to_owned(),
            ground: facts.ground,
        };
        written.requirements = requirements.into_iter().map(asked).collect();
        let credentials: Vec<CredentialFacts> = ron::from_str(&format!("[{credentials}]")).unwrap();
        let paper = |facts: CredentialFacts| Credential {
            name: "N".to_owned(),
            issuer: "I".to_owned(),
            kind: facts.kind,
            strength: facts.strength,
            roles: facts.roles,
            places: facts.places,
            ground: facts.ground,
        };
        written.credentials = credentials.into_iter().map(paper).collect();
        let packed = licence(Some(&written));
        std::array::from_fn(|place| (packed >> (2 * place) & 3) as u8)
    }

    #[test]
    fn a_paper_counts_where_it_holds_and_a_sentence_where_no_paper_is_named() {
        let paper = |kind: &str, strength: &str, places: &str| {
            format!("(kind: {kind}, strength: {strength}, places: {places})")
        };
        let bc = usize::from(metier_model::Geo::Province(Region::BC).index());
        let asked = "(kind: Licence, strength: Required)";
        assert_eq!(degrees("", ""), [0; PLACES]);
        assert_eq!(degrees(asked, ""), [3; PLACES], "asked for in words only");
        assert_eq!(degrees(&asked.replace("Required", "Provided"), ""), [0; PLACES]);
        let here = degrees(asked, &paper("Licence", "Required", "In([BC])"));
        assert_eq!((here[0], here[bc], here[1]), (1, 3, 0), "only in one province");
        let there = degrees("", &paper("TradeCertificate", "UsuallyRequired", "Except([BC])"));
        assert_eq!((there[0], there[bc], there[1]), (1, 0, 2));
        assert_eq!(degrees("", &paper("Certification", "Required", "Everywhere")), [0; PLACES]);
        // A licence to drive is asked of many, and is no licence of the work, by name or in words.
        let drives = "(kind: DriversLicence, strength: Required)";
        assert_eq!(degrees(drives, &paper("DriversLicence", "Required", "Everywhere")), [0; PLACES]);
        assert_eq!(degrees(&format!("{drives}, {asked}"), ""), [3; PLACES]);
        assert_eq!(licence(None), UNWRITTEN);
    }
}
