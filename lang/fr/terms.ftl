## Degré d'exigence

strength-required = exigé
strength-usual = habituellement exigé
strength-may-be = peut être exigé
strength-asset = un atout
papers-licence-required = permis exigé
papers-licence-by-role = permis selon le rôle
papers-licence-somewhere = permis exigé dans certaines provinces
papers-licence-usual = permis habituellement exigé
papers-licence-may-be = un permis peut être exigé
papers-registration-required = inscription exigée
papers-registration-by-role = inscription selon le rôle
papers-registration-somewhere = inscription exigée dans certaines provinces
papers-registration-usual = inscription habituellement exigée
papers-registration-may-be = une inscription peut être exigée
papers-certificate-required = certificat exigé
papers-certificate-by-role = certificat selon le rôle
papers-certificate-somewhere = certificat exigé dans certaines provinces
papers-certificate-usual = certificat habituellement exigé
papers-certificate-may-be = un certificat peut être exigé
papers-driving-required = permis de conduire exigé
papers-driving-by-role = permis de conduire selon le rôle
papers-driving-somewhere = permis de conduire exigé dans certaines provinces
papers-driving-usual = permis de conduire habituellement exigé
papers-driving-may-be = un permis de conduire peut être exigé
papers-no-licence = aucun permis
papers-no-other = aucun autre permis
papers-counted = Combien

## Objet d'une exigence

requirement-education = études
requirement-training = formation
requirement-experience = expérience
requirement-certification = certification
requirement-licence = permis
requirement-driving = permis de conduire
requirement-registration = inscription
requirement-language = langue
requirement-security = sécurité
requirement-other = autre

## Sortes de titres

credential-certification = certification
credential-licence = permis
credential-driving = permis de conduire
credential-registration = inscription
credential-trade = certificat de qualification
credential-membership = adhésion
credential-course = attestation de cours
credential-clearance = cote de sécurité

## Lieu d'application

places-everywhere = dans toutes les provinces et tous les territoires
places-in = { $places } seulement
places-except = partout sauf { $places }

## Lieu d'une étape

setting-school = école secondaire
setting-college = collège ou centre
setting-college-short = collège
setting-university = université
setting-graduate = études supérieures
setting-apprenticeship = apprentissage
setting-practice = stage supervisé
setting-on-the-job = en milieu de travail
setting-course = cours
setting-exam = examen
setting-work = expérience de travail

## Ce qui porte la demande

growth-ageing-population = vieillissement de la population
growth-population-growth = croissance de la population
growth-retirements = départs à la retraite
growth-shortage = pénurie de personnel
growth-surplus = surplus de candidats
growth-housing = logement
growth-infrastructure = infrastructures
growth-energy-transition = transition énergétique
growth-environment = environnement
growth-digitalization = numérisation
growth-automation = automatisation
growth-cyber-security = cybersécurité
growth-online-trade = commerce en ligne
growth-resource-prices = prix des ressources
growth-foreign-trade = commerce extérieur
growth-public-funding = financement public
growth-child-care = services de garde
growth-tourism = tourisme
growth-regulation = réglementation
growth-rural-need = besoins en région
growth-business-cycle = cycle économique
growth-declining = emploi en recul

## Équilibre du marché

assessment-strong-surplus = risque élevé de surplus
assessment-moderate-surplus = risque modéré de surplus
assessment-balance = équilibre
assessment-moderate-shortage = risque modéré de pénurie
assessment-strong-shortage = risque élevé de pénurie
recent-strong-surplus = signes marqués de surplus
recent-moderate-surplus = signes modérés de surplus
recent-moderate-shortage = signes modérés de pénurie
recent-strong-shortage = signes marqués de pénurie
short-strong-surplus = fort surplus
short-moderate-surplus = surplus modéré
short-moderate-shortage = pénurie modérée
short-strong-shortage = forte pénurie

## Qualité d'un nombre de postes vacants

quality-a = excellente
quality-b = très bonne
quality-c = bonne
quality-d = acceptable
quality-e = à utiliser avec prudence
quality-f = trop peu fiable pour être publiée
quality-unknown = non cotée

## Niveaux de la classification

level-broad = grande catégorie
level-major = grand groupe
level-sub-major = sous-grand groupe
level-minor = sous-groupe
level-unit = groupe de base

## Formation, études, expérience et responsabilités

teer = Catégorie FÉER
teer-meaning = { $digit }, { $words }
teer-management = gestion
teer-university = habituellement un diplôme universitaire
teer-college = habituellement un diplôme collégial ou un apprentissage de deux ans ou plus, ou de la supervision
teer-shorter = habituellement un programme collégial ou un apprentissage plus court, ou plus de six mois de formation
teer-secondary = habituellement l'école secondaire ou quelques semaines de formation
teer-demonstration = habituellement une courte démonstration, sans études officielles
teer-management-short = gestion
teer-university-short = université
teer-college-short = collège ou métier
teer-shorter-short = formation courte
teer-secondary-short = secondaire
teer-demonstration-short = initiation sur place

## Lien d'un poste avec un groupe de base

relation-same = identique à
relation-narrower = plus restreint que
relation-broader = plus large que
relation-part-of = partie de

## Pays

country-canada = Canada
country-new-zealand = Nouvelle-Zélande

## Expérience

