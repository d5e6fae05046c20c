//! Search, palette and help by keys.

use metier_words::{Language, Locale, Text};

use super::*;

#[test]
fn search_follows_each_letter_and_enter_opens_the_hit() {
    let mut app = start();
    press(&mut app, "/");
    assert!(hits(&app).is_empty());
    let mut before = Vec::new();
    for letter in ["p", "r", "o", "s", "t", "h"] {
        press(&mut app, letter);
        assert!(!hits(&app).is_empty());
        assert_ne!(hits(&app), before, "after {letter}");
        before = hits(&app);
    }
    let second = hits(&app)[1].clone();
    press(&mut app, "<Down><Enter>");
    assert_eq!((code(&app), app.screens.explore.pane, app.overlays.len()), (second.code, Pane::Detail, 0));
    press(&mut app, "/zzzzqqqqxx<Enter>");
    // What was typed stays, to be changed.
    let typed = match app.overlays.last() {
        Some(Overlay::Search(search)) => search.input.text(),
        other => panic!("{other:?}"),
    };
    assert!(warned(&app) && typed == "zzzzqqqqxx", "{typed}: {}", status(&app));
    press(&mut app, "<Esc>");
    assert!(app.overlays.is_empty());
    press(&mut app, "/321<Esc>");
    assert!(app.overlays.is_empty());
}

#[test]
fn a_hit_is_saved_without_leaving_the_search() {
    let mut app = start();
    assert_eq!(press(&mut app, "/prosthetist<Ctrl-s>"), [Effect::SaveShortlist]);
    assert_eq!((codes(&app), app.overlays.len()), (vec!["32129".to_owned()], 1));
}

#[test]
fn what_is_pasted_is_looked_for() {
    let mut app = start();
    assert!(app.paste("électricienne\n").is_empty());
    assert!(hits(&app).iter().take(5).any(|hit| hit.code == "72200"));
    press(&mut app, "<Esc>?");
    assert!(app.paste("text").is_empty());
    let [Overlay::Help(help)] = app.overlays.as_slice() else { panic!("no help") };
    assert_eq!(help.input.text(), "text");
}

#[test]
fn every_command_is_found_in_the_palette_by_its_name() {
    for spec in COMMANDS.iter().filter(|spec| spec.command != Command::ForceQuit && !spec.context.is_over()) {
        let title = |language| Text::from(spec.title.clone()).say(&Locale::new(language));
        let names = Language::ALL.map(|language| (language, title(language)));
        for (language, name) in names.into_iter().chain([(Language::En, spec.id.to_owned())]) {
            let mut app = start();
            app.shared.settings = app.shared.settings.speaking(language);
            press(&mut app, ":");
            app.paste(&name);
            match app.overlays.last() {
                Some(Overlay::Palette(Palette { found, .. })) => {
                    assert!(found.iter().any(|row| row.command() == Some(spec.command)), "{name}");
                }
                other => panic!("{other:?}"),
            }
        }
    }
    let mut app = after("/32129<Enter>:");
    app.paste("put the occupation on the shortlist");
    assert_eq!(press(&mut app, "<Enter>"), [Effect::SaveShortlist]);
}

#[test]
fn help_has_every_command_in_groups_those_of_here_first() {
    for (keys, here) in [("", "tree"), ("2", "comparison"), ("3", "shortlist"), ("4", "map")] {
        let app = after(&format!("{keys}?"));
        let Some(Overlay::Help(help)) = app.overlays.last() else { panic!("no help") };
        assert_eq!(help.count(), COMMANDS.len());
        if COMMANDS.iter().any(|spec| spec.context == app.context()) {
            let first = help.groups[0].0.reference();
            assert!(first.starts_with("Here: ") && first.to_lowercase().contains(here), "{first}");
        }
    }
    let mut app = after("?jjjkG");
    let Some(Overlay::Help(help)) = app.overlays.last() else { panic!("no help") };
    assert_eq!(help.cursor, COMMANDS.len() - 1);
    press(&mut app, "?");
    assert!(app.overlays.is_empty());
    assert!(after("?q").overlays.is_empty());
}

