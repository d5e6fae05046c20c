//! The published measures of what AI could touch: each a row of one table.

use metier_model::facts::{Columns, OnetOccupation};
use metier_model::figure::Abroad;
use metier_model::{Geo, Provenance};

use super::BY_ONET;

/// How a measure reaches a unit group.
#[derive(Clone, Copy, Debug)]
pub enum Path {
    /// By O*NET occupation or SOC code, through our crosswalk: the value of one, and their means over the roles of every
    /// unit group, which the archive holds, so that a ranking decodes no O*NET occupation.
    Roles {
        /// The value of an O*NET occupation.
        onet: fn(&OnetOccupation) -> Option<f32>,
        /// The means by unit group.
        means: fn(&Columns) -> &[f32],
    },
    /// By unit group, as published.
    UnitGroup(fn(&Columns) -> &[f32]),
}

/// A published measure.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Machine-readable name, which also finds its words.
    pub id: &'static str,
    /// Its table in `data/`.
    pub file: &'static str,
    /// Lowest and highest value of its scale.
    pub scale: [f32; 2],
    /// Source ids: the measure itself, then the crosswalk it travels through.
    pub sources: &'static [&'static str],
    /// Reference period.
    pub period: &'static str,
    /// Where it was measured, where that is not Canada.
    pub abroad: Option<Abroad>,
    /// How it reaches a unit group.
    pub path: Path,
    /// Whether the score of an O*NET occupation is that of the broad SOC code above it.
    pub broad: fn(&OnetOccupation) -> bool,
}

/// The measures, in the order in which they are shown.
pub static MEASURES: &[Measure] = &[
    Measure {
        id: "eloundou_beta",
        file: "eloundou.csv",
        scale: [0.0, 1.0],
        sources: &["eloundou-2023", "crosswalk-dais", "crosswalk-bc", "metier"],
        period: "2023",
        abroad: Some(Abroad::UnitedStates),
        path: Path::Roles { onet: |onet| onet.human_beta, means: |columns| &columns.human_beta },
        broad: |_| false,
    },
    Measure {
        id: "microsoft_applicability",
        file: "microsoft.csv",
        scale: [0.0, 1.0],
        sources: &["microsoft-2025", "crosswalk-dais", "crosswalk-bc", "metier"],
        period: "2024",
        abroad: Some(Abroad::UnitedStates),
        path: Path::Roles { onet: |onet| onet.applicability, means: |columns| &columns.applicability },
        broad: |onet| onet.broad[0],
    },
    Measure {
        id: "dais_aioe",
        file: "aioe.csv",
        scale: [0.0, 10.0],
        sources: &["dais-2025"],
        period: "2025",
        abroad: None,
        path: Path::UnitGroup(|columns| &columns.aioe),
        broad: |_| false,
    },
];

/// Position of the human β of Eloundou et al., the measure that roles have too.
pub const HUMAN_BETA: usize = 0;
/// Position of Microsoft's applicability.
pub const APPLICABILITY: usize = 1;
/// Position of AIOE.
pub const AIOE: usize = 2;

impl PartialEq for Measure {
    /// A measure is known by its id: rows of one table have no other.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Measure {
    /// Where a value of it for a unit group or a role comes from.
    pub fn provenance(&self) -> Provenance {
        let mut from = match self.path {
            Path::UnitGroup(_) => Provenance::published(
                self.sources.first().copied().unwrap_or_default(),
                self.period,
                Geo::Canada,
            ),
            Path::Roles { .. } => Provenance::modelled(self.sources, self.period, Geo::Canada, BY_ONET),
        };
        from.abroad = self.abroad;
        from
    }

    /// Its value for every unit group in the measure's own unit; NaN where there is none.
    pub fn column(self, columns: &Columns) -> &[f32] {
        match self.path {
            Path::Roles { means: of, .. } | Path::UnitGroup(of) => of(columns),
        }
    }

    /// Its value for one O*NET occupation, where it has one.
    pub fn of(&self, onet: &OnetOccupation) -> Option<f32> {
        match self.path {
            Path::Roles { onet: value, .. } => value(onet),
            Path::UnitGroup(_) => None,
        }
    }
}
