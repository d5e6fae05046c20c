### Ce que les écrans disent à côté des pages.


## Le cadre

header-full-time = 40 h/sem.
header-usual-hours = heures habituelles
header-counted = { $name } ({ $n })
header-then = { $key }, puis
too-small = metier demande { $width }x{ $height }, ceci fait { $own-width }x{ $own-height }
in-sight = { $from }-{ $to } sur { $all }
in-sight-of-more = { $from }-{ $to }, suite plus bas
count-of = { $n } sur { $all }

## L'arbre

tree-occupations = Professions
tree-teer-only = catégorie FÉER { $digit } seulement
tree-fields = Domaines
tree-by-rating = Par cote
tree-by-pay = Par salaire
tree-held-elsewhere = { $place } : où { $code } se compare
tree-by-exposure = Par exposition à l'IA
tree-by-openings = Par postes à pourvoir
tree-by-code = Par code
tree-teer = F{ $digit }
tree-teer-words = F{ $digit } { $words }
tree-legend = F : niveau de formation
tree-legend-short = F : formation
tree-out = hors
tree-head-rating = cote
tree-head-ai = IA
tree-head-openings = postes
tree-empty = Aucune profession ne remplit tous les critères : { $filter } montre combien chacun écarte, { $clear } retire le filtre.

## Salaire selon l'expérience et IA

chart-pay = Salaire selon l'expérience
chart-pay-empty = Choisissez une profession : son salaire au début, à mi-carrière et avec expérience s'affiche ici.
chart-no-bands = Ni le seuil des 10 % les moins payés ni celui des 10 % les mieux payés n'est publié : aucune fourchette ne peut être tracée.
# $middle (text): the median with its unit
chart-only-middle = Seule la médiane est publiée : { $middle }.
chart-published = publié
chart-named = cité
chart-low = bas
chart-middle = médiane
chart-high = haut
chart-bands-modelled = fourchettes calculées
chart-minimum = bas = salaire minimum
chart-least-of-years = bas = plus bas publié pour un an
chart-floored = La médiane publiée est le salaire minimum : { $middle }.
chart-whole-group = non publié par rôle : tout le groupe
chart-claimed = { $mark } affirmé ailleurs
# $mark (text): the mark
# $band (text): entry, mid or senior
# $range (text): what is claimed
# $check (text): what the published figures say
chart-claim = { $mark } { $band } { $range } : { $check }
# $mark (text): the mark
chart-percentiles = { $mark } publiés : 10 % les moins payés, médiane, 10 % les mieux payés
# $mark (text): the mark
chart-percentiles-short = { $mark } 10 % les moins payés, médiane, mieux payés
thousands = { $n } k
millions = { $n } M
chart-ai = Effet de l'IA
chart-ai-empty = Choisissez une profession : l'exposition de ses tâches, selon quelle mesure, et ce qui reste humain.

## La comparaison

comparison-title = Comparaison · { $place }
comparison-hidden = lignes égales masquées
comparison-empty = Rien n'est encore comparé.
comparison-saved = { $n ->
    [one] Une profession est gardée sur { $list } : { $key } la met ici; il en va jusqu'à { $most } côte à côte.
   *[other] { $n } professions sont gardées sur { $list } : { $key } les met côte à côte, les { $most } premières s'il y en a plus.
}
comparison-how = Appuyez sur { $compare } devant { $most } professions au plus pour les mettre côte à côte. { $baseline } fait d'une colonne la base des différences, { $hide } masque les lignes égales.
comparison-baseline = { $code } base
comparison-legend = { $best } meilleur { $worst } moins bon de la ligne
comparison-legend-short = { $best } meilleur { $worst } moins bon

## La sélection

saved-title = { $n ->
    [one] Sélection · { $n } gardée · { $place }
   *[other] Sélection · { $n } gardées · { $place }
}
saved-empty = Rien n'est encore gardé.
saved-newer = Les salaires de l'édition { $year } sont importés : { $changes } montre ce qu'ils ont changé.
saved-how = Appuyez sur { $save } devant une profession pour la garder, sur { $note } pour ajouter une note. La liste est dans un fichier à vous, lisible et modifiable; { $export } l'écrit pour un conseiller, en page à imprimer et en Markdown.
saved-head = code  profession
saved-head-rating = cote sur 10
saved-head-ai-wide = IA sur 100
saved-head-saved = gardée
saved-unknown = n'est pas une profession de la CNP 2021; l'entrée est conservée telle quelle
saved-keys = { $remove } retire · { $status } état · { $preview } en bref
saved-keys-few = { $remove } retire · { $status } état
saved-no-note = pas de note : { $note } en écrit une
saved-no-data = non indiqué
saved-no-assessment = aucune évaluation
not-rated = non coté
saved-ai = IA { $score }

## La carte

