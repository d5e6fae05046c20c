//! What speaks for a neighbour that ESDC's matrix calls unlike: facts that stand in the files of both.

use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{GroupId, Lang};
use metier_words::{Msg, Text};

metier_model::tokens! {
    /// What two occupations share.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum KinKind {
        /// People go there from here.
        Step = "step",
        /// People come here from there.
        StepBack = "step-back",
        /// Both ask for one paper.
        Paper = "paper",
        /// Both work for one employer.
        Employer = "employer",
    }
}

/// What speaks for a neighbour, with its name in the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kin {
    /// What it is.
    pub kind: KinKind,
    /// The work that one moves to, the paper, or the employer.
    pub name: String,
}

impl Kin {
    /// In words.
    pub fn words(&self) -> Text {
        let name = Text::verbatim(self.name.clone());
        match self.kind {
            KinKind::Step => Msg::KinStep { name },
            KinKind::StepBack => Msg::KinStepBack { name },
            KinKind::Paper => Msg::KinPaper { name },
            KinKind::Employer => Msg::KinEmployer { name },
        }
        .into()
    }
}

/// What ties an occupation to another one, the firmest first; none where the files say nothing of it.
pub fn between(
    catalog: &Catalog,
    own: &Occupation,
    group: GroupId,
    other: GroupId,
    lang: Lang,
) -> Option<Kin> {
    let there = catalog.occupation(other, lang)?;
    let step = |from: &Occupation, to: GroupId| {
        let code = catalog.code(to);
        let own = from.progression.iter().find(|step| step.code.as_deref() == Some(code));
        own.map(|step| step.to.clone())
    };
    let shared =
        |own: Vec<&String>, there: Vec<&String>| own.into_iter().find(|name| there.contains(name)).cloned();
    let kin = |kind, name: Option<String>| name.map(|name| Kin { kind, name });
    kin(KinKind::Step, step(own, other))
        .or_else(|| kin(KinKind::StepBack, step(&there, group)))
        .or_else(|| kin(KinKind::Paper, shared(papers(own), papers(&there))))
        .or_else(|| kin(KinKind::Employer, shared(employers(own), employers(&there))))
}

fn papers(of: &Occupation) -> Vec<&String> {
    of.credentials.iter().map(|paper| &paper.name).collect()
}

fn employers(of: &Occupation) -> Vec<&String> {
    of.roles.iter().flat_map(|role| &role.employers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_evidence::esdc;
    use metier_model::facts::Match;

    /// No neighbour that the matrix calls not similar both ways stands without a reason, in no language.
    #[test]
    fn what_the_matrix_calls_unlike_has_a_reason() {
        let catalog = Catalog::embedded().unwrap();
        let mut kinds = [0; 4];
        for (group, lang) in GroupId::all().flat_map(|group| Lang::ALL.map(|lang| (group, lang))) {
            let own = catalog.occupation(group, lang).unwrap();
            for other in own.similar.iter().filter_map(|code| catalog.group(code)) {
                let esdc = esdc::between(&catalog, group, None, other);
                if esdc.is_some_and(|esdc| (esdc.there, esdc.back) == (Match::Not, Match::Not)) {
                    let kin = between(&catalog, &own, group, other, lang);
                    let pair = (catalog.code(group), catalog.code(other), lang);
                    let kin = kin.unwrap_or_else(|| panic!("{pair:?} stands without a reason"));
                    assert!(!kin.name.is_empty(), "{pair:?}");
                    kinds[kin.kind as usize] += 1;
                }
            }
        }
        assert!(kinds.iter().all(|&count| count > 0), "{kinds:?}");
    }
}
