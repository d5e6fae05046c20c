//! Immigration as the archive holds it: programs, dated lists, thresholds, rounds of invitations, pilots.

use serde::{Deserialize, Serialize};

use super::super::schema::Region;
use super::super::{Lang, Named, PerLang};
use super::permits::{PermitRule, Untold};
use super::province_rounds::ProvinceRound;

/// Immigration programs, lists and thresholds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Immigration {
    /// Dated lists of occupations, then streams that have thresholds and no list.
    pub streams: Vec<Stream>,
    /// Thresholds of programs; every one belongs to a stream or to a program.
    pub rules: Vec<Rule>,
    /// Programs whose test is the code or the TEER category itself.
    pub programs: Vec<ProgramRule>,
    /// Categories of Express Entry: what each asks, and since when.
    pub categories: Vec<Category>,
    /// Rounds of invitations of Express Entry, by category and from the newest to the oldest.
    pub rounds: Vec<Round>,
    /// Day on which the rounds were read, `YYYY-MM-DD`.
    pub rounds_read: String,
    /// Rounds of invitations of the provinces, by province and from the newest to the oldest.
    pub province_rounds: Vec<ProvinceRound>,
    /// Communities of the Rural and Francophone pilots.
    pub communities: Vec<Community>,
    /// Rules of the work permit after study.
    pub permits: Vec<PermitRule>,
    /// Federal pilots that the tables do not have.
    pub untold: Vec<Untold>,
    /// Rounds that ask for no one occupation, in the order of the page.
    pub open: Vec<OpenRule>,
}

/// The file `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImmigrationFile {
    /// Programs whose test is the code or the TEER category itself.
    pub programs: Vec<ProgramRule>,
    /// Categories of Express Entry.
    pub categories: Vec<Category>,
    /// What the tables do not say about a provincial stream.
    pub streams: Vec<StreamNote>,
    /// In which situation a threshold holds, where a stream has several of a kind.
    pub situations: Vec<SituationNote>,
    /// Federal pilots that the tables do not have.
    #[serde(default)]
    pub untold: Vec<Untold>,
    /// Rounds that ask for no one occupation, in the order of the page.
    #[serde(default)]
    pub open: Vec<OpenRule>,
}

/// Rounds of Express Entry that ask for no one occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenRule {
    /// Their category in the table of rounds.
    pub rounds: String,
    /// Whom they are for.
    pub kind: OpenRounds,
}

crate::tokens! {
    /// Whom rounds are for that ask for no one occupation.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum OpenRounds {
        /// All three programs.
        General = "general",
        /// Those of the three programs who speak the other official language.
        Francophone = "francophone",
        /// Those whom a province has nominated.
        Nominee = "nominee",
        /// Agriculture and agri-food, whose list the tables do not have.
        Agriculture = "agriculture",
    }
}

/// A category of Express Entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its key in the list's name after `category: ` and in the table of rounds.
    pub key: String,
    /// Since when its rule is in force, `YYYY-MM-DD`.
    pub in_force: String,
    /// What that day changed.
    pub change: Change,
    /// What it asks of the person.
    pub asks: Vec<Personal>,
}

/// What the day changed on which the rule of a category came into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The category was there before; the months of experience asked went up from these.
    MonthsFrom(u8),
    /// The category is new: there was none before that day.
    New,
    /// The category had been dropped and was taken up again.
    Back,
}

/// What the tables do not say about a provincial stream; written in `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StreamNote {
    /// Province.
    pub region: Region,
    /// The stream, as its list or its thresholds name it.
    pub stream: String,
    /// Names under which the table of thresholds has rules of it, besides its own.
    #[serde(default)]
    pub rules: Vec<String>,
    /// What it is called on the page, where the name of the list would mislead.
    #[serde(default)]
    pub title: String,
    /// The TEER categories that it takes, where its page says so.
    #[serde(default)]
    pub gate: Option<Gate>,
    /// Whether no stream of its program in the province takes what its list leaves out.
    #[serde(default)]
    pub whole: bool,
}

/// The TEER categories that a stream takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gate {
    /// These alone.
    Teer(Vec<u8>),
    /// These, and trades that the province designates.
    TeerOrTrade(Vec<u8>),
}

