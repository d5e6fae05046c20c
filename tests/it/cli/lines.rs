//! `show --json` has what the text has: every line with its tag and its page, and every number of it as a value.

use metier_data::Catalog;
use metier_model::GroupId;
use serde_json::Value;

use super::{json, printed};

/// What a line of JSON is in text; without the tag, which is looked at apart.
fn written(line: &Value) -> String {
    let text = line["text"].as_str().unwrap();
    let labelled = match line["label"].as_str() {
        Some(label) if text.is_empty() => label.to_owned(),
        Some(label) => format!("{label}: {text}"),
        None => text.to_owned(),
    };
    match line["shape"].as_str().unwrap() {
        "heading" => format!("{text}:"),
        "one-of-list" => format!("- {labelled}"),
        "warning" => format!("Note: {text}"),
        "row" | "for-roles" => labelled,
        _ => text.to_owned(),
    }
}

/// Every line of the text of every occupation stands in its JSON, in the order of the pages, with its address; what is in
/// brackets behind it (how it is known, of when, of where) stands there as values. And every number of every line is a
/// value of the part of JSON that its page is about, beside the lines themselves.
#[test]
fn every_line_and_number_of_the_text_stands_in_json() {
    let catalog = Catalog::embedded().unwrap();
    let codes: Vec<&str> = GroupId::all().map(|group| catalog.code(group)).collect();
    let (mut lines, mut tags, mut numbers) = (0, 0, 0);
    let mut lost: Vec<String> = Vec::new();
    for some in codes.chunks(43) {
        let asked = [&["show"], some, &["--region", "ON"]].concat();
        let answer = json(&[&asked[..], &["--json"]].concat());
        let text = printed(&asked);
        let mut said = text.lines().filter(|line| !line.trim().is_empty());
        for answer in answer["occupations"].as_array().unwrap() {
            let title =
                format!("{} {}", answer["code"].as_str().unwrap(), answer["title"]["en"].as_str().unwrap());
            // What stands before the title parts one occupation from the other.
            assert!(said.any(|line| line.trim_start_matches("# ") == title), "{title}");
            for page in answer["pages"].as_array().unwrap() {
                assert_eq!(
                    said.next().unwrap(),
                    format!("## {}", page["title"].as_str().unwrap()),
                    "{title}"
                );
                for line in page["lines"].as_array().unwrap() {
                    lines += 1;
                    tags += usize::from(is_told(line, &mut said));
                }
                numbers += numbers_of(answer, page, &mut lost);
            }
        }
    }
    assert!(
        lines > 100_000 && tags > 40_000 && numbers > 100_000,
        "{lines} lines, {tags} tags, {numbers} numbers"
    );
    assert!(lost.is_empty(), "{} of {numbers}: {:#?}", lost.len(), &lost[..lost.len().min(20)]);
}

/// Holds a line of JSON against the next of the text; whether it has a tag.
fn is_told<'t>(line: &Value, said: &mut impl Iterator<Item = &'t str>) -> bool {
    let mut tagged = false;
    // A text of several lines is one line of the page.
    for own in written(line).lines().filter(|own| !own.trim().is_empty()) {
        let told = said.next().unwrap();
        // A text that has a label of its own follows the line's label behind a comma.
        let two = line["label"].as_str().zip(line["text"].as_str().filter(|text| text.contains(": ")));
        let comma = two.map(|(label, _)| own.replacen(&format!("{label}: "), &format!("{label}, "), 1));
        let tail = told.strip_prefix(own).or_else(|| told.strip_prefix(comma.as_deref()?));
        let Some(tail) = tail else { panic!("{told:?} is {own:?}") };
        if tail.is_empty() {
            continue;
        }
        tagged = true;
        let from = &line["from"];
        let [period, geo] = ["period", "geo"].map(|key| from[key].as_str().unwrap());
        let (kind, end) = tail.trim_start_matches(" [").split_once("; ").unwrap();
        // A figure of an economic region has its name with the province's letters; what else stands in the line follows.
        let place = from["region"].as_str().map_or(geo.to_owned(), |region| format!("{region}, {geo}"));
        let beside = line["beside"].as_array().into_iter().flatten().map(|from| {
            let [about, period, geo] = ["about", "period", "geo"].map(|key| from[key].as_str().unwrap());
            assert!(!from["sources"].as_array().unwrap().is_empty(), "{told}");
            (about, format!("; {period}; {geo}]"))
        });
        let mut rest = end.strip_prefix(&format!("{period}; {place}]")).unwrap_or_else(|| panic!("{told}"));
        for (about, ends) in beside {
            let (own, after) = rest.split_once(&ends).unwrap_or_else(|| panic!("{told}"));
            assert!(own.trim_start_matches(" [").starts_with(about), "{told}");
            rest = after;
        }
        assert!(rest.is_empty(), "{told}");
        let kinds: &[&str] = match from["kind"].as_str().unwrap() {
            "published" => &["published", "published, a year worked out", "published by the year"],
            "modelled" => &["worked out"],
            "estimated" if from["method"] == "rules-of-today" => &["today's rules as we know them"],
            "estimated" => &["judged by us"],
            "claimed" => &["claimed"],
            other => panic!("{other}"),
        };
        assert!(kinds.contains(&kind), "{told}");
        assert!(!from["sources"].as_array().unwrap().is_empty(), "{told}");
    }
    if let Some(url) = line["url"].as_str() {
        assert_eq!(said.next().unwrap().trim(), format!("Page: {url}"));
    }
    tagged
}

