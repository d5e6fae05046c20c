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
fn the_list_is_sorted_by_rank_and_the_hands_order_comes_back() {
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
    press(&mut app, "go");
    assert_ne!(codes(&app), by_all);
}

#[test]
fn opening_the_list_asks_for_what_is_on_the_disk() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "3"), [Effect::ReadShortlist]);
}

fn of_lists(app: &App) -> Vec<(String, usize)> {
    app.shared.shortlist.lists().iter().map(|list| (list.name.clone(), list.entries.len())).collect()
}

/// A second plan: made, filled, named anew, compared, put away; undo takes each step back.
#[test]
fn several_lists_have_names_and_are_chosen_by_keys() {
    let mut app = after("/32129<Enter>s3");
    assert!(press(&mut app, "]").is_empty(), "there is one list");
    assert!(status(&app).contains("N makes another one"), "{}", status(&app));
    assert_eq!(press(&mut app, "NPlan B<Enter>"), [Effect::SaveShortlist, Effect::SaveSettings]);
    assert_eq!((app.shared.shortlist.name(), codes(&app).len()), ("Plan B", 0));
    press(&mut app, "/21231<Enter>s/31301<Enter>s3");
    assert_eq!(codes(&app), ["21231", "31301"]);
    assert_eq!(of_lists(&app), [(String::new(), 1), ("Plan B".to_owned(), 2)]);
    // The lists go round, and which one is chosen is kept.
    assert_eq!(press(&mut app, "]"), [Effect::SaveSettings]);
    assert_eq!(codes(&app), ["32129"]);
    press(&mut app, "<Tab>");
    assert_eq!(app.chosen().list, "Plan B");
    // A name that another list has stays in the field until it is another one.
    press(&mut app, "Nplan b<Enter>");
    assert!(matches!(app.overlays.last(), Some(Overlay::Field(_))) && warned(&app), "{}", status(&app));
    press(&mut app, "<Esc>E<Ctrl-u>Ontario<Enter>");
    assert_eq!(app.shared.shortlist.name(), "Ontario");
    // An entry goes to another list with its note.
    press(&mut app, "ncall them<Enter>g>");
    press(&mut app, "<Up><Enter>");
    assert_eq!(of_lists(&app), [(String::new(), 2), ("Ontario".to_owned(), 2)]);
    press(&mut app, "C");
    assert_eq!((app.screen, app.shared.compared.len()), (Screen::Compare, 2));
    // A list with something on it asks first, and no is where the cursor stands.
    press(&mut app, "3x<Enter>");
    assert_eq!(of_lists(&app).len(), 2);
    assert_eq!(press(&mut app, "x<Down><Enter>"), [Effect::SaveShortlist, Effect::SaveSettings]);
    assert_eq!(of_lists(&app), [(String::new(), 2)]);
    press(&mut app, "U");
    assert_eq!((app.shared.shortlist.name(), codes(&app).len()), ("Ontario", 2));
    // One without anything goes at once.
    press(&mut app, "ddx");
    assert_eq!(of_lists(&app), [(String::new(), 2)]);
    // The first one stays, emptied when that is said.
    press(&mut app, "x<Down><Enter>");
    assert_eq!(of_lists(&app), [(String::new(), 0)]);
    press(&mut app, "x");
    assert!(status(&app).contains("The first list stays"), "{}", status(&app));
}

/// What another window did to the lists is nobody's to undo here, and the chosen list stays chosen.
#[test]
fn another_windows_lists_stay() {
    let mut app = after("/32129<Enter>s3Nmine<Enter>/21231<Enter>s3");
    let mut lists = app.shared.shortlist.lists().to_vec();
    lists.insert(1, metier_model::lists::List::new("theirs"));
    lists[2].entries.push(metier::app::shortlist::Entry::new("72200", ""));
    app.take_list(metier::app::SavedList { lists: Some(lists), ..Default::default() });
    assert_eq!(codes(&app), ["21231", "72200"]);
    press(&mut app, "UUU");
    let left = [(String::new(), 0), ("theirs".to_owned(), 0), ("mine".to_owned(), 1)];
    assert_eq!(of_lists(&app), left, "what they saved keeps the list that I made");
}

#[test]
fn columns_are_chosen_ordered_and_sorted_by() {
    use metier::content::saved::ListColumn;
    let mut app = after("/32129<Enter>s/31301<Enter>s/65200<Enter>s/21231<Enter>s3");
    assert_eq!(app.shared.columns.words(), "rank pay ai schooling practice outlook-3 outlook-10 saved");
    // Off with the first, the next one later, another one shown.
    assert_eq!(press(&mut app, "V<Enter>"), [Effect::SaveSettings]);
    press(&mut app, "gl");
    assert_eq!(app.shared.columns.words(), "ai pay schooling practice outlook-3 outlook-10 saved");
    press(&mut app, "G<Space><Esc>");
    assert_eq!(app.shared.columns.all().len(), 8);
    assert_eq!(app.chosen().columns, app.shared.columns);
    press(&mut app, "Vd<Esc>");
    assert_eq!(app.shared.columns, metier::content::saved::Columns::default());
    // By pay, the best first; turned, the last first; U brings the hand's order back.
    let hand = codes(&app);
    press(&mut app, "g<Right><Right>o");
    let pay = |app: &App| -> Vec<f32> {
        let of = |code: &String| {
            let group = app.catalog().group(code).unwrap();
            metier::evidence::pay::median(app.catalog(), group, app.shared.settings.place).unwrap().hourly()
        };
        codes(app).iter().map(of).collect()
    };
    assert!(pay(&app).is_sorted_by(|a, b| a >= b), "{:?}", pay(&app));
    press(&mut app, "O");
    assert!(pay(&app).is_sorted(), "{:?}", pay(&app));
    press(&mut app, "UU");
    assert_eq!(codes(&app), hand);
    // Every column sorts without losing an entry, and its source opens where it has one.
    for (at, column) in ListColumn::ALL.into_iter().enumerate() {
        app.shared.columns = metier::content::saved::Columns::read(ListColumn::TOKENS[at]).unwrap();
        press(&mut app, "<Left><Left><Right>o");
        let mut all = codes(&app);
        all.sort();
        assert_eq!(all, ["21231", "31301", "32129", "65200"]);
        press(&mut app, "i");
        let own = matches!(column, ListColumn::Status | ListColumn::Tags | ListColumn::Saved);
        assert_eq!(app.overlays.is_empty(), own, "{column:?}: {}", status(&app));
        press(&mut app, "<Esc>3");
    }
}

