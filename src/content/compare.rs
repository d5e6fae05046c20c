//! Occupations side by side: one row for each thing that can be compared, with differences against a
//! baseline where two figures have the same basis.

use super::{Settings, Subject, format};
use crate::catalog::date::Day;
use crate::catalog::{Figure, Geo, GroupId, Provenance};
use crate::evidence::immigration::{self, Outcome};
use crate::evidence::pay::{self, Experience};
use crate::evidence::rating::Rater;
use crate::evidence::{Evidence, outlook};

use std::rc::Rc;

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The value as text, or the reason why there is none.
    pub text: String,
    /// Difference against the baseline, `+4,200` or `≠ basis`.
    pub difference: String,
    /// Whether the difference speaks for the occupation; none where it cannot be told.
    pub better: Option<bool>,
    /// Where the figure comes from.
    pub from: Option<Provenance>,
}

/// One row over all occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What is compared.
    pub label: String,
    /// One cell per occupation.
    pub cells: Vec<Cell>,
}

impl Row {
    /// Whether all cells say the same.
    pub fn is_equal(&self) -> bool {
        self.cells.windows(2).all(|pair| pair[0].text == pair[1].text)
    }
}

fn cell(text: impl Into<String>, from: Option<&Provenance>) -> Cell {
    Cell { text: text.into(), difference: String::new(), better: None, from: from.cloned() }
}

fn figure<T>(figure: &Figure<T>, show: impl FnOnce(&T) -> String) -> Cell {
    cell(format::figure(figure, show), figure.provenance())
}

/// The rows of a comparison. Differences are against `baseline`, a position in `groups`.
pub fn rows(
    evidence: &Evidence,
    rater: &Rc<Rater>,
    groups: &[GroupId],
    baseline: usize,
    settings: Settings,
    today: Day,
) -> Vec<Row> {
    let subjects: Vec<Subject> =
        groups.iter().map(|&group| Subject::new(evidence, rater, group, settings, today)).collect();
    let Some(base) = subjects.get(baseline).or_else(|| subjects.first()) else { return Vec::new() };
    let mut rows = Vec::with_capacity(24);
    let mut row = |label: &str, make: &dyn Fn(&Subject) -> Cell| {
        rows.push(Row { label: label.to_owned(), cells: subjects.iter().map(make).collect() });
    };
    row("TEER", &|s| cell(s.catalog().teer(s.group).to_string(), None));
    row("Rating of 10", &|s| {
        figure(&super::overview::rating(s).score, |r| format!("{:.1} ({:.1}-{:.1})", r.value, r.low, r.high))
    });
    let unit = format::unit_name(settings.unit, settings.lang);
    row(&format!("Median pay, {unit}"), &|s| pay_cell(s, base));
    row("  for", &|s| {
        cell(s.pay.median.provenance().map_or("-", |from| from.geo.code()), s.pay.median.provenance())
    });
    for experience in Experience::ALL {
        row(&format!("  {} ({} y)", experience.word(), experience.years()), &|s| band_cell(s, experience));
    }
    row("Usual hours a week", &|s| figure(&s.pay.usual_hours, |h| format!("{h:.1}")));
    let prospects = |s: &Subject| outlook::outlook(&s.facts, settings.place.geo);
    row("Outlook 2024-2033", &|s| figure(&prospects(s).future, |a| format::assessment_short(*a).to_owned()));
    row("Workers 2023", &|s| {
        figure(&prospects(s).employment, |n| format::whole(i64::from(*n), settings.lang))
    });
    row("Openings in ten years", &|s| {
        figure(&prospects(s).openings, |n| format::whole(i64::from(*n), settings.lang))
    });
    row("Openings per worker", &|s| {
        figure(&prospects(s).per_worker, |r| format::decimal(*r, 2, settings.lang))
    });
    row("AI exposure of 100", &|s| {
        figure(&s.ai.exposure, |e| format!("{:.0} ({:.0}-{:.0})", e.score, e.low, e.high))
    });
    row("Net exposure", &|s| net_cell(s, base));
    row("Quadrant", &|s| figure(&s.ai.complementarity, |c| c.quadrant.short().to_owned()));
    row("Schooling", &|s| {
        let months = s.catalog().columns().schooling.get(s.group.index()).copied().unwrap_or(f32::NAN);
        if months.is_nan() {
            cell("not stated", None)
        } else {
            cell(format!("about {} years", format::decimal(months / 12.0, 1, settings.lang)), None)
        }
    });
    row("Papers required", &|s| {
        let required = s.occupation.as_ref().map_or(0, |o| {
            o.credentials.iter().filter(|c| c.strength == crate::catalog::schema::Strength::Required).count()
        });
        match s.occupation {
            Some(_) => cell(required.to_string(), None),
            None => cell("not written yet", None),
        }
    });
    row("Express Entry category", &|s| express_entry(s));
    if settings.place.geo != Geo::Canada {
        row("Provincial lists", &|s| provincial(s));
    }
    let profiles = evidence.catalog.profiles();
    row("Interests", &|s| {
        let own = profiles.groups.iter().position(|g| *g == s.group.0);
        cell(own.and_then(|i| profiles.interests.get(i)).cloned().unwrap_or_default(), None)
    });
    row("Roles", &|s| {
        cell(s.occupation.as_ref().map_or("-".to_owned(), |o| o.roles.len().to_string()), None)
    });
    rows
}

