//! The published measures of what AI could touch: each a source that says so in its row of `data/sources.csv`. Packing,
//! evidence, screens, filters and reports iterate over them.

use super::super::figure::Abroad;
use super::super::{Geo, Method, Provenance, Publisher};
use super::{Columns, OnetOccupation};

/// What the rows of a measure's table stand for, and so how it reaches a unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKey {
    /// O*NET-SOC 2019 codes (`onet`): through our crosswalk, as the mean over the roles of a unit group.
    Onet,
    /// SOC 2018 codes (`soc`), also broad ones that stand for the codes below them: the same way.
    Soc,
    /// NOC 2021 unit groups (`code`), as published; whoever covers no other unit groups.
    UnitGroup(Publisher),
}

/// A published measure of exposure to AI.
#[derive(Clone, Copy, Debug)]
pub struct AiMeasure {
    /// Machine-readable name; its words are the messages `ai-measure-<id>`, `…-short` and `…-role` with dashes.
    pub id: &'static str,
    /// Its table in `data/`.
    pub file: &'static str,
    /// What the rows of that table stand for.
    pub key: MeasureKey,
    /// The column of that table that holds its values.
    pub column: &'static str,
    /// Lowest and highest value of its scale; more is more exposed.
    pub scale: [f32; 2],
    /// Source id.
    pub source: &'static str,
    /// Reference period, a year.
    pub period: &'static str,
    /// Where it was measured, where that is not Canada.
    pub abroad: Option<Abroad>,
}

// The table itself, `AI_MEASURES`: the build script makes it of the sources that are measures.
include!(concat!(env!("OUT_DIR"), "/ai_measures.rs"));

/// How many measures there are.
pub const AI_MEASURE_COUNT: usize = AI_MEASURES.len();
/// Position of the human β of Eloundou et al., which the labels of tasks and the ranks of roles are by.
pub const HUMAN_BETA: usize = position("eloundou_beta");
/// Position of AIOE, which complementarity and net exposure are by.
pub const AIOE: usize = position("dais_aioe");

/// Position of the measure with an id; the build fails at an index out of bounds where none has it.
const fn position(id: &str) -> usize {
    let (id, mut at) = (id.as_bytes(), 0);
    loop {
        let (own, mut same) = (AI_MEASURES[at].id.as_bytes(), 0);
        while same < own.len() && same < id.len() && own[same] == id[same] {
            same += 1;
        }
        if same == own.len() && same == id.len() {
            return at;
        }
        at += 1;
    }
}

/// Source ids of the measures in their order.
pub static AI_MEASURE_SOURCES: [&str; AI_MEASURE_COUNT] = {
    let (mut all, mut at) = ([""; AI_MEASURE_COUNT], 0);
    while at < AI_MEASURE_COUNT {
        all[at] = AI_MEASURES[at].source;
        at += 1;
    }
    all
};

impl PartialEq for AiMeasure {
    /// A measure is known by its id: rows of one table have no other.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl MeasureKey {
    /// The column of a measure's table that holds the codes.
    pub fn column(self) -> &'static str {
        match self {
            Self::Onet => "onet",
            Self::Soc => "soc",
            Self::UnitGroup(_) => "code",
        }
    }
}

impl AiMeasure {
    /// Whether roles have a value of their own, which is the mean of their O*NET occupations.
    pub fn is_by_role(&self) -> bool {
        !matches!(self.key, MeasureKey::UnitGroup(_))
    }

    /// Where a value of it for a unit group or a role comes from.
    pub fn provenance(&self) -> Provenance {
        let mut from = if self.is_by_role() {
            let sources = [self.source, "crosswalk-dais", "crosswalk-bc", "metier"];
            Provenance::modelled(&sources, self.period, Geo::Canada, Method::ByOnet)
        } else {
            Provenance::published(self.source, self.period, Geo::Canada)
        };
        from.abroad = self.abroad;
        from
    }

    /// Years from the earliest to the latest reference period of all measures, `2023-2025`.
    pub fn periods() -> String {
        let of = || AI_MEASURES.iter().map(|measure| measure.period);
        format!("{}-{}", of().min().unwrap_or_default(), of().max().unwrap_or_default())
    }
}

impl OnetOccupation {
    /// Its score by the measure at a position, in the measure's own unit.
    pub fn score(&self, measure: usize) -> Option<f32> {
        self.scores.get(measure).copied().flatten()
    }
}

impl Columns {
    /// The values of the measure at a position for all unit groups in code order, in the measure's own unit: those
    /// published for unit groups, or the means over their roles; NaN where there is none.
    pub fn measure(&self, measure: usize) -> &[f32] {
        one_of(&self.measures, measure)
    }

    /// The percentile, 0-100, of each of its values among all of them; NaN where there is none.
    pub fn ranks_by(&self, measure: usize) -> &[f32] {
        one_of(&self.measure_ranks, measure)
    }
}

/// One of the columns that stand one after another, one for each measure.
fn one_of(columns: &[f32], measure: usize) -> &[f32] {
    let groups = columns.len() / AI_MEASURE_COUNT;
    columns.get(measure * groups..(measure + 1) * groups).unwrap_or_default()
}
