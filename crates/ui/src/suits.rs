//! What suits me: the statement that is asked, or the occupations that fit with their reasons.

use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::boxes::{open, remark};
use super::text::{width, wrap, wrap_parts};
use super::theme::Role;
use super::{Pen, View, bars, scroll};
use metier_app::App;
use metier_app::overlay::Suits;
use metier_app::suits::{Stage, best, fitting_role, told_role};
use metier_app::target::Target;
use metier_content::{conditions, format, moves, terms};
use metier_evidence::pay;
use metier_model::GroupId;
use metier_model::facts::StudyField;
use metier_model::schema::Degree;
use metier_plan::interests::{self, Answer, ITEMS};
use metier_plan::limits::Strain;
use metier_plan::order::Order;
use metier_plan::pair::Practice;
use metier_plan::person::Lacks;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, suits: &Suits) {
    match suits.stage {
        Stage::Asking(item) => asked(pen, area, item),
        Stage::Fitting => fitting(pen, area, suits),
        Stage::Limits => super::limits::draw(pen, area, suits.cursor),
    }
}

/// Writes a text over as many lines as it needs; the line after it.
fn lines(pen: &mut Pen, area: Rect, y: u16, text: &str, role: Role) -> u16 {
    let width = area.width.saturating_sub(2);
    let below = Rect { x: area.x + 1, y, width, height: area.bottom().saturating_sub(y) };
    y + pen.paragraph(below, text, role)
}

fn asked(pen: &mut Pen, area: Rect, item: usize) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let person = &app.shared.person;
    let answered = person.answers.count();
    let known = u16::from(person.field.is_some() || person.schooled.is_some());
    let inner = open(pen, area, 78, 17 + 3 * known, &view.text(Msg::SuitsTitle));
    let cells = usize::from(inner.width.saturating_sub(2));
    let (n, items) = (item as i64 + 1, ITEMS as i64);
    let counts =
        [Msg::SuitsStatement { n, items, answered: answered as i64 }, Msg::SuitsStatementShort { n, items }];
    pen.put((inner.x + 1, inner.y), &view.fitting(cells, counts.map(Text::from)), cells, Role::Dim);
    let bar = Rect { x: inner.x + 1, y: inner.y + 1, width: inner.width.saturating_sub(2), height: 1 };
    bars::filled(pen, bar, answered as f32 / ITEMS as f32, Role::Accent);
    // On a low screen the air goes first.
    let air = u16::from(inner.height >= 13);
    let statement = view.text(interests::statement(item).map_or(Text::EMPTY, Text::from));
    let mut y = lines(pen, inner, inner.y + 2 + air, &statement, Role::Title) + air;
    let own = person.answers.0.get(item).copied().flatten();
    let words = [Msg::InterestAnswerNo, Msg::InterestAnswerSome, Msg::InterestAnswerYes].into_iter().zip([
        ("0", Msg::InterestKeyNo.into()),
        ("1", Text::verbatim("?")),
        ("2", Msg::InterestKeyYes.into()),
    ]);
    for ((row, answer), (word, (digit, letter))) in Answer::ALL.into_iter().enumerate().zip(words) {
        let line = Rect { y, height: 1, ..inner };
        let chosen = own == Some(answer);
        let mark = if chosen { theme.glyphs.centre } else { " " };
        pen.whole((line.x + 1, y), mark, Role::Accent);
        let keys = view.text(Text::spaced([Text::verbatim(digit), letter]));
        pen.whole((line.x + 3, y), &keys, Role::Key);
        let role = if chosen { Role::Title } else { Role::Text };
        pen.put((line.x + 8, y), &view.text(word), cells.saturating_sub(8), role);
        pen.hits.add(line, Target::OverlayRow(row));
        y += 1;
    }
    y += air;
    let profile = person.answers.profile();
    if answered > 5 && !profile.is_flat() {
        let code = profile.code();
        let letters = if air > 0 { terms::interests(&code) } else { Text::verbatim(code) };
        y = lines(pen, inner, y, &view.text(Msg::SuitsSoFar { letters }), Role::Text) + air;
    }
    if person.field.is_some() || person.schooled.is_some() {
        y = lines(pen, inner, y, &view.text(have(app)), Role::Text) + air;
    }
    let note = view.text(Msg::SuitsNote { show: "accept", forget: "forget-answers" });
    // Where it would be cut, the one thing is said that the footer does not say.
    let whole = wrap(&note, cells.max(1)).len() <= usize::from(inner.bottom().saturating_sub(y));
    let note = if whole { note } else { view.text(Msg::SuitsNoteShort) };
    lines(pen, inner, y, &note, Role::Dim);
}

