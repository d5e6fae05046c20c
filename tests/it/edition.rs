//! A year later: a newer edition of the wages on an installed program, from the file to the shortlist and back.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use metier_data::Catalog;
use metier_model::GroupId;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{ignores_interrupts, metier};

mod places;
mod regions;

/// A user's folder with a shortlist of two, one with a note.
fn user() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"(entries: [(code: "32129", note: "ask Marie", added: "2026-01-02"), (code: "32120")])"#;
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    folder
}

fn printed(user: &Path, arguments: &[&str]) -> String {
    let output = metier(user, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(user: &Path, arguments: &[&str]) -> String {
    let output = metier(user, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

fn pay(user: &Path, code: &str) -> Value {
    let text = printed(user, &["show", code, "--json"]);
    serde_json::from_str::<Value>(&text).unwrap()["pay"].clone()
}

/// The wages of `data/`, each figure a tenth higher, as a file of another year.
pub(crate) fn a_tenth_higher() -> String {
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wages.csv")).unwrap();
    let mut text = String::new();
    for (at, line) in table.lines().enumerate().skip(1) {
        let mut fields: Vec<String> = line.split(',').map(str::to_owned).collect();
        if at > 1 {
            for field in &mut fields[2..5] {
                *field = field.parse::<f64>().map_or(String::new(), |cad| format!("{:.2}", cad * 1.1));
            }
            "2024-2025".clone_into(&mut fields[5]);
        }
        text.push_str(&fields.join(","));
        text.push('\n');
    }
    text
}

fn import(file: &Path) -> [&str; 5] {
    ["import", "--kind", "wages", "--file", file.to_str().unwrap()]
}

#[test]
fn scenario_15_a_new_edition_is_shown_says_what_changed_and_goes_again() {
    let user = user();
    let own = user.path();
    let before = pay(own, "32129");
    assert_eq!(before["source"], "jobbank-wages-2025");
    let file = own.join("wages_2026.csv");
    fs::write(&file, a_tenth_higher()).unwrap();
    let list = fs::read_to_string(own.join("shortlist.ron")).unwrap();

    let text = printed(own, &import(&file));
    assert!(text.starts_with("Wages, edition 2026: 4,664 rows for "), "{text}");
    assert!(text.contains("unit groups have another median wage in Canada"), "{text}");
    let line = text.lines().find(|line| line.starts_with("32129 ")).unwrap();
    assert!(
        line.contains("58,400 to 64,200 CAD/year (+10.0 %)") && line.ends_with("your note is kept"),
        "{line}"
    );
    assert!(text.lines().any(|line| line.starts_with("32120 ") && line.ends_with("(+10.0 %)")), "{text}");
    let last = text.lines().last().unwrap();
    assert!(last.contains("`metier import --remove wages`") && last.contains("`metier data diff`"), "{last}");
    assert_eq!(
        fs::read_to_string(own.join("shortlist.ron")).unwrap(),
        list,
        "nothing of the user is touched"
    );

    let after = pay(own, "32129");
    assert_eq!((&after["source"], &after["period"]), (&"jobbank-wages-2026".into(), &"2024-2025".into()));
    let times = after["median"].as_f64().unwrap() / before["median"].as_f64().unwrap();
    assert!((times - 1.1).abs() < 0.001, "{after}");
    let shown = printed(own, &["show", "32129"]);
    assert!(
        shown.contains("middle: 64,200 CAD/year; 30.80 CAD/h [published, a year worked out; 2024-2025; CA]"),
        "{shown}"
    );
    assert!(shown.contains("- jobbank-wages-2026: Job Bank wages, "), "{shown}");
    let listed: Value = serde_json::from_str(&printed(own, &["list", "--json"])).unwrap();
    let row = listed["rows"].as_array().unwrap().iter().find(|row| row["code"] == "32129").unwrap();
    assert_eq!(row["pay"]["median"], after["median"], "columns and records agree");
    assert!(printed(own, &["import", "--list"]).starts_with("Wages, edition 2026: "));

    assert!(printed(own, &["import", "--remove", "wages"]).starts_with("Removed"));
    assert_eq!(pay(own, "32129"), before);
    assert!(printed(own, &["import", "--list"]).starts_with("Nothing is brought in"));
    assert!(refused(own, &["import", "--remove", "wages"]).contains("othing is brought in"));
}

#[test]
fn a_part_of_an_edition_leaves_the_rest_under_its_own_source() {
    let user = user();
    let own = user.path();
    let file = own.join("part.csv");
    fs::write(&file, "code,geo,low,median,high,period\n32129,NAT,22,30.10,42,2024-2025\n").unwrap();
    assert!(refused(own, &import(&file)).contains("add --edition YEAR"));
    let text = printed(own, &[&import(&file)[..], &["--edition", "2026"]].concat());
    assert!(text.contains("1 row for 1 of 516"), "{text}");
    assert!(text.contains("The 515 other unit groups keep edition 2025."), "{text}");
    assert!(text.lines().any(|line| line.starts_with("32120 ") && line.ends_with("as before")), "{text}");
    assert_eq!(pay(own, "32129")["source"], "jobbank-wages-2026");
    assert_eq!(pay(own, "32120")["source"], "jobbank-wages-2025");
}

#[test]
fn a_file_with_faults_changes_nothing_and_names_line_and_field() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    let row = |text: &str| format!("code,geo,low,median,high,period\n32129,ON,20,25,30,2024\n{text}\n");
    for (text, says) in [
        ("99999,ON,20,25,30,2024", "wages_2026.csv:3: code: \"99999\" is no unit group"),
        ("nurse,ON,20,25,30,2024", "wages_2026.csv:3: code: \"nurse\" is no unit group"),
        ("32120,Mars,20,25,30,2024", "wages_2026.csv:3: geo: \"Mars\" is neither NAT nor a province"),
        ("32120,ON,26,25,30,2024", "wages_2026.csv:3: median: 25 is less than low, 26"),
        ("32120,ON,20,25,24,2024", "wages_2026.csv:3: high: 24 is less than median, 25"),
        ("32120,ON,20,much,30,2024", "wages_2026.csv:3: median: \"much\" is no number"),
        ("32120,ON,20,,30,2024", "wages_2026.csv:3: median: the figure is missing"),
        (
            "32120,ON,20,25000,30000,2024",
            "wages_2026.csv:3: median: 25,000 CAD an hour is not between 1 and 1000",
        ),
        ("32120,ON,20,25,30,", "wages_2026.csv:3: period: a reference period"),
        ("32129,ON,20,25,30,2024", "wages_2026.csv:3: geo: 32129 ON stands in line 2 already"),
    ] {
        fs::write(&file, row(text)).unwrap();
        let told = refused(own, &import(&file));
        assert!(told.contains(says), "{text}: {told}");
    }
    fs::write(&file, "a,b\n1,2\n").unwrap();
    assert!(refused(own, &import(&file)).contains("cannot take"));
    fs::rename(&file, own.join("wages_2025.csv")).unwrap();
    fs::write(own.join("wages_2025.csv"), row("32120,ON,20,25,30,2024")).unwrap();
    let told = refused(own, &import(&own.join("wages_2025.csv")));
    assert!(
        told.contains("it says edition 2025, which metier holds, but 2 of 2 medians are others"),
        "{told}"
    );
    fs::write(own.join("wages_2024.csv"), row("32120,ON,20,25,30,2024")).unwrap();
    assert!(refused(own, &import(&own.join("wages_2024.csv"))).contains("metier holds 2025 already"));
    assert!(!own.join("wages.edition").exists());
    assert_eq!(metier(own, &["import", "--kind", "cops", "--file", "x"]).status.code(), Some(2));
}

/// The wages of `data/` in the layout of Job Bank's own file of 2025, 22 columns, with more rows behind them.
fn own_file_of_2025(more: &[&str]) -> String {
    let mut text = String::from(
        "\u{feff}NOC_CNP,NOC_Title_eng,NOC_Title_fra,prov,ER_Code_Code_RE,ER_Name,Nom_RE,Low_Wage_Salaire_Minium,\
         Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,Average_Wage_Salaire_Moyen,\
         Quartile1_Wage_Salaire_Quartile1,Quartile3_Wage_Salaire_Quartile3,Source2025_NHQ,\
         EmployeesWithNonWageBenefit_Pct,Data_Source_E,Data_Source_F,Reference_Period,Revision_Date_Date_revision,\
         Annual_Wage_Flag_Salaire_annuel,Wage_Comment_E,Wage_Comment_F\r\n",
    );
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wages.csv")).unwrap();
    let places = [
        ("CA", "ER00"),
        ("NL", "ER10"),
        ("NS", "ER12"),
        ("NB", "ER13"),
        ("QC", "ER24"),
        ("ON", "ER35"),
        ("MB", "ER46"),
        ("SK", "ER47"),
        ("AB", "ER48"),
        ("BC", "ER59"),
    ];
    let rows = table.lines().skip(2).map(|line| {
        let f: Vec<&str> = line.split(',').collect();
        let er = places.iter().find(|(code, _)| *code == f[1]).unwrap().1;
        let yearly = |field: &str| match field.parse::<f64>() {
            Ok(cad) if f[6] == "1" => format!("{}", (cad * 2080.0).round()),
            _ => field.to_owned(),
        };
        let [low, median, high] = [f[2], f[3], f[4]].map(yearly);
        let flag = if f[6] == "1" { "1" } else { "0" };
        format!(
            "NOC_{},\"A, b\",C,{},{er},N,N,{low},{median},{high},,,,NHQ,,LFS,EPA,{},2025-11-19,{flag},,\r\n",
            f[0], f[1], f[5]
        )
    });
    text.extend(rows);
    text.extend(more.iter().map(|row| format!("{row}\r\n")));
    text
}

#[test]
fn the_publishers_own_file_of_the_same_edition_brings_more_and_never_another_year() {
    let user = user();
    let own = user.path();
    let file = own.join("2a71-das-wage2025opendata-esdc-all-19nov2025-vf.csv");
    fs::write(&file, own_file_of_2025(&[])).unwrap();
    let told = refused(own, &import(&file));
    assert!(told.contains("it is edition 2025, and metier holds all of it already"), "{told}");

    let more = [
        "NOC_32129,O,A,PEI,ER1110,PEI,IPE,18.00,25.50,33.00,,21.00,30.00,NHQ,71.5,LFS,EPA,2023-2024,2025-11-19,0,,",
        "NOC_32129,O,A,YK,ER6010,Yukon,Yukon,,,,,,,NHQ,,LFS,EPA,2023-2024,2025-11-19,0,,",
        "NOC_31102,G,O,PEI,ER1110,PEI,IPE,168000,240000,336000,,204000,288000,NHQ,,LFS,EPA,2023-2024,2025-11-19,1,,",
    ];
    fs::write(&file, own_file_of_2025(&more)).unwrap();
    let told = refused(own, &[&import(&file)[..], &["--edition", "2026"]].concat());
    assert!(told.contains("its revision dates say edition 2025, not 2026; leave --edition out"), "{told}");
    let text = printed(own, &import(&file));
    assert!(text.starts_with("Wages, edition 2025: 4,666 rows for 515 of 516 unit groups"), "{text}");

    let island = printed(own, &["show", "32129", "--region", "PE", "--json"]);
    let island = serde_json::from_str::<Value>(&island).unwrap()["pay"].clone();
    assert_eq!((&island["source"], &island["geo"]), (&"jobbank-wages-2025".into(), &"PE".into()), "{island}");
    assert_eq!(island["median"], 25.5);
    assert_eq!((&island["quartiles"][0], &island["quartiles"][1]), (&21.0.into(), &30.0.into()), "{island}");
    assert_eq!(island["benefits"], 71.5);
    // A year's pay of the file comes back as it is, though its hour has no end of decimals.
    let year = printed(own, &["show", "31102", "--region", "PE", "--json"]);
    let year = serde_json::from_str::<Value>(&year).unwrap()["pay"]["year_full_time"].clone();
    let figures = ["low", "median", "high"].map(|key| year[key].as_f64());
    assert_eq!(figures, [168_000.0, 240_000.0, 336_000.0].map(Some), "{year}");
    let shown = printed(own, &["show", "32129", "--region", "PE"]);
    assert!(shown.contains("72 %") && shown.contains("Middle half"), "{shown}");
    let sources = printed(own, &["sources"]);
    assert_eq!(sources.matches("jobbank-wages-2025\n").count().max(1), 1, "{sources}");
}

#[test]
fn a_damaged_edition_is_told_and_the_built_in_figures_are_shown() {
    let user = user();
    let own = user.path();
    for bytes in [&b"METIER99"[..], b"", b"METIER01\xff\xff\xff\xff"] {
        fs::write(own.join("wages.edition"), bytes).unwrap();
        let output = metier(own, &["show", "32129"]);
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stdout).unwrap().contains("middle: 58,400 CAD/year"));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("The wages that you brought in cannot be read"), "{told}");
    }
}

