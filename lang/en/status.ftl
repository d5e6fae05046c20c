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
# $text (text): code of another edition
# $edition (text): name of the classification
# $codes (text): unit groups that it became
status-code-was = { $text } of { $edition } is { $codes } today.
# $text (text): code of another edition, which a class of today has too
# $edition (text): name of the classification
# $codes (text): unit groups that it became
status-code-was-too = This is the class { $text } of today. { $text } of { $edition } became { $codes }.
status-undone = Undone.
# $commands (text): names of commands
# $palette (key): the key of the palette
status-keys-gone = Your own keys leave none for: { $commands }. { $palette } finds them by name.
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
status-full-time-year = A year's pay is now 40 hours a week x 52.14 weeks.
status-usual-year = A year's pay is now the hours usual in B.C. x 52.14 weeks, where they are published.
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
# $height (text): what it shows
status-height = Height of the points: { $height }.
# $code (text): code of the unit group
# $n (count): compared now
# $most (count): how many can be compared
# $show (key): the key that shows the comparison
status-compared = { $code } is compared ({ $n } of { $most }); { $show } shows the comparison.
# $digit (text): the digit
# $words (text): what the category means
status-teer = TEER { $digit }: { $words }
status-all-teers = All TEER categories.
status-no-earlier = No occupation was seen before this one.
status-no-later = No occupation was seen after this one.
status-one-role = This occupation has one role.
# $name (text): name of the role
# $role (key): the key that chooses a role
status-role = Role: { $name }. { $role } takes it back.
status-all-roles = All roles of the occupation.
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
# $before (key): the key that brings it back
status-text-left = Your text is kept: in the same field { $before } brings it back.
# $before (key): the key that brings it back
status-text-cleared = The field is empty; { $before } brings the text back.
# $undo (key): the key that brings it back
status-filter-as-before = The filter is as before; { $undo } brings back what you had set.
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
status-no-unit-group = { $code } is no occupation of NOC 2021.
status-no-target = Choose the occupation to retrain for first.
status-is-work = This is your work now: choose the occupation to retrain for.
# $baseline (key): the key that makes a column the baseline
# $work (key): the key that keeps the present work
status-is-baseline = This column is the one that differences are counted from: choose another one, or make your own work the baseline with { $baseline } or { $work }.
# $name (text): the line
# $typed (text): what was typed
# $least (number): least value
# $most (number): largest value
status-between = “{ $name }” takes a number from { $least } to { $most }: { $typed } does not fit, and the value stays as it was.
# $name (text): the line
# $less (key): the key that lowers a value
# $more (key): the key that raises it
status-not-typed = “{ $name }” is no number: { $less } and { $more } change it.
# $less (key): the key that lowers a value
# $more (key): the key that raises it
status-no-number = This line takes no number: { $less } and { $more } change it.
# $name (text): code and title
# $moves (key): the key that shows moves
status-work-set = Your work now: { $name }. { $moves } shows the moves from it.
# $name (text): code and title
status-work-gone = { $name } is no longer kept as your work.
status-no-wage = No wage is published for one of the two occupations.
# $typed (text): what was typed
status-nothing-found = Nothing found for "{ $typed }": try fewer letters, another word for the work, or the French title.
# $code (text): code
# $again (key): the key that saves a hit, and takes it off again
status-saved-hit = { $code } saved; { $again } takes it off again
# $code (text): code
# $again (key): the key that saves a hit
status-removed-hit = { $code } taken off; { $again } saves it again
status-mark-unit-groups = Only occupations, codes of five digits, can be marked.
# $n (count): occupations that were saved
# $close (key): the key that closes the search
# $undo (key): the key that takes the last one back
status-saved-several = { $n ->
    [one] { $n } occupation saved; { $close }, then { $undo } takes it back.
   *[other] { $n } occupations saved; { $close }, then { $undo } takes the last one back.
}
# $n (count): occupations that were put beside the others
status-compared-several = { $n ->
    [0] All of them are in the comparison already.
    [one] { $n } occupation put into the comparison.
   *[other] { $n } occupations put into the comparison.
}
# $context (text): where the command can be given
status-help-elsewhere = That key works elsewhere: { $context }.
# $count (count): occupations let through
# $all (count): all occupations
# $by (text): what they are ordered by
# $back (key): the key that leads back to the tree
# $clear (key): the key that takes the filter away
# $order (key): the key that orders the list
status-filter-listed = { $count } of { $all }, { $by }: { $back } the tree, { $order } another order, { $clear } without the filter.
# $n (count): occupations let through
# $all (count): all occupations
# $order (text): what they are ordered by
# $clear (key): the key that takes the filter away
# $back (key): the key that leads back to the tree
status-filter-list-came-back = Your filter of last time is on: { $n } of { $all }, { $order }. { $clear } takes it away, { $back } shows the tree.
# $n (count): occupations let through
# $all (count): all occupations
# $clear (key): the key that takes the filter away
status-filter-came-back = Your filter of last time is on: { $n } of { $all }. { $clear } takes it away.
# $order (text): what they are ordered by
# $back (key): the key that leads back to the tree
status-list-came-back = The list of last time, { $order }: { $back } shows the tree.
# $typed (text): what was typed
status-no-code = No code { $typed }: one to five digits, for example 32129.
status-note-unfinished = You were writing this note when metier ended.
# $field (key): the key that says the field of study
status-suits-flat = No interest stands out: every letter has as many points. Answer some statements otherwise, or { $field } goes by what you studied.
# $field (key): the key that says what one studied
status-suits-nothing = Answer a statement first, or say with { $field } what you studied.
# $field (key): the key that says what one studied
status-suits-no-field = No field of study yet: { $field } says it.
# $filter (key): the key of the filter
status-no-university = Work that usually needs a university degree, and management (TEER 0 and 1), is crossed out; { $filter } shows and changes it.
# $n (count): occupations that are kept
# $least (number): fit, 0 to 100
# $clear (key): the key that takes the filter away
# $filter (key): the key of the filter
status-suits-kept = The { $n } that fit best are kept as a filter, from a fit of { $least } of 100 on: { $clear } takes it away, { $filter } changes it.
# $n (count): occupations that are kept
# $least (number): per cent
# $clear (key): the key that takes the filter away
# $filter (key): the key of the filter
status-studied-kept = The { $n } where most with this field work are kept as a filter, from { $least } in 100 of them on: { $clear } takes it away, { $filter } changes it.
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
# $code (text): code as it was saved
# $undo (key): the key that undoes
status-became = { $code }: your choice is kept; { $undo } undoes.
status-nothing-became = No saved code became another one here.
# $key (text): the key that was pressed
status-no-digit = { $key } is no part of a number: type digits, with one point or comma at most.
# $typed (text): what was typed
# $year (number): CAD a year
status-sum-by-year = { $typed } is { $year } CAD a year of full-time work. For a year's pay write 65k or 65,000.
# $typed (text): what was typed
status-sum-unread = “{ $typed }” is not read as a sum yet: 65,000, 65k, 30/h or 30 an hour is.
# $code (text): code of the unit group
# $list (text): name of the list
# $note (key): the key that writes a note
# $undo (key): the key that undoes
status-saved-on = { $code } saved on { $list }; { $note } adds a note, { $undo } undoes
# $code (text): code of the unit group
# $list (text): name of the list
# $undo (key): the key that undoes
status-removed-from = { $code } taken off { $list }; { $undo } undoes
# $list (text): name of the list
# $n (count): entries
status-list = { $list }: { $n } saved.
# $new (key): the key that makes a list
status-one-list = There is one list: { $new } makes another one.
# $new (key): the key that makes a list
# $rename (key): the key that renames the list
status-first-list-stays = The first list stays, and nothing is on it: { $rename } names it, { $new } makes another one.
# $list (text): name of the list
# $undo (key): the key that undoes
status-list-emptied = Nothing is left on { $list }; { $undo } brings it back.
# $list (text): name of the list
# $undo (key): the key that undoes
status-list-removed = { $list } removed; { $undo } brings it back.
# $code (text): code of the unit group
# $list (text): name of the list
status-on-list-already = { $code } is on { $list } already.
# $code (text): code of the unit group
# $list (text): name of the list
# $undo (key): the key that undoes
status-copied-to = { $code } is on { $list } as well now, with its note; { $undo } undoes.
# $list (text): name of the list
# $n (count): occupations that are compared
# $all (count): entries of the list
status-list-compared = { $n ->
    [one] { $n } of { $all } on { $list } is compared.
   *[other] { $n } of { $all } on { $list } are compared.
}
# $list (text): name of the list
# $save (key): the key that saves
status-list-made = { $list } is made: { $save } on an occupation saves on it.
# $list (text): name of the list
# $undo (key): the key that undoes
status-list-renamed = The list is called { $list } now; { $undo } undoes.
status-list-no-name = A list needs a name: one character at least.
status-list-taken = Another list has this name: choose a different one.
# $column (text): name of the column
status-sorted-already = The list is in this order already: { $column }.
# $column (text): name of the column
# $undo (key): the key that undoes
status-sorted-by = Sorted: { $column }; { $undo } brings your order back.
status-last-column = One column stays: show another one first.
