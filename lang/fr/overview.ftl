overview-suits = Pour vous si
overview-may-not-suit = Peut-être pas pour vous si
overview-not-confused = À ne pas confondre avec
overview-glance = En un coup d'œil
overview-role-chosen = Rôle choisi
overview-role-hint = { $key } annule le rôle
overview-workers = Personnes en emploi 2023
overview-ai-role = IA, ce rôle
overview-ai-role-rank = rang { $rank } sur 100 selon une seule mesure (β)
overview-ai = Exposition à l'IA
exposure-of = { $score } sur 100 ({ $low }-{ $high })
contested = contesté
overview-rating = Cote
rating-of = { $value } ({ $low }-{ $high }) · { $inputs ->
    [one] { $inputs } élément
   *[other] { $inputs } éléments
} sur 6
overview-interests = Intérêts (Holland)
overview-growth = Ce qui porte la demande
overview-roles = { $n ->
    [one] { $n } rôle
   *[other] { $n } rôles
}
ai-beta = IA β { $beta }
overview-titles = Appellations d'emploi ({ $n })
overview-more-titles = et { $n ->
    [one] { $n } autre : la recherche la trouve
   *[other] { $n } autres : la recherche les trouve toutes
}
overview-classification = Dans la classification
overview-in-french = En français
overview-in-english = En anglais
overview-similar = Professions semblables
overview-nearest = Les plus proches par compétences, capacités, connaissances et activités
overview-nearest-to = Les plus proches de { $role } par compétences, capacités, connaissances et activités
overview-identical = notes identiques : données empruntées
overview-alike = plus semblable que { $percentile } % de toutes les paires
overview-unlike-basis = ≠ base
overview-no-pay = aucun salaire publié
ai-score = IA { $score }
overview-better = paie plus, moins exposée
overview-fields = Postes dans les domaines du projet
overview-claims = Ce qu'affirment d'autres pages

## Classes et domaines

class-level = Niveau
class-groups = Groupes de base
class-groups-shown = { $shown } sur { $all } : les autres sont filtrés
class-median = Ses groupes de base, salaire médian : { $place }
field-places = Les postes portent les mots de leur pays; les chiffres sont ceux du groupe de base, affichés pour : { $place }.
