//! Where what is not a figure of a table comes from: the classification, our own text; and the years of the outlook.

use metier_model::{Geo, Method, Provenance};
use metier_words::{Msg, Text};

use crate::evidence::outlook;

/// The classification as a source.
pub(super) fn noc() -> Provenance {
    Provenance::published("noc-2021", "2021", Geo::Canada)
}

/// Our own text as a source.
pub(super) fn own() -> Provenance {
    let mut from = Provenance::published("metier", "2026", Geo::Canada);
    from.kind = metier_model::Kind::Estimated;
    from.method = Some(Method::Written);
    from
}

/// `Outlook 2024-2033`.
pub(super) fn outlook_years() -> Msg {
    Msg::CompareOutlook { years: Text::verbatim(outlook::HORIZON) }
}
