### What the last line of the screen says after a command.

# $code (text): code of the unit group
# $note (key): the key that writes a note
# $undo (key): the key that undoes
status-saved = { $code } saved; { $note } adds a note, { $undo } undoes
# $code (text): code of the unit group
# $undo (key): the key that undoes
status-removed = { $code } taken off; { $undo } undoes
status-language = Language: English.
# $language (text): name of a language
status-titles = Titles and texts are in { $language }.
status-undone = Undone.
status-redone = Done again.
status-nothing-to-undo = There is nothing to undo.
status-nothing-to-redo = There is nothing to do again.
# $code (text): code of the unit group
status-already-last = { $code } is already the last one.
# $code (text): code of the unit group
status-already-first = { $code } is already the first one.
# $code (text): code of the unit group
# $n (count): its place
# $count (count): entries of the list
status-moved = { $code } is now number { $n } of { $count }.
status-nothing-to-remove = Nothing is saved yet: there is nothing to remove.
# $code (text): code of the unit group
# $undo (key): the key that undoes
status-entry-removed = { $code } removed; { $undo } brings it back.
status-in-order-of-ratings = The list is in the order of its ratings.
# $undo (key): the key that undoes
status-sorted-by-rating = Sorted by rating; { $undo } brings your order back.
status-full-time-year = A year's pay is now 40 hours a week x 52.14 weeks.
status-usual-year = A year's pay is now usual hours x 52.14 weeks, where they are published.
# $key (key): the key that changes the unit
status-shown-by-hour = Pay is shown by the hour: { $key } shows it by the year.
status-pay-by-year = Pay by the year.
status-pay-by-hour = Pay by the hour.
# $name (text): name of the theme
status-theme = Theme: { $name }
status-mouse-ours = The mouse is metier's again.
status-mouse-terminal = The mouse is the terminal's: select text with it.
status-nothing-to-copy = There is nothing here to copy yet.
# $code (text): code of the unit group
# $lens (key): the key that changes the lens
status-place-of-position = { $code }: { $lens } shows its place in the classification
# $search (key): the key of the search
status-choose-occupation = Choose an occupation first: open a branch of the tree, or search with { $search }.
# $code (text): code of the unit group
status-not-compared = { $code } taken out of the comparison.
# $n (count): how many can be compared
# $compare (key): the key that compares
status-comparison-full = { $n } occupations can be compared at once: take one out with { $compare }.
# $row (text): what the row compares
status-columns-sorted = In the order of { $row }; again turns it.
# $row (text): what the row compares
status-columns-turned = In the order of { $row }, turned.
# $row (text): what the row compares
status-no-order-of-row = { $row }: words have no order; go to a row of numbers.
# $shade (text): the measure
status-shade = Shade: { $shade }.
# $treemap (key): the key of the treemap
status-no-shade = A map has no shade: { $treemap } shows the treemap.
# $code (text): code of the unit group
# $n (count): compared now
# $most (count): how many can be compared
# $show (key): the key that shows the comparison
status-compared = { $code } is compared ({ $n } of { $most }); { $show } shows the comparison.
# $digit (text): the digit
# $words (text): what the category means
status-teer = TEER { $digit }: { $words }
status-all-teers = All TEER categories.
status-no-earlier = This is the first one.
status-no-later = This is the last one.
status-one-role = This unit group has one role.
status-choose-first = Choose an occupation first.
# $name (text): name of the role
# $role (key): the key that chooses a role
status-role = Role: { $name }. { $role } takes it back.
status-all-roles = All roles of the unit group.
status-weights-before = The weights are as they were.
status-weights-kept = The weights are kept.
status-weights-zero = At least one weight must be above zero.
# $code (text): code of the unit group
status-saved-with-note = { $code } saved with a note.
# $code (text): code of the unit group
status-note-written = Note to { $code } written.
status-index-damaged = The search index of this build is damaged: build metier again.
# $sources (key): the key of the sources
status-no-figure-here = No figure stands here: { $sources } lists all sources.
# $sources (key): the key of the sources
status-no-figure-line = No figure stands here: move to a line with one, or press { $sources } for all sources.
status-no-point = No occupation lies further that way.
# $count (count): occupations that the filter lets through
# $all (count): all occupations
# $clear (key): the key that takes the filter away
# $order (key): the key that lists
status-filter-kept = { $count } of { $all }: { $clear } takes the filter away, { $order } lists them in an order.
# $all (count): all occupations
status-no-filter = No filter: all { $all } occupations.
# $all (count): all occupations
# $clear (key): the key that takes the filter away
# $filter (key): the key of the filter
status-filter-away = All { $all } occupations; { $clear } puts the filter back, { $filter } changes it.
# $count (count): occupations that the filter lets through
# $all (count): all occupations
status-filter-back = The filter is back: { $count } of { $all }.
# $filter (key): the key of the filter
status-no-filter-on = No filter is on; { $filter } sets one.
# $code (text): code of the unit group
# $count (count): occupations that the filter lets through
# $all (count): all occupations
status-outside = { $code } is outside the filter ({ $count } of { $all }); it is shown all the same.
status-type-letters = Type the letters first: R I A S E C.
status-type-categories = Type the categories first: 0 to 5.
status-type-code = Type the code of the occupation to compare with first.
# $code (text): what was typed
status-no-unit-group = { $code } is no unit group of NOC 2021.
status-no-target = Choose the occupation to retrain for first.
# $work (key): the key that keeps the present work
# $compare (key): the key that compares
status-no-present = From which work? Keep yours with { $work } (or compare it with { $compare }), then choose the new one.
status-is-work = This is your work now: choose the occupation to retrain for.
# $baseline (key): the key that makes a column the baseline
# $work (key): the key that keeps the present work
status-is-baseline = This column is the one that differences are counted from: choose another one, or make your own work the baseline with { $baseline } or { $work }.
# $least (number): least value
# $most (number): largest value
status-payback-between = From { $least } to { $most }.
# $name (text): code and title
# $moves (key): the key that shows moves
status-work-set = Your work now: { $name }. { $moves } shows the moves from it.
# $name (text): code and title
status-work-gone = { $name } is no longer kept as your work.
status-no-wage = No wage is published for one of the two occupations.
# $typed (text): what was typed
status-nothing-found = Nothing found for "{ $typed }": try fewer letters, another word for the work, or the French title.
# $typed (text): what was typed
status-no-code = No code { $typed }: one to five digits, for example 32129.
status-note-unfinished = You were writing this note when metier ended.
# $field (key): the key that says what one studied
status-suits-nothing = Answer a statement first, or say with { $field } what you studied.
# $field (key): the key that says what one studied
status-suits-no-field = No field of study yet: { $field } says it.
# $filter (key): the key of the filter
status-no-university = Work that usually needs a university degree, and management (TEER 0 and 1), is crossed out; { $filter } shows and changes it.
# $clear (key): the key that takes the filter away
# $filter (key): the key of the filter
status-suits-kept = Kept as a filter, the best first: { $clear } takes it away, { $filter } changes it.
status-forgotten = Your answers, schooling and field of study are deleted.
# $save (key): the key that saves
status-nothing-to-export = Nothing is saved yet, so there is nothing to write: { $save } saves an occupation.
# $save (key): the key that saves
status-nothing-to-mark = Nothing is saved yet: { $save } saves an occupation.
# $code (text): code of the unit group
# $status (text): how far the user is
# $undo (key): the key that undoes
status-is-now = { $code }: { $status }; { $undo } undoes.
# $code (text): code of the unit group
# $undo (key): the key that undoes
status-tags-written = Tags of { $code } written; { $undo } undoes.
