status-saved = { $code } gardée; { $note } ajoute une note, { $undo } annule
status-removed = { $code } retirée; { $undo } annule
status-language = Langue : français.
status-titles = Les titres et les textes sont en { $language }.
status-code-was = { $text } ({ $edition }) est aujourd'hui { $codes }.
status-code-was-too = { $text } est aussi une classe d'aujourd'hui; { $text } ({ $edition }) est devenu { $codes }.
status-undone = Annulé.
status-keys-gone = Vos touches n'en laissent aucune pour : { $commands }. { $palette } les trouve par leur nom.
status-redone = Rétabli.
status-nothing-to-undo = Il n'y a rien à annuler.
status-nothing-to-redo = Il n'y a rien à rétablir.
status-already-last = { $code } est déjà la dernière.
status-already-first = { $code } est déjà la première.
status-moved = { $code } est maintenant la { $n ->
    [1] { $n }re
   *[other] { $n }e
} sur { $count }.
status-nothing-to-remove = Rien n'est encore gardé : il n'y a rien à retirer.
status-entry-removed = { $code } retirée; { $undo } la remet.
status-full-time-year = Le salaire annuel est maintenant 40 heures par semaine x 52,14 semaines.
status-usual-year = Le salaire annuel compte maintenant les heures habituelles en C.-B. x 52,14 semaines, là où elles sont publiées.
status-shown-by-hour = Le salaire est affiché à l'heure : { $key } l'affiche par an.
status-pay-by-year = Salaire par an.
status-pay-by-hour = Salaire à l'heure.
status-theme = Thème : { $name }
status-mouse-ours = La souris est de nouveau à metier.
status-mouse-terminal = La souris est au terminal : sélectionnez du texte avec elle.
status-nothing-to-copy = Il n'y a encore rien à copier ici.
status-place-of-position = { $code } : { $lens } montre sa place dans la classification
status-choose-occupation = Choisissez d'abord une profession : ouvrez une branche de l'arbre, ou cherchez avec { $search }.
status-not-compared = { $code } retirée de la comparaison.
status-comparison-full = { $n } professions peuvent être comparées à la fois : retirez-en une avec { $compare }.
status-columns-sorted = Classées selon « { $row } »; la même touche inverse l'ordre.
status-columns-turned = Classées selon « { $row } », ordre inverse.
status-no-order-of-row = « { $row } » n'est pas un nombre : choisissez une ligne de chiffres.
status-shade = Teinte : { $shade }.
status-height = Hauteur des points : { $height }.
status-compared = { $code } est comparée ({ $n } sur { $most }); { $show } montre la comparaison.
status-teer = FÉER { $digit } : { $words }
status-all-teers = Toutes les catégories FÉER.
status-no-earlier = Aucune profession n'a été vue avant celle-ci.
status-no-later = Aucune profession n'a été vue après celle-ci.
status-one-role = Cette profession a un seul rôle.
status-role = Rôle : { $name }. { $role } l'annule.
status-all-roles = Tous les rôles de la profession.
status-weights-before = Les poids sont comme avant.
status-weights-kept = Les poids sont gardés.
status-weights-zero = Au moins un poids doit être au-dessus de zéro.
status-saved-with-note = { $code } gardée avec une note.
status-note-written = Note sur { $code } écrite.
status-index-damaged = L'index de recherche de cette version est endommagé : compilez metier de nouveau.
status-no-figure-here = Aucun chiffre ici : { $sources } liste toutes les sources.
status-no-figure-line = Aucun chiffre ici : allez sur une ligne qui en a un, ou appuyez sur { $sources } pour toutes les sources.
status-no-point = Aucune profession plus loin dans cette direction.
status-filter-kept = { $count } sur { $all } : { $clear } retire le filtre, { $order } en fait une liste.
status-no-filter = Aucun filtre : les { $all } professions.
status-filter-away = Les { $all } professions; { $clear } remet le filtre, { $filter } le change.
status-filter-back = Le filtre est remis : { $count } sur { $all }.
status-text-left = Votre texte est gardé : dans le même champ, { $before } le ramène.
status-text-cleared = Le champ est vide; { $before } ramène le texte.
status-filter-as-before = Le filtre est comme avant; { $undo } ramène ce que vous aviez réglé.
status-no-filter-on = Aucun filtre n'est actif; { $filter } en met un.
status-outside = { $code } est hors du filtre ({ $count } sur { $all }); elle est affichée quand même.
status-type-letters = Tapez d'abord les lettres : R I A S E C.
status-type-categories = Tapez d'abord les catégories : 0 à 5.
status-type-code = Tapez d'abord le code de la profession à laquelle comparer.
status-no-unit-group = { $code } n'est pas une profession de la CNP 2021.
status-no-target = Choisissez d'abord la profession visée.
status-is-work = C'est votre travail actuel : choisissez la profession visée.
status-is-baseline = Cette colonne est celle dont partent les différences : choisissez-en une autre, ou faites de votre travail la base avec { $baseline } ou { $work }.
status-between = « { $name } » attend un nombre de { $least } à { $most } : { $typed } ne convient pas, la valeur reste comme elle était.
status-not-typed = « { $name } » n'est pas un nombre : { $less } et { $more } changent la valeur.
status-no-number = Cette ligne n'attend pas de nombre : { $less } et { $more } changent la valeur.
status-work-set = Votre travail actuel : { $name }. { $moves } montre les transitions possibles.
status-work-gone = { $name } n'est plus gardé comme votre travail.
status-no-wage = Aucun salaire n'est publié pour l'une des deux professions.
status-nothing-found = Rien pour « { $typed } » : essayez moins de lettres, un autre mot pour le travail, ou le titre anglais.
status-saved-hit = { $code } gardée; { $again } la retire
status-removed-hit = { $code } retirée; { $again } la garde de nouveau
status-mark-unit-groups = Seules les professions, codes de cinq chiffres, peuvent être marquées.
status-saved-several = { $n ->
    [one] { $n } profession gardée; { $close }, puis { $undo } annule.
   *[other] { $n } professions gardées; { $close }, puis { $undo } annule la dernière.
}
status-compared-several = { $n ->
    [0] Toutes sont déjà dans la comparaison.
    [one] { $n } profession ajoutée à la comparaison.
   *[other] { $n } professions ajoutées à la comparaison.
}
status-help-elsewhere = Cette touche sert ailleurs : { $context }.
status-filter-listed = { $count } sur { $all }, { $by } : { $back } l'arbre, { $order } un autre ordre, { $clear } sans le filtre.
status-filter-list-came-back = Votre dernier filtre est actif : { $n } sur { $all }, { $order }. { $clear } le retire, { $back } montre l'arbre.
status-filter-came-back = Votre dernier filtre est actif : { $n } sur { $all }. { $clear } le retire.
status-list-came-back = La dernière liste, { $order } : { $back } montre l'arbre.
status-no-code = Aucun code { $typed } : un à cinq chiffres, par exemple 32129.
status-note-unfinished = Vous écriviez cette note quand metier s'est arrêté.
status-suits-flat = Aucun intérêt ne ressort : toutes les lettres ont autant de points. Répondez autrement à quelques énoncés, ou { $field } part de vos études.
status-suits-nothing = Répondez d'abord à un énoncé, ou dites avec { $field } ce que vous avez étudié.
status-suits-no-field = Pas encore de domaine d'études : { $field } le précise.
status-no-university = Le travail qui demande d'ordinaire un diplôme universitaire et la gestion (FÉER 0 et 1) sont écartés; { $filter } le montre et le change.
status-suits-kept = Les { $n } qui conviennent le mieux sont gardées comme filtre, à partir de { $least } sur 100 : { $clear } le retire, { $filter } le change.
status-studied-kept = Les { $n } où ce domaine mène le plus souvent sont gardées comme filtre, à partir de { $least } sur 100 personnes : { $clear } le retire, { $filter } le change.
status-forgotten = Vos réponses, votre scolarité et votre domaine d'études sont effacés.
status-nothing-to-export = Rien n'est encore gardé, donc rien à écrire : { $save } garde une profession.
status-nothing-to-mark = Rien n'est encore gardé : { $save } garde une profession.
status-is-now = { $code } : { $status }; { $undo } annule.
status-tags-written = Étiquettes de { $code } écrites; { $undo } annule.
status-became = { $code } : votre choix est gardé; { $undo } annule.
status-nothing-became = Aucun code gardé n'en est devenu un autre ici.
status-no-digit = { $key } n'a pas sa place dans un nombre : tapez des chiffres, avec une virgule ou un point au plus.
status-sum-by-year = { $typed }, c'est { $year } $ par an à temps plein. Pour une paie annuelle, écrivez 65 k ou 65 000.
status-sum-unread = « { $typed } » ne se lit pas encore comme une somme : 65 000, 65 k, 30/h ou 30 de l'heure se lit.
status-saved-on = { $code } gardée sur { $list }; { $note } ajoute une note, { $undo } annule
status-removed-from = { $code } retirée de { $list }; { $undo } annule
status-list =
    { $list } : { $n ->
        [one] { $n } gardée.
       *[other] { $n } gardées.
    }
status-one-list = Il n'y a qu'une liste : { $new } en crée une autre.
status-first-list-stays = La première liste ne se supprime pas, et elle est vide. { $rename } la renomme, { $new } en crée une autre.
status-list-emptied = Il ne reste rien sur { $list }; { $undo } le remet.
status-list-removed = { $list } supprimée; { $undo } la remet.
status-on-list-already = { $code } est déjà sur { $list }.
status-copied-to = { $code } est maintenant aussi sur { $list }, avec sa note; { $undo } annule.
status-list-compared = { $n ->
    [one] { $n } sur { $all } de { $list } est comparée.
   *[other] { $n } sur { $all } de { $list } sont comparées.
}
status-list-made = Liste « { $list } » créée : { $save } devant une profession l'y ajoute.
status-list-renamed = La liste s'appelle maintenant { $list }; { $undo } annule.
status-list-no-name = Une liste a besoin d'un nom : un caractère au moins.
status-list-taken = Une autre liste porte ce nom : choisissez-en un autre.
status-sorted-already = La liste est déjà dans cet ordre : { $column }.
status-sorted-by = Triée : { $column }; { $undo } remet votre ordre.
status-last-column = Une colonne reste : montrez-en d'abord une autre.
