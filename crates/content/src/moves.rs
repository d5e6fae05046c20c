//! Moves from one's work: a table of what each asks and gives, its order, and one move opened.

mod shown;
#[cfg(test)]
mod tests;

pub use shown::shown;

use metier_words::{Joint, Msg, Number, Text};

use super::origin::{lengths, noc};
use super::ways;
use super::{Item, Settings, Subject, Tone, esdc, format, group_text, papers, terms, three_year, way_in};
use metier_evidence::pay::{self, Median};
use metier_evidence::payback::Others;
use metier_evidence::schooling::{Length, length};
use metier_evidence::{Evidence, ai, skills, three_year as outlook};
use metier_model::facts::ThreeYear;
use metier_model::{Geo, GroupId, Provenance};
use metier_plan::between::{Between, ByWork};
use metier_plan::moves::{self, Gap, Move, Moves, Start};
use metier_plan::pair::StatedYears;
use metier_plan::papers::Demand;

/// Work in which one has years first that is named in an opened row.
const NAMED: usize = 3;

/// What a move is shown by, in the order of the columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MoveColumn {
    /// Percentile of the likeness.
    #[default]
    Likeness,
    /// ESDC's matrix.
    Esdc,
    /// Median pay.
    Pay,
    /// Exposure to AI.
    Exposure,
    /// Years of schooling in between, and of practice there.
    Schooling,
    /// Licences and certificates.
    Papers,
    /// Job Bank's outlook for three years.
    Outlook,
}

impl MoveColumn {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Likeness, Self::Esdc, Self::Pay, Self::Exposure, Self::Schooling, Self::Papers, Self::Outlook];

    /// What stands over it; pay with its unit.
    pub fn head(self, settings: &Settings) -> Text {
        match self {
            Self::Likeness => Msg::MoveLike.into(),
            Self::Esdc => Msg::MoveEsdc.into(),
            Self::Pay => Msg::MovePay { unit: terms::unit(settings.unit).into() }.into(),
            Self::Exposure => Msg::MoveAi.into(),
            Self::Schooling => Msg::MoveSchooling.into(),
            Self::Papers => Msg::MovePapers.into(),
            Self::Outlook => Msg::MoveOutlook { place: Text::verbatim(settings.place.geo.code()) }.into(),
        }
    }

    /// The same in few letters, where the heads have no room.
    pub fn short_head(self, settings: &Settings) -> Text {
        if self == Self::Schooling { Msg::MoveSchoolingShort.into() } else { self.head(settings) }
    }

    /// What it is sorted by in words.
    pub fn order(self) -> Msg {
        match self {
            Self::Likeness => Msg::MoveByLikeness,
            Self::Esdc => Msg::MoveByEsdc,
            Self::Pay => Msg::MoveByPay,
            Self::Exposure => Msg::MoveByAi,
            Self::Schooling => Msg::MoveBySchooling,
            Self::Papers => Msg::MoveByPapers,
            Self::Outlook => Msg::MoveByOutlook,
        }
    }

    /// What speaks for a move, larger is better; none where it is not known.
    fn rank(self, row: &MoveRow) -> Option<f32> {
        let m = &row.step;
        match self {
            Self::Likeness => Some(m.percentile),
            Self::Esdc => m.esdc.map(|esdc| f32::from(esdc.there as u8)),
            Self::Pay => m.pays.map(|by| by.annual),
            Self::Exposure => m.exposure.map(|score| -ai::as_shown(score)),
            // Of as much schooling less practice is better.
            Self::Schooling => m.schooling.known().map(|months| -months - m.practice.months / 1_000.0),
            Self::Papers => Some(
                -m.papers
                    .iter()
                    .map(|paper| if paper.demand == Demand::Required { 1.0 } else { 0.5 })
                    .sum::<f32>(),
            ),
            Self::Outlook => {
                row.outlook.filter(|level| level.is_determined()).map(|level| f32::from(level as u8))
            }
        }
    }
}

/// One move of the table.
#[derive(Clone, Debug)]
pub struct MoveRow {
    /// The move.
    pub step: Move,
    /// Job Bank's outlook there; none for Canada.
    pub outlook: Option<ThreeYear>,
}

