//! What the screens show, at four sizes, in colour and without, in Unicode and in ASCII.
//!
//! The pictures are in `tests/snapshots/`, one file a screen. Where data or drawing changes on purpose:
//! `INSTA_UPDATE=always cargo test --test screens`, and read the difference before committing it.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic, clippy::large_types_passed_by_value)]

use std::fmt::Write;

use metier::app::key::parse_keys;
use metier::app::overlay::Search;
use metier::app::{App, ThemeName};
use metier::evidence::Evidence;
use metier::evidence::pay::{Place, pay};
use metier::ui::{self, Depth, HitMap, Role, Theme, View};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Style};

#[path = "screens/languages.rs"]
mod languages;
#[path = "screens/mouse.rs"]
mod mouse;

const SIZES: [(u16, u16); 4] = [(40, 12), (80, 24), (120, 36), (200, 60)];

/// Every screen and overlay, with the keys that lead to it.
const SCREENS: [(&str, &str); 31] = [
    ("start", ""),
    ("occupation", "/32129<Enter>ron<Enter>"),
    ("search", "/prosth"),
    ("compare", "/32129<Enter>c/32120<Enter>c/32121<Enter>crbc<Enter>2"),
    (
        "shortlist",
        "/32129<Enter>nask about shifts<Enter>/32120<Enter>nthree more years of school<Enter>3jtanear home<Enter>",
    ),
    ("help", "?"),
    ("map", "/32129<Enter>4"),
    ("treemap", "/32129<Enter>4t"),
    (
        "compare-many",
        "/32129<Enter>c/32120<Enter>c/32121<Enter>c/31301<Enter>c/21232<Enter>c2<Right><Right><Right>jj",
    ),
    ("sources", "5"),
    ("weights", "/32129<Enter>s/21232<Enter>s/32129<Enter>W"),
    ("payback", "/32129<Enter>c/32120<Enter>rbc<Enter>pjLLLjLLLLL"),
    ("fields", "fljlj"),
    ("no-wages", "/00013<Enter>"),
    ("fallback", "/32129<Enter>rpe<Enter>"),
    ("source", "/32129<Enter>jji"),
    ("palette", ":save"),
    ("region", "/32129<Enter>ron"),
    ("note", "/32129<Enter>nask about shifts"),
    ("filter", "rbc<Enter>F23<Down>sr<Down>30"),
    ("matches", "rbc<Enter>F23<Down>sr<Down>30<Enter>oo"),
    ("outside", "F0<Enter>/prosth"),
    ("skills", "/32129<Enter>v<Down><Down><Enter>["),
    ("immigration", "/32129<Enter>rmb<Enter>]]]]]"),
    ("ai", "/32129<Enter>v<Down><Enter>[["),
    ("moves", "/32129<Enter>.ron<Enter>mx"),
    ("interests", "Iynnnny1"),
    ("suits", "I010210010210010210010210010210fkinesio<Enter>e<Down><Down><Down><Enter>xjjs"),
    ("claim", "rbc<Enter>/32129<Enter>.$85000"),
    ("ways", "rns<Enter>#64100<Enter>.P70000<Down><Down>2<Enter><Down>"),
    ("duties", "/32129<Enter>D<Space>j<Space>jj<Space>"),
];

fn evidence() -> &'static Evidence<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    Box::leak(Box::new(Evidence::new(catalog)))
}

/// The program after some keys, on a fixed day and a screen of some size.
fn after(evidence: &'static Evidence<'static>, keys: &str, (width, height): (u16, u16)) -> App<'static> {
    let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
    app.resize(width, height);
    for key in parse_keys(keys).unwrap() {
        app.key(key);
    }
    app
}

fn draw(app: &mut App, (width, height): (u16, u16), theme: Theme) -> (Buffer, HitMap) {
    app.resize(width, height);
    let mut view = View::new(theme);
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut hits = HitMap::default();
    terminal.draw(|frame| hits = ui::draw(frame, app, &mut view)).unwrap();
    (terminal.backend().buffer().clone(), hits)
}

fn coloured() -> Theme {
    Theme::new(ThemeName::Dark, Depth::Palette, false)
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (0..area.height)
        .map(|y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned())
        .collect()
}

