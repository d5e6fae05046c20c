//! Sections whose rows have columns: numbers stand right-aligned under heads that name their unit.

use metier_words::Locale;

use super::super::text::width;
use super::Words;
use metier_content::{Item, Shape};

/// Cells between two columns.
const GAP: usize = 2;
/// Widest column of labels: the heading stands in it too.
const WIDEST: usize = 44;

/// A section that is shown in columns.
struct Section {
    /// Its heading and its rows.
    items: std::ops::Range<usize>,
    /// Cells of the column of labels.
    label: usize,
}

/// The sections of a page that are shown in columns.
pub(super) struct Tables(Vec<Section>);

impl Tables {
    /// Finds the sections that have room for their columns, and puts the columns in place of the words of their rows.
    pub(super) fn set(items: &[Item], words: &mut [Words], room: usize, locale: &Locale) -> Self {
        let mut sections = Vec::new();
        for (at, heading) in items.iter().enumerate() {
            if heading.shape != Shape::Heading || heading.cells.is_empty() {
                continue;
            }
            let rows = items
                .iter()
                .skip(at + 1)
                .take_while(|item| !matches!(item.shape, Shape::Heading | Shape::Gap));
            let end = at + 1 + rows.count();
            sections.extend(section(items, words, at..end, room, locale));
        }
        Self(sections)
    }

    /// Cells of the column of labels around an item; none outside such a section.
    pub(super) fn label(&self, item: usize) -> Option<usize> {
        self.0.iter().find(|section| section.items.contains(&item)).map(|section| section.label)
    }
}

/// Puts the columns of a section in place of its words, where they fit.
fn section(
    items: &[Item],
    words: &mut [Words],
    range: std::ops::Range<usize>,
    room: usize,
    locale: &Locale,
) -> Option<Section> {
    let said = |item: &Item| item.cells.iter().map(|cell| cell.say(locale)).collect::<Vec<String>>();
    let (heading, rows) = items.get(range.clone())?.split_first()?;
    let heads = said(heading);
    let (title, heads) = heads.split_first()?;
    let rows: Vec<Vec<String>> = rows.iter().map(said).collect();
    let columns: Vec<usize> = (0..heads.len())
        .map(|column| {
            let cells = std::iter::once(heads)
                .chain(rows.iter().map(Vec::as_slice))
                .filter_map(|row| row.get(column));
            cells.map(|cell| width(cell)).max().unwrap_or(0)
        })
        .collect();
    let labels = words.get(range.start + 1..range.end)?.iter().map(|own| width(&own.label));
    let label = labels.max().unwrap_or(0).max(width(title));
    let whole = label + columns.iter().map(|column| column + GAP).sum::<usize>();
    if rows.iter().all(Vec::is_empty) || label > WIDEST || whole > room {
        return None;
    }
    let line = |cells: &[String]| {
        let mut line = String::new();
        for (cell, column) in cells.iter().zip(&columns) {
            if !line.is_empty() {
                line.extend(std::iter::repeat_n(' ', GAP));
            }
            line.extend(std::iter::repeat_n(' ', column.saturating_sub(width(cell))));
            line.push_str(cell);
        }
        line
    };
    let over = line(heads);
    if let Some(own) = words.get_mut(range.start) {
        // The heads are dimmed behind the heading, two cells after it like every tail.
        own.tags = vec![format!("{}{over}", " ".repeat(label.saturating_sub(width(title))))];
        own.text.clone_from(title);
    }
    for (own, cells) in words.get_mut(range.start + 1..range.end)?.iter_mut().zip(&rows) {
        if !cells.is_empty() {
            own.text = line(cells);
        }
    }
    Some(Section { items: range, label })
}
