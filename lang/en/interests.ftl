### What suits a person: statements of our own wording.


## Thirty statements, five a letter; the letters take turns: R, I, A, S, E, C

interest-item-1 = Fix a machine that has stopped working
interest-item-2 = Find out why an experiment gave a strange result
interest-item-3 = Draw, paint or design how something looks
interest-item-4 = Help someone through a hard time
interest-item-5 = Win people over for an idea or a product
interest-item-6 = Keep records in order so that everything can be found
interest-item-7 = Build something out of wood or metal
interest-item-8 = Read about how the body or nature works
interest-item-9 = Write a story, a song or a script
interest-item-10 = Teach a skill to a beginner
interest-item-11 = Run a small business of my own
interest-item-12 = Check numbers until they agree
interest-item-13 = Work outdoors with plants, animals or land
interest-item-14 = Solve a problem that takes days of thought
interest-item-15 = Play, sing or act before others
interest-item-16 = Care for a person who is ill or cannot manage alone
interest-item-17 = Lead a team towards a goal
interest-item-18 = Follow a clear procedure without a mistake
interest-item-19 = Drive or operate heavy equipment
interest-item-20 = Use statistics or programs to test an idea
interest-item-21 = Invent a new way to show or tell something
interest-item-22 = Listen and give advice
interest-item-23 = Bargain until both sides agree
interest-item-24 = Plan a schedule and see that it is kept
interest-item-25 = Measure, cut and fit parts exactly
interest-item-26 = Look closely at samples, images or data for what others miss
interest-item-27 = Choose colours, words or sounds until they feel right
interest-item-28 = Bring people together who need each other
interest-item-29 = Decide where money is best spent
interest-item-30 = Enter data quickly and without errors

## Answers

interest-answer-no = not like me
interest-answer-some = somewhat
interest-answer-yes = like me
interest-key-no = n
interest-key-yes = y

## What suits me, on the screen

suits-title = What suits me
# $n (count): which statement
# $items (count): how many there are
suits-statement-short = Is this like you? { $n } of { $items }
# $n (count): which statement
# $items (count): how many there are
# $answered (count): how many are answered
suits-statement = Is this like you? { $n } of { $items } · { $answered } answered
# $letters (text): the leading letters with their words
suits-so-far = So far: { $letters }
# $show (key): the key that shows what fits
# $forget (key): the key that deletes
suits-note = Answer as many as you like: { $show } shows what fits. The answers stay on this computer; { $forget } deletes them. The statements are our own; this is no test of ability.
suits-note-short = Nothing leaves this computer.
suits-head = Occupation
suits-fit = fit /100
suits-share = Of the people with your field of study
suits-share-head = field %
# $unit (text): unit of pay
suits-pay = { $unit }
suits-missing = still missing
suits-nothing = nothing
# $years (text): years, such as 4.7-7
suits-years = { $years } y
suits-not-stated = not stated
suits-practice = practice
suits-practice-brief = pr
suits-licence = licence
suits-licence-partly = licence (some)
suits-licence-partly-brief = licence?
suits-certificate = certificate
# $filter (key): the key of the filter
suits-none = Nothing is left: the filter leaves out all that fits. { $filter } changes it.
# $n (count): how many
suits-left-out = { $n } crossed out by the filter
suits-by-field = By your field of study
# $again (key): the key that goes on answering
suits-again = { $again } changes them
# $again (key): the key that goes on answering
suits-provisional = provisional: { $again } goes on
suits-not-said = not said
# $schooling (text): the schooling
# $field (text): the field of study
# $e (key): the key that says the schooling
# $f (key): the key that says the field
suits-have = { $e } schooling: { $schooling } · { $f } field of study: { $field }
# $e (key): the key that says the schooling
suits-say-schooling = { $e } says your schooling; until then what is missing counts from high school.
# $letters (text): interests of the occupation
# $own (text): those of the person
suits-why = Leading interests there: { $letters }; yours: { $own }.
# $n (number): the fit, of 100
# $most (number): the highest fit that the letters there can have
# $letters (count): how many interests it names
# $asked (count): on how many of the six anything is answered
suits-why-most = { $letters ->
    [one] Fit { $n }; { $most } is the most here: it names one interest, and you answered on { $asked }.
   *[other] Fit { $n }; { $most } is the most here: it names { $letters } interests, and you answered on { $asked }.
}
suits-most = At most
# $n (number): the highest fit that the letters there can have
# $asked (count): on how many of the six anything is answered
suits-most-told = { $n } of 100. A fit of 100 would need an occupation that says something of { $asked ->
    [one] the one interest
   *[other] all { $asked } interests
} that you answered on; an occupation names one to three, so that even the same ones in the same order leave a part of your answers without a counterpart.
# $field (text): the field
# $n (number): per cent
suits-why-field = { $n ->
    [one] Of all who studied { $field }, { $n } in 100 works here.
   *[other] Of all who studied { $field }, { $n } in 100 work here.
}
# $field (text): field of study
suits-why-field-few = Of all who studied { $field }, fewer than one in 1,000 work here.
# $what (text): what is missing
suits-why-missing = Still missing, by the shortest way in: { $what }.
# $role (text): the role
# $all (text): the ways into all roles, as the page says them
suits-why-role = What is missing is told of the role { $role }; all roles: { $all }.
suits-no-count = Few people here studied that: the schooling would begin anew.
# $n (number): per cent
suits-fit-of = { $n } of 100
# $n (number): per cent
suits-percent = { $n } in 100
suits-percent-few = fewer than 1 in 1,000
suits-no-schooling = I would rather not say
suits-no-field = none
schooled-secondary = secondary school or less
schooled-trade = trade certificate or apprenticeship
schooled-college = college diploma
schooled-bachelor = bachelor's degree
schooled-above = degree above a bachelor's

