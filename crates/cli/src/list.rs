//! `metier list`: the options of the filter and of the order, and what they print.

use std::io::{self, Write};

use clap::builder::{PossibleValuesParser, RangedU64ValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::find;
use super::form::{Ask, OutputFormat};
use super::moves::said;
use super::out::{NOT_FOUND, USAGE, printable, tell};
use metier_content::study;
use metier_evidence::rating::Sampler;
use metier_model::GroupId;
use metier_model::facts::StudyField;
use metier_plan::filter::words::KEEP_UNKNOWN;
use metier_plan::filter::{Criterion, Filter, FilterEval, OptionValue};
use metier_plan::order::{self, Order};
use metier_search::fold::Folded;
use metier_words::{Joint, Msg, Text};
use serde_json::json;

/// Which occupations are listed, and in which order.
#[derive(Clone, Debug, Args)]
pub(crate) struct ListOptions {
    /// The criteria with their values.
    #[command(flatten)]
    criteria: Criteria,
    /// Keep those that a criterion cannot be decided for: all, or names such as min-hourly,outlook.
    #[arg(long, value_name = "NAMES", num_args = 0..=1, default_missing_value = "all")]
    keep_unknown: Option<String>,
    /// Order: rating, pay, exposure, openings, interests (with --suits), studied (with --studied) or code.
    #[arg(long, value_name = "ORDER", default_value = Order::Code.token(), value_parser = order())]
    order: Order,
    /// Most occupations to print.
    #[arg(long, value_name = "N", value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    limit: Option<usize>,
}

/// The orders by their words.
fn order() -> impl TypedValueParser<Value = Order> {
    // A word that names none never gets here.
    PossibleValuesParser::new(Order::TOKENS).map(|word| Order::of_token(&word).unwrap_or_default())
}

/// An option for each criterion of the filter, by its name.
#[derive(Clone, Debug, Default)]
struct Criteria(Vec<(Criterion, String)>);

fn option(criterion: Criterion) -> Arg {
    let arg = Arg::new(criterion.word()).long(criterion.word()).action(ArgAction::Set);
    match criterion.option() {
        OptionValue::Named(name) => arg.value_name(name),
        OptionValue::Optional(name, missing) => {
            arg.value_name(name).num_args(0..=1).default_missing_value(missing)
        }
        OptionValue::Flag => arg.num_args(0).default_missing_value("yes"),
    }
}

impl Args for Criteria {
    fn augment_args(command: Command) -> Command {
        command.args(Criterion::ALL.map(option))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Criteria {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let value = |criterion: Criterion| {
            matches.get_one::<String>(criterion.word()).map(|value| (criterion, value.clone()))
        };
        Ok(Self(Criterion::ALL.into_iter().filter_map(value).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl ListOptions {
    /// The filter that the options ask for; the error is a sentence.
    fn filter(&self, ask: &Ask) -> Result<Filter, Text> {
        let catalog = ask.evidence.catalog;
        let mut filter = Filter::default();
        let kept = self.keep_unknown.iter().map(|value| (KEEP_UNKNOWN, value.clone()));
        let words = self.criteria.0.iter().map(|(criterion, value)| {
            let read = match criterion {
                Criterion::Studied => studied(ask, value),
                // A sum is read as where it is typed on the screen.
                sum if sum.is_sum() => said(value).ok().and_then(|_| sum.typed(value)),
                _ => None,
            };
            (criterion.word(), read.unwrap_or_else(|| value.clone()))
        });
        for (name, value) in words.chain(kept) {
            filter
                .set(name, &value, catalog)
                .map_err(|reason| Text::joined(Joint::None, [Text::verbatim("--"), reason]))?;
        }
        Ok(filter)
    }
}

/// A field of study by what people call it: a part of its name, else what is done with it. The one that is taken is
/// told; none where the value is one already, or nothing answers to it.
fn studied(ask: &Ask, value: &str) -> Option<String> {
    let catalog = ask.evidence.catalog;
    if Filter::default().set(Criterion::Studied.word(), value, catalog).is_ok() {
        return None;
    }
    let (typed, share) = value.split_once(':').map_or((value, None), |(typed, share)| (typed, Some(share)));
    let lang = ask.settings.lang;
    let wanted = Folded::new(typed);
    let is_called = |name: &String| {
        let name = Folded::new(name);
        wanted.words().all(|word| name.words().any(|own| own.starts_with(word)))
    };
    let all = catalog.study_fields();
    let mut named: Vec<u16> = (0_u16..)
        .zip(all)
        .filter(|(_, field)| !typed.trim().is_empty() && field.name.0.iter().any(is_called))
        .map(|(at, _)| at)
        .collect();
    named.sort_by_key(|&at| std::cmp::Reverse(all.get(usize::from(at)).map_or(0, |field| field.people)));
    let hits = find::searcher(catalog, lang).map(|mut searcher| searcher.search(typed, DONE));
    let groups: Vec<GroupId> = hits.iter().flatten().map(|hit| GroupId(hit.group)).collect();
    for at in study::fields_of(catalog, &groups) {
        if !named.contains(&at) {
            named.push(at);
        }
    }
    let mut fields = named.into_iter().filter_map(|at| all.get(usize::from(at)));
    let first = fields.next()?;
    let name = |field: &StudyField| Text::verbatim(format!("{} {}", field.code, field.name.name(lang)));
    let others = Text::joined(Joint::Semicolon, fields.take(OTHERS).map(name));
    let typed = printable(typed, 80);
    tell(Msg::ListStudied { typed, field: name(first), some: !others.is_empty(), others }, &ask.locale);
    Some(share.map_or_else(|| first.code.clone(), |share| format!("{}:{share}", first.code)))
}

/// Occupations that are looked at for what their people studied, and other fields that are named, at most.
const DONE: usize = 4;
const OTHERS: usize = 3;

/// Prints the list and says with which code to end.
pub(super) fn run(out: &mut impl Write, ask: &Ask, list: &ListOptions) -> io::Result<u8> {
    let (evidence, settings, locale) = (ask.evidence, ask.settings, &ask.locale);
    let catalog = evidence.catalog;
    let filter = match list.filter(ask) {
        Ok(filter) => filter,
        Err(sentence) => {
            return ask.fail(USAGE, printable(&sentence.say(locale), 4_000));
        }
    };
    let saved: Vec<GroupId> = if filter.is_on(Criterion::Saved) {
        match metier_user::shortlist() {
            Ok(list) => list.entries.iter().filter_map(|entry| catalog.group(&entry.code)).collect(),
            Err(sentence) => return ask.fail(NOT_FOUND, sentence),
        }
    } else {
        Vec::new()
    };
    let eval = FilterEval::new(evidence);
    let tally = eval.tally(&filter, settings.place, &saved, false);
    let sampler = Sampler::new(ask.options.weights());
    let mut groups = GroupId::all().filter(|&group| tally.matches.has(group));
    let (against, place) = (filter.pays_more_than(), settings.place);
    let asked = (&filter.person, against);
    let mut groups = order::sorted(&eval, Some(&sampler), place, list.order, asked, &mut groups);
    groups.truncate(list.limit.unwrap_or(groups.len()));
    let listed = metier_report::list::held(&eval, &sampler, &settings, &groups, against);
    let elsewhere = groups.iter().filter(|&&group| eval.held_elsewhere(group, against, place).is_some());
    let elsewhere = elsewhere.count() as i64;
    // Beside the list, so that a script that reads it is not told.
    if let Some(against) = against.filter(|_| elsewhere > 0) {
        tell(Msg::ListHeldElsewhere { n: elsewhere, code: ask.code(against) }, locale);
    }
    match ask.form {
        OutputFormat::Json => {
            let mut rows = metier_report::json::rows(catalog, &listed, settings.lang);
            metier_report::list::add_person(&mut rows, &eval, &filter.person, &groups);
            let asked = metier_report::list::asked(&eval, &filter, &tally);
            let body = json!({
                "place": settings.place.geo.code(), "order": list.order.token(), "filter": asked,
                "listed": tally.matches.count(), "rows": rows,
            });
            ask.json(out, "list", body)?;
        }
        OutputFormat::Csv => metier_report::list::csv(out, catalog, &settings, &listed)?,
        _ => {
            let rows = metier_report::list::rows(catalog, &settings, &listed);
            ask.table(out, &rows)?;
            if filter.is_active() {
                out.flush()?;
                // Beside the list, so that a script that reads it is not told.
                let mut counts =
                    metier_report::list::counts(&eval, &filter, &tally, settings.place.geo).into_iter();
                if let Some(count) = counts.next() {
                    tell(count, locale);
                }
                for count in counts {
                    eprintln!("  {}", count.say(locale));
                }
            }
        }
    }
    Ok(if listed.is_empty() { NOT_FOUND } else { 0 })
}
