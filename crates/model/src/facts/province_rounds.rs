//! Rounds of invitations of the provinces, with what tells those of one stream and day apart.

use serde::{Deserialize, Serialize};

use super::super::Named;

crate::tokens! {
    /// The part of Ontario that a round is for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum OntarioPart {
        /// The Greater Toronto Area.
        Toronto = "greater-toronto",
        /// The centre without the Greater Toronto Area.
        Central = "central",
        /// The east.
        Eastern = "eastern",
        /// The north.
        Northern = "northern",
        /// The southwest.
        Southwestern = "southwestern",
    }

    /// A field of work that New Brunswick invites from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum RoundField {
        /// Every one of them.
        All = "all",
        /// Trades of construction.
        Construction = "construction",
        /// Education, social and community services.
        Education = "education",
        /// Food and lodging.
        Food = "food",
        /// Health.
        Health = "health",
        /// Factories.
        Manufacturing = "manufacturing",
        /// Trades outside construction.
        Trades = "other-trades",
        /// Professions and information technology.
        Professional = "professional",
        /// Sales and services.
        Sales = "sales",
        /// Transport.
        Transport = "transport",
    }
}

/// Whom a round takes of its stream; nothing where the province's page tells nothing more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundFor {
    /// Where the work is.
    pub part: Option<OntarioPart>,
    /// Least pay, CAD an hour.
    pub hourly: Option<u16>,
    /// Least pay, CAD a year.
    pub yearly: Option<u32>,
    /// TEER categories of the work.
    pub teers: Vec<u8>,
    /// Fields of work.
    pub fields: Vec<RoundField>,
    /// How many of the invitations lead into the Atlantic Immigration Program.
    pub atlantic: Option<u16>,
}

/// A round of invitations of a province.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvinceRound {
    /// 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Day, `YYYY-MM-DD`.
    pub date: String,
    /// Stream, as the province names it, and its name in the other languages, ours where the province has none.
    pub stream: Named,
    /// Whom it takes of the stream.
    pub takes: RoundFor,
    /// Lowest score invited, points of the province's own; none where it names none.
    pub score: Option<u16>,
    /// Invitations; none where so few that the province hides them, or not told.
    pub invitations: Option<u16>,
    /// Day of the reading, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the province.
    pub url: String,
}
