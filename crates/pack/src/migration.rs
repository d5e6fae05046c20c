//! Rules of the tables of immigration: lists, thresholds, rounds, pilots, work permits.

use super::check::{Cursor, Known, TITLE};
use super::rows::{ListEntryRow, PilotEntryRow, RuleRow};
use super::tables::{Reader, STREAMS, table};
use super::tokens::{ListKind, Op, Token};
use metier_model::facts::{
    self, Amount, Factor, PermitRule, PermitStudy, PermitSubject, Pilot, ProvinceRound, Round,
};
use metier_model::{Geo, Lang, Named};

/// A name in the first language; the others stand in a table of words.
fn named(name: String) -> Named {
    let mut named = Named::default();
    *named.get_mut(Lang::default()) = name;
    named
}

impl Reader<'_> {
    pub(super) fn immigration(&mut self) {
        table!(self.immigration_lists, "code,jurisdiction,program,stream,kind,checked,url", 5, |r| {
            ListEntryRow {
                code: r.unit_group(),
                jurisdiction: r.geo(),
                program: r.text(TITLE),
                stream: r.text(TITLE),
                kind: r.token().unwrap_or(ListKind::Listed),
                checked: r.date(false),
                url: r.url(false),
            }
        });
        table!(
            self.immigration_rules,
            "jurisdiction,program,stream,factor,op,value,unit,teer,applies,excludes,checked,url",
            10,
            |r| {
                let (jurisdiction, program, stream) = (r.geo(), r.text(TITLE), r.optional_text(TITLE));
                let rule = threshold(r);
                RuleRow { jurisdiction, program, stream, rule, checked: r.date(false), url: r.url(false) }
            }
        );
        for lang in Lang::others() {
            let read = self.words(STREAMS, lang, "stream,name", |r| (r.text(TITLE), r.text(TITLE)));
            *self.tables.stream_names.get_mut(lang) = read;
        }
        table!(self.immigration_rounds, "category,date,number,cutoff,invitations,checked", 3, |r| {
            let round = Round {
                category: r.text(TITLE),
                date: r.date(false),
                number: r.number(1..=9999),
                cutoff: r.number(1..=1200),
                invitations: r.number(1..=60_000),
            };
            (round, r.date(false))
        });
        table!(self.immigration_rounds_provinces, "geo,date,stream,score,invitations,checked,url", 5, |r| {
            let geo = r.geo();
            if geo == Geo::Canada {
                r.fault("a province's round belongs to a province or territory");
            }
            let round = ProvinceRound {
                geo: 0,
                date: r.date(false),
                stream: named(r.text(TITLE)),
                score: r.optional(1..=2000),
                invitations: r.optional(1..=60_000),
                checked: r.date(false),
                url: r.url(false),
            };
            (geo, round)
        });
        table!(self.immigration_pilots, "code,pilot,province,community,checked,url", 4, |r| {
            let entry = PilotEntryRow {
                code: r.unit_group(),
                pilot: r.token().unwrap_or(Pilot::Rural),
                province: r.geo(),
                community: r.text(TITLE),
                checked: r.date(false),
                url: r.url(false),
            };
            if entry.province == Geo::Canada {
                r.fault_at(2, "a community lies in a province or territory");
            }
            entry
        });
        table!(self.work_permits, "subject,study,value,least,since,checked,url", 2, |r| {
            let rule = PermitRule {
                subject: r.token().unwrap_or(PermitSubject::Length),
                study: r.token().unwrap_or(PermitStudy::Any),
                value: r.optional(1..=1000),
                least: r.optional(1..=60),
                since: r.date(true),
                checked: r.date(false),
                url: r.url(false),
            };
            let needs = !matches!(
                (rule.subject, rule.study),
                (PermitSubject::Length, PermitStudy::Short)
                    | (PermitSubject::Combine | PermitSubject::CombineLanguage, _)
            );
            if needs && rule.value.is_none() {
                r.fault_at(2, format!("is empty, but a rule of \"{}\" has a number", rule.subject.token()));
            }
            rule
        });
    }
}

/// Factor, amount and reach of a threshold: the columns from `factor` to `excludes`.
fn threshold(r: &mut Cursor<'_>) -> facts::Rule {
    let known = |known: &Known, code: &str| known.classes.contains(code).then(|| code.to_string());
    let factor = r.token().unwrap_or(Factor::Language);
    let op = r.token().unwrap_or(Op::None);
    let value = r.optional_text(TITLE);
    let schooling = facts::Schooling::ALL.iter().copied().find(|level| level.token() == value);
    let number = value.parse::<u32>().ok();
    match op {
        Op::AtLeast if number.is_none() => {
            r.fault(format!("\"{value}\" is no number, but the rule asks for one or more"));
        }
        Op::Rule if schooling.is_none() => {
            let all: Vec<&str> = facts::Schooling::ALL.iter().map(|level| level.token()).collect();
            r.fault(format!("\"{value}\" is none of {}", all.join(", ")));
        }
        Op::None if number.is_none() && !value.is_empty() => r.fault(format!("\"{value}\" is no number")),
        _ => {}
    }
    let unit = r.optional_token();
    if number.is_some() && unit.is_none() {
        r.fault(format!("is empty, but {value} needs a unit"));
    }
    let amount = match (schooling, number, unit) {
        (Some(level), ..) => Amount::Schooling(level),
        (None, Some(number), Some(unit)) => Amount::AtLeast(number, unit),
        _ => Amount::Nothing,
    };
    facts::Rule {
        factor,
        amount,
        teer: r.list("no TEER from 0 to 5", |_, teer| teer.parse().ok().filter(|teer| *teer <= 5)),
        applies: r.list("no code of noc.csv", known),
        excludes: r.list("no code of noc.csv", known),
        situation: None,
    }
}
