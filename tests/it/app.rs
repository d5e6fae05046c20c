//! The program as one uses it, without a screen: key strings in, state and effects out.

#![allow(clippy::float_cmp, clippy::format_collect)]

use metier::app::key::parse_keys;
use metier::app::overlay::{
    Choice, ChoiceList, Goal, Hit, Overlay, Palette, PaletteEntry, Reader, Search, Weighing, WhatIf,
};
use metier::app::tree::{Lens, TreeEntry};
use metier::app::{App, COMMANDS, Command, Effect, Keymap, Pane, Screen, ThemeName};
use metier::content::compare::{self, Difference};
use metier::content::{Item, Page, PayUnit, Shape};
use metier::evidence::Evidence;
use metier::evidence::pay::HoursBasis;
use metier::evidence::payback::payback;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::state::State;
use metier_model::{Geo, Lang};

mod claim;
mod comparison;
mod filter;
mod find;
mod front;
mod lenses;
mod map;
mod moves;
mod palette;
mod scenarios;
mod settings;
mod shortlist;
mod sources;
mod suits;
mod ways;

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
    let mut effects = Vec::new();
    for key in parse_keys(keys).unwrap() {
        effects.extend(app.key(key));
        // As the loop does between two keys.
        while app.is_working() {
            app.work();
        }
    }
    effects
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
    match app.screens.explore.tree.current() {
        Some(TreeEntry::Node(node)) => app.catalog().hierarchy().code(node).to_owned(),
        _ => String::new(),
    }
}

fn saved(app: &App) -> Vec<(String, String)> {
    app.shared.shortlist.entries().iter().map(|e| (e.code.clone(), e.note.clone())).collect()
}

fn codes(app: &App) -> Vec<String> {
    app.shared.shortlist.entries().iter().map(|e| e.code.clone()).collect()
}

fn status(app: &App) -> String {
    app.shared.status.as_ref().map(|status| status.text.say(&app.locale())).unwrap_or_default()
}

fn warned(app: &App) -> bool {
    app.shared.status.as_ref().is_some_and(|status| status.warning)
}

fn hits(app: &App) -> Vec<Hit> {
    match app.overlays.last() {
        Some(Overlay::Search(Search { hits, .. })) => hits.clone(),
        other => panic!("no search is open but {other:?}"),
    }
}

/// The page that is shown, as text.
fn page(app: &App) -> String {
    app.items().iter().map(|item| format!("{} {}\n", item.label.reference(), item.text.reference())).collect()
}

fn item<'a>(app: &'a App, label: &str) -> &'a Item {
    app.items()
        .iter()
        .find(|item| item.label.reference().trim() == label)
        .unwrap_or_else(|| panic!("no {label} in\n{}", page(app)))
}

#[test]
fn the_tree_opens_closes_and_moves() {
    let mut app = start();
    assert_eq!(
        (app.screen, app.screens.explore.pane, app.screens.explore.tree.rows().len()),
        (Screen::Explore, Pane::Tree, 10)
    );
    assert_eq!(node(&app), "0");
    press(&mut app, "jjj");
    assert_eq!(node(&app), "3");
    press(&mut app, "<Enter>");
    assert!(app.screens.explore.tree.rows().len() > 10);
    press(&mut app, "<Down><Down>l");
    assert_eq!(node(&app), "31");
    press(&mut app, "h");
    press(&mut app, "h");
    assert_eq!(node(&app), "3");
    press(&mut app, "+");
    let open = app.screens.explore.tree.rows().len();
    assert!(open > 60, "{open} rows");
    press(&mut app, "G");
    assert_eq!(node(&app), "9");
    press(&mut app, "g");
    assert_eq!(node(&app), "0");
    press(&mut app, "-");
    assert_eq!(app.screens.explore.tree.rows().len(), 10);
    press(&mut app, "kkkk");
    assert_eq!(node(&app), "0", "the first line is the end");
    press(&mut app, "<PageDown><PageDown><PageDown>");
    assert_eq!(node(&app), "9", "the last line too");
}

