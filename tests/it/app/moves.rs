//! My work now, and moves from it: what one key keeps, what it is the baseline of, and the walk of scenario 1.

use metier::app::search::Sought;
use metier::content::moves::MoveColumn;

use super::*;

/// Codes of the moves that are shown, in their order.
fn moves(app: &App) -> Vec<String> {
    let table = app.derived().moves().unwrap();
    let rows = app.screens.moves.rows(table);
    rows.iter().map(|row| app.catalog().code(row.step.to).to_owned()).collect()
}

fn work<'a>(app: &App<'a>) -> Option<&'a str> {
    app.shared.work().map(|group| app.catalog().code(group))
}

#[test]
fn one_key_keeps_the_work_and_the_same_takes_it_away() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "."), vec![Effect::SaveSettings]);
    assert_eq!(work(&app), Some("32129"));
    assert_eq!(app.chosen().work, Some(32129));
    press(&mut app, "/32120<Enter>");
    assert_eq!(work(&app), Some("32129"), "it stays while one looks at others");
    press(&mut app, "/32129<Enter>.");
    assert_eq!(work(&app), None);
    // On a class there is nothing to keep: the work is asked for in a search.
    let app = after("j.");
    let asks =
        |overlay: &Overlay| matches!(overlay, Overlay::Search(search) if search.sought == Some(Sought::Mine));
    assert!(work(&app).is_none() && app.overlays.last().is_some_and(asks), "{}", status(&app));
}

#[test]
fn the_work_is_the_one_baseline() {
    let mut app = after("/32129<Enter>./32120<Enter>c/32121<Enter>c");
    assert_eq!((app.shared.baseline, app.shared.compared.len()), (0, 3));
    let base = |app: &App| app.catalog().code(app.shared.compared[app.shared.baseline]).to_owned();
    assert_eq!(base(&app), "32129", "it is a column as soon as anything is compared");
    press(&mut app, "/32129<Enter>cc");
    assert_eq!(base(&app), "32129", "and the baseline wherever it stands");
    // Payback goes from it, whatever is the baseline of the comparison.
    press(&mut app, "2g=");
    press(&mut app, "/32124<Enter>p");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!("{}", status(&app)) };
    assert_eq!(app.catalog().code(what_if.from), "32129");
    press(&mut app, "<Esc>F");
    assert_eq!(app.shared.filter.baseline, app.catalog().group("32129"));
    // The payback of one's own work is asked for nothing wrong.
    press(&mut app, "<Esc>/32129<Enter>p");
    assert!(app.overlays.is_empty() && status(&app).contains("your work now"), "{}", status(&app));
}

#[test]
fn the_payback_of_the_baseline_itself_is_refused_in_words() {
    let mut app = after("/32129<Enter>c/32120<Enter>c2p");
    assert!(app.overlays.is_empty() && status(&app).contains("This column"), "{}", status(&app));
    press(&mut app, "lp");
    assert!(matches!(app.overlays.last(), Some(Overlay::Payback(_))), "{}", status(&app));
}

#[test]
fn a_tuition_is_typed_with_its_zeros() {
    let mut app = after("/32129<Enter>./32120<Enter>p<Down><Down>20000");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!("{}", status(&app)) };
    assert_eq!(what_if.assumptions.tuition, Some((20_000.0, 20_000.0)));
    press(&mut app, "<Up>8000<Backspace>");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!() };
    assert_eq!(what_if.assumptions.tuition, Some((800.0, 20_000.0)));
    press(&mut app, "<Down><Down>4.5<Down>250");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!() };
    assert!((what_if.assumptions.rate - 0.045).abs() < 1e-9);
    assert!((what_if.assumptions.probability - 1.0).abs() < 1e-9 && warned(&app), "{}", status(&app));
    assert!(status(&app).contains("from 0 to 100: 250"), "{}", status(&app));
    // Nor does it become the first two digits of itself, and hours are no number.
    press(&mut app, "<Up>4000<Down><Down>65<Down>8");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!() };
    assert!((what_if.assumptions.rate - 0.045).abs() < 1e-9, "{}", what_if.assumptions.rate);
    assert!((what_if.assumptions.pay_kept.unwrap() - 0.65).abs() < 1e-9);
    assert!(warned(&app) && status(&app).contains("is no number"), "{}", status(&app));
    press(&mut app, "d");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!() };
    assert_eq!(what_if.assumptions.tuition, None, "another key starts again");
}

#[test]
fn moves_start_from_the_work_or_else_from_what_is_under_the_cursor() {
    let mut app = after("/32129<Enter>m");
    assert_eq!(app.screen, Screen::Moves);
    let first = moves(&app);
    assert!(first.len() > 20 && !first.contains(&"32129".to_owned()));
    assert_eq!(code(&app), first[0]);
    // Without work, payback goes from where the moves start.
    press(&mut app, "xp");
    let Some(Overlay::Payback(what_if)) = app.overlays.last() else { panic!("{}", status(&app)) };
    assert_eq!(app.catalog().code(what_if.from), "32129");
    press(&mut app, "<Esc>x<Esc>/31301<Enter>.m");
    assert_ne!(moves(&app), first);
    press(&mut app, "<Esc>/85100<Enter>m");
    assert_eq!(app.derived().moves().map(|table| table.start.group), app.catalog().group("31301"));
    // On a class with no work there is no start, and the screen says what to do.
    let app = after("jm");
    assert!(app.derived().moves().is_none());
}

