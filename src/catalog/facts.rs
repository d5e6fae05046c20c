//! Published facts as the archive holds them: written by the build, decoded one record at a time.

use serde::{Deserialize, Serialize};

use super::floats;
use super::schema::Fit;

/// Number of unit groups in NOC 2021.
pub const UNIT_GROUPS: usize = 516;

/// Everything published about one unit group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Job Bank wages 2025, one row per place.
    pub wages: Vec<Wage>,
    /// Whether the wages are of a newer edition that the user brought in; their periods are the edition's.
    #[serde(skip)]
    pub newer: bool,
    /// Job Bank wages of earlier editions by economic region and for Canada.
    pub regional: Vec<RegionalWage>,
    /// Usual hours and annual earnings in B.C.
    pub hours: Option<Hours>,
    /// COPS projection for Canada.
    pub cops: Option<Cops>,
    /// Vacancies by place and quarter, oldest first.
    pub vacancies: Vec<Vacancy>,
    /// B.C. projection.
    pub bc: Option<BcOutlook>,
    /// Dated immigration lists: positions in [`Immigration::streams`] with the date of the check.
    pub lists: Vec<u16>,
    /// Official exclusions: unit groups that the classification keeps apart from this one.
    pub exclusions: Vec<u16>,
    /// Nearest unit groups by `OaSIS` scores: position, percentile among all pairs, and whether the
    /// scores are the very same.
    pub near: Vec<(u16, f32, bool)>,
}

/// One row of the wage table, CAD per hour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wage {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// 10th percentile.
    pub low: Option<f32>,
    /// 50th percentile.
    pub median: Option<f32>,
    /// 90th percentile.
    pub high: Option<f32>,
    /// Position in [`Columns::periods`].
    pub period: u8,
    /// The publisher's figure was a year's pay, divided by 2,080 hours.
    pub annual: bool,
}

/// One row of the regional wage table, CAD per hour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionalWage {
    /// Position in the table of areas.
    pub area: u8,
    /// Edition.
    pub year: u16,
    /// 10th percentile.
    pub low: f32,
    /// 50th percentile.
    pub median: f32,
    /// 90th percentile.
    pub high: f32,
}

/// An economic region or province of the regional wage table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Publisher's code, for example `ER3530`.
    pub code: String,
    /// Name.
    pub name: String,
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Whether it is an economic region (not a whole province or Canada).
    pub economic_region: bool,
}

/// Working hours and annual earnings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hours {
    /// Usual hours a week in the main job.
    pub usual: f32,
    /// Median annual earnings, CAD.
    pub annual_median: Option<f32>,
    /// The source folds 00011 to 00015 into one group.
    pub folded: bool,
}

/// COPS 2024-2033 for one unit group or aggregate; persons over the ten years unless said otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cops {
    /// Employment in 2023, persons.
    pub employment: Option<i32>,
    /// Openings from growth.
    pub growth: Option<i32>,
    /// Openings from retirement.
    pub retirements: Option<i32>,
    /// Openings from death and emigration.
    pub other_replacement: Option<i32>,
    /// All openings.
    pub openings: Option<i32>,
    /// Seekers who leave school.
    pub school_leavers: Option<i32>,
    /// Seekers who immigrate.
    pub immigration: Option<i32>,
    /// Seekers from elsewhere; negative where people leave for other work.
    pub other_seekers: Option<i32>,
    /// All seekers.
    pub seekers: Option<i32>,
    /// Assessment of 2021-2023.
    pub recent: Option<Assessment>,
    /// Assessment of 2024-2033.
    pub future: Option<Assessment>,
    /// Employment by year 2023 to 2033, empty where not published.
    pub employment_by_year: Vec<i32>,
}

/// COPS's assessment of the balance between openings and seekers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Assessment {
    /// Strong surplus of seekers.
    StrongSurplus,
    /// Moderate surplus of seekers.
    ModerateSurplus,
    /// About as many openings as seekers.
    Balance,
    /// Moderate shortage of people.
    ModerateShortage,
    /// Strong shortage of people.
    StrongShortage,
}

