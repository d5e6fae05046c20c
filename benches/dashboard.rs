//! Start, keys, memory and idleness of the dashboard in a pseudo-terminal, each beside a bare ratatui
//! program measured in the same run; and the evidence for all unit groups.
//!
//! The bare program is this executable run again with `METIER_BARE` set: it takes the terminal, draws
//! one list of the same titles and answers keys, and nothing else. Where fzf, less and csvlens are installed, their start
//! on the same titles is measured too; search stands beside nucleo, import beside the csv crate.

// A measurement that cannot be made ends with what it lacked.
#![allow(clippy::expect_used)]

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use metier::content::{Page, Settings, Subject};
use metier::evidence::Evidence;
use metier::evidence::rating::{Rater, Weights};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId, Lang};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use ratatui::crossterm::event::{Event, KeyCode, read};
use ratatui::widgets::{List, ListState};

#[path = "dashboard/rest.rs"]
mod rest;

/// What makes this executable the bare program.
const BARE: &[(&str, &str)] = &[("METIER_BARE", "1")];
/// What ends both programs on every screen: Ctrl-C. A letter would be typed into the field of the front door, and the
/// seconds until the program is killed would let the next one start cold.
const QUIT: &[u8] = b"\x03";
/// What is printed of the times of a measurement.
const COLUMNS: &str = "median, lower quartile, min, max";
/// Quiet time after which a screen counts as drawn.
const QUIET: Duration = Duration::from_millis(60);

fn main() {
    if env::var_os("METIER_BARE").is_some() {
        return bare();
    }
    // `cargo test --benches` calls with --test and wants no measuring.
    if env::args().any(|argument| argument == "--test") {
        return;
    }
    let metier = built();
    println!("# Start: exec to the last byte of the first frame, ms ({COLUMNS})\n");
    let mut table = Table::default();
    let scratch = tempfile::tempdir().expect("a folder for the user's files");
    let config = scratch.path().to_owned();
    for (columns, rows) in [(80, 24), (200, 60)] {
        let [ours, bare] = in_turns(
            101,
            [&mut || start(&metier, &[], &config, columns, rows), &mut || {
                start(&this(), BARE, &config, columns, rows)
            }],
        );
        report(&format!("metier {columns}x{rows}"), &ours);
        report(&format!("bare ratatui {columns}x{rows}"), &bare);
        compare(&ours, &bare, 1.5);
        table.row(&format!("first frame, {columns}x{rows}, ms"), &ours, &bare, "bare ratatui");
    }
    let titles = rest::titles(scratch.path());
    rest::viewers(&mut table, &titles, &config, || start(&metier, &[], &config, 80, 24));
    println!("# Keys: from the key to the last byte of its answer, ms ({COLUMNS} of 300)\n");
    // Going up and down, every key changes the page.
    let ways = [
        Way { name: "tree", at: Some("3"), prepare: b"+", turn: 30 },
        Way { name: "front door", at: None, prepare: b"", turn: 15 },
        // Where a key finds nothing more below, nothing changes but what every frame costs.
        Way { name: "end of the tree", at: Some("9"), prepare: b"G", turn: 1_000 },
    ];
    for way in ways {
        for (columns, rows, limit) in [(80, 24, 0.5), (200, 60, 1.2)] {
            // What one session keeps would be where the next one begins.
            let fresh = tempfile::tempdir().expect("a folder for the user's files");
            let mut ours = ready(&metier, way.at, way.prepare, fresh.path(), columns, rows);
            let mut bare = Pty::spawn(command(&this(), BARE, fresh.path()), columns, rows);
            bare.settle(Duration::from_secs(5)).expect("a first frame");
            let (mut own, mut other) = (0, 0);
            let [of_ours, of_bare] = in_turns(
                300,
                [&mut || step(&mut ours, &mut own, way.turn), &mut || step(&mut bare, &mut other, way.turn)],
            );
            ours.end(QUIT);
            bare.end(QUIT);
            report(&format!("metier {} {columns}x{rows}", way.name), &of_ours);
            report(&format!("bare list {columns}x{rows}"), &of_bare);
            print!("limit {limit} ms at the median; ");
            compare(&of_ours, &of_bare, 1.3);
            let what = format!("key to frame, {}, {columns}x{rows}, ms", way.name);
            table.row(&what, &of_ours, &of_bare, "list of bare ratatui");
        }
    }
    println!("# Memory and idleness\n");
    let ours = memory("metier", &metier, &[], &config);
    let bare = memory("bare ratatui", &this(), BARE, &config);
    if let [Some(ours), Some(bare)] = [ours, bare] {
        table.row("peak memory at the first frame, MB", &[ours], &[bare], "bare ratatui");
    }
    let size = |path: &PathBuf| fs::metadata(path).map_or(f64::NAN, |about| about.len() as f64 / 1e6);
    table.row("size of the program, MB", &[size(&metier)], &[], "");
    let [all, one] = evidence();
    table.row("evidence of all 516 unit groups, ms", &all, &[], "");
    table.row("one unit group with its first page, ms", &one, &[], "");
    rest::search(&mut table, &metier, &titles);
    rest::moves(&mut table);
    rest::import(&mut table, &metier, scratch.path());
    table.print();
}

