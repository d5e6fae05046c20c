//! The names of languages.

use metier_model::Lang;
use metier_words::Msg;

/// The name of a language, as it stands within a sentence.
pub fn language(lang: Lang) -> Msg {
    match lang {
        Lang::En => Msg::LanguageEnglish,
        Lang::Fr => Msg::LanguageFrench,
    }
}
