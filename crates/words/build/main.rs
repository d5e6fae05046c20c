//! Turns the Fluent files of `lang/` into typed messages, or fails with file, line and reason.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

mod check;
#[path = "../src/marks.rs"]
mod marks;
mod parse;
mod steps;
mod write;

/// A language of the program.
struct Language {
    /// Its folder in `lang/`.
    folder: &'static str,
    /// The variant that names it in code.
    variant: &'static str,
    /// Plural forms that it has beside `other`.
    plurals: &'static [&'static str],
    /// Marks that a space before them does not part from their word: it is a no-break one, so that no line begins with
    /// the mark. Such a language groups the digits of a number by one, too.
    held: &'static [char],
}

/// All languages, the reference first.
const LANGUAGES: [Language; 3] = [
    Language { folder: "en", variant: "En", plurals: &["one"], held: &[] },
    Language { folder: "fr", variant: "Fr", plurals: &["one"], held: &[':', ';', '?', '!', '%', '$', '»'] },
    Language { folder: "ja", variant: "Ja", plurals: &[], held: &[] },
];

fn main() {
    let lang = Path::new("../../lang");
    println!("cargo:rerun-if-changed={}", lang.display());
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/marks.rs");
    let mut faults = Vec::new();
    let sets: Vec<parse::Set> =
        LANGUAGES.iter().map(|own| parse::folder(&lang.join(own.folder), &mut faults)).collect();
    check::compare(&sets, &mut faults);
    for (set, own) in sets.iter().zip(&LANGUAGES) {
        check::spaces(set, own.held, &mut faults);
    }
    if faults.is_empty() {
        match written(&sets) {
            Ok(()) => return,
            Err(fault) => faults.push(fault),
        }
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    eprintln!("lang/ has {} faults; CONTRIBUTING.md says how a message is written", faults.len());
    process::exit(1);
}

/// Writes what the crate includes: the enum, and the text and steps of each language.
fn written(sets: &[parse::Set]) -> Result<(), String> {
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))
    };
    write("messages.rs", write::module(sets, &LANGUAGES).as_bytes())?;
    let Some(reference) = sets.first() else { return Ok(()) };
    for (set, Language { folder: name, .. }) in sets.iter().zip(&LANGUAGES) {
        let (text, steps) = steps::of(set, reference)?;
        write(&format!("{name}.txt"), text.as_bytes())?;
        write(&format!("{name}.steps"), &steps)?;
    }
    Ok(())
}
