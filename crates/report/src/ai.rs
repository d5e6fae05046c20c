//! Observed use of AI and AI by duty, in JSON.

use metier_words::Locale;
use serde_json::{Map, Value, json};

use super::asked::told;
use super::value::{figure, missing, number, object};
use metier_content::{Subject, ai_duties};
use metier_evidence::ai::{Duties, Duty, Observed, SPLIT_TASKS};
use metier_model::schema::Role;

/// What is seen to be done: the share of the work, the kind of use, the rounds.
pub(super) fn observed(observed: &Observed) -> Value {
    let rounds: Vec<Value> = observed
        .rounds
        .iter()
        .map(|round| {
            json!({
                "month": round.month,
                "percent_of_conversations": round.share.map_or_else(unseen, |share| number(share, 4)),
                "automation": round.automation.map_or_else(few, |share| number(share, 3)),
                "tasks_with_kind": round.kinds,
            })
        })
        .collect();
    json!({
        "share": figure(&observed.share, |&share| number(share, 4)),
        "automation": observed.split().map_or_else(few, |(_, share)| number(share, 3)),
        "augmentation": observed.split().map_or_else(few, |(_, share)| number(1.0 - share, 3)),
        "automation_needs_tasks": SPLIT_TASKS,
        "rounds": rounds,
        "source": "anthropic-2026",
    })
}

/// The duties of every role with what their tasks say, in the order of the file.
pub(super) fn duties(subject: &Subject) -> Value {
    let roles = subject.occupation.as_ref().map(|o| o.roles.as_slice()).unwrap_or_default();
    let own = roles.iter().enumerate().filter_map(|(i, role)| Some((role, ai_duties::of_role(subject, i)?)));
    json!(own.flat_map(|(role, own)| of_role(role, &own)).collect::<Vec<_>>())
}

/// How many duties there are, are touched and used; the tasks behind them, those that no duty covers, and why the
/// counts of duties and the shares of tasks can differ.
pub(super) fn counts(own: &Duties, locale: &Locale) -> Map<String, Value> {
    let ((touched, used), (rated, seen)) = (own.counts(), own.known());
    let rest = own.uncovered;
    // Without a task nothing was rated or seen, and a number would read as "none is touched".
    let of_tasks = |value: Value| if own.tasks == 0 { missing("no-task") } else { value };
    let count = |known: usize, n: usize, lacks: &str| if known == 0 { missing(lacks) } else { json!(n) };
    object([
        ("all", json!(own.duties.len())),
        ("rated", json!(rated)),
        ("unrated", json!(own.duties.len() - rated)),
        ("touched", of_tasks(count(rated, touched, "tasks-not-rated"))),
        ("used", of_tasks(count(seen, used, "tasks-not-in-index"))),
        ("tasks", of_tasks(json!(own.tasks))),
        ("uncovered_tasks", of_tasks(json!({ "all": rest.all, "touched": rest.touched, "used": rest.used }))),
        ("note", told("counted-apart-from-tasks", Map::new(), &ai_duties::why(own).into(), locale)),
    ])
}

/// The duties of one role with what their tasks say.
pub(super) fn of_role(role: &Role, own: &Duties) -> Vec<Value> {
    let linked = own.duties.len() == role.duties.len();
    let one = |(j, text): (usize, &String)| {
        let duty = own.duties.get(j).filter(|_| linked);
        json!({
            "role": role.name,
            "text": text,
            "label": duty.and_then(|duty| duty.label).map_or_else(
                || without(duty, "tasks-not-rated"),
                |label| json!(label.token()),
            ),
            "tie": duty.is_some_and(|duty| duty.tie),
            "observed": duty.and_then(|duty| duty.observed).map_or_else(
                || without(duty, "tasks-not-in-index"),
                |share| number(share, 3),
            ),
            "physical": duty.and_then(|duty| duty.physical).map_or_else(
                || without(duty, "tasks-not-known"),
                |physical| json!(physical),
            ),
            "tasks": duty.map(|duty| duty.tasks.clone()).unwrap_or_default(),
            "tasks_touched": duty.filter(|duty| duty.label.is_some()).map_or_else(
                || without(duty, "tasks-not-rated"),
                |duty| json!(duty.counts[1]),
            ),
            "tasks_physical": duty.filter(|duty| duty.physical.is_some()).map_or_else(
                || without(duty, "tasks-not-known"),
                |duty| json!(duty.counts[2]),
            ),
        })
    };
    role.duties.iter().enumerate().map(one).collect()
}

fn unseen() -> Value {
    missing("not-seen")
}

fn few() -> Value {
    missing("too-few-tasks")
}

/// Why a duty has no figure: the file links no task to it, or what the tasks lack.
fn without(duty: Option<&Duty>, lacks: &str) -> Value {
    match duty {
        None => missing("duties-not-linked"),
        Some(duty) if duty.tasks.is_empty() => missing("no-task"),
        Some(_) => missing(lacks),
    }
}
