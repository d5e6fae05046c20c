//! Levels of skills, abilities, knowledge and work activities as JSON.

use serde_json::{Map, Value, json};

use super::value::{missing, number};
use metier_content::skills_page::{self, Owner};
use metier_content::{Subject, terms, tools};
use metier_evidence::skills::{self, Family, Level};

/// Whose levels, the families with every scale that applies, what sets the work apart, and each role's own.
pub(super) fn json(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let owner = Owner::of(subject);
    if owner.levels.is_empty() {
        return missing("no-levels-published");
    }
    let from = owner.from();
    let code = |profile: usize| catalog.profiles().codes.get(profile).cloned().unwrap_or_default();
    let mut families = Map::new();
    for family in Family::ALL {
        let all = skills::highest(&owner.levels, family);
        families.insert(family.token().replace('-', "_"), levels(subject, &all));
    }
    let apart = skills::apart(&owner.levels);
    let less: Vec<Level> = apart.iter().rev().take(5).copied().collect();
    let more: Vec<Level> = apart.into_iter().take(10).collect();
    let same: Vec<Value> = owner
        .profiles
        .iter()
        .map(|&profile| (profile, skills::identical(catalog, profile)))
        .filter(|(_, same)| !same.is_empty())
        .map(|(profile, same)| {
            json!({ "profile": code(profile), "same_as": same.into_iter().map(code).collect::<Vec<_>>() })
        })
        .collect();
    json!({
        "profiles": owner.profiles.iter().map(|&profile| code(profile)).collect::<Vec<_>>(),
        "role": subject.chosen_role().map_or_else(|| missing("all-roles"), |role| json!(role.name)),
        "kind": from.kind.token(),
        "source": skills::SOURCE,
        "period": from.period.token(),
        "levels": families,
        "above_the_mean_of_all": levels(subject, &more),
        "below_the_mean_of_all": levels(subject, &less),
        "identical_levels": same,
        "by_role": by_role(subject, &owner),
        "tools": tools(subject),
    })
}

/// Tools and technology of the chosen role, or of all.
fn tools(subject: &Subject) -> Value {
    let (kinds, _) = subject.catalog().tools();
    let rows: Vec<Value> = tools::of(subject)
        .into_iter()
        .map(|tool| {
            json!({
                "name": tool.name,
                "category": kinds.get(tool.kind).map(|kind| kind.name.name(subject.settings.lang)),
                "hot": tool.hot,
                "in_demand": tool.demand,
            })
        })
        .collect();
    json!({ "source": tools::SOURCE, "country": "US", "rows": rows })
}

fn levels(subject: &Subject, levels: &[Level]) -> Value {
    let (scales, locale) = (&subject.catalog().profiles().scales, subject.settings.locale());
    let rows: Vec<Value> = levels
        .iter()
        .map(|level| {
            json!({
                "name": scales.get(level.scale).map(|scale| terms::scale_name(scale).say(&locale)),
                "family": level.family.token(),
                "level": number(level.value, 2),
                "of": level.family.top(),
                "words": terms::skill_level(level).say(&locale),
                "mean_of_all": number(level.mean, 2),
                "from_the_mean": number(level.apart(), 2),
            })
        })
        .collect();
    json!(rows)
}

/// Scales with two levels: the one spoken of, and the one beside it.
fn pairs(subject: &Subject, pairs: &[(Level, Level)]) -> Value {
    let (scales, locale) = (&subject.catalog().profiles().scales, subject.settings.locale());
    let rows = pairs.iter().map(|(own, other)| {
        json!({
            "name": scales.get(own.scale).map(|scale| terms::scale_name(scale).say(&locale)),
            "family": own.family.token(), "of": own.family.top(),
            "level": number(own.value, 2), "beside": number(other.value, 2),
        })
    });
    json!(rows.collect::<Vec<_>>())
}

/// What sets each role of the unit group apart from the mean of all profiles.
fn by_role(subject: &Subject, owner: &Owner) -> Value {
    let catalog = subject.catalog();
    let roles = subject.occupation.as_ref().map(|o| o.roles.as_slice()).unwrap_or_default();
    let rows: Vec<Value> = roles
        .iter()
        .filter_map(|role| {
            let profile = skills::profile(catalog, &role.profile)?;
            let own = skills::levels(catalog, subject.evidence.skill_means(), &[profile]);
            let apart: Vec<Level> = skills::apart(&own).into_iter().take(5).collect();
            // A role that is chosen is set beside each of the others, so its own row has nothing to be beside.
            let is_own = subject.chosen_role().is_some_and(|own| own.profile == role.profile);
            let beside = skills_page::beside(subject, owner, role).filter(|_| roles.len() > 1 && !is_own);
            let beside = beside.map_or_else(
                || missing(if is_own { "the-chosen-role" } else { "one-role" }),
                |parts| {
                    let [more, less] = parts.map(|part| pairs(subject, &part));
                    let with = if subject.role.is_some() { "chosen-role" } else { "mean-of-roles" };
                    json!({ "with": with, "more": more, "less": less })
                },
            );
            Some(json!({
                "role": role.name, "profile": role.profile, "above_the_mean_of_all": levels(subject, &apart),
                "beside": beside,
            }))
        })
        .collect();
    json!(rows)
}
