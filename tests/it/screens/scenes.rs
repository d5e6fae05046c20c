//! What a machine can see of the screens that are no overlay, for occupations of unlike kind, in places with figures and
//! without, with nothing, little and much on the lists: headings with what they are of, air, aligned columns, no two
//! names cut to the same, no line cut that has a shorter form.

use std::collections::BTreeSet;

use metier::app::Pane;
use metier::content::Page;
use metier_words::{Language, Locale, Msg, Text};
use ratatui::style::Modifier;

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

/// Keys of all these screens: each of the nine pages of one or another occupation, too.
fn scenes() -> Vec<String> {
    let pages = OCCUPATIONS
        .iter()
        .flat_map(|keys| [0, 2, 3, 4, 6, 7, 8].map(|turns| format!("{keys}{}", "]".repeat(turns))));
    OTHERS.iter().map(|keys| (*keys).to_owned()).chain(pages).collect()
}

fn said(msg: Msg, language: Language) -> String {
    Text::from(msg).say(&Locale::new(language))
}

/// Whether a cell belongs to a line between panes or to what is written in it: what stands before it on its row is a line.
fn is_in_a_line(buffer: &Buffer, x: u16, y: u16) -> bool {
    let known = (0..=x).rev().find_map(|x| match buffer[(x, y)].symbol() {
        "─" | "├" | "╰" | "┴" | "┼" | "╭" | "┬" => Some(true),
        "│" | "┤" | "┊" => Some(false),
        _ => None,
    });
    known == Some(true)
}

/// Right above the lower line of its pane a heading would be read as the end, with nothing below it.
#[test]
fn no_heading_is_the_last_that_is_seen_of_a_page() {
    let heading = coloured().style(Role::Heading);
    for language in [Language::En, Language::Fr] {
        for keys in scenes() {
            for size in [(80, 24), (120, 36)] {
                let (_, buffer) = speaking(language, &keys, size);
                for y in 2..size.1 - 2 {
                    for x in 0..size.0 {
                        let is_one = buffer[(x, y)].symbol() != " " && looks(&buffer[(x, y)], heading);
                        if !is_one || is_in_a_line(&buffer, x, y) || !is_in_a_line(&buffer, x, y + 1) {
                            continue;
                        }
                        // What the cursor stands on is seen wherever it is.
                        let shown = rows(&buffer);
                        assert!(
                            shown[usize::from(y)].contains('▌'),
                            "{keys} in {language:?} at {size:?}, row {y}:\n{}",
                            shown.join("\n")
                        );
                    }
                }
            }
        }
    }
}

/// Every heading of a page but the first has a line of air above it.
#[test]
fn a_heading_stands_below_a_line_of_air() {
    use metier::content::Shape;
    for keys in OCCUPATIONS {
        let (mut app, _) = speaking(Language::Fr, keys, (120, 36));
        for page in Page::ALL {
            let items = app.derived().items();
            for pair in items.windows(2).filter(|pair| pair[1].shape == Shape::Heading) {
                let airy = matches!(pair[0].shape, Shape::Gap | Shape::Note | Shape::Hint | Shape::Warning);
                assert!(airy, "{keys}, {page:?}: {:?} above {:?}", pair[0], pair[1]);
            }
            for key in parse_keys("]").unwrap() {
                app.key(key);
            }
        }
    }
}

