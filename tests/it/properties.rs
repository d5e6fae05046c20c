//! Whatever is typed, pasted, clicked and resized: no panic, no cursor out of its list, nothing saved is lost.

#![allow(clippy::large_types_passed_by_value)]

use metier::app::key::{Code, Key, parse_keys};
use metier::app::overlay::{
    ChoiceList, ClaimCheck, DutyForm, FilterForm, Palette, Reader, Search, Suits, Ways, Weighing, WhatIf,
};
use metier::app::tree::Tree;
use metier::app::{App, COMMANDS, Effect, Overlay, Screen, ThemeName};
use metier::content::{Subject, compare};
use metier::evidence::Evidence;
use metier::plan::filter::Criterion;
use metier::ui::{self, Depth, HitMap, Theme, View};
use metier_data::Catalog;
use metier_model::date::Day;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

thread_local! {
    static EVIDENCE: &'static Evidence<'static> = {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
        Box::leak(Box::new(Evidence::new(catalog)))
    };
}

fn start() -> App<'static> {
    App::new(EVIDENCE.with(|evidence| *evidence), Day::parse("2026-11-22").unwrap())
}

/// Something that happens to the program.
#[derive(Clone, Debug)]
enum Happens {
    Keys(String),
    Key(Key),
    Command(usize),
    Paste(String),
    Click(u16, u16),
    Wheel(u16, u16, i32),
    Resize(u16, u16),
}

fn any_key() -> impl Strategy<Value = Key> {
    let code = prop_oneof![
        6 => any::<char>().prop_map(Code::Char),
        10 => proptest::char::range(' ', '~').prop_map(Code::Char),
        6 => prop::sample::select(vec![
            Code::Enter, Code::Esc, Code::Tab, Code::BackTab, Code::Backspace, Code::Delete, Code::Up, Code::Down,
            Code::Left, Code::Right, Code::PageUp, Code::PageDown, Code::Home, Code::End,
        ]),
        1 => (1_u8..=12).prop_map(Code::F),
    ];
    (code, prop::bool::weighted(0.1), prop::bool::weighted(0.05)).prop_map(|(code, ctrl, alt)| Key {
        code,
        ctrl,
        alt,
    })
}

fn any_event() -> impl Strategy<Value = Happens> {
    prop_oneof![
        // Ways that lead somewhere, so that the rest happens everywhere.
        4 => prop::sample::select(vec![
            "/32129<Enter>", "/prosth", "#32<Enter>", "/85100<Enter>", "f", "2", "3", "4", "5", "1", "W", "pl", "v",
            "r", "ron<Enter>", "?", ":", "n", "c", "s", "t", "+", "z", "/00011<Enter>c", "/32120<Enter>c2", "m", ".", "mx", "oO",
            "I", "Iynyn<Enter>", "/32129<Enter>$85", "/64100<Enter>P70000",
            "/32129<Enter>D", "0", "0<End>i", "#321<Enter><Tab><Tab><Enter>", "3t", "3anear, far",
        ]).prop_map(|keys| Happens::Keys(keys.to_owned())),
        6 => any_key().prop_map(Happens::Key),
        6 => (0..COMMANDS.len()).prop_map(Happens::Command),
        1 => "\\PC{0,30}".prop_map(Happens::Paste),
        1 => any::<String>().prop_map(Happens::Paste),
        3 => (0_u16..400, 0_u16..120).prop_map(|(x, y)| Happens::Click(x, y)),
        2 => (0_u16..120, 0_u16..40, -3..=3).prop_map(|(x, y, n)| Happens::Wheel(x, y, n)),
        1 => (1_u16..=400, 1_u16..=120).prop_map(|(width, height)| Happens::Resize(width, height)),
        2 => (36_u16..=130, 8_u16..=40).prop_map(|(width, height)| Happens::Resize(width, height)),
    ]
}

/// The program with a screen, as `run.rs` puts them together.
struct Desk {
    app: App<'static>,
    view: View,
    hits: HitMap,
    terminal: Terminal<TestBackend>,
}

impl Desk {
    fn new(width: u16, height: u16, theme: Theme) -> Self {
        let terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut desk = Self { app: start(), view: View::new(theme), hits: HitMap::default(), terminal };
        desk.draw();
        desk
    }

    fn draw(&mut self) {
        let Self { app, view, hits, terminal } = self;
        terminal
            .draw(|frame| {
                app.resize(frame.area().width, frame.area().height);
                *hits = ui::draw(frame, app, view);
            })
            .unwrap();
    }

