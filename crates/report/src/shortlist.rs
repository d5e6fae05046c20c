//! The shortlist as a Markdown page that one can hand to a counsellor: whole, and readable without the program.

use metier_words::{Joint, Locale, Msg, Text};

use super::basis::Basis;
use super::grid::Grid;
use super::handout::{self, Extent, Handout};
use super::progress;
use super::typed::{as_typed, clean};
use metier_app::shortlist::{Entry, List};
use metier_content::moves::MoveTable;
use metier_content::{
    Item, Settings, Shape, Subject, addresses, compare, format, group_text, immigration_page, sources, terms,
    work,
};
use metier_data::Catalog;
use metier_evidence::Evidence;
use metier_model::date::Day;
use metier_model::{GroupId, Lang, Provenance, Source};

/// From where the moves of a table start.
pub(super) fn moves_from(evidence: &Evidence, table: &MoveTable, settings: &Settings) -> Text {
    let name = group_text(evidence.catalog, table.start.group, settings.lang);
    Msg::MovesFromWork { name }.into()
}

/// About two sheets on the list; with [`Extent::Whole`] the same summary, then the moves, and one section per entry: note,
/// every figure of the comparison with its provenance, what is asked for, papers and steps of training by role, programs
/// of immigration; the sources with their dates at the end.
pub fn markdown(basis: &Basis, list: &List, work: Option<GroupId>, extent: Extent) -> String {
    let &Basis { settings, .. } = basis;
    let mut page = Page { basis, text: String::new(), ids: Vec::new(), locale: settings.locale() };
    let handout = Handout::of(basis, list, work);
    let heading = as_typed(&page.say(handout.heading.clone()));
    page.line(&format!("# {heading}"));
    for line in &handout.head {
        page.paragraph(line.clone());
    }
    if list.entries.is_empty() {
        page.paragraph(Msg::ShortlistEmpty);
        return page.text;
    }
    page.heading("##", Msg::HtmlSummary);
    page.grid(&handout.summary);
    match extent {
        Extent::Short => page.rest(&handout),
        Extent::Whole => page.whole(&handout, work),
    }
    page.text
}

