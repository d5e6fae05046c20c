//! The front door: one field for a job, a code or an offer, and the ways in for who knows none of the official words.

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::effect::Copied;
use super::key::{Code, Key};

use super::opening::Opening;
use super::room::{Desk, FigureSource, Request, Room};
use super::sought::Sought;
use super::target::{Ask, Door, Target};
use super::tree::Lens;
use super::{Command, Derived, Screen, Shared};
use metier_content::front::{RANKED, Ranked};
use metier_content::sources;

/// Occupations that were looked at or saved, at most.
const KNOWN: usize = 6;
/// Rows that a page of the door moves by.
const PAGE: isize = 8;
/// Rankings of all occupations.
const RANKINGS: usize = 3;
/// Ways in besides what is known and what can be asked.
const WAYS: usize = 6;
/// From so many lines on all that is known has room below the questions.
const HIGH: u16 = 48;

/// How the front door is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrontLayout {
    /// One line below the other.
    List,
    /// Ways and fields side by side, facts below the ways.
    Columns,
    /// Ways and fields side by side, facts side by side below them.
    Tall,
}

impl FrontLayout {
    /// The form that a screen of some size has room for.
    pub fn of((width, height): (u16, u16)) -> Self {
        if width < 72 || height < 22 {
            Self::List
        } else if width < 108 || height < 34 {
            Self::Columns
        } else {
            Self::Tall
        }
    }
}

/// The front door.
#[derive(Clone, Debug, Default)]
pub struct Front {
    /// What the cursor stands on.
    pub cursor: Door,
    /// Occupations that were looked at last and that are saved, each once.
    pub known: Vec<GroupId>,
    /// How many fields of work there are, and how many rows of each ranking the screen has room for.
    extent: (u16, usize),
    /// Whether all stands in one list.
    listed: bool,
}

impl Front {
    /// What was looked at last comes first, then what is saved.
    pub(super) fn settle(&mut self, shared: &Shared, seen: impl Iterator<Item = GroupId>) {
        self.known.clear();
        for group in seen.chain(shared.saved()) {
            if !self.known.contains(&group) {
                self.known.push(group);
            }
        }
        let low = shared.size.1 < 30;
        let fields = shared.catalog().field_heads(shared.settings.lang).len();
        let rows = match FrontLayout::of(shared.size) {
            FrontLayout::List => 3,
            FrontLayout::Columns if low => 1,
            FrontLayout::Columns => 3,
            FrontLayout::Tall if shared.size.1 < 44 => 5,
            FrontLayout::Tall => RANKED,
        };
        self.extent = (fields as u16, rows);
        self.listed = FrontLayout::of(shared.size) == FrontLayout::List;
        // All questions stand beside the fields of work; what is known takes the lines that they leave there, below a
        // heading of its own.
        let beside = fields.saturating_sub(WAYS + 1 + Ask::ALL.len() + 1);
        let ample = self.listed || shared.size.1 >= HIGH;
        self.known.truncate(if ample { KNOWN } else { beside.clamp(1, KNOWN) });
        if !self.doors().any(|door| door == self.cursor) {
            self.cursor = Door::Field;
        }
    }

