//! What the first page answers at sight: pay, getting in, jobs, AI, Canada, what next, each in a line with its source.

use metier_words::{Msg, Number, Text};

use super::item::Lead;
use super::origin::outlook_years;
use super::{Item, Page, PayUnit, Subject, age, asked, format, immigration_page, papers, terms, three_year};
use metier_evidence::pay::{self, HoursBasis, Pay, Standing};
use metier_evidence::{outlook, three_year as outlook_of_place};
use metier_model::{Figure, Geo, Provenance};
use metier_plan::better::Unknown;
use metier_plan::{better, similar};

/// So many occupations with a figure are nearly all of the 516.
const NEARLY_ALL: usize = 500;

/// The lines, from the summary's end to what comes next.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    // Before the number it speaks of, so that no screen is too small to show it.
    if let Some(fallback) = &subject.pay.fallback {
        items.push(Item::warning(Msg::PayFallback { text: terms::fallback(fallback).into() }));
    }
    // What one asks of a figure stands beside it, with the key that answers.
    items.push(pay(subject).leads(Lead::Page(Page::Pay)).asks(Msg::SightPayAsks { key: "claim" }));
    items.push(
        getting_in(subject).leads(Lead::Page(Page::Training)).asks(Msg::SightInAsks { key: "payback" }),
    );
    items.push(jobs(subject).leads(Lead::Page(Page::Outlook)));
    items.push(ai(subject).leads(Lead::Page(Page::Ai)));
    // A federal yes is none for Quebec, which selects by itself: that comes first. The territories have programs that
    // are not told here.
    let place = subject.settings.place.geo;
    let is_quebec = immigration_page::is_quebec(place);
    items.extend(is_quebec.then(|| Item::warning(Msg::SightQuebec)));
    items.extend(canada(subject).map(|item| item.leads(Lead::Page(Page::Immigration))));
    items.extend(immigration_page::elsewhere(place).filter(|_| !is_quebec));
    items.push(next(subject));
    items.push(Item::gap());
}

/// How many roles share the code, and the key that chooses one.
pub(super) fn roles(subject: &Subject) -> Option<Item> {
    let count = subject.occupation.as_ref()?.roles.len();
    (count > 1 && subject.role.is_none()).then(|| {
        Item::hint(Msg::SightRoles { n: count.cast_signed() as i64, key: "role" }).leads(Lead::Roles)
    })
}

/// `$28.00/h · 58,400 a year full time, 45,600 at the usual 31 hours · more than 36 in 100 occupations · Canada`: the hour
/// first, as it is what the publisher states; a year alone where only years are published.
fn pay(subject: &Subject) -> Item {
    let pay = &subject.pay;
    let item = Item::figure(Msg::SightPay, &pay.median, |&hourly| {
        let year = |basis| format::amount(pay.annual(hourly, basis), PayUnit::Year);
        let full = year(HoursBasis::FullTime);
        let years = match pay.usual_hours.value() {
            _ if pay.annual_only => Msg::SightYear { n: full },
            Some(&hours) if told_by_usual_hours(subject, hours) => Msg::SightYears {
                full,
                usual: year(HoursBasis::Usual),
                hours: Number::decimal(hours.into(), 0),
            },
            _ => Msg::SightYearFull { n: full },
        };
        let rank = match rank(subject) {
            Some(Standing::Above(rank, of)) => {
                let all = Number::whole(of as i64);
                // Of how many is said where they are not nearly all.
                match (rank.round() as u8, of >= NEARLY_ALL) {
                    (0, true) => Msg::SightPayLowestOfAll.into(),
                    (0, false) => Msg::SightPayLowest { all }.into(),
                    (100.., true) => Msg::SightPayHighestOfAll.into(),
                    (100.., false) => Msg::SightPayHighest { all }.into(),
                    (n, true) => Msg::SightPayRankOfAll { n: Number::whole(n.into()) }.into(),
                    (n, false) => Msg::SightPayRank { n: Number::whole(n.into()), all }.into(),
                }
            }
            Some(Standing::TooFew(_)) | None => Text::EMPTY,
        };
        let place = terms::place_of_pay(pay);
        let place = place.unwrap_or_default();
        let floor = pay.floor.filter(|floor| floor.hides_middle());
        let floor = floor.map_or(Text::EMPTY, |floor| format::floor_short(floor).into());
        let years = years.into();
        let from = pay.median.provenance();
        let old = from.map_or(Text::EMPTY, |from| age::in_short(subject.catalog(), from, subject.today));
        Text::dots([hour(pay, hourly), years, old, floor, rank, place, all_roles(subject)])
    });
    let item = item.named(Msg::CompareMedianShort);
    if pay.annual_only || !pay.is_known() {
        return item;
    }
    let item = item.more(Msg::SightYearBasis, Msg::PayBasisFullTime);
    match pay.usual_hours.value() {
        Some(&hours) => {
            let item = item.more(
                Msg::SightYearBasisUsual,
                Msg::PayBasisUsual { hours: Number::decimal(hours.into(), 1) },
            );
            // Only where the hours stand in the line does a figure of it rest on them.
            let told = pay.usual_hours.provenance().filter(|_| told_by_usual_hours(subject, hours));
            item.beside(Msg::PayHours, told)
        }
        None => item,
    }
}

