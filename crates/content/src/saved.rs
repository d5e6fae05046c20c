//! The columns of the shortlist: what an entry is weighed by, in the order that the user chooses.

use std::cmp::Ordering;

use metier_words::{Msg, Number, Text};

use super::compare::{self, Cell};
use super::{Settings, Subject, format, terms, three_year};
use metier_data::Catalog;
use metier_evidence::rating::{self, Rank};
use metier_evidence::schooling::{self, Length, Span};
use metier_evidence::{outlook, three_year as soon};
use metier_model::date::Day;
use metier_model::saved::{Entry, EntryStatus};
use metier_model::schema::Occupation;
use metier_model::{Geo, Lang, Provenance};

metier_model::tokens! {
    /// One column.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ListColumn {
        /// Rank among the list by the user's weights, with its range.
        Rank = "rank",
        /// Median pay.
        Pay = "pay",
        /// Exposure to AI.
        Exposure = "ai",
        /// Years of schooling.
        Schooling = "schooling",
        /// Years of practice: apprenticeship, supervised practice, learning at work.
        Practice = "practice",
        /// Job Bank's three-year outlook.
        Soon = "outlook-3",
        /// COPS's ten-year outlook.
        Later = "outlook-10",
        /// The rating.
        Rating = "rating",
        /// Openings over ten years.
        Openings = "openings",
        /// How far the user is.
        Status = "status",
        /// The user's tags.
        Tags = "tags",
        /// The day on which it was saved.
        Saved = "saved",
    }
}

impl ListColumn {
    /// What it is called.
    pub fn name(self, settings: &Settings) -> Text {
        match self {
            Self::Rank => Msg::SavedRank.into(),
            Self::Pay => Msg::CompareMedian { unit: terms::unit(settings.unit).into() }.into(),
            Self::Rating => Msg::CompareRating.into(),
            Self::Exposure => Msg::CompareExposure.into(),
            Self::Schooling => Msg::SavedSchooling.into(),
            Self::Practice => Msg::SavedPracticeName.into(),
            Self::Soon => Msg::ThreeYearRow { period: Text::verbatim(soon::PERIOD) }.into(),
            Self::Later => super::origin::outlook_years().into(),
            Self::Openings => Msg::SavedOpenings { years: Text::verbatim(outlook::HORIZON) }.into(),
            Self::Status => Msg::SavedStatus.into(),
            Self::Tags => Msg::SavedTags.into(),
            Self::Saved => Msg::SavedDay.into(),
        }
    }

    /// Its head with the unit.
    pub fn head(self, settings: &Settings) -> Text {
        match self {
            Self::Rank => Msg::SavedHeadRank.into(),
            Self::Pay => terms::unit(settings.unit).into(),
            Self::Rating => Msg::SavedHeadRating.into(),
            Self::Exposure => Msg::SavedHeadAiWide.into(),
            Self::Schooling => Msg::SavedHeadSchooling.into(),
            Self::Practice => Msg::PathPractice.into(),
            Self::Soon => Msg::SavedHeadSoon.into(),
            Self::Later => Msg::SavedHeadLater.into(),
            Self::Openings => Msg::SavedHeadOpenings.into(),
            Self::Status => Msg::ShortlistStatus.into(),
            Self::Tags => Msg::ShortlistTags.into(),
            Self::Saved => Msg::SavedHeadSaved.into(),
        }
    }

    /// The same in few letters, where the heads have no room.
    pub fn short_head(self, settings: &Settings) -> Text {
        match self {
            Self::Exposure => Msg::MoveAi.into(),
            Self::Schooling => Msg::SavedHeadSchoolingShort.into(),
            Self::Practice => Msg::SavedHeadPracticeShort.into(),
            _ => self.head(settings),
        }
    }

    /// Whether it holds numbers, which stand at the right.
    pub fn is_number(self) -> bool {
        use ListColumn::{Exposure, Openings, Pay, Practice, Rank, Rating, Schooling};
        matches!(self, Rank | Pay | Rating | Exposure | Schooling | Practice | Openings)
    }
}

/// The columns that are chosen, in their order: at least one, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns(Vec<ListColumn>);

impl Default for Columns {
    fn default() -> Self {
        use ListColumn::{Exposure, Later, Pay, Practice, Rank, Saved, Schooling, Soon};
        Self(vec![Rank, Pay, Exposure, Schooling, Practice, Soon, Later, Saved])
    }
}

impl Columns {
    /// Columns by their words, separated by spaces; none where there is no known one.
    pub fn read(words: &str) -> Option<Self> {
        let mut chosen = Vec::new();
        for word in words.split_whitespace() {
            if let Some(column) = ListColumn::of_token(word)
                && !chosen.contains(&column)
            {
                chosen.push(column);
            }
        }
        (!chosen.is_empty()).then_some(Self(chosen))
    }

