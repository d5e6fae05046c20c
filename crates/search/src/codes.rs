//! Codes as people write them: of NOC 2021 in several spellings, of other classifications, several, and within a text.

use super::special::Edition;
use super::word_lists::BETWEEN_CODES;

/// A code that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AskedCode {
    /// NOC 2021, the whole code or its beginning; four digits may be of 2016 as well, unless the year was said.
    Noc { digits: String, only_2021: bool },
    /// NOC of a year that is none of those that the program knows.
    NocOf(u16, String),
    /// Another classification alone.
    Other(Edition, String),
}

/// Words before a code that say what it is, and whose it is where they say that.
const PREFIXES: &[(&str, Option<Edition>)] = &[
    ("code", None),
    ("noc", None),
    ("cnp", None),
    ("o*net-soc", Some(Edition::Soc2018)),
    ("o*net", Some(Edition::Soc2018)),
    ("onet", Some(Edition::Soc2018)),
    ("soc", Some(Edition::Soc2018)),
    ("anzsco", Some(Edition::Anzsco2013)),
];

/// The code that a text is, or begins with when a title follows it.
pub(crate) fn asked(text: &str) -> Option<AskedCode> {
    let lower = text.to_lowercase();
    let mut rest = lower.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    let mut edition = None;
    let mut year: Option<u16> = None;
    let mut named = false;
    loop {
        let before = rest.len();
        for (prefix, of) in PREFIXES {
            if let Some(after) = rest.strip_prefix(prefix)
                && !after.starts_with(char::is_alphabetic)
            {
                edition = edition.or(*of);
                named = true;
                rest = after.trim_start_matches(|ch: char| !ch.is_alphanumeric());
            }
        }
        if named
            && let Some((one, after)) = rest.split_at_checked(4)
            && is_number(one, 4)
            && one.starts_with("20")
            && after.starts_with(|ch: char| !ch.is_ascii_digit() && ch != '.')
            && after.contains(|ch: char| ch.is_ascii_digit())
        {
            year = one.parse().ok();
            rest = after.trim_start_matches(|ch: char| !ch.is_alphanumeric());
        }
        if rest.len() == before {
            break;
        }
    }
    let rest = rest.trim_end_matches(|ch: char| !ch.is_alphanumeric());
    if let Some(code) = soc(rest) {
        return Some(AskedCode::Other(Edition::Soc2018, code));
    }
    // `32129.03` is a profile of 32129.
    let rest = match rest.split_once('.') {
        Some((code, profile)) if is_number(code, 5) && is_number(profile, 2) => code,
        _ => rest,
    };
    // `32129 – Other medical …`: what follows the code is its title.
    let first = rest.split(|ch: char| !ch.is_ascii_digit()).next().unwrap_or_default();
    let digits: String = if first.len() == 5 {
        first.to_string()
    } else if rest.chars().all(|ch| ch.is_ascii_digit() || ch == ' ' || ch == '\u{a0}' || ch == '.') {
        rest.chars().filter(char::is_ascii_digit).collect()
    } else {
        return None;
    };
    of_digits(digits, edition, year)
}

/// What digits are, by how many they are and by whose they are said to be.
fn of_digits(digits: String, edition: Option<Edition>, year: Option<u16>) -> Option<AskedCode> {
    match (digits.len(), edition, year) {
        (_, Some(Edition::Anzsco2013), _) | (6, None, None) => {
            Some(AskedCode::Other(Edition::Anzsco2013, digits))
        }
        (4, None, Some(2016 | 2011)) => Some(AskedCode::Other(Edition::Noc2016, digits)),
        (1..=5, None, None | Some(2021 | 2016 | 2011)) => {
            Some(AskedCode::Noc { digits, only_2021: year == Some(2021) })
        }
        (1..=5, None, Some(year)) => Some(AskedCode::NocOf(year, digits)),
        _ => None,
    }
}

/// The codes that a text names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// In the order of the text, each once.
    pub(crate) codes: Vec<NamedCode>,
    /// The text has nothing besides: whoever typed it looks for no words.
    pub(crate) alone: bool,
}

/// A code within a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NamedCode {
    pub(crate) asked: AskedCode,
    /// Its shape alone says that it is one, so that it is one only where it is known.
    pub(crate) by_shape: bool,
}

/// Digits from which a number that stands alone is a code; a shorter one may be the beginning of one, or part of a title.
const WHOLE: usize = 4;
/// The same with its accent, in Japanese, and versions of a classification.
const BETWEEN: &[&str] = &["numéro", "v1.0", "v1.3", "1.0", "1.3", "と", "または", "コード"];

