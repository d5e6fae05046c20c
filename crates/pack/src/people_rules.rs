//! Rules of the tables of the three-year outlook, the Skills Match Matrix, study and people.

use super::bounds;
use super::check::{Cursor, TITLE};
use super::rows::{MatchRow, PeopleRow, StudyCountRow, StudyFieldRow, ThreeYearRow, UnemploymentRow};
use super::sums;
use super::tables::{Reader, table};
use metier_model::Geo;
use metier_model::facts::ThreeYear;

impl Reader<'_> {
    pub(super) fn people(&mut self) {
        table!(self.three_year, "code,geo,outlook,released", 2, |r| ThreeYearRow {
            code: r.unit_group(),
            geo: province(r),
            outlook: r.token().unwrap_or(ThreeYear::Undetermined),
            released: r.date(),
        });
        let width = self.tables.oasis_profiles.len();
        table!(self.match_matrix, "profile,levels", 1, |r| {
            let known = r.known;
            let profile = r.one_of(&known.profiles, "no profile of oasis_profiles.csv");
            let levels: Vec<Option<u8>> = r.levels();
            if levels.len() != width {
                r.fault(format!("has {} levels, one is expected for each of {width} profiles", levels.len()));
            }
            MatchRow { profile, levels }
        });
        if !self.tables.match_matrix.is_empty() && self.tables.match_matrix.len() != width {
            let rows = self.tables.match_matrix.len();
            let reason = format!("has {rows} rows, one is expected for each of {width} profiles");
            let file = self.check.dir.join("match_matrix.csv").display().to_string();
            self.check.faults.push(super::table::Fault { file, line: 0, field: String::new(), reason });
        }
        table!(self.study_fields, "field,name*", 1, |r| StudyFieldRow {
            field: r.shaped("00.00"),
            name: r.named_in_first(TITLE),
        });
        self.check.known.study_fields =
            self.tables.study_fields.iter().map(|field| field.field.clone()).collect();
        table!(self.study, "code,field,people,folded", 2, |r| {
            let code = r.unit_group();
            let field = r.text(5);
            let field = r.known.study_fields.binary_search(&field).unwrap_or_else(|_| {
                r.fault(format!("\"{field}\" is no field of study_fields.csv"));
                0
            });
            let field = u16::try_from(field).unwrap_or_default();
            StudyCountRow { code, field, people: r.number(bounds::SOME_PEOPLE), folded: r.flag() }
        });
        table!(self.people, "code,geo,people,men,women,folded", 2, |r| {
            let row = PeopleRow {
                code: r.unit_group(),
                geo: province(r),
                people: r.optional(bounds::PEOPLE),
                men: r.optional(bounds::PEOPLE),
                women: r.optional(bounds::PEOPLE),
                folded: r.flag(),
            };
            if let (Some(people), Some(men), Some(women)) = (row.people, row.men, row.women)
                && !sums::adds_up(people.into(), &[men.into(), women.into()])
            {
                r.fault_at(2, format!("{people} is not men and women together, {}", men + women));
            }
            row
        });
        table!(self.unemployment, "major,geo,rate", 2, |r| {
            let major = r.text(2);
            if !r.known.classes.contains(&major) || major.len() != 2 {
                r.fault(format!("\"{major}\" is no major group of noc.csv"));
            }
            UnemploymentRow { major, geo: r.geo(), rate: r.number(bounds::PERCENT) }
        });
    }
}

/// A province or territory: these tables have no row for Canada.
fn province(r: &mut Cursor<'_>) -> Geo {
    let geo = r.geo();
    if geo == Geo::Canada {
        r.fault("this table has no row for Canada; name a province or territory");
    }
    geo
}
