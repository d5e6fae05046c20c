//! `metier shortlist`: prints the list, and changes it as the dashboard does: merged with what other windows wrote.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use metier_words::{Msg, Text};

use super::code;
use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, USAGE, of_system, printable, tell};
use metier_content::{saved, terms};
use metier_evidence::rating::{Rater, Sampler};
use metier_model::date::Day;
use metier_model::lists::List;
use metier_model::saved::{Entry, EntryStatus, LONGEST_TAG};
use metier_report::{Extent, progress};
use metier_user as user;

mod became;
mod lists;

/// What can be done with the shortlist.
#[derive(Debug, Subcommand)]
pub(crate) enum ListCommand {
    /// Its entries with their figures.
    List {
        /// Only those that the user is so far with.
        #[arg(long, value_name = "STATUS", value_parser = status())]
        status: Option<EntryStatus>,
        /// Only those with a tag.
        #[arg(long, value_name = "TAG")]
        tag: Option<String>,
    },
    /// Adds occupations.
    Add {
        /// Codes.
        #[arg(value_name = "CODE", required = true)]
        codes: Vec<String>,
        /// A note for each of them.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Takes occupations off.
    Remove {
        /// Codes.
        #[arg(value_name = "CODE", required = true)]
        codes: Vec<String>,
    },
    /// Writes the note of an entry; an empty one takes it away.
    Note {
        /// Code.
        #[arg(value_name = "CODE")]
        code: String,
        /// The note; several words are one.
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
    },
    /// Notes how far the user is with an entry.
    Status {
        /// Code.
        #[arg(value_name = "CODE")]
        code: String,
        /// How far.
        #[arg(value_name = "STATUS", value_parser = status())]
        status: EntryStatus,
    },
    /// Puts tags to an entry.
    Tag {
        /// Code.
        #[arg(value_name = "CODE")]
        code: String,
        /// Tags.
        #[arg(value_name = "TAG", required = true, value_delimiter = ',')]
        tags: Vec<String>,
        /// Takes them away instead.
        #[arg(long)]
        remove: bool,
    },
    /// Says what an entry becomes whose code is another in a newer edition of the classification.
    Became(became::Asked),
    /// The whole page for a counsellor.
    Export {
        /// File to write; standard output where none is named.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// The present work, whose moves are told; the one that is kept where none is named.
        #[arg(long, value_name = "CODE")]
        from: Option<String>,
        /// All of each entry behind the summary.
        #[arg(long)]
        full: bool,
    },
    /// Adds what an exported JSON or a list of codes holds.
    Import {
        /// File with the answer of `metier shortlist list --json`, or a code with its note on each line.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Shows the lists, or makes, renames, removes one.
    Lists {
        /// What to do with them; nothing shows them.
        #[command(subcommand)]
        what: Option<lists::ListsCommand>,
    },
}

/// What is asked, and by its name the list that it is asked of.
type To<'t> = (&'t Ask<'t>, Option<&'t str>);

fn status() -> impl TypedValueParser<Value = EntryStatus> {
    PossibleValuesParser::new(EntryStatus::TOKENS)
        .map(|token| EntryStatus::of_token(&token).unwrap_or_default())
}

pub(super) fn run(
    out: &mut impl Write,
    ask: &Ask,
    list: Option<&str>,
    what: Option<&ListCommand>,
) -> io::Result<u8> {
    let to = (ask, list);
    match what {
        None => printed(out, to, None, None, Extent::Short),
        Some(ListCommand::Lists { what }) => lists::run(out, ask, what.as_ref()),
        Some(ListCommand::List { status, tag }) => listed(out, to, *status, tag.as_deref()),
        Some(ListCommand::Export { file, from, full }) => {
            let extent = if *full { Extent::Whole } else { Extent::Short };
            printed(out, to, file.as_deref(), from.as_deref(), extent)
        }
        Some(ListCommand::Add { codes, note }) => {
            let note = note.as_deref().map(one_line);
            changed(out, to, codes, |entries, code| {
                if let Some(entry) = entries.iter_mut().find(|entry| entry.code == code) {
                    if let Some(note) = &note {
                        entry.note.clone_from(note);
                    }
                    return Some(Msg::ShortlistStays { code: Text::verbatim(code.to_owned()) });
                }
                let new = Entry::new(code, Day::today().to_string());
                entries.push(Entry { note: note.clone().unwrap_or_default(), ..new });
                Some(Msg::ShortlistAdded { code: Text::verbatim(code.to_owned()) })
            })
        }
        Some(ListCommand::Remove { codes }) => changed(out, to, codes, |entries, code| {
            let before = entries.len();
            entries.retain(|entry| entry.code != code);
            (entries.len() < before).then(|| Msg::ShortlistRemoved { code: Text::verbatim(code.to_owned()) })
        }),
        Some(ListCommand::Note { code, text }) => {
            let note = one_line(&text.join(" "));
            changed(out, to, std::slice::from_ref(code), |entries, code| {
                entries.iter_mut().find(|entry| entry.code == code)?.note.clone_from(&note);
                let code = Text::verbatim(code.to_owned());
                Some(if note.is_empty() {
                    Msg::ShortlistNoNote { code }
                } else {
                    Msg::ShortlistNoted { code }
                })
            })
        }
        Some(ListCommand::Status { code, status }) => {
            let today = Day::today().to_string();
            changed(out, to, std::slice::from_ref(code), |entries, code| {
                entries.iter_mut().find(|entry| entry.code == code)?.set_status(*status, &today);
                let status = terms::entry_status(*status).into();
                Some(Msg::ShortlistStatusSet { code: Text::verbatim(code.to_owned()), status })
            })
        }
        Some(ListCommand::Tag { code, tags, remove }) => tagged(out, to, code, tags, *remove),
        Some(ListCommand::Became(asked)) => became::run(out, to, asked),
        Some(ListCommand::Import { file }) => imported(out, to, file),
    }
}

/// Puts tags to an entry or takes them away, and says which it has then.
fn tagged(out: &mut impl Write, to: To, code: &String, tags: &[String], remove: bool) -> io::Result<u8> {
    let tags: Vec<String> = tags.iter().map(|tag| one_line(tag)).filter(|tag| !tag.is_empty()).collect();
    if let Some(wrong) = tags.iter().find(|tag| tag.chars().count() > LONGEST_TAG) {
        return to.0.fail(USAGE, Msg::ShortlistBadTag { word: printable(wrong, 80) });
    }
    changed(out, to, std::slice::from_ref(code), |entries, code| {
        let entry = entries.iter_mut().find(|entry| entry.code == code)?;
        for tag in &tags {
            if remove {
                entry.remove_tag(tag);
            } else {
                entry.add_tag(tag);
            }
        }
        let code = Text::verbatim(code.to_owned());
        if entry.tags.is_empty() {
            return Some(Msg::ShortlistTagsNone { code });
        }
        Some(Msg::ShortlistTagsSet { code, tags: progress::tags(entry) })
    })
}

/// A note is one line without what could drive a terminal.
fn one_line(text: &str) -> String {
    let clean: String =
        text.chars().map(|c| if metier_model::text::is_unsafe(c) { ' ' } else { c }).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Changes the list code by code; a code that the change finds nothing for is told, and the exit code says so.
fn changed(
    out: &mut impl Write,
    (ask, list): To,
    codes: &[String],
    mut change: impl FnMut(&mut Vec<Entry>, &str) -> Option<Msg>,
) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let mut names = Vec::new();
    for text in codes {
        let Some(found) = ask.group(text) else { return Ok(NOT_FOUND) };
        names.push(catalog.code(found.group));
    }
    let (mut done, mut lacking) = (Vec::new(), Vec::new());
    let saved = user::change_lists(|lists| {
        let entries = lists::named(lists, list, ask)?;
        for code in names {
            match change(entries, code) {
                Some(message) => done.push(message),
                None => lacking.push(code),
            }
        }
        Ok(())
    });
    if let Err(e) = saved {
        return ask.fail(NOT_FOUND, e);
    }
    for message in done {
        ask.say(out, message)?;
    }
    for code in &lacking {
        tell(Msg::ShortlistLacks { code: Text::verbatim(*code) }, &ask.locale);
    }
    Ok(if lacking.is_empty() { 0 } else { NOT_FOUND })
}

/// The list that is asked for; what is wrong is told.
fn asked((ask, list): To) -> Option<List> {
    let found = user::lists().and_then(|mut lists| {
        let at = lists::position(&lists, list, ask)?;
        Ok(lists.swap_remove(at))
    });
    // What can be read and means nothing is said beside the answer.
    if found.is_ok() {
        for fault in user::health::shortlist(ask.evidence.catalog, Day::today()) {
            tell(fault, &ask.locale);
        }
    }
    found.map_err(|e| tell(e, &ask.locale)).ok()
}

/// The entries with their figures; only those with a status or a tag where one is asked for.
fn listed(out: &mut impl Write, to: To, status: Option<EntryStatus>, tag: Option<&str>) -> io::Result<u8> {
    let Some(mut list) = asked(to) else { return Ok(NOT_FOUND) };
    let ask = to.0;
    list.entries.retain(|entry| {
        status.is_none_or(|status| entry.status == status) && tag.is_none_or(|tag| entry.has_tag(tag))
    });
    let catalog = ask.evidence.catalog;
    if ask.form == OutputFormat::Json {
        let body = metier_report::json::shortlist(ask.evidence, &list, ask.options.weights(), &ask.settings);
        ask.json(out, "shortlist", body)?;
        return Ok(0);
    }
    let entries = &list.entries;
    if entries.is_empty() {
        tell(Msg::ShortlistEmpty, &ask.locale);
        return Ok(0);
    }
    let sampler = Sampler::new(ask.options.weights());
    let groups: Vec<_> = entries.iter().filter_map(|entry| catalog.group(&entry.code)).collect();
    let figures = metier_report::list::listed(ask.evidence, &sampler, &ask.settings, &groups);
    let mut rows = metier_report::list::rows(catalog, &ask.settings, &figures).into_iter();
    let mut table: Vec<Vec<Text>> = rows.next().into_iter().collect();
    let width = table.first().map_or(0, Vec::len);
    if let Some(head) = table.first_mut() {
        head.extend([Msg::SavedSchooling, Msg::PathPractice].map(Text::from));
        head.extend([Msg::ShortlistStatus, Msg::ShortlistTags, Msg::ShortlistNote].map(Text::from));
    }
    // What a code became stands in its own row, where any did.
    let became = |entry: &Entry| metier_content::became::of_entry(catalog, entry, ask.settings.lang);
    let any_became = entries.iter().any(|entry| became(entry).is_some());
    if let Some(head) = table.first_mut().filter(|_| any_became) {
        head.push(Msg::ChoiceBecame.into());
    }
    for entry in entries {
        let mut row = match catalog.group(&entry.code) {
            Some(_) => rows.next().unwrap_or_default(),
            None => vec![Text::verbatim(entry.code.clone()), Msg::ShortlistNoGroup.into()],
        };
        row.resize(width, Text::EMPTY);
        row.extend(saved::lengths(catalog, &entry.code, ask.settings.place.geo));
        row.push(progress::status(entry));
        row.push(progress::tags(entry));
        row.push(printable(&entry.note, 2_000));
        row.extend(any_became.then(|| became(entry).unwrap_or_default()));
        table.push(row);
    }
    ask.table(out, &table)?;
    let is_open = entries.iter().any(|entry| entry.becomes.is_empty() && became(entry).is_some());
    if is_open {
        tell(Msg::BecameHowTyped, &ask.locale);
    }
    Ok(0)
}

/// The page for a client, on standard output or in a new file that only its owner can read.
fn printed(
    out: &mut impl Write,
    to: To,
    file: Option<&Path>,
    from: Option<&str>,
    extent: Extent,
) -> io::Result<u8> {
    let ask = to.0;
    let from = match from.map(|code| ask.group(code)) {
        Some(None) => return Ok(NOT_FOUND),
        named => named.flatten().map(|named| named.group),
    };
    if ask.form == OutputFormat::Csv {
        return ask.fail(USAGE, Msg::ShortlistCsv);
    }
    let Some(list) = asked(to) else { return Ok(NOT_FOUND) };
    if list.entries.is_empty() && file.is_some() {
        return ask.fail(NOT_FOUND, Msg::ShortlistEmpty);
    }
    let rater = Rc::new(Rater::new(ask.options.weights()));
    let basis = ask.basis(&rater);
    let html = ask.form == OutputFormat::Html
        || file.is_some_and(|file| file.extension().is_some_and(|e| e == "html"));
    let work = if ask.options.no_config { None } else { user::work() };
    let work = from.or_else(|| work.and_then(|code| ask.evidence.catalog.group(&code)));
    let text = if ask.form == OutputFormat::Json {
        let body = metier_report::json::handout(&basis, &list, work);
        ask.object("shortlist", body).to_string() + "\n"
    } else if html {
        metier_report::html::shortlist(&basis, &list, work, extent)
    } else {
        metier_report::shortlist::markdown(&basis, &list, work, extent)
    };
    let Some(file) = file else {
        out.write_all(text.as_bytes())?;
        return Ok(0);
    };
    match user::write_new(file, &text) {
        Ok(()) => {
            let file = Text::verbatim(user::short(file));
            ask.say(out, Msg::RunExported { file })?;
            Ok(0)
        }
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
            ask.fail(NOT_FOUND, Msg::ShortlistFileExists { file: Text::verbatim(user::short(file)) })
        }
        Err(e) => ask.fail(NOT_FOUND, Msg::RunExportFailed { error: of_system(&e) }),
    }
}

