## Noms des pages

page-overview = Aperçu
page-duties = Fonctions
page-requirements = Exigences
page-training = Formation
page-outlook = Perspectives
page-immigration = Immigration
page-pay = Salaire
page-ai = IA
page-skills = Compétences
page-short-overview = Aperçu
page-short-duties = Fonct.
page-short-requirements = Exig.
page-short-training = Form.
page-short-outlook = Persp.
page-short-immigration = Immigr.
page-short-pay = Salaire
page-short-ai = IA
page-short-skills = Compét.
not-written = Le texte de cette profession n'est pas encore rédigé; tous les chiffres publiés sont affichés.
prose-in = Textes des professions en { $language } seulement.
role-of = { $role } (rôle { $at } sur { $count })

## Fonctions

duties-employers = Employeurs
duties-profile = Profil fédéral
duties-role-hint = Un rôle est choisi; { $key } en montre un autre ou tous.

## Exigences

requirements-asked = Ce qui est demandé
requirements-credentials = Certificats, permis et inscriptions
requirements-none = Le texte officiel n'en nomme aucun.
requirements-nothing = Le texte officiel ne demande rien en particulier.
requirements-abroad = Formation à l'étranger
requirements-abroad-regulator = L'organisme de réglementation de la province ou du territoire décide si elle compte, et non l'employeur. Demandez-lui d'abord ce qu'il reconnaît, ce qui manque (examen, stage, cours), combien de temps cela prend et ce que cela coûte.
requirements-abroad-trade = L'autorité de l'apprentissage de la province ou du territoire décide si la formation et les heures de métier comptent. Demandez-lui d'abord si vous pouvez passer l'examen du certificat, et ce qui manque.
roles-for = vaut pour
roles-all = tous les rôles

## Formation

training-steps = Étapes
training-ways = Accès, selon les étapes ci-dessus
training-way = accès
training-either = { $first }, ou { $second }
training-together = ({ $steps })
training-perhaps = au besoin { $steps }
training-no-cost = Aucun coût n'est affiché : aucun tableau publié ne donne les droits de scolarité par profession. La simulation de rentabilité prend ceux que vous entrez.
training-next = Et ensuite
training-no-next = Le texte officiel ne nomme aucune suite.
move-official = nommé officiellement
move-typical = habituel

## Perspectives

outlook-projection = Projection { $years }, Canada
outlook-canada-only = La projection sur dix ans est faite pour le Canada entier, pas pour { $place }.
outlook-prose-canada = Dans l'ensemble du Canada :
outlook-assessment = Évaluation { $years }
outlook-employment = Emploi { $year }
outlook-change = { $count } ({ $change } % en dix ans)
outlook-openings = Postes à pourvoir
outlook-openings-growth = de la croissance
outlook-openings-retirements = des départs à la retraite
outlook-openings-other = des décès et de l'émigration
outlook-openings-replacement = pour remplacer des départs
outlook-seekers = Chercheurs d'emploi
outlook-seekers-school = sortants scolaires
outlook-seekers-immigrants = immigrants
outlook-seekers-other = d'un autre emploi, d'un retour, d'études
outlook-rounding = L'éditeur arrondit chaque chiffre : les parties peuvent ne pas donner la somme exacte.
outlook-per-worker = Postes à pourvoir par personne en emploi
outlook-vacancies = Postes vacants
outlook-vacancies-in = Postes vacants, { $place }
outlook-vacancies-elsewhere = Non publié pour { $asked }, affiché pour { $shown }
outlook-vacancies-hidden = pour { $asked }, { $reasons }; affiché pour { $shown }
outlook-course = Évolution
outlook-quarter = { $year }T{ $n }
outlook-quality-letters = qualité { $letters }
outlook-quality = { $words } (qualité { $letter })
outlook-bc = Projection de la Colombie-Britannique
outlook-growth = Croissance par an
outlook-head-people = personnes
outlook-head-change = en dix ans
outlook-head-posts = postes
outlook-head-quality = qualité du chiffre
outlook-growth-bc = { $first } % les cinq premières années, { $next } % les cinq suivantes, { $all } % sur les dix
