//! `metier list`: the options of the filter and of the order, and what they print.

use std::io::{self, Write};

use clap::builder::RangedU64ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, USAGE, line, printable, tell};
use metier_data::Catalog;
use metier_evidence::rating::Sampler;
use metier_model::GroupId;
use metier_plan::filter::words::KEEP_UNKNOWN;
use metier_plan::filter::{Criterion, Filter, FilterEval, OptionValue};
use metier_plan::order::{self, Order};
use metier_words::{Joint, Text};

/// Which occupations are listed, and in which order.
#[derive(Clone, Debug, Default, Args)]
pub struct ListOptions {
    /// The criteria with their values.
    #[command(flatten)]
    criteria: Criteria,
    /// Keep those that a criterion cannot be decided for: all, or names such as min-hourly,outlook.
    #[arg(long, value_name = "NAMES", num_args = 0..=1, default_missing_value = "all")]
    keep_unknown: Option<String>,
    /// Order: code, rating, pay, exposure, openings, interests (with --suits) or studied (with --studied).
    #[arg(long, value_enum, default_value_t, value_name = "ORDER")]
    order: By,
    /// Most occupations to print.
    #[arg(long, value_name = "N", value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    limit: Option<usize>,
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

/// Orders of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum By {
    #[default]
    Code,
    Rating,
    Pay,
    Exposure,
    Openings,
    Interests,
    Studied,
}

impl ListOptions {
    /// The filter that the options ask for; the error is a sentence.
    fn filter(&self, catalog: &Catalog) -> Result<Filter, Text> {
        let mut filter = Filter::default();
        let kept = self.keep_unknown.iter().map(|value| (KEEP_UNKNOWN, value));
        let words = self.criteria.0.iter().map(|(criterion, value)| (criterion.word(), value));
        for (name, value) in words.chain(kept) {
            filter
                .set(name, value, catalog)
                .map_err(|reason| Text::joined(Joint::None, [Text::verbatim("--"), reason]))?;
        }
        Ok(filter)
    }
}

/// Prints the list and says with which code to end.
pub(super) fn run(out: &mut impl Write, ask: &Ask, list: &ListOptions) -> io::Result<u8> {
    let (evidence, settings, locale) = (ask.evidence, ask.settings, &ask.locale);
    let catalog = evidence.catalog;
    let filter = match list.filter(catalog) {
        Ok(filter) => filter,
        Err(sentence) => {
            tell(printable(&sentence.say(locale), 400), locale);
            return Ok(USAGE);
        }
    };
    let saved: Vec<GroupId> = if filter.is_on(Criterion::Saved) {
        match crate::user::shortlist() {
            Ok(list) => list.entries.iter().filter_map(|entry| catalog.group(&entry.code)).collect(),
            Err(sentence) => {
                tell(sentence, locale);
                return Ok(NOT_FOUND);
            }
        }
    } else {
        Vec::new()
    };
    let eval = FilterEval::new(evidence);
    let tally = eval.tally(&filter, settings.place.geo, &saved, false);
    let sampler = Sampler::new(ask.options.weights());
    let by = match list.order {
        By::Code => Order::Code,
        By::Rating => Order::Rating,
        By::Pay => Order::Pay,
        By::Exposure => Order::Exposure,
        By::Openings => Order::Openings,
        By::Interests => Order::Interests,
        By::Studied => Order::Studied,
    };
    let groups = GroupId::all().filter(|&group| tally.matches.has(group));
    let mut groups = order::sorted(&eval, Some(&sampler), settings.place, by, &filter.person, groups);
    groups.truncate(list.limit.unwrap_or(groups.len()));
    let listed = metier_report::list::listed(evidence, &sampler, &settings, &groups);
    match ask.form {
        OutputFormat::Json => {
            let rows = metier_report::json::rows(catalog, &listed, settings.lang);
            line(out, &metier_report::json::answer::object("list", catalog, &settings, rows))?;
        }
        OutputFormat::Csv => metier_report::list::csv(out, catalog, &settings, &listed)?,
        form => {
            let rows = metier_report::list::rows(catalog, &settings, &listed);
            metier_report::table::write(out, &rows, form.table(), locale)?;
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
