### Le filtre.

filter-title = Filtre · { $count } sur { $all }
filter-head = oui critère
filter-head-does = ce que cela fait
filter-on-does = retire { $removes } · sans : { $left }
filter-off-does = en garde { $left }
filter-does = Ici : { $does }.
filter-unknown-out = { $n ->
    [one] { $n } où ce n'est pas connu est écartée; { $key } la garde.
   *[other] { $n } où ce n'est pas connu sont écartées; { $key } les garde.
}
filter-unknown-kept = { $n ->
    [one] { $n } où ce n'est pas connu est gardée; { $key } l'écarte.
   *[other] { $n } où ce n'est pas connu sont gardées; { $key } les écarte.
}

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
filter-less-exposed = Moins exposé
filter-similar = Semblable
filter-three-year = Prochains 3 ans
filter-esdc-name = Proche, table fédérale

## Leurs valeurs

filter-type-code = tapez un code
filter-type-letters = tapez R I A S E C
filter-letters-and = et
filter-letters-or = ou
filter-than = que { $code }
filter-pay-value = { $hourly } CAD/h ({ $yearly } k/an)
filter-at-most = { $n }/100 au plus
filter-years = { $n ->
    [one] { $n } an au plus
   *[other] { $n } ans au plus
}
filter-none-required = aucun exigé
filter-none-usual = aucun exigé d'habitude
filter-none-at-all = aucun demandé
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
filter-how-teer = Deuxième chiffre du code, CNP 2021. Tapez 0 à 5, plusieurs si vous voulez.
filter-how-interests = Lettres de Holland parmi les trois premières d'un profil (SIPeC 2025). Tapez les lettres; gauche et droite : toutes dans un profil, ou l'une d'elles.
filter-how-pay = Médiane pour { $place } (Guichet-Emplois 2025). Tapez des CAD l'heure, ou des CAD par an dès 1 000.
filter-how-pay-others = Médiane pour { $place }; { $n } qui n'en ont pas là selon celle du Canada (Guichet-Emplois 2025). Tapez des CAD l'heure, ou des CAD par an dès 1 000.
filter-how-outlook = Évaluation du SPPC pour le Canada, 2024-2033. Mieux veut dire moins de chercheurs par poste, jusqu'à un risque élevé de pénurie.
filter-how-exposure = Rang moyen des mesures d'exposition à l'IA, deux au moins, comme dans le volet IA. Ce n'est pas le risque de perdre un emploi.
filter-how-quadrant = Capacités que l'IA atteint et protection selon les seuils d'une étude, pas la moyenne des mesures. Sans protection : l'IA atteint beaucoup et peu de choses gardent une personne aux commandes.
filter-how-schooling = Études de la voie la plus courte : collège, université et cours, du rôle qui en demande le moins. Un apprentissage est de la pratique et n'en compte pas. Inconnu là où aucune durée n'est donnée.
filter-how-licence = Permis, inscriptions et certificats de métier selon la CNP 2021 pour { $place }, du rôle qui en demande le moins; le permis de conduire n'y compte pas.
filter-how-immigration = { $route }. Sur la profession seulement, selon les listes telles que lues; voir la page Immigration.
filter-how-saved = Ce qui est dans votre sélection.
filter-how-pays-more = médianes pour { $place }, ou les deux du Canada. Gauche, droite ou un code.
filter-how-pays-canada = pas de médiane pour { $place } dans l'édition la plus récente : les deux côtés sont du Canada. Gauche, droite ou un code.
filter-how-pays-none = aucune médiane n'est publiée : rien ne peut être dit.
filter-how-less-exposed = exposition { $score } sur 100. Gauche, droite ou un code.
filter-how-exposed-none = aucune exposition n'est connue : rien ne peut être dit.
filter-how-similar = les plus proches selon compétences, capacités, connaissances et activités (SIPeC 2025). Gauche et droite : combien; ou un code.
filter-any-category = Entrée express, toute catégorie
filter-suits = Ce qui me va
filter-studied = Études faites
filter-fit = convient à { $n } sur 100 ou plus
filter-share = { $n } sur 100 y travaillent
filter-answer-first = répondez d'abord : { $key }
filter-how-suits = À quel point les intérêts de son meilleur rôle répondent à vos réponses ({ $key }), ou bien où travaillent les gens de votre domaine d'études.
filter-how-studied = Où travaillent les gens de ce domaine (recensement de 2021) : { $field }. Gauche et droite : combien sur 100 au moins.
