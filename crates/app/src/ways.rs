//! Ways in up to three moves to an occupation or to a goal: what one wants, and the few cheapest ways to it.

use metier_model::{GroupId, UNIT_GROUPS};
use metier_words::{Msg, Number, Text};

use super::choices::ChoiceList;
use super::compare::page_of;
use super::input::{LONGEST, Typing, is_letter, no_digit, out_of_bounds, read_of_sum, type_number, type_sum};
use super::key::{Code, Key};
use super::opening::Opening;
use super::room::{Desk, FigureSource, Layer, Outcome, Press, Request, go, source_page, steps};
use super::{Command, Context, Derived, Screen, Shared, Status};
use metier_content::{group_text, ways};
use metier_evidence::pay::{self, HoursBasis, Place};
use metier_evidence::said::Said;
use metier_plan::path::{Few, Goal, Path, Prices};

mod offers;

pub use offers::OfferedGoal;

/// Ways that are shown.
const FEW: usize = 8;
/// Unit groups whose moves are found out between two looks at the keyboard.
const PIECE: usize = 16;

/// Rows above the ways that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// One occupation, or any that meets what follows.
    To,
    /// Pay at least.
    Pay,
    /// Exposure at most.
    Exposure,
    /// Years of schooling at most.
    Years,
    /// Which length of schooling has to be within these years.
    Length,
}

impl Want {
    /// In the order of the screen.
    pub const ALL: [Self; 5] = [Self::To, Self::Pay, Self::Exposure, Self::Years, Self::Length];

    /// Its name.
    pub const fn name(self) -> Msg {
        match self {
            Self::To => Msg::WayTo,
            Self::Pay => Msg::WayPay,
            Self::Exposure => Msg::WayExposure,
            Self::Years => Msg::WayYears,
            Self::Length => Msg::WayLength,
        }
    }

    /// Whether a number is its value.
    const fn is_number(self) -> bool {
        !matches!(self, Self::To | Self::Length)
    }

    /// The largest number that it takes: CAD a year, exposure, years.
    const fn most(self) -> f32 {
        match self {
            Self::To | Self::Length => 0.0,
            Self::Pay => 999_999.0,
            Self::Exposure => 100.0,
            Self::Years => 20.0,
        }
    }
}

/// Ways to an occupation or to a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// From where.
    pub from: GroupId,
    /// Where, and by which hours, they were looked for.
    settings: (Place, HoursBasis),
    /// What is wanted.
    pub goal: Goal,
    /// The few cheapest ways, those of known length first.
    pub found: Few,
    /// Goals that can be taken as they are; shown as long as none is set.
    pub offers: Vec<OfferedGoal>,
    /// Of 100, how many of the moves are found out, as long as the ways are being looked for.
    pub looking: Option<u8>,
    /// Cursor among what is wanted, then among the ways, or among the goals that are offered.
    pub cursor: usize,
    /// The occupation that it was opened on, to be wanted or not.
    offered: Option<GroupId>,
    /// What has been typed so far as the value of the line.
    typed: String,
    /// What was wanted before that: where the number does not fit, it holds again.
    before: Goal,
}

impl Ways {
    /// Ways from the present work, or from what the cursor stands on where there is none; none, said in a sentence,
    /// where there is neither.
    pub(super) fn open(desk: &mut Desk) -> Option<Self> {
        let moved = desk.shared.moves_from.filter(|_| desk.screen == Screen::Moves);
        let Some(from) = desk.shared.work().or(moved).or(desk.here) else {
            desk.shared.warn(Msg::StatusChooseOccupation { search: "search" });
            return None;
        };
        let offered = desk.here.filter(|&here| here != from);
        let goal = Goal { to: offered, ..desk.shared.goal };
        let mut ways = Self {
            from,
            settings: (desk.shared.settings.place, desk.shared.settings.hours),
            goal,
            found: Few::default(),
            offers: offers::offers(desk.shared, from),
            looking: None,
            cursor: usize::from(offered.is_none()),
            offered,
            typed: String::new(),
            before: goal,
        };
        ways.find(desk.shared, desk.derived);
        Some(ways)
    }

