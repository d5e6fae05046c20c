//! Puts new tables in the place of old ones: staged, validated as a whole, then renamed one by one.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::{Error, Result, shown};
use super::output::{Origins, Output};
use super::{Batch, Report};
use metier_pack::table::Fault;
use metier_pack::tables::{files, read_all};
use tempfile::TempDir;

/// The table of sources, kept by hand; other tables name its ids.
const SOURCES: &str = include_str!("../../../data/sources.csv");
const SOURCES_FILE: &str = "sources.csv";
/// What the streams of the provinces are called, kept by hand as well.
const STREAMS: &str = include_str!("../../../data/immigration_streams.csv");
const STREAMS_FILE: &str = "immigration_streams.csv";

/// The short titles, our own words and kept by hand too.
const SHORT: &str = include_str!("../../../data/short_titles.csv");
const SHORT_FILE: &str = "short_titles.csv";
const CLASSES_FILE: &str = "noc.csv";

/// Tables that are written, and wait for the others in a folder beside those that they replace.
pub(super) struct Stage {
    folder: TempDir,
    to: PathBuf,
    report: Report,
    /// Where the rows of each table come from, by its name.
    origins: BTreeMap<&'static str, Origins>,
    /// The table of sources, with a row for every source that a table names.
    sources: String,
    /// Whether tables may be much shorter than those before.
    takes_fewer: bool,
}

/// A table of so few rows may lose any of them: a tenth of them is none.
const FEW: usize = 10;
/// What is lost that is told by name.
const TOLD: usize = 5;
/// The first letters of the name of a stage.
const STAGE: &str = ".import-";
/// Age from which a stage is one of an import that was killed: none takes as long.
const KILLED: Duration = Duration::from_secs(3_600);

/// What one of our tables holds already.
struct Before {
    /// The sources that its first line names: those of an edition.
    sources: String,
    rows: usize,
    /// What stands in its first column.
    keys: BTreeSet<String>,
    /// How many fields of each column are filled, by its name.
    filled: BTreeMap<String, usize>,
}

impl Before {
    /// None where there is no such table, or none that can be read: what it held is not known then.
    fn of(path: &Path) -> Option<Self> {
        let mut table = BufReader::new(fs::File::open(path).ok()?);
        let mut first = String::new();
        table.read_line(&mut first).ok()?;
        let (sources, _) = first.strip_prefix("# source: ")?.split_once(';')?;
        let mut reader = csv::Reader::from_reader(table);
        let names: Vec<String> = reader.headers().ok()?.iter().map(str::to_owned).collect();
        let (mut rows, mut filled, mut keys) = (0, vec![0; names.len()], BTreeSet::new());
        let mut row = csv::StringRecord::new();
        while reader.read_record(&mut row).ok()? {
            rows += 1;
            if let Some(key) = row.get(0).filter(|key| !keys.contains(*key)) {
                keys.insert(key.to_owned());
            }
            for (count, field) in filled.iter_mut().zip(&row) {
                *count += usize::from(!field.is_empty());
            }
        }
        let filled = names.into_iter().zip(filled).collect();
        Some(Self { sources: sources.to_owned(), rows, keys, filled })
    }
}

impl Stage {
    /// A stage for tables in `to`.
    pub(super) fn new(to: &Path) -> Result<Self> {
        fs::create_dir_all(to).map_err(Error::write(to))?;
        clear(to);
        let folder = tempfile::Builder::new().prefix(STAGE).tempdir_in(to);
        // The library adds the path of a folder that nobody knows to what the system says.
        let folder = folder.map_err(|error| Error::write(to)(error.kind().into()))?;
        let sources = fs::read_to_string(to.join(SOURCES_FILE)).unwrap_or_else(|_| SOURCES.to_string());
        Ok(Self {
            folder,
            to: to.to_path_buf(),
            report: Report::default(),
            origins: BTreeMap::new(),
            sources,
            takes_fewer: false,
        })
    }

    /// The same that takes tables with far fewer rows than those before, where they are meant so.
    pub(super) fn taking_fewer(self, takes_fewer: bool) -> Self {
        Self { takes_fewer, ..self }
    }

