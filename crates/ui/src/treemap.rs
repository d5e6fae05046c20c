//! All occupations as rectangles: the area is their workers, the shade a measure in five steps, each with a mark of
//! its own, so that it is read without colours too.

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use metier_words::{Msg, Number, Text};
use unicode_linebreak::linebreaks;

use super::list::List;
use super::text::{width, wrap};
use super::theme::Role;
use super::{Pen, View, grid};
use metier_app::target::Target;
use metier_app::{App, Map};
use metier_content::terms;
use metier_content::treemap::tiles::Tile;
use metier_content::treemap::{Area, STEPS, Treemap, left_out};
use metier_model::UNIT_GROUPS;

/// Cells of a class's name behind its digit in the line below.
const NAMED: usize = 14;

/// Draws the treemap.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let settings = &app.shared.settings;
    let (treemap, shade) = (app.derived().treemap(), app.screens.map.shade());
    let n = treemap.classes.iter().map(|class| class.areas.len()).sum::<usize>() as i64;
    let count = if app.shared.filter.is_active() {
        Msg::MapCountOf { n, all: UNIT_GROUPS as i64 }
    } else {
        Msg::CountOccupations { n }
    };
    let place = Text::from(terms::place(settings.place.geo));
    let whole = Msg::TreemapTitle { shade: shade.name(settings), place, count: count.into() };
    let short = Msg::TreemapTitleShort { shade: shade.name(settings) };
    let title = view.fitting(usize::from(body.width).saturating_sub(5), [whole.into(), short.into()]);
    let inner = grid::screen(pen, body, &title);
    let Some((columns, lines)) = Map::tiles((body.width, body.height + 2)) else {
        return list(pen, inner, treemap);
    };
    let area = Rect { x: inner.x, y: inner.y, width: columns, height: lines };
    let laid = treemap.lay(columns, lines);
    let place =
        |tile: Tile| Rect { x: area.x + tile.x, y: area.y + tile.y, width: tile.width, height: tile.height };
    // What stands by its digit alone, and what that is.
    let mut digits: Vec<String> = Vec::new();
    for (node, tile, named) in &laid.classes {
        let code = app.catalog().hierarchy().code(*node);
        // Two cells part it from the next one.
        let room = usize::from(tile.width.saturating_sub(2));
        let title = view.short_of(app, *node, room);
        let name = whole_words(&title, room);
        if name.is_empty() && *named {
            let title = view.short_of(app, *node, 0);
            digits.push(format!(
                "{code} {}",
                Some(whole_words(&title, NAMED)).filter(|name| !name.is_empty()).unwrap_or(&title)
            ));
        }
        if *named {
            let line = Rect { height: 1, ..place(*tile) };
            let name = if name.is_empty() { code } else { name };
            pen.clip((line.x, line.y), name, room.max(1), Role::Heading);
        }
    }
    for (own, tile) in &laid.tiles {
        let rect = place(*tile);
        draw_tile(pen, rect, *own);
        pen.hits.add(rect, Target::Point(own.group));
    }
    let mut y = area.bottom();
    under_cursor(pen, Rect { y, height: 1, ..inner }, treemap);
    y += 1;
    legend(pen, Rect { y, height: 1, ..inner }, treemap);
    y += 1;
    let smaller = (laid.smaller > 0).then(|| Msg::TreemapSmaller { n: laid.smaller as i64 }.into());
    let uncounted =
        (treemap.uncounted > 0).then(|| Msg::TreemapUncounted { n: treemap.uncounted as i64 }.into());
    let hint = Msg::TreemapHint { shade: "shade", treemap: "treemap", open: "open" };
    let room = usize::from(inner.width.saturating_sub(2));
    let told: Vec<Text> = smaller.into_iter().chain(uncounted).collect();
    let digits: Vec<Text> = digits.into_iter().map(Text::verbatim).collect();
    let all = |parts: [&[Text]; 3]| Text::dots(parts.into_iter().flatten().cloned());
    let (hint, arrows) = ([Text::from(hint)], [Text::from(Msg::TreemapArrows)]);
    // What a digit stands for, and how one moves, is what nobody can see; what is left out gives way to it, and the keys
    // that the last line has.
    let forms = [
        all([&digits, &told, &hint]),
        all([&digits, &hint, &[]]),
        all([&digits, &arrows, &[]]),
        all([&digits, &[], &[]]),
        Text::dots(hint),
    ];
    let text = view.fitting(room, forms);
    pen.put((inner.x + 1, y), &text, room, Role::Dim);
}

