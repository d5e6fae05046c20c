//! The pages about an occupation, as one reads and opens them: sources, roles, tabs, figures and their words.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic, clippy::format_collect)]

use metier::app::key::parse_keys;
use metier::app::overlay::Overlay;
use metier::app::{App, Effect};
use metier::catalog::Catalog;
use metier::catalog::date::Day;
use metier::content::{Page, Shape};
use metier::evidence::Evidence;

/// Presses keys and returns all that the outside has to do.
fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    parse_keys(keys).unwrap().into_iter().flat_map(|key| app.key(key)).collect()
}

/// The program with the embedded data on a fixed day, after some keys.
fn after(keys: &str) -> App<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
    app.resize(120, 36);
    press(&mut app, keys);
    app
}

/// The first line of what the source key opens, then closed again.
fn source(app: &mut App) -> Option<String> {
    press(app, "i");
    match app.overlays.pop() {
        Some(Overlay::Reader { items, .. }) => Some(items[0].text.clone()),
        _ => None,
    }
}

/// Every line of the immigration page opens the program that it stands under, never the next one.
#[test]
fn the_source_of_a_line_is_that_of_the_entry_above_it() {
    for province in ["", "rmb<Enter>", "rns<Enter>"] {
        let mut app = after(&format!("/32129<Enter>{province}"));
        app.set_page(Page::Immigration);
        let mut entry: Option<String> = None;
        for at in 0..app.items().len() {
            let item = &app.items()[at];
            match item.shape {
                Shape::Gap => continue,
                Shape::Heading => entry = None,
                _ if item.from.is_some() => entry = Some(item.title().to_owned()),
                _ => {}
            }
            let (heading, text) = (item.shape == Shape::Heading, item.text.clone());
            app.item = at;
            let title = source(&mut app);
            if heading {
                assert!(title.is_some(), "a heading stands for what is under it: {text}");
            } else {
                assert_eq!(title, entry, "{text}");
            }
        }
    }
}
