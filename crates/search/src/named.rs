//! What the codes of a text are today, and which of them are none.

use super::codes::{self, AskedCode, Named};
use super::special::Edition;
use super::{Hit, Searcher, UnmarkedHit, typed_text};

/// What the codes of a text lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedCodes {
    /// The unit groups, those of the first code first.
    pub hits: Vec<Hit>,
    /// The codes that lead nowhere.
    pub unknown: Vec<UnknownCode>,
}

/// A code that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    /// Its digits.
    pub code: String,
    /// Whose it is said or seen to be.
    pub of: WhoseCode,
}

/// Whose a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoseCode {
    /// Of NOC, of any edition that is read.
    Noc,
    /// Of another classification.
    Other(Edition),
}

/// What the hits of one code gain before those of the next one.
const BEFORE_NEXT: i32 = 10_000;

impl Searcher {
    /// What the codes of a text are today: those behind the name of their classification and those whose shape says so; of a
    /// text of nothing but codes, all.
    pub fn named_codes(&mut self, text: &str) -> NamedCodes {
        let mut found = Vec::new();
        let (unknown, _) = self.by_codes(&codes::named(text), &mut found);
        NamedCodes { hits: self.of_codes(found), unknown }
    }

    /// The codes of a query that lead nowhere.
    pub fn unknown_codes(&self, query: &str) -> Vec<UnknownCode> {
        let named = codes::named(&typed_text(query));
        // A number beside a title is no code that anybody asks for.
        let is_told = named.alone || named.codes.len() > 1;
        if is_told { self.by_codes(&named, &mut Vec::new()).0 } else { Vec::new() }
    }

    /// Adds what the codes lead to; the codes that lead nowhere, and whether the text is nothing but codes.
    pub(crate) fn by_codes(&self, named: &Named, found: &mut Vec<UnmarkedHit>) -> (Vec<UnknownCode>, bool) {
        let mut unknown = Vec::new();
        let many = named.codes.len() > 1 || !named.alone;
        for (place, code) in (1..).zip(&named.codes) {
            let mut own = Vec::new();
            match &code.asked {
                // Beside others, and within a text, four digits are the whole code of the edition that had four.
                AskedCode::Noc { digits, only_2021: false } if many && digits.len() == 4 => {
                    self.former(Edition::Noc2016, digits, &mut own);
                    if own.is_empty() {
                        self.by_code(&code.asked, &mut own);
                    }
                }
                asked => self.by_code(asked, &mut own),
            }
            if named.codes.len() > 1 {
                for hit in &mut own {
                    hit.score -= place * BEFORE_NEXT;
                }
            }
            if own.is_empty() && !code.by_shape {
                unknown.push(UnknownCode::of(&code.asked));
            }
            found.extend(own);
        }
        (unknown, named.alone)
    }

    fn of_codes(&mut self, mut found: Vec<UnmarkedHit>) -> Vec<Hit> {
        self.order(&mut found, false);
        found.into_iter().map(|found| self.hit(found, false, &[])).collect()
    }
}

impl UnknownCode {
    fn of(asked: &AskedCode) -> Self {
        match asked {
            AskedCode::Noc { digits: code, .. } | AskedCode::NocOf(_, code) => {
                Self { code: code.clone(), of: WhoseCode::Noc }
            }
            AskedCode::Other(Edition::Noc2016, code) => Self { code: code.clone(), of: WhoseCode::Noc },
            AskedCode::Other(edition, code) => Self { code: code.clone(), of: WhoseCode::Other(*edition) },
        }
    }
}
