//! The program as one uses it, without a screen: key strings in, state and effects out.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic, clippy::float_cmp, clippy::format_collect)]

use metier::app::key::parse_keys;
use metier::app::overlay::{Choice, Hit, Overlay};
use metier::app::tree::{Entry, Lens};
use metier::app::{App, COMMANDS, Command, Effect, Keymap, Pane, Screen, ThemeName};
use metier::catalog::date::Day;
use metier::catalog::{Catalog, Geo, Lang};
use metier::content::{Item, Page, PayUnit, Shape, compare};
use metier::evidence::Evidence;
use metier::evidence::pay::HoursBasis;
use metier::evidence::payback::payback;

/// The program with the embedded data on a fixed day, as it starts.
fn start() -> App<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
    app.resize(120, 36);
    app
}

/// Presses keys and returns all that the outside has to do.
fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    parse_keys(keys).unwrap().into_iter().flat_map(|key| app.key(key)).collect()
}

/// The program after some keys.
fn after(keys: &str) -> App<'static> {
    let mut app = start();
    press(&mut app, keys);
    app
}

/// Code of what commands speak of.
fn code(app: &App) -> String {
    app.current().map(|group| app.catalog().code(group).to_owned()).unwrap_or_default()
}

/// Code of the class under the cursor of the tree.
fn node(app: &App) -> String {
    match app.tree.current() {
        Some(Entry::Node(node)) => app.catalog().hierarchy().code(node).to_owned(),
        _ => String::new(),
    }
}

fn saved(app: &App) -> Vec<(String, String)> {
    app.shortlist.entries().iter().map(|e| (e.code.clone(), e.note.clone())).collect()
}

fn codes(app: &App) -> Vec<String> {
    app.shortlist.entries().iter().map(|e| e.code.clone()).collect()
}

fn status(app: &App) -> String {
    app.status.as_ref().map(|status| status.text.clone()).unwrap_or_default()
}

fn warned(app: &App) -> bool {
    app.status.as_ref().is_some_and(|status| status.warning)
}

fn hits(app: &App) -> Vec<Hit> {
    match app.overlays.last() {
        Some(Overlay::Search { hits, .. }) => hits.clone(),
        other => panic!("no search is open but {other:?}"),
    }
}

/// The page that is shown, as text.
fn page(app: &App) -> String {
    app.items().iter().map(|item| format!("{} {}\n", item.label, item.text)).collect()
}

fn item<'a>(app: &'a App, label: &str) -> &'a Item {
    app.items()
        .iter()
        .find(|item| item.label.trim() == label)
        .unwrap_or_else(|| panic!("no {label} in\n{}", page(app)))
}

// ---- moving about

#[test]
fn the_tree_opens_closes_and_moves() {
    let mut app = start();
    assert_eq!((app.screen, app.pane, app.tree.rows().len()), (Screen::Explore, Pane::Tree, 10));
    assert_eq!(node(&app), "0");
    press(&mut app, "jjj");
    assert_eq!(node(&app), "3");
    press(&mut app, "<Enter>");
    assert!(app.tree.rows().len() > 10);
    press(&mut app, "<Down><Down>l");
    assert_eq!(node(&app), "31");
    press(&mut app, "h");
    press(&mut app, "h");
    assert_eq!(node(&app), "3");
    press(&mut app, "+");
    let open = app.tree.rows().len();
    assert!(open > 60, "{open} rows");
    press(&mut app, "G");
    assert_eq!(node(&app), "9");
    press(&mut app, "g");
    assert_eq!(node(&app), "0");
    press(&mut app, "-");
    assert_eq!(app.tree.rows().len(), 10);
    press(&mut app, "kkkk");
    assert_eq!(node(&app), "0", "the first line is the end");
    press(&mut app, "<PageDown><PageDown><PageDown>");
    assert_eq!(node(&app), "9", "the last line too");
}

