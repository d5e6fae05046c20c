### Moves from one's work, ways in several moves, and what somebody says of pay.


## Moves

move-like = alike
move-esdc = federal table
# $unit (text): unit of pay
move-pay = { $unit }
move-ai = AI
move-schooling = schooling + practice, y
move-schooling-short = entry, y
# $head (text): the head of the column
moves-legend = { $head }: school + practice; + and more, ? not stated, A apprenticeship
moves-legend-short = school + practice, A apprentice, ? unknown
moves-legend-minimum = * at a floor: minimum wage, or lowest published for a year
moves-legend-minimum-short = * at a floor
# $years (text): years of practice
move-and-practice = + { $years }
move-papers = new licence
# $place (text): code of the place
move-outlook = 3 years, { $place }
move-by-likeness = likeness of skills
move-by-esdc = federal skills table (ESDC)
move-by-pay = median pay
move-by-ai = exposure to AI
move-by-schooling = schooling and practice in between
move-by-papers = licence or certificate
move-by-outlook = outlook for three years
move-identical = same
move-esdc-not = not
move-esdc-somewhat = somewhat
move-esdc-similar = similar
move-esdc-very = very
move-no-paper = none
move-paper-partly = in some provinces
move-paper-roles = for some roles
move-paper-usual = usual
move-paper-driving = driving
move-paper-trade = trade
move-paper-course = course
move-paper-clearance = clearance
move-build = Skills to build, your level → theirs
move-no-gaps = Nothing in the published skills lies above what your work asks for.
move-build-short = Skills to build
move-yours = you
move-theirs = they
move-top = of
move-have = What you have already
move-none-held = Of the highest levels there, your work reaches none.
move-walls = What stands in the way
move-way = The shortest way in
# $role (text): name of the role
move-way-role = The shortest way in: { $role }
move-other-ways = Other ways in and other roles: page Training.
# $own (number): level of one's own work
# $there (number): level of the other work
# $top (count): top of the scale
move-level = { $own } → { $there } of { $top }
# $length (text): how long
move-whole-schooling = { $length }: the paper asks for it, whatever one has studied besides
# $length (text): how long
move-more-schooling = { $length } beyond what your own work asks for
# $length (text): how long
move-undecided-schooling = { $length }: how far your own schooling counts there, the facts do not say
move-apprenticed = appr.
move-apprenticed-brief = A
move-apprentice-wall = an apprenticeship of this trade: its years are practice
move-by-work = 0 by experience
move-by-work-brief = exp.
# $others (text): what others study
move-by-work-wall = none with years in your own work, which the way in names; { $others }
move-schooling-open = and schooling of no stated length
move-after-tag = experience
# $works (text): work in one of which one has years first, by code and title
move-after = years in this work first: { $works }
# $n (count): how many more unit groups are named
move-after-more = or one of { $n } more
move-schooling-tag = schooling
move-unknown-schooling = no length is written
# $length (text): length of the practice
move-practice-wall = { $length }, paid or supervised, beside the schooling
move-practice-open = asked for as well; its length is not stated
move-teer-tag = level
# $steps (count): steps of TEER
move-teer-up = { $steps ->
    [one] one schooling level up
   *[other] { $steps } schooling levels up
}
move-exclusion-tag = not the same
move-no-walls = No licence, registration or trade certificate beyond those of your own work, no schooling, no practice and no exclusion stands between the two.
move-unlike-place = other place
move-unlike-period = other year
move-unlike-year = paid by year
move-unlike-minimum = lowest publ.
move-unlike-hours = hours differ
move-pay-unlike = The two medians do not compare (place, year, or paid by the year): none is subtracted.
move-no-way = No way in is written.
move-difference = Against your work
move-pay-rule = both for the place asked for, or both for Canada where one of the two has none there; never one of each
# $name (text): code and title
move-title-of = Move to { $name }
# $n (count): moves
# $order (text): what they are sorted by
moves-title = { $n ->
    [one] One move within reach, by { $order }
   *[other] { $n } moves within reach, by { $order }
}
# $n (count): moves
# $order (text): what they are sorted by
moves-title-turned = { $n ->
    [one] One move within reach, by { $order }, lowest first
   *[other] { $n } moves within reach, by { $order }, the other way round
}
# $n (count): moves
# $all (count): all moves
# $order (text): what they are sorted by
moves-title-better = { $n ->
    [one] One of { $all } moves pays more and is touched less by AI, by { $order }
   *[other] { $n } of { $all } moves pay more and are touched less by AI, by { $order }
}
# $n (count): moves
moves-title-short = { $n ->
    [one] One move within reach
   *[other] { $n } moves within reach
}
# $n (count): moves
# $all (count): all moves
moves-title-better-short = { $n } of { $all }: more pay, less AI
# $name (text): code
moves-from = From { $name }
# $years (text): years of schooling
move-years-short = { $years } y
# $name (text): code and title
moves-from-work = From my work, { $name }
# $name (text): code and title
# $work (key): the key that keeps the present work
moves-from-here = From { $name } ({ $work } keeps it as my work)
# $n (number): exposure
moves-own-ai = AI { $n }
# $pay (text): pay with its unit
moves-own-canada = for Canada { $pay }
# $place (text): code of the place
moves-both-canada = where { $place } has no figure for one of the two, both are for Canada (CA)
# $place (text): code of the place
moves-all-canada = all pay here is for Canada: { $place } has none for this work
# $place (text): place without a figure
moves-all-canada-short = pay here is Canada's, not { $place }'s
# $search (key): the key that searches
# $work (key): the key that keeps the present work
moves-no-start = Moves start from your work: { $search } finds it, then { $work } keeps it. Every occupation that is near by skills, or that the classification or the federal skills table names, stands here then, with pay, AI, schooling and licences.
# $open (key): the key that opens a move
moves-opened-rest = more: { $open }
# $more (count): moves that pay more
# $less (count): moves that are less exposed
# $key (key): the key that shows all
# $ways (key): the key of the ways
moves-none-better = None of the moves within reach both pays more and is touched less by AI. Pay more: { $more }. Touched less by AI: { $less }. { $key } shows them all, { $ways } looks for ways in several moves.
# $key (key): the key that shows all
moves-better-no-exposure = Which moves are touched less by AI cannot be said: this work is not rated. { $key } shows all moves within reach.
# $key (key): the key that shows all
moves-better-no-pay = Which moves pay more cannot be said: no pay is known for this work. { $key } shows all moves within reach.
# $n (count): moves
status-moves-better = { $n ->
    [one] One move pays more and is touched less by AI.
   *[other] { $n } moves pay more and are touched less by AI.
}
# $n (count): moves
status-moves-all = { $n ->
    [one] The one move within reach is shown.
   *[other] All { $n } moves within reach are shown.
}
# $name (text): code and title
copy-moves = Moves from { $name }
context-moves = Moves
# $code (text): code of the present work
header-work = My work: { $code }
# $code (text): unit group
header-work-short = Work { $code }