/// What stands in a column: the value, and how it differs from one's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    /// The value; empty where there is none.
    pub text: Text,
    /// The difference with its sign.
    pub by: Option<Number>,
    /// Whether it speaks for the move.
    pub better: Option<bool>,
    /// What comes on top of it: practice on top of schooling; empty where nothing does.
    pub beside: Text,
    /// Why there is no difference, in a word or two; empty where there is one, or a figure is missing.
    pub why: Text,
}

impl Value {
    /// The value with what comes on top of it.
    pub fn whole(&self) -> Text {
        Text::spaced([self.text.clone(), self.beside.clone()])
    }
}

/// All moves from one start.
#[derive(Clone, Debug)]
pub struct MoveTable {
    /// From where.
    pub start: Start,
    /// Median pay of one's own work.
    pub pay: Option<Median>,
    /// Median pay of one's own work for Canada, where pay of the place stands in `pay` and that of a row is for Canada:
    /// the two are compared by it.
    pub pay_in_canada: Option<Median>,
    /// Exposure of one's own work, 0-100.
    pub exposure: Option<f32>,
    /// The moves, the most alike first.
    pub rows: Vec<MoveRow>,
    /// Levels of one's own work.
    levels: Vec<skills::Level>,
}

impl MoveTable {
    /// The moves within reach from a start.
    pub fn new(evidence: &Evidence, start: Start) -> Self {
        let moves = Moves::new(evidence, start.clone());
        Self::of(evidence, &moves, moves.within_reach(), start)
    }

    /// The moves to the work that is most alike, at most so many.
    pub fn nearest(evidence: &Evidence, start: Start, most: usize) -> Self {
        let moves = Moves::new(evidence, start.clone());
        Self::of(evidence, &moves, moves.nearest(most), start)
    }

    /// The moves to some work, in the order in which it is given; one's own is passed over.
    pub fn to(evidence: &Evidence, start: Start, groups: impl IntoIterator<Item = GroupId>) -> Self {
        let moves = Moves::new(evidence, start.clone());
        let steps = groups.into_iter().filter(|&group| group != start.group).map(|to| moves.to(to)).collect();
        Self::of(evidence, &moves, steps, start)
    }

    fn of(evidence: &Evidence, moves: &Moves, steps: Vec<Move>, start: Start) -> Self {
        let catalog = evidence.catalog;
        let place = start.place.geo;
        let pay = pay::median(catalog, start.group, start.place);
        let is_for_canada = |median: &Median| median.from.geo == Geo::Canada;
        let differs = pay.as_ref().is_some_and(|own| !is_for_canada(own))
            && steps.iter().any(|step| step.pay.as_ref().is_some_and(is_for_canada));
        Self {
            pay_in_canada: differs
                .then(|| pay::median_in(catalog, start.group, Geo::Canada, Geo::Canada))
                .flatten(),
            pay,
            exposure: evidence.ai_rankings().score(start.group),
            levels: moves.levels().to_vec(),
            rows: steps
                .into_iter()
                .map(|step| MoveRow { outlook: outlook::level(catalog, step.to, place), step })
                .collect(),
            start,
        }
    }

