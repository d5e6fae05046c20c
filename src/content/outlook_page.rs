//! Prospects in words and numbers: the projection, its parts, vacancies by quarter.

use super::french::prose_note;
use super::overview::own;
use super::{Item, Subject, format};
use crate::evidence::outlook;
use metier_model::{Figure, Geo};

/// Items of the outlook page.
pub fn outlook(subject: &Subject) -> Vec<Item> {
    let settings = &subject.settings;
    let lang = settings.lang;
    let outlook = outlook::outlook(&subject.facts, settings.place.geo);
    let count = |n: &i32| format::whole(i64::from(*n), lang);
    let mut items = Vec::with_capacity(40);
    if let Some(occupation) = &subject.occupation {
        items.extend(prose_note(lang, subject.prose()));
        items.push(Item::paragraph(occupation.outlook.clone()).from(own()));
        items.push(Item::gap());
    }
    super::three_year::section(subject, &mut items);
    items.push(Item::heading(format!("Projection {}, Canada", outlook::HORIZON)));
    if settings.place.geo != Geo::Canada {
        items.push(Item::note(format!(
            "COPS publishes unit groups for Canada only, not for {}.",
            settings.place.geo.name_en()
        )));
    }
    items.push(Item::figure("Assessment 2024-2033", &outlook.future, |a| a.words().to_owned()));
    items.push(Item::figure("Assessment 2021-2023", &outlook.recent, |a| recent(*a).to_owned()));
    items.push(Item::figure("Employment 2023", &outlook.employment, count));
    if let Figure::Known { value, from } = &outlook.by_year
        && let (Some(first), Some(last)) = (value.first(), value.last())
    {
        let change = if *first > 0 { (f64::from(*last) / f64::from(*first) - 1.0) * 100.0 } else { 0.0 };
        items.push(
            Item::row(
                "Employment 2033",
                format!("{} ({change:+.0} % in ten years)", format::whole(i64::from(*last), lang)),
            )
            .from(from.clone()),
        );
    }
    items.push(Item::figure("Openings", &outlook.openings, count));
    for (name, figure) in &outlook.opening_parts {
        items.push(Item::figure(format!("  from {name}"), figure, count));
    }
    items.push(Item::figure("Job seekers", &outlook.seekers, count));
    for (name, figure) in &outlook.seeker_parts {
        items.push(Item::figure(format!("  {name}"), figure, count));
    }
    if outlook.openings.value().is_some() {
        items
            .push(Item::note("The publisher rounds each figure, so parts may not add up to the last digit."));
    }
    items.push(Item::figure("Openings per worker", &outlook.per_worker, |r| format::decimal(*r, 2, lang)));
    items.push(Item::gap());
    items.push(Item::heading(format!("Vacancies, {}", outlook.vacancy_geo.name_en())));
    if outlook.vacancy_geo != settings.place.geo {
        items.push(Item::warning(format!(
            "Not published for {}, showing {}",
            settings.place.geo.code(),
            outlook.vacancy_geo.name_en()
        )));
    }
    if outlook.vacancies.is_empty() {
        items.push(Item::row("Vacancies", "no data: Statistics Canada does not publish this unit group"));
    }
    let counts: Vec<u32> = outlook.vacancies.iter().filter_map(|q| q.count.value().copied()).collect();
    if counts.len() > 1 && counts.len() == outlook.vacancies.len() {
        let letters: String = outlook.vacancies.iter().map(|quarter| quarter.quality).collect();
        items.push(Item::drawing("Course", format!("{} quality {letters}", sparkline(&counts))));
    }
    for quarter in &outlook.vacancies {
        let quality = format!("quality {} ({})", quarter.quality, outlook::quality_words(quarter.quality));
        items.push(Item::figure(quarter.name.clone(), &quarter.count, |n| {
            format!("{} · {quality}", format::whole(i64::from(*n), lang))
        }));
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

fn recent(assessment: metier_model::facts::Assessment) -> &'static str {
    use metier_model::facts::Assessment as A;
    match assessment {
        A::StrongSurplus => "strong signs of surplus",
        A::ModerateSurplus => "moderate signs of surplus",
        A::Balance => "balance",
        A::ModerateShortage => "moderate signs of shortage",
        A::StrongShortage => "strong signs of shortage",
    }
}

fn bc(subject: &Subject, outlook: &outlook::Outlook, items: &mut Vec<Item>) {
    let Figure::Known { value, from } = &outlook.bc else { return };
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading("British Columbia's own projection"));
    for (label, count) in [
        ("Openings", value.openings),
        ("  from growth", value.expansion),
        ("  to replace people", value.replacement),
    ] {
        if let Some(count) = count {
            items.push(Item::row(label, format::whole(i64::from(count), lang)).from(from.clone()));
        }
    }
    if !value.growth_pct.is_empty() {
        let rates: Vec<String> =
            value.growth_pct.iter().map(|rate| format!("{} %", format::decimal(*rate, 1, lang))).collect();
        items.push(Item::row("Growth a year", rates.join(", ")).from(from.clone()));
    }
}