/// In which situation a threshold holds; written in `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SituationNote {
    /// Province.
    pub region: Region,
    /// Name of the stream in the table of thresholds.
    pub rules: String,
    /// What the threshold is about.
    pub factor: Factor,
    /// Its number, where the stream has several of the kind.
    #[serde(default)]
    pub value: Option<u32>,
    /// The situation.
    pub situation: Situation,
}

/// A situation in which a threshold holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Situation {
    /// Work in the province, within so many months.
    InProvince(u16),
    /// Work in Canada or abroad, within so many months.
    Anywhere(u16),
    /// Schooling finished in another province or territory.
    SchooledElsewhere,
    /// One pathway of the stream.
    Pathway {
        /// Its name in each language of the titles.
        names: Named,
    },
}

/// A program that tests the code or the TEER category; written in `data/immigration.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgramRule {
    /// Program.
    pub program: Program,
    /// Its key in the table of rounds, where it has rounds of its own.
    #[serde(default)]
    pub rounds: String,
    /// Name under which the table of thresholds has rules of it for Canada; empty where it has none.
    #[serde(default)]
    pub thresholds: String,
    /// Provinces it leads to; empty means all but Quebec.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// The same as 1 + position in `Region::ALL`. Filled by the build.
    #[serde(default)]
    pub geos: Vec<u8>,
    /// Positions of its thresholds. Filled by the build.
    #[serde(default)]
    pub rules: Vec<u16>,
    /// What it tests.
    pub test: Test,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
    /// What it asks of the person besides.
    #[serde(default)]
    pub asks: Vec<Personal>,
}

/// The federal programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Program {
    /// Express Entry, Canadian Experience Class.
    CanadianExperience,
    /// Express Entry, Federal Skilled Worker Program.
    SkilledWorker,
    /// Express Entry, Federal Skilled Trades Program.
    SkilledTrades,
    /// Atlantic Immigration Program.
    Atlantic,
}

impl Program {
    /// The program and its stream by their English names, which commands and saved filters use.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::CanadianExperience => ("Express Entry", "Canadian Experience Class"),
            Self::SkilledWorker => ("Express Entry", "Federal Skilled Worker Program"),
            Self::SkilledTrades => ("Express Entry", "Federal Skilled Trades Program"),
            Self::Atlantic => ("Atlantic Immigration Program", "job offer in NL, PE, NS or NB"),
        }
    }
}

/// Something asked of the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Personal {
    /// TEER categories it applies to; empty means all.
    #[serde(default)]
    pub teer: Vec<u8>,
    /// What is asked.
    pub ask: Condition,
}

/// What a federal program or category asks of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Canadian Language Benchmark or more in all four abilities.
    Clb(u8),
    /// Benchmarks to speak and listen, and to read and write.
    ClbSpeakWrite(u8, u8),
    /// Months of skilled work in Canada, within so many years.
    SkilledWorkInCanada(u8, u8),
    /// A year of skilled work without a break, an assessment of foreign schooling, and funds to settle.
    SkilledYearSchoolingFunds,
    /// Years of work in the trade, within so many years.
    YearsInTrade(u8, u8),
    /// A job offer or a certificate of qualification.
    OfferOrCertificate,
    /// An offer from a designated employer.
    DesignatedEmployer,
    /// Job offers have given no points in the ranking since 2025-03-25.
    NoPointsForOffers,
    /// Months of work in the very occupation, within so many years, anywhere.
    WorkInOccupation(u8, u8),
    /// The same, in Canada.
    WorkInOccupationInCanada(u8, u8),
    /// Years of service in a recognized foreign force.
    ForeignForce(u8),
    /// A job offer from the Canadian Armed Forces.
    ForcesOffer,
    /// A profile in the pool, that is, eligibility for one of the three programs of Express Entry.
    Profile,
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

impl Test {
    /// Whether a unit group meets it.
    pub fn meets(&self, code: &str, teer: u8) -> bool {
        match self {
            Self::Teer(accepted) => accepted.contains(&teer),
            Self::Prefixes { include, except } => {
                let begins = |prefixes: &[String]| prefixes.iter().any(|p| code.starts_with(p.as_str()));
                begins(include) && !begins(except)
            }
        }
    }
}

/// What being on a stream's list means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListMeaning {
    /// Named for selection.
    Wanted,
    /// Not considered.
    LeftOut,
    /// The stream has thresholds and publishes no list.
    NoList,
}

