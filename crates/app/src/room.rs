//! What a screen and an overlay are to the router: they take commands, work at a desk, and ask for the rest.

use metier_model::{GroupId, NodeId};
use metier_words::{Msg, Text};

use super::effect::Copied;
use super::input::Input;
use super::key::{Code, Key};
use super::opening::Opening;
use super::target::Target;
use super::tree::{Lens, TreeEntry};
use super::{Command, Context, Derived, Effect, Keymap, Screen, Shared};
use metier_content::{Item, Page};
use metier_evidence::said::Said;

/// What a screen or an overlay asks of the others; the router carries it out.
#[derive(Debug)]
pub(super) enum Request {
    /// Something outside of the program's state.
    Outside(Effect),
    /// Show a class in the tree and its page beside it.
    Show(NodeId),
    /// The same, with the focus on the page.
    Read(NodeId),
    /// Leave the page for the screen that it was opened from, where that was another one.
    Leave,
    /// Go to a screen.
    Go(Screen),
    /// Lay something over the screen.
    Open(Opening),
    /// Show the list of what the filter lets through.
    List,
    /// Show the tree in an order, with the cursor on one of its outermost rows.
    Lens(Lens, u16),
    /// Show a page of the occupation.
    Page(Page),
    /// Mark a figure that somebody names on the chart of an occupation's pay, or none any longer.
    Named(GroupId, Option<Said>),
    /// Leave the cursor on an occupation where the filter lets it through.
    Keep(GroupId),
    /// Carry out a command.
    Do(Command),
    /// Bring the offer that was left last back into the search.
    LeftOffer,
    /// Scroll what stands beside the hits of a search by some lines.
    Beside(isize),
}

impl From<Effect> for Request {
    fn from(effect: Effect) -> Self {
        Self::Outside(effect)
    }
}

/// What a screen or an overlay works with besides its own fields.
pub(super) struct Desk<'d, 'a> {
    /// What all of them work with.
    pub(super) shared: &'d mut Shared<'a>,
    /// What follows from the state as it was before this command.
    pub(super) derived: &'d Derived<'a>,
    /// The screen that is shown.
    pub(super) screen: Screen,
    /// The unit group that commands speak of.
    pub(super) here: Option<GroupId>,
    /// What the cursor of the tree stands on.
    pub(super) entry: Option<TreeEntry>,
}

/// What a screen says about the figure under its cursor.
pub(super) enum FigureSource {
    /// A page of its own, to be laid over the screen.
    Page(Vec<Item>),
    /// Nothing: the sentence says why.
    None(Msg),
}

/// A screen.
pub(super) trait Room {
    /// The context that its keys are read in.
    fn context(&self) -> Context {
        Context::Global
    }

    /// Does what a command of its own, or one that moves, means here.
    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request>;

    /// The unit group that commands speak of, given what the tree has.
    fn current(&self, shared: &Shared, of_tree: Option<GroupId>) -> Option<GroupId>;

    /// The unit group that saving and comparing mean, where that is another one.
    fn linked(&self, _: &Derived) -> Option<GroupId> {
        None
    }

    /// The source of what is under the cursor.
    fn source(&self, desk: &Desk) -> FigureSource;

    /// What it shows as text, for the clipboard.
    fn text(&self, desk: &Desk) -> Option<Copied>;

    /// It is shown now; before it, another screen was.
    fn enter(&mut self, _from: Screen, _here: Option<GroupId>) {}

    /// Puts the cursor on what was clicked; true where it stood there already, so that it is to be opened.
    fn click(&mut self, _: Target) -> bool {
        false
    }

    /// The letter that a key types, where the cursor stands in a field that takes letters.
    fn types(&self, _: Key) -> Option<char> {
        None
    }

    /// Puts the cursor on what was clicked; the command that the click stands for besides.
    fn clicked(&mut self, target: Target) -> Option<Command> {
        self.click(target).then_some(Command::Open)
    }

    /// Keeps its cursors inside what they move over.
    fn clamp(&mut self, _: &Shared) {}
}

/// A key that an overlay takes, with the command that it stands for there.
#[derive(Clone, Copy)]
pub(super) struct Press {
    pub(super) key: Key,
    pub(super) command: Option<Command>,
}

impl Press {
    pub(super) fn is(self, command: Command) -> bool {
        self.command == Some(command)
    }
}

/// Whether an overlay stays after a key, and what it asks for.
pub(super) enum Outcome {
    Stay(Vec<Request>),
    Close(Vec<Request>),
    /// Closed for the page of a class, from which it is gone back to.
    Read(NodeId),
}

impl Outcome {
    pub(super) const STAY: Self = Self::Stay(Vec::new());
    pub(super) const CLOSE: Self = Self::Close(Vec::new());
}

/// The text field of an overlay, where it has one: a row of the table of overlays names it.
pub(super) trait Typed {
    /// The text field.
    fn input(&mut self) -> Option<&mut Input> {
        None
    }

