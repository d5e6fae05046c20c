//! Imports: publishers' layouts and quirks, one newer file, refusal without harm, and the whole of `data/`.

use std::fs;
use std::path::{Path, PathBuf};

use metier::import::{Error, ImportKind, run, run_one};
use metier_model::Geo;
use metier_pack::tables::{files, read_all};

/// Job Bank's official header, 21 columns.
const OFFICIAL: &str = "NOC_CNP,NOC_Title_eng,NOC_Title_fra,prov,ER_Code_Code_RE,ER_Name,Nom_RE,\
Low_Wage_Salaire_Minium,Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,Average_Wage_Salaire_Moyen,\
Quartile1_Wage_Salaire_Quartile1,Quartile3_Wage_Salaire_Quartile3,Non_WageBen_pct,Data_Source_E,\
Reference_Period,Revision_Date_Date_revision,Annual_Wage_Flag_Salaire_annuel,Wage_Comment_E,\
Data_Source_F,Wage_Comment_F";

fn put(dir: &Path, name: &str, text: &str) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

fn content(dir: &Path, name: &str) -> String {
    fs::read_to_string(dir.join(name)).unwrap()
}

/// Every table of a folder, to see that nothing changed.
fn all(dir: &Path) -> Vec<String> {
    let mut files: Vec<String> =
        fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    files.iter().map(|name| format!("{name}\n{}", content(dir, name))).collect()
}

#[test]
fn the_official_wage_file_of_a_newer_year_replaces_the_wages() {
    let to = crate::small::folder();
    let from = tempfile::tempdir().unwrap();
    let row = |code: &str, prov: &str, er: &str, figures: &str, annual: &str| {
        format!(
            "{code},\"A, b\",\"C, d\",{prov},{er},Name,Nom,{figures},,LFS,2024-2025,2026-11-18,{annual},,EPA,\r\n"
        )
    };
    let text = [
        format!("\u{feff}{OFFICIAL}\r\n"),
        row("NOC_32129", "NAT", "ER00", "18.00,27.40,36.06,28.10,22.50,32.00", "0"),
        row("NOC_32129", "ON", "ER35", "17.60,26.00,35.00,27.00,21.00,30.00", "0"),
        row("NOC_32129", "ON", "ER3530", "17.60,26.50,35.00,27.00,21.00,30.00", "0"),
        row("NOC_32120", "ON", "ER35", "62400,93600,124800,,,", "1"),
        row("NOC_32120", "PE", "ER1110", "20.00,25.00,30.00,,,", "0"),
        row("NOC_32120", "QC", "ER24", ",,,,,", "0"),
        row("NOC_32120", "AB", "ER48", ",25.00,,,,", "0"),
    ]
    .concat();
    let file = put(from.path(), "wages.csv", &text);
    let report = run_one(ImportKind::Wages, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "wages.csv"),
        "# source: jobbank-wages-2026; codes: NOC 2021 v1.0\n\
         code,geo,low,median,high,period,annual,q1,q3,benefits\n\
         32120,AB,,25,,2024-2025,,,,\n\
         32120,ON,30,45,60,2024-2025,1,,,\n\
         32120,PE,20,25,30,2024-2025,,,,\n\
         32129,CA,18,27.4,36.06,2024-2025,,22.5,32,\n\
         32129,ON,17.6,26,35,2024-2025,,21,30,\n"
    );
    // The annual row is no sign of a minimum wage, nor is the country's.
    assert_eq!(
        content(to.path(), "minimum_wages.csv"),
        "# source: jobbank-wages-2026; codes: none\ngeo,hourly,rows\nON,17.6,1\nPE,20,1\n"
    );
    let tables = read_all(to.path()).unwrap();
    let sources = tables.sources.iter().map(|source| source.get(metier_model::Lang::En));
    let source = sources.into_iter().find(|source| source.id == "jobbank-wages-2026").unwrap();
    assert_eq!((source.edition.as_str(), source.title.as_str()), ("2026", "Job Bank wages"));
    assert_eq!(report.tables, [("wages.csv".to_string(), 5), ("minimum_wages.csv".to_string(), 2)]);
    assert!(report.to_string().contains("1  wages.csv: rows of economic regions passed over"), "{report}");
    let before = all(to.path());
    run_one(ImportKind::Wages, &file, to.path()).unwrap();
    assert_eq!(all(to.path()), before, "the same file again changes nothing");
}

