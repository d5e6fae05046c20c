//! Files that are damaged, cut, doubled or larger than they look: each is refused with its place, and nothing changes.

use std::fs;
use std::io::Write;

use metier::import::{ImportKind, run_one, run_one_of_any_size};

use crate::import_facts::{content, put, refused, workbook};

const HEAD: &[&str] = &["NOC_Code", "Outlook", "Release Date", "Province", "Economic Region Code", "LANG"];
const ROW: &[&str] = &["NOC_32129", "Good", "45979", "Ontario", "3500", "EN"];
const BESIDE: &[&str] = &["NOC_32120", "Limited", "45979", "Ontario", "3500", "EN"];

#[test]
fn a_damaged_workbook_is_refused_and_changes_nothing() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let before = content(to.path(), "three_year.csv");
    let whole = from.path().join("whole.xlsx");
    workbook(&whole, &[HEAD, ROW]);
    let bytes = fs::read(&whole).unwrap();
    let mut flipped = bytes.clone();
    // Within the packed sheet, which follows its name.
    let name = b"xl/worksheets/sheet1.xml";
    let at = bytes.windows(name.len()).position(|window| window == name).unwrap() + name.len() + 40;
    flipped[at] ^= 0xff;
    let mut files: Vec<(String, Vec<u8>)> = [0, 10, 50, 90, 99]
        .map(|percent| (format!("cut-{percent}.xlsx"), bytes[..bytes.len() * percent / 100].to_vec()))
        .into();
    files.push(("flipped.xlsx".to_owned(), flipped));
    files.push(("text.xlsx".to_owned(), b"noc,province,outlook,released\n".to_vec()));
    for (name, bytes) in files {
        let file = put(from.path(), &name, bytes);
        let told = refused(ImportKind::ThreeYear, &file, to.path());
        assert!(told.contains("it is no workbook") && told.contains(&name), "{name}: {told}");
    }
    let folder = from.path().join("folder.xlsx");
    fs::create_dir(&folder).unwrap();
    let told = refused(ImportKind::ThreeYear, &folder, to.path());
    assert!(told.starts_with("cannot read ") && !told.contains("workbook"), "{told}");
    assert_eq!(content(to.path(), "three_year.csv"), before);
    run_one(ImportKind::ThreeYear, &whole, to.path()).unwrap();
    assert_ne!(content(to.path(), "three_year.csv"), before);
}

/// Cells that a spreadsheet could not work out, heads of merged cells, and rows that stand twice: each with its line.
#[test]
fn faults_within_a_workbook_are_told_with_their_place() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let file = from.path().join("outlook.xlsx");
    let with = |at: usize, field: &'static str| -> Vec<&'static str> {
        let mut row = ROW.to_vec();
        row[at] = field;
        row
    };
    for (at, says) in [
        (0, ":2: NOC_Code: \"#N/A\" is no unit group code"),
        (1, ":2: Outlook: \"#N/A\" is no outlook"),
        (2, ":2: Release Date: \"#N/A\" is no day"),
        (4, ":2: Economic Region Code: \"#N/A\" is no economic region code"),
        (5, ":2: LANG: \"#N/A\" is no language"),
    ] {
        workbook(&file, &[HEAD, &with(at, "#N/A"), BESIDE]);
        let told = refused(ImportKind::ThreeYear, &file, to.path());
        assert!(told.contains(says), "{told}");
    }
    // A title above the heads, in a cell that spans them.
    workbook(&file, &[&["Outlooks"], HEAD, ROW]);
    assert!(refused(ImportKind::ThreeYear, &file, to.path()).contains(":2: "));
    workbook(&file, &[&["NOC_Code", "", "Release Date", "Province", "Economic Region Code", "LANG"], ROW]);
    assert!(refused(ImportKind::ThreeYear, &file, to.path()).contains("it has no column outlook"));
    workbook(&file, &[HEAD, ROW, BESIDE, &with(1, "Limited")]);
    let told = refused(ImportKind::ThreeYear, &file, to.path());
    assert!(told.contains("names 32129, ON twice, in its lines 2 and 4"), "{told}");
    assert!(told.contains("/outlook.xlsx") && !told.contains(".import-"), "{told}");
}

