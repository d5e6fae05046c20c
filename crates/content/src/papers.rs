//! Getting in, in words: where one learns, and which certificate, licence or registration is asked how firmly.

use std::collections::BTreeSet;

use metier_model::Geo;
use metier_model::schema::{Asked as Paperwork, CredentialKind, Extent, Occupation, Setting, Strength, Way};
use metier_plan::papers::Demand;
use metier_words::{Joint, Msg, Text};

use super::{Subject, terms};

/// What a paper is called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paper {
    Licence,
    Registration,
    Certificate,
    /// A licence to drive: asked of many, of no work's regulator.
    Driving,
}

/// How firmly it is asked, the firmest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Required,
    /// Of some roles only.
    OfSomeRoles,
    InSomeProvinces,
    Usual,
    MayBe,
}

/// `certificate usual · registration required, not of all roles`: of each sort the firmest that holds in the place and for the role.
pub(super) fn words(subject: &Subject) -> Text {
    let Some(occupation) = &subject.occupation else { return Text::EMPTY };
    let place = subject.settings.place.geo;
    let roles = subject.role.map_or_else(|| occupation.roles_in(place), |role| vec![role]);
    let by_role: Vec<_> = roles.iter().map(|&role| occupation.papers_of(role, place)).collect();
    // Of all roles together a paper is required only where each of them has one.
    let told = |sort: Paper| {
        let of_role = |papers: &Vec<Paperwork<'_>>| {
            papers.iter().filter(|paper| sort_of(paper.kind) == sort).filter_map(asked).min()
        };
        let firmest: Vec<Option<Asked>> = by_role.iter().map(of_role).collect();
        match firmest.iter().flatten().min()? {
            Asked::Required if firmest.iter().any(|own| *own != Some(Asked::Required)) => {
                Some(Asked::OfSomeRoles)
            }
            firmest => Some(*firmest),
        }
    };
    let papers = [Paper::Licence, Paper::Registration, Paper::Certificate, Paper::Driving];
    let found: Vec<(Paper, Asked)> =
        papers.into_iter().filter_map(|paper| Some((paper, told(paper)?))).collect();
    let degree = occupation.licence_degree(subject.role, place);
    let is_named = found.iter().any(|(paper, _)| matches!(paper, Paper::Licence | Paper::Registration));
    let drives = found.iter().any(|(paper, _)| *paper == Paper::Driving);
    let certified = found.iter().any(|(paper, _)| *paper == Paper::Certificate);
    // Of a role that only other places license nobody can say more.
    let unnamed = match (is_named, degree.most) {
        (false, 0) if drives => Some(Msg::PapersNoOther),
        (false, 0) => Some(Msg::PapersNoLicence),
        (false, _) if !certified && (degree.is_required() || degree.is_partly_required()) => {
            Some(Msg::PapersRegistrationSomewhere)
        }
        _ => None,
    };
    let said = found.into_iter().map(|(paper, asked)| word(paper, asked).into());
    Text::commas(said.chain(unnamed.map(Text::from)))
}

/// The licences, registrations and certificates by name that are required or usual in the place, the firmest first: what
/// to ask their issuers about.
pub fn to_ask<'s>(subject: &'s Subject) -> Vec<Paperwork<'s>> {
    let Some(occupation) = &subject.occupation else { return Vec::new() };
    let place = subject.settings.place.geo;
    let roles = subject.role.map_or_else(|| occupation.roles_in(place), |role| vec![role]);
    let mut found: Vec<(Asked, Paperwork<'s>)> = Vec::new();
    for paper in roles.into_iter().flat_map(|role| occupation.papers_of(role, place)) {
        let is_named = !paper.issuer.is_empty() && sort_of(paper.kind) != Paper::Driving;
        let asked = asked(&paper).filter(|asked| is_named && *asked != Asked::MayBe);
        let is_new = !found.iter().any(|(_, other)| other.name == paper.name);
        found.extend(asked.filter(|_| is_new).map(|asked| (asked, paper)));
    }
    found.sort_by_key(|(asked, _)| *asked);
    found.into_iter().map(|(_, paper)| paper).collect()
}

fn sort_of(kind: CredentialKind) -> Paper {
    match kind {
        CredentialKind::Licence => Paper::Licence,
        CredentialKind::DriversLicence => Paper::Driving,
        CredentialKind::Registration | CredentialKind::Membership => Paper::Registration,
        _ => Paper::Certificate,
    }
}

/// How firmly it is asked in the place; none where it is no condition.
fn asked(paper: &Paperwork<'_>) -> Option<Asked> {
    match (paper.strength, paper.extent) {
        (_, Extent::Nowhere) | (Strength::Asset | Strength::Provided, _) => None,
        // A guild or union that some join is no register.
        (Strength::MayBeRequired, _) if paper.kind == CredentialKind::Membership => None,
        (Strength::Required, Extent::Wholly) => Some(Asked::Required),
        (Strength::Required, Extent::Partly) => Some(Asked::InSomeProvinces),
        (Strength::UsuallyRequired, _) => Some(Asked::Usual),
        (Strength::MayBeRequired, _) => Some(Asked::MayBe),
    }
}

