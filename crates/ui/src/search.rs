//! The search over the screen: hits in columns that line up, and the occupation under the cursor beside them.

mod below;
mod details;
mod empty;

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use metier_words::{Msg, Number, Text};

use self::below::{Below, two_lines};
use self::details::Form;
use super::boxes::{field, open, remark};
use super::table::{Column, Columns};
use super::text::{fit, width, wrap};
use super::theme::Role;
use super::{Pen, View, grid, scroll};
use metier_app::App;
use metier_app::overlay::{Hit, Search};
use metier_app::search::Sought;
use metier_app::target::Target;
use metier_content::found::How;
use metier_content::matching::OfferRow;
use metier_content::{format, terms, three_year};
use metier_evidence::{outlook, pay, three_year as nearer};
use metier_model::facts::ThreeYear;
use metier_model::{Geo, GroupId};
use metier_plan::filter::ASSESSMENTS;

/// Widest box.
const WIDEST: u16 = 168;
/// From this height on a list has room for titles in full, and for an offer's details below it.
pub(super) const ROOMY: u16 = 12;
/// Cells that a title keeps before columns give way to it.
const TITLE: usize = 22;
/// Cells before a title: two marks, the code and a gap.
const CODE: u16 = 8;

/// Draws the search.
pub(super) fn draw(pen: &mut Pen, area: Rect, search: &Search) {
    let Pen { app, view, .. } = *pen;
    let Search { input, hits: found, .. } = search;
    let offer = search.is_offer();
    let title = match (&search.figure, search.codes, offer) {
        _ if search.sought.is_some() => search.sought.map_or(Msg::SearchTitle, Sought::title),
        (Some(figure), ..) => {
            Msg::SearchFigureTitle { figure: Text::verbatim(figure.text().trim().to_owned()) }
        }
        (None, true, _) => Msg::SearchCodeTitle,
        (None, false, true) => Msg::SearchOfferTitle,
        (None, false, false) => Msg::SearchTitle,
    };
    // Of a retraining both ends are said, as far as they have room.
    let to = app.current().filter(|_| search.sought == Some(Sought::Start));
    let names = to.map(|to| [view.name(app, to), view.name_in(app, to, 0)].map(Text::verbatim));
    let ends = names.into_iter().flatten().map(|name| Text::from(Msg::SearchWorkTo { name }));
    let short = match (search.sought, &search.figure) {
        (Some(sought), _) => sought.short_title(),
        (None, Some(_)) => Msg::SearchShortFigure,
        (None, None) => Msg::SearchTitleShort,
    };
    let titles = ends.chain([Text::from(title), Text::from(short)]);
    let title = view.fitting(usize::from(area.width.saturating_sub(5)), titles);
    let inner = open(pen, area, area.width.min(WIDEST), area.height, &title);
    let hint = view.text(if search.codes { Msg::SearchCodeHint } else { Msg::SearchHint });
    field(pen, inner, "> ", input, &hint);
    let below = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    if found.is_empty() {
        empty::nothing(pen, below, search);
        return;
    }
    // What the rows of an offer leave below them is said of the one under the cursor; where they leave nothing, a key
    // turns the list over.
    let form = Form::of(below, area.width, offer);
    if form == Form::Alone && offer {
        let top = details::scrolled(search, view);
        view.says_more.set(true);
        pen.hits.add(below, Target::Beside);
        if top > 0 {
            details::draw(pen, below, search, top);
            let back = view.text(Msg::SearchBack { key: "beside-up" });
            remark(pen, inner, &back);
            return;
        }
        view.beside.set((found.get(search.cursor).map(|hit| hit.target), 0));
    }
    let (list, beside) = form.areas(below);
    let count = rows(pen, list, search, form);
    if let Some(area) = beside {
        if form == Form::Below {
            details::below(pen, area, search);
        } else {
            details::preview(pen, area, search);
        }
        pen.hits.add(area, Target::Beside);
    }
    let more = (form == Form::Alone && offer).then(|| Msg::SearchDetails { key: "beside-down" }.into());
    let count = Text::dots(more.into_iter().chain([count]).filter(|text| !text.is_empty()));
    let marked = search.marked.len();
    let marked: Option<Text> = (marked > 0).then(|| Msg::SearchMarked { n: marked as i64 }.into());
    let why = found.get(search.cursor).map(|hit| hit.why.clone()).unwrap_or_default();
    // How sure a hit by meaning is counts for more than how many there are.
    let room = usize::from(inner.width.saturating_sub(4));
    let all = Text::dots(marked.clone().into_iter().chain([count.clone()]).chain(why.first().cloned()));
    let bare = Text::dots(marked.into_iter().chain([count]));
    // Codes that lead nowhere stand beside those that do.
    let unknown = search.unknown_codes();
    let told = view.fitting(room, unknown.chain([all]).chain(why).chain([bare]));
    if !told.is_empty() {
        remark(pen, inner, &told);
    }
}

