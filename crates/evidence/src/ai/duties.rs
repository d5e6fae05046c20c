//! AI by duty: the O*NET tasks that a duty stands for say what of it a tool could touch, and what it is seen to do.
//!
//! The label of a duty is the majority of its tasks' labels, and of equal ones the more exposed; its observed use is
//! their mean; it needs a body if most of them do.

use metier_data::Catalog;
use metier_model::facts::{Link, Task, TaskLabel};

/// One duty of a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// Tasks that it stands for; none where it is not linked.
    pub tasks: Vec<u32>,
    /// Majority of their labels; none where no task is rated.
    pub label: Option<TaskLabel>,
    /// Whether another label is as frequent, so that the more exposed one stands.
    pub tie: bool,
    /// Mean of their observed use, 0-1; none where the index knows no task of it. A task has 0 where too little use is
    /// seen, else 0.5 where a tool only helps to 1 where it does the task: no share of conversations.
    pub observed: Option<f32>,
    /// Whether most of its tasks need a body; none without tasks.
    pub physical: Option<bool>,
    /// Its tasks that the table has, those of them that a tool could touch, and those that need a body.
    pub counts: [usize; 3],
}

impl Duty {
    /// Whether a tool could touch it.
    pub fn touched(&self) -> bool {
        matches!(self.label, Some(TaskLabel::Alone | TaskLabel::WithSoftware))
    }

    /// Whether a tool could touch it though most of its tasks need a body: what goes faster is the rest of it.
    pub fn mixed(&self) -> bool {
        self.touched() && self.physical == Some(true)
    }

    /// Whether use of a tool for it is seen at all.
    pub fn used(&self) -> bool {
        self.observed.is_some_and(|share| share > 0.0)
    }

    /// Whether the people who rated its tasks saw no gain from a tool, and one is used all the same.
    pub fn apart(&self) -> bool {
        self.label == Some(TaskLabel::NotExposed) && self.used()
    }
}

/// Tasks counted by what a tool could touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tasks {
    /// All of them.
    pub all: usize,
    /// Labelled E1 or E2.
    pub touched: usize,
    /// Of which use is seen.
    pub used: usize,
}

/// The duties of one role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duties {
    /// In the order of the file; empty where the role's duties are not linked yet.
    pub duties: Vec<Duty>,
    /// Tasks of the role's O*NET occupations.
    pub tasks: usize,
    /// Those of them that a tool could touch.
    pub touched: usize,
    /// Those of them that no duty covers.
    pub uncovered: Tasks,
}

impl Duties {
    /// How many duties a tool could touch, and of how many use is seen.
    pub fn counts(&self) -> (usize, usize) {
        let count = |test: fn(&Duty) -> bool| self.duties.iter().filter(|duty| test(duty)).count();
        (count(Duty::touched), count(Duty::used))
    }

    /// How many duties stand for a task that is rated, and for one whose use the index knows: of no other can be said
    /// whether a tool could touch it or is used for it.
    pub fn known(&self) -> (usize, usize) {
        let count = |test: fn(&Duty) -> bool| self.duties.iter().filter(|duty| test(duty)).count();
        (count(|duty| duty.label.is_some()), count(|duty| duty.observed.is_some()))
    }

    /// Share of the rated duties among some that a tool could touch; none where none of them is rated.
    pub fn share(&self, chosen: impl Fn(usize) -> bool) -> Option<f32> {
        let rated = || self.duties.iter().enumerate().filter(|(i, duty)| chosen(*i) && duty.label.is_some());
        let all = rated().count();
        (all > 0).then(|| rated().filter(|(_, duty)| duty.touched()).count() as f32 / all as f32)
    }
}

