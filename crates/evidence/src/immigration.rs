//! Whether an occupation opens a way to immigrate: dated rules as data, program by program, stream by stream.
//!
//! The result speaks of the occupation only. Language, experience, funds and other personal factors
//! stand beside it and are never folded in. Not legal advice.

use std::cmp::Reverse;

use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::facts::{
    Amount, Change, Community, Condition, Factor, Facts, Gate, Immigration, ListMeaning, OpenRounds,
    Personal, Program, ProgramRule, ProvinceRound, Round, Rule, Situation, Stream, Test,
};
use metier_model::schema::Region;
use metier_model::{Geo, GroupId, PerLang, Teer};

/// After this many days a check is called old in words.
pub const OLD_AFTER: i64 = 90;
/// Id of the source of lists and thresholds.
pub const LISTS: &str = "ircc-lists-2026-08";
/// Id of the source of rounds.
pub const ROUNDS: &str = "ircc-rounds-2026-08";
/// Id of the source of the rounds of the provinces.
pub const PROVINCE_ROUNDS: &str = "province-rounds-2026-08";
/// Id of the source of the community pilots.
pub const PILOTS: &str = "community-pilots-2026-08";
/// Id of the source of the work permit after study.
pub const PERMITS: &str = "ircc-work-permit-2026-08";
/// Most rounds of one category that the source keeps.
const KEPT: usize = 12;

metier_model::tokens! {
    /// What a program says about the occupation, in the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Outcome {
        /// The occupation meets the program's test.
        Eligible = "eligible-occupation",
        /// The occupation fails it.
        NotEligible = "not-eligible",
        /// The published rule does not settle it.
        Unknown = "unknown",
    }
}

/// Which program or stream answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Name<'c> {
    /// A federal program.
    Program(Program),
    /// A category of Express Entry, by its key.
    Category(&'c str),
    /// A stream of a province, as it names itself.
    Stream {
        /// Short name of the program, for example `PNP`.
        program: &'c str,
        /// The stream in each language; empty where a language has no name of its own for it.
        names: PerLang<&'c str>,
    },
}

impl<'c> Name<'c> {
    /// The name of a stream of the tables.
    pub fn of(stream: &'c Stream) -> Self {
        match stream.category() {
            Some(key) => Self::Category(key),
            None => Self::Stream { program: &stream.program, names: stream.called() },
        }
    }

    /// Whether it is part of Express Entry.
    pub fn is_express_entry(self) -> bool {
        match self {
            Self::Program(program) => program != Program::Atlantic,
            Self::Category(_) => true,
            Self::Stream { .. } => false,
        }
    }
}

/// Why a program answers as it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason<'c> {
    /// The TEER category is among those that the program takes.
    Teer(u8, &'c [u8]),
    /// It is not.
    NotTeer(u8, &'c [u8]),
    /// It is not, but the province takes trades that it designates.
    NotTeerUnlessTrade(u8, &'c [u8]),
    /// The code belongs to a group of the program.
    InGroup(&'c str),
    /// The code belongs to a group that the program leaves out.
    LeftOut(&'c str),
    /// The code belongs to no group of the program.
    NoGroup,
    /// It is on a list of so many unit groups that are wanted.
    Listed(u16),
    /// It is not on such a list; another stream may take it.
    NotListed,
    /// It is on a list of so many unit groups that are not considered.
    Excluded(u16),
    /// It is not on such a list, which says nothing more.
    NotExcluded(u16),
    /// The stream publishes no list.
    NoList,
}

/// Something that a program or stream asks of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask<'c> {
    /// A condition of a federal program or category.
    Condition(Condition),
    /// A threshold; several amounts where it depends on the situation.
    Threshold {
        /// What it is about.
        factor: Factor,
        /// Amounts, each with the situation in which it holds where the page tells it.
        amounts: Vec<(Amount, Option<&'c Situation>)>,
    },
}

/// Since when the rule of a category is in force, and what that day changed. The publisher does not print when a code
/// joined a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce<'c> {
    /// `YYYY-MM-DD`.
    pub since: &'c str,
    /// What changed.
    pub change: Change,
}

/// The rounds of a category or program: being listed is not being drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounds<'c> {
    /// The last one; none where the file has none yet.
    pub last: Option<&'c Round>,
    /// Rounds in the twelve months before the file's day.
    pub in_year: usize,
    /// The file keeps no more than these, so that there may have been more.
    pub or_more: bool,
    /// Day of the file, `YYYY-MM-DD`.
    pub read: &'c str,
}

/// One program's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'c> {
    /// Where the program leads.
    pub geo: Geo,
    /// Which program or stream.
    pub name: Name<'c>,
    /// What it says.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason<'c>,
    /// Since when the rule is in force, where known.
    pub in_force: Option<InForce<'c>>,
    /// Rounds of invitations, where the program or category has rounds of its own.
    pub rounds: Option<Rounds<'c>>,
    /// What it asks of the person besides.
    pub asks: Vec<Ask<'c>>,
    /// Positions of the thresholds among these in [`Immigration::rules`].
    pub thresholds: Vec<u16>,
    /// Day on which the rule was read; `YYYY-MM-DD`.
    pub checked: &'c str,
    /// The publisher's page.
    pub url: &'c str,
}

impl Answer<'_> {
    /// Days since the check; nothing where its day is not known.
    pub fn age(&self, today: Day) -> Option<i64> {
        Day::parse(self.checked).map(|day| today.since(day))
    }
}

