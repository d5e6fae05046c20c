//! Pasted texts: what a job offer speaks of, and how alike two texts are.

use std::fmt::Write;

use super::super::offer::{MOST, lines};
use super::super::{MatchKind, matching::Matched};
use super::{CODES, index, searcher};

fn matched(text: &str) -> Matched<'_> {
    searcher().match_text(text, 5)
}

fn codes(text: &str) -> Vec<&'static str> {
    matched(text).groups.iter().map(|group| CODES[usize::from(group.group)]).collect()
}

const COOK: &str = "Line cook\n\nDuties:\n- Prepare and cook meals for our guests.\n- Keep the kitchen clean.\n\n\
                    Education\nSecondary school\n\nHow to apply\nSend your resume\nWe drive trucks";
const BRACES: &str =
    "We measure patients and build braces and artificial limbs, day after day, for people who need them.";

/// Whole texts with their scores: whoever changes a weight sees what it changes.
#[test]
fn the_answers_to_texts_of_each_kind() {
    let texts = [
        COOK,
        BRACES,
        "Line cook",
        "63200",
        "purple prosthetist",
        "Purple\nDuties\nJoin steel plates by heat. Grind seams. Read drawings of machines. Repair plates.",
        "Cuisinier à l'hôpital\n\nTâches\nVous cook meals avec les chefs pour nos patients, et les sauces.\nLe kitchen est clean.",
        "Education\nHigh school\nWage: 20.00 hourly\nHow to apply\nSend a resume",
        "Catering manager\nTake orders of guests. Serve meals and drinks.",
        "Nurse\nNurse\nNurse",
        "Dishes and braise\nDuties\nOrder supplies. Season sauces. Season sauces again. Cook the sauces.",
        "",
    ];
    let mut found = String::new();
    for text in texts {
        let matched = matched(text);
        let _ = writeln!(
            found,
            "{:?}: title {:?}, {} duties",
            text,
            matched.title.as_ref().map(|title| title.0),
            matched.duties.len()
        );
        for group in &matched.groups {
            let _ = writeln!(
                found,
                "  {} {:.3}, by its title {:.3}",
                CODES[usize::from(group.group)],
                group.score,
                group.by_title
            );
        }
    }
    insta::assert_snapshot!(found);
}

#[test]
fn the_title_and_the_duties_of_an_offer_are_told_apart() {
    let found = matched(COOK);
    assert_eq!(found.title.as_ref().map(|(title, _)| *title), Some("Line cook"));
    assert_eq!(found.duties, ["Prepare and cook meals for our guests", "Keep the kitchen clean"]);
    assert_eq!(CODES[usize::from(found.groups[0].group)], "63200");
    assert!(found.groups[0].by_title > 1.0);
    // Conditions count for next to nothing: nobody drives a truck here.
    assert!(!codes(COOK).contains(&"73300") || codes(COOK)[0] == "63200");
}

#[test]
fn duties_alone_find_their_work() {
    let found = matched(BRACES);
    assert_eq!(codes(BRACES)[0], "32129");
    assert!(found.groups.iter().all(|group| group.score > 0.05));
    assert!(found.groups.is_sorted_by(|a, b| a.score >= b.score));
    assert_eq!(searcher().match_text(BRACES, 1).groups.len(), 1);
}

#[test]
fn conditions_alone_find_nothing() {
    let text =
        "Education\nHigh school\nWage: 20.00 hourly\n\nHow to apply\nSend a resume and a letter of reference";
    let found = matched(text);
    assert!(found.groups.is_empty(), "{:?}", found.groups);
    assert!(found.duties.is_empty());
    assert_eq!(matched("").groups, []);
}

#[test]
fn a_single_line_that_is_a_title_is_no_duty() {
    let found = matched("Line cook");
    assert!(found.duties.is_empty());
    assert!(found.title.unwrap().1[0].kind <= MatchKind::Exact);
    assert_eq!(found.groups[0].score, found.groups[0].by_title);
}

