//! The merge of what two windows did, through the file as another window would do it.

use super::*;

/// What is on disk after `theirs` and then `mine` were made from `base`.
fn merged(base: &Shortlist, mine: &Shortlist, theirs: &Shortlist) -> Shortlist {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    file.save(&Shortlist::default(), base).unwrap();
    assert_eq!(file.save(base, theirs).unwrap().shortlist, theirs.tidy());
    let saved = file.save(base, mine).unwrap().shortlist;
    assert_eq!(file.load().unwrap(), saved, "what is returned is what is on disk");
    saved
}

#[test]
fn merge_table() {
    type Notes<'a> = &'a [(&'a str, &'a str)];
    let table: [(&str, Notes, Notes, Notes, Notes); 14] = [
        ("nothing changed", &[("1", "a")], &[("1", "a")], &[("1", "a")], &[("1", "a")]),
        ("both added", &[], &[("1", "")], &[("2", "")], &[("1", ""), ("2", "")]),
        ("both added one", &[], &[("1", "x")], &[("1", "y")], &[("1", "x / y")]),
        ("both added one, one note", &[], &[("1", "")], &[("1", "y")], &[("1", "y")]),
        ("mine removed", &[("1", ""), ("2", "")], &[("2", "")], &[("1", ""), ("2", "")], &[("2", "")]),
        ("they removed", &[("1", ""), ("2", "")], &[("1", ""), ("2", "")], &[("2", "")], &[("2", "")]),
        ("removed against note", &[("1", "a")], &[], &[("1", "b")], &[("1", "b")]),
        ("note against removed", &[("1", "a")], &[("1", "b")], &[], &[("1", "b")]),
        ("my note", &[("1", "a")], &[("1", "b")], &[("1", "a")], &[("1", "b")]),
        ("their note", &[("1", "a")], &[("1", "a")], &[("1", "b")], &[("1", "b")]),
        ("two notes", &[("1", "a")], &[("1", "b")], &[("1", "c")], &[("1", "b / c")]),
        ("same note", &[("1", "a")], &[("1", "b")], &[("1", "b")], &[("1", "b")]),
        (
            "my order, theirs after",
            &[("1", ""), ("2", "")],
            &[("2", ""), ("1", "")],
            &[("3", ""), ("1", ""), ("2", "")],
            &[("2", ""), ("1", ""), ("3", "")],
        ),
        (
            "only they moved",
            &[("1", ""), ("2", ""), ("3", "")],
            &[("1", ""), ("2", "x"), ("3", ""), ("4", "")],
            &[("3", ""), ("1", ""), ("2", "")],
            &[("3", ""), ("1", ""), ("2", "x"), ("4", "")],
        ),
    ];
    for (name, base, mine, theirs, expected) in table {
        assert_eq!(merged(&list(base), &list(mine), &list(theirs)), list(expected), "{name}");
    }
}

#[test]
fn a_file_that_went_missing_loses_nothing() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let base = list(&[("1", "a"), ("2", "")]);
    file.save(&Shortlist::default(), &base).unwrap();
    fs::remove_file(&path).unwrap();
    let mine = list(&[("1", "a"), ("2", ""), ("3", "")]);
    assert_eq!(file.save(&base, &mine).unwrap().shortlist, mine);
}

