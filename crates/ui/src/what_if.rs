//! The what-if of a retraining: both pays, the assumptions to change, the result and its curve.

use ratatui::layout::Rect;

use metier_words::{Joint, Msg, Number, Text};

use super::boxes::open;
use super::text::{width, wrapped};
use super::theme::Role;
use super::{Pen, View, curve};
use metier_app::App;
use metier_app::overlay::WhatIf;
use metier_app::target::Target;
use metier_app::what_if::{Setting, years};
use metier_content::{PayUnit, format, terms};
use metier_evidence::pay::{HoursBasis, Pay, basis_differs, pay, yearly};
use metier_evidence::payback::{Assumptions, Curve, Payback, Schooling, cost_of_a_thousand, payback};
use metier_model::{Geo, GroupId};

/// Cells of the settings where the curve stands beside them.
const SETTINGS: u16 = 44;

/// From this height on all that is to be said has room beside the settings.
const ROOMY: u16 = 22;

/// A line of text with its role.
type RoleText = (String, Role);

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, what_if: &WhatIf) {
    let Pen { app, view, .. } = *pen;
    let WhatIf { from, to, assumptions, hours, schooling, cursor, .. } = what_if;
    let result = payback(assumptions);
    let inner = open(pen, area, 100, 24, &view.text(Msg::PaybackTitle));
    let (wide, low) = (inner.width >= 76, inner.height < 14);
    let said = |(text, role): (Text, Role)| (view.text(text), role);
    let room = usize::from(inner.width.saturating_sub(2));
    // A title that takes two lines gives way to its short form: the settings need the line.
    let head = pays(app, (*from, *to), assumptions, *hours, low, view);
    let mut head: Vec<RoleText> =
        head.into_iter().map(|(forms, role)| (view.fitting(room, forms), role)).collect();
    let apprentice = schooling.as_ref().is_some_and(|own| own.apprenticeship);
    let told = assumptions.is_reckoned(schooling.as_ref());
    let unpaid = !told;
    let mut found: Vec<RoleText> =
        findings(assumptions, &result, low, (told, apprentice)).into_iter().map(said).collect();
    if !low {
        head.push((String::new(), Role::Text));
        // On a low screen the settings need the lines: what changes the result goes first.
        let roomy = inner.height >= ROOMY;
        if roomy || !unpaid {
            let left_out = if roomy { Msg::PaybackLeftOut } else { Msg::PaybackLeftOutShort };
            found.push((view.text(left_out), Role::Dim));
        }
    }
    let y = write(pen, Rect { height: inner.height, ..inner }, &head);
    let rows = settings(assumptions, *hours, (schooling.as_ref(), what_if.role.as_deref()), view);
    let foot = lines(&found, inner.width).len() as u16;
    let left = inner.bottom().saturating_sub(y);
    if wide && !low {
        // The curve beside the settings, the result below both.
        let tall = left.saturating_sub(foot + 1).min(rows.len() as u16 + 2);
        let own = Rect { y, height: tall, width: SETTINGS, ..inner };
        list(pen, own, &rows, *cursor);
        let x = inner.x + SETTINGS + 2;
        let chart = Rect { x, y, width: inner.right().saturating_sub(x + 1), height: tall };
        if told {
            curve::draw(pen, chart, &result, banded(assumptions));
        }
        write(pen, Rect { y: y + tall + 1, height: left.saturating_sub(tall + 1), ..inner }, &found);
        return;
    }
    // One under the other: as many settings as leave room for the result and a curve that can be read.
    let shown =
        left.saturating_sub(foot + 6).clamp(1, rows.len() as u16).min(left.saturating_sub(foot).max(1));
    list(pen, Rect { y, height: shown, ..inner }, &rows, *cursor);
    let y = write(pen, Rect { y: y + shown, height: left.saturating_sub(shown), ..inner }, &found);
    let chart = Rect {
        x: inner.x + 1,
        y,
        width: inner.width.saturating_sub(2),
        height: inner.bottom().saturating_sub(y),
    };
    if told {
        curve::draw(pen, chart, &result, banded(assumptions));
    }
}

/// Whether the two tuitions differ, so that there are two curves.
fn banded(assumptions: &Assumptions) -> bool {
    assumptions.tuition.is_some_and(|(low, high)| low < high)
}

/// Lines wrapped for a width.
fn lines(texts: &[RoleText], cells: u16) -> Vec<(&str, Role)> {
    let room = usize::from(cells.saturating_sub(2));
    texts.iter().flat_map(|(text, role)| wrapped(text, room).map(|line| (line, *role))).collect()
}

/// Writes wrapped lines from the top of an area on; returns the row after them.
fn write(pen: &mut Pen, area: Rect, texts: &[RoleText]) -> u16 {
    let room = usize::from(area.width.saturating_sub(2));
    let mut y = area.y;
    for ((text, role), row) in lines(texts, area.width).into_iter().zip(area.top()..area.bottom()) {
        pen.put((area.x + 1, row), text, room, role);
        y = row + 1;
    }
    y
}

