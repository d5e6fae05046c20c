//! Moves to other work: how alike it is, what it pays and how exposed it is beside one's own, what it asks besides.

use metier_data::Catalog;
use metier_model::facts::Neighbour;
use metier_model::{GroupId, Lang};

use crate::between::{Between, Schools};
use crate::pair::{Likeness, Practice, teer_step};
use crate::papers::{self, Paper, Standing};
use crate::path;
use metier_evidence::Evidence;
use metier_evidence::ai;
use metier_evidence::esdc::{self, Esdc};
use metier_evidence::pay::{self, HoursBasis, Median, Place, Unlike};
use metier_evidence::skills::{self, Family, Level};

/// Gaps in skills that a move names, the largest first.
pub(crate) const GAPS: usize = 5;

/// From where one moves, and what its figures are compared in.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The unit group.
    pub group: GroupId,
    /// Profile code of one of its roles, where one is chosen.
    pub role: Option<String>,
    /// Where pay is compared.
    pub place: Place,
    /// Hours of a year's pay.
    pub hours: HoursBasis,
    /// Language of the names of papers.
    pub lang: Lang,
}

/// Pay beside one's own, of one place, period and basis (METHODS: the one rule of comparison).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// CAD per hour.
    pub hourly: f32,
    /// CAD per year, by the hours of the start.
    pub annual: f32,
}

/// A level that the other work has above one's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Where one is.
    pub own: Level,
    /// Where the other work is.
    pub there: Level,
}

impl Gap {
    /// How far it is, as a share of the scale, 0-1.
    pub fn share(&self) -> f32 {
        self.there.share() - self.own.share()
    }
}

/// One move.
#[derive(Clone, Debug)]
pub struct Move {
    /// Where to.
    pub to: GroupId,
    /// Percentile of the likeness among all pairs of unit groups, 0-100.
    pub percentile: f32,
    /// The scores are the very same: borrowed data, not likeness.
    pub identical: bool,
    /// ESDC's own judgement, there and back.
    pub esdc: Option<Esdc>,
    /// Median pay there: of the place where both have it, else of Canada where both have that, else what there is.
    pub pay: Option<Median>,
    /// Median pay there less one's own; none where the two do not compare.
    pub pays: Option<Difference>,
    /// Why the two do not compare, where they do not.
    pub unlike: Option<Unlike>,
    /// Exposure to AI there, 0-100.
    pub exposure: Option<f32>,
    /// Exposure there less one's own, points, of both as they are shown: rounded.
    pub exposure_change: Option<f32>,
    /// Net exposure there, 0-100.
    pub net: Option<f32>,
    /// Net exposure there less one's own, points.
    pub net_change: Option<f32>,
    /// Steps of TEER up: from TEER 4 to TEER 2 it is 2, the way back -2.
    pub teer_step: i8,
    /// The largest gaps in skills, knowledge and activities, at most `GAPS`.
    pub gaps: Vec<Gap>,
    /// The highest levels there that one's own work reaches, at most `GAPS`.
    pub held: Vec<Gap>,
    /// Papers asked for there and not for one's own work, the firmest first: those that are required of the role whose
    /// way in is the shortest, then those of some provinces, of other roles, and those that are usual.
    pub papers: Vec<Paper>,
    /// The work in one of which one has years first, where the way in asks for such and one's own is none of it.
    pub after: Vec<GroupId>,
    /// Schooling that the move asks for.
    pub schooling: Between,
    /// Practice on the shortest way in there, beside the schooling.
    pub practice: Practice,
}

impl Move {
    /// Whether a paper of the work is required there in all of the place that was asked for, which the whole schooling
    /// goes with; a licence to drive is none.
    pub fn is_licensed(&self) -> bool {
        self.papers.iter().any(Paper::carries_schooling)
    }

    /// Whether it pays more, as the filter decides it.
    pub fn pays_more(&self) -> bool {
        self.pays.is_some_and(|by| by.hourly > 0.0)
    }

    /// Whether it is less exposed to AI, as the filter decides it.
    pub fn is_less_exposed(&self) -> bool {
        self.exposure_change.is_some_and(|by| by < 0.0)
    }

