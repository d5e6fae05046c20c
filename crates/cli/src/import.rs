//! `metier import`: a newer edition of the wages for the user, or publishers' files for maintainers.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use metier_words::{Joint, Language, Locale, Msg, Number, Text};
use serde_json::{Value, json};

use super::meter::{self, Meter};
use super::out::{NOT_FOUND, USAGE, fail, of_system, printable};
use super::{Command, Options};
use metier_content::became;
use metier_data::Catalog;
use metier_data::Edition;
use metier_evidence::pay::WAGES_YEAR;
use metier_import::{ImportKind, correspondence, edition, run as import_all, run_one_of_any_size};
use metier_model::correspondence::Correspondence;
use metier_model::date::Day;
use metier_user as user;

/// A kind of file that users bring in for themselves.
pub(super) const WAGES: &str = "wages";
/// The other one: what codes became.
const CODES: &str = "correspondence";

/// Carries out the command.
pub(super) fn run(command: Command, options: &Options) -> ExitCode {
    let Command::Import { file, kind, edition, yes, list, remove, from, to } = command else {
        return ExitCode::SUCCESS;
    };
    let locale = options.settings().locale();
    let done = if list && options.json {
        listed_in_json(options).map(|answer| vec![Text::verbatim(answer.to_string())])
    } else if list {
        listed()
    } else if let Some(kind) = remove {
        removed(&kind)
    } else if let Some(file) = file {
        let kind = kind.unwrap_or_default();
        match (ImportKind::of_token(&kind), to) {
            (Some(kind), Some(to)) => {
                let done = run_one_of_any_size(kind, &file, &to, yes);
                done.map(|report| written(&report)).map_err(|e| (NOT_FOUND, e.text()))
            }
            (Some(ImportKind::Wages), None) => brought_in(&file, edition, yes, options),
            (Some(ImportKind::Correspondence), None) => codes_brought_in(&file, edition, options),
            (Some(_), None) => Err((USAGE, Msg::ImportOnlyWages { kind: printable(&kind, 80) }.into())),
            (None, _) => Err((USAGE, Msg::ImportNoKind { kind: printable(&kind, 80) }.into())),
        }
    } else {
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_else(|| "data".into()));
        let mut meter = Meter::new(&locale);
        let done = import_all(&from, &to, &mut |kind, done| {
            let (kind, n, all) =
                (Text::verbatim(kind.token()), done as i64 + 1, ImportKind::ALL.len() as i64);
            meter.show(|| Msg::ImportKinds { kind, n, all }.into());
        });
        meter.end();
        done.map(|report| written(&report)).map_err(|e| (NOT_FOUND, e.text()))
    };
    ended(done, &locale)
}

/// Prints the lines, or the sentence with its exit code.
pub(super) fn ended(done: Told, locale: &Locale) -> ExitCode {
    match done {
        Ok(lines) => {
            use std::io::Write;
            let text: String = lines.iter().map(|line| line.say(locale) + "\n").collect();
            let mut out = std::io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Ok(()) => ExitCode::SUCCESS,
                // Whoever reads has seen enough.
                Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
                Err(e) => fail(NOT_FOUND, Msg::CliStdoutFailed { error: of_system(&e) }, locale),
            }
        }
        Err((code, sentence)) => fail(code, sentence, locale),
    }
}

/// Lines to print, or exit code and sentence.
pub(super) type Told = Result<Vec<Text>, (u8, Text)>;

pub(super) fn written(report: &metier_import::Report) -> Vec<Text> {
    vec![Text::verbatim(report.to_string().trim_end().to_owned()), Msg::ImportWritten.into()]
}

