### La porte d'entrée.

front-title = Accueil
front-sentence = Tout métier au Canada : le salaire, l'accès, l'effet de l'IA, et la suite
front-sentence-short = Métiers : salaire, accès, IA, suite
front-field = Tapez un métier, un code, ou collez une offre d'emploi
front-field-short = Un métier ou une offre collée
front-ways = Par où commencer
front-fields = Domaines de travail
front-place = Chiffres pour
front-known = Vus et gardés
front-asks = Questions à poser
front-ask-else = Que pourrais-je faire d'autre?
front-ask-claim = Salaire annoncé : est-ce vrai?
front-ask-better = Comment gagner davantage?
front-ask-worth = Se reconvertir vaut-il la peine?
front-ask-offer = Quel métier dans cette offre?
front-ask-code = Que devient un ancien code?
front-told-code = CNP 2016, É.-U., ailleurs
front-told-offer = selon ses fonctions
front-told-worth = coûts et gains
front-told-better = en trois transitions au plus
front-told-claim = face aux chiffres publiés
front-told-else = les travaux proches
front-how-better = Il est gardé comme votre travail. Dites ensuite le salaire voulu : les chemins pour y arriver sont cherchés.
front-how-worth = Le travail visé par la formation, puis le vôtre aujourd'hui : coûts et gains au fil des ans.
front-how-offer = Collez ici l'offre entière : ses fonctions disent de quelle profession il s'agit.
front-how-code = Tapez-le comme dans la lettre : 6322, CNP 3413 ou 29-1141.00.
front-jobs = { $n ->
    [one] { $n } métier
   *[other] { $n } métiers
}
front-work = Mon travail
front-no-work = non indiqué
front-how-work = Il est gardé comme votre travail : les transitions possibles suivent, la rentabilité et la comparaison en partent.
front-map = Carte des 516
front-map-told = salaire et IA
front-classes = La classification
front-classes-told = 516 groupes
front-questions = { $n } questions
front-answered = { $n } sur { $items }
front-nothing-saved = rien encore
front-openings = Le plus de postes, 2024-2033
front-untouched = Peu d'IA, { $n } personnes et plus
front-of-100 = { $n } sur 100
front-per-100 = { $n }/100
front-below = la liste ci-dessous
front-paid = Mieux payés, 2 ans de collège au plus
front-foot = 516 professions de la classification canadienne, CNP 2021. Chaque chiffre a sa source : sur sa ligne, { $source } la montre.
front-schooling = Études
front-shape = Chaque point est une profession, { $n } en tout · { $place } · à droite : salaire médian, { $unit } · en haut : plus touchée par l'IA

## What stands below a class

children-pay = Salaire médian
children-ai = Exposition à l'IA, 0 à 100
children-not-rated = non coté
children-unit = Unité
