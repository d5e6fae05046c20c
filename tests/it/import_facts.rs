//! Imports of the newer facts: each kind by a file in its publisher's layout, with the quirks that these have.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use metier::import::{Error, ImportKind, run_one};
use metier_model::facts::ThreeYear;
use metier_pack::tables::read_all;

pub(crate) fn put(dir: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

pub(crate) fn content(dir: &Path, name: &str) -> String {
    fs::read_to_string(dir.join(name)).unwrap()
}

/// The faults of an import that is refused.
pub(crate) fn refused(kind: ImportKind, file: &Path, to: &Path) -> String {
    run_one(kind, file, to).unwrap_err().to_string()
}

#[test]
fn the_three_year_outlook_is_read_from_a_table() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let file = put(
        from.path(),
        "outlook.csv",
        "\u{feff}noc,province,outlook,released\r\n32129,BC,Very good,2025-11-18\r\n32120,PEI,,2025-12-05\r\n\
         32120,YK,Undetermined,2025-12-05\r\n",
    );
    let report = run_one(ImportKind::ThreeYear, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "three_year.csv"),
        "# source: jobbank-outlook-2025; codes: NOC 2021 v1.0\ncode,geo,outlook,released\n32120,PE,undetermined,2025-12-05\n\
         32120,YT,undetermined,2025-12-05\n32129,BC,very-good,2025-11-18\n"
    );
    assert!(report.to_string().contains("2  three_year.csv: rows that Job Bank leaves undetermined"));
    let tables = read_all(to.path()).unwrap();
    assert_eq!(tables.three_year.last().unwrap().outlook, ThreeYear::VeryGood);

    let file = put(from.path(), "odd.csv", "noc,province,outlook,released\n32129,BC,Splendid,2025-11-18\n");
    let told = refused(ImportKind::ThreeYear, &file, to.path());
    assert!(told.contains(":2: outlook: \"Splendid\" is no outlook that Job Bank gives"), "{told}");
    let file = put(from.path(), "canada.csv", "noc,province,outlook,released\n32129,CA,Good,2025-11-18\n");
    let told = refused(ImportKind::ThreeYear, &file, to.path());
    assert!(told.contains(":2: province: \"CA\" is no province or territory"), "{told}");
}

