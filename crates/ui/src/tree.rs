//! The occupation tree: visible rows only, with TEER, counts and marks at the right.

use std::borrow::Cow;

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::pane::PaneArea;
use super::text::width;
use super::theme::Role;
use super::{Pen, View, grid};
use metier_app::target::Target;
use metier_app::tree::{Lens, Tree, TreeEntry, TreeRow};
use metier_app::{App, NARROW, Pane, Scrolled};
use metier_content::{format, terms};
use metier_model::facts::Cluster;
use metier_model::{GroupId, Lang, UNIT_GROUPS};
use metier_plan::order::{self, Order};

/// Draws the tree.
pub(super) fn draw(pen: &mut Pen, pane: &PaneArea) {
    let Pen { app, view, .. } = *pen;
    let PaneArea { outline: area, inner, focused, .. } = *pane;
    let head = match app.screens.explore.tree.lens {
        Lens::Classification => Msg::TreeOccupations,
        Lens::Fields => Msg::TreeFields,
        Lens::Matches => list_title(app.shared.order),
    };
    let shown = app.screens.explore.tree.shown().filter(|_| app.derived().filtered().is_some());
    let count = shown.map(|shown| Msg::CountOf { n: shown.count() as i64, all: UNIT_GROUPS as i64 });
    let teer = app.screens.explore.tree.teer.map(|teer| {
        let digit = Text::verbatim(teer.to_string());
        if count.is_some() { Msg::TreeTeer { digit } } else { Msg::TreeTeerOnly { digit } }
    });
    // What narrows the list is what one has to know.
    let parts: Vec<Text> = std::iter::once(head).chain(count).chain(teer).map(Text::from).collect();
    let room = usize::from(area.width).saturating_sub(5);
    let last = parts.last().cloned().unwrap_or_default();
    let title = view.fitting(room, [Text::dots(parts), last]);
    pane.title(pen, &title);
    let rows = app.screens.explore.tree.rows();
    let columns = app.screens.explore.tree.lens == Lens::Matches && inner.height > 4;
    if columns {
        list_head(pen, Rect { height: 1, ..inner });
    }
    let inner = Rect { y: inner.y + u16::from(columns), height: inner.height - u16::from(columns), ..inner };
    let height = usize::from(inner.height);
    let cursor = app.screens.explore.tree.cursor();
    // One line of context above the cursor where there is room for it.
    let lines = (cursor.saturating_sub(1), cursor);
    view.tree_top.set(view.top(
        Scrolled::Pane(Pane::Tree),
        view.tree_top.get(),
        lines,
        height.max(1),
        rows.len(),
    ));
    if height < 3 && view.wheel.is_none() {
        view.tree_top.set(cursor);
    }
    for (y, (i, row)) in (inner.top()..inner.bottom()).zip(rows.iter().enumerate().skip(view.tree_top.get()))
    {
        let line = Rect { y, height: 1, ..inner };
        draw_row(pen, line, row, i == cursor, focused);
        pen.hits.add(line, Target::TreeRow(i));
        if row.branch {
            let x = line.x + indent(row, line.width);
            pen.hits
                .add(Rect { x, width: 2.min(line.right().saturating_sub(x)), ..line }, Target::Triangle(i));
        }
    }
    if rows.iter().any(|row| Tree::group_of(app.catalog(), row.entry).is_some()) && has_levels(app, inner) {
        let legends = [Msg::TreeLegend, Msg::TreeLegendShort].map(|legend| view.text(legend));
        for legend in legends {
            if grid::mark_above(pen, area, &legend) {
                break;
            }
        }
    }
    // Where the page beside it has no room, the list itself says that nothing is let through.
    if rows.is_empty() && (app.shared.size.0 < NARROW || app.screens.explore.zoom) {
        let empty = view.text(Msg::TreeEmpty { filter: "filter", clear: "clear-filter" });
        pen.paragraph(inner, &empty, Role::Dim);
    }
    let left = position_mark(pen, area, rows.len(), height);
    if let Some(row) = rows.get(cursor) {
        foot(pen, area, left, row);
    }
}

