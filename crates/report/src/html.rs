//! Reports to hand over: one page of HTML that stands alone, with charts as pictures in the page, for screen and paper.

mod chart;
mod moves;
mod parts;

pub use self::moves::moves;

use metier_words::{Msg, Text};

use self::parts::Document;
use super::basis::Basis;
use metier_app::shortlist::{Entry, List};
use metier_content::{Page, Subject, compare, immigration_page, terms, work};
use metier_model::GroupId;

/// Everything about an occupation, or about several on one page: a chart of all, then one after another; their sources
/// stand once, at the end. No occupation makes an empty text.
pub fn occupations(subjects: &[Subject]) -> String {
    let Some(first) = subjects.first() else { return String::new() };
    let catalog = first.catalog();
    let title_of = |subject: &Subject| {
        format!("{} {}", catalog.code(subject.group), catalog.title(subject.group, subject.settings.lang))
    };
    let mut page = Document::new(first.settings.locale());
    let title = Text::commas(subjects.iter().map(|subject| Text::verbatim(title_of(subject))));
    page.heading(1, &title);
    let basis =
        Basis { evidence: first.evidence, rater: &first.rater, settings: first.settings, today: first.today };
    assumptions(&mut page, &basis);
    let pay = chart::pay(subjects, page.locale());
    page.chart(&pay);
    let below = if subjects.len() > 1 { 3 } else { 2 };
    for subject in subjects {
        if subjects.len() > 1 {
            page.heading(2, &Text::verbatim(title_of(subject)));
        }
        for one in Page::ALL {
            page.heading(below, &one.title().into());
            page.items(&subject.page(one));
        }
    }
    page.sources(catalog, first.settings.lang, first.today);
    let title = page.say(&title);
    page.finish(&title)
}

/// Occupations beside each other, the first as the baseline.
pub fn comparison(basis: &Basis, groups: &[GroupId]) -> String {
    let mut page = Document::new(basis.settings.locale());
    let title = page.say(&Msg::HtmlComparison.into());
    page.heading(1, &Msg::HtmlComparison.into());
    assumptions(&mut page, basis);
    let pay = chart::pay(&basis.beside(groups.iter().copied()), page.locale());
    page.chart(&pay);
    compared(&mut page, basis, groups);
    page.sources(basis.evidence.catalog, basis.settings.lang, basis.today);
    page.finish(&title)
}

/// The shortlist: a table of all first, then the comparison, the moves to them from the present work, each occupation,
/// sources.
pub fn shortlist(basis: &Basis, list: &List, work: Option<GroupId>) -> String {
    let &Basis { evidence, settings, today, .. } = basis;
    let catalog = evidence.catalog;
    let mut page = Document::plan(settings.locale());
    let heading = super::shortlist::heading(list);
    let title = page.say(&heading);
    page.heading(1, &heading);
    assumptions(&mut page, basis);
    if list.entries.is_empty() {
        page.paragraph(&Msg::ShortlistEmpty.into());
    }
    let subjects: Vec<(&Entry, Option<Subject>)> = list
        .entries
        .iter()
        .map(|entry| (entry, catalog.group(&entry.code).map(|group| basis.subject(group))))
        .collect();
    summary(&mut page, basis, &list.entries);
    let known: Vec<&Subject> = subjects.iter().filter_map(|(_, subject)| subject.as_ref()).collect();
    let charts = [chart::pay(&known, page.locale()), chart::exposure(&known, page.locale())];
    for chart in &charts {
        page.chart(chart);
    }
    let known: Vec<GroupId> = known.iter().map(|subject| subject.group).collect();
    beside(&mut page, basis, &super::shortlist::compared(work, &known));
    page.heading(2, &Msg::HtmlMoves.into());
    match super::shortlist::moves(evidence, work, &known, &settings) {
        Some(table) => {
            page.paragraph(&super::shortlist::moves_from(evidence, &table, &settings));
            page.table(metier_content::moves::table(&table, evidence, &settings));
        }
        None => page.paragraph(&Msg::HtmlMovesNoWork.into()),
    }
    if !subjects.is_empty() {
        page.how_to_unfold();
    }
    for (entry, subject) in &subjects {
        if let Some(subject) = subject {
            one(&mut page, entry, subject);
            continue;
        }
        page.fold(&Text::verbatim(entry.code.clone()));
        page.paragraph(&Msg::ShortlistNoGroup.into());
        page.quote(&entry.note);
        page.fold_end();
    }
    page.sources(catalog, settings.lang, today);
    page.finish(&title)
}

