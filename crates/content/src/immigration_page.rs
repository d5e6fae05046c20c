//! Immigration: the answer first, then program by program with what each asks of the person, the community pilots, and
//! the work permit after study.

use metier_model::facts::{PermitRule, PermitStudy, PermitSubject, UntoldPilot};
use metier_model::{Geo, Provenance};
use metier_words::{Joint, Msg, Text};

use super::immigration_words as words;
use super::{Item, Subject, Tone, format, terms};
use metier_evidence::immigration::{self, Answer, Apart, Name, Outcome, Rounds};

/// Items of the page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let mut items = Vec::with_capacity(answers.len() * 4 + 24);
    let apart = elsewhere(asked);
    // Quebec selects by itself: said before what holds for the rest of Canada.
    let (first, after) = if is_quebec(asked) { (apart, None) } else { (None, apart) };
    items.extend(first);
    items.extend(summary(&answers, asked));
    items.extend(after);
    items.extend(untold(subject));
    items.extend(age(subject, &answers));
    items.push(Item::note(Msg::ImmigrationDisclaimer));
    let mut heading = None;
    for answer in &answers {
        if heading != Some(answer.geo) {
            items.push(Item::gap());
            items.push(Item::heading(match answer.geo {
                Geo::Canada => Msg::ImmigrationFederal.into(),
                Geo::Province(_) => place(answer.geo),
            }));
            heading = Some(answer.geo);
            items.extend(spelled_out(&answers, answer.geo));
        }
        entry(subject, answer, &mut items);
    }
    open_rounds(subject, &mut items);
    province_rounds(subject, asked, &mut items);
    pilots(subject, asked, &mut items);
    permit(subject, &mut items);
    items.push(Item::gap());
    items.push(Item::hint(Msg::ImmigrationHintSource { key: "source" }));
    if asked == Geo::Canada {
        items.push(Item::hint(Msg::ImmigrationHintProvince));
    }
    items
}

/// What letters and points of the answers below a heading stand for, where they first stand.
fn spelled_out(answers: &[Answer], geo: Geo) -> impl Iterator<Item = Item> {
    let own = || answers.iter().filter(move |answer| answer.geo == geo);
    let is_federal = geo == Geo::Canada;
    let points = is_federal && own().any(|answer| answer.rounds.is_some());
    let language = is_federal && own().next().is_some();
    let nominee =
        !is_federal && own().any(|answer| matches!(answer.name, Name::Stream { program: "PNP", .. }));
    let notes = [
        (points, Msg::ImmigrationNotePoints),
        (language, Msg::ImmigrationNoteClb),
        (nominee, Msg::ImmigrationNotePnp),
    ];
    notes.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| Item::note(note))
}

/// The name of a place.
fn place(geo: Geo) -> Text {
    terms::place(geo).into()
}

fn from(answer: &Answer) -> Provenance {
    Provenance::published(immigration::LISTS, answer.checked.to_owned(), answer.geo)
}

/// What a colour repeats of a result.
fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Eligible => Tone::Good,
        Outcome::NotEligible => Tone::Bad,
        Outcome::Unknown => Tone::Careful,
    }
}

fn all_of<'t>(texts: impl Iterator<Item = Text> + 't) -> Text {
    let mut all: Vec<Text> = texts.collect();
    let Some(b) = all.pop() else { return Text::EMPTY };
    if all.is_empty() { b } else { Msg::ImmigrationAnd { a: Text::commas(all), b }.into() }
}

