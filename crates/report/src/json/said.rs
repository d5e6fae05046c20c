//! The pages as they are said, line by line: what text, screen and HTML show, with the numbers of each line, where its
//! figure comes from and where it leads.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::Said;
use crate::value::{missing, object};
use metier_content::{Item, Page, Shape, Subject, age, terms};

use metier_evidence::{esdc, schooling, study};
use metier_model::{Geo, Method, Provenance};
use metier_words::{Locale, Text};

/// `pages`: every page with its lines, in the order and in the language of the text.
///
/// With them the methods by which their figures are worked out, and those that other parts of the answer name.
pub(super) fn pages(subject: &Subject) -> (Value, Vec<Method>) {
    let locale = subject.settings.locale();
    let mut methods = vec![esdc::METHOD, study::TIED, schooling::METHOD];
    let pages = Page::ALL.into_iter().map(|page| {
        let lines = subject.page(page);
        methods.extend(lines.iter().filter_map(|item| item.from.as_ref()?.method));
        let mut keys = Keys::default();
        let lines = lines.iter().filter_map(|item| {
            // A gap or a hint that only a screen shows is counted by nobody.
            let mut line = line(subject, item, &locale)?;
            line.insert("key".to_owned(), json!(keys.of(subject, item)));
            Some(Value::Object(line))
        });
        json!({
            "page": page.token().to_lowercase(), "title": Text::from(page.title()).say(&locale),
            "lines": lines.collect::<Vec<_>>(),
        })
    });
    (json!(pages.collect::<Vec<_>>()), methods)
}

/// `ages`: how old the figures of the pages are, by source and by the time that they speak of.
pub(super) fn ages(subject: &Subject) -> Value {
    let (catalog, lang) = (subject.catalog(), subject.settings.lang);
    let items: Vec<Item> = Page::ALL.into_iter().flat_map(|page| subject.page(page)).collect();
    let told = age::of_items(catalog, &items, subject.today).into_iter().map(|age| {
        json!({
            "source": age.source.id,
            "period": age.period.as_ref().map_or_else(|| missing("that-of-the-edition"), |period| json!(period)),
            "age_months": age.months,
            "is_old": age.is_old(),
            "newer": age.source.newer(lang).map_or_else(|| missing("none-known"), |newer| json!(newer)),
        })
    });
    json!(told.collect::<Vec<_>>())
}

/// `methods`: what each of these does, in the language of the answer.
pub(super) fn methods(methods: &[Method], locale: &Locale) -> Value {
    let told = methods.iter().map(|&own| (own.token(), json!(Text::from(terms::method(own)).say(locale))));
    Value::Object(object(told))
}

/// Keys of the lines of a page, the same in every language: the heading that a line stands under and what it is about; of
/// several about the same, and of those that are a name or a sentence of somebody, how many there were before.
#[derive(Default)]
struct Keys {
    section: &'static str,
    seen: HashMap<String, usize>,
}

impl Keys {
    fn of(&mut self, subject: &Subject, item: &Item) -> String {
        let about = item.label.id().or_else(|| item.link.map(|group| subject.catalog().code(group)));
        let about = about.or_else(|| item.text.id()).unwrap_or(item.shape.token());
        if item.shape == Shape::Heading {
            self.section = item.text.id().or_else(|| item.label.id()).unwrap_or("heading");
        }
        let key = match (item.shape, self.section) {
            (Shape::Heading, section) => section.to_owned(),
            (_, "") => about.to_owned(),
            (_, section) => format!("{section}/{about}"),
        };
        let before = self.seen.entry(key.clone()).or_insert(0);
        *before += 1;
        if *before > 1 { format!("{key}/{before}") } else { key }
    }
}

/// One line; nothing for what only a screen shows. A key is absent where the line has nothing of it.
fn line(subject: &Subject, item: &Item, locale: &Locale) -> Option<Map<String, Value>> {
    if matches!(item.shape, Shape::Drawing | Shape::Hint | Shape::Gap) {
        return None;
    }
    let Said { label, text } = Said::of(item, locale);
    let mut line = object([("shape", json!(item.shape.token())), ("text", json!(text))]);
    let mut set = |key: &str, value: Value| line.insert(key.to_owned(), value);
    if !label.is_empty() {
        set("label", json!(label));
    }
    let numbers = item.text.numbers();
    if !numbers.is_empty() {
        set("numbers", json!(numbers));
    }
    if let Some(from) = &item.from {
        set("from", provenance(subject, from));
    }
    if !item.beside.is_empty() {
        let beside = item.beside.iter().map(|(what, from)| {
            let mut told = provenance(subject, from);
            if let Some(told) = told.as_object_mut() {
                told.insert("about".to_owned(), json!(what.say(locale)));
            }
            told
        });
        set("beside", json!(beside.collect::<Vec<_>>()));
    }
    if let Some(group) = item.link {
        set("code", json!(subject.catalog().code(group)));
    }
    if !item.address.is_empty() {
        set("url", json!(item.address));
    }
    Some(line)
}

/// Where a figure comes from: how it is known, of when, of where, from which sources, and what was done to it.
fn provenance(subject: &Subject, from: &Provenance) -> Value {
    let mut value: Map<String, Value> = object([
        ("kind", json!(from.kind.token())),
        ("period", json!(from.period.token())),
        ("geo", json!(from.country_or_province())),
        ("sources", json!(from.sources)),
    ]);
    if let Some(code) = super::region_code(subject.catalog(), from) {
        value.insert("region".to_owned(), json!(code));
    }
    if let Some(method) = from.method {
        value.insert("method".to_owned(), json!(method.token()));
    }
    if let Some(asked) = from.asked.map(Geo::code) {
        value.insert("asked".to_owned(), json!(asked));
    }
    Value::Object(value)
}