map-title = Salaire et exposition à l'IA · { $place } · { $count }
map-title-net = Salaire et exposition à l'IA moins protection · { $place } · { $count }
map-count-of = { $all ->
    [one] { $n } sur { $all } profession
   *[other] { $n } sur { $all } professions
}
map-elsewhere = aucun salaire pour { $asked }, affiché pour { $shown }
map-no-wage = Aucun salaire n'est publié pour ce lieu : choisissez-en un autre avec { $region }.
map-axes = à droite : salaire médian, { $unit }, échelle log · en haut : exposition à l'IA, 0 à 100 · traits : salaire du milieu, 50
map-axes-net = à droite : salaire médian, { $unit }, échelle log · en haut : exposition à l'IA moins protection, centile · traits : salaire du milieu, 50
map-axes-short = → salaire, { $unit } (log) · ↑ exposition à l'IA, 0 à 100
map-axes-net-short = → salaire, { $unit } (log) · ↑ exposition à l'IA moins protection
map-legend = { $mark } gardée ou comparée · les flèches vont au point suivant · { $open } ouvre · { $treemap } carte à cases · { $height } { $other }
map-axes-narrow = → { $unit } · ↑ exposition IA
map-axes-net-narrow = → { $unit } · ↑ IA moins protection
map-legend-short = flèches : se déplacer · { $open } ouvre · { $height } { $other }
map-legend-narrow = { $open } ouvre · { $height } { $other }
map-to-net = moins protection
map-to-exposure = exposition seule
map-title-short = Salaire, exposition IA · { $place }
map-title-net-short = Salaire, IA moins protection · { $place }
map-point-short = { $pay } · IA { $rank }
map-point-net-short = { $pay } · IA − prot. { $rank }
treemap-title-short = Teinte : { $shade }
map-absent = pas sur la carte : sans salaire de cette édition ici, ou sans exposition
map-point = { $pay }, exposition à l'IA de { $rank } sur 100
map-point-net = { $pay }, exposition à l'IA moins protection : centile { $rank }
map-thousands = { $n } k
map-well-much = paie bien, très touchée par l'IA
map-well-little = paie bien, peu touchée par l'IA
map-less-much = paie moins, très touchée par l'IA
map-less-little = paie moins, peu touchée par l'IA
map-well-open = paie bien, touchée et peu protégée
map-well-shielded = paie bien, peu touchée ou protégée
map-less-open = paie moins, touchée et peu protégée
map-less-shielded = paie moins, peu touchée ou protégée
map-how = Chaque point est une profession : plus il est à droite, mieux elle est payée; plus il est haut, plus l'IA pourrait en toucher de tâches. { $right } ou un clic en choisit une, { $search } la trouve, { $open } la lit.
map-how-net = Chaque point est une profession : plus il est à droite, mieux elle est payée; plus il est haut, plus l'IA la touche et moins son contexte de travail la protège. { $right } ou un clic en choisit une, { $search } la trouve, { $open } la lit.
map-near = Les plus proches en salaire et en exposition
map-near-short = Les plus proches
map-head-pay = salaire
map-head-rank = IA − protection
map-head-exposure = exposition IA
treemap-title = Travailleurs · teinte : { $shade } · { $place } · { $count }
treemap-workers = { $n } travailleurs au Canada, 2023
treemap-workers-short = { $n } travailleurs
treemap-none = aucun chiffre
treemap-unshaded = sans teinte
treemap-older = { $value } ({ $period }), sans teinte
treemap-elsewhere = { $value }, sans teinte
treemap-absent = aucun compte de travailleurs ici
treemap-under = moins de { $value }
treemap-from = dès { $value }
treemap-from-short = { $value }+
treemap-smaller = { $n ->
    [one] et { $n } plus petite
   *[other] et { $n } plus petites
}
treemap-uncounted = { $n } sans compte de travailleurs
treemap-head-workers = travailleurs, 2023
treemap-arrows = flèches : se déplacer
treemap-hint = flèches : se déplacer · { $shade } autre teinte · { $treemap } carte · { $open } ouvre
treemap-needs = La carte à cases demande { $width } colonnes et { $height } lignes; voici toutes les professions selon leurs travailleurs.

## Les sources

source-list-title = Sources · { $n } · { $open } en ouvre une
source-list-note = Chaque chiffre vient d'une de ces sources. Les éditeurs ne cautionnent rien ici.
source-list-read = { $n ->
    [one] lue il y a { $n } jour
   *[other] lue il y a { $n } jours
}
source-list-edition = édition { $edition }

## Thèmes

theme-auto = comme le terminal
theme-dark = sombre
theme-light = clair
theme-contrast = contraste élevé
theme-mono = mono
tree-by-interests = Selon vos intérêts
tree-by-studied = Selon vos études
order-rating = par cote
order-pay = par salaire
order-exposure = par exposition à l'IA
order-openings = par postes à pourvoir
order-interests = selon vos intérêts
order-studied = selon vos études
order-code = par code
tree-head-fit = conc.
tree-head-studied = études %
saved-former = est un code de la CNP { $from }; dans la CNP { $to }, c'en est un autre : { $key } choisit
saved-title-of =
    { $list } · { $n ->
        [one] { $n } gardée
       *[other] { $n } gardées
    } · { $place }
saved-lists-how = Plusieurs projets? { $new } crée une autre liste, avec son propre nom.
saved-more-columns =
    { $n ->
        [one] { $n } colonne de plus : { $right }
       *[other] { $n } colonnes de plus : { $right }
    }
saved-tab = { $list } ({ $n })
saved-tabs-hint = { $before } { $next } autre liste
saved-first = Première liste
saved-rank = Rang selon vos poids
saved-schooling = Études, ans
saved-practice-name = Pratique, ans
saved-status = État
saved-tags = Étiquettes
saved-day = Gardée le
saved-openings = Postes à pourvoir { $years }, Canada
saved-head-rank = rang
saved-head-schooling = études, ans
saved-head-schooling-short = études, a
saved-head-practice-short = prat., a
saved-head-soon = 3 ans à venir
saved-head-later = 10 ans
saved-head-openings = postes, 10 ans
saved-rank-is = rang { $rank }
saved-rating-is = { $rating } sur 10
saved-years = études { $years } ans
saved-practice = pratique { $years } ans
saved-soon-is = 3 ans : { $outlook }
saved-openings-are = { $n } postes
