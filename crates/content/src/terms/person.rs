//! Words for what a person has.

use metier_plan::person::Schooled;
use metier_words::Msg;

/// A schooling that one has.
pub fn schooled(schooled: Schooled) -> Msg {
    match schooled {
        Schooled::Secondary => Msg::SchooledSecondary,
        Schooled::Trade => Msg::SchooledTrade,
        Schooled::College => Msg::SchooledCollege,
        Schooled::Bachelor => Msg::SchooledBachelor,
        Schooled::Above => Msg::SchooledAbove,
    }
}