/// What holds for a place that the tables have no streams of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// Quebec selects its own workers; Express Entry does not lead there.
    Quebec,
    /// A territory with a nominee program of its own, of which nothing is in the tables.
    Territory,
    /// A territory without such a program.
    NoProgram,
}

/// What is said about a place of which no stream is in the tables.
pub fn apart(geo: Geo) -> Option<Apart> {
    match geo {
        Geo::Province(Region::QC) => Some(Apart::Quebec),
        Geo::Province(Region::YT | Region::NT) => Some(Apart::Territory),
        Geo::Province(Region::NU) => Some(Apart::NoProgram),
        _ => None,
    }
}

/// Federal programs first, then the province asked for. For Canada only the lists that name the occupation are told;
/// a province's streams are all told when that province is asked for.
pub fn answers<'c>(catalog: &'c Catalog, group: GroupId, facts: &Facts, asked: Geo) -> Vec<Answer<'c>> {
    let code = catalog.code(group);
    let teer = Teer::of(code);
    let immigration = catalog.immigration();
    let mut answers: Vec<Answer> = immigration
        .programs
        .iter()
        .filter(|rule| rule.geos.is_empty() || asked == Geo::Canada || rule.geos.contains(&asked.index()))
        .map(|rule| of_program(immigration, rule, code, teer))
        .collect();
    for (position, stream) in immigration.streams.iter().enumerate() {
        let geo = Geo::at(stream.geo);
        let listed = facts.lists.contains(&(position as u16));
        let told = if asked != Geo::Canada && geo == asked {
            true
        } else {
            listed && (geo == Geo::Canada || asked == Geo::Canada)
        };
        if told {
            answers.push(of_stream(immigration, stream, listed, code, teer));
        }
    }
    // One question, one answer: an offer in a province that does not endorse the occupation leads nowhere in the
    // federal program either.
    let atlantic = |answer: &Answer| matches!(answer.name, Name::Stream { program: "AIP", .. });
    let refused = answers
        .iter()
        .find(|answer| answer.geo == asked && atlantic(answer) && answer.outcome == Outcome::NotEligible)
        .map(|answer| (answer.reason.clone(), answer.checked, answer.url));
    if let Some((reason, checked, url)) = refused {
        let federal = |answer: &&mut Answer| {
            answer.name == Name::Program(Program::Atlantic) && answer.outcome == Outcome::Eligible
        };
        for answer in answers.iter_mut().filter(federal) {
            (answer.outcome, answer.reason) = (Outcome::NotEligible, reason.clone());
            (answer.checked, answer.url) = (checked, url);
        }
    }
    left_out_of_whole(immigration, &facts.lists, &mut answers);
    answers.sort_by_key(|answer| (answer.geo.index(), answer.outcome));
    answers
}

/// A list of what no stream of a program takes answers for all of its streams that leave it open.
fn left_out_of_whole<'c>(immigration: &'c Immigration, lists: &[u16], answers: &mut [Answer<'c>]) {
    let on = lists.iter().filter_map(|&at| immigration.streams.get(usize::from(at)));
    for list in on.filter(|list| list.whole && list.meaning == ListMeaning::LeftOut) {
        let is_open = |answer: &&mut Answer| {
            let of_it = matches!(answer.name, Name::Stream { program, .. } if program == list.program);
            of_it && answer.geo == Geo::at(list.geo) && answer.outcome == Outcome::Unknown
        };
        for answer in answers.iter_mut().filter(is_open) {
            (answer.outcome, answer.reason) = (Outcome::NotEligible, Reason::Excluded(list.size));
            (answer.checked, answer.url) = (&list.checked, &list.url);
        }
    }
}

