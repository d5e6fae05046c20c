### What reports say: text, Markdown, lists.


## An occupation as text

report-sources = Sources
# $text (text): what to be careful about
report-note = Note: { $text }
# $address (text): address of the publisher's page
report-page = Page: { $address }
report-no-address = No address.
# $id (text): id of the source
# $about (text): title, publisher, edition
# $address (text): address
report-source = { $id }: { $about }. { $address }
mark-role = role
mark-chosen-role = chosen role
mark-not = not
mark-similar = similar
mark-alike = alike by scores
said-to = to
said-then = {", then "}
said-unlike = not the same
said-about = about
said-saved = saved
said-chosen = chosen

## The list

list-code = code
list-title = title
list-teer = TEER
list-median = median CAD/h
list-place = for
list-exposure = AI exposure of 100
list-rating = rating of 10
list-outlook = outlook
list-openings = openings
# $n (count): occupations left
# $all (count): all occupations
list-count = { $n } of { $all }
# $criterion (text): option with its value
# $n (count): occupations
list-removes = { $criterion }: removes { $n }
# $n (count): occupations of which only the shortest length is within
# $kept (flag): whether they stay
list-possibly =
    { $n } only possibly (shortest length within), { $kept ->
        [true] kept
       *[false] left out: --keep-unknown
    }
# $n (count): occupations that it is not known of
# $kept (flag): whether they are kept
list-unknown =
    { $n } unknown, { $kept ->
        [true] kept
       *[false] left out
    }
# $n (count): occupations
list-without = without it { $n } more
# $n (count): rows
# $code (text): code of the unit group that pay is held against
list-held-elsewhere = { $n ->
    [one] Pay of { $n } row is that of another place than it is shown for by itself
   *[other] Pay of { $n } rows is that of another place than it is shown for by itself
}: both it and { $code } are known there in one edition, and so they are compared.
# $code (text): code
# $place (text): place
list-compared-in-canada = { $code } has no median for { $place } in the newest edition: pay is compared by the medians of Canada

## What a newer edition changed

# $n (count): unit groups
# $middle (number): per cent
changes-all =
    { $n ->
        [one] { $n } unit group has another median wage in Canada; the change is { $middle } %.
       *[other] { $n } unit groups have another median wage in Canada; in the middle the change is { $middle } %.
    }
changes-none = No median wage in Canada changed.
# $place (text): place
changes-shortlist = Your shortlist, median pay, { $place }:
changes-shortlist-empty = Your shortlist is empty.
# $code (text): code
changes-no-group = { $code }: no unit group of NOC 2021
# $old (text): before
# $new (text): now
changes-from-to = { $old } to { $new }
# $pay (text): pay
# $unit (text): unit
changes-same = { $pay } { $unit }, as before
# $old (text): before
# $new (text): now
# $unit (text): unit
# $by (number): change in per cent
changes-by = { $old } to { $new } { $unit } ({ $by } %)
# $why (text): why
changes-not-comparable = not comparable: { $why }
changes-note-kept = your note is kept
changes-title = What the newer wages changed
changes-no-edition = No newer wages have been brought in: what you see is the edition that is built in.
changes-how = `metier data update` fetches the publishers' newest files, or `metier import --file wages.csv --kind wages` brings in one that you have. Then this page says what changed for each occupation that you saved; notes and lists stay.
# $year (text): year of the edition
# $day (text): day of the import
changes-edition = Wages of edition { $year }, brought in on { $day }, beside those that are built in.
changes-back = Notes, tags and lists are as they were. `metier import --remove wages` goes back to the edition that is built in.
# $note (text): the note
changes-note = your note: { $note }

## Keys

keys-key = key
keys-command = command
keys-does = what it does

## How complete the data is

verify-part = part
# $lang (text): code of a language
verify-groups-in = unit groups, { $lang }
verify-entries = entries
part-summary = summary
part-roles = roles
part-duties = duties
part-employers = employers
part-requirements = requirements
part-training = training steps
part-ai-takes-over = AI: takes over
part-ai-assists = AI: assists
part-ai-stays-human = AI: stays human
part-ai-skills = AI: skills
part-ai-entry-level = AI: entry level
part-ai-long-run = AI: long run
part-suits = suits
part-may-not-suit = may not suit
part-outlook = outlook
part-growth = growth tags
part-similar = similar
part-credentials = credentials
part-progression = progression
part-not-confused = not confused with
part-onet = O*NET links
# $n (count): unit groups
# $all (count): all unit groups
verify-of = { $n } of { $all }
# $codes (text): codes
verify-not-written = not written yet: { $codes }
# $titles (text): how many in each language
verify-titles = job titles: { $titles }
# $n (count): titles
# $language (text): name of a language
verify-titles-in = { $n } in { $language }
# $n (count): fields
# $positions (count): positions
verify-fields = fields: { $n } with { $positions } positions

