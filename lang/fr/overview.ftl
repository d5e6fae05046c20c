overview-suits = Pour vous si
overview-may-not-suit = Peut-être pas pour vous si
overview-not-confused = À ne pas confondre avec
overview-glance = En un coup d'oeil
overview-role-chosen = Rôle choisi
overview-role-hint = { $key } annule le rôle
overview-workers = Personnes en emploi 2023
overview-ai-role = IA, ce rôle
overview-ai-role-rank = centile { $rank } (100 = le plus touché), selon une seule étude
overview-ai = Exposition à l'IA
exposure-of = { $score } sur 100 ({ $low }-{ $high })
contested = mesures divergentes
overview-rating = Cote
rating-of = { $value } sur 10 ({ $low }-{ $high }), { $inputs ->
    [one] d'après { $inputs } chiffre sur 6
   *[other] d'après { $inputs } chiffres sur 6
}
overview-interests = Intérêts
overview-interest-letters = Lettres des intérêts (les six types de Holland), profil par profil
overview-growth = Ce qui porte la demande
overview-roles = { $n ->
    [one] { $n } rôle
   *[other] { $n } rôles
}
# $share (number): per cent of the tasks
overview-titles = Appellations d'emploi ({ $n })
overview-more-titles = et { $n ->
    [one] { $n } autre : la recherche la trouve
   *[other] { $n } autres : la recherche les trouve toutes
}
overview-classification = Dans la classification
overview-in = En { $language }
overview-similar = Professions semblables
overview-nearest = Les plus proches par compétences, capacités, connaissances et activités
overview-nearest-to = Les plus proches de { $role } par compétences, capacités, connaissances et activités
overview-identical = notes identiques : données d'une autre profession
overview-alike = plus semblable que { $percentile } % de toutes les paires
overview-unlike-basis = pas comparable
overview-no-pay = aucun salaire publié
children-no-pay = non publié
ai-score = IA { $score }
overview-better = paie plus, moins exposée
overview-fields = Postes dans les domaines de travail
overview-claims = Ce qu'affirment d'autres pages

## Classes et domaines

class-level = Niveau
overview-note = Votre note ({ $note } la change)
class-pays = Salaire médian, du plus bas au plus haut
class-exposed = Exposition à l'IA sur 100
class-between = de { $low } ({ $lowest }) à { $high } ({ $highest })
class-groups = Professions
class-groups-shown = { $shown } sur { $all } : le filtre écarte les autres
field-positions = Postes
class-median-short = Professions, salaire médian
class-schooling = études
# $code (text): a code of four digits
# $year (text): year of the edition
class-in-older-papers = Sur un papier plus ancien, { $code } (CNP { $year }) est un autre travail, aujourd'hui
class-median = Ses professions, salaire médian : { $place }
field-places = Les postes portent les mots de leur pays; les chiffres sont ceux de la profession, affichés pour { $place }.

## Les réponses au premier coup d'oeil

# $n (count): combien de rôles
# $key (key): la touche qui en choisit un
sight-roles = { $n ->
    [one] { $n } rôle porte ce code.
   *[other] { $n } rôles partagent ce code : { $key } en choisit un.
}
sight-pay = Salaire
# $n (number): CAD an hour
sight-hour = { $n } $/h
# $n (number): CAD a year
sight-year = { $n } $ par an
# $n (number): CAD a year
sight-year-full = { $n } $ par an à temps plein
# $full (number): CAD a year
# $usual (number): CAD a year
# $hours (number): hours a week
sight-years = { $full } par an à temps plein, { $usual } aux { $hours } h habituelles en C.-B.
sight-year-basis = Par an à temps plein
sight-year-basis-usual = Par an aux heures habituelles
# $n (number): combien sur cent
sight-pay-rank = mieux payée que { $n } % de { $all } professions
sight-pay-lowest = moins payée que presque toutes les { $all } professions
sight-pay-highest = mieux payée que presque toutes les { $all } professions
sight-pay-rank-of-all = mieux payée que { $n } % des autres
sight-pay-lowest-of-all = moins payée que presque toutes les autres
sight-pay-highest-of-all = mieux payée que presque toutes les autres
sight-in = Accès
sight-jobs = Emplois
# $level (text): ce qui est attendu
# $place (text): le lieu
sight-three-years = { $place }, 3 ans : perspectives { $level }
# $level (text): ce qui est attendu
sight-ten-years = 10 ans : { $level }
# $level (text): what is expected
sight-ten-years-canada = Canada, 10 ans : { $level }
# $n (number): openings in ten years
# $workers (number): workers
sight-openings = { $n ->
    [one] { $n } poste à pourvoir, { $workers } en emploi
   *[other] { $n } postes à pourvoir, { $workers } en emploi
}
sight-ai = IA
# $n (count): tenths of the tasks
sight-tasks = { $n ->
    [0] presque aucune tâche ne pourrait aller plus vite
    [one] { $n } tâche sur 10 pourrait aller plus vite
   *[other] { $n } tâches sur 10 pourraient aller plus vite
}
# $n (number): per cent of its working time in tasks done with AI, half where it only helps
sight-all-roles = { $n ->
    [one] { $n } rôle
   *[other] les { $n } rôles ensemble
}
sight-this-role = ce rôle : { $what }, logiciel ajouté compté en entier
sight-used = IA déjà utilisée : { $n } % du temps
sight-ai-reads = Comment le lire
sight-canada = Canada
sight-quebec = Le Québec choisit lui-même : PSTQ, par une déclaration d'intérêt dans Arrima, une invitation, puis le CSQ. Entrée express vaut pour le reste du Canada.
sight-next = Ensuite
sight-better-no-exposure = on ne peut dire quelles transitions sont moins touchées par l'IA : ce travail n'est pas coté
sight-better-no-pay = on ne peut dire quelles transitions paient plus : aucun salaire n'est connu pour ce travail
# $n (count): how many
sight-better = { $n ->
    [0] aucune transition mieux payée et moins touchée par l'IA
    [one] { $n } transition à portée : mieux payée, moins touchée par l'IA
   *[other] { $n } transitions à portée : mieux payées, moins touchées par l'IA
}
# $key (key): la touche des transitions
sight-moves-hint = { $key } les montre
sight-in-asks = est-ce rentable? { $key }
sight-pay-asks = le mien est-il juste? { $key }
sight-from-here = à partir de ce travail-ci
