//! The tables of this repository, and what their documentation says of them.

use super::*;
use metier_model::facts::AI_MEASURES;
use std::path::PathBuf;

/// The tables of this repository: valid, whole, and what the sources promise.
#[test]
fn the_tables_of_the_repository_are_valid_and_whole() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let tables = read_all(&dir).unwrap_or_else(|faults| panic!("{}", faults.first().unwrap()));
    let levels: Vec<usize> =
        (1..=5).map(|level| tables.noc.iter().filter(|class| class.level == level).count()).collect();
    assert_eq!(levels, [10, 45, 89, 162, 516]);
    assert_eq!(tables.titles.len(), 57_708);
    assert_eq!(tables.wages.len(), 4_664);
    assert_eq!(tables.vacancies.len(), 28_896);
    assert_eq!(tables.cops.len(), 533);
    assert_eq!(tables.hours.len(), 516);
    assert_eq!(
        (tables.oasis_profiles.len(), tables.oasis_scores.len(), tables.interests.len()),
        (900, 900, 900)
    );
    assert_eq!((tables.aioe.len(), tables.eloundou.len()), (506, 923));
    let scores = AI_MEASURES.iter().map(|measure| tables.scores(measure).len());
    assert_eq!(scores.collect::<Vec<_>>(), [923, 785, 506]);
    assert_eq!((tables.immigration_lists.len(), tables.immigration_rules.len()), (724, 194));
    assert_eq!((tables.immigration_rounds.len(), tables.immigration_pilots.len()), (61, 500));
    assert_eq!((tables.onet_tasks.len(), tables.observed.len()), (18_796, 756));
    let group = UnitGroup::parse("32129").unwrap();
    let wage = tables
        .wages
        .iter()
        .find(|wage| wage.code == group && wage.geo == Geo::Province(metier_model::schema::Region::BC))
        .unwrap();
    assert_eq!((wage.low, wage.median, wage.high), (Some(17.85), 28.0, Some(31.55)));
    for code in ["29-2051.00", "29-2091.00", "51-9082.00"] {
        assert!(
            tables.crosswalk_published.iter().any(|link| link.code == group && link.onet == code),
            "{code}"
        );
    }
    for name in tables.named.keys().filter(|name| **name != "sources.csv") {
        assert!(!tables.named.get(name).unwrap().is_empty(), "{name} names no source");
    }
}

/// What is said of a source in the first language is said of it in all, and each of them stands behind something.
#[test]
fn the_table_of_sources_is_whole() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut table = csv::Reader::from_path(dir.join("sources.csv")).unwrap();
    let columns = table.headers().unwrap().clone();
    let paths = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path());
    let kept = paths.filter(|path| path.extension().is_some_and(|end| end == "csv" || end == "ron"));
    let texts: Vec<String> = kept.map(|path| fs::read_to_string(path).unwrap()).collect();
    let named = |id: &str| {
        // Of a table the first line counts, which the table of sources has not; of a text the whole.
        let others = texts.iter().filter(|text| !text.starts_with("id,"));
        let said = others
            .map(|text| if text.starts_with('#') { text.lines().next().unwrap() } else { text.as_str() });
        said.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && !"-.".contains(c)))
            .any(|word| word == id)
    };
    for row in table.records().map(Result::unwrap) {
        for (column, field) in columns.iter().zip(&row).filter(|(column, _)| column.ends_with("_fr")) {
            let first = columns.iter().position(|name| name == column.trim_end_matches("_fr")).unwrap();
            assert_eq!(field.is_empty(), row[first].is_empty(), "{column} of {}", &row[0]);
        }
        assert!(named(&row[0]), "{} stands behind nothing", &row[0]);
    }
}

/// The documentation says of every source which tables it stands behind, no more and no fewer: those whose first line
/// names it, and the texts that name it in quotation marks.
#[test]
fn the_readme_names_the_tables_behind_each_source() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let readme = fs::read_to_string(dir.join("README.md")).unwrap();
    let mut files: Vec<PathBuf> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let ids: Vec<String> = {
        let mut table = csv::Reader::from_path(dir.join("sources.csv")).unwrap();
        table.records().map(|row| row.unwrap()[0].to_owned()).collect()
    };
    assert!(ids.len() > 25);
    for id in &ids {
        let names = files.iter().filter_map(|path| {
            let text = fs::read_to_string(path).ok()?;
            let is_behind = match path.extension()?.to_str()? {
                "csv" => {
                    let named = text.strip_prefix("# source: ")?.split_once(';').unwrap().0;
                    named.split(", ").any(|own| own == id)
                }
                "ron" => text.contains(&format!("\"{id}\"")),
                _ => false,
            };
            let name = path.file_name()?.to_str()?.trim_end_matches(".csv");
            is_behind.then(|| format!("`{name}`"))
        });
        let row = format!("| `{id}` | {} |", names.collect::<Vec<_>>().join(", "));
        assert!(readme.lines().any(|line| line == row), "data/README.md lacks the row\n{row}");
    }
    let rows = readme.split_once("| source | behind |").unwrap().1;
    let told = rows.lines().skip(2).take_while(|line| line.starts_with("| `")).count();
    assert_eq!(told, ids.len(), "rows of sources that there are not");
}

/// The documentation of the data names every table with its true number of rows; what a table of scores alone is, it
/// says once for all of them.
#[test]
fn the_readme_of_the_data_is_not_stale() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let readme = fs::read_to_string(dir.join("README.md")).unwrap();
    let scores =
        |file: &&str| AI_MEASURES.iter().any(|measure| measure.file == *file && measure.column == "score");
    for file in files().filter(|file| *file != "sources.csv" && !scores(file)) {
        let rows = fs::read_to_string(dir.join(file)).unwrap().lines().count() - 2;
        let row = format!("| `{}` | {rows} |", file.trim_end_matches(".csv"));
        assert!(readme.contains(&row), "data/README.md lacks a row that begins\n{row}");
    }
}
