//! Ways to other work in several moves: what each comes to, and one opened into its moves.

use metier_words::{Msg, Number, Text};

use super::sources::Shown;
use super::{Item, PayUnit, Settings, Tone, format, group_text, terms};
use metier_evidence::Evidence;
use metier_evidence::pay;
use metier_model::schema::Setting;
use metier_model::{Geo, GroupId, Provenance};
use metier_plan::pair::StatedYears;
use metier_plan::path::{Few, Goal, Ground, Path, Prices, Step};
use metier_plan::similar;

/// What a way comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct PathSummary {
    /// Where it leads to.
    pub to: GroupId,
    /// `64100 → 62010 → 60020`.
    pub codes: Text,
    /// What lies between one's own work and the last, in order.
    pub between: Vec<GroupId>,
    /// Median pay there, CAD a year, with its place where that is not the one asked for.
    pub pay: Text,
    /// Exposure to AI there.
    pub exposure: Text,
    /// Years of schooling of all moves, from the shortest to the longest.
    pub years: Text,
    /// Years of schooling and practice of all moves together, written in the same way.
    pub all_years: Text,
    /// Years of practice of all moves, written in the same way.
    pub practice: Text,
    /// Cost of all moves; `+` behind it where it is a floor, because a length of schooling is not known.
    pub cost: Text,
}

/// What a path comes to; none for an empty one.
pub fn way(evidence: &Evidence, from: GroupId, path: &Path, settings: &Settings) -> Option<PathSummary> {
    let catalog = evidence.catalog;
    let to = path.to()?;
    let codes = std::iter::once(from).chain(path.steps.iter().map(|step| step.to));
    let codes: Vec<&str> = codes.map(|group| catalog.code(group)).collect();
    let yearly = Settings { unit: PayUnit::Year, ..*settings };
    let pay = pay::median(catalog, to, settings.place);
    let exposure = evidence.ai_rankings().score(to);
    Some(PathSummary {
        to,
        codes: Text::verbatim(codes.join(" → ")),
        between: path.steps.iter().map(|step| step.to).take(path.steps.len() - 1).collect(),
        pay: pay.map_or(Text::verbatim("?"), |median| format::median_text(&median, &yearly)),
        exposure: exposure.map_or(Text::verbatim("?"), |score| Number::decimal(score.into(), 0).into()),
        years: years(path.schooling()),
        all_years: years(path.years()),
        practice: years(path.practice()),
        cost: floor(path.cost, path.is_timed()),
    })
}

/// A cost; `+` behind it where it is a floor.
fn floor(cost: f32, is_whole: bool) -> Text {
    let cost = Text::from(Number::decimal(cost.into(), 1));
    if is_whole { cost } else { Msg::WayAtLeast { value: cost }.into() }
}

/// The heading of the ways whose length is not known, or of the occupations to which only such ways lead.
pub fn untimed(goal: &Goal, found: &Few) -> Option<Msg> {
    let n = (found.ways.len() - found.timed()) as i64;
    let all = i64::try_from(found.untimed?).ok()?;
    Some(if goal.to.is_some() { Msg::WayHeadUntimedTo } else { Msg::WayHeadUntimed { n, all } })
        .filter(|_| n > 0)
}

/// Months as years, with a half where there is one.
pub fn in_years(months: f32) -> Number {
    // Two that are shown alike are equal.
    let years = (f64::from(months) / 1.2).round() / 10.0;
    let whole = (years - years.round()).abs() < 0.05;
    if whole { Number::decimal(years.round(), 0) } else { Number::decimal(years, 1) }
}

/// Years from the shortest to the longest as far as they are known: `+` behind them where a part has no stated length;
/// in words where nobody has stated any, since what is not known is neither nothing nor short.
pub fn years(stated: StatedYears) -> Text {
    if !stated.is_known() {
        return Msg::WayUnstated.into();
    }
    let [low, high] = [stated.low, stated.high].map(|years| in_years(years * 12.0));
    let span = if low == high { high.into() } else { Text::range(low, high) };
    if stated.whole { span } else { Msg::WayAtLeast { value: span }.into() }
}