    /// Their words.
    pub fn words(&self) -> String {
        self.0.iter().map(|column| column.token()).collect::<Vec<_>>().join(" ")
    }

    /// In their order.
    pub fn all(&self) -> &[ListColumn] {
        &self.0
    }

    /// The chosen ones in their order, then the others.
    pub fn offered(&self) -> Vec<ListColumn> {
        let others = ListColumn::ALL.into_iter().filter(|column| !self.0.contains(column));
        self.0.iter().copied().chain(others).collect()
    }

    /// Shows a column behind the others or leaves it out; false where it is the last one.
    pub fn toggle(&mut self, column: ListColumn) -> bool {
        match self.0.iter().position(|own| *own == column) {
            Some(_) if self.0.len() == 1 => return false,
            Some(at) => drop(self.0.remove(at)),
            None => self.0.push(column),
        }
        true
    }

    /// Moves a shown column by one place; its place then.
    pub fn shift(&mut self, column: ListColumn, later: bool) -> Option<usize> {
        let at = self.0.iter().position(|own| *own == column)?;
        let to = if later { at + 1 } else { at.checked_sub(1)? };
        (to < self.0.len()).then(|| self.0.swap(at, to))?;
        Some(to)
    }
}

/// What stands in a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    /// As it is shown; empty where there is nothing.
    pub text: Text,
    /// The same in fewer letters.
    pub short: Text,
    /// What it comes from, and what there is to say besides.
    pub cell: Cell,
}

/// What an entry has in a column. Rank is among the list that it stands in.
pub fn value(column: ListColumn, entry: &Entry, subject: Option<&Subject>, rank: Option<Rank>) -> Value {
    let own = match column {
        ListColumn::Status => status(entry),
        ListColumn::Tags => Text::spaced(entry.tags.iter().map(|tag| Text::verbatim(format!("#{tag}")))),
        ListColumn::Saved => Text::verbatim(entry.added.clone()),
        _ => return subject.map_or_else(Value::default, |subject| figure(column, subject, rank)),
    };
    Value { text: own.clone(), short: own, cell: Cell::default() }
}

/// A value as it stands without a head: with its word where the number alone says nothing.
pub fn labelled(column: ListColumn, value: &Value) -> Text {
    let (known, text) = (value.cell.from.is_some(), value.short.clone());
    match column {
        ListColumn::Rank if known => Msg::SavedRankIs { rank: value.text.clone() }.into(),
        ListColumn::Rating if known => Msg::SavedRatingIs { rating: text }.into(),
        ListColumn::Exposure => Msg::SavedAi { score: text }.into(),
        ListColumn::Schooling if known => Msg::SavedYears { years: text }.into(),
        ListColumn::Practice if known => Msg::SavedPractice { years: text }.into(),
        ListColumn::Soon if known => Msg::SavedSoonIs { outlook: text }.into(),
        ListColumn::Soon => Text::EMPTY,
        ListColumn::Openings if known => Msg::SavedOpeningsAre { n: text }.into(),
        _ => text,
    }
}

fn status(entry: &Entry) -> Text {
    if entry.status == EntryStatus::Idea && entry.since.is_empty() {
        return Text::EMPTY;
    }
    terms::entry_status(entry.status).into()
}

