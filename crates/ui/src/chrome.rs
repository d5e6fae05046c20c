//! The top line with screens and settings, the last line with keys or what just happened.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::text::{put, width, wrap};
use super::theme::{Role, Theme};
use super::{HitMap, SMALLEST, View};
use metier_app::command::{Keymap, Spec};
use metier_app::key::{Code, Key};
use metier_app::target::Door;
use metier_app::target::Target;
use metier_app::{App, COMMANDS, Command, Context, OnDisk, Overlay, Screen};
use metier_content::{PayUnit, Settings, terms};
use metier_evidence::pay::HoursBasis;
use metier_model::GroupId;

/// A key that is text where something takes text.
const LETTER: Key = Key::plain(Code::Char('a'));

/// Cells of the program's name.
const NAME: usize = 6;

/// What the top line is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HeaderBasis {
    area: Rect,
    theme: Theme,
    settings: Settings,
    screen: Screen,
    work: Option<GroupId>,
    compared: usize,
    saved: usize,
    on_disk: OnDisk,
    /// Whether letters are no keys of the screens.
    types: bool,
    keymap: Rc<Keymap>,
}

/// What the last line is made of while nothing lies over the screen.
#[derive(Clone, Debug, PartialEq)]
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
    empty: bool,
    baseline: Option<GroupId>,
    /// Whether letters are text.
    types: bool,
    keymap: Rc<Keymap>,
}

/// Draws the top line.
pub(super) fn header(buf: &mut Buffer, area: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let shared = &app.shared;
    let basis = HeaderBasis {
        area,
        theme: view.theme,
        settings: shared.settings,
        screen: app.screen,
        work: shared.work(),
        compared: shared.compared.len(),
        saved: shared.shortlist.entries().len(),
        on_disk: shared.on_disk,
        types: !is_given(app, LETTER),
        keymap: Rc::clone(&shared.keymap),
    };
    let mut strip = std::mem::take(&mut view.top_line);
    strip.draw(buf, area, hits, basis, |buf, hits| new_header(buf, area, app, view, hits));
    view.top_line = strip;
}

/// Whether a key goes to the screens: not where it is text, and not as long as something lies over them.
fn is_given(app: &App, key: Key) -> bool {
    app.overlays.is_empty() && app.types(key).is_none()
}

