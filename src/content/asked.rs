//! What an occupation asks for and where it opens a way, each in a cell of a comparison.

use std::collections::BTreeSet;

use metier_words::{Joint, Msg, Number, Text};

use super::compare::{Cell, cell};
use super::overview::own;
use super::{Subject, terms};
use crate::evidence::immigration::{self, Outcome};
use crate::evidence::schooling::{METHOD, Span, length};
use metier_model::schema::{Credential, Strength};
use metier_model::{Geo, Missing, Provenance};

/// The classification as a source.
pub(super) fn noc() -> Provenance {
    Provenance::published("noc-2021", "2021", Geo::Canada)
}

fn oasis() -> Provenance {
    Provenance::published("oasis-2025", "2025", Geo::Canada)
}

/// The length of the ways in: schooling from the shortest to the longest, and the practice beside or after it.
pub(super) fn schooling(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else {
        return cell(terms::missing(&Missing::NotWritten), None);
    };
    let Some(length) = length(occupation, subject.role) else {
        return cell(Msg::CompareNotStated, Some(noc()));
    };
    let span = |span: Span| {
        // Bounded by the longest steps that the build accepts.
        (span.longest > 0.0)
            .then(|| terms::months(span.shortest.round() as u16, span.longest.round() as u16).into())
    };
    let school: Option<Text> = span(length.schooling);
    let practice = span(length.practice).map(|length| Msg::CompareOfPractice { length }.into());
    let parts: Vec<Text> = school.into_iter().chain(practice).collect();
    let open = length.whole.open;
    let text: Text = match (parts.is_empty(), open) {
        (true, true) => Msg::CompareNotStated.into(),
        (true, false) => Msg::CompareNoSchooling.into(),
        (false, true) => Msg::CompareAtLeast { length: Text::joined(Joint::Plus, parts) }.into(),
        (false, false) => Text::joined(Joint::Plus, parts),
    };
    let differ = subject.role.is_none()
        && (1..occupation.roles.len()).any(|role| occupation.way_into(role) != occupation.way_into(0));
    let text = if differ { Msg::CompareByRole { length: text }.into() } else { text };
    let basis: Vec<Text> = occupation
        .training
        .iter()
        .filter_map(|step| step.basis.clone())
        .collect::<BTreeSet<String>>()
        .into_iter()
        .map(Text::verbatim)
        .collect();
    // Lengths that nobody publishes are our judgement, and said to be.
    let made = cell(text, Some(if basis.is_empty() { noc() } else { own() }))
        .more(Msg::CompareRule, terms::method(METHOD));
    if basis.is_empty() {
        made
    } else {
        made.more(Msg::CompareRestsOn, Text::joined(Joint::Semicolon, basis))
    }
}

/// Certificates, licences and registrations by how firmly they are asked.
pub(super) fn papers(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else {
        return cell(terms::missing(&Missing::NotWritten), None);
    };
    let mut parts: Vec<Text> = Vec::new();
    let mut made = cell(Text::EMPTY, Some(noc()));
    for strength in [
        Strength::Required,
        Strength::UsuallyRequired,
        Strength::MayBeRequired,
        Strength::Asset,
        Strength::Provided,
    ] {
        let of = |c: &&Credential| c.strength == strength;
        let names: Vec<&str> = occupation.credentials.iter().filter(of).map(|c| c.name.as_str()).collect();
        if !names.is_empty() || strength == Strength::Required {
            parts.push(counted(strength, names.len().cast_signed() as i64).into());
        }
        if !names.is_empty() {
            made = made.more(terms::strength(strength), Text::verbatim(names.join("; ")));
        }
    }
    made.text =
        if occupation.credentials.is_empty() { Msg::CompareNoneNamed.into() } else { Text::commas(parts) };
    made
}

fn counted(strength: Strength, n: i64) -> Msg {
    match strength {
        Strength::Required => Msg::CompareRequired { n },
        Strength::UsuallyRequired => Msg::CompareUsual { n },
        Strength::MayBeRequired => Msg::CompareMayBe { n },
        Strength::Asset => Msg::CompareAsset { n },
        Strength::Provided => Msg::CompareProvided { n },
    }
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
    let Some(first) = own.first() else { return cell(Msg::CompareNonePublished, None) };
    let mut parts: Vec<Text> = Vec::new();
    for outcome in [Outcome::Eligible, Outcome::NotEligible, Outcome::Unknown] {
        let n = of(outcome).count().cast_signed() as i64;
        if n > 0 {
            let counted = match outcome {
                Outcome::Eligible => Msg::CompareYes { n },
                Outcome::NotEligible => Msg::CompareNo { n },
                Outcome::Unknown => Msg::CompareUnknown { n },
            };
            parts.push(counted.into());
        }
    }
    let made = cell(Text::commas(parts), Some(immigration_source(asked, first.checked.clone())));
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
    let text =
        if letters.is_empty() { Msg::CompareNotStated.into() } else { Text::verbatim(letters.join(", ")) };
    cell(text, Some(oasis())).more(Msg::CompareMeaning, Msg::CompareHolland)
}

/// How many roles there are, and which.
pub(super) fn roles(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else {
        return cell(terms::missing(&Missing::NotWritten), None);
    };
    let names: Vec<&str> = occupation.roles.iter().map(|role| role.name.as_str()).collect();
    cell(Number::whole(names.len().cast_signed() as i64), Some(oasis()))
        .more(Msg::CompareRoles, Text::verbatim(names.join("; ")))
}