    /// Refuses a table that has lost rows, all rows of an occupation, place or category, or figures of a column: a file
    /// that was cut off between two rows looks like any other. A newer edition may have a tenth fewer; the same one has what it had.
    fn is_whole(&self, output: &Output) -> Result<()> {
        let path = self.to.join(output.name);
        let before = Before::of(&path).filter(|before| before.rows >= FEW && !self.takes_fewer);
        let Some(before) = before else { return Ok(()) };
        let is_same = output.sources().eq(before.sources.split(", "));
        let lost = |now: usize, held: usize| if is_same { now < held } else { now * 10 < held * 9 };
        let counts = |now: usize, held: usize| [now, held].map(|count| count as i64);
        if lost(output.len(), before.rows) {
            let [n, before] = counts(output.len(), before.rows);
            return Err(Error::layout(&path, Msg::ImportFewer { n, before }));
        }
        let own = output.keys();
        let gone: Vec<&str> =
            before.keys.iter().map(String::as_str).filter(|key| !own.contains(key)).collect();
        if lost(before.keys.len() - gone.len(), before.keys.len()) {
            let [n, before] = counts(gone.len(), before.keys.len());
            let mut names = gone.iter().take(TOLD).copied().collect::<Vec<_>>().join(", ");
            if gone.len() > TOLD {
                names.push_str(", …");
            }
            let (column, names) = (shown(output.first()), shown(names));
            return Err(Error::layout(&path, Msg::ImportGone { column, n, before, names }));
        }
        for (name, now) in output.filled() {
            if let Some(&held) = before.filled.get(name).filter(|&&held| lost(now, held)) {
                let ([n, before], column) = (counts(now, held), shown(name));
                return Err(Error::layout(&path, Msg::ImportEmptier { column, n, before }));
            }
        }
        Ok(())
    }

    /// Writes the tables of a batch, so that nobody has to hold them any longer.
    pub(super) fn take(&mut self, batch: Batch) -> Result<()> {
        self.report.notes.extend(batch.notes);
        for mut output in batch.outputs {
            output.write(self.folder.path(), &self.to)?;
            self.is_whole(&output)?;
            for id in output.sources() {
                self.sources = with_source(std::mem::take(&mut self.sources), id);
            }
            self.report.tables.push((output.name.to_string(), output.len()));
            self.origins.insert(output.name, output.into_origins());
        }
        Ok(())
    }
}

/// Puts what is staged into its place, beside the tables that are not; nothing changes on an error.
pub(super) fn replace(stage: Stage) -> Result<Report> {
    let Stage { folder: stage, to, report, origins, sources, .. } = stage;
    let to = to.as_path();
    let own = |name: &str| fs::read_to_string(to.join(name));
    let classes =
        [stage.path(), to].iter().find_map(|folder| fs::read_to_string(folder.join(CLASSES_FILE)).ok());
    let short = own(SHORT_FILE).unwrap_or_else(|_| of_ids(SHORT, &classes.unwrap_or_default()));
    let streams = own(STREAMS_FILE).unwrap_or_else(|_| STREAMS.to_string());
    let kept = [(SOURCES_FILE, sources), (STREAMS_FILE, streams), (SHORT_FILE, short)];
    for (name, text) in &kept {
        let staged = stage.path().join(name);
        fs::write(&staged, text).map_err(Error::write(&staged))?;
    }
    let tables = report.tables.iter().map(|(name, _)| name.as_str());
    let made: BTreeSet<&str> = tables.chain(kept.iter().map(|(name, _)| *name)).collect();
    for name in files().filter(|name| !made.contains(name)) {
        let (old, new) = (to.join(name), stage.path().join(name));
        if !old.exists() {
            let reason = Msg::ImportLacksTable { name: shown(name) };
            return Err(Error::layout(to, reason));
        }
        fs::copy(&old, &new).map_err(Error::read(&old))?;
    }
    read_all(stage.path()).map_err(|faults| rules(faults, stage.path(), to, &origins))?;
    for name in made {
        let (new, old) = (stage.path().join(name), to.join(name));
        let bytes = fs::read(&new).map_err(Error::read(&new))?;
        if fs::read(&old).ok().as_ref() != Some(&bytes) {
            fs::rename(&new, &old).map_err(Error::write(&old))?;
        }
    }
    Ok(report)
}

/// Faults of staged tables, told of the publisher's file that the row was made of; else of the table that was to be.
fn rules(faults: Vec<Fault>, stage: &Path, to: &Path, origins: &BTreeMap<&'static str, Origins>) -> Error {
    let place = |fault: Fault| {
        let Ok(name) = Path::new(&fault.file).strip_prefix(stage) else { return shown(fault) };
        let origins = name.to_str().and_then(|name| origins.get(name));
        match origins.and_then(|origins| origins.of(fault.line, &fault.field)) {
            Some(place) => {
                let (file, line, field) =
                    (shown(place.file.display()), shown(place.line), shown(place.column));
                Msg::ImportAt { file, line, field, reason: shown(fault.reason) }.into()
            }
            None => shown(Fault { file: to.join(name).display().to_string(), ..fault }),
        }
    };
    Error::Rules(faults.into_iter().map(place).collect())
}

