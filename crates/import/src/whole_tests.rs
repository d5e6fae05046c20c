//! Files that a person brings with one thing wrong, against the tables of `data/`: each is refused with the place in that
//! file, and no table changes.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;

/// A folder with all tables of `data/`, and one for files to bring.
struct Folders {
    to: TempDir,
    from: TempDir,
}

impl Folders {
    fn new() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let [to, from] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        for name in metier_pack::tables::files() {
            fs::copy(own.join(name), to.path().join(name)).unwrap();
        }
        Self { to, from }
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.from.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn tables(&self) -> Vec<(String, Vec<u8>)> {
        let read = |name: &str| (name.to_owned(), fs::read(self.to.path().join(name)).unwrap());
        metier_pack::tables::files().map(read).collect()
    }

    /// What is told of a refused file; its folder is left out, and no table is another one.
    fn refused(&self, kind: ImportKind, file: &Path, takes_fewer: bool) -> String {
        let before = self.tables();
        let told = run_one_of_any_size(kind, file, self.to.path(), takes_fewer).unwrap_err().to_string();
        assert!(before == self.tables(), "{told}");
        assert!(!told.contains(STAGE), "{told}");
        told.replace(&format!("{}/", self.from.path().display()), "")
    }
}

/// How the folder of a stage begins.
const STAGE: &str = ".import-";

#[test]
fn a_fault_names_the_line_and_the_column_of_the_file_that_was_brought() {
    let folders = Folders::new();
    let list = "code,jurisdiction,program,stream,kind,checked,url\n";
    let rules =
        "jurisdiction,program,stream,factor,op,value,unit,teer,noc_applies,noc_excludes,checked,url\n";
    let cases: [(ImportKind, &str, String, &str); 14] = [
        (
            ImportKind::Vacancies,
            "v.csv",
            "code,geo,quarter,vacancies,quality\n32129,NAT,2025Q2,-20,A\n00010,NAT,2025Q2,20,E\n".into(),
            "v.csv:2: vacancies: \"-20\" is no such number",
        ),
        (
            ImportKind::Vacancies,
            "v.csv",
            "code;geo;quarter;vacancies;quality\n00010;NAT;2025Q2;20;E\n32129;NAT;2025Q2;20,5;A\n".into(),
            "v.csv:3: vacancies: \"20,5\" has more decimals",
        ),
        (
            ImportKind::Vacancies,
            "v.csv",
            "code,geo,quarter,vacancies,quality\n32129,NAT,2099Q2,20,A\n".into(),
            "v.csv:2: quarter: 2099 is still to come",
        ),
        (
            ImportKind::Unemployment,
            "u.csv",
            "major_group,province,unemployment_rate_2025\n32,CA,150\n00,CA,2\n".into(),
            "u.csv:2: unemployment_rate_2025: 150 is not within 0 to 100",
        ),
        (
            ImportKind::Unemployment,
            "u.csv",
            "major_group,province,unemployment_rate_2025\n00,CA,2\n32,CA,0.01\n".into(),
            "u.csv:3: unemployment_rate_2025: \"0.01\" has more decimals",
        ),
        (
            ImportKind::Unemployment,
            "u.csv",
            "major_group,province,unemployment_rate_2099\n32,CA,1\n".into(),
            "u.csv: 2099 is still to come",
        ),
        (
            ImportKind::ThreeYear,
            "t.csv",
            "NOC_Code,province,Outlook,Release Date\n32129,BC,Good,2025-11-17\n32120,BC,Good,2099-11-17\n"
                .into(),
            "t.csv:3: Release Date: 2099-11-17 is still to come",
        ),
        (
            ImportKind::ThreeYear,
            "t.csv",
            "NOC_Code,province,Outlook,Release Date\n99999,BC,Good,2025-11-17\n32120,BC,Good,2025-11-17\n"
                .into(),
            "t.csv:2: NOC_Code: \"99999\" is no unit group of noc.csv",
        ),
        (
            ImportKind::ThreeYear,
            "t.csv",
            "NOC_Code,province,Outlook,Release Date\n32129,BC,Good,2025-11-17\n32129,BC,Good,2025-11-17\n"
                .into(),
            "t.csv: the source names 32129, BC twice, in its lines 2 and 3",
        ),
        (
            ImportKind::ImmigrationRules,
            "r.csv",
            format!(
                "{rules}ON,PNP,B,language,>=,5,CLB,,,,2026-08-21,https://x.org/a\n\
                     AB,PNP,A,language,>=,55,CLB,,,,2026-08-21,https://x.org/a\n"
            ),
            "r.csv:3: value: 55 is not within 1 to 12",
        ),
        (
            ImportKind::ImmigrationLists,
            "l.csv",
            format!(
                "{list}31100,CA,E,S,listed,2026-08-21,https://x.org/a\n\
                     31100,CA,E,S,ineligible,2026-08-21,https://x.org/a\n"
            ),
            "l.csv:2: kind: the stream names this unit group and leaves it out",
        ),
        (
            ImportKind::ImmigrationLists,
            "l.csv",
            format!("{list}31100,CA,E,S,listed,2099-08-21,https://x.org/a\n"),
            "l.csv:2: checked: 2099-08-21 is still to come",
        ),
        (
            ImportKind::Rounds,
            "ee.json",
            "{\"fetched\": \"2026-08-21\",\n\"byCategory\": {\"stem\":\n {\"date\": \"2026-08-01\", \
             \"drawNumber\": 4,\n  \"size\": 5,\n  \"crs\": \"477\"}}}"
                .into(),
            "ee.json:5: byCategory.stem.crs: \"crs\" is missing or is no integer",
        ),
        (
            ImportKind::Rounds,
            "ee.json",
            "{\"fetched\": \"2026-08-21\",\n\"byCategory\": {\"stem\":\n {\"date\": \"2026-13-01\"}}}".into(),
            "ee.json:3: byCategory.stem.date: \"2026-13-01\" is no day",
        ),
    ];
    for (kind, name, text, says) in cases {
        let told = folders.refused(kind, &folders.put(name, &text), true);
        assert!(told.contains(says), "{told}\nhas not: {says}");
    }
}

