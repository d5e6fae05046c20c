//! What the first twelve scenarios show at every size and in every language: moves with their practice, the keys of the
//! shortlist, and what each line of a payback rests on.

use metier::app::Command;
use metier::app::what_if::Setting;
use metier::content::moves::{MoveColumn, value};
use metier::plan::pair::Practice;
use metier_words::{Language, Msg, Number, Text};

use super::languages::{lines, speaking};
use super::*;

/// The head of a column as the screen says it: whole, or short where the heads have no room.
fn heads(app: &App, column: MoveColumn) -> [String; 2] {
    let (locale, settings) = (app.shared.locale(), &app.shared.settings);
    [column.head(settings).say(&locale), column.short_head(settings).say(&locale)]
}

#[test]
fn the_column_that_moves_are_sorted_by_is_shown_in_every_language() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (mut app, _) = speaking(language, "ron<Enter>/32129<Enter>m", size);
            for column in MoveColumn::ALL {
                let by = app.screens.moves.sorted_by().0;
                assert_eq!(by, column);
                let shown = lines(&draw(&mut app, size, coloured()).0);
                let heads = heads(&app, by);
                let head =
                    shown.iter().skip(2).take(2).any(|line| heads.iter().any(|head| line.contains(head)));
                assert!(head, "{by:?} in {language:?} at {size:?}:\n{}", shown.join("\n"));
                for key in parse_keys("o").unwrap() {
                    app.key(key);
                }
            }
        }
    }
}

/// How long the way in is stands on 80 columns in every language and place, also where pay of another place is marked so.
#[test]
fn the_way_into_a_move_is_shown_on_eighty_columns_wherever_one_is() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for place in ["NL", "PE", "NB", "ON", "MB", "BC", "YT"] {
            for code in ["32129", "72310"] {
                let keys = format!("r{}<Enter>#{code}<Enter>m", place.to_lowercase());
                let (app, buffer) = speaking(language, &keys, (80, 24));
                let heads = heads(&app, MoveColumn::Schooling);
                let shown = lines(&buffer);
                let head =
                    shown.iter().skip(2).take(2).any(|line| heads.iter().any(|head| line.contains(head)));
                assert!(head, "{language:?} {place} {code}:\n{}", shown.join("\n"));
            }
        }
    }
}

/// What costs nothing may be long: on 80 columns in every language the years in all of a way, practice counted, stand
/// beside its cost.
#[test]
fn ways_tell_their_practice_on_eighty_columns() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(80, 24), (120, 36)] {
            let (mut app, _) = speaking(language, "rns<Enter>#64100<Enter>.P70000<Down><Down>2", size);
            while app.is_working() {
                app.work();
            }
            let shown = lines(&draw(&mut app, size, coloured()).0).join("\n");
            let locale = app.locale();
            let say = |message: Msg| Text::from(message).say(&locale);
            for message in [Msg::WayHeadAllYears, Msg::WayHeadCost] {
                let wanted = say(message);
                assert!(shown.contains(&wanted), "{wanted} at {size:?} in {language:?}:\n{shown}");
            }
            let row = shown.lines().find(|line| line.contains("94213"));
            let years = Text::from(Number::decimal(0.8, 1)).say(&locale);
            assert!(row.is_some_and(|row| row.contains(&years)), "{size:?} in {language:?}:\n{shown}");
            // What a cost is of is said beside the ways, and more of it where the way is opened.
            let brief = say(Msg::WayPricesBrief);
            assert!(shown.contains(brief.split_once([' ', '\u{a0}', ':']).unwrap().0), "{shown}");
            for key in parse_keys("<Enter><Space><End>").unwrap() {
                app.key(key);
            }
            let opened = lines(&draw(&mut app, size, coloured()).0).join("\n");
            let said = say(Msg::WayPrices {
                unlike: Number::whole(10),
                step: Number::whole(1),
                year: Number::whole(1),
            });
            assert!(opened.contains(said.split_once(' ').unwrap().0), "{opened}");
        }
    }
}