/// `all 4 roles together`, of a figure that no role has of its own, where one role is chosen.
fn all_roles(subject: &Subject) -> Text {
    let all = subject.occupation.as_ref().filter(|_| subject.role.is_some());
    all.map_or(Text::EMPTY, |occupation| {
        Msg::SightAllRoles { n: occupation.roles.len().cast_signed() as i64 }.into()
    })
}

/// Whether the usual hours of a week belong on the first screen: where years are reckoned by them, and where they are
/// of the same place as the pay and move a year of it by a twentieth or more. The hours are British Columbia's; what
/// is paid elsewhere, times these, is what nobody earns. The page of pay has them in any case.
fn told_by_usual_hours(subject: &Subject, hours: f32) -> bool {
    let moves_much = (hours / pay::FULL_TIME - 1.0).abs() >= 0.05;
    let place = |from: Option<&Provenance>| from.map(|from| from.geo);
    let here = place(subject.pay.usual_hours.provenance()) == place(subject.pay.median.provenance());
    subject.pay.uses_usual_hours(HoursBasis::Usual)
        && (moves_much && here || subject.settings.hours == HoursBasis::Usual)
}

/// `$28.00/h`, with cents as everywhere; nothing where only years are published.
fn hour(pay: &Pay, hourly: f32) -> Text {
    if pay.annual_only {
        return Text::EMPTY;
    }
    Msg::SightHour { n: Number::decimal(hourly.into(), 2) }.into()
}

/// Where the median pay stands among that of all unit groups in the same place; none for an economic region, whose
/// figures the others do not have, for a figure of an older edition than theirs, and for a year's pay that stands at the
/// lowest one published.
pub fn rank(subject: &Subject) -> Option<Standing> {
    let from = subject.pay.median.provenance().filter(|from| from.area.is_none())?;
    pay::standing(subject.catalog(), subject.group, from.geo)
}

/// Where one learns and for how long, then certificates and licences in words.
pub fn getting_in(subject: &Subject) -> Item {
    let (mut schooling, papers) = (asked::schooling(subject), asked::papers(subject));
    let teer = terms::teer_meaning(subject.catalog().teer(subject.group));
    let from = schooling.from.clone().or(papers.from.clone());
    let (learning, length) = (papers::learning(subject), std::mem::take(&mut schooling.text));
    let schooling_text = if learning.is_empty() { length } else { format::labelled(learning, length) };
    let mut item = Item::row(Msg::SightIn, Text::dots([schooling_text, papers.text])).more(Msg::Teer, teer);
    item.more.extend(schooling.more.into_iter().chain(papers.more));
    let item = match from {
        Some(from) => item.from(from),
        None => item,
    };
    item.beside(Msg::RequirementsCredentials, papers.from.as_ref())
}

