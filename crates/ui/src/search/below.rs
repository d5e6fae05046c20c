//! What stands below the title of a hit: the title or duty that matched, and how it was found.

use super::super::text::{width, wrap};

/// What stands below the title of a hit.
pub(super) struct Below {
    pub(super) matched: String,
    /// Bytes of it, line by line.
    pub(super) wrapped: Vec<(usize, usize)>,
    pub(super) how: String,
}

impl Below {
    /// In one line where all of it fits, else in two where there is room for them.
    pub(super) fn new(matched: String, how: String, cells: usize, roomy: bool) -> Option<Self> {
        if matched.is_empty() && how.is_empty() {
            return None;
        }
        let behind = if how.is_empty() { 0 } else { width(&how) + 3 };
        let fits = width(&matched) + behind <= cells || !roomy;
        let wrapped = if fits {
            vec![(0, matched.len())]
        } else {
            two_lines(&matched, cells.saturating_sub(behind).max(8))
        };
        Some(Self { matched, wrapped, how })
    }
}

/// A text in two lines at most; the second one is cut, as beside the list it stands whole.
pub(super) fn two_lines(text: &str, cells: usize) -> Vec<(usize, usize)> {
    let mut lines = wrap(text, cells);
    if lines.len() > 2 {
        lines.truncate(2);
        if let Some(last) = lines.last_mut() {
            last.1 = text.len();
        }
    }
    lines
}
