//! Immigration as the archive holds it: programs, dated lists and thresholds.

use serde::{Deserialize, Serialize};

/// Immigration programs, lists and thresholds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Immigration {
    /// Dated lists of occupations.
    pub streams: Vec<Stream>,
    /// Thresholds of programs.
    pub rules: Vec<Rule>,
    /// Programs whose test is the code or the TEER category itself.
    pub programs: Vec<ProgramRule>,
    /// What holds for every list of a program.
    pub notes: Vec<ListNote>,
}

/// The file `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImmigrationFile {
    /// Programs whose test is the code or the TEER category itself.
    pub programs: Vec<ProgramRule>,
    /// What holds for every list of a program.
    pub lists: Vec<ListNote>,
}

/// What holds for every list of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListNote {
    /// Program.
    pub program: String,
    /// How the names of its lists begin.
    pub stream: String,
    /// Since when the rule holds, `YYYY-MM-DD`.
    pub since: String,
    /// What that day means, in our words.
    pub note: String,
    /// Personal factors asked for besides.
    pub personal: Vec<Personal>,
}

/// A program that tests the code or the TEER category; written in `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgramRule {
    /// Program.
    pub program: String,
    /// Stream.
    pub stream: String,
    /// Provinces it leads to, 1 + position in `Region::ALL`; empty means all. Filled by the build from `regions`.
    #[serde(default)]
    pub geos: Vec<u8>,
    /// The same by their abbreviations, as written.
    #[serde(default)]
    pub regions: Vec<super::super::schema::Region>,
    /// What it tests.
    pub test: Test,
    /// Since when the rule holds, `YYYY-MM-DD`; empty where not known.
    #[serde(default)]
    pub since: String,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
    /// Personal factors asked for besides.
    #[serde(default)]
    pub personal: Vec<Personal>,
}

/// A personal factor of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Personal {
    /// TEER categories it applies to; empty means all.
    #[serde(default)]
    pub teer: Vec<u8>,
    /// One line in our words.
    pub text: String,
}

/// What a program tests about the occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// The TEER category is one of these.
    Teer(Vec<u8>),
    /// The code begins with one of the first and with none of the second.
    Prefixes {
        /// Prefixes that are in.
        include: Vec<String>,
        /// Prefixes that are out.
        except: Vec<String>,
    },
}

/// One dated list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// For example `Express Entry`.
    pub program: String,
    /// For example `category: healthcare`.
    pub name: String,
    /// Listed or wanted (true), or excluded (false).
    pub wanted: bool,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
    /// Number of unit groups on it.
    pub size: u16,
}

/// One threshold of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Program.
    pub program: String,
    /// Stream.
    pub stream: String,
    /// `language`, `experience`, `language-exempt`, `work-hours`, `education`.
    pub factor: String,
    /// `>=` or `none`.
    pub op: String,
    /// The number, empty where the rule has none.
    pub value: String,
    /// Its unit.
    pub unit: String,
    /// TEER digits it applies to, separated by spaces; empty means all.
    pub teer: String,
    /// Codes or prefixes it applies to; empty means all.
    pub applies: String,
    /// Codes or prefixes that it leaves out.
    pub excludes: String,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
}
