### What can be wrong with a publisher's file, said to whoever brings it in.

import-cannot-read = { $file } ne peut être lu : { $error }; nommez le dossier ou le fichier qui le contient
import-cannot-write = { $file } ne peut être écrit : { $error }; choisissez un dossier où vous pouvez écrire
import-no-layout = impossible d'importer { $file } : { $reason }; data/README.md décrit les colonnes attendues
import-field = { $file }:{ $line }: { $field }: { $reason }; corrigez le fichier ou enlevez la ligne
import-rules =
    les nouvelles tables enfreignent { $n ->
        [one] une règle
       *[other] des règles { $n } fois
    }; rien n'a été remplacé :
import-rules-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
import-rules-many = { $n ->
    [one] les nouvelles tables enfreignent les règles au moins une fois, rien n'a donc été remplacé :
   *[other] les nouvelles tables enfreignent les règles au moins { $n } fois, rien n'a donc été remplacé :
}
import-at = { $file }:{ $line }: { $field }: { $reason }
import-of-file = { $file } : { $reason }
import-no-number = « { $value } » n'est pas un nombre
import-no-whole-number = « { $value } » n'est pas un nombre entier de 0 à { $most }
import-no-onet = « { $value } » n'est pas une profession O*NET de cette version
import-decimals = « { $value } » a plus de décimales que le diffuseur n'en donne ici ({ $n }) : un arrondi en ferait un autre chiffre
import-ahead = { $value } est encore à venir (nous sommes le { $today })
import-no-figure = il manque le chiffre
import-no-group =
    « { $value } » n'est pas un code de groupe de base de la CNP 2021{ $former ->
        [true]  : quatre chiffres sont un code de la CNP 2016
       *[false] {""}
    }
import-unknown-group = « { $value } » n'est pas un groupe de base de la CNP 2021
import-no-place = « { $value } » n'est ni une province ni un territoire
import-no-place-or = « { $value } » n'est pas une province, ni { $others }
import-no-region = « { $value } » n'est pas un code de région économique
import-other-place = « { $value } » n'est pas le lieu du code « { $region } » à côté
import-no-day = « { $value } » n'est pas une date
import-no-language = « { $value } » n'est pas une langue, EN ou FR
import-none-of = « { $value } » n'est pas parmi { $accepted }
import-no-assessment = « { $value } » n'est pas une évaluation que fait le SPPC
import-no-outlook = « { $value } » n'est pas une perspective du Guichet-Emplois
import-no-level = « { $value } » n'est pas un niveau de la matrice
import-no-category = { $value } n'est pas une catégorie d'études (1 à 12)
import-no-profile = « { $value } » n'est pas un code de profil du SIPeC
import-profile-unlisted = { $value } n'est pas un profil de la liste des noms
import-no-note = la note n'est d'aucun genre connu
import-no-title = { $value } n'a pas de titre dans { $file }
import-range = { $value } CAD l'heure n'est pas entre 1 et 1 000
import-less = { $value } est inférieur à « { $lower } », { $below }
import-sum = { $row } : { $whole } n'est pas la somme de { $parts } ({ $sum }), même arrondie; des colonnes sont peut-être interverties ou un chiffre est faux
import-growth = { $value } nouveaux emplois et une croissance de { $growth } % sont de signes opposés; des colonnes sont peut-être interverties ou un chiffre est faux
import-hours = { $value } par an à { $hours } heures ne va pas avec { $full } à 40 heures; des colonnes sont peut-être interverties ou un chiffre est faux
import-again = { $code } { $place } est déjà à la ligne { $line }
import-share = une part de 0 à 100 % est attendue
import-period = une période de référence d'une année ou de deux est attendue, comme 2024 ou 2023-2024
import-no-median = aucune ligne n'a de salaire médian
import-periods = plus de { $most } périodes différentes
import-empty = le fichier est vide
import-quote = un champ entre guillemets n'est pas fermé (le dernier guillemet est à la ligne { $line }) : le fichier est coupé, ou il y a un guillemet de trop
import-column-twice = la colonne { $name } figure deux fois, aux places { $first } et { $second }; ne laissez que celle qui vaut
import-short-row =
    la ligne a { $has } { $has ->
        [one] champ
       *[other] champs
    } et le fichier { $all } colonnes : elle est coupée, ou un champ manque avant
import-long-row =
    la ligne a { $has } { $has ->
        [one] champ
       *[other] champs
    } et le fichier { $all } colonnes : mettez entre guillemets un champ qui contient une virgule
import-long =
    la ligne { $line } et ce qui en fait partie ont plus de { $most } octets{ $quoted ->
        [true] , peut-être parce qu'un guillemet n'est pas fermé
       *[false] {""}
    }
