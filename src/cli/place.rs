//! A place as people write it: an abbreviation, a name in any language of the titles, an economic region, in any case.

use metier_data::Catalog;
use metier_evidence::pay::Place;
use metier_model::Geo;
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
    let exact = regions().find(|(_, area)| fold(&area.name) == asked || fold(&area.code) == asked);
    let mut like = regions().filter(|(_, area)| fold(&area.name).contains(&asked));
    // A part of a name will do where only one has it.
    let found = exact.or_else(|| like.next().filter(|_| like.next().is_none()));
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
        for none in ["XX", "", "Atlantis", "a"] {
            assert!(of(none).is_err(), "{none}");
        }
    }
}