experience-entry = début
experience-mid = mi-carrière
experience-senior = expérimenté
experience-years = { $experience }, { $years } ans
experience-short = { $experience } ({ $years } ans)

## Familles du SIPeC

family-skills = Compétences
family-abilities = Capacités
family-knowledge = Connaissances
family-activities = Activités de travail
scale-none = sans objet
scale-basic = de base
scale-intermediate = intermédiaire
scale-advanced = avancé
scale-lowest = très bas
scale-low = bas
scale-moderate = modéré
scale-high = élevé
scale-highest = très élevé
scale-between = { $low } à { $high }

## Intérêts de Holland

interest-realistic = réaliste
interest-investigative = investigateur
interest-artistic = artistique
interest-social = social
interest-enterprising = entreprenant
interest-conventional = conventionnel
interest-words = { $letters } ({ $words })

## Éléments de la cote

input-pay = salaire médian
input-outlook = perspectives
input-exposure = peu d'IA, protection déduite
input-exposure-short = IA moins protection
input-volume = postes à venir, vacants
input-entry = facilité d'accès
input-hours = heures à temps plein

## Durées

duration-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
duration-years-range = { $low }-{ $high } ans
duration-up-to-years = { $n ->
    [one] jusqu'à { $n } an
   *[other] jusqu'à { $n } ans
}
duration-half-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
duration-half-years-range = { $high ->
    [one] { $low }-{ $high } an
   *[other] { $low }-{ $high } ans
}
duration-up-to-half-years = { $n ->
    [one] jusqu'à { $n } an
   *[other] jusqu'à { $n } ans
}
duration-months = { $n } mois
duration-months-range = { $low }-{ $high } mois
duration-under-month = moins d'un mois
duration-from-to = { $low } à { $high }
duration-years-months = { $rest ->
    [one] { $years } et { $rest } mois
   *[other] { $years } et { $rest } mois
}
duration-estimated = environ { $length } (estimation : { $basis })
duration-not-stated = durée non indiquée

## Nature d'un chiffre

kind-published = publié
kind-modelled = calculé
kind-estimated = jugé par nous
kind-rules = règles d'aujourd'hui, selon nous
kind-claimed = affirmé ailleurs
kind-annualized = publié, année calculée
kind-by-year = publié par an
period-edition = édition { $year }
period-undated = aucune date sur la page

## Pourquoi il n'y a pas de chiffre

no-data = aucune donnée : { $reason }
missing-not-published = non publié pour { $place }
missing-not-in-table = absent de la table fournie; le fichier de l'éditeur, une fois importé, le contient
missing-unreliable = trop peu fiable pour être publié (F)
missing-confidential = confidentiel (x)
missing-not-available = non disponible (..)
missing-no-reason = l'éditeur ne donne ni chiffre ni raison
missing-workbc = WorkBC, de la Colombie-Britannique, n'en donne pas pour cette profession
missing-cops = la projection fédérale (SPPC) n'en donne pas pour cette profession (N/D)
missing-dais = la seule étude qui en traite ne couvre pas cette profession
missing-vacancies = la table des postes vacants n'a aucune ligne pour cette profession
missing-not-mapped = la liste américaine n'a pas cette profession
missing-too-few = { $have ->
    [one] { $have } mesure de l'IA porte dessus
   *[other] { $have } mesures de l'IA portent dessus
}, il en faut { $need }
missing-carries = non coté : les éléments connus portent { $have } % de vos poids, il en faut { $need } %
missing-not-assessed = aucune évaluation publiée
missing-not-written = pas encore rédigé
missing-needs-percentiles = il manque deux centiles
missing-needs-middle = la médiane est publiée au salaire minimum ou au plus bas chiffre pour un salaire annuel
missing-needs-openings = il manque les postes à pourvoir ou l'emploi

## Unités de salaire

unit-year = CAD/an
unit-hour = CAD/h
basis-full-time = { $unit } à 40 heures par semaine
basis-usual = { $unit } aux heures habituelles

## Lieux

place-region = { $name }, { $province }
place-world = monde
place-canada = Canada
place-nl = Terre-Neuve-et-Labrador
place-pe = Île-du-Prince-Édouard
place-ns = Nouvelle-Écosse
place-nb = Nouveau-Brunswick
place-qc = Québec
place-on = Ontario
place-mb = Manitoba
place-sk = Saskatchewan
place-ab = Alberta
place-bc = Colombie-Britannique
place-yt = Yukon
place-nt = Territoires du Nord-Ouest
place-nu = Nunavut
place-the-canada = le Canada
place-the-nl = Terre-Neuve-et-Labrador
place-the-pe = l'Île-du-Prince-Édouard
place-the-ns = la Nouvelle-Écosse
place-the-nb = le Nouveau-Brunswick
place-the-qc = le Québec
place-the-on = l'Ontario
place-the-mb = le Manitoba
place-the-sk = la Saskatchewan
place-the-ab = l'Alberta
place-the-bc = la Colombie-Britannique
place-the-yt = le Yukon
place-the-nt = les Territoires du Nord-Ouest
place-the-nu = le Nunavut
place-the-region = la région { $name } ({ $province })
strength-provided = fourni par l'employeur
duration-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
duration-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}
duration-up-to = jusqu'à { $length }
duration-range = { $low }-{ $high }
our-judgement = notre jugement
entry-idea = idée
entry-exploring = à l'étude
entry-applying = en démarche
entry-dropped = abandonnée
