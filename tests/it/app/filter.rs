//! The filter by keys: scenarios 1 and 10, counts, taking away, the list in an order, what comes back.

use metier::app::tree::Tree;
use metier::plan::filter::{Criterion, Filter};
use metier::plan::order::Order;

use super::*;

/// Codes of the unit groups in the rows of the tree.
fn listed(app: &App) -> Vec<String> {
    let hierarchy = app.catalog().hierarchy();
    let nodes = app.screens.explore.tree.rows().iter().filter_map(|row| match row.entry {
        TreeEntry::Node(node) if hierarchy.group_of(node).is_some() => Some(node),
        _ => None,
    });
    nodes.map(|node| hierarchy.code(node).to_owned()).collect()
}

fn count(app: &App) -> usize {
    app.derived().tally().map_or(516, |tally| tally.matches.count())
}

/// Scenario 10: S-R interests, TEER 2 or 3, British Columbia, from 30 $/h on.
#[test]
fn a_student_filters_and_sees_what_each_criterion_removes() {
    let mut app = after("rbc<Enter>F");
    assert_eq!(count(&app), 516);
    press(&mut app, "23");
    let teer = count(&app);
    assert!(teer < 516);
    press(&mut app, "<Down>sr");
    let interests = count(&app);
    assert!(interests < teer);
    press(&mut app, "<Down>30");
    assert!((5..60).contains(&count(&app)) && count(&app) < interests);
    let tally = app.derived().tally().unwrap().clone();
    for criterion in [Criterion::Teer, Criterion::Interests, Criterion::Pay] {
        assert!(tally.part(criterion).removes > 0 && tally.part(criterion).alone > 0, "{criterion:?}");
    }
    press(&mut app, "<Enter>");
    assert!(app.overlays.is_empty() && status(&app).starts_with(&format!("{} of 516", count(&app))));
    // The tree holds the matches and nothing else, and its branches count them.
    press(&mut app, "g+jjjjj");
    let hierarchy = app.catalog().hierarchy();
    let branches: usize = (0..10)
        .filter_map(|digit| hierarchy.node(&digit.to_string()))
        .map(|node| app.screens.explore.tree.count(app.catalog(), node))
        .sum();
    assert_eq!(branches, count(&app));
    // The page of a class lists the matches only.
    press(&mut app, "#3<Enter>");
    assert!(item(&app, "Occupations").text.reference().contains(" of 43"), "{}", page(&app));
    press(&mut app, "o");
    assert_eq!(
        (app.screens.explore.tree.lens, app.shared.order, app.screens.explore.tree.rows().len()),
        (Lens::Matches, Order::Pay, count(&app))
    );
}

/// Scenario 1: pays more and is less exposed than 32129, among the similar ones, in Manitoba.
#[test]
fn a_technician_finds_what_pays_more_and_is_less_exposed() {
    let mut app = after("rmb<Enter>/32129<Enter>F");
    press(&mut app, &"j".repeat(10));
    press(&mut app, "<Space>j<Space>j<Space>");
    let found = count(&app);
    assert!((1..30).contains(&found), "{found}");
    let base = app.catalog().group("32129").unwrap();
    assert_eq!(app.shared.filter.baseline, Some(base));
    assert!(app.derived().is_outside(base));
    // Fewer neighbours, fewer matches; another occupation by its code.
    press(&mut app, "HHHH");
    assert!(count(&app) <= found);
    press(&mut app, "kk32120");
    assert_eq!(app.shared.filter.baseline, app.catalog().group("32120"));
    press(&mut app, "99999");
    assert!(warned(&app) && status(&app).contains("no occupation"), "{}", status(&app));
    press(&mut app, "<Esc>");
    assert_eq!((app.shared.filter.is_active(), count(&app)), (false, 516));
}

