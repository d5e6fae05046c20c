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
        let mut seen = Vec::new();
        for burst in [true, false] {
            let folder = folder();
            let mut pty = start_with(folder.path(), 120, 36, |_| {});
            pty.keys(ways);
            pty.wait_for(shows);
            pty.stable();
            let keys: Vec<&str> = steps.split_inclusive(|c| c == '>' || !steps.contains('>')).collect();
            if burst {
                pty.keys(steps);
            } else {
                for key in keys {
                    pty.keys(key);
                    pty.stable();
                }
            }
            seen.push(pty.stable());
            pty.keys("<C-c>");
            assert_given_back(&mut pty, 0);
        }
        assert_eq!(seen[0], seen[1], "{ways} {steps}");
    }
}
