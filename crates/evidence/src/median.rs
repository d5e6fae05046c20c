//! Median pay of many unit groups, read from the columns, and the one rule by which two of them are compared.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use metier_data::Catalog;
use metier_model::facts::{Columns, WageBasis};
use metier_model::{Geo, GroupId, Named, Period, Provenance};

use super::comparable::Comparable;
use super::floor::{self, Basis};
use super::pay::{FULL_TIME, HoursBasis, PUBLISHER_HOURS, Pay, Place, REGIONAL, Unlike, WAGES, WEEKS};

/// The median wage of a unit group as the columns have it, without the words of where it comes from: what is compared
/// many times over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// 50th percentile, CAD per hour.
    pub hourly: f32,
    /// The place that it is of.
    pub geo: Geo,
    /// The economic region of that place, where it is of one.
    pub area: Option<u8>,
    /// What tells editions and periods of an economic region apart; 0 for whole places, whose basis tells them.
    edition_hash: u64,
    /// Whether it is of the newer edition, which the user has imported.
    newer: bool,
    basis: WageBasis,
    usual: Option<f32>,
    /// Whether it stands at the minimum wage, or is of an older edition and below today's.
    floored: bool,
}

impl Reading {
    /// Whether it is a year's pay that was raised to a floor, so that what is really paid is not known.
    pub fn hides_pay(self) -> bool {
        self.floored && self.basis.is_by_year()
    }

    /// Whether it stands at the lowest figure published in its place for pay by the year, which is no minimum wage.
    pub fn at_least_of_years(self) -> bool {
        self.hides_pay() && !self.is_older()
    }

    /// A year's pay; see [`Pay::annual`].
    pub fn annual(self, basis: HoursBasis) -> f32 {
        match (self.basis.is_by_year(), basis, self.usual) {
            (true, ..) => self.hourly * PUBLISHER_HOURS,
            (false, HoursBasis::Usual, Some(hours)) => self.hourly * hours * WEEKS,
            _ => self.hourly * FULL_TIME * WEEKS,
        }
    }

    /// Whether it is of the older edition, as the newer one has none for the place.
    fn is_older(self) -> bool {
        self.basis.is_older()
    }

    fn comparable(self) -> Comparable<Place, (u64, bool, bool, Option<usize>)> {
        Comparable {
            place: Place { geo: self.geo, area: self.area },
            edition: (self.edition_hash, self.newer, self.is_older(), self.basis.period()),
            by_year: self.basis.is_by_year(),
            hides_pay: self.hides_pay(),
            usual_hours: self.usual.is_some(),
        }
    }

    /// Why two medians may not be subtracted from each other; nothing where they may: they are of one place, of one
    /// edition and reference period, both by the hour or both by the year, and where usual hours count, both with or
    /// without them.
    pub fn unlike(self, other: Self, hours: HoursBasis) -> Option<Unlike> {
        self.comparable().unlike(&other.comparable(), hours)
    }

    /// With where it comes from, of a unit group.
    pub fn told_of(self, catalog: &Catalog, group: GroupId, asked: Place) -> Median {
        let own = self.area.map(|_| super::pay::pay(catalog, group, asked));
        match own.as_ref().and_then(|pay| pay.median.provenance()) {
            Some(from) => Median { reading: self, from: from.clone() },
            None => self.told(catalog, asked.geo),
        }
    }

    /// With where it comes from.
    fn told(self, catalog: &Catalog, asked: Geo) -> Median {
        let period = self.basis.period().and_then(|period| catalog.columns().periods.get(period));
        let older = period.filter(|_| self.is_older());
        let from = match (catalog.edition_of(self.basis), older) {
            (None, Some(year)) => {
                Provenance::published(REGIONAL, Period::Edition(year.clone().into()), self.geo)
            }
            (None, None) => Provenance::published(WAGES, Period::Edition("2025".into()), self.geo),
            (Some(edition), _) => Provenance::published(
                edition.id(),
                Period::Edition(edition.about().year.to_string().into()),
                self.geo,
            ),
        };
        Median { reading: self, from: from.asked(asked) }
    }
}

/// The median wage of a unit group, for lists of many: read from the columns, without decoding a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Median {
    reading: Reading,
    /// Where it comes from; the place differs from the one asked for where that has none.
    pub from: Provenance,
}

impl Median {
    /// The figure without where it comes from.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// 50th percentile, CAD per hour.
    pub fn hourly(&self) -> f32 {
        self.reading.hourly
    }

    /// Whether it stands at the minimum wage, or is of an older edition and below today's, so that it is no middle of
    /// what is paid.
    pub fn is_floored(&self) -> bool {
        self.reading.floored
    }

    /// Whether it is a year's pay that was raised to a floor, so that what is really paid is not known.
    pub fn hides_pay(&self) -> bool {
        self.reading.hides_pay()
    }

    /// A year's pay; see [`Pay::annual`].
    pub fn annual(&self, basis: HoursBasis) -> f32 {
        self.reading.annual(basis)
    }

