//! Stems: one form for the numbers and genders of a word, and a shorter one for words of one family.
//!
//! Both languages go through the same rules, on folded words: `infirmières` and `infirmier` are one,
//! `nurses` and `nurse`, `thérapies` and `therapy`. A stem is a key, not a word: it need not be spelt
//! well, it only has to be the same for forms that mean the same.

/// Endings that carry gender, with what stands for both; the first that fits is taken. French, on
/// words without accents.
const GENDERS: &[(&str, &str, usize)] = &[
    ("trice", "teur", 8),
    ("ienne", "ien", 7),
    ("iere", "ier", 6),
    ("euse", "eur", 6),
    ("onne", "on", 6),
    ("enne", "en", 6),
    ("elle", "el", 7),
    ("effe", "ef", 6),
    ("ere", "er", 6),
    ("ive", "if", 6),
    ("ee", "e", 5),
    ("ie", "y", 6),
];

/// Words whose two forms share no rule.
const IRREGULAR: &[(&str, &str)] = &[
    ("actress", "actor"),
    ("buses", "bus"),
    ("children", "child"),
    ("gases", "gas"),
    ("hostess", "host"),
    ("mice", "mouse"),
    ("people", "person"),
    ("teeth", "tooth"),
    ("waitress", "waiter"),
];

/// The stem of a folded word, by [`stem`].
pub fn of(word: &str) -> String {
    let mut own = String::with_capacity(word.len());
    stem(word, &mut own);
    own
}

/// The form that stands for both numbers and both genders of a folded word.
pub fn stem(word: &str, into: &mut String) {
    into.clear();
    if word.len() < 3 || !word.is_ascii() {
        into.push_str(word);
        return;
    }
    let singular = singular(word);
    let (body, tail) = match singular {
        Number::Same(body) => (body, ""),
        Number::With(body, tail) => (body, tail),
    };
    into.push_str(body);
    into.push_str(tail);
    if let Ok(found) = IRREGULAR.binary_search_by_key(&into.as_str(), |(form, _)| form)
        && let Some((_, plain)) = IRREGULAR.get(found)
    {
        into.clear();
        into.push_str(plain);
        return;
    }
    for (ending, both, least) in GENDERS {
        if into.len() >= *least && into.ends_with(ending) {
            into.truncate(into.len() - ending.len());
            into.push_str(both);
            break;
        }
    }
    // The mute e: `adjointe` and `adjoint`, `nurse` and `coaches`.
    if into.len() >= 5 && into.ends_with('e') {
        into.pop();
    }
}

enum Number<'a> {
    Same(&'a str),
    With(&'a str, &'static str),
}

fn singular(word: &str) -> Number<'_> {
    let cut = |ending: usize| word.get(..word.len() - ending).unwrap_or(word);
    if IRREGULAR.binary_search_by_key(&word, |(form, _)| form).is_ok() {
        Number::Same(word)
    } else if word.len() >= 5 && word.ends_with("men") {
        Number::With(cut(3), "man")
    } else if word.len() >= 10 && word.ends_with("people") {
        // `salespeople`, `draftspeople`.
        Number::With(cut(6), "person")
    } else if word.len() >= 6 && word.ends_with("eaux") {
        Number::Same(cut(1))
    } else if word.len() >= 5 && word.ends_with("aux") {
        Number::With(cut(3), "al")
    } else if word.len() >= 5 && word.ends_with("ies") {
        Number::With(cut(3), "y")
    } else if word.len() >= 5
        && ["sses", "shes", "ches", "xes", "zes"].iter().any(|ending| word.ends_with(ending))
    {
        Number::Same(cut(2))
    } else if word.len() >= 4
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
    {
        Number::Same(cut(1))
    } else {
        Number::Same(word)
    }
}

