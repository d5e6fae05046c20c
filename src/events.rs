//! What an event of the terminal does to the state, and what a burst of events leaves to be done.

use std::time::Duration;

use termina::event::{KeyCode, KeyEvent, Modifiers, MouseButton, MouseEvent, MouseEventKind};

use metier_app::key::{Code, Key};
use metier_app::{App, Command, Effect};
use metier_term::Event;
use metier_ui::HitMap;

/// How long a burst may last until a frame shows what has become of it.
pub const LONGEST_BURST: Duration = Duration::from_millis(100);

/// What the events of a burst have left to be done: keys that are held down or queued are one text and one save.
#[derive(Debug, Default)]
pub struct Burst {
    /// Letters for the text field.
    pub letters: String,
    /// The shortlist is to be saved.
    pub shortlist: bool,
    /// The settings are to be saved.
    pub settings: bool,
}

/// The letter of a key, where it is one and nothing more.
pub fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Key(KeyEvent { code: KeyCode::Char(c), modifiers, .. })
            if (*modifiers - Modifiers::SHIFT).is_empty() =>
        {
            Some(*c)
        }
        _ => None,
    }
}

/// Gives a key, the mouse or pasted text to the program; none where it means nothing here.
pub fn answer(app: &mut App, event: &Event, hits: &HitMap) -> Option<Vec<Effect>> {
    match event {
        Event::Key(key) => translate(*key).map(|key| app.key(key)),
        Event::Mouse(mouse) => answer_mouse(app, *mouse, hits),
        Event::Paste(text) => Some(app.paste(text)),
        _ => None,
    }
}

fn answer_mouse(app: &mut App, mouse: MouseEvent, hits: &HitMap) -> Option<Vec<Effect>> {
    let target = hits.at(mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => target.map(|target| app.click(target)),
        MouseEventKind::ScrollDown => Some(app.wheel(target, 1)),
        MouseEventKind::ScrollUp => Some(app.wheel(target, -1)),
        _ => None,
    }
}

/// The command of a key that only moves a cursor or turns a page; none for other events.
pub fn step(app: &App, event: &Event) -> Option<Command> {
    match event {
        Event::Key(key) => translate(*key).and_then(|key| app.step(key)),
        _ => None,
    }
}

/// A key of the terminal as the program's own; none for keys that mean nothing here.
fn translate(key: KeyEvent) -> Option<Key> {
    let code = match key.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Escape => Code::Esc,
        KeyCode::Tab if key.modifiers.contains(Modifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::Function(n) => Code::F(n),
        _ => return None,
    };
    Some(Key {
        code,
        ctrl: key.modifiers.contains(Modifiers::CONTROL),
        alt: key.modifiers.contains(Modifiers::ALT),
    })
}