fn any_list() -> impl Strategy<Value = Shortlist> {
    let note = prop_oneof![Just(String::new()), "[a-c]{1,2}", "[a-b] / [a-b]", ".{0,8}"];
    prop::collection::vec(("[1-6]", note), 0..7).prop_map(|entries| {
        let entries = entries.into_iter().map(|(code, note)| entry(&code, &note)).collect();
        Shortlist { entries, ..Shortlist::default() }.tidy()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merge_loses_no_entry_and_no_note(base in any_list(), mine in any_list(), theirs in any_list()) {
        let result = merged(&base, &mine, &theirs);
        let find = |list: &Shortlist, code: &str| list.entries.iter().find(|entry| entry.code == code).cloned();
        let codes: BTreeSet<&String> = result.entries.iter().map(|entry| &entry.code).collect();
        prop_assert_eq!(codes.len(), result.entries.len(), "each code once");
        for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
            for entry in &one.entries {
                let before = find(&base, &entry.code);
                let changed = before.as_ref().is_none_or(|before| before.note != entry.note);
                let kept = find(&result, &entry.code);
                let removed_by_other = before.is_some() && find(other, &entry.code).is_none();
                prop_assert_eq!(kept.is_none(), removed_by_other && !changed, "{}", entry.code);
                if changed && let Some(kept) = kept {
                    // What the other window took away of the note of before is away; what was put in is not.
                    let before = before.map(|before| before.note).unwrap_or_default();
                    for word in entry.note.split_whitespace().filter(|word| *word != "/") {
                        let is_there = before.contains(word) || kept.note.contains(word);
                        prop_assert!(is_there, "{:?} lost from {:?}", word, kept.note);
                    }
                }
            }
        }
        for entry in &result.entries {
            prop_assert!(find(&mine, &entry.code).is_some() || find(&theirs, &entry.code).is_some());
        }
    }

    #[test]
    fn any_note_survives_the_file_without_unsafe_characters(note in any::<String>()) {
        let folder = folder();
        let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
        let mine = Shortlist { entries: vec![entry("32129", &note)], ..Shortlist::default() };
        let saved = file.save(&Shortlist::default(), &mine).unwrap().shortlist;
        prop_assert_eq!(&file.load().unwrap(), &saved);
        let kept = &saved.entries[0].note;
        prop_assert!(!kept.chars().any(is_unsafe));
        prop_assert_eq!(kept, &clean(&note));
        prop_assert_eq!(&clean(kept), kept);
    }

    #[test]
    fn any_bytes_in_the_files_are_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let folder = folder();
        let path = folder.path().join("any.ron");
        fs::write(&path, &bytes).unwrap();
        if let Err(error) = ShortlistFile::new(&path).load() {
            prop_assert!(error.to_string().ends_with('.'));
        }
        if let Some(error) = ConfigFile::new(&path).load(&RULES).faults.first() {
            prop_assert!(error.to_string().ends_with('.'));
        }
        StateFile::new(&path).load();
        prop_assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

/// An occupation that two windows saved was saved on the earlier of the two days, whoever writes last.
#[test]
fn what_two_windows_saved_was_added_on_the_earlier_day() {
    let of = |day: &str| Shortlist { entries: vec![Entry::new("32129", day)], ..Shortlist::default() };
    for (mine, theirs, kept) in [
        ("2026-01-31", "2026-02-01", "2026-01-31"),
        ("2026-02-01", "2026-01-31", "2026-01-31"),
        ("", "2026-02-01", "2026-02-01"),
        ("2026-02-01", "", "2026-02-01"),
    ] {
        assert_eq!(merged(&Shortlist::default(), &of(mine), &of(theirs)), of(kept), "{mine:?} {theirs:?}");
    }
}

/// An entry with a status since a day and with tags.
fn stated(status: EntryStatus, since: &str, tags: &[&str]) -> Entry {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    Entry { status, since: since.into(), tags, ..Entry::new("32129", "2026-01-02") }
}

#[test]
fn status_and_tags_are_merged_like_notes() {
    use EntryStatus::{Applying, Dropped, Exploring, Idea};
    let of = |entry: Entry| Shortlist { entries: vec![entry], ..Shortlist::default() };
    let base = stated(Exploring, "2026-02-01", &["a", "b"]);
    let table = [
        (
            stated(Applying, "2026-03-01", &["a", "b"]),
            base.clone(),
            stated(Applying, "2026-03-01", &["a", "b"]),
        ),
        (base.clone(), stated(Dropped, "2026-03-01", &["b"]), stated(Dropped, "2026-03-01", &["b"])),
        (
            stated(Applying, "2026-03-02", &["a", "b", "mine"]),
            stated(Idea, "2026-03-01", &["B", "theirs"]),
            stated(Applying, "2026-03-02", &["b", "mine", "theirs"]),
        ),
        (
            stated(Applying, "2026-03-01", &[]),
            stated(Dropped, "2026-03-02", &["a", "b"]),
            stated(Dropped, "2026-03-02", &[]),
        ),
    ];
    for (mine, theirs, expected) in table {
        assert_eq!(merged(&of(base.clone()), &of(mine), &of(theirs)), of(expected));
    }
    // What one said something new of is not gone because the other took it off.
    let mine = of(stated(Applying, "2026-03-01", &["a", "b"]));
    assert_eq!(merged(&of(base), &mine, &Shortlist::default()), mine);
}

#[test]
fn a_list_without_status_stays_as_older_versions_read_it() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    fs::write(&path, "(version: 1, entries: [(code: \"32129\", note: \"x\", added: \"2026-01-02\")])")
        .unwrap();
    let read = file.load().unwrap();
    assert_eq!(read.entries[0].status, EntryStatus::Idea);
    file.save(&read, &read).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let entries = text.split("entries:").nth(1).unwrap();
    assert!(!entries.contains("status") && !entries.contains("since") && !entries.contains("tags"), "{text}");
}

/// A word that is no status is told with its line, and stays in the note when the list is saved nevertheless.
#[test]
fn an_unknown_status_is_named_and_kept() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let text = "(entries: [\n(code: \"32129\", status: \"someday\", tags: [\"a\", \"b, c\"]),\n(code: \"21231\", status: \"applying\", since: \"2026-02-01\"),\n])";
    fs::write(&path, text).unwrap();
    let error = file.load().unwrap_err().to_string();
    assert!(error.contains("someday") && error.contains("exploring") && error.contains("line 2"), "{error}");
    let legible = file.salvage();
    assert_eq!(legible.entries[0].note, "status: someday");
    assert_eq!(legible.entries[0].tags, ["a", "b, c"]);
    assert_eq!(
        (legible.entries[1].status, &*legible.entries[1].since),
        (EntryStatus::Applying, "2026-02-01")
    );
}