/// A row for every unit group and place again and again, as many as are asked for, and a header.
fn rows(count: usize) -> String {
    let row = "32129,ON,20.00,25.00,30.00,2024\n";
    format!("code,geo,low,median,high,period\n{}", row.repeat(count))
}

/// The most memory that an import took, in megabytes, and what it said.
#[cfg(target_os = "linux")]
fn memory_of_import(own: &Path, file: &Path) -> (u64, String) {
    let script =
        format!("ulimit -v 1000000; exec {} import --kind wages --file \"$1\"", env!("CARGO_BIN_EXE_metier"));
    let mut command = Command::new("sh");
    command
        .args(["-c", &script, "sh"])
        .arg(file)
        .env("METIER_CONFIG_DIR", own)
        .env_remove("METIER_STATE_DIR");
    command.stdin(Stdio::null()).stderr(Stdio::piped()).stdout(Stdio::null());
    crate::support::peak_memory(command.spawn().unwrap())
}

/// `METIER_ROWS` asks for another number of rows than 100,000.
#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded_whatever_the_size_of_the_file() {
    let count = std::env::var("METIER_ROWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000);
    let user = user();
    let file = user.path().join("wages_2026.csv");
    let header = "code,geo,low,median,high,period\n";
    let regional = own_file_of_2025(&[]);
    let long = regional.lines().nth(1).unwrap().replace(",1,0,\n", ",0,0,\n");
    let cases = [
        ("rows that are there already", rows(count)),
        ("commas", format!("{header}{}\n", ",".repeat(count * 20))),
        ("one quote", format!("{header}\"{}", "x,\n".repeat(count * 10))),
        (
            "unknown codes",
            (0..count).fold(header.to_owned(), |t, n| t + &format!("{:05},ON,1,2,3,2024\n", n % 100_000)),
        ),
        ("periods", (0..count).fold(header.to_owned(), |t, n| t + &format!("32129,ON,1,2,3,{n}\n"))),
        ("the publisher's own, again and again", format!("{regional}{}", format!("{long}\n").repeat(count))),
    ];
    for (what, text) in cases {
        let bytes = text.len();
        fs::write(&file, text).unwrap();
        let (most, told) = memory_of_import(user.path(), &file);
        println!("{what}: {} MB read in {most} MB of memory", bytes / 1_000_000);
        assert!(most < 64, "{what}: {most} MB");
        assert!(told.lines().count() < 30 && told.len() < 12_000, "{what}: {told}");
    }
}

