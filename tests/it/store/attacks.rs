//! Lists that are links, and lists of a hundred thousand entries.

use super::writers::{assert_nothing_lost, write};
use super::*;

/// The lock lies beside the file that the link leads to, so that whoever comes by another way waits for the same one.
#[cfg(unix)]
#[test]
fn a_linked_list_is_locked_where_it_really_is() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let [config, dots, other] = ["config", "dots", "other"].map(|name| folder.path().join(name));
    for path in [&config, &dots, &other] {
        fs::create_dir(path).unwrap();
    }
    let real = ShortlistFile::new(dots.join("list.ron"));
    // One link straight, one over another link.
    symlink("../dots/list.ron", config.join("shortlist.ron")).unwrap();
    symlink("../config/shortlist.ron", other.join("shortlist.ron")).unwrap();
    let links = [&config, &other].map(|path| ShortlistFile::new(path.join("shortlist.ron")));
    real.save(&Shortlist::default(), &Shortlist::default()).unwrap();

    std::thread::scope(|scope| {
        for (writer, file) in (1..4).zip([&real, &links[0], &links[1]]) {
            scope.spawn(move || write(file, writer, 60));
        }
    });
    assert_nothing_lost(&real, 1..4, 60);
    assert_eq!(names(&config), ["shortlist.ron"], "no lock lies beside the link");
    assert_eq!(names(&other), ["shortlist.ron"]);
    assert_eq!(names(&dots), ["list.lock", "list.ron"]);

    // Held there, it is waited for through either link.
    let holder = fs::File::options().write(true).open(dots.join("list.lock")).unwrap();
    holder.lock().unwrap();
    let sentence = links[1].save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err().to_string();
    assert!(sentence.contains("another metier holds "), "{sentence}");
}

/// Ten times as many codes take about ten times as long, not a hundred times: reading, merging, and writing again.
#[test]
fn a_hundred_thousand_codes_take_time_in_proportion() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let took = |count: usize| {
        let entries = (0..count).map(|n| format!("(code:\"{n:06}\"),")).collect::<Vec<_>>().concat();
        fs::write(&path, format!("(entries:[{entries}])")).unwrap();
        let began = Instant::now();
        let read = file.load().unwrap();
        assert_eq!(read.entries.len(), count);
        let mut mine = read.clone();
        mine.entries.insert(count / 2, entry("x", "in the middle"));
        let saved = file.save(&read, &mine).unwrap();
        assert_eq!(saved.shortlist.entries.len(), count + 1);
        began.elapsed()
    };
    // The machine does other things too: of three tries the best counts.
    let best = |count| (0..3).map(|_| took(count)).min().unwrap();
    let (few, many) = (best(10_000), best(100_000));
    println!("10,000 codes {few:?}, 100,000 codes {many:?}");
    assert!(many < few * 40, "{few:?} for 10,000 and {many:?} for 100,000");
}

/// The largest file that is read, written by hand in the fewest bytes: with a few entries off and others changed it is
/// saved, and what is saved is read. What would be larger is refused with the bound, and the file stays.
#[test]
fn what_can_be_read_can_be_saved() {
    const LIMIT: usize = 8 << 20;
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let words = "what somebody wrote by hand ".repeat(12);
    let entry_of = |n: usize| format!("(code:\"{n:06}\",note:\"{}\"),", words.trim());
    let count = (LIMIT - "(entries:[])".len()) / entry_of(0).len();
    let text = format!("(entries:[{}])", (0..count).map(entry_of).collect::<String>());
    assert!(LIMIT - text.len() < 400);
    fs::write(&path, &text).unwrap();
    let read = file.load().unwrap();
    assert_eq!(read.entries.len(), count);

    let mut larger = read.clone();
    larger.entries[7].note = "a note that has no room any more".repeat(30);
    let refused = file.save(&read, &larger).unwrap_err();
    assert!(matches!(refused, SaveError::TooLarge { limit, .. } if limit == LIMIT as u64), "{refused}");
    assert!(refused.to_string().contains("8,388,608"), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "the file stays");

    let mut mine = read.clone();
    mine.entries.pop();
    mine.entries[7] = Entry { tags: vec!["far".into()], ..entry("000007", "it has \"room\" now") };
    let saved = file.save(&read, &mine).unwrap().shortlist;
    assert_eq!(saved.entries, mine.entries);
    assert_eq!(file.load().unwrap(), saved);
    assert!(fs::metadata(&path).unwrap().len() <= LIMIT as u64);
}
