//! The terms of the field in words: one message for each value of an enum.

mod elsewhere;
mod language;
mod length;
mod missing;
mod order;
mod person;
mod place;

pub use elsewhere::{elsewhere, vacancies_elsewhere};
pub use language::language;
pub use length::{duration, length, length_in, months, others, years_from};
pub use missing::{missing, reason};
pub use order::order;
pub use person::schooled;
pub(crate) use place::place_of_pay;
pub use place::{fallback, in_words, place, place_asked, place_in_short, place_of, region};

use metier_words::{Msg, Text};

use super::PayUnit;
use super::cell::Reason;
use metier_evidence::pay::{ClaimCheck, Experience, Unlike};
use metier_evidence::rating::Input;
use metier_evidence::skills::{self, Family};
use metier_model::facts::{Assessment, Country, Relation, Scale};
use metier_model::saved::EntryStatus;
use metier_model::schema::{CredentialKind, GrowthTag, Places, Region, RequirementKind, Setting, Strength};
use metier_model::{Besides, Kind, Level, Method, Named, PerLang, Period, Teer};

/// How far the user is with a saved occupation.
pub fn entry_status(status: EntryStatus) -> Msg {
    match status {
        EntryStatus::Idea => Msg::EntryIdea,
        EntryStatus::Exploring => Msg::EntryExploring,
        EntryStatus::Applying => Msg::EntryApplying,
        EntryStatus::Dropped => Msg::EntryDropped,
    }
}

/// How firmly something is asked.
pub fn strength(strength: Strength) -> Msg {
    match strength {
        Strength::Required => Msg::StrengthRequired,
        Strength::UsuallyRequired => Msg::StrengthUsual,
        Strength::MayBeRequired => Msg::StrengthMayBe,
        Strength::Asset => Msg::StrengthAsset,
        Strength::Provided => Msg::StrengthProvided,
    }
}

/// What a requirement is about.
pub fn requirement(kind: RequirementKind) -> Msg {
    match kind {
        RequirementKind::Education => Msg::RequirementEducation,
        RequirementKind::Training => Msg::RequirementTraining,
        RequirementKind::Experience => Msg::RequirementExperience,
        RequirementKind::Certification => Msg::RequirementCertification,
        RequirementKind::Licence => Msg::RequirementLicence,
        RequirementKind::DriversLicence => Msg::RequirementDriving,
        RequirementKind::Registration => Msg::RequirementRegistration,
        RequirementKind::Language => Msg::RequirementLanguage,
        RequirementKind::Security => Msg::RequirementSecurity,
        RequirementKind::Other => Msg::RequirementOther,
    }
}

/// What sort of certificate it is.
pub fn credential(kind: CredentialKind) -> Msg {
    match kind {
        CredentialKind::Certification => Msg::CredentialCertification,
        CredentialKind::Licence => Msg::CredentialLicence,
        CredentialKind::DriversLicence => Msg::CredentialDriving,
        CredentialKind::Registration => Msg::CredentialRegistration,
        CredentialKind::TradeCertificate => Msg::CredentialTrade,
        CredentialKind::Membership => Msg::CredentialMembership,
        CredentialKind::CourseCertificate => Msg::CredentialCourse,
        CredentialKind::Clearance => Msg::CredentialClearance,
    }
}

/// Where a credential applies; empty where the text does not say.
pub fn places(places: &Places) -> Text {
    let list = |regions: &[Region]| Text::commas(regions.iter().map(|r| Text::verbatim(r.code())));
    match places {
        Places::NotStated => Text::EMPTY,
        Places::Everywhere => Msg::PlacesEverywhere.into(),
        Places::In(regions) => Msg::PlacesIn { places: list(regions) }.into(),
        Places::Except(regions) => Msg::PlacesExcept { places: list(regions) }.into(),
    }
}

/// The same in few words, for the first page.
pub fn setting_short(own: Setting) -> Msg {
    match own {
        Setting::College => Msg::SettingCollegeShort,
        _ => setting(own),
    }
}

