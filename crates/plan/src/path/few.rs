//! The few cheapest ways to a goal, those of known length before the others.

use std::rc::Rc;

use metier_evidence::pay::HoursBasis;
use metier_model::{GroupId, UNIT_GROUPS};

use super::{Goal, Graph, IDLE, MOST, Path, Prices, SHOWN, STOP, Step, practised};
use crate::pair::{Practice, StatedYears};

/// The few cheapest ways to a goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Few {
    /// Those whose schooling has a stated length, then those whose has none, each in the order of [`Path::order`].
    pub ways: Vec<Path>,
    /// Occupations that give what is asked for, and to which no way of known length leads; ways to some of them stand
    /// last. None where years are asked for and only what surely is within them is told.
    pub untimed: Option<usize>,
    /// Occupations that give what is asked for, and to which ways lead that are only possibly within the years: they
    /// are not told. None where no years are asked for, or where such ways are told, too.
    pub possibly: Option<usize>,
    /// Whether they lead to one named occupation, and none by other work is better than going straight there.
    pub straight_is_best: bool,
}

/// Ways by other work that are told beside the one that goes straight to a named occupation.
const BY_OTHERS: usize = 3;

impl Few {
    /// How many of the ways have a known length: they stand first.
    pub fn timed(&self) -> usize {
        self.ways.partition_point(Path::is_timed)
    }
}

/// The best paths found so far.
struct Search<'g> {
    goal: Goal,
    prices: &'g Prices,
    /// Where the goal is met, so that no path goes on from there.
    met: Vec<bool>,
    /// Where a path may end.
    ends: Vec<bool>,
    /// Whether moves of unknown length are taken, too.
    untimed: bool,
    count: usize,
    /// Moves that lead away from the start.
    first: Rc<[Step]>,
    /// What going straight to each unit group takes besides being unlike; infinite where nothing leads straight there.
    straight: Vec<f32>,
    /// What getting to any end takes at least, whatever leads there: its practice.
    least_end: f32,
    best: Vec<Path>,
    /// Least rank from each unit group to the goal in exactly one move more, two more and so on; found at first use.
    rest: Vec<Vec<Option<f32>>>,
}

impl Search<'_> {
    /// What a path must stand before to be among the best.
    fn bound(&self) -> f32 {
        if self.best.len() < self.count {
            f32::INFINITY
        } else {
            self.best.last().map_or(f32::INFINITY, |p| p.rank)
        }
    }

    /// Takes a path in, the best first; of those to one goal among several only the first stays.
    fn take(&mut self, path: Path) {
        let several = self.goal.to.is_none();
        if several && let Some(at) = self.best.iter().position(|known| known.to() == path.to()) {
            if self.best.get(at).is_some_and(|known| known.rank <= path.rank) {
                return;
            }
            self.best.remove(at);
        }
        let at = self.best.partition_point(|known| known.rank <= path.rank);
        self.best.insert(at, path);
        self.best.truncate(self.count);
    }

    /// The end of some schooling that decides whether it is within the years.
    fn counted(&self, schooling: StatedYears) -> f32 {
        if self.goal.possibly { schooling.low } else { schooling.high }
    }

    /// Whether a move can be taken: one that leads to an end where it is the last one, and else one from which it goes
    /// on.
    fn takes(&self, step: &Step, last: bool) -> bool {
        let is = |among: &[bool]| among.get(step.to.index()).copied().unwrap_or(false);
        (self.untimed || step.is_timed()) && if last { is(&self.ends) } else { !is(&self.met) }
    }
}

/// Whether a way by other work is better than going straight there: in fewer years, for less, or without a licence.
fn is_better(by_others: &Path, straight: &Path) -> bool {
    let years = |path: &Path| path.years();
    let (own, direct) = (years(by_others), years(straight));
    let shorter = own.whole >= direct.whole && own.years + 0.05 < direct.years;
    let shown = |cost: f32| (cost * SHOWN).round() as i64;
    let cheaper = by_others.is_timed() >= straight.is_timed() && shown(by_others.cost) < shown(straight.cost);
    let licensed = |path: &Path| path.steps.iter().any(|step| step.licensed);
    shorter || cheaper || licensed(straight) && !licensed(by_others)
}

