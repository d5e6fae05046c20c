//! Duties, requirements and training: what the work is and what it takes to do it.

use super::overview::own;
use super::{Item, Subject, format, not_written};
use crate::catalog::schema::MoveSource;
use crate::catalog::{Geo, Provenance};

/// What people do, by role.
pub fn duties(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items = Vec::new();
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role.is_some_and(|chosen| chosen != i) {
            continue;
        }
        if !items.is_empty() {
            items.push(Item::gap());
        }
        items.push(Item::heading(role.name.clone()));
        items.extend(role.duties.iter().map(|duty| Item::bullet(duty).from(own())));
        items.push(Item::row("Employers", role.employers.join(", ")).from(own()));
        items.push(Item::row("OaSIS profile", role.profile.clone()));
    }
    if subject.role.is_some() {
        items.push(Item::gap());
        items.push(Item::note("One role is chosen; press the role key to see another or all of them."));
    }
    items
}

/// What is asked for, with its strength, and the papers by name.
pub fn requirements(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::new();
    let teer = subject.catalog().teer(subject.group);
    items.push(
        Item::row("TEER", format!("{teer}: {}", teer.words()))
            .from(Provenance::published("noc-2021", "2021", Geo::Canada)),
    );
    let Some(occupation) = &subject.occupation else {
        items.push(not_written());
        return items;
    };
    items.push(Item::gap());
    items.push(Item::heading("What is asked for"));
    for requirement in occupation.requirements.iter().filter(|r| subject.concerns(&r.roles)) {
        let who = subject.role_names(&requirement.roles);
        let who = if who.is_empty() { String::new() } else { format!(" ({who})") };
        items.push(
            Item::tagged(
                format::strength(requirement.strength),
                format!("{}: {}{who}", format::requirement_kind(requirement.kind), requirement.text),
            )
            .from(Provenance::published("noc-2021", "2021", Geo::Canada)),
        );
    }
    items.push(Item::gap());
    items.push(Item::heading("Certificates, licences and registrations"));
    let mut none = true;
    for credential in occupation.credentials.iter().filter(|c| subject.concerns(&c.roles)) {
        none = false;
        let mut text =
            format!("{} · {} · {}", credential.name, format::credential_kind(credential.kind), credential.issuer);
        let who = subject.role_names(&credential.roles);
        if !who.is_empty() {
            text.push_str(&format!(" · {who}"));
        }
        let places = format::places(&credential.places);
        if !places.is_empty() {
            text.push_str(&format!(" · {places}"));
        }
        items.push(
            Item::tagged(format::strength(credential.strength), text)
                .from(Provenance::published("noc-2021", "2021", Geo::Canada)),
        );
    }
    if none {
        items.push(Item::note("The official text names none."));
    }
    items
}

/// The steps of preparation and the steps after.
pub fn training(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items = vec![Item::heading("Steps")];
    for step in occupation.training.iter().filter(|step| subject.concerns(&step.roles)) {
        let who = subject.role_names(&step.roles);
        let who = if who.is_empty() { String::new() } else { format!(" ({who})") };
        items.push(
            Item::tagged(
                format::setting(step.setting),
                format!("{} · {}{who}", step.step, format::duration(&step.months)),
            )
            .from(Provenance::published("noc-2021", "2021", Geo::Canada)),
        );
    }
    items.push(Item::note(
        "No cost is shown: no published table gives tuition by occupation. The payback what-if takes the tuition that you enter.",
    ));
    items.push(Item::gap());
    items.push(Item::heading("Where people go from here"));
    if occupation.progression.is_empty() {
        items.push(Item::note("The official text names no move."));
    }
    for step in &occupation.progression {
        let source = match step.source {
            MoveSource::Official => "named officially",
            MoveSource::Typical => "typical",
        };
        let group = step.code.as_ref().and_then(|code| subject.catalog().group(code));
        let code = group.map_or(String::new(), |group| format!(" ({})", subject.catalog().code(group)));
        items.push(
            Item::tagged(source, format!("{}{code}: {}", step.to, step.how)).link(group).from(own()),
        );
    }
    items
}
