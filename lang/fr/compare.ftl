compare-meaning = Sens
compare-rating = Cote sur 10
compare-median = Salaire médian, { $unit }
compare-median-short = Salaire médian
compare-outlook = Perspectives { $years }
compare-openings = Postes à pourvoir en dix ans
compare-exposure = Exposition à l'IA sur 100
compare-net = Exposition à l'IA moins protection, centile
compare-net-meaning = À quel point l'IA touche le travail, moins ce qui y garde une personne responsable (responsabilité, présence, contact) : 100 est le plus exposé et le moins protégé. C'est un autre classement que l'exposition ci-dessus; les deux ne se soustraient pas.
compare-net-foot = centile : 100 = très touché par l'IA, peu protégé
compare-quadrant = IA et métier ensemble, une étude
compare-schooling = Études, parcours complet
compare-schooling-from = depuis { $code }, ans
compare-starts-here = point de départ
compare-certificates = Certificats, permis
compare-express-entry = Catégorie Entrée express
compare-pilots = Projets pilotes
compare-pilots-none = aucune collectivité
compare-pilots-of = { $n ->
    [one] { $n } collectivité
   *[other] { $n } collectivités
}
compare-used = IA en usage, % du temps
compare-provincial = Listes provinciales
compare-interests = Intérêts
compare-roles = Rôles
compare-difference = Différence
compare-not-made = { $why } : non comparé
compare-basis-missing = un chiffre manque
compare-basis-place = lieux différents
compare-basis-period = périodes différentes
compare-basis-annual = l'un est payé à l'année
compare-basis-minimum = publié au plus bas chiffre pour un salaire annuel, la médiane réelle est inconnue
compare-basis-hours = heures différentes
compare-basis-inputs = { $here ->
    [one] { $here } élément
   *[other] { $here } éléments
} ici, { $there } pour la base
compare-basis-measures = { $here ->
    [one] { $here } mesure
   *[other] { $here } mesures
} ici, { $there } pour la base
compare-inputs = Éléments
compare-inputs-of = { $n } sur 6
compare-measures = Mesures
compare-contested = { $n }; les mesures divergent
compare-year-of = Un an de
compare-year-by = { $hour }, par : { $method }
compare-rule = Règle
compare-rests-on = Fondé sur
compare-not-stated = non indiqué
compare-by-role = { $length }, selon le rôle
compare-by-way = { $whole } en tout (selon la voie : école { $school }, pratique { $practice })
compare-required = { $n ->
    [one] { $n } exigé
   *[other] { $n } exigés
}
compare-usual = { $n ->
    [one] { $n } habituel
   *[other] { $n } habituels
}
compare-may-be = { $n ->
    [one] { $n } possible
   *[other] { $n } possibles
}
compare-asset = { $n } en atout
compare-none-named = aucun certificat nommé
compare-none-published = aucune publiée
compare-quebec = non pour le Québec, qui choisit lui-même
compare-holland = lettres de Holland de chaque profil, la plus forte en premier
compare-provided = { $n } par l'employeur
compare-of-practice = { $length } de pratique
compare-no-schooling = sans études exigées
compare-optional = facultatif : { $what }
compare-place = lieu
compare-at-least = { $length } + durée non indiquée
compare-low = { $code }, bas
compare-high = { $code }, haut
