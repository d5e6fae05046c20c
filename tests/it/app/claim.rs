//! A figure of pay that somebody names: read as it is typed, held against what is published here and in Canada.

use metier::app::overlay::ClaimCheck;

use super::*;

fn claim(app: &App) -> String {
    let Some(Overlay::Claim(ClaimCheck { items, .. })) = app.overlays.last() else {
        panic!("{}", status(app))
    };
    let line = |item: &Item| format!("{}: {}\n", item.label.reference(), item.text.reference());
    items.iter().map(line).collect()
}

/// Scenarios 5 and 25, where the place has no figure of its own: only Canada answers, and it is said.
#[test]
fn scenario_25_eighty_five_thousand_where_only_canada_has_a_figure() {
    let mut app = after("rMB<Enter>/32129<Enter>$");
    assert!(claim(&app).contains("Type what somebody says"));
    press(&mut app, "85,000");
    let said = claim(&app);
    assert!(said.contains("85,000 CAD a year is 40.76 an hour at 40 hours a week"), "{said}");
    assert!(said.contains("The table of wages has no figure for Manitoba"), "{said}");
    assert!(said.contains("above the top tenth (83,400): fewer than 10 of 100"), "{said}");
    assert!(said.contains("67,800 to 83,400 (worked out): the figure is above that"), "{said}");
    // Another way to say the same, and one that is within.
    for typed in ["85 k", "85 000 $ par an", "40.76/h"] {
        let mut app = after(&format!("rMB<Enter>/32129<Enter>${typed}"));
        assert!(claim(&app).contains("above the top tenth"), "{typed}: {}", claim(&app));
        press(&mut app, "<Ctrl-u>60000");
        assert!(claim(&app).contains("between the middle (58,400) and the top tenth"), "{}", claim(&app));
    }
    press(&mut app, "<Ctrl-u>nonsense");
    assert!(claim(&app).contains("\"nonsense\" is neither a number nor a word of pay"));
    // A letter too many is not passed over: it may have been another figure.
    press(&mut app, "<Ctrl-u>85000P");
    assert!(claim(&app).contains("\"p\" is neither a number nor a word of pay"), "{}", claim(&app));
    press(&mut app, "<Ctrl-u>1 2 3");
    assert!(claim(&app).contains("is no figure of pay"));
    press(&mut app, "<Esc>");
    assert!(app.overlays.is_empty());
}

/// A figure is held against both where both are published.
#[test]
fn scenario_5_here_and_in_canada() {
    let mut app = after("rBC<Enter>/32129<Enter>$75-95k");
    let said = claim(&app);
    assert!(said.contains("British Columbia, what is published"), "{said}");
    assert!(said.contains("Canada, what is published"), "{said}");
    assert!(said.contains("above the top tenth of British Columbia"), "{said}");
    // What cannot be read is still to be mended; else the page of pay says the rest, and by its key the sources.
    press(&mut app, "x<Enter>");
    assert!(claim(&app).contains("neither a number nor a word"), "{}", claim(&app));
    press(&mut app, "<Backspace><Enter>");
    let explore = &app.screens.explore;
    assert!(app.overlays.is_empty(), "{:?}", app.overlays);
    assert_eq!((app.screen, explore.page(), explore.pane), (Screen::Explore, Page::Pay, Pane::Detail));
    assert_eq!(code(&app), "32129");
    press(&mut app, "i");
    assert!(matches!(app.overlays.last(), Some(Overlay::Reader(_))), "{:?}", app.overlays.last());
    // Also from another screen than that of the page.
    let app = after("/32129<Enter>.m$60000<Enter>");
    assert_eq!((app.screen, app.screens.explore.page()), (Screen::Explore, Page::Pay), "{}", status(&app));
}

#[test]
fn a_figure_stands_against_my_work() {
    let app = after("/31301<Enter>./32129<Enter>$70000");
    assert!(claim(&app).contains("31301"), "{}", claim(&app));
}

/// Without an occupation the figure is taken first, so that no digit acts as a command; then the work is asked for.
#[test]
fn a_figure_without_an_occupation_is_taken_first() {
    for start in ["0$", "0<Down>$", "j$"] {
        let mut app = after(start);
        let screen = app.screen;
        assert!(claim(&app).contains("asks for which work"), "{start}: {}", claim(&app));
        press(&mut app, "85000");
        assert_eq!(app.screen, screen, "{start}: no digit is a command");
        let said = claim(&app);
        assert!(said.contains("85,000 CAD a year is 40.76 an hour"), "{start}: {said}");
        assert!(said.contains("For which work?"), "{start}: {said}");
        press(&mut app, "<Enter>");
        let Some(Overlay::Search(search)) = app.overlays.last() else { panic!("{start}: no search") };
        assert_eq!(search.figure.as_ref().map(metier::app::input::Input::text), Some("85000"));
        press(&mut app, "32129<Enter>");
        let said = claim(&app);
        assert!(said.contains("above the top tenth (83,400)"), "{start}: {said}");
        assert_eq!(app.overlays.len(), 1);
        press(&mut app, "<Esc>");
        assert!(app.overlays.is_empty());
    }
}
