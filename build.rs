//! Validates `data/` and packs it into the archive that the binary embeds.
//!
//! A fault in the data fails the build and names file, line or field, and reason.

use std::path::Path;
use std::{env, fs, process};

#[path = "src/catalog"]
#[allow(dead_code, missing_docs)]
mod catalog {
    pub mod archive;
    pub mod facts;
    mod floats;
    pub mod likeness;
    mod region;
    pub mod schema;
    pub mod text;
}

#[path = "src/pack/mod.rs"]
#[allow(dead_code, missing_docs)]
mod pack;

#[path = "src/search"]
#[allow(dead_code, missing_docs)]
mod search {
    pub mod build;
    pub mod fold;
    pub mod layout;
    pub mod score;
}

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src/catalog");
    println!("cargo:rerun-if-changed=src/pack");
    println!("cargo:rerun-if-changed=src/search");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match pack::pack(Path::new("data")) {
        Ok(packed) => {
            if let Err(e) = fs::write(Path::new(&out).join("metier.archive"), packed.archive) {
                eprintln!("cannot write the archive: {e}");
                process::exit(1);
            }
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            eprintln!(
                "data/ has {} faults; data/STYLE.md and data/README.md say what is expected",
                faults.len()
            );
            process::exit(1);
        }
    }
}
