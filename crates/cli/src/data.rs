//! `metier data`: reports about the data, fetching newer editions, what they changed, and going back to the built-in.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use metier_words::{Locale, Msg, Text};
use serde_json::json;

use super::Options;
use super::command::DataCommand;
use super::form::{Ask, OutputFormat};
use super::import::{self, Told, WAGES};
use super::meter::{Meter, megabytes};
use super::out::{NOT_FOUND, USAGE, fail, tell};
use metier_data::Catalog;
use metier_fetch::{Publishers, RemoteFile};
use metier_import::{ImportKind, run_one};
use metier_report::{changes, table};
use metier_user as user;

/// Reports that need the catalogue.
pub(super) fn run(out: &mut impl Write, ask: &Ask, what: &DataCommand) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    match what {
        DataCommand::Verify if ask.form == OutputFormat::Json => {
            let (body, complete) = metier_report::verify::json(catalog);
            ask.json(out, "data-verify", body)?;
            Ok(if complete { 0 } else { NOT_FOUND })
        }
        DataCommand::Verify => {
            let (rows, more, complete) = metier_report::verify::completeness(catalog);
            let more: String = more.iter().map(|line| line.say(&ask.locale) + "\n").collect();
            table::write(out, &rows, table::TableFormat::Aligned, &ask.locale)?;
            writeln!(out, "\n{}", more.trim_end())?;
            Ok(if complete { 0 } else { NOT_FOUND })
        }
        DataCommand::Crosswalk => {
            out.write_all(metier_report::verify::crosswalk(catalog).as_bytes()).map(|()| 0)
        }
        DataCommand::Diff => diff(out, ask),
        // Done before the catalogue was opened.
        DataCommand::Update { .. } | DataCommand::Reset => Ok(0),
    }
}

/// What the newer edition changed, over all and for the shortlist.
fn diff(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let after = ask.evidence.catalog;
    let before = match Catalog::embedded() {
        Ok(embedded) => embedded,
        Err(e) => return Ok(refused(user::edition::damaged(&e), ask)),
    };
    let entries = match user::lists() {
        // What stands on several lists is told once.
        Ok(lists) => metier_model::saved::unique(lists.into_iter().flat_map(|list| list.entries)),
        Err(e) => return Ok(refused(e, ask)),
    };
    if ask.form == OutputFormat::Json {
        let rows = changes::rows(&before, after, &entries, &ask.settings);
        let body = json!({
            "edition": after.edition().map_or(metier_report::json::missing("not-brought-in"), |own| json!(own.about().year)),
            "place": ask.settings.place.geo.code(),
            "changed": changes::changed(&before, after).len(),
            "shortlist": rows,
        });
        return ask.json(out, "data-diff", body).map(|()| 0);
    }
    let mut lines = Vec::new();
    if after.edition().is_none() {
        lines.push(import::nothing());
    } else {
        lines.push(changes::all(&before, after));
        lines.extend(changes::shortlist(&before, after, &entries, &ask.settings));
    }
    for text in lines {
        ask.say(out, text)?;
    }
    Ok(0)
}

fn refused(why: Text, ask: &Ask) -> u8 {
    tell(why, &ask.locale);
    NOT_FOUND
}

/// Takes the newer edition away; where there is none, that is said and is no failure.
pub(super) fn reset(locale: &Locale) -> ExitCode {
    let there = user::edition::file().is_ok_and(|file| file.path().symlink_metadata().is_ok());
    let done = if there { import::removed(WAGES) } else { Ok(vec![import::nothing()]) };
    import::ended(done, locale)
}

/// Fetches the newest files of some kinds and brings them in: the wages for the user, or with a folder anything into the
/// tables there.
pub(super) fn update(kinds: &[String], to: Option<&Path>, yes: bool, options: &Options) -> ExitCode {
    let locale = options.settings().locale();
    let asked: BTreeSet<&str> = kinds.iter().map(String::as_str).collect();
    let asked = if asked.is_empty() { BTreeSet::from([WAGES]) } else { asked };
    if let (None, Some(other)) = (to, asked.iter().find(|kind| **kind != WAGES)) {
        return fail(USAGE, Msg::ImportOnlyWages { kind: Text::verbatim((*other).to_owned()) }, &locale);
    }
    let mirror = std::env::var(metier_fetch::MIRROR).ok();
    let publishers = match Publishers::new(mirror.as_deref()) {
        Ok(publishers) => publishers,
        Err(e) => return fail(USAGE, e.text(), &locale),
    };
    let mut lines = Vec::new();
    for kind in asked {
        match fetched(&publishers, kind, to, yes, options) {
            Ok(told) => lines.extend(told),
            Err(failed) => {
                // What was done before stays done, and is said.
                import::ended(Ok(lines), &locale);
                return import::ended(Err(failed), &locale);
            }
        }
    }
    import::ended(Ok(lines), &locale)
}

fn fetched(publishers: &Publishers, kind: &str, to: Option<&Path>, yes: bool, options: &Options) -> Told {
    let Some((source, most)) = metier_fetch::of(kind) else { return Ok(Vec::new()) };
    let failed = |e: metier_fetch::Error| (NOT_FOUND, e.text());
    let offers = publishers.offers(source).map_err(failed)?;
    if let ([offer], None) = (offers.as_slice(), to)
        && has(offer)?
    {
        return Ok(vec![Msg::FetchHeld { file: Text::verbatim(offer.name.clone()) }.into()]);
    }
    let folder = user::edition::downloads().map_err(|e| (NOT_FOUND, e))?.join(kind);
    let locale = options.settings().locale();
    let mut meter = Meter::new(&locale);
    let mut files = Vec::new();
    for offer in &offers {
        let got = publishers.fetch(offer, &folder, most, &mut |name, done, all| {
            let (file, read) = (Text::verbatim(name.to_owned()), megabytes(done));
            meter.show(|| match all {
                Some(all) => Msg::FetchProgress { file, read, all: megabytes(all) }.into(),
                None => Msg::FetchProgressOpen { file, read }.into(),
            });
        });
        meter.end();
        files.push(got.map_err(failed)?);
    }
    let file = match files.as_slice() {
        [file] => file.clone(),
        _ => folder.clone(),
    };
    let done = match (to, ImportKind::of_token(kind)) {
        (Some(to), Some(kind)) => {
            run_one(kind, &file, to).map(|report| import::written(&report)).map_err(|e| (NOT_FOUND, e.text()))
        }
        _ => import::brought_in(&file, None, yes, options),
    };
    // Whether it was taken or not: what was fetched is whole, and the next time the newest is asked for again.
    let _ = fs::remove_dir_all(&folder);
    let mut lines = done?;
    lines.insert(0, Msg::FetchDone { file: names(&offers), host: host(&offers) }.into());
    Ok(lines)
}

/// Whether the edition that was brought in is of this file.
fn has(offer: &RemoteFile) -> Result<bool, (u8, Text)> {
    let (catalog, _) = user::edition::catalog().map_err(|e| (NOT_FOUND, e))?;
    Ok(catalog.edition().is_some_and(|own| own.about().file == offer.name))
}

fn names(offers: &[RemoteFile]) -> Text {
    Text::commas(offers.iter().map(|offer| Text::verbatim(offer.name.clone())))
}

fn host(offers: &[RemoteFile]) -> Text {
    let url = offers.first().map_or("", |offer| offer.url.trim_start_matches("https://"));
    Text::verbatim(url.split('/').next().unwrap_or_default().to_owned())
}