fn pay_cell(subject: &Subject, base: &Subject) -> Cell {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let mut cell = figure(&pay.median, |&median| format::pay_text(pay, median, settings));
    if subject.group == base.group {
        return cell;
    }
    if let (Some(&own), Some(&other)) = (pay.median.value(), base.pay.median.value()) {
        cell.difference = if pay::basis_differs(pay, &base.pay, settings.hours).is_some() {
            "≠ basis".to_owned()
        } else {
            let change =
                format::pay_value(pay, own, settings) - format::pay_value(&base.pay, other, settings);
            cell.better = Some(change >= 0.0);
            let sign = if change < 0.0 { "" } else { "+" };
            format!("{sign}{}", format::money(change, settings.unit, settings.lang))
        };
    }
    cell
}

fn band_cell(subject: &Subject, experience: Experience) -> Cell {
    figure(&subject.pay.bands, |bands| {
        bands
            .iter()
            .find(|band| band.experience == experience)
            .map_or(String::new(), |band| format::pay_text(&subject.pay, band.centre, &subject.settings))
    })
}

fn net_cell(subject: &Subject, base: &Subject) -> Cell {
    let mut cell = figure(&subject.ai.net, |net| format!("{net:.0}"));
    if subject.group != base.group
        && let (Some(own), Some(other)) = (subject.ai.net.value(), base.ai.net.value())
    {
        cell.difference = format!("{:+.0}", own - other);
        cell.better = Some(own <= other);
    }
    cell
}

fn express_entry(subject: &Subject) -> Cell {
    let streams = &subject.catalog().immigration().streams;
    let named: Vec<&str> = subject
        .facts
        .lists
        .iter()
        .filter_map(|&i| streams.get(i as usize))
        .filter(|stream| stream.geo == 0)
        .map(|stream| stream.name.trim_start_matches("category: "))
        .collect();
    let text = if named.is_empty() { "none".to_owned() } else { named.join(", ") };
    cell(text, None)
}

fn provincial(subject: &Subject) -> Cell {
    let asked = subject.settings.place.geo;
    let answers = immigration::answers(subject.catalog(), subject.group, &subject.facts, asked);
    let own: Vec<_> = answers.iter().filter(|answer| answer.geo == asked).collect();
    let count = |outcome| own.iter().filter(|answer| answer.outcome == outcome).count();
    if own.is_empty() {
        return cell("none published", None);
    }
    cell(
        format!(
            "{} yes, {} no, {} unknown",
            count(Outcome::Eligible),
            count(Outcome::NotEligible),
            count(Outcome::Unknown)
        ),
        None,
    )
}
