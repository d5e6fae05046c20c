//! Skills: what a role asks for by its published levels, what sets it apart, and how it differs from its siblings.

use metier_words::{Joint, Msg, Number, Text};

use super::{Beginning, Item, Subject, format, terms};
use metier_evidence::skills::{self, Family, Level};
use metier_model::schema::Role;
use metier_model::{Geo, Method, Provenance};

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

/// Items of the page, section by section until there are `enough`.
pub fn items(subject: &Subject, enough: usize) -> Beginning {
    let owner = Owner::of(subject);
    let mut items = Vec::with_capacity(64);
    head(subject, &owner, &mut items);
    if owner.levels.is_empty() {
        items.push(Item::warning(Msg::SkillsNone));
        return Beginning::whole(items);
    }
    apart(subject, &owner, &mut items);
    super::conditions::section(subject, &owner.profiles, &mut items);
    for family in Family::ALL {
        if items.len() >= enough {
            return Beginning { items, is_whole: false };
        }
        highest(subject, &owner, family, &mut items);
    }
    siblings(subject, &owner, &mut items);
    super::tools::section(subject, &mut items);
    Beginning::whole(items)
}

fn name(subject: &Subject, level: &Level) -> Text {
    let scale = subject.catalog().profiles().scales.get(level.scale);
    scale.map_or(Text::EMPTY, terms::scale_name)
}

fn code<'a>(subject: &Subject<'a>, profile: usize) -> &'a str {
    subject.catalog().profiles().codes.get(profile).map_or("", String::as_str)
}

fn head(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let from = owner.from();
    let codes: Vec<&str> = owner.profiles.iter().map(|&profile| code(subject, profile)).collect();
    let text = match (subject.chosen_role(), codes.as_slice()) {
        (Some(role), _) => {
            format::with(Text::verbatim(role.name.clone()), Text::verbatim(role.profile.clone()))
        }
        (None, [only]) => Text::verbatim((*only).to_owned()),
        (None, all) => Msg::SkillsMean { n: all.len().cast_signed() as i64 }.into(),
    };
    items.push(Item::row(Msg::SkillsOf, text).from(from.clone()));
    if subject.role.is_none() && codes.len() > 1 {
        items.push(Item::hint(Msg::SkillsRoleHint { key: "role" }));
    }
    let profiles = subject.catalog().profiles();
    let mut letters: Vec<&str> = Vec::new();
    for &profile in &owner.profiles {
        let own = profiles.interests.get(profile).map_or("", String::as_str);
        if !own.is_empty() && !letters.contains(&own) {
            letters.push(own);
        }
    }
    if !letters.is_empty() {
        let words: Vec<Text> = letters.iter().map(|letters| terms::interests(letters)).collect();
        let text = match words.as_slice() {
            [only] => only.clone(),
            _ => crate::few_words::interests_of(&letters),
        };
        let from = Provenance::published(skills::SOURCE, "2025", Geo::Canada);
        items.push(
            Item::row(Msg::OverviewInterests, text)
                .from(from)
                .more(Msg::SkillsInWords, Text::joined(Joint::Semicolon, words)),
        );
    }
    for &profile in &owner.profiles {
        let same = skills::identical(subject.catalog(), profile);
        if !same.is_empty() {
            let others: Vec<&str> = same.iter().map(|&other| code(subject, other)).collect();
            let text = Msg::SkillsBorrowed {
                profile: Text::verbatim(code(subject, profile).to_owned()),
                others: Text::verbatim(others.join(", ")),
            };
            items.push(Item::warning(text).from(from.clone()));
        }
    }
}

fn highest(subject: &Subject, owner: &Owner, family: Family, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading(Msg::SkillsHighest {
        family: terms::family(family).into(),
        top: family.top().into(),
    }));
    let all = skills::highest(&owner.levels, family);
    if all.is_empty() {
        items.push(Item::note(Msg::SkillsNoneApplies));
    }
    let from = owner.from();
    for level in all.iter().take(ROWS) {
        let text = Text::spaced([number(level.value).into(), terms::skill_level(level)]);
        items.push(row(subject, level, text, &from));
    }
}

