### Passages depuis son travail, chemins en plusieurs passages, et ce que quelqu'un dit d'un salaire.


## Passages

move-like = proche
move-esdc = selon EDSC
move-pay = { $unit }
move-ai = IA
move-schooling = études, a
move-papers = titre
move-outlook = 3 ans, { $place }
move-by-likeness = proximité des compétences
move-by-esdc = matrice d'EDSC
move-by-pay = salaire médian
move-by-ai = exposition à l'IA
move-by-schooling = études à faire
move-by-papers = permis ou certificat
move-by-outlook = perspectives sur trois ans
move-identical = mêmes
move-esdc-not = non
move-esdc-somewhat = un peu
move-esdc-similar = semblable
move-esdc-very = très
move-no-paper = rien de plus
move-build = Compétences à acquérir, votre niveau → le leur
move-no-gaps = Rien dans les compétences publiées ne dépasse ce que votre travail demande.
move-have = Ce que vous avez déjà
move-none-held = Des niveaux les plus hauts là-bas, votre travail n'en atteint aucun.
move-walls = Obstacles
move-way = Le chemin le plus court
move-level = { $own } → { $there } sur { $top }
move-whole-schooling = { $years } ans depuis le début : le titre exige toute la formation
move-more-schooling = { $years } ans de plus que ce que votre travail demande
move-schooling-tag = études
move-unknown-schooling = aucune durée n'est écrite
move-teer-tag = niveau
move-teer-up = { $steps ->
    [one] un échelon FEER de plus
   *[other] { $steps } échelons FEER de plus
}
move-exclusion-tag = à distinguer
move-no-walls = Ni permis, ni études, ni exclusion ne séparent les deux.
move-pay-unlike = Les deux médianes ne se comparent pas (lieu, année, ou payé à l'année) : rien n'est soustrait.
move-no-way = Aucun chemin n'est écrit.
move-difference = Par rapport à votre travail
move-pay-rule = les deux pour le lieu demandé, ou les deux pour le Canada où l'un des deux n'a rien; jamais un de chaque
move-title-of = Passage vers { $name }
moves-title = { $n ->
    [one] Un passage à portée, par { $order }
   *[other] { $n } passages à portée, par { $order }
}
moves-title-turned = { $n ->
    [one] Un passage à portée, par { $order }, ordre inverse
   *[other] { $n } passages à portée, par { $order }, ordre inverse
}
moves-title-better = { $n ->
    [one] Un passage sur { $all } paie plus et est moins touché par l'IA, par { $order }
   *[other] { $n } passages sur { $all } paient plus et sont moins touchés par l'IA, par { $order }
}
moves-from-work = De mon travail, { $name }
moves-from-here = De { $name } ({ $work } le garde comme mon travail)
moves-own-ai = IA { $n }
moves-both-canada = si { $place } n'a pas de chiffre pour l'un des deux, les deux valent pour le Canada (CA)
moves-all-canada = tous les salaires valent pour le Canada : { $place } n'en a pas pour ce travail
moves-no-start = Les passages partent de votre travail : { $search } le trouve, puis { $work } le garde. Chaque profession proche par les compétences, ou nommée par la classification ou par EDSC, se trouve alors ici, avec salaire, IA, études et titres.
moves-none-better = Aucun passage à portée ne paie plus en étant moins touché par l'IA. { $key } les montre tous.
status-moves-better = { $n ->
    [one] Un passage paie plus et est moins touché par l'IA.
   *[other] { $n } passages paient plus et sont moins touchés par l'IA.
}
status-moves-all = { $n ->
    [one] Le seul passage à portée est montré.
   *[other] Les { $n } passages à portée sont montrés.
}
copy-moves = Passages depuis { $name }
context-moves = Passages
header-work = Mon travail : { $code }
