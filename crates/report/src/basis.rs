//! What a report on several occupations rests on, and how it says so.

use std::rc::Rc;

use metier_words::{Msg, Number, Text};

use metier_content::{Settings, Subject, compare, format, group_text, terms};
use metier_evidence::Evidence;
use metier_evidence::rating::{Input, Rater, Weights};
use metier_model::GroupId;
use metier_model::date::Day;

/// What a report rests on: the evidence, the user's weights and settings, and the day on which it is made.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The evidence over the catalogue.
    pub evidence: &'a Evidence<'a>,
    /// The rating by the user's weights.
    pub rater: &'a Rc<Rater>,
    /// The user's settings.
    pub settings: Settings,
    /// The day of the report.
    pub today: Day,
}

impl<'a> Basis<'a> {
    /// All about one unit group.
    pub(super) fn subject(&self, group: GroupId) -> Subject<'a> {
        Subject::new(self.evidence, self.rater, group, self.settings, self.today)
    }

    /// All about several that stand beside each other: of one place.
    pub(super) fn beside(&self, groups: impl IntoIterator<Item = GroupId>) -> Vec<Subject<'a>> {
        let mut subjects: Vec<Subject> = groups.into_iter().map(|group| self.subject(group)).collect();
        compare::to_one_place(&mut subjects, self.settings.place);
        subjects
    }

    /// The rows of a comparison, the first unit group as the baseline.
    pub fn rows(&self, groups: &[GroupId]) -> Vec<compare::ComparisonRow> {
        compare::rows(self.evidence, self.rater, groups, 0, self.settings, self.today)
    }

    /// The head of a table with a column for each unit group behind that of the labels.
    pub(super) fn heads(&self, groups: &[GroupId]) -> Vec<Text> {
        let names = groups.iter().map(|&group| group_text(self.evidence.catalog, group, self.settings.lang));
        std::iter::once(Text::EMPTY).chain(names).collect()
    }

    /// Code and short title, for the head of a column and the name of a row.
    pub(super) fn short(&self, group: GroupId) -> Text {
        let catalog = self.evidence.catalog;
        let title = catalog.hierarchy().short_title(catalog.hierarchy().node_of(group), self.settings.lang);
        Text::verbatim(format!("{} {title}", catalog.code(group)))
    }

    /// When, for where and by which weights the report is made, a paragraph each.
    pub(super) fn assumptions(&self) -> [Text; 3] {
        let weights = self.rater.weights();
        let shares = format::percents(&weights.0);
        let parts = Input::ALL.into_iter().zip(shares).map(|(input, share)| {
            Msg::ShortlistWeight { input: terms::input(input).into(), n: Number::whole(share.into()) }.into()
        });
        [
            Msg::ShortlistWritten {
                day: Text::verbatim(self.today.to_string()),
                place: terms::place_asked(self.evidence.catalog, self.settings.place),
                basis: format::basis(&self.settings),
            }
            .into(),
            Msg::ShortlistHowKnown.into(),
            Msg::ShortlistWeights { chosen: weights != Weights::default(), parts: Text::commas(parts) }
                .into(),
        ]
    }
}
