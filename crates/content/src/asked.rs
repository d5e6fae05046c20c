//! What an occupation asks for and where it opens a way, each in a cell of a comparison.

use std::collections::BTreeSet;

use metier_words::{Joint, Msg, Number, Text};

use super::cell::{Cell, Fact, cell};
use super::origin::{lengths, noc};
use super::{Subject, addresses, terms};
use super::{immigration_page, immigration_words, moves};
use metier_evidence::immigration::{self, Apart};
use metier_evidence::schooling::{Length, METHOD, Span, length};
use metier_model::schema::{Credential, Strength};
use metier_model::{Geo, GroupId, Missing, Provenance};
use metier_plan::between::Schools;

fn oasis() -> Provenance {
    Provenance::published("oasis-2025", "2025", Geo::Canada)
}

/// The length of the ways in: schooling from the shortest to the longest, and the practice beside or after it.
pub fn schooling(subject: &Subject) -> Cell {
    let Some(occupation) = &subject.occupation else {
        return cell(terms::missing(&Missing::NotWritten), None);
    };
    let place = subject.settings.place.geo;
    let Some(length) = length(occupation, subject.role, place) else {
        return cell(Msg::CompareNotStated, Some(noc()));
    };
    let span = |span: Span| (span.longest > 0.0).then(|| terms::months(span.shortest, span.longest).into());
    let school: Option<Text> = span(length.schooling);
    let practice = span(length.practice).map(|length| Msg::CompareOfPractice { length }.into());
    let parts: Vec<Text> = if is_sum(length) {
        school.into_iter().chain(practice).collect()
    } else {
        let part = |own: Span| Text::from(terms::months(own.shortest, own.longest));
        let (whole, school, practice) = (part(length.whole), part(length.schooling), part(length.practice));
        vec![Msg::CompareByWay { whole, school, practice }.into()]
    };
    // "Up to three years" is open downwards already: the word stands where the shortest way is known. It stands behind
    // the range, since "at least 2-12 months" is no length.
    let open = length.whole.open && (parts.is_empty() || length.whole.shortest > 0.0);
    let text: Text = match (parts.is_empty(), open) {
        (true, true) => Msg::DurationNotStated.into(),
        (true, false) => match super::papers::optional(subject) {
            Some(aside) => Msg::Aside { text: Msg::CompareNoSchooling.into(), aside }.into(),
            None => Msg::CompareNoSchooling.into(),
        },
        (false, true) => Msg::CompareAtLeast { length: Text::joined(Joint::Plus, parts) }.into(),
        (false, false) => Text::joined(Joint::Plus, parts),
    };
    let roles = occupation.roles_in(place);
    let mut ways = roles.iter().map(|&role| occupation.way_into(role, place));
    let first = ways.next();
    let differ = subject.role.is_none() && ways.any(|way| Some(way) != first);
    let text = if differ { Msg::CompareByRole { length: text }.into() } else { text };
    let basis: Vec<Text> = occupation
        .counted(subject.role, place)
        .into_iter()
        .filter_map(|step| step.basis.clone())
        .collect::<BTreeSet<String>>()
        .into_iter()
        .map(Text::verbatim)
        .collect();
    // Lengths that nobody publishes are our judgement, and said to be.
    let made =
        cell(text, Some(lengths(length.whole.estimated))).more(Msg::CompareRule, terms::method(METHOD));
    let months = |span: Span| Fact::Months([span.shortest, span.longest]);
    let made = made
        .fact("schooling_months", months(length.schooling))
        .fact("practice_months", months(length.practice))
        .fact("unstated_steps", Fact::Holds(length.whole.open));
    if basis.is_empty() {
        made
    } else {
        made.more(Msg::CompareRestsOn, Text::joined(Joint::Semicolon, basis))
    }
}

