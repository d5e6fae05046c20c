//! The last line: what just happened, or the keys that matter here.

use std::rc::Rc;

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::chrome::LETTER;
use super::text::{width, wrap_message};
use super::theme::{Role, Theme};
use super::{Pen, View};
use metier_app::command::{Keymap, Spec};
use metier_app::key::Key;
use metier_app::suits::Stage;
use metier_app::target::{Door, Target};
use metier_app::{App, COMMANDS, Command, Context, Overlay, Screen};
use metier_content::Settings;
use metier_model::GroupId;

/// What the last line is made of while nothing lies over the screen.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "what the keys depend on, each by itself")]
pub(super) struct FooterBasis {
    area: Rect,
    theme: Theme,
    settings: Settings,
    screen: Screen,
    context: Context,
    filtered: bool,
    /// What the page leads to, and whether there is an occupation or anything else to act on.
    asks: Option<Command>,
    here: Option<GroupId>,
    acted_on: Option<GroupId>,
    /// The row of the front door under the cursor.
    door: Option<Door>,
    treemap: bool,
    /// Whether a key brings back what an entry of the shortlist answers at sight, or takes it away.
    at_sight: Option<bool>,
    empty: bool,
    baseline: Option<GroupId>,
    /// Whether letters are text.
    types: bool,
    keymap: Rc<Keymap>,
}

/// What just happened, and where it stands: before the keys of the last line where the most needed ones have room
/// beside it, else in lines of its own above them, which what is drawn above leaves free.
pub(super) struct Said {
    text: String,
    /// Bytes of the text, line by line; none where it stands in the line of the keys.
    lines: Vec<(usize, usize)>,
    role: Role,
}

impl Said {
    /// What there is to say on a screen, if anything.
    pub(super) fn new(area: Rect, app: &App, view: &View) -> Option<Self> {
        let status = app.shared.status.as_ref()?;
        let role = if status.warning { Role::Warn } else { Role::Text };
        let text = view.text(status.text.clone());
        let cells = usize::from(area.width);
        let keys: usize = all_hints(app, view).iter().filter(|hint| hint.stays).map(Hint::cells).sum();
        if width(&text) + 3 + keys <= cells + 3 {
            return Some(Self { text, lines: Vec::new(), role });
        }
        let mut lines = wrap_message(&text, cells);
        let most = usize::from((area.height / 2).saturating_sub(1)).max(1);
        if lines.len() > most {
            lines.truncate(most);
            // The sign of a cut stands at the end of the last one.
            if let Some(last) = lines.last_mut() {
                last.1 = text.len();
            }
        }
        Some(Self { text, lines, role })
    }

    /// Lines of its own.
    pub(super) fn height(&self) -> u16 {
        self.lines.len() as u16
    }

    /// Draws it above or into the last line; returns the cells of that line that it takes.
    fn draw(&self, pen: &mut Pen, area: Rect) -> u16 {
        let style = self.role;
        let cells = usize::from(area.width);
        if self.lines.is_empty() {
            return pen.put((area.x, area.y), &self.text, cells, style) - area.x + 3;
        }
        for (y, &(from, to)) in (area.y.saturating_sub(self.height())..area.y).zip(&self.lines) {
            let line = self.text.get(from..to).unwrap_or_default().trim_end();
            pen.put((area.x, y), line, cells, style);
        }
        0
    }
}

/// Draws the last line: what just happened and the keys that matter here.
pub(super) fn footer(pen: &mut Pen, area: Rect, said: Option<&Said>) {
    let Pen { app, view, .. } = *pen;
    let taken = said.map_or(0, |said| said.draw(pen, area)).min(area.width);
    let area = Rect { x: area.x + taken, width: area.width - taken, ..area };
    if let Some(overlay) = app.overlays.last() {
        return hints(pen, area, hints_over(app, overlay, view));
    }
    let basis = FooterBasis {
        area,
        theme: view.theme,
        settings: app.shared.settings,
        screen: app.screen,
        context: app.context(),
        filtered: app.shared.filter.is_active(),
        asks: asks(app),
        here: app.current().or(app.shared.work()),
        acted_on: acted_on(app),
        door: (app.screen == Screen::Front).then_some(app.screens.front.cursor),
        treemap: app.screens.map.is_treemap(),
        at_sight: view.at_sight.get(),
        empty: is_empty(app),
        baseline: app.shared.compared.get(app.shared.baseline).copied(),
        types: app.types(LETTER).is_some(),
        keymap: Rc::clone(&app.shared.keymap),
    };
    view.last_line.borrow_mut().draw(pen, area, basis, |pen| hints(pen, area, hints_here(app, view)));
}