    /// Whether it is both.
    pub fn is_better(&self) -> bool {
        self.pays_more() && self.is_less_exposed()
    }
}

/// All moves from one start.
pub struct Moves<'e> {
    evidence: &'e Evidence<'e>,
    start: Start,
    likeness: Likeness<'e>,
    schools: Schools<'e>,
    own: Own,
}

/// What is compared with.
struct Own {
    row: Vec<f32>,
    levels: Vec<Level>,
    net: Option<f32>,
    exposure: Option<f32>,
    papers: Vec<Paper>,
    role: Option<usize>,
    profiles: Vec<usize>,
    named: Vec<GroupId>,
}

impl<'e> Moves<'e> {
    /// Moves from a start; reads its own figures.
    pub fn new(evidence: &'e Evidence<'e>, start: Start) -> Self {
        let catalog = evidence.catalog;
        let likeness = Likeness::new(catalog);
        let role = start.role.as_deref();
        let profiles = match role.and_then(|code| skills::profile(catalog, code)) {
            Some(profile) => vec![profile],
            None => skills::profiles_of(catalog, start.group),
        };
        let occupation = catalog.occupation(start.group, start.lang);
        let own = Own {
            row: likeness.row(start.group, role),
            levels: skills::levels(catalog, evidence.skill_means(), &profiles),
            net: net(evidence, start.group),
            exposure: evidence.ai_rankings().score(start.group),
            named: occupation.as_ref().map(|occupation| path::named(catalog, occupation)).unwrap_or_default(),
            papers: occupation
                .as_ref()
                .map(|occupation| papers::of(occupation, role, start.place.geo))
                .map(papers::had)
                .unwrap_or_default(),
            role: occupation.as_ref().zip(role).and_then(|(own, role)| own.role_of(role)),
            profiles,
        };
        let schools = Schools::new(catalog, start.place.geo);
        Self { evidence, start, likeness, schools, own }
    }

    /// The nearest moves, at most `count`, the most alike first; of equally alike ones the lower code first.
    pub fn nearest(&self, count: usize) -> Vec<Move> {
        let nearest = self.likeness.ranked(&self.own.row, self.start.group).take(count);
        nearest.map(|to| self.to(to)).collect()
    }

    /// All moves that a path can take from here: to work that is near, or named by a publisher (METHODS §4); the most
    /// alike first, without their gaps ([`compared`]).
    pub fn within_reach(&self) -> Vec<Move> {
        let catalog = self.evidence.catalog;
        let mut found: Vec<(f32, GroupId)> = GroupId::all()
            .filter(|&to| to != self.start.group)
            .filter_map(|to| {
                let percentile = self.likeness.neighbour(&self.own.row, to).percentile;
                let esdc = || path::similar(catalog, &self.own.profiles, &skills::profiles_of(catalog, to));
                path::ground(self.own.named.contains(&to), percentile, esdc)?;
                Some((percentile, to))
            })
            .collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        found.into_iter().map(|(_, to)| self.brief(to)).collect()
    }

    /// Levels of one's own work.
    pub fn levels(&self) -> &[Level] {
        &self.own.levels
    }

    /// One move, with its gaps and what is held of it.
    pub fn to(&self, to: GroupId) -> Move {
        let (gaps, held) = compared(self.evidence, &self.own.levels, to);
        Move { gaps, held, ..self.brief(to) }
    }

