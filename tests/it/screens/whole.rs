//! What has room stands there whole and is told, in every language: titles beside their marks, the details of an offer,
//! keys of the top line, a figure that nobody publishes, what a choice is found by.

use metier::app::Overlay;
use metier::app::target::Target;
use metier_model::Lang;
use metier_words::{Language, Locale, Msg};

use super::*;

/// The program in a language after keys, and the view that it is drawn in.
fn speaking(
    evidence: &'static Evidence<'static>,
    language: Language,
    keys: &str,
    size: (u16, u16),
) -> (App<'static>, View) {
    let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
    app.shared.settings = app.shared.settings.speaking(language);
    app.resize(size.0, size.1);
    press(&mut app, keys);
    (app, View::new(coloured()))
}

fn press(app: &mut App, keys: &str) {
    for key in parse_keys(keys).unwrap() {
        app.key(key);
        while app.is_working() {
            app.work();
        }
    }
}

/// A frame, as the program draws one after the other.
fn frame(app: &mut App, view: &mut View, (width, height): (u16, u16)) -> (Vec<String>, HitMap) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut hits = HitMap::default();
    terminal.draw(|frame| hits = ui::draw(frame, app, view)).unwrap();
    app.turned(hits.turned);
    (rows(terminal.backend().buffer()), hits)
}

fn once(
    evidence: &'static Evidence<'static>,
    language: Language,
    keys: &str,
    size: (u16, u16),
) -> Vec<String> {
    let (mut app, mut view) = speaking(evidence, language, keys, size);
    frame(&mut app, &mut view, size).0
}

#[test]
fn the_longest_short_title_is_whole_in_the_tree_beside_its_marks() {
    let evidence = evidence();
    let catalog = Catalog::embedded().unwrap();
    for (lang, language) in [(Lang::En, Language::En), (Lang::Fr, Language::Fr)] {
        let hierarchy = catalog.hierarchy();
        let mut titles: Vec<(&str, String)> = GroupId::all()
            .map(|group| {
                (catalog.code(group), hierarchy.short_title(hierarchy.node_of(group), lang).to_owned())
            })
            .collect();
        titles.sort_by_key(|(_, title)| std::cmp::Reverse(title.chars().count()));
        assert!(titles[0].1.chars().count() >= 22);
        for (code, title) in &titles[..6] {
            let rows = once(evidence, language, &format!("#{code}<Enter>sc"), (120, 36));
            let saved = format!("★{code} ");
            let row = rows
                .iter()
                .find(|row| row.contains(&saved))
                .unwrap_or_else(|| panic!("{code}:\n{}", rows.join("\n")));
            let tree: String = row.chars().take(37).collect();
            assert!(
                !tree.contains('…') && (tree.contains(title.as_str()) || tree.chars().count() > 30),
                "{title}: {tree}"
            );
        }
    }
}

/// A key that nothing below takes is none in the top line, and one that would be typed stands behind the key that leaves
/// the field; a name can be clicked still.
#[test]
fn the_top_line_names_no_key_that_does_nothing() {
    let evidence = evidence();
    for language in Language::ALL {
        for (name, keys) in SCREENS {
            for size in [(80, 24), (120, 36)] {
                let (mut app, mut view) = speaking(evidence, language, keys, size);
                let covered = !app.overlays.is_empty();
                let line = frame(&mut app, &mut view, size).0.remove(0);
                let keyed = ["1", "2", "3", "4", "5"]
                    .into_iter()
                    .filter(|key| line.split(' ').any(|word| word == *key));
                assert_eq!(keyed.count(), if covered { 0 } else { 5 }, "{name} at {size:?}: {line}");
            }
        }
    }
}

#[test]
fn a_hit_without_figures_says_so() {
    let evidence = evidence();
    for (language, none) in [
        (Language::En, ["none", "not assessed"]),
        (Language::Fr, ["aucun", "non évaluée"]),
        (Language::Ja, ["なし", "評価なし"]),
    ] {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let rows = once(evidence, language, "#00013", size);
            // Below the border, the field and the head.
            let row = &rows[4];
            assert!(row.contains("00013 "), "{row}");
            let row: String = row.split_whitespace().collect::<Vec<_>>().join(" ");
            let row = if language == Language::Ja { row.replace(' ', "") } else { row };
            for word in none {
                assert!(row.contains(word), "{word} at {size:?}: {row}");
            }
        }
    }
}

