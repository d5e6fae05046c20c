//! What a machine can see of the screens that are no overlay, for occupations of unlike kind, in places with figures and
//! without, with nothing, little and much on the lists: headings with what they are of, air, aligned columns, no two
//! names cut to the same, no line cut that has a shorter form.

use std::collections::BTreeSet;

use metier::content::Page;
use metier_words::{Language, Locale, Msg, Text};

use super::languages::{lines, speaking};
use super::*;

const LANGUAGES: [Language; 3] = [Language::En, Language::Fr, Language::Ja];

/// A profession, a technician, a trade, work without schooling, an executive, engineers and teachers: each with the keys
/// of a place that has their figures, or has none.
const OCCUPATIONS: [&str; 7] = [
    "#32129<Enter>",
    "rqc<Enter>#31102<Enter>",
    "rnu<Enter>#72500<Enter>",
    "rpe<Enter>#65201<Enter>",
    "#00012<Enter>",
    "ron<Enter>#21231<Enter>",
    "rbc<Enter>#41220<Enter>",
];

/// The screens that are no overlay and no page of an occupation.
const OTHERS: [&str; 20] = [
    "0",
    "jlj",
    "#321<Enter>",
    "2",
    "rqc<Enter>#32129<Enter>c#31102<Enter>c2",
    "ron<Enter>#32129<Enter>c#72500<Enter>c#65201<Enter>c#00012<Enter>c#21231<Enter>c2",
    "rpe<Enter>#32129<Enter>c#72500<Enter>c#65201<Enter>c#00012<Enter>c#21231<Enter>c#41220<Enter>c#31102<Enter>c#31301<Enter>c2",
    "rnu<Enter>#72500<Enter>c#41220<Enter>c2jjjj",
    "3",
    "rnu<Enter>#41220<Enter>s3",
    "ron<Enter>#32129<Enter>s#72500<Enter>s#65201<Enter>s#00012<Enter>s3jtanear home<Enter>",
    "ron<Enter>#72500<Enter>4",
    "4",
    "#31102<Enter>4t",
    "rnu<Enter>#65201<Enter>4t",
    "ron<Enter>#65201<Enter>.m",
    "jm",
    "#00012<Enter>m",
    "rbc<Enter>F23<Down>sr<Down>30<Enter>o",
    "5",
];

fn said(msg: Msg, language: Language) -> String {
    Text::from(msg).say(&Locale::new(language))
}

/// The answers begin in one column, also where a warning stands between them.
#[test]
fn the_answers_begin_in_one_column() {
    for language in LANGUAGES {
        let labels = [Msg::SightPay, Msg::SightIn, Msg::SightJobs, Msg::SightCanada, Msg::SightNext]
            .map(|msg| said(msg, language));
        for keys in OCCUPATIONS {
            let (_, buffer) = speaking(language, keys, (120, 36));
            let mut columns = BTreeSet::new();
            for label in &labels {
                for row in lines(&buffer) {
                    let marked =
                        ["·", "≈", "~"].iter().find_map(|mark| row.find(&format!("│{mark}{label} ")));
                    let Some(from) = marked else { continue };
                    let rest = &row[from..];
                    let gap = rest.find(label.as_str()).unwrap() + label.len();
                    let value = gap + rest[gap..].find(|c: char| c != ' ').unwrap();
                    columns.insert(ui::text::width(&rest[..value]));
                }
            }
            assert_eq!(columns.len(), 1, "{keys} in {language:?}: {columns:?}\n{}", text(&buffer));
        }
    }
}

/// Names of pages are not shortened where there is room for them.
#[test]
fn tabs_are_as_whole_as_there_is_room() {
    for language in LANGUAGES {
        let titles: Vec<[String; 2]> =
            Page::ALL.map(|page| [page.title(), page.short()].map(|msg| said(msg, language))).into();
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (_, buffer) = speaking(language, "#72500<Enter>", size);
            let row = lines(&buffer).into_iter().find(|row| row.contains(&titles[0][0])).unwrap();
            let row = row.split('│').find(|part| part.contains(&titles[0][0])).unwrap().to_owned();
            let left = row.len() - row.trim_end().len();
            for [whole, short] in &titles {
                let more = ui::text::width(whole) - ui::text::width(short);
                assert!(row.contains(whole) || more + 1 > left, "{whole} in {language:?} at {size:?}: {row}");
            }
            assert!(
                size.0 < 200 || titles.iter().all(|[whole, _]| row.contains(whole)),
                "{language:?}: {row}"
            );
        }
    }
}