/// Where a step of preparation takes place.
pub fn setting(setting: Setting) -> Msg {
    match setting {
        Setting::School => Msg::SettingSchool,
        Setting::College => Msg::SettingCollege,
        Setting::University => Msg::SettingUniversity,
        Setting::Graduate => Msg::SettingGraduate,
        Setting::Apprenticeship => Msg::SettingApprenticeship,
        Setting::Practice => Msg::SettingPractice,
        Setting::OnTheJob => Msg::SettingOnTheJob,
        Setting::Course => Msg::SettingCourse,
        Setting::Exam => Msg::SettingExam,
        Setting::Work => Msg::SettingWork,
    }
}

/// What drives demand.
pub fn growth(tag: GrowthTag) -> Msg {
    match tag {
        GrowthTag::AgeingPopulation => Msg::GrowthAgeingPopulation,
        GrowthTag::PopulationGrowth => Msg::GrowthPopulationGrowth,
        GrowthTag::Retirements => Msg::GrowthRetirements,
        GrowthTag::Shortage => Msg::GrowthShortage,
        GrowthTag::Surplus => Msg::GrowthSurplus,
        GrowthTag::Housing => Msg::GrowthHousing,
        GrowthTag::Infrastructure => Msg::GrowthInfrastructure,
        GrowthTag::EnergyTransition => Msg::GrowthEnergyTransition,
        GrowthTag::Environment => Msg::GrowthEnvironment,
        GrowthTag::Digitalization => Msg::GrowthDigitalization,
        GrowthTag::Automation => Msg::GrowthAutomation,
        GrowthTag::CyberSecurity => Msg::GrowthCyberSecurity,
        GrowthTag::OnlineTrade => Msg::GrowthOnlineTrade,
        GrowthTag::ResourcePrices => Msg::GrowthResourcePrices,
        GrowthTag::ForeignTrade => Msg::GrowthForeignTrade,
        GrowthTag::PublicFunding => Msg::GrowthPublicFunding,
        GrowthTag::ChildCare => Msg::GrowthChildCare,
        GrowthTag::Tourism => Msg::GrowthTourism,
        GrowthTag::Regulation => Msg::GrowthRegulation,
        GrowthTag::RuralNeed => Msg::GrowthRuralNeed,
        GrowthTag::BusinessCycle => Msg::GrowthBusinessCycle,
        GrowthTag::Declining => Msg::GrowthDeclining,
    }
}

/// The balance of openings and job seekers that is projected.
pub fn assessment(assessment: Assessment) -> Msg {
    match assessment {
        Assessment::StrongSurplus => Msg::AssessmentStrongSurplus,
        Assessment::ModerateSurplus => Msg::AssessmentModerateSurplus,
        Assessment::Balance => Msg::AssessmentBalance,
        Assessment::ModerateShortage => Msg::AssessmentModerateShortage,
        Assessment::StrongShortage => Msg::AssessmentStrongShortage,
    }
}

/// The same for the years that are over.
pub fn recent(assessment: Assessment) -> Msg {
    match assessment {
        Assessment::StrongSurplus => Msg::RecentStrongSurplus,
        Assessment::ModerateSurplus => Msg::RecentModerateSurplus,
        Assessment::Balance => Msg::AssessmentBalance,
        Assessment::ModerateShortage => Msg::RecentModerateShortage,
        Assessment::StrongShortage => Msg::RecentStrongShortage,
    }
}

/// The same for tables.
pub fn assessment_short(assessment: Assessment) -> Msg {
    match assessment {
        Assessment::StrongSurplus => Msg::ShortStrongSurplus,
        Assessment::ModerateSurplus => Msg::ShortModerateSurplus,
        Assessment::Balance => Msg::AssessmentBalance,
        Assessment::ModerateShortage => Msg::ShortModerateShortage,
        Assessment::StrongShortage => Msg::ShortStrongShortage,
    }
}

/// What Statistics Canada's letter of quality means.
pub fn quality(letter: char) -> Msg {
    match letter {
        'A' => Msg::QualityA,
        'B' => Msg::QualityB,
        'C' => Msg::QualityC,
        'D' => Msg::QualityD,
        'E' => Msg::QualityE,
        'F' => Msg::QualityF,
        _ => Msg::QualityUnknown,
    }
}

