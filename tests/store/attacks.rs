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

/// Four times as many codes take about four times as long: reading, merging, and writing again.
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
        match file.save(&read, &mine) {
            Ok(saved) => assert_eq!(saved.shortlist.entries.len(), count + 1),
            // Written out it is more than would be read again, which is found once all of it is made.
            Err(SaveError::TooLarge { .. }) => assert!(count > 80_000),
            Err(other) => panic!("{other}"),
        }
        began.elapsed()
    };
    // The machine does other things too: of three tries the best counts.
    let best = |count| (0..3).map(|_| took(count)).min().unwrap();
    let (few, many) = (best(25_000), best(100_000));
    println!("25,000 codes {few:?}, 100,000 codes {many:?}");
    assert!(many < few * 9, "{few:?} for 25,000 and {many:?} for 100,000");
}
