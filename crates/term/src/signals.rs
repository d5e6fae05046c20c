//! Signals on Unix: threads that wait for them and for the terminal's end, and the stop of Ctrl-Z.
//!
//! They are threads of their own because the one that draws may be stuck in a write to a terminal that takes nothing.

use super::event::{Event, GRACE, HANGUP, exit_code};
use super::feed::Feed;
use super::modes;
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
use std::{
    io,
    os::fd::{AsFd, OwnedFd},
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

/// Starts the threads for the signals and for the terminal's end.
pub(super) fn watch(feed: &Feed) -> io::Result<()> {
    let ignored = ignored_at_start();
    let wanted = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH];
    let may_stay_ignored = [SIGTERM, SIGHUP, SIGINT];
    let stays_ignored = |signal: i32| may_stay_ignored.contains(&signal) && ignored >> (signal - 1) & 1 == 1;
    let signals = Signals::new(wanted.into_iter().filter(|signal| !stays_ignored(*signal)))?;
    let to_program = feed.clone();
    spawn("signals", move || pass_signals(signals, &to_program))?;
    let terminal = io::stdin().as_fd().try_clone_to_owned()?;
    let to_program = feed.clone();
    spawn("watchdog", move || wait_for_the_end(&terminal, &to_program))
}

/// The signals that are ignored, as a set of bits from signal 1 up; none where the system does not tell.
fn ignored_at_start() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    line.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

fn pass_signals(mut signals: Signals, feed: &Feed) {
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
        if !feed.send(event) {
            return;
        }
    }
}

/// Waits, without asking for input, until the terminal's other side is closed. Where SIGHUP is ignored nothing else
/// would tell a program that is stuck in a write.
fn wait_for_the_end(terminal: &OwnedFd, feed: &Feed) {
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
                feed.send(Event::Gone);
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