/// Whether Express Entry takes the occupation, by what, and when that was last drawn.
fn express(answers: &[Answer]) -> Option<Item> {
    let express = || answers.iter().filter(|answer| answer.name.is_express_entry());
    let open = || express().filter(|answer| answer.outcome == Outcome::Eligible);
    let categories = || open().filter(|answer| matches!(answer.name, Name::Category(_)));
    let lead = categories().next().or(open().next()).or(express().next())?;
    let rounds = categories()
        .filter_map(|answer| answer.rounds)
        .max_by_key(|rounds| rounds.last.map(|round| &round.date));
    let text: Text = if categories().next().is_some() {
        let drawn = |rounds: Rounds| Text::from(words::rounds_short(rounds));
        if let (1, Some(rounds)) = (categories().count(), rounds) {
            let names = all_of(categories().map(|answer| words::short_name(answer.name)));
            Msg::ImmigrationSumCategories { names, rounds: drawn(rounds) }.into()
        } else {
            // Of several each has rounds of its own.
            let names = all_of(categories().map(|answer| {
                let name = words::short_name(answer.name);
                match answer.rounds {
                    Some(rounds) => format::with(name, drawn(rounds)),
                    None => name,
                }
            }));
            Msg::ImmigrationSumEach { names }.into()
        }
    } else if open().next().is_some() {
        let names = all_of(open().map(|answer| words::in_words(answer.name)));
        Msg::ImmigrationSumPrograms { names }.into()
    } else {
        Msg::ImmigrationSumNo.into()
    };
    let checked = Msg::ImmigrationChecked { day: words::checked(lead.checked) };
    let item = Item::row(Msg::ImmigrationExpressEntry, text).from(from(lead)).address(lead.url);
    let read = rounds.map(rounds_source);
    Some(item.more(Msg::ImmigrationCheckedLabel, checked).beside(Msg::ImmigrationRoundsLabel, read.as_ref()))
}

/// Where the rounds of invitations of a category come from.
fn rounds_source(rounds: Rounds) -> Provenance {
    Provenance::published(immigration::ROUNDS, rounds.read.to_owned(), Geo::Canada)
}

/// Whether the place selects its workers by itself, so that Express Entry is for the rest of Canada.
pub(super) fn is_quebec(asked: Geo) -> bool {
    immigration::apart(asked) == Some(Apart::Quebec)
}

/// What Express Entry is called beside the place asked for.
fn express_label(asked: Geo) -> Msg {
    if is_quebec(asked) { Msg::ImmigrationExpressEntryRest } else { Msg::ImmigrationExpressEntry }
}

/// Federal pilots for the occupation that the tables do not have: without a word they would be taken for a no.
fn untold(subject: &Subject) -> impl Iterator<Item = Item> {
    let code = subject.catalog().code(subject.group).to_string();
    let pilots = subject.catalog().immigration().untold.iter();
    pilots.filter(move |pilot| pilot.codes.contains(&code)).map(|told| {
        Item::warning(match told.pilot {
            UntoldPilot::HomeCare => Msg::ImmigrationHomeCare { day: words::checked(&told.opened) },
        })
    })
}

/// Express Entry's answer with the day of the check, then the same for the province asked for.
fn summary(answers: &[Answer], asked: Geo) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(mut item) = express(answers) {
        item.label = express_label(asked).into();
        let checked = item.more.pop().map(|(_, text)| text).unwrap_or_default();
        item.text = Text::dots([item.text, checked]);
        items.push(item);
    }
    let own: Vec<&Answer> =
        answers.iter().filter(|answer| asked != Geo::Canada && answer.geo == asked).collect();
    if let Some(first) = own.first() {
        let text = Msg::ImmigrationSumProvince { n: own.len().cast_signed() as i64, parts: counts(&own) };
        items.push(Item::row(place(asked), text).from(from(first)));
        if own.iter().any(|answer| answer.outcome == Outcome::Unknown) {
            items.push(Item::note(Msg::ImmigrationOpenNote));
        }
    }
    items
}

/// Whether Express Entry takes the occupation, and by what.
pub fn express_entry(subject: &Subject) -> Option<Item> {
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, Geo::Canada);
    let mut item = express(&answers)?;
    item.label = express_label(subject.settings.place.geo).into();
    Some(item)
}

/// `2 take it, 1 does not`.
pub(super) fn counts(answers: &[&Answer]) -> Text {
    let count = |outcome| answers.iter().filter(|answer| answer.outcome == outcome).count();
    Text::commas(Outcome::ALL.into_iter().filter(|&outcome| count(outcome) > 0).map(|outcome| {
        let n = count(outcome).cast_signed() as i64;
        match outcome {
            Outcome::Eligible => Msg::ImmigrationCountYes { n },
            Outcome::NotEligible => Msg::ImmigrationCountNo { n },
            Outcome::Unknown => Msg::ImmigrationCountUnknown { n },
        }
        .into()
    }))
}

