//! What a machine can see of every screen in every mode: whole outlines, one bar under the cursor, no half character, no
//! ink that cannot be read, nothing cut without a mark.

use metier_words::Language;
use ratatui::style::Modifier;

use super::languages::{everything, speaking};
use super::*;

/// Sizes from the smallest on.
const LOW: [(u16, u16); 3] = [(40, 12), (80, 24), (120, 36)];

/// A frame without what was just said, which may take the last lines.
fn quiet(language: Language, keys: &str, size: (u16, u16), theme: Theme) -> (bool, Buffer) {
    let (mut app, _) = speaking(language, keys, size);
    app.shared.status = None;
    let covered = !app.overlays.is_empty();
    (covered, draw(&mut app, size, theme).0)
}

fn symbol(buffer: &Buffer, x: u16, y: u16) -> &str {
    buffer[(x, y)].symbol()
}

#[test]
fn no_ink_is_bright_black_or_the_colour_of_its_ground_or_bold_and_dim_at_once() {
    for keys in everything() {
        for size in [(80, 24), (120, 36)] {
            let (mut app, _) = speaking(Language::En, keys, size);
            for theme in themes() {
                let (buffer, _) = draw(&mut app, size, theme);
                for cell in buffer.content() {
                    let shown = || format!("{keys} at {size:?} in {theme:?}: {cell:?}");
                    assert!(cell.fg != Color::DarkGray && cell.bg != Color::DarkGray, "{}", shown());
                    assert!(cell.fg == Color::Reset || cell.fg != cell.bg, "{}", shown());
                    let both = Modifier::BOLD | Modifier::DIM;
                    assert!(cell.symbol() == " " || !cell.modifier.contains(both), "{}", shown());
                }
            }
        }
    }
}

/// Letters that matched keep the colour of the bar that they stand in.
#[test]
fn the_row_under_the_cursor_is_one_bar() {
    for keys in everything() {
        for size in LOW {
            for theme in [coloured(), Theme::new(ThemeName::Light, Depth::Sixteen, false)] {
                let (covered, buffer) = quiet(Language::En, keys, size, theme);
                for y in 1..size.1 {
                    let bar: Vec<u16> = (0..size.0)
                        .filter(|&x| buffer[(x, y)].modifier.contains(Modifier::REVERSED))
                        .collect();
                    let Some((&first, &last)) = bar.first().zip(bar.last()) else { continue };
                    // A screen has the bar of its tree and the tab of its page.
                    let whole = !covered || usize::from(last - first) + 1 == bar.len();
                    let ink = buffer[(first, y)].fg;
                    let one = bar.iter().all(|&x| buffer[(x, y)].fg == ink);
                    assert!(whole && one, "{keys} at {size:?}, row {y}:\n{}", text(&buffer));
                }
            }
        }
    }
}

/// A list that has a box to itself has a bar from one side of it to the other.
#[test]
fn the_bar_of_a_list_reaches_both_sides_of_its_box() {
    for name in ["weights", "filter", "columns", "duties", "region", "palette", "suits", "ways"] {
        let keys = SCREENS.iter().find(|(screen, _)| *screen == name).unwrap().1;
        for size in LOW {
            let (_, buffer) = quiet(Language::En, keys, size, coloured());
            let mut bars = 0;
            for y in 1..size.1 - 1 {
                let on = |x: &u16| buffer[(*x, y)].modifier.contains(Modifier::REVERSED);
                let Some(first) = (0..size.0).find(on) else { continue };
                let last = (0..size.0).rfind(on).unwrap();
                let sides = [symbol(&buffer, first - 1, y), symbol(&buffer, last + 1, y)];
                assert_eq!(sides, ["│", "│"], "{name} at {size:?}, row {y}:\n{}", text(&buffer));
                bars += 1;
            }
            assert!(bars > 0, "{name} at {size:?}");
        }
    }
}

#[test]
fn no_character_of_two_cells_is_cut_in_half() {
    for keys in everything() {
        for size in LOW {
            let (_, buffer) = quiet(Language::Ja, keys, size, coloured());
            for y in 0..size.1 {
                for x in 0..size.0 {
                    if ui::text::width(symbol(&buffer, x, y)) == 2 {
                        let rest = if x + 1 < size.0 { symbol(&buffer, x + 1, y) } else { "nothing" };
                        assert!(rest.trim().is_empty(), "{keys} at {size:?}, row {y}:\n{}", text(&buffer));
                    }
                }
            }
        }
    }
}

