//! The two files in which an occupation is written, and how they are laid together.
//!
//! Facts stand in one file, prose in one file a language. Lists of the prose are parallel to those of the facts: the
//! same length in the same order.

use serde::{Deserialize, Serialize};

use super::{
    AiText, Confusion, Credential, CredentialKind, Duration, Fit, Ground, GrowthTag, LeftOut, MoveSource,
    Occupation, OnetLink, Places, Progression, Requirement, RequirementKind, Role, Setting, Strength,
    TrainingStep, Way,
};
use crate::Lang;

/// `<code>.ron`: what holds in every language. The fields are explained at [`Occupation`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The merged type has a sentence on each field; a second one would drift from it.
pub struct Facts {
    pub code: String,
    pub roles: Vec<RoleFacts>,
    #[serde(default)]
    pub onet_left_out: Vec<LeftOutFacts>,
    pub requirements: Vec<RequirementFacts>,
    #[serde(default)]
    pub credentials: Vec<CredentialFacts>,
    pub training: Vec<StepFacts>,
    pub ways: Vec<Way>,
    #[serde(default)]
    pub progression: Vec<MoveFacts>,
    pub growth: Vec<GrowthTag>,
    #[serde(default)]
    pub not_confused_with: Vec<String>,
    pub similar: Vec<String>,
}

/// The facts of a [`Role`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFacts {
    /// `OaSIS` 2023 profile code.
    pub profile: String,
    /// One entry for each duty of the prose, or none at all where the tasks are not linked yet.
    #[serde(default)]
    pub duties: Vec<DutyFacts>,
    /// The O*NET occupations that correspond.
    #[serde(default)]
    pub onet: Vec<LinkFacts>,
}

/// What a duty rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyFacts {
    /// Ids of the O*NET task statements that it stands for.
    #[serde(default)]
    pub tasks: Vec<u32>,
}

/// The facts of an [`OnetLink`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LinkFacts {
    pub code: String,
    pub fit: Fit,
}

/// The facts of a [`LeftOut`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LeftOutFacts {
    pub codes: Vec<String>,
}

/// The facts of a [`Requirement`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RequirementFacts {
    pub kind: RequirementKind,
    pub strength: Strength,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub ground: Ground,
    #[serde(default)]
    pub after: Vec<String>,
}

/// The facts of a [`Credential`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CredentialFacts {
    pub kind: CredentialKind,
    pub strength: Strength,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub places: Places,
    #[serde(default)]
    pub ground: Ground,
}

/// The facts of a [`TrainingStep`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StepFacts {
    pub setting: Setting,
    pub length: Duration,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub places: Places,
    #[serde(default)]
    pub lengths: Vec<(Places, Duration)>,
    #[serde(default)]
    pub after: Vec<String>,
}

/// The facts of a [`Progression`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct MoveFacts {
    #[serde(default)]
    pub code: Option<String>,
    pub source: MoveSource,
}

/// `<code>.<language>.ron`: what is said in words. The fields are explained at [`Occupation`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Prose {
    pub summary: Vec<String>,
    pub roles: Vec<RoleProse>,
    /// Why the links are not followed.
    #[serde(default)]
    pub onet_left_out: Vec<String>,
    /// One sentence each.
    pub requirements: Vec<String>,
    #[serde(default)]
    pub credentials: Vec<CredentialProse>,
    pub training: Vec<StepProse>,
    #[serde(default)]
    pub progression: Vec<MoveProse>,
    pub ai: AiText,
    pub suits: Vec<String>,
    pub may_not_suit: Vec<String>,
    pub outlook: String,
    /// How the two differ.
    #[serde(default)]
    pub not_confused_with: Vec<String>,
}

/// The prose of a [`Role`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RoleProse {
    pub name: String,
    pub duties: Vec<String>,
    pub employers: Vec<String>,
    /// Why we make each link to O*NET, `None` where a published crosswalk has it; absent where that holds for all.
    #[serde(default)]
    pub onet_why: Vec<Option<String>>,
}

/// The prose of a [`Credential`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CredentialProse {
    pub name: String,
    pub issuer: String,
}

/// The prose of a [`TrainingStep`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepProse {
    /// What one does.
    pub step: String,
    /// What an estimated length rests on; absent with every other.
    #[serde(default)]
    pub basis: Option<String>,
}