/// A workbook of one sheet with texts in the cells and numbers as days, as Job Bank makes it.
pub(crate) fn workbook(path: &Path, rows: &[&[&str]]) {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => format!("<c><v>{number}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let row = |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <sheetData>{}</sheetData></worksheet>",
        rows.iter().map(row).collect::<String>()
    );
    let parts = [
        (
            "[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
                .to_owned(),
        ),
        (
            "_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
             Target=\"xl/workbook.xml\"/></Relationships>"
                .to_owned(),
        ),
        (
            "xl/workbook.xml",
            "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
             <sheet name=\"Outlooks\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                .to_owned(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
             Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .to_owned(),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn the_three_year_outlook_is_read_from_job_banks_workbook() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let file = from.path().join("outlook.xlsx");
    let head: &[&str] = &[
        "NOC_Code",
        "NOC Title",
        "Outlook",
        "Employment Trends",
        "Release Date",
        "Province",
        "Economic Region Code",
        "Economic Region Name",
        "LANG",
    ];
    workbook(
        &file,
        &[
            head,
            &["NOC_32129", "Other", "Good", "-", "45979", "Ontario", "3500", "Ontario", "EN"],
            &["NOC_32129", "Autres", "Bonnes", "-", "45979", "Ontario", "3500", "Ontario", "FR"],
            &["NOC_32129", "Other", "Limited", "-", "45979", "Ontario", "3530", "Toronto", "EN"],
            &[
                "NOC_32129",
                "Other",
                "Undetermined",
                "-",
                "45996",
                "PEI",
                "1110",
                "Prince Edward Island",
                "EN",
            ],
        ],
    );
    let report = run_one(ImportKind::ThreeYear, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "three_year.csv"),
        "# source: jobbank-outlook-2025; codes: NOC 2021 v1.0\ncode,geo,outlook,released\n32129,ON,good,2025-11-18\n\
         32129,PE,undetermined,2025-12-05\n"
    );
    assert!(
        report.to_string().contains("1  three_year.csv: rows of economic regions passed over"),
        "{report}"
    );
    let file = put(from.path(), "no.xlsx", "not a workbook");
    assert!(refused(ImportKind::ThreeYear, &file, to.path()).contains("it is no workbook"));
    // Where a table is read from text, a workbook is named for what it is, whatever its name says.
    for name in ["wages.xlsx", "wages.csv"] {
        let file = put(from.path(), name, "PK\x03\x04 [Content_Types].xml and so on");
        for kind in [ImportKind::Wages, ImportKind::Vacancies] {
            assert!(refused(kind, &file, to.path()).contains("save its sheet as CSV"), "{name}");
        }
    }
}

/// Files of `OaSIS` in the publisher's own spelling: semicolons, a byte-order mark, codes without zeros.
fn oasis(dir: &Path) {
    let guide = "Code;Structure Type;Name;Description\nA.01.a.01;Descriptor;Information Ordering;x\n\
                 F.03.a.10;Descriptor;Digital Systems Production;x\nG.01.a.06;Descriptor;Sales and Marketing;x\n\
                 K.01.a.08;Descriptor;Documenting and Recording Information;x\nJ.01.c.03;Descriptor;Type of Work Schedules;x\n\
                 J.02.c.04;Descriptor;Sound and Noise;x\n";
    put(dir, "guide_oasis_2025_v4.0.csv", guide);
    put(
        dir,
        "labels_oasis_2025_v1.1.csv",
        "OaSIS profile code;Label\n32120.00;Laboratory technologists\n32129.02;Ocularists\n",
    );
    for (name, column, scores) in [
        ("abilities_oasis_2025_v1.1.csv", "Information Ordering", ["3", "2"]),
        ("skills_oasis_2025_v1.1.csv", "Digital Systems Production", ["1", "0"]),
        ("knowledge_oasis_2025_v.1.1.csv", "Sales and Marketing", ["0", "2"]),
        ("work-activities_oasis_2025_v1.1.csv", "Documenting and Recording Information", ["4", "5"]),
    ] {
        let [first, second] = scores;
        let text = format!(
            "\u{feff}Code OaSIS;OaSIS Label - Final;{column}\n32120;Laboratory;{first}\n32129.02;Ocularists;{second}\n"
        );
        put(dir, name, text);
    }
    put(
        dir,
        "work-context_oasis_2025_v1.1.csv",
        "Code OaSIS;OaSIS Label - Final;Type of Work Schedules (Regular, Irregular, or Seasonal);\
         Sound and Noise (Frequency);Sound and Noise (Duration)\n\
         32120;Laboratory;1;2;3\n32129.02;Ocularists;3;0;5\n",
    );
    put(
        dir,
        "interests_oasis_2025_v1.1.csv",
        "OaSIS Code;OaSIS Label ;Holland Codes - 1;Holland Codes - 2;Holland Codes - 3\n32120.00;L;I;R;c\n\
         32129.02;O;R;A;\n",
    );
    put(
        dir,
        "exclusions_oasis_2025_v1.0.csv",
        "OaSIS profile code;Excluded code;Job title\n32129.02;32120.00;analyst\n",
    );
    put(
        dir,
        "skills-match-matrix_oasis_2025_v.1.0.csv",
        "OaSIS Code;32120.00;32129.02\n32120.00;.;Somewhat Similar\n32129.02;Very Similar;.\n",
    );
}

#[test]
fn oasis_2025_is_read_with_its_matrix_however_the_files_are_named() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    oasis(from.path());
    run_one(ImportKind::Oasis, from.path(), to.path()).unwrap();
    assert_eq!(
        content(to.path(), "oasis_scores.csv"),
        "# source: oasis-2025; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,A01a01,F03a10,G01a06,K01a08\n32120.00,3,1,0,4\n32129.02,2,0,2,5\n"
    );
    assert_eq!(
        content(to.path(), "match_matrix.csv"),
        "# source: oasis-2025; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,levels\n32120.00,-1\n32129.02,3-\n"
    );
    assert_eq!(
        content(to.path(), "oasis_context.csv"),
        "# source: oasis-2025; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,levels\n32120.00,132\n32129.02,350\n"
    );
    let scales = content(to.path(), "oasis_context_scales.csv");
    assert!(
        scales
            .starts_with("# source: oasis-2025, metier; codes: none\ncolumn,measure,name,name_fr,name_ja\n")
    );
    let columns: Vec<&str> = scales.lines().skip(2).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(columns, ["J01c03-schedule", "J02c04-duration", "J02c04-frequency"]);
    // The edition before has the same columns without what they count, the second of two with a number.
    put(
        from.path(),
        "work-context_oasis_2025_v1.1.csv",
        "Code OaSIS,OaSIS Label - Final,Work Schedule,Sound and Noise ,Sound and Noise 9\n\
         32120,Laboratory,1,2,3\n32129.02,Ocularists,3,0,5\n",
    );
    run_one(ImportKind::Oasis, from.path(), to.path()).unwrap();
    assert!(content(to.path(), "oasis_context.csv").ends_with("32120.00,132\n32129.02,350\n"));
    assert_eq!(content(to.path(), "oasis_context_scales.csv"), scales);
    assert!(content(to.path(), "interests.csv").ends_with("32120.00,I,R,C\n32129.02,R,A,\n"));

    let second = put(from.path(), "skills_oasis_2026_v1.0.csv", "Code;x;y\n");
    let told = refused(ImportKind::Oasis, from.path(), to.path());
    assert!(told.contains("its files are of several years") || told.contains("two editions"), "{told}");
    fs::remove_file(second).unwrap();
    let matrix = "skills-match-matrix_oasis_2025_v.1.0.csv";
    put(from.path(), matrix, "OaSIS Code;32120.00\n32120.00;.\n32129.02;Similar\n");
    let told = refused(ImportKind::Oasis, from.path(), to.path());
    assert!(told.contains("it has columns for 1 of 2 profiles"), "{told}");
}

