//! Files that are broken, and files that can be read and mean nothing: `doctor`, `config check`, the start and, for the
//! shortlist, `shortlist list` name file and line, and nothing is lost.

use super::*;
use metier::app::{App, Start};
use metier::evidence::Evidence;
use metier::user::Files;
use metier_data::Catalog;
use metier_model::date::Day;

use crate::support::metier;

/// File, its text, the line of the fault, and what the sentence names.
const DAMAGE: [(&str, &str, usize, &str); 37] = [
    ("shortlist.ron", "(entries: [\n(code: \"99999\"),\n(code: \"32129\")])", 2, "99999"),
    ("shortlist.ron", "(entries: [\n(code: \"321299\"),\n])", 2, "321299"),
    (
        "shortlist.ron",
        "(entries: [\n(code: \"32129\", note: \"a\"),\n(code: \"32129\", note: \"b\")])",
        3,
        "32129",
    ),
    ("shortlist.ron", "(entries: [(code: \"32129\"), (code: \"32129\", note: \"b\")])", 1, "32129"),
    ("shortlist.ron", "(entries: [(code: \"32129\", status: \"applied\")])", 1, "applied"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\", added: \"2026-13-01\")])", 2, "2026-13-01"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\", added: \"yesterday\")])", 2, "yesterday"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\", since: \"2026-02-30\")])", 2, "2026-02-30"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\", added: \"2126-01-01\")])", 2, "2126-01-01"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\", note: \"a)])", 2, "quote"),
    ("shortlist.ron", "(entries: [\n(code: \"32129\" note: \"a\")])", 2, "comma is missing"),
    ("shortlist.ron", "(entries: [\n(code \"32129\")])", 2, "colon"),
    ("shortlist.ron", "(entries: [\n(code: 32129)])", 2, "quotes"),
    ("shortlist.ron", "(entries: [\n(cod: \"32129\")])", 2, "cod"),
    ("shortlist.ron", "(entries: [\n(note: \"no code\")])", 2, "code"),
    ("shortlist.ron", "(entries: [\n(code: \"\", note: \"lost\")])", 2, "lost"),
    ("shortlist.ron", "(entries: [(code: \"32129\")]", 1, "bracket"),
    ("shortlist.ron", "(entries: [(code: \"32129\")])\nmore", 2, "follow"),
    (
        "shortlist.ron",
        "(version: 2, entries: [], lists: [\n(name: \"B\", entries: [(code: \"32129\")]),\n(name: \"b\", entries: [])])",
        3,
        "\"b\"",
    ),
    (
        "shortlist.ron",
        "(version: 2, entries: [(code: \"32120\")], lists: [(name: \"B\", entries: [\n(code: \"32120\"),\n(code: \"32120\")])])",
        3,
        "32120",
    ),
    ("config.ron", "(\nregion: \"XX\")", 2, "XX"),
    ("config.ron", "(\ntheme: \"pink\",\nunit: \"hour\")", 2, "pink"),
    ("config.ron", "(\nregion: \"ON\"\nunit: \"hour\")", 2, "comma is missing"),
    ("config.ron", "(\nwork: \"99999\")", 2, "99999"),
    ("config.ron", "(\nkeys: {\"fly\": \"x\"})", 2, "fly"),
    ("config.ron", "(\nweights: (pay: 1))", 2, "weights"),
    ("config.ron", "(\nmouse: \"yes\")", 2, "true or false"),
    ("settings.ron", "(\nregion: \"XX\")", 2, "XX"),
    ("settings.ron", "(\nhours: \"some\")", 2, "some"),
    ("settings.ron", "(\ncolumns: \"pay nothing\")", 2, "nothing"),
    ("settings.ron", "(unit: ", 1, "text in quotes"),
    ("state.ron", "(\ntab: ", 2, "text in quotes"),
    ("state.ron", "(\nscreen: \"moon\")", 2, "moon"),
    ("state.ron", "(\ncompared: [\"32129\", \"99999\"])", 2, "99999"),
    ("state.ron", "(\nfilter: {\"teer\": \"9\"})", 2, "9"),
    ("state.ron", "(\ndone: {\"32129\": {\"32129.01\": [\"999999\"]}})", 2, "999999"),
    ("state.ron", "(\ndone: {\"99999\": {\"99999.01\": [\"1+2\"]}})", 2, "1+2"),
];

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn every_damage_is_named_by_the_doctor_the_check_the_list_and_the_start() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    for (name, text, line, names) in DAMAGE {
        let folder = folder();
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        let place = format!("{name} line {line}");
        let told = |said: &str, who: &str| {
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(&place), "{who}, {place}:\n{text}\n{said}");
            assert!(said.contains(names), "{who}, {names}:\n{text}\n{said}");
        };
        let doctor = metier(folder.path(), &["doctor"]);
        assert_eq!(doctor.status.code(), Some(1), "{text}");
        told(&text_of(&doctor.stdout), "doctor");
        let check = metier(folder.path(), &["config", "check"]);
        assert_eq!(check.status.code(), Some(1), "{text}");
        told(&text_of(&check.stderr), "config check");
        if name == "shortlist.ron" {
            told(&text_of(&metier(folder.path(), &["shortlist", "list"]).stderr), "shortlist list");
        }
        // The start says it in the status or in what it lays over the screen, and the file is as it was.
        let own = Directories { config: folder.path().into(), state: folder.path().into() };
        let mut start = Start::default();
        let mut files = Files::at(&own);
        files.load(&mut start);
        files.look_over(&catalog, Day::parse("2026-11-22").unwrap(), &mut start);
        let mut said: Vec<String> = start.faults.iter().map(metier_words::Text::reference).collect();
        let statuses = [start.said.clone(), start.list.said.clone()].into_iter().flatten();
        said.extend(statuses.map(|status| status.text.reference()));
        let app = App::open(&evidence, Day::parse("2026-11-22").unwrap(), start);
        let status = app.shared.status.clone();
        said.extend(status.iter().map(|status| status.text.reference()));
        assert!(status.is_some_and(|status| status.warning), "{text}");
        told(&said.join(" "), "start");
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "left as it is");
    }
    let sound = folder();
    assert!(text_of(&metier(sound.path(), &["config", "check"]).stdout).contains("can be read"));
}

/// What a program does not know it does not throw away: ticks of duties that it lacks stay, and so does a state that
/// cannot be read.
#[test]
fn a_save_loses_neither_strange_ticks_nor_a_broken_state() {
    let catalog = Catalog::embedded().unwrap();
    let folder = folder();
    let own = Directories { config: folder.path().into(), state: folder.path().into() };
    let path = folder.path().join("state.ron");
    fs::write(
        &path,
        "(done: {\"99999\": {\"99999.01\": [\"1+2\"]}, \"32129\": {\"32129.01\": [\"999999\"]}})",
    )
    .unwrap();
    let mut start = Start::default();
    let mut files = Files::at(&own);
    files.load(&mut start);
    files.look_over(&catalog, Day::parse("2026-11-22").unwrap(), &mut start);
    let evidence = Evidence::new(&catalog);
    let app = App::open(&evidence, Day::parse("2026-11-22").unwrap(), start);
    files.save_state(&app.state()).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("1+2") && text.contains("999999"), "{text}");
    let broken = "(done: {\"31301\": {\"31301.01\": [\"1\"";
    fs::write(&path, broken).unwrap();
    files.save_state(&app.state()).unwrap();
    let aside = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let aside: Vec<_> = aside.filter(|path| path.display().to_string().contains("state.broken")).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read_to_string(&aside[0]).unwrap(), broken);
}
