//! AI opened into duties, and what is seen to be done today.

use metier_words::{Joint, Msg, Text};

use super::ai_words as words;
use super::{Item, Subject};
use metier_evidence::ai::{self, Duties, Duty, Observed, SPLIT_TASKS};
use metier_model::facts::TaskLabel;
use metier_model::{Figure, Method};

/// Duties of a role of the subject; none where the occupation is not written.
pub fn of_role(subject: &Subject, role: usize) -> Option<Duties> {
    let named = subject.occupation.as_ref()?.roles.get(role)?;
    let links = ai::links(subject.catalog().crosswalk(), subject.group);
    let own = ai::links_of_role(links, u8::try_from(role).ok()?);
    Some(ai::duties(subject.catalog(), &named.tasks, own))
}

/// Every duty with its label, use and body, role by role; the chosen role alone where one is chosen.
pub(super) fn items(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = &subject.occupation else { return };
    let several = occupation.roles.len() > 1;
    let mut is_told = false;
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role.is_some_and(|chosen| chosen != i) {
            continue;
        }
        let Some(own) = of_role(subject, i) else { continue };
        items.push(Item::gap());
        items.push(Item::heading(if several {
            Msg::AiDutiesOf { role: Text::verbatim(role.name.clone()) }
        } else {
            Msg::AiDuties
        }));
        if own.duties.is_empty() {
            items.push(Item::note(Msg::AiDutiesNone));
            continue;
        }
        if own.duties.iter().all(|duty| duty.tasks.is_empty()) {
            items.push(Item::note(Msg::AiDutiesUnmapped));
            continue;
        }
        let from = source();
        items.push(Item::paragraph(sum(&own)).from(from.clone()));
        items.push(Item::note(why(&own)));
        if !std::mem::replace(&mut is_told, true) {
            items.push(Item::hint(Msg::AiDutiesTick { key: "duties" }));
        }
        items.push(Item::note(Msg::AiDutiesScale));
        if own.duties.iter().any(Duty::apart) {
            items.push(Item::note(Msg::AiDutiesApart));
        }
        for (duty, text) in own.duties.iter().zip(&role.duties) {
            let mut item = Item::bullet(Text::dots([Text::verbatim(text.clone()), told(duty)]))
                .from(from.clone())
                .named(Text::verbatim(text.clone()))
                .more(
                    Msg::AiDutyLabelLabel,
                    Text::dots([label(duty), Text::verbatim(duty.label.map_or("", TaskLabel::token))]),
                );
            if !duty.tasks.is_empty() {
                let ids = duty.tasks.iter().map(|id| Text::verbatim(id.to_string()));
                item = item.more(Msg::AiDutyTasksLabel, Text::commas(ids));
            }
            items.push(item);
        }
        if own.uncovered.all > 0 {
            let ai::Tasks { all, touched, used } = own.uncovered;
            items.push(
                Item::note(Msg::AiDutiesRest {
                    all: all.cast_signed() as i64,
                    touched: touched.cast_signed() as i64,
                    used: used.cast_signed() as i64,
                })
                .from(from),
            );
        }
    }
}

/// `4 of 7 duties touched, 1 used today`, and where some have no rated task of how many that is said: a duty that is not
/// rated is not untouched.
pub fn sum(duties: &Duties) -> Msg {
    let count = |n: usize| n.cast_signed() as i64;
    let ((touched, used), (rated, seen)) = (duties.counts(), duties.known());
    let all = count(duties.duties.len());
    let (touched, used, known) = (count(touched), count(used), count(rated));
    match (rated, seen) {
        (0, 0) => Msg::AiDutiesSumNone { all },
        (0, _) => Msg::AiDutiesSumUsed { all, used },
        (_, 0) => Msg::AiDutiesSumUnseen { touched, rated: known, all },
        _ if known == all => Msg::AiDutiesSum { touched, all, used },
        _ => Msg::AiDutiesSumRated { touched, rated: known, used, unrated: all - known, all },
    }
}

/// The same counted task by task, and why that is another number.
pub fn by_task(duties: &Duties) -> Msg {
    Msg::DutiesByTask {
        touched: duties.touched.cast_signed() as i64,
        tasks: duties.tasks.cast_signed() as i64,
        rest: duties.uncovered.all.cast_signed() as i64,
    }
}

/// The same counted task by task alone.
pub fn by_task_short(duties: &Duties) -> Msg {
    Msg::DutiesByTaskShort {
        touched: duties.touched.cast_signed() as i64,
        tasks: duties.tasks.cast_signed() as i64,
    }
}