#[test]
fn texts_are_as_alike_as_the_rare_words_that_they_share() {
    let searcher = searcher();
    let roots = |text: &str| searcher.roots(text);
    let (cook, braces) = (roots("cook meals and season sauces"), roots("build braces and limbs"));
    assert!((cook.likeness(&cook) - 1.0).abs() < 1e-6);
    assert_eq!(cook.likeness(&braces), 0.0);
    let some = roots("season the meals of patients");
    assert!(cook.likeness(&some) > 0.3 && cook.likeness(&some) < 0.9);
    assert!((cook.likeness(&some) - some.likeness(&cook)).abs() < 1e-6);
    // A word that few unit groups have says more than one that many have: patients stand in three texts.
    assert_eq!(
        roots("patients seasoned").shared(&roots("the patients of a season"), 0.0),
        ["seasoned", "patients"]
    );
    assert_eq!(cook.shared(&braces, 0.0), Vec::<String>::new());
    // Said twice, a word is counted once.
    assert!((roots("sauces sauces").likeness(&roots("sauce")) - 1.0).abs() < 1e-6);
    assert_eq!(roots("").likeness(&cook), 0.0);
}

/// The rarity of a root is the logarithm of all unit groups over those that have it and one more.
#[test]
fn a_root_is_as_rare_as_the_groups_that_have_it_are_few() {
    let searcher = searcher();
    let likeness = searcher.roots("season patients").likeness(&searcher.roots("season"));
    let having =
        |root: &str| index().texts.find(root).map_or(0, |number| index().texts.gains(number).count());
    assert_eq!((having("season"), having("pati")), (1, 3));
    let (season, patients) = ((12.0_f32 / 2.0).ln(), (12.0_f32 / 4.0).ln());
    assert!((likeness - season / ((season + patients) * season).sqrt()).abs() < 1e-6);
}

#[test]
fn lines_of_an_offer_are_read_as_people_write_them() {
    let read = |text: &str| -> Vec<(String, f32, bool)> {
        lines(text).iter().map(|line| (line.text.to_string(), line.weight, line.title)).collect()
    };
    let line = |text: &str, weight: f32, title: bool| (text.to_string(), weight, title);
    // Bullets and the sentences of a line.
    assert_eq!(
        read("Welder\n* Join plates. Grind seams!\n\u{2022} Read drawings \u{2022} Repair plates"),
        [
            line("Welder", 1.0, true),
            line("Join plates", 1.0, false),
            line("Grind seams", 1.0, false),
            line("Read drawings", 1.0, false),
            line("Repair plates", 1.0, false),
        ]
    );
    // A heading of one line covers one short line, and no longer one.
    assert_eq!(
        read("Cook\nEducation\nSome of it\nGrill burgers")[1..],
        [line("Some of it", 0.03, false), line("Grill burgers", 1.0, false)]
    );
    assert_eq!(
        read("Cook\nEducation\nGrill burgers at noon")[1..],
        [line("Grill burgers at noon", 1.0, false)]
    );
    // A block goes on to the empty line.
    assert_eq!(
        read("Cook\nHow to apply\nSpeak to the chef of our house\nBring knives\n\nGrill burgers")[1..]
            .iter()
            .map(|line| line.1)
            .collect::<Vec<_>>(),
        [0.03, 0.03, 1.0]
    );
    // What stands behind a label of conditions is one.
    assert_eq!(read("Cook\nWage: grill burgers")[1].1, 0.03);
    // A heading of duties ends a block.
    assert_eq!(read("Cook\nHow to apply\nDuties\nGrill burgers")[1..], [line("Grill burgers", 1.0, false)]);
    assert_eq!(
        read("Cook\nHow to apply\nWhat awaits you:\nGrill burgers")[1..],
        [line("Grill burgers", 1.0, false)]
    );
    // Some conditions among other words weigh half.
    assert_eq!(read("Cook\nGrill many burgers resume wage")[1].1, 0.3);
    assert_eq!(read("Cook\nGrill burgers for resume wage")[1].1, 0.03);
    assert_eq!(read("Cook\nGrill burgers 12 34")[1].1, 0.03);
    assert_eq!(read("Cook\nGrill many burgers with a resume")[1].1, 1.0);
    // A title has ten words at most, no full stop and no label.
    let title = |text: &str| read(text)[0].2;
    assert!(title("one two three four five six seven eight nine ten"));
    assert!(!title("one two three four five six seven eight nine ten eleven"));
    assert!(!title("Grill burgers.") && !title("Note: Grill burgers") && title("Grill burgers"));
    assert_eq!(read("Poste : Soudeur\nMore")[0], line("Soudeur", 1.0, true));
    // Two letters are no sentence.
    assert_eq!(read("Cook\nab. abc. 12345.")[1..], [line("abc", 1.0, false)]);
    // Of a text the first 60,000 characters are looked at.
    let long = format!("{}\ncook", "é".repeat(MOST));
    assert_eq!(lines(&long).len(), 1);
    assert_eq!(lines(&format!("{}\ncook", "é".repeat(MOST - 5))).len(), 2);
}