#[test]
fn what_is_typed_into_the_help_filters_it_and_enter_does_it() {
    let commands = |app: &App| match app.overlays.last() {
        Some(Overlay::Help(help)) => {
            help.groups.iter().flat_map(|(_, commands)| commands).copied().collect::<Vec<_>>()
        }
        other => panic!("no help but {other:?}"),
    };
    let mut app = after("/32129<Enter>?shortlist");
    let found = commands(&app);
    assert!(found.contains(&Command::Save) && !found.contains(&Command::Region), "{found:?}");
    // Letters that move are typed after the key of the search.
    let app_quit = after("?/quit");
    assert!(commands(&app_quit).contains(&Command::Quit));
    while commands(&app).first() != Some(&Command::Save) {
        press(&mut app, "<Backspace>");
        if commands(&app).len() == COMMANDS.len() {
            break;
        }
    }
    press(&mut app, "<Esc>?");
    app.paste("put the occupation on the shortlist");
    assert_eq!(press(&mut app, "<Enter>"), [Effect::SaveShortlist]);
    // A key of another place is not done but told.
    let mut app = after("?");
    app.paste("differences are measured against");
    if commands(&app).contains(&Command::Baseline) {
        press(&mut app, "<Enter>");
        assert!(status(&app).contains("elsewhere"), "{}", status(&app));
    }
}

#[test]
fn the_palette_goes_to_pages_occupations_places_colours_and_languages() {
    let mut app = after("/32129<Enter>:immigr<Enter>");
    assert_eq!(app.screens.explore.page(), Page::Immigration);
    press(&mut app, ":72200<Enter>");
    assert_eq!(code(&app), "72200");
    press(&mut app, ":prosthetist<Enter>");
    assert_eq!(code(&app), "32129");
    assert_eq!(press(&mut app, ":manitoba<Enter>"), [Effect::SaveSettings]);
    assert_eq!(app.shared.settings.place.geo.code(), "MB");
    press(&mut app, ":on<Enter>");
    assert_eq!(app.shared.settings.place.geo.code(), "ON");
    assert_eq!(press(&mut app, ":high contrast<Enter>"), [Effect::SaveSettings, Effect::Redraw]);
    assert_eq!(app.shared.theme, ThemeName::Contrast);
    press(&mut app, ":");
    app.paste("fr");
    press(&mut app, "<Enter>");
    assert_eq!(app.shared.settings.lang, Lang::Fr);
}

#[test]
fn what_the_palette_did_most_comes_first_also_after_a_restart() {
    let first = |app: &mut App| {
        press(app, ":");
        let found = match app.overlays.last() {
            Some(Overlay::Palette(Palette { found, .. })) => found.first().map(|entry| entry.goal),
            other => panic!("{other:?}"),
        };
        press(app, "<Esc>");
        found
    };
    let mut app = start();
    assert_ne!(first(&mut app), Some(Goal::Command(Command::ExpandAll)));
    press(&mut app, ":expand-all<Enter>:expand-all<Enter>:undo<Enter>");
    assert_eq!(first(&mut app), Some(Goal::Command(Command::ExpandAll)));
    let state = app.state();
    assert_eq!(state.used.get("expand-all"), Some(&2));
    let mut again = start();
    again.take_up(&state);
    assert_eq!(first(&mut again), Some(Goal::Command(Command::ExpandAll)));
}

#[test]
fn several_hits_are_marked_then_compared_or_saved_with_one_key() {
    let marked = |app: &App| match app.overlays.last() {
        Some(Overlay::Search(search)) => search.marked.len(),
        other => panic!("{other:?}"),
    };
    let mut app = after("/prosth<Tab><Tab>");
    assert_eq!(marked(&app), 2);
    // The marks stay while one looks for something else, and a second time takes one away.
    press(&mut app, "<Ctrl-u>welder<Tab><Up><Tab>");
    assert_eq!(marked(&app), 2);
    press(&mut app, "<Up><Tab>");
    assert_eq!(marked(&app), 3);
    press(&mut app, "<Ctrl-o>");
    assert_eq!((app.screen, app.shared.compared.len(), app.overlays.len()), (Screen::Compare, 3, 0));
    let mut app = after("/prosth<Tab><Tab><Ctrl-s>");
    assert_eq!(codes(&app).len(), 2);
    // Without a mark the keys mean the hit under the cursor.
    press(&mut app, "<Esc>/welder<Ctrl-o>");
    assert_eq!((app.screen, app.shared.compared.len()), (Screen::Compare, 1));
    // A class above the unit groups is not marked, and that is said.
    let mut app = after("/321<Tab>");
    assert_eq!(marked(&app), 0);
    assert!(status(&app).contains("occupations"), "{}", status(&app));
    press(&mut app, "<Ctrl-s>");
    assert!(codes(&app).is_empty());
}