#[test]
fn what_people_studied_is_read_both_ways_round() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let raw = "\u{feff}\"Occupation by major field of study\",,,,\nFrequency: Occasional,,,,\n,,,,\n,Canada,,,\n\
               ,Total - Gender,,,\n,\"32120 Laboratory technologists\",,32129 Other technologists,\n\
               Major field of study - CIP (500) 3,Count,Symbol,Count,Symbol\n\
               51.09 Allied health,\"1,275\",,30,\n28.08 Military scienceCAN,0,,10,\n,,,,\nFootnotes:,,,,\n1,For x.,,,\n";
    let file = put(from.path(), "98-10-0403.csv", raw);
    run_one(ImportKind::Study, &file, to.path()).unwrap();
    let expected = "# source: census-98-10-0403; codes: NOC 2021 v1.0, CIP Canada 2021\ncode,field,people,folded\n32120,51.09,1275,\n32129,28.08,10,\n\
                    32129,51.09,30,\n";
    assert_eq!(content(to.path(), "study.csv"), expected);
    // The French names are those of the project, by code.
    let fields = content(to.path(), "study_fields.csv");
    assert!(
        fields.contains("\n28.08,Military science,\"Science militaire, leadership et art opérationnel\"\n")
    );

    let turned = "NOC,51.09 Allied health,28.08 Military science\n32120 Laboratory technologists,1275,0\n\
                  32129 Other technologists,30,10\n";
    let file = put(from.path(), "turned.csv", turned);
    run_one(ImportKind::Study, &file, to.path()).unwrap();
    assert_eq!(content(to.path(), "study.csv"), expected);

    let file = put(from.path(), "nothing.csv", "a,b\n1,2\n");
    assert!(refused(ImportKind::Study, &file, to.path()).contains("it has no count of people by occupation"));
}

