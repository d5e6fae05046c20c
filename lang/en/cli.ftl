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
# $option (text): the option or argument
# $accepts (text): what it accepts
usage-few-values = { $option }: more are needed. { $accepts }
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
# $text (text): words that were typed
# $code (text): code before them
cli-words-beside = "{ $text }" is no title of { $code }: the code alone counts. `metier search` looks for words.
# $text (text): what was typed
cli-no-group = "{ $text }" is no unit group of NOC 2021; `metier search` finds codes by job title.
cli-say-what = say what to look for, for example `metier search prosthetist`, or pass --stdin.
# $text (text): what was typed
cli-nothing-found = Nothing found for "{ $text }": try fewer letters, another word for the work, or the French title.

## Import

# $kind (text): kind of file
import-only-wages = only wages and correspondence can be brought in for yourself; maintainers add `--to data` for { $kind }
# $kind (text): what was typed
import-no-kind = "{ $kind }" is no kind of file that can be imported; wages and correspondence are
import-written = Written; build again to see it.
# $code (text): code
# $geo (text): place
# $old (number): before
# $new (number): after
import-jump = { $code } { $geo } from { $old } to { $new } CAD/h
# $n (count): medians
# $some (text): some of them
import-jumps =
    { $n ->
        [one] One median is more than 40 % from the one shown now: { $some }. Nothing was brought in; if the file is right, add --yes.
       *[other] { $n } medians are more than 40 % from those shown now: { $some }. Nothing was brought in; if the file is right, add --yes.
    }
# $n (count): medians
# $some (text): some of them
import-ask =
    { $n ->
        [one] One median is more than 40 % from the one shown now: { $some }. Bring the file in? [y/N]
       *[other] { $n } medians are more than 40 % from those shown now: { $some }. Bring the file in? [y/N]
    }
import-left = Nothing was brought in.
# The letters that a yes begins with
import-yes = y
# $n (count): unit groups and places
# $held (text): year of the edition brought in before
# $year (text): year of the built-in edition
import-loses = { $n ->
    [one] { $n } wage that edition { $held } brought in has is not in this file and would go back to edition { $year }; --yes takes the file all the same
   *[other] { $n } wages that edition { $held } brought in has are not in this file and would go back to edition { $year }; --yes takes the file all the same
}
# $n (count): unit groups and places
# $held (text): year of the edition brought in before
# $year (text): year of the built-in edition
import-ask-loses = { $n ->
    [one] { $n } wage that edition { $held } brought in has is not in this file and would go back to edition { $year }. Take it? [y/N]
   *[other] { $n } wages that edition { $held } brought in has are not in this file and would go back to edition { $year }. Take it? [y/N]
}
# $n (count): wages
# $year (text): year of the built-in edition
import-places-keep = { $n ->
    [one] { $n } wage of these unit groups is not in the file and keeps edition { $year }.
   *[other] { $n } wages of these unit groups in other places are not in the file and keep edition { $year }.
}
# $read (number): megabytes read
# $all (number): megabytes of the file
# $n (count): rows
import-progress = { $read } of { $all } MB read, { $n } rows; Ctrl-C leaves all as it was
# $year (text): year of the built-in edition
import-next = `metier data diff` says it again, and the shortlist of the dashboard shows it; `metier import --remove wages` goes back to edition { $year }.
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
# $places (count): rows of whole places
# $regions (count): rows of economic regions
import-rows-of = { $places ->
    [one] { $places } row is of Canada, a province or a territory
   *[other] { $places } rows are of Canada, a province or a territory
}, { $regions ->
    [one] { $regions } of an economic region.
   *[other] { $regions } of economic regions.
}
# $parts (text): rows and why
import-not-taken = Not taken: { $parts }.
# $n (count): rows
import-rows-empty = { $n ->
    [one] { $n } row without a median
   *[other] { $n } rows without a median
}
# $n (count): rows
import-rows-again = { $n ->
    [one] { $n } row of a place that stands under its other code already
   *[other] { $n } rows of places that stand under their other code already
}
# $n (count): rows
# $codes (text): codes of regions
import-rows-unknown = { $n ->
    [one] { $n } row of an economic region that metier does not know ({ $codes })
   *[other] { $n } rows of economic regions that metier does not know ({ $codes })
}
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
import-not-removable = "{ $kind }" is nothing that you can bring in; wages and correspondence are
# $year (text): year of the built-in edition
import-removed = Removed; wages are those of edition { $year } again.

## Dashboard

