//! Names the commit that a release is built from, where git knows one; nothing else of the program is built here.

use std::process::Command;

fn main() {
    println!("cargo:rerun-if-env-changed=METIER_COMMIT");
    // In a development build each commit would compile the program anew.
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
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

fn git(arguments: &[&str]) -> Option<String> {
    let output =
        Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned())
}
