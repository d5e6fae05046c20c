### How something was found, and codes that are not of NOC 2021.

found-code = code
found-short = short for
found-everyday = everyday name
found-abroad = title abroad
found-employer = employer
found-translated = Japanese
found-study = field studied
found-conditions = conditions
found-exact = exact
found-prefix = prefix
found-word = word
found-typo = typo
found-meaning = by its meaning
found-guess = a guess
found-letters = letters
# $year (text): year of the edition
edition-noc = NOC { $year }
# $word (text): a word of a title
found-word-met = “{ $word }”
# $word (text): a word of a title
# $typed (text): what was typed for it
found-word-for = “{ $word }” for “{ $typed }”
# $words (text): words that the title has
found-in-title = the title has { $words }
# $words (text): words that were typed
found-said-of = such work is described with { $words }
# $chance (number): per cent
found-right = right in { $chance } % of such cases
# $chance (number): per cent
found-guess-right = a guess, right in { $chance } % of such cases
found-guess-seldom = a guess, seldom right
found-not-measured = a guess from everyday words
condition-alone = little to do with colleagues and the public
condition-people = much to do with people
condition-no-public = little to do with customers
condition-care = helping and caring for others
condition-teaching = teaching and training others
condition-leading = leading others
condition-no-leading = nobody to lead
condition-selling = selling and persuading
condition-no-selling = little selling and persuading
condition-math = much arithmetic and mathematics
condition-no-math = little arithmetic and mathematics
condition-computers = much at the computer
condition-no-computers = little at the computer
condition-writing = much writing
condition-no-writing = little reading and writing
condition-hands = skilful hands
condition-physical = strength and stamina
condition-not-physical = little strength and stamina
condition-creative = ideas of one's own
condition-machines = running machines
condition-no-degree = no university degree, the better paid first
condition-no-schooling = no schooling after high school
condition-well-paid = high pay
condition-outdoors = outdoors in the weather
condition-indoors = in heated or cooled rooms
condition-standing = much standing
condition-no-standing = little standing and walking
condition-sitting = much sitting
condition-no-sitting = little sitting
condition-heights = high up
condition-no-heights = next to never high up
condition-quiet = little noise
condition-danger = near what can hurt
condition-safe = little near what can hurt
condition-regular-hours = a regular schedule (nights and shifts are not told)
condition-no-heat-cold = little heat and cold
condition-no-pressure = little time pressure
found-by-scores = by scores of OaSIS
found-by-teer = by the TEER of the code
found-by-pay = by the median pay for Canada
# $text (text): what was typed
topic-language-test = { $text } is a test of language and no occupation: the page Immigration of each occupation says which programs ask for one.
# $text (text): what was typed
topic-assessment = { $text } has to do with schooling from abroad and is no occupation: the pages Requirements and Immigration of each occupation say what is asked for.
# $text (text): what was typed
topic-immigration = { $text } has to do with immigration and is no occupation: the page Immigration of each occupation says what is open to it.
# $text (text): what was typed
topic-apprenticeship = { $text } is a way into a trade and no occupation: type the trade; its page Training has the steps.
# $text (text): what was typed
topic-classification = { $text } is about the classification and no occupation: type work, a title or a code.
# $text (text): what was typed
topic-hours = { $text } is a time and no occupation: no source here says at which hours which work is done. Whether its schedule is regular is known: search “regular hours”.
# $text (text): what was typed
# $edition (text): name of the classification
# $code (text): unit group of NOC 2021
find-code-became = { $text } is a code of { $edition }; in NOC 2021 it is { $code }.
# $text (text): what was typed
# $edition (text): name of the classification
# $codes (text): unit groups of NOC 2021 with their titles
find-code-became-several = { $text } is a code of { $edition }; in NOC 2021 it is { $codes }. Name one of them.
# $text (text): what was typed
# $code (text): unit group
find-code-read = { $text } is read as { $code }.
# $text (text): what was typed
# $example (text): a unit group below it
# $edition (text): name of the classification
# $codes (text): unit groups with their titles
find-class-and-code = { $text } is a class above the unit groups; name one of its unit groups, for example { $example }. As a code of { $edition } it is { $codes } today.
# $text (text): code of another edition
# $edition (text): name of the classification
# $n (count): unit groups that it became
find-code-split = { $n ->
    [one] { $text } in { $edition }
   *[other] { $text } in { $edition }, now { $n } codes
}
# $title (text): title of the index
match-title = title: { $title }
# $title (text): title of the index
match-nearest = nearest title: { $title }
# $text (text): a code and its edition
match-code = code: { $text }
match-head-code = Code that the text names
# $duty (text): a duty, in the project's words
# $words (text): words that the offer shares with it
match-duty = duty: { $duty } (matched: { $words })
# $words (text): words of the offer
match-words = words that its duties have, too: { $words }
# $text (text): a line of the offer
match-against = fits other work better: { $text }
# $n (count): lines
match-against-more = { $n ->
    [one] and { $n } line more that fits other work better
   *[other] and { $n } lines more that fit other work better
}
match-far = far behind the first: little here speaks for it
match-head-far = Far behind
# $text (text): a duty, in the project's words
match-missing = not found in the text: { $text }
# $code (text): unit group
# $why (text): the reason
match-apart = not { $code }: { $why }
# $offer (text): language of the offer
# $told (text): language of the page
match-other-language = The offer is in { $offer }: its lines were held against our duties in { $offer }, which stand here in { $told }; the words in common are the offer's.
match-head-title = Title that the offer gives
match-head-nearest = Nearest title
match-head-whole = By the whole of the text
match-whole = No duty, title or word of its own stands out: the offer as a whole reads like this work.
match-head-duties = Duties that match
match-head-words = No duty as a whole; words that its duties have
match-head-missing = Duties not found in your text
match-head-against = Lines that fit other work better
# $n (count): duties that are shown
# $all (count): how many there are
match-head-duties-of = Duties that match: { $n } of { $all }
# $n (count): duties that are shown
# $all (count): how many there are
match-head-missing-of = Duties not found in your text: { $all }, { $n } of them here
match-head-apart = Not the same as
match-no-duties = no duties found: paste some lines about what is done in the work, or its title.
match-cut = the text is longer than what is read: at most 1,000,000 bytes of a file and 60,000 characters of its text. What stands behind that was not matched.
match-waiting = paste the text, then press Ctrl-D on an empty line.
# $kind (text): kind of file, PDF for example
match-not-text = this is no text but { $kind }; copy the words out of it and paste them.
match-languages = this text is neither English nor French; offers in these two languages are matched.
# $count (count): duties
found-duties = { $count ->
    [one] { $count } duty
   *[other] { $count } duties
}
found-title = title
# $codes (text): codes that were named
# $n (count): how many
found-no-code = { $n ->
    [one] { $codes } is no code of NOC 2021, 2016 or 2011. Codes of NOC 2006 and before are not read: search for the title.
   *[other] { $codes } are no codes of NOC 2021, 2016 or 2011. Codes of NOC 2006 and before are not read: search for the title.
}
# $codes (text): codes that were named
# $edition (text): name of the classification
# $n (count): how many
found-no-code-of = { $n ->
    [one] { $codes } is no code of { $edition } that is known here: search for the title.
   *[other] { $codes } are no codes of { $edition } that are known here: search for the title.
}
# $codes (text): codes that were named
found-no-code-short = { $codes }: no code of NOC 2021, 2016 or 2011
