//! Ways through the program by keys: a question that the front door puts is kept until its answer stands there, and
//! who leaves a table comes back to it as it was.

use metier::app::overlay::{Goal as Row, Palette};
use metier::app::target::{Ask, Door};
use metier::app::{Command, Overlay, Screen};
use metier_words::{Language, Msg, Text};

use super::asked::{BOTH, SEEN, Seat, bare};
use super::*;

/// A seat at the front door, with the cursor on a row below its field.
fn at_door(language: Language, size: (u16, u16), door: Door) -> Seat {
    let mut seat = Seat::new(evidence(), language, size);
    for _ in 0..40 {
        if seat.app.screens.front.cursor == door {
            return seat;
        }
        seat.press("<Down>");
    }
    panic!("{door:?} is not on the front door: {:?}", seat.app.screens.front.cursor);
}

fn group(seat: &Seat, code: &str) -> GroupId {
    seat.app.catalog().group(code).unwrap()
}

fn has(seat: &mut Seat, text: impl Into<Text>) -> bool {
    let text = seat.say(text);
    let screen = seat.screen();
    bare(&screen).contains(&bare(&text))
}

/// The command that the last line names and nothing else: where its key is shown with its word.
fn footer(seat: &mut Seat) -> String {
    seat.draw().last().cloned().unwrap_or_default()
}

#[test]
fn a_question_of_the_front_door_is_kept_until_it_is_answered() {
    for language in BOTH {
        for size in SEEN {
            for (door, question) in [
                (Door::Work, None),
                (Door::Ask(Ask::Else), Some(Ask::Else)),
                (Door::Ask(Ask::Better), Some(Ask::Better)),
            ] {
                let mut seat = at_door(language, size, door);
                seat.press("<Enter>");
                let title = question.map_or(Msg::FrontWork, Ask::question);
                assert!(has(&mut seat, title), "{door:?} {language:?} {size:?}\n{}", seat.screen());
                seat.press("65100<Enter>");
                assert_eq!(seat.app.shared.work(), Some(group(&seat, "65100")), "{door:?}");
                if door == Door::Ask(Ask::Better) {
                    let Some(Overlay::Ways(ways)) = seat.app.overlays.last() else {
                        panic!("{:?}", seat.app.overlays)
                    };
                    assert_eq!(ways.from, group(&seat, "65100"));
                    seat.press("70k");
                    let Some(Overlay::Ways(ways)) = seat.app.overlays.last() else { panic!() };
                    assert_eq!(ways.goal.pay, Some(70_000.0));
                } else {
                    assert!(seat.app.overlays.is_empty() && seat.app.screen == Screen::Moves, "{door:?}");
                    let table = seat.app.derived().moves().unwrap();
                    assert_eq!(table.start.group, group(&seat, "65100"));
                }
            }
            // A retraining is asked for both works, the new one first.
            let mut seat = at_door(language, size, Door::Ask(Ask::Worth));
            seat.press("<Enter>");
            assert!(has(&mut seat, Ask::Worth.question()), "{language:?} {size:?}\n{}", seat.screen());
            seat.press("72310<Enter>");
            assert!(
                seat.screen().contains("72310"),
                "the new work stands in the question\n{}",
                seat.screen()
            );
            seat.press("65100<Enter>");
            let Some(Overlay::Payback(form)) = seat.app.overlays.last() else {
                panic!("{:?}", seat.app.overlays)
            };
            assert_eq!((form.from, form.to), (group(&seat, "65100"), group(&seat, "72310")));
            for ask in [Ask::Offer, Ask::Code, Ask::Claim] {
                let mut seat = at_door(language, size, Door::Ask(ask));
                seat.press("<Enter>");
                if ask != Ask::Claim {
                    assert!(has(&mut seat, ask.question()), "{ask:?} {language:?}\n{}", seat.screen());
                }
                assert_eq!(seat.app.overlays.len(), 1);
            }
        }
    }
}

/// A class above the unit groups is no work: it is said, and the question stays.
#[test]
fn what_answers_nothing_leaves_the_question_open() {
    let mut seat = at_door(Language::En, (80, 24), Door::Ask(Ask::Else));
    seat.press("<Enter>321<Enter>");
    assert!(matches!(seat.app.overlays.last(), Some(Overlay::Search(_))));
    assert!(seat.app.shared.status.as_ref().is_some_and(|status| status.warning));
    assert_eq!(seat.app.shared.work(), None);
}

