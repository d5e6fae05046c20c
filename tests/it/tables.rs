//! Every rule of the tables: a small whole set that is valid, and one broken copy for each kind of fault.

mod repository;

use std::fs;
use std::path::Path;

use metier_model::Geo;
use metier_model::facts::Assessment;
use metier_pack::rows::UnitGroup;
use metier_pack::tables::{files, read_all};
use metier_pack::tokens::{HoursBasis, Quality};

/// File, text to replace (once), text to put there, and the fault that must be told, after the folder.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    // Layout.
    ("wages.csv", "code,geo,low", "code,geo,lowest", "wages.csv:2: low: this column is missing"),
    ("wages.csv", "32129,BC,17.85,28,", "32129,BC,17.85,", "wages.csv:3: has 9 fields, the header names 10"),
    (
        "wages.csv",
        "# source: jobbank-wages-2025; codes: NOC 2021 v1.0\n",
        "",
        "wages.csv:1: must read \"# source: id[, id]; codes: version[, version]\"",
    ),
    (
        "wages.csv",
        "; codes: NOC 2021 v1.0",
        "",
        "wages.csv:1: codes: must name the version of the table's codes: \"; codes: NOC 2021 v1.0\"",
    ),
    (
        "crosswalk_published.csv",
        "; codes: NOC 2021 v1.0, O*NET-SOC 2019",
        "; codes: NOC 2016 v1.3, O*NET-SOC 2019",
        "crosswalk_published.csv:1: codes: must name the version of the table's codes: \"; codes: NOC 2021 v1.0, \
         O*NET-SOC 2019\"",
    ),
    (
        "wages.csv",
        "# source: jobbank-wages-2025",
        "# source: jobbank",
        "wages.csv:1: source: \"jobbank\" is no id of sources.csv",
    ),
    // Sources.
    (
        "sources.csv",
        "cops-2024,",
        "COPS 2024,",
        "sources.csv:3: id: \"COPS 2024\" has other characters than a-z, 0-9, dash and dot",
    ),
    (
        "sources.csv",
        "https://example.org/cops",
        "example.org",
        "sources.csv:3: url: \"example.org\" is no https address",
    ),
    (
        "sources.csv",
        "2026-08-21",
        "21 August",
        "sources.csv:4: accessed: \"21 August\" is no date of the form 2026-08-21",
    ),
    // Hierarchy.
    ("noc.csv", "321,3,", "322,3,", "noc.csv:6: code: 3212 has no parent: 321 is not in this table"),
    ("noc.csv", "3212,4,", "3212,5,", "noc.csv:6: level: 5 is not the number of digits of 3212"),
    ("noc.csv", "3212,4,", "3212,6,", "noc.csv:6: level: 6 is not within 1 to 5"),
    ("noc.csv", "3212,4,", "321x,4,", "noc.csv:6: code: \"321x\" has other characters than digits"),
    ("noc.csv", "32120,5,", "32129,5,", "noc.csv:8: code: \"32129\" stands here and on the line before"),
    ("noc.csv", "Medical sector", "", "noc.csv:3: title_en: is empty"),
    // Texts.
    (
        "titles.csv",
        "32120,en,blood bank technologist",
        "32120,en,blood\tbank technologist",
        "titles.csv:3: title: holds the control character '\\t'",
    ),
    (
        "titles.csv",
        "32129,en,prosthetist",
        "32129,en,prosthetist\u{202e}",
        "titles.csv:4: title: holds the control character '\\u{202e}'",
    ),
    (
        "titles.csv",
        "32129,en,prosthetist",
        "32129,en,prosthetist  and orthotist",
        "titles.csv:4: title: \"prosthetist  and orthotist\" has stray spaces",
    ),
    ("titles.csv", "32129,fr,", "32129,de,", "titles.csv:5: lang: \"de\" is none of en, fr"),
    (
        "titles.csv",
        "32129,en,prosthetist,1",
        "32129,en,prosthetist,2",
        "titles.csv:4: illustrative: 2 is not within 0 to 1",
    ),
    ("titles.csv", "32120,en,", "32121,en,", "titles.csv:3: code: \"32121\" is no unit group of noc.csv"),
    ("titles.csv", "32120,en,", "3212,en,", "titles.csv:3: code: \"3212\" is no code of five digits"),
    (
        "titles.csv",
        "32129,en,prosthetist,1",
        "32129,fr,prosthetist,1",
        "titles.csv:5: title: \"Prothésiste\" stands after \"prosthetist\": sort the rows",
    ),
    ("anzsco.csv", "251411", "25141", "anzsco.csv:3: code: \"25141\" is not of the form 000000"),
    // Pay.
    ("wages.csv", "17.85,28,31.55", "28.5,28,31.55", "wages.csv:3: low: 28.5 is above the median 28"),
    ("wages.csv", "17.85,28,31.55", "17.85,33,31.55", "wages.csv:3: median: 33 is above the high 31.55"),
    (
        "wages.csv",
        "17.85,28,31.55,2023-2024,,,,",
        "17.85,28,31.55,2023-2024,,29,,",
        "wages.csv:3: q1: 29 is above the median 28",
    ),
    (
        "wages.csv",
        "17.85,28,31.55",
        "17.85,28.oo,31.55",
        "wages.csv:3: median: \"28.oo\" is no such number as this column takes",
    ),
    ("wages.csv", "17.85,28,31.55", "17.85,,31.55", "wages.csv:3: median: the figure is missing"),
    ("wages.csv", "17.85,28,31.55", "17.85,28,NaN", "wages.csv:3: high: NaN is not within 1 to 1000"),
    (
        "wages.csv",
        "32129,BC",
        "32129,NAT",
        "wages.csv:3: geo: \"NAT\" is neither CA nor a province or territory",
    ),
    (
        "wages.csv",
        "17.85,28,31.55,2023-2024,,",
        "17.85,28,31.55,2023-2024,yes,",
        "wages.csv:3: annual: \"yes\" is neither 1 nor empty",
    ),
    (
        "minimum_wages.csv",
        "BC,",
        "CA,",
        "minimum_wages.csv:3: geo: Canada has no minimum wage of its own; name a province or territory",
    ),
    (
        "regions.csv",
        ",both",
        ",island",
        "regions.csv:4: kind: \"island\" is none of country, province, region, both",
    ),
    (
        "wages_regions.csv",
        "ER1110,",
        "ER1120,",
        "wages_regions.csv:3: region: \"ER1120\" is no region of regions.csv",
    ),
    ("wages_regions.csv", "16,24,31", "16,24,23", "wages_regions.csv:3: median: 24 is above the high 23"),
    (
        "hours.csv",
        "job-bank-hourly",
        "guess",
        "hours.csv:3: note_kind: \"guess\" is none of job-bank-hourly, census-full-year, census-annual, \
         cihi-cma-annual, judges-annual, none",
    ),
    // Outlook.
    (
        "cops.csv",
        "TEER_2",
        "TEER_6",
        "cops.csv:4: code: \"TEER_6\" is neither a unit group of noc.csv nor an aggregate of COPS",
    ),
    (
        "cops.csv",
        ",balance,",
        ",Balance,",
        "cops.csv:3: recent: \"Balance\" is none of strong-surplus, moderate-surplus, balance, moderate-shortage, \
         strong-shortage",
    ),
    (
        "cops.csv",
        "32129,11600",
        "32129,11.6",
        "cops.csv:3: employment_2023: \"11.6\" is no such number as this column takes",
    ),
    (
        "cops_years.csv",
        "employment",
        "jobs",
        "cops_years.csv:3: measure: \"jobs\" is none of employment, openings, seekers",
    ),
    ("vacancies.csv", "2026Q1", "2026-1", "vacancies.csv:3: quarter: \"2026-1\" is not of the form 0000Q0"),
    ("vacancies.csv", "2026Q1", "2026Q5", "vacancies.csv:3: quarter: 5 is no quarter of a year"),
    (
        "vacancies.csv",
        ",455,C",
        ",455,F",
        "vacancies.csv:3: quality: a figure goes with a quality from A to E, and with no other",
    ),
    (
        "vacancies.csv",
        ",455,C",
        ",,C",
        "vacancies.csv:3: quality: a figure goes with a quality from A to E, and with no other",
    ),
    (
        "bc_outlook.csv",
        "32129,0.9",
        "32129,90",
        "bc_outlook.csv:3: growth_first5: 90 is not within -50 to 50",
    ),
    ("bc_outlook_regions.csv", "Kootenay", "", "bc_outlook_regions.csv:3: region: is empty"),
    // AI.
    ("aioe.csv", "0.61", "1.61", "aioe.csv:3: complementarity: 1.61 is not within 0 to 1"),
    ("onet.csv", "29-2051.00", "29-2051", "onet.csv:3: onet: \"29-2051\" is not of the form 00-0000.00"),
    ("onet.csv", "technicians,3", "technicians,6", "onet.csv:3: job_zone: 6 is not within 1 to 5"),
    (
        "onet_education.csv",
        "29-2091.00",
        "29-2092.00",
        "onet_education.csv:3: onet: \"29-2092.00\" is no O*NET-SOC code of onet.csv",
    ),
    ("eloundou.csv", "0.1,0.41", "0.5,0.41", "eloundou.csv:3: alpha: 0.5 is above the beta 0.41"),
    (
        "microsoft.csv",
        "29-2051,",
        "29-2051.00,",
        "microsoft.csv:3: soc: \"29-2051.00\" is not of the form 00-0000",
    ),
    (
        "crosswalk_published.csv",
        "29-2091.00,1,",
        "29-2091.00,,",
        "crosswalk_published.csv:4: bc_weight: neither crosswalk has this link; one of the last two columns must be \
         filled",
    ),
    // OaSIS.
    (
        "oasis_profiles.csv",
        "32120.00",
        "32125.00",
        "oasis_profiles.csv:3: profile: \"32125.00\" is under no unit group of noc.csv",
    ),
    (
        "oasis_scales.csv",
        "F01b01,skills",
        "F01b01,talents",
        "oasis_scales.csv:4: group: \"talents\" is none of skills, abilities, knowledge, work-activities",
    ),
    (
        "oasis_scores.csv",
        "profile,A01a01",
        "profile,A01a09",
        "oasis_scores.csv:2: A01a09: this column is not in oasis_scales.csv",
    ),
    (
        "oasis_scores.csv",
        "32120.00,3,4",
        "32120.00,3,6",
        "oasis_scores.csv:3: F01b01: 6 is not within 0 to 5",
    ),
    (
        "oasis_context_scales.csv",
        "High Places,Hauteurs,高所",
        "High Places,Hauteurs,",
        "oasis_context_scales.csv:4: name_ja: is empty",
    ),
    (
        "oasis_context.csv",
        "32120.00,10",
        "32120.00,40",
        "oasis_context.csv:3: levels: its level 1 is not within 0 to 3",
    ),
    (
        "oasis_context.csv",
        "32120.00,10",
        "32120.00,1",
        "oasis_context.csv:3: levels: has 1 levels, one is expected for each of 2 scales",
    ),
    (
        "interests.csv",
        "32129.02,",
        "32129.09,",
        "interests.csv:4: profile: \"32129.09\" is no profile of oasis_profiles.csv",
    ),
    (
        "interests.csv",
        "32129.02,R,I,",
        "32129.02,R,,I",
        "interests.csv:4: third: \"R,,I\" repeats a letter or leaves one out between two",
    ),
    (
        "interests.csv",
        "32129.02,R,I,",
        "32129.02,R,r,",
        "interests.csv:4: third: \"Rr\" has a letter that is none of R, I, A, S, E, C",
    ),
    ("exclusions.csv", "32129,32120", "32129,32129", "exclusions.csv:3: excluded: is the unit group itself"),
    (
        "exclusions.csv",
        "32129,32120",
        "32129,32103",
        "exclusions.csv:3: excluded: \"32103\" is no unit group of noc.csv",
    ),
    // Immigration.
    (
        "immigration_lists.csv",
        ",listed,",
        ",wanted,",
        "immigration_lists.csv:3: kind: \"wanted\" is none of in-demand, ineligible, listed",
    ),
    (
        "immigration_lists.csv",
        "2026-08-21",
        "2026-13-21",
        "immigration_lists.csv:3: checked: \"2026-13-21\" is no date of the form 2026-08-21",
    ),
    (
        "immigration_lists.csv",
        "https://example.org/list",
        "a page",
        "immigration_lists.csv:3: url: \"a page\" is no https address",
    ),
    (
        "immigration_rules.csv",
        ",>=,5,",
        ",>=,five,",
        "immigration_rules.csv:3: value: \"five\" is no number, but the rule asks for one or more",
    ),
    (
        "immigration_rules.csv",
        ",CLB,",
        ",points,",
        "immigration_rules.csv:3: unit: \"points\" is none of CLB, months, years, hours",
    ),
    (
        "immigration_rules.csv",
        "0 1 2 3",
        "0 1 2 7",
        "immigration_rules.csv:3: teer: \"7\" is no TEER from 0 to 5",
    ),
    (
        "immigration_rules.csv",
        ",3212,",
        ",99,",
        "immigration_rules.csv:3: applies: \"99\" is no code of noc.csv",
    ),
    (
        "immigration_rounds.csv",
        ",491,",
        ",4910,",
        "immigration_rounds.csv:3: cutoff: 4910 is not within 1 to 1200",
    ),
    (
        "immigration_pilots.csv",
        ",MB,",
        ",CA,",
        "immigration_pilots.csv:3: province: a community lies in a province or territory",
    ),
    (
        "work_permits.csv",
        "window,any,180",
        "window,any,",
        "work_permits.csv:3: value: is empty, but a rule of \"window\" has a number",
    ),
    ("onet_tasks.csv", ",E2,", ",E3,", "onet_tasks.csv:3: label: \"E3\" is none of E0, E2, E1"),
    ("observed.csv", "29-2091,", "29-20910,", "observed.csv:3: soc: \"29-20910\" is not of the form 00-0000"),
    (
        "observed_rounds.csv",
        ",3,0.02,0.4",
        ",3,0.02,",
        "observed_rounds.csv:3: automation: a share of automation and the conversations that it speaks of stand together",
    ),
];

