//! The filter over the screen: one line a criterion with its value, and in a sentence what it does.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::Pen;
use super::boxes::{open, rest};
use super::list::List;
use super::text::{width, wrap};
use super::theme::Role;
use metier_app::App;
use metier_app::target::Target;
use metier_content::{esdc, terms, three_year};
use metier_evidence::pay::{FULL_TIME, WEEKS};
use metier_model::{Geo, UNIT_GROUPS};
use metier_plan::filter::{Criterion, HOLLAND, Papers, Quadrants};
use metier_plan::limits::{Limit, Strain};

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
        Criterion::SchoolingFrom => Msg::FilterSchoolingFrom,
        Criterion::UsedAtMost | Criterion::UsedAtLeast => Msg::FilterUsed,
        Criterion::Cannot => Msg::FilterCannot,
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
        Criterion::UsedAtMost => Msg::FilterUsedMost { n: filter.used_most.into() }.into(),
        Criterion::UsedAtLeast => Msg::FilterUsedLeast { n: filter.used_least.into() }.into(),
        Criterion::Quadrant => quadrants(filter.quadrants).into(),
        Criterion::Schooling => {
            let years = f64::from(filter.months) / 12.0;
            let n = Number::decimal(years, u8::from(years.fract() != 0.0));
            Msg::FilterYears { n, shortest: filter.keeps_unknown(criterion) }.into()
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
        Criterion::SchoolingFrom => match filter.baseline {
            Some(group) => {
                let years = f64::from(filter.added) / 12.0;
                let n = Number::decimal(years, u8::from(years.fract() != 0.0));
                Msg::FilterYearsFrom { n, code: code(group), shortest: filter.keeps_unknown(criterion) }
                    .into()
            }
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
        Criterion::Cannot if filter.is_complete(criterion) => {
            let one = |(strain, limit): (Strain, Limit)| match limit {
                Limit::Cannot => Text::from(strain.word()),
                Limit::RatherNot => {
                    Msg::Aside { text: strain.word().into(), aside: Msg::LimitRatherNot.into() }.into()
                }
            };
            Text::commas(filter.person.limits.answered().map(one))
        }
        Criterion::Suits | Criterion::Studied | Criterion::Cannot => {
            Msg::FilterAnswerFirst { key: "interests" }.into()
        }
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
    app.shared.filter.route.in_words(app.catalog().immigration())
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
    let place = terms::in_words(geo);
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
        Criterion::Pay => match app.derived().eval().judged_by_canada(geo) {
            0 => Msg::FilterHowPay { place },
            n => Msg::FilterHowPayOthers { place, n: n as i64 },
        },
        Criterion::Outlook => Msg::FilterHowOutlook,
        Criterion::Exposure => Msg::FilterHowExposure,
        Criterion::UsedAtMost | Criterion::UsedAtLeast => Msg::FilterHowUsed,
        Criterion::Quadrant => Msg::FilterHowQuadrant,
        Criterion::Schooling => Msg::FilterHowSchooling,
        Criterion::Licence => Msg::FilterHowLicence { place },
        Criterion::Immigration => Msg::FilterHowImmigration { route: route(app) },
        Criterion::Saved => Msg::FilterHowSaved,
        Criterion::PaysMore => {
            let shared = filter.baseline.and_then(|group| app.derived().eval().compared_in(group, geo));
            baseline(match shared {
                Some(shared) if shared == geo => Msg::FilterHowPaysMore { place },
                Some(_) => Msg::FilterHowPaysCanada { place },
                None => Msg::FilterHowPaysNone,
            })
        }
        Criterion::LessExposed => {
            let score = filter.baseline.and_then(|group| app.derived().eval().exposure(group));
            baseline(score.map_or(Msg::FilterHowExposedNone, |score| Msg::FilterHowLessExposed {
                score: Number::decimal(score.into(), 0),
            }))
        }
        Criterion::Similar => baseline(Msg::FilterHowSimilar),
        Criterion::ThreeYear => match geo {
            Geo::Canada => Msg::ThreeYearCanadaNote,
            Geo::Province(_) => Msg::FilterThreeYearAbout { place },
        },
        Criterion::Esdc => baseline(Msg::FilterEsdcAbout),
        Criterion::SchoolingFrom => baseline(Msg::FilterHowSchoolingFrom),
        Criterion::Suits => Msg::FilterHowSuits { key: "interests" },
        Criterion::Cannot => Msg::FilterHowCannot { key: "interests" },
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

/// Cells before the names: the mark with its gaps.
const NAMES: u16 = 5;
/// Names give way to values beyond this width, in a hundred of the box.
const NAME_SHARE: u16 = 38;
/// Lines at the foot about the criterion under the cursor.
const FOOT: u16 = 3;
/// From this width on a sentence says of each criterion what it does.
const WIDE: u16 = 60;

/// What a criterion does in a sentence: what it removes and what would be left without it, or what would be left
/// with it.
fn does(app: &App, criterion: Criterion) -> Text {
    let filter = &app.shared.filter;
    let Some(tally) = app.derived().tally() else { return Text::EMPTY };
    let part = tally.part(criterion);
    if part.unknown == UNIT_GROUPS {
        // Nobody is left out for a figure: there is none.
        Msg::FilterNoneDoes { place: terms::place(app.shared.settings.place.geo).into() }.into()
    } else if filter.is_on(criterion) {
        let left = tally.matches.count() + part.alone;
        Msg::FilterOnDoes { removes: part.removes as i64, left: left as i64 }.into()
    } else if filter.is_complete(criterion) {
        Msg::FilterOffDoes { left: part.leaves as i64 }.into()
    } else {
        Text::EMPTY
    }
}

/// The number of a narrow line: what is removed, or what would be left.
fn number(app: &App, criterion: Criterion) -> String {
    let filter = &app.shared.filter;
    let part = app.derived().tally().map(|tally| tally.part(criterion)).unwrap_or_default();
    if part.unknown == UNIT_GROUPS {
        "?".to_owned()
    } else if filter.is_on(criterion) {
        format!("-{}", part.removes)
    } else if filter.is_complete(criterion) {
        part.leaves.to_string()
    } else {
        String::new()
    }
}

/// What stands at the foot about the criterion under the cursor.
fn foot(app: &App, criterion: Criterion, wide: bool) -> Text {
    let filter = &app.shared.filter;
    let part = app.derived().tally().map(|tally| tally.part(criterion)).unwrap_or_default();
    let (on, of_length) = (filter.is_on(criterion), criterion.is_of_length());
    let (n, key) = (part.unknown as i64, "keep-unknown");
    let unknown = match (on, of_length, filter.keeps_unknown(criterion)) {
        _ if n == 0 => None,
        (true, true, true) => Some(Msg::FilterPossiblyKept { n, key }),
        (true, true, false) => Some(Msg::FilterPossiblyOut { n, key }),
        (false, true, _) => Some(Msg::FilterPossibly { n }),
        (true, false, true) => Some(Msg::FilterUnknownKept { n, key }),
        (true, false, false) => Some(Msg::FilterUnknownOut { n, key }),
        (false, false, _) => None,
    };
    let unknown = unknown.map(Text::from);
    let does = Some(does(app, criterion)).filter(|does| !wide && !does.is_empty());
    let does = does.map(|does| Msg::FilterDoes { does }.into());
    Text::spaced(does.into_iter().chain(unknown).chain([how(app, criterion)]))
}

/// Draws the filter.
pub(super) fn draw(pen: &mut Pen, area: Rect, cursor: usize) {
    let Pen { app, view, .. } = *pen;
    let count = app.derived().tally().map_or(0, |tally| tally.matches.count());
    let title = view.text(Msg::FilterTitle { count: count as i64, all: UNIT_GROUPS as i64 });
    let all = Criterion::ALL;
    let inner = open(pen, area, area.width.min(104), all.len() as u16 + 6, &title);
    let wide = inner.width >= WIDE;
    let right = inner.right().saturating_sub(1);
    let sides: Vec<String> = all
        .into_iter()
        .map(|criterion| if wide { view.text(does(app, criterion)) } else { number(app, criterion) })
        .collect();
    let head = view.text(Msg::FilterHeadDoes);
    let side =
        sides.iter().map(|text| width(text)).max().unwrap_or(0).max(if wide { width(&head) } else { 0 });
    let side_x = right.saturating_sub(side as u16);
    let names: Vec<String> = all.iter().map(|&criterion| view.text(name(criterion))).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let widest = widest.min(usize::from(inner.width * NAME_SHARE / 100));
    let values = inner.x + NAMES + widest as u16 + 2;
    let said: Vec<String> = all.iter().map(|&criterion| view.text(value(app, criterion))).collect();
    if wide {
        pen.put((inner.x + 1, inner.y), &view.text(Msg::FilterHead), 40, Role::Dim);
        pen.right((right, inner.y), &head, Role::Dim);
    }
    let criterion = all.get(cursor).copied().unwrap_or(Criterion::Teer);
    let cells = usize::from(inner.width.saturating_sub(2));
    // What the list lacks a line or two for, it takes of the foot where that says less.
    let lacking = (all.len() as u16 + u16::from(wide) + FOOT).saturating_sub(inner.height);
    let said_below = wrap(&view.text(foot(app, criterion, wide)), cells.max(1)).len() as u16;
    let foot_lines = if lacking > 2 { FOOT } else { said_below.max(FOOT - lacking).min(FOOT) };
    let list = Rect {
        y: inner.y + u16::from(wide),
        height: inner.height.saturating_sub(u16::from(wide) + foot_lines),
        ..inner
    };
    let rows = List::over(view, list, (cursor, cursor), all.len());
    let mut cut = Vec::new();
    for ((i, line), criterion) in rows.rows().zip(all.into_iter().skip(rows.top)) {
        let (y, on) = (line.y, app.shared.filter.is_on(criterion));
        let role = pen.row(line, Target::OverlayRow(i), i == cursor)(if on { Role::Text } else { Role::Dim });
        // A mark of its own shape: nothing is told by colour alone.
        pen.whole((line.x + 1, y), if on { "[×]" } else { "[ ]" }, role);
        let own = names.get(i).map_or("", String::as_str);
        let said = said.get(i).map_or("", String::as_str);
        let does = sides.get(i).map_or("", String::as_str);
        // Sentences end where the others do, and so do the numbers at their ends; a name takes what its value leaves. On
        // a narrow screen values end where the others do.
        let x = right.saturating_sub(width(does) as u16);
        let end = if wide {
            x.saturating_sub(u16::from(!does.is_empty()) + 1)
        } else {
            // A cell of air more where no name is cut for it.
            let both = line.x + NAMES + width(own) as u16 + 1 + width(said) as u16;
            side_x.saturating_sub(1 + u16::from(both + 2 <= side_x))
        };
        let longest = end.saturating_sub(line.x + NAMES + width(said) as u16 + 1);
        let name = if wide { widest } else { width(own).min(widest.max(usize::from(longest))) };
        pen.put((line.x + NAMES, y), own, name, role);
        let after = line.x + NAMES + name as u16 + 1;
        let start = if wide { values } else { after.max(end.saturating_sub(width(said) as u16)) };
        let room = usize::from(end.saturating_sub(start));
        pen.put((start, y), said, room, role);
        if width(said) > room {
            cut.push(i);
        }
        pen.put((x, y), does, side, role);
    }
    // A value that its line has no room for is said whole.
    let whole = Some(cursor).filter(|at| cut.contains(at)).and_then(|at| said.get(at).cloned());
    let foot = Text::dots(whole.map(Text::verbatim).into_iter().chain([foot(app, criterion, wide)]));
    let text = view.text(foot);
    let top = inner.bottom().saturating_sub(foot_lines).max(list.bottom());
    let below =
        Rect { x: inner.x + 1, y: top, width: cells as u16, height: inner.bottom().saturating_sub(top) };
    pen.paragraph(below, &text, Role::Dim);
    rest(pen, inner, rows.in_sight());
}
