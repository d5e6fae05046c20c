//! What a person is to check next about the entries of a list: the gaps and the conditions that the page itself shows.

use metier_content::{Subject, immigration_words, papers, terms};
use metier_evidence::{immigration, schooling};
use metier_model::date::Day;
use metier_words::{Joint, Msg, Text};

use super::basis::Basis;
use super::summary::Ranked;

/// Papers and roles of one entry that are named.
const NAMED: usize = 2;
const ROLES: usize = 5;

/// What to check, a line each, and the sources that this rests on.
pub(super) fn of(basis: &Basis, entries: &[Ranked]) -> (Vec<Text>, Vec<&'static str>) {
    let subjects: Vec<(Text, Subject)> = entries
        .iter()
        .filter_map(|own| Some((Text::verbatim(own.entry.code.clone()), basis.subject(own.group?))))
        .collect();
    let codes = |asked: &dyn Fn(&Subject) -> bool| {
        let asked = subjects.iter().filter(|(_, subject)| asked(subject));
        Text::commas(asked.map(|(code, _)| code.clone()))
    };
    let mut lines: Vec<Text> = Vec::new();
    let mut papers_told = false;
    for (code, subject) in &subjects {
        let papers = papers::to_ask(subject).into_iter().take(NAMED).map(|paper| {
            let asked = terms::strength(paper.strength).into();
            let name = Text::verbatim(paper.name.to_owned());
            let issuer = Text::verbatim(paper.issuer.to_owned());
            Msg::HandoutPaper { name, asked, issuer }.into()
        });
        let papers = Text::joined(Joint::Semicolon, papers);
        if !papers.is_empty() {
            if !papers_told {
                lines.push(Msg::HandoutAskPapers.into());
                papers_told = true;
            }
            lines.push(Text::joined(Joint::Colon, [code.clone(), papers]));
        }
    }
    for (code, subject) in &subjects {
        let roles = subject.occupation.iter().flat_map(|own| &own.roles).map(|role| role.name.as_str());
        let roles: Vec<&str> = roles.collect();
        if roles.len() > 1 {
            let named = roles.iter().take(ROLES).map(|role| Text::verbatim((*role).to_owned()));
            let roles = Text::joined(Joint::Semicolon, named);
            lines.push(Msg::HandoutAskRole { code: code.clone(), roles }.into());
        }
    }
    let length = |subject: &Subject| {
        let place = subject.settings.place.geo;
        schooling::length(subject.occupation.as_ref()?, subject.role, place).map(|own| own.whole)
    };
    let open = codes(&|subject| length(subject).is_some_and(|whole| whole.open));
    if !open.is_empty() {
        lines.push(Msg::HandoutAskLength { codes: open }.into());
    }
    let estimated = codes(&|subject| length(subject).is_some_and(|whole| whole.estimated && !whole.open));
    if !estimated.is_empty() {
        lines.push(Msg::HandoutAskEstimated { codes: estimated }.into());
    }
    lines.push(Msg::HandoutAskCost.into());
    let elsewhere = codes(&|subject| subject.pay.fallback.is_some() || !subject.pay.is_known());
    if !elsewhere.is_empty() {
        lines.push(Msg::HandoutAskPay { codes: elsewhere }.into());
    }
    let mut sources = vec!["noc-2021"];
    if let Some(read) = read_on(basis, &subjects) {
        lines.push(read);
        sources.push(immigration::LISTS);
    }
    (lines, sources)
}

/// On which day the lists of immigration were read: the oldest day of those that the entries rest on.
fn read_on(basis: &Basis, subjects: &[(Text, Subject)]) -> Option<Text> {
    let place = basis.settings.place.geo;
    let days = subjects.iter().flat_map(|(_, subject)| {
        let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, place);
        answers.into_iter().map(|answer| answer.checked).collect::<Vec<_>>()
    });
    let oldest = days.filter(|day| Day::parse(day).is_some()).min()?;
    let n = basis.today.since(Day::parse(oldest)?);
    Some(Msg::HandoutAskImmigration { day: immigration_words::checked(oldest), n }.into())
}
