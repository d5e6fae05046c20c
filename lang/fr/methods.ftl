method-bands = modélisé à partir des 10e, 50e et 90e centiles, et des quartiles là où une édition importée les donne : fonction quantile log-linéaire entre eux et plate au-delà; début = tiers inférieur, mi-carrière = tiers central, expérimenté = tiers supérieur; centre = moyenne du tiers, intervalle coupé aux 10e et 90e centiles
method-annual = salaire horaire × heures par semaine × 52,14 semaines
method-by-year = salaire horaire publié × 40 heures par semaine × 52,14 semaines
method-by-usual-year = salaire horaire publié × les heures habituelles de la profession par semaine (C.-B., WorkBC) × 52,14 semaines
method-by-hour = salaire annuel publié / 2 080 heures
method-middle = le groupe de base du milieu selon ce chiffre, chacun compté selon ses effectifs
method-per-worker = postes à pourvoir 2024-2033 / emploi 2023
method-rating = chaque élément est 10 × son centile à mi-rang parmi les groupes de base, tourné de sorte que plus soit mieux; cote = moyenne pondérée des éléments qui existent; intervalle = du 10e au 90e centile de 1 000 tirages de poids d'une loi de Dirichlet autour des vôtres (concentration 30, graine fixe)
method-rank = place parmi les professions de la liste selon leur cote, 1 la meilleure; intervalle = du 10e au 90e centile des places que donnent 1 000 tirages de poids autour des vôtres (moins pour une liste de plus de cent; concentration 30, graine fixe) : si deux intervalles se recoupent, des poids proches des vôtres les inverseraient
method-similar = cosinus des notes du SIPeC (compétences, capacités, connaissances, activités de travail; un groupe de base est la moyenne de ses profils), montré par son centile parmi toutes les paires de groupes de base
method-skills-mean = moyenne des niveaux publiés des profils du groupe de base, chacun pesant autant
method-skills-apart = niveau moins le niveau moyen des 900 profils; dans l'ordre de cette différence en part de l'échelle
method-skills-difference = différence des niveaux publiés
method-exposure = moyenne des centiles à mi-rang des mesures parmi les groupes de base, deux au moins
method-by-onet = moyenne des rôles d'un groupe de base, chacun étant la moyenne de ses professions d'O*NET
method-net = rang centile (100 = le plus) de C-AIOE = AIOE × (1 - (complémentarité - 0,3483)); le centile moyen des mesures là où il n'y a pas d'AIOE
method-written = rédigé par le projet à partir des sources indiquées, vérifié avec le texte officiel
method-rules = ce que demandent aujourd'hui les organismes de réglementation et les provinces, selon ce que ce projet en sait (novembre 2026), là où la loi a changé depuis la classification de 2021 ou que celle-ci n'en dit rien; vérifiez auprès de l'organisme avant de décider
method-payback = somme sur les années t = 0, 1, ... de (gain × probabilité - droits de scolarité - salaire perdu) / (1 + r)^t; le seuil de rentabilité est la première année où la somme cumulée n'est pas négative
input-method-pay = centile du salaire médian (Canada)
input-method-outlook = centile moyen des perspectives 2025-2027 du Guichet-Emplois dans le lieu (où elles sont déterminées), de l'évaluation 2024-2033 du SPPC (COPS) et des postes à pourvoir par personne en emploi
input-method-exposure = 100 - exposition nette (à l'IA, une fois déduit ce qui protège le travail)
input-method-volume = centile moyen des postes à pourvoir du SPPC (COPS) et des postes vacants
input-method-entry = centile moyen du chiffre FÉER et du peu de mois d'études, ceux de la voie la plus courte vers le rôle qui en demande le moins
input-method-hours = centile de la proximité des heures habituelles à 40 par semaine; les avantages sociaux ne sont pas publiés
method-people-sum = somme des provinces et territoires, chacun arrondi par l'éditeur
method-people-women = femmes+ / (hommes+ et femmes+)
method-study-share = personnes ayant ce domaine / personnes de la profession ayant un domaine d'études postsecondaires
method-study-tied = distance de Kullback-Leibler entre les domaines de la profession et ceux de la population active, en nats (somme sur les domaines de p × ln(p / q)), montrée par son centile parmi les groupes de base : 0 ouverte à tous, 100 à un seul programme
method-interest-fit = le cosinus entre les points de vos réponses, moins leur moyenne, et les trois lettres dominantes de la profession, pondérées 3, 2 et 1; le meilleur de ses rôles compte
method-schooling-missing = études et pratique du rôle qui convient le mieux là où les réponses le disent, sinon de l'accès qui demande le moins d'études; des études, étape par étape, ce qui est au-dessus des vôtres ou plus long (métier 3 ans, collège 2, baccalauréat 4, au-delà 6; un grade au-dessus du vôtre compte en entier); les vôtres comptent si au moins 1 personne sur 20 de la profession a votre domaine d'études
method-esdc = le plus haut niveau que la matrice de correspondance des compétences d'EDSC donne entre un profil de l'une et un profil de l'autre, dans chaque sens séparément
method-schooling-sum = les étapes successives s'additionnent; de celles qui se remplacent, la plus courte donne le bas et la plus longue le haut; une étape dont personne n'a besoin pour entrer ne compte pas. Les études sont le collège, l'université, les études supérieures et les cours; la pratique est l'apprentissage, le stage supervisé, l'apprentissage au travail et les autres emplois; l'école secondaire et les examens ne comptent pas. 40 heures font une semaine, 4,348 semaines ou 30,44 jours un mois
method-by-duty = étiquette la plus fréquente de ses tâches O*NET, à égalité la plus exposée; son usage est la moyenne de ses tâches, chacune 0 si on en voit trop peu, sinon de 50 où l'IA aide seulement à 100 où l'IA la fait; c'est un travail physique si la plupart en sont
method-observed-split = part des conversations où l'outil fait le travail (directive, boucle de rétroaction) parmi celles dont le genre est connu, sur les tâches de ses professions O*NET, trois au moins
method-observed-trend = pour cent de toutes les conversations d'une ronde où se voient des tâches de ses professions O*NET; une tâche de plusieurs professions compte pour chacune à parts égales
