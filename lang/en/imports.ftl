### What can be wrong with a publisher's file, said to whoever brings it in.

# $file (text): path
# $error (text): as the system says it
import-cannot-read = cannot read { $file }: { $error }; name the folder or file that holds it
# $file (text): path
# $error (text): as the system says it
import-cannot-write = cannot write { $file }: { $error }; choose a folder that you may write to
# $file (text): path
# $reason (text): what is wrong
import-no-layout = cannot take { $file }: { $reason }; see data/README.md for the layouts
# $file (text): path
# $line (text): line
# $field (text): column
# $reason (text): what is wrong
import-field = { $file }:{ $line }: { $field }: { $reason }; correct the file or leave the row out
# $n (count): broken rules
import-rules =
    the new tables break { $n ->
        [one] one rule
       *[other] rules { $n } times
    }, so nothing was replaced:
# $n (count): faults not told
import-rules-more = and { $n } more
# $n (count): broken rules that were found until reading stopped
import-rules-many = { $n ->
    [one] the new tables break rules at least once, so nothing was replaced:
   *[other] the new tables break rules at least { $n } times, so nothing was replaced:
}
# $file (text): path
# $line (text): line
# $field (text): column
# $reason (text): what is wrong
import-at = { $file }:{ $line }: { $field }: { $reason }
# $file (text): path
# $reason (text): what is wrong
import-of-file = { $file }: { $reason }

## One field

# $value (text): what stands there
import-no-number = "{ $value }" is no number
# $value (text): what stands there
# $most (count): the largest
import-no-whole-number = "{ $value }" is no whole number from 0 to { $most }
# $value (text): what stands there
import-no-onet = "{ $value }" is no O*NET occupation of the release
# $value (text): what stands there
# $n (count): decimals that the publisher prints
import-decimals = "{ $value }" has more decimals than the publisher prints here ({ $n }): it would be rounded to another figure
# $value (text): day or year
# $today (text): the day of the import
import-ahead = { $value } is still to come (today is { $today })
import-no-figure = the figure is missing
# $value (text): what stands there
# $former (flag): whether it looks like a code of 2016
import-no-group =
    "{ $value }" is no unit group code of NOC 2021{ $former ->
        [true] : four digits are a code of NOC 2016
       *[false] {""}
    }
# $value (text): what stands there
import-unknown-group = "{ $value }" is no unit group of NOC 2021
# $value (text): what stands there
import-no-place = "{ $value }" is no province or territory
# $value (text): what stands there
# $others (text): codes that are accepted besides
import-no-place-or = "{ $value }" is neither { $others } nor a province
# $value (text): what stands there
import-no-region = "{ $value }" is no economic region code
# $value (text): what stands there
# $region (text): the code of the region
import-other-place = "{ $value }" is not the place of the code "{ $region }" beside it
# $value (text): what stands there
import-no-day = "{ $value }" is no day
# $value (text): the field
import-no-language = "{ $value }" is no language, EN or FR
# $value (text): what stands there
# $accepted (text): what may stand there
import-none-of = "{ $value }" is none of { $accepted }
# $value (text): what stands there
import-no-assessment = "{ $value }" is no assessment that COPS makes
# $value (text): what stands there
import-no-outlook = "{ $value }" is no outlook that Job Bank gives
# $value (text): what stands there
import-no-level = "{ $value }" is no level of the matrix
# $value (text): what stands there
import-no-category = { $value } is no education category (1 to 12)
# $value (text): what stands there
import-no-profile = "{ $value }" is no OaSIS profile code
# $value (text): code
import-profile-unlisted = { $value } is no profile of the list of labels
import-no-note = the note is of no known kind
# $value (text): code
# $file (text): name of a file
import-no-title = { $value } has no title in { $file }
# $value (text): what stands there
import-range = { $value } CAD an hour is not between 1 and 1000
# $value (text): what stands there
# $lower (text): other column
# $below (text): its figure
import-less = { $value } is less than { $lower }, { $below }
# $row (text): code and place
# $whole (text): the whole
# $parts (text): columns of the parts
# $sum (text): what they are together
import-sum = { $row }: { $whole } is not the sum of { $parts } ({ $sum }), even rounded; columns may be exchanged or a figure wrong
# $value (text): new jobs
# $growth (text): growth
import-growth = { $value } new jobs and a growth of { $growth } % have opposite signs; columns may be exchanged or a figure wrong
# $value (text): a year's pay at the usual hours
# $hours (text): usual hours
# $full (text): a year's pay at 40 hours
import-hours = { $value } a year at { $hours } hours does not go with { $full } at 40 hours; columns may be exchanged or a figure wrong
# $code (text): unit group
# $place (text): code of the place
# $line (text): line
import-again = { $code } { $place } stands in line { $line } already
import-share = a share from 0 to 100 % is expected
import-period = a reference period of one year or two is expected, such as 2024 or 2023-2024
import-no-median = no row has a median wage
# $most (text): how many can be kept
import-periods = more than { $most } different periods

