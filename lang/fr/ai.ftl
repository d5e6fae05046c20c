## Mesures

ai-measure-eloundou-beta = Tâches accélérables, pondérées
ai-measure-eloundou-beta-short = tâches pondérées
ai-measure-microsoft-applicability = Usage vu dans des conversations
ai-measure-microsoft-applicability-short = usage vu
ai-measure-microsoft-applicability-role = Son usage vu dans des conversations
ai-measure-dais-aioe = Capacités que l'IA atteint
ai-measure-dais-aioe-short = capacités atteintes

## Exposition

ai-exposure-label = Exposition
ai-exposure-name = Exposition à l'IA
ai-could = possible
ai-used = utilisé
ai-shields = protège
ai-shields-high = forte
ai-shields-low = faible
ai-shields-heading = Ce qui protège le travail
ai-scales = possible : centile parmi tous · utilisé : part de son temps, comptée à moitié si l'IA ne fait qu'aider · protège : garde une personne responsable; la moitié de la barre est le milieu
ai-exposure = { $n ->
    [one] { $score } sur 100 ({ $low }-{ $high }), { $n } mesure
   *[other] { $score } sur 100 ({ $low }-{ $high }), { $n } mesures
}
ai-exposure-contested = { $n ->
    [one] { $score } sur 100 ({ $low }-{ $high }), { $n } mesure; les mesures divergent
   *[other] { $score } sur 100 ({ $low }-{ $high }), { $n } mesures; les mesures divergent
}
ai-contested = les mesures divergent
ai-rank-by-measure = possible, par mesure (0 à 100)
ai-missing = aucune donnée : { $why }
ai-rank-of = centile { $rank }
ai-value-of = { $value }, sur une échelle de { $low } à { $high }
ai-own-value = Valeur selon les nombres de l'étude
ai-broad = Une partie vient de la note du code américain plus large qui englobe la profession, le seul que l'étude évalue.
ai-ranks-note = Les centiles sont parmi les professions qu'une mesure couvre : 0 la moins exposée, 100 la plus exposée.
ai-complementarity = Protection, de 0 (le moins) à 1 (le plus)
ai-quadrant-label = Comment l'IA et ce métier vont ensemble
ai-quadrant-high-high = très touchée par l'IA, une personne garde la responsabilité
ai-quadrant-high-low = très touchée par l'IA, peu protégée
ai-quadrant-low-high = peu touchée par l'IA, une personne garde la responsabilité
ai-quadrant-low-low = peu touchée par l'IA, peu protégée
ai-field-word = Dans les mots de l'étude
ai-field-complementarity = complémentarité (θ), Dais 2025
ai-field-quadrant = quadrant d'exposition (AIOE) et de complémentarité selon leurs seuils, Dais 2025
ai-field-net = exposition ajustée à la complémentarité (C-AIOE), Dais 2025
ai-borderline = { $what }, de justesse
ai-distance-label = À quelle distance des limites
ai-distance = atteinte { $aioe }, protection { $theta } écart type
ai-meaning-high-high = Selon cette mesure seule : l'IA atteint beaucoup de tâches, mais les responsabilités et les contacts du travail laissent les décisions à des personnes.
ai-meaning-high-low = Selon cette mesure seule : l'IA atteint beaucoup de tâches, et peu de choses dans le contexte de travail laissent les décisions à une personne.
ai-meaning-low-high = Selon cette mesure seule : l'IA atteint peu de tâches, et le contexte de travail laisse les décisions à une personne.
ai-meaning-low-low = Selon cette mesure seule : l'IA d'aujourd'hui atteint peu de tâches; d'autres machines peuvent compter davantage.
ai-quadrant-differs = Cela repose sur une seule étude; toutes les mesures ensemble placent ce travail à { $score } sur 100.
ai-net-label = Exposition moins protection
ai-net = centile { $rank } (100 = le plus), selon une seule étude
ai-net-plain = centile { $rank } (100 = le plus) : l'exposition, faute de protection connue
ai-net-note = C'est un autre classement que l'exposition de { $score } ci-dessus : les deux ne se soustraient pas.
ai-tasks-label = Tâches derrière
ai-tasks = { $none } % non exposées, { $alone } % par un modèle seul, { $with } % avec un logiciel ajouté
ai-not-loss = L'exposition compte les tâches qu'un outil pourrait toucher. Ce n'est pas la probabilité de perdre un emploi.
ai-before-today = Les mesures datent d'avant les modèles d'aujourd'hui : la période de chacune le dit.
ai-identical-2016 = Atteinte et protection sont les mêmes nombres que pour { $codes } : un seul groupe de la classification de 2016, non mesurés à part.
ai-identical-occupation = Atteinte et protection sont les mêmes nombres que pour { $codes } : la même profession américaine est derrière, non mesurées à part.
ai-identical-name = Chiffres identiques
ai-roles-alike = La même profession des États-Unis représente plusieurs rôles ({ $n }) : { $names }. Leurs chiffres n'en font qu'un, sans mesure à part.
ai-roles-alike-several = Les mêmes professions des États-Unis représentent plusieurs rôles ({ $n }) : { $names }. Leurs chiffres n'en font qu'un, sans mesure à part.

