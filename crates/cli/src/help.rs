//! `--help` in the language of the user: every command, option and heading is a message, found by its name.

use std::io::{self, Write};

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory};
use metier_words::{Locale, Msg, Text};

use super::out::{USAGE, printable, tell};
use super::{Cli, wrap};
use metier_plan::filter::Criterion;

/// Headings of options, each with the options that stand below it; all others stand below the last.
const HEADINGS: [(&str, &[&str]); 6] = [
    (
        "output",
        &[
            "json", "csv", "md", "html", "plain", "order", "limit", "stdin", "fields", "page", "role",
            "help", "version",
        ],
    ),
    ("place", &["region", "hourly", "usual_hours"]),
    ("words", &["lang", "titles", "no_config"]),
    ("screen", &["no_mouse", "ascii", "theme"]),
    ("maintainers", &["from", "to"]),
    ("options", &[]),
];

/// Examples of each command; they are the same in every language.
const EXAMPLES: [(&str, &[&str]); 10] = [
    (
        "",
        &[
            "metier",
            "metier show 32129 --region ON",
            "metier search prosthetist",
            "metier list --teer 2,3 --order pay",
        ],
    ),
    (
        "show",
        &["metier show 32129", "metier show 32129 --role 2 --region BC --hourly", "metier show 32129 --json"],
    ),
    ("search", &["metier search prosthetist", "metier search électricienne --lang fr"]),
    ("match", &["metier match < offer.txt"]),
    (
        "list",
        &[
            "metier list --teer 2,3 --interest SR --min-hourly 30 --region BC",
            "metier list --similar-to 32129 --order rating --csv",
        ],
    ),
    ("similar", &["metier similar 32129 --region ON", "metier similar 32129 --html > moves.html"]),
    ("duties", &["metier duties 32129", "metier duties 32129.03 --csv"]),
    ("shortlist", &["metier shortlist > shortlist.md"]),
    ("data", &["metier data verify"]),
    ("import", &["metier import --file wages.csv --kind wages", "metier import --remove wages"]),
];

/// The command line with all its words in a language; the commit stands behind the version.
pub(super) fn command(locale: &Locale, commit: &str) -> Command {
    let root = Cli::command();
    let name = root.get_name().to_owned();
    localized(root, "", &name, locale)
        .version(super::version::long(commit))
        .arg(own("help", 'h', ArgAction::Help, locale))
        .arg(own("version", 'V', ArgAction::Version, locale).global(false))
}

fn own(id: &'static str, short: char, action: ArgAction, locale: &Locale) -> Arg {
    let help = say(&format!("help-option-{id}"), locale);
    let arg = Arg::new(id).short(short).long(id).action(action).global(true).help(help);
    arg.help_heading(say("help-heading-output", locale))
}

/// Prints the help of the program, or of a command with its own commands.
pub(super) fn of(out: &mut impl Write, names: &[String], locale: &Locale) -> io::Result<u8> {
    let mut root = command(locale, "");
    root.build();
    let mut found = &root;
    for name in names {
        let Some(inner) = found.find_subcommand(name) else {
            tell(Msg::UsageUnknownCommand { command: printable(name, 80) }, locale);
            return Ok(USAGE);
        };
        found = inner;
    }
    out.write_all(page(&found.clone().render_help()).as_bytes())?;
    Ok(0)
}

/// A page of help as the output takes it, in lines of its width.
pub(super) fn page(help: &StyledStr) -> String {
    wrap::help(&help.to_string(), wrap::width())
}

/// The id of the message about an option or argument: those of the program itself are the same everywhere.
pub(super) fn message_of(command: &str, arg: &Arg) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    if command.is_empty() || arg.is_global_set() {
        format!("help-option-{name}")
    } else {
        format!("help-{command}-{name}")
    }
}

/// The id of the message about the name of a value.
pub(super) fn value_message(name: &str) -> String {
    format!("value-{}", name.to_lowercase().replace('_', "-"))
}

/// A message by its id; nothing where there is none, which a test rules out.
fn say(id: &str, locale: &Locale) -> String {
    Msg::plain(id).map(|message| Text::from(message).say(locale)).unwrap_or_default()
}