fn figure(column: ListColumn, subject: &Subject, rank: Option<Rank>) -> Value {
    let place = subject.settings.place.geo;
    let alike = |cell: Cell| {
        let known = cell.from.is_some();
        let text = if known { cell.text.clone() } else { Msg::SavedNoData.into() };
        Value { short: text.clone(), text, cell }
    };
    match column {
        ListColumn::Rank => {
            let rating = compare::rating_cell(subject);
            let Some(rank) = rank else {
                return Value { text: Msg::NotRated.into(), short: Msg::NotRated.into(), cell: rating };
            };
            let end = |n: usize| Text::from(Number::whole(n as i64));
            let text =
                format::with(Number::whole(rank.at as i64), Text::range(end(rank.least), end(rank.most)));
            let sources = rating.from.map(|from| from.sources).unwrap_or_default();
            let from = Provenance::modelled(&sources, "2023-2026", Geo::Canada, rating::RANK);
            let cell = super::cell::cell(text.clone(), Some(from)).more(Msg::CompareRating, rating.text);
            Value { short: text.clone(), text, cell }
        }
        ListColumn::Pay => {
            let mut pay = compare::pay_cell(subject);
            let is_elsewhere = |from: &&Provenance| from.asked.is_some() || subject.held.is_some();
            if let Some(from) = pay.from.as_ref().filter(is_elsewhere) {
                pay.text = Text::spaced([Text::verbatim(from.geo.code()), pay.text]);
            }
            if let Some(why) = held_elsewhere(subject) {
                pay = pay.more(Msg::PayMedian, why);
            }
            alike(pay)
        }
        ListColumn::Rating => {
            let mut value = alike(compare::rating_cell(subject));
            if value.cell.from.is_none() {
                value.text = Msg::NotRated.into();
            }
            let score = super::overview::rating(subject).score;
            let alone = |score: &rating::Score| Number::decimal(score.value.into(), 1).into();
            value.short = score.value().map_or_else(|| value.text.clone(), alone);
            value
        }
        ListColumn::Exposure => {
            let mut value = alike(compare::exposure_cell(subject));
            let alone = |score: f32| Number::decimal(score.into(), 0).into();
            value.short =
                subject.ai.exposure.value().map_or_else(|| Msg::NotRated.into(), |known| alone(known.score));
            value
        }
        ListColumn::Schooling | ListColumn::Practice => {
            let cell = compare::schooling_cell(subject);
            let way = subject.occupation.as_ref();
            let of = |span| {
                years(
                    span,
                    column == ListColumn::Schooling
                        && way.is_some_and(|own| no_school(own, subject.role, place)),
                )
            };
            let text = span(subject, column).and_then(of).unwrap_or_else(|| Msg::SavedNoData.into());
            let said = cell.text.clone();
            Value { short: text.clone(), text, cell: cell.more(Msg::SourceSteps, said) }
        }
        ListColumn::Soon => {
            let cell = three_year::compared(subject);
            match soon::level(subject.catalog(), subject.group, place) {
                Some(level) => {
                    Value { text: three_year::words(level), short: three_year::words(level), cell }
                }
                None => Value { text: Msg::SavedNoData.into(), short: Msg::SavedNoData.into(), cell },
            }
        }
        ListColumn::Later => {
            let future = outlook::outlook(&subject.facts, place).future;
            let cell = compare::words(&future, |&assessment| terms::assessment(assessment));
            let none = || Text::from(Msg::SavedNoAssessment);
            let short = future.value().map_or_else(none, |&own| terms::assessment_short(own).into());
            Value { text: short.clone(), short, cell }
        }
        ListColumn::Openings => {
            let openings = outlook::outlook(&subject.facts, place).openings;
            alike(compare::words(&openings, |&n| Number::whole(n.into())))
        }
        ListColumn::Status | ListColumn::Tags | ListColumn::Saved => Value::default(),
    }
}

/// That the pay is that of another place, because it is held against a work that is known there alone.
pub fn held_elsewhere(subject: &Subject) -> Option<Msg> {
    let (place, work) = subject.held?;
    let code = Text::verbatim(subject.catalog().code(work).to_owned());
    Some(Msg::TreeHeldElsewhere { place: Text::verbatim(place.geo.code()), code })
}

/// What of a length a column holds.
fn part(length: Length, column: ListColumn) -> Span {
    if column == ListColumn::Practice { length.practice } else { length.schooling }
}

/// The length that a column holds, of all roles or of the chosen one; none where no way in is written.
fn span(subject: &Subject, column: ListColumn) -> Option<Span> {
    let length = schooling::length(subject.occupation.as_ref()?, subject.role, subject.settings.place.geo)?;
    Some(part(length, column))
}

/// Whether the way with the least schooling, as page and moves tell it, asks for none: another one of no stated length
/// stands beside it.
fn no_school(occupation: &Occupation, role: Option<usize>, place: Geo) -> bool {
    let least = match role {
        Some(role) => occupation.way_of(role, place).map(|way| way.least(&occupation.training, place)),
        None => occupation.least_role(place).map(|(_, least)| least),
    };
    least.is_some_and(|least| least.schooling <= 0.0 && !least.school_open)
}

/// Years from the shortest to the longest way; none where no length is known, unless some way asks for nothing.
fn years(span: Span, none_asked: bool) -> Option<Text> {
    let (shortest, longest) = (super::ways::in_years(span.shortest), super::ways::in_years(span.longest));
    let range = if shortest == longest { longest.into() } else { Text::range(shortest, longest) };
    match (span.open, span.longest > 0.0) {
        (false, _) => Some(range),
        (true, known) if known || none_asked => Some(Msg::WayAtLeast { value: range }.into()),
        (true, _) => None,
    }
}

