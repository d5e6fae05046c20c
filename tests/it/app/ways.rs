//! Ways in up to three moves, from my work to an occupation or to a goal.

use metier::app::overlay::{Want, Ways};
use metier_words::Language;

use super::*;

fn ways<'o>(app: &'o App) -> &'o Ways {
    match app.overlays.last() {
        Some(Overlay::Ways(ways)) => ways,
        _ => panic!("{}", status(app)),
    }
}

/// Scenario 24: from retail sales to something above 70,000 in Nova Scotia within two years of study.
#[test]
fn scenario_24_from_retail_sales_to_seventy_thousand_in_nova_scotia() {
    let keys = "rNS<Enter>#64100<Enter>.P70000<Down><Down>2<Enter>";
    assert!(parse_keys(keys).unwrap().len() <= 25);
    let mut app = after(keys);
    let state = ways(&app);
    assert_eq!(app.catalog().code(state.from), "64100");
    assert_eq!((state.goal.pay, state.goal.years, state.goal.to), (Some(70_000.0), Some(2.0), None));
    assert_eq!(state.cursor, Want::ALL.len(), "the first way is under the cursor");
    assert!(!state.found.ways.is_empty());
    for path in &state.found.ways {
        assert!(path.steps.len() <= 3 && path.schooling().years <= 2.01);
    }
    // What the goal leaves out is not there, and the way is kept, compared and read.
    let to = state.path().unwrap().to().unwrap();
    press(&mut app, "sc");
    assert!(app.shared.shortlist.contains(app.catalog().code(to)) && app.shared.compared.last() == Some(&to));
    press(&mut app, "i");
    assert!(matches!(app.overlays.last(), Some(Overlay::Reader(_))));
    press(&mut app, "<Esc><Enter>");
    assert!(app.overlays.is_empty() && app.current() == Some(to));
    // The goal is as it was left.
    press(&mut app, "<Esc>#64100<Enter>P");
    assert_eq!(ways(&app).goal.pay, Some(70_000.0));
}

/// On the first line, where an occupation is wanted, a number can only be the pay that is wanted instead.
#[test]
fn a_number_on_the_first_line_is_the_pay_that_is_wanted() {
    let mut app = after("/32129<Enter>./32120<Enter>P");
    assert_eq!((ways(&app).cursor, ways(&app).goal.to.is_some()), (0, true));
    press(&mut app, "70");
    assert_eq!(ways(&app).want(), Some(Want::Pay));
    // A figure of this size is an hour's pay, as everywhere, and that is said.
    assert_eq!((ways(&app).goal.to, ways(&app).goal.pay.map(f32::round)), (None, Some(145_992.0)));
    assert!(status(&app).contains("145,992"), "{}", status(&app));
    press(&mut app, "000");
    assert_eq!(ways(&app).goal.pay, Some(70_000.0));
}

/// Opened, each stop of a way says what it pays and how far AI touches it, and its time in words.
#[test]
fn a_way_says_of_each_stop_what_it_gives_and_takes() {
    let mut app = after("rNS<Enter>#64100<Enter>.P70000<Down><Down>2<Enter>");
    let moves = ways(&app).path().unwrap().steps.len();
    press(&mut app, "<Space>");
    let Some(Overlay::Reader(reader)) = app.overlays.last() else { panic!("{}", status(&app)) };
    let said: Vec<String> = reader.items.iter().map(|item| item.text.reference()).collect();
    assert_eq!(said.iter().filter(|text| text.contains("CAD/year · AI")).count(), moves, "{said:?}");
    let times = said.iter().filter(|text| text.contains("schooling") && !text.contains('?'));
    assert!(times.count() >= moves, "{said:?}");
}

#[test]
fn ways_lead_to_the_occupation_under_the_cursor_and_a_goal_takes_its_place() {
    let mut app = after("/32129<Enter>./32120<Enter>P");
    let to = app.catalog().group("32120");
    let state = ways(&app);
    assert_eq!(state.goal.to, to);
    assert!(state.found.ways.len() > 1 && state.found.ways.iter().all(|path| path.to() == to));
    press(&mut app, "<Right>");
    assert_eq!(ways(&app).goal.to, None);
    press(&mut app, "<Right><Down>8000");
    assert_eq!((ways(&app).goal.to, ways(&app).goal.pay), (None, Some(8_000.0)));
    press(&mut app, "<Backspace><Backspace><Backspace><Backspace><Down>20");
    let state = ways(&app);
    assert_eq!((state.goal.pay, state.goal.exposure), (None, Some(20.0)));
    press(&mut app, "<Right>L");
    assert_eq!(ways(&app).goal.exposure, Some(26.0));
    press(&mut app, "d");
    assert!(ways(&app).found.ways.is_empty(), "nothing is asked for");
    press(&mut app, "<Up>+");
    assert_eq!(ways(&app).goal.pay, Some(59_000.0), "from one's own median on");
    // The payback of a way goes from my work to where it leads.
    press(&mut app, "<Enter>p");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!("{}", status(&app)) };
    assert_eq!(app.catalog().code(what_if.from), "32129");
    let app = after("jP");
    assert!(app.overlays.is_empty() && warned(&app));
}

