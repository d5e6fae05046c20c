//! The list of occupations as text and as comma-separated values, and what its filter removed.

use std::io::{self, Write};

use metier_words::{Msg, Number, Text};
use serde_json::{Value, json};

use metier_content::three_year::words;
use metier_content::{Settings, format, terms};
use metier_data::Catalog;
use metier_evidence::ai::Exposure;
use metier_evidence::rating::{Sampler, Score};
use metier_evidence::{Evidence, outlook, pay, three_year};
use metier_model::facts::{Assessment, ThreeYear};
use metier_model::{Figure, Geo, GroupId, Missing, Provenance, UNIT_GROUPS};
use metier_plan::filter::{Criterion, Filter, FilterEval, Tally};
use metier_plan::limits::{Scores, Strain};
use metier_plan::order::Order;
use metier_plan::person::Person;

use crate::value::{missing, number};

/// One occupation of the list.
pub struct Listed {
    /// Which.
    pub group: GroupId,
    /// Pay in the place asked for.
    pub pay: pay::Pay,
    /// Exposure, 0-100.
    pub exposure: Figure<Exposure>,
    /// Rating, 0-10.
    pub rating: Figure<Score>,
    /// Job Bank's outlook for the next three years in the place asked for.
    pub three_year: Figure<ThreeYear>,
    /// COPS's assessment of 2024-2033.
    pub outlook: Figure<Assessment>,
    /// COPS's openings 2024-2033, persons.
    pub openings: Figure<i32>,
}

/// Some occupations with the figures of the list, in the order given.
pub fn listed(
    evidence: &Evidence,
    sampler: &Sampler,
    settings: &Settings,
    groups: &[GroupId],
) -> Vec<Listed> {
    groups.iter().map(|&group| row(evidence, sampler, settings, group)).collect()
}

/// The same, with pay as it is held against an occupation: of the place that both are compared in.
pub fn held(
    eval: &FilterEval,
    sampler: &Sampler,
    settings: &Settings,
    groups: &[GroupId],
    against: Option<GroupId>,
) -> Vec<Listed> {
    let mut listed = listed(eval.evidence, sampler, settings, groups);
    let catalog = eval.evidence.catalog;
    for row in &mut listed {
        if let Some(geo) = eval.held_elsewhere(row.group, against, settings.place) {
            row.pay = pay::pay_of(catalog, &catalog.facts(row.group), geo.into());
        }
    }
    listed
}

/// The same, with pay by the one rule of comparing: of one place.
pub fn compared(
    evidence: &Evidence,
    sampler: &Sampler,
    settings: &Settings,
    groups: &[GroupId],
) -> Vec<Listed> {
    let mut listed = listed(evidence, sampler, settings, groups);
    let known = listed.iter().filter(|row| row.pay.is_known());
    let facts: Vec<_> = known.map(|row| evidence.catalog.facts(row.group)).collect();
    let place = pay::place_of_all(evidence.catalog, &facts.iter().collect::<Vec<_>>(), settings.place);
    for row in listed.iter_mut().filter(|_| place != settings.place) {
        row.pay = pay::pay_of(evidence.catalog, &evidence.catalog.facts(row.group), place);
    }
    listed
}

/// One of them.
pub(super) fn row(evidence: &Evidence, sampler: &Sampler, settings: &Settings, group: GroupId) -> Listed {
    let catalog = evidence.catalog;
    let facts = catalog.facts(group);
    let prospects = outlook::outlook(&facts, settings.place.geo);
    Listed {
        group,
        pay: pay::pay_of(catalog, &facts, settings.place),
        exposure: evidence.ai(group).exposure,
        rating: sampler.rate(evidence.rating_inputs(settings.place.geo), group).score,
        three_year: three_year::of(catalog, group, settings.place.geo),
        outlook: prospects.future,
        openings: prospects.openings,
    }
}