fn new_header(buf: &mut Buffer, area: Rect, app: &App, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let count = |screen: Screen| match screen {
        Screen::Compare => app.shared.compared.len(),
        Screen::Shortlist => app.shared.shortlist.entries().len(),
        _ => 0,
    };
    let name = |screen: Screen| match count(screen) {
        0 => view.text(screen.title()),
        n => view.text(Msg::HeaderCounted { name: screen.title(), n: n as i64 }),
    };
    let others = || Screen::ALL.into_iter().filter(|&screen| screen != Screen::Front);
    // A key that would be typed is none: in its place the name is clicked, where all names have room beside what says
    // what the figures are of.
    let types = !is_given(app, LETTER);
    let figured = |names: usize| {
        let figures =
            [(app.shared.place_name(), Target::Region), (basis(&app.shared.settings), Target::Unit)];
        let figures: usize = figures.map(|(text, _)| width(&view.text(text)) + 3).iter().sum();
        names + figures <= usize::from(area.width)
    };
    let named = || figured(NAME + others().map(|screen| width(&name(screen)) + 2).sum::<usize>());
    // Under something that lies over the screen, place and unit of the figures have the room.
    let full = area.width >= 96 || types && app.overlays.is_empty() && named();
    // What is not on the disk yet is marked on every screen until it is.
    let is_unsaved = |screen| screen == Screen::Shortlist && app.shared.on_disk == OnDisk::Lacking;
    let told = |screen: Screen| {
        let key = app.shared.keymap.first(screen.command()).filter(|&key| is_given(app, key));
        let key = key.map(|key| view.text(key.name())).unwrap_or_default();
        let text = match (full || screen == app.screen, count(screen), key.is_empty()) {
            (true, _, true) => name(screen),
            (true, _, false) => format!("{key} {}", name(screen)),
            (false, _, true) => return None,
            (false, 0, false) => key,
            (false, n, false) => {
                let counted = view.text(Msg::HeaderCounted { name: Text::EMPTY, n: n as i64 });
                format!("{key}{}", counted.trim_start())
            }
        };
        Some(if is_unsaved(screen) { format!("{text} !") } else { text })
    };
    let told: Vec<(Screen, String)> = others().filter_map(|screen| Some((screen, told(screen)?))).collect();
    let mut x = door(buf, area, app, view, hits);
    // Where names do not fit, or leave no room for what the figures are of, one cell of air is enough.
    let wide = usize::from(x - area.x) + told.iter().map(|(_, text)| width(text) + 2).sum::<usize>();
    let gap = if full && figured(wide) { 2 } else { 1 };
    x += gap;
    for (screen, text) in told {
        let shown = screen == app.screen;
        let unsaved = is_unsaved(screen);
        let style = theme.style(match (unsaved, shown) {
            (true, _) => Role::Warn,
            (false, true) => Role::Heading,
            (false, false) => Role::Dim,
        });
        let start = x;
        let room = usize::from(area.right().saturating_sub(x));
        x = put(buf, x, area.y, &text, room, more, style);
        hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, Target::Screen(screen));
        x += gap;
    }
    let room = usize::from(area.right().saturating_sub(x));
    let parts = right_parts(app, room, view);
    let used: usize = parts.iter().map(|(text, _)| width(text) + 3).sum::<usize>() - 2;
    let mut x = area.right().saturating_sub(used.min(room) as u16);
    for (i, (text, target)) in parts.iter().enumerate() {
        if i > 0 {
            x = put(buf, x, area.y, " · ", 3, more, theme.style(Role::Dim));
        }
        let start = x;
        x = put(
            buf,
            x,
            area.y,
            text,
            usize::from(area.right().saturating_sub(x)),
            more,
            theme.style(Role::Text),
        );
        hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, *target);
    }
}

/// One's work, the place, the unit and the language, as many as have room. First the words around one's work give way,
/// then the language, the hours of a year, the unit; the place is never left out.
fn right_parts(app: &App, room: usize, view: &View) -> Vec<(String, Target)> {
    let settings = &app.shared.settings;
    let bare = || Text::from(terms::unit(settings.unit));
    let basis = basis(settings);
    let code = app.shared.work().map(|work| Text::verbatim(app.catalog().code(work)));
    let work = |short: bool| {
        let said = |code| if short { Msg::HeaderWorkShort { code } } else { Msg::HeaderWork { code } };
        code.clone().map(|code| (Text::from(said(code)), Target::Screen(Screen::Moves)))
    };
    let place = || Some((app.shared.place_name(), Target::Region));
    let unit = |text| Some((text, Target::Unit));
    let language = || Some((Text::verbatim(view.verbatim(&language(app)).into_owned()), Target::Language));
    let forms: [[Option<(Text, Target)>; 4]; 7] = [
        [work(false), place(), unit(basis.clone()), language()],
        [work(true), place(), unit(basis.clone()), language()],
        [work(true), place(), unit(basis), None],
        [work(true), place(), unit(bare()), language()],
        [work(true), place(), unit(bare()), None],
        [work(true), place(), None, None],
        [place(), None, None, None],
    ];
    let said = |form: [Option<(Text, Target)>; 4]| {
        form.into_iter().flatten().map(|(text, target)| (view.text(text), target)).collect::<Vec<_>>()
    };
    let cells = |parts: &[(String, Target)]| parts.iter().map(|(text, _)| width(text) + 3).sum::<usize>() - 2;
    let fits = forms.into_iter().map(said).find(|parts| cells(parts) <= room);
    fits.unwrap_or_else(|| vec![(settings.place.geo.code().to_owned(), Target::Region)])
}

