//! The detail view: title, tabs, and the page under them.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::pane::PaneArea;
use super::text::{width, wrap};
use super::theme::Role;
use super::{Pen, View, grid, scroll, turned};
use metier_app::target::Target;
use metier_app::tree::TreeEntry;
use metier_app::{App, Pane, Scrolled, has_charts_below};
use metier_content::{Beginning, Item, Page, format, terms};

/// What a page is called.
type Name = fn(Page) -> Msg;

/// Lines that a title takes above the page at most.
const TITLE_LINES: usize = 4;

/// Draws the pane.
pub(super) fn draw(pen: &mut Pen, pane: &PaneArea) {
    let Pen { app, view, .. } = *pen;
    let PaneArea { outline: area, mut inner, focused, .. } = *pane;
    let title = title(app, view);
    let room = usize::from(area.width).saturating_sub(5);
    let group = app.subject().map(|subject| subject.group);
    if view.shown.get() != Some((group, app.screens.explore.page())) {
        view.shown.set(Some((group, app.screens.explore.page())));
        view.detail_top.set(0);
    }
    // What has lines on a low screen as long as one is at the start of the page, and makes room when one reads on.
    let low = inner.height < 12;
    let at_start = app.screens.explore.item == 0 && view.detail_top.get() == 0;
    let resting = at_start && app.screens.explore.turn == 0 && view.wheel.is_none();
    let mut passing = 0;
    if width(&title) <= room {
        pane.title(pen, &title);
    } else {
        // What the border has no room for goes on above the page, so that the title stands whole, and once.
        let cells = usize::from(inner.width.saturating_sub(2)).max(1);
        // A low screen keeps its lines for the page where the title would take three of them.
        let rests = low && (!resting || wrap(&title, cells).len() > 2);
        let begun = wrap(&title, room).get(1).map_or(0, |&(from, _)| from);
        let head = title.get(..begun).unwrap_or_default().trim_end();
        let rest = if rests || head.is_empty() { 0 } else { begun };
        match rest {
            0 => pane.title(pen, &short_title(app, view, room)),
            _ => pane.title(pen, head),
        }
        let mut lines: Vec<(usize, usize)> = wrap(title.get(rest..).unwrap_or_default(), cells)
            .into_iter()
            .map(|(from, to)| (rest + from, rest + to))
            .collect();
        if lines.len() > TITLE_LINES {
            // The sign of a cut stands at the end of the last one.
            lines.truncate(TITLE_LINES);
            if let Some(last) = lines.last_mut() {
                last.1 = title.len();
            }
        }
        if low && at_start {
            passing = lines.len();
        }
        if !rests {
            for (from, to) in lines {
                let line = title.get(from..to).unwrap_or_default().trim_end();
                pen.put((inner.x + 1, inner.y), line, cells, Role::Title);
                inner = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
            }
        }
    }
    let mut body = inner;
    if app.subject().is_some() {
        tabs(pen, inner);
        let used = inner.height.min(2);
        body = Rect { y: inner.y + used, height: inner.height - used, ..inner };
    }
    // Pay has a chart of its own; as a page of a narrow screen the chart stands above.
    if app.screens.explore.page() == Page::Pay && app.subject().is_some() && !app.panes().contains(&Pane::Pay)
    {
        // On a low screen it leaves two lines of the page.
        let room = if low { body.height.saturating_sub(2) } else { body.height };
        let rows =
            if !low || resting { super::pay::chart(pen, Rect { height: room, ..body }, None) } else { 0 };
        if low && at_start {
            passing += usize::from(room);
        }
        body = Rect { y: body.y + rows, height: body.height - rows, ..body };
    }
    let height = usize::from(body.height).max(1);
    let turns = app.screens.explore.pane == Pane::Detail && app.screens.explore.turn != 0;
    let wheel = view.wheel.filter(|wheel| wheel.over == Scrolled::Pane(Pane::Detail));
    let at_top = app.screens.explore.item == 0 && !turns && wheel.is_none();
    let Beginning { items: page, is_whole: all } =
        app.derived().beginning(if at_top { height } else { usize::MAX });
    view.laid_in[0].set(usize::from(body.width));
    let laid = view.laid.lay(app.derived().serial(), page, usize::from(body.width), &view.locale);
    let mut cursor = app.screens.explore.item.min(page.len().saturating_sub(1));
    let (first, last) = laid.span(cursor);
    // At the first item the page stands at its top, headings included.
    view.detail_top.set(if let Some(wheel) = wheel {
        view.detail_top.get().saturating_add_signed(wheel.lines).min(laid.height().saturating_sub(height))
    } else if turns {
        let (top, item) = turned(
            &laid,
            view.detail_top.get(),
            height.saturating_sub(passing).max(1),
            app.screens.explore.turn,
        );
        cursor = item;
        view.turned.set(Some(item));
        top
    } else if cursor == view.detail_item.get()
        && first < view.detail_top.get() + height
        && last >= view.detail_top.get()
    {
        // The cursor has not moved: the page stays where it was turned to.
        view.detail_top.get().min(laid.height().saturating_sub(height))
    } else if cursor == 0 {
        0
    } else {
        scroll(view.detail_top.get(), first, last.min(first + height - 1), height, laid.height())
    });
    view.detail_item.set(cursor);
    laid.draw(pen, body, view.detail_top.get(), focused.then_some(cursor));
    for (y, item) in (body.top()..body.bottom()).zip(laid.items_from(view.detail_top.get())) {
        pen.hits.add(Rect { y, height: 1, ..body }, Target::Item(item));
    }
    if app.subject().is_some() && inner.height > 2 {
        let line = Rect { y: inner.y + 1, height: 1, ..inner };
        origin(pen, line, page.get(cursor).filter(|_| focused));
    }
    if area.height > 2 {
        let told = grid::in_sight(view.detail_top.get(), height, laid.height());
        // How long a page is that is only passed by is not known.
        let (from, to) = (view.detail_top.get() + 1, view.detail_top.get() + height);
        let told = if all { told } else { Msg::InSightOfMore { from: from as i64, to: to as i64 }.into() };
        let told = view.text(told);
        let is_shared =
            !app.screens.explore.zoom && app.panes().len() > 2 && has_charts_below(app.shared.size);
        // Where the lower line is the upper one of others, the mark would be read as theirs.
        let short = view.text(Text::range(Number::whole(from as i64), Number::whole(to as i64)));
        if !is_shared {
            grid::mark(pen, area, &[told]);
        } else if !told.is_empty() && !grid::mark_above(pen, area, &told) {
            grid::mark_above(pen, area, &short);
        }
    }
}