/// A file that was cut off between two rows looks whole; a table that loses more than a tenth of its rows is refused
/// unless it is meant so.
#[test]
fn a_table_that_would_lose_many_rows_is_refused() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let mut table = fs::read(to.path().join("three_year.csv")).unwrap();
    for n in 0..200 {
        writeln!(table, "{n:05},ON,good,2025-11-18").unwrap();
    }
    put(to.path(), "three_year.csv", &table);
    let file = put(from.path(), "outlook.csv", "noc,province,outlook,released\n32129,BC,Good,2025-11-18\n");
    let told = refused(ImportKind::ThreeYear, &file, to.path());
    assert!(told.contains("it would have 1 of the 202 rows that it has") && told.contains("--yes"), "{told}");
    assert_eq!(content(to.path(), "three_year.csv").into_bytes(), table);
    run_one_of_any_size(ImportKind::ThreeYear, &file, to.path(), true).unwrap();
    assert_eq!(content(to.path(), "three_year.csv").lines().count(), 3);
}

/// What is counted or summed up is counted once: a row that stands twice is named with both lines.
#[test]
fn a_row_that_stands_twice_is_not_counted_twice() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let folder = from.path().join("ai");
    let head = "O*NET-SOC Code\tTask ID\tTask Type\thuman_exposure_agg\tgpt4_exposure\n";
    let row = "29-2091.00\t9384.0\tCore\tE2\tE1\n";
    put(&folder, "eloundou_task_labels.tsv", format!("{head}{row}{row}"));
    let told = refused(ImportKind::Eloundou, &folder, to.path());
    assert!(told.contains(":3: Task ID: 29-2091.00 9384.0 stands in line 2 already"), "{told}");
    // Told as one row it goes on to the next file.
    put(&folder, "eloundou_task_labels.tsv", format!("{head}{row}"));
    assert!(refused(ImportKind::Eloundou, &folder, to.path()).contains("eloundou_occ_level.csv"));
}

/// The same edition has what it had: one row less, or one figure less in a column, and the file may be cut. A newer one may
/// have a tenth fewer.
#[test]
fn the_same_edition_loses_nothing_unasked() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let codes = |n: usize| (0..n).map(|at| format!("{at:06},Work {at}\n")).collect::<Vec<_>>().concat();
    let table = |source: &str, n: usize| {
        put(
            to.path(),
            "anzsco.csv",
            format!("# source: {source}; codes: ANZSCO 2013 v1.2\ncode,title\n{}", codes(n)),
        );
    };
    let file = put(from.path(), "anzsco.csv", format!("code,title\n{}", codes(195)));
    table("anzsco-2013", 200);
    let told = refused(ImportKind::Anzsco, &file, to.path());
    assert!(told.contains("it would have 195 of the 200 rows") && told.contains("--yes"), "{told}");
    table("anzsco-2006", 200);
    run_one(ImportKind::Anzsco, &file, to.path()).unwrap();
    table("anzsco-2006", 230);
    assert!(refused(ImportKind::Anzsco, &file, to.path()).contains("it would have 195 of the 230 rows"));
    table("anzsco-2013", 200);
    run_one_of_any_size(ImportKind::Anzsco, &file, to.path(), true).unwrap();
    assert_eq!(content(to.path(), "anzsco.csv").lines().count(), 197);
}

/// Of two rows for one thing that say otherwise nobody can tell which holds; a word that is none of a column's is no "no".
#[test]
fn rows_that_contradict_each_other_are_refused_with_their_line() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let (ai, onet) = (from.path().join("ai"), from.path().join("onet"));
    let labels = "O*NET-SOC Code\tTask ID\tTask Type\thuman_exposure_agg\tgpt4_exposure\n";
    put(&ai, "eloundou_task_labels.tsv", format!("{labels}29-2091.00\t9384.0\tCore\tE2\tE1\n"));
    put(&ai, "physical_tasks.csv", "Task ID,Physical\n9384,True\n");
    put(&onet, "task_statements.csv", "O*NET-SOC Code,Task ID,Task\n29-2091.00,9384,Fit a device\n");
    let told = |name: &str, text: &str| {
        put(&ai, name, text);
        refused(ImportKind::Tasks, &ai, to.path())
    };
    let used = "anthropic_task_penetration.csv";
    let twice = told(used, "task,penetration\nFit a device,0.5\nfit a device,0.7\n");
    assert!(twice.contains(":3: penetration: fit a device") && twice.contains("line 2 already"), "{twice}");
    // The same twice is the same; what follows is the next fault.
    put(&ai, used, "task,penetration\nFit a device,0.5\nfit a device,0.50\n");
    let other = told("physical_tasks.csv", "Task ID,Physical\n9384,perhaps\n");
    assert!(other.contains(":2: Physical: \"perhaps\" is none of false, true"), "{other}");
    let half = told("physical_tasks.csv", "Task ID,Physical\n9384.5,True\n");
    assert!(half.contains(":2: Task ID: \"9384.5\" is no whole number"), "{half}");
}