/// The hours that a year's pay is made of, and the unit.
fn basis(settings: &Settings) -> Text {
    let hours = match settings.hours {
        HoursBasis::FullTime => Msg::HeaderFullTime,
        HoursBasis::Usual => Msg::HeaderUsualHours,
    };
    let hours = (settings.unit == PayUnit::Year).then(|| Text::from(hours));
    Text::dots(hours.into_iter().chain([terms::unit(settings.unit).into()]))
}

/// The program's name, which leads to the front door; returns the column after it.
fn door(buf: &mut Buffer, area: Rect, app: &App, view: &View, hits: &mut HitMap) -> u16 {
    let theme = &view.theme;
    let shown = app.screen == Screen::Front;
    let key = app.shared.keymap.first(Command::Front).filter(|&key| is_given(app, key));
    let mut x = area.x;
    if let Some(key) = key.filter(|_| area.width >= 60).map(|key| view.text(key.name())) {
        let style = theme.style(if shown { Role::Heading } else { Role::Dim });
        x = put(buf, x, area.y, &key, 3, "", style) + 1;
    }
    let style = theme.style(if shown { Role::Heading } else { Role::Title });
    let x = put(buf, x, area.y, &view.verbatim("metier"), NAME, theme.glyphs.more, style);
    hits.add(Rect { width: x - area.x, height: 1, ..area }, Target::Screen(Screen::Front));
    x
}

/// The languages of words and of titles: `EN`, `JA/FR`.
fn language(app: &App) -> String {
    let (words, titles) = (app.shared.settings.language.code(), app.shared.settings.lang.code());
    let both = if words == titles { words.to_owned() } else { format!("{words}/{titles}") };
    both.to_uppercase()
}

/// Draws the last line: what just happened, or the keys that matter here.
pub(super) fn footer(buf: &mut Buffer, area: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    if app.shared.status.is_some() {
        return;
    }
    if let Some(overlay) = app.overlays.last() {
        return hints(buf, area, hints_over(app, overlay, view), view, hits);
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
        empty: is_empty(app),
        baseline: app.shared.compared.get(app.shared.baseline).copied(),
        types: app.types(LETTER).is_some(),
        keymap: Rc::clone(&app.shared.keymap),
    };
    let mut strip = std::mem::take(&mut view.last_line);
    strip.draw(buf, area, hits, basis, |buf, hits| {
        self::hints(buf, area, hints_here(app, view), view, hits);
    });
    view.last_line = strip;
}

/// Draws keys with what they do, as many as have room.
fn hints(buf: &mut Buffer, area: Rect, hints: Vec<Hint>, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    // Help, quit and close stay whatever the width; the others go from the end.
    let cost = |hint: &Hint| width(&hint.key) + 1 + width(&hint.title) + 3;
    let (last, first): (Vec<_>, Vec<_>) = hints.into_iter().partition(|hint| hint.stays);
    let mut room = usize::from(area.width + 3).saturating_sub(last.iter().map(cost).sum());
    let mut shown = Vec::new();
    for hint in first {
        let cells = cost(&hint);
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
        x = put(buf, x, area.y, &hint.key, room(x), more, theme.style(Role::Key));
        x = put(buf, x + 1, area.y, &hint.title, room(x + 1), more, theme.style(Role::Dim));
        let at = |x: u16, end: u16| Rect { x, y: area.y, width: end.saturating_sub(x), height: 1 };
        hits.add(at(start, x), Target::Key(hint.meant));
        if let Some((before, cells)) = hint.before {
            hits.add(at(start, start + cells), Target::Key(before));
        }
        x += 3;
    }
}

