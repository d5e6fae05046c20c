count-occupations = { $n ->
    [one] { $n } profession
   *[other] { $n } professions
}

## Comparaison

difference-same = égal
difference-other = diffère
difference-unlike = non comparé
same-as-baseline = { $value } (comme la base)
against-baseline = { $value } ({ $by } par rapport à la base)

## Liaisons

aside = { $text } ({ $aside })

## Marks of provenance

# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
# $claimed (text): the mark of what others claim
marks-legend = { $published } publié  { $modelled } calculé  { $estimated } jugé par nous  { $claimed } affirmé
# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
marks-legend-short = { $published } publié { $modelled } calculé { $estimated } jugé
marks-head = Signes devant les chiffres
marks-published = publié tel quel
marks-modelled = calculé à partir de chiffres publiés
marks-estimated = jugé par nous : nos propres mots ou notre estimation
marks-claimed = affirmé ailleurs et comparé à ce qui est publié
