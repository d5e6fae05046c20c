//! A figure of pay that somebody names, held against what is published here and in Canada.

use metier_words::{Msg, Number, Text};

use super::{Item, PayUnit, Subject, Tone, claims, format, group_text, terms};
use metier_evidence::claim::{Point, Standing, points, standing};
use metier_evidence::pay::{self, Band, Experience, FULL_TIME, HoursBasis, Pay};
use metier_evidence::said::{DAYS, Per, Said};
use metier_model::{Geo, GroupId};

/// The pays that a figure is held against: the place asked for where it has its own, then Canada.
pub fn against(subject: &Subject) -> Vec<Pay> {
    let own = subject.pay.clone();
    let of_canada = own.median.provenance().is_none_or(|from| from.geo == Geo::Canada);
    let canada = (!of_canada).then(|| pay::pay(subject.catalog(), subject.group, Geo::Canada));
    std::iter::once(own).chain(canada).collect()
}

/// What is published to a figure, as items.
pub fn items(subject: &Subject, said: &Said, work: Option<GroupId>) -> Vec<Item> {
    let settings = &subject.settings;
    let mut items = vec![Item::paragraph(figure(subject, said))];
    items.extend(day(said, subject.pay.hours(settings.hours)));
    if let Some(asked) = subject.pay.median.provenance().and_then(|from| from.asked) {
        items.push(Item::warning(Msg::ClaimNotHere { place: terms::in_words(asked) }));
    }
    for pay in against(subject) {
        items.push(Item::gap());
        items.extend(held(subject, &pay, said));
    }
    let medians = work
        .filter(|&work| work != subject.group)
        .and_then(|work| Some((work, pay::pair(subject.catalog(), work, subject.group, settings.place)?.0)));
    if let Some((work, median)) = medians {
        let (own, _) = said.by_year(&subject.pay, settings.hours);
        let by = format::amount(own - median.annual(settings.hours), PayUnit::Year).signed();
        let pays = format::amount(median.annual(settings.hours), PayUnit::Year);
        items.push(Item::gap());
        let name = group_text(subject.catalog(), work, settings.lang);
        let text = Msg::ClaimAgainstWork { name, pay: pays, by };
        items.push(Item::row(Msg::ClaimMyWork, text).from(median.from));
    }
    // Last, so that a low screen has the answers of both places.
    if said.guessed {
        items.push(Item::gap());
        items.push(guessed(said));
    }
    items
}

/// A figure before anybody has said whose pay it is: what it comes to, and how to go on.
pub fn of_nobody(said: &Said, accept: &'static str) -> Vec<Item> {
    let (year, hour) = (said.full_time(), said.at_hours(FULL_TIME));
    let year = match said.per {
        Per::Year => Number::whole(f64::from(said.low).round() as i64),
        _ => format::amount(year, PayUnit::Year),
    };
    let hour = format::amount(hour, PayUnit::Hour);
    let hours = Number::decimal(FULL_TIME.into(), 0);
    let mut items = vec![Item::paragraph(Msg::ClaimFigure { year: year.into(), hour: hour.into(), hours })];
    items.extend(day(said, FULL_TIME));
    if said.guessed {
        items.push(guessed(said));
    }
    items.push(Item::gap());
    items.push(Item::paragraph(Msg::ClaimWhose { accept }));
    items
}

/// How a day's pay is taken, in weeks of some hours.
fn day(said: &Said, hours: f32) -> Option<Item> {
    let hours = f64::from(hours / DAYS);
    let hours = Number::decimal(hours, u8::from((hours - hours.round()).abs() > 0.05));
    (said.per == Per::Day).then(|| Item::note(Msg::ClaimTakenDay { days: DAYS as i64, hours }))
}

fn guessed(said: &Said) -> Item {
    Item::note(if said.per == Per::Hour { Msg::ClaimTakenHour } else { Msg::ClaimTakenYear })
}

/// The figure itself by the hour and by the year.
fn figure(subject: &Subject, said: &Said) -> Text {
    let pay = &subject.pay;
    let money = |value: f32, unit| Text::from(format::amount(value, unit));
    let span = |(low, high): (f32, f32), unit| {
        if (high - low).abs() < f32::EPSILON {
            money(low, unit)
        } else {
            Text::range(money(low, unit), money(high, unit))
        }
    };
    let year = match said.per {
        // The very figure, and not one rounded as ours are.
        Per::Year => {
            let [low, high] = [said.low, said.high].map(|end| Number::whole(f64::from(end).round() as i64));
            if low == high { low.into() } else { Text::range(low, high) }
        }
        _ => span(said.by_year(pay, HoursBasis::FullTime), PayUnit::Year),
    };
    let hour = span(said.by_hour(pay, HoursBasis::FullTime), PayUnit::Hour);
    if pay.annual_only {
        return Msg::ClaimByYearOnly { year }.into();
    }
    let full = Msg::ClaimFigure { year, hour, hours: Number::decimal(FULL_TIME.into(), 0) }.into();
    let usual = pay.usual_hours.value().filter(|hours| (**hours - FULL_TIME).abs() > 0.05).map(|&hours| {
        let hours = Number::decimal(hours.into(), 1);
        if said.per == Per::Hour {
            let year = span(said.by_year(pay, HoursBasis::Usual), PayUnit::Year);
            Msg::ClaimFigureUsualYear { year, hours }
        } else {
            let hour = span(said.by_hour(pay, HoursBasis::Usual), PayUnit::Hour);
            Msg::ClaimFigureUsualHour { hour, hours }
        }
        .into()
    });
    Text::spaced(std::iter::once(full).chain(usual))
}

