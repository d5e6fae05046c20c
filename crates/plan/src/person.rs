//! What one person says of themselves: interests, schooling, field of study, what they cannot do; and what is missing for an occupation.

use super::between::{self, Between, Field, LEADS, Ties};
use super::interests::Answers;
use super::limits::Limits;
use super::pair::Practice;
use super::papers::{self, Standing};
use metier_data::Catalog;
use metier_model::schema::{Degree, Learned, Rung, Studies};
use metier_model::{Geo, GroupId, Lang, Method};

/// Formula of what is missing, in words.
pub const METHOD: Method = Method::SchoolingMissing;

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

    /// The same in steps: a trade certificate stands as high as a college's.
    fn program(self) -> Studies {
        let step = |rung, months| Learned { rung, low: months, high: months, stated: true };
        let bachelor = Self::Bachelor.months();
        let steps = match self {
            Self::Secondary => Vec::new(),
            Self::Trade | Self::College => vec![step(Rung::College, self.months())],
            Self::Bachelor => vec![step(Rung::University, bachelor)],
            Self::Above => {
                vec![step(Rung::University, bachelor), step(Rung::Graduate, self.months() - bachelor)]
            }
        };
        Studies { steps, ..Studies::default() }
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
    /// What one cannot do, or would rather not.
    pub limits: Limits,
}

/// What a person lacks for an occupation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lacks {
    /// Schooling that is asked for beyond what counts.
    pub schooling: Between,
    /// Practice on that same way: apprenticeship, supervised practice, learning at work. Schooling that one has does not
    /// shorten it.
    pub practice: Practice,
    /// Whether the schooling that one has counts there.
    pub counts: bool,
    /// How firmly a licence, registration or trade certificate is asked in the place, 0 (not at all) to 3 (required),
    /// of the roles that ask for it least and most; none where nobody has written it.
    pub paper: Option<Degree>,
    /// Whether another role there asks for more schooling or a firmer paper than the one that this is told of.
    pub by_role: bool,
}

impl Person {
    /// What is missing for an occupation, by [`METHOD`]: schooling counts where no field of study is named, or where
    /// at least one in twenty of the occupation's people with any field has this one.
    ///
    /// Of one role where it is named: its own way, practice and papers, not those of the role that asks for the least.
    pub fn lacks(&self, catalog: &Catalog, group: GroupId, role: Option<usize>, place: Geo) -> Lacks {
        let counts = self.field.is_none_or(|field| share_here(catalog, group, field) >= LEADS);
        let own = self.schooled.unwrap_or(Schooled::Secondary).program();
        let field = if counts { Field::Leads } else { Field::Apart };
        let practice = Practice::into(catalog, group, place);
        let whole = catalog.occupation(group, Lang::default());
        let occupation = whole.as_ref().and_then(|own| Some((own, role?)));
        let of_role = occupation.and_then(|(own, role)| own.practice_of(role, place));
        let practice = of_role.map_or(practice, |(months, timed)| Practice::of(months, timed));
        let paper = match occupation {
            Some((own, role)) => Some(own.licence_degree(Some(role), place)),
            None => papers::degree(catalog, group, place),
        };
        let ties = Ties { field, standing: Standing::NotAsked, asked: false };
        let of =
            |role| between::left([&own], &between::taught(between::ways(catalog, group, role, place)), ties);
        let schooling = of(role);
        // A paper that is told for all roles is told of the one that asks for it most, too.
        let most = paper.map_or(u8::MAX, |paper| paper.most);
        let by_role = whole.as_ref().is_some_and(|own| {
            own.roles_in(place).into_iter().any(|other| {
                let there = of(Some(other));
                there.high > schooling.high + 0.5 || own.licence_degree(Some(other), place).most > most
            })
        });
        Lacks { schooling, practice, counts, paper, by_role }
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
        let whole = plain.lacks(&catalog, group("31202"), None, Geo::Canada);
        let paper = whole.paper.unwrap();
        assert!(whole.schooling.months >= 60.0 && whole.counts && paper.is_required(), "{whole:?}");
        // Kinesiology leads to work with sport and says little for bookkeeping.
        let studied = Person { schooled: Some(Schooled::Bachelor), field: Some(field), ..plain };
        let sport = studied.lacks(&catalog, group("54100"), None, Geo::Canada);
        assert!(sport.counts, "{sport:?}");
        assert!(!studied.lacks(&catalog, group("12200"), None, Geo::Canada).counts);
        let without = Person { field: None, ..studied };
        let left = without.lacks(&catalog, group("31202"), None, Geo::Canada);
        assert_eq!(left.schooling.months, 24.0, "a master's after a degree");
        assert!(left.schooling.months < whole.schooling.months);
    }

    /// An apprentice lacks years of practice where no schooling is asked for; it is never nothing.
    #[test]
    fn practice_lacks_too() {
        let catalog = Catalog::embedded().unwrap();
        let lacks = |code: &str, schooled| {
            let person = Person { schooled, ..Person::default() };
            person.lacks(&catalog, catalog.group(code).unwrap(), None, Geo::Canada)
        };
        for schooled in [None, Some(Schooled::Bachelor)] {
            let fitter = lacks("72104", schooled);
            assert_eq!((fitter.schooling.known(), fitter.practice.months), (Some(0.0), 36.0));
            assert!(fitter.schooling.apprenticeship);
        }
        assert_eq!(lacks("31110", None).practice.most, 0.0);
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
            let asked = columns.least_schooling(group, Geo::Canada);
            let of = |schooled| {
                let person = Person { schooled: Some(schooled), ..Person::default() };
                person.lacks(&catalog, group, None, Geo::Canada)
            };
            let whole = of(Schooled::Secondary).schooling.known();
            assert_eq!(whole, asked, "{}", catalog.code(group));
            for schooled in Schooled::ALL {
                let lacks = of(schooled);
                let left = lacks.schooling.known();
                assert!(left.is_none_or(|left| left >= 0.0 && whole.is_none_or(|whole| left <= whole)));
                assert!(lacks.counts);
                assert!(lacks.paper.is_none_or(|paper| paper.least <= paper.most && paper.most <= 3));
            }
        }
    }

    /// Of a role its own way and papers: who guards a train needs no firearm, who carries one a licence.
    #[test]
    fn a_role_lacks_what_is_its_own() {
        let catalog = Catalog::embedded().unwrap();
        let (mut ways, mut papers) = (0, 0);
        for group in GroupId::all() {
            let occupation = catalog.occupation(group, Lang::default()).unwrap();
            let all = Person::default().lacks(&catalog, group, None, Geo::Canada);
            for role in 0..occupation.roles.len() {
                let own = Person::default().lacks(&catalog, group, Some(role), Geo::Canada);
                let asked = occupation.licence_degree(Some(role), Geo::Canada);
                assert_eq!(own.paper, Some(asked), "{}", catalog.code(group));
                let way = occupation.way_into(role, Geo::Canada).unwrap();
                if own.schooling.is_known() && !way.schooling.open {
                    assert!(
                        (own.schooling.months - way.schooling.shortest).abs() < 0.1,
                        "{}",
                        catalog.code(group)
                    );
                }
                ways += usize::from(own.schooling != all.schooling);
                papers += usize::from(own.paper != all.paper);
            }
        }
        assert!(ways > 50 && papers > 20, "{ways} {papers}");
    }
}
