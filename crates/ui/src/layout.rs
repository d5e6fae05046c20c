//! Where the panes of the classification stand at a size of the terminal.

use metier_app::{NARROW, Pane, WIDE, has_charts_below};
use ratatui::layout::Rect;

/// What the panes hold, as far as their areas depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The panes that are shown. Where one of the charts is not among them, the other has the room of both.
    pub shown: &'a [Pane],
    /// A list with figures takes more than a tree.
    pub is_list: bool,
    /// Rows that the charts below the page need beyond their own.
    pub more_rows: u16,
    /// Rows that pay needs beside the page, if what is shown has any.
    pub pay_rows: Option<u16>,
}

/// From this width on a list has room for all its figures beside the page and the charts.
const LISTED: u16 = 190;
/// Cells of pay below the page at least, where AI keeps thirty.
const PAY_BANDS: u16 = 34;
/// Rows of pay beside the page at most.
const MOST_PAY: u16 = 14;

/// Cells of a tree in which every short title stands whole behind its step and its code, from a width on.
const TITLED: u16 = 38;
const TITLED_FROM: u16 = 120;

/// Areas of the panes for a size: the tree, the page, and the charts beside or below it. Neighbours share their border.
pub fn layout(body: Rect, pane: Pane, zoom: bool, held: Held) -> Vec<(Pane, Rect)> {
    let mut areas = all(body, pane, zoom, held);
    let shown = held.shown;
    let is_hidden = |pane: &Pane| matches!(pane, Pane::Pay | Pane::Ai) && !shown.contains(pane);
    if areas.len() == Pane::ALL.len()
        && let Some(at) = areas.iter().position(|(pane, _)| is_hidden(pane))
    {
        let (_, room) = areas.remove(at);
        if let Some((_, other)) = areas.last_mut() {
            *other = other.union(room);
        }
    }
    areas
}

fn all(body: Rect, pane: Pane, zoom: bool, held: Held) -> Vec<(Pane, Rect)> {
    let Held { is_list, more_rows, pay_rows, .. } = held;
    if zoom || body.width < NARROW {
        return vec![(pane, body)];
    }
    let Rect { x, y, width, height } = body;
    if width < WIDE {
        // The tree is a drawer: the page has the whole screen while the tree does not have the keys.
        if pane != Pane::Tree {
            return vec![(Pane::Detail, body)];
        }
        let tree = (width / 2 + if is_list { 4 } else { 0 }).clamp(30, 44);
        return vec![
            (Pane::Tree, Rect { x, y, width: tree, height }),
            (Pane::Detail, Rect { x: x + tree - 1, y, width: width - tree + 1, height }),
        ];
    }
    // Above and below the body stands a line each.
    if has_charts_below((width, height + 2)) {
        let tree = (width * if is_list { 37 } else { 32 } / 100).clamp(TITLED, if is_list { 50 } else { 42 });
        let (left, wide) = (x + tree - 1, width - tree + 1);
        // The charts have what pay needs, so that the six answers of the page stand over them.
        let charts = ((height * 3 / 10).max(10) + more_rows).min(14);
        // Where both are narrow, pay has the cells that the names of its bands and a number need beside a bar.
        let (top, half) = (y + height - charts, (wide / 2).max(PAY_BANDS.min(wide.saturating_sub(30))));
        return vec![
            (Pane::Tree, Rect { x, y, width: tree, height }),
            (Pane::Detail, Rect { x: left, y, width: wide, height: height - charts + 1 }),
            (Pane::Pay, Rect { x: left, y: top, width: half, height: charts }),
            (Pane::Ai, Rect { x: left + half - 1, y: top, width: wide - half + 1, height: charts }),
        ];
    }
    // On 200 columns the names of all pages stand whole over the page.
    // A list has room for its figures there.
    let (share, most) = if is_list && width >= LISTED { (37, 76) } else { (27, 56) };
    let tree = (width * share / 100).clamp(if width < TITLED_FROM { 30 } else { TITLED }, most);
    let side = (width * 30 / 100).clamp(34, 62);
    let detail = width - tree - side + 2;
    let most = if height >= 33 { MOST_PAY } else { 12 };
    // What pay leaves has the pane below it.
    let pay = pay_rows.unwrap_or(most).min(most).min(height.saturating_sub(5) / 2 + 2).max(6);
    vec![
        (Pane::Tree, Rect { x, y, width: tree, height }),
        (Pane::Detail, Rect { x: x + tree - 1, y, width: detail, height }),
        (Pane::Pay, Rect { x: x + width - side, y, width: side, height: pay }),
        (Pane::Ai, Rect { x: x + width - side, y: y + pay - 1, width: side, height: height - pay + 1 }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(shown: &[Pane]) -> Held<'_> {
        Held { shown, is_list: false, more_rows: 0, pay_rows: None }
    }

    #[test]
    fn panes_fill_the_body_and_share_borders() {
        for width in 40..400 {
            for height in [8, 22, 34, 58, 118] {
                let body = Rect::new(0, 1, width, height);
                let panes = layout(body, Pane::Tree, false, held(&Pane::ALL));
                for hidden in [Pane::Pay, Pane::Ai] {
                    let shown: Vec<Pane> = Pane::ALL.into_iter().filter(|pane| *pane != hidden).collect();
                    let fewer = layout(body, Pane::Tree, false, held(&shown));
                    let cells = |all: &[(Pane, Rect)]| all.iter().map(|(_, area)| area.right()).max();
                    assert!(fewer.iter().all(|(pane, _)| *pane != hidden));
                    assert_eq!(cells(&fewer), cells(&panes), "no hole where {hidden:?} stood");
                    assert_eq!(fewer.first(), panes.first());
                    assert_eq!(fewer.get(1), panes.get(1));
                }
                let last = panes.iter().map(|(_, area)| area.right()).max();
                assert_eq!(last, Some(width));
                for (pane, area) in &panes {
                    assert!(area.width >= 26 && area.bottom() <= body.bottom(), "{pane:?} {area:?}");
                    assert!(area.height >= 5 || height < 14, "{pane:?} {area:?}");
                }
            }
        }
    }
}
