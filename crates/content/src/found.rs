//! How a unit group was found, as a value; its words are made here and nowhere else.

use metier_search::{Condition, Edition, Hit, MatchKind, Said, Spoken, Topic, UnknownCode, Via, WhoseCode};
use metier_words::{Msg, Number, Text};

/// How a unit group was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// By its code.
    Code,
    /// By a code of another classification; by the title that it has there where no concordance is at hand.
    Former {
        /// Whose code.
        edition: Edition,
        /// The code.
        code: String,
        /// No concordance is at hand.
        by_title: bool,
    },
    /// By what is said for titles of the classification.
    Said(Said),
    /// By a field of study: people who studied it work there.
    Study,
    /// By conditions of the work that were asked for.
    Conditions,
    /// By a whole title.
    Exact,
    /// By a whole name of O*NET.
    Name,
    /// By the beginning of a title.
    Prefix,
    /// By words of a title.
    Word,
    /// With typing errors.
    Typo,
    /// By what the words mean.
    Meaning,
    /// By what the words mean, with little certainty.
    Guess,
    /// By letters with gaps.
    Letters,
    /// By the title of a pasted offer.
    OfferTitle,
    /// By so many duties of a pasted offer.
    OfferDuties(usize),
}

impl How {
    /// How a hit was found.
    pub fn of(hit: &Hit) -> Self {
        match (hit.kind, &hit.via) {
            (_, Some(Via::Code { edition, code, by_title })) => {
                Self::Former { edition: *edition, code: code.clone(), by_title: *by_title }
            }
            (_, Some(Via::Said { said, .. })) => Self::Said(*said),
            (_, Some(Via::Study(_))) => Self::Study,
            (_, Some(Via::Conditions(_))) => Self::Conditions,
            (MatchKind::Code, _) => Self::Code,
            (MatchKind::Exact, _) => Self::Exact,
            (MatchKind::Name, _) => Self::Name,
            (MatchKind::Prefix, _) => Self::Prefix,
            (MatchKind::Word, _) => Self::Word,
            (MatchKind::Typo, _) => Self::Typo,
            (MatchKind::Meaning, _) if hit.reason.as_ref().is_some_and(metier_search::Reason::is_guess) => {
                Self::Guess
            }
            (MatchKind::Meaning, _) => Self::Meaning,
            (MatchKind::Fuzzy, _) => Self::Letters,
        }
    }

    /// One word for a script.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Code | Self::Former { .. } => "code",
            Self::Said(Said::Short) => "abbreviation",
            Self::Said(Said::Everyday) => "everyday",
            Self::Said(Said::Abroad) => "abroad",
            Self::Said(Said::Employer) => "employer",
            Self::Said(Said::Translated) => "translated",
            Self::Study => "study",
            Self::Conditions => "conditions",
            Self::Exact => "exact",
            Self::Name => "name",
            Self::Prefix => "prefix",
            Self::Word => "word",
            Self::Typo => "typo",
            Self::Meaning | Self::Guess => "meaning",
            Self::Letters => "fuzzy",
            Self::OfferTitle => "title",
            Self::OfferDuties(_) => "duties",
        }
    }

    /// One or two words for a list.
    pub fn word(&self) -> Text {
        match self {
            Self::Code => Msg::FoundCode.into(),
            Self::Former { edition, .. } => edition_text(*edition),
            Self::Said(Said::Short) => Msg::FoundShort.into(),
            Self::Said(Said::Everyday) => Msg::FoundEveryday.into(),
            Self::Said(Said::Abroad) => Msg::FoundAbroad.into(),
            Self::Said(Said::Employer) => Msg::FoundEmployer.into(),
            Self::Said(Said::Translated) => Msg::FoundTranslated.into(),
            Self::Study => Msg::FoundStudy.into(),
            Self::Conditions => Msg::FoundConditions.into(),
            Self::Exact => Msg::FoundExact.into(),
            Self::Name => Text::verbatim("O*NET"),
            Self::Prefix => Msg::FoundPrefix.into(),
            Self::Word => Msg::FoundWord.into(),
            Self::Typo => Msg::FoundTypo.into(),
            Self::Meaning => Msg::FoundMeaning.into(),
            Self::Guess => Msg::FoundGuess.into(),
            Self::Letters => Msg::FoundLetters.into(),
            Self::OfferTitle => Msg::FoundTitle.into(),
            Self::OfferDuties(count) => Msg::FoundDuties { count: *count as i64 }.into(),
        }
    }
}

