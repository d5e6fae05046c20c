//! The terminal session in a pseudo-terminal: however the program ends, the terminal is given back whole.
#![cfg(unix)]

use crate::support::{self, Pty, after_the_session, modes_left, readable, signal};
use metier_term::{Event, Events, HANGUP, Session, exit_code, is_gone};
use portable_pty::CommandBuilder;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::widgets::{Paragraph, Widget};
use std::{
    collections::BTreeSet,
    io::{self, Read, Write},
    process::{Command, Stdio},
    time::Duration,
};
use termina::event::{KeyCode, Modifiers};

/// How long the end of a program is waited for; it ends at once, and on a loaded machine later.
const SOON: Duration = Duration::from_secs(30);

// ---- the program that the tests look at: this test program again, playing a part

const PART: &str = "METIER_TEST_PART";

fn arguments() -> [&'static str; 4] {
    ["terminal::a_part_played_as_a_child", "--exact", "--nocapture", "--test-threads=1"]
}

fn program() -> String {
    std::env::current_exe().unwrap().to_str().unwrap().to_owned()
}

/// Not a test of its own: what the tests below start. Without the variable there is nothing to play.
#[test]
fn a_part_played_as_a_child() {
    let Ok(part) = std::env::var(PART) else { return };
    let code = match play(&part) {
        Ok(code) => code,
        Err(error) if is_gone(&error) => exit_code(HANGUP),
        // Where not even this can be written, the terminal is gone, whatever the error was.
        Err(error) if writeln!(io::stderr(), "error: {error}").is_err() => exit_code(HANGUP),
        Err(error) if error.kind() == io::ErrorKind::Unsupported => 2,
        Err(_) => 1,
    };
    std::process::exit(i32::from(code));
}

fn play(part: &str) -> io::Result<u8> {
    let mut events = Events::start()?;
    let mut session = Session::enter(true)?;
    events.watch()?;
    let mut last = String::from("nothing");
    let (mut keys, mut draws, mut on) = (0, 0, true);
    loop {
        draws += 1;
        session.draw(|frame| show(frame, &format!("last {last} | keys {keys} | draws {draws} | ready")))?;
        if part == "deaf" {
            std::thread::park();
        }
        match events.wait() {
            Event::Key(key) => {
                keys += 1;
                last = match key.code {
                    KeyCode::Char(letter) => letter.to_string(),
                    other => format!("{other:?}"),
                };
                while part == "many keys"
                    && let Some(Event::Key(_)) = events.ready()
                {
                    keys += 1;
                }
                match key.code {
                    // What a side of the pseudo-terminal that is closed leaves behind: the end of input, Ctrl-D.
                    _ if key.modifiers.contains(Modifiers::CONTROL) => {}
                    KeyCode::Char('q') => return Ok(0),
                    KeyCode::Char('e') => return Err(io::Error::other("a sentence about the error")),
                    KeyCode::Char('p') => panic!("a message about the panic"),
                    KeyCode::Char('d') => session.draw(|frame| {
                        show(frame, "half a frame");
                        panic!("a panic while drawing")
                    })?,
                    KeyCode::Char('t') => {
                        let thread = std::thread::spawn(|| panic!("a panic on another thread"));
                        drop(thread.join());
                    }
                    KeyCode::Char('m') => {
                        on = !on;
                        session.set_mouse(on)?;
                        last = format!("mouse {on}");
                    }
                    KeyCode::Char('y') => last = format!("{:?}", session.send_to_clipboard("text")?),
                    KeyCode::Char('z') => last = format!("stopped {}", session.suspend()?),
                    _ => {}
                }
            }
            Event::Mouse(mouse) => last = format!("mouse at {} {}", mouse.column, mouse.row),
            Event::Paste(text) => last = format!("paste of {}", text.len()),
            Event::Resize(columns, rows) => last = format!("size {columns} {rows}"),
            Event::Terminate(signal) => return Ok(exit_code(signal)),
            Event::Suspend => last = format!("stopped {}", session.suspend()?),
            Event::Continue => session.resume()?,
            Event::Gone => return Ok(exit_code(HANGUP)),
            _ => {}
        }
    }
}

