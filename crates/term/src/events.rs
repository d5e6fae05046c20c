//! The events: keys, mouse, paste, resizes, signals and the terminal's disappearance in one channel, without ticks.

use super::capabilities::Background;
#[cfg(unix)]
use super::input::Source;
#[cfg(not(unix))]
use super::threads::Source;
use std::{collections::VecDeque, io, time::Duration};
use termina::event::{KeyEvent, KeyEventKind, MouseEvent, MouseEventKind};

/// How long the program has to end by itself after [`Event::Terminate`] or [`Event::Gone`]. Then it is ended, as
/// it may be stuck in a write to a terminal that takes nothing.
pub const GRACE: Duration = Duration::from_secs(2);

/// The number of SIGHUP: what a program ends with whose terminal has vanished.
pub const HANGUP: i32 = 1;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A key was pressed, or repeats while it is held.
    Key(KeyEvent),
    /// The mouse.
    Mouse(MouseEvent),
    /// Text was pasted: as it came, control characters included.
    Paste(String),
    /// The terminal has a new size: columns and rows.
    Resize(u16, u16),
    /// What the terminal answers to [`super::Session::ask_background`].
    Background(Background),
    /// A signal asks the program to end: save, drop the session, end with [`exit_code`].
    Terminate(i32),
    /// A signal asks the program to stop: call [`super::Session::suspend`].
    Suspend,
    /// The program goes on after it was stopped: call [`super::Session::resume`] and draw.
    Continue,
    /// The terminal is gone: save and end with [`exit_code`] of [`HANGUP`].
    Gone,
}

/// What a program ends with after a signal: 128 + its number.
pub fn exit_code(signal: i32) -> u8 {
    u8::try_from(128 + signal.clamp(0, 127)).unwrap_or(u8::MAX)
}

/// Whether an error of reading or writing means that the terminal is gone: a frame may meet that before
/// [`Event::Gone`] arrives. Nothing can be printed then (`eprintln!` would panic): end as after [`Event::Gone`].
pub fn is_gone(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;
        let gone = [Errno::IO, Errno::NXIO, Errno::PIPE].map(Errno::raw_os_error);
        error.raw_os_error().is_some_and(|code| gone.contains(&code))
    }
    #[cfg(not(unix))]
    {
        error.kind() == io::ErrorKind::BrokenPipe
    }
}

/// The source of events. What waits, waits in the system: while nothing happens nothing wakes up.
#[derive(Debug)]
pub struct Events {
    source: Source,
    /// Events that were taken from the source while a burst was drained, but do not belong to it.
    waiting: VecDeque<Event>,
}

impl Events {
    /// Starts the threads; from now on the signals TERM, HUP, INT, TSTP and CONT arrive as events. TERM, HUP and
    /// INT that were ignored when the program started stay ignored, as `nohup` wants it (told on Linux only).
    ///
    /// # Errors
    /// When the system gives no thread or no signal handler.
    pub fn start() -> io::Result<Self> {
        Ok(Self { source: Source::start()?, waiting: VecDeque::new() })
    }

    /// The next event; waits for it. Of a burst of resizes or of mouse moves only the last one is given.
    pub fn wait(&mut self) -> Event {
        let first = self.waiting.pop_front().unwrap_or_else(|| self.source.wait());
        self.last_of_burst(first)
    }

    /// The next event if there is one already, so that a burst is handled before the next frame is drawn.
    pub fn ready(&mut self) -> Option<Event> {
        let first = self.take_waiting()?;
        Some(self.last_of_burst(first))
    }

    fn take_waiting(&mut self) -> Option<Event> {
        self.waiting.pop_front().or_else(|| self.source.ready())
    }

    fn last_of_burst(&mut self, mut event: Event) -> Event {
        while is_superseded(&event) {
            match self.take_waiting() {
                Some(next) if replaces(&event, &next) => event = next,
                Some(other) => {
                    self.waiting.push_front(other);
                    break;
                }
                None => break,
            }
        }
        event
    }
}

/// Whether a later event of the same kind makes this one pointless.
fn is_superseded(event: &Event) -> bool {
    match event {
        Event::Resize(..) => true,
        Event::Mouse(mouse) => matches!(mouse.kind, MouseEventKind::Moved | MouseEventKind::Drag(_)),
        _ => false,
    }
}

fn replaces(event: &Event, next: &Event) -> bool {
    match (event, next) {
        (Event::Resize(..), Event::Resize(..)) => true,
        (Event::Mouse(one), Event::Mouse(other)) => {
            one.kind == other.kind && one.modifiers == other.modifiers
        }
        _ => false,
    }
}

/// What an event of the terminal means here, if anything.
pub(super) fn from_terminal(event: termina::Event) -> Option<Event> {
    match event {
        termina::Event::Key(key) if key.kind == KeyEventKind::Release => None,
        termina::Event::Key(key) => Some(Event::Key(key)),
        termina::Event::Mouse(mouse) => Some(Event::Mouse(mouse)),
        termina::Event::Paste(text) => Some(Event::Paste(text)),
        termina::Event::WindowResized(size) => Some(Event::Resize(size.cols, size.rows)),
        // Answers to questions that nobody asked, and a focus that changes nothing.
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use termina::event::{KeyCode, Modifiers, MouseButton};

    fn drag(column: u16) -> Event {
        let kind = MouseEventKind::Drag(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column, row: 0, modifiers: Modifiers::NONE })
    }

    #[cfg(unix)]
    #[test]
    fn a_burst_gives_its_last_event_and_keeps_the_order() {
        let key = Event::Key(KeyCode::Char('x').into());
        let sent = [
            Event::Resize(80, 24),
            Event::Resize(81, 24),
            Event::Resize(82, 25),
            key.clone(),
            key.clone(),
            drag(1),
            drag(2),
            Event::Resize(83, 25),
            drag(3),
            key.clone(),
        ];
        let (source, _feed) = Source::new().unwrap();
        let mut events = Events { source, waiting: sent.into() };
        let wanted =
            [Event::Resize(82, 25), key.clone(), key.clone(), drag(2), Event::Resize(83, 25), drag(3), key];
        assert_eq!(events.wait(), wanted[0]);
        for event in &wanted[1..] {
            assert_eq!(events.ready().as_ref(), Some(event));
        }
        assert_eq!(events.waiting, []);
    }

    #[test]
    fn releases_of_keys_are_no_events() {
        let key = |kind| KeyEvent { kind, ..KeyCode::Char('x').into() };
        for (kind, given) in
            [(KeyEventKind::Press, true), (KeyEventKind::Repeat, true), (KeyEventKind::Release, false)]
        {
            assert_eq!(from_terminal(termina::Event::Key(key(kind))).is_some(), given);
        }
        assert_eq!(from_terminal(termina::Event::FocusOut), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_gone_terminal_is_told_from_other_errors() {
        assert!(is_gone(&io::Error::from_raw_os_error(rustix::io::Errno::IO.raw_os_error())));
        assert!(!is_gone(&io::Error::from_raw_os_error(rustix::io::Errno::NOSPC.raw_os_error())));
        assert!(!is_gone(&io::Error::other("x")));
    }

    #[test]
    fn exit_codes_are_128_and_the_signal() {
        assert_eq!([exit_code(1), exit_code(2), exit_code(15)], [129, 130, 143]);
        assert_eq!(exit_code(HANGUP), 129);
    }
}
