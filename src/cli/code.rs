//! A code as people write it: `32129`, `NOC 32129`, `32129.01`, `32129 – Other medical…`; or what to say instead.

use metier_data::Catalog;
use metier_model::GroupId;
use metier_words::{Msg, Text};

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
        .trim_start_matches([' ', '-', ':', '#']);
    let bare = bare.strip_prefix("2021 ").unwrap_or(bare);
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (code, rest) = bare.split_at(digits);
    let Some(group) = catalog.group(code) else {
        // Of another edition or classification, or no code at all.
        let (group, note) = find::named(catalog, trimmed, options)?;
        tell(note, &options.settings().locale());
        return Ok(Named { group, role: None });
    };
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