#[test]
fn a_key_asks_what_the_row_beside_it_asks_and_only_live_keys_are_named() {
    for language in BOTH {
        for (key, ask) in [("m", Ask::Else), ("P", Ask::Better), ("p", Ask::Worth)] {
            let mut seat = at_door(language, (120, 36), Door::Suits);
            seat.press(key);
            assert!(has(&mut seat, ask.question()), "{key} {language:?}\n{}", seat.screen());
        }
        let mut seat = at_door(language, (120, 36), Door::Suits);
        seat.press(".");
        assert!(has(&mut seat, Msg::SearchMineTitle), "{}", seat.screen());
        // No occupation is under the cursor: nothing to save, compare, note or trace.
        let mut seat = at_door(language, (120, 36), Door::Suits);
        let line = footer(&mut seat);
        for command in [Command::Save, Command::Compare, Command::Note, Command::Source] {
            let word = seat.say(command.spec().unwrap().title.clone());
            assert!(!line.contains(&format!(" {word} ")), "{word}: {line}");
        }
        let mut seat = at_door(language, (120, 36), Door::Ranked(0, 0));
        let line = footer(&mut seat);
        let save = seat.say(Command::Save.spec().unwrap().title.clone());
        assert!(line.contains(&save), "{line}");
    }
}

#[test]
fn who_leaves_an_occupation_comes_back_to_the_table_as_it_was() {
    for back in ["<Esc>", "b"] {
        // Moves: the same row.
        let mut seat = Seat::new(evidence(), Language::En, (120, 36));
        seat.press("<Esc>#65100<Enter>.m<Down><Down><Down><Enter>");
        assert_eq!(seat.app.screen, Screen::Explore);
        seat.press(back);
        assert_eq!((seat.app.screen, seat.app.screens.moves.row()), (Screen::Moves, 3), "{back}");
        // Ways: the goal, the row, and what lay below it.
        let mut seat = Seat::new(evidence(), Language::En, (120, 36));
        seat.press("<Esc>#65100<Enter>.P70000<Enter><Down>");
        let Some(Overlay::Ways(ways)) = seat.app.overlays.last().cloned() else { panic!() };
        assert!(ways.path().is_some());
        seat.press("<Enter>");
        assert!(seat.app.overlays.is_empty() && seat.app.current() == ways.path().unwrap().to());
        seat.press(back);
        assert_eq!(seat.app.overlays.last(), Some(&Overlay::Ways(ways)), "{back}");
        seat.press("<Esc>");
        assert_eq!(seat.app.current(), Some(group(&seat, "65100")), "{back}");
        // What suits me: the list.
        let mut seat = Seat::new(evidence(), Language::En, (80, 24));
        seat.press("<Esc>Iynn?ynyy?nnn<Enter><Down><Down><Enter>");
        assert!(seat.app.overlays.is_empty());
        seat.press(back);
        let Some(Overlay::Suits(suits)) = seat.app.overlays.last() else { panic!("{back}") };
        assert_eq!(suits.cursor, 2, "{back}");
    }
}

#[test]
fn ones_own_work_is_a_column_and_the_baseline() {
    let mut seat = Seat::new(evidence(), Language::En, (120, 36));
    seat.press("<Esc>#63200<Enter>.#62200<Enter>c#63202<Enter>c2");
    let codes = ["63200", "62200", "63202"].map(|code| group(&seat, code));
    assert_eq!((&seat.app.shared.compared[..], seat.app.shared.baseline), (&codes[..], 0));
    // Work that is said later joins what is compared already.
    let mut seat = Seat::new(evidence(), Language::En, (120, 36));
    seat.press("<Esc>#62200<Enter>c#63202<Enter>c#63200<Enter>.");
    assert_eq!((seat.app.shared.compared.len(), seat.app.shared.baseline), (3, 0));
    assert_eq!(seat.app.shared.compared[0], group(&seat, "63200"));
    // Who takes it out has it out.
    seat.press("c#62020<Enter>c");
    assert!(!seat.app.shared.compared.contains(&group(&seat, "63200")), "{:?}", seat.app.shared.compared);
}

#[test]
fn another_order_is_read_from_its_first_row() {
    let mut seat = Seat::new(evidence(), Language::En, (80, 24));
    seat.press("<Esc>#13110<Enter>m<PageDown><Down>");
    for keys in ["o", "o", "O", "x", "x"] {
        seat.press("<Down><Down>");
        seat.press(keys);
        assert_eq!(seat.app.screens.moves.row(), 0, "{keys}");
    }
    let mut seat = Seat::new(evidence(), Language::En, (80, 24));
    seat.press("<Esc>#63200<Enter>o");
    for _ in 0..3 {
        assert_eq!(seat.app.screens.explore.tree.cursor(), 0);
        seat.press("<Down><Down><Down>o");
    }
}

