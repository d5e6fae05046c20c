//! A code as people write it: `32129`, `NOC 32129`, `32129.01`, `32129 – Other medical…`; or what to say instead.

use metier_data::Catalog;
use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::form::Ask;
use super::out::{printable, tell};
use super::{Options, find};

/// A unit group, and one of its roles where its profile was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The unit group.
    pub(super) group: GroupId,
    /// Position of the role.
    pub(super) role: Option<usize>,
}

impl Ask<'_> {
    /// The unit group of a text; what is wrong with it is told.
    pub(super) fn group(&self, text: &str) -> Option<Named> {
        named(self.evidence.catalog, text, self.options).map_err(|why| tell(why, &self.locale)).ok()
    }
}

/// The texts of several codes that stand one after another, with commas or without: each goes on to the next code, and
/// what stands before the first belongs to it. A text without a code, or with one, is itself.
pub(super) fn each(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut has_code = false;
    for word in text.split([' ', '\t', '\n', ',', ';']).filter(|word| !word.is_empty()) {
        let is_code = is_code(word);
        match found.last_mut() {
            Some(last) if !(is_code && has_code) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => found.push(word.to_owned()),
        }
        has_code |= is_code;
    }
    if found.len() > 1 { found } else { vec![text.to_owned()] }
}

/// Whether a word is meant as the code of a unit group or profile, of this edition or another: four digits or five. A
/// year behind the name of the classification is none.
fn is_code(word: &str) -> bool {
    let bare = ["NOC", "CNP"].into_iter().find_map(|prefix| {
        let head = word.get(..prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then(|| word.get(prefix.len()..).unwrap_or_default())
    });
    let bare = bare.unwrap_or(word).trim_start_matches(['-', ':', '#', '_']).trim_end_matches([':', '.']);
    let (code, profile) = bare.split_once('.').unwrap_or((bare, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_year = ["2001", "2006", "2011", "2016", "2021"].contains(&code);
    (4..=5).contains(&code.len()) && is_number(code) && is_number(profile) && !is_year
}

/// What a text names; the error says why it names nothing.
pub(super) fn named(catalog: &Catalog, text: &str, options: &Options) -> Result<Named, Text> {
    let trimmed = text.trim();
    let bare = ["NOC", "CNP"]
        .into_iter()
        .find_map(|prefix| {
            let head = trimmed.get(..prefix.len())?;
            head.eq_ignore_ascii_case(prefix).then(|| trimmed.get(prefix.len()..).unwrap_or_default())
        })
        .unwrap_or(trimmed)
        .trim_start_matches([' ', '-', ':', '#', '_']);
    let bare = bare.strip_prefix("2021 ").unwrap_or(bare);
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (code, rest) = bare.split_at(digits);
    let Some(group) = catalog.group(code) else {
        // Of another edition or classification, or no code at all.
        let (group, note) = find::named(catalog, trimmed, options)?;
        tell(note, &options.settings().locale());
        return Ok(Named { group, role: None });
    };
    if let Some(note) = find::beside(catalog, group, rest, options) {
        tell(note, &options.settings().locale());
    }
    // What follows a code and is no profile is its title, copied along.
    let profile = rest.strip_prefix('.').map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        format!("{code}.{}", rest.get(..end).unwrap_or_default())
    });
    let Some(profile) = profile.filter(|profile| profile.len() > code.len() + 1) else {
        return Ok(Named { group, role: None });
    };
    let occupation = catalog.occupation(group, options.settings().lang);
    let roles = occupation.map(|occupation| occupation.roles).unwrap_or_default();
    match roles.iter().position(|role| role.profile == profile) {
        Some(role) => Ok(Named { group, role: Some(role) }),
        // The one profile of a unit group is the unit group.
        None if roles.len() == 1 && profile == format!("{code}.00") => Ok(Named { group, role: None }),
        None => {
            let profiles = Text::commas(roles.into_iter().map(|role| Text::verbatim(role.profile)));
            Err(Msg::CliNoProfile { profile: printable(&profile, 20), profiles }.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn several_codes_are_told_from_one_code_with_its_title() {
        for (text, codes) in [
            ("32129 31102", &["32129", "31102"][..]),
            ("32129,31102; 00010", &["32129", "31102", "00010"]),
            ("32129.01 32129.03", &["32129.01", "32129.03"]),
            ("NOC_32129 NOC_31102", &["NOC_32129", "NOC_31102"]),
            ("NOC 2021 32129 NOC31102", &["NOC 2021 32129", "NOC31102"]),
            ("32129 3012", &["32129", "3012"]),
            (
                "32129 \u{2013} Other medical technologists 31102 Physicians",
                &["32129 \u{2013} Other medical technologists", "31102 Physicians"],
            ),
            // One code, or none, stays as it was typed.
            ("32129", &["32129"]),
            ("NOC 2021 32129", &["NOC 2021 32129"]),
            ("32129, Other", &["32129, Other"]),
            ("nurse, registered", &["nurse, registered"]),
            ("", &[""]),
        ] {
            assert_eq!(each(text), codes, "{text}");
        }
    }
}
