//! What can happen at the terminal, and what the end of it means for the program.

use super::capabilities::Background;
use std::{io, time::Duration};
use termina::event::{KeyEvent, KeyEventKind, MouseEvent};

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
    use termina::event::KeyCode;

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
