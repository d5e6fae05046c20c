//! The top line with screens and settings, and what stands where a terminal is too small for anything else.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::text::{paragraph, put, width};
use super::theme::{Role, Theme};
use super::{HitMap, SMALLEST, View};
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
    /// Whether letters are no keys of the screens.
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
    // Where whole names have no room, short ones stand beside the keys, as long as place, hours and unit have theirs.
    let counted = |screen: Screen, name: Msg| match count(screen) {
        0 => view.text(name),
        n => view.text(Msg::HeaderCounted { name: name.into(), n: n as i64 }),
    };
    let figures = [app.shared.place_name(), basis(&app.shared.settings)];
    let figures: usize = figures.map(|text| width(&view.text(text)) + 3).iter().sum();
    let shorts: usize =
        others().filter_map(short).zip(others()).map(|(n, s)| width(&counted(s, n)) + 3).sum();
    let is_short = !full && NAME + 2 + shorts + figures <= usize::from(area.width);
    let told = |screen: Screen| {
        let key = app.shared.keymap.first(screen.command()).filter(|&key| is_given(app, key));
        let key = key.map(|key| view.text(key.name())).unwrap_or_default();
        let name = |screen| match short(screen).filter(|_| is_short) {
            Some(short) => counted(screen, short),
            None => name(screen),
        };
        let text = match (full || is_short || screen == app.screen, count(screen), key.is_empty()) {
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

/// Says what a terminal that is too small needs.
pub(super) fn too_small(buf: &mut Buffer, area: Rect, view: &View) {
    let theme = &view.theme;
    let text = view.text(Msg::TooSmall {
        width: SMALLEST.0.into(),
        height: SMALLEST.1.into(),
        own_width: area.width.into(),
        own_height: area.height.into(),
    });
    paragraph(buf, area, &text, Role::Text, theme);
}
