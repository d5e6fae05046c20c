//! The map screen: its cursor goes from point to point, to the nearest in the direction of the arrow.

use std::fmt::Write;

use metier_model::{GroupId, Provenance};
use metier_words::{Msg, Number, Text};

use super::compare::page_of;
use super::effect::Copied;
use super::room::{Desk, FigureSource, Request, Room, rows};
use super::target::Target;
use super::tree::TreeEntry;
use super::{Command, Context, Derived, Screen, Shared};
use metier_content::map::{Chart, Direction, Height};
use metier_content::sources::Shown;
use metier_content::treemap::Shade;
use metier_content::{Subject, ai_page::exposure_text, compare, format, terms};

/// Points that a page key goes past.
const PAGE: usize = 5;

/// The map screen.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Point that the cursor stands on; none while it is a class of the tree.
    pub point: Option<GroupId>,
    treemap: bool,
    shade: Shade,
    height: Height,
}

impl Map {
    /// The points of the map that the filter lets through, and the one under the cursor.
    pub fn chart(&self, shared: &Shared, derived: &Derived) -> Chart {
        let mut chart = Chart::new(shared.evidence, &shared.settings, self.height);
        chart.points.retain(|point| self.point == Some(point.group) || !derived.is_outside(point.group));
        chart
    }

    /// Cells at the left of the plot, for the ranks.
    pub const LEFT: u16 = 6;
    /// Columns and lines that a treemap needs.
    pub const LEAST_TILES: (u16, u16) = (60, 16);

    /// Whether the treemap is shown in place of the map.
    pub fn is_treemap(&self) -> bool {
        self.treemap
    }

    /// What the shade of the treemap shows.
    pub fn shade(&self) -> Shade {
        self.shade
    }

    /// What the height of the points shows.
    pub fn height(&self) -> Height {
        self.height
    }

    /// Takes up what was shown at the last end.
    pub(super) fn take_up(&mut self, treemap: bool, shade: Option<&str>, height: Option<&str>) {
        self.treemap = treemap;
        self.shade = shade.and_then(Shade::of_token).unwrap_or_default();
        self.height = height.and_then(Height::of_token).unwrap_or_default();
    }

    /// Whether the lines of a screen have room for the parts of the map in words and for the neighbours by name.
    pub fn is_tall((_, height): (u16, u16)) -> bool {
        height >= 20
    }

    /// Cells beside the map for the figures of the point and what lies near it; none where the screen is too narrow.
    pub fn side(size: (u16, u16)) -> Option<u16> {
        (size.0 >= 160 && Self::is_tall(size)).then_some(62)
    }

    /// Columns and lines of the plot on a screen of some size: without the frame, the ranks at the left, what stands
    /// beside it, and the lines of words above and below.
    pub fn plot(size: (u16, u16)) -> (u16, u16) {
        let lines = 4 + if Self::is_tall(size) { 8 } else { 4 };
        let columns = 2 + Self::LEFT + 1 + Self::side(size).map_or(0, |side| side + 1);
        (size.0.saturating_sub(columns), size.1.saturating_sub(lines))
    }

    /// Columns and lines of the treemap on a screen of some size; none where that is too small for one.
    pub fn tiles((width, height): (u16, u16)) -> Option<(u16, u16)> {
        let (least, lines) = Self::LEAST_TILES;
        (width >= least && height >= lines).then(|| (width - 2, height - 7))
    }

    /// How many times the map is as wide as it is high, to the eye: a cell is twice as high as it is wide.
    pub fn aspect(size: (u16, u16)) -> f32 {
        let (width, height) = Self::plot(size);
        f32::from(width.max(1)) / (2.0 * f32::from(height.max(1)))
    }

    /// Moves by lines: up and down by one, by a page, or to the least and the most pay; on the treemap to the one with
    /// the most workers and the one with the fewest.
    fn step(&mut self, by: isize, desk: &mut Desk) {
        if self.treemap && Self::tiles(desk.shared.size).is_none() {
            return self.down_the_list(by, desk);
        }
        if self.treemap && by.unsigned_abs() > isize::MAX.unsigned_abs() / 4 {
            let areas = desk.derived.treemap().by_size();
            let end = if by > 0 { areas.last() } else { areas.first() };
            self.point = end.map(|area| area.group).or(self.point);
            return;
        }
        if by.unsigned_abs() > isize::MAX.unsigned_abs() / 4 {
            let chart = self.chart(desk.shared, desk.derived);
            self.point = chart.end(by > 0).or(self.point);
            return;
        }
        let way = if by < 0 { Direction::Up } else { Direction::Down };
        self.go(way, by.unsigned_abs().min(PAGE), desk);
    }

    /// Moves over the list that stands in place of a treemap without room.
    fn down_the_list(&mut self, by: isize, desk: &Desk) {
        let areas = desk.derived.treemap().by_size();
        let at = areas.iter().position(|area| self.point == Some(area.group));
        let next = match at {
            Some(mut at) => {
                super::room::step(&mut at, by, areas.len());
                at
            }
            None => 0,
        };
        self.point = areas.get(next).map(|area| area.group).or(self.point);
    }

    /// Moves from rectangle to rectangle.
    fn over_tiles(&mut self, way: Direction, times: usize, desk: &mut Desk) {
        let Some((width, height)) = Self::tiles(desk.shared.size) else { return };
        let laid = desk.derived.treemap().lay(width, height);
        for _ in 0..times {
            let known = self.point.filter(|&own| laid.tiles.iter().any(|(area, _)| area.group == own));
            let next = match known {
                Some(from) => laid.next(from, way),
                None => laid.tiles.first().map(|(area, _)| area.group),
            };
            match next {
                Some(group) => self.point = Some(group),
                None => return desk.shared.say(Msg::StatusNoPoint),
            }
        }
    }