#[test]
fn a_file_that_breaks_a_rule_replaces_nothing() {
    let to = crate::small::folder();
    let before = all(to.path());
    let from = tempfile::tempdir().unwrap();
    let file = put(from.path(), "aioe.csv", "noc_title,noc_2021,aioe,caioe,groupmean\nNobody,99,5.1,3,0.5\n");
    let error = run_one(ImportKind::Aioe, &file, to.path()).unwrap_err();
    let Error::Rules(faults) = &error else { panic!("{error}") };
    let faults: Vec<String> = faults.iter().map(metier_words::Text::reference).collect();
    assert_eq!(faults, [format!("{}:2: noc_2021: \"00099\" is no unit group of noc.csv", file.display())]);
    assert!(
        error.to_string().starts_with("the new tables break one rule, so nothing was replaced:"),
        "{error}"
    );
    assert_eq!(all(to.path()), before);
}

#[test]
fn layouts_and_fields_that_make_no_sense_are_told_with_their_place() {
    let to = crate::small::folder();
    let before = all(to.path());
    let from = tempfile::tempdir().unwrap();
    let cases = [
        (ImportKind::Microsoft, "SOC,score\n29-2051,0.1\n", "it has no column SOC Code"),
        (ImportKind::Microsoft, "", "the file is empty"),
        (
            ImportKind::Microsoft,
            "SOC Code,ai_applicability_score\n29-2051,high\n",
            ":2: ai_applicability_score: \"high\" is no number",
        ),
        (
            ImportKind::Microsoft,
            "SOC Code,ai_applicability_score\n29-2051,\n",
            ":2: ai_applicability_score: the figure is missing",
        ),
        (
            ImportKind::Microsoft,
            "SOC Code,ai_applicability_score\n29-2051,0.1\n29-2051,0.2\n",
            "the source names 29-2051 twice",
        ),
        (
            ImportKind::Vacancies,
            "code,geo,quarter,vacancies,quality\n32129,XX,2026Q1,5,A\n",
            ":2: geo: \"XX\" is neither NAT nor a province",
        ),
        (
            ImportKind::Aioe,
            "noc_2021,aioe,groupmean\nx1,5,0.5\n",
            ":2: noc_2021: \"x1\" is no unit group code",
        ),
        (
            ImportKind::Wages,
            "code,geo,low,median,high,period\n32129,BC,1,2,3,2024\n",
            "it is needed beside a re-laid wage file",
        ),
        (
            ImportKind::Hours,
            "32129,t,1,2,3,35,9,9,some other words\n",
            ":1: note: the note is of no known kind",
        ),
    ];
    for (kind, text, expected) in cases {
        let file = put(from.path(), "file.csv", text);
        let told = run_one(kind, &file, to.path()).unwrap_err().to_string();
        assert!(told.contains(expected), "{}: {told}", kind.token());
    }
    let told = run_one(ImportKind::Aioe, &from.path().join("none.csv"), to.path()).unwrap_err().to_string();
    assert!(told.starts_with("cannot read ") && told.contains("none.csv"), "{told}");
    assert_eq!(all(to.path()), before);
}

#[test]
fn one_file_needs_the_other_tables() {
    let to = tempfile::tempdir().unwrap();
    let from = tempfile::tempdir().unwrap();
    let file = put(from.path(), "m.csv", "SOC Code,ai_applicability_score\n29-2051,0.1\n");
    let told = run_one(ImportKind::Microsoft, &file, to.path()).unwrap_err().to_string();
    assert!(told.contains("it has no noc.csv; import all files into it first"), "{told}");
    assert_eq!(fs::read_dir(to.path()).unwrap().count(), 0);
}