/// Sums as people write them, and what each is as a year's pay.
const SUMS: [(&str, f32); 8] = [
    ("65,000", 65_000.0),
    ("65 000", 65_000.0),
    ("65000", 65_000.0),
    ("70k", 70_000.0),
    ("$70,000", 70_000.0),
    ("65 mille", 65_000.0),
    ("30/h", 62_568.0),
    ("30 an hour", 62_568.0),
];

#[test]
fn a_sum_is_read_by_one_rule_wherever_it_is_typed() {
    for (typed, yearly) in SUMS {
        let mut seat = Seat::new(evidence(), Language::En, (120, 36));
        seat.press(&format!("<Esc>#65100<Enter>P{typed}"));
        let Some(Overlay::Ways(ways)) = seat.app.overlays.last() else { panic!("{typed}") };
        assert!(ways.goal.pay.is_some_and(|pay| (pay - yearly).abs() < 1.0), "{typed}: {:?}", ways.goal.pay);
        let mut seat = Seat::new(evidence(), Language::En, (120, 36));
        seat.press("<Esc>F");
        let pay = metier::plan::filter::Criterion::ALL
            .into_iter()
            .position(|own| own == metier::plan::filter::Criterion::Pay)
            .unwrap();
        seat.press(&"<Down>".repeat(pay));
        seat.press(typed);
        let hourly = seat.app.shared.filter.hourly;
        assert!((hourly * 40.0 * 52.14 - yearly).abs() < 12.0, "{typed}: {hourly}");
    }
    for (typed, sum) in [("20,000", 20_000.0), ("20 000", 20_000.0), ("20k", 20_000.0), ("900", 900.0)] {
        let mut seat = Seat::new(evidence(), Language::En, (120, 36));
        seat.press(&format!("<Esc>#65100<Enter>.#72310<Enter>p<Down>{typed}"));
        let Some(Overlay::Payback(form)) = seat.app.overlays.last() else { panic!("{typed}") };
        assert_eq!(form.assumptions.tuition.map(|(low, _)| low), Some(sum), "{typed}");
    }
    // What is no sum yet is said, and what was read before it holds.
    let mut seat = Seat::new(evidence(), Language::En, (120, 36));
    seat.press("<Esc>#65100<Enter>P65000 mont");
    assert!(seat.app.shared.status.is_some());
    let Some(Overlay::Ways(ways)) = seat.app.overlays.last() else { panic!() };
    assert!(ways.goal.pay.is_some());
    seat.press("x");
    assert!(seat.app.shared.status.is_some(), "a letter of no word is refused in a sentence");
}

#[test]
fn interests_kept_as_a_filter_keep_what_the_list_shows() {
    for answers in ["ynn?ynyy?nnn?ynynn?yynnyn?ynny", "nnnynnnnnynn", "y?n"] {
        for crossed in [false, true] {
            let mut seat = Seat::new(evidence(), Language::En, (80, 24));
            // The last answer leads to what fits by itself.
            seat.press(&format!("<Esc>I{answers}"));
            if let Some(Overlay::Suits(suits)) = seat.app.overlays.last()
                && suits.stage != metier::app::suits::Stage::Fitting
            {
                seat.press("<Enter>");
            }
            if crossed {
                seat.press("x");
            }
            let Some(Overlay::Suits(suits)) = seat.app.overlays.last() else { panic!() };
            let (listed, _) = suits.groups(&seat.app.shared, seat.app.derived());
            assert!(!listed.is_empty(), "{answers}");
            seat.press("F");
            let kept = seat.app.derived().filtered().unwrap();
            assert!(kept >= listed.len().min(50) && kept <= listed.len(), "{answers}: {kept}");
            let shown = seat.app.screens.explore.tree.rows().len();
            assert_eq!(shown, kept);
            let first = seat.app.screens.explore.tree.rows()[0].entry;
            let node = seat.app.catalog().hierarchy().node_of(listed[0]);
            assert_eq!(first, metier::app::tree::TreeEntry::Node(node), "the best stands first");
        }
    }
}

