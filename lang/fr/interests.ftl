### Ce qui convient à une personne.

interest-item-1 = Réparer une machine en panne
interest-item-2 = Chercher pourquoi une expérience a donné un résultat étrange
interest-item-3 = Dessiner, peindre ou concevoir l'apparence d'un objet
interest-item-4 = Aider quelqu'un à traverser un moment difficile
interest-item-5 = Convaincre des gens d'une idée ou d'un produit
interest-item-6 = Tenir des dossiers en ordre pour que tout se retrouve
interest-item-7 = Construire quelque chose en bois ou en métal
interest-item-8 = Lire sur le fonctionnement du corps ou de la nature
interest-item-9 = Écrire une histoire, une chanson ou un scénario
interest-item-10 = Apprendre un savoir-faire à une personne débutante
interest-item-11 = Diriger ma propre petite entreprise
interest-item-12 = Vérifier des chiffres jusqu'à ce qu'ils concordent
interest-item-13 = Travailler dehors avec des plantes, des animaux ou la terre
interest-item-14 = Résoudre un problème qui demande des jours de réflexion
interest-item-15 = Jouer, chanter ou interpréter devant un public
interest-item-16 = Prendre soin d'une personne malade ou qui ne peut se débrouiller seule
interest-item-17 = Mener une équipe vers un but
interest-item-18 = Suivre une procédure claire sans erreur
interest-item-19 = Conduire ou manoeuvrer de l'équipement lourd
interest-item-20 = Vérifier une idée à l'aide de statistiques ou de programmes
interest-item-21 = Inventer une nouvelle façon de montrer ou de raconter
interest-item-22 = Écouter et conseiller
interest-item-23 = Négocier jusqu'à ce que les deux parties s'entendent
interest-item-24 = Établir un calendrier et veiller à ce qu'il soit respecté
interest-item-25 = Mesurer, couper et ajuster des pièces avec précision
interest-item-26 = Examiner des échantillons, des images ou des données pour voir ce qui échappe aux autres
interest-item-27 = Choisir des couleurs, des mots ou des sons jusqu'à ce que tout sonne juste
interest-item-28 = Réunir des gens qui ont besoin les uns des autres
interest-item-29 = Décider où l'argent est le mieux dépensé
interest-item-30 = Saisir des données vite et sans faute
interest-answer-no = pas moi
interest-answer-some = un peu moi
interest-answer-yes = tout à fait moi
interest-key-no = n
interest-key-yes = o

## What suits me, on the screen

suits-title = Ce qui me va
suits-statement-short = Cela vous ressemble? { $n } sur { $items }
suits-statement = { $answered ->
    [one] Est-ce que cela vous ressemble? { $n } sur { $items } · { $answered } réponse
   *[other] Est-ce que cela vous ressemble? { $n } sur { $items } · { $answered } réponses
}
suits-so-far = Jusqu'ici : { $letters }
suits-note = Répondez autant que vous voulez : { $show } montre ce qui convient. Les réponses restent sur cet ordinateur; { $forget } les efface. Les énoncés sont les nôtres; ce n'est pas un test d'aptitude.
suits-note-short = Rien ne quitte cet ordinateur.
suits-head = Profession
suits-fit = concordance
suits-share = Parmi les gens de votre domaine d'études
suits-share-head = études %
suits-pay = { $unit }
suits-missing = il manque
suits-nothing = rien
suits-years = { $years } ans
suits-not-stated = non précisé
suits-practice = pratique
suits-practice-brief = pr
suits-licence = permis
suits-licence-partly = permis (certains)
suits-licence-partly-brief = perm.?
suits-certificate = certificat
suits-none = Il ne reste rien : le filtre écarte tout ce qui convient. { $filter } le change.
suits-left-out = { $n ->
    [one] { $n } écartée par le filtre
   *[other] { $n } écartées par le filtre
}
suits-by-field = Selon votre domaine d'études
suits-again = { $again } : changer
suits-provisional = provisoire : { $again } continue
suits-not-said = non précisé
suits-have = { $e } scolarité : { $schooling } · { $f } domaine d'études : { $field }
suits-say-schooling = { $e } dit vos études; d'ici là, ce qui manque compte depuis le secondaire.
suits-why = Intérêts dominants là-bas : { $letters }; les vôtres : { $own }.
suits-why-most = { $letters ->
    [one] Concordance : { $n }, sur { $most } au plus ici; un seul intérêt y est retenu, vos réponses portent sur { $asked }.
   *[other] Concordance : { $n }, sur { $most } au plus ici; { $letters } intérêts y sont retenus, vos réponses portent sur { $asked }.
}
suits-most = Au plus
suits-most-told = { $n } sur 100. Une concordance de 100 demanderait une profession qui retient { $asked ->
    [one] le seul intérêt
   *[other] les { $asked } intérêts
} de vos réponses; une profession en retient un à trois, si bien que les mêmes dans le même ordre laissent une part de vos réponses sans pendant.
suits-why-field = { $n ->
    [one] De tous ceux qui ont étudié ceci, { $n } sur 100 travaille ici : { $field }.
   *[other] De tous ceux qui ont étudié ceci, { $n } sur 100 travaillent ici : { $field }.
}
suits-why-field-few = De tous ceux qui ont étudié ceci, moins d'un sur 1 000 travaille ici : { $field }.
suits-why-missing = Il manque, par la voie la plus courte : { $what }.
suits-why-role = Ce qui manque vaut pour le rôle { $role }; tous les rôles : { $all }.
suits-no-count = Peu de gens ici ont étudié cela : la formation serait à refaire.
suits-fit-of = { $n } sur 100
suits-percent = { $n } sur 100
suits-percent-few = moins de 1 sur 1 000
suits-no-schooling = Je préfère ne pas le dire
suits-no-field = aucun
schooled-secondary = secondaire ou moins
schooled-trade = certificat de métier ou apprentissage
schooled-college = diplôme collégial
schooled-bachelor = baccalauréat universitaire
schooled-above = diplôme supérieur au baccalauréat

