//! All occupations as rectangles: the area is their workers in Canada, the shade a measure in five steps.

use std::cmp::Ordering;

use metier_words::{Msg, Number, Text};

use super::map::Direction;
use super::origin::outlook_years;
use super::{PayUnit, Settings, format, terms, three_year as three_year_words};
use metier_evidence::pay;
use metier_evidence::{Evidence, people, three_year};
use metier_model::facts::ThreeYear;
use metier_model::{Geo, GroupId, Level, NodeId};

pub mod tiles;

use tiles::{Tile, squarify};

metier_model::tokens! {
    /// What the shade shows.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Shade {
        /// Median pay in the place.
        #[default]
        Pay = "pay",
        /// Exposure to AI, 0 to 100.
        Exposure = "exposure",
        /// The outlook of Job Bank for three years in a province; for Canada, which has none, that of COPS for ten.
        Outlook = "outlook",
        /// The share of women in the place.
        Women = "women",
    }
}

impl Shade {
    /// What it is called.
    pub fn name(self, settings: &Settings) -> Text {
        match self {
            Self::Pay => Msg::CompareMedian { unit: terms::unit(settings.unit).into() }.into(),
            Self::Exposure => Msg::CompareExposure.into(),
            Self::Outlook if settings.place.geo == Geo::Canada => outlook_years().into(),
            Self::Outlook => Msg::ThreeYearRow { period: Text::verbatim(three_year::PERIOD) }.into(),
            Self::Women => Msg::PeopleWomen.into(),
        }
    }

    /// A value in words.
    pub fn value(self, value: f32, settings: &Settings) -> Text {
        match self {
            Self::Pay => format::amount(value, settings.unit).into(),
            Self::Exposure => Number::decimal(value.into(), 0).into(),
            Self::Outlook if settings.place.geo == Geo::Canada => {
                use metier_model::facts::Assessment::{
                    Balance, ModerateShortage, ModerateSurplus, StrongShortage, StrongSurplus,
                };
                let all = [StrongSurplus, ModerateSurplus, Balance, ModerateShortage, StrongShortage];
                let found = all.into_iter().find(|own| (*own as u8) == value as u8);
                found.map_or(Text::EMPTY, |own| terms::assessment_short(own).into())
            }
            Self::Outlook => {
                let found = ThreeYear::ALL.into_iter().find(|own| (*own as u8) == value as u8);
                found.map_or(Text::EMPTY, three_year_words::words)
            }
            Self::Women => Msg::PeoplePercent { share: Number::decimal(f64::from(value) * 100.0, 0) }.into(),
        }
    }

    /// The values of the unit groups; none where there is no figure.
    fn values(self, evidence: &Evidence, settings: &Settings) -> Vec<Option<f32>> {
        let (catalog, place) = (evidence.catalog, settings.place);
        let of = |group: GroupId| match self {
            Self::Pay => {
                // A wage of another place or of an older edition is never mixed in.
                let median = pay::median(catalog, group, place.geo.into())
                    .filter(|median| median.from.geo == place.geo && !median.hides_pay())
                    .filter(|_| !pay::is_left_behind(catalog.columns(), group, place.geo))?;
                Some(match settings.unit {
                    PayUnit::Hour => median.hourly(),
                    PayUnit::Year => median.annual(settings.hours),
                })
            }
            Self::Exposure => evidence.ai_rankings().score(group),
            Self::Outlook if place.geo == Geo::Canada => {
                let future = catalog.columns().future.get(group.index()).copied().flatten()?;
                Some(f32::from(future as u8))
            }
            Self::Outlook => {
                let level = three_year::level(catalog, group, place.geo)?;
                level.is_determined().then(|| f32::from(level as u8))
            }
            Self::Women => people::workforce(&catalog.facts(group), place.geo).value()?.women,
        };
        GroupId::all().map(of).collect()
    }
}

/// What the page tells of an occupation that the shade leaves out: a wage of an older edition with its year, one of
/// another place with its name; nothing where the page has no figure either.
pub fn left_out(evidence: &Evidence, settings: &Settings, shade: Shade, group: GroupId) -> Option<Text> {
    let geo = settings.place.geo;
    let median = (shade == Shade::Pay).then(|| pay::median(evidence.catalog, group, geo.into())).flatten()?;
    let value = format::median_text(&median, settings);
    let is_older = median.from.geo == geo && pay::is_left_behind(evidence.catalog.columns(), group, geo);
    Some(if is_older {
        Msg::TreemapOlder { value, period: terms::period(&median.from.period) }.into()
    } else {
        Msg::TreemapElsewhere { value }.into()
    })
}

/// Steps of the shade.
pub const STEPS: usize = 5;