/// The mark of a step; of a missing figure the hatch.
fn mark<'g>(view: &View, step: Option<usize>) -> &'g str {
    let glyphs = view.theme.glyphs;
    step.and_then(|step| glyphs.steps.get(step).copied()).unwrap_or(glyphs.hatch)
}

/// A rectangle filled with its mark, an edge at its left and a line under it, its code and title where they fit.
fn draw_tile(pen: &mut Pen, rect: Rect, own: Area) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let here = app.screens.map.point == Some(own.group);
    // The one under the cursor keeps its shade within a frame of the cursor's, where it is large enough for both.
    let framed = here && rect.width > 3 && rect.height > 2;
    let is_frame = |x: u16, y: u16| {
        y == rect.top() || y + 1 == rect.bottom() || x == rect.left() || x + 1 == rect.right()
    };
    let cursor = theme.style(Role::Cursor);
    for y in rect.top()..rect.bottom() {
        for x in rect.left()..rect.right() {
            if let Some(cell) = pen.buf.cell_mut((x, y)) {
                if here && (!framed || is_frame(x, y)) {
                    cell.set_symbol(" ").set_style(cursor);
                } else {
                    cell.set_symbol(mark(view, own.step)).set_style(theme.step(own.step));
                }
            }
        }
        if let (true, Some(cell)) = (rect.width > 1 && !here, pen.buf.cell_mut((rect.x, y))) {
            cell.set_symbol(theme.glyphs.edge);
        }
    }
    let room = rect.width.saturating_sub(2);
    // The shade's own colour must not shine through the text.
    let plain = theme.style(Role::Text).fg(Color::Reset);
    let text = if here { cursor } else { plain };
    let code = app.catalog().code(own.group);
    if room >= 5 {
        let x = pen.whole((rect.x + 1, rect.y), code, text);
        if app.shared.shortlist.contains(code) && room >= 7 {
            pen.whole(
                (x + 1, rect.y),
                theme.glyphs.saved,
                if here { cursor } else { theme.style(Role::Saved) },
            );
        }
    }
    // The whole title where it has room, else the short one; none where a word of it would be torn.
    let titles = [view.title(app, own.group), view.short(app, own.group, 0)];
    let most = usize::from(rect.height.saturating_sub(if framed { 2 } else { 1 }));
    let text = if framed { plain } else { text };
    let fits = |title: &str| wrap(title, usize::from(room)).len() <= most && is_untorn(title, room);
    let title =
        titles.iter().find(|title| fits(title)).or(titles.get(1).filter(|title| is_untorn(title, room)));
    if let Some(title) = title.filter(|_| room >= 8 && most > 0) {
        let lines = wrap(title, usize::from(room));
        for (n, (from, to)) in lines.iter().take(most).enumerate() {
            let end = if n + 1 == most { title.len() } else { *to };
            let line = title.get(*from..end).unwrap_or_default().trim_end();
            pen.put((rect.x + 1, rect.y + 1 + n as u16), line, usize::from(room), text);
        }
    }
    // What stands below is told apart by a line that takes no room.
    for x in rect.left()..rect.right() {
        if let (false, Some(cell)) = (here, pen.buf.cell_mut((x, rect.bottom().saturating_sub(1)))) {
            cell.modifier.insert(Modifier::UNDERLINED);
        }
    }
}