/// Words of a hit by meaning that are named.
const NAMED: usize = 3;

/// Why a hit by meaning is one: which of the words typed its title has, which are said of such work, and how often an
/// answer of this kind is right. A guess is called one.
pub fn why(hit: &Hit) -> Option<Text> {
    whys(hit).into_iter().next()
}

/// [`why`], and shorter forms of it for where there is less room: the words alone, those of the title alone.
pub fn whys(hit: &Hit) -> Vec<Text> {
    if let Some(Via::Conditions(conditions)) = &hit.via {
        return vec![Text::commas(measures(conditions).into_iter().map(Text::from))];
    }
    let Some(reason) = &hit.reason else { return Vec::new() };
    // A word of less than a tenth of the largest share says nothing unless the title has it.
    let most = reason.words.iter().map(|spoken| spoken.share).fold(0.0, f32::max);
    let weighty = |spoken: &&Spoken| spoken.met.is_some() || spoken.share >= 0.1 * most;
    let (met, said): (Vec<&Spoken>, Vec<&Spoken>) =
        reason.words.iter().filter(weighty).take(NAMED).partition(|spoken| spoken.met.is_some());
    let words = Text::commas(met.into_iter().map(met_word));
    let met: Option<Text> = (!words.is_empty()).then(|| Msg::FoundInTitle { words }.into());
    let words = Text::commas(said.into_iter().map(said_word));
    let said: Option<Text> = (!words.is_empty()).then(|| Msg::FoundSaidOf { words }.into());
    let sure = Text::from(sure(reason.probability, reason.is_guess()));
    let first = met.clone().or_else(|| said.clone());
    let words = || [met.clone(), said.clone()].into_iter().flatten();
    let mut forms = vec![Text::dots(words().chain([sure.clone()])), Text::dots(words())];
    forms.extend(first);
    forms.push(sure);
    forms.retain(|form| !form.is_empty());
    forms
}

/// A condition of the work in words.
pub fn condition(condition: Condition) -> Msg {
    match condition {
        Condition::Alone => Msg::ConditionAlone,
        Condition::People => Msg::ConditionPeople,
        Condition::NoPublic => Msg::ConditionNoPublic,
        Condition::Care => Msg::ConditionCare,
        Condition::Teaching => Msg::ConditionTeaching,
        Condition::Leading => Msg::ConditionLeading,
        Condition::NoLeading => Msg::ConditionNoLeading,
        Condition::Selling => Msg::ConditionSelling,
        Condition::NoSelling => Msg::ConditionNoSelling,
        Condition::Math => Msg::ConditionMath,
        Condition::NoMath => Msg::ConditionNoMath,
        Condition::Computers => Msg::ConditionComputers,
        Condition::NoComputers => Msg::ConditionNoComputers,
        Condition::Writing => Msg::ConditionWriting,
        Condition::NoWriting => Msg::ConditionNoWriting,
        Condition::Hands => Msg::ConditionHands,
        Condition::Physical => Msg::ConditionPhysical,
        Condition::NotPhysical => Msg::ConditionNotPhysical,
        Condition::Creative => Msg::ConditionCreative,
        Condition::Machines => Msg::ConditionMachines,
        Condition::NoDegree => Msg::ConditionNoDegree,
        Condition::NoSchooling => Msg::ConditionNoSchooling,
        Condition::WellPaid => Msg::ConditionWellPaid,
        Condition::Outdoors => Msg::ConditionOutdoors,
        Condition::Indoors => Msg::ConditionIndoors,
        Condition::Standing => Msg::ConditionStanding,
        Condition::NoStanding => Msg::ConditionNoStanding,
        Condition::Sitting => Msg::ConditionSitting,
        Condition::NoSitting => Msg::ConditionNoSitting,
        Condition::Heights => Msg::ConditionHeights,
        Condition::NoHeights => Msg::ConditionNoHeights,
        Condition::Quiet => Msg::ConditionQuiet,
        Condition::Danger => Msg::ConditionDanger,
        Condition::Safe => Msg::ConditionSafe,
        Condition::RegularHours => Msg::ConditionRegularHours,
        Condition::NoHeatCold => Msg::ConditionNoHeatCold,
        Condition::NoPressure => Msg::ConditionNoPressure,
    }
}

