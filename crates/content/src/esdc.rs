//! ESDC's likeness of two occupations in words.

use metier_words::{Msg, Text};

use super::kin::{self, Kin};
use super::{Item, Subject};
use metier_evidence::esdc::{self, Esdc};
use metier_model::GroupId;
use metier_model::facts::Match;

/// Words of a level.
pub fn level(level: Match) -> Text {
    match level {
        Match::Not => Msg::MatchNot,
        Match::Somewhat => Msg::MatchSomewhat,
        Match::Similar => Msg::MatchSimilar,
        Match::Very => Msg::MatchVery,
    }
    .into()
}

/// `similar, the way back somewhat similar`; a label or [`Msg::EsdcSays`] names who says it.
pub fn words(esdc: Esdc) -> Text {
    if esdc.there == esdc.back {
        Msg::EsdcSame { level: level(esdc.there) }.into()
    } else {
        Msg::EsdcBoth { there: level(esdc.there), back: level(esdc.back) }.into()
    }
}

/// What speaks for a neighbour that the matrix calls not similar, going there and coming back.
pub fn kin(subject: &Subject, group: GroupId) -> Option<Kin> {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    let esdc = esdc::between(subject.catalog(), subject.group, role, group)?;
    let own = subject.occupation.as_ref().filter(|_| (esdc.there, esdc.back) == (Match::Not, Match::Not))?;
    kin::between(subject.catalog(), own, subject.group, group, subject.settings.lang)
}

/// A neighbour's item with what ESDC says about the two, going there from the role that is chosen.
pub(super) fn beside(subject: &Subject, group: GroupId, mut item: Item) -> Item {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    if let Some(esdc) = esdc::between(subject.catalog(), subject.group, role, group) {
        item.text = Text::dots([item.text, Msg::EsdcSays { level: words(esdc) }.into()]);
        item = item.more(Msg::EsdcLabel, words(esdc)).more(Msg::EsdcHowLabel, Msg::EsdcHow);
    }
    item
}

/// The same with what speaks for a neighbour that is named by hand though ESDC calls it unlike.
pub(super) fn with_kin(subject: &Subject, group: GroupId, mut item: Item) -> Item {
    if let Some(kin) = kin(subject, group) {
        item.text = Text::dots([item.text, kin.words()]);
        item = item.more(Msg::KinLabel, kin.words());
    }
    item
}
