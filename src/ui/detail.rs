//! The detail view: title, tabs, and the page under them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, grid, items, scroll};
use crate::app::keys::Target;
use crate::app::tree::Entry;
use crate::app::{App, Pane};
use crate::content::Page;

/// Draws the pane.
pub fn draw(
    buf: &mut Buffer,
    area: Rect,
    inner: Rect,
    app: &App,
    focused: bool,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    grid::title(buf, area, &title(app, theme.glyphs.saved), theme.glyphs.more, style);
    let mut body = inner;
    if app.subject().is_some() {
        tabs(buf, inner, app, view, hits);
        let used = inner.height.min(2);
        body = Rect { y: inner.y + used, height: inner.height - used, ..inner };
    }
    let group = app.subject().map(|subject| subject.group);
    if view.shown != Some((group, app.page)) {
        view.shown = Some((group, app.page));
        view.detail_top = 0;
    }
    // Pay and AI have charts of their own; as pages of a narrow screen the chart stands above.
    if app.subject().is_some() && !app.panes().contains(&Pane::Pay) {
        let rows = match app.page {
            Page::Pay => super::pay::chart(buf, body, app, view),
            Page::Ai => super::ai::figures(buf, body, app, view),
            _ => 0,
        };
        body = Rect { y: body.y + rows, height: body.height - rows, ..body };
    }
    let height = usize::from(body.height).max(1);
    let (page, all) = app.beginning(if app.item == 0 { height } else { usize::MAX });
    let laid = items::lay(page, usize::from(body.width));
    let cursor = app.item.min(page.len().saturating_sub(1));
    let (first, last) = laid.span(cursor);
    // At the first item the page stands at its top, headings included.
    view.detail_top = if cursor == 0 {
        0
    } else {
        scroll(view.detail_top, first, last.min(first + height - 1), height, laid.height())
    };
    laid.draw(buf, body, view.detail_top, focused.then_some(cursor), &theme, |item, y| {
        hits.add(Rect { y, height: 1, ..body }, Target::Item(item));
    });
    let below = !all || laid.height() > view.detail_top + height;
    if (below || view.detail_top > 0) && area.height > 2 {
        let text = if below { " more below " } else { " end " };
        let x = area.right().saturating_sub(width(text) as u16 + 2);
        put(buf, x, area.bottom() - 1, text, width(text), "", theme.style(Role::Dim));
    }
}

fn title(app: &App, saved: &str) -> String {
    let lang = app.settings.lang;
    let catalog = app.catalog();
    match (app.subject(), app.tree.current()) {
        (Some(subject), _) => {
            let code = catalog.code(subject.group);
            let title = catalog.title(subject.group, lang);
            if app.shortlist.contains(code) {
                format!("{saved} {code} {title}")
            } else {
                format!("{code} {title}")
            }
        }
        (None, Some(Entry::Node(node))) => {
            let hierarchy = catalog.hierarchy();
            format!("{} {}", hierarchy.code(node), hierarchy.title(node, lang))
        }
        (None, Some(Entry::Field(f) | Entry::Cluster(f, _) | Entry::Position(f, ..))) => {
            let field = catalog.fields().get(f as usize);
            field.map_or(String::new(), |field| {
                if lang == crate::catalog::Lang::Fr { field.name_fr.clone() } else { field.name.clone() }
            })
        }
        (None, None) => String::new(),
    }
}

/// Tabs in one line; where they do not fit, the shown one stays in sight.
fn tabs(buf: &mut Buffer, inner: Rect, app: &App, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let lang = app.settings.lang;
    let pages: Vec<Page> = Page::ALL.to_vec();
    let cost = |page: &Page| width(page.title(lang)) + 2;
    let room = usize::from(inner.width.saturating_sub(1));
    let shown = pages.iter().position(|page| *page == app.page).unwrap_or(0);
    let mut first = 0;
    while first < shown
        && pages.get(first..=shown).is_some_and(|run| run.iter().map(cost).sum::<usize>() > room)
    {
        first += 1;
    }
    let mut x = inner.x + 1;
    for page in pages.iter().skip(first) {
        let left = usize::from(inner.right().saturating_sub(x));
        let current = *page == app.page;
        if left < 2 {
            break;
        }
        let style = theme.style(if current { Role::Cursor } else { Role::Dim });
        let start = x;
        x = put(buf, x, inner.y, page.title(lang), left, theme.glyphs.more, style);
        hits.add(Rect { x: start, y: inner.y, width: x - start, height: 1 }, Target::Page(*page));
        x += 2;
    }
}
