### Perspectives sur trois ans, parenté selon EDSC, études, nombre de personnes.

## Perspectives du Guichet-Emplois sur trois ans

three-year-very-good = très bonnes
three-year-good = bonnes
three-year-moderate = modérées
three-year-limited = limitées
three-year-very-limited = très limitées
three-year-undetermined = indéterminées
three-year-row = Perspectives { $period }
three-year-heading = Les trois prochaines années, { $period }, { $place }
three-year-undetermined-note = Pour cette profession, le Guichet-Emplois ne se prononce pas sur { $place }; les dix ans pour le Canada suivent.
three-year-canada-note = Le Guichet-Emplois donne ses perspectives sur trois ans par province et territoire seulement, et aucune pour le Canada.
three-year-elsewhere = Ailleurs
three-year-in = { $level } : { $places }
three-year-released = Publié le

## Matrice de correspondance des compétences d'EDSC

match-not = pas semblable
match-somewhat = assez semblable
match-similar = semblable
match-very = très semblable
esdc-both = { $there }, au retour { $back }
esdc-same = { $level } dans les deux sens
esdc-says = table fédérale des compétences : { $level }
esdc-label = Selon la table fédérale des compétences
esdc-how-label = Comment
kin-label = Pourquoi elle est là
kin-step = on y va d'ici : { $name }
kin-step-back = on vient de là : { $name }
kin-paper = les deux demandent : { $name }
kin-employer = mêmes employeurs : { $name }
esdc-how = le niveau le plus élevé que la matrice de correspondance des compétences d'EDSC, le ministère fédéral de l'emploi (SIPeC 2025), donne entre un profil de l'une et un profil de l'autre, dans chaque sens à part

## Études

study-heading = Ce que ces personnes ont étudié
study-people = Personnes comptées
study-people-value = { $people } avec un titre postsecondaire, selon le domaine du plus élevé
study-folded = Comptée avec { $codes } : ces chiffres sont ceux de toutes ensemble.
study-share = { $share } % ({ $people })
study-more = { $n ->
    [one] et { $n } autre domaine
   *[other] et { $n } autres domaines
}
study-tied = Poids du domaine d'études
study-tied-value = centile { $rank } : 0 ouvert à tous les domaines, 100 à un seul programme
study-tied-distance = Écart à la répartition générale des études
study-tied-nats = { $nats } nats (Kullback-Leibler)
study-tied-row = Poids du domaine d'études, centile
study-tied-meaning = À quel point les études de ces personnes diffèrent de celles de tous : 0, toutes les formations y mènent; 100, une seule.
study-tied-foot = centile : 0 = toutes les formations y mènent, 100 = une seule
study-translated = Les noms français des domaines sont traduits par ce projet.
study-works-heading = Où travaillent les personnes formées en { $field }
study-works-as = Elles travaillent comme
study-works-share = { $share } % d'entre elles ({ $people })

## Personnes

people-workforce-in = Population active 2021, { $place }
people-women-percent = Femmes, %
people-women = Femmes
people-percent = { $share } %
people-unemployment = Taux de chômage 2025
people-unemployment-of = Taux de chômage 2025, grand groupe { $major }, %
people-unemployment-shared = Taux de chômage 2025, grand groupe { $major } avec { $others }, %
people-heading = Personnes

## Filtre

filter-or-better = { $value } ou mieux
filter-esdc = { $level } ou plus, depuis { $code }
filter-three-year-about = Perspectives du Guichet-Emplois pour { $place }, 2025-2027. Inconnu là où elles sont indéterminées. Gauche et droite : le minimum.
filter-esdc-about = aussi semblable selon la matrice de correspondance d'EDSC, le ministère fédéral de l'emploi (SIPeC 2025), pour y aller. Gauche et droite : le minimum; ou un code.

## Une seule règle de comparaison

claim-wholly-below = Entièrement sous le seuil des 10 % les moins payés : { $place } ({ $low }).
claim-wholly-above = Entièrement au-dessus du seuil des 10 % les mieux payés : { $place } ({ $high }).
claim-short-wholly-below = trop bas
claim-short-wholly-above = trop haut
pay-by-canada = { $by } selon les médianes du Canada
compare-pair-canada = des deux médianes du Canada, car l'une des deux manque pour l'endroit ou y est plus ancienne
payback-unlike = Les deux médianes ne sont pas soustraites : { $why }.
pay-quartiles = Moitié centrale
pay-benefits = Ont des avantages sociaux
pay-benefits-value = { $share } % des employés

## Ce que les licences demandent de dire

source-attribution = Attribution
attribution-statcan = Adapté de Statistique Canada, { $title }, { $edition }. Cela ne constitue pas une approbation de ce produit par Statistique Canada.
attribution-ogl = { $publisher }, { $title } : contient de l'information visée par la Licence du gouvernement ouvert – Canada; aucune approbation n'est sous-entendue.
attribution-onet = Comprend de l'information tirée de { $title } du U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), utilisée sous CC BY 4.0. O*NET est une marque de l'USDOL/ETA. Une partie a été modifiée; l'USDOL/ETA n'a ni approuvé ni vérifié ces modifications.
attribution-cc = { $publisher }, { $title } : utilisé sous CC BY 4.0; la présentation a été changée.
attribution-notice = { $holder }. Sous licence { $licence }, sans garantie d'aucune sorte; l'avis accompagne chaque copie.
language-english = anglais
language-french = français
