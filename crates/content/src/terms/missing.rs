//! Why a figure is missing, in words.

use metier_model::{Mark, Missing, Need, Publisher};
use metier_words::{Msg, Text};

/// Why there is no figure.
pub fn reason(missing: &Missing) -> Msg {
    match *missing {
        Missing::NotPublished(geo) => Msg::MissingNotPublished { place: super::in_words(geo) },
        Missing::NotInTable => Msg::MissingNotInTable,
        Missing::Suppressed(Mark::Unreliable) => Msg::MissingUnreliable,
        Missing::Suppressed(Mark::Confidential) => Msg::MissingConfidential,
        Missing::Suppressed(Mark::NotAvailable) => Msg::MissingNotAvailable,
        Missing::Suppressed(Mark::NoReason) => Msg::MissingNoReason,
        Missing::NotCovered(Publisher::WorkBc) => Msg::MissingWorkbc,
        Missing::NotCovered(Publisher::Cops) => Msg::MissingCops,
        Missing::NotCovered(Publisher::Dais) => Msg::MissingDais,
        Missing::NotMapped => Msg::MissingNotMapped,
        Missing::NotRated => Msg::MissingNotRated,
        Missing::TooFew(have, need) => {
            Msg::MissingTooFew { have: have.cast_signed() as i64, need: need.cast_signed() as i64 }
        }
        Missing::Carries(have, need) => Msg::MissingCarries { have: have.into(), need: need.into() },
        Missing::NotAssessed => Msg::MissingNotAssessed,
        Missing::NotWritten => Msg::MissingNotWritten,
        Missing::Needs(Need::TwoPercentiles) => Msg::MissingNeedsPercentiles,
        Missing::Needs(Need::MiddleAboveMinimum) => Msg::MissingNeedsMiddle,
        Missing::Needs(Need::OpeningsAndEmployment) => Msg::MissingNeedsOpenings,
    }
}

/// `no data: reason`; a rating that is not given says so itself.
pub fn missing(missing: &Missing) -> Text {
    let reason = reason(missing);
    match missing {
        Missing::Carries(..) => reason.into(),
        _ => Msg::NoData { reason: reason.into() }.into(),
    }
}