/// A level of the classification.
pub fn level(level: Level) -> Msg {
    match level {
        Level::Broad => Msg::LevelBroad,
        Level::Major => Msg::LevelMajor,
        Level::SubMajor => Msg::LevelSubMajor,
        Level::Minor => Msg::LevelMinor,
        Level::Unit => Msg::LevelUnit,
    }
}

/// What a TEER category usually asks for.
pub fn teer(teer: Teer) -> Msg {
    match teer.0 {
        0 => Msg::TeerManagement,
        1 => Msg::TeerUniversity,
        2 => Msg::TeerCollege,
        3 => Msg::TeerShorter,
        4 => Msg::TeerSecondary,
        _ => Msg::TeerDemonstration,
    }
}

/// `2, usually a college diploma …`.
pub(crate) fn teer_meaning(category: Teer) -> Msg {
    Msg::TeerMeaning { digit: category.0.into(), words: teer(category).into() }
}

/// How a position of a field relates to a unit group.
pub fn relation(relation: Relation) -> Msg {
    match relation {
        Relation::Same => Msg::RelationSame,
        Relation::Narrower => Msg::RelationNarrower,
        Relation::Broader => Msg::RelationBroader,
        Relation::PartOf => Msg::RelationPartOf,
    }
}

/// A country whose positions the fields list.
pub fn country(country: Country) -> Msg {
    match country {
        Country::CA => Msg::CountryCanada,
        Country::NZ => Msg::CountryNewZealand,
    }
}

/// `entry`, `mid`, `senior`.
pub fn experience(experience: Experience) -> Msg {
    match experience {
        Experience::Entry => Msg::ExperienceEntry,
        Experience::Mid => Msg::ExperienceMid,
        Experience::Senior => Msg::ExperienceSenior,
    }
}

/// A family of the skills taxonomy.
pub fn family(family: Family) -> Msg {
    match family {
        Family::Skills => Msg::FamilySkills,
        Family::Abilities => Msg::FamilyAbilities,
        Family::Knowledge => Msg::FamilyKnowledge,
        Family::Activities => Msg::FamilyActivities,
    }
}

/// The publisher's word for a level: `high`; `moderate to high` where it lies between two.
pub fn skill_level(level: &skills::Level) -> Text {
    let word = |value: f32| Text::from(scale(level.family, value as u8));
    let (low, high) = (level.value.floor(), level.value.ceil());
    let near = (level.value - level.value.round()).abs() < 0.2;
    if near || low < 1.0 {
        word(level.value.round())
    } else {
        Msg::ScaleBetween { low: word(low), high: word(high) }.into()
    }
}

fn scale(family: Family, level: u8) -> Msg {
    match (family, level) {
        (_, 0) => Msg::ScaleNone,
        (Family::Knowledge, 1) => Msg::ScaleBasic,
        (Family::Knowledge, 2) => Msg::ScaleIntermediate,
        (Family::Knowledge, _) => Msg::ScaleAdvanced,
        (_, 1) => Msg::ScaleLowest,
        (_, 2) => Msg::ScaleLow,
        (_, 3) => Msg::ScaleModerate,
        (_, 4) => Msg::ScaleHigh,
        _ => Msg::ScaleHighest,
    }
}

/// Holland letters with their words: `RSI (realistic, social, investigative)`.
pub fn interests(letters: &str) -> Text {
    let words = Text::commas(letters.chars().filter_map(interest).map(Text::from));
    Msg::InterestWords { letters: Text::verbatim(letters.to_owned()), words }.into()
}

/// The word of one of Holland's letters.
pub fn interest(letter: char) -> Option<Msg> {
    match letter {
        'R' => Some(Msg::InterestRealistic),
        'I' => Some(Msg::InterestInvestigative),
        'A' => Some(Msg::InterestArtistic),
        'S' => Some(Msg::InterestSocial),
        'E' => Some(Msg::InterestEnterprising),
        'C' => Some(Msg::InterestConventional),
        _ => None,
    }
}