/// Takes away what imports left behind that were killed. What cannot be taken away harms nobody.
fn clear(to: &Path) {
    let Ok(entries) = fs::read_dir(to) else { return };
    for entry in entries.flatten() {
        let is_stage = entry.file_name().to_string_lossy().starts_with(STAGE);
        let about = entry.metadata().ok().filter(fs::Metadata::is_dir);
        let age = about.and_then(|about| about.modified().ok()?.elapsed().ok());
        if is_stage && age.is_some_and(|age| age > KILLED) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The lines of a table that begin with an id of another one, with the two heads.
fn of_ids(table: &str, other: &str) -> String {
    fn id(line: &str) -> &str {
        line.split(',').next().unwrap_or_default()
    }
    let known: BTreeSet<&str> = other.lines().map(id).collect();
    let kept = table.lines().enumerate().filter(|(i, line)| *i < 2 || known.contains(id(line)));
    kept.flat_map(|(_, line)| [line, "\n"]).collect()
}

/// The table of sources with a row for an id that it lacks: this program's own row, or for a newer edition
/// (`jobbank-wages-2026`) that of an older one with id and edition changed. An id that neither knows is left
/// to validation.
fn with_source(sources: String, id: &str) -> String {
    let of_id = |line: &&str| line.split(',').next() == Some(id);
    if sources.lines().any(|line| of_id(&line)) {
        return sources;
    }
    let Some(row) = SOURCES.lines().find(of_id).map(str::to_string).or_else(|| newer_edition(id)) else {
        return sources;
    };
    let Some(row) = sources.lines().next().and_then(|head| under(head, &row)) else { return sources };
    let mut lines: Vec<&str> = sources.lines().collect();
    let at = lines.iter().skip(1).position(|line| *line > row.as_str()).map_or(lines.len(), |n| n + 1);
    lines.insert(at, &row);
    lines.join("\n") + "\n"
}

/// A row of this program's table of sources under another head: a folder of an older version lacks columns.
fn under(head: &str, row: &str) -> Option<String> {
    let own = SOURCES.lines().next()?;
    if head == own {
        return Some(row.to_owned());
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
    let record = reader.records().next()?.ok()?;
    let field = |column: &str| {
        own.split(',').zip(&record).find_map(|(name, field)| (name == column).then_some(field))
    };
    let fields = head.split(',').map(|column| field(column).unwrap_or_default().to_owned());
    Some(super::output::line(&fields.collect::<Vec<_>>()))
}

/// A row for an edition by year, made from this program's row of another year.
fn newer_edition(id: &str) -> Option<String> {
    let (stem, year) = id.rsplit_once('-')?;
    let sibling = |line: &&str| {
        line.strip_prefix(stem)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.split(',').next())
            .is_some_and(|edition| edition.len() == 4 && edition.bytes().all(|b| b.is_ascii_digit()))
    };
    let row = SOURCES.lines().find(sibling)?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
    let record = reader.records().next()?.ok()?;
    let fields = SOURCES.lines().next()?.split(',').zip(&record).map(|(column, field)| match column {
        "id" => id.to_string(),
        "edition" | "dated" => year.to_string(),
        "period" => "see each row".to_string(),
        "accessed" | "measure" => String::new(),
        _ if column.starts_with("newer") => String::new(),
        // In other languages what is left empty is as in the first.
        _ if column.starts_with("edition_") || column.starts_with("period_") => String::new(),
        _ => field.to_string(),
    });
    Some(super::output::line(&fields.collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_edition_gets_a_row_of_its_own() {
        let grown = with_source(SOURCES.to_string(), "jobbank-wages-2027");
        let mut reader = csv::Reader::from_reader(grown.as_bytes());
        let columns = reader.headers().unwrap().clone();
        let mut records = reader.records().map(std::result::Result::unwrap);
        let record = records.find(|row| &row[0] == "jobbank-wages-2027").unwrap();
        let field = |column: &str| &record[columns.iter().position(|name| name == column).unwrap()];
        assert_eq!((field("title"), field("title_fr")), ("Job Bank wages", "Salaires du Guichet-Emplois"));
        assert_eq!((field("edition"), field("edition_fr")), ("2027", ""));
        assert_eq!((field("period"), field("period_fr"), field("accessed")), ("see each row", "", ""));
        assert_eq!((field("dated"), field("rhythm"), field("newer")), ("2027", "12", ""));
        assert_eq!(grown.lines().count(), SOURCES.lines().count() + 1);
        let ids: Vec<&str> = grown.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        assert!(ids.is_sorted(), "{ids:?}");
        assert_eq!(with_source(grown.clone(), "jobbank-wages-2027"), grown);
    }

    #[test]
    fn an_older_table_gets_the_rows_it_lacks() {
        let header = SOURCES.lines().next().unwrap();
        let grown = with_source(with_source(format!("{header}\n"), "oasis-2025"), "dais-2025");
        let row = |id: &str| SOURCES.lines().find(|line| line.starts_with(id)).unwrap();
        assert_eq!(grown, format!("{header}\n{}\n{}\n", row("dais-2025,"), row("oasis-2025,")));
    }

    #[test]
    fn a_row_goes_under_the_head_that_is_there() {
        let grown = with_source("id,title,rhythm\nanzsco-2013,ANZSCO,\n".to_owned(), "workbc-wages-2025");
        assert_eq!(grown.lines().last(), Some("workbc-wages-2025,WorkBC wage data with usual hours,12"));
    }

    #[test]
    fn an_unknown_stem_is_left_to_validation() {
        assert_eq!(with_source(SOURCES.to_string(), "somebody-2027"), SOURCES);
    }
}
