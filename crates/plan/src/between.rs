//! What schooling lies between two occupations: the one rule for moves, ways, paybacks and what somebody lacks.
//!
//! The steps of the ways into both stand on rungs ([`Studies::heights`]). Of each step there:
//!
//! - a rung above all that one's own work asks for counts whole: a degree beside a diploma, a master's or a doctorate
//!   beside a degree, law or medicine after another degree;
//! - the last step, the programme of the work itself, is had where one's own rung is as high and one's field of study
//!   leads there; it counts whole where the field does not, and where a paper is required that one lacks;
//! - a step before it is had by whoever stands as high; before a degree above the first only where the field leads, too;
//! - a diploma beside a diploma of the same field may be of another programme, which the facts do not decide;
//! - courses are nobody's but those of the work, and an apprenticeship is another one in each trade;
//! - where the way in there asks for years in one's own work, all up to the rung that everybody of it stands on is had,
//!   unless a paper is lacked and one's field does not lead there: a nurse who leads nurses; and whoever has the licence
//!   that the work requires has the degree that goes with it: an engineer of another kind.
//!
//! Where the facts do not decide, both ends are told: nothing and the whole of it. What orders, sums and limits read is
//! then the whole: what may be asked is never reckoned as nothing.

use std::cell::OnceCell;

use metier_data::Catalog;
use metier_evidence::payback::{Others, Schooling, schooling};
use metier_model::schema::{Learned, Occupation, Rung, Studies};
use metier_model::{Geo, GroupId, Lang, UNIT_GROUPS};

use crate::pair::{self, Practice, StatedYears};
use crate::papers::{self, Standing};

/// From this share of an occupation's people on, 0 to 1, a field of study leads there and its schooling counts.
pub(crate) const LEADS: f32 = 0.05;
/// So many times as frequent as in the whole labour force, a field of study leads to an occupation, too.
const FREQUENT: f32 = 2.0;
/// From this share on of the people here who studied what leads there, their schooling counts there.
const MOST_PEOPLE: f32 = 0.5;
/// Below this share it does not.
const FEW_PEOPLE: f32 = 0.2;

metier_model::tokens! {
    /// Whether what the people of one occupation studied leads to another.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Field {
        /// At least half of them studied a field that leads there, and the work is tied to it.
        Leads = "leads",
        /// The other work is less tied to its fields than most: any of them leads there.
        Any = "any",
        /// Some of them studied such a field, or nobody has counted.
        Unknown = "unknown",
        /// Fewer than one in five did.
        Apart = "apart",
    }
}

/// What the files say of two works besides their ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ties {
    /// Whether what one studied leads there.
    pub field: Field,
    /// How one stands to the papers that are required there.
    pub standing: Standing,
    /// Whether the way in there asks for years in one's own work.
    pub asked: bool,
}

impl Ties {
    /// Whether a paper is required there that one lacks.
    fn lacks(self) -> bool {
        self.standing == Standing::Lacks
    }

    /// Whether schooling on a rung that nobody of one's own work stands below is had whatever its program: the other
    /// work builds on one's own, or both stand under one licence, which a degree goes with.
    fn carry(self, height: u8) -> bool {
        let builds = self.asked && (!self.lacks() || self.field == Field::Leads);
        builds || height > 1 && self.standing == Standing::Holds
    }
}

/// The schooling between two occupations, months.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Between {
    /// Shortest, where all that may count of one's own does.
    pub low: f32,
    /// Shortest, where only that counts which surely does: what orders, sums and limits read.
    pub months: f32,
    /// Longest, where only that counts.
    pub high: f32,
    /// Whether a step in it has no stated length: it counts nothing.
    pub open: bool,
    /// Whether an apprenticeship is a part of the way, whose years are practice.
    pub apprenticeship: bool,
    /// What holds for whoever has no years in one's own work, where these stand for what is learned there.
    pub by_work: Option<ByWork>,
}