#[test]
fn a_key_beside_a_number_shows_what_it_counts() {
    let mut seat = Seat::new(evidence(), Language::En, (120, 36));
    seat.press("<Esc>#32109<Enter>");
    let hint = Msg::SightMovesHint { key: "show-moves" };
    assert!(has(&mut seat, hint.clone()), "{}", seat.screen());
    seat.press("#32129<Enter>.#32109<Enter>");
    assert!(!has(&mut seat, hint.clone()) && has(&mut seat, Msg::SightFromHere), "{}", seat.screen());
    seat.press("#32129<Enter>");
    assert!(has(&mut seat, hint), "{}", seat.screen());
}

/// What somebody says that they studied, and words of the fields of which one has to stand among the first.
const STUDIED: [(&str, &[&str]); 12] = [
    ("welding", &["Precision metal"]),
    ("soudure", &["Precision metal"]),
    ("soudeur", &["Precision metal"]),
    ("electrician", &["Electrical"]),
    ("early childhood", &["childhood", "Human development", "Teacher education", "child"]),
    ("child care", &["child", "Human development", "Education"]),
    ("cooking", &["Culinary", "Cooking"]),
    ("cuisine", &["Culinary", "Cooking"]),
    ("army cook", &["Culinary", "Cooking"]),
    ("bookkeeping", &["Accounting"]),
    ("hairdress", &["Cosmetology"]),
    ("psw", &["nursing", "Nursing", "Health"]),
];

#[test]
fn fields_of_study_are_found_by_everyday_words() {
    for (typed, words) in STUDIED {
        let mut seat = Seat::new(evidence(), Language::En, (80, 24));
        seat.press("<Esc>If");
        seat.press(typed);
        let Some(Overlay::Choice(list)) = seat.app.overlays.last() else { panic!() };
        let locale = seat.app.locale();
        let names: Vec<String> =
            list.shown.iter().take(4).map(|&at| list.options[at].name.say(&locale)).collect();
        assert!(names.iter().any(|name| words.iter().any(|word| name.contains(word))), "{typed}: {names:?}");
    }
}

/// What people call a command, and the command that has to stand among the first.
const CALLED: [(Language, &str, Command); 12] = [
    (Language::En, "job offer", Command::Search),
    (Language::En, "old code", Command::Jump),
    (Language::En, "glossary", Command::Help),
    (Language::En, "favourite", Command::Save),
    (Language::En, "home", Command::Front),
    (Language::En, "sort", Command::Order),
    (Language::Fr, "offre d'emploi", Command::Search),
    (Language::Fr, "ancien code", Command::Jump),
    (Language::Fr, "glossaire", Command::Help),
    (Language::Fr, "favori", Command::Save),
    (Language::Ja, "求人", Command::Search),
    (Language::Ja, "旧コード", Command::Jump),
];

#[test]
fn the_palette_knows_everyday_names() {
    let first = |language: Language, typed: &str| {
        let mut seat = Seat::new(evidence(), language, (120, 36));
        seat.press("<Esc>:");
        seat.press(typed);
        let Some(Overlay::Palette(Palette { found, .. })) = seat.app.overlays.last() else { panic!() };
        found.iter().take(4).map(|entry| entry.goal).collect::<Vec<_>>()
    };
    for (language, typed, command) in CALLED {
        let found = first(language, typed);
        assert!(found.contains(&Row::Command(command)), "{typed}: {found:?}");
    }
    assert_eq!(first(Language::En, "french")[0], Row::Language(Language::Fr));
    assert_eq!(first(Language::Fr, "anglais")[0], Row::Language(Language::En));
}

const OFFER: &str = "You fabricate and repair custom braces and artificial limbs.\nYou take casts and \
    measurements of patients and make plaster models.\nYou keep the tools of the workshop in order.\n";

