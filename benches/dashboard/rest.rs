//! Rows of the table beside the screen: search, moves, import, and other programs that show the same titles.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, hint};

use metier::evidence::Evidence;
use metier::plan::path::{Graph, Prices};
use metier_data::Catalog;
use metier_model::{Geo, GroupId, Lang};
use metier_search::fold::Folded;
use metier_search::{Index, Searcher};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

use super::{Pty, Table, command, compare, in_turns, repeated, report, which};

/// What is searched for: a whole word, a beginning, two words, an error, French.
const QUERIES: [&str; 5] = ["nurse", "electr", "software engineer", "prosthetsit", "infirmière"];
/// Programs that show a file, and the key that ends each.
const VIEWERS: [(&str, &[u8]); 3] = [("fzf", b"\x1b"), ("less", b"q"), ("csvlens", b"q")];

fn timed(run: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    run();
    begun.elapsed().as_secs_f64() * 1e3
}

/// The first frame beside that of other programs, where they are installed, on the same titles.
pub(super) fn viewers(table: &mut Table, titles: &Path, config: &Path, mut ours: impl FnMut() -> f64) {
    for (name, quit) in VIEWERS {
        let Some(program) = which(name) else {
            println!("{name} is not installed: its start is not measured\n");
            continue;
        };
        let mut theirs = || {
            let mut shell = command(&PathBuf::from("/bin/sh"), &[], config);
            shell.args(["-c", &format!("exec {} < {}", program.display(), titles.display())]);
            let pty = Pty::spawn(shell, 80, 24);
            let last = pty.settle(Duration::from_secs(5)).expect("a first frame");
            let time = (last - pty.started).as_secs_f64() * 1e3;
            pty.end(quit);
            time
        };
        let [own, other] = in_turns(11, [&mut ours, &mut theirs]);
        report("metier 80x24", &own);
        report(&format!("{name} on the same titles"), &other);
        compare(&own, &other, 1.0);
        table.row("first frame, 80x24, ms", &own, &other, &format!("{name} on the same titles"));
    }
}

/// One search in the index beside nucleo's matcher over all titles, and the command beside fzf's filter.
pub(super) fn search(table: &mut Table, metier: &Path, titles: &Path) {
    println!("\n# Search, ms\n");
    let catalog = Catalog::embedded().expect("the embedded data");
    let mut searcher =
        Searcher::new(Index::new(catalog.search_index().expect("the index")).expect("the index"));
    let text = fs::read_to_string(titles).expect("the titles");
    let haystack: Vec<Utf32String> =
        text.lines().map(|title| Utf32String::from(Folded::new(title).text())).collect();
    let mut matcher = Matcher::new(Config::DEFAULT);
    let (mut turn, mut other_turn) = (0, 0);
    let next = |turn: &mut usize| {
        *turn += 1;
        QUERIES[*turn % QUERIES.len()]
    };
    let [ours, nucleo] = in_turns(
        50,
        [&mut || timed(|| drop(hint::black_box(searcher.search(next(&mut turn), 20)))), &mut || {
            timed(|| {
                let query = Folded::new(next(&mut other_turn));
                let pattern = Pattern::parse(query.text(), CaseMatching::Ignore, Normalization::Never);
                let best = haystack.iter().filter_map(|title| pattern.score(title.slice(..), &mut matcher));
                hint::black_box(best.max());
            })
        }],
    );
    report("one search", &ours);
    report("nucleo over all titles", &nucleo);
    table.row("one search, ms", &ours, &nucleo, "nucleo over all titles");
    let run = |program: &Path, arguments: &[&str], input: Stdio| {
        timed(|| {
            let mut command = Command::new(program);
            command.args(arguments).stdin(input).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().expect("the command");
        })
    };
    let mut own = || run(metier, &["search", "nurse", "--no-config"], Stdio::null());
    if let Some(fzf) = which("fzf") {
        let file = || Stdio::from(fs::File::open(titles).expect("the titles"));
        let mut filter = || run(&fzf, &["--filter", "nurse"], file());
        let [own, filter] = in_turns(11, [&mut own, &mut filter]);
        table.row("`metier search nurse`, ms", &own, &filter, "fzf --filter on the same titles");
    } else {
        table.row("`metier search nurse`, ms", &repeated(11, own), &[], "");
    }
}

/// The cheapest way from one unit group to another, with all moves found out anew.
pub(super) fn moves(table: &mut Table) {
    let catalog = Catalog::embedded().expect("the embedded data");
    let group = |code| catalog.group(code).expect("a unit group");
    let (from, to) = (group("64100"), group("31301"));
    let times = repeated(11, || {
        let evidence = Evidence::new(&catalog);
        timed(|| {
            let graph = Graph::new(&evidence, Geo::Canada);
            hint::black_box(graph.path(from, to, &Prices::default()));
        })
    });
    report("the cheapest way", &times);
    table.row("the cheapest way between two unit groups, ms", &times, &[], "");
}

/// An import of wages for every unit group and place, beside the csv crate that reads the same file and keeps nothing.
pub(super) fn import(table: &mut Table, metier: &Path, folder: &Path) {
    let catalog = Catalog::embedded().expect("the embedded data");
    let mut text = String::from("code,geo,low,median,high,period\n");
    for group in GroupId::all() {
        for geo in Geo::all() {
            let geo = if geo == Geo::Canada { "NAT".to_owned() } else { geo.to_string() };
            let _ = writeln!(text, "{},{geo},20,30,45,2024-2025", catalog.code(group));
        }
    }
    let file = folder.join("wages.csv");
    fs::write(&file, text).expect("the file");
    let config = folder.join("import");
    let mut ours = || {
        timed(|| {
            let mut command = Command::new(metier);
            command.args(["import", "--kind", "wages", "--edition", "2031", "--yes", "--file"]).arg(&file);
            command.env("METIER_CONFIG_DIR", &config).stdin(Stdio::null());
            let output = command.output().expect("the import");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        })
    };
    let mut read = || {
        timed(|| {
            let mut reader = csv::Reader::from_path(&file).expect("the file");
            hint::black_box(reader.records().map_while(Result::ok).count());
        })
    };
    let [ours, read] = in_turns(11, [&mut ours, &mut read]);
    report("import of 7,224 rows", &ours);
    report("the csv crate reads them", &read);
    table.row("import of 7,224 rows of wages, ms", &ours, &read, "the csv crate reads the file");
}

/// The titles of both languages, one a line.
pub(super) fn titles(folder: &Path) -> PathBuf {
    let catalog = Catalog::embedded().expect("the embedded data");
    let mut text = String::from("title\n");
    for lang in [Lang::En, Lang::Fr] {
        for title in GroupId::all().flat_map(|group| catalog.job_titles(group, lang)) {
            // Also a table of one column, for what reads tables.
            let _ = writeln!(text, "\"{}\"", title.replace('"', "\"\""));
        }
    }
    let path = folder.join("titles.csv");
    fs::write(&path, text).expect("the titles");
    path
}