/// What just happened, in the last line; a sentence that is longer takes the lines above it too.
pub(super) fn status(buf: &mut Buffer, area: Rect, app: &App, view: &View) {
    let Some(status) = &app.shared.status else { return };
    let style = view.theme.style(if status.warning { Role::Warn } else { Role::Text });
    let text = view.text(status.text.clone());
    let cells = usize::from(area.width);
    let lines = wrap(&text, cells);
    let count = lines.len().min(usize::from(area.height / 2).max(1));
    let first = area.bottom() - count as u16;
    for (n, (from, to)) in lines.into_iter().take(count).enumerate() {
        let y = first + n as u16;
        let end = if n + 1 == count { text.len() } else { to };
        let line = text.get(from..end).unwrap_or_default().trim_end();
        for x in area.left()..area.right() {
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.reset();
            }
        }
        put(buf, area.x, y, line, cells, view.theme.glyphs.more, style);
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
        Command::Save | Command::Note | Command::Compare | Command::Duties | Command::Payback | Command::Work
    );
    // A line of a page may lead to an occupation, and so may a row of the front door.
    let rows = app.screen == Screen::Front || app.context() == Context::Detail;
    let nothing = of_one && app.current().is_none() && !rows;
    let of_screen = spec.context != Context::Global
        || matches!(spec.command, Command::Open | Command::Export | Command::Source);
    // What the table of sources says is of no occupation, whichever was read before.
    let apart = of_one && app.screen == Screen::Sources;
    // Ways start from the present work, and from what is shown where there is none.
    let nowhere = spec.command == Command::Ways && app.current().or(app.shared.work()).is_none();
    let there = spec.command == app.screen.command() || spec.command == Command::Baseline && is_baseline(app);
    nothing
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
            let footer = footer && (!of_panes || app.screen == Screen::Explore);
            // What is on the shortlist is saved, and one hands the list out from there.
            let listed = app.screen == Screen::Shortlist;
            let footer = if listed { footer && spec.command != Command::Save } else { footer };
            let footer = footer || (listed && spec.command == Command::Export);
            // What follows from a move is asked where moves stand.
            let footer = footer || (app.screen == Screen::Moves && spec.command == Command::Payback);
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
        // The tree is what a filter makes short.
        Command::Filter if context == Context::Tree => 3,
        Command::Open if asks.is_some() => 5,
        Command::Note | Command::Export if app.screen == Screen::Shortlist => 2,
        Command::Ways if app.screen == Screen::Moves => 2,
        // What is compared is saved already, or soon is not wanted; the equal rows are in the way now.
        Command::Save if app.screen == Screen::Compare => 4,
        Command::Payback if app.screen == Screen::Moves => u8::MAX,
        _ => spec.footer,
    });
    // What would be typed as text is no key here; Ctrl-C always ends the program.
    let quit = |command| if command == Command::Quit { Command::ForceQuit } else { command };
    let hint = |spec: &Spec| {
        let first = |command| app.shared.keymap.first(command).filter(|&key| app.types(key).is_none());
        let meant = first(spec.command).or_else(|| first(quit(spec.command)))?;
        let stays = matches!(spec.command, Command::Help | Command::Quit);
        let (key, title) = (view.text(meant.name()), view.text(spec.title.clone()));
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
        Context::Suits => Command::Save.spec().into_iter().collect(),
        // What can be done with the occupation that a way leads to.
        Context::Ways => {
            [Command::Save, Command::Compare, Command::Source].iter().filter_map(|own| own.spec()).collect()
        }
        _ => Vec::new(),
    };
    let mut specs: Vec<_> = COMMANDS
        .iter()
        .filter(|spec| spec.footer > 0 && (spec.context == context || spec.context == Context::Overlay))
        .chain(steps.iter().copied())
        .filter(|spec| overlay.takes(spec.command))
        .collect();
    specs.sort_by_key(|spec| spec.footer);
    let mut hints = Vec::new();
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

/// Says what a terminal that is too small needs.
pub(super) fn too_small(buf: &mut Buffer, area: Rect, view: &View) {
    let theme = &view.theme;
    let text = view.text(Msg::TooSmall {
        width: SMALLEST.0.into(),
        height: SMALLEST.1.into(),
        own_width: area.width.into(),
        own_height: area.height.into(),
    });
    for (y, (from, to)) in
        (area.top()..area.bottom()).zip(super::text::wrap(&text, usize::from(area.width.max(1))))
    {
        let line = text.get(from..to).unwrap_or_default();
        put(buf, area.x, y, line, usize::from(area.width), theme.glyphs.more, theme.style(Role::Text));
    }
}