fn show(buffer: &mut Buffer, text: &str) -> Option<Position> {
    Paragraph::new(text).render(buffer.area, buffer);
    None
}

// ---- starting it

fn start(part: &str) -> Pty {
    let mut command = CommandBuilder::new(program());
    command.args(arguments());
    command.env(PART, part);
    command.env("RUST_BACKTRACE", "0");
    let pty = Pty::spawn(command, 80, 24);
    pty.wait_for("ready");
    pty
}

/// The same below a shell, whose script finds the program's command in `$@`.
fn start_below_shell(script: &str, flags: &str) -> Pty {
    let mut command = CommandBuilder::new("sh");
    command.args([flags, script, "sh", &program()]);
    command.args(arguments());
    command.env(PART, "all");
    let pty = Pty::spawn(command, 80, 24);
    pty.wait_for("ready");
    pty
}

fn all_modes() -> BTreeSet<String> {
    ["1000", "1002", "1006", "1049", "2004", "25"].map(str::to_owned).into()
}

/// Asserts the end: the code in time, every mode undone, nothing drawn on the main screen.
fn assert_given_back(pty: &mut Pty, code: u32) {
    assert_eq!(pty.end_within(SOON), code, "{}", pty.contents());
    let raw = pty.raw();
    assert_eq!(modes_left(&raw), BTreeSet::new(), "{}", readable(&raw));
    assert!(!pty.screen().alternate_screen());
    let after = after_the_session(&raw);
    assert!(!after.contains("\x1b[?2026") && !after.contains("draws"), "{}", readable(&raw));
    assert_eq!(count(&raw, "\x1b[?1049l"), 1, "given back once: {}", readable(&raw));
}

fn count(raw: &[u8], sequence: &str) -> usize {
    String::from_utf8_lossy(raw).matches(sequence).count()
}

// ---- the ends