/// From each upper corner a line runs down to a lower one, and no text stands in it.
#[test]
fn outlines_are_whole() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for keys in everything() {
            for size in [(40, 12), (80, 24)] {
                let (_, buffer) = quiet(language, keys, size, coloured());
                for (x, y) in (0..size.0).flat_map(|x| (0..size.1).map(move |y| (x, y))) {
                    let (runs, ends) = match symbol(&buffer, x, y) {
                        "╭" => (["│", "├"], "╰"),
                        "╮" => (["│", "┤"], "╯"),
                        _ => continue,
                    };
                    let mut down = y + 1;
                    while down < size.1 && runs.contains(&symbol(&buffer, x, down)) {
                        down += 1;
                    }
                    let closed = down < size.1 && symbol(&buffer, x, down) == ends;
                    assert!(closed, "{keys} in {language:?} at {size:?}, column {x}:\n{}", text(&buffer));
                }
            }
        }
    }
}

/// Under a box that is not as high as the screen the screen goes on.
#[test]
fn no_box_stands_over_a_black_slab() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for keys in everything() {
            for size in LOW {
                let (covered, buffer) = quiet(language, keys, size, coloured());
                let last = &rows(&buffer)[usize::from(size.1) - 2];
                assert!(
                    !covered || !last.trim().is_empty(),
                    "{keys} in {language:?} at {size:?}:\n{}",
                    text(&buffer)
                );
            }
        }
    }
    // What is asked for in a line leaves what it is about in sight.
    for (keys, about) in
        [("#32129<Enter>n", "Jobs"), ("#32129<Enter>s3a", "no note"), ("#32129<Enter>$", "Pay")]
    {
        let (_, buffer) = quiet(Language::En, keys, (80, 24), coloured());
        find(&buffer, about);
    }
}

#[test]
fn a_line_that_is_longer_than_its_field_says_so() {
    let offer = SCREENS.iter().find(|(screen, _)| *screen == "offer").unwrap().1;
    let (_, buffer) = quiet(Language::En, offer, (80, 24), coloured());
    find(&buffer, "> …");
    let (_, buffer) = quiet(Language::En, offer, (120, 36), coloured());
    find(&buffer, "> make and fit");
    // A page of hints that is cut says so, too.
    let (_, buffer) = quiet(Language::En, "/", (40, 12), coloured());
    let cut = rows(&buffer).iter().any(|row| row.trim_matches(['│', ' ']) == "…");
    assert!(cut, "{}", text(&buffer));
}

#[test]
fn what_each_criterion_does_ends_at_one_column() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for keys in ["F", "rbc<Enter>F23<Down>sr<Down>30"] {
            for size in [(40, 12), (80, 24), (120, 36), (200, 60)] {
                let (_, buffer) = quiet(language, keys, size, coloured());
                let mut ends = std::collections::BTreeSet::new();
                for row in super::languages::lines(&buffer) {
                    if let Some((_, row)) = row.split_once("] ") {
                        let inside = row.rsplit_once("│").map_or(row, |(inside, _)| inside);
                        let inside = inside.split('│').next().unwrap_or_default();
                        // A row that has nothing to say of its criterion ends with its value.
                        if inside.trim_end().ends_with(|c: char| c.is_ascii_digit() || c == '件') {
                            ends.insert(ui::text::width(inside.trim_end()));
                        }
                    }
                }
                assert_eq!(ends.len(), 1, "{language:?} {keys} at {size:?}: {ends:?}\n{}", text(&buffer));
            }
        }
    }
}

/// The form of duties names the key that ticks, and a part that goes on below does not begin with its dot.
#[test]
fn the_form_of_duties_says_how_to_tick() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in LOW {
            let (_, buffer) = quiet(language, "#31301<Enter>D<Space>jjjj", size, coloured());
            let shown = rows(&buffer);
            let key = match language {
                Language::Fr => "Espace ",
                Language::Ja => "ス",
                _ => "Space ",
            };
            assert!(shown.last().unwrap().contains(key), "{language:?} at {size:?}: {shown:?}");
            assert!(
                shown.iter().all(|row| !row.trim_start_matches(['│', ' ']).starts_with("· ")),
                "{shown:?}"
            );
        }
    }
}

/// A command is found in the help by the one name that it has in every language.
#[test]
fn the_help_knows_the_names_of_the_configuration() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        let (app, _) = speaking(language, "?next-region", (80, 24));
        let Some(metier::app::Overlay::Help(help)) = app.overlays.last() else { panic!() };
        assert_eq!(help.command(), Some(metier::app::Command::NextRegion), "{language:?}");
    }
}

/// Where nothing was found, the last line names the one key that does something.
#[test]
fn nothing_found_has_no_keys() {
    for (none, some) in
        [("/zzzzqq", "/prosth"), ("#9x", "#32"), (":zzzz", ":save"), ("rzzzz", "r"), ("?zzzz", "?")]
    {
        for size in LOW {
            let last = |keys| rows(&quiet(Language::En, keys, size, coloured()).1).pop().unwrap();
            assert_eq!(last(none), "Esc close", "{none} at {size:?}");
            assert!(last(some).starts_with("Enter "), "{some} at {size:?}");
        }
    }
}