/// Both occupations with their pay and its place, and whether the two compare; shorter forms behind each line.
fn pays(
    app: &App,
    (from, to): (GroupId, GroupId),
    a: &Assumptions,
    hours: HoursBasis,
    low: bool,
    view: &View,
) -> Vec<(Vec<Text>, Role)> {
    let amount = |value: f64| Text::from(format::hundreds(value));
    let unit = || Text::from(terms::unit(PayUnit::Year));
    let code = |group| Text::verbatim(app.catalog().code(group));
    // What is said of the two pays is said of the place that they are of, which is Canada where one has none here that
    // the other could be set against.
    let asked = app.shared.settings.place;
    let used = yearly(app.catalog(), (from, to), asked, hours).map_or(asked, |(.., place)| place);
    let own = [from, to].map(|group| pay(app.catalog(), group, used));
    let differs = basis_differs(&own[0], &own[1], hours);
    let unlike = || Text::verbatim("≠");
    if low {
        let text = Text::from(Msg::PaybackShort {
            from: Text::spaced([code(from), amount(a.pay_now)]),
            to: Text::spaced([code(to), amount(a.pay_then)]),
        });
        return vec![match differs {
            Some(_) => (vec![Text::spaced([unlike(), text])], Role::Warn),
            None => (vec![text], Role::Text),
        }];
    }
    let places = own.each_ref().map(|pay| place(pay, (used != asked).then_some(asked.geo)));
    let same = places[0] == places[1];
    let [first, second] = places;
    let names = |group| [usize::MAX, 0].map(|cells| Text::verbatim(view.name_in(app, group, cells)));
    let paid = |value: f64, place: &Text| {
        let place = if same { Text::EMPTY } else { place.clone() };
        Text::commas([Text::spaced([amount(value), unit()]), place])
    };
    let basis = match differs {
        Some(why) => {
            let why = Text::spaced([unlike(), Msg::PaybackMixed { why: terms::unlike(why).into() }.into()]);
            let medians = same.then(|| Msg::PaybackMedians { place: first.clone() }.into());
            (Text::spaced(std::iter::once(why).chain(medians)), Role::Warn)
        }
        None if same => (Msg::PaybackMediansAlike { place: first.clone() }.into(), Role::Dim),
        None => (Msg::PaybackMediansSame.into(), Role::Dim),
    };
    let now = |occupation| Msg::PaybackFrom { occupation, pay: paid(a.pay_now, &first) }.into();
    let then = |occupation| Msg::PaybackTo { occupation, pay: paid(a.pay_then, &second) }.into();
    let (basis, role) = basis;
    vec![
        (names(from).map(now).into(), Role::Text),
        (names(to).map(then).into(), Role::Text),
        (vec![basis], role),
    ]
}

/// The place of a median, and the one that was asked for where that has none for it, or for both.
fn place(pay: &Pay, asked: Option<Geo>) -> Text {
    let Some(from) = pay.median.provenance() else { return Text::EMPTY };
    let place = terms::place_of(from);
    match (asked, from.asked) {
        (Some(asked), _) => Msg::PaybackNotBoth { place, asked: terms::in_words(asked) }.into(),
        (None, Some(asked)) => Msg::PaybackElsewhere { place, asked: terms::in_words(asked) }.into(),
        (None, None) => place,
    }
}

/// A row of the settings: which, name, value, and what it rests on.
type SettingRow = (usize, String, String, String);

fn settings(
    a: &Assumptions,
    hours: HoursBasis,
    (schooling, role): (Option<&Schooling>, Option<&str>),
    view: &View,
) -> Vec<SettingRow> {
    let row = |(i, setting): (usize, Setting)| {
        let years = setting == Setting::Years;
        let note = if years { known(schooling, role) } else { setting.basis().into() };
        let apprentice = years && schooling.is_some_and(|own| own.apprenticeship);
        let name = if apprentice { Msg::PaybackYearsApprentice } else { setting.name() };
        let open = apprentice && a.years <= 0.0;
        let value = if open { Msg::PaybackNotEntered.into() } else { setting.value(a, hours) };
        (i, view.text(name), view.text(value), view.text(note))
    };
    Setting::ALL.into_iter().enumerate().map(row).collect()
}

