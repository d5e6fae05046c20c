//! Packs exposure to AI: O*NET occupations with their scores, our crosswalk to them, AIOE.

use std::collections::{BTreeMap, BTreeSet};

use super::rows;
use super::tables::Tables;
use super::{Faults, Packing, or_nan, record, single};
use metier_model::archive::Section;
use metier_model::facts::{
    AI_MEASURE_COUNT, AI_MEASURES, AiMeasure, Crosswalk, Link, MeasureKey, ObservedUse, OnetOccupation,
    Origin, RoundOfUse, Task,
};
use metier_model::schema::Occupation;
use metier_model::{UNIT_GROUPS, rank};

impl Packing<'_> {
    /// Complementarity, as a column.
    pub(super) fn complementarity(&mut self) {
        self.columns.theta = vec![f32::NAN; UNIT_GROUPS];
        for row in &self.tables.aioe {
            if let Some(slot) = self.groups.slot(&mut self.columns.theta, row.code) {
                *slot = row.complementarity as f32;
            }
        }
    }

    /// The crosswalk and the O*NET occupations that it points to.
    pub(super) fn crosswalk(&mut self, occupations: &[Option<Occupation>]) -> Result<(), Faults> {
        let tables = self.tables;
        let onet = onet(tables);
        let mut crosswalk = Crosswalk::default();
        for ((group, &code), occupation) in (0_u16..).zip(self.groups.codes()).zip(occupations) {
            let published = published(&tables.crosswalk_published, code);
            let links = Links { group, onet: &onet, published, crosswalk: &mut crosswalk };
            match occupation {
                Some(occupation) => links.written(occupation),
                None => links.unwritten(),
            }
        }
        for (at, measure) in AI_MEASURES.iter().enumerate() {
            let column = if measure.is_by_role() {
                crosswalk.column(UNIT_GROUPS, &onet, |onet| onet.score(at))
            } else {
                self.by_unit_group(tables.scores(measure))
            };
            self.columns.measure_ranks.extend(rank::percentiles(&column));
            self.columns.measures.extend(column);
        }
        self.put(Section::Crosswalk, &crosswalk)?;
        self.put(Section::Onet, &onet)?;
        let tasks =
            by_occupation(&onet, &tables.onet_tasks).iter().map(record).collect::<Result<Vec<_>, _>>()?;
        self.writer.list(Section::Tasks, &tasks);
        super::tools::pack(self, &onet)?;
        self.put(Section::ObservedUse, &observed_use(&onet, &tables.observed_rounds))
    }

    /// The scores of unit groups as a column; NaN where there is none.
    fn by_unit_group(&self, scores: &[rows::MeasureScoreRow]) -> Vec<f32> {
        let mut column = vec![f32::NAN; UNIT_GROUPS];
        for row in scores {
            let code = rows::UnitGroup::parse(&row.code);
            if let Some(slot) = code.and_then(|code| self.groups.slot(&mut column, code)) {
                *slot = row.score as f32;
            }
        }
        column
    }
}

/// O*NET occupations in code order with the scores of each measure and the labels of their tasks.
fn onet(tables: &Tables) -> Vec<OnetOccupation> {
    let labels: BTreeMap<&str, &rows::EloundouRow> =
        tables.eloundou.iter().map(|row| (row.onet.as_str(), row)).collect();
    let measures: [BTreeMap<&str, f64>; AI_MEASURE_COUNT] = std::array::from_fn(|at| {
        let scores = AI_MEASURES.get(at).map(|measure| tables.scores(measure)).unwrap_or_default();
        scores.iter().map(|row| (row.code.as_str(), row.score)).collect()
    });
    let observed = tables.observed.iter().map(|row| (row.soc.as_str(), row.share)).collect();
    let occupation = |row: &rows::OnetRow| {
        let code = row.onet.as_str();
        let soc = code.split('.').next().unwrap_or_default();
        let mut measures = AI_MEASURES.iter().zip(&measures);
        let found: [Option<(f64, bool)>; AI_MEASURE_COUNT] =
            std::array::from_fn(|_| match measures.next()? {
                (AiMeasure { key: MeasureKey::Onet, .. }, scores) => Some((*scores.get(code)?, false)),
                (AiMeasure { key: MeasureKey::Soc, .. }, scores) => by_soc(scores, soc),
                (AiMeasure { key: MeasureKey::UnitGroup(_), .. }, _) => None,
            });
        OnetOccupation {
            code: row.onet.clone(),
            title: row.title.clone(),
            scores: found.map(|found| single(found.map(|(score, _)| score))),
            broad: found.map(|found| found.is_some_and(|(_, broad)| broad)),
            observed: single(by_soc(&observed, soc).map(|(share, _)| share)),
            tasks: labels.get(code).map(|labels| labels.tasks).unwrap_or_default(),
            job_zone: row.job_zone,
        }
    };
    tables.onet.iter().map(occupation).collect()
}