/// Who pastes an offer and looks at one of its codes comes back to the others, and to the offer whenever it is wanted.
#[test]
fn an_offer_is_come_back_to() {
    for language in Language::ALL {
        for size in [(40, 12), (80, 24), (120, 36)] {
            let mut seat = Seat::new(evidence(), language, size);
            seat.app.paste(OFFER);
            seat.press("<Down>");
            let (list, typed) = (seat.screen(), seat.app.shared.left_offer().map(str::to_owned));
            assert!(typed.is_none());
            seat.press("<Enter>");
            assert!(seat.app.overlays.is_empty() && seat.app.screen == Screen::Explore);
            seat.press("<Esc>");
            assert_eq!(seat.screen(), list, "the list as it was left, in {language:?} at {size:?}");
            seat.press("<Esc>");
            assert_eq!(seat.app.screen, Screen::Front);
            assert!(seat.screen().contains("You fabricate"), "the field has it\n{}", seat.screen());
            seat.press("<Enter>");
            assert_eq!(seat.screen(), list, "and Enter opens it");
            // Another job is searched meanwhile: a key brings the offer back, behind what was searched.
            seat.press("<Esc>nurse<Esc>/");
            let empty = seat.screen();
            assert!(footer(&mut seat).contains(&seat.say(Msg::WordTypedBefore)), "{}", footer(&mut seat));
            seat.press("<Up>");
            let Some(Overlay::Search(search)) = seat.app.overlays.last() else { panic!() };
            assert_eq!(search.input.text(), "nurse");
            seat.press("<Up>");
            assert_eq!(seat.screen(), list);
            // Another offer takes its place and loses nothing of it.
            seat.app.paste("One line\nand another line about cooks\n");
            let Some(Overlay::Search(search)) = seat.app.overlays.last() else { panic!() };
            assert!(search.input.text().starts_with("One line"), "{}", search.input.text());
            seat.press("<Esc>/<Up><Up><Up>");
            assert_eq!(seat.screen(), list);
            // It goes on purpose: by the key that the last line names, which can be taken back until Esc.
            seat.press("<Ctrl-u>");
            let told = seat.say(Msg::StatusTextCleared { before: "previous-line" });
            assert!(bare(&seat.screen()).contains(&bare(&told)) || size.0 < 80, "{}", seat.screen());
            seat.app.shared.status = None;
            assert_eq!(bare(&seat.screen()), bare(&empty));
            seat.press("<Up>");
            assert_eq!(seat.screen(), list);
            seat.press("<Ctrl-u><Esc>/<Up><Ctrl-u><Esc>");
            assert!(seat.app.shared.left_offer().is_none(), "{:?}", seat.app.shared.left_offer());
        }
    }
}

/// Esc leaves what was kept as it was, and what was written is one key away.
#[test]
fn nothing_that_was_written_is_lost_by_esc() {
    let note = |seat: &Seat| match seat.app.overlays.last() {
        Some(Overlay::Field(field)) => field.input.text().to_owned(),
        Some(Overlay::Claim(claim)) => claim.input.text().to_owned(),
        other => panic!("{other:?}"),
    };
    for (opens, typed, kept) in [
        ("32129<Enter>n", "ask about shifts", ""),
        ("32129<Enter>nask<Enter>n", " about shifts", "ask"),
        ("32129<Enter>$", "85000", ""),
        ("32129<Enter>s3a", "near home", ""),
        ("32129<Enter>s3N", "Plan B", ""),
    ] {
        let mut seat = Seat::new(evidence(), Language::En, (80, 24));
        seat.press(opens);
        assert!(!footer(&mut seat).contains(&seat.say(Msg::WordTypedBefore)));
        assert_eq!(note(&seat), kept);
        seat.press(typed);
        let written = note(&seat);
        seat.press("<Esc>");
        assert!(has(&mut seat, Msg::StatusTextLeft { before: "previous-line" }), "{}", seat.screen());
        let again = opens.chars().last().unwrap().to_string();
        seat.press(&again);
        assert_eq!(note(&seat), kept, "{opens}: as before");
        assert!(footer(&mut seat).contains(&seat.say(Msg::WordTypedBefore)), "{}", seat.screen());
        seat.press("<Up>");
        assert_eq!(note(&seat), written, "{opens}");
        if !opens.contains('$') {
            // What is kept is no longer brought back.
            seat.press("<Enter>");
            seat.press(if opens.ends_with('N') { "N" } else { &again });
            assert!(!footer(&mut seat).contains(&seat.say(Msg::WordTypedBefore)), "{}", seat.screen());
        }
    }
    // A text of the present is never exchanged for one of before.
    let mut seat = Seat::new(evidence(), Language::En, (80, 24));
    seat.press("32129<Enter>nfirst<Esc>nsecond<Up>");
    assert_eq!(note(&seat), "second");
    // A filter that Esc took back.
    let mut seat = Seat::new(evidence(), Language::En, (80, 24));
    seat.press("<Esc>F23<Enter>");
    let before = seat.app.shared.filter.clone();
    seat.press("F<Down><Down>30");
    let set = seat.app.shared.filter.clone();
    assert_ne!(before, set);
    seat.press("<Esc>");
    assert!(seat.app.shared.filter == before && has(&mut seat, Msg::StatusFilterAsBefore { undo: "undo" }));
    seat.press("U");
    assert_eq!(seat.app.shared.filter, set);
    // Who only looked is told nothing.
    seat.press("F<Down><Esc>");
    assert!(seat.app.shared.status.is_none());
}
