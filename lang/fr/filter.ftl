### Le filtre.

filter-title = Filtre · { $count } sur { $all }
filter-head = oui critère
filter-head-does = effet
filter-on-does = retire { $removes } · sans : { $left }
filter-off-does = laisse { $left }
# $place (text): a place that has no figure which would decide a criterion
filter-none-does = rien de publié : { $place }
filter-does = Ici : { $does }.
filter-unknown-out = { $n ->
    [one] { $n } où ce n'est pas connu est écartée; { $key } la garde.
   *[other] { $n } où ce n'est pas connu sont écartées; { $key } les garde.
}
filter-unknown-kept = { $n ->
    [one] { $n } où ce n'est pas connu est gardée; { $key } l'écarte.
   *[other] { $n } où ce n'est pas connu sont gardées; { $key } les écarte.
}
filter-possibly = { $n } de plus peut-être : la plus courte durée y tient.
filter-possibly-out = { $n } de plus peut-être : la plus courte durée y tient; { $key } les garde.
filter-possibly-kept = Dont { $n } peut-être : la plus courte durée y tient; { $key } les écarte.

## Les critères

filter-teer = Catégorie FÉER
filter-interests = Intérêts
filter-pay = Salaire dès
filter-outlook = Perspectives
filter-exposure = Exposition IA
filter-quadrant = IA et métier ensemble
filter-schooling = Études
filter-licence = Permis
filter-immigration = Immigration
filter-saved = Sélection
filter-pays-more = Paie plus
filter-less-exposed = Moins exposée
filter-similar = Semblable
filter-schooling-from = Études à ajouter
filter-three-year = Prochains 3 ans
filter-esdc-name = Proche, table fédérale
filter-used = IA en usage

## Leurs valeurs

filter-type-code = tapez un code
filter-type-letters = tapez R I A S E C
filter-letters-and = et
filter-letters-or = ou
filter-than = que { $code }
filter-pay-value = { $hourly } CAD/h ({ $yearly } k/an)
filter-at-most = { $n }/100 au plus
filter-used-most = { $n } % du temps au plus
filter-used-least = { $n } % du temps au moins
filter-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
} au plus, selon la durée la plus { $shortest ->
    [true] courte
   *[false] longue
}
filter-none-required = aucun exigé
filter-none-usual = aucun exigé d'habitude
filter-none-at-all = aucun demandé
filter-years-from = { $n ->
    [one] { $n } an
   *[other] { $n } ans
} au plus, selon la durée la plus { $shortest ->
    [true] courte
   *[false] longue
} depuis { $code }
filter-saved-only = seulement les gardées
filter-nearest = { $n ->
    [one] la plus proche de { $code }
   *[other] les { $n } plus proches de { $code }
}
filter-high-complementarity = l'humain reste requis
filter-low-exposure = peu touchée par l'IA
filter-not-unshielded = pas touchée sans protection
filter-high-high = touchée, humain requis
filter-high-low = touchée, peu protégée
filter-low-high = peu touchée, protégée
filter-low-low = peu touchée, peu protégée

## Comment on les tranche

