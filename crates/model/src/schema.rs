//! One occupation as the program shows it: its facts with its prose in one language.
//!
//! People write it in two files, [`written::Facts`] in `data/occupations/<major group>/<code>.ron` and
//! [`written::Prose`] in `<code>.<language>.ron` beside it, and the archive holds both apart. The build script reads
//! and packs the same types, so a file that compiles is a file the program can show. Every text in here is the
//! project's own wording; every code, name of a credential and duration is a fact from the sources listed in
//! `data/README.md`.

use serde::{Deserialize, Serialize};

pub mod learned;
pub mod length;
pub mod papers;
pub mod places;
pub mod way;
pub mod written;

pub use learned::{Learned, Rung, Studies};
pub use length::{Duration, Unit};
pub use papers::{Asked, Counts, Degree};
pub use places::Extent;
pub use way::{Least, Route, Way};

use super::Lang;

/// One unit group of NOC 2021, written out for people.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// The language of the prose: the one asked for, English where nobody has written that one yet.
    pub prose: Lang,
    /// Five-digit code, the same as the file's name.
    pub code: String,
    /// What these people do, for whom, where, in two to four sentences. The first text says it alone, the others are
    /// read after the answers of the page.
    pub summary: Vec<String>,
    /// One role per `OaSIS` profile; a unit group with one profile has one role.
    pub roles: Vec<Role>,
    /// O*NET occupations that a published crosswalk links to this group and we do not, with the reason.
    pub onet_left_out: Vec<LeftOut>,
    /// What an employer or a regulator asks for.
    pub requirements: Vec<Requirement>,
    /// Certificates, licences and registrations by name.
    pub credentials: Vec<Credential>,
    /// The steps of preparation in their order.
    pub training: Vec<TrainingStep>,
    /// How the steps follow and replace each other; every role has its way.
    pub ways: Vec<Way>,
    /// Where people go from here.
    pub progression: Vec<Progression>,
    /// What language models and similar tools change.
    pub ai: AiText,
    /// Who tends to like this work.
    pub suits: Vec<String>,
    /// Who may not like it.
    pub may_not_suit: Vec<String>,
    /// Prospects in words; the figures stand beside it on the screen.
    pub outlook: String,
    /// What drives demand up or down.
    pub growth: Vec<GrowthTag>,
    /// Unit groups that are easily mistaken for this one.
    pub not_confused_with: Vec<Confusion>,
    /// Unit groups with related work.
    pub similar: Vec<String>,
}

/// A role inside a unit group, one `OaSIS` profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// Plural name, as people in the field say it.
    pub name: String,
    /// `OaSIS` 2023 profile code, for example `32129.03`.
    pub profile: String,
    /// Five to nine duties, verb first.
    pub duties: Vec<String>,
    /// The O*NET task statements that each duty stands for, one list a duty; empty where they are not linked yet.
    pub tasks: Vec<Vec<u32>>,
    /// Kinds of employers or workplaces.
    pub employers: Vec<String>,
    /// The O*NET occupations that correspond, none where none does.
    pub onet: Vec<OnetLink>,
}

/// One O*NET occupation behind a role.
#[derive(Clone, Debug, PartialEq)]
pub struct OnetLink {
    /// Eight-digit O*NET-SOC code, for example `29-2091.00`.
    pub code: String,
    /// How well it covers the role.
    pub fit: Fit,
    /// Needed where no published crosswalk has this link: why we make it.
    pub why: Option<String>,
}

crate::tokens! {
    /// How well an O*NET occupation covers a role.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Fit {
        /// The same work under another name.
        Same = "same",
        /// Most of the work.
        Close = "close",
        /// Some of the work, or work of the same kind.
        Partial = "partial",
    }
}

/// Published links that we do not follow, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// O*NET-SOC codes.
    pub codes: Vec<String>,
    /// Why the group's own titles and duties contradict them.
    pub why: String,
}

/// One thing asked of a person who wants the work.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// What it is about.
    pub kind: RequirementKind,
    /// How firmly it is asked.
    pub strength: Strength,
    /// Profile codes of the roles it applies to; empty means all.
    pub roles: Vec<String>,
    /// One sentence.
    pub text: String,
    /// What says so.
    pub ground: Ground,
    /// Unit groups in one of which the experience is had, where the sentence names them.
    pub after: Vec<String>,
}

