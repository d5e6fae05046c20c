//! The occupation tree: visible rows only, with TEER, counts and marks at the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, grid, scroll};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::tree::{Entry, Lens, Row, Tree};
use crate::content::format;
use crate::evidence::pay;
use crate::plan::order::{self, Order};
use metier_model::{GroupId, Lang};

/// Draws the tree.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    inner: Rect,
    app: &App,
    focused: bool,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let title = match (app.tree.lens, app.tree.teer, app.settings.lang) {
        (Lens::Classification, None, Lang::En) => "Occupations".to_owned(),
        (Lens::Classification, None, Lang::Fr) => "Professions".to_owned(),
        (Lens::Classification, Some(teer), Lang::En) => format!("Occupations · TEER {teer} only"),
        (Lens::Classification, Some(teer), Lang::Fr) => format!("Professions · FÉER {teer}"),
        (Lens::Fields, _, Lang::En) => "Fields".to_owned(),
        (Lens::Fields, _, Lang::Fr) => "Domaines".to_owned(),
        (Lens::Matches, _, lang) => list_title(app, lang),
    };
    let title = match (app.filtered(), app.tree.shown(), app.tree.teer) {
        (Some(_), Some(shown), teer) if app.tree.lens != Lens::Fields => {
            let head = match (app.tree.lens, app.settings.lang) {
                (Lens::Matches, lang) => list_title(app, lang),
                (_, Lang::En) => "Occupations".to_owned(),
                (_, Lang::Fr) => "Professions".to_owned(),
            };
            let of = if app.settings.lang == Lang::Fr { "de" } else { "of" };
            let teer = teer.map_or(String::new(), |teer| format!(" · T{teer}"));
            format!("{head} · {} {of} 516{teer}", shown.count())
        }
        _ => title,
    };
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    grid::title(buf, area, &title, theme.glyphs.more, style);
    let rows = app.tree.rows();
    let columns = app.tree.lens == Lens::Matches && inner.width >= WIDE_LIST && inner.height > 4;
    if columns {
        list_head(buf, Rect { height: 1, ..inner }, view);
    }
    let inner = Rect { y: inner.y + u16::from(columns), height: inner.height - u16::from(columns), ..inner };
    let height = usize::from(inner.height);
    let cursor = app.tree.cursor();
    // One line of context above the cursor where there is room for it.
    view.tree_top = scroll(view.tree_top, cursor.saturating_sub(1), cursor, height.max(1), rows.len());
    if height < 3 {
        view.tree_top = cursor;
    }
    for (y, (i, row)) in (inner.top()..inner.bottom()).zip(rows.iter().enumerate().skip(view.tree_top)) {
        let line = Rect { y, height: 1, ..inner };
        draw_row(buf, line, app, row, i == cursor, focused, view);
        hits.add(line, Target::TreeRow(i));
    }
    let left = position_mark(buf, area, rows.len(), height, cursor, view);
    if let Some(row) = rows.get(cursor) {
        full_title(buf, area, left, app, row, view);
    }
}

/// What the line under the cursor is called in full, in the lower border, where the line had to cut it: unit groups
/// with their TEER category, since five levels of indent leave their titles little room.
fn full_title(buf: &mut Buffer, area: Rect, right: u16, app: &App, row: &Row, view: &View) {
    let lang = app.settings.lang;
    let (code, title) = names(app, row.entry, lang);
    let group = Tree::group_of(app.catalog(), row.entry);
    // Cells of the line: the frame, the indent with its mark, the code, and what stands at the right.
    let taken = 2 + usize::from(row.depth) + 2 + width(code) + 1 + if group.is_some() { 4 } else { 5 };
    let room = usize::from(right.saturating_sub(area.x + 4));
    if area.height < 4 || width(title) + taken <= usize::from(area.width) || room < 12 {
        return;
    }
    let text = match group {
        Some(group) => {
            let teer = if lang == Lang::Fr { "FÉER" } else { "TEER" };
            format!("{title} · {teer} {}", app.catalog().teer(group))
        }
        None => title.to_owned(),
    };
    let text = if width(&text) <= room { text } else { title.to_owned() };
    let more = view.theme.glyphs.more;
    let style = view.theme.style(Role::Dim);
    let y = area.bottom() - 1;
    let x = put(buf, area.x + 2, y, " ", 1, "", style);
    let x = put(buf, x, y, &text, room, more, style);
    put(buf, x, y, " ", 1, "", style);
}

