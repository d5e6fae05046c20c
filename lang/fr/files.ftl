### What can be wrong with the user's files and settings, and what was kept.

file-cannot-read = { $file } ne peut être lu : { $error }. Regardez ce qui s'y trouve, puis essayez de nouveau.
file-no-permission = { $file } ne peut être lu : { $error }. Vérifiez ses permissions.
file-not-regular = { $file } n'est pas un fichier ordinaire. Déplacez-le, puis essayez de nouveau.
file-too-large = { $file } a { $bytes } octets, plus que les { $limit } qui sont lus. Déplacez-le, puis essayez de nouveau.
save-too-large = Pas enregistré : { $file } aurait { $bytes } octets, plus que les { $limit } qui sont lus; retirez des entrées ou raccourcissez des notes.
save-tables-too-large = Pas enregistré : { $file } aurait { $bytes } octets, plus que les { $limit } qui sont lus; importez une table de moins de lignes.
file-altered = { $file } a été endommagé depuis son écriture (la somme de contrôle ne concorde pas).
file-fault = { $file }, ligne { $line }, colonne { $column } : { $reason }. Corrigez la ligne dans { $folder }, ou déplacez le fichier.
file-newer = { $file } dans { $folder } vient d'un metier plus récent (format { $found }; celui-ci connaît jusqu'à { $known }). Mettez metier à jour; d'ici là, le fichier reste tel quel.
fault-unknown-field = le champ « { $name } » est inconnu; les champs connus sont { $known }
fault-at-key = « { $key } » : { $reason }
fault-byte = un octet n'est pas du texte UTF-8 à cet endroit
fault-text = un texte entre guillemets est attendu
fault-quote = il manque un guillemet fermant
fault-switch = true ou false est attendu
fault-whole = un nombre entier est attendu
fault-number = un nombre est attendu
fault-comma = il manque une virgule ou une parenthèse fermante
fault-list = une liste entre [ ] est attendue
fault-pairs = des paires entre {"{"} {"}"} sont attendues
fault-opening = une parenthèse ( est attendue
fault-colon = il manque un deux-points
fault-end = le fichier se termine trop tôt
fault-trailing = rien ne peut suivre la parenthèse fermante
fault-missing = il manque « { $key } »
fault-twice = « { $key } » est écrit deux fois
fault-name = le nom d'un champ est attendu
fault-comment = un commentaire ouvert par /* n'est pas fermé
fault-form = cela ne peut être lu tel qu'écrit
fault-other = forme non reconnue ({ $detail })
fault-weights = { $form } avec les six nombres est attendu
fault-keys = {"{"}"commande": "touche"{"}"} entre guillemets est attendu
fault-not-one = « { $key } » vaut « { $value } », ce qui n'est pas parmi { $accepted }
fault-no-command = « keys » nomme « { $command } », qui n'est pas une commande; « metier config keys » en donne la liste
fault-six-weights = « weights » demande les six : { $names }; chacun de 0 à 1 000, pas tous à 0
fault-no-code = une entrée n'a pas de code; sa note est « { $note } »
fault-no-day = « { $field } » vaut « { $day } », qui n'est pas une date; écrivez-la comme 2026-01-31, ou omettez-la
fault-code-unknown = « { $code } » n'est le code d'aucune des 516 professions (CNP 2021); l'entrée reste telle quelle dans la sélection, sans chiffres
fault-code-twice = « { $code } » est déjà à la ligne { $line } de la même liste; les deux sont affichées comme une seule, avec les deux notes, et n'en feront qu'une à l'enregistrement suivant
fault-day-ahead = « { $field } » vaut « { $day } », un jour qui n'est pas encore venu
fault-list-twice = une liste s'appelle déjà « { $name } » à la ligne { $line }; les deux sont affichées comme une seule
fault-state-unknown = « { $key } » vaut « { $value } », que ce programme ne connaît pas, et n'est pas repris
fault-state-filter = une ligne du filtre ne peut pas tenir et est omise ({ $reason })
fault-tick-unknown = aucune fonction de { $code }, rôle { $role }, ne correspond à « { $value } », cochée; la coche reste dans le fichier et ne compte nulle part
fault-key-twice = { $key } est donnée à la fois à { $taken } et à { $command }
fault-key-unknown = { $command } : « { $key } » ne nomme aucune touche; écrivez un caractère, Ctrl-x, Alt-x, F1 à F12 ou une de { $names }
fault-key-command = « { $command } » n'est pas une commande : « metier config keys » en donne la liste
save-refused = Non enregistré. { $reason }
save-directory = Non enregistré : rien ne peut être écrit dans { $folder } ({ $error }). Rendez le dossier accessible en écriture, ou donnez-en un autre par METIER_CONFIG_DIR.
save-busy = Non enregistré : un autre metier tient { $file }. Enregistrez de nouveau; si cela échoue, fermez d'abord l'autre.
save-read-only = Non enregistré : { $file } est protégé en écriture. Rendez-le modifiable, puis enregistrez de nouveau.
save-failed = Non enregistré : l'écriture de { $file } a échoué ({ $error }). L'ancien fichier est intact; faites de la place, puis enregistrez de nouveau.
files-no-folder = Aucun dossier personnel n'est connu : rien ne peut être gardé. Donnez un de vos dossiers par METIER_CONFIG_DIR.
files-configuration = configuration : { $file }
files-shortlist = sélection : { $file }
files-state = état : { $file }
files-wages = salaires importés : { $file }
files-settings = Réglages
state-afresh = On repart à neuf, car state.ron est inutilisable. { $reason }
state-filter = state.ron, filter : { $reason }. Les autres critères restent; { $filter } les montre.
list-readable =
    La liste est de nouveau lisible : { $n ->
        [one] { $n } gardée
       *[other] { $n } gardées
    }.
list-changed = Une autre fenêtre a changé la liste; la voici telle qu'elle est.
list-merged = Enregistré, avec ce qu'une autre fenêtre a écrit.
list-aside = Enregistré. Le fichier abîmé a été mis de côté sous { $file }
list-broken = Votre liste est dans { $file }, mais la ligne { $line } ne peut être lue : { $reason } (colonne { $column }). Rien n'est perdu.
list-seen =
    { $n ->
        [one] Une entrée est lisible et affichée.
       *[other] { $n } entrées sont lisibles et affichées.
    }
list-mend = Corrigez la ligne, puis appuyez sur { $key }. Ou gardez une profession : une nouvelle liste est alors écrite, et le fichier tel quel est mis de côté.
list-unreadable = Votre liste ne peut être lue.
list-again = Ensuite, appuyez sur { $key }.
list-taken-off = // { $code } a été retirée
list-order = // l'ordre des entrées
draft-not-kept = La note en cours de rédaction, sur { $code } : { $note }
wages-unreadable = Les salaires que vous avez importés ne peuvent être lus; les chiffres de ce programme sont montrés.
wages-older = Les salaires que vous avez importés datent de { $year }, avant ceux de ce programme ({ $own }); les chiffres de ce programme sont montrés.
wages-again = « metier import --kind wages --file FICHIER » les importe de nouveau, « metier import --remove wages » enlève le fichier.
setting-unknown = « { $name } » n'est pas un réglage; les réglages sont { $known }
program-damaged = Les données de ce programme sont abîmées ({ $detail }) : installez ou compilez metier de nouveau.
run-dumb = Le terminal se dit rudimentaire (TERM=dumb) : le tableau de bord ne peut y être dessiné. S'il sait placer du texte, lancez « TERM=xterm-256color metier »; sinon utilisez « metier show CODE », « metier search TEXTE » ou « metier list ».
run-no-terminal = metier a besoin d'un terminal ici. Dans un script, utilisez « metier show CODE », « metier search TEXTE » ou « metier list ».
run-copied =
    { $n ->
        [one] { $n } caractère envoyé
       *[other] { $n } caractères envoyés
    } au presse-papiers du terminal.
run-copied-first =
    { $n ->
        [one] Le premier caractère a été envoyé
       *[other] Les { $n } premiers caractères ont été envoyés
    } au presse-papiers du terminal; le texte est plus long.
fault-work = « work » vaut « { $value } », et non les cinq chiffres d'un groupe de base, comme « 32129 », ou « { $none } »
fault-work-unknown = « work » vaut « { $value } », et aucun groupe de base de la CNP 2021 n'a ce code : choisissez-le à l'écran
fault-variable = La variable { $name } ne compte pas : { $reason }

## Ce que le système dit d'un échec

system-not-found = introuvable
system-denied = accès refusé
system-full = plus de place
system-too-large = le fichier serait trop gros
system-read-only = le disque est en lecture seule
system-folder = c'est un dossier
system-no-folder = une partie du chemin n'est pas un dossier
system-exists = existe déjà
system-cut = fichier coupé
system-timed-out = pas de réponse à temps
system-refused = connexion refusée
system-no-text = ce n'est pas du texte en UTF-8