/// The rounds that stand beside those of the programs and categories; kinds of which the table has none are left out.
pub fn open_rounds(catalog: &Catalog) -> impl Iterator<Item = (OpenRounds, Rounds<'_>)> {
    let immigration = catalog.immigration();
    let told = immigration.open.iter().map(|open| (open.kind, rounds(immigration, &open.rounds)));
    told.filter(|(_, rounds)| rounds.last.is_some())
}

/// The rounds of one stream of a province: those of its last day, and how many the file keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvinceRounds<'c> {
    /// The first of the last day: the one with the highest score.
    pub last: &'c ProvinceRound,
    /// The others of that day: a province draws apart for regions and by wage. Higher scores stand first, and what
    /// names none stands last.
    pub same_day: Vec<&'c ProvinceRound>,
    /// How many stand in the file.
    pub count: usize,
}

impl ProvinceRounds<'_> {
    /// The province.
    pub fn geo(&self) -> Geo {
        Geo::at(self.last.geo)
    }
}

/// The rounds of a province by stream, the latest first; of all provinces where Canada is asked for. They invite by
/// stream and not by occupation.
pub fn province_rounds(catalog: &Catalog, asked: Geo) -> Vec<ProvinceRounds<'_>> {
    let rounds = &catalog.immigration().province_rounds;
    let own = rounds.iter().filter(|round| asked == Geo::Canada || round.geo == asked.index());
    let mut found: Vec<ProvinceRounds<'_>> = Vec::new();
    for round in own {
        let same = |known: &&mut ProvinceRounds<'_>| {
            known.last.geo == round.geo && known.last.stream == round.stream
        };
        match found.iter_mut().find(same) {
            Some(known) => {
                known.count += 1;
                if round.date == known.last.date {
                    known.same_day.push(round);
                }
            }
            None => found.push(ProvinceRounds { last: round, same_day: Vec::new(), count: 1 }),
        }
    }
    for rounds in &mut found {
        let mut day = std::mem::take(&mut rounds.same_day);
        day.push(rounds.last);
        day.sort_by_key(|round| Reverse((round.score, round.invitations)));
        rounds.last = day.remove(0);
        rounds.same_day = day;
    }
    found
}

/// The communities of the pilots whose lists name the occupation, in the place asked for.
pub fn pilots<'c>(catalog: &'c Catalog, facts: &Facts, asked: Geo) -> Vec<&'c Community> {
    let communities = &catalog.immigration().communities;
    let mut found: Vec<&Community> = facts
        .pilots
        .iter()
        .filter_map(|&position| communities.get(usize::from(position)))
        .filter(|community| asked == Geo::Canada || community.geo == asked.index())
        .collect();
    found.sort_by_key(|community| (community.pilot, community.geo));
    found
}

/// Where a community lies.
pub fn place_of(community: &Community) -> Geo {
    Geo::at(community.geo)
}

fn of_program<'c>(immigration: &'c Immigration, rule: &'c ProgramRule, code: &str, teer: Teer) -> Answer<'c> {
    let (met, reason) = match &rule.test {
        Test::Teer(accepted) if accepted.contains(&teer.0) => (true, Reason::Teer(teer.0, accepted)),
        Test::Teer(accepted) => (false, Reason::NotTeer(teer.0, accepted)),
        Test::Prefixes { include, except } => {
            let among = |list: &'c [String]| list.iter().find(|prefix| code.starts_with(prefix.as_str()));
            match (among(include), among(except)) {
                (Some(_), Some(out)) => (false, Reason::LeftOut(out)),
                (Some(hit), None) => (true, Reason::InGroup(hit)),
                (None, _) => (false, Reason::NoGroup),
            }
        }
    };
    let thresholds = applicable(immigration, &rule.rules, code, teer);
    Answer {
        geo: Geo::Canada,
        name: Name::Program(rule.program),
        outcome: if met { Outcome::Eligible } else { Outcome::NotEligible },
        reason,
        in_force: None,
        rounds: (!rule.rounds.is_empty()).then(|| rounds(immigration, &rule.rounds)),
        asks: conditions(&rule.asks, teer).chain(asks(immigration, &thresholds)).collect(),
        thresholds,
        checked: &rule.checked,
        url: &rule.url,
    }
}