/// What a percentile is called.
fn point(point: Point) -> Text {
    match point {
        Point::P10 => Msg::PointP10,
        Point::P25 => Msg::PointP25,
        Point::P50 => Msg::PointP50,
        Point::P75 => Msg::PointP75,
        Point::P90 => Msg::PointP90,
    }
    .into()
}

/// The same as a sentence has it: with its article in French.
fn the_point(point: Point) -> Text {
    match point {
        Point::P10 => Msg::PointTheP10,
        Point::P25 => Msg::PointTheP25,
        Point::P50 => Msg::PointTheP50,
        Point::P75 => Msg::PointTheP75,
        Point::P90 => Msg::PointTheP90,
    }
    .into()
}

/// A figure against the pay of one place: the percentiles, where it lies among them, and the band of the seniors.
fn held(subject: &Subject, pay: &Pay, said: &Said) -> Vec<Item> {
    let hours = subject.settings.hours;
    let Some(from) = pay.median.provenance() else {
        return vec![Item::warning(Msg::ClaimUnchecked)];
    };
    let place = terms::place_of_pay(pay).unwrap_or_default();
    let year = |hourly: f32| format::amount(pay.annual(hourly, hours), PayUnit::Year);
    let mut items = vec![Item::heading(Msg::ClaimPlace { place: place.clone() })];
    let (low, high) = said.by_year(pay, hours);
    let stands = standing(pay, high, hours);
    let text = if (high - low).abs() < 1.0 {
        lies(pay, stands, |hourly| year(hourly).into())
    } else {
        claims::verdict_of(pay, &subject.settings, low, high)
    };
    let tone = if matches!(stands, Standing::Between(..)) { Tone::Plain } else { Tone::Careful };
    // The answer, and then what it rests on.
    items.push(Item::tagged(Msg::ClaimLies, text).tone(tone));
    for (known, hourly) in points(pay) {
        let figure = Text::spaced([year(hourly).into(), terms::unit(PayUnit::Year).into()]);
        items.push(Item::row(point(known), figure).from(from.clone()));
    }
    // What stands at the minimum wage, or below today's, does not say what is really paid.
    if let Some(floor) = pay.floor {
        items.push(Item::note(format::floor(floor)));
    }
    if let Some(bands) = pay.bands.value()
        && let Some(senior) = senior(bands)
    {
        let (from, to) = (year(senior.low), year(senior.high));
        let text = if low > pay.annual(senior.high, hours) {
            Msg::ClaimSeniorsNot { from, to }
        } else if high < pay.annual(senior.low, hours) {
            Msg::ClaimSeniorsMore { from, to }
        } else {
            Msg::ClaimSeniorsReach { from, to }
        };
        let item = Item::tagged(Msg::ClaimSeniors, text);
        items.push(match pay.bands.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
    }
    items
}

/// The band of those who are longest in the work.
fn senior(bands: &[Band]) -> Option<&Band> {
    bands.iter().find(|band| band.experience == Experience::Senior)
}

/// Where a figure lies, in a sentence.
fn lies(pay: &Pay, stands: Standing, year: impl Fn(f32) -> Text) -> Text {
    let all = points(pay);
    let at = |known: Point| {
        all.iter().find(|(own, _)| *own == known).map_or(Text::EMPTY, |&(_, hourly)| year(hourly))
    };
    match stands {
        Standing::Below(known) => {
            Msg::ClaimStandsBelow { point: the_point(known), value: at(known), n: known.below() }.into()
        }
        Standing::Above(known) => {
            Msg::ClaimStandsAbove { point: the_point(known), value: at(known), n: 100 - known.below() }.into()
        }
        Standing::Between(from, to) => Msg::ClaimStandsBetween {
            from: the_point(from),
            low: at(from),
            to: the_point(to),
            high: at(to),
            least: from.below(),
            most: to.below(),
        }
        .into(),
        Standing::Unchecked => Msg::ClaimUnchecked.into(),
    }
}