/// What the counts of duties and the shares of tasks each count, and why they can differ.
pub fn why(duties: &Duties) -> Msg {
    Msg::AiDutiesWhy {
        all: duties.tasks.cast_signed() as i64,
        rest: duties.uncovered.all.cast_signed() as i64,
    }
}

fn source() -> metier_model::Provenance {
    metier_model::Provenance::modelled(
        &["eloundou-2023", "anthropic-2026", "physical-tasks", "onet-29.3", "metier"],
        "2023-2026",
        metier_model::Geo::Canada,
        Method::ByDuty,
    )
    .abroad(metier_model::figure::Abroad::UnitedStates)
}

/// What the labels of its tasks say of a duty, and whether it was a tie.
pub fn label(duty: &Duty) -> Text {
    let label = words::label(duty.label).into();
    if duty.tie { Msg::AiDutyTie { label }.into() } else { label }
}

/// What stands behind a duty: its label, its use, whether it needs a body.
pub fn told(duty: &Duty) -> Text {
    if duty.tasks.is_empty() {
        return Msg::AiDutyNoTasks.into();
    }
    let seen = match duty.observed {
        Some(share) if share > 0.0 => Msg::AiDutyObserved { share: words::percent(share) },
        Some(_) => Msg::AiDutyUnused,
        None => Msg::AiDutyUnseen,
    };
    let apart = if duty.apart() { Msg::AiDutyApart.into() } else { Text::EMPTY };
    let body = match (duty.mixed(), duty.physical) {
        (true, _) => {
            let [all, touched, physical] = duty.counts.map(|n| n.cast_signed() as i64);
            Msg::AiDutyMixed { all, physical, touched }.into()
        }
        (false, Some(true)) => Msg::AiDutyPhysical.into(),
        _ => Text::EMPTY,
    };
    Text::dots([label(duty), seen.into(), apart, body])
}

/// What is seen to be done: share, kind of use, trend over the rounds.
pub(super) fn observed(observed: &Observed, items: &mut Vec<Item>) {
    items.push(Item::figure(Msg::AiObservedLabel, &observed.share, |&share| Msg::AiPercent {
        n: words::percent(share),
    }));
    let Figure::Known { .. } = observed.share else { return };
    if observed.rounds.is_empty() {
        return;
    }
    let split = match observed.split() {
        Some((round, automation)) => {
            let done = words::whole(automation * 100.0);
            Msg::AiSplit {
                automation: done,
                help: 100 - done,
                tasks: round.kinds.cast_signed() as i64,
                month: Text::verbatim(round.month.clone()),
            }
        }
        None => Msg::AiSplitFew { n: SPLIT_TASKS.cast_signed() as i64 },
    };
    items.push(Item::row(Msg::AiSplitLabel, split).from(ai::observed_provenance(Method::ObservedSplit)));
    let rounds = observed.rounds.iter().map(|round| {
        let month = Text::verbatim(round.month.clone());
        match round.share {
            Some(share) => Msg::AiTrendRound { month, share: words::decimal(share, 3) },
            None => Msg::AiTrendNone { month },
        }
        .into()
    });
    let trend = Text::joined(Joint::Semicolon, rounds);
    items.push(Item::row(Msg::AiTrendLabel, trend).from(ai::observed_provenance(Method::ObservedTrend)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duty(label: Option<TaskLabel>, observed: Option<f32>) -> Duty {
        Duty { tasks: vec![1], label, tie: false, observed, physical: None, counts: [1, 0, 0] }
    }

    /// What no rated task stands behind is not counted as untouched.
    #[test]
    fn a_duty_that_is_not_rated_is_not_untouched() {
        let (no, yes) = (Some(TaskLabel::NotExposed), Some(TaskLabel::Alone));
        for (duties, wanted) in [
            (vec![duty(no, Some(0.0)), duty(yes, Some(0.2))], "1 of 2 duties touched, 1 used today"),
            (
                vec![duty(no, Some(0.0)), duty(yes, Some(0.0)), duty(None, None)],
                "1 of 2 rated duties touched, 0 used today; 1 of 3 not rated",
            ),
            (
                vec![duty(no, Some(0.0)), duty(None, None)],
                "0 of the one rated duty touched, 0 used today; 1 of 2 not rated",
            ),
            (vec![duty(None, None), duty(None, None)], "none of the 2 duties is rated"),
        ] {
            let own = Duties { duties, ..Duties::default() };
            assert_eq!(Text::from(sum(&own)).reference(), wanted);
        }
    }
}
