//! Scenario 12: terminals without colour, with an old name, or that can place no text.

use super::*;

/// What is pressed, and what stands then.
const WALK: [(&str, &str); 5] = [
    ("/32129<Enter>", "Getting in"),
    ("[[[", "lowest tenth"),
    ("m", "33109"),
    ("s3", "1 saved"),
    ("?", "type to filter"),
];

/// The screens of the walk, and all bytes that came.
fn walked(change: impl FnOnce(&mut CommandBuilder)) -> (Vec<String>, Vec<u8>) {
    let folder = folder();
    let mut pty = start_with(folder.path(), 80, 24, change);
    let mut screens = Vec::new();
    for (keys, seen) in WALK {
        pty.keys(keys);
        pty.wait_for(seen);
        screens.push(pty.stable());
    }
    pty.keys("<C-c>");
    assert_given_back(&mut pty, 0);
    (screens, pty.raw())
}

/// Whether a stream of bytes sets a colour of letters or ground.
fn is_coloured(raw: &[u8]) -> bool {
    let text = String::from_utf8_lossy(raw);
    text.split("\x1b[").skip(1).any(|part| {
        let end = part.find(|c: char| !(c.is_ascii_digit() || c == ';')).unwrap_or(part.len());
        let numbers = part[..end].split(';').filter_map(|n| n.parse::<u16>().ok());
        part[end..].starts_with('m')
            && numbers.into_iter().any(|n| matches!(n, 30..=38 | 40..=48 | 90..=97 | 100..=107))
    })
}

#[test]
fn scenario_12_without_colour_and_on_an_old_terminal_the_same_words_stand() {
    let (usual, raw) = walked(|_| {});
    assert!(is_coloured(&raw));
    let (plain, raw) = walked(|command| command.env("NO_COLOR", "1"));
    assert!(!is_coloured(&raw), "{}", readable(&raw));
    assert_eq!(plain, usual);
    for term in ["screen", "vt100"] {
        let (old, _) = walked(|command| command.env("TERM", term));
        assert_eq!(old, usual, "{term}");
    }
}

#[test]
fn scenario_12_a_terminal_that_places_no_text_is_told_what_to_do() {
    let folder = folder();
    for (language, told) in [("en", "calls itself dumb"), ("fr", "se dit rudimentaire"), ("ja", "dumb")] {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", "TERM=dumb exec \"$1\" --lang \"$2\"", "sh", BINARY, language]);
        environment(&mut command, folder.path());
        let mut pty = Pty::spawn(command, 240, 24);
        assert_eq!(pty.end_within(SOON), 2);
        let shown = pty.contents();
        assert!(shown.contains(told) && shown.contains("TERM=xterm-256color metier"), "{shown}");
    }
}
