//! The build refuses broken data: one thing is broken at a time in a copy of `data/`, and the message names it.
//!
//! The rules of each table are tried on a small set in `tests/it/tables.rs`; here it is the data of the repository,
//! read and packed by the functions that the build script of `crates/data` calls.

use std::fs;
use std::path::Path;

use metier_model::Lang;
use metier_pack::pack;
use metier_pack::tables::read_all;
use tempfile::TempDir;

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn copied() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy(data(), dir.path());
    dir
}

/// All tables, and of the occupations those of one major group: a build reads what is there, and what is wrong with one
/// occupation is found without the others.
fn copied_with(major: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(data()).unwrap() {
        let entry = entry.unwrap();
        let to = dir.path().join(entry.file_name());
        if entry.file_name() == "occupations" {
            copy(&entry.path().join(major), &to.join(major));
        } else if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    dir
}

/// Replaces the first occurrence of a text in a file, hands over the folder, and puts the file back.
fn with<T>(dir: &Path, file: &str, from: &str, to: &str, look: impl FnOnce(&Path) -> T) -> T {
    let path = dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not hold {from:?}: the test breaks nothing");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let found = look(dir);
    fs::write(&path, text).unwrap();
    found
}

/// A line of a table that begins with a text.
fn line(file: &str, beginning: &str) -> String {
    let text = fs::read_to_string(data().join(file)).unwrap();
    text.lines()
        .find(|line| line.starts_with(beginning))
        .unwrap_or_else(|| panic!("{file}: no {beginning}"))
        .to_owned()
}

fn table_faults(dir: &Path) -> Vec<String> {
    read_all(dir).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

fn pack_faults(dir: &Path) -> Vec<String> {
    pack(dir).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// Asserts that one message holds all of some parts.
fn assert_told(faults: &[String], parts: &[&str]) {
    let told = faults.iter().any(|fault| parts.iter().all(|part| fault.contains(part)));
    assert!(told, "no message has {parts:?}:\n{}", faults.join("\n"));
}

#[test]
fn a_broken_table_is_named_with_line_field_and_reason() {
    let dir = copied_with("32");
    let dir = dir.path();
    assert_eq!(table_faults(dir), Vec::<String>::new());
    let wage = line("wages.csv", "32129,BC,");
    let number = |file: &str, row: &str| {
        1 + fs::read_to_string(data().join(file)).unwrap().lines().position(|line| line == row).unwrap()
    };
    let at = format!("wages.csv:{}", number("wages.csv", &wage));

    let unknown = wage.replacen("32129", "32130", 1);
    let faults = with(dir, "wages.csv", &wage, &unknown, table_faults);
    assert_told(&faults, &[&at, "code", "\"32130\" is no unit group of noc.csv"]);

    let faults = with(dir, "wages.csv", &wage, &format!("{wage}\n{wage}"), table_faults);
    let next = format!("wages.csv:{}", number("wages.csv", &wage) + 1);
    assert_told(&faults, &[&next, "32129, BC", "stands here and on the line before"]);

    // The published low and median, exchanged.
    let fields: Vec<&str> = wage.split(',').collect();
    let falling =
        wage.replacen(&format!("{},{}", fields[2], fields[3]), &format!("{},{}", fields[3], fields[2]), 1);
    assert_ne!(falling, wage);
    let faults = with(dir, "wages.csv", &wage, &falling, table_faults);
    assert_told(&faults, &[&at, "low", "is above"]);

    let class = line("noc.csv", "3212,");
    let faults = with(dir, "noc.csv", &format!("{class}\n"), "", table_faults);
    assert_told(&faults, &["noc.csv:", "code", "32120 has no parent: 3212 is not in this table"]);

    let title = line("titles.csv", "32129,en,Certified prosthetist,");
    let long = title.replacen("prosthetist", &"prosthetist ".repeat(20), 1);
    let faults = with(dir, "titles.csv", &title, &long, table_faults);
    assert_told(&faults, &["titles.csv:", "title", "characters"]);

    let driven = title.replacen("prosthetist", "prosthetist\u{1b}[31m", 1);
    let faults = with(dir, "titles.csv", &title, &driven, table_faults);
    assert_told(&faults, &["titles.csv:", "title", "control character"]);

    assert_eq!(table_faults(dir), Vec::<String>::new(), "every file was put back");
}

const FACTS: &str = "occupations/32/32129.ron";
const PROSE: &str = "occupations/32/32129.en.ron";

#[test]
fn a_broken_occupation_is_named_with_file_field_and_reason() {
    let dir = copied_with("32");
    let dir = dir.path();
    let text = fs::read_to_string(dir.join(PROSE)).unwrap();
    let quoted = |field: &str| {
        let from = text.find(&format!("{field}: \"")).unwrap() + field.len() + 3;
        text[from..].split('"').next().unwrap().to_owned()
    };
    let outlook = quoted("outlook");
    let summary = text.split("summary: [").nth(1).unwrap().split('"').nth(1).unwrap().to_owned();
    let duty = text.split("duties: [").nth(1).unwrap().split('"').nth(1).unwrap().to_owned();
    let unit_group = "\"32199\" is no unit group of NOC 2021";
    for (file, from, to, field, reason) in [
        (FACTS, "code: \"32129\"", "code: \"32199\"", "code", unit_group),
        (FACTS, "code: \"32129\"", "code: \"32120\"", "code", "is \"32120\", the file's name says 32129"),
        (PROSE, &*summary, "Too short.", "summary[0]", "has 10 characters, 60 to 380 are allowed"),
        (PROSE, &*outlook, &*"long ".repeat(200), "outlook", "40 to 420 are allowed"),
        (PROSE, &*duty, "Turn\u{202e} a dietitian's orders", "duties[0]", "holds the control character"),
        (PROSE, &*duty, &*format!("{duty}."), "duties[0]", "is part of a list and ends with a full stop"),
        (PROSE, &*outlook, outlook.trim_end_matches('.'), "outlook", "is a sentence and ends with no mark"),
        (FACTS, "\"32129.02\"", "\"32129.09\"", "profile", "\"32129.09\" is no OaSIS profile of 32129"),
        (FACTS, "29-2091.00", "29-9999.00", "onet[0]", "\"29-9999.00\" is no O*NET-SOC code"),
        (FACTS, "(2, 3, Years)", "(3, 2, Years)", "length", "3 to 2 years is no range"),
        (FACTS, "(2, 3, Years)", "(2, 16, Years)", "length", "of 0 to 180 months"),
        (FACTS, "(2, 3, Years)", "(2, 3, Moons)", "", "Moons"),
        (FACTS, "Official(2, 3", "Estimated(2, 3", "", ""),
    ] {
        let faults = with(dir, file, from, to, pack_faults);
        // What an estimate rests on is missing in the other file.
        let (file, field, reason) = if to.starts_with("Estimated") {
            (PROSE, "training[0].basis", "is missing: the length is Estimated")
        } else {
            (file, field, reason)
        };
        assert_told(&faults, &[&format!("{file}:"), field, reason]);
    }
    // A field that no occupation has: line and column, and what is known.
    let faults = with(dir, PROSE, "    summary:", "    sumary:", pack_faults);
    assert_told(&faults, &[&format!("{PROSE}:2"), "field named `sumary`", "`summary`"]);
    let faults = with(dir, FACTS, "Official(2, 3, Years)", "Official(2, 3, Moons)", pack_faults);
    assert_told(&faults, &[&format!("{FACTS}:"), "Hours", "Days", "Weeks", "Months", "Years"]);
}

/// Facts and prose go side by side, and the prose that does not is told of.
#[test]
fn files_that_do_not_go_side_by_side_are_named() {
    let dir = copied_with("32");
    let dir = dir.path();
    let prose = fs::read_to_string(dir.join(PROSE)).unwrap();
    let first = |list: &str| {
        let from = prose.find(&format!("    {list}: [\n")).unwrap();
        prose[from..].lines().nth(1).unwrap().to_owned()
    };
    for list in
        ["onet_left_out", "requirements", "credentials", "training", "progression", "not_confused_with"]
    {
        let line = format!("{}\n", first(list));
        let faults = with(dir, PROSE, &line, "", pack_faults);
        assert_told(&faults, &[&format!("{PROSE}:"), list, "entries, 32129.ron has"]);
    }
    let facts = fs::read_to_string(dir.join(FACTS)).unwrap();
    let own = facts.split("profile: \"32129.02\"").nth(1).unwrap().split(")],").next().unwrap();
    let own = format!("profile: \"32129.02\"{own})],");
    let linked = "profile: \"32129.02\", duties: [(tasks: [7, 7])],";
    let faults = with(dir, FACTS, &own, linked, pack_faults);
    assert_told(&faults, &[&format!("{PROSE}:"), "roles[1].duties", "has 7 entries, 32129.ron has 1"]);
    let linked = linked.replace("[(tasks: [7, 7])]", "[(tasks: [7, 7]), (), (), (tasks: [8]), (), (), ()]");
    let faults = with(dir, FACTS, &own, &linked, pack_faults);
    assert_told(&faults, &[&format!("{FACTS}:"), "roles[1].duties[0].tasks", "names a task twice"]);

    let moved = dir.join("away.ron");
    fs::rename(dir.join(PROSE), &moved).unwrap();
    assert_told(&pack_faults(dir), &[PROSE, "is missing"]);
    fs::rename(&moved, dir.join(PROSE)).unwrap();
    fs::rename(dir.join(FACTS), &moved).unwrap();
    assert_told(&pack_faults(dir), &[FACTS, "is missing"]);
    fs::rename(&moved, dir.join(FACTS)).unwrap();
    assert_eq!(pack_faults(dir), Vec::<String>::new(), "every file was put back");
}

#[test]
fn a_way_that_leads_nowhere_is_named() {
    let dir = copied_with("32");
    let dir = dir.path();
    let text = fs::read_to_string(dir.join(FACTS)).unwrap();
    let from = text.find("    ways: [").unwrap();
    let own = text[from..].split("\n    ],\n").next().unwrap();
    let own = format!("{own}\n    ],\n");
    for (ways, field, reason) in [
        (
            "(roles: [\"32129.03\"], path: Then([Step(5), Step(19)]))",
            "ways[0].path",
            "Step(19) is no step of training: Step(0) to Step(9) are",
        ),
        ("(roles: [\"32129.09\"], path: Step(5))", "ways[0].roles", "\"32129.09\" is no role of this file"),
        (
            "(roles: [\"32129.03\"], path: Then([Step(5), Step(8)]))",
            "ways[0].path",
            "Step(8) is training of 32129.04, this way leads to 32129.03",
        ),
        ("(path: Step(5))", "ways[0].path", "Step(5) is training of 32129.03, this way leads to 32129.01"),
        ("(roles: [\"32129.03\"], path: Or([Step(5)]))", "ways[0].path", "fewer than two parts"),
        (
            "(roles: [\"32129.03\"], path: Step(5)), (roles: [\"32129.03\"], path: Step(6))",
            "ways[1].roles",
            "a way to 32129.03 stands twice",
        ),
        ("(roles: [\"32129.03\"], path: Next([Step(5), Step(6)]))", "", "`Next`"),
    ] {
        let to = format!("    ways: [{ways}],\n");
        let faults = with(dir, FACTS, &own, &to, pack_faults);
        assert_told(&faults, &[&format!("{FACTS}:"), field, reason]);
    }
}

/// A further language is one more file; where there is none, the catalogue answers in English and says so.
#[test]
fn prose_is_given_in_the_language_asked_for_where_it_is_written() {
    let dir = copied();
    let dir = dir.path();
    let english = fs::read_to_string(dir.join(PROSE)).unwrap();
    let french = english.replacen("\"Dietary technicians\"", "\"Techniciens en diététique\"", 1);
    assert_ne!(french, english);
    fs::write(dir.join("occupations/32/32129.fr.ron"), &french).unwrap();
    let packed = pack(dir).unwrap_or_else(|faults| panic!("{faults:?}"));
    let catalog = metier_data::Catalog::new(packed.archive.leak()).unwrap();
    let ask = |code, lang| {
        let occupation = catalog.occupation(catalog.group(code).unwrap(), lang).unwrap();
        (occupation.prose, occupation.roles[0].name.clone(), occupation.training.len())
    };
    assert_eq!(ask("32129", Lang::En), (Lang::En, "Dietary technicians".to_owned(), 10));
    assert_eq!(ask("32129", Lang::Fr), (Lang::Fr, "Techniciens en diététique".to_owned(), 10));
    fs::remove_file(dir.join("occupations/32/32120.fr.ron")).unwrap();
    let without = pack(dir).unwrap_or_else(|faults| panic!("{faults:?}"));
    let without = metier_data::Catalog::new(without.archive.leak()).unwrap();
    let other = without.occupation(without.group("32120").unwrap(), Lang::Fr).unwrap();
    assert_eq!((other.prose, &other.roles[0].name), (Lang::En, &ask("32120", Lang::En).1));

    let file = "occupations/32/32129.fr.ron";
    let faults = with(dir, file, "\"Techniciens en diététique\"", "\"T\"", pack_faults);
    assert_told(&faults, &[&format!("{file}:"), "roles[0].name", "3 to 130 are allowed"]);
    let duty = english.split("duties: [").nth(1).unwrap().lines().nth(1).unwrap();
    let faults = with(dir, file, &format!("{duty}\n"), "", pack_faults);
    assert_told(&faults, &[&format!("{file}:"), "roles[0].duties", "32129.en.ron has 6"]);
}

#[test]
fn a_role_without_its_duties_is_named() {
    let dir = copied_with("32");
    let path = dir.path().join(PROSE);
    let text = fs::read_to_string(&path).unwrap();
    let from = text.find("duties: [").unwrap();
    let to = from + text[from..].find(']').unwrap() + 1;
    let without = |list: &str| format!("{}{list}{}", &text[..from], &text[to..]);
    fs::write(&path, without("duties: []")).unwrap();
    assert_told(&pack_faults(dir.path()), &[PROSE, "roles[0].duties", "has 0 entries, 32129.ron has 6"]);
    fs::write(&path, without("").replacen(",\n            ,", ",", 1)).unwrap();
    assert_told(&pack_faults(dir.path()), &[&format!("{PROSE}:"), "duties"]);
}

#[test]
fn a_sentence_in_four_files_is_filler() {
    let dir = copied_with("32");
    let filler = "Keeps to the rules of the house and writes down what was done";
    for code in ["32101", "32120", "32121", "32129"] {
        let path = dir.path().join(format!("occupations/32/{code}.en.ron"));
        let text = fs::read_to_string(&path).unwrap();
        let duty = text.split("duties: [").nth(1).unwrap().split('"').nth(1).unwrap().to_owned();
        fs::write(&path, text.replacen(&duty, filler, 1)).unwrap();
    }
    assert_told(
        &pack_faults(dir.path()),
        &["occupations", filler, "is filler", "32101, 32120, 32121, 32129"],
    );
}

#[test]
fn a_broken_field_of_positions_is_named() {
    let dir = copied();
    let dir = dir.path();
    let faults = with(dir, "fields.ron", "code: \"32124\"", "code: \"32199\"", pack_faults);
    assert_told(&faults, &["fields.ron", "\"32199\" is no unit group of NOC 2021"]);
    let faults = with(dir, "claims.ron", "[", "[ oops", pack_faults);
    assert_told(&faults, &["claims.ron:3:", "oops"]);
}

/// What that build script packs is what the binary holds.
#[test]
fn the_data_of_the_repository_packs_to_the_embedded_archive() {
    let packed = pack(data()).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(packed.archive.len() > 3_000_000, "{} bytes", packed.archive.len());
    let archive: &'static [u8] = packed.archive.leak();
    let (packed, embedded) =
        (metier_data::Catalog::new(archive).unwrap(), metier_data::Catalog::embedded().unwrap());
    let index = |catalog: &metier_data::Catalog| catalog.search_index().unwrap();
    assert!(
        index(&packed) == index(&embedded),
        "the search index is not the same from one packing to the next"
    );
    for group in metier_model::GroupId::all() {
        assert_eq!(packed.code(group), embedded.code(group));
        assert_eq!(packed.occupation(group, Lang::En), embedded.occupation(group, Lang::En));
    }
}
