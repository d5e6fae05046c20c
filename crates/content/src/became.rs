//! What a code became in another edition of the classification, as it is told beside a unit group and a saved code.

use metier_data::Catalog;
use metier_model::Lang;
use metier_model::correspondence::Became;
use metier_model::saved::Entry;
use metier_words::{Msg, Text};

/// A code with its title.
pub fn named((code, title): &(String, String)) -> Text {
    Text::verbatim(if title.is_empty() { code.clone() } else { format!("{code} {title}") })
}

fn year(year: u16) -> Text {
    Text::verbatim(year.to_string())
}

/// What became of a code, in one sentence.
pub fn told(code: &str, became: &Became) -> Text {
    let code = Text::verbatim(code.to_owned());
    let (from, to) = (year(became.from), year(became.to));
    let codes = Text::commas(became.codes.iter().map(named));
    match became.codes.as_slice() {
        [] => Msg::BecameNothing { code, from, to }.into(),
        [_] => Msg::BecameOne { code, from, to, codes }.into(),
        all => Msg::BecameSeveral { code, from, to, n: all.len() as i64, codes }.into(),
    }
}

/// What became of a saved code: what the user chose of it, or what there is to choose. None where it is the same still.
pub fn of_entry(catalog: &Catalog, entry: &Entry, lang: Lang) -> Option<Text> {
    let became = catalog.became(&entry.code, lang)?;
    if entry.becomes.is_empty() {
        return Some(told(&entry.code, &became));
    }
    let to = year(became.to);
    if entry.becomes.iter().all(|code| *code == entry.code) {
        return Some(Msg::BecameLeft { code: Text::verbatim(entry.code.clone()), to }.into());
    }
    let titled = |code: &String| {
        let pair = became.codes.iter().find(|(own, _)| own == code);
        pair.map_or_else(|| Text::verbatim(code.clone()), named)
    };
    let codes = Text::commas(entry.becomes.iter().map(titled));
    Some(Msg::BecameChosen { code: Text::verbatim(entry.code.clone()), to, codes }.into())
}

/// What the user says of a saved code that became another: one of what it became, all of it, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BecameChoice {
    /// The code at this position.
    One(usize),
    /// All of them.
    All,
    /// The code stays as it is saved.
    Leave,
}

/// Makes the answer in a list. Where the program has figures of what the code became, the entry is replaced by it, with
/// all that the user said of it; where it is a coming edition, the entry keeps its code and notes what it becomes.
pub fn answer(entries: &mut Vec<Entry>, at: usize, became: &Became, answer: BecameChoice) {
    let chosen: Vec<String> = match answer {
        BecameChoice::One(one) => became.codes.get(one).map(|(code, _)| code.clone()).into_iter().collect(),
        BecameChoice::All => became.codes.iter().map(|(code, _)| code.clone()).collect(),
        BecameChoice::Leave => Vec::new(),
    };
    let Some(entry) = entries.get_mut(at) else { return };
    if !became.is_known() {
        entry.becomes = if chosen.is_empty() { vec![entry.code.clone()] } else { chosen };
        return;
    }
    if chosen.is_empty() {
        return;
    }
    let old = entries.remove(at);
    let mut place = at;
    for code in chosen {
        if let Some(known) = entries.iter_mut().find(|entry| entry.code == code) {
            known.absorb(&old);
        } else {
            entries.insert(place.min(entries.len()), Entry { code, ..old.clone() });
            place += 1;
        }
    }
}