    /// One move without its gaps, for tables of many.
    fn brief(&self, to: GroupId) -> Move {
        let catalog = self.evidence.catalog;
        let Neighbour { percentile, identical, .. } = self.likeness.neighbour(&self.own.row, to);
        let pair = pay::pair(catalog, to, self.start.group, self.start.place);
        let exposure = self.evidence.ai_rankings().score(to);
        let net = net(self.evidence, to);
        let occupation = catalog.occupation(to, self.start.lang);
        let mut asked = occupation
            .as_ref()
            .map(|occupation| papers::of(occupation, None, self.start.place.geo))
            .unwrap_or_default();
        let is_had = |paper: &Paper| self.own.papers.iter().any(|own| own.name == paper.name);
        let standing = papers::standing(&asked, is_had);
        asked.retain(|paper| !is_had(paper));
        let schooling = self.schooling(to, standing);
        Move {
            to,
            percentile,
            identical,
            esdc: esdc::between(catalog, self.start.group, self.start.role.as_deref(), to),
            pays: difference(catalog, (self.start.group, to), self.start.place, self.start.hours),
            pay: pair.map(|(there, _)| there).or_else(|| pay::median(catalog, to, self.start.place)),
            unlike: pay::readings(catalog, to, self.start.group, self.start.place)
                .map_or(Some(Unlike::Missing), |(there, own)| there.unlike(own, self.start.hours)),
            exposure,
            exposure_change: exposure
                .zip(self.own.exposure)
                .map(|(there, own)| ai::as_shown(there) - ai::as_shown(own)),
            net,
            net_change: net.zip(self.own.net).map(|(there, own)| there - own),
            teer_step: teer_step(catalog, self.start.group, to),
            gaps: Vec::new(),
            held: Vec::new(),
            schooling,
            practice: schooling.practice(catalog, to, self.start.place.geo),
            after: papers::comes_after(catalog, self.start.group, &self.own.named, to, self.start.place.geo),
            papers: asked,
        }
    }

    /// Schooling that a move asks for of who stands so to the papers there.
    fn schooling(&self, to: GroupId, standing: Standing) -> Between {
        self.schools.between((self.start.group, self.own.role), (to, None), standing)
    }
}

fn net(evidence: &Evidence, group: GroupId) -> Option<f32> {
    group.figure_in(evidence.ai_rankings().net())
}

/// The difference of the medians of two unit groups, from the first to the second, by the one rule of comparing
/// ([`pay::pair`]); none where they may not be subtracted.
pub fn difference(
    catalog: &Catalog,
    (from, to): (GroupId, GroupId),
    place: impl Into<Place>,
    hours: HoursBasis,
) -> Option<Difference> {
    let (there, own) = pay::readings(catalog, to, from, place)?;
    // A year's pay is shown in hundreds wherever it stands, and the difference is that of what stands there.
    let shown = |annual: f32| (annual / 100.0).round() * 100.0;
    there.unlike(own, hours).is_none().then(|| Difference {
        hourly: there.hourly - own.hourly,
        annual: shown(there.annual(hours)) - shown(own.annual(hours)),
    })
}

/// The gaps to a unit group from some levels of one's own, and what of it one has.
pub fn compared(evidence: &Evidence, own: &[Level], to: GroupId) -> (Vec<Gap>, Vec<Gap>) {
    let profiles = skills::profiles_of(evidence.catalog, to);
    let levels = skills::levels(evidence.catalog, evidence.skill_means(), &profiles);
    (gaps(own, &levels), held(own, &levels))
}

/// The scales that are highest at the other work, as shares of their scales, and not above one's own level.
pub fn held(own: &[Level], there: &[Level]) -> Vec<Gap> {
    let pairs = own.iter().zip(there).map(|(&own, &there)| Gap { own, there });
    let mut held: Vec<Gap> = pairs.filter(|pair| pair.there.value > 0.0 && pair.share() <= 0.01).collect();
    // Among equals what sets the other work apart from others.
    held.sort_by(|a, b| {
        let by = |gap: &Gap| (gap.there.share(), gap.there.apart());
        by(b).0.total_cmp(&by(a).0).then(by(b).1.total_cmp(&by(a).1)).then(a.own.scale.cmp(&b.own.scale))
    });
    held.truncate(GAPS);
    held
}

/// The scales on which the other work lies furthest above one's own, as shares of their scales, at most `GAPS`. An
/// ability (night vision, body flexibility) is asked for, but is nothing that a person builds for a move.
pub fn gaps(own: &[Level], there: &[Level]) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = own
        .iter()
        .zip(there)
        .map(|(&own, &there)| Gap { own, there })
        .filter(|gap| gap.own.family != Family::Abilities && gap.share() > 0.01)
        .collect();
    gaps.sort_by(|a, b| b.share().total_cmp(&a.share()).then(a.own.scale.cmp(&b.own.scale)));
    gaps.truncate(GAPS);
    gaps
}

#[cfg(test)]
mod tests;
