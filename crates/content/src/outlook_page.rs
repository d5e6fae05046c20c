//! Prospects in words and numbers: the projection, its parts, vacancies by quarter.

use metier_words::{Msg, Number, Text};

use super::origin::own;
use super::{Item, Subject, prose_note, terms};
use metier_evidence::outlook;
use metier_model::{Figure, Geo};

/// Items of the outlook page.
pub fn outlook(subject: &Subject) -> Vec<Item> {
    let settings = &subject.settings;
    let outlook = outlook::outlook(&subject.facts, settings.place.geo);
    let count = |n: &i32| Number::whole(i64::from(*n));
    let assessment = |years| Msg::OutlookAssessment { years: Text::verbatim(years) };
    let employment = |year| Msg::OutlookEmployment { year: Text::verbatim(year) };
    let mut items = Vec::with_capacity(40);
    if let Some(occupation) = &subject.occupation {
        items.extend(prose_note(&subject.settings, subject.prose()));
        if settings.place.geo != Geo::Canada {
            items.push(Item::note(Msg::OutlookProseCanada));
        }
        items.push(Item::paragraph(Text::verbatim(occupation.outlook.clone())).from(own()));
        items.push(Item::gap());
    }
    super::three_year::section(subject, &mut items);
    let heading = Text::from(Msg::OutlookProjection { years: Text::verbatim(outlook::HORIZON) });
    let heads = [heading.clone(), Msg::OutlookHeadPeople.into(), Msg::OutlookHeadChange.into()];
    items.push(Item::heading(heading).cells(heads));
    if settings.place.geo != Geo::Canada {
        items.push(Item::note(Msg::OutlookCanadaOnly { place: terms::in_words(settings.place.geo) }));
    }
    items.push(Item::figure(assessment(outlook::HORIZON), &outlook.future, |&a| terms::assessment(a)));
    items.push(Item::figure(assessment(outlook::RECENT), &outlook.recent, |&a| terms::recent(a)));
    items.push(Item::figure(employment("2023"), &outlook.employment, count).in_column());
    if let Figure::Known { value, from } = &outlook.by_year
        && let Some(last) = value.last()
    {
        let change = outlook.change_percent().unwrap_or_default();
        items.push(
            Item::row(
                employment("2033"),
                Msg::OutlookChange { count: count(last), change: Number::decimal(change, 0).signed() },
            )
            .cells([
                count(last).into(),
                Msg::PeoplePercent { share: Number::decimal(change, 0).signed() }.into(),
            ])
            .from(from.clone()),
        );
    }
    items.push(Item::figure(Msg::OutlookOpenings, &outlook.openings, count).in_column());
    for (part, figure) in &outlook.opening_parts {
        items.push(Item::figure(opening(*part), figure, count).indent(1).in_column());
    }
    items.push(Item::figure(Msg::OutlookSeekers, &outlook.seekers, count).in_column());
    for (part, figure) in &outlook.seeker_parts {
        items.push(Item::figure(seeker(*part), figure, count).indent(1).in_column());
    }
    if outlook.openings.value().is_some() {
        items.push(Item::note(Msg::OutlookRounding));
    }
    items.push(Item::figure(Msg::OutlookPerWorker, &outlook.per_worker, |&r| Number::decimal(r.into(), 2)));
    items.push(Item::gap());
    let heading = Text::from(Msg::OutlookVacanciesIn { place: terms::place(outlook.vacancy_geo).into() });
    let heads = [heading.clone(), Msg::OutlookHeadPosts.into(), Msg::OutlookHeadQuality.into()];
    items.push(Item::heading(heading).cells(heads));
    if outlook.vacancy_geo != settings.place.geo {
        items.push(Item::warning(terms::vacancies_elsewhere(settings.place.geo, &outlook)));
    }
    if outlook.vacancies.is_empty() {
        items.push(Item::row(Msg::OutlookVacancies, Msg::NoData { reason: Msg::MissingVacancies.into() }));
    }
    let counts: Vec<u32> = outlook.vacancies.iter().filter_map(|q| q.count.value().copied()).collect();
    if counts.len() > 1 && counts.len() == outlook.vacancies.len() {
        let letters: String = outlook.vacancies.iter().map(|quarter| quarter.quality).collect();
        items.push(Item::drawing(
            Msg::OutlookCourse,
            Text::spaced([
                Text::verbatim(sparkline(&counts)),
                Msg::OutlookQualityLetters { letters: Text::verbatim(letters) }.into(),
            ]),
        ));
    }
    for quarter in &outlook.vacancies {
        let quality = Msg::OutlookQuality {
            letter: Text::verbatim(quarter.quality.to_string()),
            words: terms::quality(quarter.quality).into(),
        };
        let row = Item::figure(terms::period(&quarter.name.clone().into()), &quarter.count, |&n| {
            Text::dots([Number::whole(n.into()).into(), quality.into()])
        });
        let count = quarter.count.value().map(|&n| Number::whole(n.into()).into());
        items.push(match count {
            Some(count) => row.cells([count, terms::quality(quarter.quality).into()]),
            None => row,
        });
    }
    bc(subject, &outlook, &mut items);
    super::people::section(subject, &mut items);
    items
}

/// One block per number, its height in eighths of the highest.
fn sparkline(counts: &[u32]) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let eighth = |&count: &u32| (u64::from(count) * 8).div_ceil(u64::from(most)).clamp(1, 8) as usize - 1;
    counts.iter().map(|count| BLOCKS[eighth(count)]).collect()
}

fn opening(part: outlook::Opening) -> Msg {
    match part {
        outlook::Opening::Growth => Msg::OutlookOpeningsGrowth,
        outlook::Opening::Retirements => Msg::OutlookOpeningsRetirements,
        outlook::Opening::Other => Msg::OutlookOpeningsOther,
    }
}

fn seeker(part: outlook::Seeker) -> Msg {
    match part {
        outlook::Seeker::School => Msg::OutlookSeekersSchool,
        outlook::Seeker::Immigrants => Msg::OutlookSeekersImmigrants,
        outlook::Seeker::Other => Msg::OutlookSeekersOther,
    }
}

fn bc(subject: &Subject, outlook: &outlook::Outlook, items: &mut Vec<Item>) {
    let Figure::Known { value, from } = &outlook.bc else { return };
    items.push(Item::gap());
    let heads = [Msg::OutlookBc, Msg::OutlookHeadPeople].map(Text::from);
    items.push(Item::heading(Msg::OutlookBc).cells(heads));
    for (label, indent, count) in [
        (Msg::OutlookOpenings, 0, value.openings),
        (Msg::OutlookOpeningsGrowth, 1, value.expansion),
        (Msg::OutlookOpeningsReplacement, 1, value.replacement),
    ] {
        if let Some(count) = count {
            let row = Item::row(label, Number::whole(count.into())).indent(indent);
            items.push(row.from(from.clone()).in_column());
        }
    }
    if let &[first, next, all] = value.growth_pct.as_slice() {
        let [first, next, all] = [first, next, all].map(|rate| Number::decimal(rate.into(), 1));
        items.push(
            Item::row(Msg::OutlookGrowth, Msg::OutlookGrowthBc { first, next, all }).from(from.clone()),
        );
    }
    items.extend(super::study::counted_with(subject));
}
