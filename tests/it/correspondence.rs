//! Another edition of the classification: a table of correspondence from the file to the search and the saved codes.

use std::fs;
use std::path::Path;

use metier::app::App;
use metier::app::key::parse_keys;
use metier::app::shortlist::{Entry, List};
use metier::evidence::Evidence;
use metier::import::correspondence::{left_out, read};
use metier::import::{ImportKind, run_one_of_any_size};
use metier_data::Catalog;
use metier_model::correspondence::Correspondence;
use metier_model::date::Day;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::metier;

/// A coming edition: one group split, one renumbered, one as it is, one without a successor.
const COMING: &str = "NOC 2021 V1.0 Code,NOC 2021 V1.0 Title,NOC 2026 V1.0 Code,NOC 2026 V1.0 Title\n\
    21232,Software developers and programmers,21235,Application developers\n\
    21232,Software developers and programmers,21236,Systems programmers\n\
    32129,Other medical technologists,32128,Dietetic technicians\n\
    10,Legislators,10,Legislators\n\
    41220,Secondary school teachers,,\n";

fn file(folder: &Path, name: &str, bytes: &[u8]) -> std::path::PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn taken(name: &str, bytes: &[u8], year: Option<u16>) -> Result<Correspondence, String> {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::embedded().unwrap();
    read(&file(folder.path(), name, bytes), &catalog, year, "2026-12-15").map_err(|e| e.to_string())
}

#[test]
fn a_table_is_read_in_the_encodings_and_with_the_heads_that_people_have() {
    let whole = taken("codes.csv", COMING.as_bytes(), None).unwrap();
    assert_eq!((whole.from, whole.to, whole.rows.len()), (2021, 2026, 5));
    assert_eq!(
        (whole.rows[0].old.as_str(), whole.rows[0].new.as_str()),
        ("00010", "00010"),
        "zeros come back"
    );
    assert_eq!(left_out(&whole, &Catalog::embedded().unwrap()), 512);
    let plain = "old code;old title;new code;new title\n21232;Développeurs;21235;Concepteurs\n";
    let cp1252: Vec<u8> = plain.chars().map(|c| u32::from(c) as u8).collect();
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes, year) in [
        ("noc-2021_noc-2026.csv", plain.as_bytes().to_vec(), None),
        ("codes.csv", cp1252, Some(2026)),
        ("codes.txt", plain.replace(';', "\t").into_bytes(), Some(2026)),
        ("noc2021-noc2026.csv", wide, None),
    ] {
        let table = taken(name, &bytes, year).unwrap();
        assert_eq!((table.from, table.to), (2021, 2026), "{name}");
        assert_eq!((table.rows.len(), table.rows[0].old_title.as_str()), (1, "Développeurs"), "{name}");
    }
}

#[test]
fn a_table_that_cannot_be_told_is_refused_with_its_line() {
    let plain = "old code,old title,new code,new title\n21232,a,21235,b\n";
    for (name, text, expected) in [
        ("codes.csv", plain.to_owned(), "nothing says of which years"),
        ("noc-2006_noc-2011.csv", plain.to_owned(), "leads from NOC 2006 to NOC 2011"),
        ("noc-2026_noc-2021.csv", plain.to_owned(), "leads from NOC 2026 to NOC 2021"),
        (
            "noc-2021_noc-2026.csv",
            plain.replace("21232", "21239"),
            ":2: old code: \"21239\" is no unit group",
        ),
        (
            "noc-2021_noc-2026.csv",
            plain.replace("21235", "213x"),
            ":2: new code: \"213x\" is no unit group code of NOC 2026",
        ),
        ("noc-2021_noc-2026.csv", "old code,new code\n21232,21235\n".to_owned(), "two columns with \"code\""),
    ] {
        let told = taken(name, text.as_bytes(), None).unwrap_err();
        assert!(told.contains(expected), "{told}");
    }
}

/// The statistical office's own layout makes the table of former codes, zeros lost and all.
#[test]
fn the_concordance_of_2016_makes_the_table_of_former_codes() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for entry in fs::read_dir(&data).unwrap().map(Result::unwrap) {
        if entry.path().extension().is_some_and(|end| end == "csv") {
            fs::copy(entry.path(), to.path().join(entry.file_name())).unwrap();
        }
    }
    let text = "\u{feff}NOC 2016 V1.3 Code,NOC 2016 V1.3 Title, GSIM Type of Change,NOC 2021 V1.0 Code,NOC 2021 V1.0 \
                Title,Notes\n11,Legislators,\"VC1 - Code Change, VC2\",10,Legislators,\n\
                3219,Other medical technologists,RC4,32124,Pharmacy technicians,\n\
                3219,Other medical technologists,RC4,32129,Other medical technologists,\n";
    let path = file(from.path(), "noc2016_noc2021.csv", text.as_bytes());
    // Three rows in the place of hundreds, and meant so.
    let report = run_one_of_any_size(ImportKind::Correspondence, &path, to.path(), true).unwrap();
    assert_eq!(report.tables, [("former_codes.csv".to_owned(), 3)]);
    assert_eq!(
        fs::read_to_string(to.path().join("former_codes.csv")).unwrap(),
        "# source: noc-2016-2021; codes: NOC 2016 v1.3, NOC 2021 v1.0\nedition,former,code\n\
         noc-2016,0011,00010\nnoc-2016,3219,32124\nnoc-2016,3219,32129\n"
    );
}

fn user(list: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    folder
}