#[test]
fn faults_are_bounded_and_hostile_columns_cannot_drive_the_terminal() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    fs::write(&file, rows(30_000)).unwrap();
    let told = refused(own, &import(&file));
    assert!(told.contains("rules at least 1,000 times") && told.contains("and 980 more"), "{told}");
    let catalog = Catalog::embedded().unwrap();
    let row = |text: String, n: u16| {
        let (code, from, to) = (catalog.code(GroupId(n)), 1950 + n / 20, 1980 + n % 20);
        text + &format!("{code},ON,20,25,30,{from}-{to}\n")
    };
    let periods = (0..300).fold(String::new(), row);
    fs::write(&file, format!("code,geo,low,median,high,period\n{periods}")).unwrap();
    assert!(refused(own, &import(&file)).contains("more than 48 different periods"));
    fs::write(&file, "code,geo,low,median,high,period\r\n32129,\x1b]0;EVIL\x07\u{202e},1,2,3,2026\r\n")
        .unwrap();
    let told = refused(own, &import(&file));
    assert!(
        !told.contains(['\x1b', '\x07', '\u{202e}']) && told.contains("wages_2026.csv:2: geo"),
        "{told:?}"
    );
    fs::write(&file, format!("{}32120,ON,20,25,\"30", rows(1))).unwrap();
    assert!(refused(own, &import(&file)).contains("a quoted field is not closed"));
}

