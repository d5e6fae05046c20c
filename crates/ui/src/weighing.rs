//! The rating opened into its parts: contributions as bars, weights to change, the shortlist ranked by them.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::boxes::open;
use super::text::{width, wrap_parts, wrapped};
use super::theme::Role;
use super::{Pen, View};
use metier_app::App;
use metier_app::overlay::Weighing;
use metier_app::target::Target;
use metier_content::because::because;
use metier_content::{format, overview, terms};
use metier_evidence::rating::{Input as Part, Rating};
use metier_model::{Figure, GroupId};

/// Entries of the shortlist that are ranked at most.
const RANKED: usize = 8;

/// Ends of the columns of numbers, weight, score and points; the reason stands behind the last one.
const ENDS: [u16; 3] = [30, 37, 45];
const ENDS_NARROW: [u16; 3] = [27, 33, 38];
/// Narrowest box that has room for reasons.
const REASONS: u16 = 60;
/// Cells of the box besides the columns of numbers and the reasons: air between them and at the end, the outline.
const AROUND: u16 = 5;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, weighing: &Weighing) {
    let Pen { app, view, .. } = *pen;
    let ranked = ranking(app);
    let rating = app.subject().map(overview::rating);
    let all = reasons(app, view);
    let longest = all.iter().map(|reason| width(reason)).max().unwrap_or(0) as u16;
    let cells = (ENDS[2] + longest + AROUND).max(78);
    // What is inside of a box that has the whole screen where it does not fit.
    let inside = if cells + 4 > area.width { area.width } else { cells }.saturating_sub(2);
    let narrow = inside < REASONS;
    let room = usize::from(inside.saturating_sub(ENDS[2] + 3)).max(1);
    // A reason that the box has no line for takes more of them: cut, it would leave out whom its figures are of.
    let lines = |reason: &String| -> Vec<String> {
        let parts = if narrow { vec![(0, 0)] } else { wrap_parts(reason, room) };
        parts.into_iter().map(|(from, to)| reason.get(from..to).unwrap_or_default().to_owned()).collect()
    };
    let reasons: Vec<Vec<String>> = all.iter().map(lines).collect();
    let more_lines: usize = reasons.iter().map(|lines| lines.len() - 1).sum();
    let title = app.subject().map_or_else(
        || view.text(Msg::WeightsTitle),
        |subject| view.titled(app, subject.group, inside + 2, |name| Msg::WeightsTitleOf { name }),
    );
    let rows = 14 + ranked.len().min(RANKED) + more_lines;
    let inner = open(pen, area, cells, rows as u16, &title);
    let mut y = said(pen, inner, rating.as_ref(), narrow);
    if inner.height >= 10 {
        y += 2;
    }
    heads(pen, inner, y, rating.is_some(), narrow);
    let below = Rect { y: y + 1, height: inner.bottom().saturating_sub(y + 1), ..inner };
    let y = parts(pen, below, weighing, (rating.as_ref(), &reasons, narrow));
    let mut left = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
    let spare = usize::from(left.height) >= ranked.len().min(RANKED) + 4;
    if narrow && (ranked.len() < 2 && left.height < 3 || spare) {
        // Without a column of reasons a line says why the part under the cursor scores so.
        let why = all.get(weighing.cursor).map_or("", String::as_str);
        pen.put((left.x + 1, y), why, usize::from(left.width.saturating_sub(2)), Role::Dim);
        if !spare {
            return;
        }
        left = Rect { y: y + 1, height: left.height - 1, ..left };
    }
    shortlist(pen, left, &ranked);
}

/// The figures behind the score of each part.
fn reasons(app: &App, view: &View) -> Vec<String> {
    let of = |part| app.subject().map(|subject| view.text(because(subject, part))).unwrap_or_default();
    Part::ALL.into_iter().map(of).collect()
}

/// One decimal place.
fn tenth(value: f32) -> Number {
    Number::decimal(value.into(), 1)
}

