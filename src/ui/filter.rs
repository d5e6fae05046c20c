//! The filter over the screen: one line a criterion with its value, what it removes, what is unknown.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::overlays::{open, remark};
use super::text::{put, wrap};
use super::theme::Role;
use super::{HitMap, View};
use crate::app::App;
use crate::app::keys::Target;
use crate::content::{esdc, format, three_year};
use crate::evidence::pay::{FULL_TIME, WEEKS};
use crate::plan::filter::{Criterion, HOLLAND, Papers, Quadrants};
use metier_model::{Geo, Lang};
use metier_words::{Msg, Text};

/// Name of a criterion.
fn name(criterion: Criterion, lang: Lang) -> &'static str {
    let (en, fr) = match criterion {
        Criterion::Teer => ("TEER", "FÉER"),
        Criterion::Interests => ("Interests", "Intérêts"),
        Criterion::Pay => ("Pay from", "Salaire dès"),
        Criterion::Outlook => ("Outlook", "Perspectives"),
        Criterion::Exposure => ("AI exposure", "Exposition IA"),
        Criterion::Quadrant => ("Quadrant", "Quadrant"),
        Criterion::Schooling => ("Schooling", "Études"),
        Criterion::Licence => ("Licence", "Permis"),
        Criterion::Immigration => ("Immigration", "Immigration"),
        Criterion::Saved => ("Shortlist", "Sélection"),
        Criterion::PaysMore => ("Pays more", "Paie plus"),
        Criterion::LessExposed => ("Less exposed", "Moins exposé"),
        Criterion::Similar => ("Similar", "Semblable"),
        Criterion::ThreeYear => ("Next 3 years", "Trois ans"),
        Criterion::Esdc => ("ESDC similar", "Selon EDSC"),
    };
    if lang == Lang::Fr { fr } else { en }
}

/// Value of a criterion.
fn value(app: &App, criterion: Criterion) -> String {
    let filter = app.filter();
    let catalog = app.catalog();
    let (lang, locale) = (app.settings.lang, app.settings.locale());
    let base =
        filter.baseline.map_or("type a code".to_owned(), |group| format!("than {}", catalog.code(group)));
    match criterion {
        Criterion::Teer => {
            let teers: Vec<String> =
                (0..=5_u8).filter(|t| filter.teers & 1 << t != 0).map(|t| t.to_string()).collect();
            teers.join(", ")
        }
        Criterion::Interests => {
            let letters: Vec<String> = HOLLAND
                .iter()
                .enumerate()
                .filter(|(bit, _)| filter.letters & 1 << bit != 0)
                .map(|(_, letter)| letter.to_string())
                .collect();
            match letters.len() {
                0 => "type R I A S E C".to_owned(),
                _ => letters.join(if filter.all_letters { " and " } else { " or " }),
            }
        }
        Criterion::Pay => {
            let decimals = if filter.hourly.fract() == 0.0 { 0 } else { 2 };
            let yearly = filter.hourly * FULL_TIME * WEEKS / 1_000.0;
            format!(
                "{} CAD/h ({}k/year)",
                format::decimal(filter.hourly, decimals, lang),
                format::decimal(yearly, 0, lang)
            )
        }
        Criterion::Outlook => format!("{} or better", filter.outlook.words()),
        Criterion::Exposure => format!("{} of 100 at most", filter.exposure),
        Criterion::Quadrant => quadrants(filter.quadrants).to_owned(),
        Criterion::Schooling => {
            let years = f32::from(filter.months) / 12.0;
            let decimals = usize::from(years.fract() != 0.0);
            format!("{} years at most", format::decimal(years, decimals, lang))
        }
        Criterion::Licence => match filter.papers {
            Papers::NotRequired => "none required",
            Papers::NotUsual => "none usually required",
            Papers::Never => "none asked for at all",
        }
        .to_owned(),
        Criterion::Immigration => filter.route.name(catalog.immigration()),
        Criterion::Saved => "only what is saved".to_owned(),
        Criterion::PaysMore | Criterion::LessExposed => base,
        Criterion::Similar => match filter.baseline {
            Some(group) => format!("{} nearest to {}", filter.nearest, catalog.code(group)),
            None => base,
        },
        Criterion::ThreeYear => {
            Text::from(Msg::FilterOrBetter { value: three_year::words(filter.three_year) }).say(&locale)
        }
        Criterion::Esdc => match filter.baseline {
            Some(group) => {
                let (level, code) = (esdc::level(filter.esdc), Text::verbatim(catalog.code(group)));
                Text::from(Msg::FilterEsdc { level, code }).say(&locale)
            }
            None => base,
        },
    }
}

