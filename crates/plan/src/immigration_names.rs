//! What programs and streams of immigration are called.

use metier_evidence::immigration::Name;
use metier_model::PerLang;
use metier_model::facts::{Pilot, Program};
use metier_words::{Msg, Text};

/// A federal program without what it belongs to.
pub fn program(program: Program) -> Msg {
    match program {
        Program::CanadianExperience => Msg::ImmigrationCec,
        Program::SkilledWorker => Msg::ImmigrationFsw,
        Program::SkilledTrades => Msg::ImmigrationFst,
        Program::Atlantic => Msg::ImmigrationAtlantic,
    }
}

/// A category of Express Entry by its key; a key that is new here stands for itself.
pub fn category(key: &str) -> Text {
    let message = match key {
        "education" => Msg::ImmigrationCategoryEducation,
        "healthcare" => Msg::ImmigrationCategoryHealthcare,
        "stem" => Msg::ImmigrationCategoryStem,
        "trade" => Msg::ImmigrationCategoryTrade,
        "transport" => Msg::ImmigrationCategoryTransport,
        "physicians" => Msg::ImmigrationCategoryPhysicians,
        "researchers" => Msg::ImmigrationCategoryResearchers,
        "senior-managers" => Msg::ImmigrationCategorySeniorManagers,
        "military" => Msg::ImmigrationCategoryMilitary,
        other => return Text::verbatim(other.to_owned()),
    };
    message.into()
}

/// The name of a pilot.
pub fn pilot(pilot: Pilot) -> Msg {
    match pilot {
        Pilot::Rural => Msg::ImmigrationPilotRural,
        Pilot::Francophone => Msg::ImmigrationPilotFrancophone,
    }
}

/// A program or stream by itself, as the summary names it.
pub fn short_name(name: Name) -> Text {
    match name {
        Name::Program(of) => program(of).into(),
        Name::Category(key) => Msg::ImmigrationCategory { name: category(key) }.into(),
        Name::Stream { names, .. } => Text::named(names.0.map(str::to_owned)),
    }
}

/// A program or stream with what it belongs to.
pub fn full_name(name: Name) -> Text {
    let own = short_name(name);
    match name {
        _ if name.is_express_entry() => Text::dots([Msg::ImmigrationExpressEntry.into(), own]),
        Name::Stream { program, names: PerLang([name, ..]) }
            if !name.starts_with(program) && !name.contains("PNP") =>
        {
            Text::dots([lettered(program), own])
        }
        _ => own,
    }
}

/// A program of the tables by its letters, which French has of its own.
fn lettered(program: &str) -> Text {
    match program {
        "PNP" => Msg::ImmigrationNomineeLetters.into(),
        "AIP" => Msg::ImmigrationAtlanticLetters.into(),
        other => Text::verbatim(other.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use metier_words::{Language, Locale};

    use super::*;

    #[test]
    fn programs_have_their_letters_in_french() {
        let french = Locale::new(Language::Fr);
        let said = |program| lettered(program).say(&french);
        assert_eq!([said("PNP"), said("AIP"), said("RCIP")], ["PCP", "PICA", "RCIP"]);
    }
}
