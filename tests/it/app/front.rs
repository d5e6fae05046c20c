//! Scenario 16: the first start, and the ways in from the front door.

use super::*;
use metier::app::front::FrontLayout;
use metier::app::search::Sought;
use metier::app::target::Target;
use metier::app::target::{Ask, Door};
use metier::app::{Chosen, Start};

/// The program as it opens with nothing kept.
fn opened(start: Start, size: (u16, u16)) -> App<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    let mut app = App::open(evidence, Day::parse("2026-11-22").unwrap(), start);
    app.resize(size.0, size.1);
    app
}

fn door(app: &App) -> Door {
    app.screens.front.cursor
}

#[test]
fn the_first_start_is_the_front_door_and_a_kept_place_is_not() {
    let mut app = opened(Start::default(), (120, 36));
    assert_eq!((app.screen, door(&app)), (Screen::Front, Door::Field));
    press(&mut app, "<Esc>");
    assert_eq!(app.screen, Screen::Explore);
    assert_eq!(app.screens.explore.tree.current(), Some(TreeEntry::Field(0)), "no legislators");
    // What is kept comes back as it was, and the door stays one key away.
    let again = opened(Start { state: app.state(), ..Start::default() }, (120, 36));
    assert_eq!(again.screen, Screen::Explore);
    let at = app.catalog().hierarchy().node("32129");
    let named = opened(Start { at, ..Start::default() }, (120, 36));
    assert_eq!((named.screen, node(&named).as_str()), (Screen::Explore, "32129"));
    press(&mut app, "0");
    assert_eq!(app.screen, Screen::Front);
}

#[test]
fn what_is_typed_at_the_field_is_searched_for_whatever_the_key_does_elsewhere() {
    for typed in ["quarry", "32129", "médecin", "3", "nurse"] {
        let mut app = opened(Start::default(), (120, 36));
        press(&mut app, typed);
        let Some(Overlay::Search(Search { input, .. })) = app.overlays.last() else { panic!("{typed}") };
        assert_eq!(input.text(), typed);
        press(&mut app, "<Esc>");
        assert_eq!((app.screen, app.overlays.len()), (Screen::Front, 0));
    }
    let mut app = opened(Start::default(), (120, 36));
    press(&mut app, "prosthetist<Enter>");
    assert_eq!((code(&app).as_str(), app.screens.explore.pane), ("32129", Pane::Detail));
    let mut app = opened(Start::default(), (120, 36));
    app.paste("We look for a welder\nMIG and TIG");
    assert!(matches!(app.overlays.last(), Some(Overlay::Search(_))));
}

#[test]
fn below_the_field_keys_are_keys_again() {
    let mut app = opened(Start::default(), (120, 36));
    press(&mut app, "<Down>");
    assert_eq!(door(&app), Door::Work);
    press(&mut app, "4");
    assert_eq!(app.screen, Screen::Map);
    press(&mut app, "0<Down>I");
    assert!(matches!(app.overlays.last(), Some(Overlay::Suits(_))));
    press(&mut app, "<Esc>");
    assert_eq!(press(&mut app, "q"), [Effect::Quit]);
}

#[test]
fn every_door_opens_what_it_says() {
    let opened_at = |keys: &str| {
        let mut app = opened(Start::default(), (120, 36));
        press(&mut app, keys);
        app
    };
    let app = opened_at("<Enter>");
    assert!(matches!(app.overlays.last(), Some(Overlay::Search(_))));
    // My work is not said yet: the search asks for it.
    let app = opened_at("<Down><Enter>");
    assert!(
        matches!(app.overlays.last(), Some(Overlay::Search(search)) if search.sought == Some(Sought::Mine))
    );
    let app = opened_at("<Down><Down><Enter>");
    assert!(matches!(app.overlays.last(), Some(Overlay::Suits(_))));
    assert_eq!(opened_at("<Down><Down><Down><Enter>").screen, Screen::Map);
    assert_eq!(opened_at("<Down><Down><Down><Down><Enter>").screen, Screen::Shortlist);
    let app = opened_at("<Down><Down><Down><Down><Down><Enter>");
    assert_eq!((app.screen, app.screens.explore.tree.lens), (Screen::Explore, Lens::Classification));
    // The fields of work stand in the column beside; Enter opens the field lens there.
    let app = opened_at("<Down><Right><Down><Enter>");
    let explore = &app.screens.explore;
    assert_eq!((explore.tree.lens, explore.tree.current()), (Lens::Fields, Some(TreeEntry::Field(1))));
    // The last rows are facts: Enter shows the occupation, i where the figure comes from.
    let mut app = opened_at("<End>");
    let Door::Ranked(2, _) = door(&app) else { panic!("{:?}", door(&app)) };
    press(&mut app, "i");
    assert!(matches!(app.overlays.last(), Some(Overlay::Reader(_))));
    press(&mut app, "<Esc><Enter>");
    assert_eq!(app.screen, Screen::Explore);
    assert!(app.subject().is_some());
}