fn quadrants(quadrants: Quadrants) -> &'static str {
    match quadrants {
        Quadrants::HighComplementarity => "high complementarity",
        Quadrants::LowExposure => "low exposure",
        Quadrants::NotUnshielded => "not exposed unshielded",
        Quadrants::One(quadrant) => match (quadrant.high_exposure, quadrant.high_complementarity) {
            (true, true) => "high expos., high compl.",
            (true, false) => "high expos., low compl.",
            (false, true) => "low expos., high compl.",
            (false, false) => "low expos., low compl.",
        },
    }
}

/// How a criterion is decided, in a sentence or two.
fn how(app: &App, criterion: Criterion) -> String {
    let filter = app.filter();
    let place = app.settings.place.geo;
    let baseline = |text: &str| match filter.baseline {
        Some(group) => {
            format!("{} {}: {text}", app.catalog().code(group), app.catalog().title(group, app.settings.lang))
        }
        None => text.to_owned(),
    };
    match criterion {
        Criterion::Teer => "Second digit of the code, NOC 2021. Type 0 to 5, several if you like.".to_owned(),
        Criterion::Interests => {
            "Holland letters among the three leading ones of a profile (OaSIS 2025). Type \
             letters; left and right choose all of them in one profile, or any."
                .to_owned()
        }
        Criterion::Pay => {
            let others = app.judge().judged_by_canada(place);
            let fallback = match others {
                0 => String::new(),
                n => format!("; {n} that have none there by Canada's"),
            };
            format!(
                "Median for {}{fallback} (Job Bank 2025). Type CAD an hour, or CAD a year from 1,000 on.",
                place.name_en()
            )
        }
        Criterion::Outlook => "COPS's assessment for Canada, 2024-2033. Better means fewer seekers for each \
             opening, up to a strong risk of shortage."
            .to_owned(),
        Criterion::Exposure => {
            "Mean rank of the measures of exposure to AI, two at least, as in the AI pane. It \
             is not the chance of losing a job."
                .to_owned()
        }
        Criterion::Quadrant => {
            "AIOE and complementarity against The Dais's cuts (2025), not the mean of the \
             measures. Unshielded: high exposure and low complementarity."
                .to_owned()
        }
        Criterion::Schooling => {
            "Longest step of college, university or apprenticeship, middle of its range, of \
             the role that asks for the least. Unknown where no length is stated."
                .to_owned()
        }
        Criterion::Licence => format!(
            "Licences, registrations and trade certificates as written from NOC 2021, in {}, of the role that \
             asks for them least.",
            place.name_en()
        ),
        Criterion::Immigration => format!(
            "{}. About the occupation only, by the lists as they were read; see the Immigration page.",
            filter.route.name(app.catalog().immigration())
        ),
        Criterion::Saved => "What stands on your shortlist.".to_owned(),
        Criterion::PaysMore => {
            let shared = filter.baseline.and_then(|group| app.judge().compared_in(group, place));
            baseline(&match shared {
                Some(geo) if geo == place => {
                    format!("medians for {}, or both of Canada. Left, right or a code.", place.name_en())
                }
                Some(_) => format!(
                    "no median for {}, so both sides are Canada's. Left, right or a code.",
                    place.name_en()
                ),
                None => "no median is published, so nothing can be said.".to_owned(),
            })
        }
        Criterion::LessExposed => match filter.baseline.and_then(|group| app.judge().exposure(group)) {
            Some(score) => baseline(&format!("exposure {score:.0} of 100. Left, right or a code.")),
            None => baseline("no exposure is known, so nothing can be said."),
        },
        Criterion::Similar => baseline(
            "nearest by skills, abilities, knowledge and activities (OaSIS 2025). Left and right: how many; or a code.",
        ),
        Criterion::ThreeYear => {
            let about = match place {
                Geo::Canada => Msg::ThreeYearCanadaNote,
                Geo::Province(_) => Msg::FilterThreeYearAbout { place: Text::verbatim(place.code()) },
            };
            Text::from(about).say(&app.settings.locale())
        }
        Criterion::Esdc => baseline(&Text::from(Msg::FilterEsdcAbout).say(&app.settings.locale())),
    }
}

