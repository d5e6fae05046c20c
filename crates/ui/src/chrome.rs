//! The top line with screens and settings, and what stands where a terminal is too small for anything else.

use std::rc::Rc;

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::text::width;
use super::theme::{Role, Theme};
use super::{Pen, SMALLEST, View};
use metier_app::command::Keymap;
use metier_app::key::{Code, Key};
use metier_app::target::Target;
use metier_app::{App, Command, OnDisk, Screen};
use metier_content::{PayUnit, Settings, terms};
use metier_evidence::pay::HoursBasis;
use metier_model::GroupId;

/// A key that is text where something takes text.
pub(super) const LETTER: Key = Key::plain(Code::Char('a'));

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
    /// Whether letters are no keys of the screens, and whether something lies over them.
    types: bool,
    lies_over: bool,
    keymap: Rc<Keymap>,
}

/// Draws the top line.
pub(super) fn header(pen: &mut Pen, area: Rect) {
    let Pen { app, view, .. } = *pen;
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
        lies_over: !app.overlays.is_empty(),
        keymap: Rc::clone(&shared.keymap),
    };
    view.top_line.borrow_mut().draw(pen, area, basis, |pen| new_header(pen, area));
}

/// Whether a key goes to the screens: not where it is text, and not as long as something lies over them.
fn is_given(app: &App, key: Key) -> bool {
    app.overlays.is_empty() && app.types(key).is_none()
}

/// How the screens are named beside their keys, the best form first.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    /// Whole, so many cells apart.
    Whole(u16),
    /// In few letters.
    Short,
    /// In few letters without air behind the key, and without the program's name; with what they hold, or without.
    Tight(bool),
    /// Not at all: their keys are text as long as one types.
    Bare,
}

impl Names {
    const ALL: [Self; 5] =
        [Self::Whole(2), Self::Whole(1), Self::Short, Self::Tight(true), Self::Tight(false)];

    /// Cells between two names.
    const fn gap(self) -> u16 {
        if let Self::Whole(gap) = self { gap } else { 1 }
    }

    const fn is_tight(self) -> bool {
        matches!(self, Self::Tight(_))
    }

    /// How many of the forms of what the figures are of go with these names: shorter names come before a line that
    /// leaves out hours or unit.
    const fn forms(self) -> usize {
        if let Self::Whole(_) = self { 3 } else { usize::MAX }
    }
}

/// A screen in the top line: its key, as far as it is one now, and its name.
struct Named {
    screen: Screen,
    key: String,
    name: String,
}

impl Named {
    fn cells(&self, names: Names) -> usize {
        let air = usize::from(!self.key.is_empty() && !names.is_tight());
        width(&self.key) + air + width(&self.name)
    }
}

/// The names of all screens but the front door, in a form.
fn named(app: &App, names: Names, view: &View) -> Vec<Named> {
    let count = |screen: Screen| match screen {
        Screen::Compare => app.shared.compared.len(),
        Screen::Shortlist => app.shared.shortlist.entries().len(),
        _ => 0,
    };
    let others = Screen::ALL.into_iter().filter(|&screen| screen != Screen::Front);
    let told = others.map(|screen| {
        let title = short(screen).filter(|_| !matches!(names, Names::Whole(_))).map(Text::from);
        let title = title.unwrap_or_else(|| screen.title());
        let name = match (count(screen), names) {
            (0, _) | (_, Names::Tight(false)) => view.text(title),
            (n, Names::Tight(true)) => {
                let counted = view.text(Msg::HeaderCounted { name: Text::EMPTY, n: n as i64 });
                format!("{}{}", view.text(title), counted.trim_start())
            }
            (n, _) => view.text(Msg::HeaderCounted { name: title, n: n as i64 }),
        };
        // What is not on the disk yet is marked on every screen until it is.
        let name = if is_unsaved(app, screen) { format!("{name} !") } else { name };
        let key = app.shared.keymap.first(screen.command()).filter(|&key| is_offered(app, key));
        Named { screen, key: key.map(|key| view.text(key.name())).unwrap_or_default(), name }
    });
    told.collect()
}

/// Whether the shortlist is not on the disk yet.
fn is_unsaved(app: &App, screen: Screen) -> bool {
    screen == Screen::Shortlist && app.shared.on_disk == OnDisk::Lacking
}