#[test]
fn quitting_gives_the_terminal_back() {
    let mut pty = start("all");
    assert_eq!(modes_left(&pty.raw()), all_modes());
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn an_error_gives_the_terminal_back_and_is_readable() {
    let mut pty = start("all");
    pty.keys("e");
    assert_given_back(&mut pty, 1);
    assert!(pty.contents().contains("error: a sentence about the error"), "{}", pty.contents());
}

#[test]
fn a_panic_gives_the_terminal_back_before_its_message() {
    let mut pty = start("all");
    pty.keys("p");
    assert_given_back(&mut pty, 101);
    assert!(after_the_session(&pty.raw()).contains("a message about the panic"), "{}", pty.contents());
}

#[test]
fn a_panic_while_drawing_shows_no_half_frame() {
    let mut pty = start("all");
    pty.keys("d");
    assert_given_back(&mut pty, 101);
    assert_eq!(count(&pty.raw(), "half a frame"), 0);
    assert!(pty.contents().contains("a panic while drawing"), "{}", pty.contents());
}

#[test]
fn a_panic_on_another_thread_ends_the_session_too() {
    let mut pty = start("all");
    pty.keys("t");
    // A release does not unwind: there the panic itself is the end.
    let unwinds = cfg!(debug_assertions);
    assert_given_back(&mut pty, if unwinds { 1 } else { 101 });
    let end = pty.contents();
    assert!(end.contains("a panic on another thread"), "{end}");
    assert_eq!(end.contains("error: The terminal has been given back already."), unwinds, "{end}");
}

#[test]
fn signals_give_the_terminal_back_and_end_with_128_and_their_number() {
    for (name, code) in support::ENDING {
        let mut pty = start("all");
        pty.signal(name);
        assert_given_back(&mut pty, code);
    }
}

#[test]
fn a_program_that_hears_nothing_is_ended_all_the_same() {
    let mut pty = start("deaf");
    pty.signal("TERM");
    pty.signal("TERM");
    assert_given_back(&mut pty, 143);
}

#[test]
fn a_vanished_terminal_ends_the_program() {
    let mut pty = start("all");
    pty.hang_up();
    assert_eq!(pty.end_within(SOON), 129);
}

#[test]
fn a_vanished_terminal_ends_the_program_also_where_hangups_are_ignored() {
    let mut pty = start_below_shell("trap '' HUP; exec \"$@\"", "-c");
    pty.signal("HUP");
    pty.keys("x");
    pty.wait_for("last x");
    assert_eq!(modes_left(&pty.raw()), all_modes(), "the ignored signal stays ignored");
    pty.hang_up();
    assert_eq!(pty.end_within(SOON), 129);
}

#[test]
fn a_terminal_that_vanishes_ends_a_deaf_program_too() {
    // It does not draw at a new size, so a shell beside it writes the last byte that the support waits for. Its loop
    // ends with the terminal, or after a while.
    let mut command = CommandBuilder::new("sh");
    let script = "trap '' HUP; (i=0; while [ $i -lt 200 ] && printf . 2>/dev/null; do i=$((i+1)); sleep 0.05; done) & exec \"$@\"";
    command.args(["-c", script, "sh", &program()]);
    command.args(arguments());
    command.env(PART, "deaf");
    let mut pty = Pty::spawn(command, 80, 24);
    pty.wait_for("ready");
    pty.hang_up();
    assert_eq!(pty.end_within(SOON), 129);
}

// ---- stopping and going on

#[test]
fn suspending_gives_the_terminal_to_the_shell_and_takes_it_back() {
    let script = "\"$@\"; stty -a; echo 'in the shell'; read answer; fg >/dev/null; echo \"ended $?\"";
    for how in ["key", "signal"] {
        let mut pty = start_below_shell(script, "-mc");
        if how == "key" {
            pty.keys("z");
        } else {
            let child = Command::new("pgrep").args(["-P", &pty.pid().to_string()]).output().unwrap();
            signal(String::from_utf8_lossy(&child.stdout).trim().parse().unwrap(), "TSTP");
        }
        pty.wait_for("in the shell");
        let raw = pty.raw();
        assert_eq!(modes_left(&raw), BTreeSet::new(), "{how}: {}", readable(&raw));
        let settings = after_the_session(&raw);
        assert!(settings.contains(" icanon") && settings.contains(" echo "), "{how}: {settings}");
        pty.keys("<Enter>");
        pty.wait_for("last stopped true | keys");
        pty.stable();
        assert_eq!(modes_left(&pty.raw()), all_modes(), "{how}");
        pty.keys("x");
        pty.wait_for("last x");
        pty.keys("q");
        assert_eq!(pty.end_within(SOON), 0);
        assert!(pty.contents().contains("ended 0"), "{how}: {}", pty.contents());
        assert_eq!(modes_left(&pty.raw()), BTreeSet::new(), "{how}");
    }
}

#[test]
fn without_a_shell_there_is_nothing_to_stop_for() {
    let mut pty = start("all");
    pty.keys("z");
    pty.wait_for("last stopped false");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn after_a_stop_from_outside_everything_is_set_again() {
    let mut pty = start("all");
    let before = pty.raw().len();
    pty.signal("STOP");
    pty.signal("CONT");
    pty.wait_for("draws 2");
    pty.stable();
    assert_eq!(modes_left(&pty.raw()[before..]), all_modes());
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

// ---- while it runs

#[cfg(target_os = "linux")]
#[test]
fn idle_costs_nothing() {
    let mut pty = start("all");
    pty.stable();
    assert!(support::is_quiet(pty.pid()), "processor ticks or context switches while nothing happens");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn the_first_frame_asks_the_terminal_nothing() {
    let mut pty = start("all");
    let raw = pty.raw();
    let text = String::from_utf8_lossy(&raw).into_owned();
    let session = &text[text.find("\x1b[?1049h").unwrap()..];
    for question in [
        "\x1b[6n",
        "\x1b[5n",
        "\x1b[c",
        "\x1b[0c",
        "\x1b[>",
        "\x1b[?u",
        "$p",
        "\x1b]10;?",
        "\x1b]11;?",
        "\x1bP",
    ] {
        assert!(!session.contains(question), "{}", readable(&raw));
    }
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn every_frame_is_one_synchronized_update() {
    let mut pty = start("all");
    for key in ["x", "w", "v"] {
        pty.keys(key);
        pty.wait_for(&format!("last {key}"));
    }
    pty.wait_for("draws 4");
    let raw = pty.raw();
    let text = String::from_utf8_lossy(&raw).into_owned();
    let frames: Vec<&str> = text.split("\x1b[?2026h").skip(1).collect();
    assert_eq!(frames.len(), 4, "{}", readable(&raw));
    for frame in frames {
        assert!(frame.ends_with("\x1b[?2026l"), "nothing between two frames: {}", frame.escape_debug());
    }
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn mouse_paste_size_and_clipboard() {
    let mut pty = start("all");
    pty.send("\x1b[<0;6;4M");
    pty.wait_for("mouse at 5 3");
    pty.send("\x1b[200~two\nlines\x1b[201~");
    pty.wait_for("paste of 9");
    pty.resize(100, 30);
    pty.wait_for("size 100 30");
    pty.keys("y");
    pty.wait_for("Sent { characters: 4, whole: true }");
    assert_eq!(count(&pty.raw(), "\x1b]52;c;dGV4dA==\x07"), 1);
    pty.keys("m");
    pty.wait_for("mouse false");
    let off: BTreeSet<String> = ["1049", "2004", "25"].map(str::to_owned).into();
    assert_eq!(modes_left(&pty.raw()), off);
    pty.keys("m");
    pty.wait_for("mouse true");
    assert_eq!(modes_left(&pty.raw()), all_modes());
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

/// Sequences that are cut, as tmux hands on Esc and `]` or a slow line a report: the next keys arrive all the same.
#[test]
fn what_is_cut_short_holds_no_key_back() {
    let mut pty = start("all");
    let cut = ["\x1b]", "\x1bP", "\x1bX", "\x1b^", "\x1b_", "\x1b[<0;1;1", "\x1b[?", "\x1b]0;x", "\x1bP1$r"];
    for (letter, cut) in ('A'..).zip(cut) {
        pty.send(cut);
        // The pause is what is tested: a person's next key after a sequence that never ends.
        std::thread::sleep(support::CUT);
        pty.keys(&letter.to_string());
        pty.wait_for(&format!("last {letter} "));
    }
    pty.send("\x1b[200~a paste without an end");
    pty.wait_for("paste of 22");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

/// Every beginning of what terminals send, cut there: the next key arrives, whatever came before it.
#[test]
fn every_beginning_of_a_sequence_lets_the_next_key_through() {
    let whole = [
        "\x1b[<64;100;200M",
        "\x1b[1;5C",
        "\x1b[200",
        "\x1b[27;5;9~",
        "\x1b[97;5u",
        "\x1b[?62;1;2c",
        "\x1b]11;rgb:ffff/ffff/ffff\x07",
        "\x1b]52;c;bWV0aWVy\x1b\\",
        "\x1bP>|tmux 3.4\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1b_Gi=1;OK\x1b\\",
        "\x1bXabc\x1b\\",
        "\x1b^abc\x1b\\",
        "\x1bOP",
    ];
    let cuts: BTreeSet<&str> =
        whole.iter().flat_map(|whole| (1..whole.len()).map(|end| &whole[..end])).collect();
    assert!(cuts.len() >= 100, "{}", cuts.len());
    let mut pty = start("all");
    for (cut, letter) in cuts.iter().zip(('A'..='Z').cycle()) {
        pty.send(cut);
        std::thread::sleep(support::CUT);
        pty.keys(&letter.to_string());
        pty.wait_for(&format!("last {letter} "));
    }
    println!("{} beginnings of sequences, each followed by a key", cuts.len());
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn three_thousand_keys_at_once_all_arrive() {
    let mut pty = start("many keys");
    pty.send("x".repeat(3000));
    pty.wait_for("keys 3000");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn without_a_terminal_it_says_what_to_do_and_sets_nothing() {
    let mut child = Command::new(program())
        .args(arguments())
        .env(PART, "all")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut out, mut told) = (String::new(), String::new());
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(2));
    assert!(
        told.contains("error: metier needs a terminal here. For scripts use `metier show CODE`"),
        "{told}"
    );
    assert!(!out.contains('\x1b') && !told.contains('\x1b'), "{out}{told}");
}