/// From this width on the leading interests of each occupation have a column: why it stands where it does.
const LETTERED: u16 = 96;

/// Cells of the box of what fits.
const CELLS: u16 = 112;

/// The table of what fits: its columns end so many cells before the right edge. What is not known has no column.
struct Table<'d, 'a> {
    app: &'d App<'a>,
    view: &'d View,
    inner: Rect,
    /// Whether there is room for more than code, title and fit.
    wide: bool,
    pay: u16,
    share: u16,
    fit: u16,
    /// None where there is no room.
    letters: Option<u16>,
    /// Cells that a row takes behind its title where it has neither letters nor a fit.
    least: u16,
}

/// Cells that are left to the title however long what is missing is.
const TITLE: u16 = 23;

impl<'d, 'a> Table<'d, 'a> {
    /// The table of these rows: what is missing has the cells that its longest text needs, but for those of the title.
    fn new(app: &'d App<'a>, inner: Rect, view: &'d View, rows: &[(usize, GroupId, Lacks)]) -> Self {
        let known = |order: Order| order.is_known(&app.shared.person);
        let wide = inner.width >= 76;
        let told = if inner.width >= 100 { Telling::Whole } else { Telling::Word };
        let longest =
            rows.iter().map(|&(.., lacks)| width(&view.text(missing(lacks, told))) as u16 + 2).max();
        let least = if inner.width >= 100 { 38 } else { 20 };
        let head = |msg: Msg| width(&view.text(msg)) as u16 + 2;
        let unit = terms::unit(app.shared.settings.unit).into();
        let amounts = rows.iter().map(|&(_, group, _)| width(&view.text(paid(app, group))) as u16 + 2).max();
        let of_pay = head(Msg::SuitsPay { unit }).max(amounts.unwrap_or(0));
        let of_share = if known(Order::Studied) { head(Msg::SuitsShareHead) } else { 0 };
        let lettered = known(Order::Interests) && inner.width >= LETTERED;
        let of_letters = if lettered { head(Msg::SuitsFit) + head(Msg::InterestsLetters) } else { 4 };
        // Code, letters with the fit, share and pay stand beside them.
        let beside = 9 + TITLE + of_letters + of_share + of_pay;
        let pay = longest.unwrap_or(0).clamp(least, inner.width.saturating_sub(beside).max(least));
        let share = pay + of_pay;
        let fit = share + of_share;
        let letters = lettered.then(|| fit + width(&view.text(Msg::SuitsFit)) as u16 + 2);
        let least = match letters {
            Some(letters) => letters + width(&view.text(Msg::InterestsLetters)) as u16 + 1,
            None if known(Order::Interests) => fit + 6,
            None => share + 7,
        };
        let fit = if wide { fit } else { 0 };
        Self { app, view, inner, wide, pay, share, fit, letters, least: if wide { least } else { 6 } }
    }

    fn is_known(&self, order: Order) -> bool {
        order.is_known(&self.app.shared.person)
    }

    /// Where a column ends.
    fn end(&self, from_right: u16) -> u16 {
        self.inner.right().saturating_sub(1 + from_right)
    }

