//! One cell of a comparison: a value, how it differs from the baseline's, and where it comes from.

use metier_model::Provenance;
use metier_words::{Joint, Msg, Number, Text};

/// Why two figures are not subtracted.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The reason.
    pub whole: Msg,
    /// The same in a word or two, where there is such.
    pub few: Option<Msg>,
}

impl From<Msg> for Reason {
    fn from(whole: Msg) -> Self {
        Self { whole, few: None }
    }
}

/// How a figure differs from the baseline's.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Difference {
    /// It is the baseline's, or no number.
    #[default]
    None,
    /// It speaks of another place, period or basis, so the two are not subtracted.
    Unlike,
    /// It is shown as the same number.
    Same,
    /// It is more or less by this.
    By(Number),
    /// Words that say the same fact: asked for as firmly, open by the same ways.
    SameFact,
    /// Words that say another fact.
    OtherFact,
}

impl Difference {
    /// As it stands behind the value; empty where there is none.
    pub fn text(self) -> Text {
        match self {
            Self::None => Text::EMPTY,
            Self::Unlike => Msg::DifferenceUnlike.into(),
            Self::Same | Self::SameFact => Msg::DifferenceSame.into(),
            Self::OtherFact => Msg::DifferenceOther.into(),
            Self::By(number) => number.into(),
        }
    }
}

/// Which end of its row a figure is at, where more or less of it is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// None is better.
    Best,
    /// None is worse.
    Worst,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The value as text, or the reason why there is none.
    pub text: Text,
    /// The number alone, where the text is one.
    pub shown: Option<Text>,
    /// What the text has besides the number: the range around it.
    pub beside: Text,
    /// Low and high end of the range that stands beside the number, rounded as they are shown.
    pub ends: Option<[f64; 2]>,
    /// Low end, centre and high end on the axis of the row, for a bar; all three the same where there is no range.
    pub span: Option<[f32; 3]>,
    /// Whether it is the best or the worst of the row's figures that can be compared.
    pub rank: Option<Rank>,
    /// Difference against the baseline.
    pub difference: Difference,
    /// Why the two are not subtracted, where they are not.
    pub unlike: Option<Reason>,
    /// Whether the difference speaks for the occupation; none where it cannot be told.
    pub better: Option<bool>,
    /// Where the figure comes from.
    pub from: Option<Provenance>,
    /// What the source key shows besides: label and text.
    pub more: Vec<(Text, Text)>,
    /// The number as it is shown, rounded.
    pub(super) number: Option<f64>,
    /// What a cell of words says as values that are the same in every language, each by its name.
    pub facts: Vec<(&'static str, Fact)>,
}

/// A value behind words.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// One word of a table.
    Token(String),
    /// Several.
    Tokens(Vec<String>),
    /// From the least to the most, in months.
    Months([f32; 2]),
    /// Whether something holds.
    Holds(bool),
}

impl Cell {
    pub(super) fn more(mut self, label: impl Into<Text>, text: impl Into<Text>) -> Self {
        self.more.push((label.into(), text.into()));
        self
    }

    /// How it differs, in the forms that have ever less room: with the reason where the two are not subtracted.
    pub fn differs(&self) -> Vec<Text> {
        let plain = self.difference.text();
        match self.unlike.clone().filter(|_| self.difference == Difference::Unlike) {
            Some(Reason { whole, few }) => {
                let why = Text::from(whole);
                let whole = Text::joined(Joint::Colon, [plain.clone(), why.clone()]);
                [Some(whole), Some(why), few.map(Text::from), Some(plain)].into_iter().flatten().collect()
            }
            None => vec![plain],
        }
    }

    /// A value that the words of the cell stand for.
    pub(super) fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// Ends of the range that stands beside the number, in so many decimals.
    pub(super) fn ends(mut self, ends: Option<[f32; 2]>, decimals: i32) -> Self {
        let shown = 10_f64.powi(decimals);
        self.ends = ends.map(|ends| ends.map(|end| (f64::from(end) * shown).round() / shown));
        self
    }

    pub(super) fn span(mut self, span: Option<[f32; 3]>) -> Self {
        self.span = span;
        self
    }

    /// The number as it is shown, rounded; none where the cell holds words.
    pub fn value(&self) -> Option<f64> {
        self.number
    }
}

/// A cell of words, or of a number and nothing else.
pub(super) fn cell(text: impl Into<Text>, from: Option<Provenance>) -> Cell {
    let text = text.into();
    let shown = matches!(text, Text::Number(_)).then(|| text.clone());
    Cell { text, shown, from, ..Cell::default() }
}
