//! What cannot be done is said, and with which code a command ends then.

use std::fs::{self, OpenOptions};
use std::process::Stdio;

use crate::support::metier as at;

/// Help and version are printed like every answer: where nothing can be written, that is no success.
#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_written_is_no_success() {
    for arguments in [&["--help"][..], &["--version"], &["-V"], &["list", "--help"], &["help"], &["version"]]
    {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = super::metier(arguments).stdout(Stdio::from(full)).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{arguments:?}");
        assert!(told.contains("cannot write to standard output"), "{arguments:?}: {told}");
    }
}

/// A folder in which nothing can be made is a finding before something is to be saved in it.
#[test]
fn the_doctor_says_that_nothing_can_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let (own, below) = (folder.path().join("own"), file.join("below"));
    for (folder, code) in [(&own, 0), (&below, 1)] {
        let ended = at(folder, &["doctor", "--json"]);
        assert_eq!(ended.status.code(), Some(code), "{folder:?}");
        let found: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
        super::schema::keeps(&found, "doctor");
        let about = found["findings"].as_array().unwrap().iter().find(|one| one["about"] == "folder");
        assert_eq!(about.unwrap()["sound"], code == 0, "{found}");
    }
    assert!(!own.exists(), "the trial leaves nothing");
}

/// What an import refuses or leaves as it is has its reason.
#[test]
fn an_import_that_adds_nothing_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list");
    for text in ["", "{}", "[]", "{\"rows\": 5}", " \n"] {
        fs::write(&file, text).unwrap();
        let ended = at(folder.path(), &["shortlist", "import", file.to_str().unwrap(), "--lang", "en"]);
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{text:?}");
        assert!(told.contains("holds no entry"), "{text:?}: {told}");
    }
    fs::write(&file, "32129 mine\n").unwrap();
    for (added, told_so) in [("1 occupation of 1", false), ("0 occupations of 1", true)] {
        let ended = at(folder.path(), &["shortlist", "import", file.to_str().unwrap(), "--lang", "en"]);
        let said = String::from_utf8_lossy(&ended.stdout).into_owned();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(0));
        assert!(said.contains(added) && told.contains("on the list already") == told_so, "{said}{told}");
    }
}

/// Answers may begin with the stroke that stands for none; a word that does so is an option.
#[test]
fn answers_may_begin_with_none() {
    // What one cannot do leaves out and is told with its levels; the order of the others stays.
    let all = super::json(&["interests", "2102", "--json", "--limit", "516"]);
    let spared = super::json(&["interests", "2102", "--json", "--limit", "516", "--cannot", "lifting"]);
    let codes = |answer: &serde_json::Value| -> Vec<String> {
        answer["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let (all, left) = (codes(&all), codes(&spared));
    assert_eq!(spared["cannot_removes"].as_u64(), Some((all.len() - left.len()) as u64));
    assert!(left.len() < all.len() && spared["rows"][0]["asks"]["lifting"].as_u64() < Some(3), "{spared}");
    let kept: Vec<String> = all.into_iter().filter(|code| left.contains(code)).collect();
    assert_eq!(kept, left);
    let wrong = super::run(&["interests", "2102", "--cannot", "flying", "--lang", "en"]);
    assert_eq!(wrong.status.code(), Some(2));
    let first = super::json(&["interests", "-2102-0", "--json"]);
    let empty = super::json(&["interests", "--json", "--limit", "3", "--", "-2102-0"]);
    assert_eq!((&first["points"], &first["answered"]), (&empty["points"], &empty["answered"]));
    assert_eq!(empty["rows"].as_array().map(Vec::len), Some(3));
    let refused = super::run(&["interests", "--limt=3", "--lang", "en"]);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(2));
    assert!(told.contains("--limt"), "{told}");
}
