//! Decides a filter for all unit groups at once, and counts what each criterion removes.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use super::{Criterion, Filter, HOLLAND, ImmigrationRoute};
use crate::between::{Between, Schools};
use crate::interests::{self, Answers};
use crate::limits::{Limits, Scores};
use crate::similar;
use metier_evidence::pay::{self, HoursBasis, Place};
use metier_evidence::{Evidence, ai, study};
use metier_model::facts::ListMeaning;
use metier_model::{Geo, GroupId, UNIT_GROUPS};

/// What a criterion says about a unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Keep,
    /// It is not met.
    Drop,
    /// The figure that would decide it is missing.
    Unknown,
}

/// What a step and a verdict rest on besides filter and evidence.
#[derive(Clone, Copy, Debug)]
pub struct FilterContext<'a> {
    /// The place that figures are asked for.
    pub place: Place,
    /// The user's shortlist, or the unit groups that can be measured against.
    pub groups: &'a [GroupId],
}

/// The unit groups that a filter lets through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matches {
    /// Unit groups that are let through before each, and one more for the end.
    before: Vec<u16>,
}

impl Matches {
    /// Those that a test lets through.
    pub fn of(mut keeps: impl FnMut(GroupId) -> bool) -> Self {
        let mut before = Vec::with_capacity(UNIT_GROUPS + 1);
        let mut count = 0;
        for group in GroupId::all() {
            before.push(count);
            count += u16::from(keeps(group));
        }
        before.push(count);
        Self { before }
    }

    fn until(&self, group: usize) -> u16 {
        self.before.get(group.min(UNIT_GROUPS)).copied().unwrap_or(0)
    }

    /// Whether a unit group is among them.
    pub fn has(&self, group: GroupId) -> bool {
        self.until(group.index() + 1) > self.until(group.index())
    }

    /// How many of a run of unit groups are.
    pub fn within(&self, groups: Range<u16>) -> usize {
        usize::from(self.until(groups.end.into()).saturating_sub(self.until(groups.start.into())))
    }

    /// How many are.
    pub fn count(&self) -> usize {
        usize::from(self.until(UNIT_GROUPS))
    }
}

/// What one criterion does, in unit groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CriterionEffect {
    /// Known not to meet it, of all 516.
    pub removes: usize,
    /// Not decided, of all 516; removed as well unless the filter keeps them.
    pub unknown: usize,
    /// On: removed by this criterion and by no other, so that this many come back without it.
    pub alone: usize,
    /// Off: how many matches would be left with it.
    pub leaves: usize,
}

/// The matches of a filter and what each criterion does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// What is let through.
    pub matches: Matches,
    /// In the order of [`Criterion::ALL`]; zeros for those that were not asked for.
    pub parts: [CriterionEffect; Criterion::ALL.len()],
}

impl Tally {
    /// What one criterion does.
    pub fn part(&self, criterion: Criterion) -> CriterionEffect {
        self.parts.get(criterion as usize).copied().unwrap_or_default()
    }
}

/// A value of each unit group for what was asked last.
type KeptFor<Asked, Value> = RefCell<Option<(Asked, Vec<Value>)>>;

/// What filters are decided by; keeps what has to be derived once.
pub struct FilterEval<'a> {
    /// The figures.
    pub evidence: &'a Evidence<'a>,
    exposure: OnceCell<Vec<Option<f32>>>,
    used: OnceCell<Vec<Option<f32>>>,
    pilots: OnceCell<Vec<Vec<u16>>>,
    letters: OnceCell<Vec<Vec<u8>>>,
    near: KeptFor<GroupId, u16>,
    between: KeptFor<(GroupId, Geo), Between>,
    fits: KeptFor<Answers, Option<f32>>,
    works: KeptFor<u16, Option<f32>>,
    spared: KeptFor<Limits, Option<bool>>,
    regional: KeptFor<Place, Option<pay::Reading>>,
}