/// An input of the rating.
pub fn input(input: Input) -> Msg {
    match input {
        Input::Pay => Msg::InputPay,
        Input::Outlook => Msg::InputOutlook,
        Input::Exposure => Msg::InputExposure,
        Input::Volume => Msg::InputVolume,
        Input::Entry => Msg::InputEntry,
        Input::Hours => Msg::InputHours,
    }
}

/// How a figure came to be.
pub fn kind(kind: Kind) -> Msg {
    match kind {
        Kind::Published => Msg::KindPublished,
        Kind::Modelled => Msg::KindModelled,
        Kind::Estimated => Msg::KindEstimated,
        Kind::Claimed => Msg::KindClaimed,
    }
}

/// What a figure speaks of in time; years are the same in every language, a quarter is written its own way in each.
pub fn period(period: &Period) -> Text {
    match period {
        Period::Of(text) => quarter(text).map_or_else(|| Text::verbatim(text.clone()), Text::from),
        Period::Edition(year) => Msg::PeriodEdition { year: Text::verbatim(year.clone()) }.into(),
        Period::Undated => Msg::PeriodUndated.into(),
    }
}

/// A quarter of a year as tables write it, `2026Q1`; none where it is another time.
pub fn quarter(name: &str) -> Option<Msg> {
    let (year, n) = name.split_once('Q')?;
    let one = |text: &str| Text::verbatim(text.to_owned());
    (year.len() == 4 && n.len() == 1).then(|| Msg::OutlookQuarter { year: one(year), n: one(n) })
}

/// How a figure is computed.
pub fn method(method: Method) -> Msg {
    match method {
        Method::Bands => Msg::MethodBands,
        Method::ByYear => Msg::MethodByYear,
        Method::ByUsualYear => Msg::MethodByUsualYear,
        Method::ByHour => Msg::MethodByHour,
        Method::PerWorker => Msg::MethodPerWorker,
        Method::Rating => Msg::MethodRating,
        Method::Rank => Msg::MethodRank,
        Method::Similar => Msg::MethodSimilar,
        Method::SkillsMean => Msg::MethodSkillsMean,
        Method::SkillsApart => Msg::MethodSkillsApart,
        Method::SkillsDifference => Msg::MethodSkillsDifference,
        Method::Exposure => Msg::MethodExposure,
        Method::Middle => Msg::MethodMiddle,
        Method::ByOnet => Msg::MethodByOnet,
        Method::Net => Msg::MethodNet,
        Method::ByDuty => Msg::MethodByDuty,
        Method::ObservedSplit => Msg::MethodObservedSplit,
        Method::ObservedTrend => Msg::MethodObservedTrend,
        Method::Written => Msg::MethodWritten,
        Method::Rules => Msg::MethodRules,
        Method::Payback => Msg::MethodPayback,
        Method::PeopleSum => Msg::MethodPeopleSum,
        Method::PeopleWomen => Msg::MethodPeopleWomen,
        Method::StudyShare => Msg::MethodStudyShare,
        Method::StudyTied => Msg::MethodStudyTied,
        Method::InterestFit => Msg::MethodInterestFit,
        Method::SchoolingMissing => Msg::MethodSchoolingMissing,
        Method::Esdc => Msg::MethodEsdc,
        Method::SchoolingSum => Msg::MethodSchoolingSum,
        Method::InputPay => Msg::InputMethodPay,
        Method::InputOutlook => Msg::InputMethodOutlook,
        Method::InputExposure => Msg::InputMethodExposure,
        Method::InputVolume => Msg::InputMethodVolume,
        Method::InputEntry => Msg::InputMethodEntry,
        Method::InputHours => Msg::InputMethodHours,
    }
}

/// `CAD/h` or `CAD/year`.
pub fn unit(unit: PayUnit) -> Msg {
    match unit {
        PayUnit::Year => Msg::UnitYear,
        PayUnit::Hour => Msg::UnitHour,
    }
}

/// A name that each language of the titles has for itself.
pub fn named(names: &Named) -> Text {
    Text::named(names.0.clone())
}

/// A name that each language of the program has for itself.
pub fn in_languages(names: &Named, besides: &Besides) -> Text {
    let (PerLang([first, other]), [besides]) = (names.clone(), besides.clone());
    Text::named([first, other, besides])
}

