//! Job Bank's outlook for three years in a province: nearer than COPS's ten years for Canada, and before them.

use metier_data::Catalog;
use metier_model::facts::ThreeYear;
use metier_model::schema::Region;
use metier_model::{Figure, Geo, GroupId, Missing, Provenance};

/// Source of the outlook.
pub const SOURCE: &str = "jobbank-outlook-2025";
/// The years that it speaks of.
pub const PERIOD: &str = "2025-2027";

/// The outlook of a unit group in the place asked for; [`ThreeYear::Undetermined`] is what Job Bank published. It has
/// none for Canada, so there none is known.
pub fn of(catalog: &Catalog, group: GroupId, asked: Geo) -> Figure<ThreeYear> {
    match level(catalog, group, asked) {
        Some(level) => Figure::known(level, Provenance::published(SOURCE, PERIOD, asked)),
        None => Figure::Missing(Missing::NotPublished(asked)),
    }
}

/// The level alone, for ranking many; none for Canada.
pub fn level(catalog: &Catalog, group: GroupId, asked: Geo) -> Option<ThreeYear> {
    let place = position(asked)?;
    catalog.columns().three_year.get(group.index())?.get(place).copied()
}

/// The levels of all provinces and territories, east to north.
pub fn everywhere(catalog: &Catalog, group: GroupId) -> Vec<(Region, ThreeYear)> {
    let row = catalog.columns().three_year.get(group.index());
    row.into_iter().flat_map(|row| Region::ALL.into_iter().zip(row.iter().copied())).collect()
}

/// The day on which Job Bank released the outlook of a place, `YYYY-MM-DD`; empty for Canada.
pub fn released(catalog: &Catalog, asked: Geo) -> &str {
    let day = position(asked).and_then(|place| catalog.columns().released.get(place));
    day.map_or("", String::as_str)
}

/// Levels as numbers for ranks, higher is better; NaN where there is none or it is undetermined.
pub fn column(catalog: &Catalog, asked: Geo) -> Vec<f32> {
    let number = |group| match level(catalog, group, asked) {
        Some(level) if level.is_determined() => f32::from(level as u8),
        _ => f32::NAN,
    };
    GroupId::all().map(number).collect()
}

fn position(asked: Geo) -> Option<usize> {
    usize::from(asked.index()).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_its_own_outlook_and_canada_none() {
        let catalog = Catalog::embedded().unwrap();
        let group = catalog.group("32129").unwrap();
        assert_eq!(of(&catalog, group, Geo::Canada).value(), None);
        let known: Vec<ThreeYear> = everywhere(&catalog, group).into_iter().map(|(_, level)| level).collect();
        assert_eq!(known.len(), 13);
        for (region, level) in Region::ALL.into_iter().zip(known) {
            let figure = of(&catalog, group, Geo::Province(region));
            assert_eq!(figure.value(), Some(&level), "{}", region.code());
            assert_eq!(figure.provenance().unwrap().geo, Geo::Province(region));
            assert!(released(&catalog, Geo::Province(region)).starts_with("2025-"), "{}", region.code());
        }
    }

    #[test]
    fn as_many_cells_are_determined_as_were_published() {
        let catalog = Catalog::embedded().unwrap();
        let determined =
            |region| column(&catalog, Geo::Province(region)).iter().filter(|level| !level.is_nan()).count();
        assert_eq!(Region::ALL.into_iter().map(determined).sum::<usize>(), 4_085);
        assert!(column(&catalog, Geo::Canada).iter().all(|level| level.is_nan()));
    }
}