/// Endings of one family of words, the longest first: what is done, who does it, what it is called.
const FAMILY: &[&str] = &[
    "issements",
    "issement",
    "ifications",
    "ification",
    "atrices",
    "ations",
    "ateurs",
    "atrice",
    "ements",
    "ation",
    "ateur",
    "ement",
    "ments",
    "ingly",
    "ising",
    "izing",
    "ives",
    "ions",
    "ités",
    "ment",
    "ings",
    "ance",
    "ence",
    "able",
    "ible",
    "ness",
    "ants",
    "ents",
    "ions",
    "ity",
    "ive",
    "ing",
    "ion",
    "ers",
    "ors",
    "eur",
    "ial",
    "age",
    "ant",
    "ent",
    "ons",
    "ist",
    "ian",
    "ise",
    "ize",
    "ful",
    "al",
    "er",
    "or",
    "ed",
    "ez",
    "ir",
    "re",
    "ly",
    "if",
    "e",
    "y",
    "s",
];

/// The beginning that the words of one family share: `measure`, `measuring` and `measurement`.
///
/// `stem` is what [`stem`] made; at least four letters stay.
pub fn root(stem: &str) -> &str {
    let mut root = stem;
    if !root.is_ascii() {
        return root;
    }
    for ending in FAMILY {
        if root.len() >= ending.len() + 4 && root.ends_with(ending) {
            root = root.get(..root.len() - ending.len()).unwrap_or(root);
            break;
        }
    }
    // `planning` and `plan`, `fitter` and `fit`.
    let bytes = root.as_bytes();
    if let [.., a, b] = bytes
        && a == b
        && bytes.len() >= 5
        && !matches!(a, b'l' | b's' | b'e' | b'o')
    {
        root = root.get(..root.len() - 1).unwrap_or(root);
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_begins_as_its_word() {
        let words =
            IRREGULAR.iter().map(|(form, _)| *form).chain(["salespeople", "infirmieres", "therapies"]);
        for word in words {
            assert_eq!(of(word).as_bytes().first(), word.as_bytes().first(), "{word}");
        }
    }

    fn stems(word: &str) -> String {
        let mut into = String::new();
        stem(word, &mut into);
        into
    }

    #[test]
    fn numbers_and_genders_meet() {
        for forms in [
            &["nurse", "nurses"][..],
            &["secretary", "secretaries"],
            &["coach", "coaches"],
            &["foreman", "foremen"],
            &["salesperson", "salespeople", "salespersons"],
            &["waiter", "waitress", "waitresses", "waiters"],
            &["infirmier", "infirmiere", "infirmieres", "infirmiers"],
            &["vendeur", "vendeuse", "vendeuses"],
            &["directeur", "directrice", "directrices"],
            &["technicien", "technicienne", "techniciennes"],
            &["adjoint", "adjointe", "adjointes"],
            &["diplome", "diplomee", "diplomees"],
            &["animal", "animaux"],
            &["bureau", "bureaux"],
            &["chef", "cheffe", "chefs"],
            &["therapie", "therapies", "therapy"],
            &["conservateur", "conservatrice"],
            &["boulanger", "boulangere"],
            &["medical", "medicale", "medicaux"],
            &["professionnel", "professionnelle"],
        ] {
            let first = stems(forms[0]);
            for form in forms {
                assert_eq!(stems(form), first, "{form} and {}", forms[0]);
            }
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [
            ("engine", "engineer"),
            ("bus", "bush"),
            ("office", "officer"),
            ("weld", "welder"),
            ("care", "car"),
        ] {
            assert_ne!(stems(one), stems(other), "{one} and {other}");
        }
    }

    #[test]
    fn irregular_words_are_in_order() {
        assert!(IRREGULAR.is_sorted_by_key(|(form, _)| form));
    }

    #[test]
    fn families_share_a_root() {
        for words in [
            &["measure", "measuring", "measurement", "measured"][..],
            &["plan", "planning", "planner"],
            &["weld", "welder", "welding"],
        ] {
            let first = stems(words[0]);
            for word in words {
                assert_eq!(root(&stems(word)), root(&first), "{word}");
            }
        }
    }
}