    /// Moves in a direction, from point to point.
    fn go(&mut self, way: Direction, times: usize, desk: &mut Desk) {
        if self.treemap {
            return self.over_tiles(way, times, desk);
        }
        let chart = self.chart(desk.shared, desk.derived);
        for _ in 0..times {
            let from = self.point.and_then(|group| chart.of(group));
            let next = match from {
                Some(from) => chart.next(from, way, Self::aspect(desk.shared.size)),
                None => Self::first_point(&chart, desk),
            };
            match next {
                Some(group) => self.point = Some(group),
                None => return desk.shared.say(Msg::StatusNoPoint),
            }
        }
    }

    /// Where the cursor begins while it is no point: at the first occupation of the class, else in the middle.
    fn first_point(chart: &Chart, desk: &Desk) -> Option<GroupId> {
        let hierarchy = desk.shared.catalog().hierarchy();
        let below = |node| hierarchy.groups_under(node).find(|&g| chart.of(g).is_some());
        let of_class = match desk.entry {
            Some(TreeEntry::Node(node)) => below(node),
            _ => None,
        };
        of_class.or_else(|| chart.points.get(chart.points.len() / 2).map(|point| point.group))
    }

    fn figures_under_cursor(&self, desk: &Desk) -> Vec<Shown> {
        let Some(group) = desk.here else { return Vec::new() };
        let subject = desk.shared.subject_of(group);
        let name = Text::verbatim(desk.shared.name_of(group));
        let pay = compare::pay_cell(&subject);
        vec![
            Shown {
                what: Text::dots([
                    Msg::SourceMedianPay { unit: terms::unit(desk.shared.settings.unit).into() }.into(),
                    name.clone(),
                ]),
                value: pay.text,
                from: pay.from,
                more: pay.more,
            },
            self.shown_height(&subject, name),
        ]
    }
}

impl Map {
    /// The figure that the height shows, as its page has it.
    fn shown_height(&self, subject: &Subject, name: Text) -> Shown {
        let (impact, what) = (&subject.ai, Text::dots([self.height.name().into(), name]));
        let of = |value: Text, from: Option<&Provenance>, meaning: Msg| Shown {
            what,
            value,
            from: from.cloned(),
            more: vec![(Msg::SourceMeaning.into(), meaning.into())],
        };
        match self.height {
            Height::Exposure => {
                let value = format::figure(&impact.exposure, |value| Text::from(exposure_text(value)));
                of(value, impact.exposure.provenance(), Msg::AiNotLoss)
            }
            Height::Net => {
                let rank = |&net: &f32| Text::from(Msg::SourceRank { rank: Number::decimal(net.into(), 0) });
                of(format::figure(&impact.net, rank), impact.net.provenance(), Msg::SourceNetMeaning)
            }
        }
    }
}

impl Room for Map {
    fn context(&self) -> Context {
        Context::Map
    }

    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        match command {
            Command::Treemap => self.treemap = !self.treemap,
            Command::Shade if self.treemap => {
                self.shade = self.shade.turned(1);
                let shade = self.shade.name(&desk.shared.settings);
                desk.shared.say(Msg::StatusShade { shade });
            }
            Command::Shade => {
                self.height = self.height.turned(1);
                desk.shared.say(Msg::StatusHeight { height: self.height.name().into() });
            }
            Command::Left => self.go(Direction::Left, 1, desk),
            Command::Right => self.go(Direction::Right, 1, desk),
            Command::Open => {
                return vec![match desk.here {
                    Some(group) => Request::Read(desk.shared.catalog().hierarchy().node_of(group)),
                    None => Request::Go(Screen::Explore),
                }];
            }
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {
                if let Some(by) = rows(command, desk.shared) {
                    self.step(by, desk);
                }
            }
        }
        Vec::new()
    }

    /// A point; without one, what the tree has.
    fn current(&self, _: &Shared, of_tree: Option<GroupId>) -> Option<GroupId> {
        self.point.or(of_tree)
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        page_of(&self.figures_under_cursor(desk), desk.shared)
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let shared = &*desk.shared;
        let chart = self.chart(shared, desk.derived);
        let settings = &shared.settings;
        let locale = shared.locale();
        let say = |message: Msg| Text::from(message).say(&locale);
        let (basis, place) = (format::basis(settings), Shared::geo_name(chart.geo));
        let (title, height) = match chart.height {
            Height::Exposure => (Msg::CopyMapTitle { basis, place }, Msg::AiExposureName),
            Height::Net => (Msg::CopyMapTitleNet { basis, place }, Msg::CopyHeadExposure),
        };
        let head = [Msg::CopyHeadCode, Msg::CopyHeadTitle, Msg::CopyHeadPay, height].map(say);
        let mut text = format!("{}\n\n{}\n", say(title), head.join("\t"));
        for point in &chart.points {
            let pay = locale.number(format::amount(point.pay, settings.unit));
            let catalog = shared.catalog();
            let (code, title) = (catalog.code(point.group), catalog.title(point.group, settings.lang));
            let _ = writeln!(text, "{code}\t{title}\t{pay}\t{:.0}", point.height);
        }
        Some(Copied { what: Msg::CopyMap { n: chart.points.len() as i64 }.into(), text })
    }

    fn enter(&mut self, _: Screen, here: Option<GroupId>) {
        self.point = here;
    }

    fn click(&mut self, target: Target) -> bool {
        let Target::Point(group) = target else { return false };
        self.point.replace(group) == Some(group)
    }
}
