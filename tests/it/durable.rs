//! The real binary under attack: floods of keys, signals at any moment, blocked output, a full disk.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::support::{self, Pty, modes_left, readable, signal};
use portable_pty::CommandBuilder;
use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_metier");
/// Within which a flood of keys is answered, and a program that is told to end has ended.
const SOON: Duration = Duration::from_secs(10);
/// The same, with the grace that a program in a blocked write is given.
const BLOCKED: Duration = Duration::from_secs(15);

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn spawn(folder: &Path) -> Pty {
    let mut command = CommandBuilder::new(BINARY);
    for name in ["NO_COLOR", "COLORTERM", "COLORFGBG", "LC_ALL", "LC_CTYPE", "METIER_STATE_DIR"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.env("METIER_CONFIG_DIR", folder);
    command.cwd(folder);
    Pty::spawn(command, 100, 30)
}

fn start(folder: &Path) -> Pty {
    let pty = spawn(folder);
    pty.wait_for("metier");
    pty.stable();
    pty
}

fn quit(pty: &mut Pty) {
    pty.keys("<C-c>");
    assert_eq!(pty.end_within(BLOCKED), 0, "{}", pty.contents());
    assert_eq!(modes_left(&pty.raw()), BTreeSet::new());
}

/// An odd number of toggles, so that the last one counts.
#[test]
fn ten_thousand_queued_keys_are_one_save() {
    for (key, file) in [("s", "shortlist.ron"), ("T", "settings.ron")] {
        let folder = folder();
        let mut pty = start(folder.path());
        pty.keys("/32129<Enter>");
        pty.stable();
        let began = Instant::now();
        pty.send(key.repeat(9_999));
        pty.keys("/zzqqzz");
        // The last key of the flood is answered by a frame.
        pty.wait_for("zzqqzz");
        let took = began.elapsed();
        println!("9,999 times {key}: {took:?}");
        assert!(took < SOON, "{key}: {took:?}");
        quit(&mut pty);
        let kept = fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(kept.contains(if key == "s" { "32129" } else { "theme" }), "{kept}");
    }
}

#[test]
fn an_unbracketed_paste_is_searched_for_once_a_burst() {
    let folder = folder();
    let mut pty = start(folder.path());
    let began = Instant::now();
    pty.keys("/");
    pty.send("ask the nurse about night shifts ".repeat(300));
    pty.keys("<C-u>registered nurse");
    pty.wait_for("31301");
    let took = began.elapsed();
    println!("10,000 letters into the search: {took:?}");
    assert!(took < SOON, "{took:?}");
    // Letters of a burst are the text, also where a key stands between them.
    pty.keys("<C-u>lawyex<Backspace>r");
    pty.wait_for("41101");
    quit(&mut pty);
}

/// A list that nobody writes by hand is on the screen all the same, and answered without a terminal.
#[test]
fn a_list_of_a_hundred_thousand_codes_is_shown_in_time() {
    let folder = folder();
    let entries = (0..100_000).map(|n| format!("(code:\"{n:06}\"),")).collect::<Vec<_>>().concat();
    fs::write(folder.path().join("shortlist.ron"), format!("(entries:[{entries}])")).unwrap();
    let began = Instant::now();
    let mut pty = start(folder.path());
    let first = began.elapsed();
    // The door's field would take the digit; Esc leaves it. Read together, the two would be Alt-3.
    // The first one takes away what is said of the codes, which nobody knows.
    pty.keys("<Esc>");
    pty.wait_for("Ctrl-c quit");
    pty.keys("<Esc>");
    pty.wait_for("q quit");
    pty.keys("3");
    pty.wait_for("000001");
    let shown = began.elapsed();
    quit(&mut pty);
    let began = Instant::now();
    let mut command = Command::new(BINARY);
    command.args(["shortlist", "list", "--csv"]).env("METIER_CONFIG_DIR", folder.path());
    let listed = command.output().unwrap();
    println!(
        "100,000 codes: first frame {first:?}, the list {shown:?}, without a terminal {:?}",
        began.elapsed()
    );
    assert_eq!(listed.status.code(), Some(0), "{}", String::from_utf8_lossy(&listed.stderr));
    assert!(first < support::PATIENCE && began.elapsed() < support::PATIENCE);
}

#[test]
fn letters_of_one_burst_are_as_if_each_had_been_typed() {
    let folder = folder();
    let mut pty = start(folder.path());
    pty.send("/32129\rnkeep  this j k q\r3");
    pty.wait_for("keep  this j k q");
    quit(&mut pty);
    let kept = fs::read_to_string(folder.path().join("shortlist.ron")).unwrap();
    assert!(kept.contains("\"keep  this j k q\""), "{kept}");
}

#[test]
fn told_to_end_at_any_moment_of_the_start_it_leaves_the_terminal_clean() {
    for name in ["TERM", "HUP", "INT"] {
        for delay in (0..=30).step_by(2) {
            let folder = folder();
            let mut pty = spawn(folder.path());
            std::thread::sleep(Duration::from_millis(delay));
            pty.signal(name);
            pty.end_within(BLOCKED);
            let raw = pty.raw();
            assert_eq!(modes_left(&raw), BTreeSet::new(), "{name} after {delay} ms: {}", readable(&raw));
            assert!(pty.is_cooked(), "{name} after {delay} ms: raw mode is left");
        }
    }
}

#[test]
fn told_to_end_while_nobody_reads_it_leaves_no_raw_mode() {
    let folder = folder();
    let mut pty = start(folder.path());
    assert!(!pty.is_cooked());
    let pid = pty.pid();
    let took = pty.while_unread(|terminal, child| {
        // Frames until no more fit into the line.
        for _ in 0..40 {
            terminal.write_all(b"\x0c").unwrap();
            terminal.flush().unwrap();
            std::thread::sleep(Duration::from_millis(20));
        }
        signal(pid, "TERM");
        let began = Instant::now();
        while child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < BLOCKED, "it does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
        began.elapsed()
    });
    println!("ended {took:?} after the signal");
    assert!(took > Duration::from_secs(1), "the write was not blocked: {took:?}");
    assert_eq!(pty.end_within(BLOCKED), 143);
    assert!(pty.is_cooked(), "raw mode is left");
}

/// Runs the program where no file may grow over a number of blocks of 512 bytes, as on a full disk.
fn with_full_disk(folder: &Path, blocks: u32, arguments: &str) -> Output {
    // dash counts in 512 bytes and bash in 1,024: both are less than what is to be written.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec {BINARY} {arguments}");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).env("METIER_CONFIG_DIR", folder).env_remove("METIER_STATE_DIR");
    command.current_dir(folder).output().unwrap()
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_full_disk_leaves_what_was_there_and_no_half_file() {
    let folder = folder();
    let list = folder.path().join("shortlist.ron");
    let note = "a long note ".repeat(2_000);
    let text = format!("(entries: [(code: \"32129\", note: \"{note}\")])");
    fs::write(&list, &text).unwrap();
    for arguments in ["shortlist add 21231", "shortlist export list.md", "shortlist --html export list.html"]
    {
        let output = with_full_disk(folder.path(), 8, arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments}: {told}");
        assert!(told.contains("the file would be too large"), "{arguments}: {told}");
        assert_eq!(fs::read_to_string(&list).unwrap(), text, "{arguments}");
        let left = names(folder.path());
        assert!(left.iter().all(|name| name.starts_with("shortlist.")), "{arguments}: {left:?}");
    }
    // A list with a fault is not put aside half either.
    let broken = format!("(entries: [(code: \"32129\", note: \"{note}\"");
    fs::write(&list, &broken).unwrap();
    for _ in 0..3 {
        let mut pty = {
            let script = format!("trap '' XFSZ; ulimit -f 8; exec {BINARY}");
            let mut command = CommandBuilder::new("sh");
            command.args(["-c", &script]);
            command.env("METIER_CONFIG_DIR", folder.path());
            command.env("METIER_STATE_DIR", folder.path().join("state"));
            command.env("LANG", "C.UTF-8");
            command.cwd(folder.path());
            Pty::spawn(command, 200, 30)
        };
        pty.wait_for("metier");
        pty.keys("/21231<Enter>s");
        pty.wait_for("Shortlist (2) !");
        pty.keys("<C-c>");
        assert_eq!(pty.end_within(BLOCKED), 1);
        assert_eq!(fs::read_to_string(&list).unwrap(), broken);
    }
    let left = names(folder.path());
    assert!(left.iter().all(|name| !name.contains("broken") && !name.contains(".tmp")), "{left:?}");
}

/// The export holds the notes of a file that only its owner can read.
#[test]
fn an_export_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let mut pty = start(folder.path());
    pty.keys("/32129<Enter>nnight shifts<Enter>e");
    pty.wait_for("Shortlist written to");
    quit(&mut pty);
    let is_export = |name: &String| name.starts_with("metier-shortlist");
    let exported: Vec<String> = names(folder.path()).into_iter().filter(is_export).collect();
    let ends: Vec<&str> = exported.iter().filter_map(|name| name.rsplit('.').next()).collect();
    assert_eq!(ends, ["html", "md"], "{exported:?}");
    for name in exported {
        let path = folder.path().join(name);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{path:?}");
        assert!(fs::read_to_string(&path).unwrap().contains("night shifts"), "{path:?}");
    }
}
