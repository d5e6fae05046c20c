//! The events: keys, mouse, paste, resizes, signals and the terminal's disappearance in one channel, without ticks.

use super::modes;
use crossterm::event::{KeyEvent, KeyEventKind, MouseEvent, MouseEventKind};
use std::{
    cell::RefCell,
    collections::VecDeque,
    io,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

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

/// The source of events. Threads that block feed it; while nothing happens nothing wakes up.
#[derive(Debug)]
pub struct Events {
    receiver: Receiver<Event>,
    /// Events that were taken from the channel while a burst was drained, but do not belong to it.
    waiting: RefCell<VecDeque<Event>>,
}

impl Events {
    /// Starts the threads; from now on the signals TERM, HUP, INT, TSTP and CONT arrive as events. TERM, HUP and
    /// INT that were ignored when the program started stay ignored, as `nohup` wants it (told on Linux only).
    ///
    /// # Errors
    /// When the system gives no thread or no signal handler.
    pub fn start() -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        #[cfg(unix)]
        unix::watch(&sender)?;
        spawn("input", move || read_input(&sender))?;
        Ok(Self { receiver, waiting: RefCell::default() })
    }

    /// The next event; waits for it. Of a burst of resizes or of mouse moves only the last one is given.
    pub fn next(&self) -> Event {
        let first = self.waiting.borrow_mut().pop_front();
        // All senders gone means that nobody reads the terminal any more.
        let first = first.unwrap_or_else(|| self.receiver.recv().unwrap_or(Event::Gone));
        self.last_of_burst(first)
    }

    /// The next event if there is one already, so that a burst is handled before the next frame is drawn.
    pub fn try_next(&self) -> Option<Event> {
        let first = self.take_waiting()?;
        Some(self.last_of_burst(first))
    }

    fn take_waiting(&self) -> Option<Event> {
        let kept = self.waiting.borrow_mut().pop_front();
        kept.or_else(|| self.receiver.try_recv().ok())
    }

    fn last_of_burst(&self, mut event: Event) -> Event {
        while is_superseded(&event) {
            match self.take_waiting() {
                Some(next) if replaces(&event, &next) => event = next,
                Some(other) => {
                    self.waiting.borrow_mut().push_front(other);
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

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

/// Blocks in the terminal's input until the program ends.
fn read_input(sender: &Sender<Event>) {
    // An error that comes again and again means that there is nothing to read from any more.
    const TOO_MANY: u32 = 8;
    let mut failures = 0;
    while failures < TOO_MANY {
        let Ok(read) = crossterm::event::read() else {
            failures += 1;
            continue;
        };
        failures = 0;
        if let Some(event) = from_crossterm(read)
            && sender.send(event).is_err()
        {
            return;
        }
    }
    drop(sender.send(Event::Gone));
}

fn from_crossterm(event: crossterm::event::Event) -> Option<Event> {
    use crossterm::event::Event as Read;
    match event {
        Read::Key(key) if key.kind == KeyEventKind::Release => None,
        Read::Key(key) => Some(Event::Key(key)),
        Read::Mouse(mouse) => Some(Event::Mouse(mouse)),
        Read::Paste(text) => Some(Event::Paste(text)),
        // crossterm listens for new sizes only once its thread reads: one right after the start would be lost.
        // The thread of the signals tells them on Unix.
        Read::Resize(..) if cfg!(unix) => None,
        Read::Resize(columns, rows) => Some(Event::Resize(columns, rows)),
        Read::FocusGained | Read::FocusLost => None,
    }
}

/// Set while the program stops its own process group: the stop signal that comes back to it is its own.
static STOPPING: AtomicBool = AtomicBool::new(false);

#[cfg(unix)]
pub(super) use unix::{has_shell, stop_group};

#[cfg(unix)]
mod unix {
    use super::{
        AtomicBool, Duration, Event, GRACE, HANGUP, Ordering, STOPPING, Sender, exit_code, io, modes, mpsc,
    };
    use super::{spawn, thread};
    use nix::{
        sys::signal::{Signal, kill},
        unistd::{Pid, getppid, getsid},
    };
    use rustix::{
        event::{PollFd, PollFlags, poll},
        termios::tcgetwinsize,
    };
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH},
        iterator::Signals,
    };
    use std::os::fd::{AsFd, OwnedFd};

    /// Starts the threads for the signals and for the terminal's end.
    pub(super) fn watch(sender: &Sender<Event>) -> io::Result<()> {
        let ignored = ignored_at_start();
        let wanted = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH];
        let may_stay_ignored = [SIGTERM, SIGHUP, SIGINT];
        let stays_ignored =
            |signal: i32| may_stay_ignored.contains(&signal) && ignored >> (signal - 1) & 1 == 1;
        let signals = Signals::new(wanted.into_iter().filter(|signal| !stays_ignored(*signal)))?;
        let to_channel = sender.clone();
        spawn("signals", move || pass_signals(signals, &to_channel))?;
        let terminal = io::stdin().as_fd().try_clone_to_owned()?;
        let to_channel = sender.clone();
        spawn("watchdog", move || wait_for_the_end(&terminal, &to_channel))
    }

    /// The signals that are ignored, as a set of bits from signal 1 up; none where the system does not tell.
    fn ignored_at_start() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        line.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
    }

    fn pass_signals(mut signals: Signals, sender: &Sender<Event>) {
        for signal in signals.forever() {
            let event = match signal {
                SIGTSTP if STOPPING.swap(false, Ordering::SeqCst) => continue,
                SIGTSTP => Event::Suspend,
                SIGCONT => Event::Continue,
                SIGWINCH => match tcgetwinsize(io::stdout()) {
                    Ok(size) => Event::Resize(size.ws_col, size.ws_row),
                    Err(_) => continue,
                },
                fatal => {
                    end_after_grace(fatal);
                    Event::Terminate(fatal)
                }
            };
            if sender.send(event).is_err() {
                return;
            }
        }
    }

    /// Waits, without asking for input, until the terminal's other side is closed. crossterm reads on and on then
    /// without an end, and where SIGHUP is ignored nothing else would tell.
    fn wait_for_the_end(terminal: &OwnedFd, sender: &Sender<Event>) {
        loop {
            let mut watched = [PollFd::new(terminal, PollFlags::empty())];
            match poll(&mut watched, None) {
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return,
                Ok(_) => {
                    let [watched] = watched;
                    // A system that cannot watch terminals says so; the other signs have to do there.
                    if watched.revents().contains(PollFlags::NVAL) {
                        return;
                    }
                    end_after_grace(HANGUP);
                    drop(sender.send(Event::Gone));
                    return;
                }
            }
        }
    }

    /// Ends the program itself when it has not ended within [`GRACE`]. A second signal does not wait again.
    fn end_after_grace(signal: i32) {
        static ENDING: AtomicBool = AtomicBool::new(false);
        if ENDING.swap(true, Ordering::SeqCst) {
            return;
        }
        let started = spawn("deadline", move || {
            thread::sleep(GRACE);
            // Giving back writes to the terminal, which may be what the program is stuck in.
            let (done, is_done) = mpsc::channel();
            drop(spawn("give back", move || {
                modes::give_back();
                let _ = done.send(());
            }));
            let _ = is_done.recv_timeout(Duration::from_millis(200));
            std::process::exit(i32::from(exit_code(signal)));
        });
        drop(started);
    }

    /// Whether a parent in the same session could continue the program once it is stopped. A program that is the
    /// first one of its terminal has none, and would stand still for ever.
    ///
    /// In a container, a parent or the leader of a session may live outside and has the number 0 then. rustix takes
    /// that for impossible and panics, so nix is asked; and 0 as a parent must not be asked about, as it would mean
    /// the program itself.
    pub(in super::super) fn has_shell() -> bool {
        let parent = getppid();
        parent.as_raw() > 0 && getsid(Some(parent)).is_ok_and(|session| getsid(None) == Ok(session))
    }

    /// Sends the stop signal to the process group, so that a wrapper which waits for the program (`make`, a
    /// script) stops with it and the shell notices.
    pub(in super::super) fn stop_group() {
        STOPPING.store(true, Ordering::SeqCst);
        // 0 is the group that the program is in.
        if kill(Pid::from_raw(0), Signal::SIGTSTP).is_err() {
            STOPPING.store(false, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyModifiers, MouseButton};

    fn drag(column: u16) -> Event {
        let kind = MouseEventKind::Drag(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column, row: 0, modifiers: KeyModifiers::NONE })
    }

    fn events(sent: &[Event]) -> (Sender<Event>, Events) {
        let (sender, receiver) = mpsc::channel();
        for event in sent {
            sender.send(event.clone()).unwrap();
        }
        (sender, Events { receiver, waiting: RefCell::default() })
    }

    #[test]
    fn a_burst_gives_its_last_event_and_keeps_the_order() {
        let key = Event::Key(KeyEvent::new(KeyCode::Char('x'), KeyModifiers::NONE));
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
        let (sender, events) = events(&sent);
        let wanted =
            [Event::Resize(82, 25), key.clone(), key.clone(), drag(2), Event::Resize(83, 25), drag(3), key];
        assert_eq!(events.next(), wanted[0]);
        for event in &wanted[1..] {
            assert_eq!(events.try_next().as_ref(), Some(event));
        }
        assert_eq!(events.try_next(), None);
        drop(sender);
        assert_eq!(events.next(), Event::Gone);
    }

    #[test]
    fn releases_of_keys_are_no_events() {
        use crossterm::event::Event as Read;
        let key = |kind| KeyEvent::new_with_kind(KeyCode::Char('x'), KeyModifiers::NONE, kind);
        for (kind, given) in
            [(KeyEventKind::Press, true), (KeyEventKind::Repeat, true), (KeyEventKind::Release, false)]
        {
            assert_eq!(from_crossterm(Read::Key(key(kind))).is_some(), given);
        }
        assert_eq!(from_crossterm(Read::FocusLost), None);
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