/// What a column shows.
#[derive(Clone, Copy, PartialEq)]
enum HitColumn {
    /// Median pay in the unit that is chosen.
    Pay,
    /// The outlook: three years in a province, ten in Canada.
    Outlook,
    /// Duties that an offer speaks of.
    Duties,
    /// Lines of an offer that speak against it.
    Against,
    /// Codes of an offer to keep it apart from.
    Apart,
}

impl HitColumn {
    fn of(offer: bool) -> &'static [Self] {
        if offer { &[Self::Duties, Self::Against, Self::Apart] } else { &[Self::Pay, Self::Outlook] }
    }

    const fn is_number(self) -> bool {
        matches!(self, Self::Pay | Self::Duties | Self::Against)
    }

    fn head(self, app: &App) -> Text {
        let settings = &app.shared.settings;
        match self {
            Self::Pay => terms::unit(settings.unit).into(),
            Self::Outlook if settings.place.geo == Geo::Canada => Msg::SearchHeadTenYears.into(),
            Self::Outlook => {
                Msg::SearchHeadThreeYears { place: Text::verbatim(settings.place.geo.code()) }.into()
            }
            // On a narrow screen the title has the cells.
            Self::Duties if app.shared.size.0 < 60 => Msg::SearchHeadDutiesShort.into(),
            Self::Duties => Msg::SearchHeadDuties.into(),
            Self::Against => Msg::SearchHeadAgainst.into(),
            Self::Apart => Msg::SearchHeadApart.into(),
        }
    }

    /// The widest word of a column whose words are known beforehand, so that it stands still while one scrolls.
    fn words(self, app: &App) -> Vec<Text> {
        match self {
            Self::Outlook if app.shared.settings.place.geo == Geo::Canada => ASSESSMENTS
                .map(|level| terms::assessment_short(level).into())
                .into_iter()
                .chain([Msg::SearchNoOutlook.into()])
                .collect(),
            Self::Outlook => {
                ThreeYear::ALL.into_iter().chain([ThreeYear::Undetermined]).map(three_year::words).collect()
            }
            _ => Vec::new(),
        }
    }

    fn value(self, app: &App, hit: &Hit) -> Text {
        let group = app.catalog().hierarchy().group_of(hit.target);
        let settings = &app.shared.settings;
        let spoken = |value: fn(&OfferRow) -> Text| hit.offer.as_deref().map_or(Text::EMPTY, value);
        match self {
            // A class has no figure of its own; a unit group that has none says so.
            Self::Pay => group.map_or(Text::EMPTY, |group| {
                pay::median(app.catalog(), group, settings.place)
                    .map_or_else(|| Msg::SearchNoPay.into(), |median| format::median_text(&median, settings))
            }),
            Self::Outlook => group.map_or(Text::EMPTY, |group| expected(app, group)),
            Self::Duties => spoken(|row| {
                let (n, all) = (row.spoken.cast_signed() as i64, row.all.cast_signed() as i64);
                // Who names a code has no need to tell duties.
                let is_silent = all == 0 || n == 0 && row.named.is_some();
                if is_silent { Text::EMPTY } else { Msg::SearchDutiesOf { n, all }.into() }
            }),
            Self::Against => spoken(|row| match row.against.len() {
                0 => Text::EMPTY,
                n => Number::whole(n.cast_signed() as i64).into(),
            }),
            Self::Apart => {
                spoken(|row| Text::commas(row.apart.iter().map(|(code, _)| Text::verbatim(code.clone()))))
            }
        }
    }
}

/// What is expected of an occupation: in three years in a province, in ten in Canada.
fn expected(app: &App, group: GroupId) -> Text {
    let geo = app.shared.settings.place.geo;
    let none = || Text::from(Msg::SearchNoOutlook);
    if geo != Geo::Canada {
        return nearer::level(app.catalog(), group, geo).map_or_else(none, three_year::words);
    }
    let future = outlook::outlook(&app.catalog().facts(group), geo).future;
    future.value().map_or_else(none, |&level| terms::assessment_short(level).into())
}

/// A hit with the lines that it takes.
struct Lines<'h> {
    hit: &'h Hit,
    title: String,
    /// Bytes of the title, line by line.
    wrapped: Vec<(usize, usize)>,
    /// The title or duty that matched, line by line, and how it was found.
    below: Option<Below>,
}