/// In the lower border, of the line under the cursor: what the mark of its schooling means, and what it is called in
/// full where the line had to shorten it and no page beside the tree says it.
fn foot(pen: &mut Pen, area: Rect, right: u16, row: &TreeRow) {
    let Pen { app, view, .. } = *pen;
    let (code, title) = names(app, row.entry, view);
    let group = Tree::group_of(app.catalog(), row.entry);
    // Cells of the line: the frame, the indent with its mark, the code, and what stands at the right.
    let steps = usize::from(indent(row, area.width.saturating_sub(2)));
    let right_of = if group.is_some() { 3 } else { 4 };
    let taken = 2 + steps + 2 + width(&code) + 1;
    let taken =
        if takes_mark(app, row, area.width.saturating_sub(2), view) { taken } else { taken + right_of };
    let room = usize::from(right.saturating_sub(area.x + 4));
    if area.height < 4 || room < 12 {
        return;
    }
    let schooling = group.map(|group| {
        let teer = app.catalog().teer(group);
        let digit = Text::verbatim(teer.0.to_string());
        let words = view.text(metier_content::few_words::teer_short(teer));
        let whole = view.text(Msg::TreeTeerWords { digit, words: Text::verbatim(words.clone()) });
        if width(&whole) <= room { whole } else { words }
    });
    let is_cut = width(&title) + taken > usize::from(area.width);
    // The page beside the tree is headed by the class, but not by a position of a field.
    let is_said = app.panes().contains(&Pane::Detail) && matches!(row.entry, TreeEntry::Node(_));
    // Pay of another place than the row's own, because it is held against a work that is known there alone.
    let held = group.filter(|_| known_figures(app, area.width - 2).any(|(order, _)| order == Order::Pay));
    let held = held.and_then(|group| held_elsewhere(app, group)).map(|held| view.text(held));
    let text = match schooling.map(|own| match &held {
        Some(held) => fit_both(held, &own, room),
        None => own,
    }) {
        Some(schooling) if !is_cut || is_said => schooling,
        Some(schooling) => {
            let both = format!("{title} · {schooling}");
            if width(&both) <= room { both } else { title.into_owned() }
        }
        None if is_cut && !is_said => title.into_owned(),
        None => return,
    };
    let role = Role::Dim;
    let y = area.bottom() - 1;
    let x = pen.whole((area.x + 2, y), " ", role);
    let x = pen.put((x, y), &text, room, role);
    pen.whole((x, y), " ", role);
}

/// That the pay of a row of the list is that of another place, and why.
fn held_elsewhere(app: &App, group: GroupId) -> Option<Msg> {
    let listed = app.screens.explore.tree.lens == Lens::Matches;
    let against = app.shared.filter.pays_more_than().filter(|_| listed)?;
    let geo = app.derived().eval().held_elsewhere(group, Some(against), app.shared.settings.place)?;
    let code = Text::verbatim(app.catalog().code(against));
    Some(Msg::TreeHeldElsewhere { place: Text::verbatim(geo.code()), code })
}

/// Two texts with a dot between them, or the first alone where both have no room.
fn fit_both(first: &str, second: &str, cells: usize) -> String {
    let both = format!("{first} · {second}");
    if width(&both) <= cells { both } else { first.to_owned() }
}

/// Which rows are in sight, in the lower line: the column where it begins, or the right end of the border.
fn position_mark(pen: &mut Pen, area: Rect, count: usize, height: usize) -> u16 {
    let view = pen.view;
    let end = area.right().saturating_sub(1);
    if count <= height || area.height < 2 {
        return end;
    }
    let text = format!(" {} ", view.text(grid::in_sight(view.tree_top.get(), height, count)));
    pen.right((area.right().saturating_sub(2), area.bottom() - 1), &text, Role::Dim)
}

