//! The cursor of the map: it goes from point to point, to the nearest in the direction of the arrow.

use metier_words::Msg;

use super::App;
use super::tree::Entry;
use crate::content::map::{Chart, Way};
use metier_model::GroupId;

/// Points that a page key goes past.
const PAGE: usize = 5;

impl App<'_> {
    /// The points of the map that the filter lets through, and the one under the cursor.
    pub fn chart(&self) -> Chart {
        let mut chart = Chart::new(self.evidence, &self.settings);
        chart.points.retain(|point| self.point == Some(point.group) || !self.is_outside(point.group));
        chart
    }

    /// How many times the map is as wide as it is high, to the eye: a cell is twice as high as it is wide.
    pub fn map_aspect(&self) -> f32 {
        let (width, height) = self.size;
        f32::from(width.saturating_sub(9).max(1)) / (2.0 * f32::from(height.saturating_sub(9).max(1)))
    }

    /// Moves by lines: up and down by one, by a page, or to the least and the most pay.
    pub(super) fn step_point(&mut self, by: isize) {
        if by.unsigned_abs() > isize::MAX.unsigned_abs() / 4 {
            let chart = self.chart();
            self.point = chart.end(by > 0).or(self.point);
            return;
        }
        let way = if by < 0 { Way::Up } else { Way::Down };
        self.go_point(way, by.unsigned_abs().min(PAGE));
    }

    /// Moves in a direction, from point to point.
    pub(super) fn go_point(&mut self, way: Way, times: usize) {
        let chart = self.chart();
        for _ in 0..times {
            let from = self.point.and_then(|group| chart.of(group));
            let next = match from {
                Some(from) => chart.next(from, way, self.map_aspect()),
                None => self.first_point(&chart),
            };
            match next {
                Some(group) => self.point = Some(group),
                None => return self.say(Msg::StatusNoPoint),
            }
        }
    }

    /// Where the cursor begins while it is no point: at the first occupation of the class, else in the middle.
    fn first_point(&self, chart: &Chart) -> Option<GroupId> {
        let below = |node| self.catalog().hierarchy().groups_under(node).find(|&g| chart.of(g).is_some());
        let of_class = match self.tree.current() {
            Some(Entry::Node(node)) => below(node),
            _ => None,
        };
        of_class.or_else(|| chart.points.get(chart.points.len() / 2).map(|point| point.group))
    }
}
