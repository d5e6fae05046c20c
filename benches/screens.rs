//! From a key to the drawn frame of the screens that ask for the most, in this process: the key, what follows from it
//! and the frame in the terminal's buffer, without the terminal's own time.

// A measurement that cannot be made ends with what it lacked.
#![allow(clippy::expect_used)]

use std::time::Instant;

use metier::app::key::parse_keys;
use metier::app::{App, ThemeName};
use metier::evidence::Evidence;
use metier::ui::{self, Depth, Theme, View};
use metier_data::Catalog;
use metier_model::date::Day;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// The size of the screen.
const SIZE: (u16, u16) = (120, 36);
/// Measurements of each.
const RUNS: usize = 31;
/// More is too slow, ms at the median.
const LIMIT: f64 = 5.0;

/// Eight occupations, each with what is done to it.
const COMPARED: &str = "#32129<Enter>c#32120<Enter>c#32121<Enter>c#32122<Enter>c#32104<Enter>c#31301<Enter>c#21232<Enter>c#72200<Enter>c";
const SAVED: &str = "#32129<Enter>s#32120<Enter>s#32121<Enter>s#32122<Enter>s#32104<Enter>s#31301<Enter>s#21232<Enter>s#72200<Enter>s";
/// All questions of interests answered, and eleven statements on what one cannot do.
const LIMITED: &str =
    "I010210010210010210010210010210d1<Down>1<Down>1<Down>1<Down>1<Down>1<Down>1<Down>1<Down>1<Down>1<Down>1";

/// What is measured: its name, the keys before, the key itself.
const SCREENS: [(&str, &[&str], &str); 17] = [
    ("moves, first", &["#32129<Enter>"], "m"),
    ("moves, next row", &["#32129<Enter>m"], "<Down>"),
    ("moves, better only", &["#32129<Enter>m"], "x"),
    ("moves, next one opened", &["#32129<Enter>m<Space>"], "<Down>"),
    ("comparison of eight, first", &[COMPARED], "2"),
    ("comparison of eight, next row", &[COMPARED, "2"], "<Down>"),
    ("shortlist of eight, first", &[SAVED], "3"),
    ("shortlist of eight, next row", &[SAVED, "3"], "<Down>"),
    ("map, next point", &["#32129<Enter>4"], "<Right>"),
    ("treemap, first", &["#32129<Enter>4"], "t"),
    ("treemap, next tile", &["#32129<Enter>4t"], "<Right>"),
    ("preview of a hit, first letter", &["/"], "n"),
    ("preview of a hit, next hit", &["/nurs"], "<Down>"),
    ("weights, next one", &[SAVED, "W"], "<Down>"),
    ("weights, more of one", &[SAVED, "W"], "<Right>"),
    ("what one cannot do, an answer", &[LIMITED], "2"),
    ("what one cannot do, next line", &[LIMITED], "<Down>"),
];

fn main() {
    // `cargo test --benches` calls with --test and wants no measuring.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let catalog = Catalog::embedded().expect("the embedded data");
    let day = Day::parse("2026-11-22").expect("a day");
    println!("# Key to drawn frame at {} x {}, ms (median, min, max of {RUNS})\n", SIZE.0, SIZE.1);
    for (name, before, key) in SCREENS {
        let before = parse_keys(&before.concat()).expect("keys");
        let key = parse_keys(key).expect("a key").into_iter().next().expect("a key");
        let mut times: Vec<f64> = (0..RUNS).map(|_| once(&catalog, day, &before, key)).collect();
        times.sort_by(f64::total_cmp);
        let at = |n: usize| times.get(n).copied().unwrap_or(f64::NAN);
        let median = at(RUNS / 2);
        let told = if median > LIMIT { "  over the limit of 5" } else { "" };
        println!("{name:<32} {median:>6.2} {:>6.2} {:>6.2}{told}", at(0), at(RUNS - 1));
    }
}

/// One key on a program of its own, which has derived nothing yet.
fn once(catalog: &Catalog, day: Day, before: &[metier::app::key::Key], key: metier::app::key::Key) -> f64 {
    let evidence = Evidence::new(catalog);
    let mut app = App::new(&evidence, day);
    app.resize(SIZE.0, SIZE.1);
    let mut view = View::new(Theme::new(ThemeName::Dark, Depth::Palette, false));
    let mut terminal = Terminal::new(TestBackend::new(SIZE.0, SIZE.1)).expect("a terminal");
    for &key in before {
        app.key(key);
        terminal.draw(|frame| drop(ui::draw(frame, &app, &mut view))).expect("a frame");
    }
    terminal.draw(|frame| drop(ui::draw(frame, &app, &mut view))).expect("a frame");
    let start = Instant::now();
    app.key(key);
    terminal.draw(|frame| drop(ui::draw(frame, &app, &mut view))).expect("a frame");
    start.elapsed().as_secs_f64() * 1_000.0
}