pub(super) fn brought_in(file: &Path, year: Option<u16>, yes: bool, options: &Options) -> Told {
    let refused = |e: Text| (NOT_FOUND, e);
    let embedded = Catalog::embedded().map_err(|e| refused(user::edition::damaged(&e)))?;
    let today = Day::today().to_string();
    let locale = options.settings().locale();
    let size = std::fs::metadata(file).map_or(0, |about| about.len());
    let mut meter = Meter::new(&locale);
    let (before, _) = user::edition::catalog().map_err(refused)?;
    let former = before.edition();
    let read = edition::wages(file, &embedded, year, WAGES_YEAR, &today, former, &mut |bytes, rows| {
        let (read, all) = (meter::megabytes(bytes), meter::megabytes(size.max(bytes)));
        meter.show(|| Msg::ImportProgress { read, all, n: rows as i64 }.into());
    });
    meter.end();
    let edition::Read { bytes, passed } = read.map_err(|e| refused(e.text()))?;
    let newer = user::edition::opened(bytes.clone()).map_err(refused)?;
    let n = former.map_or(0, |former| edition::lost(former, &newer)) as i64;
    if let (Some(former), true) = (former, n > 0 && !yes) {
        let (held, year) = (year_of(former.about().year), year_of(WAGES_YEAR));
        let question = Msg::ImportAskLoses { n, held: held.clone(), year: year.clone() };
        confirmed(Msg::ImportLoses { n, held, year }.into(), &question.into(), &locale)?;
    }
    let left = edition::left(&embedded, &newer) as i64;
    let after = embedded.with_edition(newer);
    if !yes {
        agreed(&before, &after, &locale)?;
    }
    let kept = user::edition::file().map_err(refused)?;
    kept.save(&bytes).map_err(|e| refused(e.text()))?;
    let mut lines = Vec::new();
    if let Some(edition) = after.edition() {
        lines = about(edition);
        lines.extend(not_taken(&passed));
        lines.extend(faulty(&passed));
        if left > 0 {
            lines.push(Msg::ImportPlacesKeep { n: left, year: year_of(WAGES_YEAR) }.into());
        }
        lines.push(kept_in(kept.path()));
        lines.push(Text::EMPTY);
    }
    lines.push(metier_report::changes::all(&before, &after));
    match user::lists() {
        Ok(lists) => {
            // What stands on several lists is told once.
            let entries = metier_model::saved::unique(lists.into_iter().flat_map(|list| list.entries));
            lines.extend(metier_report::changes::shortlist(&before, &after, &entries, &options.settings()));
        }
        Err(e) => lines.push(Msg::ImportNotCompared { reason: e }.into()),
    }
    lines.push(Text::EMPTY);
    lines.push(Msg::ImportNext { year: year_of(WAGES_YEAR) }.into());
    Ok(lines)
}

/// Keeps a table of correspondence, and says what it makes of the saved codes.
fn codes_brought_in(file: &Path, year: Option<u16>, options: &Options) -> Told {
    let refused = |e: Text| (NOT_FOUND, e);
    let embedded = Catalog::embedded().map_err(|e| refused(user::edition::damaged(&e)))?;
    let today = Day::today().to_string();
    let table = correspondence::read(file, &embedded, year, &today).map_err(|e| refused(e.text()))?;
    let kept = user::edition::codes_file().map_err(refused)?;
    // One that cannot be read is replaced: what it held can be brought in again.
    let mut tables = kept.load().unwrap_or_default();
    tables.retain(|own| (own.from, own.to) != (table.from, table.to));
    let mut lines = vec![about_codes(&table)];
    let n = correspondence::left_out(&table, &embedded) as i64;
    if n > 0 {
        lines.push(Msg::CodesLeftOut { n }.into());
    }
    tables.push(table);
    kept.save(tables.clone()).map_err(|e| refused(e.text()))?;
    lines.push(kept_in(kept.path()));
    let catalog = embedded.with_codes(tables);
    let lists = user::lists().unwrap_or_default();
    let saved: Vec<_> = lists.into_iter().flat_map(|list| list.entries).collect();
    let lang = options.settings().lang;
    let told: Vec<Text> = saved.iter().filter_map(|entry| became::of_entry(&catalog, entry, lang)).collect();
    if !told.is_empty() {
        lines.push(Text::EMPTY);
        lines.extend(told);
        lines.push(Msg::BecameHowTyped.into());
    }
    Ok(lines)
}

