//! Working conditions: what the day is like by the published levels of work context, on pages, in lists and in details.

use metier_words::{Joint, Msg, Number, Text};

use super::{Item, Subject, format, terms};
use metier_evidence::conditions::{Condition, Conditions, Span};
use metier_evidence::skills;
use metier_model::facts::ContextMeasure;
use metier_model::{Geo, Provenance};

/// The middle of a scale of five: below it a condition is told with the others in one line.
const MIDDLE: u8 = 3;

/// What a condition is called within a sentence.
pub fn label(condition: Condition) -> Msg {
    match condition {
        Condition::Schedule => Msg::ContextSchedule,
        Condition::Week => Msg::ContextWeek,
        Condition::Pressure => Msg::ContextPressure,
        Condition::Outdoors => Msg::ContextOutdoors,
        Condition::Indoors => Msg::ContextIndoors,
        Condition::HeatCold => Msg::ContextHeatCold,
        Condition::Heights => Msg::ContextHeights,
        Condition::Cramped => Msg::ContextCramped,
        Condition::Noise => Msg::ContextNoise,
        Condition::Danger => Msg::ContextDanger,
        Condition::Substances => Msg::ContextSubstances,
        Condition::Infection => Msg::ContextInfection,
        Condition::Standing => Msg::ContextStanding,
        Condition::Sitting => Msg::ContextSitting,
        Condition::Walking => Msg::ContextWalking,
        Condition::Repetition => Msg::ContextRepetition,
        Condition::Public => Msg::ContextPublic,
        Condition::Anger => Msg::ContextAnger,
        Condition::Violence => Msg::ContextViolence,
    }
}

/// What a condition is called at the beginning of a row.
pub fn head(condition: Condition) -> Msg {
    match condition {
        Condition::Schedule => Msg::ContextScheduleRow,
        Condition::Week => Msg::ContextWeekRow,
        Condition::Pressure => Msg::ContextPressureRow,
        Condition::Outdoors => Msg::ContextOutdoorsRow,
        Condition::Indoors => Msg::ContextIndoorsRow,
        Condition::HeatCold => Msg::ContextHeatColdRow,
        Condition::Heights => Msg::ContextHeightsRow,
        Condition::Cramped => Msg::ContextCrampedRow,
        Condition::Noise => Msg::ContextNoiseRow,
        Condition::Danger => Msg::ContextDangerRow,
        Condition::Substances => Msg::ContextSubstancesRow,
        Condition::Infection => Msg::ContextInfectionRow,
        Condition::Standing => Msg::ContextStandingRow,
        Condition::Sitting => Msg::ContextSittingRow,
        Condition::Walking => Msg::ContextWalkingRow,
        Condition::Repetition => Msg::ContextRepetitionRow,
        Condition::Public => Msg::ContextPublicRow,
        Condition::Anger => Msg::ContextAngerRow,
        Condition::Violence => Msg::ContextViolenceRow,
    }
}

/// What the levels of a scale count.
pub fn measure(measure: ContextMeasure) -> Msg {
    match measure {
        ContextMeasure::Frequency => Msg::CountsFrequency,
        ContextMeasure::Duration => Msg::CountsDuration,
        ContextMeasure::Importance => Msg::CountsImportance,
        ContextMeasure::Degree => Msg::CountsDegree,
        ContextMeasure::Schedule => Msg::CountsSchedule,
        ContextMeasure::Hours => Msg::CountsHours,
        ContextMeasure::Distance => Msg::CountsDistance,
    }
}

/// A level of a scale of kinds or of three steps in words; none of a scale of five, whose steps the publisher names not.
pub fn step(measure: ContextMeasure, level: u8) -> Option<Msg> {
    Some(match (measure, level) {
        (ContextMeasure::Schedule, 1) => Msg::ScheduleRegular,
        (ContextMeasure::Schedule, 2) => Msg::ScheduleIrregular,
        (ContextMeasure::Schedule, 3) => Msg::ScheduleSeasonal,
        (ContextMeasure::Hours, 1) => Msg::WeekShortest,
        (ContextMeasure::Hours, 2) => Msg::WeekMiddle,
        (ContextMeasure::Hours, 3) => Msg::WeekLongest,
        (_, 0) => Msg::CountsNone,
        _ => return None,
    })
}

/// A condition with its level, for the inside of a sentence: `noise 4 of 5`, `irregular schedule`.
pub fn short(condition: Condition, level: u8) -> Text {
    match step(condition.measure(), level) {
        Some(step) if condition.has_words() => {
            Msg::ContextIs { name: label(condition).into(), step: step.into() }.into()
        }
        _ => Msg::LimitLevel { what: label(condition).into(), level: level.into() }.into(),
    }
}

/// Levels of some profiles: one where all have the same, else the lowest and the highest; of kinds each that there is.
fn levels(condition: Condition, span: Span, all: &[u8]) -> Text {
    let own = condition.measure();
    if span.low == span.high || step(own, span.high).is_some() {
        let mut kinds = all.to_vec();
        kinds.sort_unstable();
        kinds.dedup();
        let words: Option<Vec<Text>> = kinds.iter().map(|&level| step(own, level).map(Text::from)).collect();
        if let Some(words) = words {
            return Text::commas(words);
        }
    }
    let number = |level: u8| Number::whole(level.into());
    let text: Text = if span.low == span.high {
        number(span.high).into()
    } else {
        Text::range(number(span.low), number(span.high))
    };
    Msg::ContextOf { level: text, top: condition.top().into(), measure: measure(own).into() }.into()
}