/// What years in one's own work stand for, where the way in names that work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByWork {
    /// The schooling that others take, shortest and longest, months.
    pub others: (f32, f32),
    /// Whether a step in it has no stated length.
    pub open: bool,
    /// Whether others serve an apprenticeship.
    pub apprenticeship: bool,
    /// Practice beside these years.
    pub practice: Practice,
}

impl ByWork {
    /// The years of schooling that others take.
    pub fn years(self) -> StatedYears {
        let [low, high] = [self.others.0, self.others.1].map(|months| months / 12.0);
        StatedYears { low, years: low, high, whole: !self.open }
    }
}

impl Between {
    /// No way in is written.
    pub const UNKNOWN: Self =
        Self { low: 0.0, months: 0.0, high: 0.0, open: true, apprenticeship: false, by_work: None };

    /// Whether its length is known, at least in part.
    pub fn is_known(self) -> bool {
        !self.open || self.months > 0.0
    }

    /// Its months as far as they are known.
    pub fn known(self) -> Option<f32> {
        Some(self.months).filter(|_| self.is_known())
    }

    /// Whether the facts decide what of one's own schooling counts there.
    pub fn is_decided(self) -> bool {
        self.low >= self.months
    }

    /// Whether it is so many months at most, by the one rule of lengths; none where that is only possible.
    pub fn within(self, most: f32) -> Option<bool> {
        pair::within((self.low, self.high), !self.open, most)
    }

    /// Practice that a move into a unit group asks for: beside years in one's own work where these are the way in, else
    /// on the way with the least schooling.
    pub fn practice(self, catalog: &Catalog, to: GroupId, place: Geo) -> Practice {
        self.by_work.map_or_else(|| Practice::into(catalog, to, place), |by_work| by_work.practice)
    }

    /// The same in years.
    pub fn years(self) -> StatedYears {
        let [low, years, high] = [self.low, self.months, self.high].map(|months| months / 12.0);
        StatedYears { low, years, high, whole: !self.open }
    }

    /// Which of two ways there is the shorter one.
    fn is_before(self, other: Self) -> bool {
        let key = |own: Self| (own.months, f32::from(u8::from(own.open)), own.high);
        let (a, b) = (key(self), key(other));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)).is_lt()
    }

    /// Both ends of what holds for two ways of having come to one's own work.
    fn either(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            months: self.months.max(other.months),
            high: self.high.max(other.high),
            open: self.open || other.open,
            apprenticeship: self.apprenticeship || other.apprenticeship,
            by_work: None,
        }
    }

    /// The way by years in one's own work, where it is the shorter one, or spares an apprenticeship; else this.
    fn or_by_work(self, by_work: Self, practice: Practice) -> Self {
        let spares = self.apprenticeship && !by_work.apprenticeship && !self.is_before(by_work);
        if !by_work.is_before(self) && !spares {
            return self;
        }
        let (others, open, apprenticeship) = ((self.low, self.high), self.open, self.apprenticeship);
        Self { by_work: Some(ByWork { others, open, apprenticeship, practice }), ..by_work }
    }
}

/// What lies between some ways, of which one's own was one, and the shortest of others.
pub fn left<'p>(own: impl IntoIterator<Item = &'p Studies>, there: &[&Studies], ties: Ties) -> Between {
    let none = Studies::default();
    let own: Vec<&Studies> = own.into_iter().collect();
    // What everybody has who came to one's own work.
    let everybody = own.iter().map(|way| way.height()).min().unwrap_or(0);
    let carried = |height: u8| height <= everybody && ties.carry(height);
    let shortest = |own: &Studies| {
        let all = there.iter().map(|there| one(own, there, ties, &carried));
        all.reduce(|a, b| if b.is_before(a) { b } else { a }).unwrap_or(Between::UNKNOWN)
    };
    own.into_iter().map(shortest).reduce(Between::either).unwrap_or_else(|| shortest(&none))
}

