//! Puts texts into words: the one place where a sentence is made.

use std::fmt::{self, Write};

use crate::language::Language;
use crate::locale::Locale;
use crate::marks::{ARGUMENT, END, LITERAL, SELECT};
use crate::number::{Date, Number};
use crate::pseudo::marked;
use crate::spoken::{Spoken, Steps, Test};
use crate::text::{Argument, Joint, Msg, Text, spoken};

impl Text {
    /// The words in a language.
    pub fn say(&self, locale: &Locale) -> String {
        let mut out = Writer::new(locale);
        out.text(self);
        out.finish()
    }

    /// The words in the reference language, where a program reads them: in JSON they do not change with the settings.
    pub fn reference(&self) -> String {
        self.say(&Locale::new(Language::default()))
    }

    /// The numbers that are said, in the order of the reference language, each as it is rounded there.
    pub fn numbers(&self) -> Vec<f64> {
        let locale = Locale::new(Language::default());
        let mut out = Writer { numbers: Some(Vec::new()), ..Writer::new(&locale) };
        out.text(self);
        out.numbers.unwrap_or_default()
    }
}

// As it is said in the reference language. What `derive` makes is `#[inline]`, and so a table of all names in every crate
// whose errors hold a text.
impl fmt::Debug for Msg {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Msg").field(&Text::from(self.clone()).reference()).finish()
    }
}

/// Collects the words of a text.
struct Writer<'l> {
    out: String,
    /// What is said as a number, where somebody asks.
    numbers: Option<Vec<f64>>,
    locale: &'l Locale,
}

impl<'l> Writer<'l> {
    fn new(locale: &'l Locale) -> Self {
        Self { out: String::new(), numbers: None, locale }
    }

    fn finish(self) -> String {
        self.out
    }

    fn literal(&mut self, text: &str) {
        match self.locale.language() {
            Language::Pseudo => self.out.extend(text.chars().map(marked)),
            _ => self.out.push_str(text),
        }
    }

    fn message(&mut self, message: &Msg) {
        let spoken = spoken(self.locale.language());
        self.follow(&spoken, spoken.steps_of(message.number()), message);
    }

    fn verbatim(&mut self, text: &str) {
        let text = self.locale.verbatim(text);
        self.out.push_str(&text);
    }

    fn named(&mut self, names: &[String]) {
        self.verbatim(self.locale.form(names));
    }

    fn text(&mut self, text: &Text) {
        match text {
            Text::Message(message) => self.message(message),
            Text::Verbatim(text) => self.verbatim(text),
            Text::Named(names) => self.named(names),
            Text::Number(number) => self.number(*number),
            Text::Date(date) => self.date(*date),
            Text::Joined(joint, parts) => {
                for (i, part) in parts.iter().filter(|part| !part.is_empty()).enumerate() {
                    if i > 0 {
                        self.joint(*joint);
                    }
                    self.text(part);
                }
            }
        }
    }

    fn count(&mut self, value: i64) {
        self.number(Number::whole(value));
    }

    fn number(&mut self, number: Number) {
        if let Some(numbers) = &mut self.numbers {
            numbers.push(number.value());
        }
        let text = self.locale.number(number);
        self.out.push_str(&text);
    }

    /// Days are written as ISO 8601 says, the form that Canada's standard asks for in both languages.
    fn date(&mut self, Date { year, month, day }: Date) {
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{year:04}-{month:02}-{day:02}");
    }

    /// The key of a command; its id in brackets where the user has given it none, so that the palette finds it.
    fn key(&mut self, command: &str) {
        match self.locale.key(command) {
            Some(key) => self.text(&key),
            None => self.verbatim(&format!(":{command}")),
        }
    }

    fn is_one(&self, value: f64) -> bool {
        self.locale.language().is_one(value)
    }

    fn joint(&mut self, joint: Joint) {
        // A full stop of Japanese has its own room; no space stands behind it.
        if joint == Joint::Space && self.out.ends_with('。') {
            return;
        }
        if joint == Joint::Arrow && self.locale.is_aloud() {
            self.text(&Msg::SaidThen.into());
            return;
        }
        self.out.push_str(joint.text(self.locale.language()));
    }

