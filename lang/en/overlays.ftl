### What lies over the screen.


## What is read

reader-source = Source
reader-keys = Keys
# $context (text): where the user is
help-here = Here: { $context }
help-no-key = no key
# $key (key): the key of the search
help-hint = type to filter; { $key } first, where a letter moves
help-hint-short = type to filter
help-none = No key does that: take a letter back, or try another word.
# $text (text): what the command does
# $context (text): where it does it
help-in = { $text } ({ $context })
group-find = Find
group-read = Read and move
group-decide = Decide
group-keep = Keep
group-settings = Settings
source-titles = Titles and codes
source-weight = Weight
source-weight-yours = yours: it says how much this input matters to you, not how good the occupation is
source-rating = Rating
source-no-score = no data: its weight is shared by the others
# $score (number): from 0 to 10
source-score = { $score } of 10
# $unit (text): unit of pay
source-median-pay = Median pay, { $unit }
source-net-exposure = AI exposure minus protection
# $rank (number): from 0 to 100
source-rank = rank { $rank } of 100
source-meaning = Meaning
source-net-meaning = exposure minus protection (complementarity); not the chance of losing a job
source-basis = Basis
source-steps = Published steps
source-rule = Rule
source-pay-from = Median pay from
source-pay-to = Median pay to

## Search

search-title = Search occupations and job titles
search-title-short = Search
search-code-title = Go to a code
search-hint = prosthetist · électricienne · 32129
search-code-hint = 32, 32129, 6322, 29-1141.00
search-code-note = A code of one to five digits: a class of the classification, or an occupation. Codes of NOC 2016, SOC, O*NET and ANZSCO lead to what they became.
# $titles (count): job titles that are searched
search-note = Codes and { $titles } job titles in English and French. Any word order, accents or none; typing errors are forgiven.
# $mark (key): the key that marks a hit
# $compare (key): the key that compares what is marked
# $save (key): the key that saves what is marked
search-offer-note = A whole job offer can be pasted as well: more than twelve words or several lines are read as one, and the codes that it speaks of are listed. { $mark } marks several hits; { $compare } compares them, { $save } saves them.
search-outside = outside the filter
search-far = far behind
search-offer-title = Which code is this offer?
search-head = code  occupation
search-head-ten-years = next 10 years
# $place (text): abbreviation of the province
search-head-three-years = 3 years, { $place }
# In the column of pay of a hit that has no median anywhere
search-no-pay = none
# In the column of the outlook of a hit that nobody assessed
search-no-outlook = not assessed
search-head-duties = duties named
search-head-duties-short = duties
search-head-against = lines for other work
search-head-apart = not to mix up with
# $n (count): duties that match
# $all (count): duties that the occupation has
search-duties-of = { $n } of { $all }
# $key (key): the key that reads on
search-more = { $key }: more
# $key (key): the key that shows the details
search-details = { $key }: details
# $key (key): the key that leads back
search-back = { $key }: back
# $n (count): hits that are marked
search-marked = { $n } marked

## Palette and choices

palette-title = Do or go to
palette-hint = a command, a page, an occupation, a place, a language
palette-none = Nothing is called so: try another word, or help with its list of keys.
palette-small = a about all am an and any are as at be but by can could did do does for from get had has have he her here his how i if in into is it its just let like many me more much my no not of off on one or our out please she should show so some take tell than that the their them then there these they this those to too up us want was we what when where which who why will with would you your
palette-weak = job jobs work
palette-page = page of the occupation
palette-occupation = occupation
palette-place = place that figures are for
palette-theme = colours
palette-language = language
palette-language-en = English
palette-language-fr = French
palette-language-ja = Japanese

## What else people call commands and pages; the palette finds these words, and shows none of them