filter-how-of = { $name } : { $text }
filter-how-teer = Ce que le travail demande : 0 gestion, 1 université, 2 collège ou métier, 3 formation courte, 4 secondaire, 5 initiation sur place. C'est le deuxième chiffre du code. Tapez-en un ou plusieurs.
filter-how-interests = Lettres des intérêts (les six types de Holland) parmi les trois premières d'un profil (SIPeC 2025). Tapez les lettres; gauche et droite : toutes dans un profil, ou l'une d'elles.
filter-how-pay = Médiane pour { $place } (Guichet-Emplois 2025). Tapez des CAD l'heure, ou des CAD par an dès 1 000.
filter-how-pay-others = Médiane pour { $place }; { $n } qui n'en ont pas là selon celle du Canada (Guichet-Emplois 2025). Tapez des CAD l'heure, ou des CAD par an dès 1 000.
filter-how-outlook = Projection fédérale (SPPC) pour le Canada, 2024-2033. Mieux veut dire moins de chercheurs par poste, jusqu'à un risque élevé de pénurie.
filter-how-exposure = Centile moyen des mesures d'exposition à l'IA, deux au moins, comme dans le volet IA. Ce n'est pas le risque de perdre un emploi.
filter-how-used = Part du temps de travail en tâches pour lesquelles on voit servir un outil d'IA, à moitié là où il aide seulement; conversations du monde entier en 2026, non des gens comptés au Canada.
filter-how-quadrant = Capacités que l'IA atteint et protection selon les seuils d'une étude, pas la moyenne des mesures. Sans protection : l'IA atteint beaucoup et peu de choses laissent les décisions à une personne.
filter-how-schooling = Études entières de la voie la plus courte, quoi qu'on ait étudié : collège, université et cours, du rôle qui en demande le moins. Ce qu'il en reste depuis votre travail est la ligne « Études à ajouter ». Un apprentissage est de la pratique et n'en compte pas. Une voie compte par sa plus longue durée : 2-3 ans ne tiennent pas en 2.
filter-how-licence = Permis, inscriptions et certificats de métier selon la CNP 2021 pour { $place }, du rôle qui en demande le moins; le permis de conduire n'y compte pas.
filter-how-immigration = { $route }. Sur la profession seulement, selon les listes telles que lues; voir la page Immigration.
filter-how-saved = Ce qui est dans votre sélection.
filter-how-pays-more = médianes pour { $place }, ou les deux du Canada. Gauche, droite ou un code.
filter-how-pays-canada = pas de médiane pour { $place } dans l'édition la plus récente : les deux côtés sont du Canada. Gauche, droite ou un code.
filter-how-pays-none = aucune médiane n'est publiée : rien ne peut être dit.
filter-how-less-exposed = exposition { $score } sur 100. Gauche, droite ou un code.
filter-how-exposed-none = aucune exposition n'est connue : rien ne peut être dit.
filter-how-similar = les plus proches selon compétences, capacités, connaissances et activités (SIPeC 2025). Gauche et droite : combien; ou un code.
filter-how-schooling-from = études qu'une transition depuis ce groupe demande en plus de celles qui comptent, comme dans les transitions et les chemins, à leur plus longue durée. Gauche et droite : années; ou un code.
filter-any-category = Entrée express, une catégorie
filter-any-pilot = Projets pilotes communautaires, toute collectivité
filter-suits = Ce qui me va
filter-studied = Études faites
filter-cannot = Ce que je ne peux pas faire
filter-fit = convient à { $n } sur 100 ou plus
filter-share = { $n } sur 100 y travaillent
filter-answer-first = répondez d'abord : { $key }
filter-how-suits = À quel point les intérêts de son meilleur rôle répondent à vos réponses ({ $key }), ou bien où travaillent les gens de votre domaine d'études.
filter-how-studied = Où travaillent les gens de ce domaine (recensement de 2021) : { $field }. Gauche et droite : combien sur 100 au moins.
filter-how-cannot = Garde le travail dont un rôle au moins demande, de tout ce que vous avez nommé, moins que le niveau 3 sur 5 (impossible) ou 4 (plutôt pas), selon le SIPeC; hauteur et violence : 2 ou 3; horaire régulier; pas la plus longue semaine. { $key } : vos réponses.

## Options de la ligne de commande

