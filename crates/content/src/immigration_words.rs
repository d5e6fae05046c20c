//! Immigration in words: programs, reasons, rounds, and what is asked of the person.

use metier_model::date::Day;
use metier_model::facts::{
    Amount, Change, Condition, Factor, OntarioPart, OpenRounds, Program, ProvinceRound, RoundField, RoundFor,
    Schooling, Situation, Unit,
};
use metier_words::{Date, Joint, Msg, Number, Text};

pub use metier_plan::immigration_names::{category, full_name, pilot, program, short_name};

use metier_evidence::immigration::{Answer, Ask, InForce, Name, Outcome, ProvinceRounds, Reason, Rounds};

/// The day of a text `YYYY-MM-DD`.
fn date(text: &str) -> Option<Date> {
    let (year, month, day) = Day::parse(text)?.parts()?;
    Some(Date { year, month, day })
}

/// The day of a table of ours, which the build has checked.
pub fn checked(text: &str) -> Date {
    date(text).unwrap_or(Date { year: 0, month: 1, day: 1 })
}

/// `yes`, `no` or `unknown`.
pub fn mark(outcome: Outcome) -> Msg {
    match outcome {
        Outcome::Eligible => Msg::ImmigrationYes,
        Outcome::NotEligible => Msg::ImmigrationNo,
        Outcome::Unknown => Msg::ImmigrationUnknown,
    }
}

/// The same in a few words.
pub fn outcome(outcome: Outcome) -> Msg {
    match outcome {
        Outcome::Eligible => Msg::ImmigrationEligible,
        Outcome::NotEligible => Msg::ImmigrationNotEligible,
        Outcome::Unknown => Msg::ImmigrationUnknown,
    }
}

/// Programs and categories that take the occupation, as a sentence lists them: with their articles in French.
pub(crate) fn in_words(name: Name) -> Text {
    match name {
        Name::Program(Program::CanadianExperience) => Msg::ImmigrationTheCec.into(),
        Name::Program(Program::SkilledWorker) => Msg::ImmigrationTheFsw.into(),
        Name::Program(Program::SkilledTrades) => Msg::ImmigrationTheFst.into(),
        Name::Program(Program::Atlantic) | Name::Category(_) | Name::Stream { .. } => short_name(name),
    }
}

fn list(numbers: &[u8]) -> Text {
    Text::commas(numbers.iter().map(|&number| Number::whole(i64::from(number)).into()))
}

/// Why a program answers as it does.
pub fn reason(reason: &Reason) -> Msg {
    match *reason {
        Reason::Teer(teer, takes) => Msg::ImmigrationTeer { teer: teer.into(), takes: list(takes) },
        Reason::NotTeer(teer, takes) => Msg::ImmigrationNotTeer { teer: teer.into(), takes: list(takes) },
        Reason::NotTeerUnlessTrade(teer, takes) => {
            Msg::ImmigrationNotTeerUnlessTrade { teer: teer.into(), takes: list(takes) }
        }
        Reason::InGroup(group) => Msg::ImmigrationInGroup { group: Text::verbatim(group.to_owned()) },
        Reason::LeftOut(group) => Msg::ImmigrationLeftOut { group: Text::verbatim(group.to_owned()) },
        Reason::NoGroup => Msg::ImmigrationNoGroup,
        Reason::Listed(n) => Msg::ImmigrationListed { n: n.into() },
        Reason::NotListed => Msg::ImmigrationNotListed,
        Reason::Excluded(n) => Msg::ImmigrationExcluded { n: n.into() },
        Reason::NotExcluded(n) => Msg::ImmigrationNotExcluded { n: n.into() },
        Reason::NoList => Msg::ImmigrationNoList,
    }
}

/// Since when a category's rule is in force, and that this is not the day since which a code is listed.
pub fn in_force(rule: InForce, answer: &Answer) -> Msg {
    let day = checked(rule.since);
    let asked = answer.asks.iter().find_map(|ask| match ask {
        Ask::Condition(
            Condition::WorkInOccupation(months, _) | Condition::WorkInOccupationInCanada(months, _),
        ) => Some(i64::from(*months)),
        _ => None,
    });
    match rule.change {
        Change::MonthsFrom(months) => match asked {
            Some(asked) => Msg::ImmigrationInForceMonths { asked, day, months: months.into() },
            None => Msg::ImmigrationInForceLonger { day, months: months.into() },
        },
        Change::New => Msg::ImmigrationInForceNew { day },
        Change::Back => Msg::ImmigrationInForceBack { day },
    }
}

/// What rounds that ask for no one occupation are for.
pub fn open_rounds(kind: OpenRounds) -> Msg {
    match kind {
        OpenRounds::General => Msg::ImmigrationOpenGeneral,
        OpenRounds::Francophone => Msg::ImmigrationOpenFrancophone,
        OpenRounds::Nominee => Msg::ImmigrationOpenNominee,
        OpenRounds::Agriculture => Msg::ImmigrationOpenAgriculture,
    }
}