palette-also-search = job offer offers posting advert paste which code old codes former letter ad opening find look up a occupation ad advertisement
palette-also-payback = retrain retraining school study cost years back worth it going back worth it school again
palette-also-export = print printing printer pdf html paper hand over share counsellor print this send pdf save as
palette-also-claim = salary wage wages named offered heard
palette-also-region = province territory place city town where live change move province
palette-also-ways = path paths route steps plan how to get there higher pay
palette-also-show-moves = change career switch what else could I do similar jobs careers other jobs else move into
palette-also-interests = quiz test what do I like personality suits suits me good at what should i become which job for me choose a career delete erase my answers
palette-also-filter = only narrow down criteria at least at most
palette-also-theme = colour colours color colors dark light background mode night
palette-also-language = translate french english japanese
palette-also-unit = hour hourly year yearly week month per an hour month pay
palette-also-weights = score why rated rank priorities what matters
palette-also-duties = tasks robot robots automation my own job
palette-also-work = my job present work now
palette-also-undo = mistake oops take back
palette-also-show-map = chart graph picture
palette-also-compare = versus side by side difference two both pair against job
palette-also-teer = degree college university apprenticeship without degree diploma no school education level
palette-also-quit = exit end stop leave bye close program
palette-also-help = keys keyboard shortcuts how manual glossary words meaning mean means teer percentile explain
palette-also-page-pay = salary wage wages money earn make makes paid income earnings
palette-also-page-duties = tasks day daily everyday description work like
palette-also-page-training = school study college university course courses learn long become takes years
palette-also-page-immigration = visa permanent residence express entry newcomer work permit immigrate immigration pr citizenship foreign worker
palette-also-page-outlook = future demand openings vacancies jobs hiring shortage prospects
palette-also-page-requirements = licence license certificate diploma what do I need permit qualify qualifications need needed
palette-also-page-ai = robot robots automation chatgpt safe replace replaced ai threat take over my job
palette-also-jump = old code former code number noc 2016 soc cnp
palette-also-save = keep favourite favorite bookmark star remember save this later
palette-also-note = comment memo write down remark
palette-also-show-shortlist = saved list favourites favorites my plan bookmarks saved
palette-also-show-comparison = comparison table side by side
palette-also-show-sources = data references where from licence of data
palette-also-source = where does it come from provenance why cite reference number figure come from
palette-also-front-door = home start beginning menu welcome main
palette-also-explore = classification tree browse all occupations noc teer list
palette-also-changes = new wages what changed update edition news
palette-also-copy = clipboard
palette-also-order = sort best highest lowest top ranking paid pays most richest
palette-also-lens = fields sectors industries areas
palette-also-role = specialty specialization kind of
palette-also-clear-filter = remove filter show all reset start over everything again
palette-also-hours = part time full time weekly hours 40 hours
palette-also-redo = again
choice-region = Province or economic region
choice-role = Role
# $key (text): the key that takes a letter back
choice-no-region = No place is called so: { $key } takes a letter back.
# $key (text): the key that takes a letter back
choice-no-role = No role is called so: { $key } takes a letter back.
choice-hint = type to filter
choice-all-roles = All roles
# $name (text): name of the place
# $code (text): its abbreviation
choice-place = { $name } ({ $code })

## Notes

# $name (text): code and title
note-title = Note to { $name }
note-hint = why this one, whom to ask
note-saves = A note saves the occupation as well.

## What a command is called here

word-open = open
word-my-work = my work
word-this-work = this work
word-do = do it
word-keep = keep
word-as-before = as before
word-move = move
word-typed-before = bring back
word-change = change
word-by-five = by five
choice-schooling = What schooling do you have?
# $key (text): the key that takes a letter back
choice-no-schooling = No schooling is called so: { $key } takes a letter back.
choice-field = Field of study
# $key (text): the key that takes a letter back
choice-no-field = No field is called so: { $key } takes a letter back.
word-what-fits = what fits
word-more = more
word-at-sight = at sight
word-list-only = list only
# $code (text): code of the unit group
tags-title = Tags of { $code }, separated by commas
# $code (text)
tags-title-short = Tags of { $code }
tags-hint = near home, plan B
choice-became = What it became
# $key (text): the key that deletes
choice-no-became = None fits; { $key } takes a letter away.
columns-title = Columns of the shortlist
columns-note = Numbered ones are shown, in order.
list-new-title = A new list
list-name-hint = plan B, near home, for Sam
# $save (key): the key that saves
list-new-note = From then on { $save } saves on this list.
# $list (text): name of the list
list-rename-title = Another name for { $list }
choice-list-goes = Remove the list?
choice-to-list = Put it on which list as well?
# $key (text): the key that takes a letter back
choice-no-list = No list is called so: { $key } takes a letter back.
choice-keep-list = No, keep it
# $list (text): name of the list
# $n (count): entries
choice-remove-list =
    { $n ->
        [one] Remove “{ $list }” with the occupation on it
       *[other] Remove “{ $list }” with the { $n } occupations on it
    }
# $list (text): name of the list
# $n (count): entries
choice-empty-list =
    { $n ->
        [one] Take it off “{ $list }” (the list itself stays)
       *[other] Take all { $n } off “{ $list }” (the list itself stays)
    }
word-show-hide = show or hide
word-place = move it
word-as-it-comes = as it comes