# $error (text): as the system says it
run-terminal-failed = the terminal cannot be used: { $error }
run-no-folder = Not kept: no folder for your files is known; set METIER_CONFIG_DIR.
# $file (text): path
run-exported = Shortlist written to { $file }
# $text (text): the file of Markdown
# $page (text): the page to print
# $whole (key): the key that writes all of it
run-exported-both = Shortlist written to { $text } and, to print, { $page }; { $whole } writes all of each occupation
# $text (text): the file of Markdown
# $page (text): the page to print
run-exported-whole = Shortlist with all of each occupation written to { $text } and, to print, { $page }
# $error (text): as the system says it
run-export-failed = The shortlist could not be written: { $error }
run-no-shell = There is no shell to go back to.
run-exports-full = there are 999 exports in this folder already: remove some
# $form (text): option
# $commands (text): names of commands
usage-form-with = { $form } goes with { $commands }
usage-fields = --fields names keys of the JSON answer: add --json
usage-stdin-or-text = --stdin reads the queries from standard input; leave the words out
# $codes (text): codes, with spaces between them
usage-one-start = The dashboard opens at one occupation; `metier compare { $codes }` puts several beside each other, `metier show { $codes }` prints them.
# $text (text): what was typed
usage-no-start = "{ $text }" is neither a command nor a code nor a job title; `metier --help` shows what can be asked, `metier search` finds titles.
# $profile (text): what was typed
# $profiles (text): codes
cli-no-profile = There is no profile { $profile }; the profiles are { $profiles }.
# $name (text): what was typed
# $names (text): keys
cli-no-field = The answer has no key "{ $name }"; it has { $names }.
# $name (text): what was typed
# $names (text): ids of fields
cli-no-field-of-work = No field is called "{ $name }"; the fields are { $names }.

## Shortlist

# $code (text): code
shortlist-added = { $code } added
# $code (text): code
shortlist-stays = { $code } is on the list already
# $code (text): code
shortlist-removed = { $code } taken off
# $code (text): code
shortlist-noted = The note of { $code } is kept
# $code (text): the code
shortlist-no-note = { $code } has no note now
# $code (text): code
# $status (text): how far the user is
shortlist-status-set = { $code }: { $status }
# $code (text): code
# $tags (text): all tags of the entry
shortlist-tags-set = { $code }: tags { $tags }
# $code (text): code
shortlist-tags-none = { $code } has no tags
# $word (text): what was given
shortlist-bad-tag = A tag has 1 to 40 characters and no comma: { $word }
# $code (text): code
shortlist-lacks = { $code } is not on the list
shortlist-csv = --csv goes with `metier shortlist list`
# $file (text): path
shortlist-file-exists = { $file } exists already; name another file
# $file (text): path
# $error (text): as the system says it
shortlist-unreadable = { $file } cannot be read: { $error }
# $file (text): path
# $line (count): line or entry
shortlist-line = { $file }, entry { $line }: no code of a unit group stands there
# $file (text): name of the file
shortlist-import-none = { $file } holds no entry: what is read is the answer of `metier shortlist list --json`, or a code with its note on each line
# $n (count): entries of the file that were on the list already
shortlist-import-there =
    { $n ->
        [one] { $n } was on the list already and stays as it is
       *[other] { $n } were on the list already and stay as they are
    }
# $added (count): new entries
# $all (count): entries of the file
shortlist-imported =
    { $added ->
        [one] { $added } occupation of { $all } added
       *[other] { $added } occupations of { $all } added
    }

## Interests

# $items (count): statements
interests-form = Answers are digits 0, 1 or 2, and - for none, at most { $items }, in the order of the statements; `metier interests | cat` prints these.
interests-flat = No interest stands out: every letter has as many points. Answer with more differences.
# $three (number): the highest fit of three letters
# $two (number): of two
# $one (number): of one
interests-most = No fit comes to 100: you answered on six interests, and an occupation names at most three of them. Three reach { $three } at most, two { $two }, one { $one }.
# $no (text): answer
# $some (text): answer
# $yes (text): answer
interests-how = Is this like you? 0: { $no }, 1: { $some }, 2: { $yes }; Enter leaves one out.
# $letters (text): leading letters
# $answered (count): answers
# $items (count): statements
interests-profile = { $letters }, from { $answered } of { $items } answers
interests-provisional = Provisional: fewer than half of the statements are answered.
interests-fit = fit of 100
interests-letters = letters

## Settings

config-setting = setting
config-value = value
config-origin = where from
config-accepted = accepted values
# $name (text): setting
config-forgotten = { $name } is no longer as chosen on the screen
# $name (text): setting
config-not-chosen = { $name } was not chosen on the screen
config-set-aside = --no-config: config.ron, what was chosen on the screen and the variables are set aside.
config-sound = Configuration, choices, keys and shortlist can be read.
origin-option = option
origin-environment = environment
origin-chosen = chosen on the screen
origin-config = config.ron
origin-default = default

## Doctor

doctor-fine = fine
doctor-aged = old
doctor-wrong = wrong
# $n (count): things
doctor-count = 
    { $n ->
        [0] Nothing to mend.
        [one] { $n } thing to look at.
       *[other] { $n } things to look at.
    }
