//! Several writers, and the end of one in the middle.

use super::*;

/// Saves 200 codes of its own, one by one, from a base that is never refreshed but by its own saves.
fn write_200(file: &ShortlistFile, writer: usize) {
    let mut base = file.load().unwrap();
    for number in 0..200 {
        let mut mine = base.clone();
        mine.entries.push(entry(&format!("{writer}{number:04}"), &format!("note {writer}/{number}")));
        base = file.save(&base, &mine).unwrap().shortlist;
    }
}

fn assert_nothing_lost(file: &ShortlistFile, writers: std::ops::Range<usize>) {
    let end = file.load().unwrap();
    assert_eq!(end.entries.len(), writers.len() * 200);
    for writer in writers {
        for number in 0..200 {
            let code = format!("{writer}{number:04}");
            let kept = end.entries.iter().find(|entry| entry.code == code).unwrap();
            assert_eq!(kept.note, format!("note {writer}/{number}"));
        }
    }
}

#[test]
fn two_threads_lose_nothing() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    std::thread::scope(|scope| {
        for writer in 1..3 {
            let file = file.clone();
            scope.spawn(move || write_200(&file, writer));
        }
    });
    assert_nothing_lost(&file, 1..3);
}

/// This test program again, as a child that plays one part on a folder.
fn child(part: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["writers::a_part_played_as_a_child", "--exact", "--nocapture"]);
    command.env("METIER_TEST_PART", part).env("METIER_TEST_FOLDER", folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    command
}

/// Not a test of its own: what [`child`] runs. Without the variable there is nothing to play.
#[test]
fn a_part_played_as_a_child() {
    let Ok(part) = std::env::var("METIER_TEST_PART") else { return };
    let folder = PathBuf::from(std::env::var_os("METIER_TEST_FOLDER").unwrap());
    let file = ShortlistFile::new(folder.join("shortlist.ron"));
    match part.as_str() {
        "forever" => {
            println!("\nready");
            let (mut base, mut number) = (file.load().unwrap(), 0_usize);
            loop {
                let mut mine = base.clone();
                number += 1;
                mine.entries.truncate(30);
                mine.entries
                    .insert(0, entry(&format!("9{}", number % 40), &"long note ".repeat(number % 300)));
                base = file.save(&base, &mine.tidy()).unwrap().shortlist;
            }
        }
        writer => write_200(&file, writer.parse().unwrap()),
    }
}

#[test]
fn two_processes_lose_nothing() {
    let folder = folder();
    let children: Vec<_> = ["1", "2"].map(|part| child(part, folder.path()).spawn().unwrap()).into();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert_nothing_lost(&ShortlistFile::new(folder.path().join("shortlist.ron")), 1..3);
}

#[test]
fn killed_in_the_middle_the_file_is_whole() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let before = list(&[("32129", "kept from the start")]);
    file.save(&Shortlist::default(), &before).unwrap();
    // Delays spread over some saves, in an order without pattern (a step coprime to the range).
    let mut grown = 0;
    for round in 0..50_u64 {
        let mut child = child("forever", folder.path()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line == "ready"));
        std::thread::sleep(Duration::from_micros((round * 7919) % 6007));
        child.kill().unwrap();
        child.wait().unwrap();
        let whole = file.load().unwrap_or_else(|error| panic!("round {round}: {error}"));
        assert!(!whole.entries.is_empty());
        grown = grown.max(whole.entries.len());
    }
    assert!(grown > 1, "the children must have saved something");
    assert!(names(folder.path()).iter().all(|name| !name.contains("broken")));
}
