//! The committed table is the one that today's titles, prose, crosswalk and names give.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code")]

use std::path::PathBuf;

use metier_pack::learn;
use metier_search::trained;

fn data() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

#[test]
fn the_table_was_trained_on_what_data_holds() {
    let lessons = learn::lessons(&data(), false).unwrap_or_else(|faults| panic!("{faults:?}"));
    let text = std::fs::read_to_string(data().join("meaning.csv")).unwrap();
    assert_eq!(
        trained::digest(&text),
        Some(lessons.digest().as_str()),
        "prose, titles, names or crosswalk changed: `just train` brings the model up to date"
    );
    let table = trained::parse(&text).unwrap();
    assert_eq!(table.groups.len(), lessons.codes.len());
}

#[test]
fn training_twice_gives_equal_bytes_and_another_text_gives_others() {
    let mut lessons = learn::lessons(&data(), false).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut at = 0;
    lessons.texts.retain(|_| {
        at += 1;
        at % 250 == 0
    });
    let trained = |lessons: &learn::Lessons| {
        let table = metier_train::train(lessons, |_, _| {});
        trained::write(&table, lessons.codes.iter().map(String::as_str), &lessons.digest())
    };
    let first = trained(&lessons);
    assert!(first == trained(&lessons), "the same lessons gave other bytes");
    lessons.texts.swap(0, 1);
    assert!(first != trained(&lessons), "the order of the lessons is part of what is trained on");
}

/// Takes two minutes in a release build: `cargo test --release -p metier-train -- --ignored`.
#[test]
#[ignore = "trains for two minutes; run it in a release build"]
fn training_again_gives_the_same_bytes() {
    let (table, lessons) = metier_train::whole(&data(), |_, _| {}).unwrap();
    let text = trained::write(&table, lessons.codes.iter().map(String::as_str), &lessons.digest());
    let committed = std::fs::read_to_string(data().join("meaning.csv")).unwrap();
    assert!(text == committed, "the training gave other bytes than the committed table has");
}
