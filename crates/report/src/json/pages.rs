//! What the pages say beside their figures: the length of the ways in, a year's pay, earlier editions, the work beside
//! it, the answer on immigration at sight, AI by role.

use serde_json::{Map, Value, json};

use crate::asked::told;
use crate::programs;
use crate::value::{figure, lacking, missing, number, object};
use metier_content::{Subject, ai_duties, immigration_page, sight};
use metier_data::Catalog;
use metier_evidence::ai;
use metier_evidence::immigration::{self, Apart, Name, Outcome};
use metier_evidence::outlook::Outlook;
use metier_evidence::pay::{self, HoursBasis, Pay, Standing};
use metier_evidence::schooling::{self, Length, Span};
use metier_evidence::{outlook, study};
use metier_model::facts::Origin;
use metier_model::{Figure, Geo, GroupId, Lang, Missing};
use metier_plan::better::{self, Better};
use metier_plan::moves;

/// `schooling`: the ways in from the shortest to the longest, months, of all roles and of each, and the shortest way of
/// all with its role.
pub(super) fn schooling(subject: &Subject) -> Value {
    let Some(occupation) = &subject.occupation else { return lacking(&Missing::NotWritten) };
    let place = subject.settings.place.geo;
    let Some(all) = schooling::length(occupation, subject.role, place) else { return missing("not-stated") };
    let roles = occupation.roles.iter().enumerate().map(|(at, role)| {
        let own =
            schooling::length(occupation, Some(at), place).map_or_else(|| missing("not-stated"), length);
        json!({ "profile": role.profile, "role": role.name, "length": own })
    });
    // The way that ease of entry, filters and moves read.
    let shortest = occupation.least_role(place).map_or_else(
        || missing("not-stated"),
        |(at, least)| {
            let role = occupation.roles.get(at);
            json!({
                "profile": role.map(|role| &role.profile), "role": role.map(|role| &role.name),
                "schooling_months": stated_months(least.schooling, least.school_open),
                "practice_months": stated_months(least.practice, least.open),
                "has_steps_without_length": least.open || least.school_open,
            })
        },
    );
    json!({
        "length": length(all),
        "by_role": roles.collect::<Vec<_>>(),
        "shortest": shortest,
        "method": schooling::METHOD.token(),
    })
}

/// The lengths of the ways into a unit group by its code, of all roles: `schooling_months`, `practice_months`,
/// `whole_months`.
pub(super) fn lengths(catalog: &Catalog, code: &str, place: Geo) -> Value {
    let Some(group) = catalog.group(code) else { return missing("no-unit-group") };
    let Some(occupation) = catalog.occupation(group, Lang::default()) else {
        return lacking(&Missing::NotWritten);
    };
    schooling::length(&occupation, None, place).map_or_else(|| missing("not-stated"), length)
}

/// A sum of lengths is no firmer than its weakest part; where nothing has a length there is no kind.
fn kind_of_length(is_published: Option<bool>) -> Value {
    match is_published {
        Some(true) => json!("published"),
        Some(false) => json!("estimated"),
        None => missing("no-length"),
    }
}

/// Months; missing where what would take time has no stated length, and nothing else takes any.
fn stated_months(months: f32, unknown: bool) -> Value {
    if unknown && months == 0.0 { missing("not-stated") } else { number(months, 2) }
}

fn length(length: Length) -> Value {
    let span = |span: Span| {
        json!({
            "low": stated_months(span.shortest, span.open && span.longest == 0.0),
            "high": stated_months(span.longest, span.open && span.longest == 0.0), "has_steps_without_length": span.open,
            "kind": kind_of_length(span.is_published()),
        })
    };
    json!({
        "schooling_months": span(length.schooling), "practice_months": span(length.practice),
        "whole_months": span(length.whole),
    })
}

/// A year's pay from an hour's, CAD: at 40 hours a week, or the publisher's own year where it publishes no other.
pub(super) fn year_of(pay: &Pay, hourly: f32) -> Value {
    number(pay.annual(hourly, HoursBasis::FullTime), 0)
}