## The whole file

import-empty = the file is empty
# $line (text): line
import-quote = a quoted field is not closed (the last quote is in line { $line }): the file is cut, or a quote is too much
# $name (text): column
# $first (text): its place
# $second (text): its other place
import-column-twice = column { $name } stands twice, at { $first } and { $second }; leave only the one that holds
# $has (count): fields of the row
# $all (count): columns of the file
import-short-row =
    the row has { $has } { $has ->
        [one] field
       *[other] fields
    } and the file { $all } columns: it is cut, or one is missing before
# $has (count): fields of the row
# $all (count): columns of the file
import-long-row =
    the row has { $has } { $has ->
        [one] field
       *[other] fields
    } and the file { $all } columns: put a field with a comma in it between quotes
# $line (text): line
# $most (count): bytes
# $quoted (flag): whether a quote is open
import-long =
    line { $line } and what belongs to it have more than { $most } bytes{ $quoted ->
        [true] , perhaps because a quote is not closed
       *[false] {""}
    }
# $most (count): megabytes
# $rows (count): rows
import-held = the table takes more than { $most } MB or { $rows } rows, which is the most that is held of a file of this kind; bring the publisher's own file, or its parts one by one
# $most (count): megabytes
import-file-held = the file has more than { $most } MB, which is the most that is held of a file of this kind; bring the publisher's own file
# $detail (text): words of the reader
import-table = { $detail }
# $names (text): names of columns
# $found (text): names that it has
import-no-column = it has no column { $names }; its first line reads: { $found }
# $name (text): how the column begins
import-no-column-from = it has no column that begins with { $name }
# $detail (text): words of the reader
import-no-book = it is no workbook: { $detail }
# $most (count): megabytes
import-unpacks = the workbook unpacks to more than { $most } MB in one of its parts or texts, which is the most that is held; save it again, or its sheet as CSV
import-book-as-text = it is an Excel workbook, and this kind is read from text: save its sheet as CSV and import that
import-no-sheet = the workbook has no sheet
# $found (text): names that it has
import-no-wages = it is neither Job Bank's own file of wages (with a column NOC_CNP) nor a table with the columns code, geo, low, median, high, period; its first line reads: { $found }
import-wide-32 = it is text in UTF-32: save it as UTF-8
import-all-unknown = all its rows are of economic regions that this program does not know
# $value (text): the code
import-either-group = { $value } may be 000{ $value } of NOC 2021 or 00{ $value } of NOC 2016, both without their zeros: write the code of NOC 2021 with five digits
import-is-table = it is no JSON but text, such as a table (CSV)
import-is-json = it is JSON, and this kind is read from a table of text (CSV)
import-is-old-book = it is an Excel workbook of the old form (xls): save its sheet as CSV and import that
import-is-zip = it is a zip archive: unpack it and import the file in it
import-is-gzip = it is packed by gzip: unpack it and import the file in it
import-is-pdf = it is a PDF: look for the same figures as CSV at the publisher
import-is-page = it is a web page (HTML or XML), not the file itself: open its address in a browser and save the file that it leads to
import-is-no-text = it is no text (a picture, or another file of a program), and this kind is read from text
# $n (count): rows
import-regions-left = { $n ->
    [one] { $n } row of an economic region has a fault and was left out; everything else is in:
   *[other] { $n } rows of economic regions have a fault and were left out; everything else is in:
}
# $detail (text): words of the reader
import-no-json = it is no JSON: { $detail }
# $name (text): key
# $what (text): kind of JSON
import-json-lacks = "{ $name }" is missing or is no { $what }
# $name (text): what
import-json-again = { $name } stands twice and says otherwise
# $day (text): the day
# $fetched (text): the other
import-json-later = { $day } is after { $fetched }, the day on which the file was fetched
# $value (text): what stands there
import-factor = the factor "{ $value }" is not known
# $value (text): what stands there
import-studies = the studies "{ $value }" are not known
# $own (text): edition of the dates
# $said (text): edition of the option
import-edition-other = its revision dates say edition { $own }, not { $said }; leave --edition out
# $year (text): edition of the file
# $held (text): edition of the program
import-edition-held = it is edition { $year } and metier holds { $held } already; if it is newer, say so with --edition YEAR
import-edition-unsaid = nothing in it says which edition it is; add --edition YEAR
# $year (text): year
import-edition-ahead = a revision date says { $year }, which is more than a year ahead; correct that row
# $year (text): edition
# $differ (text): medians that differ
# $both (text): medians compared
import-edition-differs = it says edition { $year }, which metier holds, but { $differ } of { $both } medians are others; if it is newer, say so with --edition YEAR
# $year (text): edition
import-edition-same = it is edition { $year }, and metier holds all of it already
import-no-revision = no revision date names the edition's year
import-annual-beside = it is needed beside a re-laid wage file to tell annual figures; the official file needs it not
# $name (text): how the name begins
# $mark (text): what it holds
import-no-file = it has no file whose name begins with { $name } and has { $mark } in it
# $name (text): file
# $other (text): file
import-two-files = { $name } and { $other } are two editions of one file; leave only one of them
import-no-year = no name of a file says which year's edition it is
import-years = its files are of several years; leave only one edition
import-no-rate = it has no column unemployment_rate_YEAR
import-no-people = it has no count of people by occupation (00010 …) and field of study (13.01 …)
# $name (text): table
import-lacks-table = it has no { $name }; import all files into it first, then single ones
# $n (count): rows that it would have
# $before (count): rows that it has
import-fewer = it would have { $n } of the { $before } rows that it has: the file may be cut off; --yes takes it all the same
# $column (text): name
# $n (count): rows that would be filled
# $before (count): rows that are
import-emptier = its column { $column } has fewer fields filled than before, { $n } against { $before }: the file may be cut off; --yes takes it all the same
# $column (text): name
# $n (count): how many are missing
# $before (count): how many there were
# $names (text): the first of them
import-gone = of { $before } in column { $column }, { $n } would have no row any more ({ $names }): the file may be cut off; --yes takes it all the same
# $n (text): fields
# $row (text): the row
import-row-fields = a row has { $n } fields: { $row }
# $row (text): the row
import-named-twice = the source names { $row } twice
# $row (text): the row
# $first (text): line
# $second (text): line
import-named-twice-in = the source names { $row } twice, in its lines { $first } and { $second }
# $name (text): column
import-no-descriptor = its column "{ $name }" is no descriptor of the guide
# $name (text): column
import-column-unlisted = its column "{ $name }" is no profile of the list of labels
# $n (text): found
# $all (text): all
import-profiles = it has { $n } of { $all } profiles
# $n (text): found
# $all (text): all
import-profile-columns = it has columns for { $n } of { $all } profiles
# $n (text): found
# $all (text): all
import-profile-rows = it has rows for { $n } of { $all } profiles
import-no-whole = no row has an outlook for a whole province
# $kind (text): kind of file
# $n (count): its number
# $all (count): all kinds
import-kinds = { $n } of { $all }: { $kind }; Ctrl-C leaves all tables as they were
import-no-pairs = it needs two columns with "code" and two with "title" in their names: old code, old title, new code, new title
import-no-editions = nothing says of which years its codes are; name them in the columns ("NOC 2021 code"), in the file's name (noc-2021_noc-2026.csv), or that of the new codes with --edition YEAR
# $from (text): year
# $to (text): year
import-other-editions = it leads from NOC { $from } to NOC { $to }; one that leads from an older edition to NOC 2021, or from NOC 2021 to a newer one, can be used
# $value (text): what stands there
# $year (text): edition
import-no-code-of = "{ $value }" is no unit group code of NOC { $year }