/// One occupation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Which.
    pub group: GroupId,
    /// Workers in Canada.
    pub workers: f32,
    /// The measure; none where there is no figure.
    pub value: Option<f32>,
    /// Its step, from 0 for the least to 4.
    pub step: Option<usize>,
}

impl Area {
    /// The one with more workers first, then by the code.
    fn by_size(&self, other: &Self) -> Ordering {
        other.workers.total_cmp(&self.workers).then(self.group.cmp(&other.group))
    }
}

/// A broad category with its occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// Which.
    pub node: NodeId,
    /// Workers of its occupations together.
    pub workers: f32,
    /// The one with most workers first.
    pub areas: Vec<Area>,
}

/// Occupations by broad category, those with most workers first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Treemap {
    /// The broad categories.
    pub classes: Vec<Class>,
    /// The least value of each step but the first.
    pub cuts: Vec<f32>,
    /// Occupations without a count of workers, which have no area.
    pub uncounted: usize,
}

/// Where everything lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Laid {
    /// The broad categories, each with a line for its name where there is room.
    pub classes: Vec<(NodeId, Tile, bool)>,
    /// The occupations that are large enough for a cell.
    pub tiles: Vec<(Area, Tile)>,
    /// How many are too small.
    pub smaller: usize,
}

impl Treemap {
    /// The occupations that are let through.
    pub fn new(
        evidence: &Evidence,
        settings: &Settings,
        shade: Shade,
        let_through: &dyn Fn(GroupId) -> bool,
    ) -> Self {
        let catalog = evidence.catalog;
        let values = shade.values(evidence, settings);
        // The steps are those of all occupations, whatever the filter leaves.
        let cuts = if shade == Shade::Outlook {
            let first = if settings.place.geo == Geo::Canada { 0 } else { ThreeYear::VeryLimited as u8 };
            (1..STEPS as u8).map(|step| f32::from(first + step)).collect()
        } else {
            fifths(values.iter().filter_map(|value| *value))
        };
        let hierarchy = catalog.hierarchy();
        let mut uncounted = 0;
        let mut classes: Vec<Class> = Vec::new();
        for node in hierarchy.nodes().filter(|&node| hierarchy.level(node) == Level::Broad) {
            let mut areas: Vec<Area> = Vec::new();
            for group in hierarchy.groups_under(node).filter(|&group| let_through(group)) {
                let workers = group.figure_in(&catalog.columns().employment);
                let Some(workers) = workers.filter(|&workers| workers > 0.0) else {
                    uncounted += 1;
                    continue;
                };
                let value = values.get(group.index()).copied().flatten();
                let step = value.map(|value| cuts.iter().filter(|&&cut| value >= cut).count());
                areas.push(Area { group, workers, value, step });
            }
            areas.sort_by(Area::by_size);
            let workers = areas.iter().map(|area| area.workers).sum();
            if !areas.is_empty() {
                classes.push(Class { node, workers, areas });
            }
        }
        classes.sort_by(|a, b| b.workers.total_cmp(&a.workers).then(a.node.cmp(&b.node)));
        Self { classes, cuts, uncounted }
    }

    /// The occupations, the one with most workers first.
    pub fn by_size(&self) -> Vec<Area> {
        let mut all: Vec<Area> = self.classes.iter().flat_map(|class| class.areas.iter().copied()).collect();
        all.sort_by(Area::by_size);
        all
    }

    /// An occupation, where it has an area.
    pub fn of(&self, group: GroupId) -> Option<Area> {
        self.classes.iter().flat_map(|class| &class.areas).find(|area| area.group == group).copied()
    }

    /// Lays all out in a rectangle of cells.
    pub fn lay(&self, width: u16, height: u16) -> Laid {
        let sizes = |areas: &[f32]| areas.iter().map(|&size| f64::from(size)).collect::<Vec<f64>>();
        let workers: Vec<f32> = self.classes.iter().map(|class| class.workers).collect();
        let mut laid = Laid::default();
        let whole = Tile { x: 0, y: 0, width, height };
        for (class, tile) in self.classes.iter().zip(squarify(&sizes(&workers), whole)) {
            // Where the name has no room, the digit of its code has.
            let named = tile.height >= 2 && tile.width >= 1;
            let down = u16::from(named);
            let inside = Tile { y: tile.y + down, height: tile.height - down, ..tile };
            laid.classes.push((class.node, tile, named));
            let workers: Vec<f32> = class.areas.iter().map(|area| area.workers).collect();
            for (area, tile) in class.areas.iter().zip(squarify(&sizes(&workers), inside)) {
                if tile.is_empty() {
                    laid.smaller += 1;
                } else {
                    laid.tiles.push((*area, tile));
                }
            }
        }
        laid
    }
}

