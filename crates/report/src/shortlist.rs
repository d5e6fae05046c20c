//! The shortlist as a Markdown page that one can hand to a counsellor: whole, and readable without the program.

use metier_words::{Joint, Locale, Msg, Text};

use super::basis::Basis;
use super::summary::{self, Summary};
use metier_app::shortlist::{Entry, List};
use metier_content::moves::MoveTable;
use metier_content::{
    Item, Settings, Shape, Subject, addresses, compare, format, group_text, immigration_page, sources, terms,
    work,
};
use metier_evidence::Evidence;
use metier_model::GroupId;
use metier_model::date::Day;
use metier_model::saved::EntryStatus;
use metier_model::{Lang, Provenance, Source};
use metier_plan::moves::Start;

/// Occupations that a comparison holds at most.
const COMPARED: usize = 8;

/// What stands beside each other: the present work first, then what is saved.
pub(super) fn compared(work: Option<GroupId>, saved: &[GroupId]) -> Vec<GroupId> {
    let own = |group: &GroupId| Some(*group) != work;
    work.into_iter().chain(saved.iter().copied().filter(own)).take(COMPARED).collect()
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

/// From where the moves of a table start.
pub(super) fn moves_from(evidence: &Evidence, table: &MoveTable, settings: &Settings) -> Text {
    let name = group_text(evidence.catalog, table.start.group, settings.lang);
    Msg::MovesFromWork { name }.into()
}

/// A page with the moves from the present work to what is saved, and one section per entry: note, every figure of the comparison with its provenance, what is asked for,
/// papers and steps of training by role, programs of immigration; the sources with their dates at the end.
pub fn markdown(basis: &Basis, list: &List, work: Option<GroupId>) -> String {
    let &Basis { evidence, settings, .. } = basis;
    let mut page = Page { basis, text: String::new(), ids: Vec::new(), locale: settings.locale() };
    page.head(list);
    let entries = &list.entries;
    if entries.is_empty() {
        page.paragraph(Msg::ShortlistEmpty);
    } else {
        page.summary(entries);
        let known: Vec<GroupId> =
            entries.iter().filter_map(|entry| evidence.catalog.group(&entry.code)).collect();
        page.beside(&compared(work, &known));
        page.moves(moves(evidence, work, &known, &settings).as_ref(), &settings);
    }
    for (n, entry) in entries.iter().enumerate() {
        let Some(group) = evidence.catalog.group(&entry.code) else {
            let (code, note) = (as_typed(&entry.code), as_typed(&entry.note));
            let why = page.say(Msg::ShortlistNoGroup);
            page.line(&format!("\n## {}. {code}\n\n{why} {note}", n + 1));
            continue;
        };
        page.entry(n + 1, entry, &basis.subject(group));
    }
    page.sources(settings.lang);
    page.text
}

/// What stands over the report: with the name of the list, where it has one.
pub(super) fn heading(list: &List) -> Text {
    let name = Some(clean(&list.name)).filter(|name| !name.is_empty()).map(Text::verbatim);
    Text::joined(Joint::Colon, std::iter::once(Msg::ShortlistHeading.into()).chain(name))
}

/// How far the user is with an entry, and since when.
pub fn status(entry: &Entry) -> Text {
    let status = terms::entry_status(entry.status).into();
    match clean(&entry.since) {
        day if day.is_empty() => status,
        day => Msg::ShortlistSince { status, day: Text::verbatim(day) }.into(),
    }
}

/// The tags of an entry; empty where it has none.
pub fn tags(entry: &Entry) -> Text {
    Text::commas(entry.tags.iter().map(|tag| Text::verbatim(clean(tag))))
}

/// Status and tags with their words, in one line; empty where there is nothing to say.
pub(super) fn progress(entry: &Entry) -> Text {
    let named = |name: Msg, text: Text| Text::joined(Joint::Colon, [name.into(), text]);
    let mut parts = Vec::new();
    if entry.status != EntryStatus::Idea || !entry.since.is_empty() {
        parts.push(named(Msg::ShortlistStatus, status(entry)));
    }
    if !entry.tags.is_empty() {
        parts.push(named(Msg::ShortlistTags, tags(entry)));
    }
    Text::joined(Joint::Semicolon, parts)
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

    fn head(&mut self, list: &List) {
        let heading = as_typed(&self.say(heading(list)));
        self.line(&format!("# {heading}"));
        let [written, known, weights] = self.basis.assumptions();
        self.paragraph(written);
        self.paragraph(known);
        let weights = self.say(weights);
        self.line(&weights);
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

    /// All of them in one table.
    fn summary(&mut self, entries: &[Entry]) {
        self.heading("##", Msg::HtmlSummary);
        let Summary { head, numbers, rows } = summary::of(self.basis, entries);
        let line = self.cells(head);
        self.line(&line);
        let right: Vec<&str> = numbers.into_iter().map(|right| if right { "---:" } else { "---" }).collect();
        self.line(&format!("| {} |", right.join(" | ")));
        for row in rows {
            let note = Text::verbatim(as_typed(&row.note));
            let figures = row.cells.into_iter().map(|(text, _)| text);
            let line = self.cells([row.code].into_iter().chain(figures).chain([note]).collect());
            self.line(&line);
        }
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
        let progress = as_typed(&self.say(progress(entry)));
        if !progress.is_empty() {
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
            let Some(source) = self.basis.evidence.catalog.source(id, lang) else { continue };
            let line = self.say(of_source(source, self.basis.today));
            self.line(&format!("- {line}"));
        }
        self.paragraph(Msg::ShortlistEndorse);
    }
}

/// A source with its edition, period, day of reading, licence and address.
fn of_source(source: &Source, today: Day) -> Text {
    let verbatim = |text: &str| Text::verbatim(text.to_owned());
    let known = |text: &str, message: fn(Text) -> Msg| {
        if text.is_empty() { Text::EMPTY } else { message(verbatim(text)).into() }
    };
    let title = Text::verbatim(format!("**{}**", source.title));
    let address = match source.url.as_str() {
        "" => Msg::ShortlistNoAddress.into(),
        url => addresses::shown(url),
    };
    Text::joined(
        Joint::Semicolon,
        [
            Text::commas([title, verbatim(&source.publisher)]),
            known(&source.edition, |edition| Msg::ShortlistEdition { edition }),
            known(&source.period, |period| Msg::ShortlistPeriod { period }),
            Msg::ShortlistReadOn { day: sources::read_on(source, today).into() }.into(),
            Msg::ShortlistLicence { licence: sources::licence(source) }.into(),
            address,
        ],
    )
}

/// Text without what could drive a terminal or break a line.
fn clean(text: &str) -> String {
    text.chars().map(|c| if metier_model::text::is_unsafe(c) { ' ' } else { c }).collect()
}

/// The user's own words as Markdown that shows them as they were typed: no markup, no HTML, no link, no heading.
fn as_typed(text: &str) -> String {
    let text = clean(text);
    let mut written = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let begins_a_block = at == 0 && matches!(c, '#' | '>' | '-' | '+' | '=' | '~' | '|');
        if begins_a_block || matches!(c, '\\' | '`' | '*' | '_' | '<' | '[' | ']' | '&') {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::as_typed;

    #[test]
    fn what_the_user_typed_is_no_markdown() {
        for (typed, written) in [
            ("ask Marie, C# and 40 h", "ask Marie, C# and 40 h"),
            ("<script>x</script>", "\\<script>x\\</script>"),
            ("[here](javascript:x)", "\\[here\\](javascript:x)"),
            ("**no** snake_case `a` \\ &amp;", "\\*\\*no\\*\\* snake\\_case \\`a\\` \\\\ \\&amp;"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("a\u{1b}[31m\nb", "a \\[31m b"),
        ] {
            assert_eq!(as_typed(typed), written, "{typed}");
        }
    }
}