#[test]
fn each_broken_rule_is_told_with_file_line_field_and_reason() {
    let dir = crate::small::folder();
    for (file, from, to, expected) in CASES {
        let path = dir.path().join(file);
        let good = fs::read_to_string(&path).unwrap();
        assert!(good.contains(from), "{file} has no \"{from}\" to break");
        fs::write(&path, good.replacen(from, to, 1)).unwrap();
        let faults = read_all(dir.path()).expect_err(expected);
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let expected = format!("{}/{expected}", dir.path().display());
        assert!(told.contains(&expected), "expected\n  {expected}\ntold\n  {}", told.join("\n  "));
        fs::write(&path, good).unwrap();
    }
    read_all(dir.path()).expect("the set is valid again");
}

#[test]
fn a_title_beyond_its_bound_is_told() {
    let dir = crate::small::folder();
    let path = dir.path().join("titles.csv");
    let good = fs::read_to_string(&path).unwrap();
    fs::write(&path, good.replace("prosthetist", &"é".repeat(200))).unwrap();
    read_all(dir.path()).expect("200 characters are allowed, however many bytes");
    fs::write(&path, good.replace("prosthetist", &"é".repeat(201))).unwrap();
    let faults = read_all(dir.path()).unwrap_err();
    let told = faults.first().unwrap().to_string();
    assert!(told.ends_with("titles.csv:4: title: has 201 characters, 200 are allowed"), "{told}");
    assert_eq!(faults.len(), 1);
}