/// Where the figure under the cursor comes from, in the line between the tabs and the page; what the marks mean beside
/// it, or in its place where nothing stands under the cursor.
fn origin(pen: &mut Pen, line: Rect, item: Option<&Item>) {
    let view = pen.view;
    let room = usize::from(line.width.saturating_sub(2));
    let said = item.and_then(|item| Some((item, item.from.as_ref()?))).and_then(|(item, from)| {
        let mark = Text::verbatim(view.theme.glyphs.origin(from.kind));
        // A long name, such as a paragraph, leaves the place to where it comes from.
        let whole = format::labelled(item.title().clone(), format::provenance(from));
        [whole, format::provenance(from)]
            .map(|text| view.text(Text::spaced([mark.clone(), text])))
            .into_iter()
            .find(|said| width(said) <= room)
    });
    let role = Role::Dim;
    let used = said.as_deref().map_or(0, |said| width(said) + 3);
    if let Some(said) = said {
        pen.clip((line.x + 1, line.y), &said, room, role);
    }
    let legends = legends(view);
    if let Some(legend) = legends.iter().find(|legend| used + width(legend) <= room) {
        let x = if used == 0 { line.x + 1 } else { line.right().saturating_sub(1 + width(legend) as u16) };
        pen.clip((x, line.y), legend, room, role);
    }
}

/// What the marks before figures mean, the long form first.
pub(super) fn legends(view: &View) -> [String; 2] {
    let [published, modelled, estimated, claimed] = view.theme.glyphs.origins.map(Text::verbatim);
    let short = Msg::MarksLegendShort {
        published: published.clone(),
        modelled: modelled.clone(),
        estimated: estimated.clone(),
    };
    [view.text(Msg::MarksLegend { published, modelled, estimated, claimed }), view.text(short)]
}

