//! Moves from one's work as a page to hand over: a table of all first, then each with what is to be built and the way in.

use metier_words::{Joint, Msg, Text};

use super::parts::Document;
use super::{assumptions, chart};
use crate::basis::Basis;
use metier_content::moves::{MoveColumn, MoveTable, opened, table as table_of, value};
use metier_content::{Subject, compare, group_text};
use metier_evidence::skills;
use metier_model::{Geo, Provenance};
use metier_plan::similar;

/// The moves of a table, in its order.
pub fn moves(basis: &Basis, table: &MoveTable) -> String {
    let &Basis { evidence, settings, today, .. } = basis;
    let catalog = evidence.catalog;
    let mut page = Document::new(settings.locale());
    let start = group_text(catalog, table.start.group, settings.lang);
    let heading: Text = Msg::CopyMoves { name: start }.into();
    let title = page.say(&heading);
    page.heading(1, &heading);
    let own = basis.subject(table.start.group);
    let role = table.start.role.as_ref().and_then(|profile| {
        let roles = &own.occupation.as_ref()?.roles;
        roles.iter().find(|role| role.profile == *profile).map(|role| role.name.clone())
    });
    if let Some(role) = role {
        page.paragraph(&Text::verbatim(role));
    }
    assumptions(&mut page, basis);
    page.paragraph(&Text::joined(Joint::Colon, [Msg::MoveByPay.into(), Msg::MovePayRule.into()]));
    let there: Vec<Subject> = table.rows.iter().map(|row| basis.subject(row.step.to)).collect();
    page.heading(2, &Msg::HtmlSummary.into());
    page.table(table_of(table, evidence, &settings));
    let groups = std::iter::once(own.group).chain(there.iter().map(|subject| subject.group));
    let drawn = basis.beside(groups);
    let charts = [chart::pay(&drawn, page.locale()), chart::exposure(&drawn, page.locale())];
    for chart in &charts {
        page.chart(chart);
    }
    for (row, subject) in table.rows.iter().zip(&there) {
        page.heading(2, &group_text(catalog, row.step.to, settings.lang));
        if let Some(occupation) = &subject.occupation {
            page.paragraph(&Text::verbatim(occupation.whole_summary()));
        }
        page.heading(3, &Msg::ShortlistFigures.into());
        let mut pair = [subject.group, own.group].map(|group| basis.subject(group));
        compare::to_one_place(&mut pair, settings.place);
        let heads = pair.iter().map(|own| group_text(catalog, own.group, settings.lang));
        page.table_head(std::iter::once(Text::EMPTY).chain(heads));
        let [there, here] = pair.each_ref().map(compare::brief);
        for ((label, there), (_, here)) in there.into_iter().zip(here) {
            page.table_row(&label, 0, [(there.text, there.from), (here.text, here.from)]);
        }
        let alike = value(MoveColumn::Likeness, row, &settings, false).text;
        let from = Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, similar::METHOD);
        page.table_row(&Msg::MovesLikeness.into(), 0, [(alike, Some(from)), (Text::EMPTY, None)]);
        page.table_end();
        page.level(2);
        page.items(&opened(subject, table, row).whole());
    }
    page.sources(catalog, settings.lang, today);
    page.finish(&title)
}
