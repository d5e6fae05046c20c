### The filter.

# $count (count): occupations let through
# $all (count): all occupations
filter-title = Filter · { $count } of { $all }
filter-head = on  criterion
filter-head-does = what it does
# $removes (count): occupations that do not meet it
# $left (count): occupations that would be left without it
filter-on-does = removes { $removes } · off keeps { $left }
# $left (count): occupations that would be left with it
filter-off-does = keeps { $left }
# $place (text): a place that has no figure which would decide a criterion
filter-none-does = nothing published for { $place }
# $does (text): what a criterion does, as in its line
filter-does = Here: { $does }.
# $n (count): occupations that it is not known of
# $key (key): the key that keeps them or leaves them out
filter-unknown-out = { $n ->
    [one] { $n } where it is not known is left out; { $key } keeps it.
   *[other] { $n } where it is not known are left out; { $key } keeps them.
}
# $n (count): occupations that it is not known of
# $key (key): the key that keeps them or leaves them out
filter-unknown-kept = { $n ->
    [one] { $n } where it is not known is kept; { $key } leaves it out.
   *[other] { $n } where it is not known are kept; { $key } leaves them out.
}
# $n (count): occupations of which only the shortest length is within
filter-possibly = { $n } more only possibly: the shortest length is within.
# $n (count): occupations of which only the shortest length is within
# $key (key): the key that keeps them or leaves them out
filter-possibly-out = { $n } more only possibly: the shortest length is within; { $key } keeps them.
# $n (count): occupations of which only the shortest length is within
# $key (key): the key that keeps them or leaves them out
filter-possibly-kept = { $n } of them only possibly: the shortest length is within; { $key } leaves them out.

## The criteria

filter-teer = Schooling level (TEER)
filter-interests = Interests
filter-pay = Pay from
filter-outlook = Outlook
filter-exposure = AI exposure
filter-quadrant = How AI and the job fit
filter-schooling = Schooling
filter-licence = Licence
filter-immigration = Immigration
filter-saved = Shortlist
filter-pays-more = Pays more
filter-less-exposed = Less exposed
filter-similar = Similar
filter-schooling-from = Schooling from it
filter-three-year = Next 3 years
filter-esdc-name = Alike, federal table
filter-used = AI used today

## Their values

filter-type-code = type a code
filter-type-letters = type R I A S E C
filter-letters-and = and
filter-letters-or = or
# $code (text): code of the unit group
filter-than = than { $code }
# $hourly (number): CAD an hour
# $yearly (number): thousands of CAD a year
filter-pay-value = { $hourly } CAD/h ({ $yearly }k/year)
# $n (count): exposure
filter-at-most = { $n }/100 at most
# $n (count): per cent
filter-used-most = { $n } % of the time at most
# $n (count): per cent
filter-used-least = { $n } % of the time at least
# $n (number): years
# $shortest (flag): whether the shortest length counts
filter-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
} at { $shortest ->
    [true] shortest
   *[false] longest
}
filter-none-required = none required
filter-none-usual = none usually required
filter-none-at-all = none asked for at all
# $n (number): years
# $code (text): code of the unit group
# $shortest (flag): whether the shortest length counts
filter-years-from = { $n ->
    [one] { $n } year
   *[other] { $n } years
} at { $shortest ->
    [true] shortest
   *[false] longest
} from { $code }
filter-saved-only = only what is saved
# $n (count): how many
# $code (text): code of the unit group
filter-nearest = { $n } nearest to { $code }
filter-high-complementarity = people stay needed
filter-low-exposure = little touched by AI
filter-not-unshielded = not touched without protection
filter-high-high = touched, people needed
filter-high-low = touched, little protected
filter-low-high = little touched, protected
filter-low-low = little touched, little protected

## How they are decided

