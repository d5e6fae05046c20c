### Rows of the comparison.

compare-meaning = Meaning
compare-rating = Rating of 10
# $unit (text): unit of pay
compare-median = Median pay, { $unit }
compare-median-short = Median pay
# $years (text): the years
compare-outlook = Outlook { $years }
compare-openings = Openings in ten years
compare-exposure = AI exposure of 100
compare-net = AI minus protection, rank
compare-net-meaning = How much of the work AI reaches, less what keeps a person in charge (responsibility, presence, contact): 100 is the most exposed and least protected. Another ranking than the exposure above, so the two are not subtracted.
compare-net-foot = rank: 100 = AI reaches most of it, little keeps a person in charge
compare-quadrant = How AI and job fit, one study
compare-schooling = Schooling, whole way
# $code (text): code of the baseline
compare-schooling-from = years from { $code }
compare-starts-here = starts here
compare-certificates = Certificates
compare-express-entry = Express Entry category
compare-pilots = Community pilots
compare-pilots-none = no community
# $n (count): communities
compare-pilots-of = { $n ->
    [one] { $n } community
   *[other] { $n } communities
}
compare-used = AI used today, % of time
compare-provincial = Provincial lists
compare-interests = Interests
compare-roles = Roles
compare-difference = Difference
# $why (text): why two figures are not subtracted
compare-not-made = { $why }: not compared
compare-basis-missing = a figure is missing
compare-basis-place = different places
compare-basis-period = different periods
compare-basis-annual = one is paid by the year
compare-basis-minimum = published at the lowest figure for pay by the year, the real middle is not known
compare-basis-hours = different hours
# $here (count): inputs here
# $there (count): inputs at the baseline
compare-basis-inputs = { $here ->
    [one] { $here } figure
   *[other] { $here } figures
} here, { $there } at the baseline
# $here (count): measures here
# $there (count): measures at the baseline
compare-basis-measures = { $here ->
    [one] { $here } measure
   *[other] { $here } measures
} here, { $there } at the baseline
compare-inputs = Figures
# $n (count): inputs known
compare-inputs-of = { $n } of 6
compare-measures = Measures
# $n (count): measures known
compare-contested = { $n }; the measures disagree
compare-year-of = A year of
# $hour (text): pay of an hour
# $method (text): the formula
compare-year-by = { $hour }, by: { $method }
compare-rule = Rule
compare-rests-on = Rests on
compare-not-stated = not stated
# $length (text): length of schooling
compare-by-role = { $length }, by role
# $whole (text): what the ways take in all
# $school (text): schooling on them
# $practice (text): practice on them
compare-by-way = { $whole } in all (by way: school { $school }, practice { $practice })
# $n (count): how many
compare-required = { $n } required
# $n (count): how many
compare-usual = { $n } usually
# $n (count): how many
compare-may-be = { $n } may be
# $n (count): how many
compare-asset = { $n } an asset
compare-none-named = no certificate named
compare-none-published = none published
compare-quebec = not for Quebec, which selects its own workers
compare-holland = Holland letters of each profile, the strongest first
# $n (count): how many
compare-provided = { $n } by the employer
# $length (text): length of supervised practice, apprenticeship or learning at work
compare-of-practice = { $length } of practice
compare-no-schooling = no schooling required
# $what (text): steps that nobody needs to get in
compare-optional = optional: { $what }
compare-place = place
# $length (text): the length of the steps that are known
compare-at-least = { $length } + steps of unstated length
# $code (text): code of the occupation
compare-low = { $code }, low
# $code (text): code of the occupation
compare-high = { $code }, high