#[test]
fn a_median_that_jumps_is_asked_about() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    fs::write(&file, "code,geo,low,median,high,period\n32129,CA,40,80,90,2026\n").unwrap();
    let told = refused(own, &import(&file));
    assert!(told.contains("32129 CA from 28.00 to 80.00 CAD/h") && told.contains("--yes"), "{told}");
    assert!(!own.join("wages.edition").exists());
    assert!(
        printed(own, &[&import(&file)[..], &["--yes"]].concat()).starts_with("Wages, edition 2026: 1 row")
    );
    fs::write(&file, "code,geo,low,median,high,period\n32129,CA,40,90,95,2026\n").unwrap();
    printed(own, &import(&file));
}

/// Every flipped bit of the kept edition is noticed, and the figures of the program are shown.
#[test]
fn a_flipped_bit_of_the_kept_edition_is_named() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    fs::write(&file, a_tenth_higher()).unwrap();
    printed(own, &import(&file));
    let kept = own.join("wages.edition");
    let whole = fs::read(&kept).unwrap();
    let store = metier::store::EditionFile::new(&kept);
    assert!(store.load().unwrap().is_some());
    let step = whole.len() * 8 / 400;
    for bit in (0..400).map(|n| n * step + n % 8).chain(0..200) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&kept, &bytes).unwrap();
        // In the mark itself it reads as what an older version kept, which is no edition then.
        let read = store.load().ok().flatten().map(|bytes| metier::user::edition::opened(bytes).is_ok());
        assert_ne!(read, Some(true), "bit {bit} is not noticed");
    }
    let mut bytes = whole.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    fs::write(&kept, &bytes).unwrap();
    let output = metier(own, &["show", "32129"]);
    assert!(String::from_utf8(output.stdout).unwrap().contains("middle: 58,400 CAD/year"));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("wages.edition was damaged since it was written"), "{told}");
    // Cut short it is noticed likewise.
    fs::write(&kept, &whole[..whole.len() - 1]).unwrap();
    assert!(store.load().is_err());
}

