//! The filter over the screen: one line a criterion with its value, what it removes, what is unknown.

use ratatui::Frame;
use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::overlays::{open, remark};
use super::text::{put, width, wrap};
use super::theme::Role;
use super::{HitMap, View};
use crate::app::App;
use crate::app::keys::Target;
use crate::content::immigration_words::full_name;
use crate::content::{esdc, terms, three_year};
use crate::evidence::immigration::Name;
use crate::evidence::pay::{FULL_TIME, WEEKS};
use crate::plan::filter::{Criterion, HOLLAND, Papers, Quadrants, Route};
use metier_model::{Geo, UNIT_GROUPS};

/// Name of a criterion.
fn name(criterion: Criterion) -> Msg {
    match criterion {
        Criterion::Teer => Msg::FilterTeer,
        Criterion::Interests => Msg::FilterInterests,
        Criterion::Pay => Msg::FilterPay,
        Criterion::Outlook => Msg::FilterOutlook,
        Criterion::Exposure => Msg::FilterExposure,
        Criterion::Quadrant => Msg::FilterQuadrant,
        Criterion::Schooling => Msg::FilterSchooling,
        Criterion::Licence => Msg::FilterLicence,
        Criterion::Immigration => Msg::FilterImmigration,
        Criterion::Saved => Msg::FilterSaved,
        Criterion::PaysMore => Msg::FilterPaysMore,
        Criterion::LessExposed => Msg::FilterLessExposed,
        Criterion::Similar => Msg::FilterSimilar,
        Criterion::ThreeYear => Msg::FilterThreeYear,
        Criterion::Esdc => Msg::FilterEsdcName,
        Criterion::Suits => Msg::FilterSuits,
        Criterion::Studied => Msg::FilterStudied,
    }
}

/// Value of a criterion.
fn value(app: &App, criterion: Criterion) -> Text {
    let filter = &app.shared.filter;
    let catalog = app.catalog();
    let code = |group| Text::verbatim(catalog.code(group));
    let base =
        || filter.baseline.map_or(Msg::FilterTypeCode, |group| Msg::FilterThan { code: code(group) }).into();
    match criterion {
        Criterion::Teer => Text::commas(
            (0..=5_u8).filter(|t| filter.teers & 1 << t != 0).map(|t| Number::whole(t.into()).into()),
        ),
        Criterion::Interests => letters(app),
        Criterion::Pay => {
            let decimals = if filter.hourly.fract() == 0.0 { 0 } else { 2 };
            let yearly = filter.hourly * FULL_TIME * WEEKS / 1_000.0;
            Msg::FilterPayValue {
                hourly: Number::decimal(filter.hourly.into(), decimals),
                yearly: Number::decimal(yearly.into(), 0),
            }
            .into()
        }
        Criterion::Outlook => Msg::FilterOrBetter { value: terms::assessment(filter.outlook).into() }.into(),
        Criterion::Exposure => Msg::FilterAtMost { n: filter.exposure.into() }.into(),
        Criterion::Quadrant => quadrants(filter.quadrants).into(),
        Criterion::Schooling => {
            let years = f64::from(filter.months) / 12.0;
            Msg::FilterYears { n: Number::decimal(years, u8::from(years.fract() != 0.0)) }.into()
        }
        Criterion::Licence => match filter.papers {
            Papers::NotRequired => Msg::FilterNoneRequired,
            Papers::NotUsual => Msg::FilterNoneUsual,
            Papers::Never => Msg::FilterNoneAtAll,
        }
        .into(),
        Criterion::Immigration => route(app),
        Criterion::Saved => Msg::FilterSavedOnly.into(),
        Criterion::PaysMore | Criterion::LessExposed => base(),
        Criterion::Similar => match filter.baseline {
            Some(group) => Msg::FilterNearest { n: filter.nearest.into(), code: code(group) }.into(),
            None => base(),
        },
        Criterion::ThreeYear => Msg::FilterOrBetter { value: three_year::words(filter.three_year) }.into(),
        Criterion::Esdc => match filter.baseline {
            Some(group) => Msg::FilterEsdc { level: esdc::level(filter.esdc), code: code(group) }.into(),
            None => base(),
        },
        Criterion::Suits if filter.is_complete(criterion) => Msg::FilterFit { n: filter.fit.into() }.into(),
        Criterion::Studied if filter.is_complete(criterion) => Msg::FilterShare {
            n: Number::decimal(filter.share.into(), u8::from(filter.share.fract() != 0.0)),
        }
        .into(),
        Criterion::Suits | Criterion::Studied => Msg::FilterAnswerFirst { key: "interests" }.into(),
    }
}