## A figure that somebody names

# $name (text): code and title
claim-title = Somebody names a figure: { $name }
claim-title-open = Somebody names a figure of pay
# $accept (key): the key that goes on
claim-how-first = Type what somebody says is paid, by the year, month, week, day or hour. Then { $accept } asks for which work.
# $accept (key): the key that goes on
claim-whose = For which work? { $accept } searches for it, and the figure stays.
word-pay-page = page of pay
word-whose = for which work
search-work-title = From which work? Type yours, a job or a code
# $name (text): code and title of the work that the retraining leads to
search-work-to = To { $name }: from which work? Type yours
search-mine-title = My work now: type it, a job or a code
search-short-work = Your work?
search-short-new = The new work?
search-short-offer = Paste the offer
search-short-code = Which code?
search-short-figure = Pay of which work?
# $question (text): the question
search-asks-work = { $question } Type your work
# $question (text): the question
search-asks-new = { $question } Type the new work
# $question (text): the question
search-asks-offer = { $question } Paste it
# $question (text): the question
search-asks-code = { $question } Type it
# $figure (text): what was typed
search-figure-title = For which work is it { $figure }? Type a job or a code
claim-hint = 85,000 or 41.50/h or 75-95k
claim-how = Type what somebody says is paid for this work, by the year, month, week, day or hour. It is held against what is published, here and in Canada.
# $typed (text): what was typed
claim-no-figure = "{ $typed }" is no figure of pay: a number, or two, for example 85,000 or 41.50/h or 75-95k.
# $word (text): what is not understood
claim-strange = "{ $word }" is neither a number nor a word of pay: write a number, or two, for example 85,000 or 41.50/h or 75-95k a year.
# $days (count): days of a week of work
# $hours (number): hours of a day
claim-taken-day = A day is taken as one of { $days } in a week, { $hours } hours long.
claim-taken-hour = Without a unit it is taken as an hour's pay: say a year, a month, a week or a day where it is one.
claim-taken-year = Without a unit it is taken as a year's pay: say /h, a month, a week or a day where it is one.
# $place (text): the place asked for
claim-not-here = The table of wages has no figure for { $place }: only Canada can answer.
# $name (text): code and title
# $pay (number): its median
# $by (number): difference
claim-against-work = { $name }: median { $pay } a year; the figure differs by { $by } a year
claim-my-work = My work
# $year (text): by the year
claim-by-year-only = { $year } CAD a year. This work is paid by the year: hours have no part in it.
# $year (text): by the year
# $hour (text): by the hour
# $hours (number): hours a week
claim-figure = { $year } CAD a year is { $hour } an hour at { $hours } hours a week.
# $year (text): by the year
# $hours (number): hours a week
claim-figure-usual-year = At the usual { $hours } hours of this work it is { $year } a year.
# $hour (text): by the hour
# $hours (number): hours a week
claim-figure-usual-hour = At the usual { $hours } hours of this work it takes { $hour } an hour.
point-p10 = lowest tenth
point-p25 = lowest quarter
point-p50 = middle
point-p75 = top quarter
point-p90 = top tenth
point-the-p10 = lowest tenth
point-the-p25 = lowest quarter
point-the-p50 = middle
point-the-p75 = top quarter
point-the-p90 = top tenth
# $place (text): the place
claim-place = { $place }, what is published
claim-lies = the figure lies
# $point (text): what the percentile is called
# $value (text): its pay
# $n (count): people of 100
claim-stands-below = { $n ->
    [one] below the { $point } ({ $value }): fewer than one of 100 people in this work earns so little
   *[other] below the { $point } ({ $value }): fewer than { $n } of 100 people in this work earn so little
}
# $point (text): what the percentile is called
# $value (text): its pay
# $n (count): people of 100
claim-stands-above = { $n ->
    [one] above the { $point } ({ $value }): fewer than one of 100 people in this work earns so much
   *[other] above the { $point } ({ $value }): fewer than { $n } of 100 people in this work earn so much
}
# $from (text): what the lower percentile is called
# $low (text): its pay
# $to (text): what the upper percentile is called
# $high (text): its pay
# $least (count): people of 100
# $most (count): people of 100
claim-stands-between = { $most ->
    [one] between the { $from } ({ $low }) and the { $to } ({ $high }): { $least } to one of 100 people in this work earns less
   *[other] between the { $from } ({ $low }) and the { $to } ({ $high }): { $least } to { $most } of 100 people in this work earn less
}
claim-seniors = seniors
# $from (number): lower end
# $to (number): upper end
claim-seniors-reach = the best-paid third earns { $from } to { $to } (worked out): the figure lies there
# $from (number): lower end
# $to (number): upper end
claim-seniors-not = the best-paid third earns { $from } to { $to } (worked out): the figure is above that
# $from (number): lower end
# $to (number): upper end
claim-seniors-more = the best-paid third earns { $from } to { $to } (worked out): the figure is below that


