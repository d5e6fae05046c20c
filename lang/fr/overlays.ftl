### Ce qui se trouve par-dessus l'écran.


## Ce qui se lit

reader-source = Source
reader-keys = Touches
help-here = Ici : { $context }
help-no-key = aucune touche
help-hint = tapez pour filtrer; { $key } d'abord si la lettre déplace
help-hint-short = taper pour filtrer
help-none = Aucune touche ne fait cela : effacez une lettre, ou essayez un autre mot.
help-in = { $text } ({ $context })
group-find = Chercher
group-read = Lire et se déplacer
group-decide = Décider
group-keep = Garder
group-settings = Réglages
source-titles = Titres et codes
source-weight = Poids
source-weight-yours = le vôtre : il dit combien cet élément compte pour vous, pas combien la profession est bonne
source-rating = Cote
source-no-score = aucune donnée : son poids est réparti entre les autres
source-score = { $score } sur 10
source-median-pay = Salaire médian, { $unit }
source-net-exposure = Exposition à l'IA moins protection
source-rank = centile { $rank } (100 = le plus)
source-meaning = Sens
source-net-meaning = exposition moins protection (complémentarité); pas le risque de perdre un emploi
source-basis = Fondement
source-steps = Étapes publiées
source-rule = Règle
source-pay-from = Salaire médian de départ
source-pay-to = Salaire médian d'arrivée

## Recherche

search-title = Chercher professions et appellations
search-title-short = Chercher
search-code-title = Aller à un code
search-hint = électricienne · prosthetist · 32129
search-code-hint = 32, 32129, 6322, 29-1141.00
search-code-note = Un code de un à cinq chiffres : une classe de la classification, ou une profession. Les codes de la CNP 2016, de la SOC, d'O*NET et de l'ANZSCO mènent à ce qu'ils sont devenus.
search-note = Codes et { $titles } appellations en anglais et en français. Ordre des mots libre, avec ou sans accents; les fautes de frappe sont pardonnées.
search-offer-note = Une offre d'emploi entière peut aussi être collée : plus de douze mots ou plusieurs lignes sont lus comme une offre, et les codes dont elle parle sont donnés. { $mark } marque plusieurs résultats; { $compare } les compare, { $save } les garde.
search-outside = hors du filtre
search-far = loin derrière
search-offer-title = Quel code pour cette offre?
search-head = code  profession
search-head-ten-years = 10 ans à venir
search-head-three-years = 3 ans, { $place }
search-no-pay = aucun
search-no-outlook = non évaluée
search-head-duties = fonctions nommées
search-head-duties-short = fonctions
search-head-against = lignes pour un autre
search-head-apart = à ne pas confondre
search-duties-of = { $n } sur { $all }
search-more = { $key } : suite
search-details = { $key } : détails
search-back = { $key } : retour
search-marked = { $n ->
    [one] { $n } marqué
   *[other] { $n } marqués
}

## Palette et choix

