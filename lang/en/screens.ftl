### What the screens say beside the pages.


## The frame

header-full-time = 40 h/week
header-usual-hours = usual hours
# $name (text): name of the screen
# $n (count): entries on it
header-counted = { $name } ({ $n })
# $key (text): the key that leaves the field of the front door
header-then = { $key } then
# $width (count): cells needed
# $height (count): lines needed
# $own-width (count): cells there are
# $own-height (count): lines there are
too-small = metier needs { $width }x{ $height }, this is { $own-width }x{ $own-height }
# $from (count): the first line in sight
# $to (count): the last one
# $all (count): how many there are
in-sight = { $from }-{ $to } of { $all }
# $from (count): the first line in sight
# $to (count): the last one
in-sight-of-more = { $from }-{ $to }, more below
# $n (count): how many
# $all (count): of how many
count-of = { $n } of { $all }

## The tree

tree-occupations = Occupations
# $digit (text): the digit
tree-teer-only = schooling level { $digit } only (TEER)
tree-fields = Fields
tree-by-rating = By rating
tree-by-pay = By pay
# $place (text): code of the place
# $code (text): code of the unit group that pay is held against
tree-held-elsewhere = { $place }: pay as { $code } is compared there
tree-by-exposure = By AI exposure
tree-by-openings = By openings
tree-by-code = By code
# $digit (text): the digit
tree-teer = T{ $digit }
# $digit (text): the TEER category
# $words (text): what it asks for, in a few words
tree-teer-words = T{ $digit } { $words }
tree-legend = T: schooling level
tree-legend-short = T: schooling
tree-out = out
tree-head-rating = rating
tree-head-ai = AI
tree-head-openings = openings
# $filter (key): the key of the filter
# $clear (key): the key that takes the filter away
tree-empty = No occupation meets all criteria: { $filter } shows which one removes how many, { $clear } takes the filter away.

## Pay by experience and AI

chart-pay = Pay by experience
chart-pay-empty = Choose an occupation: its pay at entry, mid career and as a senior stands here.
chart-no-bands = Neither the lowest nor the top tenth is published, so that no range can be drawn.
# $middle (text): the median with its unit
chart-only-middle = Only the middle is published: { $middle }.
chart-published = published
chart-named = named
chart-low = low
chart-middle = middle
chart-high = high
chart-bands-modelled = bands worked out
chart-minimum = low end = minimum wage
chart-least-of-years = low end = lowest published for a year
# $middle (text): the median with its unit
chart-floored = The middle is published at the minimum wage: { $middle }.
chart-whole-group = not published by role: the whole group
# $mark (text): the mark
chart-claimed = { $mark } claimed elsewhere
# $mark (text): the mark
# $band (text): entry, mid or senior
# $range (text): what is claimed
# $check (text): what the published figures say
chart-claim = { $mark } { $band } { $range }: { $check }
# $mark (text): the mark
chart-percentiles = { $mark } published: lowest tenth, middle, top tenth
# $mark (text): the mark
chart-percentiles-short = { $mark } lowest tenth, middle, top tenth
# $n (number): thousands
thousands = { $n }k
# $n (number): millions
millions = { $n }M
chart-ai = AI impact
chart-ai-empty = Choose an occupation: how exposed its tasks are, by which measure, and what stays human.

## The comparison

# $place (text): the place
comparison-title = Comparison · { $place }
comparison-hidden = equal rows hidden
comparison-empty = Nothing is compared yet.
# $n (count): entries of the list
# $list (text): name of the list
# $key (key): the key that compares the list
# $most (count): how many can be compared
comparison-saved = { $n ->
    [one] One occupation is saved on { $list }: { $key } puts it here, up to { $most } go beside each other.
   *[other] { $n } occupations are saved on { $list }: { $key } puts them side by side, the first { $most } of them if there are more.
}
# $compare (key): the key that compares
# $most (count): how many can be compared
# $baseline (key): the key that makes a baseline
# $hide (key): the key that hides equal rows
comparison-how = Press { $compare } on up to { $most } occupations to put them side by side. { $baseline } makes a column the baseline that differences are measured against, { $hide } hides the rows that are equal.
# $code (text): code of the unit group
comparison-baseline = { $code } baseline
# $best (text): the mark of the best
# $worst (text): the mark of the worst
comparison-legend = { $best } best { $worst } worst of a row
# $best (text): mark of the best
# $worst (text): mark of the worst
comparison-legend-short = { $best } best { $worst } worst

## The shortlist