    /// What comes between the field and the fields of work. In one list the questions stand before what needs a look at
    /// all occupations first, so that a small screen shows them.
    pub fn ways(&self) -> impl Iterator<Item = Door> + '_ {
        let first = if self.listed { 2 } else { WAYS };
        let ways = [Door::Work, Door::Suits, Door::Map, Door::Shortlist, Door::Classes, Door::Place];
        ways.into_iter()
            .take(first)
            .chain(self.known.iter().copied().map(Door::Known))
            .chain(Ask::ALL.into_iter().map(Door::Ask))
            .chain(ways.into_iter().skip(first))
    }

    /// The fields of work.
    pub fn fields(&self) -> impl Iterator<Item = Door> + use<> {
        (0..self.extent.0).map(Door::Area)
    }

    /// Rows of each ranking.
    pub fn ranked_rows(&self) -> usize {
        self.extent.1
    }

    /// All doors, in the order of the cursor.
    fn doors(&self) -> impl Iterator<Item = Door> + '_ {
        let rows = self.extent.1;
        let ranked = (0..RANKINGS).flat_map(move |at| (0..rows).map(move |row| Door::Ranked(at, row)));
        std::iter::once(Door::Field).chain(self.ways()).chain(self.fields()).chain(ranked)
    }

    fn step(&mut self, by: isize) {
        let doors: Vec<Door> = self.doors().collect();
        let at = doors.iter().position(|&door| door == self.cursor).unwrap_or(0);
        let next = at.saturating_add_signed(by).min(doors.len().saturating_sub(1));
        self.cursor = doors.get(next).copied().unwrap_or_default();
    }

    /// To the same place in the column beside, where there is one: ways, fields; the rankings stand side by side.
    fn beside(&mut self, right: bool) {
        let ways: Vec<Door> = self.ways().collect();
        let fields: Vec<Door> = self.fields().collect();
        let of = |doors: &[Door], at: usize| doors.get(at.min(doors.len().saturating_sub(1))).copied();
        let next = match self.cursor {
            Door::Field => None,
            Door::Ranked(at, row) => {
                let next = if right { (at + 1).min(RANKINGS - 1) } else { at.saturating_sub(1) };
                Some(Door::Ranked(next, row))
            }
            Door::Area(at) if !right => of(&ways, usize::from(at)),
            Door::Area(_) => None,
            way if right => {
                let at = ways.iter().position(|&door| door == way).unwrap_or(0);
                of(&fields, at)
            }
            _ => None,
        };
        self.cursor = next.unwrap_or(self.cursor);
    }

    fn open(&self, desk: &mut Desk) -> Vec<Request> {
        let node = |group: GroupId, desk: &Desk| desk.shared.catalog().hierarchy().node_of(group);
        match self.cursor {
            Door::Field if desk.shared.left_offer().is_some() => {
                vec![Request::Do(Command::Search), Request::LeftOffer]
            }
            Door::Field => vec![Request::Do(Command::Search)],
            Door::Work if desk.shared.work().is_some() => vec![Request::Go(Screen::Moves)],
            Door::Work => vec![Request::Open(Opening::Sought(Sought::Mine))],
            Door::Suits => vec![Request::Do(Command::Interests)],
            Door::Map => vec![Request::Go(Screen::Map)],
            Door::Shortlist => vec![Request::Do(Command::ShortlistScreen)],
            Door::Classes => vec![Request::Lens(Lens::Classification, 0)],
            Door::Place => vec![Request::Do(Command::Region)],
            Door::Area(at) => vec![Request::Lens(Lens::Fields, at)],
            Door::Known(group) => vec![Request::Read(node(group, desk))],
            Door::Ask(ask) => ask.open(desk),
            Door::Ranked(..) => match self.ranked(desk.derived) {
                Some(group) => vec![Request::Read(node(group, desk))],
                None => Vec::new(),
            },
        }
    }

    /// The occupations that what the cursor stands on is about, each once: those of a field, or one; none for a way in.
    pub fn lit(&self, shared: &Shared, derived: &Derived) -> Vec<GroupId> {
        let catalog = shared.catalog();
        let mut lit: Vec<GroupId> = match self.cursor {
            Door::Area(at) => {
                let field = catalog.fields(shared.settings.lang).get(usize::from(at));
                let clusters = field.into_iter().flat_map(|field| &field.clusters);
                let codes = clusters.flat_map(|cluster| &cluster.positions).map(|position| &position.code);
                codes.filter_map(|code| catalog.group(code)).collect()
            }
            Door::Known(group) => vec![group],
            Door::Work => shared.work().into_iter().collect(),
            Door::Ranked(..) => self.ranked(derived).into_iter().collect(),
            Door::Shortlist => shared.saved().collect(),
            Door::Field | Door::Suits | Door::Map | Door::Classes | Door::Place | Door::Ask(_) => Vec::new(),
        };
        lit.sort_unstable();
        lit.dedup();
        lit
    }

    /// The occupation of the ranking that the cursor stands on.
    fn ranked(&self, derived: &Derived) -> Option<GroupId> {
        let Door::Ranked(at, row) = self.cursor else { return None };
        Some(derived.rankings().get(at)?.rows.get(row)?.group)
    }
}

impl Ask {
    /// The question in words.
    pub const fn question(self) -> Msg {
        match self {
            Self::Else => Msg::FrontAskElse,
            Self::Claim => Msg::FrontAskClaim,
            Self::Better => Msg::FrontAskBetter,
            Self::Worth => Msg::FrontAskWorth,
            Self::Offer => Msg::FrontAskOffer,
            Self::Code => Msg::FrontAskCode,
        }
    }

    /// What the answer is made of, in a few words.
    pub const fn answer(self) -> Msg {
        match self {
            Self::Else => Msg::FrontToldElse,
            Self::Claim => Msg::FrontToldClaim,
            Self::Better => Msg::FrontToldBetter,
            Self::Worth => Msg::FrontToldWorth,
            Self::Offer => Msg::FrontToldOffer,
            Self::Code => Msg::FrontToldCode,
        }
    }