## Ways in several moves

# $name (text): code and title
way-title = Ways from { $name }
# $name (text): code and title
way-title-of = Way to { $name }
way-to = to
way-pay = pays at least
way-exposure = AI touches at most, of 100
way-years = years of study, at most
way-length = length of study that counts
way-length-longest = the longest
# $n (count): occupations more that are possibly within the years
way-length-more = the longest · { $n } more by the shortest
way-length-shortest = the shortest: possibly within
way-any = any
way-to-any = any work that gives what follows
way-not-asked = not asked
way-how = Say what the work should give: type its pay, or how far AI may touch it at most. The ways to it stand here then: up to three changes of work, each to work that is near to the one before, the least study and the least that is new first.
way-how-short = Type what the work should pay at least, or how far AI may touch it at most.
way-none = No way in three moves comes to that. Ask for less, or for more years of study.
way-straight = No way by other work is shorter or costs less.
way-head-pay = CAD/year
way-head-ai = AI
way-head-years = school, years
way-head-practice = practice, years
way-head-all-years = years in all
way-head-of-practice = of it practice
way-head-cost = cost
# $n (count): ways
way-head-ways = { $n ->
    [one] The one way
   *[other] The { $n } first ways
}
# $n (count): ways that are shown
# $all (count): occupations to which only such ways lead
way-head-untimed = { $n ->
    [one] How long one studies is not stated: { $n } of { $all }, cost at least
   *[other] How long one studies is not stated: { $n } of { $all }, cost at least
}
way-head-untimed-to = How long one studies is not stated: cost at least
way-head-offers = Or take one of these
# $n (count): occupations
way-give = { $n ->
    [one] { $n } occupation gives that
   *[other] { $n } occupations give that
}
# $pay (number): CAD a year
way-offer-pay = A fifth more pay: { $pay } CAD a year at least
# $pay (number): CAD a year
# $years (number): years of study
way-offer-study = The same, { $pay }, within { $years } years of study
# $pay (number): CAD a year
# $n (number): exposure to AI
way-offer-ai = { $pay } CAD at least, and AI touches it less: { $n } of 100 at most
# $n (number): exposure to AI
way-offer-ai-alone = AI touches it less: { $n } of 100 at most
# $pay (number): CAD a year
way-offer-pay-short = { $pay } CAD a year or more
# $pay (number): CAD a year
# $years (number): years of study
way-offer-study-short = { $pay } CAD, { $years } years of study
# $pay (number): CAD a year
# $n (number): exposure to AI
way-offer-ai-short = { $pay } CAD, AI { $n } at most
way-word-goal = take a goal
way-unstated = not stated
# $value (text): years, or a cost
way-at-least = { $value }+
# $n (count): number of the move
# $name (text): code and title
way-step = { $n ->
    [one] { $n }. { $name }
   *[other] { $n }. { $name }
}
way-in = shortest way in
# $n (count): place of the step
way-in-step = { $n ->
    [one] { $n }.
   *[other] { $n }.
}
way-in-all = in all
way-in-all-anew = in all for a beginner
way-in-all-from = in all from the work before
# $length (text): how long
way-in-school = { $length } of schooling
way-in-no-school = no schooling
way-in-by-work = no schooling with years in the work before, which the way in names
way-in-open = practice of no stated length
way-nothing = nothing in particular is asked for
way-why = why
# $unlike (text): cost of what is unlike
# $up (text): cost of the level
# $school (text): cost of schooling
# $all (text): cost of the move
way-parts-of = unlike { $unlike } + level { $up } + school { $school } = { $all }
way-time = time
# $pay (text): median pay a year, with its place where that is not the one asked for
# $exposure (text): exposure to AI, 0 to 100
way-there-of = { $pay } CAD/year · AI { $exposure }
way-there = there
way-direct = directly
# $names (text): what lies between
way-via = by { $names }
# $n (number): percentile
way-like = more alike than { $n } of 100 pairs
way-licence = a licence or certificate is required that the work before does not ask for: its own program counts whole
# $unlike (number): price
# $step (number): price
# $year (number): price
way-prices = ? : no length of study is stated, so it has no price, and such ways stand last; + : at least. Practice is paid or supervised work on the way in, such as an apprenticeship: it has no price, but its years count in the order like those of study, and where nobody has stated them the way stands behind. Of two ways that come to the same the one in fewer moves stands first. Cost of a move: { $unlike } times what is unlike, { $step } a schooling level up, { $year } a year of schooling. On the command line, metier path changes them. In the order of ways a stop counts as two years, and a way with one that saves neither schooling nor level nor practice stands behind.
way-prices-brief = Cost: how much is new there, the step up in schooling level, and the years of study. Order: cost and years of practice together. +: at least.
way-word-ways = to the ways
way-word-any = any
# $n (count): of 100, how many of the moves are known
way-looking = Looking at the moves of all occupations: { $n } of 100 done. Esc leaves it.
way-wall = licence
way-head-moves = Move by move
way-head-unlike = unlike
way-head-level = level
way-head-school = schooling
# $unlike (text): cost of what is unlike
# $up (text): cost of the level
# $school (text): cost of schooling
# $all (text): cost of the move
# $years (text): years of schooling
# $practice (text): years of practice
way-parts = { $unlike }+{ $up }+{ $school }={ $all } · study { $years } y · practice (years) { $practice }
# $pay (text): pay a year
# $exposure (text): exposure to AI
# $years (text): years of schooling
# $practice (text): years of practice
# $cost (text): cost of the way
way-figures = { $pay } CAD · AI { $exposure } · cost { $cost } · years: study { $years }, practice { $practice }
