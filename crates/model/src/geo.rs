//! Places that a figure can speak of: Canada, a province or territory, an economic region.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::schema::Region;
use super::{Lang, PerLang};

/// Canada or one of its provinces and territories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Geo {
    /// The whole country.
    #[default]
    Canada,
    /// One province or territory.
    Province(Region),
}

impl Geo {
    /// Canada, then the provinces from east to north.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Canada).chain(Region::ALL.into_iter().map(Self::Province))
    }

    /// Its number in the archive: 0 for Canada, else 1 + position in [`Region::ALL`].
    pub fn index(self) -> u8 {
        match self {
            Self::Canada => 0,
            Self::Province(region) => 1 + region as u8,
        }
    }

    /// The place of a number; Canada for a number that no place has.
    pub fn at(index: u8) -> Self {
        let region = index.checked_sub(1).and_then(|at| Region::ALL.get(usize::from(at)));
        region.map_or(Self::Canada, |&region| Self::Province(region))
    }

    /// `CA` or the postal abbreviation.
    pub fn code(self) -> &'static str {
        match self {
            Self::Canada => "CA",
            Self::Province(region) => region.code(),
        }
    }

    /// The place with exactly this code, as the tables of `data/` write it.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::all().find(|geo| geo.code() == code)
    }

    /// The official name in each language.
    pub fn names(self) -> PerLang<&'static str> {
        match self {
            Self::Canada => PerLang(["Canada"; Lang::ALL.len()]),
            Self::Province(region) => region.names(),
        }
    }
}

impl fmt::Display for Geo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that names no province.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownGeo(pub String);

impl fmt::Display for UnknownGeo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no province: use CA or one of", self.0)?;
        for region in Region::ALL {
            write!(f, " {}", region.code())?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownGeo {}

impl FromStr for Geo {
    type Err = UnknownGeo;

    /// Accepts `CA`, `NAT` and the postal abbreviations in any case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let upper = text.trim().to_ascii_uppercase();
        if upper == "CA" || upper == "NAT" || upper == "CANADA" {
            return Ok(Self::Canada);
        }
        Region::of_token(text).map(Self::Province).ok_or_else(|| UnknownGeo(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_others_are_refused() {
        for (number, geo) in (0..).zip(Geo::all()) {
            assert_eq!((geo.index(), Geo::at(number)), (number, geo));
            assert_eq!(geo.code().to_lowercase().parse(), Ok(geo));
            assert_eq!(Geo::of_code(geo.code()), Some(geo));
        }
        assert_eq!(Geo::at(200), Geo::Canada, "a number that no place has is none of a province");
        assert_eq!((Geo::of_code("on"), Geo::of_code("")), (None, None));
        let error = "Ontario!".parse::<Geo>().unwrap_err().to_string();
        assert!(error.contains("use CA or one of NL PE NS"), "{error}");
    }
}
