//! The map and the clipboard by keys.

use super::*;
use metier::app::copy::Copied;
use metier::content::map::Chart;

fn point(app: &App) -> (f32, f32) {
    let point =
        Chart::new(app.shared.evidence, &app.shared.settings).of(app.screens.map.point.unwrap()).unwrap();
    (point.pay, point.net)
}

#[test]
fn arrows_go_from_point_to_point_and_enter_opens_it() {
    let mut app = after("/32129<Enter>4");
    assert_eq!(code(&app), "32129");
    let tree = app.screens.explore.tree.cursor();
    for (there, back) in [("<Right>", "<Left>"), ("<Up>", "<Down>")] {
        let before = point(&app);
        press(&mut app, there);
        let after = point(&app);
        let more = if there == "<Right>" { after.0 >= before.0 } else { after.1 >= before.1 };
        assert!(more && after != before, "{there}: {before:?} {after:?}");
        press(&mut app, back);
        let again = point(&app);
        let less = if back == "<Left>" { again.0 <= after.0 } else { again.1 <= after.1 };
        assert!(less, "{back}: {after:?} {again:?}");
    }
    press(&mut app, "G");
    let most = point(&app).0;
    press(&mut app, "<Right>");
    assert_eq!((point(&app).0, status(&app).as_str()), (most, "No occupation lies further that way."));
    press(&mut app, "g");
    assert!(point(&app).0 < most);
    assert_eq!(app.screens.explore.tree.cursor(), tree, "the tree is left alone");
    let chosen = code(&app);
    press(&mut app, "s<Enter>");
    assert_eq!((app.screen, code(&app), codes(&app)), (Screen::Explore, chosen.clone(), vec![chosen]));
}

#[test]
fn most_points_of_the_map_are_reached_by_arrows() {
    let mut app = after("/32129<Enter>4");
    let all = Chart::new(app.shared.evidence, &app.shared.settings).points.len();
    let mut seen = std::collections::BTreeSet::from([app.screens.map.point.unwrap()]);
    let mut left: Vec<_> = seen.iter().copied().collect();
    while let Some(from) = left.pop() {
        for key in ["<Left>", "<Right>", "<Up>", "<Down>"] {
            app.screens.map.point = Some(from);
            press(&mut app, key);
            let to = app.screens.map.point.unwrap();
            if seen.insert(to) {
                left.push(to);
            }
        }
    }
    assert!(seen.len() * 100 >= all * 98, "{} of {all}", seen.len());
}

#[test]
fn a_class_is_opened_from_the_map_and_an_arrow_goes_to_its_first_point() {
    let mut app = after("#321<Enter>4");
    assert_eq!(app.screens.map.point, None);
    press(&mut app, "<Right>");
    assert!(code(&app).starts_with("321"), "{}", code(&app));
    let mut app = after("#321<Enter>4<Enter>");
    assert_eq!((app.screen, node(&app).as_str()), (Screen::Explore, "321"));
    press(&mut app, "4<Esc>");
    assert_eq!(app.screen, Screen::Explore);
}

fn copied(app: &mut App, keys: &str) -> Copied {
    match press(app, keys).pop() {
        Some(Effect::Copy(copied)) => copied,
        other => panic!("{keys}: {other:?}"),
    }
}

#[test]
fn what_is_copied_is_what_the_screen_shows() {
    let sources = format!(
        "List of {} sources",
        metier_data::Catalog::embedded().unwrap().sources(Lang::default()).len()
    );
    let mut app = after("/32129<Enter>c/32120<Enter>c/32121<Enter>nask<Enter>");
    for (keys, what, parts) in [
        ("y", "Overview of 32121", &["32121 Medical radiation", "Pay: $", "[published"][..]),
        ("]y", "Duties of 32121", &["32121 Medical radiation"]),
        (
            "2y",
            "Comparison of 2",
            &["32129 Other medical", "32120 Medical", "(+", "Job Bank wages", "against 32129"],
        ),
        (
            "3y",
            "Shortlist of 1",
            &["1. 32121", "Rank in the list", "Note: ask", "Canadian Occupational Projection"],
        ),
        ("4y", "Map of 510 occupations", &["32129\tOther medical", "40 hours a week"]),
        ("5y", &sources, &["Job Bank wages", "Licence"]),
    ] {
        let copied = copied(&mut app, keys);
        assert_eq!(copied.what.reference(), what);
        for part in parts {
            assert!(copied.text.contains(part), "{what}, {part}:\n{}", copied.text);
        }
    }
    let mut empty = after("2y");
    assert_eq!(status(&empty), "There is nothing here to copy yet.");
    assert!(press(&mut empty, "y").is_empty());
}
