### Comment une chose a été trouvée, et codes qui ne sont pas de la CNP 2021.

found-code = code
found-short = abréviation
found-everyday = nom courant
found-abroad = titre d'ailleurs
found-employer = employeur
found-translated = japonais
found-study = domaine d'études
found-conditions = conditions
found-exact = exact
found-prefix = début
found-word = mot
found-typo = faute de frappe
found-meaning = par le sens
found-guess = hypothèse
found-letters = lettres
edition-noc = CNP { $year }
found-word-met = « { $word } »
found-word-for = « { $word } » pour « { $typed } »
found-in-title = l'appellation contient { $words }
found-said-of = mots de ce travail : { $words }
found-right = juste dans { $chance } % de ces cas
found-guess-right = une hypothèse, juste dans { $chance } % de ces cas
found-guess-seldom = une hypothèse, rarement juste
found-not-measured = une hypothèse tirée de mots de tous les jours
condition-alone = peu à faire avec les collègues et le public
condition-people = beaucoup à faire avec les gens
condition-no-public = peu à faire avec la clientèle
condition-care = aider les autres et en prendre soin
condition-teaching = enseigner et former
condition-leading = diriger du personnel
condition-no-leading = personne à diriger
condition-selling = vendre et persuader
condition-no-selling = peu de vente et de persuasion
condition-math = beaucoup de calcul et de mathématiques
condition-no-math = peu de calcul et de mathématiques
condition-computers = beaucoup à l'ordinateur
condition-no-computers = peu à l'ordinateur
condition-writing = beaucoup de rédaction
condition-no-writing = peu de lecture et de rédaction
condition-hands = habileté des mains
condition-physical = force et endurance
condition-not-physical = peu de force et d'endurance
condition-creative = des idées à soi
condition-machines = conduite de machines
condition-no-degree = sans diplôme universitaire, les mieux payées d'abord
condition-no-schooling = sans études après le secondaire
condition-well-paid = salaire élevé
condition-outdoors = dehors aux intempéries
condition-indoors = à l'intérieur, au climat contrôlé
condition-standing = beaucoup de position debout
condition-no-standing = peu de position debout et de marche
condition-sitting = beaucoup de position assise
condition-no-sitting = peu de position assise
condition-heights = en hauteur
condition-no-heights = presque jamais en hauteur
condition-quiet = peu de bruit
condition-danger = près de ce qui peut blesser
condition-safe = peu près de ce qui peut blesser
condition-regular-hours = un horaire régulier (la nuit et les quarts ne sont pas indiqués)
condition-no-heat-cold = peu de chaleur et de froid
condition-no-pressure = peu de contraintes de temps
found-by-scores = selon les cotes du SIPeC
found-by-teer = selon la catégorie FÉER du code
found-by-pay = selon le salaire médian au Canada
topic-language-test = { $text } est un test de langue et non une profession : la page Immigration de chaque profession dit quels programmes en demandent un.
topic-assessment = { $text } a trait aux études faites ailleurs et n'est pas une profession : les pages Exigences et Immigration de chaque profession disent ce qui est demandé.
topic-immigration = { $text } a trait à l'immigration et n'est pas une profession : la page Immigration de chaque profession dit ce qui lui est ouvert.
topic-apprenticeship = { $text } est une voie vers un métier et non une profession : tapez le métier; sa page Formation en a les étapes.
topic-classification = { $text } a trait à la classification et n'est pas une profession : tapez un travail, un titre ou un code.
topic-hours = { $text } est une question d'horaire et non une profession : aucune source ici ne dit à quelles heures un travail se fait. On sait si l'horaire est régulier : cherchez « horaire régulier ».
find-code-became = { $text } est un code d'une autre classification ({ $edition }); dans la CNP 2021, c'est { $code }.
find-code-became-several = { $text } est un code d'une autre classification ({ $edition }); dans la CNP 2021, c'est { $codes }. Nommez-en un.
find-code-read = { $text } est lu comme { $code }.
find-class-and-code = { $text } est une classe au-dessus des groupes de base; nommez un de ses groupes, par exemple { $example }. Comme code d'une autre classification ({ $edition }), c'est aujourd'hui { $codes }.
find-code-split = { $n ->
    [one] { $text } ({ $edition })
   *[other] { $text } ({ $edition }), scindé en { $n }
}
match-title = appellation : { $title }
match-nearest = appellation la plus proche : { $title }
match-code = code : { $text }
match-head-code = Code que le texte donne
match-duty = fonction : { $duty } (mots communs : { $words })
# $words (text): words of the offer
match-words = mots de ses fonctions : { $words }
match-against = va mieux à un autre travail : { $text }
match-against-more = { $n ->
    [one] et { $n } autre ligne qui va mieux à un autre travail
   *[other] et { $n } autres lignes qui vont mieux à un autre travail
}
match-far = loin derrière le premier : peu d'indices dans ce texte
match-head-far = Loin derrière
match-missing = pas trouvé dans le texte : { $text }
match-apart = à ne pas confondre avec { $code } : { $why }
match-other-language = L'offre est en { $offer } : ses lignes sont comparées à nos fonctions en { $offer }, données ici en { $told }; les mots communs sont ceux de l'offre.
match-head-title = Appellation que donne l'offre
match-head-nearest = Appellation la plus proche
match-head-whole = D'après l'ensemble du texte
match-whole = Ni fonction, ni appellation, ni mot ne ressort : l'offre, dans son ensemble, ressemble à ce travail.
match-head-duties = Fonctions qui correspondent
match-head-words = Aucune fonction entière ne correspond; mots communs
match-head-missing = Fonctions non trouvées dans votre texte
match-head-against = Lignes qui vont mieux à un autre travail
match-head-duties-of = Fonctions qui correspondent : { $n } sur { $all }
match-head-missing-of = Fonctions non trouvées dans votre texte : { $all }, dont { $n } ici
match-head-apart = À ne pas confondre
match-no-duties = aucune fonction trouvée : collez quelques lignes sur ce que l'on fait dans ce travail, ou son appellation.
match-cut = le texte est plus long que ce qui est lu : au plus 1 000 000 octets d'un fichier et 60 000 caractères de son texte. Ce qui vient après n'a pas été comparé.
match-waiting = collez le texte, puis appuyez sur Ctrl-D sur une ligne vide.
match-not-text = ceci n'est pas du texte, mais { $kind }; copiez-en les mots et collez-les.
match-languages = ce texte n'est ni en anglais ni en français; les offres dans ces deux langues sont comparées.
found-duties = { $count ->
    [one] { $count } fonction
   *[other] { $count } fonctions
}
found-title = appellation
found-no-code = { $n ->
    [one] { $codes } n'est pas un code de la CNP 2021, 2016 ou 2011. Les codes de la CNP 2006 et d'avant ne sont pas lus : cherchez l'appellation.
   *[other] { $codes } ne sont pas des codes de la CNP 2021, 2016 ou 2011. Les codes de la CNP 2006 et d'avant ne sont pas lus : cherchez l'appellation.
}
found-no-code-of = { $n ->
    [one] { $codes } n'est pas un code de { $edition } connu ici : cherchez l'appellation.
   *[other] { $codes } ne sont pas des codes de { $edition } connus ici : cherchez l'appellation.
}
found-no-code-short = { $codes } : aucun code de la CNP 2021, 2016 ou 2011