/// A letter in a number is told, never passed over, and a second point does not take the number away.
#[test]
fn what_is_no_digit_is_said() {
    let mut app = after("/32129<Enter>.P70000Q");
    assert_eq!((ways(&app).goal.pay, warned(&app)), (Some(70_000.0), true));
    assert!(status(&app).starts_with("Q is no part of a number"), "{}", status(&app));
    press(&mut app, "<Down><Down>1.5.");
    assert_eq!(ways(&app).goal.years, Some(1.5));
    assert!(status(&app).contains("is no part of a number"), "{}", status(&app));
}

/// A pay on the line of AI becomes no other number: what fits is said, and the value is the former one, also while
/// the rest of the digits comes and after some of them are taken back.
#[test]
fn what_does_not_fit_is_refused_and_the_former_value_stays() {
    for (language, says) in
        [(Language::En, "from 0 to 100: 58000"), (Language::Fr, "de 0 à 100\u{a0}: 58000")]
    {
        let mut app = after("/32129<Enter>.P<Down>40");
        app.shared.settings = app.shared.settings.speaking(language);
        press(&mut app, "<Up><Down>58000");
        let said = app.shared.status.as_ref().unwrap().text.say(&app.locale());
        assert_eq!((ways(&app).goal.exposure, warned(&app)), (Some(40.0), true), "{said}");
        assert!(said.contains(says), "{said}");
        press(&mut app, "<Backspace><Backspace><Backspace>");
        assert_eq!((ways(&app).goal.exposure, warned(&app)), (Some(58.0), false));
    }
    let mut app = after("/32129<Enter>.P1000000");
    assert_eq!((ways(&app).goal.pay, warned(&app)), (None, true), "seven digits are not six of them");
    press(&mut app, "<Down><Down>30");
    assert_eq!((ways(&app).goal.years, warned(&app)), (None, true), "{}", status(&app));
}

/// What is long goes on between two keys, and Esc leaves it at once.
#[test]
fn ways_are_looked_for_a_piece_at_a_time() {
    let mut app = after("rNS<Enter>#64100<Enter>.");
    for key in parse_keys("P70000").unwrap() {
        app.key(key);
    }
    assert!(app.is_working() && ways(&app).found.ways.is_empty(), "the moves are not all known yet");
    let first = ways(&app).looking.unwrap();
    app.work();
    assert!(ways(&app).looking.unwrap() > first && ways(&app).found.ways.is_empty());
    app.key(parse_keys("<Esc>").unwrap()[0]);
    assert!(app.overlays.is_empty() && !app.is_working());
    press(&mut app, "P");
    assert!(!app.is_working() && !ways(&app).found.ways.is_empty());
}

/// Before a goal is set, three stand there to be taken, made of one's own figures; taken, its ways are there at once.
#[test]
fn a_goal_can_be_taken_as_it_is() {
    let mut app = after("#64100<Enter>.P");
    let offers = ways(&app).offered().to_vec();
    assert_eq!(offers.len(), 3);
    assert!(offers.iter().all(|offer| offer.goal.is_set() && offer.give > 0), "{offers:?}");
    press(&mut app, "<Enter>");
    assert_eq!(ways(&app).cursor, Want::ALL.len(), "on the first of them");
    press(&mut app, "<Down><Enter>");
    let state = ways(&app);
    assert_eq!((state.goal, state.offered().len()), (offers[1].goal, 0));
    assert!(!state.found.ways.is_empty() && state.cursor == Want::ALL.len());
    // Taken away again line by line, the goals are back.
    press(&mut app, "<Up><Up><Up><Up>d");
    assert_eq!((ways(&app).want(), ways(&app).offered().len()), (Some(Want::Pay), 3));
}

/// Ways whose study has no stated length stand behind the others, and the cursor goes through both.
#[test]
fn ways_of_unknown_length_stand_last() {
    let mut app = after("#52111<Enter>.P50000<Enter>");
    let found = &ways(&app).found;
    let (timed, all) = (found.timed(), found.ways.len());
    assert!(timed > 0 && all > timed && found.untimed.unwrap() >= all - timed, "{found:?}");
    press(&mut app, "<End>");
    assert!(!ways(&app).path().unwrap().is_timed());
    press(&mut app, "<Down><Down>");
    assert_eq!(ways(&app).cursor, Want::ALL.len() + all - 1);
}