fn text(buffer: &Buffer) -> String {
    rows(buffer).join("\n")
}

fn picture(name: &str) {
    let keys = SCREENS.iter().find(|(screen, _)| *screen == name).unwrap().1;
    let evidence = evidence();
    let mut all = String::new();
    for size in SIZES {
        let mut app = after(evidence, keys, size);
        let (buffer, _) = draw(&mut app, size, coloured());
        writeln!(all, "{} x {}", size.0, size.1).unwrap();
        for row in rows(&buffer) {
            writeln!(all, "|{row}").unwrap();
        }
        all.push('\n');
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, all));
}

macro_rules! pictures {
    ($($test:ident $name:literal)*) => {
        $(#[test]
        fn $test() {
            picture($name);
        })*

        #[test]
        fn every_screen_has_a_picture() {
            assert_eq!([$($name),*], SCREENS.map(|(name, _)| name));
        }
    };
}

pictures! {
    picture_of_the_start "start"
    picture_of_an_occupation "occupation"
    picture_of_a_search "search"
    picture_of_a_comparison "compare"
    picture_of_the_shortlist "shortlist"
    picture_of_help "help"
    picture_of_the_map "map"
    picture_of_the_treemap "treemap"
    picture_of_a_comparison_of_many "compare-many"
    picture_of_the_sources "sources"
    picture_of_the_weights "weights"
    picture_of_a_payback "payback"
    picture_of_the_fields "fields"
    picture_without_wages "no-wages"
    picture_of_a_fallback "fallback"
    picture_of_a_source "source"
    picture_of_the_palette "palette"
    picture_of_the_region "region"
    picture_of_a_note "note"
    picture_of_the_filter "filter"
    picture_of_the_matches "matches"
    picture_of_hits_outside_the_filter "outside"
    picture_of_the_skills_of_a_role "skills"
    picture_of_immigration "immigration"
    picture_of_ai_for_a_role "ai"
    picture_of_moves "moves"
    picture_of_the_statements "interests"
    picture_of_what_suits "suits"
    picture_of_a_claim "claim"
    picture_of_ways "ways"
    picture_of_the_duties "duties"
}

/// The occupation of the picture is one of those without a wage.
#[test]
fn the_occupation_without_wages_has_none() {
    let catalog = Catalog::embedded().unwrap();
    let place = Place { geo: Geo::Canada, area: None };
    let none: Vec<&str> = GroupId::all()
        .filter(|&group| pay(&catalog, group, place).median.value().is_none())
        .map(|group| catalog.code(group))
        .collect();
    assert_eq!(none, ["00013"]);
}

// ---- colours by what they mean

/// Whether a cell looks like a style; what the style leaves open is the terminal's own.
fn looks(cell: &Cell, style: Style) -> bool {
    cell.fg == style.fg.unwrap_or(Color::Reset)
        && cell.bg == style.bg.unwrap_or(Color::Reset)
        && cell.modifier == style.add_modifier
}

/// Where a text first stands: column of its first character, and row.
fn find(buffer: &Buffer, text: &str) -> (u16, u16) {
    let symbols: Vec<String> = text.chars().map(String::from).collect();
    let area = buffer.area;
    for y in 0..area.height {
        for x in 0..area.width.saturating_sub(symbols.len() as u16 - 1) {
            if symbols.iter().enumerate().all(|(i, symbol)| buffer[(x + i as u16, y)].symbol() == symbol) {
                return (x, y);
            }
        }
    }
    panic!("{text:?} is not on the screen:\n{}", rows(buffer).join("\n"))
}

fn assert_looks(buffer: &Buffer, text: &str, theme: Theme, role: Role) {
    let (x, y) = find(buffer, text);
    for i in 0..text.chars().count() as u16 {
        let cell = &buffer[(x + i, y)];
        assert!(looks(cell, theme.style(role)), "{text:?} is not {role:?} but {cell:?}");
    }
}

fn themes() -> Vec<Theme> {
    let mut themes = Vec::new();
    for name in ThemeName::ALL {
        for depth in [Depth::None, Depth::Sixteen, Depth::Palette] {
            themes.push(Theme::new(name, depth, false));
        }
    }
    themes
}

