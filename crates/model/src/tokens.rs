//! Enums of the schema as machine-readable reports write them, the same in every language.

use super::schema::{CredentialKind, GrowthTag, Places, Region, RequirementKind, Setting, Strength};

impl Strength {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::UsuallyRequired => "usually required",
            Self::MayBeRequired => "may be required",
            Self::Asset => "an asset",
            Self::Provided => "provided by the employer",
        }
    }
}

impl RequirementKind {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(self) -> &'static str {
        match self {
            Self::Education => "education",
            Self::Training => "training",
            Self::Experience => "experience",
            Self::Certification => "certification",
            Self::Licence => "licence",
            Self::DriversLicence => "driver's licence",
            Self::Registration => "registration",
            Self::Language => "language",
            Self::Security => "security",
            Self::Other => "other",
        }
    }
}

impl CredentialKind {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(self) -> &'static str {
        match self {
            Self::Certification => "certification",
            Self::Licence => "licence",
            Self::DriversLicence => "driver's licence",
            Self::Registration => "registration",
            Self::TradeCertificate => "trade certificate",
            Self::Membership => "membership",
            Self::CourseCertificate => "course certificate",
            Self::Clearance => "clearance",
        }
    }
}

impl Setting {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(self) -> &'static str {
        match self {
            Self::School => "secondary school",
            Self::College => "college",
            Self::University => "university",
            Self::Graduate => "graduate school",
            Self::Apprenticeship => "apprenticeship",
            Self::Practice => "supervised practice",
            Self::OnTheJob => "on the job",
            Self::Course => "course",
            Self::Exam => "examination",
            Self::Work => "work experience",
        }
    }
}

impl GrowthTag {
    /// The word of machine-readable reports, the same in every language.
    pub fn token(self) -> &'static str {
        match self {
            Self::AgeingPopulation => "ageing population",
            Self::PopulationGrowth => "population growth",
            Self::Retirements => "retirements",
            Self::Shortage => "shortage of people",
            Self::Surplus => "surplus of applicants",
            Self::Housing => "housing",
            Self::Infrastructure => "infrastructure",
            Self::EnergyTransition => "energy transition",
            Self::Environment => "environment",
            Self::Digitalization => "digitalization",
            Self::Automation => "automation",
            Self::CyberSecurity => "cyber security",
            Self::OnlineTrade => "online trade",
            Self::ResourcePrices => "resource prices",
            Self::ForeignTrade => "foreign trade",
            Self::PublicFunding => "public funding",
            Self::ChildCare => "child care",
            Self::Tourism => "tourism",
            Self::Regulation => "regulation",
            Self::RuralNeed => "rural need",
            Self::BusinessCycle => "business cycle",
            Self::Declining => "declining employment",
        }
    }
}

impl Places {
    /// The form of machine-readable reports, the same in every language; empty where the text does not say.
    pub fn token(&self) -> String {
        let list = |regions: &[Region]| regions.iter().map(|r| r.code()).collect::<Vec<_>>().join(", ");
        match self {
            Self::NotStated => String::new(),
            Self::Everywhere => "in all provinces and territories".to_owned(),
            Self::In(regions) => format!("in {}", list(regions)),
            Self::Except(regions) => format!("everywhere but {}", list(regions)),
        }
    }
}
