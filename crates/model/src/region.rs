//! Names and abbreviations of provinces and territories.

use super::PerLang;
use super::schema::Region;

impl Region {
    /// The postal abbreviation.
    pub const fn code(self) -> &'static str {
        self.token()
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