    /// Makes what the next key may show, as `run.rs` does while nobody waits.
    fn make_ahead(&mut self) {
        while self.app.make_ahead() {}
        ui::lay_ahead(&self.app, &mut self.view);
    }

    /// Takes a key first on a copy, as `run.rs` does while nobody waits: the frame is the one that the key itself makes.
    fn step(&mut self, key: Key) {
        let size = self.terminal.backend().size().unwrap();
        let paint = |app: &App, view: &mut View| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
            let (hits, cursor) = ui::paint(&mut buffer, app, view);
            (buffer, cursor, hits.turned)
        };
        let (mut app, mut view) = (self.app.clone(), self.view.clone());
        let effects = app.key(key);
        let ahead = paint(&app, &mut view);
        assert_eq!(self.app.key(key), effects, "{key:?}");
        assert_eq!(paint(&self.app, &mut self.view), ahead, "{key:?}");
        self.app.turned(ahead.2);
    }

    fn take(&mut self, happens: &Happens) {
        match happens {
            Happens::Keys(keys) => {
                parse_keys(keys).unwrap().into_iter().for_each(|key| drop(self.app.key(key)));
            }
            Happens::Key(key) => drop(self.app.key(*key)),
            Happens::Command(i) => drop(self.app.apply(COMMANDS[*i].command)),
            Happens::Paste(text) => drop(self.app.paste(text)),
            Happens::Click(x, y) => {
                if let Some(target) = self.hits.at(*x, *y) {
                    self.app.click(target);
                }
            }
            Happens::Wheel(x, y, notches) => drop(self.app.wheel(self.hits.at(*x, *y), *notches)),
            Happens::Resize(width, height) => {
                self.terminal.backend_mut().resize(*width, *height);
            }
        }
    }

    /// What follows from the state is what it would be if it were made anew now.
    fn check_derived(&self) {
        let (app, shared) = (&self.app, &self.app.shared);
        let entry = app.screens.explore.tree.current();
        let group = entry.and_then(|entry| Tree::group_of(app.catalog(), entry));
        assert_eq!(app.subject().map(|subject| subject.group), group, "subject");
        if let Some(subject) = app.subject() {
            let code = app.catalog().code(subject.group);
            let saved = shared.shortlist.entries().iter().find(|entry| entry.code == code);
            let note = saved.map_or_else(String::new, |entry| entry.note.clone());
            let anew =
                Subject::new(shared.evidence, shared.rater(), subject.group, shared.settings, shared.today)
                    .with_role(subject.role)
                    .with_position(subject.position.clone())
                    .with_note(note)
                    .with_work(shared.work());
            assert_eq!(app.items(), anew.page(app.screens.explore.page()), "items");
        }
        let rows = compare::rows(
            shared.evidence,
            shared.rater(),
            &shared.compared,
            shared.baseline,
            shared.settings,
            shared.today,
        );
        let text = |rows: &[compare::ComparisonRow]| {
            let cells = rows.iter().flat_map(|row| &row.cells);
            cells.map(|cell| (cell.text.clone(), cell.difference)).collect::<Vec<_>>()
        };
        assert_eq!(text(app.derived().comparison()), text(&rows), "comparison");
        let entries = shared.shortlist.entries().iter();
        let saved: Vec<_> = entries.filter_map(|entry| app.catalog().group(&entry.code)).collect();
        if let Some(matches) = app.derived().matches() {
            let anew = app.derived().eval().tally(&shared.filter, shared.settings.place.geo, &saved, false);
            assert_eq!(matches, &anew.matches, "what the filter lets through");
        }
    }

    /// What must hold after whatever happened.
    fn check(&mut self) {
        self.check_derived();
        let app = &self.app;
        let within = |cursor: usize, count: usize| cursor < count.max(1);
        assert!(within(app.screens.explore.tree.cursor(), app.screens.explore.tree.rows().len()), "tree");
        assert!(within(app.screens.compare.column(), app.shared.compared.len()), "comparison");
        assert!(within(app.screens.saved.row(), app.shared.shortlist.entries().len()), "shortlist");
        assert!(within(app.shared.baseline, app.shared.compared.len()), "baseline");
        assert!(
            app.panes().contains(&app.screens.explore.pane),
            "pane {:?} on {:?}",
            app.screens.explore.pane,
            app.shared.size
        );
        assert!(app.shared.compared.len() <= 8);
        assert!(app.shared.rater().weights().is_usable());
        for overlay in &app.overlays {
            let (cursor, count) = match overlay {
                Overlay::Search(Search { hits, cursor, .. }) => (*cursor, hits.len()),
                Overlay::Help(help) => (help.cursor, help.count()),
                Overlay::Palette(Palette { found, cursor, .. }) => (*cursor, found.len()),
                Overlay::Choice(ChoiceList { options, cursor, .. }) => (*cursor, options.len()),
                Overlay::Reader(Reader { items, top, .. }) => (*top, items.len()),
                Overlay::Weights(Weighing { cursor, .. }) => (*cursor, 6),
                Overlay::Payback(WhatIf { cursor, assumptions, .. }) => {
                    assert!(assumptions.tuition.is_none_or(|(low, high)| low <= high));
                    (*cursor, metier::app::what_if::Setting::ALL.len())
                }
                Overlay::Filter(FilterForm { cursor, .. }) => (*cursor, Criterion::ALL.len()),
                Overlay::Duties(DutyForm { cursor, .. }) => (*cursor, 30),
                // The cursor is brought in when it is drawn and moved: saving may take an occupation from under it.
                Overlay::Suits(Suits { cursor, .. }) => (*cursor, 517),
                Overlay::Claim(ClaimCheck { items, top, .. }) => (*top, items.len()),
                Overlay::Ways(ways @ Ways { found, cursor, .. }) => {
                    (*cursor, 5 + ways.offered().len() + found.ways.len())
                }
                Overlay::Field(_) => (0, 1),
                Overlay::Columns(form) => (form.cursor, metier::content::saved::ListColumn::ALL.len()),
            };
            assert!(within(cursor, count), "{overlay:?}");
        }
        // The terminal's cursor stands in the text field, where there is one.
        let size = self.terminal.backend().size().unwrap();
        let field =
            matches!(app.overlays.last(), Some(Overlay::Search(_) | Overlay::Palette(_) | Overlay::Field(_)));
        if field && size.width >= 40 && size.height >= 10 {
            let at = self.terminal.backend_mut().get_cursor_position().unwrap();
            assert!(at.x < size.width && at.y < size.height, "the terminal's cursor at {at:?} of {size:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_happens_fails(
        (width, height) in (1_u16..=200, 1_u16..=60),
        (theme, depth, ascii) in (0_usize..4, 0_usize..3, any::<bool>()),
        events in prop::collection::vec(any_event(), 1..40),
    ) {
        let depth = [Depth::None, Depth::Sixteen, Depth::Palette][depth];
        let mut desk = Desk::new(width, height, Theme::new(ThemeName::ALL[theme], depth, ascii));
        for event in &events {
            desk.take(event);
            desk.draw();
            desk.check();
        }
    }
}

/// Keys that go over the tree, pages, roles, places, units, filters and weights, where pages are made ahead.
fn any_step() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<Down>",
        "<Down>",
        "<Down>",
        "<Up>",
        "<Up>",
        "<Right>",
        "<Left>",
        "<Enter>",
        "<Tab>",
        "]",
        "[",
        "v<Down><Enter>",
        "rBC<Enter>",
        "rON<Enter>",
        "u",
        "L",
        "t",
        "+",
        "-",
        "F<Down><Enter><Esc>",
        "W<Right><Esc>",
        "l",
        "z",
        "<PageDown>",
        "/32129<Enter>",
        "/72",
        "<Esc>",
        "c",
        "s",
        "T",
        "o",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is made ahead of the next key is what that key would have made.
    #[test]
    fn pages_made_ahead_are_the_pages(
        (width, height) in (60_u16..=200, 12_u16..=60),
        steps in prop::collection::vec(any_step(), 1..40),
    ) {
        let theme = || Theme::new(ThemeName::Dark, Depth::Palette, false);
        let [mut ahead, mut plain] = [(); 2].map(|()| Desk::new(width, height, theme()));
        for step in steps {
            // Nothing is kept from frame to frame by the one that the other is compared with.
            plain.view.forget();
            let keys = Happens::Keys(step.to_owned());
            for desk in [&mut ahead, &mut plain] {
                desk.take(&keys);
                // How long a page is stands at its foot once all of it is made, so it is made here.
                desk.app.items();
                desk.draw();
            }
            prop_assert_eq!(ahead.terminal.backend().buffer(), plain.terminal.backend().buffer(), "after {}", step);
            ahead.make_ahead();
        }
    }
}

