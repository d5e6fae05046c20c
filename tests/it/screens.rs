//! What the screens show, at four sizes, in colour and without, in Unicode and in ASCII.
//!
//! The pictures are in `tests/snapshots/`, one file a screen. Where data or drawing changes on purpose:
//! `INSTA_UPDATE=always cargo test --test it screens::`, and read the difference before committing it.

#![allow(clippy::large_types_passed_by_value)]

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

mod asked;
mod first_steps;
mod flows;
mod languages;
mod modes;
mod mouse;
mod newcomer;
mod overlays;
mod own_words;
mod scenes;
mod seen;
mod sizes;
mod svg;
mod titles;
mod walked;
mod walks;
mod whole;

const SIZES: [(u16, u16); 4] = [(40, 12), (80, 24), (120, 36), (200, 60)];

/// Every screen and overlay, with the keys that lead to it.
const SCREENS: [(&str, &str); 37] = [
    ("start", ""),
    ("front", "0"),
    ("below", "#321<Enter>"),
    ("occupation", "/32129<Enter>ron<Enter>"),
    ("search", "/prosth"),
    ("marked", "ron<Enter>/nurse<Tab><Tab>"),
    (
        "offer",
        "/make and fit artificial limbs and braces, take measurements of patients and repair their devices",
    ),
    ("compare", "/32129<Enter>c/32120<Enter>c/32121<Enter>crbc<Enter>2"),
    (
        "shortlist",
        "/32129<Enter>nask about shifts<Enter>/32120<Enter>nthree more years of school<Enter>3jtanear home<Enter>",
    ),
    (
        "lists",
        "/32129<Enter>s/31301<Enter>s/65200<Enter>nask Sam<Enter>3NPlan B<Enter>/21231<Enter>s/72200<Enter>s/32120<Enter>s3g<Right>",
    ),
    ("columns", "/32129<Enter>s3V<Down><Enter>"),
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
    ("matches", "rbc<Enter>F23<Down>sr<Down>30<Enter>o"),
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
        while app.is_working() {
            app.work();
        }
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
    settings.set_snapshot_path("../snapshots");
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
    picture_of_the_front_door "front"
    picture_of_what_stands_below_a_class "below"
    picture_of_an_occupation "occupation"
    picture_of_a_search "search"
    picture_of_marked_hits "marked"
    picture_of_an_offer "offer"
    picture_of_a_comparison "compare"
    picture_of_the_shortlist "shortlist"
    lists_screen "lists"
    columns_overlay "columns"
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
        assert!(!hit.same, "the second hit shows the title that matched below the official one");
        let matched = hit.matched.reference();
        let (x, y) = find(&buffer, &format!("{} {}", hit.code, &hit.title[..8]));
        let y = y + 1;
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
        assert_looks(&buffer, "Pay not in the table for Prince Edward Island", theme, Role::Warn);
        let (x, y) = find(&buffer, "Pay not in the table for Prince Edward Island");
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