## Ce qu'on ne peut pas faire

limits-ask = Que ne pouvez-vous pas faire, ou préférez-vous éviter?
limits-ask-short = Ce que vous ne pouvez pas
limit-lifting = soulever, pousser ou porter des charges lourdes
limit-lifting-short = charges
limit-stamina = fournir un effort debout pendant des heures
limit-stamina-short = endurance
limit-bending = se pencher, s'étirer, se tourner
limit-bending-short = flexions
limit-handwork = faire un travail fin d'une main sûre
limit-handwork-short = travail fin
limit-driving = conduire des véhicules ou des engins
limit-driving-short = conduite
limit-sight = voir nettement de loin
limit-sight-short = vue de loin
limit-colours = distinguer les couleurs
limit-colours-short = couleurs
limit-hearing = distinguer la hauteur et la force des sons
limit-hearing-short = ouïe
limit-public = servir la clientèle ou le public en personne
limit-public-short = public
limit-conflict = régler des conflits et négocier
limit-conflict-short = conflits
limit-numbers = travailler avec des chiffres
limit-numbers-short = chiffres
limit-writing = rédiger des textes
limit-writing-short = rédaction
limit-outdoors = être dehors par tous les temps
limit-outdoors-short = travail dehors
limit-heat-cold = être au grand chaud ou au grand froid
limit-heat-cold-short = chaleur et froid
limit-heights = être en hauteur
limit-heights-short = hauteurs
limit-noise = être dans le bruit
limit-noise-short = bruit
limit-danger = côtoyer feu, courant ou machines dangereuses
limit-danger-short = danger
limit-substances = être près de poussières, de gaz ou de produits chimiques
limit-substances-short = substances
limit-standing = être debout une grande partie de la journée
limit-standing-short = position debout
limit-sitting = être en position assise une grande partie de la journée
limit-sitting-short = position assise
limit-schedule = travailler selon un horaire irrégulier ou saisonnier
limit-schedule-short = horaire irrégulier
limit-week = faire les semaines les plus longues
limit-week-short = longues semaines
limit-violence = faire face à des personnes violentes
limit-violence-short = personnes violentes
limit-cannot = impossible
limit-rather-not = plutôt pas
limit-no-matter = peu importe
limits-removes = écarte { $n }
limits-answers = 2 impossible, 1 plutôt pas, 0 peu importe
limits-keys = 2 impossible · 1 plutôt pas · 0 peu importe · { $undo } annule · { $forget } efface tout
limits-rule = Est écarté le travail qui le demande dans chaque rôle au niveau { $cannot } sur 5 ou plus (impossible), { $rather } ou plus (plutôt pas).
limits-rule-schedule = Est écarté le travail dont chaque rôle a un horaire irrégulier ou saisonnier.
limits-rule-week = Est écarté le travail dont chaque rôle a la plus longue des trois semaines.
limits-scope = C'est un filtre sans note, et tout reste sur cet ordinateur. { $more } dit où passent les limites.
limits-how = Ce qui est écarté, et pourquoi
limits-how-levels = Chaque énoncé repose sur un ou deux niveaux du SIPeC, le profil fédéral des compétences, de 0 (sans objet) à 5 (le plus haut). L'éditeur ne nomme que les bouts d'une échelle; les limites sont de nous.
limits-how-cannot = Impossible : le travail qui le demande au milieu de l'échelle ou au-dessus, à partir du niveau 3, est écarté.
limits-how-rather = Plutôt pas : le travail qui le demande à l'un des deux plus hauts niveaux, 4 ou 5, est écarté.
limits-how-seldom = La hauteur et la violence sont rares et pèsent lourd là où elles surviennent : leurs limites sont un niveau plus bas, 2 et 3.
limits-how-steps = L'horaire a une seule limite, ce qui n'est pas régulier; la semaine aussi, la plus longue des trois. Des quarts qui reviennent régulièrement comptent comme réguliers, et aucun tableau d'ici ne parle des nuits.
limits-how-roles = Un travail qui a plusieurs rôles reste, dès que l'un d'eux vous épargne tout ce que vous avez nommé.
limits-how-filter = C'est un filtre et jamais une note, et tout reste sur cet ordinateur.
limit-level = { $what } { $level } sur 5
suits-limits = { $d } impossible : { $what }
suits-why-limits = De ce que vous ne pouvez pas faire, elle demande : { $what }.
suits-why-limits-unknown = Ce qu'elle demande au corps n'est pas coté.
suits-figures = { $pay }; manque : { $what }.
interests-spared = { $n ->
    [one] { $n } profession est écartée, car son travail demande ce que vous ne pouvez pas faire.
   *[other] { $n } professions sont écartées, car leur travail demande ce que vous ne pouvez pas faire.
}
suits-by-role-brief = { $length }/rôle