#[test]
fn a_projection_whose_openings_are_not_their_parts_is_refused() {
    let folders = Folders::new();
    let head = "Code,Employment_emploi_2023,Employment_Growth_croissance_emploi,Retirements_retraites,\
                Other_Replacement_autre_remplacement,Total_Job_Openings_Perspective_d'emploi,\
                School_Leavers_Sortants_scolaires,Immigration,Other_Seekers_autres_chercheurs,\
                Job_Seekers_Chercheurs_emploi,Recent_Labour_Market_Conditions,Future_Labour_Market_Conditions\n";
    let row = "32129,11600,2000,2500,700,-5200,3000,1000,-500,3500,Balance,Balance\n";
    folders.put("summary_sommaire_2024_2033_noc2021.csv", &format!("{head}{row}"));
    let years: Vec<String> = (2023..=2033).map(|year| year.to_string()).collect();
    for name in ["employment_emploi", "jo_pe", "job_seekers_chercheurs_emploi"] {
        let text = format!("Code,{}\n32129{}\n", years.join(","), ",700".repeat(11));
        folders.put(&format!("{name}_2024_2033_noc2021.csv"), &text);
    }
    let told = folders.refused(ImportKind::Cops, folders.from.path(), true);
    let says =
        "summary_sommaire_2024_2033_noc2021.csv:2: Total_Job_Openings_Perspective_d'emploi: -5200 is not";
    assert!(told.contains(says), "{told}");
}

/// Whether rows are fewer or all those of one category are gone: it is asked, of a table of any size.
#[test]
fn a_category_is_not_lost_unasked() {
    let folders = Folders::new();
    let table = fs::read_to_string(folders.to.path().join("immigration_rounds.csv")).unwrap();
    let as_json = |without: &str, renamed: Option<&str>| {
        let mut of: std::collections::BTreeMap<&str, Vec<String>> = <_>::default();
        for line in table.lines().skip(2) {
            let fields: Vec<&str> = line.split(',').collect();
            let category = if fields[0] == without { renamed.unwrap_or_default() } else { fields[0] };
            if !category.is_empty() {
                of.entry(category).or_default().push(format!(
                    "{{\"date\": \"{}\", \"drawNumber\": {}, \"crs\": {}, \"size\": {}}}",
                    fields[1], fields[2], fields[3], fields[4]
                ));
            }
        }
        let last: Vec<String> =
            of.iter().map(|(name, rounds)| format!("\"{name}\": {}", rounds[0])).collect();
        let before: Vec<String> =
            of.iter().map(|(name, rounds)| format!("\"{name}\": [{}]", rounds.join(","))).collect();
        format!(
            "{{\"fetched\": \"2026-08-21\", \"byCategory\": {{{}}}, \"history\": {{{}}}}}",
            last.join(","),
            before.join(",")
        )
    };
    let fewer = folders.put("fewer.json", &as_json("healthcare", None));
    let told = folders.refused(ImportKind::Rounds, &fewer, false);
    assert!(told.contains("it would have ") && told.contains("--yes"), "{told}");
    let other = folders.put("other.json", &as_json("healthcare", Some("zoo")));
    let told = folders.refused(ImportKind::Rounds, &other, false);
    assert!(told.contains("column category") && told.contains("(healthcare)"), "{told}");
    let whole = folders.put("whole.json", &as_json("", None));
    run_one(ImportKind::Rounds, &whole, folders.to.path()).unwrap();
    assert_eq!(fs::read_to_string(folders.to.path().join("immigration_rounds.csv")).unwrap(), table);
    run_one_of_any_size(ImportKind::Rounds, &fewer, folders.to.path(), true).unwrap();
}

/// What a killed import left is taken away by the next one; what another one works in is not.
#[test]
fn the_stage_of_a_killed_import_is_taken_away() {
    let folders = Folders::new();
    let [old, fresh] = ["old", "new"].map(|end| folders.to.path().join(format!("{STAGE}{end}")));
    for folder in [&old, &fresh] {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join("wages.csv"), "half").unwrap();
    }
    let day_before = std::time::SystemTime::now() - std::time::Duration::from_secs(86_400);
    fs::File::open(&old).unwrap().set_modified(day_before).unwrap();
    let file = folders.put("a.csv", "code,title\nx,y\n");
    folders.refused(ImportKind::Anzsco, &file, true);
    assert!(!old.exists() && fresh.exists());
}