/// What a field of positions is called: in the language of titles, or in one besides them.
pub fn field(name: &str, besides: &Besides) -> Text {
    in_languages(&Named::of(|_| name.to_owned()), besides)
}

/// What a scale of skills is called.
pub fn scale_name(scale: &Scale) -> Text {
    in_languages(&scale.name, &scale.besides)
}

/// Why two figures of pay are not subtracted.
pub fn unlike(unlike: Unlike) -> Msg {
    match unlike {
        Unlike::Missing => Msg::CompareBasisMissing,
        Unlike::Minimum => Msg::CompareBasisMinimum,
        Unlike::Places => Msg::CompareBasisPlace,
        Unlike::Periods => Msg::CompareBasisPeriod,
        Unlike::ByYear => Msg::CompareBasisAnnual,
        Unlike::Hours => Msg::CompareBasisHours,
    }
}

/// The same in a word or two; none where a figure is missing.
pub fn unlike_short(unlike: Unlike) -> Option<Msg> {
    Some(match unlike {
        Unlike::Missing => return None,
        Unlike::Places => Msg::MoveUnlikePlace,
        Unlike::Periods => Msg::MoveUnlikePeriod,
        Unlike::ByYear => Msg::MoveUnlikeYear,
        Unlike::Minimum => Msg::MoveUnlikeMinimum,
        Unlike::Hours => Msg::MoveUnlikeHours,
    })
}

/// The same in both lengths.
pub fn unlike_reason(why: Unlike) -> Reason {
    Reason { whole: unlike(why), few: unlike_short(why) }
}

/// How a claimed range lies to the published percentiles.
pub fn claim_check(check: ClaimCheck) -> Msg {
    match check {
        ClaimCheck::Inside => Msg::ClaimShortInside,
        ClaimCheck::Below => Msg::ClaimShortBelow,
        ClaimCheck::Above => Msg::ClaimShortAbove,
        ClaimCheck::WhollyBelow => Msg::ClaimShortWhollyBelow,
        ClaimCheck::WhollyAbove => Msg::ClaimShortWhollyAbove,
        ClaimCheck::Wider => Msg::ClaimShortWider,
        ClaimCheck::Unchecked => Msg::ClaimShortUnchecked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_become_years_where_they_are_whole() {
        let said = |low: u16, high: u16| Text::from(months(low.into(), high.into())).reference();
        assert_eq!([said(24, 36), said(12, 12)], ["2-3 years", "1 year"]);
        assert_eq!(said(0, 48), "up to 4 years");
        assert_eq!([said(0, 1), said(0, 12)], ["up to 1 month", "up to 1 year"]);
        assert_eq!(said(6, 18), "6-18 months");
        assert_eq!(Text::from(months(0.25, 0.25)).reference(), "under a month");
    }

    #[test]
    fn no_month_of_a_sum_is_rounded_away() {
        let said = |low: u16, high: u16| Text::from(months(low.into(), high.into())).reference();
        assert_eq!(said(60, 88), "5 years to 7 years and 4 months");
        assert_eq!([said(18, 30), said(27, 27)], ["1.5-2.5 years", "27 months"]);
        assert_eq!([said(0, 30), said(2, 50)], ["up to 2.5 years", "2 months to 4 years and 2 months"]);
        assert_eq!([said(23, 23), said(1, 23), said(8, 24)], ["23 months", "1-23 months", "8-24 months"]);
        assert_eq!(
            [said(16, 24), said(16, 16), said(42, 46)],
            ["16-24 months", "16 months", "3.5 years to 3 years and 10 months"]
        );
    }

    #[test]
    fn a_level_has_words_and_a_mean_between_two_has_both() {
        let said =
            |family, value| skill_level(&skills::Level { scale: 0, family, value, mean: 0.0 }).reference();
        assert_eq!(said(Family::Skills, 5.0), "highest");
        assert_eq!(said(Family::Skills, 3.5), "moderate to high");
        assert_eq!(said(Family::Knowledge, 3.0), "advanced");
        assert_eq!(said(Family::Knowledge, 0.0), "does not apply");
        assert_eq!(said(Family::Abilities, 0.25), "does not apply");
    }
}
