//! What one person says of themselves: interests, schooling, field of study; and what is missing for an occupation.

use super::interests::Answers;
use super::pair::{self, Practice};
use metier_data::Catalog;
use metier_model::{Geo, GroupId, Method};

/// Formula of what is missing, in words.
pub const METHOD: Method = Method::SchoolingMissing;
/// From this share of an occupation's people on, 0 to 1, a field of study leads there and its schooling counts.
pub(crate) const LEADS: f32 = 0.05;

metier_model::tokens! {
    /// The highest schooling that one has.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Schooled {
        /// Secondary school, finished or not.
        Secondary = "secondary",
        /// A trade certificate or an apprenticeship.
        Trade = "trade",
        /// A college certificate or diploma.
        College = "college",
        /// A bachelor's degree.
        Bachelor = "bachelor",
        /// A degree above it.
        Above = "above",
    }
}

impl Schooled {
    /// Months of schooling after secondary school that it stands for: the usual length of such a program.
    pub fn months(self) -> f32 {
        match self {
            Self::Secondary => 0.0,
            Self::Trade => 36.0,
            Self::College => 24.0,
            Self::Bachelor => 48.0,
            Self::Above => 72.0,
        }
    }
}

/// What one person says of themselves. It is kept on this machine and nowhere else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Answers to the statements on interests.
    pub answers: Answers,
    /// The highest schooling.
    pub schooled: Option<Schooled>,
    /// The field of study, by its position among [`Catalog::study_fields`].
    pub field: Option<u16>,
}

/// What a person lacks for an occupation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lacks {
    /// Months of schooling that are asked for beyond those that count; none where no length is stated.
    pub months: Option<f32>,
    /// Months of practice on that same way: apprenticeship, supervised practice, learning at work. Schooling that one
    /// has does not shorten it.
    pub practice: f32,
    /// Whether a step of practice in it has no stated length.
    pub practice_open: bool,
    /// Whether the schooling that one has counts there.
    pub counts: bool,
    /// How firmly a licence, registration or trade certificate is asked in the place, 0 (not at all) to 3 (required),
    /// of the role that asks for it least; none where nobody has written it.
    pub paper: Option<u8>,
}

impl Person {
    /// What is missing for an occupation, by [`METHOD`]: schooling counts where no field of study is named, or where
    /// at least one in twenty of the occupation's people with any field has this one.
    pub fn lacks(&self, catalog: &Catalog, group: GroupId, place: Geo) -> Lacks {
        let asked = pair::least_months(catalog, group);
        let counts = self.field.is_none_or(|field| share_here(catalog, group, field) >= LEADS);
        let own = self.schooled.filter(|_| counts).map_or(0.0, Schooled::months);
        let practice = Practice::into(catalog, group);
        Lacks {
            months: asked.map(|asked| (asked - own).max(0.0)),
            practice: practice.months,
            practice_open: !practice.timed,
            counts,
            paper: pair::licence_degree(catalog, group, place),
        }
    }
}

/// The share of an occupation's people with any field who have this one, 0 to 1.
pub(crate) fn share_here(catalog: &Catalog, group: GroupId, field: u16) -> f32 {
    let studied = catalog.studied(group);
    let all: u32 = studied.iter().map(|studied| studied.people).sum();
    let own = studied.iter().find(|studied| studied.field == field).map_or(0, |studied| studied.people);
    if all == 0 { 0.0 } else { own as f32 / all as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schooling_counts_only_where_its_field_leads() {
        let catalog = Catalog::embedded().unwrap();
        let group = |code: &str| catalog.group(code).unwrap();
        let field = catalog.study_fields().iter().position(|field| field.code == "31.05").unwrap() as u16;
        let plain = Person::default();
        let whole = plain.lacks(&catalog, group("31202"), Geo::Canada);
        assert!(whole.months.unwrap() >= 60.0 && whole.counts && whole.paper == Some(3), "{whole:?}");
        // Kinesiology leads to work with sport and says little for bookkeeping.
        let studied = Person { schooled: Some(Schooled::Bachelor), field: Some(field), ..plain };
        let sport = studied.lacks(&catalog, group("54100"), Geo::Canada);
        assert!(sport.counts, "{sport:?}");
        assert!(!studied.lacks(&catalog, group("12200"), Geo::Canada).counts);
        let without = Person { field: None, ..studied };
        let left = without.lacks(&catalog, group("31202"), Geo::Canada);
        assert_eq!(left.months.unwrap(), whole.months.unwrap() - 48.0);
    }

    /// An apprentice lacks years of practice where no schooling is asked for; it is never nothing.
    #[test]
    fn practice_lacks_too() {
        let catalog = Catalog::embedded().unwrap();
        let lacks = |code: &str, schooled| {
            let person = Person { schooled, ..Person::default() };
            person.lacks(&catalog, catalog.group(code).unwrap(), Geo::Canada)
        };
        for schooled in [None, Some(Schooled::Bachelor)] {
            let fitter = lacks("72104", schooled);
            assert_eq!((fitter.months, fitter.practice), (Some(0.0), 36.0));
        }
        assert_eq!(lacks("31110", None).practice, 0.0);
    }

    /// The words that files have; the usual length of such a program, in months.
    #[test]
    fn schooling_has_its_word_and_its_length() {
        let words = ["secondary", "trade", "college", "bachelor", "above"];
        assert_eq!(Schooled::ALL.map(Schooled::token), words);
        assert_eq!(Schooled::ALL.map(Schooled::months), [0.0, 36.0, 24.0, 48.0, 72.0]);
    }

    /// Shares are of the people with any field; what is asked less than one has is nothing that lacks.
    #[test]
    fn what_lacks_is_never_less_than_nothing() {
        let catalog = Catalog::embedded().unwrap();
        let columns = catalog.columns();
        let fields = catalog.study_fields().len() as u16;
        for group in GroupId::all().step_by(11) {
            let sum: f32 = (0..fields).map(|field| share_here(&catalog, group, field)).sum();
            assert!(sum.abs() < 1e-3 || (sum - 1.0).abs() < 1e-3, "{}: {sum}", catalog.code(group));
            let asked = columns.least_schooling[group.index()];
            for schooled in Schooled::ALL {
                let person = Person { schooled: Some(schooled), ..Person::default() };
                let lacks = person.lacks(&catalog, group, Geo::Canada);
                let expected = (!asked.is_nan()).then(|| (asked - schooled.months()).max(0.0));
                assert_eq!((lacks.months, lacks.counts), (expected, true));
                assert!(lacks.paper.is_none_or(|paper| paper <= 3));
            }
        }
    }
}