/// What can be asked stands at every size, whatever was looked at; what was seen takes the room that is left beside the
/// fields of work.
#[test]
fn all_questions_stand_and_what_was_seen_takes_what_is_left() {
    let asks = |app: &App| {
        let asks = app.screens.front.ways().filter(|door| matches!(door, Door::Ask(_)));
        asks.count()
    };
    for (size, most) in [((120, 36), 2), ((80, 24), 2), ((40, 12), 6), ((200, 60), 6)] {
        assert_eq!(asks(&opened(Start::default(), size)), 6, "{size:?}");
        let mut app = opened(Start::default(), size);
        press(&mut app, "/31301<Enter>/72106<Enter>0");
        assert_eq!((app.screens.front.known.len(), asks(&app)), (2, 6));
        press(&mut app, "/32129<Enter>/32120<Enter>/64100<Enter>/63200<Enter>0");
        assert_eq!((app.screens.front.known.len(), asks(&app)), (most, 6), "{size:?}");
    }
}

#[test]
fn a_question_opens_its_answer_or_says_how_to_come_to_it() {
    let asked = |ask: Ask, work: Option<u16>| {
        let chosen = Chosen { work: work.map(u32::from), ..Chosen::default() };
        let mut app = opened(Start { chosen, ..Start::default() }, (120, 36));
        app.click(Target::Door(Door::Ask(ask)));
        app
    };
    let work = Some(32129);
    assert_eq!(asked(Ask::Else, work).screen, Screen::Moves);
    assert!(matches!(asked(Ask::Better, work).overlays.last(), Some(Overlay::Ways(_))));
    for work in [None, work] {
        assert!(matches!(asked(Ask::Claim, work).overlays.last(), Some(Overlay::Claim(_))));
    }
    // Without a work, and where something is to be typed, the search opens and keeps the question.
    for (ask, work, sought) in [
        (Ask::Else, None, Sought::Moves),
        (Ask::Better, None, Sought::Ways),
        (Ask::Worth, work, Sought::Retraining),
        (Ask::Offer, work, Sought::Offer),
        (Ask::Code, None, Sought::Code),
    ] {
        let app = asked(ask, work);
        let Some(Overlay::Search(search)) = app.overlays.last() else { panic!("{ask:?}") };
        assert_eq!(search.sought, Some(sought), "{ask:?}");
        assert!(app.shared.status.is_none(), "{ask:?}: the title has the question");
    }
}

#[test]
fn a_click_opens_a_door() {
    let mut app = opened(Start::default(), (120, 36));
    app.click(Target::Door(Door::Map));
    assert_eq!(app.screen, Screen::Map);
    app.click(Target::Screen(Screen::Front));
    app.click(Target::Door(Door::Area(2)));
    assert_eq!(app.screens.explore.tree.current(), Some(TreeEntry::Field(2)));
}

#[test]
fn who_has_been_here_finds_what_was_seen_and_saved_and_the_work() {
    let chosen = Chosen { work: Some(32129), ..Chosen::default() };
    let mut app = opened(Start { chosen, ..Start::default() }, (120, 36));
    press(&mut app, "/31301<Enter>s/72106<Enter>0");
    let known: Vec<&str> = app.screens.front.known.iter().map(|&group| app.catalog().code(group)).collect();
    assert_eq!(known, ["72106", "31301"]);
    press(&mut app, "<Down><Enter>");
    assert_eq!(app.screen, Screen::Moves);
}