#[test]
fn quirks_of_the_publishers_are_repaired() {
    let to = crate::small::folder();
    let from = tempfile::tempdir().unwrap();
    // Entities, control characters, a repeated title.
    put(
        from.path(),
        "titles_en.csv",
        "code,title,illustrative\n32129,prosthetist &amp; orthotist,1\n32120,a\u{202e}b,0\n",
    );
    put(from.path(), "titles_fr.csv", "code,title\n32129,Prothésiste\n32129, Prothésiste\n");
    let report = run_one(ImportKind::Titles, from.path(), to.path()).unwrap();
    assert_eq!(
        content(to.path(), "titles.csv"),
        "# source: noc-2021-titles; codes: NOC 2021 v1.0\ncode,lang,title,illustrative\n\
         32120,en,ab,0\n32129,en,prosthetist & orthotist,1\n32129,fr,Prothésiste,\n"
    );
    let counts: Vec<usize> = report.notes.iter().map(|note| note.2).collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn rules_of_programs_are_spelled_alike() {
    let to = crate::small::folder();
    let from = tempfile::tempdir().unwrap();
    let file = put(
        from.path(),
        "rules.csv",
        "jurisdiction,program,stream,factor,op,value,unit,teer,noc_applies,noc_excludes,checked,url\n\
         FED,AIP,teer-0-3,language,>=,5,CLB,,,,2026-08-09,https://example.org/a\n\
         ON,PNP,Workforce,languageExempt,none,3,years,\"0 , 1\",\"321,32129\",3212,2026-08-21,https://example.org/b\n",
    );
    run_one(ImportKind::ImmigrationRules, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "immigration_rules.csv").lines().skip(2).collect::<Vec<_>>(),
        [
            "CA,AIP,,language,>=,5,CLB,0 1 2 3,,,2026-08-09,https://example.org/a",
            "ON,PNP,Workforce,language-exempt,none,3,years,0 1,321 32129,3212,2026-08-21,https://example.org/b",
        ]
    );
}

#[test]
fn windows_encoding_and_quoted_thousands_are_read() {
    let to = crate::small::folder();
    let from = tempfile::tempdir().unwrap();
    let header = "Code,Occupation_Name,Nom_de_la_profession,Employment_emploi_2023,\
Employment_Growth_croissance_emploi,Retirements_retraites,Other_Replacement_autre_remplacement,\
Total_Job_Openings_Perspective_d'emploi,School_Leavers_Sortants_scolaires,Immigration,\
Other_Seekers_autres_chercheurs,Job_Seekers_Chercheurs_emploi,Recent_Labour_Market_Conditions,\
Future_Labour_Market_Conditions\n";
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend(b"00000,All,\xc9t\xe9,100,10,5,5,20,\"8,238,798\",5,-3,\"8,238,800\",N/A,N/A\n");
    bytes.extend(
        b"32129,Other,Autres,11600,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,Balance,Moderate risk of Surplus\n",
    );
    let folder = from.path();
    fs::write(folder.join("summary_sommaire_2024_2033_noc2021.csv"), bytes).unwrap();
    let years: Vec<String> = (2023..=2033).map(|year| year.to_string()).collect();
    for name in ["employment_emploi", "jo_pe", "job_seekers_chercheurs_emploi"] {
        let text = format!(
            "Code,Occupation Name,Nom,{}\n32129,O,A,N/A{}\n00000,All,T{}\n",
            years.join(","),
            ",7".repeat(10),
            ",N/A".repeat(11)
        );
        put(folder, &format!("{name}_2024_2033_noc2021.csv"), &text);
    }
    let report = run_one(ImportKind::Cops, folder, to.path()).unwrap();
    assert_eq!(report.tables, [("cops.csv".to_string(), 2), ("cops_years.csv".to_string(), 3)]);
    let tables = read_all(to.path()).unwrap();
    assert_eq!(tables.cops.first().unwrap().seekers, Some(8_238_800));
    assert_eq!(tables.cops_years.first().unwrap().years.first().copied(), Some(None));
    assert!(content(to.path(), "cops.csv").ends_with("32129,11600,,,,,,,,,balance,moderate-surplus\n"));
}

#[test]
fn every_kind_has_a_name_of_its_own() {
    for kind in ImportKind::ALL {
        assert_eq!(ImportKind::of_token(kind.token()), Some(kind));
    }
    assert_eq!(ImportKind::of_token("everything"), None);
}