impl Graph<'_> {
    /// The ways that are told of: the few cheapest; to a named occupation to which one can go straight, that way and at
    /// most three by other work that are shorter or cheaper than it or need no licence. A detour that wins nothing is none.
    pub fn ways(&self, from: GroupId, goal: &Goal, hours: HoursBasis, prices: &Prices, count: usize) -> Few {
        let mut found = self.few(from, goal, hours, prices, count);
        let Some(to) = goal.to else { return found };
        let first = self.first(from).into_iter().find(|step| step.to == to);
        let Some(step) = first.filter(|step| goal.takes(step.schooling)) else { return found };
        let straight = Path::of(vec![step], step.rank(prices), prices);
        found.ways.retain(|way| way.steps.len() > 1 && is_better(way, &straight));
        found.ways.truncate(BY_OTHERS);
        let straight_is_best = found.ways.is_empty();
        found.ways.push(straight);
        found.ways.sort_by(Path::order);
        found.ways.truncate(count.max(1));
        Few { straight_is_best, ..found }
    }

    /// The few cheapest paths to a goal in at most [`MOST`] moves, in the order of [`Path::order`]: to one occupation
    /// several ways, else one way to each occupation that meets the goal. A path does not go on from where the goal is
    /// met. So many ways of known length at most; where no such way leads to an occupation, half as many of the others,
    /// unless years are asked for, which what is not known only possibly meets.
    pub fn few(&self, from: GroupId, goal: &Goal, hours: HoursBasis, prices: &Prices, count: usize) -> Few {
        if !goal.is_set() || goal.to == Some(from) {
            return Few::default();
        }
        let met = goal.met(self.evidence, self.paid, hours);
        // Where nothing anywhere gives what is asked for, no move has to be looked at.
        if !met.contains(&true) {
            return Few::default();
        }
        let first: Rc<[Step]> = self.first(from).into();
        let mut straight = vec![f32::INFINITY; UNIT_GROUPS];
        for step in first.iter() {
            if let Some(slot) = straight.get_mut(step.to.index()).filter(|_| step.is_timed()) {
                *slot = step.effort(prices);
            }
        }
        let mut search = Search {
            first,
            straight,
            least_end: 0.0,
            goal: *goal,
            prices,
            ends: met.clone(),
            met,
            untimed: false,
            count,
            best: Vec::new(),
            rest: Vec::new(),
        };
        let mut ways = self.best(from, &mut search);
        let mut untimed = None;
        if goal.tells_untimed() {
            let timed = self.reached(from, &search);
            search.untimed = true;
            let mut ends = self.reached(from, &search);
            for (end, timed) in ends.iter_mut().zip(timed) {
                *end &= !timed;
            }
            untimed = Some(ends.iter().filter(|&&end| end).count());
            (search.ends, search.count) = (ends, count.div_ceil(2));
            ways.extend(self.best(from, &mut search));
        }
        ways.sort_by(Path::order);
        let possibly = goal.years.filter(|_| !goal.possibly).map(|_| self.only_possibly(from, &mut search));
        Few { ways, untimed, possibly, straight_is_best: false }
    }

    /// How many ends ways lead to that are possibly within the years, and none that surely is.
    fn only_possibly(&self, from: GroupId, search: &mut Search) -> usize {
        let surely = self.reached(from, search);
        (search.untimed, search.goal.possibly) = (true, true);
        let possibly = self.reached(from, search);
        std::iter::zip(possibly, surely).filter(|&(possibly, surely)| possibly && !surely).count()
    }

    /// The best paths of a search.
    fn best(&self, from: GroupId, search: &mut Search) -> Vec<Path> {
        search.rest = vec![vec![None; UNIT_GROUPS]; MOST];
        let ends = GroupId::all().filter(|end| search.ends.get(end.index()).copied().unwrap_or(false));
        let practice = ends.map(|end| {
            practised(Practice::least_into(self.evidence.catalog, end, self.place).years(), search.prices)
        });
        search.least_end = practice.fold(f32::INFINITY, f32::min);
        if search.ends.contains(&true) {
            let mut steps = Vec::with_capacity(MOST);
            // Few moves first, so that the bound is low when the many are looked at.
            for moves in 1..=MOST {
                self.extend(from, moves, Spent::default(), &mut steps, search);
            }
        }
        std::mem::take(&mut search.best)
    }

    /// Where a search ends in at most [`MOST`] moves, whatever they cost, within the years that are asked for.
    fn reached(&self, from: GroupId, search: &Search) -> Vec<bool> {
        let mut reached = vec![false; UNIT_GROUPS];
        // The least schooling with which each is come to so far, and those come to with less by the last move.
        let mut least: Vec<Option<f32>> = vec![None; UNIT_GROUPS];
        let mut layer = vec![(from, StatedYears::of(0.0, true))];
        for moves in 1..=MOST {
            let mut next: Vec<(GroupId, StatedYears)> = Vec::new();
            for (at, spent) in layer {
                let away = if moves == 1 { &*search.first } else { self.steps(at) };
                for step in away.iter().filter(|step| step.to != from) {
                    let schooling = [spent, step.schooling].into_iter().sum();
                    if !search.goal.takes(schooling) {
                        continue;
                    }
                    if search.takes(step, true) {
                        if let Some(end) = reached.get_mut(step.to.index()) {
                            *end = true;
                        }
                    } else if search.takes(step, false)
                        && let Some(known) = least.get_mut(step.to.index())
                        && known.is_none_or(|known| search.counted(schooling) < known)
                    {
                        *known = Some(search.counted(schooling));
                        next.push((step.to, schooling));
                    }
                }
            }
            layer = next;
        }
        reached
    }

    /// Least rank from a unit group to where the goal is met in exactly so many moves, not looking at years; infinite
    /// where there is no way.
    fn rest(&self, at: GroupId, left: usize, search: &mut Search) -> f32 {
        let known = search.rest.get(left - 1).and_then(|row| row.get(at.index())).copied().flatten();
        if let Some(known) = known {
            return known;
        }
        let mut least = f32::INFINITY;
        for step in self.steps(at) {
            if !search.takes(step, left == 1) {
                continue;
            }
            let rank = step.rank(search.prices);
            if rank < least {
                let rest = if left == 1 { 0.0 } else { self.rest(step.to, left - 1, search) };
                least = least.min(rank + rest);
            }
        }
        if let Some(slot) = search.rest.get_mut(left - 1).and_then(|row| row.get_mut(at.index())) {
            *slot = Some(least);
        }
        least
    }

    /// Goes on from where the moves so far lead to, with exactly so many moves left.
    fn extend(&self, from: GroupId, left: usize, spent: Spent, steps: &mut Vec<Step>, search: &mut Search) {
        let first = Rc::clone(&search.first);
        let away = steps.last().map_or(&*first, |last| self.steps(last.to));
        let stop = if steps.is_empty() { 0.0 } else { search.prices.year * STOP };
        for step in away {
            let effort = spent.effort + stop + step.effort(search.prices);
            let straight = search.straight.get(step.to.index()).copied().unwrap_or(f32::INFINITY);
            let is_idle = !steps.is_empty() && straight <= effort + 1e-3;
            let idle = if is_idle { search.prices.unlike * IDLE } else { 0.0 };
            let rank = spent.rank + stop + idle + step.rank(search.prices);
            let years = [spent.years, step.schooling].into_iter().sum();
            let too_long = !search.goal.takes(years);
            let again = step.to == from || steps.iter().any(|known| known.to == step.to);
            if rank >= search.bound() || too_long || again || !search.takes(step, left == 1) {
                continue;
            }
            // Where even the best rest stands behind, or none leads to the goal, no path is tried.
            let stops = search.prices.year * STOP * (left - 1) as f32;
            if left > 1 && rank + stops + search.least_end >= search.bound() {
                continue;
            }
            if left > 1 && rank + stops + self.rest(step.to, left - 1, search) >= search.bound() {
                continue;
            }
            steps.push(*step);
            if left == 1 {
                let path = Path::of(steps.clone(), rank, search.prices);
                search.take(path);
            } else {
                self.extend(from, left - 1, Spent { rank, effort, years }, steps, search);
            }
            steps.pop();
        }
    }
}

/// What the moves so far come to.
#[derive(Clone, Copy)]
struct Spent {
    /// By what they are ordered.
    rank: f32,
    /// The same without what is unlike.
    effort: f32,
    /// Years of schooling.
    years: StatedYears,
}

impl Default for Spent {
    fn default() -> Self {
        Self { rank: 0.0, effort: 0.0, years: StatedYears::of(0.0, true) }
    }
}