fn is_between(token: &str) -> bool {
    BETWEEN.contains(&token) || BETWEEN_CODES.contains(token)
}

/// The codes that a text names: it is one, is several, or has some behind the name of their classification or in a shape
/// that nothing else has (`29-1141.00`).
pub(crate) fn named(text: &str) -> Named {
    let tokens = tokens(text);
    let is_number_of_code =
        |token: &str| token.bytes().any(|byte| byte.is_ascii_digit()) && !token.contains(char::is_alphabetic);
    let is_beside = |token: &str| is_between(token) || PREFIXES.iter().any(|(own, _)| *own == token);
    let alone = tokens.iter().all(|token| is_beside(token) || is_number_of_code(token));
    let is_code = |token: &str| digits(token).is_some() || soc(token).is_some();
    let is_list = alone && tokens.iter().all(|token| is_beside(token) || is_code(token));
    let mut codes: Vec<NamedCode> = Vec::new();
    let mut whose: Option<(Option<Edition>, Option<u16>)> = None;
    for token in &tokens {
        let token = token.as_str();
        let mut add = |asked: Option<AskedCode>, by_shape| {
            if let Some(asked) = asked.filter(|asked| codes.iter().all(|own| own.asked != *asked)) {
                codes.push(NamedCode { asked, by_shape });
            }
        };
        if let Some((_, of)) = PREFIXES.iter().find(|(own, _)| *own == token && token != "code") {
            whose = Some((*of, None));
            continue;
        }
        match (&mut whose, digits(token), soc(token)) {
            (_, _, Some(code)) => {
                let is_month = code.starts_with("11-20") && !code.contains('.');
                let by_shape = whose.is_none() && !is_list;
                if !(by_shape && is_month) {
                    add(Some(AskedCode::Other(Edition::Soc2018, code)), by_shape);
                }
            }
            (Some((None, year)), ..) if is_year(token) => *year = token.parse().ok(),
            (Some((Some(_), _)), Some(year), _) if year.len() == WHOLE => {}
            (Some((edition, year)), Some(code), _) => add(of_digits(code.to_owned(), *edition, *year), false),
            (None, Some(code), _) if is_list => add(of_digits(code.to_owned(), None, None), false),
            _ if is_between(token) => {}
            _ => whose = None,
        }
    }
    // One code is read with its spaces and with the title behind it.
    if codes.len() < 2
        && let Some(asked) = asked(text)
    {
        let typed = tokens.iter().flat_map(|token| token.bytes()).filter(u8::is_ascii_digit).count();
        let is_told = tokens.iter().any(|token| is_beside(token));
        let alone = alone && (is_told || typed >= WHOLE);
        return Named { codes: vec![NamedCode { asked, by_shape: false }], alone };
    }
    Named { alone: alone && !codes.is_empty(), codes }
}

/// The digits of a code of four to six, without those of a profile.
fn digits(token: &str) -> Option<&str> {
    let code = match token.split_once('.') {
        Some((code, profile)) => Some(code).filter(|_| code.len() == 5 && is_number(profile, 2))?,
        None => token,
    };
    ((WHOLE..=6).contains(&code.len()) && is_number(code, code.len())).then_some(code)
}