/// A federal answer as the cell of a table about a place: where that selects by itself, it is one for elsewhere.
pub fn told_for(asked: Geo, federal: Text) -> Text {
    if is_quebec(asked) { Msg::ImmigrationQuebecCell { federal }.into() } else { federal }
}

/// What is said of a place that the tables have no streams of, also beside a federal yes.
pub fn elsewhere(asked: Geo) -> Option<Item> {
    let message = match immigration::apart(asked)? {
        Apart::Quebec => Msg::ImmigrationQuebec,
        Apart::Territory => Msg::ImmigrationTerritory { place: place(asked) },
        Apart::NoProgram => Msg::ImmigrationNoProgram { place: place(asked) },
    };
    Some(Item::warning(message))
}

/// One warning for all checks that are old.
fn age(subject: &Subject, answers: &[Answer]) -> Option<Item> {
    let oldest = answers.iter().max_by_key(|answer| answer.age(subject.today))?;
    let days = oldest.age(subject.today)?;
    (days > immigration::OLD_AFTER)
        .then(|| Item::warning(Msg::ImmigrationOld { n: days }).from(from(oldest)).named(Msg::ImmigrationAge))
}

fn entry(subject: &Subject, answer: &Answer, items: &mut Vec<Item>) {
    let name = words::full_name(answer.name);
    let day = words::checked(answer.checked);
    let days = match answer.age(subject.today) {
        Some(n) => Msg::ImmigrationCheckedAgo { day, n },
        None => Msg::ImmigrationNotDated,
    };
    let reason = words::reason(&answer.reason).into();
    let mut item =
        Item::tagged(words::mark(answer.outcome), Text::joined(Joint::Colon, [name.clone(), reason]))
            .tone(tone(answer.outcome))
            .from(from(answer))
            .named(name)
            .tail(Msg::ImmigrationChecked { day })
            .more(Msg::ImmigrationResult, words::outcome(answer.outcome))
            .address(answer.url)
            .more(Msg::ImmigrationCheckedLabel, days);
    if let Some(rule) = answer.in_force {
        item = item.more(Msg::ImmigrationInForceLabel, words::in_force(rule, answer));
    }
    items.push(item);
    if let Some(rounds) = answer.rounds {
        let source = rounds_source(rounds);
        items.push(
            Item::bullet(words::rounds_of(answer.name, rounds))
                .from(source)
                .named(Msg::ImmigrationRoundsLabel)
                .indent(1),
        );
    }
    if let Some(rule) = answer.in_force {
        items.push(Item::bullet(words::in_force(rule, answer)).indent(1));
    }
    if let Some(asks) = words::asks(answer) {
        items.push(Item::bullet(asks).indent(1));
    }
}

/// The last of the rounds that ask for no one occupation.
fn open_rounds(subject: &Subject, items: &mut Vec<Item>) {
    let mut begun = false;
    for (kind, rounds) in immigration::open_rounds(subject.catalog()) {
        if !std::mem::replace(&mut begun, true) {
            items.push(Item::gap());
            items.push(Item::heading(Msg::ImmigrationOpenRounds));
        }
        items.push(Item::row(words::open_rounds(kind), words::rounds(rounds)).from(rounds_source(rounds)));
    }
}

/// The last round of each stream of the province asked for; whom they invite is told by stream, not by occupation.
fn province_rounds(subject: &Subject, asked: Geo, items: &mut Vec<Item>) {
    if asked == Geo::Canada {
        return;
    }
    let rounds = immigration::province_rounds(subject.catalog(), asked);
    let Some(first) = rounds.first() else { return };
    items.push(Item::gap());
    items.push(Item::heading(Msg::ImmigrationProvinceRounds {
        place: place(asked),
        day: words::checked(&first.last.checked).into(),
    }));
    for rounds in &rounds {
        let last = rounds.last;
        let stream = terms::named(&last.stream);
        let source = Provenance::published(immigration::PROVINCE_ROUNDS, rounds.last.checked.clone(), asked);
        let text = words::province_round(rounds);
        items.push(
            Item::bullet(Text::joined(Joint::Colon, [stream.clone(), text]))
                .from(source)
                .named(stream)
                .address(rounds.last.url.clone()),
        );
    }
    items.push(Item::note(Msg::ImmigrationProvinceRoundsNote));
}

