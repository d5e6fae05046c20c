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
overview-ai-role-rank = rank { $rank } of 100 by one measure (β)
overview-ai = AI exposure
# $score (number): exposure
# $low (number): lowest rank
# $high (number): highest rank
exposure-of = { $score } of 100 ({ $low }-{ $high })
contested = contested
overview-rating = Rating
# $value (number): the rating
# $low (number): lower end
# $high (number): upper end
# $inputs (count): inputs that are known
rating-of = { $value } ({ $low }-{ $high }) · { $inputs } of 6 inputs
overview-interests = Interests (Holland)
overview-growth = What drives demand
# $n (count): how many roles
overview-roles = { $n ->
    [one] { $n } role
   *[other] { $n } roles
}
# $beta (number): share of tasks
ai-beta = AI β { $beta }
# $n (count): how many titles
overview-titles = Job titles ({ $n })
# $n (count): how many more
overview-more-titles = and { $n } more: search finds them all
overview-classification = In the classification
overview-in-french = In French
overview-in-english = In English
overview-similar = Similar occupations
overview-nearest = Nearest by skills, abilities, knowledge and activities
# $role (text): name of the role
overview-nearest-to = Nearest to { $role } by skills, abilities, knowledge and activities
overview-identical = identical scores: borrowed data
# $percentile (number): per cent of pairs
overview-alike = more alike than { $percentile } % of all pairs
overview-unlike-basis = ≠ basis
overview-no-pay = no pay published
# $score (number): exposure
ai-score = AI { $score }
overview-better = pays more, less exposed
overview-fields = Positions in curated fields
overview-claims = What other pages claim

## Classes and fields

class-level = Level
class-groups = Unit groups
# $shown (count): unit groups shown
# $all (count): unit groups of the class
class-groups-shown = { $shown } of { $all }: the others are filtered out
# $place (text): the place
class-median = Its unit groups, median pay in { $place }
# $place (text): the place
field-places = Positions are words of their country; figures belong to the unit group, shown in { $place }.

## The answers at sight

# $n (count): how many roles
# $key (key): the key that chooses one
sight-roles = { $n ->
    [one] { $n } role has this code.
   *[other] { $n } roles share this code: { $key } chooses one.
}
# $n (number): how many of a hundred
sight-pay-rank = more than { $n } in 100 occupations
sight-pay-hour = An hour
sight-pay-usual = A year at the usual hours
sight-in = Getting in
# $papers (text): certificates and licences, counted
sight-papers = certificates: { $papers }
sight-jobs = Jobs
# $level (text): what is expected
# $place (text): the place
sight-three-years = next 3 years, { $place }: { $level }
# $level (text): what is expected
sight-ten-years = next 10 years: { $level }
sight-ai = AI
# $n (number): per cent of tasks
sight-used = seen in use today: { $n } % of tasks
sight-ai-reads = How to read it
sight-canada = Canada
sight-next = Next
# $n (count): how many
# $all (count): of how many
sight-better = { $n ->
    [one] { $n } of the { $all } nearest occupations pays more and is less exposed to AI
   *[other] { $n } of the { $all } nearest occupations pay more and are less exposed to AI
}
sight-no-near = no likeness is published for this occupation
# $key (key): the key of the moves
sight-moves-hint = { $key } compares them as moves