#[test]
fn moves_are_sorted_by_every_column_and_the_unknown_stand_last() {
    let mut app = after("rbc<Enter>/32129<Enter>.m");
    for column in MoveColumn::ALL {
        assert_eq!(app.screens.moves.sorted_by(), (column, false));
        let table = app.derived().moves().unwrap();
        let rows = app.screens.moves.rows(table);
        assert_eq!(rows.len(), table.rows.len());
        if column == MoveColumn::Pay {
            let by: Vec<Option<f32>> = rows.iter().map(|row| row.step.pays.map(|by| by.annual)).collect();
            assert!(by.windows(2).all(|pair| pair[0].is_some() || pair[1].is_none()), "{by:?}");
            assert!(by.windows(2).all(|pair| pair[1].is_none() || pair[0] >= pair[1]), "{by:?}");
        }
        press(&mut app, "o");
    }
    press(&mut app, "llO");
    assert_eq!(app.screens.moves.sorted_by(), (MoveColumn::Pay, true));
    // Another order is read from its first row.
    press(&mut app, "Gkk");
    press(&mut app, "oO");
    assert_eq!(app.screens.moves.row(), 0);
}

#[test]
fn better_moves_are_those_that_the_filter_lets_through() {
    let mut app = after("/32129<Enter>.mx");
    let better = moves(&app);
    assert!(!better.is_empty());
    let table = app.derived().moves().unwrap();
    for row in app.screens.moves.rows(table) {
        assert!(row.step.pays.unwrap().hourly > 0.0 && row.step.exposure_change.unwrap() < 0.0);
    }
    // The same by the filter: pays more, less exposed.
    press(&mut app, "1F");
    for criterion in ["pays-more-than", "less-exposed-than"] {
        let catalog = app.catalog();
        app.shared.filter.set(criterion, "32129", catalog).unwrap();
    }
    press(&mut app, "<Enter>");
    let matches = app.derived().matches().unwrap();
    assert!(better.iter().all(|code| matches.has(app.catalog().group(code).unwrap())), "{better:?}");
}

/// Scenario 1: at most thirty keys besides the text of the notes.
#[test]
fn scenario_1_work_that_pays_more_and_is_less_exposed_saved_with_notes() {
    let walk = "#32129<Enter>rMB<Enter>.mxs<Down>s<Down>s<Up><Up>n{}<Enter><Down>n{}<Enter><Down>n{}<Enter>e";
    assert!(parse_keys(&walk.replace("{}", "")).unwrap().len() <= 32);
    let mut app = start();
    let effects = press(&mut app, &walk.replace("{}", "ask the college"));
    assert!(effects.contains(&Effect::Export { whole: false }));
    let saved: Vec<(String, String)> =
        app.shared.shortlist.entries().iter().map(|entry| (entry.code.clone(), entry.note.clone())).collect();
    assert_eq!(saved.len(), 3);
    assert!(saved.iter().all(|(_, note)| note == "ask the college"), "{saved:?}");
    // A note saves what it is written to, so that the keys are fewer still.
    let walk = "#32129<Enter>rMB<Enter>.mxn{}<Enter><Down>n{}<Enter><Down>n{}<Enter>e";
    assert!(parse_keys(&walk.replace("{}", "")).unwrap().len() <= 24);
    let mut app = start();
    press(&mut app, &walk.replace("{}", "ask"));
    let again: Vec<String> = app.shared.shortlist.entries().iter().map(|entry| entry.code.clone()).collect();
    assert_eq!(again, saved.into_iter().map(|(code, _)| code).collect::<Vec<_>>());
}

#[test]
fn a_move_is_opened_read_copied_and_traced_to_its_sources() {
    let mut app = after("/32129<Enter>.m<Space>");
    let Some(Overlay::Reader(Reader { items, .. })) = app.overlays.last() else { panic!() };
    let said: Vec<String> = items.iter().map(|item| item.text.reference()).collect();
    for heading in
        ["Skills to build", "What you have already", "What stands in the way", "The shortest way in"]
    {
        assert!(said.iter().any(|text| text.starts_with(heading)), "{heading}: {said:?}");
    }
    assert!(items.iter().filter(|item| item.from.is_some()).count() > 5);
    press(&mut app, "<Esc>i");
    let Some(Overlay::Reader(Reader { items, .. })) = app.overlays.last() else { panic!() };
    assert!(items.iter().any(|item| item.text.reference().contains("never one of each")));
    let copied = press(&mut app, "<Esc>y").into_iter().find_map(|effect| match effect {
        Effect::Copy(copied) => Some(copied.text),
        _ => None,
    });
    let copied = copied.unwrap();
    assert_eq!(copied.lines().filter(|line| line.contains('\t')).count(), moves(&app).len() + 1);
    let to = code(&app);
    press(&mut app, "c<Enter>");
    assert_eq!((app.screen, code(&app)), (Screen::Explore, to));
    assert_eq!(app.shared.compared.len(), 2, "with one's own work");
}
