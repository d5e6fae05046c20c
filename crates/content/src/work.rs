//! Duties, requirements and training: what the work is and what it takes to do it.

use metier_words::{Msg, Text};

use super::origin::{ground, length_of, noc, own};
use super::{Item, Subject, Tone, format, not_written, prose_note, routes, terms};
use metier_model::schema::{Credential, CredentialKind, Extent, Ground, MoveSource, Region, Strength};
use metier_model::{Geo, Provenance};

/// What people do, by role.
pub fn duties(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items: Vec<Item> = prose_note(&subject.settings, subject.prose()).into_iter().collect();
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role.is_some_and(|chosen| chosen != i) {
            continue;
        }
        if !items.is_empty() {
            items.push(Item::gap());
        }
        items.push(Item::heading(Text::verbatim(role.name.clone())));
        items.extend(role.duties.iter().map(|duty| Item::bullet(Text::verbatim(duty.clone())).from(own())));
        items.push(Item::row(Msg::DutiesEmployers, Text::verbatim(role.employers.join(", "))).from(own()));
        let oasis = Provenance::published("oasis-2025", "2025", Geo::Canada);
        items.extend(super::conditions::of_role(subject, &role.profile));
        items.push(Item::row(Msg::DutiesProfile, Text::verbatim(role.profile.clone())).from(oasis));
    }
    if subject.role.is_some() {
        items.push(Item::gap());
        items.push(Item::hint(Msg::DutiesRoleHint { key: "role" }));
    }
    items
}

/// The same without employers and profile, for where several occupations stand side by side.
pub fn only_duties(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items = Vec::new();
    for role in &occupation.roles {
        if !items.is_empty() {
            items.push(Item::gap());
        }
        items.push(Item::heading(Text::verbatim(role.name.clone())));
        items.extend(role.duties.iter().map(|duty| Item::bullet(Text::verbatim(duty.clone())).from(own())));
    }
    items
}

/// What is asked for, with its strength, and the papers by name.
pub fn requirements(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::new();
    let teer = subject.catalog().teer(subject.group);
    items.push(Item::row(Msg::Teer, terms::teer_meaning(teer)).from(Provenance::published(
        "noc-2021",
        "2021",
        Geo::Canada,
    )));
    let Some(occupation) = &subject.occupation else {
        items.push(not_written());
        return items;
    };
    items.extend(prose_note(&subject.settings, subject.prose()));
    items.push(Item::gap());
    items.push(Item::heading(Msg::RequirementsAsked));
    if occupation.requirements.is_empty() {
        items.push(Item::note(Msg::RequirementsNothing).from(noc()));
    }
    by_role(
        subject,
        &occupation.requirements,
        Sets::AllRolesFirst,
        |r| &r.roles,
        &mut items,
        |r| {
            let text = format::labelled(terms::requirement(r.kind), Text::verbatim(r.text.clone()));
            on(r.ground, asked(r.strength, text))
        },
    );
    items.push(Item::gap());
    items.push(Item::heading(Msg::RequirementsCredentials));
    if occupation.credentials.is_empty() {
        items.push(Item::note(Msg::RequirementsNone));
    }
    by_role(
        subject,
        &occupation.credentials,
        Sets::AllRolesFirst,
        |c| &c.roles,
        &mut items,
        |c| {
            let text = Text::dots([
                Text::verbatim(c.name.clone()),
                terms::credential(c.kind).into(),
                Text::verbatim(c.issuer.clone()),
                terms::places(&c.places),
            ]);
            on(c.ground, asked(c.strength, text))
        },
    );
    items.extend(abroad(subject, &occupation.credentials));
    items
}

/// Who recognizes training from abroad: the regulator where one has to be licensed or registered, the apprenticeship
/// authority where a trade's certificate is asked.
fn abroad(subject: &Subject, credentials: &[Credential]) -> Option<Item> {
    let place = subject.settings.place.geo;
    let firm = |kinds: &[CredentialKind]| {
        credentials.iter().any(|c| {
            subject.concerns(&c.roles)
                && kinds.contains(&c.kind)
                && matches!(c.strength, Strength::Required | Strength::UsuallyRequired)
                && c.places.extent(place, &Region::ALL) != Extent::Nowhere
        })
    };
    let said = if firm(&[CredentialKind::Licence, CredentialKind::Registration]) {
        Msg::RequirementsAbroadRegulator
    } else if firm(&[CredentialKind::TradeCertificate]) {
        Msg::RequirementsAbroadTrade
    } else {
        return None;
    };
    Some(Item::row(Msg::RequirementsAbroad, said).from(own()))
}

