//! The figures of a move with their sources.

use metier_words::{Msg, Text};

use super::{MoveColumn, MoveRow, value};
use crate::compare::{exposure_cell, pay_cell, schooling_cell};
use crate::origin::noc;
use crate::sources::Shown;
use crate::{Subject, esdc, format, group_text, papers, three_year};
use metier_evidence::{skills, three_year as outlook};
use metier_model::{Geo, GroupId, Provenance};
use metier_plan::similar;

/// The figures of a row with their sources: those of the column that is sorted by first.
pub fn shown(own: &Subject, subject: &Subject, row: &MoveRow, by: MoveColumn) -> Vec<Shown> {
    let catalog = subject.catalog();
    let place = subject.settings.place.geo;
    let of = |word: Msg, group: GroupId| {
        Text::dots([word.into(), group_text(catalog, group, subject.settings.lang)])
    };
    let cell = |word: Msg, of_whom: &Subject, make: fn(&Subject) -> crate::compare::Cell| {
        let made = make(of_whom);
        Shown { what: of(word, of_whom.group), value: made.text, from: made.from, more: made.more }
    };
    let figure = |column: MoveColumn| {
        let value = value(column, row, &subject.settings, false);
        let by = value.by.map(|by| (Text::from(Msg::MoveDifference), Text::from(by)));
        (value.whole(), by)
    };
    let mut all: Vec<(MoveColumn, Shown)> = Vec::new();
    let (text, _) = figure(MoveColumn::Likeness);
    all.push((
        MoveColumn::Likeness,
        Shown {
            what: of(Msg::MoveByLikeness, subject.group),
            value: text,
            from: Some(Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, similar::METHOD)),
            more: Vec::new(),
        },
    ));
    let esdc = metier_evidence::esdc::METHOD;
    all.push((
        MoveColumn::Esdc,
        Shown {
            what: of(Msg::MoveByEsdc, subject.group),
            value: row.step.esdc.map_or(Text::EMPTY, esdc::words),
            from: row
                .step
                .esdc
                .map(|_| Provenance::modelled(&[metier_evidence::esdc::SOURCE], "2025", Geo::Canada, esdc)),
            more: vec![(Msg::EsdcHowLabel.into(), Msg::EsdcHow.into())],
        },
    ));
    for (column, word, make) in [
        (MoveColumn::Pay, Msg::MoveByPay, pay_cell as fn(&Subject) -> crate::compare::Cell),
        (MoveColumn::Exposure, Msg::MoveByAi, exposure_cell),
        (MoveColumn::Schooling, Msg::MoveBySchooling, schooling_cell),
    ] {
        let mut there = cell(word.clone(), subject, make);
        there.more.extend(figure(column).1);
        if column == MoveColumn::Pay {
            let unlike = row
                .step
                .unlike
                .map(|unlike| (Msg::MoveDifference.into(), crate::terms::unlike(unlike).into()));
            there.more.extend(unlike);
            there.more.push((Msg::SourceRule.into(), Msg::MovePayRule.into()));
        }
        all.push((column, there));
        all.push((column, cell(word, own, make)));
    }
    let papers = Text::joined(
        metier_words::Joint::Semicolon,
        row.step.papers.iter().map(|paper| {
            let how = papers::demand(paper.demand).map(Text::from);
            Text::dots(std::iter::once(Text::verbatim(paper.name.clone())).chain(how))
        }),
    );
    let papers = if papers.is_empty() { Msg::MoveNoPaper.into() } else { papers };
    all.push((
        MoveColumn::Papers,
        Shown {
            what: of(Msg::MoveByPapers, subject.group),
            value: papers,
            from: Some(noc()),
            more: Vec::new(),
        },
    ));
    let outlook = outlook::of(catalog, subject.group, place);
    all.push((
        MoveColumn::Outlook,
        Shown {
            what: of(Msg::MoveByOutlook, subject.group),
            value: format::figure(&outlook, |&level| three_year::words(level)),
            from: outlook.provenance().cloned(),
            more: Vec::new(),
        },
    ));
    all.sort_by_key(|(column, _)| *column != by);
    all.into_iter().map(|(_, shown)| shown).collect()
}