/// `12/822` in the lower line, where not everything is in sight.
/// The column where it begins, or the right end of the border.
fn position_mark(
    buf: &mut Buffer,
    area: Rect,
    count: usize,
    height: usize,
    cursor: usize,
    view: &View,
) -> u16 {
    let end = area.right().saturating_sub(1);
    if count <= height || area.height < 2 {
        return end;
    }
    let text = format!(" {}/{count} ", cursor + 1);
    let x = area.right().saturating_sub(width(&text) as u16 + 2);
    put(buf, x, area.bottom() - 1, &text, width(&text), "", view.theme.style(Role::Dim));
    x
}

fn draw_row(buf: &mut Buffer, line: Rect, app: &App, row: &Row, current: bool, focused: bool, view: &View) {
    let theme = &view.theme;
    let glyphs = &theme.glyphs;
    let catalog = app.catalog();
    let lang = app.settings.lang;
    let role = match (current, focused) {
        (true, true) => Role::Cursor,
        (true, false) => Role::Resting,
        _ => Role::Text,
    };
    let style = theme.style(role);
    let dim = if current && focused { style } else { theme.style(Role::Dim) };
    if current && focused {
        buf.set_style(line, style);
    }
    let mut right = line.right();
    // At the right: how many unit groups a branch holds, or the marks and the TEER of a unit group.
    let group = Tree::group_of(catalog, row.entry);
    if let Some(group) = group {
        let teer = format!("T{}", catalog.teer(group));
        right = right.saturating_sub(2);
        put(buf, right, line.y, &teer, 2, glyphs.more, dim);
        right = right.saturating_sub(1);
        if app.tree.lens == Lens::Matches {
            right = figures(buf, line, right, app, group, dim, view);
        }
        if app.is_outside(group) {
            right = right.saturating_sub(3);
            put(buf, right, line.y, "out", 3, glyphs.more, dim);
            right = right.saturating_sub(1);
        }
        if app.shortlist.contains(catalog.code(group)) {
            right = right.saturating_sub(1);
            let mark = if current && focused { style } else { theme.style(Role::Saved) };
            put(buf, right, line.y, glyphs.saved, 1, glyphs.more, mark);
        }
        if app.compared.contains(&group) {
            right = right.saturating_sub(1);
            put(buf, right, line.y, glyphs.compared, 1, glyphs.more, dim);
        }
        right = right.saturating_sub(1);
    } else {
        let count = match row.entry {
            Entry::Node(node) => app.tree.count(catalog, node),
            Entry::Field(f) => catalog
                .fields()
                .get(f as usize)
                .map_or(0, |field| field.clusters.iter().map(|c| c.positions.len()).sum()),
            Entry::Cluster(f, c) => catalog
                .fields()
                .get(f as usize)
                .and_then(|field| field.clusters.get(c as usize))
                .map_or(0, |cluster| cluster.positions.len()),
            Entry::Position(..) => 0,
        };
        let text = count.to_string();
        right = right.saturating_sub(text.len() as u16);
        put(buf, right, line.y, &text, text.len(), glyphs.more, dim);
        right = right.saturating_sub(1);
    }
    let indent = line.x + u16::from(row.depth);
    let mark = match (row.branch, row.open) {
        (true, true) => glyphs.open,
        (true, false) => glyphs.closed,
        _ => " ",
    };
    let mut x = put(buf, indent, line.y, mark, 1, glyphs.more, dim) + 1;
    let room = |x: u16| usize::from(right.saturating_sub(x));
    let (code, title) = names(app, row.entry, lang);
    if !code.is_empty() {
        x = put(buf, x, line.y, code, room(x), glyphs.more, dim) + 1;
    }
    let style = if row.depth == 0 && !current { theme.style(Role::Title) } else { style };
    put(buf, x, line.y, title, room(x), glyphs.more, style);
}