/// The prose of a [`Progression`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct MoveProse {
    pub to: String,
    pub how: String,
}

impl Prose {
    /// Where the lists of a prose are not as long as those of its facts: field of the prose, its length, and the
    /// length that the facts ask for.
    #[must_use]
    pub fn unlike(&self, facts: &Facts) -> Vec<(String, usize, usize)> {
        let mut lengths = vec![
            ("roles".to_owned(), self.roles.len(), facts.roles.len()),
            ("onet_left_out".to_owned(), self.onet_left_out.len(), facts.onet_left_out.len()),
            ("requirements".to_owned(), self.requirements.len(), facts.requirements.len()),
            ("credentials".to_owned(), self.credentials.len(), facts.credentials.len()),
            ("training".to_owned(), self.training.len(), facts.training.len()),
            ("progression".to_owned(), self.progression.len(), facts.progression.len()),
            ("not_confused_with".to_owned(), self.not_confused_with.len(), facts.not_confused_with.len()),
        ];
        for (i, (prose, facts)) in self.roles.iter().zip(&facts.roles).enumerate() {
            if !facts.duties.is_empty() {
                lengths.push((format!("roles[{i}].duties"), prose.duties.len(), facts.duties.len()));
            }
            if !prose.onet_why.is_empty() {
                lengths.push((format!("roles[{i}].onet_why"), prose.onet_why.len(), facts.onet.len()));
            }
        }
        lengths.retain(|(_, own, asked)| own != asked);
        lengths
    }
}

impl Occupation {
    /// All sentences of the summary as one paragraph.
    #[must_use]
    pub fn whole_summary(&self) -> String {
        self.summary.join(" ")
    }

    /// Lays prose of one language over the facts; lists go as far as the shorter of both, and the build refuses
    /// files in which they differ ([`Prose::unlike`]).
    #[must_use]
    pub fn of(facts: Facts, prose: Prose, lang: Lang) -> Self {
        Self {
            prose: lang,
            code: facts.code,
            summary: prose.summary,
            roles: both(facts.roles, prose.roles, role),
            onet_left_out: both(facts.onet_left_out, prose.onet_left_out, |facts, why| LeftOut {
                codes: facts.codes,
                why,
            }),
            requirements: both(facts.requirements, prose.requirements, |facts, text| Requirement {
                kind: facts.kind,
                strength: facts.strength,
                roles: facts.roles,
                text,
                ground: facts.ground,
                after: facts.after,
            }),
            credentials: both(facts.credentials, prose.credentials, |facts, prose| Credential {
                name: prose.name,
                issuer: prose.issuer,
                kind: facts.kind,
                strength: facts.strength,
                roles: facts.roles,
                places: facts.places,
                ground: facts.ground,
            }),
            training: both(facts.training, prose.training, |facts, prose| TrainingStep {
                step: prose.step,
                setting: facts.setting,
                length: facts.length,
                basis: prose.basis,
                roles: facts.roles,
                places: facts.places,
                lengths: facts.lengths,
                after: facts.after,
            }),
            ways: facts.ways,
            progression: both(facts.progression, prose.progression, |facts, prose| Progression {
                to: prose.to,
                code: facts.code,
                how: prose.how,
                source: facts.source,
            }),
            ai: prose.ai,
            suits: prose.suits,
            may_not_suit: prose.may_not_suit,
            outlook: prose.outlook,
            growth: facts.growth,
            not_confused_with: both(facts.not_confused_with, prose.not_confused_with, |code, why| {
                Confusion { code, why }
            }),
            similar: facts.similar,
        }
    }
}

fn role(facts: RoleFacts, prose: RoleProse) -> Role {
    let whys = prose.onet_why.into_iter().chain(std::iter::repeat(None));
    Role {
        name: prose.name,
        profile: facts.profile,
        duties: prose.duties,
        tasks: facts.duties.into_iter().map(|duty| duty.tasks).collect(),
        employers: prose.employers,
        onet: facts
            .onet
            .into_iter()
            .zip(whys)
            .map(|(link, why)| OnetLink { code: link.code, fit: link.fit, why })
            .collect(),
    }
}

fn both<F, P, T>(facts: Vec<F>, prose: Vec<P>, lay: impl Fn(F, P) -> T) -> Vec<T> {
    facts.into_iter().zip(prose).map(|(facts, prose)| lay(facts, prose)).collect()
}
