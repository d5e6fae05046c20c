//! The list as text and back: its forms, its layouts, what is legible of a broken one, what is merged.

use super::*;

fn written(count: usize, note: &str) -> String {
    let entry = |n| Entry { note: note.into(), ..Entry::new(format!("{n:06}"), "") };
    let entries = (0..count).map(entry).collect();
    Shortlist { entries, ..Shortlist::default() }.text().unwrap_or_default()
}

#[test]
fn each_form_is_used_where_the_one_before_has_no_room() {
    let by_lines = format!("{HEADER}(\nentries: [\n(code: \"000000\"),\n");
    for (count, begins) in
        [(1, HEADER), (120_000, by_lines.as_str()), (490_000, "(entries:[(code:\"000000\"),(")]
    {
        let text = written(count, "");
        assert!(text.starts_with(begins), "{count}: {}", text.get(..80).unwrap_or_default());
        assert!(text.len() as u64 <= file::LIMIT, "{count}");
    }
    // What is said of an entry at the least is true of the form for a person.
    for count in [1, 1_000] {
        let text = written(count, "a note");
        assert!(text.len() >= count * (FOR_A_PERSON + 12), "{}", text.len());
    }
}

/// A list without names and further lists is of the layout that older programs read, whether it says so or not.
#[test]
fn a_list_without_names_is_of_the_first_layout() {
    let read = |text: &str| ron_text::parse::<Shortlist>(std::path::Path::new("f"), text).unwrap();
    assert_eq!(read("(entries: [])"), read("(version: 1, entries: [])"));
    for (text, version) in [
        ("(version: 2, entries: [])", 1),
        ("(name: \"mine\", entries: [])", 2),
        ("(entries: [], lists: [(name: \"other\", entries: [])])", 2),
    ] {
        assert_eq!(read(text).tidy().version, version, "{text}");
    }
}

#[test]
fn a_day_is_empty_or_of_the_calendar_as_it_is_written() {
    for (text, day) in
        [("", true), ("2026-02-28", true), ("2026-02-29", false), ("2026-2-28", false), ("soon", false)]
    {
        assert_eq!(is_day(text), day, "{text}");
    }
}

/// A line of the file says what there is to say of an entry, and is read back as it.
#[test]
fn an_entry_is_a_line_and_the_line_the_entry() {
    let mut full = Entry { note: "a \"note\"".into(), ..Entry::new("32129", "2026-01-02") };
    let plain = ShortlistFile::line(&full);
    assert_eq!(plain, r#"(code: "32129", note: "a \"note\"", added: "2026-01-02"),"#);
    full.status = EntryStatus::Applying;
    full.since = "2026-02-03".into();
    full.tags = vec!["near".into()];
    full.becomes = vec!["32120".into()];
    let line = ShortlistFile::line(&full);
    let read = ron_text::parse::<Entry>(std::path::Path::new("f"), line.trim_end_matches(',')).unwrap();
    assert_eq!(read, full, "{line}");
}

#[test]
fn what_a_newer_version_wrote_and_what_is_no_entry_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let load = |text: &str| {
        std::fs::write(&path, text).unwrap();
        file.load()
    };
    assert!(load("(version: 2, entries: [])").is_ok());
    assert!(matches!(load("(version: 3, entries: [])"), Err(LoadError::Newer { found: 3, known: 2, .. })));
    assert!(matches!(load("(version: 3, what: 1)"), Err(LoadError::Newer { .. })));
    let no_day = load("(entries: [\n(code: \"32129\", added: \"soon\")])");
    assert!(matches!(no_day, Err(LoadError::Unknown { line: 2, column: 24, .. })), "{no_day:?}");
    let no_code = load("(entries: [\n(code: \" \", note: \"mine\")])");
    assert!(matches!(no_code, Err(LoadError::Unknown { line: 2, column: 19, .. })), "{no_code:?}");
    // A comment is no place of an entry.
    let commented = load("// \"mine\"\n(entries: [(code: \"\", note: \"mine\")])");
    assert!(matches!(commented, Err(LoadError::Unknown { line: 2, .. })), "{commented:?}");
}

