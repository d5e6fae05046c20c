//! Names and abbreviations of provinces and territories.

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

    /// English name.
    pub fn name_en(self) -> &'static str {
        match self {
            Self::NL => "Newfoundland and Labrador",
            Self::PE => "Prince Edward Island",
            Self::NS => "Nova Scotia",
            Self::NB => "New Brunswick",
            Self::QC => "Quebec",
            Self::ON => "Ontario",
            Self::MB => "Manitoba",
            Self::SK => "Saskatchewan",
            Self::AB => "Alberta",
            Self::BC => "British Columbia",
            Self::YT => "Yukon",
            Self::NT => "Northwest Territories",
            Self::NU => "Nunavut",
        }
    }

    /// French name.
    pub fn name_fr(self) -> &'static str {
        match self {
            Self::NL => "Terre-Neuve-et-Labrador",
            Self::PE => "Île-du-Prince-Édouard",
            Self::NS => "Nouvelle-Écosse",
            Self::NB => "Nouveau-Brunswick",
            Self::QC => "Québec",
            Self::ON => "Ontario",
            Self::MB => "Manitoba",
            Self::SK => "Saskatchewan",
            Self::AB => "Alberta",
            Self::BC => "Colombie-Britannique",
            Self::YT => "Yukon",
            Self::NT => "Territoires du Nord-Ouest",
            Self::NU => "Nunavut",
        }
    }
}
