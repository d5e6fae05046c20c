//! JSON for scripts. Wages are CAD per hour; a missing value is `{"missing": "not-published"}`.

pub mod answer;
mod comparison;
mod conditions;
mod facts;
mod handout;
mod length;
mod more;
pub mod moves;
mod notes;
mod pages;
mod said;
mod written;

use serde_json::{Map, Value, json};

pub use comparison::comparison;
pub use more::rating;

use super::basis::Basis;
use super::handout::Handout;
use super::list::Listed;
use super::programs;
use super::value::{figure, in_languages, lacking, not_published, object, stated};
pub use super::value::{missing, number};
use metier_app::shortlist::List;
use metier_content::{Settings, Subject, ai_words};
use metier_data::Catalog;
use metier_evidence::floor::Floor;
use metier_evidence::pay::PUBLISHER_HOURS;
use metier_evidence::rating::{Sampler, Weights};
use metier_evidence::{Evidence, age, outlook, people, study, three_year};
use metier_model::correspondence::Became;
use metier_model::date::Day;
use metier_model::{Figure, Geo, GroupId, Lang, Missing, Provenance, Source};
use metier_words::Locale;

/// Everything about one occupation.
pub fn show(subject: &Subject) -> Value {
    let catalog = subject.catalog();
    let hierarchy = catalog.hierarchy();
    let lang = subject.settings.lang;
    let (group, locale) = (subject.group, subject.settings.locale());
    let path: Vec<Value> = hierarchy
        .path(hierarchy.node_of(group))
        .into_iter()
        .map(|node| json!({ "code": hierarchy.code(node), "title": hierarchy.title(node, lang) }))
        .collect();
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set("code", json!(catalog.code(group)));
    set("title", in_languages(&|lang| json!(catalog.title(group, lang))));
    set("teer", json!(catalog.teer(group).0));
    set("hierarchy", json!(path));
    if let Some(became) = catalog.became(catalog.code(group), lang) {
        set("became", became_json(&became));
    }
    for (key, value) in written::written(subject) {
        set(key, value);
    }
    set("pay", pay(subject));
    set("ai", ai(subject));
    set("outlook", prospects(subject));
    set("study", facts::study(subject));
    set("people", facts::people(subject));
    set("schooling", pages::schooling(subject));
    set("better_moves", pages::better_moves(subject));
    set("immigration_at_sight", pages::immigration(subject));
    set("immigration", programs::answers(subject));
    set("immigration_province_rounds", programs::province_rounds(subject));
    set("immigration_open_rounds", programs::open_rounds(subject));
    set("immigration_pilots", programs::pilots(subject));
    set("work_permit_after_study", programs::permit(subject));
    set("rating", rating(subject));
    set("similar", more::similar(subject));
    set("nearest", more::nearest(subject));
    set("interests", more::interests(subject));
    set("fields", more::fields(subject));
    set("crosswalk_left_out", more::left_out(subject));
    set("pay_by_place", more::pay_by_place(subject));
    set("outlook_bc", more::bc(subject));
    set("role", subject.chosen_role().map_or_else(|| missing("all-roles"), |role| json!(role.profile)));
    set("skills", super::skills::json(subject));
    set("conditions", conditions::json(subject));
    set("job_titles", in_languages(&|lang| json!(catalog.job_titles(group, lang).collect::<Vec<_>>())));
    set("claims", claims(subject));
    let (pages, methods) = said::pages(subject);
    set("pages", pages);
    set("methods", said::methods(&methods, &locale));
    let sources: Vec<Value> = sources_of(subject)
        .into_iter()
        .filter_map(|id| catalog.source(id, subject.settings.lang))
        .map(|own| source(catalog, own, &locale, subject.today))
        .collect();
    set("sources", json!(sources));
    set("ages", said::ages(subject));
    answer::object("show", catalog, &subject.settings, Value::Object(object))
}

