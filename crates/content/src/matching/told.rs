//! What an offer says of a unit group, as items: whole, and on few lines.

use super::super::{Item, Shape, format, found, terms};
use super::{Duty, OfferRow};
use metier_model::Lang;
use metier_words::{Msg, Text};

/// What an offer says of a unit group: the duties that match, those not found in it, what speaks against, and what
/// to keep apart. Where the offer is in another language than these, that is said: the words in brackets are the
/// offer's.
pub fn details(row: &OfferRow, told: Lang) -> Vec<Item> {
    let mut items = Vec::new();
    let mut section = |heading: Msg, texts: Vec<Item>| {
        if !texts.is_empty() {
            items.push(Item::heading(heading));
            items.extend(texts);
            items.push(Item::gap());
        }
    };
    let verbatim = |text: &String| Text::verbatim(text.clone());
    let bullets = |texts: &[String]| texts.iter().map(|text| Item::bullet(verbatim(text))).collect();
    let code = code_lines(row);
    section(Msg::MatchHeadCode, code.collect());
    if row.is_far {
        section(Msg::MatchHeadFar, vec![Item::note(Msg::MatchFar)]);
    }
    let title = row.matched.iter().map(|title| Item::bullet(verbatim(title))).collect();
    section(if row.is_given { Msg::MatchHeadTitle } else { Msg::MatchHeadNearest }, title);
    // What is to be kept apart comes before the duties; on the lowest screens the first of it alone.
    let apart = row
        .apart
        .iter()
        .map(|(code, why)| Item::warning(Msg::MatchApart { code: verbatim(code), why: verbatim(why) }));
    section(Msg::MatchHeadApart, apart.collect());
    let other = (row.lang != told && row.all > 0).then(|| {
        Item::note(Msg::MatchOtherLanguage {
            offer: terms::language(row.lang).into(),
            told: terms::language(told).into(),
        })
    });
    let duties = row.duties.iter().map(duty_line);
    section(Msg::MatchHeadDuties, duties.chain(other).collect());
    let words =
        (!row.words.is_empty()).then(|| Item::paragraph(Text::commas(row.words.iter().map(verbatim))));
    section(Msg::MatchHeadWords, words.into_iter().collect());
    let whole = row.is_unexplained().then(|| Item::note(Msg::MatchWhole));
    section(Msg::MatchHeadWhole, whole.into_iter().collect());
    section(Msg::MatchHeadAgainst, bullets(&row.against));
    section(missing_head(row, row.missing.len()), bullets(&row.missing));
    items
}

/// A duty with the words of the offer that it has.
fn duty_line(duty: &Duty) -> Item {
    let words = Text::commas(duty.words.iter().map(|word| Text::verbatim(word.clone())));
    Item::bullet(format::with(Text::verbatim(duty.duty.clone()), words))
}

/// What stands over so many of the duties that are not found in the offer: how many of how many they are.
fn missing_head(row: &OfferRow, n: usize) -> Msg {
    if n < row.unsaid {
        Msg::MatchHeadMissingOf { n: n.cast_signed() as i64, all: row.unsaid.cast_signed() as i64 }
    } else {
        Msg::MatchHeadMissing
    }
}

/// The code of the text that leads here, where it names one.
fn code_lines(row: &OfferRow) -> impl Iterator<Item = Item> + '_ {
    row.named.iter().map(|(hit, became)| Item::bullet(found::code_text(hit, *became)))
}

/// The same on few lines: the code that is named, the first that is to be kept apart, a title that the offer gives, so many
/// of the duties that match and of those that are not found in it, and how many there are of both.
pub fn brief(row: &OfferRow, told: Lang, (duties, missing): (usize, usize)) -> Vec<Item> {
    if row.duties.is_empty() {
        let mut items = details(row, told);
        items.retain(|item| item.shape != Shape::Gap);
        return items;
    }
    let verbatim = |text: &String| Text::verbatim(text.clone());
    let mut items: Vec<Item> = code_lines(row).collect();
    if let Some((code, why)) = row.apart.first() {
        items.push(Item::warning(Msg::MatchApart { code: verbatim(code), why: verbatim(why) }));
    }
    if let Some(title) = row.matched.as_ref().filter(|_| row.is_given) {
        items.push(Item::paragraph(Msg::MatchTitle { title: verbatim(title) }));
    }
    items.push(Item::heading(if duties < row.duties.len() {
        Msg::MatchHeadDutiesOf { n: duties.cast_signed() as i64, all: row.duties.len().cast_signed() as i64 }
    } else {
        Msg::MatchHeadDuties
    }));
    items.extend(row.duties.iter().take(duties).map(duty_line));
    if missing > 0 {
        items.push(Item::heading(missing_head(row, missing)));
        items.extend(row.missing.iter().take(missing).map(|text| Item::bullet(verbatim(text))));
    }
    items
}
