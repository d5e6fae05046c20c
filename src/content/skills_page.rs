//! Skills: what a role asks for by its published levels, what sets it apart, and how it differs from its siblings.

use super::{Item, Subject};
use crate::evidence::skills::{self, Family, Level};
use metier_model::{Geo, Lang, Provenance};

/// Rows for each family.
const ROWS: usize = 8;
/// Rows for what sets the work apart, above and below the mean.
const APART: usize = 6;
/// Differences named for each sibling.
const NAMED: usize = 3;

/// Whose levels are shown.
pub struct Owner {
    /// Positions of the profiles: one where there is one or a role is chosen.
    pub profiles: Vec<usize>,
    /// The levels, in the order of the scales.
    pub levels: Vec<Level>,
}

impl Owner {
    /// The chosen role's profile, else all profiles of the unit group.
    pub fn of(subject: &Subject) -> Self {
        let catalog = subject.catalog();
        let role = subject.chosen_role().and_then(|role| skills::profile(catalog, &role.profile));
        let profiles =
            role.map_or_else(|| skills::profiles_of(catalog, subject.group), |profile| vec![profile]);
        let levels = skills::levels(catalog, subject.evidence.skill_means(), &profiles);
        Self { profiles, levels }
    }

    /// Where the levels come from.
    pub fn from(&self) -> Provenance {
        if self.profiles.len() > 1 {
            Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, skills::MEAN)
        } else {
            Provenance::published(skills::SOURCE, "2025", Geo::Canada)
        }
    }
}

/// Items of the page, section by section until there are `enough`; and whether they are all.
pub fn items(subject: &Subject, enough: usize) -> (Vec<Item>, bool) {
    let owner = Owner::of(subject);
    let mut items = Vec::with_capacity(64);
    head(subject, &owner, &mut items);
    if owner.levels.is_empty() {
        items.push(Item::warning(word(subject, "No levels are published.", "Aucun niveau n'est publié.")));
        return (items, true);
    }
    apart(subject, &owner, &mut items);
    for family in Family::ALL {
        if items.len() >= enough {
            return (items, false);
        }
        highest(subject, &owner, family, &mut items);
    }
    siblings(subject, &owner, &mut items);
    (items, true)
}

fn word(subject: &Subject, en: &'static str, fr: &'static str) -> &'static str {
    if subject.settings.lang == Lang::Fr { fr } else { en }
}

fn name<'a>(subject: &Subject<'a>, level: &Level) -> &'a str {
    subject.catalog().profiles().scales.get(level.scale).map_or("", |scale| &scale.name)
}

fn code<'a>(subject: &Subject<'a>, profile: usize) -> &'a str {
    subject.catalog().profiles().codes.get(profile).map_or("", String::as_str)
}

fn head(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let from = owner.from();
    let codes: Vec<&str> = owner.profiles.iter().map(|&profile| code(subject, profile)).collect();
    let text = match (subject.chosen_role(), codes.as_slice()) {
        (Some(role), _) => format!("{} ({})", role.name, role.profile),
        (None, [only]) => (*only).to_owned(),
        (None, all) if subject.settings.lang == Lang::Fr => {
            format!("moyenne de {} profils; v choisit un rôle", all.len())
        }
        (None, all) => format!("mean of {} profiles; v chooses a role", all.len()),
    };
    items.push(Item::row(word(subject, "Levels of", "Niveaux de"), text).from(from.clone()));
    let profiles = subject.catalog().profiles();
    let mut letters: Vec<&str> = Vec::new();
    for &profile in &owner.profiles {
        let own = profiles.interests.get(profile).map_or("", String::as_str);
        if !own.is_empty() && !letters.contains(&own) {
            letters.push(own);
        }
    }
    if !letters.is_empty() {
        let words: Vec<String> =
            letters.iter().map(|letters| interests(letters, subject.settings.lang)).collect();
        let text = if let [only] = words.as_slice() { only.clone() } else { letters.join(", ") };
        let from = Provenance::published(skills::SOURCE, "2025", Geo::Canada);
        items.push(
            Item::row(word(subject, "Interests (Holland)", "Intérêts (Holland)"), text)
                .from(from)
                .more("In words", words.join("; ")),
        );
    }
    for &profile in &owner.profiles {
        let same = skills::identical(subject.catalog(), profile);
        if !same.is_empty() {
            let others: Vec<&str> = same.iter().map(|&other| code(subject, other)).collect();
            let text = if subject.settings.lang == Lang::Fr {
                format!(
                    "Le profil {} a exactement les mêmes niveaux que {} : des données empruntées.",
                    code(subject, profile),
                    others.join(", ")
                )
            } else {
                format!(
                    "Profile {} has the very same levels as {}: borrowed data, not measured apart.",
                    code(subject, profile),
                    others.join(", ")
                )
            };
            items.push(Item::warning(text).from(from.clone()));
        }
    }
}