/// What the training steps say of the years, in a few words; the source key gives the rule.
fn known(schooling: Option<&Schooling>, role: Option<&str>) -> Text {
    let Some(own) = schooling else { return Msg::PaybackNoLength.into() };
    let range = |ends: (f64, f64)| {
        let (low, high) = (years(ends.0), years(ends.1));
        if low == high { low.into() } else { Text::range(low, high) }
    };
    let others = own.by_work.map(|others| match (others.apprenticeship, others.years.1 > 0.0) {
        (true, false) => Msg::PaybackByWorkTrade,
        (_, true) => Msg::PaybackByWork { years: range(others.years) },
        (false, false) => Msg::PaybackByWorkOpen,
    });
    let range = range(own.years);
    let first = match own.published {
        None if own.apprenticeship => Msg::PaybackNoLengthStated,
        Some(true) => Msg::PaybackPublished { years: range },
        Some(false) => Msg::PaybackEstimated { years: range },
        None => Msg::PaybackNoSchooling,
    };
    let first = others.unwrap_or(first);
    let paid = own.apprenticeship.then(|| Msg::PaybackApprenticeship.into());
    let first = Text::commas(std::iter::once(first.into()).chain(paid));
    let taken = (own.years.0 < own.years.1).then(|| Msg::PaybackLonger.into());
    let role = role.map(|role| Text::verbatim(role.to_owned()));
    Text::dots([Text::joined(Joint::Semicolon, std::iter::once(first).chain(taken))].into_iter().chain(role))
}

/// The settings from the top of an area on, as many as fit around the cursor.
fn list(pen: &mut Pen, area: Rect, rows: &[SettingRow], cursor: usize) {
    // What the row under the cursor rests on stands below it, in the lines that the rows leave free.
    let free = usize::from(area.height).saturating_sub(rows.len());
    let notes = free > 0;
    let hidden = (cursor + 1).saturating_sub(usize::from(area.height).max(1));
    let mut y = area.y;
    for (i, name, value, note) in rows.iter().skip(if notes { 0 } else { hidden }) {
        if y >= area.bottom() {
            break;
        }
        let row = Rect { y, height: 1, ..area };
        let role = if *i == cursor { Role::Cursor } else { Role::Text };
        if *i == cursor {
            pen.paint(row, role);
        }
        let x = (row.right() - 1).saturating_sub(width(value) as u16);
        pen.put((row.x + 1, y), name, usize::from(x.saturating_sub(row.x + 2)), role);
        pen.put((x, y), value, width(value), role);
        pen.hits.add(row, Target::OverlayRow(*i));
        if *i == cursor {
            pen.steps((x.saturating_sub(1), row.right() - 1), y, role);
        }
        y += 1;
        if *i != cursor {
            continue;
        }
        let width = row.width.saturating_sub(4);
        let below = Rect { x: row.x + 3, y, width, height: free as u16 };
        y += pen.paragraph(below, note, Role::Dim);
    }
}

/// Break-even and worth in sentences; the short form has two lines. Where an apprentice's pay is not entered, that alone
/// is said: nothing that is reckoned without it holds.
fn findings(
    a: &Assumptions,
    result: &Payback,
    short: bool,
    (told, apprentice): (bool, bool),
) -> Vec<(Text, Role)> {
    if !told {
        let said = if short { Msg::PaybackPaidShort } else { Msg::PaybackPaid };
        return vec![(said.into(), Role::Warn)];
    }
    let (low, high) = (&result.low_tuition, &result.high_tuition);
    let even = |curve: &Curve| match curve.break_even {
        Some(year) => Msg::PaybackYear { n: year.into() },
        None => Msg::PaybackNotWithin { n: a.horizon.into() },
    };
    let thousands = |value: f64| Number::whole((value / 1_000.0).round() as i64 * 1_000);
    let role = if low.net_present_value() < 0.0 { Role::Bad } else { Role::Good };
    let (worst, best) = (thousands(high.net_present_value()), thousands(low.net_present_value()));
    let before = a.leaves_out_tuition(apprentice);
    let (first, last) = (Text::from(even(low)), Text::from(even(high)));
    let breaks = match (first == last, short) {
        (true, true) if before => Msg::PaybackEvenBeforeShort { when: first },
        (true, false) if before => Msg::PaybackEvenBefore { when: first },
        (true, _) => Msg::PaybackEven { when: first },
        (false, true) => Msg::PaybackEvenShort { low: first, high: last },
        (false, false) => Msg::PaybackEvenBoth { low: first, high: last },
    };
    let worth = if worst == best {
        best.into()
    } else {
        Text::from(Msg::PaybackRange { low: worst.into(), high: best.into() })
    };
    let span = || Text::from(Msg::PaybackSpan { n: a.horizon.into() });
    let worth = match (short, before) {
        (true, true) => Msg::PaybackWorthBeforeShort { worth },
        (true, false) => Msg::PaybackWorthShort { worth },
        (false, true) => Msg::PaybackWorthBefore { worth, span: span() },
        (false, false) => Msg::PaybackWorth { worth, span: span() },
    };
    let mut found = vec![(breaks.into(), role), (worth.into(), role)];
    if before && !short {
        let cost = cost_of_a_thousand(a);
        let off = Number::whole((cost / 10.0).round() as i64 * 10);
        let left_out = Text::from(Msg::PaybackNoTuition { each: Number::whole(1_000), off });
        let most = (low.net_present_value() / cost.max(1.0)).floor() as i64 * 1_000;
        let up_to = (most > 0).then(|| Msg::PaybackUpTo { most: Number::whole(most) }.into());
        found.push((Text::spaced(std::iter::once(left_out).chain(up_to)), Role::Warn));
    }
    found
}
