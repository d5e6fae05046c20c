//! Names the commit that a release is built from, where git knows one, and how it is linked.

use std::process::Command;

fn main() {
    println!("cargo:rerun-if-env-changed=METIER_COMMIT");
    // In a development build each commit would compile the program anew.
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if release {
        link_at_fixed_address();
        lay_the_start_side_by_side();
    }
    if !release || std::env::var_os("METIER_COMMIT").is_some() {
        println!("cargo:rerun-if-changed=build.rs");
        return;
    }
    // Every commit, checkout and rebase adds a line to it.
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"]) {
        println!("cargo:rerun-if-changed={log}");
    }
    // A copy of the sources inside another repository is none of its commits.
    let own = git(&["ls-files", "--error-unmatch", "build.rs"]).is_some();
    if let Some(commit) = git(&["rev-parse", "--short=10", "HEAD"]).filter(|_| own) {
        println!("cargo:rustc-env=METIER_COMMIT={commit}");
    }
}

/// Lets the linker settle the 13,000 pointers of the program's constants, which the loader would else write at every
/// start: a twelfth of the time to the first frame. Only there where the compiler's driver knows the option.
fn link_at_fixed_address() {
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

/// Lets the linker lay side by side what a start calls (`first.ld`, written by `.ci/order`): a twelfth of the time to the
/// first frame, and 4 MB of code less in memory, as pages hold nothing else. Names that another compiler or another
/// version spells in another way are passed over.
fn lay_the_start_side_by_side() {
    println!("cargo:rerun-if-changed=first.ld");
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo:rustc-link-arg-bins=-T{root}/first.ld");
    }
}

fn is(name: &str, value: &str) -> bool {
    std::env::var(name).is_ok_and(|own| own == value)
}

fn git(arguments: &[&str]) -> Option<String> {
    let output =
        Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned())
}
