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
use std::cell::Cell;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use metier_words::{Locale, Msg, Text};

use metier_app::target::Target;
use metier_app::{App, Command, Pane, Screen, Scrolled, Serial, Wheel};
use metier_content::Item;
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
mod filter;
mod footer;
mod front;
mod grid;
mod help;
mod items;
mod layout;
mod limits;
mod lists;
mod map;
mod moves;
mod overlays;
mod palette;
mod pay;
mod search;
mod shortlist;
mod sources;
mod strip;
mod suits;
pub mod text;
pub mod theme;
mod tree;
mod treemap;
mod ways;
mod weighing;
mod what_if;

pub use layout::{Held, layout};
pub use theme::{Depth, Role, Theme};

/// Smallest screen that can be drawn on.
pub(crate) const SMALLEST: (u16, u16) = (40, 10);

/// What was drawn where, so that a click finds what the eye sees.
#[derive(Clone, Debug, Default)]
pub struct HitMap {
    areas: Vec<(Rect, Target)>,
    /// The row under the cursor of the pane, where the drawing has turned its page.
    pub turned: Option<usize>,
}

impl HitMap {
    /// Notes that a target was drawn in an area; later ones lie on top.
    pub fn add(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }

    /// Notes a target that lies under all that was noted since there were so many.
    fn add_below(&mut self, since: usize, area: Rect, target: Target) {
        self.areas.insert(since.min(self.areas.len()), (area, target));
    }

    /// What stands at a cell.
    pub fn at(&self, x: u16, y: u16) -> Option<Target> {
        self.areas.iter().rev().find(|(area, _)| area.contains(Position { x, y })).map(|(_, target)| *target)
    }
}

/// What the drawing keeps from one frame to the next: where lists are scrolled to.
#[derive(Clone, Debug)]
pub struct View {
    /// Colours and glyphs.
    pub theme: Theme,
    /// How texts are put into words.
    locale: Locale,
    /// The top line as it was drawn last.
    top_line: strip::Strip<chrome::HeaderBasis>,
    /// The last line as it was drawn last.
    last_line: strip::Strip<footer::FooterBasis>,
    /// Pages and panes as they were laid out last.
    laid: items::Kept,
    /// Cells that the page and the pane of AI were last laid out in.
    laid_in: [usize; 2],
    tree_top: usize,
    detail_top: usize,
    panel_top: [usize; 2],
    list_top: usize,
    overlay_top: usize,
    /// What stands beside the hits of a search: of which hit, and its first line in sight.
    beside: (Option<metier_model::NodeId>, usize),
    /// The row that the cursor stands on after a page was turned.
    turned: Option<usize>,
    /// What the wheel has scrolled away from its cursor.
    wheel: Option<Wheel>,
    compare_left: usize,
    compare_top: usize,
    /// The box of what lies over the screen, as it was drawn last.
    opened: Cell<Rect>,
    /// Whether not all of what it holds is in sight.
    scrolls: Cell<bool>,
    /// Whether not all of what is said of a hit is in sight.
    says_more: Cell<bool>,
    /// Whether what an entry of the shortlist answers at sight is shown because a key asked for it; none where a key
    /// would change nothing.
    at_sight: Cell<Option<bool>>,
    /// The item that the cursor of the detail view stood on when it was last drawn.
    detail_item: usize,
    /// What the detail view showed last, to start a new page at its top.
    shown: Option<(Option<GroupId>, metier_content::Page)>,
}

impl View {
    /// A view with everything scrolled to the top.
    pub fn new(theme: Theme) -> Self {
        Self {
            theme,
            locale: Locale::default(),
            top_line: strip::Strip::default(),
            last_line: strip::Strip::default(),
            laid: items::Kept::default(),
            laid_in: [0; 2],
            tree_top: 0,
            detail_top: 0,
            panel_top: [0; 2],
            list_top: 0,
            overlay_top: 0,
            beside: (None, 0),
            turned: None,
            wheel: None,
            compare_left: 0,
            opened: Cell::default(),
            scrolls: Cell::default(),
            says_more: Cell::default(),
            at_sight: Cell::default(),
            compare_top: 0,
            detail_item: 0,
            shown: None,
        }
    }

    /// Lets the next frame draw everything anew: what tests hold frames against that were made of what is kept.
    pub fn forget(&mut self) {
        self.top_line = strip::Strip::default();
        self.last_line = strip::Strip::default();
        self.laid = items::Kept::default();
    }

    /// The first line to show: where the wheel has scrolled to, else so that the cursor's lines are in sight.
    fn top(
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
    fn text(&self, text: impl Into<Text>) -> String {
        text.into().say(&self.locale)
    }

    /// What is not ours to put into words, such as a name.
    fn verbatim<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.locale.verbatim(text)
    }