/// What is legible of a broken file stays: entries with five digits, under the lists that they stand in.
#[test]
fn what_is_legible_of_a_broken_file_is_kept_by_lists() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let text = "(version: 2, name: \"first\", entries: [(code: \"32129\", status: \"applying\", since: \"2026-01-02\", \
                colour: \"red\", tags: [\"near\"]), (code: \"123\"), (code: \"3212x\")], lists: [(name: \"second\", \
                entries: [(code: \"21231\", added: \"soon\", note: \"a\")]";
    std::fs::write(&path, text).unwrap();
    assert!(file.load().is_err());
    let kept = file.salvage();
    assert_eq!((kept.name.as_str(), kept.entries.len(), kept.lists.len()), ("first", 1, 1));
    let first = &kept.entries[0];
    assert_eq!((first.status, first.since.as_str()), (EntryStatus::Applying, "2026-01-02"));
    assert!(first.note.contains("colour: red") && first.tags == ["near"]);
    let second = &kept.lists[0];
    assert_eq!((second.name.as_str(), second.entries[0].code.as_str()), ("second", "21231"));
    // A day that is none goes to the note with what was typed.
    assert!(second.entries[0].added.is_empty() && second.entries[0].note.contains("added: soon"));
}

/// Of an entry with a fault each field that is one is taken, and whatever else was typed goes to the note.
#[test]
fn a_legible_entry_keeps_every_word_that_was_typed() {
    let of = |fields: &[(&str, &str)]| {
        legible(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    };
    let entry = of(&[
        ("code", "32129"),
        ("added", "2026-01-02"),
        ("since", " 2026-02-03 "),
        ("status", "applying"),
        ("tags", "near"),
        ("tags", "\u{1b}far"),
        ("becomes", "32120"),
        ("note", "mine"),
        ("note", "and more"),
    ]);
    assert_eq!(
        (entry.code.as_str(), entry.added.as_str(), entry.since.trim()),
        ("32129", "2026-01-02", "2026-02-03")
    );
    assert_eq!(
        (entry.status, entry.tags, entry.becomes),
        (EntryStatus::Applying, vec!["near".into(), "far".into()], vec!["32120".to_owned()])
    );
    assert_eq!(entry.note, join_notes("mine", "and more"));
    for (name, value) in [("added", "soon"), ("since", "2026-02-30"), ("status", "happy"), ("colour", "red")]
    {
        let entry = of(&[(name, value)]);
        assert_eq!(entry, Entry { note: format!("{name}: {value}"), ..Entry::default() });
    }
}

/// A list is kept as one line of text a field, each code once, with the notes and tags of both.
#[test]
fn a_tidy_list_has_each_code_once_and_no_empty_word() {
    let entry = |code: &str, note: &str| Entry { note: note.into(), ..Entry::new(code, "") };
    let mut typed = entry(" 32129\n", "a\nb");
    typed.becomes = vec![" ".into(), "32120\t".into(), "\u{1b}".into()];
    typed.tags = vec![" ".into(), "near".into(), "near\n".into()];
    let entries = vec![entry("", "of nothing"), typed, entry("31102", ""), entry("32129", "again")];
    let tidy = Shortlist { entries, ..Shortlist::default() }.tidy();
    let codes: Vec<&str> = tidy.entries.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(codes, ["32129", "31102"]);
    let first = &tidy.entries[0];
    assert_eq!((&first.becomes[..], &first.tags[..]), (&["32120".to_owned()][..], &["near".to_owned()][..]));
    assert_eq!(first.note, join_notes("a b", "again"));
    assert_eq!(tidy.tidy(), tidy, "tidied twice it stays");
}

/// What one window saved and what another did meanwhile are both on disk, and a broken file loses nothing legible.
#[test]
fn a_save_keeps_what_others_saved_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let with = |codes: &[&str]| Shortlist {
        entries: codes.iter().map(|code| Entry::new(*code, "2026-01-02")).collect(),
        ..Shortlist::default()
    };
    let codes = |list: &Shortlist| {
        let mut codes: Vec<String> = list.entries.iter().map(|entry| entry.code.clone()).collect();
        codes.sort();
        codes
    };
    let (none, base) = (Shortlist::default(), with(&["32129"]));
    let saved = file.save(&none, &base).unwrap();
    assert_eq!((saved.shortlist, saved.set_aside), (base.clone(), None));
    file.save(&base, &with(&["32129", "31102"])).unwrap();
    // The other window knows nothing of it, and takes its own off.
    let saved = file.save(&base, &with(&["21231"])).unwrap();
    assert_eq!(codes(&saved.shortlist), ["21231", "31102"]);
    assert_eq!(file.load().unwrap(), saved.shortlist);
    // A file that went missing took nothing off.
    std::fs::remove_file(&path).unwrap();
    file.save(&saved.shortlist, &saved.shortlist).unwrap();
    assert_eq!(codes(&file.load().unwrap()), ["21231", "31102"]);
    // A broken one is set aside as it was; what is legible in it, and what was known before, stay.
    std::fs::write(&path, "(entries: [(code: \"41200\"").unwrap();
    let mended = file.save(&base, &base).unwrap();
    assert_eq!(codes(&mended.shortlist), ["32129", "41200"]);
    let aside = mended.set_aside.unwrap();
    assert_eq!(std::fs::read_to_string(aside).unwrap(), "(entries: [(code: \"41200\"");
    // A newer layout is nobody's to overwrite.
    std::fs::write(&path, "(version: 3)").unwrap();
    let refused = file.save(&base, &base);
    assert!(matches!(refused, Err(SaveError::Refused(LoadError::Newer { .. }))), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "(version: 3)");
}