/// A source, as the table of sources has it.
pub fn source(catalog: &Catalog, source: &Source, locale: &Locale, today: Day) -> Value {
    // Edition and period tell one file from another: they are the same in every language.
    let same = catalog.source(&source.id, Lang::default()).unwrap_or(source);
    let known = age::of_source(catalog, &source.id);
    let age = age::of_edition(catalog, &source.id, today);
    let newer = known.and_then(|known| known.newer(lang_of(catalog, source)));
    json!({
        "id": source.id, "title": source.title, "publisher": source.publisher, "edition": same.edition,
        "period": same.period, "geography": stated(&source.geography, "not-stated"), "url": stated(&source.url, "no-address"),
        "licence": metier_content::sources::licence(source).say(locale),
        "licence_url": stated(&source.licence_url, "none-named"), "note": stated(&source.note, "none"), "accessed": stated(&source.accessed, "not-noted"),
        "attribution": stated(&metier_content::sources::attribution(source).say(locale), "none-asked-for"),
        "age_months": age.as_ref().map_or_else(|| missing("not-dated"), |age| json!(age.months)),
        "rhythm_months": known.filter(|known| known.rhythm > 0).map_or_else(|| missing("no-rhythm"), |known| json!(known.rhythm)),
        "is_old": age.is_some_and(|age| age.is_old()),
        "newer": newer.map_or_else(|| missing("none-known"), |newer| json!(newer)),
    })
}

/// The language that the texts of a source are in.
fn lang_of(catalog: &Catalog, source: &Source) -> Lang {
    let is_in = |lang: &Lang| catalog.source(&source.id, *lang) == Some(source);
    Lang::ALL.into_iter().find(is_in).unwrap_or_default()
}

/// The table of all sources, each with the unit groups that it covers.
pub fn sources(catalog: &Catalog, lang: Lang, locale: &Locale, today: Day) -> Value {
    let coverage = metier_content::sources::coverage(catalog);
    let rows = catalog.sources(lang).iter().map(|own| {
        let mut row = source(catalog, own, locale, today);
        let covered = coverage.iter().find(|(id, _)| *id == own.id);
        let covered = covered.map_or_else(|| missing("not-by-unit-group"), |(_, count)| json!(count));
        if let Some(row) = row.as_object_mut() {
            row.insert("unit_groups_covered".to_owned(), covered);
        }
        row
    });
    json!(rows.collect::<Vec<_>>())
}

fn pay(subject: &Subject) -> Value {
    let pay = &subject.pay;
    let asked = subject.settings.place.geo;
    let hourly = |f: &Figure<f32>| figure(f, |&value| number(value, 2));
    let bands = match &pay.bands {
        Figure::Known { value, from } => json!(
            value
                .iter()
                .map(|band| {
                    json!({
                        "band": band.experience.token(), "years": band.experience.years(),
                        "low": number(band.low, 2), "centre": number(band.centre, 2),
                        "high": number(band.high, 2), "kind": from.kind.token(),
                        "year_full_time": object(
                            [("low", band.low), ("centre", band.centre), ("high", band.high)]
                                .map(|(end, hourly)| (end, pages::year_of(pay, hourly))),
                        ),
                    })
                })
                .collect::<Vec<_>>()
        ),
        Figure::Missing(reason) => lacking(reason),
    };
    let from = pay.median.provenance();
    let area = subject.settings.place.area.and_then(|area| subject.catalog().areas().get(area as usize));
    let mut object = json!({
        "asked": area.map_or(asked.code(), |area| area.code.as_str()),
        "geo": from.map_or_else(|| missing("no-wage-published"), |from| json!(from.geo.code())),
        "unit": "CAD/hour",
        "low": hourly(&pay.low),
        "median": hourly(&pay.median),
        "high": hourly(&pay.high),
        "period": from.map_or_else(|| missing("no-wage-published"), |from| json!(from.period.token())),
        "source": from.map_or_else(|| missing("no-wage-published"), |from| json!(from.sources.first())),
        "kind": from.map_or_else(|| missing("no-wage-published"), |from| json!(from.kind.token())),
        "annual_only": pay.annual_only,
        "usual_hours": figure(&pay.usual_hours, |&hours| number(hours, 1)),
        "usual_hours_counted_with": facts::counted_with(subject),
        "usual_hours_of": match pay.usual_hours.provenance() {
            Some(from) => json!({ "geo": from.geo.code(), "source": from.sources.first() }),
            None => figure(&pay.usual_hours, |_| Value::Null),
        },
        "at_minimum_wage": pay.at_minimum_wage(),
        "bands": bands,
        "quartiles": figure(&pay.quartiles, |pair| json!(pair.map(|cad| number(cad, 2)))),
        "benefits": figure(&pay.benefits, |&share| number(share, 1)),
    });
    if let Some(object) = object.as_object_mut() {
        object.extend(pages::pay(subject).into_iter().map(|(key, value)| (key.to_owned(), value)));
    }
    of_region(subject.catalog(), &mut object, from);
    of_floor(&mut object, pay.floor);
    // Why another place is shown than was asked for; absent where it is the one asked for.
    if let (Some(note), Some(object)) = (&pay.fallback, object.as_object_mut()) {
        object.insert("note".to_owned(), notes::pay(subject, note));
    }
    object
}

