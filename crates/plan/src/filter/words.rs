//! A filter in words: one grammar for the options of the command line and for `state.ron`.
//!
//! Each criterion is a name and a value: `teer: "2,3"`, `interest: "SR"` (one profile has both) or `"S,R"` (either),
//! `min-hourly: "30"`, `outlook: "balance"`, `max-exposure: "40"`, `quadrant: "high-complementarity"`,
//! `max-schooling: "2.5"` (years), `no-licence: "required"`, `immigration: "healthcare"`, `saved: "yes"`,
//! `pays-more-than: "32129"`, `less-exposed-than: "32129"`, `similar-to: "32129:30"`, `three-year-outlook: "good"`, `esdc-similar-to: "32129:similar"`,
//! `suits: "210-2:70"` (answers to the statements, least fit), `studied: "31.05:1"` (field of study, per cent),
//! `cannot: "lifting,writing:rather-not"`, and
//! `keep-unknown: "all"` or names of criteria.

use metier_words::{Joint, Msg, Text};

use super::criteria::verbatim;
use super::{Criterion, Filter};
use metier_data::Catalog;

/// The name under which unknown unit groups are kept.
pub const KEEP_UNKNOWN: &str = "keep-unknown";

impl Filter {
    /// Turns a criterion on with a value in words. The error is a sentence that names the criterion, the value and
    /// what may stand there; the filter is as it was then.
    pub fn set(&mut self, name: &str, value: &str, catalog: &Catalog) -> Result<(), Text> {
        let mut changed = self.clone();
        changed
            .try_set(name, value, catalog)
            .map_err(|reason| Text::joined(Joint::Colon, [verbatim(name), reason]))?;
        *self = changed;
        Ok(())
    }

    fn try_set(&mut self, name: &str, value: &str, catalog: &Catalog) -> Result<(), Text> {
        if name == KEEP_UNKNOWN {
            return self.set_kept(value);
        }
        let Some(criterion) = Criterion::ALL.into_iter().find(|criterion| criterion.word() == name) else {
            let names = Text::commas(Criterion::ALL.iter().map(|criterion| Text::verbatim(criterion.word())));
            return Err(Msg::CriterionUnknown { names }.into());
        };
        (criterion.spec().read)(self, value, catalog)?;
        if self.set_on(criterion, true) { Ok(()) } else { Err(Msg::CriterionNoValue.into()) }
    }

    fn set_kept(&mut self, value: &str) -> Result<(), Text> {
        for word in value.split([',', ' ']).filter(|word| !word.is_empty()) {
            let named = Criterion::ALL.into_iter().filter(|c| word == "all" || c.word() == word);
            let mut found = false;
            for criterion in named {
                self.set_keep_unknown(criterion, true);
                found = true;
            }
            if !found {
                return Err(Msg::CriterionNameOne { text: verbatim(word) }.into());
            }
        }
        Ok(())
    }

    /// The value of a criterion in words, as [`Filter::set`] reads it.
    pub fn value(&self, criterion: Criterion, catalog: &Catalog) -> String {
        (criterion.spec().written)(self, catalog)
    }

    /// The criteria that are on, in words, as [`Filter::set`] reads them one by one.
    pub fn to_words(&self, catalog: &Catalog) -> Vec<(&'static str, String)> {
        let mut words: Vec<(&'static str, String)> =
            self.active().map(|c| (c.word(), self.value(c, catalog))).collect();
        let kept: Vec<&str> = self.active().filter(|&c| self.keeps_unknown(c)).map(Criterion::word).collect();
        if !kept.is_empty() {
            words.push((KEEP_UNKNOWN, kept.join(",")));
        }
        words
    }
}