#[test]
fn a_unit_group_is_opened_from_the_tree() {
    let mut app = after("#3212<Enter>");
    assert_eq!((node(&app).as_str(), app.pane), ("3212", Pane::Tree));
    assert!(app.subject().is_none(), "a class has no page of an occupation");
    assert!(!app.items().is_empty(), "but one of its own");
    press(&mut app, "lj<Enter>");
    assert_eq!((code(&app).as_str(), app.pane), ("32120", Pane::Detail));
    press(&mut app, "<Esc>");
    assert_eq!(app.pane, Pane::Tree);
}

#[test]
fn the_focus_goes_round_the_panes_that_there_is_room_for() {
    let mut app = after("/32129<Enter><Esc>");
    let mut seen = vec![app.pane];
    for _ in 0..4 {
        press(&mut app, "<Tab>");
        seen.push(app.pane);
    }
    assert_eq!(seen, [Pane::Tree, Pane::Detail, Pane::Pay, Pane::Ai, Pane::Tree]);
    press(&mut app, "<Shift-Tab>");
    assert_eq!(app.pane, Pane::Ai);
    app.resize(80, 24);
    assert_eq!(app.pane, Pane::Detail, "the pane that went away hands its focus on");
    press(&mut app, "<Tab><Tab>");
    assert_eq!(app.pane, Pane::Detail);
    press(&mut app, "z");
    assert!(app.zoom);
    press(&mut app, "<Esc>");
    assert!(!app.zoom && app.pane == Pane::Detail, "Esc takes one step");
}

#[test]
fn pages_turn_both_ways_and_round() {
    let mut app = after("/32129<Enter>");
    let mut seen = Vec::new();
    for _ in Page::ALL {
        seen.push(app.page);
        assert!(app.items().len() > 3, "{:?} is empty", app.page);
        press(&mut app, "]");
    }
    assert_eq!(seen, Page::ALL);
    assert_eq!(app.page, Page::Overview);
    press(&mut app, "[");
    assert_eq!(app.page, Page::Ai);
    press(&mut app, "h");
    assert_eq!(app.page, Page::Pay);
    press(&mut app, "l");
    assert_eq!(app.page, Page::Ai);
    press(&mut app, "G");
    assert_eq!(app.item, app.items().len() - 1);
    press(&mut app, "jjj");
    assert_eq!(app.item, app.items().len() - 1);
    press(&mut app, "gk");
    assert_eq!(app.item, 0);
}

#[test]
fn the_cursor_of_a_page_steps_over_empty_lines() {
    let mut app = after("/32129<Enter>");
    for _ in 0..app.items().len() {
        let gap = app.item_under_cursor().is_some_and(|item| item.shape == Shape::Gap);
        assert!(!gap, "item {}", app.item);
        press(&mut app, "j");
    }
}

#[test]
fn a_link_leads_to_its_occupation_and_back_leads_back() {
    let mut app = after("/32129<Enter>");
    let link = app.items().iter().position(|item| item.link.is_some()).unwrap();
    let target = app.items()[link].link.map(|group| app.catalog().code(group)).unwrap();
    while app.item < link {
        press(&mut app, "j");
    }
    press(&mut app, "<Enter>");
    assert_eq!(code(&app), target);
    press(&mut app, "b");
    assert_eq!(code(&app), "32129");
    press(&mut app, "B");
    assert_eq!(code(&app), target);
    press(&mut app, "B");
    assert_eq!(status(&app), "This is the last one.");
    press(&mut app, "bbbb");
    assert_eq!(status(&app), "This is the first one.");
}

#[test]
fn screens_have_their_keys_and_esc_leads_home() {
    let mut app = after("/32129<Enter>");
    for (key, screen) in [
        ("2", Screen::Compare),
        ("3", Screen::Shortlist),
        ("4", Screen::Map),
        ("5", Screen::Sources),
        ("1", Screen::Explore),
    ] {
        press(&mut app, key);
        assert_eq!(app.screen, screen);
        press(&mut app, "<Esc><Esc>");
        assert_eq!(app.screen, Screen::Explore);
    }
    press(&mut app, "5GG");
    let last = app.rows[Screen::Sources as usize];
    press(&mut app, "j");
    assert_eq!(app.rows[Screen::Sources as usize], last);
    assert!(last > 10);
}

