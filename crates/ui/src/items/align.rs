//! What aligns over a section of a page: labels, bars, figures behind names.

use super::super::text::width;
use super::Words;
use super::table::Tables;
use metier_content::{Item, Shape};

/// Fewer cells tell bars apart no more.
const SHORTEST_BAR: usize = 5;
/// Longest bar.
const LONGEST_BAR: usize = 20;

/// Cells by which bars give way to longer names of another part of their section.
const NEAR: usize = 12;

/// Widest labels of rows and tags that share a column.
const KIN: usize = 22;

/// Cells up to which a text is a figure or the like.
const FIGURE: usize = 18;

/// From this width on labels align over all of a section. In fewer cells a long label far below would take bars and texts
/// theirs: there neighbours of one shape align.
const ACROSS: usize = 60;

/// The items around one that stand together and align, with their words: up to the next gaps and sentences, whatever
/// else stands between.
fn section<'s>(
    items: &'s [Item],
    words: &'s [Words],
    at: usize,
    room: usize,
) -> impl Iterator<Item = (usize, &'s Item, &'s Words)> {
    let around = |ends: &dyn Fn(&Item) -> bool| {
        let first = items.iter().take(at).rposition(ends).map_or(0, |i| i + 1);
        let end = items.iter().skip(at).position(ends).map_or(items.len(), |i| at + i);
        first..end
    };
    let says = |item: &Item| {
        use Shape::{Gap, Hint, Note, Paragraph};
        matches!(item.shape, Gap | Hint | Note | Paragraph)
    };
    let shape = items.get(at).map(|item| item.shape);
    // A warning is about the line beside it, and parts nothing.
    let other =
        |item: &Item| item.shape != Shape::Warning && (Some(item.shape) != shape || item.label.is_empty());
    let range = if room < ACROSS { around(&other) } else { around(&says) };
    let both = items.iter().zip(words).enumerate().skip(range.start).take(range.len());
    both.map(|(i, (item, own))| (i, item, own))
}

/// Cells of the column of labels of an item: labels of one shape align over their section, whatever stands between
/// them; in a table they have a column of their own.
pub(super) fn label_cells(
    (items, words): (&[Item], &[Words]),
    at: usize,
    shape: Shape,
    widest: usize,
    room: usize,
    tables: &Tables,
) -> usize {
    let same = |item: &Item| item.shape == shape && !item.label.is_empty();
    let run =
        || section(items, words, at, room).filter(|(i, item, _)| same(item) && tables.label(*i).is_none());
    let most = match widest_text(items, words, at, room) {
        // Where all texts are short, such as a figure each, the labels have what these leave.
        0 => {
            let widest = run().map(|(.., own)| width(&own.text)).max().unwrap_or(0);
            if widest <= FIGURE { room.saturating_sub(widest + 2) } else { room * 3 / 5 }
        }
        // Bars keep their room.
        text => room.saturating_sub(text + SHORTEST_BAR + 3),
    };
    let bars = section(items, words, at, room).any(|(_, item, _)| item.bar.is_some());
    let mut own = run().map(|(.., own)| width(&own.label)).max().unwrap_or(0).min(widest).min(most);
    if !bars && own > room / 3 {
        // Texts keep their room: a label that would take it goes on a line of its own, where others are short.
        let short = run().map(|(.., own)| width(&own.label)).filter(|&cells| cells <= room / 3).max();
        let long = run().filter(|(.., own)| width(&own.text) > FIGURE).count();
        own = short.filter(|_| long > 0).unwrap_or(own);
    }
    if bars && room >= ACROSS {
        // Bars stay near their names where those of another part of the section are much longer.
        let near = section(items, words, at, 0).filter(|(_, item, _)| same(item));
        let near = near.map(|(.., own)| width(&own.label)).max().unwrap_or(0).min(widest).min(most);
        return if own > near + NEAR { near } else { own };
    }
    // Rows and tags of one section stand in one column, too, where neither takes much of the other's room.
    let is_kin = |item: &Item| matches!(item.shape, Shape::Row | Shape::Bullet) && !item.label.is_empty();
    if bars || room < ACROSS {
        return own;
    }
    let kin =
        section(items, words, at, room).filter(|(i, item, _)| is_kin(item) && tables.label(*i).is_none());
    let both = kin.map(|(.., own)| width(&own.label)).max().unwrap_or(0);
    if matches!(shape, Shape::Row | Shape::Bullet) && both <= KIN { own.max(both) } else { own }
}

/// Where the figures end that stand behind names which lead elsewhere, and have no columns: so that the numbers of a list
/// stand over one another, however long the names are. None where any of the texts is more than a figure.
pub(super) fn figures_end(
    (items, words): (&[Item], &[Words]),
    at: usize,
    room: usize,
    tables: &Tables,
) -> Option<usize> {
    let is_one = |i: usize, item: &Item| {
        item.shape == Shape::Row && item.link.is_some() && item.bar.is_none() && tables.label(i).is_none()
    };
    if !items.get(at).is_some_and(|item| is_one(at, item)) {
        return None;
    }
    let run = || section(items, words, at, room).filter(|(i, item, _)| is_one(*i, item));
    let text = run().map(|(.., own)| width(&own.text)).max()?;
    let label = run().map(|(.., own)| width(&own.label)).max()?;
    (text <= FIGURE).then(|| (label + 2 + text).min(room))
}

/// Cells of a bar before a text: what is left after the widest text of its neighbours; none
/// where too few are left to tell one bar from another.
pub(super) fn bar_cells(room: usize, text: usize) -> usize {
    let left = room.saturating_sub(text + 1);
    if left < SHORTEST_BAR { 0 } else { left.min(LONGEST_BAR) }
}

/// The widest text of the items with bars in the section around one, so that bars have one length.
pub(super) fn widest_text(items: &[Item], words: &[Words], at: usize, room: usize) -> usize {
    let run =
        section(items, words, at, room).filter(|(_, item, _)| item.shape == Shape::Row && item.bar.is_some());
    run.map(|(.., own)| width(&own.text)).max().unwrap_or(0)
}