/// A list of choices is found by the names in all languages and by codes, whatever language is spoken.
#[test]
fn a_place_is_found_in_every_language_and_by_its_code() {
    let evidence = evidence();
    for language in Language::ALL {
        for (typed, code) in [
            ("man", "MB"),
            ("mb", "MB"),
            ("マニトバ", "MB"),
            ("british c", "BC"),
            ("colombie", "BC"),
            ("île-du", "PE"),
            ("er3530", "ON"),
            ("toronto", "ON"),
        ] {
            let (app, _) = speaking(evidence, language, &format!("r{typed}<Enter>"), (80, 24));
            assert_eq!(app.shared.settings.place.geo.code(), code, "{typed} in {language:?}");
            if typed.len() > 3 {
                let (app, _) = speaking(evidence, language, &format!(":{typed}<Enter>"), (80, 24));
                assert_eq!(app.shared.settings.place.geo.code(), code, ":{typed} in {language:?}");
            }
        }
        let (app, _) = speaking(evidence, language, "If31.05<Enter>", (80, 24));
        let field =
            app.shared.person.field.map(|at| app.catalog().study_fields()[usize::from(at)].code.clone());
        assert_eq!(field.as_deref(), Some("31.05"), "{language:?}");
        for typed in ["nursing", "infirm"] {
            let (app, _) = speaking(evidence, language, &format!("If{typed}"), (80, 24));
            let Some(Overlay::Choice(list)) = app.overlays.last() else { panic!() };
            assert!(!list.shown.is_empty(), "{typed} in {language:?}");
        }
    }
}

const OFFER: &str =
    "/make and fit artificial limbs and braces, take measurements of patients and repair their devices";

/// All that an offer says of a hit comes into sight, by the key that the last line names and by the wheel.
#[test]
fn the_details_of_an_offer_are_scrolled_to_their_end() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in [(80, 20), (110, 24)] {
            let (mut app, mut view) = speaking(evidence, language, OFFER, size);
            let Some(Overlay::Search(search)) = app.overlays.last() else { panic!() };
            let row = search.hits[0].offer.clone().unwrap();
            let locale = Locale::new(language);
            let said = |text: &metier_words::Text| {
                let said = text.say(&locale);
                said.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect::<String>()
            };
            let wanted: Vec<String> = metier::content::matching::details(&row, app.shared.settings.lang)
                .iter()
                .map(|item| said(&item.text))
                .collect();
            assert!(wanted.len() > 5);
            let mut seen: Vec<Vec<String>> = Vec::new();
            let (first, hits) = frame(&mut app, &mut view, size);
            let foot = first.last().unwrap().clone();
            assert!(foot.contains("Alt-"), "{foot}");
            seen.push(first.clone());
            for _ in 0..40 {
                press(&mut app, "<Alt-Down>");
                seen.push(frame(&mut app, &mut view, size).0);
            }
            let joined = |rows: &[String]| -> String {
                let inner = rows
                    .iter()
                    .map(|row| row.rsplit('│').nth(1).unwrap_or("").replace([' ', '\u{a0}', '…'], ""));
                inner.collect()
            };
            let frames: Vec<String> = seen.iter().map(|rows| joined(rows)).collect();
            for text in wanted.iter().filter(|text| text.chars().count() < 120 && !text.is_empty()) {
                assert!(
                    frames.iter().any(|all| all.contains(text.as_str())),
                    "{text} at {size:?} in {language:?}\n{}",
                    seen[0].join("\n")
                );
            }
            assert_ne!(seen[0], seen[40]);
            // The way back is as long as the way there, however often the key was pressed at the end.
            let steps = seen.windows(2).filter(|pair| pair[0] != pair[1]).count();
            for _ in 0..steps {
                press(&mut app, "<Alt-Up>");
                frame(&mut app, &mut view, size);
            }
            assert_eq!(frame(&mut app, &mut view, size).0, first);
            // The wheel over them scrolls them, over the hits it moves the cursor.
            let at = (0..size.1).map(|y| hits.at(size.0 - 6, y)).position(|at| at == Some(Target::Beside));
            assert!(at.is_some());
            app.wheel(Some(Target::Beside), 1);
            let after = frame(&mut app, &mut view, size).0;
            assert_ne!(after, first);
            let Some(Overlay::Search(search)) = app.overlays.last() else { panic!() };
            assert_eq!(search.cursor, 0);
            // Another hit is told from its beginning.
            press(&mut app, "<Down><Up>");
            frame(&mut app, &mut view, size);
            press(&mut app, "<Down>");
            frame(&mut app, &mut view, size);
            press(&mut app, "<Up>");
            assert_eq!(frame(&mut app, &mut view, size).0, first);
        }
    }
}