/// The Holland letters that are chosen, with the word for all or any of them.
fn letters(app: &App) -> Text {
    let filter = &app.shared.filter;
    let chosen = HOLLAND.iter().enumerate().filter(|(bit, _)| filter.letters & 1 << bit != 0);
    let mut parts: Vec<Text> = Vec::new();
    for (_, letter) in chosen {
        if !parts.is_empty() {
            parts.push(if filter.all_letters { Msg::FilterLettersAnd } else { Msg::FilterLettersOr }.into());
        }
        parts.push(Text::verbatim(letter.to_string()));
    }
    if parts.is_empty() { Msg::FilterTypeLetters.into() } else { Text::spaced(parts) }
}

/// The way in that is chosen.
fn route(app: &App) -> Text {
    let immigration = app.catalog().immigration();
    match app.shared.filter.route {
        Route::AnyCategory => Msg::FilterAnyCategory.into(),
        Route::List(at) => immigration.streams.get(usize::from(at)).map_or(Text::EMPTY, |stream| {
            full_name(match stream.name.strip_prefix("category: ") {
                Some(key) => Name::Category(key),
                None => Name::Stream { program: &stream.program, names: stream.called() },
            })
        }),
        Route::Program(at) => immigration
            .programs
            .get(usize::from(at))
            .map_or(Text::EMPTY, |rule| full_name(Name::Program(rule.program))),
    }
}

fn quadrants(quadrants: Quadrants) -> Msg {
    match quadrants {
        Quadrants::HighComplementarity => Msg::FilterHighComplementarity,
        Quadrants::LowExposure => Msg::FilterLowExposure,
        Quadrants::NotUnshielded => Msg::FilterNotUnshielded,
        Quadrants::One(quadrant) => match (quadrant.high_exposure, quadrant.high_complementarity) {
            (true, true) => Msg::FilterHighHigh,
            (true, false) => Msg::FilterHighLow,
            (false, true) => Msg::FilterLowHigh,
            (false, false) => Msg::FilterLowLow,
        },
    }
}