/// What lies between one way and another.
fn one(own: &Studies, there: &Studies, ties: Ties, carried: &dyn Fn(u8) -> bool) -> Between {
    let (field, lacks) = (ties.field, ties.lacks());
    let steps: Vec<(&Learned, Option<u8>)> = there.steps.iter().zip(there.heights()).collect();
    let stands = own.height();
    let college: f32 = own.steps.iter().filter(|step| step.rung == Rung::College).map(|step| step.low).sum();
    let studied: f32 =
        own.steps.iter().zip(own.heights()).filter_map(|(step, height)| height.map(|_| step.low)).sum();
    let mut all = Between { apprenticeship: there.is_trade(), ..Between::default() };
    let mut is_first = true;
    for (at, &(step, height)) in steps.iter().enumerate() {
        if step.rung == Rung::Trade {
            continue;
        }
        let next = steps.get(at + 1..).into_iter().flatten().find(|(_, height)| height.is_some());
        let counts = match height {
            Some(height) if height <= stands && carried(height) => Some(true),
            Some(height) if height <= stands => match next {
                // Diplomas of one field are of several programmes: laboratory, X-ray, prosthetics.
                None if height == 1 && stands == 1 && field == Field::Leads => had(Field::Unknown),
                None => had(if lacks { without_paper(field) } else { field }),
                Some((next, _)) if height == 1 || next.rung == Rung::University => Some(true),
                Some(_) if lacks => had(field),
                Some(_) => had(field).filter(|counts| *counts),
            },
            _ => Some(false),
        };
        // Of a longer programme on one's own rung the rest; a degree is a degree, however long.
        let is_college = height == Some(1) && stands == 1;
        let rest = if is_college { (step.low - college).max(0.0) } else { 0.0 };
        let low = match counts {
            Some(true) | None => rest,
            // What one has studied may shorten a higher programme in the same field.
            Some(false) if is_first && height.is_some_and(|height| height > stands) => {
                let may = !lacks && field != Field::Apart && step.low > studied;
                if may { step.low - studied } else { step.low }
            }
            Some(false) => step.low,
        };
        let (months, high) = if counts == Some(true) { (rest, rest) } else { (step.low, step.high) };
        all.low += low;
        all.months += months;
        all.high += high;
        all.open |= !step.stated && counts != Some(true);
        is_first &= height.is_none();
    }
    all
}

/// Whether schooling on a rung that is high enough is had.
fn had(field: Field) -> Option<bool> {
    match field {
        Field::Leads | Field::Any => Some(true),
        Field::Unknown => None,
        Field::Apart => Some(false),
    }
}

/// Where a paper is lacking the same field may lead to it, and any other does not.
fn without_paper(field: Field) -> Field {
    if field == Field::Leads { Field::Unknown } else { Field::Apart }
}

/// What the people of one occupation studied.
struct Mix {
    /// Fields with their shares.
    shares: Vec<(u16, f32)>,
    /// Whether each field leads here.
    leads: Vec<bool>,
}

/// A unit group, and the position of one of its roles where it is named.
pub type Side = (GroupId, Option<usize>);

/// The schooling between any two occupations; what is read of one is kept.
pub struct Schools<'e> {
    catalog: &'e Catalog,
    place: Geo,
    /// How tied the middle one of all occupations is to its fields.
    tied: f32,
    mixes: Vec<OnceCell<Mix>>,
}

impl<'e> Schools<'e> {
    /// The schooling in a place; nothing is read yet.
    pub fn new(catalog: &'e Catalog, place: Geo) -> Self {
        let mut tied: Vec<f32> =
            catalog.columns().tied.iter().copied().filter(|nats| !nats.is_nan()).collect();
        tied.sort_by(f32::total_cmp);
        let tied = tied.get(tied.len() / 2).copied().unwrap_or(0.0);
        Self {
            catalog,
            place,
            tied,
            mixes: std::iter::repeat_with(OnceCell::new).take(UNIT_GROUPS).collect(),
        }
    }