crate::tokens! {
    /// What a requirement is about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum RequirementKind {
        /// Schooling: secondary school, diploma, degree.
        Education = "education",
        /// Practical or on-the-job training, apprenticeship, internship.
        Training = "training",
        /// Time spent in related work.
        Experience = "experience",
        /// A certificate that a body awards.
        Certification = "certification",
        /// A licence without which the work may not be done.
        Licence = "licence",
        /// A licence to drive on public roads, of any class, or an endorsement of it: no regulator of the work grants it.
        DriversLicence = "drivers-licence",
        /// Membership in a register or professional body.
        Registration = "registration",
        /// Languages.
        Language = "language",
        /// Clearance, record checks, bonding.
        Security = "security",
        /// Anything else: fitness, audition, portfolio, election.
        Other = "other",
    }

    /// How firmly something is asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Strength {
        /// Not without it.
        Required = "required",
        /// Most employers ask for it.
        UsuallyRequired = "usually-required",
        /// Some employers or some provinces ask for it.
        MayBeRequired = "may-be-required",
        /// Helps, is not asked for.
        Asset = "asset",
        /// Nobody brings it along: the employer gives it.
        Provided = "provided-by-the-employer",
    }
}

/// A named certificate, licence or registration.
#[derive(Clone, Debug, PartialEq)]
pub struct Credential {
    /// Its name.
    pub name: String,
    /// Who awards it, with the acronym in parentheses where there is one.
    pub issuer: String,
    /// What sort of paper it is.
    pub kind: CredentialKind,
    /// How firmly it is asked.
    pub strength: Strength,
    /// Profile codes of the roles it applies to; empty means all.
    pub roles: Vec<String>,
    /// Where it applies.
    pub places: Places,
    /// What says so.
    pub ground: Ground,
}

crate::tokens! {
    /// What says that something is asked for.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Ground {
        /// The text of the classification, of 2021.
        #[default]
        Classification = "classification",
        /// What regulators and provinces ask today, as this project knows it: the law has changed since, or the
        /// classification is silent.
        Rules = "rules",
    }
}

crate::tokens! {
    /// What sort of paper a credential is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum CredentialKind {
        /// Awarded by a professional or industry body.
        Certification = "certification",
        /// Permission by law.
        Licence = "licence",
        /// A licence to drive on public roads, of any class, or an endorsement of it.
        DriversLicence = "drivers-licence",
        /// Entry in a regulator's or association's register.
        Registration = "registration",
        /// Certificate of qualification in a trade, Red Seal included.
        TradeCertificate = "trade-certificate",
        /// Membership in an association.
        Membership = "membership",
        /// A short course with a certificate, such as first aid or food safety.
        CourseCertificate = "course-certificate",
        /// Security clearance or record check.
        Clearance = "clearance",
    }
}

/// Where a credential applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Places {
    /// The official text does not say.
    #[default]
    NotStated,
    /// In all provinces and territories.
    Everywhere,
    /// Only in these.
    In(Vec<Region>),
    /// In all but these.
    Except(Vec<Region>),
}

crate::tokens! {
    /// Provinces and territories by their postal codes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    #[allow(missing_docs)] // The variants are the official abbreviations; a sentence each would repeat them.
    pub enum Region {
        NL = "NL",
        PE = "PE",
        NS = "NS",
        NB = "NB",
        QC = "QC",
        ON = "ON",
        MB = "MB",
        SK = "SK",
        AB = "AB",
        BC = "BC",
        YT = "YT",
        NT = "NT",
        NU = "NU",
    }
}

/// One step of preparation.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingStep {
    /// What one does.
    pub step: String,
    /// Where it takes place.
    pub setting: Setting,
    /// How long it takes.
    pub length: Duration,
    /// What an estimated length rests on.
    pub basis: Option<String>,
    /// Profile codes of the roles it applies to; empty means all.
    pub roles: Vec<String>,
    /// Where it is a part of the way in.
    pub places: Places,
    /// How long it takes in some places, where that is another length.
    pub lengths: Vec<(Places, Duration)>,
    /// Unit groups whose work it is, where it is other work and the step names it.
    pub after: Vec<String>,
}

