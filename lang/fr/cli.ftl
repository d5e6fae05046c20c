### Ce que dit la ligne de commande à part ses réponses.

usage-unknown-option = il n'y a pas d'option { $option }.
usage-unexpected = « { $argument } » est de trop.
usage-unknown-command = il n'y a pas de commande « { $command } ».
usage-similar = Vouliez-vous dire { $name }?
usage-bad-value = « { $value } » n'est pas une valeur de { $option }. { $accepts }
usage-no-value = { $option } demande une valeur. { $accepts }
usage-missing = il manque { $names }.
usage-missing-command = dites quoi faire : il manque une commande.
usage-conflict = { $option } ne va pas avec { $other }.
usage-too-many = « { $value } » est de trop pour { $option }.
usage-not-text = un argument n'est pas de l'UTF-8 valide.
usage-other = la ligne de commande est incompréhensible.
usage-see = « { $command } --help » montre ce qui peut être demandé.
usage-json-alone = --json dit comment, pas quoi : nommez une commande, par exemple « metier show 32129 --json ».
usage-json-with = --json va avec { $commands }
usage-json-csv = --csv et --json ne vont pas ensemble
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
cli-no-group = « { $text } » n'est pas un groupe de base de la CNP 2021; « metier search » trouve les codes par appellation.
cli-say-what = dites quoi chercher, par exemple « metier search prothésiste », ou passez --stdin.
cli-nothing-found = Rien trouvé pour « { $text } » : essayez moins de lettres, un autre mot pour ce travail, ou le titre anglais.
import-only-wages = seuls les salaires (wages) peuvent être apportés pour vous; pour { $kind }, on ajoute « --to data »
import-no-kind = « { $kind } » n'est pas un genre de fichier qui s'importe; wages en est un
import-written = Écrit; compilez de nouveau pour le voir.
import-kept-in = Gardé dans { $file }.
import-not-compared = Votre sélection ne peut être comparée. { $reason }
import-about =
    Salaires, édition { $year } : { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } pour { $groups } groupes de base sur { $all }, de { $file }, apportés le { $day }.
import-others-keep =
    { $n ->
        [one] L'autre groupe de base garde l'édition { $year }.
       *[other] Les { $n } autres groupes de base gardent l'édition { $year }.
    }
import-nothing = Rien n'est apporté; les salaires sont ceux de l'édition { $year }.
import-not-removable = « { $kind } » n'est rien que vous puissiez apporter; wages l'est
import-removed = Enlevé; les salaires sont de nouveau ceux de l'édition { $year }.
run-terminal-failed = le terminal est inutilisable : { $error }
run-no-folder = Non gardé : aucun dossier connu pour vos fichiers; définissez METIER_CONFIG_DIR.
run-exported = Sélection écrite dans { $file }
run-export-failed = La sélection n'a pu être écrite : { $error }
run-no-shell = Il n'y a pas d'interpréteur où revenir.
run-exports-full = il y en a déjà 999 : supprimez-en