#[cfg(unix)]
#[test]
fn an_import_that_is_interrupted_leaves_the_former_edition() {
    use std::io::Write;
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    fs::write(&file, a_tenth_higher()).unwrap();
    printed(own, &import(&file));
    let kept = fs::read(own.join("wages.edition")).unwrap();
    for signal in ["INT", "TERM", "KILL"] {
        if signal == "INT" && ignores_interrupts() {
            println!(
                "not tried with {signal}: whoever started this ignores it, and so does what is started here"
            );
            continue;
        }
        // A pipe that gives half a file and then nothing: the import is in the middle of it when the signal comes.
        let pipe = own.join(format!("wages_2027_{signal}.csv"));
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
        command.args(import(&pipe)).env("METIER_CONFIG_DIR", own).env_remove("METIER_STATE_DIR");
        let mut child =
            command.stdin(Stdio::null()).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
        let mut half = fs::OpenOptions::new().write(true).open(&pipe).unwrap();
        let text = a_tenth_higher();
        half.write_all(&text.as_bytes()[..60_000]).unwrap();
        let sent =
            Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(sent.success() && !child.wait().unwrap().success());
        assert_eq!(fs::read(own.join("wages.edition")).unwrap(), kept, "{signal}");
    }
    assert!(printed(own, &["import", "--list"]).starts_with("Wages, edition 2026"));
}

