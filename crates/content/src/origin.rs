//! Where what is not a figure of a table comes from: the classification, our own text; and the years of the outlook.

use metier_model::schema::{Duration, Ground, TrainingStep};
use metier_model::{Geo, Method, Provenance};
use metier_words::{Msg, Text};

use metier_evidence::outlook;

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

/// What says that something is asked for: the classification, or the rules of today.
pub(super) fn ground(ground: Ground) -> Provenance {
    match ground {
        Ground::Classification => noc(),
        Ground::Rules => Provenance { method: Some(Method::Rules), ..own() },
    }
}

/// Where the length of a step of preparation comes from: the classification, or our judgement where it gives none.
pub(super) fn length_of(step: &TrainingStep) -> Provenance {
    lengths(matches!(step.length, Duration::Estimated(..)))
}

/// Where a sum of lengths comes from: it is no firmer than its weakest part.
pub(super) fn lengths(estimated: bool) -> Provenance {
    if estimated { own() } else { noc() }
}

/// `Outlook 2024-2033`.
pub(super) fn outlook_years() -> Msg {
    Msg::CompareOutlook { years: Text::verbatim(outlook::HORIZON) }
}
