//! Packs the three-year outlook, the Skills Match Matrix, what people studied, and how many they are.

use super::rows;
use super::{Faults, Packing, record};
use metier_model::UNIT_GROUPS;
use metier_model::archive::Section;
use metier_model::facts::{Matches, People, Studied, StudyField, ThreeYear, Unemployment};

impl Packing<'_> {
    /// Job Bank's outlook by province, and the day of each province's release: the latest of its rows.
    pub(super) fn three_year(&mut self) {
        self.columns.three_year = vec![[ThreeYear::Undetermined; 13]; UNIT_GROUPS];
        self.columns.released = vec![String::new(); 13];
        for row in &self.tables.three_year {
            let at = usize::from(row.geo.index()).wrapping_sub(1);
            if let Some(places) = self.groups.slot(&mut self.columns.three_year, row.code)
                && let Some(slot) = places.get_mut(at)
            {
                *slot = row.outlook;
            }
            if let Some(day) = self.columns.released.get_mut(at)
                && *day < row.released
            {
                day.clone_from(&row.released);
            }
        }
    }

    /// Two bits a pair of profiles. Rows and columns are in the order of the profiles, which the archive shares.
    pub(super) fn matches(&mut self) {
        let levels: Vec<Vec<Option<u8>>> =
            self.tables.match_matrix.iter().map(|row| row.levels.clone()).collect();
        self.writer.bytes(Section::Matches, Matches::pack(&levels));
    }

    /// Counts by unit group, most frequent field first; the fields; how tied each unit group is to its fields.
    pub(super) fn study(&mut self) -> Result<(), Faults> {
        let fields = &self.tables.study_fields;
        let mut of_groups: Vec<Vec<Studied>> = vec![Vec::new(); UNIT_GROUPS];
        let mut all = vec![0_u32; fields.len()];
        for row in &self.tables.study {
            if let Some(own) = self.groups.slot(&mut of_groups, row.code) {
                own.push(Studied { field: row.field, people: row.people, folded: row.folded });
            }
            // The five senior managers stand with one count between them, which is taken once.
            if row.folded && row.code.as_str() != "00011" {
                continue;
            }
            if let Some(slot) = all.get_mut(usize::from(row.field)) {
                *slot += row.people;
            }
        }
        self.columns.tied = of_groups.iter().map(|own| distance(own, &all)).collect();
        let packed: Vec<Vec<u8>> = of_groups
            .iter_mut()
            .map(|own| {
                own.sort_by_key(|studied| (std::cmp::Reverse(studied.people), studied.field));
                record(own)
            })
            .collect::<Result<_, _>>()?;
        self.writer.list(Section::Study, &packed);
        let fields: Vec<StudyField> = fields
            .iter()
            .zip(&all)
            .map(|(row, &people)| StudyField { code: row.field.clone(), name: row.name.clone(), people })
            .collect();
        self.put(Section::StudyFields, &fields)
    }

    /// The labour force by province, and the rates of major groups.
    pub(super) fn people(&mut self) -> Result<(), Faults> {
        for row in &self.tables.people {
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.people.push(people(row));
            }
        }
        let rates: Vec<Unemployment> = self
            .tables
            .unemployment
            .iter()
            .map(|row| Unemployment { major: row.major.clone(), geo: row.geo.index(), rate: row.rate as f32 })
            .collect();
        self.put(Section::Unemployment, &rates)
    }
}

/// Kullback-Leibler distance, in nats, of a unit group's mix of fields from the labour force's: the sum over fields
/// of p · ln(p / q). A field without people adds nothing, and no field of the unit group is without people in the
/// labour force, which the unit group is a part of. NaN where nobody is counted.
fn distance(own: &[Studied], all: &[u32]) -> f32 {
    let total = |counts: &mut dyn Iterator<Item = u32>| counts.map(f64::from).sum::<f64>();
    let (mine, theirs) =
        (total(&mut own.iter().map(|studied| studied.people)), total(&mut all.iter().copied()));
    if mine <= 0.0 {
        return f32::NAN;
    }
    let part = |studied: &Studied| {
        let everyone = all.get(usize::from(studied.field)).copied().unwrap_or(studied.people);
        let (p, q) = (f64::from(studied.people) / mine, f64::from(everyone) / theirs);
        p * (p / q).ln()
    };
    own.iter().map(part).sum::<f64>() as f32
}

fn people(row: &rows::PeopleRow) -> People {
    People { geo: row.geo.index(), people: row.people, men: row.men, women: row.women, folded: row.folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn studied(field: u16, people: u32) -> Studied {
        Studied { field, people, folded: false }
    }

    #[test]
    fn a_mix_like_the_labour_forces_is_not_tied_and_one_field_alone_is() {
        let all = [300, 100];
        assert!(distance(&[studied(0, 30), studied(1, 10)], &all).abs() < 1e-6);
        // All in a field that a quarter of the labour force has: ln 4.
        assert!((distance(&[studied(1, 50)], &all) - 4.0_f32.ln()).abs() < 1e-5);
        assert!(distance(&[], &all).is_nan());
    }
}
