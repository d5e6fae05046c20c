//! The comparison by keys: up to eight, the order of its columns, the way over them.

use super::*;
use metier::app::Compare;
use metier::content::compare::Rank;

const FIVE: &str = "/32129<Enter>c/32120<Enter>c/32121<Enter>c/31301<Enter>c/21232<Enter>c2";

fn compared(app: &App) -> Vec<&'static str> {
    app.shared.compared.iter().map(|&group| app.catalog().code(group)).collect()
}

#[test]
fn what_is_saved_is_compared_from_the_empty_comparison_and_from_anywhere() {
    let mut app = after("/32129<Enter>s/32120<Enter>s/32121<Enter>s2");
    assert!(compared(&app).is_empty());
    press(&mut app, "C");
    assert_eq!(compared(&app), ["32129", "32120", "32121"]);
    assert_eq!(status(&app), "3 of 3 on First list are compared.");
    let elsewhere = after("/32129<Enter>s4C");
    assert_eq!((compared(&elsewhere), elsewhere.screen), (vec!["32129"], Screen::Compare));
    assert_eq!(status(&elsewhere), "1 of 1 on First list is compared.");
    assert!(status(&after("2C")).starts_with("Nothing is saved"), "{}", status(&after("2C")));
}

#[test]
fn left_and_right_go_over_the_columns_as_they_stand() {
    let mut app = after(FIVE);
    press(&mut app, "<Right><Right>=");
    assert_eq!(code(&app), "32121");
    // The baseline stands first now.
    assert_eq!(Compare::columns(&app.shared), [2, 0, 1, 3, 4]);
    press(&mut app, "<Left>");
    assert_eq!(code(&app), "32121", "nothing lies left of the baseline");
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut app, "<Right>");
        seen.push(code(&app));
    }
    assert_eq!(seen, ["32129", "32120", "31301", "21232"]);
}

/// Taking another one away keeps the baseline that was chosen, also beside one's work; the work follows it once it is
/// itself taken away.
#[test]
fn the_baseline_that_is_chosen_stays_until_it_is_taken_away() {
    let mut app = after("/32129<Enter>./32120<Enter>c/32121<Enter>c/31301<Enter>c2");
    let base = |app: &App| compared(app)[app.shared.baseline];
    assert_eq!(base(&app), "32129", "the work");
    press(&mut app, "<Left><Left><Left>");
    for _ in 0..3 {
        let there = code(&app) == "32121";
        press(&mut app, if there { "" } else { "<Right>" });
    }
    press(&mut app, "=");
    assert_eq!(base(&app), "32121");
    for other in ["32120", "31301"] {
        press(&mut app, &format!("/{other}<Enter>c"));
        assert_eq!(base(&app), "32121", "{other} is taken away");
    }
    press(&mut app, "/32121<Enter>c");
    assert_eq!((compared(&app), base(&app)), (vec!["32129"], "32129"));
}

#[test]
fn columns_stand_in_the_order_of_a_row_and_turned() {
    let mut app = after(FIVE);
    let pay = |app: &App| -> Vec<f64> {
        let row =
            app.derived().comparison().iter().find(|row| row.label.reference().starts_with("Median pay"));
        row.unwrap().cells.iter().map(|cell| cell.value().unwrap()).collect()
    };
    press(&mut app, "jjo");
    assert_eq!(status(&app), "In the order of Median pay, CAD/year; again turns it.");
    assert!(pay(&app).is_sorted_by(|a, b| a >= b), "{:?}", pay(&app));
    assert_eq!(code(&app), "32129", "the cursor goes with its occupation");
    assert_eq!(compared(&app)[app.shared.baseline], "32129", "and so does the baseline");
    press(&mut app, "o");
    assert!(pay(&app).is_sorted(), "{:?}", pay(&app));
    press(&mut app, "Go");
    assert!(pay(&app).len() == 5 && app.shared.status.is_some());
}

#[test]
fn the_best_of_a_row_is_marked_where_a_direction_is_better() {
    let app = after(FIVE);
    for row in app.derived().comparison() {
        let marked = row.cells.iter().filter(|cell| cell.rank.is_some()).count();
        let label = row.label.reference();
        if ["TEER", "Usual hours a week, B.C.", "Workers 2023", "Openings in ten years", "Women"]
            .contains(&label.as_str())
        {
            assert_eq!(marked, 0, "{label}");
        }
        if label.starts_with("Median pay") {
            let best = row.cells.iter().position(|cell| cell.rank == Some(Rank::Best)).unwrap();
            assert!(row.cells.iter().all(|cell| cell.value() <= row.cells[best].value()), "{label}");
        }
    }
}

#[test]
fn eight_can_be_compared_and_a_ninth_is_refused() {
    let mut app = start();
    for code in ["32129", "32120", "32121", "31301", "21232", "64100", "72310", "41301"] {
        press(&mut app, &format!("/{code}<Enter>c"));
    }
    assert_eq!(app.shared.compared.len(), 8);
    press(&mut app, "/31102<Enter>c");
    assert_eq!(app.shared.compared.len(), 8);
    assert!(warned(&app) && status(&app).starts_with("8 occupations can be compared"), "{}", status(&app));
}
