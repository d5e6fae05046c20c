//! Criteria about the work itself: schooling, interests, pay, outlook, exposure to AI, papers, immigration.

use metier_words::{Joint, Language, Msg, Text};

use super::super::eval::Verdict;
use super::super::{ASSESSMENTS, HOLLAND, ImmigrationRoute, Papers, Quadrants, bounds};
use super::{
    BARE, CriterionSpec, Need, OptionValue, moved, number, one_of, slid, turned, verbatim, verdict, words_of,
};
use crate::pair;
use crate::papers;
use metier_data::Catalog;
use metier_evidence::ai::{AIOE, Quadrant, as_shown};
use metier_evidence::pay::FULL_TIME;
use metier_evidence::said::Said;
use metier_evidence::three_year;
use metier_model::Geo;
use metier_model::facts::{Assessment, ThreeYear};

pub(in super::super) static TEER: CriterionSpec = CriterionSpec {
    word: "teer",
    option: OptionValue::Named("NUMBERS"),
    needs: Need::Categories,
    reset: |own, first| own.teers = first.teers,
    step: |own, steps, _, _| {
        const SETS: [u8; 9] = [
            0b00_0001, 0b00_0010, 0b00_0100, 0b00_1000, 0b01_0000, 0b10_0000, 0b00_0011, 0b00_1100, 0b11_0000,
        ];
        own.teers = turned(&SETS, &own.teers, steps);
    },
    read: |own, value, _| {
        own.teers = 0;
        for word in value.split([',', ' ']).filter(|word| !word.is_empty()) {
            match word.parse::<u8>() {
                Ok(teer) if teer <= 5 => own.teers |= 1 << teer,
                _ => return Err(Msg::CriterionNoTeer { text: verbatim(word) }.into()),
            }
        }
        Ok(())
    },
    written: |own, _| {
        let teers: Vec<String> =
            (0..=5_u8).filter(|t| own.teers & 1 << t != 0).map(|t| t.to_string()).collect();
        teers.join(",")
    },
    verdict: |eval, own, group, _| {
        verdict(Some(eval.evidence.catalog.teer(group).0), |teer| own.teers & 1 << teer != 0)
    },
    ..BARE
};

pub(in super::super) static INTERESTS: CriterionSpec = CriterionSpec {
    word: "interest",
    option: OptionValue::Named("LETTERS"),
    needs: Need::Letters,
    reset: |own, first| (own.letters, own.all_letters) = (first.letters, first.all_letters),
    step: |own, _, _, _| match own.letters {
        0 => own.letters = 1,
        _ => own.all_letters = !own.all_letters,
    },
    read: |own, value, _| {
        own.letters = 0;
        own.all_letters = !value.contains(',');
        for letter in value.chars().filter(|c| !matches!(c, ',' | ' ' | '-')) {
            let upper = letter.to_ascii_uppercase();
            if let Some(bit) = HOLLAND.iter().position(|&known| known == upper) {
                own.letters |= 1 << bit;
            } else {
                let text = Text::verbatim(letter.to_string());
                return Err(Msg::CriterionNoLetter { text }.into());
            }
        }
        Ok(())
    },
    written: |own, _| {
        let chosen = HOLLAND.iter().enumerate().filter(|(bit, _)| own.letters & 1 << bit != 0);
        let letters: Vec<String> = chosen.map(|(_, letter)| letter.to_string()).collect();
        // One letter is both all and any; the comma keeps which of them was chosen.
        match (own.all_letters, letters.len()) {
            (false, 1) => letters.concat() + ",",
            (all, _) => letters.join(if all { "" } else { "," }),
        }
    },
    verdict: |eval, own, group, _| {
        let (profiles, wanted) = (eval.letters(group), own.letters);
        let fits = |set: &u8| if own.all_letters { set & wanted == wanted } else { set & wanted != 0 };
        verdict((!profiles.is_empty()).then_some(profiles), |sets| sets.iter().any(fits))
    },
    ..BARE
};

