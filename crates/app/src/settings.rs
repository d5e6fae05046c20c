//! Commands that choose something for all pages: place, hours, unit, languages, theme, mouse.

use super::choices::{ChoiceList, next_region};
use super::room::Request;
use super::{Command, Effect, Shared};
use metier_content::{PayUnit, Settings, terms};
use metier_evidence::pay::HoursBasis;
use metier_words::{Msg, Text};

/// Chooses by a command; none where the command chooses nothing of this.
pub(super) fn choose(command: Command, shared: &mut Shared) -> Option<Vec<Request>> {
    let said: Text = match command {
        Command::Region => return Some(vec![Request::Open(ChoiceList::places(shared))]),
        Command::NextRegion => return Some(next_region(shared)),
        Command::Hours => {
            let hours = match shared.settings.hours {
                HoursBasis::FullTime => HoursBasis::Usual,
                HoursBasis::Usual => HoursBasis::FullTime,
            };
            shared.settings = Settings { hours, ..shared.settings };
            let made = match hours {
                HoursBasis::FullTime => Msg::StatusFullTimeYear,
                HoursBasis::Usual => Msg::StatusUsualYear,
            };
            let hourly = shared.settings.unit == PayUnit::Hour;
            let shown = hourly.then(|| Msg::StatusShownByHour { key: "unit" }.into());
            Text::spaced(std::iter::once(made.into()).chain(shown))
        }
        Command::Unit => {
            let (unit, said) = match shared.settings.unit {
                PayUnit::Year => (PayUnit::Hour, Msg::StatusPayByHour),
                PayUnit::Hour => (PayUnit::Year, Msg::StatusPayByYear),
            };
            shared.settings = Settings { unit, ..shared.settings };
            said.into()
        }
        Command::Language => {
            shared.settings = shared.settings.speaking(shared.settings.language.next());
            Msg::StatusLanguage.into()
        }
        Command::TitleLanguage => {
            let lang = shared.settings.lang.next();
            shared.settings = Settings { lang, ..shared.settings };
            Msg::StatusTitles { language: terms::language(lang).into() }.into()
        }
        Command::Theme => {
            shared.theme = shared.theme.turned(1);
            shared.say(Msg::StatusTheme { name: shared.theme.title().into() });
            return Some(vec![Effect::SaveSettings.into(), Effect::Redraw.into()]);
        }
        Command::Mouse => {
            shared.mouse = !shared.mouse;
            shared.say(if shared.mouse { Msg::StatusMouseOurs } else { Msg::StatusMouseTerminal });
            return Some(vec![Effect::Mouse(shared.mouse).into()]);
        }
        _ => return None,
    };
    shared.say(said);
    Some(vec![Effect::SaveSettings.into()])
}
