//! The list of occupations as text and as comma-separated values, and what its filter removed.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::content::{Settings, format, terms};
use crate::evidence::ai::Exposure;
use crate::evidence::rating::{Sampler, Score};
use crate::evidence::{Evidence, outlook, pay};
use crate::plan::filter::{Criterion, Filter, Judge, Tally};
use metier_data::Catalog;
use metier_model::facts::Assessment;
use metier_model::{Figure, Geo, GroupId};
use metier_words::{Locale, Number, Text};

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
        outlook: prospects.future,
        openings: prospects.openings,
    }
}

/// The list as lines of text with tabs between the columns.
pub fn text(
    out: &mut impl Write,
    catalog: &Catalog,
    settings: &Settings,
    listed: &[Listed],
) -> io::Result<()> {
    writeln!(
        out,
        "code\ttitle\tTEER\tmedian CAD/h\tfor\tAI exposure of 100\trating of 10\toutlook\topenings"
    )?;
    for row in listed {
        writeln!(
            out,
            "{}\t{}\t{}\t{}",
            catalog.code(row.group),
            catalog.title(row.group, settings.lang),
            catalog.teer(row.group),
            columns(row, &settings.locale()).join("\t")
        )?;
    }
    Ok(())
}

/// The list as comma-separated values; a missing figure is its reason in words, never 0.
pub fn csv(
    out: &mut impl Write,
    catalog: &Catalog,
    settings: &Settings,
    listed: &[Listed],
) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    let head = [
        "code",
        "title",
        "teer",
        "median_cad_per_hour",
        "geography",
        "ai_exposure",
        "rating",
        "outlook",
        "openings",
    ];
    writer.write_record(head).map_err(written)?;
    for row in listed {
        let head = [catalog.code(row.group).to_owned(), catalog.title(row.group, settings.lang).to_owned()];
        let teer = [catalog.teer(row.group).to_string()];
        let all = head.into_iter().chain(teer).chain(columns(row, &Locale::default()));
        writer.write_record(all).map_err(written)?;
    }
    writer.flush()
}

/// The error as the system gave it: a reader that has seen enough must be told apart from a full disk.
fn written(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn columns(row: &Listed, locale: &Locale) -> [String; 6] {
    let say = |text: Text| text.say(locale);
    [
        say(format::figure(&row.pay.median, |&hourly| Number::decimal(hourly.into(), 2))),
        row.pay.median.provenance().map_or("-", |from| from.geo.code()).to_owned(),
        say(format::figure(&row.exposure, |e| Number::decimal(e.score.into(), 0))),
        say(format::figure(&row.rating, |score| Number::decimal(score.value.into(), 1))),
        say(format::figure(&row.outlook, |&assessment| terms::assessment(assessment))),
        say(format::figure(&row.openings, |&n| Text::verbatim(n.to_string()))),
    ]
}

/// How many are left, and what each criterion removes: which one to loosen.
pub fn counts(judge: &Judge, filter: &Filter, tally: &Tally, place: Geo) -> String {
    let catalog = judge.evidence.catalog;
    let mut text = format!("metier: {} of 516\n", tally.matches.count());
    for criterion in filter.active() {
        let part = tally.part(criterion);
        let unknown = match (part.unknown, filter.keeps_unknown(criterion)) {
            (0, _) => String::new(),
            (n, true) => format!(" · {n} unknown, kept"),
            (n, false) => format!(" · {n} unknown, left out"),
        };
        let value = filter.value(criterion, catalog);
        // Writing into a text does not fail.
        let _ = writeln!(
            text,
            "  --{} {value}: removes {}{unknown} · without it {} more",
            criterion.word(),
            part.removes,
            part.alone
        );
    }
    let compared = filter.baseline.filter(|_| filter.is_on(Criterion::PaysMore));
    if let Some(baseline) = compared.filter(|&group| judge.compared_in(group, place) != Some(place)) {
        let _ = writeln!(
            text,
            "  {} has no median for {}: pay is compared by the medians of Canada",
            catalog.code(baseline),
            place.name_en()
        );
    }
    text
}