crate::tokens! {
    /// Where a step of preparation takes place.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Setting {
        /// Secondary school.
        School = "secondary-school",
        /// College, CEGEP, polytechnic, trade or vocational school.
        College = "college",
        /// University, first degree.
        University = "university",
        /// University, beyond the first degree.
        Graduate = "graduate-school",
        /// Apprenticeship: paid work with blocks of schooling.
        Apprenticeship = "apprenticeship",
        /// Supervised practice, internship, residency, articling.
        Practice = "supervised-practice",
        /// Learning at the work itself.
        OnTheJob = "on-the-job",
        /// Short courses.
        Course = "course",
        /// Examination or registration.
        Exam = "examination",
        /// Years in other work that count as preparation.
        Work = "work-experience",
    }
}

impl Setting {
    /// Whether its length is schooling: neither practice nor what everyone stands on.
    #[must_use]
    pub const fn is_school(self) -> bool {
        matches!(self, Self::College | Self::University | Self::Graduate | Self::Course)
    }

    /// Whether something is learned at work in it, beside or after school.
    pub(crate) const fn trains(self) -> bool {
        matches!(self, Self::Apprenticeship | Self::Practice | Self::OnTheJob)
    }
}

/// A next step in a working life.
#[derive(Clone, Debug, PartialEq)]
pub struct Progression {
    /// The work one moves to.
    pub to: String,
    /// Its unit group, where there is one.
    pub code: Option<String>,
    /// What it takes.
    pub how: String,
    /// Whether the official text names this move.
    pub source: MoveSource,
}

crate::tokens! {
    /// Where a move was read.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum MoveSource {
        /// Named in the classification's or `OaSIS`'s text.
        Official = "official",
        /// A usual step by our judgement.
        Typical = "typical",
    }
}

/// What language models and similar tools change, grounded in the task labels behind the group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiText {
    /// Tasks a tool can do largely by itself.
    pub takes_over: Vec<String>,
    /// Tasks a tool speeds up while a person decides.
    pub assists: Vec<String>,
    /// Tasks that stay with people.
    pub stays_human: Vec<String>,
    /// What is worth learning because of it.
    pub skills: Vec<String>,
    /// Effect on beginners.
    pub entry_level: String,
    /// The longer view.
    pub long_run: String,
}

/// A unit group that is easily mistaken for this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Confusion {
    /// Its code.
    pub code: String,
    /// How the two differ.
    pub why: String,
}

crate::tokens! {
    /// What drives demand; one small fixed vocabulary.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum GrowthTag {
        /// More old people need care and services.
        AgeingPopulation = "ageing-population",
        /// More people need homes, schools and services.
        PopulationGrowth = "population-growth",
        /// Many in the work retire soon.
        Retirements = "retirements",
        /// Hard to hire for, by COPS's assessment.
        Shortage = "shortage-of-people",
        /// More applicants than openings, by COPS's assessment.
        Surplus = "surplus-of-applicants",
        /// Homes to be built and repaired.
        Housing = "housing",
        /// Roads, transit, grids, water works.
        Infrastructure = "infrastructure",
        /// Cleaner energy and electric vehicles.
        EnergyTransition = "energy-transition",
        /// Climate, fire, flood and environmental rules.
        Environment = "environment",
        /// Work moves to software and online services.
        Digitalization = "digitalization",
        /// Machines and software do more of the tasks.
        Automation = "automation",
        /// Attacks on systems and rules on data.
        CyberSecurity = "cyber-security",
        /// Buying moves online.
        OnlineTrade = "online-trade",
        /// Prices of oil, metals, wood or crops set the pace.
        ResourcePrices = "resource-prices",
        /// Exports and trade rules set the pace.
        ForeignTrade = "foreign-trade",
        /// Government budgets set the pace.
        PublicFunding = "public-funding",
        /// Publicly funded child care expands.
        ChildCare = "child-care",
        /// Travel and leisure set the pace.
        Tourism = "tourism",
        /// Rules and compliance grow.
        Regulation = "regulation",
        /// Places outside large cities are short of people.
        RuralNeed = "rural-need",
        /// Follows the general economy.
        BusinessCycle = "business-cycle",
        /// The number of jobs has been falling.
        Declining = "declining-employment",
    }
}