#[test]
fn the_census_and_the_survey_are_read_by_place() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let file = put(
        from.path(),
        "census.csv",
        ",GEO,Occupation - Unit group (821A),Gender (3),VALUE\n0,British Columbia,32129 Other,Total - Gender,440\n\
         1,British Columbia,32129 Other,Women+,250\n2,British Columbia,32 Technical,Total - Gender,9000\n\
         3,Québec,32129 Other,Men+,55\n",
    );
    let report = run_one(ImportKind::People, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "people.csv"),
        "# source: census-2021-labour-force; codes: NOC 2021 v1.0\ncode,geo,people,men,women,folded\n32129,BC,440,,250,\n\
         32129,QC,,55,,\n"
    );
    assert!(report.to_string().contains("1  people.csv: rows of classes above the unit groups"), "{report}");
    let file = put(
        from.path(),
        "lfs.csv",
        "major_group,province,employed_2025,unemployment_rate_2025,women_pct\n32,CA,1,1.0,80\n32,BC,1,,80\n",
    );
    run_one(ImportKind::Unemployment, &file, to.path()).unwrap();
    assert_eq!(
        content(to.path(), "unemployment.csv"),
        "# source: lfs-2025; codes: NOC 2021 v1.0\nmajor,geo,rate\n32,CA,1\n"
    );
    let file = put(from.path(), "bad.csv", "major_group,province,unemployment_rate_2025\n99,CA,1.0\n");
    let Error::Rules(faults) = run_one(ImportKind::Unemployment, &file, to.path()).unwrap_err() else {
        panic!("a major group that the classification lacks is a broken rule");
    };
    assert!(faults[0].reference().contains("major_group: \"99\" is no major group of noc.csv"), "{faults:?}");
}

#[test]
fn two_figures_for_one_thing_and_rows_of_another_width_are_refused_with_their_line() {
    let (to, from) = (crate::small::folder(), tempfile::tempdir().unwrap());
    let before = content(to.path(), "unemployment.csv");
    let people = "GEO,Occupation,Gender,VALUE\nOntario,32129 Other,Total - Gender,440\n";
    let rates = "major_group,province,employed_2025,unemployment_rate_2025\n32,CA,9,1.0\n";
    let study = ",32129 Other,31102 Doctors\n51.09 Allied health,40,50\n51.12 Medicine,15,900\n";
    for (kind, text, says) in [
        (
            ImportKind::People,
            format!("{people}Ontario,32129 Other,Total - Gender,450\n"),
            ":3: Occupation: 32129 ON",
        ),
        (ImportKind::People, format!("{people}Ontario,32129 Other,Women+\n"), ":3: "),
        (
            ImportKind::Unemployment,
            format!("{rates}32,BC,1.5\n"),
            ":3: unemployment_rate_2025: the row has 3 fields",
        ),
        (
            ImportKind::Unemployment,
            format!("{rates}32,BC,9,1,5\n"),
            ":3: unemployment_rate_2025: the row has 5",
        ),
        (
            ImportKind::Study,
            format!("{study}51.09 Allied health,45,50\n"),
            ":4: 51.09: 32129 51.09 stands in line 2",
        ),
        (
            ImportKind::Study,
            format!("{study}51.15 Mental health,45\n"),
            ":4: 3: the row has 2 fields and the file 3",
        ),
        (
            ImportKind::Study,
            format!("{study}51.15 Mental health,1,045,50\n"),
            "the row has 4 fields and the file 3",
        ),
    ] {
        let file = put(from.path(), "askew.csv", &text);
        let told = refused(kind, &file, to.path());
        assert!(told.contains("askew.csv:") && told.contains(says), "{text}: {told}");
    }
    assert_eq!(content(to.path(), "unemployment.csv"), before);
    // Whichever mark parts the fields.
    for mark in [";", "\t"] {
        let file = put(from.path(), "rates.csv", rates.replace(',', mark));
        run_one(ImportKind::Unemployment, &file, to.path()).unwrap();
        assert!(content(to.path(), "unemployment.csv").ends_with("\n32,CA,1\n"));
    }
}
