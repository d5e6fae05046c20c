//! The panes of pay and AI on a class: what stands below it, as bars with their figures.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, bars, grid, scroll, tree};
use metier_app::target::Target;
use metier_app::{App, Pane};
use metier_content::children::Child;
use metier_content::{Item, terms};

/// Fewest and most cells of a bar.
const BAR: (u16, u16) = (3, 24);

/// Draws the pane; where nothing stands below, the words of the pane itself say so.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    inner: Rect,
    app: &App,
    pane: Pane,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let explore = &app.screens.explore;
    let focused = explore.pane == pane;
    let pay = pane == Pane::Pay;
    let at = usize::from(!pay);
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    let settings = &app.shared.settings;
    let title = if pay {
        let (place, unit) = (Text::verbatim(settings.place.geo.code()), terms::unit(settings.unit).into());
        Text::dots([Msg::ChildrenPay.into(), place, unit])
    } else {
        Msg::ChildrenAi.into()
    };
    grid::title(buf, area, &view.text(title), theme.glyphs.more, style);
    let children = app.derived().children();
    let item = |child: &'_ Child| -> Item { if pay { child.pay.clone() } else { child.exposure.clone() } };
    let height = usize::from(inner.height).max(1);
    let cursor = focused.then(|| explore.pane_row[at].min(children.len().saturating_sub(1)));
    view.panel_top[at] = match cursor {
        Some(cursor) => scroll(view.panel_top[at], cursor, cursor, height, children.len()),
        None => 0,
    };
    let top = view.panel_top[at];
    let value = |child: &Child| view.text(item(child).text);
    let known = children.iter().filter(|child| item(child).bar.is_some());
    let values = known.map(|child| width(&value(child)) as u16).max().unwrap_or(0);
    let names = children.iter().map(|child| tree::short_width(app, child.entry, view)).max().unwrap_or(0);
    let left = inner.width.saturating_sub(names as u16 + values + 5);
    let bar = left.clamp(BAR.0, BAR.1.min((inner.width / 3).max(BAR.0)));
    let right = inner.right().saturating_sub(1);
    let bars = right.saturating_sub(values + 1 + bar);
    for (y, (i, child)) in (inner.top()..inner.bottom()).zip(children.iter().enumerate().skip(top)) {
        let line = Rect { y, height: 1, ..inner };
        hits.add(line, Target::Child(pane, i));
        if cursor == Some(i) {
            put(buf, line.x, y, theme.glyphs.cursor, 1, "", theme.style(Role::Accent));
        }
        let item = item(child);
        let text = view.text(item.text.clone());
        let cells = width(&text) as u16;
        if let Some(share) = item.bar {
            let area = Rect { x: bars, y, width: bar, height: 1 };
            if pay {
                bars::filled(buf, area, share, &theme.glyphs, theme.style(Role::Mid));
            } else {
                bars::shaded(buf, area, share, theme.style(Role::Exposure));
            }
            bars::track(buf, area, &theme.glyphs, theme.style(Role::Track));
            put(buf, right.saturating_sub(cells), y, &text, usize::from(cells), "", theme.style(Role::Text));
        } else {
            let x = bars.min(right.saturating_sub(cells));
            put(buf, x, y, &text, usize::from(right - x), theme.glyphs.more, theme.style(Role::Dim));
        }
        let names = usize::from(bars.saturating_sub(line.x + 2));
        let name = tree::name(app, child.entry, names, view);
        put(buf, line.x + 1, y, &name, names, theme.glyphs.more, theme.style(Role::Text));
    }
    if area.height > 2 {
        let told = view.text(grid::in_sight(top, height, children.len()));
        grid::mark(buf, area, &[told], theme.style(Role::Dim));
    }
}
