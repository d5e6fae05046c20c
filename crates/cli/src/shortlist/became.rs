//! `metier shortlist became`: what saved codes became in another edition of the classification.

use std::io::{self, Write};

use clap::Args;
use metier_words::{Msg, Text};

use super::super::out::{NOT_FOUND, USAGE, printable, tell};
use metier_content::became::{self, BecameChoice};
use metier_model::lists::List;
use metier_model::saved::Entry;
use metier_user as user;

/// What is asked about saved codes, as it stands on the command line.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// Code as it is saved; all that became another are told where none is named.
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// The one that it becomes.
    #[arg(long, value_name = "NEW", requires = "code", conflicts_with_all = ["all", "leave"])]
    one: Option<String>,
    /// All that it became.
    #[arg(long, requires = "code", conflicts_with = "leave")]
    all: bool,
    /// It stays as it is.
    #[arg(long, requires = "code")]
    leave: bool,
}

/// Tells what saved codes became, or makes the user's answer for one of them.
pub(super) fn run(out: &mut impl Write, to: super::To, asked: &Asked) -> io::Result<u8> {
    let Asked { code, one, all, leave } = asked;
    let (code, one) = (code.as_deref(), one.as_deref());
    let Some(List { entries: saved, .. }) = super::asked(to) else { return Ok(NOT_FOUND) };
    let (ask, list) = to;
    let (catalog, lang) = (ask.evidence.catalog, ask.settings.lang);
    let lines = |saved: &[Entry]| -> Vec<Text> {
        let own = saved.iter().filter(|entry| code.is_none_or(|code| entry.code == code));
        own.filter_map(|entry| became::of_entry(catalog, entry, lang)).collect()
    };
    let told = lines(&saved);
    if told.is_empty() {
        tell(Msg::StatusNothingBecame, &ask.locale);
        return Ok(if code.is_some() { NOT_FOUND } else { 0 });
    }
    let became = code.and_then(|code| Some((code, catalog.became(code, lang)?)));
    let answer = match (&became, one) {
        (Some((_, became)), Some(one)) => {
            let Some(at) = became.codes.iter().position(|(code, _)| code == one) else {
                tell(Msg::BecameNoneOf { code: printable(one, 20) }, &ask.locale);
                for line in told {
                    tell(line, &ask.locale);
                }
                return Ok(USAGE);
            };
            Some(BecameChoice::One(at))
        }
        _ if *all => Some(BecameChoice::All),
        _ if *leave => Some(BecameChoice::Leave),
        _ => None,
    };
    let (Some((code, became)), Some(answer)) = (became, answer) else {
        for line in told {
            ask.say(out, line)?;
        }
        // Nothing is asked of what is answered already.
        let mut own = saved.iter().filter(|entry| code.is_none_or(|code| entry.code == code));
        if own.any(|entry| entry.becomes.is_empty() && catalog.became(&entry.code, lang).is_some()) {
            ask.say(out, Msg::BecameHowTyped)?;
        }
        return Ok(0);
    };
    let saved = user::change_lists(|lists| {
        let entries = super::lists::named(lists, list, ask)?;
        if let Some(at) = entries.iter().position(|entry| entry.code == code) {
            became::answer(entries, at, &became, answer);
        }
        Ok(())
    });
    if let Err(e) = saved {
        return ask.fail(NOT_FOUND, e);
    }
    let said = Msg::BecameDone { code: Text::verbatim(code.to_owned()) };
    ask.say(out, said)?;
    Ok(0)
}
