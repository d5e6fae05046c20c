//! How many people do the work, how many of them are women, and the unemployment rate around them.

use metier_data::Catalog;
use metier_model::facts::Facts;
use metier_model::{Figure, Geo, GroupId, Method, Missing, Provenance};

/// Source of the counts.
pub const CENSUS: &str = "census-2021-labour-force";
/// Year that they are of.
pub const YEAR: &str = "2021";
/// Source of the rates.
pub const SURVEY: &str = "lfs-2025";
/// Year that they are of.
pub const SURVEYED: &str = "2025";
/// Formula of Canada's counts, in words.
pub(crate) const SUM: Method = Method::PeopleSum;
/// Formula of the share of women, in words.
pub(crate) const WOMEN: Method = Method::PeopleWomen;

/// The labour force of an occupation in one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workforce {
    /// All people, rounded by the publisher.
    pub people: u32,
    /// Share of women among men+ and women+, 0-1; none where neither is counted, and in a province where one of them is
    /// not and the other is not everybody: the census leaves out counts that it rounds to 0, which is no share of 0.
    pub women: Option<f32>,
    /// The counts are those of the five senior managers together.
    pub folded: bool,
}

/// The labour force in the place asked for, by the census; for Canada the sum of the provinces.
pub fn workforce(facts: &Facts, asked: Geo) -> Figure<Workforce> {
    let index = asked.index();
    let rows = || facts.people.iter().filter(move |row| index == 0 || row.geo == index);
    let sum = |of: fn(&metier_model::facts::People) -> Option<u32>| rows().filter_map(of).sum::<u32>();
    let known = rows().filter_map(|row| row.people).count();
    if known == 0 {
        return Figure::Missing(Missing::NotPublished(asked));
    }
    let (men, women) = (sum(|row| row.men), sum(|row| row.women));
    let cut = |row: &metier_model::facts::People| {
        (row.men.is_none() || row.women.is_none()) && row.men.or(row.women) != row.people
    };
    let told = men + women > 0 && !(index != 0 && rows().any(cut));
    let share = told.then(|| women as f32 / (men + women) as f32);
    let folded = rows().any(|row| row.folded);
    let from = if index == 0 {
        Provenance::modelled(&[CENSUS], YEAR, asked, SUM)
    } else {
        Provenance::published(CENSUS, YEAR, asked)
    };
    Figure::known(Workforce { people: sum(|row| row.people), women: share, folded }, from)
}

/// The share of women in the place asked for, 0-1, else in Canada.
pub fn women(facts: &Facts, asked: Geo) -> Figure<f32> {
    let in_place = |geo| match workforce(facts, geo) {
        Figure::Known { value: Workforce { women: Some(share), .. }, from } => {
            Some(Figure::known(share, from.derived(WOMEN).asked(asked)))
        }
        _ => None,
    };
    let found = [asked, Geo::Canada].into_iter().find_map(in_place);
    found.unwrap_or(Figure::Missing(Missing::NotPublished(asked)))
}

/// An unemployment rate.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Per cent of the labour force.
    pub percent: f32,
    /// The major group's two digits.
    pub major: &'static str,
    /// Other major groups with the very same rates everywhere: the survey publishes them as one group.
    pub shared: Vec<String>,
}

