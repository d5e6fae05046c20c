//! Changes of the lists, and what undo makes of them.

use super::*;

#[test]
fn every_change_can_be_undone_and_done_again() {
    let mut list = Shortlist::default();
    assert!(list.toggle("32129", "2026-11-22"));
    list.set_note("32120", "ask about shifts", "2026-11-22");
    assert_eq!(list.shift(1, false), 0);
    let full = list.entries().to_vec();
    list.remove(0);
    assert!(list.undo());
    assert_eq!(list.entries(), full);
    assert!(list.undo() && list.undo() && list.undo());
    assert!(list.entries().is_empty() && !list.undo());
    assert!(list.redo() && list.redo() && list.redo());
    assert_eq!(list.entries(), full);
}

#[test]
fn moves_past_the_ends_change_nothing() {
    let mut list = Shortlist::default();
    list.toggle("32129", "");
    assert_eq!(list.shift(0, false), 0);
    assert_eq!(list.shift(0, true), 0);
    list.remove(7);
    assert!(list.undo() && !list.undo());
}

fn entry(code: &str, note: &str) -> Entry {
    Entry { note: note.into(), ..Entry::new(code, "") }
}

fn of(entries: Vec<Entry>) -> Vec<List> {
    vec![List { name: String::new(), entries }]
}

/// What another window or a hand wrote since is nobody's to undo here.
#[test]
fn undo_takes_back_the_own_change_alone() {
    let mut list = Shortlist::default();
    list.toggle("32129", "");
    list.set_note("32129", "mine", "");
    list.replace(of(vec![entry("21231", "theirs"), entry("32129", "mine"), entry("31102", "")]));
    list.toggle("31301", "");
    list.replace(of([list.entries(), &[entry("72200", "later")]].concat()));
    let codes = |list: &Shortlist| list.entries().iter().map(|e| e.code.clone()).collect::<Vec<_>>();
    assert!(list.undo());
    assert_eq!(codes(&list), ["21231", "32129", "31102", "72200"]);
    assert!(list.undo());
    assert_eq!(codes(&list), ["21231", "32129", "31102", "72200"]);
    assert_eq!(list.entries()[1], entry("32129", ""));
    assert!(list.undo());
    assert_eq!(codes(&list), ["21231", "31102", "72200"]);
    assert!(list.redo() && list.redo() && list.redo() && !list.redo());
    let mut all = codes(&list);
    all.sort();
    assert_eq!(all, ["21231", "31102", "31301", "32129", "72200"]);
    assert_eq!(list.entries()[list.position("32129").unwrap()].note, "mine");
    assert_eq!(list.entries()[list.position("21231").unwrap()].note, "theirs");
}

#[test]
fn lists_are_made_chosen_renamed_and_removed_and_all_of_it_is_taken_back() {
    let mut list = Shortlist::default();
    list.toggle("32129", "");
    assert_eq!(list.make("  "), Err(BadName::Empty));
    list.make(" Plan B ").unwrap();
    assert_eq!((list.name(), list.chosen(), list.entries().len()), ("Plan B", 1, 0));
    assert_eq!(list.make("plan b"), Err(BadName::Taken));
    list.toggle("21231", "");
    assert!(list.copy_to(0, 0) && !list.copy_to(0, 0));
    list.rename("plan b").unwrap();
    list.rename("Plan C").unwrap();
    list.remove_list();
    assert_eq!((list.lists().len(), list.chosen()), (1, 0));
    let codes = |list: &Shortlist| list.entries().iter().map(|e| e.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&list), ["32129", "21231"]);
    assert!(list.undo());
    assert_eq!((list.name(), codes(&list)), ("Plan C", vec!["21231".to_owned()]));
    let mut undone = 1;
    while list.undo() {
        undone += 1;
    }
    assert_eq!((list.lists(), undone), (&of(Vec::new())[..], 7));
    while list.redo() {}
    assert_eq!(codes(&list), ["32129", "21231"]);
    // The first list cannot be removed, only emptied; its name is the user's.
    list.rename("Mine").unwrap();
    list.remove_list();
    assert_eq!((list.lists().len(), list.name(), list.entries().len()), (1, "Mine", 0));
}