# $version (text): version
doctor-version = metier { $version }
doctor-settings = The settings can be read.
doctor-folder = What you save can be kept.
# $n (count): entries
doctor-shortlist =
    { $n ->
        [one] The shortlist can be read: { $n } occupation.
       *[other] The shortlist can be read: { $n } occupations.
    }
# $language (text): language
# $system (text): variable
doctor-language = Language of the words: { $language } (system: { $system }).
# $place (text): place
doctor-place = Place: { $place }.
# $n (count): sources
doctor-sources =
    { $n ->
        [one] { $n } source is built in.
       *[other] { $n } sources are built in.
    }
# $year (text): year
doctor-edition = Wages of edition { $year } are brought in.
doctor-no-edition = No newer wages are brought in.
doctor-no-terminal = Standard input or output is no terminal: the dashboard needs one, the commands do not.
# $term (text): value
doctor-dumb = TERM is { $term }: the dashboard cannot be drawn; set it to what the terminal is, for example xterm-256color.
# $term (text): value
# $colours (flag): whether colours are used
doctor-terminal =
    Terminal: { $term }, { $colours ->
        [true] with colours
       *[false] without colours (NO_COLOR)
    }.

## Version

version-licence = The program is free software under the MIT licence.
version-data = Data: contains information of Employment and Social Development Canada and others under the Open Government Licence - Canada, information adapted from Statistics Canada under its Open Licence, and O*NET data (CC BY 4.0). COPS is under the terms of its own page, which forbid commercial redistribution. Each source with its licence by `metier sources`.
version-more = `metier version --verbose` names the edition and the attribution of every source, and prints the notices of others.
version-source = source
version-edition = edition
version-source-licence = licence

## Codes of other editions

# $from (text): year of the old codes
# $to (text): year of the new ones
# $n (count): old codes
# $file (text): name of the file
# $day (text): when
codes-about =
    Codes of NOC { $from } in NOC { $to }: { $n ->
        [one] { $n } code
       *[other] { $n } codes
    }, from { $file }, brought in on { $day }.
# $n (count): unit groups
codes-left-out =
    { $n ->
        [one] One unit group does not stand in it; of that one nothing is told.
       *[other] { $n } unit groups do not stand in it; of those nothing is told.
    }
codes-nothing = No table of correspondence is brought in.
codes-removed = Removed; nothing is told of other editions than NOC 2016 any more.
codes-unreadable = Tables of correspondence are left out; bring them in again with `metier import --kind correspondence --file FILE`.
# $code (text): code
# $from (text): year of its edition
# $to (text): year of the other one
became-nothing = { $code } of NOC { $from } has no successor in NOC { $to }.
# $code (text): code
# $from (text): year of its edition
# $to (text): year of the other one
# $codes (text): code and title
became-one = { $code } of NOC { $from } is { $codes } in NOC { $to }.
# $code (text): code
# $from (text): year of its edition
# $to (text): year of the other one
# $n (count): codes that it became
# $codes (text): codes and titles
became-several =
    { $code } of NOC { $from } is { $n ->
        [one] one group
       *[other] { $n } groups
    } in NOC { $to }: { $codes }.
# $code (text): code as it is saved
# $to (text): year of the edition
# $codes (text): codes and titles
became-chosen = { $code } is by your choice in NOC { $to }: { $codes }
# $code (text): code
# $to (text): year of the edition
became-left = stays { $code } by your choice, although NOC { $to } has it otherwise
# $key (key): the key that asks
became-how = { $key } chooses
became-how-typed = Choose with `metier shortlist became CODE --one NEW`, `--all` or `--leave`.
became-keep-all = Keep all of them
# $code (text): code
became-leave = Leave { $code } as it is
# $code (text): what was typed
became-none-of = { $code } is none of what it became:
# $code (text): code
became-done = { $code }: your choice is kept
# $list (text): what was asked for
# $known (text): names of the lists
shortlist-no-list = There is no list "{ $list }". Lists: { $known }. `metier shortlist lists new NAME` makes one.
# $list (text): name of the list
shortlist-list-made = The list { $list } is made
# $list (text): name of the list
shortlist-list-renamed = The list is called { $list } now
# $list (text): name of the list
shortlist-list-gone = { $list } is removed
# $list (text): name of the list
shortlist-list-emptied = Nothing is left on { $list }; the first list itself stays
# $list (text): name of the list
# $n (count): entries
shortlist-list-full =
    { $n ->
        [one] { $n } occupation is on { $list }: say --yes to remove it as well.
       *[other] { $n } occupations are on { $list }: say --yes to remove them as well.
    }
shortlist-list-head = list
shortlist-list-count = occupations
shortlist-list-chosen = chosen
shortlist-list-is-chosen = yes
