//! Finding on the command line: `search`, and the code that `show` is given in another spelling or of another edition.

use std::io::{self, BufRead, IsTerminal, Read, Write};

use metier_words::{Msg, Text};

use super::Options;
use super::form::{Ask, OutputFormat};
use super::offer;
use super::out::{NOT_FOUND, USAGE, line, of_system, printable, tell};
use metier_content::found::{self, How};
use metier_content::matching;
use metier_data::Catalog;
use metier_model::{GroupId, Lang};
use metier_search::fold::Folded;
use metier_search::{Hit, Index, MatchKind, Searcher, Via};

/// The one unit group that a code of another spelling, edition or classification names, and what to say of it;
/// else what to say instead.
pub(super) fn named(catalog: &Catalog, typed: &str, options: &Options) -> Result<(GroupId, Msg), Text> {
    let typed = typed.trim();
    let text = printable(typed, 80);
    let lang = options.settings().lang;
    let hits = searcher(catalog, lang).map(|mut searcher| searcher.search(typed, 20)).unwrap_or_default();
    let by_code: Vec<&Hit> = hits.iter().filter(|hit| hit.kind == MatchKind::Code).collect();
    let former = by_code.iter().find_map(|hit| match &hit.via {
        Some(Via::Code { edition, code, .. }) => Some((found::edition_text(*edition), code)),
        _ => None,
    });
    // What is told of is the code alone: a year that was typed before it may be another one than the table's.
    let (edition, text) = match former {
        Some((edition, code)) => (Some(edition), printable(code, 80)),
        None => (None, text),
    };
    let became = by_code
        .iter()
        .filter(|hit| hit.via.is_some())
        .map(|hit| Text::verbatim(format!("{} {}", hit.code, catalog.title(GroupId(hit.group), lang))));
    let codes = Text::commas(became);
    // `NOC 6322` is a class of this edition as well as a code of the one before.
    let bare = typed.trim_start_matches(|c: char| !c.is_ascii_digit());
    let is_noc = matches!(typed.get(..3), Some(head) if ["NOC", "CNP"].iter().any(|noc| head.eq_ignore_ascii_case(noc)));
    let class = if is_noc { bare } else { typed };
    if let Some(node) = catalog.hierarchy().node(class) {
        let first = catalog.hierarchy().groups_under(node).next();
        let example = Text::verbatim(first.map_or_else(String::new, |group| catalog.code(group).to_owned()));
        return Err(match edition {
            Some(edition) => Msg::FindClassAndCode { text, example, edition, codes }.into(),
            None => Msg::CliIsClass { code: text, example }.into(),
        });
    }
    match (by_code.as_slice(), edition) {
        ([only], Some(edition)) => {
            let code = Text::verbatim(only.code);
            Ok((GroupId(only.group), Msg::FindCodeBecame { text, edition, code }))
        }
        (_, Some(edition)) => Err(Msg::FindCodeBecameSeveral { text, edition, codes }.into()),
        ([only], None) => {
            Ok((GroupId(only.group), Msg::FindCodeRead { text, code: Text::verbatim(only.code) }))
        }
        _ => Err(no_group(catalog, typed, options)),
    }
}

/// What to say of words behind a code that are not its title, copied along: nothing is looked for by them.
pub(super) fn beside(catalog: &Catalog, group: GroupId, rest: &str, options: &Options) -> Option<Msg> {
    // A profile belongs to the code.
    let rest = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
    let typed = Folded::new(rest);
    // `NOC` before a code that follows, and numbers, name nothing.
    let is_bare = |word: &str| ["noc", "cnp"].contains(&word) || word.bytes().all(|b| b.is_ascii_digit());
    let is_title = |lang: &Lang| {
        let title = Folded::new(catalog.title(group, *lang));
        typed.words().all(|word| is_bare(word) || title.words().any(|own| own == word))
    };
    if rest.is_empty() || Lang::ALL.iter().any(is_title) {
        return None;
    }
    // A job title of the unit group, or a title that was cut.
    let lang = options.settings().lang;
    let named = titled(catalog, rest, lang);
    (named != Some(group))
        .then(|| Msg::CliWordsBeside { text: printable(rest, 80), code: Text::verbatim(catalog.code(group)) })
}

/// What to say of a text that is no code: the unit group that a search for it finds first.
fn no_group(catalog: &Catalog, text: &str, options: &Options) -> Text {
    let lang = options.settings().lang;
    let codes = searcher(catalog, lang).map(|searcher| searcher.unknown_codes(text)).unwrap_or_default();
    if let Some(unknown) = found::unknown(&codes) {
        return unknown;
    }
    let found = titled(catalog, text, lang);
    let text = printable(text, 80);
    match found {
        Some(group) => Msg::CliNoGroupSimilar {
            text,
            code: Text::verbatim(catalog.code(group)),
            title: Text::verbatim(catalog.title(group, lang)),
        }
        .into(),
        None => Msg::CliNoGroup { text }.into(),
    }
}

/// The unit group that a search finds first for a text, unless that is a guess from single letters or words.
pub(super) fn titled(catalog: &Catalog, text: &str, lang: Lang) -> Option<GroupId> {
    let mut searcher = searcher(catalog, lang)?;
    let hits = searcher.search(text, 1);
    let sure = |hit: &&Hit| {
        !matches!(hit.kind, MatchKind::Fuzzy)
            && !matches!(hit.via, Some(Via::Conditions(_)))
            && !hit.reason.as_ref().is_some_and(metier_search::Reason::is_guess)
    };
    hits.first().filter(sure).map(|hit| GroupId(hit.group))
}

