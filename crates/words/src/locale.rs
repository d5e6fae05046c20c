//! Puts texts into words: the one place that knows how a language writes numbers, days and keys.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::rc::Rc;

use crate::{Date, Joint, Language, Msg, Number, Text, messages};

/// Names of the keys that give a command, as the user has set them.
pub trait KeyNames {
    /// The key for a command by its id; none where no key gives it.
    fn key(&self, command: &str) -> Option<Text>;
}

/// A language with what its sentences need besides.
#[derive(Clone, Default)]
pub struct Locale {
    language: Language,
    keys: Option<Rc<dyn KeyNames>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locale {
    /// A locale without keys, as in a report.
    pub const fn new(language: Language) -> Self {
        Self { language, keys: None }
    }

    /// The same with the names of the user's keys.
    #[must_use]
    pub fn with_keys(mut self, keys: Rc<dyn KeyNames>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A whole number: `58,400`, `58 400`.
    pub fn whole(&self, value: i64) -> String {
        self.number(Number::whole(value))
    }

    /// A number: `37.28`, `37,28`.
    pub fn number(&self, number: Number) -> String {
        let (thousands, decimal) = self.language.separators();
        number.written(thousands, decimal)
    }

    /// What is not ours, as a title, a name or prose: the same in every language, but marked in the marked English.
    pub fn verbatim<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.language {
            Language::Pseudo => Cow::Owned(text.chars().map(foreign).collect()),
            _ => Cow::Borrowed(text),
        }
    }
}

/// Collects the words of a text.
pub(crate) struct Writer<'l> {
    out: String,
    locale: &'l Locale,
}

impl<'l> Writer<'l> {
    pub(crate) fn new(locale: &'l Locale) -> Self {
        Self { out: String::new(), locale }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    pub(crate) fn literal(&mut self, text: &str) {
        match self.locale.language {
            Language::Pseudo => self.out.extend(text.chars().map(marked)),
            _ => self.out.push_str(text),
        }
    }

    pub(crate) fn message(&mut self, message: &Msg) {
        messages::say(self.locale.language, message, self);
    }

    pub(crate) fn verbatim(&mut self, text: &str) {
        let text = self.locale.verbatim(text);
        self.out.push_str(&text);
    }

    pub(crate) fn named(&mut self, names: &[String]) {
        let own = names.get(self.locale.language.index()).filter(|name| !name.is_empty());
        self.verbatim(own.or(names.first()).map_or("", String::as_str));
    }

    pub(crate) fn text(&mut self, text: &Text) {
        text.write(self);
    }

    pub(crate) fn count(&mut self, value: i64) {
        self.number(Number::whole(value));
    }

    pub(crate) fn number(&mut self, number: Number) {
        let text = self.locale.number(number);
        self.out.push_str(&text);
    }

    /// Days are written as ISO 8601 says, the form that Canada's standard asks for in both languages.
    pub(crate) fn date(&mut self, Date { year, month, day }: Date) {
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{year:04}-{month:02}-{day:02}");
    }

    /// The key of a command; its id in brackets where the user has given it none, so that the palette finds it.
    pub(crate) fn key(&mut self, command: &str) {
        match self.locale.keys.as_ref().and_then(|keys| keys.key(command)) {
            Some(key) => self.text(&key),
            None => self.verbatim(&format!(":{command}")),
        }
    }

    pub(crate) fn is_one(&self, value: f64) -> bool {
        self.locale.language.is_one(value)
    }

    pub(crate) fn joint(&mut self, joint: Joint) {
        self.out.push_str(joint.text(self.locale.language));
    }
}

/// A letter of ours in the marked English: one cell wide, and no letter of ASCII.
fn marked(c: char) -> char {
    const LOWER: &[char; 26] = &[
        'á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ǵ', 'ĥ', 'í', 'ĵ', 'ķ', 'ĺ', 'ɱ', 'ñ', 'ó', 'þ', 'ʠ', 'ŕ', 'š', 'ť',
        'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
    ];
    const UPPER: &[char; 26] = &[
        'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ǵ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ĺ', 'Ɱ', 'Ñ', 'Ó', 'Þ', 'Ǫ', 'Ŕ', 'Š', 'Ť',
        'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
    ];
    let of = |table: &[char; 26], first: char| table.get(c as usize - first as usize).copied().unwrap_or(c);
    match c {
        'a'..='z' => of(LOWER, 'a'),
        'A'..='Z' => of(UPPER, 'A'),
        _ => c,
    }
}

/// A letter that is not ours in the marked English.
fn foreign(c: char) -> char {
    match c {
        'a'..='z' => 'ø',
        'A'..='Z' => 'Ø',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marked_english_has_no_letter_of_ascii() {
        let locale = Locale::new(Language::Pseudo);
        let text = Text::spaced([Msg::CountOccupations { n: 3 }.into(), Text::verbatim("Ocularists")]);
        assert_eq!(text.say(&locale), "3 óççúþáťíóñš Øøøøøøøøøø");
    }

    #[test]
    fn a_sentence_asks_for_the_key() {
        struct Keys;
        impl KeyNames for Keys {
            fn key(&self, command: &str) -> Option<Text> {
                (command == "quit").then(|| Text::verbatim("Q"))
            }
        }
        let mut writer = Writer::new(&Locale::new(Language::En).with_keys(Rc::new(Keys))).finish();
        assert!(writer.is_empty());
        let locale = Locale::new(Language::En).with_keys(Rc::new(Keys));
        let mut with = Writer::new(&locale);
        with.key("quit");
        with.key("save");
        writer.push_str(&with.finish());
        assert_eq!(writer, "Q:save");
    }
}