    /// The reference period, as [`Pay`] has it; empty where the table names none.
    pub fn period<'c>(&self, catalog: &'c Catalog) -> Cow<'c, str> {
        if self.reading.area.is_some() {
            return self.from.period.token().into_owned().into();
        }
        let period = self.reading.basis.period().and_then(|period| catalog.columns().periods.get(period));
        period.map_or("", String::as_str).into()
    }

    /// Why two medians may not be subtracted from each other: [`Reading::unlike`].
    pub fn unlike(&self, other: &Self, basis: HoursBasis) -> Option<Unlike> {
        self.reading.unlike(other.reading, basis)
    }
}

/// The median wage of a unit group in exactly this place; none where it is not published there.
pub fn reading(catalog: &Catalog, group: GroupId, geo: Geo) -> Option<Reading> {
    let columns = catalog.columns();
    let [_, hourly, _] = columns.wage(group, geo)?;
    let basis = columns.basis(group, geo);
    (!hourly.is_nan()).then(|| Reading {
        hourly,
        geo,
        area: None,
        edition_hash: 0,
        newer: catalog.edition_of(basis).is_some(),
        basis,
        usual: group.figure_in(&columns.hours),
        floored: is_floored(catalog, basis, geo, hourly),
    })
}

/// The median wage of a unit group in exactly this place, with where it comes from; none where it is not published
/// there.
pub fn median_in(catalog: &Catalog, group: GroupId, geo: Geo, asked: Geo) -> Option<Median> {
    Some(reading(catalog, group, geo)?.told(catalog, asked))
}

/// The median wage of a unit group in exactly the economic region that is asked for; none where it is not published
/// there, or where a whole place is asked for.
pub fn regional(catalog: &Catalog, group: GroupId, place: Place) -> Option<Reading> {
    let area = place.area?;
    let pay = super::pay::pay(catalog, group, place);
    let from = pay.median.provenance().filter(|from| from.area.is_some())?;
    let mut edition = DefaultHasher::new();
    (from.period.token(), &from.sources).hash(&mut edition);
    Some(Reading {
        hourly: *pay.median.value()?,
        geo: from.geo,
        area: Some(area),
        edition_hash: edition.finish(),
        newer: false,
        basis: WageBasis::new(0, pay.annual_only),
        usual: group.figure_in(&catalog.columns().hours),
        floored: pay.hides_middle(),
    })
}

/// Two medians that stand side by side by the one rule of comparing: both of the place asked for, or both of Canada
/// where one of the two has none there, or has it of an older edition alone; never one of each. Whether they may be
/// subtracted, [`Reading::unlike`] says. Filter, comparison, payback and neighbours all ask this function, or [`pair`].
///
/// Of an economic region that is asked for both are where both have it on one basis.
pub fn readings(
    catalog: &Catalog,
    own: GroupId,
    base: GroupId,
    asked: impl Into<Place>,
) -> Option<(Reading, Reading)> {
    let place: Place = asked.into();
    readings_with(catalog, (own, base), place, &|group| regional(catalog, group, place))
}

/// The two of [`readings`] by a way to what an economic region has, for who keeps it for many.
pub fn readings_with(
    catalog: &Catalog,
    (own, base): (GroupId, GroupId),
    asked: Place,
    regional: &dyn Fn(GroupId) -> Option<Reading>,
) -> Option<(Reading, Reading)> {
    let of_area = || regional(own).zip(regional(base));
    let alike = |(own, base): &(Reading, Reading)| own.unlike(*base, HoursBasis::FullTime).is_none();
    if let Some(both) = asked.area.and_then(|_| of_area()).filter(alike) {
        return Some(both);
    }
    let asked = asked.geo;
    let both = |geo| Some((reading(catalog, own, geo)?, reading(catalog, base, geo)?));
    let here = both(asked);
    here.filter(|(own, base)| own.is_older() == base.is_older()).or_else(|| both(Geo::Canada)).or(here)
}

/// Whether the median of a unit group in a place is of an older edition than those of others there, so that it is told
/// and not ranked among them.
pub fn is_left_behind(columns: &Columns, group: GroupId, geo: Geo) -> bool {
    let is_newer = |basis: WageBasis| basis.is_known() && !basis.is_older();
    columns.basis(group, geo).is_older() && GroupId::all().any(|other| is_newer(columns.basis(other, geo)))
}

/// Whether a median of a packed basis stands at the minimum wage of its place, or below today's.
fn is_floored(catalog: &Catalog, basis: WageBasis, geo: Geo, hourly: f32) -> bool {
    let basis = Basis { geo, by_year: basis.is_by_year(), older: basis.is_older() };
    floor::floor(catalog, basis, None, Some(hourly)).is_some()
}

/// Median wages of all unit groups in one place as [`medians`], without those that a floor of a year's pay hides: what
/// pay is ranked by.
pub fn ranked(catalog: &Catalog, geo: Geo) -> Vec<f32> {
    let columns = catalog.columns();
    let mut all = medians(columns, geo);
    for (median, group) in all.iter_mut().zip(GroupId::all()) {
        let basis = columns.basis(group, geo);
        if basis.is_by_year() && !median.is_nan() && is_floored(catalog, basis, geo, *median) {
            *median = f32::NAN;
        }
    }
    all
}