/// Whether no word of a text is longer than a line.
fn is_untorn(text: &str, room: u16) -> bool {
    let mut from = 0;
    linebreaks(text).all(|(to, _)| {
        let part = text.get(from..to).unwrap_or_default();
        from = to;
        width(part.trim_end()) <= usize::from(room)
    })
}

/// The occupation under the cursor with both of its figures.
fn under_cursor(pen: &mut Pen, line: Rect, treemap: &Treemap) {
    let Pen { app, view, .. } = *pen;
    let Some(group) = app.screens.map.point else { return };
    let theme = &view.theme;
    let room = usize::from(line.width.saturating_sub(7));
    let code = app.catalog().code(group);
    let figures = match treemap.of(group) {
        Some(area) => {
            // The shade is named in the title of the screen as well.
            let both = |figure: Text, workers: Text| Text::dots([figure, workers]);
            let least = width(&view.short(app, group, 0)) + width(code) + 4;
            let forms = [
                both(measure(app, area), workers(area)),
                both(value(app, area), workers(area)),
                both(value(app, area), workers_short(area)),
                value(app, area),
            ];
            view.fitting(room.saturating_sub(least), forms)
        }
        None => view.text(Msg::TreemapAbsent),
    };
    let title = view.short(app, group, room.saturating_sub(width(&figures) + width(code) + 4));
    let said = Text::dots([Text::verbatim(format!("{code} {title}")), Text::verbatim(figures)]);
    let mut x = pen.whole((line.x + 1, line.y), theme.glyphs.centre, Role::Accent) + 1;
    // Its shade, which the cursor lies on.
    if let Some(area) = treemap.of(group) {
        for _ in 0..2 {
            x = pen.whole((x, line.y), mark(view, area.step), theme.step(area.step));
        }
        x += 1;
    }
    pen.put((x, line.y), &view.text(said), room, Role::Title);
}

fn workers(area: Area) -> Text {
    Msg::TreemapWorkers { n: Number::whole(area.workers.round() as i64) }.into()
}

fn workers_short(area: Area) -> Text {
    Msg::TreemapWorkersShort { n: Number::whole(area.workers.round() as i64) }.into()
}

/// The figure that the shade shows; what the page tells where the shade leaves it out; or that there is none.
fn value(app: &App, area: Area) -> Text {
    let (shade, settings) = (app.screens.map.shade(), &app.shared.settings);
    match area.value {
        Some(value) => shade.value(value, settings),
        None => left_out(app.shared.evidence, settings, shade, area.group).unwrap_or(Msg::TreemapNone.into()),
    }
}

/// `Median pay, CAD/year: 58,400`, or that there is no figure.
fn measure(app: &App, area: Area) -> Text {
    metier_content::format::labelled(app.screens.map.shade().name(&app.shared.settings), value(app, area))
}

