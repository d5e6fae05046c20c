//! Draws the state: `draw(frame, &app, &mut view) -> HitMap`. Knows no events and no files.
//!
//! ```text
//! metier  1 Explore  2 Compare …                     Ontario · 40 h/week · CAD/year · EN
//! ╭ Occupations ──────┬ 32129 Other medical … ─────────────┬ Pay by experience ──────────╮
//! │ tree              │ tabs                               │ bars                        │
//! │                   │ page                               ├ AI impact ──────────────────┤
//! ╰───────────────────┴────────────────────────────────────┴─────────────────────────────╯
//! / search  Enter open  s save …
//! ```
//!
//! ```
//! use metier_app::App;
//! use metier_evidence::Evidence;
//! use metier_model::date::Day;
//! use metier_ui::{Depth, Theme, View, draw};
//! use ratatui::{Terminal, backend::TestBackend};
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let mut app = App::new(&evidence, Day::today());
//! app.resize(80, 24);
//! let mut view = View::new(Theme::new(app.shared.theme, Depth::None, false));
//! let mut terminal = Terminal::new(TestBackend::new(80, 24))?;
//! terminal.draw(|frame| drop(draw(frame, &app, &mut view)))?;
//! assert!(terminal.backend().to_string().contains("metier"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use metier_app::{App, Pane, Screen};

mod ai;
mod bars;
mod boxes;
mod children;
mod chrome;
mod columns;
mod compare;
mod curve;
mod detail;
mod duties;
mod filter;
mod footer;
mod front;
mod grid;
mod help;
mod hits;
mod items;
mod layout;
mod limits;
mod list;
mod lists;
mod map;
mod moves;
mod overlays;
mod palette;
mod pane;
mod pay;
mod pen;
mod search;
mod shortlist;
mod sources;
mod strip;
mod suits;
mod table;
pub mod text;
pub mod theme;
mod tree;
mod treemap;
mod view;
mod ways;
mod weighing;
mod what_if;

pub use hits::HitMap;
pub use layout::{Held, layout};
pub(crate) use pen::{Look, Pen};
pub use theme::{Depth, Role, Theme};
pub use view::View;
pub(crate) use view::{scroll, turned};

/// Smallest screen that can be drawn on.
pub(crate) const SMALLEST: (u16, u16) = (40, 10);

/// Draws everything on a frame of ratatui's terminal.
pub fn draw(frame: &mut Frame, app: &App, view: &mut View) -> HitMap {
    let (hits, cursor) = paint(frame.buffer_mut(), app, view);
    if let Some(at) = cursor {
        frame.set_cursor_position(at);
    }
    hits
}

/// Lays out, while nobody waits, what the next key may show.
pub fn lay_ahead(app: &App, view: &mut View) {
    for (pane, serial, items) in app.derived().made_ahead() {
        let cells = view.laid_in[usize::from(pane == Pane::Ai)].get();
        if cells > 0 {
            view.laid.lay(serial, items, cells, &view.locale);
        }
    }
}

/// Draws everything on a blank buffer; where the terminal's cursor is to stand, if anywhere.
pub fn paint(buffer: &mut Buffer, app: &App, view: &mut View) -> (HitMap, Option<Position>) {
    view.locale = app.locale();
    view.wheel = app.scrolled;
    let mut pen = Pen { app, view, buf: buffer, hits: HitMap::default(), cursor: None };
    all(&mut pen);
    (pen.hits, pen.cursor)
}

fn all(pen: &mut Pen) {
    let Pen { app, view, .. } = *pen;
    let whole = pen.buf.area;
    if whole.width < SMALLEST.0 || whole.height < SMALLEST.1 {
        return chrome::too_small(pen, whole);
    }
    // What just happened covers nothing: what is drawn above it is lower by its lines.
    let said = footer::Said::new(whole, app, view);
    let area = Rect { height: whole.height - said.as_ref().map_or(0, footer::Said::height), ..whole };
    let body = Rect { y: area.y + 1, height: area.height - 2, ..area };
    chrome::header(pen, Rect { height: 1, ..area });
    match app.screen {
        Screen::Explore => pane::explore(pen, body),
        Screen::Compare => compare::draw(pen, body),
        Screen::Shortlist => shortlist::draw(pen, body),
        Screen::Map => map::draw(pen, body),
        Screen::Moves => moves::draw(pen, body),
        Screen::Front => front::draw(pen, body),
        Screen::Sources => sources::draw(pen, body),
    }
    // What lies under another overlay would only be torn by it.
    if let Some(overlay) = app.overlays.last() {
        overlays::draw(pen, area, overlay);
    }
    footer::footer(pen, Rect { y: whole.bottom() - 1, height: 1, ..whole }, said.as_ref());
    if view.theme.glyphs.ascii {
        text::to_ascii(pen.buf);
    }
    pen.hits.turned = view.turned.take();
}
