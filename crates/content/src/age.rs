//! What is old says so in words: once a section of a page, and in each row of the table of sources.

use metier_words::{Msg, Text};

use super::{Item, Shape, Subject, terms};
use metier_data::Catalog;
use metier_evidence::age::{self, Age};
use metier_model::date::Day;
use metier_model::{Lang, Provenance, Source};

/// An age in words: `a year`, `18 months`, `five years`.
pub fn words(age: &Age) -> Msg {
    match age.years() {
        Some(n) => Msg::AgeYears { n: n.into() },
        None => Msg::AgeMonths { n: age.months.into() },
    }
}

fn rhythm(age: &Age) -> Msg {
    Msg::AgeRhythm { n: age.source.rhythm.into() }
}

fn verbatim(text: &str) -> Text {
    Text::verbatim(text.to_owned())
}

/// The sentence that tells an old figure.
fn sentence(catalog: &Catalog, age: &Age, lang: Lang) -> Option<Text> {
    let source = catalog.source(age.source.id, lang)?;
    let (title, told) = (verbatim(&source.title), words(age).into());
    let first = if let Some(period) = &age.period {
        let period = terms::period(&period.clone().into());
        Msg::AgeFigure { source: title, period, age: told }
    } else {
        let dated = verbatim(age.source.dated);
        Msg::AgeEdition { source: title, dated, age: told, rhythm: rhythm(age).into() }
    };
    let newer = age.source.newer(lang).map(|newer| Msg::AgeNewer { newer: verbatim(newer) });
    Some(Text::spaced([Text::from(first), newer.map_or(Text::EMPTY, Text::from)]))
}

/// The ages of the figures of some items, each once.
pub fn of_items<'i>(catalog: &Catalog, items: impl IntoIterator<Item = &'i Item>, today: Day) -> Vec<Age> {
    let mut ages: Vec<Age> = Vec::new();
    for item in items {
        for from in item.from.iter().chain(item.beside.iter().map(|(_, from)| from)) {
            ages.extend(
                of(catalog, from, today).filter(|age| !ages.contains(age)).into_iter().collect::<Vec<_>>(),
            );
        }
    }
    ages
}

/// The age of a figure by its most direct source.
pub fn of(catalog: &Catalog, from: &Provenance, today: Day) -> Option<Age> {
    age::of_figure(catalog, from.sources.first()?, &from.period, today)
}

/// `of 2021, five years old`, of a figure that is old by itself and not by its edition; empty of any other.
pub(super) fn in_short(catalog: &Catalog, from: &Provenance, today: Day) -> Text {
    let Some(age) = of(catalog, from, today).filter(Age::is_old) else { return Text::EMPTY };
    let Some(period) = &age.period else { return Text::EMPTY };
    Msg::AgeShort { period: terms::period(&period.clone().into()), age: words(&age).into() }.into()
}

/// The items with what is old told at the end of the section in which it stands first.
pub(super) fn told(subject: &Subject, items: Vec<Item>) -> Vec<Item> {
    let (catalog, lang) = (subject.catalog(), subject.settings.lang);
    let mut out: Vec<Item> = Vec::with_capacity(items.len() + 4);
    let mut known: Vec<Age> = Vec::new();
    let mut section = 0;
    let end = |out: &mut Vec<Item>, known: &mut Vec<Age>, section: usize| {
        let own = out.get(section..).unwrap_or_default();
        let old = of_items(catalog, own, subject.today).into_iter().filter(Age::is_old);
        let new: Vec<Age> = old.filter(|age| !known.contains(age)).collect();
        let gaps = own.iter().rev().take_while(|item| item.shape == Shape::Gap).count();
        let at = out.len() - gaps;
        let notes: Vec<Item> =
            new.iter().filter_map(|age| sentence(catalog, age, lang)).map(Item::note).collect();
        out.splice(at..at, notes);
        known.extend(new);
    };
    for item in items {
        if item.shape == Shape::Heading {
            end(&mut out, &mut known, section);
            section = out.len();
        }
        out.push(item);
    }
    end(&mut out, &mut known, section);
    out
}

/// The rows of a source that tell how old its edition is, and which newer one is known.
pub(super) fn rows(catalog: &Catalog, source: &Source, (lang, today): (Lang, Day)) -> Vec<Item> {
    let Some(own) = age::of_source(catalog, &source.id) else { return Vec::new() };
    let told = age::of_edition(catalog, &source.id, today).map(|age| {
        let words: Text = words(&age).into();
        let text = match own.rhythm {
            0 => words,
            _ if age.is_old() => Msg::AgeIsOld { age: words, rhythm: rhythm(&age).into() }.into(),
            _ => Msg::AgeIsNew { age: words, rhythm: rhythm(&age).into() }.into(),
        };
        Item::row(Msg::SourceAge, text)
    });
    let newer = own.newer(lang).map(|newer| Item::row(Msg::SourceNewer, verbatim(newer)));
    told.into_iter().chain(newer).collect()
}

/// The sources of the catalogue whose editions are old, with what is to be said of each.
pub fn old_sources(catalog: &Catalog, lang: Lang, today: Day) -> Vec<(&'static str, Text)> {
    let ages = catalog
        .sources(Lang::default())
        .iter()
        .filter_map(|source| age::of_edition(catalog, &source.id, today));
    let old = ages.filter(|age| age.is_old() || age.source.newer(lang).is_some());
    old.filter_map(|age| {
        let text = if age.is_old() {
            sentence(catalog, &age, lang)?
        } else {
            let title = verbatim(&catalog.source(age.source.id, lang)?.title);
            Msg::AgeNewerOf { source: title, newer: verbatim(age.source.newer(lang)?) }.into()
        };
        Some((age.source.id, text))
    })
    .collect()
}