/// Draws keys with what they do, as many as have room.
fn hints(pen: &mut Pen, area: Rect, hints: Vec<Hint>) {
    // Help, quit and close stay whatever the width; the others go from the end.
    let (last, first): (Vec<_>, Vec<_>) = hints.into_iter().partition(|hint| hint.stays);
    let mut room = usize::from(area.width + 3).saturating_sub(last.iter().map(Hint::cells).sum());
    let mut shown = Vec::new();
    for hint in first {
        let cells = hint.cells();
        if cells > room {
            break;
        }
        room -= cells;
        shown.push(hint);
    }
    let mut x = area.x;
    for hint in shown.iter().chain(&last) {
        let room = |x: u16| usize::from(area.right().saturating_sub(x));
        let start = x;
        x = pen.put((x, area.y), &hint.key, room(x), Role::Key);
        x = pen.put((x + 1, area.y), &hint.title, room(x + 1), Role::Dim);
        let at = |x: u16, end: u16| Rect { x, y: area.y, width: end.saturating_sub(x), height: 1 };
        pen.hits.add(at(start, x), Target::Key(hint.meant));
        if let Some((before, cells)) = hint.before {
            pen.hits.add(at(start, start + cells), Target::Key(before));
        }
        x += 3;
    }
}

/// A key with what it does, as the last line shows it.
struct Hint {
    key: String,
    title: String,
    /// Whether it is shown whatever the width.
    stays: bool,
    /// The key that a click stands for.
    meant: Key,
    /// The key before it of a pair that moves both ways, and the cells of its name.
    before: Option<(Key, u16)>,
}

impl Hint {
    /// Cells of it and of the gap behind it.
    fn cells(&self) -> usize {
        width(&self.key) + 1 + width(&self.title) + 3
    }
}

/// The keys that matter now.
fn all_hints(app: &App, view: &View) -> Vec<Hint> {
    match app.overlays.last() {
        Some(overlay) => hints_over(app, overlay, view),
        None => hints_here(app, view),
    }
}

/// What the reader of a page is likely to want next.
fn asks(app: &App) -> Option<Command> {
    let reads = app.screen == Screen::Explore && app.context() == Context::Detail;
    (reads && app.current().is_some()).then(|| app.screens.explore.asks())
}

/// Whether the screen holds nothing yet that its keys could act on.
fn is_empty(app: &App) -> bool {
    match app.screen {
        Screen::Compare => app.shared.compared.is_empty(),
        Screen::Shortlist => app.shared.shortlist.entries().is_empty(),
        Screen::Moves => app.current().is_none(),
        _ => false,
    }
}

/// Whether the column under the cursor is the one that differences are measured against.
fn is_baseline(app: &App) -> bool {
    app.screen == Screen::Compare && app.current() == app.shared.compared.get(app.shared.baseline).copied()
}

/// Whether a key of the last line would do nothing here: it speaks of an occupation where there is none, or of what
/// an empty screen does not hold yet.
fn is_idle(app: &App, spec: &Spec) -> bool {
    let of_one = matches!(
        spec.command,
        Command::Save | Command::Note | Command::Compare | Command::Duties | Command::Payback
    );
    // A line of a page may lead to an occupation, and so may a row of the front door.
    let nothing = of_one && acted_on(app).is_none();
    // What a row of the front door says has a source where it is a figure.
    let unsourced = spec.command == Command::Source
        && app.screen == Screen::Front
        && !matches!(app.screens.front.cursor, Door::Ranked(..));
    let of_screen = spec.context != Context::Global
        || matches!(spec.command, Command::Open | Command::Export | Command::Source);
    // What the table of sources says is of no occupation, whichever was read before.
    let apart = (of_one || spec.command == Command::Work) && app.screen == Screen::Sources;
    // Ways start from the present work, and from what is shown where there is none.
    let nowhere = spec.command == Command::Ways && app.current().or(app.shared.work()).is_none();
    let there = spec.command == app.screen.command() || spec.command == Command::Baseline && is_baseline(app);
    nothing
        || unsourced
        || apart
        || nowhere && app.screen != Screen::Front
        || there
        || is_empty(app) && of_screen && spec.command != Command::NewList
}

