//! The mouse finds what the eye sees: dots, columns, keys of the last line, triangles; the wheel scrolls views.

use super::*;
use metier::app::target::Target;
use metier::app::{Pane, Screen};

fn shown(keys: &str, size: (u16, u16)) -> (App<'static>, Buffer, HitMap) {
    let mut app = after(evidence(), keys, size);
    let (buffer, hits) = draw(&mut app, size, coloured());
    (app, buffer, hits)
}

/// A click on the first cell of a text.
fn click(app: &mut App, buffer: &Buffer, hits: &HitMap, text: &str) {
    let (x, y) = find(buffer, text);
    let target = hits.at(x, y).unwrap_or_else(|| panic!("nothing reacts at {text}"));
    app.click(target);
}

#[test]
fn every_dot_of_the_map_reacts_at_its_cell() {
    for size in SIZES {
        let (mut app, buffer, hits) = shown("/32129<Enter>4", size);
        let mut dots = 0;
        for (x, y) in (0..size.0).flat_map(|x| (0..size.1).map(move |y| (x, y))) {
            if buffer[(x, y)].symbol() != "•" {
                continue;
            }
            dots += 1;
            let Some(Target::Point(group)) = hits.at(x, y) else { panic!("{size:?}: the dot at {x} {y}") };
            app.click(Target::Point(group));
            assert_eq!(app.screens.map.point, Some(group));
            // Chosen, it carries the mark at the very cell that was clicked.
            if dots % 40 == 1 {
                let (chosen, _) = draw(&mut app, size, coloured());
                assert_eq!(chosen[(x, y)].symbol(), "●", "{size:?}: {x} {y}");
            }
        }
        assert!(dots > if size.1 < 20 { 30 } else { 150 }, "{size:?}: {dots} dots");
    }
}

#[test]
fn no_code_of_a_neighbour_stands_beside_the_chosen_mark() {
    let evidence = evidence();
    for (n, group) in GroupId::all().enumerate().filter(|(n, _)| n % 37 == 0) {
        let mut app = after(evidence, "4", (120, 36));
        app.screens.map.point = Some(group);
        let (buffer, _) = draw(&mut app, (120, 36), coloured());
        let marks =
            (2..28).flat_map(|y| (8..118).map(move |x| (x, y))).filter(|&at| buffer[at].symbol() == "●");
        for (x, y) in marks {
            let near = |x: u16| buffer[(x, y)].symbol().chars().all(|c| c.is_ascii_digit());
            assert!(!near(x + 1) && !near(x + 2) && !near(x - 1), "{n}: {}", rows(&buffer)[usize::from(y)]);
        }
    }
}

#[test]
fn heads_of_columns_and_rows_of_a_comparison_react() {
    let keys = "/32129<Enter>c/32120<Enter>c/32121<Enter>c2";
    let (mut app, buffer, hits) = shown(keys, (120, 36));
    click(&mut app, &buffer, &hits, "32121");
    assert_eq!(app.screens.compare.column(), 2);
    click(&mut app, &buffer, &hits, "32121");
    assert_eq!(app.shared.baseline, 2, "the second click makes it the baseline");
    let before = app.shared.compared.clone();
    click(&mut app, &buffer, &hits, "Median pay");
    assert_ne!(app.shared.compared, before, "a click on what a row compares orders the columns by it");
}

#[test]
fn keys_of_the_last_line_can_be_clicked() {
    let (mut app, buffer, hits) = shown("/32129<Enter>", (120, 36));
    click(&mut app, &buffer, &hits, "? help");
    assert_eq!(app.overlays.len(), 1);
    let (buffer, hits) = draw(&mut app, (120, 36), coloured());
    click(&mut app, &buffer, &hits, "Esc");
    assert!(app.overlays.is_empty());
    let (buffer, hits) = draw(&mut app, (120, 36), coloured());
    click(&mut app, &buffer, &hits, "s save");
    assert_eq!(app.shared.shortlist.entries().len(), 1);
}

#[test]
fn a_triangle_opens_and_closes_its_branch() {
    let (mut app, buffer, hits) = shown("", (120, 36));
    let before = app.screens.explore.tree.rows().len();
    click(&mut app, &buffer, &hits, "▸ 3");
    assert!(app.screens.explore.tree.rows().len() > before);
    let (buffer, hits) = draw(&mut app, (120, 36), coloured());
    click(&mut app, &buffer, &hits, "▾ 3");
    assert_eq!(app.screens.explore.tree.rows().len(), before);
}

#[test]
fn the_wheel_scrolls_the_view_under_it_and_no_cursor() {
    let size = (120, 20);
    let mut app = after(evidence(), "/32129<Enter>", size);
    let mut view = View::new(coloured());
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let mut frame = |app: &mut App| {
        let mut hits = HitMap::default();
        terminal.draw(|frame| hits = ui::draw(frame, app, &mut view)).unwrap();
        app.turned(hits.turned);
        (terminal.backend().buffer().clone(), hits)
    };
    let (before, hits) = frame(&mut app);
    for (wanted, pane) in [("32121", Pane::Tree), ("Pay · Canada", Pane::Pay), ("AI impact", Pane::Ai)] {
        let (x, y) = find(&before, wanted);
        let (cursor, item, focus) =
            (app.screens.explore.tree.cursor(), app.screens.explore.item, app.screens.explore.pane);
        app.wheel(hits.at(x, y), 1);
        let over = app.scrolled.map(|wheel| wheel.over);
        assert_eq!(over, Some(metier::app::Scrolled::Pane(pane)), "{wanted}");
        let (after, _) = frame(&mut app);
        let kept = (app.screens.explore.tree.cursor(), app.screens.explore.item, app.screens.explore.pane);
        assert_eq!(kept, (cursor, item, focus), "{wanted}: the cursor stays");
        assert!(pane != Pane::Tree || text(&after) != text(&before), "{wanted}: the view moves");
    }
    // A key brings the view back to its cursor.
    app.key(parse_keys("<Left>").unwrap()[0]);
    assert_eq!(app.scrolled, None);
}

#[test]
fn rectangles_of_the_treemap_react() {
    let (mut app, buffer, hits) = shown("/32129<Enter>4t", (120, 36));
    click(&mut app, &buffer, &hits, "64100");
    assert_eq!(app.current().map(|group| app.catalog().code(group)), Some("64100"));
    click(&mut app, &buffer, &hits, "64100");
    assert_eq!(app.screen, Screen::Explore, "a second click opens it");
}

#[test]
fn a_value_under_the_cursor_is_changed_by_the_marks_beside_it() {
    let (mut app, buffer, hits) = shown("/32129<Enter>W", (120, 36));
    let weights = |app: &App| match app.overlays.last() {
        Some(metier::app::overlay::Overlay::Weights(weighing)) => weighing.weights,
        other => panic!("{other:?}"),
    };
    let before = weights(&app);
    click(&mut app, &buffer, &hits, "›");
    let more = weights(&app);
    assert_ne!(more, before);
    let (buffer, hits) = draw(&mut app, (120, 36), coloured());
    click(&mut app, &buffer, &hits, "‹");
    assert_eq!(weights(&app), before);
}
