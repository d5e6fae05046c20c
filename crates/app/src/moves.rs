//! The moves screen: from one's work to other work that is near, sorted by any column, the better ones alone or all.

use std::fmt::Write;

use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::compare::page_of;
use super::copy;
use super::effect::Copied;
use super::opening::Opening;
use super::room::{Desk, FigureSource, Request, Room, rows_of_half, step};
use super::target::Target;
use super::{Command, Context, Derived, Screen, Shared};
use metier_content::moves::{self, MoveColumn, MoveRow, MoveTable};

/// The moves screen.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// The occupation that the cursor of the screen before stood on.
    from: Option<GroupId>,
    /// What the cursor stands on.
    at: Option<GroupId>,
    /// Where the cursor stands among the rows, for when its occupation is no longer among them.
    row: usize,
    by: MoveColumn,
    turned: bool,
    better: bool,
    /// Nothing is shown, since no move is better: then there is nothing that keys could act on.
    is_empty: bool,
}

impl Moves {
    /// Column that the rows are sorted by, and whether the worst stand first.
    pub fn sorted_by(&self) -> (MoveColumn, bool) {
        (self.by, self.turned)
    }

    /// Whether only moves are shown that pay more and are less exposed to AI.
    pub fn only_better(&self) -> bool {
        self.better
    }

    /// Row that the cursor stands on, among those that are shown.
    pub fn row(&self) -> usize {
        self.row
    }

    /// The rows that are shown, in their order.
    pub fn rows<'t>(&self, table: &'t MoveTable) -> Vec<&'t MoveRow> {
        table.sorted(self.by, self.turned, self.better)
    }

    /// The unit group that one starts from: the present work, else what the cursor stood on.
    pub(super) fn start(&self, shared: &Shared) -> Option<GroupId> {
        shared.work().or(self.from)
    }

    /// Takes the occupation of the tree where nothing was chosen before, as after a start on this screen.
    pub(super) fn begin(&mut self, of_tree: Option<GroupId>) {
        self.from = self.from.or(of_tree);
    }

    /// Keeps the cursor on its occupation, or near to where that was.
    pub(super) fn settle(&mut self, derived: &Derived) {
        let Some(table) = derived.moves() else {
            (self.at, self.row, self.is_empty) = (None, 0, false);
            return;
        };
        let shown = self.rows(table);
        let kept = self.at.and_then(|at| shown.iter().position(|row| row.step.to == at));
        let row = kept.unwrap_or(self.row).min(shown.len().saturating_sub(1));
        let at = shown.get(row).map(|row| row.step.to);
        (self.row, self.at, self.is_empty) = (row, at, shown.is_empty());
    }

    /// Puts the cursor on a row.
    fn put(&mut self, row: usize, derived: &Derived) {
        let Some(table) = derived.moves() else { return };
        let at = self.rows(table).get(row).map(|row| row.step.to);
        (self.row, self.at) = (row, at);
    }

    /// The next column or the one before.
    fn sort(&mut self, by: isize) {
        let at = MoveColumn::ALL.iter().position(|column| *column == self.by).unwrap_or(0);
        let at = at.cast_signed().saturating_add(by).rem_euclid(MoveColumn::ALL.len().cast_signed());
        self.by = MoveColumn::ALL.get(at.unsigned_abs()).copied().unwrap_or_default();
        self.turned = false;
        self.begin_anew();
    }

    /// Puts the cursor on the first row, which is what another order is asked for.
    fn begin_anew(&mut self) {
        (self.at, self.row) = (None, 0);
    }

    /// The row under the cursor opened, whole.
    fn open(&self, desk: &Desk) -> Option<Request> {
        let table = desk.derived.moves()?;
        let row = *self.rows(table).get(self.row)?;
        let items = moves::opened(&desk.shared.subject_of(row.step.to), table, row).whole();
        let title = Msg::MoveTitleOf { name: Text::verbatim(desk.shared.name_of(row.step.to)) }.into();
        // Short of room, whom it leads to counts for more than that it is a move.
        let short = Text::verbatim(desk.shared.short_name_of(row.step.to));
        Some(Request::Open(Opening::Reader { title, short, items }))
    }
}

