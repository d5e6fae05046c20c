//! The panes of pay and AI on a class: what stands below it, as bars with their figures.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::pane::PaneArea;
use super::text::width;
use super::theme::Role;
use super::{Pen, bars, scroll, tree};
use metier_app::Pane;
use metier_app::target::Target;
use metier_content::children::Child;
use metier_content::{Item, terms};

/// Fewest and most cells of a bar.
const BAR: (u16, u16) = (3, 24);

/// Draws the pane; where nothing stands below, the words of the pane itself say so.
pub(super) fn draw(pen: &mut Pen, area: &PaneArea) {
    let Pen { app, view, .. } = *pen;
    let PaneArea { inner, pane, .. } = *area;
    let pay = pane == Pane::Pay;
    let settings = &app.shared.settings;
    let title = if pay {
        let (place, unit) = (Text::verbatim(settings.place.geo.code()), terms::unit(settings.unit).into());
        Text::dots([Msg::ChildrenPay.into(), place, unit])
    } else {
        Msg::ChildrenAi.into()
    };
    area.title(pen, &view.text(title));
    let children = app.derived().children();
    let item = |child: &'_ Child| -> Item { if pay { child.pay.clone() } else { child.exposure.clone() } };
    let height = usize::from(inner.height).max(1);
    let cursor = area.cursor(pen).map(|row| row.min(children.len().saturating_sub(1)));
    let kept = &view.panel_top[area.side()];
    kept.set(cursor.map_or(0, |cursor| scroll(kept.get(), cursor, cursor, height, children.len())));
    let top = kept.get();
    let value = |child: &Child| view.text(item(child).text);
    let known = children.iter().filter(|child| item(child).bar.is_some());
    let values = known.map(|child| width(&value(child)) as u16).max().unwrap_or(0);
    let names = children.iter().map(|child| tree::short_width(app, child.entry, view)).max().unwrap_or(0);
    let left = inner.width.saturating_sub(names as u16 + values + 5);
    let bar = left.clamp(BAR.0, BAR.1.min((inner.width / 3).max(BAR.0)));
    let right = inner.right().saturating_sub(1);
    let bars = right.saturating_sub(values + 1 + bar);
    let glyphs = &view.theme.glyphs;
    for (y, (i, child)) in (inner.top()..inner.bottom()).zip(children.iter().enumerate().skip(top)) {
        let line = Rect { y, height: 1, ..inner };
        pen.hits.add(line, Target::Child(pane, i));
        if cursor == Some(i) {
            pen.whole((line.x, y), glyphs.cursor, Role::Accent);
        }
        let item = item(child);
        let text = view.text(item.text.clone());
        let cells = width(&text) as u16;
        if let Some(share) = item.bar {
            let area = Rect { x: bars, y, width: bar, height: 1 };
            if pay {
                bars::filled(pen, area, share, Role::Mid);
            } else {
                bars::shaded(pen, area, share, Role::Exposure);
            }
            bars::track(pen, area, Role::Track);
            pen.right((right, y), &text, Role::Text);
        } else {
            let x = bars.min(right.saturating_sub(cells));
            pen.put((x, y), &text, usize::from(right - x), Role::Dim);
        }
        let names = usize::from(bars.saturating_sub(line.x + 2));
        let name = tree::name(app, child.entry, names, view);
        pen.put((line.x + 1, y), &name, names, Role::Text);
    }
    area.in_sight(pen, top, height, children.len());
}
