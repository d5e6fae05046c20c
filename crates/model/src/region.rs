//! Names and abbreviations of provinces and territories.

use super::PerLang;
use super::schema::Region;

impl Region {
    /// All provinces and territories from east to north.
    pub const ALL: [Self; 13] = [
        Self::NL,
        Self::PE,
        Self::NS,
        Self::NB,
        Self::QC,
        Self::ON,
        Self::MB,
        Self::SK,
        Self::AB,
        Self::BC,
        Self::YT,
        Self::NT,
        Self::NU,
    ];

    /// The postal abbreviation.
    pub fn code(self) -> &'static str {
        match self {
            Self::NL => "NL",
            Self::PE => "PE",
            Self::NS => "NS",
            Self::NB => "NB",
            Self::QC => "QC",
            Self::ON => "ON",
            Self::MB => "MB",
            Self::SK => "SK",
            Self::AB => "AB",
            Self::BC => "BC",
            Self::YT => "YT",
            Self::NT => "NT",
            Self::NU => "NU",
        }
    }

    /// The official name in each language.
    pub fn names(self) -> PerLang<&'static str> {
        PerLang(match self {
            Self::NL => ["Newfoundland and Labrador", "Terre-Neuve-et-Labrador"],
            Self::PE => ["Prince Edward Island", "Île-du-Prince-Édouard"],
            Self::NS => ["Nova Scotia", "Nouvelle-Écosse"],
            Self::NB => ["New Brunswick", "Nouveau-Brunswick"],
            Self::QC => ["Quebec", "Québec"],
            Self::ON => ["Ontario", "Ontario"],
            Self::MB => ["Manitoba", "Manitoba"],
            Self::SK => ["Saskatchewan", "Saskatchewan"],
            Self::AB => ["Alberta", "Alberta"],
            Self::BC => ["British Columbia", "Colombie-Britannique"],
            Self::YT => ["Yukon", "Yukon"],
            Self::NT => ["Northwest Territories", "Territoires du Nord-Ouest"],
            Self::NU => ["Nunavut", "Nunavut"],
        })
    }
}