fn draw_row(pen: &mut Pen, line: Rect, row: &TreeRow, current: bool, focused: bool) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let glyphs = &theme.glyphs;
    let catalog = app.catalog();
    let role = match (current, focused) {
        (true, true) => Role::Cursor,
        (true, false) => Role::Resting,
        _ => Role::Text,
    };
    let dim = if current && focused { role } else { Role::Dim };
    if current && focused {
        pen.paint(line, role);
    }
    let group = Tree::group_of(catalog, row.entry);
    let (code, title) = names(app, row.entry, view);
    let right = match group {
        Some(group) if is_marked(app, group) && takes_mark(app, row, line.width, view) => {
            outer_mark(pen, line, line.right(), group, dim)
        }
        _ if takes_mark(app, row, line.width, view) => line.right(),
        Some(group) => marks(pen, line, group, dim),
        None => pen.right((line.right(), line.y), &count(app, row.entry).to_string(), dim).saturating_sub(1),
    };
    let indent = line.x + indent(row, line.width);
    let mark = match (row.branch, row.open) {
        (true, true) => glyphs.open,
        (true, false) => glyphs.closed,
        // Where the keys go elsewhere, the line that the page is about keeps a mark beside its weight.
        (false, _) if current && !focused => glyphs.cursor,
        _ => " ",
    };
    let mut x = pen.put((indent, line.y), mark, 1, dim) + 1;
    // Before the code, as among the hits of the search: there it takes no cell of the title.
    if group.is_some_and(|group| app.shared.shortlist.contains(catalog.code(group))) {
        let role = if current && focused { role } else { Role::Saved };
        pen.whole((indent + 1, line.y), glyphs.saved, role);
    }
    let room = |x: u16| usize::from(right.saturating_sub(x));
    // Of a position the code gives way to the end of its name: it stands over the page.
    let is_missed = |code: &str| {
        let name = width(&fitted(Cow::Borrowed(&*title), room(x + width(code) as u16 + 1)));
        let cells = room(x);
        !matches!(row.entry, TreeEntry::Position(..)) || name + width(code) < cells || name > cells
    };
    if !code.is_empty() && is_missed(&code) {
        x = pen.put((x, line.y), &code, room(x), dim) + 1;
    }
    let title = match row.entry {
        TreeEntry::Node(node) => view.short_of(app, node, room(x)),
        _ => fitted(title, room(x)),
    };
    let role = if row.depth == 0 && row.branch && !current { Role::Title } else { role };
    pen.put((x, line.y), &title, room(x), role);
}

/// At the right of a unit group: its TEER, in the list its figures, whether it is outside of the filter or compared;
/// returns where they begin.
fn marks(pen: &mut Pen, line: Rect, group: GroupId, role: Role) -> u16 {
    let Pen { app, view, .. } = *pen;
    let mut right = line.right();
    let listed = app.screens.explore.tree.lens == Lens::Matches;
    if has_levels(app, line) {
        let digit = Text::verbatim(app.catalog().teer(group).0.to_string());
        right = right.saturating_sub(2);
        pen.put((right, line.y), &view.text(Msg::TreeTeer { digit }), 2, role);
        right = right.saturating_sub(1);
    }
    let bare = right;
    if listed {
        right = figures(pen, line, right, group, role);
    }
    right = outer_mark(pen, line, right, group, role);
    right.saturating_sub(u16::from(right != bare))
}

/// Whether a unit group is outside of the filter or compared.
fn is_marked(app: &App, group: GroupId) -> bool {
    app.derived().is_outside(group) || app.shared.compared.contains(&group)
}

/// That a unit group is outside of the filter or compared, at the left of a column; returns where that begins.
fn outer_mark(pen: &mut Pen, line: Rect, mut right: u16, group: GroupId, role: Role) -> u16 {
    let Pen { app, view, .. } = *pen;
    if app.derived().is_outside(group) {
        right = pen.right((right, line.y), &view.text(Msg::TreeOut), role).saturating_sub(1);
    }
    if app.shared.compared.contains(&group) {
        right = right.saturating_sub(1);
        pen.put((right, line.y), view.theme.glyphs.compared, 1, role);
    }
    right
}

/// Whether rows have the mark of their schooling level. In a narrow list it gives way to the title; it is the second digit
/// of the code.
fn has_levels(app: &App, area: Rect) -> bool {
    app.screens.explore.tree.lens != Lens::Matches || area.width >= WIDE_LIST
}

/// Cells that a row stands in from the outermost one: the step of each level, two cells where the tree is wide.
fn indent(row: &TreeRow, cells: u16) -> u16 {
    u16::from(row.depth) * if cells < WIDE_STEPS { 1 } else { 2 }
}