fn localized(command: Command, id: &str, called: &str, locale: &Locale) -> Command {
    let about = say(&if id.is_empty() { "help-about".to_owned() } else { format!("help-{id}") }, locale);
    let usage = usage(&command, called, locale);
    let after = after(&command, id, called, locale);
    let about = if id.is_empty() { format!("{about}\n\n{}", say("help-about-more", locale)) } else { about };
    command
        .about(about)
        .long_about(None::<&'static str>)
        .override_usage(usage)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .subcommand_help_heading(say("help-heading-commands", locale))
        .subcommand_value_name(say("help-usage-command", locale))
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            say("help-heading-usage", locale)
        ))
        .after_help(after)
        .mut_args(|arg| argument(arg, id, locale))
        .mut_subcommands(|inner| {
            let name = inner.get_name().to_owned();
            let id = if id.is_empty() { name.clone() } else { format!("{id}-{name}") };
            localized(inner, &id, &format!("{called} {name}"), locale)
        })
}

fn argument(arg: Arg, command: &str, locale: &Locale) -> Arg {
    let mut help = say(&message_of(command, &arg), locale);
    if takes_values(&arg) {
        let values: Vec<String> =
            arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        // Where the sentence names them itself, they need no list.
        if !values.is_empty() && !values.iter().all(|value| help.contains(value.as_str())) {
            let values = Text::verbatim(values.join(", "));
            help = format!("{help} {}", Text::from(Msg::HelpValues { values }).say(locale));
        }
        let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !default.is_empty() {
            let value = Text::verbatim(default.join(","));
            help = format!("{help} {}", Text::from(Msg::HelpDefault { value }).say(locale));
        }
    }
    let own = arg.get_id().as_str();
    let is_criterion =
        || own == "keep_unknown" || Criterion::ALL.into_iter().any(|criterion| criterion.word() == own);
    let heading = if arg.is_positional() {
        "arguments"
    } else if command == "list" && is_criterion() {
        "filter"
    } else {
        let of = HEADINGS.iter().find(|(_, ids)| ids.contains(&own));
        // The folder of a move is no folder of maintainers.
        of.filter(|(heading, _)| *heading != "maintainers" || command == "import")
            .map_or("options", |(name, _)| name)
    };
    let names: Vec<String> = match arg.get_value_names() {
        Some(names) => names.iter().map(|name| say(&value_message(name), locale)).collect(),
        None => Vec::new(),
    };
    let takes_values = takes_values(&arg);
    let arg = arg.help(help).help_heading(say(&format!("help-heading-{heading}"), locale));
    if !takes_values {
        return arg;
    }
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// Whether something can stand behind it.
fn takes_values(arg: &Arg) -> bool {
    arg.get_action().takes_values() && arg.get_num_args().is_none_or(|range| range.max_values() > 0)
}

fn usage(command: &Command, called: &str, locale: &Locale) -> String {
    let mut text = format!("{called} {}", say("help-usage-options", locale));
    for arg in command.get_positionals() {
        let names = arg.get_value_names().unwrap_or_default();
        let name = names
            .first()
            .map_or_else(|| arg.get_id().as_str().to_owned(), |name| say(&value_message(name), locale));
        let many = if arg.get_num_args().is_some_and(|range| range.max_values() > 1) { "..." } else { "" };
        let (open, close) = if arg.is_required_set() { ('<', '>') } else { ('[', ']') };
        text = format!("{text} {open}{name}{close}{many}");
    }
    if command.has_subcommands() {
        text = format!("{text} {}", say("help-usage-command", locale));
    }
    text
}

fn after(command: &Command, id: &str, called: &str, locale: &Locale) -> StyledStr {
    let mut text = String::new();
    let mut part = |heading: &str, body: &str| {
        let heading = say(&format!("help-heading-{heading}"), locale);
        text =
            body.lines().fold(format!("{text}{heading}:\n"), |text, line| format!("{text}  {line}\n")) + "\n";
    };
    if let Some((_, examples)) = EXAMPLES.iter().find(|(name, _)| *name == id) {
        part("examples", &examples.join("\n"));
    }
    if id.is_empty() {
        part("exit", &say("help-exit-codes", locale));
        part("environment", &say("help-environment", locale));
    }
    if command.has_subcommands() {
        let command = Text::verbatim(format!("{called} {}", say("help-usage-command", locale)));
        text += &Text::from(Msg::HelpMore { command }).say(locale);
    }
    StyledStr::from(text.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(command: &Command, id: &str, visit: &mut impl FnMut(&str, &Command)) {
        visit(id, command);
        for inner in command.get_subcommands() {
            let name = inner.get_name();
            each(inner, &if id.is_empty() { name.to_owned() } else { format!("{id}-{name}") }, visit);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_its_message() {
        let mut root = Cli::command();
        root.build();
        let mut lacking = Vec::new();
        each(&root, "", &mut |id, command| {
            let mut need = |id: String| {
                if Msg::plain(&id).is_none() {
                    lacking.push(id);
                }
            };
            if !id.is_empty() {
                need(format!("help-{id}"));
            }
            for arg in command.get_arguments() {
                need(message_of(id, arg));
                if takes_values(arg) {
                    let names = arg.get_value_names().unwrap_or_default();
                    assert!(!names.is_empty(), "{id} {arg}: its value has no name");
                    for name in names {
                        need(value_message(name));
                    }
                }
            }
        });
        for id in ["help", "version"] {
            lacking.extend(Some(format!("help-option-{id}")).filter(|id| Msg::plain(id).is_none()));
        }
        assert!(lacking.is_empty(), "lang/*/help.ftl (of the filter: filter.ftl) lacks {lacking:?}");
    }

    /// What no help prints is translated for nothing.
    #[test]
    fn every_message_of_help_is_printed_by_one() {
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let (locale, mut printed) = (Locale::default(), String::new());
        let mut root = command(&locale, "");
        root.build();
        each(&root, "", &mut |_, command| printed += &bare(&command.clone().render_help().to_string()));
        let files = [include_str!("../../../lang/en/help.ftl"), include_str!("../../../lang/en/filter.ftl")];
        let ids = files.iter().flat_map(|file| file.lines()).filter_map(|line| line.split_once(" ="));
        let own = ids.filter(|(id, _)| id.starts_with("help-") || id.starts_with("value-"));
        let unsaid: Vec<&str> = own
            .filter_map(|(id, _)| Some((id, Text::from(Msg::plain(id)?).say(&locale))))
            .filter(|(_, text)| !printed.contains(&bare(text)))
            .map(|(id, _)| id)
            .collect();
        assert!(unsaid.is_empty(), "no help prints {unsaid:?}");
    }

    #[test]
    fn no_line_of_help_is_wider_than_a_terminal() {
        use unicode_width::UnicodeWidthStr;
        for language in metier_words::Language::ALL {
            let mut root = command(&Locale::new(language), "");
            root.build();
            each(&root, "", &mut |id, command| {
                let help = command.clone().render_help().to_string();
                for cells in [80, 120] {
                    for line in wrap::help(&help, cells).lines() {
                        assert!(line.width() <= cells, "{id}, {language:?}: {} cells: {line}", line.width());
                    }
                }
                // Nothing but spaces and ends of lines is changed.
                let bare = |text: &str| text.split_whitespace().collect::<String>();
                assert_eq!(bare(&wrap::help(&help, 80)), bare(&help), "{id}, {language:?}");
            });
        }
    }

    #[test]
    fn every_option_of_the_list_stands_under_a_heading_of_its_own() {
        let mut root = command(&Locale::default(), "");
        root.build();
        let list = root.find_subcommand("list").unwrap().clone().render_help().to_string();
        assert!(list.contains("Filter:") && !list.contains("\nOptions:"), "{list}");
    }

    #[test]
    fn help_is_whole_in_every_language_and_has_no_word_of_claps() {
        for language in metier_words::Language::ALL {
            let mut root = command(&Locale::new(language), "");
            root.build();
            each(&root, "", &mut |id, command| {
                let help = command.clone().render_help().to_string();
                assert!(!help.contains("[OPTIONS]") && !help.contains("[COMMAND]"), "{id}: {help}");
                if language != metier_words::Language::En {
                    for word in ["Usage:", "Options:", "Arguments:", "Commands:", "[default", "[possible"] {
                        let own = word == "Options:" || word == "Arguments:";
                        assert!(own || !help.contains(word), "{id}: {word}: {help}");
                    }
                }
            });
        }
    }
}
