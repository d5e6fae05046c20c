//! All occupations as points of median pay and exposure to AI, and the way from one to its neighbours.

use super::{PayUnit, Settings};
use metier_evidence::{Evidence, ai, pay};
use metier_model::{Geo, GroupId};
use metier_words::Msg;

metier_model::tokens! {
    /// What the height of a point shows.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Height {
        /// Exposure to AI, 0 to 100, as the page has it.
        #[default]
        Exposure = "exposure",
        /// Exposure minus protection, a rank from 0 to 100 by one study.
        Net = "net",
    }
}

impl Height {
    /// What it is called.
    pub fn name(self) -> Msg {
        match self {
            Self::Exposure => Msg::AiExposureName,
            Self::Net => Msg::SourceNetExposure,
        }
    }

    /// The height of one unit group; none where it is not rated.
    fn of(self, evidence: &Evidence, group: GroupId) -> Option<f32> {
        let rankings = evidence.ai_rankings();
        match self {
            Self::Exposure => rankings.score(group),
            Self::Net => group.figure_in(rankings.net()),
        }
    }
}

/// One occupation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Which.
    pub group: GroupId,
    /// Median pay in the unit that is chosen.
    pub pay: f32,
    /// What the height shows, from 0 to 100.
    pub height: f32,
}

impl Point {
    /// Whether AI touches it much: the upper half of the scale. Decided on the number as it is shown.
    pub fn is_much_touched(self) -> bool {
        ai::as_shown(self.height) >= 50.0
    }
}

/// A direction on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To less pay.
    Left,
    /// To more pay.
    Right,
    /// To more exposure.
    Up,
    /// To less exposure.
    Down,
}

impl Direction {
    /// In the order in which neighbours are listed.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];
}

/// The occupations that have both figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// In the order of their codes.
    pub points: Vec<Point>,
    /// What their height shows.
    pub height: Height,
    /// The place that the pay is for: Canada where the one asked for has no wages at all.
    pub geo: Geo,
    /// Logarithms of the pay at the left and the right edge, a little beyond the outermost points.
    pub span: Option<(f32, f32)>,
    /// How many points there are before any is left out.
    pub all: usize,
    /// The pay that half of them lie below.
    pub middle: Option<f32>,
}

impl Chart {
    /// The points for the place, hours and unit that are chosen. A wage of another place is never mixed in.
    pub fn new(evidence: &Evidence, settings: &Settings, height: Height) -> Self {
        let of = |geo: Geo| Self { height, ..Self::of_points(points(evidence, settings, geo, height), geo) };
        let own = of(settings.place.geo);
        if own.points.is_empty() { of(Geo::Canada) } else { own }
    }

    fn of_points(points: Vec<Point>, geo: Geo) -> Self {
        let fold = |(low, high): (f32, f32), point: &Point| (low.min(point.pay), high.max(point.pay));
        let (low, high) = points.iter().fold((f32::INFINITY, 0.0), fold);
        let span = (low < high).then(|| ((low * 0.95).ln(), (high * 1.05).ln()));
        let mut pays: Vec<f32> = points.iter().map(|point| point.pay).collect();
        let half = pays.len() / 2;
        let middle = (!pays.is_empty()).then(|| *pays.select_nth_unstable_by(half, f32::total_cmp).1);
        Self { all: points.len(), points, height: Height::default(), geo, span, middle }
    }

    /// The points nearest to one as the eye sees it, see [`Chart::next`]; itself not among them.
    pub fn nearest(&self, from: Point, aspect: f32, most: usize) -> Vec<Point> {
        let Some((low, high)) = self.span else { return Vec::new() };
        let far = |point: &Point| {
            let across = (point.pay.ln() - from.pay.ln()) / (high - low) * aspect;
            across.hypot((point.height - from.height) / 100.0)
        };
        let mut near: Vec<Point> =
            self.points.iter().filter(|point| point.group != from.group).copied().collect();
        near.sort_by(|a, b| far(a).total_cmp(&far(b)).then(a.group.cmp(&b.group)));
        near.truncate(most);
        near
    }

    /// The point of an occupation, if it has one.
    pub fn of(&self, group: GroupId) -> Option<Point> {
        self.points.iter().find(|point| point.group == group).copied()
    }