/// A list is chosen by its position or by its name, whatever the case of its letters; what is chosen already, or is not
/// there, changes nothing.
#[test]
fn a_list_is_chosen_where_there_is_one() {
    let mut list = Shortlist::default();
    list.toggle("32129", "");
    list.make("Plan B").unwrap();
    list.toggle("21231", "");
    assert_eq!(list.list(), List { name: "Plan B".to_owned(), entries: vec![Entry::new("21231", "")] });
    assert!(!list.choose(1) && !list.choose(2) && !list.choose(9));
    assert_eq!(list.chosen(), 1);
    assert!(list.choose(0) && list.chosen() == 0);
    assert!(!list.choose_named("Plan C") && list.chosen() == 0);
    assert!(list.choose_named("plan b") && list.chosen() == 1);
    assert!(!list.choose_named("Plan B"), "chosen already");
}

/// A name is taken without the blanks around it and cut where it is too long to keep.
#[test]
fn a_name_is_as_long_as_can_be_kept() {
    let mut list = Shortlist::default();
    list.make(&format!("  {}  ", "é".repeat(LONGEST_NAME + 5))).unwrap();
    assert_eq!(list.name(), "é".repeat(LONGEST_NAME));
    assert_eq!(list.rename("\t "), Err(BadName::Empty));
    assert_eq!(list.rename(&"É".repeat(LONGEST_NAME)), Ok(()), "its own name in other letters");
}

/// From idea over exploring and applying to dropped and round again, each with the day since which it is so.
#[test]
fn how_far_one_is_goes_round() {
    let mut list = Shortlist::default();
    list.toggle("32129", "2026-11-01");
    list.toggle("21231", "2026-11-01");
    let [idea, exploring, applying, dropped] = EntryStatus::ALL;
    for (day, status) in
        [("2026-11-02", exploring), ("2026-11-03", applying), ("2026-11-04", dropped), ("2026-11-05", idea)]
    {
        assert_eq!(list.next_status(1, day), Some(status));
        let own = &list.entries()[1];
        assert_eq!((own.status, own.since.as_str()), (status, day));
    }
    assert_eq!(list.entries()[0], Entry::new("32129", "2026-11-01"), "the other one stays as it was");
    assert_eq!(list.next_status(2, "2026-11-06"), None);
    assert!(list.undo() && list.entries()[1].status == dropped);
}

/// Tags are those that are given, each once, and no others; to a code that is not on the list none are given.
#[test]
fn an_entry_has_the_tags_that_it_is_given() {
    let mut list = Shortlist::default();
    list.toggle("32129", "");
    let tags = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
    list.set_tags("32129", &tags(&["near", "Near", "night"]));
    assert_eq!(list.entries()[0].tags, ["near", "night"]);
    list.set_tags("32129", &tags(&["later"]));
    assert_eq!(list.entries()[0].tags, ["later"]);
    let before = list.entries().to_vec();
    list.set_tags("99999", &tags(&["x"]));
    assert_eq!(list.entries(), before);
    assert!(list.undo() && list.entries()[0].tags == ["near", "night"]);
}

/// A hundred changes can be taken back; a new change makes what was taken back final.
#[test]
fn a_hundred_changes_are_kept() {
    let mut list = Shortlist::default();
    for change in 0..150 {
        list.set_note("32129", &format!("note {change}"), "");
    }
    for before in (50..150).rev() {
        assert!(list.undo());
        assert_eq!(list.entries()[0].note, format!("note {}", before - 1));
    }
    assert!(!list.undo());
    assert!(list.redo() && list.entries()[0].note == "note 50");
    list.set_note("32129", "another", "");
    assert!(!list.redo());
    assert!(list.undo() && list.entries()[0].note == "note 50");
}