/// Adds the floor that pay stands at: the minimum wage with how far up, CAD an hour, and whether what the middle earns is
/// known, or the lowest figure published for pay by the year; nothing where pay stands above it.
fn of_floor(object: &mut Value, floor: Option<Floor>) {
    let (Some(floor), Some(object)) = (floor, object.as_object_mut()) else { return };
    let (reach, known) = (floor.reach.token(), !floor.hides_pay());
    let (key, value) = if floor.least_of_years {
        let year = number(floor.hourly * PUBLISHER_HOURS, 0);
        ("least_by_year", json!({ "reach": reach, "cad_per_year": year, "middle_known": known }))
    } else {
        let hour = number(floor.hourly, 2);
        let value =
            json!({ "reach": reach, "cad_per_hour": hour, "by_year": floor.by_year, "middle_known": known });
        ("minimum_wage", value)
    };
    object.insert(key.to_owned(), value);
}

fn ai(subject: &Subject) -> Value {
    let (impact, locale) = (&subject.ai, subject.settings.locale());
    let measures: Vec<Value> = impact
        .readings
        .iter()
        .map(|reading| {
            json!({
                "name": reading.measure.id,
                "title": ai_words::measure(reading.measure)[0].say(&locale),
                "value": figure(&reading.value, |&value| number(value, 4)),
                "percentile": figure(&reading.percentile, |&rank| number(rank, 1)),
                "source": reading.measure.source,
                "broad_code": reading.broad,
            })
        })
        .collect();
    let exposure = figure(&impact.exposure, |e| {
        json!({
            "score": number(e.score, 1), "low": number(e.low, 1), "high": number(e.high, 1),
            "contested": e.contested, "measures": e.measures,
        })
    });
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set("exposure", exposure);
    set("measures", json!(measures));
    set("complementarity", figure(&impact.complementarity, |c| number(c.theta, 4)));
    set("quadrant", figure(&impact.complementarity, |c| json!(c.quadrant.token())));
    set("quadrant_code", figure(&impact.complementarity, |c| json!(c.quadrant.code())));
    set("borderline", figure(&impact.complementarity, |c| json!(c.borderline)));
    set(
        "distance_to_cut_sd",
        figure(
            &impact.complementarity,
            |c| json!({ "aioe": number(c.aioe_distance, 2), "complementarity": number(c.theta_distance, 2) }),
        ),
    );
    set("net_exposure", figure(&impact.net, |&net| number(net, 1)));
    set(
        "tasks",
        figure(
            &impact.tasks,
            |t| json!({ "e0": number(t[0], 3), "e1": number(t[1], 3), "e2": number(t[2], 3) }),
        ),
    );
    set("rests_on_left_out", json!(impact.rests_on_left_out));
    let codes: Vec<&str> = impact.identical.iter().map(|&(g, _)| subject.catalog().code(g)).collect();
    set("identical_figures", json!(codes));
    set("identical_causes", pages::causes(subject));
    set("by_role", pages::by_role(subject));
    set("mapping", pages::mapping(subject));
    set("observed", super::ai::observed(&impact.observed));
    set("duties", super::ai::duties(subject));
    match &subject.occupation {
        Some(occupation) => {
            let ai = &occupation.ai;
            set("takes_over", json!(ai.takes_over));
            set("assists", json!(ai.assists));
            set("stays_human", json!(ai.stays_human));
            set("skills", json!(ai.skills));
            set("entry_level", json!(ai.entry_level));
            set("long_run", json!(ai.long_run));
        }
        None => {
            for key in ["takes_over", "assists", "stays_human", "skills", "entry_level", "long_run"] {
                set(key, lacking(&Missing::NotWritten));
            }
        }
    }
    Value::Object(object)
}

