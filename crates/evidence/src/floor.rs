//! Where a published wage stands at a floor, so that it does not say what is really paid.
//!
//! By the hour the floor is the minimum wage of the place. By the year, of work that is mostly self-employed, several
//! unit groups of a place stand at one and the same lowest figure, which is no minimum wage: Job Bank does not say why.
//! That less is raised to it is our inference. A median there is no middle of what people earn.

use metier_data::Catalog;
use metier_model::Geo;
use metier_model::facts::SAME_WAGE;

metier_model::tokens! {
    /// How far up the published percentiles the minimum wage reaches.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Reach {
        /// The lowest tenth is published at it.
        Low = "low",
        /// The median is published at it, and the lowest tenth where there is one.
        Middle = "median",
        /// The lowest tenth, of an older edition, is below the minimum wage of today.
        LowBelow = "low-below-today",
        /// The median, of an older edition, is below the minimum wage of today.
        MiddleBelow = "median-below-today",
    }
}

/// The minimum wage, or the lowest figure for pay by the year, that published percentiles stand at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Floor {
    /// CAD per hour, of a year's pay as the publisher counts it.
    pub hourly: f32,
    /// How far up it reaches.
    pub reach: Reach,
    /// Whether the pay is published by the year, so that people who work for themselves may earn less.
    pub by_year: bool,
    /// Whether it is the lowest figure published in the place for pay by the year, and no minimum wage.
    pub least_of_years: bool,
}

impl Floor {
    /// Whether the median is no middle of what is paid.
    pub fn hides_middle(self) -> bool {
        matches!(self.reach, Reach::Middle | Reach::MiddleBelow)
    }

    /// Whether what the middle earns is not known at all: of a year's pay nothing bounds it, while half of the employees
    /// whose median is the minimum wage earn about that.
    pub fn hides_pay(self) -> bool {
        self.by_year && self.hides_middle()
    }
}

/// What percentiles are, beside their figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Basis {
    /// The place that they are of.
    pub geo: Geo,
    /// Whether they are published by the year.
    pub by_year: bool,
    /// Whether they are of an older edition than today's minimum wage.
    pub older: bool,
}

/// The floor that a lowest tenth and a median stand at; none where they stand above it or it is not known.
pub(super) fn floor(catalog: &Catalog, basis: Basis, low: Option<f32>, median: Option<f32>) -> Option<Floor> {
    let least_of_years = basis.by_year && !basis.older;
    let hourly = if least_of_years {
        catalog.columns().year_floor(basis.geo)?
    } else {
        catalog.minimum_wages().iter().find(|wage| wage.geo == basis.geo.index())?.hourly
    };
    let at = |value: Option<f32>| value.is_some_and(|value| value <= hourly + SAME_WAGE);
    let below = |value: Option<f32>| basis.older && value.is_some_and(|value| value < hourly - SAME_WAGE);
    let reach = if below(median) {
        Reach::MiddleBelow
    } else if at(median) {
        Reach::Middle
    } else if below(low) {
        Reach::LowBelow
    } else if at(low) {
        Reach::Low
    } else {
        return None;
    };
    Some(Floor { hourly, reach, by_year: basis.by_year, least_of_years })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pay;
    use metier_model::GroupId;

    fn of(catalog: &Catalog, code: &str, geo: &str) -> Option<Floor> {
        pay::pay(catalog, catalog.group(code).unwrap(), geo.parse::<Geo>().unwrap()).floor
    }

    /// Massage therapists, musicians and natural healing: a year's pay raised to a floor, also where the median stands
    /// alone; managers whose lowest tenth stands there, and surgeons whose percentiles are equal for another reason.
    #[test]
    fn a_median_at_the_floor_of_years_is_no_middle() {
        let catalog = Catalog::embedded().unwrap();
        for code in ["32200", "32201", "32209", "51122", "65229"] {
            let floor = of(&catalog, code, "CA").unwrap();
            assert!(floor.hides_pay() && (floor.hourly - 15.8).abs() < 0.01, "{code} {floor:?}");
            assert!(floor.least_of_years, "Canada has no minimum wage: {code}");
        }
        for (code, geo) in
            [("32201", "NS"), ("32209", "AB"), ("65229", "QC"), ("51122", "ON"), ("32209", "BC")]
        {
            assert!(of(&catalog, code, geo).is_some_and(Floor::hides_pay), "{code} {geo}");
        }
        let managers = of(&catalog, "70011", "NS").unwrap();
        assert_eq!((managers.reach, managers.hides_pay()), (Reach::Low, false));
        assert_eq!(of(&catalog, "31101", "AB"), None);
        assert_eq!(of(&catalog, "21231", "CA"), None);
    }

    /// Employees at the minimum wage are bounded by it: their median is marked, and counted as what half of them earn.
    #[test]
    fn a_median_at_the_minimum_wage_is_marked() {
        let catalog = Catalog::embedded().unwrap();
        let floor = of(&catalog, "65100", "NS").unwrap();
        assert!(
            floor.hides_middle() && !floor.hides_pay() && (floor.hourly - 16.5).abs() < 0.01,
            "{floor:?}"
        );
        assert!(!floor.least_of_years);
        let bands = pay::pay(&catalog, catalog.group("65100").unwrap(), "NS".parse::<Geo>().unwrap()).bands;
        assert!(bands.value().is_none());
    }

    /// Over all unit groups and places: what the columns say of a median is what its page says, and no band by experience
    /// is made of a median at the floor or of percentiles that are all the same.
    #[test]
    fn pages_and_columns_agree_and_no_band_is_made_of_a_floor() {
        let catalog = Catalog::embedded().unwrap();
        let (mut years, mut hours) = (0, 0);
        for group in GroupId::all() {
            for geo in Geo::all() {
                let page = pay::pay(&catalog, group, geo);
                let Some(median) = pay::median(&catalog, group, geo.into()) else { continue };
                let hides = page.floor.is_some_and(Floor::hides_middle);
                assert_eq!(median.is_floored(), hides, "{} {geo:?}", catalog.code(group));
                let points: Vec<f32> =
                    [&page.low, &page.median, &page.high].iter().filter_map(|f| f.value().copied()).collect();
                let same = points.iter().all(|point| (point - points[0]).abs() < SAME_WAGE);
                assert!(page.bands.value().is_none() || !(hides || same), "{} {geo:?}", catalog.code(group));
                years += usize::from(page.floor.is_some_and(Floor::hides_pay));
                hours += usize::from(hides && !page.floor.is_some_and(Floor::hides_pay));
            }
        }
        assert!(years > 40 && hours > 60, "{years} and {hours}");
    }
}