    fn right(&self, pen: &mut Pen, (from_right, y): (u16, u16), text: &str, role: Role) {
        pen.right((self.end(from_right), y), text, role);
    }

    fn heads(&self, pen: &mut Pen, y: u16) {
        let view = self.view;
        let dim = Role::Dim;
        let room = usize::from(self.inner.width.saturating_sub(62));
        pen.put((self.inner.x + 2, y), &view.text(Msg::SuitsHead), room, dim);
        if self.wide {
            self.right(pen, (0, y), &view.text(Msg::SuitsMissing), dim);
            let unit = terms::unit(self.app.shared.settings.unit).into();
            self.right(pen, (self.pay, y), &view.text(Msg::SuitsPay { unit }), dim);
            if self.is_known(Order::Studied) {
                self.right(pen, (self.share, y), &view.text(Msg::SuitsShareHead), dim);
            }
        }
        if self.is_known(Order::Interests) {
            self.right(pen, (self.fit, y), &view.text(Msg::SuitsFit), dim);
        }
        if let Some(letters) = self.letters {
            self.right(pen, (letters, y), &view.text(Msg::InterestsLetters), dim);
        }
    }

    fn row(&self, pen: &mut Pen, line: Rect, (group, lacks): (GroupId, Lacks), current: bool) {
        let (app, view, theme) = (self.app, self.view, &self.view.theme);
        let person = &app.shared.person;
        let eval = app.derived().eval();
        let style = if current { Role::Cursor } else { Role::Text };
        let role = |role| if current { style } else { role };
        let y = line.y;
        if current {
            pen.paint(line, style);
        }
        let code = app.catalog().code(group);
        let saved = if app.shared.shortlist.contains(code) { theme.glyphs.saved } else { " " };
        pen.whole((line.x, y), saved, role(Role::Saved));
        let x = pen.whole((line.x + 2, y), code, role(Role::Dim)) + 1;
        let hundredth =
            |share: f32, decimals| view.locale.number(Number::decimal(f64::from(share) * 100.0, decimals));
        let fit = eval.fit(group, &person.answers).filter(|_| self.is_known(Order::Interests));
        let fit = fit.map(|fit| view.locale.number(Number::whole(interests::in_per_cent(fit).into())));
        let letters =
            self.letters.and_then(|at| Some((at, best(app.shared.evidence, person, group)?.letters)));
        // The title has the cells that what stands first behind it leaves.
        let used = match (&letters, &fit) {
            (Some((at, letters)), _) => at + width(letters) as u16 + 1,
            (None, Some(text)) if self.wide => self.fit + width(text) as u16 + 1,
            _ => self.least,
        };
        let room = usize::from(self.end(used).saturating_sub(x));
        pen.put((x, y), &view.short(app, group, room), room, style);
        if let Some(text) = fit {
            self.right(pen, (self.fit, y), &text, style);
        }
        if let Some((at, letters)) = letters {
            self.right(pen, (at, y), &view.verbatim(&letters), style);
        }
        if !self.wide {
            return;
        }
        if let Some(share) = person.field.and_then(|field| eval.works(group, field)) {
            self.right(pen, (self.share, y), &hundredth(share, 1), style);
        }
        self.right(pen, (self.pay, y), &view.text(paid(app, group)), style);
        // Short of room everything becomes shorter, and nothing goes without a word: the foot says it in full.
        let forms = Telling::ALL.map(|told| missing(lacks, told));
        // Two cells part a figure from one that follows it.
        let room = usize::from(self.pay).saturating_sub(2);
        let text = view.fitting(room, forms);
        let start = self.end(0).saturating_sub(width(&text).min(room) as u16);
        pen.put((start, y), &text, room, style);
    }
}