#[test]
fn the_row_under_the_cursor_has_the_style_of_the_cursor() {
    let evidence = evidence();
    for theme in themes() {
        let mut app = after(evidence, "#321<Enter>", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        let (x, y) = find(&buffer, "▸ 321 Technical");
        for x in x..x + 20 {
            assert!(looks(&buffer[(x, y)], theme.style(Role::Cursor)), "{:?}", buffer[(x, y)]);
        }
        // In a pane without the keys it rests.
        let mut app = after(evidence, "#321<Enter><Tab>", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        assert!(!looks(&buffer[(x + 7, y)], theme.style(Role::Cursor)));
        assert!(looks(&buffer[(x + 7, y)], theme.style(Role::Resting)));
    }
}

#[test]
fn letters_that_matched_are_marked_and_the_others_are_not() {
    let evidence = evidence();
    for theme in themes() {
        let mut app = after(evidence, "/prosth", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        let metier::app::Overlay::Search(Search { hits, .. }) = app.overlays.last().unwrap() else {
            panic!()
        };
        let hit = &hits[1];
        assert!(!hit.same, "the second hit shows the title that matched behind the official one");
        let matched = hit.matched.english();
        let (x, y) = find(&buffer, &format!("{} {}", hit.code, &hit.title[..8]));
        let row: String = (x..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        let at = row.find(&matched[..10]).unwrap();
        let start = x + row[..at].chars().count() as u16;
        let mut marked = 0;
        for i in 0..10 {
            let is_match = hit.positions.contains(&i);
            let cell = &buffer[(start + i, y)];
            assert_eq!(looks(cell, theme.style(Role::Match)), is_match, "letter {i} of {matched}: {cell:?}");
            marked += u16::from(is_match);
        }
        assert!(marked >= 6);
    }
}

#[test]
fn a_warning_looks_like_one_and_says_so_without_colour() {
    let evidence = evidence();
    for theme in themes() {
        let mut app = after(evidence, "U", (80, 24));
        let (buffer, _) = draw(&mut app, (80, 24), theme);
        assert_looks(&buffer, "There is nothing to undo.", theme, Role::Warn);
        let mut app = after(evidence, "/32129<Enter>rpe<Enter>", (120, 60));
        let (buffer, _) = draw(&mut app, (120, 60), theme);
        assert_looks(&buffer, "Pay not published for PE", theme, Role::Warn);
        let (x, y) = find(&buffer, "Pay not published for PE");
        assert_eq!(buffer[(x - 2, y)].symbol(), "!", "a sign stands before it");
        assert!(looks(&buffer[(x - 2, y)], theme.style(Role::Warn)));
    }
}

#[test]
fn the_keys_of_the_footer_and_the_screen_that_is_shown_stand_out() {
    let evidence = evidence();
    for theme in themes() {
        let mut app = after(evidence, "3", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        assert_looks(&buffer, "3 Shortlist", theme, Role::Heading);
        assert_looks(&buffer, "1 Explore", theme, Role::Dim);
        assert_looks(&buffer, "metier", theme, Role::Title);
    }
}

// ---- nothing is told by colour alone, and nothing needs more than ASCII

#[test]
fn every_theme_shows_the_same_text() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            let (first, _) = draw(&mut app, size, coloured());
            for theme in themes() {
                let (other, _) = draw(&mut app, size, theme);
                assert_eq!(text(&first), text(&other), "{name} at {size:?} in {theme:?}");
            }
        }
    }
}

#[test]
fn without_colours_there_are_none() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            for theme in ThemeName::ALL {
                let (buffer, _) = draw(&mut app, size, Theme::new(theme, Depth::None, false));
                let all =
                    buffer.content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset);
                assert!(all, "{name} at {size:?}");
            }
        }
    }
}

