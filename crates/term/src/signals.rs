//! Signals on Unix: a thread that waits for them and for the terminal's end, and the stop of Ctrl-Z.
//!
//! It is a thread of its own because the one that draws may be stuck in a write to a terminal that takes nothing.

use super::event::{Event, GRACE, HANGUP, exit_code};
use super::feed::Feed;
use super::modes;
use nix::{
    sys::signal::{Signal, kill},
    unistd::{Pid, getppid, getsid},
};
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    termios::tcgetwinsize,
};
use signal_hook::{
    consts::{
        SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2,
        SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
    },
    iterator::backend::SignalDelivery,
    iterator::exfiltrator::SignalOnly,
};
use std::{
    fs::File,
    io::{self, Read},
    os::fd::{AsFd, OwnedFd},
    os::unix::net::UnixStream,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

/// Set while the program stops its own process group: the stop signal that comes back to it is its own.
static STOPPING: AtomicBool = AtomicBool::new(false);

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

/// The signals as they come in. What comes before somebody looks is kept.
pub(super) type Caught = SignalDelivery<UnixStream, SignalOnly>;

/// Every signal that ends a program which does not listen for it, and can be listened for: each would leave the terminal
/// as the dashboard set it.
const ENDING: [i32; 12] = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
    SIGXFSZ,
];

/// Sets the handlers.
pub(super) fn catch() -> io::Result<Caught> {
    let ignored = ignored_at_start();
    let stays_ignored = |signal: i32| ignored >> (signal - 1) & 1 == 1;
    let ending = ENDING.into_iter().filter(|signal| !stays_ignored(*signal));
    let wanted = ending.chain([SIGTSTP, SIGCONT, SIGWINCH]);
    let (read, write) = UnixStream::pair()?;
    SignalDelivery::with_pipe(read, write, SignalOnly, wanted)
}

/// Starts the thread that passes signals on and watches for the terminal's end.
pub(super) fn watch(caught: Caught, feed: Feed) -> io::Result<()> {
    let terminal = io::stdin().as_fd().try_clone_to_owned()?;
    spawn("watch", move || pass_on(caught, Some(terminal), &feed))
}

/// The signals that are ignored, as a set of bits from signal 1 up; none where the system does not tell.
fn ignored_at_start() -> u64 {
    // The system makes it anew for every read: it is read at once.
    let mut status = Vec::with_capacity(4096);
    let read = File::open("/proc/self/status").and_then(|mut file| file.read_to_end(&mut status));
    let status = read.map(|_| String::from_utf8_lossy(&status)).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    line.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Passes signals on as they come. The terminal is watched, without asking for input, until its other side is closed:
/// where SIGHUP is ignored nothing else would tell a program that is stuck in a write.
fn pass_on(mut caught: Caught, mut terminal: Option<OwnedFd>, feed: &Feed) {
    loop {
        let read = PollFd::new(caught.get_read(), PollFlags::IN);
        let end = match &terminal {
            Some(terminal) => {
                let mut watched = [read, PollFd::new(terminal, PollFlags::empty())];
                poll(&mut watched, None).map(|_| watched[1].revents())
            }
            None => poll(&mut [read], None).map(|_| PollFlags::empty()),
        };
        match end {
            // A system that cannot watch terminals says so; the other signs have to do there.
            Ok(end) if end.contains(PollFlags::NVAL) => terminal = None,
            Ok(end) if !end.is_empty() => {
                terminal = None;
                end_after_grace(HANGUP);
                feed.send(Event::Gone);
            }
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) if terminal.take().is_some() => {}
            Err(_) => return,
        }
        if !caught.pending().all(|signal| event(signal).is_none_or(|event| feed.send(event))) {
            return;
        }
    }
}

/// What a signal means; nothing where it is our own.
fn event(signal: i32) -> Option<Event> {
    match signal {
        SIGTSTP if STOPPING.swap(false, Ordering::SeqCst) => None,
        SIGTSTP => Some(Event::Suspend),
        SIGCONT => Some(Event::Continue),
        SIGWINCH => tcgetwinsize(io::stdout()).ok().map(|size| Event::Resize(size.ws_col, size.ws_row)),
        fatal => {
            end_after_grace(fatal);
            Some(Event::Terminate(fatal))
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
pub(super) fn has_shell() -> bool {
    let parent = getppid();
    parent.as_raw() > 0 && getsid(Some(parent)).is_ok_and(|session| getsid(None) == Ok(session))
}

/// Sends the stop signal to the process group, so that a wrapper which waits for the program (`make`, a
/// script) stops with it and the shell notices.
pub(super) fn stop_group() {
    STOPPING.store(true, Ordering::SeqCst);
    // 0 is the group that the program is in.
    if kill(Pid::from_raw(0), Signal::SIGTSTP).is_err() {
        STOPPING.store(false, Ordering::SeqCst);
    }
}