## The shortlist

shortlist-heading = Shortlist of occupations
# $day (text): day
# $place (text): place
# $basis (text): unit of pay and its hours
shortlist-written = Written by metier on { $day }. Place asked for: { $place }. Pay in { $basis }.
shortlist-how-known = With each figure, or at the head of its row or column, stands how it is known (published, worked out or judged by us), its period and its place; the sources with their editions are listed at the end. Exposure to AI counts tasks that a tool could touch; it is not the chance of losing a job.
# $chosen (flag): whether the weights differ from the default
# $parts (text): inputs with their weights
shortlist-weights =
    The rating weighs{ $chosen ->
        [true] , by the user's choice
       *[false] , by default
    }: { $parts }.
# $input (text): input of the rating
# $n (number): per cent
shortlist-weight = { $input } { $n } %
shortlist-empty = The shortlist is empty: save occupations in the dashboard, or with `metier shortlist add CODE`.
shortlist-no-group = No unit group of NOC 2021.
# $roles (text): names of roles
shortlist-roles = Roles in this unit group: { $roles }.
shortlist-figures = Figures
shortlist-asked = What is asked for, licences and certificates
shortlist-training = Training
shortlist-immigration = Immigration, about the occupation only
# $day (text): day
shortlist-saved-on = Saved on { $day }.
# $roles (text): names of roles
shortlist-for = For { $roles }:
# $edition (text): edition
shortlist-edition = edition { $edition }
# $period (text): period
shortlist-period = period { $period }
# $day (text): day, or why it is not known
shortlist-read-on = read on: { $day }
# $licence (text): licence
shortlist-licence = { $licence }
shortlist-no-address = address not known
shortlist-endorse = The publishers endorse nothing here.
# $unit (text): unit of pay
handout-pay = { $unit }: lowest tenth · middle · top tenth
handout-getting-in = getting in
# $name (text): code and title
handout-work = My work now: { $name }.
handout-reads = Exposure to AI counts tasks that a tool could touch, not the chance of losing a job.
# $parts (text): names of figures, each with how it is known
handout-known = How it is known: { $parts }.
handout-one-basis = Not every occupation has a figure of the newest edition in the place asked for: pay is compared in the next larger place where each has one.
handout-build = to build first
handout-papers = new licence or certificate
handout-nothing = nothing new
handout-next = What to check next
# $name (text): name of the paper
# $asked (text): how firmly it is asked for
# $issuer (text): who awards it
handout-paper = { $name } ({ $asked }; { $issuer })
handout-ask-papers = Licences and certificates: ask who awards them what of yours is recognized, what is missing, how long it takes and what it costs.
# $code (text): code
# $roles (text): names of roles
handout-ask-role = { $code }: say which of its roles is meant: { $roles }.
# $codes (text): codes
handout-ask-length = { $codes }: part of the schooling or practice has no stated length; ask a school or an employer.
# $codes (text): codes
handout-ask-estimated = { $codes }: the length of the schooling is our estimate; ask a school.
handout-ask-cost = No published table has tuition by occupation: ask each school for cost, admission and what of your schooling counts.
# $codes (text): codes
handout-ask-pay = { $codes }: ask employers what is paid where you are; the figure here is older or of another place, or there is none.
# $day (date): the day on which the lists were read
# $n (count): days since then
handout-ask-immigration = { $n ->
    [one] Immigration lists were read on { $day }, { $n } day ago, and speak of the occupation alone: the program's own page decides.
   *[other] Immigration lists were read on { $day }, { $n } days ago, and speak of the occupation alone: the program's own page decides.
}
# $n (count): determined
# $all (count): all
verify-three-year = three-year outlook: { $n } of { $all } unit groups and places determined
# $profiles (count): profiles
# $scales (count): scales
verify-oasis = OaSIS: { $profiles } profiles on { $scales } scales
# $profiles (count): profiles
# $scales (count): scales
verify-context = OaSIS work context: { $profiles } profiles on { $scales } scales
# $very (count): pairs
# $similar (count): pairs
# $somewhat (count): pairs
# $not (count): pairs
verify-matches = match matrix: { $very } very similar, { $similar } similar, { $somewhat } somewhat, { $not } not
# $counts (count): counts
# $fields (count): fields
# $named (count): fields
verify-study = study: { $counts } counts of { $fields } fields, { $named } of them named in French by us
# $n (count): rows
verify-people = people: { $n } unit groups and places
# $rates (count): rates
# $majors (count): major groups
verify-unemployment = unemployment: { $rates } rates of { $majors } major groups
# $n (count): rules
verify-permits = work permit after study: { $n } rules
# $communities (count): communities
# $groups (count): unit groups
# $entries (count): entries
verify-pilots = community pilots: { $entries } entries of { $communities } communities for { $groups } unit groups
# $n (count): unit groups
# $all (count): all unit groups
# $rounds (count): rounds
verify-observed-use = observed use of AI: { $n } of { $all } unit groups, conversations of { $rounds } rounds
# $n (count): duties
# $all (count): all duties
verify-duties = AI by duty: { $n } of { $all } duties linked to tasks
# $all (count): tasks
# $rated (count): tasks
# $physical (count): tasks
verify-tasks = O*NET tasks: { $all }, of which { $rated } rated and { $physical } physical
# $n (count): rounds
# $categories (count): categories
verify-rounds = Express Entry: { $n } rounds of { $categories } categories
# $n (count): rounds
# $places (count): places
verify-province-rounds = provincial rounds: { $n } of { $places } provinces
# $n (count): lists
# $groups (count): unit groups
# $rules (count): thresholds
# $programs (count): programs
verify-lists = immigration lists: { $n } with { $groups } unit groups, { $rules } thresholds, { $programs } programs by rule
# $n (count): codes
# $groups (count): unit groups
verify-former = concordance of NOC 2016: { $n } codes that lead to { $groups } unit groups