#[test]
fn every_table_must_be_there_and_encoded_right() {
    let dir = crate::small::folder();
    for file in files() {
        let path = dir.path().join(file);
        let good = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let told = read_all(dir.path()).unwrap_err().first().unwrap().to_string();
        assert!(told.starts_with(&format!("{}: cannot be read: ", path.display())), "{told}");
        fs::write(&path, [b"\xef\xbb\xbf".as_slice(), &good].concat()).unwrap();
        let told = read_all(dir.path()).unwrap_err().first().unwrap().to_string();
        assert_eq!(
            told,
            format!("{}:1: begins with a byte-order mark; save it as UTF-8 without one", path.display())
        );
        fs::write(&path, &good).unwrap();
    }
}

#[test]
fn a_table_full_of_faults_is_cut_short() {
    let dir = crate::small::folder();
    let rows = (0..500).map(|n| format!("32129,en,title {n:03},7")).collect::<Vec<_>>().join("\n");
    fs::write(
        dir.path().join("titles.csv"),
        format!("# source: noc-2021; codes: NOC 2021 v1.0\ncode,lang,title,illustrative\n{rows}"),
    )
    .unwrap();
    let faults = read_all(dir.path()).unwrap_err();
    assert_eq!(faults.len(), 21);
    let last = faults.last().unwrap().to_string();
    assert!(
        last.ends_with("titles.csv:22: more rows follow that were not checked; mend these first"),
        "{last}"
    );
}