impl Room for Moves {
    fn context(&self) -> Context {
        Context::Moves
    }

    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        match command {
            Command::Left => self.sort(-1),
            Command::Right | Command::SortMoves => self.sort(1),
            Command::TurnMoves => {
                self.turned = !self.turned;
                self.begin_anew();
            }
            Command::BetterMoves => {
                self.better = !self.better;
                self.begin_anew();
                let n = desk.derived.moves().map_or(0, MoveTable::better) as i64;
                desk.shared.say(if self.better {
                    Msg::StatusMovesBetter { n }
                } else {
                    Msg::StatusMovesAll { n: desk.derived.moves().map_or(0, |table| table.rows.len()) as i64 }
                });
            }
            Command::OpenMove => return self.open(desk).into_iter().collect(),
            Command::Open => {
                let node = desk.here.map(|group| desk.shared.catalog().hierarchy().node_of(group));
                return node.map(Request::Read).into_iter().collect();
            }
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {
                if let (Some(by), Some(table)) = (rows_of_half(command, desk.shared), desk.derived.moves()) {
                    let mut row = self.row;
                    step(&mut row, by, self.rows(table).len());
                    self.put(row, desk.derived);
                }
            }
        }
        Vec::new()
    }

    fn current(&self, shared: &Shared, _: Option<GroupId>) -> Option<GroupId> {
        if self.is_empty { None } else { self.at.or_else(|| self.start(shared)) }
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        let shown = desk.derived.moves().and_then(|table| {
            let row = *self.rows(table).get(self.row)?;
            let (own, there) =
                (desk.shared.subject_of(table.start.group), desk.shared.subject_of(row.step.to));
            Some(moves::shown(&own, &there, row, self.by))
        });
        page_of(&shown.unwrap_or_default(), desk.shared)
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let (shared, table) = (&*desk.shared, desk.derived.moves()?);
        let locale = shared.locale();
        let name = Text::verbatim(shared.name_of(table.start.group));
        let what = Text::from(Msg::CopyMoves { name });
        let mut text = format!("{}\n\n", Text::dots([what.clone(), copy::basis(shared)]).say(&locale));
        let heads = MoveColumn::ALL.map(|column| column.head(&shared.settings).say(&locale));
        let _ = writeln!(text, "\t{}", heads.join("\t"));
        for row in self.rows(table) {
            let cells = MoveColumn::ALL.map(|column| {
                let value = moves::value(column, row, &shared.settings, false);
                let by = value.by.map(|by| format!(" ({})", Text::from(by).say(&locale)));
                value.whole().say(&locale) + &by.unwrap_or_default()
            });
            let _ = writeln!(text, "{}\t{}", shared.name_of(row.step.to), cells.join("\t"));
        }
        let pays = table.rows.iter().filter_map(|row| row.step.pay.as_ref());
        let ids = pays.flat_map(|median| median.from.sources.iter().copied());
        text.push_str(&copy::named_sources(shared, ids.chain(["oasis-2025", "noc-2021"])));
        Some(Copied { what, text })
    }

    fn enter(&mut self, _: Screen, here: Option<GroupId>) {
        if here.is_some() && here != self.from {
            self.from = here;
            (self.at, self.row) = (None, 0);
        }
    }

    fn click(&mut self, target: Target) -> bool {
        match target {
            Target::Row(row) => {
                let here = self.row == row;
                self.row = row;
                // The occupation of the row is taken up when the state settles.
                self.at = self.at.filter(|_| here);
                here
            }
            Target::Column(at) => {
                if let Some(&column) = MoveColumn::ALL.get(at) {
                    self.turned = column == self.by && !self.turned;
                    self.by = column;
                    self.begin_anew();
                }
                false
            }
            _ => false,
        }
    }
}