/// A decimal comma is a point, and a number that does not fit leaves the value and the line as they were.
#[test]
fn a_comma_is_read_and_what_does_not_fit_changes_nothing() {
    let mut app = after("F<Down><Down>37,5");
    assert_eq!((app.shared.filter.hourly, warned(&app)), (37.5, false), "{}", status(&app));
    assert!(app.shared.filter.is_on(Criterion::Pay));
    press(&mut app, ",");
    assert_eq!((app.shared.filter.hourly, warned(&app)), (37.5, true), "one comma is enough");
    let at = |wanted: Criterion| Criterion::ALL.into_iter().position(|one| one == wanted).unwrap();
    let line = |wanted: Criterion| after(&format!("F{}", "<Down>".repeat(at(wanted))));
    let mut app = line(Criterion::Exposure);
    let before = app.shared.filter.clone();
    press(&mut app, "58000");
    assert_eq!(app.shared.filter, before, "a pay is no exposure, nor are its first digits");
    assert!(warned(&app) && status(&app).contains("100"), "{}", status(&app));
    press(&mut app, "<Backspace><Backspace><Backspace>");
    assert_eq!((app.shared.filter.exposure, warned(&app)), (58, false));
    // A line that no number changes says so, and so does one that a letter is typed on.
    let mut app = line(Criterion::Outlook);
    press(&mut app, "7");
    assert!(warned(&app) && status(&app).contains("takes no number"), "{}", status(&app));
    let mut app = line(Criterion::Schooling);
    press(&mut app, "z");
    assert!(warned(&app) && status(&app).starts_with("z is no part"), "{}", status(&app));
}

/// However many they are, none included: the matches are an answer, and fields and classes are of them alone.
#[test]
fn the_matches_stand_in_the_list_at_once_whatever_their_number() {
    for (keys, order) in [
        ("ron<Enter>F<Space><Down>IR<Down><Space>", Order::Pay),
        ("rab<Enter>F<Space><Down>RC<Down>35", Order::Pay),
        ("F<Space>", Order::Rating),
        ("F<Down><Down>400<Enter>F<Down><Down><Down><Space>", Order::Pay),
    ] {
        let mut app = after(keys);
        let found = count(&app);
        press(&mut app, "<Enter>");
        let explore = &app.screens.explore;
        assert_eq!((explore.tree.lens, app.shared.order), (Lens::Matches, order), "{keys}");
        assert_eq!((listed(&app).len(), explore.tree.cursor()), (found, 0), "{keys}");
        assert!(status(&app).starts_with(&format!("{found} of 516")), "{}", status(&app));
    }
    // An order that was chosen since stays where the pay that is asked for does.
    let mut app = after("F<Down><Down>30<Enter>o");
    let chosen = app.shared.order;
    assert_ne!(chosen, Order::Pay);
    press(&mut app, "F<Space><Enter>");
    assert_eq!((app.screens.explore.tree.lens, app.shared.order), (Lens::Matches, chosen));
}

#[test]
fn fields_hold_what_the_filter_lets_through_and_nothing_else() {
    let mut app = after("ron<Enter>F<Space><Down>IR<Down><Space><Enter>f+");
    let explore = &app.screens.explore;
    assert_eq!(explore.tree.lens, Lens::Fields);
    let (catalog, tree) = (app.catalog(), &explore.tree);
    let positions = tree.rows().iter().filter(|row| matches!(row.entry, TreeEntry::Position(..)));
    let groups: Vec<_> = positions.filter_map(|row| Tree::group_of(catalog, row.entry)).collect();
    assert!(!groups.is_empty() && groups.iter().all(|&group| !app.derived().is_outside(group)));
    let fields = tree.rows().iter().filter_map(|row| match row.entry {
        TreeEntry::Field(field) => Some(tree.positions_of_field(catalog, field)),
        _ => None,
    });
    let fields: Vec<usize> = fields.collect();
    assert!(fields.iter().all(|&n| n > 0) && fields[0] == groups.len(), "{fields:?}, {}", groups.len());
    let told = item(&app, "Positions").text.reference();
    assert!(told.starts_with(&format!("{} of ", groups.len())), "{told}");
    // A class tells the lowest and the highest of what is let through.
    press(&mut app, "#3<Enter>");
    let range = item(&app, "Lowest and highest median pay").text.reference();
    let outside = |code: &str| app.derived().is_outside(app.catalog().group(code).unwrap());
    let codes = range.split('(').skip(1).map(|part| &part[..5]);
    assert!(codes.clone().count() == 2 && codes.clone().all(|code| !outside(code)), "{range}");
    // A category of schooling alone narrows them likewise.
    let app = after("ft+");
    let groups = app.screens.explore.tree.rows().iter();
    let mut groups = groups.filter_map(|row| Tree::group_of(app.catalog(), row.entry));
    assert!(groups.all(|group| app.catalog().teer(group).0 == 0));
}