#[test]
fn several_tables_tell_their_faults_at_once() {
    let dir = crate::small::folder();
    for (file, from, to) in
        [("wages.csv", "28,", "99,"), ("aioe.csv", "0.61", "x"), ("exclusions.csv", "32120", "32121")]
    {
        let path = dir.path().join(file);
        let good = fs::read_to_string(&path).unwrap();
        fs::write(&path, good.replacen(from, to, 1)).unwrap();
    }
    let files: Vec<String> = read_all(dir.path())
        .unwrap_err()
        .iter()
        .map(|fault| Path::new(&fault.file).file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(files, ["wages.csv", "aioe.csv", "exclusions.csv"]);
}

#[test]
fn rows_are_understood() {
    let dir = crate::small::folder();
    let tables = read_all(dir.path()).unwrap();
    let group = UnitGroup::parse("32129").unwrap();
    let wage = tables.wages.first().unwrap();
    assert_eq!((wage.code, wage.low, wage.median, wage.high), (group, Some(17.85), 28.0, Some(31.55)));
    assert_eq!(group.teer(), 2);
    assert_eq!(tables.hours.first().unwrap().basis, HoursBasis::JobBankHourly);
    assert_eq!(tables.cops.first().unwrap().future, Some(Assessment::StrongShortage));
    let vacancy = tables.vacancies.first().unwrap();
    assert_eq!((vacancy.geo, vacancy.quarter, vacancy.quality), (Geo::Canada, (2026, 1), Some(Quality::C)));
    let rule = tables.immigration_rules.first().unwrap();
    assert_eq!(
        (rule.rule.teer.as_slice(), rule.rule.applies.as_slice()),
        ([0, 1, 2, 3].as_slice(), ["3212".to_string()].as_slice())
    );
    let region = tables.wages_regions.first().unwrap();
    assert_eq!(tables.regions.get(usize::from(region.region)).unwrap().name.0[0], "Prince Edward Island");
    assert_eq!(tables.named.get("wages.csv").unwrap(), &["jobbank-wages-2025"]);
}
