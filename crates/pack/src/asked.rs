//! What is asked of a person, boiled down to columns that filters read: schooling and licences.

use metier_model::Geo;
use metier_model::facts::{Entry, LeastEntry};
use metier_model::schema::{Degree, Occupation};

/// The mark of an occupation that is not written yet.
const UNWRITTEN: u32 = u32::MAX;

/// The ways into an occupation, each set of places that have the same ones once.
pub(super) fn entries(occupation: Option<&Occupation>, position: &dyn Fn(&str) -> Option<u16>) -> Vec<Entry> {
    let Some(occupation) = occupation else { return Vec::new() };
    let mut all: Vec<Entry> = Vec::new();
    for place in Geo::all() {
        let least = occupation.least_role(place).map(|(role, least)| LeastEntry {
            role: role as u16,
            schooling: least.schooling,
            practice: least.practice,
            practice_most: least.practice_most,
            practice_open: least.open,
        });
        let stated = occupation.stated_schooling(place);
        let programs = occupation.programs(place);
        let role = least
            .map(|least| usize::from(least.role))
            .or_else(|| occupation.roles_in(place).first().copied());
        let after = role.map(|role| occupation.comes_after(role)).unwrap_or_default();
        let after = after.into_iter().filter_map(position).collect();
        let own = Entry { places: 0, least, stated: stated.least, open: stated.at_least, programs, after };
        let at = all.iter().position(|known| Entry { places: 0, ..known.clone() } == own);
        let at = at.unwrap_or_else(|| {
            all.push(own);
            all.len() - 1
        });
        if let Some(known) = all.get_mut(at) {
            known.places |= 1 << place.index();
        }
    }
    all
}

/// How firmly a licence, registration or trade certificate is asked, by place, of the role that asks for it least and of
/// the one that asks for it most; a licence to drive is none of them.
pub(super) fn licence(occupation: Option<&Occupation>) -> (u32, u32) {
    let Some(occupation) = occupation else { return (UNWRITTEN, UNWRITTEN) };
    let packed = |of: fn(Degree) -> u8| {
        let degrees = Geo::all().map(|place| of(occupation.licence_degree(None, place)));
        degrees.enumerate().fold(0, |all, (place, degree)| all | u32::from(degree) << (2 * place))
    };
    (packed(|degree| degree.least), packed(|degree| degree.most))
}

#[cfg(test)]
mod tests {
    use super::super::occupations::tests::occupation;
    use super::*;

    /// Canada, then the provinces and territories.
    const PLACES: usize = 14;

    use metier_model::schema::written::{CredentialFacts, RequirementFacts};
    use metier_model::schema::{Credential, Region, Requirement};

    fn degrees(requirements: &str, credentials: &str) -> [u8; PLACES] {
        both(requirements, credentials).0
    }

    fn both(requirements: &str, credentials: &str) -> ([u8; PLACES], [u8; PLACES]) {
        let mut written = occupation("32129", "S", &[]);
        let requirements: Vec<RequirementFacts> = ron::from_str(&format!("[{requirements}]")).unwrap();
        let asked = |facts: RequirementFacts| Requirement {
            kind: facts.kind,
            strength: facts.strength,
            roles: facts.roles,
            text: "A licence.".to_owned(),
            ground: facts.ground,
            after: facts.after,
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
        let (least, most) = licence(Some(&written));
        let unpacked = |packed: u32| std::array::from_fn(|place| (packed >> (2 * place) & 3) as u8);
        (unpacked(least), unpacked(most))
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
        assert_eq!(licence(None), (UNWRITTEN, UNWRITTEN));
    }

    /// In Canada as a whole a province's licence is not sure and may be required; a certificate of a body may be one; a
    /// registration in words holds where the membership that it speaks of does.
    #[test]
    fn what_may_be_required_stands_beside_what_is_sure() {
        let paper =
            |kind: &str, places: &str| format!("(kind: {kind}, strength: Required, places: {places})");
        let qc = usize::from(metier_model::Geo::Province(Region::QC).index());
        let (least, most) = both("", &paper("Licence", "In([QC])"));
        assert_eq!((least[0], most[0], least[qc], most[qc], most[1]), (1, 3, 3, 3, 0));
        assert_eq!(both("", &paper("Certification", "Everywhere")), ([0; PLACES], [3; PLACES]));
        assert_eq!(both("", &paper("Membership", "Everywhere")), ([0; PLACES], [0; PLACES]));
        let registered = "(kind: Registration, strength: Required)";
        let (least, most) = both(registered, &paper("Membership", "In([QC])"));
        assert_eq!((least[0], most[0], least[qc], least[1], most[1]), (1, 3, 3, 0, 0));
        assert_eq!(both(registered, &paper("Membership", "NotStated")), ([3; PLACES], [3; PLACES]));
    }
}
