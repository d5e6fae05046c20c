//! What the day is like: the table beside the publisher's file, and the same levels on pages, in JSON and as limits.

use std::collections::BTreeSet;
use std::path::Path;

use metier_data::Catalog;

use super::{json, printed};

/// Every level is that of the publisher's file, where that is at hand: by the head of its column.
#[test]
fn every_level_is_the_publishers() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/oasis2025/work-context_oasis_2025_v1.1.csv");
    if !file.is_file() {
        return;
    }
    let catalog = Catalog::embedded().unwrap();
    let mut table = csv::Reader::from_path(file).unwrap();
    let heads = table.headers().unwrap().clone();
    let held =
        |head: &str, code: &str| heads.iter().position(|own| own == head).unwrap_or_else(|| panic!("{code}"));
    let places = [
        ("J02b05-frequency", "Outside, Exposed to Weather (Frequency)"),
        ("J02b05-duration", "Outside, Exposed to Weather (Duration)"),
        ("J01c03-schedule", "Type of Work Schedules (Regular, Irregular, or Seasonal)"),
        ("J01c04-hours", "Work Week Duration (Number of Hours)"),
        ("J01c02-importance", "Time Pressure (Importance)"),
        ("J04c02-degree", "Responsibility for Health and Safety (Responsibility Degree)"),
        ("J02b07-distance", "Physical Proximity (Physical Distance from Others)"),
        ("J04a05-importance", "Work With Work Group or Team (Importance)"),
        ("J02a06-frequency", "High Places (Frequency)"),
        ("J03a10-duration", "Standing (Duration)"),
    ]
    .map(|(code, head)| {
        let at = catalog.context_scales().iter().position(|scale| scale.column == code);
        (at.unwrap_or_else(|| panic!("{code}")), held(head, code))
    });
    let mut rows = 0;
    for row in table.records().map(Result::unwrap) {
        let profile = catalog.profiles().codes.iter().position(|code| *code == row[0]).unwrap();
        let levels = catalog.context(profile);
        for (own, theirs) in places {
            assert_eq!(levels[own].to_string(), row[theirs], "{} {}", &row[0], &heads[theirs]);
        }
        // As many of each level, whatever the order of the columns.
        let count = |of: &mut dyn Iterator<Item = u8>| {
            let mut counts = [0_usize; 6];
            of.for_each(|level| counts[usize::from(level)] += 1);
            counts
        };
        let theirs = count(&mut row.iter().skip(2).map(|level| level.parse().unwrap()));
        assert_eq!(count(&mut levels.into_iter()), theirs, "{}", &row[0]);
        rows += 1;
    }
    assert_eq!(rows, catalog.profiles().codes.len());
}

/// Levels that were read in the publisher's file by hand.
#[test]
fn some_levels_are_those_that_were_read() {
    let catalog = Catalog::embedded().unwrap();
    for (profile, scale, level) in [
        ("00010.00", "J01c03-schedule", 2),
        ("00010.00", "J01c04-hours", 3),
        ("00010.00", "J02b03-frequency", 5),
        ("10010.00", "J03a09-duration", 5),
        ("10020.02", "J02b05-frequency", 2),
        ("73110.01", "J02a06-frequency", 5),
        ("22114.01", "J02a06-frequency", 4),
        ("42100.00", "J04a06-frequency", 5),
        ("31100.04", "J04a06-frequency", 3),
        ("22114.05", "J01c03-schedule", 3),
        ("94101.02", "J02c06-frequency", 5),
        ("72202.00", "J02a04-frequency", 5),
        ("65311.04", "J02a08-frequency", 5),
        ("65200.00", "J01c04-hours", 1),
    ] {
        let at = catalog.context_scales().iter().position(|own| own.column == scale).unwrap();
        let place = catalog.profiles().codes.iter().position(|code| code == profile).unwrap();
        assert_eq!(catalog.context_level(place, at), Some(level), "{profile} {scale}");
    }
}

/// Every scale and every field of work has a name of its own in Japanese.
#[test]
fn japanese_names_are_complete() {
    let catalog = Catalog::embedded().unwrap();
    let skills =
        catalog.profiles().scales.iter().map(|scale| (&scale.group[..], &scale.name, &scale.besides));
    let context = catalog.context_scales().iter();
    let context = context.map(|scale| (scale.measure.token(), &scale.name, &scale.besides));
    let mut seen = BTreeSet::new();
    for (group, name, [ja]) in skills.chain(context) {
        assert!(!ja.is_ascii(), "{name:?}: {ja}");
        assert!(seen.insert((group.to_owned(), ja.clone())), "{group}: {ja} stands twice");
    }
    assert_eq!(seen.len(), 168 + 66);
    let fields = catalog.field_heads(metier_model::Lang::En);
    assert_eq!(fields.len(), 16);
    assert!(fields.iter().all(|field| !field.besides[0].is_ascii()), "{fields:?}");
}