/// Whether a key stands beside its screen: it goes there, at once or after the cursor has left the field.
fn is_offered(app: &App, key: Key) -> bool {
    is_given(app, key) || leaves(app).is_some()
}

/// The key with which the cursor leaves the field of the front door, after which letters and digits are keys.
fn leaves(app: &App) -> Option<Key> {
    let down = app.shared.keymap.first(Command::NextLine).filter(|&key| is_given(app, key))?;
    (app.screen == Screen::Front && !is_given(app, LETTER)).then_some(down)
}

/// The program's name with its key, what comes before the screens' keys, and their cells in a form.
fn before(app: &App, names: Names, width_of: u16, view: &View) -> (Option<Key>, Option<String>, u16) {
    let key = app.shared.keymap.first(Command::Front).filter(|&key| is_given(app, key));
    let key = key.filter(|_| width_of >= 60 && !names.is_tight());
    let first = leaves(app).filter(|_| names != Names::Bare);
    let first = first.map(|key| view.text(Msg::HeaderThen { key: key.name() }));
    let name = if names.is_tight() { 0 } else { NAME as u16 };
    let cells = name + key.map_or(0, |key| width(&view.text(key.name())) as u16 + 1);
    let cells = cells + first.as_ref().map_or(0, |first| width(first) as u16 + names.gap());
    (key, first, cells)
}

fn new_header(pen: &mut Pen, area: Rect) {
    let Pen { app, view, .. } = *pen;
    let forms: Vec<Vec<(String, Target)>> = right_forms(app, view);
    let of_right =
        |parts: &[(String, Target)]| parts.iter().map(|(text, _)| width(text) + 3).sum::<usize>().max(2) - 2;
    // Under something that lies over the screen the keys are its own: place and unit have the room before short names.
    let rests = !app.overlays.is_empty();
    let mut fits = None;
    for names in Names::ALL.into_iter().filter(|names| !rests || matches!(names, Names::Whole(_))) {
        let all = named(app, names, view);
        let (.., start) = before(app, names, area.width, view);
        let gap = usize::from(names.gap());
        let left = usize::from(start) + all.iter().map(|own| own.cells(names) + gap).sum::<usize>();
        let room = usize::from(area.width).saturating_sub(left);
        // A cell of air stands before the figures, and on the narrowest line behind the last name alone.
        let air = usize::from(!names.is_tight());
        let found = forms.iter().take(names.forms()).find(|parts| of_right(parts) + air <= room);
        if let Some(parts) = found {
            fits = Some((names, all, parts));
            break;
        }
    }
    let bare = || {
        let room = usize::from(area.width).saturating_sub(NAME + 3);
        forms.iter().find(|parts| of_right(parts) <= room).or(forms.last())
    };
    let (names, all, parts) = match fits {
        Some((names, all, parts)) => (names, all, Some(parts)),
        None => (Names::Bare, Vec::new(), bare()),
    };
    let (key, first, _) = before(app, names, area.width, view);
    let mut x = area.x;
    if !names.is_tight() {
        x = door(pen, area, key) + names.gap();
    }
    if let Some(first) = first {
        let room = usize::from(area.right().saturating_sub(x));
        x = pen.put((x, area.y), &first, room, Role::Dim) + names.gap();
    }
    for own in all {
        let role = match (is_unsaved(app, own.screen), own.screen == app.screen) {
            (true, _) => Role::Warn,
            (false, true) => Role::Heading,
            (false, false) => Role::Dim,
        };
        let start = x;
        let room = |x: u16| usize::from(area.right().saturating_sub(x));
        if !own.key.is_empty() {
            // Where a key touches its name, its look tells them apart.
            let of_key = if names.is_tight() { Role::Key } else { role };
            x = pen.put((x, area.y), &own.key, room(x), of_key);
            if !names.is_tight() {
                x = pen.put((x, area.y), " ", room(x), role);
            }
        }
        x = pen.put((x, area.y), &own.name, room(x), role);
        pen.hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, Target::Screen(own.screen));
        x += names.gap();
    }
    let Some(parts) = parts else { return };
    // They stand at the right.
    let mut x = area.right().saturating_sub(of_right(parts) as u16).max(x.min(area.right()));
    for (i, (text, target)) in parts.iter().enumerate() {
        if i > 0 {
            x = pen.put((x, area.y), " · ", 3, Role::Dim);
        }
        let start = x;
        x = pen.put((x, area.y), text, usize::from(area.right().saturating_sub(x)), Role::Text);
        pen.hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, *target);
    }
}

