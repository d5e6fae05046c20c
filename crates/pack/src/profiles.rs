//! Packs `OaSIS` profiles: scales, scores, Holland letters, and which unit groups are alike by their scores.

use std::collections::BTreeMap;

use super::{Faults, Packing};
use metier_model::GroupId;
use metier_model::archive::Section;
use metier_model::facts::{Facts, Neighbour, Profiles, Scale, UNSAID, pack_levels, packed_width};
use metier_model::likeness::{self, Vectors};

/// Neighbours kept per unit group.
const NEAR: usize = 12;
/// Marks on the ruler of cosines.
const RULER: usize = 1_001;

impl Packing<'_> {
    /// Writes the scores, gives every unit group its neighbours, and hands out the table of profiles.
    pub(super) fn profiles(&mut self) -> Profiles {
        let tables = self.tables;
        let scales = tables.oasis_scales.iter();
        let letters: BTreeMap<&str, String> =
            tables.interests.iter().map(|row| (row.profile.as_str(), row.letters.iter().collect())).collect();
        let mut all = Profiles {
            scales: scales
                .map(|row| Scale {
                    name: row.name.clone(),
                    besides: row.besides.clone(),
                    group: row.group.token().to_string(),
                })
                .collect(),
            ..Profiles::default()
        };
        let mut scores = Vec::with_capacity(tables.oasis_scores.len() * all.scales.len());
        for row in &tables.oasis_scores {
            // Profiles under a class that is no unit group are refused before.
            let Some(group) = row.profile.get(..5).and_then(|code| self.groups.position_of(code)) else {
                continue;
            };
            all.codes.push(row.profile.clone());
            all.groups.push(group);
            all.interests.push(letters.get(row.profile.as_str()).cloned().unwrap_or_default());
            scores.extend_from_slice(&row.scores);
        }
        near(&mut all, &scores, &mut self.facts);
        self.writer.bytes(Section::Scores, scores);
        all
    }

    /// Writes the work context: its scales, and the levels of each profile in the order of the profiles. A profile
    /// without a row has bytes that are no levels.
    pub(super) fn context(&mut self, profiles: &Profiles) -> Result<(), Faults> {
        let scales = &self.tables.oasis_context_scales;
        let rows: BTreeMap<&str, &[u8]> = self
            .tables
            .oasis_context
            .iter()
            .map(|row| (row.profile.as_str(), row.levels.as_slice()))
            .collect();
        let unsaid = vec![UNSAID; packed_width(scales.len())];
        let bytes = profiles.codes.iter().flat_map(|code| match rows.get(code.as_str()) {
            Some(levels) => pack_levels(levels),
            None => unsaid.clone(),
        });
        self.writer.bytes(Section::Context, bytes.collect());
        self.put(Section::ContextScales, scales)
    }
}

/// The nearest unit groups of each, and the ruler of all pairs.
fn near(profiles: &mut Profiles, scores: &[u8], facts: &mut [Facts]) {
    let width = profiles.scales.len();
    let rows = profiles.groups.iter().map(|&g| usize::from(g)).zip(scores.chunks(width.max(1)));
    let vectors = Vectors::of_groups(facts.len(), width, rows);
    let pairs = facts.len() * facts.len() / 2;
    let mut all = Vec::with_capacity(pairs);
    let mut nearest: Vec<Vec<(f32, u16)>> = vec![Vec::with_capacity(facts.len()); facts.len()];
    for a in 0..facts.len() {
        // A pair is told to both of its sides; splitting lends them at once.
        let (before, after) = nearest.split_at_mut(a + 1);
        let Some(own) = before.last_mut() else { continue };
        for (b, other) in (a + 1..).zip(after) {
            let cosine = likeness::cosine(vectors.row(a), vectors.row(b));
            all.push(cosine);
            own.push((cosine, b as u16));
            other.push((cosine, a as u16));
        }
    }
    all.sort_unstable_by(f32::total_cmp);
    profiles.ruler = likeness::ruler(&all, RULER);
    for (facts, mut row) in facts.iter_mut().zip(nearest) {
        row.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        facts.near = row
            .into_iter()
            .take(NEAR)
            .map(|(cosine, group)| Neighbour {
                group: GroupId(group),
                percentile: likeness::percentile(&profiles.ruler, cosine),
                identical: cosine > likeness::IDENTICAL,
            })
            .collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::Named;

    #[test]
    fn the_nearest_come_first_and_equal_scores_are_marked() {
        let scale = |name: &str| Scale {
            name: Named::of(|_| name.to_string()),
            besides: <_>::default(),
            group: "skills".to_string(),
        };
        let mut profiles =
            Profiles { groups: vec![0, 1, 2], scales: ["a", "b"].map(scale).into(), ..Profiles::default() };
        let mut facts = vec![Facts::default(); 3];
        near(&mut profiles, &[1, 0, 4, 5, 2, 0], &mut facts);
        let order = |group: usize| {
            facts[group].near.iter().map(|near| (near.group.0, near.identical)).collect::<Vec<_>>()
        };
        assert_eq!(order(0), [(2, true), (1, false)]);
        assert_eq!(order(1), [(0, false), (2, false)]);
        assert_eq!(profiles.ruler.len(), RULER);
    }
}