    /// The point with the least or the most pay.
    pub fn end(&self, most: bool) -> Option<GroupId> {
        let by_pay = |a: &&Point, b: &&Point| a.pay.total_cmp(&b.pay);
        let points = self.points.iter();
        if most { points.max_by(by_pay) } else { points.min_by(by_pay) }.map(|point| point.group)
    }

    /// The nearest point in a direction as the eye sees it on a map that is `aspect` times as wide as high: within
    /// 45 degrees if there is one, else anywhere on that side. Of points at one spot the next in order.
    pub fn next(&self, from: Point, way: Direction, aspect: f32) -> Option<GroupId> {
        let (low, high) = self.span?;
        let place = |point: &Point| ((point.pay.ln() - low) / (high - low) * aspect, point.height / 100.0);
        let (x, y) = place(&from);
        let forward = matches!(way, Direction::Right | Direction::Down);
        let cost = |point: &Point| {
            let (dx, dy) = (place(point).0 - x, place(point).1 - y);
            if dx == 0.0 && dy == 0.0 {
                return (point.group != from.group && (point.group > from.group) == forward).then_some(0.0);
            }
            let (along, across) = match way {
                Direction::Left => (-dx, dy),
                Direction::Right => (dx, dy),
                Direction::Up => (dy, dx),
                Direction::Down => (-dy, dx),
            };
            let outside = if across.abs() > along { 1_000.0 } else { 0.0 };
            (along > 0.0).then(|| outside + along.hypot(2.0 * across))
        };
        let costs = self.points.iter().filter_map(|point| Some((point.group, cost(point)?)));
        // Of twins the nearest in order, so that each is reached.
        let order = |group: GroupId| if forward { group.index() } else { usize::MAX - group.index() };
        let less =
            |a: &(GroupId, f32), b: &(GroupId, f32)| a.1.total_cmp(&b.1).then(order(a.0).cmp(&order(b.0)));
        costs.min_by(less).map(|(group, _)| group)
    }
}

fn points(evidence: &Evidence, settings: &Settings, geo: Geo, height: Height) -> Vec<Point> {
    let point = |group: GroupId| {
        let median = pay::reading(evidence.catalog, group, geo)?;
        let height = height.of(evidence, group)?;
        let pay = match settings.unit {
            PayUnit::Hour => median.hourly,
            PayUnit::Year => median.annual(settings.hours),
        };
        let is_told = pay::is_left_behind(evidence.catalog.columns(), group, geo);
        (!is_told && pay > 0.0 && !median.hides_pay()).then_some(Point { group, pay, height })
    };
    GroupId::all().filter_map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(points: &[(f32, f32)]) -> Chart {
        let points =
            points.iter().zip(0..).map(|(&(pay, height), i)| Point { group: GroupId(i), pay, height });
        Chart::of_points(points.collect(), Geo::Canada)
    }

    #[test]
    fn the_nearest_point_of_a_direction_is_found() {
        let chart = chart(&[(50.0, 50.0), (60.0, 52.0), (55.0, 90.0), (50.0, 20.0), (30.0, 50.0)]);
        let middle = chart.points[0];
        let next = |way| chart.next(middle, way, 2.0).map(|group| group.0);
        assert_eq!(Direction::ALL.map(next), [Some(4), Some(1), Some(2), Some(3)]);
        assert_eq!(chart.next(chart.points[2], Direction::Up, 2.0), None, "nothing lies above the highest");
        assert_eq!((chart.end(false), chart.end(true)), (Some(GroupId(4)), Some(GroupId(1))));
    }

    #[test]
    fn points_at_one_spot_are_all_reached() {
        let chart = chart(&[(50.0, 50.0), (60.0, 50.0), (60.0, 50.0), (60.0, 50.0), (70.0, 50.0)]);
        let mut at = chart.points[0];
        let mut seen = Vec::new();
        while let Some(group) = chart.next(at, Direction::Right, 2.0) {
            seen.push(group.0);
            at = chart.of(group).unwrap();
        }
        assert_eq!(seen, [1, 2, 3, 4]);
        while let Some(group) = chart.next(at, Direction::Left, 2.0) {
            seen.push(group.0);
            at = chart.of(group).unwrap();
        }
        assert_eq!(seen, [1, 2, 3, 4, 3, 2, 1, 0]);
    }
}