/// Whether a name takes the cells of the mark or the count at its right: it needs them, and is whole with them.
fn takes_mark(app: &App, row: &TreeRow, cells: u16, view: &View) -> bool {
    let TreeEntry::Node(node) = row.entry else {
        // A name of a field has no short form.
        let (_, title) = names(app, row.entry, view);
        let taken = usize::from(indent(row, cells)) + 2 + width(&title);
        return (usize::from(cells).saturating_sub(3)..=usize::from(cells)).contains(&taken);
    };
    // In the list the codes stand in one column, and figures at the right.
    if app.screens.explore.tree.lens == Lens::Matches {
        return false;
    }
    let marked = Tree::group_of(app.catalog(), row.entry).is_some_and(|group| is_marked(app, group));
    let (code, _) = names(app, row.entry, view);
    let mark = match Tree::group_of(app.catalog(), row.entry) {
        Some(_) => 3,
        None => count(app, row.entry).to_string().len() + 1,
    };
    let taken = usize::from(indent(row, cells)) + 2 + width(&code) + 1 + width(&view.short_of(app, node, 0));
    // Where another mark stands there, too, that of the level goes before the title is cut.
    let (cells, other) = (usize::from(cells), usize::from(marked));
    (cells.saturating_sub(mark + 2 * other) + 1..=cells - other).contains(&taken)
}

/// How many unit groups or positions stand below a branch.
fn count(app: &App, entry: TreeEntry) -> usize {
    let (catalog, tree) = (app.catalog(), &app.screens.explore.tree);
    match entry {
        TreeEntry::Node(node) => tree.count(catalog, node),
        TreeEntry::Field(f) => tree.positions_of_field(catalog, f),
        TreeEntry::Cluster(f, c) => {
            cluster(app, Lang::default(), f, c).map_or(0, |own| tree.positions(catalog, own).count())
        }
        TreeEntry::Position(..) => 0,
    }
}

/// A cluster of a field.
fn cluster<'a>(app: &App<'a>, lang: Lang, field: u16, cluster: u16) -> Option<&'a Cluster> {
    app.catalog().fields(lang).get(usize::from(field))?.clusters.get(usize::from(cluster))
}

/// From this width on a level of the tree steps in by two cells.
const WIDE_STEPS: u16 = 48;
/// From this width on the list shows all its figures.
const WIDE_LIST: u16 = 70;
/// Figures of the list with their cells.
const FIGURES: [(Order, u16); 6] = [
    (Order::Rating, 7),
    (Order::Pay, 12),
    (Order::Exposure, 4),
    (Order::Openings, 10),
    (Order::Interests, 5),
    (Order::Studied, 8),
];

/// The figures that there is something to go by for: all of them where there is room, else the one of the order.
fn known_figures(app: &App, cells: u16) -> impl Iterator<Item = (Order, u16)> {
    let all = FIGURES.into_iter().rev().filter(|(order, _)| order.is_known(&app.shared.person));
    all.filter(move |(order, _)| cells >= WIDE_LIST || *order == app.shared.order)
}

/// What stands over a figure; over pay the unit, which is the one of the top line.
fn figure_head(order: Order, app: &App) -> Msg {
    match order {
        Order::Rating | Order::Code => Msg::TreeHeadRating,
        Order::Pay => terms::unit(app.shared.settings.unit),
        Order::Exposure => Msg::TreeHeadAi,
        Order::Openings => Msg::TreeHeadOpenings,
        Order::Interests => Msg::TreeHeadFit,
        Order::Studied => Msg::TreeHeadStudied,
    }
}

/// `By rating`, of the list.
fn list_title(order: Order) -> Msg {
    match order {
        Order::Rating => Msg::TreeByRating,
        Order::Pay => Msg::TreeByPay,
        Order::Exposure => Msg::TreeByExposure,
        Order::Openings => Msg::TreeByOpenings,
        Order::Interests => Msg::TreeByInterests,
        Order::Studied => Msg::TreeByStudied,
        Order::Code => Msg::TreeByCode,
    }
}

/// Names of the figures over their columns.
fn list_head(pen: &mut Pen, line: Rect) {
    let Pen { app, view, .. } = *pen;
    let role = Role::Dim;
    let wide = line.width >= WIDE_LIST;
    let mut right = line.right().saturating_sub(if wide { 3 } else { 0 });
    for (order, cells) in known_figures(app, line.width) {
        let name = view.text(figure_head(order, app));
        let start = pen.right((right, line.y), &name, role);
        right = if wide { right.saturating_sub(cells) } else { start.saturating_sub(1) };
    }
    // Below the mark of a branch, which the list has none of, begin the codes.
    let room = usize::from(right.saturating_sub(line.x + 2));
    pen.put((line.x + 2, line.y), &view.text(Msg::SearchHead), room, role);
}

