### What `--help` says. Options and arguments are looked up by their names.


## The program

help-about = Plan a career: all 516 occupations of Canada's classification, offline.
help-about-more = Without a command the dashboard opens; with a code or a job title it opens there. In it, ? shows the keys.

## Headings and usage

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-extra = EXAMPLES AND EXIT CODES
man-version = VERSION
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-filter = Filter
help-heading-place = Place and pay
help-heading-words = Language
help-heading-output = Output
help-heading-screen = Dashboard
help-heading-maintainers = For maintainers
help-heading-examples = Examples
help-heading-exit = Exit codes
help-heading-environment = Environment variables
help-usage-options = [options]
help-usage-command = [command]
# $value (text): what holds where the option is not given
help-default = Default: { $value }.
# $values (text): what is accepted
help-values = Values: { $values }.
help-exit-codes =
    0  done
    1  not found, or a file could not be read or written; of the dashboard: something could not be kept
    2  wrong usage, or no terminal for the dashboard
    128 + n  ended by signal n: 129 hang-up, 130 Ctrl-C from outside, 143 termination
help-environment =
    METIER_CONFIG_DIR  folder of your configuration and shortlist
    METIER_STATE_DIR   folder of what comes back at the next start
    METIER_*           a variable for each setting: METIER_REGION, METIER_LANGUAGE, METIER_TITLES, METIER_UNIT, METIER_HOURS, METIER_THEME, METIER_MOUSE, METIER_ASCII, METIER_WORK, METIER_LIST, METIER_COLUMNS, METIER_WEIGHTS (six numbers, a comma between); an option goes before them, they go before what was chosen on the screen, and that before config.ron
    METIER_MIRROR      address that stands for all publishers in `metier data update`
    HTTPS_PROXY, ALL_PROXY, NO_PROXY
                       the way there
    LC_ALL, LC_MESSAGES, LANG
                       language of the words, where neither option nor configuration names one
    NO_COLOR           no colours
# $command (text): how a command is called
help-more = `{ $command } --help` says more about one command.

## Names of values

value-code = code
value-n = n
value-numbers = n,n
value-text = text
value-limit = n
value-language = language
value-name = name
value-letters = letters
value-cad = CAD
value-assessment = assessment
value-outlook = outlook
value-quadrant = quadrant
value-years = years
value-firmness = firmness
value-names = names
value-kind = kind
value-file = file
value-year = year
value-folder = folder
value-what = what
value-order = order
value-place = place
value-page = page
value-percent = %
value-shell = shell
value-command = command
value-answers = answers
value-start = code or title
value-field = field
value-tag = tag
value-status = status
value-new = new code

## Options of every command

help-option-json = Print JSON; its keys, tokens and numbers are the same in every language, but for what is searched in titles: search and match.
help-option-region = Place for pay, vacancies and immigration: CA, NL, PE, NS, NB, QC, ON, MB, SK, AB, BC, YT, NT, NU, a name, or an economic region.
help-option-lang = Language of the words: en, fr or ja. Titles follow where they exist in it.
help-option-titles = Language of titles and texts about occupations: en or fr.
help-option-no-config = Leave your configuration unread, for scripts.
help-option-csv = Print comma-separated values: numbers as numbers.
help-option-md = Print Markdown.
help-option-html = Print a page of HTML that stands alone, for screen and paper.
help-option-plain = Plain text without where each figure comes from.
help-option-start = Where the dashboard opens: a code, or a job title in words.
help-option-hourly = Pay by the hour instead of the year, in text.
help-option-usual-hours = A year's pay by usual hours instead of 40 a week, in text.
help-option-no-mouse = Leave the mouse to the terminal.
help-option-ascii = Draw with ASCII characters only.
help-option-theme = Colours: dark, light, contrast or mono.
help-option-help = Print this help.
help-option-version = Print the version.

## Commands

