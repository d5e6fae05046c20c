//! What each command does, in French, for help and palette.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[
    (
        "Annual pay by 40 hours a week or by usual hours",
        "Salaire annuel selon 40 heures par semaine ou les heures habituelles",
    ),
    (
        "Back out: close what is open, go back to the tree",
        "Revenir : fermer ce qui est ouvert, retourner à l'arbre",
    ),
    ("Choose one role of the unit group", "Choisir un rôle du groupe de base"),
    (
        "Choose the province for pay, vacancies and immigration",
        "Choisir la province pour le salaire, les postes vacants et l'immigration",
    ),
    ("Close all branches", "Fermer toutes les branches"),
    ("Close and leave everything as it was", "Fermer et tout laisser comme avant"),
    (
        "Close the branch, go to its parent, or to the tab before",
        "Fermer la branche, aller à son parent ou à l'onglet précédent",
    ),
    ("Do it again", "Rétablir"),
    ("Draw the screen anew", "Redessiner l'écran"),
    ("End the program", "Quitter le programme"),
    ("End the program from anywhere", "Quitter le programme de partout"),
    (
        "Filter by TEER, interests, pay, outlook, exposure, schooling and more, with counts",
        "Filtrer par FÉER, intérêts, salaire, perspectives, exposition, études et plus, avec des comptes",
    ),
    ("Find any command by its name", "Trouver une commande par son nom"),
    ("Give the whole screen to one pane, or take it back", "Donner tout l'écran à un volet, ou le reprendre"),
    ("Go back to the occupation seen before", "Revenir à la profession vue avant"),
    ("Go forward again", "Avancer de nouveau"),
    ("Go to a code of the classification", "Aller à un code de la classification"),
    ("Go to the first line", "Aller à la première ligne"),
    ("Go to the last line", "Aller à la dernière ligne"),
    ("Go to the line before", "Aller à la ligne précédente"),
    ("Go to the next line", "Aller à la ligne suivante"),
    ("Go to the next province", "Aller à la province suivante"),
    ("Go to the shell; fg comes back", "Aller à l'interpréteur; fg revient"),
    ("Hide the rows that are equal", "Masquer les lignes égales"),
    (
        "Is retraining worth it: from the baseline to this occupation",
        "Le recyclage vaut-il la peine : de la base à cette profession",
    ),
    (
        "Keep or leave out those that the criterion cannot be decided for",
        "Garder ou écarter celles pour qui le critère ne peut être tranché",
    ),
    ("Keys for here, then everywhere", "Touches d'ici, puis de partout"),
    ("Let go of the mouse, or take it back", "Libérer la souris, ou la reprendre"),
    ("List every source with its coverage", "Lister chaque source avec sa couverture"),
    (
        "List occupations by rating, then pay, exposure, openings, then the tree",
        "Lister les professions par cote, puis salaire, exposition, postes à pourvoir, puis l'arbre",
    ),
    ("Make the value larger by five steps", "Augmenter la valeur de cinq crans"),
    ("Make the value larger by one step", "Augmenter la valeur d'un cran"),
    ("Make the value smaller by five steps", "Diminuer la valeur de cinq crans"),
    ("Make the value smaller by one step", "Diminuer la valeur d'un cran"),
    ("Measure differences against this column", "Mesurer les différences par rapport à cette colonne"),
    ("Move down", "Descendre"),
    ("Move down by a page", "Descendre d'une page"),
    ("Move the entry down", "Descendre l'entrée"),
    ("Move the entry up", "Monter l'entrée"),
    ("Move to the next pane", "Aller au volet suivant"),
    ("Move to the previous pane", "Aller au volet précédent"),
    ("Move up", "Monter"),
    ("Move up by a page", "Monter d'une page"),
    ("Next theme: dark, light, high contrast, mono", "Thème suivant : sombre, clair, contraste élevé, mono"),
    ("Open every branch below the cursor", "Ouvrir toutes les branches sous le curseur"),
    ("Open the branch, or go to the next tab", "Ouvrir la branche, ou aller à l'onglet suivant"),
    (
        "Open the rating into its parts and change the weights",
        "Ouvrir la cote en ses parties et changer les poids",
    ),
    ("Open what is under the cursor", "Ouvrir ce qui est sous le curseur"),
    ("Pay by the year or by the hour", "Salaire par an ou à l'heure"),
    (
        "Put the entries in the order of their ratings; undo brings your order back",
        "Mettre les entrées dans l'ordre de leurs cotes; annuler rend votre ordre",
    ),
    ("Put the hit on the shortlist and go on searching", "Garder le résultat et continuer la recherche"),
    (
        "Put the occupation into the comparison, or take it out",
        "Mettre la profession dans la comparaison, ou l'en retirer",
    ),
    (
        "Put the occupation on the shortlist, or take it off",
        "Mettre la profession dans la sélection, ou l'en retirer",
    ),
    ("Put the values back that it began with", "Remettre les valeurs du début"),
    ("Search codes and job titles in both languages", "Chercher codes et appellations dans les deux langues"),
    (
        "See fields of positions instead of the classification, and back",
        "Voir les domaines de postes au lieu de la classification, et retour",
    ),
    (
        "Send what the screen shows as text to the terminal's clipboard",
        "Envoyer le texte de l'écran au presse-papiers du terminal",
    ),
    (
        "Show all occupations by pay and exposure",
        "Montrer toutes les professions selon salaire et exposition",
    ),
    (
        "Show only one TEER category, then the next, then all",
        "Montrer une seule catégorie FÉER, puis la suivante, puis toutes",
    ),
    ("Show the comparison", "Montrer la comparaison"),
    ("Show the next page of the occupation", "Montrer la page suivante de la profession"),
    ("Show the page before", "Montrer la page précédente"),
    ("Show the shortlist", "Montrer la sélection"),
    ("Show the tree and the occupation", "Montrer l'arbre et la profession"),
    ("Show where the figure under the cursor comes from", "Montrer d'où vient le chiffre sous le curseur"),
    ("Take the entry off the shortlist", "Retirer l'entrée de la sélection"),
    ("Take the filter away, or put it back", "Retirer le filtre, ou le remettre"),
    (
        "Take what is under the cursor, or keep what is written or set",
        "Prendre ce qui est sous le curseur, ou garder ce qui est écrit ou réglé",
    ),
    ("Titles in English or French", "Passer de l'anglais au français"),
    ("Turn all criteria off", "Désactiver tous les critères"),
    ("Turn the criterion off and give its value back", "Désactiver le critère et rendre sa valeur"),
    (
        "Turn the criterion on or off; digits and letters type its value",
        "Activer ou non le critère; chiffres et lettres tapent sa valeur",
    ),
    ("Undo the last change of the shortlist", "Annuler le dernier changement de la sélection"),
    ("Write a note to the occupation; saves it as well", "Écrire une note sur la profession; la garde aussi"),
    ("Write the shortlist as a Markdown file", "Écrire la sélection dans un fichier Markdown"),
];

const TEMPLATES: &[(&str, &str)] = &[("{}: {t} (also {})", "{} : {} (aussi {})"), ("{}: {t}", "{} : {}")];
