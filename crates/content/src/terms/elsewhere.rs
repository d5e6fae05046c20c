//! What is said where a figure is of another place than was asked for, and why.

use metier_evidence::outlook::Outlook;
use metier_model::Geo;
use metier_words::{Msg, Text};

use super::{in_words, reason};

/// Why vacancies are of another place than was asked for.
pub fn vacancies_elsewhere(asked: Geo, outlook: &Outlook) -> Msg {
    let shown = outlook.vacancy_geo;
    if outlook.vacancies_hidden.is_empty() {
        return elsewhere(asked, shown);
    }
    Msg::OutlookVacanciesHidden {
        asked: in_words(asked),
        reasons: Text::commas(outlook.vacancies_hidden.iter().map(|why| reason(why).into())),
        shown: in_words(shown),
    }
}

/// What is said where a figure is of another place than was asked for.
pub fn elsewhere(asked: Geo, shown: Geo) -> Msg {
    Msg::OutlookVacanciesElsewhere { asked: in_words(asked), shown: in_words(shown) }
}
