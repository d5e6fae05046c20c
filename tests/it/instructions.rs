//! Counted instructions of the first frame and of a key, as a ceiling: unlike times they are the same on every machine.
//!
//! Counted by valgrind; where it is missing, the test says so on the terminal and counts nothing, and `.ci/run` says it
//! once more at its end.
#![cfg(target_os = "linux")]

use crate::support::Pty;
use portable_pty::CommandBuilder;
use std::fs;
use std::io::{self, Write};
use std::process::Command;
use std::time::Duration;

/// In millions, about a third over what was counted: start with the first frame and the end, and one key with its frame.
const CEILINGS: (u64, u64) = if cfg!(debug_assertions) { (60, 14) } else { (6, 3) };
/// How many keys are counted together.
const KEYS: usize = 20;

/// Starts the program under valgrind, presses Down some times, and ends it; the instructions of all that.
fn counted(keys: usize) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("state.ron"), "(screen: \"explore\", lens: \"classification\")").unwrap();
    let out = folder.path().join("counted");
    let mut command = CommandBuilder::new("valgrind");
    command.args(["-q", "--tool=callgrind", "--log-file=/dev/null"]);
    command.arg(format!("--callgrind-out-file={}", out.display()));
    command.arg(env!("CARGO_BIN_EXE_metier"));
    for name in ["NO_COLOR", "COLORTERM", "LC_ALL", "METIER_STATE_DIR"] {
        command.env_remove(name);
    }
    command.env("COLORFGBG", "15;0");
    command.env("LANG", "C.UTF-8");
    command.env("METIER_CONFIG_DIR", folder.path());
    command.cwd(folder.path());
    let mut pty = Pty::spawn(command, 80, 24);
    pty.wait_for("q quit");
    for _ in 0..keys {
        let before = pty.raw().len();
        pty.keys("<Down>");
        pty.wait_until("an answer", |_, raw| raw.len() > before);
        pty.stable();
    }
    pty.keys("q");
    assert_eq!(pty.end_within(Duration::from_secs(60)), 0);
    let text = fs::read_to_string(out).unwrap();
    let total =
        text.lines().find_map(|line| line.strip_prefix("totals: ").or(line.strip_prefix("summary: ")));
    total.unwrap().trim().parse().unwrap()
}

#[test]
fn the_first_frame_and_a_key_stay_below_their_counted_instructions() {
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success()) {
        // Straight to the terminal: what a test that passes prints is shown to nobody.
        let said =
            "NOT COUNTED: the ceiling of instructions, as valgrind is missing (apt-get install valgrind)";
        writeln!(io::stderr(), "\n{said}").unwrap();
        return;
    }
    let start = counted(0);
    let keys = counted(KEYS);
    let key = keys.saturating_sub(start) / KEYS as u64;
    let millions = |count: u64| count as f64 / 1e6;
    println!("instructions: first frame {:.2} million, a key {:.2} million", millions(start), millions(key));
    assert!(start > 1_000_000 && key > 10_000, "nothing was counted: {start} and {key}");
    assert!(start < CEILINGS.0 * 1_000_000, "first frame: {start} instructions");
    assert!(key < CEILINGS.1 * 1_000_000, "a key: {key} instructions");
}