/// What the conditions are measured by, each once.
fn measures(conditions: &[Condition]) -> Vec<Msg> {
    let mut all: Vec<Msg> = Vec::new();
    for condition in conditions {
        let own: &[Msg] = match condition {
            Condition::NoDegree => &[Msg::FoundByTeer, Msg::FoundByPay],
            Condition::NoSchooling => &[Msg::FoundByTeer],
            Condition::WellPaid => &[Msg::FoundByPay],
            _ => &[Msg::FoundByScores],
        };
        all.extend(own.iter().filter(|msg| !all.contains(msg)).cloned().collect::<Vec<_>>());
    }
    all
}

/// What to say of a text that names no work but something that the program tells of, or no source does.
pub fn topic(topic: Topic, text: Text) -> Msg {
    match topic {
        Topic::LanguageTest => Msg::TopicLanguageTest { text },
        Topic::Assessment => Msg::TopicAssessment { text },
        Topic::Immigration => Msg::TopicImmigration { text },
        Topic::Apprenticeship => Msg::TopicApprenticeship { text },
        Topic::Classification => Msg::TopicClassification { text },
        Topic::Hours => Msg::TopicHours { text },
    }
}

/// What to say of codes that lead nowhere; none where each leads somewhere.
pub fn unknown(codes: &[UnknownCode]) -> Option<Text> {
    let own = |whose: WhoseCode| codes.iter().filter(move |code| code.of == whose);
    let texts = |whose| Text::commas(own(whose).map(|code| Text::verbatim(code.code.clone())));
    let n = |whose| own(whose).count() as i64;
    let of_noc = || Msg::FoundNoCode { codes: texts(WhoseCode::Noc), n: n(WhoseCode::Noc) };
    let of_other = |edition: Edition| Msg::FoundNoCodeOf {
        codes: texts(WhoseCode::Other(edition)),
        edition: edition_text(edition),
        n: n(WhoseCode::Other(edition)),
    };
    let mut said: Vec<Text> = (n(WhoseCode::Noc) > 0).then(|| of_noc().into()).into_iter().collect();
    let mut others: Vec<Edition> = codes
        .iter()
        .filter_map(|code| match code.of {
            WhoseCode::Other(edition) => Some(edition),
            WhoseCode::Noc => None,
        })
        .collect();
    others.sort_unstable();
    others.dedup();
    said.extend(others.into_iter().map(|own| of_other(own).into()));
    (!said.is_empty()).then(|| Text::spaced(said))
}

/// The same of codes of NOC in a few words, for one line.
pub fn unknown_short(codes: &[UnknownCode]) -> Option<Text> {
    let of_noc = codes.iter().filter(|code| code.of == WhoseCode::Noc);
    let codes = Text::commas(of_noc.map(|code| Text::verbatim(code.code.clone())));
    (!codes.is_empty()).then(|| Msg::FoundNoCodeShort { codes }.into())
}

/// How often an answer of this kind is right, 0 to 1, in words.
fn sure(probability: Option<f32>, is_guess: bool) -> Msg {
    match probability {
        None => Msg::FoundNotMeasured,
        // Rounded, it would say that such an answer is never right.
        Some(probability) if probability < 0.01 => Msg::FoundGuessSeldom,
        Some(probability) => {
            let chance = Number::whole((100.0 * probability).round() as i64);
            if is_guess { Msg::FoundGuessRight { chance } } else { Msg::FoundRight { chance } }
        }
    }
}