/// Entries of an exported JSON, or a code with its note on each line; what is there already keeps its note.
fn imported(out: &mut impl Write, (ask, list): To, file: &Path) -> io::Result<u8> {
    let text = match read_list(file) {
        Ok(text) => text,
        Err(e) => {
            let file = Text::verbatim(user::short(file));
            return ask.fail(NOT_FOUND, Msg::ShortlistUnreadable { file, error: of_system(&e) });
        }
    };
    let (found, wrong) = parsed(&text, ask);
    for line in wrong.iter().take(TOLD) {
        let file = Text::verbatim(user::short(file));
        tell(Msg::ShortlistLine { file, line: *line as i64 }, &ask.locale);
    }
    if wrong.len() > TOLD {
        tell(Msg::ImportRulesMore { n: (wrong.len() - TOLD) as i64 }, &ask.locale);
    }
    if found.is_empty() && wrong.is_empty() {
        return ask.fail(NOT_FOUND, Msg::ShortlistImportNone { file: Text::verbatim(user::short(file)) });
    }
    let mut added = 0;
    let saved = user::change_lists(|lists| {
        let entries = lists::named(lists, list, ask)?;
        for entry in &found {
            if !entries.iter().any(|own| own.code == entry.code) {
                entries.push(entry.clone());
                added += 1;
            }
        }
        Ok(())
    });
    if let Err(e) = saved {
        return ask.fail(NOT_FOUND, e);
    }
    let (all, added) = (found.len() as i64, added);
    ask.say(out, Msg::ShortlistImported { added, all })?;
    if added < all {
        tell(Msg::ShortlistImportThere { n: all - added }, &ask.locale);
    }
    Ok(if all == 0 { NOT_FOUND } else { 0 })
}

