//! A filter in words: one grammar for the options of the command line and for `state.ron`.
//!
//! Each criterion is a name and a value: `teer: "2,3"`, `interest: "SR"` (one profile has both) or `"S,R"` (either),
//! `min-hourly: "30"`, `outlook: "balance"`, `max-exposure: "40"`, `quadrant: "high-complementarity"`,
//! `max-schooling: "2.5"` (years), `no-licence: "required"`, `immigration: "healthcare"`, `saved: "yes"`,
//! `pays-more-than: "32129"`, `less-exposed-than: "32129"`, `similar-to: "32129:30"`, `three-year-outlook: "good"`, `esdc-similar-to: "32129:similar"`,
//! `suits: "210-2:70"` (answers to the statements, least fit), `studied: "31.05:1"` (field of study, per cent), and
//! `keep-unknown: "all"` or names of criteria.

use metier_words::{Joint, Msg, Number, Text};

use super::{ASSESSMENTS, Criterion, Filter, HOLLAND, Papers, Quadrants, Route, bounds};
use crate::plan::interests::{Answers, ITEMS};
use metier_data::Catalog;
use metier_model::Geo;
use metier_model::facts::{Assessment, Match, ThreeYear};

impl Criterion {
    /// Its name on the command line and in `state.ron`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Teer => "teer",
            Self::Interests => "interest",
            Self::Pay => "min-hourly",
            Self::Outlook => "outlook",
            Self::Exposure => "max-exposure",
            Self::Quadrant => "quadrant",
            Self::Schooling => "max-schooling",
            Self::Licence => "no-licence",
            Self::Immigration => "immigration",
            Self::Saved => "saved",
            Self::PaysMore => "pays-more-than",
            Self::LessExposed => "less-exposed-than",
            Self::Similar => "similar-to",
            Self::ThreeYear => "three-year-outlook",
            Self::Esdc => "esdc-similar-to",
            Self::Suits => "suits",
            Self::Studied => "studied",
        }
    }
}

impl Quadrants {
    /// The word of the command line and of `state.ron`.
    pub fn word(self) -> &'static str {
        match self {
            Self::HighComplementarity => "high-complementarity",
            Self::LowExposure => "low-exposure",
            Self::NotUnshielded => "not-he-lc",
            Self::One(quadrant) => match (quadrant.high_exposure, quadrant.high_complementarity) {
                (true, true) => "he-hc",
                (true, false) => "he-lc",
                (false, true) => "le-hc",
                (false, false) => "le-lc",
            },
        }
    }
}

impl Papers {
    /// The word of the command line and of `state.ron`.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotRequired => "required",
            Self::NotUsual => "usual",
            Self::Never => "any",
        }
    }
}

/// The name under which unknown unit groups are kept.
pub const KEEP_UNKNOWN: &str = "keep-unknown";

/// A number within bounds, or what to say where it is none.
fn number(text: &str, low: f32, high: f32, fault: fn(Text, Number, Number) -> Msg) -> Result<f32, Text> {
    match text.trim().parse::<f32>() {
        Ok(value) if (low..=high).contains(&value) => Ok(value),
        _ => Err(fault(typed(text), end(low), end(high)).into()),
    }
}

/// A bound as it is told, without decimals where it has none.
fn end(value: f32) -> Number {
    Number::decimal(value.into(), u8::from(value.fract() != 0.0))
}

/// What was written, as it was written.
fn typed(text: &str) -> Text {
    Text::verbatim(text.to_owned())
}

fn one_of<T: Copy>(text: &str, values: &[T], word: fn(T) -> &'static str) -> Result<T, Text> {
    let found = values.iter().copied().find(|&value| word(value).eq_ignore_ascii_case(text.trim()));
    found.ok_or_else(|| {
        let words = Text::commas(values.iter().map(|&value| Text::verbatim(word(value))));
        Msg::CriterionNoneOf { text: typed(text), words }.into()
    })
}