fn row(subject: &Subject, level: &Level, text: Text, from: &Provenance) -> Item {
    let of = Msg::SkillsLevelOf {
        value: number(level.value),
        top: level.family.top().into(),
        words: terms::skill_level(level),
        family: terms::family(level.family).into(),
    };
    Item::row(name(subject, level), text)
        .bar(level.share())
        .from(from.clone())
        .more(Msg::SkillsLevel, of)
        .more(Msg::SkillsAllMean, Number::decimal(level.mean.into(), 1))
}

/// A level, with as many decimals as the others of its column.
fn number(value: f32) -> Number {
    Number::decimal(value.into(), 1)
}

fn apart(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let from = owner.from().derived(skills::APART);
    let all = skills::apart(&owner.levels);
    // Scales of all families stand beside each other here, and some end at three.
    let text = |level: &Level| {
        let value = Msg::SkillsValueOf { value: number(level.value), top: level.family.top().into() };
        format::with(value, Number::decimal(level.apart().into(), 1).signed())
    };
    items.push(Item::gap());
    items.push(Item::heading(Msg::SkillsMore));
    for level in all.iter().take(APART).filter(|level| level.apart() > 0.0) {
        items.push(row(subject, level, text(level), &from));
    }
    items.push(Item::gap());
    items.push(Item::heading(Msg::SkillsLess));
    for level in all.iter().rev().take(APART / 2).filter(|level| level.apart() < 0.0) {
        items.push(row(subject, level, text(level), &from));
    }
}

/// What a role has more and less of, each scale with two levels: beside the chosen role, which comes first, or where none
/// is chosen beside the mean of all, which comes second. Nothing where its profile has no levels.
pub fn beside(subject: &Subject, owner: &Owner, role: &Role) -> Option<[Vec<(Level, Level)>; 2]> {
    let catalog = subject.catalog();
    let profile = skills::profile(catalog, &role.profile)?;
    let theirs = skills::levels(catalog, subject.evidence.skill_means(), &[profile]);
    // Against the chosen role, what that one has more or less; without one, what this role has.
    let pairs = match subject.role {
        Some(_) => skills::differences(&owner.levels, &theirs),
        None => skills::differences(&theirs, &owner.levels),
    };
    let part = |more: bool| {
        let chosen = pairs.iter().filter(|(own, other)| (own.value > other.value) == more);
        chosen.take(NAMED).copied().collect()
    };
    Some([part(true), part(false)])
}

/// How the roles of the unit group differ: the chosen one from each other, or each from the group's mean.
fn siblings(subject: &Subject, owner: &Owner, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading(match subject.chosen_role() {
        Some(role) => Msg::SkillsRolesOf { role: Text::verbatim(role.name.clone()) },
        None => Msg::SkillsRoles,
    }));
    let from = Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, Method::SkillsDifference);
    for (i, role) in occupation.roles.iter().enumerate() {
        if subject.role == Some(i) {
            continue;
        }
        let Some(parts) = beside(subject, owner, role) else { continue };
        let named = |label: Msg, part: Text| {
            if part.is_empty() { Text::EMPTY } else { format::labelled(label, part) }
        };
        let [more, less] = parts.map(|part| {
            let names = part.iter().map(|(own, other)| {
                let (own, other, scale) = (number(own.value), number(other.value), name(subject, own));
                Text::from(Msg::SkillsBeside { scale, own, other })
            });
            Text::commas(names)
        });
        let text = if more.is_empty() && less.is_empty() {
            Msg::SkillsSame.into()
        } else {
            let parts = [named(Msg::SkillsPartMore, more), named(Msg::SkillsPartLess, less)];
            Text::joined(Joint::Semicolon, parts)
        };
        items.push(Item::tagged(Text::verbatim(role.name.clone()), text).from(from.clone()));
    }
}