// ---- the shortlist

#[test]
fn saving_finds_what_was_searched_and_says_so() {
    let mut app = start();
    let effects = press(&mut app, "/prosthetist<Enter>s");
    assert_eq!(effects, [Effect::SaveShortlist]);
    assert_eq!(codes(&app), ["32129"]);
    assert_eq!(app.shortlist.entries()[0].added, "2026-11-22");
    assert!(status(&app).starts_with("32129 saved"), "{}", status(&app));
    assert_eq!(press(&mut app, "s"), [Effect::SaveShortlist]);
    assert!(codes(&app).is_empty());
}

#[test]
fn a_note_saves_as_well_and_esc_leaves_it() {
    let mut app = start();
    let effects = press(&mut app, "/prosthetist<Enter>nask about shifts<Enter>");
    assert_eq!(effects, [Effect::SaveShortlist]);
    assert_eq!(saved(&app), [("32129".to_owned(), "ask about shifts".to_owned())]);
    press(&mut app, "n<Ctrl-u>something else<Esc>");
    assert_eq!(saved(&app)[0].1, "ask about shifts");
    press(&mut app, "n and pay<Enter>");
    assert_eq!(saved(&app)[0].1, "ask about shifts and pay");
}

#[test]
fn the_order_is_made_by_hand() {
    let mut app = after("/32129<Enter>s/32120<Enter>s/32121<Enter>s3");
    assert_eq!(codes(&app), ["32129", "32120", "32121"]);
    press(&mut app, "gJ");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    assert_eq!(code(&app), "32129", "the cursor goes with the entry");
    press(&mut app, "JJJ");
    assert_eq!(codes(&app), ["32120", "32121", "32129"]);
    press(&mut app, "K");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    assert_eq!(press(&mut app, "d"), [Effect::SaveShortlist]);
    assert_eq!(codes(&app), ["32120", "32121"]);
    press(&mut app, "UU");
    assert_eq!(codes(&app), ["32120", "32121", "32129"]);
    press(&mut app, "<Ctrl-r>");
    assert_eq!(codes(&app), ["32120", "32129", "32121"]);
    press(&mut app, "G<Enter>");
    assert_eq!((app.screen, code(&app).as_str()), (Screen::Explore, "32121"));
}

#[test]
fn everything_can_be_undone_to_the_beginning() {
    let mut app = after("/32129<Enter>snone note<Enter>/32120<Enter>s3Jd");
    let end = saved(&app);
    let mut undone = 0;
    while !press(&mut app, "U").is_empty() {
        undone += 1;
    }
    assert!(codes(&app).is_empty());
    assert!(warned(&app), "{}", status(&app));
    for _ in 0..undone {
        assert_eq!(press(&mut app, "<Ctrl-r>"), [Effect::SaveShortlist]);
    }
    assert_eq!(saved(&app), end);
}

#[test]
fn without_an_occupation_nothing_is_saved_and_the_line_says_what_to_do() {
    let mut app = start();
    for keys in ["s", "n", "c", "v", "p"] {
        assert!(press(&mut app, keys).is_empty());
        assert!(warned(&app) && status(&app).contains("hoose"), "{keys}: {}", status(&app));
        assert!(app.overlays.is_empty());
    }
    press(&mut app, "3dJK<Enter>");
    assert!(codes(&app).is_empty());
}

// ---- settings