#[test]
fn ascii_is_ascii_but_for_letters_of_titles() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for french in [false, true] {
            for size in SIZES {
                let keys = if french { format!("L{keys}") } else { keys.to_owned() };
                let mut app = after(evidence, &keys, size);
                let (buffer, _) = draw(&mut app, size, Theme::new(ThemeName::Dark, Depth::Sixteen, true));
                for (y, row) in rows(&buffer).iter().enumerate() {
                    // Letters of names, as in the province or a French title.
                    let letter = |c: char| c.is_alphabetic() && c < '\u{250}';
                    let other: String = row.chars().filter(|&c| !c.is_ascii() && !letter(c)).collect();
                    assert!(other.is_empty(), "{name} at {size:?}, row {y}: {other:?} in\n{row}");
                }
            }
        }
    }
}

#[test]
fn ascii_and_unicode_stand_in_the_same_places() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            let (unicode, _) = draw(&mut app, size, coloured());
            let (ascii, _) = draw(&mut app, size, Theme::new(ThemeName::Dark, Depth::Palette, true));
            for (a, b) in unicode.content().iter().zip(ascii.content()) {
                let letters = a.symbol().chars().all(|c| c.is_ascii_alphanumeric());
                assert!(!letters || a.symbol() == b.symbol(), "{name} at {size:?}: {a:?} {b:?}");
            }
        }
    }
}

// ---- what a small screen keeps

#[test]
fn header_and_footer_keep_what_matters_at_every_size() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            app.shared.status = None;
            let covered = !app.overlays.is_empty();
            let (buffer, _) = draw(&mut app, size, coloured());
            let rows = rows(&buffer);
            assert!(rows[0].starts_with("metier"), "{name} at {size:?}: {}", rows[0]);
            let place = [app.shared.place_name().english(), app.shared.settings.place.geo.code().to_owned()];
            assert!(
                place.iter().any(|place| rows[0].ends_with(place) || rows[0].contains(&format!("{place} ·"))),
                "{name} at {size:?}: {}",
                rows[0]
            );
            let last = rows.last().unwrap();
            let known = if covered {
                last.contains("Esc ") && !last.contains("q quit")
            } else {
                last.contains("? help") && last.contains("q quit")
            };
            assert!(known, "{name} at {size:?}: {last}");
        }
    }
}

#[test]
fn every_figure_of_pay_and_exposure_is_reached_on_eighty_columns() {
    let evidence = evidence();
    let mut app = after(evidence, "/32129<Enter>ron<Enter>[[[", (80, 24));
    let (buffer, _) = draw(&mut app, (80, 24), coloured());
    assert!(text(&buffer).contains("lowest tenth"), "{}", text(&buffer));
    let mut app = after(evidence, "/32129<Enter>ron<Enter>[[", (80, 24));
    let (buffer, _) = draw(&mut app, (80, 24), coloured());
    assert!(text(&buffer).contains("of 100"), "{}", text(&buffer));
}

/// Every value that can be changed comes into sight on the smallest screen, and nothing is drawn over a border.
#[test]
fn settings_of_overlays_scroll_on_a_low_screen() {
    let evidence = evidence();
    let size = (40, 12);
    for (keys, names) in [
        ("/32129<Enter>W", &["median pay", "outlook", "low AI exposure", "full-time hours"][..]),
        (
            "/32129<Enter>c/32120<Enter>rbc<Enter>p",
            &["Years of schooling", "Tuition, low", "Discount rate", "Hours a year", "Years looked ahead"],
        ),
    ] {
        let mut app = after(evidence, keys, size);
        let mut seen = String::new();
        for _ in 0..8 {
            let (buffer, _) = draw(&mut app, size, coloured());
            for row in rows(&buffer).iter().skip(2).take(8) {
                assert!(
                    row.starts_with('│') && row.ends_with('│'),
                    "one box, and nothing over its border: {row}"
                );
                assert!(!row.contains("││"), "a box in a box: {row}");
            }
            let cursor: String = (0..size.1)
                .filter(|&y| looks(&buffer[(4, y)], coloured().style(Role::Cursor)))
                .map(|y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>())
                .collect();
            assert!(
                cursor.chars().any(|c| c.is_ascii_digit()) || cursor.contains("not entered"),
                "name and value of the row under the cursor: {cursor:?}"
            );
            seen.push_str(&cursor);
            app.key("Down".parse().unwrap());
        }
        for name in names {
            assert!(seen.contains(name), "{name}: {seen}");
        }
    }
}