/// One move of a way as a row: what it costs in parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Its place among the moves, from 1.
    pub place: i64,
    /// Where to.
    pub to: GroupId,
    /// Cost of what is unlike, of the level, of schooling, and all of it.
    pub parts: [Text; 4],
    /// Years of schooling.
    pub years: Text,
    /// Years of practice.
    pub practice: Text,
    /// Whether a licence or certificate is required there.
    pub licensed: bool,
}

/// The moves of a way as rows.
pub fn moves(path: &Path) -> Vec<Move> {
    let prices = Prices::default();
    let part = |value: f32| Text::from(Number::decimal(value.into(), 1));
    let one = |(i, step): (usize, &Step)| {
        let [unlike, up, school] = step.parts(&prices);
        Move {
            place: i as i64 + 1,
            to: step.to,
            parts: [
                part(unlike),
                part(up),
                // What has no stated length has no price.
                if step.is_timed() { part(school) } else { Text::verbatim("?") },
                floor(step.cost(&prices), step.is_timed()),
            ],
            years: years(step.schooling),
            practice: years(step.practice),
            licensed: step.licensed,
        }
    };
    path.steps.iter().enumerate().map(one).collect()
}

/// A path opened, below a table of its moves: each with why it is one, the shortest way in, and walls.
pub fn opened(evidence: &Evidence, path: &Path, settings: &Settings) -> Vec<Item> {
    opened_with(evidence, path, settings, |_, _| Vec::new())
}

/// A path opened on a page of its own: each move also with what its work gives, the parts of its cost, and its time.
pub fn whole(evidence: &Evidence, path: &Path, settings: &Settings) -> Vec<Item> {
    opened_with(evidence, path, settings, |step, own| {
        let [unlike, up, school, all] = own.parts.clone();
        let cost = Msg::WayPartsOf { unlike, up, school, all };
        let mut items = vec![there(evidence, step.to, settings)];
        items.extend([Item::row(Msg::WayHeadCost, cost), Item::row(Msg::WayTime, time(step))]);
        items
    })
}

/// What the work of a move gives: each stop is years of a life, and may pay less than the one before.
fn there(evidence: &Evidence, to: GroupId, settings: &Settings) -> Item {
    let yearly = Settings { unit: PayUnit::Year, ..*settings };
    let median = pay::median(evidence.catalog, to, settings.place);
    let pay = median.as_ref().map_or(Text::verbatim("?"), |median| format::median_text(median, &yearly));
    let exposure = evidence.ai_rankings().score(to);
    let exposure = exposure.map_or(Text::verbatim("?"), |score| Number::decimal(score.into(), 0).into());
    let item = Item::row(Msg::WayThere, Msg::WayThereOf { pay, exposure });
    match median {
        Some(median) => item.from(median.from),
        None => item,
    }
}

/// How long a move takes, in words: schooling, then practice where there is some.
fn time(step: &Step) -> Text {
    let length = |years: StatedYears| Text::from(terms::months(years.low * 12.0, years.high * 12.0));
    let school = match (step.schooling.is_known(), step.schooling.high > 0.0) {
        _ if step.by_work.is_some() && step.schooling.high <= 0.0 => Msg::WayInByWork,
        (false, _) => Msg::MoveUnknownSchooling,
        (true, true) => Msg::WayInSchool { length: length(step.schooling) },
        (true, false) if step.apprenticeship => terms::setting(Setting::Apprenticeship),
        (true, false) => Msg::WayInNoSchool,
    };
    let more = (step.is_timed() && !step.schooling.whole).then(|| Msg::MoveSchoolingOpen.into());
    let practice = (step.practice.years > 0.0)
        .then(|| Text::from(Msg::CompareOfPractice { length: length(step.practice) }));
    let open = (!step.practice.whole).then(|| Msg::WayInOpen.into());
    Text::commas(std::iter::once(school.into()).chain(more).chain(practice).chain(open))
}

