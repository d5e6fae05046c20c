//! What a criterion is: one row with its name, what it needs, and how its value is changed, read, written and decided.

use metier_words::{Msg, Number, Text};

use super::Filter;
use super::eval::{FilterContext, FilterEval, Verdict};
use metier_data::Catalog;
use metier_model::GroupId;

pub(super) mod relative;
pub(super) mod user;
pub(super) mod work;

/// What a criterion needs besides its value before it can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// TEER categories.
    Categories,
    /// Holland letters.
    Letters,
    /// A unit group to measure against.
    Baseline,
    /// Answers to the statements about interests.
    Answers,
    /// A field of study.
    Field,
    /// Something that the person cannot do.
    Limits,
}

/// How its option stands on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionValue {
    /// With a value, called so in the help.
    Named(&'static str),
    /// With a value or without one, which then means this.
    Optional(&'static str, &'static str),
    /// Without a value.
    Flag,
}

/// A criterion as a row.
pub(super) struct CriterionSpec {
    /// Its name on the command line and in `state.ron`.
    pub(super) word: &'static str,
    /// Its option on the command line.
    pub(super) option: OptionValue,
    /// What it needs before it can be on.
    pub(super) needs: Need,
    /// Whether it is a sum of pay, typed with its unit.
    pub(super) sum: bool,
    /// Whether it asks for a pay: what it lets through is read by pay then.
    pub(super) pay: bool,
    /// Gives it the value of another filter.
    pub(super) reset: fn(&mut Filter, &Filter),
    /// Changes its value by steps; [`FilterContext::groups`] are those that can be measured against.
    pub(super) step: fn(&mut Filter, isize, &Catalog, FilterContext),
    /// What digits that are typed on its line mean as its value; none where they mean nothing.
    pub(super) typed: fn(&str) -> Option<String>,
    /// Takes a value in words. The error is a sentence.
    pub(super) read: fn(&mut Filter, &str, &Catalog) -> Result<(), Text>,
    /// Its value in words, as `read` takes it.
    pub(super) written: fn(&Filter, &Catalog) -> String,
    /// What it says about a unit group; [`FilterContext::groups`] is the shortlist.
    pub(super) verdict: fn(&FilterEval, &Filter, GroupId, FilterContext) -> Verdict,
}

/// How a value is changed, read and written that is one of a few, each with a word: `CriterionSpec { …, ..words_of!(…) }`.
/// `$on` says what lies behind the last of them: [`turned`] or [`moved`].
macro_rules! words_of {
    ($field:ident, $values:expr, $on:ident, $word:path) => {
        CriterionSpec {
            reset: |own, first| own.$field = first.$field,
            step: |own, steps, _, _| own.$field = $on(&$values, &own.$field, steps),
            read: |own, value, _| one_of(value, &$values, $word).map(|value| own.$field = value),
            written: |own, _| $word(own.$field).to_owned(),
            ..BARE
        }
    };
}
use words_of;

/// A criterion that needs nothing and has no value.
const BARE: CriterionSpec = CriterionSpec {
    word: "",
    option: OptionValue::Flag,
    needs: Need::Nothing,
    sum: false,
    pay: false,
    reset: |_, _| {},
    step: |_, _, _, _| {},
    typed: |_| None,
    read: |_, _, _| Ok(()),
    written: |_, _| String::new(),
    verdict: |_, _, _, _| Verdict::Unknown,
};

/// What stands before a colon, and the number behind it where there is one.
fn with_number(
    value: &str,
    (low, high): (f32, f32),
    fault: fn(Text, Number, Number) -> Msg,
) -> Result<(&str, Option<f32>), Text> {
    match value.split_once(':') {
        Some((value, text)) if !text.is_empty() => Ok((value, Some(number(text, low, high, fault)?))),
        before => Ok((before.map_or(value, |(value, _)| value), None)),
    }
}

/// A whole number some steps on, within bounds.
fn slid<T: Copy + Into<i64> + TryFrom<i64>>(now: T, by: isize, (least, most): (T, T)) -> T {
    let next = now.into().saturating_add(by as i64).clamp(least.into(), most.into());
    T::try_from(next).unwrap_or(now)
}

/// A number within bounds, or what to say where it is none.
fn number(text: &str, low: f32, high: f32, fault: fn(Text, Number, Number) -> Msg) -> Result<f32, Text> {
    match metier_model::written::number(text).map(|value| value as f32) {
        Some(value) if (low..=high).contains(&value) => Ok(value),
        _ => Err(fault(verbatim(text), end(low), end(high)).into()),
    }
}

/// A bound as it is told, without decimals where it has none.
fn end(value: f32) -> Number {
    Number::decimal(value.into(), u8::from(value.fract() != 0.0))
}

/// What was written, as it was written.
pub(super) fn verbatim(text: &str) -> Text {
    Text::verbatim(text.to_owned())
}

/// The value that a word is for, or which words there are.
fn one_of<T: Copy>(text: &str, values: &[T], word: fn(T) -> &'static str) -> Result<T, Text> {
    let found = values.iter().copied().find(|&value| word(value).eq_ignore_ascii_case(text.trim()));
    found.ok_or_else(|| {
        let words = Text::commas(values.iter().map(|&value| Text::verbatim(word(value))));
        Msg::CriterionNoneOf { text: verbatim(text), words }.into()
    })
}

/// The value some steps on, round and round; the first one where the present one is not among them.
fn turned<T: Copy + PartialEq>(values: &[T], now: &T, steps: isize) -> T {
    match values.iter().position(|value| value == now) {
        Some(at) => {
            let next = at.cast_signed().saturating_add(steps).rem_euclid(values.len().cast_signed());
            values.get(next.unsigned_abs()).copied().unwrap_or(*now)
        }
        None => values.first().copied().unwrap_or(*now),
    }
}

/// The value some steps on, as far as there are any.
fn moved<T: Copy + PartialEq>(values: &[T], now: &T, steps: isize) -> T {
    let at = values.iter().position(|value| value == now).unwrap_or(0);
    let next = at.saturating_add_signed(steps).min(values.len().saturating_sub(1));
    values.get(next).copied().unwrap_or(*now)
}

/// Met where a figure is known and fits, unknown where there is none.
fn verdict<T: Copy>(figure: Option<T>, fits: impl FnOnce(T) -> bool) -> Verdict {
    match figure {
        None => Verdict::Unknown,
        Some(value) if fits(value) => Verdict::Keep,
        Some(_) => Verdict::Drop,
    }
}

#[cfg(test)]
mod tests;
