//! Which modes of the terminal are set, so that each is undone exactly once, and the one writer to it.

use std::{
    io::{self, Write},
    sync::atomic::{AtomicBool, AtomicU8, Ordering},
};

/// Raw mode.
pub(super) const RAW: u8 = 1;
/// The alternate screen.
pub(super) const SCREEN: u8 = 1 << 1;
/// The cursor is hidden.
pub(super) const CURSOR: u8 = 1 << 2;
/// Mouse reports.
pub(super) const MOUSE: u8 = 1 << 3;
/// Bracketed paste.
pub(super) const PASTE: u8 = 1 << 4;

pub(super) const SCREEN_ON: &str = "\x1b[?1049h";
pub(super) const CURSOR_OFF: &str = "\x1b[?25l";
/// Clicks, drags and the wheel, with coordinates of any size. Plain motion (?1003) is not asked for: it would wake
/// the program for every cell that the mouse crosses.
pub(super) const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
pub(super) const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";
pub(super) const PASTE_ON: &str = "\x1b[?2004h";
/// A frame is shown at once, where the terminal knows synchronized updates; others ignore it.
pub(super) const FRAME_BEGIN: &str = "\x1b[?2026h";
pub(super) const FRAME_END: &str = "\x1b[?2026l";

// A process has one terminal, and whoever gives it back (the session's end, a panic on any thread, the thread that
// ends a stuck program) must know what is set and do it only once. This is the only state outside of values.
static SET: AtomicU8 = AtomicU8::new(0);
static HELD: AtomicBool = AtomicBool::new(false);

/// Notes that modes are about to be set. Before, not after: a signal in between must undo them.
pub(super) fn note(modes: u8) {
    SET.fetch_or(modes, Ordering::SeqCst);
}

/// Notes that modes are undone.
pub(super) fn forget(modes: u8) {
    SET.fetch_and(!modes, Ordering::SeqCst);
}

/// The modes that are set.
pub(super) fn set() -> u8 {
    SET.load(Ordering::SeqCst)
}

/// Whether flushes wait, because a frame is being put together.
pub(super) fn hold(held: bool) {
    HELD.store(held, Ordering::SeqCst);
}

/// Undoes every mode that is set, in one write, and leaves the terminal as it was found. A second call, also on
/// another thread, finds nothing to do. It never fails: each step is tried whatever became of the one before.
pub(super) fn give_back() {
    let modes = SET.swap(0, Ordering::SeqCst);
    hold(false);
    if modes == 0 {
        return;
    }
    // First, as it waits for nothing: the write may be to a terminal that takes nothing any more.
    if modes & RAW != 0 {
        drop(crossterm::terminal::disable_raw_mode());
    }
    let mut text = String::new();
    let mut undo = |mode, sequence| {
        if modes & mode != 0 {
            text.push_str(sequence);
        }
    };
    // A frame may be half sent, and colours may be on.
    undo(SCREEN, "\x1b[?2026l\x1b[0m");
    undo(MOUSE, MOUSE_OFF);
    undo(PASTE, "\x1b[?2004l");
    undo(SCREEN, "\x1b[?1049l");
    undo(CURSOR, "\x1b[?25h");
    if let Ok(mut terminal) = sink() {
        drop(write_whole(&mut terminal, text.as_bytes()));
    }
}

/// The terminal itself, without a buffer and without the lock of the standard output, so that a panicking thread
/// can write while another one is stuck.
#[cfg(unix)]
fn sink() -> io::Result<std::fs::File> {
    use std::os::fd::AsFd;
    Ok(std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

#[cfg(not(unix))]
fn sink() -> io::Result<io::Stdout> {
    Ok(io::stdout())
}

/// Writes all of it, also to a terminal that another program made non-blocking.
fn write_whole<W: Write>(terminal: &mut W, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match terminal.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => wait_until_writable()?,
            Err(error) => return Err(error),
        }
    }
    terminal.flush()
}

#[cfg(unix)]
fn wait_until_writable() -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    let stdout = io::stdout();
    match poll(&mut [PollFd::new(&stdout, PollFlags::OUT)], None) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn wait_until_writable() -> io::Result<()> {
    std::thread::yield_now();
    Ok(())
}

/// The buffered writer to the terminal: a frame is collected and sent in one write. What is left in it when the
/// terminal has been given back is thrown away, so that half a frame never reaches the main screen.
#[derive(Debug)]
pub struct Output {
    #[cfg(unix)]
    terminal: std::fs::File,
    #[cfg(not(unix))]
    terminal: io::Stdout,
    buffer: Vec<u8>,
}

impl Output {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { terminal: sink()?, buffer: Vec::with_capacity(16 * 1024) })
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if set() & SCREEN == 0 {
            self.buffer.clear();
            return Ok(());
        }
        if HELD.load(Ordering::SeqCst) || self.buffer.is_empty() {
            return Ok(());
        }
        let written = write_whole(&mut self.terminal, &self.buffer);
        self.buffer.clear();
        written
    }
}