/// Whether what the ways take in all is their schooling and their practice together: where one way goes to school and
/// another one learns at work, nobody does the sum of both.
fn is_sum(length: Length) -> bool {
    let is =
        |of: fn(Span) -> f32| (of(length.schooling) + of(length.practice) - of(length.whole)).abs() < 0.05;
    let alone = length.schooling.longest <= 0.0 || length.practice.longest <= 0.0;
    alone || is(|span| span.longest) && is(|span| span.shortest)
}

/// The schooling that a move from the baseline asks for, by the rule of moves and paths.
pub(super) fn schooling_from(subject: &Subject, own: GroupId, schools: &Schools<'_>) -> Cell {
    if subject.group == own {
        return cell(Msg::CompareStartsHere, None);
    }
    let between = schools.of_move(own, subject.group);
    let text = if between.is_known() { moves::schooling(between) } else { Msg::MoveUnknownSchooling.into() };
    cell(text, Some(lengths(true)))
}

/// Certificates, licences and registrations by how firmly they are asked.
pub fn papers(subject: &Subject) -> Cell {
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
    let is_asked = occupation.licence_degree(subject.role, subject.settings.place.geo).most > 0;
    made.text = if occupation.credentials.is_empty() && !is_asked {
        Msg::CompareNoneNamed.into()
    } else {
        super::papers::words(subject)
    };
    if !parts.is_empty() {
        made = made.more(Msg::PapersCounted, Text::commas(parts));
    }
    let degree = occupation.licence_degree(subject.role, subject.settings.place.geo);
    let firm =
        |degree: u8| Fact::Token(LICENCE.get(usize::from(degree)).copied().unwrap_or_default().to_owned());
    let asked = |strength: &Strength| occupation.credentials.iter().any(|c| c.strength == *strength);
    let asked = Strength::ALL.into_iter().filter(asked).map(|strength| strength.token().to_owned());
    made.fact("licence_least", firm(degree.least))
        .fact("licence_most", firm(degree.most))
        .fact("tokens", Fact::Tokens(asked.collect()))
}

/// How firmly a licence is asked for, as words of reports by its degree.
const LICENCE: [&str; 4] = ["none", "may-be-required", "usually-required", "required"];

/// How firmly a licence is asked for in the place, of the role that asks least and of the one that asks most.
pub(super) fn regulated(subject: &Subject) -> Option<Vec<u8>> {
    let degree = subject.occupation.as_ref()?.licence_degree(subject.role, subject.settings.place.geo);
    Some(vec![degree.least, degree.most])
}

/// The categories of Express Entry that name the unit group; none for Quebec, where they lead nowhere.
pub(super) fn categories(subject: &Subject) -> Option<Vec<u8>> {
    if immigration::apart(subject.settings.place.geo) == Some(Apart::Quebec) {
        return None;
    }
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, Geo::Canada);
    let keys = answers.iter().filter_map(|answer| match answer.name {
        immigration::Name::Category(key) => Some(key.to_owned()),
        _ => None,
    });
    let keys: BTreeSet<String> = keys.collect();
    Some(keys.into_iter().collect::<Vec<_>>().join(",").into_bytes())
}

/// What the streams of the place answer; none where none is in the tables.
pub(super) fn streams(subject: &Subject) -> Option<Vec<u8>> {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let own = answers.iter().filter(|answer| answer.geo == asked);
    let outcomes: Vec<u8> = own.map(|answer| answer.outcome as u8).collect();
    (!outcomes.is_empty()).then_some(outcomes)
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
    Provenance::published(immigration::LISTS, checked.into(), geo)
}