#[test]
fn what_was_chosen_stays_chosen_in_the_list() {
    // Those that pay more than the chosen one, and it is none of them: the list begins at its first.
    let mut app = after("rmb<Enter>/32129<Enter>F");
    press(&mut app, &"j".repeat(10));
    press(&mut app, "<Space>j<Space>j<Space><Enter>");
    assert_eq!((app.screens.explore.tree.lens, app.screens.explore.tree.cursor()), (Lens::Matches, 0));
    assert!((1..=40).contains(&listed(&app).len()));
    // One of them is chosen; after another criterion that keeps it, it is still chosen.
    press(&mut app, "jj");
    let chosen = code(&app);
    press(&mut app, "Fjj5<Enter>");
    assert_eq!(code(&app), chosen);
    press(&mut app, "<Esc>");
    assert_eq!((app.screens.explore.tree.lens, code(&app)), (Lens::Classification, chosen));
}

#[test]
fn a_filter_and_an_order_that_came_back_are_told() {
    let told = |keys: &str| {
        let state = after(keys).state();
        let mut app = start();
        app.take_up(&state);
        status(&app)
    };
    assert_eq!(told("/32129<Enter>"), "");
    let said = told("F2<Enter>");
    assert!(
        said.starts_with("Your filter of last time is on: ") && said.contains("X takes it away"),
        "{said}"
    );
    assert!(told("F2<Enter>o").contains("by pay"));
    assert!(told("o").starts_with("The list of last time, by rating"));
}

#[test]
fn escape_restores_enter_keeps_and_one_key_takes_away_and_puts_back() {
    let mut app = after("F2<Enter>");
    let two = count(&app);
    press(&mut app, "F3j<Space>");
    assert!(warned(&app), "no letters yet");
    press(&mut app, "<Esc>");
    assert_eq!(count(&app), two);
    // Backing out of the screen does not touch the filter.
    press(&mut app, "<Esc><Esc>");
    assert_eq!(count(&app), two);
    press(&mut app, "X");
    assert_eq!((count(&app), app.shared.filter.is_active()), (516, false));
    press(&mut app, "X");
    assert_eq!(count(&app), two);
    press(&mut app, "Fx");
    assert!(!app.shared.filter.is_on(Criterion::Teer));
    press(&mut app, "2jjl<Down>lX<Enter>");
    assert_eq!((app.shared.filter.is_active(), count(&app)), (false, 516));
    assert_eq!(status(&app), "No filter: all 516 occupations.");
}

#[test]
fn the_unknown_are_kept_by_a_key() {
    let mut app = after("Fjjj<Space>");
    let out = count(&app);
    let unknown = app.derived().tally().unwrap().part(Criterion::Outlook).unknown;
    press(&mut app, "u");
    assert!(unknown > 0);
    assert_eq!(count(&app), out + unknown);
}

