//! What is handed to a client, about two sheets of paper: all entries at sight, one comparison, the moves from the present
//! work, what to check next, sources. As values: Markdown, HTML and JSON show the same.

use metier_app::shortlist::List;
use metier_content::moves::{MoveColumn, MoveTable, value};
use metier_content::{Settings, became, compare, group_text, sources};
use metier_data::Catalog;
use metier_evidence::Evidence;
use metier_evidence::skills;
use metier_model::{Geo, GroupId, Provenance, Source};
use metier_plan::moves::{Gap, Start};
use metier_plan::similar;
use metier_words::{Joint, Msg, Number, Text};

use super::basis::Basis;
use super::grid::{Grid, Notes};
use super::next;
use super::summary::{self, Ranked};
use super::typed::clean;

/// What is to be built for a move, and papers of one, that are named.
const NAMED: usize = 3;

/// Rows of the comparison on paper: what the table at sight does not say, and pay and AI once more on one basis.
const ROWS: [&str; 9] = [
    "rating",
    "median",
    "pay_entry",
    "pay_senior",
    "usual_hours",
    "employment",
    "openings",
    "exposure",
    "provincial_programs",
];

/// How much is written of the entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// About two sheets.
    #[default]
    Short,
    /// The same summary, then all of each entry.
    Whole,
}

/// The page as values.
pub(super) struct Handout<'e> {
    /// What stands over it.
    pub(super) heading: Text,
    /// When, for where, from which work and by which weights it was made.
    pub(super) head: Vec<Text>,
    /// The entries in the order of their rank.
    pub(super) entries: Vec<Ranked<'e>>,
    /// All of them at sight.
    pub(super) summary: Grid,
    /// The present work and the entries on one basis; none where there is but one.
    pub(super) comparison: Option<Grid>,
    /// The moves from the present work; none without one, or without another one.
    pub(super) moves: Option<Grid>,
    /// What to check next.
    pub(super) next: Vec<Text>,
    /// Notes that cells have a mark of.
    pub(super) notes: Vec<Text>,
    /// What all figures rest on.
    pub(super) sources: Vec<&'static str>,
}

impl<'e> Handout<'e> {
    /// The page about a list, and about the moves from the present work to what is on it.
    pub(super) fn of(basis: &Basis, list: &'e List, work: Option<GroupId>) -> Self {
        let settings = basis.settings;
        let entries = summary::ranked(basis, &list.entries);
        let known: Vec<GroupId> = entries.iter().filter_map(|own| own.group).collect();
        let mut notes = Notes::default();
        let summary = summary::of(basis, &entries, work, &mut notes);
        let groups = compared(work, &known);
        let comparison =
            (groups.len() > 1).then(|| beside(basis, &groups, groups.first().copied() == work, &mut notes));
        let moves = moves(basis.evidence, work, &known, &settings).map(|table| of_moves(basis, &table));
        let (next, told) = next::of(basis, &entries);
        let mut sources: Vec<&'static str> = Vec::new();
        let grids = [Some(&summary), comparison.as_ref(), moves.as_ref()];
        for id in grids.into_iter().flatten().flat_map(Grid::sources).chain(told) {
            if !sources.contains(&id) {
                sources.push(id);
            }
        }
        sources.sort_unstable();
        let (catalog, lang) = (basis.evidence.catalog, settings.lang);
        let became = list.entries.iter().filter_map(|entry| became::of_entry(catalog, entry, lang));
        let notes = notes.told().into_iter().chain(became).collect();
        Self {
            heading: heading(list),
            head: head(basis, work),
            entries,
            summary,
            comparison,
            moves,
            next,
            notes,
            sources,
        }
    }
}

/// What stands over the report: with the name of the list, where it has one.
fn heading(list: &List) -> Text {
    let name = Some(clean(&list.name)).filter(|name| !name.is_empty()).map(Text::verbatim);
    Text::joined(Joint::Colon, std::iter::once(Msg::ShortlistHeading.into()).chain(name))
}

/// When, for where, from which work and by which weights.
fn head(basis: &Basis, work: Option<GroupId>) -> Vec<Text> {
    let [written, _, weights] = basis.assumptions();
    let work = work.map(|work| group_text(basis.evidence.catalog, work, basis.settings.lang));
    let work = work.map(|name| Msg::HandoutWork { name }.into());
    let first = Text::spaced(std::iter::once(written).chain(work));
    vec![first, Text::spaced([Msg::HandoutReads.into(), weights])]
}

/// What stands beside each other: the present work first, then what is saved.
pub(super) fn compared(work: Option<GroupId>, saved: &[GroupId]) -> Vec<GroupId> {
    let own = |group: &GroupId| Some(*group) != work;
    work.into_iter().chain(saved.iter().copied().filter(own)).take(compare::COMPARED).collect()
}

