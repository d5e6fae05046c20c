### Words that stand in many places.

# $n (count): how many unit groups
count-occupations = { $n ->
    [one] { $n } occupation
   *[other] { $n } occupations
}

## Comparison

# Behind a value that equals the baseline's.
difference-same = same
# Behind a value that speaks of another place, period or basis than the baseline's.
difference-other = differs
difference-unlike = not compared
# Opened: a value that equals the baseline's.
# $value (text): the value
same-as-baseline = { $value } (the same as the baseline)
# Opened: a value with its difference.
# $value (text): the value
# $by (number): the difference
against-baseline = { $value } ({ $by } against the baseline)

## Joints

# $text (text): the text
# $aside (text): what stands behind it
aside = { $text } ({ $aside })

## Marks of provenance

# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
# $claimed (text): the mark of what others claim
marks-legend = { $published } published  { $modelled } worked out  { $estimated } judged by us  { $claimed } claimed
# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
marks-legend-short = { $published } published { $modelled } worked out { $estimated } judged
marks-head = Marks before figures
marks-published = published as it stands
marks-modelled = worked out from published figures
marks-estimated = judged by us: our own words or estimate
marks-claimed = claimed by others and held against what is published