fn word(paper: Paper, asked: Asked) -> Msg {
    match (paper, asked) {
        (Paper::Licence, Asked::Required) => Msg::PapersLicenceRequired,
        (Paper::Licence, Asked::OfSomeRoles) => Msg::PapersLicenceByRole,
        (Paper::Licence, Asked::InSomeProvinces) => Msg::PapersLicenceSomewhere,
        (Paper::Licence, Asked::Usual) => Msg::PapersLicenceUsual,
        (Paper::Licence, Asked::MayBe) => Msg::PapersLicenceMayBe,
        (Paper::Registration, Asked::Required) => Msg::PapersRegistrationRequired,
        (Paper::Registration, Asked::OfSomeRoles) => Msg::PapersRegistrationByRole,
        (Paper::Registration, Asked::InSomeProvinces) => Msg::PapersRegistrationSomewhere,
        (Paper::Registration, Asked::Usual) => Msg::PapersRegistrationUsual,
        (Paper::Registration, Asked::MayBe) => Msg::PapersRegistrationMayBe,
        (Paper::Certificate, Asked::Required) => Msg::PapersCertificateRequired,
        (Paper::Certificate, Asked::OfSomeRoles) => Msg::PapersCertificateByRole,
        (Paper::Certificate, Asked::InSomeProvinces) => Msg::PapersCertificateSomewhere,
        (Paper::Certificate, Asked::Usual) => Msg::PapersCertificateUsual,
        (Paper::Certificate, Asked::MayBe) => Msg::PapersCertificateMayBe,
        (Paper::Driving, Asked::Required) => Msg::PapersDrivingRequired,
        (Paper::Driving, Asked::OfSomeRoles) => Msg::PapersDrivingByRole,
        (Paper::Driving, Asked::InSomeProvinces) => Msg::PapersDrivingSomewhere,
        (Paper::Driving, Asked::Usual) => Msg::PapersDrivingUsual,
        (Paper::Driving, Asked::MayBe) => Msg::PapersDrivingMayBe,
    }
}

/// `college`, `college, university`: where one learns on the ways in; schools where any is among them, else work.
pub(super) fn learning(subject: &Subject) -> Text {
    let Some(occupation) = &subject.occupation else { return Text::EMPTY };
    // Of the place: where Quebec alone has a college on the way, nobody else goes to one.
    let steps = occupation.counted(subject.role, subject.settings.place.geo).into_iter();
    let all: BTreeSet<Setting> = steps.map(|step| step.setting).collect();
    let schools: Vec<Setting> =
        all.iter().copied().filter(|&setting| is_place_of_learning(setting)).collect();
    let shown = if schools.is_empty() {
        all.into_iter().filter(|&setting| is_work(setting)).collect()
    } else {
        schools
    };
    Text::commas(shown.into_iter().map(|setting| terms::setting_short(setting).into()))
}

/// What many take and nobody needs to get in: `optional: apprenticeship, 4 years`. Schools where any is among them,
/// else what is learnt at work; the length where one step alone is of the kind.
pub(super) fn optional(subject: &Subject) -> Option<Text> {
    let occupation = subject.occupation.as_ref()?;
    let profile = subject.chosen_role().map(|role| role.profile.as_str());
    let steps: BTreeSet<u16> = ways(occupation, profile).flat_map(|way| way.path.steps()).collect();
    let place = subject.settings.place.geo;
    let steps = || {
        let written = steps.iter().filter_map(|&step| occupation.training.get(usize::from(step)));
        written.filter(move |step| place == Geo::Canada || step.places.counts_in(place))
    };
    let has_school = steps().any(|step| is_place_of_learning(step.setting));
    let is_shown =
        |setting: Setting| if has_school { is_place_of_learning(setting) } else { is_work(setting) };
    let shown: BTreeSet<Setting> = steps().map(|step| step.setting).filter(|&own| is_shown(own)).collect();
    let told = shown.iter().map(|&setting| {
        let mut own = steps().filter(|step| step.setting == setting);
        let length = own.next().filter(|step| own.next().is_none() && step.length.months().is_some());
        let length = length.map(terms::length);
        Text::commas(std::iter::once(terms::setting_short(setting).into()).chain(length))
    });
    (!shown.is_empty()).then(|| Msg::CompareOptional { what: Text::joined(Joint::Semicolon, told) }.into())
}

/// Where one goes to school, an apprenticeship with it.
const fn is_place_of_learning(setting: Setting) -> bool {
    matches!(setting, Setting::College | Setting::University | Setting::Graduate | Setting::Apprenticeship)
}

/// Where one learns beside or in the work.
const fn is_work(setting: Setting) -> bool {
    matches!(setting, Setting::OnTheJob | Setting::Course | Setting::Practice)
}

/// The ways into one role or into all.
fn ways<'o>(occupation: &'o Occupation, profile: Option<&str>) -> impl Iterator<Item = &'o Way> {
    occupation.ways.iter().filter(move |way| {
        profile.is_none_or(|own| way.roles.is_empty() || way.roles.iter().any(|r| r == own))
    })
}

/// How far a paper is asked for in a cell; none where it simply is required.
pub fn demand(demand: Demand) -> Option<Msg> {
    match demand {
        Demand::Required => None,
        Demand::SomeProvinces => Some(Msg::MovePaperPartly),
        Demand::SomeRoles => Some(Msg::MovePaperRoles),
        Demand::Usual => Some(Msg::MovePaperUsual),
    }
}

/// A kind of paper in a cell. In whole words one would be twice as wide as the others and take the room of the outlook;
/// the opened row names the paper.
pub(super) fn in_brief(kind: CredentialKind) -> Msg {
    match kind {
        CredentialKind::DriversLicence => Msg::MovePaperDriving,
        CredentialKind::TradeCertificate => Msg::MovePaperTrade,
        CredentialKind::CourseCertificate => Msg::MovePaperCourse,
        CredentialKind::Clearance => Msg::MovePaperClearance,
        _ => terms::credential(kind),
    }
}
