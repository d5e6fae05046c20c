//! The top line with screens and settings, the last line with keys or what just happened.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width};
use super::theme::{Role, Theme};
use super::{HitMap, SMALLEST, View};
use crate::app::command::Spec;
use crate::app::keys::Target;
use crate::app::{App, COMMANDS, Command, Context, OnDisk, Overlay, Screen};
use crate::content::{PayUnit, format};
use crate::evidence::pay::HoursBasis;
use metier_model::Lang;

/// What a screen is called in a language.
pub(super) fn screen_name(screen: Screen, lang: Lang) -> &'static str {
    let command = match screen {
        Screen::Explore => Command::Explore,
        Screen::Compare => Command::CompareScreen,
        Screen::Shortlist => Command::ShortlistScreen,
        Screen::Map => Command::Map,
        Screen::Sources => Command::Sources,
    };
    command.spec().map_or("", |spec| if lang == Lang::Fr { spec.title_fr } else { spec.title })
}

/// Draws the top line.
pub(super) fn header(buf: &mut Buffer, area: Rect, app: &App, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let lang = app.settings.lang;
    let hours = match app.settings.hours {
        HoursBasis::FullTime => view.say("40 h/week"),
        HoursBasis::Usual => view.say("usual hours"),
    };
    let unit = format::unit_name(app.settings.unit, lang);
    let basis =
        if app.settings.unit == PayUnit::Year { format!("{hours} · {unit}") } else { unit.to_owned() };
    let code = if lang == Lang::En { "EN" } else { "FR" };
    let right =
        [(app.province_name(), Target::Region), (basis, Target::Unit), (code.to_owned(), Target::Language)];
    let total: usize = right.iter().map(|(text, _)| width(text) + 3).sum::<usize>() - 2;
    let full = area.width >= 96;
    let mut x = put(buf, area.x, area.y, "metier", 6, more, theme.style(Role::Title));
    x += 2;
    for (i, screen) in Screen::ALL.into_iter().enumerate() {
        let shown = screen == app.screen;
        let count = match screen {
            Screen::Compare => app.compared.len(),
            Screen::Shortlist => app.shortlist.entries().len(),
            _ => 0,
        };
        let name = screen_name(screen, lang);
        let text = match (full || shown, count) {
            (true, 0) => format!("{} {name}", i + 1),
            (true, n) => format!("{} {name} ({n})", i + 1),
            (false, 0) => format!("{}", i + 1),
            (false, n) => format!("{}({n})", i + 1),
        };
        // What is not on the disk yet is marked on every screen until it is.
        let unsaved = screen == Screen::Shortlist && app.on_disk == OnDisk::Lacking;
        let text = if unsaved { format!("{text} !") } else { text };
        let style = theme.style(match (unsaved, shown) {
            (true, _) => Role::Warn,
            (false, true) => Role::Heading,
            (false, false) => Role::Dim,
        });
        let start = x;
        let room = usize::from(area.right().saturating_sub(x));
        x = put(buf, x, area.y, &text, room, more, style);
        hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, Target::Screen(screen));
        x += 2;
    }
    let room = usize::from(area.right().saturating_sub(x));
    // The province is never left out; the rest gives way to it.
    let short;
    let parts: &[(String, Target)] = if total <= room {
        &right
    } else if width(&right[0].0) <= room {
        &right[..1]
    } else {
        short = [(app.settings.place.geo.code().to_owned(), Target::Region)];
        &short
    };
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

/// Draws the last line: what just happened, or the keys that matter here.
pub(super) fn footer(buf: &mut Buffer, area: Rect, app: &App, view: &View) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    if let Some(status) = &app.status {
        let role = if status.warning { Role::Warn } else { Role::Text };
        put(
            buf,
            area.x,
            area.y,
            &view.text(status.text.clone()),
            usize::from(area.width),
            more,
            theme.style(role),
        );
        return;
    }
    let hints = match app.overlays.last() {
        Some(overlay) => hints_over(app, overlay),
        None => hints_here(app),
    };
    // Help, quit and close stay whatever the width; the others go from the end.
    let cost = |hint: &Hint| width(&hint.key) + 1 + width(hint.title) + 3;
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
        x = put(buf, x, area.y, &hint.key, room(x), more, theme.style(Role::Key));
        x = put(buf, x + 1, area.y, hint.title, room(x + 1), more, theme.style(Role::Dim)) + 3;
    }
}

/// A key with what it does, as the last line shows it.
struct Hint {
    key: String,
    title: &'static str,
    /// Whether it is shown whatever the width.
    stays: bool,
}

fn title_of(spec: &Spec, lang: Lang) -> &'static str {
    if lang == Lang::Fr { spec.title_fr } else { spec.title }
}

/// Keys that matter on the screen.
fn hints_here(app: &App) -> Vec<Hint> {
    let context = app.context();
    let filtered = app.filter().is_active();
    let mut specs: Vec<_> = COMMANDS
        .iter()
        .filter(|spec| {
            // How a filter is taken away comes first, as long as one is on.
            let footer = spec.footer > 0 || (filtered && spec.command == Command::ClearFilter);
            footer && (spec.context == context || spec.context == Context::Global)
        })
        .collect();
    specs.sort_by_key(|spec| spec.footer);
    let hint = |spec: &Spec| {
        let key = app.keymap.first(spec.command)?.to_string();
        let stays = matches!(spec.command, Command::Help | Command::Quit);
        Some(Hint { key, title: title_of(spec, app.settings.lang), stays })
    };
    specs.into_iter().filter_map(hint).collect()
}

/// Keys of what lies over the screen. Keys that move or change a value come in pairs.
fn hints_over(app: &App, overlay: &Overlay) -> Vec<Hint> {
    let lang = app.settings.lang;
    let context = overlay.context();
    // The filter has keys of its own beside those that change a value.
    let steps: Vec<&Spec> = match context {
        Context::Criteria => Command::More.spec().into_iter().collect(),
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
        let word = match (spec.command, lang) {
            (Command::PreviousLine | Command::Less | Command::MuchLess, _) => continue,
            (Command::NextLine, Lang::En) => "move",
            (Command::NextLine, Lang::Fr) => "aller",
            (Command::More, Lang::En) => "change",
            (Command::More, Lang::Fr) => "changer",
            (Command::MuchMore, Lang::En) => "by five",
            (Command::MuchMore, Lang::Fr) => "par cinq",
            _ => title_of(spec, lang),
        };
        let title =
            overlay.word(spec.command).map_or(word, |(en, fr)| if lang == Lang::Fr { fr } else { en });
        let before = match spec.command {
            Command::NextLine => app.keymap.first(Command::PreviousLine),
            Command::More => app.keymap.first(Command::Less),
            Command::MuchMore => app.keymap.first(Command::MuchLess),
            _ => None,
        };
        let Some(key) = app.keymap.first(spec.command) else { continue };
        let key = before.map_or_else(|| key.to_string(), |before| format!("{before}/{key}"));
        hints.push(Hint { key, title, stays: spec.command == Command::Close });
    }
    hints
}

/// Says what a terminal that is too small needs.
pub(super) fn too_small(buf: &mut Buffer, area: Rect, theme: &Theme) {
    let text = format!("metier needs {}x{}, this is {}x{}", SMALLEST.0, SMALLEST.1, area.width, area.height);
    for (y, (from, to)) in
        (area.top()..area.bottom()).zip(super::text::wrap(&text, usize::from(area.width.max(1))))
    {
        let line = text.get(from..to).unwrap_or_default();
        put(buf, area.x, y, line, usize::from(area.width), theme.glyphs.more, theme.style(Role::Text));
    }
}
