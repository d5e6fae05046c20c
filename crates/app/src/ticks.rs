//! Duties that the user ticked, between the screen, which knows positions, and the file of the state, which outlives
//! them: a duty is known there by the O*NET tasks that it stands for, so that another wording of it changes nothing.

use std::collections::BTreeSet;

use metier_data::Catalog;
use metier_model::schema::Role;
use metier_model::state::Done;
use metier_model::{GroupId, Lang};

/// Occupation, role, duty.
pub(super) type Tick = (GroupId, usize, usize);

/// What stands between a duty's tasks and which of the duties with these tasks it is.
const NTH: char = '/';

/// Ticks as the file keeps them.
pub(super) fn written(ticks: &BTreeSet<Tick>, catalog: &Catalog) -> Done {
    let mut done = Done::new();
    let mut open = None;
    for &(group, role, duty) in ticks {
        // Ticks stand by occupation, so that each is decoded once.
        if open.as_ref().is_none_or(|&(known, _)| known != group) {
            open = Some((group, catalog.occupation(group, Lang::default())));
        }
        let occupation = open.as_ref().and_then(|(_, occupation)| occupation.as_ref());
        let Some(role) = occupation.and_then(|occupation| occupation.roles.get(role)) else { continue };
        if let Some(duty) = name(role, duty) {
            let code = catalog.code(group).to_owned();
            done.entry(code).or_default().entry(role.profile.clone()).or_default().insert(duty);
        }
    }
    done
}

/// Ticks of the file that fit no duty of this program: nobody took them away, so they stay in the file.
pub(super) fn unknown(done: &Done, catalog: &Catalog) -> Done {
    let mut left = Done::new();
    for (code, roles) in done {
        let occupation = catalog.group(code).and_then(|group| catalog.occupation(group, Lang::default()));
        for (profile, names) in roles {
            let role = occupation.iter().flat_map(|own| &own.roles).find(|role| role.profile == *profile);
            let strange = |name: &&String| role.and_then(|role| duty(role, name)).is_none();
            let names: BTreeSet<String> = names.iter().filter(strange).cloned().collect();
            if !names.is_empty() {
                left.entry(code.clone()).or_default().insert(profile.clone(), names);
            }
        }
    }
    left
}

/// Ticks of the file; one that fits no duty any more is passed over.
pub(super) fn read(done: &Done, catalog: &Catalog) -> BTreeSet<Tick> {
    let mut ticks = BTreeSet::new();
    for (code, roles) in done {
        let Some(group) = catalog.group(code) else { continue };
        let Some(occupation) = catalog.occupation(group, Lang::default()) else { continue };
        for (at, role) in occupation.roles.iter().enumerate() {
            let kept = roles.get(&role.profile).into_iter().flatten();
            ticks.extend(kept.filter_map(|name| duty(role, name)).map(|duty| (group, at, duty)));
        }
    }
    ticks
}

/// The name of a duty in its role: its tasks, and which one it is of several with the same.
fn name(role: &Role, duty: usize) -> Option<String> {
    let own = sorted(role.tasks.get(duty)?);
    let nth = role.tasks.iter().take(duty).filter(|tasks| sorted(tasks) == own).count();
    let ids: Vec<String> = own.iter().map(u32::to_string).collect();
    let nth = if nth == 0 { String::new() } else { format!("{NTH}{}", nth + 1) };
    Some(ids.join("+") + &nth)
}

/// The duty of a name: the one that has it, else the one that shares most of its tasks with it, half of them at least.
fn duty(role: &Role, wanted: &str) -> Option<usize> {
    let all = || 0..role.tasks.len();
    if let Some(same) = all().find(|&at| name(role, at).as_deref() == Some(wanted)) {
        return Some(same);
    }
    let ids = wanted.split(NTH).next().unwrap_or_default();
    let ids: BTreeSet<u32> = ids.split('+').filter_map(|id| id.parse().ok()).collect();
    let shared = |at: usize| {
        let own: BTreeSet<u32> = role.tasks.get(at).into_iter().flatten().copied().collect();
        let (both, either) = (own.intersection(&ids).count(), own.union(&ids).count());
        (both > 0 && 2 * both >= either).then_some((both, usize::MAX - either))
    };
    all()
        .filter_map(|at| Some((shared(at)?, at)))
        .max_by_key(|&(shared, at)| (shared, usize::MAX - at))
        .map(|(_, at)| at)
}

fn sorted(tasks: &[u32]) -> Vec<u32> {
    let mut own = tasks.to_vec();
    own.sort_unstable();
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(tasks: &[&[u32]]) -> Role {
        Role {
            name: String::new(),
            profile: "32129.03".into(),
            duties: vec![String::new(); tasks.len()],
            tasks: tasks.iter().map(|own| own.to_vec()).collect(),
            employers: Vec::new(),
            onet: Vec::new(),
        }
    }

    /// Every duty of every role has a name of its own, and comes back by it.
    #[test]
    fn every_tick_comes_back() {
        let catalog = Catalog::embedded().unwrap();
        let mut all = BTreeSet::new();
        for group in GroupId::all().step_by(7) {
            let roles = catalog.occupation(group, Lang::default()).map_or(Vec::new(), |own| own.roles);
            all.extend(
                roles
                    .iter()
                    .enumerate()
                    .flat_map(|(r, role)| (0..role.tasks.len()).map(move |d| (group, r, d))),
            );
        }
        assert!(all.len() > 500);
        let done = written(&all, &catalog);
        assert!(read(&done, &catalog) == all);
        // What is unknown is passed over without harm to the rest.
        let mut strange = done.clone();
        strange.entry("99999".into()).or_default().entry("99999.01".into()).or_default().insert("1".into());
        for roles in strange.values_mut() {
            roles.entry("00000.77".into()).or_default().insert("1+2".into());
            for kept in roles.values_mut() {
                kept.insert("999999999+x/0".into());
            }
        }
        assert!(read(&strange, &catalog) == all);
        assert!(unknown(&done, &catalog).is_empty());
        let left = unknown(&strange, &catalog);
        assert_eq!(left["99999"]["99999.01"].len(), 2);
        assert!(left.len() > done.len() && left.values().all(|roles| roles["00000.77"].contains("1+2")));
    }

    /// A duty is its tasks, in whatever order and place they stand, and still is where one of them changes.
    #[test]
    fn a_duty_is_known_by_its_tasks() {
        let before = role(&[&[1, 2], &[3], &[], &[1, 2]]);
        let names: Vec<String> = (0..4).map(|at| name(&before, at).unwrap()).collect();
        assert_eq!(names, ["1+2", "3", "", "1+2/2"]);
        let after = role(&[&[3], &[2, 1, 4], &[7], &[8, 9]]);
        let found: Vec<Option<usize>> = names.iter().map(|name| duty(&after, name)).collect();
        assert_eq!(found, [Some(1), Some(0), None, Some(1)]);
        assert_eq!(duty(&role(&[&[1, 5, 6]]), "1+2"), None, "a task among many is another duty");
    }
}