impl Laid {
    /// The occupation that lies next in a direction: the nearest beside it, or else anywhere on that side.
    pub fn next(&self, from: GroupId, way: Direction) -> Option<GroupId> {
        let (_, own) = self.tiles.iter().find(|(area, _)| area.group == from)?;
        let (x, y) = own.centre();
        let cost = |tile: &Tile| {
            let (left, right) = (i32::from(tile.x), i32::from(tile.x + tile.width));
            let (top, bottom) = (i32::from(tile.y), i32::from(tile.y + tile.height));
            let (own_left, own_right) = (i32::from(own.x), i32::from(own.x + own.width));
            let (own_top, own_bottom) = (i32::from(own.y), i32::from(own.y + own.height));
            let (gap, from, to, at) = match way {
                Direction::Left => (own_left - right, 2 * top, 2 * bottom, y),
                Direction::Right => (left - own_right, 2 * top, 2 * bottom, y),
                Direction::Up => (2 * (own_top - bottom), left, right, x),
                Direction::Down => (2 * (top - own_bottom), left, right, x),
            };
            let beside = (from as f32 - at).max(at - to as f32).max(0.0);
            (gap >= 0).then_some(gap as f32 + 3.0 * beside)
        };
        let near = |tile: &Tile| {
            let (other, down) = tile.centre();
            (other - x).hypot(down - y)
        };
        let costs = self.tiles.iter().filter_map(|(area, tile)| Some((cost(tile)?, near(tile), area.group)));
        costs.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))).map(|(.., group)| group)
    }
}

/// The least values of the second to the fifth of five parts with as many occupations each.
fn fifths(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut sorted: Vec<f32> = values.collect();
    sorted.sort_by(f32::total_cmp);
    (1..STEPS).filter_map(|n| sorted.get(n * sorted.len() / STEPS).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_data::Catalog;

    fn treemap(shade: Shade, settings: &Settings) -> Treemap {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
        Treemap::new(&Evidence::new(catalog), settings, shade, &|_| true)
    }

    #[test]
    fn every_occupation_has_an_area_or_is_counted() {
        let map = treemap(Shade::Pay, &Settings::default());
        let areas: usize = map.classes.iter().map(|class| class.areas.len()).sum();
        assert_eq!((map.classes.len(), areas + map.uncounted), (10, 516));
        for (width, height) in [(116, 28), (196, 52), (76, 16)] {
            let laid = map.lay(width, height);
            assert_eq!(laid.tiles.len() + laid.smaller, areas, "{width} x {height}");
            assert!(laid.tiles.len() > areas / 2, "{} at {width} x {height}", laid.tiles.len());
        }
    }

    #[test]
    fn steps_hold_a_fifth_each_and_a_missing_figure_has_none() {
        for shade in [Shade::Pay, Shade::Exposure, Shade::Women] {
            let map = treemap(shade, &Settings::default());
            let count = |step| {
                map.classes.iter().flat_map(|class| &class.areas).filter(|area| area.step == step).count()
            };
            for step in 0..STEPS {
                assert!((80..=125).contains(&count(Some(step))), "{shade:?} {step}: {}", count(Some(step)));
            }
            for area in map.classes.iter().flat_map(|class| &class.areas) {
                assert_eq!(area.step.is_some(), area.value.is_some());
            }
        }
    }

    #[test]
    fn the_outlook_has_a_step_for_each_of_its_words() {
        let mut settings = Settings::default();
        for geo in [Geo::Canada, Geo::Province(metier_model::schema::Region::ON)] {
            settings.place.geo = geo;
            let map = treemap(Shade::Outlook, &settings);
            for area in map.classes.iter().flat_map(|class| &class.areas) {
                let Some((value, step)) = area.value.zip(area.step) else { continue };
                let at = map.cuts.get(step.wrapping_sub(1)).copied().unwrap_or(value);
                assert_eq!(at, value, "{geo:?} {step}");
                assert!(!Shade::Outlook.value(value, &settings).is_empty());
            }
        }
    }

    #[test]
    fn arrows_reach_the_rectangles() {
        let laid = treemap(Shade::Pay, &Settings::default()).lay(116, 28);
        let first = laid.tiles[0].0.group;
        let mut seen = std::collections::BTreeSet::from([first]);
        let mut left = vec![first];
        while let Some(from) = left.pop() {
            for to in Direction::ALL.into_iter().filter_map(|way| laid.next(from, way)) {
                if seen.insert(to) {
                    left.push(to);
                }
            }
        }
        assert!(seen.len() * 100 >= laid.tiles.len() * 95, "{} of {}", seen.len(), laid.tiles.len());
    }
}