    /// Looks for the ways again where the place or the hours are others now: licences, lengths and pay are of a place.
    pub(super) fn settle(&mut self, shared: &mut Shared, derived: &Derived) {
        let settings = (shared.settings.place, shared.settings.hours);
        if std::mem::replace(&mut self.settings, settings) != settings {
            self.offers = offers::offers(shared, self.from);
            self.find(shared, derived);
            self.cursor = self.cursor.min(self.rows().saturating_sub(1));
        }
    }

    fn find(&mut self, shared: &mut Shared, derived: &Derived) {
        shared.goal = Goal { to: None, ..self.goal };
        self.found = Few::default();
        self.looking = self.goal.is_set().then_some(0);
        self.look(0, shared, derived);
    }

    /// Goes on looking for the ways: finds out the moves of so many unit groups more, and the ways once all are known.
    fn look(&mut self, most: usize, shared: &Shared, derived: &Derived) {
        if self.looking.is_none() {
            return;
        }
        let graph = derived.graph();
        if graph.prepare(most) {
            let hours = shared.settings.hours;
            self.found = graph.ways(self.from, &self.goal, hours, &Prices::default(), FEW);
            self.looking = None;
        } else {
            self.looking = Some((100 * graph.known() / UNIT_GROUPS) as u8);
        }
    }

    /// What the cursor changes; none where it stands on a way.
    pub fn want(&self) -> Option<Want> {
        Want::ALL.get(self.cursor).copied()
    }

    /// The way that the cursor stands on, else the first.
    pub fn path(&self) -> Option<&Path> {
        self.found.ways.get(self.cursor.saturating_sub(Want::ALL.len()))
    }

    /// The way under the cursor; none where it stands on what is wanted.
    fn chosen(&self) -> Option<GroupId> {
        self.found.ways.get(self.cursor.checked_sub(Want::ALL.len())?)?.to()
    }

    /// The goals that are offered: none once one is set.
    pub fn offered(&self) -> &[OfferedGoal] {
        if self.goal.is_set() { &[] } else { &self.offers }
    }

    /// The goal under the cursor that can be taken.
    fn offer(&self) -> Option<&OfferedGoal> {
        self.offered().get(self.cursor.checked_sub(Want::ALL.len())?)
    }

    /// Rows that the cursor stands on.
    fn rows(&self) -> usize {
        Want::ALL.len() + self.offered().len() + self.found.ways.len()
    }

    /// A wanted value as it is shown.
    pub fn value(&self, want: Want, shared: &Shared) -> Text {
        let number = |value: Option<f32>, decimals: u8| {
            value.map_or(Msg::WayAny.into(), |value| Text::from(Number::decimal(value.into(), decimals)))
        };
        match want {
            Want::To => match self.goal.to {
                Some(to) => group_text(shared.catalog(), to, shared.settings.lang),
                None => Msg::WayToAny.into(),
            },
            Want::Pay | Want::Exposure if self.goal.to.is_some() => Msg::WayNotAsked.into(),
            Want::Pay => match self.goal.pay {
                Some(pay) => Number::whole(pay.round() as i64).into(),
                None => Msg::WayAny.into(),
            },
            Want::Exposure => number(self.goal.exposure, 0),
            Want::Years => {
                number(self.goal.years, u8::from(self.goal.years.is_some_and(|years| years.fract() > 0.01)))
            }
            Want::Length if self.goal.years.is_none() => Msg::WayNotAsked.into(),
            Want::Length if self.goal.possibly => Msg::WayLengthShortest.into(),
            Want::Length => match self.found.possibly {
                Some(n) if n > 0 => Msg::WayLengthMore { n: n as i64 }.into(),
                _ => Msg::WayLengthLongest.into(),
            },
        }
    }