/// What follows from a move is named where moves stand: the ways to it, on 80 columns in any language, and what hides
/// equal rows where occupations are compared.
#[test]
fn the_keys_of_moves_and_comparison_are_in_the_last_line() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for (keys, command) in
            [("#32129<Enter>.m", Command::Ways), ("#32129<Enter>c#32120<Enter>c2", Command::HideEqual)]
        {
            for size in [(80, 24), (120, 36)] {
                let (mut app, _) = speaking(language, keys, size);
                app.shared.status = None;
                let shown = lines(&draw(&mut app, size, coloured()).0);
                let title = Text::from(command.spec().unwrap().title.clone()).say(&app.locale());
                let last = shown.last().unwrap();
                assert!(last.contains(&title), "{title} at {size:?} in {language:?}: {last}");
            }
        }
    }
}

/// A carpenter's apprenticeship takes years: no table and no list says that entry takes none.
#[test]
fn practice_stands_beside_the_schooling_of_every_move() {
    let mut asked = 0;
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(40, 12), (80, 24), (120, 36), (200, 60)] {
            let (app, buffer) = speaking(language, "/72310<Enter>m", size);
            let table = app.derived().moves().unwrap();
            let shown = lines(&buffer).join("\n");
            for row in app.screens.moves.rows(table) {
                let practice = Practice::into(app.catalog(), row.step.to, app.shared.settings.place.geo);
                assert_eq!(row.step.practice, practice);
                let told = value(MoveColumn::Schooling, row, &app.shared.settings, true);
                // Of a way of unknown schooling no practice is known either.
                let open = !practice.timed && row.step.schooling.is_known();
                assert_eq!(!told.beside.is_empty(), practice.months > 0.0 || open);
                if practice.months > 0.0 {
                    asked += 1;
                }
            }
            // Of the rows that every size shows one at least asks for practice.
            let rows = app.screens.moves.rows(table);
            let told = rows.iter().take(3).any(|row| {
                let told = value(MoveColumn::Schooling, row, &app.shared.settings, true);
                let beside = told.beside.say(&app.shared.locale());
                !beside.is_empty() && shown.contains(&beside)
            });
            assert!(told, "{language:?} at {size:?}:\n{shown}");
        }
    }
    assert!(asked > 100, "{asked}");
}

#[test]
fn the_shortlist_tells_practice_and_its_foot_how_to_note_and_hand_out() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (app, buffer) = speaking(language, "/72310<Enter>s/32129<Enter>s3w", size);
            let shown = lines(&buffer);
            let locale = app.shared.locale();
            let say = |message: Msg| metier_words::Text::from(message).say(&locale);
            let heads = [say(Msg::PathPractice), say(Msg::SavedHeadPracticeShort)];
            let heads = shown.iter().any(|line| heads.iter().any(|head| line.contains(head)));
            assert!(heads, "{language:?} at {size:?}:\n{}", shown.join("\n"));
            assert!(shown.iter().any(|line| line.contains("72310") && line.contains("3-4")), "{shown:?}");
            let mut app = app;
            app.shared.status = None;
            let (buffer, _) = draw(&mut app, size, coloured());
            let foot = lines(&buffer).pop().unwrap_or_default();
            for (key, word) in [("n", Msg::CommandNote), ("e", Msg::CommandExport)] {
                let hint = format!("{key} {}", say(word));
                assert!(foot.contains(&hint), "{hint} in {language:?} at {size:?}: {foot}");
            }
            assert!(!foot.contains(&format!("s {}", say(Msg::CommandSave))), "{foot}");
        }
    }
}

