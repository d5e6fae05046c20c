//! A file with wages of economic regions: each is taken, shown with its edition, and what is not taken is told.

use super::*;

/// A row of Job Bank's own layout: code, province, region, three percentiles, two quartiles, benefits, period, date.
fn row(
    code: &str,
    place: (&str, &str),
    figures: [&str; 5],
    benefits: &str,
    (period, day): (&str, &str),
) -> String {
    let [low, q1, median, q3, high] = figures;
    let (prov, er) = place;
    format!(
        "NOC_{code},O,A,{prov},{er},N,N,{low},{median},{high},,{q1},{q3},NHQ,{benefits},LFS,EPA,{period},{day},0,,"
    )
}

const NONE: [&str; 5] = [""; 5];

fn at(own: &Path, code: &str, region: &str) -> Value {
    let text = printed(own, &["show", code, "--region", region, "--json"]);
    serde_json::from_str::<Value>(&text).unwrap()["pay"].clone()
}

#[test]
fn regions_of_the_publishers_own_file_are_taken_and_shown_under_their_edition() {
    let user = user();
    let own = user.path();
    let file = own.join("wages.csv");
    let dated = ("2023-2024", "2025-11-19");
    let figures = ["19.00", "23.00", "29.00", "33.00", "40.00"];
    let more = [
        row("32129", ("ON", "ER3530"), figures, "64.5", dated),
        row("32129", ("ON", "ER3550"), NONE, "", dated),
        row("32129", ("ON", "ER3599"), figures, "", dated),
        row("32129", ("PEI", "ER1110"), figures, "", dated),
        row("32129", ("PEI", "ER11"), figures, "", dated),
    ];
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    fs::write(&file, own_file_of_2025(&more)).unwrap();
    let before = ["Hamilton", "ON", "CA"].map(|place| at(own, "32129", place));
    assert_eq!(at(own, "32129", "Toronto")["source"], "jobbank-wages-2024-regions");

    let told = printed(own, &import(&file));
    assert!(told.starts_with("Wages, edition 2025: 4,666 rows for 515 of 516 unit groups"), "{told}");
    assert!(
        told.contains("4,665 rows are of Canada, a province or a territory, 1 of an economic region."),
        "{told}"
    );
    assert!(
        told.contains(
            "Not taken: 1 row without a median; 1 row of a place that stands under its other code already; \
             1 row of an economic region that metier does not know (ER3599)."
        ),
        "{told}"
    );
    let pay = at(own, "32129", "Toronto");
    assert_eq!(
        (&pay["source"], &pay["period"]),
        (&"jobbank-wages-2025".into(), &"2023-2024".into()),
        "{pay}"
    );
    assert_eq!(
        (&pay["median"], &pay["benefits"], &pay["region"]),
        (&29.0.into(), &64.5.into(), &"ER3530".into())
    );
    assert_eq!((&pay["quartiles"][0], &pay["quartiles"][1]), (&23.0.into(), &33.0.into()), "{pay}");
    let shown = printed(own, &["show", "32129", "--region", "Toronto", "--page", "pay"]);
    assert!(shown.contains("29.00 CAD/h") && shown.contains("Toronto"), "{shown}");
    assert!(!shown.contains("Pay of the 2024 edition"), "{shown}");
    // Where the file has no figure, and in all other places, the figures are those of before, under their own edition.
    assert_eq!(["Hamilton", "ON", "CA"].map(|place| at(own, "32129", place)), before);
    assert_eq!(at(own, "32129", "PE")["source"], "jobbank-wages-2025");

    let listed: Value = serde_json::from_str(&printed(own, &["import", "--list", "--json"])).unwrap();
    assert_eq!((&listed["wages"]["rows"], &listed["wages"]["rows_of_regions"]), (&4665.into(), &1.into()));
    let french = printed(own, &["import", "--list", "--lang", "fr"]);
    assert!(french.contains("1 sur une r\u{e9}gion \u{e9}conomique."), "{french}");
    printed(own, &["import", "--remove", "wages"]);
    assert_eq!(at(own, "32129", "Toronto")["source"], "jobbank-wages-2024-regions");
}

#[test]
fn a_file_of_regions_alone_is_laid_beside_what_there_is_and_keeps_to_the_rules() {
    let user = user();
    let own = user.path();
    let file = own.join("wages.csv");
    let dated = ("2024-2025", "2026-11-19");
    let head = own_file_of_2025(&[]).lines().next().unwrap().to_owned();
    let write = |rows: &[String]| fs::write(&file, format!("{head}\r\n{}\r\n", rows.join("\r\n"))).unwrap();
    let figures = ["19.00", "23.00", "29.00", "33.00", "40.00"];
    let toronto = row("32129", ("ON", "ER3530"), figures, "", dated);
    write(&[toronto.clone(), toronto.clone()]);
    assert!(refused(own, &import(&file)).contains("geo: 32129 ER3530 stands in line 2 already"));
    write(&[row("32129", ("ON", "ER3530"), ["30", "23", "29", "33", "40"], "", dated)]);
    assert!(refused(own, &import(&file)).contains("is less than low"));

    let ontario = at(own, "32129", "ON");
    write(&[toronto]);
    let told = printed(own, &import(&file));
    assert!(told.starts_with("Wages, edition 2026: 1 row for 1 of 516 unit groups"), "{told}");
    assert!(
        told.contains("0 rows are of Canada, a province or a territory, 1 of an economic region."),
        "{told}"
    );
    assert_eq!(at(own, "32129", "Toronto")["source"], "jobbank-wages-2026");
    assert_eq!(at(own, "32129", "ON"), ontario, "the province keeps its own edition");
    // A region of another edition is not set against the older one of somebody else.
    let compared = printed(own, &["compare", "32129", "32120", "--region", "Toronto", "--json"]);
    let compared: Value = serde_json::from_str(&compared).unwrap();
    for row in compared["rows"].as_array().unwrap() {
        assert_eq!((&row["pay"]["geo"], &row["pay"]["region"]), (&"ON".into(), &Value::Null), "{row}");
        assert!(!row["pay"]["period"].as_str().unwrap().starts_with("2024"), "{row}");
    }

    // The same year again: both files hold, each region under its own period.
    write(&[row("32129", ("ON", "ER3550"), figures, "", ("2023-2024", "2026-11-19"))]);
    let told = printed(own, &import(&file));
    assert!(
        told.contains("0 rows are of Canada, a province or a territory, 2 of economic regions."),
        "{told}"
    );
    let periods = ["Toronto", "Hamilton"].map(|place| at(own, "32129", place)["period"].clone());
    assert_eq!(periods, ["2024-2025", "2023-2024"]);
    // Another year that lacks what was brought in is asked about.
    write(&[row("32129", ("ON", "ER3550"), figures, "", ("2025-2026", "2027-11-19"))]);
    let told = refused(own, &import(&file));
    assert!(told.contains("1 wage") && told.contains("--yes"), "{told}");
}