/// Rows of Job Bank's own layout for one unit group, without revision dates.
fn undated(rows: &[(&str, &str, &str)]) -> String {
    let head = own_file_of_2025(&[]);
    let head = head.lines().next().unwrap();
    let rows = rows.iter().map(|(code, prov, er)| {
        format!("{code},O,A,{prov},{er},,,20.00,28.50,40.00,,,,NHQ,,LFS,EPA,2024-2025,,0,,\r\n")
    });
    format!("{head}\r\n{}", rows.collect::<String>())
}

fn in_2026(file: &Path) -> Vec<&str> {
    [&import(file)[..], &["--edition", "2026"]].concat()
}

#[test]
fn a_file_without_dates_takes_the_year_that_is_given_and_a_row_has_one_place() {
    let user = user();
    let own = user.path();
    let file = own.join("wages.csv");
    fs::write(&file, undated(&[("NOC_32129", "NAT", "ER00"), ("CNP_32129", "T.N.-O.", "")])).unwrap();
    assert!(refused(own, &import(&file)).contains("no revision date names the edition's year"));
    let told = printed(own, &in_2026(&file));
    assert!(told.starts_with("Wages, edition 2026: 2 rows for 1 of 516"), "{told}");
    for (row, says) in [
        (
            ("NOC_32129", "BC", "ER35"),
            "wages.csv:2: prov: \"BC\" is not the place of the code \"ER35\" beside it",
        ),
        (("NOC_32129", "Narnia", ""), "wages.csv:2: prov: \"Narnia\" is no province or territory"),
        (("NOC_32129", "Narnia", "ER35"), "wages.csv:2: prov: \"Narnia\" is no province or territory"),
        (("NOC_32129", "", ""), "wages.csv:2: ER_Code_Code_RE: \"\" is no economic region code"),
        (("NOC_6322", "ON", "ER35"), "four digits are a code of NOC 2016"),
        (("6322.0", "ON", "ER35"), "four digits are a code of NOC 2016"),
    ] {
        fs::write(&file, undated(&[row])).unwrap();
        let told = refused(own, &in_2026(&file));
        assert!(told.contains(says), "{row:?}: {told}");
    }
    // Prince Edward Island may stand under both of its codes, and no place twice under one.
    let island = [("NOC_32129", "PEI", "ER11"), ("NOC_32129", "PEI", "ER1110")];
    fs::write(&file, undated(&island)).unwrap();
    let told = printed(own, &in_2026(&file));
    assert!(
        told.starts_with("Wages, edition 2026: 3 rows for 1 of 516 unit groups, from wages.csv, "),
        "{told}"
    );
    for again in [("NOC_32129", "ON", "ER35"), ("32129", "Ontario", ""), ("NOC_32129", "PEI", "ER1110")] {
        fs::write(&file, undated(&[again, again])).unwrap();
        let told = refused(own, &in_2026(&file));
        assert!(
            told.contains("wages.csv:3: geo: 32129") && told.contains("stands in line 2 already"),
            "{told}"
        );
    }
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let user = user();
    let own = user.path();
    let file = own.join("wages.csv");
    let text = undated(&[("NOC_32129", "Île-du-Prince-Édouard", "ER1110"), ("NOC_32129", "NAT", "ER00")]);
    let units: Vec<u16> = text.trim_start_matches('\u{feff}').encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for bytes in
        [little.clone(), big.clone(), [vec![0xff, 0xfe], little].concat(), [vec![0xfe, 0xff], big].concat()]
    {
        fs::write(&file, &bytes).unwrap();
        let told = printed(own, &[&import(&file)[..], &["--edition", "2026"]].concat());
        assert!(told.starts_with("Wages, edition 2026: 2 rows for 1 of 516"), "{told}");
    }
}
