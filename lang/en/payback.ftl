### The what-if of a retraining.

payback-title = Is the retraining worth it?
payback-years = Years of schooling
payback-years-apprentice = Years of apprenticeship
payback-tuition-low = Tuition, low, all years
payback-tuition-high = Tuition, high, all years
payback-rate = Discount rate a year
payback-probability = Chance to finish and find work
payback-pay-kept = Pay kept while in school
payback-hours = Hours a year's pay is made of
payback-horizon = Years looked ahead
payback-not-entered = not entered
# $n (number): per cent
payback-percent = { $n } %
payback-full-time = 40 a week
payback-usual = usual
payback-basis-years = starts from the steps of training of the occupation that one goes to; change it to your program's length
payback-basis-tuition = entered by you: no published table gives tuition by occupation
payback-basis-rate = an assumption: what a dollar next year is worth less than one today
payback-basis-probability = an assumption: nobody publishes it by occupation
payback-basis-pay-kept = an assumption: the share of the present pay that is earned beside the school
payback-basis-hours = 40 hours a week, or the usual hours of the occupation where they are published
payback-basis-horizon = an assumption: how many years are looked ahead from today
payback-left-out = No taxes and no raises are reckoned with. Tuition is not published by occupation.
payback-left-out-short = No taxes and no raises are reckoned with.
# $from (text): code and pay
# $to (text): code and pay
payback-short = { $from } to { $to }
# $occupation (text): code and title
# $pay (text): pay with its unit
payback-from = from { $occupation }: { $pay }
# $occupation (text): code and title
# $pay (text): pay with its unit
payback-to = to { $occupation }: { $pay }
# $why (text): why they differ
payback-mixed = Not alike: { $why }; the difference mixes them.
# $place (text): the place
payback-medians = Medians, { $place }.
# $place (text): the place
payback-medians-alike = Medians, { $place }; same period and hours.
payback-medians-same = Medians of the same period and hours.
# $place (text): the place shown
# $asked (text): the place asked for
payback-elsewhere = { $place } (not in the table for { $asked })
# $place (text): the place shown
# $asked (text): the province that was asked for
payback-not-both = { $place } (not both in the table for { $asked })
payback-no-length = no length is published: an assumption
payback-no-length-stated = no length is stated
# $years (text): years that others study
payback-by-work = none: your years in it count; others: { $years } years
payback-by-work-trade = none: your years in it count; others: an apprenticeship
payback-by-work-open = none: your years in it count; for others no length is stated
# $years (text): years, or a range
payback-published = { $years } published
# $years (text): years, or a range
payback-estimated = { $years } estimated
payback-apprenticeship = a paid apprenticeship
payback-no-schooling = no schooling is needed
payback-longer = the longer is taken
# $n (count): years
payback-span = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $n (count): years looked ahead
payback-not-within = { $n ->
    [one] not within { $n } year
   *[other] not within { $n } years
}
# $n (count): the year
payback-year = year { $n }
# $first (count): first year
# $last (count): last year
payback-year-range = year { $first }-{ $last }
# $when (text): when it breaks even
payback-even = Breaks even: { $when }
# $when (text): when it breaks even
payback-even-before = Breaks even before tuition: { $when }
# $low (text): with the low tuition
# $high (text): with the high tuition
payback-even-short = Breaks even: { $low } to { $high }
# $when (text): year
payback-even-before-short = Breaks even before tuition: { $when }
# $low (text): with the low tuition
# $high (text): with the high tuition
payback-even-both = Breaks even: { $low } with the low tuition, { $high } with the high one
# $low (text): the lower end
# $high (text): the higher end
payback-range = { $low } to { $high }
# $worth (text): CAD
payback-worth-short = Worth: { $worth }
# $worth (text): CAD
payback-worth-before-short = Worth before tuition: { $worth }
# $worth (text): CAD
# $span (text): years
payback-worth = Worth: { $worth } CAD of today after { $span }
# $worth (text): CAD
# $span (text): years
payback-worth-before = Worth before tuition: { $worth } CAD of today after { $span }
# $each (number): CAD
# $off (number): CAD
payback-no-tuition = Tuition is not entered and left out: every { $each } CAD of it takes about { $off } off.
payback-paid = Not reckoned: an apprenticeship is paid, and what it pays is not published here. Enter the share of today’s pay that it comes to as “Pay kept while in school”.
payback-paid-short = An apprenticeship is paid: enter what it pays, “Pay kept”.
# $most (number): CAD
payback-up-to = Up to about { $most } CAD of tuition it is worth it.
payback-low-curve = low tuition
payback-high-curve = high tuition
payback-years-axis = years

## The rating and its weights

weights-title = Rating
# $name (text): code and title
weights-title-of = Rating of { $name }
# $score (number): the rating
# $low (number): lower end
# $high (number): upper end
weights-score = { $score } of 10 ({ $low }-{ $high })
# $n (count): inputs that are known
# $all (count): all inputs
weights-inputs = { $n } of { $all } figures
weights-choose = Choose an occupation to see its parts.
weights-input = figure
weights-weight = share %
weights-weight-short = %
weights-head-score = score
weights-points = points
weights-points-short = pts
weights-no-data = no data
weights-no-data-shared = no data: the others share its weight
weights-shortlist = Your shortlist and this occupation by these weights
weights-because = because
# $amount (number): median pay in Canada
because-pay = { $amount } in Canada
# $amount (number): pay in the unit that is chosen
# $place (text): code of the place
# $n (count): occupations without a median there
because-pay-not-here = { $amount } in Canada, since { $place } has none for { $n } of 516
# $rank (number): rank from 0 to 100
because-net = exposure minus protection: { $rank }
# $n (number): openings of 2024-2033
because-openings = { $n ->
    [one] { $n } opening
   *[other] { $n } openings
}
# $n (number): vacancies
because-vacancies = { $n } vacant
# $n (number): hours
because-hours = { $n } h a week