fn fitting(pen: &mut Pen, area: Rect, suits: &Suits) {
    let Pen { app, view, .. } = *pen;
    // A box that has the width of the screen to itself has its height as well.
    let rows = if area.width < CELLS + 4 { area.height } else { area.height.saturating_sub(4).min(34) };
    let inner = open(pen, area, CELLS, rows, &view.text(Msg::SuitsTitle));
    let (groups, left_out) = suits.groups(&app.shared, app.derived());
    let cursor = suits.cursor.min(groups.len().saturating_sub(1));
    let room = usize::from(inner.width.saturating_sub(2));
    // On a low screen the list has the room.
    let low = inner.height < 12;
    let mut y = if low {
        let code = Text::verbatim(app.shared.person.answers.profile().code());
        let head = view.fitting(room, [profile(app), code]);
        pen.put((inner.x + 1, inner.y), &head, room, Role::Title);
        inner.y + 1
    } else {
        let y = lines(pen, inner, inner.y, &view.text(profile(app)), Role::Title);
        // What can be said, each with its key, is parted between two of them.
        let told = view.text(have(app));
        let cells = usize::from(inner.width.saturating_sub(2));
        let y = wrap_parts(&told, cells).into_iter().fold(y, |y, (from, to)| {
            let line = told.get(from..to).unwrap_or_default().trim_end();
            pen.put((inner.x + 1, y), line, cells, Role::Text);
            y + 1
        });
        // What is missing counts from somewhere, whether somebody said so or not.
        let ask = view.text(Msg::SuitsSaySchooling { e: "my-schooling" });
        if app.shared.person.schooled.is_some() { y } else { lines(pen, inner, y, &ask, Role::Warn) }
    };
    if inner.height >= 14 {
        y += 1;
    }
    y += 1;
    // Where rows have no room for them, pay and what is missing of the one under the cursor stand below.
    let narrow = inner.width < 76;
    let told = |group| {
        let figures = narrow.then(|| figures(app, group));
        let why = (!low).then(|| reasons(app, group));
        view.text(Text::spaced(figures.into_iter().chain(why)))
    };
    let why = groups.get(cursor).map(|&group| told(group)).unwrap_or_default();
    let foot = (wrap(&why, room).len() as u16).min(4).min(inner.height / 3);
    let foot = if low && !narrow { 0 } else { foot };
    let list = Rect { y, height: inner.bottom().saturating_sub(y + foot + u16::from(foot > 0)), ..inner };
    let height = usize::from(list.height).max(1);
    view.overlay_top.set(scroll(view.overlay_top.get().min(cursor), cursor, cursor, height, groups.len()));
    if groups.is_empty() {
        lines(pen, inner, y, &view.text(Msg::SuitsNone { filter: "filter" }), Role::Warn);
    }
    let shown = groups.iter().copied().enumerate().skip(view.overlay_top.get()).take(height);
    let shown: Vec<_> = shown.map(|(i, group)| (i, group, lacks_of(app, group))).collect();
    let table = Table::new(app, inner, view, &shown);
    table.heads(pen, y.saturating_sub(1));
    for (y, (i, group, lacks)) in (list.top()..list.bottom()).zip(shown) {
        let line = Rect { y, height: 1, ..list };
        table.row(pen, line, (group, lacks), i == cursor);
        pen.hits.add(line, Target::OverlayRow(i));
    }
    if foot > 0 {
        let top = inner.bottom().saturating_sub(foot);
        lines(pen, inner, top, &why, Role::Dim);
    }
    let at = super::grid::in_sight(view.overlay_top.get(), height, groups.len());
    let crossed = (left_out > 0).then(|| Msg::SuitsLeftOut { n: left_out as i64 }.into());
    let told = view.fitting(room, [Text::dots(crossed.into_iter().chain([at.clone()])), at]);
    if !told.is_empty() {
        remark(pen, inner, &told);
    }
}

/// The leading interests, from how many answers.
fn profile(app: &App) -> Text {
    let answers = &app.shared.person.answers;
    let profile = answers.profile();
    if profile.is_flat() {
        return Msg::SuitsByField.into();
    }
    let letters = terms::interests(&profile.code());
    let line = Msg::InterestsProfile { letters, answered: profile.answered as i64, items: ITEMS as i64 };
    let again = "answer-again";
    let few = profile.is_provisional();
    let more = if few { Msg::SuitsProvisional { again } } else { Msg::SuitsAgain { again } };
    Text::dots([line.into(), more.into()])
}

