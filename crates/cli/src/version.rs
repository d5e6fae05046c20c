//! The version: of the program with its commit, of the data with its editions, and whose data it is.

use std::io::{self, Write};

use metier_words::{Msg, Text};
use serde_json::json;

use super::form::{Ask, OutputFormat};
use super::out::line as line_of;
use metier_content::sources;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_report::table::{self, TableFormat};

/// `0.1.0`, with the commit in brackets where it is known.
pub(super) fn line(commit: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    if commit.is_empty() { version.to_owned() } else { format!("{version} ({commit})") }
}

/// The same, and under it the sources with their editions.
pub(super) fn long(commit: &str) -> String {
    let ids = Catalog::embedded().map(|catalog| {
        catalog
            .sources(metier_model::Lang::default())
            .iter()
            .map(|source| source.id.clone())
            .collect::<Vec<_>>()
            .join(", ")
    });
    ids.map_or_else(|_| line(commit), |ids| format!("{}\n{ids}", line(commit)))
}

/// The notices that the licences of others ask to go with every copy.
pub(super) const NOTICE: &str = include_str!("../../../NOTICE");

/// Version, licences and, where asked, the edition of every source, what its licence asks to be said, and the notices.
pub(super) fn run(out: &mut impl Write, catalog: &Catalog, verbose: bool, ask: &Ask) -> io::Result<u8> {
    let (locale, commit) = (&ask.locale, ask.options.commit);
    if ask.form == OutputFormat::Json {
        let mut body = json!({
            "commit": if commit.is_empty() { metier_report::json::missing("not-known") } else { json!(commit) },
            "licence": "MIT",
        });
        if verbose && let Some(body) = body.as_object_mut() {
            let sources = catalog
                .sources(ask.settings.lang)
                .iter()
                .map(|own| metier_report::json::source(catalog, own, locale, Day::today()));
            body.insert("sources".to_owned(), json!(sources.collect::<Vec<_>>()));
            body.insert("notices".to_owned(), json!(NOTICE));
        }
        return line_of(out, &metier_report::json::answer::object("version", catalog, &ask.settings, body))
            .map(|()| 0);
    }
    writeln!(out, "metier {}", line(commit))?;
    writeln!(out, "{}", Text::from(Msg::VersionLicence).say(locale))?;
    writeln!(out, "{}", Text::from(Msg::VersionData).say(locale))?;
    if verbose {
        writeln!(out)?;
        let head = [Msg::VersionSource, Msg::VersionEdition, Msg::VersionSourceLicence].map(Text::from);
        let mut rows = vec![head.to_vec()];
        rows.extend(catalog.sources(ask.settings.lang).iter().map(|source| {
            let [id, edition] = [&source.id, &source.edition].map(|text| Text::verbatim(text.clone()));
            vec![id, edition, sources::licence(source)]
        }));
        table::write(out, &rows, TableFormat::Aligned, locale)?;
        writeln!(out)?;
        for said in catalog.sources(ask.settings.lang).iter().map(sources::attribution) {
            if !said.is_empty() {
                writeln!(out, "{}", said.say(locale))?;
            }
        }
        writeln!(out, "\n{}", NOTICE.trim_end())?;
    } else {
        writeln!(out, "{}", Text::from(Msg::VersionMore).say(locale))?;
    }
    Ok(0)
}