## Moves, paths, payback

moves-likeness = likeness of 100
moves-pays = pay difference
moves-pay-of = pay of
# Column: how far ESDC's skills table calls the other work similar, going there
moves-esdc = ESDC: there
# Column: the same, coming back
moves-esdc-back = ESDC: back
moves-exposure = AI exposure, difference
moves-teer = TEER steps up
moves-schooling = schooling, years
moves-gaps = largest gaps
moves-unlike = not comparable
moves-identical = same scores
path-ground = why
path-near = near by skills
path-named = named by the classification
path-esdc = similar by the federal table
path-anew = straight there
path-unlike = cost: unlike
path-steps = cost: TEER
path-years = cost: schooling
path-cost = cost
# $code (text): code
# $title (text): title of the occupation
path-same = { $code } { $title } is where you start and where you want to go: no move is needed.
# $low (number): lower tuition, CAD
# $high (number): higher tuition, CAD
payback-tuition = --tuition-low ({ $low }) is above --tuition-high ({ $high }); exchange them
# $from (text): code
# $to (text): code
path-none = There is no way from { $from } to { $to } in three moves.
# $n (count): moves
# $cost (number): cost
path-total =
    { $n ->
        [one] { $n } move, cost { $cost }
       *[other] { $n } moves, cost { $cost }
    }