/// What the person has, with the keys that say it.
fn have(app: &App) -> Text {
    let person = &app.shared.person;
    let schooling = person.schooled.map_or(Msg::SuitsNotSaid, terms::schooled).into();
    let field = field(app).map_or_else(|| Msg::SuitsNotSaid.into(), |field| named(app, field));
    let have = Msg::SuitsHave { schooling, field, e: "my-schooling", f: "my-field" }.into();
    let named = person.limits.answered().map(|(strain, _)| strain.word().into());
    let what = Text::commas(named);
    let what = if what.is_empty() { Msg::SuitsNotSaid.into() } else { what };
    Text::dots([have, Msg::SuitsLimits { what, d: "my-limits" }.into()])
}

fn field<'a>(app: &App<'a>) -> Option<&'a StudyField> {
    app.shared.person.field.and_then(|at| app.catalog().study_fields().get(usize::from(at)))
}

fn named(app: &App, field: &StudyField) -> Text {
    Text::verbatim(field.name.name(app.shared.settings.lang).to_owned())
}

/// The median pay, with the place where it is another one than asked for.
fn paid(app: &App, group: GroupId) -> Text {
    let settings = &app.shared.settings;
    let Some(median) = pay::median(app.catalog(), group, settings.place) else { return Text::verbatim("-") };
    format::median_in_table(&median, settings, false)
}

/// How much is told of what is missing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Telling {
    /// Practice with its length.
    Whole,
    /// That there is practice.
    Word,
    /// The same, and the length of the schooling in years and their tenths.
    Brief,
    /// The same in fewer letters.
    Briefest,
}

impl Telling {
    /// From the longest to the shortest.
    const ALL: [Self; 4] = [Self::Whole, Self::Word, Self::Brief, Self::Briefest];

    fn is_brief(self) -> bool {
        matches!(self, Self::Brief | Self::Briefest)
    }
}

/// What is missing for the role that fits best, where answers say which; else for the one that asks for the least.
fn lacks_of(app: &App, group: GroupId) -> Lacks {
    let shared = &app.shared;
    let role = fitting_role(shared, group);
    shared.person.lacks(app.catalog(), group, role, shared.settings.place.geo)
}

/// What is missing, in a few words.
fn missing(lacks: Lacks, told: Telling) -> Text {
    let own = lacks.schooling;
    let school = own.known().filter(|_| own.high >= 0.5).map(|_| {
        if told.is_brief() {
            Msg::SuitsYears { years: moves::schooling(own) }.into()
        } else {
            terms::months(own.low, own.high).into()
        }
    });
    let paper = match lacks.paper {
        Some(paper) if paper.is_required() => Some(Msg::SuitsLicence.into()),
        Some(paper) if paper.is_partly_required() && told.is_brief() => {
            Some(Msg::SuitsLicencePartlyBrief.into())
        }
        Some(paper) if paper.is_partly_required() => Some(Msg::SuitsLicencePartly.into()),
        Some(Degree { most: 2, .. }) => Some(Msg::SuitsCertificate.into()),
        _ => None,
    };
    let unknown = own.open.then(|| Msg::SuitsNotStated.into());
    let mut parts: Vec<Text> = unknown.into_iter().chain(school).collect();
    if own.is_known() {
        parts.extend(practised(lacks, told));
    }
    parts.extend(paper);
    let all: Text = if parts.is_empty() {
        Msg::SuitsNothing.into()
    } else {
        Text::joined(metier_words::Joint::Plus, parts)
    };
    match (lacks.by_role, told) {
        // Where there is no room for it the line of the chosen occupation says it.
        (false, _) | (true, Telling::Briefest) => all,
        (true, Telling::Brief) => Msg::SuitsByRoleBrief { length: all }.into(),
        (true, _) => Msg::CompareByRole { length: all }.into(),
    }
}

