//! Every dependency has a licence that `deny.toml` allows, and none is banned there.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// The quoted words of a list in `deny.toml`.
fn list(text: &str, key: &str) -> BTreeSet<String> {
    let from = text.find(&format!("\n{key} = [")).unwrap_or_else(|| panic!("deny.toml has no {key}"));
    let rest = &text[from + key.len() + 5..];
    let end = rest.find("\n]").unwrap_or(usize::MAX).min(rest.find("]\n").unwrap_or(usize::MAX));
    let lines = rest[..end].lines().map(|line| line.split('#').next().unwrap());
    let quoted =
        lines.flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    quoted.collect()
}

/// Whether one of the alternatives of an SPDX expression is allowed in all its parts.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" OR ").any(|choice| choice.split(" AND ").all(|part| allowed.contains(part.trim())))
}

#[test]
fn every_dependency_has_an_allowed_licence_and_none_is_banned() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let deny = std::fs::read_to_string(root.join("deny.toml")).unwrap();
    let (allowed, banned) = (list(&deny, "allow"), list(&deny, "deny"));
    assert!(allowed.len() > 5 && banned.contains("tokio"), "{allowed:?} {banned:?}");
    // Only what this machine builds is sure to be there without a network.
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 20, "{} packages", packages.len());
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("");
        if !is_allowed(licence, &allowed) {
            wrong.push(format!("{name}: licence \"{licence}\" is not in deny.toml"));
        }
        if banned.contains(name) {
            wrong.push(format!("{name} is banned by deny.toml"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_expression_is_allowed_by_one_of_its_choices() {
    let allowed: BTreeSet<String> = ["MIT", "Unicode-3.0"].map(str::to_owned).into();
    assert!(
        is_allowed("GPL-3.0 OR MIT", &allowed) && is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed)
    );
    assert!(!is_allowed("GPL-3.0", &allowed) && !is_allowed("", &allowed));
}