impl Filter {
    /// Turns a criterion on with a value in words. The error is a sentence that names the criterion, the value and
    /// what may stand there; the filter is as it was then.
    pub fn set(&mut self, name: &str, value: &str, catalog: &Catalog) -> Result<(), Text> {
        let mut changed = self.clone();
        changed
            .try_set(name, value, catalog)
            .map_err(|reason| Text::joined(Joint::Colon, [typed(name), reason]))?;
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
        match criterion {
            Criterion::Teer => {
                self.teers = 0;
                for word in value.split([',', ' ']).filter(|word| !word.is_empty()) {
                    match word.parse::<u8>() {
                        Ok(teer) if teer <= 5 => self.teers |= 1 << teer,
                        _ => return Err(Msg::CriterionNoTeer { text: typed(word) }.into()),
                    }
                }
            }
            Criterion::Interests => {
                self.letters = 0;
                self.all_letters = !value.contains(',');
                for letter in value.chars().filter(|c| !matches!(c, ',' | ' ' | '-')) {
                    let upper = letter.to_ascii_uppercase();
                    if let Some(bit) = HOLLAND.iter().position(|&known| known == upper) {
                        self.letters |= 1 << bit;
                    } else {
                        let text = Text::verbatim(letter.to_string());
                        return Err(Msg::CriterionNoLetter { text }.into());
                    }
                }
            }
            Criterion::Pay => {
                self.hourly = number(value, bounds::HOURLY.0, bounds::HOURLY.1, |text, low, high| {
                    Msg::CriterionNoPay { text, low, high }
                })?;
            }
            Criterion::Outlook => self.outlook = one_of(value, &ASSESSMENTS, Assessment::token)?,
            Criterion::Exposure => {
                let (low, high) = bounds::EXPOSURE;
                self.exposure = number(value, low.into(), high.into(), |text, low, high| {
                    Msg::CriterionNoExposure { text, low, high }
                })?
                .round() as u8;
            }
            Criterion::Quadrant => self.quadrants = one_of(value, &Quadrants::ALL, Quadrants::word)?,
            Criterion::Schooling => {
                let (low, high) = bounds::MONTHS;
                let years =
                    number(value, f32::from(low) / 12.0, f32::from(high) / 12.0, |text, low, high| {
                        Msg::CriterionNoYears { text, low, high }
                    })?;
                self.months = (years * 12.0).round() as u16;
            }
            Criterion::Licence => self.papers = one_of(value, &Papers::ALL, Papers::word)?,
            Criterion::Immigration => self.route = route(value, catalog)?,
            Criterion::Saved if value == "yes" => {}
            Criterion::Saved => return Err(Msg::CriterionNotYes { text: typed(value) }.into()),
            Criterion::PaysMore | Criterion::LessExposed => self.set_baseline(value, catalog)?,
            Criterion::Similar => {
                let (code, nearest) = value.split_once(':').unwrap_or((value, ""));
                self.set_baseline(code, catalog)?;
                if !nearest.is_empty() {
                    let (low, high) = bounds::NEAREST;
                    self.nearest = number(nearest, low.into(), high.into(), |text, low, high| {
                        Msg::CriterionNoNeighbours { text, low, high }
                    })? as u16;
                }
            }
            Criterion::ThreeYear => {
                self.three_year = one_of(value, &ThreeYear::ALL, ThreeYear::token)?;
            }
            Criterion::Esdc => {
                let (code, level) = value.split_once(':').unwrap_or((value, ""));
                self.set_baseline(code, catalog)?;
                if !level.is_empty() {
                    self.esdc = one_of(level, &Match::ALL, Match::token)?;
                }
            }
            Criterion::Suits => {
                let (answers, fit) = value.split_once(':').unwrap_or((value, ""));
                let read = Answers::read(answers).filter(|answers| !answers.profile().is_flat());
                self.person.answers = read
                    .ok_or_else(|| Msg::CriterionNoAnswers { text: typed(answers), items: ITEMS as i64 })?;
                if !fit.is_empty() {
                    let (low, high) = bounds::FIT;
                    self.fit = number(fit, low.into(), high.into(), |text, low, high| Msg::CriterionNoFit {
                        text,
                        low,
                        high,
                    })? as u8;
                }
            }
            Criterion::Studied => {
                let (id, share) = value.split_once(':').unwrap_or((value, ""));
                let known = catalog.study_fields().iter().position(|field| field.code == id.trim());
                let field = known.and_then(|at| u16::try_from(at).ok());
                self.person.field =
                    Some(field.ok_or_else(|| Msg::CriterionNoField { text: typed(id.trim()) })?);
                if !share.is_empty() {
                    let (low, high) = bounds::SHARE;
                    self.share =
                        number(share, low, high, |text, low, high| Msg::CriterionNoFit { text, low, high })?;
                }
            }
        }
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
                return Err(Msg::CriterionNameOne { text: typed(word) }.into());
            }
        }
        Ok(())
    }

    /// More, less and similar speak of one occupation.
    fn set_baseline(&mut self, code: &str, catalog: &Catalog) -> Result<(), Text> {
        let group =
            catalog.group(code.trim()).ok_or_else(|| Msg::CriterionNoGroup { code: typed(code.trim()) })?;
        let other = Criterion::ALL.into_iter().any(|c| c.is_relative() && self.is_on(c));
        if let Some(baseline) = self.baseline.filter(|&baseline| other && baseline != group) {
            let known = Text::verbatim(catalog.code(baseline));
            return Err(Msg::CriterionOneBaseline { code: typed(code), known }.into());
        }
        self.baseline = Some(group);
        Ok(())
    }

    /// The value of a criterion in words, as [`Filter::set`] reads it.
    pub fn value(&self, criterion: Criterion, catalog: &Catalog) -> String {
        let code = || self.baseline.map_or("", |baseline| catalog.code(baseline)).to_owned();
        match criterion {
            Criterion::Teer => {
                let teers: Vec<String> =
                    (0..=5_u8).filter(|t| self.teers & 1 << t != 0).map(|t| t.to_string()).collect();
                teers.join(",")
            }
            Criterion::Interests => {
                let letters: Vec<String> = HOLLAND
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| self.letters & 1 << bit != 0)
                    .map(|(_, letter)| letter.to_string())
                    .collect();
                // One letter is both all and any; the comma keeps which of them was chosen.
                match (self.all_letters, letters.len()) {
                    (false, 1) => letters.concat() + ",",
                    (all, _) => letters.join(if all { "" } else { "," }),
                }
            }
            Criterion::Pay => self.hourly.to_string(),
            Criterion::Outlook => self.outlook.token().to_owned(),
            Criterion::Exposure => self.exposure.to_string(),
            Criterion::Quadrant => self.quadrants.word().to_owned(),
            Criterion::Schooling => (f32::from(self.months) / 12.0).to_string(),
            Criterion::Licence => self.papers.word().to_owned(),
            Criterion::Immigration => match self.route {
                Route::AnyCategory => ANY_CATEGORY.to_owned(),
                named => named.name(catalog.immigration()),
            },
            Criterion::Saved => "yes".to_owned(),
            Criterion::PaysMore | Criterion::LessExposed => code(),
            Criterion::Similar => format!("{}:{}", code(), self.nearest),
            Criterion::ThreeYear => self.three_year.token().to_owned(),
            Criterion::Esdc => format!("{}:{}", code(), self.esdc.token()),
            Criterion::Suits => format!("{}:{}", self.person.answers.written(), self.fit),
            Criterion::Studied => {
                let field = self.person.field.and_then(|at| catalog.study_fields().get(usize::from(at)));
                format!("{}:{}", field.map_or("", |field| field.code.as_str()), self.share)
            }
        }
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