fn printed(user: &Path, arguments: &[&str]) -> String {
    let output = metier(user, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_user_brings_a_table_in_and_saved_codes_say_what_they_become() {
    let user = user(
        "(entries: [(code: \"21232\", note: \"ask Marie\"), (code: \"2174\", note: \"old\", tags: [\"t\"]), (code: \"32120\")])",
    );
    let user = user.path();
    let path = file(user, "noc.csv", COMING.as_bytes());
    let path = path.to_str().unwrap();
    let told = printed(user, &["import", "--kind", "correspondence", "--file", path]);
    assert!(
        told.contains(
            "21232 of NOC 2021 is 2 groups in NOC 2026: 21235 Application developers, 21236 Systems"
        ),
        "{told}"
    );
    assert!(told.contains("2174 of NOC 2016 is 3 groups in NOC 2021: 21230"), "{told}");
    // The search and `show` answer a code of the coming edition; one of the program's own is left alone.
    assert!(printed(user, &["search", "NOC 2026 21236"]).starts_with("21232\t"));
    assert!(printed(user, &["search", "32128"]).starts_with("32129\t"));
    assert!(printed(user, &["show", "21235"]).starts_with("21232 "));
    let shown: Value = serde_json::from_str(&printed(user, &["show", "21232", "--json"])).unwrap();
    assert_eq!(shown["became"]["codes"][1]["code"], "21236");
    assert!(
        serde_json::from_str::<Value>(&printed(user, &["show", "00010", "--json"])).unwrap()["became"]
            .is_null()
    );
    // A code of the coming edition is noted, one of an older edition replaced, with all that was said of it.
    printed(user, &["shortlist", "became", "21232", "--one", "21236"]);
    printed(user, &["shortlist", "became", "2174", "--all"]);
    let list: Value = serde_json::from_str(&printed(user, &["shortlist", "list", "--json"])).unwrap();
    let rows: Vec<(&str, &str, &Value)> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), row["note"].as_str().unwrap(), &row["becomes"]))
        .collect();
    let codes: Vec<&str> = rows.iter().map(|row| row.0).collect();
    assert_eq!(codes, ["21232", "21230", "21234", "32120"]);
    assert_eq!(rows[0].1, "ask Marie / old", "the one that stood there already takes the note over");
    assert_eq!(*rows[0].2, serde_json::json!(["21236"]));
    assert_eq!((rows[1].1, &list["rows"][1]["tags"]), ("old", &serde_json::json!(["t"])));
    // Text tells what JSON does, of what is chosen as well, and asks nothing that is answered.
    let told = printed(user, &["shortlist", "became", "21232"]);
    assert!(told.contains("21232 is by your choice in NOC 2026: 21236") && !told.contains("--one"), "{told}");
    for arguments in [&["shortlist", "list"][..], &["shortlist"]] {
        let told = printed(user, arguments);
        assert!(told.contains("21232 is by your choice in NOC 2026: 21236"), "{arguments:?} {told}");
    }
    let wrong = metier(user, &["shortlist", "became", "21232", "--one", "99999"]);
    assert_eq!(wrong.status.code(), Some(2));
    // Taken away again, nothing is told of it.
    printed(user, &["import", "--remove", "correspondence"]);
    assert_eq!(metier(user, &["show", "21235"]).status.code(), Some(1));
}

fn dashboard(tables: Vec<Correspondence>, codes: &[&str]) -> App<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap().with_codes(tables)));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    let mut app = App::new(evidence, Day::parse("2026-12-15").unwrap());
    app.resize(120, 36);
    let entries = codes.iter().map(|code| Entry { note: "mine".into(), ..Entry::new(*code, "2026-01-02") });
    app.shared.shortlist.replace(vec![List { entries: entries.collect(), ..List::default() }]);
    app
}

fn press(app: &mut App, keys: &str) {
    for key in parse_keys(keys).unwrap() {
        app.key(key);
    }
}

#[test]
fn the_shortlist_asks_what_a_code_became_and_undoes_the_answer() {
    let table = taken("noc.csv", COMING.as_bytes(), None).unwrap();
    let mut app = dashboard(vec![table], &["2174", "21232", "32120"]);
    let codes = |app: &App| -> Vec<String> {
        app.shared.shortlist.entries().iter().map(|entry| entry.code.clone()).collect()
    };
    // Enter on a code of 2016 asks; the second of the three is taken.
    press(&mut app, "3g<Enter><Down><Down><Enter>");
    assert_eq!(codes(&app), ["21234", "21232", "32120"]);
    assert_eq!(app.shared.shortlist.entries()[0].note, "mine");
    press(&mut app, "U");
    assert_eq!(codes(&app), ["2174", "21232", "32120"]);
    // All of them: the one that is saved already stays where it is.
    press(&mut app, "gA<Down><Down><Down><Enter>");
    assert_eq!(codes(&app), ["21230", "21234", "21232", "32120"]);
    // The coming edition: the code stays, the choice is noted; leaving it is a choice too.
    press(&mut app, "gjjA<Enter>");
    assert_eq!(app.shared.shortlist.entries()[2].becomes, ["21235"]);
    press(&mut app, "A<Down><Down><Down><Enter>");
    assert_eq!(
        (codes(&app)[2].as_str(), app.shared.shortlist.entries()[2].becomes.as_slice()),
        ("21232", ["21232".to_owned()].as_slice())
    );
    // One that is the same everywhere has nothing to ask.
    press(&mut app, "GA");
    assert!(app.overlays.is_empty());
}
