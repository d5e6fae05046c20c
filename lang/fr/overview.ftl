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

## Les réponses au premier coup d'œil

# $n (count): combien de rôles
# $key (key): la touche qui en choisit un
sight-roles = { $n ->
    [one] { $n } rôle porte ce code.
   *[other] { $n } rôles partagent ce code : { $key } en choisit un.
}
# $n (number): combien sur cent
sight-pay-rank = plus que { $n } professions sur 100
sight-pay-hour = De l'heure
sight-pay-usual = Par an aux heures habituelles
sight-in = Accès
# $papers (text): certificats et permis, comptés
sight-papers = certificats : { $papers }
sight-jobs = Emplois
# $level (text): ce qui est attendu
# $place (text): le lieu
sight-three-years = d'ici 3 ans, { $place } : { $level }
# $level (text): ce qui est attendu
sight-ten-years = d'ici 10 ans : { $level }
sight-ai = IA
# $n (number): pour cent des tâches
sight-used = usage observé aujourd'hui : { $n } % des tâches
sight-ai-reads = Comment le lire
sight-canada = Canada
sight-next = Ensuite
# $n (count): combien
# $all (count): sur combien
sight-better = { $n ->
    [one] { $n } des { $all } professions les plus proches paie plus et est moins exposée à l'IA
   *[other] { $n } des { $all } professions les plus proches paient plus et sont moins exposées à l'IA
}
sight-no-near = aucune proximité n'est publiée pour cette profession
# $key (key): la touche des passages
sight-moves-hint = { $key } les compare comme passages
