//! ESDC's likeness of two occupations in words.

use metier_words::{Msg, Text};

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

/// A neighbour's item with what ESDC says about the two, going there from the role that is chosen.
pub(super) fn beside(subject: &Subject, group: GroupId, mut item: Item) -> Item {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    if let Some(esdc) = esdc::between(subject.catalog(), subject.group, role, group) {
        item.text = Text::dots([item.text, Msg::EsdcSays { level: words(esdc) }.into()]);
        item = item.more(Msg::EsdcLabel, words(esdc)).more(Msg::EsdcHowLabel, Msg::EsdcHow);
    }
    item
}