/// The code with the short title, where even that has room, else the code alone.
fn short_title(app: &App, view: &View, room: usize) -> String {
    let catalog = app.catalog();
    let node = match (app.subject(), app.screens.explore.tree.current()) {
        (Some(subject), _) => catalog.hierarchy().node_of(subject.group),
        (None, Some(TreeEntry::Node(node))) => node,
        _ => return String::new(),
    };
    let code = catalog.hierarchy().code(node);
    let saved = app.shared.shortlist.contains(code);
    let code = if saved { format!("{} {code}", view.theme.glyphs.saved) } else { code.to_owned() };
    let whole = format!("{code} {}", view.short_of(app, node, room.saturating_sub(width(&code) + 1)));
    if width(&whole) <= room { whole } else { code }
}

fn title(app: &App, view: &View) -> String {
    let lang = app.shared.settings.lang;
    let catalog = app.catalog();
    match (app.subject(), app.screens.explore.tree.current()) {
        (Some(subject), _) => {
            let code = catalog.code(subject.group);
            let title = view.title(app, subject.group);
            // A chosen role stands before the group's title, so that no pane is too narrow to show it.
            let title = match subject.role_line() {
                Some(role) => format!("{} · {title}", view.text(role)),
                None => title.into_owned(),
            };
            if app.shared.shortlist.contains(code) {
                format!("{} {code} {title}", view.theme.glyphs.saved)
            } else {
                format!("{code} {title}")
            }
        }
        (None, Some(TreeEntry::Node(node))) => {
            let hierarchy = catalog.hierarchy();
            format!("{} {}", hierarchy.code(node), view.verbatim(hierarchy.title(node, lang)))
        }
        (None, Some(TreeEntry::Field(f) | TreeEntry::Cluster(f, _) | TreeEntry::Position(f, ..))) => {
            let field = catalog.fields(lang).get(f as usize);
            field.map_or_else(String::new, |field| view.text(terms::field(&field.name, &field.besides)))
        }
        (None, None) => String::new(),
    }
}

/// Tabs in one line: full titles where they fit, else short ones and as many full ones as have room, else which of them
/// it is: `‹ 3/9 Requirements ›`.
fn tabs(pen: &mut Pen, inner: Rect) {
    let Pen { app, view, .. } = *pen;
    let room = usize::from(inner.width.saturating_sub(1));
    let cells = |name: Name, gap: u16| {
        Page::ALL.iter().map(|&page| width(&view.text(name(page))) + usize::from(gap)).sum::<usize>()
            - usize::from(gap)
    };
    // Whole words close to each other say more than short ones far apart.
    let forms: [(Name, u16); 3] = [(Page::title, 2), (Page::title, 1), (Page::short, 1)];
    let Some((name, gap)) = forms.into_iter().find(|&(name, gap)| cells(name, gap) <= room) else {
        return stepper(pen, inner);
    };
    // What short titles leave goes to full ones, the first pages first.
    let mut left = room.saturating_sub(cells(name, gap));
    let mut x = inner.x + 1;
    for page in Page::ALL {
        let role = if page == app.screens.explore.page() { Role::Cursor } else { Role::Dim };
        let (mut title, full) = (view.text(name(page)), view.text(page.title()));
        let more = width(&full).saturating_sub(width(&title));
        if more <= left {
            left -= more;
            title = full;
        }
        let end = pen.clip((x, inner.y), &title, room, role);
        pen.hits.add(Rect { x, y: inner.y, width: end - x, height: 1 }, Target::Page(page));
        x = end + gap;
    }
}

/// The page that is shown among how many, with a mark on either side that leads to the next one.
fn stepper(pen: &mut Pen, inner: Rect) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let count = Page::ALL.len();
    let at = Page::ALL.iter().position(|page| *page == app.screens.explore.page()).unwrap_or(0);
    let page = |at: usize| Page::ALL.get(at % count).copied().unwrap_or_default();
    let (before, after) = (page(at + count - 1), page(at + 1));
    let mut x = inner.x + 1;
    let mut part = |text: &str, role: Role, target: Page| {
        let left = usize::from(inner.right().saturating_sub(x));
        let end = pen.put((x, inner.y), text, left, role);
        pen.hits.add(Rect { x, y: inner.y, width: end - x, height: 1 }, Target::Page(target));
        x = end + 1;
    };
    part(theme.glyphs.before, Role::Accent, before);
    part(
        &format!("{}/{count} {}", at + 1, view.text(app.screens.explore.page().title())),
        Role::Cursor,
        app.screens.explore.page(),
    );
    part(theme.glyphs.after, Role::Accent, after);
    part(&format!(" {}", view.text(after.title())), Role::Dim, after);
}
