//! Files that somebody damaged, at random: the program answers with a sentence, never with a crash, drives no terminal
//! and takes nothing away. `METIER_HOSTILE` asks for another number of files than 320, `METIER_SEED` for other ones.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::dice::Dice;

/// The most time for one file in a program that is not optimized.
const LONGEST: Duration = Duration::from_secs(30);

/// What people and machines put into files by mistake, and what somebody puts there on purpose.
const PIECES: [&[u8]; 24] = [
    b"\x1b]0;EVIL\x07",
    b"\x1b[31m\x1b[2J",
    "\u{202e}\u{2066}".as_bytes(),
    b"\xff\xfe",
    b"\x00",
    b"\xc3",
    b"\"",
    b"\"\"\"",
    b"((((((((((((((((",
    b"]]]]))))",
    b"\r\n",
    b"\r",
    b",,,,,,,,",
    b";",
    b"-1e309",
    b"NaN",
    b"99999999999999999999999999999999",
    b"// ",
    b"/* ",
    b"\\u{0}",
    b"r#\"",
    b"99999",
    b"9999-99-99",
    b"\xf0\x9f\xa6\x80",
];

fn damaged(whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        match dice.below(7) {
            0 => bytes.truncate(at),
            1 if !bytes.is_empty() => bytes[at] ^= 1 << dice.below(8),
            2 => drop(bytes.splice(at..at, dice.of(&PIECES).iter().copied())),
            3 => {
                let end = (at + dice.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let end = (at + dice.below(200)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                drop(bytes.splice(to..to, part));
            }
            5 => drop(bytes.splice(at..at, dice.of(&PIECES).repeat(dice.below(2_000)))),
            _ => bytes = (0..dice.below(400)).map(|_| dice.next() as u8).collect(),
        }
    }
    bytes
}

const LIST: &str = r#"// mine
(entries: [
    (code: "32129", note: "ask about \"shifts\"", added: "2026-01-02", status: "exploring", since: "2026-02-03", tags: ["near"]),
    (code: "21231", note: "看護師 é"),
    (code: "00010"),
])"#;
const CONFIG: &str = r#"(
    theme: "light", region: "ON", language: "fr", unit: "hour", hours: "usual",
    weights: (pay: 17, outlook: 13, exposure: 43, openings: 10, entry: 10, hours: 7),
    keys: {"save": "F5", "note": "F6"},
)"#;

fn metier(folder: &Path, arguments: &[&str]) -> (Output, Duration) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).env("METIER_CONFIG_DIR", folder).env_remove("METIER_STATE_DIR");
    let began = Instant::now();
    let output = command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).output().unwrap();
    (output, began.elapsed())
}

/// What it says can be read, is bounded, and drives nothing.
fn check(output: &Output, took: Duration, told: &str) {
    let code = output.status.code();
    assert!(matches!(code, Some(0..=2)), "{told}: {:?}", output.status);
    assert!(took < LONGEST, "{told}: {took:?}");
    let error = String::from_utf8(output.stderr.clone()).unwrap_or_else(|_| panic!("{told}: no UTF-8"));
    assert!(error.len() < 20_000, "{told}: {} bytes", error.len());
    let drives =
        |text: &str| text.contains(|c: char| c != '\n' && c != '\t' && metier_model::text::is_unsafe(c));
    assert!(!drives(&error), "{told}: {error:?}");
    assert!(!drives(&String::from_utf8_lossy(&output.stdout)), "{told}");
    assert!(code == Some(0) || !error.is_empty() || !output.stdout.is_empty(), "{told}: it says nothing");
}

#[test]
fn hostile_files_are_answered_with_a_sentence_and_lose_nothing() {
    let number = |name: &str, own| std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(own);
    let (files, seed): (u64, u64) = (number("METIER_HOSTILE", 320), number("METIER_SEED", 1));
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wages.csv");
    let wages: String =
        fs::read_to_string(data).unwrap().lines().skip(1).take(300).fold(String::new(), |a, l| a + l + "\n");
    // Whole, both are read without a word.
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shortlist.ron"), LIST).unwrap();
    fs::write(folder.path().join("config.ron"), CONFIG).unwrap();
    let (output, _) = metier(folder.path(), &["config", "check"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // An edition that the program itself wrote.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wages_2026.csv");
    fs::write(&file, &wages).unwrap();
    let import = |file: &Path| {
        ["import", "--kind", "wages", "--yes", "--file"]
            .map(str::to_owned)
            .into_iter()
            .chain([file.display().to_string()])
            .collect::<Vec<_>>()
    };
    let arguments = import(&file);
    let (output, _) = metier(folder.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let edition = fs::read(folder.path().join("wages.edition")).unwrap();

    let (mut refused, mut slowest) = (0, (Duration::ZERO, String::new()));
    for round in 0..files {
        let mut dice = Dice(seed.wrapping_mul(1_000_003).wrapping_add(round));
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path();
        let (name, whole): (&str, &[u8]) = [
            ("shortlist.ron", LIST.as_bytes()),
            ("config.ron", CONFIG.as_bytes()),
            ("settings.ron", br#"(region: "BC", unit: "hour", work: "32129")"#),
            ("wages.edition", &edition),
            ("wages_2026.csv", wages.as_bytes()),
            ("offer.json", br#"{"entries": [{"code": "32129", "note": "x"}, {"code": "21231"}]}"#),
        ][(round % 6) as usize];
        let bytes = damaged(whole, &mut dice);
        let path = own.join(name);
        fs::write(&path, &bytes).unwrap();
        let file = path.display().to_string();
        let runs: &[&[&str]] = match name {
            "shortlist.ron" => {
                &[&["shortlist", "list", "--json"], &["shortlist"], &["shortlist", "add", "41101"]]
            }
            "config.ron" | "settings.ron" => &[&["config", "check"], &["config"], &["rank", "32129"]],
            "wages.edition" => &[&["show", "32129", "--page", "pay"], &["data", "diff"]],
            "wages_2026.csv" => &[&["import", "--kind", "wages", "--yes", "--file", &file]],
            _ => &[&["shortlist", "import", &file]],
        };
        let legible =
            name == "shortlist.ron" && metier(own, &["shortlist", "list", "--json"]).0.status.success();
        for arguments in runs {
            let told = format!("METIER_SEED={seed}, file {round}: {name} after {arguments:?}");
            let (output, took) = metier(own, arguments);
            check(&output, took, &told);
            refused += u32::from(!output.status.success());
            if took > slowest.0 {
                slowest = (took, told.clone());
            }
            let reads = !arguments.contains(&"add") || !output.status.success();
            assert!(!reads || fs::read(&path).unwrap() == bytes, "{told}: the file is another");
            // What could be read before is there after it was written.
            if legible && !reads {
                let (after, _) = metier(own, &["shortlist", "list", "--json"]);
                assert!(
                    after.status.success() && String::from_utf8_lossy(&after.stdout).contains("41101"),
                    "{told}"
                );
            }
        }
    }
    println!("{files} files, {refused} answers with a sentence; slowest {:?}: {}", slowest.0, slowest.1);
}