impl Assessment {
    /// The token of `data/cops.csv`.
    pub fn token(self) -> &'static str {
        match self {
            Self::StrongSurplus => "strong-surplus",
            Self::ModerateSurplus => "moderate-surplus",
            Self::Balance => "balance",
            Self::ModerateShortage => "moderate-shortage",
            Self::StrongShortage => "strong-shortage",
        }
    }

    /// Words for the screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::StrongSurplus => "strong risk of surplus",
            Self::ModerateSurplus => "moderate risk of surplus",
            Self::Balance => "balance",
            Self::ModerateShortage => "moderate risk of shortage",
            Self::StrongShortage => "strong risk of shortage",
        }
    }
}

/// Vacancies in one place and quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vacancy {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// For example `2026Q1`.
    pub quarter: [u8; 6],
    /// Vacancies; none where not available.
    pub count: Option<u32>,
    /// Statistics Canada's letter: A excellent to E use with caution, F too unreliable to publish.
    pub quality: u8,
}

/// Labour market outlook of British Columbia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BcOutlook {
    /// Openings over the ten years, persons.
    pub openings: Option<i32>,
    /// Of these from growth.
    pub expansion: Option<i32>,
    /// Of these to replace people who leave.
    pub replacement: Option<i32>,
    /// Growth a year, per cent, for the periods of the source.
    pub growth_pct: Vec<f32>,
}

/// An O*NET occupation with its scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnetOccupation {
    /// O*NET-SOC code.
    pub code: String,
    /// Title.
    pub title: String,
    /// Eloundou et al., human raters: share of tasks E1 + half of E2, 0-1.
    pub human_beta: Option<f32>,
    /// The same by GPT-4 as rater.
    pub gpt_beta: Option<f32>,
    /// Microsoft's applicability score, 0-1, by SOC.
    pub applicability: Option<f32>,
    /// Tasks by human label: E0, E1, E2.
    pub tasks: [u16; 3],
    /// O*NET job zone 1-5.
    pub job_zone: Option<u8>,
}

/// Who made a link of the crosswalk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// The Dais's table.
    Dais,
    /// The Government of British Columbia's table.
    Bc,
    /// Both of them.
    Both,
    /// Ours, with a reason.
    Ours,
}

impl Origin {
    /// One word for tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dais => "dais",
            Self::Bc => "bc",
            Self::Both => "both",
            Self::Ours => "ours",
        }
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

/// The columns that rankings and filters need, for all unit groups in code order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Columns {
    /// Reference periods that occur in the wage table.
    pub periods: Vec<String>,
    /// Low, median and high wage by `geo` (0 Canada, 1.. provinces), CAD per hour; NaN where missing.
    #[serde(with = "floats")]
    pub wages: Vec<[[f32; 3]; 14]>,
    /// Whether the publisher gives a year's pay for the unit group.
    pub annual: Vec<bool>,
    /// Usual hours a week; NaN where missing.
    #[serde(with = "floats")]
    pub hours: Vec<f32>,
    /// Dais AIOE; NaN where missing.
    #[serde(with = "floats")]
    pub aioe: Vec<f32>,
    /// Complementarity; NaN where missing.
    #[serde(with = "floats")]
    pub theta: Vec<f32>,
    /// COPS employment 2023; NaN where missing.
    #[serde(with = "floats")]
    pub employment: Vec<f32>,
    /// COPS openings 2024-2033; NaN where missing.
    #[serde(with = "floats")]
    pub openings: Vec<f32>,
    /// COPS future assessment.
    pub future: Vec<Option<Assessment>>,
    /// Vacancies in Canada, mean of the quarters published; NaN where missing.
    #[serde(with = "floats")]
    pub vacancies: Vec<f32>,
    /// First Holland letters of the profiles, up to three, most frequent first.
    pub interests: Vec<String>,
    /// Months of schooling before the work, middle of the written range; NaN where not stated.
    #[serde(with = "floats")]
    pub schooling: Vec<f32>,
    /// The same for the role that asks for the least; NaN where none states a length.
    #[serde(with = "floats")]
    pub least_schooling: Vec<f32>,
    /// How firmly a licence, registration or trade certificate is asked of the role that asks for it least: two bits
    /// a place (0 Canada, 1.. provinces) with 0 not asked, 1 may be, 2 usually, 3 required; all bits set where the
    /// occupation is not written yet.
    pub licence: Vec<u32>,
    /// Dated immigration lists that the unit group is on: positions in [`Immigration::streams`].
    pub lists: Vec<Vec<u16>>,
    /// Whether the occupation is written.
    pub written: Vec<bool>,
}