/// Of the first code of an offer the exclusion, duties that match and duties that it does not mention stand on one
/// screen of 80 columns, with how many of how many and the key to the rest; on the smallest a key shows them.
#[test]
fn the_first_code_of_an_offer_is_told_on_one_screen() {
    let evidence = evidence();
    for language in Language::ALL {
        let (mut app, mut view) = speaking(evidence, language, OFFER, (80, 24));
        let shown = frame(&mut app, &mut view, (80, 24)).0.join("\n");
        let Some(Overlay::Search(search)) = app.overlays.last() else { panic!() };
        let row = search.hits[0].offer.clone().unwrap();
        let locale = Locale::new(language);
        let bare = |text: &str| text.replace([' ', '\u{a0}', '│', '\n'], "");
        let said = |message: Msg| bare(&metier_words::Text::from(message).say(&locale));
        let all = bare(&shown);
        assert!(all.contains(&row.apart[0].0) && all.contains(&bare(&row.apart[0].1)), "{shown}");
        // Three duties at least, and where they are not all a head that counts them.
        let told = row.duties.iter().filter(|duty| all.contains(&bare(&duty.duty))).count();
        let counted = Msg::MatchHeadDutiesOf { n: told as i64, all: row.duties.len() as i64 };
        assert!(told >= 3 && (told == row.duties.len() || all.contains(&said(counted))), "{shown}");
        assert!(row.missing.len() < row.unsaid && all.contains(&bare(&row.missing[0])), "{shown}");
        let heads = (1..=row.missing.len() as i64)
            .map(|n| said(Msg::MatchHeadMissingOf { n, all: row.unsaid as i64 }));
        assert_eq!(heads.filter(|head| all.contains(head)).count(), 1, "{shown}");
        let (mut app, mut view) = speaking(evidence, language, OFFER, (40, 12));
        let list = frame(&mut app, &mut view, (40, 12)).0;
        let key = parse_keys("<Alt-Down>").unwrap()[0].name().say(&locale);
        assert!(list.join("\n").contains(&key), "{}", list.join("\n"));
        press(&mut app, "<Alt-Down>");
        let opened = frame(&mut app, &mut view, (40, 12)).0.join("\n");
        assert!(bare(&opened).contains(&row.apart[0].0), "{opened}");
        press(&mut app, "<Alt-Up>");
        assert_eq!(frame(&mut app, &mut view, (40, 12)).0, list);
    }
}

/// A class, a point and the sentence of the treemap are whole on the smallest screen.
#[test]
fn nothing_is_cut_on_the_smallest_map() {
    let evidence = evidence();
    for language in Language::ALL {
        for class in 0..10 {
            let rows = once(evidence, language, &format!("#{class}<Enter>4"), (40, 12));
            assert!(!rows.join("\n").contains('…'), "{}", rows.join("\n"));
        }
        for (n, group) in GroupId::all().enumerate().filter(|(n, _)| n % 23 == 0) {
            let (mut app, mut view) = speaking(evidence, language, "4", (40, 12));
            app.screens.map.point = Some(group);
            let rows = frame(&mut app, &mut view, (40, 12)).0;
            assert!(!rows.join("\n").contains('…'), "{n}: {}", rows.join("\n"));
        }
        let rows = once(evidence, language, "4t", (40, 12));
        let needs = Msg::TreemapNeeds { width: 60, height: 16 };
        let last = metier_words::Text::from(needs).say(&Locale::new(language));
        let last = last.split([' ', '\u{a0}']).next_back().unwrap().to_owned();
        let last: String = last.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
        assert!(rows.join("").replace(' ', "").contains(&last), "{last}: {}", rows.join("\n"));
    }
}

#[test]
fn titles_of_what_suits_are_whole_on_eighty_columns() {
    let evidence = evidence();
    for language in [Language::En, Language::Fr] {
        let keys = "I010210010210010210010210010210fkinesio<Enter>e<Down><Down><Down><Enter>";
        let (mut app, mut view) = speaking(evidence, language, keys, (80, 24));
        for _ in 0..20 {
            press(&mut app, "<Down><Down><Down>");
            let rows = frame(&mut app, &mut view, (80, 24)).0;
            let list = rows.iter().filter(|row| row.chars().skip(3).take(5).all(|c| c.is_ascii_digit()));
            for row in list {
                assert!(!row.contains('…'), "{row}");
            }
        }
    }
}