#[test]
fn a_unit_group_is_opened_from_the_tree() {
    let mut app = after("#3212<Enter>");
    assert_eq!((node(&app).as_str(), app.screens.explore.pane), ("3212", Pane::Tree));
    assert!(app.subject().is_none(), "a class has no page of an occupation");
    assert!(!app.items().is_empty(), "but one of its own");
    press(&mut app, "lj<Enter>");
    assert_eq!((code(&app).as_str(), app.screens.explore.pane), ("32120", Pane::Detail));
    press(&mut app, "<Esc>");
    assert_eq!(app.screens.explore.pane, Pane::Tree);
}

#[test]
fn the_focus_goes_round_the_panes_that_there_is_room_for() {
    let mut app = after("/32129<Enter><Esc>");
    let mut seen = vec![app.screens.explore.pane];
    for _ in 0..4 {
        press(&mut app, "<Tab>");
        seen.push(app.screens.explore.pane);
    }
    assert_eq!(seen, [Pane::Tree, Pane::Detail, Pane::Pay, Pane::Ai, Pane::Tree]);
    press(&mut app, "<Shift-Tab>");
    assert_eq!(app.screens.explore.pane, Pane::Ai);
    app.resize(80, 24);
    assert_eq!(app.screens.explore.pane, Pane::Detail, "the pane that went away hands its focus on");
    press(&mut app, "<Tab><Tab>");
    assert_eq!(app.screens.explore.pane, Pane::Detail);
    press(&mut app, "z");
    assert!(app.screens.explore.zoom);
    press(&mut app, "<Esc>");
    assert!(!app.screens.explore.zoom && app.screens.explore.pane == Pane::Detail, "Esc takes one step");
}

#[test]
fn pages_turn_both_ways_and_round() {
    let mut app = after("/32129<Enter>");
    let mut seen = Vec::new();
    for _ in Page::ALL {
        seen.push(app.screens.explore.page());
        assert!(app.items().len() > 3, "{:?} is empty", app.screens.explore.page());
        press(&mut app, "]");
    }
    assert_eq!(seen, Page::ALL);
    assert_eq!(app.screens.explore.page(), Page::Overview);
    press(&mut app, "[");
    assert_eq!(app.screens.explore.page(), Page::Skills);
    press(&mut app, "h");
    assert_eq!(app.screens.explore.page(), Page::Ai);
    press(&mut app, "l");
    assert_eq!(app.screens.explore.page(), Page::Skills);
    press(&mut app, "G");
    assert_eq!(app.screens.explore.item, app.items().len() - 1);
    press(&mut app, "jjj");
    assert_eq!(app.screens.explore.item, app.items().len() - 1);
    press(&mut app, "gk");
    assert_eq!(app.screens.explore.item, 0);
}

#[test]
fn the_cursor_of_a_page_steps_over_empty_lines() {
    let mut app = after("/32129<Enter>");
    for _ in 0..app.items().len() {
        let gap =
            app.screens.explore.item_under_cursor(app.derived()).is_some_and(|item| item.shape == Shape::Gap);
        assert!(!gap, "item {}", app.screens.explore.item);
        press(&mut app, "j");
    }
}

#[test]
fn a_link_leads_to_its_occupation_and_back_leads_back() {
    let mut app = after("/32129<Enter>");
    let link = app.items().iter().position(|item| item.link.is_some()).unwrap();
    let target = app.items()[link].link.map(|group| app.catalog().code(group)).unwrap();
    while app.screens.explore.item < link {
        press(&mut app, "j");
    }
    press(&mut app, "<Enter>");
    assert_eq!(code(&app), target);
    press(&mut app, "b");
    assert_eq!(code(&app), "32129");
    press(&mut app, "B");
    assert_eq!(code(&app), target);
    press(&mut app, "B");
    assert_eq!(status(&app), "No occupation was seen after this one.");
    press(&mut app, "bbbb");
    assert_eq!(status(&app), "No occupation was seen before this one.");
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
    let last = app.screens.sources.row();
    press(&mut app, "j");
    assert_eq!(app.screens.sources.row(), last);
    assert!(last > 10);
}
