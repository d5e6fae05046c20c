//! Files whose rows and columns do not fit each other: each is read right or refused with its line, never read askew.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::metier;

const HEAD: &str = "code,geo,low,median,high,period";
const ROWS: [&str; 3] = [
    "32129,CA,21.50,28.50,41.00,2024-2025",
    "32129,ON,22.50,29.50,42.00,2024-2025",
    "32129,QC,20.50,27.50,40.00,2024-2025",
];

fn table(rows: &[&str]) -> String {
    [&[HEAD], rows].concat().join("\n") + "\n"
}

/// Exit code, what was said on standard error, and whether an edition is kept afterwards.
fn imported(bytes: &[u8]) -> (Option<i32>, String, Option<Value>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wages_2026.csv");
    fs::write(&file, bytes).unwrap();
    let output =
        metier(folder.path(), &["import", "--kind", "wages", "--yes", "--file", file.to_str().unwrap()]);
    let kept = folder.path().join("wages.edition").exists().then(|| shown(folder.path()));
    (output.status.code(), String::from_utf8(output.stderr).unwrap(), kept)
}

fn shown(folder: &Path) -> Value {
    let output = metier(folder, &["show", "32129", "--region", "ON", "--json"]);
    serde_json::from_slice::<Value>(&output.stdout).unwrap()["pay"].clone()
}

fn refused(text: &str, says: &str) {
    let (code, told, kept) = imported(text.as_bytes());
    assert_eq!((code, kept), (Some(1), None), "{text}: {told}");
    assert!(told.contains(says), "{text}: {told}");
}

fn read(bytes: &[u8]) {
    let (code, told, kept) = imported(bytes);
    assert_eq!(code, Some(0), "{told}");
    let kept = kept.unwrap();
    let figures = ["low", "median", "high"].map(|key| kept[key].as_f64());
    assert_eq!(figures, [22.5, 29.5, 42.0].map(Some), "{kept}");
    assert_eq!(kept["period"], "2024-2025");
}

#[test]
fn a_field_too_many_or_too_few_is_refused_with_its_line() {
    // A decimal comma without quotes: the median would be 50 and the high wage 29.
    let commas = ROWS[1].replace("29.50", "29,50");
    refused(
        &table(&[ROWS[0], &commas]),
        "wages_2026.csv:3: period: the row has 7 fields and the file 6 columns",
    );
    // One in a figure that still ascends: it was read as 22, 50 and 51.
    let ascending = "32129,ON,22,50,51.00,60.00,2024-2025";
    refused(&table(&[ROWS[0], ascending]), "wages_2026.csv:3: ");
    for (cut, field) in [(5, "period"), (4, "high"), (3, "median"), (2, "low"), (1, "geo")] {
        let row: Vec<&str> = ROWS[1].split(',').take(cut).collect();
        let says = format!("wages_2026.csv:3: {field}: the row has {cut} field");
        refused(&table(&[ROWS[0], &row.join(",")]), &says);
    }
    // A number where the period should be says that the row has shifted.
    for period in ["41.00", "2024-2", "2024-20", "2026-11-19", "2025-2024", "35"] {
        refused(&table(&[&ROWS[1].replace("2024-2025", period)]), "wages_2026.csv:2: period: ");
    }
    // Commas without anything behind them do no harm.
    read(table(&ROWS).replace('\n', ",,\n").replacen(",,\n", "\n", 1).as_bytes());
}

#[test]
fn a_column_that_stands_twice_is_refused() {
    for name in HEAD.split(',') {
        for (head, row) in [
            (format!("{name},{HEAD}"), format!("7.77,{}", ROWS[1])),
            (format!("{HEAD},{}", name.to_uppercase()), format!("{},7.77", ROWS[1])),
        ] {
            refused(&format!("{head}\n{row}\n"), &format!("column {name} stands twice, at "));
        }
    }
}

#[test]
fn every_delimiter_line_end_and_encoding_gives_the_same_figures_and_lines() {
    for delimiter in [",", ";", "\t"] {
        for end in ["\n", "\r\n", "\r"] {
            let text = table(&ROWS).replace(',', delimiter).replace('\n', end);
            read(text.as_bytes());
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            read(&[&[0xff, 0xfe], wide.as_slice()].concat());
            // The second row of a place is seen however lines end.
            let again = ROWS[1].replace("29.50", "30.50");
            let doubled = table(&[ROWS[0], ROWS[1], &again]).replace(',', delimiter).replace('\n', end);
            refused(&doubled, "wages_2026.csv:4: geo: 32129 ON stands in line 3 already");
            let much = table(&[ROWS[0], &ROWS[1].replace("29.50", "much")]).replace(',', delimiter);
            refused(&much.replace('\n', end), "wages_2026.csv:3: median: \"much\" is no number");
        }
    }
    refused(&table(&ROWS).replace("32129,QC", "\"32129,QC"), "the last quote is in line 4");
}

