//! `metier data update`, `diff` and `reset` against a server on loopback: fetched, gone on with, bounded, checked, and
//! nothing in use is replaced unless all holds.
#![cfg(unix)]

mod server;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cli::schema;
use crate::support::{self, Pty};
use portable_pty::CommandBuilder;
use serde_json::Value;
use server::{Serve, Server};
use tempfile::TempDir;

const WAGES: &str = "adad580f-76b0-4502-bd05-20c125de9116";
const AT: &str = "open.canada.ca/data/dataset/d/resource/r/download";
const NAME: &str = "2a71-das-wage2026opendata-esdc-all-vf.csv";

/// A user's folder with a shortlist of two.
fn user() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"(entries: [(code: "32129", note: "ask Marie"), (code: "32120")])"#;
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    folder
}

fn metier(user: &Path, mirror: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).env("METIER_CONFIG_DIR", user).env_remove("METIER_STATE_DIR");
    command.env("METIER_MIRROR", mirror).env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).output().unwrap()
}

fn printed(user: &Path, mirror: &str, arguments: &[&str]) -> String {
    let output = metier(user, mirror, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(user: &Path, mirror: &str, arguments: &[&str]) -> String {
    let output = metier(user, mirror, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
    assert!(!told.contains('\x1b') && told.len() < 1_000, "{told}");
    told
}

/// The wages of `data/`, each figure some times what it was.
fn wages(times: f64) -> Vec<u8> {
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wages.csv")).unwrap();
    let line = |(at, line): (usize, &str)| {
        let mut fields: Vec<String> = line.split(',').map(str::to_owned).collect();
        if at > 1 {
            for field in &mut fields[2..5] {
                *field = field.parse::<f64>().map_or(String::new(), |cad| format!("{:.2}", cad * times));
            }
        }
        fields.join(",") + "\n"
    };
    table.lines().enumerate().skip(1).map(line).collect::<String>().into_bytes()
}

/// A portal whose newest wages are served so.
fn portal(serve: Serve) -> Server {
    let server = Server::start();
    let older = format!("https://{AT}/2a71-das-wage2025opendata-esdc-all-19nov2025-vf.csv");
    server.dataset(WAGES, &[&older, &format!("https://{AT}/{NAME}"), &format!("https://{AT}/guide2026.pdf")]);
    server.put(&format!("/{AT}/{NAME}"), serve);
    server
}

/// Files below a folder, without those that were there before.
fn left(user: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(user).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| !name.starts_with("shortlist."));
    names.sort();
    names
}

#[test]
fn the_newest_wages_are_fetched_told_and_given_back() {
    let (user, server) = (user(), portal(Serve::File(wages(1.1))));
    let (own, url) = (user.path(), server.url.as_str());
    assert!(printed(own, url, &["data", "diff"]).starts_with("Nothing is brought in"));
    let text = printed(own, url, &["data", "update"]);
    assert!(
        text.starts_with(&format!("Fetched from open.canada.ca: {NAME}\nWages, edition 2026: ")),
        "{text}"
    );
    assert!(text.contains("58,400 to 64,200 CAD/year (+10.0 %); your note is kept"), "{text}");
    assert_eq!(left(own), ["downloads", "wages.edition"]);
    assert!(left(&own.join("downloads")).is_empty());
    // The newest is there already: nothing but the portal is asked.
    let text = printed(own, url, &["data", "update", "wages"]);
    assert!(text.contains(NAME) && text.contains("you have it already"), "{text}");
    assert_eq!(server.ranges("/download/").len(), 1);

    let text = printed(own, url, &["data", "diff"]);
    assert!(text.contains("unit groups have another median wage in Canada"), "{text}");
    assert!(text.lines().any(|line| line.starts_with("32120 ") && line.ends_with("(+10.0 %)")), "{text}");
    let answer: Value = serde_json::from_str(&printed(own, url, &["data", "diff", "--json"])).unwrap();
    schema::keeps(&answer, "data-diff");
    assert_eq!((&answer["edition"], &answer["place"]), (&2026.into(), &"CA".into()));
    let row = &answer["shortlist"][0];
    assert_eq!((&row["code"], &row["change_percent"]), (&"32129".into(), &10.0.into()), "{answer}");

    assert!(printed(own, url, &["data", "reset"]).starts_with("Removed"));
    assert!(printed(own, url, &["data", "reset"]).starts_with("Nothing is brought in"));
    let answer: Value = serde_json::from_str(&printed(own, url, &["data", "diff", "--json"])).unwrap();
    schema::keeps(&answer, "data-diff");
    assert_eq!(answer["edition"]["missing"], "not-brought-in");
}

#[test]
fn what_broke_off_is_gone_on_with() {
    let body = wages(1.02);
    let (user, server) = (user(), portal(Serve::CutOnce(body.clone(), 100_000)));
    let (own, url) = (user.path(), server.url.as_str());
    let told = refused(own, url, &["data", "update"]);
    assert!(told.contains(&format!("broke off after 100,000 of {}", group(body.len()))), "{told}");
    assert!(told.contains("The same command goes on from there."), "{told}");
    assert_eq!(left(own), ["downloads"], "nothing is in use yet");
    assert!(printed(own, url, &["data", "update"]).contains("Wages, edition 2026: 4,664 rows"));
    assert_eq!(server.ranges("/download/"), [None, Some("bytes=100000-".to_owned())]);
}

#[test]
fn the_beginning_of_another_file_is_not_gone_on_with() {
    let (user, server) = (user(), portal(Serve::CutOnce(wages(1.02), 100_000)));
    let (own, url) = (user.path(), server.url.as_str());
    refused(own, url, &["data", "update"]);
    // As a tag that the server does not know: it sends the whole file.
    let mark = own.join("downloads/wages").join(format!("{NAME}.mark"));
    let text = fs::read_to_string(&mark).unwrap().replace("\"one\"", "\"two\"");
    fs::write(&mark, text).unwrap();
    assert!(printed(own, url, &["data", "update"]).contains("Wages, edition 2026: 4,664 rows"));
    assert_eq!(server.ranges("/download/").len(), 2);
}

/// 12345 as `12,345`.
fn group(n: usize) -> String {
    format!("{},{:03}", n / 1_000, n % 1_000)
}

#[test]
fn what_servers_do_wrong_is_a_sentence_and_changes_nothing() {
    let page = b"\n<!DOCTYPE html><p>Sign in to the network".to_vec();
    let cut = wages(1.1)[..90_000].to_vec();
    let control =
        "code,geo,low,median,high,period\n32129,\x1b]0;x\x07\u{202e}ON,1,2,3,2026\n".as_bytes().to_vec();
    for (serve, says) in [
        (Serve::Answer(200, "text/html; charset=utf-8", page.clone()), "is a page and no file"),
        (Serve::Answer(200, "text/csv", page), "is a page and no file"),
        (Serve::Answer(503, "text/plain", b"later".to_vec()), "answers 503"),
        (Serve::Answer(404, "text/plain", Vec::new()), "answers 404"),
        (Serve::Huge(1 << 40), "is larger than 64"),
        (Serve::Endless, "is larger than 64"),
        (Serve::Huge(2_000), "broke off after 1,000 of 2,000"),
        (Serve::File(Vec::new()), "the file is empty"),
        (Serve::File(b"nothing,that\nwe,know\n".to_vec()), "cannot take"),
        (Serve::File(cut), "wage2026opendata"),
        (Serve::File(control), "is neither NAT"),
        (Serve::File(vec![0xff; 3_000]), "wage2026opendata"),
        (Serve::File(wages(1.9)), "--yes"),
        (Serve::Elsewhere("http://127.0.0.1:1/x.csv".to_owned()), "cannot be reached"),
    ] {
        let (user, server) = (user(), portal(serve));
        let told = refused(user.path(), &server.url, &["data", "update"]);
        assert!(told.contains(says), "{says}: {told}");
        assert!(!user.path().join("wages.edition").exists(), "{says}");
    }
}

#[test]
fn what_the_portal_says_is_not_trusted() {
    let (user, server) = (user(), Server::start());
    let path = format!("/open.canada.ca/data/api/3/action/package_show?id={WAGES}");
    for (text, says) in [
        ("", "answers something"),
        ("<html>", "answers something"),
        (r#"{"success": false}"#, "answers something"),
        (r#"{"success": true, "result": {"resources": []}}"#, "offers no file"),
        (
            r#"{"success": true, "result": {"resources": [{"url": "http://127.0.0.1/wage2026.csv"}, {"url": 7},
            {"url": "https://x/../.wage2026.csv"}, {"url": "file:///etc/wage2026.csv"}]}}"#,
            "offers no file",
        ),
    ] {
        server.put(&path, Serve::Answer(200, "application/json", text.as_bytes().to_vec()));
        let told = refused(user.path(), &server.url, &["data", "update"]);
        assert!(told.contains(says), "{text}: {told}");
    }
    server.put(&path, Serve::Endless);
    assert!(refused(user.path(), &server.url, &["data", "update"]).contains("is larger than 8"));
    assert!(server.ranges("/download/").is_empty() && left(user.path()).is_empty());
}

#[test]
fn without_a_network_a_sentence_says_what_to_do() {
    let user = user();
    // Nobody listens there.
    for language in ["en", "fr", "ja"] {
        let told = refused(user.path(), "http://127.0.0.1:1", &["data", "update", "--lang", language]);
        assert!(told.contains("127.0.0.1:1") && told.contains("metier import"), "{told}");
    }
    assert!(left(user.path()).is_empty());
    for mirror in ["http://example.org", "ftp://127.0.0.1", "nonsense"] {
        let output = metier(user.path(), mirror, &["data", "update"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8(output.stderr).unwrap().contains("METIER_MIRROR"));
    }
    let output = metier(user.path(), "", &["data", "update", "cops"]);
    assert_eq!(output.status.code(), Some(2), "only maintainers replace other tables");
    let output = metier(user.path(), "", &["data", "update", "weather"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("three-year-outlook"));
}

/// No other command asks a server anything.
#[test]
fn nothing_is_fetched_without_being_asked() {
    let (user, server) = (user(), portal(Serve::File(wages(1.1))));
    let (own, url) = (user.path(), server.url.as_str());
    for arguments in [
        &["show", "32129"][..],
        &["doctor"],
        &["sources"],
        &["data", "verify"],
        &["data", "diff"],
        &["import", "--list"],
    ] {
        printed(own, url, arguments);
    }
    let mut pty = terminal(own, url, &[]);
    pty.wait_for("metier");
    pty.keys("/nurse<Enter>5q");
    assert_eq!(pty.end_within(support::PATIENCE), 0);
    assert!(server.asked.lock().unwrap().is_empty());
}

fn terminal(user: &Path, mirror: &str, arguments: &[&str]) -> Pty {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments);
    command.env("METIER_CONFIG_DIR", user);
    command.env("METIER_STATE_DIR", user);
    command.env("METIER_MIRROR", mirror);
    command.env("LC_ALL", "C.UTF-8");
    Pty::spawn(command, 120, 30)
}

#[test]
fn a_terminal_shows_how_far_it_is_and_ctrl_c_leaves_what_came() {
    let body = wages(1.1);
    let (user, server) = (user(), portal(Serve::Slow(body.clone(), body.len() / 12)));
    let (own, url) = (user.path(), server.url.as_str());
    let mut pty = terminal(own, url, &["data", "update"]);
    pty.wait_for("MB; Ctrl-C stops, and the same command goes on");
    pty.send("\x03");
    pty.end_within(support::PATIENCE);
    assert!(!own.join("wages.edition").exists());
    let part = own.join("downloads/wages").join(format!("{NAME}.part"));
    let came = fs::metadata(&part).unwrap().len();
    assert!(came > 0 && came < body.len() as u64);
    server.put(&format!("/{AT}/{NAME}"), Serve::File(body));
    assert!(printed(own, url, &["data", "update"]).contains("Wages, edition 2026"));
    assert!(server.ranges("/download/")[1].as_ref().unwrap().starts_with("bytes="));
}

#[test]
fn a_terminal_is_asked_where_medians_jump() {
    let (user, server) = (user(), portal(Serve::File(wages(1.9))));
    let (own, url) = (user.path(), server.url.as_str());
    for (answer, taken) in [("\r", false), ("n\r", false), ("x\r", false), ("\x04", false), ("y\r", true)] {
        let mut pty = terminal(own, url, &["data", "update"]);
        pty.wait_for("[y/N]");
        assert!(!own.join("wages.edition").exists());
        pty.send(answer);
        let code = pty.end_within(support::PATIENCE);
        assert_eq!((code, own.join("wages.edition").exists()), (u32::from(!taken), taken), "{answer:?}");
    }
}

/// The same of a file that somebody has: a long one says how far it is, and Ctrl-C leaves the former edition.
#[test]
fn a_terminal_shows_how_far_an_import_is_and_asks() {
    let user = user();
    let own = user.path();
    let file = own.join("long_2026.csv");
    let head = "NOC_CNP,ER_Code_Code_RE,Low_Wage_Salaire_Minium,Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,\
                Quartile1_Wage_Salaire_Quartile1,Quartile3_Wage_Salaire_Quartile3,Reference_Period,\
                Revision_Date_Date_revision,Annual_Wage_Flag_Salaire_annuel\n";
    // Rows without a median are read and passed over.
    let row = "NOC_32129,ER3530,,,,,,2024-2025,2026-11-18,0\n".repeat(1_000);
    let first = format!("{head}NOC_32129,ER00,22,30.10,42,25,35,2024-2025,2026-11-18,0\n");
    // A pipe goes on until the test has seen what it waits for, however fast the machine is.
    assert!(Command::new("mkfifo").arg(&file).status().unwrap().success());
    let arguments = ["import", "--kind", "wages", "--file", file.to_str().unwrap()];
    for stopped in [true, false] {
        let mut pty = terminal(own, "", &arguments);
        let seen = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut pipe = fs::OpenOptions::new().write(true).open(&file).unwrap();
                pipe.write_all(first.as_bytes()).unwrap();
                // The reader may go at any time; a test that fails ends as well.
                let began = std::time::Instant::now();
                while !seen.load(Ordering::Relaxed) && began.elapsed() < 2 * support::PATIENCE {
                    if pipe.write_all(row.as_bytes()).is_err() {
                        break;
                    }
                }
            });
            pty.wait_for("rows; Ctrl-C leaves all as it was");
            if stopped {
                pty.send("\x03");
                assert_ne!(pty.end_within(support::PATIENCE), 0);
            }
            seen.store(true, Ordering::Relaxed);
        });
        if !stopped {
            assert_eq!(pty.end_within(support::PATIENCE * 3), 0, "{}", pty.contents());
        }
        assert_eq!(own.join("wages.edition").exists(), !stopped);
    }

    // Another figure for half of Canada is asked about, and no is the answer that nothing gives.
    let jump = own.join("jump_2026.csv");
    fs::write(&jump, "code,geo,low,median,high,period\n32129,NAT,40,60,80,2024-2025\n").unwrap();
    let before = fs::read(own.join("wages.edition")).unwrap();
    let arguments = ["import", "--kind", "wages", "--edition", "2026", "--file", jump.to_str().unwrap()];
    for (answer, taken) in [("\r", false), ("no\r", false), ("oui\r", true)] {
        let mut pty = terminal(own, "", &arguments);
        pty.wait_for("[y/N]");
        pty.send(answer);
        assert_eq!(pty.end_within(support::PATIENCE), u32::from(!taken), "{answer:?}: {}", pty.contents());
        assert_eq!(fs::read(own.join("wages.edition")).unwrap() != before, taken, "{answer:?}");
    }
}