/// One dated list, or a stream without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// For example `Express Entry`.
    pub program: String,
    /// For example `category: healthcare`.
    pub name: String,
    /// What it is called on the page in each language. Empty in the first language where [`Stream::name`] serves, and
    /// in all of them for the categories of Express Entry, which have messages.
    pub title: Named,
    /// What its list means.
    pub meaning: ListMeaning,
    /// The TEER categories that it takes, where known.
    pub gate: Option<Gate>,
    /// Whether no stream of its program in the province takes what its list leaves out.
    pub whole: bool,
    /// Positions of its thresholds in [`Immigration::rules`].
    pub rules: Vec<u16>,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Page of the publisher.
    pub url: String,
    /// Number of unit groups on its list.
    pub size: u16,
}

impl Stream {
    /// The key of the category of Express Entry that it is; none where it is no category.
    pub fn category(&self) -> Option<&str> {
        self.name.strip_prefix("category: ")
    }

    /// What it is called on the page in each language; empty where a language has no name of its own for it.
    pub fn called(&self) -> PerLang<&str> {
        PerLang::of(|lang| match self.title.get(lang).as_str() {
            "" if lang == Lang::default() => self.name.as_str(),
            title => title,
        })
    }
}

crate::tokens! {
    /// What a threshold is about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Factor {
        /// Canadian Language Benchmark.
        Language = "language",
        /// Work in a like occupation.
        Experience = "experience",
        /// Schooling.
        Education = "education",
        /// Work that makes a language test needless.
        LanguageExempt = "language-exempt",
        /// Hours worked.
        WorkHours = "work-hours",
    }

    /// Unit of a threshold.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum Unit {
        /// Canadian Language Benchmark.
        Clb = "CLB",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
        /// Hours.
        Hours = "hours",
    }

    /// A level of schooling that a threshold asks for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Schooling {
        /// A Canadian high school diploma or its equivalent.
        HighSchool = "canadian-high-school",
        /// A Canadian credential of a year after high school or its equivalent.
        YearAfterHighSchool = "canadian-1yr-postsecondary",
    }
}

/// How much a threshold asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Amount {
    /// Nothing.
    Nothing,
    /// This or more.
    AtLeast(u32, Unit),
    /// This level or more.
    Schooling(Schooling),
}

/// One threshold of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// What it is about.
    pub factor: Factor,
    /// How much it asks for.
    pub amount: Amount,
    /// TEER categories it applies to; empty means all.
    pub teer: Vec<u8>,
    /// Codes or prefixes it applies to; empty means all.
    pub applies: Vec<String>,
    /// Codes or prefixes that it leaves out.
    pub excludes: Vec<String>,
    /// In which situation it holds, where the stream has several of the kind.
    pub situation: Option<Situation>,
}

impl Rule {
    /// Whether it speaks of a unit group.
    pub fn applies_to(&self, code: &str, teer: u8) -> bool {
        let among = |list: &[String]| list.iter().any(|prefix| code.starts_with(prefix.as_str()));
        (self.teer.is_empty() || self.teer.contains(&teer))
            && (self.applies.is_empty() || among(&self.applies))
            && !among(&self.excludes)
    }
}

/// A round of invitations of Express Entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Category or program, as the table names it.
    pub category: String,
    /// Day, `YYYY-MM-DD`.
    pub date: String,
    /// Number of the round over all categories.
    pub number: u16,
    /// Lowest rank invited, points of the Comprehensive Ranking System.
    pub cutoff: u16,
    /// Invitations.
    pub invitations: u16,
}

/// A community of a pilot; a place that takes part in both stands here twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Community {
    /// 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Which pilot.
    pub pilot: Pilot,
    /// Its name in each language of the titles.
    pub name: Named,
    /// Unit groups on its list.
    pub size: u16,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked: String,
    /// Its page.
    pub url: String,
}

crate::tokens! {
    /// Which pilot a community takes part in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Pilot {
        /// Rural Community Immigration Pilot.
        Rural = "RCIP",
        /// Francophone Community Immigration Pilot.
        Francophone = "FCIP",
    }
}

impl Pilot {
    /// Its name in files and scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rural => "Rural Community Immigration Pilot",
            Self::Francophone => "Francophone Community Immigration Pilot",
        }
    }
}
