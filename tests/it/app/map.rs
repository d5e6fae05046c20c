//! The map and the clipboard by keys.

use super::*;
use metier::app::Copied;
use metier::content::map::Height;

fn point(app: &App) -> (f32, f32) {
    let point = app.screens.map.chart(&app.shared, app.derived()).of(app.screens.map.point.unwrap()).unwrap();
    (point.pay, point.height)
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
    let all = app.screens.map.chart(&app.shared, app.derived()).points.len();
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
        ("4y", "Map of 505 occupations", &["32129\tOther medical", "40 hours a week"]),
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

#[test]
fn one_key_shows_the_treemap_and_arrows_go_from_rectangle_to_rectangle() {
    let mut app = after("/32129<Enter>4t");
    assert!(app.screens.map.is_treemap());
    assert_eq!(code(&app), "32129");
    let (width, height) = metier::app::Map::tiles((120, 36)).unwrap();
    for (there, back) in [("<Right>", "<Left>"), ("<Down>", "<Up>")] {
        let laid = app.derived().treemap().lay(width, height);
        let at = |app: &App| {
            let of =
                |group| laid.tiles.iter().find(|(area, _)| Some(area.group) == group).map(|(_, tile)| *tile);
            of(app.screens.map.point).unwrap()
        };
        let before = at(&app);
        press(&mut app, there);
        let after = at(&app);
        let beyond = if there == "<Right>" {
            after.x >= before.x + before.width
        } else {
            after.y >= before.y + before.height
        };
        assert!(beyond, "{there}: {before:?} {after:?}");
        press(&mut app, back);
    }
    press(&mut app, "g");
    let most = code(&app);
    assert_eq!(most, "64100", "most people are retail salespersons");
    press(&mut app, "<Enter>");
    assert_eq!((app.screen, code(&app)), (Screen::Explore, most));
    // It is kept, and so is the shade.
    press(&mut app, "4x");
    assert_eq!(status(&app), "Shade: AI exposure of 100.");
    let state = app.state();
    let mut again = start();
    again.take_up(&state);
    assert!(again.screens.map.is_treemap());
    assert_eq!(again.screens.map.shade(), app.screens.map.shade());
    press(&mut app, "tx");
    assert!(!app.screens.map.is_treemap());
    assert_eq!(status(&app), "Height of the points: AI exposure minus protection.");
}

#[test]
fn the_treemap_shows_what_the_filter_lets_through() {
    let mut app = after("4t");
    let count = |app: &App| app.derived().treemap().by_size().len();
    let all = count(&app);
    press(&mut app, "rbc<Enter>F23<Down>sr<Down>30<Enter>4");
    let passed = app.derived().filtered().unwrap();
    assert!(count(&app) <= passed && count(&app) * 10 > passed * 9 && passed < all, "{passed} of {all}");
}

#[test]
fn without_room_the_treemap_is_a_list_by_workers() {
    let mut app = after("/32129<Enter>4t");
    app.resize(40, 12);
    press(&mut app, "g");
    let first = code(&app);
    press(&mut app, "<Down>");
    assert_ne!(code(&app), first);
    press(&mut app, "<Up>");
    assert_eq!((code(&app), first.as_str()), (first.clone(), "64100"));
}

/// The height is the exposure of the page; one key shows it less the protection, kept for the next start, and what is
/// copied and the figures behind a point are the same ones.
#[test]
fn the_map_shows_the_exposure_of_the_page_and_one_key_takes_the_protection_off() {
    let mut app = after("#32129<Enter>4");
    let evidence = app.shared.evidence;
    let heights = |app: &App| {
        let chart = app.screens.map.chart(&app.shared, app.derived());
        chart.points.iter().map(|point| (point.group, point.height)).collect::<Vec<_>>()
    };
    assert_eq!(app.screens.map.height(), Height::Exposure);
    let exposed = heights(&app);
    assert!(exposed.len() > 500);
    for (group, height) in &exposed {
        assert_eq!(evidence.ai_rankings().score(*group), Some(*height));
    }
    let copied_exposure = copied(&mut app, "y").text;
    assert!(
        copied_exposure.contains("exposure to AI (0 to 100") && !copied_exposure.contains("minus protection")
    );
    press(&mut app, "x");
    assert_eq!(app.screens.map.height(), Height::Net);
    for (group, height) in heights(&app) {
        assert_eq!(evidence.ai_rankings().net().get(group.index()), Some(&height));
    }
    assert!(copied(&mut app, "y").text.contains("AI exposure minus protection"));
    let mut again = start();
    again.take_up(&app.state());
    assert_eq!(again.screens.map.height(), Height::Net);
    press(&mut again, "x");
    assert_eq!(again.state().height, None);
    // What is called little touched is so on its page, to the number that is shown.
    let chart = again.screens.map.chart(&again.shared, again.derived());
    for point in &chart.points {
        let shown = evidence.ai_rankings().score(point.group).unwrap().round();
        assert_eq!(point.is_much_touched(), shown >= 50.0);
    }
}
