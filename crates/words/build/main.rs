//! Turns the Fluent files of `lang/` into typed messages, or fails with file, line and reason.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

mod check;
mod parse;
mod write;

/// The folder of each language beside the variant that names it in code, the reference first.
const LANGUAGES: [(&str, &str); 3] = [("en", "En"), ("fr", "Fr"), ("ja", "Ja")];

fn main() {
    let lang = Path::new("../../lang");
    println!("cargo:rerun-if-changed={}", lang.display());
    println!("cargo:rerun-if-changed=build");
    let mut faults = Vec::new();
    let sets: Vec<parse::Set> =
        LANGUAGES.iter().map(|(folder, _)| parse::folder(&lang.join(folder), &mut faults)).collect();
    check::compare(&sets, &mut faults);
    if faults.is_empty() {
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
        match fs::write(&out, write::module(&sets, &LANGUAGES)) {
            Ok(()) => return,
            Err(e) => faults.push(format!("{}: {e}", out.display())),
        }
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    eprintln!("lang/ has {} faults; CONTRIBUTING.md says how a message is written", faults.len());
    process::exit(1);
}
