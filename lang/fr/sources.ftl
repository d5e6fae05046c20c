source-kind = Nature
source-shown = Affiché
source-no-figure = Il n'y a pas de chiffre ici, donc pas de source à nommer.
source-method = Méthode
source-period = Période
source-geography = Lieu
source-asked = Demandé
source-asked-not = { $place }, qui n'en a pas
source = Source
source-coverage = Couverture
source-coverage-of = { $n } professions sur { $all }
source-coverage-none = non comptée par profession
source-yesterday = { $day } (hier)
source-days-ago = { $day } ({ $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
})
source-not-recorded = non noté
source-publisher = Éditeur
source-edition = Édition
source-address = Adresse
source-licence = Licence
source-read-on = Lu le
source-note = Note
source-all = Chaque chiffre à l'écran vient d'une de ces sources. Les éditeurs ne cautionnent rien ici.
source-not-known = inconnu
source-not-dated = non datée
source-not-stated = non indiqué
licence-ogl = Licence du gouvernement ouvert - Canada
licence-statcan = Licence ouverte de Statistique Canada
licence-bc = droit d'auteur du gouvernement de la Colombie-Britannique : chiffres seulement
licence-pages = conditions propres à chaque page
licence-page = conditions de la page
licence-none = aucune licence indiquée : chiffres seulement
licence-not-commercial = conditions de sa page : aucune redistribution commerciale
source-age = Âge
source-newer = Édition plus récente
source-unknown = Inconnu
source-unknown-publisher = l'éditeur
source-unknown-edition = la date
source-unknown-period = la période visée
source-unknown-address = l'adresse
source-unknown-licence = la licence
source-unknown-day = le jour de la lecture
source-nothing-known = éditeur, date et licence inconnus
age-months = { $n ->
    [0] moins d'un mois
    [1] un mois
    [2] deux mois
    [3] trois mois
    [4] quatre mois
    [5] cinq mois
    [6] six mois
    [7] sept mois
    [8] huit mois
    [9] neuf mois
    [10] dix mois
    [11] onze mois
    [12] un an
   *[other] { $n } mois
}
age-years = { $n ->
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
    [6] six ans
    [7] sept ans
    [8] huit ans
    [9] neuf ans
    [10] dix ans
   *[other] { $n } ans
}
age-rhythm = { $n ->
    [1] chaque mois
    [3] tous les trois mois
    [6] tous les six mois
    [12] chaque année
    [24] tous les deux ans
    [60] tous les cinq ans
   *[other] tous les { $n } mois
}
age-is-old = { $age }; une nouvelle édition paraît { $rhythm } : cherchez-en une plus récente
age-is-new = { $age }; une nouvelle édition paraît { $rhythm }
age-figure = { $source } : chiffres de { $period } ici, âge : { $age }.
age-edition = { $source } ({ $dated }), âge : { $age }; une nouvelle édition paraît { $rhythm }.
age-short = de { $period }, âge : { $age }
age-newer = Plus récent : { $newer }.
age-newer-of = { $source } : plus récent : { $newer }.