#[test]
fn the_rank_among_the_list_has_a_range_and_opens() {
    let mut app = after("/32129<Enter>s/31301<Enter>s/65200<Enter>s3g<Right>");
    let ranks: Vec<_> = app.derived().ranks().iter().map(|rank| rank.unwrap()).collect();
    assert_eq!(ranks.len(), 3);
    let mut places: Vec<usize> = ranks.iter().map(|rank| rank.at).collect();
    places.sort_unstable();
    assert_eq!(places, [1, 2, 3]);
    assert!(ranks.iter().all(|rank| rank.least <= rank.at && rank.at <= rank.most && rank.most <= 3));
    press(&mut app, "i");
    let Some(Overlay::Reader(page)) = app.overlays.last() else { panic!("{}", status(&app)) };
    let text: String = page.items.iter().map(|item| item.text.reference() + "\n").collect();
    assert!(text.contains("10th to 90th percentile of the places"), "{text}");
    // Other weights, other ranks: pay alone leaves nothing open.
    press(&mut app, "<Esc>");
    app.shared.set_weights(metier::evidence::rating::Weights([1.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
    press(&mut app, "l");
    assert!(app.derived().ranks().iter().flatten().all(|rank| rank.least == rank.most));
}

/// Of three lists the next and the one before are told apart, and round the ends; an entry goes to one of them once.
#[test]
fn three_lists_go_round_in_both_directions() {
    let mut app = after("/32129<Enter>s3NB<Enter>NC<Enter>");
    let name = |app: &App| app.shared.shortlist.name().to_owned();
    for (key, list) in [("]", ""), ("]", "B"), ("]", "C"), ("[", "B"), ("[", ""), ("[", "C"), ("]", "")] {
        assert_eq!(press(&mut app, key), [Effect::SaveSettings], "{key}");
        assert_eq!(name(&app), list, "{key}");
    }
    assert_eq!(press(&mut app, "g><Down><Enter>"), [Effect::SaveShortlist]);
    assert!(status(&app).contains("as well now"), "{}", status(&app));
    assert_eq!(of_lists(&app), [(String::new(), 1), ("B".to_owned(), 1), ("C".to_owned(), 0)]);
    assert!(press(&mut app, "><Down><Enter>").is_empty(), "it is on that list already");
    assert!(status(&app).contains("B already"), "{}", status(&app));
    assert_eq!(of_lists(&app)[1], ("B".to_owned(), 1));
    // What is asked and told of the first list is that it is emptied, of another that it is removed.
    let asked = |app: &App| match app.overlays.last() {
        Some(Overlay::Choice(list)) => {
            list.options.iter().map(|option| option.name.reference()).collect::<Vec<_>>().concat()
        }
        other => panic!("{other:?}"),
    };
    press(&mut app, "x");
    assert!(asked(&app).contains("the list itself stays"), "{}", asked(&app));
    press(&mut app, "<Down><Enter>");
    assert!(status(&app).contains("Nothing is left on"), "{}", status(&app));
    press(&mut app, "]x");
    assert!(asked(&app).contains("Remove “B”"), "{}", asked(&app));
    press(&mut app, "<Down><Enter>");
    assert!(status(&app).contains("B removed"), "{}", status(&app));
    assert_eq!(of_lists(&app), [(String::new(), 0), ("C".to_owned(), 0)]);
}

/// The cursor stands on an entry and on one of its figures or on all of them, within the list; a click goes there, and
/// one on the entry that is chosen opens it.
#[test]
fn the_cursor_keeps_to_the_entries_and_their_figures() {
    use metier::app::target::Target;
    let mut app = after("/32129<Enter>s/32120<Enter>s/32121<Enter>s3g");
    let at = |app: &App| (app.screens.saved.row(), app.screens.saved.column());
    let count = app.shared.columns.all().len();
    press(&mut app, "<Left><Up>");
    assert_eq!(at(&app), (0, 0));
    press(&mut app, &"<Right>".repeat(count + 3));
    press(&mut app, "<Down><Down><Down>");
    assert_eq!(at(&app), (2, count), "the last figure of the last entry");
    press(&mut app, "<Left>");
    assert_eq!(at(&app), (2, count - 1));
    app.click(Target::Column(2));
    assert_eq!((app.screen, at(&app)), (Screen::Shortlist, (2, 3)));
    app.click(Target::Row(1));
    assert_eq!((app.screen, at(&app), code(&app).as_str()), (Screen::Shortlist, (1, 3), "32120"));
    app.click(Target::Row(1));
    assert_eq!((app.screen, code(&app).as_str()), (Screen::Explore, "32120"));
    press(&mut app, "3Gd");
    assert_eq!((at(&app).0, code(&app).as_str()), (1, "32120"), "what stands last now");
}