    /// Whether letters go into a text field.
    fn is_typed(&self) -> bool {
        false
    }
}

/// What lies over the screen.
pub(super) trait Layer: Typed {
    /// The context that its keys are read in, besides the one of all overlays.
    fn context(&self) -> Context {
        Context::Overlay
    }

    /// What accepting is called here, where the table's word is too general.
    fn accepts(&self) -> Option<Msg> {
        None
    }

    /// What closing is called here, likewise.
    fn leaves(&self) -> Option<Msg> {
        None
    }

    /// What a command is called here, where the table's word is too general.
    fn word(&self, command: Command) -> Option<Msg> {
        match command {
            Command::Accept => self.accepts(),
            Command::Close => self.leaves(),
            _ => None,
        }
    }

    /// Whether a command does something here, as things are: the last line names no other.
    fn takes(&self, _: Command, _: &Shared) -> bool {
        true
    }

    /// Whether a command of everywhere holds here. Where letters go into a text field, none does but for the keys
    /// that page and are no letters.
    fn everywhere(&self, command: Command, key: Key) -> bool {
        !self.is_typed()
            || matches!(command, Command::PageUp | Command::PageDown) && !matches!(key.code, Code::Char(_))
    }

    /// The command of a key: its own context, then the one of all overlays, then those of everywhere.
    fn command(&self, keymap: &Keymap, key: Key) -> Option<Command> {
        let own = |context| keymap.own(key, context);
        own(self.context())
            .or_else(|| own(Context::Overlay))
            .or_else(|| own(Context::Global).filter(|&command| self.everywhere(command, key)))
    }

    /// Takes a key.
    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome;

    /// What follows from a text field's new text.
    fn typed(&mut self, _: &mut Desk) {}

    /// Takes a pasted text in; the field has one line.
    fn paste(&mut self, text: &str, desk: &mut Desk) {
        if let Some(input) = self.input() {
            input.insert(text);
            self.typed(desk);
        }
    }

    /// Whether it has something long to do, a piece at a time, with keys in between.
    fn is_working(&self) -> bool {
        false
    }

    /// Does the next piece of it.
    fn work(&mut self, _: &mut Desk) {}

    /// It is closed: everything is left as it was before it.
    fn close(&mut self, _: &mut Desk) {}

    /// Puts the cursor on a row; the command that the click stands for.
    fn click(&mut self, _row: usize) -> Option<Command> {
        None
    }
}

/// Lines that a page of a list has for its keys.
const PAGE: isize = 10;

/// Moves the cursor of a list; false where the command is none of a list's.
pub(super) fn go(command: Option<Command>, cursor: &mut usize, count: usize) -> bool {
    let by = match command {
        Some(Command::PreviousLine | Command::Up) => -1,
        Some(Command::NextLine | Command::Down) => 1,
        Some(Command::PageUp) => -PAGE,
        Some(Command::PageDown) => PAGE,
        Some(Command::First) => isize::MIN,
        Some(Command::Last) => isize::MAX,
        _ => return false,
    };
    *cursor = cursor.saturating_add_signed(by).min(count.saturating_sub(1));
    true
}

/// By how many steps a command changes a value.
pub(super) fn steps(command: Option<Command>) -> Option<f64> {
    match command {
        Some(Command::Less) => Some(-1.0),
        Some(Command::More) => Some(1.0),
        Some(Command::MuchLess) => Some(-5.0),
        Some(Command::MuchMore) => Some(5.0),
        _ => None,
    }
}

/// By how many rows a command moves the cursor of a screen; none where it does not move up or down.
pub(super) fn rows(command: Command, shared: &Shared) -> Option<isize> {
    rows_by(command, shared.size.1.saturating_sub(6))
}

/// The same of a screen whose lower half tells of the row under the cursor: no row is passed over unseen.
pub(super) fn rows_of_half(command: Command, shared: &Shared) -> Option<isize> {
    rows_by(command, (shared.size.1.saturating_sub(6) / 2).saturating_sub(1))
}

fn rows_by(command: Command, page: u16) -> Option<isize> {
    let page = isize::from(page.max(1).cast_signed());
    Some(match command {
        Command::Up => -1,
        Command::Down => 1,
        Command::PageUp => -page,
        Command::PageDown => page,
        Command::HalfUp => -page / 2,
        Command::HalfDown => page / 2,
        Command::First => isize::MIN / 2,
        Command::Last => isize::MAX / 2,
        _ => return None,
    })
}

/// Moves a cursor over some rows.
pub(super) fn step(cursor: &mut usize, by: isize, count: usize) {
    *cursor = cursor.saturating_add_signed(by).min(count.saturating_sub(1));
}

/// A page about sources, under its title.
pub(super) fn source_page(items: Vec<Item>) -> Request {
    let title = || Text::from(Msg::ReaderSource);
    Request::Open(Opening::Reader { title: title(), short: title(), items })
}
