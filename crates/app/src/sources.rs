//! The sources screen: a cursor over where everything comes from.

use metier_model::GroupId;
use metier_words::Msg;

use super::copy;
use super::effect::Copied;
use super::room::{Desk, FigureSource, Request, Room, rows, step};
use super::target::Target;
use super::{Command, Screen, Shared};
use metier_content::sources;

/// The sources screen.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    row: usize,
    /// The screen that it was opened from.
    before: Screen,
}

impl Sources {
    /// Source that the cursor stands on.
    pub fn row(&self) -> usize {
        self.row
    }
}

impl Room for Sources {
    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        match command {
            Command::Open => return vec![Request::Do(Command::Source)],
            Command::Back => return vec![Request::Go(self.before)],
            Command::Left => {
                step(&mut self.row, -1, desk.shared.catalog().sources(desk.shared.settings.lang).len());
            }
            Command::Right => {
                step(&mut self.row, 1, desk.shared.catalog().sources(desk.shared.settings.lang).len());
            }
            _ => {
                if let Some(by) = rows(command, desk.shared) {
                    step(&mut self.row, by, desk.shared.catalog().sources(desk.shared.settings.lang).len());
                }
            }
        }
        Vec::new()
    }

    fn current(&self, _: &Shared, of_tree: Option<GroupId>) -> Option<GroupId> {
        of_tree
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        match desk.shared.catalog().sources(desk.shared.settings.lang).get(self.row) {
            Some(source) => FigureSource::Page(sources::opened(
                desk.shared.catalog(),
                source,
                desk.derived.coverage(&source.id),
                (desk.shared.settings.lang, desk.shared.today),
            )),
            None => FigureSource::None(Msg::StatusNoFigureHere { sources: "show-sources" }),
        }
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let shared = &*desk.shared;
        Some(Copied {
            what: Msg::CopySources { n: shared.catalog().sources(shared.settings.lang).len() as i64 }.into(),
            text: copy::lines(
                &sources::all(shared.catalog(), shared.settings.lang, shared.today),
                &shared.locale(),
            ),
        })
    }

    fn enter(&mut self, from: Screen, _: Option<GroupId>) {
        self.before = from;
    }

    fn click(&mut self, target: Target) -> bool {
        let Target::Row(row) = target else { return false };
        std::mem::replace(&mut self.row, row) == row
    }
}