/// The line under the cursor says in plain words what it rests on, whole.
#[test]
fn every_line_of_a_payback_says_what_it_rests_on() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let settings = || Setting::ALL.into_iter().enumerate().skip(1);
            let asked =
                ["32120", "72310"].into_iter().flat_map(|code| settings().map(move |own| (code, own)));
            for (code, (turns, setting)) in asked {
                let keys = format!("/32129<Enter>./{code}<Enter>p{}", "<Down>".repeat(turns));
                let (app, buffer) = speaking(language, &keys, size);
                let basis = metier_words::Text::from(setting.basis()).say(&app.shared.locale());
                let shown = bare(&lines(&buffer).join(" "));
                // The curve stands beside it, so that its lines are read one by one.
                let first: String =
                    basis.chars().take(if language == Language::Ja { 8 } else { 20 }).collect();
                assert!(shown.contains(&bare(&first)), "{basis} in {language:?} at {size:?}:\n{shown}");
                // There the box fills the screen, and its lines are fewest.
                let cut = size.0 == 80 && shown.contains('…');
                assert!(!cut, "{basis} in {language:?} at {size:?}:\n{}", lines(&buffer).join("\n"));
            }
        }
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// An apprenticeship is paid: what is reckoned without that pay says so, until some is entered.
#[test]
fn a_payback_by_an_apprenticeship_says_that_its_pay_is_left_out() {
    for size in [(80, 24), (120, 36), (200, 60)] {
        let keys = "/32129<Enter>./72310<Enter>p";
        let (_, buffer) = speaking(Language::En, keys, size);
        let shown = lines(&buffer).join("\n");
        assert!(
            shown.contains("Years of apprenticeship") && !shown.contains("Years of schooling"),
            "{shown}"
        );
        assert!(shown.contains("apprenticeship is paid"), "{size:?}:\n{shown}");
        let (_, buffer) = speaking(Language::En, &format!("{keys}jjjjjL"), size);
        let shown = lines(&buffer).join("\n");
        assert!(!shown.contains("apprenticeship is paid"), "{size:?}:\n{shown}");
        // Where the way in is a school nothing of it is said.
        let (_, buffer) = speaking(Language::En, "/32129<Enter>./32120<Enter>p", size);
        let shown = lines(&buffer).join("\n");
        assert!(shown.contains("Years of schooling"), "{shown}");
        assert!(
            !shown.contains("Years of apprenticeship") && !shown.contains("is paid, and its pay"),
            "{shown}"
        );
    }
}

/// Too few measures of AI are called so, wherever the exposure is missing.
#[test]
fn what_is_too_few_is_named() {
    for (code, words) in
        [("43100", "1 measure of AI covers it, 2 are needed"), ("40042", "0 measures of AI cover it")]
    {
        let (_, buffer) = speaking(Language::En, &format!("/{code}<Enter>"), (120, 36));
        let shown = lines(&buffer).join(" ");
        assert!(bare(&shown).contains(&bare(words)), "{code}: {}", lines(&buffer).join("\n"));
        assert!(!shown.contains("inputs"), "{shown}");
    }
}

/// Where one's own figure is missing nothing is counted as none: the page and the moves say which one it is.
#[test]
fn moves_that_nobody_can_compare_are_not_said_to_be_none() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(40, 12), (80, 24), (120, 36)] {
            for (code, why) in [
                ("43100", Msg::MovesBetterNoExposure { key: "better-moves" }),
                ("00013", Msg::MovesBetterNoPay { key: "better-moves" }),
            ] {
                let (app, buffer) = speaking(language, &format!("/{code}<Enter>mx"), size);
                let locale = app.shared.locale();
                let why = metier_words::Text::from(why).say(&locale);
                let shown = bare(&lines(&buffer).join(" ").replace(['│', '▌'], " "));
                assert!(
                    shown.contains(&bare(&why)),
                    "{code} {language:?} at {size:?}:\n{}",
                    lines(&buffer).join("\n")
                );
            }
        }
    }
}

/// What moves are decided by stands beside them on the usual screen in every language: no long word of one row takes the
/// room of a column.
#[test]
fn moves_have_all_that_decides_at_120_columns() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for (code, place) in [("32129", "ron"), ("72310", "rqc"), ("64100", "rns"), ("31301", "rab")] {
            let keys = format!("/{code}<Enter>{place}<Enter>m");
            let (app, buffer) = speaking(language, &keys, (120, 36));
            let shown = lines(&buffer).join("\n");
            for column in [MoveColumn::Pay, MoveColumn::Exposure, MoveColumn::Papers, MoveColumn::Outlook] {
                let is_there = heads(&app, column).iter().any(|head| shown.contains(head));
                assert!(is_there, "{code} {language:?}: {column:?}\n{shown}");
            }
        }
    }
}

/// Where the figures of a payback are both Canada's, because the place has none that can be set against the other, they
/// are not called the place's.
#[test]
fn a_payback_says_of_where_its_figures_are() {
    let keys = "rnb<Enter>#32129<Enter>.#32120<Enter>p";
    for (language, canada) in [(Language::En, "Canada"), (Language::Fr, "Canada"), (Language::Ja, "カナダ")]
    {
        let shown = lines(&speaking(language, keys, (120, 36)).1).join("\n");
        assert!(shown.contains("58") && shown.contains(canada) && !shown.contains('≠'), "{shown}");
    }
}