impl<'a> FilterEval<'a> {
    /// A eval over some evidence; derives nothing yet.
    pub fn new(evidence: &'a Evidence<'a>) -> Self {
        let (exposure, letters) = (OnceCell::new(), OnceCell::new());
        let (used, pilots) = (OnceCell::new(), OnceCell::new());
        let (near, fits, works) = (RefCell::new(None), RefCell::new(None), RefCell::new(None));
        let (between, spared, regional) = (RefCell::new(None), RefCell::new(None), RefCell::new(None));
        Self { evidence, exposure, used, pilots, letters, near, between, fits, works, spared, regional }
    }

    /// Exposure of a unit group, 0 to 100, as the AI pane shows it; none with fewer than two measures.
    pub fn exposure(&self, group: GroupId) -> Option<f32> {
        let all = self.exposure.get_or_init(|| {
            let rankings = self.evidence.ai_rankings();
            GroupId::all().map(|group| rankings.exposure(group).map(|exposure| exposure.score)).collect()
        });
        all.get(group.index()).copied().flatten()
    }

    /// Observed use in a unit group, 0-1, as the AI pane has it.
    pub(super) fn used(&self, group: GroupId) -> Option<f32> {
        let all = self.used.get_or_init(|| {
            GroupId::all().map(|group| ai::observed_share(self.evidence.catalog, group)).collect()
        });
        all.get(group.index()).copied().flatten()
    }

    /// The communities whose lists name a unit group.
    fn pilots(&self, group: GroupId) -> &[u16] {
        let catalog = self.evidence.catalog;
        let all =
            self.pilots.get_or_init(|| GroupId::all().map(|group| catalog.facts(group).pilots).collect());
        all.get(group.index()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Holland letters of each profile of a unit group, as sets.
    pub(super) fn letters(&self, group: GroupId) -> &[u8] {
        let all = self.letters.get_or_init(|| {
            let profiles = self.evidence.catalog.profiles();
            let mut all = vec![Vec::new(); UNIT_GROUPS];
            for (&group, letters) in profiles.groups.iter().zip(&profiles.interests) {
                let set =
                    letters.chars().filter_map(|letter| HOLLAND.iter().position(|&known| known == letter));
                let set = set.fold(0, |set, bit| set | 1 << bit);
                if let Some(own) = all.get_mut(usize::from(group)).filter(|_| set != 0) {
                    own.push(set);
                }
            }
            all
        });
        all.get(group.index()).map_or(&[], Vec::as_slice)
    }

    /// The median wage of one place itself, CAD per hour.
    fn median_in(&self, group: GroupId, geo: Geo) -> Option<f32> {
        let [_, median, _] = self.evidence.catalog.columns().wage(group, geo)?;
        Some(median).filter(|median| !median.is_nan())
    }

    /// The median wage of the economic region that is asked for; none where it has none, or a whole place is asked for.
    fn regional(&self, group: GroupId, place: Place) -> Option<pay::Reading> {
        place.area?;
        let mut kept = self.regional.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| *of != place) {
            let all = GroupId::all().map(|group| pay::regional(self.evidence.catalog, group, place));
            *kept = Some((place, all.collect()));
        }
        kept.as_ref().and_then(|(_, all)| all.get(group.index()).copied().flatten())
    }

    /// The median wage of a place, or of Canada where it has none: the rule of `evidence::pay::median`. A year's pay that
    /// was raised to the minimum wage does not say what is paid, and decides nothing.
    pub(super) fn median(&self, group: GroupId, place: Place) -> Option<f32> {
        let catalog = self.evidence.catalog;
        if let Some(own) = self.regional(group, place) {
            return Some(own.hourly).filter(|_| !own.hides_pay());
        }
        let place = place.geo;
        let hides = |own: &pay::Median| own.hides_pay();
        if catalog.columns().annual.get(group.index()).is_some_and(|&annual| annual)
            && pay::median(catalog, group, place.into()).as_ref().is_some_and(hides)
        {
            return None;
        }
        self.median_in(group, place).or_else(|| self.median_in(group, Geo::Canada))
    }

    /// How many unit groups have their pay judged by Canada's median, because the place has none.
    pub fn judged_by_canada(&self, place: Geo) -> usize {
        GroupId::all()
            .filter(|&group| {
                self.median_in(group, place).is_none() && self.median_in(group, Geo::Canada).is_some()
            })
            .count()
    }

    /// Where the baseline is compared with others: the place, else Canada where the place has no median of it or one of
    /// an older edition than theirs; none where neither is published.
    pub fn compared_in(&self, baseline: GroupId, place: Geo) -> Option<Geo> {
        let columns = self.evidence.catalog.columns();
        let is_known = |&geo: &Geo| self.median_in(baseline, geo).is_some();
        let places =
            [Some(place).filter(|&geo| !pay::is_left_behind(columns, baseline, geo)), Some(Geo::Canada)];
        places.into_iter().flatten().find(is_known)
    }

    /// The median of a unit group as it is held against an occupation that others pay more than: of the place that both
    /// are compared in; without such an occupation, or where the two do not compare, that of the place.
    pub fn held_pay(&self, group: GroupId, against: Option<GroupId>, place: Place) -> Option<pay::Median> {
        let catalog = self.evidence.catalog;
        let held = against.and_then(|base| pay::held(catalog, group, base, place));
        held.map(|(own, _)| own).or_else(|| pay::median(catalog, group, place))
    }

    /// Where pay is held against an occupation in another place than it is shown for by itself.
    pub fn held_elsewhere(&self, group: GroupId, against: Option<GroupId>, place: Place) -> Option<Geo> {
        pay::held_elsewhere(self.evidence.catalog, group, against?, place).map(|held| held.geo)
    }

    /// Median wages of a unit group and the baseline that may be subtracted, by the one rule of comparing.
    pub(super) fn pair(&self, group: GroupId, baseline: GroupId, place: Place) -> Option<(f32, f32)> {
        let regional = |group| self.regional(group, place);
        pay::readings_with(self.evidence.catalog, (group, baseline), place, &regional)
            .filter(|(own, base)| own.unlike(*base, HoursBasis::FullTime).is_none())
            .map(|(own, base)| (own.hourly, base.hourly))
    }

    /// What one criterion says about one unit group.
    pub fn verdict(
        &self,
        filter: &Filter,
        criterion: Criterion,
        group: GroupId,
        place: impl Into<Place>,
        saved: &[GroupId],
    ) -> Verdict {
        let place = place.into();
        (criterion.spec().verdict)(self, filter, group, FilterContext { place, groups: saved })
    }

    pub(super) fn rank(&self, group: GroupId, baseline: GroupId) -> Option<u16> {
        let mut kept = self.near.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| *of != baseline) {
            *kept = Some((baseline, similar::ranks(self.evidence.catalog, baseline)));
        }
        kept.as_ref().and_then(|(_, ranks)| ranks.get(group.index()).copied())
    }

