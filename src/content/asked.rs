//! What an occupation asks for and where it opens a way, each in a cell of a comparison.

use metier_words::Text;

use super::compare::{Cell, cell};
use super::overview::own;
use super::{Subject, format};
use crate::evidence::immigration::{self, Outcome};
use metier_model::schema::{Credential, Duration, Setting, Strength};
use metier_model::{Geo, Provenance};

/// Rule behind the row of schooling, in words.
pub(super) const SCHOOLING: &str = "for each role the longest step of schooling (college, university, apprenticeship) among \
     its steps of training; steps are not added up; the range spans all roles";

/// The classification as a source.
pub(super) fn noc() -> Provenance {
    Provenance::published("noc-2021", "2021", Geo::Canada)
}

fn oasis() -> Provenance {
    Provenance::published("oasis-2025", "2025", Geo::Canada)
}

/// The steps of schooling by role: shortest and longest, with what they rest on.
pub(super) fn schooling(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else { return cell("not written yet", None) };
    let schooled = |setting| {
        matches!(
            setting,
            Setting::College | Setting::University | Setting::Graduate | Setting::Apprenticeship
        )
    };
    let mut spans: Vec<Duration> = Vec::new();
    let mut basis = String::new();
    for role in &occupation.roles {
        let own = occupation.training.iter().filter(|step| {
            schooled(step.setting) && (step.roles.is_empty() || step.roles.contains(&role.profile))
        });
        let longest = own
            .filter_map(|step| Some((step.length, step.length.months()?, step.basis.as_deref())))
            .max_by(|a, b| (a.1.0 + a.1.1).total_cmp(&(b.1.0 + b.1.1)));
        if let Some((length, _, why)) = longest {
            let why = why.unwrap_or_default();
            spans.push(length);
            if !why.is_empty() && !basis.contains(why) {
                basis = if basis.is_empty() { why.to_owned() } else { format!("{basis}; {why}") };
            }
        }
    }
    let ranges = || spans.iter().filter_map(|length| length.range());
    let Some((low, high, unit)) = ranges().next() else {
        return cell("not stated", Some(noc()));
    };
    let differ = ranges().any(|range| range != (low, high, unit));
    let unknown = occupation.roles.len() - spans.len();
    let mut text = if differ {
        let months = || spans.iter().filter_map(|length| length.months());
        let low = months().map(|months| months.0).fold(f32::INFINITY, f32::min);
        let high = months().map(|months| months.1).fold(0.0, f32::max);
        // Bounded by the longest step that the build accepts.
        format::months(low.round() as u16, high.round() as u16)
    } else {
        format::span(low, high, unit)
    };
    if differ {
        text.push_str(", by role");
    }
    if unknown > 0 {
        let plural = if unknown == 1 { "role" } else { "roles" };
        text = format!("{text}; {unknown} {plural} not stated");
    }
    // Lengths that nobody publishes are our judgement, and said to be.
    let made = cell(text, Some(if basis.is_empty() { noc() } else { own() })).more("Rule", SCHOOLING);
    if basis.is_empty() { made } else { made.more("Rests on", basis) }
}

/// Certificates, licences and registrations by how firmly they are asked.
pub(super) fn papers(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else { return cell("not written yet", None) };
    let mut parts = Vec::new();
    let mut made = cell("", Some(noc()));
    for (strength, word) in [
        (Strength::Required, "required"),
        (Strength::UsuallyRequired, "usually"),
        (Strength::MayBeRequired, "may be"),
        (Strength::Asset, "an asset"),
        (Strength::Provided, "by the employer"),
    ] {
        let of = |c: &&Credential| c.strength == strength;
        let names: Vec<&str> = occupation.credentials.iter().filter(of).map(|c| c.name.as_str()).collect();
        if !names.is_empty() || strength == Strength::Required {
            parts.push(format!("{} {word}", names.len()));
        }
        if !names.is_empty() {
            made = made.more(format::strength(strength), names.join("; "));
        }
    }
    made.text =
        if occupation.credentials.is_empty() { Text::from("none named") } else { parts.join(", ").into() };
    made
}

fn immigration_source(geo: Geo, checked: impl Into<String>) -> Provenance {
    Provenance::published("ircc-lists-2026-08", checked.into(), geo)
}

/// Categories of Express Entry that name the unit group.
pub(super) fn express_entry(subject: &Subject) -> Cell {
    let streams = &subject.catalog().immigration().streams;
    let federal = || streams.iter().filter(|stream| stream.geo == 0);
    let own = || subject.facts.lists.iter().filter_map(|&i| streams.get(i as usize)).filter(|s| s.geo == 0);
    let named: Vec<&str> = own().map(|stream| stream.name.trim_start_matches("category: ")).collect();
    let text = if named.is_empty() { "none".to_owned() } else { named.join(", ") };
    let checked = own().chain(federal()).map(|stream| stream.checked.clone()).next().unwrap_or_default();
    own().fold(cell(text, Some(immigration_source(Geo::Canada, checked))), |made, stream| {
        made.more("List", format!("{} · checked {} · {}", stream.name, stream.checked, stream.url))
    })
}

/// Answers of the lists of the province that is asked for.
pub(super) fn provincial(subject: &Subject) -> Cell {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let own: Vec<_> = answers.iter().filter(|answer| answer.geo == asked).collect();
    let of = |outcome| own.iter().filter(move |answer| answer.outcome == outcome);
    let Some(first) = own.first() else { return cell("none published", None) };
    let mut parts = Vec::new();
    for (outcome, word) in
        [(Outcome::Eligible, "yes"), (Outcome::NotEligible, "no"), (Outcome::Unknown, "unknown")]
    {
        let count = of(outcome).count();
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    let made = cell(parts.join(", "), Some(immigration_source(asked, first.checked.clone())));
    own.iter().fold(made, |made, answer| {
        made.more(answer.outcome.words(), format!("{} · {}: {}", answer.program, answer.stream, answer.url))
    })
}

/// Interests of the group's profiles.
pub(super) fn interests(subject: &Subject) -> Cell {
    let profiles = subject.catalog().profiles();
    let mut letters: Vec<&str> = Vec::new();
    for (own, group) in profiles.interests.iter().zip(&profiles.groups) {
        if *group == subject.group.0 && !own.is_empty() && !letters.contains(&own.as_str()) {
            letters.push(own);
        }
    }
    let text = if letters.is_empty() { "not stated".to_owned() } else { letters.join(", ") };
    cell(text, Some(oasis())).more("Meaning", "Holland letters of each profile, the strongest first")
}

/// How many roles there are, and which.
pub(super) fn roles(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else { return cell("not written yet", None) };
    let names: Vec<&str> = occupation.roles.iter().map(|role| role.name.as_str()).collect();
    cell(names.len().to_string(), Some(oasis())).more("Roles", names.join("; "))
}