/// What each mark stands for.
fn legend(pen: &mut Pen, line: Rect, treemap: &Treemap) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let (shade, settings) = (app.screens.map.shade(), &app.shared.settings);
    let words = shade == metier_content::treemap::Shade::Outlook;
    let first = treemap.cuts.first().copied().map_or(0.0, |cut| cut - 1.0);
    let said = |step: usize, brief: bool| -> Text {
        let at = |n: usize| treemap.cuts.get(n).copied().unwrap_or_default();
        match step {
            // Each word has a step of its own.
            0 if words => shade.value(first, settings),
            _ if words => shade.value(at(step - 1), settings),
            0 => Msg::TreemapUnder { value: shade.value(at(0), settings) }.into(),
            _ if brief => Msg::TreemapFromShort { value: shade.value(at(step - 1), settings) }.into(),
            _ => Msg::TreemapFrom { value: shade.value(at(step - 1), settings) }.into(),
        }
    };
    let steps = |brief: bool| -> Vec<(Option<usize>, String)> {
        let missing = (None, view.text(Msg::TreemapUnshaded));
        (0..STEPS).map(|step| (Some(step), view.text(said(step, brief)))).chain([missing]).collect()
    };
    // Where not all of them fit, the marks are narrower and the words fewer.
    let cells = |marks: usize, steps: &[(Option<usize>, String)]| {
        steps.iter().map(|(_, text)| marks + 1 + width(text) + 2).sum::<usize>()
    };
    let whole = steps(false);
    let brief = steps(true);
    let room = usize::from(line.width);
    let (marks, steps) = if cells(3, &whole) <= room {
        (3, whole)
    } else {
        (if cells(2, &brief) <= room { 2 } else { 1 }, brief)
    };
    let mut x = line.x + 1;
    for (step, text) in steps {
        if usize::from(x) + marks + 1 + width(&text) > usize::from(line.right()) {
            break;
        }
        for _ in 0..marks {
            x = pen.whole((x, line.y), mark(view, step), theme.step(step));
        }
        x = pen.whole((x + 1, line.y), &text, Role::Dim) + 2;
    }
}

/// Where there is no room for rectangles: the sentence that says so, and the occupations by their workers.
fn list(pen: &mut Pen, inner: Rect, treemap: &Treemap) {
    let Pen { app, view, .. } = *pen;
    let (width_needed, height) = Map::LEAST_TILES;
    let needs = view.text(Msg::TreemapNeeds { width: width_needed.into(), height: height.into() });
    let mut y = inner.y;
    // The whole sentence, where some rows of the list have room below it.
    let told = usize::from(inner.height.saturating_sub(4)).max(1);
    for (from, to) in wrap(&needs, usize::from(inner.width.saturating_sub(2)).max(1)).into_iter().take(told) {
        let line = needs.get(from..to).unwrap_or_default();
        pen.put((inner.x + 1, y), line, usize::from(inner.width), Role::Dim);
        y += 1;
    }
    // The shade is in the title, and these figures are none of it.
    if y + 1 < inner.bottom() {
        pen.right((inner.right(), y), &view.text(Msg::TreemapHeadWorkers), Role::Dim);
        y += 1;
    }
    let areas = treemap.by_size();
    let cursor = areas.iter().position(|area| app.screens.map.point == Some(area.group));
    let rows = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
    let rows = List::screen(view, rows, 1, (cursor.unwrap_or(0), areas.len()));
    for ((i, line), area) in rows.rows().zip(areas.iter().skip(rows.top)) {
        let here = cursor == Some(i);
        let role = pen.row(line, Target::Point(area.group), here);
        let shade = if here { view.theme.style(Role::Cursor) } else { view.theme.step(area.step) };
        pen.whole((line.x, line.y), &mark(view, area.step).repeat(2), shade);
        let number = view.text(Number::whole(area.workers.round() as i64));
        let start = pen.right((line.right(), line.y), &number, role(Role::Text));
        let room = usize::from(start.saturating_sub(line.x + 4));
        pen.put((line.x + 3, line.y), &view.name_in(app, area.group, room), room, role(Role::Text));
    }
}

/// As many whole words of a name as some cells hold: over a strip it is enough to know which class it is.
fn whole_words(name: &str, cells: usize) -> &str {
    if width(name) <= cells {
        return name;
    }
    let ends = name.match_indices(' ').map(|(at, _)| at);
    let fitting = ends.filter_map(|end| name.get(..end)).rfind(|part| width(part) <= cells);
    let mut part = fitting.unwrap_or_default().trim_end_matches([',', ' ', '-', '(']);
    // No name ends with `and` or `de la`, and none with a word that is short for what it belongs to.
    while let Some((before, last)) = part.rsplit_once(' ')
        && (last.chars().count() <= 3 || last.ends_with('.'))
    {
        part = before.trim_end_matches([',', ' ', '-', '(']);
    }
    part
}
