### Ce que dit la ligne de commande à part ses réponses.

usage-unknown-option = il n'y a pas d'option { $option }.
usage-unexpected = « { $argument } » est de trop.
usage-unknown-command = il n'y a pas de commande « { $command } ».
usage-similar = Vouliez-vous dire { $name }?
usage-bad-value = « { $value } » n'est pas une valeur de { $option }. { $accepts }
usage-no-value = { $option } demande une valeur. { $accepts }
usage-few-values = { $option } : il en faut davantage. { $accepts }
usage-missing = il manque { $names }.
usage-missing-command = il manque une commande.
usage-conflict = { $option } ne va pas avec { $other }.
usage-too-many = « { $value } » est de trop pour { $option }.
usage-not-text = un argument n'est pas de l'UTF-8 valide.
usage-other = la ligne de commande est incompréhensible.
usage-see = « { $command } --help » montre ce qui peut être demandé.
usage-json-alone = --json dit comment, pas quoi : nommez une commande, par exemple « metier show 32129 --json ».
cli-stdin-unreadable = l'entrée standard ne se lit pas comme du texte : { $error }
cli-stdout-failed = impossible d'écrire sur la sortie standard : { $error }
cli-index-damaged = l'index de recherche intégré est abîmé : compilez metier de nouveau
cli-is-class = { $code } est une classe au-dessus des groupes de base; nommez un de ses groupes, par exemple { $example }.
cli-no-role =
    { $code } a { $roles ->
        [one] { $roles } rôle
       *[other] { $roles } rôles
    }; il n'y a pas de numéro { $number }.
cli-no-group-similar = « { $text } » n'est pas un groupe de base de la CNP 2021. Est-ce { $code } { $title }? « metier show { $code } » l'affiche.
cli-words-beside = « { $text } » n'est pas le titre de { $code } : seul le code compte. « metier search » cherche des mots.
cli-no-group = « { $text } » n'est pas un groupe de base de la CNP 2021; « metier search » trouve les codes par appellation.
cli-say-what = dites quoi chercher, par exemple « metier search prothésiste », ou passez --stdin.
cli-nothing-found = Rien trouvé pour « { $text } » : essayez moins de lettres, un autre mot pour ce travail, ou le titre anglais.
import-only-wages = seuls les salaires (wages) et les correspondances (correspondence) peuvent être importés pour vous; pour { $kind }, on ajoute « --to data »
import-no-kind = « { $kind } » n'est pas un genre de fichier à importer : wages ou correspondence
import-written = Écrit; compilez de nouveau pour le voir.
import-jump = { $code } { $geo } de { $old } à { $new } CAD/h
import-jumps =
    { $n ->
        [one] Une médiane s'écarte de plus de 40 % de celle qui est montrée : { $some }. Rien n'a été importé; si le fichier est bon, ajoutez --yes.
       *[other] { $n } médianes s'écartent de plus de 40 % de celles qui sont montrées : { $some }. Rien n'a été importé; si le fichier est bon, ajoutez --yes.
    }
import-ask =
    { $n ->
        [one] Une médiane s'écarte de plus de 40 % de celle qui est montrée : { $some }. Importer le fichier? [o/N]
       *[other] { $n } médianes s'écartent de plus de 40 % de celles qui sont montrées : { $some }. Importer le fichier? [o/N]
    }
import-left = Rien n'a été importé.
import-yes = o
import-loses = { $n ->
    [one] { $n } salaire de l'édition { $held } importée n'est pas dans ce fichier et reviendrait à l'édition { $year }; --yes prend le fichier quand même
   *[other] { $n } salaires de l'édition { $held } importée ne sont pas dans ce fichier et reviendraient à l'édition { $year }; --yes prend le fichier quand même
}
import-ask-loses = { $n ->
    [one] { $n } salaire de l'édition { $held } importée n'est pas dans ce fichier et reviendrait à l'édition { $year }. Le prendre? [o/N]
   *[other] { $n } salaires de l'édition { $held } importée ne sont pas dans ce fichier et reviendraient à l'édition { $year }. Le prendre? [o/N]
}
import-places-keep = { $n ->
    [one] { $n } salaire de ces groupes de base n'est pas dans le fichier et garde l'édition { $year }.
   *[other] { $n } salaires de ces groupes de base ailleurs ne sont pas dans le fichier et gardent l'édition { $year }.
}
import-progress = { $read } de { $all } Mo lus, { $n } lignes; Ctrl-C laisse tout en place
import-next = « metier data diff » le redit, et la sélection du tableau de bord le montre; « metier import --remove wages » revient à l'édition { $year }.
import-kept-in = Gardé dans { $file }.
import-not-compared = Votre sélection ne peut être comparée. { $reason }
import-about =
    Salaires, édition { $year } : { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } pour { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    } de base sur { $all }, de { $file }, importés le { $day }.
