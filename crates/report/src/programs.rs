//! Immigration in JSON: answers with their last round, the communities of the pilots, the work permit after study.

use metier_model::Lang;
use metier_model::PerLang;
use metier_model::facts::{Change, Pilot, ProvinceRound, Round};
use metier_words::{Locale, Text};
use serde_json::{Value, json};

use super::asked;
use super::value::{missing, object};
use metier_content::{Subject, immigration_words as words};
use metier_evidence::immigration::{self, Answer, Name, Rounds};

/// The answers of programs and streams for the place asked for.
pub(super) fn answers(subject: &Subject) -> Value {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let locale = subject.settings.locale();
    json!(answers.iter().map(|one| answer(one, &locale)).collect::<Vec<_>>())
}

/// The program and the stream by the names that are the same in every language: those that commands and filters take.
pub(super) fn names(name: Name) -> (String, String) {
    match name {
        Name::Program(program) => {
            let (program, stream) = program.names();
            (program.to_owned(), stream.to_owned())
        }
        Name::Category(key) => ("Express Entry".to_owned(), format!("category: {key}")),
        Name::Stream { program, names: PerLang([name, ..]) } => (program.to_owned(), name.to_owned()),
    }
}

fn answer(answer: &Answer, locale: &Locale) -> Value {
    let (program, stream) = names(answer.name);
    json!({
        "geo": answer.geo.code(),
        "program": program,
        "stream": stream,
        "name": words::full_name(answer.name).say(locale),
        "result": answer.outcome.token(),
        "reason": asked::reason(&answer.reason, locale),
        "rule_in_force": match answer.in_force {
            Some(rule) => json!({
                "since": rule.since,
                "change": asked::change(rule.change),
                "text": Text::from(words::in_force(rule, answer)).say(locale),
                "months_before": match rule.change {
                    Change::MonthsFrom(months) => json!(months),
                    Change::New => missing("no-category-before"),
                    Change::Back => missing("not-told"),
                },
            }),
            None => missing("not-told"),
        },
        "listed_since": missing("not-told"),
        "last_round": answer
            .rounds
            .map_or_else(|| missing("no-rounds-of-its-own"), last_round),
        "personal": answer.asks.iter().map(|ask| asked::ask(ask, locale)).collect::<Vec<_>>(),
        "checked": answer.checked,
        "url": answer.url,
    })
}

fn last_round(rounds: Rounds) -> Value {
    let told = |value: fn(&Round) -> Value| rounds.last.map_or_else(|| missing("no-round-yet"), value);
    json!({
        "date": told(|last| json!(last.date)),
        "cutoff": told(|last| json!(last.cutoff)),
        "invitations": told(|last| json!(last.invitations)),
        "number": told(|last| json!(last.number)),
        "in_12_months": rounds.in_year,
        "or_more": rounds.or_more,
        "file_of": rounds.read,
        "source": immigration::ROUNDS,
    })
}

/// The rounds of Express Entry that ask for no one occupation.
pub(super) fn open_rounds(subject: &Subject) -> Value {
    let rounds = immigration::open_rounds(subject.catalog());
    json!(
        rounds
            .map(|(kind, rounds)| json!({ "for": kind.token(), "last_round": last_round(rounds) }))
            .collect::<Vec<_>>()
    )
}

/// The communities of the pilots whose lists name the occupation.
pub(super) fn pilots(subject: &Subject) -> Value {
    let communities = immigration::pilots(subject.catalog(), &subject.facts, subject.settings.place.geo);
    let community = |community: &&metier_model::facts::Community| {
        json!({
            "geo": immigration::place_of(community).code(),
            "community": community.name.name(metier_model::Lang::default()),
            "pilot": match community.pilot {
                Pilot::Rural => "rural",
                Pilot::Francophone => "francophone",
            },
            "unit_groups": community.size,
            "checked": community.checked,
            "url": community.url,
            "source": immigration::PILOTS,
        })
    };
    json!(communities.iter().map(community).collect::<Vec<_>>())
}

/// The last round of each stream of the province asked for, of all provinces where Canada is, with the others of its day.
pub(super) fn province_rounds(subject: &Subject) -> Value {
    let rounds = immigration::province_rounds(subject.catalog(), subject.settings.place.geo);
    let row = |rounds: &immigration::ProvinceRounds<'_>| {
        let last = rounds.last;
        let told = |n: Option<u16>| n.map_or_else(|| missing("not-told"), |n| json!(n));
        let one = |round: &ProvinceRound| {
            let takes = &round.takes;
            object([
                ("score", told(round.score)),
                ("invitations", told(round.invitations)),
                ("part", takes.part.map_or_else(|| missing("not-told"), |part| json!(part.token()))),
                ("cad_per_hour_at_least", told(takes.hourly)),
                ("cad_per_year_at_least", takes.yearly.map_or_else(|| missing("not-told"), |n| json!(n))),
                ("teers", json!(takes.teers)),
                ("fields", json!(takes.fields.iter().map(|field| field.token()).collect::<Vec<_>>())),
                ("atlantic_invitations", told(takes.atlantic)),
            ])
        };
        let other = |round: &&ProvinceRound| Value::Object(one(round));
        let mut row = json!({
            "geo": rounds.geo().code(),
            "stream": last.stream.name(Lang::default()),
            "date": last.date,
            "others_of_the_day": rounds.same_day.iter().map(other).collect::<Vec<_>>(),
            "rounds_in_file": rounds.count,
            "checked": last.checked,
            "url": last.url,
            "source": immigration::PROVINCE_ROUNDS,
        });
        if let Some(row) = row.as_object_mut() {
            row.extend(one(last));
        }
        row
    };
    json!(rounds.iter().map(row).collect::<Vec<_>>())
}

/// The rules of the work permit after study, the same for every occupation.
pub(super) fn permit(subject: &Subject) -> Value {
    let rule = |rule: &metier_model::facts::PermitRule| {
        json!({
            "subject": rule.subject.token(),
            "study": rule.study.token(),
            "value": rule.value.map_or_else(|| missing("no-number"), |n| json!(n)),
            "least_months": rule.least.map_or_else(|| missing("not-named"), |n| json!(n)),
            "since": if rule.since.is_empty() { missing("not-told") } else { json!(rule.since) },
            "checked": rule.checked,
            "url": rule.url,
            "source": immigration::PERMITS,
        })
    };
    json!(subject.catalog().immigration().permits.iter().map(rule).collect::<Vec<_>>())
}