/// The communities whose lists name the occupation.
fn pilots(subject: &Subject, asked: Geo, items: &mut Vec<Item>) {
    let communities = immigration::pilots(subject.catalog(), &subject.facts, asked);
    let known = &subject.catalog().immigration().communities;
    // A place without any community has nothing to be said about.
    let Some(first) =
        known.iter().find(|community| asked == Geo::Canada || immigration::place_of(community) == asked)
    else {
        return;
    };
    items.push(Item::gap());
    items.push(Item::heading(Msg::ImmigrationPilots));
    if communities.is_empty() {
        let source = Provenance::published(immigration::PILOTS, first.checked.clone(), asked);
        items.push(Item::note(Msg::ImmigrationPilotNone).from(source));
        return;
    }
    for community in communities {
        let geo = immigration::place_of(community);
        let source = Provenance::published(immigration::PILOTS, community.checked.clone(), geo);
        let name = Text::commas([terms::named(&community.name), Text::verbatim(geo.code())]);
        let text = Msg::ImmigrationPilotListed {
            pilot: words::pilot(community.pilot).into(),
            n: community.size.into(),
        };
        items.push(
            Item::tagged(
                words::mark(Outcome::Eligible),
                Text::joined(Joint::Colon, [name.clone(), text.into()]),
            )
            .tone(Tone::Good)
            .from(source)
            .named(name)
            .address(community.url.clone()),
        );
    }
    items.push(Item::note(Msg::ImmigrationPilotNote));
}

/// What the work permit after study in Canada rests on; the same for every occupation.
fn permit(subject: &Subject, items: &mut Vec<Item>) {
    let rules = &subject.catalog().immigration().permits;
    let Some(first) = rules.first() else { return };
    items.push(Item::gap());
    items.push(Item::heading(Msg::ImmigrationPermit));
    let said = |lengths: bool| {
        let mut own: Vec<&PermitRule> = rules
            .iter()
            .filter(|rule| matches!(rule.subject, PermitSubject::Length | PermitSubject::Combine) == lengths)
            .collect();
        own.sort_by_key(|rule| (rule.subject, rule.study));
        Text::joined(Joint::Semicolon, own.into_iter().filter_map(permit_rule).map(Text::from))
    };
    let source = Provenance::published(immigration::PERMITS, first.checked.clone(), Geo::Canada);
    for (label, lengths) in [(Msg::ImmigrationPermitLength, true), (Msg::ImmigrationPermitConditions, false)]
    {
        items.push(Item::row(label, said(lengths)).from(source.clone()).address(first.url.clone()));
    }
}

fn permit_rule(rule: &PermitRule) -> Option<Msg> {
    let (value, least) = (rule.value.map(i64::from), rule.least.map(i64::from));
    Some(match (rule.subject, rule.study) {
        (PermitSubject::Length, PermitStudy::Masters) => {
            Msg::ImmigrationPermitMasters { least: least?, value: value? }
        }
        (PermitSubject::Length, PermitStudy::Short) => Msg::ImmigrationPermitShort { least: least? },
        (PermitSubject::Length, _) => Msg::ImmigrationPermitLong { least: least?, value: value? },
        (PermitSubject::Combine, _) => Msg::ImmigrationPermitCombine { least: least? },
        (PermitSubject::Once, _) => Msg::ImmigrationPermitOnce,
        (PermitSubject::Window, _) => Msg::ImmigrationPermitWindow { value: value? },
        (PermitSubject::Program, _) => Msg::ImmigrationPermitProgram { value: value? },
        (PermitSubject::ProgramQuebec, _) => Msg::ImmigrationPermitProgramQuebec { value: value? },
        (PermitSubject::Language, PermitStudy::University) => {
            Msg::ImmigrationPermitUniversity { value: value? }
        }
        (PermitSubject::Language, _) => Msg::ImmigrationPermitCollege { value: value? },
        (PermitSubject::Field, _) => Msg::ImmigrationPermitField { since: words::checked(&rule.since) },
        (PermitSubject::CombineLanguage, _) => Msg::ImmigrationPermitCombineLanguage,
    })
}