    /// The title of a unit group in the language of titles.
    fn title<'a>(&self, app: &App<'a>, group: GroupId) -> Cow<'a, str> {
        self.locale.verbatim(app.catalog().title(group, app.shared.settings.lang))
    }

    /// The title of a unit group where it fits some cells, else its short title.
    fn short<'a>(&self, app: &App<'a>, group: GroupId, cells: usize) -> Cow<'a, str> {
        self.short_of(app, app.catalog().hierarchy().node_of(group), cells)
    }

    /// The title of a class where it fits some cells, else its short title.
    fn short_of<'a>(&self, app: &App<'a>, node: NodeId, cells: usize) -> Cow<'a, str> {
        let (hierarchy, lang) = (app.catalog().hierarchy(), app.shared.settings.lang);
        let title = hierarchy.title(node, lang);
        let fits = text::width(title) <= cells;
        self.locale.verbatim(if fits { title } else { hierarchy.short_title(node, lang) })
    }

    /// The code of a unit group with its title where both fit some cells, else with its short title.
    fn name_in(&self, app: &App, group: GroupId, cells: usize) -> String {
        let code = app.catalog().code(group);
        format!("{code} {}", self.short(app, group, cells.saturating_sub(text::width(code) + 1)))
    }

    /// The first of some texts that fits some cells, the last where none does: it is cut.
    fn fitting(&self, cells: usize, texts: impl IntoIterator<Item = Text>) -> String {
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
    fn titled(&self, app: &App, group: GroupId, cells: u16, title: impl Fn(Text) -> Msg) -> String {
        let [whole, short] = [self.name(app, group), self.name_in(app, group, 0)].map(Text::verbatim);
        // A border, an edge and a gap stand at both sides of it.
        let forms = [title(whole).into(), title(short.clone()).into(), short];
        self.fitting(usize::from(cells).saturating_sub(5), forms)
    }

    /// The code of a unit group with its title.
    fn name(&self, app: &App, group: GroupId) -> String {
        format!("{} {}", app.catalog().code(group), self.title(app, group))
    }
}

/// The first line to show so that the cursor is in sight, as near to the old one as can be: a list
/// that scrolls at its edge writes far fewer bytes than one that is centred anew.
fn scroll(top: usize, first: usize, last: usize, height: usize, count: usize) -> usize {
    let mut top = top.min(count.saturating_sub(height));
    if last >= top + height {
        top = last + 1 - height.min(last + 1);
    }
    top.min(first)
}

/// Turns a page by half pages of its height less two lines: the first line to show then, and the item that the
/// cursor stands on, the first that is whole.
fn turned(laid: &items::Laid, top: usize, height: usize, halves: isize) -> (usize, usize) {
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

/// Draws the rows of a side pane, scrolled to its cursor, and says which of its lines are in sight.
fn pane_lines(
    buf: &mut Buffer,
    area: Rect,
    inner: Rect,
    (serial, rows): (Serial, &[Item]),
    cursor: Option<usize>,
    view: &mut View,
    (pane, turn): (usize, isize),
) {
    let theme = view.theme;
    let laid = view.laid.lay(serial, rows, usize::from(inner.width), &view.locale);
    let height = usize::from(inner.height).max(1);
    let top = match cursor {
        Some(_) if turn != 0 => {
            let (top, row) = turned(&laid, view.panel_top[pane], height, turn);
            view.turned = Some(row);
            top
        }
        _ => {
            // Without a cursor, and with it on the first row, the pane stands at its beginning.
            let at = cursor.unwrap_or(0).min(rows.len().saturating_sub(1));
            let (first, last) = laid.span(at);
            let lines = if at == 0 { (0, 0) } else { (first, last.min(first + height - 1)) };
            let over = Scrolled::Pane(if pane == 0 { Pane::Pay } else { Pane::Ai });
            view.top(over, view.panel_top[pane], lines, height, laid.height())
        }
    };
    view.panel_top[pane] = top;
    laid.draw(buf, inner, top, view.turned.or(cursor), &theme);
    if area.height > 2 {
        let told = view.text(grid::in_sight(top, height, laid.height()));
        grid::mark(buf, area, &[told], theme.style(Role::Dim));
    }
}

/// Marks on both sides of the value under the cursor, which a click makes less or more: the columns before and after it.
fn steps(
    buf: &mut Buffer,
    app: &App,
    (before, after): (u16, u16),
    y: u16,
    style: ratatui::style::Style,
    view: &View,
    hits: &mut HitMap,
) {
    let glyphs = &view.theme.glyphs;
    let sides = [(before, glyphs.before, Command::Less), (after, glyphs.after, Command::More)];
    for (x, glyph, command) in sides {
        let Some(key) = app.shared.keymap.first(command) else { continue };
        text::put(buf, x, y, glyph, 1, "", style);
        hits.add(Rect { x, y, width: 1, height: 1 }, Target::Key(key));
    }
}

/// Draws everything on a frame of ratatui's terminal.
pub fn draw(frame: &mut Frame, app: &App, view: &mut View) -> HitMap {
    let (hits, cursor) = paint(frame.buffer_mut(), app, view);
    if let Some(at) = cursor {
        frame.set_cursor_position(at);
    }
    hits
}

/// What is drawn on, and where the terminal's cursor is to stand.
struct Sheet<'a> {
    buffer: &'a mut Buffer,
    cursor: Option<Position>,
}

