//! Why an input of the rating scores as it does: the figures behind it, in a few words.

use metier_words::{Msg, Number, Text};

use super::{Subject, format, terms, way_in};
use metier_evidence::pay;
use metier_evidence::rating::Input;
use metier_evidence::three_year;
use metier_model::Geo;
use metier_plan::order;

/// The figures behind the score of an input; empty where there are none.
pub fn because(subject: &Subject, input: Input) -> Text {
    let (catalog, group) = (subject.catalog(), subject.group);
    let columns = catalog.columns();
    let place = subject.settings.place.geo;
    match input {
        // All 516 are ranked beside each other, and only Canada has figures of one basis for them.
        Input::Pay => pay::median(catalog, group, Geo::Canada.into()).map_or(Text::EMPTY, |median| {
            let amount =
                format::amount(format::median_value(&median, &subject.settings), subject.settings.unit);
            let lacks = pay::ranked(catalog, place).iter().filter(|median| median.is_nan()).count();
            let why = match place {
                Geo::Canada => Msg::BecausePay { amount },
                Geo::Province(_) => {
                    let place = Text::verbatim(place.code());
                    Msg::BecausePayNotHere { amount, place, n: lacks as i64 }
                }
            };
            let mark = if median.hides_pay() { Msg::PaySightYears.into() } else { Text::EMPTY };
            Text::dots([why.into(), mark])
        }),
        Input::Outlook => {
            // Two outlooks may contradict each other: each says of where and of how long it speaks.
            let long = columns.future.get(group.index()).copied().flatten();
            let long = long.map(|a| Msg::SightTenYearsCanada { level: terms::assessment(a).into() }.into());
            let near = three_year::level(catalog, group, place).filter(|level| level.is_determined());
            let near = near.map(|level| {
                let place = Text::verbatim(place.code());
                Msg::SightThreeYears { place, level: super::three_year::words(level) }.into()
            });
            Text::dots(long.into_iter().chain(near))
        }
        Input::Exposure => group.figure_in(subject.evidence.ai_rankings().net()).map_or(Text::EMPTY, |net| {
            let net = Msg::BecauseNet { rank: Number::decimal(net.into(), 0) }.into();
            let of_other = subject.ai.rests_on_left_out.then(|| Msg::AiRestsOnLeftOutShort.into());
            Text::dots(std::iter::once(net).chain(of_other))
        }),
        Input::Volume => {
            let openings = order::openings(catalog, group);
            let openings = openings.map(|n| Msg::BecauseOpenings { n: Number::whole(n as i64) }.into());
            let vacancies = group.figure_in(&columns.vacancies);
            let vacancies = vacancies.map(|n| Msg::BecauseVacancies { n: Number::whole(n as i64) }.into());
            Text::dots(openings.into_iter().chain(vacancies))
        }
        Input::Entry => {
            let teer = super::few_words::teer_short(catalog.teer(group)).into();
            let way =
                subject.occupation.as_ref().and_then(|own| way_in::shortest(own, subject.settings.place.geo));
            // The way that is scored, in its own words: the page's are of all roles.
            let told = way.map(|way| [Some(way.total()), way.role()]).into_iter().flatten().flatten();
            Text::dots(std::iter::once(teer).chain(told))
        }
        Input::Hours => group
            .figure_in(&columns.hours)
            .map_or(Text::EMPTY, |n| Msg::BecauseHours { n: Number::decimal(n.into(), 1) }.into()),
    }
}
