//! All entries of a shortlist in one table, the same in Markdown and in HTML: who they are, the columns of the shortlist
//! that are figures, how far the user is, and the note.

use metier_app::shortlist::Entry;
use metier_content::saved::{self, ListColumn};
use metier_model::Provenance;
use metier_words::{Msg, Number, Text};

use super::basis::Basis;

/// The columns, after code, title and TEER.
const COLUMNS: [ListColumn; 9] = [
    ListColumn::Rank,
    ListColumn::Rating,
    ListColumn::Pay,
    ListColumn::Exposure,
    ListColumn::Schooling,
    ListColumn::Practice,
    ListColumn::Soon,
    ListColumn::Later,
    ListColumn::Status,
];

/// The table.
pub(super) struct Summary {
    /// Names of the columns.
    pub(super) head: Vec<Text>,
    /// Whether a column holds numbers, which stand at the right.
    pub(super) numbers: Vec<bool>,
    /// One an entry.
    pub(super) rows: Vec<Row>,
}

/// An entry.
pub(super) struct Row {
    /// As it was saved.
    pub(super) code: Text,
    /// Title and figures, each with where it comes from.
    pub(super) cells: Vec<(Text, Option<Provenance>)>,
    /// As the user typed it.
    pub(super) note: String,
}

/// The table of the entries, ranked among each other.
pub(super) fn of(basis: &Basis, entries: &[Entry]) -> Summary {
    let &Basis { evidence, rater, settings, .. } = basis;
    let catalog = evidence.catalog;
    let name = |column: ListColumn| match column {
        // Its head is the unit alone.
        ListColumn::Pay => column.name(&settings),
        _ => column.head(&settings),
    };
    let head = [Msg::ListCode.into(), Msg::ListTitle.into(), Msg::ListTeer.into()].into_iter();
    let head = head.chain(COLUMNS.map(name)).chain([Msg::ShortlistNote.into()]).collect();
    let numbers = [false, false, true].into_iter().chain(COLUMNS.map(ListColumn::is_number)).chain([false]);
    let groups: Vec<_> = entries.iter().filter_map(|entry| catalog.group(&entry.code)).collect();
    let mut ranks = rater.sampler().ranks(evidence.rating_inputs(settings.place.geo), &groups).into_iter();
    let row = |entry: &Entry| {
        let figures = if let Some(group) = catalog.group(&entry.code) {
            let (rank, subject) = (ranks.next().flatten(), basis.subject(group));
            let title = Text::verbatim(catalog.title(group, settings.lang).to_owned());
            let teer = Number::whole(i64::from(catalog.teer(group).0)).into();
            let values = COLUMNS.map(|column| saved::value(column, entry, Some(&subject), rank));
            let values = values.map(|value| (value.text, value.cell.from));
            [(title, None), (teer, None)].into_iter().chain(values).collect()
        } else {
            let mut cells = vec![(Msg::ShortlistNoGroup.into(), None)];
            cells.resize(COLUMNS.len() + 2, (Text::EMPTY, None));
            cells
        };
        Row { code: Text::verbatim(entry.code.clone()), cells: figures, note: entry.note.clone() }
    };
    Summary { head, numbers: numbers.collect(), rows: entries.iter().map(row).collect() }
}
