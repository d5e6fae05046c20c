//! Programs in a pseudo-terminal: start, type, wait for what the screen shows, hang up, look at the modes left set.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    io::{Read, Write},
    path::Path,
    process::{Command, Output, Stdio},
    sync::{Arc, Condvar, Mutex},
    thread::JoinHandle,
    time::{Duration, Instant},
};

/// How long anything may take before a test fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// How long a screen must stay the same to be called stable.
const STABLE: Duration = Duration::from_millis(60);

/// Longer than the program waits for the rest of a sequence that was cut.
pub(crate) const CUT: Duration = Duration::from_millis(60);
/// Longer than it waits for the rest of a terminal's answer.
pub(crate) const CUT_ANSWER: Duration = Duration::from_millis(400);

struct Seen {
    raw: Vec<u8>,
    parser: vt100::Parser,
    changed: Instant,
    closing: bool,
    ended: bool,
}

/// A program in a pseudo-terminal of its own, whose session it leads.
pub(crate) struct Pty {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    reader: Option<JoinHandle<()>>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    size: (u16, u16),
}

impl Pty {
    /// Starts a program at a size of columns and rows.
    pub(crate) fn spawn(mut command: CommandBuilder, columns: u16, rows: u16) -> Self {
        if command.get_env("TERM").is_none_or(|term| term == "dumb") {
            command.env("TERM", "xterm-256color");
        }
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().unwrap();
        let seen = Seen {
            raw: Vec::new(),
            parser: vt100::Parser::new(rows, columns, 0),
            changed: Instant::now(),
            closing: false,
            ended: false,
        };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let shared = Arc::clone(&seen);
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 8 * 1024];
            loop {
                let read = output.read(&mut bytes).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                seen.raw.extend_from_slice(&bytes[..read]);
                seen.parser.process(&bytes[..read]);
                seen.changed = Instant::now();
                seen.ended = read == 0 || seen.closing;
                shared.1.notify_all();
                if seen.ended {
                    // Before the lock is let go, so that who sees the end sees the descriptor closed.
                    drop(output);
                    return;
                }
            }
        });
        let writer = Some(pair.master.take_writer().unwrap());
        Self { child, master: Some(pair.master), writer, reader: Some(reader), seen, size: (columns, rows) }
    }

    /// Types bytes as they are.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes.as_ref()).unwrap();
        writer.flush().unwrap();
    }

    /// Types a key string such as `/nurse<Enter>c<C-c>`.
    pub(crate) fn keys(&mut self, keys: &str) {
        self.send(bytes_of(keys));
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.size = (columns, rows);
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows, columns);
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Waits until the screen shows a text.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(&format!("{text:?} on the screen"), |screen, _| screen.contents().contains(text));
    }

    /// Waits until something holds of the screen and of all bytes that came.
    pub(crate) fn wait_until(&self, what: &str, holds: impl Fn(&vt100::Screen, &[u8]) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !holds(seen.parser.screen(), &seen.raw) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero() && !seen.ended,
                "no {what}; the screen:\n{}",
                seen.parser.screen().contents()
            );
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until nothing came for a while, and returns the screen's text.
    pub(crate) fn stable(&self) -> String {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while seen.changed.elapsed() < STABLE && !seen.ended {
            assert!(Instant::now() < end, "the screen never rests:\n{}", seen.parser.screen().contents());
            let left = STABLE.saturating_sub(seen.changed.elapsed());
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        seen.parser.screen().contents()
    }

    /// The screen's text now.
    pub(crate) fn contents(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// A copy of the screen now, with colours and cursor.
    pub(crate) fn screen(&self) -> vt100::Screen {
        self.seen.0.lock().unwrap().parser.screen().clone()
    }

    /// All bytes that came so far.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().raw.clone()
    }

    /// Whether the terminal is in its usual mode, in which lines are edited and echoed.
    pub(crate) fn is_cooked(&self) -> bool {
        let termios = self.master.as_ref().unwrap().get_termios().unwrap();
        let flags = format!("{:?}", termios.local_flags);
        flags.contains("ICANON") && flags.contains("ECHO")
    }

    /// Runs something while nobody reads what the program writes, as in a terminal that hangs.
    pub(crate) fn while_unread<T>(&mut self, run: impl FnOnce(&mut dyn Write, &mut dyn Child) -> T) -> T {
        let _unread = self.seen.0.lock().unwrap();
        run(self.writer.as_mut().unwrap(), self.child.as_mut())
    }

    /// The process that was started.
    pub(crate) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal, such as `TERM`, to the process that was started.
    pub(crate) fn signal(&self, name: &str) {
        signal(self.pid(), name);
    }

    /// Closes the terminal's side of the line, as a closed window does.
    pub(crate) fn hang_up(&mut self) {
        self.seen.0.lock().unwrap().closing = true;
        // The reader holds the line open until one more byte comes: a new size makes the program draw.
        let (columns, rows) = self.size;
        self.resize(columns + 1, rows);
        self.wait_end_of_output();
        drop(self.writer.take());
        drop(self.master.take());
    }

    /// Waits for the program's end, at most `limit`, and returns its exit code (1 when a signal killed it).
    pub(crate) fn end_within(&mut self, limit: Duration) -> u32 {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                if self.master.is_some() {
                    self.wait_end_of_output();
                }
                return status.exit_code();
            }
            assert!(Instant::now() < end, "still running after {limit:?}; the screen:\n{}", self.contents());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn wait_end_of_output(&mut self) {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.ended {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "the output does not end:\n{}", seen.parser.screen().contents());
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        drop(seen);
        self.reader.take().map(JoinHandle::join);
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // A failed test must not leave its program behind.
        drop(self.child.kill());
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// Signals that end the program, and the exit codes that shells give them: 128 and their number.
pub(crate) const ENDING: [(&str, u32); 7] =
    [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("USR1", 138), ("ABRT", 134), ("XCPU", 152)];

/// Sends a signal to a process.
pub(crate) fn signal(pid: u32, name: &str) {
    assert!(Command::new("kill").args([format!("-{name}"), pid.to_string()]).status().unwrap().success());
}

/// The bytes of a key string: `<Enter>`, `<Esc>`, `<Tab>`, `<S-Tab>`, `<Up>`, `<C-x>` and so on; `<lt>` is `<`.
pub(crate) fn bytes_of(keys: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = keys;
    while let Some(at) = rest.find('<') {
        let (plain, from) = rest.split_at(at);
        bytes.extend_from_slice(plain.as_bytes());
        let end = from.find('>').unwrap_or_else(|| panic!("a key is not closed in {keys:?}"));
        let name = &from[1..end];
        let sequence: &[u8] = match name {
            "lt" => b"<",
            "Enter" => b"\r",
            "Esc" => b"\x1b",
            "Tab" => b"\t",
            "S-Tab" => b"\x1b[Z",
            "Space" => b" ",
            "Backspace" => b"\x7f",
            "Delete" => b"\x1b[3~",
            "Up" => b"\x1b[A",
            "Down" => b"\x1b[B",
            "Right" => b"\x1b[C",
            "Left" => b"\x1b[D",
            "Home" => b"\x1b[H",
            "End" => b"\x1b[F",
            "PageUp" => b"\x1b[5~",
            "PageDown" => b"\x1b[6~",
            other => match other.strip_prefix("C-").map(str::as_bytes) {
                Some([letter]) => &[letter & 0x1f],
                _ => panic!("the key <{other}> is not known"),
            },
        };
        bytes.extend_from_slice(sequence);
        rest = &from[end + 1..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// The private modes (`?1049`, `?2004` and so on) that are other than a terminal starts with, at the end of a
/// stream of bytes. The cursor (`?25`) counts while it is hidden.
pub(crate) fn modes_left(raw: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(raw);
    let mut left = BTreeSet::new();
    for part in text.split("\x1b[?").skip(1) {
        let Some(end) = part.find(|c: char| !(c.is_ascii_digit() || c == ';')) else { continue };
        let on = match part[end..].chars().next() {
            Some('h') => true,
            Some('l') => false,
            _ => continue,
        };
        for mode in part[..end].split(';') {
            if on == (mode != "25") {
                left.insert(mode.to_owned());
            } else {
                left.remove(mode);
            }
        }
    }
    left
}

/// What came after the last time that the alternate screen was left.
pub(crate) fn after_the_session(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw).into_owned();
    text.rsplit_once("\x1b[?1049l").map(|(_, after)| after.to_owned()).unwrap_or_default()
}

/// Processor ticks and context switches, over all threads of a process, so far. Linux only.
#[cfg(target_os = "linux")]
pub(crate) fn activity(pid: u32) -> (u64, u64) {
    let (mut ticks, mut switches) = (0, 0);
    for task in std::fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
        let task = task.unwrap().path();
        let stat = std::fs::read_to_string(task.join("stat")).unwrap();
        // The name, in parentheses, may hold anything; user and system time are fields 14 and 15 of proc(5).
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        ticks += fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        for line in std::fs::read_to_string(task.join("status")).unwrap().lines() {
            if let Some(count) = line.strip_prefix("voluntary_ctxt_switches:") {
                switches += count.trim().parse::<u64>().unwrap();
            }
        }
    }
    (ticks, switches)
}

/// Whether a process rests. On a busy machine its threads may still be starting: one of some spans has to be quiet.
#[cfg(target_os = "linux")]
pub(crate) fn is_quiet(pid: u32) -> bool {
    (0..10).any(|_| {
        let before = activity(pid);
        // The span that is measured, not a wait for something.
        std::thread::sleep(Duration::from_millis(300));
        activity(pid) == before
    })
}

/// Waits for a process to end; the most memory that it took, in megabytes, and what it said on standard error.
#[cfg(target_os = "linux")]
pub(crate) fn peak_memory(mut child: std::process::Child) -> (u64, String) {
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(peak.unwrap_or_default());
        std::thread::sleep(Duration::from_millis(1));
    }
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    (most / 1024, told)
}

/// Bytes as a person can read them in a failed test.
pub(crate) fn readable(raw: &[u8]) -> String {
    raw.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{}", byte.escape_ascii()).unwrap();
        text
    })
}

/// Runs a command with the files of a user.
pub(crate) fn metier(user: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).env("METIER_CONFIG_DIR", user).env_remove("METIER_STATE_DIR");
    command.stdin(Stdio::null()).output().unwrap()
}

/// Whether interrupts are ignored here, as in what a shell starts in its background.
pub(crate) fn ignores_interrupts() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 0b10 != 0)
}