/// The duties of a role by the tasks that the file names for each, and the links of the role to O*NET.
pub fn duties(catalog: &Catalog, named: &[Vec<u32>], links: &[Link]) -> Duties {
    if named.is_empty() {
        return Duties::default();
    }
    let tasks: Vec<Task> = links.iter().flat_map(|link| catalog.tasks(usize::from(link.onet))).collect();
    let duties: Vec<Duty> = named.iter().map(|ids| duty(ids, &tasks)).collect();
    let mut uncovered = Tasks::default();
    for task in tasks.iter().filter(|task| !named.iter().any(|ids| ids.contains(&task.id))) {
        uncovered.all += 1;
        uncovered.touched +=
            usize::from(matches!(task.label, Some(TaskLabel::Alone | TaskLabel::WithSoftware)));
        uncovered.used += usize::from(task.observed.is_some_and(|share| share > 0));
    }
    let touched =
        tasks.iter().filter(|task| matches!(task.label, Some(TaskLabel::Alone | TaskLabel::WithSoftware)));
    Duties { touched: touched.count(), duties, tasks: tasks.len(), uncovered }
}

fn duty(ids: &[u32], tasks: &[Task]) -> Duty {
    let own: Vec<&Task> = ids.iter().filter_map(|id| tasks.iter().find(|task| task.id == *id)).collect();
    let count = |label: TaskLabel| own.iter().filter(|task| task.label == Some(label)).count();
    // From the least to the most exposed: of equal counts the last one wins.
    let order = [TaskLabel::NotExposed, TaskLabel::WithSoftware, TaskLabel::Alone];
    let label = order.into_iter().filter(|&label| count(label) > 0).max_by_key(|&label| count(label));
    let tie = label
        .is_some_and(|label| order.into_iter().any(|other| other != label && count(other) == count(label)));
    let touched = count(TaskLabel::WithSoftware) + count(TaskLabel::Alone);
    let physical = own.iter().filter(|task| task.physical).count();
    let seen: Vec<f32> =
        own.iter().filter_map(|task| task.observed).map(|share| f32::from(share) / 10_000.0).collect();
    Duty {
        tasks: ids.to_vec(),
        label,
        tie,
        observed: (!seen.is_empty()).then(|| seen.iter().sum::<f32>() / seen.len() as f32),
        physical: (!own.is_empty()).then(|| physical * 2 > own.len()),
        counts: [own.len(), touched, physical],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(id: u32, label: Option<TaskLabel>, observed: Option<u16>, physical: bool) -> Task {
        Task { id, label, observed, physical }
    }

    #[test]
    fn the_majority_labels_a_duty_and_of_equals_the_more_exposed() {
        use TaskLabel::{Alone, NotExposed, WithSoftware};
        let tasks = [
            task(1, Some(NotExposed), Some(0), true),
            task(2, Some(WithSoftware), Some(5000), true),
            task(3, Some(Alone), None, false),
            task(4, Some(NotExposed), None, false),
            task(5, None, None, false),
        ];
        let majority = duty(&[1, 4, 3], &tasks);
        assert_eq!((majority.label, majority.tie, majority.observed), (Some(NotExposed), false, Some(0.0)));
        assert_eq!(majority.physical, Some(false));
        assert!(!majority.used() && !majority.touched());
        let tie = duty(&[1, 2], &tasks);
        assert_eq!(
            (tie.label, tie.tie, tie.observed, tie.physical),
            (Some(WithSoftware), true, Some(0.25), Some(true))
        );
        assert_eq!(duty(&[2, 3], &tasks).label, Some(Alone));
        // Absent is not nothing.
        let unknown = duty(&[5], &tasks);
        assert_eq!((unknown.label, unknown.observed, unknown.physical), (None, None, Some(false)));
        assert_eq!(duty(&[], &tasks).physical, None);
        let mixed = duty(&[1, 2], &tasks);
        assert!(mixed.mixed() && mixed.counts == [2, 1, 2], "{mixed:?}");
        assert!(!duty(&[3], &tasks).mixed() && !duty(&[1], &tasks).mixed());
    }

    /// Raters and use disagree only where use is seen of what the raters saw no gain in.
    #[test]
    fn what_is_used_and_was_rated_of_no_gain_stands_apart() {
        use TaskLabel::{Alone, NotExposed, WithSoftware};
        for (label, observed, apart, touched) in [
            (Some(NotExposed), Some(0.2), true, false),
            (Some(NotExposed), Some(0.0), false, false),
            (Some(NotExposed), None, false, false),
            (Some(WithSoftware), Some(0.2), false, true),
            (Some(Alone), Some(0.2), false, true),
            (None, Some(0.2), false, false),
        ] {
            let duty =
                Duty { tasks: vec![1], label, tie: false, observed, physical: None, counts: [1, 0, 0] };
            assert_eq!((duty.apart(), duty.touched()), (apart, touched), "{duty:?}");
        }
    }

    #[test]
    fn a_share_counts_the_duties_that_one_really_does() {
        let one = |label| Duty {
            tasks: vec![1],
            label,
            tie: false,
            observed: None,
            physical: Some(false),
            counts: [1, 0, 0],
        };
        let duties = Duties {
            duties: vec![one(Some(TaskLabel::Alone)), one(Some(TaskLabel::NotExposed)), one(None)],
            ..Duties::default()
        };
        assert_eq!(duties.share(|_| true), Some(0.5));
        assert_eq!(duties.share(|i| i == 0), Some(1.0));
        assert_eq!(duties.share(|i| i == 2), None);
        let used = |label, observed| Duty { observed: Some(observed), ..one(label) };
        let alone = Some(TaskLabel::Alone);
        let counted = Duties {
            duties: vec![used(alone, 0.1), used(None, 0.1), used(alone, 0.0), one(alone)],
            ..duties
        };
        assert_eq!(counted.counts(), (3, 2), "touched, and used");
        assert_eq!(counted.known(), (3, 3), "rated, and known to the index");
    }

    /// Over the written occupations: each duty has its tasks, and what no duty names is counted apart.
    #[test]
    fn a_task_is_of_a_duty_or_uncovered() {
        let catalog = Catalog::embedded().unwrap();
        let (mut named_tasks, mut uncovered) = (0, 0);
        for group in metier_model::GroupId::all().step_by(29) {
            let Some(occupation) = catalog.occupation(group, metier_model::Lang::En) else { continue };
            let links = super::super::links(catalog.crosswalk(), group);
            for (at, role) in occupation.roles.iter().enumerate() {
                let own = super::super::links_of_role(links, at as u8);
                let named: Vec<Vec<u32>> = role.tasks.clone();
                let found = duties(&catalog, &named, own);
                assert_eq!(found.duties.len(), named.len());
                assert!(found.duties.iter().zip(&named).all(|(duty, ids)| &duty.tasks == ids));
                let all = own.iter().flat_map(|link| catalog.tasks(usize::from(link.onet)));
                let mut left: Vec<Task> = all.collect();
                left.retain(|task| !named.iter().any(|ids| ids.contains(&task.id)));
                let unexposed = |task: &&Task| matches!(task.label, None | Some(TaskLabel::NotExposed));
                let unused = |task: &&Task| task.observed.unwrap_or_default() == 0;
                let expected = Tasks {
                    all: left.len(),
                    touched: left.len() - left.iter().filter(unexposed).count(),
                    used: left.len() - left.iter().filter(unused).count(),
                };
                assert_eq!(found.uncovered, expected);
                let of_own = |id: &u32| named.iter().any(|ids| ids.contains(id));
                let all = own.iter().flat_map(|link| catalog.tasks(usize::from(link.onet)));
                assert_eq!(found.tasks, all.filter(|task| of_own(&task.id)).count() + left.len());
                let (touched, used) = found.counts();
                assert!(touched <= named.len() && used <= named.len());
                named_tasks += named.iter().map(Vec::len).sum::<usize>();
                uncovered += left.len();
            }
        }
        assert!(named_tasks > 50 && uncovered > 50, "{named_tasks} {uncovered}");
        assert_eq!(duties(&catalog, &[], &[]).duties.len(), 0);
    }
}
