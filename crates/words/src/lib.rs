//! Every word that the program itself says, as typed messages in several languages.
//!
//! A page, a status line or an error holds [`Text`]: values, not sentences. A [`Locale`] puts a text into words where
//! it is shown, and nowhere else, so no code can come to depend on how a sentence reads.
//!
//! The messages stand in `lang/<language>/*.ftl` at the root of the repository. The build makes [`Msg`] from them and
//! fails where a language lacks a message, an argument or a plural form.
//!
//! ```
//! use metier_words::{Language, Locale, Msg, Number, Text};
//!
//! let text = Text::dots([Msg::CountOccupations { n: 1 }.into(), Text::from(Number::whole(58_400))]);
//! assert_eq!(text.say(&Locale::new(Language::En)), "1 occupation · 58,400");
//! assert_eq!(text.say(&Locale::new(Language::Fr)), "1 profession · 58\u{a0}400");
//! ```

mod language;
mod locale;
mod marks;
mod number;
mod pseudo;
mod spoken;
mod system;
mod text;
mod writer;

pub use language::Language;
pub use locale::{KeyNames, Locale};
pub use number::{Date, Number, rounded};
pub use system::of_system;
pub use text::{Joint, Msg, Text};