/// A name of few letters, for a line without room for whole ones; the front door has the program's.
fn short(screen: Screen) -> Option<Msg> {
    Some(match screen {
        Screen::Front => return None,
        Screen::Explore => Msg::ScreenShortExplore,
        Screen::Compare => Msg::ScreenShortCompare,
        Screen::Shortlist => Msg::ScreenShortShortlist,
        Screen::Map => Msg::ScreenShortMap,
        Screen::Sources => Msg::ScreenShortSources,
        Screen::Moves => Msg::ScreenShortMoves,
    })
}

/// One's work, the place, the unit and the language, the longest form first. First the words around one's work give
/// way, then the language, the hours of a year, the length of the place, the unit, one's work; the place is never left
/// out.
fn right_forms(app: &App, view: &View) -> Vec<Vec<(String, Target)>> {
    let settings = &app.shared.settings;
    let bare = || Text::from(terms::unit(settings.unit));
    let basis = basis(settings);
    let code = app.shared.work().map(|work| Text::verbatim(app.catalog().code(work)));
    let work = |short: bool| {
        let said = |code| if short { Msg::HeaderWorkShort { code } } else { Msg::HeaderWork { code } };
        code.clone().map(|code| (Text::from(said(code)), Target::Screen(Screen::Moves)))
    };
    let place = || Some((app.shared.place_name(), Target::Region));
    let letters = || Some((Text::verbatim(settings.place.geo.code()), Target::Region));
    let unit = |text| Some((text, Target::Unit));
    let language = || Some((Text::verbatim(view.verbatim(&language(app)).into_owned()), Target::Language));
    let forms: [[Option<(Text, Target)>; 4]; 10] = [
        [work(false), place(), unit(basis.clone()), language()],
        [work(true), place(), unit(basis.clone()), language()],
        [work(true), place(), unit(basis), None],
        [work(true), place(), unit(bare()), language()],
        [work(true), place(), unit(bare()), None],
        [work(true), letters(), unit(bare()), None],
        [work(true), place(), None, None],
        [work(true), letters(), None, None],
        [place(), None, None, None],
        [letters(), None, None, None],
    ];
    let said = |form: [Option<(Text, Target)>; 4]| {
        form.into_iter().flatten().map(|(text, target)| (view.text(text), target)).collect::<Vec<_>>()
    };
    forms.into_iter().map(said).collect()
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

/// The program's name, which leads to the front door, with its key; returns the column after it.
fn door(pen: &mut Pen, area: Rect, key: Option<Key>) -> u16 {
    let Pen { app, view, .. } = *pen;
    let shown = app.screen == Screen::Front;
    let mut x = area.x;
    if let Some(key) = key.map(|key| view.text(key.name())) {
        let role = if shown { Role::Heading } else { Role::Dim };
        x = pen.whole((x, area.y), &key, role) + 1;
    }
    let role = if shown { Role::Heading } else { Role::Title };
    let x = pen.put((x, area.y), &view.verbatim("metier"), NAME, role);
    pen.hits.add(Rect { width: x - area.x, height: 1, ..area }, Target::Screen(Screen::Front));
    x
}

/// The languages of words and of titles: `EN`, `JA/FR`.
fn language(app: &App) -> String {
    let (words, titles) = (app.shared.settings.language.code(), app.shared.settings.lang.code());
    let both = if words == titles { words.to_owned() } else { format!("{words}/{titles}") };
    both.to_uppercase()
}

/// Says what a terminal that is too small needs.
pub(super) fn too_small(pen: &mut Pen, area: Rect) {
    let view = pen.view;
    let text = view.text(Msg::TooSmall {
        width: SMALLEST.0.into(),
        height: SMALLEST.1.into(),
        own_width: area.width.into(),
        own_height: area.height.into(),
    });
    pen.paragraph(area, &text, Role::Text);
}