pub(super) fn searcher(catalog: &Catalog, lang: Lang) -> Option<Searcher> {
    let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok())?;
    let mut searcher = Searcher::new(index);
    searcher.set_brought(catalog.brought_codes());
    searcher.set_language(lang);
    Some(searcher)
}

/// What to search for, and how.
pub(super) struct Search {
    pub(super) text: String,
    pub(super) limit: usize,
    pub(super) stdin: bool,
}

/// Carries out `search`.
pub(super) fn search(out: &mut impl Write, ask: &Ask, asked: &Search) -> io::Result<u8> {
    let Search { text, limit, stdin } = asked;
    let (catalog, lang, locale) = (ask.evidence.catalog, ask.settings.lang, &ask.locale);
    let json = ask.form == OutputFormat::Json;
    let Some(mut searcher) = searcher(catalog, lang) else {
        return ask.fail(USAGE, Msg::CliIndexDamaged);
    };
    if *stdin {
        if !text.trim().is_empty() {
            return ask.fail(USAGE, Msg::UsageStdinOrText);
        }
        let mut query = Vec::new();
        let mut input = io::stdin().lock();
        loop {
            query.clear();
            if input.read_until(b'\n', &mut query)? == 0 {
                return Ok(0);
            }
            let text = String::from_utf8_lossy(&query);
            let hits = searcher.search(text.trim_end_matches(['\r', '\n']), *limit);
            if json {
                line(out, &metier_report::found::hits(catalog, &hits, lang))?;
            } else {
                let found: Vec<String> =
                    hits.iter().map(|hit| format!("{} {}", hit.code, hit.title)).collect();
                writeln!(out, "{}", found.join("\t"))?;
            }
            // A program that talks to us waits for each answer.
            out.flush()?;
        }
    }
    if text.trim().is_empty() {
        return ask.fail(USAGE, Msg::CliSayWhat);
    }
    let hits = searcher.search(text, *limit);
    if json {
        let rows = metier_report::found::hits(catalog, &hits, lang);
        ask.json(out, "search", rows)?;
    } else {
        let rows: Vec<Vec<Text>> = hits
            .iter()
            .map(|hit| {
                let title = catalog.title(GroupId(hit.group), lang);
                let [code, title] = [hit.code.to_owned(), title.to_owned()].map(Text::verbatim);
                let matched = found::matched_text(hit, found::became(hit, &hits));
                // Another program reads the word of the format, a person one of the own language.
                let how = How::of(hit);
                let how = if ask.is_looked_at() { how.word() } else { Text::verbatim(how.id()) };
                vec![code, title, matched, how, found::why(hit).unwrap_or_default()]
            })
            .collect();
        ask.table(out, &rows)?;
    }
    let unknown = found::unknown(&searcher.unknown_codes(text));
    if let Some(unknown) = unknown.clone().filter(|_| !json) {
        tell(unknown, locale);
    }
    if hits.is_empty() {
        if !json && unknown.is_none() {
            let (typed, asked) = (text.trim(), printable(text.trim(), 80));
            tell(
                match searcher.topic(typed) {
                    Some(topic) => found::topic(topic, asked),
                    None => Msg::CliNothingFound { text: asked },
                },
                locale,
            );
        }
        return Ok(NOT_FOUND);
    }
    Ok(0)
}

/// Longest job offer that is read, in bytes.
const MATCHED_BYTES: usize = 1_000_000;

/// Carries out `match`.
pub(super) fn matched(out: &mut impl Write, ask: &Ask, limit: usize) -> io::Result<u8> {
    let (catalog, lang, locale) = (ask.evidence.catalog, ask.settings.lang, &ask.locale);
    let Some(mut searcher) = searcher(catalog, lang) else {
        return ask.fail(USAGE, Msg::CliIndexDamaged);
    };
    if io::stdin().is_terminal() {
        tell(Msg::MatchWaiting, locale);
    }
    let mut bytes = Vec::new();
    if let Err(e) = io::stdin().lock().take(MATCHED_BYTES as u64 + 1).read_to_end(&mut bytes) {
        return ask.fail(USAGE, Msg::CliStdinUnreadable { error: of_system(&e) });
    }
    let cut = bytes.len() > MATCHED_BYTES;
    bytes.truncate(MATCHED_BYTES);
    let text = match offer::read(&bytes, cut) {
        offer::Read::Text(text) => text,
        offer::Read::Other(kind) => {
            return ask.fail(USAGE, Msg::MatchNotText { kind: Text::verbatim(kind) });
        }
    };
    if cut || text.chars().nth(metier_search::offer::MOST).is_some() {
        tell(Msg::MatchCut, locale);
    }
    let offer = matching::read(catalog, &mut searcher, &text, limit, ask.settings.lang);
    let unknown = found::unknown(&offer.unknown);
    if let Some(unknown) = unknown.clone() {
        tell(unknown, locale);
    }
    if metier_report::matching::run(out, catalog, &offer, &ask.settings, ask.form == OutputFormat::Json)? {
        return Ok(0);
    }
    if unknown.is_some() {
        return Ok(NOT_FOUND);
    }
    let latin = text.chars().filter(|ch| ch.is_alphabetic() && (*ch as u32) < 0x250).count();
    let strange = 2 * latin < text.chars().filter(|ch| ch.is_alphabetic()).count();
    ask.fail(NOT_FOUND, if strange { Msg::MatchLanguages } else { Msg::MatchNoDuties })
}
