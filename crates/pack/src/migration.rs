//! Rules of the tables of immigration: lists, thresholds, rounds, pilots, work permits.

use std::collections::BTreeMap;

use super::bounds;
use super::check::{Cursor, Known, TITLE};
use super::rows::{ListEntryRow, PilotEntryRow, RuleRow};
use super::tables::{Reader, table};
use super::tokens::{ListKind, Op};
use metier_model::facts::{
    self, Amount, Factor, PermitRule, PermitStudy, PermitSubject, Pilot, ProvinceRound, Round, RoundField,
    RoundFor,
};
use metier_model::{Geo, Lang, Named};

/// What the spellings of one stream have in common: nothing of capitals, of the order of what is joined by a plus in
/// brackets, and of the number of a noun. Two names of a province that share it cannot be told apart by a reader.
pub fn stream_key(name: &str) -> String {
    let lower = name.to_lowercase();
    let plain = |text: &str| {
        let words = text.split_whitespace();
        words.map(|word| word.strip_suffix('s').unwrap_or(word)).collect::<Vec<_>>().join(" ")
    };
    match lower.split_once('(').and_then(|(head, rest)| Some((head, rest.rsplit_once(')')?))) {
        Some((head, (inner, tail))) => {
            let mut parts: Vec<String> = inner.split('+').map(plain).collect();
            parts.sort();
            format!("{} ({}) {}", plain(head), parts.join("+"), plain(tail))
        }
        None => plain(&lower),
    }
}

/// A name in the first language; the others stand in `immigration_streams.csv`.
fn named(name: String) -> Named {
    let mut named = Named::default();
    *named.get_mut(Lang::default()) = name;
    named
}

