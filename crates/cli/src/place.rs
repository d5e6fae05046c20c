//! A place as people write it: an abbreviation, a name in any language of the titles, an economic region in any of them, in any case.

use metier_data::Catalog;
use metier_evidence::pay::Place;
use metier_model::Geo;
use metier_model::facts::Area;
use metier_search::fold::Folded;

/// The place that a text names; the error is empty, as the help of the option says what is accepted.
pub(super) fn of(text: &str) -> Result<Place, String> {
    let fold = |text: &str| Folded::new(text).text().to_owned();
    let asked = fold(text.trim());
    let names = |geo: &Geo| fold(geo.code()) == asked || geo.names().0.iter().any(|name| fold(name) == asked);
    if let Some(geo) = Geo::all().find(names) {
        return Ok(geo.into());
    }
    if asked.chars().count() < 3 {
        return Err(String::new());
    }
    let catalog = Catalog::embedded().map_err(|e| e.to_string())?;
    let regions = || catalog.areas().iter().enumerate().filter(|(_, area)| area.economic_region);
    // Two provinces have a Northeast, three a Côte-Nord: the name with the province says which.
    let names = |area: &Area| {
        let of_province = |name: &String| format!("{name} {}", Geo::at(area.geo).code());
        let all: Vec<String> =
            area.name.0.iter().flat_map(|name| [name.clone(), of_province(name)]).collect();
        all.into_iter().chain([area.code.clone()])
    };
    let as_written = |area: &Area| names(area).any(|name| name == text.trim());
    let whole = |area: &Area| names(area).any(|name| fold(&name) == asked);
    let part = |area: &Area| names(area).any(|name| fold(&name).contains(&asked));
    // What is less than the name as it is written will do where only one has it.
    let only = |is: &dyn Fn(&Area) -> bool| {
        let mut all = regions().filter(|(_, area)| is(area));
        all.next().filter(|_| all.next().is_none())
    };
    let found = only(&as_written).or_else(|| only(&whole)).or_else(|| only(&part));
    let (position, area) = found.ok_or_else(String::new)?;
    Ok(Place { geo: Geo::at(area.geo), area: u8::try_from(position).ok() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::schema::Region;

    #[test]
    fn a_place_has_many_names() {
        for name in ["QC", "qc", "Quebec", "québec", " QUÉBEC "] {
            assert_eq!(of(name).unwrap(), Geo::Province(Region::QC).into(), "{name}");
        }
        assert_eq!(of("Ontario").unwrap(), Geo::Province(Region::ON).into());
        assert_eq!(of("canada").unwrap(), Geo::Canada.into());
        let hamilton = of("hamilton").unwrap();
        assert!(hamilton.area.is_some() && hamilton.geo == Geo::Province(Region::ON));
        let at = |name: &str| {
            let place = of(name).unwrap_or_else(|_| panic!("{name}"));
            let area = place
                .area
                .and_then(|area| Catalog::embedded().unwrap().areas().get(usize::from(area)).cloned());
            area.map(|area| area.code).unwrap_or_default()
        };
        for (name, code) in [
            ("Vallée de l'Annapolis", "ER1230"),
            ("annapolis valley", "ER1230"),
            ("cap breton", "ER1210"),
            ("Nord-est, ON", "ER3590"),
            ("northeast bc", "ER5980"),
            ("Côte-Nord", "ER2480"),
            ("bas saint laurent", "ER2415"),
        ] {
            assert_eq!(at(name), code, "{name}");
        }
        for none in ["XX", "", "Atlantis", "a", "northeast", "côte-nord"] {
            assert!(of(none).is_err(), "{none}");
        }
    }
}