#[test]
fn the_hit_under_the_cursor_is_previewed_with_what_it_answers_at_sight() {
    let labels = |app: &App| -> Vec<String> {
        app.derived().preview().iter().map(|item| item.label.reference()).collect()
    };
    let mut app = after("/prosth");
    let first = labels(&app);
    assert!(first.iter().any(|label| label.contains("Pay") || label.contains("pay")), "{first:?}");
    // A key of the screens is a letter of the field here, so that none is named.
    let named: Vec<String> = app.derived().preview().iter().map(|item| item.tail.reference()).collect();
    assert!(named.len() > 5 && named.iter().all(String::is_empty), "{named:?}");
    let text = |app: &App| app.derived().preview()[0].text.reference();
    let before = text(&app);
    press(&mut app, "<Down>");
    assert_ne!(text(&app), before);
    press(&mut app, "<Esc>");
    assert!(app.derived().preview().is_empty());
    // A class shows its unit groups.
    let app = after("/321");
    assert!(app.derived().preview().iter().any(|item| item.link.is_some()));
}

#[test]
fn an_offer_shows_the_duties_that_match_of_how_many() {
    let mut app = start();
    app.paste(
        "Prosthetist\nYou make and fit artificial limbs and braces.\nYou take measurements and moulds of the limb.",
    );
    let hits = hits(&app);
    let first = hits[0].offer.as_deref().unwrap();
    assert_eq!(hits[0].code, "32129");
    assert!(first.spoken > 0 && first.spoken < first.all, "{first:?}");
    let Some(Overlay::Search(search)) = app.overlays.last() else { panic!("no search") };
    assert!(search.is_offer());
}

#[test]
fn a_name_comes_before_a_description_in_the_palette() {
    let first = |language, typed: &str| {
        let mut app = start();
        app.shared.settings = app.shared.settings.speaking(language);
        press(&mut app, &format!(":{typed}"));
        match app.overlays.last() {
            Some(Overlay::Palette(Palette { found, .. })) => found.first().and_then(PaletteEntry::command),
            other => panic!("{other:?}"),
        }
    };
    for typed in ["SÉLECTION", "selection"] {
        assert_eq!(first(Language::Fr, typed), Some(Command::ShortlistScreen), "{typed}");
    }
    assert_eq!(first(Language::Ja, "地図"), Some(Command::Map));
    for (typed, command) in [
        ("language", Command::Language),
        ("lang", Command::Language),
        ("ex", Command::Explore),
        ("expo", Command::Export),
        ("next tab", Command::NextTab),
        ("tab next", Command::NextTab),
        ("minimum", Command::Quit),
    ] {
        let expected = (typed != "minimum").then_some(command);
        assert_eq!(first(Language::En, typed), expected, "{typed}");
    }
    assert_eq!(press(&mut start(), ":language<Enter>"), [Effect::SaveSettings]);
}

#[test]
fn a_wrong_code_and_an_unknown_word_are_answered_in_one_sentence_each() {
    let said = status(&after("#99999<Enter>"));
    assert!(said.starts_with("99999 is no code of NOC 2021, 2016 or 2011."), "{said}");
    assert_eq!(status(&after("#cook<Enter>")), "No code cook: one to five digits, for example 32129.");
    let said = status(&after("/zzzzqqqqxx<Enter>"));
    assert!(said.starts_with("Nothing found for \"zzzzqqqqxx\": try fewer letters"), "{said}");
    assert!(status(&after("/<Enter>")).is_empty() && status(&after("#<Enter>")).is_empty());
}

