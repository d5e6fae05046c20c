//! Sources of what stands on the screens beside Explore.

use super::*;
use metier::content::format;
use metier_words::{Msg, Text};

fn source(app: &App) -> String {
    match app.overlays.last() {
        Some(Overlay::Reader(Reader { title, items, .. })) if title.reference() == "Source" => items
            .iter()
            .map(|item| format!("{} {}\n", item.label.reference(), item.text.reference()))
            .collect(),
        other => panic!("no source is open but {other:?}"),
    }
}

#[test]
fn every_cell_of_the_comparison_opens_its_source_and_esc_comes_back_to_it() {
    let mut app = after("/32129<Enter>c/32120<Enter>crbc<Enter>2<Right>");
    let rows: Vec<_> = app.screens.compare.rows(app.derived()).into_iter().cloned().collect();
    for (at, row) in rows.iter().enumerate() {
        press(&mut app, "i");
        let text = source(&app);
        assert!(
            text.contains(row.label.reference().trim()) && text.contains("32120 Medical laboratory"),
            "{text}"
        );
        assert!(text.contains("Publisher"), "{}: {text}", row.label.reference());
        press(&mut app, "<Esc>");
        assert_eq!(
            (app.screen, app.screens.compare.row(), app.screens.compare.column()),
            (Screen::Compare, at, 1)
        );
        press(&mut app, "j");
    }
    assert_eq!(app.screens.compare.row(), rows.len() - 1, "the last row is the end");
    press(&mut app, "gjji");
    let text = source(&app);
    assert!(text.contains("Median pay, CAD/year") && text.contains("85,500 (+27,100"), "{text}");
    assert!(text.contains("British Columbia") && text.contains("Job Bank wages"), "{text}");
}

#[test]
fn the_shortlist_and_the_map_open_sources_of_their_figures() {
    let mut app = after("/32129<Enter>s3i");
    let all = source(&app);
    for part in ["Median pay", "Rating of 10", "AI exposure", "Outlook", "Canadian Occupational Projection"] {
        assert!(all.contains(part), "{part}: {all}");
    }
    press(&mut app, "<Esc><Right>i");
    let one = source(&app);
    assert!(one.contains("Rating of 10") && !one.contains("Median pay, CAD"), "{one}");
    press(&mut app, "<Esc>");
    assert_eq!((app.screen, app.screens.saved.column()), (Screen::Shortlist, 1));
    press(&mut app, "4i");
    let text = source(&app);
    assert!(
        text.contains("Median pay") && text.contains("AI exposure") && !text.contains("minus protection"),
        "{text}"
    );
    press(&mut app, "<Esc>xi");
    assert!(source(&app).contains("AI exposure minus protection"));
    press(&mut app, "<Esc>");
    assert_eq!(app.screen, Screen::Map);
}

#[test]
fn the_rating_and_the_payback_open_sources_of_their_rows() {
    let mut app = after("/32129<Enter>Wji");
    let text = source(&app);
    assert!(text.contains("outlook · 32129") && text.contains("Canadian Occupational Projection"), "{text}");
    press(&mut app, "<Esc>");
    assert!(matches!(app.overlays.last(), Some(Overlay::Weights(Weighing { cursor: 1, .. }))));
    press(&mut app, "<Esc>c/32120<Enter>pi");
    let text = source(&app);
    assert!(text.contains("Published steps") && text.contains("Median pay from · 32129"), "{text}");
    press(&mut app, "<Esc>");
    assert!(matches!(app.overlays.last(), Some(Overlay::Payback(_))));
}

/// The two pays behind a payback are those that it is reckoned with: of one place, by the year, in its hours.
#[test]
fn the_payback_names_the_pay_that_it_is_reckoned_with() {
    for (region, usual) in [("on", false), ("on", true), ("pe", false), ("yt", false), ("nu", true)] {
        let mut app = after(&format!("/32129<Enter>c/32120<Enter>r{region}<Enter>up"));
        let hours = metier::app::what_if::Setting::ALL.iter().position(|own| own.name() == Msg::PaybackHours);
        press(&mut app, &"<Down>".repeat(hours.unwrap()));
        press(&mut app, if usual { "<Right>i" } else { "i" });
        let Some(Overlay::Payback(what_if)) = app.overlays.iter().rev().nth(1) else { panic!("{region}") };
        let paid = [what_if.assumptions.pay_now, what_if.assumptions.pay_then];
        let text = source(&app);
        for year in paid {
            let year = Text::from(format::amount(year as f32, PayUnit::Year)).reference();
            assert!(text.contains(&year), "{region} {usual}: {year} in {text}");
        }
    }
}

#[test]
fn a_source_is_opened_from_the_list_and_esc_leads_back_to_where_one_came_from() {
    let mut app = after("/32129<Enter>c25");
    let mut seen = String::new();
    for _ in 0..app.catalog().sources(app.shared.settings.lang).len() {
        press(&mut app, "<Enter>");
        let text = source(&app);
        // What nobody knows of a source stands in one row by its own words; our own work has no address and was not read.
        let is_own = text.contains("metier's own texts");
        for (part, unknown) in [
            ("Publisher", "who publishes it"),
            ("Edition", "its date"),
            ("Period", "the time it speaks of"),
            ("Licence", "its licence"),
            ("Address", "its address"),
            ("Read on", "the day it was read"),
            ("Coverage", "Coverage"),
        ] {
            let exempt = is_own && matches!(part, "Address" | "Read on");
            assert!(exempt || text.contains(part) || text.contains(unknown), "{part}: {text}");
        }
        seen.push_str(&text);
        press(&mut app, "<Esc>j");
        assert_eq!(app.screen, Screen::Sources);
    }
    assert!(seen.contains("516 of 516 occupations") && seen.contains("93 days ago"), "{seen}");
    press(&mut app, "<Esc>");
    assert_eq!(app.screen, Screen::Compare);
    press(&mut app, "<Esc>");
    assert_eq!(app.screen, Screen::Explore);
}

#[test]
fn differences_are_those_of_the_numbers_that_are_shown() {
    let mut app = after("/32129<Enter>c/32120<Enter>c/32121<Enter>c/32124<Enter>crbc<Enter>2");
    let number = |text: &str| -> f64 {
        let first = text.split_whitespace().next().unwrap_or_default();
        first.replace(',', "").trim_start_matches('+').parse().unwrap()
    };
    for unit in 0..2 {
        let mut differences = 0;
        for row in app.screens.compare.rows(app.derived()) {
            for cell in &row.cells[1..] {
                if !matches!(cell.difference, Difference::Same | Difference::By(_)) {
                    continue;
                }
                let made = number(&cell.text.reference()) - number(&row.cells[0].text.reference());
                let told = match cell.difference {
                    Difference::By(by) => by.value(),
                    _ => 0.0,
                };
                assert!(
                    (made - told).abs() < 1e-6,
                    "{}: {cell:?} against {:?}",
                    row.label.reference(),
                    row.cells[0]
                );
                differences += 1;
            }
        }
        assert!(differences > 20, "{differences} in unit {unit}");
        press(&mut app, "u");
    }
}