/// Columns of the numbers, counted from the right.
const REMOVES: u16 = 27;
const UNKNOWN: u16 = 18;

/// Draws the filter.
pub(super) fn draw(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    cursor: usize,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let lang = app.settings.lang;
    let count = app.tally().map_or(0, |tally| tally.matches.count());
    let title = match lang {
        Lang::En => format!("Filter · {count} of 516"),
        Lang::Fr => format!("Filtre · {count} de 516"),
    };
    let rows = Criterion::ALL.len() as u16;
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 84, rows + 6, &title, view);
    let wide = inner.width >= 60;
    let right = inner.right().saturating_sub(1);
    let number = |buf: &mut _, y, from_right: u16, text: &str, style| {
        let x = (right + 1).saturating_sub(from_right + text.chars().count() as u16);
        put(buf, x, y, text, text.chars().count(), "", style);
    };
    if wide {
        for (from_right, text) in [(REMOVES - 8, "removes"), (UNKNOWN - 11, "unknown"), (0, "alone")] {
            number(buf, inner.y, from_right, text, theme.style(Role::Dim));
        }
        let text = "on  criterion";
        put(buf, inner.x + 1, inner.y, text, 20, more, theme.style(Role::Dim));
    }
    let list = Rect {
        y: inner.y + u16::from(wide),
        height: inner.height.saturating_sub(u16::from(wide) + 3),
        ..inner
    };
    let height = usize::from(list.height).max(1);
    let first = (cursor + 1).saturating_sub(height);
    for (y, (i, criterion)) in
        (list.top()..list.bottom()).zip(Criterion::ALL.into_iter().enumerate().skip(first))
    {
        let line = Rect { y, height: 1, ..inner };
        let on = app.filter().is_on(criterion);
        let current = i == cursor;
        let style = theme.style(match (current, on) {
            (true, _) => Role::Cursor,
            (_, true) => Role::Text,
            _ => Role::Dim,
        });
        if current {
            buf.set_style(line, style);
        }
        // A mark of its own shape: nothing is told by colour alone.
        put(buf, line.x + 1, y, if on { "[x]" } else { "[ ]" }, 3, more, style);
        put(buf, line.x + 5, y, name(criterion, lang), 13, more, style);
        let part = app.tally().map(|tally| tally.part(criterion)).unwrap_or_default();
        let tail = if wide { REMOVES } else { 5 };
        let room = usize::from((right + 1).saturating_sub(line.x + 19 + tail));
        put(buf, line.x + 19, y, &value(app, criterion), room, more, style);
        match (on, wide) {
            (true, true) => {
                let unknown = match (part.unknown, app.filter().keeps_unknown(criterion)) {
                    (0, _) => "-".to_owned(),
                    (n, true) => format!("{n} kept"),
                    (n, false) => format!("{n} out"),
                };
                number(buf, y, REMOVES - 8, &part.removes.to_string(), style);
                number(buf, y, UNKNOWN - 11, &unknown, style);
                number(buf, y, 0, &part.alone.to_string(), style);
            }
            (true, false) => number(buf, y, 0, &format!("-{}", part.removes), style),
            (false, true) if app.filter().is_complete(criterion) => {
                number(buf, y, 0, &format!("would leave {}", part.leaves), style);
            }
            (false, _) => {}
        }
        hits.add(line, Target::OverlayRow(i));
    }
    let criterion = Criterion::ALL.get(cursor).copied().unwrap_or(Criterion::Teer);
    let mut text = how(app, criterion);
    if !wide && app.filter().is_on(criterion) {
        let part = app.tally().map(|tally| tally.part(criterion)).unwrap_or_default();
        text = format!("{} unknown, {} by it alone. {text}", part.unknown, part.alone);
    }
    let cells = usize::from(inner.width.saturating_sub(2));
    let foot = inner.bottom().saturating_sub(3).max(list.bottom());
    for (y, (from, to)) in (foot..inner.bottom()).zip(wrap(&text, cells)) {
        put(buf, inner.x + 1, y, text.get(from..to).unwrap_or_default(), cells, more, theme.style(Role::Dim));
    }
    if wide {
        remark(buf, inner, "alone: so many come back without it", view);
    }
}
