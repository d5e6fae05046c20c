### Ce que disent les rapports.

report-sources = Sources
report-note = Remarque : { $text }
report-page = Page : { $address }
report-no-address = Pas d'adresse.
report-source = { $id } : { $about }. { $address }
mark-role = rôle
mark-chosen-role = rôle choisi
mark-not = à distinguer
mark-similar = semblable
mark-alike = proche par les compétences
said-to = à
said-then = {", puis "}
said-unlike = à distinguer
said-about = environ
said-saved = gardée
said-chosen = choisi
list-code = code
list-title = titre
list-teer = FÉER
list-median = CAD/h (médiane)
list-place = pour
list-exposure = IA sur 100
list-rating = cote
list-outlook = perspectives
list-openings = postes
list-count = { $n } sur { $all }
list-removes = { $criterion } : écarte { $n }
list-possibly =
    { $n } peut-être (plus courte durée), { $kept ->
        [true] { $n ->
            [one] gardée
           *[other] gardées
        }
       *[false] { $n ->
            [one] écartée
           *[other] écartées
        } (--keep-unknown)
    }
list-unknown =
    { $n ->
        [one] { $n } inconnue
       *[other] { $n } inconnues
    }, { $kept ->
        [true] { $n ->
            [one] gardée
           *[other] gardées
        }
       *[false] { $n ->
            [one] écartée
           *[other] écartées
        }
    }
list-without = sans lui { $n } de plus
list-held-elsewhere = { $n ->
    [one] Le salaire de { $n } ligne est celui d'un autre endroit que le sien
   *[other] Les salaires de { $n } lignes sont ceux d'un autre endroit que le leur
} : là, la profession et { $code } sont connues dans une même édition, et y sont comparées.
list-compared-in-canada = { $code } n'a pas de médiane pour { $place } dans l'édition la plus récente : les salaires sont comparés selon les médianes du Canada
changes-all =
    { $n ->
        [one] { $n } groupe de base a un autre salaire médian au Canada; le changement est de { $middle } %.
       *[other] { $n } groupes de base ont un autre salaire médian au Canada; le changement médian est de { $middle } %.
    }
changes-none = Aucun salaire médian au Canada n'a changé.
changes-shortlist = Votre sélection, salaire médian, { $place } :
changes-shortlist-empty = Votre sélection est vide.
changes-no-group = { $code } : n'est pas un groupe de base de la CNP 2021
changes-from-to = de { $old } à { $new }
changes-same = { $pay } { $unit }, comme avant
changes-by = de { $old } à { $new } { $unit } ({ $by } %)
changes-not-comparable = non comparable : { $why }
changes-note-kept = votre note est gardée
changes-title = Effet des nouveaux salaires
changes-no-edition = Aucun salaire plus récent n'a été importé : vous voyez l'édition intégrée.
changes-how = « metier data update » va chercher les fichiers les plus récents des éditeurs, ou « metier import --file salaires.csv --kind wages » importe celui que vous avez. Cette page dit alors ce qui a changé pour chaque profession gardée; notes et listes restent.
changes-edition = Salaires de l'édition { $year }, importés le { $day }, à côté de ceux qui sont intégrés.
changes-back = Notes, étiquettes et listes sont restées les mêmes. « metier import --remove wages » revient à l'édition intégrée.
changes-note = votre note : { $note }
keys-key = touche
keys-command = commande
keys-does = ce qu'elle fait
verify-part = partie
verify-groups-in = groupes de base, { $lang }
verify-entries = entrées
part-summary = résumé
part-roles = rôles
part-duties = fonctions
part-employers = employeurs
part-requirements = exigences
part-training = étapes de formation
part-ai-takes-over = IA : reprend
part-ai-assists = IA : aide
part-ai-stays-human = IA : reste humain
part-ai-skills = IA : compétences
part-ai-entry-level = IA : débutants
part-ai-long-run = IA : long terme
part-suits = convient
part-may-not-suit = peut ne pas convenir
part-outlook = perspectives
part-growth = facteurs de croissance
part-similar = semblables
part-credentials = certificats et permis
part-progression = progression
part-not-confused = à ne pas confondre
part-onet = liens O*NET
verify-of = { $n } sur { $all }
verify-not-written = pas encore écrites : { $codes }
verify-titles = appellations : { $titles }
verify-titles-in = { $n } en { $language }
verify-fields = domaines : { $n } avec { $positions } postes
shortlist-heading = Sélection de professions
shortlist-written = Écrit par metier le { $day }. Lieu demandé : { $place }. Salaires en { $basis }.
shortlist-how-known = Avec chaque chiffre, ou en tête de sa ligne ou de sa colonne, se trouvent son origine (publié, calculé ou jugé par nous), sa période et son lieu; les sources et leurs éditions sont à la fin. L'exposition à l'IA compte les tâches qu'un outil pourrait toucher; ce n'est pas la probabilité de perdre un emploi.
shortlist-weights =
    La cote pondère{ $chosen ->
        [true] , au choix de la personne
       *[false] , par défaut
    } : { $parts }.