/// Keys beside those of `pay`: a year's pay, the rank among unit groups, earlier editions.
pub(super) fn pay(subject: &Subject) -> Vec<(&'static str, Value)> {
    let pay = &subject.pay;
    let year = |basis: HoursBasis| {
        let part = |f: &Figure<f32>| figure(f, |&hourly| number(pay.annual(hourly, basis), 0));
        json!({
            "unit": "CAD/year", "low": part(&pay.low), "median": part(&pay.median), "high": part(&pay.high),
            "hours_a_week": if pay.annual_only { missing("paid-by-the-year") } else { number(pay.hours(basis), 1) },
            "hours_a_year": number(
                if pay.annual_only { pay::PUBLISHER_HOURS } else { pay.hours(basis) * pay::WEEKS }, 1,
            ),
        })
    };
    let usual = if pay.uses_usual_hours(HoursBasis::Usual) {
        year(HoursBasis::Usual)
    } else if pay.annual_only {
        missing("paid-by-the-year")
    } else {
        figure(&pay.usual_hours, |&hours| number(hours, 1))
    };
    let editions = pay::editions(subject.catalog(), &subject.facts, Geo::Canada).into_iter().map(|wage| {
        json!({
            "edition": wage.year, "geo": "CA", "unit": "CAD/hour", "low": number(wage.low, 2),
            "median": number(wage.median, 2), "high": number(wage.high, 2), "source": pay::REGIONAL,
            "year_full_time": object(
                [("low", wage.low), ("median", wage.median), ("high", wage.high)]
                    .map(|(part, hourly)| (part, year_of(pay, hourly))),
            ),
        })
    });
    let standing = sight::rank(subject);
    let more = match standing {
        Some(Standing::Above(rank, _)) => number(rank, 1),
        Some(Standing::TooFew(have)) => {
            json!({ "missing": "too-few-figures", "have": have, "need": pay::LEAST_RANKED })
        }
        None => missing("no-rank"),
    };
    let among = match standing {
        Some(Standing::Above(_, of) | Standing::TooFew(of)) => json!(of),
        None => missing("no-rank"),
    };
    vec![
        ("year_full_time", year(HoursBasis::FullTime)),
        ("year_usual_hours", usual),
        ("more_than_percent_of_unit_groups", more),
        ("ranked_among", among),
        ("earlier_editions", json!(editions.collect::<Vec<_>>())),
    ]
}

/// Employment in the last year of COPS's projection, beside that of the first.
pub(super) fn employment_2033(subject: &Subject) -> Value {
    let o = outlook::outlook(&subject.facts, subject.settings.place.geo);
    match &o.by_year {
        Figure::Known { value, .. } => value.last().map_or_else(|| missing("not-published"), |n| json!(n)),
        Figure::Missing(reason) => lacking(reason),
    }
}

/// How much employment grows or shrinks from the first year of COPS's projection to its last, per cent.
pub(super) fn employment_change(o: &Outlook) -> Value {
    match (&o.by_year, o.change_percent()) {
        (Figure::Missing(reason), _) => lacking(reason),
        (_, Some(percent)) => number(percent as f32, 1),
        (_, None) => missing("not-published"),
    }
}

/// Keys of one unit group beside another: pay, exposure, their differences, and whether both speak for it.
pub(super) fn beside(subject: &Subject, better: Option<&Better>, group: GroupId) -> Map<String, Value> {
    let (catalog, settings) = (subject.catalog(), &subject.settings);
    let rankings = subject.evidence.ai_rankings();
    let score = |group| rankings.score(group).map(ai::as_shown);
    let (own, other) = (score(subject.group), score(group));
    let points = |value: Option<f32>| value.map_or_else(|| missing("not-rated"), |value| number(value, 0));
    let exposed = other.zip(own).map(|(other, own)| other - own);
    let pays = moves::difference(catalog, (subject.group, group), settings.place, settings.hours);
    let place = pay::pair(catalog, group, subject.group, settings.place).map(|(other, _)| other.from.geo);
    let median = pay::median(catalog, group, settings.place);
    let better = better.is_some_and(|better| better.has(group));
    object([
        (
            "median",
            median.map_or_else(
                || missing("not-published"),
                |m| {
                    json!({
                        "cad_per_hour": number(m.hourly(), 2), "cad_per_year": number(m.annual(settings.hours), 0),
                        "geo": m.from.geo.code(), "period": m.period(catalog), "at_minimum_wage": m.is_floored(),
                    })
                },
            ),
        ),
        (
            "pays",
            match (pays, place) {
                (Some(by), Some(geo)) => json!({
                    "cad_per_hour": number(by.hourly, 2), "cad_per_year": number(by.annual, 0), "geo": geo.code(),
                }),
                _ => missing("not-comparable"),
            },
        ),
        ("exposure", points(other)),
        ("exposure_difference", points(exposed)),
        ("pays_more_and_less_exposed", json!(better)),
    ])
}

/// How many moves within reach pay more and are less exposed.
pub(super) fn better_moves(subject: &Subject) -> Value {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    let (place, hours) = (subject.settings.place, subject.settings.hours);
    match better::count(subject.evidence, (subject.group, role, subject.occupation.as_ref()), place, hours) {
        Ok(n) => json!(n),
        Err(better::Unknown::Exposure) => missing("not-rated"),
        Err(better::Unknown::Pay) => missing("no-wage-published"),
    }
}

