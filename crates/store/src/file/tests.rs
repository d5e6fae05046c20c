//! Files on disk: bounds, the lock, what is written and what is left of it.

use super::*;

#[test]
fn a_stamp_is_the_date_and_time_in_utc() {
    let at = |seconds| stamp(UNIX_EPOCH + Duration::from_secs(seconds));
    assert_eq!(at(0), "19700101-000000");
    assert_eq!(at(951_782_399), "20000228-235959");
    assert_eq!(at(951_782_400), "20000229-000000");
    assert_eq!(at(4_107_542_400), "21000301-000000");
    assert_eq!(at(1_764_547_199), "20251130-235959");
}

#[test]
fn the_end_of_a_text_is_its_last_line_and_the_column_behind_it() {
    for (text, end) in [("", (1, 1)), ("ab", (1, 3)), ("ab\n", (2, 1)), ("a\n\u{e9}\u{e9}", (2, 3))] {
        assert_eq!(end_of(text), end, "{text:?}");
    }
}

#[test]
fn a_new_file_is_whole_its_owners_and_never_in_the_place_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.md");
    write_new(&path, "text").unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "text");
    assert_eq!(write_new(&path, "other").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "text");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        // A link that leads nowhere is something, too.
        let link = folder.path().join("link.md");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        assert_eq!(write_new(&link, "x").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    }
    assert_eq!(directory_of(Path::new("list.ron")), PathBuf::from("."));
    assert_eq!(directory_of(Path::new("/a/list.ron")), PathBuf::from("/a"));
}

#[test]
fn what_is_set_aside_is_a_copy_under_a_name_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shortlist.ron");
    std::fs::write(&path, "broken").unwrap();
    let copies = [set_aside(&path).unwrap(), set_aside(&path).unwrap(), set_aside(&path).unwrap()];
    for (at, copy) in copies.iter().enumerate() {
        assert_eq!(std::fs::read_to_string(copy).unwrap(), "broken");
        let name = copy.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("shortlist.broken-"), "{name}");
        assert_eq!(copy.extension(), path.extension());
        assert!(copies[..at].iter().all(|before| before != copy), "{copies:?}");
    }
    assert!(path.exists() && set_aside(&folder.path().join("none.ron")).is_err());
}

#[test]
fn a_file_of_the_largest_size_is_read_and_written_and_one_byte_more_is_neither() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    assert!(matches!(read_bytes(&path), Ok(None)), "no file is nothing kept yet");
    let mut bytes = vec![b'x'; LIMIT as usize];
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(read_bytes(&path).unwrap().map(|bytes| bytes.len() as u64), Some(LIMIT));
    bytes.push(b'x');
    std::fs::write(&path, &bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        within_limit(Path::new("list.ron"), Kept::Entries, &text[1..]).is_ok(),
        "what is read may be written"
    );
    assert!(
        matches!(within_limit(Path::new("list.ron"), Kept::Entries, &text), Err(SaveError::TooLarge { bytes, limit, .. }) if bytes == limit + 1)
    );
    assert!(matches!(read_bytes(&path), Err(LoadError::TooLarge { bytes, .. }) if bytes == LIMIT + 1));
    assert!(matches!(read_bytes(folder.path()), Err(LoadError::NotAFile { .. })));
    // A path through a file leads nowhere, and that is not the same as no file.
    assert!(matches!(read_bytes(&path.join("below")), Err(LoadError::Read { .. })));
    std::fs::write(&path, " \n").unwrap();
    assert_eq!(read(&path).unwrap(), None);
    std::fs::write(&path, b"\xef\xbb\xbftext").unwrap();
    assert_eq!(read(&path).unwrap().as_deref(), Some("text"));
    std::fs::write(&path, b"a\n\xc3\xa9\xff").unwrap();
    assert!(matches!(read(&path), Err(LoadError::Broken { line: 2, column: 2, .. })));
}

/// One who waits gets the lock as soon as it is let go, and is told which one it is where that takes too long.
#[test]
fn a_lock_is_waited_for_and_not_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/list.ron");
    let held = Lock::take(&path).unwrap();
    let (patience, before) = (Duration::from_millis(20), Instant::now());
    let busy = Lock::take_within(&path, patience).map(drop);
    assert!(matches!(&busy, Err(SaveError::Busy { path }) if path.ends_with("deep/list.lock")), "{busy:?}");
    assert!(before.elapsed() >= patience, "{:?}", before.elapsed());
    // Another file is another lock.
    assert!(Lock::take_within(&path.with_file_name("other.ron"), Duration::ZERO).is_ok());
    let letting_go = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(30));
        drop(held);
    });
    Lock::take(&path).map(drop).unwrap();
    letting_go.join().unwrap();
    // What stands in the way of the lock is told as the folder's fault.
    std::fs::create_dir(folder.path().join("taken.lock")).unwrap();
    let taken = Lock::take(&folder.path().join("taken.ron")).map(drop);
    assert!(matches!(taken, Err(SaveError::Directory { .. })), "{taken:?}");
}

