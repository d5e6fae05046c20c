//! What the search knows of each language: its small words, and where the noun of a title stands.
//!
//! The rules of stems ([`crate::stem`]) are one list for all languages, since a query does not say which one it is in.

use metier_model::{Lang, PerLang};

use super::fold::Folded;

/// The rules of a language.
struct Rules {
    /// Folded words that bear no weight of their own in titles, in order; none has more than [`LONGEST`] letters.
    stop: &'static [&'static str],
    /// Folded words that a running text has many of, by which its language is told.
    frequent: &'static [&'static str],
    /// Letters that only its words have, as far as these languages go.
    letters: &'static [char],
    /// Whether the noun ends what stands before the first small word of a title (`sales manager of`); else it begins
    /// the title (`directeur des ventes`).
    noun_ends: bool,
}

/// What each file of words holds; `word_lists` reads them.
pub(crate) static WORDS: PerLang<&str> =
    PerLang([include_str!("../words/en.txt"), include_str!("../words/fr.txt")]);

/// The longest word without weight, in letters.
const LONGEST: usize = 4;

const RULES: PerLang<Rules> = PerLang([
    Rules {
        stop: &["a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "s", "the", "to", "with"],
        frequent: &[
            "the", "and", "of", "to", "for", "with", "you", "in", "a", "on", "we", "is", "their", "by",
        ],
        letters: &[],
        noun_ends: true,
    },
    Rules {
        stop: &[
            "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par",
            "pour", "sur", "un", "une",
        ],
        frequent: &[
            "le", "la", "les", "des", "du", "une", "et", "pour", "dans", "vous", "avec", "aux", "sur",
            "nous", "leurs", "par",
        ],
        letters: &['à', 'â', 'ç', 'è', 'é', 'ê', 'ë', 'î', 'ï', 'ô', 'œ', 'ù', 'û'],
        noun_ends: false,
    },
]);

/// True for a folded word that bears no weight of its own in titles of any language (`de`, `and`).
pub fn is_stop_word(word: &str) -> bool {
    // Most words are longer, which saves the search.
    word.len() <= LONGEST && RULES.iter().any(|(_, rules)| rules.stop.binary_search(&word).is_ok())
}

/// The word of a title, folded, that names the work.
pub(crate) fn noun(words: &[String], lang: Lang) -> Option<&String> {
    if !RULES.get(lang).noun_ends {
        return words.first();
    }
    // `manager of sales`: what stands before the first small word is the title's core.
    let core = words.iter().skip(1).position(|word| is_stop_word(word)).map_or(words.len(), |at| at + 1);
    words.get(core.saturating_sub(1))
}

/// The language of a text: the one that it has most small words of; where that is even, of small words of titles, and
/// then of letters. None where all of it is even, as in a list of a few words.
pub(crate) fn of_text(text: &str) -> Option<Lang> {
    let folded = Folded::new(text);
    let words = |small: &[&str]| folded.words().filter(|word| small.contains(word)).count();
    let letters =
        |own: &[char]| text.chars().flat_map(char::to_lowercase).filter(|c| own.contains(c)).count();
    let signs: [&dyn Fn(&Rules) -> usize; 3] =
        [&|rules| words(rules.frequent), &|rules| words(rules.stop), &|rules| letters(rules.letters)];
    signs.into_iter().find_map(|sign| {
        let count = |lang: Lang| sign(RULES.get(lang));
        let most = Lang::ALL.into_iter().map(count).max()?;
        let mut all = Lang::ALL.into_iter().filter(|&lang| count(lang) == most);
        all.next().filter(|_| all.next().is_none())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_are_short_and_in_order() {
        for (lang, rules) in RULES.iter() {
            assert!(rules.stop.is_sorted(), "{lang:?}");
            assert!(rules.stop.iter().all(|word| word.len() <= LONGEST), "{lang:?}");
        }
    }

    #[test]
    fn the_noun_ends_an_english_title_and_begins_a_french_one() {
        let noun = |title: &str, lang| {
            noun(&title.split(' ').map(str::to_owned).collect::<Vec<_>>(), lang).cloned().unwrap_or_default()
        };
        assert_eq!(noun("sales manager of a shop", Lang::En), "manager");
        assert_eq!(noun("directeur des ventes", Lang::Fr), "directeur");
    }

    #[test]
    fn the_language_of_a_text_is_told_by_its_small_words() {
        assert_eq!(of_text("You work with the team and report to the head of sales"), Some(Lang::En));
        assert_eq!(of_text("Vous travaillez avec une équipe pour le directeur des ventes"), Some(Lang::Fr));
        // What is short has few of them.
        assert_eq!(of_text("Commis de cuisine recherché. Laver vaisselle."), Some(Lang::Fr));
        assert_eq!(of_text("Pâtissier recherché\nPréparer pâtes, crèmes, gâteaux"), Some(Lang::Fr));
        assert_eq!(of_text("Cook at night. Wash dishes."), Some(Lang::En));
        assert_eq!(of_text("plombier"), None);
    }
}
