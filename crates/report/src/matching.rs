//! Which unit groups a job offer speaks of, as text and JSON.

use std::io::{self, Write};

use serde_json::{Value, json};

use metier_content::matching::{Offer, OfferRow};
use metier_content::{Settings, terms};
use metier_data::Catalog;
use metier_model::Lang;
use metier_words::{Msg, Text};

/// Lines that fit other work better that are printed of each.
const AGAINST: usize = 3;

/// Prints the closest unit groups; false where the text says too little.
pub fn run(
    out: &mut impl Write,
    catalog: &Catalog,
    offer: &Offer,
    settings: &Settings,
    json: bool,
) -> io::Result<bool> {
    let (lang, locale) = (settings.lang, settings.locale());
    if json {
        let rows: Value = offer.rows.iter().map(|found| row(catalog, found, lang)).collect();
        serde_json::to_writer(&mut *out, &super::json::answer::object("match", catalog, settings, rows))?;
        writeln!(out)?;
        return Ok(!offer.rows.is_empty());
    }
    for found in &offer.rows {
        writeln!(out, "{} {}", catalog.code(found.group), catalog.title(found.group, lang))?;
        let mut line = |message: Msg| writeln!(out, "  {}", Text::from(message).say(&locale));
        if let Some((hit, became)) = &found.named {
            line(Msg::MatchCode { text: metier_content::found::code_text(hit, *became) })?;
        }
        if found.is_far {
            line(Msg::MatchFar)?;
        }
        if let Some(title) = &found.matched {
            let title = Text::verbatim(title.clone());
            line(if found.is_given { Msg::MatchTitle { title } } else { Msg::MatchNearest { title } })?;
        }
        if found.lang != lang && found.all > 0 {
            line(Msg::MatchOtherLanguage {
                offer: terms::language(found.lang).into(),
                told: terms::language(lang).into(),
            })?;
        }
        for duty in &found.duties {
            let words = Text::commas(duty.words.iter().cloned().map(Text::verbatim));
            line(Msg::MatchDuty { duty: Text::verbatim(duty.duty.clone()), words })?;
        }
        if !found.words.is_empty() {
            line(Msg::MatchWords { words: Text::commas(found.words.iter().cloned().map(Text::verbatim)) })?;
        }
        if found.is_unexplained() {
            line(Msg::MatchWhole)?;
        }
        for text in found.against.iter().take(AGAINST) {
            line(Msg::MatchAgainst { text: Text::verbatim(text.clone()) })?;
        }
        let more = found.against.len().saturating_sub(AGAINST);
        if more > 0 {
            line(Msg::MatchAgainstMore { n: more as i64 })?;
        }
        for text in &found.missing {
            line(Msg::MatchMissing { text: Text::verbatim(text.clone()) })?;
        }
        for (code, why) in &found.apart {
            line(Msg::MatchApart { code: Text::verbatim(code.clone()), why: Text::verbatim(why.clone()) })?;
        }
    }
    Ok(!offer.rows.is_empty())
}

fn row(catalog: &Catalog, found: &OfferRow, lang: Lang) -> Value {
    let duties: Vec<Value> = found
        .duties
        .iter()
        .map(|duty| json!({ "duty": duty.duty, "line": duty.line, "words": duty.words }))
        .collect();
    let apart: Vec<Value> =
        found.apart.iter().map(|(code, why)| json!({ "code": code, "why": why })).collect();
    let mut own = json!({
        "code": catalog.code(found.group), "title": catalog.title(found.group, lang),
        "score": super::json::number(found.score, 2), "by_title": super::json::number(found.by_title, 2), "far": found.is_far,
        "matched": super::value::stated(found.matched.as_deref().unwrap_or_default(), "no-title"), "duties": duties, "words": found.words, "against": found.against, "missing": found.missing,
        "not_confused_with": apart,
    });
    if let (Some((hit, _)), Some(own)) = (&found.named, own.as_object_mut()) {
        own.insert("via".to_owned(), super::found::code(hit));
    }
    own
}