/// A title ends before the interests that stand behind it.
#[test]
fn titles_of_what_suits_end_before_the_interests() {
    let evidence = evidence();
    for language in [Language::En, Language::Fr] {
        let head = metier_words::Text::from(Msg::InterestsLetters).say(&Locale::new(language));
        for size in [(120, 36), (200, 60)] {
            let (mut app, mut view) = speaking(evidence, language, "I010210010210010210010210010210", size);
            let mut read = 0;
            for _ in 0..20 {
                press(&mut app, "<Down><Down><Down>");
                let rows = frame(&mut app, &mut view, size).0;
                let at = rows.iter().position(|row| row.contains(&*head)).unwrap();
                let (before, _) = rows[at].split_once(&*head).unwrap();
                let end = before.chars().count() + head.chars().count();
                for row in &rows[at + 1..] {
                    let cells: Vec<char> = row.chars().collect();
                    let (left, right) = cells.split_at(end);
                    let letters = left.iter().rev().take_while(|own| "RIASEC".contains(**own)).count();
                    if letters > 0 && left.iter().any(char::is_ascii_digit) {
                        read += 1;
                        assert_eq!((left[end - letters - 1], right[0]), (' ', ' '), "{row}");
                    }
                }
            }
            assert!(read > 100, "{read}");
        }
    }
}

/// The head of the pane of pay gives up the name of the place before its end.
#[test]
fn the_title_of_the_pane_of_pay_is_whole() {
    let evidence = evidence();
    for language in Language::ALL {
        for place in ["bc", "nl", "nt", "er5950"] {
            for keys in ["#32129<Enter>", "F23<Down>sr<Enter>o"] {
                for size in [(100, 30), (120, 36), (200, 60)] {
                    let rows = once(evidence, language, &format!("r{place}<Enter>{keys}"), size);
                    let heads = rows.iter().filter(|row| row.contains('┬') || row.contains('├'));
                    for row in heads {
                        let cut = row
                            .split(['┬', '├', '┤', '╮'])
                            .filter(|part| part.contains("CAD") || part.contains("·…"));
                        for part in cut {
                            assert!(!part.contains('…'), "{size:?} in {language:?}: {row}");
                        }
                    }
                }
            }
        }
    }
}

/// A title of O*NET is marked where the word stands in it, in whatever spelling it was typed.
#[test]
fn a_word_in_another_spelling_is_marked() {
    let mut app = after(evidence(), "", (120, 36));
    let mut marked = 0;
    for (typed, other) in [
        ("fitness centre", "center"),
        ("call center agent", "centre"),
        ("jewellery repairer", "jewelry"),
        ("harbor pilot", "harbour"),
    ] {
        press(&mut app, &format!("/{typed}"));
        let Some(Overlay::Search(Search { hits, .. })) = app.overlays.pop() else { panic!() };
        for hit in hits {
            let title = hit.matched.reference();
            let Some(at) = title.to_lowercase().find(other) else { continue };
            let at = title[..at].chars().count() as u16;
            assert!(hit.positions.contains(&at), "{typed}: {title} {:?}", hit.positions);
            marked += 1;
        }
    }
    assert!(marked >= 4, "{marked}");
}

/// The last of the six answers, what one could do next, stands on the first screen of every occupation, in every
/// language, also where a province adds its own outlook. On 80 columns titles and answers take more lines than 24 for
/// some: most have it there too.
#[test]
fn six_answers_stand_on_the_first_screen_of_every_occupation() {
    let evidence = evidence();
    let catalog = Catalog::embedded().unwrap();
    for (language, place, size, most_without) in [
        (Language::En, "on", (120, 36), 0),
        (Language::Fr, "ns", (120, 36), 2),
        (Language::Ja, "on", (120, 36), 0),
        (Language::Fr, "on", (200, 60), 0),
        (Language::En, "on", (80, 24), 2),
        (Language::Fr, "on", (80, 24), 12),
        (Language::Ja, "on", (80, 24), 1),
    ] {
        let (mut app, mut view) = speaking(evidence, language, &format!("r{place}<Enter>"), size);
        let next = metier_words::Text::from(Msg::SightNext).say(&Locale::new(language));
        let next = format!("≈{}", next.replace(' ', ""));
        let without: Vec<&str> = GroupId::all()
            .map(|group| catalog.code(group))
            .filter(|code| {
                press(&mut app, &format!("#{code}<Enter>"));
                let shown = frame(&mut app, &mut view, size).0;
                assert!(shown.iter().any(|line| line.contains(code)), "{code} is open");
                // A wide sign of Japanese is followed by an empty cell.
                !shown.iter().any(|line| line.replace(' ', "").contains(&next))
            })
            .collect();
        assert!(without.len() <= most_without, "{language:?} {place} at {size:?}: {without:?}");
    }
}

/// A hit by a field of study says that people there studied it: the name of the field is no job title.
#[test]
fn a_hit_by_a_field_of_study_says_so() {
    for (language, word) in [(Language::En, "studied"), (Language::Fr, "études"), (Language::Ja, "専攻")] {
        let shown = once(evidence(), language, "/kinesiology", (120, 36)).join("\n");
        assert!(shown.replace(' ', "").contains(word), "{language:?}:\n{shown}");
    }
}