## What one cannot do

limits-ask = What can you not do, or would rather not?
limits-ask-short = What you cannot do
limit-lifting = lift, push or carry heavy things
limit-lifting-short = lifting
limit-stamina = be on your feet and work hard for hours
limit-stamina-short = stamina
limit-bending = bend, stretch and twist
limit-bending-short = bending
limit-handwork = do fine work with steady hands
limit-handwork-short = fine handwork
limit-driving = drive vehicles or mobile machines
limit-driving-short = driving
limit-sight = see sharply from afar
limit-sight-short = far sight
limit-colours = tell colours apart
limit-colours-short = colours
limit-hearing = tell sounds apart by their pitch and loudness
limit-hearing-short = hearing
limit-public = serve customers or the public in person
limit-public-short = the public
limit-conflict = settle conflicts and negotiate
limit-conflict-short = conflicts
limit-numbers = work with numbers
limit-numbers-short = numbers
limit-writing = write texts
limit-writing-short = writing
limit-outdoors = be outdoors in any weather
limit-outdoors-short = outdoors
limit-heat-cold = be in great heat or cold
limit-heat-cold-short = heat and cold
limit-heights = be high up
limit-heights-short = heights
limit-noise = be in noise
limit-noise-short = noise
limit-danger = be near fire, current or dangerous machines
limit-danger-short = danger
limit-substances = be near dust, gases or chemicals
limit-substances-short = substances
limit-standing = stand for much of the day
limit-standing-short = standing
limit-sitting = sit for much of the day
limit-sitting-short = sitting
limit-schedule = work by an irregular or seasonal schedule
limit-schedule-short = irregular schedule
limit-week = work the longest weeks
limit-week-short = long weeks
limit-violence = deal with violent people
limit-violence-short = violent people
limit-cannot = cannot
limit-rather-not = rather not
limit-no-matter = no matter
# $n (count): occupations that are left out
limits-removes = removes { $n }
limits-answers = 2 cannot, 1 rather not, 0 no matter
# $undo (key): the key that undoes
# $forget (key): the key that forgets all answers
limits-keys = 2 cannot · 1 rather not · 0 no matter · { $undo } takes back · { $forget } clears
# $cannot (count): the level from which on it is left out for who cannot
# $rather (count): the same for who would rather not
limits-rule = Left out: work that asks for it in every role at level { $cannot } of 5 or more (cannot), { $rather } or more (rather not).
limits-rule-schedule = Left out: work whose every role has an irregular or a seasonal schedule.
limits-rule-week = Left out: work whose every role has the longest of three weeks.
# $more (key): the key that says more
limits-scope = A filter, never a score; it stays on this machine. { $more } says how the lines are drawn.
limits-how = What is left out, and why
limits-how-levels = Each statement rests on one or two levels of OaSIS, the federal skills profile, from 0 (does not apply) to 5 (highest). The publisher names only the ends of a scale; the lines on it are ours.
limits-how-cannot = Cannot: work that asks for it at the middle of the scale or above, from level 3 on, is left out.
limits-how-rather = Rather not: work that asks for it at one of the two highest levels, 4 or 5, is left out.
limits-how-seldom = Heights and violence come seldom and weigh heavily where they come: their lines are one level lower, 2 and 3.
limits-how-steps = The schedule has one line, what is not regular; the week too, the longest of three. Shifts that come back regularly count as regular, and no table here tells of nights.
limits-how-roles = Work of several roles stays as long as one of them spares you all that you named.
limits-how-filter = It is a filter and never a score, and it stays on this machine.
# $what (text): what it is
# $level (count): the level
limit-level = { $what } { $level } of 5
# $what (text): what was named
# $d (key): the key that says it
suits-limits = { $d } cannot: { $what }
# $what (text): things with their levels
suits-why-limits = Of what you cannot do it asks: { $what }.
suits-why-limits-unknown = What it asks of the body is not rated.
# $pay (text): the median pay with its unit
# $what (text): what is missing
suits-figures = { $pay }; missing: { $what }.
# $n (count): occupations
interests-spared = { $n ->
    [one] { $n } occupation is left out, as its work asks for what you cannot do.
   *[other] { $n } occupations are left out, as their work asks for what you cannot do.
}
# $length (text): what is missing
suits-by-role-brief = { $length }/role