/// Keys that matter on the screen.
fn hints_here(app: &App, view: &View) -> Vec<Hint> {
    let context = app.context();
    let filtered = app.shared.filter.is_active();
    let asks = asks(app);
    let mut specs: Vec<_> = COMMANDS
        .iter()
        .filter(|spec| {
            // How a filter is taken away comes first, as long as one is on.
            let footer = spec.footer > 0 || (filtered && spec.command == Command::ClearFilter);
            // Only one screen has panes.
            let of_panes = matches!(spec.command, Command::FocusNext | Command::Zoom);
            // On the shortlist the same key brings back what many entries push out.
            let listed = app.screen == Screen::Shortlist;
            let brings_back = listed && spec.command == Command::Zoom && view.at_sight.get().is_some();
            let footer = footer && (!of_panes || app.screen == Screen::Explore || brings_back);
            // What is on the shortlist is saved, and one hands the list out from there.
            let footer = if listed { footer && spec.command != Command::Save } else { footer };
            let footer = footer || (listed && spec.command == Command::Export);
            // What follows from a move is asked where moves stand, and where the page of one is read.
            let of_move = app.screen == Screen::Moves || asks.is_some();
            let footer = footer || (of_move && spec.command == Command::Payback);
            let footer = footer || asks == Some(spec.command);
            // A key that means something else here is not named for what it means elsewhere. It is asked last: most
            // commands have no place in a footer.
            let keys = &app.shared.keymap;
            let own = || keys.first(spec.command).and_then(|key| keys.command(key, context));
            footer
                && !is_idle(app, spec)
                && (spec.context == context || spec.context == Context::Global)
                && own() == Some(spec.command)
        })
        .collect();
    specs.sort_by_key(|spec| match spec.command {
        // On a page the next question comes first; then place, which all its figures are of. Enter opens the line under
        // the cursor, which nobody has to be told.
        own if asks == Some(own) => 2,
        Command::Region if asks.is_some() => 4,
        Command::Claim | Command::Payback if asks.is_some() => 6,
        // A move is kept and compared before another word is looked for.
        Command::Save | Command::Compare if app.screen == Screen::Moves => 1,
        // How a row is opened stands in the border.
        Command::Note if app.screen == Screen::Moves => 2,
        Command::OpenMove => 3,
        Command::Search | Command::Open if app.screen == Screen::Moves => 8,
        // The tree is what a filter makes short.
        Command::Filter if context == Context::Tree => 3,
        Command::Open if asks.is_some() => 5,
        // What is done with an entry comes before another word is looked for.
        Command::Note | Command::Export if app.screen == Screen::Shortlist => 0,
        Command::Remove => 1,
        Command::Zoom if app.screen == Screen::Shortlist => 1,
        Command::Ways if app.screen == Screen::Moves => 0,
        Command::Payback if app.screen == Screen::Moves => 9,
        // What is compared is saved already, or soon is not wanted; the equal rows are in the way now.
        Command::Save if app.screen == Screen::Compare => 4,
        _ => spec.footer,
    });
    // What would be typed as text is no key here; Ctrl-C always ends the program.
    let quit = |command| if command == Command::Quit { Command::ForceQuit } else { command };
    let hint = |spec: &Spec| {
        let first = |command| app.shared.keymap.first(command).filter(|&key| app.types(key).is_none());
        let meant = first(spec.command).or_else(|| first(quit(spec.command)))?;
        let stays = matches!(spec.command, Command::Help | Command::Quit);
        // Where its own key is text, the line says so: it ends the program elsewhere.
        let typed = spec.command == Command::Quit && first(Command::Quit).is_none();
        // The key of the treemap leads back to the map.
        let leads_back = spec.command == Command::Treemap && app.screens.map.is_treemap();
        let at_sight = view.at_sight.get().filter(|_| spec.command == Command::Zoom);
        let title = match (typed, leads_back, at_sight) {
            (true, ..) => Msg::CommandQuitTyped.into(),
            (_, true, _) => Screen::Map.title(),
            (.., Some(true)) if app.screen == Screen::Shortlist => Msg::WordListOnly.into(),
            (.., Some(false)) if app.screen == Screen::Shortlist => Msg::WordAtSight.into(),
            _ => Text::from(spec.title.clone()),
        };
        let (key, title) = (view.text(meant.name()), view.text(title));
        Some(Hint { key, title, stays, meant, before: None })
    };
    let mut hints: Vec<Hint> = specs.into_iter().filter_map(hint).collect();
    // The keys of the ways below the field rest as long as the cursor stands in it.
    if app.screen == Screen::Front
        && app.screens.front.cursor == Door::Field
        && let Some(down) = app.shared.keymap.first(Command::NextLine).filter(|&key| app.types(key).is_none())
    {
        let (key, title) = (view.text(down.name()), view.text(Msg::FrontBelow));
        hints.insert(0, Hint { key, title, stays: false, meant: down, before: None });
    }
    hints
}