fn prospects(subject: &Subject) -> Value {
    let o = outlook::outlook(&subject.facts, subject.settings.place.geo);
    let count = |f: &Figure<i32>| figure(f, |&n| json!(n));
    let key = |token: &str| token.replace('-', "_");
    let openings = o.opening_parts.iter().map(|(part, f)| (key(part.token()), count(f)));
    let seekers = o.seeker_parts.iter().map(|(part, f)| (key(part.token()), count(f)));
    let quarters: Vec<Value> = o
        .vacancies
        .iter()
        .map(|q| {
            json!({
                "quarter": q.name, "vacancies": figure(&q.count, |&n| json!(n)), "quality": q.quality.to_string(),
            })
        })
        .collect();
    let quarters =
        if quarters.is_empty() { not_published("not-published", o.vacancy_geo) } else { json!(quarters) };
    let asked = subject.settings.place.geo;
    let mut vacancies = json!({
        "asked": asked.code(), "geo": o.vacancy_geo.code(), "source": outlook::VACANCIES, "quarters": quarters,
    });
    // Why another place is shown than was asked for; absent where it is the one asked for.
    if let (true, Some(object)) = (o.vacancy_geo != asked, vacancies.as_object_mut()) {
        object.insert("note".to_owned(), notes::vacancies(subject, &o));
    }
    json!({
        "three_year": facts::three_year(subject),
        "text": subject.occupation.as_ref().map_or_else(|| missing("not-written"), |o| json!(o.outlook)),
        "horizon": outlook::HORIZON,
        "geo": Geo::Canada.code(),
        "source": outlook::COPS,
        "future": figure(&o.future, |a| json!(a.token())),
        "recent": figure(&o.recent, |a| json!(a.token())),
        "recent_period": outlook::RECENT,
        "employment": count(&o.employment),
        "employment_2033": pages::employment_2033(subject),
        "employment_change_percent": pages::employment_change(&o),
        "openings": count(&o.openings),
        "openings_from": object(openings),
        "seekers": count(&o.seekers),
        "seekers_from": object(seekers),
        "openings_per_worker": figure(&o.per_worker, |&r| number(r, 3)),
        "vacancies": vacancies,
    })
}

fn claimed(value: Option<f32>) -> Value {
    value.map_or_else(|| missing("no-figure"), |value| number(value, 2))
}

fn claims(subject: &Subject) -> Value {
    let rows: Vec<Value> = subject
        .catalog()
        .claims(subject.group, subject.settings.lang)
        .map(|c| {
            json!({
                "topic": c.topic, "low": claimed(c.low), "high": claimed(c.high),
                "unit": stated(&c.unit.replace(' ', "-"), "no-figure"), "says": c.says,
                "verdict": notes::verdict(subject, c), "source": c.source, "kind": "claimed",
            })
        })
        .collect();
    json!(rows)
}

/// Ids of the sources behind an occupation's figures, each once.
pub(crate) fn sources_of(subject: &Subject) -> Vec<&'static str> {
    let mut ids = vec!["noc-2021", "metier"];
    let mut add = |from: Option<&Provenance>| {
        for id in from.into_iter().flat_map(|from| &from.sources) {
            if !ids.contains(id) {
                ids.push(id);
            }
        }
    };
    add(subject.pay.median.provenance());
    add(subject.pay.usual_hours.provenance());
    for reading in &subject.ai.readings {
        add(reading.value.provenance());
    }
    add(subject.ai.complementarity.provenance());
    // Every line of every page, with all that stands in it.
    for page in metier_content::Page::ALL {
        for item in subject.page(page) {
            item.provenances().for_each(|(_, from)| add(Some(from)));
        }
    }
    for id in ["oasis-2025", "ircc-lists-2026-08", study::SOURCE, people::CENSUS, people::SURVEY] {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if subject.settings.place.geo != Geo::Canada && !ids.contains(&three_year::SOURCE) {
        ids.push(three_year::SOURCE);
    }
    ids
}

/// Adds the economic region that figures are of; nothing where they are of a province or Canada.
fn of_region(catalog: &Catalog, object: &mut Value, from: Option<&Provenance>) {
    let code = from.and_then(|from| region_code(catalog, from));
    if let (Some(code), Some(object)) = (code, object.as_object_mut()) {
        object.insert("region".to_owned(), json!(code));
    }
}

/// The publisher's code of the economic region that a figure is of, for example `ER5910`.
fn region_code<'c>(catalog: &'c Catalog, from: &Provenance) -> Option<&'c str> {
    let name = from.area.as_ref()?;
    let own = catalog.areas().iter().find(|area| area.economic_region && area.name == **name);
    own.map(|area| area.code.as_str())
}

/// A wage, or that none is published: the one word for that in every answer.
fn pay_or_none(median: &Figure<f32>, show: impl FnOnce(&f32) -> Value) -> Value {
    median.value().map_or_else(|| missing("no-wage-published"), show)
}

