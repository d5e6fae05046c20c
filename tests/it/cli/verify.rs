//! `data verify`: the same facts for people and for machines.

use serde_json::Value;

use super::{json, printed};

/// The numbers of a value, in its order.
fn numbers(value: &Value) -> Vec<i64> {
    match value {
        Value::Number(number) => number.as_i64().into_iter().collect(),
        Value::Object(fields) => fields.values().flat_map(numbers).collect(),
        Value::Array(items) => items.iter().flat_map(numbers).collect(),
        _ => Vec::new(),
    }
}

/// The numbers of a sentence, without marks between thousands.
fn said(text: &str) -> Vec<i64> {
    let plain: String = text.chars().filter(|ch| *ch != ',').collect();
    plain.split(|ch: char| !ch.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

fn sorted(mut numbers: Vec<i64>) -> Vec<i64> {
    numbers.sort_unstable();
    numbers
}

#[test]
fn the_text_and_the_json_count_the_same_things() {
    let text = printed(&["data", "verify", "--lang", "en"]);
    let value = json(&["data", "verify", "--json"]);
    let (_, lines) = text.split_once("\n\n").unwrap();
    let line = |begins: &str| -> Vec<i64> {
        let own = lines.lines().find_map(|line| line.strip_prefix(begins));
        sorted(said(own.unwrap_or_else(|| panic!("no line of {begins:?} in {lines}"))))
    };
    let tables = value["tables"].as_object().unwrap();
    let of = [
        ("fields", "fields: "),
        ("three_year", "three-year outlook: "),
        ("oasis", "OaSIS: "),
        ("work_context", "OaSIS work context: "),
        ("matches", "match matrix: "),
        ("study", "study: "),
        ("people", "people: "),
        ("unemployment", "unemployment: "),
        ("work_permits", "work permit after study: "),
        ("pilots", "community pilots: "),
        ("observed_use", "observed use of AI: "),
        ("ai_by_duty", "AI by duty: "),
        ("tasks", "O*NET tasks: "),
        ("express_entry_rounds", "Express Entry: "),
        ("province_rounds", "provincial rounds: "),
        ("immigration", "immigration lists: "),
        ("noc_2016", "concordance of NOC 2016: "),
    ];
    for (table, begins) in of {
        let counted = sorted(numbers(&tables[table]));
        assert!(counted.iter().all(|count| *count > 0), "{table}: {counted:?}");
        assert_eq!(line(begins), counted, "{table}");
    }
    assert_eq!(line("job titles: "), sorted(numbers(&value["job_titles"])));
    assert_eq!(value["not_written"], Value::Array(Vec::new()));
    assert_eq!((tables.len(), lines.trim().lines().count()), (of.len(), of.len() + 1), "{lines}");
    // The tables themselves say how many there are.
    let rows = |file: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
        std::fs::read_to_string(path).unwrap().lines().skip(2).count() as u64
    };
    assert_eq!(tables["work_permits"]["rules"], rows("work_permits.csv"));
    assert_eq!(tables["pilots"]["entries"], rows("immigration_pilots.csv"));
    assert_eq!(tables["express_entry_rounds"]["rounds"], rows("immigration_rounds.csv"));
    assert_eq!(tables["province_rounds"]["rounds"], rows("immigration_rounds_provinces.csv"));
    assert_eq!(tables["immigration"]["rules"], rows("immigration_rules.csv"));
    assert_eq!(tables["tasks"]["tasks"], rows("onet_tasks.csv"));
    let sources = json(&["sources", "--json"]);
    let observed = sources["rows"].as_array().unwrap().iter().find(|row| row["id"] == "anthropic-2026");
    assert_eq!(observed.unwrap()["unit_groups_covered"], tables["observed_use"]["unit_groups"]);
}
