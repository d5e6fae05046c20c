//! The program's own words in French: one table from the English text to the French one.
//!
//! English stands where it is used; this is the one place for the other language. A text is found whole, or by a
//! template with holes for what changes: `{}` takes anything, `{n}` a number, `{c}` codes of provinces, `{t}` a
//! text of ours. What a hole takes is put in French too where it has an entry. What has no entry stays English, as
//! the prose about the occupations does, and a test lists what has none and should.

use std::borrow::Cow;

use super::Item;
use metier_model::Lang;

mod keys;
mod messages;
mod methods;
mod pages;
mod programs;
mod screens;
mod tables;
mod words;

/// Entries of one theme.
struct Table {
    /// Texts that do not change, sorted by the English.
    whole: &'static [(&'static str, &'static str)],
    /// Texts with holes, the narrower ones first. The French takes the parts in their order, or by number: `{2}`.
    templates: &'static [(&'static str, &'static str)],
}

const TABLES: [&Table; 8] = [
    &words::TABLE,
    &pages::TABLE,
    &programs::TABLE,
    &tables::TABLE,
    &methods::TABLE,
    &screens::TABLE,
    &messages::TABLE,
    &keys::TABLE,
];

/// What stands once on a page whose prose is English only.
pub const PROSE: &str = "Textes des professions en anglais seulement.";

/// A text of ours in the language of the reader.
pub fn say(lang: Lang, english: &str) -> Cow<'_, str> {
    match lang {
        Lang::En => Cow::Borrowed(english),
        Lang::Fr => french(english).unwrap_or(Cow::Borrowed(english)),
    }
}

/// The same for a text that is made anew each time.
pub fn say_owned(lang: Lang, english: String) -> String {
    match lang {
        Lang::En => english,
        Lang::Fr => french(&english).map_or(english, Cow::into_owned),
    }
}

/// A remark that the prose of a page is English, for those who read French.
pub fn prose_note(reader: Lang, prose: Lang) -> Option<Item> {
    (reader != prose).then(|| Item::note(metier_words::Msg::ProseInEnglish))
}

/// The French of a text of before, for a locale.
pub fn table(english: &str) -> Option<String> {
    french(english).map(Cow::into_owned)
}

/// The French of a text; none where nothing of it has an entry.
pub fn french(english: &str) -> Option<Cow<'static, str>> {
    if english.is_empty() {
        return None;
    }
    if let Some(text) = whole(english) {
        return Some(Cow::Borrowed(text));
    }
    open(english, &mut Vec::new()).map(Cow::Owned)
}

/// What of a text stays English, part by part; nothing where all of it is in the table.
pub fn left_over(english: &str) -> Vec<String> {
    let mut left = Vec::new();
    if open(english, &mut left).is_none() {
        left.push(english.to_owned());
    }
    left
}

/// A text found whole, by a template, or by its parts.
fn open(english: &str, left: &mut Vec<String>) -> Option<String> {
    if let Some(text) = closed(english, left) {
        return Some(text);
    }
    [" · ", "; "].into_iter().find_map(|between| parts(english, between, left)).or_else(|| list(english))
}

/// A text found whole or by a template.
fn closed(english: &str, left: &mut Vec<String>) -> Option<String> {
    let text = english.trim_start();
    let before = english.get(..english.len() - text.len()).unwrap_or_default();
    if let Some(text) = whole(text) {
        return Some(format!("{before}{text}"));
    }
    if let Some(number) = number(text) {
        return Some(format!("{before}{number}"));
    }
    let templates = TABLES.iter().flat_map(|table| table.templates);
    let (taken, french) =
        templates.into_iter().find_map(|(template, french)| Some((taken(template, text)?, *french)))?;
    Some(format!("{before}{}", fill(french, &taken, left)))
}

fn whole(english: &str) -> Option<&'static str> {
    TABLES.iter().find_map(|table| {
        let at = table.whole.binary_search_by_key(&english, |entry| entry.0).ok()?;
        table.whole.get(at).map(|entry| entry.1)
    })
}

/// A text of several parts, at least one of them ours.
fn parts(english: &str, between: &str, left: &mut Vec<String>) -> Option<String> {
    english.contains(between).then_some(())?;
    let (mut any, mut english_parts, mut text) = (false, Vec::new(), String::new());
    for (i, part) in english.split(between).enumerate() {
        if i > 0 {
            text.push_str(between);
        }
        if let Some(own) = open(part, &mut english_parts) {
            any = true;
            text.push_str(&own);
        } else {
            english_parts.push(part.to_owned());
            text.push_str(part);
        }
    }
    any.then(|| {
        left.append(&mut english_parts);
        text
    })
}

/// A list of our words.
fn list(english: &str) -> Option<String> {
    english.contains(", ").then_some(())?;
    let own: Option<Vec<String>> = english.split(", ").map(|part| closed(part, &mut Vec::new())).collect();
    Some(own?.join(", "))
}

/// A number, or a span of two, with the comma of French decimals.
fn number(text: &str) -> Option<String> {
    let decimal = |part: &str| {
        let (whole, decimals) = part.strip_prefix(['+', '-']).unwrap_or(part).split_once('.')?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        // A whole part of five digits without a space is a code of a profile, 32129.01.
        (digits(whole) && digits(decimals) && whole.len() < 5).then_some(())
    };
    let span = text.split_once('-').filter(|(low, _)| !low.is_empty());
    let fits = match span {
        Some((low, high)) => decimal(low).and(decimal(high)),
        None => decimal(text),
    };
    fits.map(|()| text.replace('.', ","))
}

