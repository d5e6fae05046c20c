skills-none = Aucun niveau n'est publié.
skills-of = Profil fédéral de compétences
skills-mean = { $n ->
    [one] un seul profil
   *[other] moyenne de { $n } profils
}
skills-role-hint = { $key } choisit un rôle
skills-in-words = En mots
skills-borrowed = Le profil { $profile } a exactement les mêmes niveaux que { $others } : des données empruntées, non mesurées à part.
skills-highest = { $family } : les niveaux les plus élevés, de 1 à { $top }
skills-none-applies = Rien de cette famille ne s'applique.
skills-level = Niveau
skills-value-of = { $value } sur { $top }
skills-level-of = { $value } sur { $top }, { $words } ({ $family })
skills-all-mean = Moyenne des 900
skills-more = Plus demandé que dans les autres professions : niveau (écart à la moyenne)
skills-less = Moins demandé que dans les autres professions
skills-roles = Ses rôles face à leur moyenne
skills-roles-of = { $role } face aux autres rôles du groupe
skills-beside = { $scale } ({ $own } contre { $other })
skills-same = exactement les mêmes niveaux
skills-part-more = plus
skills-part-less = moins
tools-heading = Outils et technologies
# $role (text): name of the role
tools-of-role = Outils et technologies : { $role }
tools-none = Aucune profession d'O*NET ne correspond à ce travail : aucun outil n'est nommé.
tools-in-demand = demandés dans ses offres
tools-hot = demandés dans bien des offres
tools-meaning = Sens
tools-in-demand-means = O*NET, une base des États-Unis sur le travail, le dit « in demand » : bien des offres de cette profession aux États-Unis le demandent
tools-hot-means = O*NET, une base des États-Unis sur le travail, le dit « hot » : bien des offres de toutes les professions aux États-Unis le demandent
# $names (text): names of tools
# $n (count): how many more
tools-and-more = { $names } et { $n } de plus
tools-all = Tous
# $n (count): how many categories
tools-more-kinds = { $n ->
    [one] { $n } autre catégorie en a moins.
   *[other] { $n } autres catégories en ont moins.
}
tools-note = D'après des offres et des travailleurs des États-Unis, par les professions d'O*NET qui correspondent au travail; les noms français des catégories sont notre traduction.