/// Changes of the shortlist, from every screen.
fn any_change() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec!["32129", "32120", "31301", "72200", "21232", "00011"])
            .prop_map(|code| format!("1/{code}<Enter>s")),
        2 => "[a-z é<lt>]{0,12}".prop_map(|note| format!("1/32129<Enter>n{}<Enter>", note.replace(['<', '>'], ""))),
        2 => prop::sample::select(vec!["3gJ", "3GK", "3gd", "3Gd", "3jJ", "3s"]).prop_map(str::to_owned),
    ]
}

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    parse_keys(keys).unwrap().into_iter().flat_map(|key| app.key(key)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Undo leads back through every state to the first, and redo to the last; each change is brought to the disk.
    #[test]
    fn undo_returns_the_shortlist_and_redo_the_change(changes in prop::collection::vec(any_change(), 1..25)) {
        let mut app = start();
        let mut states = vec![app.shared.shortlist.entries().to_vec()];
        for change in &changes {
            let effects = press(&mut app, change);
            let now = app.shared.shortlist.entries().to_vec();
            if states.last() != Some(&now) {
                prop_assert!(effects.contains(&Effect::SaveShortlist), "{change} is not saved");
                states.push(now);
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert_eq!(press(&mut app, "U"), vec![Effect::SaveShortlist]);
            prop_assert_eq!(app.shared.shortlist.entries(), state.as_slice());
        }
        prop_assert_eq!(press(&mut app, "U"), vec![]);
        for state in states.iter().skip(1) {
            prop_assert_eq!(press(&mut app, "<Ctrl-r>"), vec![Effect::SaveShortlist]);
            prop_assert_eq!(app.shared.shortlist.entries(), state.as_slice());
        }
        prop_assert_eq!(press(&mut app, "<Ctrl-r>"), vec![]);
    }

    /// Whatever was done before, a copy of the state goes on as the state itself does.
    #[test]
    fn a_frame_made_ahead_is_the_frame_that_the_key_makes(
        (width, height) in (40_u16..=200, 10_u16..=60),
        events in prop::collection::vec((any_event(), 0_usize..6, 0_usize..4), 1..10),
    ) {
        let steps = [Code::Down, Code::Up, Code::PageDown, Code::PageUp, Code::Right, Code::Left];
        let mut desk = Desk::new(width, height, Theme::new(ThemeName::Dark, Depth::Palette, false));
        for (event, step, times) in &events {
            desk.take(event);
            desk.draw();
            for _ in 0..*times {
                desk.step(Key::plain(steps[*step]));
                desk.make_ahead();
            }
        }
    }

    /// Esc, often enough, always leads back to the tree with nothing over it.
    #[test]
    fn esc_leads_out_of_everything(events in prop::collection::vec(any_event(), 1..30)) {
        let mut desk = Desk::new(100, 30, Theme::new(ThemeName::Dark, Depth::Sixteen, false));
        for event in &events {
            desk.take(event);
        }
        let overlays = desk.app.overlays.len();
        // At most from the sources over the front door to the tree, and there out of zoom, pane and TEER.
        for _ in 0..overlays + 5 {
            desk.app.key(Key::plain(Code::Esc));
        }
        prop_assert!(desk.app.overlays.is_empty());
        prop_assert_eq!(desk.app.screen, Screen::Explore);
        prop_assert_eq!(desk.app.screens.explore.pane, metier::app::Pane::Tree);
        prop_assert!(!desk.app.screens.explore.zoom && desk.app.screens.explore.tree.teer.is_none());
    }
}

/// Each of these keys changes something that another thing follows from.
#[test]
fn what_follows_from_the_state_agrees_with_it_after_each_key() {
    let keys = "/32129<Enter>c/32120<Enter>c]]]v<Down><Enter>LLrbc<Enter>wu2<Right>=xW<Down>LL<Enter>=\
                F23jj30<Enter>RRR1/7<Enter>XXoo<Down>t+ffb1/32129<Enter>F<End><Up><Space><Enter>sU3s2c";
    let mut desk = Desk::new(160, 48, Theme::new(ThemeName::Dark, Depth::Sixteen, false));
    let mut filtered = 0;
    for key in parse_keys(keys).unwrap() {
        desk.take(&Happens::Key(key));
        desk.check_derived();
        filtered += usize::from(desk.app.derived().matches().is_some());
    }
    assert!(filtered > 10, "the filter was on for {filtered} keys");
}