#[test]
fn one_teer_category_works_within_the_filter() {
    let mut app = after("F23<Enter>ttt");
    assert_eq!(app.screens.explore.tree.teer, Some(2));
    let both = app.screens.explore.tree.shown().unwrap().count();
    assert!(both > 0 && both < count(&app));
    press(&mut app, "<Esc>");
    assert_eq!(
        (app.screens.explore.tree.teer, app.screens.explore.tree.shown().unwrap().count()),
        (None, count(&app))
    );
}

#[test]
fn what_is_looked_for_is_shown_though_the_filter_leaves_it_out() {
    let mut app = after("F0<Enter>/32129");
    assert!(hits(&app)[0].outside);
    press(&mut app, "<Enter>");
    assert_eq!(code(&app), "32129");
    assert!(status(&app).contains("outside the filter"), "{}", status(&app));
    assert!(listed(&app).contains(&"32129".to_owned()) && app.shared.filter.is_active());
    press(&mut app, "/legislators<Enter>");
    assert!(!listed(&app).contains(&"32129".to_owned()), "a guest leaves when another is shown");
}

#[test]
fn the_list_goes_through_its_orders_and_back_to_the_tree() {
    let mut app = start();
    let mut seen = Vec::new();
    for order in [Order::Rating, Order::Pay, Order::Exposure, Order::Openings] {
        press(&mut app, "og");
        assert_eq!(
            (app.screens.explore.tree.lens, app.shared.order, app.screens.explore.tree.rows().len()),
            (Lens::Matches, order, 516)
        );
        assert!(!seen.contains(&listed(&app)), "{order:?}");
        seen.push(listed(&app));
    }
    let here = node(&app);
    press(&mut app, "o");
    assert_eq!(
        (app.screens.explore.tree.lens, node(&app)),
        (Lens::Classification, here),
        "where the list was left"
    );
    // Weights, place and filter reach the list.
    press(&mut app, "o");
    let rated = listed(&app);
    press(&mut app, "W<Right><Right><Right><Enter>");
    assert_ne!(listed(&app), rated);
    press(&mut app, "F2<Enter>");
    assert!(listed(&app).iter().all(|code| code.as_bytes()[1] == b'2'));
}

#[test]
fn what_is_saved_is_followed() {
    let mut app = after("/32129<Enter>s/32120<Enter>sF");
    press(&mut app, &"j".repeat(9));
    press(&mut app, "<Space><Enter>");
    assert_eq!(count(&app), 2);
    press(&mut app, "3d");
    assert_eq!(count(&app), 1);
    press(&mut app, "U");
    assert_eq!(count(&app), 2);
}

#[test]
fn nothing_left_says_how_to_get_on() {
    let app = after("F5jj400<Enter>");
    assert_eq!((count(&app), app.screens.explore.tree.rows().len()), (0, 0));
    let text = app.items().first().unwrap().text.say(&app.locale());
    assert!(text.contains("F shows which one removes how many"), "{text}");
    let mut app = app;
    press(&mut app, "scnio<Down><Enter>4<Down>5X");
    assert_eq!(count(&app), 516);
}

#[test]
fn the_filter_comes_back_and_what_cannot_stand_is_named() {
    let mut app = after("F23jjj<Space><Enter>");
    let words = app.state().filter;
    let mut kept = app.shared.filter.clone();
    kept.baseline = None;
    app.shared.filter = Filter::default();
    app.shared.status = None;
    app.take_up(&State { filter: words.clone(), ..State::default() });
    assert_eq!((&app.shared.filter, warned(&app)), (&kept, false));
    assert!(status(&app).starts_with("Your filter of last time is on: "), "{}", status(&app));
    let mut broken = words.clone();
    app.shared.status = None;
    broken.insert("min-hourly".to_owned(), "-4".to_owned());
    app.take_up(&State { filter: broken, ..State::default() });
    let told = status(&app);
    assert!(told.contains("min-hourly: \"-4\" is no pay in CAD per hour from 1 to 500"), "{told}");
    assert_eq!(app.shared.filter, kept, "the other criteria hold");
}