/// A row of a region with a fault takes nothing from who looks another place up: it is left out and told with its line.
/// Of two rows for one region neither is taken.
#[test]
fn a_faulty_row_of_a_region_is_left_out_and_told() {
    let user = user();
    let own = user.path();
    let file = own.join("wages.csv");
    let dated = ("2023-2024", "2025-11-19");
    let sound = ["19.00", "23.00", "29.00", "33.00", "40.00"];
    let more = [
        row("32129", ("ON", "ER3530"), sound, "", dated),
        row("32120", ("ON", "ER3530"), ["50.00", "", "29.00", "", "40.00"], "", dated),
        row("31102", ("ON", "ER3530"), ["19.00", "", "many", "", "40.00"], "", dated),
        row("41200", ("ON", "ER3530"), sound, "", dated),
        row("41200", ("ON", "ER3530"), sound, "", dated),
    ];
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    fs::write(&file, own_file_of_2025(&more)).unwrap();
    let told = printed(own, &import(&file));
    assert!(told.contains("3 rows of economic regions have a fault and were left out"), "{told}");
    let first = fs::read_to_string(&file).unwrap().lines().count() - 3;
    for (line, field) in [(first, "median"), (first + 1, "Median_Wage_Salaire_Median"), (first + 3, "geo")] {
        assert!(told.contains(&format!("wages.csv:{line}: {field}: ")), "{line} {field}: {told}");
    }
    assert_eq!(at(own, "32129", "Toronto")["median"], 29.0);
    for code in ["32120", "31102", "41200"] {
        let pay = at(own, code, "Toronto");
        assert_ne!(
            (&pay["source"], &pay["region"]),
            (&"jobbank-wages-2025".into(), &"ER3530".into()),
            "{code}"
        );
    }

    // So many that the file is another one than it is taken for.
    let bad: Vec<String> = ["21", "22", "31"]
        .iter()
        .flat_map(|_| ["32129"; 8])
        .map(|code| row(code, ("ON", "ER3530"), ["50.00", "", "29.00", "", "40.00"], "", dated))
        .collect();
    let bad: Vec<&str> = bad.iter().map(String::as_str).collect();
    fs::write(&file, own_file_of_2025(&bad)).unwrap();
    let told = refused(own, &import(&file));
    assert!(told.contains("ER3530") || told.contains(": median: "), "{told}");
    // A row of a province with a fault is refused as ever.
    let one = row("32129", ("PEI", "ER1110"), ["50.00", "", "29.00", "", "40.00"], "", dated);
    fs::write(&file, own_file_of_2025(&[&one])).unwrap();
    assert!(refused(own, &import(&file)).contains(": median: "));
}

/// What is no table of wages is named for what it is, and a code that may be of either edition is refused.
#[test]
fn other_files_are_named_for_what_they_are() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    let head = "code,geo,low,median,high,period\n";
    let cases: [(&[u8], &str); 11] = [
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x1f\x8b\x08\0\0", "gzip"),
        (b"PK\x03\x04\x14\0\0\0wages.csv", "zip archive"),
        (b"PK\x03\x04\x14\0\0\0[Content_Types].xml", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old form (xls)"),
        (b"{\"rows\": []}", "it is JSON"),
        (b"\xff\xfe\0\0c\0\0\0", "UTF-32"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no text"),
        (b"Wages of 2026\ncode,geo\n", "neither Job Bank's own file of wages"),
        (b"32129,CA,1,2,3,2024\n", "its first line reads: 32129"),
    ];
    for (bytes, named) in cases {
        fs::write(&file, bytes).unwrap();
        let told = refused(own, &import(&file));
        assert!(told.contains(named), "{named}: {told}");
    }
    fs::write(&file, format!("{head}11,CA,20,30,40,2024-2025\n")).unwrap();
    assert!(refused(own, &import(&file)).contains("0011 of NOC 2016"));
    for (sign, text) in [("|", "sep=|\n"), ("|", ""), (";", "sep=;\n")] {
        let rows = format!("{head}32129,CA,22.00,29.00,41.00,2024-2025\n").replace(',', sign);
        fs::write(&file, format!("{text}{rows}")).unwrap();
        assert!(printed(own, &import(&file)).starts_with("Wages, edition 2026: 1 row"), "{sign} {text}");
        printed(own, &["import", "--remove", "wages"]);
    }
}