/// The head of a comparison has no more lines than the names in it and one of air.
#[test]
fn a_comparison_begins_right_below_its_names() {
    for language in LANGUAGES {
        for keys in &OTHERS[4..8] {
            for size in [(80, 24), (120, 36), (200, 60)] {
                let (_, buffer) = speaking(language, keys, size);
                let shown: Vec<String> =
                    lines(&buffer).iter().map(|row| row.replace(['│', '┊'], " ").trim().to_owned()).collect();
                let blank =
                    shown.windows(2).take(10).filter(|pair| pair.iter().all(String::is_empty)).count();
                assert_eq!(blank, 0, "{keys} in {language:?} at {size:?}:\n{}", text(&buffer));
            }
        }
    }
    // Where rows alone are out of sight nothing is said of columns; where columns are, how many and the key that leads there.
    for language in LANGUAGES {
        for (at, hidden) in [(7, false), (6, true)] {
            let (app, buffer) = speaking(language, OTHERS[at], (80, 24));
            let shown = lines(&buffer);
            let border = shown.iter().rfind(|line| line.starts_with('╰')).unwrap();
            let said = |n| Text::from(Msg::SavedMoreColumns { n, right: "right" }).say(&app.locale());
            assert_eq!((1..8).any(|n| border.contains(&said(n))), hidden, "{border}");
        }
    }
}

/// Two heads that stand side by side do not read as one word.
#[test]
fn heads_beside_the_map_are_parted() {
    for language in LANGUAGES {
        let [pay, rank] = [Msg::MapHeadPay, Msg::MapHeadExposure].map(|msg| said(msg, language));
        let (_, buffer) = speaking(language, OTHERS[11], (200, 60));
        let shown = lines(&buffer);
        let row = shown.iter().find(|row| row.contains(&rank) && row.contains(&format!(" {pay} "))).unwrap();
        assert!(row.contains(&format!(" {pay} ")) && row.contains(&format!("  {rank}")), "{row}");
    }
}

/// The line of the treemap under the cursor has shorter forms, and names of classes end with a whole word.
#[test]
fn the_line_below_the_treemap_is_whole() {
    for language in LANGUAGES {
        for place in ["ron<Enter>", "rnu<Enter>"] {
            for code in ["32129", "31102", "65201", "00012"] {
                for shade in ["", "xx"] {
                    let keys = format!("{place}#{code}<Enter>4t{shade}");
                    let (_, buffer) = speaking(language, &keys, (80, 24));
                    let shown = lines(&buffer);
                    let row = shown
                        .iter()
                        .find(|row| row.contains("● ") && row.contains(&format!(" {code} ")))
                        .unwrap();
                    assert!(!row.contains('…'), "{keys} in {language:?}: {row}");
                }
            }
        }
    }
    let (_, buffer) = speaking(Language::Fr, "4t", (120, 36));
    assert!(rows(&buffer).iter().all(|row| !row.contains("serv.")), "{}", text(&buffer));
}

/// Names that are given for a man and a woman are not cut before they say what the work is.
#[test]
fn no_two_positions_of_a_cluster_are_cut_to_the_same() {
    for size in [(40, 12), (80, 24), (120, 36)] {
        for field in 0..16 {
            let keys = format!("f{}ljl", "j".repeat(field));
            let (_, buffer) = speaking(Language::Fr, &keys, size);
            let mut seen = BTreeSet::new();
            for row in lines(&buffer) {
                let cell = row.split('│').nth(1).unwrap_or_default().trim();
                let Some(code) = cell.get(..5).filter(|code| code.chars().all(|c| c.is_ascii_digit())) else {
                    continue;
                };
                if cell.contains('…') {
                    assert!(seen.insert(cell.to_owned()), "{code} at {size:?}:\n{}", text(&buffer));
                }
            }
        }
    }
}

/// In a narrow column a long label leaves the texts beside the short ones their room.
#[test]
fn steps_of_a_way_begin_behind_their_number() {
    for language in LANGUAGES {
        for code in ["00012", "72500", "21231", "41220", "31102"] {
            for size in [(120, 36), (200, 60)] {
                let (_, buffer) = speaking(language, &format!("#{code}<Enter>m"), size);
                for row in lines(&buffer) {
                    let Some(at) = row.find(" 1. ").filter(|_| !row.contains("╮")) else { continue };
                    let behind = &row[at + 4..];
                    let gap = behind.len() - behind.trim_start().len();
                    assert!(gap < 24, "{code} in {language:?} at {size:?}:\n{}", text(&buffer));
                }
            }
        }
    }
}

/// A short list shows what the entry under the cursor answers.
#[test]
fn a_short_list_shows_what_its_entry_answers() {
    for language in LANGUAGES {
        let next = said(Msg::SightNext, language);
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (app, buffer) = speaking(language, "ron<Enter>#32129<Enter>s#72500<Enter>s3j", size);
            let shown = lines(&buffer).join("\n");
            let title = app.catalog().title(app.current().unwrap(), app.shared.settings.lang);
            assert!(shown.contains(&format!("72500 {title} ─")), "{language:?} at {size:?}:\n{shown}");
            assert!(size.1 < 36 || shown.contains(&next), "{language:?} at {size:?}:\n{shown}");
        }
    }
}