# $n (count): entries
# $place (text): the place
saved-title = Shortlist · { $n } saved · { $place }
saved-empty = Nothing is saved yet.
# $year (text): year of the edition
# $changes (key): the key of what changed
saved-newer = Wages of edition { $year } are brought in: { $changes } shows what they changed.
# $save (key): the key that saves
# $note (key): the key that writes a note
# $export (key): the key that exports
saved-how = Press { $save } on any occupation to save it, { $note } to add a note. The list is kept in a file of yours that you can read and edit; { $export } writes it for a counsellor, as a page to print and as Markdown.
saved-head = code  occupation
saved-head-rating = rating of 10
saved-head-ai-wide = AI of 100
saved-head-saved = saved
saved-unknown = is no occupation of NOC 2021; the entry is kept as it is
# $remove (key): the key that removes the entry
# $status (key): the key that says how far one is
# $preview (key): the key that shows the entry at sight
saved-keys = { $remove } removes · { $status } status · { $preview } at sight
# $remove (key): the key that removes the entry
# $status (key): the key that says how far one is
saved-keys-few = { $remove } removes · { $status } status
# $note (key): the key that writes a note
saved-no-note = no note: { $note } writes one
saved-no-data = not stated
saved-no-assessment = no assessment
not-rated = not rated
# $score (text): the exposure
saved-ai = AI { $score }

## The map

# $place (text): the place
# $count (text): how many occupations
map-title = Pay and AI exposure · { $place } · { $count }
# $place (text): the place
# $count (text): how many occupations
map-title-net = Pay and AI exposure minus protection · { $place } · { $count }
# $n (count): occupations shown
# $all (count): all occupations
map-count-of = { $all ->
    [one] { $n } of { $all } occupation
   *[other] { $n } of { $all } occupations
}
# $asked (text): the place asked for
# $shown (text): the place shown
map-elsewhere = no wages for { $asked }, showing { $shown }
# $region (key): the key that chooses a place
map-no-wage = No wage is published for this place: choose another with { $region }.
# $unit (text): unit of pay
map-axes = to the right: median pay, { $unit }, log scale · up: exposure to AI, 0 to 100 · lines: middle pay, 50 of 100
# $unit (text): unit of pay
map-axes-net = to the right: median pay, { $unit }, log scale · up: AI exposure minus protection, rank · lines: middle pay, 50 of 100
# $unit (text): CAD an hour or a year
map-axes-short = → pay, { $unit } (log) · ↑ AI exposure, 0 to 100
# $unit (text): CAD an hour or a year
map-axes-net-short = → pay, { $unit } (log) · ↑ AI exposure minus protection
# $mark (text): the mark
# $open (key): the key that opens
# $treemap (key): the key of the treemap
# $height (key): the key that shows the other height
# $other (text): the other height
map-legend = { $mark } saved or compared · arrows go to the next point · { $open } opens · { $treemap } treemap · { $height } { $other }
# $unit (text): CAD an hour or a year
map-axes-narrow = → { $unit } · ↑ AI exposure
# $unit (text): CAD an hour or a year
map-axes-net-narrow = → { $unit } · ↑ AI minus protection
# $open (key): the key that opens
# $height (key): the key that shows the other height
# $other (text): the other height
map-legend-short = arrows move · { $open } opens · { $height } { $other }
# $open (key): the key that opens
# $height (key): the key that shows the other height
# $other (text): the other height
map-legend-narrow = { $open } opens · { $height } { $other }
map-to-net = minus protection
map-to-exposure = exposure alone
# $place (text): the place
map-title-short = Pay, AI exposure · { $place }
# $place (text): the place
map-title-net-short = Pay, AI minus protection · { $place }
# $pay (text): median pay with its unit
# $rank (number): from 0 to 100
map-point-short = { $pay } · AI { $rank }
# $pay (text): median pay with its unit
# $rank (number): from 0 to 100
map-point-net-short = { $pay } · AI − prot. { $rank }
# $shade (text): what the shade shows
treemap-title-short = Shade: { $shade }
map-absent = not on the map: no pay of this edition here, or no exposure
# $pay (text): median pay with its unit
# $rank (number): from 0 to 100
map-point = { $pay }, AI exposure { $rank } of 100
# $pay (text): median pay with its unit
# $rank (number): from 0 to 100
map-point-net = { $pay }, AI exposure minus protection: rank { $rank }
# $n (count): thousands
map-thousands = { $n }k
map-well-much = pays well, much touched by AI
map-well-little = pays well, little touched by AI
map-less-much = pays less, much touched by AI
map-less-little = pays less, little touched by AI
map-well-open = pays well, touched and little protects it
map-well-shielded = pays well, little touched or protected
map-less-open = pays less, touched and little protects it
map-less-shielded = pays less, little touched or protected
# $right (key): the key that goes to the next point
# $search (key): the key that searches
# $open (key): the key that opens
map-how = Every point is an occupation: the further right, the better paid; the higher, the more of its tasks AI could touch. { $right } or a click chooses one, { $search } finds one, { $open } reads it.
# $right (key): the key that goes to the next point
# $search (key): the key that searches
# $open (key): the key that opens
map-how-net = Every point is an occupation: the further right, the better paid; the higher, the more AI touches it and the less its setting protects it. { $right } or a click chooses one, { $search } finds one, { $open } reads it.
map-near = Nearest in pay and exposure
map-near-short = Nearest
map-head-pay = pay
map-head-rank = AI − protection
map-head-exposure = AI exposure
# $shade (text): the measure
# $place (text): the place
# $count (text): how many occupations
treemap-title = Workers · shade: { $shade } · { $place } · { $count }
# $n (number): workers
treemap-workers = { $n } workers in Canada, 2023
# $n (number): workers
treemap-workers-short = { $n } workers
treemap-none = no figure
treemap-unshaded = not shaded
# $value (text): a wage
# $period (text): of what time it is
treemap-older = { $value } ({ $period }), not shaded
# $value (text): a wage with its place
treemap-elsewhere = { $value }, not shaded
treemap-absent = no workers are counted here
# $value (text): the least value of the next step
treemap-under = under { $value }
# $value (text): the least value of the step
treemap-from = from { $value }
# $value (text): the least value of the step
treemap-from-short = { $value }+
# $n (count): occupations
treemap-smaller = and { $n } smaller
# $n (count): occupations
treemap-uncounted = { $n } without a count of workers
treemap-head-workers = workers, 2023
treemap-arrows = arrows move
# $shade (key): the key that changes the shade
# $treemap (key): the key that shows the map
# $open (key): the key that opens
treemap-hint = arrows move · { $shade } another shade · { $treemap } map · { $open } opens
# $width (count): columns
# $height (count): lines
treemap-needs = A treemap needs { $width } columns and { $height } lines; here are all by their workers.

