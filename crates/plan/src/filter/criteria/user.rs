//! Criteria about the user: what was saved, what suits, what was studied, what cannot be done.

use metier_words::{Msg, Text};

use super::super::bounds;
use super::super::eval::Verdict;
use super::{BARE, CriterionSpec, Need, OptionValue, slid, verbatim, verdict, with_number};
use crate::interests::{Answers, ITEMS, in_per_cent, least_fit};
use crate::limits::{Limits, Strain};

pub(in super::super) static SAVED: CriterionSpec = CriterionSpec {
    word: "saved",
    option: OptionValue::Flag,
    read: |_, value, _| match value {
        "yes" => Ok(()),
        _ => Err(Msg::CriterionNotYes { text: verbatim(value) }.into()),
    },
    written: |_, _| "yes".to_owned(),
    verdict: |_, _, group, asked| {
        if asked.groups.contains(&group) { Verdict::Keep } else { Verdict::Drop }
    },
    ..BARE
};

pub(in super::super) static SUITS: CriterionSpec = CriterionSpec {
    word: "suits",
    option: OptionValue::Named("ANSWERS"),
    needs: Need::Answers,
    reset: |own, first| own.fit = first.fit,
    step: |own, steps, _, _| {
        own.fit = slid(own.fit, 5 * steps, bounds::FIT);
    },
    read: |own, value, catalog| {
        let (low, high) = bounds::FIT;
        let fault = |text, low, high| Msg::CriterionNoFit { text, low, high };
        let (answers, fit) = with_number(value, (low.into(), high.into()), fault)?;
        let read = Answers::read(answers).filter(|answers| !answers.profile().is_flat());
        own.person.answers =
            read.ok_or_else(|| Msg::CriterionNoAnswers { text: verbatim(answers), items: ITEMS as i64 })?;
        // Without a number those that fit best are kept, whatever fit these answers come to.
        let best = || least_fit(catalog, &own.person.answers);
        own.fit = fit.map(|fit| fit as u8).or_else(best).unwrap_or(own.fit);
        Ok(())
    },
    written: |own, _| format!("{}:{}", own.person.answers.written(), own.fit),
    verdict: |eval, own, group, _| {
        verdict(eval.fit(group, &own.person.answers), |fit| in_per_cent(fit) >= own.fit)
    },
    ..BARE
};

pub(in super::super) static STUDIED: CriterionSpec = CriterionSpec {
    word: "studied",
    option: OptionValue::Named("FIELD"),
    needs: Need::Field,
    reset: |own, first| own.share = first.share,
    step: |own, steps, _, _| {
        let next = (own.share.floor() + steps as f32).max(bounds::SHARE.0);
        own.share = next.min(bounds::SHARE.1);
    },
    read: |own, value, catalog| {
        let fault = |text, low, high| Msg::CriterionNoFit { text, low, high };
        let (id, share) = with_number(value, bounds::SHARE, fault)?;
        let known = catalog.study_fields().iter().position(|field| {
            let named = |(_, name): (_, &String)| name.to_lowercase() == id.trim().to_lowercase();
            field.code == id.trim() || field.name.iter().any(named)
        });
        let field = known.and_then(|at| u16::try_from(at).ok());
        own.person.field = Some(field.ok_or_else(|| Msg::CriterionNoField { text: verbatim(id.trim()) })?);
        own.share = share.unwrap_or(own.share);
        Ok(())
    },
    written: |own, catalog| {
        let field = own.person.field.and_then(|at| catalog.study_fields().get(usize::from(at)));
        format!("{}:{}", field.map_or("", |field| field.code.as_str()), own.share)
    },
    verdict: |eval, own, group, _| {
        let works = own.person.field.and_then(|field| eval.works(group, field));
        verdict(works, |share| 100.0 * share >= own.share)
    },
    ..BARE
};

pub(in super::super) static CANNOT: CriterionSpec = CriterionSpec {
    word: "cannot",
    option: OptionValue::Named("WHAT"),
    needs: Need::Limits,
    read: |own, value, _| {
        own.person.limits = Limits::read(value).ok_or_else(|| {
            let words = Text::commas(Strain::TOKENS.map(Text::verbatim));
            Msg::CriterionNoLimits { text: verbatim(value), words }
        })?;
        Ok(())
    },
    written: |own, _| own.person.limits.written(),
    verdict: |eval, own, group, _| verdict(eval.spares(group, &own.person.limits), |spares| spares),
    ..BARE
};