impl Lines<'_> {
    fn height(&self) -> usize {
        self.wrapped.len() + self.below.as_ref().map_or(0, |below| below.wrapped.len())
    }
}

/// How a hit was found, where that is not plain to see.
fn aside(hit: &Hit) -> Text {
    let how = match &hit.how {
        // The edition of a code stands with the code.
        How::Meaning | How::Guess | How::Study | How::Said(_) | How::Conditions | How::Letters => {
            hit.how.word()
        }
        _ => Text::EMPTY,
    };
    let outside = hit.outside.then(|| Msg::SearchOutside.into());
    let far = hit.offer.as_deref().is_some_and(|row| row.is_far).then(|| Msg::SearchFar.into());
    Text::dots([how].into_iter().chain(far).chain(outside).filter(|text| !text.is_empty()))
}

/// The head and the rows of the list; says which hits are in sight.
fn rows(pen: &mut Pen, area: Rect, search: &Search, form: Form) -> Text {
    let Pen { app, view, .. } = *pen;
    let found = &search.hits;
    let mut columns = columns(area, app, search, view);
    let title_room = usize::from(area.width.saturating_sub(CODE + 1)).saturating_sub(columns.cells());
    let end = columns.place(area.right().saturating_sub(1));
    let head = view.text(Msg::SearchHead);
    pen.put((area.x + 2, area.y), &head, usize::from((end + 1).saturating_sub(area.x + 2)), Role::Dim);
    columns.heads(pen, area.y, |_| Role::Dim);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let roomy = list.height >= ROOMY;
    let laid: Vec<Lines> = found
        .iter()
        .map(|hit| {
            let title = view.verbatim(&hit.title).into_owned();
            // Where the letters found are in the title itself, it stays whole as far as it goes.
            let has_room = width(&title) <= title_room || roomy && wrap(&title, title_room).len() <= 2;
            let short = || view.short_of(app, hit.target, 0).into_owned();
            let title = if has_room || hit.same && !hit.positions.is_empty() { title } else { short() };
            let wrapped =
                if form == Form::Below { vec![(0, title.len())] } else { two_lines(&title, title_room) };
            let (matched, how) = (view.text(hit.matched.clone()), view.text(aside(hit)));
            let matched = if hit.same { String::new() } else { matched };
            // What the pane below says of a hit its row does not.
            let below = if form == Form::Below {
                None
            } else {
                let cells = usize::from(area.width.saturating_sub(CODE + 1));
                Below::new(matched, how, cells, roomy)
            };
            Lines { hit, title, wrapped, below }
        })
        .collect();
    let mut tops = vec![0];
    for lines in &laid {
        tops.push(tops.last().copied().unwrap_or(0) + lines.height());
    }
    let top = |at: usize| tops.get(at).copied().unwrap_or(0);
    let height = usize::from(list.height).max(1);
    let cursor = search.cursor.min(found.len().saturating_sub(1));
    let (first, last) = (top(cursor), top(cursor + 1).saturating_sub(1));
    let from = scroll(view.overlay_top.get(), first, last.min(first + height - 1), height, top(found.len()));
    // The first hit that is shown is shown from its title on.
    view.overlay_top.set(tops.iter().copied().find(|&top| top >= from).unwrap_or(first).min(first));
    let begin = tops.iter().position(|&top| top == view.overlay_top.get()).unwrap_or(0);
    let mut seen = 0;
    for (i, lines) in laid.iter().enumerate().skip(begin) {
        let offset = top(i) - view.overlay_top.get();
        if offset >= height {
            break;
        }
        let own = Rect {
            y: list.y + offset as u16,
            height: (lines.height() as u16).min(list.height - offset as u16),
            ..list
        };
        seen += usize::from(offset + lines.height() <= height);
        let role = pen.row(own, Target::OverlayRow(i), i == cursor);
        lines.draw(pen, own, mark(app, search, lines.hit), (title_room, i == cursor));
        for column in &columns.0 {
            column.put(pen, own.y, &view.text(column.of.value(app, lines.hit)), role(Role::Text));
        }
    }
    let told = grid::in_sight(begin, seen.max(1), found.len());
    let border = Style::reset().patch(view.theme.style(Role::Border));
    for y in area.top()..area.bottom() {
        if area.right() < pen.buf.area.right().saturating_sub(2) {
            pen.whole((area.right(), y), "│", border);
        }
    }
    told
}