/// The fewest figures among which a rank is told: among a handful "78 in 100" would be two places of nine.
pub const LEAST_RANKED: usize = 100;

/// Where the median of a unit group stands among those of one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// Among so many figures it is more than this share of them, 0-100.
    Above(f32, usize),
    /// The place has so few figures that none is ranked.
    TooFew(usize),
}

/// Where the median of a unit group stands among all that [`ranked`] has in a place; none where it has none there, and
/// where it is of an older edition than theirs.
pub fn standing(catalog: &Catalog, group: GroupId, geo: Geo) -> Option<Standing> {
    if is_left_behind(catalog.columns(), group, geo) {
        return None;
    }
    let all = ranked(catalog, geo);
    let own = group.figure_in(&all)?;
    let known = all.iter().filter(|other| !other.is_nan()).count();
    let below = all.iter().filter(|&&other| other < own).count();
    Some(if known < LEAST_RANKED {
        Standing::TooFew(known)
    } else {
        Standing::Above(100.0 * below as f32 / known as f32, known)
    })
}

/// The two of [`readings`] with where they come from.
pub fn pair(
    catalog: &Catalog,
    own: GroupId,
    base: GroupId,
    asked: impl Into<Place>,
) -> Option<(Median, Median)> {
    let asked: Place = asked.into();
    let (of_own, of_base) = readings(catalog, own, base, asked)?;
    Some((of_own.told_of(catalog, own, asked), of_base.told_of(catalog, base, asked)))
}

/// The same where one may be subtracted from the other: of one period, flag and basis.
pub fn held(
    catalog: &Catalog,
    own: GroupId,
    base: GroupId,
    asked: impl Into<Place>,
) -> Option<(Median, Median)> {
    pair(catalog, own, base, asked).filter(|(own, base)| own.unlike(base, HoursBasis::FullTime).is_none())
}

/// Where the median of one is held against that of another, if that is elsewhere than it is shown for by itself.
pub fn held_elsewhere(
    catalog: &Catalog,
    own: GroupId,
    base: GroupId,
    asked: impl Into<Place>,
) -> Option<Place> {
    let asked: Place = asked.into();
    let of = |median: Median| Place { geo: median.reading().geo, area: median.reading().area };
    let held = held(catalog, own, base, asked).map(|(own, _)| of(own))?;
    (Some(held) != median(catalog, own, asked).map(of)).then_some(held)
}

/// A year's pay of two side by side by the one rule of comparing, CAD, and the place that both are of: the economic
/// region asked for where both have it on one basis, else as [`pair`] finds them.
///
/// # Errors
/// Why the two are not set against each other.
pub fn yearly(
    catalog: &Catalog,
    (own, base): (GroupId, GroupId),
    asked: Place,
    hours: HoursBasis,
) -> Result<(f32, f32, Place), Unlike> {
    let (own, base) = readings(catalog, own, base, asked).ok_or(Unlike::Missing)?;
    match own.unlike(base, hours) {
        Some(why) => Err(why),
        None => Ok((own.annual(hours), base.annual(hours), Place { geo: own.geo, area: own.area })),
    }
}

/// The median wage in a place, or in Canada where the place has none; nothing where neither has.
/// Of an economic region that is asked for it is that one's, where it has one.
pub fn median(catalog: &Catalog, group: GroupId, place: Place) -> Option<Median> {
    if let Some(own) = regional(catalog, group, place) {
        return Some(own.told_of(catalog, group, place));
    }
    let found = reading(catalog, group, place.geo).or_else(|| reading(catalog, group, Geo::Canada))?;
    Some(found.told(catalog, place.geo))
}

/// Why two pay figures may not be subtracted from each other; nothing where they may.
pub fn basis_differs(a: &Pay, b: &Pay, hours: HoursBasis) -> Option<Unlike> {
    let (Some(a), Some(b)) = (comparable(a), comparable(b)) else { return Some(Unlike::Missing) };
    a.unlike(&b, hours)
}

/// Reference period and sources of a record.
type Edition<'p> = (&'p Period, &'p [&'static str]);

fn comparable(pay: &Pay) -> Option<Comparable<(Geo, Option<&Named>), Edition<'_>>> {
    let from = pay.median.provenance()?;
    Some(Comparable {
        place: (from.geo, from.area.as_deref()),
        edition: (&from.period, &from.sources),
        by_year: pay.annual_only,
        hides_pay: pay.hides_pay(),
        usual_hours: pay.usual_hours.value().is_some(),
    })
}

/// Median wages of all unit groups in one place, CAD per hour, NaN where not published there.
pub fn medians(columns: &Columns, geo: Geo) -> Vec<f32> {
    columns.wages_in(geo).map(|[_, median, _]| median).collect()
}

#[cfg(test)]
mod tests;
