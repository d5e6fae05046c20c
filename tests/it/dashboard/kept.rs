//! What people saved, wrote and chose outlasts every end and every other window.

use super::*;

#[test]
fn what_cannot_be_saved_is_marked_tried_again_and_told_at_the_end() {
    let folder = folder();
    // A file stands where the folder should be.
    let path = folder.path().join("file");
    fs::write(&path, "").unwrap();
    let mut pty = start_with(folder.path(), 240, 30, |command| command.env("METIER_CONFIG_DIR", &path));
    pty.keys("<Esc>");
    wait_gone(&pty, "Settings");
    pty.keys("/32129<Enter>s");
    pty.wait_until("a sentence", |screen, _| {
        let last = screen.contents().lines().last().unwrap_or_default().to_owned();
        last.contains("file") && !last.contains("32129 saved;")
    });
    pty.keys("jj");
    pty.wait_for("Shortlist (1) !");
    pty.keys("3");
    pty.wait_for("Your list cannot be read.");
    pty.keys("q");
    assert_given_back(&mut pty, 1);
    assert!(
        after_the_session(&pty.raw()).contains("(code: \"32129\", note: \"\", added: "),
        "{}",
        pty.contents()
    );

    // Made room for, it is kept at the end.
    let mut pty = start_with(folder.path(), 240, 30, |command| command.env("METIER_CONFIG_DIR", &path));
    pty.keys("<Esc>");
    wait_gone(&pty, "Settings");
    pty.stable();
    pty.keys("/32129<Enter>");
    pty.stable();
    pty.keys("s");
    pty.wait_for("Shortlist (1) !");
    fs::remove_file(&path).unwrap();
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    assert!(shortlist(&path).contains("32129"));
}

/// However the program is ended while a note is written, its words are offered again.
#[test]
fn an_open_note_outlasts_the_program() {
    for end in ["HUP", "TERM", "QUIT", "closed", "Ctrl-C"] {
        let folder = folder();
        let mut pty = start(folder.path());
        pty.keys("/32129<Enter>nhalf a note");
        pty.wait_for("half a note");
        match end {
            "Ctrl-C" => pty.keys("<C-c>"),
            "closed" => pty.hang_up(),
            signal => pty.signal(signal),
        }
        match end {
            "closed" => assert_eq!(pty.end_within(SOON), 129),
            "HUP" => assert_given_back(&mut pty, 129),
            "TERM" => assert_given_back(&mut pty, 143),
            "QUIT" => assert_given_back(&mut pty, 131),
            _ => assert_given_back(&mut pty, 0),
        }
        let mut pty = start_with(folder.path(), 120, 30, |_| {});
        pty.wait_for("half a note");
        pty.keys(", whole<Enter>");
        pty.wait_for("Shortlist (1)");
        pty.keys("q");
        assert_given_back(&mut pty, 0);
        assert!(shortlist(folder.path()).contains("half a note, whole"), "{end}");
        let state = fs::read_to_string(folder.path().join("state.ron")).unwrap();
        assert!(!state.contains("draft"), "it is offered once: {state}");
    }
}

#[test]
fn undo_takes_back_nothing_of_another_window_or_hand() {
    let folder = folder();
    let mut first = start_with(folder.path(), 120, 30, |_| {});
    let mut second = start_with(folder.path(), 120, 30, |_| {});
    first.keys("/32129<Enter>s");
    first.wait_for("32129 saved");
    second.keys("/21231<Enter>nimportant<Enter>");
    second.wait_for("together with what another window wrote");
    first.keys("/31301<Enter>s");
    first.wait_for("together with what another window wrote");
    first.keys("U");
    first.wait_for("Undone");
    let kept = shortlist(folder.path());
    assert!(kept.contains("important") && kept.contains("32129") && !kept.contains("31301"), "{kept}");
    fs::write(
        folder.path().join("shortlist.ron"),
        kept.replace("entries: [", "entries: [(code: \"31102\"),"),
    )
    .unwrap();
    first.keys("3");
    first.wait_for("Shortlist (3)");
    first.keys("U");
    first.wait_for("Undone");
    for pty in [&mut first, &mut second] {
        pty.keys("q");
        assert_given_back(pty, 0);
    }
    let kept = shortlist(folder.path());
    assert!(kept.contains("important") && kept.contains("31102") && !kept.contains("32129"), "{kept}");
}

/// Two windows: province in one, language in the other; an option of one run; comments and a fault in config.ron.
#[test]
fn settings_of_two_windows_are_both_kept_and_the_configuration_stays_as_it_is() {
    let folder = folder();
    let config = folder.path().join("config.ron");
    let text = "( // mine\n    unit: \"hour\",\n    mouse: 3,\n)\n";
    fs::write(&config, text).unwrap();
    let mut first = start_with(folder.path(), 120, 30, |_| {});
    let mut second =
        start_with(folder.path(), 120, 30, |command| command.args(["--region", "BC", "--theme", "light"]));
    first.wait_for("Settings");
    first.keys("<Esc>");
    wait_gone(&first, "Settings");
    first.keys("rOntario<Enter>");
    first.wait_for("Ontario");
    second.wait_for("Settings");
    second.keys("<Esc>");
    wait_gone(&second, "Settings");
    second.keys("w");
    second.stable();
    for pty in [&mut first, &mut second] {
        pty.keys("q");
        assert_given_back(pty, 0);
    }
    let kept = fs::read_to_string(folder.path().join("settings.ron")).unwrap();
    assert!(
        kept.contains("region: \"ON\"") && kept.contains("hours: \"usual\"") || kept.contains("unit: "),
        "{kept}"
    );
    assert!(!kept.contains("BC") && !kept.contains("theme"), "an option is for one run: {kept}");
    assert_eq!(fs::read_to_string(&config).unwrap(), text, "config.ron is never written");
}

/// A year later: the list says that newer wages are shown, and one key what they changed; the note is still there.
#[test]
fn scenario_15_one_key_shows_what_a_newer_edition_changed_for_what_is_saved() {
    let folder = folder();
    let own = folder.path();
    let list = r#"(entries: [(code: "32129", note: "ask Marie", added: "2026-01-02"), (code: "32120")])"#;
    fs::write(own.join("shortlist.ron"), list).unwrap();
    let mut pty = start(own);
    pty.keys("S");
    pty.wait_for("No newer wages have been brought in");
    pty.keys("<Esc>q");
    assert_given_back(&mut pty, 0);
    let file = own.join("wages_2026.csv");
    fs::write(&file, crate::edition::a_tenth_higher()).unwrap();
    let brought =
        crate::support::metier(own, &["import", "--kind", "wages", "--file", file.to_str().unwrap()]);
    assert!(brought.status.success());
    let mut pty = start(own);
    pty.keys("3");
    pty.wait_for("Wages of edition 2026 are brought in: S shows what they changed");
    pty.keys("S");
    pty.wait_for("58,400 to 64,200 CAD/year (+10.0 %)");
    pty.wait_for("your note: ask Marie");
    // Nothing is lost by it, and one can go back.
    pty.wait_for("Notes, tags and lists are as they were.");
    pty.keys("<Esc>q");
    assert_given_back(&mut pty, 0);
}