/// The last round and how many there were in a year, of a program or category. A program without a round of its own is
/// drawn by those that ask for no occupation.
pub fn rounds_of(name: Name, own: Rounds) -> Msg {
    match (name, own.last) {
        (Name::Program(_), Some(last)) if own.in_year == 0 => Msg::ImmigrationRoundNoneAlone {
            day: checked(&last.date),
            cutoff: last.cutoff.into(),
            invitations: last.invitations.into(),
            read: checked(own.read),
        },
        _ => rounds(own),
    }
}

/// The last round and how many there were in a year.
pub fn rounds(rounds: Rounds) -> Msg {
    let read = checked(rounds.read);
    let Some(last) = rounds.last else { return Msg::ImmigrationRoundNoneYet { read } };
    let (day, cutoff, invitations) = (checked(&last.date), last.cutoff.into(), last.invitations.into());
    if rounds.in_year == 0 {
        return Msg::ImmigrationRoundNoneSince { day, cutoff, invitations, read };
    }
    let n = i64::try_from(rounds.in_year).unwrap_or(i64::MAX);
    let times = if rounds.or_more {
        Msg::ImmigrationRoundTimesOrMore { n }
    } else {
        Msg::ImmigrationRoundTimes { n }
    };
    Msg::ImmigrationRound { day, cutoff, invitations, times: times.into(), read }
}

/// The rounds of the last day of a stream of a province, and how many the file keeps.
pub(crate) fn province_round(rounds: &ProvinceRounds) -> Text {
    let score = |score: u16| Text::from(Msg::ImmigrationProvinceScore { score: score.into() });
    let invited = |n: u16| Text::from(Msg::ImmigrationProvinceInvited { n: n.into() });
    let says = |round: &ProvinceRound| {
        let [part, wage, teers, fields, atlantic] = whom(&round.takes);
        [part, wage, teers, fields, round.score.map(score), round.invitations.map(invited), atlantic]
    };
    let more = (rounds.count > 1).then(|| Msg::ImmigrationProvinceTimes { n: rounds.count as i64 }.into());
    let first = [Some(Text::from(checked(&rounds.last.date)))].into_iter().chain(says(rounds.last));
    if rounds.same_day.is_empty() {
        return Text::commas(first.chain([more]).flatten());
    }
    let others = rounds.same_day.iter().map(|round| Text::commas(says(round).into_iter().flatten()));
    Text::joined(Joint::Semicolon, [Text::commas(first.flatten())].into_iter().chain(others).chain(more))
}

/// Whom a round takes of its stream: the part of the province, the wage, the TEER categories, the fields of work, and how
/// many by the federal program of the Atlantic provinces.
fn whom(takes: &RoundFor) -> [Option<Text>; 5] {
    let wage = takes.hourly.zip(takes.yearly).map(|(hourly, yearly)| {
        let [hourly, yearly] = [i64::from(hourly), i64::from(yearly)].map(Number::whole);
        Msg::ImmigrationProvinceWage { hourly, yearly }.into()
    });
    let list = |parts: Vec<Text>| (!parts.is_empty()).then(|| Text::commas(parts));
    let levels = takes.teers.iter().map(|&teer| Number::whole(teer.into()).into()).collect();
    let fields = takes.fields.iter().map(|&field| round_field(field).into()).collect();
    [
        takes.part.map(|part| ontario_part(part).into()),
        wage,
        list(levels).map(|levels| Msg::ImmigrationProvinceTeers { levels }.into()),
        list(fields).map(|fields| Msg::ImmigrationProvinceFields { fields }.into()),
        takes.atlantic.map(|n| Msg::ImmigrationProvinceAtlantic { n: n.into() }.into()),
    ]
}

fn ontario_part(part: OntarioPart) -> Msg {
    match part {
        OntarioPart::Toronto => Msg::ImmigrationPartGreaterToronto,
        OntarioPart::Central => Msg::ImmigrationPartCentral,
        OntarioPart::Eastern => Msg::ImmigrationPartEastern,
        OntarioPart::Northern => Msg::ImmigrationPartNorthern,
        OntarioPart::Southwestern => Msg::ImmigrationPartSouthwestern,
    }
}

fn round_field(field: RoundField) -> Msg {
    match field {
        RoundField::All => Msg::ImmigrationFieldAll,
        RoundField::Construction => Msg::ImmigrationFieldConstruction,
        RoundField::Education => Msg::ImmigrationFieldEducation,
        RoundField::Food => Msg::ImmigrationFieldFood,
        RoundField::Health => Msg::ImmigrationFieldHealth,
        RoundField::Manufacturing => Msg::ImmigrationFieldManufacturing,
        RoundField::Trades => Msg::ImmigrationFieldOtherTrades,
        RoundField::Professional => Msg::ImmigrationFieldProfessional,
        RoundField::Sales => Msg::ImmigrationFieldSales,
        RoundField::Transport => Msg::ImmigrationFieldTransport,
    }
}