/// Lines without a code that are told one by one.
const TOLD: usize = 20;
/// The most bytes of a list that is read, as of the shortlist itself.
const LARGEST: u64 = 8 << 20;

fn read_list(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(file)?.take(LARGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(text) }
}

/// What the text holds, and the numbers of the lines that hold nothing known.
fn parsed(text: &str, ask: &Ask) -> (Vec<Entry>, Vec<usize>) {
    let today = Day::today().to_string();
    let entry = |code: &str, note: &str, added: &str| {
        let named = code::named(ask.evidence.catalog, code, ask.options).ok()?;
        let added = if added.is_empty() { today.clone() } else { one_line(added) };
        let new = Entry::new(ask.evidence.catalog.code(named.group), added);
        Some(Entry { note: one_line(note), ..new })
    };
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(text) {
        let rows = value.get("rows").unwrap_or(&value).as_array().cloned().unwrap_or_default();
        let part = |row: &serde_json::Value, key: &str| {
            row.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
        };
        let read = rows.iter().enumerate();
        let (mut found, mut wrong) = (Vec::new(), Vec::new());
        for (i, row) in read {
            match entry(&part(row, "code"), &part(row, "note"), &part(row, "added")) {
                Some(mut entry) => {
                    let status = EntryStatus::of_token(&part(row, "status")).unwrap_or_default();
                    entry.set_status(status, &one_line(&part(row, "since")));
                    let tags = row.get("tags").and_then(serde_json::Value::as_array).into_iter().flatten();
                    tags.filter_map(serde_json::Value::as_str).for_each(|tag| {
                        entry.add_tag(&one_line(tag));
                    });
                    found.push(entry);
                }
                None => wrong.push(i + 1),
            }
        }
        return (found, wrong);
    }
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for (i, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (code, note) =
            line.trim().split_at(line.trim().find(['\t', ' ', ',', ';']).unwrap_or(line.trim().len()));
        match entry(code, note.trim_start_matches(['\t', ' ', ',', ';']), "") {
            Some(entry) => found.push(entry),
            None => wrong.push(i + 1),
        }
    }
    (found, wrong)
}
