//! Keys that come in one read, as a slow machine or a slow line delivers them.

use super::*;

/// Esc and the key after it are the same bytes as that key with Alt: neither is lost.
#[test]
fn esc_and_a_key_in_one_read_are_both_taken() {
    for (bytes, shows) in [("\x1b3", "Nothing is saved"), ("\x1b?", "Keys"), ("\x1b/weld", "72106")] {
        let folder = folder();
        let mut pty = first_start_with(folder.path(), 80, 24, |_| {});
        pty.send(bytes);
        pty.wait_for(shows);
        pty.keys("<C-c>");
        assert_given_back(&mut pty, 0);
    }
    // Over a screen: the search is closed, and the page is turned.
    let folder = folder();
    let mut pty = start(folder.path());
    pty.keys("/32129<Enter>");
    pty.wait_for("32129 Other medical");
    let first = pty.stable();
    pty.send("/nurse\x1b]");
    pty.wait_until("the next page", |screen, _| {
        let shown = screen.contents();
        !shown.contains("nurse") && shown != first && shown.contains("32129 Other medical")
    });
    pty.send("\x1bq");
    assert_given_back(&mut pty, 0);
}

/// Between keys that are waited for, the frame of the next step is made ahead; what comes in one read is drawn once.
#[test]
fn steps_one_by_one_show_what_a_burst_of_them_shows() {
    let walks = [
        ("/32129<Enter>", "32129 Other medical", "jjjjkjj"),
        ("+", "Occupations", "jjjjjkkj"),
        ("/weld", "72106", "<Down><Down><Down><Up>"),
    ];
    for (ways, shows, steps) in walks {
        let open = |folder: &TempDir| {
            let mut pty = start_with(folder.path(), 120, 36, |_| {});
            pty.keys(ways);
            pty.wait_for(shows);
            pty.stable();
            pty
        };
        let one_by_one = folder();
        let mut pty = open(&one_by_one);
        let mut seen = pty.stable();
        for key in steps.split_inclusive(|c| c == '>' || !steps.contains('>')) {
            pty.keys(key);
            // The marks of synchronized frames are between two screens: what differs is whole.
            pty.wait_until("another screen", |screen, _| screen.contents() != seen);
            seen = pty.stable();
        }
        pty.keys("<C-c>");
        assert_given_back(&mut pty, 0);
        let at_once = folder();
        let mut pty = open(&at_once);
        pty.keys(steps);
        pty.wait_until("what the steps have led to", |screen, _| screen.contents() == seen);
        pty.keys("<C-c>");
        assert_given_back(&mut pty, 0);
    }
}