/// The same in two or three words.
pub(crate) fn rounds_short(rounds: Rounds) -> Msg {
    match rounds.last {
        None => Msg::ImmigrationRoundShortNone,
        Some(last) if rounds.in_year == 0 => Msg::ImmigrationRoundShortOld { day: checked(&last.date) },
        Some(last) => Msg::ImmigrationRoundShort { day: checked(&last.date), cutoff: last.cutoff.into() },
    }
}

/// Everything that is asked of the person, one after the other.
pub fn asks(answer: &Answer) -> Option<Text> {
    let asks = answer.asks.iter().map(|one| ask(one).into());
    (!answer.asks.is_empty())
        .then(|| Msg::ImmigrationAsked { asks: Text::joined(Joint::Semicolon, asks) }.into())
}

/// One thing that is asked.
pub fn ask(ask: &Ask) -> Msg {
    match ask {
        Ask::Condition(asked) => condition(*asked),
        Ask::Threshold { factor, amounts } => threshold(*factor, amounts),
    }
}

fn condition(condition: Condition) -> Msg {
    match condition {
        Condition::Clb(clb) => Msg::ImmigrationAskClb { clb: clb.into() },
        Condition::ClbSpeakWrite(speak, read) => {
            Msg::ImmigrationAskClbSplit { speak: speak.into(), read: read.into() }
        }
        Condition::SkilledWorkInCanada(months, years) => {
            Msg::ImmigrationAskWorkCanada { months: months.into(), years: years.into() }
        }
        Condition::SkilledYearSchoolingFunds => Msg::ImmigrationAskYearSchoolingFunds,
        Condition::YearsInTrade(n, years) => {
            Msg::ImmigrationAskYearsTrade { n: n.into(), years: years.into() }
        }
        Condition::OfferOrCertificate => Msg::ImmigrationAskOfferCertificate,
        Condition::DesignatedEmployer => Msg::ImmigrationAskDesignated,
        Condition::NoPointsForOffers => Msg::ImmigrationAskNoPoints,
        Condition::WorkInOccupation(months, years) => {
            Msg::ImmigrationAskWorkOccupation { months: months.into(), years: years.into() }
        }
        Condition::WorkInOccupationInCanada(months, years) => {
            Msg::ImmigrationAskWorkOccupationCanada { months: months.into(), years: years.into() }
        }
        Condition::ForeignForce(years) => Msg::ImmigrationAskForeignForce { years: years.into() },
        Condition::ForcesOffer => Msg::ImmigrationAskForcesOffer,
        Condition::Profile => Msg::ImmigrationAskProfile,
    }
}

fn threshold(factor: Factor, alike: &[(Amount, Option<&Situation>)]) -> Msg {
    let told: Vec<Text> = alike.iter().map(|&(of, situation)| situated(of, situation)).collect();
    // Two amounts of which the page does not tell apart the cases are alternatives, and the reader is told so.
    let unclear = alike.iter().filter(|(_, situation)| situation.is_none()).count() > 1;
    let either = told.into_iter().reduce(|a, b| Msg::ImmigrationOr { a, b }.into()).unwrap_or_default();
    let amounts = if unclear { Msg::ImmigrationByCase { amounts: either }.into() } else { either };
    match factor {
        Factor::Language => Msg::ImmigrationAskLanguage { amounts },
        Factor::Experience => Msg::ImmigrationAskExperience { amounts },
        Factor::WorkHours => Msg::ImmigrationAskHours { amounts },
        Factor::Education => Msg::ImmigrationAskEducation { amounts },
        Factor::LanguageExempt => Msg::ImmigrationAskLanguageExempt { amounts },
    }
}

fn situated(of: Amount, situation: Option<&Situation>) -> Text {
    let amount = amount(of).into();
    let Some(situation) = situation else { return amount };
    let place = match situation {
        Situation::InProvince(months) => Msg::ImmigrationInProvince { months: (*months).into() },
        Situation::Anywhere(months) => Msg::ImmigrationAnywhere { months: (*months).into() },
        Situation::SchooledElsewhere => Msg::ImmigrationSchooledElsewhere,
        Situation::Pathway { names } => Msg::ImmigrationPathway { name: Text::named(names.0.clone()) },
    };
    Msg::ImmigrationSituation { amount, r#where: place.into() }.into()
}

fn amount(amount: Amount) -> Msg {
    match amount {
        Amount::Nothing => Msg::ImmigrationAmountNothing,
        Amount::AtLeast(clb, Unit::Clb) => Msg::ImmigrationAmountClb { clb: clb.into() },
        Amount::AtLeast(n, Unit::Months) => Msg::ImmigrationAmountMonths { n: n.into() },
        Amount::AtLeast(n, Unit::Years) => Msg::ImmigrationAmountYears { n: n.into() },
        Amount::AtLeast(n, Unit::Hours) => Msg::ImmigrationAmountHours { n: n.into() },
        Amount::Schooling(Schooling::HighSchool) => Msg::ImmigrationAmountHighSchool,
        Amount::Schooling(Schooling::YearAfterHighSchool) => Msg::ImmigrationAmountYearAfter,
    }
}