    /// The rows by a column, the best first or the other way round; what is not known stands last. With `better`, only
    /// those that pay more and are less exposed to AI.
    pub fn sorted(&self, by: MoveColumn, turned: bool, better: bool) -> Vec<&MoveRow> {
        let mut rows: Vec<&MoveRow> =
            self.rows.iter().filter(|row| !better || row.step.is_better()).collect();
        rows.sort_by(|a, b| match (by.rank(a), by.rank(b)) {
            (Some(a), Some(b)) if turned => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        rows
    }

    /// Whether the pay of all rows is for Canada though a place was asked for, since one's own work has none there.
    pub fn is_of_canada(&self) -> bool {
        self.pay.as_ref().is_some_and(|median| median.from.asked.is_some())
    }

    /// How many pay more, and how many are less exposed to AI: the next best where none is both.
    pub fn half_better(&self) -> [usize; 2] {
        let count = |is: fn(&Move) -> bool| self.rows.iter().filter(|row| is(&row.step)).count();
        [count(Move::pays_more), count(Move::is_less_exposed)]
    }

    /// How many pay more and are less exposed to AI.
    pub fn better(&self) -> usize {
        self.rows.iter().filter(|row| row.step.is_better()).count()
    }
}

/// What stands in a column for a move.
///
/// With `bare`, pay stands without its place, where that is said above the rows.
pub fn value(column: MoveColumn, row: &MoveRow, settings: &Settings, bare: bool) -> Value {
    let m = &row.step;
    let plain = |text: Text| Value { text, ..Value::default() };
    match column {
        MoveColumn::Likeness if m.identical => plain(Msg::MoveIdentical.into()),
        MoveColumn::Likeness => plain(Number::decimal(m.percentile.into(), 1).into()),
        MoveColumn::Esdc => plain(m.esdc.map_or(Text::EMPTY, |known| {
            use metier_model::facts::Match;
            match known.there {
                Match::Not => Msg::MoveEsdcNot,
                Match::Somewhat => Msg::MoveEsdcSomewhat,
                Match::Similar => Msg::MoveEsdcSimilar,
                Match::Very => Msg::MoveEsdcVery,
            }
            .into()
        })),
        MoveColumn::Pay => {
            let by = m.pays.map(|by| format::gain(by, settings));
            Value {
                text: m
                    .pay
                    .as_ref()
                    .map_or(Text::EMPTY, |median| format::median_in_table(median, settings, bare)),
                by: by.map(|by| format::difference(by, settings)),
                better: by.filter(|by| *by != 0.0).map(|by| by > 0.0),
                why: m
                    .unlike
                    .filter(|_| m.pay.is_some())
                    .and_then(terms::unlike_short)
                    .map_or(Text::EMPTY, Text::from),
                ..Value::default()
            }
        }
        MoveColumn::Exposure => Value {
            text: m.exposure.map_or(Text::EMPTY, |score| Number::decimal(score.into(), 0).into()),
            by: m.exposure_change.map(|by| Number::decimal(by.into(), 0).signed()),
            better: m.exposure_change.filter(|by| *by != 0.0).map(|by| by < 0.0),
            ..Value::default()
        },
        MoveColumn::Schooling => Value {
            text: in_brief(m.schooling),
            beside: practice(m).map_or(Text::EMPTY, |years| Msg::MoveAndPractice { years }.into()),
            ..Value::default()
        },
        MoveColumn::Papers => plain(match m.papers.first() {
            None => Msg::MoveNoPaper.into(),
            Some(paper) => papers::demand(paper.demand).unwrap_or(papers::in_brief(paper.kind)).into(),
        }),
        MoveColumn::Outlook => plain(row.outlook.map_or(Text::EMPTY, three_year::words)),
    }
}

/// Schooling in a cell: the years that are reckoned with, never less than what may be asked; the opened row has both ends.
fn in_brief(between: Between) -> Text {
    match between.known() {
        None => Text::verbatim("?"),
        Some(_) if between.by_work.is_some() && between.high <= 0.0 => Msg::MoveByWorkBrief.into(),
        Some(_) if between.apprenticeship && between.high <= 0.0 => Msg::MoveApprenticedBrief.into(),
        Some(months) => ways::years(StatedYears::of(months / 12.0, !between.open)),
    }
}

/// Years of schooling that a move asks for; an apprenticeship by its name, as its years are practice.
pub fn schooling(between: Between) -> Text {
    if between.by_work.is_some() && between.high <= 0.0 {
        return Msg::MoveByWork.into();
    }
    if between.apprenticeship && between.high <= 0.0 && between.is_known() {
        Msg::MoveApprenticed.into()
    } else {
        ways::years(between.years())
    }
}

/// Years of practice that a move asks for beside its schooling; none where it asks for none, or where nothing at all is
/// known of the way in.
fn practice(m: &Move) -> Option<Text> {
    let asked = m.practice.months > 0.0 || (!m.practice.timed && m.schooling.is_known());
    // A cell has no room for a word, nor for both ends of a range; the opened row has them.
    let years = || {
        let stated = m.practice.years();
        match m.practice.known() {
            Some(_) => ways::years(StatedYears::of(stated.high, stated.whole)),
            None => Text::verbatim("?"),
        }
    };
    asked.then(years)
}

/// The moves of a table in cells: what each leads to, and its columns with their differences.
pub fn table(table: &MoveTable, evidence: &Evidence, settings: &Settings) -> (Vec<Text>, Vec<Vec<Text>>) {
    // There is no outlook for three years for Canada: a column without a word goes.
    let said = |column: &MoveColumn| {
        table.rows.iter().any(|row| value(*column, row, settings, false).text != Text::EMPTY)
    };
    let columns: Vec<MoveColumn> = MoveColumn::ALL.into_iter().filter(said).collect();
    let head =
        std::iter::once(Msg::ListTitle.into()).chain(columns.iter().map(|column| column.head(settings)));
    let row = |row: &MoveRow| {
        let cells = columns.iter().map(|column| {
            let value = value(*column, row, settings, false);
            Text::spaced([value.whole(), value.by.map_or(Text::EMPTY, Text::from)])
        });
        std::iter::once(group_text(evidence.catalog, row.step.to, settings.lang)).chain(cells).collect()
    };
    (head.collect(), table.rows.iter().map(row).collect())
}

/// A move opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Skills to build, and what one has already.
    pub skills: Vec<Item>,
    /// Walls, and the way.
    pub walls: Vec<Item>,
}

impl Opened {
    /// All of it as one page.
    pub fn whole(self) -> Vec<Item> {
        let gap = std::iter::once(Item::gap());
        self.skills.into_iter().chain(gap).chain(self.walls).collect()
    }
}

/// A move opened: what is to be built, what one has, walls, and the way.
pub fn opened(subject: &Subject, table: &MoveTable, row: &MoveRow) -> Opened {
    let m = &row.step;
    let (gaps, held) = moves::compared(subject.evidence, &table.levels, m.to);
    let heading = |whole: Msg, short: Msg| {
        Item::heading(whole).cells([
            short.into(),
            Msg::MoveYours.into(),
            Msg::MoveTheirs.into(),
            Msg::MoveTop.into(),
        ])
    };
    let mut items = vec![heading(Msg::MoveBuild, Msg::MoveBuildShort)];
    items.extend(gaps.iter().map(|gap| level(subject, gap)));
    if gaps.is_empty() {
        items.push(Item::note(Msg::MoveNoGaps));
    }
    items.push(Item::gap());
    items.push(heading(Msg::MoveHave, Msg::MoveHave));
    items.extend(held.iter().map(|gap| level(subject, gap)));
    if held.is_empty() {
        items.push(Item::note(Msg::MoveNoneHeld));
    }
    let skills = std::mem::take(&mut items);
    items.push(Item::heading(Msg::MoveWalls));
    walls(subject, &table.start, row, &mut items);
    items.push(Item::gap());
    if let Some(way) =
        subject.occupation.as_ref().and_then(|own| way_in::shortest(own, subject.settings.place.geo))
    {
        items.push(Item::heading(way.heading()));
        items.extend(way.rows(m.schooling.known().map(|_| m.schooling.years())));
        if subject.occupation.as_ref().is_some_and(|own| own.ways.len() > 1 || own.roles.len() > 1) {
            items.push(Item::note(Msg::MoveOtherWays));
        }
    } else {
        items.push(Item::heading(Msg::MoveWay));
        items.push(Item::note(Msg::MoveNoWay));
    }
    if let Some(unlike) = m.unlike {
        items.push(Item::row(Msg::MoveByPay, terms::unlike(unlike)));
    }
    if let Some(known) = m.esdc {
        items.push(Item::row(Msg::EsdcLabel, esdc::words(known)).from(Provenance::published(
            metier_evidence::esdc::SOURCE,
            metier_evidence::esdc::PERIOD,
            Geo::Canada,
        )));
    }
    Opened { skills, walls: items }
}

/// A scale with both levels: where one is, and where the other work is.
fn level(subject: &Subject, gap: &Gap) -> Item {
    let scale = subject.catalog().profiles().scales.get(gap.own.scale);
    let name = scale.map_or(Text::EMPTY, terms::scale_name);
    let number = |value: f32| Number::decimal(value.into(), 1);
    let (own, there) = (number(gap.own.value), number(gap.there.value));
    let top = i64::from(gap.there.family.top());
    let cells = [own.into(), there.into(), Number::whole(top).into()];
    let text = Msg::MoveLevel { own, there, top };
    let from = Provenance::modelled(&[skills::SOURCE], "2025", Geo::Canada, skills::MEAN);
    Item::row(name, text).cells(cells).from(from)
}

/// Work in which one has years first, by code and title: three, and how many more; none where there is none.
fn first_in(subject: &Subject, works: &[GroupId]) -> Option<Text> {
    let catalog = subject.catalog();
    let name = |group: &GroupId| group_text(catalog, *group, subject.settings.lang);
    let more = works.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| Msg::MoveAfterMore { n: more as i64 }.into());
    let named = works.iter().take(NAMED).map(name).chain(more);
    (!works.is_empty()).then(|| Text::joined(Joint::Semicolon, named))
}