/// A word of a title, with what was typed where that is another one.
fn met_word(spoken: &Spoken) -> Text {
    let met = spoken.met.as_ref().unwrap_or(&spoken.word);
    let typed = spoken.typed.as_ref().unwrap_or(&spoken.word);
    let word = Text::verbatim(met.clone());
    if met.to_lowercase() == typed.to_lowercase() {
        Msg::FoundWordMet { word }.into()
    } else {
        Msg::FoundWordFor { word, typed: Text::verbatim(typed.clone()) }.into()
    }
}

/// A word as it was typed, with what it is read as where that is another one.
fn said_word(spoken: &Spoken) -> Text {
    let word = Text::verbatim(spoken.word.clone());
    match &spoken.typed {
        Some(typed) => Msg::FoundWordFor { word, typed: Text::verbatim(typed.clone()) }.into(),
        None => Msg::FoundWordMet { word }.into(),
    }
}

/// A classification's name, as it names itself.
pub fn edition_name(edition: Edition) -> String {
    match edition {
        Edition::Noc(year) => return format!("NOC {year}"),
        Edition::Noc2016 => "NOC 2016",
        Edition::Soc2018 => "SOC 2018",
        Edition::Anzsco2013 => "ANZSCO",
    }
    .to_owned()
}

/// A classification's name in the reader's language: Canada's has one in each of its two.
pub fn edition_text(edition: Edition) -> Text {
    let noc = |year: u16| Msg::EditionNoc { year: Text::verbatim(year.to_string()) }.into();
    match edition {
        Edition::Noc(year) => noc(year),
        Edition::Noc2016 => noc(2016),
        Edition::Soc2018 | Edition::Anzsco2013 => Text::verbatim(edition_name(edition)),
    }
}

/// How many unit groups a code of another edition became, by its hits; 1 for a hit that no such code led to.
pub fn became(hit: &Hit, hits: &[Hit]) -> usize {
    let by_code = |hit: &Hit| matches!(hit.via, Some(Via::Code { by_title: false, .. }));
    if by_code(hit) { hits.iter().filter(|other| by_code(other) && other.via == hit.via).count() } else { 1 }
}

/// What led to a hit, in the reader's language; of a code that became several, how many.
pub fn matched_text(hit: &Hit, became: usize) -> Text {
    match &hit.via {
        Some(Via::Code { edition, code, .. }) => Msg::FindCodeSplit {
            text: Text::verbatim(code.clone()),
            edition: edition_text(*edition),
            n: became as i64,
        }
        .into(),
        Some(Via::Conditions(conditions)) => {
            Text::commas(conditions.iter().map(|own| condition(*own).into()))
        }
        _ => Text::verbatim(matched(hit)),
    }
}

/// What a code that led to a hit is: `6322 in NOC 2016`.
pub fn code_text(hit: &Hit, became: usize) -> Text {
    if matches!(hit.via, Some(Via::Code { .. })) {
        return matched_text(hit, became);
    }
    let edition = Msg::EditionNoc { year: Text::verbatim("2021") }.into();
    Msg::FindCodeSplit { text: Text::verbatim(hit.code), edition, n: 1 }.into()
}

/// What led to a hit, as it is shown beside the official title; characters that matched keep their places.
pub fn matched(hit: &Hit) -> String {
    match &hit.via {
        Some(Via::Code { edition, code, .. }) => format!("{code}, {}", edition_name(*edition)),
        Some(Via::Onet(_)) => format!("{}, O*NET", hit.title),
        Some(Via::Said { stands_for, .. }) if hit.positions.is_empty() => stands_for.replace('|', ", "),
        Some(Via::Study(field)) => (*field).to_string(),
        Some(Via::Said { .. } | Via::Conditions(_)) | None => hit.title.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_answer_is_said_to_be_right_in_none_of_a_hundred_cases() {
        let said = |chance| Text::from(sure(Some(chance), true)).reference();
        assert_eq!(said(0.0), "a guess, seldom right");
        assert_eq!(said(0.004), said(0.0));
        assert_eq!(said(0.037), "a guess, right in 4 % of such cases");
        assert_eq!(Text::from(sure(None, true)).reference(), "a guess from everyday words");
    }
}