#[test]
fn codes_of_other_editions_and_spellings_go_to_what_they_became() {
    for (typed, codes) in [
        ("6322", &["63200"] as &[&str]),
        ("2173", &["21231", "21211"]),
        ("29-1141.00", &["31301"]),
        ("NOC21231", &["21231"]),
        ("21 231", &["21231"]),
        ("32129.03", &["32129"]),
    ] {
        let mut app = after("#");
        app.paste(typed);
        let found: Vec<String> = hits(&app).iter().map(|hit| hit.code.clone()).collect();
        assert!(codes.iter().all(|code| found.iter().any(|own| own == code)), "{typed}: {found:?}");
        // A code that is a class of today and was a unit group of 2016 shows both, the class first.
        let first = if typed == "6322" { typed } else { codes[0] };
        assert!(found[0] == first && (first != typed || found[1] == codes[0]), "{typed}: {found:?}");
        press(&mut app, "<Enter>");
        assert!(app.overlays.is_empty() && !warned(&app), "{typed}");
    }
}

#[test]
fn what_was_looked_at_last_comes_first_among_equals() {
    // Names that several unit groups have; which of them answer alike moves with the trained table, some do.
    let order = |app: &App<'_>| hits(app).iter().take(2).map(|hit| hit.code.clone()).collect::<Vec<_>>();
    let mut moved = 0;
    let names = "laborer helper inspector deckhand grinder trimmer packer bender assembler resident appraiser loader \
                 sorter tester fitter aide attendant coordinator cutter finisher setter mixer feeder porter runner \
                 tutor checker weigher stacker tender operator technician supervisor laundress groom caretaker";
    for name in names.split(' ').filter(|name| !name.is_empty()) {
        let mut app = start();
        press(&mut app, "/");
        app.paste(name);
        let before = order(&app);
        press(&mut app, &format!("<Esc>#{}<Enter>#32129<Enter>/", before[1]));
        app.paste(name);
        let after = order(&app);
        assert!(after == before || after == [before[1].as_str(), before[0].as_str()], "{name}: {after:?}");
        moved += usize::from(after != before);
    }
    assert!(moved > 0, "none of the names has two unit groups that answer it alike");
}

#[test]
fn a_hit_by_meaning_names_its_words_and_a_guess_is_called_one() {
    let mut app = start();
    press(&mut app, "/");
    app.paste("work with animals");
    let whys = |app: &App| -> Vec<String> {
        hits(app).iter().filter_map(|hit| Some(hit.why.first()?.reference())).collect()
    };
    let of_titles = whys(&app);
    assert!(
        of_titles
            .iter()
            .any(|why| why.starts_with("the title has “animal” for “animals”") && why.contains("right in")),
        "{of_titles:?}"
    );
    assert!(of_titles.iter().any(|why| why.contains("a guess, right in")), "{of_titles:?}");
    // What was read from everyday words claims no chance.
    let mut app = start();
    press(&mut app, "/");
    app.paste("someone who fixes computers");
    let everyday = whys(&app);
    assert!(everyday.iter().any(|why| why.contains("” for “fixes”")), "{everyday:?}");
    assert!(
        everyday.iter().all(|why| why.ends_with("a guess from everyday words") && !why.contains("right in")),
        "{everyday:?}"
    );
}

/// Scenario 20: opened by a code of another edition, the page says below what the code was, with all that it became.
#[test]
fn opened_by_an_old_code_the_screen_says_what_the_code_is_today() {
    for (keys, said) in [
        ("#2173<Enter>", &["2173 of NOC 2016", "21231", "21211"][..]),
        ("/2173<Down><Enter>", &["2173 of NOC 2016", "21231", "21211"]),
        ("#6322<Enter>", &["6322 of NOC 2016", "63200 Cooks"]),
        ("/CNP 3413<Enter>", &["3413 of NOC 2016", "33102 Nurse aides"]),
        ("/29-1141.00<Enter>", &["29-1141.00 of SOC 2018", "31301", "31300"]),
    ] {
        let app = after(keys);
        assert!(app.overlays.is_empty(), "{keys}");
        for part in said {
            assert!(status(&app).contains(part), "{keys}: {}", status(&app));
        }
    }
    assert!(!status(&after("#32129<Enter>")).contains("today"));
}