    /// Takes a digit as part of the value of the line; false where the key is none of a number's.
    fn type_in(&mut self, key: Key, shared: &mut Shared) -> bool {
        let Some(want) = self.want() else { return false };
        if !want.is_number() {
            // A number there can only be the pay that the work should give.
            if !matches!(key, Key { code: Code::Char('0'..='9' | '$'), ctrl: false, alt: false }) {
                return false;
            }
            if want == Want::Length {
                return false;
            }
            self.cursor = 1;
            self.typed.clear();
            return self.type_in(key, shared);
        }
        let wiped = self.typed.is_empty() && key == Key::plain(Code::Backspace);
        if self.typed.is_empty() {
            self.before = self.goal;
        }
        let is_sum = want == Want::Pay;
        let taken =
            if is_sum { type_sum(&mut self.typed, key) } else { type_number(&mut self.typed, key, LONGEST) };
        let read = |typed: &str| {
            if is_sum { Said::read(typed).ok().map(|said| said.yearly()) } else { typed.parse().ok() }
        };
        match taken {
            Typing::Other if !wiped => return false,
            Typing::Refused => shared.warn(no_digit(key)),
            // As long as a word of it is unfinished, what was read before it holds.
            _ if is_sum && !self.typed.is_empty() && read(&self.typed).is_none() => {
                shared.status = read_of_sum(&self.typed).map(Status::told);
            }
            _ => match read(&self.typed) {
                Some(value) if !(0.0..=want.most()).contains(&value) => {
                    self.goal = self.before;
                    shared.warn(out_of_bounds(want.name(), &self.typed, (0.0, want.most().into())));
                }
                typed => {
                    self.set(want, typed);
                    if is_sum && !self.typed.is_empty() {
                        shared.status = read_of_sum(&self.typed).map(Status::told);
                    }
                }
            },
        }
        true
    }

    /// Takes a value over, kept within what is allowed.
    fn set(&mut self, want: Want, value: Option<f32>) {
        let allowed = value.map(|value| value.clamp(0.0, want.most()));
        match want {
            Want::To | Want::Length => {}
            Want::Pay => (self.goal.pay, self.goal.to) = (allowed, None),
            Want::Exposure => (self.goal.exposure, self.goal.to) = (allowed, None),
            Want::Years => self.goal.years = allowed,
        }
    }

    /// Changes a value by steps, from one's own on.
    fn step(&mut self, want: Want, steps: f64, shared: &Shared) {
        let steps = steps as f32;
        match want {
            Want::To => self.goal.to = if self.goal.to.is_some() { None } else { self.offered },
            Want::Length => self.goal.possibly = !self.goal.possibly,
            Want::Pay => {
                let own = || {
                    let median = pay::median(shared.catalog(), self.from, shared.settings.place);
                    median.map_or(50_000.0, |median| median.annual(shared.settings.hours))
                };
                let now = self.goal.pay.unwrap_or_else(own);
                self.set(want, Some((now / 1_000.0).round() * 1_000.0 + steps * 1_000.0));
            }
            Want::Exposure => {
                let own = || shared.evidence.ai_rankings().score(self.from).unwrap_or(50.0);
                self.set(want, Some(self.goal.exposure.unwrap_or_else(own).round() + steps));
            }
            Want::Years => {
                self.set(want, Some(self.goal.years.unwrap_or(2.0) + steps / 2.0));
            }
        }
    }

    /// The way under the cursor opened, whole.
    fn opened(&self, desk: &Desk) -> Option<Request> {
        let path = self.path()?;
        let items = ways::whole(desk.shared.evidence, path, &desk.shared.settings);
        let to = path.to()?;
        let title = Msg::WayTitleOf { name: Text::verbatim(desk.shared.name_of(to)) }.into();
        let short = Text::verbatim(desk.shared.short_name_of(to));
        Some(Request::Open(Opening::Reader { title, short, items }))
    }

    /// What a command means for the way under the cursor.
    fn act(&self, command: Option<Command>, desk: &mut Desk) -> Option<Outcome> {
        let to = self.chosen()?;
        let node = desk.shared.catalog().hierarchy().node_of(to);
        Some(match command? {
            Command::Accept => Outcome::Read(node),
            Command::OpenWay => Outcome::Stay(self.opened(desk).into_iter().collect()),
            Command::Save => Outcome::Stay(vec![desk.shared.toggle_saved(to).into()]),
            // The sentence about what was saved names the key that undoes it.
            Command::Undo => Outcome::Stay(vec![Request::Do(Command::Undo)]),
            Command::Compare => {
                desk.shared.toggle_compared(to);
                Outcome::STAY
            }
            Command::Payback | Command::Note => {
                Outcome::Close(vec![Request::Show(node), Request::Do(command?)])
            }
            _ => return None,
        })
    }
}

