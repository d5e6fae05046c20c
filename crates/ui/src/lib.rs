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

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use metier_words::{Locale, Msg, Text};

use metier_app::{App, Pane, Screen, Scrolled, Wheel};
use metier_model::{GroupId, NodeId};

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
mod explore;
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
mod ways;
mod weighing;
mod what_if;

pub use hits::HitMap;
pub use layout::{Held, layout};
pub(crate) use pen::{Look, Pen};
pub use theme::{Depth, Role, Theme};

/// Smallest screen that can be drawn on.
pub(crate) const SMALLEST: (u16, u16) = (40, 10);

/// What the drawing keeps from one frame to the next: where lists are scrolled to.
#[derive(Clone, Debug)]
pub struct View {
    /// Colours and glyphs.
    pub theme: Theme,
    /// How texts are put into words.
    pub(crate) locale: Locale,
    /// The top line as it was drawn last.
    pub(crate) top_line: RefCell<strip::Strip<chrome::HeaderBasis>>,
    /// The last line as it was drawn last.
    pub(crate) last_line: RefCell<strip::Strip<footer::FooterBasis>>,
    /// Pages and panes as they were laid out last.
    pub(crate) laid: items::Kept,
    /// Cells that the page and the pane of AI were last laid out in.
    pub(crate) laid_in: [Cell<usize>; 2],
    pub(crate) tree_top: Cell<usize>,
    pub(crate) detail_top: Cell<usize>,
    pub(crate) panel_top: [Cell<usize>; 2],
    pub(crate) list_top: Cell<usize>,
    pub(crate) overlay_top: Cell<usize>,
    /// What stands beside the hits of a search: of which hit, and its first line in sight.
    pub(crate) beside: Cell<(Option<NodeId>, usize)>,
    /// The row that the cursor stands on after a page was turned.
    pub(crate) turned: Cell<Option<usize>>,
    /// What the wheel has scrolled away from its cursor.
    pub(crate) wheel: Option<Wheel>,
    pub(crate) compare_left: Cell<usize>,
    pub(crate) compare_top: Cell<usize>,
    /// The box of what lies over the screen, as it was drawn last.
    pub(crate) opened: Cell<Rect>,
    /// Whether not all of what it holds is in sight.
    pub(crate) scrolls: Cell<bool>,
    /// Whether not all of what is said of a hit is in sight.
    pub(crate) says_more: Cell<bool>,
    /// Whether what an entry of the shortlist answers at sight is shown because a key asked for it; none where a key
    /// would change nothing.
    pub(crate) at_sight: Cell<Option<bool>>,
    /// The item that the cursor of the detail view stood on when it was last drawn.
    pub(crate) detail_item: Cell<usize>,
    /// What the detail view showed last, to start a new page at its top.
    pub(crate) shown: Cell<Option<(Option<GroupId>, metier_content::Page)>>,
}

impl View {
    /// A view with everything scrolled to the top.
    pub fn new(theme: Theme) -> Self {
        Self {
            theme,
            locale: Locale::default(),
            top_line: RefCell::default(),
            last_line: RefCell::default(),
            laid: items::Kept::default(),
            laid_in: Default::default(),
            tree_top: Cell::default(),
            detail_top: Cell::default(),
            panel_top: Default::default(),
            list_top: Cell::default(),
            overlay_top: Cell::default(),
            beside: Cell::default(),
            turned: Cell::default(),
            wheel: None,
            compare_left: Cell::default(),
            opened: Cell::default(),
            scrolls: Cell::default(),
            says_more: Cell::default(),
            at_sight: Cell::default(),
            compare_top: Cell::default(),
            detail_item: Cell::default(),
            shown: Cell::default(),
        }
    }

    /// Lets the next frame draw everything anew: what tests hold frames against that were made of what is kept.
    pub fn forget(&mut self) {
        self.top_line = RefCell::default();
        self.last_line = RefCell::default();
        self.laid = items::Kept::default();
    }

    /// The first line to show: where the wheel has scrolled to, else so that the cursor's lines are in sight.
    pub(crate) fn top(
        &self,
        over: Scrolled,
        top: usize,
        (first, last): (usize, usize),
        height: usize,
        count: usize,
    ) -> usize {
        match self.wheel.filter(|wheel| wheel.over == over) {
            Some(wheel) => top.saturating_add_signed(wheel.lines).min(count.saturating_sub(height)),
            None => scroll(top, first, last, height, count),
        }
    }

