//! What is written to the terminal: colours, letters, the mouse, another size.

use super::*;

#[test]
fn no_color_writes_no_colour() {
    let folder = folder();
    let mut pty = start_with(folder.path(), 120, 36, |command| command.env("NO_COLOR", "1"));
    walk(&mut pty);
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let used: Vec<u16> =
        attributes(&pty.raw()).into_iter().filter(|&parameter| is_colour(parameter)).collect();
    assert_eq!(used, Vec::<u16>::new());
    // And with colours there are some, in the same walk.
    let folder = self::folder();
    let mut pty = start_with(folder.path(), 120, 36, |_| {});
    walk(&mut pty);
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    assert!(attributes(&pty.raw()).iter().any(|&parameter| is_colour(parameter)));
}

#[test]
fn sixteen_colours_are_enough() {
    let folder = folder();
    let mut pty = start_with(folder.path(), 120, 36, |command| command.env("TERM", "xterm"));
    walk(&mut pty);
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let raw = pty.raw();
    // Backends write the sixteen as 30-37 and 90-97 or as 38;5;0 to 38;5;15.
    let text = String::from_utf8_lossy(&raw);
    for part in text.split("38;5;").skip(1) {
        let number: u16 = part.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap();
        assert!(number < 16, "colour {number}");
    }
    assert!(attributes(&raw).iter().any(|&parameter| is_colour(parameter)));
}

#[test]
fn ascii_where_the_locale_has_no_more() {
    let folder = folder();
    let mut pty = start_with(folder.path(), 120, 36, |command| command.env("LANG", "C"));
    walk(&mut pty);
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let raw = pty.raw();
    let session = String::from_utf8_lossy(&raw).into_owned();
    let other: BTreeSet<char> = session.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
    assert_eq!(other, BTreeSet::new());
}

#[test]
fn the_mouse_is_taken_let_go_of_and_left_alone() {
    let folder = folder();
    let mut pty = start(folder.path());
    let mouse = |pty: &Pty| modes_left(&pty.raw()).contains("1000");
    assert!(mouse(&pty));
    // A click on the third row of the tree, and a second one that opens it.
    pty.send("\x1b[<0;6;5M\x1b[<0;6;5m");
    pty.wait_for("2 Science, engineering");
    pty.send("\x1b[<0;6;5M\x1b[<0;6;5m");
    pty.wait_for("▾");
    pty.keys("M");
    pty.wait_for("The mouse is the terminal's");
    assert!(!mouse(&pty));
    pty.keys("M");
    pty.wait_for("The mouse is metier's again");
    assert!(mouse(&pty));
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let mut pty = start_with(folder.path(), 80, 24, |command| command.arg("--no-mouse"));
    assert!(!mouse(&pty));
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn a_new_size_is_drawn_at_once() {
    let folder = folder();
    let mut pty = start(folder.path());
    pty.keys("/32129<Enter>");
    pty.wait_for("Overview Duties");
    for (columns, rows, holds) in [
        (120, 36, "AI impact"),
        (40, 12, "Overview"),
        (30, 8, "metier needs 40x10"),
        (200, 60, "Pay by experience"),
    ] {
        pty.resize(columns, rows);
        pty.wait_for(holds);
    }
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}
