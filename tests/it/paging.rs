//! Reading: a page or a list that is turned to its end skips no line, at any size.

use std::collections::BTreeSet;

use metier::app::key::parse_keys;
use metier::app::{App, Pane, ThemeName};
use metier::content::Page;
use metier::evidence::Evidence;
use metier::ui::{self, Depth, Theme, View};
use metier_data::Catalog;
use metier_model::date::Day;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// A program with a screen, drawn after each key as the loop does.
struct Desk {
    app: App<'static>,
    view: View,
    terminal: Terminal<TestBackend>,
}

impl Desk {
    fn new(evidence: &'static Evidence<'static>, (width, height): (u16, u16), keys: &str) -> Self {
        let mut desk = Self {
            app: App::new(evidence, Day::parse("2026-11-22").unwrap()),
            view: View::new(Theme::new(ThemeName::Mono, Depth::None, false)),
            terminal: Terminal::new(TestBackend::new(width, height)).unwrap(),
        };
        desk.press(keys);
        desk
    }

    fn press(&mut self, keys: &str) {
        for key in parse_keys(keys).unwrap() {
            self.app.key(key);
            self.draw();
        }
        self.draw();
    }

    fn draw(&mut self) {
        let Self { app, view, terminal } = self;
        let mut turned = None;
        terminal
            .draw(|frame| {
                app.resize(frame.area().width, frame.area().height);
                turned = ui::draw(frame, app, view).turned;
            })
            .unwrap();
        app.turned(turned);
    }

    /// The codes of the classes and unit groups that stand in a list over the whole width.
    fn codes(&self) -> BTreeSet<String> {
        let buffer = self.terminal.backend().buffer();
        let line = |y| (1..buffer.area.width - 1).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        let first =
            |line: String| line.split_whitespace().find(|word| !"▾▸".contains(*word)).map(str::to_owned);
        let is_code = |word: &String| word.chars().all(|ch| ch.is_ascii_digit());
        (2..buffer.area.height - 1).filter_map(|y| first(line(y))).filter(is_code).collect()
    }

    /// The rows of the page under the tabs and the source of what is under the cursor, without the first column, which
    /// has the cursor or the mark of a source, and without what stands in the frame.
    fn lines(&self) -> BTreeSet<String> {
        let buffer = self.terminal.backend().buffer();
        let area = buffer.area;
        (4..area.height - 2)
            .map(|y| (2..area.width - 1).map(|x| buffer[(x, y)].symbol()).collect::<String>())
            .map(|line| line.trim().to_owned())
            .filter(|line| line.chars().any(char::is_alphanumeric))
            .collect()
    }
}

#[test]
fn a_page_turned_to_its_end_skips_no_line() {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    for size in [(40, 12), (80, 24), (120, 36), (200, 60)] {
        for page in Page::ALL {
            let start = || {
                // The page alone on the screen.
                let mut desk = Desk::new(evidence, size, "#32129<Enter>");
                desk.app.screens.explore.pane = Pane::Detail;
                desk.app.set_page(page);
                desk.app.screens.explore.zoom = true;
                desk.draw();
                desk
            };
            let mut stepped = start();
            let mut all = stepped.lines();
            for _ in 0..stepped.app.items().len() {
                stepped.press("<Down>");
                all.extend(stepped.lines());
            }
            // Items that are higher than the screen are seen whole only by turning, so their lines are no measure.
            for (keys, back) in [("<PageDown>", "<PageUp>"), ("<Ctrl-d>", "<Ctrl-u>")] {
                let mut turned = start();
                let mut seen = turned.lines();
                for _ in 0..400 {
                    let before = turned.lines();
                    turned.press(keys);
                    seen.extend(turned.lines());
                    if turned.lines() == before {
                        break;
                    }
                }
                let missed: Vec<&String> = all.difference(&seen).collect();
                assert!(missed.is_empty(), "{size:?} {page:?} {keys}: {missed:#?}");
                for _ in 0..400 {
                    if turned.app.screens.explore.item == 0 {
                        break;
                    }
                    turned.press(back);
                }
                assert_eq!(
                    turned.app.screens.explore.item, 0,
                    "{size:?} {page:?}: {back} leads back to the top"
                );
            }
        }
    }
}

/// A page of a list is what the screen shows of it: it skips no row, and most of what it leads to was not seen before.
#[test]
fn a_list_turned_to_its_end_skips_no_row() {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    for size in [(80, 24), (120, 36)] {
        // The tree alone on the screen, all of it open.
        let mut desk = Desk::new(evidence, size, "");
        desk.app.screens.explore.zoom = true;
        for class in (0..10).rev() {
            desk.app.screens.explore.tree.set_cursor(class);
            desk.app.screens.explore.tree.expand_all(catalog);
        }
        desk.app.screens.explore.tree.set_cursor(0);
        desk.draw();
        let rows = desk.app.screens.explore.tree.rows().len();
        let mut seen = desk.codes();
        while desk.app.screens.explore.tree.cursor() + 1 < rows {
            let (before, shown) = (desk.app.screens.explore.tree.cursor(), desk.codes().len());
            desk.press("<PageDown>");
            seen.extend(desk.codes());
            let after = desk.app.screens.explore.tree.cursor();
            let by = after - before;
            assert!(
                by <= shown && (by * 4 >= shown * 3 || after + 1 == rows),
                "{size:?}: {by} of {shown} rows"
            );
        }
        assert_eq!(seen.len(), rows, "{size:?}");
    }
}