/// The words and numbers of a text in small letters; a classification's name is parted from the number that follows it,
/// and Japanese, which has no spaces, from what is not.
fn tokens(text: &str) -> Vec<String> {
    let kind = |ch: char| match ch {
        '.' | '-' | '*' => 1,
        ch if !ch.is_alphanumeric() => 0,
        '\u{3000}'.. => 2,
        _ => 1,
    };
    let mut tokens: Vec<String> = Vec::new();
    let mut last = 0;
    for ch in text.chars() {
        let own = kind(ch);
        if own != last && own != 0 {
            tokens.push(String::new());
        }
        if own != 0
            && let Some(token) = tokens.last_mut()
        {
            token.extend(ch.to_lowercase());
        }
        last = own;
    }
    let parted = |token: String| {
        let token = token.trim_matches(['.', '-']);
        let name = PREFIXES.iter().find_map(|(name, _)| {
            let rest = token.strip_prefix(name)?.trim_start_matches(['.', '-']);
            rest.starts_with(|ch: char| ch.is_ascii_digit())
                .then(|| vec![(*name).to_owned(), rest.to_owned()])
        });
        name.unwrap_or_else(|| vec![token.to_owned()])
    };
    let mut tokens: Vec<String> = tokens.into_iter().flat_map(parted).collect();
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// `29-1141`, `29-1141.00` or `29-1141.` being typed.
fn soc(text: &str) -> Option<String> {
    let (major, rest) = text.split_once('-')?;
    let (minor, detail) = rest.split_once('.').unwrap_or((rest, ""));
    let known = is_number(major, 2)
        && is_number(minor, 4)
        && (detail.is_empty() || detail.len() <= 2 && detail.bytes().all(|byte| byte.is_ascii_digit()));
    known.then(|| text.trim_end_matches('.').to_string())
}

/// Whether four digits behind the name of the classification are the year of an edition: no unit group had such a code.
fn is_year(token: &str) -> bool {
    is_number(token, 4) && (token.starts_with("20") || token.starts_with("199"))
}

fn is_number(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_named_several_and_within_a_text() {
        let noc = |digits: &str| AskedCode::Noc { digits: digits.into(), only_2021: false };
        let former = |code: &str| AskedCode::Other(Edition::Noc2016, code.into());
        let soc = |code: &str| AskedCode::Other(Edition::Soc2018, code.into());
        let of = |text: &str| {
            let named = named(text);
            (named.codes.into_iter().map(|own| own.asked).collect::<Vec<_>>(), named.alone)
        };
        for (text, codes) in [
            ("2173 2174", [noc("2173"), noc("2174")]),
            ("2281 or 2282", [noc("2281"), noc("2282")]),
            ("CNP 2281 et 2282", [noc("2281"), noc("2282")]),
            ("31301, 32101.00", [noc("31301"), noc("32101")]),
            (
                "NOC 2016 6322 / NOC 2021: 63200",
                [former("6322"), AskedCode::Noc { digits: "63200".into(), only_2021: true }],
            ),
            ("29-1141.00 or 35-1012", [soc("29-1141.00"), soc("35-1012")]),
        ] {
            assert_eq!(of(text), (codes.to_vec(), true), "{text}");
        }
        for (text, codes) in [
            (
                "worked from 2016 to 2019 as a cook (NOC 6322) and later, NOC-6311, at 30 hours",
                vec![noc("6322"), noc("6311")],
            ),
            ("sous le code CNP 2011 3012 ou 3233 depuis 2018", vec![former("3012"), former("3233")]),
            ("his work as a nurse, 29-1141.00, ended 12-2024", vec![soc("29-1141.00"), soc("12-2024")]),
            ("調理師（NOC 6322）として2019年まで", vec![noc("6322")]),
            ("NOC codes 6322 and 6311: 2 years", vec![noc("6322"), noc("6311")]),
            ("cook since 2016, 40000 a year, call 5551234", vec![]),
        ] {
            assert_eq!(of(text), (codes, false), "{text}");
        }
        assert_eq!(of("NOC 2006 3152"), (vec![AskedCode::NocOf(2006, "3152".into())], true));
        for (text, alone) in
            [("9999", true), ("99-9999.00", true), ("911", false), ("21231 Software engineers", false)]
        {
            assert_eq!((of(text).0.len(), of(text).1), (1, alone), "{text}");
        }
    }

    #[test]
    fn codes_are_read_in_every_spelling() {
        let noc = |digits: &str| Some(AskedCode::Noc { digits: digits.into(), only_2021: false });
        for text in [
            "21231",
            "NOC21231",
            "noc 21231",
            "21 231",
            "#21231",
            "NOC-21231",
            "CNP: 21231",
            "21231.00",
            "21231 Software engineers",
            "noc code 21231",
            "2 1 2 3 1",
        ] {
            assert_eq!(asked(text), noc("21231"), "{text}");
        }
        assert_eq!(asked("NOC 2021 21231"), Some(AskedCode::Noc { digits: "21231".into(), only_2021: true }));
        assert_eq!(asked("cnp 0011"), noc("0011"));
        assert_eq!(asked("2021"), noc("2021"));
        assert_eq!(asked("NOC 2026: 21235"), Some(AskedCode::NocOf(2026, "21235".into())));
        assert_eq!(asked("NOC 2016 7312"), Some(AskedCode::Other(Edition::Noc2016, "7312".into())));
        for text in ["29-1141.00", "29-1141", "SOC 29-1141", "O*NET 29-1141.00"] {
            assert!(
                matches!(asked(text), Some(AskedCode::Other(Edition::Soc2018, code)) if code.starts_with("29-1141"))
            );
        }
        assert_eq!(asked("ANZSCO 254411"), Some(AskedCode::Other(Edition::Anzsco2013, "254411".into())));
        for text in
            ["nurse", "3d artist", "class 1 driver", "custodian 2", "", "noc", "onetime clerk", "socks"]
        {
            assert_eq!(asked(text), None, "{text}");
        }
    }
}