    /// Follows the steps of a message.
    fn follow(&mut self, spoken: &Spoken, mut steps: Steps, message: &Msg) {
        loop {
            match steps.byte() {
                LITERAL => self.literal(spoken.literal(&mut steps)),
                ARGUMENT => match message.argument(steps.byte()) {
                    Argument::Text(text) => self.text(text),
                    Argument::Count(count) => self.count(count),
                    Argument::Number(number) => self.number(number),
                    Argument::Date(date) => self.date(date),
                    Argument::Key(key) => self.key(key),
                    Argument::Flag(_) | Argument::None => {}
                },
                SELECT => {
                    let value = message.argument(steps.byte());
                    let mut chosen = None;
                    for _ in 0..steps.byte() {
                        let fits = self.fits(steps.test(), value);
                        let length = steps.length();
                        let body = steps.cut(length);
                        if fits && chosen.is_none() {
                            chosen = Some(body);
                        }
                    }
                    if let Some(body) = chosen {
                        self.follow(spoken, body, message);
                    }
                }
                // The end of the message, or of a form.
                END.. => return,
            }
        }
    }

    /// Whether a form is the one for a value.
    fn fits(&self, test: Test, value: Argument) -> bool {
        match (test, value) {
            (Test::Else, _) => true,
            (Test::Flag(wanted), Argument::Flag(flag)) => wanted == flag,
            (Test::One, Argument::Count(count)) => self.is_one(count as f64),
            (Test::One, Argument::Number(number)) => self.is_one(number.value()),
            (Test::Exactly(wanted), Argument::Count(count)) => count == wanted,
            (Test::Exactly(wanted), Argument::Number(number)) => number.is(wanted),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::KeyNames;

    #[test]
    fn the_marked_english_has_no_letter_of_ascii() {
        let locale = Locale::new(Language::Pseudo);
        let text = Text::spaced([Msg::CountOccupations { n: 3 }.into(), Text::verbatim("Ocularists")]);
        assert_eq!(text.say(&locale), "3 óççúþáťíóñš Øøøøøøøøøø");
    }

    #[test]
    fn messages_are_equal_where_kind_and_all_arguments_are() {
        let sight = |from, to, all| Msg::InSight { from, to, all };
        let opened = |value: &'static str, by| Msg::AgainstBaseline { value: Text::verbatim(value), by };
        let [one, two] = [1, 2].map(Number::whole);
        let all = [
            sight(1, 2, 3),
            sight(1, 2, 4),
            sight(1, 3, 3),
            sight(2, 2, 3),
            opened("a", one),
            opened("b", one),
            opened("a", two),
            Msg::AiAssists,
            Msg::AiBeginners,
        ];
        for (i, message) in all.iter().enumerate() {
            for (j, other) in all.iter().enumerate() {
                assert_eq!(message.clone() == *other, i == j, "{message:?} {other:?}");
                let [text, beside] = [message, other].map(|message| Text::from(message.clone()));
                assert_eq!(text == beside, i == j, "{text:?} {beside:?}");
            }
        }
        let joined = |joint, parts: &[&'static str]| {
            Text::joined(joint, parts.iter().map(|part| Text::verbatim(*part)))
        };
        assert_eq!(joined(Joint::Dot, &["a", "b"]).clone(), joined(Joint::Dot, &["a", "b"]));
        assert_ne!(joined(Joint::Dot, &["a", "b"]), joined(Joint::Comma, &["a", "b"]));
        assert_ne!(joined(Joint::Dot, &["a", "b"]), joined(Joint::Dot, &["a", "c"]));
        assert_ne!(Text::verbatim("1"), Text::from(one));
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

    #[test]
    fn empty_parts_leave_no_joint() {
        let text = Text::dots([Text::verbatim("a"), Text::EMPTY, Text::verbatim("b")]);
        assert_eq!(text.say(&Locale::new(Language::En)), "a · b");
        assert!(Text::commas([Text::EMPTY, Text::EMPTY]).is_empty());
        assert_eq!(Text::range(Number::whole(2), Number::whole(3)).say(&Locale::default()), "2-3");
    }
}
