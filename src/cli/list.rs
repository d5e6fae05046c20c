//! `metier list`: the options of the filter and of the order, and what they print.

use std::io::{self, Write};

use clap::builder::RangedU64ValueParser;
use clap::{Args, ValueEnum};

use super::form::{Ask, Form};
use super::out::{NOT_FOUND, USAGE, line, printable, tell};
use crate::evidence::rating::Sampler;
use crate::plan::filter::words::KEEP_UNKNOWN;
use crate::plan::filter::{Criterion, Filter, FilterEval};
use crate::plan::order::{self, Order};
use crate::report;
use metier_data::Catalog;
use metier_model::GroupId;
use metier_words::{Joint, Text};

/// Which occupations are listed, and in which order.
#[derive(Clone, Debug, Default, Args)]
pub struct ListOptions {
    /// Only these TEER categories, 0 to 5, for example 2,3.
    #[arg(long, value_name = "NUMBERS")]
    teer: Option<String>,
    /// Holland letters R I A S E C: SR for work that has both among its leading three, S,R for either.
    #[arg(long, value_name = "LETTERS")]
    interest: Option<String>,
    /// Least median pay, CAD per hour, in the province or else in Canada.
    #[arg(long, value_name = "CAD")]
    min_hourly: Option<String>,
    /// COPS's assessment at least: strong-surplus, moderate-surplus, balance, moderate-shortage, strong-shortage.
    #[arg(long, value_name = "ASSESSMENT")]
    outlook: Option<String>,
    /// Highest exposure to AI, 0 to 100.
    #[arg(long, value_name = "N")]
    max_exposure: Option<String>,
    /// Exposure and complementarity: high-complementarity, low-exposure, not-he-lc, le-hc, le-lc, he-hc, he-lc.
    #[arg(long, value_name = "QUADRANT")]
    quadrant: Option<String>,
    /// Longest schooling, years, of the role that asks for the least.
    #[arg(long, value_name = "YEARS")]
    max_schooling: Option<String>,
    /// No licence, registration or trade certificate: required (the default), usual as well, or any at all.
    #[arg(long, value_name = "FIRMNESS", num_args = 0..=1, default_missing_value = "required")]
    no_licence: Option<String>,
    /// On a list or within a program: express-entry for any category, or a part of a name, for example healthcare.
    #[arg(long, value_name = "NAME")]
    immigration: Option<String>,
    /// Only what is on your shortlist.
    #[arg(long, num_args = 0, default_missing_value = "yes")]
    saved: Option<String>,
    /// Median pay above that of this unit group, both of the same place.
    #[arg(long, value_name = "CODE")]
    pays_more_than: Option<String>,
    /// Exposure to AI below that of this unit group.
    #[arg(long, value_name = "CODE")]
    less_exposed_than: Option<String>,
    /// Among the nearest to this unit group by skills, 30 unless a number follows: 32129:50.
    #[arg(long, value_name = "CODE")]
    similar_to: Option<String>,
    /// Job Bank's outlook 2025-2027 in the province at least: very-limited, limited, moderate, good, very-good.
    #[arg(long, value_name = "OUTLOOK")]
    three_year_outlook: Option<String>,
    /// Called similar by ESDC's matrix, coming from this unit group; a level may follow: 32129:very-similar.
    #[arg(long, value_name = "CODE")]
    esdc_similar_to: Option<String>,
    /// Interests fit these answers (see `metier interests`), by 70 of 100 unless a number follows: 210-2:80.
    #[arg(long, value_name = "ANSWERS")]
    suits: Option<String>,
    /// Where people with a field of study work: its code, then the least share of them in per cent: 31.05:1.
    #[arg(long, value_name = "FIELD")]
    studied: Option<String>,
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
        let values = [
            (Criterion::Teer, &self.teer),
            (Criterion::Interests, &self.interest),
            (Criterion::Pay, &self.min_hourly),
            (Criterion::Outlook, &self.outlook),
            (Criterion::Exposure, &self.max_exposure),
            (Criterion::Quadrant, &self.quadrant),
            (Criterion::Schooling, &self.max_schooling),
            (Criterion::Licence, &self.no_licence),
            (Criterion::Immigration, &self.immigration),
            (Criterion::Saved, &self.saved),
            (Criterion::PaysMore, &self.pays_more_than),
            (Criterion::LessExposed, &self.less_exposed_than),
            (Criterion::Similar, &self.similar_to),
            (Criterion::ThreeYear, &self.three_year_outlook),
            (Criterion::Esdc, &self.esdc_similar_to),
            (Criterion::Suits, &self.suits),
            (Criterion::Studied, &self.studied),
        ];
        let words = values.into_iter().map(|(criterion, value)| (criterion.word(), value));
        for (name, value) in words.chain([(KEEP_UNKNOWN, &self.keep_unknown)]) {
            if let Some(value) = value {
                filter
                    .set(name, value, catalog)
                    .map_err(|reason| Text::joined(Joint::None, [Text::verbatim("--"), reason]))?;
            }
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
    let listed = report::list::listed(evidence, &sampler, &settings, &groups);
    match ask.form {
        Form::Json => {
            let rows = report::json::rows(catalog, &listed, settings.lang);
            line(out, &report::json::answer::object("list", catalog, &settings, rows))?;
        }
        Form::Csv => report::list::csv(out, catalog, &settings, &listed)?,
        form => {
            let rows = report::list::rows(catalog, &settings, &listed);
            report::table::write(out, &rows, form.table(), locale)?;
            if filter.is_active() {
                out.flush()?;
                // Beside the list, so that a script that reads it is not told.
                let mut counts = report::list::counts(&eval, &filter, &tally, settings.place.geo).into_iter();
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