const ANY_CATEGORY: &str = "express-entry";

/// A route by `express-entry`, by its whole name, or by a piece of it that no other has.
fn route(text: &str, catalog: &Catalog) -> Result<Route, Text> {
    let wanted = text.trim().to_lowercase();
    if wanted == ANY_CATEGORY {
        return Ok(Route::AnyCategory);
    }
    let immigration = catalog.immigration();
    let named: Vec<(Route, String)> =
        Route::all(immigration, Geo::Canada).into_iter().map(|r| (r, r.name(immigration))).collect();
    if let Some((route, _)) = named.iter().find(|(_, name)| name.to_lowercase() == wanted) {
        return Ok(*route);
    }
    let found: Vec<&(Route, String)> = named
        .iter()
        .filter(|(_, name)| !wanted.is_empty() && name.to_lowercase().contains(&wanted))
        .collect();
    match found.as_slice() {
        [(route, _)] => Ok(*route),
        [] => {
            let all = named.iter().map(|(_, name)| typed(name));
            let names = Text::joined(Joint::Semicolon, std::iter::once(typed(ANY_CATEGORY)).chain(all));
            Err(Msg::CriterionNoRoute { text: typed(text), names }.into())
        }
        several => {
            let names = Text::joined(Joint::Semicolon, several.iter().map(|(_, name)| typed(name)));
            Err(Msg::CriterionSeveralRoutes { text: typed(text), names }.into())
        }
    }
}