/// Something that is asked for, with how firmly it is.
fn asked(strength: Strength, text: Text) -> Item {
    let tone = if strength == Strength::Required { Tone::Firm } else { Tone::Plain };
    Item::tagged(terms::strength(strength), text).tone(tone)
}

/// An item with what says it; that it rests on what this project knows of the rules of today stands behind it.
fn on(says: Ground, item: Item) -> Item {
    let item = item.from(ground(says));
    if says == Ground::Rules { item.tail(Msg::KindRules) } else { item }
}

/// In which order sets of roles stand.
#[derive(Clone, Copy, PartialEq)]
enum Sets {
    AllRolesFirst,
    /// By their first entry: numbered entries are read from the first number on.
    AsTheyCome,
}

/// Entries under the roles they hold for, each set of roles once.
fn by_role<T>(
    subject: &Subject,
    entries: &[T],
    sets: Sets,
    roles: impl Fn(&T) -> &Vec<String>,
    items: &mut Vec<Item>,
    show: impl Fn(&T) -> Item,
) {
    let concerned: Vec<&T> = entries.iter().filter(|entry| subject.concerns(roles(entry))).collect();
    let mut names: Vec<String> = concerned.iter().map(|entry| subject.role_names(roles(entry))).collect();
    let all = names.clone();
    let mut seen = Vec::new();
    names.retain(|name| {
        let new = !seen.contains(name);
        seen.push(name.clone());
        new
    });
    if sets == Sets::AllRolesFirst {
        names.sort_by_key(|name| !name.is_empty());
    }
    let several = names.len() > 1;
    for name in names {
        if several {
            let roles = if name.is_empty() { Msg::RolesAll.into() } else { Text::verbatim(name.clone()) };
            items.push(Item::concerned(roles));
        }
        items.extend(
            concerned.iter().zip(&all).filter(|(_, own)| **own == name).map(|(entry, _)| show(entry)),
        );
    }
}

/// The steps of preparation and the steps after.
pub fn training(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items: Vec<Item> = prose_note(&subject.settings, subject.prose()).into_iter().collect();
    items.push(Item::heading(Msg::TrainingSteps));
    let branch = routes::branch(subject, occupation);
    let numbered: Vec<_> = (1..).zip(&occupation.training).collect();
    by_role(
        subject,
        &numbered,
        if branch { Sets::AsTheyCome } else { Sets::AllRolesFirst },
        |(_, step)| &step.roles,
        &mut items,
        |&(n, step)| {
            let number = branch.then(|| Msg::WayInStep { n }.into());
            let name = Text::spaced(number.into_iter().chain([Text::verbatim(step.step.clone())]));
            let there = step.lengths.iter().map(|(there, length)| terms::length_in(*length, there));
            let told = [name, terms::duration(step)].into_iter().chain(there);
            let told = Text::dots(told.chain([terms::places(&step.places)]));
            Item::tagged(terms::setting(step.setting), told).from(length_of(step))
        },
    );
    if branch {
        items.push(Item::gap());
        items.extend(routes::rows(subject, occupation));
    }
    items.push(Item::note(Msg::TrainingNoCost));
    items.push(Item::gap());
    items.push(Item::heading(Msg::TrainingNext));
    if occupation.progression.is_empty() {
        items.push(Item::note(Msg::TrainingNoNext));
    }
    for step in &occupation.progression {
        let source = match step.source {
            MoveSource::Official => Msg::MoveOfficial,
            MoveSource::Typical => Msg::MoveTypical,
        };
        let group = step.code.as_ref().and_then(|code| subject.catalog().group(code));
        let to = Text::verbatim(step.to.clone());
        let to = match group {
            Some(group) => format::with(to, Text::verbatim(subject.catalog().code(group))),
            None => to,
        };
        let text = format::labelled(to, Text::verbatim(step.how.clone()));
        items.push(Item::tagged(source, text).link(group).from(own()));
    }
    items
}