/// From this width on the list shows all its figures.
const WIDE_LIST: u16 = 70;
/// Figures of the list with their cells.
const FIGURES: [(Order, &str, u16); 4] = [
    (Order::Rating, "rating", 7),
    (Order::Pay, "CAD/h", 8),
    (Order::Exposure, "AI", 4),
    (Order::Openings, "openings", 10),
];

/// `By rating`, of the list.
fn list_title(app: &App, lang: Lang) -> String {
    let (en, fr) = match app.order() {
        Order::Rating => ("By rating", "Par cote"),
        Order::Pay => ("By pay", "Par salaire"),
        Order::Exposure => ("By AI exposure", "Par exposition à l'IA"),
        Order::Openings => ("By openings", "Par postes"),
        Order::Code => ("By code", "Par code"),
    };
    if lang == Lang::Fr { fr } else { en }.to_owned()
}

/// Names of the figures over their columns.
fn list_head(buf: &mut Buffer, line: Rect, view: &View) {
    let style = view.theme.style(Role::Dim);
    let mut right = line.right().saturating_sub(3);
    for (_, name, cells) in FIGURES.into_iter().rev() {
        put(buf, right.saturating_sub(width(name) as u16), line.y, name, usize::from(cells), "", style);
        right = right.saturating_sub(cells);
    }
}

/// The figures of a row of the list: the one that it is ordered by, or all where there is room. Returns where they
/// begin. A missing one is a dash.
fn figures(
    buf: &mut Buffer,
    line: Rect,
    mut right: u16,
    app: &App,
    group: GroupId,
    style: Style,
    view: &View,
) -> u16 {
    let lang = app.settings.lang;
    for (order, _, cells) in FIGURES.into_iter().rev() {
        if line.width < WIDE_LIST && order != app.order() {
            continue;
        }
        let text = match order {
            Order::Rating => app
                .rater()
                .sampler()
                .value(app.evidence.rating_inputs(app.settings.place.geo), group)
                .map(|rating| format::decimal(rating, 1, lang)),
            Order::Pay => pay::median(app.catalog(), group, app.settings.place)
                .map(|median| format::decimal(median.hourly, 2, lang)),
            Order::Exposure => app.judge().exposure(group).map(|score| format!("{score:.0}")),
            Order::Openings => {
                order::openings(app.catalog(), group).map(|openings| format::whole(openings as i64, lang))
            }
            Order::Code => None,
        };
        let text = text.unwrap_or_else(|| "-".to_owned());
        let own = width(&text) as u16;
        put(buf, right.saturating_sub(own), line.y, &text, usize::from(own), view.theme.glyphs.more, style);
        right = right.saturating_sub(if line.width < WIDE_LIST { own + 1 } else { cells });
    }
    right
}

/// Code and title of a row.
fn names<'a>(app: &App<'a>, entry: Entry, lang: Lang) -> (&'a str, &'a str) {
    let catalog = app.catalog();
    match entry {
        Entry::Node(node) => (catalog.hierarchy().code(node), catalog.hierarchy().title(node, lang)),
        Entry::Field(f) => {
            let field = catalog.fields().get(f as usize);
            ("", field.map_or("", |field| if lang == Lang::Fr { &field.name_fr } else { &field.name }))
        }
        Entry::Cluster(f, c) => {
            let cluster = catalog.fields().get(f as usize).and_then(|field| field.clusters.get(c as usize));
            ("", cluster.map_or("", |cluster| &cluster.name))
        }
        Entry::Position(f, c, p) => {
            let cluster = catalog.fields().get(f as usize).and_then(|field| field.clusters.get(c as usize));
            let position = cluster.and_then(|cluster| cluster.positions.get(p as usize));
            position.map_or(("", ""), |position| (position.code.as_str(), position.name.as_str()))
        }
    }
}
