//! Sections whose rows have columns: numbers stand right-aligned under heads that name their unit.

use metier_words::Locale;

use super::super::text::width;
use super::Words;
use metier_content::{Item, Shape};

/// Cells between two columns.
const GAP: usize = 2;
/// Widest column of labels: the heading stands in it too.
const WIDEST: usize = 60;

/// Of this many labels one may be longer than their column.
const MANY: usize = 2;

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
    /// Sections with the same heads stand in the same columns, or in none.
    pub(super) fn set(items: &[Item], words: &mut [Words], room: usize, locale: &Locale) -> Self {
        let mut found: Vec<Found> = Vec::new();
        for (at, heading) in items.iter().enumerate() {
            if heading.shape != Shape::Heading || heading.cells.is_empty() {
                continue;
            }
            let rows = items
                .iter()
                .skip(at + 1)
                .take_while(|item| !matches!(item.shape, Shape::Heading | Shape::Gap));
            let end = at + 1 + rows.count();
            found.extend(Found::new(items, words, at..end, locale));
        }
        let shared: Vec<(usize, Vec<usize>)> = found
            .iter()
            .map(|own| {
                let alike = || found.iter().filter(|other| other.heads == own.heads);
                let label = alike().map(|other| other.label).max().unwrap_or(0);
                let column = |at: usize| alike().filter_map(|other| other.columns.get(at)).max().copied();
                (label, (0..own.columns.len()).filter_map(column).collect())
            })
            .collect();
        let mut sections = Vec::new();
        for (own, (label, columns)) in found.iter().zip(shared) {
            let beside = columns.iter().map(|column| column + GAP).sum::<usize>();
            let cap = room.saturating_sub(beside).min(WIDEST);
            // A few labels that are longer than the column may stand above their figures.
            if label <= cap
                || found.iter().filter(|other| other.heads == own.heads).all(|own| own.mostly_fits(cap))
            {
                let label = label.min(cap);
                own.write(words, label, &columns);
                sections.push(Section { items: own.items.clone(), label });
            }
        }
        Self(sections)
    }

    /// Cells of the column of labels around an item; none outside such a section.
    pub(super) fn label(&self, item: usize) -> Option<usize> {
        self.0.iter().find(|section| section.items.contains(&item)).map(|section| section.label)
    }
}

/// A section with columns, before it is known whether they fit.
struct Found {
    /// Its heading and its rows.
    items: std::ops::Range<usize>,
    title: String,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    /// Cells of its widest label or title.
    label: usize,
    /// Cells of each of its labels.
    labels: Vec<usize>,
    /// Cells of each of its columns.
    columns: Vec<usize>,
}

impl Found {
    fn new(items: &[Item], words: &[Words], range: std::ops::Range<usize>, locale: &Locale) -> Option<Self> {
        let said = |item: &Item| item.cells.iter().map(|cell| cell.say(locale)).collect::<Vec<String>>();
        let (heading, rows) = items.get(range.clone())?.split_first()?;
        let heads = said(heading);
        let (title, heads) = heads.split_first()?;
        let rows: Vec<Vec<String>> = rows.iter().map(said).collect();
        if rows.iter().all(Vec::is_empty) {
            return None;
        }
        let columns = (0..heads.len())
            .map(|column| {
                let cells = std::iter::once(heads)
                    .chain(rows.iter().map(Vec::as_slice))
                    .filter_map(|row| row.get(column));
                cells.map(|cell| width(cell)).max().unwrap_or(0)
            })
            .collect();
        let labels: Vec<usize> =
            words.get(range.start + 1..range.end)?.iter().map(|own| width(&own.label)).collect();
        let label = labels.iter().copied().max().unwrap_or(0).max(width(title));
        Some(Self { items: range, title: title.clone(), heads: heads.to_vec(), rows, label, labels, columns })
    }

    /// Whether a column of labels has room for the title and for most of the labels.
    fn mostly_fits(&self, cells: usize) -> bool {
        let longer = self.labels.iter().filter(|&&label| label > cells).count();
        width(&self.title) <= cells && longer * MANY <= self.labels.len()
    }

    /// Puts its columns in place of its words.
    fn write(&self, words: &mut [Words], label: usize, columns: &[usize]) {
        let line = |cells: &[String]| {
            let mut line = String::new();
            for (cell, column) in cells.iter().zip(columns) {
                if !line.is_empty() {
                    line.extend(std::iter::repeat_n(' ', GAP));
                }
                line.extend(std::iter::repeat_n(' ', column.saturating_sub(width(cell))));
                line.push_str(cell);
            }
            line
        };
        let over = line(&self.heads);
        if let Some(own) = words.get_mut(self.items.start) {
            // The heads are dimmed behind the heading, two cells after it like every tail.
            own.tags = vec![format!("{}{over}", " ".repeat(label.saturating_sub(width(&self.title))))];
            own.text.clone_from(&self.title);
        }
        let own = words.get_mut(self.items.start + 1..self.items.end);
        for (own, cells) in own.into_iter().flatten().zip(&self.rows) {
            if !cells.is_empty() {
                own.text = line(cells);
            }
        }
    }
}