fn about_codes(table: &Correspondence) -> Text {
    let [from, to] = [table.from, table.to].map(year_of);
    let old: std::collections::BTreeSet<&str> = table.rows.iter().map(|pair| pair.old.as_str()).collect();
    Msg::CodesAbout {
        from,
        to,
        n: old.len() as i64,
        file: Text::verbatim(table.file.clone()),
        day: Text::verbatim(table.imported.clone()),
    }
    .into()
}

/// Asks where medians are so far from those of before that the file may be another one than it is taken for; a script
/// says `--yes`.
fn agreed(before: &Catalog, after: &Catalog, locale: &Locale) -> Result<(), (u8, Text)> {
    let jumps = metier_report::changes::jumps(before, after);
    if jumps.is_empty() {
        return Ok(());
    }
    let pay = |cad: f32| Number::decimal(f64::from(cad), 2);
    let shown = jumps.iter().take(JUMPS).map(|&(group, geo, old, new)| {
        let code = Text::verbatim(after.code(group));
        Msg::ImportJump { code, geo: Text::verbatim(geo.code()), old: pay(old), new: pay(new) }.into()
    });
    let (n, some) = (jumps.len() as i64, Text::joined(Joint::Semicolon, shown));
    confirmed(Msg::ImportJumps { n, some: some.clone() }.into(), &Msg::ImportAsk { n, some }.into(), locale)
}

/// Asks a question at a terminal; elsewhere refuses with what is to be known.
fn confirmed(refusal: Text, question: &Text, locale: &Locale) -> Result<(), (u8, Text)> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Err((NOT_FOUND, refusal));
    }
    eprint!("{} ", question.say(locale));
    let mut answer = String::new();
    let _ = io::stdin().read_line(&mut answer);
    let answer = answer.trim().to_lowercase();
    let yes = |language| Text::from(Msg::ImportYes).say(&Locale::new(language));
    let agreed = Language::ALL.iter().any(|&language| answer.starts_with(&yes(language)));
    if agreed { Ok(()) } else { Err((NOT_FOUND, Msg::ImportLeft.into())) }
}

/// Medians that are named in the question.
const JUMPS: usize = 5;

fn kept_in(path: &Path) -> Text {
    Msg::ImportKeptIn { file: Text::verbatim(user::short(path)) }.into()
}

fn year_of(year: u16) -> Text {
    Text::verbatim(year.to_string())
}

/// What of a file was not taken, and why; nothing where all of it was.
fn not_taken(passed: &edition::Passed) -> Option<Text> {
    let mut parts: Vec<Text> = Vec::new();
    if passed.empty > 0 {
        parts.push(Msg::ImportRowsEmpty { n: passed.empty as i64 }.into());
    }
    if passed.again > 0 {
        parts.push(Msg::ImportRowsAgain { n: passed.again as i64 }.into());
    }
    if !passed.unknown.is_empty() {
        let codes = passed.unknown.keys().take(JUMPS).cloned().collect::<Vec<_>>().join(", ");
        let n = passed.unknown.values().sum::<usize>() as i64;
        parts.push(Msg::ImportRowsUnknown { n, codes: printable(&codes, 80) }.into());
    }
    (!parts.is_empty()).then(|| Msg::ImportNotTaken { parts: Text::joined(Joint::Semicolon, parts) }.into())
}

/// The rows of economic regions that were left out for a fault, each with its line; the first ones where there are many.
fn faulty(passed: &edition::Passed) -> Vec<Text> {
    let all = passed.faulty.len();
    if all == 0 {
        return Vec::new();
    }
    let indented = |fault: Text| Text::joined(Joint::None, [Text::verbatim("  "), fault]);
    let mut lines = vec![Msg::ImportRegionsLeft { n: all as i64 }.into()];
    lines.extend(passed.faulty.iter().take(FAULTS).cloned().map(indented));
    if all > FAULTS {
        lines.push(indented(Msg::ImportRulesMore { n: (all - FAULTS) as i64 }.into()));
    }
    lines
}

