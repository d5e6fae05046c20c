//! What the front door tells of all occupations at once: three rankings, each with where its figures come from.

use metier_words::{Msg, Number, Text};

use super::{Item, Settings, format, terms};
use metier_evidence::outlook::{COPS, HORIZON};
use metier_evidence::pay::{self, Median};
use metier_evidence::{Evidence, ai};
use metier_model::{Geo, GroupId, Provenance};

/// Occupations that a ranking names.
pub const RANKED: usize = 8;
/// An occupation is a large one from this many workers on.
const LARGE: f32 = 50_000.0;
/// Two years of college, in months.
const TWO_YEARS: f32 = 24.0;

/// A fact about all occupations: the first ones by some figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// What they are the first by.
    pub heading: Text,
    /// The occupations, the first one first.
    pub rows: Vec<Ranked>,
}

/// One occupation of a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which.
    pub group: GroupId,
    /// Its figure.
    pub value: Text,
    /// The figure's share of the longest bar, 0 to 1.
    pub share: f32,
    /// The figure with its source.
    pub item: Item,
}

/// Most openings, least touched by AI among large ones, best paid after two years of college or less.
pub fn rankings(evidence: &Evidence, settings: &Settings) -> [Ranking; 3] {
    [openings(evidence), untouched(evidence), paid(evidence, settings)]
}

/// The first groups by a figure; those without one are passed over.
fn first(figure: impl Fn(GroupId) -> Option<f32>, most: bool) -> Vec<(GroupId, f32)> {
    let mut first: Vec<(GroupId, f32)> = Vec::with_capacity(RANKED + 1);
    for group in GroupId::all() {
        let Some(own) = figure(group).filter(|own| own.is_finite()) else { continue };
        // Of equal figures the first code stays before the others.
        let at = first.partition_point(|&(_, other)| if most { other >= own } else { other <= own });
        if at < RANKED {
            first.insert(at, (group, own));
            first.truncate(RANKED);
        }
    }
    first
}

fn openings(evidence: &Evidence) -> Ranking {
    let columns = evidence.catalog.columns();
    let rows = first(|group| columns.openings.get(group.index()).copied(), true);
    let most = rows.first().map_or(1.0, |(_, most)| most.max(1.0));
    let rows = rows.into_iter().map(|(group, openings)| {
        let value = Text::from(Number::whole(openings as i64));
        let from = Provenance::published(COPS, HORIZON, Geo::Canada);
        let item = Item::row(Msg::FrontOpenings, value.clone()).from(from);
        Ranked { group, value, share: openings / most, item }
    });
    Ranking { heading: Msg::FrontOpenings.into(), rows: rows.collect() }
}

fn untouched(evidence: &Evidence) -> Ranking {
    let columns = evidence.catalog.columns();
    let ranks = evidence.ai_rankings();
    let large =
        |group: GroupId| columns.employment.get(group.index()).copied().filter(|&workers| workers >= LARGE);
    let exposure = |group: GroupId| large(group).and_then(|_| ranks.score(group));
    let rows = first(exposure, false).into_iter().map(|(group, score)| {
        let value = Text::from(Msg::FrontPer100 { n: Number::decimal(score.into(), 0) });
        let shown = Msg::FrontOf100 { n: Number::decimal(score.into(), 0) };
        let mut item =
            Item::row(Msg::FrontUntouched { n: LARGE as i64 }, shown).from(ai::exposure_provenance());
        if let Some(workers) = large(group) {
            item = item.more(Msg::OverviewWorkers, Number::whole(workers as i64));
        }
        Ranked { group, value, share: score / 100.0, item }
    });
    Ranking { heading: Msg::FrontUntouched { n: LARGE as i64 }.into(), rows: rows.collect() }
}

/// Management is left out: it is come to by years of work, which its short schooling does not count.
fn paid(evidence: &Evidence, settings: &Settings) -> Ranking {
    let catalog = evidence.catalog;
    let columns = catalog.columns();
    let short = |group: GroupId| {
        let months = columns.least_schooling(group, settings.place.geo).filter(|&months| months <= TWO_YEARS);
        months.filter(|_| catalog.teer(group).0 >= 2)
    };
    let asked = settings.place.geo;
    let medians = |geo: Geo| -> Vec<(Median, GroupId, f32)> {
        let value = |group: GroupId| {
            short(group).filter(|_| !pay::is_left_behind(columns, group, geo))?;
            Some(format::reading_value(pay::reading(catalog, group, geo)?, settings))
        };
        let rows = first(value, true).into_iter();
        rows.filter_map(|(group, value)| Some((pay::median_in(catalog, group, geo, asked)?, group, value)))
            .collect()
    };
    // Places are not mixed: where the one that is asked for has no wages, all are Canada's.
    let mut all = medians(asked);
    if all.is_empty() {
        all = medians(Geo::Canada);
    }
    let most = all.first().map_or(1.0, |&(.., most)| most.max(1.0));
    let rows = all.into_iter().map(|(median, group, pay)| {
        let share = pay / most;
        let value = Text::from(format::amount(pay, settings.unit));
        let shown = format::in_unit(value.clone(), settings);
        let mut item = Item::row(Msg::FrontPaid, shown).from(median.from);
        if let Some(months) = short(group) {
            item = item.more(Msg::FrontSchooling, terms::months(months, months));
        }
        Ranked { group, value, share, item }
    });
    Ranking { heading: Msg::FrontPaid.into(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rankings_hold_what_their_headings_say() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let columns = catalog.columns();
        let [openings, untouched, paid] = rankings(&evidence, &Settings::default());
        for ranking in [&openings, &untouched, &paid] {
            assert_eq!(ranking.rows.len(), RANKED);
            assert!(ranking.rows.iter().all(|row| row.item.from.is_some() && row.share <= 1.0));
        }
        let most = columns.openings.iter().copied().filter(|n| !n.is_nan()).fold(0.0, f32::max);
        assert_eq!(columns.openings[openings.rows[0].group.index()], most);
        for row in &untouched.rows {
            assert!(columns.employment[row.group.index()] >= LARGE);
        }
        for row in &paid.rows {
            assert!(
                columns.least_schooling(row.group, Geo::Canada).unwrap() <= TWO_YEARS
                    && catalog.teer(row.group).0 >= 2
            );
        }
    }
}