/// The moves from the present work to what is saved; none without a work or without another one.
pub(super) fn moves(
    evidence: &Evidence,
    work: Option<GroupId>,
    saved: &[GroupId],
    settings: &Settings,
) -> Option<MoveTable> {
    let start =
        Start { group: work?, role: None, place: settings.place, hours: settings.hours, lang: settings.lang };
    let table = MoveTable::to(evidence, start, saved.iter().copied());
    Some(table).filter(|table| !table.rows.is_empty())
}

/// The comparison on one basis, with differences from the present work where it is the first.
fn beside(basis: &Basis, groups: &[GroupId], from_work: bool, notes: &mut Notes) -> Grid {
    let mut subjects: Vec<_> = groups.iter().map(|&group| basis.subject(group)).collect();
    let moved = compare::to_one_place(&mut subjects, basis.settings.place);
    let names = groups.iter().map(|&group| basis.short(group));
    let mut grid = Grid::default();
    grid.head = std::iter::once(Text::EMPTY).chain(names).collect();
    grid.numbers = std::iter::repeat_n(false, grid.head.len()).collect();
    for row in basis.rows(groups).into_iter().filter(|row| ROWS.contains(&row.key)) {
        let differs = from_work && matches!(row.key, "median" | "exposure");
        let mut told = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            let by = if differs { cell.difference.text() } else { Text::EMPTY };
            let text = Text::spaced([cell.text.clone(), by].into_iter().filter(|text| !text.is_empty()));
            // Why two figures are not subtracted.
            let why = cell.more.iter().find(|(what, _)| *what == Text::from(Msg::CompareDifference));
            told.push(match why.filter(|_| differs) {
                Some((_, why)) => notes.mark(text, why.clone()),
                None => text,
            });
        }
        let label = if row.key == "median" && moved {
            notes.mark(row.label.clone(), Msg::HandoutOneBasis.into())
        } else {
            row.label.clone()
        };
        let line = std::iter::once(label).chain(told).collect();
        for cell in &row.cells {
            grid.know(&row.label, cell.from.as_ref());
        }
        grid.rows.push(line);
    }
    grid
}

/// The moves: how alike, what is to be built, schooling, papers.
fn of_moves(basis: &Basis, table: &MoveTable) -> Grid {
    let settings = &basis.settings;
    let mut grid = Grid::default();
    let heads: [Text; 5] = [
        Msg::ListTitle.into(),
        MoveColumn::Likeness.head(settings),
        Msg::HandoutBuild.into(),
        MoveColumn::Schooling.head(settings),
        Msg::HandoutPapers.into(),
    ];
    grid.numbers = vec![false, true, false, false, false];
    let skills = Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, similar::METHOD);
    grid.know(&MoveColumn::Likeness.head(settings), Some(&skills));
    let asked = Provenance::published("noc-2021", "2021", Geo::Canada);
    grid.know(&Msg::HandoutPapers.into(), Some(&asked));
    grid.head = heads.into();
    for row in &table.rows {
        let m = &row.step;
        let build: Vec<Text> = m.gaps.iter().take(NAMED).map(|gap| to_build(basis, gap)).collect();
        let build =
            if build.is_empty() { Msg::HandoutNothing.into() } else { Text::joined(Joint::Semicolon, build) };
        let papers = m.papers.iter().take(NAMED).map(|paper| {
            let demand = metier_content::papers::demand(paper.demand).map(Text::from).unwrap_or_default();
            let name = Text::verbatim(paper.name.clone());
            if demand.is_empty() { name } else { Msg::Aside { text: name, aside: demand }.into() }
        });
        let papers = Text::joined(Joint::Semicolon, papers);
        let papers = if papers.is_empty() { Msg::MoveNoPaper.into() } else { papers };
        let of = |column| value(column, row, settings, false).whole();
        grid.rows.push(vec![
            basis.short(m.to),
            of(MoveColumn::Likeness),
            build,
            of(MoveColumn::Schooling),
            papers,
        ]);
    }
    grid
}

/// `Chemistry 1.0 → 3.2 of 5`.
fn to_build(basis: &Basis, gap: &Gap) -> Text {
    let scale = basis.evidence.catalog.profiles().scales.get(gap.own.scale);
    let name = scale.map_or(Text::EMPTY, metier_content::terms::scale_name);
    let number = |value: f32| Number::decimal(value.into(), 1);
    let (own, there) = (number(gap.own.value), number(gap.there.value));
    Text::spaced([name, Msg::MoveLevel { own, there, top: gap.there.family.top().into() }.into()])
}

/// A source in one line: its title, publisher, edition, licence.
pub(super) fn source(catalog: &Catalog, source: &Source) -> Text {
    let known = |text: Text, message: fn(Text) -> Msg| {
        if text.is_empty() { Text::EMPTY } else { message(text).into() }
    };
    let told = sources::known_of(catalog, source);
    Text::joined(
        Joint::Semicolon,
        [
            Text::commas([Text::verbatim(source.title.clone()), told.publisher]),
            known(told.edition, |edition| Msg::ShortlistEdition { edition }),
            known(told.licence, |licence| Msg::ShortlistLicence { licence }),
        ],
    )
}
