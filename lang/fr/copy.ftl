### Ce qui est envoyé au presse-papiers.

copy-comparison = Comparaison de { $n }
copy-shortlist = Sélection de { $n }
copy-map = { $n ->
    [one] Carte de { $n } profession
   *[other] Carte de { $n } professions
}
copy-sources = Liste de { $n } sources
copy-page = { $page } de { $code }
copy-class = Page de { $code }
copy-field = Page du domaine
copy-against = Les différences sont par rapport à { $code }.
copy-sources-head = Sources
copy-no-edition = sans édition
copy-list-title = Sélection · { $basis }
copy-unknown = { $code } : aucune profession de la CNP 2021
copy-note = Note
copy-map-title = Salaire médian ({ $basis }, { $place }) et exposition à l'IA (0 à 100; pas le risque de perdre un emploi)
copy-map-title-net = Salaire médian ({ $basis }, { $place }) et exposition à l'IA moins protection (centile, 100 = le plus; pas le risque de perdre un emploi)
copy-head-code = code
copy-head-title = titre
copy-head-pay = salaire
copy-head-exposure = exposition moins protection
