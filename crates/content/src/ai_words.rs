//! Exposure to AI in words: measures, quadrants, labels, shares.

use std::collections::BTreeMap;

use metier_model::facts::{Origin, TaskLabel};
use metier_model::schema::Fit;
use metier_model::{Figure, Missing};
use metier_words::{Msg, Number, Text};

use super::{Item, Subject, format, terms};
use metier_evidence::ai::{self, AiMeasure, Complementarity, Exposure, Quadrant};

/// A number shown whole.
pub(super) fn whole(value: f32) -> i64 {
    value.round() as i64
}

/// A number with decimals.
pub(super) fn decimal(value: f32, decimals: u8) -> Number {
    Number::decimal(f64::from(value), decimals)
}

/// Name of a measure and a short one.
pub fn measure(measure: &AiMeasure) -> [Text; 2] {
    ["", "-short"].map(|form| measure_in(measure, form))
}

/// Name of a measure where it is that of a role.
pub(super) fn measure_of_role(measure: &AiMeasure) -> Text {
    measure_in(measure, "-role")
}

/// The message of a measure in a form; its id, where it has none.
fn measure_in(measure: &AiMeasure, form: &str) -> Text {
    let id = format!("ai-measure-{}{form}", measure.id.replace('_', "-"));
    Msg::plain(&id).map_or_else(|| Text::verbatim(measure.id), Text::from)
}

/// `31 of 100 (24-41), 3 measures`.
pub fn exposure(exposure: &Exposure) -> Msg {
    let (score, low, high) = (whole(exposure.score), whole(exposure.low), whole(exposure.high));
    let n = exposure.measures.cast_signed() as i64;
    if exposure.contested {
        Msg::AiExposureContested { score, low, high, n }
    } else {
        Msg::AiExposure { score, low, high, n }
    }
}

/// Where a unit group stands by AIOE and complementarity.
pub fn quadrant(quadrant: Quadrant) -> Msg {
    match (quadrant.high_exposure, quadrant.high_complementarity) {
        (true, true) => Msg::AiQuadrantHighHigh,
        (true, false) => Msg::AiQuadrantHighLow,
        (false, true) => Msg::AiQuadrantLowHigh,
        (false, false) => Msg::AiQuadrantLowLow,
    }
}

/// What that means, in one sentence.
pub fn meaning(quadrant: Quadrant) -> Msg {
    match (quadrant.high_exposure, quadrant.high_complementarity) {
        (true, true) => Msg::AiMeaningHighHigh,
        (true, false) => Msg::AiMeaningHighLow,
        (false, true) => Msg::AiMeaningLowHigh,
        (false, false) => Msg::AiMeaningLowLow,
    }
}

/// The same text, marked where the unit group lies close to a cut.
pub(super) fn bordered(what: Msg, value: &Complementarity) -> Text {
    if value.borderline { Msg::AiBorderline { what: what.into() }.into() } else { what.into() }
}

/// Shares of tasks by label; they sum to 100.
pub fn tasks(shares: &[f32; 3]) -> Text {
    match format::percents(shares).as_slice() {
        [none, alone, with] => {
            Msg::AiTasks { none: i64::from(*none), alone: i64::from(*alone), with: i64::from(*with) }.into()
        }
        _ => Text::EMPTY,
    }
}

/// How many in ten tasks could go faster, with a model alone or with software around it.
pub(super) fn touched(&[_, alone, with]: &[f32; 3]) -> Msg {
    Msg::SightTasks { n: (10.0 * (alone + with)).round() as i64 }
}

/// A share, 0-1, in per cent with as many decimals as it needs.
pub fn percent(share: f32) -> Number {
    let decimals = u8::from(share > 0.0 && share < 0.1);
    decimal(share * 100.0, decimals)
}

/// A label of a task or duty.
pub fn label(label: Option<TaskLabel>) -> Msg {
    match label {
        Some(TaskLabel::NotExposed) => Msg::AiDutyNotExposed,
        Some(TaskLabel::Alone) => Msg::AiDutyAlone,
        Some(TaskLabel::WithSoftware) => Msg::AiDutyWithSoftware,
        None => Msg::AiDutyUnrated,
    }
}

/// Why a figure is missing.
pub(super) fn why(missing: Option<&Missing>) -> Text {
    missing.map_or(Text::EMPTY, |reason| terms::reason(reason).into())
}

/// The row of a figure that has a bar where it is known.
pub(super) fn barred(label: impl Into<Text>, figure: &Figure<f32>, text: Text) -> Item {
    let mut item = Item::row(label, text);
    item.bar = figure.value().copied();
    match figure.provenance() {
        Some(from) => item.from(from.clone()),
        None => item,
    }
}

/// How well an O*NET occupation covers a role.
pub(super) fn fit(fit: Option<Fit>) -> Msg {
    match fit {
        Some(Fit::Same) => Msg::AiFitSame,
        Some(Fit::Close) => Msg::AiFitClose,
        Some(Fit::Partial) => Msg::AiFitPartial,
        None => Msg::AiFitNone,
    }
}

/// Who made a link.
pub(super) fn origin(origin: Origin) -> Msg {
    match origin {
        Origin::Dais => Msg::AiOriginDais,
        Origin::Bc => Msg::AiOriginBc,
        Origin::Both => Msg::AiOriginBoth,
        Origin::Ours => Msg::AiOriginOurs,
    }
}

/// Of several roles that rest on the very same U.S. occupations: that they do, so that their figures are no tie.
pub(super) fn roles_alike(subject: &Subject) -> Vec<Msg> {
    let Some(occupation) = subject.occupation.as_ref().filter(|own| own.roles.len() > 1) else {
        return Vec::new();
    };
    let links = ai::links(subject.catalog().crosswalk(), subject.group);
    let all = subject.catalog().onet();
    // What the study does not rate is in no figure.
    let is_rated =
        |onet: u16| all.get(usize::from(onet)).is_some_and(|own| own.score(ai::HUMAN_BETA).is_some());
    let onet = |role: usize| -> Vec<u16> {
        let mut own: Vec<u16> = u8::try_from(role)
            .map_or(&[][..], |role| ai::links_of_role(links, role))
            .iter()
            .map(|link| link.onet)
            .filter(|&onet| is_rated(onet))
            .collect();
        own.sort_unstable();
        own
    };
    let rated = subject.ai.roles.iter().enumerate().filter(|(_, own)| own.beta.value().is_some());
    let mut alike: BTreeMap<Vec<u16>, Vec<usize>> = BTreeMap::new();
    for (role, _) in rated {
        alike.entry(onet(role)).or_default().push(role);
    }
    let several = alike.into_iter().filter(|(onet, roles)| !onet.is_empty() && roles.len() > 1);
    let mut several: Vec<(Vec<u16>, Vec<usize>)> = several.collect();
    several.sort_by(|a, b| a.1.cmp(&b.1));
    several
        .into_iter()
        .map(|(onet, roles)| {
            let names = roles.iter().filter_map(|&role| occupation.roles.get(role));
            let names = Text::commas(names.map(|role| Text::verbatim(role.name.clone())));
            let n = roles.len().cast_signed() as i64;
            if onet.len() == 1 {
                Msg::AiRolesAlike { n, names }
            } else {
                Msg::AiRolesAlikeSeveral { n, names }
            }
        })
        .collect()
}