impl Sheet<'_> {
    fn buffer_mut(&mut self) -> &mut Buffer {
        self.buffer
    }

    fn set_cursor_position(&mut self, at: impl Into<Position>) {
        self.cursor = Some(at.into());
    }
}

/// Draws everything on a blank buffer; where the terminal's cursor is to stand, if anywhere.
pub fn paint(buffer: &mut Buffer, app: &App, view: &mut View) -> (HitMap, Option<Position>) {
    let mut sheet = Sheet { buffer, cursor: None };
    let hits = all(&mut sheet, app, view);
    (hits, sheet.cursor)
}

/// Lays out, while nobody waits, what the next key may show.
pub fn lay_ahead(app: &App, view: &mut View) {
    for (pane, serial, items) in app.derived().made_ahead() {
        let cells = view.laid_in[usize::from(pane == Pane::Ai)];
        if cells > 0 {
            view.laid.lay(serial, items, cells, &view.locale);
        }
    }
}

fn all(frame: &mut Sheet, app: &App, view: &mut View) -> HitMap {
    let whole = frame.buffer.area;
    view.locale = app.locale();
    view.wheel = app.scrolled;
    let mut hits = HitMap::default();
    if whole.width < SMALLEST.0 || whole.height < SMALLEST.1 {
        chrome::too_small(frame.buffer_mut(), whole, view);
        return hits;
    }
    // What just happened covers nothing: what is drawn above it is lower by its lines.
    let said = footer::Said::new(whole, app, view);
    let area = Rect { height: whole.height - said.as_ref().map_or(0, footer::Said::height), ..whole };
    let body = Rect { y: area.y + 1, height: area.height - 2, ..area };
    chrome::header(frame.buffer_mut(), Rect { height: 1, ..area }, app, view, &mut hits);
    match app.screen {
        Screen::Explore => explore(frame, body, app, view, &mut hits),
        Screen::Compare => compare::draw(frame, body, app, view, &mut hits),
        Screen::Shortlist => shortlist::draw(frame, body, app, view, &mut hits),
        Screen::Map => map::draw(frame, body, app, view, &mut hits),
        Screen::Moves => moves::draw(frame, body, app, view, &mut hits),
        Screen::Front => front::draw(frame, body, app, view, &mut hits),
        Screen::Sources => sources::draw(frame, body, app, view, &mut hits),
    }
    // What lies under another overlay would only be torn by it.
    if let Some(overlay) = app.overlays.last() {
        overlays::draw(frame, area, app, overlay, view, &mut hits);
    }
    let last = Rect { y: whole.bottom() - 1, height: 1, ..whole };
    footer::footer(frame.buffer_mut(), last, app, said.as_ref(), view, &mut hits);
    if view.theme.glyphs.ascii {
        text::to_ascii(frame.buffer_mut());
    }
    hits.turned = view.turned.take();
    hits
}

fn explore(frame: &mut Sheet, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let is_list = app.screens.explore.tree.lens == metier_app::tree::Lens::Matches;
    let explore = &app.screens.explore;
    let more_rows = app.subject().map_or(0, |subject| pay::rows_of_claims(app, subject));
    let pay_rows = app.subject().map(|subject| pay::rows(app, subject));
    let held = Held { shown: app.panes(), is_list, more_rows, pay_rows };
    // Lines of a message are taken from the lowest panes, so that no pane changes its place for them.
    let all = Rect { height: frame.buffer.area.height.saturating_sub(2), ..body };
    let mut panes = layout(all, explore.pane, explore.zoom, held);
    for (_, area) in &mut panes {
        area.height = area.height.min(body.bottom().saturating_sub(area.y));
    }
    panes.retain(|(_, area)| area.height >= 2);
    let areas: Vec<Rect> = panes.iter().map(|(_, area)| *area).collect();
    let focused = panes.iter().position(|(pane, _)| *pane == app.screens.explore.pane);
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let inner = grid::draw(
        buf,
        &areas,
        focused,
        theme.glyphs.ascii,
        theme.style(Role::Border),
        theme.style(Role::Accent),
    );
    for ((pane, area), inner) in panes.into_iter().zip(inner) {
        hits.add(area, Target::Pane(pane));
        let focused = pane == app.screens.explore.pane;
        match pane {
            Pane::Tree => tree::draw(buf, area, inner, app, focused, view, hits),
            Pane::Detail => detail::draw(buf, area, inner, app, focused, view, hits),
            Pane::Pay | Pane::Ai if !app.derived().children().is_empty() => {
                children::draw(buf, area, inner, app, pane, view, hits);
            }
            Pane::Pay => pay::draw(buf, area, inner, app, focused, view),
            Pane::Ai => ai::draw(buf, area, inner, app, focused, view),
        }
    }
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
