//! O*NET occupations with their scores, and which unit group and role they stand for.

use serde::{Deserialize, Serialize};

use super::super::schema::Fit;
use super::AI_MEASURE_COUNT;

/// An O*NET occupation with its scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnetOccupation {
    /// O*NET-SOC code.
    pub code: String,
    /// Title.
    pub title: String,
    /// Its score by each measure of [`super::AI_MEASURES`] that goes by O*NET or SOC codes.
    pub scores: [Option<f32>; AI_MEASURE_COUNT],
    /// Whether such a score is that of the broad SOC code above it.
    pub broad: [bool; AI_MEASURE_COUNT],
    /// Share of its working time in tasks done with AI, 0-1, half where AI only helps, by SOC (Anthropic).
    pub observed: Option<f32>,
    /// Tasks by human label: E0, E1, E2.
    pub tasks: [u16; 3],
    /// O*NET job zone 1-5.
    pub job_zone: Option<u8>,
}

crate::tokens! {
    /// Who made a link of the crosswalk.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum Origin {
        /// The Dais's table.
        Dais = "dais",
        /// The Government of British Columbia's table.
        Bc = "bc",
        /// Both of them.
        Both = "both",
        /// Ours, with a reason.
        Ours = "ours",
    }
}

/// One link of our crosswalk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Position of the unit group in code order.
    pub group: u16,
    /// Position of the role in its file; 0 where no file is written.
    pub role: u8,
    /// Position in the table of O*NET occupations.
    pub onet: u16,
    /// How well it covers the role; none where nobody has judged it yet.
    pub fit: Option<Fit>,
    /// Who made the link.
    pub origin: Origin,
    /// The reason where the link is ours.
    pub why: Option<String>,
}

/// The crosswalk as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Crosswalk {
    /// Links in the order of groups and roles.
    pub links: Vec<Link>,
    /// Published links that we do not follow: group, O*NET position, reason.
    pub left_out: Vec<(u16, u16, String)>,
    /// Roles per unit group, so that roles without any link are known.
    pub roles: Vec<u8>,
}

impl Crosswalk {
    /// The mean of a score of the O*NET occupations over the roles of every unit group, in code order; NaN where none
    /// of them has the score.
    pub fn column(
        &self,
        groups: usize,
        onet: &[OnetOccupation],
        value: impl Fn(&OnetOccupation) -> Option<f32>,
    ) -> Vec<f32> {
        let mut column = vec![f32::NAN; groups];
        for run in self.links.chunk_by(|a, b| a.group == b.group) {
            let slot = run.first().and_then(|link| column.get_mut(usize::from(link.group)));
            if let (Some(mean), Some(slot)) = (mean_over_roles(run, onet, &value), slot) {
                *slot = mean;
            }
        }
        column
    }
}

/// Roles weigh alike, and so do the O*NET occupations of one role; those without a score do not count.
pub fn mean_over_roles(
    links: &[Link],
    onet: &[OnetOccupation],
    value: impl Fn(&OnetOccupation) -> Option<f32>,
) -> Option<f32> {
    let mean =
        |values: &[f32]| (!values.is_empty()).then(|| values.iter().sum::<f32>() / values.len() as f32);
    let roles: Vec<f32> = links
        .chunk_by(|a, b| a.role == b.role)
        .filter_map(|role| {
            let scores: Vec<f32> =
                role.iter().filter_map(|link| value(onet.get(link.onet as usize)?)).collect();
            mean(&scores)
        })
        .collect();
    mean(&roles)
}