/// The list as rows of text, the head first.
pub fn rows(catalog: &Catalog, settings: &Settings, listed: &[Listed]) -> Vec<Vec<Text>> {
    let head = [
        Msg::ListCode,
        Msg::ListTitle,
        Msg::ListTeer,
        Msg::ListMedian,
        Msg::ListPlace,
        Msg::ListExposure,
        Msg::ListRating,
        Msg::SavedHeadSoon,
        Msg::ListOutlook,
        Msg::ListOpenings,
    ];
    let mut rows = vec![head.into_iter().map(Text::from).collect()];
    rows.extend(listed.iter().map(|row| {
        let place = row.pay.median.provenance().map_or_else(|| "-".into(), Provenance::place);
        vec![
            Text::verbatim(catalog.code(row.group)),
            Text::verbatim(catalog.title(row.group, settings.lang)),
            Number::whole(i64::from(catalog.teer(row.group).0)).into(),
            format::figure(&row.pay.median, |&hourly| {
                format::pay_marked(&row.pay, Number::decimal(f64::from(hourly), 2))
            }),
            Text::verbatim(place),
            format::figure(&row.exposure, |e| Number::decimal(f64::from(e.score), 0)),
            format::figure(&row.rating, |score| Number::decimal(f64::from(score.value), 1)),
            // Job Bank has none for Canada, and that is no figure that is missing.
            row.three_year.value().map_or_else(|| Text::verbatim("-"), |&level| words(level)),
            format::figure(&row.outlook, |&assessment| terms::assessment(assessment)),
            format::figure(&row.openings, |&n| Number::whole(i64::from(n))),
        ]
    }));
    rows
}

/// Names of the columns of the comma-separated list, the same in every language.
const COLUMNS: [&str; 20] = [
    "code",
    "title",
    "teer",
    "median_cad_per_hour",
    "low_cad_per_hour",
    "high_cad_per_hour",
    "geography",
    "period",
    "ai_exposure",
    "rating",
    "three_year_outlook",
    "outlook",
    "openings",
    "median_missing",
    "ai_exposure_missing",
    "rating_missing",
    "outlook_missing",
    "openings_missing",
    "minimum_wage",
    "least_by_year",
];

/// The list as comma-separated values: numbers as numbers; a missing figure is an empty field, and its reason
/// stands in the column of that name.
pub fn csv(
    out: &mut impl Write,
    catalog: &Catalog,
    settings: &Settings,
    listed: &[Listed],
) -> io::Result<()> {
    let locale = settings.locale();
    let why = |reason: Option<&Missing>| {
        reason.map_or_else(String::new, |reason| Text::from(terms::reason(reason)).say(&locale))
    };
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(COLUMNS).map_err(written)?;
    for row in listed {
        let from = row.pay.median.provenance();
        let hourly = |figure: &Figure<f32>| figure.value().map_or_else(String::new, |v| format!("{v:.2}"));
        let floor = |least: bool| {
            let own = row.pay.floor.filter(|floor| floor.least_of_years == least);
            own.map_or("", |floor| floor.reach.token()).to_owned()
        };
        let record: [String; COLUMNS.len()] = [
            catalog.code(row.group).to_owned(),
            catalog.title(row.group, settings.lang).to_owned(),
            catalog.teer(row.group).0.to_string(),
            hourly(&row.pay.median),
            hourly(&row.pay.low),
            hourly(&row.pay.high),
            from.map_or_else(String::new, |from| from.place().into_owned()),
            from.map_or_else(String::new, |from| from.period.token().into_owned()),
            row.exposure.value().map_or_else(String::new, |e| format!("{:.1}", e.score)),
            row.rating.value().map_or_else(String::new, |score| format!("{:.2}", score.value)),
            row.three_year.value().map_or("", |level| level.token()).to_owned(),
            row.outlook.value().map_or("", |assessment| assessment.token()).to_owned(),
            row.openings.value().map_or_else(String::new, ToString::to_string),
            why(row.pay.median.missing()),
            why(row.exposure.missing()),
            why(row.rating.missing()),
            why(row.outlook.missing()),
            why(row.openings.missing()),
            floor(false),
            floor(true),
        ];
        writer.write_record(record).map_err(written)?;
    }
    writer.flush()
}