/// Two windows at the lists themselves: each keeps what it made, and a file without lists stays as it was.
#[test]
fn lists_of_two_windows_are_kept_and_older_programs_read_what_has_none() {
    use metier_model::lists::List;
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let base = list(&[("1", "a")]);
    let first = file.save(&Shortlist::default(), &base).unwrap().shortlist;
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.contains("version: 1") && !text.split(")\n(").next().unwrap().contains("\n    lists:"),
        "{text}"
    );
    let of = |names: &[&str]| {
        let lists =
            names.iter().map(|name| List { name: (*name).into(), entries: vec![entry("32129", "n")] });
        Shortlist { lists: lists.collect(), ..first.clone() }
    };
    file.save(&first, &of(&["mine"])).unwrap();
    let both = file.save(&first, &of(&["theirs"])).unwrap().shortlist;
    assert_eq!(both.lists.iter().map(|list| list.name.as_str()).collect::<Vec<_>>(), ["theirs", "mine"]);
    assert_eq!(file.load().unwrap(), both);
    assert_eq!(both.version, 2);
    // A fault in a list sets the file aside and loses neither the lists nor what is legible on them.
    let text = fs::read_to_string(&path).unwrap();
    let broken = text.replacen("note: \"n\"", "note: \"n\", stars: \"5\"", 1);
    fs::write(&path, broken).unwrap();
    assert!(file.load().unwrap_err().to_string().contains("stars"));
    let saved = file.save(&both, &both).unwrap();
    assert!(saved.set_aside.is_some());
    assert_eq!(saved.shortlist.lists.len(), 2);
    assert_eq!(saved.shortlist.lists[0].entries[0].note, "n / stars: 5");
    // Gone again: an older program reads it.
    let without = Shortlist { lists: Vec::new(), ..saved.shortlist.clone() };
    assert_eq!(file.save(&saved.shortlist, &without).unwrap().shortlist.version, 1);
}

#[test]
fn names_are_cleaned_and_one_name_is_one_list() {
    use metier_model::lists::List;
    let lists = ["B\u{1b}[2J", "b[2j", "", "C"]
        .map(|name| List { name: name.into(), entries: vec![entry(name, "")] });
    let mut tidy = Shortlist { lists: lists.into(), ..Shortlist::default() }.tidy();
    tidy.lists.iter_mut().for_each(|list| list.entries.clear());
    assert_eq!(tidy.lists.iter().map(|list| list.name.as_str()).collect::<Vec<_>>(), ["B[2J", "C"]);
}
