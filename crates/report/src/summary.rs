//! All entries of a shortlist at sight, in the order of their rank: the same table in Markdown and in HTML, on the page
//! of two sheets and before the whole pages.

use metier_app::shortlist::Entry;
use metier_content::saved::{self, ListColumn};
use metier_content::{Subject, format, immigration_page, sight, terms};
use metier_evidence::rating::Rank;
use metier_model::Geo;
use metier_model::GroupId;
use metier_words::{Msg, Text};

use super::basis::Basis;
use super::grid::{Grid, Notes};

/// The entries of a list in the order of their rank, each with its unit group; those without a rank come last, as they
/// were saved.
pub(super) fn ranked<'e>(basis: &Basis, entries: &'e [Entry]) -> Vec<Ranked<'e>> {
    let &Basis { evidence, rater, settings, .. } = basis;
    let groups: Vec<GroupId> =
        entries.iter().filter_map(|entry| evidence.catalog.group(&entry.code)).collect();
    let mut ranks = rater.sampler().ranks(evidence.rating_inputs(settings.place.geo), &groups).into_iter();
    let mut all: Vec<Ranked> = entries
        .iter()
        .map(|entry| {
            let group = evidence.catalog.group(&entry.code);
            Ranked { entry, group, rank: group.and_then(|_| ranks.next().flatten()) }
        })
        .collect();
    all.sort_by_key(|own| own.rank.map_or(usize::MAX, |rank| rank.at));
    all
}

/// An entry with its rank.
#[derive(Clone, Copy)]
pub(super) struct Ranked<'e> {
    /// The entry.
    pub(super) entry: &'e Entry,
    /// Its unit group; none where its code is none.
    pub(super) group: Option<GroupId>,
    /// Its rank among the list.
    pub(super) rank: Option<Rank>,
}

/// The table, with pay as it is held against the present work: code and short title, rank, status, pay, AI, getting in,
/// outlook of the place, Express Entry, note.
pub(super) fn of(basis: &Basis, entries: &[Ranked], work: Option<GroupId>, notes: &mut Notes) -> Grid {
    let settings = basis.settings;
    let place = settings.place.geo;
    let pay: Text = Msg::HandoutPay { unit: terms::unit(settings.unit).into() }.into();
    let (ai, in_) = (ListColumn::Exposure.head(&settings), Text::from(Msg::HandoutGettingIn));
    let express = Text::from(Msg::ImmigrationExpressEntry);
    // There is no outlook for three years for Canada.
    let outlooks: &[ListColumn] =
        if place == Geo::Canada { &[ListColumn::Later] } else { &[ListColumn::Soon, ListColumn::Later] };
    let mut grid = Grid::default();
    grid.typed = true;
    let mut column = |name: Text, number: bool| {
        grid.head.push(name);
        grid.numbers.push(number);
    };
    column(Msg::ListTitle.into(), false);
    column(ListColumn::Rank.head(&settings), true);
    column(Msg::ShortlistStatus.into(), false);
    column(pay.clone(), true);
    column(ai, true);
    column(in_.clone(), false);
    for outlook in outlooks {
        column(outlook.head(&settings), false);
    }
    column(express.clone(), false);
    column(Msg::ShortlistNote.into(), false);
    let columns = grid.head.len();
    for own in entries {
        let Some(group) = own.group else {
            let code = Text::verbatim(own.entry.code.clone());
            let mut row = vec![Text::spaced([code, Msg::ShortlistNoGroup.into()])];
            row.resize(columns - 1, Text::EMPTY);
            row.push(Text::verbatim(own.entry.note.clone()));
            grid.rows.push(row);
            continue;
        };
        let subject = basis.subject(group).held_against(work);
        let mut row = vec![basis.short(group)];
        let saved = |grid: &mut Grid, row: &mut Vec<Text>, column: ListColumn| {
            let value = saved::value(column, own.entry, Some(&subject), own.rank);
            grid.know(&column.head(&settings), value.cell.from.as_ref());
            row.push(value.text);
        };
        saved(&mut grid, &mut row, ListColumn::Rank);
        row.push(super::progress::progress(own.entry));
        grid.know(&Msg::SightPay.into(), subject.pay.median.provenance());
        row.push(paid(&subject, notes));
        saved(&mut grid, &mut row, ListColumn::Exposure);
        let getting_in = sight::getting_in(&subject);
        grid.know(&Msg::SightIn.into(), getting_in.from.as_ref());
        row.push(getting_in.text);
        for &outlook in outlooks {
            saved(&mut grid, &mut row, outlook);
        }
        row.push(express_entry(&subject, &mut grid, notes));
        row.push(Text::verbatim(own.entry.note.clone()));
        grid.rows.push(row);
    }
    grid
}

/// `58,900 · 79,300 · 89,000`, with a mark where it is of another place than was asked for, or the reason why it is none.
fn paid(subject: &Subject, notes: &mut Notes) -> Text {
    let pay = &subject.pay;
    if !pay.is_known() {
        return format::figure(&pay.median, |_| Text::EMPTY);
    }
    let amount =
        |figure| format::figure(figure, |&hourly| format::pay_amount(pay, hourly, &subject.settings));
    let told = Text::dots([&pay.low, &pay.median, &pay.high].map(amount));
    if let Some(why) = saved::held_elsewhere(subject) {
        return notes.mark(told, why.into());
    }
    match &pay.fallback {
        None => told,
        Some(fallback) => {
            notes.mark(told, Msg::PayFallback { text: terms::fallback(fallback).into() }.into())
        }
    }
}

/// Whether Express Entry takes it, as at sight; for Quebec a federal yes is none, which a note says.
fn express_entry(subject: &Subject, grid: &mut Grid, notes: &mut Notes) -> Text {
    let Some(item) = immigration_page::express_entry(subject) else { return Msg::SavedNoData.into() };
    grid.know(&Msg::ImmigrationExpressEntry.into(), item.from.as_ref());
    for (name, from) in &item.beside {
        grid.know(name, Some(from));
    }
    let asked = subject.settings.place.geo;
    let text = immigration_page::told_for(asked, item.text);
    match immigration_page::elsewhere(asked) {
        None => text,
        Some(told) => notes.mark(text, told.text),
    }
}