help-show = Print everything about an occupation, or about several one after another.
help-show-code = Five-digit codes, for example 32129, or those of profiles, for example 32129.03.
help-show-role = Only this role, by its number; 1 is the first.
help-search = Find occupations by code or job title, in English or French.
help-search-text = What to look for; several words are one query.
help-search-limit = Most hits to print.
help-search-stdin = Read one query a line from standard input; answer each with one line.
help-match = Read a job offer or a list of duties from standard input: which unit groups does it speak of?
help-match-limit = Most unit groups to print.
help-list = List all occupations, or those that a filter lets through, with TEER, pay, exposure, rating and outlook.
help-list-keep-unknown = Keep those that a criterion cannot be decided for: all, or names such as min-hourly,outlook.
help-list-order = Order of the list.
help-list-limit = Most occupations to print.
help-compare = Set two to eight occupations beside each other; differences are from the first.
help-compare-codes = Codes, two to eight.
help-similar = Moves to similar work: likeness, pay, net exposure to AI, TEER, schooling, gaps in skills.
help-similar-code = Code of a unit group, or of a profile such as 32129.03.
help-similar-limit = Most moves to print.
help-path = The cheapest way to other work in up to three moves, with the parts of its cost.
help-path-from = Code of the present work.
help-path-to = Code of the new work.
help-path-unlike = Price of what is unlike, 0 to 1000.
help-path-step = Price of a step of TEER up, 0 to 1000.
help-path-year = Price of a year of schooling, 0 to 1000.
help-payback = Whether a retraining is worth it: break-even year and worth over the years.
help-payback-from = Code of the present work.
help-payback-to = Code of the new work.
help-payback-years = Years of schooling, 0 to 15; where left out, what the new work says.
help-payback-tuition-low = All tuition, the lower estimate, CAD, up to 500000.
help-payback-tuition-high = All tuition, the higher estimate, CAD, up to 500000.
help-payback-rate = Discount rate a year, per cent, 0 to 20.
help-payback-chance = Chance to finish and find the work, per cent.
help-payback-pay-kept = Share of the present pay kept while in school, per cent.
help-payback-horizon = Years looked ahead, schooling included, 1 to 45.
help-rank = The rating of an occupation with its parts and weights.
help-rank-code = Five-digit code.
help-duties = The duties of each role: what AI could do of it, how far it is in use (0 no use seen, 50 AI helps, 100 AI does it), whether it is physical work.
help-duties-code = Code of a unit group, or of a profile such as 32129.03.
help-duties-role = Only this role, by its number; 1 is the first.
help-interests = Answer thirty statements, or give the answers, and see what fits.
help-interests-answers = Answers in the order of the statements: 0, 1 or 2 each, and - for none.
help-interests-cannot = What one cannot do, which leaves out work that asks for it: lifting,writing:rather-not.
help-interests-limit = Most occupations to print.
help-fields = Fields of work with their positions, and the unit groups that these belong to.
help-fields-name = A part of a field's name; all where none is given.
help-doctor = Say what is wrong with files, data and terminal, and what to do.
help-completions = Print a script that completes commands, codes and places in a shell.
help-completions-shell = The shell that completes.
help-man = Print the manual page.
help-help = Print this help, or that of a command.
help-help-command = Command.
help-version = Print version, licences and editions.
help-version-verbose = Name the edition and the attribution of every source, and print the notices of others.
help-show-page = One page only: overview, duties, requirements, training, outlook, immigration, pay, ai or skills.
help-show-fields = With --json, only these keys of the answer, with commas between them.
help-shortlist = Print your shortlist as a page to hand over, or change it.
help-shortlist-list = List the entries with their figures.
help-shortlist-list-status = Only entries with this status.
help-shortlist-list-tag = Only entries with this tag.
help-shortlist-add = Add occupations.
help-shortlist-add-codes = Codes.
help-shortlist-add-note = A note for each of them.
help-shortlist-remove = Take occupations off.
help-shortlist-remove-codes = Codes.
help-shortlist-note = Write the note of an entry; without words it is taken away.
help-shortlist-note-code = Code.
help-shortlist-note-text = The note; several words are one.
help-shortlist-status = Note how far you are with an entry.
help-shortlist-status-code = Code.
help-shortlist-status-status = idea, exploring, applying or dropped.
help-shortlist-tag = Put tags to an entry, or take them away.
help-shortlist-tag-code = Code.
help-shortlist-tag-tags = Tags, a comma or a space between them.
help-shortlist-tag-remove = Take these tags away.
help-shortlist-export = Write about two sheets for a client or counsellor, Markdown or --html; --json holds the same and the list, for `metier shortlist import`.
help-shortlist-export-file = New file; standard output where none is named.
help-shortlist-export-from = The present work, whose moves are told; the one that is kept where none is named.
help-shortlist-export-full = All of each occupation behind the summary, instead of about two sheets.
help-shortlist-import = Add what an exported JSON or a list of codes holds.
help-shortlist-import-file = File of `metier shortlist list --json`, or a code with its note on each line.
help-sources = List every source with its coverage.
help-data = Look into the data, fetch the publishers' newest files, say what they changed, go back.
help-data-verify = How many of the 516 unit groups have each part.
help-data-crosswalk = Our links from unit groups and roles to O*NET, as CSV.
help-data-update = Fetch the publishers' newest files and bring them in. Nothing is fetched unless this is asked.
help-data-update-kinds = What to fetch; the wages where nothing is named.
help-data-update-to = Folder with the tables to write, `data` in the project; anything but wages needs it.
help-data-update-yes = Bring it in without a question where medians jump by more than 40 %.
help-data-diff = What the newer edition changed: over all and for your shortlist.
help-data-reset = Go back to the edition that is built in.
help-config = Show every setting with its value and where it comes from, or check, reset, describe them.
help-config-show = Every setting with its value, where it comes from and what it accepts.
help-config-check = Say whether configuration, choices, keys and shortlist can be read.
help-config-paths = Where the files are.
help-config-keys = The keys that hold, as Markdown.
help-config-reset = Forget what was chosen on the screen for a setting.
help-config-reset-name = Name of the setting, for example region.
help-config-schema = The form of the configuration as JSON Schema, for editors.
help-import = Bring in a newer edition: of the wages for yourself, or of anything into the project's own tables.
help-import-file = One newer file. Without --to it is kept for you and shown in the place of the built-in figures.
help-import-kind = What that file is, for example wages.
help-import-edition = Year of the edition, 2000 to 2100, where the file does not say it.
help-import-yes = Bring it in without a question where medians jump by more than 40 %, and where a table would lose more than a tenth of its rows.
help-import-list = Say what you have brought in.
help-import-remove = Take it away again, so that the built-in figures are shown.
help-import-from = Folder with all the publishers' files.
help-import-to = Folder with the tables to write, `data` in the project.
help-shortlist-became = Tell what saved codes became in another edition of the classification, or choose.
help-shortlist-became-code = Code as it is saved; all that became another where none is named.
help-shortlist-became-one = The one of the new codes that it becomes.
help-shortlist-became-all = It becomes all of them.
help-shortlist-became-leave = It stays as it is.
help-option-in-list = Name of the list; the one chosen on the screen where none is named.
help-shortlist-lists = Show the lists, or make, rename, remove one.
help-shortlist-lists-new = Make a list.
help-shortlist-lists-new-name = Its name, up to 40 characters.
help-shortlist-lists-rename = Give a list another name.
help-shortlist-lists-rename-name = Its name now.
help-shortlist-lists-rename-new-name = Its new name.
help-shortlist-lists-remove = Remove a list.
help-shortlist-lists-remove-name = Its name.
help-shortlist-lists-remove-yes = Also where occupations are on it.
help-path-min-pay = To whatever pays this at least, CAD a year; 65,000, 65 000, 70k and 30/h are read.
help-path-max-exposure = To whatever AI touches so much at most, 0 to 100.
help-path-max-schooling = Years of schooling of all moves together at most, by the longest length: 2-3 years are not within 2.
help-path-possibly = With --max-schooling: ways, too, that are only possibly within it, by their shortest length.
help-path-limit = Ways to show at most, 1 to 50; 8 where nothing is said.
