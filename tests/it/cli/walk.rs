//! Every command that answers with data, in text and in JSON, in three languages, with its exit code, and in a pipe that
//! closes before the end.

use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use super::{metier, run};

/// Every command that answers in JSON, with arguments that it finds something for, and its exit code.
const COMMANDS: [(&str, &[&str], i32); 26] = [
    ("show", &["show", "32129", "--region", "ON"], 0),
    ("search", &["search", "nurse"], 0),
    ("match", &["match"], 0),
    ("list", &["list", "--limit", "20"], 0),
    ("compare", &["compare", "32129", "21231"], 0),
    ("similar", &["similar", "32129"], 0),
    ("path", &["path", "32129", "31100"], 0),
    ("payback", &["payback", "32129", "32120"], 0),
    ("rank", &["rank", "32129"], 0),
    ("duties", &["duties", "32129"], 0),
    ("interests", &["interests", "012012"], 0),
    ("interests", &["interests"], 0),
    ("fields", &["fields"], 0),
    ("shortlist", &["shortlist"], 0),
    ("shortlist", &["shortlist", "list"], 0),
    ("shortlist", &["shortlist", "lists"], 0),
    ("sources", &["sources"], 0),
    ("data diff", &["data", "diff"], 0),
    ("data verify", &["data", "verify"], 0),
    ("config show", &["config"], 0),
    ("config check", &["config", "check"], 0),
    ("config paths", &["config", "paths"], 0),
    ("config keys", &["config", "keys"], 0),
    // What is wrong with the terminal of whoever runs the tests is no fault.
    ("doctor", &["doctor"], -1),
    ("import --list", &["import", "--list"], 0),
    ("version", &["version", "--verbose"], 0),
];

struct Told {
    code: Option<i32>,
    text: String,
    errors: String,
}

/// Runs a command; with a bound, the pipe is closed behind so many bytes.
fn told(user: &Path, arguments: &[&str], bound: Option<u64>) -> Told {
    let mut command = metier(arguments);
    command.env("METIER_CONFIG_DIR", user).env_remove("METIER_STATE_DIR");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    if arguments.first() == Some(&"match") {
        let text = b"Registered nurse: care for patients in hospital, give medication, keep records.\n";
        std::io::Write::write_all(child.stdin.as_mut().unwrap(), text).unwrap();
    }
    drop(child.stdin.take());
    let mut text = Vec::new();
    let mut out = child.stdout.take().unwrap();
    out.by_ref().take(bound.unwrap_or(u64::MAX)).read_to_end(&mut text).unwrap();
    drop(out);
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    Told { code: child.wait().unwrap().code(), text: String::from_utf8_lossy(&text).into_owned(), errors }
}

fn walk(user: &Path, arguments: &[&str], code: i32) {
    let right = |told: &Told| told.code == Some(code) || code < 0 && matches!(told.code, Some(0 | 1));
    let mut answers: Vec<String> = Vec::new();
    for language in ["en", "fr", "ja"] {
        let asked = [arguments, &["--lang", language]].concat();
        let text = told(user, &asked, None);
        assert!(right(&text) && !text.text.trim().is_empty(), "{asked:?}: {:?} {}", text.code, text.errors);
        assert_eq!(text.errors, "", "{asked:?}");
        assert!(!text.text.contains('\x1b'), "{asked:?}: colours in a pipe");
        answers.push(text.text);
        let asked = [&asked[..], &["--json"]].concat();
        let json = told(user, &asked, None);
        assert!(right(&json), "{asked:?}: {:?} {}", json.code, json.errors);
        assert_eq!(json.errors, "", "{asked:?}");
        let value: Value = serde_json::from_str(&json.text).unwrap_or_else(|e| panic!("{asked:?}: {e}"));
        assert_eq!(value["language"], language, "{asked:?}");
        for form in [&[][..], &["--json"]] {
            let asked = [arguments, &["--lang", language], form].concat();
            let cut = told(user, &asked, Some(1));
            assert!(right(&cut), "{asked:?} in a pipe that is closed: {:?} {}", cut.code, cut.errors);
            assert_eq!(cut.errors, "", "{asked:?} in a pipe that is closed");
        }
    }
    assert!(answers[0] != answers[1] && answers[1] != answers[2], "{arguments:?}: one language as another");
}

#[test]
fn every_command_answers_in_every_form_and_language() {
    let user = tempfile::tempdir().unwrap();
    let list = r#"(entries: [(code: "32129", note: "ask Marie", added: "2026-01-02"), (code: "21231")])"#;
    std::fs::write(user.path().join("shortlist.ron"), list).unwrap();
    let user = user.path();
    std::thread::scope(|scope| {
        for part in COMMANDS.chunks(COMMANDS.len().div_ceil(4)) {
            scope.spawn(move || part.iter().for_each(|(_, arguments, code)| walk(user, arguments, *code)));
        }
    });
}

/// The sentence about a command without JSON names all that have it.
#[test]
fn no_command_with_json_is_left_out_of_the_walk() {
    let refused = run(&["man", "--json", "--lang", "en"]);
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8(refused.stderr).unwrap();
    let names = told.trim().split_once("goes with ").unwrap().1;
    let names: Vec<&str> = names.split(", ").collect();
    assert!(names.len() >= 20, "{told}");
    for name in names {
        assert!(COMMANDS.iter().any(|(own, ..)| *own == name), "{name:?} of {told}");
    }
}

/// What could not be printed whole was not answered: a sentence, and exit 1.
#[cfg(target_os = "linux")]
#[test]
fn no_command_says_that_all_is_well_where_nothing_can_be_printed() {
    let user = tempfile::tempdir().unwrap();
    std::fs::write(user.path().join("shortlist.ron"), r#"(entries: [(code: "32129")])"#).unwrap();
    for (_, arguments, code) in COMMANDS.iter().filter(|(name, ..)| *name != "match") {
        for form in [&[][..], &["--json"]] {
            let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
            let mut command = metier(&[arguments, form].concat());
            command.env("METIER_CONFIG_DIR", user.path()).env_remove("METIER_STATE_DIR");
            let output = command.stdin(Stdio::null()).stdout(full).output().unwrap();
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{arguments:?} {form:?} ({code}): {told}");
            assert!(told.contains("no room is left"), "{arguments:?} {form:?}: {told}");
        }
    }
}