# $unlike (number): price
# $step (number): price
# $year (number): price
path-prices = Cost of a move: { $unlike } times what is unlike, { $step } a schooling level (TEER) up, { $year } a year of schooling; --unlike, --step and --year change them. The order of ways is this cost with practice and stops added: a year of practice counts as one of schooling, practice of no stated length stands behind, a stop counts as two years, and a way with one that saves neither schooling nor level nor practice stands behind.
# $n (count): occupations more that are possibly within the years
path-longest = Years of schooling are counted by the longest length. By the shortest, { $n } more { $n ->
    [one] occupation is
   *[other] occupations are
} possibly within: --possibly.
path-shortest = Years of schooling are counted by the shortest length: what stands here is only possibly within.
# $place (text): the place that is asked for
path-pay-of = Pay is of { $place }; where a figure is of another place, that stands beside it.
path-floor = ? : no length of schooling is stated, so it has no price, and the cost is a floor.
worth-from = present work
worth-to = new work
worth-pay-now = pay now, CAD a year
worth-pay-then = pay then, CAD a year
worth-place = place
worth-years = years of schooling
worth-years-apprentice = years of apprenticeship
worth-paid = An apprenticeship is paid work, and no published table says what it pays: --pay-kept takes the share of today's pay that it comes to, and nothing is reckoned without it.
worth-years-from = these years are
worth-years-given = given by you
worth-years-assumed = an assumption: no length is published
worth-years-published = published: the classification gives every length
worth-years-estimated = estimated: a length in them is our judgment
worth-years-by-work = none needed: years in the present work stand for it, which the way in names
worth-not-reckoned = not reckoned: an apprenticeship is paid, and its pay or its length is not published; --pay-kept and --years take them
# $length (text): length of schooling
by-work-others = others: { $length } of schooling
by-work-others-trade = others: an apprenticeship
by-work-others-open = others: schooling of no stated length
worth-rate = discount rate a year, %
worth-chance = chance to finish and find the work, %
worth-kept = pay kept while in school, %
worth-horizon = years looked ahead
worth-tuition = tuition, all years, CAD
worth-not-given = not given: left out; --tuition-low and --tuition-high take it
worth-before = breaks even before tuition, year
worth-value-before = worth over the years before tuition, CAD
worth-even = breaks even, year
worth-value = worth over the years, CAD
worth-never = not within these years
# $low (text): value
# $high (text): value
worth-between = { $low } with the lower tuition, { $high } with the higher
worth-no-wage = No wage is published for one of the two occupations.

## Rating, fields

rank-input = input
rank-weight = weight, %
rank-score = score of 10
rank-points = points
# $score (number): rating
# $low (number): low end
# $high (number): high end
rank-total = Rating of 10: { $score }, from { $low } to { $high } by other weights.
duties-role = role
duties-label = AI
duties-mark = mark
duties-seen = in use, 0-100
duties-body = physical work
duties-why = why there is no figure
duties-duty = duty
duties-yes = yes
duties-no = no
fields-field = field
fields-position = position
fields-line = what the person does
fields-relation = relation

## Pages of HTML

html-comparison = Occupations beside each other
html-summary = Summary
html-details-how = Each occupation in detail: open one to read it. What is open here is printed as well; closed, the page prints as the plan alone.
html-moves = Moves from the present work
html-moves-no-work = The moves stand here once your work now is kept (on its page in the dashboard, or named with `metier shortlist export --from CODE`) and other work is saved.
# $unit (text): unit
html-pay-chart = Pay, { $unit }: from the 10th to the 90th percentile, with the median
html-exposure-chart = Exposure to AI, 0 to 100, with the range of its measures
shortlist-note = note
shortlist-status = status
shortlist-tags = tags
# $status (text): how far the user is
# $day (text): day
shortlist-since = { $status } since { $day }
path-by = by
path-all-years = schooling, years
path-practice = practice, years
path-walls = licence required
path-no-goal = Say where to: a second code, or --min-pay, --max-exposure.
# $typed (text): what was typed
# $field (text): a field of study
# $some (flag): whether others come near
# $others (text): those
list-studied =
    "{ $typed }" is taken as the field { $field }{ $some ->
        [true] ; other fields near it: { $others }
       *[false] .
    }
# $year (number): CAD a year
path-least-year = Pay asked for: at least { $year } CAD a year.
# $year (number): CAD a year
# $typed (number): what was typed
path-least-month = Pay asked for: at least { $year } CAD a year ({ $typed } CAD a month, 12 months).
# $year (number): CAD a year
# $typed (number): what was typed
path-least-fortnight = Pay asked for: at least { $year } CAD a year ({ $typed } CAD every two weeks, 26.07 times).
# $year (number): CAD a year
# $typed (number): what was typed
path-least-half-month = Pay asked for: at least { $year } CAD a year ({ $typed } CAD twice a month, 24 times).
# $year (number): CAD a year
# $typed (number): what was typed
path-least-day = Pay asked for: at least { $year } CAD a year ({ $typed } CAD a day, 5 days a week and 52.14 weeks).
# $year (number): CAD a year
# $typed (number): what was typed
path-least-week = Pay asked for: at least { $year } CAD a year ({ $typed } CAD a week, 52.14 weeks).
# $year (number): CAD a year
# $typed (number): what was typed
path-least-hour = Pay asked for: at least { $year } CAD a year ({ $typed } CAD an hour, 40 hours a week and 52.14 weeks).
path-two-goals = Either a second code or --min-pay and --max-exposure: with a code, --max-schooling and --limit go.