help-list-teer = Ces catégories FÉER seulement, de 0 à 5, par exemple 2,3.
help-list-interest = Lettres des intérêts R I A S E C (les six types de Holland) : SR si les deux sont parmi les trois premières, S,R pour l'une ou l'autre.
help-list-min-hourly = Salaire médian minimal, CAD l'heure, dans la province ou sinon au Canada.
help-list-outlook = Projection fédérale de dix ans (SPPC) au moins : strong-surplus, moderate-surplus, balance, moderate-shortage ou strong-shortage.
help-list-max-exposure = Exposition maximale à l'IA, de 0 à 100.
help-list-max-used-today = Part du temps de travail en tâches où l'IA sert déjà, en pour cent, au plus.
help-list-min-used-today = La même, au moins.
help-list-quadrant = Exposition et complémentarité : high-complementarity, low-exposure, not-he-lc, le-hc, le-lc, he-hc ou he-lc.
help-list-max-schooling = Plus longues études, en années, du rôle qui en demande le moins : une voie de 2-3 ans ne tient pas en 2, mais peut-être (--keep-unknown max-schooling).
help-list-no-licence = Ni permis, ni inscription, ni certificat de métier : exigé (required, par défaut), habituel aussi (usual), ou aucun (any).
help-list-immigration = Sur une liste ou dans un programme : express-entry pour toute catégorie, pilot pour toute collectivité des projets pilotes, ou une partie d'un nom, par exemple healthcare ou North Bay.
help-list-saved = Votre sélection seulement.
help-list-pays-more-than = Salaire médian supérieur à celui de ce groupe de base, au même endroit.
help-list-less-exposed-than = Exposition à l'IA inférieure à celle de ce groupe de base.
help-list-similar-to = Parmi les plus proches de ce groupe de base par les compétences, 30 sauf si un nombre suit : 32129:50.
help-list-max-schooling-from = Plus longues études depuis ce groupe de base, 2 ans sauf si un nombre suit : 32129:1. Ce qui peut durer plus est gardé avec --keep-unknown max-schooling-from.
help-list-three-year-outlook = Perspectives 2025-2027 du Guichet-Emplois dans la province, au moins : very-limited, limited, moderate, good, very-good.
help-list-esdc-similar-to = Semblable selon le tableau fédéral des compétences (EDSC), depuis ce groupe de base; un niveau peut suivre : 32129:very-similar.
help-list-suits = Les intérêts répondent à ces réponses (voir `metier interests`) : les cinquante meilleures et celles de même concordance au point près, sauf si une concordance minimale sur 100 suit : 210-2:80.
help-list-studied = Où travaillent les gens d'un domaine d'études : son code, puis leur part minimale en pour cent : 31.05:1.
help-list-cannot = Écarter le travail qui demande ce qu'on ne peut pas faire : lifting, stamina, bending, handwork, driving, sight, colours, hearing, public, conflict, numbers, writing, outdoors, heat-cold, heights, noise, danger, substances, standing, sitting, schedule, long-week, violence; writing:rather-not est plus souple.

## Pourquoi un critère ne peut tenir, tel qu'il est écrit dans une commande ou dans state.ron

criterion-unknown = ce n'est pas un critère; choisissez parmi { $names }
criterion-no-teer = « { $text } » n'est pas une catégorie FÉER de 0 à 5
criterion-no-letter = « { $text } » n'est pas une lettre d'intérêt : R, I, A, S, E, C
criterion-no-pay = « { $text } » n'est pas un salaire en CAD par heure de { $low } à { $high }
criterion-no-exposure = « { $text } » n'est pas une exposition de { $low } à { $high }
criterion-no-use = « { $text } » n'est pas une part de { $low } à { $high }
criterion-no-years = « { $text } » n'est pas un nombre d'années de { $low } à { $high }
criterion-no-neighbours = « { $text } » n'est pas un nombre de voisins de { $low } à { $high }
criterion-none-of = « { $text } » n'est pas une des valeurs possibles : { $words }
criterion-not-yes = « { $text } » n'est pas yes
criterion-no-value = une valeur manque
criterion-name-one = « { $text } » n'est pas un critère; nommez-en un, ou all
criterion-no-group = « { $code } » n'est pas une profession de la CNP 2021
criterion-one-baseline = { $code } : une seule profession à la fois, et { $known } sert déjà de base
criterion-no-route = « { $text } » ne nomme ni liste ni programme; choisissez parmi { $names }
criterion-several-routes = « { $text } » en nomme plusieurs : { $names }
criterion-no-answers = « { $text } » ne permet pas de distinguer les intérêts; pour les { $items } énoncés : chiffres 0, 1, 2 et -
criterion-no-fit = « { $text } » n'est pas un nombre de { $low } à { $high }
criterion-no-field = « { $text } » n'est pas le code d'un domaine d'études, comme 31.05
criterion-no-limits = « { $text } » ne nomme rien qu'on pourrait ne pas pouvoir faire : écrire des mots comme lifting,writing:rather-not. Connus : { $words }.