#[test]
fn the_province_is_chosen_by_letters_or_stepped_through() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "ron<Enter>"), [Effect::SaveSettings]);
    assert_eq!((app.settings.place.geo.code(), app.province_name().as_str()), ("ON", "Ontario"));
    press(&mut app, "rbc<Enter>");
    assert_eq!(app.settings.place.geo.code(), "BC");
    press(&mut app, "rman<Enter>");
    assert_eq!(app.settings.place.geo.code(), "MB");
    press(&mut app, "rquebec<Esc>");
    assert_eq!(app.settings.place.geo.code(), "MB");
    let mut seen = Vec::new();
    for _ in Geo::all() {
        assert_eq!(press(&mut app, "R"), [Effect::SaveSettings]);
        seen.push(app.settings.place.geo.code());
    }
    assert_eq!((seen.len(), seen.last()), (14, Some(&"MB")), "once round: {seen:?}");
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 14);
}

#[test]
fn an_economic_region_lies_below_its_province() {
    let mut app = after("/32129<Enter>ron<Enter>r<Down>");
    let name = match app.overlays.last() {
        Some(Overlay::Choice { what: Choice::Region, options, cursor, .. }) => {
            options[*cursor].trim().to_owned()
        }
        other => panic!("{other:?}"),
    };
    press(&mut app, "<Enter>");
    assert_eq!(app.province_name(), name);
    assert!(app.settings.place.area.is_some());
    assert_eq!(app.settings.place.geo.code(), "ON");
    press(&mut app, "R");
    assert!(app.settings.place.area.is_none());
}

#[test]
fn hours_unit_and_language_change_every_page() {
    let mut app = after("/32129<Enter>rbc<Enter>");
    let yearly = item(&app, "Median pay").text.clone();
    assert!(
        yearly.contains("58,400") && yearly.contains("CAD/year"),
        "28.00 x 40 x 52.14, to the hundred: {yearly}"
    );
    assert_eq!(press(&mut app, "u"), [Effect::SaveSettings]);
    assert_eq!(app.settings.unit, PayUnit::Hour);
    assert!(item(&app, "Median pay").text.contains("28.00"), "{}", page(&app));
    press(&mut app, "uw");
    assert_eq!(app.settings.hours, HoursBasis::Usual);
    assert_ne!(item(&app, "Median pay").text, yearly);
    press(&mut app, "L");
    assert_eq!(app.settings.lang, Lang::Fr);
    assert!(press(&mut app, "L").contains(&Effect::SaveSettings));
}

