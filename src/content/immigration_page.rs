//! Immigration: the answer first, then program by program, with what each asks of the person.

use super::{Item, Subject, Tone};
use crate::evidence::immigration::{self, Answer, CATEGORY, EXPRESS_ENTRY, Outcome, stream_words};
use metier_model::{Geo, Provenance};

/// Items of the page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let mut items = Vec::with_capacity(answers.len() * 3 + 8);
    items.extend(summary(&answers, asked));
    items.extend(age(subject, &answers));
    items.push(Item::note(immigration::DISCLAIMER));
    let mut heading = None;
    for answer in &answers {
        if heading != Some(answer.geo) {
            items.push(Item::gap());
            items.push(Item::heading(match answer.geo {
                Geo::Canada => "Federal programs".to_owned(),
                Geo::Province(_) => answer.geo.name_en().to_owned(),
            }));
            heading = Some(answer.geo);
        }
        entry(subject, answer, &mut items);
    }
    items.push(Item::gap());
    items.push(Item::hint("The source key (i) on a line shows the address of its page."));
    if asked == Geo::Canada {
        items.push(Item::hint(
            "Choose a province to see its lists, those that leave the occupation out included.",
        ));
    }
    items
}

fn from(answer: &Answer) -> Provenance {
    Provenance::published("ircc-lists-2026-08", answer.checked.clone(), answer.geo)
}

fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "yes",
        Outcome::NotEligible => "no",
        Outcome::Unknown => "unknown",
    }
}

/// Whether Express Entry takes the occupation and by what, then the same for the province asked for.
fn summary(answers: &[Answer], asked: Geo) -> Vec<Item> {
    let express: Vec<&Answer> =
        answers.iter().filter(|a| a.geo == Geo::Canada && a.program == EXPRESS_ENTRY).collect();
    let open: Vec<&Answer> = express.iter().copied().filter(|a| a.outcome == Outcome::Eligible).collect();
    let category = open.iter().copied().find(|a| a.is_category());
    let mut items = Vec::new();
    if let Some(answer) = category.or(open.first().copied()).or(express.first().copied()) {
        let text = match (category, open.is_empty()) {
            (Some(answer), _) => {
                let day = answer.since.split(':').next().unwrap_or_default();
                let since =
                    if day.is_empty() { String::new() } else { format!(" · rule in force since {day}") };
                let names: Vec<String> =
                    open.iter().filter(|a| a.is_category()).map(|a| stream_words(&a.stream)).collect();
                format!("yes, {}{since}", names.join(" and "))
            }
            (None, false) => {
                let names: Vec<&str> = open.iter().map(|a| a.stream.as_str()).collect();
                format!("yes, by {}; no category lists it", names.join(" or "))
            }
            (None, true) => "no: none of its programs takes the occupation".to_owned(),
        };
        let item = Item::row(EXPRESS_ENTRY, format!("{text} · checked {}", answer.checked));
        items.push(item.from(from(answer)).address(answer.url.clone()));
    }
    let own: Vec<&Answer> = answers.iter().filter(|a| asked != Geo::Canada && a.geo == asked).collect();
    if let Some(first) = own.first() {
        let count = |outcome| own.iter().filter(|a| a.outcome == outcome).count();
        let parts: Vec<String> = [Outcome::Eligible, Outcome::NotEligible, Outcome::Unknown]
            .into_iter()
            .filter(|&outcome| count(outcome) > 0)
            .map(|outcome| format!("{} {}", count(outcome), mark(outcome)))
            .collect();
        let lists = if own.len() == 1 { "list or rule" } else { "lists or rules" };
        let text = format!("{} {lists}: {}", own.len(), parts.join(", "));
        items.push(Item::row(asked.name_en(), text).from(from(first)));
    }
    items
}

/// One warning for all checks that are old.
fn age(subject: &Subject, answers: &[Answer]) -> Option<Item> {
    let oldest = answers.iter().max_by_key(|answer| answer.age(subject.today))?;
    let days = oldest.age(subject.today)?;
    (days > immigration::OLD_AFTER).then(|| {
        Item::warning(format!(
            "The pages were read up to {days} days ago, which is old: read the page before you rely on it."
        ))
        .from(from(oldest))
        .named("Age of the checks")
    })
}

fn entry(subject: &Subject, answer: &Answer, items: &mut Vec<Item>) {
    let stream = stream_words(&answer.stream);
    let name = if answer.stream.starts_with(CATEGORY) || !stream.starts_with(&answer.program) {
        format!("{} · {stream}", answer.program)
    } else {
        stream
    };
    let days = match answer.age(subject.today) {
        Some(days) => format!("{} ({days} days ago)", answer.checked),
        None => "day of the check not known".to_owned(),
    };
    let mut item = Item::tagged(mark(answer.outcome), format!("{name}: {}", answer.reason))
        .from(from(answer))
        .named(name)
        .tone(match answer.outcome {
            Outcome::Eligible => Tone::Good,
            Outcome::NotEligible => Tone::Bad,
            Outcome::Unknown => Tone::Careful,
        })
        .tail(format!("checked {}", answer.checked))
        .more("Result", answer.outcome.words())
        .address(answer.url.clone())
        .more("Checked", days);
    if !answer.since.is_empty() {
        item = item.more("Since", answer.since.clone());
    }
    items.push(item);
    if !answer.since.is_empty() {
        items.push(Item::bullet(format!("since {}", answer.since)));
    }
    if !answer.personal.is_empty() {
        items.push(Item::bullet(format!("asked of the person: {}", answer.personal.join("; "))));
    }
}