/// Maintainers fetch any kind into the tables, all files of it or none.
#[test]
fn other_kinds_go_into_the_tables_of_a_folder() {
    let (user, server) = (user(), Server::start());
    let tables = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for entry in fs::read_dir(&data).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), tables.path().join(entry.file_name())).unwrap();
        }
    }
    let table = fs::read_to_string(data.join("microsoft.csv")).unwrap();
    let text = table
        .lines()
        .skip(2)
        .fold("SOC Code,ai_applicability_score\n".to_owned(), |text, line| text + line + "\n");
    let path = "/raw.githubusercontent.com/microsoft/working-with-ai/main/soc_ai_applicability_scores.csv";
    server.put(path, Serve::File(text.replacen(",0.", ",0.9", 1).into_bytes()));
    let to = tables.path().to_str().unwrap();
    let told = printed(user.path(), &server.url, &["data", "update", "microsoft", "--to", to]);
    assert!(told.contains("microsoft.csv") && told.contains("build again"), "{told}");
    let written = fs::read_to_string(tables.path().join("microsoft.csv")).unwrap();
    assert!(written != table && written.lines().count() == table.lines().count());
    // Of two files the second is missing: nothing is replaced.
    let before = fs::read(tables.path().join("eloundou.csv")).unwrap();
    let path = "/raw.githubusercontent.com/openai/GPTs-are-GPTs/main/data/occ_level.csv";
    server.put(path, Serve::File(b"O*NET-SOC Code\n".to_vec()));
    let told = refused(user.path(), &server.url, &["data", "update", "eloundou", "--to", to]);
    assert!(told.contains("full_labelset.tsv answers 404"), "{told}");
    assert_eq!(fs::read(tables.path().join("eloundou.csv")).unwrap(), before);
}
