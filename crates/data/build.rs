//! Validates `data/` and packs it into the archive that this crate embeds.
//!
//! A fault in the data fails the build and names file, line or field, and reason.

use std::path::Path;
use std::{env, fs, process};

/// The tables and texts, from the folder of this crate.
const DATA: &str = "../../data";

fn main() {
    // Of the packing code cargo knows: it is a crate that this script depends on.
    println!("cargo:rerun-if-changed={DATA}");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match metier_pack::pack(Path::new(DATA)) {
        Ok(packed) => {
            if let Err(e) = fs::write(Path::new(&out).join("metier.archive"), packed.archive) {
                eprintln!("cannot write the archive: {e}");
                process::exit(1);
            }
        }
        Err(faults) => {
            let count = faults.len();
            for mut fault in faults {
                // As a path from the root of the project, where the builder most likely stands.
                fault.file = fault.file.trim_start_matches("../").to_owned();
                eprintln!("{fault}");
            }
            eprintln!("data/ has {count} faults; data/STYLE.md and data/README.md say what is expected");
            process::exit(1);
        }
    }
}