/// When, for where and by which weights the page was made.
fn assumptions(page: &mut Document, basis: &Basis) {
    for said in &basis.assumptions() {
        page.paragraph(said);
    }
}

fn summary(page: &mut Document, basis: &Basis, entries: &[Entry]) {
    if entries.is_empty() {
        return;
    }
    page.heading(2, &Msg::HtmlSummary.into());
    let table = super::summary::of(basis, entries);
    let rows = table.rows.into_iter().map(|row| {
        let note = (Text::verbatim(row.note), None);
        (row.code, row.cells.into_iter().chain([note]).collect())
    });
    page.columns(table.head, &rows.collect::<Vec<_>>());
}

/// Occupations in one table, the first as the baseline; nothing where there is but one.
fn beside(page: &mut Document, basis: &Basis, groups: &[GroupId]) {
    if groups.len() < 2 {
        return;
    }
    page.heading(2, &Msg::HtmlComparison.into());
    compared(page, basis, groups);
}

/// The table of a comparison.
fn compared(page: &mut Document, basis: &Basis, groups: &[GroupId]) {
    page.table_head(basis.heads(groups));
    for row in &basis.rows(groups) {
        // What a row of places names is no figure of its own.
        let from = |cell: &compare::Cell| cell.from.clone().filter(|_| !row.place);
        let cells = row.cells.iter().map(|cell| (cell.text.clone(), from(cell)));
        page.table_row(&row.label, row.indent, cells);
    }
    page.table_end();
}

fn one(page: &mut Document, entry: &Entry, subject: &Subject) {
    let title = subject.catalog().title(subject.group, subject.settings.lang);
    page.fold(&Text::verbatim(format!("{} {title}", entry.code)));
    page.quote(&entry.note);
    let progress = super::shortlist::progress(entry);
    if progress != Text::EMPTY {
        page.paragraph(&progress);
    }
    if let Some(occupation) = &subject.occupation {
        page.paragraph(&Text::verbatim(occupation.whole_summary()));
    }
    page.heading(3, &Msg::ShortlistFigures.into());
    page.table_head([]);
    let groups = [subject.group];
    let rows = compare::rows(subject.evidence, &subject.rater, &groups, 0, subject.settings, subject.today);
    for row in rows.iter().filter(|row| !row.place) {
        let cells = row.cells.iter().map(|cell| (cell.text.clone(), cell.from.clone()));
        page.table_row(&row.label, row.indent, cells);
    }
    page.table_end();
    if let Some(fallback) = &subject.pay.fallback {
        page.paragraph(&Msg::PayFallback { text: terms::fallback(fallback).into() }.into());
    }
    page.heading(3, &Msg::ShortlistAsked.into());
    page.items(&work::requirements(subject));
    page.heading(3, &Msg::ShortlistTraining.into());
    page.items(&work::training(subject));
    page.heading(3, &Msg::ShortlistImmigration.into());
    page.items(&immigration_page::items(subject));
    if !entry.added.is_empty() {
        page.paragraph(&Msg::ShortlistSavedOn { day: Text::verbatim(entry.added.clone()) }.into());
    }
    page.fold_end();
}

#[cfg(test)]
mod tests {
    use super::parts::escaped;

    #[test]
    fn what_the_user_writes_is_no_markup() {
        assert_eq!(escaped("<b>\"a\" & 'b'</b>"), "&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;");
        assert_eq!(escaped("a\u{1b}[31m\u{202e}b"), "a [31m b");
    }
}