/// Where moving is measured.
struct Way {
    name: &'static str,
    /// The class that the program is opened at, or the front door.
    at: Option<&'static str>,
    /// Keys before the measuring.
    prepare: &'static [u8],
    /// Steps down before as many up.
    turn: usize,
}

/// The table of the README: what is measured, the median, that of the reference in the same run.
#[derive(Default)]
struct Table(String);

impl Table {
    fn row(&mut self, what: &str, ours: &[f64], reference: &[f64], name: &str) {
        let own = quantile(ours, 0.5);
        let (beside, ratio) = match reference {
            [] => ("-".to_owned(), "-".to_owned()),
            times => {
                let other = quantile(times, 0.5);
                (format!("{name}: {other:.2}"), format!("{:.2}", own / other))
            }
        };
        let _ = writeln!(self.0, "| {what} | {own:.2} | {beside} | {ratio} |");
    }

    fn print(&self) {
        let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let name = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
        let name = name.map_or("an unnamed processor", |(_, name)| name.trim());
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or_default();
        println!("\n# For the README\n");
        println!("{}, {name}, {threads} threads, load {load} at the end\n", Day::today());
        println!("| what | metier | reference | ratio |\n|---|---|---|---|\n{}", self.0);
    }
}

/// A list of the unit groups' titles, drawn by ratatui alone.
fn bare() {
    let catalog = Catalog::embedded().expect("the embedded data");
    let titles: Vec<&str> = GroupId::all().map(|group| catalog.title(group, Lang::En)).collect();
    let mut state = ListState::default().with_selected(Some(0));
    let mut terminal = ratatui::init();
    loop {
        let list = List::new(titles.iter().copied()).highlight_symbol("> ");
        terminal
            .draw(|frame| frame.render_stateful_widget(&list, frame.area(), &mut state))
            .expect("a frame");
        match read() {
            Ok(Event::Key(key)) if key.code == KeyCode::Char('c') => break,
            Ok(Event::Key(key)) if key.code == KeyCode::Down => state.select_next(),
            Ok(Event::Key(key)) if key.code == KeyCode::Up => state.select_previous(),
            Ok(_) => {}
            Err(_) => break,
        }
    }
    ratatui::restore();
}

fn this() -> PathBuf {
    env::current_exe().expect("the path of this executable")
}

fn built() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_metier"))
}

fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// The value below which a share of the times lies.
fn quantile(times: &[f64], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * share) as usize]
}

fn report(name: &str, times: &[f64]) {
    let [median, lower, low, high] = [0.5, 0.25, 0.0, 1.0].map(|share| quantile(times, share));
    println!("{name:<32}{median:>8.2}{lower:>8.2}{low:>8.2}{high:>8.2}");
}