/// The score with its range, or why there is none; returns the last line that is written.
fn said(pen: &mut Pen, inner: Rect, rating: Option<&Rating>, narrow: bool) -> u16 {
    let view = pen.view;
    let room = usize::from(inner.width.saturating_sub(2));
    let (head, why) = match rating.map(|rating| &rating.score) {
        Some(Figure::Known { value, .. }) => {
            let [score, low, high] = [value.value, value.low, value.high].map(tenth);
            let all = Text::from(Msg::WeightsScore { score, low, high });
            let (n, every) = (value.inputs as i64, Part::ALL.len() as i64);
            let inputs = (!narrow).then(|| Msg::WeightsInputs { n, all: every }.into());
            (view.text(Text::dots(std::iter::once(all).chain(inputs))), None)
        }
        Some(Figure::Missing(why)) => (view.text(Msg::NotRated), Some(view.text(terms::reason(why)))),
        None => (String::new(), Some(view.text(Msg::WeightsChoose))),
    };
    let mut y = inner.y;
    let own = if narrow { 22 } else { room };
    pen.put((inner.x + 1, y), &head, own, Role::Title);
    let why = why.unwrap_or_default();
    for line in wrapped(&why, room).filter(|line| !line.is_empty()) {
        y += 1;
        pen.put((inner.x + 1, y), line, room, Role::Warn);
    }
    y
}

/// The heads of the columns.
fn heads(pen: &mut Pen, inner: Rect, y: u16, rated: bool, narrow: bool) {
    let view = pen.view;
    let (_more, dim) = (view.theme.glyphs.more, Role::Dim);
    let ends = if narrow { ENDS_NARROW } else { ENDS };
    let room = usize::from(inner.width.saturating_sub(2));
    if inner.height >= 10 {
        pen.put((inner.x + 1, y), &view.text(Msg::WeightsInput), room, dim);
    }
    // On a low screen the heads share the line of what is said, which may be of two lines.
    let y = if inner.height >= 10 { y } else { inner.y };
    if !narrow && rated {
        pen.put((inner.x + ends[2] + 2, y), &view.text(Msg::WeightsBecause), room, dim);
    }
    let points = if narrow { Msg::WeightsPointsShort } else { Msg::WeightsPoints };
    let weight = if narrow { Msg::WeightsWeightShort } else { Msg::WeightsWeight };
    for (text, end) in [weight, Msg::WeightsHeadScore, points].into_iter().zip(ends) {
        pen.right((inner.x + end, y), &view.text(text), dim);
    }
}

/// The parts of the rating with their weights, scores, points and reasons, as far as they fit around the cursor;
/// returns the line after them.
fn parts(
    pen: &mut Pen,
    area: Rect,
    weighing: &Weighing,
    (rating, reasons, narrow): (Option<&Rating>, &[Vec<String>], bool),
) -> u16 {
    let view = pen.view;
    let cursor = weighing.cursor;
    let ends = if narrow { ENDS_NARROW } else { ENDS };
    let shares = format::percents(&weighing.weights.0);
    let tall = |i: usize| reasons.get(i).map_or(1, Vec::len).max(1);
    // On a low screen the rows scroll with the cursor.
    let fits = |from: &usize| (*from..=cursor).map(tall).sum::<usize>() <= usize::from(area.height);
    let hidden = (0..=cursor).find(fits).unwrap_or(cursor);
    let mut y = area.y;
    for (i, part) in Part::ALL.into_iter().enumerate().skip(hidden) {
        if y >= area.bottom() {
            break;
        }
        let line = Rect { y, height: 1, ..area };
        let role = |role| if i == cursor { Role::Cursor } else { role };
        let (style, dim) = (role(Role::Text), role(Role::Dim));
        if i == cursor {
            // The bar is as long as the row, and as high.
            let height = (tall(i) as u16).min(area.bottom() - y);
            pen.paint(Rect { height, ..line }, style);
        }
        let short = (part == Part::Exposure).then(|| Msg::InputExposureShort.into());
        let name = view.fitting(23, std::iter::once(Text::from(terms::input(part))).chain(short));
        pen.put((line.x + 1, y), &name, 23, style);
        let share = shares.get(i).copied().unwrap_or(0);
        pen.right((line.x + ends[0], y), &view.locale.number(Number::whole(share.into())), style);
        let score = rating.and_then(|r| r.inputs.get(i).copied().flatten());
        let points = rating.and_then(|r| r.contributions.get(i).copied().flatten());
        let mut next = y + 1;
        match (score, points) {
            (Some(score), Some(points)) => {
                let points_text = view.locale.number(Number::decimal(points.into(), 2));
                pen.right((line.x + ends[1], y), &view.locale.number(tenth(score)), style);
                pen.right((line.x + ends[2], y), &points_text, style);
                let x = line.x + ends[2] + 2;
                let room = usize::from(line.right().saturating_sub(x + 1));
                for (y, text) in (y..area.bottom()).zip(reasons.get(i).into_iter().flatten()) {
                    pen.put((x, y), text, room, dim);
                    next = y + 1;
                }
            }
            _ if rating.is_some() => {
                let text = if narrow { Msg::WeightsNoData } else { Msg::WeightsNoDataShared };
                let x = line.x + ends[0] + 2;
                let room = usize::from(line.right().saturating_sub(x + 1));
                pen.put((x, y), &view.text(text), room, dim);
            }
            _ => {}
        }
        pen.hits.add(Rect { height: next - y, ..line }, Target::OverlayRow(i));
        if i == cursor {
            let end = line.x + ends[0];
            let start = end.saturating_sub(share.to_string().len() as u16 + 1);
            pen.steps((start, end), y, style);
        }
        y = next;
    }
    y
}