shortlist-weight = { $input } { $n } %
shortlist-empty = La sélection est vide : gardez des professions dans le tableau de bord, ou avec « metier shortlist add CODE ».
shortlist-no-group = N'est pas un groupe de base de la CNP 2021.
shortlist-roles = Rôles dans ce groupe de base : { $roles }.
shortlist-figures = Chiffres
shortlist-asked = Ce qui est demandé, permis et certificats
shortlist-training = Formation
shortlist-immigration = Immigration, sur la profession seulement
shortlist-saved-on = Gardée le { $day }.
shortlist-for = Pour { $roles } :
shortlist-edition = édition { $edition }
shortlist-period = période { $period }
shortlist-read-on = consulté : { $day }
shortlist-licence = { $licence }
shortlist-no-address = adresse inconnue
shortlist-endorse = Les éditeurs n'approuvent rien ici.
handout-pay = { $unit } : 10 % les moins payés · médiane · 10 % les mieux payés
handout-getting-in = accès
handout-work = Mon travail actuel : { $name }.
handout-reads = L'exposition à l'IA compte les tâches qu'un outil pourrait toucher, non le risque de perdre son emploi.
handout-known = D'où viennent les chiffres : { $parts }.
handout-one-basis = Toutes les professions n'ont pas un chiffre de la dernière édition au lieu demandé : les salaires sont comparés dans le lieu plus grand le plus proche où chacune en a un.
handout-build = à acquérir d'abord
handout-papers = nouveau permis ou certificat
handout-nothing = rien de nouveau
handout-next = À vérifier ensuite
handout-paper = { $name } ({ $asked }; { $issuer })
handout-ask-papers = Permis et certificats : demander à qui les délivre ce qui est reconnu, ce qui manque, combien de temps il faut et ce que cela coûte.
handout-ask-role = { $code } : dire lequel de ses rôles est visé : { $roles }.
handout-ask-length = { $codes } : une partie de la formation ou de la pratique n'a pas de durée indiquée; demander à une école ou à un employeur.
handout-ask-estimated = { $codes } : la durée de la formation est notre estimation; demander à une école.
handout-ask-cost = Aucun tableau publié ne donne les droits de scolarité par profession : demander à chaque école le coût, l'admission et ce qui compte de la scolarité déjà faite.
handout-ask-pay = { $codes } : demander à des employeurs ce qui se paie chez vous; le chiffre donné ici est plus ancien ou vient d'un autre lieu, ou bien il n'y en a pas.
handout-ask-immigration = { $n ->
    [one] Les listes d'immigration ont été lues le { $day }, il y a { $n } jour, et ne parlent que de la profession : la page du programme fait foi.
   *[other] Les listes d'immigration ont été lues le { $day }, il y a { $n } jours, et ne parlent que de la profession : la page du programme fait foi.
}
verify-three-year = perspectives sur trois ans : { $n } groupes et lieux sur { $all } déterminés
verify-oasis = SIPeC : { $profiles } profils sur { $scales } échelles
verify-context = contexte de travail du SIPeC : { $profiles } profils sur { $scales } échelles
verify-matches = matrice de correspondance des compétences : { $very } très semblables, { $similar } semblables, { $somewhat } assez, { $not } non
verify-study = études : { $counts } comptes de { $fields } domaines, dont { $named } nommés en français par nous
verify-people = personnes : { $n } groupes de base et lieux
verify-unemployment = chômage : { $rates } taux de { $majors } grands groupes
verify-permits = permis de travail postdiplôme : { $n } règles
verify-pilots = projets pilotes communautaires : { $entries } inscriptions de { $communities } collectivités pour { $groups } groupes de base
verify-observed-use = usage observé de l'IA : { $n } groupes de base sur { $all }, conversations de { $rounds } relevés
verify-duties = IA par fonction : { $n } fonctions sur { $all } liées à des tâches
verify-tasks = tâches d'O*NET : { $all }, dont { $rated } évaluées et { $physical } physiques
verify-rounds = Entrée express : { $n } rondes de { $categories } catégories
verify-province-rounds = rondes des provinces : { $n } de { $places } provinces
verify-lists = listes d'immigration : { $n } avec { $groups } groupes de base, { $rules } seuils, { $programs } programmes par règle
verify-former = concordance avec la CNP 2016 : { $n } codes qui mènent à { $groups } groupes de base
moves-likeness = ressemblance
moves-pays = écart de salaire
moves-pay-of = salaire de
moves-esdc = EDSC : aller
moves-esdc-back = EDSC : retour
moves-exposure = écart d'IA
moves-teer = niveaux FÉER
moves-schooling = études, ans
moves-gaps = plus grands écarts
moves-unlike = non comparable
moves-identical = mêmes cotes
path-ground = pourquoi
path-near = proche par les compétences
path-named = nommé par la classification
path-esdc = semblable selon la table fédérale
path-anew = directement
path-unlike = coût : différence
path-steps = coût : niveau
path-years = coût : études
path-cost = coût
path-same = { $code } { $title } est à la fois le départ et le but : aucune transition n'est nécessaire.
payback-tuition = --tuition-low ({ $low }) dépasse --tuition-high ({ $high }); inversez-les
path-none = Il n'y a pas de chemin de { $from } à { $to } en trois transitions.
path-total =
    { $n ->
        [one] { $n } transition, coût { $cost }
       *[other] { $n } transitions, coût { $cost }
    }