import-rows-of = { $places ->
    [one] { $places } ligne porte sur le Canada, une province ou un territoire
   *[other] { $places } lignes portent sur le Canada, une province ou un territoire
}, { $regions ->
    [one] { $regions } sur une région économique.
   *[other] { $regions } sur des régions économiques.
}
import-not-taken = Non prises : { $parts }.
import-rows-empty = { $n ->
    [one] { $n } ligne sans médiane
   *[other] { $n } lignes sans médiane
}
import-rows-again = { $n ->
    [one] { $n } ligne d'un lieu déjà donné sous son autre code
   *[other] { $n } lignes de lieux déjà donnés sous leur autre code
}
import-rows-unknown = { $n ->
    [one] { $n } ligne d'une région économique que metier ne connaît pas ({ $codes })
   *[other] { $n } lignes de régions économiques que metier ne connaît pas ({ $codes })
}
import-others-keep =
    { $n ->
        [one] L'autre groupe de base garde l'édition { $year }.
       *[other] Les { $n } autres groupes de base gardent l'édition { $year }.
    }
import-nothing = Rien n'est importé; les salaires sont ceux de l'édition { $year }.
import-not-removable = « { $kind } » n'est rien que vous puissiez importer; wages et correspondence le sont
import-removed = Retiré; les salaires sont de nouveau ceux de l'édition { $year }.
run-terminal-failed = le terminal est inutilisable : { $error }
run-no-folder = Non gardé : aucun dossier connu pour vos fichiers; définissez METIER_CONFIG_DIR.
run-exported = Sélection écrite dans { $file }
run-exported-both = Sélection écrite dans { $text } et, pour imprimer, dans { $page }; { $whole } écrit tout sur chaque profession
run-exported-whole = Sélection avec tout sur chaque profession écrite dans { $text } et, pour imprimer, dans { $page }
run-export-failed = La sélection n'a pu être écrite : { $error }
run-no-shell = Il n'y a pas d'interpréteur de commandes où revenir.
run-exports-full = il y a déjà 999 exportations dans ce dossier : supprimez-en
usage-form-with = { $form } va avec { $commands }
usage-fields = --fields nomme des clés de la réponse JSON : ajoutez --json
usage-stdin-or-text = --stdin lit les recherches sur l'entrée standard; ne donnez pas de mots
usage-one-start = Le tableau de bord s'ouvre sur une seule profession; « metier compare { $codes } » en compare plusieurs, « metier show { $codes } » les affiche.
usage-no-start = « { $text } » n'est ni une commande, ni un code, ni une appellation; « metier --help » montre ce qui peut être demandé, « metier search » trouve les appellations.
cli-no-profile = Il n'y a pas de profil { $profile }; les profils sont { $profiles }.
cli-no-field = La réponse n'a pas de clé « { $name } »; elle a { $names }.
cli-no-field-of-work = Aucun domaine ne s'appelle « { $name } »; les domaines : { $names }.
shortlist-added = { $code } ajoutée
shortlist-stays = { $code } est déjà dans la sélection
shortlist-removed = { $code } retirée
shortlist-noted = La note de { $code } est gardée
shortlist-no-note = { $code } n'a plus de note
shortlist-status-set = { $code } : { $status }
shortlist-tags-set = { $code } : étiquettes { $tags }
shortlist-tags-none = { $code } n'a pas d'étiquette
shortlist-bad-tag = Une étiquette a de 1 à 40 caractères et pas de virgule : { $word }
shortlist-lacks = { $code } n'est pas dans la sélection
shortlist-csv = --csv va avec « metier shortlist list »
shortlist-file-exists = { $file } existe déjà; nommez un autre fichier
shortlist-unreadable = { $file } ne peut être lu : { $error }
shortlist-line = { $file }, entrée { $line } : aucun code de groupe de base ne s'y trouve
shortlist-import-none = { $file } ne contient aucune entrée : on lit la réponse de « metier shortlist list --json », ou un code et sa note par ligne
shortlist-import-there =
    { $n ->
        [one] { $n } s'y trouvait déjà et reste tel quel
       *[other] { $n } s'y trouvaient déjà et restent tels quels
    }
shortlist-imported =
    { $added ->
        [one] { $added } profession sur { $all } ajoutée
       *[other] { $added } professions sur { $all } ajoutées
    }
