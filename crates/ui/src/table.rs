//! Tables: columns under their heads at the right of what the rows are called; numbers end where their column ends, words
//! begin where it begins.

use ratatui::layout::Rect;

use super::Pen;
use super::text::width;
use super::theme::Role;
use metier_app::target::Target;

/// Cells between two columns.
const GAP: usize = 2;

/// A column of a table.
pub(crate) struct Column<C> {
    /// What it shows.
    pub(crate) of: C,
    pub(crate) head: String,
    pub(crate) cells: usize,
    pub(crate) is_number: bool,
    /// Where it begins, once the table has its place.
    pub(crate) x: u16,
}

impl<C> Column<C> {
    /// A column as wide as its head and the widest text in it.
    pub(crate) fn new(of: C, head: String, widest: usize) -> Self {
        Self { of, cells: widest.max(width(&head)), head, is_number: true, x: 0 }
    }

    /// Writes a text into a line of it.
    pub(crate) fn put(&self, pen: &mut Pen, y: u16, text: &str, role: Role) {
        let by = if self.is_number { self.cells.saturating_sub(width(text)) } else { 0 };
        pen.put((self.x + by as u16, y), text, self.cells - by, role);
    }

    /// Where it ends.
    pub(crate) fn end(&self) -> u16 {
        self.x + self.cells as u16
    }
}

/// The columns of a table, from the left.
pub(crate) struct Columns<C>(pub(crate) Vec<Column<C>>);

impl<C> Columns<C> {
    /// Cells of all columns, each with the gap before it.
    pub(crate) fn cells(&self) -> usize {
        self.0.iter().map(|column| column.cells + GAP).sum()
    }

    /// Takes columns away in an order, until all that are left have room.
    pub(crate) fn give_way(&mut self, room: usize, order: &[C])
    where
        C: PartialEq,
    {
        for of in order {
            if self.cells() <= room {
                break;
            }
            self.0.retain(|column| column.of != *of);
        }
    }

    /// Gives every column its place, so that the last one ends before a column of the screen; where what stands at the
    /// left of them has to end.
    pub(crate) fn place(&mut self, right: u16) -> u16 {
        let left = right.saturating_sub(self.cells() as u16);
        let mut x = left;
        for column in &mut self.0 {
            column.x = x + GAP as u16;
            x = column.end();
        }
        left
    }

    /// Writes the heads into a line.
    pub(crate) fn heads(&self, pen: &mut Pen, y: u16, role: impl Fn(&C) -> Role) {
        for column in &self.0 {
            column.put(pen, y, &column.head, role(&column.of));
        }
    }

    /// Lets a click on a head find its column, by the number that it has.
    pub(crate) fn targets(&self, pen: &mut Pen, y: u16, at: impl Fn(&C) -> usize) {
        for column in &self.0 {
            let head = Rect { x: column.x, y, width: column.cells as u16, height: 1 };
            pen.hits.add(head, Target::Column(at(&column.of)));
        }
    }
}

impl Columns<usize> {
    /// Writes the texts of a row, each into the column that has its number.
    pub(crate) fn row(&self, pen: &mut Pen, y: u16, texts: &[String], role: Role) {
        for column in &self.0 {
            column.put(pen, y, texts.get(column.of).map_or("", String::as_str), role);
        }
    }
}