/// Keys of what lies over the screen. Keys that move or change a value come in pairs.
fn hints_over(app: &App, overlay: &Overlay, view: &View) -> Vec<Hint> {
    let context = overlay.context();
    // The filter has keys of its own beside those that change a value.
    let steps: Vec<&Spec> = match context {
        Context::Criteria => Command::More.spec().into_iter().collect(),
        // Where the lines are drawn on what one cannot do.
        Context::Suits if matches!(overlay, Overlay::Suits(suits) if suits.stage == Stage::Limits) => {
            Command::Source.spec().into_iter().collect()
        }
        Context::Suits => Command::Save.spec().into_iter().collect(),
        // What can be done with the occupation that a way leads to.
        Context::Ways => {
            [Command::Save, Command::Compare, Command::Source].iter().filter_map(|own| own.spec()).collect()
        }
        // What a form of boxes is for.
        _ if matches!(overlay, Overlay::Duties(_)) => Command::Toggle.spec().into_iter().collect(),
        _ => Vec::new(),
    };
    let mut specs: Vec<_> = COMMANDS
        .iter()
        .filter(|spec| spec.footer > 0 && (spec.context == context || spec.context == Context::Overlay))
        .chain(steps.iter().copied())
        .filter(|spec| overlay.takes(spec.command, &app.shared))
        // A text that is whole in its box does not move.
        .filter(|spec| spec.command != Command::NextLine || view.scrolls.get())
        .filter(|spec| spec.command != Command::BesideDown || view.says_more.get())
        .collect();
    // What a form of boxes is for comes first, whatever the width.
    let boxes = matches!(overlay, Overlay::Duties(_));
    specs.sort_by_key(|spec| if boxes && spec.command == Command::Toggle { 0 } else { spec.footer });
    let mut hints = Vec::new();
    if app.brings_back()
        && let Some(meant) = app.shared.keymap.first(Command::PreviousLine)
    {
        let (key, title) = (view.text(meant.name()), view.text(Msg::WordTypedBefore));
        hints.push(Hint { key, title, stays: false, meant, before: None });
    }
    for spec in specs {
        let word = match spec.command {
            Command::PreviousLine | Command::Less | Command::MuchLess | Command::BesideUp => continue,
            Command::NextLine => Msg::WordMove,
            Command::More => Msg::WordChange,
            Command::MuchMore => Msg::WordByFive,
            _ => spec.title.clone(),
        };
        let title = view.text(overlay.word(spec.command).unwrap_or(word));
        let before = match spec.command {
            Command::NextLine => app.shared.keymap.first(Command::PreviousLine),
            Command::More => app.shared.keymap.first(Command::Less),
            Command::MuchMore => app.shared.keymap.first(Command::MuchLess),
            Command::BesideDown => app.shared.keymap.first(Command::BesideUp),
            _ => None,
        };
        let Some(meant) = app.shared.keymap.first(spec.command) else { continue };
        let key = view.text(meant.name());
        let before = before.map(|before| (before, view.text(before.name())));
        let key = before.as_ref().map_or(key.clone(), |(_, name)| format!("{name}/{key}"));
        let before = before.map(|(before, name)| (before, width(&name) as u16));
        hints.push(Hint { key, title, stays: spec.command == Command::Close, meant, before });
    }
    hints
}

/// The unit group that keys act on. What is shown comes first: to know the line under the cursor, its whole page would
/// have to be made.
fn acted_on(app: &App) -> Option<GroupId> {
    app.current().or_else(|| app.acted_on())
}
