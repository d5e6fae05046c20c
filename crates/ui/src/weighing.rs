//! The rating opened into its parts: contributions as bars, weights to change, the shortlist ranked by them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::boxes::open;
use super::text::{put, width, wrap};
use super::theme::Role;
use super::{HitMap, Sheet, View, steps};
use metier_app::App;
use metier_app::overlay::Weighing;
use metier_app::target::Target;
use metier_content::because::because;
use metier_content::{format, overview, terms};
use metier_evidence::rating::Input as Part;
use metier_model::{Figure, GroupId};

/// Entries of the shortlist that are ranked at most.
const RANKED: usize = 8;

/// Draws the overlay.
pub(super) fn draw(
    frame: &mut Sheet,
    area: Rect,
    app: &App,
    weighing: &Weighing,
    view: &View,
    hits: &mut HitMap,
) {
    let Weighing { weights, .. } = weighing;
    let cursor = weighing.cursor;
    let theme = view.theme;
    let more = theme.glyphs.more;
    let ranked = ranking(app);
    let title = app.subject().map_or_else(
        || view.text(Msg::WeightsTitle),
        |subject| view.titled(app, subject.group, area.width.min(92), |name| Msg::WeightsTitleOf { name }),
    );
    let tenth = |value: f32| Number::decimal(value.into(), 1);
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 92, 14 + ranked.len().min(RANKED) as u16, &title, view);
    let room = usize::from(inner.width.saturating_sub(2));
    let narrow = inner.width < 60;
    let rating = app.subject().map(overview::rating);
    let (head, why) = match rating.as_ref().map(|rating| &rating.score) {
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
    // Ends of the columns of numbers: weight, score, points.
    let ends = if narrow { [27, 33, 38] } else { [30, 37, 45] };
    let mut y = inner.y;
    put(buf, inner.x + 1, y, &head, if narrow { 22 } else { room }, more, theme.style(Role::Title));
    if let Some(why) = why {
        for (from, to) in wrap(&why, room) {
            y += 1;
            put(
                buf,
                inner.x + 1,
                y,
                why.get(from..to).unwrap_or_default(),
                room,
                more,
                theme.style(Role::Warn),
            );
        }
    }
    let tall = inner.height >= 10;
    if tall {
        y += 2;
        put(buf, inner.x + 1, y, &view.text(Msg::WeightsInput), room, more, theme.style(Role::Dim));
    }
    let points = if narrow { Msg::WeightsPointsShort } else { Msg::WeightsPoints };
    let weight = if narrow { Msg::WeightsWeightShort } else { Msg::WeightsWeight };
    let heads = [weight, Msg::WeightsHeadScore, points];
    if !narrow && rating.is_some() {
        let (x, y) = (inner.x + ends[2] + 2, if tall { y } else { inner.y });
        put(buf, x, y, &view.text(Msg::WeightsBecause), room, more, theme.style(Role::Dim));
    }
    for (text, end) in heads.into_iter().zip(ends) {
        right(buf, inner, end, if tall { y } else { inner.y }, &view.text(text), theme.style(Role::Dim));
    }
    let top = y + 1;
    // On a low screen the rows scroll with the cursor.
    let fit = usize::from(inner.bottom().saturating_sub(top)).max(1);
    let hidden = (cursor + 1).saturating_sub(fit);
    let shares = format::percents(&weights.0);
    let mut y = top;
    for (i, part) in Part::ALL.into_iter().enumerate().skip(hidden).take(fit) {
        let line = Rect { y, height: 1, ..inner };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(Rect { width: ends[0] + 2, ..line }, style);
        }
        put(buf, line.x + 1, y, &view.text(terms::input(part)), 23, more, style);
        let share = shares.get(i).copied().unwrap_or(0);
        right(buf, line, ends[0], y, &view.locale.number(Number::whole(share.into())), style);
        let score = rating.as_ref().and_then(|r| r.inputs.get(i).copied().flatten());
        let points = rating.as_ref().and_then(|r| r.contributions.get(i).copied().flatten());
        match (score, points) {
            (Some(score), Some(points)) => {
                let points_text = view.locale.number(Number::decimal(points.into(), 2));
                right(buf, line, ends[1], y, &view.locale.number(tenth(score)), theme.style(Role::Text));
                right(buf, line, ends[2], y, &points_text, theme.style(Role::Text));
                if let Some(subject) = app.subject().filter(|_| !narrow) {
                    let why = view.text(because(subject, part));
                    let x = line.x + ends[2] + 2;
                    let room = usize::from(line.right().saturating_sub(x + 1));
                    put(buf, x, y, &why, room, more, theme.style(Role::Dim));
                }
            }
            _ if rating.is_some() => {
                let text = if narrow { Msg::WeightsNoData } else { Msg::WeightsNoDataShared };
                let x = line.x + ends[0] + 2;
                put(
                    buf,
                    x,
                    y,
                    &view.text(text),
                    usize::from(line.right().saturating_sub(x + 1)),
                    more,
                    theme.style(Role::Dim),
                );
            }
            _ => {}
        }
        hits.add(line, Target::OverlayRow(i));
        if i == cursor {
            let end = line.x + ends[0];
            let start = end.saturating_sub(share.to_string().len() as u16 + 1);
            steps(buf, app, (start, end), y, style, view, hits);
        }
        y += 1;
    }
    shortlist(buf, Rect { y, height: inner.bottom().saturating_sub(y), ..inner }, app, &ranked, view);
}

/// Writes a text so that it ends at a column of an area.
fn right(buf: &mut Buffer, area: Rect, end: u16, y: u16, text: &str, style: ratatui::style::Style) {
    let x = (area.x + end).saturating_sub(width(text) as u16);
    put(buf, x, y, text, width(text), "", style);
}

/// The shortlist by these weights: a line each, or all in one line where no more is left.
fn shortlist(buf: &mut Buffer, area: Rect, app: &App, ranked: &[(GroupId, Option<f32>)], view: &View) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
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
        put(buf, area.x + 1, y, &all.join(" · "), room, more, theme.style(Role::Text));
        return;
    }
    let head = view.text(Msg::WeightsShortlist);
    let first = if area.height > 3 { area.y + 1 } else { area.y };
    put(buf, area.x + 1, first, &head, room, more, theme.style(Role::Heading));
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
        let style = theme.style(if this { Role::Title } else { Role::Text });
        put(buf, area.x + 1, y, &text, room, more, style);
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