/// Faults that are told one by one.
const FAULTS: usize = 20;

fn about(edition: &Edition) -> Vec<Text> {
    let about = edition.about();
    let all = metier_model::UNIT_GROUPS as i64;
    let regions = edition.region_rows() as i64;
    let mut lines = vec![
        Msg::ImportAbout {
            year: year_of(about.year),
            rows: i64::from(about.rows) + regions,
            groups: i64::from(about.groups),
            all,
            file: Text::verbatim(about.file.clone()),
            day: Text::verbatim(about.imported.clone()),
        }
        .into(),
    ];
    if regions > 0 {
        lines.push(Msg::ImportRowsOf { places: i64::from(about.rows), regions }.into());
    }
    let n = all - i64::from(about.groups);
    if n > 0 {
        lines.push(Msg::ImportOthersKeep { n, year: year_of(WAGES_YEAR) }.into());
    }
    lines
}

fn listed() -> Told {
    let (catalog, problem) = user::edition::catalog().map_err(|e| (NOT_FOUND, e))?;
    let codes = catalog.codes().iter().map(about_codes);
    match (catalog.edition(), problem) {
        (Some(edition), _) => {
            let file = user::edition::file().map_err(|e| (NOT_FOUND, e))?;
            let mut lines = about(edition);
            lines.push(kept_in(file.path()));
            lines.extend(codes);
            Ok(lines)
        }
        (None, Some(problem)) => Err((NOT_FOUND, problem)),
        (None, None) => Ok(std::iter::once(nothing()).chain(codes).collect()),
    }
}

/// The same for machines.
fn listed_in_json(options: &Options) -> Result<Value, (u8, Text)> {
    let (catalog, problem) = user::edition::catalog().map_err(|e| (NOT_FOUND, e))?;
    if let Some(problem) = problem {
        return Err((NOT_FOUND, problem));
    }
    let file = user::edition::file().map_err(|e| (NOT_FOUND, e))?;
    let wages = catalog.edition().map_or_else(
        || metier_report::json::missing("not-brought-in"),
        |edition| {
            let own = edition.about();
            json!({
                "year": own.year, "file": own.file, "imported": own.imported, "rows": own.rows,
                "rows_of_regions": edition.region_rows(),
                "unit_groups": own.groups, "kept_in": file.path().display().to_string(),
            })
        },
    );
    let codes = catalog.codes().iter().map(|table| {
        json!({
            "from": table.from, "to": table.to, "file": table.file, "imported": table.imported,
            "pairs": table.rows.len(),
        })
    });
    let body = json!({ "wages": wages, "codes": codes.collect::<Vec<_>>() });
    Ok(metier_report::json::answer::object("import-list", &catalog, &options.settings(), body))
}

pub(super) fn nothing() -> Text {
    Msg::ImportNothing { year: year_of(WAGES_YEAR) }.into()
}

pub(super) fn removed(kind: &str) -> Told {
    if kind == CODES {
        let file = user::edition::codes_file().map_err(|e| (NOT_FOUND, e))?;
        if !file.path().exists() {
            return Err((NOT_FOUND, Msg::CodesNothing.into()));
        }
        file.save(Vec::new()).map_err(|e| (NOT_FOUND, e.text()))?;
        return Ok(vec![Msg::CodesRemoved.into()]);
    }
    if kind != WAGES {
        return Err((USAGE, Msg::ImportNotRemovable { kind: printable(kind, 80) }.into()));
    }
    let file = user::edition::file().map_err(|e| (NOT_FOUND, e))?;
    match file.remove() {
        Ok(true) => Ok(vec![Msg::ImportRemoved { year: year_of(WAGES_YEAR) }.into()]),
        Ok(false) => Err((NOT_FOUND, nothing())),
        Err(e) => Err((NOT_FOUND, e.text())),
    }
}