/// Categories of Express Entry that name the unit group, each with its last round.
pub(super) fn express_entry(subject: &Subject) -> Cell {
    if immigration::apart(subject.settings.place.geo) == Some(Apart::Quebec) {
        return cell(Msg::CompareQuebec, None)
            .more(Msg::CompareMeaning, Msg::ImmigrationQuebec)
            .fact("token", Fact::Token("quebec-selects".to_owned()));
    }
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, Geo::Canada);
    let own = || answers.iter().filter(|answer| matches!(answer.name, immigration::Name::Category(_)));
    let names = Text::commas(own().filter_map(|answer| match answer.name {
        immigration::Name::Category(key) => Some(immigration_words::category(key)),
        _ => None,
    }));
    let text = if names.is_empty() { Msg::ImmigrationNone.into() } else { names };
    let checked = own().chain(&answers).map(|answer| answer.checked).next().unwrap_or_default();
    let keys = own().filter_map(|answer| match answer.name {
        immigration::Name::Category(key) => Some(key.to_owned()),
        _ => None,
    });
    let made = cell(text, Some(immigration_source(Geo::Canada, checked)));
    let made = made.fact("tokens", Fact::Tokens(keys.collect()));
    own().fold(made, |made, answer| {
        let rounds = answer.rounds.map(|rounds| immigration_words::rounds(rounds).into());
        let day = Msg::ImmigrationChecked { day: immigration_words::checked(answer.checked) };
        let parts = [rounds.unwrap_or_default(), day.into(), addresses::shown(answer.url)];
        made.more(immigration_words::short_name(answer.name), Text::dots(parts))
    })
}

/// The communities of the pilots in the place whose lists name the occupation.
pub(super) fn pilots(subject: &Subject) -> Cell {
    let asked = subject.settings.place.geo;
    let own = immigration::pilots(subject.catalog(), &subject.facts, asked);
    let known = &subject.catalog().immigration().communities;
    let Some(checked) = own.first().copied().or(known.first()).map(|community| community.checked.clone())
    else {
        return cell(Msg::CompareNonePublished, None);
    };
    let from = Provenance::published(immigration::PILOTS, checked, asked);
    let text = match own.len() {
        0 => Msg::ComparePilotsNone,
        n => Msg::ComparePilotsOf { n: n as i64 },
    };
    own.iter().fold(cell(text, Some(from)), |made, community| {
        let name = Text::commas([
            terms::named(&community.name),
            Text::verbatim(immigration::place_of(community).code()),
        ]);
        made.more(
            immigration_words::pilot(community.pilot),
            Text::dots([name, addresses::shown(&community.url)]),
        )
    })
}

/// The same as positions; none where the place has no community.
pub(super) fn communities(subject: &Subject) -> Option<Vec<u8>> {
    let asked = subject.settings.place.geo;
    let all = &subject.catalog().immigration().communities;
    let here = |geo: u8| asked == Geo::Canada || geo == asked.index();
    if !all.iter().any(|community| here(community.geo)) {
        return None;
    }
    let own =
        subject.facts.pilots.iter().filter(|&&at| all.get(usize::from(at)).is_some_and(|c| here(c.geo)));
    Some(own.flat_map(|at| at.to_le_bytes()).collect())
}

/// Answers of the streams of the province that is asked for.
pub(super) fn provincial(subject: &Subject) -> Cell {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let own: Vec<_> = answers.iter().filter(|answer| answer.geo == asked).collect();
    let Some(first) = own.first() else { return cell(Msg::CompareNonePublished, None) };
    let made =
        cell(immigration_page::counts(&own), Some(immigration_source(asked, first.checked.to_owned())));
    let outcomes = own.iter().map(|answer| answer.outcome.token().to_owned());
    let made = made.fact("tokens", Fact::Tokens(outcomes.collect()));
    own.iter().fold(made, |made, answer| {
        let name = immigration_words::full_name(answer.name);
        let address = addresses::shown(answer.url);
        made.more(immigration_words::outcome(answer.outcome), Text::joined(Joint::Colon, [name, address]))
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
    let text = if letters.is_empty() {
        Msg::CompareNotStated.into()
    } else {
        crate::few_words::interests_of(&letters)
    };
    cell(text, Some(oasis()))
        .more(Msg::OverviewInterestLetters, Text::verbatim(letters.join(", ")))
        .more(Msg::CompareMeaning, Msg::CompareHolland)
        .fact("tokens", Fact::Tokens(letters.iter().map(|&own| own.to_owned()).collect()))
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