    /// A text of ours in the language of the reader.
    pub(crate) fn text(&self, text: impl Into<Text>) -> String {
        text.into().say(&self.locale)
    }

    /// What is not ours to put into words, such as a name.
    pub(crate) fn verbatim<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.locale.verbatim(text)
    }

    /// The title of a unit group in the language of titles.
    pub(crate) fn title<'a>(&self, app: &App<'a>, group: GroupId) -> Cow<'a, str> {
        self.locale.verbatim(app.catalog().title(group, app.shared.settings.lang))
    }

    /// The title of a unit group where it fits some cells, else its short title.
    pub(crate) fn short<'a>(&self, app: &App<'a>, group: GroupId, cells: usize) -> Cow<'a, str> {
        self.short_of(app, app.catalog().hierarchy().node_of(group), cells)
    }

    /// The title of a class where it fits some cells, else its short title.
    pub(crate) fn short_of<'a>(&self, app: &App<'a>, node: NodeId, cells: usize) -> Cow<'a, str> {
        let (hierarchy, lang) = (app.catalog().hierarchy(), app.shared.settings.lang);
        let title = hierarchy.title(node, lang);
        let fits = text::width(title) <= cells;
        self.locale.verbatim(if fits { title } else { hierarchy.short_title(node, lang) })
    }

    /// The code of a unit group with its title where both fit some cells, else with its short title.
    pub(crate) fn name_in(&self, app: &App, group: GroupId, cells: usize) -> String {
        let code = app.catalog().code(group);
        format!("{code} {}", self.short(app, group, cells.saturating_sub(text::width(code) + 1)))
    }

    /// The first of some texts that fits some cells, the last where none does: it is cut.
    pub(crate) fn fitting(&self, cells: usize, texts: impl IntoIterator<Item = Text>) -> String {
        let mut told = String::new();
        for text in texts {
            told = self.text(text);
            if text::width(&told) <= cells {
                break;
            }
        }
        told
    }

    /// A box's title that names a unit group: with the whole title where that fits the box, else with the short one,
    /// else that alone.
    pub(crate) fn titled(
        &self,
        app: &App,
        group: GroupId,
        cells: u16,
        title: impl Fn(Text) -> Msg,
    ) -> String {
        let [whole, short] = [self.name(app, group), self.name_in(app, group, 0)].map(Text::verbatim);
        // A border, an edge and a gap stand at both sides of it.
        let forms = [title(whole).into(), title(short.clone()).into(), short];
        self.fitting(usize::from(cells).saturating_sub(5), forms)
    }

    /// The code of a unit group with its title.
    pub(crate) fn name(&self, app: &App, group: GroupId) -> String {
        format!("{} {}", app.catalog().code(group), self.title(app, group))
    }
}

/// The first line to show so that the cursor is in sight, as near to the old one as can be: a list
/// that scrolls at its edge writes far fewer bytes than one that is centred anew.
pub(crate) fn scroll(top: usize, first: usize, last: usize, height: usize, count: usize) -> usize {
    let mut top = top.min(count.saturating_sub(height));
    if last >= top + height {
        top = last + 1 - height.min(last + 1);
    }
    top.min(first)
}

/// Turns a page by half pages of its height less two lines: the first line to show then, and the item that the
/// cursor stands on, the first that is whole.
pub(crate) fn turned(laid: &items::Laid, top: usize, height: usize, halves: isize) -> (usize, usize) {
    let lines = halves * height.saturating_sub(2).max(2).cast_signed() / 2;
    let most = laid.height().saturating_sub(height);
    let next = top.saturating_add_signed(lines).min(most);
    // Where the page cannot move on, the cursor does: to its first or last item.
    if next == top && halves != 0 {
        let end = if halves > 0 { laid.height().saturating_sub(1) } else { 0 };
        return (next, laid.first_whole(end..end + 1));
    }
    (next, laid.first_whole(next..next + height))
}

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
        Screen::Explore => explore::draw(pen, body),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_is_always_in_sight() {
        for count in [0, 1, 5, 40] {
            for height in [1, 3, 10] {
                for top in [0, 2, 50] {
                    for cursor in 0..count {
                        let top = scroll(top, cursor, cursor, height, count);
                        assert!(top <= cursor && cursor < top + height, "{count} {height} {cursor}");
                    }
                }
            }
        }
    }
}
