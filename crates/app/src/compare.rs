//! The comparison screen: a cursor over cells, the baseline, equal rows hidden or not.

use std::fmt::Write;

use metier_model::GroupId;
use metier_words::{Joint, Msg, Text};

use super::copy;
use super::effect::Copied;
use super::room::{Desk, FigureSource, Request, Room, rows, step};
use super::target::Target;
use super::{Command, Context, Derived, Screen, Shared};
use metier_content::compare::{ComparisonRow, Difference};
use metier_content::sources::{self, Shown};

/// The comparison screen.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    row: usize,
    column: usize,
    hide_equal: bool,
}

impl Compare {
    /// Row that the cursor stands on, among those that are shown.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Occupation that the cursor stands on, by its position.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Whether equal rows are hidden.
    pub fn hides_equal(&self) -> bool {
        self.hide_equal
    }

    /// The rows that are shown: all, or those that differ.
    pub fn rows<'d>(&self, derived: &'d Derived) -> Vec<&'d ComparisonRow> {
        derived.comparison().iter().filter(|row| !(self.hide_equal && row.is_equal())).collect()
    }

    /// The occupations as the columns stand: the baseline first, the others in the order in which they came.
    pub fn columns(shared: &Shared) -> Vec<usize> {
        let others = (0..shared.compared.len()).filter(|&at| at != shared.baseline);
        std::iter::once(shared.baseline).filter(|&at| at < shared.compared.len()).chain(others).collect()
    }

    /// Left and right: columns of the comparison as they stand.
    fn aside(&mut self, by: isize, shared: &Shared) {
        let columns = Self::columns(shared);
        let mut at = columns.iter().position(|&column| column == self.column).unwrap_or(0);
        step(&mut at, by, columns.len());
        self.column = columns.get(at).copied().unwrap_or(0);
    }

    /// Puts the occupations in the order of the row under the cursor, the best first, or turned where they stand so.
    /// The baseline keeps its place before all others.
    fn sort(&self, desk: &mut Desk) {
        let rows = self.rows(desk.derived);
        let Some(row) = rows.get(self.row.min(rows.len().saturating_sub(1))) else { return };
        let label = row.label.clone();
        if row.cells.iter().all(|cell| cell.value().is_none()) {
            return desk.shared.say(Msg::StatusNoOrderOfRow { row: label });
        }
        let mut order = row.order();
        let shared = &mut *desk.shared;
        let base = shared.compared.get(shared.baseline).copied();
        let compared = shared.compared.clone();
        let at = |order: &[usize]| -> Vec<GroupId> {
            order.iter().filter_map(|&at| compared.get(at).copied()).collect()
        };
        let others = |groups: &[GroupId]| -> Vec<GroupId> {
            groups.iter().copied().filter(|&group| Some(group) != base).collect()
        };
        let turned = others(&at(&order)) == others(&compared);
        if turned {
            order.reverse();
        }
        let sorted = at(&order);
        shared.baseline = sorted.iter().position(|&group| Some(group) == base).unwrap_or(0);
        shared.compared = sorted;
        shared.say(if turned {
            Msg::StatusColumnsTurned { row: label }
        } else {
            Msg::StatusColumnsSorted { row: label }
        });
    }

    fn cell_under_cursor(&self, desk: &Desk) -> Option<Shown> {
        let group = *desk.shared.compared.get(self.column)?;
        let rows = self.rows(desk.derived);
        let at = self.row.min(rows.len().checked_sub(1)?);
        // A row that is set in belongs to the one above it.
        let main = rows.get(..=at)?.iter().rev().find(|row| row.indent == 0)?.label.clone();
        let row = rows.get(at)?;
        let label = match row.indent {
            0 => main,
            _ => Text::joined(Joint::Colon, [main, row.label.clone()]),
        };
        let cell = row.cells.get(self.column)?.clone();
        let value = match cell.difference {
            Difference::None => cell.text,
            Difference::Unlike | Difference::OtherFact => {
                let differs = cell.differs().into_iter().next().unwrap_or_default();
                Text::commas([cell.text, differs])
            }
            Difference::Same | Difference::SameFact => Msg::SameAsBaseline { value: cell.text }.into(),
            Difference::By(by) => Msg::AgainstBaseline { value: cell.text, by }.into(),
        };
        Some(Shown {
            what: Text::dots([label, Text::verbatim(desk.shared.name_of(group))]),
            value,
            from: cell.from,
            more: cell.more,
        })
    }
}