#[test]
fn a_part_of_a_province_a_part_of_a_group_and_an_unclear_flag_are_refused() {
    for place in ["ON 3530", "ON2", "3530"] {
        refused(&table(&[&ROWS[1].replace("ON", place)]), &format!("geo: \"{place}\" is neither"));
    }
    for code in ["32129.03", "32129.5", "32129."] {
        refused(&table(&[&ROWS[1].replace("32129", code)]), &format!("code: \"{code}\" is no unit group"));
    }
    read(table(&ROWS).replace("32129", "32129.0").as_bytes());
    let flagged = |flag: &str| format!("{HEAD},annual\n{},{flag}\n", ROWS[1]);
    for flag in ["yes", "TRUE", "2", "x"] {
        refused(&flagged(flag), &format!("wages_2026.csv:2: annual: \"{flag}\" is none of 0, 1"));
    }
    read(flagged("0").as_bytes());
    for number in ["$$29.50", "$29.50$", "29.5.0", "-29.5", "29.50 a"] {
        refused(&table(&[&ROWS[1].replace("29.50", number)]), "wages_2026.csv:2: median: ");
    }
}

/// Figures that belong together and do not: a whole that is not its parts, columns of one kind that are exchanged. Each
/// is refused with the publisher's file, its line and the field, and the table stays as it is.
#[test]
fn figures_that_do_not_add_up_and_exchanged_columns_are_refused_with_their_line() {
    use crate::import_facts::{content, put, refused as faults};
    use metier::import::{ImportKind, run_one};
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let put = |name: &str, text: &str| put(from.path(), name, text);
    // People: within the rounding of each figure they are taken.
    let people = |women: u32| {
        format!(
            "GEO,Occupation,Gender,VALUE\nOntario,32129 Other,Men+,240\nOntario,32129 Other,Women+,{women}\n\
             Ontario,32129 Other,Total - Gender,440\n"
        )
    };
    let before = content(to.path(), "people.csv");
    for women in [175, 250, 2000] {
        let told = faults(ImportKind::People, &put("people.csv", &people(women)), to.path());
        let sum = 240 + women;
        for part in ["people.csv", ":4: ", "32129 ON", "440", &sum.to_string()] {
            assert!(told.replace(',', "").contains(part), "{women}, {part}: {told}");
        }
    }
    assert_eq!(content(to.path(), "people.csv"), before);
    run_one(ImportKind::People, &put("people.csv", &people(205)), to.path()).unwrap();
    // British Columbia: openings of both halves, of both causes, new jobs against growth, regions against the province.
    let folder = from.path().join("bc");
    let regions = |first: u32| {
        let figures = [(60, first), (100, 40), (460, 200), (30, 10), (50, 20), (90, 30), (300, 100)];
        let cells: Vec<String> =
            figures.iter().map(|(jobs, openings)| format!("{jobs},0.4,{openings},,")).collect();
        format!("#32129,Other,{}\n", cells.concat().trim_end_matches(','))
    };
    let write = |province: &str, regional: &str| {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("career_provincial.csv"), province).unwrap();
        std::fs::write(folder.join("career_regional.csv"), regional).unwrap();
        let chance = format!("{},32129,,,Cariboo\n", ",".repeat(10));
        std::fs::write(folder.join("high_opportunity_occupations.csv"), chance).unwrap();
    };
    let sound = "#32129,Other,1,1.1,1.1,200,220,420,76,310,24,110\n";
    write(sound, &regions(20));
    run_one(ImportKind::BritishColumbia, &folder, to.path()).unwrap();
    let before = content(to.path(), "bc_outlook.csv");
    for (province, first, file, field) in [
        (
            "#32129,Other,1,1.1,1.1,200,420,220,76,310,24,110\n",
            20,
            "career_provincial.csv:1: openings",
            "620",
        ),
        (
            "#32129,Other,1,1.1,1.1,200,220,420,76,110,24,110\n",
            20,
            "career_provincial.csv:1: openings",
            "220",
        ),
        (
            "#32129,Other,1,1.1,-1.1,200,220,420,76,310,24,110\n",
            20,
            "career_provincial.csv:1: new jobs",
            "110",
        ),
        (sound, 200, "career_regional.csv:1: openings", "600"),
    ] {
        write(province, &regions(first));
        let told = faults(ImportKind::BritishColumbia, &folder, to.path());
        assert!(told.contains(file) && told.contains(field), "{file}: {told}");
        assert_eq!(content(to.path(), "bc_outlook.csv"), before);
    }
    // WorkBC's year at the usual hours and at a full week, exchanged.
    let note = "Estimated median employment income based on Job Bank";
    let hours = |usual: u32, full: u32| {
        put("hours.csv", &format!("32129,Other,20,30,40,34.28,{full},{usual},{note}\n"))
    };
    run_one(ImportKind::Hours, &hours(52_000, 60_678), to.path()).unwrap();
    let told = faults(ImportKind::Hours, &hours(60_678, 52_000), to.path());
    assert!(told.contains("hours.csv:1: annual median") && told.contains("60,678"), "{told}");
    // Low and high wages exchanged, by the head or in the rows; a median below the low wage.
    let exchanged = ["code,geo,high,median,low,period", ROWS[0], ROWS[1]].join("\n") + "\n";
    refused(&exchanged, "wages_2026.csv:2: ");
    refused(&table(&["32129,CA,28.50,21.50,41.00,2024-2025"]), "wages_2026.csv:2: median: ");
}