## The sources

# $n (count): sources
# $open (key): the key that opens
source-list-title = Sources · { $n } · { $open } opens one
source-list-note = Every figure comes from one of these. Publishers endorse nothing here.
# $n (count): days
source-list-read = { $n ->
    [one] read { $n } day ago
   *[other] read { $n } days ago
}
# $edition (text): the edition
source-list-edition = edition { $edition }

## Themes

theme-auto = like the terminal
theme-dark = dark
theme-light = light
theme-contrast = high contrast
theme-mono = mono
tree-by-interests = By your interests
tree-by-studied = By your field of study
order-rating = by rating
order-pay = by pay
order-exposure = by AI exposure
order-openings = by openings
order-interests = by your interests
order-studied = by your field of study
order-code = by code
tree-head-fit = fit
tree-head-studied = field %
# $from (text): year of the edition
# $to (text): year of the present one
# $key (key): the key that asks
saved-former = is a code of NOC { $from }; in NOC { $to } it is another: { $key } chooses
# $list (text): name of the list
# $n (count): entries
# $place (text): the place
saved-title-of = { $list } · { $n } saved · { $place }
# $new (key): the key that makes a list
saved-lists-how = Several plans? { $new } makes a further list with a name of its own.
# $n (count): columns out of sight
# $right (key): the key that goes right
saved-more-columns =
    { $n ->
        [one] { $n } more column: { $right }
       *[other] { $n } more columns: { $right }
    }
# $list (text): name of the list
# $n (count): entries
saved-tab = { $list } ({ $n })
# $before (key): the key that goes to the list before
# $next (key): the key that goes to the next list
saved-tabs-hint = { $before } { $next } other list
saved-first = First list
saved-rank = Rank in the list by your weights
saved-schooling = Schooling, years
saved-practice-name = Practice, years
saved-status = Status
saved-tags = Tags
saved-day = Saved on
# $years (text): the years
saved-openings = Openings { $years }, Canada
saved-head-rank = rank
saved-head-schooling = schooling, years
saved-head-schooling-short = school, y
saved-head-practice-short = pract., y
saved-head-soon = next 3 years
saved-head-later = 10 years
saved-head-openings = openings, 10 years
# $rank (text): rank and its range
saved-rank-is = no. { $rank }
# $rating (text): the rating
saved-rating-is = { $rating } of 10
# $years (text): years of schooling, from the least to the most
saved-years = schooling { $years } y
# $years (text): years of practice
saved-practice = practice { $years } y
# $outlook (text): the outlook
saved-soon-is = 3 y: { $outlook }
# $n (text): how many
saved-openings-are = { $n } openings
