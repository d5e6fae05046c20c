//! Random keys, mouse, paste, resizes and cut sequences on the whole dashboard: bytes as a terminal sends them go
//! through the parser, the state and the drawing. `METIER_ATTACK` asks for another number of events than 20,000.
#![cfg(unix)]

use std::time::Duration;

use metier::app::{App, Effect, SavedList, Start};
use metier::content::Settings;
use metier::events::{answer, letter};
use metier::evidence::Evidence;
use metier::ui::{self, Depth, HitMap, Theme, View};
use metier_data::Catalog;
use metier_model::Geo;
use metier_model::date::Day;
use metier_model::lists::List;
use metier_model::saved::Entry;
use metier_term::Cutter;
use metier_words::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::dice::Dice;

/// How many events one start of the program gets.
const SESSION: usize = 250;
/// The most time of the processor that one event with its frame may take, also in a program that is not optimized. Time
/// on the wall would tell how busy the machine is.
const LONGEST: Duration = Duration::from_secs(20);

/// The time that this thread has had the processor.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Sequences that are whole, cut, answers that nobody asked for, and such that no terminal sends.
const SEQUENCES: [&[u8]; 44] = [
    b"\x1b",
    b"\x1b]",
    b"\x1bP",
    b"\x1bX",
    b"\x1b^",
    b"\x1b_",
    b"\x1b[",
    b"\x1bO",
    b"\x1b[A",
    b"\x1b[B",
    b"\x1b[C",
    b"\x1b[D",
    b"\x1b[5~",
    b"\x1b[6~",
    b"\x1b[H",
    b"\x1b[F",
    b"\x1b[Z",
    b"\x1b[3~",
    b"\x1bOP",
    b"\x1b[1;5C",
    b"\x1b[1;3D",
    b"\x1b[<0;1;1",
    b"\x1b[<0;99999;99999M",
    b"\x1b[<64;10;10M",
    b"\x1b[<-1;0;0m",
    b"\x1b[M !!",
    b"\x1b[?",
    b"\x1b[?62;c",
    b"\x1b[I",
    b"\x1b[O",
    b"\x1b[200~cut",
    b"\x1b[201~",
    b"\x1b[200~\xff\xfe\x00\x1b[31m\x1b[201~",
    b"\x1b]11;rgb:ffff/ffff/ffff\x07",
    b"\x1b]52;c;\x1b\\",
    b"\x1bP>|tmux 3.4\x1b\\",
    b"\x1b_Gi=1;OK\x1b\\",
    b"\x1b[27;5;9~",
    b"\x1b[97;5u",
    b"\xc3",
    b"\xff\xfe",
    b"\xf0\x9f\xa6\x80",
    b"\x1b[99999999999999999999999999999999999999999999999999999999999999999999999999",
    b"\x9b\x9d\x90",
];

const WORDS: [&str; 12] = [
    "nurse",
    "électricien",
    "21231",
    "看護師",
    "32129",
    "zzzz",
    "\u{202e}abc",
    "a\u{301}\u{301}\u{301}",
    "ramen",
    "teacher AND",
    "🦀🦀",
    "29-1141.00",
];

/// Keys that end the program leave the rest of a session to a new start; they are not among the usual ones.
const KEYS: &[u8] =
    b"abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789 /#?:.,;<>[]{}()+-=*%$&!'\"\\|^~_`@\
\t\r\r\r\x7f\x0c\x0e\x10\x12\x13\x15\x17\x04\x06\x02\x01\x05\x0b";

/// Bytes of one event.
fn event(dice: &mut Dice) -> Vec<u8> {
    match dice.below(20) {
        0..=9 => vec![dice.of(KEYS)],
        10 | 11 => dice.of(&SEQUENCES).to_vec(),
        // Esc leads out of what was opened.
        12 => b"\x1b".to_vec(),
        13..=15 => {
            let (x, y) = (dice.below(140), dice.below(50));
            let button = dice.of(&[0, 0, 0, 1, 2, 32, 64, 65]);
            format!("\x1b[<{button};{x};{y}{}", dice.of(&['M', 'M', 'm'])).into_bytes()
        }
        16 => {
            let mut text = String::from("\x1b[200~");
            for _ in 0..dice.below(30) {
                text.push_str(dice.of(&WORDS));
                text.push(dice.of(&[' ', '\n', '\t', '\r', ',']));
            }
            text.push_str("\x1b[201~");
            text.into_bytes()
        }
        17 => dice.of(&WORDS).as_bytes().to_vec(),
        18 => vec![dice.of(b"jkhl"); dice.below(30)],
        _ => (0..dice.below(8)).map(|_| dice.next() as u8).collect(),
    }
}