/// What is expected in ten years, and before it in three where there is such an outlook of the place.
fn jobs(subject: &Subject) -> Item {
    let geo = subject.settings.place.geo;
    let outlook = outlook::outlook(&subject.facts, geo);
    let (future, openings) = (outlook.future, outlook.openings);
    let ten = format::figure(&future, |&assessment| terms::assessment(assessment));
    let openings_from = openings.provenance().cloned();
    let openings: Text = match (openings.value(), outlook.employment.value()) {
        (Some(&openings), Some(&workers)) => {
            Msg::SightOpenings { n: Number::whole(openings.into()), workers: Number::whole(workers.into()) }
                .into()
        }
        _ => Text::EMPTY,
    };
    // The ten years are published for Canada only: said where another place stands beside them.
    let in_ten = match geo {
        Geo::Canada => Msg::SightTenYears { level: ten.clone() }.into(),
        Geo::Province(_) => Msg::SightTenYearsCanada { level: ten.clone() }.into(),
    };
    let item = match outlook_of_place::of(subject.catalog(), subject.group, geo) {
        Figure::Known { value, from } => {
            let place = terms::place(geo).into();
            let near = Msg::SightThreeYears { level: three_year::words(value), place };
            Item::row(Msg::SightJobs, Text::dots([near.into(), in_ten, openings])).from(from)
        }
        Figure::Missing(_) => {
            let item = Item::row(Msg::SightJobs, Text::dots([in_ten, openings]));
            match future.provenance() {
                Some(from) => item.from(from.clone()),
                None => item,
            }
        }
    };
    item.more(outlook_years(), ten).beside(outlook_years(), future.provenance().or(openings_from.as_ref()))
}

/// The exposure with its span, the tasks that tools could speed up, and what they are used for today.
fn ai(subject: &Subject) -> Item {
    let impact = &subject.ai;
    let used = impact
        .observed
        .share
        .value()
        .map(|&share| Text::from(Msg::SightUsed { n: super::ai_words::percent(share) }));
    let touched = |shares: &[f32; 3]| Text::from(super::ai_words::touched(shares));
    // The exposure is measured for all roles of a code together; what a role's own tasks say stands behind it.
    let role = subject.role.and_then(|role| impact.roles.get(role));
    let (tasks, of_role) = match role {
        None => (impact.tasks.value().map(touched), None),
        Some(own) => {
            let own = own.tasks.value().map(|shares| Msg::SightThisRole { what: touched(shares) }.into());
            (None, own)
        }
    };
    let together = all_roles(subject);
    let item = Item::figure(Msg::SightAi, &impact.exposure, |e| {
        let whole = |value: f32| Number::decimal(value.into(), 0);
        let score = Msg::ExposureOf { score: whole(e.score), low: whole(e.low), high: whole(e.high) };
        let contested = if e.contested { Msg::Contested.into() } else { Text::EMPTY };
        Text::dots([
            Text::commas([score.into(), contested]),
            tasks.clone().unwrap_or_default(),
            used.clone().unwrap_or_default(),
            together.clone(),
            of_role.clone().unwrap_or_default(),
        ])
    })
    .named(Msg::OverviewAi);
    let item = item.more(Msg::SightAiReads, Msg::AiNotLoss);
    let item = item.beside(Msg::AiObservedLabel, impact.observed.share.provenance());
    match &impact.complementarity {
        Figure::Known { value, .. } => {
            item.more(Msg::AiQuadrantLabel, super::ai_words::quadrant(value.quadrant))
        }
        Figure::Missing(_) => item,
    }
}

/// Whether Express Entry takes the occupation, by what, and the last round with its lowest rank.
fn canada(subject: &Subject) -> Option<Item> {
    let mut item = immigration_page::express_entry(subject)?;
    item.text = format::labelled(item.label, item.text);
    item.label = Msg::SightCanada.into();
    item.name = Msg::ImmigrationExpressEntry.into();
    Some(item)
}

/// How many of the moves within reach pay more and are less exposed: those that the table of moves shows so.
fn next(subject: &Subject) -> Item {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    let occupation = subject.occupation.as_ref();
    let n = better::count(
        subject.evidence,
        (subject.group, role, occupation),
        subject.settings.place,
        subject.settings.hours,
    );
    let text = match n {
        Ok(n) => Msg::SightBetter { n: n.cast_signed() as i64 },
        Err(Unknown::Exposure) => Msg::SightBetterNoExposure,
        Err(Unknown::Pay) => Msg::SightBetterNoPay,
    };
    let item = Item::row(Msg::SightNext, text).from(Provenance::modelled(
        &["oasis-2025"],
        "2025",
        Geo::Canada,
        similar::METHOD,
    ));
    // The table of moves starts from one's own work: of another work it would show other moves than are counted here.
    if subject.work.is_some_and(|work| work != subject.group) {
        return item.tail(Msg::SightFromHere);
    }
    item.tail(Msg::SightMovesHint { key: "show-moves" }).leads(Lead::Moves)
}