    /// What lies between two occupations, of one role of each where it is named, for who stands so to the papers there.
    pub fn between(&self, from: Side, to: Side, standing: Standing) -> Between {
        let entry = self.catalog.entry(to.0, self.place);
        let asked = entry.is_some_and(|entry| entry.after.contains(&from.0.0));
        let own = ways(self.catalog, from.0, from.1, self.place);
        let there = ways(self.catalog, to.0, to.1, self.place);
        let code = self.catalog.code(from.0);
        let named = |way: &&&Studies| way.by_work && way.worked.after.iter().any(|own| own == code);
        let by_work: Vec<&Studies> = there.iter().filter(named).copied().collect();
        // Years of other work are had by whoever does that work.
        let there = if asked { unnamed(there) } else { taught(there) };
        // Where nothing is studied in one of the two, no field leads or not.
        let is_asked = [&own, &there].iter().all(|ways| ways.iter().any(|way| way.height() > 0));
        let field = if is_asked { self.field(from.0, to.0) } else { Field::Unknown };
        let ties = Ties { field, standing, asked };
        let else_ways = left(own.iter().copied(), &there, ties);
        let Some(way) = by_work.first() else { return else_ways };
        let practice = Practice::of(way.worked.practice, !way.worked.practice_open);
        else_ways.or_by_work(left(own, &by_work, ties), practice)
    }

    /// What lies between two occupations as a move tells it: the papers of both say whether one is lacking.
    pub fn of_move(&self, from: GroupId, to: GroupId) -> Between {
        let of = |group| self.catalog.occupation(group, Lang::default());
        let stands =
            |(own, there): (Occupation, Occupation)| papers::stands((&own, None), (&there, None), self.place);
        let standing = of(from).zip(of(to)).map_or(Standing::NotAsked, stands);
        self.between((from, None), (to, None), standing)
    }

    /// Whether what the people of one occupation studied leads to another.
    pub fn field(&self, from: GroupId, to: GroupId) -> Field {
        let (Some(own), Some(there)) = (self.mix(from), self.mix(to)) else { return Field::Unknown };
        if own.shares.is_empty() || there.shares.is_empty() {
            return Field::Unknown;
        }
        let leads = |field: u16| there.leads.get(usize::from(field)).copied().unwrap_or(false);
        let share: f32 = own.shares.iter().filter(|(field, _)| leads(*field)).map(|(_, share)| share).sum();
        let is_open = to.figure_in(&self.catalog.columns().tied).is_some_and(|nats| nats < self.tied);
        match share {
            _ if is_open => Field::Any,
            most if most >= MOST_PEOPLE => Field::Leads,
            few if few < FEW_PEOPLE => Field::Apart,
            _ => Field::Unknown,
        }
    }

    fn mix(&self, group: GroupId) -> Option<&Mix> {
        let cell = self.mixes.get(group.index())?;
        Some(cell.get_or_init(|| mix(self.catalog, group)))
    }
}

fn mix(catalog: &Catalog, group: GroupId) -> Mix {
    let fields = catalog.study_fields();
    let (studied, force) = (catalog.studied(group), fields.iter().map(|field| field.people).sum::<u32>());
    let all: u32 = studied.iter().map(|one| one.people).sum();
    let shares = studied.iter().map(|one| (one.field, one.people as f32 / all.max(1) as f32));
    let shares: Vec<(u16, f32)> = shares.filter(|_| all > 0).collect();
    let mut leads = vec![false; fields.len()];
    for &(field, share) in &shares {
        let among_all =
            fields.get(usize::from(field)).map_or(1.0, |own| own.people as f32 / force.max(1) as f32);
        if let Some(slot) = leads.get_mut(usize::from(field)) {
            *slot = share >= LEADS || share >= FREQUENT * among_all;
        }
    }
    Mix { shares, leads }
}

