//! Economic regions: their names in each language, on screens and reports, and when their table is imported anew.

use metier::content::{Settings, terms};
use metier::import::{ImportKind, run_one};
use metier_data::Catalog;
use metier_model::{Geo, Lang};
use metier_words::Language;

/// Words that no French name of a place has.
const ENGLISH: [&str; 12] = [
    "North",
    "South",
    "East",
    "West",
    "Coast",
    "Valley",
    "Island ",
    "Islands",
    "Central",
    "Bay",
    "Breton Cape",
    "Burin Peninsula",
];

#[test]
fn every_region_has_a_name_in_each_language() {
    let catalog = Catalog::embedded().unwrap();
    let areas = catalog.areas();
    assert!(areas.iter().filter(|area| area.economic_region).count() > 70);
    for area in areas {
        assert!(area.name.iter().all(|(_, name)| !name.is_empty()), "{}", area.code);
        let french = area.name.get(Lang::Fr);
        assert!(ENGLISH.iter().all(|word| !french.contains(word)), "{french}");
        assert_eq!(french.replace("--", "–").replace('’', "'"), *french);
        // A whole province is called what the program calls it elsewhere.
        if area.is_whole_place() && area.code != "ER6010" {
            assert_eq!(
                area.name,
                metier_model::Named::of(|lang| (*Geo::at(area.geo).names().get(lang)).to_owned())
            );
        }
    }
}

#[test]
fn a_region_is_said_in_the_language_of_the_screen_and_in_that_of_the_titles_where_it_has_no_own() {
    let catalog = Catalog::embedded().unwrap();
    let area = catalog.areas().iter().position(|area| area.code == "ER3590").unwrap();
    let names = &catalog.areas()[area].name;
    for (language, lang, said) in [
        (Language::En, Lang::En, "Northeast"),
        (Language::En, Lang::Fr, "Northeast"),
        (Language::Fr, Lang::Fr, "Nord-est"),
        (Language::Fr, Lang::En, "Nord-est"),
        (Language::Ja, Lang::En, "Northeast"),
        (Language::Ja, Lang::Fr, "Nord-est"),
    ] {
        let settings = Settings { language, lang, ..Settings::default() };
        assert_eq!(terms::named(names).say(&settings.locale()), said);
    }
}

#[test]
fn names_that_the_publisher_lacks_stay_when_the_table_is_imported_anew() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let file = from.path().join("regions.csv");
    let figures = "16,24,31,17,25,32,18,26,33";
    let rows = [
        "ER00,0012,32129,F,Canada",
        "ER1110,0012,32129,F,Prince Edward Island",
        "ER5910,0012,32129,F,Vancouver Island and Coast",
    ]
    .map(|row| row.replace('F', figures));
    let head = "ER_Code,NOC_2016,NOC_2021,Low_Wage_2016,Median_Wage_2016,High_Wage_2016,Low_Wage_2020,Median_Wage_2020,\
                High_Wage_2020,Low_Wage_2024,Median_Wage_2024,High_Wage_2024,Region";
    std::fs::write(&file, format!("{head}\n{}\n", rows.join("\n"))).unwrap();
    run_one(ImportKind::RegionWages, &file, to.path()).unwrap();
    assert_eq!(
        std::fs::read_to_string(to.path().join("regions.csv")).unwrap(),
        "# source: jobbank-wages-2024-regions, metier; codes: SGC 2021\nregion,province,name,name_fr,kind\n\
         ER00,CA,Canada,Canada,country\nER1110,PE,Prince Edward Island,Île-du-Prince-Édouard,both\n\
         ER5910,BC,Vancouver Island and Coast,Île de Vancouver et côte,region\n"
    );
}
