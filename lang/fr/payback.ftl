### Le calcul d'une reconversion.

payback-title = La reconversion vaut-elle la peine?
payback-years = Années d'études
payback-years-apprentice = Années d'apprentissage
payback-tuition-low = Droits de scolarité, au moins
payback-tuition-high = Droits de scolarité, au plus
payback-rate = Taux d'actualisation par an
payback-probability = Chance de finir et d'être embauché
payback-pay-kept = Salaire gardé aux études
payback-hours = Heures du salaire annuel
payback-horizon = Années considérées
payback-not-entered = non entrés
payback-percent = { $n } %
payback-full-time = 40 par semaine
payback-usual = habituelles
payback-basis-years = part des étapes de formation de la profession visée; changez-le pour la durée de votre programme
payback-basis-tuition = entré par vous : rien de publié ne les donne par profession
payback-basis-rate = une hypothèse : un dollar dans un an vaut d'autant moins qu'aujourd'hui
payback-basis-probability = une hypothèse : personne ne le publie par profession
payback-basis-pay-kept = une hypothèse : la part du salaire actuel gagnée pendant les études
payback-basis-hours = 40 heures par semaine, ou les heures habituelles publiées du métier
payback-basis-horizon = une hypothèse : le nombre d'années considérées à partir d'aujourd'hui
payback-left-out = Ni impôts ni augmentations ne sont comptés. Les droits de scolarité ne sont pas publiés par profession.
payback-left-out-short = Ni impôts ni augmentations ne sont comptés.
payback-short = { $from } à { $to }
payback-from = de { $occupation } : { $pay }
payback-to = à { $occupation } : { $pay }
payback-mixed = Pas comparable : { $why }; la différence les mélange.
payback-medians = Médianes, { $place }.
payback-medians-alike = Médianes, { $place }; mêmes période et heures.
payback-medians-same = Médianes de mêmes période et heures.
payback-elsewhere = { $place } (absent de la table pour { $asked })
payback-not-both = { $place } (les deux ne sont pas dans la table pour { $asked })
payback-no-length = aucune durée n'est publiée : une hypothèse
payback-published = { $years } (publié)
payback-estimated = { $years } (estimation)
payback-no-length-stated = aucune durée n'est indiquée
payback-by-work = aucune : vos années comptent; sinon { $years } ans
payback-by-work-trade = aucune : vos années comptent; sinon un apprentissage
payback-by-work-open = aucune : vos années comptent; sinon, durée non indiquée
payback-apprenticeship = un apprentissage payé
payback-no-schooling = sans études exigées
payback-longer = la plus longue est retenue
payback-span = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
payback-not-within = { $n ->
    [one] pas avant { $n } an
   *[other] pas avant { $n } ans
}
payback-year = année { $n }
payback-year-range = années { $first }-{ $last }
payback-even = Seuil de rentabilité : { $when }
payback-even-before = Seuil de rentabilité avant droits : { $when }
payback-even-short = Seuil : { $low } à { $high }
payback-even-before-short = Seuil avant droits : { $when }
payback-even-both = Seuil de rentabilité : { $low } avec les droits bas, { $high } avec les élevés
payback-range = { $low } à { $high }
payback-worth-short = Valeur : { $worth }
payback-worth-before-short = Valeur avant droits : { $worth }
payback-worth = Valeur : { $worth } CAD d'aujourd'hui après { $span }
payback-worth-before = Valeur avant droits : { $worth } CAD d'aujourd'hui après { $span }
payback-no-tuition = Les droits, non entrés, sont omis : chaque { $each } CAD en enlève environ { $off }.
payback-paid = Non calculé : un apprentissage est payé, et sa paie n'est pas publiée ici. Indiquez à « Salaire gardé » la part du salaire actuel à laquelle elle revient.
payback-paid-short = Un apprentissage est payé : indiquez sa paie, « Salaire gardé ».
payback-up-to = Rentable jusqu'à environ { $most } CAD de droits de scolarité.
payback-low-curve = droits bas
payback-high-curve = droits élevés
payback-years-axis = ans

## La cote et ses poids

weights-title = Cote
weights-title-of = Cote de { $name }
weights-score = { $score } sur 10 ({ $low }-{ $high })
weights-inputs = { $n ->
    [one] { $n } élément sur { $all }
   *[other] { $n } éléments sur { $all }
}
weights-choose = Choisissez une profession pour voir ses parties.
weights-input = élément
weights-weight = part %
weights-weight-short = %
weights-head-score = note
weights-points = points
weights-points-short = pts
weights-no-data = aucune donnée
weights-no-data-shared = aucune donnée : les autres se partagent son poids
weights-shortlist = Votre sélection et cette profession selon ces poids
weights-because = parce que
because-pay = { $amount } au Canada
because-pay-not-here = { $amount } au Canada, car { $place } n'en a pas pour { $n } sur 516
because-net = exposition moins protection : { $rank }
because-openings = { $n ->
    [one] { $n } poste
   *[other] { $n } postes
}
because-vacancies = { $n ->
    [one] { $n } vacant
   *[other] { $n } vacants
}
because-hours = { $n } h par semaine