/// The ways into a role in a place, or into the one whose way is the shortest there; into all where no length is known.
pub fn ways(catalog: &Catalog, group: GroupId, role: Option<usize>, place: Geo) -> Vec<&Studies> {
    let entry = catalog.entry(group, place);
    let all = entry.map_or(&[][..], |entry| entry.programs.as_slice());
    let least = entry.and_then(|entry| entry.least).map(|least| least.role);
    let role = role.and_then(|role| u16::try_from(role).ok()).or(least);
    let own: Vec<&Studies> = all.iter().filter(|way| role.is_none_or(|role| way.role == role)).collect();
    if own.is_empty() { all.iter().collect() } else { own }
}

/// Of some ways those on which something is learned, where years of other work stand for that on others; all of them
/// where nothing is learned on any.
pub fn taught(ways: Vec<&Studies>) -> Vec<&Studies> {
    let taught: Vec<&Studies> = ways.iter().copied().filter(|way| !way.by_work).collect();
    if taught.is_empty() { ways } else { taught }
}

/// Of some ways those that are open to whoever has years in the work that is asked for: not those by years in work that
/// they name themselves.
fn unnamed(ways: Vec<&Studies>) -> Vec<&Studies> {
    let open: Vec<&Studies> = ways.iter().copied().filter(|way| way.worked.after.is_empty()).collect();
    if open.is_empty() { ways } else { open }
}

/// The role that moves, ways and paybacks are told of where none is named: the one that asks for the least.
fn reckoned_role(there: &Occupation, place: Geo) -> Option<usize> {
    let least = there.least_role(place).map(|(role, _)| role);
    least.or_else(|| there.roles_in(place).first().copied())
}

/// What that role, or the one that is named, is called; none where the occupation has one alone in the place.
pub fn role_name(there: &Occupation, role: Option<usize>, place: Geo) -> Option<&str> {
    let at = role.or_else(|| reckoned_role(there, place))?;
    (there.roles_in(place).len() > 1).then(|| there.roles.get(at).map(|role| role.name.as_str()))?
}

/// The schooling that a what-if of a retraining starts from: what lies between, or the years of the apprenticeship where
/// there is no other; none where no length is stated.
pub fn retraining(catalog: &Catalog, from: Side, to: Side, place: Geo) -> Option<Schooling> {
    let of = |(group, _): Side| catalog.occupation(group, Lang::default());
    let (own, there) = (of(from)?, of(to)?);
    let at = to.1.or_else(|| reckoned_role(&there, place));
    let whole = schooling(&there, at, place);
    let schools = Schools::new(catalog, place);
    let profile = |of: &Occupation, role: Option<usize>| Some(of.roles.get(role?)?.profile.clone());
    let (role, other) = (profile(&own, from.1), profile(&there, to.1));
    let standing = papers::stands((&own, role.as_deref()), (&there, other.as_deref()), place);
    let between = schools.between(from, to, standing);
    if between.apprenticeship && between.high <= 0.0 {
        let (months, timed) = at.and_then(|role| there.practice_of(role, place))?;
        let [low, high] = months.map(|months| f64::from(months) / 12.0);
        let practice = Schooling {
            years: (low, high),
            published: (high > 0.0).then_some(false),
            apprenticeship: true,
            open: !timed,
            by_work: None,
        };
        return Some(whole.filter(|whole| whole.apprenticeship).unwrap_or(practice));
    }
    let in_years = |months: f32| f64::from(months) / 12.0;
    // Of a way that nobody has stated the length of nothing is no figure.
    between.is_known().then(|| Schooling {
        years: (in_years(between.low), in_years(between.high)),
        published: (between.high > 0.0).then(|| whole.is_some_and(|whole| whole.published == Some(true))),
        apprenticeship: false,
        open: between.open,
        by_work: between.by_work.map(|own| Others {
            years: (in_years(own.others.0), in_years(own.others.1)),
            apprenticeship: own.apprenticeship,
            open: own.open,
        }),
    })
}

#[cfg(test)]
mod tests;