/// Ratios at the median and at the lower quartile: on a machine that others use as well, the upper half of the
/// times is theirs.
fn compare(ours: &[f64], reference: &[f64], at_most: f64) {
    let [median, lower] = [0.5, 0.25].map(|share| quantile(ours, share) / quantile(reference, share));
    println!("ratio {median:.2}, of the quartiles {lower:.2} (at most {at_most})\n");
}

fn repeated(times: usize, mut run: impl FnMut() -> f64) -> Vec<f64> {
    run();
    (0..times).map(|_| run()).collect()
}

/// Both in turns, so that what else the machine does meets both; and each as often first as second, because what one
/// leaves behind (a process that ends, its pages, a warm cache) meets the other.
fn in_turns(times: usize, [first, second]: [&mut dyn FnMut() -> f64; 2]) -> [Vec<f64>; 2] {
    let mut taken = [const { Vec::new() }; 2];
    for round in 0..=times {
        let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
        for at in order {
            let time = if at == 0 { first() } else { second() };
            // The first round warms up.
            if round > 0 {
                taken[at].push(time);
            }
        }
    }
    taken
}

/// A program in a pseudo-terminal; its output arrives with the moment of its reading.
struct Pty {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Instant>,
    started: Instant,
    _master: Box<dyn MasterPty + Send>,
}

impl Pty {
    fn spawn(mut command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        command.env("TERM", "xterm-256color");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 65_536];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(Instant::now()).is_err() {
                    break;
                }
            }
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program starts");
        Self { child, writer, output, started, _master: pair.master }
    }

    /// Waits until the program is quiet; when the last byte came.
    fn settle(&self, first: Duration) -> Option<Instant> {
        let mut last = self.output.recv_timeout(first).ok()?;
        while let Ok(at) = self.output.recv_timeout(QUIET) {
            last = at;
        }
        Some(last)
    }

    /// From the key to the last byte of its answer, in ms.
    fn key(&mut self, keys: &[u8]) -> Option<f64> {
        // What came after the quiet time belongs to an earlier key.
        while self.output.try_recv().is_ok() {}
        let sent = Instant::now();
        self.writer.write_all(keys).ok()?;
        self.writer.flush().ok()?;
        let last = self.settle(Duration::from_secs(5))?;
        Some((last - sent).as_secs_f64() * 1e3)
    }

    fn end(mut self, quit: &[u8]) {
        let _ = self.writer.write_all(quit);
        let _ = self.writer.flush();
        let until = Instant::now() + Duration::from_secs(2);
        while Instant::now() < until {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(Duration::from_millis(2));
        }
        let _ = self.child.kill();
    }
}

fn command(program: &PathBuf, environment: &[(&str, &str)], config: &std::path::Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env("METIER_CONFIG_DIR", config);
    command.env("METIER_STATE_DIR", config);
    for (name, value) in environment {
        command.env(name, value);
    }
    command
}

fn start(
    program: &PathBuf,
    environment: &[(&str, &str)],
    config: &std::path::Path,
    columns: u16,
    rows: u16,
) -> f64 {
    let pty = Pty::spawn(command(program, environment, config), columns, rows);
    let last = pty.settle(Duration::from_secs(5)).expect("a first frame");
    let time = (last - pty.started).as_secs_f64() * 1e3;
    pty.end(QUIT);
    time
}

/// The time of one step, as many down as up again.
fn step(pty: &mut Pty, steps: &mut usize, turn: usize) -> f64 {
    *steps += 1;
    let up = *steps % (2 * turn) > turn;
    pty.key(if up { b"\x1b[A" } else { b"\x1b[B" }).expect("an answer")
}

/// The program where moving is measured: at a class of the tree, or at the front door; after some keys.
fn ready(
    program: &PathBuf,
    at: Option<&str>,
    keys: &[u8],
    config: &std::path::Path,
    columns: u16,
    rows: u16,
) -> Pty {
    let mut command = command(program, &[], config);
    command.args(at);
    let mut pty = Pty::spawn(command, columns, rows);
    pty.settle(Duration::from_secs(5)).expect("a first frame");
    for key in keys {
        pty.key(&[*key]);
    }
    pty
}

