//! Files of any size for every kind of import: the memory is bounded, and what is too large is refused with the bound.
#![cfg(target_os = "linux")]

use metier::import::ImportKind;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The most memory that an import may take at any size, in megabytes.
const MOST: u64 = 64;

/// Runs `metier import` with arguments; the most memory that it took in megabytes, and what it said.
fn import(arguments: &[&str]) -> (u64, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(["--no-config", "--lang", "en", "import"]).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    crate::support::peak_memory(command.spawn().unwrap())
}

/// The file of a kind's folder that is found by the beginning of its name, or none; no folder for kinds of one file.
fn folder_of(kind: ImportKind) -> Option<&'static [&'static str]> {
    Some(match kind {
        ImportKind::Oasis => &["labels_oasis_2025.csv"],
        ImportKind::Structure
        | ImportKind::Titles
        | ImportKind::Cops
        | ImportKind::BritishColumbia
        | ImportKind::Eloundou => &[],
        ImportKind::Tasks | ImportKind::Observed | ImportKind::Onet | ImportKind::Crosswalk => &[],
        _ => return None,
    })
}

#[test]
fn every_kind_is_bounded_in_memory_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large.csv");
    // Thirty megabytes of rows: short ones cost the most beside their text, long ones hold the most of it.
    let mut file = std::io::BufWriter::new(fs::File::create(&large).unwrap());
    writeln!(file, "code,title,geo,value").unwrap();
    for n in 0..90_000 {
        writeln!(file, "{n},1,2,3").unwrap();
    }
    let long = "x".repeat(1_000);
    for n in 0..29_000 {
        writeln!(file, "{n},{long},ON,1").unwrap();
    }
    drop(file);
    let (mut kinds, mut worst) = (0, 0);
    for kind in ImportKind::ALL {
        let from = folder.path().join(kind.token());
        let path = match folder_of(kind) {
            Some(names) => {
                fs::create_dir_all(&from).unwrap();
                for name in names {
                    fs::hard_link(&large, from.join(name)).unwrap();
                }
                from
            }
            None => large.clone(),
        };
        let to = folder.path().join("data");
        let (path, to) = (path.display().to_string(), to.display().to_string());
        let run = || import(&["--kind", kind.token(), "--file", &path, "--to", &to]);
        let (mut most, mut told) = run();
        // A file that it asks for by name is as large as the others.
        while let Some(asked) =
            told.strip_prefix("metier: cannot read ").and_then(|t| t.split(": not found").next())
        {
            let asked = Path::new(asked);
            fs::create_dir_all(asked.parent().unwrap()).unwrap();
            fs::hard_link(&large, asked).unwrap();
            (most, told) = run();
        }
        println!("{}: {most} MB: {}", kind.token(), told.lines().next().unwrap_or_default());
        assert!(most < MOST, "{}: {most} MB", kind.token());
        assert!(told.contains(" which is the most that is held"), "{}: {told}", kind.token());
        kinds += 1;
        worst = worst.max(most);
    }
    println!("{kinds} kinds of import with files of 30 MB: {worst} MB of memory at the most");
}

/// A workbook of some kilobytes that unpacks to hundreds of megabytes, in one text, in the texts that cells share, or in
/// rows without a cell.
#[test]
fn a_workbook_that_unpacks_without_an_end_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain.xlsx");
    crate::import_facts::workbook(&plain, &[&["NOC_Code"], &["NOC_32129"]]);
    let to = folder.path().join("data").display().to_string();
    let zeros = "0".repeat(1 << 20);
    let texts = "<si><t>aaaaaaaaaaaaaaaa</t></si>".repeat(34_000);
    let rows = "<row></row>".repeat(95_000);
    for (name, part, piece) in [
        ("text.xlsx", "xl/worksheets/sheet1.xml", &zeros),
        ("shared.xlsx", "xl/sharedStrings.xml", &texts),
        ("rows.xlsx", "xl/worksheets/sheet1.xml", &rows),
    ] {
        let large = folder.path().join(name);
        let mut parts = zip::ZipArchive::new(fs::File::open(&plain).unwrap()).unwrap();
        let mut zip = zip::ZipWriter::new(fs::File::create(&large).unwrap());
        let packed =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for at in 0..parts.len() {
            let own = parts.by_index_raw(at).unwrap();
            if own.name().unwrap() != part {
                zip.raw_copy_file(own).unwrap();
            }
        }
        zip.start_file(part, packed).unwrap();
        for _ in 0..120 {
            zip.write_all(piece.as_bytes()).unwrap();
        }
        zip.finish().unwrap();
        let (most, told) =
            import(&["--kind", "three-year-outlook", "--file", &large.display().to_string(), "--to", &to]);
        println!("{name}: {most} MB: {told}");
        assert!(
            most < MOST && told.contains("the workbook unpacks to more than"),
            "{name}: {most} MB: {told}"
        );
    }
}

/// A file in its publisher's layout that goes on and on: what is made of it is bounded as well.
#[test]
fn a_file_in_its_layout_without_an_end_is_bounded_too() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("outlook.csv");
    let mut file = std::io::BufWriter::new(fs::File::create(&large).unwrap());
    writeln!(file, "noc,province,outlook,released").unwrap();
    // Just below what is held, so that all of it is made into a table.
    for n in 0..119_000 {
        writeln!(file, "{:05},BC,Good,2025-11-18", 10_000 + n % 89_000).unwrap();
    }
    drop(file);
    let to = folder.path().join("data").display().to_string();
    let (most, told) =
        import(&["--kind", "three-year-outlook", "--file", &large.display().to_string(), "--to", &to]);
    println!("119,000 rows in their layout: {most} MB: {}", &told[..told.len().min(200)]);
    assert!(most < MOST && told.len() < 4_000, "{most} MB: {told}");
}
