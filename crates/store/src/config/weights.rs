//! The weights of the overall rating as the user gives them.

use serde::{Deserialize, Serialize};

/// The largest weight of one input. Beyond, a sum of products would leave the numbers that the rating reckons in.
const LARGEST_WEIGHT: f64 = 1000.0;

/// The smallest sum of the weights.
const SMALLEST_SUM: f64 = 0.001;

/// The weights of the six inputs of the overall rating: each finite and not negative, not all zero. Only their
/// proportions count.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Median pay.
    #[serde(default = "unset")]
    pub pay: f64,
    /// Outlook.
    #[serde(default = "unset")]
    pub outlook: f64,
    /// Low exposure to AI.
    #[serde(default = "unset")]
    pub exposure: f64,
    /// Volume of openings and vacancies.
    #[serde(default = "unset")]
    pub openings: f64,
    /// Ease of entry.
    #[serde(default = "unset")]
    pub entry: f64,
    /// Hours and benefits.
    #[serde(default = "unset")]
    pub hours: f64,
}

/// A weight that is not there is no number, so that [`Weights::is_sound`] finds it whatever else is written.
fn unset() -> f64 {
    f64::NAN
}

impl Weights {
    /// The six numbers in the order of the fields.
    pub fn to_array(self) -> [f64; 6] {
        [self.pay, self.outlook, self.exposure, self.openings, self.entry, self.hours]
    }

    /// The weights from six numbers in the order of the fields.
    pub fn from_array([pay, outlook, exposure, openings, entry, hours]: [f64; 6]) -> Self {
        Self { pay, outlook, exposure, openings, entry, hours }
    }

    pub(super) fn is_sound(self) -> bool {
        let all = self.to_array();
        all.iter().all(|weight| (0.0..=LARGEST_WEIGHT).contains(weight))
            && all.iter().sum::<f64>() >= SMALLEST_SUM
    }
}