/// How a criterion is decided, in a sentence or two.
fn how(app: &App, criterion: Criterion) -> Text {
    let filter = &app.shared.filter;
    let geo = app.shared.settings.place.geo;
    let place = Text::from(terms::place(geo));
    let baseline = |message: Msg| match filter.baseline {
        Some(group) => {
            let (code, title) =
                (app.catalog().code(group), app.catalog().title(group, app.shared.settings.lang));
            Msg::FilterHowOf { name: Text::verbatim(format!("{code} {title}")), text: message.into() }
        }
        None => message,
    };
    match criterion {
        Criterion::Teer => Msg::FilterHowTeer,
        Criterion::Interests => Msg::FilterHowInterests,
        Criterion::Pay => match app.derived().judge().judged_by_canada(geo) {
            0 => Msg::FilterHowPay { place },
            n => Msg::FilterHowPayOthers { place, n: n as i64 },
        },
        Criterion::Outlook => Msg::FilterHowOutlook,
        Criterion::Exposure => Msg::FilterHowExposure,
        Criterion::Quadrant => Msg::FilterHowQuadrant,
        Criterion::Schooling => Msg::FilterHowSchooling,
        Criterion::Licence => Msg::FilterHowLicence { place },
        Criterion::Immigration => Msg::FilterHowImmigration { route: route(app) },
        Criterion::Saved => Msg::FilterHowSaved,
        Criterion::PaysMore => {
            let shared = filter.baseline.and_then(|group| app.derived().judge().compared_in(group, geo));
            baseline(match shared {
                Some(shared) if shared == geo => Msg::FilterHowPaysMore { place },
                Some(_) => Msg::FilterHowPaysCanada { place },
                None => Msg::FilterHowPaysNone,
            })
        }
        Criterion::LessExposed => {
            let score = filter.baseline.and_then(|group| app.derived().judge().exposure(group));
            baseline(score.map_or(Msg::FilterHowExposedNone, |score| Msg::FilterHowLessExposed {
                score: Number::decimal(score.into(), 0),
            }))
        }
        Criterion::Similar => baseline(Msg::FilterHowSimilar),
        Criterion::ThreeYear => match geo {
            Geo::Canada => Msg::ThreeYearCanadaNote,
            Geo::Province(_) => Msg::FilterThreeYearAbout { place: Text::verbatim(geo.code()) },
        },
        Criterion::Esdc => baseline(Msg::FilterEsdcAbout),
        Criterion::Suits => Msg::FilterHowSuits { key: "interests" },
        Criterion::Studied => {
            let field = filter.person.field.and_then(|at| app.catalog().study_fields().get(usize::from(at)));
            match field.map(|field| field.name.name(app.shared.settings.lang).to_owned()) {
                Some(name) => Msg::FilterHowStudied { field: Text::verbatim(name) },
                None => Msg::FilterHowSuits { key: "interests" },
            }
        }
    }
    .into()
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
    let count = app.derived().tally().map_or(0, |tally| tally.matches.count());
    let title = view.text(Msg::FilterTitle { count: count as i64, all: UNIT_GROUPS as i64 });
    let rows = Criterion::ALL.len() as u16;
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 84, rows + 6, &title, view);
    let wide = inner.width >= 60;
    let right = inner.right().saturating_sub(1);
    let number = |buf: &mut _, y, from_right: u16, text: &str, style| {
        let x = (right + 1).saturating_sub(from_right + width(text) as u16);
        put(buf, x, y, text, width(text), "", style);
    };
    if wide {
        for (from_right, text) in
            [(REMOVES - 8, Msg::FilterRemoves), (UNKNOWN - 11, Msg::FilterUnknown), (0, Msg::FilterAlone)]
        {
            number(buf, inner.y, from_right, &view.text(text), theme.style(Role::Dim));
        }
        put(buf, inner.x + 1, inner.y, &view.text(Msg::FilterHead), 20, more, theme.style(Role::Dim));
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
        let on = app.shared.filter.is_on(criterion);
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
        put(buf, line.x + 1, y, if on { "[×]" } else { "[ ]" }, 3, more, style);
        put(buf, line.x + 5, y, &view.text(name(criterion)), 13, more, style);
        let part = app.derived().tally().map(|tally| tally.part(criterion)).unwrap_or_default();
        let tail = if wide { REMOVES } else { 5 };
        let room = usize::from((right + 1).saturating_sub(line.x + 19 + tail));
        put(buf, line.x + 19, y, &view.text(value(app, criterion)), room, more, style);
        match (on, wide) {
            (true, true) => {
                let unknown = match (part.unknown, app.shared.filter.keeps_unknown(criterion)) {
                    (0, _) => "-".to_owned(),
                    (n, true) => view.text(Msg::FilterKept { n: n as i64 }),
                    (n, false) => view.text(Msg::FilterLeftOut { n: n as i64 }),
                };
                number(buf, y, REMOVES - 8, &part.removes.to_string(), style);
                number(buf, y, UNKNOWN - 11, &unknown, style);
                number(buf, y, 0, &part.alone.to_string(), style);
            }
            (true, false) => number(buf, y, 0, &format!("-{}", part.removes), style),
            (false, true) if app.shared.filter.is_complete(criterion) => {
                let text = view.text(Msg::FilterWouldLeave { n: part.leaves as i64 });
                number(buf, y, 0, &text, style);
            }
            (false, _) => {}
        }
        hits.add(line, Target::OverlayRow(i));
    }
    let criterion = Criterion::ALL.get(cursor).copied().unwrap_or(Criterion::Teer);
    let mut text = how(app, criterion);
    if !wide && app.shared.filter.is_on(criterion) {
        let part = app.derived().tally().map(|tally| tally.part(criterion)).unwrap_or_default();
        let (unknown, alone) = (part.unknown as i64, part.alone as i64);
        text = Msg::FilterNarrow { unknown, alone, text }.into();
    }
    let text = view.text(text);
    let cells = usize::from(inner.width.saturating_sub(2));
    let foot = inner.bottom().saturating_sub(3).max(list.bottom());
    for (y, (from, to)) in (foot..inner.bottom()).zip(wrap(&text, cells)) {
        put(buf, inner.x + 1, y, text.get(from..to).unwrap_or_default(), cells, more, theme.style(Role::Dim));
    }
    if wide {
        remark(buf, inner, &view.text(Msg::FilterAloneRemark), view);
    }
}