/// Where the levels come from.
fn from() -> Provenance {
    Provenance::published(skills::SOURCE, "2025", Geo::Canada)
}

/// One condition as a row: its levels, how they differ between roles, and the published scales behind it.
fn row(subject: &Subject, profiles: &[usize], conditions: &Conditions, condition: Condition) -> Option<Item> {
    let span = conditions.span(profiles, condition)?;
    let own = |&profile: &usize| Some((profile, conditions.level(profile, condition)?));
    let all: Vec<(usize, u8)> = profiles.iter().filter_map(own).collect();
    let values: Vec<u8> = all.iter().map(|&(_, level)| level).collect();
    let mut text = levels(condition, span, &values);
    // Nurses' shifts are regular to the publisher: whoever wants none has to read that at once.
    if condition == Condition::Schedule && span.low == 1 {
        text = format::with(text, Msg::ScheduleShifts);
    }
    let mut item = Item::row(head(condition), text).from(from());
    if !condition.has_words() {
        item = item.bar(span.mean / f32::from(condition.top()));
    }
    let scales = subject.catalog().context_scales().iter();
    let scales = scales.filter(|scale| condition.columns().contains(&scale.column.as_str()));
    item = item.more(
        Msg::ContextScales,
        Text::joined(Joint::Semicolon, scales.map(|scale| terms::in_languages(&scale.name, &scale.besides))),
    );
    if span.low != span.high {
        let parts = all.iter().map(|&(profile, level)| {
            let said = step(condition.measure(), level)
                .map_or_else(|| Number::whole(level.into()).into(), Text::from);
            Text::spaced([role(subject, profile), said])
        });
        item = item.more(Msg::ContextByRole, Text::joined(Joint::Semicolon, parts));
    }
    Some(match condition {
        Condition::Week => item.more(Msg::ContextMeaning, Msg::ContextWeekMeans),
        Condition::Schedule => item.more(Msg::ContextMeaning, Msg::ContextScheduleMeans),
        _ => item,
    })
}

/// The role of a profile by its name, or the profile's code.
fn role(subject: &Subject, profile: usize) -> Text {
    let code = subject.catalog().profiles().codes.get(profile).map_or("", String::as_str);
    let roles = subject.occupation.as_ref().map(|own| own.roles.as_slice()).unwrap_or_default();
    let name = roles.iter().find(|role| role.profile == code).map_or(code, |role| role.name.as_str());
    Text::verbatim(name.to_owned())
}

/// The section of the page of skills: what is at the middle of its scale or above, then the rest in a line.
pub(super) fn section(subject: &Subject, profiles: &[usize], items: &mut Vec<Item>) {
    let conditions = Conditions::new(subject.catalog());
    let spans = Condition::ALL.map(|condition| (condition, conditions.span(profiles, condition)));
    if spans.iter().all(|(_, span)| span.is_none()) {
        return;
    }
    items.push(Item::gap());
    items.push(Item::heading(Msg::ConditionsHeading));
    let (mut little, mut none) = (Vec::new(), Vec::new());
    for (condition, span) in spans {
        match span {
            Some(span) if span.high >= MIDDLE || condition.has_words() => {
                items.extend(row(subject, profiles, &conditions, condition));
            }
            Some(span) if span.high > 0 => little.push(Text::from(label(condition))),
            Some(_) => none.push(Text::from(label(condition))),
            None => {}
        }
    }
    for (heading, parts) in [(Msg::ConditionsLittle, little), (Msg::ConditionsNone, none)] {
        if !parts.is_empty() {
            items.push(Item::row(heading, Text::commas(parts)).from(from()));
        }
    }
}

/// What marks the work of one profile, in a line; none where nothing does.
pub(super) fn of_role(subject: &Subject, profile: &str) -> Option<Item> {
    let conditions = Conditions::new(subject.catalog());
    let marks = conditions.marks(skills::profile(subject.catalog(), profile)?);
    let parts: Vec<Text> = marks.into_iter().map(|(condition, level)| short(condition, level)).collect();
    (!parts.is_empty()).then(|| {
        Item::row(Msg::ConditionsMarked, Text::commas(parts))
            .from(from())
            .more(Msg::ContextMeaning, Msg::ConditionsMarkedMeans)
    })
}

/// At a glance: what can keep a person from the work or draw one to it, where it marks a role; none where nothing does.
pub(super) fn glance(subject: &Subject, profiles: &[usize]) -> Option<Item> {
    let conditions = Conditions::new(subject.catalog());
    let marked = |condition: &Condition| {
        let span = conditions.span(profiles, *condition);
        condition.decides() && span.is_some_and(|span| span.high >= condition.marks_from())
    };
    let all: Vec<Condition> = Condition::ALL.into_iter().filter(marked).collect();
    let text = |condition: &Condition| {
        let values: Vec<u8> = profiles.iter().filter_map(|&own| conditions.level(own, *condition)).collect();
        let some = values.iter().any(|&level| level < condition.marks_from());
        let name = match condition {
            Condition::Schedule => Msg::ContextNotRegular,
            other => label(*other),
        };
        if some { format::with(name, Msg::ContextSomeRoles) } else { name.into() }
    };
    (!all.is_empty()).then(|| {
        Item::row(Msg::ConditionsHeading, Text::commas(all.iter().map(text)))
            .from(from())
            .more(Msg::ContextMeaning, Msg::ConditionsMarkedMeans)
    })
}