impl Layer for Ways {
    fn context(&self) -> Context {
        if self.chosen().is_some() { Context::Ways } else { Context::Values }
    }

    fn word(&self, command: Command) -> Option<Msg> {
        match command {
            Command::Accept if self.chosen().is_some() => Some(Msg::WordOpen),
            Command::Accept if !self.offered().is_empty() => Some(Msg::WayWordGoal),
            Command::Accept => Some(Msg::WayWordWays),
            Command::Defaults => Some(Msg::WayWordAny),
            _ => None,
        }
    }

    /// What is not asked for cannot be taken away.
    fn takes(&self, command: Command, _: &Shared) -> bool {
        let is_set = |want| match want {
            Want::To => self.goal.to.is_some(),
            Want::Pay => self.goal.pay.is_some(),
            Want::Exposure => self.goal.exposure.is_some(),
            Want::Years => self.goal.years.is_some(),
            Want::Length => self.goal.possibly,
        };
        command != Command::Defaults || self.want().is_none_or(is_set)
    }

    fn is_working(&self) -> bool {
        self.looking.is_some()
    }

    fn work(&mut self, desk: &mut Desk) {
        self.look(PIECE, desk.shared, desk.derived);
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            // Who goes on to the ways wants them now.
            self.look(UNIT_GROUPS, desk.shared, desk.derived);
        }
        if self.type_in(press.key, desk.shared) {
            self.find(desk.shared, desk.derived);
            return Outcome::STAY;
        }
        if let Some(outcome) = self.act(press.command, desk) {
            return outcome;
        }
        match (press.command, self.want()) {
            (Some(Command::Help), _) => return Outcome::Stay(vec![Request::Do(Command::Help)]),
            (Some(Command::Quit), _) => return Outcome::CLOSE,
            (Some(Command::Region), _) => {
                return Outcome::Stay(vec![Request::Open(ChoiceList::places(desk.shared))]);
            }
            (Some(Command::NextRegion), _) => {
                return Outcome::Stay(vec![Request::Do(Command::NextRegion)]);
            }
            (Some(Command::Source), _) => {
                let evidence = desk.shared.evidence;
                let shown = self.path().map(|path| ways::shown(evidence, path, &desk.shared.settings));
                return match page_of(&shown.unwrap_or_default(), desk.shared) {
                    FigureSource::Page(items) => Outcome::Stay(vec![source_page(items)]),
                    FigureSource::None(why) => {
                        desk.shared.say(why);
                        Outcome::STAY
                    }
                };
            }
            (Some(Command::Accept), _) => {
                if let Some(goal) = self.offer().map(|offer| offer.goal) {
                    self.goal = goal;
                    self.find(desk.shared, desk.derived);
                    self.look(UNIT_GROUPS, desk.shared, desk.derived);
                }
                // On to the first way, or to the first goal that can be taken.
                if self.rows() > Want::ALL.len() {
                    self.cursor = Want::ALL.len();
                } else if !self.goal.is_set() {
                    desk.shared.warn(Msg::WayHowShort);
                }
            }
            (Some(Command::Defaults), Some(want)) => {
                self.typed.clear();
                match want {
                    Want::To => self.goal.to = None,
                    Want::Length => self.goal.possibly = false,
                    Want::Pay | Want::Exposure | Want::Years => self.set(want, None),
                }
                self.find(desk.shared, desk.derived);
            }
            (command, want) => {
                let rows = self.rows();
                if let (Some(by), Some(want)) = (steps(command), want) {
                    self.typed.clear();
                    self.step(want, by, desk.shared);
                    self.find(desk.shared, desk.derived);
                } else if go(command, &mut self.cursor, rows) {
                    self.typed.clear();
                } else if want.is_some_and(Want::is_number) && is_letter(press.key) {
                    desk.shared.warn(no_digit(press.key));
                }
            }
        }
        Outcome::STAY
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.typed.clear();
        let again = std::mem::replace(&mut self.cursor, row) == row && self.chosen().is_some();
        (again || self.offer().is_some()).then_some(Command::Accept)
    }
}