/// The practice that is missing, with its length where that is stated and asked for; a way of unknown schooling has
/// none that is known.
fn practised(lacks: Lacks, told: Telling) -> Option<Text> {
    let Practice { months, most, timed } = lacks.practice;
    if months > 0.0 && told == Telling::Whole {
        let length = terms::months(months, most).into();
        return Some(Msg::CompareOfPractice { length }.into());
    }
    let word = if told == Telling::Briefest { Msg::SuitsPracticeBrief } else { Msg::SuitsPractice };
    (months > 0.0 || !timed).then(|| word.into())
}

/// Pay and what is missing, in a sentence.
fn figures(app: &App, group: GroupId) -> Text {
    let unit = terms::unit(app.shared.settings.unit).into();
    let pay = Text::spaced([paid(app, group), unit]);
    Msg::SuitsFigures { pay, what: missing(lacks_of(app, group), Telling::Whole) }.into()
}

/// A share below which figures of one decimal would be 0.
const FEW: f32 = 0.001;

/// Why an occupation stands where it does, and what is missing, in sentences.
fn reasons(app: &App, group: GroupId) -> Text {
    let shared = &app.shared;
    let person = &shared.person;
    let mut parts: Vec<Text> = Vec::new();
    if Order::Interests.is_known(person)
        && let Some(fit) = best(shared.evidence, person, group)
    {
        let profile = person.answers.profile();
        let own = terms::interests(&profile.code());
        parts.push(Msg::SuitsWhy { letters: terms::interests(&fit.letters), own }.into());
        if let Some(most) = interests::most(&fit.letters, profile.asked) {
            let hundred = |share: f32| Number::whole(interests::in_per_cent(share).into());
            let letters = fit.letters.chars().count() as i64;
            let asked = profile.letters_asked() as i64;
            parts.push(Msg::SuitsWhyMost { n: hundred(fit.fit), most: hundred(most), letters, asked }.into());
        }
    }
    let limits = &person.limits;
    if !limits.is_empty() {
        let asked = app.derived().scores().asked(group, limits);
        let level = |(strain, level): (Strain, u8)| match strain.condition() {
            Some(condition) if condition.has_words() => conditions::short(condition, level),
            _ => Msg::LimitLevel { what: strain.word().into(), level: i64::from(level) }.into(),
        };
        parts.push(match asked {
            Some(asked) => Msg::SuitsWhyLimits { what: Text::commas(asked.into_iter().map(level)) }.into(),
            None => Msg::SuitsWhyLimitsUnknown.into(),
        });
    }
    let lacks = lacks_of(app, group);
    if let Some(known) = field(app) {
        if let Some(share) = person.field.and_then(|field| app.derived().eval().works(group, field)) {
            let (n, field) = (Number::decimal(f64::from(share) * 100.0, 1), named(app, known));
            // Rounded, a smaller share would say that nobody does.
            let few = share < FEW;
            let why = if few { Msg::SuitsWhyFieldFew { field } } else { Msg::SuitsWhyField { field, n } };
            parts.push(why.into());
            parts.extend(metier_content::study::together(app.catalog(), group));
        }
        if person.schooled.is_some() && !lacks.counts {
            parts.push(Msg::SuitsNoCount.into());
        }
    }
    parts.extend(told_role(shared, group).filter(|_| lacks.by_role));
    if practised(lacks, Telling::Whole).is_some() {
        parts.push(Msg::SuitsWhyMissing { what: missing(lacks, Telling::Whole) }.into());
    }
    let median = pay::median(app.catalog(), group, shared.settings.place);
    if median.is_some_and(|median| median.is_floored()) {
        parts.push(Msg::MovesLegendMinimum.into());
    }
    Text::spaced(parts)
}