#[test]
fn where_there_are_no_locks_a_save_goes_on_and_any_other_refusal_stops_it() {
    let refused =
        |kind: io::ErrorKind| is_free(Err(TryLockError::Error(kind.into()))).map_err(|error| error.kind());
    assert_eq!(refused(io::ErrorKind::Unsupported), Ok(Tried::NoLocks));
    assert_eq!(refused(io::ErrorKind::Other), Err(io::ErrorKind::Other));
    assert_eq!(is_free(Err(TryLockError::WouldBlock)).ok(), Some(Tried::Taken));
}

/// A killed process leaves a file that was being written. The next save of the same file takes it away once nobody can
/// be writing it any more, and nothing else.
#[test]
fn only_what_was_left_long_ago_by_a_save_of_the_same_file_is_swept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let long_ago = SystemTime::now() - STALE - Duration::from_secs(5);
    let lately = SystemTime::now() - STALE + Duration::from_secs(30);
    let lie_about = [
        (".list.ron-abc.tmp", long_ago, false),
        (".list.ron-def.tmp", lately, true),
        (".list.ron-abc.ron", long_ago, true),
        (".other.ron-abc.tmp", long_ago, true),
        ("list.ron-abc.tmp", long_ago, true),
        ("notes.tmp", long_ago, true),
    ];
    for (name, at, _) in lie_about {
        File::create(folder.path().join(name)).unwrap().set_modified(at).unwrap();
    }
    replace(&path, "text", None).unwrap();
    for (name, _, stays) in lie_about {
        assert_eq!(folder.path().join(name).exists(), stays, "{name}");
    }
    // Where the file system knows no locks, another window may be writing.
    let mut lock = Lock::take(&path).unwrap();
    lock.alone = false;
    replace(&path, "text", Some(&lock)).unwrap();
    assert!(folder.path().join(".list.ron-def.tmp").exists());
    // Who holds the lock is the only one that writes: what lies about is nobody's.
    lock.alone = true;
    replace(&path, "text", Some(&lock)).unwrap();
    for (name, _, stays) in lie_about {
        let own = name == ".list.ron-def.tmp";
        assert_eq!(folder.path().join(name).exists(), stays && !own, "{name}");
    }
}

/// A directory in which nothing can be made is told before something is to be kept; the trial leaves nothing.
#[test]
fn a_directory_is_tried_where_it_is_and_where_it_is_to_be_made() {
    let folder = tempfile::tempdir().unwrap();
    try_directory(folder.path()).unwrap();
    try_directory(&folder.path().join("a/b")).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        assert!(matches!(try_directory(&path), Err(SaveError::Directory { .. })), "{path:?}");
    }
}

/// A file that is replaced stays what it was for everybody else: its permissions, its owner, the link to it.
#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions_its_owner_and_the_link_to_it() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("dots/list.ron"), folder.path().join("list.ron"));
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    symlink("dots/list.ron", &link).unwrap();
    // A folder that is missing is made, for its owner only, and so is the file.
    replace(&link, "first", None).unwrap();
    assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
    // Only a privileged user may give the file away; for others it is theirs already.
    drop(chown(&path, Some(4321), Some(1234)));
    let owner = |path: &Path| std::fs::metadata(path).map(|about| (about.uid(), about.gid())).unwrap();
    let former = owner(&path);
    replace(&link, "second", None).unwrap();
    assert_eq!((mode(&path), owner(&path)), (0o640, former));
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "second");
    // A write-protected file, and a folder in its place, are left alone.
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o440)).unwrap();
    assert!(
        matches!(replace(&link, "third", None), Err(SaveError::ReadOnly { path: named }) if named == path)
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "second");
    let instead = replace(folder.path(), "text", None);
    assert!(matches!(instead, Err(SaveError::Refused(LoadError::NotAFile { .. }))), "{instead:?}");
}

/// Where no copy can be made, whoever asked is told, so that nothing is replaced without one.
#[test]
fn a_copy_that_can_bear_no_name_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x".repeat(250));
    std::fs::write(&path, "broken").unwrap();
    assert!(matches!(set_aside(&path), Err(SaveError::Write { .. })));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