/// Pay, break-even, worth and a curve with its years are on every screen; nothing unknown is shown as nothing.
#[test]
fn a_payback_is_whole_at_every_size() {
    let evidence = evidence();
    for size in [(40, 12), (60, 20), (80, 24), (100, 30), (120, 36), (200, 60)] {
        let keys = "/32129<Enter>c/32120<Enter>rbc<Enter>p";
        let mut app = after(evidence, keys, size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in
            ["58,400", "85,500", "Breaks even before tuition: year", "Worth before tuition:", "15 years"]
        {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
        assert!(size.0 > 80 || !shown.contains('…'), "cut at {size:?}:\n{shown}");
        if size.0 >= 80 {
            assert!(
                shown.contains("not entered") && shown.contains("every 1,000 CAD of it takes about"),
                "{shown}"
            );
            assert!(shown.contains("2-3 published"), "{shown}");
        }
        let mut app = after(evidence, &format!("{keys}jLLLjLLLLL"), size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in ["45,000 to 70,000", "45k", "70k", "15 years", "12"] {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
    }
    let mut app = after(evidence, "rmb<Enter>/32129<Enter>c/32120<Enter>p", (120, 36));
    let shown = text(&draw(&mut app, (120, 36), coloured()).0);
    assert!(shown.contains("CAD/year, Canada (not published") && shown.contains("for MB)"), "{shown}");
}

/// The reason of a missing rating, the weights and the shortlist are legible on the smallest screen.
#[test]
fn weights_show_their_columns_and_the_shortlist_at_every_size() {
    let evidence = evidence();
    for size in [(40, 12), (80, 24), (120, 36)] {
        let mut app = after(evidence, "/32129<Enter>s/21232<Enter>s/32129<Enter>W", size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in [
            "4.3 of 10",
            "share %",
            "score",
            "openings and vacancies",
            "full-time hours",
            "1.",
            "21232",
            "2.",
        ] {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
        let mut app = after(evidence, "/00013<Enter>W", size);
        let shown = text(&draw(&mut app, size, coloured()).0).replace(['\n', '│', '|'], " ");
        let words: Vec<&str> = shown.split_whitespace().collect();
        assert!(words.join(" ").contains("carry 55 % of your weights, 60 % are needed"), "{size:?}: {shown}");
    }
}

/// On the map a class under the cursor has another mark than the rest, not only another colour.
#[test]
fn a_class_on_the_map_is_told_by_its_marks() {
    let evidence = evidence();
    let mut app = after(evidence, "#32<Enter>4", (120, 36));
    let (buffer, _) = draw(&mut app, (120, 36), Theme::new(ThemeName::Mono, Depth::None, false));
    let marks = buffer.content().iter().filter(|cell| cell.symbol() == "◆").count();
    assert!((5..=18).contains(&marks), "{marks} marks of 18 unit groups");
}

#[test]
fn a_screen_that_is_too_small_says_what_it_needs() {
    let evidence = evidence();
    for size in [(39, 24), (80, 9), (20, 3), (1, 1)] {
        let mut app = after(evidence, "", size);
        let (buffer, hits) = draw(&mut app, size, coloured());
        assert!(hits.at(0, 0).is_none());
        let text = text(&buffer).replace('\n', " ");
        assert!(size.0 < 20 || text.contains("metier needs 40x10"), "{text}");
    }
}

#[test]
fn every_size_can_be_drawn() {
    let evidence = evidence();
    let widths = [40, 41, 46, 59, 60, 61, 79, 80, 95, 99, 100, 101, 132, 190, 250, 400];
    let heights = [10, 11, 12, 14, 18, 24, 43, 80, 120];
    for (_, keys) in SCREENS {
        let mut app = after(evidence, keys, (80, 24));
        for width in widths {
            for height in heights {
                // A large area in one direction at a time: the corners add time, not cases.
                if width < 200 || height < 50 {
                    draw(&mut app, (width, height), coloured());
                }
            }
        }
        draw(&mut app, (400, 120), coloured());
        for size in (1..=42).flat_map(|width| (1..=12).map(move |height| (width, height))) {
            if size.0 < 4 || size.1 < 4 || (size.0 > 38 && size.1 > 8) {
                draw(&mut app, size, coloured());
            }
        }
    }
}
