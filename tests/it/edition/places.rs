//! A file with some of the wages: what it does not hold stays.

use super::*;

/// What a file does not hold stays as the edition it was, place by place, with its own year; nothing is "not published"
/// for it. A second file of the same year is laid beside the first, one of another year asks before it drops it.
#[test]
fn a_file_of_some_places_leaves_the_others_as_they_were() {
    let user = user();
    let own = user.path();
    let at = |code: &str, region: &str| -> Value {
        let text = printed(own, &["show", code, "--region", region, "--json"]);
        serde_json::from_str::<Value>(&text).unwrap()["pay"].clone()
    };
    let places = ["CA", "ON", "BC", "NS", "PE"];
    let before = places.map(|place| at("31301", place));
    let head = "code,geo,low,median,high,period\n";
    let file = own.join("wages_2026.csv");
    fs::write(&file, format!("{head}31301,ON,33,44.10,55,2024-2025\n")).unwrap();
    let text = printed(own, &import(&file));
    assert!(text.contains("keep edition 2025"), "{text}");
    assert!(text.lines().any(|line| line.contains("wages of these unit groups in other places")), "{text}");
    let after = places.map(|place| at("31301", place));
    assert_eq!((&after[1]["median"], &after[1]["source"]), (&44.1.into(), &"jobbank-wages-2026".into()));
    assert_eq!(after[1]["period"], "2024-2025");
    for (place, (before, after)) in places.iter().zip(before.iter().zip(&after)) {
        if *place != "ON" {
            assert_eq!(before, after, "{place}");
        }
    }
    // Lists and comparisons, which read columns, have the same figures and say the same of where they are from.
    for (place, pay) in places.iter().zip(&after) {
        let text = printed(own, &["list", "--region", place, "--json"]);
        let listed: Value = serde_json::from_str(&text).unwrap();
        let row =
            listed["rows"].as_array().unwrap().iter().find(|row| row["code"] == "31301").unwrap().clone();
        assert_eq!(
            (&row["pay"]["median"], &row["pay"]["period"]),
            (&pay["median"], &pay["period"]),
            "{place}"
        );
    }
    // Figures of two editions are not subtracted.
    let compared = printed(own, &["compare", "31301", "32101", "--region", "ON"]);
    assert!(!compared.contains("(+"), "{compared}");
    // The same year again: both files hold.
    let second = own.join("more_2026.csv");
    fs::write(&second, format!("{head}31301,BC,34,45.20,56,2024-2025\n32101,ON,21,30.30,40,2023-2024\n"))
        .unwrap();
    let text = printed(own, &import(&second));
    assert!(text.starts_with("Wages, edition 2026: 3 rows for 2 of 516"), "{text}");
    assert_eq!(
        (at("31301", "ON")["median"].clone(), at("31301", "BC")["median"].clone()),
        (44.1.into(), 45.2.into())
    );
    assert_eq!(at("32101", "ON")["period"], "2023-2024");
    // A file of another year that lacks what the first brought in is asked about, and taken with --yes.
    let third = own.join("wages_2027.csv");
    fs::write(&third, format!("{head}31301,ON,33,46,57,2025-2026\n")).unwrap();
    let told = refused(own, &import(&third));
    assert!(told.contains("2 wages") && told.contains("--yes") && told.contains("2026"), "{told}");
    assert_eq!(at("31301", "BC")["median"], 45.2);
    printed(own, &[&import(&third)[..], &["--yes"]].concat());
    assert_eq!((at("31301", "ON")["median"].clone(), at("31301", "BC")), (46.0.into(), before[2].clone()));
    printed(own, &["import", "--remove", "wages"]);
    assert_eq!(places.map(|place| at("31301", place)), before);
}

#[test]
fn without_an_edition_every_wage_is_of_the_embedded_one() {
    let catalog = Catalog::embedded().unwrap();
    assert!(catalog.edition().is_none());
    assert!(GroupId::all().all(|group| catalog.facts(group).newer == 0));
    assert!(catalog.columns().bases.iter().flatten().all(|&basis| catalog.edition_of(basis).is_none()));
}
