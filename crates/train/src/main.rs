//! `cargo run --release -p metier-train`: trains the linear model of search and writes `data/meaning.csv`.
//!
//! With `--hold` it leaves out a tenth of O*NET's names and says how often they are found; nothing is written then.

use std::path::Path;
use std::process::ExitCode;

use metier_pack::learn;
use metier_search::trained;

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
    let lessons = learn::lessons(data, hold)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    eprintln!("{} texts, digest {}", lessons.texts.len(), lessons.digest());
    let table = metier_train::train(&lessons, |epoch, loss| eprintln!("epoch {epoch}: mean loss {loss:.4}"));
    if hold {
        let (first, five) = metier_train::held::rates(&table, &lessons.held);
        let count = lessons.held.len();
        eprintln!(
            "{count} names held back: {first:.3} first, {five:.3} among five, by the linear model alone"
        );
        return Ok(());
    }
    let file = data.join("meaning.csv");
    let text = trained::write(&table, lessons.codes.iter().map(String::as_str), &lessons.digest());
    std::fs::write(&file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    eprintln!("{} stems and {} unit groups in {}", table.stems.len(), table.groups.len(), file.display());
    Ok(())
}