/// From the door to three answers: what a job pays, what a field holds, what suits me; with the keys that it takes.
#[test]
fn scenario_16_a_newcomer_begins_in_three_ways() {
    for (keys, reached) in [("welder<Enter>", 7), ("<Down><Right><Enter>", 3), ("<Down><Down><Enter>", 3)] {
        let mut app = opened(Start::default(), (80, 24));
        press(&mut app, keys);
        assert!(app.screen == Screen::Explore || !app.overlays.is_empty(), "{keys}");
        assert!(parse_keys(keys).unwrap().len() <= reached);
    }
}

#[test]
fn the_cursor_stays_on_what_every_size_shows() {
    for size in [(40, 12), (80, 24), (120, 36), (200, 60), (71, 60), (108, 22)] {
        let mut app = opened(Start::default(), size);
        press(&mut app, "/32129<Enter>s0");
        app.resize(size.0, size.1);
        let mut seen = 0;
        let mut last = None;
        while last != Some(door(&app)) && seen < 100 {
            last = Some(door(&app));
            press(&mut app, "<Down>");
            seen += 1;
        }
        assert!((20..60).contains(&seen), "{seen} doors at {size:?}, {:?}", FrontLayout::of(size));
    }
}

/// A terminal sends Esc and a key after it as it sends that key with Alt; a slow machine reads both at once.
#[test]
fn alt_with_a_key_that_nothing_has_is_esc_and_the_key() {
    // At the door the field would take the digit; Esc leaves it first.
    let mut app = opened(Start::default(), (120, 36));
    press(&mut app, "<Alt-3>");
    assert_eq!((app.screen, app.overlays.len()), (Screen::Shortlist, 0));
    let mut app = opened(Start::default(), (120, 36));
    assert_eq!(press(&mut app, "<Alt-q>"), [Effect::Quit]);
    // Over a screen it closes what lies there, and the key is the screen's; Alt-Enter and Alt-Tab as well.
    let mut app = opened(Start::default(), (120, 36));
    press(&mut app, "<Esc>/nurse<Alt-]>");
    assert!(app.overlays.is_empty());
    assert_eq!(app.screens.explore.page(), Page::ALL[1]);
    press(&mut app, "/nurse<Alt-Tab>");
    assert!(app.overlays.is_empty());
    // What has Alt keeps it: a word of a field is erased, and titles change their language.
    press(&mut app, "/two words<Alt-Backspace>");
    let Some(Overlay::Search(search)) = app.overlays.last() else { panic!("the search is closed") };
    assert_eq!(search.input.text(), "two ");
    press(&mut app, "<Esc>");
    let before = app.shared.settings;
    press(&mut app, "<Alt-l>");
    assert_ne!(app.shared.settings, before);
    // Without a field to erase in, Backspace goes back after Esc.
    press(&mut app, "i<Alt-Backspace>");
    assert!(app.overlays.is_empty());
}

#[test]
fn what_the_cursor_is_about_is_lit_on_the_map_below() {
    let mut app = opened(Start::default(), (200, 60));
    let lit = |app: &App| app.screens.front.lit(&app.shared, app.derived());
    assert!(lit(&app).is_empty(), "the field is about nothing yet");
    press(&mut app, "<Down><Right>");
    let Door::Area(0) = door(&app) else { panic!("{:?}", door(&app)) };
    let field = &app.catalog().fields(metier_model::Lang::En)[0];
    let codes = field.clusters.iter().flat_map(|cluster| &cluster.positions).map(|position| &position.code);
    let mut own: Vec<_> = codes.filter_map(|code| app.catalog().group(code)).collect();
    own.sort_unstable();
    own.dedup();
    assert!(lit(&app) == own && own.len() > 10);
    press(&mut app, "<End>");
    assert_eq!(lit(&app), [app.derived().rankings()[2].rows.last().unwrap().group]);
}