/// Whether a hole takes a text.
fn takes(kind: &str, text: &str) -> bool {
    match kind {
        "n" => {
            text.bytes().any(|b| b.is_ascii_digit())
                && text.chars().all(|c| c.is_ascii_digit() || " .,+-\u{a0}".contains(c))
        }
        "c" => text.split(", ").all(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())),
        "t" => closed(text, &mut Vec::new()).is_some() || list(text).is_some(),
        _ => true,
    }
}

/// What the holes of a template take from a text; none where the text is not of the template.
fn taken<'a>(template: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let (first, template) = template.split_once('{')?;
    let rest = text.strip_prefix(first)?;
    // Most texts are not of the template, and its end tells soonest.
    rest.ends_with(template.rsplit('}').next()?).then_some(())?;
    let mut taken = Vec::new();
    take(template, rest, &mut taken).then_some(taken)
}

/// Takes the parts from the rest of a text, by a template from inside its next hole on.
fn take<'a>(template: &str, rest: &'a str, taken: &mut Vec<&'a str>) -> bool {
    let Some((kind, after)) = template.split_once('}') else { return false };
    let Some((literal, next)) = after.split_once('{') else {
        let value = rest.strip_suffix(after).filter(|value| takes(kind, value));
        taken.extend(value);
        return value.is_some();
    };
    rest.match_indices(literal).any(|(at, found)| {
        let (value, tail) = rest.split_at(at);
        let before = taken.len();
        taken.push(value);
        let done = take(next, tail.get(found.len()..).unwrap_or_default(), taken) && takes(kind, value);
        if !done {
            taken.truncate(before);
        }
        done
    })
}

/// A French template with what was taken put in; parts that are texts of ours themselves are put in French too.
fn fill(template: &str, taken: &[&str], left: &mut Vec<String>) -> String {
    let mut text = String::new();
    for (i, part) in template.split('{').enumerate() {
        let Some((hole, literal)) = part.split_once('}').filter(|_| i > 0) else {
            text.push_str(part);
            continue;
        };
        let at = hole.parse().unwrap_or(i) - 1;
        let value = taken.get(at).copied().unwrap_or_default();
        if let Some(own) = open(value, left) {
            text.push_str(&own);
        } else if value.bytes().any(|b| b.is_ascii_digit()) && takes("n", value) {
            text.push_str(value);
        } else {
            left.push(value.to_owned());
            text.push_str(value);
        }
        text.push_str(literal);
    }
    text
}

/// Every entry, English and French, for tests that read the whole table.
pub fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.iter().flat_map(|table| table.whole.iter().chain(table.templates)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_take_what_changes() {
        assert_eq!(taken("{n} roles", "4 roles"), Some(vec!["4"]));
        assert_eq!(taken("{n} of {n} inputs", "5 of 6 inputs"), Some(vec!["5", "6"]));
        assert_eq!(taken("Pay {}", "Pay not published for PE"), Some(vec!["not published for PE"]));
        assert_eq!(taken("for {c}.", "for NL, PE."), Some(vec!["NL, PE"]));
        assert_eq!(taken("for {c}.", "for nurses."), None);
        assert_eq!(taken("{n} roles", "four roles"), None);
        assert_eq!(taken("{n} roles", "4 rolls"), None);
        assert_eq!(taken("{} a {}", "b"), None);
        assert_eq!(taken("{} of {n}", "out of 5 of 6"), Some(vec!["out of 5", "6"]));
    }

    #[test]
    fn numbers_get_a_comma_and_codes_keep_their_point() {
        assert_eq!(number("4.6").as_deref(), Some("4,6"));
        assert_eq!(number("-0.35").as_deref(), Some("-0,35"));
        assert_eq!(number("3.9-5.2").as_deref(), Some("3,9-5,2"));
        for other in ["46", "15-1212.00", "32129.01", "24-41", "v1.2", ".5", ""] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn a_text_is_put_in_french_whole_by_template_and_by_parts() {
        assert_eq!(french("required").as_deref(), Some("exigé"));
        assert_eq!(french("  required").as_deref(), Some("  exigé"));
        assert_eq!(french("Orthotist · required").as_deref(), Some("Orthotist · exigé"));
        assert_eq!(left_over("Orthotist · required"), ["Orthotist"]);
        assert_eq!(french("entry, mid").as_deref(), Some("début, milieu"));
        assert_eq!(french("entry, and then some"), None);
        assert_eq!(french(""), None);
    }

    #[test]
    fn english_costs_nothing() {
        assert!(matches!(say(Lang::En, "required"), Cow::Borrowed("required")));
    }

    #[test]
    fn tables_are_in_order_and_every_hole_is_filled() {
        for table in TABLES {
            for pair in table.whole.windows(2) {
                assert!(pair[0].0 < pair[1].0, "sorted by the English, each once: {:?}", pair[1].0);
            }
            for (english, french) in table.whole {
                assert!(!english.contains('{'), "{english} belongs to the templates");
                assert!(!french.contains('{') && !french.is_empty(), "{french}");
            }
            for (english, french) in table.templates {
                let holes = english.matches('{').count();
                assert!(holes > 0, "{english} belongs to the whole texts");
                assert_eq!(holes, french.matches('{').count(), "{english}");
                assert!(!english.contains("}{"), "two holes need something between them: {english}");
            }
        }
        for (english, _) in entries() {
            assert_eq!(entries().filter(|entry| entry.0 == english).count(), 1, "twice: {english}");
        }
    }

    #[test]
    fn french_is_set_as_in_canada() {
        for (_, french) in entries() {
            for (wrong, why) in [
                (" :", "a space that does not break stands before a colon"),
                (" %", "and before a percent sign"),
                (" ;", "none before a semicolon"),
                (" !", "none before an exclamation mark"),
                ("’", "the apostrophe is the plain one, as in the titles"),
            ] {
                assert!(!french.contains(wrong), "{french}: {why}");
            }
        }
    }
}