/// A page about the figures under a cursor; none where there is no figure.
pub(super) fn page_of(shown: &[Shown], shared: &Shared) -> FigureSource {
    if shown.is_empty() {
        return FigureSource::None(Msg::StatusNoFigureHere { sources: "show-sources" });
    }
    FigureSource::Page(sources::of_figures(shared.catalog(), shown, (shared.settings.lang, shared.today)))
}

impl Room for Compare {
    fn context(&self) -> Context {
        Context::Compare
    }

    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        match command {
            Command::Baseline => desk.shared.choose_baseline(self.column),
            Command::HideEqual => self.hide_equal = !self.hide_equal,
            Command::SortColumns => {
                let here = desk.here;
                self.sort(desk);
                // The cursor goes with its occupation.
                let at = desk.shared.compared.iter().position(|&group| Some(group) == here);
                self.column = at.unwrap_or(self.column);
            }
            Command::Left => self.aside(-1, desk.shared),
            Command::Right => self.aside(1, desk.shared),
            Command::Open => {
                let group = desk.here;
                return group
                    .map(|group| Request::Read(desk.shared.catalog().hierarchy().node_of(group)))
                    .into_iter()
                    .collect();
            }
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {
                if let Some(by) = rows(command, desk.shared) {
                    let count = self.rows(desk.derived).len();
                    self.row = self.row.min(count.saturating_sub(1));
                    step(&mut self.row, by, count);
                }
            }
        }
        Vec::new()
    }

    fn current(&self, shared: &Shared, _: Option<GroupId>) -> Option<GroupId> {
        shared.compared.get(self.column).copied()
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        page_of(self.cell_under_cursor(desk).as_slice(), desk.shared)
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let shared = &*desk.shared;
        let count = shared.compared.len();
        if count == 0 {
            return None;
        }
        let (rows, locale) = (self.rows(desk.derived), shared.locale());
        let what = Text::from(Msg::CopyComparison { n: count as i64 });
        let head = Text::dots([what.clone(), copy::basis(shared)]).say(&locale);
        let mut text = format!("{head}\n\n");
        let titles: Vec<String> = shared.compared.iter().map(|&group| shared.name_of(group)).collect();
        let _ = writeln!(text, "\t{}", titles.join("\t"));
        for row in &rows {
            let cells = row.cells.iter().map(|cell| {
                if cell.difference == Difference::None {
                    return cell.text.say(&locale);
                }
                let differs = cell.differs().into_iter().next().unwrap_or_default();
                format!("{} ({})", cell.text.say(&locale), differs.say(&locale))
            });
            let _ = writeln!(text, "{}\t{}", row.label.say(&locale), cells.collect::<Vec<_>>().join("\t"));
        }
        let from = rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.from.as_ref());
        let ids = from.flat_map(|from| from.sources.iter().copied());
        let base = shared.compared.get(shared.baseline).map_or("", |&group| shared.catalog().code(group));
        let against = Text::from(Msg::CopyAgainst { code: Text::verbatim(base) }).say(&locale);
        let _ = write!(text, "\n{against}\n{}", copy::named_sources(shared, ids));
        Some(Copied { what, text })
    }

    fn clicked(&mut self, target: Target) -> Option<Command> {
        let (column, row) = match target {
            Target::Cell(column, row) => (column, row),
            Target::Column(column) => (column, self.row),
            Target::Label(row) => (self.column, row),
            _ => return None,
        };
        let here = (self.column, self.row) == (column, row);
        (self.column, self.row) = (column, row);
        match target {
            Target::Label(_) => Some(Command::SortColumns),
            // A second click on the head makes it the baseline.
            Target::Column(_) => here.then_some(Command::Baseline),
            _ => here.then_some(Command::Open),
        }
    }

    fn clamp(&mut self, shared: &Shared) {
        self.column = self.column.min(shared.compared.len().saturating_sub(1));
    }
}
