## Réponses

immigration-yes = oui
immigration-no = non
immigration-unknown = inconnu
immigration-eligible = profession admissible
immigration-not-eligible = non admissible
immigration-result = Résultat
immigration-checked-label = Vérifié
immigration-in-force-label = Règle en vigueur
immigration-rounds-label = Rondes

## Programmes

immigration-nominee-letters = PCP
immigration-atlantic-letters = PICA
immigration-express-entry = Entrée express
immigration-express-entry-rest = Entrée express, reste du Canada
immigration-cec = Catégorie de l'expérience canadienne
immigration-fsw = Programme des travailleurs qualifiés (fédéral)
immigration-fst = Programme des travailleurs de métiers spécialisés (fédéral)
immigration-the-cec = la Catégorie de l'expérience canadienne
immigration-the-fsw = le Programme des travailleurs qualifiés (fédéral)
immigration-the-fst = le Programme des travailleurs de métiers spécialisés (fédéral)
immigration-atlantic = Programme d'immigration au Canada atlantique, offre d'emploi dans une province de l'Atlantique
immigration-category = catégorie : { $name }
immigration-category-education = éducation
immigration-category-healthcare = soins de santé et services sociaux
immigration-category-stem = STIM
immigration-category-trade = métiers
immigration-category-transport = transport
immigration-category-physicians = médecins ayant une expérience de travail au Canada
immigration-category-researchers = chercheurs ayant une expérience de travail au Canada
immigration-category-senior-managers = cadres supérieurs ayant une expérience de travail au Canada
immigration-category-military = recrues militaires qualifiées

## Pourquoi

immigration-teer = sa catégorie FÉER ({ $teer }) est parmi { $takes }
immigration-not-teer = sa catégorie FÉER ({ $teer }) n'est pas parmi { $takes }
immigration-not-teer-unless-trade = sa catégorie FÉER ({ $teer }) n'est pas parmi { $takes }; les métiers que la province désigne sont aussi acceptés
immigration-in-group = appartient au groupe { $group }
immigration-left-out = le groupe { $group } est exclu du programme
immigration-no-group = hors des groupes du programme
immigration-listed = { $n ->
    [one] sur cette liste de { $n } profession
   *[other] sur cette liste de { $n } professions
}
immigration-not-listed = pas sur cette liste; un autre volet peut encore l'accepter
immigration-excluded = { $n ->
    [one] sur cette liste de { $n } profession non retenue
   *[other] sur cette liste de { $n } professions non retenues
}
immigration-not-excluded = { $n ->
    [one] n'est pas la { $n } profession refusée; cela seul n'est pas un oui
   *[other] n'est pas parmi les { $n } professions refusées; cela seul n'est pas un oui
}
immigration-no-list = le volet ne publie aucune liste de professions

## Depuis quand

immigration-in-force-months = { $asked } mois de travail exigés depuis le { $day }, { $months } auparavant; la date d'inscription du code n'est pas publiée
immigration-in-force-longer = durée de travail exigée plus longue depuis le { $day } que les { $months } mois d'auparavant; la date d'inscription du code n'est pas publiée
immigration-in-force-new = catégorie nouvelle le { $day } : il n'y en avait pas auparavant
immigration-in-force-back = catégorie reprise le { $day } après avoir été abandonnée

## Rondes d'invitations : être sur la liste n'est pas être invité

