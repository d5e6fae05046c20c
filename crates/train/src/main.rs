//! `cargo run --release -p metier-train`: trains the linear model of search and writes `data/meaning.csv`.
//!
//! With `--hold` it says how well names that were held back are found, and how far the chances agree with what is
//! found; nothing is written then.

use std::path::Path;
use std::process::ExitCode;

use metier_model::Lang;
use metier_search::trained;
use metier_train::{chance, held};

fn main() -> ExitCode {
    // The folder of this crate is known when it is compiled; data/ lies beside crates/.
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let hold = std::env::args().any(|argument| argument == "--hold");
    match run(&data, hold) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("metier-train: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(data: &Path, hold: bool) -> Result<(), String> {
    let told = |epoch: usize, loss: f32| eprintln!("epoch {epoch}: mean loss {loss:.4}");
    if hold {
        return measure(data);
    }
    let (table, lessons) = metier_train::whole(data, told)?;
    let file = data.join("meaning.csv");
    let text = trained::write(&table, lessons.codes.iter().map(String::as_str), &lessons.digest());
    std::fs::write(&file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    eprintln!("{} stems and {} unit groups in {}", table.stems.len(), table.groups.len(), file.display());
    Ok(())
}

/// Says how names held back are found, and how the chances hold: fitted on every second name, told of the others.
fn measure(data: &Path) -> Result<(), String> {
    let lessons = metier_train::lessons(data, true)?;
    let table = metier_train::train(&lessons, |_, _| {});
    let mut searcher = metier_train::searcher(data, &table)?;
    let found = held::search(&mut searcher, &lessons.held);
    for lang in Lang::ALL {
        let (first, five, count) = held::rates(&found, lang);
        println!("{lang:?}: {count} names held back, {first:.3} first, {five:.3} among five");
    }
    let (fitted, told): (Vec<_>, Vec<_>) = found.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
    let of = |half: Vec<(usize, held::HeldResult<'_>)>| {
        chance::observed(&half.into_iter().map(|(_, found)| found).collect::<Vec<_>>())
    };
    let points = chance::fit(&of(fitted));
    let with = |share: f32| metier_search::meaning::chance(&points, share);
    let told: Vec<(f32, bool)> = of(told).into_iter().map(|(share, right)| (with(share), right)).collect();
    println!("points: {points:?}");
    println!("chance said, share that was right, hits (names that the line was not fitted on)");
    for (low, high) in
        [(0.0, 0.02), (0.02, 0.05), (0.05, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 1.1)]
    {
        let own: Vec<(f32, bool)> =
            told.iter().copied().filter(|(chance, _)| (low..high).contains(chance)).collect();
        for (said, right, hits) in chance::buckets(&own, 1) {
            println!("{low:.2}-{:.2}: {said:.3} {right:.3} {hits}", high.min(1.0));
        }
    }
    Ok(())
}