/// The answer at sight: Express Entry, the counts of the place, what is said of a place without streams in the tables.
pub(super) fn immigration(subject: &Subject) -> Value {
    let (asked, locale) = (subject.settings.place.geo, subject.settings.locale());
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let own = || answers.iter().filter(|answer| asked != Geo::Canada && answer.geo == asked);
    let count = |outcome| own().filter(|answer| answer.outcome == outcome).count();
    let oldest = answers.iter().filter_map(|answer| answer.age(subject.today)).max();
    json!({
        "express_entry": express_entry(subject),
        "place": {
            "geo": asked.code(),
            "eligible": count(Outcome::Eligible),
            "not_eligible": count(Outcome::NotEligible),
            "unknown": count(Outcome::Unknown),
            "apart": match immigration::apart(asked) {
                Some(Apart::Quebec) => json!("selects-its-own-workers"),
                Some(Apart::Territory) => json!("program-of-its-own-not-in-the-tables"),
                Some(Apart::NoProgram) => json!("no-program-of-its-own"),
                None => missing("streams-in-the-tables"),
            },
            "note": immigration_page::elsewhere(asked)
                .map_or_else(|| missing("streams-in-the-tables"), |item| json!(item.text.say(&locale))),
        },
        "oldest_check_days": oldest.map_or_else(|| missing("not-dated"), |days| json!(days)),
        "is_old": oldest.is_some_and(|days| days > immigration::OLD_AFTER),
    })
}

/// Whether Express Entry takes the occupation, by which categories, else by which programs.
fn express_entry(subject: &Subject) -> Value {
    let Some(item) = immigration_page::express_entry(subject) else { return missing("not-told") };
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, Geo::Canada);
    let open = || {
        let taken = answers.iter().filter(|answer| answer.outcome == Outcome::Eligible);
        taken.map(|answer| answer.name).filter(|name| name.is_express_entry())
    };
    let by_category = open().any(|name| matches!(name, Name::Category(_)));
    let by = open().filter(|name| !by_category || matches!(name, Name::Category(_)));
    let by: Vec<String> = by.map(|name| programs::names(name).1).collect();
    let result = if by.is_empty() { Outcome::NotEligible } else { Outcome::Eligible };
    told(result.token(), object([("by", json!(by))]), &item.text, &subject.settings.locale())
}

/// Where the people with the occupation's most frequent field work.
pub(super) fn works(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let Some(first) = catalog.studied(subject.group).first().map(|studied| studied.field) else {
        return json!([]);
    };
    let works = study::occupations(catalog, &[first]);
    let rows = works.iter().flatten().take(metier_content::study::WORKS).map(|works| {
        json!({
            "code": catalog.code(works.group), "title": catalog.title(works.group, subject.settings.lang),
            "people": works.people, "share": number(works.share, 4),
        })
    });
    json!(rows.collect::<Vec<_>>())
}

/// `ai.by_role`: what tools could speed up, what is seen, the duties counted, the tasks that no duty covers.
pub(super) fn by_role(subject: &Subject) -> Value {
    let Some(occupation) = &subject.occupation else { return json!([]) };
    let rows = occupation.roles.iter().zip(&subject.ai.roles).enumerate().map(|(at, (role, impact))| {
        let mut row = json!({
            "role": role.name, "profile": role.profile,
            "beta": figure(&impact.beta, |&beta| number(beta, 3)),
            "rank": figure(&impact.percentile, |&rank| number(rank, 1)),
            "observed": figure(&impact.observed.share, |&share| number(share, 4)),
            "duties": missing("duties-not-linked"),
        });
        if let (Some(own), Some(row)) = (ai_duties::of_role(subject, at), row.as_object_mut()) {
            let duties = Value::Object(crate::ai::counts(&own, &subject.settings.locale()));
            row.insert("duties".to_owned(), duties);
        }
        row
    });
    json!(rows.collect::<Vec<_>>())
}

/// `ai.identical_cause`: why some unit groups have the very same figures.
pub(super) fn causes(subject: &Subject) -> Value {
    let rows = subject
        .ai
        .identical
        .iter()
        .map(|&(group, cause)| json!({ "code": subject.catalog().code(group), "cause": cause.token() }));
    json!(rows.collect::<Vec<_>>())
}

/// `ai.mapping`: the O*NET occupations behind the figures.
pub(super) fn mapping(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let roles = subject.occupation.as_ref().map(|o| o.roles.as_slice()).unwrap_or_default();
    let rows = ai::links(catalog.crosswalk(), subject.group).iter().filter_map(|link| {
        let target = catalog.onet().get(link.onet as usize)?;
        let role = roles.get(link.role as usize);
        let why = role.and_then(|role| role.onet.iter().find(|own| own.code == target.code)?.why.clone());
        Some(json!({
            "onet": target.code, "title": target.title,
            "fit": link.fit.map_or_else(|| missing("not-judged"), |fit| json!(fit.token())),
            "origin": match link.origin {
                Origin::Dais => "dais", Origin::Bc => "bc", Origin::Both => "dais-and-bc", Origin::Ours => "metier",
            },
            "beta": target.score(ai::HUMAN_BETA).map_or_else(|| missing("not-rated"), |beta| number(beta, 3)),
            "role": role.map_or_else(|| missing("not-written"), |role| json!(role.profile)),
            "why": why.map_or_else(|| missing("published-link"), |why| json!(why)),
        }))
    });
    json!(rows.collect::<Vec<_>>())
}

/// `fields[].details`: the country, the relation and what the person does, in the order of the positions.
pub(super) fn position(position: &metier_model::facts::Position) -> Value {
    json!({
        "name": position.name, "line": position.line,
        "country": position.country.token(), "relation": position.relation.token(),
    })
}