/// The columns that have room beside the titles.
fn columns(area: Rect, app: &App, search: &Search, view: &View) -> Columns<HitColumn> {
    let made = HitColumn::of(search.is_offer()).iter().filter_map(|&column| {
        let known = column.words(app);
        let widest = |texts: &mut dyn Iterator<Item = Text>| {
            texts.map(|text| width(&view.text(text))).max().unwrap_or(0)
        };
        let cells = if known.is_empty() {
            widest(&mut search.hits.iter().map(|hit| column.value(app, hit)))
        } else {
            widest(&mut known.into_iter())
        };
        let made = Column::new(column, view.text(column.head(app)), cells);
        (cells > 0).then(|| Column { is_number: column.is_number(), ..made })
    });
    let mut columns = Columns(made.collect());
    while columns.0.len() > 1 && columns.cells() + TITLE + usize::from(CODE) > usize::from(area.width) {
        columns.0.pop();
    }
    columns
}

/// The mark before a hit: what is marked is told by a shape of its own.
fn mark(app: &App, search: &Search, hit: &Hit) -> Option<Role> {
    let group = app.catalog().hierarchy().group_of(hit.target)?;
    let marked = search.marked.contains(&group).then_some(Role::Key);
    marked.or_else(|| app.shared.compared.contains(&group).then_some(Role::Dim))
}

impl Lines<'_> {
    /// Draws the hit with a mark in the role that it has, its title in some cells, under the cursor or not.
    fn draw(&self, pen: &mut Pen, area: Rect, mark: Option<Role>, (title_room, current): (usize, bool)) {
        let (hit, y, glyphs) = (self.hit, area.y, &pen.view.theme.glyphs);
        let role = |role: Role| if current { Role::Cursor } else { role };
        let glyph = mark.map_or(" ", |mark| if mark == Role::Key { glyphs.centre } else { glyphs.compared });
        pen.whole((area.x, y), glyph, role(mark.unwrap_or(Role::Dim)));
        let saved = if pen.app.shared.shortlist.contains(&hit.code) { glyphs.saved } else { " " };
        pen.whole((area.x + 1, y), saved, role(Role::Saved));
        pen.put((area.x + 2, y), &hit.code, 5, role(Role::Dim));
        let x = area.x + CODE;
        let mut before = 0;
        for (line, &(from, to)) in (y..area.bottom()).zip(&self.wrapped) {
            let part = self.title.get(from..to).unwrap_or_default();
            pen.put((x, line), part, title_room, role(Role::Text));
            if hit.same {
                before = self.title.get(..from).map_or(before, |head| head.chars().count());
                let matched = letters(hit, fit(part, title_room, glyphs.more).0, before);
                underline(pen, (x, line), matched, current);
            }
        }
        let first = y + self.wrapped.len() as u16;
        let Some(below) = &self.below else { return };
        let Below { matched, wrapped, how } = below;
        let room = usize::from(area.right().saturating_sub(x + 1));
        let own = if how.is_empty() { room } else { room.saturating_sub(width(how) + 3) };
        let (mut end, mut last) = (x, first);
        for (line, &(from, to)) in (first..area.bottom()).zip(wrapped) {
            let part = matched.get(from..to).unwrap_or_default().trim_end();
            end = pen.put((x, line), part, own, role(Role::Dim));
            let skipped = matched.get(..from).map_or(0, |head| head.chars().count());
            underline(pen, (x, line), letters(hit, fit(part, own, glyphs.more).0, skipped), current);
            last = line;
        }
        if first >= area.bottom() {
            return;
        }
        let gap = if matched.is_empty() || how.is_empty() { "" } else { " · " };
        let left = usize::from(area.right().saturating_sub(end + 1));
        pen.put((end, last), &format!("{gap}{how}"), left, role(Role::Dim));
    }
}

/// The letters of a text that matched, each as its first cell and how many it takes; the positions of a hit count from
/// `skipped` letters before the text on.
fn letters<'t>(hit: &'t Hit, text: &'t str, skipped: usize) -> impl Iterator<Item = (u16, u16)> + use<'t> {
    let mut column = 0;
    text.chars().enumerate().filter_map(move |(i, c)| {
        let (x, cells) = (column, unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) as u16);
        column += cells;
        hit.positions.binary_search(&((i + skipped) as u16)).is_ok().then_some((x, cells))
    })
}

/// Marks letters of a text that stands at a place.
fn underline(pen: &mut Pen, (x, y): (u16, u16), letters: impl Iterator<Item = (u16, u16)>, current: bool) {
    // A letter that matched is not dim, also where the rest of its title is. Under the cursor it keeps the cursor's
    // colour, so that the row is one bar and no patch of two.
    let theme = &pen.view.theme;
    let style = if current {
        theme.style(Role::Cursor).add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
    } else {
        theme.style(Role::Match).remove_modifier(Modifier::DIM)
    };
    for (by, width) in letters {
        pen.paint(Rect { x: x + by, y, width, height: 1 }, style);
    }
}
