count-occupations = { $n ->
    [one] { $n } profession
   *[other] { $n } professions
}

## Comparaison

difference-same = égal
difference-unlike = non comparé
same-as-baseline = { $value } (comme la base)
against-baseline = { $value } ({ $by } par rapport à la base)

## Liaisons

aside = { $text } ({ $aside })
