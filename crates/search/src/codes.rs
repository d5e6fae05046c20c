//! Codes as people write them: of NOC 2021 in several spellings, and of other classifications.

use super::special::Edition;

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

/// `29-1141`, `29-1141.00` or `29-1141.` being typed.
fn soc(text: &str) -> Option<String> {
    let (major, rest) = text.split_once('-')?;
    let (minor, detail) = rest.split_once('.').unwrap_or((rest, ""));
    let known = is_number(major, 2)
        && is_number(minor, 4)
        && (detail.is_empty() || detail.len() <= 2 && detail.bytes().all(|byte| byte.is_ascii_digit()));
    known.then(|| text.trim_end_matches('.').to_string())
}

fn is_number(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

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
