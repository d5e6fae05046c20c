### What the command line says besides its answers.


## Wrong usage

# $option (text): what was typed
usage-unknown-option = there is no option { $option }.
# $argument (text): what was typed
usage-unexpected = "{ $argument }" is one thing too many.
# $command (text): what was typed
usage-unknown-command = there is no command "{ $command }".
# $name (text): the nearest name
usage-similar = Did you mean { $name }?
# $value (text): what was typed
# $option (text): option or argument
# $accepts (text): help of the option
usage-bad-value = "{ $value }" is no value of { $option }. { $accepts }
# $option (text): option or argument
# $accepts (text): help of the option
usage-no-value = { $option } needs a value. { $accepts }
# $names (text): arguments that must be given
usage-missing = { $names } is missing.
usage-missing-command = say what to do: a command is missing.
# $option (text): option
# $other (text): the other option
usage-conflict = { $option } cannot go with { $other }.
# $value (text): what was typed
# $option (text): option or argument
usage-too-many = "{ $value }" is one value too many for { $option }.
usage-not-text = an argument is not valid UTF-8.
usage-other = the command line cannot be understood.
# $command (text): the command
usage-see = `{ $command } --help` shows what can be asked.
usage-json-alone = --json says how, not what: name a command, for example `metier show 32129 --json`.
# $commands (text): names of commands
usage-json-with = --json goes with { $commands }
usage-json-csv = --csv and --json cannot be asked for together

## Reading and writing

# $error (text): as the system says it
cli-stdin-unreadable = cannot read standard input as text: { $error }
# $error (text): as the system says it
cli-stdout-failed = cannot write to standard output: { $error }
cli-index-damaged = the embedded search index is damaged: build metier again

## Show and search

# $code (text): what was typed
# $example (text): a code below it
cli-is-class = { $code } is a class above the unit groups; name one of its unit groups, for example { $example }.
# $code (text): code of the unit group
# $roles (count): how many it has
# $number (count): what was asked for
cli-no-role =
    { $code } has { $roles ->
        [one] { $roles } role
       *[other] { $roles } roles
    }, there is no number { $number }.
# $text (text): what was typed
# $code (text): code
# $title (text): title
cli-no-group-similar = "{ $text }" is no unit group of NOC 2021. Is it { $code } { $title }? `metier show { $code }` prints it.
# $text (text): what was typed
cli-no-group = "{ $text }" is no unit group of NOC 2021; `metier search` finds codes by job title.
cli-say-what = say what to look for, for example `metier search prosthetist`, or pass --stdin.
# $text (text): what was typed
cli-nothing-found = Nothing found for "{ $text }": try fewer letters, another word for the work, or the French title.

## Import

# $kind (text): kind of file
import-only-wages = only wages can be brought in for yourself; maintainers add `--to data` for { $kind }
# $kind (text): what was typed
import-no-kind = "{ $kind }" is no kind of file that can be imported; wages is one
import-written = Written; build again to see it.
# $file (text): path
import-kept-in = Kept in { $file }.
# $reason (text): why
import-not-compared = Your shortlist cannot be compared. { $reason }
# $year (text): year of the edition
# $rows (count): rows of the table
# $groups (count): unit groups in it
# $all (count): all unit groups
# $file (text): name of the file
# $day (text): when
import-about =
    Wages, edition { $year }: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } for { $groups } of { $all } unit groups, from { $file }, brought in on { $day }.
# $n (count): unit groups that the file lacks
# $year (text): year of the built-in edition
import-others-keep =
    { $n ->
        [one] The one other unit group keeps edition { $year }.
       *[other] The { $n } other unit groups keep edition { $year }.
    }
# $year (text): year of the built-in edition
import-nothing = Nothing is brought in; wages are those of edition { $year }.
# $kind (text): what was typed
import-not-removable = "{ $kind }" is nothing that you can bring in; wages is
# $year (text): year of the built-in edition
import-removed = Removed; wages are those of edition { $year } again.

## Dashboard

# $error (text): as the system says it
run-terminal-failed = the terminal cannot be used: { $error }
run-no-folder = Not kept: no folder for your files is known; set METIER_CONFIG_DIR.
# $file (text): path
run-exported = Shortlist written to { $file }
# $error (text): as the system says it
run-export-failed = The shortlist could not be written: { $error }
run-no-shell = There is no shell to go back to.
run-exports-full = there are 999 of them already: remove some
