//! What is written about an occupation: duties, what is asked for, the ways in and what follows them.

use serde_json::{Value, json};

use super::length;
use crate::value::{figure, lacking, missing, number};
use metier_content::Subject;
use metier_model::Missing;
use metier_model::schema::{Places, Region, TrainingStep};

/// What is written about it, or why it is missing.
pub(super) fn written(subject: &Subject) -> Vec<(&'static str, Value)> {
    let Some(occupation) = &subject.occupation else {
        let keys = [
            "summary",
            "roles",
            "requirements",
            "credentials",
            "training",
            "ways",
            "progression",
            "suits",
            "may_not_suit",
            "not_confused_with",
        ];
        return keys.map(|key| (key, lacking(&Missing::NotWritten))).to_vec();
    };
    let beta = |i: usize| match subject.ai.roles.get(i) {
        Some(role) => figure(&role.beta, |&beta| number(beta, 3)),
        None => lacking(&Missing::NotMapped),
    };
    let roles: Vec<Value> = occupation
        .roles
        .iter()
        .enumerate()
        .map(|(i, role)| {
            json!({
                "name": role.name, "profile": role.profile, "duties": role.duties,
                "employers": role.employers, "ai_beta": beta(i),
                "onet": role.onet.iter().map(|link| &link.code).collect::<Vec<_>>(),
            })
        })
        .collect();
    let requirements: Vec<Value> = occupation
        .requirements
        .iter()
        .map(|r| {
            json!({
                "kind": r.kind.token(), "strength": r.strength.token(),
                "roles": r.roles, "text": r.text, "ground": r.ground.token(), "after": r.after,
            })
        })
        .collect();
    let credentials: Vec<Value> = occupation
        .credentials
        .iter()
        .map(|c| {
            json!({
                "name": c.name, "issuer": c.issuer, "kind": c.kind.token(),
                "strength": c.strength.token(), "roles": c.roles, "places": places(&c.places),
                "ground": c.ground.token(),
            })
        })
        .collect();
    let training: Vec<Value> = occupation
        .training
        .iter()
        .map(|t| {
            json!({
                "step": t.step, "setting": t.setting.token(), "months": length::months(t), "roles": t.roles,
                "places": places(&t.places),
                "lengths": t.lengths.iter().map(|(there, length)| {
                    let own = TrainingStep { length: *length, basis: None, ..t.clone() };
                    json!({ "places": places(there), "months": length::months(&own) })
                }).collect::<Vec<_>>(),
                "cost": missing("not-published"),
            })
        })
        .collect();
    let progression: Vec<Value> = occupation
        .progression
        .iter()
        .map(|p| {
            let code = p.code.as_ref().map_or_else(|| missing("no-unit-group"), |code| json!(code));
            json!({ "to": p.to, "code": code, "how": p.how, "source": p.source.token() })
        })
        .collect();
    let confused: Vec<Value> =
        occupation.not_confused_with.iter().map(|c| json!({ "code": c.code, "why": c.why })).collect();
    vec![
        ("summary", json!(occupation.whole_summary())),
        ("roles", json!(roles)),
        ("requirements", json!(requirements)),
        ("credentials", json!(credentials)),
        ("training", json!(training)),
        ("ways", length::ways(occupation)),
        ("progression", json!(progression)),
        ("suits", json!(occupation.suits)),
        ("may_not_suit", json!(occupation.may_not_suit)),
        ("not_confused_with", json!(confused)),
        ("growth", json!(occupation.growth.iter().map(|tag| tag.token()).collect::<Vec<_>>())),
    ]
}

fn regions(regions: &[Region]) -> Vec<&'static str> {
    regions.iter().map(|region| region.code()).collect()
}

/// Where something applies.
fn places(all: &Places) -> Value {
    match all {
        Places::NotStated => missing("not-stated"),
        Places::Everywhere => json!({ "key": "everywhere", "places": [] }),
        Places::In(all) => json!({ "key": "in", "places": regions(all) }),
        Places::Except(all) => json!({ "key": "everywhere-but", "places": regions(all) }),
    }
}