## Rôles

ai-chosen-role = Rôle choisi : { $role }
ai-whole-group = Toute la profession
ai-exposure-whole = Exposition de toute la profession
ai-role-missing = aucun chiffre propre : { $why }
ai-role-rank = Son centile
ai-role-rank-name = Centile du rôle selon ses tâches accélérables pondérées
ai-of-100 = { $rank } sur 100
ai-role-beta = Ses tâches accélérables, pondérées
ai-role-tasks = Ses tâches
ai-one-measure = Les centiles des rôles reposent sur une seule étude (tâches accélérables pondérées), donc sans intervalle.
ai-one-measure-short = une seule étude, sans fourchette; tâches exigeant un logiciel : comptées à moitié
ai-by-role = Par rôle : tâches accélérables (comptées à moitié si un logiciel s'ajoute)
ai-by-role-short = tâches pondérées, par rôle
ai-role-beta-name = Dans l'étude : part des tâches, celles qui exigent un logiciel de plus comptées à moitié (β)
# $share (number): per cent of the tasks
# $rank (count): rank
ai-role-value = { $share } % (centile { $rank })
ai-no-data = aucune donnée

## Observé aujourd'hui, à côté du possible

ai-observed = Observé en usage aujourd'hui
ai-observed-label = Temps en tâches que l'on voit faites avec un assistant d'IA
ai-percent = { $n } %
ai-split-label = Genre d'usage
ai-split = { $tasks ->
    [one] { $automation } % l'outil le fait, { $help } % il aide une personne ({ $tasks } tâche, { $month })
   *[other] { $automation } % l'outil le fait, { $help } % il aide une personne ({ $tasks } tâches, { $month })
}
ai-split-few = non indiqué : moins de { $n } tâches dont le genre d'usage est connu
ai-trend-label = % de toutes les conversations vues
ai-trend-round = { $month } { $share }
ai-trend-none = { $month } –
ai-observed-note = Une tâche compte dès qu'on voit assez de travail avec un assistant : entière où l'IA la fait, à moitié où l'IA aide. Ce n'est donc pas une part de conversations, ni tout l'usage. Cet usage s'ajoute à l'exposition sans y être compris. 0 est un chiffre.

## Fonctions

ai-duties = Par fonction
ai-duties-of = Par fonction : { $role }
ai-duties-sum = { $touched ->
    [one] { $touched } fonction sur { $all } touchée, { $used } en usage aujourd'hui
   *[other] { $touched } fonctions sur { $all } touchées, { $used } en usage aujourd'hui
}
ai-duties-sum-rated = { $rated ->
    [one] { $touched } fonction sur { $rated } évaluée touchée, { $used } en usage aujourd'hui; { $unrated } sur { $all } non évaluées
   *[other] { $touched } fonctions sur { $rated } évaluées touchées, { $used } en usage aujourd'hui; { $unrated } sur { $all } non évaluées
}
ai-duties-sum-unseen = { $all ->
    [one] { $touched } sur { $rated } évaluée touchée ({ $all } fonction); usage inconnu
   *[other] { $touched } sur { $rated } évaluées touchées ({ $all } fonctions); usage inconnu
}
ai-duties-sum-used = { $all ->
    [one] { $used } fonction sur { $all } en usage aujourd'hui; elle n'est pas évaluée
   *[other] { $used } fonctions sur { $all } en usage aujourd'hui; aucune n'est évaluée
}
ai-duties-sum-none = { $all ->
    [one] sa { $all } fonction n'est pas évaluée
   *[other] aucune des { $all } fonctions n'est évaluée
}
ai-duties-why =
    Les fonctions sont dans les mots de ce projet, chacune comptée comme la plupart des tâches d'O*NET qui y sont liées. Les parts de tâches comptent une à une toutes celles d'O*NET, une base des États-Unis : { $all ->
        [one] { $all } tâche, dont { $rest } dans aucune fonction
       *[other] { $all } tâches, dont { $rest } dans aucune fonction
    }. Les deux peuvent donc différer.
ai-duties-rest = { $all ->
    [one] { $all } tâche d'O*NET n'est couverte par aucune fonction : { $touched } touchée, { $used } en usage
   *[other] { $all } tâches d'O*NET ne sont couvertes par aucune fonction : { $touched } touchées, { $used } en usage
}
ai-duties-none = Les fonctions de ce rôle ne sont pas encore liées à des tâches.
ai-duties-tick = { $key } coche ce que vous faites vraiment, et le compte pour vous.
ai-duties-scale = En usage : 0 aucun usage vu, 50 l'IA aide à toute la fonction, 100 l'IA la fait toute, d'après ce qu'on voit avec un assistant.
ai-duties-apart = Lorsque les cotes et l'usage divergent, les gens qui ont coté la tâche en 2023 ne voyaient aucun gain, et l'IA y sert tout de même.
ai-duty-not-exposed = non accélérée
ai-duty-alone = l'IA seule pourrait l'accélérer
ai-duty-with-software = l'IA avec un logiciel ajouté pourrait l'accélérer
ai-duty-unrated = non cotée
ai-duty-no-tasks = aucune tâche d'O*NET
ai-duty-tie = { $label } (autant de ses tâches sont cotées plus bas)
ai-duty-observed = en usage { $share } sur 100
ai-duty-unused = aucun usage vu
ai-duty-apart = cotes et usage divergent
ai-duty-unseen = usage inconnu
ai-duty-physical = travail physique
ai-duty-mixed = { $all ->
    [one] sa tâche d'O*NET est physique ({ $physical } sur { $all }); ce qui irait plus vite, c'est l'écrit et la parole dans { $touched }
   *[other] de ses { $all } tâches d'O*NET, { $physical } physiques; ce qui irait plus vite, c'est l'écrit et la parole dans { $touched }
}
ai-duty-tasks-label = Tâches d'O*NET
ai-duty-label-label = Étiquette

## En mots

ai-takes-over = L'IA prend en charge
ai-takes-over-short = Prend en charge
ai-assists = L'IA aide
ai-assists-short = Aide
ai-stays-human = Reste humain
ai-skills = Compétences à acquérir
ai-beginners = Débutants
ai-long-run = À long terme
ai-long-run-short = Long terme

## La correspondance

ai-mapping = Professions O*NET derrière ces chiffres
ai-mapping-none = Aucune ne correspond.
ai-mapping-left = Liens publiés non suivis
ai-rests-on-left-out = L'AIOE, la protection et l'exposition nette ont été publiées pour des professions des États-Unis dont cette page n'en suit aucune (elles figurent parmi les liens non suivis) : ce sont des chiffres d'un autre travail.
ai-rests-on-left-out-short = mesuré sur des professions des États-Unis que cette page écarte
ai-left-out = exclue
ai-fit-same = même
ai-fit-close = proche
ai-fit-partial = partielle
ai-fit-none = non jugée
ai-origin-dais = Dais
ai-origin-bc = C.-B.
ai-origin-both = Dais et C.-B.
ai-origin-ours = la nôtre
# $share (number): per cent of the tasks
ai-link-beta = { $share } % de ses tâches accélérables, pondérées
missing-not-rated = l'étude n'évalue pas les professions O*NET indiquées
ai-duties-unmapped = Aucune tâche d'O*NET ne correspond aux fonctions de ce rôle : aucune n'est évaluée.

## Fonctions à cocher

duties-title = Vos vraies fonctions : { $role }
duties-title-short = Mes fonctions
duties-own = { $n ->
    [one] Vous avez coché { $n } fonction sur { $all } : l'IA pourrait toucher { $share } % de celles qui sont évaluées ({ $whole } % des { $rated } fonctions évaluées en tout).
   *[other] Vous avez coché { $n } fonctions sur { $all } : l'IA pourrait toucher { $share } % de celles qui sont évaluées ({ $whole } % des { $rated } fonctions évaluées en tout).
}
duties-own-short = L'IA pourrait toucher { $share } % de vos fonctions, { $whole } % de toutes.
duties-none = L'IA pourrait toucher { $whole } % des fonctions évaluées ({ $rated } sur { $all }). Cochez avec { $key } celles que vous faites vraiment.
duties-by-task = { $tasks ->
    [one] Tâche par tâche, c'est { $touched } sur la seule d'O*NET ({ $tasks }) : une fonction compte comme la plupart de ses tâches, et { $rest } n'est dans aucune fonction.
   *[other] Tâche par tâche, c'est { $touched } sur les { $tasks } d'O*NET : une fonction compte comme la plupart de ses tâches, et { $rest } d'entre elles ne sont dans aucune fonction.
}
duties-unrated = Aucune des fonctions cochées n'est évaluée; de celles qui le sont ({ $rated }), l'IA pourrait toucher { $whole } %.
duties-other-roles = Gauche et droite vont à un autre rôle.
duties-none-short = L'IA pourrait toucher { $whole } % des fonctions : { $key } coche les vôtres.
duties-by-task-short = Tâche par tâche : { $touched } sur { $tasks }.
duties-note = Cela compte des fonctions, non des heures, et n'est pas la probabilité de perdre l'emploi. Ce que vous cochez est gardé sur cet ordinateur.