/// What is said of the roles has air below it, unless the answers would not all stand on the screen then.
#[test]
fn air_parts_what_is_said_of_the_roles_from_the_answers() {
    for language in LANGUAGES {
        let [roles, next] =
            [Msg::SightRoles { n: 4, key: "role" }, Msg::SightNext].map(|msg| said(msg, language));
        let start: String = roles.chars().take(12).collect();
        let mut airy = 0;
        for keys in ["#32129<Enter>", "#65201<Enter>", "ron<Enter>#32129<Enter>", "rpe<Enter>#65201<Enter>"] {
            for size in [(80, 24), (120, 36), (200, 60)] {
                let (app, buffer) = speaking(language, keys, size);
                let pane = ui::layout(
                    ratatui::layout::Rect::new(0, 1, size.0, size.1 - 2),
                    Pane::Detail,
                    false,
                    ui::Held { shown: app.panes(), is_list: false, more_rows: 0, pay_rows: None },
                )[usize::from(size.0 > 80)]
                .1;
                let inside = |row: &str| {
                    let mut cells = 0;
                    let kept = row.chars().skip_while(|c| {
                        let before = cells;
                        cells += ui::text::width(&c.to_string());
                        before <= usize::from(pane.x)
                    });
                    kept.take(70).collect::<String>()
                };
                let shown: Vec<String> = lines(&buffer).iter().map(|row| inside(row)).collect();
                let at = shown.iter().position(|row| row.contains(&start)).unwrap();
                let below = shown[at + 1].split('│').next().unwrap().trim();
                assert!(
                    shown.iter().any(|row| row.contains(&next)) || !below.is_empty(),
                    "{}",
                    shown.join("\n")
                );
                airy += usize::from(below.is_empty());
                assert!(size.0 == 80 || below.is_empty(), "{keys} at {size:?}:\n{}", text(&buffer));
            }
        }
        assert!(airy >= 8, "{language:?}: {airy}");
    }
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
    // Where rows alone are out of sight nothing is said of columns.
    for language in LANGUAGES {
        let (_, buffer) = speaking(language, OTHERS[7], (40, 12));
        let shown = rows(&buffer).join("\n");
        let none = said(Msg::ComparisonMore { rows: 21, columns: 0 }, language);
        assert!(!shown.contains(&none), "{shown}");
    }
}

/// Two heads that stand side by side do not read as one word.
#[test]
fn heads_beside_the_map_are_parted() {
    for language in LANGUAGES {
        let [pay, rank] = [Msg::MapHeadPay, Msg::MapHeadRank].map(|msg| said(msg, language));
        let (_, buffer) = speaking(language, OTHERS[11], (200, 60));
        let shown = lines(&buffer);
        let row = shown.iter().find(|row| row.contains(&rank) && row.contains(&pay)).unwrap();
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
                    let row = shown.iter().find(|row| row.contains(&format!("● {code}"))).unwrap();
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

/// A short list shows what the entry under the cursor answers, and how to write a note stands once.
#[test]
fn a_short_list_shows_what_its_entry_answers() {
    for language in LANGUAGES {
        let [next, hint] = [Msg::SightNext, Msg::SavedNoNote { note: "note" }].map(|msg| said(msg, language));
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (app, buffer) = speaking(language, "ron<Enter>#32129<Enter>s#72500<Enter>s3j", size);
            let shown = lines(&buffer).join("\n");
            let title = app.catalog().title(app.current().unwrap(), app.shared.settings.lang);
            assert!(shown.contains(&format!("72500 {title} ─")), "{language:?} at {size:?}:\n{shown}");
            assert!(size.1 < 36 || shown.contains(&next), "{language:?} at {size:?}:\n{shown}");
            assert_eq!(shown.matches(&hint).count(), 1, "{language:?} at {size:?}:\n{shown}");
        }
    }
}

/// Where there is no colour between text and ground, what lies under a box is dim text.
#[test]
fn what_lies_under_a_box_is_dim_in_sixteen_colours() {
    for name in [ThemeName::Dark, ThemeName::Light] {
        let theme = Theme::new(name, Depth::Sixteen, false);
        let mut app = after(evidence(), "#32129<Enter>W", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        let (x, y) = find(&buffer, "metier");
        assert!(buffer[(x, y)].modifier.contains(Modifier::DIM), "{name:?}");
        let last = rows(&buffer).len() as u16 - 2;
        let under = (0..120).filter(|&x| buffer[(x, last)].symbol() != " ");
        assert!(under.clone().count() > 20);
        assert!(under.clone().all(|x| buffer[(x, last)].modifier.contains(Modifier::DIM)), "{name:?}");
    }
}