/// A row of `data/sources.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // The fields are the columns of the table, described in data/README.md.
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub edition: String,
    pub period: String,
    pub geography: String,
    pub url: String,
    pub licence: String,
    pub licence_url: String,
    pub accessed: String,
    pub note: String,
}

/// `OaSIS` profiles, their scales and the places where their scores stand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profiles {
    /// Profile codes in order, for example `32129.03`.
    pub codes: Vec<String>,
    /// Position of the unit group of each profile.
    pub groups: Vec<u16>,
    /// Holland letters of each profile.
    pub interests: Vec<String>,
    /// Scales in the order of the score columns.
    pub scales: Vec<Scale>,
    /// Cosines of all pairs of unit groups at equal steps of rank.
    pub ruler: Vec<f32>,
}

/// One scale of `OaSIS`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Name as published.
    pub name: String,
    /// `skill`, `ability`, `knowledge` or `activity`.
    pub group: String,
}

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
    pub regions: Vec<super::schema::Region>,
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

/// A third party's statement, kept beside the published figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Unit group.
    pub code: String,
    /// `pay-entry`, `pay-mid`, `pay-senior`, `rating`, `tuition`, `express-entry` or another topic.
    pub topic: String,
    /// Lower figure.
    pub low: Option<f32>,
    /// Higher figure.
    pub high: Option<f32>,
    /// Unit, for example `CAD/year`.
    pub unit: String,
    /// The claim in our words.
    pub says: String,
    /// What the published figures say to it.
    pub verdict: String,
    /// Source id.
    pub source: String,
}

/// A curated family of positions that cuts across the codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Short id, for links.
    pub id: String,
    /// Name in English.
    pub name: String,
    /// Name in French.
    pub name_fr: String,
    /// One or two sentences.
    pub about: String,
    /// Groups of positions.
    pub clusters: Vec<Cluster>,
}

/// A group of positions inside a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// Name.
    pub name: String,
    /// Positions.
    pub positions: Vec<Position>,
}

/// One position of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Name as used in its country.
    pub name: String,
    /// One line: what the person does.
    pub line: String,
    /// Unit group that it relates to.
    pub code: String,
    /// How it relates.
    pub relation: Relation,
    /// Country whose word it is: `CA` or `NZ`.
    pub country: Country,
}

/// How a position relates to a unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// The same work.
    Same,
    /// The position is only some of the unit group's work.
    Narrower,
    /// The position covers more than the unit group.
    Broader,
    /// A task or speciality inside the unit group's work.
    PartOf,
}

impl Relation {
    /// Words for the screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Same => "same as",
            Self::Narrower => "narrower than",
            Self::Broader => "broader than",
            Self::PartOf => "part of",
        }
    }
}

/// Countries whose positions the fields list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Country {
    /// Canada.
    CA,
    /// New Zealand.
    NZ,
}

/// The most frequent low wage of a province, taken as its minimum wage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinimumWage {
    /// 1 + position in `Region::ALL`.
    pub geo: u8,
    /// CAD per hour.
    pub hourly: f32,
    /// Unit groups whose low wage equals it.
    pub rows: u16,
}
