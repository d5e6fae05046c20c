//! A folder of files as people break them: each says in its first line how the sentence about it begins.

use super::*;
use metier::app::{App, Start};
use metier::evidence::Evidence;
use metier::user::Files;
use metier_data::Catalog;
use metier_model::date::Day;

/// Starts the program with each file of a folder in the place of `name`: what does the last line say?
fn told(kind: &str, name: &str) -> usize {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/store/invalid").join(kind);
    let cases = fs::read_dir(cases).unwrap().map(|case| case.unwrap().path());
    cases
        .map(|case| {
            let text = fs::read_to_string(&case).unwrap();
            let says = text.lines().next().unwrap().strip_prefix("// ").unwrap();
            let folder = folder();
            let path = folder.path().join(name);
            fs::copy(&case, &path).unwrap();
            let own = Directories { config: folder.path().into(), state: folder.path().join("state") };
            let mut start = Start::default();
            Files::at(&own).load(&mut start);
            let app = App::open(&evidence, Day::parse("2026-11-22").unwrap(), start);
            let case = case.display();
            let status = app.shared.status.clone().unwrap();
            assert!(
                status.warning && status.text.reference().starts_with(says),
                "{case}:\n{says}\n{}",
                status.text.reference()
            );
            let place = folder.path().display().to_string();
            assert!(
                status.text.reference().contains(&place) && status.text.reference().ends_with('.'),
                "{case}: {}",
                status.text.reference()
            );
            assert_eq!(fs::read_to_string(&path).unwrap(), text, "{case} is left as it is");
        })
        .count()
}

#[test]
fn every_broken_configuration_is_told_with_line_key_and_what_to_do() {
    assert!(told("config", "config.ron") > 10);
}

#[test]
fn every_broken_shortlist_is_told_with_line_key_and_what_to_do() {
    assert!(told("shortlist", "shortlist.ron") > 5);
}