import-held = le tableau occupe plus de { $most } Mo ou { $rows } lignes, le maximum conservé en mémoire pour ce genre de fichier; prenez le fichier de l'éditeur lui-même, ou ses parties une à une
import-file-held = le fichier a plus de { $most } Mo, le maximum conservé en mémoire pour ce genre de fichier; prenez le fichier de l'éditeur lui-même
import-table = table illisible ({ $detail })
import-no-column = il n'a pas de colonne { $names }; sa première ligne porte : { $found }
import-no-column-from = aucune de ses colonnes ne commence par { $name }
import-no-book = ce n'est pas un classeur ({ $detail })
import-unpacks = une partie ou un texte du classeur décompressé dépasse { $most } Mo, le maximum conservé; enregistrez-le de nouveau, ou sa feuille en CSV
import-book-as-text = c'est un classeur Excel, et ce genre se lit en texte : enregistrez sa feuille en CSV, puis importez-la
import-no-sheet = le classeur n'a pas de feuille
import-no-wages = ce n'est ni le fichier des salaires du Guichet-Emplois (avec une colonne NOC_CNP) ni un tableau avec les colonnes code, geo, low, median, high, period; sa première ligne porte : { $found }
import-wide-32 = c'est du texte en UTF-32 : enregistrez-le en UTF-8
import-all-unknown = toutes ses lignes sont de régions économiques que ce programme ne connaît pas
import-either-group = { $value } peut être le 000{ $value } de la CNP 2021 ou le 00{ $value } de la CNP 2016, tous deux sans leurs zéros : écrivez le code de la CNP 2021 avec cinq chiffres
import-is-table = ce n'est pas du JSON mais du texte, par exemple un tableau (CSV)
import-is-json = c'est du JSON, et ce genre se lit dans un tableau en texte (CSV)
import-is-old-book = c'est un classeur Excel de l'ancienne forme (xls) : enregistrez sa feuille en CSV, puis importez-la
import-is-zip = c'est une archive zip : décompressez-la, puis importez le fichier qu'elle contient
import-is-gzip = c'est un fichier comprimé par gzip : décompressez-le, puis importez le fichier qu'il contient
import-is-pdf = c'est un PDF : cherchez les mêmes chiffres en CSV chez l'éditeur
import-is-page = c'est une page Web (HTML ou XML) et non le fichier : ouvrez son adresse dans un navigateur et enregistrez le fichier auquel elle mène
import-is-no-text = ce n'est pas du texte (une image ou le fichier d'un programme), et ce genre se lit en texte
import-regions-left = { $n ->
    [one] { $n } ligne d'une région économique a une faute et a été laissée de côté; tout le reste est pris :
   *[other] { $n } lignes de régions économiques ont une faute et ont été laissées de côté; tout le reste est pris :
}
import-no-json = ce n'est pas du JSON ({ $detail })
import-json-lacks = « { $name } » manque ou n'est pas du genre { $what }
import-json-again = { $name } figure deux fois et dit autre chose
import-json-later = { $day } vient après { $fetched }, le jour où le fichier a été pris
import-factor = le facteur « { $value } » est inconnu
import-studies = les études « { $value } » sont inconnues
import-edition-other = ses dates de révision indiquent l'édition { $own }, pas { $said }; omettez --edition
import-edition-held = c'est l'édition { $year } et metier contient déjà { $held }; si elle est plus récente, dites-le avec --edition ANNÉE
import-edition-unsaid = rien n'y dit de quelle édition il s'agit; ajoutez --edition ANNÉE
import-edition-ahead = une date de révision dit { $year }, plus d'un an trop tard; corrigez cette ligne
import-edition-differs = il se dit de l'édition { $year }, que metier contient, mais { $differ } médianes sur { $both } sont autres; si elle est plus récente, dites-le avec --edition ANNÉE
import-edition-same = c'est l'édition { $year }, et metier la contient déjà en entier
import-no-revision = aucune date de révision ne donne l'année de l'édition
import-annual-beside = il faut l'avoir à côté d'un fichier de salaires remanié pour reconnaître les chiffres annuels; le fichier officiel n'en a pas besoin
import-no-file = aucun fichier n'a un nom qui commence par { $name } et contient { $mark }
import-two-files = { $name } et { $other } sont deux éditions d'un même fichier; n'en laissez qu'une
import-no-year = aucun nom de fichier ne dit de quelle année est l'édition
import-years = ses fichiers sont de plusieurs années; ne laissez qu'une édition
import-no-rate = il n'a pas de colonne unemployment_rate_ANNÉE
import-no-people = il n'a pas d'effectif par profession (00010 …) et domaine d'études (13.01 …)
import-lacks-table = il n'a pas de { $name }; importez-y d'abord tous les fichiers, puis un seul
import-fewer = elle n'aurait que { $n } des { $before } lignes qu'elle a : le fichier est peut-être tronqué; --yes le prend quand même
import-emptier = sa colonne { $column } a moins de champs remplis qu'avant, { $n } contre { $before } : le fichier est peut-être coupé; --yes l'accepte tout de même
import-gone = colonne { $column }, sur { $before }, il y en a { $n } qui n'auraient plus de ligne ({ $names }) : le fichier est peut-être coupé; --yes l'accepte tout de même
import-row-fields = une ligne a { $n } champs : { $row }
import-named-twice = la source nomme { $row } deux fois
import-named-twice-in = la source nomme { $row } deux fois, aux lignes { $first } et { $second }
import-no-descriptor = sa colonne « { $name } » n'est pas un descripteur du guide
import-column-unlisted = sa colonne « { $name } » n'est pas un profil de la liste des noms
import-profiles = il a { $n } profils sur { $all }
import-profile-columns = il a des colonnes pour { $n } profils sur { $all }
import-profile-rows = il a des lignes pour { $n } profils sur { $all }
import-no-whole = aucune ligne n'a de perspectives pour une province entière
import-kinds = { $n } sur { $all } : { $kind }; Ctrl-C laisse toutes les tables telles quelles
import-no-pairs = il faut deux colonnes avec « code » et deux avec « title » ou « titre » dans leur nom : ancien code, ancien titre, nouveau code, nouveau titre
import-no-editions = rien ne dit de quelles années sont ses codes; nommez-les dans les colonnes (« CNP 2021 code »), dans le nom du fichier (noc-2021_noc-2026.csv), ou celle des nouveaux codes avec --edition ANNÉE
import-other-editions = il mène de la CNP { $from } à la CNP { $to }; il en faut un qui mène d'une édition antérieure à la CNP 2021, ou de la CNP 2021 à une plus récente
import-no-code-of = « { $value } » n'est pas un code de groupe de base de la CNP { $year }
