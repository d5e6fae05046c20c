### The front door: what the program is for, and the ways in.

front-title = Start
front-sentence = Any job in Canada: what it pays, how to get in, what AI touches, what next
front-sentence-short = Canada's jobs: pay, way in, AI, next
front-field = Type a job, a code, or paste a job offer
front-field-short = Type a job or paste an offer
front-ways = Where to begin
front-fields = Fields of work
front-place = Figures for
front-known = Seen and saved
front-asks = Questions it answers
front-ask-else = What else could I do?
front-ask-claim = They named a pay: is it so?
front-ask-better = How do I get to better pay?
front-ask-worth = Is retraining worth it?
front-ask-offer = Which job is this offer?
front-ask-code = What is an old code today?
front-told-code = of 2016, U.S., abroad
front-told-offer = by the duties in it
front-told-worth = costs against gains
front-told-better = in up to three moves
front-told-claim = against published pay
front-told-else = work that is near yours
front-how-better = It is kept as your work. Then say what the pay should be: the ways there are found.
front-how-worth = The work that you would retrain for; then yours of today: costs and gains over the years.
front-how-offer = Paste the whole offer here: its duties say which occupation it is.
front-how-code = Type it as it stands in the letter: 6322, CNP 3413 or 29-1141.00.
# $n (count): jobs of the field
front-jobs = { $n ->
    [one] { $n } job
   *[other] { $n } jobs
}
front-work = My work now
front-no-work = not said yet
front-how-work = It is kept as your work: the moves from it come next, and payback and comparison start from it.
front-map = Map of all 516
front-map-told = pay against AI
front-classes = The classification
front-classes-told = the whole tree
# $n (count): questions
front-questions = { $n } questions
# $n (count): answers
# $items (count): questions
front-answered = { $n } of { $items }
front-nothing-saved = nothing yet
front-openings = Most job openings, 2024-2033
# $n (count): workers that a large group has at least
front-untouched = Least touched by AI, { $n }+ workers
# $n (number): exposure
front-of-100 = { $n } of 100
# $n (number): exposure to AI
front-per-100 = { $n }/100
front-below = the list below
front-paid = Best paid, 2 years of college or less
# $source (key): the key that shows sources
front-foot = 516 occupations of Canada's classification, NOC 2021. Each figure has a source: on its line, { $source } shows it.
front-schooling = Schooling
# $n (count): occupations
# $place (text): the place that pay is for
# $unit (text): unit of pay
front-shape = Each dot is an occupation, { $n } of them · { $place } · to the right: median pay, { $unit } · up: AI touches more

## What stands below a class

children-pay = Median pay
children-ai = AI exposure, 0 to 100
children-not-rated = not rated
children-unit = Unit