/// The error as the system gave it: a reader that has seen enough must be told apart from a full disk.
pub(super) fn written(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Adds what a list may be ordered and filtered by of the person: the fit of their interests, 0 to 1, where some are given,
/// and the share of the people with their field of study who work there.
pub fn add_person(rows: &mut Value, eval: &FilterEval, person: &Person, groups: &[GroupId]) {
    let fits = Order::Interests.is_known(person);
    let scores = Scores::new(eval.evidence.catalog);
    for (row, &group) in rows.as_array_mut().into_iter().flatten().zip(groups) {
        let Some(row) = row.as_object_mut() else { continue };
        if fits {
            let fit = eval.fit(group, &person.answers);
            row.insert("fit".into(), fit.map_or_else(|| missing("no-interests"), |fit| number(fit, 4)));
        }
        if let Some(field) = person.field {
            let share = eval.works(group, field);
            let share = share.map_or_else(|| missing("not-published"), |share| number(share, 6));
            row.insert("studied_share".into(), share);
        }
        if !person.limits.is_empty() {
            row.insert("asks".into(), asks(scores.asked(group, &person.limits)));
        }
    }
}

/// What work asks of what a person cannot do, level by level, 0 to 5.
pub fn asks(asked: Option<Vec<(Strain, u8)>>) -> Value {
    let Some(asked) = asked else { return missing("not-rated") };
    let levels = asked.into_iter().map(|(strain, level)| (strain.token().to_owned(), json!(level)));
    Value::Object(levels.collect())
}

/// Each criterion that is on with its value and the unit groups that it removes, those that it cannot be decided for, and
/// those that come back without it, as JSON.
pub fn asked(eval: &FilterEval, filter: &Filter, tally: &Tally) -> Value {
    let one = |criterion: Criterion| {
        let part = tally.part(criterion);
        json!({
            "criterion": criterion.word(), "value": filter.value(criterion, eval.evidence.catalog),
            "removes": part.removes, "unknown": part.unknown, "unknown_kept": filter.keeps_unknown(criterion),
            "without_it": part.alone,
        })
    };
    json!(filter.active().map(one).collect::<Vec<_>>())
}

/// How many are left, and what each criterion removes: which one to loosen.
pub fn counts(eval: &FilterEval, filter: &Filter, tally: &Tally, place: Geo) -> Vec<Text> {
    let catalog = eval.evidence.catalog;
    let all = UNIT_GROUPS as i64;
    let mut lines = vec![Msg::ListCount { n: tally.matches.count() as i64, all }.into()];
    for criterion in filter.active() {
        let part = tally.part(criterion);
        let asked = format!("--{} {}", criterion.word(), filter.value(criterion, catalog));
        let unknown = match part.unknown {
            0 => Text::EMPTY,
            n if criterion.is_of_length() => {
                Msg::ListPossibly { n: n as i64, kept: filter.keeps_unknown(criterion) }.into()
            }
            n => Msg::ListUnknown { n: n as i64, kept: filter.keeps_unknown(criterion) }.into(),
        };
        lines.push(Text::dots([
            Msg::ListRemoves { criterion: Text::verbatim(asked), n: part.removes as i64 }.into(),
            unknown,
            Msg::ListWithout { n: part.alone as i64 }.into(),
        ]));
    }
    let compared = filter.baseline.filter(|_| filter.is_on(Criterion::PaysMore));
    if let Some(baseline) = compared.filter(|&group| eval.compared_in(group, place) != Some(place)) {
        let code = Text::verbatim(catalog.code(baseline));
        lines.push(Msg::ListComparedInCanada { code, place: terms::in_words(place) }.into());
    }
    lines
}
