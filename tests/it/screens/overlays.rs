//! What lies over the screen: columns that line up, marks by shape, every key within reach, nothing torn under it.

use metier::app::COMMANDS;
use metier_words::Text;

use super::*;

/// The program after some keys, drawn after each of them, as scrolling needs it.
fn walked(keys: &str, size: (u16, u16), mut see: impl FnMut(&App, &Buffer)) {
    let mut app = after(evidence(), "", size);
    let mut view = View::new(coloured());
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    for key in parse_keys(keys).unwrap() {
        app.key(key);
        terminal.draw(|frame| drop(ui::draw(frame, &app, &mut view))).unwrap();
        see(&app, terminal.backend().buffer());
    }
}

#[test]
fn every_key_of_the_help_is_reached_on_the_smallest_screen() {
    let mut seen = String::new();
    let keys = format!("?{}", "<Down>".repeat(COMMANDS.len()));
    walked(&keys, (40, 12), |_, buffer| {
        for row in rows(buffer) {
            // Texts go on over lines: words are compared.
            seen.push_str(&row.replace('│', " "));
            seen.push('\n');
        }
    });
    let words: std::collections::BTreeSet<&str> = seen.split_whitespace().collect();
    for spec in COMMANDS {
        let doc = Text::from(spec.doc.clone()).reference();
        let missing: Vec<&str> = doc.split_whitespace().filter(|word| !words.contains(word)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", spec.id);
    }
    assert!(seen.contains("Find") && seen.contains("Decide") && seen.contains("Settings"));
}

#[test]
fn the_columns_of_the_search_line_up() {
    for size in [(80, 24), (120, 36), (200, 60)] {
        let mut app = after(evidence(), "ron<Enter>/nurse", size);
        let (buffer, _) = draw(&mut app, size, coloured());
        let (_, y) = find(&buffer, "code  occupation");
        let head: String = (0..size.0).map(|x| buffer[(x, y)].symbol()).collect();
        let end = head[..head.find("CAD/year").unwrap()].chars().count() as u16 + 7;
        // Thousands, the mark and the hundreds stand in the same cells of every row.
        let mut ends = 0;
        for row in y + 1..size.1 - 2 {
            let cells: String = (end - 5..=end + 1).map(|x| buffer[(x, row)].symbol()).collect();
            let is_figure = cells.bytes().filter(u8::is_ascii_digit).count() >= 4;
            if is_figure {
                let shape: String = cells.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
                assert!(shape == "99,999 ", "{cells:?} in row {row} at {size:?}");
                ends += 1;
            }
        }
        assert!(ends >= 5, "{ends} figures at {size:?}:\n{}", text(&buffer));
    }
}

#[test]
fn from_a_hundred_columns_on_the_search_shows_the_occupation_beside_it() {
    let mut app = after(evidence(), "/prosth", (120, 36));
    let (buffer, _) = draw(&mut app, (120, 36), coloured());
    assert!(text(&buffer).contains("Getting in"), "{}", text(&buffer));
    let (buffer, _) = draw(&mut app, (80, 24), coloured());
    assert!(!text(&buffer).contains("Getting in"));
}

#[test]
fn a_marked_hit_is_told_by_a_shape() {
    for theme in themes() {
        let mut app = after(evidence(), "/prosth<Tab>", (120, 36));
        let (buffer, _) = draw(&mut app, (120, 36), theme);
        let (x, y) = find(&buffer, "32129 Other");
        assert_eq!(buffer[(x - 2, y)].symbol(), theme.glyphs.centre);
        let (x, y) = find(&buffer, "31110 Dentists");
        assert_eq!(buffer[(x - 2, y)].symbol(), " ");
        assert!(text(&buffer).contains("1 marked"));
    }
}

#[test]
fn what_lies_under_a_box_is_dim_and_whole() {
    let theme = coloured();
    let size = (200, 60);
    let mut app = after(evidence(), "/32129<Enter>$", size);
    let (buffer, _) = draw(&mut app, size, theme);
    find(&buffer, "Somebody names a figure");
    // Beside the box stand words of the screen, each of them whole, and none touches it.
    let under = draw(&mut after(evidence(), "/32129<Enter>", size), size, theme).0;
    let (x, first) = find(&buffer, "╭ Somebody names");
    let (right, last) = (
        (x + 1..size.0).find(|&column| buffer[(column, first)].symbol() == "╮").unwrap(),
        (first..size.1).find(|&row| buffer[(x, row)].symbol() == "╰").unwrap(),
    );
    let line = |buffer: &Buffer, row: u16, columns: std::ops::Range<u16>| -> String {
        columns.map(|column| buffer[(column, row)].symbol()).collect()
    };
    let mut seen = 0;
    for row in first..=last {
        let whole = line(&under, row, 0..size.0);
        let whole: Vec<&str> = whole.split([' ', '│']).collect();
        for beside in [line(&buffer, row, 1..x), line(&buffer, row, right + 1..size.0 - 1)] {
            for word in beside.split([' ', '│']).filter(|word| word.chars().any(char::is_alphanumeric)) {
                assert!(whole.contains(&word), "{word} in {beside}");
                seen += 1;
            }
        }
        assert_eq!(buffer[(x - 1, row)].symbol(), " ");
        assert_eq!(buffer[(right + 1, row)].symbol(), " ");
    }
    assert!(seen > 20, "{seen}");
    // The top line and the lines above and below are dim.
    for row in [0, 1, size.1 - 2] {
        for column in 0..size.0 {
            let cell = &buffer[(column, row)];
            assert!(cell.symbol() == " " || looks(cell, theme.style(Role::Dim)), "{column} {row} {cell:?}");
        }
    }
}
