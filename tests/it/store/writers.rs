//! Several writers, and the end of one in the middle.

use super::*;

/// Saves codes of its own, one by one, from a base that is never refreshed but by its own saves.
pub(super) fn write(file: &ShortlistFile, writer: usize, each: usize) {
    let mut base = file.load().unwrap();
    for number in 0..each {
        let mut mine = base.clone();
        mine.entries.push(entry(&format!("{writer}{number:04}"), &format!("note {writer}/{number}")));
        base = saved(file, &base, &mine);
    }
}

/// Saves, and where the others hold the lock for long, as on a loaded machine, once more: the program tells its user to
/// do the same, and nothing that was refused so is lost.
fn saved(file: &ShortlistFile, base: &Shortlist, mine: &Shortlist) -> Shortlist {
    let end = Instant::now() + Duration::from_secs(120);
    loop {
        match file.save(base, mine) {
            Ok(saved) => return saved.shortlist,
            Err(SaveError::Busy { .. }) if Instant::now() < end => {}
            Err(error) => panic!("{error}"),
        }
    }
}

pub(super) fn assert_nothing_lost(file: &ShortlistFile, writers: std::ops::Range<usize>, each: usize) {
    let end = file.load().unwrap();
    assert_eq!(end.entries.len(), writers.len() * each);
    for writer in writers {
        for number in 0..each {
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
            scope.spawn(move || write(&file, writer, 200));
        }
    });
    assert_nothing_lost(&file, 1..3, 200);
}

/// This test program again, as a child that plays one part on a folder.
fn child(part: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["store::writers::a_part_played_as_a_child", "--exact", "--nocapture"]);
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
            let mut base = file.load().unwrap();
            for number in 0_usize.. {
                let mut mine = base.clone();
                mine.entries.truncate(30);
                mine.entries.insert(0, entry(&format!("{number:05}"), &"long note ".repeat(number % 300)));
                base = file.save(&base, &mine.tidy()).unwrap().shortlist;
                println!("\nsaved {number:05}");
            }
        }
        writer => write(&file, writer.parse().unwrap(), 40),
    }
}

#[test]
fn eight_processes_lose_nothing() {
    let folder = folder();
    let start = |writer: usize| child(&writer.to_string(), folder.path()).spawn().unwrap();
    let children: Vec<_> = (1..9).map(start).collect();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert_nothing_lost(&ShortlistFile::new(folder.path().join("shortlist.ron")), 1..9, 40);
}

/// Killed at any moment, the file is whole and holds what was last said to be saved. `METIER_KILLS` asks for another
/// number of kills than 30.
#[test]
fn killed_in_the_middle_nothing_is_lost() {
    let kills = std::env::var("METIER_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(30_u64);
    let (mut saves, mut left_over) = (0, 0);
    for round in 0..kills {
        let folder = folder();
        let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
        file.save(&Shortlist::default(), &list(&[("32129", "kept from the start")])).unwrap();
        let mut child = child("forever", folder.path()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line == "ready"));
        // Delays spread over some saves, in an order without pattern (a step coprime to the range).
        std::thread::sleep(Duration::from_micros((round * 7919) % 30_011));
        child.kill().unwrap();
        child.wait().unwrap();
        let whole = file.load().unwrap_or_else(|error| panic!("round {round}: {error}"));
        let told: Vec<String> =
            lines.filter_map(|line| line.strip_prefix("saved ").map(str::to_owned)).collect();
        let last = told.last().map_or("32129", String::as_str);
        assert!(whole.entries.iter().any(|entry| entry.code == last), "round {round}: {last} is lost");
        saves += told.len();
        let names = names(folder.path());
        assert!(names.iter().all(|name| !name.contains("broken")), "round {round}");
        left_over += usize::from(names.iter().any(|name| name.contains(".tmp")));
    }
    assert!(saves > kills as usize / 4, "the children must have saved something");
    println!("{kills} kills, {saves} saves, {left_over} temporary files left for the next save to sweep");
}