/// Holland letters in words: `RSI: realistic, social, investigative`.
fn interests(letters: &str, lang: Lang) -> String {
    let words = letters.chars().map(|letter| match (letter, lang) {
        ('R', Lang::En) => "realistic",
        ('I', Lang::En) => "investigative",
        ('A', Lang::En) => "artistic",
        ('S', Lang::En) => "social",
        ('E', Lang::En) => "enterprising",
        ('C', Lang::En) => "conventional",
        ('R', Lang::Fr) => "réaliste",
        ('I', Lang::Fr) => "investigateur",
        ('A', Lang::Fr) => "artistique",
        ('S', Lang::Fr) => "social",
        ('E', Lang::Fr) => "entreprenant",
        ('C', Lang::Fr) => "conventionnel",
        _ => "?",
    });
    format!("{letters} ({})", words.collect::<Vec<_>>().join(", "))
}

fn highest(subject: &Subject, owner: &Owner, family: Family, items: &mut Vec<Item>) {
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading(if lang == Lang::Fr {
        format!("{} : les niveaux les plus élevés, de 1 à {}", family.name(lang), family.top())
    } else {
        format!("{}: the highest levels, of 1 to {}", family.name(lang), family.top())
    }));
    let all = skills::highest(&owner.levels, family);
    if all.is_empty() {
        items.push(Item::note(word(
            subject,
            "None of this family applies.",
            "Rien de cette famille ne s'applique.",
        )));
    }
    let from = owner.from();
    for level in all.iter().take(ROWS) {
        items.push(row(
            subject,
            level,
            format!("{} {}", number(level.value, lang), level.words(lang)),
            &from,
        ));
    }
}

fn row(subject: &Subject, level: &Level, text: String, from: &Provenance) -> Item {
    let lang = subject.settings.lang;
    let (family, top) = (level.family.name(lang), level.family.top());
    Item::row(name(subject, level).to_owned(), text)
        .bar(level.share())
        .from(from.clone())
        .more("Level", format!("{} of {top}, {} ({family})", number(level.value, lang), level.words(lang)))
        .more("Mean of all 900", super::format::decimal(level.mean, 1, lang))
}

/// A level without decimals where it is whole.
fn number(value: f32, lang: Lang) -> String {
    super::format::decimal(value, usize::from((value - value.round()).abs() > 0.05), lang)
}

fn signed(value: f32, lang: Lang) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    format!("{sign}{}", super::format::decimal(value, 1, lang))
}

fn apart(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let lang = subject.settings.lang;
    let from = owner.from().derived(skills::APART);
    let all = skills::apart(&owner.levels);
    let text = |level: &Level| format!("{} ({})", number(level.value, lang), signed(level.apart(), lang));
    items.push(Item::gap());
    items.push(Item::heading(word(
        subject,
        "Asked for more than elsewhere: level (beside the mean of all 900)",
        "Demandé plus qu'ailleurs : niveau (face à la moyenne des 900)",
    )));
    for level in all.iter().take(APART).filter(|level| level.apart() > 0.0) {
        items.push(row(subject, level, text(level), &from));
    }
    items.push(Item::heading(word(subject, "Asked for less than elsewhere", "Demandé moins qu'ailleurs")));
    for level in all.iter().rev().take(APART / 2).filter(|level| level.apart() < 0.0) {
        items.push(row(subject, level, text(level), &from));
    }
}

/// How the roles of the unit group differ: the chosen one from each other, or each from the group's mean.
fn siblings(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading(match subject.chosen_role() {
        Some(role) if lang == Lang::Fr => format!("{} face aux autres rôles du groupe", role.name),
        Some(role) => format!("{} beside the other roles of the group", role.name),
        None => word(subject, "Its roles beside their mean", "Ses rôles face à leur moyenne").to_owned(),
    }));
    let from =
        Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, "difference of the published levels");
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role == Some(i) {
            continue;
        }
        let Some(profile) = skills::profile(catalog, &role.profile) else { continue };
        let theirs = skills::levels(catalog, subject.evidence.skill_means(), &[profile]);
        // Against the chosen role, what that one has more or less; without one, what this role has.
        let pairs = match subject.role {
            Some(_) => skills::differences(&owner.levels, &theirs),
            None => skills::differences(&theirs, &owner.levels),
        };
        let part = |more: bool| {
            let chosen = pairs.iter().filter(|(own, other)| (own.value > other.value) == more).take(NAMED);
            let names: Vec<String> = chosen
                .map(|(own, other)| {
                    let beside = if lang == Lang::Fr { "contre" } else { "beside" };
                    format!(
                        "{} ({} {beside} {})",
                        name(subject, own),
                        number(own.value, lang),
                        number(other.value, lang)
                    )
                })
                .collect();
            names.join(", ")
        };
        let text = match (part(true), part(false)) {
            (more, less) if more.is_empty() && less.is_empty() => {
                word(subject, "the very same levels", "exactement les mêmes niveaux").to_owned()
            }
            (more, less) if less.is_empty() => format!("{}: {more}", word(subject, "more", "plus")),
            (more, less) if more.is_empty() => format!("{}: {less}", word(subject, "less", "moins")),
            (more, less) => {
                format!(
                    "{}: {more}; {}: {less}",
                    word(subject, "more", "plus"),
                    word(subject, "less", "moins")
                )
            }
        };
        items.push(Item::tagged(role.name.clone(), text).from(from.clone()).tail(super::format::tag(&from)));
    }
}