path-prices = Coût d'une transition : { $unlike } fois la différence, { $step } par niveau de formation (FÉER) de plus, { $year } par année d'études; --unlike, --step et --year les changent. L'ordre des chemins est ce coût plus la pratique et les étapes : une année de pratique y compte comme une année d'études, une pratique sans durée indiquée vient après, une étape compte pour deux ans, et un chemin avec une étape qui n'épargne ni études, ni niveau, ni pratique vient après.
path-longest = Les années d'études comptent à leur plus longue durée. À la plus courte, { $n ->
    [one] { $n } profession de plus y tient peut-être
   *[other] { $n } professions de plus y tiennent peut-être
} : --possibly.
path-shortest = Les années d'études comptent à leur plus courte durée : ce qui figure ici n'y tient que peut-être.
path-pay-of = Les salaires sont ceux de l'endroit demandé ({ $place }); celui d'un autre endroit le dit à côté.
path-floor = ? : aucune durée d'études n'est indiquée; elle n'a donc pas de prix, et le coût est un minimum.
worth-from = travail actuel
worth-to = nouveau travail
worth-pay-now = salaire actuel, CAD par an
worth-pay-then = salaire ensuite, CAD par an
worth-place = lieu
worth-years = années d'études
worth-years-apprentice = années d'apprentissage
worth-paid = Un apprentissage est un travail payé, et aucun tableau publié ne dit combien : --pay-kept prend la part du salaire actuel à laquelle sa paie revient; rien n'est calculé sans elle.
worth-years-from = ces années sont
worth-years-given = données par vous
worth-years-assumed = une hypothèse : aucune durée n'est publiée
worth-years-published = publiées : la classification donne chaque durée
worth-years-estimated = estimées : une des durées est notre jugement
worth-years-by-work = aucune exigée : des années dans le travail actuel en tiennent lieu, que la voie nomme
worth-not-reckoned = non calculé : un apprentissage est payé, et sa paie ou sa durée n'est pas publiée; --pay-kept et --years les prennent
by-work-others = les autres : { $length } d'études
by-work-others-trade = les autres : un apprentissage
by-work-others-open = les autres : des études sans durée indiquée
worth-rate = taux d'actualisation par an, %
worth-chance = chance de terminer et de trouver l'emploi, %
worth-kept = salaire gardé pendant les études, %
worth-horizon = années considérées
worth-tuition = droits de scolarité, toutes les années, CAD
worth-not-given = non donnés : laissés de côté; --tuition-low et --tuition-high les prennent
worth-before = seuil de rentabilité avant droits, année
worth-value-before = valeur sur la période avant droits, CAD
worth-even = seuil de rentabilité, année
worth-value = valeur sur la période, CAD
worth-never = hors de cette période
worth-between = { $low } avec les droits bas, { $high } avec les droits élevés
worth-no-wage = Aucun salaire n'est publié pour l'une des deux professions.
rank-input = élément
rank-weight = poids, %
rank-score = note sur 10
rank-points = points
rank-total = Cote sur 10 : { $score }, de { $low } à { $high } selon d'autres poids.
duties-role = rôle
duties-label = IA
duties-mark = étiquette
duties-seen = en usage, 0-100
duties-body = travail physique
duties-why = pourquoi aucun chiffre
duties-duty = fonction
duties-yes = oui
duties-no = non
fields-field = domaine
fields-position = poste
fields-line = ce que fait la personne
fields-relation = relation
html-comparison = Professions côte à côte
html-summary = Sommaire
html-details-how = Chaque profession en détail : ouvrez-en une pour la lire. Les professions ouvertes ici s'impriment aussi; si tout est fermé, seul le sommaire s'imprime.
html-moves = Transitions depuis le travail actuel
html-moves-no-work = Les transitions figurent ici dès que votre travail actuel est gardé (sur sa page du tableau de bord, ou nommé par « metier shortlist export --from CODE ») et qu'un autre figure dans la sélection.
html-pay-chart = Salaire, { $unit } : du 10e au 90e centile, avec la médiane
html-exposure-chart = Exposition à l'IA, de 0 à 100, avec l'étendue de ses mesures
shortlist-note = note
shortlist-status = état
shortlist-tags = étiquettes
shortlist-since = { $status } depuis le { $day }
path-by = par
path-all-years = études, ans
path-practice = pratique, ans
path-walls = permis exigé
path-no-goal = Dites où aller : un second code, ou --min-pay, --max-exposure.
list-studied =
    « { $typed } » est compris comme le domaine { $field }{ $some ->
        [true] ; d'autres proches : { $others }
       *[false] .
    }
path-least-year = Salaire demandé : au moins { $year } CAD par an.
path-least-month = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD par mois, 12 mois).
path-least-fortnight = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD aux deux semaines, 26,07 fois).
path-least-half-month = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD deux fois par mois, 24 fois).
path-least-day = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD par jour, 5 jours par semaine et 52,14 semaines).
path-least-week = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD par semaine, 52,14 semaines).
path-least-hour = Salaire demandé : au moins { $year } CAD par an ({ $typed } CAD l'heure, 40 heures par semaine et 52,14 semaines).
path-two-goals = Un second code ou bien --min-pay et --max-exposure : avec un code vont --max-schooling et --limit.
