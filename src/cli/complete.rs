//! Completions for shells and the manual page, both made from the same description as the help.

use std::io::{self, Write};

use clap::builder::PossibleValue;
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use metier_words::{Locale, Text};

use super::help;
use crate::content::terms;
use metier_data::Catalog;
use metier_model::facts::Area;
use metier_model::{Geo, GroupId};

/// Writes the script for a shell: commands and options from the description, codes and places from the data.
pub(super) fn completions(
    out: &mut impl Write,
    catalog: &Catalog,
    shell: Shell,
    locale: &Locale,
) -> io::Result<u8> {
    let mut command = help::command(locale).mut_args(|arg| {
        if arg.get_id() == "region" { arg.value_parser(places(catalog, locale)) } else { arg }
    });
    command = command.mut_subcommands(|inner| {
        inner.mut_args(|arg| {
            let names = arg.get_value_names().unwrap_or_default();
            let code =
                arg.is_positional() && ["code", "codes", "from", "to"].contains(&arg.get_id().as_str());
            if code && !names.is_empty() {
                arg.value_parser(GroupId::all().map(|group| catalog.code(group)).collect::<Vec<_>>())
            } else {
                arg
            }
        })
    });
    let mut script = Vec::new();
    generate(shell, &mut command, "metier", &mut script);
    out.write_all(&script)?;
    Ok(0)
}

/// Provinces by their abbreviation and economic regions by their code, each with its name, which shells show beside it.
fn places(catalog: &Catalog, locale: &Locale) -> Vec<PossibleValue> {
    let of_geo = |geo: Geo| PossibleValue::new(geo.code()).help(Text::from(terms::place(geo)).say(locale));
    let regions = catalog.areas().iter().filter(|area| area.economic_region);
    let of_area = |area: &Area| PossibleValue::new(area.code.clone()).help(area.name.clone());
    Geo::all().map(of_geo).chain(regions.map(of_area)).collect()
}

/// Writes the manual page with a section for each command.
pub(super) fn man(out: &mut impl Write, locale: &Locale) -> io::Result<u8> {
    let root = help::command(locale).version(super::version::line());
    let mut page = Vec::new();
    Man::new(root.clone()).render(&mut page)?;
    for inner in root.get_subcommands() {
        let name = format!("metier {}", inner.get_name());
        let section = Man::new(inner.clone().name(name));
        section.render_name_section(&mut page)?;
        section.render_synopsis_section(&mut page)?;
        section.render_options_section(&mut page)?;
    }
    out.write_all(&page)?;
    Ok(0)
}