fn opened_with(
    evidence: &Evidence,
    path: &Path,
    settings: &Settings,
    more: impl Fn(&Step, &Move) -> Vec<Item>,
) -> Vec<Item> {
    let catalog = evidence.catalog;
    let prices = Prices::default();
    let mut items = Vec::new();
    for (step, own) in path.steps.iter().zip(moves(path)) {
        let place = Msg::WayStep { n: own.place, name: group_text(catalog, step.to, settings.lang) };
        items.push(Item::heading(place).link(Some(step.to)));
        items.push(Item::row(Msg::WayWhy, why(step)).from(likeness()));
        items.extend(more(step, &own));
        items.extend(way_in(evidence, step, settings).map(|way| Item::row(Msg::WayIn, way)));
        if !step.is_timed() {
            items.push(Item::row(Msg::MoveSchoolingTag, Msg::MoveUnknownSchooling));
        }
        if step.licensed {
            items.push(Item::tagged(Msg::MoveWalls, Msg::WayLicence).tone(Tone::Firm));
        }
    }
    items.push(Item::note(Msg::WayPrices {
        unlike: Number::decimal(prices.unlike.into(), 0),
        step: Number::decimal(prices.step.into(), 0),
        year: Number::decimal(prices.year.into(), 0),
    }));
    items
}

/// The way with the least schooling in one line, with what is left of it for whoever does the work before.
fn way_in(evidence: &Evidence, step: &Step, settings: &Settings) -> Option<Text> {
    let occupation = evidence.catalog.occupation(step.to, settings.lang)?;
    let way = super::way_in::shortest(&occupation, settings.place.geo)?;
    let is_other = step.is_timed() && (step.by_work.is_some() || !way.is_whole(step.schooling));
    Some(way.line(is_other.then(|| time(step))))
}

fn likeness() -> Provenance {
    Provenance::modelled(&[metier_evidence::skills::SOURCE], "2025", Geo::Canada, similar::METHOD)
}

/// Why a move is one.
fn why(step: &Step) -> Text {
    let ground = match step.ground {
        Ground::Near => Msg::PathNear,
        Ground::Named => Msg::PathNamed,
        Ground::Esdc => Msg::PathEsdc,
        Ground::Anew => Msg::PathAnew,
    };
    // A move that the publisher alone names may be among the least alike: that says nothing for it.
    let alike = (step.percentile >= 0.05)
        .then(|| Msg::WayLike { n: Number::decimal(step.percentile.into(), 1) }.into());
    Text::dots(std::iter::once(ground.into()).chain(alike))
}

/// The figures of a way with their sources.
pub fn shown(evidence: &Evidence, path: &Path, settings: &Settings) -> Vec<Shown> {
    let catalog = evidence.catalog;
    let Some(to) = path.to() else { return Vec::new() };
    let name = || group_text(catalog, to, settings.lang);
    let pay = pay::median(catalog, to, settings.place);
    let mut all = vec![Shown {
        what: Text::dots([Msg::MoveByPay.into(), name()]),
        value: pay.as_ref().map_or(Text::EMPTY, |median| format::median_text(median, settings)),
        from: pay.map(|median| median.from),
        more: vec![(Text::from(Msg::SourceBasis), terms::unit(settings.unit).into())],
    }];
    for step in &path.steps {
        let like = Number::decimal(step.percentile.into(), 1);
        all.push(Shown {
            what: Text::dots([Msg::MoveByLikeness.into(), group_text(catalog, step.to, settings.lang)]),
            value: like.into(),
            from: Some(likeness()),
            more: Vec::new(),
        });
    }
    all
}