/// Two windows write one note, each takes its own words back: nothing of the other's goes, and nothing stands twice.
#[test]
fn undo_of_a_note_takes_back_the_own_words_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let with = |note: &str| Shortlist {
        entries: vec![Entry { note: note.into(), ..Entry::new("32129", "2026-01-02") }],
        ..Shortlist::default()
    };
    let note = |list: &Shortlist| list.entries[0].note.clone();
    let one = with("one");
    file.save(&Shortlist::default(), &one).unwrap();
    // A and B both have it. B writes, then A, which gets what both wrote.
    let in_b = file.save(&one, &with("one two")).unwrap().shortlist;
    let in_a = file.save(&one, &with("one three")).unwrap().shortlist;
    assert_eq!(note(&in_a), "one three / two");
    // B undoes: in what it knows of, and then on the disk.
    let undone = |from: &str, to: &str, now: &Shortlist| {
        let entries = metier_model::saved::change(&with(from).entries, &with(to).entries, &now.entries);
        Shortlist { entries, ..Shortlist::default() }
    };
    let taken = undone("one two", "one", &in_b);
    assert_eq!(note(&taken), "one");
    let in_b = file.save(&in_b, &taken).unwrap().shortlist;
    assert_eq!(note(&in_b), "one three", "A's word alone is left");
    // A, which has not read it yet, undoes too.
    let taken = undone("one three", "one", &in_a);
    assert_eq!(note(&taken), "one two");
    let in_a = file.save(&in_a, &taken).unwrap().shortlist;
    assert_eq!(note(&in_a), "one");
    // Saving what stands there changes nothing, as often as it is done.
    assert_eq!(file.save(&in_b, &in_b).unwrap().shortlist, in_a);
}

/// The name of a further list is not taken for that of the first, whether the first is empty or has none.
#[test]
fn a_broken_file_keeps_the_name_of_each_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let further = "lists: [(name: \"second\", entries: [(code: \"21231\"";
    for (first, name, count) in [
        ("(version: 2, entries: [(code: \"32129\")], ", "", 1),
        ("(version: 2, entries: [], ", "", 0),
        ("(version: 2, name: \"first\", entries: [], ", "first", 0),
        // Two files, one behind the other.
        (
            "(version: 2, entries: [(code: \"32129\")])(version: 2, name: \"second\", entries: [(code: \"21231\")]",
            "",
            1,
        ),
    ] {
        let further = if first.ends_with(", ") { further } else { "" };
        std::fs::write(&path, format!("{first}{further}")).unwrap();
        let kept = file.salvage();
        assert_eq!((kept.name.as_str(), kept.entries.len()), (name, count), "{first}");
        let names: Vec<(&str, usize)> =
            kept.lists.iter().map(|list| (list.name.as_str(), list.entries.len())).collect();
        assert_eq!(names, [("second", 1)], "{first}");
    }
}