interests-form = Les réponses sont des chiffres 0, 1 ou 2, et - pour aucune, { $items } au plus, dans l'ordre des énoncés; « metier interests | cat » les affiche.
interests-flat = Aucun intérêt ne ressort : toutes les lettres ont autant de points. Répondez avec plus de différences.
interests-most = Aucune concordance n'atteint 100 : vos réponses portent sur six intérêts, une profession en retient trois au plus. Le maximum est de { $three } avec trois, de { $two } avec deux, de { $one } avec un seul.
interests-how = Est-ce que cela vous ressemble? 0 : { $no }, 1 : { $some }, 2 : { $yes }; Entrée en saute un.
interests-profile = { $answered ->
    [one] { $letters }, d'après { $answered } réponse sur { $items }
   *[other] { $letters }, d'après { $answered } réponses sur { $items }
}
interests-provisional = Provisoire : moins de la moitié des énoncés ont une réponse.
interests-fit = concordance sur 100
interests-letters = lettres
config-setting = réglage
config-value = valeur
config-origin = origine
config-accepted = valeurs acceptées
config-forgotten = Le choix fait à l'écran pour { $name } est oublié
config-not-chosen = { $name } n'a pas été choisi à l'écran
config-set-aside = --no-config : config.ron, ce qui a été choisi à l'écran et les variables sont laissés de côté.
config-sound = La configuration, les choix, les touches et la sélection sont lisibles.
origin-option = option
origin-environment = environnement
origin-chosen = choisi à l'écran
origin-config = config.ron
origin-default = par défaut
doctor-fine = OK
doctor-aged = ancien
doctor-wrong = à voir
doctor-count = 
    { $n ->
        [0] Rien à corriger.
        [one] { $n } chose à voir.
       *[other] { $n } choses à voir.
    }
doctor-version = metier { $version }
doctor-settings = Les réglages sont lisibles.
doctor-folder = Ce que vous enregistrez peut être conservé.
doctor-shortlist =
    { $n ->
        [one] La sélection est lisible : { $n } profession.
       *[other] La sélection est lisible : { $n } professions.
    }
doctor-language = Langue des mots : { $language } (système : { $system }).
doctor-place = Lieu : { $place }.
doctor-sources =
    { $n ->
        [one] { $n } source est intégrée.
       *[other] { $n } sources sont intégrées.
    }
doctor-edition = Les salaires de l'édition { $year } sont importés.
doctor-no-edition = Aucun salaire plus récent n'est importé.
doctor-no-terminal = L'entrée ou la sortie standard n'est pas un terminal : le tableau de bord en demande un, les commandes non.
doctor-dumb = TERM est { $term } : le tableau de bord ne peut être dessiné; donnez-lui le nom du terminal, par exemple xterm-256color.
doctor-terminal =
    Terminal : { $term }, { $colours ->
        [true] avec couleurs
       *[false] sans couleurs (NO_COLOR)
    }.
version-licence = Le programme est un logiciel libre sous licence MIT.
version-data = Données : contient de l'information d'Emploi et Développement social Canada et d'autres sous la Licence du gouvernement ouvert - Canada, de l'information adaptée de Statistique Canada sous sa Licence ouverte, et des données O*NET (CC BY 4.0). Le SPPC suit les conditions de sa propre page, qui interdisent la redistribution commerciale. Chaque source et sa licence par « metier sources ».
version-more = « metier version --verbose » nomme l'édition et l'attribution de chaque source, et affiche les avis des autres.
version-source = source
version-edition = édition
version-source-licence = licence

codes-about =
    Codes de la CNP { $from } dans la CNP { $to } : { $n ->
        [one] { $n } code
       *[other] { $n } codes
    }, du fichier { $file }, importé le { $day }.
codes-left-out =
    { $n ->
        [one] Un groupe de base n'y figure pas; rien n'en est dit.
       *[other] { $n } groupes de base n'y figurent pas; rien n'en est dit.
    }
codes-nothing = Aucune table de correspondance n'est importée.
codes-removed = Retirée; plus rien n'est dit d'autres éditions que la CNP 2016.
codes-unreadable = Les tables de correspondance sont laissées de côté; importez-les de nouveau avec « metier import --kind correspondence --file FICHIER ».
became-nothing = { $code } de la CNP { $from } n'a pas de successeur dans la CNP { $to }.
became-one = { $code } de la CNP { $from } est { $codes } dans la CNP { $to }.
became-several =
    { $code } de la CNP { $from } correspond à { $n ->
        [one] un groupe
       *[other] { $n } groupes
    } dans la CNP { $to } : { $codes }.
became-chosen = { $code }, par votre choix dans la CNP { $to } : { $codes }
became-left = reste { $code } par votre choix, bien que la CNP { $to } le classe autrement
became-how = { $key } choisit
became-how-typed = Choisissez avec « metier shortlist became CODE --one NOUVEAU », « --all » ou « --leave ».
became-keep-all = Les garder tous
became-leave = Laisser { $code } tel quel
became-none-of = { $code } n'est aucun des codes qui lui ont succédé :
became-done = { $code } : votre choix est gardé
shortlist-no-list = Il n'y a pas de liste « { $list } ». Listes : { $known }. « metier shortlist lists new NOM » en crée une.
shortlist-list-made = Liste « { $list } » créée
shortlist-list-renamed = La liste s'appelle maintenant { $list }
shortlist-list-gone = { $list } est supprimée
shortlist-list-emptied = Il ne reste rien sur { $list }; la première liste elle-même reste
shortlist-list-full = 
    { $n ->
        [one] { $n } profession est sur { $list } : ajoutez --yes pour la supprimer aussi.
       *[other] { $n } professions sont sur { $list } : ajoutez --yes pour les supprimer aussi.
    }
shortlist-list-head = liste
shortlist-list-count = professions
shortlist-list-chosen = choisie
shortlist-list-is-chosen = oui
