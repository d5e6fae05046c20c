//! Completions for shells and the manual page, both made from the same description as the help.

use std::io::{self, Write};

use clap::builder::PossibleValue;
use clap::{Arg, Command, ValueEnum};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use metier_words::{Locale, Msg, Text};

use super::help;
use metier_content::{Page, terms};
use metier_data::Catalog;
use metier_import::ImportKind;
use metier_model::facts::Area;
use metier_model::{Geo, GroupId, Lang};

/// Writes the script for a shell: commands and options from the description, codes and places from the data.
pub(super) fn completions(
    out: &mut impl Write,
    catalog: &Catalog,
    shell: Shell,
    (locale, lang): (&Locale, Lang),
    commit: &str,
) -> io::Result<u8> {
    let said = help::command(locale, commit);
    // The words that the dashboard may open with stand before every command: a shell would take the command for one.
    let mut command = Command::new("metier")
        .version(super::version::line(commit))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(said.get_arguments().filter(|arg| !arg.is_positional()).cloned())
        .subcommands(said.get_subcommands().cloned());
    let commands: Vec<String> = said.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    command = with_values(command, &Values { catalog, places: places(catalog, locale), commands: &commands });
    let mut script = Vec::new();
    generate(shell, &mut command, "metier", &mut script);
    out.write_all(&script)?;
    if shell == Shell::Fish {
        let shells = Shell::value_variants().iter().map(ToString::to_string).collect::<Vec<_>>();
        for (name, words) in [("help", commands.join(" ")), ("completions", shells.join(" "))] {
            writeln!(
                out,
                "complete -c metier -n \"__fish_metier_using_subcommand {name}\" -f -a \"{words}\""
            )?;
        }
        fish(out, catalog, locale, lang)?;
    }
    Ok(0)
}

/// What is offered where the description has no list of values.
struct Values<'a> {
    catalog: &'a Catalog,
    places: Vec<PossibleValue>,
    commands: &'a [String],
}

/// A command with what a shell offers for its arguments, and so with the commands below it.
fn with_values(command: Command, values: &Values) -> Command {
    let is_help = command.get_name() == "help";
    let mut of_arg = |arg: Arg| {
        let id = arg.get_id().as_str();
        if CODES.contains(&id) && arg.get_action().takes_values() {
            return arg
                .value_parser(GroupId::all().map(|group| values.catalog.code(group)).collect::<Vec<_>>());
        }
        match id {
            "region" => arg.value_parser(values.places.clone()),
            "page" => arg.value_parser(Page::ALL.map(|page| page.token().to_ascii_lowercase())),
            "kind" => arg.value_parser(ImportKind::TOKENS),
            "command" if is_help => arg.value_parser(values.commands.to_vec()),
            _ => arg,
        }
    };
    command.mut_args(&mut of_arg).mut_subcommands(|inner| with_values(inner, values))
}

/// Arguments and options that take the code of a unit group.
const CODES: [&str; 9] = [
    "code",
    "codes",
    "from",
    "to",
    "pays-more-than",
    "less-exposed-than",
    "similar-to",
    "esdc-similar-to",
    "max-schooling-from",
];

/// What the generated script for fish lacks: codes with their titles where a command takes them, and places before a
/// command too.
fn fish(out: &mut impl Write, catalog: &Catalog, locale: &Locale, lang: Lang) -> io::Result<()> {
    let quoted = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    writeln!(out, "\nfunction __fish_metier_codes\n    printf '%s\\t%s\\n' \\")?;
    for group in GroupId::all() {
        let title = catalog.title(group, lang);
        writeln!(out, "        {} {} \\", catalog.code(group), quoted(title))?;
    }
    writeln!(out, "        ;\nend")?;
    for command in ["show", "compare", "similar", "path", "payback", "rank", "duties"] {
        writeln!(
            out,
            "complete -c metier -n \"__fish_metier_using_subcommand {command}\" -f -a \"(__fish_metier_codes)\""
        )?;
    }
    for command in ["add", "remove", "note", "status", "tag"] {
        writeln!(
            out,
            "complete -c metier -n \"__fish_metier_using_subcommand shortlist; and __fish_seen_subcommand_from {command}\" \
             -f -a \"(__fish_metier_codes)\""
        )?;
    }
    writeln!(out, "function __fish_metier_places\n    printf '%s\\t%s\\n' \\")?;
    for place in places(catalog, locale) {
        let name = place.get_help().map(ToString::to_string).unwrap_or_default();
        writeln!(out, "        {} {} \\", place.get_name(), quoted(&name))?;
    }
    writeln!(out, "        ;\nend\ncomplete -c metier -l region -x -a \"(__fish_metier_places)\"")
}

/// Provinces by their abbreviation and economic regions by their code, each with its name, which shells show beside it.
fn places(catalog: &Catalog, locale: &Locale) -> Vec<PossibleValue> {
    let of_geo = |geo: Geo| PossibleValue::new(geo.code()).help(Text::from(terms::place(geo)).say(locale));
    let regions = catalog.areas().iter().filter(|area| area.economic_region);
    let of_area = |area: &Area| {
        let name = terms::region(&area.name, Geo::at(area.geo));
        PossibleValue::new(area.code.clone()).help(name.say(locale))
    };
    Geo::all().map(of_geo).chain(regions.map(of_area)).collect()
}

/// Writes the manual page with a section for each command.
pub(super) fn man(out: &mut impl Write, locale: &Locale, commit: &str) -> io::Result<u8> {
    let root = help::command(locale, commit).version(super::version::line(commit));
    let mut page = Vec::new();
    Man::new(root.clone()).render(&mut page)?;
    for inner in root.get_subcommands() {
        let name = format!("metier {}", inner.get_name());
        let section = Man::new(inner.clone().name(name));
        section.render_name_section(&mut page)?;
        section.render_synopsis_section(&mut page)?;
        section.render_options_section(&mut page)?;
    }
    out.write_all(headed(&String::from_utf8_lossy(&page), locale).as_bytes())?;
    Ok(0)
}

/// The page with the headings in the reader's language: those that the maker of the page brings along are English.
fn headed(page: &str, locale: &Locale) -> String {
    let line = |line: &str| {
        let Some(name) = line.strip_prefix(".SH ") else { return format!("{line}\n") };
        let name = name.trim().trim_matches('"').trim();
        let own = match name {
            "NAME" => Some(Msg::ManName),
            "SYNOPSIS" => Some(Msg::ManSynopsis),
            "DESCRIPTION" => Some(Msg::ManDescription),
            "EXTRA" => Some(Msg::ManExtra),
            "VERSION" => Some(Msg::ManVersion),
            _ => None,
        };
        let said = own.map_or_else(|| name.to_uppercase(), |own| Text::from(own).say(locale));
        format!(".SH \"{said}\"\n")
    };
    page.lines().map(line).collect()
}