impl Reader<'_> {
    pub(super) fn immigration(&mut self) {
        self.lists_and_rules();
        self.rounds();
        self.pilots_and_permits();
    }

    fn lists_and_rules(&mut self) {
        // Of a list that names a unit group and leaves it out, nobody can tell which holds.
        let mut last: Option<ListEntryRow> = None;
        table!(self.immigration_lists, "code,jurisdiction,program,stream,kind,checked,url", 5, |r| {
            let entry = ListEntryRow {
                code: r.unit_group(),
                jurisdiction: r.geo(),
                program: r.text(TITLE),
                stream: r.text(TITLE),
                kind: r.token().unwrap_or(ListKind::Listed),
                checked: r.date(),
                url: r.url(),
            };
            let is_left_out = |entry: &ListEntryRow| entry.kind == ListKind::Ineligible;
            let same = last.as_ref().filter(|last| {
                last.code == entry.code
                    && last.jurisdiction == entry.jurisdiction
                    && last.program == entry.program
                    && last.stream == entry.stream
            });
            if same.is_some_and(|last| is_left_out(last) != is_left_out(&entry)) {
                r.fault_at(4, "the stream names this unit group and leaves it out");
            }
            last = Some(entry.clone());
            entry
        });
        table!(
            self.immigration_rules,
            "jurisdiction,program,stream,factor,op,value,unit,teer,applies,excludes,checked,url",
            10,
            |r| {
                let (jurisdiction, program, stream) = (r.geo(), r.text(TITLE), r.optional_text(TITLE));
                let rule = threshold(r);
                RuleRow { jurisdiction, program, stream, rule, checked: r.date(), url: r.url() }
            }
        );
        table!(self.immigration_streams, "stream*", 1, |r| r.worded(TITLE));
    }

    fn rounds(&mut self) {
        table!(self.immigration_rounds, "category,date,number,cutoff,invitations,checked", 3, |r| {
            let round = Round {
                category: r.text(TITLE),
                date: r.date(),
                number: r.number(bounds::ROUND),
                cutoff: r.number(bounds::CRS),
                invitations: r.number(bounds::INVITATIONS),
            };
            (round, r.date())
        });
        let mut spellings: BTreeMap<(Geo, String), String> = BTreeMap::new();
        table!(
            self.immigration_rounds_provinces,
            "geo,date,stream,part,hourly,yearly,teers,fields,atlantic,score,invitations,checked,url",
            11,
            |r| {
                let geo = r.geo();
                if geo == Geo::Canada {
                    r.fault("a province's round belongs to a province or territory");
                }
                let date = r.date();
                let stream = r.text(TITLE);
                let spelled = spellings.entry((geo, stream_key(&stream))).or_insert_with(|| stream.clone());
                if *spelled != stream {
                    r.fault_at(
                        2,
                        format!("\"{stream}\" is spelled \"{spelled}\" in another row of the province"),
                    );
                }
                let takes = RoundFor {
                    part: r.optional_token(),
                    hourly: r.optional(bounds::ROUND_HOURLY),
                    yearly: r.optional(bounds::ROUND_YEARLY),
                    teers: r
                        .list("no TEER from 0 to 5", |_, teer| teer.parse().ok().filter(|teer| *teer <= 5)),
                    fields: r.list("no field of work", |_, field| RoundField::of_token(field)),
                    atlantic: r.optional(bounds::INVITATIONS),
                };
                let (score, invitations) = (r.optional(bounds::POINTS), r.optional(bounds::INVITATIONS));
                if takes.atlantic.zip(invitations).is_some_and(|(part, all)| part > all) {
                    r.fault_at(8, "more invitations than the round has");
                }
                let round = ProvinceRound {
                    geo: 0,
                    date,
                    stream: named(stream),
                    takes,
                    score,
                    invitations,
                    checked: r.date(),
                    url: r.url(),
                };
                (geo, round)
            }
        );
    }

    fn pilots_and_permits(&mut self) {
        table!(self.immigration_pilots, "code,pilot,province,community,checked,url", 4, |r| {
            let entry = PilotEntryRow {
                code: r.unit_group(),
                pilot: r.token().unwrap_or(Pilot::Rural),
                province: r.geo(),
                community: r.text(TITLE),
                checked: r.date(),
                url: r.url(),
            };
            if entry.province == Geo::Canada {
                r.fault_at(2, "a community lies in a province or territory");
            }
            entry
        });
        table!(self.work_permits, "subject,study,value,least,since,checked,url", 2, |r| {
            let subject = r.token().unwrap_or(PermitSubject::Length);
            let rule = PermitRule {
                subject,
                study: r.token().unwrap_or(PermitStudy::Any),
                value: r.optional(bounds::permit(subject)),
                least: r.optional(bounds::STUDY_MONTHS),
                since: r.optional_date(),
                checked: r.date(),
                url: r.url(),
            };
            let needs = !matches!(
                (rule.subject, rule.study),
                (PermitSubject::Length, PermitStudy::Short)
                    | (PermitSubject::Combine | PermitSubject::CombineLanguage | PermitSubject::Field, _)
            );
            if needs && rule.value.is_none() {
                r.fault_at(2, format!("is empty, but a rule of \"{}\" has a number", rule.subject.token()));
            }
            rule
        });
    }
}

/// Place of the column `value` of `immigration_rules.csv`.
const VALUE: usize = 5;

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
    if let Some((number, range)) = number.zip(unit.map(bounds::asked)).filter(|(n, range)| !range.contains(n))
    {
        r.fault_at(VALUE, format!("{number} is not within {} to {}", range.start(), range.end()));
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_one_however_it_is_spelled() {
        for (one, other) in [
            ("Occupation-specific selection", "Occupation-specific selections"),
            (
                "Initiative (Francophone Workers + NB Priorities)",
                "Initiative (NB priorities + Francophone workers)",
            ),
            ("Skilled Worker (NB Experience)", "Skilled Worker (NB experience)"),
        ] {
            assert_eq!(stream_key(one), stream_key(other), "{one}");
        }
        for (one, other) in [
            ("Skilled Worker (NB Experience)", "Skilled Worker (NB Graduates)"),
            ("Pathway – Express Entry", "Pathway – non-Express Entry"),
            ("Occupation-specific selections", "Occupation-specific selections, broad category 9"),
        ] {
            assert_ne!(stream_key(one), stream_key(other), "{one}");
        }
    }
}
