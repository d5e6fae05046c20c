### The overview of an occupation, and what stands beside a class or a field.

overview-suits = Suits you if
overview-may-not-suit = May not suit you if
overview-not-confused = Not to be confused with
overview-glance = At a glance
overview-role-chosen = Role chosen
# $key (key): the key that chooses a role
overview-role-hint = { $key } takes the role back
overview-workers = Workers 2023
overview-ai-role = AI, this role
# $rank (number): rank from 0 to 100
overview-ai-role-rank = rank { $rank } of 100 by one study
overview-ai = AI exposure
# $score (number): exposure
# $low (number): lowest rank
# $high (number): highest rank
exposure-of = { $score } of 100 ({ $low }-{ $high })
contested = measures disagree
overview-rating = Rating
# $value (number): the rating
# $low (number): lower end
# $high (number): upper end
# $inputs (count): inputs that are known
rating-of = { $value } of 10 ({ $low }-{ $high }), from { $inputs } of 6 figures
overview-interests = Interests
overview-interest-letters = Interest letters (Holland's six types), profile by profile
overview-growth = What drives demand
# $n (count): how many roles
overview-roles = { $n ->
    [one] { $n } role
   *[other] { $n } roles
}
# $n (count): how many titles
overview-titles = Job titles ({ $n })
# $n (count): how many more
overview-more-titles = and { $n } more: search finds them all
overview-classification = In the classification
# $language (text): name of a language
overview-in = In { $language }
overview-similar = Similar occupations
overview-nearest = Nearest by skills, abilities, knowledge and activities
# $role (text): name of the role
overview-nearest-to = Nearest to { $role } by skills, abilities, knowledge and activities
overview-identical = identical scores: data of another occupation
# $percentile (number): per cent of pairs
overview-alike = more alike than { $percentile } % of all pairs
overview-unlike-basis = not comparable
overview-no-pay = no pay published
# Under a head that says that it is pay
children-no-pay = not published
# $score (number): exposure
ai-score = AI { $score }
overview-better = pays more, less exposed
overview-fields = Positions in fields of work
overview-claims = What other pages claim

## Classes and fields

class-level = Level
# $note (key): the key that writes a note
overview-note = Your note ({ $note } changes it)
class-pays = Lowest and highest median pay
class-exposed = AI exposure of 100
# $low (text): the lowest figure
# $lowest (text): whose it is, code and title
# $high (text): the highest figure
# $highest (text): whose it is, code and title
class-between = { $low } ({ $lowest }) to { $high } ({ $highest })
class-groups = Occupations
# $shown (count): unit groups shown
# $all (count): unit groups of the class
class-groups-shown = { $shown } of { $all }: the others are filtered out
field-positions = Positions
class-median-short = Occupations, median pay
class-schooling = schooling
# $code (text): a code of four digits
# $year (text): year of the edition
class-in-older-papers = In older papers { $code } (NOC { $year }) means other work, today
# $place (text): the place
class-median = Its occupations, median pay in { $place }
# $place (text): the place
field-places = Positions are words of their country; figures belong to the occupation, shown in { $place }.

## The answers at sight

# $n (count): how many roles
# $key (key): the key that chooses one
sight-roles = { $n ->
    [one] { $n } role has this code.
   *[other] { $n } roles share this code: { $key } chooses one.
}
sight-pay = Pay
# $n (number): CAD an hour
sight-hour = ${ $n }/h
# $n (number): CAD a year
sight-year = ${ $n } a year
# $n (number): CAD a year
sight-year-full = { $n } a year full time
# $full (number): CAD a year
# $usual (number): CAD a year
# $hours (number): hours a week
sight-years = { $full } a year full time, { $usual } at the { $hours } hours usual in B.C.
sight-year-basis = A year full time
sight-year-basis-usual = A year at the usual hours
# $n (number): how many of a hundred
# $all (number): occupations with a figure of the place
sight-pay-rank = pays more than { $n } in 100 of { $all } occupations
# $all (number): occupations with a figure of the place
sight-pay-lowest = pays less than nearly all { $all } occupations
# $all (number): occupations with a figure of the place
sight-pay-highest = pays more than nearly all { $all } occupations
# $n (number): how many in a hundred
sight-pay-rank-of-all = pays more than { $n } in 100 occupations
sight-pay-lowest-of-all = pays less than nearly all occupations
sight-pay-highest-of-all = pays more than nearly all occupations
sight-in = Getting in
sight-jobs = Jobs
# $level (text): what is expected
# $place (text): the place
sight-three-years = { $place }, 3-year outlook: { $level }
# $level (text): what is expected
sight-ten-years = 10 years: { $level }
# $level (text): what is expected
sight-ten-years-canada = Canada, 10 years: { $level }
# $n (number): openings in ten years
# $workers (number): workers
sight-openings = { $n ->
    [one] { $n } opening, { $workers } workers
   *[other] { $n } openings, { $workers } workers
}
sight-ai = AI
# $n (count): tenths of the tasks
sight-tasks = { $n ->
    [0] almost no task could go faster
   *[other] { $n } in 10 tasks could go faster
}
# $n (count): roles of the code
sight-all-roles = { $n ->
    [one] { $n } role
   *[other] all { $n } roles together
}
# $what (text): figures
sight-this-role = this role: { $what }, added software counted whole
# $n (number): per cent of its working time in tasks done with AI, half where it only helps
sight-used = used today: { $n } %
sight-ai-reads = How to read it
sight-canada = Canada
sight-quebec = Quebec selects by itself: PSTQ, by a declaration of interest in Arrima, an invitation, then the CSQ. Express Entry is for the rest of Canada.
sight-next = Next
sight-better-no-exposure = which moves are touched less by AI cannot be said: this work is not rated
sight-better-no-pay = which moves pay more cannot be said: no pay is known for this work
# $n (count): how many
sight-better = { $n ->
    [0] no move within reach both pays more and is touched less by AI
    [one] { $n } move within reach: more pay, touched less by AI
   *[other] { $n } moves within reach: more pay, touched less by AI
}
# $key (key): the key of the moves
sight-moves-hint = { $key } shows all
# $key (key): the key of the payback
sight-in-asks = worth it? { $key }
# $key (key): the key that checks a figure
sight-pay-asks = is mine fair? { $key }
sight-from-here = counted from this work