pub(in super::super) static PAY: CriterionSpec = CriterionSpec {
    word: "min-hourly",
    option: OptionValue::Named("CAD"),
    sum: true,
    pay: true,
    reset: |own, first| own.hourly = first.hourly,
    step: |own, steps, _, _| {
        own.hourly = (own.hourly.round() + steps as f32).clamp(bounds::HOURLY.0, bounds::HOURLY.1);
    },
    typed: |typed| Said::read(typed).ok().map(|said| said.at_hours(FULL_TIME).to_string()),
    read: |own, value, _| {
        let (low, high) = bounds::HOURLY;
        own.hourly = number(value, low, high, |text, low, high| Msg::CriterionNoPay { text, low, high })?;
        Ok(())
    },
    written: |own, _| own.hourly.to_string(),
    verdict: |eval, own, group, asked| {
        verdict(eval.median(group, asked.place), |hourly| hourly >= own.hourly)
    },
    ..BARE
};

pub(in super::super) static OUTLOOK: CriterionSpec = CriterionSpec {
    word: "outlook",
    option: OptionValue::Named("ASSESSMENT"),
    verdict: |eval, own, group, _| {
        let future = eval.evidence.catalog.columns().future.get(group.index()).copied().flatten();
        verdict(future, |future| future >= own.outlook)
    },
    ..words_of!(outlook, ASSESSMENTS, moved, Assessment::token)
};

pub(in super::super) static EXPOSURE: CriterionSpec = CriterionSpec {
    word: "max-exposure",
    option: OptionValue::Named("N"),
    reset: |own, first| own.exposure = first.exposure,
    step: |own, steps, _, _| {
        own.exposure = slid(own.exposure, 5 * steps, bounds::EXPOSURE);
    },
    typed: |typed| Some(typed.to_owned()),
    read: |own, value, _| {
        let (low, high) = bounds::EXPOSURE;
        let fault = |text, low, high| Msg::CriterionNoExposure { text, low, high };
        own.exposure = number(value, low.into(), high.into(), fault)?.round() as u8;
        Ok(())
    },
    written: |own, _| own.exposure.to_string(),
    verdict: |eval, own, group, _| {
        verdict(eval.exposure(group), |score| as_shown(score) <= f32::from(own.exposure))
    },
    ..BARE
};

/// Observed use at most or at least: the field that holds the value, and what fits.
macro_rules! used {
    ($word:literal, $field:ident, $fits:expr) => {
        CriterionSpec {
            word: $word,
            option: OptionValue::Named("PERCENT"),
            reset: |own, first| own.$field = first.$field,
            step: |own, steps, _, _| own.$field = slid(own.$field, 5 * steps, bounds::USED),
            typed: |typed| Some(typed.to_owned()),
            read: |own, value, _| {
                let (low, high) = bounds::USED;
                let fault = |text, low, high| Msg::CriterionNoUse { text, low, high };
                own.$field = number(value, low.into(), high.into(), fault)?.round() as u8;
                Ok(())
            },
            written: |own, _| own.$field.to_string(),
            verdict: |eval, own, group, _| {
                let fits: fn(f32, f32) -> bool = $fits;
                verdict(eval.used(group), |share| fits(as_shown(100.0 * share), f32::from(own.$field)))
            },
            ..BARE
        }
    };
}

pub(in super::super) static USED_AT_MOST: CriterionSpec =
    used!("max-used-today", used_most, |own, most| own <= most);

pub(in super::super) static USED_AT_LEAST: CriterionSpec =
    used!("min-used-today", used_least, |own, least| own >= least);

pub(in super::super) static QUADRANT: CriterionSpec = CriterionSpec {
    word: "quadrant",
    option: OptionValue::Named("QUADRANT"),
    verdict: |eval, own, group, _| {
        let columns = eval.evidence.catalog.columns();
        let pair = group.figure_in(columns.measure(AIOE)).zip(group.figure_in(&columns.theta));
        verdict(pair, |(aioe, theta)| own.quadrants.has(Quadrant::of(aioe, theta)))
    },
    ..words_of!(quadrants, Quadrants::ALL, turned, Quadrants::word)
};

pub(in super::super) static SCHOOLING: CriterionSpec = CriterionSpec {
    word: "max-schooling",
    option: OptionValue::Named("YEARS"),
    reset: |own, first| own.months = first.months,
    step: |own, steps, _, _| {
        own.months = slid(own.months, 6 * steps, bounds::MONTHS);
    },
    typed: |typed| Some(typed.to_owned()),
    read: |own, value, _| {
        let (low, high) = bounds::MONTHS;
        let fault = |text, low, high| Msg::CriterionNoYears { text, low, high };
        let years = number(value, f32::from(low) / 12.0, f32::from(high) / 12.0, fault)?;
        own.months = (years * 12.0).round() as u16;
        Ok(())
    },
    written: |own, _| (f32::from(own.months) / 12.0).to_string(),
    verdict: |eval, own, group, asked| {
        let within =
            pair::schooling_within(eval.evidence.catalog, group, f32::from(own.months), asked.place.geo);
        verdict(within, |within| within)
    },
    ..BARE
};