/// How long the ways into a unit group are.
fn schooling_of(subject: &Subject, group: GroupId) -> Option<Length> {
    let occupation = subject.catalog().occupation(group, subject.settings.lang)?;
    length(&occupation, None, subject.settings.place.geo)
}

/// What whoever has no years in the work takes instead.
fn others(by_work: ByWork) -> Text {
    let years = (f64::from(by_work.others.0) / 12.0, f64::from(by_work.others.1) / 12.0);
    terms::others(Others { years, apprenticeship: by_work.apprenticeship, open: by_work.open }).into()
}

fn walls(subject: &Subject, start: &Start, row: &MoveRow, items: &mut Vec<Item>) {
    let m = &row.step;
    let before = items.len();
    for paper in &m.papers {
        let name = Text::verbatim(paper.name.clone());
        let (name, tone) = match papers::demand(paper.demand) {
            Some(how) => (Text::dots([name, how.into()]), Tone::Careful),
            None => (name, Tone::Firm),
        };
        items.push(Item::tagged(terms::credential(paper.kind), name).tone(tone).from(noc()));
    }
    if let Some(works) = first_in(subject, &m.after) {
        items.push(Item::tagged(Msg::MoveAfterTag, Msg::MoveAfter { works }).tone(Tone::Firm).from(noc()));
    }
    let between = m.schooling;
    let length = Text::from(terms::months(between.low, between.high));
    let length = if between.open { Msg::CompareAtLeast { length }.into() } else { length };
    let text = match between.known() {
        None => Some(Msg::MoveUnknownSchooling),
        Some(_) if between.by_work.is_some() && between.high <= 0.0 => {
            between.by_work.map(|own| Msg::MoveByWorkWall { others: others(own) })
        }
        Some(_) if between.high <= 0.0 => between.apprenticeship.then_some(Msg::MoveApprenticeWall),
        Some(_) if !between.is_decided() => Some(Msg::MoveUndecidedSchooling { length }),
        Some(_) if m.is_licensed() => Some(Msg::MoveWholeSchooling { length }),
        Some(_) => Some(Msg::MoveMoreSchooling { length }),
    };
    if let Some(text) = text {
        let estimated = [m.to, start.group]
            .into_iter()
            .any(|group| schooling_of(subject, group).is_some_and(|length| length.schooling.estimated));
        let item = Item::tagged(Msg::MoveSchoolingTag, text);
        items.push(if between.high > 0.0 { item.from(lengths(estimated)) } else { item });
    }
    if practice(m).is_some() {
        let estimated = schooling_of(subject, m.to).is_some_and(|length| length.practice.estimated);
        items.push(Item::tagged(Msg::SuitsPractice, way_in::practice(m.practice)).from(lengths(estimated)));
    }
    if m.teer_step > 0 {
        let steps = i64::from(m.teer_step);
        items.push(Item::tagged(Msg::MoveTeerTag, Msg::MoveTeerUp { steps }).from(noc()));
    }
    let code = subject.catalog().code(start.group);
    let apart = subject.occupation.iter().flat_map(|occupation| &occupation.not_confused_with);
    for apart in apart.filter(|apart| apart.code == code) {
        items.push(Item::tagged(Msg::MoveExclusionTag, Text::verbatim(apart.why.clone())).from(noc()));
    }
    if items.len() == before {
        items.push(Item::note(Msg::MoveNoWalls));
    }
    if m.pay.is_some() && m.pays.is_none() {
        items.push(Item::note(Msg::MovePayUnlike));
    }
}
