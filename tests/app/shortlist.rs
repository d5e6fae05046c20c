//! The shortlist by keys: saving, notes, order, undo.

use super::*;

#[test]
fn saving_finds_what_was_searched_and_says_so() {
    let mut app = start();
    let effects = press(&mut app, "/prosthetist<Enter>s");
    assert_eq!(effects, [Effect::SaveShortlist]);
    assert_eq!(codes(&app), ["32129"]);
    assert_eq!(app.shared.shortlist.entries()[0].added, "2026-11-22");
    assert!(status(&app).starts_with("32129 saved"), "{}", status(&app));
    assert_eq!(press(&mut app, "s"), [Effect::SaveShortlist]);
    assert!(codes(&app).is_empty());
}

#[test]
fn a_note_saves_as_well_and_esc_leaves_it() {
    let mut app = start();
    let effects = press(&mut app, "/prosthetist<Enter>nask about shifts<Enter>");
    assert_eq!(effects, [Effect::SaveShortlist]);
    assert_eq!(saved(&app), [("32129".to_owned(), "ask about shifts".to_owned())]);
    press(&mut app, "n<Ctrl-u>something else<Esc>");
    assert_eq!(saved(&app)[0].1, "ask about shifts");
    press(&mut app, "n and pay<Enter>");
    assert_eq!(saved(&app)[0].1, "ask about shifts and pay");
}

#[test]
fn the_order_is_made_by_hand() {
    let mut app = after("/32129<Enter>s/32120<Enter>s/32121<Enter>s3");
    assert_eq!(codes(&app), ["32129", "32120", "32121"]);
    press(&mut app, "gJ");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    assert_eq!(code(&app), "32129", "the cursor goes with the entry");
    press(&mut app, "JJJ");
    assert_eq!(codes(&app), ["32120", "32121", "32129"]);
    press(&mut app, "K");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    assert_eq!(press(&mut app, "d"), [Effect::SaveShortlist]);
    assert_eq!(codes(&app), ["32120", "32121"]);
    press(&mut app, "UU");
    assert_eq!(codes(&app), ["32120", "32121", "32129"]);
    press(&mut app, "<Ctrl-r>");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    press(&mut app, "G<Enter>");
    assert_eq!((app.screen, code(&app).as_str()), (Screen::Explore, "32121"));
}

#[test]
fn everything_can_be_undone_to_the_beginning() {
    let mut app = after("/32129<Enter>snone note<Enter>/32120<Enter>s3Jd");
    let end = saved(&app);
    let mut undone = 0;
    while !press(&mut app, "U").is_empty() {
        undone += 1;
    }
    assert!(codes(&app).is_empty());
    assert!(warned(&app), "{}", status(&app));
    for _ in 0..undone {
        assert_eq!(press(&mut app, "<Ctrl-r>"), [Effect::SaveShortlist]);
    }
    assert_eq!(saved(&app), end);
}

#[test]
fn without_an_occupation_nothing_is_saved_and_the_line_says_what_to_do() {
    let mut app = start();
    for keys in ["s", "n", "c", "v", "p"] {
        assert!(press(&mut app, keys).is_empty());
        assert!(warned(&app) && status(&app).contains("hoose"), "{keys}: {}", status(&app));
        assert!(app.overlays.is_empty());
    }
    press(&mut app, "3dJK<Enter>");
    assert!(codes(&app).is_empty());
}

#[test]
fn every_change_of_the_list_is_said() {
    let mut app = after("/32129<Enter>s/32120<Enter>s/32121<Enter>s3");
    press(&mut app, "gJ");
    assert_eq!(status(&app), "32129 is now number 2 of 3.");
    press(&mut app, "K");
    assert_eq!(status(&app), "32129 is now number 1 of 3.");
    assert!(press(&mut app, "K").is_empty());
    assert_eq!(status(&app), "32129 is already the first one.");
    press(&mut app, "d");
    assert_eq!(status(&app), "32129 removed; U brings it back.");
    press(&mut app, "ddd");
    assert_eq!(status(&app), "Nothing is saved yet: there is nothing to remove.");
}

#[test]
fn the_list_is_sorted_by_rating_and_the_hands_order_comes_back() {
    let mut app = after("/32129<Enter>s/32120<Enter>s/00013<Enter>s/32121<Enter>s3g");
    let before = codes(&app);
    assert_eq!(press(&mut app, "o"), [Effect::SaveShortlist]);
    assert_eq!(code(&app), "32129", "the cursor goes with the entry");
    let inputs = app.shared.evidence.rating_inputs(app.shared.settings.place.geo);
    let rating = |code: &String| {
        app.catalog()
            .group(code)
            .and_then(|group| app.shared.rater().sampler().value(inputs, group))
            .unwrap_or(-1.0)
    };
    let ratings: Vec<f32> = codes(&app).iter().map(rating).collect();
    assert!(ratings.windows(2).all(|pair| pair[0] >= pair[1]), "{ratings:?}");
    assert_ne!(codes(&app), before);
    assert!(press(&mut app, "o").is_empty(), "{}", status(&app));
    press(&mut app, "U");
    assert_eq!(codes(&app), before);
    // Other weights, another order: pay alone.
    press(&mut app, "ojj");
    let by_all = codes(&app);
    press(&mut app, "U1/32129<Enter>W<Esc>3");
    app.shared.set_weights(metier::evidence::rating::Weights([0.0, 0.0, 1.0, 0.0, 0.0, 0.0]));
    press(&mut app, "o");
    assert_ne!(codes(&app), by_all);
}

#[test]
fn opening_the_list_asks_for_what_is_on_the_disk() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "3"), [Effect::ReadShortlist]);
}