/// The shortlist by these weights: a line each, or all in one line where no more is left.
fn shortlist(pen: &mut Pen, area: Rect, ranked: &[(GroupId, Option<f32>)]) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let room = usize::from(area.width.saturating_sub(2));
    if ranked.is_empty() || area.height == 0 {
        return;
    }
    let value = |value: Option<f32>| {
        view.text(value.map_or(Msg::NotRated.into(), |value| Text::from(Number::decimal(value.into(), 1))))
    };
    if area.height < 3 {
        let all: Vec<String> = ranked
            .iter()
            .enumerate()
            .map(|(n, (group, rating))| {
                format!("{}. {} {}", n + 1, app.catalog().code(*group), value(*rating))
            })
            .collect();
        let y = area.bottom() - 1;
        pen.put((area.x + 1, y), &all.join(" · "), room, Role::Text);
        return;
    }
    let head = view.text(Msg::WeightsShortlist);
    let first = if area.height > 3 { area.y + 1 } else { area.y };
    pen.put((area.x + 1, first), &head, room, Role::Heading);
    let own = app.subject().map(|subject| subject.group);
    for (y, (n, (group, rating))) in (first + 1..area.bottom()).zip(ranked.iter().take(RANKED).enumerate()) {
        let this = own == Some(*group);
        let mark = if this { theme.glyphs.centre } else { " " };
        let text = format!(
            "{mark} {:>2}. {:>4}  {}",
            n + 1,
            value(*rating),
            view.name_in(app, *group, room.saturating_sub(12))
        );
        let role = if this { Role::Title } else { Role::Text };
        pen.put((area.x + 1, y), &text, room, role);
    }
}

/// The shortlist and the occupation that is shown by their rating, best first; those without a rating last.
fn ranking(app: &App) -> Vec<(GroupId, Option<f32>)> {
    let saved = |group: &GroupId| app.shared.shortlist.contains(app.catalog().code(*group));
    let own = app.subject().map(|subject| subject.group).filter(|group| !saved(group));
    let sampler = app.shared.rater().sampler();
    let inputs = app.shared.evidence.rating_inputs(app.shared.settings.place.geo);
    let mut ranked: Vec<(GroupId, Option<f32>)> = app
        .shared
        .shortlist
        .entries()
        .iter()
        .filter_map(|entry| app.catalog().group(&entry.code))
        .chain(own)
        .map(|group| (group, sampler.value(inputs, group)))
        .collect();
    ranked.sort_by(|a, b| b.1.unwrap_or(-1.0).total_cmp(&a.1.unwrap_or(-1.0)));
    ranked
}
