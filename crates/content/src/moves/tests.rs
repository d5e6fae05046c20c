//! Unit tests of the table of moves.

use super::*;
use crate::PayUnit;
use metier_data::Catalog;
use metier_evidence::pay::HoursBasis;

/// More by the hour is less by the year where the usual hours are fewer: what is marked as better is what is shown.
#[test]
fn a_difference_of_pay_speaks_for_a_move_by_what_is_shown_of_it() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let group = catalog.group("32129").unwrap();
    let place = Geo::Canada.into();
    let start =
        Start { group, role: None, place, hours: HoursBasis::Usual, lang: metier_model::Lang::default() };
    let table = MoveTable::nearest(&evidence, start, 515);
    let mut apart = 0;
    for row in &table.rows {
        let Some(by) = row.step.pays else { continue };
        apart += usize::from(by.hourly * by.annual < 0.0);
        for (unit, by) in [(PayUnit::Year, by.annual), (PayUnit::Hour, by.hourly)] {
            let settings = Settings { unit, hours: HoursBasis::Usual, ..Settings::default() };
            let better = value(MoveColumn::Pay, row, &settings, false).better;
            assert_eq!(better, (by != 0.0).then_some(by > 0.0), "{}", catalog.code(row.step.to));
        }
    }
    assert!(apart > 0, "some pay more by the hour and less by the year");
}
