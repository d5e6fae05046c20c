//! Criteria that measure against one unit group, the baseline.

use metier_words::{Msg, Text};

use super::super::{Criterion, Filter, bounds};
use super::{
    BARE, CriterionSpec, Need, OptionValue, moved, one_of, slid, turned, verbatim, verdict, with_number,
};
use metier_data::Catalog;
use metier_evidence::ai::as_shown;
use metier_evidence::esdc;
use metier_model::GroupId;
use metier_model::facts::Match;

/// What criteria have alike that ask for the baseline and nothing else.
const OF_BASELINE: CriterionSpec = CriterionSpec {
    option: OptionValue::Named("CODE"),
    needs: Need::Baseline,
    step: |own, steps, _, asked| turn_baseline(own, steps, asked.groups),
    read: set_baseline,
    written: |own, catalog| code(own, catalog).to_owned(),
    ..BARE
};

pub(in super::super) static PAYS_MORE: CriterionSpec = CriterionSpec {
    word: "pays-more-than",
    pay: true,
    verdict: |eval, own, group, asked| {
        let pair = own.baseline.and_then(|baseline| eval.pair(group, baseline, asked.place));
        verdict(pair, |(own, base)| own > base)
    },
    ..OF_BASELINE
};

pub(in super::super) static LESS_EXPOSED: CriterionSpec = CriterionSpec {
    word: "less-exposed-than",
    verdict: |eval, own, group, _| {
        let base = own.baseline.and_then(|baseline| eval.exposure(baseline));
        verdict(eval.exposure(group).zip(base), |(own, base)| as_shown(own) < as_shown(base))
    },
    ..OF_BASELINE
};

pub(in super::super) static SIMILAR: CriterionSpec = CriterionSpec {
    word: "similar-to",
    option: OptionValue::Named("CODE"),
    needs: Need::Baseline,
    reset: |own, first| own.nearest = first.nearest,
    step: |own, steps, _, asked| {
        own.nearest = slid(own.nearest, 5 * steps, bounds::NEAREST);
        own.baseline = own.baseline.or_else(|| asked.groups.first().copied());
    },
    read: |own, value, catalog| {
        let fault = |text, low, high| Msg::CriterionNoNeighbours { text, low, high };
        let (low, high) = bounds::NEAREST;
        let (code, nearest) = with_number(value, (low.into(), high.into()), fault)?;
        set_baseline(own, code, catalog)?;
        own.nearest = nearest.map_or(own.nearest, |nearest| nearest as u16);
        Ok(())
    },
    written: |own, catalog| format!("{}:{}", code(own, catalog), own.nearest),
    verdict: |eval, own, group, _| {
        let rank = own.baseline.and_then(|baseline| eval.rank(group, baseline));
        verdict(rank, |rank| (1..=own.nearest).contains(&rank))
    },
    ..BARE
};

pub(in super::super) static SCHOOLING_FROM: CriterionSpec = CriterionSpec {
    word: "max-schooling-from",
    option: OptionValue::Named("CODE"),
    needs: Need::Baseline,
    reset: |own, first| own.added = first.added,
    step: |own, steps, _, asked| {
        own.added = slid(own.added, 6 * steps, bounds::MONTHS);
        own.baseline = own.baseline.or_else(|| asked.groups.first().copied());
    },
    read: |own, value, catalog| {
        let fault = |text, low, high| Msg::CriterionNoYears { text, low, high };
        let (low, high) = bounds::MONTHS;
        let (code, years) = with_number(value, (f32::from(low) / 12.0, f32::from(high) / 12.0), fault)?;
        set_baseline(own, code, catalog)?;
        own.added = years.map_or(own.added, |years| (years * 12.0).round() as u16);
        Ok(())
    },
    written: |own, catalog| format!("{}:{}", code(own, catalog), f32::from(own.added) / 12.0),
    verdict: |eval, own, group, asked| {
        let between = own.baseline.map(|baseline| eval.between(group, baseline, asked.place.geo));
        let within = between.and_then(|between| between.within(f32::from(own.added)));
        verdict(within, |within| within)
    },
    ..BARE
};

pub(in super::super) static ESDC: CriterionSpec = CriterionSpec {
    word: "esdc-similar-to",
    option: OptionValue::Named("CODE"),
    needs: Need::Baseline,
    reset: |own, first| own.esdc = first.esdc,
    step: |own, steps, _, asked| {
        own.esdc = moved(&Match::ALL, &own.esdc, steps);
        own.baseline = own.baseline.or_else(|| asked.groups.first().copied());
    },
    read: |own, value, catalog| {
        let (code, level) = value.split_once(':').unwrap_or((value, ""));
        set_baseline(own, code, catalog)?;
        if !level.is_empty() {
            own.esdc = one_of(level, &Match::ALL, Match::token)?;
        }
        Ok(())
    },
    written: |own, catalog| format!("{}:{}", code(own, catalog), own.esdc.token()),
    verdict: |eval, own, group, _| {
        let catalog = eval.evidence.catalog;
        let esdc = own.baseline.and_then(|base| esdc::between(catalog, base, None, group));
        verdict(esdc, |esdc| esdc.there >= own.esdc)
    },
    ..BARE
};

fn code<'c>(own: &Filter, catalog: &'c Catalog) -> &'c str {
    own.baseline.map_or("", |baseline| catalog.code(baseline))
}

fn turn_baseline(own: &mut Filter, steps: isize, baselines: &[GroupId]) {
    own.baseline = match own.baseline {
        Some(now) => Some(turned(baselines, &now, steps)),
        None => baselines.first().copied(),
    };
}

/// More, less and similar speak of one occupation.
fn set_baseline(own: &mut Filter, code: &str, catalog: &Catalog) -> Result<(), Text> {
    let unknown = || Msg::CriterionNoGroup { code: verbatim(code.trim()) };
    let group = catalog.group(code.trim()).ok_or_else(unknown)?;
    let other = Criterion::ALL.into_iter().any(|c| c.is_relative() && own.is_on(c));
    if let Some(baseline) = own.baseline.filter(|&baseline| other && baseline != group) {
        let known = Text::verbatim(catalog.code(baseline));
        return Err(Msg::CriterionOneBaseline { code: verbatim(code), known }.into());
    }
    own.baseline = Some(group);
    Ok(())
}
