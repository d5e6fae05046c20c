//! Getting in, in words: where one learns, and which certificate, licence or registration is asked how firmly.

use std::collections::BTreeSet;

use metier_model::Geo;
use metier_model::schema::{Credential, CredentialKind, Occupation, Places, Region, Setting, Strength, Way};
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
pub(super) fn words(subject: &Subject, credentials: &[Credential]) -> Text {
    let profile = subject.chosen_role().map(|role| role.profile.as_str());
    let place = subject.settings.place.geo;
    let firmest = |paper: Paper| {
        credentials
            .iter()
            .filter(|c| {
                profile.is_none_or(|own| c.roles.is_empty() || c.roles.iter().any(|role| role == own))
            })
            .filter(|c| sort(c.kind) == Some(paper))
            .filter_map(|c| asked(c.strength, &c.places, place))
            .min()
    };
    let papers = [Paper::Licence, Paper::Registration, Paper::Certificate, Paper::Driving];
    // Of all roles together a paper is required only where each of them has one.
    let of_all = |paper: Paper| {
        let required = |c: &&Credential| {
            sort(c.kind) == Some(paper) && asked(c.strength, &c.places, place) == Some(Asked::Required)
        };
        let required: Vec<&Credential> = credentials.iter().filter(required).collect();
        let roles = subject.occupation.iter().flat_map(|own| &own.roles);
        roles
            .map(|role| &role.profile)
            .all(|role| required.iter().any(|c| c.roles.is_empty() || c.roles.contains(role)))
    };
    let told = |paper: Paper| match firmest(paper)? {
        Asked::Required if profile.is_none() && !of_all(paper) => Some(Asked::OfSomeRoles),
        asked => Some(asked),
    };
    let found: Vec<(Paper, Asked)> =
        papers.into_iter().filter_map(|paper| Some((paper, told(paper)?))).collect();
    let degree = subject.occupation.as_ref().map(|own| own.licence_degree(subject.role, place));
    let degree = degree.unwrap_or_default();
    let is_named = found.iter().any(|(paper, _)| matches!(paper, Paper::Licence | Paper::Registration));
    let drives = found.iter().any(|(paper, _)| *paper == Paper::Driving);
    let certified = found.iter().any(|(paper, _)| *paper == Paper::Certificate);
    // What a requirement asks for, and no paper of its own has by name: membership in a bar.
    let unnamed = match (is_named, degree.is_required(), degree.is_partly_required()) {
        (false, true, _) if !certified => Some(Msg::PapersRegistrationRequired),
        (false, _, true) if !certified => Some(Msg::PapersRegistrationSomewhere),
        (false, ..) if degree.most == 0 && drives => Some(Msg::PapersNoOther),
        (false, ..) if degree.most == 0 => Some(Msg::PapersNoLicence),
        _ => None,
    };
    let said = found.into_iter().map(|(paper, asked)| word(paper, asked).into());
    Text::commas(said.chain(unnamed.map(Text::from)))
}

/// The licences, registrations and certificates that are required or usual in the place, the firmest first: what to ask
/// their issuers about.
pub fn to_ask<'s>(subject: &'s Subject) -> Vec<&'s Credential> {
    let place = subject.settings.place.geo;
    let credentials = subject.occupation.iter().flat_map(|own| &own.credentials);
    let mut found: Vec<(Asked, &Credential)> = credentials
        .filter(|c| sort(c.kind).is_some_and(|paper| paper != Paper::Driving))
        .filter_map(|c| Some((asked(c.strength, &c.places, place)?, c)))
        .filter(|(asked, _)| *asked != Asked::MayBe)
        .collect();
    found.sort_by_key(|(asked, _)| *asked);
    found.into_iter().map(|(_, credential)| credential).collect()
}

fn sort(kind: CredentialKind) -> Option<Paper> {
    match kind {
        CredentialKind::Licence => Some(Paper::Licence),
        CredentialKind::DriversLicence => Some(Paper::Driving),
        CredentialKind::Registration => Some(Paper::Registration),
        CredentialKind::Certification | CredentialKind::TradeCertificate => Some(Paper::Certificate),
        CredentialKind::Membership | CredentialKind::CourseCertificate | CredentialKind::Clearance => None,
    }
}

/// Whether it holds in a place; none for Canada where it holds in some provinces only.
pub(super) fn holds_in(places: &Places, place: Geo) -> Option<bool> {
    let holds = |in_place: &dyn Fn(Region) -> bool| match place {
        Geo::Canada => None,
        Geo::Province(region) => Some(in_place(region)),
    };
    match places {
        Places::NotStated | Places::Everywhere => Some(true),
        Places::In(regions) => holds(&|region| regions.contains(&region)),
        Places::Except(regions) => holds(&|region| !regions.contains(&region)),
    }
}

/// How firmly it is asked in a place; none where it does not hold there or is no condition.
fn asked(strength: Strength, places: &Places, place: Geo) -> Option<Asked> {
    match (strength, holds_in(places, place)) {
        (_, Some(false)) | (Strength::Asset | Strength::Provided, _) => None,
        (Strength::Required, Some(true)) => Some(Asked::Required),
        (Strength::Required, None) => Some(Asked::InSomeProvinces),
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
    let profile = subject.chosen_role().map(|role| role.profile.as_str());
    let all = settings(occupation, profile);
    let schools: Vec<Setting> = all.iter().copied().filter(|&setting| is_school(setting)).collect();
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
    let steps = || steps.iter().filter_map(|&step| occupation.training.get(usize::from(step)));
    let has_school = steps().any(|step| is_school(step.setting));
    let is_shown = |setting: Setting| if has_school { is_school(setting) } else { is_work(setting) };
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
const fn is_school(setting: Setting) -> bool {
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

/// The settings of the steps that count, of one role or of all, in the order of schooling.
fn settings(occupation: &Occupation, profile: Option<&str>) -> BTreeSet<Setting> {
    ways(occupation, profile)
        .flat_map(|way| way.path.needed())
        .filter_map(|step| occupation.training.get(usize::from(step)))
        .map(|step| step.setting)
        .collect()
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