/// The list of all occupations.
pub fn rows(catalog: &Catalog, listed: &[Listed], lang: Lang) -> Value {
    let rows: Vec<Value> = listed
        .iter()
        .map(|row| {
            let from = row.pay.median.provenance();
            json!({
                "code": catalog.code(row.group),
                "title": catalog.title(row.group, lang),
                "teer": catalog.teer(row.group).0,
                "pay": pay_or_none(&row.pay.median, |&median| {
                    let mut pay = json!({
                        "median": number(median, 2),
                        "low": figure(&row.pay.low, |&v| number(v, 2)),
                        "high": figure(&row.pay.high, |&v| number(v, 2)),
                        "unit": "CAD/hour",
                        "geo": from.map_or("", |from| from.geo.code()),
                        "period": from.map_or_else(Default::default, |from| from.period.token()),
                    });
                    of_region(catalog, &mut pay, from);
                    of_floor(&mut pay, row.pay.floor);
                    pay
                }),
                "exposure": figure(&row.exposure, |e| number(e.score, 1)),
                "rating": figure(&row.rating, |score| number(score.value, 2)),
                "three_year": figure(&row.three_year, |level| json!(level.token())),
                "outlook": figure(&row.outlook, |assessment| json!(assessment.token())),
                "openings": figure(&row.openings, |&openings| json!(openings)),
            })
        })
        .collect();
    json!(rows)
}

/// What a code became in another edition.
pub(crate) fn became_json(became: &Became) -> Value {
    let codes: Vec<Value> =
        became.codes.iter().map(|(code, title)| json!({ "code": code, "title": title })).collect();
    json!({ "from": became.from, "to": became.to, "codes": codes })
}

/// A list of the user's with its notes, in the user's order.
pub fn shortlist(evidence: &Evidence, list: &List, weights: Weights, settings: &Settings) -> Value {
    let catalog = evidence.catalog;
    let sampler = Sampler::new(weights);
    let all = list.entries.iter().map(|entry| {
        let mut row = json!({
            "code": entry.code, "note": entry.note, "added": stated(&entry.added, "not-noted"),
            "status": entry.status.token(), "since": stated(&entry.since, "not-noted"), "tags": entry.tags,
            "schooling": pages::lengths(catalog, &entry.code, settings.place.geo),
        });
        if let (Some(row), Some(became)) = (row.as_object_mut(), catalog.became(&entry.code, settings.lang)) {
            row.insert("became".into(), became_json(&became));
            row.insert("becomes".into(), json!(entry.becomes));
        }
        let known =
            catalog.group(&entry.code).map(|group| super::list::row(evidence, &sampler, settings, group));
        let figures = match &known {
            Some(known) => rows(catalog, std::slice::from_ref(known), settings.lang),
            None => json!([{ "title": missing("no-unit-group"), "three_year": missing("no-unit-group") }]),
        };
        if let (Some(row), Some(figures)) = (row.as_object_mut(), figures[0].as_object()) {
            row.extend(figures.iter().map(|(key, value)| (key.clone(), value.clone())));
        }
        row
    });
    json!({ "list": list.name, "rows": all.collect::<Vec<_>>() })
}

/// The page for a client: the list as [`shortlist`] has it, with what stands at sight of each entry, and the other parts of
/// the page.
pub fn handout(basis: &Basis, list: &List, work: Option<GroupId>) -> Value {
    let &Basis { evidence, rater, settings, .. } = basis;
    let mut body = shortlist(evidence, list, rater.weights(), &settings);
    let handout = Handout::of(basis, list, work);
    for row in body["rows"].as_array_mut().into_iter().flatten() {
        let own = handout.entries.iter().find(|own| row["code"] == own.entry.code.as_str());
        if let (Some(row), Some(own)) = (row.as_object_mut(), own) {
            row.insert("at_sight".into(), handout::at_sight(basis, own));
        }
    }
    let (catalog, locale) = (evidence.catalog, settings.locale());
    let sources = handout.sources.iter().filter_map(|id| catalog.source(id, settings.lang));
    let sources: Vec<Value> = sources.map(|own| source(catalog, own, &locale, basis.today)).collect();
    if let Some(body) = body.as_object_mut() {
        body.extend(handout::parts(basis, &handout, work));
        body.insert("sources".into(), json!(sources));
    }
    body
}
