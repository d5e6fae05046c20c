//! What `WorkBC` says in its own way: occupations that it folds into one, and what its medians rest on.

/// What `WorkBC` says its annual median rests on, as one token.
pub(super) fn note_kind(remark: &str) -> Option<&'static str> {
    Some(match remark {
        r if r.starts_with("Estimated median employment income based on") => "job-bank-hourly",
        r if r.starts_with("Full-time, full-year median") => "census-full-year",
        r if r.contains("Medical Association") => "cihi-cma-annual",
        r if r.contains("data for judges") => "judges-annual",
        r if r.contains("from 2021 Census") => "census-annual",
        r if r.starts_with("No available data") => "none",
        _ => return None,
    })
}

/// `WorkBC` and the B.C. outlook fold the senior managers 00011 to 00015 into 00018, which NOC 2021 does
/// not have: its figures are written for each of the five, marked as shared.
pub(super) fn unfold(code: String) -> Vec<(String, String)> {
    if code == "00018" {
        (11..=15).map(|n| (format!("{n:05}"), "1".to_string())).collect()
    } else {
        vec![(code, String::new())]
    }
}