#[test]
fn theme_mouse_and_the_rest_reach_the_outside() {
    let mut app = after("/32129<Enter>");
    for theme in [ThemeName::Light, ThemeName::Contrast, ThemeName::Mono, ThemeName::Dark] {
        assert!(press(&mut app, "T").contains(&Effect::SaveSettings));
        assert_eq!(app.theme, theme);
    }
    assert_eq!(press(&mut app, "MM"), [Effect::Mouse(false), Effect::Mouse(true)]);
    assert_eq!(press(&mut app, "e<Ctrl-l><Ctrl-z>"), [Effect::Export, Effect::Redraw, Effect::Suspend]);
    match press(&mut app, "y").as_slice() {
        [Effect::Copy(text)] => {
            assert!(text.starts_with("32129 Other medical technologists"), "{text}");
            assert!(
                text.contains("Median pay: ") && text.contains("[published"),
                "figures keep their source: {text}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(press(&mut app, "q"), [Effect::Quit]);
    assert_eq!(press(&mut app, "/q"), [], "a letter in a text field is a letter");
    assert_eq!(press(&mut app, "<Ctrl-c>"), [Effect::Quit]);
}

#[test]
fn own_keys_replace_the_defaults() {
    let mut app = after("/32129<Enter>");
    app.keymap = Keymap::new(&[("save".to_owned(), "F5".to_owned())]).unwrap();
    assert!(press(&mut app, "s").is_empty());
    assert_eq!(press(&mut app, "<F5>"), [Effect::SaveShortlist]);
}

// ---- lenses and filters

#[test]
fn the_teer_filter_goes_round_and_back_lifts_it() {
    let mut app = start();
    for teer in 0..=5 {
        press(&mut app, "t");
        assert_eq!(app.tree.teer, Some(teer));
        let rows = app.tree.rows();
        assert!(!rows.is_empty() && rows.len() <= 10);
        assert!(status(&app).starts_with(&format!("TEER {teer}")), "{}", status(&app));
    }
    press(&mut app, "t");
    assert_eq!(app.tree.teer, None);
    press(&mut app, "ttt+");
    for row in app.tree.rows() {
        if let Entry::Node(node) = row.entry
            && let Some(group) = app.catalog().hierarchy().group_of(node)
        {
            assert_eq!(app.catalog().teer(group).0, 2);
        }
    }
    press(&mut app, "<Esc>");
    assert_eq!(app.tree.teer, None);
    // What is looked for is shown, whatever is filtered.
    press(&mut app, "t/32129<Enter>");
    assert_eq!((code(&app).as_str(), app.tree.teer), ("32129", None));
}

#[test]
fn the_lens_of_fields_leads_to_unit_groups_and_back() {
    let mut app = after("f");
    assert_eq!(app.tree.lens, Lens::Fields);
    let fields = app.tree.rows().len();
    assert_eq!(fields, app.catalog().fields().len());
    press(&mut app, "lj");
    assert!(app.tree.rows().len() > fields);
    press(&mut app, "lj");
    match app.tree.current() {
        Some(Entry::Position(0, 0, 0)) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(code(&app), "32129", "the orthotist of the first field");
    assert_eq!(press(&mut app, "s"), [Effect::SaveShortlist]);
    press(&mut app, "<Enter>");
    assert_eq!(app.pane, Pane::Detail);
    press(&mut app, "f");
    assert_eq!(app.tree.lens, Lens::Classification);
}

#[test]
fn one_role_of_a_unit_group_is_chosen_and_let_go() {
    let mut app = after("/32129<Enter>v");
    match app.overlays.last() {
        Some(Overlay::Choice { what: Choice::Role, options, .. }) => {
            assert_eq!(options.len(), 5, "all and four");
        }
        other => panic!("{other:?}"),
    }
    press(&mut app, "<Down><Down><Enter>]");
    assert_eq!(app.role(), Some(1));
    assert!(
        page(&app).contains("eye") && !page(&app).contains("dietitian"),
        "only the ocularist's:\n{}",
        page(&app)
    );
    press(&mut app, "/32120<Enter>");
    assert_eq!(app.role(), None, "a role belongs to its unit group");
    press(&mut app, "b");
    assert_eq!(app.role(), Some(1));
    press(&mut app, "v<Up><Up><Enter>");
    assert_eq!(app.role(), None);
}

// ---- search, palette, help

#[test]
fn search_follows_each_letter_and_enter_opens_the_hit() {
    let mut app = start();
    press(&mut app, "/");
    assert!(hits(&app).is_empty());
    let mut before = Vec::new();
    for letter in ["p", "r", "o", "s", "t", "h"] {
        press(&mut app, letter);
        assert!(!hits(&app).is_empty());
        assert_ne!(hits(&app), before, "after {letter}");
        before = hits(&app);
    }
    let second = hits(&app)[1].clone();
    press(&mut app, "<Down><Enter>");
    assert_eq!((code(&app), app.pane, app.overlays.len()), (second.code, Pane::Detail, 0));
    press(&mut app, "/zzzzqqqqxx<Enter>");
    assert!(warned(&app) && app.overlays.is_empty(), "{}", status(&app));
    press(&mut app, "/321<Esc>");
    assert!(app.overlays.is_empty());
}

#[test]
fn a_hit_is_saved_without_leaving_the_search() {
    let mut app = start();
    assert_eq!(press(&mut app, "/prosthetist<Ctrl-s>"), [Effect::SaveShortlist]);
    assert_eq!((codes(&app), app.overlays.len()), (vec!["32129".to_owned()], 1));
}

#[test]
fn what_is_pasted_is_looked_for() {
    let mut app = start();
    assert!(app.paste("électricienne\n").is_empty());
    assert!(hits(&app).iter().take(5).any(|hit| hit.code == "72200"));
    press(&mut app, "<Esc>?");
    assert!(app.paste("text").is_empty());
    assert!(matches!(app.overlays.as_slice(), [Overlay::Reader { .. }]));
}

#[test]
fn every_command_is_found_in_the_palette_by_its_name() {
    for spec in COMMANDS.iter().filter(|spec| spec.command != Command::ForceQuit) {
        for name in [spec.id, spec.title, spec.title_fr] {
            let mut app = start();
            press(&mut app, ":");
            app.paste(name);
            match app.overlays.last() {
                Some(Overlay::Palette { found, .. }) => assert!(found.contains(&spec.command), "{name}"),
                other => panic!("{other:?}"),
            }
        }
    }
    let mut app = after("/32129<Enter>:");
    app.paste("put the occupation on the shortlist");
    assert_eq!(press(&mut app, "<Enter>"), [Effect::SaveShortlist]);
}

#[test]
fn help_names_every_command_with_its_keys_those_of_here_first() {
    for (keys, here) in [("", "Tree"), ("2", "Comparison"), ("3", "Shortlist"), ("4", "Map")] {
        let app = after(&format!("{keys}?"));
        let Some(Overlay::Reader { items, .. }) = app.overlays.last() else { panic!("no help") };
        let text: String = items.iter().map(|item| format!("{} {}\n", item.label, item.text)).collect();
        for spec in COMMANDS {
            assert!(text.contains(spec.doc), "{}", spec.id);
        }
        let specs = COMMANDS.iter().any(|spec| spec.context == app.context());
        if specs {
            let first = items.iter().find(|item| item.shape == Shape::Heading).unwrap();
            assert!(
                first.text.starts_with("Here: ") && first.text.to_lowercase().contains(&here.to_lowercase()),
                "{}",
                first.text
            );
        }
    }
    let mut app = after("?jjjkG");
    assert_eq!(app.overlays.len(), 1);
    press(&mut app, "?");
    assert!(app.overlays.is_empty());
}

// ---- what a person comes to do: the numbers are those of the scenarios

#[test]
fn scenario_2_six_ways_to_type_it_find_the_unit_group_on_the_first_screen() {
    for (typed, code) in [
        ("prosthetsit", "32129"),
        ("rn", "31301"),
        ("électricienne", "72200"),
        ("developer software", "21232"),
        ("32129", "32129"),
        ("tech med lab", "32120"),
    ] {
        let app = after(&format!("/{typed}"));
        let found = hits(&app);
        let hit = found.iter().take(12).find(|hit| hit.code == code);
        let hit =
            hit.unwrap_or_else(|| panic!("{typed}: {:?}", found.iter().map(|h| &h.code).collect::<Vec<_>>()));
        assert!(!hit.matched.is_empty() && !hit.title.is_empty());
        assert!(
            hit.kind == "code" || !hit.positions.is_empty(),
            "{typed}: the matched letters of {}",
            hit.matched
        );
    }
}

#[test]
fn scenario_4_five_occupations_side_by_side_in_british_columbia() {
    let mut app = start();
    for code in ["32129", "32120", "32121", "32122", "32104"] {
        press(&mut app, &format!("/{code}<Enter>c"));
    }
    press(&mut app, "rbc<Enter>2");
    assert_eq!((app.screen, app.compared.len(), app.baseline), (Screen::Compare, 5, 0));
    let rows = |app: &App| {
        compare::rows(app.evidence, app.rater(), &app.compared, app.baseline, app.settings, app.today)
    };
    let pay = |app: &App| rows(app).into_iter().find(|row| row.label.starts_with("Median pay")).unwrap();
    let first = pay(&app);
    assert_eq!(first.cells[0].difference, "");
    assert!(first.cells[1].difference.starts_with('+'), "32120 earns more: {:?}", first.cells[1]);
    press(&mut app, "<Right>=");
    assert_eq!((app.baseline, code(&app).as_str()), (1, "32120"));
    let second = pay(&app);
    assert_eq!(second.cells[1].difference, "");
    assert!(second.cells[0].difference.starts_with('-'), "{:?}", second.cells[0]);
    press(&mut app, "x");
    assert!(app.hide_equal);
    let (equal, all) = (rows(&app).iter().filter(|row| row.is_equal()).count(), rows(&app).len());
    assert!(equal > 0 && equal < all, "{equal} of {all} rows are equal");
    // A seventh does not fit, and the line says what to do.
    press(&mut app, "1/31301<Enter>c/72200<Enter>c");
    assert_eq!(app.compared.len(), 6);
    assert!(warned(&app), "{}", status(&app));
    press(&mut app, "2Gc");
    assert_eq!(app.compared.len(), 5);
}

#[test]
fn scenario_5_a_claim_is_held_against_the_published_figure() {
    let app = after("/32129<Enter>");
    let claims: Vec<&Item> = app.items().iter().filter(|item| item.label.starts_with("claim")).collect();
    let senior = claims.iter().find(|item| item.text.contains("75,000") && item.text.contains("95,000"));
    let senior = senior.unwrap_or_else(|| panic!("{}", page(&app)));
    assert!(format!("{} {:?}", senior.text, senior.more).contains("90th percentile"), "{senior:?}");
    // The published one beside it, with its source.
    assert!(item(&app, "Median pay").from.is_some());
}

#[test]
fn scenario_6_express_entry_with_the_day_on_which_it_was_looked_up() {
    let mut app = after("/32129<Enter>");
    while app.page != Page::Immigration {
        press(&mut app, "]");
    }
    let text = page(&app);
    assert!(text.contains("Express Entry"), "{text}");
    let row = app
        .items()
        .iter()
        .position(|item| item.text.contains("Express Entry") || item.label.contains("Express Entry"));
    app.item = row.unwrap();
    let dated = text.contains("2026-")
        || app.item_under_cursor().is_some_and(|item| item.more.iter().any(|(_, t)| t.contains("2026-")));
    assert!(dated, "{text}");
}

#[test]
fn scenario_7_weights_change_the_rating_and_the_ranks_at_once() {
    let mut app = after("/32129<Enter>s/21232<Enter>s/32129<Enter>");
    let rating = item(&app, "Rating").text.clone();
    press(&mut app, "W");
    assert!(matches!(app.overlays.as_slice(), [Overlay::Weights { .. }]));
    let before = app.rater().weights();
    press(&mut app, "LLLL");
    assert_ne!(app.rater().weights(), before);
    let inputs = app.evidence.rating_inputs();
    let value = |app: &App, code: &str| {
        app.rater().sampler().value(inputs, app.catalog().group(code).unwrap()).unwrap()
    };
    // All weight on one input after the other: the two change places for at least one of them.
    let mut first = Vec::new();
    for chosen in 0..before.0.len() {
        let mut weights = before;
        weights.0 = [0.0; 6];
        weights.0[chosen] = 100.0;
        app.set_weights(weights);
        first.push(value(&app, "32129") > value(&app, "21232"));
    }
    assert!(first.contains(&true) && first.contains(&false), "{first:?}");
    let mut app = after("/32129<Enter>WLLLL");
    assert_eq!(press(&mut app, "<Enter>"), [Effect::SaveSettings]);
    assert_ne!(item(&app, "Rating").text, rating);
    press(&mut app, "W0<Enter>");
    assert_eq!((item(&app, "Rating").text.clone(), app.rater().weights()), (rating, before));
    // Not all of them can be nothing.
    press(&mut app, "W");
    for _ in 0..6 {
        press(&mut app, "HHHHHHHHHHHHHHHHHHHHH<Down>");
    }
    assert!(app.rater().weights().is_usable());
}

#[test]
fn scenario_8_exposure_by_role_with_its_measure() {
    let app = after("/32129<Enter>[");
    assert_eq!(app.page, Page::Ai);
    let text = page(&app);
    for role in [
        "Dietary technicians",
        "Ocularists",
        "Prosthetists and orthotists",
        "Prosthetic and orthotic technicians",
    ] {
        assert!(text.contains(role), "{role}:\n{text}");
    }
    let betas: Vec<f32> =
        app.subject().unwrap().ai.roles.iter().filter_map(|role| role.beta.value().copied()).collect();
    assert_eq!(betas.len(), 3, "no O*NET occupation corresponds to ocularists: {betas:?}");
    assert!(
        betas[0] > betas[1] && betas[0] > betas[2],
        "dietary technicians are the most exposed: {betas:?}"
    );
    assert!(text.contains("no data"), "and the ocularists' figure is missing with its reason");
    assert!(text.contains("not the chance of losing a job"));
}

#[test]
fn scenario_9_the_retraining_is_reckoned_and_its_assumptions_change() {
    let mut app = after("/32129<Enter>c/32120<Enter>rbc<Enter>p");
    let assumed = |app: &App| match app.overlays.last() {
        Some(Overlay::Payback { assumptions, from, to, .. }) => {
            (*assumptions, app.catalog().code(*from), app.catalog().code(*to))
        }
        other => panic!("{other:?}"),
    };
    let (first, from, to) = assumed(&app);
    assert_eq!((from, to), ("32129", "32120"));
    assert!(
        (first.pay_now - 28.0 * 40.0 * 52.14).abs() < 1.0
            && (first.pay_then - 41.0 * 40.0 * 52.14).abs() < 1.0
    );
    // Three years, tuition 15,000 to 40,000: the gold case of METHODS.
    let steps = ((3.0 - first.years) / 0.5).round() as i32;
    press(&mut app, &(if steps < 0 { "<Left>" } else { "<Right>" }).repeat(steps.unsigned_abs() as usize));
    press(&mut app, &format!("j{}j{}", "L".repeat(3), "L".repeat(5)));
    let (a, ..) = assumed(&app);
    assert_eq!((a.years, a.tuition_low, a.tuition_high), (3.0, 15_000.0, 40_000.0));
    let result = payback(&a);
    assert_eq!((result.low_tuition.break_even, result.high_tuition.break_even), (Some(12), Some(13)));
    press(&mut app, "<Esc>");
    assert!(app.overlays.is_empty());
}

#[test]
fn scenario_11_a_province_without_a_wage_shows_the_country_and_says_so() {
    let app = after("/32129<Enter>rpe<Enter>");
    assert_eq!(app.settings.place.geo.code(), "PE");
    let pay = &app.subject().unwrap().pay;
    let note = pay.fallback.clone().unwrap();
    assert!(note.contains("not published for PE, showing Canada"), "{note}");
    assert_eq!(pay.median.provenance().unwrap().geo.code(), "CA");
    assert!(page(&app).contains(&note));
}

#[test]
fn scenario_12_in_french_the_same_is_there() {
    let english = after("/32129<Enter>");
    let french = after("L/32129<Enter>");
    assert_eq!(english.items().len(), french.items().len());
    let catalog = french.catalog();
    let group = french.current().unwrap();
    assert_ne!(catalog.title(group, Lang::Fr), catalog.title(group, Lang::En));
    let found = after("Lr");
    match found.overlays.last() {
        Some(Overlay::Choice { options, .. }) => {
            assert!(options.iter().any(|option| option.starts_with("Colombie-Britannique")), "{options:?}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_source_of_every_figure_is_one_key_away() {
    let mut app = after("/32129<Enter>");
    for page in Page::ALL {
        app.set_page(page);
        for at in 0..app.items().len() {
            if app.items()[at].from.is_none() {
                continue;
            }
            app.item = at;
            press(&mut app, "i");
            match app.overlays.last() {
                Some(Overlay::Reader { title, items, .. }) => {
                    assert_eq!(title, "Source");
                    assert!(items.len() > 3, "{page:?} {at}");
                }
                other => panic!("{page:?} {at}: {other:?}"),
            }
            press(&mut app, "<Esc>");
        }
    }
}
