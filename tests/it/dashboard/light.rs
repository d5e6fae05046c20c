//! The terminal is asked for its background after the first frame; nobody waits for the answer.

use super::*;

/// Whether the accent of the light theme was ever written.
fn is_light(raw: &[u8]) -> bool {
    ["38;5;25;", "38;5;25m"].iter().any(|colour| String::from_utf8_lossy(raw).contains(colour))
}

fn asked(raw: &[u8]) -> bool {
    String::from_utf8_lossy(raw).contains("\x1b]11;?\x1b\\")
}

#[test]
fn a_terminal_that_says_it_is_light_gets_the_light_theme() {
    for answer in ["\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b]11;rgb:fd/f6/e3\x07"] {
        let folder = folder();
        let mut pty = start(folder.path());
        assert!(asked(&pty.raw()) && !is_light(&pty.raw()));
        pty.send(answer);
        pty.wait_until("the light theme", |_, raw| is_light(raw));
        pty.keys("q");
        assert_given_back(&mut pty, 0);
    }
}

/// Dark, silent, garbled or cut off: the theme stays dark, and every key after it arrives.
#[test]
fn whatever_else_it_answers_the_theme_is_dark_and_keys_arrive() {
    for answer in [
        "",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b]11;white\x07",
        "\x1b]11;rgb:ffff/ffff/ffff/ffff\x07",
        "\x1b]11;rgb:ffff/ff",
        "\x1b]11;",
    ] {
        let folder = folder();
        let mut pty = first_start_with(folder.path(), 80, 24, |_| {});
        pty.send(answer);
        // The pause is what is tested: an answer that never ends is given up before the next key.
        std::thread::sleep(support::CUT_ANSWER);
        pty.keys("welder");
        pty.wait_for("72106");
        assert!(!is_light(&pty.raw()), "{answer:?}");
        pty.keys("<C-c>");
        assert_given_back(&mut pty, 0);
    }
}

#[test]
fn a_theme_that_is_chosen_wins_and_nothing_is_asked() {
    let folder = folder();
    let mut pty = first_start_with(folder.path(), 80, 24, |command| command.args(["--theme", "dark"]));
    pty.send("\x1b]11;rgb:ffff/ffff/ffff\x07");
    pty.keys("welder");
    pty.wait_for("72106");
    assert!(!asked(&pty.raw()) && !is_light(&pty.raw()));
    // What the environment says is believed without a question.
    let pty = start_with(folder.path(), 80, 24, |command| command.env("COLORFGBG", "0;15"));
    assert!(!asked(&pty.raw()) && is_light(&pty.raw()));
}