/// The score of a SOC code, or that of the broad code above it (`29-2010` for `29-2011`), which some studies rate
/// alone; whether it is the broad one.
fn by_soc(scores: &BTreeMap<&str, f64>, soc: &str) -> Option<(f64, bool)> {
    if let Some(&score) = scores.get(soc) {
        return Some((score, false));
    }
    let broad = format!("{}0", soc.get(..6)?);
    scores.get(broad.as_str()).map(|&score| (score, true))
}

/// The tasks of each O*NET occupation; both tables are in code order.
fn by_occupation(onet: &[OnetOccupation], tasks: &[rows::OnetTaskRow]) -> Vec<Vec<Task>> {
    let of = |occupation: &OnetOccupation| {
        let start = tasks.partition_point(|task| task.onet < occupation.code);
        let end = tasks.partition_point(|task| task.onet <= occupation.code);
        let task = |row: &rows::OnetTaskRow| Task {
            id: row.task,
            label: row.label,
            observed: row.observed.map(|share| (share * 10_000.0).round() as u16),
            physical: row.physical,
        };
        tasks.get(start..end).unwrap_or_default().iter().map(task).collect()
    };
    onet.iter().map(of).collect()
}

/// Observed use over the rounds; both tables are in code order.
fn observed_use(onet: &[OnetOccupation], rows: &[rows::ObservedRoundRow]) -> ObservedUse {
    let rounds: BTreeSet<&str> = rows.iter().map(|row| row.round.as_str()).collect();
    let rounds: Vec<String> = rounds.into_iter().map(str::to_string).collect();
    let of = |occupation: &OnetOccupation| {
        let start = rows.partition_point(|row| row.onet < occupation.code);
        let end = rows.partition_point(|row| row.onet <= occupation.code);
        let use_of = |row: &rows::ObservedRoundRow| RoundOfUse {
            round: rounds.iter().position(|round| *round == row.round).unwrap_or_default() as u8,
            tasks: row.tasks,
            share: row.share as f32,
            kinds: row.kinds,
            kinds_share: row.kinds_share.unwrap_or_default() as f32,
            automation: or_nan(single(row.automation)),
        };
        rows.get(start..end).unwrap_or_default().iter().map(use_of).collect()
    };
    let occupations = onet.iter().map(of).collect();
    ObservedUse { rounds, occupations }
}

/// The rows of a unit group; the table is in code order.
fn published(all: &[rows::LinkRow], code: rows::UnitGroup) -> &[rows::LinkRow] {
    let start = all.partition_point(|link| link.code < code);
    let end = all.partition_point(|link| link.code <= code);
    all.get(start..end).unwrap_or_default()
}

fn origin(link: &rows::LinkRow) -> Origin {
    match (link.dais, link.bc_weight.is_some()) {
        (true, true) => Origin::Both,
        (true, false) => Origin::Dais,
        _ => Origin::Bc,
    }
}

/// The links of one unit group on their way into the crosswalk.
struct Links<'a> {
    group: u16,
    /// In code order.
    onet: &'a [OnetOccupation],
    published: &'a [rows::LinkRow],
    crosswalk: &'a mut Crosswalk,
}