# $name (text): code and title of the occupation
# $text (text): how it is decided
filter-how-of = { $name }: { $text }
filter-how-teer = What the work asks for: 0 managing, 1 university, 2 college or a trade, 3 shorter training, 4 high school, 5 shown on the job. It is the second digit of the code. Type one or several.
filter-how-interests = Interest letters (Holland's six types) among the three leading ones of a profile (OaSIS 2025). Type letters; left and right choose all of them in one profile, or any.
# $place (text): the place
filter-how-pay = Median for { $place } (Job Bank 2025). Type CAD an hour, or CAD a year from 1,000 on.
# $place (text): the place
# $n (count): unit groups that have no median there
filter-how-pay-others = Median for { $place }; { $n } that have none there by Canada's (Job Bank 2025). Type CAD an hour, or CAD a year from 1,000 on.
filter-how-outlook = The federal projection (COPS) for Canada, 2024-2033. Better means fewer seekers for each opening, up to a strong risk of shortage.
filter-how-exposure = Mean rank of the measures of exposure to AI, two at least, as in the AI pane. It is not the chance of losing a job.
filter-how-used = Share of working time in tasks for which one AI tool is seen to be used, half where it only helps; worldwide conversations of 2026, not people counted in Canada.
filter-how-quadrant = What AI reaches and what keeps a person in charge, by the lines that one study draws, not the mean of the measures. Without protection: AI reaches much and little keeps a person in charge.
filter-how-schooling = The whole schooling of the shortest way in, whatever one has studied: college, university and courses, of the role that asks for the least. What is left of it from your own work is the line “Schooling from it”. An apprenticeship is practice and counts none. A way counts by its longest length: 2-3 years are not within 2.
# $place (text): the place
filter-how-licence = Licences, registrations and trade certificates as written from NOC 2021, in { $place }, of the role that asks for them least; a driver's licence is none of them.
# $route (text): the way in
filter-how-immigration = { $route }. About the occupation only, by the lists as they were read; see the Immigration page.
filter-how-saved = What stands on your shortlist.
# $place (text): the place
filter-how-pays-more = medians for { $place }, or both of Canada. Left, right or a code.
# $place (text): the place
filter-how-pays-canada = no median for { $place } in the newest edition, so both sides are Canada's. Left, right or a code.
filter-how-pays-none = no median is published, so nothing can be said.
# $score (number): exposure
filter-how-less-exposed = exposure { $score } of 100. Left, right or a code.
filter-how-exposed-none = no exposure is known, so nothing can be said.
filter-how-similar = nearest by skills, abilities, knowledge and activities (OaSIS 2025). Left and right: how many; or a code.
filter-how-schooling-from = schooling that a move from there asks for beyond what counts of its own, as moves and paths tell it, by its longest length. Left and right: years; or a code.
filter-any-category = Express Entry, any category
filter-any-pilot = Community pilots, any community
filter-suits = What suits me
filter-studied = My studies
filter-cannot = What I cannot do
# $n (count): per cent
filter-fit = fits by { $n } of 100 or more
# $n (number): per cent
filter-share = { $n } in 100 of its people work there
# $key (key): the key of what suits me
filter-answer-first = first say it: { $key }
# $key (key): the key of what suits me
filter-how-suits = How well the interests of its best role fit your answers ({ $key }), or where people with your field of study work.
# $field (text): the field
filter-how-studied = Where the people with this field work (census 2021): { $field }. Left and right: how many in 100 at least.
# $key (key): the key that opens the statements
filter-how-cannot = One role asks less than level 3 of 5 (cannot) or 4 (rather not) of all that was named, by the levels of OaSIS; heights and violence 2 or 3, no irregular schedule, not the longest week. Answered with { $key }.

## As options of the command line

help-list-teer = Only these TEER categories, 0 to 5, for example 2,3.
help-list-interest = Interest letters R I A S E C (Holland's six types): SR for work that has both among its leading three, S,R for either.
help-list-min-hourly = Least median pay, CAD an hour, in the province or else in Canada.
help-list-outlook = The federal ten-year projection (COPS) at least: strong-surplus, moderate-surplus, balance, moderate-shortage or strong-shortage.
help-list-max-exposure = Highest exposure to AI, 0 to 100.
help-list-max-used-today = Share of working time in tasks where AI is seen to be used, per cent at most.
help-list-min-used-today = The same, at least.
help-list-quadrant = Exposure and complementarity: high-complementarity, low-exposure, not-he-lc, le-hc, le-lc, he-hc or he-lc.
help-list-max-schooling = Longest schooling, years, of the role that asks for the least: a way of 2-3 years is not within 2, but possibly (--keep-unknown max-schooling).
help-list-no-licence = No licence, registration or trade certificate: required (the default), usual as well, or any at all.
help-list-immigration = On a list or within a program: express-entry for any category, pilot for any community of the pilots, or a part of a name, for example healthcare or North Bay.
help-list-saved = Only what is on your shortlist.
help-list-pays-more-than = Median pay above that of this unit group, both of the same place.
help-list-less-exposed-than = Exposure to AI below that of this unit group.
help-list-similar-to = Among the nearest to this unit group by skills, 30 unless a number follows: 32129:50.
help-list-max-schooling-from = Longest schooling coming from this unit group, 2 years unless a number follows: 32129:1. What may take longer is kept with --keep-unknown max-schooling-from.
help-list-three-year-outlook = Job Bank's outlook 2025-2027 in the province at least: very-limited, limited, moderate, good, very-good.
help-list-esdc-similar-to = Called similar by the federal skills table (ESDC), coming from this unit group; a level may follow: 32129:very-similar.
help-list-suits = Interests fit these answers (see `metier interests`): the fifty best and those that fit as well in whole per cent, unless a least fit of 100 follows: 210-2:80.
help-list-studied = Where people with a field of study work: its code, then the least share of them in per cent: 31.05:1.
help-list-cannot = Leave out work that asks for what one cannot do: lifting, stamina, bending, handwork, driving, sight, colours, hearing, public, conflict, numbers, writing, outdoors, heat-cold, heights, noise, danger, substances, standing, sitting, schedule, long-week, violence; writing:rather-not is milder.

## Why a criterion cannot stand, as it is written on the command line or in state.ron

# $names (text): names of criteria
criterion-unknown = no criterion; it may be one of { $names }
# $text (text): what was written
criterion-no-teer = "{ $text }" is no TEER category from 0 to 5
# $text (text): what was written
criterion-no-letter = "{ $text }" is no interest letter: R, I, A, S, E, C
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-pay = "{ $text }" is no pay in CAD per hour from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-exposure = "{ $text }" is no exposure from { $low } to { $high }
# $text (text): what was typed
# $low (number): least
# $high (number): most
criterion-no-use = "{ $text }" is no share from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-years = "{ $text }" is no number of years from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-neighbours = "{ $text }" is no number of neighbours from { $low } to { $high }
# $text (text): what was written
# $words (text): what may stand there
criterion-none-of = "{ $text }" is none of { $words }
# $text (text): what was written
criterion-not-yes = "{ $text }" is not yes
criterion-no-value = a value is missing
# $text (text): what was written
criterion-name-one = "{ $text }" is no criterion; name one, or all
# $code (text): what was written
criterion-no-group = "{ $code }" is no occupation of NOC 2021
# $code (text): what was written
# $known (text): code of the baseline
criterion-one-baseline = { $code }: one occupation at a time, and { $known } is compared with
# $text (text): what was written
# $names (text): names of lists and programs
criterion-no-route = "{ $text }" names no list or program; it may be { $names }
# $text (text): what was written
# $names (text): names of lists and programs
criterion-several-routes = "{ $text }" names more than one: { $names }
# $text (text): what was written
# $items (count): how many statements
criterion-no-answers = "{ $text }" are no answers to the { $items } statements that tell a difference: digits 0, 1, 2 and -
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-fit = "{ $text }" is no number from { $low } to { $high }
# $text (text): what was written
criterion-no-field = "{ $text }" is no code of a field of study, such as 31.05
# $text (text): what was written
# $words (text): words that are known
criterion-no-limits = "{ $text }" names nothing that one could be unable to do: write words such as lifting,writing:rather-not. Known: { $words }.