/// A program with settings and a list of its own.
fn open<'a>(evidence: &'a Evidence<'a>, dice: &mut Dice) -> (App<'a>, View) {
    let places: Vec<Geo> = Geo::all().collect();
    let mut start = Start::default();
    start.chosen.settings = Settings::default().speaking(dice.of(&Language::ALL));
    start.chosen.settings.place.geo = dice.of(&places);
    start.chosen.theme = dice.of(&metier::app::ThemeName::ALL);
    let codes = ["32129", "00010", "99999", "no code", "21231", "72200"];
    let mut entries: Vec<Entry> = Vec::new();
    for code in codes.iter().take(dice.below(codes.len() + 1)) {
        let note = dice.of(&WORDS).to_owned();
        let mut entry = Entry { note, ..Entry::new(*code, "2026-01-02") };
        entry.add_tag(dice.of(&WORDS));
        entries.push(entry);
    }
    let mut lists = vec![List { name: String::new(), entries }];
    for name in WORDS.iter().take(dice.below(3)) {
        lists.push(List::new(*name));
    }
    start.list = SavedList { lists: Some(lists), ..SavedList::default() };
    let app = App::open(evidence, Day::parse("2026-11-22").unwrap(), start);
    let depth = dice.of(&[Depth::None, Depth::Sixteen, Depth::Palette]);
    let ascii = dice.below(3) == 0;
    let view = View::new(Theme::new(app.shared.theme, depth, ascii));
    (app, view)
}

/// What the outside would do, as far as it comes back to the state.
fn carry_out(app: &mut App, effect: &Effect, dice: &mut Dice) {
    if *effect != Effect::ReadShortlist {
        return;
    }
    // Another window takes entries off and puts others on.
    let mut lists = app.shared.shortlist.lists().to_vec();
    let at = dice.below(lists.len());
    if at > 0 && dice.below(3) == 0 {
        lists.remove(at);
        return app.take_list(SavedList { lists: Some(lists), ..SavedList::default() });
    }
    let entries = &mut lists[at].entries;
    if dice.below(2) == 0 {
        entries.pop();
    }
    let code = dice.of(&["31102", "51111", "x"]);
    if entries.iter().all(|entry| entry.code != code) {
        entries.insert(0, Entry::new(code, ""));
    }
    app.take_list(SavedList { lists: Some(lists), ..SavedList::default() });
}

fn draw(terminal: &mut Terminal<TestBackend>, app: &mut App, view: &mut View) -> HitMap {
    let mut hits = HitMap::default();
    terminal
        .draw(|frame| {
            let area = frame.area();
            app.resize(area.width, area.height);
            hits = ui::draw(frame, app, view);
        })
        .unwrap();
    app.turned(hits.turned);
    hits
}

#[test]
fn random_events_never_end_the_program_nor_leave_a_dead_key() {
    let events: usize = std::env::var("METIER_ATTACK").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let seed: u64 = std::env::var("METIER_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let (mut done, mut slowest, mut sessions) = (0, (Duration::ZERO, Vec::new()), 0);
    while done < events {
        sessions += 1;
        // Each session has a seed of its own, so that one that fails can be run alone.
        let number = seed.wrapping_mul(1_000_003).wrapping_add(sessions);
        let mut dice = Dice(number);
        let (mut app, mut view) = open(&evidence, &mut dice);
        let mut cutter = Cutter::default();
        let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
        let mut hits = draw(&mut terminal, &mut app, &mut view);
        let mut history: Vec<String> = Vec::new();
        for _ in 0..SESSION {
            done += 1;
            if dice.below(25) == 0 {
                let size = (dice.below(200) as u16, dice.below(60) as u16);
                terminal.backend_mut().resize(size.0.max(1), size.1.max(1));
                history.push(format!("{size:?}"));
            }
            let bytes = event(&mut dice);
            history.push(format!("{:?}", bytes.escape_ascii().to_string()));
            let before = processor_time();
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                cutter.take(&bytes, false);
                if dice.below(3) == 0 {
                    cutter.expire();
                }
                let (mut quit, mut letters, mut effects) = (false, String::new(), Vec::new());
                while let Some(event) = cutter.pop() {
                    // Letters of a burst are typed together, as the loop of the program does.
                    if let Some(letter) = letter(&event).filter(|_| app.is_typing()) {
                        letters.push(letter);
                        continue;
                    }
                    effects.extend(app.letters(&std::mem::take(&mut letters)));
                    effects.extend(answer(&mut app, &event, &hits).unwrap_or_default());
                    for effect in effects.drain(..) {
                        quit |= effect == Effect::Quit;
                        carry_out(&mut app, &effect, &mut dice);
                    }
                }
                app.letters(&letters);
                // Not every event has a frame: a burst has one.
                if dice.below(4) == 0 {
                    view.theme = Theme::new(app.shared.theme, Depth::Palette, false);
                    hits = draw(&mut terminal, &mut app, &mut view);
                }
                quit
            }));
            let last = || history[history.len().saturating_sub(30)..].join(" ");
            let quit = outcome.unwrap_or_else(|_| panic!("session {number} after {}", last()));
            let took = processor_time().saturating_sub(before);
            assert!(took < LONGEST, "session {number}: {took:?} after {}", last());
            if took > slowest.0 {
                slowest = (took, bytes);
            }
            if quit {
                break;
            }
        }
        // Whatever was left half sent: Ctrl-C, pressed once the patience is over, ends the program.
        cutter.expire();
        while cutter.pop().is_some() {}
        cutter.take(b"\x03", false);
        let ends = std::iter::from_fn(|| cutter.pop())
            .any(|event| answer(&mut app, &event, &hits).unwrap_or_default().contains(&Effect::Quit));
        assert!(ends, "session {number}: Ctrl-C is dead after {}", history.join(" "));
    }
    let (took, bytes) = slowest;
    println!("{done} events in {sessions} sessions; slowest {took:?}: {}", bytes.escape_ascii());
}