/// The whole of `data/` comes out of the reference data byte for byte, where those are at hand.
#[test]
fn the_tables_of_the_repository_are_what_the_import_makes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let from = root.join("../shared/data");
    if !from.is_dir() {
        return;
    }
    let to = tempfile::tempdir().unwrap();
    let mut kinds = Vec::new();
    run(&from, to.path(), &mut |kind, done| kinds.push((kind, done))).unwrap();
    assert_eq!(kinds, ImportKind::ALL.into_iter().zip(0..).collect::<Vec<_>>(), "each is told as it begins");
    for name in files() {
        let kept = fs::read(root.join("data").join(name)).unwrap();
        assert!(
            fs::read(to.path().join(name)).unwrap() == kept,
            "{name} is not what the import makes; run it again"
        );
    }
}

/// Facts that the re-laying rests on, checked on our own tables.
#[test]
fn the_tables_agree_with_each_other() {
    let tables = read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap();
    // B.C.: both halves and both reasons add up to the openings, up to the publisher's rounding to tens.
    for row in &tables.bc_outlook {
        if let (Some(a), Some(b), Some(sum)) = (row.openings_first5, row.openings_next5, row.openings) {
            assert!((a + b - sum).abs() <= 10, "{}: {a} + {b} is not {sum}", row.code);
        }
        if let (Some(a), Some(b), Some(sum)) = (row.replacement, row.new_jobs, row.openings) {
            assert!((a + b - sum).abs() <= 10, "{}: {a} + {b} is not {sum}", row.code);
        }
        let of_regions: i64 =
            tables.bc_outlook_regions.iter().filter(|r| r.code == row.code).filter_map(|r| r.openings).sum();
        assert!(
            (of_regions - row.openings.unwrap_or(0)).abs() <= 40,
            "{}: regions give {of_regions}",
            row.code
        );
    }
    // COPS: openings are growth, retirements and other replacement, rounded to hundreds.
    for row in &tables.cops {
        if let (Some(a), Some(b), Some(c), Some(sum)) =
            (row.growth, row.retirements, row.other_replacement, row.openings)
        {
            assert!((a + b + c - sum).abs() <= 200, "{}", row.code);
        }
    }
    // Eloundou: beta counts E1 whole and E2 half, and tasks that are not core weigh half.
    for row in &tables.eloundou {
        let [none, alone, with] = [0, 1, 2].map(|label| {
            let core = f64::from(row.core.get(label).copied().unwrap());
            core + (f64::from(row.tasks.get(label).copied().unwrap()) - core) / 2.0
        });
        let beta = (alone + with / 2.0) / (none + alone + with);
        assert!((beta - row.beta).abs() < 1e-5, "{}: {beta} is not {}", row.onet, row.beta);
    }
    // The B.C. crosswalk's weights are shares of a unit group.
    for class in tables.noc.iter().filter(|class| class.level == 5) {
        let links = tables.crosswalk_published.iter().filter(|link| link.code.as_str() == class.code);
        let weights: Vec<f64> = links.filter_map(|link| link.bc_weight).collect();
        assert!(weights.is_empty() || (weights.iter().sum::<f64>() - 1.0).abs() < 1e-4, "{}", class.code);
    }
    // Annual figures: the same occupations everywhere, and only where WorkBC says so.
    for wage in &tables.wages {
        let expected = match wage.code.as_str() {
            "31101" | "41100" | "70011" => true,
            "32129" | "22213" | "44200" => false,
            _ => continue,
        };
        assert_eq!(wage.annual, expected, "{} {:?}", wage.code, wage.geo);
    }
    // Minimum wages are the lowest hourly figure of their province.
    for minimum in &tables.minimum_wages {
        let lows = tables.wages.iter().filter(|w| w.geo == minimum.geo && !w.annual).filter_map(|w| w.low);
        assert!(lows.fold(f64::MAX, f64::min) >= minimum.hourly, "{:?}", minimum.geo);
        assert!(minimum.geo != Geo::Canada && minimum.rows > 20, "{:?}", minimum.geo);
    }
}
