//! What the search says while there is no hit: what it is asked for, how to find anything, or that nothing was found.

use ratatui::layout::Rect;

use metier_app::overlay::Search;
use metier_content::Item;
use metier_words::Msg;

use super::super::{Pen, items};

/// What stands there as long as there is no hit.
pub(super) fn nothing(pen: &mut Pen, below: Rect, search: &Search) {
    let view = pen.view;
    let typed = search.input.text();
    let page = if !typed.trim().is_empty() {
        vec![Item::note(search.nothing_found())]
    } else if search.codes {
        vec![Item::note(Msg::SearchCodeNote)]
    } else if let Some(sought) = search.sought {
        // What it is asked for comes first; how to find anything stands below.
        let note = sought.note().map(|note| [Item::note(note), Item::gap()]);
        note.into_iter().flatten().chain([Item::note(Msg::SearchNote { titles: 57_708 })]).collect()
    } else {
        vec![
            Item::note(Msg::SearchNote { titles: 57_708 }),
            Item::gap(),
            Item::note(Msg::SearchOfferNote { mark: "mark-hit", compare: "compare-hits", save: "save-hit" }),
        ]
    };
    let page_area = Rect { y: below.y + 1, height: below.height.saturating_sub(1), ..below };
    let laid = items::lay(&page, usize::from(below.width), &view.locale);
    laid.draw_beginning(pen, page_area);
}
