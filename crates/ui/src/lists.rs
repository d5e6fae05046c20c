//! Lists to choose from over the screen: places, roles, what one has learned.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::Pen;
use super::boxes::{field, open, rest};
use super::list::List;
use super::text::{width, wrap};
use super::theme::Role;
use metier_app::overlay::{Choice, ChoiceList};
use metier_app::target::Target;
use metier_content::Item;

pub(super) fn choice(pen: &mut Pen, area: Rect, list: &ChoiceList) {
    let view = pen.view;
    let ChoiceList { what, options, present, input, shown, cursor } = list;
    let (present, cursor) = (*present, *cursor);
    let theme = &view.theme;
    let (title, none) = match what {
        Choice::Region => (Msg::ChoiceRegion, Msg::ChoiceNoRegion { key: Msg::KeyBackspace.into() }),
        Choice::Role => (Msg::ChoiceRole, Msg::ChoiceNoRole { key: Msg::KeyBackspace.into() }),
        Choice::Schooling => (Msg::ChoiceSchooling, Msg::ChoiceNoSchooling { key: Msg::KeyBackspace.into() }),
        Choice::Became(_) => (Msg::ChoiceBecame, Msg::ChoiceNoBecame { key: Msg::KeyBackspace.into() }),
        Choice::Field => (Msg::ChoiceField, Msg::ChoiceNoField { key: Msg::KeyBackspace.into() }),
        Choice::RemoveList => (Msg::ChoiceListGoes, Msg::ChoiceNoList { key: Msg::KeyBackspace.into() }),
        Choice::ToList(_) => (Msg::ChoiceToList, Msg::ChoiceNoList { key: Msg::KeyBackspace.into() }),
    };
    let set_in = |inner: bool| if inner { 3 } else { 0 };
    let names: Vec<String> = options.iter().map(|offer| view.text(offer.name.clone())).collect();
    let none = view.text(none);
    let widest = options.iter().zip(&names).map(|(offer, name)| width(name) + set_in(offer.inner));
    let widest = widest.max().unwrap_or(20).max(width(&none));
    let rows = (options.len() as u16).saturating_add(4).min(area.height.saturating_sub(2));
    let inner = open(pen, area, widest as u16 + 8, rows, &view.text(title));
    field(pen, inner, "> ", input, &view.text(Msg::ChoiceHint));
    let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    if shown.is_empty() {
        pen.page(list, &[Item::note(Text::verbatim(none))]);
    }
    // A name that is wider than the box takes several lines: cut, two could look the same.
    let mut lines = Vec::with_capacity(shown.len());
    for (i, &at) in shown.iter().enumerate() {
        let (Some(offer), Some(name)) = (options.get(at), names.get(at)) else { continue };
        let in_by = set_in(offer.inner) as u16;
        let room = usize::from(list.width.saturating_sub(4 + in_by)).max(8);
        lines.extend(wrap(name, room).into_iter().map(|part| (i, at, in_by, name, part)));
    }
    let of = |end: &dyn Fn(usize) -> bool| lines.iter().position(|line| end(line.0)).unwrap_or(lines.len());
    let (first, next) = (of(&|i| i == cursor), of(&|i| i > cursor));
    let list = List::over(view, list, (first, next.saturating_sub(1).max(first)), lines.len());
    for ((_, line), &(i, at, in_by, name, (from, to))) in list.rows().zip(lines.iter().skip(list.top)) {
        let role = pen.row(line, Target::OverlayRow(i), i == cursor)(Role::Text);
        // The one that holds now has a mark.
        let mark = if at == present && from == 0 { theme.glyphs.centre } else { " " };
        pen.whole((line.x + 1, line.y), mark, role);
        let room = usize::from(line.width.saturating_sub(4 + in_by));
        let text = name.get(from..to).unwrap_or_default().trim_end();
        pen.put((line.x + 3 + in_by, line.y), text, room, role);
    }
    rest(pen, inner, list.in_sight());
}