fn of_stream<'c>(
    immigration: &'c Immigration,
    stream: &'c Stream,
    listed: bool,
    code: &str,
    teer: Teer,
) -> Answer<'c> {
    let (outcome, reason) = match (stream.meaning, listed) {
        (ListMeaning::Wanted, true) => (Outcome::Eligible, Reason::Listed(stream.size)),
        (ListMeaning::LeftOut, true) => (Outcome::NotEligible, Reason::Excluded(stream.size)),
        (meaning, _) => match (&stream.gate, meaning) {
            (Some(Gate::Teer(takes)), _) if !takes.contains(&teer.0) => {
                (Outcome::NotEligible, Reason::NotTeer(teer.0, takes))
            }
            (Some(Gate::TeerOrTrade(takes)), _) if !takes.contains(&teer.0) => {
                (Outcome::Unknown, Reason::NotTeerUnlessTrade(teer.0, takes))
            }
            (_, ListMeaning::Wanted) => (Outcome::Unknown, Reason::NotListed),
            (_, ListMeaning::LeftOut) => (Outcome::Unknown, Reason::NotExcluded(stream.size)),
            (_, ListMeaning::NoList) => (Outcome::Unknown, Reason::NoList),
        },
    };
    let key = stream.category();
    let category = key.and_then(|key| immigration.categories.iter().find(|category| category.key == key));
    let mut thresholds = applicable(immigration, &stream.rules, code, teer);
    if stream.meaning == ListMeaning::Wanted && !listed {
        // Several lists share one table of thresholds: what names a code is of the list that the code is on.
        thresholds
            .retain(|&at| immigration.rules.get(usize::from(at)).is_some_and(|rule| rule.applies.is_empty()));
    }
    let own = category.map(|category| category.asks.as_slice()).unwrap_or_default();
    Answer {
        geo: Geo::at(stream.geo),
        name: Name::of(stream),
        outcome,
        reason,
        in_force: category.map(|category| InForce { since: &category.in_force, change: category.change }),
        rounds: key.map(|key| rounds(immigration, key)),
        asks: conditions(own, teer).chain(asks(immigration, &thresholds)).collect(),
        thresholds,
        checked: &stream.checked,
        url: &stream.url,
    }
}

fn conditions(own: &[Personal], teer: Teer) -> impl Iterator<Item = Ask<'_>> {
    own.iter()
        .filter(move |personal| personal.teer.is_empty() || personal.teer.contains(&teer.0))
        .map(|personal| Ask::Condition(personal.ask))
}

/// The thresholds that speak of a unit group. A rule that names codes replaces the general one of the same kind and
/// situation.
fn applicable(immigration: &Immigration, rules: &[u16], code: &str, teer: Teer) -> Vec<u16> {
    let rule = |position: u16| immigration.rules.get(usize::from(position));
    let own: Vec<u16> = rules
        .iter()
        .copied()
        .filter(|&position| rule(position).is_some_and(|rule| rule.applies_to(code, teer.0)))
        .collect();
    let special = |like: &Rule| {
        own.iter().filter_map(|&position| rule(position)).any(|rule| {
            !rule.applies.is_empty() && rule.factor == like.factor && rule.situation == like.situation
        })
    };
    own.iter()
        .copied()
        .filter(|&position| rule(position).is_some_and(|rule| !rule.applies.is_empty() || !special(rule)))
        .collect()
}

/// Thresholds put together by what they are about, in the order of factors.
fn asks<'c>(immigration: &'c Immigration, thresholds: &[u16]) -> Vec<Ask<'c>> {
    let mut rules: Vec<&Rule> =
        thresholds.iter().filter_map(|&position| immigration.rules.get(usize::from(position))).collect();
    rules.sort_by_key(|rule| rule.factor);
    rules
        .chunk_by(|a, b| a.factor == b.factor)
        .filter_map(|alike| {
            let factor = alike.first()?.factor;
            let amounts = alike.iter().map(|rule| (rule.amount, rule.situation.as_ref())).collect();
            Some(Ask::Threshold { factor, amounts })
        })
        .collect()
}

/// The rounds of a category in the table, which has them from the newest to the oldest.
fn rounds<'c>(immigration: &'c Immigration, category: &str) -> Rounds<'c> {
    let read = immigration.rounds_read.as_str();
    let year_ago = Day::parse(read).and_then(Day::year_before);
    let own = || immigration.rounds.iter().filter(|round| round.category == category);
    let in_year =
        own().filter(|round| year_ago.is_some_and(|ago| Day::parse(&round.date) > Some(ago))).count();
    Rounds { last: own().next(), in_year, or_more: in_year >= KEPT, read }
}

#[cfg(test)]
mod tests;
