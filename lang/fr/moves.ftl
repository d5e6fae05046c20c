### Transitions depuis son travail, chemins en plusieurs transitions, et ce que quelqu'un dit d'un salaire.


## Transitions

move-like = proche
move-esdc = table fédérale
move-pay = { $unit }
move-ai = IA
move-schooling = études + pratique, ans
move-schooling-short = accès, ans
moves-legend = { $head } : études + pratique; (+) et plus, (?) non indiqué, A apprentissage
moves-legend-short = études + pratique, A apprenti, (?) inconnu
moves-legend-minimum = * au plancher : salaire minimum, ou plus bas publié pour un an
moves-legend-minimum-short = * plancher
move-and-practice = + { $years }
move-papers = nouveau permis
move-outlook = 3 ans, { $place }
move-by-likeness = proximité des compétences
move-by-esdc = table fédérale des compétences (EDSC)
move-by-pay = salaire médian
move-by-ai = exposition à l'IA
move-by-schooling = études et pratique à faire
move-by-papers = permis ou certificat
move-by-outlook = perspectives sur trois ans
move-identical = mêmes
move-esdc-not = non
move-esdc-somewhat = un peu
move-esdc-similar = semblable
move-esdc-very = très
move-no-paper = aucun
move-paper-partly = par province
move-paper-roles = certains rôles
move-paper-usual = habituel
move-paper-driving = conduite
move-paper-trade = certificat
move-paper-course = attestation
move-paper-clearance = sécurité
move-build = Compétences à acquérir, votre niveau → celui de là-bas
move-no-gaps = Rien dans les compétences publiées ne dépasse ce que votre travail demande.
move-build-short = Compétences à acquérir
move-yours = vous
move-theirs = là-bas
move-top = sur
move-have = Ce que vous avez déjà
move-none-held = Des niveaux les plus hauts là-bas, votre travail n'en atteint aucun.
move-walls = Obstacles
move-way = Le chemin le plus court
move-way-role = Le chemin le plus court : { $role }
move-other-ways = Autres accès et autres rôles : page Formation.
move-level = { $own } → { $there } sur { $top }
move-whole-schooling = { $length } : le permis ou le certificat l'exige, quelles que soient vos autres études
move-more-schooling = { $length } de plus que ce que votre travail demande
move-undecided-schooling = { $length } : les faits ne disent pas dans quelle mesure vos études comptent
move-apprenticed = appr.
move-apprenticed-brief = A
move-apprentice-wall = un apprentissage de ce métier : ses années sont de la pratique
move-by-work = 0 par expérience
move-by-work-brief = exp.
move-by-work-wall = aucune avec des années dans votre travail, que la voie nomme; { $others }
move-schooling-open = et des études de durée inconnue
move-after-tag = expérience
move-after = d'abord des années dans cette profession : { $works }
move-after-more = { $n ->
    [one] ou { $n } autre
   *[other] ou l'une de { $n } autres
}
move-schooling-tag = études
move-unknown-schooling = aucune durée n'est écrite
move-practice-wall = { $length }, payée ou supervisée, en plus des études
move-practice-open = demandée aussi; sa durée n'est pas indiquée
move-teer-tag = niveau
move-teer-up = { $steps ->
    [one] un niveau de formation de plus
   *[other] { $steps } niveaux de formation de plus
}
move-exclusion-tag = à distinguer
move-no-walls = Ni permis, inscription ou certificat de qualification en plus de ceux de votre métier, ni études, ni pratique, ni exclusion ne séparent les deux.
move-unlike-place = autre lieu
move-unlike-period = autre année
move-unlike-year = à l'année
move-unlike-minimum = plus bas publ.
move-unlike-hours = autr. heures
move-pay-unlike = Les deux médianes ne se comparent pas (lieu, année, ou payé à l'année) : rien n'est soustrait.
move-no-way = Aucun chemin n'est écrit.
move-difference = Par rapport à votre travail
move-pay-rule = les deux pour le lieu demandé, ou les deux pour le Canada où l'un des deux n'a rien; jamais un de chaque
move-title-of = Transition vers { $name }
moves-title = { $n ->
    [one] Une transition à portée, par { $order }
   *[other] { $n } transitions à portée, par { $order }
}
moves-title-turned = { $n ->
    [one] Une transition à portée, par { $order }, ordre inverse
   *[other] { $n } transitions à portée, par { $order }, ordre inverse
}
moves-title-better = { $n ->
    [one] Une transition sur { $all } paie plus et est moins touchée par l'IA, par { $order }
   *[other] { $n } transitions sur { $all } paient plus et sont moins touchées par l'IA, par { $order }
}
moves-title-short = { $n ->
    [one] Une transition à portée
   *[other] { $n } transitions à portée
}
moves-title-better-short = { $n } sur { $all } : mieux, moins d'IA
moves-from = De { $name }
move-years-short = { $years } a
moves-from-work = De mon travail, { $name }
moves-from-here = De { $name } ({ $work } le garde comme mon travail)
moves-own-ai = IA { $n }
moves-own-canada = au Canada { $pay }
moves-both-canada = si { $place } n'a pas de chiffre pour l'un des deux, les deux valent pour le Canada (CA)
moves-all-canada = tous les salaires valent pour le Canada : { $place } n'en a pas pour ce travail
# $place (text): place without a figure
moves-all-canada-short = salaires du Canada, non de { $place }
moves-no-start = Les transitions partent de votre travail : { $search } le trouve, puis { $work } le garde. Chaque profession proche par les compétences, ou nommée par la classification ou par la table fédérale des compétences, se trouve alors ici, avec salaire, IA, études et permis.
moves-opened-rest = suite : { $open }
moves-none-better = Aucune transition à portée ne paie plus en étant aussi moins touchée par l'IA. Paient plus : { $more }. Moins touchées par l'IA : { $less }. { $key } les montre toutes, { $ways } cherche des chemins en plusieurs étapes.
moves-better-no-exposure = On ne peut dire quelles transitions sont moins touchées par l'IA : ce travail n'est pas coté. { $key } montre toutes les transitions à portée.
moves-better-no-pay = On ne peut dire quelles transitions paient plus : aucun salaire n'est connu pour ce travail. { $key } montre toutes les transitions à portée.
status-moves-better = { $n ->
    [one] Une transition paie plus et est moins touchée par l'IA.
   *[other] { $n } transitions paient plus et sont moins touchées par l'IA.
}
status-moves-all = { $n ->
    [one] La seule transition à portée est montrée.
   *[other] Les { $n } transitions à portée sont montrées.
}
copy-moves = Transitions depuis { $name }
context-moves = Transitions
header-work = Mon travail : { $code }
header-work-short = Travail { $code }


## Un chiffre que quelqu'un nomme

claim-title = On vous annonce un salaire : { $name }
claim-title-open = On vous annonce un salaire
claim-how-first = Tapez le salaire qu'on vous annonce, par an, mois, semaine, jour ou heure. Puis { $accept } demande pour quel travail.
claim-whose = Pour quel travail? { $accept } le cherche, et le chiffre reste.
word-pay-page = page du salaire
word-whose = pour quel travail
search-work-title = À partir de quel travail? Tapez le vôtre, un emploi ou un code
search-work-to = Vers { $name } : à partir de quel travail?
search-mine-title = Mon travail : tapez un emploi ou un code
search-short-work = Votre travail?
search-short-new = Le nouveau travail?
search-short-offer = Collez l'offre
search-short-code = Quel code?
search-short-figure = Salaire de quel travail?
search-asks-work = { $question } Tapez votre travail
search-asks-new = { $question } Tapez le nouveau travail
search-asks-offer = { $question } Collez-la
search-asks-code = { $question } Tapez-le
search-figure-title = { $figure } pour quel travail? Tapez un emploi ou un code
claim-hint = 85 000 ou 41,50/h ou 75-95 k
claim-how = Tapez le salaire qu'on vous annonce pour ce travail, par an, mois, semaine, jour ou heure. Il est comparé à ce qui est publié, ici et au Canada.
claim-no-figure = « { $typed } » n'est pas un salaire : un nombre, ou deux, par exemple 85 000 ou 41,50/h ou 75-95 k.
claim-strange = « { $word } » n'est ni un nombre ni un mot de salaire : écrivez un nombre, ou deux, par exemple 85 000 ou 41,50/h ou 75-95 k par an.
claim-taken-day = Une journée est comptée comme l'une de { $days } dans la semaine, longue de { $hours } heures.
claim-taken-hour = Sans unité, le nombre est lu comme un salaire horaire : ajoutez par an, par mois, par semaine ou par jour au besoin.
claim-taken-year = Sans unité, le nombre est lu comme un salaire annuel : ajoutez /h, par mois, par semaine ou par jour au besoin.
claim-not-here = La table des salaires n'a pas de chiffre pour { $place } : seul le Canada peut répondre.
claim-against-work = { $name } : médiane { $pay } par an; écart du chiffre : { $by } par an
claim-my-work = Mon travail
claim-by-year-only = { $year } $ par an. Ce travail est payé à l'année : les heures n'y ont pas de part.
claim-figure = { $year } $ par an font { $hour } $ l'heure à { $hours } heures par semaine.
claim-figure-usual-year = Aux { $hours } heures habituelles de ce travail, cela fait { $year } $ par an.
claim-figure-usual-hour = Aux { $hours } heures habituelles de ce travail, il faut { $hour } $ l'heure.
point-p10 = 10 % les moins payés
point-p25 = quart le moins payé
point-p50 = médiane
point-p75 = quart le mieux payé
point-p90 = 10 % les mieux payés
point-the-p10 = le seuil des 10 % les moins payés
point-the-p25 = le seuil du quart le moins payé
point-the-p50 = la médiane
point-the-p75 = le seuil du quart le mieux payé
point-the-p90 = le seuil des 10 % les mieux payés
claim-place = { $place }, ce qui est publié
claim-lies = le chiffre est
claim-stands-below = { $n ->
    [one] plus bas que { $point } ({ $value }) : moins d'une personne sur 100 dans ce travail gagne si peu
   *[other] plus bas que { $point } ({ $value }) : moins de { $n } personnes sur 100 dans ce travail gagnent si peu
}
claim-stands-above = { $n ->
    [one] plus haut que { $point } ({ $value }) : moins d'une personne sur 100 dans ce travail gagne autant
   *[other] plus haut que { $point } ({ $value }) : moins de { $n } personnes sur 100 dans ce travail gagnent autant
}
claim-stands-between = { $most ->
    [one] entre { $from } ({ $low }) et { $to } ({ $high }) : de { $least } à une personne sur 100 dans ce travail gagne moins
   *[other] entre { $from } ({ $low }) et { $to } ({ $high }) : de { $least } à { $most } personnes sur 100 dans ce travail gagnent moins
}
claim-seniors = expérimentés
claim-seniors-reach = le tiers le mieux payé gagne de { $from } à { $to } (calculé) : le chiffre s'y trouve
claim-seniors-not = le tiers le mieux payé gagne de { $from } à { $to } (calculé) : le chiffre est plus haut
claim-seniors-more = le tiers le mieux payé gagne de { $from } à { $to } (calculé) : le chiffre est plus bas


## Chemins en plusieurs transitions

way-title = Chemins depuis { $name }
way-title-of = Chemin vers { $name }
way-to = vers
way-pay = paie au moins
way-exposure = IA au plus, sur 100
way-years = années d'études, au plus
way-length = durée d'études qui compte
way-length-longest = la plus longue
way-length-more = la plus longue (plus courte : +{ $n })
way-length-shortest = la plus courte : peut-être
way-any = peu importe
way-to-any = tout travail qui y répond
way-not-asked = sans objet
way-how = Dites ce que le travail doit donner : tapez la paie, ou jusqu'où l'IA peut le toucher. Les chemins qui y mènent se trouvent alors ici : trois transitions au plus, chacune vers un travail proche du précédent, d'abord ceux qui demandent le moins d'études et le moins de nouveau.
way-how-short = Tapez ce que le travail doit payer au moins, ou jusqu'où l'IA peut le toucher.
way-none = Aucun chemin en trois transitions n'y mène. Demandez moins, ou plus d'années d'études.
way-straight = Aucune voie par un autre travail n'est plus courte ni ne coûte moins.
way-head-pay = CAD/an
way-head-ai = IA
way-head-years = études, ans
way-head-practice = pratique, ans
way-head-all-years = ans en tout
way-head-of-practice = dont pratique
way-head-cost = coût
way-head-ways = { $n ->
    [one] Le seul chemin
   *[other] Les { $n } premiers chemins
}
way-head-untimed = { $n ->
    [one] Durée des études non indiquée : { $n } sur { $all }, coût au moins
   *[other] Durée des études non indiquée : { $n } sur { $all }, coût au moins
}
way-head-untimed-to = Durée des études non indiquée : coût au moins
way-head-offers = Ou prenez l'un de ces buts
way-give = { $n ->
    [one] { $n } profession y répond
   *[other] { $n } professions y répondent
}
way-offer-pay = Un cinquième de plus : { $pay } CAD par an au moins
way-offer-study = De même, { $pay }, en { $years } ans d'études au plus
way-offer-ai = { $pay } CAD au moins, et moins touché par l'IA : { $n } sur 100 au plus
way-offer-ai-alone = Moins touché par l'IA : { $n } sur 100 au plus
way-offer-pay-short = { $pay } CAD par an ou plus
way-offer-study-short = { $pay } CAD, { $years } ans d'études
way-offer-ai-short = { $pay } CAD, IA { $n } au plus
way-word-goal = choisir un but
way-unstated = inconnue
way-at-least = { $value }+
way-step = { $n ->
    [one] { $n }. { $name }
   *[other] { $n }. { $name }
}
way-in = accès le plus court
way-in-step = { $n ->
    [one] { $n }.
   *[other] { $n }.
}
way-in-all = en tout
way-in-all-anew = en tout, en débutant
way-in-all-from = en tout, depuis le travail d'avant
way-in-school = { $length } d'études
way-in-no-school = sans études
way-in-by-work = sans études avec des années dans le travail d'avant, que la voie nomme
way-in-open = pratique de durée non indiquée
way-nothing = rien de particulier n'est demandé
way-why = raison
way-parts-of = différence { $unlike } + niveau { $up } + études { $school } = { $all }
way-time = durée
way-there-of = { $pay } CAD/an · IA { $exposure }
way-there = là-bas
way-direct = directement
way-via = par { $names }
way-like = plus proches que { $n } paires sur 100
way-licence = un permis ou un certificat est exigé que le travail d'avant ne demande pas : son propre programme compte en entier
way-prices = ? : aucune durée d'études n'est indiquée; elle n'a donc pas de prix, et ces chemins viennent en dernier; + : au moins. La pratique est le travail payé ou supervisé qui fait partie de l'accès, comme un apprentissage : elle n'a pas de prix, mais ses années comptent dans l'ordre comme celles des études, et là où personne ne les indique, le chemin vient après. De deux chemins qui reviennent au même, celui qui a le moins de transitions vient d'abord. Coût d'une transition : { $unlike } fois ce qui diffère, { $step } par niveau de formation de plus, { $year } par année d'études. En ligne de commande, metier path les change. Dans l'ordre des chemins, une étape compte pour deux ans, et un chemin avec une étape qui n'épargne ni études, ni niveau, ni pratique vient après.
way-prices-brief = Coût : ce qui est nouveau, la montée de niveau et les années d'études. Ordre : coût et années de pratique ensemble. + : au moins.
way-word-ways = voir les chemins
way-word-any = peu importe
way-looking = Examen des transitions de toutes les professions : { $n } sur 100. Échap le quitte.
way-wall = permis
way-head-moves = Étape par étape
way-head-unlike = différence
way-head-level = niveau
way-head-school = études
way-parts = { $unlike }+{ $up }+{ $school }={ $all } · années : études { $years }, pratique { $practice }
way-figures = { $pay } CAD · IA { $exposure } · coût { $cost } · ans : études { $years }, pratique { $practice }