struct Page<'e> {
    basis: &'e Basis<'e>,
    text: String,
    /// Sources that were named, in the order of their first figure.
    ids: Vec<&'static str>,
    locale: Locale,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn say(&self, text: impl Into<Text>) -> String {
        text.into().say(&self.locale)
    }

    fn paragraph(&mut self, text: impl Into<Text>) {
        let text = self.say(text);
        self.line(&format!("\n{text}"));
    }

    fn heading(&mut self, marks: &str, text: impl Into<Text>) {
        let text = self.say(text);
        self.line(&format!("\n{marks} {text}\n"));
    }

    /// A table of values: its head, the side on which numbers stand, its rows, and how its figures are known.
    fn grid(&mut self, grid: &Grid) {
        let line = self.cells(grid.head.clone());
        self.line(&line);
        let right: Vec<&str> = grid.numbers.iter().map(|&right| if right { "---:" } else { "---" }).collect();
        self.line(&format!("| {} |", right.join(" | ")));
        for row in &grid.rows {
            let mut row = row.clone();
            if let Some(typed) = row.last_mut().filter(|_| grid.typed) {
                *typed = Text::verbatim(as_typed(&self.say(typed.clone())));
            }
            let line = self.cells(row);
            self.line(&line);
        }
        let known = grid.how_known();
        if !known.is_empty() {
            self.paragraph(known);
        }
    }

    /// The two sheets behind the table at sight: comparison, moves, what to check next, notes, sources.
    fn rest(&mut self, handout: &Handout) {
        if let Some(comparison) = &handout.comparison {
            self.heading("##", Msg::HtmlComparison);
            self.grid(comparison);
        }
        self.heading("##", Msg::HtmlMoves);
        if let Some(moves) = &handout.moves {
            self.grid(moves);
        } else {
            let how = self.say(Msg::HtmlMovesNoWork);
            self.line(&how);
        }
        self.heading("##", Msg::HandoutNext);
        for line in &handout.next {
            let line = self.say(line.clone());
            self.line(&format!("- {line}"));
        }
        self.notes(handout);
        self.heading("##", Msg::ReportSources);
        for id in &handout.sources {
            let catalog = self.basis.evidence.catalog;
            let Some(source) = catalog.source(id, self.basis.settings.lang) else {
                continue;
            };
            let line = self.say(handout::source(catalog, source));
            self.line(&format!("- {line}"));
        }
        self.paragraph(Msg::ShortlistEndorse);
    }

    /// The notes that cells have a mark of.
    fn notes(&mut self, handout: &Handout) {
        for note in &handout.notes {
            self.paragraph(note.clone());
        }
    }

    /// All of the list behind the table at sight.
    fn whole(&mut self, handout: &Handout, work: Option<GroupId>) {
        self.notes(handout);
        let basis = self.basis;
        let &Basis { evidence, settings, .. } = basis;
        let [_, known, _] = basis.assumptions();
        self.paragraph(known);
        let groups: Vec<GroupId> = handout.entries.iter().filter_map(|own| own.group).collect();
        self.beside(&handout::compared(work, &groups));
        self.moves(handout::moves(evidence, work, &groups, &settings).as_ref(), &settings);
        for (n, own) in handout.entries.iter().enumerate() {
            let entry = own.entry;
            let Some(group) = own.group else {
                let (code, note) = (as_typed(&entry.code), as_typed(&entry.note));
                let why = self.say(Msg::ShortlistNoGroup);
                self.line(&format!("\n## {}. {code}\n\n{why} {note}", n + 1));
                continue;
            };
            self.entry(n + 1, entry, &basis.subject(group));
        }
        // What the summary rests on is listed as well.
        for id in &handout.sources {
            if !self.ids.contains(id) {
                self.ids.push(id);
            }
        }
        self.sources(settings.lang);
    }

    /// Cells of a table as a line.
    fn cells(&self, cells: Vec<Text>) -> String {
        let said: Vec<String> =
            cells.into_iter().map(|cell| clean(&self.say(cell)).replace('|', "\\|")).collect();
        format!("| {} |", said.join(" | "))
    }

    /// A table: its head, then its rows.
    fn table(&mut self, head: Vec<Text>, rows: impl IntoIterator<Item = Vec<Text>>) {
        let under = vec!["---"; head.len()].join(" | ");
        let head = self.cells(head);
        self.line(&format!("{head}\n| {under} |"));
        for row in rows {
            let line = self.cells(row);
            self.line(&line);
        }
    }

    /// Occupations beside each other, the first as the baseline; nothing where there is but one.
    fn beside(&mut self, groups: &[GroupId]) {
        if groups.len() < 2 {
            return;
        }
        self.heading("##", Msg::HtmlComparison);
        let rows = self.basis.rows(groups).into_iter().map(|row| {
            let cells = row.cells.iter().map(|cell| cell.text.clone());
            std::iter::once(row.label.clone()).chain(cells).collect()
        });
        self.table(self.basis.heads(groups), rows);
    }

    /// The moves from the present work to what is saved, or how they come to stand here.
    fn moves(&mut self, moves: Option<&MoveTable>, settings: &Settings) {
        self.heading("##", Msg::HtmlMoves);
        let Some(table) = moves else {
            let how = self.say(Msg::HtmlMovesNoWork);
            self.line(&how);
            return;
        };
        let from = self.say(moves_from(self.basis.evidence, table, settings));
        self.line(&format!("{from}\n"));
        let (head, rows) = metier_content::moves::table(table, self.basis.evidence, settings);
        self.table(head, rows);
    }

    /// The provenance of a figure in brackets; its sources are noted for the list at the end.
    fn from(&mut self, from: Option<&Provenance>) -> String {
        let Some(from) = from else { return String::new() };
        for id in &from.sources {
            if !self.ids.contains(id) {
                self.ids.push(id);
            }
        }
        format!(" [{}]", self.say(format::provenance(from)))
    }

    fn entry(&mut self, number: usize, entry: &Entry, subject: &Subject) {
        let title = subject.catalog().title(subject.group, subject.settings.lang);
        self.line(&format!("\n## {number}. {} {title}\n", entry.code));
        if !entry.note.is_empty() {
            self.line(&format!("> {}\n", as_typed(&entry.note)));
        }
        if progress::is_told(entry) {
            let progress = as_typed(&self.say(progress::progress(entry)));
            self.line(&format!("{progress}\n"));
        }
        if let Some(occupation) = &subject.occupation {
            let roles: Vec<&str> = occupation.roles.iter().map(|role| role.name.as_str()).collect();
            self.line(&occupation.whole_summary());
            if roles.len() > 1 {
                let roles = Text::joined(
                    Joint::Semicolon,
                    roles.into_iter().map(|role| Text::verbatim(role.to_owned())),
                );
                self.paragraph(Msg::ShortlistRoles { roles });
            }
        }
        self.heading("###", Msg::ShortlistFigures);
        self.figures(subject);
        self.section(Msg::ShortlistAsked, &work::requirements(subject));
        self.section(Msg::ShortlistTraining, &work::training(subject));
        self.section(Msg::ShortlistImmigration, &immigration_page::items(subject));
        let day = clean(&entry.added);
        if !day.is_empty() {
            self.paragraph(Msg::ShortlistSavedOn { day: Text::verbatim(day) });
        }
    }

    fn figures(&mut self, subject: &Subject) {
        let (rater, settings) = (&subject.rater, subject.settings);
        let rows = compare::rows(self.basis.evidence, rater, &[subject.group], 0, settings, self.basis.today);
        for row in rows {
            // The place stands behind the figure itself.
            let Some(cell) = row.cells.first().filter(|_| !row.place) else { continue };
            let indent = "  ".repeat(usize::from(row.indent));
            let from = self.from(cell.from.as_ref());
            let line = self.say(Text::joined(Joint::Colon, [row.label.clone(), cell.text.clone()]));
            self.line(&format!("{indent}- {line}{from}"));
        }
        if let Some(fallback) = &subject.pay.fallback {
            let line = self.say(Msg::PayFallback { text: terms::fallback(fallback).into() });
            self.line(&format!("- {line}"));
        }
    }

    /// The items of a page as a section, group by group as on the screen, nothing left out.
    fn section(&mut self, title: Msg, items: &[Item]) {
        self.heading("###", title);
        let mut listed = false;
        for item in items {
            let text = clean(&self.say(item.text.clone()));
            let from = self.from(item.from.as_ref());
            let label = item.label.clone();
            let line = clean(self.say(Text::joined(Joint::Colon, [label, item.text.clone()])).trim());
            let under = item.shape == Shape::Note && item.indent > 0;
            let is_list = under || matches!(item.shape, Shape::Bullet | Shape::Row);
            if listed && !is_list {
                self.text.push('\n');
            }
            listed = is_list;
            match item.shape {
                Shape::Gap | Shape::Drawing => listed = false,
                Shape::Heading => self.line(&format!("**{text}**\n")),
                Shape::For => {
                    let roles = Text::verbatim(text);
                    let line = self.say(Msg::ShortlistFor { roles });
                    self.line(&format!("{line}\n"));
                }
                Shape::Row => self.line(&format!("- {line}{from}")),
                Shape::Bullet => self.line(&format!("- {line}")),
                // What a note says of keys is of no use on paper.
                Shape::Hint => listed = true,
                // It belongs to the entry above it.
                Shape::Note if under => self.line(&format!("  - {}", text.trim())),
                Shape::Note | Shape::Paragraph | Shape::Warning => self.line(&format!("{}\n", text.trim())),
            }
            if !item.address.is_empty() {
                let address = self.say(addresses::shown(&item.address));
                self.line(&format!("  {address}"));
            }
        }
    }

    fn sources(&mut self, lang: Lang) {
        if self.ids.is_empty() {
            return;
        }
        self.heading("##", Msg::ReportSources);
        self.ids.sort_unstable();
        for id in std::mem::take(&mut self.ids) {
            let catalog = self.basis.evidence.catalog;
            let Some(source) = catalog.source(id, lang) else { continue };
            let line = self.say(of_source(catalog, source, self.basis.today));
            self.line(&format!("- {line}"));
        }
        self.paragraph(Msg::ShortlistEndorse);
    }
}

/// A source with its edition, period, day of reading, licence and address.
fn of_source(catalog: &Catalog, source: &Source, today: Day) -> Text {
    let known = |text: Text, message: fn(Text) -> Msg| {
        if text.is_empty() { Text::EMPTY } else { message(text).into() }
    };
    let title = Text::verbatim(format!("**{}**", source.title));
    let address = match source.url.as_str() {
        "" => Msg::ShortlistNoAddress.into(),
        url => addresses::shown(url),
    };
    let told = sources::known_of(catalog, source);
    let read = Day::parse(&source.accessed).map(|_| sources::read_on(source, today).into());
    Text::joined(
        Joint::Semicolon,
        [
            Text::commas([title, told.publisher]),
            known(told.edition, |edition| Msg::ShortlistEdition { edition }),
            known(told.period, |period| Msg::ShortlistPeriod { period }),
            known(read.unwrap_or(Text::EMPTY), |day| Msg::ShortlistReadOn { day }),
            known(told.licence, |licence| Msg::ShortlistLicence { licence }),
            address,
        ],
    )
}