    /// The schooling between the baseline and a unit group, by the one rule for two occupations.
    pub(super) fn between(&self, group: GroupId, baseline: GroupId, place: Geo) -> Between {
        let mut kept = self.between.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| *of != (baseline, place)) {
            let schools = Schools::new(self.evidence.catalog, place);
            let of = |to| if to == baseline { Between::default() } else { schools.of_move(baseline, to) };
            let all = GroupId::all().map(of);
            *kept = Some(((baseline, place), all.collect()));
        }
        let found = kept.as_ref().and_then(|(_, all)| all.get(group.index()).copied());
        found.unwrap_or(Between::UNKNOWN)
    }

    /// How well the role of a unit group that fits best fits the answers, -1 to 1; none where no profile has letters,
    /// or the answers say nothing.
    pub fn fit(&self, group: GroupId, answers: &Answers) -> Option<f32> {
        let mut kept = self.fits.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| of != answers) {
            let mut fits = vec![None; UNIT_GROUPS];
            for fit in interests::ranked(self.evidence.catalog, &answers.profile()) {
                if let Some(slot) = fits.get_mut(fit.group.index()) {
                    *slot = Some(fit.fit);
                }
            }
            *kept = Some((*answers, fits));
        }
        kept.as_ref().and_then(|(_, fits)| fits.get(group.index()).copied().flatten())
    }

    /// The share of the people with a field of study who work in a unit group, 0 to 1; none where the census counts
    /// nobody with any field there.
    pub fn works(&self, group: GroupId, field: u16) -> Option<f32> {
        let mut kept = self.works.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| *of != field) {
            let catalog = self.evidence.catalog;
            let share = |group| {
                let studied = catalog.studied(group);
                let own = studied.iter().find(|own| own.field == field).map_or(0, |own| own.people);
                (!studied.is_empty()).then(|| study::share(catalog, field, own))
            };
            *kept = Some((field, GroupId::all().map(share).collect()));
        }
        kept.as_ref().and_then(|(_, works)| works.get(group.index()).copied().flatten())
    }

    /// Whether a role of a unit group spares a person with these limits; none where no role is rated.
    pub fn spares(&self, group: GroupId, limits: &Limits) -> Option<bool> {
        let mut kept = self.spared.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| of != limits) {
            let scores = Scores::new(self.evidence.catalog);
            *kept = Some((*limits, GroupId::all().map(|group| scores.spares(group, limits)).collect()));
        }
        kept.as_ref().and_then(|(_, spared)| spared.get(group.index()).copied().flatten())
    }

    pub(super) fn opens(&self, route: ImmigrationRoute, group: GroupId, place: Geo) -> bool {
        let catalog = self.evidence.catalog;
        let immigration = catalog.immigration();
        let lists = catalog.columns().lists_of(group.index());
        match route {
            ImmigrationRoute::List(list) => lists.contains(&list),
            ImmigrationRoute::AnyCategory => lists.iter().any(|&list| {
                immigration
                    .streams
                    .get(usize::from(list))
                    .is_some_and(|s| s.meaning == ListMeaning::Wanted && s.geo == 0)
            }),
            ImmigrationRoute::Program(program) => {
                let rule = immigration.programs.get(usize::from(program));
                rule.is_some_and(|rule| rule.test.meets(catalog.code(group), catalog.teer(group).0))
            }
            ImmigrationRoute::AnyPilot => self.pilots(group).iter().any(|&at| {
                let community = immigration.communities.get(usize::from(at));
                community.is_some_and(|own| place == Geo::Canada || own.geo == place.index())
            }),
            ImmigrationRoute::Community(at) => self.pilots(group).contains(&at),
        }
    }

    /// Decides the filter for all unit groups. With `all`, criteria that are off are counted as well: what they
    /// would leave.
    pub fn tally(&self, filter: &Filter, place: impl Into<Place>, saved: &[GroupId], all: bool) -> Tally {
        let place: Place = place.into();
        let asked: Vec<Criterion> = Criterion::ALL
            .into_iter()
            .filter(|&c| filter.is_on(c) || (all && filter.is_complete(c)))
            .collect();
        let mut parts = [CriterionEffect::default(); Criterion::ALL.len()];
        // By unit group: the criteria that it fails, also those that are off.
        let mut fails = vec![0_u32; UNIT_GROUPS];
        for &criterion in &asked {
            let part = &mut parts[criterion as usize];
            for (slot, group) in fails.iter_mut().zip(GroupId::all()) {
                let failed = match self.verdict(filter, criterion, group, place, saved) {
                    Verdict::Keep => continue,
                    Verdict::Drop => {
                        part.removes += 1;
                        true
                    }
                    Verdict::Unknown => {
                        part.unknown += 1;
                        !filter.keeps_unknown(criterion)
                    }
                };
                if failed {
                    *slot |= criterion.bit();
                }
            }
        }
        for &criterion in &asked {
            let part = &mut parts[criterion as usize];
            let bit = criterion.bit();
            part.alone = fails.iter().filter(|&&fails| fails & filter.on == bit).count();
            part.leaves = fails.iter().filter(|&&fails| fails & (filter.on | bit) == 0).count();
        }
        let matches = Matches::of(|group| fails.get(group.index()).is_some_and(|f| f & filter.on == 0));
        Tally { matches, parts }
    }
}

#[cfg(test)]
mod tests;