/// Peak memory at the first frame and after a session, and wake-ups over a second of idleness, from the system's own
/// counters.
fn memory(
    name: &str,
    program: &PathBuf,
    environment: &[(&str, &str)],
    config: &std::path::Path,
) -> Option<f64> {
    let mut pty = Pty::spawn(command(program, environment, config), 80, 24);
    pty.settle(Duration::from_secs(5)).expect("a first frame");
    let id = pty.child.process_id()?;
    let status = |file: &str, key: &str| -> Option<u64> {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(key))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    let megabytes = |key: &str| {
        status(&format!("/proc/{id}/status"), key).map_or(f64::NAN, |kilobytes| kilobytes as f64 / 1024.0)
    };
    let switches = || -> Option<u64> {
        let tasks = fs::read_dir(format!("/proc/{id}/task")).ok()?;
        tasks
            .filter_map(Result::ok)
            .map(|task| status(&task.path().join("status").to_string_lossy(), "voluntary_ctxt_switches"))
            .sum()
    };
    if megabytes("VmHWM").is_nan() {
        println!("{name}: this system has no /proc, memory is not measured");
        pty.end(QUIT);
        return None;
    }
    let told = |when: &str| {
        let (peak, own) = (megabytes("VmHWM"), megabytes("RssAnon"));
        println!("{name:<14}{when:<30}peak {peak:.1} MB, of it private {own:.1} MB");
    };
    told("at the first frame");
    let first = megabytes("VmHWM");
    if environment.is_empty() {
        for key in [&b"/"[..], b"s", b"o", b"f", b"w", b"a", b"r", b"e", b"\r", b"]", b"]", b"]", b"4", b"1"]
        {
            pty.key(key);
        }
        told("after search, pages and map");
    }
    let before = switches();
    thread::sleep(Duration::from_secs(1));
    let woken = before.zip(switches()).map_or(0, |(before, after)| after - before);
    println!("{name:<14}woken {woken} times in an idle second");
    pty.end(QUIT);
    Some(first)
}

/// All evidence and pages of all unit groups, and of one.
fn evidence() -> [Vec<f64>; 2] {
    println!("\n# Evidence, ms ({COLUMNS} of 11)\n");
    let evidence_of = |evidence: &Evidence, group: GroupId| {
        let catalog = evidence.catalog;
        std::hint::black_box(evidence.ai(group));
        let facts = catalog.facts(group);
        std::hint::black_box(metier::evidence::pay::pay_of(catalog, &facts, Geo::Canada.into()));
        std::hint::black_box(metier::evidence::outlook::outlook(&facts, Geo::Canada));
        std::hint::black_box(metier::evidence::immigration::answers(catalog, group, &facts, Geo::Canada));
    };
    let timed = |run: &dyn Fn()| {
        let begun = Instant::now();
        run();
        begun.elapsed().as_secs_f64() * 1e3
    };
    let all = repeated(11, || {
        let catalog = Catalog::embedded().expect("the embedded data");
        let evidence = Evidence::new(&catalog);
        timed(&|| GroupId::all().for_each(|group| evidence_of(&evidence, group)))
    });
    report("all 516 unit groups", &all);
    let catalog = Catalog::embedded().expect("the embedded data");
    let evidence = Evidence::new(&catalog);
    let rater = std::rc::Rc::new(Rater::new(Weights::default()));
    let one: Vec<f64> = GroupId::all().map(|group| timed(&|| evidence_of(&evidence, group))).collect();
    report("one unit group", &one);
    let page = |group: GroupId| {
        let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day(0));
        std::hint::black_box(subject.page(Page::Overview));
    };
    let pages: Vec<f64> = GroupId::all().map(|group| timed(&|| page(group))).collect();
    report("one, with its whole first page", &pages);
    println!("limits: 50 ms for all, 0.2 ms for one");
    [all, pages]
}