/// The page of skills, the duties of a role, the first page and the comparison tell the same levels, in each language.
#[test]
fn pages_tell_what_the_day_is_like() {
    let page = |lang: &str, page: &str| printed(&["show", "73110", "--page", page, "--lang", lang]);
    let skills = page("en", "skills");
    for told in ["Working conditions", "Heights", "5 of 5 (how often)", "Schedule", "irregular"] {
        assert!(skills.contains(told), "{told}: {skills}");
    }
    assert!(
        page("fr", "skills").contains("5 sur 5 (fréquence)")
            && page("ja", "skills").contains("5 段階中 5(頻度)")
    );
    assert!(page("en", "duties").contains("heights 5 of 5"), "{}", page("en", "duties"));
    let first = page("en", "overview");
    assert!(first.contains("heights") && first.contains("outdoors in the weather"), "{first}");
    // What marks nothing is not told at a glance.
    assert!(
        !printed(&["show", "11100", "--page", "overview", "--lang", "en"]).contains("Working conditions")
    );
    let names = page("ja", "skills");
    let english = catalog_names();
    assert!(english.iter().all(|name| !names.contains(name.as_str())), "{names}");
    let compared = json(&["compare", "73110", "11100", "--json"]);
    let keys: Vec<&str> =
        compared["comparison"].as_array().unwrap().iter().filter_map(|row| row["key"].as_str()).collect();
    for key in ["schedule", "week", "outdoors", "standing", "sitting", "danger", "noise", "public"] {
        assert!(keys.contains(&key), "{key}: {keys:?}");
    }
}

/// Longer names of scales in English, which no other word of a Japanese page holds.
fn catalog_names() -> Vec<String> {
    let catalog = Catalog::embedded().unwrap();
    let names =
        catalog.profiles().scales.iter().map(|scale| scale.name.name(metier_model::Lang::En).to_owned());
    names.filter(|name| name.contains(' ')).collect()
}

/// JSON has every scale with the level of each profile; a role has its own.
#[test]
fn json_has_every_scale() {
    let all = json(&["show", "73110", "--json"])["conditions"].clone();
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 66);
    let of = |rows: &[serde_json::Value], scale: &str| {
        rows.iter().find(|row| row["scale"] == scale).unwrap_or_else(|| panic!("{scale}")).clone()
    };
    let heights = of(all, "J02a06-frequency");
    assert_eq!(
        (&heights["condition"], &heights["highest"], &heights["of"]),
        (&"heights".into(), &5.into(), &5.into())
    );
    assert_eq!(heights["by_profile"].as_object().unwrap().len(), 2);
    let schedule = of(all, "J01c03-schedule");
    assert_eq!((&schedule["words"], &schedule["of"]), (&"irregular".into(), &3.into()));
    let role = json(&["show", "73110", "--role", "1", "--json"])["conditions"].clone();
    let one = of(role.as_array().unwrap(), "J02a06-frequency");
    assert_eq!(one["by_profile"].as_object().unwrap().len(), 1);
}

/// The help of the option names everything that one can be unable to do, in each language.
#[test]
fn the_help_names_every_statement() {
    for lang in ["en", "fr", "ja"] {
        let help = printed(&["list", "--help", "--lang", lang]);
        let help: String = help.split_whitespace().collect::<Vec<_>>().join(" ");
        for strain in metier::plan::limits::Strain::TOKENS {
            assert!(help.contains(strain), "{lang}: {strain}");
        }
    }
}

/// A list leaves out what a person cannot do by conditions of work, and says the levels.
#[test]
fn a_list_spares_by_conditions_of_work() {
    let codes = |cannot: &str| -> Vec<String> {
        let list = json(&["list", "--cannot", cannot, "--json"]);
        let rows = list["rows"].as_array().unwrap().iter();
        rows.filter_map(|row| row["code"].as_str().map(str::to_owned)).collect()
    };
    let heights = codes("heights");
    assert!(!heights.contains(&"73110".to_owned()) && heights.contains(&"11100".to_owned()));
    let both = codes("heights,sitting:rather-not");
    assert!(both.len() < heights.len() && !both.contains(&"11100".to_owned()));
    assert!(both.iter().all(|code| heights.contains(code)));
    let asked = json(&["list", "--cannot", "outdoors,schedule", "--limit", "3", "--json"]);
    let row = &asked["rows"][0]["asks"];
    assert!(row["outdoors"].as_u64().unwrap() < 3 && row["schedule"].as_u64().unwrap() < 2, "{row}");
}