immigration-round = dernière ronde le { $day } : { $cutoff } points ou plus, { $invitations } invitations; { $times } dans les 12 mois avant le { $read }
immigration-round-times = { $n ->
    [one] { $n } ronde
   *[other] { $n } rondes
}
immigration-round-times-or-more = { $n } rondes ou plus
immigration-round-none-since = aucune ronde depuis le { $day } ({ $cutoff } points ou plus, { $invitations } invitations), selon le fichier du { $read }
immigration-round-none-alone = aucune ronde pour ce seul programme depuis le { $day } ({ $cutoff } points ou plus, { $invitations } invitations), selon le fichier du { $read }; les rondes générales et celles pour francophones le prennent aussi
immigration-open-rounds = Rondes d'Entrée express qui ne demandent aucune profession
immigration-open-general = Générales, les trois programmes
immigration-open-francophone = Pour les francophones
immigration-open-nominee = Pour les candidats d'une province
immigration-open-agriculture = Agriculture et alimentation (sa liste n'est pas dans les tableaux)
immigration-round-none-yet = encore aucune ronde dans le fichier du { $read }
# $day (date): the day
# $cutoff (count): lowest rank invited
immigration-round-short = dernière ronde le { $day } à { $cutoff } points sur 1 200
immigration-round-short-none = encore aucune ronde
immigration-round-short-old = aucune ronde depuis le { $day }

## Demandé à la personne

immigration-asked = demandé à la personne : { $asks }
immigration-ask-clb = langue : NCLC { $clb } ou plus
immigration-ask-clb-split = langue : NCLC { $speak } pour parler et écouter, { $read } pour lire et écrire
immigration-ask-work-canada = { $years ->
    [one] { $months } mois de travail qualifié au Canada dans la dernière année
   *[other] { $months } mois de travail qualifié au Canada dans les { $years } dernières années
}
immigration-ask-year-schooling-funds = un an de travail qualifié sans interruption, études évaluées, fonds d'établissement
immigration-ask-years-trade = { $n ->
    [one] { $n } an dans le métier au cours des { $years } dernières années
   *[other] { $n } ans dans le métier au cours des { $years } dernières années
}
immigration-ask-offer-certificate = une offre d'emploi ou un certificat de qualification
immigration-ask-designated = une offre d'un employeur désigné
immigration-ask-no-points = les offres d'emploi ne donnent plus de points depuis le 2025-03-25
immigration-ask-work-occupation = { $years ->
    [one] { $months } mois de travail dans cette profession dans la dernière année
   *[other] { $months } mois de travail dans cette profession dans les { $years } dernières années
}
immigration-ask-work-occupation-canada = { $years ->
    [one] { $months } mois de travail dans cette profession au Canada dans la dernière année
   *[other] { $months } mois de travail dans cette profession au Canada dans les { $years } dernières années
}
immigration-ask-foreign-force = { $years ->
    [one] { $years } an de service dans une force étrangère reconnue
   *[other] { $years } ans de service dans une force étrangère reconnue
}
immigration-ask-forces-offer = une offre d'emploi des Forces armées canadiennes
immigration-ask-profile = un profil dans le bassin par l'un des trois programmes d'Entrée express
immigration-ask-language = langue : { $amounts }
immigration-ask-experience = expérience de travail : { $amounts }
immigration-ask-hours = travail dans les cinq dernières années : { $amounts }
immigration-ask-education = études : { $amounts }
immigration-ask-language-exempt = pas de test de langue après { $amounts } de travail
immigration-amount-nothing = aucun minimum
immigration-amount-clb = NCLC { $clb } ou plus
immigration-amount-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
immigration-amount-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
immigration-amount-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
immigration-amount-high-school = un diplôme d'études secondaires canadien ou l'équivalent
immigration-amount-year-after = un diplôme canadien d'un an après le secondaire ou l'équivalent
immigration-or = { $a } ou { $b }
immigration-by-case = { $amounts }, selon le cas : la page dit lequel
immigration-situation = { $amount } { $where }
immigration-in-province = dans la province dans les { $months } derniers mois
immigration-anywhere = au Canada ou à l'étranger dans les { $months } derniers mois
immigration-schooled-elsewhere = pour les diplômés d'une autre province ou d'un territoire
immigration-pathway = dans la voie « { $name } »

## La page

immigration-federal = Programmes fédéraux
immigration-sum-each = oui, { $names }
immigration-sum-categories = oui, { $names } · { $rounds }
immigration-and = { $a } et { $b }
immigration-sum-programs = oui, par { $names }; hors liste
immigration-sum-no = non : aucun de ses programmes ne l'accepte
immigration-checked = vérifié le { $day }
immigration-checked-ago = { $n ->
    [one] { $day } (il y a { $n } jour)
   *[other] { $day } (il y a { $n } jours)
}
immigration-not-dated = jour de la vérification inconnu
immigration-sum-province = { $n ->
    [one] { $n } liste ou règle : { $parts }
   *[other] { $n } listes ou règles : { $parts }
}
# $n (count): how many
immigration-count-yes = { $n ->
    [one] acceptée par { $n } liste
   *[other] acceptée par { $n } listes
}
# $n (count): how many
immigration-count-no = { $n ->
    [one] refusée par { $n } liste
   *[other] refusée par { $n } listes
}
# $n (count): how many
immigration-count-unknown = { $n ->
    [one] { $n } ne dit ni oui ni non
   *[other] { $n } ne disent ni oui ni non
}
immigration-old = Des pages ont été lues il y a { $n } jours, ce qui est ancien : relisez la page avant de vous y fier.
immigration-age = Âge des vérifications
immigration-open-note = Question ouverte : la profession n'est pas sur la liste, ou le volet n'a pas de liste; un autre volet peut la prendre.
immigration-note-points = Points : sur 1 200 (Système de classement global, SCG), pour l'âge, les études, la langue et le travail, dont 600 pour une désignation par une province. canada.ca calcule les vôtres : « outil SCG ».
immigration-note-clb = NCLC : niveaux de compétence linguistique canadiens, de 1 à 12; NCLC 7 vaut à peu près B2 au TEF ou au TCF.
immigration-note-pnp = PCP : Programme des candidats des provinces, par lequel une province choisit des personnes.
immigration-disclaimer = À propos de la profession seulement; la langue, l'expérience de travail, les fonds et les autres facteurs personnels sont jugés à part. Ceci n'est pas un avis juridique : les règles changent, lisez la page en lien avant d'agir.
immigration-quebec = Le Québec choisit lui-même ses travailleurs, par le Programme de sélection des travailleurs qualifiés (PSTQ) : déclaration d'intérêt dans Arrima, invitation, puis Certificat de sélection du Québec (CSQ). Entrée express vaut pour le reste du Canada. Les tableaux n'en ont rien : voyez quebec.ca/immigration.
immigration-quebec-cell = non pour le Québec, qui a le PSTQ (Arrima); reste du Canada : { $federal }
immigration-home-care = Les programmes pilotes fédéraux pour la garde d'enfants et les soins à domicile (« Home Care Worker Immigration Pilots »), ouverts le { $day }, ne sont pas dans les tableaux : canada.ca dit s'ils reçoivent des demandes en ce moment.
immigration-territory = { $place } : il y a un programme de candidats propre, dont les tableaux n'ont rien.
immigration-no-program = { $place } : aucun programme de candidats propre; les programmes fédéraux y mènent.
immigration-hint-source = La touche de la source ({ $key }) sur une ligne montre l'adresse de sa page.
immigration-hint-province = Choisissez une province pour voir tous ses volets, y compris ceux qui excluent la profession.

## Projets pilotes communautaires

immigration-pilots = Projets pilotes ruraux et francophones
immigration-pilot-rural = Programme pilote d'immigration dans les communautés rurales
immigration-pilot-francophone = Programme pilote d'immigration dans les communautés francophones
immigration-pilot-listed = { $n ->
    [one] { $pilot } : sur la liste de { $n } profession de la collectivité
   *[other] { $pilot } : sur la liste de { $n } professions de la collectivité
}
immigration-pilot-none = Aucune collectivité de l'endroit n'inclut la profession.
immigration-pilot-note = L'employeur doit être désigné par la collectivité; les listes changent en cours d'année.

## Permis de travail postdiplôme

immigration-permit = Permis de travail postdiplôme (PTPD)
immigration-permit-length = Durée
immigration-permit-masters = maîtrise de { $least } mois ou plus : { $value } mois
immigration-permit-long = programme de { $least } mois ou plus : { $value } mois
immigration-permit-short = programme de { $least } mois ou plus, mais de moins de deux ans : aussi long que le programme au plus
immigration-permit-combine = les durées de plusieurs programmes peuvent s'additionner, chacun de { $least } mois ou plus
immigration-permit-conditions = Conditions
immigration-permit-once = une seule fois dans la vie
immigration-permit-window = { $value ->
    [one] demandé dans le jour suivant la fin des études
   *[other] demandé dans les { $value } jours suivant la fin des études
}
immigration-permit-program = un programme de { $value } mois ou plus
immigration-permit-program-quebec = au Québec, un programme de { $value } heures ou plus
immigration-permit-university = NCLC { $value } dans les quatre habiletés après un programme universitaire
immigration-permit-college = NCLC { $value } dans les quatre habiletés après les autres programmes
immigration-permit-field = un programme inférieur au baccalauréat : dans un domaine d'études de la liste de canada.ca (selon son code CPE), si le permis d'études a été demandé à partir du { $since }; baccalauréats, maîtrises et doctorats en sont exemptés
immigration-permit-combine-language = lorsque les durées de programmes s'additionnent, c'est le plus élevé de leurs NCLC qui compte
immigration-none = aucune

immigration-province-rounds = Rondes par volet : { $place }, lues le { $day }
immigration-province-rounds-note = Une ronde invite par volet, et les points sont ceux de la province, non ceux d'Entrée express. Figurer sur une liste n'est pas recevoir une invitation.
immigration-province-score = { $score } points ou plus
immigration-province-invited =
    { $n ->
        [one] { $n } invitation
       *[other] { $n } invitations
    }
immigration-province-wage = selon le salaire : { $hourly } $ l'heure et { $yearly } $ par année ou plus
immigration-province-teers = FÉER { $levels }
immigration-province-fields = domaines ({ $fields })
immigration-province-atlantic = dont { $n } par le Programme d'immigration au Canada atlantique
immigration-part-greater-toronto = région du grand Toronto
immigration-part-central = Centre de l'Ontario sans la région du grand Toronto
immigration-part-eastern = Est de l'Ontario
immigration-part-northern = Nord de l'Ontario
immigration-part-southwestern = Sud-Ouest de l'Ontario
immigration-field-all = tous
immigration-field-construction = construction
immigration-field-education = éducation et services sociaux
immigration-field-food = alimentation et hébergement
immigration-field-health = soins de santé
immigration-field-manufacturing = fabrication
immigration-field-other-trades = autres métiers
immigration-field-professional = professions libérales et TI
immigration-field-sales = vente et services
immigration-field-transport = transport
immigration-province-times = { $n ->
    [one] la seule ronde du fichier
   *[other] une des { $n } rondes du fichier
}