    /// What answers it, wherever one is.
    pub const fn command(self) -> Command {
        match self {
            Self::Else => Command::Moves,
            Self::Claim => Command::Claim,
            Self::Better => Command::Ways,
            Self::Worth => Command::Payback,
            Self::Offer | Self::Code => Command::Search,
        }
    }

    /// The question that the key of a command puts on the front door, where it needs an occupation first.
    pub(super) fn of(command: Command) -> Option<Self> {
        [Self::Else, Self::Better, Self::Worth].into_iter().find(|ask| ask.command() == command)
    }

    /// What the search is asked for as long as the answer needs more than what is known.
    pub(super) fn lacks(self, shared: &Shared) -> Option<Sought> {
        let has_work = shared.work().is_some();
        match self {
            Self::Claim => None,
            Self::Else => (!has_work).then_some(Sought::Moves),
            Self::Better => (!has_work).then_some(Sought::Ways),
            Self::Worth => Some(Sought::Retraining),
            Self::Offer => Some(Sought::Offer),
            Self::Code => Some(Sought::Code),
        }
    }

    /// The answer, where it needs no more than what is known; else the search, which keeps the question.
    fn open(self, desk: &Desk) -> Vec<Request> {
        let request = match self.lacks(desk.shared) {
            Some(sought) => Request::Open(Opening::Sought(sought)),
            None if self == Self::Else => Request::Go(Screen::Moves),
            None => Request::Do(self.command()),
        };
        vec![request]
    }
}

impl Room for Front {
    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        match command {
            Command::Up | Command::FocusPrevious => self.step(-1),
            Command::Down | Command::FocusNext => self.step(1),
            Command::Left => self.beside(false),
            Command::Right => self.beside(true),
            Command::PageUp | Command::HalfUp => self.step(-PAGE),
            Command::PageDown | Command::HalfDown => self.step(PAGE),
            Command::First => self.cursor = Door::Field,
            Command::Last => self.step(isize::MAX),
            Command::Open => return self.open(desk),
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {}
        }
        Vec::new()
    }

    fn current(&self, _: &Shared, _: Option<GroupId>) -> Option<GroupId> {
        match self.cursor {
            Door::Known(group) => Some(group),
            _ => None,
        }
    }

    fn linked(&self, derived: &Derived) -> Option<GroupId> {
        self.ranked(derived)
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        let (catalog, told) = (desk.shared.catalog(), (desk.shared.settings.lang, desk.shared.today));
        let Door::Ranked(at, row) = self.cursor else {
            return FigureSource::None(Msg::StatusNoFigureLine { sources: "show-sources" });
        };
        let ranking = desk.derived.rankings().get(at);
        let item = ranking.and_then(|ranking| ranking.rows.get(row)).map(|row| &row.item);
        match item.and_then(|item| Some((item, item.from.as_ref()?))) {
            Some((item, from)) => {
                let mut more = vec![(Text::from(Msg::SourceShown), item.text.clone())];
                more.extend(item.more.iter().cloned());
                FigureSource::Page(sources::of_figure(catalog, item.title(), from, &more, &item.beside, told))
            }
            None => FigureSource::None(Msg::StatusNoFigureLine { sources: "show-sources" }),
        }
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let locale = desk.shared.locale();
        let lines = desk.derived.rankings().iter().flat_map(|ranking| {
            let row =
                |row: &Ranked| format!("{}\t{}\n", desk.shared.name_of(row.group), row.value.say(&locale));
            let head = format!("{}\n", ranking.heading.say(&locale));
            std::iter::once(head).chain(ranking.rows.iter().map(row)).collect::<Vec<_>>()
        });
        let text = lines.collect();
        Some(Copied { what: Msg::FrontTitle.into(), text })
    }

    fn enter(&mut self, _: Screen, _: Option<GroupId>) {
        self.cursor = Door::Field;
    }

    fn click(&mut self, target: Target) -> bool {
        let Target::Door(door) = target else { return false };
        self.cursor = door;
        true
    }

    /// On the field letters and digits are text, whatever they do elsewhere.
    fn types(&self, key: Key) -> Option<char> {
        match key {
            Key { code: Code::Char(c), ctrl: false, alt: false } if self.cursor == Door::Field => {
                Some(c).filter(|c| c.is_alphanumeric())
            }
            _ => None,
        }
    }
}