impl Links<'_> {
    fn position(&self, code: &str) -> Option<u16> {
        self.onet.binary_search_by(|onet| onet.code.as_str().cmp(code)).ok().map(|position| position as u16)
    }

    /// The links of a written occupation, role by role, and those that it leaves out.
    fn written(self, occupation: &Occupation) {
        self.crosswalk.roles.push(occupation.roles.len() as u8);
        for (role, written) in (0_u8..).zip(&occupation.roles) {
            for link in &written.onet {
                let Some(onet) = self.position(&link.code) else { continue };
                let known = self.published.iter().find(|known| known.onet == link.code);
                self.crosswalk.links.push(Link {
                    group: self.group,
                    role,
                    onet,
                    fit: Some(link.fit),
                    origin: known.map_or(Origin::Ours, origin),
                    why: link.why.clone(),
                });
            }
        }
        for left in &occupation.onet_left_out {
            for code in &left.codes {
                if let Some(onet) = self.position(code) {
                    self.crosswalk.left_out.push((self.group, onet, left.why.clone()));
                }
            }
        }
    }

    /// Where a group is not written yet: the Dais's links, or B.C.'s where it has none.
    fn unwritten(self) {
        self.crosswalk.roles.push(0);
        let dais = self.published.iter().any(|link| link.dais);
        for link in self.published.iter().filter(|link| link.dais || !dais) {
            if let Some(onet) = self.position(&link.onet) {
                let (group, origin) = (self.group, origin(link));
                self.crosswalk.links.push(Link { group, role: 0, onet, fit: None, origin, why: None });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::facts::{AIOE, HUMAN_BETA};

    /// Position of a measure by SOC codes.
    fn by_soc() -> usize {
        AI_MEASURES.iter().position(|measure| measure.key == MeasureKey::Soc).unwrap()
    }

    fn link(code: &str, onet: &str, dais: bool, bc_weight: Option<f64>) -> rows::LinkRow {
        rows::LinkRow { code: rows::UnitGroup::parse(code).unwrap(), onet: onet.to_string(), dais, bc_weight }
    }

    fn occupations() -> Vec<OnetOccupation> {
        let row =
            |code: &str| rows::OnetRow { onet: code.to_string(), title: code.to_string(), job_zone: Some(3) };
        let score = rows::EloundouRow {
            onet: "29-2051.00".to_string(),
            alpha: 0.1,
            beta: 0.25,
            gamma: 0.5,
            gpt_beta: 0.75,
            tasks: [4, 2, 1],
            core: [0; 3],
            gpt: [0; 3],
        };
        let of = |code: &str, score| rows::MeasureScoreRow { code: code.to_string(), score };
        let [onets, socs] = [HUMAN_BETA, by_soc()].map(|at| AI_MEASURES[at].id);
        onet(&Tables {
            onet: ["29-2051.00", "29-2091.00", "51-9082.00"].map(row).into(),
            eloundou: vec![score],
            observed: vec![rows::ObservedRow { soc: "51-9082".to_string(), share: 0.0 }],
            ai_measures: [
                (onets, vec![of("29-2051.00", 0.25)]),
                (socs, vec![of("29-2091", 0.125), of("51-9080", 0.125)]),
            ]
            .into(),
            ..Tables::default()
        })
    }

    #[test]
    fn scores_go_to_the_occupation_and_to_its_soc() {
        let all = occupations();
        assert_eq!((all[0].score(HUMAN_BETA), all[0].tasks), (Some(0.25), [4, 2, 1]));
        assert_eq!((all[0].score(by_soc()), all[1].score(by_soc())), (None, Some(0.125)));
        assert_eq!((all[2].score(HUMAN_BETA), all[2].tasks), (None, [0; 3]));
        assert_eq!(all.iter().filter_map(|onet| onet.score(AIOE)).count(), 0);
        // A broad code serves the codes below it, marked so; a share of nothing is a figure.
        assert_eq!((all[2].score(by_soc()), all[2].broad), (Some(0.125), [false, true, false]));
        assert_eq!((all[1].observed, all[2].observed), (None, Some(0.0)));
    }

    #[test]
    fn an_unwritten_group_follows_the_dais_or_else_british_columbia() {
        let links = [
            link("32120", "29-2051.00", false, Some(1.0)),
            link("32129", "29-2051.00", false, Some(0.5)),
            link("32129", "29-2091.00", true, Some(0.5)),
            link("32129", "51-9082.00", true, None),
        ];
        let onet = occupations();
        let mut crosswalk = Crosswalk::default();
        for (group, code) in (0_u16..).zip(["32120", "32129", "32200"]) {
            let published = published(&links, rows::UnitGroup::parse(code).unwrap());
            Links { group, onet: &onet, published, crosswalk: &mut crosswalk }.unwritten();
        }
        let found: Vec<_> = crosswalk.links.iter().map(|link| (link.group, link.onet, link.origin)).collect();
        assert_eq!(found, [(0, 0, Origin::Bc), (1, 1, Origin::Both), (1, 2, Origin::Dais)]);
        assert_eq!(crosswalk.roles, [0, 0, 0]);
    }
}