palette-title = Commandes et accès rapide
palette-hint = une commande, une page, une profession, un lieu, une langue
palette-none = Rien ne porte ce nom : essayez un autre mot, ou l'aide avec la liste des touches.
palette-small = a ait alors as au aux avec avoir c ça ce ces cette ci combien comment d dans de des donc du elle en es est et être eux fait faire faut il ils j je l la le les leur leurs lui ma mais me mes moi mon montre n ne nos notre nous on ont ou où par pas peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa se ses si son sont sur t ta te tes toi ton tu un une va vais vont vos votre vous y
palette-weak = emploi emplois métier métiers travail
palette-page = page de la profession
palette-occupation = profession
palette-place = lieu des chiffres
palette-theme = couleurs
palette-language = langue
palette-also-search = offre offres d'emploi annonce coller quel code ancien anciens codes lettre poste affichage chercher trouver un métier petite annonce
palette-language-en = Anglais
palette-language-fr = Français
palette-language-ja = Japonais
palette-also-payback = recyclage reconversion retour aux études coût années vaut la peine retourner à l'école
palette-also-export = imprimer impression imprimante pdf html papier remettre conseiller envoyer enregistrer sous
palette-also-claim = salaire paie offert annoncé
palette-also-region = province territoire endroit ville où habiter changer déménager
palette-also-ways = chemin route étapes plan comment gagner davantage
palette-also-show-moves = changer de carrière réorientation quoi faire d'autre métiers semblables changer de métier autre emploi transition
palette-also-interests = quiz test ce que j'aime personnalité métier pour moi orientation quel métier choisir un que faire dans la vie effacer supprimer mes réponses
palette-also-filter = seulement restreindre critères au moins au plus
palette-also-theme = couleur couleurs sombre foncé foncées clair claire clairs claires contraste fond mode nuit
palette-also-language = traduire changer langue français anglais japonais de la
palette-also-unit = heure horaire année annuel semaine mois par heure mensuel salaire
palette-also-weights = cote pourquoi rang priorités ce qui compte
palette-also-duties = tâches robot robots automatisation mon propre travail
palette-also-work = mon emploi travail actuel
palette-also-undo = erreur oups annuler revenir
palette-also-show-map = graphique image diagramme
palette-also-compare = contre côte à côte différence deux métiers
palette-also-teer = diplôme collège université apprentissage cégep sans diplôme niveau d'études
palette-also-quit = sortir terminer arrêter fermer le programme
palette-also-help = touches clavier raccourcis comment manuel glossaire mots sens signifie veut dire expliquer féer
palette-also-page-pay = salaire paie argent gagner revenu combien rapporte payé paient
palette-also-page-duties = tâches journée quotidien description font-ils fait-on journées font
palette-also-page-training = école études collège cégep université cours apprendre combien de temps devenir durée années
palette-also-page-immigration = visa résidence permanente entrée express nouvel arrivant permis de travail immigrer immigration rp étranger canada
palette-also-page-outlook = avenir demande postes vacants emplois embauche pénurie
palette-also-page-requirements = permis licence certificat diplôme ce qu'il faut faut-il exigences conditions
palette-also-page-ai = robot robots automatisation chatgpt remplacer remplacée menace ia
palette-also-jump = ancien code numéro cnp 2016 soc
palette-also-save = favori favoris signet conserver retenir garder enregistrer sauvegarder sauver
palette-also-note = commentaire mémo remarque écrire
palette-also-show-shortlist = liste favoris gardés mon plan signets ma sélection enregistrés mes favoris
palette-also-show-comparison = comparaison tableau côte à côte
palette-also-show-sources = données références licence des données
palette-also-source = d'où vient provenance pourquoi référence citer chiffre vient-il
palette-also-front-door = accueil départ début menu
palette-also-explore = classification arbre parcourir toutes les professions cnp féer liste
palette-also-changes = nouveaux salaires ce qui a changé mise à jour édition
palette-also-copy = presse-papiers
palette-also-order = trier meilleur plus haut plus bas classement mieux payé payés rémunéré
palette-also-lens = domaines secteurs industries
palette-also-role = spécialité spécialisation sorte de
palette-also-clear-filter = enlever le filtre tout montrer réinitialiser tout effacer recommencer
palette-also-hours = temps partiel temps plein heures par semaine
palette-also-redo = encore
choice-region = Province ou région économique
choice-role = Rôle
choice-no-region = Aucun lieu de ce nom : { $key } efface une lettre.
choice-no-role = Aucun rôle de ce nom : { $key } efface une lettre.
choice-hint = tapez pour filtrer
choice-all-roles = Tous les rôles
choice-place = { $name } ({ $code })

## Notes

note-title = Note sur { $name }
note-hint = pourquoi celle-ci, qui appeler
note-saves = Une note garde aussi la profession.

## Le nom d'une commande ici

word-open = ouvrir
word-my-work = mon travail
word-this-work = ce travail
word-do = exécuter
word-keep = garder
word-as-before = comme avant
word-move = aller
word-typed-before = texte précédent
word-change = changer
word-by-five = par cinq
choice-schooling = Quelle est votre scolarité?
choice-no-schooling = Aucune scolarité de ce nom : { $key } efface une lettre.
choice-field = Domaine d'études
choice-no-field = Aucun domaine de ce nom : { $key } efface une lettre.
word-what-fits = ce qui convient
word-more = plus
word-at-sight = en bref
word-list-only = liste seule
tags-title = Étiquettes de { $code }, séparées par des virgules
tags-title-short = Étiquettes de { $code }
tags-hint = près de chez moi, plan B
choice-became = Ce qu'il est devenu
choice-no-became = Rien ne correspond; { $key } efface une lettre.
columns-title = Colonnes de la sélection
columns-note = Les numérotées, dans cet ordre.
list-new-title = Une nouvelle liste
list-name-hint = plan B, près de chez moi, pour Sam
list-new-note = Ensuite, { $save } ajoute à cette liste.
list-rename-title = Un autre nom pour { $list }
choice-list-goes = Supprimer la liste?
choice-to-list = La mettre aussi sur quelle liste?
choice-no-list = Aucune liste ne s'appelle ainsi : { $key } reprend une lettre.
choice-keep-list = Non, la garder
choice-remove-list =
    { $n ->
        [one] Supprimer « { $list } » avec la profession qui y est
       *[other] Supprimer « { $list } » avec les { $n } professions qui y sont
    }
choice-empty-list =
    { $n ->
        [one] Vider « { $list } » (la liste reste)
       *[other] Retirer les { $n } de « { $list } » (la liste reste)
    }
word-show-hide = montrer ou cacher
word-place = la déplacer
word-as-it-comes = comme à l'origine