/// The numbers of a value, with how many a list has; a share also in per cent.
fn figures(value: &Value, found: &mut Vec<f64>) {
    match value {
        Value::Number(number) => found.extend(number.as_f64()),
        Value::Array(list) => {
            found.push(list.len() as f64);
            for value in list {
                figures(value, found);
            }
        }
        Value::Object(object) => object.values().for_each(|value| figures(value, found)),
        _ => {}
    }
}

/// Whether a number of a line is one of these, which rise, rounded as it is shown: to decimals, to hundreds, in per cent,
/// in years of months.
fn is_among(shown: f64, known: &[f64]) -> bool {
    let shown = shown.abs();
    let within = |low: f64, high: f64| {
        let at = known.partition_point(|&value| value < low);
        known.get(at).is_some_and(|&value| value <= high)
    };
    let steps = [1.0, 0.1, 0.01, 0.001];
    let step =
        steps.into_iter().find(|step| ((shown / step).round() * step - shown).abs() < 1e-9).unwrap_or(0.001);
    // A figure that stands in JSON to one more decimal may be rounded the other way by it.
    let near = step * 0.51;
    within(shown - near, shown + near)
        || (shown >= 1_000.0 && shown % 100.0 == 0.0 && within(shown - 51.0, shown + 51.0))
        || within((shown - near) / 100.0, (shown + near) / 100.0)
        // Shares that sum to a hundred are rounded up or down.
        || (shown <= 100.0 && within((shown - 1.0) / 100.0, (shown + 1.0) / 100.0))
        || within((shown - near) * 12.0, (shown + near) * 12.0)
        // Months are said in half years.
        || within(shown * 12.0 - 3.0, shown * 12.0 + 3.0)
}

/// What the text counts of a list that JSON has whole, or says of the method: `and 65 more fields`, `of 100`.
const OF_THE_METHOD: [(&str, &str); 9] = [
    // What a program asks stands there as sentences, and their numbers with the line.
    ("Immigration", "language: "),
    ("Immigration", "years of service"),
    ("Immigration", "on this list of"),
    ("Training", "more fields"),
    ("AI", "of 100"),
    ("AI", "of its tasks"),
    ("Overview", "more: search finds them all"),
    ("Skills", " more"),
    ("Overview", "tasks could go faster"),
];

/// Counts the numbers of a page, and names those that the parts of JSON that it is about have not.
fn numbers_of(answer: &Value, page: &Value, lost: &mut Vec<String>) -> usize {
    let parts: [(&str, &[&str]); 9] = [
        (
            "overview",
            &[
                "pay",
                "schooling",
                "outlook",
                "ai",
                "immigration",
                "immigration_at_sight",
                "better_moves",
                "people",
                "rating",
                "similar",
                "nearest",
                "claims",
                "job_titles",
                "roles",
                "teer",
                "pay_by_place",
            ],
        ),
        ("duties", &["conditions"]),
        ("requirements", &["teer"]),
        ("training", &["training", "ways", "schooling", "study", "progression"]),
        ("outlook", &["outlook", "outlook_bc", "people"]),
        (
            "immigration",
            &[
                "immigration",
                "immigration_at_sight",
                "immigration_open_rounds",
                "immigration_pilots",
                "immigration_province_rounds",
                "work_permit_after_study",
                "teer",
            ],
        ),
        ("pay", &["pay", "pay_by_place", "claims"]),
        ("ai", &["ai"]),
        ("skills", &["skills", "conditions"]),
    ];
    let (_, keys) = parts.iter().find(|(name, _)| page["page"] == *name).unwrap();
    let mut known = Vec::new();
    // How old its figures are stands on every page.
    keys.iter().chain(&["ages"]).for_each(|key| figures(&answer[*key], &mut known));
    for value in &mut known {
        *value = value.abs();
    }
    known.sort_unstable_by(f64::total_cmp);
    let title = page["title"].as_str().unwrap();
    let mut count = 0;
    for line in page["lines"].as_array().unwrap() {
        let text = line["text"].as_str().unwrap();
        let is_of_method = OF_THE_METHOD.iter().any(|(page, part)| title == *page && text.contains(part));
        for number in line["numbers"].as_array().into_iter().flatten().filter_map(Value::as_f64) {
            count += 1;
            if !is_of_method && !is_among(number, &known) {
                lost.push(format!("{} {title}: {number} of {text}", answer["code"]));
            }
        }
    }
    count
}