pub(in super::super) static LICENCE: CriterionSpec = CriterionSpec {
    word: "no-licence",
    option: OptionValue::Optional("FIRMNESS", "required"),
    verdict: |eval, own, group, asked| {
        let degree = papers::degree(eval.evidence.catalog, group, asked.place.geo);
        verdict(degree.and_then(|degree| degree.within(own.papers.degree())), |within| within)
    },
    ..words_of!(papers, Papers::ALL, turned, Papers::token)
};

pub(in super::super) static IMMIGRATION: CriterionSpec = CriterionSpec {
    word: "immigration",
    option: OptionValue::Named("NAME"),
    reset: |own, first| own.route = first.route,
    step: |own, steps, catalog, asked| {
        own.route = turned(&ImmigrationRoute::all(catalog.immigration(), asked.place.geo), &own.route, steps);
    },
    read: |own, value, catalog| route(value, catalog).map(|route| own.route = route),
    written: |own, catalog| match own.route {
        ImmigrationRoute::AnyCategory => ANY_CATEGORY.to_owned(),
        ImmigrationRoute::AnyPilot => ANY_PILOT.to_owned(),
        named => named.name(catalog.immigration()),
    },
    verdict: |eval, own, group, asked| {
        if eval.opens(own.route, group, asked.place.geo) { Verdict::Keep } else { Verdict::Drop }
    },
    ..BARE
};

pub(in super::super) static THREE_YEAR: CriterionSpec = CriterionSpec {
    word: "three-year-outlook",
    option: OptionValue::Named("OUTLOOK"),
    verdict: |eval, own, group, asked| {
        let level = three_year::level(eval.evidence.catalog, group, asked.place.geo);
        verdict(level.filter(|level| level.is_determined()), |level| level >= own.three_year)
    },
    ..words_of!(three_year, ThreeYear::ALL, moved, ThreeYear::token)
};

const ANY_CATEGORY: &str = "express-entry";
const ANY_PILOT: &str = "pilot";

/// A route by `express-entry` or `pilot`, by its whole name in any language, or by a piece of it that no other has.
fn route(text: &str, catalog: &Catalog) -> Result<ImmigrationRoute, Text> {
    type Called = (ImmigrationRoute, [String; Language::ALL.len()]);
    let wanted = text.trim().to_lowercase();
    if wanted == ANY_CATEGORY {
        return Ok(ImmigrationRoute::AnyCategory);
    }
    if wanted == ANY_PILOT {
        return Ok(ImmigrationRoute::AnyPilot);
    }
    let immigration = catalog.immigration();
    let all: Vec<Called> = ImmigrationRoute::all(immigration, Geo::Canada)
        .into_iter()
        .map(|route| (route, route.names(immigration)))
        .collect();
    let is =
        |names: &[String], fits: &dyn Fn(&str) -> bool| names.iter().any(|name| fits(&name.to_lowercase()));
    if let Some((route, _)) = all.iter().find(|(_, names)| is(names, &|name| name == wanted)) {
        return Ok(*route);
    }
    let found: Vec<&Called> = all
        .iter()
        .filter(|(_, names)| !wanted.is_empty() && is(names, &|name| name.contains(&wanted)))
        .collect();
    let told = |called: &Called| Text::named(called.1.clone());
    match found.as_slice() {
        [(route, _)] => Ok(*route),
        [] => {
            let names = [ANY_CATEGORY, ANY_PILOT].map(verbatim).into_iter().chain(all.iter().map(told));
            let names = Text::joined(Joint::Semicolon, names);
            Err(Msg::CriterionNoRoute { text: verbatim(text), names }.into())
        }
        several => {
            let names = Text::joined(Joint::Semicolon, several.iter().map(|called| told(called)));
            Err(Msg::CriterionSeveralRoutes { text: verbatim(text), names }.into())
        }
    }
}
