//! Reports to hand over: one page of HTML that stands alone, with charts as pictures in the page, for screen and paper.

mod chart;
mod moves;
mod parts;

pub use self::moves::moves;

use metier_words::{Msg, Text};

use self::parts::Document;
use super::basis::Basis;
use super::handout::{self, Extent, Handout};
use super::progress;
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

/// The shortlist, about two sheets: a table of all at sight, the comparison, the moves from the present work, what to
/// check next, sources. With [`Extent::Whole`] the same summary, then all of each occupation, folded.
pub fn shortlist(basis: &Basis, list: &List, work: Option<GroupId>, extent: Extent) -> String {
    let &Basis { evidence, settings, today, .. } = basis;
    let mut page = Document::plan(settings.locale());
    let handout = Handout::of(basis, list, work);
    let title = page.say(&handout.heading);
    page.heading(1, &handout.heading);
    for line in &handout.head {
        page.paragraph(line);
    }
    if list.entries.is_empty() {
        page.paragraph(&Msg::ShortlistEmpty.into());
        return page.finish(&title);
    }
    page.heading(2, &Msg::HtmlSummary.into());
    page.grid(&handout.summary);
    match extent {
        Extent::Short => rest(&mut page, basis, &handout),
        Extent::Whole => {
            whole(&mut page, basis, &handout, work);
            page.know(&handout.sources);
            page.sources(evidence.catalog, settings.lang, today);
        }
    }
    page.finish(&title)
}

/// What stands on the two sheets behind the table at sight.
fn rest(page: &mut Document, basis: &Basis, handout: &Handout) {
    if let Some(comparison) = &handout.comparison {
        page.heading(2, &Msg::HtmlComparison.into());
        page.grid(comparison);
    }
    page.heading(2, &Msg::HtmlMoves.into());
    match &handout.moves {
        Some(moves) => page.grid(moves),
        None => page.paragraph(&Msg::HtmlMovesNoWork.into()),
    }
    page.heading(2, &Msg::HandoutNext.into());
    page.list("next", &handout.next);
    handout.notes.iter().for_each(|note| page.paragraph(note));
    page.heading(2, &Msg::ReportSources.into());
    let (catalog, lang) = (basis.evidence.catalog, basis.settings.lang);
    let sources = handout.sources.iter().filter_map(|id| catalog.source(id, lang));
    let lines: Vec<Text> = sources.map(|source| handout::source(catalog, source)).collect();
    page.list("sources", &lines);
    page.paragraph(&Msg::ShortlistEndorse.into());
}

/// All of the list behind the table at sight.
fn whole(page: &mut Document, basis: &Basis, handout: &Handout, work: Option<GroupId>) {
    let &Basis { evidence, settings, .. } = basis;
    handout.notes.iter().for_each(|note| page.paragraph(note));
    let [_, known, _] = basis.assumptions();
    page.paragraph(&known);
    let groups: Vec<GroupId> = handout.entries.iter().filter_map(|own| own.group).collect();
    let subjects: Vec<Subject> = groups.iter().map(|&group| basis.subject(group)).collect();
    for chart in &[chart::pay(&subjects, page.locale()), chart::exposure(&subjects, page.locale())] {
        page.chart(chart);
    }
    beside(page, basis, &handout::compared(work, &groups));
    page.heading(2, &Msg::HtmlMoves.into());
    match handout::moves(evidence, work, &groups, &settings) {
        Some(table) => {
            page.paragraph(&super::shortlist::moves_from(evidence, &table, &settings));
            page.table(metier_content::moves::table(&table, evidence, &settings));
        }
        None => page.paragraph(&Msg::HtmlMovesNoWork.into()),
    }
    page.how_to_unfold();
    for own in &handout.entries {
        if let Some(group) = own.group {
            one(page, own.entry, &basis.subject(group));
            continue;
        }
        page.fold(&Text::verbatim(own.entry.code.clone()));
        page.paragraph(&Msg::ShortlistNoGroup.into());
        page.quote(&own.entry.note);
        page.fold_end();
    }
}

/// When, for where and by which weights the page was made.
fn assumptions(page: &mut Document, basis: &Basis) {
    for said in &basis.assumptions() {
        page.paragraph(said);
    }
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
    if progress::is_told(entry) {
        page.paragraph(&progress::progress(entry));
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