/// The unemployment rate of the unit group's major group in the place asked for, else in Canada.
pub fn unemployment(catalog: &Catalog, group: GroupId, asked: Geo) -> Figure<Rate> {
    let major = catalog.code(group).get(..2).unwrap_or_default();
    let rates = catalog.unemployment();
    let of = |major: &str, geo: u8| {
        rates.iter().find(|rate| rate.major == major && rate.geo == geo).map(|rate| rate.rate)
    };
    let found = [asked, Geo::Canada].into_iter().find_map(|geo| Some((geo, of(major, geo.index())?)));
    let Some((geo, percent)) = found else { return Figure::Missing(Missing::NotPublished(asked)) };
    let own = |major: &str| -> Vec<(u8, f32)> {
        rates.iter().filter(|rate| rate.major == major).map(|rate| (rate.geo, rate.rate)).collect()
    };
    let mine = own(major);
    let mut shared: Vec<String> =
        rates.iter().map(|rate| rate.major.clone()).filter(|other| other != major).collect();
    shared.dedup();
    // One place alone may agree by chance.
    shared.retain(|other| mine.len() > 2 && own(other) == mine);
    let from = Provenance::published(SURVEY, SURVEYED, geo).asked(asked);
    Figure::known(Rate { percent, major, shared }, from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::schema::Region;

    #[test]
    fn a_place_has_its_own_count_and_canada_the_sum() {
        let catalog = Catalog::embedded().unwrap();
        let facts = catalog.facts(catalog.group("32129").unwrap());
        let bc = workforce(&facts, Geo::Province(Region::BC));
        let bc = bc.value().unwrap();
        assert_eq!(bc.people, 440);
        assert!((bc.women.unwrap() - 250.0 / 440.0).abs() < 1e-6);
        let canada = workforce(&facts, Geo::Canada);
        assert!(canada.value().unwrap().people > 5_000);
        assert_eq!(canada.provenance().unwrap().method, Some(SUM));
    }

    /// Twenty people, ten men and no count of women are no work without women; 330 people who are 330 men are.
    #[test]
    fn a_count_that_was_left_out_is_no_share_of_nothing() {
        let catalog = Catalog::embedded().unwrap();
        let facts = |code| catalog.facts(catalog.group(code).unwrap());
        let (forecasters, place) = (facts("21103"), Geo::Province(Region::SK));
        let own = workforce(&forecasters, place);
        assert_eq!(own.value().map(|own| (own.people, own.women)), Some((20, None)));
        let share = women(&forecasters, place);
        assert_eq!(share.provenance().unwrap().geo, Geo::Canada);
        assert!(share.value().is_some_and(|&share| share > 0.1));
        let railway = workforce(&facts("72403"), Geo::Province(Region::BC));
        assert_eq!(railway.value().and_then(|own| own.women), Some(0.0));
    }

    #[test]
    fn a_rate_falls_back_to_canada_and_says_with_whom_it_is_shared() {
        let catalog = Catalog::embedded().unwrap();
        let rate = |code: &str, geo| unemployment(&catalog, catalog.group(code).unwrap(), geo);
        let technical = rate("32129", Geo::Province(Region::BC));
        assert_eq!(technical.value().map(|rate| rate.percent), Some(1.0));
        assert_eq!(technical.provenance().unwrap().geo, Geo::Canada);
        // Middle managers are published as one group.
        let managers = rate("20010", Geo::Province(Region::BC));
        assert!(managers.value().unwrap().shared.iter().any(|major| major == "30"));
    }

    #[test]
    fn the_share_of_women_is_of_men_and_women_counted() {
        let catalog = Catalog::embedded().unwrap();
        let mut facts = catalog.facts(catalog.group("32129").unwrap());
        let row = |region: Region, people, men, women, folded| metier_model::facts::People {
            geo: Geo::Province(region).index(),
            people,
            men,
            women,
            folded,
        };
        facts.people = vec![
            row(Region::BC, Some(100), Some(30), Some(60), false),
            row(Region::ON, Some(50), None, None, true),
            row(Region::QC, None, Some(5), Some(5), false),
        ];
        let of = |geo| workforce(&facts, geo);
        let told = |geo: Geo| of(geo).value().map(|own| (own.people, own.women, own.folded));
        assert_eq!(told(Geo::Province(Region::BC)), Some((100, Some(60.0 / 90.0), false)));
        assert_eq!(told(Geo::Province(Region::ON)), Some((50, None, true)));
        assert_eq!(told(Geo::Province(Region::QC)), None, "without a count of people there is none");
        assert_eq!(told(Geo::Canada), Some((150, Some(0.65), true)));
        assert_eq!(of(Geo::Province(Region::BC)).provenance().unwrap().method, None);
        // The share falls back to Canada, and says so; where nobody is counted there is none.
        let share = women(&facts, Geo::Province(Region::ON));
        assert_eq!((share.value(), share.provenance().unwrap().geo), (Some(&0.65), Geo::Canada));
        assert_eq!(
            women(&facts, Geo::Province(Region::BC)).provenance().unwrap().geo,
            Geo::Province(Region::BC)
        );
        let mut counted = |men, women| {
            facts.people = vec![row(Region::BC, Some(10), Some(men), Some(women), false)];
            workforce(&facts, Geo::Canada).value().and_then(|own| own.women)
        };
        assert_eq!((counted(0, 10), counted(10, 0), counted(0, 0)), (Some(1.0), Some(0.0), None));
        facts.people.clear();
        assert_eq!(women(&facts, Geo::Canada).missing(), Some(&Missing::NotPublished(Geo::Canada)));
    }

    /// A rate is shared with those alone whose rates are the same in every place.
    #[test]
    fn a_rate_of_its_own_is_shared_with_nobody() {
        let catalog = Catalog::embedded().unwrap();
        let shared = |code: &str| {
            unemployment(&catalog, catalog.group(code).unwrap(), Geo::Canada).value().unwrap().shared.clone()
        };
        let everywhere = |major: &str| -> Vec<(u8, f32)> {
            catalog
                .unemployment()
                .iter()
                .filter(|rate| rate.major == major)
                .map(|rate| (rate.geo, rate.rate))
                .collect()
        };
        let mut alone = 0;
        for code in ["32129", "72200", "65201", "41101", "21231", "20010"] {
            let shared = shared(code);
            for other in &shared {
                assert_eq!(everywhere(other), everywhere(&code[..2]), "{code} {other}");
            }
            alone += usize::from(shared.is_empty());
        }
        assert!(alone >= 3, "{alone}");
    }
}
