//! Duties, requirements and training: what the work is and what it takes to do it.

use metier_words::Text;

use super::french::prose_note;
use super::overview::own;
use super::{Item, Subject, format, not_written};
use metier_model::schema::MoveSource;
use metier_model::{Geo, Provenance};

/// What people do, by role.
pub fn duties(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items: Vec<Item> = prose_note(subject.settings.lang, subject.prose()).into_iter().collect();
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role.is_some_and(|chosen| chosen != i) {
            continue;
        }
        if !items.is_empty() {
            items.push(Item::gap());
        }
        items.push(Item::heading(role.name.clone()));
        items.extend(role.duties.iter().map(|duty| Item::bullet(Text::verbatim(duty.clone())).from(own())));
        items.push(Item::row("Employers", role.employers.join(", ")).from(own()));
        let oasis = Provenance::published("oasis-2025", "2025", Geo::Canada);
        items.push(Item::row("OaSIS profile", role.profile.clone()).from(oasis));
    }
    if subject.role.is_some() {
        items.push(Item::gap());
        items.push(Item::hint("One role is chosen; press the role key to see another or all of them."));
    }
    items
}

/// What is asked for, with its strength, and the papers by name.
pub fn requirements(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::new();
    let teer = subject.catalog().teer(subject.group);
    items.push(Item::row("TEER", format!("{teer}: {}", teer.words())).from(Provenance::published(
        "noc-2021",
        "2021",
        Geo::Canada,
    )));
    let Some(occupation) = &subject.occupation else {
        items.push(not_written());
        return items;
    };
    let noc = || Provenance::published("noc-2021", "2021", Geo::Canada);
    items.extend(prose_note(subject.settings.lang, subject.prose()));
    items.push(Item::gap());
    items.push(Item::heading("What is asked for"));
    by_role(
        subject,
        &occupation.requirements,
        |r| &r.roles,
        &mut items,
        |r| {
            Item::tagged(
                format::strength(r.strength),
                format!("{}: {}", format::requirement_kind(r.kind), r.text),
            )
            .from(noc())
        },
    );
    items.push(Item::gap());
    items.push(Item::heading("Certificates, licences and registrations"));
    if occupation.credentials.is_empty() {
        items.push(Item::note("The official text names none."));
    }
    by_role(
        subject,
        &occupation.credentials,
        |c| &c.roles,
        &mut items,
        |c| {
            let mut text = format!("{} · {} · {}", c.name, format::credential_kind(c.kind), c.issuer);
            let places = format::places(&c.places);
            if !places.is_empty() {
                text.push_str(" · ");
                text.push_str(&places);
            }
            Item::tagged(format::strength(c.strength), text).from(noc())
        },
    );
    items
}

/// Entries under the roles they hold for: those of all roles first, then each set of roles once.
fn by_role<T>(
    subject: &Subject,
    entries: &[T],
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
    names.sort_by_key(|name| !name.is_empty());
    let several = names.len() > 1;
    for name in names {
        if several {
            let heading = if name.is_empty() { "All roles".to_owned() } else { name.clone() };
            items.push(Item::row("for", heading));
        }
        items.extend(
            concerned.iter().zip(&all).filter(|(_, own)| **own == name).map(|(entry, _)| show(entry)),
        );
    }
}

/// The steps of preparation and the steps after.
pub fn training(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let mut items: Vec<Item> = prose_note(subject.settings.lang, subject.prose()).into_iter().collect();
    items.push(Item::heading("Steps"));
    by_role(
        subject,
        &occupation.training,
        |step| &step.roles,
        &mut items,
        |step| {
            Item::tagged(format::setting(step.setting), format!("{} · {}", step.step, format::duration(step)))
                .from(Provenance::published("noc-2021", "2021", Geo::Canada))
        },
    );
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
        items.push(Item::tagged(source, format!("{}{code}: {}", step.to, step.how)).link(group).from(own()));
    }
    items
}