/// Years of schooling and years of practice of an entry in a place, of all roles; empty where its code is no unit group.
pub fn lengths(catalog: &Catalog, code: &str, place: Geo) -> [Text; 2] {
    let Some(group) = catalog.group(code) else { return [Text::EMPTY, Text::EMPTY] };
    let own = catalog.occupation(group, Lang::default());
    let length = own.as_ref().and_then(|own| schooling::length(own, None, place));
    let none_asked = own.as_ref().is_some_and(|own| no_school(own, None, place));
    [ListColumn::Schooling, ListColumn::Practice].map(|column| {
        let none_asked = none_asked && column == ListColumn::Schooling;
        let years = length.and_then(|length| years(part(length, column), none_asked));
        years.unwrap_or_else(|| Msg::SavedNoData.into())
    })
}

/// The order of two entries by a column: the best, the most or the latest first; what is not known comes last.
pub struct Order {
    number: Option<f64>,
    word: String,
}

impl Order {
    /// What an entry is ordered by.
    pub fn of(column: ListColumn, entry: &Entry, subject: Option<&Subject>, rank: Option<Rank>) -> Self {
        let day = || Day::parse(&entry.added).map(|day| day.0 as f64);
        let of_subject = |get: &dyn Fn(&Subject) -> Option<f64>| subject.and_then(get);
        let number = match column {
            ListColumn::Rank => rank.map(|rank| -(rank.at as f64)),
            ListColumn::Rating => {
                of_subject(&|s| Some(super::overview::rating(s).score.value()?.value.into()))
            }
            ListColumn::Pay => of_subject(&|s| {
                let median = *s.pay.median.value()?;
                Some(format::pay_value(&s.pay, median, &s.settings).into())
            }),
            ListColumn::Exposure => of_subject(&|s| Some(-f64::from(s.ai.exposure.value()?.score))),
            ListColumn::Schooling | ListColumn::Practice => of_subject(&|s| {
                let span = span(s, column)?;
                (!span.open || span.longest > 0.0).then_some(-f64::from(span.shortest))
            }),
            ListColumn::Soon => of_subject(&|s| {
                let level = soon::level(s.catalog(), s.group, s.settings.place.geo)?;
                level.is_determined().then_some(f64::from(level as u8))
            }),
            ListColumn::Later => of_subject(&|s| {
                let cops = s.facts.cops.as_ref()?;
                Some(f64::from(cops.future? as u8))
            }),
            ListColumn::Openings => of_subject(&|s| Some(s.facts.cops.as_ref()?.openings?.into())),
            // Who applies comes first, what is given up last.
            ListColumn::Status => Some(match entry.status {
                EntryStatus::Applying => 3.0,
                EntryStatus::Exploring => 2.0,
                EntryStatus::Idea => 1.0,
                EntryStatus::Dropped => 0.0,
            }),
            ListColumn::Tags => (!entry.tags.is_empty()).then_some(0.0),
            ListColumn::Saved => day(),
        };
        let word =
            if column == ListColumn::Tags { entry.tags.join(" ").to_lowercase() } else { String::new() };
        Self { number, word }
    }

    /// Compares two of one column; turned where the worst is to come first. What is not known stays last.
    pub fn compare(&self, other: &Self, turned: bool) -> Ordering {
        let known = match (self.number, other.number) {
            (Some(own), Some(other)) => other.total_cmp(&own),
            (own, other) => return own.is_none().cmp(&other.is_none()),
        };
        let all = known.then_with(|| self.word.cmp(&other.word));
        if turned { all.reverse() } else { all }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_kept_by_their_words() {
        let words = "pay rank tags";
        let mut columns = Columns::read(words).unwrap();
        assert_eq!(columns.words(), words);
        assert_eq!(columns.shift(ListColumn::Tags, true), None);
        assert_eq!(columns.shift(ListColumn::Tags, false), Some(1));
        assert!(columns.toggle(ListColumn::Rank) && columns.toggle(ListColumn::Saved));
        assert_eq!(columns.words(), "pay tags saved");
        assert_eq!(columns.offered().len(), ListColumn::ALL.len());
        assert!(
            columns.toggle(ListColumn::Pay)
                && columns.toggle(ListColumn::Tags)
                && !columns.toggle(ListColumn::Saved)
        );
        assert_eq!(Columns::read("pay nothing pay").unwrap().words(), "pay");
        assert_eq!(Columns::read("nothing"), None);
        for column in ListColumn::ALL {
            assert_eq!(Columns::read(column.token()).unwrap().all(), [column]);
        }
    }

    #[test]
    fn what_is_not_known_comes_last_whichever_way() {
        let order = |number| Order { number, word: String::new() };
        for turned in [false, true] {
            assert_eq!(order(None).compare(&order(Some(1.0)), turned), Ordering::Greater);
        }
        assert_eq!(order(Some(2.0)).compare(&order(Some(1.0)), false), Ordering::Less);
        assert_eq!(order(Some(2.0)).compare(&order(Some(1.0)), true), Ordering::Greater);
    }
}
