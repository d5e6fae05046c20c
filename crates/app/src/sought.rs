//! What an occupation is looked for, where a search is not only to show it.

use super::target::Ask;
use metier_words::Msg;

/// What an occupation is looked for: the question stays asked until the answer is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// The present work, to be kept.
    Mine,
    /// The same, for what else one could do.
    Moves,
    /// The same, for the ways to better pay.
    Ways,
    /// The work that a retraining would lead to.
    Retraining,
    /// The present work, for a retraining to what is shown.
    Start,
    /// What a pasted offer is about.
    Offer,
    /// What a code of another edition is today.
    Code,
}

impl Sought {
    /// The question, with what is to be typed.
    pub fn title(self) -> Msg {
        let question = |ask: Ask| ask.question().into();
        match self {
            Self::Mine => Msg::SearchMineTitle,
            Self::Moves => Msg::SearchAsksWork { question: question(Ask::Else) },
            Self::Ways => Msg::SearchAsksWork { question: question(Ask::Better) },
            Self::Retraining => Msg::SearchAsksNew { question: question(Ask::Worth) },
            Self::Start => Msg::SearchWorkTitle,
            Self::Offer => Msg::SearchAsksOffer { question: question(Ask::Offer) },
            Self::Code => Msg::SearchAsksCode { question: question(Ask::Code) },
        }
    }

    /// What is to be typed in few words, where the question has no room.
    pub fn short_title(self) -> Msg {
        match self {
            Self::Mine | Self::Moves | Self::Ways | Self::Start => Msg::SearchShortWork,
            Self::Retraining => Msg::SearchShortNew,
            Self::Offer => Msg::SearchShortOffer,
            Self::Code => Msg::SearchShortCode,
        }
    }

    /// What follows from the choice, in a sentence; none where that is plain.
    pub fn note(self) -> Option<Msg> {
        Some(match self {
            Self::Mine | Self::Moves => Msg::FrontHowWork,
            Self::Ways => Msg::FrontHowBetter,
            Self::Retraining => Msg::FrontHowWorth,
            Self::Offer => Msg::FrontHowOffer,
            Self::Code => Msg::FrontHowCode,
            Self::Start => return None,
        })
    }

    /// Whether the present work is what is looked for.
    pub fn is_work(self) -> bool {
        matches!(self, Self::Mine | Self::Moves | Self::Ways | Self::Start)
    }
}
