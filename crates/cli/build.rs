//! Says how the program is linked that the command line is a part of; tests and benches do not hold this crate.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|own| own == value);
    // What unwinds the stack is taken from the compiler's own library, instead of leaving a library more to be loaded at
    // every start: before the standard library, which names the one to be loaded.
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-lib=static:-bundle=gcc_eh");
    }
}