/// The figures of a row of the list: the one that it is ordered by, or all where there is room. Returns where they
/// begin. A missing one is a dash.
fn figures(pen: &mut Pen, line: Rect, mut right: u16, group: GroupId, role: Role) -> u16 {
    let Pen { app, view, .. } = *pen;
    for (order, cells) in known_figures(app, line.width) {
        let number: Option<Text> = match order {
            Order::Rating => app
                .shared
                .rater()
                .sampler()
                .value(app.shared.evidence.rating_inputs(app.shared.settings.place.geo), group)
                .map(|rating| Number::decimal(rating.into(), 1).into()),
            Order::Pay => app
                .derived()
                .eval()
                .held_pay(group, app.shared.filter.pays_more_than(), app.shared.settings.place)
                .map(|median| format::median_short(&median, &app.shared.settings)),
            Order::Exposure => {
                app.derived().eval().exposure(group).map(|score| Number::decimal(score.into(), 0).into())
            }
            Order::Openings => {
                order::openings(app.catalog(), group).map(|openings| Number::whole(openings as i64).into())
            }
            Order::Interests => app
                .derived()
                .eval()
                .fit(group, &app.shared.person.answers)
                .map(|fit| Number::decimal(f64::from(fit) * 100.0, 0).into()),
            Order::Studied => app
                .shared
                .person
                .field
                .and_then(|field| app.derived().eval().works(group, field))
                .map(|share| Number::decimal(f64::from(share) * 100.0, 1).into()),
            Order::Code => None,
        };
        let text = number.map_or_else(|| "-".to_owned(), |number| view.text(number));
        let start = pen.right((right, line.y), &text, role);
        right = if line.width < WIDE_LIST { start.saturating_sub(1) } else { right.saturating_sub(cells) };
    }
    right
}

/// Code and title of a row in some cells, the short title where the official one has no room.
pub(super) fn name(app: &App, entry: TreeEntry, cells: usize, view: &View) -> String {
    let (code, title) = names(app, entry, view);
    match entry {
        TreeEntry::Node(node) => {
            let title = view.short_of(app, node, cells.saturating_sub(width(&code) + 1));
            let both = format!("{code} {title}");
            // A code is missed less than the end of a title.
            if cells > 0 && width(&both) > cells && width(&title) <= cells {
                title.into_owned()
            } else {
                both
            }
        }
        _ if cells > 0 => fitted(title, cells).into_owned(),
        _ => title.into_owned(),
    }
}

/// A name that is given for a man and a woman, where both have no room: `Technicien en radiation` for `Technicien ou
/// technicienne en radiation`, so that what it is stands there, and no two are cut to the same.
fn fitted(title: Cow<'_, str>, cells: usize) -> Cow<'_, str> {
    if width(&title) <= cells {
        return title;
    }
    let Some((first, rest)) = title.split_once(" ou ") else { return title };
    let (second, what) = rest.split_once(' ').unwrap_or((rest, ""));
    let letters = |word: &str| word.to_lowercase().chars().collect::<Vec<char>>();
    let alike = letters(first).iter().zip(&letters(second)).take_while(|(a, b)| a == b).count();
    if first.contains(' ') || alike < 3 {
        title
    } else {
        format!("{first} {what}").trim_end().to_owned().into()
    }
}

/// Cells of a row's code and short title.
pub(super) fn short_width(app: &App, entry: TreeEntry, view: &View) -> usize {
    width(&name(app, entry, 0, view))
}

/// Code and title of a row.
fn names<'a>(app: &App<'a>, entry: TreeEntry, view: &View) -> (Cow<'a, str>, Cow<'a, str>) {
    let catalog = app.catalog();
    let lang = app.shared.settings.lang;
    let (code, title) = match entry {
        TreeEntry::Node(node) => (catalog.hierarchy().code(node), catalog.hierarchy().title(node, lang)),
        TreeEntry::Field(f) => {
            let field = catalog.field_heads(lang).get(f as usize);
            let name = field.map(|field| view.text(terms::field(&field.name, &field.besides)));
            return (Cow::Borrowed(""), name.unwrap_or_default().into());
        }
        TreeEntry::Cluster(f, c) => ("", cluster(app, lang, f, c).map_or("", |cluster| &cluster.name)),
        TreeEntry::Position(f, c, p) => {
            let position = cluster(app, lang, f, c).and_then(|cluster| cluster.positions.get(p as usize));
            position.map_or(("", ""), |position| (position.code.as_str(), position.name.as_str()))
        }
    };
    (view.locale.verbatim(code), view.locale.verbatim(title))
}
